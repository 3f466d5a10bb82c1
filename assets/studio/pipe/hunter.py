"""The hunter: the KGB's inspection pig, which fills the bore. Brushes, a crown of teeth, two lamps for eyes, a klaxon."""

from __future__ import annotations

import math

from assets.studio.paint import blur, hashed
from assets.studio.pipe.fixtures import hazard
from assets.studio.sheet import Sheet
from assets.studio.sprite import BRASS, INK, RED, RUBBER, RUST, STEEL, Frame, Sprite, puff, sparks

LEFT, TOP = 44, 16
"""Where the hitbox (72 x 112 px) lies in a frame."""
WIDTH, HEIGHT = 200, 144
AXIS = TOP + 56
ANCHOR = (LEFT + 36, TOP + 112)
IRON = ("#06090d", "#0e151a", "#1a252b", "#2c3b40", "#47585a", "#74857e", "#b4c0b0")
SOOT = ("#0a0e12", "#1e262a", "#3a4446")


def brush(sprite: Sprite, x: float, width: int, radius: float, phase: int, ramp: tuple[str, ...]) -> None:
    """A drum of wire bristles that turns: tufts that stand out above and below and pass over the front."""
    sprite.revolve(AXIS, [(x, radius - 5), (x + width, radius - 5)], IRON, 0.4)
    layer = sprite.layer()
    for row in range(18):
        turn = math.radians(row * 10 + phase * 2.5 - 90)
        y = AXIS + (radius - 2) * math.sin(turn)
        front = math.cos(turn)
        tone = 4.6 - 3.4 * (math.sin(turn) * 0.5 + 0.5)
        colour = ramp[max(min(round(tone), 6), 1)]
        for tuft in range(0, width - 1, 3):
            jag = int(2 * hashed(row, tuft, int(x)))
            tall = 2 + 3 * front + jag
            layer.rect(x + tuft, y - tall / 2, 2, tall, colour).pixel(x + tuft + 1, y + tall / 2, ramp[0])
            if front > 0.3 and hashed(row, tuft, 5) > 0.7:
                layer.pixel(x + tuft, y - tall / 2, ramp[6])
    for tuft in range(0, width - 1, 2):
        for edge in (-1, 1):
            tip = radius + (hashed(tuft, phase // 2, edge + 2) * 3)
            layer.line([(x + tuft, AXIS + edge * (radius - 6)), (x + tuft - 1, AXIS + edge * tip)], ramp[2 if edge > 0 else 4], 1)
    sprite.lay(layer)


def crown(sprite: Sprite, bite: float, hot: bool) -> None:
    """The scraper: jaws of teeth above and below that bite towards the axis, `bite` px."""
    layer = sprite.layer()
    for edge in (-1, 1):
        root = AXIS + edge * 50
        layer.polygon(
            [
                (LEFT + 46, AXIS + edge * 56),
                (LEFT + 62, AXIS + edge * 55),
                (LEFT + 74, AXIS + edge * (46 - bite)),
                (LEFT + 66, AXIS + edge * (40 - bite)),
                (LEFT + 50, AXIS + edge * 42),
            ],
            IRON[3 if edge < 0 else 2],
        )
        ridge = ((46, 56), (62, 55), (74, 46 - bite))
        layer.line([(LEFT + x, AXIS + edge * y) for x, y in ridge], IRON[6], 1)
        for tooth in range(5):
            x, y = LEFT + 48 + tooth * 5.2, root - edge * (9 + bite * tooth / 4)
            reach = 9 + 1.5 * tooth
            points = [(x - 3, y + edge * 2), (x + 3.4, y + edge * 2), (x + 2 + tooth * 0.6, y - edge * reach)]
            layer.polygon([(px + 0.6, py) for px, py in points], INK)
            layer.polygon(points, "#ffcf7c" if hot and tooth > 2 else "#c8d0c0")
            layer.line([points[0], points[2]], "#fffae0", 1)
    sprite.lay(layer)


def eyes(sprite: Sprite, blaze: bool, dead: bool = False) -> None:
    """Two lamps behind grilles, under brows of plate."""
    layer = sprite.layer()
    for y in (AXIS - 16, AXIS + 14):
        layer.circle(LEFT + 58, y, 9.5, INK).circle(LEFT + 58, y, 8.4, IRON[5]).circle(LEFT + 58, y, 7, IRON[1])
        glass, heart = ("#2a2420", "#4a3a30") if dead else ("#ff5a2c", "#fff0c0") if blaze else ("#e8a83c", "#fff6d0")
        layer.circle(LEFT + 58.5, y, 6, glass).circle(LEFT + 59, y, 3.6, heart)
        for bar in (-3, 0, 3):
            layer.rect(LEFT + 52, y + bar, 13, 1, IRON[0], 0.75)
    layer.polygon([(LEFT + 46, AXIS - 26), (LEFT + 66, AXIS - 19), (LEFT + 68, AXIS - 15), (LEFT + 47, AXIS - 20)], IRON[1]).line(
        [(LEFT + 46, AXIS - 26), (LEFT + 66, AXIS - 19)], IRON[6], 1
    )
    layer.polygon([(LEFT + 46, AXIS + 25), (LEFT + 66, AXIS + 18), (LEFT + 68, AXIS + 14), (LEFT + 47, AXIS + 19)], IRON[1])
    sprite.lay(layer)


def machine(sprite: Sprite, phase: int) -> None:
    """The drum between the brushes: plates, cables, tank, exhausts, klaxon."""
    sprite.revolve(AXIS, [(LEFT - 6, 22), (LEFT + 2, 30), (LEFT + 4, 40), (LEFT + 46, 43)], IRON, -0.2)
    layer = sprite.layer()
    hazard(layer, LEFT + 19, AXIS - 6, 11, 22)
    layer.rect(LEFT + 18, AXIS - 8, 13, 2, IRON[6]).rect(LEFT + 18, AXIS + 16, 13, 2, IRON[0])
    layer.rect(LEFT + 18, AXIS - 32, 13, 18, INK).rect(LEFT + 19, AXIS - 31, 11, 16, RED[3])
    layer.rect(LEFT + 19, AXIS - 31, 11, 1, RED[5]).rect(LEFT + 19, AXIS - 31, 1, 16, RED[4])
    for y in range(AXIS - 28, AXIS - 16, 3):
        layer.rect(LEFT + 21, y, 7, 1, RED[1])
    for y in (AXIS - 38, AXIS + 24, AXIS + 34):
        for x in range(LEFT + 17, LEFT + 33, 5):
            layer.pixel(x, y, IRON[6]).pixel(x + 1, y + 1, INK)
    layer.curve_line(
        [(LEFT + 2, AXIS - 12), (LEFT + 8, AXIS + 2), (LEFT + 24, AXIS + 22), (LEFT + 44, AXIS + 24)], INK, 4
    ).curve_line([(LEFT + 2, AXIS - 12), (LEFT + 8, AXIS + 2), (LEFT + 24, AXIS + 22), (LEFT + 44, AXIS + 24)], RUST[4], 2)
    layer.curve_line([(LEFT + 4, AXIS + 26), (LEFT + 20, AXIS + 31), (LEFT + 44, AXIS + 20)], INK, 3).curve_line(
        [(LEFT + 4, AXIS + 26), (LEFT + 20, AXIS + 31), (LEFT + 44, AXIS + 20)], BRASS[3], 1
    )
    for number, y in enumerate((AXIS - 20, AXIS - 4, AXIS + 12)):  # exhausts
        layer.rect(LEFT - 18, y, 16, 8, INK).rect(LEFT - 17, y + 1, 15, 6, RUST[2]).rect(LEFT - 17, y + 1, 15, 2, RUST[4])
        ember = "#ff8a34" if (phase + number) % 3 == 0 else "#a83a1c"
        layer.rect(LEFT - 18, y, 3, 8, IRON[2]).rect(LEFT - 18, y + 2, 2, 4, ember)
    sprite.lay(layer)


def wheels(sprite: Sprite, phase: int) -> None:
    """Four driving wheels that press against both walls."""
    layer = sprite.layer()
    for y in (TOP - 1, TOP + 113):
        for x in (LEFT + 22, LEFT + 41):
            layer.line([(x, AXIS + (y - AXIS) * 0.72), (x, y)], INK, 7).line([(x, AXIS + (y - AXIS) * 0.72), (x, y)], IRON[5], 3)
            layer.circle(x, y, 8, INK).circle(x, y, 7, RUBBER[2]).circle(x, y, 4, IRON[5]).circle(x, y, 2, IRON[1])
            for spoke in range(6):
                turn = math.radians(spoke * 60 + phase * 7.5)
                layer.pixel(x + 6.2 * math.cos(turn), y + 6.2 * math.sin(turn), RUBBER[6])
                layer.pixel(x + 3.2 * math.cos(turn), y + 3.2 * math.sin(turn), IRON[0])
    sprite.lay(layer)


def klaxon(sprite: Sprite, on: bool, frame: int) -> None:
    """The horn over the eyes, with a lamp that turns."""
    layer = sprite.layer()
    bell = ((36, -2), (46, -3), (60, -8), (60, 6), (46, 1))
    layer.polygon([(LEFT + x, AXIS + y) for x, y in bell], INK)
    layer.polygon([(LEFT + 38, AXIS - 1), (LEFT + 47, AXIS - 2), (LEFT + 58, AXIS - 6), (LEFT + 58, AXIS - 1)], BRASS[5])
    layer.polygon([(LEFT + 38, AXIS), (LEFT + 58, AXIS - 1), (LEFT + 58, AXIS + 4), (LEFT + 47, AXIS)], BRASS[3])
    layer.oval(LEFT + 59.5, AXIS - 1, 2.2, 7, BRASS[4]).oval(LEFT + 60, AXIS - 1, 1.4, 5.6, "#1a0e08")
    layer.rect(LEFT + 38, AXIS - 42, 12, 5, INK).rect(LEFT + 39, AXIS - 41, 10, 4, IRON[4])
    lamp = "#ffb090" if on and frame % 2 else RED[4] if on else RED[2]
    layer.rect(LEFT + 40, AXIS - 48, 8, 7, INK).rect(LEFT + 41, AXIS - 47, 6, 6, lamp)
    layer.rect(LEFT + 42, AXIS - 47, 2, 3, "#ffe0d0" if on else RED[4])
    sprite.lay(layer)


def cone(sprite: Sprite, strength: float, colour: str) -> None:
    """The light of the eyes down the pipe."""
    width, _ = sprite.size
    for y in (AXIS - 16, AXIS + 14):
        sprite.halo(LEFT + 62, y, 26, colour, strength)
        edges = [(LEFT + 62, y - 6), (width, y - 26), (width, y + 26), (LEFT + 62, y + 6)]
        pixels = blur(sprite.layer(2).polygon(edges, colour, strength * 0.24).pixels(), 2.5)
        for x in range(width):
            pixels[:, x] *= max(0.0, min(1.0, 1 - (x - LEFT - 62) / (width - LEFT - 62)))
        sprite.lay(pixels)


def hunter(phase: int, bite: float = 0.0, mode: str = "roll", frame: int = 0) -> Frame:
    """One frame: `mode` is roll, klaxon, lunge or stuck."""
    sprite = Sprite(WIDTH, HEIGHT)
    loud, dead = mode in ("klaxon", "lunge"), mode == "stuck"
    wheels(sprite, phase)
    machine(sprite, phase)
    brush(sprite, LEFT + 5, 12, 54, phase, RUST)
    brush(sprite, LEFT + 33, 11, 55, phase + 4, STEEL)
    sprite.revolve(AXIS, [(LEFT + 44, 47), (LEFT + 52, 40), (LEFT + 62, 25), (LEFT + 65, 12)], IRON, -0.2)
    crown(sprite, bite, mode == "lunge")
    eyes(sprite, loud, dead)
    klaxon(sprite, loud, frame)
    sprite.outline()
    layer = sprite.layer()
    if mode == "lunge":
        for edge in (-1, 1):
            sparks(layer, LEFT + 68, AXIS + edge * 54, 180 + edge * 14, 16, 46, 12, frame * 5 + edge)
        for y in (AXIS - 17, AXIS - 1, AXIS + 15):
            flame = ((18, 0), (30 + 6 * (frame % 2), 2), (40, 4), (28, 6), (18, 7))
            heart = ((18, 1), (26, 3), (32, 4), (18, 6))
            layer.curve([(LEFT - x, y + down) for x, down in flame], "#e8482a")
            layer.curve([(LEFT - x, y + down) for x, down in heart], "#ffcf7c")
    elif dead:
        for number in range(4):
            rise = (frame * 9 + number * 9) % 30
            puff(layer, LEFT + 60 - number * 9 - rise * 0.6, AXIS - 30 - rise * 0.8, 5 + rise * 0.2, SOOT, number)
        sparks(layer, LEFT + 64, AXIS - 8, -30, 70, 22, 7, frame + 2)
    else:
        for number in range(3):
            rise = (phase * 2 + number * 6) % 16
            puff(layer, LEFT - 20 - rise, AXIS - 17 + number * 15 - rise * 0.2, 2.5 + rise * 0.2, SOOT, number)
    sprite.lay(layer)
    if not dead:
        cone(sprite, 0.75 if loud else 0.5, "#ff8a4a" if loud else "#ffe49a")
    if loud:
        sprite.halo(LEFT + 44, AXIS - 44, 30 if frame % 2 else 20, "#ff3a20", 0.6)
    return sprite.done(ANCHOR)


def sheet() -> Sheet:
    """All animations."""
    result = Sheet(1024)
    result.add("idle", [hunter(0)])
    result.add("roll", [hunter(phase) for phase in range(8)], loop=True)
    result.add("klaxon", [hunter(2 * frame, -5 + 3 * (frame % 2), "klaxon", frame) for frame in range(4)], loop=True)
    result.add("lunge", [hunter(2 * frame + 1, (0, 9, 14, 6)[frame], "lunge", frame) for frame in range(4)], loop=True)
    result.add("stuck", [hunter(0, 4, "stuck", frame) for frame in range(2)], loop=True)
    return result
