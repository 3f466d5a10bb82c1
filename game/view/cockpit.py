"""The instruments of whoever flies: throttle, speed with its stall mark, fuel; what horn and stick-shaker say.

Classes are known by name (aims.py), what is read of them is here.
"""

from __future__ import annotations

from typing import ClassVar, Protocol

import pygame

from game.view.camera import HEIGHT, WIDTH
from game.view.text import font

INK, CREAM, GOLD, RED, AMBER = (10, 11, 18), (242, 230, 200), (255, 207, 106), (255, 72, 56), (255, 176, 64)
LEFT, TOP = 6, 62
ROW_PX, ROWS = 10, 3
NAME_PX = 30
BAR_WIDTH = 56
MOST_THROTTLE = 8
FASTEST = 7 * 256
"""A full bar of speed, 1/256 px per tick."""
BLINK_TICKS = 8


class Plane(Protocol):
    """What is read of the aeroplane."""

    SHAKES_AT: ClassVar[int]
    notch: int
    speed: int
    tank: int
    fuel: int
    is_warned: bool

    def has_stalled(self) -> bool: ...  # noqa: D102
    def is_slow(self) -> bool: ...  # noqa: D102
    def is_shaking(self) -> bool: ...  # noqa: D102


def draw(surface: pygame.Surface, plane: Plane, tick: int) -> int:
    """Three bars below the gauges of the corner, and a warning where there is one. Returns the row below them, px."""
    face = font("pix")
    for row, (name, share, colour) in enumerate(
        (
            ("THR", plane.notch / MOST_THROTTLE, GOLD),
            ("SPD", plane.speed / FASTEST, RED if plane.has_stalled() else AMBER if plane.is_slow() else CREAM),
            ("FUEL", plane.tank / max(plane.fuel, 1), CREAM),
        )
    ):
        line = TOP + ROW_PX * row
        face.draw(surface, name, (LEFT, line), GOLD, outline=INK)
        surface.fill(INK, (LEFT + NAME_PX, line, BAR_WIDTH + 2, 7))
        surface.fill(colour, (LEFT + NAME_PX + 1, line + 1, round(BAR_WIDTH * min(share, 1)), 5))
        if name == "SPD":
            surface.fill(RED, (LEFT + NAME_PX + 1 + BAR_WIDTH * plane.SHAKES_AT // FASTEST, line, 1, 7))
    warning = "TERRAIN" if plane.is_warned else "STALL" if plane.has_stalled() or plane.is_shaking() else ""
    if warning and tick % (2 * BLINK_TICKS) < BLINK_TICKS:
        font("pix_bold").draw(surface, warning, (WIDTH // 2, HEIGHT // 4), RED, outline=INK, align=0.5)
    return TOP + ROW_PX * ROWS + 1
