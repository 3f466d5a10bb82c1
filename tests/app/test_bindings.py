"""What keys and buttons stand for: what is kept, what is refused, how two are swapped."""

from __future__ import annotations

import pygame
import pytest

from game.app.bindings import ACTIONS, KEYBOARD, PAD, Binding, key_label, key_name, key_of_name
from game.core import buttons as b
from game.view.keys import KEYS
from game.view.text import font


def names_of(binding: Binding) -> list[str]:
    return [name for action in ACTIONS for slot in (0, 1) if (name := binding.at(action, slot))]


def test_hints_without_a_player_show_the_keys_that_the_game_brings() -> None:
    assert {action: label for action, label in Binding(KEYBOARD).labels.items() if action in b.NAMES} == KEYS


def test_what_the_game_brings_is_not_kept() -> None:
    assert Binding(KEYBOARD).kept() == {}
    assert Binding(PAD).kept() == {}


def test_a_free_key_takes_its_place() -> None:
    binding = Binding(KEYBOARD)
    assert binding.put("jump", 0, "k") == "JUMP has [K] now."
    assert (binding.at("jump", 0), binding.at("jump", 1)) == ("k", "space")
    assert binding.bits["k"] == b.JUMP
    assert "z" not in binding.bits
    assert Binding(KEYBOARD, binding.kept()).kept() == binding.kept()


def test_a_key_that_another_action_has_is_swapped_and_it_is_said() -> None:
    binding = Binding(KEYBOARD)
    assert binding.put("jump", 0, "x") == "[X] was FIRE, which has [Z] now."
    assert (binding.at("jump", 0), binding.at("fire", 0)) == ("x", "z")
    assert sorted(names_of(binding)) == sorted(names_of(Binding(KEYBOARD)))


def test_into_an_empty_place_it_is_taken_over_when_the_other_keeps_one() -> None:
    binding = Binding(PAD)
    binding.put("fire", 1, "rb")
    assert binding.put("use", 1, "rb") == "<RB> was FIRE, which has {x} now."
    assert (binding.at("fire", 1), binding.at("use", 1)) == ("", "rb")


def test_nobody_is_left_without() -> None:
    binding = Binding(PAD)
    assert binding.put("use", 1, "a") == "{a} is all that JUMP has. Give that another first."
    assert binding.clear("jump", 0) == "{a} is all that JUMP has. Give it another first."
    assert binding.kept() == {}
    keyboard = Binding(KEYBOARD)
    assert keyboard.clear("jump", 0) == "[Z] does nothing now."
    assert (keyboard.at("jump", 0), keyboard.clear("jump", 1)) == (
        "space",
        "",
    )


def test_an_action_s_own_two_change_places() -> None:
    binding = Binding(KEYBOARD)
    assert binding.put("use", 0, "e") == "USE has [E] already."
    assert (binding.at("use", 0), binding.at("use", 1)) == ("e", "c")
    assert binding.put("use", 0, "e") == "USE has [E] already."
    assert binding.at("use", 0) == "e"


@pytest.mark.parametrize("name", ["escape", "f2", "lalt", "lsuper", "unknown", "capslock", ""])
def test_what_has_its_own_use_cannot_be_chosen(name: str) -> None:
    binding = Binding(KEYBOARD)
    assert "cannot be chosen" in binding.put("jump", 0, name)
    assert binding.kept() == {}


@pytest.mark.parametrize("name", ["start", "stick_left", "guide", "n"])
def test_start_and_the_stick_cannot_be_chosen(name: str) -> None:
    assert "cannot be chosen" in Binding(PAD).put("jump", 0, name)


def test_however_it_is_changed_each_action_has_one_and_none_is_shared() -> None:
    binding = Binding(KEYBOARD)
    keys = [*names_of(binding), "k", "l", "tab", "kp_0"]
    for turn in range(400):
        action = list(ACTIONS)[turn * 7 % len(ACTIONS)]
        if turn % 5:
            binding.put(action, turn % 2, keys[turn * 11 % len(keys)])
        else:
            binding.clear(action, turn % 3 % 2)
        names = names_of(binding)
        assert len(names) == len(set(names))
        assert all(binding.at(action, 0) for action in ACTIONS)
        assert Binding(KEYBOARD, binding.kept()).fault == ""
    binding.reset()
    assert binding.kept() == {}


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ({"jump": []}, "jump wants one key or two"),
        ({"jump": ["k", "l", "m"]}, "jump wants one key or two"),
        ({"jump": ["warp"]}, "there is no key 'warp' to be chosen"),
        ({"jump": ["escape"]}, "there is no key 'escape' to be chosen"),
        ({"jump": ["x"]}, "the key 'x' stands there twice"),
        ({"dance": ["k"]}, "there is nothing called 'dance' to do"),
    ],
)
def test_damage_is_said_and_the_game_s_own_taken(damage: dict[str, list[str]], said: str) -> None:
    chosen = {action: list(names) for action, names in KEYBOARD.defaults.items()} | damage
    binding = Binding(KEYBOARD, chosen)
    assert binding.fault == said
    assert binding.kept() == {}


def test_what_an_older_game_did_not_know_has_its_own_keys_as_far_as_they_are_free() -> None:
    binding = Binding(KEYBOARD, {"jump": ["k", "r"], "fire": ["x"]})
    assert binding.fault == ""
    assert (binding.at("rewind", 0), binding.at("rewind", 1)) == ("backspace", "")
    assert (binding.at("jump", 1), binding.at("use", 0)) == ("r", "c")
    assert Binding(PAD, {"jump": ["lb"]}).fault == "rewind wants one button or two"


def test_every_key_has_a_name_of_its_own_and_a_label_that_can_be_drawn() -> None:
    for key in (pygame.K_z, pygame.K_LEFT, pygame.K_KP_0, pygame.K_LEFTBRACKET, pygame.K_RSHIFT, pygame.K_RETURN, 0xE9):
        name = key_name(key)
        assert key_of_name(name) == key
        label = key_label(name)
        assert label.startswith("[")
        assert label.endswith("]")
        assert label.count("]") == 1
        assert all(font("pix").has(letter) for letter in label if letter != " ")
    assert key_name(0x40000200) == ""
