"""The foyer, two screens high: under the dome hangs the great chandelier, below it the double stairs meet."""

from __future__ import annotations

import numpy as np

from assets.studio import paint, pieces
from assets.studio.hall import walls, workshop
from assets.studio.house_east import gilding
from assets.studio.house_east.gilding import CRIMSON, GOLD, MARBLE
from assets.studio.house_east.ground import ground
from assets.studio.house_east.masonry import Style, cut, ladder, ladder_head, marbled
from assets.studio.paint import Canvas, arch_path, blur, grid, noise, screen, vector
from assets.studio.pieces import standing

COLUMN, ROW, COLUMNS, ROWS = 120, 0, 40, 44
SIZE = 640, 704
AXIS = 314
CHAIN = 312
DOME_TOP, DOME_FOOT, DOME_REACH = 14, 246, 320
SWELL = 2.7
"""How full the dome's shoulders are: 2 is an ellipse."""
FRIEZE, CORNICE = 246, 276
GALLERY, VALLEY = 480, 608
DOOR_FOOT = VALLEY
BAY_EDGES = (242, 372, 150, 464)
"""Left edges of the pilasters of the hall."""
WALL = ("#4a1c1c", "#6e2c28", "#8c3a30", "#a04a38", "#b86048")
STONE = Style(
    floor=("#fff2d8", "#f0d4a4", "#d0a870", "#b08450", "#7a5230", "#f0c060", "#8a5c24", "#2a1210"),
    ceiling=("#2a1008", "#8a5c24", "#f0c060", "#c8902c", "#8a5c24", "#6a4020", "#f0c060", "#5a3418", "#3a1c14"),
    left=("#f0c060", "#c8902c", "#7a4c24", "#3a1c14"),
    right=("#8a5c24", "#5a3418", "#3a1c14", "#2a120e"),
    core=("#190a0c", "#3a1c1a", "#5a302a"),
    deep="#12080b",
    rails=("#3a2010", "#a8742c", "#ffe49a"),
    dentils=("#f0c060", "#4a2814"),
    carpet=("#f0705a", "#b9302e", "#5a0d18"),
)
RAIL = ("#6a4434", "#b48a62", "#e8cca0", "#fff6e0")


def picture() -> Canvas:
    """640 x 704: walls, dome and stairs, laid over the map's masonry."""
    canvas = Canvas(SIZE, "#7a4a34")
    dome(canvas)
    hall(canvas)
    attic(canvas)
    valley(canvas)
    haze(canvas)
    masonry(canvas)
    stairs(canvas)
    furniture(canvas)
    light(canvas)
    return canvas.bloom(0.84, 6, 0.35)


# ---------------------------------------------------------------- the dome


def dome(canvas: Canvas) -> None:
    """Gilt ribs, sunken coffers with a rosette in each, round windows onto the snow about the foot."""
    xs, ys = grid(SIZE)
    height = np.clip((DOME_FOOT - ys) / (DOME_FOOT - DOME_TOP), 0, 0.9999)
    reach = DOME_REACH * (1 - height**SWELL) ** (1 / SWELL)
    across = np.clip((xs - AXIS) / np.maximum(reach, 1), -1, 1)
    meridian, parallel = np.arcsin(across) / np.pi * 18, np.arcsin(height) / (np.pi / 2)
    inside = (np.abs(xs - AXIS) < reach) & (ys < DOME_FOOT)
    rings = np.clip((parallel - 0.30) / 0.70, 0, 1) * 5.2
    u, v = np.mod(meridian, 1), np.mod(rings, 1)
    edge = np.minimum(np.minimum(u, 1 - u) * np.clip(np.cos(np.arcsin(across)), 0.35, 1), np.minimum(v, 1 - v) * 0.9)
    light = 0.62 + 0.30 * np.clip(1 - np.hypot((xs - AXIS + 60) / 300, (ys - 120) / 190), 0, 1) - 0.22 * np.abs(across) ** 2
    colours = np.zeros((SIZE[1], SIZE[0], 3), np.float32) + vector("#5e1a1c")
    inset = edge > 0.17
    shade_in = np.where(v > 0.62, 0.62, 1.0) * np.where(u < 0.32, 0.78, 1.0) * np.where((v < 0.3) | (u > 0.7), 1.22, 1.0)
    colours = np.where(inset[..., None], vector("#7e2426") * shade_in[..., None], colours)
    deep = edge > 0.27
    colours = np.where(deep[..., None], vector("#531418"), colours)
    rosette = np.hypot((u - 0.5) * 1.1, v - 0.5)
    colours = np.where((rosette < 0.20)[..., None], vector(GOLD[2]), colours)
    colours = np.where((rosette < 0.15)[..., None], vector(GOLD[3]), colours)
    colours = np.where((np.hypot((u - 0.45) * 1.1, v - 0.56) < 0.08)[..., None], vector(GOLD[5]), colours)
    colours = np.where((edge < 0.115)[..., None], vector(GOLD[2]), colours)
    colours = np.where((edge < 0.075)[..., None], vector("#b07e34"), colours)
    colours = np.where((edge < 0.032)[..., None], vector(GOLD[4]), colours)
    band = parallel < 0.30
    drum = np.where((np.minimum(u, 1 - u) < 0.10)[..., None], vector("#b08250"), vector("#8a4a38"))
    drum = np.where((np.minimum(u, 1 - u) < 0.045)[..., None], vector("#dcb070"), drum)
    colours = np.where(band[..., None], drum, colours)
    line = (np.abs(parallel - 0.30) < 0.014) | (np.abs(parallel - 0.055) < 0.010)
    colours = np.where(line[..., None], vector(GOLD[4]), colours)
    colours = np.where((np.abs(parallel - 0.275) < 0.010)[..., None], vector(GOLD[1]), colours)
    colours = colours * light[..., None] * (0.95 + 0.1 * noise(SIZE, 5, 50, 40, 3))[..., None]
    spandrel = vector("#6a3a2e") * (0.8 + 0.4 * noise(SIZE, 8, 60, 40, 3))[..., None]
    canvas.pixels = np.where(inside[..., None], colours, spandrel).astype(np.float32)
    oculi(canvas)
    layer = canvas.layer()
    for radius, tone in ((26, GOLD[1]), (24, GOLD[3]), (20, GOLD[1]), (18, "#8a2a2a"), (10, GOLD[2]), (8, GOLD[4]), (4, GOLD[1])):
        layer.oval(CHAIN, DOME_TOP + 8, radius, radius * 0.44, tone)
    for index in range(16):
        turn = index * np.pi / 8
        layer.oval(CHAIN + 14 * np.cos(turn), DOME_TOP + 8 + 6 * np.sin(turn), 2.4, 1.6, GOLD[4])
    canvas.over(layer)


def oculi(canvas: Canvas) -> None:
    """The round windows in the drum, narrower towards the sides."""
    generator = np.random.default_rng(12)
    for index in range(-8, 8):
        turn = (index + 0.5) / 18 * np.pi
        x, y = AXIS + DOME_REACH * 0.97 * np.sin(turn), 165.0
        wide, tall = 15 * np.cos(turn), 17.0
        if wide < 5:
            continue
        layer = canvas.layer(2)
        layer.oval(x, y, wide + 4, tall + 4, GOLD[1]).oval(x, y, wide + 3, tall + 3, GOLD[4]).oval(
            x, y, wide + 1.4, tall + 1.4, GOLD[0]
        )
        layer.oval(x, y, wide, tall, "#1a2a60").oval(x + wide * 0.2, y + 4, wide * 0.75, tall * 0.7, "#33498e")
        layer.oval(x, y + tall * 0.86, wide * 0.6, 3, "#dfe8fa")
        for _ in range(9):
            layer.circle(
                x + float(generator.uniform(-0.7, 0.7)) * wide, y + float(generator.uniform(-0.7, 0.7)) * tall, 0.8, "#eef4ff"
            )
        layer.rect(x - 0.8, y - tall, 1.6, 2 * tall, "#c8a468").rect(x - wide, y - 0.8, 2 * wide, 1.6, "#c8a468")
        canvas.over(layer)


# ---------------------------------------------------------------- the hall


def hall(canvas: Canvas) -> None:
    """The great back wall: frieze, tall windows, loges and pier glasses between pilasters."""
    layer = canvas.layer()
    layer.gradient(0, FRIEZE, 640, GALLERY + 8 - FRIEZE, [(0, "#7c4434"), (0.5, "#8e5440"), (1, "#6a3a30")])
    canvas.over(layer)
    gilding.damask(canvas, 16, CORNICE, 624, GALLERY, WALL, 3)
    marble = marbled(SIZE, ("#5a2e28", "#7a4838", "#966248", "#b07e5a", "#c89a70"), 41, 0.5)
    canvas.masked(marble, canvas.layer().rect(16, FRIEZE, 608, CORNICE - FRIEZE, "#ffffff").mask())
    layer = canvas.layer()
    gilding.moulding(layer, 16, FRIEZE - 3, 608, ("#b08048", GOLD[3], GOLD[1], "#3a1814"))
    for x in range(22, 620, 9):
        layer.rect(x, FRIEZE + 1, 5, 3, "#a87c48").rect(x + 4, FRIEZE + 1, 1, 3, "#4a2418")
    for x in range(30, 620, 34):
        layer.circle(x, FRIEZE + 16, 5, "#8a5c34").circle(x, FRIEZE + 16, 3, "#c89a58").pixel(x - 1, FRIEZE + 14, GOLD[5])
        layer.curve_line([(x + 7, FRIEZE + 15), (x + 17, FRIEZE + 19), (x + 27, FRIEZE + 15)], "#c89a58").curve_line(
            [(x + 8, FRIEZE + 17), (x + 17, FRIEZE + 21), (x + 26, FRIEZE + 17)], "#5a3020"
        )
    gilding.moulding(layer, 16, CORNICE - 2, 608, ("#5a3020", GOLD[3], GOLD[1], "#2a0e0e"))
    canvas.over(layer)
    for x in (82, 496):
        gilding.night_window(canvas, x, 300, 52, 156, 20 + x)
        gilding.drapes(canvas, x - 16, 288, 84, 176, 30)
    gilding.night_window(canvas, AXIS - 46, 290, 92, 176, 9)
    gilding.drapes(canvas, AXIS - 66, 284, 132, 196, 42)
    for x in (176, 398):
        gilding.loge(canvas, x, 292, 54, 56, x)
        gilding.mirror(canvas, x + 6, 396, 42, 74, x)
    layer = canvas.layer()
    for x in BAY_EDGES:
        gilding.pilaster(layer, x, CORNICE, GALLERY, 16, 0.12)
    for x in (20, 604):
        gilding.pilaster(layer, x, CORNICE, GALLERY, 14, 0.25)
    canvas.over(layer)
    for x in (158, 250, 380, 472):
        gilding.sconce(canvas, x, 376, 0.9)


def attic(canvas: Canvas) -> None:
    """The winch gallery above the vault on the left: timber, ropes, a lantern; and the crawl under it."""
    layer = canvas.layer()
    layer.rect(0, 48, 112, 48, "#2c1a18")
    layer.rect(0, 160, 176, 32, "#241414").rect(48, 144, 64, 16, "#241414")
    canvas.over(layer)
    bricks = walls.brick_wall((112, 48), 7, ("#241416", "#3c2622", "#573830", "#6e4a38"), (14, 7))
    pieces.stamp(canvas.pixels, bricks, 0, 48)
    layer = canvas.layer()
    for x in (6, 58, 104):
        layer.rect(x, 48, 8, 48, "#5a3820").rect(x, 48, 2, 48, "#a87844").rect(x + 7, 48, 1, 48, "#241010")
    layer.rect(0, 48, 112, 7, "#6a4426").rect(0, 54, 112, 1, "#1c0c0c").rect(0, 48, 112, 1, "#a87844")
    layer.line([(14, 92), (58, 56)], "#4a2e1c", 4).line([(14, 90), (58, 54)], "#8a6038")
    canvas.over(layer)
    layer = canvas.layer()
    for x in (76, 84):
        layer.curve_line([(x, 55), (x - 3, 70), (x + 1, 84)], "#c8a468", 2)
    layer.circle(80, 88, 7, "#a47c44", stroke=2).circle(80, 88, 4, "#d8b470", stroke=1)
    for x in range(8, 170, 22):
        layer.rect(x, 162, 3, 30, "#3a2420").rect(x, 162, 1, 30, "#6a4434")
    canvas.over(layer)
    standing(canvas.pixels, workshop.weight_stack(4), 66, 96)
    standing(canvas.pixels, workshop.crate(22, 16, 4), 24, 96)
    canvas.glow(96, 66, 58, "#ffb050", 0.42, 1.8)
    pieces.stamp(canvas.pixels, walls.caged_lamp(), 92, 56)


# ---------------------------------------------------------------- the valley


def valley(canvas: Canvas) -> None:
    """Below the galleries: a wall of red marble, the doors to the stalls, and between the stairs a lamp-lit arch."""
    layer = canvas.layer()
    layer.gradient(90, GALLERY, 460, VALLEY - GALLERY, [(0, "#8a5a42"), (0.5, "#7a4638"), (1, "#5e302a")])
    canvas.over(layer)
    marble = marbled(SIZE, ("#4a1c1c", "#6a302a", "#864638", "#a06248", "#bc825e"), 61, 0.5)
    canvas.masked(marble, canvas.layer().rect(90, GALLERY + 8, 460, VALLEY - GALLERY - 8, "#ffffff").mask() * 0.8)
    layer = canvas.layer()
    gilding.moulding(layer, 90, GALLERY - 4, 460, (MARBLE[5], MARBLE[4], MARBLE[3], GOLD[3], GOLD[1], "#3a1614", "#3a1614"))
    gilding.moulding(layer, 90, 588, 460, ("#c89a68", "#8a5a40", "#4a2018"))
    canvas.over(layer)
    for middle, half in ((AXIS, 46), (212, 28), (416, 28)):
        portal(canvas, middle, half, 500 if half > 40 else 522)
    layer = canvas.layer()
    for x in (AXIS - 68, AXIS + 54):
        gilding.pilaster(layer, x, 492, VALLEY, 14, 0.1)
    canvas.over(layer)
    for x in (AXIS - 61, AXIS + 61):
        gilding.sconce(canvas, x, 536, 0.8)


def portal(canvas: Canvas, middle: int, half: int, top: int) -> None:
    """Glazed double doors under a fanlight, the lit stalls corridor behind them."""
    x, width, height = middle - half, 2 * half, DOOR_FOOT - top
    layer = canvas.layer()
    layer.path(arch_path(x - 7, top - 7, width + 14, height + 7), "#2a0e0e", 0.5)
    layer.path(arch_path(x - 6, top - 6, width + 12, height + 6), MARBLE[1]).path(
        arch_path(x - 6, top - 6, width + 12, height + 6), MARBLE[4], stroke=1
    )
    layer.path(arch_path(x - 3, top - 3, width + 6, height + 3), GOLD[3]).path(
        arch_path(x - 1, top - 1, width + 2, height + 1), "#2a1008"
    )
    canvas.over(layer)
    spring = top + half
    layer = canvas.layer(2)
    with layer.clip(arch_path(x, top, width, height)):
        layer.gradient(x, top, width, height, [(0, "#ffd890"), (0.4, "#f0a850"), (0.8, "#b86a34"), (1, "#7a3a24")])
        for pane in range(1, 7):
            turn = np.pi * (1 + pane / 7)
            layer.line([(middle, spring), (middle + half * 1.1 * np.cos(turn), spring + half * 1.1 * np.sin(turn))], "#5a2c16", 2)
        layer.circle(middle, spring, half * 0.4, "#5a2c16", stroke=2)
        layer.rect(x, spring - 1, width, 4, "#6a3a1c").rect(x, spring - 1, width, 1, GOLD[4])
        leaf = half
        for side in (0, 1):
            left = x + side * leaf
            layer.rect(left, spring + 3, leaf, height, "#7a4020").rect(left, spring + 3, 1, height, "#c87e40")
            layer.gradient(
                left + 5, spring + 8, leaf - 10, height - half - 34, [(0, "#ffe2a0"), (0.6, "#f0a64e"), (1, "#c0682e")]
            )
            for bar in range(1, 3):
                at = spring + 8 + bar * (height - half - 34) / 3
                layer.rect(left + 5, at, leaf - 10, 1.5, "#6a3a1c")
            layer.rect(left + leaf / 2 - 0.7, spring + 8, 1.5, height - half - 34, "#6a3a1c")
            layer.rect(left + 5, DOOR_FOOT - 20, leaf - 10, 14, "#5a2c16").rect(left + 5, DOOR_FOOT - 7, leaf - 10, 1, "#c87e40")
            handle = left + leaf - 4 if side == 0 else left + 2
            layer.rect(handle, spring + (height - half) * 0.42, 2, 12, GOLD[5])
        layer.rect(middle - 0.7, spring + 3, 1.5, height, "#2a1008")
    canvas.over(layer)
    shade = canvas.layer()
    with shade.clip(arch_path(x, top, width, height)):
        for at, tall in ((x + width * 0.26, 40), (x + width * 0.74, 34)):
            shade.rect(at - 1, spring + 12, 2, tall, "#8a4a20", 0.5)
    canvas.over(shade)
    canvas.glow(middle, spring + 8, half * 2.0, "#ffb254", 0.34, 1.9)


def haze(canvas: Canvas) -> None:
    """The hall's golden air: what is behind lies a little back, and the beams of the lit chandelier cross it."""
    xs, ys = grid(SIZE)
    air = 0.16 * np.clip(1 - np.abs(ys - 400) / 260, 0, 1) + 0.06
    canvas.tint("#b8804c", air.astype(np.float32))
    side = np.clip(1 - np.minimum(xs, 639 - xs) / 110, 0, 1) ** 1.5
    canvas.shade(1 - 0.34 * side * np.clip((ys - 230) / 60, 0, 1))
    under = np.clip(1 - (ys - 224) / 60, 0, 1) * (ys >= 214) * np.clip((np.abs(xs - CHAIN) - 92) / 44, 0, 1)
    canvas.shade(1 - 0.5 * under.astype(np.float32))


# ---------------------------------------------------------------- masonry and what stands before it


def masonry(canvas: Canvas) -> None:
    """The section of floors and walls with the ledge and the ladders."""
    screen_ground = ground(COLUMN, ROW, COLUMNS, ROWS)
    cut(canvas, screen_ground, STONE, 17)
    stringers(canvas)
    balcony(canvas)
    ladder(canvas, 112, 112, 32, 192, STONE)
    ladder(canvas, 48, 208, 16, GALLERY, STONE)
    ladder(canvas, 544, 208, 16, GALLERY, STONE)
    layer = canvas.layer().rect(304, 624, 32, 80, "#1c0d0f").rect(304, 624, 2, 80, "#3a1c1a").rect(334, 624, 2, 80, "#0c0608")
    canvas.over(layer)
    ladder(canvas, 304, 624, 32, 704, STONE)
    for x, y, width in ((112, 96, 32), (48, 192, 16), (544, 192, 16), (304, VALLEY, 32)):
        ladder_head(canvas, x, y, width)


def stringers(canvas: Canvas) -> None:
    """The stairs' flanks: porphyry in gilt lines that follow the flight, with medallions, into the dark."""
    xs, ys = grid(SIZE)
    below = ys - GALLERY - np.clip(np.minimum(xs - 104, 536 - xs), 0, 128)
    flank = ((below > 16) & (ys > GALLERY + 16) & ((xs < 296) | (xs > 344))) * np.clip(1.15 - below / 118, 0, 1)
    beside = np.clip(np.minimum(xs, 639 - xs) / 70, 0, 1) * np.clip((700 - ys) / 60, 0, 1)
    marble = marbled(SIZE, ("#1c0c0e", "#34181a", "#4a2424", "#643430", "#7c4638"), 91, 0.46)
    part = (flank * beside)[..., None].astype(np.float32)
    canvas.pixels = canvas.pixels * (1 - part) + marble * part
    layer = canvas.layer()
    for way, start in ((1, 104), (-1, 536)):
        for inset, tone in ((20, GOLD[3]), (21, GOLD[1]), (22, "#1c0c0c"), (64, GOLD[1]), (65, "#1c0c0c")):
            end = start + way * 124
            layer.line(
                [
                    (0 if way > 0 else 640, GALLERY + inset),
                    (start, GALLERY + inset),
                    (end, GALLERY + inset + 124),
                    (AXIS - way * 24, GALLERY + inset + 124),
                ],
                tone,
                1,
            )
        for step in range(4):
            x, y = start + way * (2 + step * 32), GALLERY + 44 + step * 32
            layer.circle(x, y, 12, GOLD[0]).circle(x, y, 11, GOLD[2]).circle(x, y, 11, GOLD[4], stroke=1).circle(
                x, y, 8, "#4a1518"
            )
            layer.curve(
                [(x - 3, y + 5), (x - 5, y - 2), (x - 2, y - 6), (x, y - 3), (x + 2, y - 6), (x + 5, y - 2), (x + 3, y + 5)],
                GOLD[3],
            )
            layer.line([(x - 1, y - 3), (x - 1, y + 5)], GOLD[1]).line([(x + 1, y - 3), (x + 1, y + 5)], GOLD[1]).rect(
                x - 4, y + 3, 8, 1, GOLD[5]
            )
    canvas.over(layer)


def balcony(canvas: Canvas) -> None:
    """The ledge on the left: a gilt balcony on consoles."""
    layer = canvas.layer()
    layer.rect(46, 304, 100, 10, "#1c0808", 0.3)
    layer.rect(48, 288, 96, 3, MARBLE[5]).rect(48, 290, 96, 2, MARBLE[3]).rect(48, 292, 96, 1, "#3a1814").rect(
        48, 293, 96, 7, GOLD[2]
    )
    layer.rect(48, 293, 96, 1, GOLD[4]).rect(48, 299, 96, 1, GOLD[0]).rect(48, 300, 96, 3, CRIMSON[2]).rect(
        48, 303, 96, 1, "#2a0c0c"
    )
    for x in range(52, 142, 12):
        layer.rect(x, 295, 8, 4, GOLD[1]).rect(x + 1, 295, 6, 1, GOLD[4]).rect(x + 3, 296, 2, 2, GOLD[5])
    for x in (72, 100, 128):
        layer.curve([(x, 303), (x + 9, 303), (x + 8, 309), (x + 3, 314), (x, 319)], GOLD[2]).curve_line(
            [(x + 1, 304), (x + 1, 312)], GOLD[4]
        )
    for x in range(50, 142, 4):
        layer.rect(x, 303, 1, 3, GOLD[3])
    canvas.over(layer)


def stairs(canvas: Canvas) -> None:
    """Marble rails behind the flights and along the galleries, newels, the carpet on the valley's floor."""
    layer = canvas.layer()
    gilding.balustrade(layer, 104, GALLERY, 224, VALLEY, 30, RAIL)
    gilding.balustrade(layer, 416, VALLEY, 536, GALLERY, 30, RAIL)
    flights = canvas.layer()
    canvas.over(masked_open(layer.pixels()))
    gilding.newel(flights, 104, GALLERY, 40, RAIL)
    gilding.newel(flights, 536, GALLERY, 40, RAIL)
    gilding.newel(flights, 222, VALLEY, 40, RAIL)
    gilding.newel(flights, 418, VALLEY, 40, RAIL)
    carpet = canvas.layer()
    carpet.rect(226, VALLEY, 188, 4, CRIMSON[3]).rect(226, VALLEY, 188, 1, CRIMSON[4]).rect(226, VALLEY + 3, 188, 1, CRIMSON[1])
    carpet.rect(16, GALLERY, 88, 4, CRIMSON[3]).rect(16, GALLERY, 88, 1, CRIMSON[4]).rect(16, GALLERY + 3, 88, 1, CRIMSON[1])
    carpet.rect(536, GALLERY, 104, 4, CRIMSON[3]).rect(536, GALLERY, 104, 1, CRIMSON[4]).rect(
        536, GALLERY + 3, 104, 1, CRIMSON[1]
    )
    for left, right, y in ((226, 414, VALLEY), (18, 102, GALLERY), (538, 638, GALLERY)):
        for x in range(left, right, 6):
            carpet.rect(x, y + 2, 3, 1, GOLD[3])
    canvas.over(carpet.pixels()).over(flights)
    ladder_head(canvas, 304, VALLEY, 32)


def masked_open(piece: paint.Pixels) -> paint.Pixels:
    """What is not hidden by the stairs' masonry."""
    return piece * (1 - ground(COLUMN, ROW, COLUMNS, ROWS).solid[..., None])


def furniture(canvas: Canvas) -> None:
    """Lamps on the newels, palms, muses, gilt chairs."""
    for x, foot in ((104, GALLERY - 43), (536, GALLERY - 43), (222, VALLEY - 43), (418, VALLEY - 43)):
        gilding.torchere(canvas, x, foot)
    gilding.niche_statue(canvas, 598, GALLERY - 6, 92)
    gilding.palm(canvas, 578, GALLERY, 62, 3)
    gilding.palm(canvas, 82, GALLERY, 58, 5)
    for x in (468, 513, 551):
        bust(canvas, x, 192)


def bust(canvas: Canvas, x: int, foot: int) -> None:
    """A composer nobody has heard of, on a column."""
    layer = canvas.layer()
    layer.rect(x - 6, foot - 26, 12, 26, MARBLE[2]).rect(x - 6, foot - 26, 2, 26, MARBLE[4]).rect(
        x + 4, foot - 26, 2, 26, MARBLE[0]
    )
    layer.rect(x - 8, foot - 28, 16, 3, MARBLE[3]).rect(x - 8, foot - 28, 16, 1, MARBLE[5]).rect(
        x - 8, foot - 4, 16, 4, MARBLE[1]
    ).rect(x - 3, foot - 18, 6, 4, GOLD[3])
    layer.curve(
        [(x - 8, foot - 28), (x - 7, foot - 35), (x - 2, foot - 38), (x + 3, foot - 38), (x + 7, foot - 34), (x + 7, foot - 28)],
        MARBLE[3],
    )
    layer.oval(x, foot - 43, 4, 5.4, MARBLE[4]).curve(
        [
            (x - 5, foot - 42),
            (x - 5, foot - 48),
            (x, foot - 50),
            (x + 5, foot - 47),
            (x + 5, foot - 41),
            (x + 2, foot - 46),
            (x - 3, foot - 46),
        ],
        MARBLE[2],
    )
    layer.rect(x - 1, foot - 42, 1, 3, MARBLE[5]).curve_line(
        [(x - 6, foot - 30), (x - 6, foot - 35), (x - 2, foot - 37)], MARBLE[5]
    )
    canvas.over(layer)


def light(canvas: Canvas) -> None:
    """What the lamps do to the room: pools on galleries and treads, shafts from the windows, dark corners."""
    for x, y, reach, strength in (
        (104, GALLERY, 56, 0.30),
        (536, GALLERY, 56, 0.30),
        (222, VALLEY, 50, 0.34),
        (418, VALLEY, 50, 0.34),
        (320, VALLEY, 80, 0.25),
    ):
        pool = canvas.layer(2).oval(x, y + 1, reach, reach * 0.13, "#ffc880", strength).pixels()[..., :3]
        canvas.pixels = screen(canvas.pixels, blur(pool, 2.5))
    for x in (108, 522):
        canvas.beam([(x - 20, 320), (x + 20, 320), (x + 70, GALLERY), (x + 10, GALLERY)], "#8fa8f0", 0.14, 6)
    canvas.beam([(AXIS - 40, 310), (AXIS + 40, 310), (AXIS + 96, VALLEY), (AXIS - 20, VALLEY)], "#9fb4f4", 0.10, 8)
