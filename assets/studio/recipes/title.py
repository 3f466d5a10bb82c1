"""The title picture in layers (backdrops/title_*) and the window's icon.

A cellist before a red sun; her bow is a rifle; Bond walks along it (the game draws him). From back to front:
title_sky_dark and title_sky_lit (opaque; the game cuts turning wedges out of one to show the other),
title_sun (disc and halftone), title_bands (a strip of eight phases of the sun's inner rings), title_city,
title_cellist, title_bow, title_logo. All but the strip are 640 x 360 and lie at (0, 0).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import skia

from assets.studio import glyphs_display
from assets.studio.paint import (
    Layer,
    Pixels,
    Point,
    curve_path,
    grid,
    noise,
    over,
    polygon_path,
    posterise,
    save_png,
    shade,
    size_of,
    tint,
    vector,
)

SIZE = (640, 360)
SMOOTH = 4
LEVELS = 30
VIGNETTE = 0.34

INK = "#080910"
RED, BRIGHT_RED = "#c4202c", "#e8452f"
CREAM, AMBER = "#f4e6c4", "#f6a13c"

SUN: Point = (196, 178)
SUN_RADIUS = 152
BANDS = ((118.0, "#e0432f"), (84.0, "#f06a34"), (50.0, "#f8983f"), (22.0, "#ffd27a"))
BAND_PHASES = 8
BAND_SIDE = 248
BREATH = 2.4  # px by which the rings swell

BOW: Point = (222, 268)
BOW_DEGREES = -5.5


def build(assets: Path) -> None:
    """Write all layers and both icons."""
    folder = assets / "backdrops"
    for name, picture in layers().items():
        save_png(posterise(picture, LEVELS), folder / f"title_{name}.png")
    save_png(posterise(icon(64), 40), assets / "icon.png")
    save_png(posterise(icon(256), 60), assets / "icon_256.png")


def layers() -> dict[str, Pixels]:
    """The finished layers by name."""
    dark = sky()
    full = {
        "sky_dark": dark,
        "sky_lit": lit_sky(dark),
        "sun": sun(),
        "city": city(),
        "cellist": cellist(),
        "bow": bow(),
        "logo": logo(),
    }
    return {name: darkened_corners(picture) for name, picture in full.items()} | {"bands": sun_bands()}


def darkened_corners(picture: Pixels) -> Pixels:
    """The vignette of the whole picture, applied to one of its layers."""
    width, height = size_of(picture)
    xs, ys = grid((width, height))
    distance = 0.8 * (((xs - width / 2) / (width / 2)) ** 2 + ((ys - height / 2) / (height / 2)) ** 2)
    return shade(picture, 1 - VIGNETTE * np.clip(distance - 0.25, 0, 1.6))


# ---------------------------------------------------------------- sky and sun


def sky() -> Pixels:
    """Night teal, lighter towards the ground."""
    layer = Layer(SIZE)
    layer.gradient(0, 0, *SIZE, [(0, "#071420"), (0.55, "#0d2a38"), (1, "#123c46")])
    return layer.pixels()[..., :3]


def lit_sky(dark: Pixels) -> Pixels:
    """The sky as it looks within a ray: lighter near the sun, the same far away."""
    xs, ys = grid(SIZE)
    distance = np.hypot(xs - SUN[0], ys - SUN[1])
    fall = np.clip(1 - (distance - SUN_RADIUS) / 420, 0, 1)
    return dark + (fall * 0.375)[..., None] * vector("#1f5a66")


def sun() -> Pixels:
    """The disc with its printed wear, and the halftone around it."""
    halftone = Layer(SIZE, SMOOTH)
    step, reach = 7, 86
    for row in range(SIZE[1] // step + 1):
        for column in range(SIZE[0] // step + 1):
            x, y = column * step + (step / 2 if row % 2 else 0), row * step
            distance = math.hypot(x - SUN[0], y - SUN[1])
            if not SUN_RADIUS - 4 < distance < SUN_RADIUS + reach:
                continue
            radius = 3.4 * (1 - max(distance - SUN_RADIUS, 0) / reach) ** 1.1
            if y < 200:  # the lettering wants a calm ground
                radius *= min(1.0, max(0.0, (372 - x) / 50))
            if radius > 0.45:
                halftone.circle(x, y, radius, RED)
    disc = Layer(SIZE, SMOOTH)
    disc.circle(*SUN, SUN_RADIUS, RED).circle(*SUN, SUN_RADIUS - 2, "#cf2a2c")
    for radius, colour in BANDS:
        disc.circle(*SUN, radius, colour)
    return over(crisp_alpha(halftone.pixels()), worn(disc.pixels(), (0, 0)))


def crisp_alpha(picture: Pixels) -> Pixels:
    """Half-covered pixels become full or empty: print dots have no soft edge."""
    alpha = picture[..., 3:4]
    colour = np.where(alpha > 0, picture[..., :3] / np.maximum(alpha, 1e-4), 0)
    solid = (alpha > 0.5).astype(np.float32)
    return np.concatenate([colour * solid, solid], 2)


def worn(picture: Pixels, corner: tuple[int, int]) -> Pixels:
    """Worn print: some spots are darker. The corner is the picture's place on the canvas."""
    wear = noise((SIZE[0], SIZE[1]), 3, 26, 22, 5)
    height, width = picture.shape[:2]
    part = wear[corner[1] : corner[1] + height, corner[0] : corner[0] + width]
    return shade(picture, np.where(part > 0.74, 0.92, 1.0).astype(np.float32))


def sun_bands() -> Pixels:
    """Eight phases, side by side, of the rings breathing in (0) and out (7); the outermost hardly moves."""
    corner = (int(SUN[0]) - BAND_SIDE // 2, int(SUN[1]) - BAND_SIDE // 2)
    phases = []
    for phase in range(BAND_PHASES):
        swell = BREATH * (1 - math.cos(math.pi * phase / (BAND_PHASES - 1))) / 2
        layer = Layer((BAND_SIDE, BAND_SIDE), SMOOTH)
        for index, (radius, colour) in enumerate(BANDS):
            layer.circle(BAND_SIDE / 2, BAND_SIDE / 2, radius + swell * (0.4 + 0.3 * index), colour)
        picture = np.zeros((SIZE[1], SIZE[0], 4), np.float32)
        picture[corner[1] : corner[1] + BAND_SIDE, corner[0] : corner[0] + BAND_SIDE] = layer.pixels()
        picture = darkened_corners(worn(picture, (0, 0)))
        phases.append(picture[corner[1] : corner[1] + BAND_SIDE, corner[0] : corner[0] + BAND_SIDE])
    return np.concatenate(phases, 1)


# ---------------------------------------------------------------- the city

FAR, NEAR, SNOW, SNOW_SHADE = "#17525c", "#0b2833", "#5fa8ac", "#2f7880"


def city() -> Pixels:
    """Castle hill in the haze, roofs with snow before it."""
    back = Layer(SIZE, SMOOTH)
    hill = [(330, 372), (340, 306), (420, 294), (486, 284), (560, 276), (610, 276), (660, 290), (660, 372)]
    back.curve(hill, "#1a5a63")
    back.rect(546, 268, 60, 34, FAR).rect(546, 268, 60, 1, SNOW_SHADE)
    for x in (542, 560, 582, 600):
        back.rect(x, 260, 9, 40, FAR).polygon([(x - 1, 260), (x + 10, 260), (x + 4.5, 248)], FAR)
        back.line([(x - 1, 260), (x + 4.5, 248)], SNOW, 0.9).rect(x, 260, 0.9, 40, SNOW_SHADE)
    picture = over(haze(), back.pixels())
    _, ys = grid(SIZE)
    band = np.exp(-(((ys - 286) / 17) ** 2)) * (0.55 + 0.45 * noise(SIZE, 3, 90, 10, 3))
    picture = tint(picture, "#2a7078", band * 0.6)
    front = Layer(SIZE, SMOOTH)
    for house in HOUSES:
        gable(front, *house)
    towers(front)
    front.rect(334, 334, 320, 40, NEAR)
    return over(picture, front.pixels())


def haze() -> Pixels:
    """Mist over the horizon, only to the right of the sun."""
    xs, ys = grid(SIZE)
    side = np.clip((xs - 344) / 60, 0, 1)
    alpha = np.exp(-(((ys - 288) / 18) ** 2)) * (0.55 + 0.45 * noise(SIZE, 3, 90, 10, 3)) * 0.6
    alpha = (alpha * side * side * (3 - 2 * side))[..., None].astype(np.float32)
    return np.concatenate([vector("#2a7078") * alpha, alpha], 2)


House = tuple[float, float, float, float, tuple[Point, ...]]
"""Left edge, width, eaves, height of the roof, lit windows relative to the upper left corner."""
HOUSES: tuple[House, ...] = (
    (336, 34, 312, 18, ((8, 6), (20, 6))),
    (368, 30, 320, 16, ((9, 8),)),
    (412, 40, 316, 20, ((8, 7),)),
    (454, 34, 322, 16, ()),
    (506, 42, 314, 20, ((20, 8),)),
    (552, 30, 324, 16, ()),
    (586, 44, 316, 20, ((12, 8), (28, 8))),
    (624, 40, 326, 18, ()),
)


def gable(layer: Layer, x: float, width: float, y: float, roof: float, windows: Iterable[Point]) -> None:
    """A house seen from its gable end: snow on the left slope and the chimney."""
    ridge = (x + width / 2, y - roof)
    layer.rect(x, y, width, 372 - y, NEAR).polygon([(x - 2, y), (x + width + 2, y), ridge], NEAR)
    layer.line([(x - 2, y), ridge, (ridge[0] + 2, ridge[1] + 2)], SNOW, 1.4)
    chimney = x + width * 0.68
    layer.rect(chimney, y - roof * 0.8, 4, roof * 0.7, NEAR).rect(chimney - 0.6, y - roof * 0.8, 5.2, 1.2, SNOW)
    for across, down in windows:
        layer.rect(x + across, y + down, 3, 4.4, AMBER)


def towers(layer: Layer) -> None:
    """A spire with a clock, an onion dome."""
    layer.rect(398, 286, 15, 80, NEAR).polygon([(396, 286), (415, 286), (405.5, 252)], NEAR)
    layer.line([(396, 286), (405.5, 252)], SNOW, 1.3).circle(405.5, 294, 3.2, AMBER)
    layer.line([(405.5, 294), (405.5, 292)], NEAR, 0.8).line([(405.5, 294), (407, 294.6)], NEAR, 0.8)
    layer.rect(490, 296, 16, 70, NEAR).curve([(488, 297), (489, 286), (498, 278), (507, 286), (508, 297)], NEAR)
    layer.rect(497, 266, 2, 14, NEAR).curve_line([(488.4, 296), (489.4, 286), (498, 278)], SNOW, 1.3)


# ---------------------------------------------------------------- the cellist

PROFILE: tuple[Point, ...] = (
    (14, -84), (30, -78), (36.5, -66), (38, -57), (36, -51), (40, -43), (46.5, -34), (47, -31), (44, -28.5),
    (39.5, -27), (42.5, -23.5), (43, -21.5), (40, -19.3), (42.3, -16.6), (41.4, -13.8), (37.8, -11.4), (39.6, -6),
    (37.5, -0.5), (32, 2), (22, 3.5), (12, 10), (9, 26), (14, 44), (30, 56), (44, 74),
)  # fmt: skip
"""From the hairline over brow, nose, lips, chin and throat to the breast."""
BODY = (
    *PROFILE, (50, 100), (52, 130), (40, 190), (-90, 190), (-96, 120), (-84, 80), (-60, 58), (-34, 48), (-24, 30),
    (-30, -10), (-20, -60),
)  # fmt: skip
HAIR = (
    (31, -79), (27, -90), (12, -101), (-10, -104), (-30, -97), (-45, -80), (-51, -56), (-50, -30), (-54, -6),
    (-62, 18), (-66, 40), (-58, 54), (-44, 50), (-34, 58), (-18, 48), (-8, 30), (-4, 6), (2, -16), (8, -34),
    (16, -50), (26, -62), (34, -70),
)  # fmt: skip
HAIR_LIGHT = (
    (20, -92), (0, -96), (-24, -92), (-40, -70), (-44, -40), (-46, -10), (-56, 24), (-60, 60), (-80, 60),
    (-80, -110), (20, -116),
)  # fmt: skip
HAIR_RIM = (
    (16, -97), (-4, -100.5), (-28, -94), (-43, -74), (-48, -44), (-52, -6), (-62, 24), (-66, 60), (-90, 60),
    (-90, -120), (16, -120),
)  # fmt: skip
ARM = (
    (-58, 62), (-30, 58), (-6, 74), (10, 96), (44, 106), (84, 100), (92, 104), (92, 113), (80, 118), (40, 128),
    (-6, 126), (-40, 116), (-62, 92),
)  # fmt: skip
ARM_RIM = ((-30, 57.5), (-6, 73), (10, 95), (44, 105), (84, 99), (91, 103))
CELLO = (
    (0, -106), (20, -106), (38, -99), (47, -84), (44, -68), (33, -58), (29, -44), (33, -30), (48, -22), (58, -4),
    (58, 22), (46, 44), (22, 54), (0, 56), (-22, 54), (-46, 44), (-58, 22), (-58, -4), (-48, -22), (-33, -30),
    (-29, -44), (-33, -58), (-44, -68), (-47, -84), (-38, -99), (-20, -106),
)  # fmt: skip
CELLO_SHADE = (
    (-30, -110), (-12, -60), (-10, -44), (-14, -26), (-26, 10), (-24, 60), (-70, 60), (-70, -110),
)  # fmt: skip
CELLO_LIGHT = (
    (-44, -96), (-34, -70), (-28, -44), (-38, -24), (-50, 8), (-44, 50), (-76, 60), (-76, -100),
)  # fmt: skip
SCROLL = (
    (-5, -222), (-6, -246), (-8, -258), (-2, -268), (9, -268), (14, -260), (12, -252), (5, -250), (6, -240), (5, -222),
)  # fmt: skip
F_HOLE = (
    (15, -28), (20, -27), (21, -23), (18, -21.5), (19, -14), (23, -2), (25, 8), (24, 15), (19, 16.5), (18, 12.5),
    (21, 11), (20, 4), (16, -8), (14, -18), (13, -24),
)  # fmt: skip


def head(points: Iterable[Point]) -> list[Point]:
    """From the cellist's own grid to the canvas."""
    return [(128 + 1.16 * x, 148 + 1.16 * y) for x, y in points]


def turned(points: Iterable[Point], origin: Point, degrees: float) -> list[Point]:
    """Points turned about their zero and moved to the origin."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(origin[0] + x * cosine - y * sine, origin[1] + x * sine + y * cosine) for x, y in points]


def cello_points(points: Iterable[Point]) -> list[Point]:
    """From the instrument's grid (its axis upright) to the canvas."""
    return turned(points, (292, 318), -15)


def cellist() -> Pixels:
    """Instrument, woman, arm."""
    layer = Layer(SIZE, SMOOTH)
    cello(layer)
    woman(layer)
    return layer.pixels()


def cello(layer: Layer) -> None:
    """Dark oxblood wood, rimmed by the sun."""
    outline = curve_path(cello_points(CELLO))
    black, dark = "#0c0608", "#1a070b"
    layer.path(outline, "#2a0d12")
    with layer.clip(outline):
        layer.path(curve_path(cello_points(CELLO_SHADE), tension=0.9), "#5e1a1c")
        layer.path(curve_path(cello_points(CELLO_LIGHT), tension=0.9), "#8a2a20")
    layer.path(outline, "#f08a3c", 0.95, 1.6)
    layer.path(curve_path(cello_points([(x * 0.9, y * 0.93 - 1.5) for x, y in CELLO])), dark, 0.8, 1)
    layer.polygon(cello_points([(-6, -104), (6, -104), (4.6, -224), (-4.6, -224)]), black)
    layer.curve(cello_points(SCROLL), black)
    layer.line(cello_points([(-4.2, -104), (-3.2, -222)]), AMBER, 1.3)
    layer.curve_line(cello_points([(-5, -226), (-6.4, -246), (-8.4, -258), (-2, -268.4), (9, -268.4)]), AMBER, 1.3)
    for y in (-232, -241):
        ends = cello_points([(-13, y), (13, y - 2)])
        layer.line(ends, black, 3.2)
        for end in ends:
            layer.circle(*end, 2.1, black)
    layer.circle(*cello_points([(3, -259)])[0], 2.6, AMBER)
    for side in (-1, 1):
        layer.curve(cello_points([(side * x, y) for x, y in F_HOLE]), "#ffcf7a", tension=0.9)
        layer.line(cello_points([(side * 14, -6), (side * 22, -9)]), "#ffcf7a", 1.2)
    layer.polygon(cello_points([(-6, 14), (6, 14), (3, 50), (-3, 50)]), black)
    layer.polygon(cello_points([(-12, -3), (12, -3), (9, -8), (-9, -8)]), CREAM)
    layer.polygon(cello_points([(-5, -106), (5, -106), (6.5, -50), (-6.5, -50)]), black)
    for x in (-3.6, -1.2, 1.2, 3.6):
        layer.line(cello_points([(x, 16), (x * 1.3, -6), (x * 0.7, -226)]), CREAM, 0.55, 0.9)


def woman(layer: Layer) -> None:
    """Her silhouette, hair and rim of light."""
    layer.path(curve_path(head(BODY), tension=0.95), INK)
    hair = curve_path(head(HAIR))
    layer.path(hair, "#2c120e")
    with layer.clip(hair):
        layer.path(curve_path(head(HAIR_LIGHT), tension=0.9), "#5a2a16")
        layer.path(curve_path(head(HAIR_RIM), tension=0.9), "#a8641f")
    for strand, width in (
        ([(22, -60), (12, -44), (4, -28), (-2, -8), (-6, 14), (-14, 36), (-26, 54)], 1.2),
        ([(26, -72), (8, -58), (-8, -34), (-14, -4), (-22, 26), (-36, 50)], 1.0),
    ):
        layer.curve_line(head(strand), "#5a2a16", width)
    layer.curve_line(head(PROFILE), "#ffd9a0", 1.7)
    for shift in (0, 7, 14, 21):
        strand = [
            (24 - shift * 0.4, -88 + shift * 0.5),
            (6 - shift * 0.5, -100 + shift),
            (-14, -101 + shift * 1.2),
            (-32 + shift * 0.5, -92 + shift * 1.2),
            (-45 + shift * 0.9, -74 + shift),
            (-49 + shift, -50),
            (-48 + shift, -24),
            (-54 + shift * 1.3, 4),
            (-60 + shift * 1.4, 30),
        ]
        layer.curve_line(head(strand), "#f0b65c" if shift == 0 else "#8a4a24", 1.5 if shift == 0 else 0.9)
    layer.curve_line(head([(25, -49), (29, -46.5), (33.5, -48)]), "#e86a34", 1.3)
    layer.curve_line(head([(24, -56), (29, -59), (35, -57.5)]), "#e86a34", 1.1)
    lips = [(37, -21.5), (41.8, -23.2), (42.8, -21), (40, -19.6), (42, -17), (40.5, -14.5), (36.5, -17)]
    layer.curve(head(lips), BRIGHT_RED)
    layer.circle(*head([(4, -14)])[0], 2.2, "#fff0c8").circle(*head([(3.4, -14.6)])[0], 0.9, "#fffdf4")
    dress(layer)
    layer.curve(head(ARM), INK, tension=0.95)
    layer.curve_line(head(ARM_RIM), "#ffb060", 1.5)


def dress(layer: Layer) -> None:
    """A few folds and the edge of the back, just off black."""
    layer.curve_line(head([(-34, 49), (-60, 59), (-84, 81), (-95, 118), (-92, 160)]), "#3a1a18", 1.2)
    for fold in (
        [(-70, 96), (-62, 124), (-66, 184)],
        [(-44, 122), (-40, 146), (-46, 186)],
        [(-8, 132), (-2, 152), (-8, 186)],
        [(24, 134), (26, 156), (18, 186)],
    ):
        layer.curve_line(head(fold), "#1c1220", 1.4)


# ---------------------------------------------------------------- the bow


def bow_points(points: Iterable[Point]) -> list[Point]:
    """From the rifle's grid (its barrel level) to the canvas."""
    return turned(points, BOW, BOW_DEGREES)


RIFLE: tuple[tuple[Point, ...], ...] = (
    ((-96, -6), (-90, -11), (-52, -8), (-20, -8), (-20, 1), (-44, 3), (-84, 14), (-96, 14)),
    ((-22, -9), (86, -9), (92, -6), (92, 1), (40, 2), (38, 20), (26, 22), (24, 2), (-22, 2)),
    ((-8, 2), (2, 2), (-4, 20), (-14, 20)),
    ((92, -6), (300, -5), (300, -1.6), (92, -1)),
    ((300, -7), (392, -7), (394, -5), (394, -1), (392, 0.6), (300, 0.6)),
    ((4, -12), (12, -12), (12, -9), (4, -9)),
    ((58, -12), (66, -12), (66, -9), (58, -9)),
    (
        (-14, -20), (-2, -19), (62, -19), (70, -22), (88, -22), (88, -11), (70, -11), (62, -13), (-2, -13), (-14, -11),
    ),
    ((384, 0), (392, 0), (390, 10), (384, 9)),
)  # fmt: skip
"""Stock, receiver with magazine, grip, barrel, silencer, two mounts, scope, the tip that holds the hair."""
HAND = ((-14, -6), (-2, -10), (12, -9), (22, -4), (24, 4), (14, 8), (2, 9), (-12, 6))


def bow() -> Pixels:
    """A marksman's rifle whose barrel is a bow: horsehair is strung below it."""
    layer = Layer(SIZE, SMOOTH)
    layer.curve(bow_points(HAND), INK)
    for part in RIFLE:
        layer.polygon(bow_points(part), INK)
    top = [(-96, -7), (-90, -12), (-52, -9), (-22, -9.6), (86, -9.6), (92, -6.6), (300, -5.6), (300, -7.6), (392, -7.6)]
    layer.line(bow_points(top), "#ff9a4a", 1.2)
    layer.line(bow_points([(-14, -20.5), (62, -19.6), (70, -22.6), (88, -22.6)]), "#ff9a4a", 1.1)
    layer.oval(*bow_points([(88, -16.5)])[0], 1.6, 5.4, "#9fe8f0")
    layer.line(bow_points([(40, 14), (388, 8)]), CREAM, 1.6)
    layer.line(bow_points([(40, 16), (388, 9.6)]), "#b8a888", 0.8)
    return layer.pixels()


# ---------------------------------------------------------------- lettering


def lettering(text: str, height: float, weight: float, tracking: float, corner: float) -> skia.Path:
    """The outline of a line in the display face; all but the height in units of the face's grid."""
    unit = height / (7 + weight)
    pen = skia.Paint()
    pen.setStyle(skia.Paint.kStroke_Style)
    pen.setStrokeWidth(weight * unit)
    pen.setStrokeCap(skia.Paint.kSquare_Cap)
    pen.setStrokeJoin(skia.Paint.kMiter_Join)
    pen.setPathEffect(skia.CornerPathEffect.Make(corner * unit))
    outline, left = skia.Path(), 0.0
    for character in text:
        base = glyphs_display.ALIASES.get(character, character)
        width, lines = glyphs_display.STROKES[base]
        for line in lines:
            points = [((left + weight / 2 + x) * unit, (weight / 2 + y) * unit) for x, y in line]
            filled = skia.Path()
            pen.getFillPath(polygon_path(points, False), filled)
            outline.addPath(filled)
        left += width + weight + tracking
    return outline


def moved(path: skia.Path, x: float, y: float) -> skia.Path:
    """The path at another place."""
    result = skia.Path()
    result.addPath(path, x, y)
    return result


def logo() -> Pixels:
    """SMERT SPIONAM in cream and red, between its Russian name and the subtitle."""
    layer, left = Layer(SIZE, SMOOTH), 362.0
    for word, top, colour, light, dark in (
        ("SMERT", 44, CREAM, "#fffaf0", "#d8c49c"),
        ("SPIONAM", 106, BRIGHT_RED, "#ff7a52", "#b82c26"),
    ):
        path = lettering(word, 54, 1.36, 0.95, 0.7)
        layer.path(moved(path, left + 2.5, top + 2.5), "#05070c", 0.85)
        letters = moved(path, left, top)
        layer.path(letters, colour)
        with layer.clip(letters):  # a lit upper edge and a shade at the foot
            layer.rect(left - 4, top - 2, 280, 3.4, light).rect(left - 4, top + 51, 280, 4, dark)
    layer.path(moved(lettering("СМЕРТЬ ШПИОНАМ", 12, 0.95, 2.1, 0.7), left + 1, 24), AMBER)
    layer.rect(left, 167, 262, 1.2, CREAM, 0.7)
    layer.path(moved(lettering("AFTER THE LIVING DAYLIGHTS", 8, 0.8, 2.0, 0.7), left + 1, 173), CREAM)
    return layer.pixels()


# ---------------------------------------------------------------- the icon


def icon(side: int) -> Pixels:
    """A red sun in rings, before it the scroll of a cello; drawn on a grid of 64."""
    layer = Layer((side, side), 8 if side <= 64 else SMOOTH)
    layer.canvas.scale(side / 64, side / 64)
    frame = skia.Path()
    frame.addRoundRect(skia.Rect.MakeXYWH(1, 1, 62, 62), 11, 11)
    layer.path(frame, "#0d2a38")
    with layer.clip(frame):
        for ray in range(12):
            angle = math.radians(30 * ray + 7)
            far = [(32 + 64 * math.cos(angle + turn), 30 + 64 * math.sin(angle + turn)) for turn in (0, 0.26)]
            layer.polygon([(32, 30), *far], "#1c4a58")
        for radius, colour in ((25, RED), (19.5, "#e0432f"), (14, "#f06a34"), (8.5, "#f8983f")):
            layer.circle(32, 30, radius, colour)
        scroll(layer)
    layer.path(frame, "#05070c", 1, 2)
    return layer.pixels()


def scroll(layer: Layer) -> None:
    """The head of the cello: neck, peg box with four pegs, the spiral."""
    body = [
        (26, 66), (27, 44), (25, 30), (22, 22), (23, 13), (30, 8), (38, 9), (43, 15), (42, 22), (37, 26), (34, 30),
        (35, 44), (38, 66),
    ]  # fmt: skip
    for y, tilt in ((34, -2), (42, 2)):
        for start, end in (((27, y), (16, y + tilt)), ((34, y), (46, y + tilt))):
            layer.line([start, end], INK, 3.4).circle(*end, 2.9, INK)
    layer.curve(body, INK, tension=0.9)
    layer.curve_line(
        [(26.4, 64), (27.6, 44), (25.6, 30), (22.8, 22), (23.8, 13.6), (30, 9), (37.4, 9.8), (42, 15)], "#ffd27a", 1.5
    )
    spiral = [
        (33 + radius * math.cos(angle), 17.5 + radius * math.sin(angle))
        for angle, radius in ((0.6 + 0.5 * i, 6.2 - 0.5 * i) for i in range(12))
    ]
    layer.curve_line(spiral, AMBER, 1.4)
    for x in (29.6, 31.6, 33.4):
        layer.line([(x, 30), (x + (x - 31.5) * 0.3, 64)], CREAM, 0.7, 0.9)
