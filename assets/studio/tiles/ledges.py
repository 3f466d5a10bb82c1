"""What ledges and ladders have in common: the pieces of a row and the grain at its ends."""

from __future__ import annotations

from assets.studio.paint import Colour, Layer
from assets.studio.tiles.blob import TILE


def tile_layer(columns: int = 1, rows: int = 1) -> Layer:
    """An empty layer of so many tiles."""
    return Layer((columns * TILE, rows * TILE))


def ends(layer: Layer, left: bool, right: bool, depth: int, light: Colour, dark: Colour) -> Layer:
    """The end grain of a ledge of so many rows."""
    if left:
        layer.rect(0, 1, 1, depth - 2, light)
    if right:
        layer.rect(15, 1, 1, depth - 1, dark)
    return layer


ENDS = (("left", True, False), ("middle", False, False), ("right", False, True), ("single", True, True))
HALVES = (("", True, True), ("left", True, False), ("right", False, True))
