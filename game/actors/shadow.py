"""Darkness: who stands in it is seen only from two tiles away."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import link_member
from game.core.zone import Zone


class Shadow(Zone):
    """A dark place. A LightPool inside of it takes its darkness away."""

    COLOUR: ClassVar[str] = "#202038"

    lamp: int = link_member("what lights the place until it gives no light any more: a Chandelier")

    def is_active(self) -> bool:
        """Whether it is dark now."""
        lamp = self.world.get(self.lamp)
        return lamp is None or not lamp.gives_light()
