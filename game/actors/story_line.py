"""A line of an interlude: who says what, and where the picture is meanwhile."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, choice_member, member


class StoryLine(Entity):
    """Lines are read in their order. The camera shows the CameraZone in which the line lies."""

    COLOUR: ClassVar[str] = "#ffcf6a"
    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 16

    order: int = member(1, "1 is said first; no two lines have the same", minimum=1)
    speaker: str = member("", "who speaks; empty: it is told")
    text: str = member("", "what is said; about two lines of 70 letters fit")
    mood: str = choice_member("", ("", "plain", "tender", "threat"), "the music's mood from here on; empty: as before")
    ticks: int = member(0, "how long it stays by itself, ticks; 0: as its length asks", minimum=0)
