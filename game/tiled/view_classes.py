"""Classes of map objects that are only to be looked at, declared like entities so that Tiled and the lint know them."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member, colour_member, member

SHAPES = ("round", "cone", "beam")


class ViewClass(Entity, abstract=True):
    """An object that the rules never see."""


class Light(ViewClass, abstract=True):
    """A lamp: a point, or a box whose middle counts."""

    COLOUR: ClassVar[str] = "#ffe080"

    radius: int = member(64, "reach, px", minimum=1, maximum=640)
    colour: str = colour_member("#ffd890", "the colour of its light")
    strength: int = member(60, "per cent", minimum=0, maximum=100)
    flicker: int = member(0, "per cent: 0 steady, 100 a dying bulb", minimum=0, maximum=100)
    shape: str = choice_member("round", SHAPES, "round, cone (downwards) or beam (slanting)")


class CameraZone(ViewClass, abstract=True):
    """A room: the camera stays in it while the player is there."""

    COLOUR: ClassVar[str] = "#4060a0"

    ambient: str = colour_member("#ffffff", "the light that is everywhere")
    bed: str = member("", "the sound that is everywhere, by its file name")
    weather: str = choice_member("", ("", "snow", "dust", "motes"), "what floats in the air")


VIEW_CLASSES: dict[str, type[ViewClass]] = {"Light": Light, "CameraZone": CameraZone}
