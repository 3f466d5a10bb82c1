"""Something worth a photograph: hold the plane level with it in the frame."""

from __future__ import annotations

from typing import ClassVar

from game.actors.flown_plane import FlownPlane
from game.core.entity import Entity, member, saved
from game.core.events import PhotoTaken
from game.core.zone import Trigger

PHOTO_POINTS = 800
FRAME_TICKS = 8


class PhotoTarget(Trigger):
    """Draw it as large as the picture may be; the middle of the plane has to be in it."""

    IS_INTEL: ClassVar[bool] = True
    COLOUR: ClassVar[str] = "#fff080"

    level_ticks: int = member(16, "so long level in the frame, ticks", minimum=1, maximum=120)

    held: int = saved(0)
    """Ticks level in the frame so far."""
    is_taken: bool = saved(False)

    def stayed(self, visitor: Entity) -> None:
        """Hold still."""
        if self.is_taken or not isinstance(visitor, FlownPlane):
            return
        is_still = not visitor.pitch and self.contains(visitor.centre_x, visitor.centre_y)
        self.held = self.held + 1 if is_still else 0
        if self.held >= self.level_ticks:
            self.is_taken = True
            self.world.stage.intel += 1
            self.world.stage.gain(PHOTO_POINTS, self.centre_x, self.y)
            self.world.emit(PhotoTaken(self.centre_x, self.centre_y))

    def left(self, visitor: Entity) -> None:
        """Out of the frame."""
        self.held = 0
