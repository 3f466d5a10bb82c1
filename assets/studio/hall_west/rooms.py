"""The lit rooms: the grand old washroom, the backstage corridor, the laundry."""

from __future__ import annotations

import numpy as np

from assets.studio.hall_west.parts import (
    bare_bulb,
    bricks,
    ceiling_shadow,
    corner_shadow,
    floor_pool,
    hanging_lamp,
    pipe,
    poster,
    upright_pipe,
    wall_lamp,
    window,
)
from assets.studio.paint import Canvas, Layer, Pixels, arch_path, grid, mix, noise

# ---------------------------------------------------------------- the washroom

TEAL, TEAL_LIGHT, TEAL_DARK = "#276a6a", "#5fa49e", "#174648"
TILE_WHITE, TILE_SHADE = "#8ba29e", "#6b8684"
PLASTER, PLASTER_LIGHT, PLASTER_DARK = "#5c6a68", "#76837a", "#3c4a52"


def tiled_wall(layer: Layer, left: int, right: int) -> None:
    """Glazed tiles to the height of a man: white, with a teal frieze, skirting and stray teal squares."""
    generator = np.random.default_rng(3)
    layer.rect(left, 58, right - left, 70, "#405a5c")
    for row, y in enumerate(range(66, 120, 9)):
        for column, x in enumerate(range(left, right, 9)):
            width = min(8, right - x)
            teal = ((row + column) % 2 == 0 and row == 0) or (row * 5 + column * 3) % 11 == 0
            tone = TEAL if teal else mix(TILE_WHITE, TILE_SHADE, float(generator.uniform(0.1, 0.8)))
            layer.rect(x, y, width, 8, tone).rect(x, y, width, 1, TEAL_LIGHT if teal else "#b8ccc6")
            layer.rect(x, y, 1, 8, mix(tone, "#ffffff", 0.25)).rect(x, y + 7, width, 1, mix(tone, TEAL_DARK, 0.45))
            if generator.random() < 0.28:
                layer.line([(x + 1.5, y + 5), (x + 4.5, y + 1.5)], "#f2faf4", 1, 0.55)
    layer.rect(left, 57, right - left, 8, TEAL_DARK).rect(left, 57, right - left, 1, "#d9e8e0")
    layer.rect(left, 58, right - left, 1, TEAL_LIGHT).rect(left, 64, right - left, 1, "#0d2a30")
    for x in range(left + 2, right - 4, 8):
        layer.polygon([(x, 61), (x + 3, 59), (x + 6, 61), (x + 3, 63)], "#c8902c").pixel(x + 2, 60, "#ffe49a")
    layer.rect(left, 120, right - left, 8, TEAL_DARK).rect(left, 120, right - left, 1, TEAL_LIGHT)
    layer.rect(left, 127, right - left, 1, "#0a1c22")


def mirror(layer: Layer, x: int) -> None:
    """A gilt mirror over a basin with brass taps."""
    layer.rect(x, 22, 28, 42, "#241a1c", 0.5).rect(x - 1, 20, 28, 42, "#8a5c24").frame(x - 1, 20, 28, 42, "#f0c060")
    layer.gradient(x + 2, 23, 22, 36, [(0, "#7fa4a4"), (0.5, "#4f7478"), (1, "#2f5056")])
    layer.polygon([(x + 4, 59), (x + 16, 23), (x + 21, 23), (x + 9, 59)], "#a8c8c4", 0.5)
    layer.polygon([(x + 13, 59), (x + 24, 27), (x + 24, 32), (x + 15, 59)], "#a8c8c4", 0.35)
    layer.polygon([(x + 5, 20), (x + 13, 14), (x + 21, 20)], "#c8902c").line(
        [(x + 5, 19.5), (x + 13, 14), (x + 21, 19.5)], "#ffe49a"
    )
    layer.rect(x - 3, 86, 32, 3, "#d4e0da").rect(x - 3, 89, 32, 2, "#94a8a4").rect(x - 3, 91, 32, 1, "#3c5458")
    layer.polygon([(x - 1, 92), (x + 27, 92), (x + 22, 102), (x + 4, 102)], "#b2c4be")
    layer.polygon([(x + 16, 92), (x + 27, 92), (x + 22, 102), (x + 14, 102)], "#869c98").rect(x + 9, 102, 8, 18, "#8ea39e")
    layer.rect(x + 9, 102, 2, 18, "#c0d0ca").rect(x + 15, 102, 2, 18, "#6a8484").rect(x + 6, 118, 14, 3, "#a4b6b0")
    for tap in (x + 7, x + 17):
        layer.rect(tap, 80, 2, 6, "#c8902c").rect(tap - 1, 79, 4, 2, "#f0c060").rect(tap, 82, 1, 3, "#fff0c4")
    layer.rect(x + 12, 77, 2, 9, "#c8902c").rect(x + 12, 77, 5, 2, "#f0c060").rect(x + 16, 79, 1, 2, "#8a5c24")


def cubicle(layer: Layer, x: int, ajar: bool) -> None:
    """A panelled cubicle door between marble posts; feet of light below it."""
    layer.rect(x - 3, 32, 32, 96, "#2c2220").rect(x - 4, 30, 34, 4, "#96602f").rect(x - 4, 30, 34, 1, "#e0b070")
    layer.rect(x - 4, 34, 3, 94, "#9aa8a4").rect(x - 4, 34, 1, 94, "#d4e0da").rect(x + 27, 34, 3, 94, "#7c8c8a")
    layer.gradient(x, 36, 26, 84, [(0, "#8a5430"), (1, "#6a3c24")]).rect(x, 36, 1, 84, "#c88a50").rect(x, 36, 26, 1, "#d89a5c")
    for y, height in ((41, 32), (79, 34)):
        layer.rect(x + 4, y, 18, height, "#5a3220").rect(x + 5, y + 1, 16, height - 2, "#7c4a2a")
        layer.rect(x + 5, y + height - 2, 17, 1, "#b4763e").rect(x + 21, y + 1, 1, height - 2, "#a4682f")
    layer.rect(x, 120, 26, 8, "#140e10").rect(x, 127, 26, 1, "#5a6a68")
    layer.rect(x + 21, 76, 4, 5, "#c8902c").rect(x + 21, 76, 4, 1, "#ffe49a").rect(x + 10, 44, 5, 3, "#f0c060")
    if ajar:
        layer.rect(x, 36, 7, 84, "#100a0c").rect(x + 7, 36, 2, 84, "#e0a868").rect(x + 1, 96, 5, 14, "#8fa4a0").rect(
            x + 1, 96, 5, 1, "#d4e0da"
        )


def plaster_shaft(layer: Layer, left: int, right: int) -> None:
    """Plain plaster behind the ladder: cracked, with bricks showing and a conduit."""
    layer.gradient(left, 0, right - left, 128, [(0, "#4a4a50"), (0.5, "#6c6660"), (1, "#5a5552")])
    layer.rect(left, 84, right - left, 2, "#4a4a4c").rect(left, 86, right - left, 42, "#4c5654").rect(
        left, 86, right - left, 1, "#7c8680"
    )
    bricks(layer, left + 6, 20, 18, 12, 5, ("#8a6a5c", "#6c4c44", "#4a3434"))
    bricks(layer, left + 52, 64, 22, 16, 6, ("#8a6a5c", "#6c4c44", "#4a3434"))
    for points in ([(24, 30), (30, 40), (28, 50), (34, 60)], [(50, 66), (44, 58), (46, 48)], [(66, 2), (62, 14), (68, 22)]):
        layer.line([(left + x + 0.5, y) for x, y in points], "#3c3a40", 1)
    layer.rect(left + 70, 0, 2, 128, "#34363c").rect(left + 70, 0, 1, 128, "#8a8c90")
    for y in (20, 70, 110):
        layer.rect(left + 68, y, 6, 2, "#5a5c62")
    layer.rect(left, 0, 2, 128, "#33363a").rect(left + 16, 96, 12, 18, "#8a3430").rect(left + 17, 97, 10, 7, "#d8c79a")
    layer.rect(left + 18, 106, 8, 1, "#e8c8a0").rect(left + 18, 109, 6, 1, "#e8c8a0")


def washroom() -> Canvas:
    """288 x 128: window, basins, cubicles; a plastered shaft at the right."""
    canvas = Canvas((288, 128), PLASTER)
    layer = canvas.layer()
    layer.gradient(0, 0, 208, 60, [(0, PLASTER_DARK), (0.5, PLASTER), (1, PLASTER_LIGHT)])
    canvas.over(layer).shade(0.9 + 0.2 * noise(canvas.size, 5, 26, 18, 3))
    layer = canvas.layer()
    tiled_wall(layer, 0, 208)
    layer.rect(0, 0, 208, 5, "#5c645e").rect(0, 5, 208, 1, "#aab29c").rect(0, 6, 208, 2, "#3c4648")
    for x in range(0, 208, 6):
        layer.rect(x, 2, 3, 3, "#7c857a")
    window(layer, 22, 12, 34, 76)
    embrasure(layer)
    for x in (64, 112):
        mirror(layer, x)
    for x in (146,):
        cubicle(layer, x, False)
    cubicle(layer, 180, True)
    pipe(layer, 58, 10, 208, 3, ("#5a3418", "#c8902c", "#ffe49a"))
    for x in (76, 124):
        upright_pipe(layer, x, 64, 80, 2, ("#5a3418", "#a87428", "#f0c060"))
    layer.rect(96, 70, 10, 16, "#b4c4be").rect(96, 70, 2, 16, "#d4e0da").rect(104, 70, 2, 16, "#8fa4a0")
    plaster_shaft(layer, 208, 288)
    canvas.over(layer)
    ceiling_shadow(canvas, 30, 0.5)
    wall_lamp(canvas, 101, 34, 0.8)
    for x in (76, 124):
        canvas.over(canvas.layer().rect(x, 9, 2, 4, "#c8902c").circle(x + 1, 15, 3, "#fff0c4").rect(x - 2, 13, 6, 1, "#ffe49a"))
        canvas.glow(x + 1, 15, 46, "#ffb254", 0.3, 1.8).glow(x + 1, 15, 14, "#ffe0a0", 0.5, 1.6)
    bare_bulb(canvas, 246, 26)
    canvas.beam([(24, 30), (54, 30), (104, 128), (46, 128)], "#8fb0f8", 0.3, 4)
    floor_pool(canvas, 76, 126, 28, "#9fbcf8", 0.4)
    canvas.glow(8, 100, 46, "#7f9fe0", 0.4, 1.7)
    corner_shadow(canvas, 0.34)
    return canvas.bloom(0.82, 5, 0.4)


def embrasure(layer: Layer) -> None:
    """The open window that Bond came by: the night between the jambs, snow blown over the sill."""
    layer.gradient(0, 64, 16, 64, [(0, "#16224c"), (0.6, "#2c4078"), (1, "#6a7ab0")])
    for x, y in ((3, 76), (9, 70), (5, 90), (12, 84), (8, 101), (2, 108), (13, 112)):
        layer.pixel(x, y, "#dfe6f4")
    layer.rect(13, 64, 3, 64, "#c4ccc4").rect(13, 64, 1, 64, "#f2f6f0").rect(0, 64, 16, 3, "#8c9690")
    layer.polygon([(0, 118), (5, 121), (10, 125), (22, 127), (34, 128), (0, 128)], "#dfe6f4")
    layer.polygon([(0, 123), (8, 126), (20, 128), (0, 128)], "#9fb0d6")


# ---------------------------------------------------------------- the corridor

CRIMSON, CRIMSON_LIGHT, CRIMSON_DARK = "#84343c", "#a44a48", "#642430"
WOOD = ("#3c2018", "#6a3c24", "#8a5430", "#b4763e", "#e0a868")


def damask(layer: Layer, width: int) -> None:
    """Crimson wallpaper in stripes with a small ornament."""
    layer.gradient(0, 0, width, 84, [(0, CRIMSON_DARK), (0.45, CRIMSON), (1, "#8e3c40")])
    for x in range(0, width, 12):
        layer.rect(x, 8, 5, 76, CRIMSON_LIGHT, 0.28).rect(x, 8, 1, 76, "#c8685c", 0.3)
    for row, y in enumerate(range(13, 82, 10)):
        for x in range((row % 2) * 6 + 2, width, 12):
            layer.rect(x, y, 1, 5, "#c87860", 0.7).rect(x - 1, y + 1, 3, 2, "#b8604c", 0.8)
            layer.pixel(x - 2, y + 3, "#c87860", 0.6).pixel(x + 2, y + 3, "#c87860", 0.6).pixel(x, y - 1, "#e8a878", 0.6)


def dado(layer: Layer, width: int) -> None:
    """Panelled oak below, cornice above, the edge of the runner at the foot."""
    layer.rect(0, 82, width, 3, WOOD[3]).rect(0, 82, width, 1, "#ffd49a").rect(0, 85, width, 1, "#1c0c0c")
    layer.gradient(0, 86, width, 36, [(0, WOOD[2]), (1, WOOD[1])])
    for x in range(3, width, 24):
        layer.rect(x, 90, 19, 25, WOOD[0]).rect(x + 1, 91, 17, 23, "#74452a").rect(x + 3, 93, 13, 19, "#7f4c2c")
        layer.rect(x + 1, 114, 18, 1, WOOD[3]).rect(x + 18, 91, 1, 24, WOOD[3]).rect(x + 3, 93, 13, 1, "#4a2818")
        layer.rect(x + 21, 86, 1, 36, "#4a2818")
    layer.rect(0, 119, width, 4, WOOD[1]).rect(0, 119, width, 1, WOOD[4]).rect(0, 123, width, 5, "#6a0f1b")
    layer.rect(0, 123, width, 1, "#c03a34").rect(0, 125, width, 1, "#d8a23c").rect(0, 127, width, 1, "#2a060e")
    for x in range(1, width, 4):
        layer.rect(x, 126, 2, 1, "#8e1822")
    layer.rect(0, 0, width, 4, "#4a2a20").rect(0, 4, width, 2, "#c8902c").rect(0, 4, width, 1, "#ffe49a").rect(
        0, 6, width, 2, "#2a0c12"
    )
    for x in range(0, width, 5):
        layer.rect(x, 1, 2, 3, "#6a3c24")


def porters_niche(layer: Layer, x: int) -> None:
    """The porter's lodge: a round-headed recess, a rack of keys, pigeon-holes, a desk lamp, a ledger."""
    layer.path(arch_path(x - 3, 21, 56, 107), WOOD[3]).path(arch_path(x - 2, 22, 54, 106), WOOD[0])
    with layer.clip(arch_path(x, 24, 50, 104)):
        layer.gradient(x, 24, 50, 104, [(0, "#3c2a24"), (0.5, "#6a4c34"), (1, "#4a3024")])
        layer.rect(x + 5, 40, 40, 24, WOOD[0]).rect(x + 6, 41, 38, 22, "#96683c")
        for row, y in enumerate((44, 51, 58)):
            for column, key_x in enumerate(range(x + 9, x + 43, 6)):
                layer.pixel(key_x, y, "#3c2018")
                if (row * 5 + column * 3) % 7:
                    layer.rect(key_x, y + 1, 1, 4, "#ffe49a").pixel(key_x + 1, y + 4, "#c8902c").pixel(
                        key_x + 1, y + 1, "#c8902c"
                    )
                else:
                    layer.rect(key_x - 1, y + 1, 2, 3, "#b02a30")
        for row in range(2):
            for column in range(6):
                hole_x, hole_y = x + 5 + column * 7, 68 + row * 8
                layer.rect(hole_x, hole_y, 6, 7, "#1c1010").rect(hole_x, hole_y + 7, 6, 1, WOOD[3])
                if (column + row) % 3:
                    layer.rect(hole_x + 1, hole_y + 2, 4, 5, "#d8c79a" if column % 2 else "#b8c4b8")
        layer.rect(x, 96, 50, 4, WOOD[3]).rect(x, 96, 50, 1, WOOD[4]).rect(x, 100, 50, 28, WOOD[1])
        for panel in (x + 4, x + 27):
            layer.rect(panel, 104, 19, 18, "#5a3220").frame(panel, 104, 19, 18, WOOD[0])
        layer.polygon([(x + 18, 95), (x + 32, 95), (x + 34, 91), (x + 20, 91)], "#efe4c4").line(
            [(x + 21, 93), (x + 31, 93)], "#8a7a64"
        )
        layer.rect(x + 7, 88, 2, 8, "#c8902c").polygon([(x + 2, 88), (x + 14, 88), (x + 11, 82), (x + 5, 82)], "#2f8a5c")
        layer.line([(x + 5, 82.5), (x + 11, 82.5)], "#8fe0b0").rect(x + 4, 88, 8, 1, "#fff6d0")
        layer.rect(x + 37, 89, 9, 4, "#14101a").rect(x + 39, 92, 5, 4, "#1c1622").rect(x + 37, 89, 9, 1, "#6a6478")
    layer.rect(x + 22, 15, 8, 7, WOOD[3]).rect(x + 22, 15, 8, 1, WOOD[4])


def alcove(layer: Layer, x: int) -> None:
    """A recess for a curtain: dark, with a brass rail and a bust's empty plinth."""
    layer.rect(x - 3, 14, 46, 114, WOOD[2]).rect(x - 3, 14, 46, 1, WOOD[4]).rect(x - 3, 14, 1, 114, WOOD[3])
    layer.rect(x - 1, 16, 42, 112, WOOD[0])
    layer.gradient(x, 17, 40, 111, [(0, "#1c0c12"), (0.6, "#3a1820"), (1, "#4a2024")])
    layer.polygon([(x, 17), (x + 7, 22), (x + 7, 122), (x, 128)], "#14080e").polygon(
        [(x + 40, 17), (x + 33, 22), (x + 33, 122), (x + 40, 128)], "#5a2a2c"
    )
    layer.rect(x + 7, 80, 26, 1, "#6a3c24").polygon([(x, 128), (x + 7, 121), (x + 33, 121), (x + 40, 128)], "#4a2c20")
    for y in range(26, 78, 10):
        layer.rect(x + 15, y, 1, 4, "#5c2a2c").rect(x + 25, y + 5, 1, 4, "#5c2a2c")
    layer.rect(x - 4, 21, 48, 2, "#c8902c").rect(x - 4, 21, 48, 1, "#ffe49a")
    for ring in range(x, x + 40, 6):
        layer.rect(ring, 20, 2, 5, "#8a5c24").pixel(ring, 20, "#ffe49a")
    layer.circle(x - 5, 22, 2.4, "#c8902c").circle(x + 45, 22, 2.4, "#c8902c").pixel(x - 6, 21, "#ffe49a").pixel(
        x + 44, 21, "#ffe49a"
    )


def corridor() -> Canvas:
    """304 x 128: the porter's corridor."""
    canvas = Canvas((304, 128), CRIMSON)
    layer = canvas.layer()
    damask(layer, 304)
    dado(layer, 304)
    canvas.over(layer).shade(0.92 + 0.16 * noise(canvas.size, 9, 40, 22, 3))
    layer = canvas.layer()
    porters_niche(layer, 40)
    alcove(layer, 150)
    poster(layer, 8, 34, 22, 36, 0)
    poster(layer, 116, 30, 24, 40, 1)
    poster(layer, 206, 32, 24, 38, 2)
    poster(layer, 262, 30, 26, 42, 3)
    layer.rect(100, 60, 9, 11, WOOD[0]).circle(104.5, 64, 3.6, "#c8902c").circle(103.8, 63.2, 2, "#ffe49a").rect(
        104, 68, 1, 14, "#8a5c24"
    )
    layer.rect(240, 90, 16, 33, WOOD[0]).rect(239, 104, 18, 3, "#b02a30").rect(239, 104, 18, 1, "#ee7a56")
    layer.rect(239, 88, 2, 36, WOOD[3]).rect(255, 88, 2, 36, WOOD[2]).rect(239, 88, 18, 2, WOOD[4]).rect(
        243, 92, 10, 8, "#8e1822"
    )
    canvas.over(layer)
    ceiling_shadow(canvas, 34, 0.5)
    for x in (34, 112, 146, 198, 246, 294):
        if x != 112:
            wall_lamp(canvas, x, 40, 0.58)
    canvas.glow(48, 90, 36, "#ffcf7c", 0.5, 1.8).glow(65, 50, 50, "#ffb254", 0.22, 1.6)
    for x in (34, 146, 198, 246, 294):
        floor_pool(canvas, x, 125, 26, "#ffb860", 0.32)
    corner_shadow(canvas, 0.36)
    return canvas.bloom(0.8, 5, 0.45)


# ---------------------------------------------------------------- the laundry

WHITEWASH = ("#6c8090", "#526678", "#36465a")


def barred_window(layer: Layer, x: int, y: int) -> None:
    """A small window high up, blue with snow-light."""
    layer.rect(x - 3, y - 3, 36, 25, "#3a4450").rect(x - 3, y + 20, 36, 3, "#98a4b0").rect(x - 3, y + 19, 36, 1, "#d4dee8")
    layer.gradient(x, y, 30, 19, [(0, "#24407c"), (0.6, "#4f78c0"), (1, "#a9c6f0")])
    layer.polygon([(x, y + 19), (x, y + 13), (x + 8, y + 15), (x + 18, y + 12), (x + 30, y + 16), (x + 30, y + 19)], "#e8f0fc")
    layer.rect(x, y + 9, 30, 1, "#1a2234")
    for bar in range(x + 4, x + 30, 6):
        layer.rect(bar, y, 2, 19, "#1a2234").rect(bar, y, 1, 19, "#5a6a88")


def sheet(layer: Layer, x: int, y: int, width: int, length: int, seed: int) -> None:
    """A sheet on the line with its folds and pegs."""
    generator = np.random.default_rng(seed)
    sag = 3
    hem = [(x + width - step, y + length + float(generator.uniform(-2, 3))) for step in np.linspace(0, width, 6)]
    layer.curve([(x, y), (x + width / 2, y + sag), (x + width, y), *hem], "#8e9cb6", tension=0.7)
    folds = int(width // 7)
    for fold in range(folds):
        left = x + 2 + fold * width / folds
        foot = left + float(generator.uniform(-2, 2))
        layer.polygon([(left, y + 2), (left + 2.6, y + 2), (foot + 3.2, y + length - 1), (foot, y + length - 1)], "#66748f", 0.75)
        layer.line([(left + 3.5, y + 3), (foot + 4.2, y + length - 2)], "#b8c6dc", 1, 0.9)
    layer.line([(x, y + 0.5), (x + width / 2, y + sag + 0.5), (x + width, y + 0.5)], "#d4e0f0", 1)
    for peg in (x + 1, x + width // 2, x + width - 3):
        layer.rect(peg, y - 2 + (sag if peg == x + width // 2 else 0), 2, 5, "#a06a38")


def copper(layer: Layer, x: int) -> None:
    """A wash copper in its brick furnace, the fire showing."""
    bricks(layer, x - 4, 92, 58, 36, 12 + x, ("#a8705c", "#84503f", "#5a342e"))
    layer.rect(x - 6, 88, 62, 4, "#6c5c58").rect(x - 6, 88, 62, 1, "#c4b4a8").rect(x - 6, 92, 62, 1, "#2a1a1c")
    body = [(x, 88), (x - 1, 74), (x + 2, 64), (x + 48, 64), (x + 51, 74), (x + 50, 88)]
    layer.polygon(body, "#a4582c")
    layer.polygon([(x + 4, 88), (x + 3, 74), (x + 6, 64), (x + 16, 64), (x + 14, 88)], "#d88a4c")
    layer.polygon([(x + 6, 86), (x + 6, 74), (x + 8, 66), (x + 10, 66), (x + 9, 86)], "#ffc890")
    layer.polygon([(x + 38, 64), (x + 48, 64), (x + 51, 74), (x + 50, 88), (x + 40, 88)], "#6a3420")
    layer.rect(x - 1, 61, 52, 4, "#c8743c").rect(x - 1, 61, 52, 1, "#ffd8a0").rect(x - 1, 65, 52, 1, "#4a2418")
    layer.oval(x + 25, 61, 24, 3, "#dfe8f2").oval(x + 25, 61.6, 20, 2, "#b4c4d4").rect(x + 30, 48, 2, 14, "#96683c").rect(
        x + 30, 48, 1, 14, "#d8a868"
    )
    for rivet in range(x + 4, x + 50, 6):
        layer.pixel(rivet, 84, "#ffc890")
    layer.path(arch_path(x + 16, 104, 18, 24), "#2a1a1c").path(arch_path(x + 18, 107, 14, 21), "#c8401c")
    layer.curve(
        [(x + 19, 128), (x + 20, 117), (x + 23, 121), (x + 25, 113), (x + 28, 120), (x + 31, 116), (x + 31, 128)], "#ffb04a"
    )
    layer.curve([(x + 22, 128), (x + 25, 120), (x + 28, 128)], "#fff0b0")


def shelves(layer: Layer, x: int) -> None:
    """Shelves of folded linen, starch boxes, an iron."""
    layer.rect(x, 50, 84, 78, "#2c2424", 0.45)
    for y in (68, 90, 110):
        layer.rect(x, y, 84, 3, "#96683c").rect(x, y, 84, 1, "#e0b070").rect(x, y + 3, 84, 1, "#241818")
    for post in (x, x + 41, x + 81):
        layer.rect(post, 48, 3, 80, "#7c5030").rect(post, 48, 1, 80, "#c08a50")
    generator = np.random.default_rng(14)
    for y in (68, 90, 110):
        for left in range(x + 5, x + 76, 12):
            if 36 < left - x < 42:
                continue
            count = int(generator.integers(2, 5))
            for fold in range(count):
                tone = ("#c4d0e0", "#a9b8cc", "#8fb0b4", "#c48a84")[int(generator.integers(0, 4))]
                layer.rect(left, y - 3 - fold * 3, 10, 3, tone).rect(left, y - 3 - fold * 3, 10, 1, mix(tone, "#ffffff", 0.5))
                layer.rect(left, y - 1 - fold * 3, 10, 1, mix(tone, "#38405c", 0.55))


def mangle(layer: Layer, x: int) -> None:
    """A cast-iron mangle with its wheel."""
    layer.rect(x, 82, 3, 46, "#2a3440").rect(x, 82, 1, 46, "#6a7888").rect(x + 33, 82, 3, 46, "#2a3440").rect(
        x - 4, 125, 46, 3, "#2a3440"
    )
    layer.rect(x + 2, 86, 32, 8, "#d8b888").rect(x + 2, 86, 32, 2, "#f6e4c0").rect(x + 2, 92, 32, 2, "#8a6844")
    layer.rect(x + 2, 96, 32, 8, "#b8946a").rect(x + 2, 96, 32, 2, "#e8cca0").rect(x + 2, 102, 32, 2, "#6a4c34")
    layer.rect(x - 2, 78, 40, 5, "#3c4a58").rect(x - 2, 78, 40, 1, "#8c9cac").polygon(
        [(x + 8, 94), (x + 28, 94), (x + 30, 120), (x + 6, 118)], "#c4d0e0"
    )
    layer.line([(x + 14, 98), (x + 13, 118)], "#8896b0").line([(x + 22, 98), (x + 24, 119)], "#8896b0")
    layer.circle(x + 44, 94, 13, "#2a3440", stroke=3).circle(x + 44, 94, 3, "#8e1822").line(
        [(x + 44.5, 82), (x + 44.5, 106)], "#2a3440", 2
    )
    layer.line([(x + 32, 94.5), (x + 56, 94.5)], "#2a3440", 2).curve_line(
        [(x + 33, 88), (x + 39, 82.5), (x + 46, 81)], "#8c9cac", 1
    )


def costume_rail(layer: Layer, x: int) -> None:
    """Costumes waiting to be pressed: tutus, a hussar, a cardinal."""
    layer.rect(x, 54, 74, 2, "#8c98a8").rect(x, 54, 74, 1, "#dfe8f2").rect(x + 2, 56, 2, 72, "#4a5260").rect(
        x + 70, 56, 2, 72, "#4a5260"
    )
    dress = (("#b03a44", "#e07a6a", "#6a1c2c"), ("#c8a04c", "#f4dc98", "#7c5a28"), ("#4a6a9c", "#8fb0dc", "#2a3c64"),
             ("#8a4a7c", "#c88ab4", "#542a50"), ("#d8c8b0", "#f6f0e0", "#94846c"))  # fmt: skip
    for index, (tone, light, dark) in enumerate(dress):
        left = x + 7 + index * 12
        layer.rect(left + 4, 53, 1, 5, "#c8902c").polygon(
            [(left, 60), (left + 4, 57), (left + 9, 60), (left + 8, 84), (left + 1, 84)], tone
        )
        layer.polygon([(left + 1, 80), (left + 8, 80), (left + 12, 112 - index * 3), (left - 2, 114 - index * 2)], tone)
        layer.line([(left + 2, 61), (left + 1, 110 - index * 2)], light, 1).line(
            [(left + 6.5, 62), (left + 8, 108 - index * 2)], dark, 1
        )
        layer.rect(left + 2, 78, 6, 2, "#f0c060").line([(left + 4.5, 84), (left + 4.5, 108)], dark, 1, 0.7)


def steam(canvas: Canvas, x: float, y: float, width: float, height: float, seed: int) -> None:
    """A bank of steam that thins upwards."""
    xs, ys = grid(canvas.size)
    across = np.exp(-(((xs - x - 0.16 * (y - ys)) / width) ** 2))
    rise = np.clip((y - ys) / height, 0, 1)
    body = across * np.sin(np.pi * np.clip(rise, 0, 1) ** 0.6) * np.clip((noise(canvas.size, seed, 22, 16, 4) - 0.32) * 2, 0, 1)
    canvas.tint("#d8dee6", body * 0.5)


def whitewashed(canvas: Canvas) -> None:
    """The laundry's wall: whitewashed brick with a dark grey-green skirt and damp."""
    layer = canvas.layer()
    width = canvas.size[0]
    bricks(layer, 0, 0, width, 96, 71, WHITEWASH)
    layer.rect(0, 92, width, 36, "#364a4e").rect(0, 92, width, 1, "#7c908e").rect(0, 93, width, 1, "#2c3c40")
    bricks(layer, 0, 94, width, 34, 72, ("#4c6466", "#3c5054", "#2a3a40"))
    canvas.over(layer)
    damp: Pixels = noise(canvas.size, 33, 40, 50, 4)
    canvas.tint("#34424c", np.clip((damp - 0.52) * 2.4, 0, 0.6)).shade(0.94 + 0.12 * noise(canvas.size, 4, 60, 30, 2))


def laundry() -> Canvas:
    """608 x 128: coppers, lines of sheets, mangle, shelves, costumes."""
    canvas = Canvas((608, 128), WHITEWASH[1])
    whitewashed(canvas)
    layer = canvas.layer()
    for x in (26, 186, 456):
        barred_window(layer, x, 20)
    pipe(layer, 0, 7, 608, 5, ("#3a2a28", "#8a5a44", "#d8a080"))
    pipe(layer, 0, 14, 608, 3, ("#1c2630", "#56646e", "#a8b8c0"))
    for x in (134, 262, 446, 530):
        upright_pipe(layer, x, 14, 128 if x in (262, 530) else 60, 4, ("#3a2a28", "#8a5a44", "#d8a080"))
    shelves(layer, 10)
    copper(layer, 146)
    copper(layer, 212)
    mangle(layer, 420)
    costume_rail(layer, 534)
    layer.line([(258, 40), (330, 44), (404, 40)], "#e8dcc0", 1).line([(298, 26), (380, 31), (452, 26)], "#c8bca4", 1)
    canvas.over(layer)
    layer = canvas.layer()
    sheet(layer, 306, 28, 34, 40, 3)
    sheet(layer, 410, 29, 32, 38, 4)
    sheet(layer, 268, 42, 30, 56, 5)
    sheet(layer, 302, 43, 40, 62, 6)
    sheet(layer, 350, 43, 34, 52, 7)
    layer.rect(388, 43, 5, 20, "#c8d2e0").rect(393, 43, 5, 20, "#aab6ca").rect(388, 60, 5, 4, "#8896b0").rect(
        393, 60, 7, 4, "#8896b0"
    )
    canvas.over(layer)
    ceiling_shadow(canvas, 30, 0.5)
    for x, seed in ((172, 5), (238, 6), (196, 7)):
        steam(canvas, x, 64, 26, 70, seed)
    for x in (41, 201, 471):
        canvas.beam([(x - 15, 22), (x + 15, 22), (x + 50, 128), (x - 4, 128)], "#8fb4f4", 0.26, 5)
        floor_pool(canvas, x + 22, 126, 26, "#a9c6f8", 0.3)
    for x in (76, 284, 404, 560):
        hanging_lamp(canvas, x, 24)
    for x in (171, 237):
        canvas.glow(x, 118, 44, "#ff8a3c", 0.5, 1.8)
        floor_pool(canvas, x, 126, 30, "#ff9a4c", 0.4)
    corner_shadow(canvas, 0.3)
    return canvas.bloom(0.84, 5, 0.35)
