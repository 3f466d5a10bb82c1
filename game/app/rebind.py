"""Keys and buttons as the player wants them: a table of actions, two places for each device."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.app.app import App
from game.app.bindings import ACTIONS as BITS
from game.app.bindings import KEYBOARD, PAD, SLOTS, Binding
from game.app.cards import heading, panel, veil
from game.app.devices import Input, Press
from game.app.menu import CREAM, DIM, GOLD, INK, PALE, draw_pointer
from game.app.scene import Scene
from game.view.hud import draw_hint, hint_parts, icons
from game.view.text import font

ACTIONS = tuple(BITS)
LABELS = {"left": "LEFT", "right": "RIGHT", "up": "UP, HIDE", "down": "DOWN, CREEP"}
COLUMNS = ((KEYBOARD, 0), (KEYBOARD, 1), (PAD, 0), (PAD, 1))
COLUMN_MIDDLES = (270, 350, 450, 520)
LABEL_LEFT, TOP, ROW_PX = 106, 86, 19
RESET_KEYS, RESET_PAD, BACK = (len(ACTIONS) + index for index in range(3))
"""The rows below the actions."""
BELOW = {RESET_KEYS: "RESET KEYS", RESET_PAD: "RESET PAD", BACK: "BACK"}
BELOW_TOP, BELOW_PX = 258, 13
NOTE_TOP = 312
LISTEN_TICKS = 5 * 60
"""Nothing pressed for so long: everything stays as it is."""
CANCELS = (Input(KEYBOARD, "escape"), Input(PAD, "start"))
HELP = "[ENTER] {a} change   [BACKSPACE] {b} take away   [ESC] <START> back"
CELL_HEIGHT = 19


class Rebind(Scene):
    """Chosen by the keyboard or by the pad alone. Each change is in effect, and kept, at once."""

    IS_OVERLAY: ClassVar[bool] = True

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.row, self.column = 0, 2 * app.devices.uses_pad
        self.note = ""
        """What has happened, or why not."""
        self._listened = -1
        """For how long it has been listened, ticks; below 0: it is not."""
        self._asked_reset = -1
        """The row of the reset that wants a second press."""

    @property
    def is_listening(self) -> bool:
        """Whether the next key or button is the new one."""
        return self._listened >= 0

    def closed(self) -> None:
        """Keep it."""
        self.app.devices.stop_listening()
        self.app.profile.save()

    def _binding(self) -> Binding:
        return self.app.devices.keyboard if COLUMNS[self.column][0] is KEYBOARD else self.app.devices.pad

    # Pressed

    def press(self, press: Press) -> None:
        """Move about, change, take away, go back."""
        asked, self._asked_reset = self._asked_reset, -1
        match press:
            case Press.UP | Press.DOWN:
                self.row = (self.row + (1 if press == Press.DOWN else -1)) % (BACK + 1)
                self._moved()
            case Press.LEFT | Press.RIGHT if self.row < len(ACTIONS):
                self.column = (self.column + (1 if press == Press.RIGHT else -1)) % len(COLUMNS)
                self._moved()
            case Press.OK:
                self.app.sound.play("menu_ok")
                self._choose(asked)
            case Press.BACK if self.row < len(ACTIONS):
                self.app.sound.play("menu_back")
                self.note = self._binding().clear(ACTIONS[self.row], COLUMNS[self.column][1])
                self.app.keep_bindings()
            case Press.BACK | Press.ESCAPE | Press.START:
                self.app.sound.play("menu_back")
                self.app.pop()
            case Press.LOST:
                self._stop()

    def _moved(self) -> None:
        self.app.sound.play("menu_move")
        self.note = ""

    def _choose(self, asked: int) -> None:
        devices = self.app.devices
        if self.row == BACK:
            self.app.pop()
        elif self.row in (RESET_KEYS, RESET_PAD):
            binding = devices.keyboard if self.row == RESET_KEYS else devices.pad
            if asked == self.row:
                binding.reset()
                self.app.keep_bindings()
                self.note = "Everything is as at first."
            else:
                self._asked_reset = self.row
                self.note = f"Once more: every {binding.device.noun} as at first."
        elif COLUMNS[self.column][0] is PAD and (devices.pads is None or not devices.pads.is_plugged):
            self.note = "No pad is plugged in."
        else:
            self._listened = 0
            devices.listen()

    # Time

    def tick(self, buttons: int) -> None:
        """Is the new one pressed?"""
        if not self.is_listening:
            return
        self._listened += 1
        heard = self.app.devices.take_heard()
        if heard is not None:
            self._stop()
            self._take(heard)
        elif self._listened >= LISTEN_TICKS:
            self._stop()
            self.note = "Nothing was pressed: it stays as it was."

    def _stop(self) -> None:
        self._listened = -1
        self.app.devices.stop_listening()

    def _take(self, heard: Input) -> None:
        device, slot = COLUMNS[self.column]
        if heard in CANCELS:
            self.note = "It stays as it was."
        elif heard.device is not device:
            self.note = f"Here goes a {device.noun} of the {'keyboard' if device is KEYBOARD else 'pad'}."
        elif not heard.name:
            self.note = "This key has no name, so that it cannot be kept."
        else:
            self.note = self._binding().put(ACTIONS[self.row], slot, heard.name)
            self.app.keep_bindings()
            self.app.sound.play("menu_ok")

    # Drawing

    def draw(self, surface: pygame.Surface) -> None:
        """The table, and what has happened."""
        surface.blit(veil(), (0, 0))
        surface.blit(panel(500, 318), (70, 20))
        heading(surface, "Controls", 32)
        for text, x in (("KEYBOARD", COLUMN_MIDDLES[:2]), ("PAD", COLUMN_MIDDLES[2:])):
            middle = sum(x) // SLOTS
            font("pix_bold").draw(surface, text, (middle, TOP - 24), PALE, outline=INK, align=0.5)
        for row, action in enumerate(ACTIONS):
            self._draw_row(surface, row, action)
        for row, text in BELOW.items():
            y = BELOW_TOP + BELOW_PX * (row - RESET_KEYS)
            is_chosen = row == self.row
            width = font("pix_bold").draw(surface, text, (320, y), GOLD if is_chosen else CREAM, outline=INK, align=0.5)
            if is_chosen:
                draw_pointer(surface, (320 - width // 2 - 14, y), self.ticks)
        self._draw_note(surface)

    def _draw_row(self, surface: pygame.Surface, row: int, action: str) -> None:
        y = TOP + ROW_PX * row
        is_chosen = row == self.row
        label = LABELS.get(action, action.upper())
        font("pix_bold").draw(surface, label, (LABEL_LEFT, y), GOLD if is_chosen else CREAM, outline=INK)
        if is_chosen:
            draw_pointer(surface, (LABEL_LEFT - 14, y), self.ticks)
        pictures = icons()
        for column, ((device, slot), middle) in enumerate(zip(COLUMNS, COLUMN_MIDDLES, strict=True)):
            binding = self.app.devices.keyboard if device is KEYBOARD else self.app.devices.pad
            name = binding.at(action, slot)
            is_here = is_chosen and column == self.column
            width = 0
            if is_here and self.is_listening:
                width = font("pix_bold").draw(surface, "?", (middle, y), GOLD, outline=INK, align=0.5)
            elif name:
                picture = picture_of(device.label(name), name, pictures)
                width = picture.get_width()
                surface.blit(picture, (middle - width // 2, y + 3 - picture.get_height() // 2))
            else:
                width = font("pix").draw(surface, "-", (middle, y), DIM, outline=INK, align=0.5)
            if is_here:
                frame = pygame.Rect(0, 0, max(width + 8, CELL_HEIGHT + 4), CELL_HEIGHT + 2)
                frame.center = middle, y + 3
                pygame.draw.rect(surface, GOLD, frame, 1, 3)

    def _draw_note(self, surface: pygame.Surface) -> None:
        if self.is_listening:
            device, _ = COLUMNS[self.column]
            noun = "key" if device is KEYBOARD else "button of the pad"
            left = (LISTEN_TICKS - self._listened) // 60 + 1
            text = f"Press the new {noun} for {ACTIONS[self.row].upper()}.   {left}"
        else:
            text = self.note or HELP
        draw_hint(surface, text, (320, NOTE_TOP), icons())


def picture_of(label: str, name: str, pictures: dict[str, list[pygame.Surface]]) -> pygame.Surface:
    """A key or a button; of the pad's cross with an arrow beside it, since its four ways share a picture."""
    way = {"dpad_left": "←", "dpad_right": "→", "dpad_up": "↑", "dpad_down": "↓"}.get(name, "")
    parts = hint_parts(f"{label}{way}", pictures)
    surface = pygame.Surface((sum(part.get_width() for part in parts), max(part.get_height() for part in parts)), pygame.SRCALPHA)
    left = 0
    for part in parts:
        surface.blit(part, (left, (surface.get_height() - part.get_height()) // 2))
        left += part.get_width()
    return surface
