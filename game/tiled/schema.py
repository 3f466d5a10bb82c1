"""The classes that a designer can place, read off the code's declarations."""

from __future__ import annotations

from typing import Any, NamedTuple

from game import actors, levels
from game.core.entity import ENTITIES, Entity, Field
from game.core.stage import Stage
from game.tiled.view_classes import VIEW_CLASSES

REGISTERED = (actors, levels)
"""Importing these enters every class."""


class ClassType(NamedTuple):
    """A Tiled class: name, colour, what it is used for, its members."""

    name: str
    colour: str
    use_as: tuple[str, ...]
    members: tuple[Field, ...]
    help: str
    size: tuple[int, int]
    """Size in px of what is placed; 0: drawn by the designer."""
    corners: tuple[tuple[int, int], ...]
    """The polyline, px, by which it is placed; none: a rectangle."""


def classes() -> list[ClassType]:
    """Every class by name: stage scripts for maps, the rest for objects."""
    found: dict[str, type[Entity]] = {**ENTITIES, **VIEW_CLASSES}
    return [_class_type(name, cls) for name, cls in sorted(found.items()) if cls.PLACEABLE or issubclass(cls, Stage)]


def _class_type(name: str, cls: type[Entity]) -> ClassType:
    is_stage = issubclass(cls, Stage)
    own = [field for field in cls.fields.values() if field.is_tiled and field.kind != "points"]
    if is_stage or name in VIEW_CLASSES:
        own = [field for field in own if field.name != "difficulty"]
    return ClassType(
        name,
        cls.COLOUR,
        ("map",) if is_stage else ("object", "tile"),
        tuple(sorted(own, key=lambda field: field.name)),
        (cls.__doc__ or "").split("\n", 1)[0],
        (cls.WIDTH, cls.HEIGHT),
        next((field.corners for field in cls.fields.values() if field.corners), ()),
    )


TILED_TYPES = {
    "int": "int",
    "bool": "bool",
    "str": "string",
    "speed": "float",
    "enum": "string",
    "colour": "color",
    "numbers": "string",
    "link": "object",
}
"""By the kind of a member."""


def tiled_type(field: Field) -> str:
    """The type of a member as Tiled names it."""
    return TILED_TYPES[field.kind]


def enum_name(owner: str, field: Field) -> str:
    """The Tiled enum of an enum member: the same choices share one."""
    return "Difficulty" if field.name == "difficulty" else f"{owner}_{field.name}"


def tiled_value(field: Field) -> Any:
    """A member's default as Tiled stores it."""
    return field.tiled_default
