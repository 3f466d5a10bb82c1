"""The bridge in stone: open arches, walled-up ones, piers; cracked, and in pieces on their way into the river."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from assets.studio.paint import Canvas, Colour, Layer, Pixels, grid, hashed, noise, posterise, to_bytes
from assets.studio.sheet import Anchor, Bytes, Sheet
from assets.studio.valley.fittings import masonry
from assets.studio.valley.tones import GLINT, INK, STONE, WATER

SPAN, PIER = 96, 32
RAIL, DECK, WALL = 16, 16, 64
"""px: the railing above the road, the box of the rules, and the arch's stone from the road's surface down."""
SURFACE = 128
"""The river lies so far below the road's surface, px."""
MARGIN = 48
"""Room at either side for what flies off."""
FALL_FRAMES, SINK_FRAMES = 14, 12
CHUNK_PX = 19
GRAVITY = 2.3
"""px per frame^2."""
SMOKE_FRAMES, SMOKE_PUFFS, SMOKE_RISE = 8, 10, 118
"""Of what smoulders in the river: frames, clouds, and how high they go, px."""
GREY = ("#b8a8a0", "#8a7874", "#5c4e52", "#342a34")
DUST = ("#f0d8b0", "#cfab84", "#a88a74", "#7c6458")
FOAM = WATER[5]

Frame = tuple[Bytes, Anchor]


class Chunk(NamedTuple):
    """A piece of stone: its pixels, where its middle was, when it goes, how it flies and turns (radians a frame)."""

    pixels: Pixels
    x: float
    y: float
    start: float
    vx: float
    vy: float
    turn: float


def _voussoirs(canvas: Canvas, middle: float, top: float, radius: tuple[float, float], count: int = 15) -> None:
    """The ring of cut stones, each lit on its upper left edge."""
    ring = canvas.layer()
    for number in range(count):
        turn = math.pi * (number + 0.5) / count
        x, y = middle - math.cos(turn) * radius[0], top - math.sin(turn) * radius[1]
        lit = number < count * 0.6
        tone = STONE[(5 if lit else 4) - number % 2]
        ring.canvas.save()
        ring.canvas.translate(x, y)
        ring.canvas.rotate(math.degrees(math.atan2(math.cos(turn), math.sin(turn))) * -1)
        key = number == count // 2
        tall = 14 if key else 10
        ring.rect(-5.5, -6, 10, tall + 1, INK).rect(-5, -5.5, 9, tall, tone).rect(-5, -5.5, 9, 1.5, STONE[6])
        ring.canvas.restore()
    canvas.over(ring)


def _deck(canvas: Canvas, width: int) -> None:
    """Coping with its row of corbels, and the railing above it."""
    top = canvas.layer()
    top.rect(0, RAIL, width, 2, GLINT).rect(0, RAIL + 2, width, 4, STONE[5]).rect(0, RAIL + 6, width, 1, INK)
    for x in range(0, width, 8):
        top.rect(x + 1, RAIL + 7, 5, 4, STONE[4]).rect(x + 1, RAIL + 7, 1, 4, STONE[6]).rect(x + 1, RAIL + 11, 6, 1, INK)
    for x in range(0, width, 16):
        top.rect(x + 6, 5, 2, 11, STONE[1]).rect(x + 6, 5, 1, 11, STONE[6])
    top.rect(0, 4, width, 1, GLINT).rect(0, 5, width, 1, STONE[1]).rect(0, 10, width, 1, STONE[2])
    canvas.over(top)


def _lit(canvas: Canvas, mask: Pixels) -> None:
    """Warm light on the upper left of the stone, cool shade under the arch."""
    ys = grid(canvas.size)[1]
    down = np.clip((ys - RAIL) / (WALL + 10), 0, 1)
    canvas.tint(STONE[6], mask[..., 0] * np.clip(0.26 - down * 0.34, 0, 1))
    canvas.tint("#5a4a6c", mask[..., 0] * np.clip(down - 0.45, 0, 1) * 0.4)


def span(walled: bool, cracked: bool = False) -> Pixels:
    """One arch: the road's surface lies RAIL px below the picture's upper edge."""
    size = (SPAN, RAIL + WALL + 8)
    canvas = Canvas(size)
    xs, ys = grid(size)
    hollow = np.hypot((xs - SPAN / 2 + 0.5) / 43, (ys - RAIL - WALL - 4) / 46) < 1
    body = (ys >= RAIL) & (ys < RAIL + WALL + 4) & (~hollow)
    mask = body.astype(np.float32)[..., None]
    canvas.masked(masonry(size), mask)
    if walled:
        back = masonry((size[0] + 9, size[1] + 4))[4:, 9:] * np.float32(0.62)
        canvas.masked(back, (hollow & (ys < RAIL + WALL + 8)).astype(np.float32)[..., None])
    _lit(canvas, mask)
    _voussoirs(canvas, SPAN / 2, RAIL + WALL + 4, (44, 47))
    _deck(canvas, SPAN)
    if cracked:
        layer = canvas.layer()
        for points in (
            [(38, RAIL), (44, RAIL + 12), (39, RAIL + 24), (50, RAIL + 38), (45, RAIL + 56), (54, RAIL + WALL + 6)],
            [(50, RAIL + 38), (64, RAIL + 46), (70, RAIL + 62)],
            [(39, RAIL + 24), (24, RAIL + 32), (20, RAIL + 46)],
        ):
            layer.line(points, INK, 3).line([(x + 2, y) for x, y in points], STONE[6], 1)
        layer.polygon([(34, RAIL), (46, RAIL), (42, RAIL + 6), (38, RAIL + 4)], INK)
        stone = canvas.pixels[..., 3:]
        canvas.over(layer.pixels() * (stone > 0))
    return posterise(canvas.pixels, 40, 0.7)


def pier(height: int = RAIL + SURFACE + 30) -> Pixels:
    """A pier from the railing down into the water, its cutwater lit from the left."""
    size = (PIER + 8, height)
    canvas = Canvas(size)
    xs, ys = grid(size)
    body = (ys >= RAIL) & (xs >= 4) & (xs < PIER + 4)
    foot = (ys >= RAIL + SURFACE - 26) & (
        np.abs(xs - size[0] / 2 + 0.5) < PIER / 2 + np.clip((ys - RAIL - SURFACE + 26) / 8, 0, 4)
    )
    mask = (body | foot).astype(np.float32)[..., None]
    canvas.masked(masonry(size), mask)
    canvas.tint(STONE[6], mask[..., 0] * np.clip((13 - xs) / 13, 0, 1) * 0.55)
    canvas.tint("#2c2038", mask[..., 0] * np.clip((xs - 21) / 15, 0, 1) * 0.6)
    canvas.tint("#3a3458", mask[..., 0] * np.clip((ys - RAIL - 70) / 110, 0, 1) * 0.5)
    layer = canvas.layer()
    for y in (RAIL + WALL - 2, RAIL + SURFACE - 28):
        layer.rect(1, y, PIER + 6, 5, STONE[5]).rect(1, y, PIER + 6, 1, GLINT).rect(1, y + 5, PIER + 6, 2, INK)
    layer.rect(PIER + 3, RAIL + 16, 1, height, INK)
    canvas.over(layer)
    deck = Canvas((PIER, height))
    _deck(deck, PIER)
    canvas.pixels[:, 4 : PIER + 4] = np.where(deck.pixels[..., 3:] > 0, deck.pixels, canvas.pixels[:, 4 : PIER + 4])
    water = canvas.layer()
    for x in range(0, size[0], 5):
        water.rect(x, RAIL + SURFACE - 1 + x % 3, 4, 2, FOAM)
    canvas.over(water)
    return posterise(canvas.pixels, 40, 0.7)


def chunks(picture: Pixels, seed: int) -> list[Chunk]:
    """The picture broken along its joints; what is nearest to the middle goes first."""
    height, width = picture.shape[:2]
    generator = np.random.default_rng(seed)
    columns, rows = round(width / CHUNK_PX), max(round((height - RAIL) / CHUNK_PX), 1)
    points = [
        (
            (c + generator.uniform(0.2, 0.8)) * width / columns,
            RAIL - 4 + (r + generator.uniform(0.2, 0.8)) * (height - RAIL) / rows,
        )
        for r in range(rows)
        for c in range(columns)
    ]
    xs, ys = grid((width, height))
    bend = (noise((width, height), seed, 9, 9, 2) - 0.5) * 9
    far = np.stack([np.hypot(xs - x + bend, (ys - y) * 1.15 - bend) for x, y in points])
    owner = far.argmin(0)
    found = []
    for index, (x, y) in enumerate(points):
        part = picture * (owner == index)[..., None]
        if not part[..., 3].any():
            continue
        off = (x - width / 2) / (width / 2)
        found.append(
            Chunk(
                part,
                x,
                y,
                abs(off) * 2.6 + generator.uniform(0, 1.1),
                off * generator.uniform(1.2, 3.4),
                -generator.uniform(0.4, 2.6),
                off * generator.uniform(0.02, 0.16),
            )
        )
    return found


def _turned(
    part: Pixels, chunk: Chunk, angle: float, dx: float, dy: float, size: tuple[int, int], origin: tuple[int, int]
) -> Pixels:
    """The chunk's pixels turned about its middle and moved, nearest neighbour, in a picture of `size`."""
    width, height = size
    xs, ys = grid(size)
    px, py = xs - origin[0] - dx - chunk.x, ys - origin[1] - dy - chunk.y
    cos, sin = math.cos(-angle), math.sin(-angle)
    sx = np.floor(px * cos - py * sin + chunk.x + 0.5).astype(int)
    sy = np.floor(px * sin + py * cos + chunk.y + 0.5).astype(int)
    inside = (sx >= 0) & (sx < part.shape[1]) & (sy >= 0) & (sy < part.shape[0])
    result = np.zeros((height, width, 4), np.float32)
    result[inside] = part[sy[inside], sx[inside]]
    return result


def puff(layer: Layer, x: float, y: float, radius: float, tones: Sequence[Colour] = DUST) -> None:
    """A ragged cloud in four tones, the lightest first, lit from the upper left."""
    lobes = [
        (math.cos(turn * 1.26 + x) * 0.55, math.sin(turn * 1.26 + x) * 0.5, 0.5 + 0.16 * math.sin(turn * 2.4 + y))
        for turn in range(5)
    ]
    for dx, dy, share in lobes:
        layer.circle(x + dx * radius, y + dy * radius, share * radius + 1, tones[3])
    for dx, dy, share in lobes:
        layer.circle(x + dx * radius, y + dy * radius, share * radius, tones[2])
    for dx, dy, share in lobes:
        layer.circle(x + (dx - 0.16) * radius, y + (dy - 0.2) * radius, share * radius * 0.74, tones[1])
    for dx, dy, share in lobes[2:4]:
        layer.circle(x + (dx - 0.26) * radius, y + (dy - 0.32) * radius, share * radius * 0.4, tones[0])


def torn_cloud(pixels: Pixels, part: float | Pixels, seed: int) -> Pixels:
    """The cloud with `part` (0 to 1, everywhere or by pixel) of it gone: in rags with edges of dots, no pixel half there."""
    height, width = pixels.shape[:2]
    xs, ys = grid((width, height))
    dots = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16
    rags = noise((width, height), seed, 34, 26, 3)
    low, high = np.percentile(rags, (2, 98))
    rags = np.clip((rags - low) / (high - low), 0, 1)
    left = rags * 1.15 + dots[ys.astype(int) % 4, xs.astype(int) % 4] * 0.35 > part * 1.5
    return pixels * left[..., None].astype(np.float32)


def _splash(layer: Layer, x: float, age: float, size: float) -> None:
    """Water thrown up where something went in."""
    rise = size * math.sin(min(age / 5, 1) * math.pi)
    if rise <= 1:
        return
    base = RAIL + SURFACE + 2
    for way in (-1, 0, 1):
        tip = x + way * (5 + age * 2.4)
        layer.polygon(
            [(x - 4 + way * 4, base), (tip, base - rise * (1.2 if way == 0 else 0.7)), (x + 4 + way * 4, base)], WATER[4]
        )
        layer.line([(x + way * 4, base), (tip, base - rise * (1.2 if way == 0 else 0.7))], FOAM, 1.5)
    layer.rect(x - 8 - age * 2, base - 1, 16 + age * 4, 2, FOAM)


def collapse(picture: Pixels, seed: int) -> list[Frame]:
    """Frames of the fall, with dust above and water below; the anchor is that of the rules' box."""
    size = (SPAN + 2 * MARGIN, RAIL + SURFACE + 24)
    pieces = chunks(picture, seed)
    generator = np.random.default_rng(seed + 1)
    clouds = [
        (generator.uniform(0, SPAN), generator.uniform(0, 40), generator.uniform(7, 14), generator.uniform(0, 5))
        for _ in range(11)
    ]
    frames = []
    for frame in range(FALL_FRAMES):
        canvas = Canvas(size)
        splashes: list[tuple[float, float, float]] = []
        for piece in sorted(pieces, key=lambda piece: piece.y):
            age = frame - piece.start
            if age <= 0:
                canvas.over(_turned(piece.pixels, piece, 0.0, 0, 0, size, (MARGIN, 0)))
                continue
            dx, dy = piece.vx * age, piece.vy * age + GRAVITY * age * age / 2
            depth = piece.y + dy - (RAIL + SURFACE)
            if depth < 6:
                canvas.over(_turned(piece.pixels, piece, piece.turn * age, dx, dy, size, (MARGIN, 0)))
            if depth > 0:
                late = depth / max(piece.vy + GRAVITY * age, 1)
                if late < 5:
                    splashes.append((MARGIN + piece.x + dx, late, 14 + piece.pixels[..., 3].sum() / 30))
        canvas.pixels[RAIL + SURFACE + 4 :] = 0
        layer = canvas.layer()
        for x, y, radius, start in clouds:
            age = frame - start
            if 0 < age < 9:
                puff(
                    layer,
                    MARGIN + x + (x - SPAN / 2) * 0.03 * age,
                    RAIL + 6 + y + age * 3,
                    radius * math.sin(math.pi * (age / 9)) + 1,
                )
        for x, late, strength in splashes:
            _splash(layer, x, late, min(strength, 30))
        canvas.over(layer)
        if not canvas.pixels[..., 3].any():
            canvas.pixels[RAIL + SURFACE, MARGIN : MARGIN + 2] = 1
        frames.append((hard(canvas.pixels), (size[0] // 2, RAIL + DECK)))
    return frames


def rubble(width: int, seed: int, *, smokes: bool) -> list[Frame]:
    """What is left above the water, and, if it `smokes`, a column as high as the road that was."""
    size = (width + 48, RAIL + SURFACE + 24)
    stones = Canvas(size)
    layer = stones.layer()
    for index in range(width // 9):
        x, tall = 26 + index * 9 + 4 * hashed(index, seed, 1), 4 + 15 * hashed(index, seed, 2)
        wide = 6 + 7 * hashed(index, seed, 3)
        base = RAIL + SURFACE + 5
        layer.polygon(
            [(x - wide, base), (x - wide * 0.7, base - tall * 0.7), (x + wide * 0.1, base - tall), (x + wide, base)], INK
        )
        layer.polygon(
            [(x - wide + 1, base), (x - wide * 0.7 + 1, base - tall * 0.7 + 1), (x, base - tall + 1), (x + 2, base)], STONE[5]
        )
        layer.polygon([(x, base - tall + 1), (x + wide - 1, base), (x + 2, base)], STONE[3])
    for x in range(18, size[0] - 20, 6):
        layer.rect(x, RAIL + SURFACE + 4 + x % 3, 5, 2, FOAM if x % 4 else WATER[4])
    frames = []
    for frame in range(SMOKE_FRAMES if smokes else 1):
        canvas = Canvas(size)
        plume = canvas.layer()
        for place in range(SMOKE_PUFFS * smokes - 1, -1, -1):  # a column without gaps: each goes to where the next one was
            age = (place + frame / SMOKE_FRAMES) / SMOKE_PUFFS
            x = size[0] / 2 - 12 + 22 * age + 5 * math.sin(age * 9 + seed)
            puff(plume, x, RAIL + SURFACE - 2 - SMOKE_RISE * age, 11 + 13 * age, GREY)
        ys = grid(size)[1]
        height = np.clip((RAIL + SURFACE - ys) / (SMOKE_RISE + 12), 0, 1)
        canvas.over(torn_cloud(plume.pixels(), 0.25 + 0.75 * height**1.5, seed))
        canvas.over(stones.pixels).over(layer)
        frames.append((hard(canvas.pixels), (size[0] // 2, RAIL + DECK)))
    return frames


def sinking(picture: Pixels) -> list[Frame]:
    """A pier that leans and goes down."""
    size = (picture.shape[1] + 2 * MARGIN, picture.shape[0])
    whole = Chunk(picture, picture.shape[1] / 2, RAIL + SURFACE, 0, 0, 0, 0)
    frames = []
    for frame in range(SINK_FRAMES):
        canvas = Canvas(size)
        part = frame / SINK_FRAMES
        canvas.over(_turned(picture, whole, 0.30 * part**1.6, 0, 168 * part**1.9, size, (MARGIN, 0)))
        canvas.pixels[RAIL + SURFACE + 4 :] = 0
        layer = canvas.layer()
        for way in (-1, 1):
            _splash(layer, size[0] / 2 + way * 14, (frame * 1.3 + way) % 5, 12 + 12 * part)
        puff(layer, size[0] / 2 + 16 - frame, RAIL + 60 + frame * 5, 7 * math.sin(math.pi * part) + 1)
        canvas.over(layer)
        frames.append((hard(canvas.pixels), (size[0] // 2, RAIL + DECK)))
    return frames


def hard(pixels: Pixels) -> Bytes:
    """Bytes without half-transparent pixels."""
    result = to_bytes(pixels)
    result[..., 3] = np.where(result[..., 3] > 127, 255, 0)
    result[result[..., 3] == 0] = 0
    return result


def sheets() -> dict[str, Sheet]:
    """Spans and piers."""
    spans = Sheet(1024)
    for kind, walled, seed in (("arch", False, 3), ("wall", True, 8)):
        anchor = (SPAN // 2, RAIL + DECK)
        whole, cracked = span(walled), span(walled, cracked=True)
        spans.add(f"{kind}_whole", [(hard(whole), anchor)], loop=True)
        spans.add(f"{kind}_cracked", [(hard(cracked), anchor)], loop=True)
        spans.add(f"{kind}_fall", collapse(cracked, seed))
        spans.add(f"{kind}_gone", rubble(SPAN, seed, smokes=True), loop=True)
    piers = Sheet(1024)
    picture = pier()
    piers.add("whole", [(hard(picture), (picture.shape[1] // 2, RAIL + DECK))], loop=True)
    piers.add("sink", sinking(picture))
    piers.add("gone", rubble(PIER, 5, smokes=False), loop=True)
    return {"bridge_span": spans, "bridge_pier": piers}
