"""Below: the coal cellar with the boiler room, and the vaults seen through its arches."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.hall_west.parts import bricks, floor_pool, hanging_lamp, pipe, poster, upright_pipe
from assets.studio.paint import Canvas, Layer, arch_path, blur, grid, mix, noise, vector

DARK_BRICK = ("#4c4a62", "#38384e", "#232436")
WARM_BRICK = ("#7a5048", "#583a36", "#382428")
RUST = ("#3a2018", "#8a5238", "#d88a58")
STEEL = ("#161c26", "#4c5a68", "#a0b0bc")
COPPER = ("#5a2a18", "#b4643a", "#ffb880")

ARCHES = ((92, 44, 66, 240), (188, 44, 66, 240), (486, 186, 60, 102))  # openings through to the vaults


def arch_ring(layer: Layer, box: tuple[int, int, int, int], light: str, dark: str) -> None:
    """The voussoirs round an opening."""
    x, y, width, height = box
    middle, radius = x + width / 2, width / 2
    layer.path(arch_path(x - 9, y - 9, width + 18, height + 9), dark)
    count = 13
    for index in range(count):
        turn = math.pi * (1 + (index + 0.5) / count)
        spread = math.pi / count * 0.42
        lean = -math.cos(turn) * 0.5 + 0.5 if math.sin(turn) < 0 else 0.5
        tone = mix(dark, light, 0.35 + 0.5 * lean)
        points = [
            (middle + math.cos(turn + side) * reach, y + radius + math.sin(turn + side) * reach)
            for side, reach in ((-spread, radius + 1), (-spread, radius + 8), (spread, radius + 8), (spread, radius + 1))
        ]
        layer.polygon(points, tone)
        layer.line(points[1:3], mix(tone, light, 0.6), 1)
    for row, top in enumerate(range(int(y + radius), y + height, 8)):
        for left, wide in ((x - 8, 7), (x + width + 1, 7)):
            tone = mix(dark, light, 0.62 if left < x else 0.34 + 0.1 * (row % 2))
            layer.rect(left, top, wide, 7, tone).rect(left, top, wide, 1, mix(tone, light, 0.6))


def vault_ribs(layer: Layer, left: int, right: int, y: int, tones: tuple[str, str]) -> None:
    """A groined ceiling: shallow brick arcs that spring from pilasters."""
    light, dark = tones
    span = 96
    for start in range(left, right, span):
        for depth, tone in ((0, dark), (3, mix(dark, light, 0.4)), (6, dark)):
            arc = [(start, y + 46 + depth), (start + span * 0.2, y + 18 + depth), (start + span / 2, y + 6 + depth)]
            arc += [(start + span * 0.8, y + 18 + depth), (start + span, y + 46 + depth)]
            layer.curve_line(arc, tone, 3)
        layer.rect(start - 6, y + 44, 12, 240, mix(dark, light, 0.22)).rect(start - 6, y + 44, 1, 240, light)
        layer.rect(start + 4, y + 44, 2, 240, dark).rect(start - 8, y + 42, 16, 4, mix(dark, light, 0.55))
        layer.rect(start - 8, y + 42, 16, 1, light).rect(start - 8, y + 46, 16, 1, "#0a0a12")
        for joint in range(y + 52, y + 284, 9):
            layer.rect(start - 6, joint, 12, 1, dark, 0.8)


def coal_cellar(layer: Layer) -> None:
    """The left part: brick vaults, the chute, sacks, barrows and hooks."""
    bricks(layer, 0, 0, 336, 288, 3, DARK_BRICK)
    vault_ribs(layer, -20, 336, -4, ("#6c6a86", "#1c1c2c"))
    for box in ARCHES[:2]:
        arch_ring(layer, box, "#7c7894", "#24243a")
    layer.polygon([(14, 0), (76, 0), (70, 16), (20, 16)], "#10121c").polygon([(20, 0), (72, 0), (67, 13), (24, 13)], "#7c9cd8")
    layer.polygon([(26, 0), (66, 0), (62, 9), (30, 9)], "#c8daf8").line([(20, 15.5), (70, 15.5)], "#8c98b0", 1)
    for x in (29, 37, 45, 53, 61):
        layer.rect(x, 0, 1, 13, "#1a2238")
    layer.curve([(20, 17), (28, 13), (40, 15), (60, 12), (72, 17), (60, 20), (40, 18), (30, 20)], "#dfe8fa")
    layer.polygon([(66, 8), (72, 8), (94, 56), (86, 60)], "#3a4050").line([(67, 9), (87, 58)], "#a4b4d4", 1)
    layer.line([(72.5, 9), (94, 56)], "#10121c", 1)
    lantern(layer, 174, 70)
    pipe(layer, 0, 30, 336, 4, RUST)
    upright_pipe(layer, 262, 30, 288, 4, RUST)
    for x in (110, 210, 306):
        layer.rect(x, 8, 1, 12, "#14141e").curve_line([(x + 0.5, 20), (x + 4, 24), (x + 1, 27), (x - 3, 25)], "#7c88a0", 1)


def coal_sacks(layer: Layer) -> None:
    """Three sacks of coal on the heap's flat top."""
    for x, foot, fat in ((62, 145, 9), (96, 145, 9), (79, 145, 11)):
        top = foot - fat * 2.2
        body = [
            (x - fat, foot),
            (x - fat - 1, foot - fat),
            (x - 4, top),
            (x + 4, top),
            (x + fat + 1, foot - fat),
            (x + fat, foot),
        ]
        layer.curve(body, "#332c34", tension=0.7).curve(
            [
                (x - fat, foot),
                (x - fat - 1, foot - fat),
                (x - 4, top),
                (x - 2, top),
                (x - fat + 4, foot - fat),
                (x - fat + 4, foot),
            ],
            "#564c54",
            tension=0.7,
        )
        layer.rect(x - 5, top - 1, 10, 2, "#2c2838").polygon(
            [(x - 5, top - 1), (x - 7, top - 6), (x - 2, top - 4), (x + 2, top - 6), (x + 7, top - 5), (x + 5, top - 1)],
            "#463c44",
        )
        layer.line([(x - 6, top - 5), (x - 2, top - 3.5)], "#8c94b8", 1).line([(x + 2, top + 3), (x + 4, foot - 4)], "#1c181e", 1)
        layer.curve_line([(x - fat, foot - 2), (x - fat - 0.5, foot - fat), (x - 5, top + 1)], "#8c94b8", 1)


def lantern(layer: Layer, x: int, y: int) -> None:
    """A storm lantern on a bracket between the arches."""
    layer.rect(x - 1, y - 14, 10, 1, "#14141e").rect(x - 2, y - 14, 1, 8, "#14141e").rect(x + 4, y - 13, 1, 4, "#14141e")
    layer.rect(x, y - 9, 9, 3, "#4c5a68").rect(x, y - 9, 9, 1, "#a0b0bc").rect(x + 1, y - 6, 7, 9, "#ffd88a")
    layer.rect(x + 3, y - 4, 3, 6, "#fff6d0").rect(x, y + 3, 9, 2, "#4c5a68").rect(x + 1, y - 6, 1, 9, "#5a4a3a").rect(
        x + 7, y - 6, 1, 9, "#5a4a3a"
    )


def boiler_room_wall(layer: Layer) -> None:
    """The right part: warm brick with piers and a lime-washed skirting."""
    bricks(layer, 336, 0, 272, 288, 9, WARM_BRICK)
    for x in (472, 588):
        bricks(layer, x, 32, 18, 256, x, ("#a87464", "#805448", "#583a34"))
        layer.rect(x, 32, 1, 256, "#c89078").rect(x + 17, 32, 1, 256, "#2c1a1c").rect(x + 18, 32, 2, 256, "#1c1014", 0.5)
        layer.rect(x - 3, 44, 24, 5, "#8a6458").rect(x - 3, 44, 24, 1, "#d8a890").rect(x - 3, 49, 24, 1, "#241418")
    for start in (364, 490):
        arc = [(start, 88), (start + 16, 64), (start + 52, 52), (start + 84, 62), (start + 100, 84)]
        layer.curve_line(arc, "#3c2626", 5).curve_line([(x, y + 3) for x, y in arc], "#a87464", 1)
    arch_ring(layer, ARCHES[2], "#a87464", "#4a302e")
    layer.rect(336, 268, 272, 20, "#4a3c3a", 0.7).rect(336, 267, 272, 1, "#947a6c")


def middle_pier(layer: Layer) -> None:
    """The stout pier between the coal and the fire, behind the boiler."""
    bricks(layer, 316, 0, 34, 288, 88, ("#6a5658", "#4c3e46", "#2c2632"))
    layer.rect(316, 0, 1, 288, "#8c8aa8").rect(348, 0, 2, 288, "#c8845c").rect(350, 0, 3, 288, "#120c12", 0.6)
    layer.rect(312, 48, 42, 6, "#6a5a60").rect(312, 48, 42, 1, "#a89a9c").rect(312, 54, 42, 2, "#120c12")


def pipework(layer: Layer) -> None:
    """What leads from the boiler's dome and feed to the house above."""
    pipe(layer, 300, 66, 608, 8, COPPER)
    pipe(layer, 318, 80, 608, 5, RUST)
    pipe(layer, 336, 40, 608, 6, STEEL)
    layer.rect(296, 66, 12, 52, COPPER[1]).rect(296, 66, 2, 52, COPPER[2]).rect(305, 66, 3, 52, COPPER[0]).rect(
        293, 88, 18, 4, "#8a4a2c"
    )
    layer.rect(293, 88, 18, 1, COPPER[2])
    upright_pipe(layer, 382, 74, 288, 6, COPPER)
    upright_pipe(layer, 396, 85, 288, 4, RUST)
    upright_pipe(layer, 560, 46, 288, 6, STEEL)
    for x, y, tone in ((385, 210, "#b02a30"), (398, 176, "#2f7c7a"), (563, 150, "#b02a30"), (436, 70, "#c8902c")):
        layer.circle(x, y + 1, 7, "#14080a", 0.6).circle(x, y, 7, tone).circle(x, y, 4.6, "#2c1a1a").circle(x, y, 2, "#f0c060")
        layer.line([(x - 6, y + 0.5), (x + 6, y + 0.5)], tone, 2).line([(x + 0.5, y - 6), (x + 0.5, y + 6)], tone, 2)
        layer.curve_line([(x - 6, y - 2), (x - 3, y - 6), (x + 2, y - 6.5)], mix(tone, "#ffffff", 0.5), 1)


def gauge_board(layer: Layer, x: int, y: int) -> None:
    """A slate board of gauges and lamps."""
    layer.rect(x + 2, y + 2, 44, 34, "#14080a", 0.5).rect(x, y, 44, 34, "#1c222c").frame(x, y, 44, 34, "#c8902c").rect(
        x + 1, y + 1, 42, 1, "#4c5a68"
    )
    for index, (dx, dy, radius) in enumerate(((11, 12, 8), (31, 12, 8), (8, 27, 4), (19, 27, 4))):
        layer.circle(x + dx, y + dy, radius, "#c8902c").circle(x + dx, y + dy, radius - 1, "#ffe49a").circle(
            x + dx, y + dy, radius - 2, "#f4ead0"
        )
        turn = 2.4 + index * 0.9
        tip = (x + dx + math.cos(turn) * (radius - 3), y + dy + math.sin(turn) * (radius - 3))
        layer.line([(x + dx, y + dy), tip], "#b02a30" if index % 2 else "#241418", 1)
    for dx, tone in ((27, "#e8452f"), (33, "#ffd27a"), (39, "#5fa8ac")):
        layer.rect(x + dx, y + 25, 4, 4, tone).pixel(x + dx, y + 25, "#ffffff")


def workbench(layer: Layer) -> None:
    """A bench with a vice and a toolbox, a tool board above it, a stool."""
    layer.rect(410, 186, 58, 44, "#5a3c28").frame(410, 186, 58, 44, "#8a5c34").rect(411, 187, 56, 1, "#c8905c")
    tools = ((416, 192, 3, 20), (424, 192, 2, 26), (431, 192, 4, 16), (440, 192, 2, 22), (447, 192, 3, 18), (456, 192, 2, 28))
    for index, (x, y, width, height) in enumerate(tools):
        layer.rect(x + 1, y + 1, width, height, "#2c1a14").rect(x, y, width, height, ("#a06a38", "#8c9cac")[index % 2])
        layer.rect(x - 2, y, width + 4, 4, "#8c9cac").rect(x - 2, y, width + 4, 1, "#dfe8f0")
    layer.circle(462, 200, 4, "#8c9cac", stroke=2)
    layer.rect(408, 256, 66, 5, "#96683c").rect(408, 256, 66, 1, "#f0c488").rect(408, 261, 66, 2, "#3a2218")
    for x in (411, 466):
        layer.rect(x, 263, 5, 25, "#6a4428").rect(x, 263, 1, 25, "#b4763e").rect(x + 4, 263, 1, 25, "#2c1a14")
    layer.rect(416, 279, 50, 3, "#5a3824").rect(420, 270, 18, 9, "#3c4a58").rect(420, 270, 18, 1, "#8c9cac").rect(
        444, 272, 14, 7, "#6a3c2c"
    )
    layer.rect(430, 242, 22, 14, "#8e2a2c").rect(430, 242, 22, 1, "#e07a5c").rect(430, 249, 22, 1, "#4a1218").rect(
        437, 239, 8, 2, "#4c5a68"
    ).rect(439, 247, 4, 4, "#c8902c")
    layer.rect(412, 246, 9, 5, "#4c5a68").rect(412, 246, 9, 1, "#a0b0bc").rect(415, 251, 4, 5, "#2c3440").rect(
        409, 248, 3, 1, "#dfe8f0"
    )
    layer.rect(458, 250, 6, 6, "#d8ccb0").rect(464, 251, 2, 3, "#d8ccb0").rect(458, 250, 6, 1, "#fff6e0")


def shelf_things(layer: Layer) -> None:
    """Tins, bottles and boxes that stand on the climbing shelves (drawn behind them)."""
    for index, (x, width, height) in enumerate(((419, 8, 10), (428, 9, 13), (438, 7, 9), (447, 12, 12))):
        tone = ("#8e5a34", "#4a6a74", "#a8863c", "#7c3430")[index]
        layer.rect(x, 160 - height, width, height, tone).rect(x, 160 - height, 1, height, mix(tone, "#ffffff", 0.45))
        layer.rect(x, 160 - height, width, 1, mix(tone, "#ffffff", 0.55)).rect(x + 1, 160 - height + 4, width - 2, 3, "#d8ccb0")
    for index, x in enumerate((500, 507, 514)):
        tone = ("#2f5c4c", "#5a3a24", "#3c5470")[index]
        layer.rect(x, 196, 5, 12, tone).rect(x + 1, 192, 3, 4, tone).rect(x, 196, 1, 12, mix(tone, "#ffffff", 0.6)).rect(
            x + 1, 200, 3, 4, "#d8ccb0"
        )
    layer.rect(524, 194, 17, 14, "#7c5430").rect(524, 194, 17, 1, "#d8a868").rect(531, 194, 3, 14, "#4a3020")
    layer.rect(498, 98, 16, 14, "#4a5a44").rect(498, 98, 16, 1, "#a4b48c").rect(500, 102, 12, 2, "#d8c060").rect(
        520, 102, 12, 10, "#6a4428"
    ).rect(520, 102, 12, 1, "#c08a50")


def bicycle(layer: Layer, x: int, y: int) -> None:
    """The stoker's bicycle against the wall; (x, y) is the ground below its rear wheel."""
    for hub in (x, x + 32):
        layer.circle(hub, y - 11, 10.5, "#14101a", stroke=2).circle(hub, y - 11, 8.5, "#8c8478", stroke=1).circle(
            hub, y - 11, 1.6, "#dfe8f0"
        )
        for turn in np.linspace(0, math.pi, 6, endpoint=False):
            dx, dy = math.cos(turn) * 8, math.sin(turn) * 8
            layer.line([(hub - dx, y - 11 - dy), (hub + dx, y - 11 + dy)], "#5c5450", 1, 0.7)
        layer.curve_line([(hub - 9, y - 16), (hub - 5, y - 20), (hub, y - 21)], "#d8a878", 1)
    frame = [(x, y - 11), (x + 14, y - 10), (x + 26, y - 24), (x + 9, y - 25), (x, y - 11)]
    layer.line(frame, "#1f5a60", 2).line([(x + 14, y - 10), (x + 8, y - 30)], "#1f5a60", 2).line(
        [(x + 25, y - 28), (x + 32, y - 11)], "#1f5a60", 2
    )
    layer.line([(x + 9, y - 26), (x + 25, y - 25)], "#6fb8ae", 1).rect(x + 3, y - 32, 11, 3, "#2c1a14").rect(
        x + 3, y - 32, 11, 1, "#8a5a3c"
    )
    layer.curve_line([(x + 25, y - 29), (x + 28, y - 33), (x + 24, y - 35), (x + 20, y - 33)], "#c8d0d8", 2)
    layer.circle(x + 14, y - 10, 3, "#8c8478", stroke=1).rect(x + 12, y - 5, 6, 2, "#14101a").circle(
        x + 30, y - 29, 2.4, "#f0c060"
    )


def small_things(layer: Layer) -> None:
    """Shovel, bucket, clock, calendar, coat on a hook."""
    layer.line([(352, 224), (341, 276)], "#96683c", 2).line([(351, 224), (340, 276)], "#d8a868", 1).rect(
        348, 220, 9, 3, "#6a4428"
    )
    layer.polygon([(336, 270), (347, 273), (345, 288), (334, 285)], "#5c6672").line([(337, 271), (346, 273)], "#c8d4e0", 1)
    layer.polygon([(366, 272), (382, 272), (380, 288), (368, 288)], "#3c4650").rect(365, 271, 18, 2, "#8c98a4").polygon(
        [(367, 271), (371, 266), (376, 268), (381, 271)], "#14141c"
    )
    layer.curve_line([(366, 272), (374, 260), (382, 272)], "#8c98a4", 1).line([(369, 274), (370, 287)], "#8c98a4", 1)
    layer.circle(508, 138, 10, "#3c2218").circle(508, 138, 9, "#c8902c").circle(508, 138, 7.5, "#e0d2b4").line(
        [(508, 138), (508, 132)], "#241418", 1
    )
    layer.line([(508, 138), (512.5, 140)], "#241418", 1)
    for dx, dy in ((0, -6), (6, 0), (0, 6), (-6, 0)):
        layer.pixel(508 + dx, 138 + dy, "#8e1822")
    layer.rect(576, 196, 30, 3, "#6a4428").rect(576, 196, 30, 1, "#c08a50")
    for hook in (580, 590, 600):
        layer.rect(hook, 199, 1, 4, "#c8902c").pixel(hook + 1, 202, "#ffe49a")
    coat = [(585, 206), (588, 202), (593, 202), (596, 207), (597, 236), (598, 256), (583, 256), (584, 236)]
    layer.polygon(coat, "#3c4a54").line([(586, 208), (585, 254)], "#7c94a4", 1).line([(590.5, 206), (591, 255)], "#20282f", 1)
    layer.polygon([(588, 202), (593, 202), (591, 208)], "#8e1822").rect(587, 226, 3, 4, "#20282f")
    layer.curve([(576, 206), (577, 202), (584, 202), (585, 206)], "#4a3a30").rect(575, 206, 9, 1, "#8a6a4c")


def cellar() -> Canvas:
    """608 x 288: dark coal, then fire. The arches are holes onto `cellar_depth`."""
    canvas = Canvas((608, 288))
    layer = canvas.layer()
    coal_cellar(layer)
    boiler_room_wall(layer)
    canvas.over(layer)
    ys = grid(canvas.size)[1]
    soot = np.clip((noise(canvas.size, 51, 50, 40, 4) - 0.45) * 2.2, 0, 0.7)
    canvas.tint("#12121c", soot * 0.55).shade(1 - 0.4 * np.clip(1 - ys / 60, 0, 1))
    layer = canvas.layer()
    middle_pier(layer)
    pipework(layer)
    gauge_board(layer, 404, 106)
    poster(layer, 532, 124, 20, 32, 3)
    workbench(layer)
    shelf_things(layer)
    small_things(layer)
    canvas.over(layer)
    holes = canvas.layer()
    for box in ARCHES:
        holes.path(arch_path(*box), "#fff")
    canvas.pixels *= 1 - holes.mask()
    inner_arches(canvas)
    layer = canvas.layer()
    bicycle(layer, 500, 287)
    coal_sacks(layer)
    canvas.over(layer)
    cellar_light(canvas)
    return canvas.bloom(0.84, 5, 0.35)


def inner_arches(canvas: Canvas) -> None:
    """The lit reveal at one side of every opening, and a chain across the big ones."""
    layer = canvas.layer()
    for x, y, width, height in ARCHES:
        with layer.clip(arch_path(x, y, width, height)):
            reveal = arch_path(x - 7, y + 4, width, height)
            side = Layer(canvas.size).path(arch_path(x, y, width, height), "#5c4a48" if x > 300 else "#4a4c68").erase(reveal)
            mortar = side.pixels()
            rows = (grid(canvas.size)[1] % 6 == 0)[..., None]
            mortar[..., :3] *= np.where(rows, 0.55, 1.0)
            canvas.over(mortar)
    canvas.over(layer)


def cellar_light(canvas: Canvas) -> None:
    """Snow-light down the chute, the lantern, the fire, the bench lamp."""
    xs, ys = grid(canvas.size)
    dust = (0.55 + 0.6 * noise(canvas.size, 23, 26, 60, 3)) * np.clip(1.1 - ys / 240, 0.1, 1)
    for foot in (60, 112, 168):
        top = 26 + (foot - 60) * 0.14
        canvas.beam([(top, 4), (top + 11, 4), (foot + 44, 230), (foot, 230)], "#8fb4ff", 0.36, 4, dust)
    canvas.glow(40, 8, 90, "#7f9fe8", 0.5, 1.8).glow(40, 4, 30, "#c8dcff", 0.5, 1.6)
    canvas.glow(178, 68, 80, "#ff9c40", 0.42, 2.0).glow(178, 68, 18, "#ffdf98", 0.6, 1.6)
    canvas.glow(292, 236, 150, "#ff5c14", 0.40, 1.7).glow(330, 262, 200, "#ff7420", 0.24, 1.6).glow(
        280, 284, 100, "#ffa040", 0.26, 1.8, 0.5
    )
    shade_right = np.clip((xs - 420) / 240, 0, 1) * 0.18
    canvas.shade(1 - shade_right)
    hanging_lamp(canvas, 460, 96, "#ffb04c", 256, 44)
    hanging_lamp(canvas, 552, 100, "#ffb04c", 288, 40)
    floor_pool(canvas, 350, 284, 60, "#ff8a3c", 0.35)
    generator = np.random.default_rng(8)
    for _ in range(130):
        x, y = int(generator.integers(20, 260)), int(generator.integers(10, 230))
        if abs((x - 34) - (y * 0.48)) < 50:
            canvas.pixels[y, x, :3] += vector("#a9c4ff") * 0.22 * canvas.pixels[y, x, 3]
    canvas.pixels[..., :3] = np.minimum(canvas.pixels[..., :3], canvas.pixels[..., 3:4])


# ---------------------------------------------------------------- the vaults behind


def vault_row(canvas: Canvas, foot: int, scale: float, shift: float, wall: str, light: str) -> None:
    """One row of piers and arches across the whole picture, at its distance."""
    layer = canvas.layer(2)
    span = 96 * scale
    cover = Layer(canvas.size, 2).rect(0, 0, 700, 300, wall)
    count = int(700 / span) + 2
    for index in range(-1, count):
        x = index * span + shift
        opening = arch_path(x + span * 0.14, foot - 150 * scale, span * 0.72, 170 * scale + 300)
        cover.erase(opening)
        layer.path(opening, light, 0.8, 2.2 * scale)
    tone = cover.pixels()
    texture = (0.84 + 0.32 * noise(canvas.size, int(scale * 100), 14 * scale, 7 * scale, 3))[..., None]
    tone[..., :3] *= texture
    canvas.over(tone)
    edge = layer.pixels()
    canvas.over(edge * cover.mask(), 0.75)


def cellar_depth() -> Canvas:
    """700 x 300: arch behind arch into the dark, two far lanterns, standing water."""
    canvas = Canvas((700, 300), "#141a2c")
    layer = canvas.layer()
    layer.gradient(0, 0, 700, 300, [(0, "#0e1220"), (0.6, "#2a3450"), (1, "#3a3c50")])
    canvas.over(layer)
    for x in (96, 300, 520, 640):
        canvas.glow(x, 196, 84, "#5a7ab8", 0.34, 1.6)
    canvas.glow(214, 190, 70, "#ff9c40", 0.7, 1.8)
    vault_row(canvas, 218, 0.62, 8, "#2a3048", "#6c7ca4")
    canvas.fog(196, 50, "#3c4a70", 0.5, 3)
    canvas.glow(150, 176, 60, "#ff9c40", 0.5, 1.8)
    vault_row(canvas, 234, 1.16, -22, "#222638", "#56648c")
    canvas.fog(226, 46, "#39456a", 0.42, 4)
    layer = canvas.layer()
    layer.gradient(0, 238, 700, 62, [(0, "#2c344c"), (1, "#12141f")]).rect(0, 238, 700, 1, "#5a6a90")
    generator = np.random.default_rng(6)
    for _ in range(170):
        x, y = int(generator.integers(0, 700)), int(generator.integers(241, 298))
        layer.rect(x, y, int(generator.integers(4, 22)), 1, "#4a5a80" if generator.random() < 0.5 else "#1a2030")
    for x, y in ((212, 172), (150, 160), (468, 168), (596, 158)):
        layer.rect(x - 2, y - 5, 5, 1, "#10131c").rect(x - 1, y - 4, 3, 5, "#ffe0a0").rect(x, y - 14, 1, 9, "#10131c")
    for x, y, width in ((60, 238, 26), (330, 238, 34), (392, 238, 20), (540, 238, 30)):
        layer.rect(x, y - 18, width, 20, "#181c2a").rect(x, y - 18, width, 1, "#4a567a").rect(
            x + width // 2, y - 18, 1, 20, "#0e111a"
        )
        layer.oval(x + width + 9, y - 9, 7, 11, "#1c2030").curve_line(
            [(x + width + 3, y - 12), (x + width + 6, y - 19), (x + width + 11, y - 19)], "#4a567a", 1
        )
    canvas.over(layer)
    for x, y in ((212, 172), (150, 160), (468, 168), (596, 158)):
        canvas.glow(x, y, 56, "#ff9c40", 0.42, 1.9).glow(x, y, 12, "#ffe0a0", 0.7, 1.6)
        streak = Layer(canvas.size, 2).rect(x - 3, 240, 6, 44, "#ffb060", 0.5).pixels()[..., :3]
        canvas.pixels += blur(streak, 3) * 0.6
    return canvas.vignette(0.3)
