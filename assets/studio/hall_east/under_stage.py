"""The machinery under the stage (B3) and the depth behind it. Its corner is map (656, 736)."""

from __future__ import annotations

import math

import numpy as np

from assets.studio import pieces
from assets.studio.hall import walls, workshop
from assets.studio.hall_east.touches import BULB_LIGHT, DEPTH, LANTERN_LIGHT, ROOM, Light, motes, shine
from assets.studio.paint import GOLD, Canvas, Layer, arch_path, noise
from assets.studio.pieces import stamp, standing

SLITS = (40, 96, 150, 206, 262, 318, 376, 446, 508, 560)
GUIDES = (172, 240, 302, 366, 432)
BIG_LIFT_GUIDES = (464, 584)
PITS = ((206, 274), (350, 418))


def truss(canvas: Canvas, y: int, height: int, bay: int, first: int, light: float, thick: int = 9) -> None:
    """Posts, two rails and crossed braces over the whole width."""
    width = canvas.size[0]
    for x in range(first, width, bay):
        box = (bay, height)
        stamp(canvas.pixels, workshop.brace(box, (2, height - 4), (bay - 2, 4), thick * 0.6), x, y, light * 0.85)
        stamp(canvas.pixels, workshop.brace(box, (2, 4), (bay - 2, height - 4), thick * 0.6), x, y, light * 0.85)
    for rail_y in (y, y + height - thick):
        stamp(canvas.pixels, workshop.timber(width, thick, rail_y), 0, rail_y, light)
    for x in range(first, width, bay):
        stamp(canvas.pixels, workshop.timber(canvas.size[1], thick + 2, x, True), x - thick // 2, 0, light)


def slit_beams(canvas: Canvas, slits: tuple[int, ...], top: int, strength: float, lean: float = 0.26) -> None:
    """Light through the gaps of the boards, slanting to the right; it shows in the openings too."""
    width, height = canvas.size
    ys = pieces.local_grid(canvas.size)[1]
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
        wheel = workshop.spoked_wheel(radius, spokes, 0.2, pieces.WOOD, 11)
        stamp(canvas.pixels, wheel, centre[0] - wheel.shape[1] / 2, centre[1] - wheel.shape[0] / 2)
    cog = workshop.cog(58, 34, 0.1, pieces.BRASS, 6, 5, 8, 9)
    stamp(canvas.pixels, cog, 158, 92)
    stamp(canvas.pixels, workshop.rope_drum(120, 52), 40, 196)
    stamp(canvas.pixels, workshop.timber(720, 10, 4), 0, 250)
    canvas.tint("#8a5a2e", whole * 0.36)
    for x in range(30, 720, 54):
        stamp(canvas.pixels, workshop.rope_line(90 + x * 7 % 110), x, 0, 0.8)
    for x in (250, 560):
        stamp(canvas.pixels, workshop.weight_stack(7, 14), x - 6, 90 + x % 50, 0.9)
        stamp(canvas.pixels, workshop.rope_line(92 + x % 50), x, 0, 0.8)
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
    bricks = walls.brick_wall(ROOM, 12, MASONRY)
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
        stamp(canvas.pixels, workshop.timber(330, 12, y), 130, y, 0.82)


def under_stage_wheels(canvas: Canvas) -> None:
    """The great wheel, its train of cogs and the windlass drum."""
    wheel = workshop.spoked_wheel(64, 8, 0.2, pieces.WOOD, 9)
    shadow = wheel * np.array((0, 0, 0, 0.4), np.float32)
    for piece, dx, dy in ((shadow, 4, 5), (wheel, 0, 0)):
        stamp(canvas.pixels, piece, 335 - wheel.shape[1] / 2 + dx, 106 - wheel.shape[0] / 2 + dy)
    for radius, teeth, angle, ramp, spokes, x, y in (
        (27, 20, 0.1, pieces.BRASS, 6, 257, 146),
        (15, 12, 0.2, pieces.IRON, 4, 222, 130),
        (19, 15, 0.05, pieces.BRASS, 5, 411, 140),
        (11, 9, 0.3, pieces.IRON, 4, 398, 168),
    ):
        cog = workshop.cog(radius, teeth, angle, ramp, spokes, 3.5, max(4, radius * 0.18), radius * 0.2)
        stamp(
            canvas.pixels,
            cog * np.array((0, 0, 0, 0.4), np.float32),
            x - cog.shape[1] / 2 + 3,
            y - cog.shape[0] / 2 + 4,
        )
        stamp(canvas.pixels, cog, x - cog.shape[1] / 2, y - cog.shape[0] / 2)
    axle = canvas.layer().rect(270, 206, 132, 5, pieces.IRON[2]).rect(270, 206, 132, 1, pieces.IRON[5])
    axle.rect(270, 210, 132, 1, pieces.IRON[0])
    canvas.over(axle)
    for x in (278, 388):
        stamp(canvas.pixels, workshop.brace((30, 66), (15, 2), (3, 64), 6), x - 12, 204, 0.85)
        stamp(canvas.pixels, workshop.brace((30, 66), (15, 2), (27, 64), 6), x - 12, 204, 0.85)
    stamp(canvas.pixels, workshop.rope_drum(88, 50), 292, 184)
    for x, top in ((304, 24), (318, 24), (352, 24), (366, 24)):
        stamp(canvas.pixels, workshop.rope_line(164), x, top)


def under_stage_guides(canvas: Canvas) -> None:
    """The rails of the trap lifts: greased timber with an iron rack, a pulley on top."""
    for x in GUIDES:
        stamp(canvas.pixels, workshop.timber(288, 8, x, True), x, 0, 0.9)
        rack = Layer((3, 262)).rect(0, 0, 3, 262, pieces.IRON[3]).rect(0, 0, 1, 262, pieces.IRON[5])
        for y in range(0, 262, 4):
            rack.rect(1, y, 2, 2, pieces.IRON[1])
        stamp(canvas.pixels, rack.pixels(), x + 3, 26)
        for y in range(40, 280, 48):
            bolt = Layer((12, 5)).rect(0, 0, 12, 5, pieces.IRON[2]).rect(0, 0, 12, 1, pieces.IRON[5])
            bolt.pixel(2, 2, pieces.IRON[5]).pixel(9, 2, pieces.IRON[5])
            stamp(canvas.pixels, bolt.pixels(), x - 2, y)
        pulley = workshop.cog(9, 24, 0, pieces.BRASS, 5, 1, 2.5, 2.5)
        stamp(canvas.pixels, pulley, x + 4 - pulley.shape[1] / 2, 14)
    for x, count, y in ((140, 8, 96), (156, 6, 152), (446, 7, 120)):
        stamp(canvas.pixels, workshop.rope_line(y - 16), x + 5, 18)
        stamp(canvas.pixels, workshop.weight_stack(count, 13), x, y)


def under_stage_shaft(canvas: Canvas) -> None:
    """The shaft of the big lift: iron guides with racks, crossed braces, chains."""
    for y in (84, 196):
        stamp(canvas.pixels, workshop.brace((112, 70), (2, 68), (110, 2), 5, pieces.IRON), 476, y, 1.1)
        stamp(canvas.pixels, workshop.brace((112, 70), (2, 2), (110, 68), 5, pieces.IRON), 476, y, 1.1)
    for x in BIG_LIFT_GUIDES:
        girder = Layer((12, 288)).gradient(0, 0, 12, 288, [(0, pieces.IRON[3]), (1, pieces.IRON[2])])
        girder.rect(0, 0, 2, 288, pieces.IRON[5]).rect(10, 0, 2, 288, pieces.IRON[1])
        girder.rect(5, 0, 2, 288, pieces.IRON[0])
        for y in range(8, 288, 12):
            girder.rect(3, y, 1, 1, pieces.IRON[5]).rect(8, y, 1, 1, pieces.IRON[5])
            girder.rect(5, y, 2, 5, BRASS_RACK)
        stamp(canvas.pixels, girder.pixels(), x, 0)
    for x in (480, 578):
        stamp(canvas.pixels, workshop.chain_line(230), x, 16)
    for y in (70, 262):
        stamp(canvas.pixels, workshop.timber(112, 10, y), 474, y, 0.85)


BRASS_RACK = pieces.BRASS[3]


def under_stage_ceiling(canvas: Canvas) -> list[Light]:
    """The stage boards from below: joists, burning slits, cables and lamps."""
    layer = canvas.layer().gradient(0, 0, 608, 13, [(0, "#2a1612"), (1, "#5a3622")])
    layer.rect(0, 12, 608, 1, "#1c0e0c")
    for x in range(0, 608, 19):
        layer.rect(x, 0, 1, 12, "#1c0e0c").rect(x + 1, 0, 1, 12, "#8a5c34")
    for x in SLITS:
        layer.rect(x, 0, 4, 13, "#ffd67a").rect(x + 1, 0, 2, 13, "#fffbe8")
    canvas.over(layer)
    stamp(canvas.pixels, workshop.timber(608, 9, 8), 0, 15, 0.62)
    for x in range(20, 608, 64):
        stamp(canvas.pixels, workshop.timber(10, 8, x), x, 9, 0.55)
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
        canvas.over(canvas.layer().rect(x, 24, 1, 12, pieces.IRON[1]))
        stamp(canvas.pixels, walls.caged_lamp(), x - 7, 34)
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
            walls.notice(width, height, seed, pieces.SOVIET_RED if seed % 2 else pieces.PEACOCK[2]),
            x,
            y,
        )
    box = canvas.layer().rect(96, 182, 26, 32, pieces.IRON[2]).rect(96, 182, 26, 1, pieces.IRON[5])
    box.rect(96, 182, 1, 32, pieces.IRON[4])
    for index, x in enumerate((100, 107, 114)):
        box.rect(x, 186, 4, 9, pieces.IRON[0]).rect(x, 186 + index * 2, 4, 4, pieces.BRASS[4])
        box.rect(x + 1, 200, 2, 2, pieces.SOVIET_RED if index == 1 else pieces.PEACOCK[3])
    box.rect(108, 26, 1, 8, pieces.IRON[0]).rect(109, 214, 2, 60, pieces.IRON[1])
    box.rect(100, 206, 18, 1, pieces.IRON[4])
    canvas.over(box)
    for x, y in ((100, 232), (112, 230), (440, 226)):
        stamp(canvas.pixels, workshop.rope_line(22, 3), x + 3, y)
        loop = Layer((12, 26)).oval(6, 13, 4, 11, pieces.ROPE[2], stroke=2)
        loop.oval(5.5, 12.5, 4, 11, pieces.ROPE[4], 0.7, 1)
        stamp(canvas.pixels, loop.pixels(), x, y)
    standing(canvas.pixels, workshop.barrel(20, 26), 154, 276)
    standing(canvas.pixels, workshop.crate(24, 20), 444, 276)
    standing(canvas.pixels, workshop.rope_coil(24), 136, 278)
    standing(canvas.pixels, workshop.rope_coil(20), 318, 277)
    return [
        (109, 186, 40, BULB_LIGHT, 0.22),
        (52, 70, 60, BULB_LIGHT, 0.2),
        (330, 250, 120, LANTERN_LIGHT, 0.14),
    ]


def under_stage_shade(canvas: Canvas) -> None:
    """The well and the corners in the dark, a warm pool in the middle."""
    xs, ys = pieces.local_grid(ROOM)
    edge = np.clip((16 - np.minimum(xs, 607 - xs)) / 40, 0, 0.35)
    well = np.where((xs < 112) & (ys > 140), 0.30, 0.0)
    shaft = np.where((xs > 474) & (ys > 64), 0.10, 0.0)
    top = np.clip((60 - ys) / 200, 0, 0.25)
    canvas.shade(1 - edge - well - shaft - top)
    corners = np.clip(np.hypot((xs - 304) / 330, (ys - 120) / 190) - 0.72, 0, 0.5)
    canvas.tint("#1a1a40", corners * 0.8)
