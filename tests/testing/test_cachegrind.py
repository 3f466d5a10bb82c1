"""Instructions per tick: counted where valgrind is, and a sentence where it is not."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from game.testing import cachegrind
from tests.tiled.map_text import good_map, write_map


@pytest.fixture
def replay(tmp_path: Path) -> Path:
    write_map(tmp_path, good_map())
    path = tmp_path / "run.tas"
    path.write_text("map test.tmx\n 400 right\n")
    return path


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_instructions_are_counted_and_twice_the_same(replay: Path) -> None:
    first, again = (cachegrind.instructions(replay, 320) for _ in range(2))
    assert first > 320 * 5_000
    assert first == pytest.approx(again, rel=1e-3)


def test_the_count_is_of_the_ticks_that_were_asked_for(
    replay: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cachegrind, "instructions", lambda path, ticks: 1_000_000 + 1234 * ticks)
    assert cachegrind.main([str(replay), "--from", "20", "--ticks", "300"]) == 0
    assert capsys.readouterr().out == f"{replay}: 1,234 instructions a tick (ticks 21 to 320)\n"
    assert cachegrind.main([str(replay), "--from", "20", "--ticks", "300", "--json"]) == 0
    expected = {"file": str(replay), "from": 20, "ticks": 300, "instructions": 1234}
    assert json.loads(capsys.readouterr().out) == expected


def test_a_map_that_is_not_there_is_said(replay: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (replay.parent / "test.tmx").unlink()
    assert cachegrind.main([str(replay), "--from", "20", "--ticks", "300"]) == 2
    assert "test.tmx" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")
def test_a_valgrind_that_fails_is_said(
    replay: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in = tmp_path / "valgrind"
    stand_in.write_text("#!/bin/sh\necho out of memory >&2\nexit 1\n")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cachegrind.main([str(replay), "--from", "20", "--ticks", "300"]) == 2
    assert capsys.readouterr().err == f"valgrind could not play {replay}: out of memory\n"


def test_without_valgrind_it_says_so(replay: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert cachegrind.main([str(replay), "--from", "20", "--ticks", "300"]) == 2
    assert "valgrind is not installed here" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--from", "390"], ["--ticks", "0"], ["--from", "-1"]])
def test_ticks_that_the_replay_lacks_are_refused(replay: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cachegrind.main([str(replay), *arguments]) == 2
    assert "has no ticks" in capsys.readouterr().err


def test_a_replay_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert cachegrind.main(["nowhere.tas"]) == 2
    assert "nowhere.tas: no such file" in capsys.readouterr().err
