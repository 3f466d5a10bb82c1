"""`prove` as a tester calls it: the run it writes is a replay that holds; what is not proven is told and drawn."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli import main
from tests.prove.small_map import write_small_map


def test_a_proven_map_gives_a_replay_that_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_small_map(tmp_path)
    assert main(["prove", str(path), "--seconds", "60", "--workers", "2", "--seed", "3", "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert set(row) >= {"proven", "ticks", "explored", "ticks_per_second", "seconds", "best_progress"}
    assert row["proven"] is True
    assert row["file"] == str(tmp_path / "test.proof.tas")
    text = (tmp_path / "test.proof.tas").read_text()
    for line in (
        "map test.tmx",
        "map_digest",
        "seed 3",
        "difficulty agent",
        "expect won",
        f"expect ticks {row['ticks']}",
        "expect digest",
    ):
        assert line in text
    assert main(["replay", row["file"]]) == 0


def test_what_is_not_reached_is_told_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import pygame

    path = write_small_map(tmp_path, without="lift")
    picture, out = tmp_path / "heat.png", tmp_path / "run.tas"
    call = [
        "prove",
        str(path),
        "--seconds",
        "1",
        "--workers",
        "1",
        "--difficulty",
        "recruit",
        "--heatmap",
        str(picture),
        "--out",
        str(out),
    ]
    assert main(call) == 1
    told = capsys.readouterr().out
    assert "not proven" in told
    assert "not reached: object 2 (StageExit 'way out'), tile 38,22" in told
    assert not out.exists()
    drawn = pygame.image.load(picture)
    assert drawn.get_size() == (640, 384)
    # Where Bond starts he was often; in the exit's room never.
    assert drawn.get_at((40, 360))[:3] != drawn.get_at((560, 360))[:3]
    assert main([*call, "--json"]) == 1
    row = json.loads(capsys.readouterr().out)
    assert row["proven"] is False
    assert row["objective"] == {"object": 2, "class": "StageExit", "name": "way out", "tile": [38, 22]}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--seconds", "0"], "--seconds is more than 0"),
        (["--seconds", "nan"], "--seconds is more than 0"),
        (["--seed", "-1"], "--seed is a whole number"),
        (["--out", "nowhere/run.tas"], "there is no folder nowhere"),
        (["--farm", "nowhere://x"], "there is no Dask scheduler at nowhere://x"),
    ],
)
def test_a_call_that_cannot_be_meant_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
) -> None:
    assert main(["prove", str(write_small_map(tmp_path)), *options]) == 2
    assert sentence in capsys.readouterr().err


def test_a_map_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "nowhere.tmx"]) == 2
    assert "nowhere.tmx" in capsys.readouterr().err
