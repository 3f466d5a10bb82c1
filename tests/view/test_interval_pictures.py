"""Whatever happens in the interval, there is a picture of it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from game.cli._common import open_replay
from game.core.entity import Entity
from game.view.sheets import sheet_name

ROOT = Path(__file__).resolve().parents[2]
REPLAYS = sorted((ROOT / "levels" / "concert_hall").glob("interval.*.tas"))


@cache
def poses(name: str) -> frozenset[str]:
    path = ROOT / "assets" / "sprites" / f"{name}.json"
    return frozenset(json.loads(path.read_text(encoding="utf-8"))["animations"]) if path.is_file() else frozenset()


def unseen(entity: Entity) -> tuple[str, str] | None:
    """The sheet and the pose that are missing, if one is."""
    pose = entity.pose()[0]
    name = entity.sprite_name() or sheet_name(type(entity).__name__)
    return (name, pose) if pose and pose not in poses(name) else None


@pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
def test_every_pose_of_a_replay_is_drawn(path: Path) -> None:
    replay, level = open_replay(path)
    world = level.world_of(replay)
    for held in replay.inputs():
        world.step(held)
        missing = {found for entity in world.entities.values() if (found := unseen(entity)) is not None}
        assert not missing, world.tick


def test_there_are_replays() -> None:
    assert REPLAYS
