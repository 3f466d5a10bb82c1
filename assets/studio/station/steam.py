"""What steam moves: vents, lift plates, banks, the hose on its drum."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Layer, Pixels, bayer, hashed, noise, rgb
from assets.studio.pipe.fixtures import hazard
from assets.studio.sheet import Sheet
from assets.studio.sprite import BRASS, INK, RED, RUBBER, RUST, STEEL, Frame, Sprite

TONES = (("#5f8f90", 0.36), ("#a4c8c0", 0.62), ("#dcefe6", 0.84), ("#fdfffa", 0.97))
"""Steam from its thin edge to its heart: colour and how much it covers."""
THRESHOLDS = (0.2, 0.38, 0.58, 0.8)
FRAMES = 4
AIMS = ("up", "down", "left", "right")
REACHES = range(1, 9)
"""Lengths of a jet that there are pictures for, tiles."""
TILE = 16


# ---------------------------------------------------------------- the stuff


def coloured(density: Pixels) -> Pixels:
    """Density (0 to 1) as steam, in four hard-edged tones."""
    height, width = density.shape
    level = density + bayer((width, height)) * 0.1
    picture = np.zeros((height, width, 4), np.float32)
    for threshold, (colour, alpha) in zip(THRESHOLDS, TONES, strict=True):
        inside = level > threshold
        picture[inside] = (*(part * alpha for part in rgb(colour)), alpha)
    return picture


def plume(length: int, mouth: float, end: float, frame: int, seed: int, frames: int = FRAMES) -> Pixels:
    """A jet that rises from the middle of its lower edge, `length` px high; its frames make a loop.

    `mouth` and `end` are half its width where it begins and where it dies.
    """
    width, height = 2 * math.ceil(end * 1.5) + 8, length + 14
    period = 48
    swirl = noise((period, width), seed, 12, 5, 3, wrap_x=True).T
    rows = (np.arange(height) + frame * period // frames) % period
    far = (height - np.arange(height) - 0.5)[:, None] / length
    across = np.abs(np.arange(width)[None, :] + 0.5 - width / 2)
    half = mouth + (end - mouth) * np.clip(far, 0, 1) ** 0.8
    body = np.clip(1.25 - across / np.maximum(half, 0.5), 0, 1) ** 0.7
    fade = np.clip((1.08 - far) / 0.38, 0, 1)
    curls = (swirl[rows] - 0.5) * (0.5 + 1.5 * np.clip(far, 0, 1))
    density = np.clip(body * (0.55 + 0.45 * fade) + curls, 0, 1.2) * np.sqrt(fade) * (body > 0)
    return density.astype(np.float32)


def lay_plume(sprite: Sprite, picture: Pixels, aim: str, x: int, y: int) -> None:
    """Put a plume on a sprite so that its mouth is at (x, y)."""
    turned = np.rot90(picture, {"up": 0, "left": 1, "down": 2, "right": 3}[aim])
    high, wide = turned.shape[:2]
    left = {"up": x - wide // 2, "down": x - wide // 2, "left": x - wide, "right": x}[aim]
    top = {"up": y - high, "down": y, "left": y - high // 2, "right": y - high // 2}[aim]
    whole = np.zeros_like(sprite.canvas.pixels)
    whole[top : top + high, left : left + wide] = turned
    sprite.lay(whole)


def cloudlet(layer: Layer, x: float, y: float, radius: float, seed: int) -> Layer:
    """A small ragged cloud."""
    for number in range(6):
        angle = number * 1.05 + seed * 0.7
        far = radius * (0.35 + 0.45 * hashed(number, seed, 8))
        part = radius * (0.3 + 0.35 * hashed(number, seed, 9))
        layer.circle(x + far * math.cos(angle) * 1.2, y + far * math.sin(angle) * 0.8, part, "#a4c8c0", 0.5)
    layer.circle(x, y, radius * 0.5, "#dcefe6", 0.7)
    return layer.circle(x - radius * 0.2, y - radius * 0.25, radius * 0.3, "#fdfffa", 0.85)


# ---------------------------------------------------------------- a vent

MARGIN = 28


def block(sprite: Sprite, aim: str, near: int, far: int, half: int, ramp: tuple[str, ...], aside: int = 0) -> None:
    """A piece of the nozzle from `near` to `far` px off its back, `half` px to either side of its axis."""
    tall, wide = far - near, 2 * half
    x, y, width, height = {
        "down": (8 - half + aside, near, wide, tall),
        "up": (8 - half + aside, TILE - far, wide, tall),
        "right": (near, 8 - half + aside, tall, wide),
        "left": (TILE - far, 8 - half + aside, tall, wide),
    }[aim]
    sprite.slab(MARGIN + x, MARGIN + y, width, height, ramp, 4.6, 2.0)


def nozzle(sprite: Sprite, aim: str, cap: tuple[str, ...], lamp: str, shake: int = 0) -> None:
    """Flange, neck and cap of a vent, 16 x 16 px."""
    block(sprite, aim, 0, 4, 8, RUST)
    block(sprite, aim, 4, 10, 4, STEEL)
    block(sprite, aim, 9, 13, 6, cap, shake)
    block(sprite, aim, 13, 16, 4, STEEL, shake)
    layer = sprite.layer()
    for along, aside in ((1, -6), (1, 5)):
        places = {
            "down": (8 + aside, along),
            "up": (8 + aside, 14 - along),
            "right": (along, 8 + aside),
            "left": (14 - along, 8 + aside),
        }
        x, y = places[aim]
        layer.pixel(MARGIN + x, MARGIN + y, "#f0cc90").pixel(MARGIN + x + 1, MARGIN + y + 1, INK)
    x, y = {"down": (6, 5), "up": (6, 8), "right": (5, 6), "left": (8, 6)}[aim]
    layer.rect(MARGIN + x, MARGIN + y, 4, 4, INK).rect(MARGIN + x + 1, MARGIN + y + 1, 2, 2, lamp)
    sprite.lay(layer).outline()


def mouth_of(aim: str) -> tuple[int, int]:
    """Where steam leaves the nozzle, px of the smallest sprite."""
    x, y = {"down": (8, 15), "up": (8, 1), "right": (15, 8), "left": (1, 8)}[aim]
    return MARGIN + x, MARGIN + y


def ahead_of(aim: str) -> tuple[int, int]:
    """The way it blows."""
    return {"down": (0, 1), "up": (0, -1), "right": (1, 0), "left": (-1, 0)}[aim]


def quiet(aim: str, alive: bool) -> Frame:
    """Without steam: cold and dark, or shut with its lamp on."""
    sprite = Sprite(TILE + 2 * MARGIN, TILE + 2 * MARGIN)
    nozzle(sprite, aim, BRASS if alive else RUBBER, "#ffb040" if alive else "#1a2a2c")
    if alive:
        x, y = mouth_of(aim)
        dx, dy = ahead_of(aim)
        sprite.lay(cloudlet(sprite.layer(), x + 3 * dx, y + 3 * dy, 2, 1), 0.55)
    return sprite.done((MARGIN + 8, MARGIN + TILE))


def telling(aim: str, frame: int) -> Frame:
    """The cap rattles, spits and drips; the lamp is red."""
    sprite = Sprite(TILE + 2 * MARGIN, TILE + 2 * MARGIN)
    nozzle(sprite, aim, BRASS, "#ff5a3c" if frame % 2 else "#ffd8a0", (1, -1, 0, -1)[frame])
    x, y = mouth_of(aim)
    dx, dy = ahead_of(aim)
    layer = sprite.layer()
    for side in (-1, 1):
        spurt = 4 + (frame * 3 + side) % 5
        place = x + 2 * dx * frame + side * dy * spurt, y + 2 * dy * frame + side * dx * spurt
        cloudlet(layer, *place, 2.4 + (frame + side) % 2, frame + side)
    for drop in range(3):
        way = 3 + (frame * 5 + drop * 6) % 16
        layer.rect(x + dx * way + (drop - 1) * abs(dy) * 3, y + dy * way + (drop - 1) * abs(dx) * 3 + way // 6, 1, 2, "#dff4ee")
    return sprite.lay(layer).halo(*mouth_of(aim), 12, "#ff7a4a", 0.25).done((MARGIN + 8, MARGIN + TILE))


def blowing(aim: str, reach: int, frame: int) -> Frame:
    """The whole jet, so many tiles long."""
    long = reach * TILE
    room = long + MARGIN
    sprite = Sprite(TILE + 2 * room, TILE + 2 * room)
    inner = Sprite(TILE + 2 * MARGIN, TILE + 2 * MARGIN)
    nozzle(inner, aim, BRASS, "#ff5a3c", (0, 1, 0, -1)[frame])
    start = room - MARGIN
    picture = np.zeros_like(sprite.canvas.pixels)
    picture[start : start + TILE + 2 * MARGIN, start : start + TILE + 2 * MARGIN] = inner.canvas.pixels
    sprite.lay(picture)
    x, y = mouth_of(aim)
    dx, dy = ahead_of(aim)
    jet = coloured(plume(long, 4.2, 7.5 + 0.6 * reach, frame, 40 + AIMS.index(aim)))
    lay_plume(sprite, jet, aim, start + x + 2 * dx, start + y + 2 * dy)
    sprite.halo(start + x + 6 * dx, start + y + 6 * dy, 14, "#ffffff", 0.3)
    return sprite.done((room + 8, room + TILE))


def steam_jet() -> Sheet:
    """Every aim: dead, at rest, telling, blowing 1 to 8 tiles."""
    sheet = Sheet(1024)
    sheet.add("idle", [quiet("down", True)])
    for aim in AIMS:
        sheet.add(f"{aim}_dead", [quiet(aim, False)])
        sheet.add(f"{aim}_rest", [quiet(aim, True)])
        sheet.add(f"{aim}_tell", [telling(aim, frame) for frame in range(FRAMES)], loop=True)
        for reach in REACHES:
            sheet.add(f"{aim}_blow_{reach}", [blowing(aim, reach, frame) for frame in range(FRAMES)], loop=True)
    return sheet


# ---------------------------------------------------------------- the lift

PLATE = (64, 16)
SHAFT = 84
"""How far the column under a rising plate is seen, px."""
LIFT_MARGIN = 30


def plate(sprite: Sprite, lamp: str, dx: int = 0, dy: int = 0) -> None:
    """The plate, 64 x 16 px: a striped rim, a ribbed dish, a socket for the steam."""
    left, top = LIFT_MARGIN + dx, LIFT_MARGIN + dy
    sprite.slab(left + 20, top + 9, 24, 5, RUST, 4, 1.6)
    layer = sprite.layer()
    layer.polygon([(left + 2, top + 6), (left + 62, top + 6), (left + 50, top + 12), (left + 14, top + 12)], STEEL[2])
    layer.line([(left + 3, top + 6), (left + 14, top + 11)], STEEL[5], 1)
    for x in range(18, 50, 8):
        layer.rect(left + x, top + 7, 2, 4, STEEL[0]).pixel(left + x, top + 7, STEEL[4])
    sprite.lay(layer).slab(left, top, 64, 7, STEEL, 5, 2.4)
    layer = sprite.layer()
    hazard(layer, left + 1, top + 2, 62, 4)
    layer.rect(left, top, 64, 1, "#f4fff0")
    for x in (6, 55):
        layer.rect(left + x, top + 8, 4, 3, INK).rect(left + x + 1, top + 8, 2, 2, lamp)
    sprite.lay(layer).outline()


def lift_frame(mode: str, frame: int) -> Frame:
    """One frame of the plate: dead, rest, tell, rise or sink."""
    sprite = Sprite(PLATE[0] + 2 * LIFT_MARGIN, PLATE[1] + LIFT_MARGIN + SHAFT)
    left, top = LIFT_MARGIN, LIFT_MARGIN
    middle = left + 32
    if mode == "rise":
        column = coloured(plume(SHAFT - 22, 9, 26, frame, 71))
        sprite_column = np.flipud(column)
        whole = np.zeros_like(sprite.canvas.pixels)
        wide = column.shape[1]
        whole[top + 12 : top + 12 + column.shape[0], middle - wide // 2 : middle - wide // 2 + wide] = sprite_column
        sprite.lay(whole)
    elif mode == "sink":
        column = coloured(plume(26, 8, 12, frame, 73) * 0.8)
        whole = np.zeros_like(sprite.canvas.pixels)
        wide = column.shape[1]
        whole[top + 12 : top + 12 + column.shape[0], middle - wide // 2 : middle - wide // 2 + wide] = np.flipud(column)
        sprite.lay(whole)
    lamp = {"dead": "#1a2a2c", "rest": "#ffb040", "tell": "#ff5a3c" if frame % 2 else "#ffd8a0"}.get(mode, "#8ff0c0")
    shaken = (0, -1, 0, -1)[frame] if mode == "tell" else 0
    plate(sprite, lamp, (0, 1, 0, -1)[frame] if mode == "tell" else 0, shaken)
    if mode == "tell":
        layer = sprite.layer()
        for side in (-1, 1):
            for number in range(3):
                way = (frame * 4 + number * 5) % 16
                cloudlet(layer, middle + side * (24 + way * 0.9), top + 12 - way * 0.5, 2.4 + way * 0.16, number + side)
        sprite.lay(layer)
    elif mode == "rise":
        layer = sprite.layer()
        for side in (-1, 1):
            for number in range(2):
                way = (frame * 5 + number * 10) % 20
                cloudlet(layer, middle + side * (30 + way * 0.3), top + 10 + way, 4 - way * 0.1, number + side)
        sprite.lay(layer)
    return sprite.done((left + 32, top + 16))


def steam_lift() -> Sheet:
    """The plate's sheet."""
    sheet = Sheet()
    sheet.add("idle", [lift_frame("rest", 0)])
    sheet.add("dead", [lift_frame("dead", 0)])
    sheet.add("rest", [lift_frame("rest", 0)])
    for mode in ("tell", "rise", "sink"):
        sheet.add(mode, [lift_frame(mode, frame) for frame in range(FRAMES)], loop=True)
    return sheet


# ---------------------------------------------------------------- a bank

BANK = (112, 64)
BANK_FRAMES = 8


def bank_frame(frame: int) -> Frame:
    """A cloud that stands on the floor and drifts, thin at its edges; a lower box cuts its foot off."""
    width, height = BANK
    xs = (np.arange(width)[None, :] + 0.5) / width
    ys = (np.arange(height)[:, None] + 0.5) / height
    swirl = noise((width, height), 91, 28, 14, 4, wrap_x=True)
    swirl = np.roll(swirl, frame * width // BANK_FRAMES, axis=1)
    curls = noise((width, height), 92, 14, 10, 3, wrap_x=True)
    curls = np.roll(curls, -frame * width // BANK_FRAMES, axis=1)
    sides = np.clip(np.minimum(xs, 1 - xs) * 6.5, 0, 1) ** 0.8
    turn = 2 * math.pi * frame / BANK_FRAMES
    crest = 0.34 - 0.26 * np.sin(math.pi * xs) + 0.07 * np.sin(4 * math.pi * xs + turn) + 0.05 * np.sin(7 * math.pi * xs - turn)
    rise = np.clip((ys - crest) * 3.2, 0, 1) ** 0.9
    density = sides * rise * 0.82 + (swirl - 0.5) * 1.1 + (curls - 0.5) * 0.6
    density *= np.minimum(sides * 2.4, 1) * np.minimum(rise * 2.2, 1)
    picture = coloured(np.clip(density * 0.92, 0, 0.9).astype(np.float32))
    sprite = Sprite(width, height)
    sprite.lay(picture, 0.92)
    pixels = sprite.canvas.pixels
    pixels[0, 0, 3] = pixels[-1, -1, 3] = 1 / 255  # keeps the frame whole when it is cut
    return sprite.done((width // 2, height))


def steam_bank() -> Sheet:
    """The cloud's sheet."""
    sheet = Sheet(1024)
    sheet.add("idle", [bank_frame(frame) for frame in range(BANK_FRAMES)], loop=True, repeat=True)
    return sheet


# ---------------------------------------------------------------- the hose

HOSE_MARGIN = 120
HOSE_SIZE = (32 + 2 * HOSE_MARGIN, 96)
HOSE_TOP = 40
BLASTS = ((34, 0.9), (72, 1.0), (92, 1.0), (96, 1.0), (96, 1.0), (94, 0.92), (90, 0.72), (84, 0.5))
"""Length (px) and strength of the cone in each frame of a breath."""


def reel(sprite: Sprite, full: bool, shake: int = 0) -> None:
    """The drum on its stand, the hose on it, a gauge over it."""
    left, top = HOSE_MARGIN, HOSE_TOP + shake
    layer = sprite.layer()
    layer.rect(left + 3, top + 26, 26, 3, STEEL[2]).rect(left + 3, top + 26, 26, 1, STEEL[4])
    for x, lean in ((5, 5), (27, -5)):
        layer.line([(left + x, HOSE_TOP + 31), (left + 16 + lean * -0.4, top + 17)], INK, 5)
        layer.line([(left + x, HOSE_TOP + 31), (left + 16 + lean * -0.4, top + 17)], STEEL[4] if lean > 0 else STEEL[2], 3)
    layer.rect(left + 1, HOSE_TOP + 30, 10, 2, STEEL[3]).rect(left + 21, HOSE_TOP + 30, 10, 2, STEEL[2])
    layer.circle(left + 16, top + 17, 13.4, INK).circle(left + 16, top + 17, 12.6, RED[3])
    layer.circle(left + 15.4, top + 16.4, 11.6, RED[4]).circle(left + 16, top + 17, 10.8, INK)
    for ring, radius in enumerate((10.2, 8.4, 6.6)):
        layer.circle(left + 16, top + 17, radius, RUBBER[5] if full or ring else RUBBER[3])
        layer.circle(left + 16, top + 17, radius - 1, RUBBER[2])
    for turn in range(0, 360, 60):
        angle = math.radians(turn + 15)
        inner, outer = 5.0, 11.6
        layer.line(
            [
                (left + 16 + inner * math.cos(angle), top + 17 + inner * math.sin(angle)),
                (left + 16 + outer * math.cos(angle), top + 17 + outer * math.sin(angle)),
            ],
            RED[4],
            1.4,
        )
    layer.curve_line([(left + 6, top + 11), (left + 11, top + 6.5), (left + 18, top + 5)], RED[6], 1)
    layer.circle(left + 16, top + 17, 4.4, INK).circle(left + 16, top + 17, 3.4, BRASS[4]).pixel(left + 15, top + 16, BRASS[6])
    layer.rect(left + 13, top - 3, 7, 8, INK).circle(left + 16.5, top + 0.5, 3.6, BRASS[4])
    layer.circle(left + 16.5, top + 0.5, 2.6, "#eaf0da")
    needle = (1.6, -1.4) if full else (-1.8, 0.8)
    layer.line([(left + 16.5, top + 0.5), (left + 16.5 + needle[0], top + 0.5 + needle[1])], "#c02a20", 1)
    sprite.lay(layer)


def idle_hose(full: bool) -> Frame:
    """At rest: the nozzle on its hook; empty, it hangs and drips."""
    sprite = Sprite(*HOSE_SIZE)
    reel(sprite, full)
    left, top = HOSE_MARGIN, HOSE_TOP
    layer = sprite.layer()
    path = [(left + 24, top + 10), (left + 29, top + 8), (left + 29, top + 14)]
    if not full:
        path = [(left + 25, top + 20), (left + 29, top + 25), (left + 30, top + 29)]
    layer.curve_line(path, INK, 5).curve_line(path, RUBBER[5], 3)
    end = path[-1]
    layer.rect(end[0] - 2, end[1] - 1, 4, 5, INK).rect(end[0] - 1, end[1] - 1, 2, 4, BRASS[4])
    layer.pixel(end[0] - 1, end[1] - 1, BRASS[6])
    sprite.lay(layer).outline()
    return sprite.done((left + 16, top + 32))


def blast(right: bool, frame: int) -> Frame:
    """A breath: the cone of steam at the height of a man's chest."""
    sprite = Sprite(*HOSE_SIZE)
    reel(sprite, True, (0, -1, 0, 1)[frame % 4])
    way = 1 if right else -1
    middle, mouth = HOSE_MARGIN + 16, HOSE_TOP + 32 - 24
    layer = sprite.layer()
    path = [(middle + way * 4, HOSE_TOP + 26), (middle + way * 14, HOSE_TOP + 18), (middle + way * 12, mouth)]
    layer.curve_line(path, INK, 5).curve_line(path, RUBBER[5], 3)
    tip = middle + way * 18
    layer.rect(min(tip, tip - way * 8), mouth - 2, 8, 5, INK).rect(min(tip, tip - way * 8) + 1, mouth - 1, 6, 3, BRASS[4])
    layer.rect(min(tip, tip - way * 8) + 1, mouth - 1, 6, 1, BRASS[6])
    sprite.lay(layer).outline()
    long, strength = BLASTS[frame]
    cone = plume(long - 8, 3.4, 6 + 22 * long / 96, frame, 83) * strength
    lay_plume(sprite, coloured(cone), "right" if right else "left", tip, mouth)
    if frame < 5:
        sprite.halo(tip + way * 6, mouth, 16, "#ffffff", 0.4)
    return sprite.done((middle, HOSE_TOP + 32))


def steam_hose() -> Sheet:
    """The hose's sheet."""
    sheet = Sheet(1024)
    sheet.add("idle", [idle_hose(True)])
    for name, right in (("blow_right", True), ("blow_left", False)):
        sheet.add(name, [blast(right, frame) for frame in range(len(BLASTS))])
    sheet.add("empty", [idle_hose(False)])
    return sheet


def relief(layer: Layer, x: float, y: float, reach: float, frame: int, way: int) -> Layer:
    """A puffing leak to one side, for what kicks: `way` is -1 or 1."""
    for number in range(4):
        far = (frame * 5 + number * 7) % 26 * reach / 26
        cloudlet(layer, x + way * far, y - far * 0.25 + 2 * hashed(number, frame), 2.2 + far * 0.14, number)
    return layer


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {"steam_jet": steam_jet(), "steam_lift": steam_lift(), "steam_bank": steam_bank(), "steam_hose": steam_hose()}
