"""Which keys and which buttons of the pad stand for the eight buttons of the rules, and for rewind.

They are as the game brings them, or as chosen. Menus do not depend on it: arrows, Enter and Escape, the pad's cross, A, B and
start always work there, so that nobody can shut himself out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

import pygame

from game.core import buttons as b

REWIND = b.ALL + 1
"""The bit of a ninth button, which the rules never see: time obeys it, where the assist of that name is on."""
ACTIONS: Mapping[str, int] = {**b.NAMES, "rewind": REWIND}
"""All that an input may stand for."""
SLOTS = 2
"""So many inputs an action may have."""
Chosen = Mapping[str, list[str]]
"""Inputs by action, as they are kept in the settings; empty: as the game brings them."""

KEY_NAMES: dict[int, str] = {
    value: name[2:].lower() for name, value in sorted(vars(pygame.constants).items()) if name.startswith("K_")
}
"""What a key is called in the settings: after pygame's constants, since names from SDL want a window."""
KEYS_BY_NAME: dict[str, int] = {name: key for key, name in KEY_NAMES.items()}
KEY_LABELS: dict[str, str] = {
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "leftbracket": "L BRACKET",
    "rightbracket": "R BRACKET",
    "lshift": "L SHIFT",
    "rshift": "R SHIFT",
    "lctrl": "L CTRL",
    "rctrl": "R CTRL",
    "pageup": "PAGE UP",
    "pagedown": "PAGE DOWN",
    "return": "ENTER",
}
"""What stands on a key's picture, where it is not its letter or its name."""
KEYPAD = re.compile(r"kp_?(\w+)")
FIXED_KEYS = frozenset(
    {"unknown", "escape", "lalt", "ralt", "mode", "lsuper", "rsuper", "menu", "printscreen", "sysreq", "power"}
    | {"capslock", "numlockclear", "scrollock"}
    | {f"f{number}" for number in range(1, 16)}
)
"""Keys that mean something else: pause, the system's own, those of whoever makes levels."""
LAST_ASCII = 0x7E

PAD_INPUTS = (
    *("dpad_left", "dpad_right", "dpad_up", "dpad_down", "a", "b", "x", "y"),
    *("lb", "rb", "lt", "rt", "ls", "rs", "back"),
)
OTHER_PAD_INPUT = re.compile(r"n\d{1,3}")
"""A button that has no name: its number."""
PICTURED = {"a": "{a}", "b": "{b}", "x": "{x}", "y": "{y}", **dict.fromkeys(PAD_INPUTS[:4], "{dpad}")}


def key_name(key: int) -> str:
    """The key's name in the settings; empty when it has none."""
    name = KEY_NAMES.get(key, "")
    if not name and LAST_ASCII < key < pygame.K_CAPSLOCK and chr(key).isprintable():
        return chr(key)  # a letter of a layout that pygame has no constant for
    return name


def key_of_name(name: str) -> int:
    """The key that `key_name` calls so; 0 when there is none."""
    if len(name) == 1 and ord(name) > LAST_ASCII:
        return ord(name)
    return KEYS_BY_NAME.get(name, 0)


def key_label(name: str) -> str:
    """What a hint shows for a key: `[Z]`, drawn as a key."""
    key = key_of_name(name)
    keypad = KEYPAD.fullmatch(name)
    if name in KEY_LABELS:
        label = KEY_LABELS[name]
    elif keypad:
        label = f"KP {keypad[1].upper()}"
    elif " " < chr(min(key, LAST_ASCII + 1)) <= chr(LAST_ASCII):
        label = chr(key).upper()
    else:
        label = name.upper()
    return f"[{label}]"


def pad_label(name: str) -> str:
    """What a hint shows for a pad's button: `{a}`, drawn as its picture, or `<LB>`, drawn as a button with that name."""
    return PICTURED.get(name) or f"<{name.removeprefix('n').upper()}>"


class Device(NamedTuple):
    """What can be chosen from on a kind of device."""

    noun: str
    defaults: Mapping[str, tuple[str, ...]]
    is_known: Callable[[str], bool]
    label: Callable[[str], str]


KEYBOARD = Device(
    "key",
    {
        "left": ("left", "a"),
        "right": ("right", "d"),
        "up": ("up", "w"),
        "down": ("down", "s"),
        "jump": ("z", "space"),
        "fire": ("x", "j"),
        "use": ("c", "e"),
        "gadget": ("v", "q"),
        "rewind": ("r", "backspace"),
    },
    lambda name: key_of_name(name) != 0 and name not in FIXED_KEYS,
    key_label,
)
PAD = Device(
    "button",
    {
        "left": ("dpad_left",),
        "right": ("dpad_right",),
        "up": ("dpad_up",),
        "down": ("dpad_down",),
        "jump": ("a",),
        "fire": ("x",),
        "use": ("b",),
        "gadget": ("y",),
        "rewind": ("lb",),
    },
    lambda name: name in PAD_INPUTS or OTHER_PAD_INPUT.fullmatch(name) is not None,
    pad_label,
)


class Binding:
    """The inputs of one device by action: of every action at least one, and none of two actions."""

    def __init__(self, device: Device, chosen: Chosen | None = None) -> None:
        """Begin with what was chosen. When that makes no sense, `fault` says why and the device's own inputs are taken."""
        self.device = device
        if chosen:
            chosen = {**self._own_for_new(chosen), **chosen}
        self.fault = self._fault(chosen) if chosen else ""
        self._inputs: dict[str, list[str]] = {}
        self._bits: dict[str, int] = {}
        self._labels: dict[str, str] = {}
        self._take(chosen if chosen and not self.fault else device.defaults)

    def _own_for_new(self, chosen: Chosen) -> dict[str, list[str]]:
        """The device's own inputs, as far as they are free, for actions that settings of an older game do not know."""
        taken = {name for inputs in chosen.values() for name in inputs}
        return {
            action: [name for name in self.device.defaults[action] if name not in taken]
            for action in ACTIONS
            if action not in chosen
        }

    def _fault(self, chosen: Chosen) -> str:
        """Why this is no binding; empty when it is one."""
        noun = self.device.noun
        for action in (*ACTIONS, *chosen):
            inputs = chosen.get(action, [])
            if action not in ACTIONS:
                return f"there is nothing called {action!r} to do"
            if not 0 < len(inputs) <= SLOTS:
                return f"{action} wants one {noun} or two"
            for name in inputs:
                if not self.device.is_known(name):
                    return f"there is no {noun} {name!r} to be chosen"
        names = [name for inputs in chosen.values() for name in inputs]
        twice = next((name for name in names if names.count(name) > 1), "")
        return f"the {noun} {twice!r} stands there twice" if twice else ""

    def _take(self, inputs: Mapping[str, tuple[str, ...] | list[str]]) -> None:
        self._inputs = {action: list(inputs[action]) for action in ACTIONS}
        self._changed()

    def _changed(self) -> None:
        self._bits = {name: ACTIONS[action] for action, names in self._inputs.items() for name in names}
        self._labels = {action: self.device.label(names[0]) for action, names in self._inputs.items()}

    # Asking

    @property
    def bits(self) -> Mapping[str, int]:
        """The button that each input stands for."""
        return self._bits

    @property
    def labels(self) -> Mapping[str, str]:
        """What a hint shows for each action: its first input."""
        return self._labels

    def at(self, action: str, slot: int) -> str:
        """The input in that place, empty when there is none."""
        names = self._inputs[action]
        return names[slot] if slot < len(names) else ""

    def kept(self) -> dict[str, list[str]]:
        """What the settings keep: nothing while everything is as the game brings it."""
        own = {action: list(names) for action, names in self.device.defaults.items()}
        return {} if self._inputs == own else {action: list(names) for action, names in self._inputs.items()}

    # Changing. Each answers with a sentence for the player

    def put(self, action: str, slot: int, name: str) -> str:
        """Let the input stand for the action. Who had it gets in exchange what was in this place."""
        label = self.device.label(name)
        if not self.device.is_known(name):
            return f"{label} cannot be chosen: it has its own use."
        names = self._inputs[action]
        slot = min(slot, len(names))
        before = self.at(action, slot)
        other = next((other for other, theirs in self._inputs.items() if name in theirs), "")
        if other == action:
            if before and before != name:
                names.reverse()
                self._changed()
            return f"{action.upper()} has {label} already."
        if other and not before and len(self._inputs[other]) == 1:
            return f"{label} is all that {other.upper()} has. Give that another first."
        names[slot : slot + 1] = [name]
        said = f"{action.upper()} has {label} now."
        if other:
            theirs = self._inputs[other]
            place = theirs.index(name)
            theirs[place : place + 1] = [before] if before else []
            rest = self.device.label(theirs[0 if not before else place])
            said = f"{label} was {other.upper()}, which has {rest} now."
        self._changed()
        return said

    def clear(self, action: str, slot: int) -> str:
        """Take the input away, if the action has another."""
        names = self._inputs[action]
        if slot >= len(names):
            return ""
        label = self.device.label(names[slot])
        if len(names) == 1:
            return f"{label} is all that {action.upper()} has. Give it another first."
        del names[slot]
        self._changed()
        return f"{label} does nothing now."

    def reset(self) -> None:
        """As the game brings it."""
        self._take(self.device.defaults)
