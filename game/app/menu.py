"""Menus: a column of lines, one of them chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.app.devices import Press
from game.app.sound import Sound
from game.view.text import font

INK = "#080910"
CREAM = "#f4e6c4"
GOLD = "#f0c060"
PALE = "#cfd6e6"
DIM = "#6c7288"
HEADING = "#c8902c"
"""Of a line that is none to be chosen."""
RED = "#e8452f"
LINE_PX = 18
POINTER_PERIOD, POINTER_SWING = 40, 3


@dataclass
class Item:
    """A line. `choose` is called on OK; `change` with -1 or 1 on left and right; `value` is shown beside the label."""

    label: str
    choose: Callable[[], None] | None = None
    change: Callable[[int], None] | None = None
    value: Callable[[], str] | None = None
    is_enabled: bool = True
    help: str = ""


class Menu:
    """A column of items. `back` is called on BACK and ESCAPE."""

    def __init__(self, items: list[Item], sound: Sound, back: Callable[[], None] | None = None) -> None:
        self.items = items
        self._sound = sound
        self._back = back
        self.index = next((index for index, item in enumerate(items) if item.is_enabled), 0)

    @property
    def chosen(self) -> Item:
        """The line under the pointer."""
        return self.items[self.index]

    def press(self, press: Press) -> None:
        """Move, choose, change or go back."""
        match press:
            case Press.UP:
                self._move(-1)
            case Press.DOWN:
                self._move(1)
            case Press.LEFT | Press.RIGHT if self.chosen.change is not None:
                self._sound.play("menu_move")
                self.chosen.change(-1 if press == Press.LEFT else 1)
            case Press.OK | Press.START:
                self._choose()
            case Press.BACK | Press.ESCAPE if self._back is not None:
                self._sound.play("menu_back")
                self._back()

    def _choose(self) -> None:
        item = self.chosen
        if item.choose is not None and item.is_enabled:
            self._sound.play("menu_ok")
            item.choose()
        elif item.change is not None:
            self._sound.play("menu_ok")
            item.change(1)

    def _move(self, step: int) -> None:
        """To the next line that can be chosen, round the end."""
        index = self.index
        for _ in self.items:
            index = (index + step) % len(self.items)
            if self.items[index].is_enabled:
                break
        if index != self.index:
            self.index = index
            self._sound.play("menu_move")

    def draw(
        self,
        surface: pygame.Surface,
        position: tuple[int, int],
        ticks: int,
        *,
        width: int = 0,
        line_px: int = LINE_PX,
        is_centred: bool = False,
    ) -> None:
        """Draw the lines from `position` (left, or middle, and top) on; values end at `width`."""
        left, top = position
        face = font("pix_bold")
        for index, item in enumerate(self.items):
            y = top + index * line_px
            is_chosen = index == self.index
            colour = GOLD if is_chosen else CREAM if item.is_enabled else DIM if item.choose else HEADING
            drawn = face.draw(surface, item.label, (left, y), colour, outline=INK, align=0.5 if is_centred else 0)
            if item.value is not None:
                value = f"< {item.value()} >" if is_chosen else f"{item.value()}  "
                face.draw(surface, value, (left + width, y), GOLD if is_chosen else PALE, outline=INK, align=1)
            if is_chosen:
                draw_pointer(surface, (left - (drawn // 2 if is_centred else 0) - 14, y), ticks)


def draw_pointer(surface: pygame.Surface, position: tuple[int, int], ticks: int) -> None:
    """A round of ammunition that points at the line, swinging a little."""
    x, y = position
    x += POINTER_SWING * abs(ticks % POINTER_PERIOD * 2 - POINTER_PERIOD) // POINTER_PERIOD
    pygame.draw.polygon(surface, INK, [(x - 1, y), (x + 6, y), (x + 10, y + 3), (x + 6, y + 7), (x - 1, y + 7)])
    surface.fill("#c8902c", (x, y + 1, 5, 6))
    surface.fill("#ffe6a0", (x, y + 2, 5, 1))
    pygame.draw.polygon(surface, "#d8a878", [(x + 6, y + 1), (x + 9, y + 3), (x + 6, y + 6)])
