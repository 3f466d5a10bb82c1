"""What stands against the wind on the roof: behind it nobody is blown away."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity, member

SOCK_TICKS = 4


class WindBreak(Entity):
    """Draw it over what stands there; the lee is to its right."""

    COLOUR: ClassVar[str] = "#90b0c0"

    reach: int = member(32, "how far the lee reaches behind it, px", minimum=8, maximum=160)

    def pose(self) -> tuple[str, int]:
        """The windsock on it: it hangs in steady wind, shakes before a gust, stands in it."""
        from game.actors.slip_stream import SlipStream

        stream = self.world.first(SlipStream)
        if stream is None:
            return "", 0
        state = "blow" if stream.is_blowing() else "hum" if stream.is_humming() else "steady"
        return state, self.world.tick // SOCK_TICKS

    def shelters(self, who: Entity) -> bool:
        """Whether `who` is in its lee, or beside it."""
        return self.x <= who.centre_x < self.x + self.width + self.reach and self.y < who.feet and who.y < self.y + self.height
