"""The programs still make the assets that the repository holds: a sample is rebuilt and compared byte by byte."""

import importlib
import pkgutil
import shutil
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)
pytest.importorskip("scipy")
pytest.importorskip("soundfile", exc_type=ImportError)

from assets.studio import __main__ as studio
from assets.studio import compare, recipes
from assets.studio.audio import ogg
from assets.studio.audio.effects import EFFECTS, render

SAMPLE = ("hud", "fonts", "hall_machines", "hall_tiles", "base_things", "station_tiles")
"""Of each kind one that takes no longer than a second or two: display, type, machines, tile sets, sprites."""
EFFECT = "step_board"


def test_every_recipe_can_be_built() -> None:
    for module in pkgutil.iter_modules(recipes.__path__):
        assert callable(importlib.import_module(f"{recipes.__name__}.{module.name}").build), module.name


@pytest.mark.parametrize("recipe", SAMPLE)
def test_a_sample_is_rebuilt_to_the_same_bytes(recipe: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert studio.main(["--check", recipe]) == 0, capsys.readouterr().err


def test_an_effect_is_rebuilt_to_the_same_bytes(tmp_path: Path) -> None:
    name = f"{EFFECT}_1.ogg"
    ogg.write(tmp_path / name, render(EFFECTS[EFFECT], 0), ogg.EFFECT_QUALITY)
    assert (tmp_path / name).read_bytes() == (studio.ASSETS / "sounds" / name).read_bytes()


def test_a_rebuild_that_would_change_something_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(studio.ASSETS / "sprites", assets / "sprites")
    picture = assets / "sprites" / "hud.png"
    picture.write_bytes(picture.read_bytes() + b"\0")
    monkeypatch.setattr(studio, "ASSETS", assets)
    assert studio.main(["--check", "hud"]) == 1
    assert capsys.readouterr().err == "assets/sprites/hud.png differs from what a rebuild writes\n"


def test_what_is_missing_and_what_is_left_over_is_told(tmp_path: Path) -> None:
    for name in ("built/assets/a.png", "kept/assets/b.png", "kept/assets/studio/recipe.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    built, kept = tmp_path / "built", tmp_path / "kept"
    assert compare.faults(built, kept) == ["assets/a.png is missing: a rebuild writes it"]
    assert compare.faults(built, kept, kept / "assets") == [
        "assets/a.png is missing: a rebuild writes it",
        "assets/b.png is left over: no recipe writes it",
    ]


def test_an_unknown_recipe_and_a_missing_tool_are_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert studio.main(["no_such_recipe"]) == 2
    assert capsys.readouterr().err.startswith("no recipe 'no_such_recipe'; there are: ")

    def no_font(name: str) -> None:
        raise studio.MissingToolError(f"no sound font {name}")

    monkeypatch.setattr("assets.studio.recipes.hud.build", no_font)
    assert studio.main(["hud", "--out", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"no sound font {tmp_path}\n"
