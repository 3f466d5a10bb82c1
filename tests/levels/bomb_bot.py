"""A player of the bomb, as the blueprint describes it: 140 px over the deck, and let go when the cross is on the middle arch."""

from __future__ import annotations

from game.actors.bomb_plane import SHORTEST_FUSE, BombPlane
from game.actors.flak_shell import FlakShell
from game.actors.flown_plane import Flight
from game.core import buttons as b
from game.core.world import World

DECK = 528
HEIGHT, CLOSE = 140, 6
"""Over the deck, and how nearly, px."""
CLIFF, HIGH = 1650, 240
"""East of that it flies so high, for the cliff, px."""
MIDDLE, AIM = 1424, 8
"""The cross has to be so near to the middle of the bridge, px."""
WEST, EAST = 330, 2240
"""Where it turns."""
PATIENCE = 900
"""It does not let go before this tick."""
THROW = 480
"""No throw is longer, px."""
LEAD_TICKS = 14


def held(world: World, patience: int = PATIENCE) -> int:
    """The buttons of the next tick."""
    plane = world.player
    assert isinstance(plane, BombPlane)
    if not plane.is_armed:
        is_set = plane.seconds == SHORTEST_FUSE
        return 0 if world.tick % 2 else b.USE if is_set else b.LEFT
    if world.tick >= patience and abs(plane.centre_x - MIDDLE) < THROW:
        sight = plane.sight()
        if sight is not None and sight.rest is not None and abs(sight.rest[0] - MIDDLE) <= AIM:
            return b.FIRE
    ring = next((shell for shell in world.all(FlakShell) if shell.ring()), None)
    if ring is not None and plane.state == Flight.FLYING:
        return b.UP if plane.centre_y <= ring.target_y else b.DOWN
    is_past = plane.centre_x > EAST if plane.facing > 0 else plane.centre_x < WEST
    if is_past and plane.state == Flight.FLYING and not plane.turn_refusal():
        return b.JUMP
    height = HIGH if plane.x > CLIFF else HEIGHT
    gap = DECK - height - plane.feet - (plane.vy * LEAD_TICKS >> 8)
    return b.DOWN if gap > CLOSE else b.UP if gap < -CLOSE else 0


def play(world: World, last_tick: int, patience: int = PATIENCE) -> None:
    """Play to the end, or to that tick."""
    while not world.stage.outcome and world.tick < last_tick:
        world.step(held(world, patience))
