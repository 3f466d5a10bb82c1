"""The shipped maps and the replays beside them, as the tests of the stages play them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from game.core.entity import Difficulty, Entity
from game.core.replay import Replay, read
from game.core.world import World
from game.tiled.load import load_level

LEVELS = Path(__file__).resolve().parents[2] / "levels"
E = TypeVar("E", bound=Entity)


class Shipped:
    """A map of the campaign, by its path below levels/ without an ending."""

    def __init__(self, place: str) -> None:
        self.path = LEVELS / f"{place}.tmx"
        self.level = load_level(self.path)

    def new_world(self, difficulty: Difficulty = Difficulty.AGENT, seed: int = 0) -> World:
        """At its first tick."""
        return self.level.new_world(difficulty=difficulty, seed=seed)

    def replay(self, name: str) -> Replay:
        """The replay MAP.name.tas beside it."""
        return read(self.path.with_name(f"{self.path.stem}.{name}.tas"))

    def ticks(self, name: str) -> Iterator[World]:
        """The world of a replay after each of its ticks."""
        replay = self.replay(name)
        world = self.level.world_of(replay)
        for buttons in replay.inputs():
            world.step(buttons)
            yield world

    def played(self, name: str, until: int | None = None) -> World:
        """The world after a replay, or after so many of its ticks."""
        *_, world = islice(self.ticks(name), until)
        return world


def steps(world: World, ticks: int, buttons: int = 0) -> None:
    """Play on with the same buttons."""
    for _ in range(ticks):
        world.step(buttons)


def only(world: World, cls: type[E]) -> E:
    """The one entity of that class."""
    (found,) = world.all(cls)
    return found


def stand_at(world: World, place: Entity) -> None:
    """Put the player, on foot and at rest, before a thing, on its floor."""
    body = world.player
    assert body is not None
    body.x, body.y = place.centre_x - body.width // 2, place.feet - body.height
    body.vx = body.vy = 0
    world.decide_sleep()
