"""Words in the capitals of the pixel face, painted on signs, bills and boards."""

from __future__ import annotations

from assets.studio.glyphs_pix import DIGITS, LATIN_CAPITALS, SIGNS
from assets.studio.paint import Layer

FACE = LATIN_CAPITALS | DIGITS | SIGNS


def glyph(letter: str) -> tuple[str, int]:
    """A capital's, digit's or sign's rows and top; the accented Y of the signs is drawn with its plain form."""
    return FACE["Y" if letter == "Ý" else letter]


def letters(layer: Layer, text: str, x: int, y: int, colour: str) -> int:
    """Write capitals of the pixel face; returns where the next one would stand."""
    for letter in text:
        rows, top = glyph(letter)
        lines = rows.split("/")
        for row, line in enumerate(lines):
            for column, ink in enumerate(line):
                if ink == "#":
                    layer.pixel(x + column, y + top + row, colour)
        if letter == "Ý":
            layer.pixel(x + 3, y - 2, colour).pixel(x + 2, y - 1, colour)
        x += len(lines[0]) + 1
    return x


def text_width(text: str) -> int:
    """The width of capitals in the pixel face."""
    return sum(len(glyph(letter)[0].split("/")[0]) + 1 for letter in text) - 1
