"""What burns between the ramp and the bomb: the slick, the jets, the flash-over, and the bottle against them."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Pixels, hashed, noise
from assets.studio.pipe.hazards import FIRE, coloured, flames
from assets.studio.plane.cargo import INK, IRON, MARGIN
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite, puff
from assets.studio.tiles.blob import TILE

FRAMES = 6
SLICK_TILES = range(2, 11)
JET_TILES = range(3, 14)
ROOTS_AT_ONCE = 5
CURTAIN = (24, 32)
TRAIL = 54
"""The running fire's front, px, and how far it trails behind."""
SOOT = ("#0a0a0e", "#1c1a20", "#34303a")
FOAM = ("#8fa0a8", "#c8d4d6", "#f4fafa")


def bed(tiles: int, frame: int) -> Pixels:
    """The heat of a fire so many tiles long, on the lower edge."""
    wide, tall = tiles * TILE + 2 * MARGIN, 40
    heat = np.zeros((tall, wide), np.float32)
    roots = [MARGIN + 5 + 9.0 * number + 3 * hashed(number, 3) for number in range((tiles * TILE - 4) // 9)]
    for first in range(0, len(roots), ROOTS_AT_ONCE):
        group = tuple(roots[first : first + ROOTS_AT_ONCE])
        reach = 19.0 + 7.0 * hashed(first, 8)
        heat = np.maximum(heat, flames((wide, tall), reach, group, (frame + first) % FRAMES, FRAMES, 11 + first))
    return heat


def slick(tiles: int, frame: int, burns: bool) -> Frame:
    """Fuel on the deck, burning or under foam."""
    wide, tall = tiles * TILE + 2 * MARGIN, 40
    sprite = Sprite(wide, tall + 6)
    layer = sprite.layer()
    left, right, deck = MARGIN, MARGIN + tiles * TILE, tall
    layer.oval((left + right) / 2, deck - 1, (right - left) / 2 + 2, 3.4, INK).oval(
        (left + right) / 2, deck - 1.4, (right - left) / 2, 2.4, "#3c1a10" if burns else "#1a2228"
    )
    for number in range(tiles * 2):
        x = left + 3 + hashed(number, 2) * (right - left - 12)
        layer.rect(x, deck - 2, 5, 1, "#ffb45c" if burns else "#3f525a")
    sprite.lay(layer)
    if burns:
        fire = np.zeros((tall + 6, wide, 4), np.float32)
        fire[:tall] = coloured(bed(tiles, frame), FIRE)
        sprite.lay(fire)
        sprite.halo((left + right) / 2, deck - 6, (right - left) / 2 + 8, "#ff8a34", 0.16)
    else:
        layer = sprite.layer()
        for number in range(tiles * 3):
            x = left + 4 + hashed(number, 5) * (right - left - 8)
            radius = 2.0 + 2.6 * hashed(number, 6) + 0.4 * math.sin(frame + number)
            puff(layer, x, deck - 2 - 2 * hashed(number, 7), radius, FOAM, number)
        sprite.lay(layer)
    return sprite.done((wide // 2, tall))


def fire_slick() -> Sheet:
    """Burning and out, by length in tiles."""
    sheet = Sheet(1024)
    for tiles in SLICK_TILES:
        sheet.add(f"burn_{tiles}", [slick(tiles, frame, True) for frame in range(FRAMES)], loop=True)
        sheet.add(f"out_{tiles}", [slick(tiles, frame * 2, False) for frame in range(3)], loop=True)
    return sheet


def torn_line(sprite: Sprite, middle: int, top: int) -> None:
    """A fuel line under the roof with a split joint."""
    layer = sprite.layer()
    layer.rect(middle - 14, top - 1, 28, 7, INK).rect(middle - 13, top, 26, 5, IRON[2]).rect(middle - 13, top, 26, 1, IRON[4])
    layer.rect(middle - 13, top + 4, 26, 1, IRON[0])
    for x in (middle - 12, middle + 8):
        layer.rect(x, top - 2, 4, 9, INK).rect(x + 1, top - 1, 2, 7, "#c8902c").rect(x + 1, top - 1, 2, 1, "#ffe49a")
    layer.polygon(
        [(middle - 4, top + 2), (middle - 1, top + 4), (middle + 2, top + 2), (middle + 5, top + 7), (middle - 5, top + 7)], INK
    )
    layer.rect(middle - 2, top + 4, 4, 2, "#ff8a34")
    sprite.lay(layer)


def jet(tiles: int, frame: int, state: str) -> Frame:
    """The line, what leaks of it, the flame down to the deck."""
    wide, tall = 72, tiles * TILE + 12
    sprite = Sprite(wide, tall)
    middle, top = wide // 2, 2
    length = tiles * TILE - 6
    if state == "burn":
        swirl = noise((64, 64), 5, 10, 7, 3, wrap_x=True).T
        ys = np.arange(length)[:, None]
        xs = np.arange(wide)[None, :] + 0.5
        rows = (np.arange(length) * 2 - frame * 64 // FRAMES) % 64
        turbulence = np.concatenate([swirl[rows], swirl[rows]], 1)[:, :wide]
        down = ys / length
        half = 4.5 + 5.5 * down + 9 * np.clip((down - 0.88) / 0.12, 0, 1) ** 2
        sway = 1.6 * np.sin(ys / 13.0 - 2 * math.pi * frame / FRAMES) * down
        body = np.clip(1 - np.abs(xs - middle - sway) / half, 0, 1)
        heat = body**0.7 * (1.12 - 0.34 * down) + (turbulence - 0.52) * 0.8 * (0.35 + down)
        heat = np.where(body > 0, heat, 0).astype(np.float32)
        fire = np.zeros((tall, wide, 4), np.float32)
        fire[top + 6 : top + 6 + length] = coloured(heat, FIRE, 0.2, 0.98)[: tall - top - 6]
        sprite.lay(fire)
        sprite.halo(middle, tall - 16, 34, "#ff8a34", 0.3).halo(middle, top + 8, 20, "#ffc45c", 0.3)
    torn_line(sprite, middle, top)
    layer = sprite.layer()
    if state == "hiss":
        for drop in range(4):
            y = top + 9 + (drop * 11 + frame * 6) % 34
            layer.rect(middle - 1 + 2 * (hashed(drop, 4) - 0.5), y, 2, 4, "#ffc45c" if drop % 2 else "#ff8a34")
        puff(layer, middle + 3 - frame, top + 12 + frame * 2, 4 + frame % 3, SOOT, frame)
        layer.polygon([(middle - 3, top + 7), (middle + 3, top + 7), (middle, top + 14 + frame % 3 * 3)], "#ffe49a")
    elif state == "off":
        y = top + 8 + frame * 4
        layer.rect(middle, y, 1, 3, "#c8902c")
    sprite.lay(layer)
    if state == "hiss":
        sprite.halo(middle, top + 9, 18, "#ff8a34", 0.5)
    return sprite.done((middle, tiles * TILE + 2))


def fire_jet() -> Sheet:
    """Off, hissing, burning, by length in tiles."""
    sheet = Sheet(1024)
    for tiles in JET_TILES:
        sheet.add(f"off_{tiles}", [jet(tiles, frame, "off") for frame in range(3)], loop=True)
        sheet.add(f"hiss_{tiles}", [jet(tiles, frame, "hiss") for frame in range(4)], loop=True)
        sheet.add(f"burn_{tiles}", [jet(tiles, frame, "burn") for frame in range(FRAMES)], loop=True)
    return sheet


def curtain(frame: int) -> Frame:
    """Fire that runs to the right: a steep hot front, tongues and smoke drawn out behind it."""
    wide, tall = CURTAIN[0] + TRAIL + 20, CURTAIN[1] + 16
    sprite = Sprite(wide, tall)
    roots = tuple(8.0 + 6.4 * number for number in range(5))
    heat = flames((tall, wide), float(wide - 18), roots, frame, FRAMES, 23)
    turned = np.rot90(heat, 3)  # what rose goes to the right
    turned = turned[:, ::-1]
    front = wide - 10
    xs = np.arange(wide)[None, :]
    shifted = np.zeros_like(turned)
    shifted[:, 8 : front + 1] = turned[:, wide - (front + 1 - 8) :]
    rows = np.arange(tall)[:, None]
    bulge = 3.4 * np.sin(rows / 4.0 + 2 * math.pi * frame / FRAMES) + 2.2 * np.sin(rows / 1.9 - 4 * math.pi * frame / FRAMES)
    edge = np.clip((front - 5 + bulge - xs) / 3.0, 0, 1)
    inside = ((np.arange(tall) >= 8) & (np.arange(tall) < 8 + CURTAIN[1]))[:, None]
    body = np.where((xs <= front) & (xs > front - CURTAIN[0]), 0.62 + 0.4 * (1 - np.abs(front - 8 - xs) / CURTAIN[0]), 0)
    ripple = noise((64, 64), 9, 8, 6, 3, wrap_x=True)[:tall, :]
    ripple = np.roll(np.concatenate([ripple, ripple], 1)[:, :wide], -frame * 64 // FRAMES, 1)
    heat = np.maximum(shifted * edge, body * edge * (0.72 + 0.6 * (ripple - 0.4))) * inside
    layer = sprite.layer()
    for number in range(4):
        puff(layer, 8 + number * 9 - frame, 16 + 16 * hashed(number, 3), 5 + 2 * hashed(number, frame), SOOT, number + frame)
    sprite.lay(layer, 0.6).lay(coloured(heat.astype(np.float32), FIRE))
    sprite.halo(front - 10, tall / 2, 40, "#ff9a3c", 0.42)
    return sprite.done((front - CURTAIN[0] // 2, 8 + CURTAIN[1]))


def mouth_glow(frame: int) -> Frame:
    """The mouth of the crawl before the fire comes: embers, a breath of light, stronger each time."""
    sprite = Sprite(96, 64)
    layer = sprite.layer()
    for number in range(7):
        x, y = 30 + (hashed(number, 1) * 30 + frame * 5) % 34, 24 + 26 * hashed(number, 2)
        layer.rect(x, y, 3, 1, FIRE[2 + number % 3]).pixel(x + 3, y, FIRE[4])
    sprite.lay(layer)
    sprite.halo(34, 40, 34 + 3 * frame, "#ff6a2c", 0.34 + 0.12 * frame).halo(
        30, 40, 14 + 2 * frame, "#ffe49a", 0.4 + 0.12 * frame
    )
    return sprite.done((40, 56))


def flash_over() -> Sheet:
    """The glow, the run."""
    sheet = Sheet(1024)
    sheet.add("glow", [mouth_glow(frame) for frame in (0, 1, 2, 3, 4)])
    sheet.add("run", [curtain(frame) for frame in range(FRAMES)], loop=True)
    return sheet


def bottle(foam: int) -> Frame:
    """An extinguisher in its clamp; with its hose out, foaming."""
    sprite = Sprite(80, 56)
    x, y = 32, 16
    layer = sprite.layer()
    layer.rect(x - 3, y + 1, 22, 33, INK).rect(x - 2, y + 2, 20, 31, "#e8dcc0").rect(x - 2, y + 2, 20, 1, "#fff6e0").rect(
        x - 2, y + 30, 20, 3, "#8a8068"
    )
    for place in range(x - 2, x + 18, 6):
        layer.polygon([(place, y + 2), (place + 3, y + 2), (place, y + 5)], "#a81c1c")
    layer.rect(x + 3, y + 8, 10, 23, INK).rect(x + 4, y + 9, 8, 21, "#a81c1c").rect(x + 4, y + 9, 2, 21, "#ff5a4a").rect(
        x + 10, y + 10, 2, 20, "#5c0c10"
    )
    layer.rect(x + 5, y + 4, 6, 5, INK).rect(x + 6, y + 5, 4, 3, IRON[4]).rect(x + 10, y + 3, 5, 2, INK)
    layer.rect(x + 4, y + 17, 8, 5, "#f4e8cc").rect(x + 5, y + 19, 6, 1, "#8e1a1a")
    hose = (
        [(x + 12, y + 6), (x + 16, y + 11), (x + 14, y + 24)] if not foam else [(x + 5, y + 6), (x - 4, y + 12), (x - 8, y + 22)]
    )
    layer.curve_line(hose, INK, 3).curve_line(hose, IRON[3], 1)
    if foam:
        for number in range(5):
            puff(layer, x - 12 - 5 * number + foam, y + 24 + 3 * number, 3 + number + foam % 2, FOAM, number + foam)
    return sprite.lay(layer).outline(INK).done((x + 8, y + 32))


def extinguisher() -> Sheet:
    """On its hook; in use."""
    sheet = Sheet()
    sheet.add("idle", [bottle(0)])
    sheet.add("foam", [bottle(step) for step in (1, 2, 3, 4)], loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {
        "fire_slick": fire_slick(),
        "fire_jet": fire_jet(),
        "flash_over": flash_over(),
        "extinguisher": extinguisher(),
    }
