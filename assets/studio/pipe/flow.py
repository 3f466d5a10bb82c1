"""What is built into the line for its speed: the booster that throws a pig on, the vent that slows it down."""

from __future__ import annotations

from assets.studio.paint import Colour, mix
from assets.studio.pipe.fixtures import MARGIN
from assets.studio.pipe.hazards import BORE
from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, INK, RUST, STEEL, Frame, Sprite

WIDTH = 48
COLD = ("#0c2a3a", "#1c5a74", "#3fa8c8", "#8fecff", "#f0ffff")
"""A booster's light from dark to bright."""
HOT = ("#3a1410", "#7a2a1c", "#c8502c", "#ff9a4a", "#fff0c8")
CHEVRONS = 3
LOUVRES = 7


def _collar(sprite: Sprite, x: int, tall: int, y: int) -> None:
    """A turned ring of steel against a wall, as the flanges of the line are."""
    sprite.slab(x - 3, y, 14, tall, STEEL, 4.6, 1.8)
    layer = sprite.layer()
    for step in (1, 6):
        layer.rect(x + step, y + tall // 2 - 1, 2, 2, STEEL[6]).pixel(x + step + 1, y + tall // 2, INK)
    sprite.lay(layer)


def _hoop(sprite: Sprite, x: int, light: Colour) -> None:
    """One of the two rings round the bore: narrow, lit from within, a collar at either wall."""
    layer = sprite.layer()
    layer.gradient(x, MARGIN, 8, BORE, [(0, STEEL[0]), (0.3, STEEL[4]), (0.55, STEEL[3]), (1, STEEL[0])], 1, True)
    layer.rect(x + 3, MARGIN + 14, 2, BORE - 28, INK)
    for y in range(MARGIN + 18, MARGIN + BORE - 20, 10):
        layer.rect(x + 3, y, 2, 6, light)
    sprite.lay(layer)
    _collar(sprite, x, 9, MARGIN)
    _collar(sprite, x, 9, MARGIN + BORE - 9)


def _nozzle(sprite: Sprite, y: int, light: Colour) -> None:
    """A bank of jets that points on along the wall."""
    left = MARGIN
    sprite.slab(left + 11, y, 22, 9, STEEL, 4.2, 1.6)
    layer = sprite.layer()
    for step in range(7):
        layer.rect(left + 33 + step // 2, y + 1 + step, 4 - step // 3, 1, STEEL[5 - step // 2])
    layer.rect(left + 14, y + 3, 15, 3, INK).rect(left + 15, y + 4, 13, 1, light)
    layer.rect(left + 36, y + 2, 2, 5, light)
    sprite.lay(layer)


def _chevron(sprite: Sprite, x: int, colour: Colour, onward: bool) -> None:
    """An arrowhead of light on the far wall, across the whole middle of the bore."""
    layer = sprite.layer()
    middle = MARGIN + BORE // 2
    for step in range(17):
        along = x + (16 - step if onward else step) // 2
        for y in (middle - step, middle + step):
            layer.rect(along - 1, y, 6, 1, INK).rect(along, y, 4, 1, colour).rect(along, y, 1, 1, mix(colour, "#ffffff", 0.4))
    sprite.lay(layer)


def booster(frame: int, work: bool) -> Frame:
    """Two rings, jets at both walls, arrowheads that run onwards; at work it blazes and blows."""
    sprite = Sprite(WIDTH + 2 * MARGIN, BORE + 2 * MARGIN)
    left = MARGIN
    light = COLD[4] if work and frame % 2 == 0 else COLD[3] if work else COLD[2]
    layer = sprite.layer()
    layer.rect(left + 6, MARGIN + 36, 36, 56, INK).rect(left + 7, MARGIN + 37, 34, 54, "#0a1c26")
    layer.rect(left + 7, MARGIN + 37, 34, 1, STEEL[3]).rect(left + 7, MARGIN + 90, 34, 1, STEEL[2])
    sprite.lay(layer)
    for number in range(CHEVRONS):
        near = (number - frame) % CHEVRONS
        colour = COLD[4 - near] if work else COLD[3 - near]
        _chevron(sprite, left + 8 + number * 9, colour, onward=True)
    for y in (MARGIN + 16, MARGIN + BORE - 25):
        _nozzle(sprite, y, light)
    for x in (left, left + WIDTH - 8):
        _hoop(sprite, x, light)
    sprite.outline()
    for x in (left + 4, left + WIDTH - 4):
        sprite.halo(x, MARGIN + BORE // 2, 40, COLD[3], 0.26 if work else 0.1, 1.4)
    if work:
        layer = sprite.layer()
        for y in (MARGIN + 20, MARGIN + BORE - 21):
            for streak in range(5):
                start = left + 38 + (streak * 5 + frame * 6) % 14
                layer.rect(start, y - 4 + 2 * streak, 9 - streak, 1, COLD[4 - streak % 2], 0.85)
        sprite.lay(layer).halo(left + 42, MARGIN + 20, 22, COLD[3], 0.4).halo(left + 42, MARGIN + BORE - 20, 22, COLD[3], 0.4)
    return sprite.done((left + WIDTH // 2, MARGIN + BORE))


def vent(frame: int, work: bool) -> Frame:
    """A grille of louvres between two posts in warning paint; at work it glows and the steam goes out by it."""
    sprite = Sprite(WIDTH + 2 * MARGIN, BORE + 2 * MARGIN)
    left = MARGIN
    layer = sprite.layer()
    layer.rect(left + 7, MARGIN + 12, 34, BORE - 24, INK).rect(left + 8, MARGIN + 13, 32, BORE - 26, "#120c0e")
    for number in range(LOUVRES):
        y = MARGIN + 17 + number * 14
        glow = HOT[3 - (number + frame) % 2] if work else HOT[1]
        layer.rect(left + 9, y + 6, 30, 4, glow)
        layer.rect(left + 9, y, 30, 7, STEEL[2]).rect(left + 9, y, 30, 1, STEEL[5]).rect(left + 9, y + 5, 30, 2, STEEL[1])
        layer.rect(left + 9, y + 7, 30, 1, INK)
    sprite.lay(layer)
    for number in range(2):
        lit = (number + frame) % 2 == 0
        _chevron(sprite, left + 11 + number * 12, (HOT[4] if lit else HOT[3]) if work else HOT[3 if lit else 2], onward=False)
    for x in (left, left + WIDTH - 8):
        layer = sprite.layer()
        for y in range(BORE):
            for step in range(8):
                is_dark = (step + y) % 16 < 8
                layer.pixel(x + step, MARGIN + y, RUST[0] if is_dark else AMBER[4 if step < 3 else 3 if step < 6 else 2])
        layer.rect(x, MARGIN, 1, BORE, AMBER[5], 0.5).rect(x + 7, MARGIN, 1, BORE, INK, 0.7)
        sprite.lay(layer)
        _collar(sprite, x, 9, MARGIN)
        _collar(sprite, x, 9, MARGIN + BORE - 9)
    sprite.outline()
    sprite.halo(left + WIDTH // 2, MARGIN + BORE // 2, 44, HOT[3], 0.24 if work else 0.08, 1.4)
    return sprite.done((left + WIDTH // 2, MARGIN + BORE))


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    result = {}
    for name, painter, frames in (("booster_station", booster, CHEVRONS), ("brake_vent", vent, 2)):
        sheet = result[name] = Sheet()
        sheet.add("idle", [painter(0, False)])
        sheet.add("rest", [painter(frame, False) for frame in range(frames)], loop=True)
        sheet.add("work", [painter(frame, True) for frame in range(frames)], loop=True)
    return result
