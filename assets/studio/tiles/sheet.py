"""The sheet of a tile set: tiles by number with their names, flags, polygons and terrains, and the ways to place them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from assets.studio.paint import Layer, Pixels
from assets.studio.tiles.blob import BLOB, LOOKS, SLOPES, TILE, VARIED, Solid, slope_surroundings, surroundings
from assets.studio.tiles.terrain import Terrain, terrain_tile

COLUMNS = 16
"""The width of every sheet in tiles."""
TERRAIN_ROWS = 4
"""How many rows `place_terrain` fills."""
HEAP_SLOPES = ("slope_45_right", "slope_45_left")


def cut(picture: Pixels) -> Iterator[tuple[int, int, Pixels]]:
    """The tiles of a picture, each with its row and column."""
    for row in range(picture.shape[0] // TILE):
        for column in range(picture.shape[1] // TILE):
            yield row, column, picture[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE]


@dataclass
class Sheet:
    """The tiles as they are made: pictures by id, names, flags, polygons and terrain membership."""

    pictures: dict[int, Pixels] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    flags: dict[int, tuple[str, ...]] = field(default_factory=dict)
    polygons: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    members: list[tuple[int, int, int]] = field(default_factory=list)  # id, terrain (from 1), mask

    def put(self, name: str, tile_id: int, picture: Pixels, *flags: str) -> int:
        """Place one tile."""
        assert tile_id not in self.pictures, name
        self.pictures[tile_id] = picture
        self.names[name] = tile_id
        self.flags[tile_id] = flags
        return tile_id

    def put_picture(self, name: str, tile_id: int, picture: Pixels, *flags: str) -> None:
        """Cut a picture into tiles `name.row.column`, placed in the sheet as they lie in the picture."""
        for row, column, part in cut(picture):
            self.put(f"{name}.{row}.{column}", tile_id + row * COLUMNS + column, part, *flags)

    def put_columns(self, name: str, tile_id: int, picture: Pixels, *flags: str) -> int:
        """The same as `name.row`, or `name.row.column` where the picture is wider than a tile; empty tiles are left out.

        Returns the id to the right of its upper right tile.
        """
        columns = picture.shape[1] // TILE
        for row, column, part in cut(picture):
            if part[..., 3].any():
                tile_name = f"{name}.{row}" + (f".{column}" if columns > 1 else "")
                self.put(tile_name, tile_id + row * COLUMNS + column, part, *flags)
        return tile_id + columns

    def put_wide(self, name: str, first_row: int, picture: Pixels, is_solid: Callable[[int, int, Pixels], bool]) -> None:
        """A picture wider than the sheet as `name.row.column`: its first sixteen columns, below them the next sixteen.

        `is_solid` tells it of a tile's column and row in the picture and its pixels; empty tiles that are not solid are left out.
        """
        height = picture.shape[0] // TILE
        for row, column, part in cut(picture):
            solid = is_solid(column, row, part)
            if solid or part[..., 3].any():
                place = (first_row + column // COLUMNS * height + row) * COLUMNS + column % COLUMNS
                self.put(f"{name}.{row}.{column}", place, part, *(("solid",) if solid else ()))

    @property
    def rows(self) -> int:
        """The height of the sheet in tiles."""
        return max(self.pictures) // COLUMNS + 1

    def picture(self) -> Pixels:
        """The whole sheet."""
        result = np.zeros((self.rows * TILE, COLUMNS * TILE, 4), np.float32)
        for tile_id, tile in self.pictures.items():
            row, column = divmod(tile_id, COLUMNS)
            result[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE] = tile
        return result


def place_blob(
    sheet: Sheet,
    terrain: Terrain,
    number: int,
    tile_id: int,
    paint: Callable[[Terrain, Solid, int], Pixels] = terrain_tile,
    plain_looks: int = 1,
) -> int:
    """A terrain's blob from `tile_id` on: 47 tiles, two more looks of five of them. Returns the next free id.

    `number` is the terrain's in Tiled, from 1. Tiles drawn but once take turns among the first `plain_looks` looks.
    """
    for mask in BLOB:
        for look in range(LOOKS) if mask in VARIED else (mask % plain_looks,):
            name = f"{terrain.name}.{mask}" + (f".{look}" if look and mask in VARIED else "")
            sheet.put(name, tile_id, paint(terrain, surroundings(mask), look), "solid")
            sheet.members.append((tile_id, number, mask))
            tile_id += 1
    return tile_id


def place_terrain(sheet: Sheet, terrain: Terrain, number: int) -> None:
    """One terrain's four rows: its blob, the slopes."""
    tile_id = place_blob(sheet, terrain, number, (number - 1) * TERRAIN_ROWS * COLUMNS, plain_looks=LOOKS)
    for slope in HEAP_SLOPES if terrain.texture else SLOPES:
        sheet.put(f"{terrain.name}.{slope}", tile_id, terrain_tile(terrain, slope_surroundings(slope), 0), "solid")
        sheet.polygons[tile_id] = SLOPES[slope]
        tile_id += 1


Places = Mapping[str, tuple[int, int, Callable[[], Layer | Pixels]]]
"""By name: row and column of a thing's upper left tile, and who paints it."""


def place_things(sheet: Sheet, places: Places, flags: Callable[[str, int], tuple[str, ...]]) -> None:
    """Pictures cut into `name`, `name.row`, `name.column` or `name.row.column`; empty tiles are left out.

    `flags` tells what a tile is by the thing's name and the tile's row in it.
    """
    for name, (first_row, first_column, paint) in places.items():
        made = paint()
        picture = made.pixels() if isinstance(made, Layer) else made
        rows, columns = picture.shape[0] // TILE, picture.shape[1] // TILE
        for row, column, part in cut(picture):
            if part[..., 3].any():
                words = [name] + ([str(row)] if rows > 1 else []) + ([str(column)] if columns > 1 else [])
                tile_id = (first_row + row) * COLUMNS + first_column + column
                sheet.put(".".join(words), tile_id, part, *flags(name, row))
