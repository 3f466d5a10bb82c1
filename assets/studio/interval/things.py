"""Everything in the interval that moves and is no man: sashes, lamps, snow, the tram, the awning, the clock, the quintet."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.studio.atlas import Animation, trimmed
from assets.studio.interval.scene import INK, LENS_SCALE, SNOW_SIDE, SNOW_TOP
from assets.studio.paint import Layer, Pixels, curve_path, polygon_path

Draw = Callable[["Sheet2", Layer, int], None]
"""Draws a frame; the origin is the upper left corner of the thing's box."""
PANE_TOP = 27
"""The lower sash begins so far below the top of an upper window, px."""
ATLAS_WIDTH = 1024


class Sheet2:
    """A small sheet, baked twice: at the map's size and for the lens."""

    def __init__(self, name: str, margin: int = 8) -> None:
        self.name = name
        self.margin = margin
        self.moves: list[tuple[str, int, int, int, bool, bool, Draw]] = []
        self.zoom = 1

    @property
    def hair(self) -> float:
        """The thinnest line, px of the map."""
        return 1 / self.zoom

    @property
    def is_fine(self) -> bool:
        """Whether this is the sheet for the lens."""
        return self.zoom > 1

    def add(
        self, animation: str, size: tuple[int, int], count: int, draw: Draw, *, loop: bool = False, mirrored: bool = False
    ) -> None:
        """An animation of `count` frames over a box of the size."""
        self.moves.append((animation, *size, count, loop, mirrored, draw))

    def write(self, folder: Path) -> None:
        """Bake both."""
        for zoom, ending in ((1, ""), (LENS_SCALE, "_lens")):
            self.zoom = zoom
            table = {}
            for animation, width, height, count, loop, mirrored, draw in self.moves:
                frames = tuple(self._frame(width, height, draw, index) for index in range(count))
                anchor = (self.margin + width // 2) * zoom, (self.margin + height) * zoom
                table[animation] = Animation(frames, anchor, loop, mirrored)
            trimmed(table, ATLAS_WIDTH).write(folder, f"{self.name}{ending}")

    def _frame(self, width: int, height: int, draw: Draw, index: int) -> Pixels:
        layer = Layer(((width + 2 * self.margin) * self.zoom, (height + 2 * self.margin) * self.zoom))
        layer.canvas.scale(self.zoom, self.zoom)
        layer.canvas.translate(self.margin, self.margin)
        draw(self, layer, index)
        return layer.pixels()


# ---------------------------------------------------------------- windows

COLD = ((0.0, "#39529c"), (0.5, "#6f93d8"), (1.0, "#a9c6f2"))
NIGHT_ROOM = ((0.0, "#1c2758"), (0.6, "#31488c"), (1.0, "#5672b4"))


def nothing(sheet: Sheet2, layer: Layer, index: int) -> None:
    """Shut windows are part of the front; only a px of the sill's snow."""
    layer.rect(16, 63, 1, 1, SNOW_TOP)


def nothing_low(sheet: Sheet2, layer: Layer, index: int) -> None:
    """The same for a window of the ground floor."""
    layer.rect(16, 31, 1, 1, SNOW_TOP)


def sash(style: str, part: float) -> Draw:
    """The lower sash, so far raised; behind it a room that lets the cold in."""

    def draw(sheet: Sheet2, layer: Layer, index: int) -> None:
        lifted = (64 - PANE_TOP) * part * 0.92 * (1 if part >= 1 else (index + 1) / 6)
        room(sheet, layer, style)
        wood, light = ("#6a3a2a", "#c88a58") if style == "lit" else ("#4a4668", "#8a94c8")
        bottom = 64 - lifted
        with layer.clip(polygon_path([(1, PANE_TOP), (31, PANE_TOP), (31, bottom), (1, bottom)])):
            layer.rect(1, PANE_TOP, 30, bottom - PANE_TOP, "#ffd890" if style == "lit" else "#3a4a84", 0.8)
            layer.polygon([(1, bottom - 4), (31, bottom - 24), (31, bottom - 16), (1, bottom + 2)], "#ffffff", 0.35)
            layer.rect(15, PANE_TOP, 2, 64, wood)
        layer.rect(1, bottom - 3, 30, 3, wood).rect(1, bottom - 3, 30, 1, light).rect(1, bottom, 30, 1, "#101634", 0.6)
        layer.rect(0, PANE_TOP - 1, 32, 2, wood).rect(13, bottom - 2, 6, 1, "#f0c860")

    return draw


def room(sheet: Sheet2, layer: Layer, style: str) -> None:
    """What is behind an open sash."""
    layer.gradient(1, PANE_TOP, 30, 64 - PANE_TOP, COLD if style == "lit" else NIGHT_ROOM)
    layer.rect(1, PANE_TOP, 30, 3, "#101634", 0.55).rect(1, PANE_TOP, 2, 64 - PANE_TOP, "#101634", 0.4).rect(
        29, PANE_TOP, 2, 64 - PANE_TOP, "#dcecff", 0.35
    )
    if style == "lit":
        for side, colour in ((1, "#7c2430"), (31, "#6c1e2c")):
            layer.polygon(
                [
                    (side, PANE_TOP),
                    (side + (5 if side == 1 else -5), PANE_TOP),
                    (side + (3 if side == 1 else -3), 64),
                    (side, 64),
                ],
                colour,
            )
    layer.rect(1, 63, 30, 1, "#eaf4ff")


def tugged(style: str) -> Draw:
    """Frozen fast: the sash rattles by a px."""

    def draw(sheet: Sheet2, layer: Layer, index: int) -> None:
        shift = (0, 1, 0, 1)[index]
        wood, light = ("#6a3a2a", "#ffdca0") if style == "lit" else ("#4a4668", "#8a94c8")
        layer.rect(1, 60 - shift, 30, 3, wood).rect(1, 60 - shift, 30, 1, light)
        layer.rect(3, 63 - shift, 26, 1, "#fff2c0" if shift else "#6a3a2a")
        for flake in (4, 11, 19, 27):
            layer.rect(flake, 58 - shift * 3 - flake % 3, 2, 1, "#f2f7ff")

    return draw


def broken(style: str) -> Draw:
    """The pane is gone but for what sticks in the putty."""

    def draw(sheet: Sheet2, layer: Layer, index: int) -> None:
        if style == "lower":
            top, bottom = 1, 31
            layer.rect(1, 0, 30, 32, "#7a4224").rect(1, 0, 30, 32, "#1c2450", 0.45)
        else:
            top, bottom = PANE_TOP, 64
            room(sheet, layer, style)
        shards = ((1, 6), (5, 11), (9, 4), (14, 9), (20, 5), (25, 12), (29, 6))
        for x, length in shards:
            layer.polygon([(x - 2, top), (x + 3, top), (x + 1, top + length)], "#dcecff", 0.8)
            layer.polygon([(x - 3, bottom), (x + 2, bottom), (x - 1, bottom - length * 0.7)], "#bcd4f8", 0.85)
        layer.line([(2, top + 18), (6, top + 12), (2, top + 9)], "#eef6ff", 1)
        layer.rect(0, top - 1, 32, 1, "#3a2a34")

    return draw


def hall_window(folder: Path) -> None:
    """The sashes of the hall."""
    sheet = Sheet2("hall_window", 2)
    for style in ("lit", "dark"):
        box = 32, 64
        sheet.add(f"{style}_shut", box, 1, nothing)
        sheet.add(f"{style}_tugged", box, 4, tugged(style), loop=True)
        sheet.add(f"{style}_opening", box, 6, sash(style, 0.999))
        sheet.add(f"{style}_open", box, 1, sash(style, 1))
        sheet.add(f"{style}_broken", box, 1, broken(style))
    sheet.add("lower_shut", (32, 32), 1, nothing_low)
    sheet.add("lower_broken", (32, 32), 1, broken("lower"))
    sheet.write(folder)


# ---------------------------------------------------------------- on the roof


def sweep_lamp(folder: Path) -> None:
    """A searchlight on its yoke, glass down and left."""

    def draw(sheet: Sheet2, layer: Layer, index: int, state: str) -> None:
        layer.rect(5, 12, 7, 4, INK).rect(3, 15, 11, 1, "#5a5f8a").line([(3, 6), (5, 13)], "#3a4060", 2).line(
            [(13, 6), (11, 13)], "#3a4060", 2
        )
        layer.circle(8, 6, 7, "#1c2238").circle(8, 6, 7, "#7c88b8", stroke=1)
        glass = {"on": ("#fff6d8", "#ffffff")[index % 2], "off": "#3c4c7c", "broken": "#10142c"}[state]
        layer.circle(8, 6, 5, glass)
        if state == "on":
            layer.circle(7, 5, 2.5, "#ffffff").rect(0, 5.5, 16, 1, "#fff6d8", 0.8)
        elif state == "off":
            layer.polygon([(4, 8), (9, 2), (11, 2), (5, 10)], "#8fa3d8", 0.8)
        else:
            layer.line([(4, 3), (8, 7), (12, 4)], "#bcd4f8", 1).line([(8, 7), (7, 11)], "#bcd4f8", 1)
        layer.rect(5, -2, 7, 2, SNOW_TOP)

    sheet = Sheet2("sweep_lamp", 4)
    sheet.add("off", (16, 16), 1, lambda s, layer, i: draw(s, layer, i, "off"))
    sheet.add("on", (16, 16), 2, lambda s, layer, i: draw(s, layer, i, "on"), loop=True)
    sheet.add("broken", (16, 16), 1, lambda s, layer, i: draw(s, layer, i, "broken"))
    sheet.write(folder)


def heap(layer: Layer, width: int, base: float, height: float, dx: float = 0, seed: int = 3) -> None:
    """Heavy snow with a blue underside."""
    generator = np.random.default_rng(seed)
    tops = [
        (x + dx, base - height * (0.62 + 0.38 * float(generator.random())) * math.sin(math.pi * (x + 5) / (width + 10)) ** 0.4)
        for x in range(0, width + 1, 8)
    ]
    layer.path(curve_path([(dx, base), *tops, (width + dx, base)], tension=0.8), SNOW_TOP)
    layer.path(
        curve_path([(dx + 4, base), *[(x, y + height * 0.55) for x, y in tops[1:-1]], (width + dx - 4, base)], tension=0.8),
        SNOW_SIDE,
    )
    for x, y in tops[1:-1:2]:
        layer.rect(x, y + 2, 4, 1, "#ffffff")


def falling_load(folder: Path) -> None:
    """A roof's snow, and snow on the planks of a scaffold."""
    sheet = Sheet2("falling_load", 8)

    def snow(width: int, boards: bool, state: str) -> Draw:
        def draw(s: Sheet2, layer: Layer, index: int) -> None:
            shift = (0, 1, 0, -1)[index % 4] if state == "creak" else 0
            if state == "down":
                heap(layer, width, 16, 9, 0, 5)
                for x in range(6, width, 14):
                    layer.rect(x, 14 - x % 5, 4, 3, SNOW_SIDE)
                if boards:
                    layer.polygon([(8, 14), (58, 6), (59, 9), (10, 16)], "#6a4a34").polygon(
                        [(60, 15), (100, 9), (101, 12), (62, 16)], "#a8784c"
                    )
                return
            if boards:
                layer.rect(shift, 12, width, 4, "#6a4a34").rect(shift, 12, width, 1, "#a8784c").rect(
                    shift, 15, width, 1, "#3a2820"
                )
            heap(layer, width, 13 if boards else 16, 14 if state == "fall" else 12, shift)
            if state == "creak":
                for x in range(4 + index * 3, width, 17):
                    layer.rect(x, 17 + (x + index * 3) % 5, 1, 2, SNOW_TOP)
                layer.line([(width * 0.3, 8), (width * 0.36, 12), (width * 0.34, 16)], "#6f83b8", 1)
            if state == "fall":
                for x in range(2 + index * 4, width, 9):
                    layer.rect(x, -6 + (x * 7) % 6, 2, 2, SNOW_TOP)

        return draw

    for kind, width in (("snow", 80), ("scaffold", 112)):
        for state, count, loop in (("rest", 1, False), ("creak", 4, True), ("fall", 2, True), ("down", 1, False)):
            sheet.add(f"{kind}_{state}", (width, 16), count, snow(width, kind == "scaffold", state), loop=loop)
    sheet.write(folder)


FLAG_UP = 44
"""The flagstaff's top is so far above the box that the map gives the flag, px."""


def wind_flag(folder: Path) -> None:
    """The hall's pennant."""
    sheet = Sheet2("wind_flag", 56)

    def draw(s: Sheet2, layer: Layer, index: int, is_blown: bool) -> None:
        layer.canvas.translate(12, -FLAG_UP)
        reach = 24 if is_blown else 9
        upper = [
            (x, (math.sin(x / 4 - index * 1.05) * 1.6 if is_blown else x * x * 0.14 + math.sin(index * 1.57) * 0.6))
            for x in range(0, reach + 1, 3)
        ]
        lower = [(x * (1 if is_blown else 0.7), y + (9 - x * 0.22 if is_blown else 12)) for x, y in reversed(upper)]
        layer.polygon([*upper, *lower], "#274a7a").polygon(
            [*[(x, y + 3) for x, y in upper], *[(x, y - 3) for x, y in lower]], "#e8dcb4"
        )
        layer.line(upper, "#6f93c8", 1)

    for name, count, is_blown in (("slack", 4, False), ("wind", 6, True)):
        sheet.add(
            name, (24, 16), count, lambda s, layer, i, blown=is_blown: draw(s, layer, i, blown), loop=True, mirrored=is_blown
        )  # type: ignore[misc]
    sheet.write(folder)


def church_clock(folder: Path) -> None:
    """Two hands; the face is on the tower."""

    def hands(layer: Layer, minute: float) -> None:
        hour = 19.6 + minute / 60
        for turn, length, width in ((hour / 12, 7.5, 2.4), (minute / 60, 12, 1.6)):
            angle = turn * 2 * math.pi
            end = 16 + math.sin(angle) * length, 16 - math.cos(angle) * length
            layer.line([(16 - math.sin(angle) * 2, 16 + math.cos(angle) * 2), end], "#2a1420", width)
        layer.circle(16, 16, 2, "#2a1420").circle(15.5, 15.5, 1, "#c8902c")

    sheet = Sheet2("church_clock", 2)
    sheet.add("run", (32, 32), 12, lambda s, layer, i: hands(layer, i * 5), loop=True)
    sheet.add("stopped", (32, 32), 1, lambda s, layer, i: hands(layer, 30))
    sheet.write(folder)


# ---------------------------------------------------------------- in the street

TRAM = 160, 64


def tram_car(folder: Path) -> None:
    """Line 3 in cream and red: passengers, a conductor who rings, and a fair man at the third window."""

    def draw(s: Sheet2, layer: Layer, index: int, state: str) -> None:
        width = TRAM[0]
        top, bob = 10, 1 if state == "roll" and index % 4 == 1 else 0
        layer.canvas.translate(0, bob)
        layer.line([(78, top - 3), (92, top - 16), (78, top - 26)], "#1c1a30", 1.5).line(
            [(68, top - 26), (90, top - 26)], "#3a3a58", 2
        )
        layer.rect(2, top, width - 4, 28, "#d8cfb4").rect(2, top, width - 4, 1, "#fff6dc").rect(
            0, top + 27, width, 2, "#5a1420"
        ).rect(0, top + 29, width, 15, "#b02a30").rect(0, top + 29, width, 2, "#e05048").rect(0, top + 42, width, 6, "#3a1420")
        layer.rect(4, top - 3, width - 8, 4, "#b9b4a6").rect(6, top - 6, width - 12, 4, SNOW_TOP).rect(
            6, top - 3, width - 12, 1, SNOW_SIDE
        )
        layer.rect(0, top + 36, width, 1, "#8c1f28").rect(0, top + 33, width, s.hair, "#f0c060", 0.8)
        for number in range(6):
            x = 7 + number * 25
            if number in (2, 5):
                layer.rect(x - 2, top + 2, 23, 46, "#6c1820").rect(x - 1, top + 3, 10, 43, "#3a4458").rect(
                    x + 10, top + 3, 10, 43, "#3a4458"
                )
                for leaf in (x, x + 11):
                    layer.gradient(leaf, top + 4, 8, 24, [(0, "#ffd88a"), (1, "#ffb85a")]).rect(
                        leaf + 6, top + 30, 1, 5, "#e8c060"
                    )
                continue
            layer.rect(x - 1, top + 3, 21, 21, "#4a3a34").gradient(x, top + 4, 19, 19, [(0, "#ffd88a"), (1, "#ffb85a")])
            passenger(s, layer, x, top, number, index if state != "roll" else 0)
            layer.polygon([(x + 2, top + 22), (x + 8, top + 4), (x + 11, top + 4), (x + 5, top + 22)], "#fff6d8", 0.5)
            layer.rect(x, top + 10, 19, s.hair, "#8a5a34")
        for wheel in (20, 40, 112, 134):
            layer.circle(wheel, top + 48, 6, "#191624").circle(wheel, top + 48, 4.4, "#3c384c").circle(
                wheel, top + 48, 1.8, "#8a84a0"
            )
            turn = index * 0.8 if state == "roll" else 0.4
            layer.line(
                [
                    (wheel - 4 * math.cos(turn), top + 48 - 4 * math.sin(turn)),
                    (wheel + 4 * math.cos(turn), top + 48 + 4 * math.sin(turn)),
                ],
                "#8a84a0",
                1,
            )
        layer.rect(10, top + 46, 42, 5, "#241a2a").rect(102, top + 46, 44, 5, "#241a2a")
        layer.rect(-2, top + 33, 4, 6, "#fff2c0").rect(-3, top + 34, 2, 4, "#ffffff").rect(width - 2, top + 33, 3, 6, "#ff4a3a")
        layer.rect(118, top - 14, 30, 10, "#1a1622").frame(118, top - 14, 30, 10, "#5a4a3a").rect(
            122, top - 12, 3, 1, "#ffd060"
        ).rect(124, top - 11, 1, 2, "#ffd060").rect(122, top - 9, 3, 1, "#ffd060").rect(124, top - 9, 1, 2, "#ffd060").rect(
            122, top - 7, 3, 1, "#ffd060"
        )
        for letter in range(4):
            layer.rect(129 + letter * 4, top - 11, 3, 4, "#ffd060", 0.85)
        swing = (0, 2, 0, -2)[index % 4] if state == "ring" else 0
        bell = [
            (68 + swing, top - 7),
            (69 + swing, top - 13),
            (73 + swing, top - 15),
            (77 + swing, top - 13),
            (78 + swing, top - 7),
        ]
        layer.path(curve_path(bell, tension=0.6), "#c8902c").rect(67 + swing, top - 8, 12, 2, "#ffe49a").line(
            [(70 + swing, top - 8), (71 + swing, top - 13)], "#fff6d0", 1
        )

    sheet = Sheet2("tram_car", 30)
    for state, count in (("rest", 2), ("roll", 4), ("ring", 4)):
        sheet.add(state, TRAM, count, lambda s, layer, i, state=state: draw(s, layer, i, state), loop=state != "ring")  # type: ignore[misc]
    sheet.write(folder)


def passenger(s: Sheet2, layer: Layer, x: float, top: float, number: int, index: int) -> None:
    """Somebody going home."""
    if number == 3:  # the fair man, who lets every tram go
        layer.polygon([(x + 4, top + 23), (x + 5, top + 15), (x + 14, top + 15), (x + 15, top + 23)], "#3a4a5c").rect(
            x + 8, top + 15, 3, 5, "#e8e4d0"
        )
        layer.circle(x + 9.5, top + 10, 4, "#e8b490").path(
            curve_path(
                [
                    (x + 5.4, top + 10),
                    (x + 6, top + 5.6),
                    (x + 10, top + 4.6),
                    (x + 13.6, top + 6.6),
                    (x + 13, top + 9),
                    (x + 10, top + 7),
                ]
            ),
            "#f6dc8c",
        )
        if s.is_fine:
            layer.rect(x + 7.5, top + 10, 1, 1, "#20283c").rect(x + 11, top + 10, 1, 1, "#20283c").rect(
                x + 8.5, top + 12.5, 2.5, s.hair, "#a05a4a"
            )
        return
    if number in (0, 4):
        tone = ("#5a2e28", "#44303c")[number == 4]
        nod = index % 2 * 0.5
        layer.polygon([(x + 5, top + 23), (x + 6, top + 15 + nod), (x + 14, top + 15 + nod), (x + 15, top + 23)], tone).circle(
            x + 10, top + 12 + nod, 3.2, tone
        ).rect(x + 6, top + 8 + nod, 8, 3, tone)


def awning(folder: Path) -> None:
    """Striped canvas on a roller over the doors; its two chains."""
    width = 336

    def canvas(layer: Layer, depth: float) -> None:
        layer.rect(0, 0, width, 3, SNOW_TOP).rect(0, 3, width, 5, "#2a3a4a").rect(0, 3, width, 1, "#5a7484").rect(
            0, 7, width, 1, "#c89a5a"
        )
        if depth <= 0:
            for x in range(0, width, 16):
                layer.rect(x, 8, 8, 5, "#8c2a34").rect(x + 8, 8, 8, 5, "#d8cba8").circle(x + 4, 13, 3.5, "#8c2a34").circle(
                    x + 12, 13, 3.5, "#d8cba8"
                )
            layer.rect(0, 8, width, 1, "#3a1a24")
            return
        for x in range(0, width, 16):
            for offset, base, dark in ((0, "#8c2a34", "#5a1a26"), (8, "#d8cba8", "#9a8c78")):
                layer.gradient(x + offset, 8, 8, depth, [(0, dark), (0.25, base), (0.8, base), (1, dark)])
                layer.circle(x + offset + 4, 8 + depth, 4, dark)
        for x in range(20, width, 48):
            layer.rect(x, 8, 1, depth, "#3a1a24", 0.5)
        layer.rect(0, 8, width, 2, "#2a121c", 0.6)

    sheet = Sheet2("awning", 6)
    sheet.add("up", (width, 16), 1, lambda s, layer, i: canvas(layer, 0))
    sheet.add("dropping", (width, 64), 4, lambda s, layer, i: canvas(layer, (8, 26, 54, 48)[i]))
    sheet.add("down", (width, 64), 1, lambda s, layer, i: canvas(layer, 50))
    sheet.write(folder)

    def chain(layer: Layer, is_cut: bool) -> None:
        layer.rect(2, 0, 4, 3, "#3a4060").rect(2, 0, 4, 1, "#8a94c8")
        for y in range(2, 6 if is_cut else 16, 4):
            layer.oval(4, y + 2, 2, 2.4, "#e8c878", stroke=1).rect(3, y, 1, 1, "#fff6d0")
        if not is_cut:
            layer.rect(1, 7, 6, 3, "#c83a34").rect(1, 7, 6, 1, "#ff8a74")

    sheet = Sheet2("awning_chain", 4)
    sheet.add("taut", (8, 16), 1, lambda s, layer, i: chain(layer, False))
    sheet.add("cut", (8, 16), 1, lambda s, layer, i: chain(layer, True))
    sheet.write(folder)


# ---------------------------------------------------------------- the quintet

BLACK, COAT_LIGHT, SKIN, VARNISH = "#4a2a34", "#9a5a48", "#f0bc94", "#c8682e"


def player(s: Sheet2, layer: Layer, x: float, base: float, head: float, hair: str, bow: float, kind: str) -> None:
    """One of the five, from the chair up."""
    layer.polygon(
        [(x - 5, base), (x - 5, head + 9), (x - 2, head + 6), (x + 2, head + 6), (x + 5, head + 9), (x + 5, base)],
        BLACK if kind != "cello" else "#1c1a2a",
    )
    layer.line([(x - 4.5, base), (x - 4.5, head + 9), (x - 2, head + 6.5)], COAT_LIGHT, 1)
    layer.polygon([(x - 1, head + 6), (x + 1.5, head + 6), (x + 0.5, head + 11)], "#f4ecdc")
    layer.circle(x, head + 2.6, 3, SKIN).path(
        curve_path([(x - 3.2, head + 3), (x - 2.4, head - 0.6), (x + 1, head - 1), (x + 3.2, head + 2), (x, head + 0.8)]), hair
    )
    if kind == "cello":
        layer.path(
            curve_path(
                [(x - 3.4, head + 1), (x - 4.4, head + 6), (x - 3.4, head + 11), (x - 1.6, head + 6), (x - 1.4, head + 1)]
            ),
            hair,
        )
        body = [(x + 1, base), (x + 1.4, head + 15), (x + 3, head + 12), (x + 5, head + 12), (x + 6.6, head + 15), (x + 7, base)]
        layer.path(curve_path(body, tension=0.7), VARNISH).line([(x + 4, head + 13), (x + 3, head + 2)], "#5a2a18", 1).line(
            [(x + 1.6, head + 14), (x + 1.8, base)], "#e09a54", s.hair
        )
        layer.line([(x + 1 + bow, head + 17), (x + 9 + bow, head + 16)], "#fff0c4", s.hair * 1.5)
    elif kind == "violin":
        layer.polygon([(x + 1, head + 5), (x + 6, head + 4), (x + 7, head + 6), (x + 2, head + 8)], VARNISH).line(
            [(x + 6, head + 5), (x + 9, head + 4)], "#5a2a18", 1
        )
        layer.line([(x + 3 + bow * 0.5, head + 10 + bow), (x + 6 + bow * 0.5, head - 1 + bow)], "#fff0c4", s.hair * 1.5)
    else:
        layer.path(
            curve_path([(x - 1, base), (x - 2, head + 13), (x + 2, head + 9), (x + 6, head + 13), (x + 5, base)], tension=0.7),
            "#8a4420",
        ).line([(x + 2, head + 10), (x + 3, head - 5)], "#4a2014", 1.5)
        layer.line([(x - 2 + bow, head + 15), (x + 6 + bow, head + 14)], "#fff0c4", s.hair * 1.5)
    if kind != "violin" or s.is_fine:
        layer.rect(x + 3, head + 9, 1.5, 1.5, SKIN)
    if s.is_fine:
        layer.rect(x + 1, head + 2.6, 1, s.hair, "#3a1a18").rect(x + 0.6, head + 4.6, 1.5, s.hair, "#a0503c").rect(
            x + 2.8, head + 3, s.hair, 1, "#f6c8a4"
        )
        layer.rect(x - 4.6, head + 10, s.hair, base - head - 11, "#6a4048")


def quintet(folder: Path) -> None:
    """They play through the interval; one of five is a cellist."""

    def draw(s: Sheet2, layer: Layer, index: int, is_full: bool) -> None:
        base = 48
        swing = 2 * math.sin(index * math.pi / 4)
        with layer.clip(polygon_path([(2, 0), (30, 0), (30, base), (2, base)])):
            player(s, layer, 7, base, 12, "#3a2418", -swing, "violin")
            player(s, layer, 17, base, 10, "#8a8a90", swing * 0.8, "bass")
            player(s, layer, 26, base, 13, "#5a2c1c", swing, "violin")
            if is_full:
                player(s, layer, 20, base, 23, "#f0cc6c", swing, "cello")
            else:
                layer.rect(17, 30, 8, 2, "#5a2a18").rect(17, 32, 1, 16, "#5a2a18").rect(24, 32, 1, 16, "#5a2a18").rect(
                    16, 40, 10, 2, "#a8542a"
                ).rect(17, 30, 8, s.hair, "#e09a54")
                layer.path(curve_path([(19, 48), (20, 44), (24, 44), (25, 48)]), VARNISH)
            player(s, layer, 9, base, 26, "#2a1a1c", -swing * 0.7, "violin")
            layer.rect(3, 39, 6, 4, "#f4e2b4").rect(5.5, 43, 1, 5, "#5a2a18").rect(26, 38, 6, 4, "#f4e2b4").rect(
                28.5, 42, 1, 6, "#5a2a18"
            )
            layer.rect(15, 0, 1.5, base, "#6a3a2a").rect(1, 8, 30, 1, "#6a3a2a").rect(1, 21, 30, 1, "#6a3a2a").rect(
                1, 34, 30, 1, "#6a3a2a", 0.6
            )

    sheet = Sheet2("quintet", 2)
    sheet.add("five", (32, 48), 8, lambda s, layer, i: draw(s, layer, i, True), loop=True)
    sheet.add("four", (32, 48), 8, lambda s, layer, i: draw(s, layer, i, False), loop=True)
    sheet.write(folder)


def flying_things(folder: Path) -> None:
    """What is shot out of hands and off heads: a rifle, a lambskin hat, half a rifle."""

    def spun(draw: Callable[[Layer], None]) -> Draw:
        def frame(s: Sheet2, layer: Layer, index: int) -> None:
            layer.canvas.translate(12, 12)
            layer.canvas.rotate(index * 45)
            draw(layer)

        return frame

    def rifle(layer: Layer) -> None:
        layer.polygon([(-11, 3), (-10, -1), (-4, -1.5), (-4, 1)], "#74482a").rect(-5, -1, 9, 2, "#74482a").rect(
            -4, -2, 7, 1.5, "#3b4152"
        )
        layer.rect(3, -1.5, 9, 1.5, "#5a6274").rect(-3, -4.5, 6, 2, "#98a4bc")

    def hat(layer: Layer) -> None:
        layer.path(curve_path([(-5, 3), (-4, -3), (0, -5), (4, -3), (5, 3)]), "#4e4a52").line(
            [(-4, -2), (0, -4)], "#d4d0d8", 1
        ).rect(-5, 2, 11, 2, "#26242a")

    def half(layer: Layer) -> None:
        layer.polygon([(-6, 2), (-5, -1.5), (3, -1.5), (6, -3), (4, 0), (6, 2), (2, 1)], "#a8703f").rect(
            -5, -1.5, 5, 1, "#e0b070"
        )

    sheet = Sheet2("flying_things", 4)
    for name, thing in (("rifle_spin", rifle), ("hat_spin", hat), ("half_spin", half)):
        sheet.add(name, (24, 24), 8, spun(thing), loop=True)
    sheet.write(folder)


EVERYTHING = (flying_things, hall_window, sweep_lamp, falling_load, wind_flag, church_clock, tram_car, awning, quintet)
