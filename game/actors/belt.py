"""The belt on which the relief goes to the aeroplane. It runs one way, and takes along whatever lies or stands on it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.foe import Foe
from game.actors.opium_crate import OpiumCrate, Way
from game.core.actor import Actor
from game.core.entity import Entity, WorkedOut, member, points_member, saved, speed_member
from game.core.polyline import y_at
from game.core.units import SUBPIXELS

ON_PX = 3
"""Feet so near to the belt's line are on it, px."""
GAP_PX = 2
"""Between crates that wait, px."""
HURRY = 2
"""After the last call it runs so many times faster."""


class Belt(Entity):
    """A polyline from its beginning to its end, drawn along the surface, to the right. Sends a crate every so many ticks."""

    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#60c060"
    HUMS: ClassVar[tuple[str, ...]] = ("belt_loop",)

    points: tuple[tuple[int, int], ...] = points_member("its line, from left to right", corners=((0, 0), (96, 0)))
    speed: int = speed_member(1.2, "px per tick")
    crate_every_ticks: int = member(160, "ticks between two crates", minimum=40)
    hollow_every: int = member(3, "one crate of so many has room in it", minimum=1)

    run: int = saved(0)
    """How far it has run, 1/256 px."""
    sent: int = saved(0)
    """How many crates it has sent."""
    timer: int = saved(1)
    is_hurried: bool = saved(False)
    step_px: int = saved(0)
    """How far it goes in this tick, px."""

    @WorkedOut
    def heights(self) -> dict[int, int]:
        """Its y at each column from its beginning to its end, px."""
        columns = range(self.points[0][0], self.end() + 1) if self.points else ()
        return {x: y_at(self.points, x) for x in columns}

    def update(self) -> None:
        """Run: move who stands on it, send crates."""
        if not self.points:
            return
        before = self.run
        self.run += self.speed * (HURRY if self.is_hurried else 1)
        self.step_px = self.run // SUBPIXELS - before // SUBPIXELS
        for actor in self.world.awake_actors:
            if self.carries(actor):
                actor.shift_x(self.step_px)
        self._move_crates()
        self.timer -= HURRY if self.is_hurried else 1
        if self.timer <= 0:
            self.timer += self.crate_every_ticks
            x, y = self.points[0]
            self.world.spawn(OpiumCrate, x, y - OpiumCrate.HEIGHT, number=self.sent, is_hollow=not self.sent % self.hollow_every)
            self.sent += 1

    def _move_crates(self) -> None:
        """Each up to the belt's end, or to the crate before it."""
        last, step = self.end() - OpiumCrate.WIDTH, self.step_px
        heights, half = self.heights, OpiumCrate.WIDTH // 2
        crates = self.world.all_with(OpiumCrate, "way", Way.BELT)  # in the order in which they came
        tops = [crate.y for crate in crates]
        riders = [actor for actor in self.world.awake_actors if actor.y + actor.height in tops]
        for crate in crates:
            x = min(crate.x + step, last)
            if x > crate.x:
                crate.shift(x - crate.x, heights[x + half] - crate.height - crate.y, riders)
            last = crate.x - crate.width - GAP_PX

    def surface_at(self, x: int) -> int:
        """The belt's y (px) at column x, or -1 beside it."""
        return self.heights.get(x, -1)

    def end(self) -> int:
        """Its end, px; without a line its own place."""
        return self.points[-1][0] if self.points else self.x

    def carries(self, actor: Actor) -> bool:
        """Whether the body stands or lies on it. The base's own people walk beside it."""
        if isinstance(actor, Foe) or not actor.grounded:
            return False
        x = actor.x + actor.width // 2
        surface = self.surface_at(x)
        return surface >= 0 and x != self.end() and abs(actor.feet - surface) <= ON_PX

    def hurry(self) -> None:
        """The last call: twice as fast."""
        self.is_hurried = True

    def hum(self) -> str:
        """Its rollers."""
        return "belt_loop"
