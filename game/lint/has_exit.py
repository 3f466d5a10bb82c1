"""A stage can be won: it has a way out."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "has-exit"


def check(subject: Subject) -> Iterator[Finding]:
    """Look for a StageExit."""
    if not subject.always("StageExit"):
        yield subject.on_map("there is no StageExit", RULE, "drag templates/StageExit.tx onto the map")
