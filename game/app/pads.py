"""Game pads: SDL's controllers with their known layouts, and plain joysticks as well as can be guessed.

They are plugged in and pulled out at will.
"""

from __future__ import annotations

from typing import Any

import pygame

from game.core import buttons as b

DEAD_ZONE = 0.25
FULL_AXIS = 32767
DIAGONAL = 0.41
"""Within 22.5 degrees of an axis only that axis counts: the tangent of 22.5 degrees."""
CONTROLLER_BUTTONS: dict[int, int] = {
    pygame.CONTROLLER_BUTTON_A: b.JUMP,
    pygame.CONTROLLER_BUTTON_X: b.FIRE,
    pygame.CONTROLLER_BUTTON_B: b.USE,
    pygame.CONTROLLER_BUTTON_Y: b.GADGET,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: b.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: b.RIGHT,
    pygame.CONTROLLER_BUTTON_DPAD_UP: b.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: b.DOWN,
}
JOYSTICK_BUTTONS: dict[int, int] = {0: b.JUMP, 1: b.USE, 2: b.FIRE, 3: b.GADGET}
JOYSTICK_START = (7, 9)
HAT_X, HAT_Y = 2, 3
"""Where a hat's two axes are kept beside those of the stick."""


class Pads:
    """Every pad that is plugged in; they count as one. `buttons` are the bits held."""

    def __init__(self) -> None:
        from pygame._sdl2 import controller

        self._controller = controller
        controller.init()
        pygame.joystick.init()
        self._open: dict[int, Any] = {}
        self._joysticks: set[int] = set()
        self._buttons: dict[int, int] = {}
        self._axes: dict[int, list[float]] = {}
        self._start = False
        self._lost = False
        for index in range(pygame.joystick.get_count()):
            self._plug(index)

    @property
    def buttons(self) -> int:
        """The bits held on any pad."""
        held = 0
        for bits in self._buttons.values():
            held |= bits
        for axes in self._axes.values():
            held |= axis_bits(axes[0], axes[1]) | axis_bits(axes[HAT_X], axes[HAT_Y])
        return held

    @property
    def is_plugged(self) -> bool:
        """Whether there is any pad."""
        return bool(self._open)

    def take_start(self) -> bool:
        """Whether start was pressed since the last call."""
        start, self._start = self._start, False
        return start

    def take_lost(self) -> bool:
        """Whether a pad was pulled out since the last call."""
        lost, self._lost = self._lost, False
        return lost

    def handle(self, event: pygame.event.Event) -> bool:
        """Take in an event of pygame; False if it is none of a pad's."""
        kind = event.type
        if kind == pygame.JOYDEVICEADDED:
            self._plug(event.device_index)
        elif kind == pygame.JOYDEVICEREMOVED:
            self._pull(event.instance_id)
        elif kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            is_down = kind == pygame.CONTROLLERBUTTONDOWN
            self._button(event.instance_id, CONTROLLER_BUTTONS.get(event.button, 0), is_down)
            self._start |= is_down and event.button == pygame.CONTROLLER_BUTTON_START
        elif kind == pygame.CONTROLLERAXISMOTION:
            self._axis(event.instance_id, event.axis, event.value / FULL_AXIS)
        elif kind in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP) and event.instance_id in self._joysticks:
            is_down = kind == pygame.JOYBUTTONDOWN
            self._button(event.instance_id, JOYSTICK_BUTTONS.get(event.button, 0), is_down)
            self._start |= is_down and event.button in JOYSTICK_START
        elif kind == pygame.JOYAXISMOTION and event.instance_id in self._joysticks:
            self._axis(event.instance_id, event.axis, event.value)
        elif kind == pygame.JOYHATMOTION and event.instance_id in self._joysticks:
            self._axis(event.instance_id, HAT_X, event.value[0])
            self._axis(event.instance_id, HAT_Y, -event.value[1])
        else:
            return False
        return True

    def _plug(self, index: int) -> None:
        try:
            joystick = pygame.joystick.Joystick(index)
            instance = joystick.get_instance_id()
            if self._controller.is_controller(index):
                self._open[instance] = self._controller.Controller(index)
            else:
                self._open[instance] = joystick
                self._joysticks.add(instance)
        except pygame.error:
            return  # pulled out again already

    def _pull(self, instance: int) -> None:
        if self._open.pop(instance, None) is not None:
            self._lost = True
        self._joysticks.discard(instance)
        self._buttons.pop(instance, None)
        self._axes.pop(instance, None)

    def _button(self, instance: int, bit: int, is_down: bool) -> None:
        held = self._buttons.get(instance, 0)
        self._buttons[instance] = held | bit if is_down else held & ~bit

    def _axis(self, instance: int, axis: int, value: float) -> None:
        if axis in (0, 1, HAT_X, HAT_Y):
            self._axes.setdefault(instance, [0.0, 0.0, 0.0, 0.0])[axis] = value


def axis_bits(x: float, y: float) -> int:
    """A stick's deflection (-1 to 1 each) as buttons. Outside of the dead zone it snaps to eight directions."""
    if x * x + y * y < DEAD_ZONE * DEAD_ZONE:
        return 0
    bits = 0
    if abs(x) > DIAGONAL * abs(y):
        bits |= b.RIGHT if x > 0 else b.LEFT
    if abs(y) > DIAGONAL * abs(x):
        bits |= b.DOWN if y > 0 else b.UP
    return bits
