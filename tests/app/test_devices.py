from __future__ import annotations

import math
from typing import Any

import pygame
import pytest

from game.app.devices import BUTTON_KEYS, PAD_LOST, PRESS_KEYS, REPEAT_DELAY_TICKS, REPEAT_TICKS, Devices, Press
from game.app.pads import Pads, axis_bits
from game.core import buttons as b


def event(kind: int, **members: Any) -> pygame.event.Event:
    return pygame.event.Event(kind, **members)


def down(key: int, mod: int = 0) -> pygame.event.Event:
    return event(pygame.KEYDOWN, key=key, mod=mod)


def up(key: int) -> pygame.event.Event:
    return event(pygame.KEYUP, key=key, mod=0)


class FakePads:
    """Pads of which a test says what is held."""

    def __init__(self) -> None:
        self.buttons = 0
        self.start = self.lost = False
        self.is_plugged = True

    def handle(self, event: pygame.event.Event) -> bool:
        return True

    def take_start(self) -> bool:
        start, self.start = self.start, False
        return start

    def take_lost(self) -> bool:
        lost, self.lost = self.lost, False
        return lost


@pytest.mark.parametrize(("key", "bit"), BUTTON_KEYS.items())
def test_every_key_is_its_button(key: int, bit: int) -> None:
    devices = Devices()
    devices.handle(down(key))
    assert devices.take_buttons() == bit
    assert devices.take_buttons() == bit
    devices.handle(up(key))
    assert devices.take_buttons() == 0


def test_every_button_has_a_key_of_either_hand() -> None:
    for bit in b.NAMES.values():
        assert list(BUTTON_KEYS.values()).count(bit) == 2


def test_a_tap_between_two_ticks_counts_for_one() -> None:
    devices = Devices()
    devices.handle(down(pygame.K_x))
    devices.handle(up(pygame.K_x))
    assert devices.take_buttons() == b.FIRE
    assert devices.take_buttons() == 0


def test_two_keys_of_one_button_hold_it_until_both_are_up() -> None:
    devices = Devices()
    devices.handle(down(pygame.K_LEFT))
    devices.handle(down(pygame.K_a))
    devices.handle(up(pygame.K_LEFT))
    devices.take_buttons()
    assert devices.take_buttons() == b.LEFT


@pytest.mark.parametrize(("key", "press"), PRESS_KEYS.items())
def test_every_key_of_menus(key: int, press: Press) -> None:
    devices = Devices()
    devices.handle(down(key))
    assert devices.take_presses() == [press]
    assert devices.take_presses() == []


def test_any_other_key_is_a_press_too() -> None:
    devices = Devices()
    devices.handle(down(pygame.K_F9))
    assert devices.take_presses() == [Press.OTHER]


def test_alt_and_enter_chooses_nothing() -> None:
    devices = Devices()
    devices.handle(down(pygame.K_RETURN, pygame.KMOD_LALT))
    assert devices.take_presses() == []


def test_a_held_direction_repeats() -> None:
    devices = Devices()
    devices.handle(down(pygame.K_DOWN))
    ticks = [tick for tick in range(REPEAT_DELAY_TICKS + 3 * REPEAT_TICKS) if Press.DOWN in devices.take_presses()]
    assert ticks == [0, REPEAT_DELAY_TICKS, REPEAT_DELAY_TICKS + REPEAT_TICKS, REPEAT_DELAY_TICKS + 2 * REPEAT_TICKS]


def test_losing_the_focus_lets_everything_go() -> None:
    devices = Devices()
    devices.handle(down(pygame.K_RIGHT))
    devices.handle(event(pygame.WINDOWFOCUSLOST))
    assert devices.take_buttons() == 0
    assert Press.LOST in devices.take_presses()


def test_after_a_menu_only_held_directions_count(monkeypatch: pytest.MonkeyPatch) -> None:
    held = {pygame.K_RIGHT, pygame.K_z}
    monkeypatch.setattr(pygame.key, "get_pressed", lambda: {key: key in held for key in BUTTON_KEYS})
    pads = FakePads()
    pads.buttons = b.DOWN | b.JUMP
    devices = Devices(pads)  # type: ignore[arg-type]
    devices.handle(down(pygame.K_z))
    devices.start_over()
    assert devices.take_buttons() == b.RIGHT | b.DOWN
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == b.RIGHT | b.DOWN
    pads.buttons = 0
    devices.handle(event(pygame.USEREVENT))
    pads.buttons = b.JUMP
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == b.RIGHT | b.JUMP


def test_a_pad_plays_and_chooses() -> None:
    pads = FakePads()
    devices = Devices(pads)  # type: ignore[arg-type]
    pads.buttons = b.RIGHT | b.JUMP
    devices.handle(event(pygame.USEREVENT))
    assert devices.uses_pad
    assert devices.take_buttons() == b.RIGHT | b.JUMP
    assert devices.take_presses() == [Press.OK, Press.RIGHT]
    pads.buttons, pads.start = 0, True
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == 0
    assert devices.take_presses() == [Press.START]


def test_pulling_out_the_pad_in_use_is_noticed_once() -> None:
    pads = FakePads()
    devices = Devices(pads)  # type: ignore[arg-type]
    pads.lost = True
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_presses() == []
    pads.buttons = b.FIRE
    devices.handle(event(pygame.USEREVENT))
    pads.buttons, pads.lost, pads.is_plugged = 0, True, False
    devices.handle(event(pygame.USEREVENT))
    assert Press.LOST in devices.take_presses()
    assert not devices.uses_pad
    assert devices.notice == PAD_LOST
    pads.is_plugged = True
    devices.handle(event(pygame.USEREVENT))
    assert devices.notice == ""


def test_letters_count_by_their_place_where_they_are_not_latin() -> None:
    devices = Devices()
    cyrillic_ya = event(pygame.KEYDOWN, key=ord("\u044f"), mod=0, scancode=pygame.KSCAN_Z)
    devices.handle(cyrillic_ya)
    assert devices.held == b.JUMP
    devices.handle(event(pygame.KEYUP, key=ord("\u044f"), mod=0, scancode=pygame.KSCAN_Z))
    assert devices.held == 0
    french_w = event(pygame.KEYDOWN, key=pygame.K_w, mod=0, scancode=pygame.KSCAN_Z)
    devices.handle(french_w)
    assert devices.held == b.UP


def test_the_keyboard_takes_over_from_the_pad() -> None:
    devices = Devices()
    devices.uses_pad = True
    devices.handle(down(pygame.K_LEFT))
    assert not devices.uses_pad


def test_the_stick_snaps_to_eight_directions() -> None:
    wanted = [b.RIGHT, b.RIGHT | b.DOWN, b.DOWN, b.LEFT | b.DOWN, b.LEFT, b.LEFT | b.UP, b.UP, b.RIGHT | b.UP]
    for index, bits in enumerate(wanted):
        for lean in (-15, 0, 15):
            angle = math.radians(45 * index + lean)
            assert axis_bits(math.cos(angle), math.sin(angle)) == bits


@pytest.mark.parametrize(("x", "y"), [(0, 0), (0.2, 0.1), (-0.24, 0), (0, 0.24)])
def test_the_stick_rests_in_its_dead_zone(x: float, y: float) -> None:
    assert axis_bits(x, y) == 0


def test_events_of_pads() -> None:
    pygame.display.init()
    pads = Pads()
    assert pads.handle(event(pygame.CONTROLLERBUTTONDOWN, instance_id=7, button=pygame.CONTROLLER_BUTTON_A))
    assert pads.handle(event(pygame.CONTROLLERAXISMOTION, instance_id=7, axis=0, value=-32767))
    assert pads.buttons == b.JUMP | b.LEFT
    assert pads.handle(event(pygame.CONTROLLERBUTTONUP, instance_id=7, button=pygame.CONTROLLER_BUTTON_A))
    assert pads.buttons == b.LEFT
    pads.handle(event(pygame.CONTROLLERBUTTONDOWN, instance_id=7, button=pygame.CONTROLLER_BUTTON_START))
    assert pads.take_start()
    assert not pads.take_start()
    pads._open[7] = object()
    assert pads.handle(event(pygame.JOYDEVICEREMOVED, instance_id=7))
    assert pads.buttons == 0
    assert pads.take_lost()
    assert not pads.handle(down(pygame.K_x))
    assert pads.handle(event(pygame.JOYDEVICEADDED, device_index=99))


def test_a_plain_joystick() -> None:
    pygame.display.init()
    pads = Pads()
    assert not pads.handle(event(pygame.JOYBUTTONDOWN, instance_id=3, button=0))
    pads._joysticks.add(3)
    assert pads.handle(event(pygame.JOYBUTTONDOWN, instance_id=3, button=2))
    assert pads.handle(event(pygame.JOYHATMOTION, instance_id=3, value=(1, 1)))
    assert pads.buttons == b.FIRE | b.RIGHT | b.UP
    assert pads.handle(event(pygame.JOYAXISMOTION, instance_id=3, axis=1, value=0.9))
    assert pads.buttons & b.DOWN
