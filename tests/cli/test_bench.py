"""bench measures every row of the targets for every stage, and says what is asked of each."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.cli import _in_play, _measure, bench, main
from game.cli._measure import Row, Target
from game.core.replay import Action
from game.levels import CAMPAIGN

LEVELS = Path(__file__).resolve().parents[2] / "levels"
MAP = LEVELS / "concert_hall" / "backstage.tmx"
STORY = LEVELS / "story" / "concert_hall_before.tmx"
TARGETS = {
    "ticks while the run plays": (15_000, 40_000),
    "60 actors awake": (6_000, 15_000),
    "save, ": (20, 10),
    "load, 100 of": (20, 10),
    "restore, 30 ticks, save": (1_500, 4_000),
    "busiest second": (1.5, 0.6),
    "presented at 1080p": (6, 3.5),
    "99th percentile / mean": (3, 2),
    "load, headless": (60, 25),
    "load, with pictures": (250, 120),
    "title's first frame": (400, 150),
    "memory in play at 1080p": (150, 80),
}
"""What is asked, by a part of the row's name: the targets' whole table."""


def test_every_target_has_its_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replay = tmp_path / "walk.tas"
    replay.write_text(f"map {os.path.relpath(MAP, tmp_path)}\nseed 3\n 10\n 130 right\n  8 right jump\n")
    assert main(["bench", "--quick", "--json", str(replay)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all(set(row) == {"stage", "name", "value", "unit", "ratio", "must", "goal"} for row in rows)
    assert {row["stage"] for row in rows} == {"backstage", bench.ALL_STAGES}
    assert all(row["value"] > 0 for row in rows)
    assert all(row["ratio"] > 0 for row in rows if row["unit"] not in ("", "MB"))
    for part, (must, goal) in TARGETS.items():
        found = [row for row in rows if part in row["name"]]
        assert [(row["must"], row["goal"]) for row in found] == [(must, goal)], part
    asked = [row for row in rows if row["must"] is not None]
    assert len(asked) == len(TARGETS)


def test_every_stage_of_the_campaign_is_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def measure(runs: list[Path], *, is_quick: bool, on_display: bool) -> Iterator[Row]:
        for run in runs:
            yield Row(run.stem, "ticks", 20_000.0, "1/s", 3.0, Target(15_000, 40_000))

    monkeypatch.setattr(bench, "measure", measure)
    assert main(["bench", "--json"]) == 0
    measured = [json.loads(line)["stage"] for line in capsys.readouterr().out.splitlines()]
    assert measured == [Path(stage).stem for chapter in CAMPAIGN for stage in chapter.stages]


def test_a_table_for_each_stage(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        Row("interval", "ticks", 20_000.0, "1/s", 3.0, Target(15_000, 40_000)),
        Row("interval", "frame", 2.5, "ms", 3.0, Target(1.5, 0.6)),
        Row("backstage", "memory", 99.0, "MB"),
    ]
    monkeypatch.setattr(bench, "measure", lambda runs, is_quick, on_display: iter(rows))
    assert main(["bench"]) == 0
    printed = capsys.readouterr().out
    assert printed.index("interval") < printed.index("20,000") < printed.index("missed") < printed.index("backstage")
    assert "met" in printed and "40000" in printed


@pytest.mark.parametrize(
    ("value", "unit", "must", "is_met"),
    [
        (15_000, "1/s", 15_000, True),
        (14_999, "1/s", 15_000, False),
        (20, "us", 20, True),
        (2.1, "ms", 1.5, False),
        (1, "MB", None, None),
    ],
)
def test_a_row_tells_what_is_met(value: float, unit: str, must: float | None, is_met: bool | None) -> None:
    assert Row("", "x", value, unit, 1.0, Target(must, must) if must is not None else None).is_met is is_met


def test_rates_and_durations_are_reckoned_from_the_same_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_measure, "timed", lambda action, passes: (0.5, 25.0))
    assert _measure.rate("s", "ticks", 1000, int, 1)[2:5] == (2000.0, "1/s", 40.0)
    assert _measure.duration("s", "save", 1 / 100, int, 1, "us")[2:5] == (5000.0, "us", 0.25)


def test_a_map_s_run_is_its_longest_that_wins() -> None:
    replay, level = bench.the_run(MAP)
    assert level.path == MAP
    assert any(expectation.kind == "won" for expectation in replay.expectations)
    assert replay.ticks > 5000


def test_a_map_without_a_replay_is_left_alone() -> None:
    replay, level = bench.the_run(STORY)
    assert level.path == STORY
    assert replay.actions == (Action(bench.IDLE_TICKS, 0),)


def test_ticks_after_the_end_do_not_count() -> None:
    replay, level = bench.the_run(MAP)
    inputs = [*replay.inputs(), *[0] * 500]
    assert bench._played_ticks(level, replay, inputs) == replay.ticks


def test_every_frame_of_the_run_is_measured() -> None:
    replay, level = bench.the_run(STORY)
    played = _in_play.in_fresh_process(_in_play.play_through, level.path, replay, 40)
    assert len(played.canvas) == len(played.frames) == 40
    assert all(0 < canvas < frame for canvas, frame in zip(played.canvas, played.frames, strict=True))
    assert played.driver == "dummy"
    assert played.memory == 0 or 20 < played.memory < 1000


def test_what_is_no_map_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--quick", "nowhere.tmx"]) == 2
    assert "nowhere.tmx" in capsys.readouterr().err


def test_the_crowded_world_is_all_awake_and_stays_calm() -> None:
    world = bench.crowded_world()
    for _ in range(60):
        world.step(0)
    guards = [actor for actor in world.awake_actors if type(actor).__name__ == "Guard"]
    assert len(guards) == bench.AWAKE_ACTORS
    assert not world.stage.alarm
    assert all(guard.mood == 0 for guard in guards)
