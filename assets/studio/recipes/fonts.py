"""The four fonts: pix and pix_bold (bitmap, 7 px capitals), display (16 px) and display_large (40 px).

Each is a PNG of white glyphs and a JSON file:

    {"height": 13, "baseline": 10, "ascent": 7, "glyphs": {"A": [x, y, w, h, x_offset, y_offset, advance]},
     "kerning": {"AV": -1}}

`height` is the line's, `baseline` counts px from the line's top to just below the capitals, `ascent` is the
capitals' height; offsets are from the pen and the line's top. The glyph "\\ufffd" stands for any missing one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import skia

from assets.studio import glyphs_display, glyphs_pix
from assets.studio.paint import save_png

Mask = npt.NDArray[np.float32]
MISSING = "\ufffd"
SHEET_WIDTH = 256
PIX_TOP = 3  # rows above the cap line, for accents
PIX_HEIGHT = 13


@dataclass
class Glyph:
    """A glyph ready for the sheet: its ink, where that stands, and how far the pen moves on."""

    ink: Mask
    x_offset: int
    y_offset: int
    advance: int


def build(assets: Path) -> None:
    """Write all fonts."""
    folder = assets / "fonts"
    patterns = pix_patterns()
    pix = {character: pix_glyph(pattern) for character, pattern in patterns.items()}
    bold = {character: pix_glyph(pattern, embolden=character not in " \u00a0") for character, pattern in patterns.items()}
    write_font(folder, "pix", pix, PIX_HEIGHT, PIX_TOP + 7, 7)
    write_font(folder, "pix_bold", bold, PIX_HEIGHT, PIX_TOP + 7, 7)
    display = StrokeFace(cap_height=16, weight=2, tracking=3, corner=2.4, levels=1)
    write_font(folder, "display", display.glyphs(), display.height, display.baseline, 16, display.kerning())
    large = StrokeFace(cap_height=40, weight=7, tracking=5, corner=3.6, levels=4)
    write_font(folder, "display_large", large.glyphs(), large.height, large.baseline, 40, large.kerning())


# ---------------------------------------------------------------- the pixel face


Pattern = tuple[list[str], int]


def pix_patterns() -> dict[str, Pattern]:
    """All patterns of the pixel face: drawn, accented, aliased."""
    patterns: dict[str, Pattern] = {}
    for table in (
        glyphs_pix.LATIN_CAPITALS,
        glyphs_pix.LATIN_SMALL,
        glyphs_pix.CYRILLIC_CAPITALS,
        glyphs_pix.CYRILLIC_SMALL,
        glyphs_pix.DIGITS,
        glyphs_pix.SIGNS,
    ):
        patterns |= {character: (rows.split("/"), top) for character, (rows, top) in table.items()}
    for letters, bases, accent in glyphs_pix.ACCENTED:
        for letter, base in zip(letters, bases, strict=True):
            patterns[letter] = with_accent(patterns[base], accent)
    patterns["Ç"] = ([*patterns["C"][0], "..#.", ".#.."], 0)
    patterns["ç"] = ([*patterns["c"][0], ".#.", "#.."], 2)
    patterns |= {alias: patterns[base] for alias, base in glyphs_pix.ALIASES.items()}
    patterns[MISSING] = (["#####", "#...#", "#...#", "#...#", "#...#", "#...#", "#####"], 0)
    return patterns


def with_accent(base: Pattern, accent: str) -> Pattern:
    """Set an accent one px above a base letter, centred."""
    rows, top = base
    marks, lift = glyphs_pix.ACCENTS[accent]
    accent_rows = marks.split("/")
    width = max(len(rows[0]), len(accent_rows[0]))
    full = [*centred(accent_rows, width), "." * width, *centred(rows, width)]
    if lift > 0:
        full[len(accent_rows) : len(accent_rows)] = []
    height_above = len(accent_rows) + 1
    overflow = max(height_above - top - PIX_TOP, 0)
    if overflow:  # a tall accent on a capital loses the gap rather than its head
        del full[len(accent_rows)]
        height_above -= 1
    return full, top - height_above


def centred(rows: list[str], width: int) -> list[str]:
    """Pad rows on both sides to a width."""
    return [("." * ((width - len(row)) // 2) + row).ljust(width, ".") for row in rows]


def pix_glyph(pattern: Pattern, embolden: bool = False) -> Glyph:
    """Turn a pattern into ink; bold doubles every stem to the right after opening counters of one px."""
    rows, top = pattern
    if embolden:
        rows = open_counters(rows)
    ink = np.array([[mark == "#" for mark in row] for row in rows], np.float32)
    if embolden:
        ink = np.pad(ink, ((0, 0), (0, 1)))
        ink[:, 1:] = np.maximum(ink[:, 1:], ink[:, :-1])
    return Glyph(ink, 0, PIX_TOP + top, ink.shape[1] + 1)


def open_counters(rows: list[str]) -> list[str]:
    """Widen the columns that are a one px gap between two stems, so that bold does not fill them."""
    width = len(rows[0])
    gaps = {i for row in rows for i in range(1, width - 1) if row[i - 1 : i + 2] == "#.#"}
    return ["".join(mark * 2 if i in gaps else mark for i, mark in enumerate(row)) for row in rows]


# ---------------------------------------------------------------- the display face


class StrokeFace:
    """The stroke alphabet at one size: polylines stroked by skia at eight times the size, then reduced."""

    SUPERSAMPLE = 8

    def __init__(self, cap_height: int, weight: float, tracking: int, corner: float, levels: int) -> None:
        """`levels` 1 gives crisp pixels, more give that many steps of edge alpha."""
        self.cap_height = cap_height
        self.weight = weight
        self.tracking = tracking
        self.corner = corner
        self.levels = levels
        self.unit = (cap_height - weight) / 7
        self.baseline = round(cap_height * 1.5)
        self.height = self.baseline + round(cap_height * 0.375)

    def glyphs(self) -> dict[str, Glyph]:
        """Every glyph of the face."""
        strokes = dict(glyphs_display.STROKES)
        for letters, bases, mark in glyphs_display.ACCENTED:
            for letter, base in zip(letters, bases, strict=True):
                width, lines = strokes[base]
                marks = [[(x + width / 2, y) for x, y in line] for line in glyphs_display.ACCENTS[mark]]
                strokes[letter] = (width, lines + marks)
        strokes |= {alias: strokes[base] for alias, base in glyphs_display.ALIASES.items()}
        strokes[MISSING] = (4, [[(0, 3.5), (0, 0), (4, 0), (4, 7), (0, 7), (0, 3.5)]])
        return {character: self.glyph(*stroke) for character, stroke in sorted(strokes.items())}

    def glyph(self, width: float, lines: Iterable[glyphs_display.Line]) -> Glyph:
        """Stroke one glyph and crop it."""
        margin = round(self.cap_height / 4)
        columns = int(width * self.unit + self.weight) + 2 * margin + 2
        surface = skia.Surface(columns * self.SUPERSAMPLE, self.height * self.SUPERSAMPLE)
        canvas = surface.getCanvas()
        canvas.clear(skia.ColorTRANSPARENT)
        canvas.scale(self.SUPERSAMPLE, self.SUPERSAMPLE)
        canvas.translate(margin + self.weight / 2, self.baseline - self.cap_height + self.weight / 2)
        pen = skia.Paint(AntiAlias=True, Color4f=skia.Color4f(1, 1, 1, 1))
        pen.setStyle(skia.Paint.kStroke_Style)
        pen.setStrokeWidth(self.weight)
        pen.setStrokeCap(skia.Paint.kSquare_Cap)
        pen.setStrokeJoin(skia.Paint.kMiter_Join)
        pen.setPathEffect(skia.CornerPathEffect.Make(self.corner))
        for line in lines:
            path = skia.Path()
            path.moveTo(line[0][0] * self.unit, line[0][1] * self.unit)
            for x, y in line[1:]:
                path.lineTo(x * self.unit, y * self.unit)
            canvas.drawPath(path, pen)
        ink = self.reduced(surface)
        advance = round(width * self.unit + self.weight) + self.tracking
        return cropped(ink, -margin, advance)

    def reduced(self, surface: skia.Surface) -> Mask:
        """The alpha of the surface, averaged over each pixel and snapped to the levels."""
        alpha = surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[..., 3]
        factor = self.SUPERSAMPLE
        height, width = alpha.shape[0] // factor, alpha.shape[1] // factor
        mean = alpha.reshape(height, factor, width, factor).mean((1, 3)) / 255
        return (np.floor(mean * self.levels + 0.5) / self.levels).astype(np.float32)

    def kerning(self) -> dict[str, int]:
        """Pairs that stand too far apart by their boxes."""
        step = max(round(self.cap_height / 16), 1)
        loose = ["LT", "LY", "LV", "TA", "AT", "AV", "VA", "AY", "YA", "FA", "PA", "TJ", "ГА", "ГД", "ТА", "АТ", "АУ", "УА", "РА"]
        return {pair: -step * (2 if pair[0] in "LГ" or pair[1] == "J" else 1) for pair in loose}


def cropped(ink: Mask, x_offset: int, advance: int) -> Glyph:
    """Cut the empty margins off."""
    if not ink.any():
        return Glyph(np.zeros((1, 1), np.float32), 0, 0, advance)
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    part = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Glyph(part, x_offset + int(columns[0]), int(rows[0]), advance)


# ---------------------------------------------------------------- files


def write_font(
    folder: Path,
    name: str,
    glyphs: dict[str, Glyph],
    height: int,
    baseline: int,
    ascent: int,
    kerning: dict[str, int] | None = None,
) -> None:
    """Shelf-pack the glyphs into a PNG and describe them in a JSON file."""
    places: dict[str, tuple[int, int]] = {}
    x = y = shelf = 0
    for character, glyph in sorted(glyphs.items(), key=lambda item: (-item[1].ink.shape[0], item[0])):
        rows, columns = glyph.ink.shape
        if x + columns > SHEET_WIDTH:
            x, y, shelf = 0, y + shelf, 0
        places[character] = (x, y)
        x, shelf = x + columns + 1, max(shelf, rows + 1)
    sheet = np.zeros((y + shelf, SHEET_WIDTH, 4), np.uint8)
    sheet[..., :3] = 255
    table: dict[str, list[int]] = {}
    for character in sorted(glyphs):
        glyph = glyphs[character]
        (rows, columns), (x, y) = glyph.ink.shape, places[character]
        sheet[y : y + rows, x : x + columns, 3] = np.round(glyph.ink * 255)
        table[character] = [x, y, columns, rows, glyph.x_offset, glyph.y_offset, glyph.advance]
    save_png(sheet, folder / f"{name}.png")
    description = {"height": height, "baseline": baseline, "ascent": ascent, "glyphs": table}
    if kerning:
        description["kerning"] = kerning
    text = json.dumps(description, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
