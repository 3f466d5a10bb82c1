"""The fly loft: three pictures that move apart when the camera does.

`far` is the tower's wall with its snowy windows, `drops` are painted cloths that hang half way, `near` is the iron that carries
feet. Moonlight falls from the upper left, the stage glows from below. `near` and `drops` have holes with hard
edges: such pictures are drawn fast.
"""

from __future__ import annotations

import numpy as np

from assets.studio import pieces
from assets.studio.hall import walls, workshop
from assets.studio.house_east.gilding import CRIMSON, GOLD
from assets.studio.house_east.ground import ground
from assets.studio.house_east.masonry import Style, cut, ladder
from assets.studio.house_stage.cloth import rope
from assets.studio.house_stage.scenes import SCENES
from assets.studio.paint import Canvas, Pixels, arch_path, grid, mix, noise, screen, vector
from assets.studio.pieces import stamp, standing

COLUMN, ROW, COLUMNS, ROWS = 40, 0, 80, 22
SIZE = 1280, 352
FAR_SIZE = 992, 360
"""At parallax 0.75: wide enough for the picture of the whole map, narrow enough not to show above the roof in the west."""
DROPS_SIZE = 932, 360
"""At parallax 0.88."""
WALL = 272
"""The inner edge of the west wall."""
EAST = 1264
CEILING, GALLERY = 32, 288
STAGE_LEFT, STAGE_RIGHT = 784, 1168
"""Inner edges of the proscenium's posts, which stand below."""
POSTS = 752, 1168
WALKS = (
    (96, ((352, 704), (736, 864), (928, 1024), (1104, 1280))),
    (192, ((352, 688), (736, 896), (976, 1088), (1152, 1280))),
    (288, ((272, 688), (752, 864), (928, 1040), (1104, 1264))),
)
"""The catwalks: their floor, their ends."""
LADDERS = ((416, 96, 192), (800, 96, 192), (1216, 96, 192), (480, 192, 288), (1216, 192, 288))
ROPE = 680, 192
"""The climbing rope: its middle, where it begins."""
GUIDES = ((706, 96), (734, 96), (868, 304), (923, 304), (1028, 304), (1099, 304))
"""Steel wires along which the cloud and the battens run, with the lowest point of each."""
BAGS = 904, 1096
PAINT_LOFT = (128, 208, 144, 80)
LAMPS = ((392, 62), (560, 62), (772, 62), (968, 62), (1152, 62), (444, 216), (600, 216), (840, 216), (1036, 216), (1180, 216))
"""Caged lamps: middle and top."""

NIGHT = ("#141a38", "#20294e", "#2e3862", "#424c7c", "#5c689c", "#8290c4", "#c4d0f4")
IRON = ("#0e1020", "#20263c", "#3a4260", "#5c6688", "#8a96ba", "#d4defa")
HAZE = "#566296"
BAY = 166
"""Distance of the tower's windows, px."""
WARM = "#d8803c"
STONE = Style(
    floor=("#dce4fa", "#8e98be", "#5c6688", "#3e4666", "#282e48"),
    ceiling=("#20263c", "#5c6688", "#3a4260", "#20263c"),
    left=("#7480a8", "#4a5478", "#2a3050"),
    right=("#5c4a58", "#3a3048", "#201c30"),
    core=("#0c0e1c", "#1c2038", "#2c3150"),
    deep="#090b16",
    rails=("#161a2c", "#6a76a0", "#dce6ff"),
)


def hard(canvas: Canvas) -> Canvas:
    """The picture without half transparent px: what covers less than a half is left away."""
    alpha = canvas.pixels[..., 3:4]
    kept = (alpha > 0.5).astype(np.float32)
    canvas.pixels = np.concatenate([canvas.pixels[..., :3] / np.maximum(alpha, 1e-3) * kept, kept], 2).astype(np.float32)
    return canvas


# ---------------------------------------------------------------- far


def far() -> Canvas:
    """The tower's wall: brick in moonlit dust, tall windows, trusses, old galleries; warm air rises from the stage."""
    canvas = Canvas(FAR_SIZE, NIGHT[2])
    stamp(canvas.pixels, walls.brick_wall(FAR_SIZE, 5, NIGHT[1:4], (16, 8)), 0, 0)
    canvas.shade(0.86 + 0.28 * noise(FAR_SIZE, 15, 70, 50, 3))
    layer = canvas.layer()
    for x in range(20, FAR_SIZE[0], BAY):
        layer.rect(x, 0, 16, 360, NIGHT[2]).rect(x, 0, 3, 360, NIGHT[4]).rect(x + 13, 0, 3, 360, NIGHT[0])
        layer.rect(x - 3, 96, 22, 5, NIGHT[3]).rect(x - 3, 96, 22, 1, NIGHT[5]).rect(x - 3, 101, 22, 2, NIGHT[0])
    canvas.over(layer)
    for index, x in enumerate(range(74, FAR_SIZE[0], BAY)):
        window(canvas, x, 62, 66, 128, 30 + index)
    trusses(canvas)
    layer = canvas.layer()
    for y in (228, 306):
        layer.rect(0, y, FAR_SIZE[0], 4, NIGHT[3]).rect(0, y, FAR_SIZE[0], 1, NIGHT[5]).rect(0, y + 4, FAR_SIZE[0], 5, NIGHT[0])
        for x in range(6, FAR_SIZE[0], 14):
            layer.rect(x, y - 15, 1, 15, NIGHT[1])
        layer.rect(0, y - 16, FAR_SIZE[0], 1, NIGHT[4])
    for index, x in enumerate(range(9, FAR_SIZE[0], 37)):
        layer.rect(x, 20, 1, 200 + index * 37 % 130, NIGHT[1 if index % 3 else 4])
    canvas.over(layer)
    for x in range(48, FAR_SIZE[0], 208):
        canvas.over(canvas.layer().rect(x - 1, 215, 3, 4, "#ffe8b0").rect(x, 207, 1, 8, NIGHT[0]))
        canvas.glow(x, 217, 40, "#ffac54", 0.5)
    ys = grid(FAR_SIZE)[1]
    air = 0.16 + 0.22 * noise(FAR_SIZE, 6, 120, 60, 3) + 0.14 * np.clip((ys - 90) / 200, 0, 1)
    canvas.tint(HAZE, air.astype(np.float32))
    canvas.shade((0.86 - 0.5 * np.clip((96 - ys) / 80, 0, 1)).astype(np.float32))
    for x in range(74, FAR_SIZE[0], BAY):
        canvas.glow(x + 33, 120, 96, "#7894f0", 0.34)
        fade = np.clip(1 - (ys - 70) / 290, 0, 1).astype(np.float32)
        canvas.beam([(x + 2, 84), (x + 64, 70), (x + 240, 360), (x + 140, 360)], "#b4c6ff", 0.50, 3, fade)
    warm = np.clip((ys - 140) / 190, 0, 1) ** 1.5
    canvas.shade(1 - warm[..., None] * np.array((0.0, 0.18, 0.54), np.float32))
    canvas.pixels = screen(canvas.pixels, (warm[..., None] * vector("#ff8430")).astype(np.float32), 0.58)
    layer = canvas.layer()
    generator = np.random.default_rng(8)
    for _ in range(170):
        x, y = float(generator.uniform(0, FAR_SIZE[0])), float(generator.uniform(60, 350))
        layer.pixel(x, y, "#d4defa" if y < 230 else "#ffd8a0", float(generator.uniform(0.1, 0.4)))
    return canvas.over(layer).bloom(0.8, 6, 0.3)


def window(canvas: Canvas, x: int, y: int, width: int, height: int, seed: int) -> None:
    """A tall iron window onto the snowy night: roofs, a moon in one of them, snow on its bars."""
    generator = np.random.default_rng(seed)
    layer = canvas.layer()
    layer.path(arch_path(x - 8, y - 8, width + 16, height + 8), NIGHT[1]).path(
        arch_path(x - 6, y - 6, width + 12, height + 6), NIGHT[4]
    )
    layer.path(arch_path(x - 2, y - 2, width + 4, height + 2), NIGHT[0])
    canvas.over(layer)
    view = canvas.layer(2)
    with view.clip(arch_path(x, y, width, height)):
        view.gradient(x, y, width, height, [(0, "#3a56a4"), (0.5, "#7e9ae0"), (1, "#c4d4fa")])
        if seed % 3 == 1:
            view.circle(x + width * 0.62, y + height * 0.26, 12, "#f8faff").circle(
                x + width * 0.58, y + height * 0.24, 3, "#d8e0f4"
            )
        left = x - 6.0
        while left < x + width:
            wide, top = float(generator.uniform(14, 24)), y + height * float(generator.uniform(0.70, 0.82))
            view.rect(left, top, wide, height, "#44589c")
            view.polygon([(left - 2, top), (left + wide / 2, top - 9), (left + wide + 2, top)], "#eaf0ff")
            view.rect(left + 4, top + 5, 2.4, 4, "#ffd080")
            left += wide + 1
    canvas.over(view)
    layer = canvas.layer()
    with layer.clip(arch_path(x, y, width, height)):
        for _ in range(60):
            layer.pixel(
                x + int(generator.uniform(0, width)),
                y + int(generator.uniform(0, height)),
                "#ffffff",
                float(generator.uniform(0.4, 1)),
            )
        for column in range(1, 4):
            layer.rect(x + width * column // 4, y, 2, height, NIGHT[1])
        for bar in range(y + 20, y + height, 22):
            layer.rect(x, bar, width, 2, NIGHT[1]).rect(x, bar - 1, width, 1, "#e4ecff", 0.6)
    layer.rect(x - 10, y + height, width + 20, 6, NIGHT[4]).rect(x - 10, y + height - 2, width + 20, 3, "#dfe8fc")
    layer.rect(x - 10, y + height + 6, width + 20, 2, NIGHT[0])
    canvas.over(layer)


def trusses(canvas: Canvas) -> None:
    """Iron under the roof."""
    layer = canvas.layer()
    layer.rect(0, 0, FAR_SIZE[0], 34, NIGHT[0], 0.7)
    for y in (30, 52):
        layer.rect(0, y, FAR_SIZE[0], 3, NIGHT[1]).rect(0, y, FAR_SIZE[0], 1, NIGHT[4])
    for x in range(-10, FAR_SIZE[0], 44):
        layer.line([(x, 33), (x + 22, 52)], NIGHT[1], 2).line([(x + 22, 52), (x + 44, 33)], NIGHT[1], 2)
        layer.line([(x, 32), (x + 22, 51)], NIGHT[3]).rect(x + 20, 50, 5, 5, NIGHT[3])
    canvas.over(layer)


# ---------------------------------------------------------------- half way


def drops() -> Canvas:
    """The cloths of the season, flown out: each on its pipe and lines, in the tower's dusk, lit from below at the hem."""
    canvas = Canvas(DROPS_SIZE)
    left = 44
    for index, (scene, width, height, top) in enumerate(SCENES):
        piece = scene(width, height)
        cloth(canvas, piece, left, top, index)
        left += width + (26, 18, 40, 22, 30, 20)[index % 6]
    return hard(canvas)


def cloth(canvas: Canvas, piece: Pixels, left: int, top: int, seed: int) -> None:
    """One painted cloth between its pipes, rippled, hazy, dark towards the top."""
    height, width = piece.shape[:2]
    xs, ys = pieces.local_grid((width, height))
    ripple = 0.90 + 0.10 * np.sin(xs / 8 + 1.5 * np.sin(ys / 60 + seed)) + 0.05 * np.sin(xs / 3.1 + seed)
    fall = 0.62 + 0.38 * ys / height
    piece = piece.copy()
    piece[..., :3] *= (ripple * fall)[..., None]
    hazed = pieces.recolour(piece, np.ones((height, width), np.float32), HAZE, 0.32)
    warm = np.clip((ys + top - 190) / 130, 0, 1).astype(np.float32)
    hazed = pieces.recolour(hazed, warm, WARM, 0.30)
    layer = canvas.layer()
    for x in np.linspace(left + 6, left + width - 7, 4):
        layer.rect(int(x), 0, 1, top, IRON[1]).rect(int(x) + 1, 0, 1, top, IRON[3])
    layer.rect(left + 4, top + 6, width, height + 1, "#343c68")
    canvas.over(layer)
    stamp(canvas.pixels, hazed, left, top)
    layer = canvas.layer()
    layer.rect(left - 4, top - 2, width + 8, 3, IRON[1]).rect(left - 4, top - 2, width + 8, 1, IRON[4])
    layer.rect(left - 2, top + height - 1, width + 4, 3, IRON[1]).rect(left - 2, top + height - 1, width + 4, 1, "#b0784c")
    for x in range(left + 2, left + width, 9):
        layer.rect(x, top - 2, 2, 5, "#a8a0a0")
    canvas.over(layer)


# ---------------------------------------------------------------- near


def near() -> Canvas:
    """1280 x 352: walls, weights, ceiling, catwalks and their rods, ladders, the paint loft, the stage's light below."""
    canvas = Canvas(SIZE)
    below(canvas)
    weights(canvas)
    ceiling(canvas)
    lines(canvas)
    paint_loft(canvas)
    catwalks(canvas)
    cut(canvas, ground(COLUMN, ROW, COLUMNS, ROWS), STONE, 37)
    posts(canvas)
    layer = canvas.layer()
    rope(layer, ROPE[0], ROPE[1], SIZE[1])
    canvas.over(layer)
    for left, top, foot in LADDERS:
        ladder(canvas, left, top + 2, 16, foot, STONE)
        hatch(canvas, left, top)
    for y in (192, 288):
        hatch(canvas, ROPE[0] - 8, y)
    lamps(canvas)
    return hard(canvas)


def below(canvas: Canvas) -> None:
    """Under the lowest catwalks: girders over the wings; between the posts borders, lamps and the stage's glow."""
    layer = canvas.layer()
    for left, right in ((640, POSTS[0]), (POSTS[1] + 32, EAST)):
        bricks = walls.brick_wall((right - left, 48), left, ("#2a2034", "#3a2c42", "#4c3a4e", "#5e4858"), (14, 7))
        stamp(canvas.pixels, bricks, left, 304)
        layer.rect(left, 338, right - left, 14, IRON[0]).rect(left, 338, right - left, 1, IRON[4]).rect(
            left, 339, right - left, 3, IRON[2]
        )
        layer.rect(left, 349, right - left, 3, IRON[2]).rect(left, 349, right - left, 1, IRON[3])
        for x in range(left + 4, right - 4, 10):
            layer.pixel(x, 340, IRON[5]).line([(x, 348), (x + 5, 342), (x + 10, 348)], IRON[2])
    width = STAGE_RIGHT - STAGE_LEFT
    layer.gradient(STAGE_LEFT, 303, width, 49, [(0, "#2c1c28"), (0.4, "#40201c"), (0.8, "#8e4c2a"), (1, "#d88a44")])
    for x in range(STAGE_LEFT + 4, STAGE_RIGHT, 9):
        layer.rect(x, 305, 4, 18 + x * 7 % 5, "#1a1018").rect(x, 305, 1, 18, "#5a3028")
    layer.rect(STAGE_LEFT, 303, width, 3, IRON[2]).rect(STAGE_LEFT, 303, width, 1, IRON[4])
    layer.rect(STAGE_LEFT, 326, width, 4, IRON[1]).rect(STAGE_LEFT, 326, width, 1, IRON[4]).rect(
        STAGE_LEFT, 329, width, 1, "#b06a38"
    )
    for x in range(STAGE_LEFT + 16, STAGE_RIGHT - 10, 32):
        layer.rect(x + 3, 329, 2, 3, IRON[0]).polygon([(x - 3, 344), (x + 1, 332), (x + 7, 332), (x + 11, 344)], IRON[1])
        layer.line([(x - 3, 343), (x + 1, 332)], IRON[4]).rect(x - 2, 343, 12, 2, "#fff4cc")
    layer.rect(STAGE_LEFT, 349, width, 3, CRIMSON[2]).rect(STAGE_LEFT, 348, width, 1, GOLD[4])
    canvas.over(layer)
    for x in range(STAGE_LEFT + 20, STAGE_RIGHT - 10, 32):
        canvas.glow(x, 345, 22, "#ffc060", 0.5)


def weights(canvas: Canvas) -> None:
    """Along the west wall: the counterweights in their guides, the pin rail with belayed lines, sandbags, a notice."""
    right = 346
    bricks = walls.brick_wall((right - WALL, GALLERY - CEILING), 11, ("#141830", "#232a4a", "#343c62", "#4a5480"), (14, 7))
    stamp(canvas.pixels, bricks, WALL, CEILING)
    layer = canvas.layer()
    for index, x in enumerate(range(WALL + 6, right - 8, 13)):
        layer.rect(x, CEILING, 2, 196, IRON[2]).rect(x, CEILING, 1, 196, IRON[4]).rect(x + 9, CEILING, 2, 196, IRON[1])
        layer.rect(x + 5, CEILING, 1, 190, "#8a7450")
        high = 58 + index * 53 % 116
        tall = 20 + index * 31 % 26
        for y in range(high, high + tall, 5):
            layer.rect(x + 1, y, 9, 4, IRON[2]).rect(x + 1, y, 9, 1, IRON[4]).rect(x + 1, y + 4, 9, 1, IRON[0])
        layer.circle(x + 5, CEILING + 10, 5, IRON[1]).circle(x + 5, CEILING + 10, 4, "#8a6a3c").circle(
            x + 4, CEILING + 9, 2, "#e0b870"
        )
    layer.rect(WALL, 232, right - WALL, 7, "#5a3c28").rect(WALL, 232, right - WALL, 1, "#c89860").rect(
        WALL, 239, right - WALL, 2, IRON[0]
    )
    for x in range(WALL + 6, right - 4, 10):
        layer.rect(x, 226, 2, 18, "#a87c48").pixel(x, 226, "#ffe0a0")
        layer.curve_line([(x - 1, 238), (x - 4, 252), (x + 1, 262), (x + 4, 250), (x + 2, 240)], "#a08458", 2)
        layer.curve_line([(x - 2, 238), (x - 5, 252)], "#e0c48c")
    canvas.over(layer)
    edge = canvas.layer().gradient(
        right - 22, CEILING, 24, GALLERY - CEILING, [(0, "#0c0e1c", 0.0), (1, "#0c0e1c", 0.7)], horizontal=True
    )
    canvas.over(edge)
    layer = (
        canvas.layer()
        .rect(right - 2, CEILING, 5, GALLERY - CEILING, IRON[2])
        .rect(right - 2, CEILING, 1, GALLERY - CEILING, IRON[5])
    )
    layer.rect(right + 2, CEILING, 1, GALLERY - CEILING, IRON[0])
    for y in range(CEILING + 6, GALLERY, 14):
        layer.pixel(right, y, IRON[5])
    canvas.over(layer)


def ceiling(canvas: Canvas) -> None:
    """The gridiron: joists with pulley blocks, lines over them."""
    layer = canvas.layer()
    layer.rect(WALL, CEILING, EAST - WALL, 7, IRON[1]).rect(WALL, CEILING + 6, EAST - WALL, 1, IRON[4])
    for x in range(WALL + 90, EAST, 32):
        layer.rect(x, CEILING, 9, 11, "#3a2c34").rect(x, CEILING, 1, 11, "#7a6468").rect(x, CEILING + 10, 9, 1, "#12101c")
    canvas.over(layer)
    layer = canvas.layer()
    for x in (*[guide for guide, _ in GUIDES], *BAGS, ROPE[0], 620, 540, 1180):
        layer.rect(x - 4, CEILING + 6, 9, 4, IRON[2]).circle(x + 0.5, CEILING + 14, 6, IRON[0]).circle(
            x + 0.5, CEILING + 14, 5, "#8a6a3c"
        )
        layer.circle(x, CEILING + 13, 3, "#d8a860").circle(x + 0.5, CEILING + 14, 1.4, IRON[0])
    canvas.over(layer)


def lines(canvas: Canvas) -> None:
    """Guide wires, the sandbags' ropes, and slack lines that go up to the blocks."""
    layer = canvas.layer()
    for x, foot in GUIDES:
        low = foot if foot > 100 else SIZE[1]
        layer.rect(x, CEILING + 18, 1, low - CEILING - 18, IRON[1])
    canvas.over(layer)
    for x in BAGS:
        stamp(canvas.pixels, workshop.rope_line(300 - CEILING - 18, 2), x - 1, CEILING + 18)
    layer = canvas.layer()
    for x, end, foot in ((620, 606, 176), (540, 548, 84), (1180, 1190, 176)):
        layer.curve_line([(x, CEILING + 18), (x - 2, foot - 40), (end, foot - 6)], "#1a1420", 3)
        layer.curve_line([(x, CEILING + 18), (x - 2, foot - 40), (end, foot - 6)], "#b0905c", 2)
    canvas.over(layer)


def paint_loft(canvas: Canvas) -> None:
    """The scene painters' room: a cloth on the frame, half done, pots, brushes, a stove pipe; nobody has lit the lamp."""
    left, top, width, height = PAINT_LOFT
    foot = top + height
    bricks = walls.brick_wall((width, height), 21, ("#1a1a2c", "#2c2c44", "#40405c", "#565674"), (14, 7))
    stamp(canvas.pixels, bricks, left, top)
    layer = canvas.layer()
    layer.rect(left + 16, top + 8, 64, 62, "#6a4a34").rect(left + 18, top + 10, 60, 58, "#d8ccb0")
    layer.gradient(left + 18, top + 10, 60, 58, [(0, "#4a78b0"), (0.55, "#a8c8e0"), (1, "#e8dcc0")])
    for x, y, reach in ((34, 34, 12), (46, 28, 14), (60, 36, 10), (50, 42, 15)):
        layer.oval(left + x, top + y, reach, reach * 0.62, "#f4ecdc").oval(
            left + x - 2, top + y - 2, reach * 0.7, reach * 0.4, "#ffffff"
        )
    layer.polygon(
        [(left + 18, top + 68), (left + 18, top + 50), (left + 40, top + 60), (left + 78, top + 56), (left + 78, top + 68)],
        "#e8e0cc",
    )
    layer.line([(left + 20, top + 66), (left + 30, top + 52), (left + 44, top + 62)], "#8a8078")
    layer.rect(left + 14, top + 70, 68, 3, "#8a6444").rect(left + 14, top + 70, 68, 1, "#d8a870")
    for x in (left + 20, left + 74):
        layer.rect(x, top + 73, 3, foot - top - 73, "#5a3c28")
    for index, (x, tone) in enumerate(((94, "#c03a34"), (104, "#3a68a8"), (114, "#d8a83c"), (99, "#e8e0d0"))):
        y = foot - 10 - (9 if index == 3 else 0)
        layer.rect(left + x, y, 9, 10, "#6a7080").rect(left + x, y, 2, 10, "#a8b0c0").rect(left + x - 1, y, 11, 2, tone)
        layer.rect(left + x + 2, y + 2, 2, 4, tone)
    layer.rect(left + 92, top + 24, 36, 3, "#7a5638").rect(left + 92, top + 24, 36, 1, "#c89868")
    for index, x in enumerate(range(left + 95, left + 126, 6)):
        layer.rect(x, top + 27, 1, 11, "#c8a878").rect(
            x - 1, top + 38, 3, 5, ("#c03a34", "#3a68a8", "#e8e0d0", "#4a8050", "#d8a83c", "#8a5a9c")[index]
        )
    layer.rect(left + 100, top, 1, 8, IRON[0]).polygon(
        [(left + 94, top + 13), (left + 97, top + 8), (left + 104, top + 8), (left + 107, top + 13)], "#2a5a4c"
    )
    canvas.over(layer)
    standing(canvas.pixels, workshop.crate(20, 15, 4), left + 132, foot, 0.9)


def catwalks(canvas: Canvas) -> None:
    """Iron walks on rods from the gridiron: a rail behind the feet, a bright lip, a truss, warm light on the underside."""
    rods = canvas.layer()
    for level, (floor, spans) in enumerate(WALKS):
        above = WALKS[level - 1] if level else (CEILING, ())
        for left, right in spans:
            for x in (max(left, 350) + 8, right - 10):
                hung = next((above[0] + 15 for start, end in above[1] if start <= x < end), CEILING + 7)
                rods.rect(x, hung, 2, floor - hung, IRON[1]).rect(x, hung, 1, floor - hung, IRON[3])
    canvas.over(rods)
    for floor, spans in WALKS:
        layer = canvas.layer()
        for left, right in spans:
            start = max(left, 350) if floor < 288 else left
            for height, tone in ((22, IRON[4]),):
                layer.rect(start, floor - height, right - start, 1, tone).rect(
                    start, floor - height + 1, right - start, 1, IRON[1]
                )
            for x in range(start + 10, right - 4, 31):
                layer.rect(x, floor - 22, 1, 22, IRON[2])
            layer.rect(left, floor, right - left, 1, "#eef4ff").rect(left, floor + 1, right - left, 1, IRON[5])
            layer.rect(left, floor + 2, right - left, 3, IRON[3]).rect(left, floor + 5, right - left, 1, IRON[0])
            for x in range(left, right, 3):
                layer.rect(x, floor + 2, 1, 3, IRON[1])
            layer.rect(left, floor + 5, right - left, 10, "#141828").rect(left, floor + 13, right - left, 2, IRON[2])
            layer.rect(left, floor + 14, right - left, 1, mix(IRON[3], WARM, 0.25 + 0.6 * (floor - 96) / 192))
            for x in range(left, right - 15, 16):
                layer.line([(x, floor + 13), (x + 8, floor + 6)], IRON[3]).line(
                    [(x + 8, floor + 6), (x + 16, floor + 13)], IRON[2]
                )
                layer.pixel(x + 8, floor + 7, IRON[5])
            for x in (left, right - 4):
                layer.rect(x, floor, 4, 15, IRON[3]).rect(x, floor, 1, 15, IRON[5]).rect(x, floor, 4, 1, "#eef4ff")
        canvas.over(layer)


def hatch(canvas: Canvas, left: int, y: int) -> None:
    """Where a ladder or the rope goes through a walk: a brass lip."""
    layer = canvas.layer()
    layer.rect(left - 1, y, 18, 15, "#12101c").rect(left - 1, y, 18, 4, GOLD[3]).rect(left - 1, y, 18, 1, "#fff0b4")
    layer.rect(left - 1, y + 4, 18, 1, "#3a1c10").rect(left - 1, y, 2, 15, GOLD[2]).rect(left + 15, y, 2, 15, GOLD[2])
    for x in range(left + 2, left + 14, 4):
        layer.rect(x, y + 1, 2, 2, "#7a4c1c")
    layer.rect(left + 1, y + 8, 14, 2, IRON[4])
    canvas.over(layer)


def posts(canvas: Canvas) -> None:
    """The proscenium's posts from behind: rough brick with an iron cap, their inner edge in the stage's light."""
    for left in POSTS:
        layer = canvas.layer()
        layer.rect(left, 304, 32, 5, IRON[3]).rect(left, 304, 32, 1, "#eef4ff").rect(left, 309, 32, 1, IRON[0])
        x = left + 31 if left == POSTS[0] else left
        layer.rect(x, 310, 1, 42, "#f0a050")
        canvas.over(layer)


def lamps(canvas: Canvas) -> None:
    """Caged lamps on cords."""
    for x, y in LAMPS:
        layer = canvas.layer()
        layer.rect(x, y - 24 if y < 100 else y - 10, 1, 24 if y < 100 else 10, IRON[0])
        canvas.over(layer)
        stamp(canvas.pixels, walls.caged_lamp(), x - 7, y)
        canvas.glow(x, y + 10, 40, "#ffb058", 0.4)
