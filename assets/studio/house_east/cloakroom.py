"""The musicians' passage: aisles of coats behind the hatches of the cloakroom, and the dark coat loft above."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import skia

from assets.studio import pieces
from assets.studio.hall import costumes, workshop
from assets.studio.hall.decor import radiator
from assets.studio.house_east import gilding
from assets.studio.house_east.gilding import GOLD
from assets.studio.house_east.ground import Ground, ground
from assets.studio.house_east.masonry import Style, cut, ladder, ladder_head
from assets.studio.lettering import letters, text_width
from assets.studio.paint import Canvas, Layer, Pixels, Size, blur, grid, mix, noise, screen, vector
from assets.studio.pieces import stamp, standing

COLUMN, ROW, COLUMNS, ROWS = 120, 44, 40, 22
SIZE = 640, 352
LOFT_LEFT, LOFT_RIGHT, LOFT_TOP, LOFT_FLOOR = 32, 608, 32, 128
LEFT, RIGHT, TOP, FLOOR = 16, 624, 144, 320
SILL = 264
"""The counters of the hatches."""
SPRING = 186
"""Where the arches begin."""
RAILS = ((40, 126), (226, 298), (344, 438), (538, 602))
"""From where to where coats hang in the loft."""
WINDOWS = (176, 488)
POSTS = (128, 216, 440, 528)
SHELF = 192
SHELVES = ((112, 64), (304, 48), (432, 64))
"""Left end and width of the hat shelves that bear feet."""
PLASTER = ("#38463a", "#4c5e4c", "#63765f", "#7c8f74", "#98a98a")
WALNUT = ("#2c1610", "#54301e", "#7a4c2e", "#9c6a42", "#c08c58", "#e8bc80")
HAZE = "#b08a58"
LAMPLIGHT = "#ffb860"
COATS = (
    pieces.MIDNIGHT,
    pieces.FUR,
    pieces.OLIVE,
    pieces.PLUM,
    pieces.MIDNIGHT,
    pieces.BRONZE,
    pieces.FUR,
    pieces.PEACOCK,
    pieces.CRIMSON,
)
LUGGAGE = ((80, 272, 32, 48), (192, 256, 64, 32), (384, 288, 64, 32), (416, 256, 32, 32))
"""Solid boxes of the map that are trunks here: x, y, width, height."""
LEATHER = ("#2c1810", "#6a3c22", "#965c34", "#c88a50")
LINEN, OXBLOOD, NAVY = (
    ("#2e2410", "#6a5426", "#987a3c", "#d8b878"),
    ("#2a0e10", "#5c1e22", "#863236", "#c0686a"),
    ("#141c28", "#2c4258", "#466480", "#8aa8c0"),
)
STONE = Style(
    floor=("#fff2d8", "#ecd2a6", "#c8a270", "#a07a50", "#6e4c34", "#c8902c", "#5a3c22", "#1c1414"),
    ceiling=("#1c1210", "#6a5236", "#c8a468", "#9a7a4c", "#6a4e30", "#4a3422", "#2c1e18"),
    left=("#d8b47c", "#a8844e", "#6a4c30", "#2c1e18"),
    right=("#8a6a44", "#5a4028", "#34241c", "#20161a"),
    core=("#120e10", "#2c2422", "#463a32"),
    deep="#0d0b0e",
    rails=("#2c2018", "#9a7438", "#ffe49a"),
)


class Bay(NamedTuple):
    """An arched hatch: its opening, the numbers over it, whether one looks along an aisle or at a rail."""

    left: int
    right: int
    crown: int
    numbers: str
    is_aisle: bool
    seed: int


BAYS = (
    Bay(120, 260, 154, "1-160", True, 3),
    Bay(286, 390, 158, "161-280", False, 5),
    Bay(416, 504, 158, "281-400", True, 8),
)
PIERS = ((104, 16), (264, 18), (394, 18), (508, 16))
"""Left edge and width of the columns between the hatches."""


def picture() -> Canvas:
    """640 x 352: both floors, laid over the map's masonry."""
    canvas = Canvas(SIZE, "#1c1612")
    loft(canvas)
    wall(canvas)
    for bay in BAYS:
        hatch(canvas, bay)
    piers(canvas)
    doorways(canvas)
    porch(canvas)
    far_end(canvas)
    shade(canvas)
    cut(canvas, masonry(), STONE, 23)
    for left, width in SHELVES:
        hat_shelf(canvas, left, width)
    for bay in BAYS:
        plate(canvas, (bay.left + bay.right) // 2, bay.crown - 3, bay.numbers)
    ladders(canvas)
    luggage(canvas)
    light(canvas)
    return canvas.bloom(0.84, 6, 0.35)


# ---------------------------------------------------------------- coats


def fur(size: Size, ramp: tuple[str, ...], seed: int) -> Pixels:
    """A fur coat from the front: tufts, a broad collar."""
    piece = costumes.garment("coat", size, ramp, seed, ramp[1])
    mask = pieces.solid(piece)
    tufts = noise(size, seed + 60, 2.4, 4.0, 2) > 0.56
    piece = pieces.recolour(piece, mask * tufts, ramp[3], 0.5)
    ys = pieces.local_grid(size)[1]
    return pieces.recolour(piece, mask * (ys < size[1] * 0.16), ramp[4], 0.55)


def coat_row(width: int, height: int, seed: int) -> Pixels:
    """Coats on a rail, close together; now and then one from the front, a scarf, a brass number."""
    generator = np.random.default_rng(seed)
    row = pieces.blank((width, height + 6))
    layer = Layer((width, height + 6))
    x = 0
    while x < width - 7:
        ramp = COATS[int(generator.integers(len(COATS)))]
        tall = int(height * generator.uniform(0.78, 1.0))
        draw = generator.random()
        if draw < 0.16 and width - x > 20:
            piece, step = fur((20, tall), pieces.FUR, int(generator.integers(40))), 17
        elif draw < 0.34 and width - x > 18:
            piece, step = costumes.garment("coat", (18, tall), ramp, int(generator.integers(9)), ramp[1]), 15
        else:
            size = int(generator.integers(8, 12)), tall
            piece, step = costumes.hanging_strip(*size, ramp, 5 * int(generator.integers(6)) + 1), size[0] - 2
        stamp(row, costumes.hung(piece), x, 0)
        if generator.random() < 0.25:
            layer.rect(x + 4, 6, 2, tall * 0.5, ("#c8a468", "#9c3038", "#8a94b0")[int(generator.integers(3))])
        layer.circle(x + step / 2, 7, 1.6, GOLD[3]).pixel(x + step / 2 - 1, 6, GOLD[5])
        x += step
    return stamp(row, layer.pixels(), 0, 0)


def hats(layer: Layer, left: float, right: float, y: float, seed: int, dim: float = 0.0) -> None:
    """Hats in a row on a board whose upper side is y."""
    generator = np.random.default_rng(seed)
    x = left + 3

    def tone(colour: str) -> str:
        return mix(colour, "#3a2c20", dim)

    while x < right - 12:
        kind = int(generator.integers(4))
        ramp = (pieces.FUR, pieces.MIDNIGHT, pieces.OLIVE, pieces.BRONZE)[int(generator.integers(4))]
        if kind == 0:  # fur cap
            layer.rect(x, y - 6, 11, 6, tone(ramp[1])).rect(x + 1, y - 8, 9, 4, tone(ramp[2])).rect(
                x + 1, y - 8, 8, 1, tone(ramp[4])
            )
            step = 13
        elif kind == 1:  # top hat
            layer.rect(x + 2, y - 11, 8, 10, tone("#1c1c28")).rect(x + 2, y - 11, 2, 10, tone("#565a72"))
            layer.rect(x, y - 2, 12, 2, tone("#1c1c28")).rect(x, y - 2, 4, 1, tone("#7a8098")).rect(
                x + 2, y - 4, 8, 2, tone("#5a2a30")
            )
            step = 14
        elif kind == 2:  # felt hat
            layer.oval(x + 6, y - 1.5, 7, 1.6, tone(ramp[1])).curve(
                [(x + 2, y - 2), (x + 2, y - 7), (x + 6, y - 6), (x + 10, y - 8), (x + 10, y - 2)], tone(ramp[2])
            )
            layer.rect(x + 2, y - 4, 9, 1, tone(ramp[0])).line([(x + 2.5, y - 6), (x + 5, y - 6.5)], tone(ramp[4]))
            step = 15
        else:  # officer's cap
            layer.rect(x, y - 4, 12, 3, tone("#3c4630")).oval(x + 6, y - 6, 7, 2.4, tone("#566244")).rect(
                x + 1, y - 2, 11, 2, tone("#14141c")
            )
            layer.rect(x, y - 4, 12, 1, tone("#a83030")).pixel(x + 6, y - 6, tone(GOLD[4]))
            step = 15
        x += step + int(generator.integers(0, 5))


# ---------------------------------------------------------------- the loft


def loft(canvas: Canvas) -> None:
    """Furs and cloaks of a whole winter between posts, windows onto the snow; the shaft of the foyer's light."""
    layer = canvas.layer()
    layer.gradient(LOFT_LEFT, LOFT_TOP, LOFT_RIGHT - LOFT_LEFT, 96, [(0, "#3a3230"), (0.5, "#5a4c42"), (1, "#6e5c4a")])
    for x in range(LOFT_LEFT, LOFT_RIGHT, 14):
        layer.rect(x, LOFT_TOP, 1, 96, "#2c2422").rect(x + 1, LOFT_TOP, 1, 96, "#74624e", 0.6)
    canvas.over(layer)
    for left, right in RAILS:
        for y, tall, haze in ((46, 46, 0.62), (60, 60, 0.28)):
            row = coat_row(right - left, tall, 70 + y + left)
            row = pieces.recolour(row, np.ones(row.shape[:2], np.float32), "#5c4c42", haze)
            shadow = row * np.array((0, 0, 0, 0.45), np.float32)
            stamp(canvas.pixels, shadow, left + 3, y + 2)
            stamp(canvas.pixels, row, left, y)
            rail = canvas.layer().rect(left - 4, y - 1, right - left + 8, 2, GOLD[2])
            canvas.over(rail.rect(left - 4, y - 1, right - left + 8, 1, GOLD[4]), 1 - haze * 0.7)
    for x in WINDOWS:
        bullseye(canvas, x, 60)
        layer = canvas.layer()
        dust_sheet(layer, x - 14, LOFT_FLOOR)
        canvas.over(layer)
        standing(canvas.pixels, costumes.hat_box(22, 13, pieces.BRONZE, 2), x + 20, LOFT_FLOOR, 0.8)
        standing(canvas.pixels, costumes.hat_box(18, 11, pieces.PAPER, 3), x + 19, LOFT_FLOOR - 13, 0.7)
    for x in POSTS:
        stamp(canvas.pixels, workshop.timber(96, 8, x, True), x, LOFT_TOP, 0.7)
        stamp(canvas.pixels, workshop.brace((22, 22), (2, 2), (20, 20), 4), x - 20, LOFT_TOP + 4, 0.5)
        stamp(canvas.pixels, workshop.brace((22, 22), (2, 20), (20, 2), 4), x + 6, LOFT_TOP + 4, 0.6)
    stamp(canvas.pixels, workshop.timber(LOFT_RIGHT - LOFT_LEFT, 9, 4), LOFT_LEFT, LOFT_TOP, 0.7)
    fade = np.clip(1.1 - (grid(SIZE)[1] - LOFT_TOP) / 100, 0.2, 1)
    canvas.beam([(304, 0), (336, 0), (372, LOFT_FLOOR), (268, LOFT_FLOOR)], "#ffb860", 0.42, 5, fade)
    pool = canvas.layer(2).oval(320, LOFT_FLOOR - 1, 56, 6, "#ffc880", 0.6).pixels()[..., :3]
    canvas.pixels = screen(canvas.pixels, blur(pool, 3))


def bullseye(canvas: Canvas, x: int, y: int) -> None:
    """A round window at the pavement's height: snow banked against it, the blue of the yard."""
    layer = canvas.layer(2)
    layer.circle(x, y, 13, WALNUT[1]).circle(x, y, 12, WALNUT[3]).circle(x, y, 10, "#16224e")
    layer.circle(x, y, 9, "#3a56a8").curve(
        [(x - 9, y + 1), (x - 3, y + 3), (x + 4, y), (x + 9, y + 2), (x + 6, y + 8), (x - 6, y + 8)], "#b8c8f0"
    )
    layer.rect(x - 0.8, y - 10, 1.6, 20, WALNUT[2]).rect(x - 10, y - 0.8, 20, 1.6, WALNUT[2])
    canvas.over(layer)
    fade = np.clip(1.1 - (grid(SIZE)[1] - y) / 80, 0, 1)
    canvas.beam([(x - 8, y), (x + 8, y), (x + 40, LOFT_FLOOR), (x + 10, LOFT_FLOOR)], "#7f9cf0", 0.34, 3, fade)
    canvas.glow(x, y, 34, "#5a78d8", 0.3, 2)


def dust_sheet(layer: Layer, x: int, floor: int) -> None:
    """Something under a sheet: a chair, a bust, nobody knows."""
    shape = [
        (x - 19, floor),
        (x - 15, floor - 20),
        (x - 9, floor - 26),
        (x - 6, floor - 40),
        (x + 3, floor - 43),
        (x + 8, floor - 30),
    ]
    shape += [(x + 15, floor - 22), (x + 20, floor)]
    layer.curve(shape, "#a09484", tension=0.8)
    layer.curve(
        [(x + 2, floor), (x + 4, floor - 40), (x + 9, floor - 30), (x + 15, floor - 22), (x + 20, floor)], "#6a6058", tension=0.8
    )
    for dx, top in ((-12, 18), (-5, 34), (3, 30), (11, 18)):
        layer.line([(x + dx, floor), (x + dx * 0.7, floor - top)], "#5a524c")
        layer.line([(x + dx - 1, floor), (x + dx * 0.7 - 1, floor - top)], "#c8bcaa")


# ---------------------------------------------------------------- the wall and its hatches


def wall(canvas: Canvas) -> None:
    """Bottle-green distemper above walnut panels."""
    ys = grid(SIZE)[1]
    tone = 0.52 + 0.35 * (noise(SIZE, 31, 46, 30, 4) - 0.5) - 0.24 * np.clip((210 - ys) / 70, 0, 1)
    plaster = pieces.toned(np.ones((SIZE[1], SIZE[0]), np.float32), tone.astype(np.float32), PLASTER, 0.6)[..., :3]
    canvas.masked(plaster, canvas.layer().rect(LEFT, TOP, RIGHT - LEFT, FLOOR - TOP, "#ffffff").mask())
    layer = canvas.layer()
    gilding.moulding(layer, LEFT, TOP + 8, RIGHT - LEFT, ("#2c3a30", "#98a98a", "#63765f", "#38463a"))
    for x in range(LEFT + 3, RIGHT, 9):
        layer.rect(x, TOP + 3, 5, 4, "#7c8f74").rect(x, TOP + 3, 5, 1, "#98a98a").rect(x + 4, TOP + 3, 1, 4, "#38463a")
    canvas.over(layer)
    panels(canvas, LEFT, RIGHT)


def panels(canvas: Canvas, left: int, right: int) -> None:
    """Walnut panels from the floor to the height of a man's head, quiet enough to fight before."""
    layer = canvas.layer()
    layer.gradient(left, SILL, right - left, FLOOR - SILL, [(0, "#a8764a"), (0.6, "#9a6a44"), (1, "#744c32")])
    grain = noise(SIZE, 77, 3, 60, 3)
    canvas.over(layer)
    mask = canvas.layer().rect(left, SILL, right - left, FLOOR - SILL, "#ffffff").mask()
    canvas.shade(1 + mask[..., 0] * (grain - 0.5) * 0.18)
    layer = canvas.layer()
    for x in range(left + 4, right - 20, 32):
        layer.rect(x, SILL + 9, 24, 36, "#8a5c3a").rect(x, SILL + 9, 24, 1, "#54301e").rect(x, SILL + 9, 1, 36, "#54301e")
        layer.rect(x, SILL + 44, 24, 1, "#cc9a66").rect(x + 23, SILL + 10, 1, 35, "#b88654")
        layer.rect(x + 3, SILL + 12, 18, 30, "#946440")
    layer.rect(left, SILL, right - left, 2, "#54301e").rect(left, SILL + 2, right - left, 1, "#c8965e")
    layer.rect(left, FLOOR - 7, right - left, 7, "#4a2c1c").rect(left, FLOOR - 7, right - left, 1, "#8a5c3a")
    canvas.over(layer)


def opening(bay: Bay) -> skia.Path:
    """The arch of a hatch: flatter than a half circle."""
    path = skia.Path()
    path.moveTo(bay.left, SILL)
    path.lineTo(bay.left, SPRING)
    middle = (bay.left + bay.right) / 2
    path.quadTo(bay.left + 4, bay.crown, middle, bay.crown)
    path.quadTo(bay.right - 4, bay.crown, bay.right, SPRING)
    path.lineTo(bay.right, SILL)
    path.close()
    return path


def hatch(canvas: Canvas, bay: Bay) -> None:
    """What one sees through an arch, its moulded edge, the counter with what lies on it."""
    path = opening(bay)
    inside = canvas.layer().path(path, "#ffffff").mask()
    view = Canvas(SIZE, "#2a1e18")
    if bay.is_aisle:
        aisle(view, bay)
    else:
        rails(view, bay)
    canvas.masked(view.pixels, inside)
    layer = canvas.layer()
    with layer.clip(path):
        layer.path(path, "#140c0a", 0.55, 9).path(path, "#140c0a", 0.5, 4)
    layer.path(path, "#2c1a12", stroke=7).path(path, WALNUT[2], stroke=5).path(path, WALNUT[4], stroke=3).path(
        path, WALNUT[3], stroke=1
    )
    canvas.over(layer)
    counter(canvas, bay)


def aisle(view: Canvas, bay: Bay) -> None:
    """A vaulted aisle between two walls of coats that meet far away, a lamp every few yards."""
    xs, ys = grid(SIZE)
    middle, eye = (bay.left + bay.right) / 2, 226.0
    half = (bay.right - bay.left) / 2 - 2
    scale = np.clip(np.abs(xs - middle) / half, 0.001, 1)
    far = 0.13
    depth = 1 / np.maximum(scale, far)
    up, down = (eye - ys) / np.maximum(scale, far), (ys - eye) / np.maximum(scale, far)
    place = depth * 4.0 + (xs > middle) * 0.43
    index = np.floor(place).astype(int)
    across = (place - index) * 2 - 1
    generator = np.random.default_rng(bay.seed)
    picks = generator.integers(0, len(COATS), 200)
    talls = generator.uniform(0.0, 1.0, 200)
    table = np.array([[vector(colour) for colour in ramp] for ramp in COATS], np.float32)
    row = np.clip(index + 70 * (xs > middle), 0, 199)
    tone = 0.40 - 0.26 * across * np.where(xs > middle, -1, 1) + 0.20 * np.sin(across * 7 + row) - 0.14 * np.abs(across) ** 4
    step = np.clip(np.floor(tone * 4 + 0.5 + pieces.dither_of(SIZE) * 0.6), 0, 4).astype(int)
    coats = table[picks[row], step]
    hem = 36 + 10 * talls[row]
    shoulder = 38 - 7 * np.abs(across) ** 3
    on = (up < shoulder) & (down < hem) & (scale > far)
    back = np.where(
        (up > 54)[..., None],
        vector("#6a5038") + 0 * coats,
        np.where((down > 0)[..., None], vector("#7a5434") + 0 * coats, vector("#3a2a20") + 0 * coats),
    )
    ribs = (np.mod(depth * 2.2, 1) < 0.16) & (up > 54)
    back = np.where(ribs[..., None], vector("#a8845a"), back)
    board = (up > 39) & (up < 42)
    back = np.where(board[..., None], vector(WALNUT[3]), back)
    hat = np.mod(depth * 4.3 + 0.3, 1)
    hat_on = (up >= 42) & (up < 42 + 9 * np.sqrt(np.clip(1 - ((hat - 0.4) / 0.34) ** 2, 0, 1)))
    back = np.where(hat_on[..., None], table[picks[np.clip((depth * 4.3).astype(int) + 31, 0, 199)], 1], back)
    colours = np.where(on[..., None], coats, back)
    lamp_place = np.abs(np.mod(depth - 0.1, 0.9) - 0.45) / 0.45
    colours = colours * (0.72 + 0.5 * (1 - lamp_place) ** 1.5)[..., None]
    view.pixels = colours.astype(np.float32)
    view.tint(HAZE, np.clip(0.10 + (depth - 1) * 0.09, 0, 0.6).astype(np.float32))
    layer = view.layer(2)
    reach, rise = half * far, 46 * far
    layer.rect(middle - reach, eye - rise - 3, reach * 2, rise + 44 * far + 6, "#7a5434")
    layer.rect(middle - reach * 0.6, eye - rise, reach * 1.2, rise + 44 * far + 3, "#e8a858").rect(
        middle - 0.7, eye - rise, 1.4, rise + 44 * far + 3, "#7a4c2c"
    )
    view.over(layer)
    for at in (6.2, 3.6, 2.2, 1.42):
        y = eye - 56 / at
        layer = view.layer(2).rect(middle - 0.5, eye - 74 / at, 1, 18 / at, "#2a1c14")
        layer.polygon(
            [(middle - 8 / at, y), (middle + 8 / at, y), (middle + 3 / at, y - 6 / at), (middle - 3 / at, y - 6 / at)], "#2c5a4c"
        )
        layer.rect(middle - 4 / at, y, 8 / at, 3 / at, "#fff6d8")
        view.over(layer).glow(middle, y + 4 / at, 84 / at, LAMPLIGHT, 0.30 / at**0.7, 1.9)
        view.glow(middle, y + 2 / at, 16 / at, "#ffe2a0", 0.5, 1.6)
        pool = view.layer(2).oval(middle, eye + 52 / at, half * 0.7 / at, 8 / at, "#ffc070", 0.4).pixels()[..., :3]
        view.pixels = screen(view.pixels, blur(pool, 2))


def rails(view: Canvas, bay: Bay) -> None:
    """Two rails of coats behind each other and a board of hats."""
    layer = view.layer()
    layer.gradient(bay.left, 150, bay.right - bay.left, 120, [(0, "#5a4430"), (0.4, "#8a6844"), (1, "#5a4030")])
    view.over(layer)
    width = bay.right - bay.left - 4
    for y, tall, seed, haze in ((188, 62, bay.seed, 0.5), (204, 70, bay.seed + 1, 0.2)):
        row = coat_row(width, tall, seed)
        row = pieces.recolour(row, np.ones(row.shape[:2], np.float32), HAZE, haze)
        stamp(view.pixels, row, bay.left + 2, y)
        rail = view.layer().rect(bay.left, y - 1, width + 4, 2, GOLD[2]).rect(bay.left, y - 1, width + 4, 1, GOLD[4])
        view.over(rail)
    layer = view.layer()
    board = 184
    hats(layer, bay.left + 8, bay.right - 6, board, bay.seed, 0.15)
    layer.rect(bay.left, board, width + 4, 3, WALNUT[3]).rect(bay.left, board, width + 4, 1, WALNUT[5]).rect(
        bay.left, board + 3, width + 4, 2, "#1c100c", 0.5
    )
    view.over(layer)
    middle = (bay.left + bay.right) // 2
    view.glow(middle, 176, 70, LAMPLIGHT, 0.4, 1.8)


def counter(canvas: Canvas, bay: Bay) -> None:
    """The counter of a hatch: a bell, a ledger, a green lamp, tickets."""
    layer = canvas.layer()
    left, width = bay.left - 5, bay.right - bay.left + 10
    layer.rect(left, SILL - 1, width, 6, WALNUT[3]).rect(left, SILL - 1, width, 1, WALNUT[4]).rect(
        left, SILL + 4, width, 1, WALNUT[1]
    )
    layer.rect(left + 1, SILL + 5, width - 2, 3, "#1c100c", 0.45)
    y = SILL - 1
    lamp = bay.left + 18
    layer.rect(lamp - 4, y - 2, 9, 2, GOLD[2]).rect(lamp, y - 13, 1, 11, GOLD[4])
    layer.polygon([(lamp - 9, y - 12), (lamp + 10, y - 12), (lamp + 6, y - 18), (lamp - 5, y - 18)], "#1f6a4e").rect(
        lamp - 6, y - 18, 4, 5, "#6ac08e"
    )
    layer.rect(lamp - 7, y - 12, 15, 1, "#fff0c0")
    bell = bay.right - 20
    layer.oval(bell, y - 2, 5, 4, GOLD[3]).rect(bell - 5, y - 2, 11, 2, GOLD[1]).pixel(bell, y - 7, GOLD[4]).pixel(
        bell - 2, y - 5, GOLD[5]
    )
    book = bay.right - 42
    layer.polygon([(book - 10, y), (book + 10, y), (book + 8, y - 3), (book - 8, y - 3)], "#e8d8b4").rect(
        book, y - 3, 1, 3, "#8a7048"
    )
    canvas.over(layer)
    canvas.glow(lamp, y - 8, 40, "#ffd080", 0.4, 1.8)


def plate(canvas: Canvas, x: int, y: int, text: str) -> None:
    """White enamel with black numbers in a brass frame, on the keystone."""
    width = text_width(text) + 10
    layer = canvas.layer()
    left = x - width // 2
    layer.rect(left + 1, y - 5, width, 13, "#140c0a", 0.5).rect(left - 1, y - 7, width + 2, 14, GOLD[1]).rect(
        left - 1, y - 7, width + 2, 1, GOLD[4]
    )
    layer.rect(left, y - 6, width, 12, "#f0ecdc").rect(left, y + 5, width, 1, "#a89c84")
    letters(layer, text, left + 5, y - 3, "#2a2024")
    canvas.over(layer)


def piers(canvas: Canvas) -> None:
    """Stout columns of green marble between the hatches, lit from the left."""
    layer = canvas.layer()
    for left, width in PIERS:
        layer.rect(left + width, TOP + 14, 4, FLOOR - TOP - 14, "#140c0a", 0.35)
        layer.gradient(
            left, TOP, width, FLOOR - TOP, [(0, "#8aa084"), (0.3, "#6e8468"), (0.75, "#4c5e4c"), (1, "#34443a")], 1, True
        )
        layer.rect(left - 3, TOP + 2, width + 6, 10, "#8c9c80").rect(left - 3, TOP + 2, width + 6, 1, "#c0ccac").rect(
            left - 3, TOP + 11, width + 6, 1, "#34443a"
        )
        layer.rect(left - 1, TOP + 12, width + 2, 3, GOLD[3]).rect(left - 1, TOP + 12, width + 2, 1, GOLD[5])
        layer.rect(left - 1, FLOOR - 25, width + 2, 3, GOLD[2]).rect(left - 1, FLOOR - 25, width + 2, 1, GOLD[4])
        layer.rect(left - 2, FLOOR - 22, width + 4, 22, "#5a6c58").rect(left - 2, FLOOR - 22, width + 4, 1, "#98a98a").rect(
            left - 2, FLOOR - 22, 1, 22, "#98a98a"
        )
    canvas.over(layer)
    for left, width in PIERS:
        gilding.sconce(canvas, left + width // 2, 214, 0.75)


def doorways(canvas: Canvas) -> None:
    """The passages through both end walls, behind the doors."""
    layer = canvas.layer()
    for x in (0, RIGHT):
        layer.gradient(x, 272, 16, FLOOR - 272, [(0, "#1c1410"), (1, "#4a3624")])
    canvas.over(layer)


def porch(canvas: Canvas) -> None:
    """The musicians' end: a bill, umbrellas, the step down to the pit."""
    layer = canvas.layer()
    x, y = 34, 178
    layer.rect(x + 1, y + 2, 40, 52, "#140c0a", 0.45).rect(x - 2, y - 2, 42, 54, GOLD[1]).rect(x - 2, y - 2, 42, 1, GOLD[4]).rect(
        x - 2, y - 2, 1, 54, GOLD[4]
    )
    layer.rect(x, y, 38, 50, "#e4d8bc").rect(x + 3, y + 3, 32, 27, "#7c1c28")
    cello = ((15, 28), (14, 20), (17, 16), (15, 12), (19, 9), (23, 12), (21, 16), (24, 20), (23, 28))
    layer.curve([(x + dx, y + dy) for dx, dy in cello], "#e8a85c")
    layer.rect(x + 18, y + 4, 2, 16, "#2a1a20").line([(x + 8, y + 24), (x + 31, y + 12)], "#2a1a20")
    for index, wide in enumerate((26, 18, 30, 22)):
        layer.rect(x + 19 - wide / 2, y + 33 + index * 4, wide, 2 if index == 0 else 1, "#3a2028")
    canvas.over(layer)
    layer = canvas.layer()
    stand = 66
    layer.rect(stand - 6, FLOOR - 26, 14, 26, GOLD[1]).rect(stand - 6, FLOOR - 26, 14, 2, GOLD[4]).rect(
        stand - 6, FLOOR - 26, 2, 26, GOLD[3]
    )
    for dx, tone in ((-4, "#2c2c40"), (0, "#5a2a30"), (4, "#34503c")):
        layer.line([(stand + dx, FLOOR - 24), (stand + dx * 1.6 + 1, FLOOR - 46)], tone, 2)
        layer.curve_line(
            [(stand + dx * 1.6 + 1, FLOOR - 46), (stand + dx * 1.6 + 2, FLOOR - 50), (stand + dx * 1.6 + 5, FLOOR - 49)],
            "#c8902c",
            1.4,
        )
    layer.rect(stand - 5, FLOOR - 14, 12, 1, GOLD[3])
    canvas.over(layer)


def far_end(canvas: Canvas) -> None:
    """Beside the way out: a barred pane at the pavement's height, keys on a board, a mirror."""
    layer = canvas.layer(2)
    x, y, width, height = 574, 160, 36, 26
    layer.rect(x - 4, y - 4, width + 8, height + 8, "#2c241c").rect(x - 3, y - 3, width + 6, height + 6, "#8c9c80")
    layer.gradient(x, y, width, height, [(0, "#142050"), (0.6, "#34509c"), (1, "#8ca4e0")])
    layer.curve(
        [(x, y + height), (x, y + 17), (x + 12, y + 20), (x + 24, y + 15), (x + width, y + 19), (x + width, y + height)],
        "#dfe8fa",
    )
    for bar in range(x + 5, x + width, 8):
        layer.rect(bar, y, 2, height, "#1c1c2c").rect(bar, y, 0.7, height, "#7484b8")
    canvas.over(layer)
    board = canvas.layer()
    left, top = 572, 206
    board.rect(left + 1, top + 2, 44, 38, "#140c0a", 0.4).rect(left, top, 44, 38, WALNUT[2]).rect(
        left, top, 44, 1, WALNUT[4]
    ).rect(left, top, 1, 38, WALNUT[4])
    generator = np.random.default_rng(4)
    for row in range(4):
        for column in range(6):
            px, py = left + 4 + column * 7, top + 4 + row * 9
            board.pixel(px + 1, py, GOLD[5])
            if generator.random() < 0.72:
                board.circle(px + 1.5, py + 4, 2.2, GOLD[3]).pixel(px + 1, py + 3, GOLD[5])
    canvas.over(board)
    standing(canvas.pixels, radiator(), 594, FLOOR - 7, 0.85)


def shade(canvas: Canvas) -> None:
    """The room's air: the ceiling and both ends lie in the dark."""
    xs, ys = grid(SIZE)
    lower = (ys >= TOP).astype(np.float32)
    canvas.shade(1 - lower * 0.52 * np.clip(1 - (ys - TOP) / 46, 0, 1) ** 1.4)
    ends = np.clip(1 - np.minimum(xs - LEFT, RIGHT - xs) / 56, 0, 1) ** 1.6
    canvas.shade(1 - lower * 0.30 * ends)
    canvas.shade(1 - (1 - lower) * 0.35 * np.clip(np.abs(xs - 320) / 320, 0, 1))


# ---------------------------------------------------------------- what bears feet


def hat_shelf(canvas: Canvas, left: int, width: int) -> None:
    """A shelf of walnut with a brass lip on rods from the ceiling; hats hang below it, nothing stands on it."""
    layer = canvas.layer()
    for x in (left + 3, left + width - 5):
        layer.rect(x, TOP, 2, SHELF - TOP, GOLD[1]).rect(x, TOP, 1, SHELF - TOP, GOLD[3]).rect(x - 2, TOP, 6, 3, GOLD[2])
    layer.rect(left + 3, SHELF + 5, width, 9, "#140c0a", 0.35)
    layer.rect(left, SHELF, width, 6, WALNUT[3]).rect(left, SHELF, width, 2, "#fff0c0").rect(left, SHELF + 2, width, 1, GOLD[3])
    layer.rect(left, SHELF + 5, width, 1, WALNUT[0])
    for x in (left + 2, left + width - 6):
        layer.curve(
            [(x, SHELF + 6), (x + 4, SHELF + 6), (x + 4, SHELF + 11), (x + 1, SHELF + 15), (x, SHELF + 18)], GOLD[2]
        ).rect(x, SHELF + 6, 1, 11, GOLD[4])
    for index, x in enumerate(range(left + 12, left + width - 10, 12)):
        layer.rect(x, SHELF + 6, 1, 3, GOLD[4])
        if index % 2 == 0:
            layer.oval(x + 0.5, SHELF + 12, 5, 3.4, ("#3a3450", "#4c3026", "#54502c")[index // 2 % 3]).oval(
                x, SHELF + 11, 2.4, 1.4, "#8a7a70"
            )
    canvas.over(layer)


def ladders(canvas: Canvas) -> None:
    """The ladder from the foyer's hatch and the one down to the cloakroom."""
    ladder(canvas, 304, 0, 32, LOFT_FLOOR, STONE)
    ladder(canvas, 528, LOFT_FLOOR, 32, FLOOR, STONE)
    ladder_head(canvas, 528, LOFT_FLOOR, 32)


def masonry() -> Ground:
    """The walls and floors without the luggage, which bears feet too."""
    whole = ground(COLUMN, ROW, COLUMNS, ROWS)
    solid = whole.solid.copy()
    for x, y, width, height in LUGGAGE:
        solid[y : y + height, x : x + width] = 0
    return whole._replace(solid=solid)


def luggage(canvas: Canvas) -> None:
    """What stands in the way: travelling trunks, and a hoist with hampers that one crawls under."""
    layer = canvas.layer()
    for x in (78, 382):
        layer.oval(x + 24, FLOOR - 1, 36, 3, "#140c0a", 0.35)
    trunk(layer, (80, 296, 32, 24), LEATHER)
    trunk(layer, (80, 272, 32, 24), NAVY)
    trunk(layer, (384, 288, 64, 32), LEATHER, 4)
    trunk(layer, (416, 256, 32, 32), OXBLOOD)
    for x in (208, 240):
        layer.rect(x - 4, TOP, 10, 3, "#3a3a48").rect(x, TOP, 2, 112, "#20202c")
        for y in range(TOP + 3, 254, 6):
            layer.rect(x - 1, y, 4, 4, "#4a4a58").rect(x, y + 1, 2, 2, "#1a1a26").rect(x - 1, y, 1, 3, "#8c8a90")
    trunk(layer, (192, 256, 32, 30), LINEN)
    trunk(layer, (224, 256, 32, 30), LEATHER)
    layer.rect(190, 256, 68, 2, "#fff0c0").rect(190, 285, 68, 3, "#4a4a58").rect(190, 285, 68, 1, "#b8b4b0")
    canvas.over(layer)


def trunk(layer: Layer, box: tuple[int, int, int, int], tones: tuple[str, str, str, str], straps: int = 2) -> None:
    """A trunk in a box (x, y, width, height): bright upper edge that holds feet, brass corners, straps, a lock."""
    x, y, width, height = box
    dark, low, body, light = tones
    layer.gradient(x, y, width, height, [(0, body), (0.3, body), (1, low)])
    layer.rect(x, y, width, 2, "#fff0d0").rect(x, y + 2, width, 2, light).rect(x, y, 1, height, light)
    layer.rect(x + width - 2, y + 3, 2, height - 3, dark).rect(x, y + height - 2, width, 2, dark)
    layer.rect(x + 1, y + 9, width - 2, 1, dark).rect(x + 1, y + 10, width - 2, 1, light, 0.6)
    for index in range(straps):
        at = round(x + width * (index + 1) / (straps + 1)) - 2
        layer.rect(at, y + 2, 4, height - 4, low).rect(at, y + 2, 1, height - 4, light).rect(at + 3, y + 2, 1, height - 4, dark)
        layer.rect(at, y + 11, 4, 3, GOLD[3]).pixel(at, y + 11, GOLD[5])
    for corner_x in (x, x + width - 4):
        for corner_y in (y + 2, y + height - 4):
            layer.rect(corner_x, corner_y, 4, 4, GOLD[3]).pixel(corner_x + 1, corner_y + 1, GOLD[5])
    layer.rect(x + width / 2 - 2, y + 7, 4, 5, GOLD[4]).rect(x + width / 2 - 1, y + 9, 1, 2, dark)


def light(canvas: Canvas) -> None:
    """Pools before the hatches and the columns, the cold shaft of the barred pane."""
    fade = np.clip(1.15 - (grid(SIZE)[1] - 160) / 170, 0, 1)
    canvas.beam([(576, 164), (610, 164), (566, FLOOR), (500, FLOOR)], "#8fa8f0", 0.22, 5, fade)
    for x, reach, strength in ((190, 74, 0.32), (338, 56, 0.30), (460, 50, 0.30), (60, 34, 0.2)):
        pool = canvas.layer(2).oval(x, FLOOR + 1, reach, reach * 0.1, "#ffc880", strength).pixels()[..., :3]
        canvas.pixels = screen(canvas.pixels, blur(pool, 2.5))
        canvas.glow(x, 236, reach * 1.5, "#ff9c48", 0.10, 1.6)
