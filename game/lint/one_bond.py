"""A stage has exactly one Bond: without one nobody plays, with two the buttons would move only the first."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "one-bond"


def check(subject: Subject) -> Iterator[Finding]:
    """Count them; one of them must be there at every difficulty."""
    bonds = subject.of_class("Bond")
    if not subject.always("Bond"):
        yield subject.on_map("there is no Bond", RULE, "drag templates/Bond.tx onto the map")
    for extra in bonds[1:]:
        yield subject.at(extra, "there is a second Bond", RULE, "take it out")
