"""The lever of the hangar's gantry."""

from __future__ import annotations

from typing import ClassVar

from game.actors.gantry_hook import GantryHook
from game.core.entity import Entity, link_member, saved
from game.core.events import LeverPulled


class GantryLever(Entity):
    """`use` lets the hook go."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 40
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 12
    COLOUR: ClassVar[str] = "#d06030"

    hook: int = link_member("the GantryHook that it drops")

    is_thrown: bool = saved(False)

    def can_use(self, user: Entity) -> bool:
        """Once."""
        return not self.is_thrown

    def prompt(self) -> str:
        """What use does."""
        return "drop the hook"

    def use(self, user: Entity) -> None:
        """Let go."""
        self.is_thrown = True
        self.world.emit(LeverPulled(self.centre_x, self.centre_y))
        hook = self.world.get(self.hook)
        if isinstance(hook, GantryHook):
            hook.drop()

    def sprite_name(self) -> str:
        """As the lever of a ramp."""
        return "ramp_lever"

    def pose(self) -> tuple[str, int]:
        """Up, then down."""
        return ("down", 0) if self.is_thrown else ("up", 0)
