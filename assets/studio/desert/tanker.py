"""A tanker that has skidded: its cab stands on its nose beyond the road, the trailer hangs from it over the way, then falls."""

from __future__ import annotations

import math

from assets.studio.desert.model import Model, cloud
from assets.studio.desert.tones import GLINT, INK, KHAKI, RED, RUBBER, STEEL
from assets.studio.paint import Layer, hashed
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite, sparks

SIZE = (336, 160)
LEFT, FOOT = 32, 92
"""Where the hitbox (256 x 48 px) lies in a frame: its left edge, its lower edge."""
ANCHOR = (LEFT + 128, FOOT)
GAP = 48
"""How far the trailer stands above the road, px."""
AXIS = -29.0
TANK_FIRST, TANK_LAST, TANK_RADIUS = 4.0, 236.0, 18.0
BOGIE = (22.0, 42.0, 62.0)
STEEL_SUN = ("#140e1c", "#2a1c32", "#4a364c", "#745660", "#a47c74", "#dca688", "#ffe4c0")


def at(x: float, y: float) -> tuple[float, float]:
    """A point from the hitbox's lower left corner."""
    return LEFT + x, FOOT + y


def tank(sprite: Sprite) -> None:
    """The tank, its ends domed, the right one in the sun; a band, a warning, hoops, a gangway on top."""
    dome = [(TANK_FIRST + step, TANK_RADIUS * math.sqrt(max(1 - ((8 - step) / 8.6) ** 2, 0.05))) for step in range(9)]
    dome += [(TANK_LAST - 10 + step, TANK_RADIUS * math.sqrt(max(1 - (step / 10.6) ** 2, 0.03))) for step in range(11)]
    sprite.revolve(FOOT + AXIS, [(LEFT + x, radius) for x, radius in dome], STEEL_SUN)
    layer = sprite.layer()
    for x in (34, 92, 150, 206):
        layer.rect(*at(x, AXIS - 17), 1, 35, STEEL[0], 0.7).rect(*at(x + 1, AXIS - 17), 1, 35, STEEL[6], 0.4)
    layer.rect(*at(12, AXIS - 4), 218, 5, "#b0502c").rect(*at(12, AXIS - 4), 218, 1, "#f0a04c").rect(
        *at(12, AXIS), 218, 1, "#742c28"
    )
    x, y = at(121, AXIS + 0.5)
    layer.polygon([(x, y - 13), (x + 13, y), (x, y + 13), (x - 13, y)], INK).polygon(
        [(x, y - 11.5), (x + 11.5, y), (x, y + 11.5), (x - 11.5, y)], "#e0a03c"
    )
    layer.curve([(x - 4, y + 6), (x - 5, y), (x - 1, y - 3), (x, y - 8), (x + 4, y - 2), (x + 5, y + 3), (x + 3, y + 6)], RED[3])
    layer.curve([(x - 1, y + 5), (x - 2, y + 1), (x + 1, y - 2), (x + 3, y + 3)], "#ffe9b0")
    for start, wide in ((52, 20), (172, 22)):
        layer.rect(*at(start, AXIS - 21), wide, 4, INK).rect(*at(start + 1, AXIS - 20), wide - 2, 3, STEEL[3])
        layer.rect(*at(start + 1, AXIS - 20), wide - 2, 1, STEEL[6])
    layer.rect(*at(14, AXIS - 18), 214, 1, STEEL[5]).rect(*at(230, AXIS - 9), 2, 18, GLINT, 0.7)
    for number in range(16):
        stain = 20 + 200 * hashed(number, 3)
        layer.rect(*at(stain, AXIS + 3), 1, 4 + 10 * hashed(number, 4), STEEL[1], 0.5)
    sprite.lay(layer)


def chassis(sprite: Sprite, turn: int) -> None:
    """Rail, bogie, landing legs, lamps."""
    layer = sprite.layer()
    layer.rect(*at(6, -13), 226, 5, INK).rect(*at(7, -12), 224, 3, STEEL[2]).rect(*at(7, -12), 224, 1, STEEL[4])
    for x in (80, 112, 144, 176):
        layer.rect(*at(x, -14), 6, 4, INK)
    layer.rect(*at(92, -9), 44, 6, INK).rect(*at(93, -8), 42, 4, KHAKI[2]).rect(*at(93, -8), 42, 1, KHAKI[4])
    for x in (184, 192):
        layer.rect(*at(x, -9), 4, 9, INK).rect(*at(x + 1, -9), 2, 8, STEEL[3]).rect(*at(x - 1, -2), 6, 2, STEEL[2])
    layer.rect(*at(3, -14), 4, 7, INK).rect(*at(4, -13), 2, 5, RED[4])
    for x in BOGIE:
        cx, cy = at(x, -10)
        layer.circle(cx, cy, 10, INK).circle(cx, cy, 9, RUBBER[2]).circle(cx, cy, 5.4, INK).circle(
            cx + 0.5, cy - 0.5, 4.6, STEEL[3]
        )
        layer.circle(cx + 1, cy - 1, 1.8, STEEL[5])
        for bolt in range(5):
            angle = math.radians(72 * bolt + 24 * turn)
            layer.rect(cx + 3.4 * math.cos(angle), cy + 3.4 * math.sin(angle), 1, 1, INK)
        layer.curve_line([(cx + 8 * math.cos(a), cy + 8 * math.sin(a)) for a in (-1.3, -0.8, -0.3, 0.1)], RUBBER[6], 1)
    sprite.lay(layer)


def cab(tilt: float, base: float, is_far: bool) -> Sprite:
    """The lorry, turned by `tilt` about its front wheel, `base` px below the hitbox; beyond the road it is darker."""
    model = Model(*SIZE)
    sheet = model.sheet
    x, y = at(238, base)
    model.tilt(tilt, x, y)
    ramp = KHAKI if not is_far else ("#120d18", "#1f1826", "#2f2732", "#443a3c", "#5c4e46", "#8c7054", "#d8a870")

    def box(left: float, top: float, wide: float, tall: float, colour: str) -> None:
        sheet.rect(x + left, y + top, wide, tall, colour)

    box(-62, -18, 78, 7, INK)
    box(-61, -17, 76, 5, STEEL[1])
    box(-61, -17, 76, 1, STEEL[3])
    box(-48, -21, 22, 4, STEEL[2])
    sheet.polygon(
        [
            (x - 20, y - 8),
            (x - 20, y - 46),
            (x - 14, y - 50),
            (x + 8, y - 50),
            (x + 14, y - 32),
            (x + 17, y - 30),
            (x + 18, y - 8),
        ],
        INK,
    )
    sheet.polygon(
        [
            (x - 18, y - 10),
            (x - 18, y - 45),
            (x - 13, y - 48),
            (x + 7, y - 48),
            (x + 12, y - 31),
            (x + 16, y - 28),
            (x + 16, y - 10),
        ],
        ramp[3],
    )
    sheet.polygon([(x - 18, y - 10), (x - 18, y - 24), (x + 16, y - 24), (x + 16, y - 10)], ramp[2])
    sheet.polygon([(x - 8, y - 44), (x + 5, y - 44), (x + 10, y - 30), (x - 8, y - 30)], "#2a1a30")
    sheet.polygon([(x + 1, y - 44), (x + 5, y - 44), (x + 10, y - 30), (x + 7, y - 30)], "#c8704c")
    sheet.line([(x - 13, y - 48), (x + 7, y - 48), (x + 12, y - 31), (x + 16, y - 28), (x + 16, y - 11)], ramp[6], 1.2)
    sheet.line([(x - 10, y - 46), (x - 10, y - 12)], ramp[1], 1).line([(x + 4, y - 28), (x + 4, y - 12)], ramp[1], 1)
    box(12, -20, 4, 5, "#ffe9b0" if not is_far else "#c8a070")
    box(10, -11, 9, 4, STEEL[2])
    for axle in (0.0, -34.0, -52.0):
        cx, cy = x + axle, y - 10
        sheet.circle(cx, cy, 11, INK).circle(cx, cy, 9.4, RUBBER[2]).circle(cx, cy, 5, INK).circle(
            cx + 0.4, cy - 0.4, 4.2, STEEL[2]
        )
        sheet.circle(cx + 1, cy - 1, 1.6, STEEL[4])
    return model.sprite()


def leak(layer: Layer, frame: int) -> None:
    """Fuel that drips from the split seam."""
    for number in range(5):
        fall = (frame * 9 + number * 13) % 40
        layer.rect(*at(60 + 33 * number, AXIS + 18 + fall), 1, 4, "#ffb45c").rect(
            *at(60 + 33 * number, AXIS + 19 + fall), 1, 1, "#fff0c0"
        )


def tanker(tilt: float, cab_tilt: float, gap: float, frame: int, drips: bool = True) -> Sprite:
    """All of it; `gap`: how far above the road the hitbox is."""
    is_up = gap > 0
    result = cab(cab_tilt, gap, is_up)
    body = Sprite(*SIZE)
    chassis(body, frame)
    tank(body)
    if tilt:
        body.tilt(tilt, *at(220, -20))
    body.outline(INK)
    result.lay(body.canvas.pixels)
    layer = result.layer()
    if drips:
        leak(layer, frame)
    if is_up:
        for number in range(7):
            cloud(layer, LEFT + 204 + 12 * number, FOOT + gap - 4 - 4 * hashed(number, 2), 5 + 3 * hashed(number, 3), number)
    return result.lay(layer)


def standing() -> Frame:
    """It hangs over the way."""
    sprite = tanker(2.5, 38.0, GAP, 0)
    return sprite.halo(*at(4, -10), 10, "#ff4a2c", 0.5).done(ANCHOR)


def falling() -> list[Frame]:
    """Four frames: the coupling gives way, the cab drops back."""
    frames = []
    for frame, (tilt, cab_tilt, gap) in enumerate(((1.0, 34.0, 47.0), (-2.0, 26.0, 41.0), (-3.0, 16.0, 29.0), (-1.5, 7.0, 11.0))):
        sprite = tanker(tilt, cab_tilt, gap, frame + 1)
        layer = sprite.layer()
        sparks(layer, *at(232, -18), 200, 70, 22 + 6 * frame, 16, frame + 2)
        frames.append(sprite.lay(layer).halo(*at(232, -18), 24, "#ffb050", 0.5).done(ANCHOR))
    return frames


def lying() -> Frame:
    """Across the road, its back broken, dust about it."""
    sprite = tanker(0.0, 0.0, 0.0, 5, drips=False)
    layer = sprite.layer()
    for number in range(12):
        cloud(layer, LEFT + 4 + 22 * number, FOOT - 1 - 3 * hashed(number, 5), 3 + 3 * hashed(number, 6), number)
    return sprite.lay(layer, 0.8).done(ANCHOR)


def jack_knife() -> Sheet:
    """`standing`, `falling`, `lying`."""
    sheet = Sheet(2 * SIZE[0])
    sheet.add("standing", [standing()])
    sheet.add("falling", falling())
    sheet.add("lying", [lying()])
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by name."""
    return {"jack_knife": jack_knife()}
