"""Objects lie inside the map; what lies outside is never met."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.units import TILE
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "in-bounds"


def check(subject: Subject) -> Iterator[Finding]:
    """Compare every object that plays with the map's edges."""
    width, height = subject.canon.width * TILE, subject.canon.height * TILE
    for thing in subject.canon.objects:
        left, top, across, down = thing.box
        if thing.class_name and (left < 0 or top < 0 or left + across > width or top + down > height):
            yield subject.at(thing, "lies outside of the map", RULE, "move it in")
