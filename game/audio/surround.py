"""What is heard all the time from where it stands or lies: machines, an oboe, the second half through the walls."""

from __future__ import annotations

from game.audio.mixer import Mixer
from game.core.entity import Entity
from game.core.world import World


class Surround:
    """Keeps a loop for every entity that hums."""

    def __init__(self) -> None:
        self._heard: dict[str, None] = {}
        """The loops' keys, in order."""

    def update(self, mixer: Mixer, world: World) -> None:
        """Begin, move and end the loops; call it each tick, and `mixer.stop_loops()` at the stage's end."""
        heard: dict[str, None] = {}
        for entity in world.entities.values():
            name = entity.hum() if entity.HUMS else ""
            if name:
                key = f"entity {entity.id} {name}"
                x, y = _nearest(entity, mixer.listener_x, mixer.listener_y)
                mixer.loop(name, key, x, 1.0, y)
                heard[key] = None
        for key in self._heard:
            if key not in heard:
                mixer.stop(key)
        self._heard = heard


def hums(world: World) -> frozenset[str]:
    """All that the stage's entities can hum."""
    return frozenset(name for entity in world.entities.values() for name in entity.HUMS)


def _nearest(entity: Entity, x: int, y: int | None) -> tuple[int, int]:
    """The point of its box that is nearest to the listener, px: whoever stands within a sound hears all of it."""
    across = min(max(x, entity.x), entity.x + entity.width)
    return across, entity.centre_y if y is None else min(max(y, entity.y), entity.y + entity.height)
