"""The wardrobe (B2) and the depth behind its openings. Its corner is map (656, 384)."""

from __future__ import annotations

import numpy as np
import skia

from assets.studio import pieces
from assets.studio.hall import costumes, walls, workshop
from assets.studio.hall_east.touches import (
    BULB_LIGHT,
    DEPTH,
    DUSK,
    LANTERN_LIGHT,
    NIGHT_LIGHT,
    ROOM,
    WALL_HIGH,
    WALL_LOW,
    WALL_MID,
    Light,
    bulb_string,
    clothes_rail,
    gloom,
    motes,
    shine,
)
from assets.studio.paint import GOLD, Canvas, Layer, Pixels, Size, arch_path, curve_path, polygon_path
from assets.studio.pieces import stamp, standing


def wardrobe_depth() -> Canvas:
    """Rows and rows of racks that fade into warm dusk."""
    canvas = Canvas(DEPTH, "#3a1c20")
    sky = canvas.layer()
    sky.gradient(
        0,
        0,
        720,
        310,
        [(0, "#4a2620"), (0.34, "#9a5a38"), (0.6, "#d09050"), (0.78, "#a86a40"), (1, "#6e4030")],
    )
    for x in range(-8, 760, 92):
        sky.rect(x, 0, 6, 240, "#8a5238", 0.35)
        sky.path(arch_path(x + 16, 30, 64, 110), "#e8a860", 0.20)
    canvas.over(sky)
    tiers = (
        (22, 26, 11, 0.76),
        (58, 32, 12, 0.70),
        (100, 40, 13, 0.62),
        (150, 56, 14, 0.53),
        (216, 74, 15, 0.42),
    )
    for y, height, seed, haze in tiers:
        row = costumes.costume_row(720, height, seed)
        canvas.over(Layer(DEPTH).rect(0, y + 2, 720, height * 0.5, "#2a1210", 0.25 * (1 - haze)))
        stamp(canvas.pixels, row, 0, y)
        rail = canvas.layer().rect(0, y, 720, 2, GOLD[2]).rect(0, y, 720, 1, GOLD[3])
        for x in range(20 + seed * 7, 720, 110):
            rail.rect(x, y, 3, height + 16, pieces.WOOD[2]).rect(x, y, 1, height + 16, pieces.WOOD[4])
        canvas.over(rail)
        ys = pieces.local_grid(DEPTH)[1]
        band = ((ys >= y - 2) & (ys < y + height + 18)).astype(np.float32)
        canvas.tint(DUSK if y < 200 else "#a86c44", band * haze)
        canvas.fog(y + height + 8, 13, "#e4a866", 0.55 - haze * 0.3, seed)
    lights: list[Light] = []
    for start in range(0, 720, 180):
        lights += bulb_string(canvas, (start, 8), (start + 180, 8), 7, 7)
    for index, x in enumerate(range(50, 720, 124)):
        y = 18 + index * 29 % 40
        canvas.over(canvas.layer().rect(x + 7, 0, 1, y, pieces.WOOD[1]))
        stamp(canvas.pixels, costumes.lantern_paper(15, 14), x, y)
        lights.append((x + 7, y + 10, 52, LANTERN_LIGHT, 0.36))
    shine(canvas, lights)
    shine(canvas, [(360, 170, 330, "#ff9a48", 0.16)])
    motes(canvas, 90, 5)
    return canvas.bloom(0.86, 6, 0.4).vignette(0.3)


WARDROBE_OPENINGS = (
    (228, 18, 82, 112, True),
    (224, 160, 90, 104, False),
    (452, 150, 96, 44, False),
    (566, 22, 38, 250, True),
    (148, 22, 52, 100, True),
    (10, 176, 86, 88, False),
    (112, 176, 84, 88, False),
)
POSTS = (208, 318, 434, 556)


def opening_path(opening: tuple[int, int, int, int, bool]) -> skia.Path:
    """An arch, or an opening with cut corners."""
    x, y, width, height, round_head = opening
    if round_head:
        return arch_path(x, y, width, height)
    cut = 8
    return polygon_path(
        [
            (x, y + height),
            (x, y + cut),
            (x + cut, y),
            (x + width - cut, y),
            (x + width, y + cut),
            (x + width, y + height),
        ]
    )


def wardrobe() -> Canvas:
    """The opera's wardrobe: two storeys of costumes, a snowy window, mirrors, lanterns."""
    canvas = Canvas(ROOM)
    canvas.over(wardrobe_wall())
    wardrobe_frames(canvas)
    lights: list[Light] = []
    lights += wardrobe_upper_left(canvas)
    lights += wardrobe_low_hall(canvas)
    lights += wardrobe_bay_gowns(canvas)
    lights += wardrobe_bay_window(canvas)
    lights += wardrobe_bay_mirrors(canvas)
    lights += wardrobe_drapes(canvas)
    wardrobe_shade(canvas)
    shine(canvas, lights)
    motes(canvas, 80, 6)
    return canvas.bloom(0.86, 6, 0.42)


def damask(size: Size) -> Pixels:
    """A wallpaper pattern 0..1."""
    xs, ys = pieces.local_grid(size)
    row = (ys // 16).astype(int)
    across, down = np.mod(xs + (row % 2) * 8, 16) - 8, np.mod(ys, 16) - 8
    leaf = (np.abs(across) + np.abs(down) * 0.7 < 4.5) & (np.abs(across) + np.abs(down) * 0.7 > 2.6)
    stem = (np.abs(across) < 0.6) & (np.abs(down) > 5)
    return (leaf | stem | (np.hypot(across, down) < 1.2)).astype(np.float32)


def wardrobe_wall() -> Layer:
    """Papered walls over panelling, with the openings cut out."""
    layer = Layer(ROOM)
    for top, bottom in ((0, 128), (128, 288)):
        height = bottom - top
        stops = [(0, WALL_HIGH), (0.45, WALL_MID), (1, WALL_LOW)]
        layer.gradient(0, top, 208, height, stops)
    layer.gradient(208, 0, 400, 288, [(0, "#4a2828"), (0.35, WALL_MID), (0.75, WALL_LOW), (1, "#a06844")])
    pattern = np.argwhere(damask(ROOM) > 0)
    for y, x in pattern:
        layer.pixel(x, y, "#d08c54", 0.20)
    for x0, x1, floor in ((0, 208, 128), (0, 208, 288), (208, 608, 288)):
        wainscot(layer, x0, x1, floor)
    for opening in WARDROBE_OPENINGS:
        layer.erase(opening_path(opening))
    return layer


def wainscot(layer: Layer, left: int, right: int, floor: int) -> None:
    """Wooden panelling, 34 px high."""
    top = floor - 34
    layer.gradient(left, top, right - left, 34, [(0, "#a86c3e"), (0.7, "#8e5632"), (1, "#6a3c26")])
    layer.rect(left, top - 2, right - left, 3, "#6a3c26").rect(left, top - 2, right - left, 1, "#f0bc78")
    for x in range(left + 4, right - 8, 26):
        layer.rect(x, top + 5, 20, 21, "#7c4a2c").rect(x, top + 5, 20, 1, "#4e2a1c")
        layer.rect(x, top + 5, 1, 21, "#4e2a1c")
        layer.rect(x, top + 25, 20, 1, "#e0a462").rect(x + 19, top + 6, 1, 20, "#c8904e")
    layer.rect(left, floor - 4, right - left, 4, "#4a2a1c")
    layer.rect(left, floor - 4, right - left, 1, "#a86c3e")


def wardrobe_frames(canvas: Canvas) -> None:
    """Gilded frames about the openings, posts, ceiling beams."""
    layer = canvas.layer()
    for opening in WARDROBE_OPENINGS:
        path = opening_path(opening)
        layer.path(path, "#3a1c14", stroke=5).path(path, "#a8702c", stroke=3)
        path.offset(-1, -1)
        layer.path(path, "#f0c060", 0.8, 1)
    canvas.over(layer)
    for x in POSTS:
        stamp(canvas.pixels, workshop.timber(288, 10, x, True, pieces.PALE_WOOD), x, 0, 0.72)
        capital = Layer((18, 10)).rect(0, 0, 18, 3, GOLD[3]).rect(0, 0, 18, 1, GOLD[4])
        capital.rect(2, 3, 14, 3, GOLD[1]).rect(4, 6, 10, 4, GOLD[2])
        stamp(canvas.pixels, capital.pixels(), x - 4, 14)
        foot = Layer((16, 8)).rect(0, 0, 16, 8, pieces.WOOD[2]).rect(0, 0, 16, 1, pieces.WOOD[5])
        stamp(canvas.pixels, foot.pixels(), x - 3, 280)
    for x, y, length in ((0, 0, 608), (0, 160, 208)):
        stamp(canvas.pixels, workshop.timber(length, 9, 5), x, y, 0.6)
    for x in range(16, 608, 48):
        stamp(canvas.pixels, workshop.timber(7, 5, x), x, 9, 0.6)


def lanterns(canvas: Canvas, places: list[tuple[int, int, int, int]]) -> list[Light]:
    """Paper lanterns (x, ceiling, cord, size)."""
    lights: list[Light] = []
    for x, ceiling, cord, size in places:
        canvas.over(canvas.layer().rect(x, ceiling, 1, cord, pieces.WOOD[0]))
        stamp(canvas.pixels, costumes.lantern_paper(size, size - 1), x - size / 2, ceiling + cord)
        middle = ceiling + cord + size / 2 + 3
        lights += [(x, middle, 30, LANTERN_LIGHT, 0.22), (x, middle + 14, 88, LANTERN_LIGHT, 0.20)]
    return lights


def mirrors(canvas: Canvas, places: list[tuple[int, int, int, int]]) -> list[Light]:
    """Make-up mirrors (x, y, width, height)."""
    lights: list[Light] = []
    for x, y, width, height in places:
        stamp(canvas.pixels, costumes.make_up_mirror(width, height), x, y)
        lights += [(x + bulb_x, y + bulb_y, 13, BULB_LIGHT, 0.17) for bulb_x, bulb_y in costumes.bulb_places(width, height)]
        lights.append((x + width / 2, y + height / 2, 62, BULB_LIGHT, 0.18))
    return lights


def shelves(canvas: Canvas, x: int, y: int, width: int, heights: list[int], seed: int) -> None:
    """A shelf unit: one filled opening over the other, dark behind."""
    back = canvas.layer()
    total = sum(heights) + 4 * len(heights)
    back.gradient(x, y, width, total, [(0, "#2c1616"), (1, "#5a3226")])
    back.rect(x - 3, y - 3, width + 6, 3, pieces.WOOD[3])
    back.rect(x - 3, y - 3, width + 6, 1, pieces.WOOD[5]).rect(x - 3, y, 3, total, pieces.WOOD[3])
    back.rect(x - 3, y, 1, total, pieces.WOOD[5])
    back.rect(x + width, y, 3, total, pieces.WOOD[2]).rect(x + width + 2, y, 1, total, pieces.WOOD[0])
    canvas.over(back)
    for index, height in enumerate(heights):
        stamp(canvas.pixels, costumes.shelf_filling(width - 2, height - 1, seed + index), x + 1, y + 1, 0.9)
        shadow = canvas.layer().gradient(x, y, width, 7, [(0, "#14060a", 0.75), (1, "#14060a", 0.0)])
        canvas.over(shadow)
        stamp(canvas.pixels, costumes.shelf_board(width), x, y + height)
        y += height + 4


def wardrobe_upper_left(canvas: Canvas) -> list[Light]:
    """The fitting room: mirrors, wigs, a dummy, shelves."""
    shelves(canvas, 8, 16, 66, [25, 25], 21)
    lights = mirrors(canvas, [(84, 52, 40, 44)])
    table = canvas.layer().rect(80, 99, 50, 4, pieces.WOOD[4]).rect(80, 99, 50, 1, pieces.WOOD[5])
    table.rect(80, 102, 50, 1, pieces.WOOD[0])
    for x in (83, 124):
        table.rect(x, 103, 3, 25, pieces.WOOD[2]).rect(x, 103, 1, 25, pieces.WOOD[4])
    table.rect(90, 95, 3, 4, pieces.CRIMSON[3]).rect(95, 93, 2, 6, GOLD[3])
    table.rect(112, 96, 7, 3, pieces.TULLE[3]).rect(101, 95, 4, 4, pieces.PEACOCK[3])
    canvas.over(table)
    standing(canvas.pixels, costumes.wig_head(pieces.TULLE, 2), 134, 99)
    standing(canvas.pixels, costumes.dress_dummy(), 32, 128)
    clothes_rail(canvas, 150, 42, 48, 56, 31)
    lights += bulb_string(canvas, (2, 12), (206, 12), 5, 9)
    return lights + lanterns(canvas, [(138, 9, 10, 15)])


def wardrobe_low_hall(canvas: Canvas) -> list[Light]:
    """Under the upper floor: a long rail of gowns behind the dais."""
    clothes_rail(canvas, 2, 184, 204, 56, 32, 0.3)
    for x in (2, 102, 198):
        stamp(canvas.pixels, workshop.timber(112, 6, x, True), x, 169, 0.8)
    lights = lanterns(canvas, [(28, 169, 4, 16), (78, 169, 8, 14), (130, 169, 5, 17), (180, 169, 9, 14)])
    for x, style, ramp in ((12, 0, pieces.BRONZE), (34, 2, pieces.CRIMSON)):
        standing(canvas.pixels, costumes.hat_box(20, 12, ramp, style), x + 10, 288, 0.9)
    return lights


def wardrobe_bay_gowns(canvas: Canvas) -> list[Light]:
    """The first bay of the tall hall: two rails of gowns before the openings, grand costumes between."""
    clothes_rail(canvas, 222, 40, 94, 62, 43)
    clothes_rail(canvas, 222, 172, 94, 64, 52, 0.22)
    ledge = canvas.layer().rect(218, 130, 102, 5, pieces.WOOD[4]).rect(218, 130, 102, 1, pieces.WOOD[5])
    ledge.rect(218, 134, 102, 1, pieces.WOOD[0])
    for x in range(222, 318, 8):
        ledge.rect(x, 118, 2, 12, GOLD[1]).rect(x, 118, 1, 12, GOLD[3])
    ledge.rect(218, 116, 102, 3, GOLD[2]).rect(218, 116, 102, 1, GOLD[4])
    canvas.over(ledge)
    standing(canvas.pixels, costumes.dress_dummy(pieces.BRONZE, 3), 232, 288)
    standing(canvas.pixels, costumes.hat_box(24, 13, pieces.CRIMSON, 2), 296, 288)
    standing(canvas.pixels, costumes.hat_box(20, 10, pieces.PAPER, 3), 297, 275)
    return lanterns(canvas, [(246, 14, 8, 18), (292, 14, 14, 15)]) + bulb_string(canvas, (222, 142), (316, 142), 6, 6)


def wardrobe_bay_window(canvas: Canvas) -> list[Light]:
    """The great window with its drapes, the sewing table and dummies below."""
    stamp(canvas.pixels, walls.arched_window(88, 172), 333, 18)
    for left, x in ((True, 328), (False, 398)):
        stamp(canvas.pixels, walls.velvet_drape(30, 182, 0.66, left, seed=x), x, 18)
    swag = Layer((104, 26))
    cloth = curve_path([(0, 0), (104, 0), (100, 12), (80, 20), (52, 24), (24, 20), (4, 12)])
    xs, ys = pieces.local_grid((104, 26))
    tone = 0.5 + 0.4 * np.sin(np.hypot(xs - 52, (ys + 10) * 1.6) / 2.6) - 0.004 * xs
    swag_cloth = pieces.toned(pieces.path_mask((104, 26), cloth), tone, pieces.CRIMSON)
    swag.curve_line([(1, 12), (24, 21), (52, 24.5), (80, 21), (103, 12)], GOLD[3], 2)
    stamp(canvas.pixels, swag_cloth, 326, 10)
    stamp(canvas.pixels, swag.pixels(), 326, 10)
    board = canvas.layer().rect(338, 200, 60, 30, "#6a4028").frame(338, 200, 60, 30, GOLD[2])
    canvas.over(board)
    for index, (x, y) in enumerate(((341, 204), (354, 203), (368, 205), (382, 203))):
        stamp(canvas.pixels, costume_sketch(index), x, y)
    standing(canvas.pixels, costumes.sewing_table(), 362, 288)
    standing(canvas.pixels, costumes.dress_dummy(pieces.CRIMSON, 2), 412, 288)
    return [
        (377, 80, 110, NIGHT_LIGHT, 0.20),
        (360, 236, 60, BULB_LIGHT, 0.26),
        (377, 16, 40, BULB_LIGHT, 0.2),
    ]


def costume_sketch(index: int) -> Pixels:
    """A designer's figurine pinned to the board, 12 x 22."""
    ramp = (pieces.CRIMSON, pieces.PEACOCK, pieces.BRONZE, pieces.PLUM)[index % 4]
    layer = Layer((12, 22)).rect(0, 0, 12, 22, pieces.PAPER[3]).rect(11, 0, 1, 22, pieces.PAPER[2])
    layer.pixel(6, 1, pieces.SOVIET_RED)
    layer.rect(5, 4, 2, 2, pieces.SKIN_LINEN[1])
    layer.polygon([(5, 6), (8, 6), (7, 10), (10, 19), (2, 19), (5, 10)], ramp[2])
    return layer.line([(4, 7), (2, 11)], ramp[1]).pixels()


def wardrobe_bay_mirrors(canvas: Canvas) -> list[Light]:
    """Shelves to the ceiling, make-up mirrors below."""
    shelves(canvas, 452, 20, 96, [28, 25, 28, 25], 61)
    clothes_rail(canvas, 450, 154, 100, 36, 71)
    lights = mirrors(canvas, [(450, 212, 46, 44), (504, 212, 46, 44)])
    table = canvas.layer().rect(446, 258, 108, 5, pieces.WOOD[4]).rect(446, 258, 108, 1, pieces.WOOD[5])
    table.rect(446, 262, 108, 1, pieces.WOOD[0])
    for x in (450, 498, 547):
        table.rect(x, 263, 4, 25, pieces.WOOD[2]).rect(x, 263, 1, 25, pieces.WOOD[4])
    for x, width, height, colour in (
        (454, 3, 5, pieces.CRIMSON[3]),
        (459, 5, 3, GOLD[3]),
        (480, 4, 6, pieces.PEACOCK[3]),
        (487, 8, 2, pieces.TULLE[3]),
        (512, 3, 6, GOLD[3]),
        (536, 6, 4, pieces.ROSE[3]),
    ):
        table.rect(x, 258 - height, width, height, colour).rect(x, 258 - height, width, 1, pieces.TULLE[4])
    table.rect(468, 272, 16, 3, pieces.CRIMSON[3]).rect(468, 272, 16, 1, pieces.CRIMSON[4])
    table.rect(470, 275, 2, 13, pieces.WOOD[2]).rect(480, 275, 2, 13, pieces.WOOD[2])
    canvas.over(table)
    standing(canvas.pixels, costumes.wig_head(pieces.TULLE, 0), 501, 258)
    return lights


def wardrobe_drapes(canvas: Canvas) -> list[Light]:
    """The drape by the ladder and lanterns over the hall."""
    stamp(canvas.pixels, walls.velvet_drape(34, 270, 0.6, False, seed=7), 574, 12, 0.85)
    return lanterns(canvas, [(440, 9, 20, 19), (325, 9, 4, 14), (562, 9, 26, 16)])


def wardrobe_shade(canvas: Canvas) -> None:
    """Ceilings, corners and the underside of the upper floor in the dark."""
    xs, ys = pieces.local_grid(ROOM)
    top = np.clip((34 - ys) / 60, 0, 0.45)
    slab = np.where((xs < 214) & (ys > 158), np.clip((186 - ys) / 60, 0, 0.4), 0)
    edge = np.clip((12 - np.minimum(xs, 607 - xs)) / 30, 0, 0.35)
    canvas.shade(1 - top - slab - edge)
    gloom(canvas, 208, 146, 60, 40, 0.35)
