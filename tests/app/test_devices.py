from __future__ import annotations

import math

import pygame
import pytest

from game.app.bindings import ACTIONS, KEYBOARD, PAD, key_of_name
from game.app.devices import PAD_LOST, PRESS_KEYS, REPEAT_DELAY_TICKS, REPEAT_TICKS, Devices, Input, Press
from game.app.pads import Pads, directions
from game.core import buttons as b
from tests.app.conftest import FakePads, button, event


def down(key: int, mod: int = 0) -> pygame.event.Event:
    return event(pygame.KEYDOWN, key=key, mod=mod)


def up(key: int) -> pygame.event.Event:
    return event(pygame.KEYUP, key=key, mod=0)


KEYS = {key_of_name(name): ACTIONS[action] for action, names in KEYBOARD.defaults.items() for name in names}


@pytest.mark.parametrize(("key", "bit"), KEYS.items())
def test_every_key_is_its_button(key: int, bit: int) -> None:
    devices = Devices()
    devices.handle(down(key))
    assert devices.take_buttons() == bit
    assert devices.take_buttons() == bit
    devices.handle(up(key))
    assert devices.take_buttons() == 0


def test_every_button_has_a_key_of_either_hand() -> None:
    for bit in ACTIONS.values():
        assert list(KEYS.values()).count(bit) == 2


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
    monkeypatch.setattr(pygame.key, "get_pressed", lambda: {key: key in held for key in KEYS})
    pads = FakePads("dpad_down", "a")
    devices = Devices(pads)  # type: ignore[arg-type]
    devices.handle(down(pygame.K_z))
    devices.start_over()
    assert devices.take_buttons() == b.RIGHT | b.DOWN
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == b.RIGHT | b.DOWN
    for names in ((), ("a",)):
        pads.held = frozenset(names)
        devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == b.RIGHT | b.JUMP


def test_a_pad_plays_and_chooses() -> None:
    pads = FakePads("stick_right", "a")
    devices = Devices(pads)  # type: ignore[arg-type]
    devices.handle(event(pygame.USEREVENT))
    assert devices.uses_pad
    assert devices.take_buttons() == b.RIGHT | b.JUMP
    assert devices.take_presses() == [Press.OK, Press.RIGHT]
    pads.held = frozenset({"start"})
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == 0
    assert devices.take_presses() == [Press.START]


def test_pulling_out_the_pad_in_use_is_noticed_once() -> None:
    pads = FakePads()
    devices = Devices(pads)  # type: ignore[arg-type]
    pads.lost = True
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_presses() == []
    pads.held = frozenset({"x"})
    devices.handle(event(pygame.USEREVENT))
    pads.held, pads.lost, pads.is_plugged = frozenset(), True, False
    devices.handle(event(pygame.USEREVENT))
    assert Press.LOST in devices.take_presses()
    assert not devices.uses_pad
    assert devices.notice == PAD_LOST
    pads.is_plugged = True
    devices.handle(event(pygame.USEREVENT))
    assert devices.notice == ""


# Bound otherwise


def test_menus_do_not_depend_on_bindings() -> None:
    devices = Devices(FakePads())  # type: ignore[arg-type]
    chosen = {"left": ["z"], "right": ["x"], "up": ["c"], "down": ["v"]}
    chosen |= {"jump": ["down"], "fire": ["return"], "use": ["left"], "gadget": ["p"], "rewind": ["r"]}
    assert devices.bind(chosen, {}) == ""
    for key, press in PRESS_KEYS.items():
        devices.handle(down(key))
        devices.handle(up(key))
        assert devices.take_presses() == [press]
    devices.take_buttons()
    for key, bit, press in ((pygame.K_z, b.LEFT, Press.LEFT), (pygame.K_p, b.GADGET, Press.OTHER)):
        devices.handle(down(key))
        devices.handle(up(key))
        assert devices.take_buttons() == bit
        assert devices.take_presses() == [press]


def test_a_pad_bound_otherwise_still_chooses_with_a_and_moves_with_the_stick() -> None:
    pads = FakePads("a", "stick_left", "rt")
    devices = Devices(pads)  # type: ignore[arg-type]
    chosen = {action: list(names) for action, names in PAD.defaults.items()}
    assert devices.bind({}, chosen | {"jump": ["rt"], "gadget": ["a"]}) == ""
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_buttons() == b.LEFT | b.JUMP | b.GADGET
    assert devices.take_presses() == [Press.OK, Press.OTHER, Press.LEFT]
    assert (devices.labels["jump"], devices.pause_label) == ("<RT>", "<START>")


def test_who_listens_hears_keys_and_buttons_but_no_stick() -> None:
    pads = FakePads()
    devices = Devices(pads)  # type: ignore[arg-type]
    devices.listen()
    pads.held = frozenset({"stick_up"})
    devices.handle(event(pygame.USEREVENT))
    assert devices.take_heard() is None
    pads.held = frozenset({"stick_up", "lb"})
    devices.handle(event(pygame.USEREVENT))
    devices.handle(down(pygame.K_ESCAPE))
    assert devices.take_heard() == Input(PAD, "lb")
    assert devices.take_presses() == []
    assert devices.take_buttons() == 0
    devices.listen()
    devices.handle(down(pygame.K_F9))
    assert devices.take_heard() == Input(KEYBOARD, "f9")


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
    wanted = ["right", "right down", "down", "left down", "left", "left up", "up", "right up"]
    for index, names in enumerate(wanted):
        for lean in (-15, 0, 15):
            angle = math.radians(45 * index + lean)
            assert directions(math.cos(angle), math.sin(angle)) == {f"stick_{name}" for name in names.split()}


@pytest.mark.parametrize(("x", "y"), [(0, 0), (0.2, 0.1), (-0.24, 0), (0, 0.24)])
def test_the_stick_rests_in_its_dead_zone(x: float, y: float) -> None:
    assert directions(x, y) == set()


# Pads themselves


def test_events_of_a_controller(pads: Pads) -> None:
    assert pads.handle(event(pygame.JOYDEVICEADDED, device_index=0))
    assert pads.is_plugged
    assert pads.handle(button(0, pygame.CONTROLLER_BUTTON_A))
    assert pads.handle(event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=0, value=-32767))
    assert pads.held == {"a", "stick_left"}
    assert pads.handle(button(0, pygame.CONTROLLER_BUTTON_A, pygame.CONTROLLERBUTTONUP))
    assert pads.held == {"stick_left"}
    assert pads.handle(event(pygame.JOYDEVICEREMOVED, instance_id=0))
    assert pads.held == frozenset()
    assert not pads.is_plugged
    assert pads.take_lost()
    assert not pads.take_lost()
    assert not pads.handle(down(pygame.K_x))


def test_a_trigger_presses_once_however_the_finger_trembles(pads: Pads) -> None:
    pads.handle(event(pygame.JOYDEVICEADDED, device_index=0))
    seen = []
    for value in (0, 9000, 16500, 15000, 17000, 32767, 12000, 9000):
        pads.handle(event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=pygame.CONTROLLER_AXIS_TRIGGERRIGHT, value=value))
        seen.append("rt" in pads.held)
    assert seen == [False, False, True, True, True, True, True, False]


def test_buttons_beyond_the_map_have_numbers_and_can_be_bound(pads: Pads) -> None:
    pads.handle(event(pygame.JOYDEVICEADDED, device_index=0))
    devices = Devices(pads)
    devices.handle(button(0, 20))
    assert pads.held == {"n20"}
    assert devices.take_buttons() == 0
    assert devices.take_presses() == [Press.OTHER]
    devices.handle(button(0, 20, pygame.CONTROLLERBUTTONUP))
    chosen = {action: list(names) for action, names in PAD.defaults.items()}
    assert devices.bind({}, chosen | {"use": ["n20"]}) == ""
    devices.handle(button(0, 20))
    assert devices.take_buttons() == b.USE
    assert devices.labels["use"] == "<20>"
    devices.handle(event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=3, value=32767))
    assert devices.take_buttons() == b.USE


def test_a_plain_joystick(pads: Pads) -> None:
    assert not pads.handle(button(10, 0, pygame.JOYBUTTONDOWN))
    pads.handle(event(pygame.JOYDEVICEADDED, device_index=1))
    assert pads.handle(button(10, 2, pygame.JOYBUTTONDOWN))
    assert pads.handle(button(10, 12, pygame.JOYBUTTONDOWN))
    assert pads.handle(event(pygame.JOYHATMOTION, instance_id=10, value=(1, 1)))
    assert pads.held == {"x", "n12", "dpad_right", "dpad_up"}
    assert pads.handle(event(pygame.JOYHATMOTION, instance_id=10, value=(0, 0)))
    assert pads.handle(event(pygame.JOYAXISMOTION, instance_id=10, axis=1, value=0.9))
    assert pads.held == {"x", "n12", "stick_down"}


def test_a_controller_s_own_joystick_events_do_not_count_twice(pads: Pads) -> None:
    pads.handle(event(pygame.JOYDEVICEADDED, device_index=0))
    assert not pads.handle(button(0, 1, pygame.JOYBUTTONDOWN))
    assert pads.held == frozenset()


def test_a_pad_may_come_while_the_game_runs_and_be_gone_before_it_is_opened(pads: Pads) -> None:
    devices = Devices(pads)
    devices.handle(event(pygame.JOYDEVICEADDED, device_index=7))
    assert not pads.is_plugged
    devices.handle(event(pygame.JOYDEVICEADDED, device_index=0))
    devices.handle(event(pygame.JOYDEVICEADDED, device_index=0))
    devices.handle(button(0, pygame.CONTROLLER_BUTTON_B))
    assert devices.take_buttons() == b.USE


def test_two_pads_count_as_one_and_only_the_one_in_use_is_missed(pads: Pads) -> None:
    devices = Devices(pads)
    for index in (0, 1):
        devices.handle(event(pygame.JOYDEVICEADDED, device_index=index))
    devices.handle(button(10, 0, pygame.JOYBUTTONDOWN))
    devices.handle(event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=0, value=32767))
    assert devices.take_buttons() == b.JUMP | b.RIGHT
    devices.take_presses()
    devices.handle(event(pygame.JOYDEVICEREMOVED, instance_id=10))
    assert devices.take_presses() == []
    assert devices.notice == ""
    assert devices.take_buttons() == b.RIGHT
    devices.handle(event(pygame.JOYDEVICEREMOVED, instance_id=0))
    assert devices.take_presses() == [Press.LOST]
    assert devices.notice == PAD_LOST
    assert devices.take_buttons() == 0
