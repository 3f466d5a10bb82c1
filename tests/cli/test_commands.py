"""The commands as a user calls them: exit status, sentences instead of tracebacks, JSON."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from game.actors.bond import Bond
from game.cli import main
from game.core.replay import EXPECTATIONS
from tests.tiled.map_text import BOND, EXIT, good_map, layer, map_text, objects, write_map

LEVELS = Path(__file__).resolve().parents[2] / "levels"
STALE = "0" * 12


def test_check_of_a_good_and_a_bad_map(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(write_map(tmp_path, good_map()))]) == 0
    bad = write_map(tmp_path, map_text(layer(), objects(BOND)), "bad.tmx")
    assert main(["check", "--json", str(bad)]) == 1
    row = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (row["rule"], row["level"]) == ("stage-needs", "error")
    assert set(row) == {"file", "line", "layer", "object", "tile", "rule", "level", "message", "hint"}


def test_strict_counts_warnings(tmp_path: Path) -> None:
    path = write_map(tmp_path, map_text(layer(), layer("Grond"), objects(BOND, EXIT)))
    assert main(["check", str(path)]) == 0
    assert main(["check", "--strict", str(path)]) == 1


def test_all_maps_of_the_game_are_clean() -> None:
    assert main(["check", "--strict"]) == 0


def test_the_tiled_project_is_not_stale() -> None:
    assert main(["tiled-sync", "--check"]) == 0


def test_several_replays_are_played(capsys: pytest.CaptureFixture[str]) -> None:
    paths = sorted(map(str, LEVELS.rglob("*.tas")), key=lambda path: Path(path).stat().st_size)[:2]
    assert main(["replay", *paths]) == 0
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == paths


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (["60 right", "expect won"], "not_finished"),
        (["60 right", "expect ticks 61"], "wrong_time"),
        (["60 right", "assert bond.x == 7"], "assert_failed"),
        (["60 right", "expect digest 000000000000"], "desync"),
        (["map_digest 000000000000", "60 right"], "map_changed"),
        (["60 right", "assert bond.grounded", "expect ticks 60"], "success"),
    ],
)
def test_the_statuses_of_a_replay(tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: list[str], status: str) -> None:
    write_map(tmp_path, good_map())
    replay = tmp_path / "run.tas"
    replay.write_text("\n".join(["map test.tmx", *lines]))
    assert main(["replay", "--json", str(replay)]) == (0 if status == "success" else 1)
    assert json.loads(capsys.readouterr().out)["status"] == status


def break_bond(monkeypatch: pytest.MonkeyPatch, tick: int) -> None:
    """From now on the rules of Bond fail at this tick."""
    update = Bond.update

    def failing(self: Bond) -> None:
        if self.world.tick == tick:
            raise RuntimeError("a fault of the rules")
        update(self)

    monkeypatch.setattr(Bond, "update", failing)


def test_a_crash_is_told_with_its_tick_and_object(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_map(tmp_path, good_map())
    replay = tmp_path / "run.tas"
    replay.write_text("map test.tmx\n60 right\n")
    break_bond(monkeypatch, 31)
    assert main(["replay", "--json", str(replay)]) == 1
    row = json.loads(capsys.readouterr().out)
    assert (row["status"], row["ticks"], row["tick"]) == ("crash", 31, 31)
    assert row["message"].startswith("object 1 'Bond' (Bond), tile ")
    assert main(["replay", "--update", str(replay)]) == 1
    out = tmp_path / "film.png"
    assert main(["film", str(replay), str(out), "--every", "10"]) == 2
    assert "run.tas: at tick 31 the rules fail: object 1 'Bond' (Bond)" in capsys.readouterr().err
    assert out.exists()


@pytest.mark.parametrize("kind", ["png", "gif", "mp4"])
def test_rules_that_fail_before_the_first_picture_are_told_and_nothing_is_written(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind == "mp4" and shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    write_map(tmp_path, good_map())
    replay, out = tmp_path / "run.tas", tmp_path / f"film.{kind}"
    replay.write_text("map test.tmx\n60 right\n")
    break_bond(monkeypatch, 1)
    assert main(["film", str(replay), str(out)]) == 2
    assert "at tick 1 the rules fail" in capsys.readouterr().err
    assert not out.exists()


def test_a_desync_names_the_first_digest_that_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_map(tmp_path, good_map())
    replay = tmp_path / "run.tas"
    replay.write_text(f"map test.tmx\n20 right\ndigest {STALE}\n20 right # on\ndigest {STALE}\n20 right\nexpect digest {STALE}\n")
    assert main(["replay", "--update", str(replay)]) == 0
    assert "digests written" in capsys.readouterr().out
    text = replay.read_text()
    assert STALE not in text and "# on" in text
    assert main(["replay", str(replay)]) == 0
    replay.write_text(text.replace("20 right # on", "19 right\n1"))
    capsys.readouterr()
    assert main(["replay", "--json", str(replay)]) == 1
    row = json.loads(capsys.readouterr().out)
    assert (row["status"], row["ticks"]) == ("desync", 40)
    assert "at tick 20 it was still as expected" in row["message"]


def test_an_update_can_put_digests_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_map(tmp_path, good_map())
    replay = tmp_path / "run.tas"
    replay.write_text("map test.tmx\n1300\n")
    assert main(["replay", "--update", str(replay)]) == 0
    assert replay.read_text() == "map test.tmx\n1300\n"
    assert main(["replay", "--update", "--checks", str(replay)]) == 0
    assert replay.read_text().count("digest") == 2
    assert main(["replay", str(replay)]) == 0
    assert main(["replay", "--checks", str(replay)]) == 2
    assert "--checks goes with --update" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("10 rihgt", "run.tas:2: there is no button 'rihgt'"),
        ("ten right", "run.tas:2: a line begins with"),
        ("expect victory", f"run.tas:2: expect one of {', '.join(EXPECTATIONS)}"),
        ("assert bond", "run.tas:2: assert NAME.MEMBER"),
    ],
)
def test_a_replay_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, sentence: str) -> None:
    write_map(tmp_path, good_map())
    replay = tmp_path / "run.tas"
    replay.write_text(f"map test.tmx\n{line}\n")
    assert main(["replay", str(replay)]) == 2
    assert sentence in capsys.readouterr().out


@pytest.mark.parametrize("argv", [["dance"], ["check", "--dance"], ["check", "nowhere.tmx"], ["replay", "nowhere.tas"]])
def test_a_wrong_call_ends_with_2_and_a_sentence(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(argv)
    except SystemExit as left:
        assert isinstance(left.code, int)
        status = left.code
    told = "".join(capsys.readouterr())
    assert status == 2
    assert told.strip() and "Traceback" not in told


@pytest.mark.parametrize(
    ("argv", "lowest"),
    [
        (["fuzz", "--ticks", "0"], 1),
        (["fuzz", "--runs", "-3"], 1),
        (["fuzz", "--workers", "0"], 1),
        (["prove", "a.tmx", "--workers", "0"], 1),
        (["shot", "a.tmx", "a.png", "--tick", "-1"], 0),
        (["film", "a.tas", "a.png", "--from", "0"], 1),
        (["film", "a.tas", "a.png", "--every", "0"], 1),
        (["film", "a.tas", "a.png", "--to", "1.5"], 1),
        (["play", "--seed", "abc"], 0),
        (["play", "--ticks", "-4"], 0),
    ],
)
def test_a_number_that_cannot_be_meant(argv: list[str], lowest: int, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(argv)
    assert f"argument {argv[-2]}: is a whole number and at least {lowest}, not {argv[-1]}" in capsys.readouterr().err


def test_what_tiled_leaves_unset_counts_as_absent(tmp_path: Path) -> None:
    assert main(["check", str(write_map(tmp_path, good_map())), "%objectid"]) == 0
