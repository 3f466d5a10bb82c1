"""Where a story is looked at from: the player of an interlude, who has no body and goes from line to line."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor, Framing
from game.core.entity import saved
from game.core.zone import PLAYER


class StoryEye(Actor):
    """The picture's middle; its CameraZone is the scene. The interlude moves it."""

    WIDTH: ClassVar[int] = 2
    HEIGHT: ClassVar[int] = 2
    COLOUR: ClassVar[str] = "#ff60c0"
    SLEEPS: ClassVar[bool] = False
    IS_FOCUS: ClassVar[bool] = True
    TRIPS: ClassVar[int] = PLAYER
    MEETS_TILES: ClassVar[bool] = False
    FRAMING: ClassVar[Framing] = Framing(look_ahead=0, dead_x=0, dead_y=0, eye_y=0)

    line: int = saved(0)
    """The number of the line that is said, 1 for the first; 0: none yet."""

    def pose(self) -> tuple[str, int]:
        """Nothing is seen of it."""
        return "", 0
