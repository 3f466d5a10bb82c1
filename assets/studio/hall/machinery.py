"""What turns and lifts under the stage: the lift, its winch, the gear pit."""

from __future__ import annotations

import math

import numpy as np

from assets.studio import pieces
from assets.studio.cast import Cast, soft_glow
from assets.studio.hall import workshop
from assets.studio.hall.tones import RED_DARK, RED_LIGHT
from assets.studio.paint import GOLD, Layer, Pixels
from assets.studio.pieces import BRASS, IRON, LAMP_CORE, PALE_WOOD, SOVIET_RED, STEEL, WOOD, stamp


def lift_frame(width: int, big: bool, bell: int) -> Pixels:
    """A trap lift: its platform fills the upper 16 px, the cradle hangs below. `bell`: 0 off, 1 and 2 lit."""
    layer = Layer((width, 38))
    for x in (8, width - 11):
        layer.rect(x, 16, 3, 16, IRON[2]).rect(x, 16, 1, 16, IRON[4])
    layer.line([(10, 17), (width / 2, 31)], IRON[2], 2)
    layer.line([(width - 10, 17), (width / 2, 31)], IRON[2], 2)
    layer.line([(10, 16.5), (width / 2, 30.5)], IRON[4], 1)
    layer.rect(6, 30, width - 12, 4, WOOD[2]).rect(6, 30, width - 12, 1, WOOD[5])
    layer.rect(6, 33, width - 12, 1, WOOD[0])
    if big:
        for x in range(10, width - 10, 18):
            layer.curve([(x, 17), (x + 18, 17), (x + 14, 23), (x + 9, 25), (x + 4, 23)], pieces.CRIMSON[2])
            layer.curve_line([(x, 18), (x + 4, 23), (x + 9, 25), (x + 14, 23), (x + 18, 18)], GOLD[3])
            layer.line([(x + 5, 18), (x + 8, 23)], pieces.CRIMSON[4])
            layer.line([(x + 12, 18), (x + 10, 23)], pieces.CRIMSON[0])
    layer.rect(0, 0, width, 16, WOOD[3])
    for index, x in enumerate(range(0, width, 16)):
        layer.rect(x, 3, 16, 8, WOOD[3] if index % 2 else WOOD[4]).rect(x, 3, 1, 8, WOOD[1])
        layer.rect(x + 3, 6, 7, 1, WOOD[2]).pixel(x + 13, 9, WOOD[1])
    layer.rect(0, 0, width, 3, PALE_WOOD[4]).rect(0, 0, width, 1, PALE_WOOD[5])
    layer.rect(0, 3, width, 1, WOOD[0]).rect(0, 11, width, 5, IRON[1])
    for x in range(0, width, 8):
        layer.polygon([(x, 15), (x + 4, 11), (x + 8, 11), (x + 4, 15)], GOLD[3])
    layer.rect(0, 11, width, 1, IRON[0]).rect(0, 15, width, 1, IRON[0])
    for x in (0, width - 8):
        layer.rect(x, 0, 8, 11, BRASS[3]).rect(x, 0, 8, 1, BRASS[5]).rect(x, 0, 1, 11, BRASS[4])
        layer.rect(x, 10, 8, 1, BRASS[1])
        layer.rect(x + 2, 3, 1, 1, BRASS[1]).rect(x + 5, 3, 1, 1, BRASS[1]).rect(x + 2, 7, 1, 1, BRASS[1])
        layer.rect(x + 5, 7, 1, 1, BRASS[1])
    if big:
        for x in range(16, width - 16, 24):
            layer.rect(x, 4, 16, 6, BRASS[1]).rect(x + 1, 5, 14, 4, WOOD[2]).rect(x + 6, 5, 4, 4, BRASS[4])
            layer.pixel(x + 6, 5, BRASS[5])
    lamp = (RED_DARK, SOVIET_RED, RED_LIGHT)[bell]
    core = (SOVIET_RED, RED_LIGHT, LAMP_CORE)[bell]
    layer.rect(width / 2 - 4, 16, 8, 3, IRON[3]).rect(width / 2 - 3, 19, 6, 5, lamp)
    layer.rect(width / 2 - 2, 24, 4, 1, lamp).rect(width / 2 - 2, 19, 2, 3, core)
    return layer.pixels()


def stage_lift() -> Cast:
    """The lifts, 64 and 128 px wide, each size with its own anchor, and planks to be repeated for any other."""
    cast = Cast((8, 16), outline=False)
    cast.add("idle", [lift_frame(64, False, 0)[:16, 16:32].copy()], repeat=True)
    cast.outline = True
    for width, big in ((64, False), (128, True)):
        cast.anchor = (width // 2, 16)
        cast.add(f"w{width}", [lift_frame(width, big, 0)])
        glow = [soft_glow((width, 38), width / 2, 21, 17, "#ff4a30", strength) for strength in (0.45, 0.75)]
        cast.add(f"w{width}_bell", [lift_frame(width, big, 1), lift_frame(width, big, 2)], True, glow)
    return cast


def winch_frame(angle: float, thrown: bool, phase: int = 0) -> Pixels:
    """The winch: an iron stand, a rope drum, a brass wheel with a red handle, a lamp."""
    layer = Layer((24, 32))
    layer.polygon([(2, 29), (6, 9), (18, 9), (22, 29)], IRON[1])
    layer.polygon([(2, 29), (6, 9), (9, 9), (6, 29)], IRON[3]).line([(2.5, 28), (6.5, 9)], IRON[5])
    layer.rect(0, 28, 24, 4, IRON[2]).rect(0, 28, 24, 1, IRON[5]).rect(0, 31, 24, 1, IRON[0])
    layer.rect(3, 30, 1, 1, BRASS[4]).rect(20, 30, 1, 1, BRASS[4])
    layer.rect(8, 0, 8, 6, IRON[2]).rect(8, 0, 8, 1, IRON[5])
    layer.rect(9, 1, 6, 4, "#5ad890" if thrown else SOVIET_RED).rect(10, 1, 2, 2, LAMP_CORE)
    layer.rect(9, 4, 6, 1, "#1c6a4c" if thrown else RED_DARK)
    layer.circle(12, 17, 10, "#0d0a10")
    for x in (5, 17):
        layer.rect(x, 26 - phase % 2, 2, 3, pieces.ROPE[3])
    piece = layer.pixels()
    wheel = workshop.cog(10, 40, angle, BRASS, 4, 0.4, 2.2, 3.2)
    stamp(piece, wheel, 12 - wheel.shape[1] / 2, 17 - wheel.shape[0] / 2)
    handle = Layer((24, 32))
    x, y = 12 + math.cos(angle) * 8, 17 + math.sin(angle) * 8
    handle.rect(x - 2, y - 2, 4, 4, SOVIET_RED).rect(x - 1, y - 2, 2, 1, RED_LIGHT)
    handle.rect(x - 2, y + 1, 4, 1, RED_DARK)
    return stamp(piece, handle.pixels(), 0, 0)


def stage_winch() -> Cast:
    """The winch which changes the lifts' circuit."""
    cast = Cast((12, 32))
    cast.add("idle", [winch_frame(-math.pi / 2, False)])
    cast.add("turning", [winch_frame(-math.pi / 2 + index * math.pi / 4, False, index) for index in range(8)], True)
    return cast.add("thrown", [winch_frame(0.5, True)])


def red_teeth(piece: Pixels, radius: float, teeth: int, angle: float) -> Pixels:
    """Paint every other tooth's tip red."""
    side = piece.shape[0]
    xs, ys = pieces.local_grid((side, side))
    across, down = xs - side / 2, ys - side / 2
    turn = np.mod((np.arctan2(down, across) - angle) * teeth / (2 * math.pi) + 0.5, teeth).astype(int)
    tip = pieces.solid(piece) * (np.hypot(across, down) > radius - 2.6) * (turn % 2 == 0)
    return pieces.recolour(piece, tip, SOVIET_RED, 0.9)


def gear_frame(step: float) -> Pixels:
    """Four meshing cogs, cut at the lower edge of the pit. `step` 0..1 is two teeth."""
    piece = pieces.blank((64, 26))
    for radius, teeth, x, y, ramp, direction, offset in (
        (15, 10, 8, 19, STEEL, -1, 0.0),
        (15, 10, 56, 19, STEEL, -1, 0.31),
        (17, 12, 32, 21, BRASS, 1, 0.26),
    ):
        angle = offset + direction * step * 2 * 2 * math.pi / teeth
        wheel = workshop.cog(radius, teeth, angle, ramp, 4, 4.4, 3.6, 5.4)
        back = Layer(wheel.shape[1::-1]).circle(wheel.shape[1] / 2, wheel.shape[0] / 2, radius - 5, ramp[0]).pixels()
        wheel = red_teeth(stamp(back, wheel, 0, 0), radius, teeth, angle)
        wheel = pieces.outlined(wheel, rim=None)
        stamp(piece, wheel, x - wheel.shape[1] / 2, y - wheel.shape[0] / 2)
    lip = Layer((64, 26)).rect(0, 22, 64, 4, IRON[1]).rect(0, 22, 64, 1, IRON[4])
    for x in range(2, 64, 10):
        lip.polygon([(x, 26), (x + 3, 23), (x + 6, 23), (x + 3, 26)], SOVIET_RED)
    return stamp(piece, lip.pixels(), 0, 0)


def gear_pit() -> Cast:
    """The machine that bites."""
    return Cast((32, 26)).add("turning", [gear_frame(index / 8) for index in range(8)], True)
