"""The input alphabet of every chapter: eight buttons as bits of an int."""

from __future__ import annotations

LEFT = 1
RIGHT = 2
UP = 4
DOWN = 8
JUMP = 16
FIRE = 32
USE = 64
GADGET = 128

NAMES: dict[str, int] = {
    "left": LEFT,
    "right": RIGHT,
    "up": UP,
    "down": DOWN,
    "jump": JUMP,
    "fire": FIRE,
    "use": USE,
    "gadget": GADGET,
}
ALL = 255


def to_names(buttons: int) -> tuple[str, ...]:
    """The names of the buttons held in `buttons`, in the order of the alphabet."""
    return tuple(name for name, bit in NAMES.items() if buttons & bit)


def from_names(names: tuple[str, ...] | list[str]) -> int:
    """The buttons held. Raises KeyError with the first unknown name."""
    buttons = 0
    for name in names:
        buttons |= NAMES[name]
    return buttons
