"""Doors, gates, the door that reinforcements come through and the way out of a stage."""

from __future__ import annotations

from assets.studio import lettering
from assets.studio.cast import Cast, soft_glow
from assets.studio.hall.tones import GREEN_DARK, GREEN_LIT, RED_DARK, RED_LIGHT
from assets.studio.paint import Layer, Pixels, Point
from assets.studio.pieces import BRASS, IRON, LAMP_CORE, PALE_WOOD, SOVIET_RED, STEEL, WOOD, stamp


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
    lettering.letters(layer, "EXIT", 3, 3, colour)
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
