"""The arguments of play, without a window."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import pytest

os.environ["SDL_VIDEODRIVER"] = "dummy"

from game.cli import CommandError, main
from game.cli.play import register, stage_run
from game.core.entity import Difficulty

MAP = str(Path(__file__).resolve().parents[2] / "levels" / "concert_hall" / "backstage.tmx")


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    register(parser)
    return parser.parse_args(arguments)


def test_without_a_map_the_title_is_wanted() -> None:
    assert stage_run(options()) is None


def test_a_map_is_watched_and_starts_where_it_is_told() -> None:
    run = stage_run(options(MAP, "--at", "31,9", "--difficulty", "double-o", "--seed", "7"))
    assert run is not None
    assert run.is_watched
    assert (run.at, run.difficulty, run.seed) == ((31 * 16 + 8, 160), Difficulty.DOUBLE_O, 7)


def test_a_chapter_is_known_by_its_name() -> None:
    run = stage_run(options("concert_hall"))
    assert run is not None
    assert (run.chapter, run.stage, run.is_watched) == (0, 0, False)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("nowhere.tmx",), "no such map; the chapters are concert_hall"),
        (("--record", "x.tas"), "want a MAP"),
        ((MAP, "--at", "3,4", "--record", "x.tas"), "a replay begins where the map says"),
    ],
)
def test_calls_that_cannot_be(arguments: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        stage_run(options(*arguments))


@pytest.mark.parametrize("at", ["3", "a,b", "3,-4", ","])
def test_a_tile_is_two_numbers(at: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["play", MAP, "--at", at])
    assert "two whole numbers" in capsys.readouterr().err


def test_play_leaves_after_so_many_ticks() -> None:
    assert main(["play", MAP, "--ticks", "8", "--mute", "--scale", "1"]) == 0
    assert main(["play", "--ticks", "3", "--mute"]) == 0


def test_a_fault_of_the_game_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SMERT_HOME", str(tmp_path))
    monkeypatch.setattr("game.core.world.World.step", lambda world, buttons: 1 // 0)
    assert main(["play", MAP, "--ticks", "5", "--mute"]) == 2
    said = capsys.readouterr().err
    assert "fault of its own (ZeroDivisionError" in said
    assert "Traceback" not in said
    assert "Traceback" in (tmp_path / "crash.txt").read_text()


def test_play_records(tmp_path: Path) -> None:
    path = tmp_path / "idle.tas"
    assert main(["play", MAP, "--ticks", "10", "--mute", "--record", str(path)]) == 0
    assert main(["replay", str(path)]) == 0
