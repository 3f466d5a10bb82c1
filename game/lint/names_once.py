"""A name is given once, so that replays and scripts know whom they mean; an id is given once, or Tiled mixes objects up."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "names-once"


def check(subject: Subject) -> Iterator[Finding]:
    """Look for names and ids that come twice."""
    names: dict[str, int] = {}
    ids: set[int] = set()
    for thing in subject.canon.objects:
        if thing.id in ids:
            yield subject.at(thing, f"another object has the id {thing.id}", RULE, "delete it and place it again")
        ids.add(thing.id)
        if thing.name and thing.class_name and names.setdefault(thing.name.lower(), thing.id) != thing.id:
            yield subject.at(thing, f"another object is called {thing.name!r}", RULE, "give it a name of its own", "warning")
