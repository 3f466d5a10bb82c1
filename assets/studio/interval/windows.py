"""Windows and doors of the hall, and who is behind them in the interval."""

from __future__ import annotations

import numpy as np

from assets.studio.interval.scene import SNOW_TOP, TRIM, TRIM_DARK, TRIM_LIGHT, Scene
from assets.studio.paint import Layer, arch_path, curve_path, polygon_path

LIT = ((0.0, "#d9822f"), (0.3, "#ffbd58"), (0.68, "#ffe29a"), (1.0, "#f0a048"))
DARK = ((0.0, "#141a3e"), (0.6, "#222c5a"), (1.0, "#2c3766"))
BODY, BODY_LIGHT = "#5a2622", "#9a4a30"
"""People before a bright room."""


def surround(layer: Layer, x: float, y: float, width: float, height: float) -> None:
    """The stone frame of a round-headed window with its keystone and sill."""
    w, h = width, height
    outer = [
        (x - 4, y + h + 2), (x - 4, y + w / 2), (x - 2, y + w * 0.22), (x + w * 0.25, y - 5), (x + w * 0.75, y - 5),
        (x + w + 2, y + w * 0.22), (x + w + 4, y + w / 2), (x + w + 4, y + h + 2),
    ]  # fmt: skip
    layer.path(polygon_path(outer), TRIM)
    layer.line([(x - 3.5, y + h), (x - 3.5, y + w / 2), (x - 1.5, y + w * 0.22), (x + w * 0.25, y - 4.5)], TRIM_LIGHT, 1)
    layer.path(arch_path(x - 1, y - 1.5, w + 2, h + 1.5), TRIM_DARK)
    layer.rect(x + w // 2 - 3, y - 9, 6, 8, TRIM).rect(x + w // 2 - 3, y - 9, 6, 1, SNOW_TOP).rect(
        x + w // 2 - 3, y - 8, 1, 7, TRIM_LIGHT
    )
    layer.rect(x - 6, y + h + 1, w + 12, 4, TRIM).rect(x - 6, y + h, w + 12, 1, SNOW_TOP).rect(
        x - 5, y + h + 5, w + 10, 1, TRIM_DARK
    )
    for side in (x - 4, x + w):
        layer.rect(side, y + h + 5, 4, 3, TRIM).rect(side, y + h + 8, 3, 1, TRIM_DARK)


def bars(layer: Layer, scene: Scene, x: float, y: float, width: float, height: float, is_lit: bool) -> None:
    """The wooden cross and the glazing bars."""
    colour, edge = ("#6a3a2a", "#ffdca0") if is_lit else ("#4a4668", "#7c86b8")
    middle = x + width // 2
    layer.rect(middle - 0.5, y, 1.5, height, colour).rect(x, y + width / 2, width, 1.5, colour)
    for row in range(int(y + width / 2) + 13, int(y + height) - 4, 13):
        layer.rect(x, row, width, 1, colour)
        if scene.is_fine:
            layer.rect(x, row + 1, width, scene.hair, edge, 0.5)
    if scene.is_fine:
        hair = scene.hair
        layer.rect(middle + 1, y + 4, hair, height - 4, edge, 0.5).rect(middle - 1.5, y + height * 0.62, 1, 3, "#d8a850")
        for corner in (x, x + width - 2):
            layer.rect(corner, y + height * 0.55, 1, 2, "#d8a850")


def curtains(layer: Layer, scene: Scene, x: float, y: float, width: float, height: float, kind: str) -> None:
    """Red velvet: tied back, wide open, half drawn or a swag."""
    left, right = ("#a8302c", "#c8483c"), ("#8c2428", "#b03a34")
    w, h = width, height
    depth = {"tied": 0.36, "open": 0.2, "half": 0.5, "swag": 0.26}[kind]
    for side, (base, light) in ((1, left), (-1, right)):
        edge = x if side == 1 else x + w
        part = depth if kind != "half" or side == 1 else 0.22
        outline = [
            (0, 0),
            (w * part, 0),
            (w * part * 0.75, h * 0.3),
            (w * part * 0.52, h * 0.52),
            (w * 0.09, h * 0.6),
            (w * 0.14, h),
            (0, h),
        ]
        if kind == "half" and side == 1:
            outline = [(0, 0), (w * part, 0), (w * part, h), (0, h)]
        layer.path(polygon_path([(edge + side * px, y + py) for px, py in outline]), base)
        for step in (0.25, 0.55, 0.85):
            layer.line(
                [(edge + side * w * part * step, y), (edge + side * w * (0.04 + 0.07 * step), y + h * 0.58)], light, 1, 0.75
            )
            if scene.is_fine:
                start = edge + side * w * part * (step - 0.12)
                layer.line([(start, y), (edge + side * w * (0.02 + 0.06 * step), y + h * 0.58)], "#701a20", scene.hair, 0.8)
        if kind != "half" or side == -1:
            layer.rect(edge if side == 1 else edge - w * 0.12, y + h * 0.59, w * 0.12, 2, "#f0c060")
    if kind == "swag":
        for part, shade in ((0.16, "#8c2428"), (0.84, "#7c2026"), (0.5, "#a8302c")):
            layer.oval(x + w * part, y + 4, w * 0.3, 15, shade).oval(
                x + w * part, y + 4, w * 0.3 - 0.5, 14.5, "#f0c060", stroke=1
            )
            layer.curve_line(
                [(x + w * (part - 0.2), y + 2), (x + w * part, y + 13), (x + w * (part + 0.2), y + 2)], "#c8483c", 1, 0.8
            )


def chandelier(layer: Layer, scene: Scene, x: float, y: float) -> None:
    """Far back in the room, above the heads."""
    layer.rect(x - scene.hair, y - 12, scene.hair * 2, 10, "#a8602c")
    layer.curve([(x - 8, y), (x - 4, y + 4), (x, y + 5), (x + 4, y + 4), (x + 8, y), (x, y - 3)], "#e09838")
    for step in range(-8, 9, 4):
        layer.rect(x + step - 0.5, y - 3, 1, 3, "#fffbe0").rect(x + step - scene.hair, y - 4, scene.hair * 2, 1, "#ffffff")


def person(layer: Layer, scene: Scene, x: float, y: float, facing: int, kind: str, height: float = 26) -> None:
    """Somebody seen from the waist up before the light; (x, y) is the middle of the waist."""
    top = y - height
    broad = 5.4 if kind in ("man", "waiter", "officer") else 4.2
    body = [
        (-broad, 0), (-broad - 0.6, -height * 0.42), (-broad + 0.4, -height * 0.6), (-1.6, -height * 0.68), (1.8, -height * 0.68),
        (broad - 0.2, -height * 0.6), (broad + 0.4, -height * 0.42), (broad - 0.4, 0),
    ]  # fmt: skip
    if kind in ("lady", "gown"):
        body[0], body[-1] = (-broad + 0.8, 0), (broad - 1.2, 0)
    layer.path(polygon_path([(x + facing * dx, y + dy) for dx, dy in body]), BODY)
    layer.rect(x - 1.2, top + height * 0.24, 2.6, height * 0.14, BODY)
    head = [(-3, 1.4), (-3.2, 4), (-2, 7), (0.4, 8), (2.2, 7.4), (2.8, 5.6), (3.9, 4.7), (2.9, 3.8), (2.8, 1.6), (0.4, 0)]
    layer.path(curve_path([(x + facing * dx, top + dy) for dx, dy in head]), BODY)
    layer.line([(x - broad + 0.2, y - height * 0.56), (x - broad - 0.1, y - 2)], BODY_LIGHT, 1)
    layer.line([(x - 2.4, top + 2), (x - 2.6, top + 5.4)], BODY_LIGHT, 1)
    if kind in ("lady", "gown"):
        layer.circle(x - facing * 2.6, top + 1.4, 2.6, "#7a3a22").circle(x - facing * 3.2, top + 0.8, 1, "#b0683a")
        layer.pixel(x - facing, top + 7, "#fff0c4")
    elif kind == "officer":
        layer.polygon([(x - 4.6, top + 1.6), (x + 4.6, top + 1.6), (x + 3.4, top - 2), (x - 3.6, top - 2.2)], "#44221f")
        layer.rect(x - 3.4, top + 1, 7, 1, "#b02a30").rect(x + facing * 2 - 1, top + 2, 3, 1, "#2a1414")
    elif kind == "bald":
        layer.circle(x, top + 2.4, 2.8, BODY_LIGHT, 0.8)
    if scene.is_fine:
        hair = scene.hair
        layer.rect(x + facing * 1.4, top + 3.4, 1, hair, "#2a1212").rect(x + facing * 1.2, top + 6, 1.5, hair, "#3a1a18")
        layer.line([(x + facing * 2, top + 7.4), (x + facing * 4, top + 4.8)], "#c87a44", hair, 0.8)
        if kind in ("man", "waiter", "officer", "bald"):
            layer.polygon(
                [
                    (x + facing * 0.6, y - height * 0.66),
                    (x + facing * 3, y - height * 0.62),
                    (x + facing * 1.8, y - height * 0.4),
                ],
                "#d8b088",
            )
            layer.rect(x + facing * 1 - 0.5, y - height * 0.66, 2, 1, "#2a1010")
        else:
            for bead in range(4):
                layer.pixel(x - 1.5 + bead, y - height * 0.66 + (bead in (1, 2)) * 0.5, "#fff0c4")


def arm_with_glass(layer: Layer, scene: Scene, x: float, y: float, facing: int) -> None:
    """A raised hand with a stemmed glass; (x, y) is the shoulder."""
    layer.line([(x, y), (x + facing * 4.5, y + 5.5), (x + facing * 7.5, y + 1.5)], BODY, 2.4)
    hand = x + facing * 7.5
    layer.rect(hand - 0.5, y - 1.5, 1, 3, "#fff6d0").polygon(
        [(hand - 1.8, y - 5.5), (hand + 2.2, y - 5.5), (hand + 0.8, y - 1.8), (hand - 0.6, y - 1.8)], "#fffbe8"
    )
    if scene.is_fine:
        layer.rect(hand - 1, y - 4.5, 2, 1.5, "#f6d878").rect(hand - 1, y + 1.2, 2, scene.hair, "#fff6d0")


def glass_shine(layer: Layer, x: float, y: float, width: float, height: float, is_lit: bool) -> None:
    """The street in the glass."""
    colour, alpha = ("#fff6dc", 0.24) if is_lit else ("#6478b4", 0.55)
    layer.polygon(
        [(x, y + height * 0.62), (x + width, y + height * 0.2), (x + width, y + height * 0.34), (x, y + height * 0.78)],
        colour,
        alpha,
    )
    layer.polygon(
        [(x, y + height * 0.84), (x + width, y + height * 0.42), (x + width, y + height * 0.45), (x, y + height * 0.88)],
        colour,
        alpha,
    )


ROOMS: dict[str, str] = {
    "A": "open", "B": "tied", "C": "open", "E": "tied", "F": "swag", "G": "tied", "H": "swag", "I": "tied", "J": "open",
    "K": "swag", "L": "tied", "M": "open", "N": "tied",
}  # fmt: skip
"""The curtains of the lit windows; D is dark."""


def upper_window(layer: Layer, scene: Scene, letter: str, x: float, y: float, width: float, height: float) -> None:
    """One of the fourteen windows above the ledge; the box is its glass."""
    surround(layer, x, y, width, height)
    is_lit = letter in ROOMS
    base = y + height
    middle = x + width / 2
    with layer.clip(arch_path(x, y, width, height)):
        layer.gradient(x, y, width, height, LIT if is_lit else DARK)
        if is_lit:
            layer.rect(x, base - 20, width, 20, "#b8662c", 0.5).rect(x, base - 20, width, 1, "#e0964a")
            for panel in range(3):
                layer.frame(x + 1 + panel * 11, y + 26, 9, 20, "#e8a850", 0.6)
        if letter in "CFKM":
            chandelier(layer, scene, middle, y + 15)
        match letter:
            case "D":
                cello_case(layer, scene, x + 6, base)
                layer.rect(x + 20, base - 30, 9, 30, "#1a2148").rect(x + 20, base - 30, 9, 1, "#44548c")
            case "F":
                person(layer, scene, x + 9, base, 1, "man", 34)
                person(layer, scene, x + 23, base, -1, "lady", 31)
                arm_with_glass(layer, scene, x + 11, base - 20, 1)
            case "H":
                person(layer, scene, x + 24, base, -1, "gown", 30)
            case "K":
                person(layer, scene, x + 16, base, 1, "bald", 31)
                person(layer, scene, x + 7, base, 1, "lady", 30)
                person(layer, scene, x + 25, base, -1, "man", 34)
                arm_with_glass(layer, scene, x + 23, base - 20, -1)
            case "M":
                person(layer, scene, x + 9, base, 1, "waiter", 34)
                layer.line([(x + 12, base - 22), (x + 19, base - 27)], BODY, 2.4).rect(x + 15, base - 29, 13, 1, "#fff0c4")
                for glass in (17, 21, 25):
                    layer.rect(x + glass, base - 33, 2, 3, "#fffbe8").rect(x + glass + 0.5, base - 30, 1, 1, "#fff6d0")
            case "J":
                layer.line([(x + 23, base), (x + 23, base - 26)], BODY, 1).rect(x + 18, base - 32, 11, 7, "#7a3a22").rect(
                    x + 19, base - 31, 9, 5, "#f4e2b4"
                )
            case "A":
                layer.rect(x + 2, base - 30, 7, 30, "#8a4626").rect(x + 3, base - 46, 5, 17, "#5f7a3c").circle(
                    x + 5, base - 46, 4, "#7a9448"
                )
            case "N":
                frost(layer, scene, x, y, width, height)
        if is_lit:
            curtains(layer, scene, x, y, width, height, ROOMS[letter])
        glass_shine(layer, x, y, width, height, is_lit)
        bars(layer, scene, x, y, width, height, is_lit)
        layer.rect(x, y, width, 3, "#3a1a18" if is_lit else "#0c1230", 0.5)


def frost(layer: Layer, scene: Scene, x: float, y: float, width: float, height: float) -> None:
    """Window N is frozen fast."""
    generator = np.random.default_rng(14)
    for _ in range(110):
        side = generator.random() < 0.5
        reach = float(generator.random()) ** 2 * 11
        top = y + 18 + float(generator.random()) * (height - 18)
        left = x + reach if side else x + width - reach - 2
        layer.rect(left, top, 1 + reach % 2, 1, "#e8f0ff", 0.75)
    layer.rect(x, y + height - 5, width, 5, "#e8f0ff", 0.55)


def cello_case(layer: Layer, scene: Scene, x: float, base: float) -> None:
    """An open cello case in moonlight: the lid to the left, its lining a pale plum."""
    for offset, colour, rim in ((0, "#0b1028", "#b8c8f4"), (8, "#5a4a7e", "#d4dcfa")):
        shape = [
            (1, 0),
            (0, -9),
            (2, -14),
            (1, -20),
            (3.2, -25),
            (4.4, -35),
            (6.4, -35),
            (7.6, -25),
            (10, -20),
            (9, -14),
            (11, -9),
            (10, 0),
        ]
        layer.path(curve_path([(x + offset + dx, base - 3 + dy) for dx, dy in shape], tension=0.8), colour)
        layer.curve_line(
            [
                (x + offset, base - 12),
                (x + offset + 2, base - 17),
                (x + offset + 1, base - 23),
                (x + offset + 3.2, base - 28),
                (x + offset + 4.4, base - 37),
            ],
            rim,
            1,
        )
    layer.rect(x + 12.5, base - 30, 1, 24, "#1c2450").rect(x + 8.5, base - 14, 2, 1, "#d8b860")


def foyer_door(layer: Layer, scene: Scene, x: float, y: float, width: float, height: float) -> None:
    """A pair of glazed doors under a fanlight."""
    w, h = width, height
    layer.rect(x - 5, y - 5, w + 10, h + 5, TRIM).rect(x - 5, y - 5, w + 10, 1, TRIM_LIGHT).rect(
        x - 5, y - 5, 1, h + 5, TRIM_LIGHT
    )
    layer.rect(x - 2, y - 2, w + 4, h + 2, TRIM_DARK)
    layer.gradient(x, y, w, h, [(0, "#ffd27a"), (0.4, "#ffb850"), (1, "#c8702c")])
    for step in range(0, int(w) + 1, 8):
        layer.line([(x + step, y), (x + w / 2, y + 14)], "#8a4a2a", 1)
    layer.rect(x, y + 14, w, 2, "#5a2e22").rect(x, y + 14, w, 1, "#b0703c").rect(x + w // 2 - 1, y + 14, 2, h - 14, "#5a2e22")
    for leaf in (0, w // 2 + 1):
        half = w // 2 - 1
        layer.rect(x + leaf, y + 16, 3, h - 16, "#7a3a26").rect(x + leaf + half - 3, y + 16, 3, h - 16, "#7a3a26").rect(
            x + leaf, y + 16, 1, h - 16, "#b0683a"
        )
        layer.rect(x + leaf, y + h - 21, half, 21, "#7a3a26").rect(x + leaf + 4, y + h - 17, half - 8, 13, "#94502e")
        layer.rect(x + leaf + 4, y + h - 17, half - 8, 1, "#5a2a1c").rect(x + leaf + 4, y + h - 5, half - 8, 1, "#c0783c")
        layer.rect(x + leaf + 3, y + 30, half - 6, 1, "#8a4a2a")
        layer.polygon(
            [(x + leaf + 4, y + 42), (x + leaf + half - 5, y + 18), (x + leaf + half - 3, y + 18), (x + leaf + 4, y + 46)],
            "#fff0c4",
            0.4,
        )
    layer.rect(x + w // 2 - 5, y + h - 30, 2, 7, "#ffe7a0").rect(x + w // 2 + 3, y + h - 30, 2, 7, "#ffe7a0")
    if scene.is_fine:
        layer.rect(x + 3, y + h - 3, w - 6, 1, "#e8c070").rect(x + w // 2 - 5, y + h - 30, scene.hair, 7, "#ffffff")


def low_window(layer: Layer, scene: Scene, x: float, y: float, width: float, height: float, kind: str) -> None:
    """A square window of the ground floor: cloakroom, bar, office."""
    w, h = width, height
    layer.rect(x - 3, y - 3, w + 6, h + 6, TRIM).rect(x - 3, y - 3, w + 6, 1, TRIM_LIGHT).rect(
        x - 1, y - 1, w + 2, h + 2, TRIM_DARK
    )
    layer.rect(x - 5, y - 7, w + 10, 3, TRIM).rect(x - 5, y - 8, w + 10, 1, SNOW_TOP).rect(x - 4, y - 4, w + 8, 1, TRIM_DARK)
    layer.gradient(x, y, w, h, [(0, "#d88a3c"), (0.6, "#ffca6c"), (1, "#e89a48")])
    with layer.clip(polygon_path([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])):
        if kind == "cloakroom":
            layer.rect(x, y + 12, w, 1, "#8a4626")
            for index, colour in enumerate(("#5a2e28", "#8a3a2c", "#40303c", "#6a4a2c", "#54302c")):
                left = x + 1 + index * 6
                layer.polygon([(left + 1, y + 14), (left + 4, y + 14), (left + 6, y + 34), (left - 1, y + 34)], colour).rect(
                    left + 2, y + 11, 1, 3, "#5a2e22"
                )
                layer.rect(left, y + 16, 1, 16, "#c0743c", 0.7)
            person(layer, scene, x + w - 8, y + h, -1, "bald", 24)
        elif kind == "bar":
            person(layer, scene, x + 8, y + h, 1, "man", 30)
            person(layer, scene, x + 22, y + h, -1, "gown", 28)
            arm_with_glass(layer, scene, x + 20, y + h - 18, -1)
            for bottle in (2, 12, 15, 28):
                layer.rect(x + bottle, y + 6, 2, 5, "#8a5a24")
            layer.rect(x, y + 11, w, 1, "#8a4626")
        elif kind == "officer":
            person(layer, scene, x + 12, y + h, 1, "officer", 30)
            layer.rect(x + 22, y + h - 14, 7, 5, "#3f7a4c").rect(x + 25, y + h - 9, 1, 9, "#8a5c24").rect(
                x + 23, y + h - 9, 5, 1, "#fff6c0"
            )
        elif kind == "drawn":
            curtains(layer, scene, x, y, w, h, "half")
            layer.rect(x + w * 0.52, y, w * 0.48, h, "#c8702c", 0.35)
    layer.rect(x + w // 2, y, 1, h, "#5a3a34").rect(x, y + 14, w, 1, "#5a3a34").rect(x, y + 28, w, 1, "#5a3a34")
    layer.polygon([(x, y + h - 8), (x + w * 0.5, y), (x + w * 0.62, y), (x, y + h - 2)], "#fff6dc", 0.2)
    layer.rect(x - 5, y + h + 3, w + 10, 3, TRIM).rect(x - 5, y + h + 2, w + 10, 2, SNOW_TOP)
