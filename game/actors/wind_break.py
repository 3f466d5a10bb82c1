"""What stands against the wind on the roof, and the windsock on it, which shows what the wind is about to do."""

from __future__ import annotations

from game.actors.lee import Lee
from game.actors.slip_stream import SlipStream

SOCK_TICKS = 4
"""A picture of the windsock for so long."""


class WindBreak(Lee):
    """Draw it over what stands there; the lee is to its right."""

    def pose(self) -> tuple[str, int]:
        """The windsock: it hangs in steady wind, shakes before a gust, stands in it."""
        stream = self.world.first(SlipStream)
        if stream is None:
            return "", 0
        state = "blow" if stream.is_blowing() else "hum" if stream.is_humming() else "steady"
        return state, self.world.tick // SOCK_TICKS
