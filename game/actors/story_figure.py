"""Somebody in an interlude: a silhouette with a rim of light, who stands, walks and goes as the lines are said."""

from __future__ import annotations

from typing import ClassVar

from game.actors.story_eye import StoryEye
from game.core.entity import Entity, choice_member, colour_member, member, saved, speed_member
from game.core.units import SUBPIXELS

STAND_FRAME_TICKS = 8


class StoryFigure(Entity):
    """Any sprite sheet in black. From the line `walk_line` on it walks `walk_px` (and rises); gone outside of its lines."""

    PHASE: ClassVar[int] = 1
    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 42
    COLOUR: ClassVar[str] = "#c060ff"
    SLEEPS: ClassVar[bool] = False
    IS_SILHOUETTE: ClassVar[bool] = True

    sheet: str = member("bond", "the sprite sheet, by its file name")
    stands: str = member("idle", "the sheet's animation while standing")
    walks: str = member("walk", "the sheet's animation while walking")
    faces: str = choice_member("right", ("left", "right"), "where to, while standing; who walks looks where he goes")
    rim: str = colour_member("#ffb860", "the colour of the light on the edge; empty: as it is painted, no silhouette")
    walk_px: int = member(0, "how far to walk, px; below 0: to the left")
    rise_px: int = member(0, "how far it rises on that way, px; below 0: it sinks")
    walk_line: int = member(1, "the line with which the walk begins", minimum=1)
    speed: int = speed_member(1.0, "px per tick, along the longer of the two ways")
    frame_px: int = member(8, "a frame of the walk lasts so many px; 0: it goes by time, as while standing", minimum=0)
    frame_ticks: int = member(STAND_FRAME_TICKS, "a frame lasts so long while standing, ticks", minimum=1)
    first_line: int = member(1, "appears with this line", minimum=1)
    last_line: int = member(0, "goes after this line; 0: stays", minimum=0)

    walked: int = saved(0)
    """1/256 px."""
    age: int = saved(0)

    @property
    def line(self) -> int:
        """The number of the line that is said now."""
        eye = self.world.first(StoryEye)
        return eye.line if eye is not None else 0

    @property
    def is_here(self) -> bool:
        """Whether its lines are being said."""
        return max(self.line, 1) >= self.first_line and not (self.last_line and self.line > self.last_line)

    @property
    def way_px(self) -> int:
        """How long its way is, px."""
        return max(abs(self.walk_px), abs(self.rise_px))

    @property
    def is_walking(self) -> bool:
        """Whether it is under way."""
        return self.line >= self.walk_line and self.walked < self.way_px * SUBPIXELS

    @property
    def facing(self) -> int:
        """-1: left, 1: right."""
        if self.walk_px and self.walked:
            return 1 if self.walk_px > 0 else -1
        return 1 if self.faces == "right" else -1

    def update(self) -> None:
        """Walk."""
        self.age += 1
        if not self.is_walking or not self.is_here:
            return
        way = self.way_px
        before = self.walked // SUBPIXELS
        self.walked = min(self.walked + self.speed, way * SUBPIXELS)
        after = self.walked // SUBPIXELS
        self.x += self.walk_px * after // way - self.walk_px * before // way
        self.y -= self.rise_px * after // way - self.rise_px * before // way

    def sprite_name(self) -> str:
        """As the map says."""
        return self.sheet

    def pose(self) -> tuple[str, int]:
        """Standing or walking."""
        if not self.is_here:
            return "", 0
        if self.is_walking and self.frame_px:
            return self.walks, self.walked // SUBPIXELS // self.frame_px
        return self.walks if self.is_walking else self.stands, self.age // self.frame_ticks
