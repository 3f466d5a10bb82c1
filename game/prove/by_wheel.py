"""How a machine drives: it rolls by itself, so mostly one waits, hops in time, ducks, shoots what stands in the way."""

from __future__ import annotations

from random import Random

from game.actors.vehicle import Vehicle
from game.core import buttons as b
from game.core.world import World
from game.prove.strategy import SHORTEST, TAP_TICKS, Press, Strategy

ROLL, HOP, TWICE, DUCK, SHOOT, ANYTHING = range(6)
CHOICES = (ROLL,) * 7 + (HOP,) * 6 + (TWICE,) * 3 + (DUCK,) * 2 + (SHOOT,) + (ANYTHING,) * 2
LONGEST_ROLL, LONGEST_HOP, LONGEST_DUCK = 16, 24, 30
STEERED = (0, 0, b.LEFT, b.RIGHT, b.DOWN)
"""What may be held in a hop."""
AIMED = (0, b.UP, b.DOWN)
PIP_TILES = 40
"""A dent counts as so many tiles of way."""


class ByWheel(Strategy):
    """A vehicle that is never still: the way is given, the moment is what counts."""

    def distance(self, world: World) -> int:
        """Who comes first but on his last pip is not the nearest to the goal."""
        vehicle, distance = world.player, super().distance(world)
        return distance + PIP_TILES * (vehicle.max_health() - vehicle.health) if isinstance(vehicle, Vehicle) else distance

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """Roll on, hop by a press as long as chance wants it, press again in the hop, duck, shoot, or try anything."""
        choice, rolled = dice.choice(CHOICES), dice.randint(SHORTEST, LONGEST_ROLL)
        if choice == ROLL:
            return [(0, rolled)]
        if choice == HOP:
            return [(b.JUMP, dice.randint(1, LONGEST_HOP)), (dice.choice(STEERED), rolled)]
        if choice == TWICE:  # so a recruit turns the capsule's gravity over
            return [(b.JUMP, TAP_TICKS), (0, dice.randint(SHORTEST, LONGEST_ROLL)), (b.JUMP, TAP_TICKS), (0, rolled)]
        if choice == DUCK:
            return [(b.DOWN, dice.randint(SHORTEST, LONGEST_DUCK))]
        if choice == SHOOT:
            return [(b.FIRE | dice.choice(AIMED), TAP_TICKS), (0, rolled)]
        return self.any_presses(dice)
