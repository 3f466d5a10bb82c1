"""A patch of the cargo net, as it is seen: whole, fraying, falling. What holds and what does not is the net's affair."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, saved

EDGE = 64
FALL_PX = 5
"""It falls so fast, px a tick."""
FRAMES = 4


class NetPatch(Entity):
    """Born with the net."""

    WIDTH: ClassVar[int] = EDGE
    HEIGHT: ClassVar[int] = EDGE
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False

    index: int = saved(0)
    """Its place in the net, row by row."""
    fray: int = saved(0)
    """Of the net's word on it: 0 whole, above it the ticks until it falls, below it gone."""
    home_y: int = saved(0)

    def show(self, fray: int) -> None:
        """Be seen as the net says."""
        self.fray = fray
        if fray >= 0:
            self.y = self.home_y
        else:
            self.world.rouse(self)

    def update(self) -> None:
        """Fall out of sight."""
        if self.fray < 0 and self.y < self.world.grid.pixel_height:
            self.y += FALL_PX
        else:
            self.world.rest(self)

    def pose(self) -> tuple[str, int]:
        """whole, fray or fall; the frame tells neighbours apart."""
        if self.fray < 0:
            return ("fall", self.y // EDGE) if self.y < self.world.grid.pixel_height else ("", 0)
        return ("fray", self.fray // 6) if self.fray else ("whole", self.index % FRAMES)
