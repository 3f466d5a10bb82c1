"""Declared members: their kinds, their limits, and the sentences with which wrong values are refused."""

from __future__ import annotations

from enum import IntEnum
from types import MemberDescriptorType
from typing import ClassVar

import pytest

from game.core.entity import (
    ENTITIES,
    Difficulty,
    Entity,
    choice_member,
    colour_member,
    link_member,
    member,
    numbers_member,
    saved,
    speed_member,
)
from game.core.state_machine import Hooks, StateMachine
from tests.core.ascii_world import world


class Thing(Entity, abstract=True):
    """One member of each kind."""

    count: int = member(3, "how many", minimum=1, maximum=9)
    label: str = member("", "what it is called")
    is_loud: bool = member(False, "whether it is heard")
    pace: int = speed_member(1.5, "how fast, px per tick", maximum=4)
    colour: str = choice_member("red", ("red", "green"), "its colour")
    shine: str = colour_member("#ffb860", "the colour of its light")
    target: int = link_member("what it works")
    steps: tuple[int, ...] = numbers_member((3, 2, 1), "how far it goes, three times", count=3, minimum=1, maximum=9)
    timer: int = saved(0)
    memory: tuple[int, ...] = saved(())


class Special(Thing, abstract=True):
    """A thing with another default and one member more."""

    count: int = member(5, "how many, at most seven", maximum=7)
    is_used: bool = saved(False)


def thing(cls: type[Thing] = Thing, **members: object) -> Thing:
    return cls(world("."), 1, 3, 4, 8, 9, "it", **members)


# From the map


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("count", 4, 4),
        ("count", 4.0, 4),
        ("label", "door", "door"),
        ("label", None, ""),
        ("is_loud", True, True),
        ("pace", 2, 512),
        ("pace", 0.5, 128),
        ("colour", "green", "green"),
        ("shine", "#0a0B0c", "#0a0B0c"),
        ("shine", "#ff0a0b0c", "#0a0b0c"),
        ("shine", "", ""),
        ("target", 17, 17),
        ("steps", "9 4  1", (9, 4, 1)),
    ],
)
def test_a_good_value_comes_in(name: str, value: object, expected: object) -> None:
    assert Thing.fields[name].from_tiled(value) == expected


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("count", 0, "count is at least 1, not 0"),
        ("count", 10, "count is at most 9, not 10"),
        ("count", 1.5, "count is a whole number, not 1.5"),
        ("count", "4", "count is a whole number, not '4'"),
        ("count", True, "count is a whole number, not True"),
        ("is_loud", 1, "is_loud is true or false, not 1"),
        ("is_loud", "yes", "is_loud is true or false, not 'yes'"),
        ("pace", "fast", "pace is a number, not 'fast'"),
        ("pace", -1, "pace is at least 0, not -1"),
        ("pace", 4.5, "pace is at most 4, not 4.5"),
        ("colour", "blue", "colour is one of red, green, not 'blue'"),
        ("colour", "", "colour is one of red, green, not ''"),
        ("shine", "dusk", "shine is #RRGGBB, not 'dusk': pick it with Tiled's colour button"),
        ("shine", "#12345", "shine is #RRGGBB, not '#12345': pick it with Tiled's colour button"),
        ("target", -2, "target is at least 0, not -2"),
        ("steps", "3 two 1", "steps is 3 whole numbers with spaces between them, like 3 2 1, not '3 two 1'"),
        ("steps", "", "steps is 3 whole numbers with spaces between them, like 3 2 1, not ''"),
        ("steps", "3 -2 1", "steps is 3 whole numbers with spaces between them, like 3 2 1, not '3 -2 1'"),
        ("steps", "3 2", "steps is 3 whole numbers, not 2: '3 2'"),
        ("steps", "3 2 10", "steps is at most 9, not 10"),
        ("steps", "0 2 1", "steps is at least 1, not 0"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence(name: str, value: object, sentence: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        Thing.fields[name].from_tiled(value)
    assert str(caught.value) == sentence


def test_kinds_follow_from_the_declaration() -> None:
    kinds = {name: field.kind for name, field in Thing.fields.items() if field.is_tiled}
    assert kinds == {
        "difficulty": "enum",
        "count": "int",
        "label": "str",
        "is_loud": "bool",
        "pace": "speed",
        "colour": "enum",
        "shine": "colour",
        "target": "link",
        "steps": "numbers",
    }


# Members of an entity


def test_members_have_their_defaults_until_the_map_says_otherwise() -> None:
    plain, other = thing(), thing(count=7, colour="green")
    assert (plain.count, plain.colour, plain.pace, plain.timer, plain.memory) == (3, "red", 384, 0, ())
    assert (other.count, other.colour) == (7, "green")


def test_a_subclass_may_change_a_default_and_leaves_the_base_alone() -> None:
    assert thing(Special).count == 5
    assert thing().count == 3
    assert Special.fields["count"].maximum == 7 and Thing.fields["count"].maximum == 9
    assert "is_used" not in Thing.fields


def test_an_unknown_member_is_refused() -> None:
    with pytest.raises(TypeError, match="Thing has no member 'colours'"):
        thing(colours="red")


def test_save_and_load_hold_what_changes_in_play_and_nothing_else() -> None:
    first, second = thing(Special, count=2), thing(Special, count=6)
    first.x, first.timer, first.memory, first.is_used = 50, 9, (1, 2), True
    second.load(first.save())
    assert (second.x, second.y, second.timer, second.memory, second.is_used) == (50, 4, 9, (1, 2), True)
    assert second.count == 6


def test_every_class_that_a_map_may_name_has_a_slot_for_each_member() -> None:
    """Python reads members more slowly where it has none: nothing but the clock would tell."""
    for cls in ENTITIES.values():
        assert [name for name in cls.fields if not isinstance(getattr(cls, name, None), MemberDescriptorType)] == [], cls.__name__


def test_two_classes_of_one_name_are_refused() -> None:
    with pytest.raises(TypeError, match="two entity classes are called Bond"):
        type("Bond", (Entity,), {"__module__": "elsewhere"})
    assert ENTITIES["Bond"].__module__ == "game.actors.bond"


def test_an_abstract_class_cannot_be_named_by_a_map() -> None:
    assert not {"Thing", "Special", "Actor", "Solid", "Enemy", "Pickup"} & set(ENTITIES)


def test_difficulties_have_the_names_of_maps_and_replays() -> None:
    assert [level.label for level in Difficulty] == ["recruit", "agent", "double-o"]
    assert Difficulty.RECRUIT < Difficulty.AGENT < Difficulty.DOUBLE_O


# Boxes


def test_boxes_that_only_touch_do_not_overlap() -> None:
    first = thing()
    for x, y, expected in ((11, 4, False), (10, 4, True), (3, 13, False), (3, 12, True), (-5, 4, False), (-4, 4, True)):
        second = thing()
        second.x, second.y = x, y
        assert first.overlaps(second) is second.overlaps(first) is expected
    assert first.contains(3, 4) and first.contains(10, 12)
    assert not first.contains(11, 4) and not first.contains(3, 13)


# States


class Light(IntEnum):
    OFF = 0
    ON = 1


class Lamp(StateMachine, Entity, abstract=True):
    """Goes on after two ticks; keeps a diary."""

    diary: tuple[str, ...] = saved(())

    def note(self, line: str) -> None:
        self.diary = (*self.diary, f"{line} {self.state_ticks}")

    def off(self) -> None:
        self.note("off")
        if self.state_ticks == 2:
            self.enter(Light.ON)

    def on(self) -> None:
        self.note("on")

    HOOKS: ClassVar[dict[int, Hooks]] = {
        Light.OFF: Hooks(off, leave=lambda lamp: lamp.note("leave off")),
        Light.ON: Hooks(on, enter=lambda lamp: lamp.note("enter on")),
    }


def test_a_state_counts_its_ticks_from_nought_and_changes_through_its_hooks() -> None:
    lamp = Lamp(world("."), 1, 0, 0)
    for _ in range(5):
        lamp.update_state()
    assert lamp.diary == ("off 0", "off 1", "off 2", "leave off 2", "enter on 0", "on 0", "on 1")
    assert (lamp.state, lamp.state_ticks) == (Light.ON, 2)


def test_a_state_is_in_the_snapshot() -> None:
    lamp, other = Lamp(world("."), 1, 0, 0), Lamp(world("."), 1, 0, 0)
    for _ in range(4):
        lamp.update_state()
    other.load(lamp.save())
    lamp.update_state()
    other.update_state()
    assert other.save() == lamp.save()
    assert type(other.state) is int
