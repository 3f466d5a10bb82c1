"""Everything in the concert hall that turns, opens, hides or is picked up, and the decor tiles.

A frame is drawn on a cell of fixed size; the anchor is the bottom centre of the hitbox within the
cell. `outlined` adds the dark line and a margin of one pixel, which `Cast.add` adds to the anchor.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.studio import hall_decor
from assets.studio import hall_props as props
from assets.studio.cast import BOB, Cast, soft_glow, sparkle, swayed
from assets.studio.hall_props import (
    BRASS,
    IRON,
    LAMP_CORE,
    LAMP_WARM,
    PALE_WOOD,
    PAPER,
    SOVIET_RED,
    STEEL,
    TULLE,
    WOOD,
    stamp,
)
from assets.studio.hiding import hiding_place
from assets.studio.paint import GOLD, Layer, Pixels, Point

RED_DARK, RED_LIGHT = "#6a1218", "#ff8a5c"
GREEN_LIT, GREEN_DARK = "#8af0b0", "#143c30"


def build(assets: Path) -> None:
    """Write every machine's sheet, the decor pictures and their tile set."""
    folder = assets / "sprites"
    for name, make in MACHINES.items():
        make().write(folder, name)
    hall_decor.write_pictures(assets / "tiles" / "decor")
    tilesets = assets.parent / "levels" / "tilesets"
    if tilesets.is_dir():
        hall_decor.write_tileset(tilesets / "hall_decor.tsx")


# ---------------------------------------------------------------- doors


def door_frame(layer: Layer) -> None:
    """The lintel with its cap and the sill of a door in section."""
    layer.rect(0, 0, 16, 2, PALE_WOOD[3]).rect(0, 0, 16, 1, PALE_WOOD[5])
    layer.rect(1, 2, 14, 3, PALE_WOOD[1]).rect(1, 2, 14, 1, PALE_WOOD[4])
    layer.rect(1, 5, 14, 1, WOOD[0]).rect(0, 46, 16, 2, PALE_WOOD[1]).rect(0, 46, 16, 1, PALE_WOOD[4])


def door_closed() -> Pixels:
    """The leaf between its posts, seen aslant: three sunk panels, hinges on one side, a knob on its plate on the other."""
    layer = Layer((26, 48))
    layer.rect(1, 6, 2, 40, PALE_WOOD[2]).rect(1, 6, 1, 40, PALE_WOOD[4]).rect(13, 6, 2, 40, PALE_WOOD[1])
    layer.rect(3, 6, 10, 40, WOOD[3]).rect(3, 6, 1, 40, WOOD[5]).rect(12, 6, 1, 40, WOOD[1]).rect(3, 6, 10, 1, WOOD[0])
    for y, height in ((9, 12), (24, 5), (32, 11)):
        layer.rect(5, y, 6, height, WOOD[1]).rect(6, y + 1, 5, height - 1, WOOD[2]).rect(6, y + height - 1, 5, 1, WOOD[4])
        layer.rect(10, y + 1, 1, height - 1, WOOD[4]).rect(7, y + 2, 2, max(height - 4, 1), WOOD[3])
    for y in (11, 38):
        layer.rect(2, y, 2, 4, BRASS[3]).rect(2, y, 2, 1, BRASS[5])
    layer.rect(10, 25, 2, 7, BRASS[2]).rect(10, 25, 1, 7, BRASS[4]).rect(10, 27, 3, 3, BRASS[4])
    layer.pixel(10, 27, BRASS[5]).pixel(12, 29, BRASS[1])
    door_frame(layer)
    return layer.pixels()


def door_ajar(reach: int, dim: float) -> Pixels:
    """The leaf swung away into the picture: a face in perspective from the hinge at the left."""
    layer = Layer((26, 48))
    door_frame(layer)
    skew = reach * 0.20
    face = [(3, 6), (3 + reach, 6 + skew), (3 + reach, 46 - skew * 0.55), (3, 46)]
    layer.polygon(face, WOOD[3])

    def panel(left: float, right: float, top: float, bottom: float) -> list[Point]:
        def place(u: float, v: float) -> Point:
            upper, lower = 6 + skew * u, 46 - skew * 0.55 * u
            return 3 + reach * u, upper + (lower - upper) * v

        return [place(left, top), place(right, top), place(right, bottom), place(left, bottom)]

    for top, bottom in ((0.08, 0.34), (0.40, 0.56), (0.63, 0.93)):
        layer.polygon(panel(0.16, 0.84, top, bottom), WOOD[1])
        layer.polygon(panel(0.22, 0.84, top + 0.03, bottom), WOOD[2])
    layer.line([face[0], face[1]], WOOD[5]).rect(3, 6, 1, 40, WOOD[4])
    layer.rect(3 + reach - 1, 6 + skew, 1, 39 - skew * 1.5, WOOD[4])
    layer.rect(3 + reach * 0.86 - 1, 26, 2, 3, BRASS[4])
    piece = layer.pixels()
    piece[6:46, :, :3] *= dim
    return piece


def door() -> Cast:
    """A door in a wall, seen in section."""
    cast = Cast((8, 48))
    cast.add("closed", [door_closed()])
    cast.add("opening", [door_ajar(8, 1.0), door_ajar(13, 0.9), door_ajar(18, 0.8), door_ajar(21, 0.72)])
    return cast.add("open", [door_ajar(21, 0.68)])


def gate() -> Cast:
    """One 16 x 16 cell of an iron lattice."""
    layer = Layer((16, 16))
    for colour, width in (("#0d0a10", 4), (IRON[2], 2)):
        for shift in (-16, 0, 16):
            layer.line([(shift, 0), (shift + 16, 16)], colour, width)
            layer.line([(shift + 16, 0), (shift, 16)], colour, width)
    for shift in (-16, 0, 16):
        layer.line([(shift - 0.5, -1), (shift + 16, 15.5)], IRON[4], 1)
        layer.line([(shift + 15.5, -1), (shift - 1, 15.5)], IRON[3], 1)
    for x, y in ((8, 8), (0, 0), (16, 0), (0, 16), (16, 16)):
        layer.rect(x - 2, y - 2, 4, 4, BRASS[1]).rect(x - 1, y - 1, 2, 2, BRASS[4])
        layer.pixel(x - 1, y - 1, BRASS[5])
    layer.rect(0, 0, 1, 16, IRON[1]).rect(15, 0, 1, 16, IRON[1])
    return Cast((8, 16), outline=False).add("closed", [layer.pixels()], repeat=True)


def steel_leaf(width: int) -> Pixels:
    """One leaf of the reinforcement door, right part cut off at the given width."""
    layer = Layer((width, 43))
    layer.gradient(0, 0, 14, 43, [(0, STEEL[3]), (1, STEEL[2])], horizontal=True)
    layer.rect(0, 0, 14, 1, STEEL[5]).rect(0, 0, 1, 43, STEEL[4])
    layer.rect(2, 4, 10, 9, STEEL[1]).rect(3, 5, 8, 7, "#3a3c44").line([(4, 11), (9, 5)], STEEL[4])
    layer.rect(2, 18, 10, 9, STEEL[2]).rect(2, 18, 10, 1, STEEL[4])
    layer.rect(2, 26, 10, 1, STEEL[0])
    for y in (15, 29):
        for x in (2, 6, 10):
            layer.pixel(x, y, STEEL[5]).pixel(x, y + 1, STEEL[0])
    for x in range(-4, 14, 6):
        layer.polygon([(x, 41), (x + 3, 34), (x + 6, 34), (x + 3, 41)], SOVIET_RED)
    layer.rect(0, 41, 14, 2, STEEL[1]).rect(0, 33, 14, 1, STEEL[0])
    return layer.pixels()


def reinforcement_frame(gap: int, lamp: bool) -> Pixels:
    """The guards' door with the leaves `gap` pixels apart on each side of the middle."""
    layer = Layer((32, 48))
    layer.rect(0, 0, 32, 48, STEEL[1]).rect(2, 5, 28, 43, "#0e0a10")
    layer.gradient(2, 5, 28, 43, [(0, "#0e0a10"), (0.7, "#2a1a1c"), (1, "#5a3428")])
    if gap > 4:
        layer.polygon([(10, 48), (13, 26), (19, 26), (22, 48)], "#7a4a30", 0.6)
    piece = layer.pixels()
    left = steel_leaf(14)[:, gap:]
    if left.shape[1]:
        stamp(piece, left, 2, 5)
    right = steel_leaf(14)[:, : 14 - gap]
    if right.shape[1]:
        stamp(piece, right, 16 + gap, 5)
    head = Layer((32, 48)).rect(0, 0, 32, 5, STEEL[2]).rect(0, 0, 32, 1, STEEL[4])
    head.rect(0, 0, 2, 48, STEEL[2]).rect(30, 0, 2, 48, STEEL[1]).rect(0, 0, 1, 48, STEEL[4])
    head.rect(12, 1, 8, 3, IRON[0]).rect(13, 1, 6, 3, SOVIET_RED if lamp else RED_DARK)
    head.rect(14, 1, 2, 1, RED_LIGHT if lamp else SOVIET_RED)
    return stamp(piece, head.pixels(), 0, 0)


def reinforcement_door() -> Cast:
    """Steel doors which let the reinforcements in."""
    cast = Cast((16, 48))
    cast.add("closed", [reinforcement_frame(0, False)])
    cast.add("opening", [reinforcement_frame(gap, True) for gap in (2, 5, 9, 12)])
    return cast.add("open", [reinforcement_frame(12, True)])


def exit_sign(lit: bool, bright: bool) -> Layer:
    """The illuminated sign over the way out: letters and an arrow."""
    layer = Layer((36, 12))
    layer.rect(0, 0, 36, 12, IRON[1]).frame(0, 0, 36, 12, BRASS[3] if lit else IRON[4])
    colour = (LAMP_CORE if bright else GREEN_LIT) if lit else "#4c6a5c"
    layer.rect(1, 1, 34, 10, "#1c6a4c" if lit else GREEN_DARK)
    hall_decor.letters(layer, "EXIT", 3, 3, colour)
    layer.rect(25, 5, 5, 2, colour).polygon([(29, 2), (34, 6), (29, 10)], colour)
    return layer


def exit_doors(opened: bool, bright: bool) -> Pixels:
    """The doorway of the exit with its sign, 40 x 64; the hitbox is the 32 x 48 at the bottom."""
    layer = Layer((40, 64))
    layer.rect(3, 15, 34, 49, PALE_WOOD[1]).rect(3, 15, 34, 1, PALE_WOOD[5])
    layer.rect(3, 15, 2, 49, PALE_WOOD[3]).rect(3, 15, 1, 49, PALE_WOOD[5])
    if opened:
        layer.gradient(7, 19, 26, 45, [(0, "#ffc870"), (0.5, "#ffe8a8"), (1, LAMP_CORE)])
        layer.polygon([(7, 19), (12, 23), (12, 60), (7, 64)], WOOD[2])
        layer.polygon([(33, 19), (28, 23), (28, 60), (33, 64)], WOOD[1])
        layer.line([(12, 23), (12, 60)], WOOD[5]).line([(28, 23), (28, 60)], PALE_WOOD[4])
        if bright:
            layer.rect(13, 20, 14, 44, LAMP_CORE, 0.35)
        layer.polygon([(12, 64), (16, 52), (24, 52), (28, 64)], "#ffd890").rect(16, 52, 8, 1, "#fff6d8")
    else:
        for x in (7, 20):
            layer.rect(x, 19, 13, 45, WOOD[3]).rect(x, 19, 13, 1, WOOD[5]).rect(x, 19, 1, 45, WOOD[4])
            layer.rect(x + 12, 19, 1, 45, WOOD[0])
            layer.rect(x + 3, 23, 7, 15, "#3a4a52").rect(x + 3, 23, 7, 1, WOOD[0])
            layer.line([(x + 4, 36), (x + 9, 26)], "#6a7c84")
            layer.rect(x + 3, 46, 7, 13, WOOD[2]).rect(x + 3, 58, 7, 1, WOOD[5])
            layer.rect(x + 3, 46, 7, 1, WOOD[0])
        layer.rect(9, 41, 9, 2, BRASS[4]).rect(22, 41, 9, 2, BRASS[4])
    piece = layer.pixels()
    return stamp(piece, exit_sign(opened, bright).pixels(), 2, 1)


def stage_exit() -> Cast:
    """The end of a stage."""
    cast = Cast((20, 64))
    cast.add("closed", [exit_doors(False, False)])
    glow = [soft_glow((40, 64), 20, 44, 30, "#ffd070", strength) for strength in (0.4, 0.55)]
    return cast.add("open", [exit_doors(True, False), exit_doors(True, True)], True, glow)


# ---------------------------------------------------------------- machines of the under-stage


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
            layer.curve([(x, 17), (x + 18, 17), (x + 14, 23), (x + 9, 25), (x + 4, 23)], props.CRIMSON[2])
            layer.curve_line([(x, 18), (x + 4, 23), (x + 9, 25), (x + 14, 23), (x + 18, 18)], GOLD[3])
            layer.line([(x + 5, 18), (x + 8, 23)], props.CRIMSON[4])
            layer.line([(x + 12, 18), (x + 10, 23)], props.CRIMSON[0])
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
    """The lifts, 64 and 128 px wide; each size has its own anchor, so the frames are added one by one."""
    cast = Cast((32, 16))
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
        layer.rect(x, 26 - phase % 2, 2, 3, props.ROPE[3])
    piece = layer.pixels()
    wheel = props.cog(10, 40, angle, BRASS, 4, 0.4, 2.2, 3.2)
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
    xs, ys = props.local_grid((side, side))
    across, down = xs - side / 2, ys - side / 2
    turn = np.mod((np.arctan2(down, across) - angle) * teeth / (2 * math.pi) + 0.5, teeth).astype(int)
    tip = props.solid(piece) * (np.hypot(across, down) > radius - 2.6) * (turn % 2 == 0)
    return props.recolour(piece, tip, SOVIET_RED, 0.9)


def gear_frame(step: float) -> Pixels:
    """Four meshing cogs, cut at the lower edge of the pit. `step` 0..1 is two teeth."""
    piece = props.blank((64, 26))
    for radius, teeth, x, y, ramp, direction, offset in (
        (15, 10, 8, 19, STEEL, -1, 0.0),
        (15, 10, 56, 19, STEEL, -1, 0.31),
        (17, 12, 32, 21, BRASS, 1, 0.26),
    ):
        angle = offset + direction * step * 2 * 2 * math.pi / teeth
        wheel = props.cog(radius, teeth, angle, ramp, 4, 4.4, 3.6, 5.4)
        back = Layer(wheel.shape[1::-1]).circle(wheel.shape[1] / 2, wheel.shape[0] / 2, radius - 5, ramp[0]).pixels()
        wheel = red_teeth(stamp(back, wheel, 0, 0), radius, teeth, angle)
        wheel = props.outlined(wheel, rim=None)
        stamp(piece, wheel, x - wheel.shape[1] / 2, y - wheel.shape[0] / 2)
    lip = Layer((64, 26)).rect(0, 22, 64, 4, IRON[1]).rect(0, 22, 64, 1, IRON[4])
    for x in range(2, 64, 10):
        lip.polygon([(x, 26), (x + 3, 23), (x + 6, 23), (x + 3, 26)], SOVIET_RED)
    return stamp(piece, lip.pixels(), 0, 0)


def gear_pit() -> Cast:
    """The machine that bites."""
    return Cast((32, 26)).add("turning", [gear_frame(index / 8) for index in range(8)], True)


# ---------------------------------------------------------------- hiding


def rack_frame(variant: int, sway: float = 0.0, wheel: float = 0.0, eyes: int = -1) -> Pixels:
    """A costume rack on castors, 52 x 52. `eyes` -1: nobody, 0: open eyes between the costumes, 1: shut."""
    piece = props.blank((52, 52))
    clothes = rack_clothes(variant)
    if eyes >= 0:
        person = Layer((52, 52)).rect(22, 14, 10, 24, "#120a10").rect(23, 17, 8, 6, "#d8a07c")
        person.rect(23, 17, 8, 1, "#8a5844").rect(23, 22, 8, 1, "#a8705c")
        colour = "#fff6e0" if eyes == 0 else "#7a4a38"
        person.rect(24, 19, 2, 1, colour).rect(28, 19, 2, 1, colour)
        if eyes == 0:
            person.pixel(25, 19, "#141828").pixel(29, 19, "#141828")
        person.rect(20, 34, 4, 11, "#1c1c28").rect(28, 34, 4, 11, "#1c1c28").rect(20, 34, 1, 10, "#4a4a64")
        person.rect(28, 34, 1, 10, "#4a4a64")
        person.rect(19, 43, 7, 3, "#0d0a10").rect(28, 43, 7, 3, "#0d0a10").rect(20, 43, 5, 1, STEEL[4])
        person.rect(29, 43, 5, 1, STEEL[4])
        stamp(piece, person.pixels(), 0, 0)
        clothes = clothes.copy()
        clothes[14:21, 21:29] = 0
        clothes[35:, 15:34] = 0
    stamp(piece, swayed(clothes, sway, 6), 2, 2)
    layer = Layer((52, 52))
    for x in (1, 49):
        layer.rect(x, 1, 2, 46, BRASS[3]).rect(x, 1, 1, 46, BRASS[5])
    layer.rect(1, 1, 50, 2, BRASS[4]).rect(1, 1, 50, 1, BRASS[5]).rect(1, 46, 50, 2, BRASS[2])
    layer.rect(1, 46, 50, 1, BRASS[4])
    layer.circle(2, 1.5, 2, BRASS[4]).circle(50, 1.5, 2, BRASS[4])
    for x in (5, 46):
        layer.circle(x, 49.5, 2.5, IRON[1])
        layer.pixel(x + math.cos(wheel) * 1.6, 49 + math.sin(wheel) * 1.6, STEEL[5])
    return stamp(piece, layer.pixels(), 0, 0)


def rack_clothes(variant: int) -> Pixels:
    """The costumes of a rack: crimson gowns, or white tutus."""
    piece = props.blank((48, 44))
    if variant == 1:
        for index, x in enumerate((1, 9, 17, 25, 33, 38)):
            ramp = (props.CRIMSON, props.BRONZE, props.CRIMSON, props.ROSE, props.CRIMSON, props.CRIMSON)[index]
            stamp(
                piece,
                props.hung(props.hanging_strip(11, 35 + index * 3 % 5, ramp, (3, 2, 11, 8, 0, 13)[index])),
                x,
                0,
            )
        return stamp(piece, props.hung(props.garment("gown", (19, 38), props.CRIMSON, 2, GOLD[3])), 15, 1)
    for x, seed in ((-1, 1), (23, 4)):
        stamp(piece, props.hung(props.garment("tutu", (25, 28), props.TULLE, seed, GOLD[3])), x, 0)
    for index, x in enumerate((0, 16, 31, 38)):
        strip = props.hung(
            props.hanging_strip(
                9,
                38 - index % 2 * 3,
                (props.TULLE, props.ROSE, props.TULLE, props.MIDNIGHT)[index],
                index + 5,
            )
        )
        stamp(piece, strip, x, 1)
    return stamp(piece, props.hung(props.garment("tutu", (27, 32), props.TULLE, 3, GOLD[3])), 10, 1)


def costume_rack() -> Cast:
    """The rack one can hide in and push; the second set of animations has white tutus."""
    cast = Cast((26, 52))
    for variant, suffix in ((1, ""), (2, "_2")):
        cast.add(f"idle{suffix}", [rack_frame(variant)])
        swings = (0.0, 2.4, 0.0, -2.4)
        cast.add(
            f"rolling{suffix}",
            [rack_frame(variant, swing, index * math.pi / 2) for index, swing in enumerate(swings)],
            True,
        )
        cast.add(f"occupied{suffix}", [rack_frame(variant, eyes=0), rack_frame(variant, 1.0, eyes=1)], True)
    return cast


# ---------------------------------------------------------------- devices


def tube_frame(puff: int = -1) -> Pixels:
    """A speaking tube: a pipe, a plate with a name, a flared mouthpiece; `puff` 0..3 blows the whistle."""
    layer = Layer((32, 32))
    layer.rect(6, 0, 4, 15, BRASS[2]).rect(6, 0, 1, 15, BRASS[4]).rect(9, 0, 1, 15, BRASS[0])
    for y in (2, 9):
        layer.rect(4, y, 8, 3, BRASS[3]).rect(4, y, 8, 1, BRASS[5]).pixel(4, y + 2, BRASS[0])
    layer.rect(2, 13, 11, 17, WOOD[2]).rect(2, 13, 11, 1, WOOD[5]).rect(2, 29, 11, 1, WOOD[0])
    layer.rect(4, 25, 7, 3, PAPER[3]).rect(5, 26, 5, 1, PAPER[0])
    layer.polygon([(4, 15), (9, 15), (12, 14), (15, 11), (15, 25), (12, 22), (9, 21), (4, 21)], BRASS[3])
    layer.line([(4, 15.5), (9, 15.5), (12, 14.5), (15, 11.5)], BRASS[5])
    layer.line([(4, 20.5), (9, 20.5), (12, 21.5), (15, 24.5)], BRASS[1])
    layer.oval(16, 18, 2.6, 8, BRASS[4]).oval(16.5, 18, 1.6, 6.2, BRASS[0]).rect(14, 11, 2, 1, BRASS[5])
    if puff >= 0:
        x = 20 + puff * 2
        for dx, dy, radius in (
            (0, 18, 1.5 + puff * 0.5),
            (2, 16 - puff, 1 + puff * 0.4),
            (3, 19 + puff // 2, 1 + puff * 0.4),
        ):
            if puff < 3 or dx:
                layer.oval(x + dx + 0.5, dy + 0.5, radius + 0.8, radius + 0.4, TULLE[3 if dx else 4])
        for turn in (-0.6, 0.0, 0.6):
            layer.pixel(20 + math.cos(turn) * (6 + puff), 18 + math.sin(turn) * (8 + puff * 2), LAMP_CORE)
    return layer.pixels()


def speaking_tube() -> Cast:
    """The tube that calls Koskov."""
    return Cast((9, 32)).add("idle", [tube_frame()]).add("calling", [tube_frame(index) for index in range(4)], True)


def alarm_frame(state: str, index: int = 0) -> Pixels:
    """The alarm panel: bell, lamp, button and cover; idle, ringing or sabotaged."""
    layer = Layer((26, 30))
    shift = (0, 1, 0, -1)[index % 4] if state == "ringing" else 0
    layer.rect(12 + shift, 0, 2, 2, IRON[4]).oval(13 + shift, 6, 5, 5, BRASS[3])
    layer.oval(11.5 + shift, 5, 2.5, 3, BRASS[4]).rect(10 + shift, 3, 2, 2, BRASS[5])
    layer.rect(6 + shift, 7, 14, 2, BRASS[2]).rect(6 + shift, 7, 14, 1, BRASS[5])
    layer.rect(7 + shift, 9, 12, 2, IRON[1])
    layer.rect(13 + (shift * 4 if state == "ringing" else 0), 9, 2, 2, IRON[4])
    layer.rect(5, 11, 16, 19, PROPS_ENAMEL[1]).rect(5, 11, 16, 1, PROPS_ENAMEL[3])
    layer.rect(5, 11, 1, 19, PROPS_ENAMEL[2]).rect(20, 12, 1, 18, PROPS_ENAMEL[0])
    layer.rect(5, 29, 16, 1, PROPS_ENAMEL[0])
    lit = state == "ringing" and index % 2 == 0
    layer.rect(7, 13, 5, 5, IRON[0]).rect(8, 13, 4, 4, SOVIET_RED if state != "sabotaged" else RED_DARK)
    layer.rect(8, 13, 2, 2, LAMP_CORE if lit else RED_LIGHT if state != "sabotaged" else "#8a2a28")
    if state == "sabotaged":
        layer.rect(7, 19, 12, 9, IRON[0]).line([(9, 20), (7, 27), (10, 31)], "#e0a030")
        layer.line([(12, 20), (13, 26), (12, 29)], SOVIET_RED)
        layer.line([(16, 20), (18, 25), (16, 30)], "#5ab0a0")
        layer.polygon([(20, 18), (25, 20), (25, 29), (20, 28)], PROPS_ENAMEL[2])
        layer.line([(20, 18.5), (25, 20.5)], PROPS_ENAMEL[3])
        sparks = (
            ((11, 24), (15, 22), (9, 28), (17, 27), (13, 29)) if index == 0 else ((13, 23), (8, 25), (16, 29), (18, 23), (10, 21))
        )
        for number, (x, y) in enumerate(sparks):
            layer.pixel(x, y, LAMP_CORE if number < 2 else LAMP_WARM)
        sparkle(layer, *sparks[0], 2 - index)
    else:
        layer.rect(13, 13, 6, 2, PAPER[3]).rect(13, 16, 6, 1, PROPS_ENAMEL[0])
        layer.rect(7, 20, 12, 7, PROPS_ENAMEL[0]).rect(8, 21, 4, 5, BRASS[3]).rect(9, 22, 2, 3, SOVIET_RED)
        layer.rect(14, 21, 1, 5, BRASS[4]).rect(16, 21, 1, 5, BRASS[4])
        layer.rect(13, 22 if state == "idle" else 24, 5, 2, STEEL[5])
    return layer.pixels()


PROPS_ENAMEL = ("#1c2a28", "#3f5a50", "#62806e", "#a8c4a0")


def alarm_panel() -> Cast:
    """The panel that calls the guards."""
    cast = Cast((13, 30))
    cast.add("idle", [alarm_frame("idle")])
    glow = [soft_glow((26, 30), 12, 14, 20, "#ff4a30", strength) for strength in (0.95, 0.35)]
    cast.add("ringing", [alarm_frame("ringing", index) for index in range(4)], True, glow)
    return cast.add("sabotaged", [alarm_frame("sabotaged", index) for index in range(2)], True)


def lamp_frame(lit: bool, flicker: int = 0) -> Pixels:
    """The call-boy's lamp: a brass stand with a green glass shade."""
    layer = Layer((28, 44))
    layer.rect(8, 41, 12, 3, BRASS[2]).rect(8, 41, 12, 1, BRASS[5]).rect(10, 39, 8, 2, BRASS[3])
    layer.rect(13, 14, 3, 26, BRASS[2]).rect(13, 14, 1, 26, BRASS[5]).rect(15, 14, 1, 26, BRASS[0])
    for y in (20, 29):
        layer.rect(12, y, 5, 3, BRASS[3]).rect(12, y, 5, 1, BRASS[5])
    layer.rect(6, 24, 6, 2, BRASS[2]).rect(5, 22, 2, 5, PAPER[3]).rect(5, 22, 2, 1, SOVIET_RED)
    glass = (GREEN_DARK, "#1f5a46", "#3c7a62") if not lit else ("#2a9a68", "#5ad890", "#b8ffd0")
    layer.polygon([(9, 3), (19, 3), (23, 13), (5, 13)], glass[1])
    layer.polygon([(9, 3), (12, 3), (9, 13), (5, 13)], glass[2])
    layer.polygon([(17, 3), (19, 3), (23, 13), (19, 13)], glass[0])
    layer.rect(5, 12, 18, 2, BRASS[3]).rect(5, 12, 18, 1, BRASS[5]).rect(11, 1, 6, 2, BRASS[3])
    layer.rect(13, 0, 2, 1, BRASS[5])
    if lit:
        layer.rect(11, 6 - flicker % 2, 5, 6, "#dcffe4").rect(12, 7, 3, 4, LAMP_CORE)
        layer.rect(11, 14, 6, 2, LAMP_CORE)
    return layer.pixels()


def checkpoint() -> Cast:
    """The lamp that marks where to begin again."""
    cast = Cast((14, 44))
    cast.add("off", [lamp_frame(False)])
    glow = [soft_glow((28, 44), 14, 9, 17 + index % 2, "#5ae890", 0.62 + 0.08 * math.sin(index * 1.6)) for index in range(4)]
    return cast.add("lit", [lamp_frame(True, index) for index in range(4)], True, glow)


# ---------------------------------------------------------------- things to pick up


def intel_frame(index: int) -> Pixels:
    """A dossier with a red stamp."""
    y = 3 + BOB[index] - 1
    layer = Layer((18, 18))
    layer.polygon(
        [(2, y + 2), (8, y + 2), (9, y), (14, y), (15, y + 2), (16, y + 2), (16, y + 12), (2, y + 12)],
        "#b8843e",
    )
    layer.rect(4, y - 1, 10, 9, PAPER[4]).rect(5, y + 1, 7, 1, PAPER[1])
    layer.rect(2, y + 4, 14, 9, "#e8b860").rect(2, y + 4, 14, 1, "#ffe4a0")
    layer.rect(2, y + 12, 14, 1, "#8a5c24").rect(15, y + 5, 1, 7, "#b8843e")
    layer.polygon([(11, y + 4), (16, y + 4), (16, y + 6), (10, y + 12), (5, y + 12)], SOVIET_RED)
    layer.line([(11, y + 4.5), (5, y + 11.5)], RED_LIGHT)
    layer.rect(3, y + 6, 5, 1, "#8a5c24").rect(3, y + 8, 4, 1, "#8a5c24")
    glint = (0, 0, 1, 2, 1, 0, 0, 0)[index]
    sparkle(layer, 13, y + 5, glint)
    return layer.pixels()


def intel() -> Cast:
    """The dossiers."""
    return Cast((9, 18)).add("idle", [intel_frame(index) for index in range(8)], True)


def secret_frame(index: int) -> Pixels:
    """A golden pair of notes above a music box."""
    layer = Layer((18, 20))
    layer.rect(2, 14, 14, 6, props.CRIMSON[2]).rect(2, 14, 14, 1, props.CRIMSON[4])
    layer.rect(2, 19, 14, 1, props.CRIMSON[0]).rect(3, 12, 12, 2, GOLD[2]).rect(3, 12, 12, 1, GOLD[4])
    layer.rect(8, 15, 3, 3, GOLD[3]).pixel(9, 16, GOLD[0])
    crank = index * math.pi / 4
    layer.line([(16, 16), (16 + math.cos(crank) * 1.5, 16.5 + math.sin(crank) * 2)], GOLD[3])
    layer.pixel(16, 15 + index % 3, GOLD[4])
    y = 1 + BOB[index] // 2
    layer.rect(6, y, 1, 8, GOLD[3]).rect(13, y, 1, 7, GOLD[3]).rect(6, y, 8, 2, GOLD[4])
    layer.rect(6, y, 8, 1, "#fff6d8").rect(6, y + 2, 8, 1, GOLD[2])
    layer.oval(5.2, y + 8.5, 2.2, 1.7, GOLD[3]).oval(12.2, y + 7.5, 2.2, 1.7, GOLD[3])
    layer.pixel(4, y + 7, "#fff6d8").pixel(11, y + 6, "#fff6d8")
    sparkle(layer, (14, 5)[index // 4], y + (1, 8)[index // 4], (0, 1, 2, 1)[index % 4])
    return layer.pixels()


def secret() -> Cast:
    """The hidden music boxes."""
    glow = [soft_glow((18, 20), 9, 7, 10, "#ffe08a", 0.35)]
    return Cast((9, 20)).add("idle", [secret_frame(index) for index in range(8)], True, glow)


def ammo_frame(index: int) -> Pixels:
    """An open box of cartridges."""
    layer = Layer((18, 13))
    for number, x in enumerate(range(3, 15, 3)):
        layer.rect(x, 1, 2, 6, BRASS[3]).rect(x, 0, 2, 2, "#c8643c")
        layer.rect(x, 1, 1, 6, BRASS[5] if number == index else BRASS[4])
    layer.rect(1, 5, 16, 8, props.OLIVE[2]).rect(1, 5, 16, 1, props.OLIVE[4])
    layer.rect(1, 12, 16, 1, props.OLIVE[0]).rect(16, 6, 1, 6, props.OLIVE[1])
    layer.rect(1, 6, 1, 6, props.OLIVE[3])
    layer.rect(4, 8, 10, 3, GOLD[3]).rect(5, 9, 2, 1, GOLD[0]).rect(8, 9, 2, 1, GOLD[0])
    layer.rect(11, 9, 2, 1, GOLD[0])
    sparkle(layer, 4 + index * 3, 2, 1 if index % 2 else 0)
    return layer.pixels()


def ammo() -> Cast:
    """Rounds."""
    return Cast((9, 13)).add("idle", [ammo_frame(index) for index in range(4)], True)


def first_aid_frame(index: int) -> Pixels:
    """A white satchel with a blue heart."""
    layer = Layer((18, 16))
    layer.curve_line([(4, 5), (6, 1), (9, 0.6), (12, 1), (14, 5)], "#8a5c3c", 1)
    layer.rect(1, 5, 16, 10, "#e4e0dc").rect(2, 4, 14, 1, "#fffaf0").rect(1, 5, 16, 1, "#fffaf0")
    layer.rect(1, 14, 16, 1, "#8a8490").rect(16, 6, 1, 8, "#b0aab0").rect(1, 7, 16, 1, "#b8b2b4")
    layer.rect(1, 6, 1, 8, "#fffaf0")
    beat = 1 if index in (1, 2) else 0
    blue = "#5a9cff" if beat else "#3a78e0"
    for x, y, width in ((6, 8, 2), (10, 8, 2), (6, 9, 6), (6, 10, 6), (7, 11, 4), (8, 12, 2)):
        layer.rect(x - beat * (y < 11), y, width + beat * (1 if y == 8 else 2) * (y < 11), 1, blue)
    layer.pixel(6, 9, "#d0e4ff")
    layer.rect(3, 6, 2, 3, "#8a5c3c").rect(13, 6, 2, 3, "#8a5c3c").pixel(3, 8, GOLD[4])
    layer.pixel(13, 8, GOLD[4])
    return layer.pixels()


def first_aid() -> Cast:
    """Health."""
    return Cast((9, 15)).add("idle", [first_aid_frame(index) for index in range(4)], True)


def disguise() -> Cast:
    """The boyar's coat on its hook."""
    piece = props.blank((20, 34))
    hook = Layer((20, 34)).rect(8, 0, 4, 3, BRASS[3]).rect(8, 0, 4, 1, BRASS[5]).rect(9, 3, 2, 3, STEEL[4])
    stamp(piece, hook.pixels(), 0, 0)
    stamp(piece, hall_decor.boyar_coat(18, 29), 1, 5)
    return Cast((10, 34)).add("idle", [piece])


MACHINES: dict[str, Callable[[], Cast]] = {
    "door": door,
    "gate": gate,
    "stage_lift": stage_lift,
    "stage_winch": stage_winch,
    "gear_pit": gear_pit,
    "costume_rack": costume_rack,
    "speaking_tube": speaking_tube,
    "alarm_panel": alarm_panel,
    "reinforcement_door": reinforcement_door,
    "hiding_place": hiding_place,
    "checkpoint": checkpoint,
    "stage_exit": stage_exit,
    "intel": intel,
    "secret": secret,
    "ammo": ammo,
    "first_aid": first_aid,
    "disguise": disguise,
}
