"""A round from the scoped rifle: eight ticks of flight to where the sight was."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Box, Target
from game.core.entity import Entity, saved
from game.core.events import BulletStopped

FLIGHT_TICKS = 8
NEAR_PX = 24
"""Who is so near to where it strikes hears it."""


class RifleRound(Entity):
    """Strikes the best area that its box touches; panes it goes through."""

    WIDTH: ClassVar[int] = 3
    HEIGHT: ClassVar[int] = 3
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    PHASE: ClassVar[int] = 1
    IS_FIXED: ClassVar[bool] = False

    age: int = saved(0)

    def update(self) -> None:
        """Fly; strike."""
        self.age += 1
        if self.age >= FLIGHT_TICKS:
            self._strike()
            self.remove()

    def _strike(self) -> None:
        world = self.world
        best: Target | None = None
        best_priority = -1
        panes: list[Target] = []
        for target in world.all(Target):
            for priority, box in target.areas():
                if not self._touches(box):
                    continue
                if target.IS_PANE:
                    panes.append(target)
                    break
                if priority > best_priority:
                    best, best_priority = target, priority
        for pane in panes:
            pane.struck(1, self.centre_x, self.centre_y)
        if best is not None:
            world.stage.hits += best.SCORES
            best.struck(best_priority, self.centre_x, self.centre_y)
        elif not panes:
            world.emit(BulletStopped(self.centre_x, self.centre_y, "stone"))
        for target in world.all(Target):
            if target is not best and self._is_near(target):
                target.passed_by(self.centre_x, self.centre_y)

    def _touches(self, box: Box) -> bool:
        return self.x < box[2] and box[0] < self.x + self.width and self.y < box[3] and box[1] < self.y + self.height

    def _is_near(self, target: Target) -> bool:
        """Whether it strikes within NEAR_PX of the target's box."""
        dx = max(target.x - self.centre_x, self.centre_x - (target.x + target.width), 0)
        dy = max(target.y - self.centre_y, self.centre_y - target.feet, 0)
        return dx * dx + dy * dy <= NEAR_PX * NEAR_PX
