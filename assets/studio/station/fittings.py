"""What hands touch in the pumping station: wheels, board, launch lever, doors, glass, crane, spanner."""

from __future__ import annotations

import math
from itertools import pairwise

from assets.studio.paint import Layer, Point
from assets.studio.pipe.fixtures import hazard, letters, text_width
from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, BRASS, CREAM, INK, RED, RUST, STEEL, Frame, Sprite, sparks
from assets.studio.station.steam import relief

GREEN, GREEN_DARK = "#6ff0a0", "#1c5a3c"
LAMP_OFF = "#4a1812"
ENAMEL = ("#06201c", "#0b3a32", "#125246", "#2a7a66", "#8fd8b8")
MARGIN = 16


def lamp(layer: Layer, x: float, y: float, colour: str, size: int = 2) -> None:
    """A signal lamp in its socket."""
    layer.rect(x - 1, y - 1, size + 2, size + 2, INK).rect(x, y, size, size, colour)


def dial(layer: Layer, x: float, y: float, radius: float, share: float, is_lit: bool = True) -> None:
    """A pressure gauge: its last fifth is red; `share` 0 to 1 is where the needle stands."""
    layer.circle(x, y, radius + 1.2, INK).circle(x, y, radius + 0.4, BRASS[3]).circle(x - 0.5, y - 0.5, radius - 0.6, BRASS[5])
    layer.circle(x, y, radius - 1.4, "#f2ecd0" if is_lit else "#9aa898")
    for tick in range(11):
        turn = math.radians(150 + 24 * tick)
        far = radius - 2.6
        layer.pixel(x + far * math.cos(turn), y + far * math.sin(turn), "#d03a20" if tick > 8 else "#22343a")
    turn = math.radians(150 + 240 * share)
    tip = radius - 3
    layer.line([(x, y), (x + tip * math.cos(turn), y + tip * math.sin(turn))], "#c02a20", 1.4).rect(x - 1, y - 1, 2, 2, INK)


def turned(x: float, y: float, radius: float, degrees: float) -> Point:
    """The place at an angle (0 to the right, 90 down) on a circle."""
    angle = math.radians(degrees)
    return x + radius * math.cos(angle), y + radius * math.sin(angle)


# ---------------------------------------------------------------- wheels

LETTERS = {"a": "А", "b": "Б", "v": "В"}


def wheel_frame(letter: str, pose: str, frame: int) -> Frame:
    """A standpipe, the hand wheel seen from the front, its letter on an enamel plate under a lamp."""
    sprite = Sprite(32 + 4 * MARGIN, 40 + 3 * MARGIN)
    x, y = 2 * MARGIN, 2 * MARGIN
    turn = {"turning": 11 * frame, "open": 90, "kicking": (25, -14, 10, -6)[frame % 4] if frame < 8 else 0}.get(pose, 0)
    shake = (frame % 2) if pose == "kicking" and frame < 8 else 0
    sprite.slab(x + 11, y + 16, 10, 24, STEEL, 4.6, 2.2)
    sprite.slab(x + 5, y + 35, 22, 5, STEEL, 4.6, 2)
    sprite.slab(x + 8, y + 26, 16, 4, AMBER, 4.4, 2.4)
    layer = sprite.layer()
    middle = x + 16 + shake, y + 15
    layer.circle(*middle, 14, INK).circle(*middle, 13, RED[3]).circle(middle[0] - 0.6, middle[1] - 0.6, 12.4, RED[4], stroke=1.2)
    layer.circle(*middle, 9.6, INK).circle(*middle, 9, STEEL[0])
    for spoke in range(4):
        angle = math.radians(turn + 90 * spoke)
        end = middle[0] + 11 * math.cos(angle), middle[1] + 11 * math.sin(angle)
        layer.line([middle, end], RED[2], 4).line([middle, end], RED[4], 2)
    grip = math.radians(turn - 45)
    layer.circle(middle[0] + 12 * math.cos(grip), middle[1] + 12 * math.sin(grip), 2, RED[6])
    layer.circle(*middle, 4, INK).circle(*middle, 3.2, BRASS[3]).circle(middle[0] - 0.8, middle[1] - 0.8, 1.6, BRASS[5])
    sprite.lay(layer)
    sprite.outline()
    layer = sprite.layer()
    top = y - 21
    layer.rect(x + 7, top, 18, 18, INK).rect(x + 8, top + 1, 16, 16, CREAM[5]).rect(x + 8, top + 1, 16, 1, CREAM[6])
    layer.rect(x + 8, top + 16, 16, 1, AMBER[3])
    letters(layer, LETTERS[letter], x + 17 - text_width(LETTERS[letter], 2) // 2, top + 1, "#14242a", 2)
    colour = GREEN if pose == "open" else "#ff5a3c"
    lamp(layer, x + 15, top - 5, colour)
    if pose == "kicking":
        sparks(layer, middle[0] + 10, middle[1], -30, 60, 16, 10, frame)
        for side in (-1, 1):
            relief(layer, x + 16 + side * 8, y + 30, 26 - 1.2 * frame, frame, side)
    sprite.lay(layer)
    sprite.halo(x + 16, top - 4, 12, colour, 0.5)
    return sprite.done((x + 16, y + 40))


def wheel() -> Sheet:
    """A wheel by its letter: shut, turning, open, kicking."""
    sheet = Sheet(1024)
    for letter in LETTERS:
        for pose, frames, loops in (("shut", 1, False), ("turning", 8, True), ("open", 1, False), ("kicking", 12, False)):
            sheet.add(f"{pose}_{letter}", [wheel_frame(letter, pose, frame) for frame in range(frames)], loop=loops)
    return sheet


# ---------------------------------------------------------------- the board

ORDERS = {"bav": ("b", "a", "v"), "avb": ("a", "v", "b")}
PLACES = {"a": (6, 6), "b": (24, 28), "v": (40, 6)}
"""Corner of each valve's field on the board: the loft, the pit, the gantry, as they lie in the station."""
DIGITS = {"a": (0, 16), "b": (-7, 5), "v": (15, 5)}
"""From that corner: when its turn is."""
FIELD = 14, 16
PIG = 46, 37
"""Corner of the little pig at the end of the flow."""


def arrow(layer: Layer, start: Point, end: Point, colour: str, near: float = 10.0) -> None:
    """A thick line between two fields, its head `near` px before the second's middle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    far = math.hypot(dx, dy)
    dx, dy = dx / far, dy / far
    first = (start[0] + dx * 10, start[1] + dy * 10)
    tip = (end[0] - dx * near, end[1] - dy * near)
    neck = (tip[0] - dx * 4, tip[1] - dy * 4)
    layer.line([first, neck], INK, 4).line([first, neck], colour, 2)
    layer.polygon([tip, (neck[0] - dy * 4, neck[1] + dx * 4), (neck[0] + dy * 4, neck[1] - dx * 4)], colour)


def board_frame(order: str, count: int) -> Frame:
    """An enamelled diagram: the valves at their places, arrows in the order of the flow, the pig at its end."""
    sprite = Sprite(64 + 2 * MARGIN, 48 + 2 * MARGIN)
    x, y = MARGIN, MARGIN
    sprite.slab(x, y, 64, 48, BRASS, 4.4, 2.2)
    layer = sprite.layer()
    layer.rect(x + 2, y + 2, 60, 44, INK).rect(x + 3, y + 3, 58, 42, ENAMEL[1])
    for line in range(7, 44, 6):
        layer.rect(x + 3, y + line, 58, 1, ENAMEL[2], 0.6)
    for column in range(8, 60, 6):
        layer.rect(x + column, y + 3, 1, 42, ENAMEL[2], 0.4)
    names = ORDERS[order]
    middles = [(x + PLACES[name][0] + FIELD[0] // 2, y + PLACES[name][1] + FIELD[1] // 2) for name in names]
    for number, (start, end) in enumerate(pairwise([*middles, (x + PIG[0] + 7, y + PIG[1] + 3)])):
        is_last = number == len(names) - 1
        arrow(layer, start, end, GREEN if number + 1 < count or count == len(names) else "#ffc04a", 6 if is_last else 10)
    for number, name in enumerate(names):
        left, top = x + PLACES[name][0], y + PLACES[name][1]
        is_open, is_next = number < count, number == count
        layer.rect(left - 1, top - 1, FIELD[0] + 2, FIELD[1] + 2, INK)
        layer.rect(left, top, *FIELD, GREEN_DARK if is_open else "#5a2c10" if is_next else ENAMEL[0])
        layer.frame(left, top, *FIELD, GREEN if is_open else "#ffc04a" if is_next else ENAMEL[3])
        letters(layer, LETTERS[name], left + (FIELD[0] + 1 - text_width(LETTERS[name], 2)) // 2, top + 1, "#fff8e0", 2)
        dx, dy = DIGITS[name]
        letters(layer, str(number + 1), left + dx, top + dy, GREEN if is_open else "#ffc04a")
    layer.rect(x + PIG[0], y + PIG[1], 15, 7, INK).rect(x + PIG[0] + 1, y + PIG[1] + 1, 11, 5, CREAM[4])
    layer.rect(x + PIG[0] + 12, y + PIG[1] + 2, 2, 3, "#ffe49a").rect(x + PIG[0] + 1, y + PIG[1] + 1, 11, 1, CREAM[6])
    layer.rect(x + PIG[0] + 3, y + PIG[1] + 4, 7, 1, AMBER[3])
    for dx, dy in ((1, 1), (61, 1), (1, 45), (61, 45)):
        layer.rect(x + dx, y + dy, 2, 2, BRASS[6]).pixel(x + dx + 1, y + dy + 1, BRASS[1])
    sprite.lay(layer)
    sprite.outline()
    return sprite.halo(x + 32, y + 24, 40, "#8fe8c8", 0.10).done((x + 32, y + 48))


def plate_frame(order: str, count: int) -> Frame:
    """The small plate: three letters in their order, arrows between."""
    sprite = Sprite(32 + 8, 24 + 8)
    x, y = 4, 4
    sprite.slab(x, y, 32, 24, BRASS, 4.4, 2.2)
    layer = sprite.layer()
    layer.rect(x + 1, y + 1, 30, 22, INK).rect(x + 2, y + 2, 28, 20, ENAMEL[1])
    for number, name in enumerate(ORDERS[order]):
        left = x + 4 + 9 * number
        letters(layer, LETTERS[name], left, y + 3, GREEN if number < count else "#fff0c0")
        lamp(layer, left + 2, y + 17, GREEN if number < count else LAMP_OFF)
        if number < len(ORDERS[order]) - 1:
            layer.polygon([(left + 6, y + 6), (left + 9, y + 8.5), (left + 6, y + 11)], "#d8a040")
    sprite.lay(layer)
    sprite.outline()
    return sprite.done((x + 16, y + 24))


def board() -> Sheet:
    """Board and plate, for either order; a frame for each count of open valves."""
    sheet = Sheet()
    for order in ORDERS:
        sheet.add(f"board_{order}", [board_frame(order, count) for count in range(4)])
        sheet.add(f"plate_{order}", [plate_frame(order, count) for count in range(4)])
    return sheet


# ---------------------------------------------------------------- the lever

NEEDLES = 21


def lever_frame(pose: str, needle: int) -> Frame:
    """A cabinet with a great dial, a sector of teeth, and the lever with its red grip."""
    sprite = Sprite(32 + 2 * MARGIN, 48 + 2 * MARGIN)
    x, y = MARGIN, MARGIN
    sprite.slab(x + 2, y + 24, 28, 24, STEEL, 4.4, 2)
    sprite.slab(x, y + 44, 32, 4, STEEL, 4, 2)
    layer = sprite.layer()
    hazard(layer, x + 3, y + 38, 26, 4)
    layer.rect(x + 5, y + 27, 12, 8, INK).rect(x + 6, y + 28, 10, 6, "#102c28")
    letters(layer, "П", x + 8, y + 25, "#ffcf5c")
    sprite.lay(layer)
    sprite.outline()
    layer = sprite.layer()
    dial(layer, x + 16, y + 8, 13, needle / (NEEDLES - 1))
    pivot = x + 22, y + 34
    angle = math.radians(34 if pose != "up" else -62)
    end = pivot[0] + 20 * math.cos(angle), pivot[1] + 20 * math.sin(angle)
    layer.line([pivot, end], INK, 5).line([pivot, end], STEEL[5], 3)
    layer.circle(*end, 4.2, INK).circle(*end, 3.4, RED[4]).circle(end[0] - 1, end[1] - 1, 1.4, RED[6])
    layer.circle(*pivot, 4, INK).circle(*pivot, 3, BRASS[4])
    if pose == "jammed":
        layer.line([(pivot[0] - 8, pivot[1] + 5), (pivot[0] + 9, pivot[1] - 4)], INK, 5)
        layer.line([(pivot[0] - 8, pivot[1] + 5), (pivot[0] + 9, pivot[1] - 4)], STEEL[6], 2)
        layer.circle(pivot[0] + 9, pivot[1] - 4, 3.4, STEEL[5]).circle(pivot[0] + 11, pivot[1] - 5, 1.6, INK)
    full = needle == NEEDLES - 1
    lamp(layer, x + 19, y + 26, GREEN if full else "#ffb84a" if pose != "up" else LAMP_OFF)
    sprite.lay(layer)
    if full:
        sprite.halo(x + 16, y + 8, 24, GREEN, 0.3)
    elif pose != "up":
        sprite.halo(x + 16, y + 8, 22, "#ffb84a", 0.22)
    return sprite.done((x + 16, y + 48))


def lever() -> Sheet:
    """Up, down, jammed; a frame for each place of the needle."""
    sheet = Sheet(1024)
    for pose in ("up", "down", "jammed"):
        sheet.add(pose, [lever_frame(pose, needle) for needle in range(NEEDLES)])
    return sheet


# ---------------------------------------------------------------- doors and glass


def leaf(layer: Layer, x: int, y: int, width: int, tall: int, slant: int = 0) -> None:
    """An iron door's leaf: stiffeners, rivets, a small pane; `slant`: how much lower its free edge is, px."""
    for column in range(width):
        drop = slant * column // max(width - 1, 1)
        tone = STEEL[3] if column < width - 2 else STEEL[1]
        layer.rect(x + column, y + drop, 1, tall - drop, STEEL[5] if column == 0 else tone)
    for band in (8, 24, 38):
        top = y + band + slant // 2
        layer.rect(x + 1, top, width - 2, 2, STEEL[2]).rect(x + 1, top, width - 2, 1, STEEL[4])
    if width > 6:
        layer.rect(x + width // 2 - 2, y + 13, 5, 6, INK).rect(x + width // 2 - 1, y + 14, 3, 4, "#ffd890")
        layer.rect(x + width - 4, y + 29, 2, 5, BRASS[4])


def door_frame(pose: str, frame: int = 0) -> Frame:
    """An iron door, from its hinges on the left."""
    sprite = Sprite(56, 72)
    x, y = 16, 16
    layer = sprite.layer()
    layer.rect(x - 2, y - 2, 20, 4, STEEL[2]).rect(x - 2, y - 2, 20, 1, STEEL[5])
    layer.rect(x - 1, y + 46, 18, 2, STEEL[4])
    shake = (0, 1, -1)[frame] if pose == "barred" else 0
    if pose in ("closed", "barred"):
        leaf(layer, x + 1 + shake, y + 2, 14, 44)
    elif pose == "broken":
        leaf(layer, x + 1, y + 3, 18, 42, 7)
        layer.line([(x + 6, y + 20), (x + 12, y + 28), (x + 8, y + 36)], INK, 2)
        layer.rect(x - 1, y + 30, 7, 3, AMBER[2]).line([(x + 14, y + 44), (x + 26, y + 47)], AMBER[3], 3)
    else:
        width = (10, 14, 18, 20)[frame] if pose == "opening" else 20
        leaf(layer, x + 1, y + 2, width, 44, (1, 3, 5, 6)[frame] if pose == "opening" else 6)
    layer.rect(x - 1, y + 1, 3, 46, STEEL[1]).rect(x - 1, y + 1, 1, 46, STEEL[3])
    for hinge in (8, 36):
        layer.rect(x - 1, y + hinge, 4, 5, BRASS[2]).rect(x - 1, y + hinge, 4, 1, BRASS[4])
    if pose == "barred":
        layer.rect(x - 5, y + 26 + shake, 26, 5, INK).rect(x - 4, y + 27 + shake, 24, 3, AMBER[3])
        layer.rect(x - 4, y + 27 + shake, 24, 1, AMBER[5])
        for bracket in (-3, 15):
            layer.rect(x + bracket, y + 24, 4, 9, STEEL[4]).rect(x + bracket, y + 24, 4, 1, STEEL[6])
    sprite.lay(layer)
    sprite.outline()
    return sprite.done((x + 8, y + 48))


def door() -> Sheet:
    """Closed, opening, open, barred, broken."""
    sheet = Sheet()
    sheet.add("closed", [door_frame("closed")])
    sheet.add("opening", [door_frame("opening", frame) for frame in range(4)])
    sheet.add("open", [door_frame("open")])
    sheet.add("barred", [door_frame("barred", frame) for frame in range(3)])
    sheet.add("broken", [door_frame("broken")])
    return sheet


def pane_frame(pose: str) -> Frame:
    """A tile of a glazed wall: its bars, the glass or what is left of it."""
    sprite = Sprite(16, 16)
    layer = sprite.layer()
    if pose == "whole":
        layer.rect(3, 0, 10, 16, "#8fd0cc", 0.34).polygon([(4, 12), (10, 2), (12, 2), (6, 12)], "#f0fffa", 0.5)
    else:
        layer.polygon([(3, 16), (3, 10), (6, 14), (7, 16)], "#a8dcd8", 0.8).polygon([(13, 0), (13, 5), (10, 0)], "#a8dcd8", 0.8)
    for x, tones in ((0, (STEEL[4], STEEL[2], STEEL[1])), (13, (STEEL[3], STEEL[2], STEEL[0]))):
        for step, tone in enumerate(tones):
            layer.rect(x + step, 0, 1, 16, tone)
    if pose == "whole":
        layer.rect(3, 15, 10, 1, STEEL[3])
    sprite.lay(layer)
    return sprite.done((8, 16))


def pane() -> Sheet:
    """Whole and broken, to be repeated."""
    sheet = Sheet()
    for pose in ("whole", "broken"):
        sheet.add(pose, [pane_frame(pose)], repeat=True)
    return sheet


# ---------------------------------------------------------------- crane


BELL_SWING = (-2, 0, 2, 0)
ROLLS = 9
"""Frames in which the flywheel turns by one spoke."""


def trolley_frame(pose: str, frame: int) -> Frame:
    """A striped platform, its steam engine below: cold, ready, ringing, rolling."""
    sprite = Sprite(64 + 2 * MARGIN, 16 + 2 * MARGIN)
    x, y = MARGIN, MARGIN
    is_alive = pose != "dead"
    sprite.slab(x + 16, y + 6, 22, 10, RUST if is_alive else STEEL, 4, 1.6)
    sprite.revolve(y + 11.5, [(x + 38, 4), (x + 52, 4)], BRASS if is_alive else STEEL, 0.2)
    layer = sprite.layer()
    for rib in range(19, 37, 4):
        layer.rect(x + rib, y + 8, 2, 6, INK, 0.6)
    turn = 20 + (frame * 120 / ROLLS if pose == "roll" else 0)
    layer.circle(x + 10, y + 11, 5, INK).circle(x + 10, y + 11, 4.2, STEEL[4] if is_alive else STEEL[2])
    for spoke in range(3):
        layer.line([turned(x + 10, y + 11, 3.4, turn + 60 * spoke + half) for half in (0, 180)], INK, 1)
    layer.circle(x + 10, y + 11, 1.4, BRASS[4])
    rod = turned(x + 10, y + 11, 3, 3 * turn)
    layer.line([rod, (x + 40, y + 11)], INK, 3).line([rod, (x + 40, y + 11)], STEEL[6], 1)
    sprite.lay(layer).slab(x, y, 64, 6, AMBER, 4.6, 2)
    layer = sprite.layer()
    hazard(layer, x + 1, y + 2, 62, 3)
    layer.rect(x, y, 64, 1, "#fff0c0")
    colour = {"dead": "#2a2420", "idle": "#ffcf5c", "roll": GREEN}.get(pose, "#ff5a3c" if frame % 2 else "#ffe0c8")
    lamp(layer, x + 56, y + 9, colour, 3)
    sprite.lay(layer)
    sprite.outline()
    layer = sprite.layer()
    bell = x + 3 + (BELL_SWING[frame % 4] if pose == "ring" else 0)
    layer.line([(x + 3, y + 6), (bell, y + 10)], INK, 1)
    layer.polygon([(bell - 2, y + 10), (bell + 3, y + 10), (bell + 5, y + 15), (bell - 4, y + 15)], INK)
    layer.polygon([(bell - 1, y + 11), (bell + 2, y + 11), (bell + 3, y + 14), (bell - 3, y + 14)], BRASS[5])
    if pose == "roll":
        relief(layer, x + 44, y + 5, 14, frame, 1)
    sprite.lay(layer)
    if is_alive:
        sprite.halo(x + 57, y + 10, 14 if pose == "ring" else 9, colour, 0.45)
    return sprite.done((x + 32, y + 16))


def chain_frame() -> Frame:
    """Sixteen px of the rods that carry the platform, their crossed wires between."""
    sprite = Sprite(64, 16)
    layer = sprite.layer()
    for x in (4, 58):
        layer.rect(x - 1, 0, 4, 16, INK).rect(x, 0, 2, 16, STEEL[4]).rect(x, 0, 1, 16, STEEL[6])
        layer.rect(x - 2, 12, 6, 3, INK).rect(x - 1, 13, 4, 1, STEEL[5])
    layer.line([(6, 0), (58, 16)], INK, 1, 0.55).line([(58, 0), (6, 16)], INK, 1, 0.55)
    sprite.lay(layer)
    return sprite.done((32, 0))


def trolley() -> Sheet:
    """The crane's platform."""
    sheet = Sheet()
    for pose, frames in (("dead", 1), ("idle", 1), ("ring", 4), ("roll", ROLLS)):
        sheet.add(pose, [trolley_frame(pose, frame) for frame in range(frames)], loop=frames > 1)
    sheet.add("chain", [chain_frame()])
    return sheet


def cord_frame(pose: str, frame: int = 0) -> Frame:
    """A cord from the roof with a wooden grip, under a small sign."""
    sprite = Sprite(32, 64)
    x, y = 8, 8
    pull = (6, 4, 2, 1)[frame] if pose == "pulled" else 0
    layer = sprite.layer()
    layer.rect(x + 7, y, 2, 30 + pull, AMBER[2]).rect(x + 7, y, 1, 30 + pull, AMBER[4])
    grip = y + 30 + pull
    layer.rect(x + 4, grip, 8, 10, INK).rect(x + 5, grip + 1, 6, 8, RED[3]).rect(x + 5, grip + 1, 2, 8, RED[5])
    layer.rect(x + 1, y + 8, 14, 9, INK).rect(x + 2, y + 9, 12, 7, AMBER[4])
    for base, tip in ((12, 9), (4, 7)):
        layer.polygon([(x + base, y + 10), (x + base, y + 15), (x + tip, y + 12.5)], INK)
    sprite.lay(layer)
    sprite.outline()
    return sprite.done((x + 8, y + 48))


def cord() -> Sheet:
    """Idle, pulled."""
    sheet = Sheet()
    sheet.add("idle", [cord_frame("idle")])
    sheet.add("pulled", [cord_frame("pulled", frame) for frame in range(4)])
    return sheet


def spanner_frame(frame: int) -> Frame:
    """A long ring spanner that bobs."""
    sprite = Sprite(32, 32)
    x, y = 8, 8 - (0, 1, 2, 1)[frame]
    layer = sprite.layer()
    layer.line([(x + 3, y + 13), (x + 12, y + 4)], STEEL[4], 3).line([(x + 3, y + 12), (x + 12, y + 3)], STEEL[6], 1)
    layer.circle(x + 13, y + 3, 3.6, STEEL[5]).circle(x + 14, y + 2, 1.8, INK)
    layer.circle(x + 3, y + 13, 2.8, STEEL[4]).circle(x + 3, y + 13, 1.2, INK)
    sprite.lay(layer)
    sprite.outline()
    return sprite.halo(x + 8, y + 8, 14, "#ffe49a", 0.25).done((x + 8, 24))


def spanner() -> Sheet:
    """On its hook."""
    sheet = Sheet()
    sheet.add("idle", [spanner_frame(frame) for frame in range(4)], loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {
        "valve_wheel": wheel(),
        "pressure_board": board(),
        "launch_lever": lever(),
        "bar_door": door(),
        "glass_pane": pane(),
        "crane_trolley": trolley(),
        "crane_cord": cord(),
        "spanner": spanner(),
    }
