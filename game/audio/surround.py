"""Machines that are heard all the time from where they stand."""

from __future__ import annotations

from game.audio.mixer import Mixer
from game.core.world import World

SURROUND = {"GearPit": "gear_loop"}
"""Loops by entity class name."""


def surround(mixer: Mixer, world: World) -> None:
    """Begin the loops of a stage's machines; call it when the stage begins, and `mixer.stop_loops()` at its end."""
    for entity in world.entities.values():
        name = SURROUND.get(type(entity).__name__)
        if name:
            mixer.loop(name, f"entity {entity.id}", entity.centre_x, 1.0, entity.centre_y)
