"""Nobody sees a checkpoint at the start: who comes back to life is not shot at once."""

from __future__ import annotations

from collections.abc import Iterator

from game.actors.checkpoint import Checkpoint
from game.actors.enemy import Enemy
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "checkpoint-seen"


def check(subject: Subject) -> Iterator[Finding]:
    """Hold every checkpoint against every enemy's first look."""
    things = {thing.id: thing for thing in subject.canon.objects}
    world = subject.world
    for checkpoint in world.all(Checkpoint):
        for enemy in world.all(Enemy):
            if enemy.sees_place(checkpoint.centre_x, checkpoint.centre_y):
                message = f"is in sight of object {enemy.id} ({type(enemy).__name__}) at the start"
                yield subject.at(things[checkpoint.id], message, RULE, "turn him round or move one of them", "warning")
