"""The level tests, run by a pytest of their own on folders outside of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tiled.map_text import BOND, EXIT, good_map, layer, map_text, objects, write_map

pytest_plugins = ["pytester"]
LEVELS = Path(__file__).resolve().parents[2] / "levels"


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess("-p", "game.testing.plugin", "-p", "no:cacheprovider", *arguments)


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(LEVELS.parent))
    # Installed, the plugin would load itself a second time.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def test_the_games_own_levels(pytester: pytest.Pytester) -> None:
    result = run(pytester, str(LEVELS))
    maps, replays = len(list(LEVELS.rglob("*.tmx"))), len(list(LEVELS.rglob("*.tas")))
    result.assert_outcomes(passed=2 * maps + replays)


def test_a_designers_own_folder(pytester: pytest.Pytester) -> None:
    write_map(pytester.path, good_map())
    (pytester.path / "run.tas").write_text("map test.tmx\n 60 right\nassert bond.grounded\nexpect ticks 60\n")
    run(pytester).assert_outcomes(passed=3)


def test_failures_name_file_place_and_the_command_that_shows_them(pytester: pytest.Pytester) -> None:
    write_map(pytester.path, map_text(layer(), objects(BOND)), "open.tmx")
    write_map(pytester.path, good_map())
    (pytester.path / "run.tas").write_text("map test.tmx\n 60 right\nexpect won\n")
    result = run(pytester)
    result.assert_outcomes(passed=3, failed=2)
    result.stdout.fnmatch_lines(
        [
            "*open.tmx:2: there is no StageExit*hint:*",
            "*run.tas: not_finished at tick 60 on test.tmx*",
            "see it: python main.py film *run.tas out.png --from 1 --to 60",
        ]
    )


def test_a_damaged_map_and_a_damaged_replay_are_sentences(pytester: pytest.Pytester) -> None:
    write_map(pytester.path, map_text(layer(), objects(BOND, EXIT, '<object id="9" type="Gaurd" x="1" y="1"/>')))
    (pytester.path / "run.tas").write_text("map test.tmx\nten right\n")
    result = run(pytester)
    result.assert_outcomes(failed=3)
    assert "Traceback" not in result.stdout.str()
    result.stdout.fnmatch_lines(["*run.tas:2: a line begins with*"])
    result.stdout.fnmatch_lines(["*there is no class 'Gaurd'*"])
