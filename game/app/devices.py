"""Keyboard and pad become the eight buttons of the rules and the presses of menus."""

from __future__ import annotations

from enum import Enum

import pygame

from game.app.pads import Pads
from game.core import buttons as b

REPEAT_DELAY_TICKS, REPEAT_TICKS = 24, 6
"""A direction held in a menu repeats after the first and then every second number of ticks."""


class Press(Enum):
    """What a menu understands."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    OK = "ok"
    BACK = "back"
    ESCAPE = "escape"
    """Escape or P: pause in play, back in menus."""
    START = "start"
    """The pad's start button: pause in play, OK in menus."""
    LOST = "lost"
    """The window lost its focus, or the pad in use was pulled out."""
    OTHER = "other"
    """Any other key."""


BUTTON_KEYS: dict[int, int] = {
    pygame.K_LEFT: b.LEFT,
    pygame.K_a: b.LEFT,
    pygame.K_RIGHT: b.RIGHT,
    pygame.K_d: b.RIGHT,
    pygame.K_UP: b.UP,
    pygame.K_w: b.UP,
    pygame.K_DOWN: b.DOWN,
    pygame.K_s: b.DOWN,
    pygame.K_z: b.JUMP,
    pygame.K_SPACE: b.JUMP,
    pygame.K_x: b.FIRE,
    pygame.K_j: b.FIRE,
    pygame.K_c: b.USE,
    pygame.K_e: b.USE,
    pygame.K_v: b.GADGET,
    pygame.K_q: b.GADGET,
}
PRESS_KEYS: dict[int, Press] = {
    pygame.K_LEFT: Press.LEFT,
    pygame.K_a: Press.LEFT,
    pygame.K_RIGHT: Press.RIGHT,
    pygame.K_d: Press.RIGHT,
    pygame.K_UP: Press.UP,
    pygame.K_w: Press.UP,
    pygame.K_DOWN: Press.DOWN,
    pygame.K_s: Press.DOWN,
    pygame.K_RETURN: Press.OK,
    pygame.K_KP_ENTER: Press.OK,
    pygame.K_SPACE: Press.OK,
    pygame.K_z: Press.OK,
    pygame.K_c: Press.OK,
    pygame.K_e: Press.OK,
    pygame.K_x: Press.BACK,
    pygame.K_BACKSPACE: Press.BACK,
    pygame.K_ESCAPE: Press.ESCAPE,
    pygame.K_p: Press.ESCAPE,
}
LATIN_KEYS: dict[int, int] = {pygame.KSCAN_A + index: pygame.K_a + index for index in range(26)}
"""Letters by where they lie."""
DIRECTION_BITS = b.UP | b.DOWN | b.LEFT | b.RIGHT
DIRECTIONS = {b.UP: Press.UP, b.DOWN: Press.DOWN, b.LEFT: Press.LEFT, b.RIGHT: Press.RIGHT}
PAD_LOST = "The pad was pulled out. Plug it in again, or go on with the keyboard."
LAST_LATIN = 0x7F
PAD_PRESSES = {b.JUMP: Press.OK, b.USE: Press.BACK, b.FIRE: Press.BACK, b.GADGET: Press.OTHER, **DIRECTIONS}


class Devices:
    """All that the player presses. A tap between two ticks is not lost: it counts for the next tick."""

    def __init__(self, pads: Pads | None = None) -> None:
        self.pads = pads
        self.uses_pad = False
        """Whether the pad was pressed last: hints then show its buttons."""
        self.notice = ""
        """A sentence for the player: why the game is paused, when a device is the reason."""
        self._keys: dict[int, int] = {}
        self._tapped = 0
        self._presses: list[Press] = []
        self._pad_buttons = 0
        self._ignored = 0
        """What is held on a pad but does not count until it was let go."""
        self._held_direction = 0
        self._held_ticks = 0

    # What comes in

    def handle(self, event: pygame.event.Event) -> None:
        """Take in an event of pygame."""
        if event.type == pygame.KEYDOWN:
            self._key_down(key_of(event), event.mod)
        elif event.type == pygame.KEYUP:
            self._keys.pop(key_of(event), None)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self.release_all()
            self._presses.append(Press.LOST)
        elif self.pads is not None and self.pads.handle(event):
            self._pad_changed()

    def _key_down(self, key: int, modifiers: int) -> None:
        if modifiers & pygame.KMOD_ALT:
            return
        self.uses_pad = False
        bit = BUTTON_KEYS.get(key, 0)
        if bit:
            self._keys[key] = bit
            self._tapped |= bit
        self._presses.append(PRESS_KEYS.get(key, Press.OTHER))

    def _pad_changed(self) -> None:
        assert self.pads is not None
        if self.pads.is_plugged:
            self.notice = ""
        self._ignored &= self.pads.buttons
        now = self.pads.buttons & ~self._ignored
        fresh = now & ~self._pad_buttons
        self._pad_buttons = now
        if fresh:
            self.uses_pad = True
            self._tapped |= fresh
            self._presses += [press for bit, press in PAD_PRESSES.items() if fresh & bit]
        if self.pads.take_start():
            self.uses_pad = True
            self._presses.append(Press.START)
        if self.pads.take_lost() and self.uses_pad:
            self.uses_pad = False
            self.notice = PAD_LOST
            self._presses.append(Press.LOST)

    # What goes out

    @property
    def held(self) -> int:
        """The buttons that are down."""
        held = self._pad_buttons
        for bit in self._keys.values():
            held |= bit
        return held

    def take_buttons(self) -> int:
        """The buttons for a tick: what is down, and what was tapped since the last tick."""
        buttons = self.held | self._tapped
        self._tapped = 0
        return buttons

    def take_presses(self) -> list[Press]:
        """What was pressed since the last call, directions repeated while they are held. Call it once a tick."""
        presses, self._presses = self._presses, []
        direction = self.held & DIRECTION_BITS
        if direction and direction == self._held_direction:
            self._held_ticks += 1
            beyond = self._held_ticks - REPEAT_DELAY_TICKS
            if beyond >= 0 and beyond % REPEAT_TICKS == 0 and direction in DIRECTIONS:
                presses.append(DIRECTIONS[direction])
        else:
            self._held_direction, self._held_ticks = direction, 0
        return presses

    def start_over(self) -> None:
        """Only directions that are still held count: what chose a line of a menu is not played with."""
        self.release_all()
        pressed = pygame.key.get_pressed()
        self._keys = {key: bit for key, bit in BUTTON_KEYS.items() if bit in DIRECTIONS and pressed[key]}
        self._pad_buttons = self._ignored & DIRECTION_BITS
        self._ignored &= ~DIRECTION_BITS

    def release_all(self) -> None:
        """Nothing is held any more."""
        self._keys.clear()
        self._tapped = 0
        self._pad_buttons = 0
        self._ignored = self.pads.buttons if self.pads is not None else 0


def key_of(event: pygame.event.Event) -> int:
    """The key of an event, as pygame numbers it.

    A letter that is not Latin counts as what an English keyboard has in its place: with a Russian layout, too, Z jumps.
    """
    key = int(event.key)
    if LAST_LATIN < key < pygame.K_CAPSLOCK:
        return LATIN_KEYS.get(getattr(event, "scancode", 0), key)
    return key
