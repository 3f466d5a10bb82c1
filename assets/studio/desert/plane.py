"""The transport that has to be caught: four engines, a hold as high as a house, and a ramp that comes down behind.

The hitbox (192 x 96 px) is its ramp: the lip at the lower left corner, the hinge at the upper right one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from assets.studio.desert.tones import GLINT, INK, RED, RUBBER, STEEL, WOOD
from assets.studio.paint import (
    Layer,
    Pixels,
    bayer,
    curve_path,
    from_bytes,
    grid,
    hashed,
    noise,
    polygon_path,
    posterise,
    to_bytes,
    vector,
)
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite, sparks, tone_colours

Points = Sequence[tuple[float, float]]

SIZE = (708, 362)
LIP, GROUND = 118, 344
"""Where the hitbox's lower left corner lies in a frame."""
ANCHOR = (LIP + 96, GROUND)
SKIN = ("#1c1028", "#2e1b3a", "#432b4a", "#5c3e56", "#7c5260", "#b07462", "#f0b07c")
DARK_SKIN = ("#150c20", "#1e1230", "#2e1b3a", "#3c2646", "#4c304e", "#6c4456", "#a06a5c")
HINGE = (192.0, -96.0)
RAMP_LENGTH = math.hypot(192, 96)
CLOSED, OPEN = -26.4, 26.57
"""The ramp's angle below the level, degrees."""
BEAT = 6
"""How far the lip rises between two beats, px."""
TILT = -5.0

HULL = (
    (-92, -196), (-80, -206), (-30, -211), (60, -213), (200, -213), (420, -212), (490, -206), (528, -190), (550, -166),
    (560, -138), (556, -112), (536, -84), (500, -58), (450, -44), (380, -38), (290, -38), (248, -46), (216, -70), (192, -96),
    (150, -117), (80, -150), (10, -182), (-40, -194),
)  # fmt: skip
"""Everything but wings and tail, the ramp closed."""
MOUTH = ((194, -97), (158, -183), (96, -188), (2, -190), (60, -161), (130, -128))
"""What is open when the ramp is down and the near door has gone up."""
WHEELS = ((300, 15.0), (334, 15.0), (368, 15.0), (498, 11.0))


def at(points: Points) -> list[tuple[float, float]]:
    """Points from the lip's place on the ground, as points of the frame."""
    return [(LIP + x, GROUND + y) for x, y in points]


def shaded(sprite: Sprite, mask: Pixels, tones: Pixels, ramp: Sequence[str] = SKIN) -> None:
    """Lay a masked surface of tones."""
    sprite.canvas.masked(tone_colours(tones, ramp), mask)


def hull(sprite: Sprite) -> None:
    """The fuselage, round: a rim of sun above, shade below, the ground's glow on its belly; lighter to the nose."""
    mask = sprite.layer().path(curve_path(at(HULL), True, 0.5), "#ffffff").mask()
    xs, ys = grid(SIZE)
    x, y = xs - LIP, ys - GROUND
    rows = np.interp(y, [-214, -209, -196, -170, -140, -110, -80, -56, -38], [6.0, 5.4, 4.6, 3.9, 3.2, 2.4, 1.7, 1.4, 2.8])
    rows = rows + np.clip((x - 380) / 130, 0, 1.3) - np.clip((40 - x) / 160, 0, 0.9)
    nose = np.clip(1 - np.hypot((x - 548) / 70, (y + 158) / 60), 0, 1) * 2.2
    shaded(sprite, mask, (rows + nose).astype(np.float32))
    layer = sprite.layer()
    with layer.clip(curve_path(at(HULL), True, 0.5)):
        for seam in range(-40, 540, 48):
            layer.line(at([(seam, -214), (seam - 3, -40)]), SKIN[2], 1, 0.7).line(
                at([(seam + 1, -214), (seam - 2, -40)]), SKIN[4], 1, 0.35
            )
            for y_rivet in range(-206, -44, 6):
                layer.rect(LIP + seam + 3, GROUND + y_rivet, 1, 1, SKIN[5], 0.35)
        for level, strength in ((-188, 0.5), (-126, 0.6), (-74, 0.7)):
            layer.rect(LIP - 90, GROUND + level, 660, 1, SKIN[2], strength)
        layer.rect(LIP + 196, GROUND - 150, 372, 5, RED[2]).rect(LIP + 196, GROUND - 150, 372, 1, RED[4]).rect(
            LIP + 380, GROUND - 149, 190, 2, RED[3]
        )
        layer.rect(LIP + 196, GROUND - 144, 372, 1, "#d8b09c", 0.6)
        for number, wide in enumerate(range(216, 470, 30)):
            layer.circle(LIP + wide, GROUND - 168, 4.4, SKIN[1]).circle(LIP + wide, GROUND - 168, 3.2, "#1c1230")
            if number % 3 != 1:
                layer.circle(LIP + wide + 0.6, GROUND - 168.4, 2.4, "#ffc878" if number % 2 else "#c8704c")
        for wide, high in ((236, 30), (432, 26)):
            layer.frame(LIP + wide, GROUND - 132, 20, high, SKIN[1]).rect(LIP + wide + 19, GROUND - 132, 1, high, SKIN[5])
            layer.rect(LIP + wide + 14, GROUND - 118, 3, 2, SKIN[5])
        for streak in range(26):
            x0, y0 = 200 + 330 * hashed(streak, 3), -130 + 80 * hashed(streak, 4)
            layer.rect(LIP + x0, GROUND + y0, 2 + 12 * hashed(streak, 5), 1, SKIN[1] if streak % 3 else SKIN[4], 0.5)
    sprite.lay(layer)


def cockpit(layer: Layer) -> None:
    """Windows in the nose, in the sun."""
    layer.polygon(at([(500, -196), (524, -188), (538, -172), (508, -172), (496, -182)]), INK)
    for pane in (
        ((503, -193), (513, -190), (513, -175), (508, -175), (500, -182)),
        ((516, -189), (524, -185), (526, -175), (516, -175)),
    ):
        layer.polygon(at(pane), "#ffb464")
        layer.line(at(pane[:2]), "#fff0c0", 1)
    layer.polygon(at([(528, -182), (534, -174), (528, -174)]), "#ffd890")
    layer.polygon(at([(536, -112), (554, -118), (557, -132), (540, -134)]), INK).polygon(
        at([(540, -116), (551, -120), (553, -130), (542, -131)]), "#c8604c"
    )
    layer.line(at([(545, -117), (547, -131)]), INK, 1)


def star(layer: Layer, x: float, y: float, radius: float) -> None:
    """The red star with its pale edge."""
    for size, colour in ((radius + 2.2, "#e8b08c"), (radius, RED[3])):
        points = []
        for step in range(10):
            reach = size if step % 2 == 0 else size * 0.42
            angle = math.radians(-90 + 36 * step)
            points.append((LIP + x + reach * math.cos(angle), GROUND + y + reach * math.sin(angle)))
        layer.polygon(points, colour)


def tail(sprite: Sprite) -> None:
    """Fin and tailplane; the leading edges face the sun."""
    fin = [(-28, -208), (-76, -318), (-70, -326), (-34, -330), (-26, -326), (44, -232), (92, -212)]
    layer = sprite.layer().polygon(at(fin), "#ffffff")
    xs, ys = grid(SIZE)
    x, y = xs - LIP, ys - GROUND
    edge = -26 + (y + 326) * 70 / 94
    tones = 3.4 - np.clip((edge - x) / 60, 0, 1.6) + np.clip((-230 - y) / 90, 0, 0.8)
    shaded(sprite, layer.mask(), tones.astype(np.float32))
    layer = sprite.layer()
    layer.line(at([(-34, -330), (-26, -326), (44, -232), (92, -212)]), SKIN[6], 2).line(
        at([(-66, -325), (-34, -329)]), SKIN[5], 1
    )
    layer.line(at([(-58, -322), (-12, -210)]), SKIN[1], 1).line(at([(-57, -322), (-11, -210)]), SKIN[4], 1, 0.5)
    for level in (-300, -272, -244):
        layer.line(at([(-68 + (level + 318) * 0.43, level), (edge_of(level), level)]), SKIN[2], 1, 0.8)
    star(layer, -12, -262, 19)
    layer.polygon(at([(-104, -212), (-96, -217), (-20, -213), (26, -203), (30, -199), (-20, -200), (-96, -207)]), INK)
    layer.polygon(at([(-102, -212), (-95, -215), (-20, -211), (24, -202), (-20, -202), (-95, -208)]), DARK_SKIN[2])
    layer.line(at([(-96, -216), (-20, -212.6), (27, -201.6)]), SKIN[6], 1.4)
    layer.circle(LIP - 90, GROUND - 200, 2.4, INK).circle(LIP - 90, GROUND - 200, 1.6, "#ffe0a0")
    sprite.lay(layer)


def edge_of(level: float) -> float:
    """The fin's leading edge at a height."""
    return -26 + (level + 326) * 70 / 94


def wing(sprite: Sprite, blade: int) -> None:
    """The near wing, seen almost on edge, with two engines under it; the far one's propellers look over the back."""
    far = sprite.layer()
    for x, y in ((402, -226), (424, -221)):
        propeller(far, x, y, 30, blade + 1)
    sprite.lay(far, 0.55)
    lens = [(196, -206), (230, -216), (300, -226), (372, -226), (420, -218), (438, -208), (420, -202), (330, -198), (240, -199)]
    layer = sprite.layer()
    layer.curve([(x + LIP, y + GROUND + 2) for x, y in lens], INK, tension=0.8)
    sprite.lay(layer)
    mask = sprite.layer().curve(at(lens), "#ffffff", tension=0.8).mask()
    xs, ys = grid(SIZE)
    y = ys - GROUND
    shaded(
        sprite,
        mask,
        np.interp(y, [-227, -221, -214, -206, -198], [6.0, 4.6, 3.0, 1.4, 1.0]).astype(np.float32) + (xs - LIP - 320) / 220,
        SKIN,
    )
    layer = sprite.layer()
    for x in range(236, 420, 26):
        layer.line(at([(x, -222), (x + 4, -199)]), SKIN[1], 1, 0.8)
    layer.polygon(at([(198, -205), (238, -200), (330, -199), (418, -203), (330, -194), (250, -195)]), DARK_SKIN[0])
    sprite.lay(layer)
    for x, y, scale in ((352, -204, 0.86), (322, -190, 1.12)):
        nacelle(sprite, x, y, scale, blade)


def nacelle(sprite: Sprite, x: float, y: float, scale: float, blade: int) -> None:
    """An engine with its propeller; (x, y) is its middle."""
    outline = [(-62, 3), (-40, -6), (0, -12), (32, -12), (46, -8), (50, 0), (46, 8), (30, 13), (-4, 12), (-40, 8)]
    points = at([(x + px * scale, y + py * scale) for px, py in outline])
    layer = sprite.layer().curve([(px, py) for px, py in points], INK, tension=0.8)
    layer.curve_line(points, INK, 3)
    sprite.lay(layer)
    mask = sprite.layer().curve(points, "#ffffff", tension=0.8).mask()
    xs, ys = grid(SIZE)
    offset = (ys - GROUND - y) / (13 * scale)
    tones = np.interp(offset, [-1, -0.75, -0.3, 0.3, 0.8, 1.0], [6.0, 5.0, 3.6, 2.0, 1.0, 2.0]) + (xs - LIP - x) / (70 * scale)
    shaded(sprite, mask, tones.astype(np.float32))
    layer = sprite.layer()
    layer.oval(LIP + x + 40 * scale, GROUND + y + 7 * scale, 6 * scale, 3 * scale, INK)
    layer.line(at([(x + 26 * scale, y - 12 * scale), (x + 27 * scale, y + 12 * scale)]), SKIN[1], 1)
    layer.line(at([(x - 8 * scale, y - 11 * scale), (x - 7 * scale, y + 11 * scale)]), SKIN[1], 1)
    layer.rect(LIP + x - 66 * scale, GROUND + y - 1, 8 * scale, 4 * scale, INK).rect(
        LIP + x - 64 * scale, GROUND + y, 5, 2, "#c8502c"
    )
    for number in range(4):
        layer.rect(LIP + x - 6 * scale + 7 * number * scale, GROUND + y - 3 * scale, 4, 1, SKIN[1])
    propeller(layer, x + 53 * scale, y, 42 * scale, blade)
    spinner = at(
        [
            (x + 48 * scale, y - 6 * scale),
            (x + 58 * scale, y - 3 * scale),
            (x + 61 * scale, y),
            (x + 58 * scale, y + 3 * scale),
            (x + 48 * scale, y + 6 * scale),
        ]
    )
    layer.curve(spinner, INK).curve([(px - 0.6, py) for px, py in spinner], SKIN[4]).line(
        at([(x + 50 * scale, y - 4.6 * scale), (x + 59 * scale, y - 1.6 * scale)]), GLINT, 1
    )
    sprite.lay(layer)


def propeller(layer: Layer, x: float, y: float, radius: float, blade: int) -> None:
    """A disc of speed, with its blades as streaks and its yellow tips."""
    layer.oval(LIP + x, GROUND + y, radius * 0.2, radius, "#ffd8a0", 0.16)
    layer.oval(LIP + x, GROUND + y, radius * 0.2, radius, "#ffe9c0", 0.5, stroke=1)
    layer.oval(LIP + x, GROUND + y, radius * 0.17, radius * 0.84, "#e0a03c", 0.35, stroke=1.6)
    for step in range(4):
        angle = math.radians(90 * step + 22 + 45 * (blade % 2))
        tip = at([(x, y), (x + radius * 0.19 * math.cos(angle), y + radius * 0.97 * math.sin(angle))])
        layer.line(tip, INK, 3, 0.5).line(tip, STEEL[4], 1, 0.8)


def gear(layer: Layer, turn: int, hang: float = 0.0) -> None:
    """The bulge of the main wheels, wheels, the nose leg."""
    layer.curve(
        at([(262, -50), (280, -66), (320, -72), (372, -70), (404, -56), (408, -38), (392, -24), (280, -22), (264, -34)]), INK
    )
    layer.curve(
        at([(264, -50), (282, -64), (320, -70), (370, -68), (402, -55), (405, -38), (390, -26), (282, -24), (266, -34)]),
        DARK_SKIN[3],
    )
    layer.curve(at([(268, -40), (300, -36), (360, -36), (404, -40), (390, -26), (282, -24)]), DARK_SKIN[1])
    layer.curve_line(at([(274, -58), (300, -68), (340, -70), (374, -67), (402, -54)]), SKIN[5], 1.4)
    layer.polygon(at([(486, -62), (512, -58), (512, -40), (484, -44)]), INK).line(at([(498, -46), (498, -12 + hang)]), INK, 7)
    layer.line(at([(498, -46), (498, -12 + hang)]), STEEL[4], 3).line(at([(500, -46), (500, -12 + hang)]), STEEL[6], 1)
    for number, (x, radius) in enumerate(WHEELS):
        cx, cy = LIP + x, GROUND - radius - 1 + hang
        layer.circle(cx, cy, radius + 1, INK).circle(cx, cy, radius, RUBBER[2]).circle(cx, cy, radius * 0.56, INK)
        layer.circle(cx + 0.5, cy - 0.5, radius * 0.48, STEEL[3]).circle(cx + 1, cy - 1, radius * 0.2, STEEL[5])
        for bolt in range(5):
            angle = math.radians(72 * bolt + 36 * turn + 11 * number)
            layer.rect(cx + math.cos(angle) * radius * 0.36, cy + math.sin(angle) * radius * 0.36, 1, 1, INK)
        layer.curve_line(
            [(cx + radius * 0.86 * math.cos(a), cy + radius * 0.86 * math.sin(a)) for a in (-1.3, -0.8, -0.3, 0.1)], RUBBER[6], 1
        )


def hold(sprite: Sprite, is_red: bool) -> None:
    """What is seen of the hold: its far wall with ribs, lamps, crates under nets, the light that falls out."""
    path = polygon_path(at(MOUTH))
    xs, _ = grid(SIZE)
    mask = sprite.layer().path(path, "#ffffff").mask()
    warm = np.clip((xs - LIP) / 190, 0, 1)[..., None]
    dark, lit = vector("#241230"), vector("#a83a34" if is_red else "#c8663c")
    sprite.canvas.masked((dark + (lit - dark) * warm**1.6).astype(np.float32), mask)
    layer = sprite.layer()
    with layer.clip(path):
        for rib in range(20, 200, 24):
            layer.line(at([(rib + 8, -190), (rib + 20, -90)]), "#3c1c34", 4).line(
                at([(rib + 10, -190), (rib + 22, -90)]), "#f0985c", 1, 0.7
            )
        for level in (-172, -150, -126):
            layer.line(at([(0, level - 8), (200, level)]), "#3c1c34", 2, 0.8)
        for x, y in ((164, -126), (150, -112), (172, -110), (186, -110)):
            layer.rect(LIP + x, GROUND + y, 20, 15, INK).rect(LIP + x + 1, GROUND + y + 1, 18, 13, WOOD[3]).rect(
                LIP + x + 1, GROUND + y + 1, 18, 1, WOOD[6]
            )
        for x in (104, 150):
            lamp = "#ff5a3c" if is_red else "#fff0c0"
            layer.rect(LIP + x - 4, GROUND - 184, 9, 4, INK).rect(LIP + x - 3, GROUND - 182, 7, 2, lamp)
    layer.line(at([(194, -97), (158, -183), (96, -188), (2, -190)]), INK, 3).line(at([(196, -97), (160, -184)]), SKIN[5], 1.4)
    sprite.lay(layer)
    for x in (104, 150):
        sprite.halo(LIP + x, GROUND - 180, 34, "#ff5a3c" if is_red else "#ffc878", 0.5)


def ramp(layer: Layer, angle: float) -> tuple[float, float]:
    """The ramp at an angle below the level; gives the place of its lip in the frame."""
    turn = math.radians(angle)
    along, across = (-math.cos(turn), math.sin(turn)), (math.sin(turn), math.cos(turn))

    def on(far: float, down: float) -> tuple[float, float]:
        return HINGE[0] + along[0] * far + across[0] * down, HINGE[1] + along[1] * far + across[1] * down

    length = RAMP_LENGTH
    layer.polygon(at([on(-3, -1), on(length, -1), on(length - 5, 5), on(24, 13), on(-3, 13)]), INK)
    layer.polygon(at([on(0, 1), on(length - 2, 1), on(length - 7, 4), on(24, 11), on(0, 11)]), DARK_SKIN[3])
    layer.polygon(at([on(0, 7), on(length - 30, 4.4), on(24, 11), on(0, 11)]), DARK_SKIN[1])
    for step in range(6, int(length) - 4, 8):
        layer.line(at([on(step, -1.4), on(step, 1.4)]), STEEL[5], 2).line(at([on(step + 2, 0), on(step + 2, 5)]), DARK_SKIN[1], 1)
    layer.line(at([on(0, 0), on(length, 0)]), GLINT, 1.4)
    for step in range(4):
        start = length - 6 - 9 * step
        layer.line(at([on(start, 2.2), on(start - 4.4, 2.8)]), "#e0a03c", 3)
    return at([on(length, 0)])[0]


def struts(layer: Layer, angle: float) -> None:
    """The two jacks that carry the ramp."""
    turn = math.radians(angle)
    for far, top in ((96, (96, -187)), (150, (44, -189))):
        foot = (HINGE[0] - math.cos(turn) * far, HINGE[1] + math.sin(turn) * far)
        layer.line(at([top, foot]), INK, 4).line(at([top, foot]), STEEL[4], 2)
        middle = ((top[0] + foot[0]) / 2, (top[1] + foot[1]) / 2)
        layer.line(at([top, middle]), STEEL[2], 3).line(at([(top[0] + 1, top[1]), (middle[0] + 1, middle[1])]), GLINT, 1)


DUST_PERIOD = 192
"""px after which the blown dust repeats."""


def blown(sprite: Sprite, frame: int, strength: float) -> None:
    """Dust from the wheels and the propellers' wind, streaming back."""
    xs, ys = grid(SIZE)
    x, y = xs - LIP, ys - GROUND
    drift = np.roll(noise((DUST_PERIOD, SIZE[1]), 8, 26, 9, 4, wrap_x=True), -frame * DUST_PERIOD // 2, axis=1)
    body = np.tile(drift, (1, SIZE[0] // DUST_PERIOD + 1))[:, : SIZE[0]]
    reach = np.clip((430 - x) / 430, 0, 1.2)
    density = body * 1.25 - 0.28 + 0.12 * reach - np.clip(-y / (10 + 40 * reach), 0, 3) - (x > 440) - np.clip(-90 - x, 0, 40) / 40
    for threshold, colour, alpha in ((0.1, "#a8604e", 0.4), (0.24, "#cc8460", 0.5), (0.38, "#eeb488", 0.55)):
        cover = ((density + bayer(SIZE) * 0.08 > threshold) & (y < 2)).astype(np.float32)[..., None] * alpha * strength
        sprite.lay(np.concatenate([vector(colour) * cover, cover], 2))
    layer = sprite.layer()
    for number in range(14):
        streak_y = -210 + 190 * hashed(number, 11)
        streak_x = 330 - 420 * ((hashed(number, 12) + frame / 2) % 1)
        layer.rect(LIP + streak_x, GROUND + streak_y, 18 + 16 * hashed(number, 13), 1, "#ffe0b0", 0.3 * strength)
    sprite.lay(layer)


def plane(
    frame: int,
    angle: float | None = None,
    dust: float = 0.0,
    is_red: bool = False,
    touches: bool = False,
    tilt: float = 0.0,
    hang: float = 0.0,
    has_gloves: bool = False,
) -> Frame:
    """One frame. `angle` of the ramp (None: closed), `hang`: how far the wheels hang below their place, px.

    With gloves somebody holds on to the ramp's edge.
    """
    sprite = Sprite(*SIZE)
    tail(sprite)
    hull(sprite)
    layer = sprite.layer()
    cockpit(layer)
    star(layer, 250, -104, 13)
    gear(layer, frame, hang)
    if angle is None:
        layer.line(at([(194, -97), (158, -183), (96, -188)]), SKIN[1], 1.4).line(at([HINGE, (2, -189)]), INK, 2)
        layer.line(at([(HINGE[0], HINGE[1] + 2), (2, -187)]), SKIN[3], 1)
    sprite.lay(layer)
    tip = (0.0, 0.0)
    if angle is not None:
        sprite.canvas.pixels *= 1 - cut_under_tail(sprite)
        hold(sprite, is_red)
        layer = sprite.layer()
        struts(layer, angle)
        tip = ramp(layer, angle)
        sprite.lay(layer)
    wing(sprite, frame)
    sprite.outline(INK)
    if angle is not None:
        sprite.halo(LIP + 168, GROUND - 132, 90, "#ff9a50", 0.28)
    if dust:
        blown(sprite, frame, dust)
    layer = sprite.layer()
    sprite.halo(LIP + 556, GROUND - 150, 26, "#ffe0a0", 0.35).halo(LIP - 90, GROUND - 200, 10, "#ffe0a0", 0.6)
    sprite.halo(LIP + 330, GROUND - 216, 9, "#ff4a3c", 0.8 if frame % 2 else 0.2)
    if touches:
        sparks(layer, tip[0] + 4, tip[1] - 2, 200, 26, 70, 40, frame + 3)
        sparks(layer, tip[0] + 2, tip[1] - 2, 188, 12, 40, 24, frame + 9)
        sprite.lay(layer).halo(tip[0] + 2, tip[1] - 3, 30, "#ffb050", 0.8).halo(tip[0] + 2, tip[1] - 2, 8, "#fff6d0", 0.9)
    if has_gloves:
        sprite.lay(gloves(sprite.layer(), tip))
    if tilt:
        sprite.turn(tilt, LIP + 334, GROUND)
    return sprite.done(ANCHOR)


def gloves(layer: Layer, tip: tuple[float, float]) -> Layer:
    """Two hands in black leather over the ramp's edge, and the sun on their knuckles."""
    for away in (14, 40):
        x, y = tip[0] + away, tip[1] - 7 - away * GLOVES_RISE
        layer.polygon([(x - 8, y + 9), (x - 9, y - 2), (x - 5, y - 7), (x + 7, y - 10), (x + 10, y - 4), (x + 8, y + 7)], INK)
        layer.polygon([(x - 7, y + 1), (x - 5, y - 6), (x + 7, y - 9), (x + 9, y - 4), (x + 7, y)], LEATHER)
        for finger in range(4):
            layer.line([(x - 5 + 4 * finger, y - 1 - finger), (x - 6 + 4 * finger, y + 6 - finger)], LEATHER, 3)
        layer.line([(x - 5, y - 6), (x + 7, y - 9)], "#f0b890", 1).line([(x - 8, y - 1), (x - 5, y - 6)], "#c08878", 1)
    return layer


def cut_under_tail(sprite: Sprite) -> Pixels:
    """What falls away with the ramp: the skin below the mouth's upper edge."""
    return sprite.layer().polygon(at([(194, -97), (158, -183), (96, -188), (-8, -191), (-8, -160), (150, -80)]), "#ffffff").mask()


LOWERING = 6
GLOVES_RISE = 0.42
"""The ramp's slope, where the hands are."""
LEATHER = "#4a3c54"


def transport_plane() -> Sheet:
    """`taxi`, `roll`, `lowering`, `ramp` (0: the lip touches and sparks, 1: it is up by its beat), `gloves`, `airborne`."""
    sheet = Sheet(2 * SIZE[0])
    sheet.add("taxi", [plane(frame) for frame in range(2)], loop=True)
    sheet.add("roll", [plane(frame, dust=1.0) for frame in range(2)], loop=True)
    steps = [CLOSED + (OPEN - CLOSED) * (step + 1) / LOWERING for step in range(LOWERING)]
    lowered = [plane(step, angle, 1.0, is_red=step % 2 == 0, touches=step == LOWERING - 1) for step, angle in enumerate(steps)]
    sheet.add("lowering", lowered)
    raised = OPEN - math.degrees(BEAT / (RAMP_LENGTH * math.cos(math.radians(OPEN))))
    sheet.add("ramp", [plane(0, OPEN, 1.0, touches=True), plane(1, raised, 1.0)], loop=True)
    sheet.add("gloves", [plane(0, OPEN, 1.0, touches=True, has_gloves=True), plane(1, raised, 1.0, has_gloves=True)], loop=True)
    sheet.add("airborne", [plane(frame, 14.0, 0.4, is_red=True, tilt=TILT, hang=4.0) for frame in range(2)], loop=True)
    return sheet


FAR = 3
"""So many times smaller it is seen on the strip beyond the base."""
FAR_HAZE = ("#7a3458", 0.2)


def far_plane() -> Sheet:
    """`taxi`: the same aeroplane far off, in the evening's haze."""
    sheet = Sheet(2 * SIZE[0] // FAR)
    colour, amount = FAR_HAZE
    frames: list[Frame] = []
    for number in range(2):
        near = from_bytes(plane(number, dust=1.0)[0])[SIZE[1] % FAR :]
        far = near.reshape(SIZE[1] // FAR, FAR, SIZE[0] // FAR, FAR, 4).mean((1, 3))
        far[..., :3] += (vector(colour) * far[..., 3:4] - far[..., :3]) * amount
        frames.append((to_bytes(posterise(far, 30, 0.6)), (ANCHOR[0] // FAR, (ANCHOR[1] - SIZE[1] % FAR) // FAR)))
    sheet.add("taxi", frames, loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by name."""
    return {"transport_plane": transport_plane(), "far_plane": far_plane()}
