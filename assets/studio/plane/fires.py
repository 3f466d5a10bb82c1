"""What burns, falls and is in the way between the ramp and the bomb: slick, jets, flash-over, pallets, net, chocks, the bomb."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Pixels, hashed, noise
from assets.studio.pipe.hazards import FIRE, coloured, flames
from assets.studio.pipe.sprite import Frame, Sprite, puff
from assets.studio.plane.cargo import (
    INK,
    IRON,
    JUTE,
    MARGIN,
    PINE,
    WEB,
    blank,
    boards,
    corner_iron,
    finished,
    poppy,
    post,
    sack,
)
from assets.studio.sheet import Sheet
from assets.studio.tiles.blob import TILE

FRAMES = 6
SLICK_TILES = range(2, 11)
JET_TILES = range(3, 14)
ROOTS_AT_ONCE = 5
SOOT = ("#0a0a0e", "#1c1a20", "#34303a")
FOAM = ("#8fa0a8", "#c8d4d6", "#f4fafa")
BRASS = ("#2a180c", "#4a2c14", "#7a5020", "#b07c30", "#dca848", "#ffd884", "#fff4c8")

# ---------------------------------------------------------------- fire


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


CURTAIN = (24, 32)
TRAIL = 54


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


# ---------------------------------------------------------------- the lane


def pallet() -> Frame:
    """Sacks of relief goods on a roller pallet, three by two tiles, under a cargo net."""
    sprite = blank(3, 2)
    x, y = MARGIN, MARGIN
    layer = sprite.layer()
    layer.rect(x, y + 26, 48, 5, INK).rect(x + 1, y + 26, 46, 3, IRON[3]).rect(x + 1, y + 26, 46, 1, IRON[5])
    for roller in range(x + 4, x + 46, 8):
        layer.circle(roller, y + 30.5, 2.4, INK).circle(roller, y + 30.5, 1.4, IRON[4])
    layer.rect(x, y + 26, 3, 4, "#c8902c").rect(x + 45, y + 26, 3, 4, "#c8902c")
    sprite.lay(layer)
    for row, (top, count, shift) in enumerate(((14.0, 3, 0.0), (2.0, 3, 0.0))):
        for index in range(count):
            sack(sprite, x + 1 + shift + index * 15.6, y + top - row, 15.4, 13, row * 5 + index, (row + index) % 2 == 0)
    layer = sprite.layer()
    for start in range(-24, 49, 10):
        for way in (1, -1):
            points = [(x + start + (24 if way < 0 else 0), y + 2), (x + start + (0 if way < 0 else 24), y + 26)]
            clipped = [(min(max(px, x + 1), x + 47), py) for px, py in points]
            layer.line(clipped, INK, 2, 0.7).line([(px, py - 1) for px, py in clipped], WEB[2], 1, 0.9)
    layer.rect(x, y + 1, 48, 2, INK).rect(x, y + 1, 48, 1, WEB[3])
    return finished(sprite.lay(layer).outline(INK), 3, 2)


def chute(rattle: int) -> Frame:
    """The mouth over the lane, three by two tiles: flaps, striped lips, a hook with its lamp."""
    sprite = blank(3, 2)
    x, y = MARGIN, MARGIN
    layer = sprite.layer()
    layer.rect(x - 4, y - 6, 56, 8, INK).rect(x - 3, y - 5, 54, 6, IRON[2]).rect(x - 3, y - 5, 54, 1, IRON[5])
    for column in range(54):
        for row in range(3):
            if (column + row) % 12 < 6:
                layer.pixel(x - 3 + column, y - 2 + row, "#f4c468" if row == 0 else "#c8902c")
    for side, lean in ((x - 2, -1), (x + 44, 1)):
        swing = 2 * (rattle % 2) * lean
        layer.polygon([(side, y + 2), (side + 6, y + 2), (side + 6 + swing, y + 18), (side + swing, y + 18)], INK)
        layer.polygon([(side + 1, y + 2), (side + 5, y + 2), (side + 5 + swing, y + 17), (side + 1 + swing, y + 17)], "#4a3a2c")
        layer.line([(side + 1, y + 3), (side + 1 + swing, y + 17)], "#8a6a48", 1)
    drop = 6 + (rattle % 2) * 3
    layer.line([(x + 24, y + 1), (x + 24, y + drop)], INK, 3).line([(x + 24, y + 1), (x + 24, y + drop)], IRON[4], 1)
    layer.curve_line([(x + 24, y + drop), (x + 28, y + drop + 4), (x + 24, y + drop + 8), (x + 20, y + drop + 5)], INK, 4)
    layer.curve_line([(x + 24, y + drop), (x + 28, y + drop + 4), (x + 24, y + drop + 8), (x + 20, y + drop + 5)], IRON[4], 2)
    colour = "#ffb040" if rattle else "#5a3a10"
    layer.rect(x + 38, y - 5, 6, 4, INK).rect(x + 39, y - 4, 4, 2, colour)
    sprite.lay(layer).outline(INK)
    if rattle:
        sprite.halo(x + 41, y - 3, 18, "#ffb040", 0.6)
    return finished(sprite, 3, 2)


def pallet_feed() -> Sheet:
    """At rest; rattling."""
    sheet = Sheet()
    sheet.add("idle", [chute(0)])
    sheet.add("clank", [chute(1), chute(2)], loop=True)
    return sheet


def sill() -> Frame:
    """A striped steel wedge bolted to the deck."""
    sprite = Sprite(40, 28)
    x, y = 12, 10
    layer = sprite.layer()
    layer.polygon([(x - 2, y + 10), (x + 3, y + 1), (x + 13, y + 1), (x + 18, y + 10)], INK)
    layer.polygon([(x, y + 9), (x + 4, y + 2), (x + 12, y + 2), (x + 16, y + 9)], "#c8902c").line(
        [(x + 4, y + 2), (x + 12, y + 2)], "#ffe49a", 1
    )
    for at in (x + 2, x + 8, x + 14):
        layer.polygon([(at, y + 9), (at + 2, y + 2), (at + 4, y + 2), (at + 2, y + 9)], INK, 0.85)
    layer.rect(x - 3, y + 9, 22, 2, IRON[2]).pixel(x - 2, y + 9, IRON[5]).pixel(x + 17, y + 9, IRON[5])
    return sprite.lay(layer).done((x + 8, y + 11))


def chock() -> Sheet:
    """As it is."""
    sheet = Sheet()
    sheet.add("idle", [sill()])
    return sheet


# ---------------------------------------------------------------- hole, keel, roof


def net_tile(sag: int) -> Frame:
    """A tile of the catch net, its upper rope where feet stand."""
    sprite = Sprite(TILE, TILE + 8)
    layer = sprite.layer()
    drop = (0, 3, 2, 1)[sag]
    layer.rect(0, drop, 16, 3, INK).rect(0, drop, 16, 1, JUTE[4]).rect(0, drop + 1, 16, 1, JUTE[2])
    for start in (-8, 0, 8):
        layer.line([(start, drop + 3), (start + 16, drop + 17)], INK, 2, 0.8).line(
            [(start, drop + 2), (start + 16, drop + 16)], JUTE[3], 1
        )
        layer.line([(start + 16, drop + 3), (start, drop + 17)], INK, 2, 0.8).line(
            [(start + 16, drop + 2), (start, drop + 16)], JUTE[2], 1
        )
    layer.rect(6, drop, 3, 3, WEB[2]).pixel(6, drop, WEB[4])
    sprite.lay(layer)
    sprite.canvas.pixels[0, :, 3] = np.maximum(sprite.canvas.pixels[0, :, 3], 1 / 255)
    return sprite.done((8, 8))


def catch_net() -> Sheet:
    """At rest, giving way: laid along its box."""
    sheet = Sheet()
    sheet.add("net", [net_tile(sag) for sag in range(4)], loop=True, repeat=True)
    return sheet


def sock(lift: float, shake: float) -> Frame:
    """A windsock on a thin mast: it hangs (0) or stands (1) to the right, its rings red and cream."""
    sprite = Sprite(88, 72)
    x, y = 24, 22
    layer = sprite.layer()
    layer.rect(x - 1, y - 2, 3, 44, INK).rect(x, y - 2, 1, 44, IRON[4]).rect(x - 2, y - 3, 5, 3, INK)
    angle = math.radians(78 * (1 - lift))
    place = (x + 2.0, float(y))
    for ring in range(5):
        bend = angle + shake * math.sin(ring * 1.5)
        end = (place[0] + 8 * math.cos(bend), place[1] + 8 * math.sin(bend))
        half = 5.0 - 0.6 * ring
        aside = (-math.sin(bend) * half, math.cos(bend) * half)
        corners = [
            (place[0] + aside[0], place[1] + aside[1]), (end[0] + aside[0] * 0.88, end[1] + aside[1] * 0.88),
            (end[0] - aside[0] * 0.88, end[1] - aside[1] * 0.88), (place[0] - aside[0], place[1] - aside[1]),
        ]  # fmt: skip
        layer.polygon(corners, "#f4e8cc" if ring % 2 else "#d8443a").line(
            [corners[3], corners[2]], "#fff6e0" if ring % 2 else "#ff8a6c", 1
        )
        layer.line([corners[0], corners[1]], "#8a7a68" if ring % 2 else "#7a1c1a", 1)
        place = end
    return sprite.lay(layer).outline(INK).done((x, y + 42 + 16))


def wind_break() -> Sheet:
    """In steady wind, before a gust, in it. It stands on the upper half of its box."""
    sheet = Sheet()
    sheet.add("steady", [sock(0.42, 0.1), sock(0.5, -0.12), sock(0.46, 0.16), sock(0.54, -0.06)], loop=True)
    sheet.add("hum", [sock(0.66, 0.5), sock(0.74, -0.5), sock(0.62, 0.6), sock(0.78, -0.4)], loop=True)
    sheet.add("blow", [sock(1.0, 0.12), sock(1.03, -0.16), sock(0.98, 0.2), sock(1.04, -0.1)], loop=True)
    return sheet


# ---------------------------------------------------------------- the bomb


def bomb(lit: bool, still: bool) -> Frame:
    """Three by three tiles: a crate of relief goods with one side off, sticks packed round a brass clockwork, a red display."""
    sprite = blank(3, 3)
    x, y = MARGIN, MARGIN
    boards(sprite, x + 2, y + 2, 44, 44, PINE, 7, 5)
    layer = sprite.layer()
    layer.rect(x + 5, y + 6, 38, 37, INK).rect(x + 6, y + 7, 36, 35, "#140c0c")
    for number in range(6):
        left = x + 7 + number * 6
        layer.rect(left, y + 27, 5, 15, INK).rect(left, y + 28, 4, 14, "#9c2a22").rect(left, y + 28, 1, 14, "#e0604a")
        layer.rect(left, y + 33, 4, 3, "#d8c8a0").rect(left + 1, y + 26, 2, 2, "#e8d8b0")
    sprite.lay(layer)
    layer = sprite.layer()
    middle_x, middle_y = x + 30, y + 18
    layer.circle(middle_x, middle_y, 11.5, INK).circle(middle_x, middle_y, 10.5, BRASS[2])
    for radius, tone in ((9.5, 4), (7.5, 1), (6.5, 3), (4.5, 1), (3.5, 5), (1.5, 0)):
        layer.circle(middle_x, middle_y, radius, BRASS[tone])
    for step in range(12):
        angle = math.radians(step * 30 + (0 if lit else 15))
        layer.pixel(middle_x + 9.5 * math.cos(angle), middle_y + 9.5 * math.sin(angle), BRASS[6])
    layer.rect(middle_x - 1, middle_y - 12, 2, 6, IRON[5])
    layer.rect(x + 8, y + 10, 12, 8, INK).rect(x + 9, y + 11, 10, 6, "#1c0606")
    digit = "#3c1010" if still else "#ff4a3c"
    for place in (x + 10, x + 13, x + 16):
        layer.rect(place, y + 12, 2, 4, digit)
    if lit and not still:
        layer.rect(x + 12, y + 13, 1, 1, "#ffd8c0")
    lamp = "#6ff0a0" if still else "#ff2a20" if lit else "#5c1010"
    layer.rect(x + 12, y + 21, 4, 4, INK).rect(x + 13, y + 22, 2, 2, lamp)
    for points, colour in (
        ([(x + 19, y + 15), (x + 23, y + 22), (x + 18, y + 28)], "#e0703c"),
        ([(x + 10, y + 18), (x + 7, y + 23), (x + 11, y + 28)], "#f4c468"),
        ([(x + 38, y + 22), (x + 41, y + 25), (x + 39, y + 29)], "#5fa0c8"),
    ):
        layer.curve_line(points, INK, 3).curve_line(points, colour, 1)
    sprite.lay(layer)
    for at in (x, x + 43):
        post(sprite, at, y, 5, 48, PINE)
    for at in (y, y + 43):
        post(sprite, x, at, 48, 5, PINE)
    corner_iron(sprite, x, y, 48, 48, 7)
    poppy(sprite, x + 34, y + 33, 10)
    sprite.outline(INK)
    if lit and not still:
        sprite.halo(x + 14, y + 18, 30, "#ff3a2c", 0.5)
    return finished(sprite, 3, 3)


def wheel_lock() -> Sheet:
    """Ticking, still."""
    sheet = Sheet()
    sheet.add("ticking", [bomb(True, False), bomb(False, False)], loop=True)
    sheet.add("still", [bomb(False, True)])
    return sheet


def cable_run(frame: int) -> Frame:
    """A tile of the control cables over the keel's floor: strands that run, rollers that turn."""
    sprite = Sprite(TILE, TILE)
    layer = sprite.layer()
    for row, (colour, light) in enumerate((("#3c4a44", "#8aa090"), ("#4a4030", "#b09868"))):
        y = 10 + 3 * row
        layer.rect(0, y, 16, 2, INK).rect(0, y, 16, 1, colour)
        for strand in range(0, 16, 4):
            layer.pixel((strand + frame) % 16, y, light)
    layer.circle(8, 13, 2.6, INK).circle(8, 13, 1.6, IRON[3])
    angle = frame * math.pi / 8
    layer.pixel(8 + 1.2 * math.cos(angle), 13 + 1.2 * math.sin(angle), IRON[5])
    sprite.lay(layer)
    pixels = sprite.canvas.pixels
    pixels[0, 0, 3] = pixels[0, 15, 3] = pixels[15, 0, 3] = pixels[15, 15, 3] = 1.2 / 255  # keeps the frame whole when it is cut
    return sprite.done((8, 16))


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    cables = Sheet()
    cables.add("run", [cable_run(frame) for frame in range(4)], loop=True, repeat=True)
    train = Sheet()
    train.add("idle", [pallet()])
    return {
        "cable_belt": cables,
        "fire_slick": fire_slick(),
        "fire_jet": fire_jet(),
        "flash_over": flash_over(),
        "extinguisher": extinguisher(),
        "train_pallet": train,
        "pallet_feed": pallet_feed(),
        "chock": chock(),
        "catch_net": catch_net(),
        "wheel_lock": wheel_lock(),
        "wind_break": wind_break(),
    }
