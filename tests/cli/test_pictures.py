"""shot and film, which draw without a display."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"

import pygame

from game.cli import main

LEVELS = Path(__file__).resolve().parents[2] / "levels"
MAP = str(LEVELS / "concert_hall" / "backstage.tmx")
needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")


@pytest.fixture
def replay(tmp_path: Path) -> str:
    """A short walk through the real map."""
    path = tmp_path / "walk.tas"
    path.write_text(f"map {os.path.relpath(MAP, tmp_path)}\nseed 3\n 10\n 30 right\n  8 right jump\n")
    return str(path)


def colours(surface: pygame.Surface) -> int:
    """How many colours a picture has, looked at every few px."""
    width, height = surface.get_size()
    return len({tuple(surface.get_at((x, y))) for x in range(0, width, 9) for y in range(0, height, 9)})


def test_a_shot_of_a_moment(tmp_path: Path, replay: str) -> None:
    out = tmp_path / "moment.png"
    assert main(["shot", MAP, str(out), "--replay", replay, "--tick", "30", "--scale", "2"]) == 0
    picture = pygame.image.load(out)
    assert picture.get_size() == (1280, 720)
    assert colours(picture) > 100


def test_the_same_moment_gives_the_same_picture(tmp_path: Path, replay: str) -> None:
    pictures = []
    for name in ("a.png", "b.png"):
        assert main(["shot", MAP, str(tmp_path / name), "--replay", replay, "--tick", "40"]) == 0
        pictures.append((tmp_path / name).read_bytes())
    assert pictures[0] == pictures[1]


def test_a_shot_of_the_whole_map(tmp_path: Path) -> None:
    out = tmp_path / "map.png"
    assert main(["shot", MAP, str(out), "--whole-map", "--overlay", "hitboxes,vision,triggers,grid"]) == 0
    with_overlays = colours(pygame.image.load(out))
    assert main(["shot", MAP, str(out), "--tiles-only"]) == 0
    bare = pygame.image.load(out)
    assert bare.get_width() % 16 == bare.get_height() % 16 == 0
    assert 100 < colours(bare) != with_overlays


def test_a_contact_sheet(tmp_path: Path, replay: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "sheet.png"
    assert main(["film", replay, str(out), "--every", "12"]) == 0
    assert "4 pictures" in capsys.readouterr().out
    assert pygame.image.load(out).get_width() > 1280


def test_a_map_that_is_left_alone_is_shown_for_as_long_as_one_asks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["film", MAP, str(tmp_path / "sheet.png"), "--from", "600", "--to", "700", "--every", "50"]
    assert main(arguments) == 0
    assert "3 pictures" in capsys.readouterr().out


def test_an_animation(tmp_path: Path, replay: str) -> None:
    pytest.importorskip("PIL")
    out = tmp_path / "walk.gif"
    assert main(["film", replay, str(out), "--from", "10", "--to", "20", "--every", "5"]) == 0
    assert out.read_bytes().startswith(b"GIF89a")


@needs_ffmpeg
def test_a_film(tmp_path: Path, replay: str) -> None:
    out = tmp_path / "walk.mp4"
    assert main(["film", replay, str(out), "--to", "20", "--every", "4"]) == 0
    assert out.stat().st_size > 1000


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["shot", MAP, "x.png", "--overlay", "ghosts"], "no overlay 'ghosts'; there are hitboxes"),
        (["shot", "nowhere.tmx", "x.png"], "nowhere.tmx"),
        (["film", "nowhere.tas", "x.png"], "nowhere.tas: no such file"),
        (["film", "REPLAY", "x.avi"], "a film is a .png, .gif or .mp4"),
        (["film", "REPLAY", "x.png", "--from", "900"], "there is nothing from tick 900"),
        (["shot", MAP, "x.jpg"], "a shot is a .png"),
        (["shot", MAP, "/nowhere/at/all/x.png"], "cannot be written"),
        (["film", "REPLAY", "/nowhere/at/all/x.png"], "cannot be written"),
        (["film", "REPLAY", "/nowhere/at/all/x.gif"], "cannot be written"),
        pytest.param(["film", "REPLAY", "/nowhere/at/all/x.mp4"], "ffmpeg could not write", marks=needs_ffmpeg),
    ],
)
def test_what_cannot_be_drawn_is_said(
    arguments: list[str], sentence: str, replay: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([replay if argument == "REPLAY" else argument for argument in arguments]) == 2
    error = capsys.readouterr().err
    assert sentence in error
    assert "Traceback" not in error
