"""The concert hall's solid furniture: trunk, crate, basket, radiator, the low wall, and the boiler with its flue."""

from __future__ import annotations

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, curve_path, noise, posterise, vector
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.ledges import tile_layer


def trunk() -> Layer:
    """A steamer trunk: canvas, wooden slats, brass corners, hotel labels."""
    layer = tile_layer(2, 2)
    layer.rect(0, 1, 32, 31, "#150c10").rect(1, 1, 30, 29, "#3f4a3c").gradient(
        1, 2, 30, 28, [(0, "#66705a"), (0.5, "#48543f"), (1, "#2a3228")]
    )
    for x in (1, 9, 20, 28):
        layer.rect(x, 1, 3, 29, "#7a4a28").rect(x, 1, 1, 29, "#b4763e").rect(x + 2, 1, 1, 29, "#3c2018")
    layer.rect(1, 11, 30, 2, "#3c2018").rect(1, 10, 30, 1, "#b4763e").rect(0, 0, 32, 1, "#e0b070")
    layer.rect(1, 1, 30, 1, "#96602f")
    for x, y in ((0, 0), (27, 0), (0, 26), (27, 26)):
        layer.rect(x, y, 5, 5, "#a87428").rect(x, y, 5, 1, "#ffe49a").rect(x, y, 1, 5, "#f0c060")
        layer.pixel(x + 2, y + 2, "#4a2c14").rect(x, y + 4, 5, 1, "#5a3418")
    layer.rect(13, 9, 6, 6, "#c8902c").rect(13, 9, 6, 1, "#ffe49a").rect(15, 12, 2, 2, "#3c2018")
    layer.rect(5, 17, 4, 5, "#d8c79a").rect(5, 18, 4, 2, "#a8342e").rect(23, 19, 4, 4, "#8fb6ae")
    layer.rect(23, 21, 4, 1, "#2f5c60").polygon([(13, 20), (18, 18), (19, 22), (14, 24)], "#e2d6b0")
    return layer.line([(14, 21.5), (18, 20)], "#5a3a34").rect(0, 31, 32, 1, "#0a0608")


def crate() -> Layer:
    """A crate of planks with a brace."""
    layer = tile_layer(2, 2)
    layer.rect(0, 0, 32, 32, "#24140e")
    for y in range(3, 29, 5):
        layer.rect(3, y, 26, 4, "#7c5430").rect(3, y, 26, 1, "#a4723f").rect(3 + y % 7, y + 2, 12, 1, "#694526")
    layer.line([(4, 28), (28, 4)], "#24140e", 6).line([(4, 28), (28, 4)], "#936437", 4)
    layer.line([(3.5, 26.5), (26.5, 3.5)], "#c89254", 1)
    for x in (0, 28):
        layer.rect(x, 0, 4, 32, "#8c6036").rect(x, 0, 1, 32, "#c89254").rect(x + 3, 1, 1, 30, "#40261a")
    for y in (0, 28):
        layer.rect(0, y, 32, 4, "#936437").rect(0, y, 32, 1, "#e0b070" if y == 0 else "#b4803f")
        layer.rect(0, y + 3, 32, 1, "#40261a")
    for x in (2, 29):
        for y in (1, 2, 29, 30):
            layer.pixel(x, y, "#d8dce4" if y in (1, 29) else "#24140e")
    return layer.rect(0, 31, 32, 1, "#0a0608")


def basket() -> Layer:
    """A wicker laundry basket, heaped."""
    layer = tile_layer(2, 2)
    layer.curve([(2, 8), (5, 2), (12, 1), (18, 0), (26, 2), (30, 8), (16, 11)], "#8f9cc0")
    layer.curve([(3, 8), (6, 3), (11, 1), (15, 4), (13, 9)], "#dfe6f4").curve(
        [(14, 8), (17, 2), (22, 1), (25, 4), (24, 9)], "#c2cee8"
    )
    layer.line([(7, 6), (11, 3)], "#9fb0d6").line([(18, 7), (22, 3)], "#8f9cc0").rect(8, 1, 5, 1, "#ffffff")
    layer.polygon([(1, 8), (31, 8), (29, 31), (3, 31)], "#3a2314")
    for row, y in enumerate(range(10, 31, 3)):
        inset = 1 + (y - 8) * 2 // 23
        for column, x in enumerate(range(inset, 32 - inset, 3)):
            raised = (row + column) % 2
            layer.rect(x, y, min(3, 32 - inset - x), 2, "#b48448" if raised else "#7c5430")
            if raised:
                layer.rect(x, y, min(2, 32 - inset - x), 1, "#e0b878")
    layer.rect(0, 7, 32, 3, "#96682f").rect(0, 7, 32, 1, "#e8c484").rect(0, 9, 32, 1, "#3a2314")
    layer.rect(12, 13, 8, 3, "#24140e").rect(12, 16, 8, 1, "#d8a860")
    return layer.rect(3, 31, 26, 1, "#120a08")


def radiator() -> Layer:
    """A cast-iron radiator with its valve."""
    layer = tile_layer(2, 2)
    layer.rect(1, 3, 30, 26, "#10131c")
    for x in range(1, 31, 5):
        layer.rect(x, 1, 4, 29, "#5c6672").rect(x, 2, 1, 27, "#a8b4c4").rect(x + 1, 1, 2, 1, "#c8d4e4")
        layer.rect(x + 3, 2, 1, 28, "#2a303c").rect(x + 1, 9, 2, 1, "#3c4450").rect(x + 1, 22, 2, 1, "#3c4450")
    layer.rect(0, 5, 32, 2, "#7c8898").rect(0, 5, 32, 1, "#b8c4d4").rect(0, 25, 32, 2, "#4a5260")
    layer.rect(2, 29, 3, 3, "#2a303c").rect(27, 29, 3, 3, "#2a303c").rect(0, 0, 32, 1, "#8894a8")
    return layer.circle(29, 7, 2.5, "#b02a30").pixel(28, 6, "#ff8a6a")


def low_wall() -> Layer:
    """A tiled wall as high as a washbasin, with a marble top."""
    layer = tile_layer(1, 2)
    layer.rect(0, 0, 16, 32, "#0b1f26").rect(0, 0, 16, 1, "#ffffff").rect(0, 1, 16, 3, "#d8dcd8")
    layer.rect(0, 4, 16, 1, "#5d7476").line([(3, 1), (7, 4)], "#b4bcbc").line([(11, 1), (13, 3)], "#c2cacb")
    for row, y in enumerate(range(6, 30, 4)):
        for column, x in enumerate(range(1, 15, 4)):
            white = (row + column) % 2 == 0 if row < 2 else False
            layer.rect(x, y, 3, 3, "#d4e4dc" if white else "#2f8480" if row < 5 else "#1f605f")
            layer.rect(x, y, 3, 1, "#f6fbf4" if white else "#6fb8ae" if row < 4 else "#2f8480")
    return layer.rect(15, 5, 1, 27, "#06141a").rect(0, 5, 1, 25, "#8fb6ae").rect(0, 30, 16, 2, "#07131a")


BOILER_WIDTH, BOILER_HEIGHT, FLUE_HEIGHT = 4 * TILE, 9 * TILE, 2 * TILE


def boiler_shell() -> Canvas:
    """The iron of the boiler: a domed drum, lit from the upper left and, below, by its own fire."""
    width, height = BOILER_WIDTH, BOILER_HEIGHT
    canvas = Canvas((width, height + FLUE_HEIGHT))
    shape = canvas.layer().curve(
        [(0, 40), (1, 22), (8, 9), (20, 2), (32, 0), (44, 2), (56, 9), (63, 22), (64, 40), (64, 60), (0, 60)], "#fff"
    )
    shape.rect(0, 28, width, height - 28, "#fff")
    across = np.abs((np.arange(width) + 0.5 - 20) / 44)
    tone = np.clip(0.98 - across**1.4, 0.1, 1)[None, :, None]
    rust = noise(canvas.size, 61, 14, 30, 3)[..., None]
    iron = vector("#12141c") * (1 - tone) + vector("#6c7482") * tone
    iron = iron * (0.82 + 0.3 * rust) + vector("#6a3a22") * np.clip((rust - 0.56) * 2.0, 0, 0.5)
    canvas.masked(iron.astype(np.float32), shape.mask())
    return canvas


def boiler_bands(layer: Layer) -> None:
    """Seams and rivets, the dome's collar and the safety valve."""
    for y in (34, 62, 92, 138):
        layer.rect(0, y, 64, 3, "#0c0d14", 0.55).rect(0, y, 64, 1, "#a0aaba", 0.55)
        for x in range(2, 64, 5):
            layer.pixel(x, y + 1, "#c8d0dc" if x < 40 else "#6a7280").pixel(x + 1, y + 2, "#06070c")
    for y in range(38, 140, 5):
        layer.pixel(47, y, "#7c8494").pixel(48, y + 1, "#06070c")
    layer.rect(48, 36, 1, 102, "#08090e", 0.6)
    layer.curve_line([(3, 30), (6, 17), (14, 8), (26, 2.5), (36, 1.5)], "#c8d4e4", 1)
    layer.curve_line([(8, 33), (12, 20), (22, 10)], "#a0aaba", 1, 0.6)
    layer.rect(27, 12, 12, 4, "#8a5c24").rect(27, 12, 12, 1, "#ffe49a").rect(29, 6, 8, 6, "#c8902c")
    layer.rect(30, 6, 1, 6, "#ffe49a").rect(36, 6, 1, 6, "#5a3418").rect(31, 2, 4, 4, "#a87428")


def boiler_gauges(layer: Layer) -> None:
    """Two round gauges, a water glass and a maker's plate."""
    for x, y, radius, needle in ((20, 49, 8, (4.5, -3.5)), (41, 47, 6, (-2.5, -3.0))):
        layer.circle(x + 0.5, y + 1.5, radius + 0.5, "#06070c", 0.7).circle(x, y, radius, "#8a5c24")
        layer.circle(x - 0.4, y - 0.4, radius - 0.6, "#f0c060").circle(x, y, radius - 1.8, "#2a1c16")
        layer.circle(x, y, radius - 2.2, "#f4ead0")
        for dx, dy in ((-3, 0), (-2, -2), (0, -3), (2, -2), (3, 0)):
            layer.pixel(x + dx * (radius - 3.6) / 3.4, y + dy * (radius - 3.6) / 3.4, "#4a3430")
        layer.line([(x, y), (x + needle[0], y + needle[1])], "#c4202c", 1.4).pixel(x, y, "#1c1210")
    layer.rect(55, 42, 5, 22, "#8a5c24").rect(55, 42, 1, 22, "#f0c060").rect(57, 44, 2, 18, "#0c1a24")
    layer.rect(57, 53, 2, 9, "#5fa8ac").rect(57, 52, 2, 1, "#dff4f0")
    layer.rect(14, 70, 26, 15, "#06070c").rect(13, 69, 26, 15, "#8a5c24").frame(13, 69, 26, 15, "#e8b850")
    for y, start, length in ((72, 17, 18), (75, 19, 14), (79, 16, 8), (79, 27, 9)):
        layer.rect(start, y, length, 1, "#3c2410").rect(start, y + 1, length, 1, "#c8902c", 0.5)


def boiler_door(layer: Layer) -> None:
    """The fire door at the lower left, glowing through its grating."""
    layer.rect(3, 99, 34, 36, "#07070b").rect(4, 100, 32, 33, "#2a2c36").frame(4, 100, 32, 33, "#8c98a8")
    layer.rect(5, 131, 31, 2, "#12131a")
    layer.gradient(9, 105, 22, 22, [(0, "#5a1408"), (0.35, "#c8401c"), (0.7, "#ff9a3c"), (1, "#fff0b0")])
    layer.curve([(9, 120), (13, 110), (16, 116), (20, 107), (24, 115), (28, 110), (31, 121), (31, 127), (9, 127)], "#ffd27a")
    layer.curve([(12, 127), (15, 118), (19, 122), (21, 114), (25, 121), (28, 127)], "#fff6d0")
    for x in range(12, 31, 5):
        layer.rect(x, 105, 2, 22, "#1a1214").rect(x, 105, 1, 22, "#6a2a18")
    layer.rect(9, 112, 22, 2, "#1a1214").frame(8, 104, 24, 24, "#12131a")
    for y in (106, 122):
        layer.rect(1, y, 5, 5, "#4a5260").rect(1, y, 5, 1, "#a8b4c4")
    layer.rect(32, 113, 7, 3, "#8894a8").rect(32, 113, 7, 1, "#e4ecf4").rect(38, 112, 2, 6, "#c4202c")


def boiler_pipes(layer: Layer) -> None:
    """The feed pipe with its wheel at the right, and the foot of the drum."""
    layer.rect(51, 66, 6, 66, "#0a0b10").rect(50, 66, 6, 66, "#5a4438").rect(51, 66, 1, 66, "#c08a5a")
    layer.rect(50, 64, 14, 5, "#5a4438").rect(50, 64, 14, 1, "#c08a5a").rect(50, 130, 14, 5, "#5a4438")
    layer.rect(50, 130, 14, 1, "#a06a44")
    for y in (76, 118):
        layer.rect(48, y, 10, 4, "#7c6250").rect(48, y, 10, 1, "#d8a878")
    layer.circle(53, 99, 7, "#06070c", 0.7).circle(53, 98, 7, "#8e1822").circle(53, 98, 4.6, "#241418")
    layer.line([(46, 98.5), (60, 98.5)], "#b02a30", 2).line([(53.5, 91), (53.5, 105)], "#b02a30", 2)
    layer.circle(53, 98, 2, "#f0c060").curve_line([(47, 96), (50, 92), (54, 91)], "#ff8a6a", 1)
    layer.rect(0, 141, 64, 3, "#0a0b10").rect(0, 140, 64, 1, "#8c98a8")


def flue(layer: Layer) -> None:
    """Below the drum: two brick piers and the shadow of the arch between them."""
    layer.gradient(0, 144, 64, 32, [(0, "#06050a"), (0.6, "#0c090e"), (1, "#1c1012")])
    arch = [(5, 180), (5, 152), (12, 146), (32, 144), (52, 146), (59, 152), (59, 180)]
    with layer.clip(curve_path(arch, True, 0.5)):
        layer.gradient(0, 144, 64, 32, [(0, "#030306"), (0.7, "#0a0608"), (1, "#1e0e0a")])
        for x, y, colour in ((9, 173, "#e8482a"), (14, 174, "#ffcf7c"), (22, 174, "#a8301c"), (40, 174, "#5a1c14")):
            layer.rect(x, y, 2, 1, colour)
    for y in range(144, 176, 4):
        for x, width in ((0, 5), (59, 5)):
            layer.rect(x, y, width, 3, "#3a2a2c" if (y // 4) % 2 else "#33262a").rect(x, y, width, 1, "#584040")
    layer.rect(0, 144, 64, 2, "#030306")


def boiler() -> Pixels:
    """The whole boiler, 4 x 11 tiles: nine rows of iron, two of flue."""
    canvas = boiler_shell()
    layer = canvas.layer()
    boiler_bands(layer)
    boiler_gauges(layer)
    boiler_door(layer)
    boiler_pipes(layer)
    flue(layer)
    canvas.over(layer)
    canvas.glow(20, 118, 52, "#ff7a2c", 0.5, 1.8).glow(20, 118, 22, "#ffcf7c", 0.35, 1.5)
    canvas.glow(18, 174, 34, "#e8482a", 0.22, 1.8, 0.7).bloom(0.8, 4, 0.4)
    return posterise(canvas.pixels, 30)
