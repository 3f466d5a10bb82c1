"""The bomb in its crate: sticks packed round a brass clockwork. Its close-up is painted in `clockwork`."""

from __future__ import annotations

import math

from assets.studio.plane.cargo import INK, IRON, MARGIN, PINE, blank, boards, corner_iron, finished, poppy, post
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame

BRASS = ("#2a180c", "#4a2c14", "#7a5020", "#b07c30", "#dca848", "#ffd884", "#fff4c8")


def bomb(lit: bool, still: bool) -> Frame:
    """Three by three tiles: a crate of relief goods with one side off, sticks packed round a brass clockwork, a red display."""
    sprite = blank(3, 3)
    x, y = MARGIN, MARGIN
    boards(sprite, x + 2, y + 2, 44, 44, PINE, 7, 5)
    layer = sprite.layer()
    layer.rect(x + 5, y + 6, 38, 37, INK).rect(x + 6, y + 7, 36, 35, "#140c0c")
    for number in range(6):
        left = x + 7 + number * 6
        layer.rect(left, y + 27, 5, 15, INK).rect(left, y + 28, 4, 14, "#9c2a22").rect(left, y + 28, 1, 14, "#e0604a")
        layer.rect(left, y + 33, 4, 3, "#d8c8a0").rect(left + 1, y + 26, 2, 2, "#e8d8b0")
    sprite.lay(layer)
    layer = sprite.layer()
    middle_x, middle_y = x + 30, y + 18
    layer.circle(middle_x, middle_y, 11.5, INK).circle(middle_x, middle_y, 10.5, BRASS[2])
    for radius, tone in ((9.5, 4), (7.5, 1), (6.5, 3), (4.5, 1), (3.5, 5), (1.5, 0)):
        layer.circle(middle_x, middle_y, radius, BRASS[tone])
    for step in range(12):
        angle = math.radians(step * 30 + (0 if lit else 15))
        layer.pixel(middle_x + 9.5 * math.cos(angle), middle_y + 9.5 * math.sin(angle), BRASS[6])
    layer.rect(middle_x - 1, middle_y - 12, 2, 6, IRON[5])
    layer.rect(x + 8, y + 10, 12, 8, INK).rect(x + 9, y + 11, 10, 6, "#1c0606")
    digit = "#3c1010" if still else "#ff4a3c"
    for place in (x + 10, x + 13, x + 16):
        layer.rect(place, y + 12, 2, 4, digit)
    if lit and not still:
        layer.rect(x + 12, y + 13, 1, 1, "#ffd8c0")
    lamp = "#6ff0a0" if still else "#ff2a20" if lit else "#5c1010"
    layer.rect(x + 12, y + 21, 4, 4, INK).rect(x + 13, y + 22, 2, 2, lamp)
    for points, colour in (
        ([(x + 19, y + 15), (x + 23, y + 22), (x + 18, y + 28)], "#e0703c"),
        ([(x + 10, y + 18), (x + 7, y + 23), (x + 11, y + 28)], "#f4c468"),
        ([(x + 38, y + 22), (x + 41, y + 25), (x + 39, y + 29)], "#5fa0c8"),
    ):
        layer.curve_line(points, INK, 3).curve_line(points, colour, 1)
    sprite.lay(layer)
    for at in (x, x + 43):
        post(sprite, at, y, 5, 48, PINE)
    for at in (y, y + 43):
        post(sprite, x, at, 48, 5, PINE)
    corner_iron(sprite, x, y, 48, 48, 7)
    poppy(sprite, x + 34, y + 33, 10)
    sprite.outline(INK)
    if lit and not still:
        sprite.halo(x + 14, y + 18, 30, "#ff3a2c", 0.5)
    return finished(sprite, 3, 3)


def wheel_lock() -> Sheet:
    """Ticking, still."""
    sheet = Sheet()
    sheet.add("ticking", [bomb(True, False), bomb(False, False)], loop=True)
    sheet.add("still", [bomb(False, True)])
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {"wheel_lock": wheel_lock()}
