"""The level tests, run by a pytest of their own on folders outside of the project."""

from __future__ import annotations

import re
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from game.cli import main
from game.testing import plugin
from tests.tiled.map_text import BOND, EXIT, good_map, layer, map_text, objects, write_map

pytest_plugins = ["pytester"]
LEVELS = Path(__file__).resolve().parents[2] / "levels"


FAULT = """
from game.actors.bond import Bond

update = Bond.update


def failing(self):
    if self.world.tick == 31:
        raise ZeroDivisionError("a fault of the rules")
    update(self)


Bond.update = failing
"""
"""As a conftest.py: rules that fail in their 31st tick."""
FORGETFUL = """
from game.actors.bond import Bond

update = Bond.update


def forgetful(self):
    self.age = getattr(self, "age", 0) + 1
    self.health -= self.age == 30
    update(self)


Bond.update = forgetful
"""
"""As a conftest.py: rules with a member that no snapshot holds."""


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
            f"see it: python {LEVELS.parent / 'main.py'} film run.tas out.png --from 1 --to 60",
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


def test_a_fault_of_the_rules_is_a_sentence_with_map_tick_object_and_the_film(pytester: pytest.Pytester) -> None:
    write_map(pytester.path, good_map())
    (pytester.path / "run.tas").write_text("map test.tmx\n 60 right\n")
    pytester.makeconftest(FAULT)
    result = run(pytester)
    result.assert_outcomes(passed=1, failed=2)
    assert "Traceback" not in result.stdout.str()
    fault = "object 1 'Bond' (Bond), tile *: ZeroDivisionError: a fault of the rules (conftest.py:*)"
    result.stdout.fnmatch_lines([f"*test.tmx: left alone, at tick 31: the rules fail: {fault}"])
    result.stdout.fnmatch_lines([f"*run.tas: crash at tick 31 on test.tmx: {fault}"])
    result.stdout.fnmatch_lines(["see it: python *main.py film test.tmx out.png --from 1 --to 30"])
    result.stdout.fnmatch_lines(["see it: python *main.py film run.tas out.png --from 1 --to 30"])


@pytest.mark.parametrize("name", ["test.tmx", "run.tas"])
def test_the_command_that_is_named_shows_it(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_map(tmp_path, good_map())
    (tmp_path / "run.tas").write_text("map test.tmx\n 60 right\n")
    command = plugin._command(tmp_path / name, 60).removeprefix("see it: python ").split()
    assert command[0] == str(LEVELS.parent / "main.py")
    assert main(command[1:]) == 0
    assert (tmp_path / "out.png").stat().st_size > 0


def test_what_a_snapshot_forgets_is_named(pytester: pytest.Pytester) -> None:
    write_map(pytester.path, good_map())
    pytester.makeconftest(FORGETFUL)
    result = run(pytester)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*at tick 0: <Bond 1 'Bond' at *> goes another way when the world is saved and restored"])


def test_several_processes_share_the_work(pytester: pytest.Pytester) -> None:
    """As `pytest -n auto` does, on a folder outside of the project."""
    write_map(pytester.path, good_map())
    for number in range(4):
        last = "expect won" if number == 2 else "expect ticks 60"
        (pytester.path / f"run{number}.tas").write_text(f"map test.tmx\n 60 right\n{last}\n")
    result = run(pytester, "-p", "xdist.plugin", "-n", "auto")
    result.assert_outcomes(passed=5, failed=1)
    result.stdout.fnmatch_lines(["*run2.tas: not_finished at tick 60 on test.tmx*"])
    assert re.search(r"\[gw\d+\]|bringing up nodes|created: \d+/\d+ worker|\d+ workers", result.stdout.str())


@pytest.mark.skipif(not entry_points(group="pytest11", name="smert"), reason="the project is not installed")
def test_where_the_game_is_installed_pytest_finds_the_plugin(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    monkeypatch.delenv("PYTHONPATH")
    write_map(pytester.path, good_map())
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)
