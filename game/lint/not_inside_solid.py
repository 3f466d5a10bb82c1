"""Bodies begin in free space: a body in a wall cannot move."""

from __future__ import annotations

from collections.abc import Iterator

from game.actors.checkpoint import Checkpoint
from game.actors.stage_exit import StageExit
from game.core.actor import Actor
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "not-inside-solid"


def check(subject: Subject) -> Iterator[Finding]:
    """Try every actor, checkpoint and exit at its place."""
    things = {thing.id: thing for thing in subject.canon.objects}
    for entity in subject.world.entities.values():
        if not isinstance(entity, (Actor, Checkpoint, StageExit)) or entity.id not in things:
            continue
        if isinstance(entity, Actor) and not entity.MEETS_TILES:
            continue
        if subject.world.grid.is_blocked(entity.x, entity.y, entity.x + entity.width, entity.feet):
            yield subject.at(things[entity.id], "stands inside solid tiles", RULE, "move it to free space, feet on the floor")
