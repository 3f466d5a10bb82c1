"""Text on the canvas: bitmap fonts with colour, outline and shadow, drawn once and kept.

    from game.view.text import font
    surface.blit(font("pix_bold").render("SCORE", "#ffcf6a", outline="#0a0b12"), (8, 8))

The fonts are pix, pix_bold (7 px capitals), display (16 px) and display_large (40 px, capitals only).
"""

from __future__ import annotations

import json
import unicodedata
from collections import OrderedDict
from functools import cache
from pathlib import Path

import pygame

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"
MISSING = "\ufffd"
KEPT_SURFACES = 512

Colour = str | tuple[int, int, int]
Glyph = tuple[pygame.Rect, int, int, int]
"""Rectangle of the sheet, x and y offset from the pen and the line's top, advance."""
SurfaceKey = tuple[str, Colour, Colour | None, Colour | None, int]
NEIGHBOURS = ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1))


class Font:
    """A bitmap font. Its files are read when it is first used."""

    def __init__(self, name: str, folder: Path = FOLDER) -> None:
        self.name = name
        self._folder = folder
        self._loaded = False
        self._sheet: pygame.Surface
        self._glyphs: dict[str, Glyph] = {}
        self._kerning: dict[str, int] = {}
        self._height = self._baseline = self._ascent = 0
        self._surfaces: OrderedDict[SurfaceKey, pygame.Surface] = OrderedDict()

    @property
    def height(self) -> int:
        """The height of a line in px, accents and descenders included."""
        self._load()
        return self._height

    @property
    def baseline(self) -> int:
        """From the top of a line to just below its capitals, in px."""
        self._load()
        return self._baseline

    @property
    def ascent(self) -> int:
        """The height of a capital in px."""
        self._load()
        return self._ascent

    @property
    def cap_line(self) -> int:
        """From the top of a line to the top of its capitals, in px."""
        return self.baseline - self.ascent

    def render(
        self,
        text: str,
        colour: Colour,
        *,
        outline: Colour | None = None,
        shadow: Colour | None = None,
        scale: int = 1,
    ) -> pygame.Surface:
        """The text on a transparent surface. It is shared: blit it, do not draw on it.

        With an outline the surface is larger by `scale` px on all four sides, with a shadow alone by `scale` px to
        the right and below. "\\n" starts a new line.
        """
        key = (text, colour, outline, shadow, scale)
        kept = self._surfaces.get(key)
        if kept is not None:
            self._surfaces.move_to_end(key)
            return kept
        surface = self._draw(key)
        self._surfaces[key] = surface
        if len(self._surfaces) > KEPT_SURFACES:
            self._surfaces.popitem(last=False)
        return surface

    def draw(
        self,
        surface: pygame.Surface,
        text: str,
        position: tuple[int, int],
        colour: Colour,
        *,
        outline: Colour | None = None,
        shadow: Colour | None = None,
        scale: int = 1,
        align: float = 0.0,
    ) -> int:
        """Draw the text so that its capitals' top stands at the position; give its width.

        `align` is the part of the width that lies left of the position: 0 left, 0.5 centred, 1 right.
        """
        picture = self.render(text, colour, outline=outline, shadow=shadow, scale=scale)
        margin = scale if outline is not None else 0
        width = picture.get_width() - (2 * margin if outline is not None else scale if shadow is not None else 0)
        left = position[0] - round(width * align) - margin
        surface.blit(picture, (left, position[1] - self.cap_line * scale - margin))
        return width

    def size(self, text: str, scale: int = 1) -> tuple[int, int]:
        """Width and height of the text without outline and shadow."""
        self._load()
        lines = text.split("\n")
        return max(self._width(line) for line in lines) * scale, len(lines) * self._height * scale

    def wrap(self, text: str, width: int, scale: int = 1) -> list[str]:
        """Break the text at spaces into lines of at most `width` px; a word that is too long is cut."""
        self._load()
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}" if line else word
                if self._width(longer) * scale <= width:
                    line = longer
                    continue
                if line:
                    lines.append(line)
                *full, line = self._cut(word, width // scale)
                lines.extend(full)
            lines.append(line)
        return lines

    def has(self, character: str) -> bool:
        """Whether the font can draw the character (perhaps as its capital or without its accent)."""
        self._load()
        return self._substitute(character) is not None

    def _cut(self, word: str, width: int) -> list[str]:
        pieces, piece = [], ""
        for character in word:
            if piece and self._width(piece + character) > width:
                pieces.append(piece)
                piece = ""
            piece += character
        return [*pieces, piece]

    def _load(self) -> None:
        if self._loaded:
            return
        description = json.loads((self._folder / f"{self.name}.json").read_text(encoding="utf-8"))
        self._sheet = pygame.image.load(self._folder / f"{self.name}.png")
        if pygame.display.get_surface() is not None:
            self._sheet = self._sheet.convert_alpha()
        self._height, self._baseline = description["height"], description["baseline"]
        self._ascent = description["ascent"]
        self._kerning = description.get("kerning", {})
        for character, (x, y, width, height, x_offset, y_offset, advance) in description["glyphs"].items():
            self._glyphs[character] = (pygame.Rect(x, y, width, height), x_offset, y_offset, advance)
        self._loaded = True

    def _glyph(self, character: str) -> Glyph:
        glyph = self._glyphs.get(character)
        if glyph is None:
            glyph = self._substitute(character) or self._glyphs[MISSING]
            self._glyphs[character] = glyph
        return glyph

    def _substitute(self, character: str) -> Glyph | None:
        plain = unicodedata.normalize("NFD", character)[0]
        for candidate in (character, character.upper(), plain, plain.upper()):
            if candidate in self._glyphs and self._glyphs[candidate] is not self._glyphs[MISSING]:
                return self._glyphs[candidate]
        return None

    def _width(self, line: str) -> int:
        """From the first pen position to the last glyph's ink: the space after it does not count."""
        if not line:
            return 0
        pen = 0
        for index, character in enumerate(line):
            pen += self._kerning.get(line[index - 1 : index + 1], 0) if index else 0
            pen += self._glyph(character)[3]
        rectangle, x_offset, _, advance = self._glyph(line[-1])
        return pen - advance + max(rectangle.width + x_offset, 1)

    def _mask(self, text: str, scale: int) -> pygame.Surface:
        """The text in white."""
        width, height = self.size(text)
        mask = pygame.Surface((max(width, 1), height), pygame.SRCALPHA)
        for row, line in enumerate(text.split("\n")):
            pen, top = 0, row * self._height
            for index, character in enumerate(line):
                pen += self._kerning.get(line[index - 1 : index + 1], 0) if index else 0
                rectangle, x_offset, y_offset, advance = self._glyph(character)
                mask.blit(self._sheet, (pen + x_offset, top + y_offset), rectangle)
                pen += advance
        return pygame.transform.scale_by(mask, scale) if scale > 1 else mask

    def _draw(self, key: SurfaceKey) -> pygame.Surface:
        text, colour, outline, shadow, scale = key
        mask = self._mask(text, scale)
        face = tinted(mask, colour)
        if outline is None and shadow is None:
            return face
        width, height = mask.get_size()
        if outline is None:
            result = pygame.Surface((width + scale, height + scale), pygame.SRCALPHA)
            assert shadow is not None
            result.blit(tinted(mask, shadow), (scale, scale))
            result.blit(face, (0, 0))
            return result
        result = pygame.Surface((width + 2 * scale, height + 2 * scale), pygame.SRCALPHA)
        edge = tinted(mask, outline)
        if shadow is not None:
            result.blit(tinted(mask, shadow), (2 * scale, 2 * scale))
        for x, y in NEIGHBOURS:
            result.blit(edge, ((1 + x) * scale, (1 + y) * scale))
        result.blit(face, (scale, scale))
        return result


def tinted(mask: pygame.Surface, colour: Colour) -> pygame.Surface:
    """A copy of a white picture in a colour."""
    result = mask.copy()
    result.fill(pygame.Color(colour), special_flags=pygame.BLEND_RGB_MULT)
    return result


@cache
def font(name: str) -> Font:
    """The font of that name: pix, pix_bold, display or display_large."""
    return Font(name)
