"""What belongs to the line: valves and their solenoids, signs, pump stops, pilot lamps, the border ring, the buffers."""

from __future__ import annotations

import math

from assets.studio.paint import Layer, hashed
from assets.studio.pipe.hazards import BORE, WALLS
from assets.studio.recipes.fonts import pix_patterns
from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, BRASS, CONCRETE, INK, RED, RUBBER, RUST, STEEL, Frame, Sprite, sparks

HAZARD_LIGHT, HAZARD_DARK = "#e0a038", "#14181c"
BORDER = ("#8a5cc8", "#f2ecc8")
"""The invented colours of the border: violet and cream."""
BORDER_DARK = ("#4a2c7a", "#9a9c86")
MARGIN = 24


def hazard(layer: Layer, x: int, y: int, width: int, height: int, lean: int = 1) -> None:
    """Slanting stripes within a rectangle."""
    for row in range(height):
        for column in range(width):
            dark = (column + lean * row) % 10 < 5
            layer.pixel(x + column, y + row, HAZARD_DARK if dark else HAZARD_LIGHT)
    layer.rect(x, y, width, 1, "#ffe0a0", 0.45).rect(x, y + height - 1, width, 1, "#05070a", 0.5)


def letters(layer: Layer, text: str, x: int, y: int, colour: str, scale: int = 1) -> None:
    """Text in the pixel face; (x, y) is its upper left corner."""
    patterns = pix_patterns()
    for letter in text:
        rows, top = patterns[letter]
        for down, row in enumerate(rows):
            for across, dot in enumerate(row):
                if dot == "#":
                    layer.rect(x + across * scale, y + (top + down) * scale, scale, scale, colour)
        x += (len(rows[0]) + 1) * scale


def text_width(text: str, scale: int = 1) -> int:
    """How wide such text is, px."""
    patterns = pix_patterns()
    return scale * (sum(len(patterns[letter][0][0]) + 1 for letter in text) - 1)


# ---------------------------------------------------------------- valve


def leaf(sprite: Sprite, upper: bool, out: float, lean: float = 0.0) -> None:
    """One half of the gate, of which `out` px (0 to 64) reach into the bore."""
    if out < 1:
        return
    top = MARGIN + out - 64 if upper else MARGIN + BORE - out
    half = Sprite(*sprite.size)
    layer = half.layer()
    left = MARGIN
    layer.gradient(
        left, top, 16, 64, [(0, STEEL[2]), (0.14, STEEL[6]), (0.4, STEEL[4]), (0.75, STEEL[2]), (1, STEEL[1])], 1, True
    )
    layer.rect(left, top, 1, 64, STEEL[5]).rect(left + 15, top, 1, 64, STEEL[0])
    for rib in range(6, 60, 12):
        y = top + rib
        layer.rect(left + 1, y, 14, 2, STEEL[1], 0.7).rect(left + 1, y + 2, 14, 1, STEEL[5], 0.7)
        layer.pixel(left + 3, y + 6, STEEL[6]).pixel(left + 4, y + 7, INK).pixel(left + 12, y + 6, STEEL[5])
    band = int(top + 46 if upper else top + 8)
    hazard(layer, left + 1, band, 14, 10, 1 if upper else -1)
    lip = top + 61 if upper else top
    layer.rect(left, lip, 16, 3, RUBBER[2]).rect(left, lip if not upper else lip + 2, 16, 1, RUBBER[5])
    for x, y, tall in ((3, 24, 9), (10, 16, 7)):
        layer.rect(left + x, top + y + (0 if upper else 12), 1, tall, RUST[3])
    half.lay(layer)
    half.canvas.pixels[:MARGIN] = 0
    half.canvas.pixels[MARGIN + BORE :] = 0
    if lean:
        half.turn(lean, left + 8, MARGIN if upper else MARGIN + BORE)
    sprite.lay(half.canvas.pixels)


def seats(sprite: Sprite, lamp: str) -> None:
    """The slots in both walls with a lamp beside the upper one."""
    for y in (MARGIN, MARGIN + BORE - 5):
        sprite.slab(MARGIN - 3, y, 5, 5, RUST, 4.4, 2.4).slab(MARGIN + 14, y, 5, 5, RUST, 4.0, 2)
    layer = sprite.layer()
    layer.rect(MARGIN + 2, MARGIN, 12, 2, "#04080c").rect(MARGIN + 2, MARGIN + BORE - 2, 12, 2, "#04080c")
    layer.rect(MARGIN - 7, MARGIN + 1, 4, 6, INK).rect(MARGIN - 6, MARGIN + 2, 2, 4, lamp)
    sprite.lay(layer)


def valve(out: float, lamp: str, seed: int = -1) -> Frame:
    """The gate with both leaves so far out; with a seed it is bursting."""
    sprite = Sprite(16 + 2 * MARGIN, BORE + 2 * MARGIN)
    burst = max(seed, 0)
    leaf(sprite, True, out - 10 * burst if seed >= 0 else out, -9 - 7 * burst if seed >= 0 else 0)
    leaf(sprite, False, out - 10 * burst if seed >= 0 else out, 8 + 8 * burst if seed >= 0 else 0)
    seats(sprite, lamp)
    sprite.outline()
    layer = sprite.layer()
    if seed >= 0:
        middle = MARGIN + BORE / 2
        for piece in range(7):
            turn = math.radians(-70 + 24 * piece + 10 * hashed(piece, 3))
            far = 5 + seed * 6 + 5 * hashed(piece, 4)
            x, y = MARGIN + 6 + far * math.cos(turn), middle + 1.6 * far * math.sin(turn)
            layer.rect(x, y, 3 + piece % 3, 2 + piece % 2, INK).rect(x, y, 2 + piece % 3, 1 + piece % 2, STEEL[4 + piece % 2])
        if seed < 3:
            sparks(layer, MARGIN + 8, middle, 0, 80, 14 + 8 * seed, 14 - 3 * seed, seed + 11)
    sprite.lay(layer)
    if seed in (0, 1):
        sprite.halo(MARGIN + 8, MARGIN + BORE / 2, 30, "#ffd27a", 0.6 - 0.3 * seed)
    return sprite.halo(MARGIN - 5, MARGIN + 4, 9, lamp, 0.5).done((MARGIN + 8, MARGIN + BORE))


# ---------------------------------------------------------------- solenoid


def solenoid(wall: str, done: bool, frame: int) -> Frame:
    """A coil in a cage with its plunger: red and blinking until it is hit, then green and pulled in."""
    sprite = Sprite(40, 40)
    floor = wall == "floor"
    x, y = 12, 12
    sprite.slab(x, y + 12 if floor else y, 16, 4, STEEL, 4, 2)
    body = y + 5 if floor else y + 4
    sprite.slab(x + 1, body, 14, 7, BRASS, 4.2, 2.2)
    layer = sprite.layer()
    for wire in range(3, 14, 2):
        layer.rect(x + wire, body + 1, 1, 5, "#7a3c1c").pixel(x + wire, body + 1, "#ffd884")
    layer.rect(x + 1, body, 2, 7, STEEL[4]).rect(x + 13, body, 2, 7, STEEL[2]).rect(x + 1, body, 1, 7, STEEL[6])
    out = 2 if done else 5
    tip = body - out if floor else body + 7
    layer.rect(x + 5, tip, 6, out, INK).rect(x + 6, tip, 4, out, STEEL[5]).rect(x + 6, tip, 1, out, STEEL[6])
    lit = frame % 4 < 2
    lamp = "#6ff0a0" if done else "#ff5a3c" if lit else "#7a1c14"
    head = tip - 1 if floor else tip + out - 2
    layer.rect(x + 4, head, 8, 3, INK).rect(x + 5, head + 1, 6, 1, lamp).rect(x + 5, head, 6, 1, lamp)
    if lit and not done:
        layer.rect(x + 6, head, 3, 1, "#ffe0c8")
    sprite.lay(layer).outline()
    if done or lit:
        sprite.halo(x + 8, head + 1, 14, lamp, 0.5)
    if not done and lit:
        ring = sprite.layer(2).circle(x + 8, y + 8, 13 + frame, "#ff6a48", 0.35, 1)
        sprite.lay(ring)
    return sprite.done((x + 8, y + 16))


# ---------------------------------------------------------------- sign


def sign(up: bool, frame: int) -> Frame:
    """The plate before a fork, on two rods: line 7 and the way that it takes. Frame 0 is unlit, three are lit."""
    sprite = Sprite(64 + 2 * MARGIN, 32 + 2 * MARGIN)
    left, top = MARGIN, MARGIN
    layer = sprite.layer()
    for x in (left + 8, left + 54):
        layer.rect(x, 4, 2, top - 4, STEEL[3]).rect(x, 4, 1, top - 4, STEEL[5])
    layer.rect(left, top, 64, 32, INK).rect(left + 1, top + 1, 62, 30, "#c8902c").rect(left + 1, top + 1, 62, 1, "#ffe49a")
    layer.rect(left + 1, top + 1, 1, 30, "#f0c060").rect(left + 1, top + 30, 62, 1, "#6a4418")
    layer.rect(left + 62, top + 1, 1, 30, "#7a5020")
    layer.rect(left + 3, top + 3, 58, 26, "#14242a").rect(left + 3, top + 3, 58, 1, "#060c10")
    for x, y in ((left + 4, top + 4), (left + 58, top + 4), (left + 4, top + 26), (left + 58, top + 26)):
        layer.rect(x, y, 2, 2, "#3f565a")
    letters(layer, "7", left + 11, top + 6, "#f2ecc8", 3)
    lit = frame > 0
    sign_of = -1 if up else 1
    for head in range(2):
        bright = lit and (frame - 1 + head) % 3 != 2
        colour = "#ffcf5c" if bright else "#8a6a34"
        for step in range(8):
            tip = top + 16 + sign_of * (9 - step - head * 9)
            layer.rect(left + 45 - step - 2, tip, 4, 2, colour).rect(left + 45 + step - 2, tip, 4, 2, colour)
    sprite.lay(layer).outline()
    if lit:
        sprite.halo(left + 45, top + 16 + sign_of * 4, 24, "#ffc04a", 0.3)
    lamps = sprite.layer()
    for x in (left - 1, left + 61):
        lamps.rect(x, top - 4, 4, 4, INK).rect(x + 1, top - 3, 2, 3, "#fff0c0" if lit and frame % 2 else "#a8602a")
    return sprite.lay(lamps).done((left + 32, top + 32))


# ---------------------------------------------------------------- pump stop


def tower(sprite: Sprite, x: int, lit: bool) -> None:
    """One upright of the stop's ring, from wall to wall."""
    layer = sprite.layer()
    layer.gradient(x, MARGIN, 9, BORE, [(0, STEEL[1]), (0.25, STEEL[5]), (0.5, STEEL[3]), (1, STEEL[0])], 1, True)
    for y in range(MARGIN + 10, MARGIN + BORE - 8, 12):
        layer.rect(x, y, 9, 1, STEEL[0], 0.7).pixel(x + 3, y - 5, STEEL[6]).pixel(x + 4, y - 4, INK)
    for y in (MARGIN + 30, MARGIN + 62, MARGIN + 94):
        layer.rect(x + 2, y - 3, 5, 7, INK).rect(x + 3, y - 2, 3, 5, "#8ff0c0" if lit else "#204a44")
    sprite.lay(layer)
    for y in (MARGIN, MARGIN + BORE - 7):
        sprite.slab(x - 3, y, 15, 7, RUST, 4.2, 2.2)


def pump_stop(frame: int) -> Frame:
    """The checkpoint: a ring of two uprights, pump and pressure panel on the far wall. Frame 0 is off."""
    sprite = Sprite(48 + 2 * MARGIN, BORE + 2 * MARGIN)
    left, lit = MARGIN, frame > 0
    dim = 0.0 if lit else 1.2
    layer = sprite.layer()
    layer.rect(left + 9, MARGIN + 22, 30, 58, INK).rect(left + 10, MARGIN + 23, 28, 56, STEEL[1])
    layer.rect(left + 10, MARGIN + 23, 28, 1, STEEL[4]).rect(left + 10, MARGIN + 23, 1, 56, STEEL[3])
    layer.rect(left + 13, MARGIN + 26, 22, 13, INK).rect(left + 14, MARGIN + 27, 20, 11, "#0f4038" if lit else "#0a1c20")
    if lit:
        for bar in range(5):
            tall = 2 + (bar * 3 + frame * 2) % 8
            layer.rect(left + 15 + bar * 4, MARGIN + 37 - tall, 3, tall, "#6ff0a0" if bar < 4 else "#ffcf5c")
    layer.circle(left + 24, MARGIN + 54, 10.5, INK).circle(left + 24, MARGIN + 54, 9.5, BRASS[3])
    layer.circle(left + 23.4, MARGIN + 53.4, 8.4, BRASS[5])
    layer.circle(left + 24, MARGIN + 54, 7.4, "#eaf0da" if lit else "#8fa096")
    for tick in range(7):
        turn = math.radians(150 + tick * 40)
        layer.pixel(left + 24 + 6 * math.cos(turn), MARGIN + 54 + 6 * math.sin(turn), "#e8482a" if tick > 4 else "#22343a")
    turn = math.radians((150, 250, 262, 255, 268)[frame])
    layer.line(
        [(left + 24, MARGIN + 54), (left + 24 + 6 * math.cos(turn), MARGIN + 54 + 6 * math.sin(turn))], "#c02a20", 1.4
    ).rect(left + 23, MARGIN + 53, 2, 2, "#14242a")
    letters(layer, "НС", left + 17, MARGIN + 69, "#ffcf5c" if lit else "#8a6a34")
    sprite.lay(layer)
    layer = sprite.layer()
    for y in (MARGIN + 14, MARGIN + BORE - 26):
        layer.rect(left + 4, y, 40, 5, INK)
    sprite.lay(layer).revolve(MARGIN + 16.5, [(left + 4, 2), (left + 44, 2)], STEEL, dim * 0.4)
    sprite.revolve(MARGIN + BORE - 24, [(left + 4, 2), (left + 44, 2)], STEEL, dim * 0.4)
    sprite.revolve(MARGIN + BORE - 24, [(left + 12, 8), (left + 16, 10), (left + 32, 10), (left + 36, 8)], AMBER, 0.4 + dim * 0.4)
    layer = sprite.layer()
    for x in range(left + 17, left + 33, 4):
        layer.rect(x, MARGIN + BORE - 31, 1, 14, "#6a3a1c").rect(x + 1, MARGIN + BORE - 31, 1, 14, "#ffd88a", 0.5)
    sprite.lay(layer)
    tower(sprite, left, lit)
    tower(sprite, left + 39, lit)
    sprite.outline()
    layer = sprite.layer()
    for x in (left + 2, left + 41):
        layer.rect(x, MARGIN + 8, 5, 4, INK)
        layer.rect(x + 1, MARGIN + 9, 3, 2, "#f4fff0" if lit and frame % 2 else "#6ff0a0" if lit else "#7a1c14")
    sprite.lay(layer)
    if lit:
        for x in (left + 4, left + 43):
            sprite.halo(x, MARGIN + 10, 14, "#8ff0c0", 0.45)
            sprite.halo(x, MARGIN + 62, 40, "#6fdcb4", 0.14, 1.3)
        sprite.halo(left + 24, MARGIN + 33, 22, "#6ff0a0", 0.22)
    return sprite.done((left + 24, MARGIN + BORE))


# ---------------------------------------------------------------- pilot lamp

LAMP_COLOURS = {"lit": "#6ff0b4", "amber": "#ffc04a", "green": "#6ff0a0", "red": "#ff5a3c"}


def pilot_lamp(colour: str, frame: int) -> Frame:
    """A cut glass lamp in a ring of brass, a flame in it; it breathes."""
    sprite = Sprite(32, 32)
    x, y = 16, 16
    layer = sprite.layer()
    layer.circle(x, y, 5, INK).circle(x, y, 4.2, BRASS[3]).circle(x - 0.5, y - 0.5, 3.4, BRASS[5]).circle(x, y, 3, "#0c2a2c")
    layer.polygon([(x, y - 4), (x + 3, y), (x, y + 4), (x - 3, y)], colour)
    layer.polygon([(x, y - 3), (x - 2, y), (x, y)], "#f4fff0")
    if frame in (1, 3):
        layer.rect(x - 1, y - 6, 1, 2, "#f4fff0").rect(x - 7, y - 1, 2, 1, "#f4fff0").rect(x + 5, y - 1, 2, 1, "#f4fff0")
    sprite.lay(layer)
    return sprite.halo(x, y, 10 + 2 * math.sin(frame * math.pi / 2), colour, 0.5).done((x, y + 4))


def dark_lamp() -> Frame:
    """The lamp without its flame."""
    sprite = Sprite(32, 32)
    layer = sprite.layer()
    layer.circle(16, 16, 5, INK).circle(16, 16, 4.2, BRASS[2]).circle(15.5, 15.5, 3.4, BRASS[3]).circle(16, 16, 3, "#0c1a20")
    return sprite.lay(layer).done((16, 20))


# ---------------------------------------------------------------- border, buffers


def border_ring(frame: int) -> Frame:
    """A ring in two colours round the whole bore, lamps at both walls. Frame 0: nobody has crossed it."""
    sprite = Sprite(16 + 2 * MARGIN, BORE + 2 * MARGIN)
    left, lit = MARGIN, frame > 0
    layer = sprite.layer()
    for y in range(BORE):
        stripe = ((y + 4) // 16) % 2
        bow = (y - BORE / 2) / (BORE / 2)
        base = BORDER[stripe]
        layer.rect(left, MARGIN + y, 16, 1, base).rect(left + 10, MARGIN + y, 6, 1, BORDER_DARK[stripe])
        layer.rect(left, MARGIN + y, 2, 1, "#fffae0" if stripe else "#b890ee")
        if abs(bow) > 0.86:
            layer.rect(left, MARGIN + y, 16, 1, "#081820", (abs(bow) - 0.86) * 3.5)
        if (y + 4) % 16 == 0:
            layer.rect(left, MARGIN + y, 16, 1, "#1c1430", 0.8)
    for y in range(8, BORE, 16):
        layer.pixel(left + 4, MARGIN + y, "#fffae0").pixel(left + 5, MARGIN + y + 1, INK)
        layer.pixel(left + 12, MARGIN + y, "#c8b8d8").pixel(left + 13, MARGIN + y + 1, INK)
    sprite.lay(layer)
    for y in (MARGIN, MARGIN + BORE - 8):
        sprite.slab(left - 4, y, 24, 8, STEEL, 4.4, 2)
    sprite.outline()
    layer = sprite.layer()
    on = "#fff4c8" if frame % 2 else "#ffcf5c"
    for y in (MARGIN + 1, MARGIN + BORE - 7):
        layer.rect(left + 4, y, 8, 6, INK).rect(left + 5, y + 1, 6, 4, on if lit else "#6a3a1c")
        layer.rect(left + 5, y + 1, 6, 1, "#fffae0" if lit else AMBER[2])
    sprite.lay(layer)
    if lit:
        for y in (MARGIN + 4, MARGIN + BORE - 4):
            sprite.halo(left + 8, y, 24 if frame % 2 else 18, "#ffe49a", 0.5)
        sprite.halo(left + 8, MARGIN + BORE / 2, 60, "#d8c0ff", 0.1, 1.2)
    return sprite.done((left + 8, MARGIN + BORE))


def buffers(frame: int) -> Frame:
    """The end of the line, 64 x 64 px: a concrete block, two spring buffers to the left, lamps. Frame 1 is pushed in."""
    sprite = Sprite(64 + 2 * MARGIN, 64 + 2 * MARGIN)
    left, top = MARGIN, MARGIN
    sprite.slab(left + 26, top, 38, 64, CONCRETE, 5, 1.8)
    layer = sprite.layer()
    hazard(layer, left + 27, top + 4, 36, 9)
    for y in (top + 18, top + 33, top + 48):
        layer.rect(left + 28, y, 35, 1, CONCRETE[1]).rect(left + 28, y + 1, 35, 1, CONCRETE[4], 0.5)
    layer.line([(left + 50, top + 14), (left + 47, top + 24), (left + 53, top + 40), (left + 49, top + 54)], CONCRETE[0], 1)
    sprite.lay(layer)
    push = 7 * frame
    for y in (top + 28, top + 52):
        sprite.revolve(y, [(left + 17, 5), (left + 27, 5)], STEEL, 0.3)
        layer = sprite.layer()
        coils = range(left + 7 + push, left + 20, 3 if not frame else 2)
        for x in coils:
            layer.line([(x, y - 4), (x + 2, y + 4)], INK, 2).line([(x, y - 4), (x + 2, y + 4)], STEEL[5], 1)
        sprite.lay(layer)
        sprite.revolve(y, [(left + 1 + push, 8), (left + 3 + push, 9.4), (left + 6 + push, 9.4)], RED, -0.4)
    layer = sprite.layer()
    for x in (left + 30, left + 56):
        layer.rect(x - 1, top - 7, 6, 7, INK).rect(x, top - 6, 4, 5, "#ff7a4a").rect(x, top - 6, 2, 2, "#ffe0c8")
    sprite.lay(layer).outline()
    for x in (left + 32, left + 58):
        sprite.halo(x, top - 4, 16, "#ff5a3c", 0.5)
    if frame:
        sprite.lay(sparks(sprite.layer(), left + 4, top + 44, 200, 40, 20, 12, 5))
    return sprite.done((left + 32, top + 64))


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    names = ("line_valve", "solenoid", "fork_sign", "pump_stop", "pilot_lamp", "border_ring", "buffer_stop")
    result = {name: Sheet() for name in names}
    red, green = "#ff5a3c", "#6ff0a0"
    gate = result["line_valve"]
    gate.add("idle", [valve(64, red)])
    gate.add("shut", [valve(64, red)])
    gate.add("open", [valve(6, green)])
    gate.add("moving", [valve(64 - 58 * (step + 1) / 7, "#ffc04a") for step in range(6)])
    gate.add("burst", [valve(64, red, step) for step in range(4)])
    coil = result["solenoid"]
    coil.add("idle", [solenoid("floor", False, 0)])
    for wall in WALLS:
        coil.add(f"{wall}_ready", [solenoid(wall, False, frame) for frame in range(4)], loop=True)
        coil.add(f"{wall}_done", [solenoid(wall, True, 0)])
    fork = result["fork_sign"]
    fork.add("idle", [sign(True, 0)])
    for name, is_up in (("up", True), ("down", False)):
        fork.add(name, [sign(is_up, frame) for frame in range(4)], loop=True)
    stop = result["pump_stop"]
    stop.add("idle", [pump_stop(0)])
    stop.add("off", [pump_stop(0)])
    stop.add("lit", [pump_stop(frame) for frame in range(1, 5)], loop=True)
    lamp = result["pilot_lamp"]
    lamp.add("idle", [pilot_lamp(LAMP_COLOURS["lit"], 0)])
    for name, colour in LAMP_COLOURS.items():
        lamp.add(name, [pilot_lamp(colour, frame) for frame in range(4)], loop=True)
    lamp.add("off", [dark_lamp()])
    border = result["border_ring"]
    border.add("idle", [border_ring(0)])
    border.add("off", [border_ring(0)])
    border.add("lit", [border_ring(frame) for frame in range(1, 5)], loop=True)
    result["buffer_stop"].add("idle", [buffers(0)])
    result["buffer_stop"].add("pushed", [buffers(1)])
    return result
