"""What of a map is only to be looked at: the ordered layers that the loader gives to the view. Plain data, no pictures."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green, blue, alpha, 0 to 255 each."""

    red: int
    green: int
    blue: int
    alpha: int = 255


WHITE = Colour(255, 255, 255)


class TileImage(NamedTuple):
    """Where a tile's picture lies: a file and a rectangle in it (px). `frames` are (gid, ticks) of its animation, if any."""

    path: str
    x: int
    y: int
    width: int
    height: int
    frames: tuple[tuple[int, int], ...] = ()


class PlacedTile(NamedTuple):
    """A tile object: its gid without flags, its box in the map (px), how it is turned."""

    id: int
    gid: int
    x: int
    y: int
    width: int
    height: int
    flip_x: bool
    flip_y: bool
    flip_diagonal: bool
    rotation: float
    """Degrees clockwise about the box's lower left corner, as in Tiled."""
    properties: dict[str, object]


class Layer(NamedTuple):
    """One layer of the map, groups resolved. Drawn in the list's order.

    `kind` is "tiles" (gids: map width x height of them, flags included), "image" (`image`, repeated as said), "objects"
    (placed tiles) or "entities" (the place where the world's entities are drawn).
    """

    kind: str
    name: str
    id: int
    offset_x: float = 0
    offset_y: float = 0
    parallax_x: float = 1
    parallax_y: float = 1
    opacity: float = 1
    tint: Colour = WHITE
    is_visible: bool = True
    gids: tuple[int, ...] = ()
    image: str = ""
    repeat_x: bool = False
    repeat_y: bool = False
    tiles: tuple[PlacedTile, ...] = ()


class Light(NamedTuple):
    """A lamp that the view draws: a map object of class Light. Radii in px."""

    id: int
    x: int
    y: int
    radius: int
    colour: Colour
    strength: float
    """0 to 1."""
    flicker: float
    """0 steady to 1 a dying bulb."""
    shape: str
    """"round", "cone" (downwards) or "beam" (moonlight, slanting down to the right)."""


class CameraZone(NamedTuple):
    """Where the camera stays while the player is in the box (px), and how dark it is there."""

    x: int
    y: int
    width: int
    height: int
    ambient: Colour
    """The light that is everywhere; lamps add to it."""
    bed: str
    """The sound that is everywhere: "wind", "cellar_hum", ... or nothing."""
    weather: str
    """"snow", "dust", "motes" or nothing."""


class Scenery(NamedTuple):
    """All that the view wants to know of a map besides its world."""

    layers: tuple[Layer, ...]
    images: dict[int, TileImage]
    """By gid."""
    lights: tuple[Light, ...]
    camera_zones: tuple[CameraZone, ...]
    background: Colour
    width: int
    """Tiles."""
    height: int
    properties: dict[str, object]
