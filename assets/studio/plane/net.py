"""The cargo net in the slipstream: its patches, whole, fraying and falling; and the strap from which a boot hangs."""

from __future__ import annotations

import math

from assets.studio.paint import Layer, hashed
from assets.studio.plane.cargo import IRON, poppy, sack
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite

MARGIN = 8
EDGE, LOOKS = 64, 4
"""A patch's edge, px, and how many looks it has."""
MESH = 16
"""From knot to knot across, px."""
INK = "#160c0c"
CORD = (("#5c4028", "#9c7444", "#e0b878"), ("#4a3426", "#7e5c3a", "#c09460"))
"""Dark, body, light, of every other patch, so that one sees where a patch ends."""
WEB = (("#7a3418", "#b85c28", "#f09a54"), ("#6a2c18", "#9c4a24", "#d0803f"))
FRAY_STEPS = 11
"""Frames of fraying: the first is the last before it falls."""
STRAP_LENGTH = 192
"""From the ramp's lip to his hands, px."""
SWING_FRAMES, SWING_PX = 40, 40
"""Of the pendulum: frames of a whole swing, and how far it goes to either side."""
TAUT, GLINT_FRAMES = 10, 15
"""The frame at the aft end, to the right, where a lace is taut; the glint grows towards it, and is gone soon after."""
STRANDS = 3


def cord(layer: Layer, start: tuple[float, float], end: tuple[float, float], tones: tuple[str, str, str], thick: int = 2) -> None:
    """A laid rope: ink, body, a light upper edge."""
    layer.line([start, end], INK, thick + 2).line([start, end], tones[1], thick)
    layer.line([(start[0], start[1] - 0.6), (end[0], end[1] - 0.6)], tones[2], 1)


def is_torn(number: int, share: float) -> bool:
    """Whether a cord has gone when so much (0 to 1) of the patch has."""
    return hashed(number, 17) < share


def mesh(layer: Layer, look: int, torn: float, shake: float) -> None:
    """Diamonds of cord over the whole patch, knots where they cross; torn ones hang."""
    tones = CORD[look % 2]
    left = top = MARGIN
    number = 0
    for row in range(EDGE // MESH):
        for column in range(EDGE // MESH):
            x, y = left + column * MESH, top + row * MESH
            middle = (x + MESH / 2 + shake, y + MESH / 2)
            for corner in ((x, y), (x + MESH, y), (x, y + MESH), (x + MESH, y + MESH)):
                number += 1
                if is_torn(number, torn):
                    drop = 4 + 5 * hashed(number, 3)
                    layer.line([corner, (corner[0] + 2 * hashed(number, 4) - 1, corner[1] + drop)], tones[0], 1)
                    layer.pixel(corner[0], corner[1] + drop, tones[2])
                    continue
                cord(layer, corner, middle, tones)
    for row in range(EDGE // MESH):
        for column in range(EDGE // MESH):
            x, y = left + column * MESH + MESH / 2 + shake, top + row * MESH + MESH / 2
            if not is_torn(row * 8 + column, torn * 0.8):
                layer.rect(x - 2, y - 2, 4, 4, INK).rect(x - 1, y - 1, 3, 3, tones[1]).pixel(x - 1, y - 1, tones[2])


def border(layer: Layer, look: int, torn: float) -> None:
    """Webbing round the patch, stitched, an iron ring at every corner."""
    tones = WEB[look % 2]
    left = top = MARGIN
    far = EDGE - 3
    pieces = []
    for along in range(0, EDGE, 4):
        level = ((left + along, top), (left + along, top + far))
        upright = ((left, top + along), (left + far, top + along))
        for side, (x, y) in enumerate((*level, *upright)):
            if not is_torn(along * 4 + side + 200, torn * 0.75):
                pieces.append((x, y, (4, 3) if side < 2 else (3, 4), along % 8 == 0))
    for x, y, (wide, tall), _ in pieces:
        layer.rect(x - 1, y - 1, wide + 2, tall + 2, INK)
    for x, y, (wide, tall), has_stitch in pieces:
        layer.rect(x, y, wide, tall, tones[1])
        layer.rect(x, y, wide if wide > tall else 1, 1 if wide > tall else tall, tones[2])
        if has_stitch:
            layer.pixel(x + wide // 2, y + tall // 2, tones[0])
    for x in (left + 1, left + EDGE - 2):
        for y in (top + 1, top + EDGE - 2):
            layer.circle(x, y, 3.6, INK).circle(x, y, 2.6, IRON[4]).pixel(x - 1, y - 1, IRON[5]).pixel(x, y, INK)


def extras(sprite: Sprite, look: int) -> None:
    """What tells one patch from its neighbours: a tag, a mend, a hook."""
    layer = sprite.layer()
    x, y = MARGIN, MARGIN
    if look == 1:
        for step in range(3):
            layer.line([(x + 20 + 5 * step, y + 36), (x + 26 + 5 * step, y + 46)], INK, 3)
            layer.line([(x + 20 + 5 * step, y + 36), (x + 26 + 5 * step, y + 46)], "#d8c8a8", 1)
    elif look == 2:
        layer.line([(x + 40, y + 24), (x + 41, y + 32)], INK, 2)
        sprite.lay(layer)
        poppy(sprite, x + 36, y + 31, 11)
        layer = sprite.layer()
    elif look == 3:
        layer.curve_line([(x + 24, y + 8), (x + 24, y + 16), (x + 28, y + 19), (x + 31, y + 15)], INK, 4)
        layer.curve_line([(x + 24, y + 8), (x + 24, y + 16), (x + 28, y + 19), (x + 31, y + 15)], IRON[4], 2)
    sprite.lay(layer)


def patch(look: int, torn: float = 0.0, shake: float = 0.0) -> Frame:
    """A patch with so much of it torn (0 to 1)."""
    sprite = Sprite(EDGE + 2 * MARGIN, EDGE + 2 * MARGIN)
    layer = sprite.layer()
    mesh(layer, look, torn, shake)
    border(layer, look, torn)
    sprite.lay(layer)
    if torn < 0.2:
        extras(sprite, look)
    if torn:
        threads = sprite.layer()
        for number in range(int(16 * torn)):
            x, y = MARGIN + EDGE * hashed(number, 31), MARGIN + EDGE * hashed(number, 32)
            threads.line([(x, y), (x + 5 * hashed(number, 33) + 1, y - 4 + 8 * hashed(number, 34))], "#ffe8b8", 1)
        sprite.lay(threads)
        red = 0.16 + 0.2 * (int(shake * 2) % 2)
        sprite.flash("#ff5a3c", red)
    return sprite.done((MARGIN + EDGE // 2, MARGIN + EDGE))


def fallen(step: int) -> Frame:
    """Torn off: it has folded over itself and turns as it goes."""
    sprite = Sprite(EDGE + 2 * MARGIN, EDGE + 2 * MARGIN)
    layer = sprite.layer()
    middle = (MARGIN + EDGE / 2, MARGIN + EDGE / 2)
    for strand in range(15):
        turn = math.radians(strand * 24 + step * 40)
        reach = 14 + 15 * hashed(strand, step, 1)
        bow = math.radians(strand * 24 + step * 40 + 50)
        points = [
            middle,
            (middle[0] + reach * 0.6 * math.cos(bow), middle[1] + reach * 0.5 * math.sin(bow)),
            (middle[0] + reach * math.cos(turn), middle[1] + reach * 0.8 * math.sin(turn) - 4),
        ]
        tones = WEB[0] if strand % 4 == 0 else CORD[strand % 2]
        layer.curve_line(points, INK, 4).curve_line(points, tones[1], 2).curve_line(
            [(x, y - 0.7) for x, y in points], tones[2], 1
        )
    for ring in range(3):
        turn = math.radians(ring * 120 + step * 70)
        x, y = middle[0] + 20 * math.cos(turn), middle[1] + 15 * math.sin(turn)
        layer.circle(x, y, 3.6, INK).circle(x, y, 2.6, IRON[4]).pixel(x, y, INK)
    return sprite.lay(layer).done((MARGIN + EDGE // 2, MARGIN + EDGE))


def net_patch() -> Sheet:
    """Whole in four looks, fraying from its last moment to its first, falling."""
    sheet = Sheet()
    sheet.add("whole", [patch(look) for look in range(LOOKS)])
    fraying = [patch(0, 0.14 + 0.7 * (1 - step / (FRAY_STEPS - 1)), 0.5 if step % 2 else -0.5) for step in range(FRAY_STEPS)]
    sheet.add("fray", fraying)
    sheet.add("fall", [fallen(step) for step in range(4)], loop=True)
    return sheet


# ---------------------------------------------------------------- what the net hangs from

HEAD_SIZE = (476, 110)
COLUMNS, NET_TALL = 6, 224
SAG = (0, 1, 2, 2, 1, 0)
"""How far each column hangs, tiles: as the map has it."""
RIPPLE_FRAMES = 8


def ripple(wind: str, step: int) -> list[float]:
    """How far the rope is off its line over each column and at the drogue, px: a breath, a pulse that runs aft, a flutter."""
    parts = [step / RIPPLE_FRAMES - column / (COLUMNS + 2) for column in range(COLUMNS + 2)]
    if wind == "telling":
        return [-7 * max(0.0, 1 - 5 * abs(part)) + 2 * math.sin(2 * math.pi * part) for part in parts]
    high = 2.2 if wind == "steady" else 4.4
    return [high * math.sin(2 * math.pi * (part if wind == "steady" else 2 * part)) for part in parts]


def head_rope(wind: str, step: int) -> Frame:
    """From the ramp's lip over the net's columns to a drogue that the wind holds open; straps down to every column."""
    sprite = Sprite(*HEAD_SIZE)
    left, top = 20, 60
    wave = ripple(wind, step)
    heads = [(left + EDGE * column + EDGE / 2, top + 16 * sag - 17 + wave[column]) for column, sag in enumerate(SAG)]
    drogue = (left + COLUMNS * EDGE + 38, top - 26 + 2 * wave[COLUMNS + 1])
    way = [(left - 4, top - 24), (left + 8, top - 23), *heads, (left + COLUMNS * EDGE + 4, top - 15 + wave[COLUMNS]), drogue]
    layer = sprite.layer()
    for shift in (-12, -6, 0, 6, 12):
        mouth = (drogue[0] + 6 + abs(shift) * 0.1, drogue[1] - 3 + shift)
        layer.line([drogue, mouth], INK, 2).line([drogue, mouth], "#e0b878", 1)
    cone = [(drogue[0] + 6, drogue[1] - 17), (drogue[0] + 18, drogue[1] - 19), (drogue[0] + 24, drogue[1] - 10)]
    cone += [(drogue[0] + 24, drogue[1] + 4), (drogue[0] + 18, drogue[1] + 13), (drogue[0] + 6, drogue[1] + 11)]
    layer.curve(cone, INK, tension=0.7)
    for band in range(4):
        y = drogue[1] - 16 + band * 7
        layer.curve(
            [
                (drogue[0] + 7, y),
                (drogue[0] + 17, y - 1.4),
                (drogue[0] + 22 - abs(band - 1.5), y + 3),
                (drogue[0] + 17, y + 6),
                (drogue[0] + 7, y + 6),
            ],
            ("#f0dcc0", "#d8542c", "#e8c8a4", "#b03c20")[band],
            tension=0.6,
        )
    layer.curve_line(way, INK, 5).curve_line(way, "#9c7444", 3).curve_line([(x, y - 1) for x, y in way], "#e8c48c", 1)
    for column, sag in enumerate(SAG):
        low = top + 16 * sag + 2
        for foot in (left + EDGE * column + 6, left + EDGE * (column + 1) - 6):
            ends = [(left + EDGE * column + EDGE / 2, heads[column][1] + 1), (foot, low)]
            layer.line(ends, INK, 4).line(ends, WEB[0][1], 2).line([(x - 0.8, y) for x, y in ends], WEB[0][2], 1)
        x, y = heads[column]
        layer.rect(x - 5, y - 3, 10, 8, INK).rect(x - 4, y - 2, 8, 6, IRON[3]).rect(x - 4, y - 2, 8, 1, IRON[5])
        layer.rect(x - 1, y, 3, 3, "#ff5a3c" if column else "#6ff0a0")
    layer.rect(left - 8, top - 29, 9, 10, INK).rect(left - 7, top - 28, 7, 8, IRON[3]).rect(left - 7, top - 28, 7, 1, IRON[5])
    if wind == "blowing":
        for streak in range(14):
            x = (hashed(streak, 5) * HEAD_SIZE[0] + step * 60) % HEAD_SIZE[0]
            layer.rect(x, 8 + hashed(streak, 6) * (HEAD_SIZE[1] - 16), 22 + 30 * hashed(streak, 7), 1, "#fff4dc", 0.55)
    return sprite.lay(layer).done((left + COLUMNS * EDGE // 2, top + NET_TALL))


def cargo_net() -> Sheet:
    """All of the net but its patches, in the wind."""
    sheet = Sheet(1024)
    for wind in ("steady", "telling", "blowing"):
        sheet.add(f"straps_{wind}", [head_rope(wind, step) for step in range(RIPPLE_FRAMES)], loop=True)
    return sheet


# ---------------------------------------------------------------- the strap of the boot


def strap(strands: int, frame: int, glints: bool = False) -> Frame:
    """The strap from the ramp's lip to his hands, leaning as the pendulum has it; every lost strand curls away from it."""
    across = round(SWING_PX * math.sin(2 * math.pi * frame / SWING_FRAMES))
    sprite = Sprite(160, STRAP_LENGTH + 76)
    top, hands = (80, 6), (80 + across, STRAP_LENGTH)
    layer = sprite.layer()
    parts = 24

    def at(part: float, aside: float) -> tuple[float, float]:
        bend = 3 * math.sin(part * math.pi) * (1 if across > 0 else -1) * abs(across) / SWING_PX
        return top[0] + (hands[0] - top[0]) * part - bend + aside, top[1] + (hands[1] - top[1]) * part

    for strand in range(STRANDS):
        whole = strand < strands
        last = parts if whole else 9 + 2 * strand
        way = [at(step / parts, 2.2 * math.sin(step * 0.8 + strand * 2.1)) for step in range(last + 1)]
        if not whole:
            x, y = way[-1]
            way += [(x + 4 + 2 * strand, y + 5), (x + 9, y + 3), (x + 11, y - 2)]
        layer.curve_line(way, INK, 4)
        layer.curve_line(way, ("#b85c28", "#9c7444", "#c8862c")[strand], 2)
        layer.curve_line([(x - 0.8, y) for x, y in way], ("#f09a54", "#e0b878", "#f4c468")[strand], 1)
        if not whole:
            low = at(1 - 0.16 - 0.05 * strand, 0)
            layer.line([low, at(1, 0)], INK, 3).line([low, at(1, 0)], "#9c7444", 1)
            for thread in range(4):
                layer.line([low, (low[0] - 3 + 2 * thread, low[1] - 5)], "#ffe8b8", 1)
    for part in (0.3, 0.62, 0.94) if strands else ():
        x, y = at(part, 0)
        layer.rect(x - 4, y - 2, 9, 5, INK).rect(x - 3, y - 1, 7, 3, IRON[3]).rect(x - 3, y - 1, 7, 1, IRON[5])
    layer.circle(*top, 5, INK).circle(*top, 4, IRON[4]).circle(*top, 2, INK)
    sprite.lay(layer)
    if glints:
        near = 1 - abs(frame - TAUT) / TAUT
        x, y = hands[0] + 4, hands[1] + 50
        size = 1 + round(5 * near)
        glint = sprite.layer().rect(x - size, y, 2 * size + 1, 1, "#fffbe0").rect(x, y - size, 1, 2 * size + 1, "#fffbe0")
        sprite.lay(glint.rect(x - 1, y - 1, 3, 3, "#ffffff") if near > 0.5 else glint)
        sprite.halo(x, y, 5 + 13 * near, "#ffe8a0", 0.4 + 0.5 * near)
    return sprite.done((80, STRAP_LENGTH + 16))


def boot_finale() -> Sheet:
    """By the strands that are left, each through one swing."""
    sheet = Sheet(1024)
    for strands in range(STRANDS + 1):
        sheet.add(f"strap_{strands}", [strap(strands, frame) for frame in range(SWING_FRAMES)], loop=True)
        if strands:
            sheet.add(f"strap_{strands}_glint", [strap(strands, frame, True) for frame in range(GLINT_FRAMES)])
    return sheet


SACK_SIZE = (24, 30)
SACK_TURNS = (0, 8, 16, 24, 32, 40, 48, 56)
"""How far a falling sack has turned by the speed of its fall, degrees."""


def tied_sack(sway: float) -> Frame:
    """A full sack in a bight of rope, hooked into the mesh, its knot bright: it wants to be struck."""
    sprite = Sprite(56, 56)
    x, y = 16, 14
    sack(sprite, x + 1 + sway, y + 6, 22, 23, 3, True)
    layer = sprite.layer()
    for points in (
        [(x + 2 + sway, y + 22), (x + 8 + sway, y + 8), (x + 12, y - 2)],
        [(x + 22 + sway, y + 22), (x + 16 + sway, y + 8), (x + 12, y - 2)],
    ):
        layer.curve_line(points, INK, 4).curve_line(points, WEB[0][1], 2).curve_line(
            [(px - 1, py) for px, py in points], WEB[0][2], 1
        )
    layer.circle(x + 12, y - 2, 4, INK).circle(x + 12, y - 2, 3, "#e8482a").circle(x + 11, y - 3, 1.4, "#ffd8c0")
    layer.rect(x + 2 + round(sway), y + 20, 21, 2, INK).rect(x + 3 + round(sway), y + 20, 19, 1, WEB[1][2])
    return sprite.lay(layer).outline(INK).done((x + SACK_SIZE[0] // 2, y + SACK_SIZE[1]))


def falling_sack(turn: int) -> Frame:
    """On its way down, its rope behind it."""
    sprite = Sprite(72, 72)
    x, y = 24, 22
    sack(sprite, x + 1, y + 4, 22, 23, 3, True)
    layer = (
        sprite.layer()
        .curve_line([(x + 12, y + 4), (x + 8, y - 6), (x + 15, y - 16)], INK, 3)
        .curve_line([(x + 12, y + 4), (x + 8, y - 6), (x + 15, y - 16)], WEB[0][2], 1)
    )
    sprite.lay(layer).turn(turn, x + 12, y + 15).outline(INK)
    return sprite.done((x + SACK_SIZE[0] // 2, y + SACK_SIZE[1]))


def net_sack() -> Sheet:
    """Hanging in the wind; falling."""
    sheet = Sheet()
    sheet.add("hang", [tied_sack(sway) for sway in (0.0, 1.0, 0.0, -1.0)], loop=True)
    sheet.add("fall", [falling_sack(turn) for turn in SACK_TURNS])
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {"cargo_net": cargo_net(), "net_patch": net_patch(), "net_sack": net_sack(), "boot_finale": boot_finale()}
