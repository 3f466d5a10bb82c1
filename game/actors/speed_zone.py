"""A segment of the pipe: how fast the flow is in it."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member, speed_member
from game.core.zone import Zone


class SpeedZone(Zone):
    """Takes the capsule to its speed. Where two overlap the one placed later counts."""

    COLOUR: ClassVar[str] = "#3060a0"

    speed: int = speed_member(5, "px a tick", minimum=1, maximum=12)
    coasts: bool = member(False, "no flow: only the brake changes the speed")
