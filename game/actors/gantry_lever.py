"""The lever of the hangar's gantry."""

from __future__ import annotations

from typing import ClassVar

from game.actors.gantry_hook import GantryHook, Hook
from game.core.entity import Entity, link_member
from game.core.events import LeverPulled


class GantryLever(Entity):
    """`use` lets the hook go while it hangs, and lifts it while it lies."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 40
    REACH: ClassVar[int] = 6
    USE_TICKS: ClassVar[int] = 12
    COLOUR: ClassVar[str] = "#d06030"

    hook: int = link_member("the GantryHook that it works")

    def _hook(self) -> GantryHook | None:
        hook = self.world.get(self.hook)
        return hook if isinstance(hook, GantryHook) else None

    def can_use(self, user: Entity) -> bool:
        """While the hook stands still."""
        return bool(self.prompt())

    def prompt(self) -> str:
        """What use does."""
        hook = self._hook()
        return hook.says() if hook is not None else ""

    def use(self, user: Entity) -> None:
        """Down, or up."""
        self.world.emit(LeverPulled(self.centre_x, self.centre_y))
        hook = self._hook()
        if hook is not None:
            hook.pull()

    def sprite_name(self) -> str:
        """As the lever of a ramp."""
        return "ramp_lever"

    def pose(self) -> tuple[str, int]:
        """Up while the hook hangs and can be let go."""
        hook = self._hook()
        return ("up" if hook is not None and hook.state == Hook.HANGS else "down"), 0
