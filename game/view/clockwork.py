"""The close-up of the bomb's clockwork, over the whole picture while somebody is bent over it.

The picture of the works is painted once; on it are laid the wheels' marks, their notches, the lit windows, the pin, the display.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol, cast

import pygame

from game.core import events
from game.core.units import TICKS_PER_SECOND, whole_seconds
from game.core.world import World
from game.view.camera import HEIGHT, WIDTH
from game.view.cast import chosen
from game.view.pictures import picture, quick
from game.view.text import font

PAINTING = Path(__file__).resolve().parents[2] / "assets" / "backdrops" / "plane_clockwork.png"
OPENS = {"WheelLock": True}
"""The class whose works these are."""
CENTRE = (350, 196)
RINGS = ((146, 114), (106, 76), (68, 40))
"""Outer and inner radius of each wheel, px; as in the painting (assets/studio/plane/clockwork.py)."""
DISPLAY = pygame.Rect(34, 128, 118, 58)
OPEN_TICKS = 10
"""The picture comes up in so many ticks."""
TEETH = (48, 36, 24)
LONG_TEETH = 12
"""So many of a wheel's teeth are long: it looks the same after a twelfth of a turn."""
TURN = 360
TOP = -90.0
"""Degrees of the place below the pin."""
NOTCH_DEGREES = (7.0, 9.0, 13.0)
PIN_TOP, PIN_WIDTH = 22, 8
PIN_TICKS = 10
"""The pin falls to the next wheel in so many ticks."""
INK, DARK = (7, 5, 10), (58, 36, 16)
LIGHT, PALE = (255, 244, 200), (255, 216, 132)
WINDOW, WINDOW_IN, WINDOW_OFF = (255, 176, 64), (140, 255, 170), (86, 60, 30)
STOPPED, TRUE, JAMMED = (110, 240, 160), (190, 255, 240), (255, 74, 58)
STEEL, STEEL_LIGHT, STEEL_DARK = (154, 170, 168), (232, 240, 236), (62, 74, 82)
RED, DEEP_RED, MISSED_RED = (255, 74, 58), (66, 14, 12), (255, 216, 190)
SHAKE = (0, 2, -2, 1, -1)
TEXT = (242, 230, 200)
NEVER = -1000
WHEELS = len(RINGS)
SHAKE_FROM = 30
"""A jammed wheel shakes the picture while so many ticks of it are left."""
JAM_BLINK = 4
SEGMENT_PX = 2
"""A piece of a window's arc is about so long."""
DIGITS_X = (0, 25, 56, 81)
"""Where each figure of the display begins, px."""


class Lock(Protocol):
    """What is asked of the clockwork: see WheelLock."""

    stopped: int
    jam: int
    worker: int
    open_ticks: int

    def period(self, wheel: int) -> int:
        """Ticks of a turn."""

    def window(self, wheel: int) -> int:
        """Ticks around the dead centre."""

    def offset(self, wheel: int) -> int:
        """Ticks from the dead centre."""

    def is_backwards(self, wheel: int) -> bool:
        """Whether it turns the other way."""

    def is_in_window(self) -> bool:
        """Whether a stop would count."""

    def is_solved(self) -> bool:
        """Whether all stand."""


class Clockwork:
    """Call `observe` after every tick; `draw` where `open_lock` finds one."""

    def __init__(self, *, flashes: bool = True) -> None:
        self.flashes = flashes
        self._tick = 0
        self._caught = NEVER
        self._was_true = False

    def observe(self, world: World) -> None:
        """A tick has passed."""
        self._tick += 1
        for event in world.events:
            if isinstance(event, events.NotchCaught):
                self._caught, self._was_true = self._tick, event.is_true

    def draw(self, surface: pygame.Surface, lock: Lock, clock: int) -> None:
        """Draw it, coming up from below; `clock` is what the bomb shows, ticks."""
        drop = _drop(lock)
        shake = SHAKE[self._tick % len(SHAKE)] if lock.jam > SHAKE_FROM and self.flashes else 0
        if drop:
            surface.set_clip((0, drop, WIDTH, HEIGHT - drop))
        painting = _painting()
        if painting is not None:
            surface.blit(painting, (0, drop))  # for the edge that it leaves free while it shakes
            if shake:
                surface.blit(painting, (shake, drop))
        for wheel in range(WHEELS):
            self._draw_wheel(surface, lock, wheel, drop, shake)
        self._draw_pin(surface, lock, drop)
        self._draw_display(surface, lock, clock, drop)
        surface.set_clip(None)

    def _draw_wheel(self, surface: pygame.Surface, lock: Lock, wheel: int, drop: int, shake: int) -> None:
        outer, inner = RINGS[wheel]
        middle = CENTRE[0] + shake, CENTRE[1] + drop
        period = lock.period(wheel)
        angle = TURN * lock.offset(wheel) / period * (-1 if lock.is_backwards(wheel) else 1)
        is_turning, is_done = wheel == lock.stopped, wheel < lock.stopped
        half = TURN * lock.window(wheel) / period / 2
        self._draw_window(surface, lock, wheel, middle, half)
        surface.blit(_teeth(wheel, angle % (TURN / LONG_TEETH)), (middle[0] - outer, middle[1] - outer))
        colour = STOPPED if is_done else JAMMED if is_turning and lock.jam else LIGHT if is_turning else PALE
        _notch(surface, middle, outer, inner, TOP + angle, NOTCH_DEGREES[wheel], colour)

    def _draw_window(self, surface: pygame.Surface, lock: Lock, wheel: int, middle: tuple[int, int], half: float) -> None:
        """The arc in which the notch must stand, beside the wheel: bright while it is this wheel's turn."""
        outer = RINGS[wheel][0]
        if wheel < lock.stopped:
            colour, wide = STOPPED, 3
        elif wheel > lock.stopped:
            colour, wide = WINDOW_OFF, 3
        else:
            colour, wide = (WINDOW_IN if lock.is_in_window() and not lock.jam else JAMMED if lock.jam else WINDOW), 5
        points = _arc(middle, outer, half)
        pygame.draw.lines(surface, INK, False, points, wide + 3)
        pygame.draw.lines(surface, colour, False, points, wide)
        for side in (-half, half):
            start, end = _place(middle, outer - 5, TOP + side), _place(middle, outer + 6, TOP + side)
            pygame.draw.line(surface, INK, start, end, 4)
            pygame.draw.line(surface, colour, start, end, 2)

    def _draw_pin(self, surface: pygame.Surface, lock: Lock, drop: int) -> None:
        """Steel, from the bridge down into the wheels that stand."""
        depths = (CENTRE[1] - RINGS[0][0] - 8, *(CENTRE[1] - inner - 4 for _, inner in RINGS))
        tip = depths[lock.stopped]
        since = self._tick - self._caught
        if 0 <= since < PIN_TICKS and lock.stopped:
            before = depths[lock.stopped - 1]
            tip = before + (tip - before) * since * since // (PIN_TICKS * PIN_TICKS)
        left, top = CENTRE[0] - PIN_WIDTH // 2, PIN_TOP + drop
        tall = tip + drop - top
        surface.fill(INK, (left - 1, top, PIN_WIDTH + 2, tall + 1))
        surface.fill(STEEL, (left, top, PIN_WIDTH, tall))
        surface.fill(STEEL_LIGHT, (left + 1, top, 2, tall))
        surface.fill(STEEL_DARK, (left + PIN_WIDTH - 2, top, 2, tall))
        point = [(left, top + tall), (left + PIN_WIDTH, top + tall), (left + PIN_WIDTH // 2, top + tall + 7)]
        pygame.draw.polygon(
            surface, INK, [(left - 1, top + tall), (left + PIN_WIDTH, top + tall), (left + PIN_WIDTH // 2, top + tall + 9)]
        )
        pygame.draw.polygon(surface, STEEL, point)
        if 0 <= since < 4 * PIN_TICKS:
            colour = TRUE if self._was_true else STOPPED
            radius = 6 + since // 2
            pygame.draw.circle(surface, colour, (CENTRE[0], tip + drop + 4), radius, 2)
            if self._was_true:
                pygame.draw.circle(surface, colour, (CENTRE[0], tip + drop + 4), radius + 6, 1)

    def _draw_display(self, surface: pygame.Surface, lock: Lock, clock: int, drop: int) -> None:
        """Minutes and seconds in red bars; green once it has stopped counting."""
        seconds = whole_seconds(clock)
        left, top = DISPLAY.x + 7, DISPLAY.y + 9 + drop
        colour = STOPPED if lock.is_solved() else RED
        if lock.jam and (self._tick // JAM_BLINK & 1 or not self.flashes):
            colour = MISSED_RED
        digits = f"{seconds // 60:02}{seconds % 60:02}"
        for across, digit in zip(DIGITS_X, digits, strict=True):
            _bars(surface, left + across, top, int(digit), colour)
        if lock.is_solved() or clock % TICKS_PER_SECOND >= TICKS_PER_SECOND // 2:
            for y in (top + 11, top + 26):
                surface.fill(colour, (left + 50, y, 4, 4))
        text = "STOPPED" if lock.is_solved() else "JAMMED" if lock.jam else f"WHEEL {lock.stopped + 1} OF {WHEELS}"
        font("pix").draw(surface, text, (DISPLAY.centerx, DISPLAY.top - 27 + drop), TEXT, outline=INK, align=0.5)


def open_lock(world: World) -> Lock | None:
    """The clockwork that somebody is bent over."""
    found = chosen(world, OPENS)
    lock = cast(Lock, found[0][0]) if found else None
    return lock if lock is not None and lock.worker else None


def covers(lock: Lock) -> bool:
    """Whether the close-up has come up all the way, so that nothing else is seen."""
    return not _drop(lock) and _painting() is not None


def _drop(lock: Lock) -> int:
    """How much of its way up the close-up still has before it, px."""
    rise = max(OPEN_TICKS - lock.open_ticks, 0)
    return HEIGHT * rise * rise // (OPEN_TICKS * OPEN_TICKS)


@cache
def _painting() -> pygame.Surface | None:
    """The works, as they are drawn fastest: there is nothing behind them."""
    painting = picture(str(PAINTING))
    return quick(painting) if painting is not None else None


@lru_cache(maxsize=64)
def _teeth(wheel: int, angle: float) -> pygame.Surface:
    """A wheel's marks alone, so many degrees on."""
    outer, inner = RINGS[wheel]
    middle = outer, outer
    teeth = pygame.Surface((2 * outer, 2 * outer), pygame.SRCALPHA)
    for tooth in range(TEETH[wheel]):
        at = TOP + angle + TURN * tooth / TEETH[wheel]
        long = tooth % (TEETH[wheel] // LONG_TEETH) == 0
        start, end = _place(middle, outer - (12 if long else 8), at), _place(middle, outer - 3, at)
        pygame.draw.line(teeth, DARK, start, end, 2 if long else 1)
        pygame.draw.line(teeth, DARK, _place(middle, inner + 3, at), _place(middle, inner + (9 if long else 6), at), 1)
    return quick(teeth)


@lru_cache(maxsize=64)
def _arc(middle: tuple[int, int], outer: int, half: float) -> list[tuple[int, int]]:
    """A window's edge beside its wheel, so many degrees to either side of the pin."""
    steps = max(round(math.radians(2 * half) * outer / SEGMENT_PX), 2)
    return [_place(middle, outer + 1, TOP - half + 2 * half * step / steps) for step in range(steps + 1)]


def _place(middle: tuple[int, int], radius: float, degrees: float) -> tuple[int, int]:
    cosine, sine = _unit(round(degrees * 4) % 1440)
    return round(middle[0] + radius * cosine), round(middle[1] + radius * sine)


@cache
def _unit(quarter_degrees: int) -> tuple[float, float]:
    angle = math.radians(quarter_degrees / 4)
    return math.cos(angle), math.sin(angle)


def _notch(
    surface: pygame.Surface, middle: tuple[int, int], outer: int, inner: int, at: float, wide: float, colour: tuple[int, int, int]
) -> None:
    """A slot through the wheel with bright lips, and a pointer at its outer end."""
    half = wide / 2
    corners = [
        _place(middle, outer - 1, at - half),
        _place(middle, outer - 1, at + half),
        _place(middle, inner + 1, at + half),
        _place(middle, inner + 1, at - half),
    ]
    pygame.draw.polygon(surface, INK, corners)
    pygame.draw.line(surface, colour, corners[0], corners[3], 2)
    pygame.draw.line(surface, colour, corners[1], corners[2], 2)
    tip = [_place(middle, outer + 4, at), _place(middle, outer - 7, at - half), _place(middle, outer - 7, at + half)]
    pygame.draw.polygon(surface, INK, tip, 3)
    pygame.draw.polygon(surface, colour, tip)


SEGMENTS = ("1110111", "0010010", "1011101", "1011011", "0111010", "1101011", "1101111", "1010010", "1111111", "1111011")
"""By digit: top, upper left, upper right, middle, lower left, lower right, bottom."""
BARS = ((3, 0, 14, 4), (0, 3, 4, 15), (16, 3, 4, 15), (3, 18, 14, 4), (0, 21, 4, 15), (16, 21, 4, 15), (3, 35, 14, 4))


def _bars(surface: pygame.Surface, left: int, top: int, digit: int, colour: tuple[int, int, int]) -> None:
    for lit, (x, y, wide, tall) in zip(SEGMENTS[digit], BARS, strict=True):
        surface.fill(colour if lit == "1" else DEEP_RED, (left + x, top + y, wide, tall))
