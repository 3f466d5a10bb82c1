"""What stands in the valley and does nothing: the bridge, the portals, water, bushes, stones, what is worth a photograph."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, bayer, grid, hashed, noise, posterise, vector
from assets.studio.valley.tones import CLOTH, GLINT, INK, OLIVE, RED, ROCK, STEEL, STONE, WATER, WOOD

TILE = 16
SPAN, PIER = 96, 32
DECK = 16
"""The deck's surface lies so far below the picture of a span, px: above it stands the railing."""


def span() -> Pixels:
    """An arch of the bridge and the pier at its right: 8 x 8 tiles, the railing in the first row, water below."""
    size = (SPAN + PIER, 8 * TILE)
    canvas = Canvas(size)
    stones = masonry(size)
    xs, ys = grid(size)
    arch = np.hypot((xs - SPAN / 2 + 0.5) / (SPAN / 2 - 2), (ys - DECK - 62) / 50) < 1
    hollow = (xs < SPAN) & (arch | (ys > DECK + 62))
    body = ((ys >= DECK) & ~hollow).astype(np.float32)[..., None]
    canvas.masked(stones, body)
    ring = Layer(size)
    for number in range(17):
        turn = math.pi * (number + 0.5) / 17
        x, y = SPAN / 2 - math.cos(turn) * 50, DECK + 62 - math.sin(turn) * 53
        lean = math.degrees(math.atan2(-math.cos(turn), math.sin(turn)))
        ring.canvas.save()
        ring.canvas.translate(x, y)
        ring.canvas.rotate(lean * -1)
        tone = STONE[4 if number < 9 else 3] if number % 2 else STONE[5 if number < 9 else 4]
        ring.rect(-5, -5, 9, 10, INK).rect(-4.5, -4.5, 8, 9, tone).rect(-4.5, -4.5, 8, 1.4, STONE[6])
        ring.canvas.restore()
    canvas.over(ring)
    top = canvas.layer()
    top.rect(0, DECK, size[0], 2, GLINT).rect(0, DECK + 2, size[0], 4, STONE[5]).rect(0, DECK + 6, size[0], 1, INK)
    for x in range(0, size[0], 8):
        top.rect(x + 1, DECK + 7, 5, 3, STONE[3]).rect(x + 1, DECK + 10, 5, 1, STONE[1])
    top.rect(SPAN - 4, DECK + 46, PIER + 8, 4, STONE[5]).rect(SPAN - 4, DECK + 50, PIER + 8, 2, STONE[1])
    top.rect(SPAN, DECK + 52, 3, 90, STONE[6], 0.6).rect(SPAN + PIER - 8, DECK + 52, 8, 90, STONE[0], 0.4)
    for x in range(0, size[0], 16):
        top.rect(x + 3, 4, 2, 12, STONE[1]).rect(x + 3, 4, 1, 12, STONE[5])
    top.rect(0, 4, size[0], 2, STONE[5]).rect(0, 6, size[0], 1, STONE[1]).rect(0, 10, size[0], 1, STONE[3])
    canvas.over(top)
    return posterise(canvas.pixels, 40, 0.7)


def masonry(size: tuple[int, int]) -> Pixels:
    """Courses of cut stone, RGB."""
    width, height = size
    picture = np.zeros((height, width, 3), np.float32)
    for y in range(height):
        course = y // 8
        for x in range(width):
            shifted = x + (course % 2) * 9
            block = shifted // 18
            grain = hashed(block, course, 5)
            joint = y % 8 == 7 or shifted % 18 == 17
            top = y % 8 == 0
            tone = 1 if joint else 3 + (grain > 0.7) - (grain < 0.25) + (1 if top else 0)
            picture[y, x] = vector(STONE[min(tone, 5)])
    picture *= (1 - 0.35 * np.clip((grid(size)[1] - 20) / 110, 0, 1))[..., None]
    return picture


def water(look: int) -> Pixels:
    """A tile of the river's surface."""
    size = (TILE, TILE)
    xs, ys = grid(size)
    level = 4.2 - ys / 5 + 0.9 * np.sin((xs + look * 5) * 2 * np.pi / TILE + ys * 0.9) * (ys < 9)
    level = level + bayer(size)
    table = np.array([vector(tone) for tone in WATER], np.float32)
    picture = np.ones((TILE, TILE, 4), np.float32)
    picture[..., :3] = table[np.clip(np.floor(level + 0.5), 0, 5).astype(int)]
    picture[0, (np.arange(TILE) + look * 3) % 7 < 4, :3] = vector(WATER[5])
    return picture


def water_deep() -> Pixels:
    """The river under its surface."""
    size = (TILE, TILE)
    picture = np.ones((TILE, TILE, 4), np.float32)
    part = noise(size, 3, 8, 5, 2, wrap_x=True)
    table = np.array([vector(tone) for tone in WATER], np.float32)
    picture[..., :3] = table[np.clip(np.floor(0.4 + part * 1.4 + bayer(size) * 0.6), 0, 2).astype(int)]
    return picture


def portal(is_left: bool) -> Pixels:
    """The edge of a tunnel's mouth: a pier of cut stone four tiles high, with a lamp; the road goes in behind it."""
    size = (TILE, 5 * TILE)
    canvas = Canvas(size).masked(masonry(size), np.ones((size[1], size[0], 1), np.float32))
    layer = canvas.layer().rect(0, 0, TILE, 5, STONE[5]).rect(0, 5, TILE, 1, INK).rect(0, 0, TILE, 1, GLINT)
    lit, dark = (0, TILE - 3) if is_left else (TILE - 1, 0)
    layer.rect(lit, 6, 1, 74, STONE[6]).rect(dark, 6, 3, 74, STONE[0], 0.6)
    layer.rect(6, 12, 4, 5, INK).rect(7, 13, 2, 3, "#ffd070")
    return posterise(canvas.over(layer).pixels, 40, 0.7)


def bush(look: int) -> Layer:
    """A thorn bush, 2 x 1 tiles."""
    layer = Layer((2 * TILE, TILE))
    for number in range(9):
        x = 5 + 22 * hashed(number, look, 1)
        tall = 4 + 9 * hashed(number, look, 2) * (1 - abs(x - 16) / 20)
        layer.circle(x, 15 - tall / 2, tall / 2 + 1.6, INK)
    for number in range(9):
        x = 5 + 22 * hashed(number, look, 1)
        tall = 4 + 9 * hashed(number, look, 2) * (1 - abs(x - 16) / 20)
        layer.circle(x, 15 - tall / 2, tall / 2 + 0.8, OLIVE[3]).circle(x - 1, 14 - tall * 0.7, tall / 3, OLIVE[5])
    return layer.rect(2, 15, 28, 1, ROCK[1], 0.6)


def stones(look: int) -> Layer:
    """Fallen stones, 2 x 1 tiles."""
    layer = Layer((2 * TILE, TILE))
    for number in range(4):
        x, wide = 4 + 7 * number + 3 * hashed(number, look, 3), 3 + 4 * hashed(number, look, 4)
        tall = wide * 1.1
        layer.polygon([(x - wide, 16), (x - wide * 0.6, 16 - tall), (x + wide * 0.5, 16 - tall * 1.1), (x + wide, 16)], INK)
        layer.polygon([(x - wide + 1, 16), (x - wide * 0.5, 17 - tall), (x + wide * 0.4, 17 - tall), (x + wide - 1, 16)], ROCK[3])
        layer.polygon([(x - wide + 1, 16), (x - wide * 0.5, 17 - tall), (x, 17 - tall), (x - wide * 0.2, 16)], ROCK[6])
    return layer


def tent() -> Layer:
    """The command post: a tent with a mast and a table of maps, 6 x 4 tiles."""
    layer = Layer((6 * TILE, 4 * TILE))
    base = 63
    layer.line([(80, base), (80, 4)], INK, 3).line([(80, base), (80, 4)], STEEL[4], 1)
    for y in (8, 14, 20):
        layer.line([(74, y), (86, y)], STEEL[3], 1)
    layer.line([(80, 6), (94, base)], STEEL[2], 1).line([(80, 6), (66, base)], STEEL[2], 1)
    layer.polygon([(2, base), (14, 34), (34, 26), (54, 34), (66, base)], INK)
    layer.polygon([(4, base - 1), (15, 35), (34, 28), (34, base - 1)], CLOTH[3]).polygon(
        [(34, 28), (53, 35), (64, base - 1), (34, base - 1)], CLOTH[1]
    )
    layer.polygon([(15, 35), (34, 28), (53, 35), (52, 37), (34, 31), (16, 38)], CLOTH[4])
    layer.polygon([(28, base - 1), (34, 42), (40, base - 1)], INK)
    for x in (10, 22, 46, 58):
        layer.line([(x, 40 if 15 < x < 53 else 48), (x, base - 1)], CLOTH[2], 1, 0.7)
    layer.rect(84, 56, 10, 2, WOOD[4]).rect(85, 58, 1, 5, WOOD[2]).rect(92, 58, 1, 5, WOOD[2]).rect(86, 55, 6, 1, GLINT)
    layer.polygon([(82, 6), (92, 9), (82, 12)], RED[3])
    return layer


def radar() -> Layer:
    """A radar van on the pass, 6 x 4 tiles."""
    layer = Layer((6 * TILE, 4 * TILE))
    layer.rect(14, 36, 66, 22, INK).rect(15, 37, 50, 19, OLIVE[3]).rect(15, 37, 50, 3, OLIVE[5]).rect(66, 42, 13, 14, OLIVE[4])
    layer.rect(68, 44, 8, 5, "#a8c8d0").rect(68, 44, 8, 1, GLINT)
    for x in (24, 40, 70):
        layer.circle(x, 58, 5.4, INK).circle(x, 58, 3.4, STEEL[1]).circle(x, 58, 1.4, STEEL[3])
    layer.line([(38, 36), (38, 18)], INK, 4).line([(38, 36), (38, 18)], STEEL[3], 2)
    layer.polygon([(12, 4), (20, 20), (60, 24), (66, 10)], INK)
    layer.polygon([(14, 6), (21, 18), (59, 22), (63, 11)], STEEL[4])
    for step in range(6):
        layer.line([(18 + 8 * step, 7 + step), (23 + 7 * step, 18 + step // 2)], STEEL[2], 1)
    layer.line([(14, 6), (63, 11)], STEEL[6], 1)
    return layer


def shrine() -> Layer:
    """Crates under a net in the needle's eye: somebody's store of opium, 6 x 4 tiles."""
    layer = Layer((6 * TILE, 4 * TILE))
    for row, count in ((0, 5), (1, 4), (2, 2)):
        for number in range(count):
            x, y = 10 + 16 * number + 8 * row, 48 - 15 * row
            layer.rect(x, y, 16, 16, INK).rect(x + 1, y + 1, 14, 14, WOOD[3]).rect(x + 1, y + 1, 14, 2, WOOD[5])
            layer.rect(x + 1, y + 7, 14, 1, WOOD[1])
            layer.polygon([(x + 8, y + 4), (x + 12, y + 8), (x + 8, y + 12), (x + 4, y + 8)], RED[3])
    layer.line([(4, 63), (26, 16), (60, 16), (94, 63)], OLIVE[2], 1)
    for step in range(9):
        layer.line([(8 + 9 * step, 63 - 4 * min(step, 9 - step)), (14 + 8 * step, 20 + step % 2 * 3)], OLIVE[3], 1, 0.7)
    return layer


def sign() -> Layer:
    """A road sign: narrow, 1 x 2 tiles."""
    layer = Layer((TILE, 2 * TILE))
    layer.rect(7, 12, 2, 20, INK).rect(7, 12, 1, 20, STEEL[4])
    layer.polygon([(8, 0), (16, 14), (0, 14)], INK).polygon([(8, 2), (14, 13), (2, 13)], RED[3]).polygon(
        [(8, 5), (11, 12), (5, 12)], GLINT
    )
    return layer


def kerb() -> Layer:
    """A white stone at the road's edge."""
    return Layer((TILE, TILE)).rect(5, 10, 6, 6, INK).rect(6, 11, 4, 5, STONE[6]).rect(6, 13, 4, 1, RED[2])
