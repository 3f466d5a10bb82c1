"""A place where the game says which button does what."""

from __future__ import annotations

from typing import ClassVar

from game.actors.launch_lever import LaunchLever
from game.actors.stage_winch import StageWinch
from game.actors.wheel_lock import WheelLock
from game.core.entity import Entity, link_member, member
from game.core.zone import Trigger


class Hint(Trigger):
    """`text` with buttons in braces, `{jump} over the wall`, shown while the player is in the box."""

    COLOUR: ClassVar[str] = "#80ffa0"

    text: str = member("", "what is said; {jump}, {fire}, {use}, {gadget}, {up}, {down}, {left}, {right} become keys")
    until: int = link_member("the StageWinch, LaunchLever or WheelLock after which there is nothing more to say here")

    last_tick: int = member(0, "the tick of the stage after which it is known well enough; 0: it is said each time", minimum=0)

    def stayed(self, visitor: Entity) -> None:
        """Say it, as long as it is of use."""
        if self._is_done() or self.world.stage.carries_player():
            self.left(visitor)
        else:
            self.world.stage.hint = self.id

    def _is_done(self) -> bool:
        """Whether it is known by now, or what it waits for has happened."""
        if 0 < self.last_tick < self.world.tick:
            return True
        thing = self.world.get(self.until)
        if isinstance(thing, WheelLock):
            return thing.is_solved() or bool(thing.worker)  # bent over it, one is told by the works themselves
        if isinstance(thing, LaunchLever):
            return not thing.can_use(self)
        return isinstance(thing, StageWinch) and thing.is_thrown

    def left(self, visitor: Entity) -> None:
        """Be silent."""
        if self.world.stage.hint == self.id:
            self.world.stage.hint = 0
