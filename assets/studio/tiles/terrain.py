"""A terrain: how one kind of masonry looks at its edges and inside, and how its tiles are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from assets.studio.paint import Colour, Pixels, hashed, posterise, vector
from assets.studio.tiles.blob import TILE, Solid, depths, distance_to_open

Strip = Sequence[str]


@dataclass(frozen=True)
class Terrain:
    """How one kind of masonry looks at its edges. A strip is a list of rows of letters, the outermost first."""

    name: str
    colour: str  # in Tiled's list of terrains
    ink: dict[str, Colour]  # letter -> colour; "." transparent, "_" the fill
    floor: Sequence[Strip]  # three looks, 16 letters a row, from left to right
    ceiling: Sequence[Strip]  # the row next to the room first
    west: Sequence[Strip]  # walls open to the west: columns, 16 letters from top to bottom
    east: Sequence[Strip]
    lit: Colour  # what the brick looks like next to the room
    reach: float = 14.0  # how far the room's light goes into the wall
    core: float = 0.22  # how bright the own texture is deep inside
    texture: Callable[[int], Pixels] | None = None  # own fill (look) -> RGB, else brick


def inks(text: str) -> dict[str, Colour]:
    """A palette from "letter colour letter colour ..."."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def brick(look: int) -> Pixels:
    """The tone of the brickwork, about 1: courses of 4 pixels, which meet across tiles whatever the look."""
    tones = np.zeros((TILE, TILE), np.float32)
    for y in range(TILE):
        for x in range(TILE):
            course, shift = y // 4, 4 * (y // 4 % 2)
            number = (x + shift) // 8 % 2
            shared = shift and number == 0 and (x < 4 or x >= 12)
            tone = 0.8 + 0.42 * hashed(course, number, 0 if shared else look, 5)
            if y % 4 == 3 or (x + shift) % 8 == 7:
                tone = 0.5
            elif y % 4 == 0:
                tone *= 1.22
            tones[y, x] = tone
    return tones


FILL = "#12101b"


def fill(terrain: Terrain, distance: Pixels, look: int) -> Pixels:
    """The inside of the masonry: near black, with a little of the room's light at its edge. RGBA."""
    near = np.clip(1 - (distance - 1) / terrain.reach, 0, 1) ** 1.4
    if terrain.texture:
        colours = terrain.texture(look) * (terrain.core + (1 - terrain.core) * near[..., None])
    else:
        level = near[..., None]
        colours = (vector(FILL) * (1 - level) + vector(terrain.lit) * level) * brick(look)[..., None]
    tile = np.ones((TILE, TILE, 4), np.float32)
    tile[..., :3] = colours
    return posterise(tile, 40, 0.8)


def ink_at(terrain: Terrain, strip: Strip, along: int, depth: int) -> Colour | None:
    """The strip's colour at a place, "" for transparent, None for the fill."""
    letter = strip[depth][along]
    if letter == ".":
        return ""
    return None if letter == "_" else terrain.ink[letter]


def edge_colour(
    terrain: Terrain, place: tuple[int, int], deep: tuple[int, int, int, int], solid: Solid, look: int
) -> Colour | None:
    """Which strip, if any, covers a pixel; `deep` is its depth below, above, right of and left of the open."""
    x, y = place
    floor, ceiling = terrain.floor[look], terrain.ceiling[look]
    west, east = terrain.west[look], terrain.east[look]
    below, above, right_of, left_of = deep
    if below < len(floor):
        return ink_at(terrain, floor, x, below)
    if above < len(ceiling):
        return ink_at(terrain, ceiling, x, above)
    if right_of < len(west):
        return ink_at(terrain, west, y, right_of)
    if left_of < len(east):
        return ink_at(terrain, east, y, left_of)
    for open_x, open_y, strip in ((-1, -1, floor), (1, -1, floor), (-1, 1, ceiling), (1, 1, ceiling)):
        corner_x, corner_y = TILE + TILE // 2 + open_x * TILE, TILE + TILE // 2 + open_y * TILE
        if solid[corner_y, corner_x]:
            continue
        depth = (x if open_x < 0 else TILE - 1 - x) + (y if open_y < 0 else TILE - 1 - y) + 1
        if depth < len(strip):
            return ink_at(terrain, strip, x, depth) or None
    return None


def terrain_tile(terrain: Terrain, solid: Solid, look: int) -> Pixels:
    """One tile of a terrain, RGBA."""
    tile = fill(terrain, distance_to_open(solid), look)
    below, above = depths(solid, 0, False), depths(solid, 0, True)
    right_of, left_of = depths(solid, 1, False), depths(solid, 1, True)
    for y in range(TILE):
        for x in range(TILE):
            if not solid[TILE + y, TILE + x]:
                tile[y, x] = 0
                continue
            deep = (below[y, x], above[y, x], right_of[y, x], left_of[y, x])
            colour = edge_colour(terrain, (x, y), deep, solid, look)
            if colour == "":
                tile[y, x] = 0
            elif colour is not None:
                end = 0.82 if left_of[y, x] == 0 else 1.0
                tile[y, x, :3] = vector(colour) * end
    return tile
