"""The pressure diagram: which valve comes first. Who has had it on the screen keeps it in mind."""

from __future__ import annotations

from typing import ClassVar

from game.actors.valve_wheel import valves_open
from game.core.entity import Difficulty, Entity, choice_member, saved
from game.core.events import BoardRead

READ_X, READ_Y = 260, 140
"""So near to the player it is in the picture, px."""


class PressureBoard(Entity):
    """The board on the wall, or a small plate of the same drawing at a way in."""

    COLOUR: ClassVar[str] = "#60b0a0"
    IS_FIXED: ClassVar[bool] = False

    kind: str = choice_member("board", ("board", "plate"), "the great board (64 x 48 px) or a plate (32 x 24 px)")

    is_read: bool = saved(False)

    def update(self) -> None:
        """Be read by who comes by."""
        player = self.world.player
        if self.is_read or player is None:
            return
        if abs(player.centre_x - self.centre_x) <= READ_X and abs(player.centre_y - self.centre_y) <= READ_Y:
            self.is_read = True
            self.world.emit(BoardRead(self.centre_x, self.centre_y))

    def pose(self) -> tuple[str, int]:
        """KIND_bav, or KIND_avb at Double-O; the frame is how many valves are open (0 to 3): their lamps burn."""
        order = "avb" if self.world.difficulty == Difficulty.DOUBLE_O else "bav"
        return f"{self.kind}_{order}", valves_open(self.world)
