"""Keyboard and pad become the eight buttons of the rules and the presses of menus."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

import pygame

from game.app.bindings import KEYBOARD, PAD, Binding, Chosen, Device, key_name, key_of_name
from game.app.holds import Holds
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


PRESS_KEYS: dict[int, Press] = {
    pygame.K_LEFT: Press.LEFT,
    pygame.K_RIGHT: Press.RIGHT,
    pygame.K_UP: Press.UP,
    pygame.K_DOWN: Press.DOWN,
    pygame.K_RETURN: Press.OK,
    pygame.K_KP_ENTER: Press.OK,
    pygame.K_BACKSPACE: Press.BACK,
    pygame.K_ESCAPE: Press.ESCAPE,
}
"""What keys always do in menus, whatever they are bound to."""
DIRECTIONS = {b.UP: Press.UP, b.DOWN: Press.DOWN, b.LEFT: Press.LEFT, b.RIGHT: Press.RIGHT}
BUTTON_PRESSES = {b.JUMP: Press.OK, b.USE: Press.OK, b.FIRE: Press.BACK, **DIRECTIONS}
"""What the other keys do in menus, by the buttons that they stand for."""
PAUSE_KEY = pygame.K_p
"""Pauses, unless it is bound to something else."""
STICK_BITS = {"stick_left": b.LEFT, "stick_right": b.RIGHT, "stick_up": b.UP, "stick_down": b.DOWN}
"""The left stick always moves."""
PAD_PRESSES = {
    "a": Press.OK,
    "b": Press.BACK,
    "x": Press.BACK,
    "start": Press.START,
    **{f"{part}_{way}": Press(way) for part in ("dpad", "stick") for way in ("left", "right", "up", "down")},
}
"""What the pad always does in menus."""
PAD_LOST = "The pad was pulled out. Plug it in again, or go on without it."
LATIN_KEYS: dict[int, int] = {pygame.KSCAN_A + index: pygame.K_a + index for index in range(26)}
"""Letters by where they lie."""
LAST_LATIN = 0x7F


class Input(NamedTuple):
    """Something that was pressed while the player was asked to: on which device, and its name there."""

    device: Device
    name: str


class Devices:
    """All that the player presses. A tap between two ticks is not lost: it counts for the next tick."""

    def __init__(self, pads: Pads | None = None) -> None:
        self.pads = pads
        self.keyboard = Binding(KEYBOARD)
        self.pad = Binding(PAD)
        self.uses_pad = False
        """Whether the pad was pressed last: hints then show its buttons."""
        self.notice = ""
        """A sentence for the player: why the game is paused, when a device is the reason."""
        self._keys: set[int] = set()
        self._pad_held: frozenset[str] = frozenset()
        self._ignored: frozenset[str] = frozenset()
        """What is held on a pad but does not count until it was let go."""
        self._tapped = 0
        self._holds = Holds()
        self._presses: list[Press] = []
        self._is_listening = False
        self._heard: Input | None = None
        self._held_direction: Press | None = None
        self._held_ticks = 0

    # Bindings

    def bind(self, keys: Chosen, pad: Chosen) -> str:
        """Take over what the settings hold. Returns a sentence when some of it made no sense and was put right."""
        self.keyboard, self.pad = Binding(KEYBOARD, keys), Binding(PAD, pad)
        sentences = (
            f"The {name} was set up as at first: {binding.fault}."
            for name, binding in (("keyboard", self.keyboard), ("pad", self.pad))
            if binding.fault
        )
        return " ".join(sentences)

    @property
    def labels(self) -> Mapping[str, str]:
        """What hints show for the eight buttons, on the device that was used last."""
        return (self.pad if self.uses_pad else self.keyboard).labels

    @property
    def pause_label(self) -> str:
        """What hints show for pause."""
        return "<START>" if self.uses_pad else "[ESC]"

    def listen(self) -> None:
        """From now on presses are not handed out; the first of a key or a pad's button is what `take_heard` gives."""
        self._is_listening, self._heard = True, None

    def take_heard(self) -> Input | None:
        """What was pressed since `listen`, if anything; then presses count again."""
        heard = self._heard
        if heard is not None:
            self.stop_listening()
        return heard

    def stop_listening(self) -> None:
        """Presses count again; what is held does not, until it was let go."""
        self._is_listening, self._heard = False, None
        self._presses.clear()
        self.release_all()

    # What comes in

    def handle(self, event: pygame.event.Event) -> None:
        """Take in an event of pygame."""
        if event.type == pygame.KEYDOWN:
            self._key_down(key_of(event), event.mod)
        elif event.type == pygame.KEYUP:
            self._keys.discard(key_of(event))
        elif event.type == pygame.WINDOWFOCUSLOST:
            self.release_all()
            self._presses.append(Press.LOST)
        elif self.pads is not None and self.pads.handle(event):
            self._pad_changed()

    def _key_down(self, key: int, modifiers: int) -> None:
        if self._is_listening:
            if self._heard is None:
                self._heard = Input(KEYBOARD, key_name(key))
            return
        if modifiers & pygame.KMOD_ALT:
            return
        self.uses_pad = False
        self._keys.add(key)
        self._tapped |= self._bit(key)
        self._presses.append(self._press(key))

    def _bit(self, key: int) -> int:
        return self.keyboard.bits.get(key_name(key), 0)

    def _press(self, key: int) -> Press:
        """What the key does in menus."""
        if key in PRESS_KEYS:
            return PRESS_KEYS[key]
        bit = self._bit(key)
        if not bit and key == PAUSE_KEY:
            return Press.ESCAPE
        return BUTTON_PRESSES.get(bit, Press.OTHER)

    def _pad_changed(self) -> None:
        assert self.pads is not None
        if self.pads.is_plugged:
            self.notice = ""
        held = self.pads.held
        self._ignored &= held
        now = held - self._ignored
        fresh = sorted(now - self._pad_held)
        self._pad_held = now
        if fresh and self._is_listening:
            chosen = next((name for name in fresh if name not in STICK_BITS), None)
            if chosen is not None and self._heard is None:
                self._heard = Input(PAD, chosen)
        elif fresh:
            self.uses_pad = True
            for name in fresh:
                self._tapped |= self._pad_bit(name)
                self._presses.append(PAD_PRESSES.get(name, Press.OTHER))
        if self.pads.take_lost() and self.uses_pad:
            self.uses_pad = False
            self.notice = PAD_LOST
            self._presses.append(Press.LOST)

    def _pad_bit(self, name: str) -> int:
        return STICK_BITS.get(name) or self.pad.bits.get(name, 0)

    # What goes out

    @property
    def held(self) -> int:
        """The buttons that are down."""
        held = 0
        for key in self._keys:
            held |= self._bit(key)
        for name in self._pad_held:
            held |= self._pad_bit(name)
        return held

    def take_buttons(self, toggles: int = 0) -> int:
        """The buttons for a tick: what is down, and what was tapped since the last tick; a press of `toggles` stays down."""
        tapped, self._tapped = self._tapped, 0
        return self._holds.take(self.held, tapped, toggles)

    def take_presses(self) -> list[Press]:
        """What was pressed since the last call, directions repeated while they are held. Call it once a tick."""
        presses, self._presses = self._presses, []
        direction = self._direction()
        if direction is not None and direction == self._held_direction:
            self._held_ticks += 1
            beyond = self._held_ticks - REPEAT_DELAY_TICKS
            if beyond >= 0 and beyond % REPEAT_TICKS == 0:
                presses.append(direction)
        else:
            self._held_direction, self._held_ticks = direction, 0
        return presses

    def _direction(self) -> Press | None:
        """The one direction that is held in a menu; None also for two at once."""
        held = {self._press(key) for key in self._keys} | {PAD_PRESSES.get(name, Press.OTHER) for name in self._pad_held}
        held &= set(DIRECTIONS.values())
        return held.pop() if len(held) == 1 else None

    def start_over(self) -> None:
        """Only directions that are still held count: what chose a line of a menu is not played with."""
        self.release_all()
        pressed = pygame.key.get_pressed()
        ways = {key_of_name(name) for name, bit in self.keyboard.bits.items() if bit in DIRECTIONS}
        self._keys = {key for key in ways if pressed[key]}
        self._pad_held = frozenset(name for name in self._ignored if self._pad_bit(name) in DIRECTIONS)
        self._ignored -= self._pad_held

    def release_all(self) -> None:
        """Nothing is held any more."""
        self._keys.clear()
        self._tapped = 0
        self._holds.let_go()
        self._pad_held = frozenset()
        self._ignored = self.pads.held if self.pads is not None else frozenset()


def key_of(event: pygame.event.Event) -> int:
    """The key of an event, as pygame numbers it.

    A letter that is not Latin counts as what an English keyboard has in its place: with a Russian layout, too, Z jumps.
    """
    key = int(event.key)
    if LAST_LATIN < key < pygame.K_CAPSLOCK:
        return LATIN_KEYS.get(getattr(event, "scancode", 0), key)
    return key
