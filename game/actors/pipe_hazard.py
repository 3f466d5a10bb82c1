"""What stands or burns in the pipe, and the beat that it keeps."""

from __future__ import annotations

from game.actors.hazard import Hazard

BEAT_TICKS = 48
"""A beat of the music, ticks (75 a minute)."""
CYCLE_TICKS = 2 * BEAT_TICKS
"""What burns or pounds does so once in two beats, all over the pipe."""
FLOOR, CEILING = "floor", "ceiling"
WALLS = (FLOOR, CEILING)


class PipeHazard(Hazard, abstract=True):
    """Takes a pip off the hull that touches its hitbox."""

    def beat(self, shift: int) -> int:
        """The tick of the cycle, 0-95, that it is for who comes in `shift` ticks late. The tick counts also while it sleeps."""
        return (self.world.tick - shift) % CYCLE_TICKS
