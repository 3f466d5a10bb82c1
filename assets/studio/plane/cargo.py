"""What slides in the hold: crates whose wood tells their weight, sacks, a jeep; and the small box and the pistol."""

from __future__ import annotations

from collections.abc import Sequence

from assets.studio.paint import curve_path, hashed, mix
from assets.studio.pipe.fixtures import letters
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite
from assets.studio.tiles.blob import TILE

INK = "#07060a"
PINE = ("#2c1c12", "#583c26", "#86603a", "#b4854e", "#d8ac70", "#f4d49c")
ARMY = ("#10170f", "#27331f", "#425230", "#5e7042", "#86965e", "#bcc88c")
OAK = ("#160e0c", "#301e18", "#4e3226", "#6c4a34", "#946c4a", "#c89c6c")
IRON = ("#0c1014", "#222b32", "#3e4a52", "#66767a", "#9aaaa8", "#dce6dc")
JUTE = ("#241c16", "#4a3c2c", "#746046", "#9c8460", "#c4ac80", "#ecd8aa")
WEB = ("#3c1a0c", "#8a4a14", "#c8862c", "#f4c468", "#ffe8b0")
MARGIN = 12
"""Room around a piece of cargo for straps and outlines, px."""


def blank(columns: int, rows: int) -> Sprite:
    """A frame with room for cargo of so many tiles."""
    return Sprite(columns * TILE + 2 * MARGIN, rows * TILE + 2 * MARGIN)


def finished(sprite: Sprite, columns: int, rows: int) -> Frame:
    """The frame, its anchor at the middle of the cargo's foot."""
    return sprite.done((MARGIN + columns * TILE // 2, MARGIN + rows * TILE))


def boards(
    sprite: Sprite, x: int, y: int, wide: int, tall: int, wood: Sequence[str], plank: int, seed: int, upright: bool = False
) -> None:
    """A wall of planks with grain, knots and nails, darker towards the lower right."""
    layer = sprite.layer()
    length, count = (tall, wide) if upright else (wide, tall)
    for place in range(0, count, plank):
        thick = min(plank, count - place)
        tone = 2 + (hashed(place, seed, 1) > 0.62) - (hashed(place, seed, 2) > 0.8)
        for row in range(thick):
            colour = wood[0] if row == thick - 1 else wood[tone + 1] if row == 0 else wood[tone]
            if upright:
                layer.rect(x + place + row, y, 1, length, colour)
            else:
                layer.rect(x, y + place + row, length, 1, colour)
        for grain in range(length // 9):
            start, run = int(hashed(place, grain, seed, 3) * (length - 8)), 3 + int(5 * hashed(place, grain, seed, 4))
            deep = 1 + int(hashed(place, grain, seed, 5) * max(thick - 2, 1))
            dark = mix(wood[tone], wood[1], 0.55)
            if upright:
                layer.rect(x + place + deep, y + start, 1, run, dark)
            else:
                layer.rect(x + start, y + place + deep, run, 1, dark)
    sprite.lay(layer)
    fall = sprite.layer(2).polygon([(x + wide, y), (x + wide, y + tall), (x, y + tall)], INK, 0.22)
    sprite.lay(fall)


def post(sprite: Sprite, x: int, y: int, wide: int, tall: int, wood: Sequence[str]) -> None:
    """A piece of the frame, proud of the planks."""
    layer = sprite.layer()
    layer.rect(x, y, wide, tall, wood[3]).rect(x, y, wide, 1, wood[5]).rect(x, y, 1, tall, wood[4])
    layer.rect(x, y + tall - 1, wide, 1, wood[0]).rect(x + wide - 1, y + 1, 1, tall - 1, wood[1])
    if wide > tall:
        for place in range(x + 5, x + wide - 6, 11):
            layer.rect(place, y + tall // 2, 5, 1, wood[2])
    else:
        for place in range(y + 5, y + tall - 6, 11):
            layer.rect(x + wide // 2, place, 1, 5, wood[2])
    sprite.lay(layer)


def brace(sprite: Sprite, start: tuple[int, int], end: tuple[int, int], wood: Sequence[str], width: int = 4) -> None:
    """A slanting piece of the frame."""
    layer = sprite.layer()
    layer.line([start, end], wood[0], width + 2).line([start, end], wood[2], width)
    layer.line([(start[0], start[1] - width / 2 + 0.5), (end[0], end[1] - width / 2 + 0.5)], wood[4], 1)
    sprite.lay(layer)


def corner_iron(sprite: Sprite, x: int, y: int, wide: int, tall: int, size: int = 6) -> None:
    """Four angle plates with their bolts."""
    layer = sprite.layer()
    for at_x in (x, x + wide - size):
        for at_y in (y, y + tall - size):
            layer.rect(at_x, at_y, size, size, IRON[1]).rect(at_x, at_y, size - 1, size - 1, IRON[2])
            layer.rect(at_x, at_y, size, 1, IRON[4]).rect(at_x, at_y, 1, size, IRON[3])
            layer.pixel(at_x + 2, at_y + 2, IRON[5]).pixel(at_x + 3, at_y + 3, IRON[0])
    sprite.lay(layer)


def arrows_up(sprite: Sprite, x: int, y: int, colour: str) -> None:
    """Two arrows: stand it so."""
    layer = sprite.layer()
    for at in (x, x + 7):
        layer.rect(at + 2, y + 2, 1, 6, colour).rect(at + 1, y + 1, 3, 1, colour).rect(at, y + 2, 5, 1, colour).pixel(
            at + 2, y, colour
        )
    layer.rect(x, y + 9, 12, 1, colour)
    sprite.lay(layer)


def poppy(sprite: Sprite, x: int, y: int, size: int) -> None:
    """The relief agency's mark, a red lozenge on a pale field."""
    layer = sprite.layer()
    layer.rect(x, y, size, size, INK).rect(x + 1, y + 1, size - 2, size - 2, "#d8c8a8").rect(x + 1, y + 1, size - 2, 1, "#f4e8cc")
    half = size / 2
    layer.polygon([(x + half, y + 2), (x + size - 2, y + half), (x + half, y + size - 2), (x + 2, y + half)], "#b8242c")
    layer.polygon([(x + half, y + 2), (x + half, y + half), (x + 2, y + half)], "#dc4a44")
    layer.rect(x + size // 2 - 1, y + size // 2 - 1, 2, 2, "#d8c8a8")
    sprite.lay(layer)


def stencilled(sprite: Sprite, text: str, x: int, y: int, colour: str) -> None:
    """Letters sprayed through a plate."""
    layer = sprite.layer()
    letters(layer, text, x, y, colour)
    sprite.lay(layer)


def light_crate(columns: int, rows: int, seed: int) -> Sprite:
    """Pale pine, one brace, rope handles: it goes at the first tilt."""
    sprite = blank(columns, rows)
    x, y, wide, tall = MARGIN, MARGIN, columns * TILE, rows * TILE
    boards(sprite, x + 3, y + 3, wide - 6, tall - 6, PINE, 6, seed)
    brace(sprite, (x + 4, y + tall - 4), (x + wide - 4, y + 4), PINE)
    for at_x in (x, x + wide - 5):
        post(sprite, at_x, y, 5, tall, PINE)
    for at_y in (y, y + tall - 5):
        post(sprite, x, at_y, wide, 5, PINE)
    if rows > 2:
        post(sprite, x, y + tall // 2 - 3, wide, 5, PINE)
    layer = sprite.layer()
    for at_x in (x + 2, x + wide - 3):
        for at_y in (y + 2, y + tall - 3):
            layer.pixel(at_x, at_y, IRON[5]).pixel(at_x + 1, at_y + 1, PINE[0])
    sprite.lay(layer)
    arrows_up(sprite, x + 6, y + 7, "#5a2a1c")
    return sprite.outline(INK)


def medium_crate(columns: int, rows: int, seed: int) -> Sprite:
    """Army green, two steel bands, a rope in each end."""
    sprite = blank(columns, rows)
    x, y, wide, tall = MARGIN, MARGIN, columns * TILE, rows * TILE
    boards(sprite, x + 1, y + 4, wide - 2, tall - 5, ARMY, 9, seed)
    post(sprite, x, y, wide, 6, ARMY)
    post(sprite, x, y + tall - 5, wide, 5, ARMY)
    layer = sprite.layer()
    for at in (x + 7, x + wide - 12):
        layer.rect(at, y, 5, tall, IRON[1]).rect(at, y, 4, tall, IRON[2]).rect(at, y, 1, tall, IRON[4]).rect(at, y, 5, 1, IRON[5])
        for bolt in (4, tall // 2, tall - 6):
            layer.rect(at + 1, y + bolt, 2, 2, IRON[5]).pixel(at + 2, y + bolt + 1, INK)
    for at in (x + 1, x + wide - 6):
        layer.curve_line([(at, y + 11), (at + 1, y + 19), (at + 4, y + 19), (at + 5, y + 11)], INK, 3)
        layer.curve_line([(at, y + 11), (at + 1, y + 19), (at + 4, y + 19), (at + 5, y + 11)], JUTE[4], 1)
    layer.rect(x + wide // 2 - 4, y + 5, 8, 6, INK).rect(x + wide // 2 - 3, y + 5, 6, 5, IRON[3]).rect(
        x + wide // 2 - 3, y + 5, 6, 1, IRON[5]
    )
    sprite.lay(layer)
    stencilled(sprite, "7-62" if seed % 2 else "КП-4", x + 14, y + 14, "#d0c890")
    layer = sprite.layer().rect(x + 14, y + 24, 20, 1, "#9aa468").rect(x + 14, y + 25, 12, 1, "#9aa468")
    return sprite.lay(layer).outline(INK)


def heavy_crate(columns: int, rows: int, seed: int) -> Sprite:
    """Dark oak in irons on two skids, its weight in white, a red band: nobody stands in its way twice."""
    sprite = blank(columns, rows)
    x, y, wide, tall = MARGIN, MARGIN, columns * TILE, rows * TILE
    boards(sprite, x + 3, y + 3, wide - 6, tall - 9, OAK, 7, seed, upright=True)
    for at_y in (y, y + tall // 2 - 3, y + tall - 11):
        post(sprite, x, at_y, wide, 7, OAK)
    for at_x in (x, x + wide - 7):
        post(sprite, at_x, y, 7, tall - 5, OAK)
    layer = sprite.layer()
    layer.rect(x + 7, y + 8, wide - 14, 11, "#8e1a1a").rect(x + 7, y + 8, wide - 14, 1, "#d8443a").rect(
        x + 7, y + 18, wide - 14, 1, "#4c0c10"
    )
    for nick in range(6):
        layer.rect(x + 8 + int(hashed(nick, seed) * (wide - 18)), y + 9 + int(8 * hashed(nick, seed, 1)), 2, 1, OAK[2])
    for at in (x + 3, x + wide - 15):
        layer.rect(at, y + tall - 5, 12, 5, INK).rect(at, y + tall - 5, 12, 1, OAK[4]).rect(at + 1, y + tall - 4, 10, 3, OAK[2])
    sprite.lay(layer)
    stencilled(sprite, "2.4 Т", x + wide // 2 - 13, y + 10, "#f4e8cc")
    corner_iron(sprite, x, y, wide, tall - 4, 8)
    layer = sprite.layer()
    for at in (x + 13, x + wide - 17):
        layer.rect(at, y + 20, 4, tall - 25, IRON[1]).rect(at, y + 20, 3, tall - 25, IRON[2]).rect(
            at, y + 20, 1, tall - 25, IRON[3]
        )
        layer.pixel(at + 1, y + 24, IRON[5]).pixel(at + 1, y + tall - 9, IRON[5])
    sprite.lay(layer)
    return sprite.outline(INK)


def sack(sprite: Sprite, x: float, y: float, wide: float, tall: float, seed: int, mark: bool) -> None:
    """A full sack: heavy below, its seam and its ears above."""
    sway = 1.5 * (hashed(seed, 1) - 0.5)
    outline = [
        (x, y + tall * 0.62), (x + 0.5, y + tall * 0.24), (x + wide * 0.2, y + 1 + sway), (x + wide * 0.5, y),
        (x + wide * 0.82, y + 0.6 - sway), (x + wide - 0.5, y + tall * 0.26), (x + wide, y + tall * 0.66),
        (x + wide * 0.86, y + tall), (x + wide * 0.14, y + tall),
    ]  # fmt: skip
    path = curve_path(outline, True, 0.9)
    layer = sprite.layer()
    layer.path(path, INK, 1, 2).path(path, JUTE[2])
    with layer.clip(path):
        layer.oval(x + wide * 0.36, y + tall * 0.24, wide * 0.44, tall * 0.4, JUTE[3])
        layer.oval(x + wide * 0.3, y + tall * 0.12, wide * 0.34, tall * 0.24, JUTE[4])
        layer.curve_line([(x + 1, y + tall - 2), (x + wide * 0.5, y + tall), (x + wide - 1, y + tall - 3)], JUTE[0], 3)
        layer.curve_line([(x + wide - 2, y + 3), (x + wide - 1, y + tall * 0.5), (x + wide - 3, y + tall)], JUTE[1], 3)
        for crease in range(3):
            at = x + wide * (0.2 + 0.24 * crease) + 2 * hashed(seed, crease)
            layer.curve_line([(at, y + tall * 0.98), (at + 1.5, y + tall * 0.74), (at - 0.5, y + tall * 0.55)], JUTE[1], 1)
        for thread in range(9):
            layer.pixel(
                x + 2 + hashed(seed, thread, 5) * (wide - 4),
                y + 2 + hashed(seed, thread, 6) * (tall - 5),
                JUTE[1 + 3 * (thread % 2)],
            )
        layer.curve_line([(x + 2, y + 3), (x + wide * 0.5, y + 2), (x + wide - 3, y + 3.4)], JUTE[0], 1)
    layer.curve_line([(x + 1.5, y + 2), (x + wide * 0.34, y + 0.5), (x + wide * 0.6, y + 0.5)], JUTE[5], 1)
    if mark:
        middle, low = x + wide / 2 - 0.5, y + tall * 0.56
        layer.polygon([(middle, low - 4), (middle + 4, low), (middle, low + 4), (middle - 4, low)], "#a8242c")
        layer.polygon([(middle, low - 4), (middle, low), (middle - 4, low)], "#d04a44")
    sprite.lay(layer)


def sacks(columns: int, rows: int, seed: int) -> Sprite:
    """A stack: three, two with two halves behind, three; every row leans into the gaps of the one below."""
    sprite = blank(columns, rows)
    x, y, wide, tall = MARGIN, MARGIN, columns * TILE, rows * TILE
    courses = max(rows, 1)
    high = tall / courses
    number = seed
    for course in range(courses):
        top = y + tall - (course + 1) * high
        offset = (high * 0.5 if course % 2 else 0.0) - 0.5
        count = columns + (course % 2)
        for index in range(count):
            left = x + index * TILE - offset
            right = min(left + TILE + 1.5, x + wide)
            left = max(left, x)
            if right - left > 5:
                number += 1
                sack(sprite, left, top - 1, right - left, high + 1, number, right - left > 14 and number % 3 == 0)
    return sprite.outline(INK)


def jeep(seed: int) -> Sprite:
    """A field car, roof off, windscreen down: bonnet to the left, spare wheel behind, a flat back to ride on."""
    sprite = blank(5, 2)
    x, y = MARGIN, MARGIN
    layer = sprite.layer()
    body = [
        (x + 1, y + 12), (x + 3, y + 9), (x + 25, y + 7), (x + 28, y + 3), (x + 30, y + 3), (x + 32, y + 8), (x + 40, y + 8),
        (x + 43, y + 1), (x + 77, y + 1), (x + 79, y + 3), (x + 79, y + 23), (x + 75, y + 26), (x + 4, y + 26), (x + 1, y + 23),
    ]  # fmt: skip
    layer.polygon(body, ARMY[2])
    layer.polygon([(x + 1, y + 12), (x + 3, y + 9), (x + 25, y + 7), (x + 40, y + 8), (x + 40, y + 12), (x + 1, y + 14)], ARMY[3])
    layer.polygon([(x + 43, y + 1), (x + 77, y + 1), (x + 79, y + 4), (x + 79, y + 8), (x + 41, y + 8)], "#4a4232")
    layer.polygon([(x + 43, y + 1), (x + 77, y + 1), (x + 78, y + 3), (x + 42, y + 3)], "#8a7c58")
    for fold in range(x + 48, x + 78, 7):
        layer.line([(fold, y + 3), (fold - 1, y + 8)], "#2c261c", 1)
    layer.rect(x + 1, y + 19, 78, 7, ARMY[1]).rect(x + 1, y + 18, 78, 1, ARMY[0]).rect(x + 1, y + 17, 78, 1, ARMY[4])
    layer.line([(x + 2, y + 11), (x + 4, y + 9), (x + 25, y + 7), (x + 40, y + 8)], ARMY[5], 1)
    layer.line([(x + 42, y + 2), (x + 44, y + 1), (x + 77, y + 1)], "#e8d8a0", 1)
    layer.rect(x + 26, y + 9, 1, 15, ARMY[0]).rect(x + 27, y + 9, 1, 15, ARMY[4]).rect(x + 41, y + 9, 1, 15, ARMY[0])
    layer.rect(x + 58, y + 9, 1, 15, ARMY[0]).rect(x + 59, y + 9, 1, 9, ARMY[4]).rect(x + 53, y + 12, 4, 1, IRON[4]).rect(
        x + 53, y + 13, 4, 1, INK
    )
    layer.line([(x + 28, y + 4), (x + 31, y + 8)], IRON[4], 2).line([(x + 33, y + 8), (x + 36, y + 4), (x + 38, y + 5)], INK, 2)
    layer.rect(x + 1, y + 12, 3, 5, INK).rect(x + 1, y + 13, 2, 3, "#f4e0a0").pixel(x + 1, y + 13, "#fffbe0")
    layer.rect(x, y + 20, 5, 4, IRON[2]).rect(x, y + 20, 5, 1, IRON[5]).rect(x + 76, y + 20, 4, 4, IRON[2]).rect(
        x + 76, y + 20, 4, 1, IRON[4]
    )
    layer.rect(x + 77, y + 11, 2, 4, "#a81c1c").pixel(x + 77, y + 11, "#ff7a5a")
    for line in range(y + 10, y + 16, 2):
        layer.rect(x + 7, line, 12, 1, ARMY[1])
    layer.rect(x + 44, y + 10, 9, 6, "#d8c8a8").rect(x + 44, y + 10, 9, 1, "#f4e8cc")
    sprite.lay(layer)
    poppy(sprite, x + 45, y + 9, 8)
    layer = sprite.layer()
    for middle in (x + 16, x + 64):
        layer.circle(middle, y + 22.5, 10.5, INK).circle(middle, y + 23, 9, "#15171a").circle(middle, y + 23, 8.2, "#24282c")
        for tread in range(12):
            layer.circle(middle, y + 23, 8.6, INK, 0.0 if tread else 0.6, 1)
        layer.circle(middle, y + 23, 4.6, INK).circle(middle, y + 23, 3.8, ARMY[3]).circle(middle - 0.6, y + 22.4, 2.4, ARMY[4])
        layer.rect(middle - 1, y + 22, 2, 2, IRON[1])
        layer.curve_line([(middle - 8, y + 20), (middle - 5, y + 16), (middle, y + 14.4)], "#5c646a", 1)
    sprite.lay(layer)
    return sprite.outline(INK)


def lashings(sprite: Sprite, columns: int, rows: int) -> Sprite:
    """Two straps over the top, down to rings in the floor on both sides, a ratchet on each."""
    x, y, wide, tall = MARGIN, MARGIN, columns * TILE, rows * TILE
    layer = sprite.layer()
    floor = y + tall
    for part in (0.28, 0.72):
        middle = x + round(wide * part)
        foot = x - 8 if part < 0.5 else x + wide + 8
        edge = x if part < 0.5 else x + wide
        for width, colour in ((4, INK), (2, WEB[2])):
            layer.line([(middle, y - 1), (edge, y + tall * 0.24), (foot, floor - 2)], colour, width)
            layer.line([(middle, y - 1), (x + wide - (middle - x), y - 1)], colour, width)
        layer.line([(middle, y - 1.5), (edge, y + tall * 0.24 - 1), (foot, floor - 3)], WEB[3], 1)
        at = (edge + foot) / 2, (y + tall * 0.24 + floor) / 2
        layer.rect(round(at[0]) - 3, round(at[1]) - 3, 7, 6, INK).rect(round(at[0]) - 2, round(at[1]) - 2, 5, 4, IRON[3])
        layer.rect(round(at[0]) - 2, round(at[1]) - 2, 5, 1, IRON[5]).rect(round(at[0]), round(at[1]), 2, 2, "#ff5a3c")
        layer.rect(foot - 3, floor - 3, 6, 3, INK).rect(foot - 2, floor - 2, 4, 1, IRON[4])
    return sprite.lay(layer)


CRATES: tuple[tuple[int, int], ...] = ((2, 2), (2, 3), (3, 2), (3, 3))


def crate(columns: int, rows: int) -> Sprite:
    """By its size: light, medium or heavy."""
    if columns == 2:
        return light_crate(columns, rows, 3 + rows)
    return heavy_crate(columns, rows, 5) if rows > 2 else medium_crate(columns, rows, 4)


def piece(kind: str, columns: int, rows: int) -> Sprite:
    """Cargo without straps."""
    if kind == "jeep":
        return jeep(2)
    return sacks(columns, rows, 7) if kind == "sacks" else crate(columns, rows)


def sliding_cargo() -> Sheet:
    """All kinds and sizes, loose and lashed."""
    sheet = Sheet()
    kinds = [("crate", columns, rows) for columns, rows in CRATES] + [("jeep", 5, 2), ("sacks", 3, 3), ("sacks", 2, 2)]
    for kind, columns, rows in kinds:
        name = f"{kind}_{columns}x{rows}"
        sheet.add(name, [finished(piece(kind, columns, rows), columns, rows)])
        sheet.add(f"{name}_lashed", [finished(lashings(piece(kind, columns, rows), columns, rows), columns, rows)])
    return sheet


# ---------------------------------------------------------------- small things


def small_box(turn: int) -> Frame:
    """The box that Necros throws, 14 x 12 px, turning over; its middle is the middle of its hitbox."""
    sprite = Sprite(32, 32)
    layer = sprite.layer()
    layer.rect(9, 10, 14, 12, PINE[2])
    for plank in (13, 17):
        layer.rect(9, plank, 14, 1, PINE[0])
    layer.rect(9, 10, 3, 12, PINE[3]).rect(20, 10, 3, 12, PINE[1]).rect(9, 10, 14, 1, PINE[5]).rect(9, 21, 14, 1, PINE[0])
    layer.rect(14, 14, 4, 4, "#e8d8b0").rect(15, 15, 2, 2, "#b8242c")
    sprite.lay(layer).turn(45 * turn, 16, 16).outline(INK)
    return sprite.done((16, 22))


def thrown_box() -> Sheet:
    """Eight steps of its turn."""
    sheet = Sheet()
    sheet.add("fly", [small_box(step) for step in range(8)], [small_box(-step) for step in range(8)], loop=True)
    return sheet


def pistol(gleam: int) -> Frame:
    """Bond's pistol on the floor; a gleam runs along it."""
    sprite = Sprite(34, 24)
    layer = sprite.layer()
    layer.rect(9, 10, 9, 4, IRON[2]).rect(9, 10, 9, 1, IRON[5]).rect(18, 11, 7, 3, IRON[1]).rect(18, 11, 7, 1, IRON[3])
    layer.polygon([(9, 13), (14, 13), (12, 18), (8, 18)], IRON[1]).rect(9, 14, 1, 3, IRON[3]).rect(14, 14, 3, 1, IRON[0])
    sprite.lay(layer).outline(INK)
    if gleam:
        x = (11, 17, 23)[gleam - 1]
        sprite.lay(sprite.layer().rect(x - 2, 10, 5, 1, "#fffbe0").rect(x, 8, 1, 5, "#fffbe0").pixel(x, 10, "#ffffff"))
        sprite.halo(x, 10, 8, "#ffe8b0", 0.5)
    return sprite.done((17, 18))


def loose_pistol() -> Sheet:
    """Lying there."""
    sheet = Sheet()
    sheet.add("idle", [pistol(gleam) for gleam in (0, 0, 1, 2, 3, 0)], loop=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {"sliding_cargo": sliding_cargo(), "thrown_box": thrown_box(), "loose_pistol": loose_pistol()}
