"""The tiles of a world: what is solid, one-way, ladder, hazard or slope, and what a ray of light meets."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from game.core.units import TILE

SOLID = 1
ONE_WAY = 2
LADDER = 4
HAZARD = 8
SLOPE = 16
STANDABLE = SOLID | ONE_WAY
SLOPE_SHIFT = 5
"""A cell's bits above the flags count into `Grid.slopes`."""
MAX_SLOPES = 7


class Slope(NamedTuple):
    """The surface of a sloping tile: for each of its 16 columns, how many px below the tile's top the ground begins (0-16)."""

    heights: tuple[int, ...]


class Grid:
    """A rectangle of tile cells, one byte each, its surfaces' names and its slopes. Outside of it all is solid, but for above."""

    def __init__(
        self,
        width: int,
        height: int,
        cells: bytes,
        slopes: tuple[Slope, ...] = (),
        surfaces: bytes = b"",
        surface_names: tuple[str, ...] = ("stone",),
        undersides: bytes = b"",
        depths: tuple[tuple[int, ...], ...] = (),
    ) -> None:
        """`cells` has width x height bytes, row by row; `surfaces` names a cell's material by its place in `surface_names`.

        A solid cell that hangs from its top (the ceiling of a pipe that bends) has in `undersides` the number, from 1, of its
        shape in `depths`: for each of 16 columns how many px from the top are solid. Only what asks `ceiling_above` or
        `is_solid_at` sees the shape; for everybody else the cell is solid.

        Raises ValueError for sizes that do not agree.
        """
        if width < 1 or height < 1 or len(cells) != width * height:
            raise ValueError(f"a grid of {width} x {height} tiles wants {width * height} cells, not {len(cells)}")
        if len(slopes) > MAX_SLOPES:
            raise ValueError(f"a grid holds {MAX_SLOPES} kinds of slope, not {len(slopes)}")
        self.width = width
        self.height = height
        self.pixel_width = width * TILE
        self.pixel_height = height * TILE
        self.cells = cells
        self.slopes = slopes
        self.surfaces = surfaces or bytes(width * height)
        self.surface_names = surface_names
        self.undersides = undersides
        self.depths = depths

    def at(self, x: int, y: int) -> int:
        """The cell of pixel (x, y): empty above the grid, solid beside and below it."""
        column, row = x >> 4, y >> 4
        if row < 0:
            return 0
        if column < 0 or column >= self.width or row >= self.height:
            return SOLID
        return self.cells[row * self.width + column]

    @cached_property
    def _tops(self) -> tuple[int, ...]:
        """For each column of tiles the y (px) of its first cell that is not empty."""
        columns = (self.cells[column :: self.width] for column in range(self.width))
        return tuple((len(cells) - len(cells.lstrip(b"\0"))) * TILE for cells in columns)

    def top_of(self, x: int) -> int:
        """The y (px) above which there is nothing at all in the column of tiles at x px; 0 beside the grid."""
        return self._tops[x >> 4] if 0 <= x < self.pixel_width else 0

    @cached_property
    def _solids(self) -> bytes:
        """The cells again: 1 where one is solid."""
        return self.cells.translate(bytes([cell & SOLID for cell in range(256)]))

    def solid_ahead(self, column: int, row: int, way: int, reach: int) -> int:
        """How many tiles on from `column` the row's first solid one is, to the east (`way` 1) or to the west (-1).

        -1 where none is among `reach` tiles, or before the side of the grid.
        """
        if row < 0 or not 0 <= column < self.width:
            return -1
        if row >= self.height:
            return 0
        start = row * self.width
        cells, place = self._solids, start + column
        if way > 0:
            found = cells.find(SOLID, place, min(place + reach, start + self.width))
            return found - place if found >= 0 else -1
        found = cells.rfind(SOLID, max(place + 1 - reach, start), place + 1)
        return place - found if found >= 0 else -1

    def surface_at(self, x: int, y: int) -> str:
        """The material of the tile at pixel (x, y)."""
        column, row = x >> 4, y >> 4
        if 0 <= column < self.width and 0 <= row < self.height:
            return self.surface_names[self.surfaces[row * self.width + column]]
        return self.surface_names[0]

    def slope_y(self, x: int, y: int) -> int:
        """The ground's y (px) in the slope tile of pixel (x, y), or -1 where there is no slope tile."""
        cell = self.at(x, y)
        if not cell & SLOPE:
            return -1
        return (y & -TILE) + self.slopes[cell >> SLOPE_SHIFT].heights[x & 15]

    @cached_property
    def _standable(self) -> list[bytes]:
        """The columns from above: 1 where a cell may hold feet."""
        standable = self.cells.translate(bytes([int(cell & (STANDABLE | SLOPE) > 0) for cell in range(256)]))
        return [standable[column :: self.width] for column in range(self.width)]

    def ground_below(self, x: int, y: int, reach: int) -> int:
        """The y (px) of the first ground at column x from y down to y + reach, or -1. One-way tiles count as ground."""
        column, width, cells = x >> 4, self.width, self.cells
        if not 0 <= column < width:
            row = max((y + 15) >> 4, 0)  # beside the grid all is ground, but for above
            return row << 4 if row << 4 <= y + reach else -1
        standable, bottom = self._standable[column], y + reach
        row = standable.find(1, max(y >> 4, 0))
        while 0 <= row << 4 <= bottom:
            cell = cells[row * width + column]
            top = (row << 4) + (self.slopes[cell >> SLOPE_SHIFT].heights[x & 15] if cell & SLOPE else 0)
            if y <= top <= bottom:
                return top
            row = standable.find(1, row + 1)
        row = max((y + 15) >> 4, self.height)  # below the grid all is ground
        return row << 4 if row << 4 <= bottom else -1

    @cached_property
    def skyline(self) -> tuple[int, ...]:
        """For each column of tiles the y (px) of the surface of the rock that stands on the grid's lower edge."""
        tops = []
        for column in range(self.width):
            row = self.height
            while row and self.cells[(row - 1) * self.width + column] & SOLID:
                row -= 1
            tops.append(row * TILE)
        return tuple(tops)

    def ceiling_above(self, x: int, y: int, reach: int) -> int:
        """The y (px) of the first free row below a ceiling at column x, from y up to y - reach, or -1."""
        row = (y - 1) >> 4
        last = max((y - reach - 1) >> 4, 0)
        while row >= last:
            if self.at(x, row << 4) & SOLID:
                under = (row << 4) + self._depth(x >> 4, row, x & 15)
                if y - reach <= under <= y:
                    return under
            row -= 1
        return -1

    def is_solid_at(self, x: int, y: int) -> bool:
        """Whether the pixel is solid, to the pixel: slopes count below their surface, hanging tiles above their underside."""
        cell = self.at(x, y)
        if not cell & SOLID:
            return False
        if cell & SLOPE:
            return y & 15 >= self.slopes[cell >> SLOPE_SHIFT].heights[x & 15]
        return y & 15 < self._depth(x >> 4, y >> 4, x & 15)

    def _depth(self, column: int, row: int, inner: int) -> int:
        """How many px from its top a solid cell is solid, at its inner column 0-15."""
        if not self.undersides or not (0 <= column < self.width and 0 <= row < self.height):
            return TILE
        shape = self.undersides[row * self.width + column]
        return self.depths[shape - 1][inner] if shape else TILE

    @cached_property
    def _walls(self) -> bytes:
        """The cells again: 1 where one is solid all over."""
        return self.cells.translate(bytes([cell & SOLID and not cell & SLOPE for cell in range(256)]))

    def is_blocked(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Whether the box (right and bottom excluded, px) touches a fully solid tile."""
        first, last = left >> 4, (right - 1) >> 4
        row, last_row = top >> 4 if top > 0 else 0, (bottom - 1) >> 4
        if row > last_row or first > last:
            return False
        width = self.width
        if first < 0 or last >= width or last_row >= self.height:
            return True
        walls = self._walls
        while row <= last_row:
            if walls.find(SOLID, row * width + first, row * width + last + 1) >= 0:
                return True
            row += 1
        return False

    def raycast(self, x0: int, y0: int, x1: int, y1: int) -> tuple[int, int] | None:
        """The first tile (column, row) that a ray from pixel 0 to pixel 1 meets and cannot pass, or None.

        Walks every tile that the segment crosses, in whole numbers (after Amanatides and Woo, "A Fast Voxel Traversal
        Algorithm", 1987). Slopes block below their surface only roughly: by their whole tile where it is at least half full.
        """
        column, row = x0 >> 4, y0 >> 4
        last_column, last_row = x1 >> 4, y1 >> 4
        dx, dy = x1 - x0, y1 - y0
        step_x = 1 if dx > 0 else -1
        step_y = 1 if dy > 0 else -1
        width_, height_ = abs(dx), abs(dy)
        # Distances along the ray to the next column and row edge, both multiplied by |dx| * |dy|.
        to_x = (((column + (dx > 0)) << 4) - x0) * step_x * height_
        to_y = (((row + (dy > 0)) << 4) - y0) * step_y * width_
        for _ in range(abs(last_column - column) + abs(last_row - row) + 1):
            cell = self.at(column << 4, row << 4)
            if cell & SOLID:
                return column, row
            if (column, row) == (last_column, last_row):
                return None
            if column != last_column and (to_x <= to_y or row == last_row):
                column += step_x
                to_x += TILE * height_
            else:
                row += step_y
                to_y += TILE * width_
        return None
