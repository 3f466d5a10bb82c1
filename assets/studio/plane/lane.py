"""What comes down the lane at the ramp: pallets on rollers, the chute that lets them go, the chocks that stop crates."""

from __future__ import annotations

from assets.studio.plane.cargo import INK, IRON, MARGIN, WEB, blank, finished, sack
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite


def pallet() -> Frame:
    """Sacks of relief goods on a roller pallet, three by two tiles, under a cargo net."""
    sprite = blank(3, 2)
    x, y = MARGIN, MARGIN
    layer = sprite.layer()
    layer.rect(x, y + 26, 48, 5, INK).rect(x + 1, y + 26, 46, 3, IRON[3]).rect(x + 1, y + 26, 46, 1, IRON[5])
    for roller in range(x + 4, x + 46, 8):
        layer.circle(roller, y + 30.5, 2.4, INK).circle(roller, y + 30.5, 1.4, IRON[4])
    layer.rect(x, y + 26, 3, 4, "#c8902c").rect(x + 45, y + 26, 3, 4, "#c8902c")
    sprite.lay(layer)
    for row, (top, count, shift) in enumerate(((14.0, 3, 0.0), (2.0, 3, 0.0))):
        for index in range(count):
            sack(sprite, x + 1 + shift + index * 15.6, y + top - row, 15.4, 13, row * 5 + index, (row + index) % 2 == 0)
    layer = sprite.layer()
    for start in range(-24, 49, 10):
        for way in (1, -1):
            points = [(x + start + (24 if way < 0 else 0), y + 2), (x + start + (0 if way < 0 else 24), y + 26)]
            clipped = [(min(max(px, x + 1), x + 47), py) for px, py in points]
            layer.line(clipped, INK, 2, 0.7).line([(px, py - 1) for px, py in clipped], WEB[2], 1, 0.9)
    layer.rect(x, y + 1, 48, 2, INK).rect(x, y + 1, 48, 1, WEB[3])
    return finished(sprite.lay(layer).outline(INK), 3, 2)


def chute(rattle: int) -> Frame:
    """The mouth over the lane, three by two tiles: flaps, striped lips, a hook with its lamp."""
    sprite = blank(3, 2)
    x, y = MARGIN, MARGIN
    layer = sprite.layer()
    layer.rect(x - 4, y - 6, 56, 8, INK).rect(x - 3, y - 5, 54, 6, IRON[2]).rect(x - 3, y - 5, 54, 1, IRON[5])
    for column in range(54):
        for row in range(3):
            if (column + row) % 12 < 6:
                layer.pixel(x - 3 + column, y - 2 + row, "#f4c468" if row == 0 else "#c8902c")
    for side, lean in ((x - 2, -1), (x + 44, 1)):
        swing = 2 * (rattle % 2) * lean
        layer.polygon([(side, y + 2), (side + 6, y + 2), (side + 6 + swing, y + 18), (side + swing, y + 18)], INK)
        layer.polygon([(side + 1, y + 2), (side + 5, y + 2), (side + 5 + swing, y + 17), (side + 1 + swing, y + 17)], "#4a3a2c")
        layer.line([(side + 1, y + 3), (side + 1 + swing, y + 17)], "#8a6a48", 1)
    drop = 6 + (rattle % 2) * 3
    layer.line([(x + 24, y + 1), (x + 24, y + drop)], INK, 3).line([(x + 24, y + 1), (x + 24, y + drop)], IRON[4], 1)
    layer.curve_line([(x + 24, y + drop), (x + 28, y + drop + 4), (x + 24, y + drop + 8), (x + 20, y + drop + 5)], INK, 4)
    layer.curve_line([(x + 24, y + drop), (x + 28, y + drop + 4), (x + 24, y + drop + 8), (x + 20, y + drop + 5)], IRON[4], 2)
    colour = "#ffb040" if rattle else "#5a3a10"
    layer.rect(x + 38, y - 5, 6, 4, INK).rect(x + 39, y - 4, 4, 2, colour)
    sprite.lay(layer).outline(INK)
    if rattle:
        sprite.halo(x + 41, y - 3, 18, "#ffb040", 0.6)
    return finished(sprite, 3, 2)


def pallet_feed() -> Sheet:
    """At rest; rattling."""
    sheet = Sheet()
    sheet.add("idle", [chute(0)])
    sheet.add("clank", [chute(1), chute(2)], loop=True)
    return sheet


def sill() -> Frame:
    """A striped steel wedge bolted to the deck."""
    sprite = Sprite(40, 28)
    x, y = 12, 10
    layer = sprite.layer()
    layer.polygon([(x - 2, y + 10), (x + 3, y + 1), (x + 13, y + 1), (x + 18, y + 10)], INK)
    layer.polygon([(x, y + 9), (x + 4, y + 2), (x + 12, y + 2), (x + 16, y + 9)], "#c8902c").line(
        [(x + 4, y + 2), (x + 12, y + 2)], "#ffe49a", 1
    )
    for at in (x + 2, x + 8, x + 14):
        layer.polygon([(at, y + 9), (at + 2, y + 2), (at + 4, y + 2), (at + 2, y + 9)], INK, 0.85)
    layer.rect(x - 3, y + 9, 22, 2, IRON[2]).pixel(x - 2, y + 9, IRON[5]).pixel(x + 17, y + 9, IRON[5])
    return sprite.lay(layer).done((x + 8, y + 11))


def chock() -> Sheet:
    """As it is."""
    sheet = Sheet()
    sheet.add("idle", [sill()])
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    train = Sheet()
    train.add("idle", [pallet()])
    return {"train_pallet": train, "pallet_feed": pallet_feed(), "chock": chock()}
