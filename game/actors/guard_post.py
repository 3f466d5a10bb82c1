"""A place to which a soldier of the air base is called while the riders attack."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member


class GuardPost(Entity):
    """Feet on its lower edge. `manner` says what he does there."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = 42
    COLOUR: ClassVar[str] = "#c07070"

    manner: str = choice_member(
        "stand",
        ("stand", "outlook", "nervous"),
        "stand: looks one way; outlook: at a window, out of the picture, his back to the room; nervous: turns every 90 ticks",
    )
    faces: str = choice_member("left", ("left", "right"), "where he looks there")
