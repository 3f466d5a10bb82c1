"""What moves in loft and foyer: battens, sandbags and their pins, the painted cloud, doors with a bell, the key, drums."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from assets.studio import pieces
from assets.studio.cast import BOB, Cast, soft_glow, sparkle
from assets.studio.paint import GOLD, Layer, Pixels, curve_path
from assets.studio.pieces import BRASS, IRON, PALE_WOOD, ROPE, SOVIET_RED, STEEL, WOOD, stamp

LOCKED, FREE = SOVIET_RED, "#5ad890"
CANVAS = ("#3c2c22", "#6a5038", "#967650", "#c2a072", "#ead0a0")
COPPER = ("#2c120c", "#5e2a18", "#96482a", "#cc7444", "#f4b078", "#ffe2b8")
DRUMS = 56, 48
CLOUD = ("#5a6aa8", "#8496cc", "#aebde6", "#d4def4", "#eef3fc")


# ---------------------------------------------------------------- the doors that the bell shuts


def bell(layer: Layer, swing: int) -> None:
    """A brass bell on a bracket over the lintel; `swing` leans it, px."""
    layer.rect(12, 0, 2, 3, IRON[3]).rect(8, 0, 10, 2, IRON[2]).rect(8, 0, 10, 1, IRON[5])
    x = 13 + swing
    layer.curve([(x - 6, 13), (x - 5, 10), (x - 3, 4), (x, 2), (x + 3, 4), (x + 5, 10), (x + 6, 13)], BRASS[3], tension=0.8)
    layer.line([(x - 4, 10), (x - 2, 5)], BRASS[5]).line([(x + 4, 11), (x + 2, 5)], BRASS[1])
    layer.rect(x - 6, 12, 12, 2, BRASS[2]).rect(x - 6, 12, 8, 1, BRASS[5]).rect(x - 1 - swing, 14, 2, 2, BRASS[1])


def bell_door_frame(reach: int, lamp: str, swing: int = 0, bar: bool = False) -> Pixels:
    """The leaf edge-on (reach 0) or swung into the picture; its bell, its lamp, and a bar once it is shut for good."""
    layer = Layer((44, 64))
    bell(layer, swing)
    layer.rect(5, 16, 16, 5, GOLD[2]).rect(5, 16, 16, 1, GOLD[4]).rect(5, 20, 16, 1, GOLD[0])
    layer.rect(7, 21, 12, 2, pieces.CRIMSON[1]).rect(7, 21, 12, 1, pieces.CRIMSON[3]).rect(5, 62, 16, 2, GOLD[1]).rect(
        5, 62, 16, 1, GOLD[3]
    )
    if reach == 0:
        layer.rect(6, 22, 14, 40, pieces.CRIMSON[0]).rect(6, 22, 2, 40, GOLD[2]).rect(6, 22, 1, 40, GOLD[4]).rect(
            18, 22, 2, 40, GOLD[1]
        )
        layer.rect(8, 22, 10, 40, pieces.CRIMSON[2]).rect(8, 22, 1, 40, pieces.CRIMSON[4]).rect(17, 22, 1, 40, pieces.CRIMSON[0])
        for y, tall in ((25, 13), (41, 5), (49, 10)):
            layer.rect(10, y, 6, tall, GOLD[2]).rect(10, y, 6, 1, GOLD[4]).rect(10, y, 1, tall, GOLD[4])
            layer.rect(11, y + 1, 4, tall - 2, pieces.CRIMSON[1]).rect(14, y + 1, 1, tall - 2, pieces.CRIMSON[3])
        layer.rect(15, 41, 2, 7, BRASS[2]).rect(15, 43, 3, 3, BRASS[4]).pixel(15, 43, BRASS[5])
        if bar:
            layer.rect(4, 36, 18, 4, STEEL[2]).rect(4, 36, 18, 1, STEEL[5]).rect(4, 39, 18, 1, STEEL[0])
            layer.rect(11, 34, 4, 8, BRASS[2]).rect(11, 34, 4, 1, BRASS[4]).rect(12, 37, 2, 3, "#0d0a10")
    else:
        skew = reach * 0.2
        dim = 1 - reach * 0.012
        face = [(8, 22), (8 + reach, 22 + skew), (8 + reach, 62 - skew * 0.55), (8, 62)]
        leaf = Layer((44, 64)).polygon(face, pieces.CRIMSON[2])
        for top, foot in ((0.08, 0.36), (0.44, 0.54), (0.62, 0.92)):
            corners = []
            for u, v in ((0.16, top), (0.84, top), (0.84, foot), (0.16, foot)):
                upper, lower = 22 + skew * u, 62 - skew * 0.55 * u
                corners.append((8 + reach * u, upper + (lower - upper) * v))
            leaf.polygon(corners, GOLD[2])
            middle = sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4
            leaf.polygon(
                [(middle[0] + (x - middle[0]) * 0.72, middle[1] + (y - middle[1]) * 0.78) for x, y in corners], pieces.CRIMSON[1]
            )
        leaf.line([face[0], face[1]], pieces.CRIMSON[4]).rect(8, 22, 1, 40, pieces.CRIMSON[4]).rect(
            8 + reach * 0.86, 43, 2, 3, BRASS[4]
        )
        piece = leaf.pixels()
        piece[..., :3] *= dim
        whole = stamp(layer.pixels(), piece, 0, 0)
        return stamp(whole, lamp_over(lamp), 0, 0)
    return stamp(layer.pixels(), lamp_over(lamp), 0, 0)


def lamp_over(colour: str) -> Pixels:
    """The small lamp in the lintel."""
    layer = Layer((44, 64)).rect(11, 17, 4, 3, colour).rect(11, 17, 2, 1, "#fff6d8")
    return layer.pixels()


def bell_door() -> Cast:
    """A gilt-edged leaf under a bell. `ringing`: it is about to shut; `barred`: shut for good."""
    cast = Cast((13, 64))
    cast.add("closed", [bell_door_frame(0, "#ffd27a")])
    cast.add("opening", [bell_door_frame(reach, "#ffd27a") for reach in (9, 15, 20, 24)])
    cast.add("open", [bell_door_frame(24, "#ffd27a")])
    glow = [soft_glow((44, 64), 13, 18, 16, "#ff4a30", strength) for strength in (0.55, 0.2, 0.55, 0.2)]
    swings = ((LOCKED, -3), ("#6a1218", 0), (LOCKED, 3), ("#6a1218", 0))
    cast.add("ringing", [bell_door_frame(24, lamp, swing) for lamp, swing in swings], True, glow)
    return cast.add("barred", [bell_door_frame(0, LOCKED, bar=True)], glows=glow[1:2])


# ---------------------------------------------------------------- the fly loft


def batten_frame(width: int) -> Pixels:
    """A bridge of planks slung from ropes: a bright edge that holds feet, iron straps, the painted border that hides it."""
    layer = Layer((width, 40))
    top = 14
    for x in (6, width - 8):
        layer.line([(x + 1, 0), (x - 4, top)], ROPE[2], 2).line([(x + 1, 0), (x + 6, top)], ROPE[2], 2)
        layer.line([(x + 0.5, 0), (x - 4.5, top)], ROPE[4]).rect(x - 1, 0, 4, 3, IRON[4]).rect(x - 1, 0, 4, 1, IRON[5])
    border = [(float(x), top + 18 + 5 * abs(math.sin(x / 16 * math.pi))) for x in range(0, width + 1, 2)]
    layer.polygon([(0, top + 12), *border, (width, top + 12)], "#2c4a3c")
    for x in range(0, width, 16):
        layer.curve([(x + 1, top + 13), (x + 8, top + 24), (x + 15, top + 13)], "#40684c").line(
            [(x + 8, top + 14), (x + 8, top + 22)], "#7ca468"
        )
        layer.line([(x + 3, top + 14), (x + 6, top + 20)], "#5c8858").line([(x + 13, top + 14), (x + 10, top + 20)], "#24382e")
    layer.rect(0, top, width, 13, WOOD[3]).rect(0, top, width, 3, PALE_WOOD[4]).rect(0, top, width, 1, PALE_WOOD[5])
    layer.rect(0, top + 3, width, 1, WOOD[0]).rect(0, top + 12, width, 1, WOOD[0]).rect(0, top + 7, width, 1, WOOD[1])
    for index, x in enumerate(range(10, width - 4, 13)):
        y = top + (4 if index % 2 else 8)
        layer.rect(x, y, 1, 3, WOOD[1]).rect(x + 3, y + 1, 5, 1, WOOD[4])
    for x in (4, width - 9, width // 2 - 2):
        layer.rect(x, top, 5, 13, IRON[3]).rect(x, top, 5, 1, IRON[5]).rect(x, top, 1, 13, IRON[4]).rect(
            x + 4, top + 1, 1, 12, IRON[1]
        )
        layer.pixel(x + 2, top + 5, IRON[5]).pixel(x + 2, top + 10, IRON[5])
    return layer.pixels()


def plank() -> Pixels:
    """16 px of a batten, for widths that have no picture of their own."""
    return batten_frame(64)[14:30, 16:32].copy()


def batten() -> Cast:
    """Battens of the widths that the house has, and planks to be repeated for any other."""
    cast = Cast((8, 16), outline=False)
    cast.add("idle", [plank()], repeat=True)
    cast.outline = True
    for width in (64, 80):
        cast.anchor = (width // 2, 30)
        cast.add(f"w{width}", [batten_frame(width)])
    return cast


def sack(wide: float, tall: float, foot: float, lean: float = 0.0) -> Pixels:
    """A filled sack of patched canvas whose lower end is at `foot`, with a tied neck."""
    size = (28, 52)
    x, top = 14.0, foot - tall
    outline = [
        (x - 3 + lean, top),
        (x - wide * 0.44 + lean * 0.6, top + tall * 0.16),
        (x - wide / 2, top + tall * 0.62),
        (x - wide * 0.42, foot - 1),
        (x, foot),
        (x + wide * 0.42, foot - 1),
        (x + wide / 2, top + tall * 0.62),
        (x + wide * 0.44 + lean * 0.6, top + tall * 0.16),
        (x + 3 + lean, top),
    ]
    mask = pieces.path_mask(size, curve_path(outline, True, 0.9))
    xs, ys = pieces.local_grid(size)
    across = (xs - x) / (wide / 2)
    tone = 0.62 - 0.42 * across - 0.16 * (ys - top) / tall + 0.08 * np.sin(xs * 1.9 + ys * 0.5)
    piece = pieces.relief(pieces.toned(mask, np.clip(tone, 0, 1).astype(np.float32), CANVAS), CANVAS[4], CANVAS[0], 0.6)
    layer = Layer(size)
    layer.rect(x - 4 + lean, top + 1, 8, 3, ROPE[2]).rect(x - 4 + lean, top + 1, 8, 1, ROPE[4])
    middle = top + tall * 0.58
    layer.rect(x - 4, middle - 3, 7, 6, CANVAS[1]).rect(x - 4, middle - 3, 7, 1, CANVAS[3])
    for stitch in range(3):
        layer.rect(x - 5, middle - 2 + stitch * 2, 2, 1, CANVAS[4]).rect(x + 2, middle - 2 + stitch * 2, 2, 1, CANVAS[4])
    layer.line([(x - wide * 0.3, foot - 3), (x + wide * 0.2, foot - 2)], CANVAS[0])
    patch = layer.pixels()
    patch *= np.maximum(mask, (ys < top + 5).astype(np.float32))[..., None]
    return stamp(piece, patch, 0, 0)


def hung_sack(lean: float, slack: bool = False) -> Pixels:
    """The sack with its ring and a length of rope."""
    layer = Layer((28, 52))
    if slack:
        layer.curve_line([(14, 20), (17, 12), (12, 6), (15, 0)], ROPE[3], 2)
    else:
        layer.rect(13, 0, 2, 18, ROPE[2]).rect(13, 0, 1, 18, ROPE[4])
        for y in range(1, 18, 4):
            layer.rect(13, y, 2, 1, ROPE[1])
    layer.circle(14, 18.5, 3, IRON[2], stroke=2).pixel(12, 17, IRON[5])
    return stamp(layer.pixels(), sack(17, 31, 51, lean), 0, 0)


def fallen_sack(squash: int) -> Pixels:
    """On the boards: burst at a seam, sand running out, its rope over it."""
    layer = Layer((28, 52))
    layer.polygon([(1, 52), (7, 47 - squash), (12, 52)], "#c8a468").line([(2, 51), (7, 47.5 - squash)], "#f0d8a0")
    layer.curve_line([(14, 34 + squash), (20, 28 + squash), (25, 34), (23, 44), (27, 51)], ROPE[3], 2)
    return stamp(layer.pixels(), sack(21 + 2 * squash, 19 - 2 * squash, 52, 2), 0, 0)


def fly_sandbag() -> Cast:
    """A counterweight: it hangs, falls with its rope flying up, lies."""
    cast = Cast((14, 51))
    cast.add("hung", [hung_sack(0)])
    cast.add("falling", [hung_sack(1, True), hung_sack(-1, True)], True)
    cast.anchor = (14, 52)
    return cast.add("fallen", [fallen_sack(0)])


def pin_frame(is_free: bool) -> Pixels:
    """A pin rail: three belaying pins, the rope made fast on the middle one in eights, a tag that says what it holds."""
    layer = Layer((24, 40))
    for x in (2, 19):
        layer.rect(x, 16, 3, 24, WOOD[2]).rect(x, 16, 1, 24, WOOD[4]).rect(x + 2, 16, 1, 24, WOOD[0])
    layer.rect(0, 37, 24, 3, WOOD[2]).rect(0, 37, 24, 1, WOOD[5])
    layer.rect(0, 18, 24, 5, WOOD[3]).rect(0, 18, 24, 1, WOOD[5]).rect(0, 22, 24, 1, WOOD[0])
    for x in (3, 18):
        layer.rect(x, 12, 3, 16, PALE_WOOD[2]).rect(x, 12, 1, 16, PALE_WOOD[4]).rect(x - 1, 11, 5, 3, PALE_WOOD[3]).pixel(
            x, 11, PALE_WOOD[5]
        )
    for x in (3, 18):
        layer.oval(x + 1.5, 29, 3.5, 6, ROPE[1], stroke=2).oval(x + 1, 28.5, 3.5, 6, ROPE[3], stroke=1)
    layer.rect(10, 9, 4, 22, PALE_WOOD[3]).rect(10, 9, 1, 22, PALE_WOOD[5]).rect(13, 10, 1, 21, PALE_WOOD[1]).rect(
        9, 8, 6, 3, PALE_WOOD[4]
    )
    layer.rect(9, 8, 6, 1, PALE_WOOD[5])
    if is_free:
        layer.curve_line([(12, 24), (17, 31), (10, 36), (3, 37)], ROPE[2], 2).curve_line(
            [(12, 23.5), (16.5, 30.5), (9.5, 35.5)], ROPE[4]
        )
        layer.rect(8, 14, 8, 5, "#1c6a4c").rect(9, 15, 6, 3, FREE).rect(9, 15, 2, 1, "#eafff0")
    else:
        layer.rect(11, 0, 2, 14, ROPE[2]).rect(11, 0, 1, 14, ROPE[4])
        for y in (12, 15, 24, 27):
            layer.line([(7, y + 3), (17, y)], ROPE[1], 2).line([(7, y + 2.5), (17, y - 0.5)], ROPE[3])
        for y in (13, 25):
            layer.line([(7, y), (17, y + 3)], ROPE[2], 2).line([(7, y - 0.5), (17, y + 2.5)], ROPE[4])
        layer.rect(8, 19, 8, 5, "#6a1218").rect(9, 20, 6, 3, LOCKED).rect(9, 20, 2, 1, "#ffd0b8")
    return layer.pixels()


def rope_pin() -> Cast:
    """`idle`: made fast; `thrown`: the rope is gone."""
    cast = Cast((12, 40))
    cast.add("idle", [pin_frame(False)])
    return cast.add("thrown", [pin_frame(True)])


@contextmanager
def scaled(layer: Layer, x: float, y: float, part: float) -> Iterator[None]:
    """Within the `with` block everything is drawn `part` as large about (x, y)."""
    layer.canvas.save()
    layer.canvas.translate(x, y)
    layer.canvas.scale(part, part)
    layer.canvas.translate(-x, -y)
    try:
        yield
    finally:
        layer.canvas.restore()


def cloud_boards(layer: Layer, middle: float, deck: float) -> None:
    """Gilt rays, the curls behind the plank, the lower bank."""
    for turn in range(-70, 71, 14):
        reach = 40 + 5 * (turn % 28 == 0)
        angle = math.radians(turn - 90)
        tip = middle + math.cos(angle) * reach * 1.1, deck - 4 + math.sin(angle) * reach
        side = math.radians(turn - 90 + 3.5), math.radians(turn - 90 - 3.5)
        feet = [(middle + math.cos(a) * 16, deck - 4 + math.sin(a) * 14) for a in side]
        layer.polygon([tip, *feet], GOLD[3] if turn % 28 else GOLD[2]).line([tip, feet[1]], GOLD[4])
    puffs = ((22, 47, 14), (36, 36, 15), (54, 30, 17), (71, 38, 14), (84, 48, 13), (52, 46, 22))
    for dx, tone in ((2, CLOUD[0]), (0, CLOUD[2])):
        for x, y, radius in puffs:
            layer.circle(x + dx, y + dx, radius, tone)
    for x, y, radius in puffs[:5]:
        layer.circle(x - 2, y - 2, radius - 3, CLOUD[3]).circle(x - 3, y - 4, radius - 7, CLOUD[4])
        layer.curve_line(
            [(x + radius * 0.6, y + 3), (x + 2, y + radius * 0.5), (x - radius * 0.4, y + 2), (x, y - 3), (x + 3, y)], CLOUD[1]
        )
    front = ((16, 60, 10), (30, 64, 12), (46, 66, 12), (62, 66, 12), (77, 63, 11), (89, 59, 9))
    for dx, tone in ((2, CLOUD[0]), (0, CLOUD[2])):
        for x, y, radius in front:
            layer.circle(x + dx, y + dx, radius, tone)
        layer.rect(18, 52, 68, 14, tone)
    for x, y, radius in front:
        layer.circle(x - 1, y - 1, radius - 3, CLOUD[3]).circle(x - 3, y - 3, radius - 6, CLOUD[4])
        layer.curve_line([(x + radius * 0.6, y + 2), (x, y + radius * 0.55), (x - radius * 0.5, y + 1), (x, y - 2)], CLOUD[1])


def cloud_frame(is_lit: bool) -> Pixels:
    """A cloud of painted boards: curls behind whoever stands on its plank, a lower bank before the cradle, gilt rays."""
    layer = Layer((104, 84))
    middle, deck = 52, 52
    for x in (38, 66):
        layer.line([(x, 0), (x, deck)], ROPE[1], 2).line([(x - 0.5, 0), (x - 0.5, deck)], ROPE[3])
    with scaled(layer, middle, deck, 0.84):
        cloud_boards(layer, middle, deck)
    layer.rect(32, deck, 40, 6, PALE_WOOD[2]).rect(32, deck, 40, 2, PALE_WOOD[4]).rect(32, deck, 40, 1, "#fff6dc").rect(
        32, deck + 5, 40, 1, WOOD[0]
    )
    for x in (33, 67):
        layer.rect(x, deck - 1, 4, 8, BRASS[3]).rect(x, deck - 1, 4, 1, BRASS[5]).rect(x, deck - 1, 1, 8, BRASS[4])
    lamp = ("#6a1218", SOVIET_RED)[is_lit]
    layer.rect(49, deck + 7, 6, 5, lamp).rect(49, deck + 7, 2, 2, "#ffb090" if is_lit else SOVIET_RED)
    return layer.pixels()


def cloud_lift() -> Cast:
    """The painted cloud; a lamp while its bell rings."""
    cast = Cast((52, 68))
    cast.add("idle", [cloud_frame(False)])
    glow = [soft_glow((104, 84), 52, 61, 16, "#ff4a30", strength) for strength in (0.4, 0.75)]
    return cast.add("bell", [cloud_frame(True), cloud_frame(False)], True, glow)


# ---------------------------------------------------------------- small things


def key_frame(index: int) -> Pixels:
    """A great brass key that turns as it bobs, a red tassel on its bow."""
    y = 2 + BOB[index]
    squeeze = (1.0, 0.9, 0.6, 0.3, 0.3, 0.6, 0.9, 1.0)[index]
    layer = Layer((20, 24))
    x = 10
    layer.oval(x, y + 4, 4.6 * max(squeeze, 0.45), 4.4, BRASS[3], stroke=2).oval(
        x, y + 3.5, 4.6 * max(squeeze, 0.45), 4.2, BRASS[5], 0.8, 1
    )
    layer.rect(x - 1, y + 8, 3, 11, BRASS[3]).rect(x - 1, y + 8, 1, 11, BRASS[5]).rect(x + 1, y + 9, 1, 10, BRASS[1])
    layer.rect(x - 2, y + 8, 5, 2, BRASS[4]).rect(x - 2, y + 8, 5, 1, BRASS[5])
    teeth = round(5 * squeeze)
    if teeth > 1:
        layer.rect(x + 1, y + 14, teeth, 2, BRASS[3]).rect(x + 1, y + 17, teeth - 1, 2, BRASS[3]).rect(
            x + 1, y + 14, teeth, 1, BRASS[5]
        )
        layer.rect(x + teeth, y + 13, 1, 4, BRASS[2])
    sway = (0, 1, 1, 0, 0, -1, -1, 0)[index]
    layer.line([(x - 4, y + 4), (x - 6 + sway, y + 9)], pieces.CRIMSON[3]).rect(x - 8 + sway, y + 9, 3, 6, pieces.CRIMSON[3])
    layer.rect(x - 8 + sway, y + 9, 3, 1, GOLD[4]).rect(x - 8 + sway, y + 10, 1, 5, pieces.CRIMSON[4])
    sparkle(layer, x + 2, y + 2, (0, 1, 2, 1, 0, 0, 0, 0)[index])
    return layer.pixels()


def key() -> Cast:
    """The key to the grille."""
    glow = [soft_glow((20, 24), 10, 11, 12, "#ffe08a", 0.4)]
    return Cast((10, 24)).add("idle", [key_frame(index) for index in range(8)], True, glow)


def kettle(piece: Pixels, left: int, sag: int, ring: int) -> None:
    """One copper kettle with a hoop and tuning screws."""
    size = DRUMS
    middle = left + 12.5
    bowl = [(left, 7), (left + 1, 15), (left + 5, 23), (middle, 27), (left + 20, 23), (left + 24, 15), (left + 25, 7)]
    xs, ys = pieces.local_grid(size)
    across = (xs - middle) / 12.5
    tone = 0.60 - 0.34 * across - 0.3 * (ys - 7) / 20 + 0.5 * np.exp(-(((across + 0.45) / 0.16) ** 2)) * (ys < 22)
    mask = pieces.path_mask(size, curve_path(bowl, True, 0.9))
    stamp(piece, pieces.toned(mask, np.clip(tone, 0, 1).astype(np.float32), COPPER), 0, 0)
    hoop = Layer(size)
    hoop.rect(left - 1, 5, 27, 4, BRASS[2]).rect(left - 1, 5, 27, 1, BRASS[4]).rect(left - 1, 8, 27, 1, BRASS[0])
    hoop.rect(left, 2 + sag, 25, 4 - sag, "#e8dcc0").rect(left, 2 + sag, 25, 1, "#fffaf0")
    for x in range(left + 1, left + 25, 5):
        hoop.rect(x, 4, 2, 7, IRON[4]).rect(x, 4, 1, 7, STEEL[5]).rect(x - 1, 4, 4, 1, STEEL[4])
    if ring:
        for way in (-1, 1):
            hoop.rect(middle + way * ring * 3 - 1, 0, 3, 1, "#fff0c0")
    stamp(piece, hoop.pixels(), 0, 0)


def drum_frame(sag: int, ring: int) -> Pixels:
    """A pair of kettles on a shelf; `sag` presses the skins in, px, `ring` is how far the blow has run over them."""
    shelf = Layer(DRUMS)
    for x in (8, 43):
        shelf.curve([(x, 28), (x + 5, 28), (x + 5, 34), (x + 2, 40), (x, 46)], WOOD[2]).rect(x, 28, 1, 16, WOOD[4])
    shelf.rect(2, 25, 52, 5, WOOD[3]).rect(2, 25, 52, 1, WOOD[5]).rect(2, 29, 52, 1, WOOD[0])
    piece = shelf.pixels()
    for left in (2, 29):
        kettle(piece, left, sag, ring)
    return piece


def timpani() -> Cast:
    """The hitbox is their upper 16 px; the shelf that bears them is below it."""
    cast = Cast((28, 18))
    cast.add("idle", [drum_frame(0, 0)])
    return cast.add("struck", [drum_frame(2, 1), drum_frame(1, 2), drum_frame(2, 3), drum_frame(0, 4)])
