"""The section through walls and floors: edges in the room's stone, darkness within; ledges and ladders."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.studio import pieces
from assets.studio.house_east.ground import STEP, Ground, depth_from
from assets.studio.paint import Canvas, Pixels, Size, noise, vector

Strip = tuple[str, ...]
"""Colours from the edge inwards, a px each."""
GLIMMER = 34
"""Stone is seen so deep into the masonry, px."""


@dataclass(frozen=True)
class Style:
    """The colours of a room's masonry: strips at floors, ceilings and both walls, blocks within, and the rungs."""

    floor: Strip
    ceiling: Strip
    left: Strip
    """At the left edge of masonry, which the light reaches."""
    right: Strip
    core: tuple[str, str, str]
    """Blocks: joint, face, lit face."""
    deep: str
    rails: tuple[str, str, str]
    """A ladder's metal, dark to light."""
    dentils: tuple[str, str] | None = None
    """Light and dark of the teeth below ceilings."""
    carpet: tuple[str, str, str] | None = None
    """Light, body and dark of a runner on the stairs."""
    block: Size = (28, 14)


def cut(canvas: Canvas, ground: Ground, style: Style, seed: int) -> None:
    """Paint all masonry of the screen."""
    solid = ground.solid
    down = depth_from(solid, 0, -1)
    up = depth_from(solid, 0, 1)
    from_left = depth_from(solid, -1, 0)
    from_right = depth_from(solid, 1, 0)
    near = np.minimum.reduce([down, up, from_left, from_right])
    colours = core(canvas.size, style, seed)
    light = np.clip(1 - (near - 6) / GLIMMER, 0, 1)[..., None] ** 1.5
    colours = vector(style.deep) * (1 - light) + colours * light
    for depth, strip in ((from_right, style.right), (from_left, style.left), (up, style.ceiling), (down, style.floor)):
        for index, colour in enumerate(strip):
            colours = np.where((depth == index + 1)[..., None], vector(colour), colours)
    if style.dentils is not None:
        xs = pieces.local_grid(canvas.size)[0]
        tooth = (up >= 3) & (up <= 6) & (near == up)
        colours = np.where((tooth & (np.mod(xs.astype(int), 6) < 4))[..., None], vector(style.dentils[0]), colours)
        colours = np.where((tooth & (np.mod(xs.astype(int), 6) >= 4))[..., None], vector(style.dentils[1]), colours)
    canvas.masked(colours.astype(np.float32), solid[..., None])
    if style.carpet is not None:
        runner(canvas, ground, style.carpet, down, np.minimum(from_left, from_right))


def core(size: Size, style: Style, seed: int) -> Pixels:
    """Blocks in courses, each with its own light."""
    joint, face, lit = (vector(colour) for colour in style.core)
    xs, ys = np.mgrid[0 : size[1], 0 : size[0]][::-1]
    width, height = style.block
    course = ys // height
    shifted = xs + (course % 2) * width // 2
    column = shifted // width
    tone = (np.sin(column * 12.9898 + course * 78.233 + seed) * 43758.5453) % 1
    colours = face + (lit - face) * (0.75 * tone)[..., None]
    colours *= (0.9 + 0.2 * noise(size, seed, 24, 16, 3))[..., None]
    colours = np.where((ys % height == 1)[..., None], colours * 1.25, colours)
    return np.where(((ys % height == 0) | (shifted % width == 0))[..., None], joint, colours).astype(np.float32)


def runner(canvas: Canvas, ground: Ground, carpet: tuple[str, str, str], down: Pixels, across: Pixels) -> None:
    """The carpet on a flight: over the treads and down the risers, a brass rod in each corner."""
    light, body, dark = (vector(colour) for colour in carpet)
    flight = ground.stairs * ground.solid
    riser = flight * (across <= 2) * (down <= STEP + 2)
    tread = flight * (down <= 3)
    top = flight * (down == 1)
    for mask, colour in ((riser, dark), (tread, body), (top, light)):
        canvas.pixels[..., :3] = np.where(mask[..., None] > 0, colour, canvas.pixels[..., :3])
    rod = flight * (across == 1) * (down == STEP - 1)
    canvas.pixels[..., :3] = np.where(rod[..., None] > 0, vector("#ffdc88"), canvas.pixels[..., :3])


def ladder(canvas: Canvas, left: int, top: int, width: int, foot: int, style: Style) -> None:
    """A ladder of metal with its shadow on the wall; its head is bright, so that the way shows."""
    dark, body, light = style.rails
    layer = canvas.layer()
    layer.rect(left + 3, top + 4, width, foot - top - 4, "#0a060a", 0.28)
    for y in range(top + 5, foot - 1, 6):
        layer.rect(left + 2, y, width - 4, 2, body).rect(left + 2, y, width - 4, 1, light).rect(
            left + 2, y + 2, width - 4, 1, dark
        )
    for x in (left + 1, left + width - 4):
        layer.rect(x, top, 3, foot - top, body).rect(x, top, 1, foot - top, light).rect(x + 2, top, 1, foot - top, dark)
    canvas.over(layer)


def ladder_head(canvas: Canvas, left: int, y: int, width: int) -> None:
    """The hatch above a ladder: a bright lip that holds feet."""
    layer = canvas.layer()
    layer.rect(left, y, width, 16, "#1a0c0c").rect(left, y, width, 4, "#c8902c").rect(left, y, width, 1, "#fff0b4")
    layer.rect(left, y + 4, width, 1, "#3a1c10")
    for x in range(left + 2, left + width - 1, 5):
        layer.rect(x, y + 1, 2, 2, "#7a4c1c")
    for x in (left + 1, left + width - 4):
        layer.rect(x, y + 5, 3, 11, "#c8902c").rect(x, y + 5, 1, 11, "#ffe49a")
    layer.rect(left + 4, y + 9, width - 8, 2, "#c8902c").rect(left + 4, y + 9, width - 8, 1, "#ffe49a")
    canvas.over(layer)


def marbled(size: Size, ramp: tuple[str, ...], seed: int, light: float = 0.5) -> Pixels:
    """Polished marble with veins, RGB."""
    cloud = noise(size, seed, 60, 44, 5)
    veins = np.abs(noise(size, seed + 1, 46, 30, 4) - 0.5) * 9
    fine = np.abs(noise(size, seed + 2, 22, 34, 3) - 0.5) * 14
    tone = np.clip(light + (cloud - 0.5) * 0.8 - 0.22 * np.clip(1 - veins, 0, 1) + 0.12 * np.clip(1 - fine, 0, 1), 0, 1)
    piece = pieces.toned(np.ones((size[1], size[0]), np.float32), tone, ramp, 0.7)
    return piece[..., :3]
