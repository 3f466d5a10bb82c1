"""How a machine flies: hold a height over the road, hop what the horn calls out, turn when the goal lies behind."""

from __future__ import annotations

from random import Random

from game.actors.flown_plane import Flight, FlownPlane
from game.core import buttons as b
from game.core.world import World
from game.prove.strategy import SHORTEST, TAP_TICKS, Press, Strategy

GUIDED_PERCENT = 96
HEIGHTS = (48, 64, 64, 96, 160, 220)
"""Over the road, px: low frightens, high turns."""
CLOSE_PX = 12
"""Nearer to the wanted height it flies level, px."""
BEHIND_PX = 200
"""The goal is past when it lies so far behind, px."""
LEAST_PX = 30
LEAD_TICKS = 20
"""Its nose takes so long to answer."""
PUSH_PERCENT, THROTTLE_PERCENT = 12, 20
LONGEST = 16
PLACE_X, PLACE_Y = 160, 64
"""Moments are kept apart by their place only so coarsely, px: an aeroplane is soon elsewhere."""


class ByAir(Strategy):
    """An aeroplane that must not touch anything."""

    def place(self, world: World) -> tuple[int, ...] | None:
        """Coarse."""
        plane = world.player
        return (plane.centre_x // PLACE_X, plane.centre_y // PLACE_Y) if plane is not None else ()

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """Mostly what keeps it in the air and over its goal."""
        plane, goal = world.player, world.stage.goal()
        if not isinstance(plane, FlownPlane) or goal is None or dice.randrange(100) >= GUIDED_PERCENT:
            return self.any_presses(dice)
        if plane.is_warned or plane.height_above_ground() - (plane.vy * LEAD_TICKS >> 8) < LEAST_PX:
            return [(b.UP, SHORTEST)]
        if (plane.centre_x - goal.centre_x) * plane.facing > BEHIND_PX and plane.state == Flight.FLYING:
            reason = plane.turn_refusal()
            if not reason:
                return [(b.JUMP, 1)]
            if reason in ("low", "cramped"):
                return [(b.UP, SHORTEST)]
        held = 0
        if dice.randrange(100) < THROTTLE_PERCENT:
            held = dice.choice((b.LEFT, b.RIGHT))
        gap = plane.height_above_road() - (plane.vy * LEAD_TICKS >> 8) - dice.choice(HEIGHTS)
        held |= b.DOWN if gap > CLOSE_PX else b.UP if gap < -CLOSE_PX else 0
        if dice.randrange(100) < PUSH_PERCENT:
            return [(held | b.FIRE, TAP_TICKS), (held & ~(b.LEFT | b.RIGHT), SHORTEST)]
        return [(held, dice.randint(SHORTEST, LONGEST))]
