"""A stage can be won: what its script needs for that is on the map."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "stage-needs"


def check(subject: Subject) -> Iterator[Finding]:
    """Look for each class that the stage's script names, at every difficulty."""
    for name in subject.level.stage_class.NEEDS:
        if not subject.always(name):
            yield subject.on_map(f"there is no {name}", RULE, f"drag templates/{name}.tx onto the map")
