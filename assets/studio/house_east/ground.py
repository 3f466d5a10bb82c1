"""What is solid on a screen, read from the map, so that the pictures fit the masonry to the pixel."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import numpy as np
import skia

from assets.studio.paint import Layer, Pixels, polygon_path

TILE = 16
FLIP_X, FLIP_Y = 0x80000000, 0x40000000
GID_MASK = 0x0FFFFFFF
LEVELS = Path(__file__).resolve().parents[3] / "levels"
STEP = 8
"""The edge of a stair, px."""


class Ground(NamedTuple):
    """Masks (height, width) of 0 and 1: masonry, the flights of stairs in it, ledges, ladders."""

    solid: Pixels
    stairs: Pixels
    ledges: Pixels
    ladders: Pixels


@cache
def _kinds() -> dict[int, str]:
    """By tile: solid, one_way or ladder."""
    tiles = ElementTree.parse(LEVELS / "tilesets" / "hall.tsx").getroot().findall("tile")
    kinds = {}
    for tile in tiles:
        names = {entry.get("name") for entry in tile.iter("property")}
        for kind in ("solid", "ladder", "one_way"):
            if kind in names:
                kinds[int(tile.get("id", "0"))] = kind
    return kinds


@cache
def _slopes() -> dict[int, tuple[tuple[float, float], ...]]:
    """The polygon of each sloping tile."""
    found = {}
    for tile in ElementTree.parse(LEVELS / "tilesets" / "hall.tsx").getroot().findall("tile"):
        polygon = tile.find("objectgroup/object/polygon")
        if polygon is not None:
            points = (pair.split(",") for pair in polygon.get("points", "").split())
            found[int(tile.get("id", "0"))] = tuple((float(x), float(y)) for x, y in points)
    return found


@cache
def _rows(stage: str) -> tuple[tuple[int, ...], ...]:
    root = ElementTree.parse(LEVELS / f"{stage}.tmx").getroot()
    layer = next(layer for layer in root.findall("layer") if layer.get("name") == "Ground")
    text = (layer.findtext("data") or "").strip()
    return tuple(tuple(int(number) for number in line.strip().strip(",").split(",")) for line in text.splitlines())


def _polygon(gid: int) -> list[tuple[float, float]]:
    """The solid part of a sloping tile, turned as the map turns it."""
    points = _slopes()[(gid & GID_MASK) - 1]
    return [(TILE - x if gid & FLIP_X else x, TILE - y if gid & FLIP_Y else y) for x, y in points]


def ground(
    column: int, row: int, columns: int, rows: int, stage: str = "concert_hall/backstage", *, flights: bool = True
) -> Ground:
    """The masks of a part of the map; with `flights` slopes of the floor that rise at 45 degrees become stairs."""
    size = columns * TILE, rows * TILE
    solid, stairs, ledges, ladders = Layer(size), Layer(size), Layer(size), Layer(size)
    grid = _rows(stage)
    for y in range(rows):
        for x in range(columns):
            gid = grid[row + y][column + x]
            kind = _kinds().get((gid & GID_MASK) - 1) if gid else None
            left, top = x * TILE, y * TILE
            if (gid & GID_MASK) - 1 in _slopes() and gid:
                _stair(solid, stairs, _polygon(gid), left, top, flights)
            elif kind == "solid":
                solid.rect(left, top, TILE, TILE, "#ffffff")
            elif kind == "one_way":
                ledges.rect(left, top, TILE, TILE, "#ffffff")
            elif kind == "ladder":
                ladders.rect(left, top, TILE, TILE, "#ffffff")
    masks = [layer.mask()[..., 0] for layer in (solid, stairs, ledges, ladders)]
    return Ground(*(np.round(mask) for mask in masks))


def _stair(solid: Layer, stairs: Layer, points: list[tuple[float, float]], left: int, top: int, flights: bool) -> None:
    """A sloping tile; of a flight it is two steps whose treads the slope cuts in their middle."""
    path = polygon_path([(left + x, top + y) for x, y in points])
    solid.path(path, "#ffffff")
    lowest = {x: min(py for px, py in points if px == x) for x in (0.0, float(TILE))}
    if not flights or abs(lowest[0.0] - lowest[float(TILE)]) != TILE:
        return
    falls = lowest[0.0] < lowest[float(TILE)]
    with solid.clip(_box(left, top)):
        solid.erase(_box(left, top))
        for step in range(TILE // STEP):
            x = left + step * STEP
            depth = STEP // 2 + (step if falls else TILE // STEP - 1 - step) * STEP
            solid.rect(x, top + depth, STEP, TILE, "#ffffff")
    stairs.rect(left, top, TILE, TILE, "#ffffff")


def _box(left: int, top: int) -> skia.Path:
    return polygon_path([(left, top), (left + TILE, top), (left + TILE, top + TILE), (left, top + TILE)])


def depth_from(open_side: Pixels, step_x: int, step_y: int, reach: int = 64) -> Pixels:
    """For each px of a solid mask: how many px of it lie before the opening in a direction; 0 in the open."""
    height, width = open_side.shape
    depth = np.zeros_like(open_side)
    alive = open_side.copy()
    current = open_side.copy()
    for _ in range(reach):
        depth += alive
        moved = np.zeros_like(current)
        target_y = slice(max(-step_y, 0), height - max(step_y, 0))
        source_y = slice(max(step_y, 0), height - max(-step_y, 0))
        target_x = slice(max(-step_x, 0), width - max(step_x, 0))
        source_x = slice(max(step_x, 0), width - max(-step_x, 0))
        moved[target_y, target_x] = current[source_y, source_x]
        edge_y = 0 if step_y < 0 else height - 1
        if step_y:
            moved[edge_y] = 1
        edge_x = 0 if step_x < 0 else width - 1
        if step_x:
            moved[:, edge_x] = 1
        current = moved
        alive = alive * moved
    return depth
