"""What hands touch in the pumping station: wheels, board, launch lever, the waiting pig, doors, glass, crane, spanner."""

from __future__ import annotations

import math
from itertools import pairwise

from assets.studio.paint import Layer
from assets.studio.pipe.fixtures import hazard, letters
from assets.studio.pipe.sprite import AMBER, BRASS, CREAM, INK, RED, RUBBER, STEEL, Frame, Sprite, sparks
from assets.studio.sheet import Sheet

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


# ---------------------------------------------------------------- wheels

LETTERS = {"a": "А", "b": "Б", "v": "В"}
WHEEL = 32, 40


def wheel_frame(letter: str, pose: str, frame: int) -> Frame:
    """A standpipe, the hand wheel seen from the front, its letter on an enamel plate under a lamp."""
    sprite = Sprite(32 + 2 * MARGIN, 40 + 3 * MARGIN)
    x, y = MARGIN, 2 * MARGIN
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
    top = y - 19
    layer.rect(x + 7, top, 18, 16, INK).rect(x + 8, top + 1, 16, 14, CREAM[5]).rect(x + 8, top + 1, 16, 1, CREAM[6])
    layer.rect(x + 8, top + 13, 16, 2, AMBER[3])
    letters(layer, LETTERS[letter], x + 14, top + 2, "#14242a")
    colour = GREEN if pose == "open" else "#ff5a3c"
    lamp(layer, x + 15, top - 5, colour)
    if pose == "kicking":
        sparks(layer, middle[0] + 10, middle[1], -30, 60, 16, 10, frame)
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
PLACES = {"b": (16, 33), "a": (20, 12), "v": (43, 13)}
"""Where the valves are on the board: the pit, the loft, the gantry."""


def board_frame(order: str, count: int) -> Frame:
    """An enamelled diagram: three valves at their places, a thick line in the order of the flow, the pig at its end."""
    sprite = Sprite(64 + 8, 48 + 8)
    x, y = 4, 4
    sprite.slab(x, y, 64, 48, BRASS, 4.4, 2.2)
    layer = sprite.layer()
    layer.rect(x + 2, y + 2, 60, 44, INK).rect(x + 3, y + 3, 58, 42, ENAMEL[1])
    for line in range(y + 7, y + 44, 5):
        layer.rect(x + 3, line, 58, 1, ENAMEL[2], 0.6)
    names = ORDERS[order]
    points = [(x + PLACES[name][0], y + PLACES[name][1]) for name in names] + [(x + 52, y + 37)]
    for number, (start, end) in enumerate(pairwise(points)):
        done = number < count
        layer.line([start, end], INK, 5).line([start, end], GREEN if done else "#d8a040", 3)
        middle = start[0] + (end[0] - start[0]) * 0.56, start[1] + (end[1] - start[1]) * 0.56
        angle = math.atan2(end[1] - start[1], end[0] - start[0])
        corners = [
            (middle[0] + far * math.cos(angle + aside), middle[1] + far * math.sin(angle + aside))
            for far, aside in ((5, 0), (5, 2.5), (5, -2.5))
        ]
        layer.polygon(corners, "#fff0c0")
    for number, name in enumerate(names):
        left, top = points[number]
        done = number < count
        layer.circle(left, top, 7.6, INK).circle(left, top, 6.6, GREEN_DARK if done else RED[2])
        layer.circle(left, top, 6.6, GREEN if done else RED[4], stroke=1)
        letters(layer, LETTERS[name], left - 2, top - 6, "#fff8e0")
        layer.rect(left + 5, top - 10, 6, 8, INK)
        letters(layer, str(number + 1), left + 6, top - 12, "#ffd070")
    left, top = points[-1]
    layer.rect(left - 7, top - 4, 15, 8, INK).rect(left - 6, top - 3, 12, 6, CREAM[4]).rect(left + 6, top - 2, 2, 4, "#ffe49a")
    layer.rect(left - 6, top - 3, 12, 1, CREAM[6])
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


# ---------------------------------------------------------------- the pig

PIG = 96, 48


def pig_frame(pose: str, frame: int) -> Frame:
    """The scouring pig on its rails: seals, a painted band, its hatch open with a hat in it until somebody shuts it."""
    sprite = Sprite(96 + 2 * MARGIN, 48 + 3 * MARGIN)
    x, y = MARGIN + (frame % 2 if pose == "knock" else 0), 2 * MARGIN
    axis = y + 24
    layer = sprite.layer()
    layer.rect(x - 2, y + 45, 98, 3, STEEL[3]).rect(x - 2, y + 45, 98, 1, STEEL[5])
    for wheel_x in (x + 22, x + 66):
        layer.circle(wheel_x, y + 41, 6.4, INK).circle(wheel_x, y + 41, 5.4, RUBBER[3]).circle(wheel_x, y + 41, 2.6, CREAM[3])
    sprite.lay(layer)
    sprite.revolve(axis, [(x + 1, 9), (x + 8, 12)], RUBBER, -0.6)
    sprite.revolve(axis, [(x + 8, 17), (x + 68, 17)], CREAM)
    sprite.revolve(axis, [(x + 68 + step, 17 * math.sqrt(max(1 - (step / 25) ** 2, 0.02))) for step in range(25)], CREAM, 0.2)
    layer = sprite.layer()
    for row, tall, tone in ((5, 6, 3), (5, 1, 5), (10, 1, 1)):
        layer.rect(x + 18, axis + row, 44, tall, AMBER[tone])
    letters(layer, "НС-7", x + 28, axis + 2, "#2c1a10")
    for left in (x + 16, x + 64):
        for step in range(-14, 15, 5):
            layer.pixel(left, axis + step, CREAM[6] if step < 2 else CREAM[2]).pixel(left, axis + step + 1, CREAM[1])
    for left in (x + 26, x + 52):
        layer.circle(left, axis - 5, 6.2, INK).circle(left, axis - 5, 5.4, BRASS[3]).circle(left, axis - 5, 4, "#3a2818")
        layer.circle(left, axis - 5, 3.4, "#ffe0a0")
    if pose == "knock":
        layer.circle(x + 52, axis - 5, 2.4, "#5a3420").pixel(x + 53, axis - 6, "#fffae0")
    sprite.lay(layer)
    for left in (x + 8, x + 68):
        sprite.revolve(axis, [(left, 20), (left + 2, 21.5), (left + 7, 20)], RUBBER, -0.9)
    layer = sprite.layer()
    layer.rect(x + 91, axis - 7, 3, 14, INK).rect(x + 92, axis - 6, 3, 12, "#fff6d0" if pose != "waiting" else CREAM[3])
    if pose == "boarded":
        layer.rect(x + 32, y + 5, 26, 4, INK).rect(x + 33, y + 5, 24, 3, CREAM[4]).rect(x + 33, y + 5, 24, 1, CREAM[6])
        layer.rect(x + 43, y + 2, 5, 4, BRASS[4])
    else:
        layer.rect(x + 32, y + 4, 26, 5, INK).rect(x + 34, y + 5, 22, 3, "#ffcf7c")
        layer.polygon([(x + 31, y + 5), (x + 26, y - 14), (x + 31, y - 15), (x + 36, y + 4)], INK)
        layer.polygon([(x + 32, y + 4), (x + 27.5, y - 13), (x + 30, y - 13.5), (x + 35, y + 3)], CREAM[4])
        bob = 1 if pose == "waiting" and frame % 2 else 0
        head = y + bob
        layer.rect(x + 40, head - 5, 12, 3, "#1c2a24").rect(x + 43, head - 9, 7, 5, "#26382e")
        layer.rect(x + 43, head - 6, 7, 1, RED[3])
        layer.rect(x + 43, head - 2, 7, 6, "#d8a078").pixel(x + 44, head - 1, INK).pixel(x + 47, head - 1, INK)
        layer.rect(x + 44, head + 2, 5, 1, "#8a5a40")
    lamp(layer, x + 62, y + 3, GREEN if pose in ("ready", "boarded") else "#ff5a3c", 3)
    sprite.lay(layer)
    sprite.outline()
    if pose in ("ready", "boarded"):
        sprite.halo(x + 63, y + 4, 18, GREEN, 0.5 if frame % 2 == 0 else 0.3).halo(x + 94, axis, 26, "#fff0b8", 0.4)
    if pose != "boarded":
        sprite.halo(x + 45, y, 22, "#ffcf7c", 0.25)
    return sprite.done((MARGIN + 48, y + 48))


def pig() -> Sheet:
    """Waiting, knocking, ready, boarded."""
    sheet = Sheet()
    for pose, frames in (("waiting", 2), ("knock", 6), ("ready", 2), ("boarded", 1)):
        sheet.add(pose, [pig_frame(pose, frame) for frame in range(frames)], loop=pose in ("waiting", "ready"))
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


def trolley_frame(pose: str, frame: int) -> Frame:
    """A platform of gratings between two cheeks, a bell, a number."""
    sprite = Sprite(64 + 2 * MARGIN, 16 + 2 * MARGIN)
    x, y = MARGIN, MARGIN
    sprite.slab(x, y, 64, 5, STEEL, 5.6, 3.6)
    layer = sprite.layer()
    for step in range(3, 62, 4):
        layer.rect(x + step, y + 1, 1, 3, STEEL[2])
    layer.rect(x, y + 5, 64, 7, AMBER[3]).rect(x, y + 5, 64, 1, AMBER[5]).rect(x, y + 11, 64, 1, AMBER[1])
    hazard(layer, x + 2, y + 6, 12, 5)
    hazard(layer, x + 50, y + 6, 12, 5)
    letters(layer, "КРАН", x + 20, y + 3, "#2c1a10")
    for dx in (6, 54):
        layer.rect(x + dx, y + 12, 4, 4, STEEL[3])
    swing = (-1, 0, 1, 0)[frame % 4] if pose == "ring" else 0
    layer.circle(x + 32 + swing, y + 14, 2.6, BRASS[4])
    if pose != "dead":
        lamp(layer, x + 46, y + 8, "#ffcf5c" if pose != "ring" or frame % 2 else "#ff5a3c")
    sprite.lay(layer)
    sprite.outline()
    if pose == "ring":
        sprite.halo(x + 47, y + 9, 14, "#ff9a3c", 0.5)
    return sprite.done((x + 32, y + 16))


def chain_frame() -> Frame:
    """Eight px of the four chains that carry the platform."""
    sprite = Sprite(64, 8)
    layer = sprite.layer()
    for x in (4, 58):
        layer.rect(x, 0, 2, 8, STEEL[1]).rect(x, 0, 2, 3, STEEL[4]).rect(x, 5, 1, 2, STEEL[3])
    sprite.lay(layer)
    return sprite.done((32, 0))


def trolley() -> Sheet:
    """The crane's platform."""
    sheet = Sheet()
    for pose, frames in (("dead", 1), ("idle", 1), ("ring", 4), ("roll", 2)):
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
        "waiting_capsule": pig(),
        "bar_door": door(),
        "glass_pane": pane(),
        "crane_trolley": trolley(),
        "crane_cord": cord(),
        "spanner": spanner(),
    }
