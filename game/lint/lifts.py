"""Lifts go down from their upper row and pass through no wall on the way."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.units import TILE
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "lifts"


def check(subject: Subject) -> Iterator[Finding]:
    """Check each lift's rows and its shaft."""
    for thing in subject.of_class("StageLift"):
        top, bottom = thing.properties.get("top_row", 0), thing.properties.get("bottom_row", 0)
        if top >= bottom:
            yield subject.at(thing, f"goes from row {top} to row {bottom}", RULE, "top_row is the smaller one")
            continue
        left, width = round(thing.box[0]), round(thing.box[2])
        if subject.world.grid.is_blocked(left, top * TILE, left + width, (bottom + 1) * TILE):
            yield subject.at(thing, "has solid tiles in its shaft", RULE, f"clear rows {top} to {bottom}")
