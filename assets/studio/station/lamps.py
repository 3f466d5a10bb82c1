"""Searchlights, one on a mast over the open pipe, one on the watchtower's rail; the call points along the line."""

from __future__ import annotations

import math

from assets.studio.lamp import ANCHOR, SIZE, lamp_sheet, strength
from assets.studio.paint import Layer, hashed
from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, INK, RUBBER, STEEL, Frame, Sprite

LIGHT = ("#7fb8b0", "#c8ecd8", "#f4fff0", "#ffffff")
SNOW, SNOW_SHADE = "#eef4ea", "#b9cfc4"
MAST = (64, 80)
MAST_ANCHOR = (32, 72)
MAST_HEIGHT = 48
FLICKER = (0.0, 0.5, 0.2, 0.7)
"""How much brighter the arc burns in each frame, 0 to 1."""
HOUSE = (40, 40)
HOUSE_ANCHOR = (20, 28)


def mast(sprite: Sprite) -> None:
    """A lattice mast, 16 px wide at its foot, guyed and drifted in."""
    x, foot = MAST_ANCHOR
    top = foot - MAST_HEIGHT + 17
    layer = sprite.layer()
    for end in (-15, 14):
        layer.line([(x, top + 6), (x + end, foot - 1)], "#0c222b", 1)
    for step in range(4):
        low, high = foot - 3 - step * 7, foot - 10 - step * 7
        near, far = 5.5 - step * 0.8, 4.7 - step * 0.8
        layer.line([(x - near, low), (x + far, high)], STEEL[2], 1).line([(x + near, low), (x - far, high)], STEEL[2], 1)
        layer.line([(x - near, low), (x + near, low)], STEEL[3], 1)
    for side, tone in ((-1, STEEL[5]), (1, STEEL[3])):
        layer.line([(x + side * 6, foot - 2), (x + side * 2.5, top)], INK, 3)
        layer.line([(x + side * 6, foot - 2), (x + side * 2.5, top)], tone, 1)
    layer.rect(x - 5, top - 2, 10, 3, INK).rect(x - 4, top - 1, 8, 1, STEEL[4])
    layer.rect(x - 9, foot - 4, 18, 4, INK).rect(x - 8, foot - 3, 16, 3, STEEL[2]).rect(x - 8, foot - 3, 16, 1, STEEL[5])
    layer.rect(x + 1, foot - 17, 6, 8, INK).rect(x + 2, foot - 16, 4, 6, AMBER[2]).rect(x + 2, foot - 16, 4, 1, AMBER[4])
    layer.pixel(x + 3, foot - 13, "#ffe0a0")
    for column in range(-13, 14):
        high = 1 + round(2.4 * (1 - abs(column) / 14) + 1.2 * hashed(column // 3, 17))
        layer.rect(x + column, foot - high, 1, high, SNOW_SHADE).pixel(x + column, foot - high, SNOW)
    sprite.lay(layer)


def drum(sprite: Sprite, x: float, y: float, arc: float, is_broken: bool) -> None:
    """The lamp itself, turned down and to the left; (x, y) is the middle of its glass."""
    turn = math.radians(212)
    ahead, aside = (math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))

    def at(along: float, across: float) -> tuple[float, float]:
        return x + ahead[0] * along + aside[0] * across, y + ahead[1] * along + aside[1] * across

    layer = sprite.layer()
    layer.polygon([at(-13, -4), at(-11, -7), at(1, -9), at(1, 9), at(-11, 7), at(-13, 4)], INK)
    layer.polygon([at(-12, -3.6), at(-10.4, -6), at(0, -8), at(0, 8), at(-10.4, 6), at(-12, 3.6)], STEEL[3])
    layer.polygon([at(-11.6, 1.6), at(-10.4, 5.8), at(0, 7.8), at(0, 3.4)], STEEL[5])
    layer.polygon([at(-12, -3.2), at(-10.4, -6), at(0, -8), at(0, -4.4), at(-11, -1.6)], STEEL[1])
    for along in (-9.4, -6.6):
        layer.line([at(along, -5.6), at(along, 6.2)], STEEL[1], 1)
        layer.line([at(along + 1, -2), at(along + 1, 6.4)], STEEL[6], 1, 0.55)
    layer.line([at(0.6, -9), at(0.6, 9)], INK, 3).line([at(0.6, -8), at(0.6, 8)], STEEL[6], 1)
    if is_broken:
        layer.line([at(2, -6.4), at(2, 6.4)], RUBBER[3], 2)
        for across, long in ((-5.6, 3.6), (-2.4, 1.6), (1.4, 2.6), (5.2, 4.4)):
            layer.polygon([at(1.4, across - 1.6), at(1.4, across + 1.6), at(1.4 + long, across)], "#a8d0c8")
    else:
        layer.line([at(2, -7), at(2, 7)], LIGHT[1], 2).line([at(2.6, -5), at(2.6, 5)], LIGHT[3], 2)
    sprite.lay(layer)
    layer = sprite.layer()
    hinge = at(-5, 0)
    layer.circle(*hinge, 2.6, INK).circle(*hinge, 1.7, STEEL[5]).pixel(hinge[0] - 1, hinge[1] - 1, STEEL[6])
    layer.line([hinge, (MAST_ANCHOR[0] + 1, MAST_ANCHOR[1] - 32)], INK, 4)
    layer.line([hinge, (MAST_ANCHOR[0] + 1, MAST_ANCHOR[1] - 32)], STEEL[4], 2)
    sprite.lay(layer).outline()
    if not is_broken:
        sprite.halo(*at(5, 0), 20 + 3 * arc, "#c8ecd8", 0.6 + 0.2 * arc).halo(*at(3, 0), 9, "#ffffff", 0.75)


def search_lamp(frame: int) -> Frame:
    """On its mast; frame 0 to 3 burns, -1 is shot out."""
    sprite = Sprite(*MAST)
    mast(sprite)
    drum(sprite, MAST_ANCHOR[0] - 2, MAST_ANCHOR[1] - 38, FLICKER[max(frame, 0)], frame < 0)
    if frame < 0:
        layer = sprite.layer()
        for piece in range(5):
            place = MAST_ANCHOR[0] - 14 + piece * 3 + hashed(piece, 4) * 2, MAST_ANCHOR[1] - 3 + piece % 2
            layer.rect(*place, 2, 1, LIGHT[0])
        sprite.lay(layer)
    return sprite.done(MAST_ANCHOR)


def tower_lamp(frame: int) -> Frame:
    """A round glass in a yoke, 16 x 16 px, that looks at whoever comes; -1 is off, -2 shot out."""
    sprite = Sprite(*HOUSE)
    x, y = HOUSE_ANCHOR[0], HOUSE_ANCHOR[1] - 8
    layer = sprite.layer()
    layer.rect(x - 4, y + 5, 8, 3, STEEL[2]).rect(x - 4, y + 5, 8, 1, STEEL[4]).rect(x - 7, y + 6, 14, 2, STEEL[1])
    for side in (-8, 7):
        layer.rect(x + side, y - 3, 1, 10, STEEL[4] if side < 0 else STEEL[2])
    layer.circle(x, y - 1, 7.4, INK).circle(x, y - 1, 6.6, STEEL[2])
    layer.circle(x - 0.6, y - 1.6, 6, STEEL[5]).circle(x, y - 1, 5.4, STEEL[1])
    glass(layer, x, y - 1, frame)
    sprite.lay(layer).outline()
    if frame >= 0:
        arc = FLICKER[frame]
        sprite.halo(x, y - 1, 19 + 1.5 * arc, "#c8ecd8", 0.55 + 0.2 * arc).halo(x, y - 1, 7, "#ffffff", 0.8)
    return sprite.done(HOUSE_ANCHOR)


def glass(layer: Layer, x: float, y: float, frame: int) -> None:
    """Its glass: bright, dark or in shards."""
    if frame >= 0:
        layer.circle(x, y, 4.8, LIGHT[1]).circle(x, y, 3.6, LIGHT[3])
        return
    layer.circle(x, y, 4.8, RUBBER[2] if frame == -2 else "#2c565c")
    if frame == -1:
        layer.line([(x - 3, y), (x, y - 3)], "#8fc0b4", 1).line([(x - 2, y + 2), (x + 2, y - 2)], "#4f8884", 1)
        return
    for start, tip in (((-4, -3), (-1, -1)), ((4, -2), (1, 0)), ((-3, 3), (0, 1)), ((3, 4), (1, 2))):
        layer.line([(x + start[0], y + start[1]), (x + tip[0], y + tip[1])], "#a8d0c8", 1)


CALL, CALM = ("#ff5a3c", "#a82a1e", "#3c0c0e"), ("#dcffe4", "#6ff0a0", "#1f7a58")
"""Its lens, from the middle to the rim: red at rest, green when somebody has come by."""


def line_lamp(frame: int) -> Frame:
    """A walker's call point: a caged lens on a steel post, a telephone box under it. Frame 0 is red, later ones are green."""
    sprite = Sprite(*SIZE)
    x, foot = ANCHOR
    lit = frame > 0
    sprite.slab(x - 7, foot - 4, 14, 4, STEEL, 4.6, 2)
    layer = sprite.layer()
    layer.rect(x - 2, foot - 32, 5, 28, INK).rect(x - 1, foot - 32, 3, 28, STEEL[3]).rect(x - 1, foot - 32, 1, 28, STEEL[5])
    for y in (foot - 9, foot - 27):
        layer.rect(x - 3, y, 7, 2, AMBER[3]).rect(x - 3, y, 7, 1, AMBER[5])
    sprite.lay(layer).slab(x - 6, foot - 24, 12, 13, AMBER, 4.2, 2)
    layer = sprite.layer()
    layer.rect(x - 4, foot - 22, 8, 4, INK).rect(x - 3, foot - 21, 6, 2, CALM[1] if lit else CALL[1])
    layer.rect(x - 3, foot - 16, 2, 3, INK).rect(x + 1, foot - 16, 2, 3, INK).rect(x - 1, foot - 15, 2, 1, INK)
    layer.line([(x + 6, foot - 14), (x + 8, foot - 10), (x + 5, foot - 6), (x + 2, foot - 5)], RUBBER[1], 1)
    sprite.lay(layer)
    glow = CALM if lit else CALL
    layer = sprite.layer()
    layer.rect(x - 5, foot - 34, 11, 3, STEEL[2]).rect(x - 5, foot - 34, 11, 1, STEEL[5])
    layer.circle(x + 0.5, foot - 38, 5, glow[2]).circle(x + 0.5, foot - 38, 4, glow[1])
    layer.circle(x - 0.3, foot - 38.8, 2 if lit and frame % 2 else 1.6, glow[0])
    for across in (-4, 0, 4):
        layer.line([(x + across + 0.5, foot - 34), (x + across * 0.7 + 0.5, foot - 41)], STEEL[1], 1, 0.8)
    layer.rect(x - 4, foot - 44, 9, 2, STEEL[3]).rect(x - 4, foot - 44, 9, 1, STEEL[6]).rect(x - 1, foot - 45, 3, 1, STEEL[4])
    sprite.lay(layer).outline()
    return sprite.halo(x + 0.5, foot - 38, 17 if lit else 10, glow[1], strength(frame, 0.55) if lit else 0.28).done(ANCHOR)


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    mast_lamp, rail_lamp = Sheet(), Sheet()
    burning = [search_lamp(frame) for frame in range(len(FLICKER))]
    mast_lamp.add("idle", burning[:1])
    mast_lamp.add("on", burning, loop=True)
    mast_lamp.add("broken", [search_lamp(-1)])
    shining = [tower_lamp(frame) for frame in range(len(FLICKER))]
    rail_lamp.add("idle", shining[:1])
    rail_lamp.add("on", shining, loop=True)
    rail_lamp.add("off", [tower_lamp(-1)])
    rail_lamp.add("broken", [tower_lamp(-2)])
    return {"search_lamp": mast_lamp, "tower_lamp": rail_lamp, "checkpoint_line": lamp_sheet(line_lamp)}
