"""Darkness: who stands in it is seen only from two tiles away."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import link_member
from game.core.zone import Zone


class Shadow(Zone):
    """A dark place. A LightPool inside of it takes its darkness away."""

    COLOUR: ClassVar[str] = "#202038"

    lamp: int = link_member("what lights the place until it gives no light any more: a Chandelier")
    fire: int = link_member("the RaidFire that takes its darkness away while it burns")
    smoke: int = link_member("the RaidFire whose smoke makes the place dark; 0: it is dark by itself")

    def is_active(self) -> bool:
        """Whether it is dark now."""
        smoke = self.world.get(self.smoke)
        if smoke is not None and not smoke.gives_light():
            return False
        fire = self.world.get(self.fire)
        if fire is not None and fire.gives_light():
            return False
        lamp = self.world.get(self.lamp)
        return lamp is None or not lamp.gives_light()
