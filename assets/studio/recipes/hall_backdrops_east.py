"""The rooms east of the stairs: the wardrobe (B2), the machinery under the stage (B3), depths, foregrounds.

Rooms are RGBA with openings to an opaque depth picture which moves slower. Picture coordinates: the
wardrobe's corner is map (656, 384), the under-stage's (656, 736). Light is baked;
every picture ends posterised and dithered.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import skia

from assets.studio import hall_props as props
from assets.studio.hall_props import stamp, standing
from assets.studio.paint import GOLD, Canvas, Layer, Pixels, Size, arch_path, curve_path, noise, polygon_path

ROOM: Size = (608, 288)
DEPTH: Size = (720, 310)
BULB_LIGHT, LANTERN_LIGHT, NIGHT_LIGHT = "#ffb860", "#ff9a48", "#7088d8"
DUSK = "#c8864c"
SILHOUETTE, SILHOUETTE_EDGE = "#0a0508", "#5a3020"
WALL_LOW, WALL_MID, WALL_HIGH = "#a8704a", "#8a5540", "#54302c"

Light = tuple[float, float, float, str, float]


def build(assets: Path) -> None:
    """Write the two rooms, their depths and their foregrounds."""
    folder = assets / "backdrops"
    wardrobe_depth().save(folder / "wardrobe_depth.png")
    wardrobe().save(folder / "wardrobe.png")
    under_stage_depth().save(folder / "under_stage_depth.png")
    under_stage().save(folder / "under_stage.png")
    foreground_stage().save(folder / "foreground_stage.png")
    foreground_wardrobe().save(folder / "foreground_wardrobe.png")


# ---------------------------------------------------------------- common touches


def shine(canvas: Canvas, lights: list[Light]) -> None:
    """Add round lights (x, y, radius, colour, strength)."""
    for x, y, radius, colour, strength in lights:
        canvas.glow(x, y, radius, colour, strength)


def gloom(canvas: Canvas, x: float, y: float, radius_x: float, radius_y: float, strength: float) -> None:
    """Darken an oval."""
    xs, ys = props.local_grid(canvas.size)
    near = np.clip(1 - np.hypot((xs - x) / radius_x, (ys - y) / radius_y), 0, 1)
    canvas.shade(1 - strength * near)


def motes(canvas: Canvas, count: int, seed: int, colour: str = "#ffe0a0") -> None:
    """Dust that catches the light."""
    generator = np.random.default_rng(seed)
    layer = canvas.layer()
    for _ in range(count):
        place = generator.uniform(0, canvas.size[0]), generator.uniform(0, canvas.size[1])
        layer.pixel(*place, colour, generator.uniform(0.15, 0.5))
    canvas.over(layer)


def bulb_string(canvas: Canvas, start: tuple[int, int], end: tuple[int, int], sag: float, count: int) -> list[Light]:
    """Bulbs on a slack wire; returns their light."""
    places = [
        (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t))
        for t in np.linspace(0, 1, 24)
    ]
    canvas.over(canvas.layer().line(places, props.IRON[1]))
    lights: list[Light] = []
    for t in (np.arange(count) + 0.5) / count:
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t)
        stamp(canvas.pixels, props.round_bulb(), x - 2, y)
        lights.append((x, y + 2, 16, BULB_LIGHT, 0.38))
    return lights


def clothes_rail(canvas: Canvas, x: int, y: int, width: int, height: int, seed: int, haze: float = 0.0) -> None:
    """A brass rail full of costumes and its soft shadow; haze keeps it behind the actors."""
    row = props.costume_row(width - 6, height, seed)
    row = props.recolour(row, np.ones(row.shape[:2], np.float32), WALL_LOW, haze)
    shadow = row.copy()
    shadow[..., :3] = 0
    stamp(canvas.pixels, shadow * 0.45, x + 7, y + 2)
    stamp(canvas.pixels, row, x + 3, y)
    rail = Layer((width, 3)).rect(0, 0, width, 2, GOLD[2]).rect(0, 0, width, 1, GOLD[4])
    rail.rect(0, 2, width, 1, GOLD[0])
    stamp(canvas.pixels, rail.pixels(), x, y - 1)


# ---------------------------------------------------------------- the wardrobe


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
        row = props.costume_row(720, height, seed)
        canvas.over(Layer(DEPTH).rect(0, y + 2, 720, height * 0.5, "#2a1210", 0.25 * (1 - haze)))
        stamp(canvas.pixels, row, 0, y)
        rail = canvas.layer().rect(0, y, 720, 2, GOLD[2]).rect(0, y, 720, 1, GOLD[3])
        for x in range(20 + seed * 7, 720, 110):
            rail.rect(x, y, 3, height + 16, props.WOOD[2]).rect(x, y, 1, height + 16, props.WOOD[4])
        canvas.over(rail)
        ys = props.local_grid(DEPTH)[1]
        band = ((ys >= y - 2) & (ys < y + height + 18)).astype(np.float32)
        canvas.tint(DUSK if y < 200 else "#a86c44", band * haze)
        canvas.fog(y + height + 8, 13, "#e4a866", 0.55 - haze * 0.3, seed)
    lights: list[Light] = []
    for start in range(0, 720, 180):
        lights += bulb_string(canvas, (start, 8), (start + 180, 8), 7, 7)
    for index, x in enumerate(range(50, 720, 124)):
        y = 18 + index * 29 % 40
        canvas.over(canvas.layer().rect(x + 7, 0, 1, y, props.WOOD[1]))
        stamp(canvas.pixels, props.lantern_paper(15, 14), x, y)
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
    xs, ys = props.local_grid(size)
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
        stamp(canvas.pixels, props.timber(288, 10, x, True, props.PALE_WOOD), x, 0, 0.72)
        capital = Layer((18, 10)).rect(0, 0, 18, 3, GOLD[3]).rect(0, 0, 18, 1, GOLD[4])
        capital.rect(2, 3, 14, 3, GOLD[1]).rect(4, 6, 10, 4, GOLD[2])
        stamp(canvas.pixels, capital.pixels(), x - 4, 14)
        foot = Layer((16, 8)).rect(0, 0, 16, 8, props.WOOD[2]).rect(0, 0, 16, 1, props.WOOD[5])
        stamp(canvas.pixels, foot.pixels(), x - 3, 280)
    for x, y, length in ((0, 0, 608), (0, 160, 208)):
        stamp(canvas.pixels, props.timber(length, 9, 5), x, y, 0.6)
    for x in range(16, 608, 48):
        stamp(canvas.pixels, props.timber(7, 5, x), x, 9, 0.6)


def lanterns(canvas: Canvas, places: list[tuple[int, int, int, int]]) -> list[Light]:
    """Paper lanterns (x, ceiling, cord, size)."""
    lights: list[Light] = []
    for x, ceiling, cord, size in places:
        canvas.over(canvas.layer().rect(x, ceiling, 1, cord, props.WOOD[0]))
        stamp(canvas.pixels, props.lantern_paper(size, size - 1), x - size / 2, ceiling + cord)
        middle = ceiling + cord + size / 2 + 3
        lights += [(x, middle, 30, LANTERN_LIGHT, 0.22), (x, middle + 14, 88, LANTERN_LIGHT, 0.20)]
    return lights


def mirrors(canvas: Canvas, places: list[tuple[int, int, int, int]]) -> list[Light]:
    """Make-up mirrors (x, y, width, height)."""
    lights: list[Light] = []
    for x, y, width, height in places:
        stamp(canvas.pixels, props.make_up_mirror(width, height), x, y)
        lights += [(x + bulb_x, y + bulb_y, 13, BULB_LIGHT, 0.17) for bulb_x, bulb_y in props.bulb_places(width, height)]
        lights.append((x + width / 2, y + height / 2, 62, BULB_LIGHT, 0.18))
    return lights


def shelves(canvas: Canvas, x: int, y: int, width: int, heights: list[int], seed: int) -> None:
    """A shelf unit: one filled opening over the other, dark behind."""
    back = canvas.layer()
    total = sum(heights) + 4 * len(heights)
    back.gradient(x, y, width, total, [(0, "#2c1616"), (1, "#5a3226")])
    back.rect(x - 3, y - 3, width + 6, 3, props.WOOD[3])
    back.rect(x - 3, y - 3, width + 6, 1, props.WOOD[5]).rect(x - 3, y, 3, total, props.WOOD[3])
    back.rect(x - 3, y, 1, total, props.WOOD[5])
    back.rect(x + width, y, 3, total, props.WOOD[2]).rect(x + width + 2, y, 1, total, props.WOOD[0])
    canvas.over(back)
    for index, height in enumerate(heights):
        stamp(canvas.pixels, props.shelf_filling(width - 2, height - 1, seed + index), x + 1, y + 1, 0.9)
        shadow = canvas.layer().gradient(x, y, width, 7, [(0, "#14060a", 0.75), (1, "#14060a", 0.0)])
        canvas.over(shadow)
        stamp(canvas.pixels, props.shelf_board(width), x, y + height)
        y += height + 4


def wardrobe_upper_left(canvas: Canvas) -> list[Light]:
    """The fitting room: mirrors, wigs, a dummy, shelves."""
    shelves(canvas, 8, 16, 66, [25, 25], 21)
    lights = mirrors(canvas, [(84, 52, 40, 44)])
    table = canvas.layer().rect(80, 99, 50, 4, props.WOOD[4]).rect(80, 99, 50, 1, props.WOOD[5])
    table.rect(80, 102, 50, 1, props.WOOD[0])
    for x in (83, 124):
        table.rect(x, 103, 3, 25, props.WOOD[2]).rect(x, 103, 1, 25, props.WOOD[4])
    table.rect(90, 95, 3, 4, props.CRIMSON[3]).rect(95, 93, 2, 6, GOLD[3])
    table.rect(112, 96, 7, 3, props.TULLE[3]).rect(101, 95, 4, 4, props.PEACOCK[3])
    canvas.over(table)
    standing(canvas.pixels, props.wig_head(props.TULLE, 2), 134, 99)
    standing(canvas.pixels, props.dress_dummy(), 32, 128)
    clothes_rail(canvas, 150, 42, 48, 56, 31)
    lights += bulb_string(canvas, (2, 12), (206, 12), 5, 9)
    return lights + lanterns(canvas, [(138, 9, 10, 15)])


def wardrobe_low_hall(canvas: Canvas) -> list[Light]:
    """Under the upper floor: a long rail of gowns behind the dais."""
    clothes_rail(canvas, 2, 184, 204, 56, 32, 0.3)
    for x in (2, 102, 198):
        stamp(canvas.pixels, props.timber(112, 6, x, True), x, 169, 0.8)
    lights = lanterns(canvas, [(28, 169, 4, 16), (78, 169, 8, 14), (130, 169, 5, 17), (180, 169, 9, 14)])
    for x, style, ramp in ((12, 0, props.BRONZE), (34, 2, props.CRIMSON)):
        standing(canvas.pixels, props.hat_box(20, 12, ramp, style), x + 10, 288, 0.9)
    return lights


def wardrobe_bay_gowns(canvas: Canvas) -> list[Light]:
    """The first bay of the tall hall: two rails of gowns before the openings, grand costumes between."""
    clothes_rail(canvas, 222, 40, 94, 62, 43)
    clothes_rail(canvas, 222, 172, 94, 64, 52, 0.22)
    ledge = canvas.layer().rect(218, 130, 102, 5, props.WOOD[4]).rect(218, 130, 102, 1, props.WOOD[5])
    ledge.rect(218, 134, 102, 1, props.WOOD[0])
    for x in range(222, 318, 8):
        ledge.rect(x, 118, 2, 12, GOLD[1]).rect(x, 118, 1, 12, GOLD[3])
    ledge.rect(218, 116, 102, 3, GOLD[2]).rect(218, 116, 102, 1, GOLD[4])
    canvas.over(ledge)
    standing(canvas.pixels, props.dress_dummy(props.BRONZE, 3), 232, 288)
    standing(canvas.pixels, props.hat_box(24, 13, props.CRIMSON, 2), 296, 288)
    standing(canvas.pixels, props.hat_box(20, 10, props.PAPER, 3), 297, 275)
    return lanterns(canvas, [(246, 14, 8, 18), (292, 14, 14, 15)]) + bulb_string(canvas, (222, 142), (316, 142), 6, 6)


def wardrobe_bay_window(canvas: Canvas) -> list[Light]:
    """The great window with its drapes, the sewing table and dummies below."""
    stamp(canvas.pixels, props.arched_window(88, 172), 333, 18)
    for left, x in ((True, 328), (False, 398)):
        stamp(canvas.pixels, props.velvet_drape(30, 182, 0.66, left, seed=x), x, 18)
    swag = Layer((104, 26))
    cloth = curve_path([(0, 0), (104, 0), (100, 12), (80, 20), (52, 24), (24, 20), (4, 12)])
    xs, ys = props.local_grid((104, 26))
    tone = 0.5 + 0.4 * np.sin(np.hypot(xs - 52, (ys + 10) * 1.6) / 2.6) - 0.004 * xs
    swag_cloth = props.toned(props.path_mask((104, 26), cloth), tone, props.CRIMSON)
    swag.curve_line([(1, 12), (24, 21), (52, 24.5), (80, 21), (103, 12)], GOLD[3], 2)
    stamp(canvas.pixels, swag_cloth, 326, 10)
    stamp(canvas.pixels, swag.pixels(), 326, 10)
    board = canvas.layer().rect(338, 200, 60, 30, "#6a4028").frame(338, 200, 60, 30, GOLD[2])
    canvas.over(board)
    for index, (x, y) in enumerate(((341, 204), (354, 203), (368, 205), (382, 203))):
        stamp(canvas.pixels, costume_sketch(index), x, y)
    standing(canvas.pixels, props.sewing_table(), 362, 288)
    standing(canvas.pixels, props.dress_dummy(props.CRIMSON, 2), 412, 288)
    return [
        (377, 80, 110, NIGHT_LIGHT, 0.20),
        (360, 236, 60, BULB_LIGHT, 0.26),
        (377, 16, 40, BULB_LIGHT, 0.2),
    ]


def costume_sketch(index: int) -> Pixels:
    """A designer's figurine pinned to the board, 12 x 22."""
    ramp = (props.CRIMSON, props.PEACOCK, props.BRONZE, props.PLUM)[index % 4]
    layer = Layer((12, 22)).rect(0, 0, 12, 22, props.PAPER[3]).rect(11, 0, 1, 22, props.PAPER[2])
    layer.pixel(6, 1, props.SOVIET_RED)
    layer.rect(5, 4, 2, 2, props.SKIN_LINEN[1])
    layer.polygon([(5, 6), (8, 6), (7, 10), (10, 19), (2, 19), (5, 10)], ramp[2])
    return layer.line([(4, 7), (2, 11)], ramp[1]).pixels()


def wardrobe_bay_mirrors(canvas: Canvas) -> list[Light]:
    """Shelves to the ceiling, make-up mirrors below."""
    shelves(canvas, 452, 20, 96, [28, 25, 28, 25], 61)
    clothes_rail(canvas, 450, 154, 100, 36, 71)
    lights = mirrors(canvas, [(450, 212, 46, 44), (504, 212, 46, 44)])
    table = canvas.layer().rect(446, 258, 108, 5, props.WOOD[4]).rect(446, 258, 108, 1, props.WOOD[5])
    table.rect(446, 262, 108, 1, props.WOOD[0])
    for x in (450, 498, 547):
        table.rect(x, 263, 4, 25, props.WOOD[2]).rect(x, 263, 1, 25, props.WOOD[4])
    for x, width, height, colour in (
        (454, 3, 5, props.CRIMSON[3]),
        (459, 5, 3, GOLD[3]),
        (480, 4, 6, props.PEACOCK[3]),
        (487, 8, 2, props.TULLE[3]),
        (512, 3, 6, GOLD[3]),
        (536, 6, 4, props.ROSE[3]),
    ):
        table.rect(x, 258 - height, width, height, colour).rect(x, 258 - height, width, 1, props.TULLE[4])
    table.rect(468, 272, 16, 3, props.CRIMSON[3]).rect(468, 272, 16, 1, props.CRIMSON[4])
    table.rect(470, 275, 2, 13, props.WOOD[2]).rect(480, 275, 2, 13, props.WOOD[2])
    canvas.over(table)
    standing(canvas.pixels, props.wig_head(props.TULLE, 0), 501, 258)
    return lights


def wardrobe_drapes(canvas: Canvas) -> list[Light]:
    """The drape by the ladder and lanterns over the hall."""
    stamp(canvas.pixels, props.velvet_drape(34, 270, 0.6, False, seed=7), 574, 12, 0.85)
    return lanterns(canvas, [(440, 9, 20, 19), (325, 9, 4, 14), (562, 9, 26, 16)])


def wardrobe_shade(canvas: Canvas) -> None:
    """Ceilings, corners and the underside of the upper floor in the dark."""
    xs, ys = props.local_grid(ROOM)
    top = np.clip((34 - ys) / 60, 0, 0.45)
    slab = np.where((xs < 214) & (ys > 158), np.clip((186 - ys) / 60, 0, 0.4), 0)
    edge = np.clip((12 - np.minimum(xs, 607 - xs)) / 30, 0, 0.35)
    canvas.shade(1 - top - slab - edge)
    gloom(canvas, 208, 146, 60, 40, 0.35)


# ---------------------------------------------------------------- under the stage

SLITS = (40, 96, 150, 206, 262, 318, 376, 446, 508, 560)
GUIDES = (172, 240, 302, 366, 432)
BIG_LIFT_GUIDES = (464, 584)
PITS = ((206, 274), (350, 418))


def truss(canvas: Canvas, y: int, height: int, bay: int, first: int, light: float, thick: int = 9) -> None:
    """Posts, two rails and crossed braces over the whole width."""
    width = canvas.size[0]
    for x in range(first, width, bay):
        box = (bay, height)
        stamp(canvas.pixels, props.brace(box, (2, height - 4), (bay - 2, 4), thick * 0.6), x, y, light * 0.85)
        stamp(canvas.pixels, props.brace(box, (2, 4), (bay - 2, height - 4), thick * 0.6), x, y, light * 0.85)
    for rail_y in (y, y + height - thick):
        stamp(canvas.pixels, props.timber(width, thick, rail_y), 0, rail_y, light)
    for x in range(first, width, bay):
        stamp(canvas.pixels, props.timber(canvas.size[1], thick + 2, x, True), x - thick // 2, 0, light)


def slit_beams(canvas: Canvas, slits: tuple[int, ...], top: int, strength: float, lean: float = 0.26) -> None:
    """Light through the gaps of the boards, slanting to the right; it shows in the openings too."""
    width, height = canvas.size
    ys = props.local_grid(canvas.size)[1]
    fade = np.clip(1.1 - ys / height, 0.12, 1) * (0.55 + 0.6 * noise(canvas.size, 77, 44, 22, 3)) * (ys > top)
    layer = Layer(canvas.size, 2)
    for index, x in enumerate(slits):
        reach = (height - top) * lean
        wide = 26 + index * 7 % 14
        layer.polygon(
            [(x, top), (x + 5, top), (x + reach + wide, height), (x + reach, height)],
            "#ffe2a0",
            0.75 + 0.25 * (index % 2),
        )
    light = layer.pixels()
    alpha = np.clip(light[..., 3] * fade * strength, 0, 1)
    canvas.masked(np.ones((height, width, 3), np.float32) * np.array((1.0, 0.84, 0.55), np.float32), alpha[..., None])


def under_stage_depth() -> Canvas:
    """Deeper trusses, a giant wheel, amber haze."""
    canvas = Canvas(DEPTH, "#2a1410")
    ground = canvas.layer()
    ground.gradient(
        0,
        0,
        720,
        310,
        [(0, "#34190f"), (0.25, "#6a4022"), (0.55, "#a06c34"), (0.8, "#6e4226"), (1, "#3e2216")],
    )
    canvas.over(ground)
    whole = np.ones((310, 720), np.float32)
    truss(canvas, 36, 84, 90, 20, 0.9, 7)
    canvas.tint("#8e5e30", whole * 0.6)
    for centre, radius, spokes in (((400, 150), 116, 10), ((640, 196), 64, 8)):
        wheel = props.spoked_wheel(radius, spokes, 0.2, props.WOOD, 11)
        stamp(canvas.pixels, wheel, centre[0] - wheel.shape[1] / 2, centre[1] - wheel.shape[0] / 2)
    cog = props.cog(58, 34, 0.1, props.BRASS, 6, 5, 8, 9)
    stamp(canvas.pixels, cog, 158, 92)
    stamp(canvas.pixels, props.rope_drum(120, 52), 40, 196)
    stamp(canvas.pixels, props.timber(720, 10, 4), 0, 250)
    canvas.tint("#8a5a2e", whole * 0.36)
    for x in range(30, 720, 54):
        stamp(canvas.pixels, props.rope_line(90 + x * 7 % 110), x, 0, 0.8)
    for x in (250, 560):
        stamp(canvas.pixels, props.weight_stack(7, 14), x - 6, 90 + x % 50, 0.9)
        stamp(canvas.pixels, props.rope_line(92 + x % 50), x, 0, 0.8)
    truss(canvas, 208, 92, 120, -30, 0.9, 10)
    canvas.tint("#70441f", whole * 0.18)
    canvas.fog(190, 60, "#c88a44", 0.40, 9).fog(300, 40, "#54301c", 0.5, 10)
    slit_beams(canvas, tuple(range(30, 720, 74)), 0, 0.30, 0.3)
    shine(
        canvas,
        [(360, 150, 320, "#ff9a48", 0.12), (120, 60, 90, BULB_LIGHT, 0.16), (600, 70, 90, BULB_LIGHT, 0.16)],
    )
    motes(canvas, 140, 8)
    return canvas.bloom(0.86, 6, 0.35).vignette(0.3)


def under_stage() -> Canvas:
    """Drums, wheels, guides and counterweights below the boards; light falls through the slits."""
    canvas = Canvas(ROOM)
    under_stage_walls(canvas)
    under_stage_wheels(canvas)
    under_stage_guides(canvas)
    under_stage_shaft(canvas)
    lights = under_stage_ceiling(canvas)
    lights += under_stage_small(canvas)
    under_stage_shade(canvas)
    slit_beams(canvas, SLITS, 12, 0.42)
    shine(canvas, lights)
    motes(canvas, 150, 9)
    return canvas.bloom(0.86, 6, 0.4)


MASONRY = ("#241210", "#503024", "#744a34", "#906444", "#bc8c58")


def under_stage_walls(canvas: Canvas) -> None:
    """Brick at the sides, a stone plinth and the timber frame of the great opening in the middle."""
    bricks = props.brick_wall(ROOM, 12, MASONRY)
    layer = canvas.layer().rect(0, 0, 132, 288, "#ffffff").rect(456, 0, 152, 288, "#ffffff")
    layer.rect(132, 252, 330, 36, "#ffffff")
    layer.erase(arch_path(478, 96, 44, 120)).erase(arch_path(536, 96, 44, 120)).erase(arch_path(14, 20, 36, 40))
    canvas.masked(bricks, layer.mask())
    trim = canvas.layer()
    for x, y, width, height in ((478, 96, 44, 120), (536, 96, 44, 120), (14, 20, 36, 40), (12, 142, 78, 146)):
        trim.path(arch_path(x, y, width, height), "#3a2018", stroke=6)
        trim.path(arch_path(x, y, width, height), "#9a6c48", stroke=4)
        for turn in range(180, 361, 20):
            middle, reach = (x + width / 2, y + width / 2), width / 2
            cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            trim.line(
                [
                    (middle[0] + cosine * (reach - 2), middle[1] + sine * (reach - 2)),
                    (middle[0] + cosine * (reach + 3), middle[1] + sine * (reach + 3)),
                ],
                "#4a2a1c",
            )
        trim.path(arch_path(x - 2, y - 2, width + 4, height), "#e0b078", 0.8, 1)
    well = canvas.layer().path(arch_path(14, 144, 74, 146), "#0c1030", 0.66)
    canvas.over(well).over(trim)
    plinth = canvas.layer().gradient(0, 274, 608, 14, [(0, "#9a7450"), (1, "#4a3022")])
    plinth.rect(0, 274, 608, 1, "#e8bc80")
    for x in range(10, 608, 38):
        plinth.rect(x, 275, 1, 13, "#3a2218").rect(x + 1, 275, 1, 12, "#b88c5c")
    for left, right in PITS:
        plinth.rect(left, 278, right - left, 8, "#2a1410")
        for x in range(left, right - 6, 10):
            plinth.polygon([(x, 286), (x + 5, 278), (x + 10, 278), (x + 5, 286)], "#c8302a")
        plinth.rect(left, 277, right - left, 1, GOLD[4])
    canvas.over(plinth)
    for y in (62, 250):
        stamp(canvas.pixels, props.timber(330, 12, y), 130, y, 0.82)


def under_stage_wheels(canvas: Canvas) -> None:
    """The great wheel, its train of cogs and the windlass drum."""
    wheel = props.spoked_wheel(64, 8, 0.2, props.WOOD, 9)
    shadow = wheel * np.array((0, 0, 0, 0.4), np.float32)
    for piece, dx, dy in ((shadow, 4, 5), (wheel, 0, 0)):
        stamp(canvas.pixels, piece, 335 - wheel.shape[1] / 2 + dx, 106 - wheel.shape[0] / 2 + dy)
    for radius, teeth, angle, ramp, spokes, x, y in (
        (27, 20, 0.1, props.BRASS, 6, 257, 146),
        (15, 12, 0.2, props.IRON, 4, 222, 130),
        (19, 15, 0.05, props.BRASS, 5, 411, 140),
        (11, 9, 0.3, props.IRON, 4, 398, 168),
    ):
        cog = props.cog(radius, teeth, angle, ramp, spokes, 3.5, max(4, radius * 0.18), radius * 0.2)
        stamp(
            canvas.pixels,
            cog * np.array((0, 0, 0, 0.4), np.float32),
            x - cog.shape[1] / 2 + 3,
            y - cog.shape[0] / 2 + 4,
        )
        stamp(canvas.pixels, cog, x - cog.shape[1] / 2, y - cog.shape[0] / 2)
    axle = canvas.layer().rect(270, 206, 132, 5, props.IRON[2]).rect(270, 206, 132, 1, props.IRON[5])
    axle.rect(270, 210, 132, 1, props.IRON[0])
    canvas.over(axle)
    for x in (278, 388):
        stamp(canvas.pixels, props.brace((30, 66), (15, 2), (3, 64), 6), x - 12, 204, 0.85)
        stamp(canvas.pixels, props.brace((30, 66), (15, 2), (27, 64), 6), x - 12, 204, 0.85)
    stamp(canvas.pixels, props.rope_drum(88, 50), 292, 184)
    for x, top in ((304, 24), (318, 24), (352, 24), (366, 24)):
        stamp(canvas.pixels, props.rope_line(164), x, top)


def under_stage_guides(canvas: Canvas) -> None:
    """The rails of the trap lifts: greased timber with an iron rack, a pulley on top."""
    for x in GUIDES:
        stamp(canvas.pixels, props.timber(288, 8, x, True), x, 0, 0.9)
        rack = Layer((3, 262)).rect(0, 0, 3, 262, props.IRON[3]).rect(0, 0, 1, 262, props.IRON[5])
        for y in range(0, 262, 4):
            rack.rect(1, y, 2, 2, props.IRON[1])
        stamp(canvas.pixels, rack.pixels(), x + 3, 26)
        for y in range(40, 280, 48):
            bolt = Layer((12, 5)).rect(0, 0, 12, 5, props.IRON[2]).rect(0, 0, 12, 1, props.IRON[5])
            bolt.pixel(2, 2, props.IRON[5]).pixel(9, 2, props.IRON[5])
            stamp(canvas.pixels, bolt.pixels(), x - 2, y)
        pulley = props.cog(9, 24, 0, props.BRASS, 5, 1, 2.5, 2.5)
        stamp(canvas.pixels, pulley, x + 4 - pulley.shape[1] / 2, 14)
    for x, count, y in ((140, 8, 96), (156, 6, 152), (446, 7, 120)):
        stamp(canvas.pixels, props.rope_line(y - 16), x + 5, 18)
        stamp(canvas.pixels, props.weight_stack(count, 13), x, y)


def under_stage_shaft(canvas: Canvas) -> None:
    """The shaft of the big lift: iron guides with racks, crossed braces, chains."""
    for y in (84, 196):
        stamp(canvas.pixels, props.brace((112, 70), (2, 68), (110, 2), 5, props.IRON), 476, y, 1.1)
        stamp(canvas.pixels, props.brace((112, 70), (2, 2), (110, 68), 5, props.IRON), 476, y, 1.1)
    for x in BIG_LIFT_GUIDES:
        girder = Layer((12, 288)).gradient(0, 0, 12, 288, [(0, props.IRON[3]), (1, props.IRON[2])])
        girder.rect(0, 0, 2, 288, props.IRON[5]).rect(10, 0, 2, 288, props.IRON[1])
        girder.rect(5, 0, 2, 288, props.IRON[0])
        for y in range(8, 288, 12):
            girder.rect(3, y, 1, 1, props.IRON[5]).rect(8, y, 1, 1, props.IRON[5])
            girder.rect(5, y, 2, 5, BRASS_RACK)
        stamp(canvas.pixels, girder.pixels(), x, 0)
    for x in (480, 578):
        stamp(canvas.pixels, props.chain_line(230), x, 16)
    for y in (70, 262):
        stamp(canvas.pixels, props.timber(112, 10, y), 474, y, 0.85)


BRASS_RACK = props.BRASS[3]


def under_stage_ceiling(canvas: Canvas) -> list[Light]:
    """The stage boards from below: joists, burning slits, cables and lamps."""
    layer = canvas.layer().gradient(0, 0, 608, 13, [(0, "#2a1612"), (1, "#5a3622")])
    layer.rect(0, 12, 608, 1, "#1c0e0c")
    for x in range(0, 608, 19):
        layer.rect(x, 0, 1, 12, "#1c0e0c").rect(x + 1, 0, 1, 12, "#8a5c34")
    for x in SLITS:
        layer.rect(x, 0, 4, 13, "#ffd67a").rect(x + 1, 0, 2, 13, "#fffbe8")
    canvas.over(layer)
    stamp(canvas.pixels, props.timber(608, 9, 8), 0, 15, 0.62)
    for x in range(20, 608, 64):
        stamp(canvas.pixels, props.timber(10, 8, x), x, 9, 0.55)
    cables = canvas.layer()
    for start, end, sag, y in (
        (0, 176, 14, 26),
        (176, 306, 10, 25),
        (306, 470, 16, 26),
        (470, 608, 8, 27),
        (0, 306, 20, 28),
    ):
        points = [(start + (end - start) * t, y + sag * 4 * t * (1 - t)) for t in np.linspace(0, 1, 20)]
        cables.line(points, "#1c0e10", 1)
    canvas.over(cables)
    lights: list[Light] = []
    for x in (110, 204, 274, 400, 528):
        canvas.over(canvas.layer().rect(x, 24, 1, 12, props.IRON[1]))
        stamp(canvas.pixels, props.caged_lamp(), x - 7, 34)
        lights += [(x, 45, 26, BULB_LIGHT, 0.5), (x, 66, 84, BULB_LIGHT, 0.24)]
    return lights + [(x + 2, 8, 22, "#ffe2a0", 0.5) for x in SLITS]


def under_stage_small(canvas: Canvas) -> list[Light]:
    """Notices, a fuse box, ropes on pins, barrels, lanterns."""
    for x, y, width, height, seed in (
        (98, 150, 14, 18, 1),
        (114, 156, 12, 15, 2),
        (60, 30, 16, 20, 3),
        (592, 104, 13, 17, 4),
    ):
        stamp(
            canvas.pixels,
            props.notice(width, height, seed, props.SOVIET_RED if seed % 2 else props.PEACOCK[2]),
            x,
            y,
        )
    box = canvas.layer().rect(96, 182, 26, 32, props.IRON[2]).rect(96, 182, 26, 1, props.IRON[5])
    box.rect(96, 182, 1, 32, props.IRON[4])
    for index, x in enumerate((100, 107, 114)):
        box.rect(x, 186, 4, 9, props.IRON[0]).rect(x, 186 + index * 2, 4, 4, props.BRASS[4])
        box.rect(x + 1, 200, 2, 2, props.SOVIET_RED if index == 1 else props.PEACOCK[3])
    box.rect(108, 26, 1, 8, props.IRON[0]).rect(109, 214, 2, 60, props.IRON[1])
    box.rect(100, 206, 18, 1, props.IRON[4])
    canvas.over(box)
    for x, y in ((100, 232), (112, 230), (440, 226)):
        stamp(canvas.pixels, props.rope_line(22, 3), x + 3, y)
        loop = Layer((12, 26)).oval(6, 13, 4, 11, props.ROPE[2], stroke=2)
        loop.oval(5.5, 12.5, 4, 11, props.ROPE[4], 0.7, 1)
        stamp(canvas.pixels, loop.pixels(), x, y)
    standing(canvas.pixels, props.barrel(20, 26), 154, 276)
    standing(canvas.pixels, props.crate(24, 20), 444, 276)
    standing(canvas.pixels, props.rope_coil(24), 136, 278)
    standing(canvas.pixels, props.rope_coil(20), 318, 277)
    return [
        (109, 186, 40, BULB_LIGHT, 0.22),
        (52, 70, 60, BULB_LIGHT, 0.2),
        (330, 250, 120, LANTERN_LIGHT, 0.14),
    ]


def under_stage_shade(canvas: Canvas) -> None:
    """The well and the corners in the dark, a warm pool in the middle."""
    xs, ys = props.local_grid(ROOM)
    edge = np.clip((16 - np.minimum(xs, 607 - xs)) / 40, 0, 0.35)
    well = np.where((xs < 112) & (ys > 140), 0.30, 0.0)
    shaft = np.where((xs > 474) & (ys > 64), 0.10, 0.0)
    top = np.clip((60 - ys) / 200, 0, 0.25)
    canvas.shade(1 - edge - well - shaft - top)
    corners = np.clip(np.hypot((xs - 304) / 330, (ys - 120) / 190) - 0.72, 0, 0.5)
    canvas.tint("#1a1a40", corners * 0.8)


# ---------------------------------------------------------------- foregrounds

FOREGROUND: Size = (640, 60)


def silhouette(layer: Layer, edge: str = SILHOUETTE_EDGE) -> Canvas:
    """Everything drawn on the layer turned near-black, with a faint warm upper edge."""
    canvas = Canvas(FOREGROUND)
    mask = (layer.mask()[..., 0] > 0.5).astype(np.float32)
    black = props.toned(mask, np.zeros_like(mask), (SILHOUETTE, SILHOUETTE), 0)
    lit = mask * (1 - props.shifted(mask, 1, 1))
    canvas.over(props.recolour(black, lit, edge, 0.8))
    return canvas


def foreground_stage() -> Canvas:
    """Ropes, chair backs, stands and the scroll of a cello against the light."""
    layer = Layer(FOREGROUND)
    layer.curve([(0, 60), (0, 0), (6, 4), (8, 22), (14, 40), (30, 50), (52, 60)], SILHOUETTE)
    layer.curve_line([(4, 10), (22, 34), (40, 40), (76, 60)], SILHOUETTE, 4)
    layer.curve_line([(12, 0), (14, 26), (10, 60)], SILHOUETTE, 3)
    for x, height in ((92, 34), (124, 31), (456, 34), (490, 30)):
        chair_back(layer, x, height)
    for x, top in ((176, 26), (548, 24)):
        layer.rect(x, top + 8, 3, 60, SILHOUETTE)
        layer.polygon([(x - 15, top + 10), (x + 16, top + 6), (x + 19, top - 6), (x - 14, top - 2)], SILHOUETTE)
        layer.polygon([(x - 8, top - 1), (x + 10, top - 4), (x + 12, top - 8), (x - 6, top - 5)], SILHOUETTE)
    cello(layer, 266)
    for radius_x, y, thick in ((26, 57, 6), (20, 50, 5), (14, 44, 4)):
        layer.oval(356, y, radius_x, 6, SILHOUETTE).oval(356, y, radius_x - thick, 2, SILHOUETTE)
    layer.polygon([(402, 60), (404, 42), (436, 39), (440, 60)], SILHOUETTE).rect(408, 34, 3, 8, SILHOUETTE)
    layer.rect(416, 31, 15, 9, SILHOUETTE)
    layer.curve([(640, 60), (640, 0), (633, 4), (630, 24), (622, 42), (604, 50), (584, 60)], SILHOUETTE)
    layer.curve_line([(640, 12), (616, 38), (598, 44), (566, 60)], SILHOUETTE, 4)
    return silhouette(layer)


def chair_back(layer: Layer, x: int, height: int) -> None:
    """A bentwood chair's back."""
    top = 60 - height
    layer.curve_line([(x, 62), (x + 1, top + 8), (x + 12, top + 1), (x + 23, top + 8), (x + 24, 62)], SILHOUETTE, 4)
    layer.curve_line([(x + 7, 62), (x + 7, top + 15), (x + 12, top + 9), (x + 17, top + 15), (x + 17, 62)], SILHOUETTE, 3)
    layer.rect(x + 1, 50, 23, 3, SILHOUETTE)


def cello(layer: Layer, x: int) -> None:
    """Shoulders, neck, pegs and scroll of a cello that leans to the right."""
    layer.polygon([(x - 3, 60), (x + 5, 60), (x + 21, 20), (x + 17, 18)], SILHOUETTE)
    layer.circle(x + 20, 15, 5, SILHOUETTE).circle(x + 25, 13, 4, SILHOUETTE)
    layer.circle(x + 26, 17, 2, SILHOUETTE)
    for dx, dy in ((16, 24), (13, 30)):
        layer.line([(x + dx - 7, dy - 3), (x + dx + 11, dy + 4)], SILHOUETTE, 2)
    layer.curve([(x - 30, 62), (x - 24, 52), (x - 10, 45), (x + 4, 46), (x + 14, 50), (x + 22, 62)], SILHOUETTE)


def foreground_wardrobe() -> Canvas:
    """Hat stands, feather boas and tutus against the light."""
    layer = Layer(FOREGROUND)
    generator = np.random.default_rng(15)
    layer.curve([(0, 60), (0, 0), (10, 2), (14, 20), (9, 36), (16, 50), (30, 60)], SILHOUETTE)
    hat_stand(layer, 40, 16)
    for x, width in ((94, 58), (330, 64), (486, 56)):
        tulle(layer, x, width, generator)
    hat_stand(layer, 244, 30)
    boa(layer, [(158, 62), (176, 46), (200, 50), (222, 42), (234, 60)], generator)
    boa(layer, [(404, 60), (418, 50), (440, 54), (462, 46), (478, 62)], generator)
    for x, y, width, height in ((286, 46, 30, 14), (290, 35, 22, 11), (574, 44, 42, 16), (580, 31, 28, 13)):
        layer.rect(x, y, width, height, SILHOUETTE).rect(x - 2, y - 1, width + 4, 4, SILHOUETTE)
    layer.curve([(640, 60), (640, 4), (632, 8), (630, 30), (622, 48), (612, 60)], SILHOUETTE)
    return silhouette(layer, "#6a3424")


def boa(layer: Layer, points: list[tuple[int, int]], generator: np.random.Generator) -> None:
    """A feather boa: a ragged garland."""
    segments = len(points) - 1
    for t in np.linspace(0, 0.999, 140):
        index = int(t * segments)
        part = t * segments - index
        (x0, y0), (x1, y1) = points[index], points[index + 1]
        x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
        layer.line([(x, y), (x + generator.uniform(-7, 7), y + generator.uniform(-7, 7))], SILHOUETTE, 2)


def hat_stand(layer: Layer, x: int, top: int) -> None:
    """A stand with a plumed hat on its knob."""
    layer.rect(x - 1, top, 4, 60 - top, SILHOUETTE).oval(x + 0.5, top + 3, 14, 3, SILHOUETTE)
    layer.curve([(x - 9, top + 3), (x - 8, top - 6), (x, top - 9), (x + 9, top - 6), (x + 10, top + 3)], SILHOUETTE)
    layer.curve_line([(x - 6, top - 5), (x - 14, top - 10), (x - 20, top - 5)], SILHOUETTE, 4)
    for side in (-1, 1):
        layer.curve_line([(x, top + 17), (x + side * 10, top + 17), (x + side * 12, top + 10)], SILHOUETTE, 3)


def tulle(layer: Layer, x: int, width: int, generator: np.random.Generator) -> None:
    """The upper half of a tutu on its dummy: a narrow bodice with straps over a ragged disc of net."""
    middle = x + width / 2
    layer.oval(middle, 53, width / 2, 6, SILHOUETTE).rect(x + 5, 53, width - 10, 8, SILHOUETTE)
    for _ in range(width):
        reach = generator.uniform(-width / 2 - 3, width / 2 + 3)
        layer.line([(middle, 54), (middle + reach, 50 + abs(reach) * 0.16 + generator.uniform(-2, 3))], SILHOUETTE, 1)
    layer.polygon(
        [
            (middle - 5, 50),
            (middle - 9, 32),
            (middle - 3, 36),
            (middle + 4, 36),
            (middle + 9, 32),
            (middle + 5, 50),
        ],
        SILHOUETTE,
    )
    layer.line([(middle - 8, 33), (middle - 5, 24)], SILHOUETTE, 2)
    layer.line([(middle + 8, 33), (middle + 5, 24)], SILHOUETTE, 2)
    layer.rect(middle - 2, 22, 4, 14, SILHOUETTE).oval(middle, 22, 3, 3, SILHOUETTE)
