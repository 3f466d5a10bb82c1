"""Where there are rooms for the camera, the player begins and comes back to life in one of them."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "rooms"


def check(subject: Subject) -> Iterator[Finding]:
    """Find the player and every checkpoint in a CameraZone."""
    zones = subject.level.scenery.camera_zones
    if not zones:
        return
    for thing in (*subject.players(), *subject.of_class("Checkpoint")):
        x, y = thing.box[0] + thing.box[2] / 2, thing.box[1] + thing.box[3] / 2
        if not any(zone.x <= x < zone.x + zone.width and zone.y <= y < zone.y + zone.height for zone in zones):
            yield subject.at(thing, "is in no CameraZone", RULE, "draw a CameraZone around the room", "warning")
