"""A tile's eight neighbours: the masks of a terrain's blob, what is solid around a tile, how deep a pixel lies.

A mask adds up the solid neighbours: N 1, NE 2, E 4, SE 8, S 16, SW 32, W 64, NW 128; a corner counts
only between two solid edges.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from assets.studio.paint import Pixels

TILE = 16
"""px"""
Solid = npt.NDArray[np.bool_]

NORTH, NORTH_EAST, EAST, SOUTH_EAST, SOUTH, SOUTH_WEST, WEST, NORTH_WEST = (1 << bit for bit in range(8))
OFFSETS = {
    NORTH: (0, -1),
    NORTH_EAST: (1, -1),
    EAST: (1, 0),
    SOUTH_EAST: (1, 1),
    SOUTH: (0, 1),
    SOUTH_WEST: (-1, 1),
    WEST: (-1, 0),
    NORTH_WEST: (-1, -1),
}
CORNERS = {
    NORTH_EAST: NORTH | EAST,
    SOUTH_EAST: SOUTH | EAST,
    SOUTH_WEST: SOUTH | WEST,
    NORTH_WEST: NORTH | WEST,
}
VARIED = (255, 124, 199, 31, 241)  # fill, floor, ceiling, wall open to the west, wall open to the east
LOOKS = 3
"""Of each varied tile."""


def canonical(mask: int) -> int:
    """The mask without those corners whose two edges are not both set."""
    for corner, edges in CORNERS.items():
        if mask & edges != edges:
            mask &= ~corner
    return mask


BLOB = sorted({canonical(mask) for mask in range(256)})  # 47 masks

SLOPES: dict[str, tuple[tuple[int, int], ...]] = {
    "slope_45_right": ((0, 16), (16, 0), (16, 16)),
    "slope_45_left": ((0, 0), (16, 16), (0, 16)),
    "slope_22_right_low": ((0, 16), (16, 8), (16, 16)),
    "slope_22_right_high": ((0, 8), (16, 0), (16, 16), (0, 16)),
    "slope_22_left_high": ((0, 0), (16, 8), (16, 16), (0, 16)),
    "slope_22_left_low": ((0, 8), (16, 16), (0, 16)),
}


def surroundings(mask: int) -> Solid:
    """48 x 48 pixels, solid or open: the tile in the middle of its eight neighbours."""
    solid = np.ones((3 * TILE, 3 * TILE), np.bool_)
    for bit, (dx, dy) in OFFSETS.items():
        if not mask & bit and not (bit in CORNERS and mask & CORNERS[bit] != CORNERS[bit]):
            solid[TILE * (1 + dy) : TILE * (2 + dy), TILE * (1 + dx) : TILE * (2 + dx)] = False
    for bit, edges in CORNERS.items():  # a corner beside an open edge is open too
        if mask & edges != edges:
            dx, dy = OFFSETS[bit]
            solid[TILE * (1 + dy) : TILE * (2 + dy), TILE * (1 + dx) : TILE * (2 + dx)] = False
    return solid


def slope_surroundings(name: str) -> Solid:
    """The same for a slope tile: a straight hillside through the middle tile."""
    _, angle, side, *part = name.split("_")
    ys, xs = np.mgrid[0 : 3 * TILE, 0 : 3 * TILE] - TILE
    if side == "left":
        xs = TILE - 1 - xs
    if angle == "45":
        return ys >= TILE - 1 - xs
    return ys >= (TILE if part == ["low"] else TILE // 2) - 1 - np.floor_divide(xs, 2)


def depths(solid: Solid, axis: int, backwards: bool) -> npt.NDArray[np.int_]:
    """For every pixel of the middle tile, how many solid ones lie between it and the open (99: none open)."""
    field_of = np.flip(solid, axis) if backwards else solid
    rows = np.moveaxis(field_of, axis, 0)
    result = np.zeros(rows.shape, int)
    depth = np.full(rows.shape[1], 99)
    for index, row in enumerate(rows):
        depth = np.where(row, np.minimum(depth + 1, 99), -1)
        result[index] = depth
    result = np.moveaxis(result, 0, axis)
    if backwards:
        result = np.flip(result, axis)
    return result[TILE : 2 * TILE, TILE : 2 * TILE]


def distance_to_open(solid: Solid) -> Pixels:
    """For every pixel of the middle tile, how far the nearest open pixel is."""
    open_ys, open_xs = np.nonzero(~solid)
    if not len(open_ys):
        return np.full((TILE, TILE), 99, np.float32)
    ys, xs = np.mgrid[TILE : 2 * TILE, TILE : 2 * TILE]
    squares = (xs[..., None] - open_xs) ** 2 + (ys[..., None] - open_ys) ** 2
    return np.sqrt(squares.min(axis=2)).astype(np.float32)
