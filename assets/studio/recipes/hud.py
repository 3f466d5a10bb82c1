"""The head-up display: portraits, pips, rounds, stars, status icons, keys and buttons (sprites/hud)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from assets.studio.atlas import Animation, write_atlas
from assets.studio.paint import Colour, Layer, Pixels, mix, over, vector

INK = "#0a0b12"
CREAM = "#f2e6c8"
GOLD = "#ffcf6a"
RED = "#d8323c"


def build(assets: Path) -> None:
    """Write the sheet; the anchor of every picture is its upper left corner."""
    animations = {name: Animation(frames, (0, 0), loop=len(frames) > 1) for name, frames in pieces().items()}
    write_atlas(assets / "sprites", "hud", animations)


# ---------------------------------------------------------------- portraits (22 x 22, framed to 26 x 26)

BOND = (
    "......................",
    ".......hHkkkkkk.......",
    ".....hHHkkkkkkkkk.....",
    "....hHkkkkkkkkkkkk....",
    "....HkkkkHkkkkkkkkk...",
    "....kkkHHkkkkkkkkkk...",
    "....kklllkkHkkkkkkk...",
    "....klllllllsskkkkk...",
    "....klllllllsssskkk...",
    "...ldkkkklllskkkkdk...",
    "...llllllllssssssdk...",
    "...lsleewlllseewsdd...",
    "....ssllllllssssddD...",
    "....sslllllllsssddD...",
    ".....slllllldDsddD....",
    ".....sslllssssssdD....",
    ".....dsslDDDDDDsD.....",
    "......dssllssssdD.....",
    "......ddssssssdD......",
    ".....wwddddddDDw......",
    "..rrbwwwkkddkkwgbbb...",
    "rrbbbbwwwkkkkwwgbbbbb.",
)
BOND_COLOURS = {
    "h": "#5a5468", "H": "#322e40", "k": "#15131c", "l": "#f2c090", "s": "#d89a6a", "d": "#a86c48", "D": "#6e4032",
    "e": "#1a1622", "w": "#f6efe0", "g": "#b4b0c0", "b": "#10121e", "r": "#5a6a98",
}  # fmt: skip
KOSKOV = (
    "......hhhHHkkk........",
    "....hhHHkHkkkkkk......",
    "...hHHkHkkkkHkkkk.....",
    "..hHkkHkkkHkkkkkkk....",
    "..HkkkkHHkkkkkkkkkk...",
    "..Hkklllllkkkkkkkkk...",
    "..kklllllllllsskkkk...",
    "..klllllllllllsssskk..",
    "..klkkkkllllskkkkssk..",
    ".lllkkkkkllskkkkksdd..",
    ".lllleewllllseewssdd..",
    ".lslllllllllsssssddD..",
    "..slllllllllldssddD..",
    "..ssllllllllldDssdD...",
    "..sslllkkkkkkkkssdD...",
    "...sslkkwwwwwkksddD...",
    "...sssllDDDDDDssdD....",
    "....ssslllssssddD.....",
    "...ffdddsssssddDff....",
    "..fFfFdddddddDfFFff...",
    ".fFfFFfwwggrRFfFFfFf..",
    "fFFfFFfFwgRrfFFfFFfFF.",
)
KOSKOV_COLOURS = {
    "h": "#8a6a4c", "H": "#5e4434", "k": "#38281f", "l": "#f4c8a0", "s": "#dca078", "d": "#b07454", "D": "#74463a",
    "e": "#201820", "w": "#f6efe0", "g": "#b4b0c0", "f": "#b8926a", "F": "#7e5c44", "r": "#c03038", "R": "#8a2030",
}  # fmt: skip


def portrait(rows: Sequence[str], colours: Mapping[str, str], ground: Colour, dark: Colour) -> Pixels:
    """A face on a ground split by a diagonal, in a cream frame with a dark edge."""
    layer = Layer((26, 26))
    layer.rect(0, 0, 26, 26, INK).rect(2, 2, 22, 22, ground)
    layer.polygon([(2, 24), (24, 2), (24, 24)], dark)
    face = Layer((26, 26))
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            if mark != ".":
                face.pixel(x + 2, y + 2, colours[mark])
    picture = over(layer.pixels(), outlined(face.pixels()))
    return over(picture, Layer((26, 26)).frame(1, 1, 24, 24, CREAM).frame(0, 0, 26, 26, INK).pixels())


# ---------------------------------------------------------------- icons from rows

ROUND = (".#.", "###", "###", "...", "###", "###", "###")
STAR = ("...#...", "...#...", "#######", ".#####.", "..###..", ".##.##.", ".#...#.")
GAS = ("..##...", ".####..", "..##.##", ".####..", "######.", "#+####.", "#+####.", "#+####.", "######.", ".####..")
HEART = (".##.##.", "#+#####", "#+#####", "#######", ".#####.", "..###..", "...#...")
FOLLOWING = (
    "...###....", "...###....", "....#.....", "..####.#..", ".#.##.##..", "...##.....", "..#.##....", "..#..#....",
    ".#...##...",
)  # fmt: skip
WAITING = ("#########", ".#.....#.", ".#+++++#.", "..#+++#..", "...#+#...", "...#+#...", "..#.+.#..", ".#+++++#.", "#########")
PANICKING = ("#..##..#+", "#..##..#+", ".#.##.#.+", "..####...", "...##...+", "...##....", "..####...", ".#....#..", "#......#.")
HELD = ("..#####..", ".#.....#.", ".#.....#.", "#########", "####+####", "###+++###", "####+####", "####+####", "#########")
WAVE = (
    "......#..#.",
    "...#...#..#",
    "..##.#..#.#",
    "####..#.#.#",
    "####..#.#.#",
    "####..#.#.#",
    "..##.#..#.#",
    "...#...#..#",
    "......#..#.",
)
EYE = ("...#####...", ".##.....##.", "#...+++...#", "#..++#++..#", "#...+++...#", ".##.....##.", "...#####...")
HIDDEN = ("#..#####...", ".##.....##.", "#.##+++...#", "#...##++..#", "#...++##..#", ".##....###.", "...#####.##", "..........#")
BELL = ("....#....", "...###...", "..#+###..", "..#+###..", "..#+###..", ".#+#####.", "#########", "....#....")
ASSIST = (".#######.", "###+++###", "##+###+##", "##+###+##", "##+++++##", "##+###+##", "##+###+##", "##+###+##", ".#######.")


def icon(rows: Sequence[str], colour: Colour, second: Colour | None = None, outline: Colour | None = INK) -> Pixels:
    """Rows of "#" and "+" in two colours, with a one px dark edge around."""
    margin = 0 if outline is None else 1
    layer = Layer((max(map(len, rows)) + 2 * margin, len(rows) + 2 * margin))
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            if mark in "#+":
                layer.pixel(x + margin, y + margin, second if mark == "+" and second else colour)
    return layer.pixels() if outline is None else outlined(layer.pixels(), outline)


def outlined(frame: Pixels, colour: Colour = INK) -> Pixels:
    """The frame with a dark edge, corners included."""
    solid = np.pad(frame[..., 3] > 0, 1)
    spread = np.zeros_like(solid)
    for down in (-1, 0, 1):
        for across in (-1, 0, 1):
            spread |= np.roll(np.roll(solid, down, 0), across, 1)
    edge = spread[1:-1, 1:-1].astype(np.float32)[..., None]
    return over(np.concatenate([vector(colour) * edge, edge], 2).astype(np.float32), frame)


def pip(colour: Colour, bright: Colour) -> Pixels:
    """One slanted health pip with a lit upper edge."""
    layer = Layer((9, 8))
    for y in range(8):
        start = 2 - y // 3
        layer.rect(start, y, 7, 1, INK)
        if 0 < y < 7:
            layer.rect(start + 1, y, 5, 1, bright if y == 1 else mix(colour, INK, 0.28) if y == 6 else colour)
    return layer.pixels()


def arrow(octant: int) -> Pixels:
    """A gold arrowhead with a short shaft; octants go clockwise from the right."""
    size, middle = 13, 6.5
    layer = Layer((size, size))
    angle = octant * math.pi / 4
    cosine, sine = math.cos(angle), math.sin(angle)
    shape = [(5, 0), (0, -4.6), (0, -1.5), (-4.6, -1.5), (-4.6, 1.5), (0, 1.5), (0, 4.6)]
    layer.polygon([(middle + u * cosine - v * sine, middle + u * sine + v * cosine) for u, v in shape], GOLD)
    return outlined(layer.pixels())


# ---------------------------------------------------------------- keys and buttons


def key_cap() -> Pixels:
    """A blank key, 15 x 15; borders of 4 px stay when it is stretched."""
    layer = Layer((15, 15))
    layer.rect(1, 0, 13, 15, INK).rect(0, 1, 15, 13, INK)
    layer.rect(1, 1, 13, 13, "#8e8674").rect(2, 1, 11, 10, "#f2e6c8").rect(1, 2, 13, 8, "#f2e6c8")
    layer.rect(2, 1, 11, 1, "#fffaf0").rect(2, 10, 11, 1, "#d0c4a8")
    return layer.pixels()


LETTERS = {
    "a": (".##.", "#..#", "####", "#..#", "#..#"),
    "b": ("###.", "#..#", "###.", "#..#", "###."),
    "x": ("#..#", "#..#", ".##.", "#..#", "#..#"),
    "y": ("#.#", "#.#", ".#.", ".#.", ".#."),
}
BUTTON_COLOURS = {"a": "#5a9a4a", "b": "#c8363c", "x": "#3f6cb4", "y": "#d8a030"}


def pad_button(letter: str) -> Pixels:
    """A round pad button with its letter."""
    layer = Layer((15, 15))
    colour = BUTTON_COLOURS[letter]
    layer.circle(7.5, 7.5, 7.4, INK).circle(7.5, 7.5, 6.4, mix(colour, INK, 0.45))
    layer.circle(7.5, 7.0, 6.0, colour).rect(5, 2, 5, 1, mix(colour, "#ffffff", 0.5))
    rows = LETTERS[letter]
    left = 7 - len(rows[0]) // 2 + (1 if len(rows[0]) == 4 else 0)
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            if mark == "#":
                layer.pixel(left + x, 5 + y, "#fffaf0")
    return layer.pixels()


def direction_pad() -> Pixels:
    """The cross of a pad."""
    layer = Layer((15, 15))
    layer.rect(4, 0, 7, 15, INK).rect(0, 4, 15, 7, INK)
    layer.rect(5, 1, 5, 13, "#4a4e60").rect(1, 5, 13, 5, "#4a4e60")
    layer.rect(5, 1, 5, 1, "#8a90a8").rect(1, 5, 4, 1, "#8a90a8").rect(10, 5, 4, 1, "#8a90a8")
    layer.pixel(7, 3, CREAM).rect(6, 4, 3, 1, CREAM).pixel(7, 11, CREAM).rect(6, 10, 3, 1, CREAM)
    layer.pixel(3, 7, CREAM).rect(4, 6, 1, 3, CREAM).pixel(11, 7, CREAM).rect(10, 6, 1, 3, CREAM)
    return layer.pixels()


# ---------------------------------------------------------------- the sheet


def pieces() -> dict[str, tuple[Pixels, ...]]:
    """Every picture of the sheet."""
    single = {
        "portrait": portrait(BOND, BOND_COLOURS, "#96262e", "#681824"),
        "portrait_koskov": portrait(KOSKOV, KOSKOV_COLOURS, "#3c5a50", "#26403c"),
        "pip_full": pip(CREAM, "#fffaf0"),
        "pip_low": pip(RED, "#ff7a6a"),
        "pip_empty": pip("#46222c", "#5a2c36"),
        "round_full": icon(ROUND, "#e8b44a"),
        "round_empty": icon(ROUND, "#3a3348"),
        "star_full": icon(STAR, "#e0383e"),
        "star_empty": icon(STAR, "#3c3a4e"),
        "gas_full": icon(GAS, "#7ab060", "#c4e0a0"),
        "gas_empty": icon(GAS, "#34393f", "#464c52"),
        "heart": icon(HEART, RED, "#ff9a8a"),
        "following": icon(FOLLOWING, "#8fd0a0"),
        "waiting": icon(WAITING, "#cfd6e6", "#ffcf6a"),
        "panicking": icon(PANICKING, "#ff8a5c", "#ff3a2c"),
        "held": icon(HELD, "#d8323c", "#2a0c12"),
        "icon_wave": icon(WAVE, "#8fc8f0"),
        "icon_eye": icon(EYE, CREAM, "#e0383e"),
        "icon_hidden": icon(HIDDEN, "#9fb0d6", "#5c6a96"),
        "icon_assist": icon(ASSIST, "#6a78a8", "#fffaf0"),
        "key_cap": key_cap(),
        "dpad": direction_pad(),
        **{f"button_{letter}": pad_button(letter) for letter in LETTERS},
    }
    bell = icon(BELL, "#ffcf6a", "#fff2c8")
    tilted = [np.ascontiguousarray(shear(bell, lean)) for lean in (-1, 0, 1, 0)]
    return {name: (frame,) for name, frame in single.items()} | {
        "arrow": tuple(arrow(octant) for octant in range(8)),
        "bell": tuple(tilted),
    }


def shear(frame: Pixels, lean: int) -> Pixels:
    """Push the lower half of a frame sideways: a bell in swing."""
    result = np.pad(frame, ((0, 0), (1, 1), (0, 0)))
    middle = result.shape[0] // 2
    result[middle:] = np.roll(result[middle:], lean, 1)
    return result
