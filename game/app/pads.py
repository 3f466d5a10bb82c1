"""Game pads: SDL's controllers with their known layouts, and plain joysticks as well as can be guessed.

They are plugged in and pulled out at will, and count as one. What is held on them has names (see bindings.py); the left stick
is `stick_left` and so on, which nobody can choose anew.
"""

from __future__ import annotations

from typing import Any

import pygame

DEAD_ZONE = 0.25
FULL_AXIS = 32767
DIAGONAL = 0.41
"""Within 22.5 degrees of an axis only that axis counts: the tangent of 22.5 degrees."""
TRIGGER_DOWN, TRIGGER_UP = 0.5, 0.3
"""A trigger counts as pressed from the one on, and until it is back at the other: a trembling finger presses once."""
CONTROLLER_BUTTONS: dict[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "lb",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rb",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "ls",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "rs",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpad_left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpad_right",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpad_up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpad_down",
}
CONTROLLER_TRIGGERS: dict[int, str] = {
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: "lt",
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "rt",
}
JOYSTICK_BUTTONS: dict[int, str] = {0: "a", 1: "b", 2: "x", 3: "y", 4: "lb", 5: "rb", 6: "back", 7: "start", 9: "start"}
STICK = ("stick_left", "stick_right"), ("stick_up", "stick_down")
HAT = ("dpad_left", "dpad_right"), ("dpad_up", "dpad_down")


class Pads:
    """Every pad that is plugged in."""

    def __init__(self) -> None:
        from pygame._sdl2 import controller

        self._controller = controller
        controller.init()
        pygame.joystick.init()
        self._open: dict[int, Any] = {}
        self._joysticks: set[int] = set()
        self._held: dict[int, set[str]] = {}
        self._sticks: dict[int, list[float]] = {}
        self._last = -1
        """The pad that was used last."""
        self._lost = False
        for index in range(pygame.joystick.get_count()):
            self._plug(index)

    @property
    def held(self) -> frozenset[str]:
        """What is held on any pad."""
        held: set[str] = set()
        for names in self._held.values():
            held |= names
        for x, y in self._sticks.values():
            held |= directions(x, y)
        return frozenset(held)

    @property
    def is_plugged(self) -> bool:
        """Whether there is any pad."""
        return bool(self._open)

    def take_lost(self) -> bool:
        """Whether the pad that was used last was pulled out since the last call."""
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
            name = CONTROLLER_BUTTONS.get(event.button, f"n{event.button}")
            self._hold(event.instance_id, name, is_down=kind == pygame.CONTROLLERBUTTONDOWN)
        elif kind == pygame.CONTROLLERAXISMOTION:
            self._axis(event.instance_id, event.axis, event.value / FULL_AXIS)
        elif kind in (pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP) and event.instance_id in self._joysticks:
            name = JOYSTICK_BUTTONS.get(event.button, f"n{event.button}")
            self._hold(event.instance_id, name, is_down=kind == pygame.JOYBUTTONDOWN)
        elif kind == pygame.JOYAXISMOTION and event.instance_id in self._joysticks:
            self._stick(event.instance_id, event.axis, event.value)
        elif kind == pygame.JOYHATMOTION and event.instance_id in self._joysticks:
            for (low, high), value in zip(HAT, (event.value[0], -event.value[1]), strict=True):
                self._hold(event.instance_id, low, is_down=value < 0)
                self._hold(event.instance_id, high, is_down=value > 0)
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
        if self._open.pop(instance, None) is not None and instance == self._last:
            self._lost = True
        self._joysticks.discard(instance)
        self._held.pop(instance, None)
        self._sticks.pop(instance, None)

    def _hold(self, instance: int, name: str, *, is_down: bool) -> None:
        held = self._held.setdefault(instance, set())
        if is_down:
            held.add(name)
            self._last = instance
        else:
            held.discard(name)

    def _axis(self, instance: int, axis: int, value: float) -> None:
        """An axis of a controller."""
        trigger = CONTROLLER_TRIGGERS.get(axis)
        if trigger is None:
            self._stick(instance, axis, value)
        elif value >= TRIGGER_DOWN or value <= TRIGGER_UP:
            self._hold(instance, trigger, is_down=value >= TRIGGER_DOWN)

    def _stick(self, instance: int, axis: int, value: float) -> None:
        """The left stick's two axes; the others do nothing."""
        if axis in (0, 1):
            stick = self._sticks.setdefault(instance, [0.0, 0.0])
            stick[axis] = value
            if directions(*stick):
                self._last = instance


def directions(x: float, y: float) -> set[str]:
    """A stick's deflection (-1 to 1 each) as names. Outside of the dead zone it snaps to eight directions."""
    if x * x + y * y < DEAD_ZONE * DEAD_ZONE:
        return set()
    names = set()
    if abs(x) > DIAGONAL * abs(y):
        names.add(STICK[0][x > 0])
    if abs(y) > DIAGONAL * abs(x):
        names.add(STICK[1][y > 0])
    return names
