"""What is built into the hold: the hoist's rail, alcoves, cage gate, ramp door, warning lamps, straps that hang plumb."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import grid, hashed, vector
from assets.studio.plane.cargo import INK, IRON, WEB
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite
from assets.studio.tiles.blob import TILE

MARGIN = 8
RED = ("#3c0a0a", "#8e1a1a", "#d8443a", "#ff7a5a", "#ffd8c0")
AMBER = ("#3a2008", "#8a4a10", "#e08a20", "#ffc04a", "#fff0c0")
DAY = "#ffdca8"
STEPS = 6
"""Frames of a gate or door on its way."""

# ---------------------------------------------------------------- rail and alcove


def rail() -> Frame:
    """A tile of the beam, to be repeated: two flanges, a web with holes, bolts, a bright lower edge for the hands."""
    sprite = Sprite(TILE, TILE)
    layer = sprite.layer()
    layer.rect(0, 0, 16, 16, INK).rect(0, 2, 16, 3, "#7a5418").rect(0, 2, 16, 1, "#f4c468").rect(0, 4, 16, 1, "#3a2810")
    layer.rect(0, 5, 16, 6, "#4a3614").circle(4, 8, 2.4, INK).circle(12, 8, 2.4, INK)
    layer.rect(3, 6, 3, 1, "#2a1e0c").rect(0, 11, 16, 3, "#c8902c").rect(0, 11, 16, 1, "#ffe49a").rect(0, 13, 16, 1, "#6a4418")
    layer.rect(7, 5, 2, 6, "#6a4c1c").rect(7, 5, 1, 6, "#a07428").pixel(7, 3, "#ffe49a").pixel(8, 12, "#fff6d0")
    return sprite.lay(layer).done((8, 16))


def alcove(wide: int) -> Frame:
    """A recess between two ribs, so wide (px) and three tiles high: dark, its edge marked, a handle at each side."""
    tall = 3 * TILE
    sprite = Sprite(wide + 2 * MARGIN, tall + 2 * MARGIN)
    x, y = MARGIN, MARGIN
    layer = sprite.layer()
    layer.rect(x - 4, y - 4, wide + 8, tall + 4, INK)
    layer.rect(x - 3, y - 3, wide + 6, tall + 3, "#51636a").rect(x - 3, y - 3, wide + 6, 1, "#c6d0c8").rect(
        x - 3, y - 3, 1, tall + 3, "#94a29c"
    )
    layer.rect(x + wide + 2, y - 2, 1, tall + 2, "#29343c")
    for row in range(tall):
        for side in (x - 2, x + wide):
            if (row + 4) % 12 < 6:
                layer.rect(side, y + row, 2, 1, "#c8902c" if side < x else "#8a6420")
    layer.rect(x, y, wide, tall, INK)
    layer.gradient(x, y, wide, tall, [(0, "#04060a"), (0.5, "#0b1016"), (1, "#151d24")])
    inner = 6
    layer.polygon([(x, y), (x + inner, y + inner), (x + inner, y + tall), (x, y + tall)], "#1a242c")
    layer.polygon([(x + wide, y), (x + wide - inner, y + inner), (x + wide - inner, y + tall), (x + wide, y + tall)], "#0a0f14")
    layer.line([(x + inner, y + inner), (x + inner, y + tall)], "#384750", 1)
    layer.line([(x + inner, y + inner), (x + wide - inner, y + inner)], "#1e2830", 1)
    for line in range(y + 12, y + tall - 4, 9):
        layer.rect(x + inner + 1, line, wide - 2 * inner - 2, 1, "#060a0e").rect(
            x + inner + 1, line + 1, wide - 2 * inner - 2, 1, "#1a242c"
        )
    for side in (x + 2, x + wide - 4):
        layer.rect(side, y + 14, 2, 12, INK).rect(side, y + 15, 2, 10, "#c8902c").rect(side, y + 15, 1, 10, "#ffe49a")
    layer.rect(x, y + tall - 3, wide, 3, "#29343c").rect(x, y + tall - 3, wide, 1, "#6c7f82")
    layer.rect(x + wide // 2 - 4, y - 4, 8, 3, INK).rect(x + wide // 2 - 3, y - 4, 6, 2, "#8ff0c0").rect(
        x + wide // 2 - 1, y - 4, 2, 1, "#f4fff0"
    )
    sprite.lay(layer)
    sprite.halo(x + wide / 2, y - 2, 18, "#6fdcb4", 0.34)
    return sprite.done((x + wide // 2, y + tall))


# ---------------------------------------------------------------- the cage gate

GATE_TALL = 6 * TILE


def gate(shut: float, glow: str) -> Frame:
    """The gate seen from its edge: a housing above, a shutter of bars that comes down so far (0 to 1), its foot striped."""
    sprite = Sprite(TILE + 2 * MARGIN, GATE_TALL + 2 * MARGIN)
    x, y = MARGIN, MARGIN
    drop = round(8 + (GATE_TALL - 8) * shut)
    layer = sprite.layer()
    layer.rect(x + 2, y, 12, drop, INK)
    for bar in (3, 7, 11):
        layer.rect(x + bar, y, 2, drop - 5, "#56676c").rect(x + bar, y, 1, drop - 5, "#aebbb6")
    offset = drop % 12
    for line in range(y + offset - 12, y + drop - 6, 12):
        if line > y:
            layer.rect(x + 2, line, 12, 2, "#384750").rect(x + 2, line, 12, 1, "#82938f")
    layer.rect(x + 1, y + drop - 7, 14, 7, INK)
    for column in range(14):
        for row in range(5):
            if (column + row) % 8 < 4:
                layer.pixel(x + 1 + column, y + drop - 6 + row, "#f4c468" if row == 0 else "#c8902c")
    layer.rect(x - 2, y - 2, 20, 9, INK).rect(x - 1, y - 1, 18, 7, "#384750").rect(x - 1, y - 1, 18, 1, "#c6d0c8").rect(
        x - 1, y + 5, 18, 1, "#1a232b"
    )
    layer.rect(x + 5, y + 1, 6, 3, INK).rect(x + 6, y + 1, 4, 2, glow)
    for at in (x, x + 15):
        layer.pixel(at, y + 2, "#c6d0c8").pixel(at, y + 4, INK)
    sprite.lay(layer).outline(INK)
    sprite.halo(x + 8, y + 2, 14, glow, 0.4)
    return sprite.done((x + 8, y + GATE_TALL))


def cage_gate() -> Sheet:
    """Open, on its way both ways, closed."""
    sheet = Sheet()
    falling = [((step + 1) / STEPS) ** 1.6 for step in range(STEPS)]
    sheet.add("open", [gate(0, "#6ff0a0")])
    sheet.add("closing", [gate(part, "#ff5a3c") for part in falling])
    sheet.add("closed", [gate(1, "#ff5a3c")])
    sheet.add("opening", [gate(1 - (step + 1) / STEPS, "#6ff0a0") for step in range(STEPS)])
    return sheet


# ---------------------------------------------------------------- the ramp door

DOOR_TALL = 11 * TILE
SPILL = 176
"""How far the evening falls into the hold through the open door, px."""
DOOR_CELL = (SPILL + TILE + 40, DOOR_TALL + 24)
DOOR_X, DOOR_Y = SPILL, 8


def leaf(sprite: Sprite, top: float, low: float) -> None:
    """A piece of the door in section, from y `top` to `low` (px below the opening's upper edge)."""
    first, last = max(round(top), -4), min(round(low), DOOR_TALL + 4)
    if last - first < 3:
        return
    layer = sprite.layer()
    x, y, tall = DOOR_X, DOOR_Y + first, last - first
    layer.rect(x, y, 16, tall, INK)
    layer.gradient(x + 1, y + 1, 5, tall - 2, [(0, "#6c7f82"), (0.5, "#4c5f66"), (1, "#384750")])
    layer.rect(x + 1, y + 1, 1, tall - 2, "#aebbb6").rect(x + 6, y + 1, 1, tall - 2, "#19232a")
    for row in range(tall - 2):
        at = first + row
        stroke = (at + 0) % 8
        layer.rect(x + 7, y + 1 + row, 5, 1, "#28323b" if stroke < 2 else "#0a0e13")
    layer.rect(x + 12, y + 1, 3, tall - 2, "#5b6b76").rect(x + 14, y + 1, 1, tall - 2, "#ffe2b4")
    for at in range(math.ceil(first / 22) * 22, last - 6, 22):
        line = DOOR_Y + at
        layer.rect(x - 1, line, 8, 5, INK).rect(x, line + 1, 6, 3, "#82938f").rect(x, line + 1, 6, 1, "#dce6dc").rect(
            x + 4, line + 2, 1, 1, INK
        )
    layer.rect(x, y, 16, 2, "#8a7468").rect(x, y, 16, 1, "#f4d8a8").rect(x, y + tall - 2, 16, 2, "#29343c")
    sprite.lay(layer)


def daylight(sprite: Sprite, top: float, low: float, strength: float) -> None:
    """The evening that falls in between two heights: bright at the sill, gone after a dozen steps."""
    if low <= top or strength <= 0:
        return
    xs, ys = grid(sprite.size)
    into = (DOOR_X + 16 - xs) / SPILL
    rise = (ys - DOOR_Y) - into * 26
    edge = np.clip((rise - top) / 14 + 0.5, 0, 1) * np.clip((low + into * 40 - (ys - DOOR_Y)) / 14 + 0.5, 0, 1)
    inside = (into > 0) & (ys >= DOOR_Y) & (ys < DOOR_Y + DOOR_TALL)
    rays = 0.84 + 0.16 * np.sin((ys - into * 40) / 7.0) * np.sin((ys - into * 40) / 17.0 + 1)
    alpha = (np.clip(1 - into, 0, 1) ** 1.7 * edge * rays * strength * inside)[..., None].astype(np.float32)
    sprite.lay(np.concatenate([vector(DAY) * alpha, alpha], 2))
    floor = (
        np.clip(1 - into * 0.8, 0, 1) ** 1.4 * np.exp(-(((ys - DOOR_Y - DOOR_TALL + 1) / 3.0) ** 2)) * strength * 1.3 * (into > 0)
    )[..., None]
    alpha = np.clip(floor, 0, 0.8).astype(np.float32) * (ys < DOOR_Y + DOOR_TALL + 2)[..., None]
    sprite.lay(np.concatenate([vector("#fff0c8") * alpha, alpha], 2).astype(np.float32))


def webbing(sprite: Sprite, sway: int) -> None:
    """What is left across the opening: a net of straps, seen almost from its edge."""
    layer = sprite.layer()
    way = [
        (DOOR_X + 7 + round(2.4 * math.sin(step / 3.0 + sway)), DOOR_Y + 8 + 8 * step) for step in range((DOOR_TALL - 8) // 8 + 1)
    ]
    for width, colour in ((4, INK), (2, "#c85a2c")):
        layer.line(way, colour, width)
    layer.line([(px - 1, py) for px, py in way], "#ff9a5c", 1)
    for px, py in way[1::2]:
        layer.line([(px - 5, py - 2), (px + 6, py + 3)], INK, 3).line([(px - 5, py - 2), (px + 6, py + 3)], "#e0703c", 1)
        layer.rect(px - 1, py - 1, 3, 3, IRON[4]).pixel(px - 1, py - 1, IRON[5])
    layer.rect(DOOR_X + 2, DOOR_Y + DOOR_TALL - 5, 12, 5, INK).rect(DOOR_X + 3, DOOR_Y + DOOR_TALL - 4, 10, 3, "#66767a")
    layer.rect(DOOR_X + 3, DOOR_Y + DOOR_TALL - 4, 10, 1, "#fff0c8")
    sprite.lay(layer)


def door(opened: float, sway: int = 0) -> Frame:
    """The ramp door, its leaves apart by so much (0 to 1)."""
    sprite = Sprite(*DOOR_CELL)
    top, low = DOOR_TALL * 0.55 * (1 - opened), DOOR_TALL * (0.55 + 0.45 * opened)
    if opened:
        daylight(sprite, top, low, 0.62 * min(opened * 1.6, 1))
        if opened >= 1:
            webbing(sprite, sway)
    leaf(sprite, -4, max(top, 10))
    if opened < 1:
        leaf(sprite, low, DOOR_TALL + 1)
    if not opened:
        layer = sprite.layer()
        seam = DOOR_Y + round(DOOR_TALL * 0.55)
        layer.rect(DOOR_X + 1, seam - 1, 15, 1, "#ffcf7c").rect(DOOR_X - 3, seam - 9, 5, 18, INK).rect(
            DOOR_X - 2, seam - 8, 3, 16, "#c8902c"
        )
        layer.rect(DOOR_X - 2, seam - 8, 1, 16, "#ffe49a")
        for row in range(0, 16, 4):
            layer.rect(DOOR_X - 2, seam - 8 + row, 3, 2, INK)
        sprite.lay(layer)
        sprite.halo(DOOR_X + 12, seam, 22, "#ffb060", 0.3)
    return sprite.done((DOOR_X + 8, DOOR_Y + DOOR_TALL))


def ramp_door() -> Sheet:
    """Shut, opening, open with its webbing in the wind."""
    sheet = Sheet(1024)
    sheet.add("shut", [door(0)])
    sheet.add("opening", [door((step + 1) / (STEPS + 1)) for step in range(STEPS)])
    sheet.add("open", [door(1, sway) for sway in range(4)], loop=True)
    return sheet


# ---------------------------------------------------------------- what tells of the tilt


def lamp(ramp: tuple[str, ...], lit: bool, turn: int = 0) -> Frame:
    """A warning lamp under the roof, in a wire basket; lit, a beam goes round in it."""
    sprite = Sprite(64, 64)
    x, y = 32, 12
    layer = sprite.layer()
    layer.rect(x - 8, y - 6, 16, 5, INK).rect(x - 7, y - 5, 14, 3, IRON[2]).rect(x - 7, y - 5, 14, 1, IRON[4])
    layer.polygon([(x - 6, y - 1), (x + 6, y - 1), (x + 5, y + 7), (x + 2, y + 9), (x - 2, y + 9), (x - 5, y + 7)], INK)
    layer.polygon(
        [(x - 5, y - 1), (x + 5, y - 1), (x + 4, y + 6), (x + 2, y + 8), (x - 2, y + 8), (x - 4, y + 6)],
        ramp[2] if lit else ramp[1],
    )
    if lit:
        across = (-3, -1, 1, 2)[turn]
        layer.rect(x + across, y, 2, 7, ramp[4]).rect(x + across - 1, y + 1, 4, 5, ramp[3], 0.7)
    else:
        layer.rect(x - 3, y + 1, 1, 4, ramp[2])
    for wire in (-5, -1, 3):
        layer.line([(x + wire, y - 1), (x + wire * 0.7, y + 9)], INK, 1, 0.8)
    layer.rect(x - 5, y + 3, 11, 1, INK, 0.7)
    sprite.lay(layer)
    if lit:
        strength = (0.5, 0.75, 0.55, 0.4)[turn]
        sprite.halo(x, y + 4, 30, ramp[2], strength * 0.8).halo(x, y + 4, 12, ramp[3], strength)
    return sprite.done((x, y + 10))


def warning_lamp() -> Sheet:
    """Off, amber before a tilt, red."""
    sheet = Sheet()
    sheet.add("off", [lamp(AMBER, False)])
    sheet.add("amber", [lamp(AMBER, True, turn) for turn in range(4)], loop=True)
    sheet.add("red", [lamp(RED, True, turn) for turn in range(4)], loop=True)
    return sheet


TILTS = range(-4, 5)
DEGREES = 5
STRAP_LENGTHS = {"strap": 44, "strap_long": 68}


def hanging_strap(length: int, tilt: int, sway: float) -> Frame:
    """A strap under the roof that hangs plumb while the plane does not: at + (nose up) its end swings aft, to the right."""
    sprite = Sprite(128, length + 24)
    top = (64, 4)
    angle = math.radians(tilt * DEGREES + sway)
    x, y = top[0] + length * math.sin(angle), top[1] + length * math.cos(angle)
    bow = 3 * math.sin(angle * 2)
    middle = (top[0] + (x - top[0]) * 0.5 - bow, top[1] + (y - top[1]) * 0.5 + abs(bow) * 0.4)
    layer = sprite.layer()
    for width, colour in ((4, INK), (2, WEB[2])):
        layer.curve_line([top, middle, (x, y)], colour, width)
    layer.curve_line([(top[0] - 1, top[1]), (middle[0] - 1, middle[1]), (x - 1, y)], WEB[3], 1)
    layer.rect(top[0] - 4, top[1] - 3, 8, 5, INK).rect(top[0] - 3, top[1] - 2, 6, 3, IRON[3]).rect(
        top[0] - 3, top[1] - 2, 6, 1, IRON[5]
    )
    layer.circle(x, y + 4, 5, INK).circle(x, y + 4, 4, IRON[4]).circle(x, y + 4.4, 2.4, INK).pixel(x - 2, y + 2, IRON[5])
    return sprite.lay(layer).done((64, 4))


def hanging_straps() -> Sheet:
    """Two lengths; frame 0 is at tilt -4, frame 8 at +4. `..._sway` is what they do on the way: a little to either side."""
    sheet = Sheet()
    for name, length in STRAP_LENGTHS.items():
        sheet.add(name, [hanging_strap(length, tilt, 0) for tilt in TILTS])
        sheet.add(f"{name}_sway", [hanging_strap(length, 0, 4 * math.sin(step * math.pi / 4)) for step in range(8)], loop=True)
    return sheet


def lever(down: float) -> Frame:
    """The ramp's lever on its plate: up, on its way, down."""
    sprite = Sprite(40, 52)
    x, y = 12, 10
    layer = sprite.layer()
    layer.rect(x, y, 16, 32, INK).rect(x + 1, y + 1, 14, 30, "#8e1a1a").rect(x + 1, y + 1, 14, 1, "#ff7a5a").rect(
        x + 1, y + 1, 1, 30, "#d8443a"
    )
    layer.rect(x + 6, y + 4, 4, 24, INK).rect(x + 3, y + 29, 10, 1, "#4c0c10")
    for nick in range(4):
        layer.pixel(x + 2 + int(11 * hashed(nick, 2)), y + 3 + int(26 * hashed(nick, 4)), "#4c0c10")
    at = y + 6 + round(19 * down)
    layer.line([(x + 8, y + 16), (x + 14, at)], INK, 5).line([(x + 8, y + 16), (x + 14, at)], IRON[4], 3).line(
        [(x + 7, y + 15), (x + 13, at - 1)], IRON[5], 1
    )
    layer.circle(x + 15, at, 4.4, INK).circle(x + 15, at, 3.4, "#c8902c").circle(x + 14.4, at - 0.8, 1.6, "#ffe49a")
    colour = "#6ff0a0" if down >= 1 else "#ff5a3c"
    layer.rect(x + 2, y - 5, 5, 5, INK).rect(x + 3, y - 4, 3, 3, colour)
    return sprite.lay(layer).halo(x + 4, y - 3, 12, colour, 0.4).done((x + 8, y + 32))


def ramp_lever() -> Sheet:
    """Up, thrown, down."""
    sheet = Sheet()
    sheet.add("up", [lever(0)])
    sheet.add("moving", [lever(part) for part in (0.25, 0.6, 0.9)])
    sheet.add("down", [lever(1)])
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    hoist = Sheet()
    hoist.add("rail", [rail()], loop=True, repeat=True)
    niche = Sheet()
    for columns in (1, 2, 3):
        niche.add(f"w{columns * TILE}", [alcove(columns * TILE)])
    return {
        "hoist_rail": hoist,
        "rib_alcove": niche,
        "cage_gate": cage_gate(),
        "ramp_door": ramp_door(),
        "warning_lamp": warning_lamp(),
        "hanging_strap": hanging_straps(),
        "ramp_lever": ramp_lever(),
    }
