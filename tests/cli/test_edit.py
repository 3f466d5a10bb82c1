"""`edit` starts the Tiled that is on the PATH; a shell script stands in for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.cli import main

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


def stand_in(folder: Path, version: str) -> None:
    """A program called tiled that knows its version and notes what it was asked to open."""
    program = folder / "tiled"
    program.write_text(f'#!/bin/sh\n[ "$1" = --version ] && echo "Tiled {version}" || echo "$@" > "{folder}/opened"\n')
    program.chmod(0o755)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder first on the PATH, and no session file left behind."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("game.cli.edit.SESSION", str(tmp_path / "smert.tiled-session"))
    return tmp_path


def test_opens_the_project_and_the_map(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stand_in(path, "1.11.2")
    assert main(["edit", "some.tmx"]) == 0
    opened = (path / "opened").read_text()
    assert "smert.tiled-project" in opened and "some.tmx" in opened
    assert (path / "smert.tiled-session").exists()
    assert capsys.readouterr().err == ""


def test_an_old_tiled_is_warned_of(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stand_in(path, "1.8.2")
    assert main(["edit"]) == 0
    assert "Tiled 1.8 drops the class of a map" in capsys.readouterr().err


def test_without_tiled_there_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["edit"]) == 2
    assert "Tiled is not installed" in capsys.readouterr().err
