"""The pipe's far wall, for a Background layer behind the bore: level pieces, the same sheared for the bends, fittings.

A piece is as high as the bore and one to three tiles wide. Light comes from the upper left and from the lamps.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from assets.studio.paint import Canvas, Colour, Layer, Pixels, add, glow, hashed, noise, posterise, rgb, vector
from assets.studio.recipes.fonts import pix_patterns
from assets.studio.tiles.blob import TILE, Solid, slope_surroundings

BORES = (3, 4, 5, 8)
"""The heights (tiles) of the bores that there are pieces for."""

SHELL = (
    (0.0, "#081820"),
    (0.07, "#0d2630"),
    (0.20, "#17404a"),
    (0.36, "#275a61"),
    (0.52, "#3b7073"),
    (0.62, "#457a79"),
    (0.74, "#32646a"),
    (0.87, "#1c434d"),
    (0.96, "#0f2a35"),
    (1.0, "#0a1e28"),
)
"""The hollow's colours from ceiling to floor: a cylinder seen from inside, its light lying a little below the middle."""
LAMP_LIGHT, LAMP_CORE = "#a8e0d0", "#f4fff0"
LUMA = (0.2126, 0.7152, 0.0722)
"""How much each channel counts for how light a colour is."""


@dataclass(frozen=True)
class Coat:
    """What colours a wall has: what is painted cold grows into `ramp` by its lightness; warm marks have colours of their own."""

    ramp: tuple[tuple[float, str], ...] = ()
    rust: str = "#8a4a28"
    rust_deep: str = "#5a3420"
    stencil: str = "#d8a040"

    def over(self, pixels: Pixels) -> Pixels:
        """The picture in this coat. What is warmer than steel stays as it is."""
        if not self.ramp:
            return pixels
        result = pixels.copy()
        cover = pixels[..., 3:4]
        colour = pixels[..., :3] / np.maximum(cover, 1e-4)
        light = colour @ np.array(LUMA, np.float32)
        stops = [stop for stop, _ in self.ramp]
        channels = [np.interp(light, stops, [rgb(tone)[channel] for _, tone in self.ramp]) for channel in range(3)]
        cold = np.clip(1 + (colour[..., 2] - colour[..., 0] + 0.02) * 14, 0, 1)[..., None]
        result[..., :3] = (colour * (1 - cold) + np.stack(channels, 2) * cold) * cover
        return result

    def tone(self, colour: str) -> Colour:
        """One colour in this coat."""
        red, green, blue, _ = self.over(np.array([[[*rgb(colour), 1]]], np.float32))[0, 0]
        return float(red), float(green), float(blue)


COATS = {
    "": Coat(),
    "r": Coat(
        (
            (0.0, "#050304"),
            (0.08, "#150b0b"),
            (0.14, "#29140f"),
            (0.24, "#4a2819"),
            (0.33, "#6e3f24"),
            (0.43, "#8c5730"),
            (0.6, "#bd8a50"),
            (0.8, "#ecca94"),
            (1.0, "#fff6dc"),
        ),
        "#c8682c",
        "#3a1710",
        "#f2e0b0",
    ),
    "k": Coat(
        (
            (0.0, "#040206"),
            (0.08, "#12070d"),
            (0.14, "#220b14"),
            (0.24, "#471722"),
            (0.33, "#68262e"),
            (0.43, "#863a3c"),
            (0.6, "#ac5e50"),
            (0.8, "#e8a884"),
            (1.0, "#fff0d4"),
        ),
        "#1c070c",
        "#24090e",
        "#e0a038",
    ),
    "v": Coat(
        (
            (0.0, "#04040d"),
            (0.08, "#0c0c20"),
            (0.14, "#161636"),
            (0.24, "#282a5a"),
            (0.33, "#40427c"),
            (0.43, "#5858a0"),
            (0.6, "#8a8cca"),
            (0.8, "#c4caf0"),
            (1.0, "#f8f8ff"),
        ),
        "#7a3c5a",
        "#3a2048",
        "#f2ecc8",
    ),
}
"""By the letter behind the bore in a tile's name: steel as it left the works; rust; the ridge's dark red; the border's violet."""


def shell_colours(height: int) -> Pixels:
    """The hollow's colour in each of so many rows, (height, 3)."""
    places = (np.arange(height) + 0.5) / height
    stops = [stop for stop, _ in SHELL]
    channels = [np.interp(places, stops, [rgb(colour)[channel] for _, colour in SHELL]) for channel in range(3)]
    return np.stack(channels, 1).astype(np.float32)


class Piece:
    """One piece of wall, `columns` tiles wide, for a bore of `bore` tiles. The plain wall is there from the start."""

    def __init__(self, bore: int, coat: Coat, columns: int = 1) -> None:
        self.coat = coat
        self.width, self.height = columns * TILE, bore * TILE
        self.canvas = Canvas((self.width, self.height))
        self.canvas.pixels[..., 3] = 1
        self.canvas.pixels[..., :3] = shell_colours(self.height)[:, None]
        self.canvas.pixels = coat.over(self.canvas.pixels)
        layer = self.layer()
        for place, strength in ((0.27, 0.8), (0.74, 0.55)):  # the long welds: they run through every piece and every bend
            y = self.row(place)
            layer.rect(0, y, self.width, 1, "#06141c", strength).rect(0, y + 1, self.width, 1, "#8fc0b4", 0.22)
        self.lay(layer)

    def row(self, place: float) -> int:
        """The row at a place from 0 (ceiling) to 1 (floor)."""
        return round(place * self.height)

    def layer(self) -> Layer:
        """A sheet of the piece's size."""
        return self.canvas.layer()

    def lay(self, layer: Layer) -> None:
        """Put steel and fittings on top, in the wall's coat."""
        self.canvas.over(self.coat.over(layer.pixels()))

    def paint(self, layer: Layer, worn: Pixels | float = 1.0) -> None:
        """Put a mark on top in its own colours; `worn` is how much of it is left."""
        self.canvas.over(layer.pixels() * worn)

    def streak(self, x: int, top: float, length: float, colour: str, strength: float) -> None:
        """Something that ran down: a column that fades towards its lower end."""
        first, count = self.row(top), max(self.row(length), 3)
        layer = self.layer()
        for step in range(count):
            layer.pixel(x, first + step, colour, strength * (1 - step / count))
        self.paint(layer)

    def bolts(self, x: int, light: str = "#9cc4b8", spacing: int = 8) -> None:
        """An upright row of bolts."""
        layer = self.layer()
        for y in range(5, self.height - 3, spacing):
            fade = 0.35 + 0.65 * math.sin(math.pi * y / self.height)
            layer.pixel(x, y, light, fade).pixel(x + 1, y + 1, "#040f16", 0.9).pixel(x, y + 1, "#2c5256", fade)
        self.lay(layer)

    def done(self) -> Pixels:
        """The piece, shaded, with the colours of the house."""
        return posterise(self.canvas.pixels, 26)


def plain(bore: int, coat: Coat, look: int) -> Piece:
    """Bare plates, differently stained."""
    piece = Piece(bore, coat)
    if look == 1:
        for x, top, length in ((5, 0.28, 0.34), (6, 0.28, 0.5), (7, 0.29, 0.22), (11, 0.75, 0.18)):
            piece.streak(x, top, length, coat.rust, 0.6)
    elif look == 2:
        for x, top, length in ((3, 0.0, 0.3), (9, 0.0, 0.22), (10, 0.0, 0.4), (13, 0.0, 0.2)):
            piece.streak(x, top, length, "#040f16", 0.55)
    elif look == 3:
        stain = np.clip((noise((TILE, piece.height), 11 + bore, 6, 9, 3) - 0.5) * 3, 0, 1)
        xs = np.arange(TILE)[None, :]
        stain *= np.clip(np.minimum(xs, TILE - 1 - xs) / 4, 0, 1)
        piece.canvas.tint(coat.rust_deep, (stain * 0.55).astype(np.float32))
        piece.streak(8, 0.5, 0.3, coat.rust, 0.45)
    return piece


def rib(bore: int, coat: Coat) -> Piece:
    """A ring of angle iron with its bolts and its shadow."""
    piece = Piece(bore, coat)
    fade = np.sin(np.pi * (np.arange(piece.height) + 0.5) / piece.height) * 0.7 + 0.3
    layer = piece.layer()
    for y in range(piece.height):
        light = float(fade[y])
        layer.rect(3, y, 9, 1, "#1c434c").rect(3, y, 9, 1, "#5f938e", 0.55 * light)
        layer.pixel(3, y, "#c8e0d0", 0.8 * light).pixel(4, y, "#8fb8aa", 0.6 * light).rect(10, y, 2, 1, "#0c2630", 0.75)
        layer.rect(12, y, 3, 1, "#040f16", 0.55).pixel(15, y, "#040f16", 0.25).pixel(2, y, "#06141c", 0.6)
    piece.lay(layer)
    piece.bolts(6)
    return piece


def seam(bore: int, coat: Coat) -> Piece:
    """Two pipes welded: a bead, blued by the heat."""
    piece = Piece(bore, coat)
    layer = piece.layer()
    layer.rect(4, 0, 9, piece.height, "#1a3040", 0.35).rect(6, 0, 5, piece.height, "#2c2e44", 0.3)
    for y in range(piece.height):
        sway = (0, 0, 1, 1, 1, 0)[y % 6]
        layer.pixel(7 + sway, y, "#86aea4", 0.8).pixel(8 + sway, y, "#3f666c", 0.9).pixel(9 + sway, y, "#051018", 0.8)
    piece.lay(layer)
    for x, top in ((6, 0.3), (10, 0.55)):
        piece.streak(x, top, 0.3, coat.rust, 0.5)
    return piece


def lamp(bore: int, coat: Coat) -> Piece:
    """Three tiles: a caged lamp high on the wall and the light that it throws."""
    piece = Piece(bore, coat, 3)
    y = piece.row(0.17) + 2
    layer = piece.layer()
    layer.rect(0, y - 3, 48, 1, "#040f16", 0.8).rect(0, y - 4, 48, 1, "#3f666c", 0.7)  # the cable's tube
    layer.rect(17, y - 5, 14, 3, "#22454e").rect(17, y - 5, 14, 1, "#a8c8ba").rect(17, y - 2, 14, 1, "#06141c")
    layer.rect(19, y - 2, 10, 5, LAMP_LIGHT).rect(20, y - 1, 8, 3, LAMP_CORE)
    for x in (19, 22, 25, 28):
        layer.rect(x, y - 2, 1, 6, "#16303a")
    layer.rect(18, y + 3, 12, 1, "#16303a").rect(19, y + 4, 10, 1, "#06141c")
    piece.lay(layer)
    size = (piece.width, piece.height)
    reach = glow(size, 24, y + 6, 24, coat.tone(LAMP_LIGHT), 0.66, 1.4, max(piece.height / 46, 1))
    piece.canvas.pixels = add(piece.canvas.pixels, reach)
    piece.canvas.glow(24, y, 14, coat.tone("#d8f8e8"), 0.5, 1.6)
    return piece


def window(bore: int, coat: Coat) -> Piece:
    """Three tiles: a hole burnt into the plate for the inspectors; the sky of the layers behind is seen through it."""
    piece = Piece(bore, coat, 3)
    top, bottom = piece.row(0.16), piece.row(0.62)
    layer = piece.layer()
    layer.rect(3, top - 4, 42, bottom - top + 8, "#0a1e28").rect(3, top - 4, 42, 1, "#86aca2", 0.8)
    layer.rect(3, top - 4, 1, bottom - top + 8, "#86aca2", 0.8).rect(44, top - 3, 1, bottom - top + 7, "#040f16")
    layer.rect(4, top - 3, 40, bottom - top + 6, "#2c565c").rect(4, bottom + 2, 40, 1, "#06141c")
    for x in (5, 15, 24, 33, 42):
        for y in (top - 2, bottom + 1):
            layer.pixel(x, y, "#c8e0d0").pixel(x + 1, y, "#06141c")
    layer.rect(6, top - 1, 36, bottom - top + 2, "#040f16").rect(6, bottom + 1 - 1, 36, 1, "#b4d0be")
    piece.lay(layer)
    piece.canvas.pixels[top:bottom, 7:41] = 0
    bars = piece.layer()
    for x in (18, 29):
        bars.rect(x, top, 2, bottom - top, "#0a1e28").rect(x, top, 1, bottom - top, "#6f9a94")
    bars.rect(7, bottom - 1, 34, 1, "#eef4ea").rect(9, bottom - 2, 8, 1, "#dfeee6").rect(32, bottom - 2, 6, 1, "#dfeee6")
    piece.lay(bars)
    ys, xs = np.mgrid[0 : piece.height, 0 : piece.width].astype(np.float32)
    slant = np.clip(1 - np.abs(xs - 20 - (ys - bottom) * 0.5) / 17, 0, 1) * np.clip((ys - bottom - 2) / 3, 0, 1)
    slant *= np.clip(1 - (ys - bottom) / (piece.height * 0.4), 0, 1)
    piece.canvas.pixels = add(piece.canvas.pixels, (slant[..., None] * vector(coat.tone("#7fc0b4")) * 0.28).astype(np.float32))
    return piece


def gauge(bore: int, coat: Coat) -> Piece:
    """Two tiles: a pressure gauge on its tube, a small red wheel."""
    piece = Piece(bore, coat, 2)
    y = piece.row(0.42)
    layer = piece.layer()
    layer.rect(10, 0, 3, y, "#173640").rect(10, 0, 1, y, "#86aca2", 0.9).rect(13, 0, 1, y, "#040f16", 0.7)
    layer.rect(8, y - 11, 7, 3, "#3f666c").rect(8, y - 11, 7, 1, "#b4d0be").rect(13, y - 10, 11, 2, "#285058")
    layer.rect(13, y - 10, 11, 1, "#86aca2")
    layer.circle(12, y + 1, 8, "#040f16", 0.6).circle(11.5, y, 7.5, "#8a5c24").circle(11, y - 0.5, 6.6, "#e0b050")
    layer.circle(11.5, y, 5.6, "#1a2a2c").circle(11.5, y, 5.1, "#eaf0da")
    for turn in range(-5, 6, 2):
        angle = math.radians(turn * 24 - 90)
        layer.pixel(11.5 + 4.2 * math.cos(angle), y + 4.2 * math.sin(angle), "#e8482a" if turn > 2 else "#22343a")
    layer.line([(11.5, y), (14.6, y - 3)], "#c02a20", 1.3).pixel(11, y - 0.5, "#0a161c")
    layer.circle(25, y - 8, 5, "#040f16", 0.6).circle(24.5, y - 9, 4.6, "#c8402c").circle(24.5, y - 9, 2.8, "#173640")
    layer.rect(20, y - 9, 9, 1, "#e8623c").rect(24, y - 13, 1, 9, "#e8623c").pixel(24, y - 9, "#ffcf7c")
    piece.lay(layer)
    piece.streak(12, 0.42 + 9 / piece.height, 0.2, coat.rust, 0.5)
    return piece


def arrow(bore: int, coat: Coat, up: bool) -> Piece:
    """A painted arrow to the other wall."""
    piece = Piece(bore, coat)
    middle, sign = piece.height // 2, -1 if up else 1
    layer = piece.layer()
    for offset in (-7, 1):
        y = middle + offset + (3 if up else 0)
        for step in range(6):
            tip = y + sign * (5 - step)
            layer.rect(8 - step - 1, tip, 2, 2, coat.stencil, 0.85).rect(8 + step - 1, tip, 2, 2, coat.stencil, 0.85)
    piece.lay(layer)
    return piece


def mark(bore: int, coat: Coat) -> Piece:
    """Three tiles: the line's name between two stripes of paint."""
    piece = Piece(bore, coat, 3)
    y = piece.row(0.5) - 4
    layer = piece.layer()
    layer.rect(3, y - 5, 42, 2, coat.stencil, 0.8).rect(3, y + 10, 42, 2, coat.stencil, 0.8)
    patterns = pix_patterns()
    x = 5
    for letter in "ГАЗ-1420":
        rows, top = patterns[letter]
        for down, row in enumerate(rows):
            for across, dot in enumerate(row):
                if dot == "#":
                    layer.pixel(x + across, y + top + down, coat.stencil, 0.9)
        x += len(rows[0]) + 1
    worn = noise((piece.width, piece.height), 5, 5, 4, 2)
    piece.paint(layer, np.where(worn > 0.33, 1, 0.5)[..., None].astype(np.float32))  # a figure with a gap is another figure
    return piece


def grating(bore: int, coat: Coat) -> Piece:
    """A vent behind bars."""
    piece = Piece(bore, coat)
    top, bottom = piece.row(0.3), piece.row(0.66)
    layer = piece.layer()
    layer.rect(1, top - 1, 14, bottom - top + 2, "#06141c").frame(1, top - 1, 14, bottom - top + 2, "#5f8a84")
    for y in range(top + 1, bottom - 1, 3):
        layer.rect(3, y, 10, 1, "#3f666c").rect(3, y + 1, 10, 1, "#0d2630")
    layer.rect(2, bottom, 13, 1, "#040f16")
    piece.lay(layer)
    return piece


def end(bore: int, coat: Coat, right: bool) -> Piece:
    """Where the wall is torn open: ragged plate with a bright lip; `right`: the opening is to its right."""
    piece = Piece(bore, coat)
    layer = piece.layer()
    clear = np.ones((piece.height, TILE), np.float32)
    for y in range(piece.height):
        ragged = 4 + int(5 * hashed(y // 5, bore) + 2 * hashed(y // 2, bore, 4))
        near, edge = (TILE - 1 - ragged, 1) if right else (ragged, -1)
        clear[y, near + 1 :] *= 0 if right else 1
        clear[y, :near] *= 1 if right else 0
        layer.pixel(near, y, "#c8dccc" if not right else "#5f8a84").pixel(near - edge, y, "#7fa49a", 0.7)
        layer.pixel(near - 2 * edge, y, "#040f16", 0.7).pixel(near - 3 * edge, y, coat.rust, 0.5)
    piece.lay(layer)
    piece.canvas.pixels *= clear[..., None]
    return piece


def border(bore: int, coat: Coat) -> Piece:
    """Paint in the border's two colours, from wall to wall."""
    piece = Piece(bore, coat)
    layer = piece.layer()
    for y in range(piece.height):
        fade = 0.3 + 0.6 * math.sin(math.pi * (y + 0.5) / piece.height)
        layer.rect(0, y, 6, 1, "#8a5cc8", fade).rect(6, y, 6, 1, "#f2ecc8", fade * 0.85).rect(12, y, 1, 1, "#06141c", 0.5)
    piece.paint(layer, (noise((TILE, piece.height), 9, 4, 5, 2) > 0.28)[..., None])
    return piece


BOX_TOP, BOX_FLOOR, BOX_BAND = 0.3, 0.92, 7
"""Where the parking box begins and ends between ceiling and floor, and how broad its stripes are, px."""
BOX_LIGHT, BOX_DARK = "#e0a038", "#15181c"


def box(bore: int, coat: Coat, side: int) -> Piece:
    """The frame that says where to stop: its left end (-1), what lies between (0), its right end (1)."""
    piece = Piece(bore, coat)
    top, bottom = piece.row(BOX_TOP), piece.row(BOX_FLOOR)
    layer = piece.layer()
    for y in range(top, bottom):
        for x in range(TILE):
            is_upright = side and (TILE - 2 - BOX_BAND <= x < TILE - 2 if side > 0 else 2 <= x < 2 + BOX_BAND)
            is_level = min(y - top, bottom - 1 - y) < BOX_BAND and (side == 0 or (x < TILE - 2 if side > 0 else x >= 2))
            if is_upright or is_level:
                layer.pixel(x, y, BOX_LIGHT if (x + y) % TILE < TILE // 2 else BOX_DARK)
    worn = noise((TILE, piece.height), 21 + side, 4, 5, 2)
    piece.paint(layer, (worn > 0.2)[..., None] * 0.9)
    return piece


LEVEL = (
    ("plain.0", lambda bore, coat: plain(bore, coat, 0)),
    ("plain.1", lambda bore, coat: plain(bore, coat, 1)),
    ("plain.2", lambda bore, coat: plain(bore, coat, 2)),
    ("plain.3", lambda bore, coat: plain(bore, coat, 3)),
    ("rib", rib),
    ("seam", seam),
    ("lamp", lamp),
    ("window", window),
    ("gauge", gauge),
    ("arrow_up", lambda bore, coat: arrow(bore, coat, True)),
    ("arrow_down", lambda bore, coat: arrow(bore, coat, False)),
)
"""Names and painters of the level pieces of the first row, sixteen tiles wide together."""
SPARE = (("mark", mark), ("grating", grating))
"""Those that stand beside the bends in the second row."""
BOX = (
    ("box_left", lambda bore, coat: box(bore, coat, -1)),
    ("box_mid", lambda bore, coat: box(bore, coat, 0)),
    ("box_right", lambda bore, coat: box(bore, coat, 1)),
)
"""The parking box; the middle piece is repeated."""
LAST = (
    ("end_right", lambda bore, coat: end(bore, coat, True)),
    ("end_left", lambda bore, coat: end(bore, coat, False)),
    ("border", border),
)
"""Those at the end of the sheet."""


def bent(picture: Pixels, slope: str) -> Pixels:
    """A piece one tile wide sheared as the bend `slope` wants; one tile higher than the bore."""
    solid: Solid = slope_surroundings(slope)[TILE : 2 * TILE, TILE : 2 * TILE]
    height = picture.shape[0]
    result = np.zeros((height + TILE, TILE, 4), np.float32)
    for x in range(TILE):
        drop = int(TILE - solid[:, x].sum())
        result[drop : drop + height, x] = picture[:, x]
    return result
