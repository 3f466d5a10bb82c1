"""A stage has a title and a par time for its results screen."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "stage-words"


def check(subject: Subject) -> Iterator[Finding]:
    """Look at the map's properties."""
    for name in ("title", "par_ticks"):
        if not subject.canon.properties.get(name):
            yield subject.on_map(f"the map has no property {name}", RULE, f"add {name} in Map Properties", "warning")
