"""The box at the end of the line: come to rest in it. Behind it stand the buffers."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity
from game.core.zone import Trigger

BUFFER_DAMAGE = 2


class BufferZone(Trigger):
    """Draw it as the box. Its right edge is where the buffers are."""

    COLOUR: ClassVar[str] = "#ffc040"
    IS_WAY_OUT: ClassVar[bool] = True

    def stayed(self, visitor: Entity) -> None:
        """Let a creeping capsule be parked at the middle, and a fast one feel the buffers."""
        from game.actors.capsule import Capsule

        if not isinstance(visitor, Capsule):
            return
        if visitor.x + visitor.width >= self.x + self.width:
            visitor.run_into_buffers(BUFFER_DAMAGE)
        elif visitor.centre_x >= self.centre_x:
            visitor.roll_in()
