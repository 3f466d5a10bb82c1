"""How a machine plays: what it looks at, and which buttons it is likely to hold next. One for every kind of player.

A strategy only proposes. Chance decides, the world judges, and the archive remembers what came of it.
"""

from __future__ import annotations

from random import Random

from game.core import buttons as b
from game.core.entity import Entity
from game.core.units import TILE
from game.core.world import World

GUIDED_PERCENT = 60
"""So often the next buttons are those that lead to the goal."""
DIRECTIONS = (b.LEFT, b.RIGHT, b.UP, b.DOWN, b.LEFT | b.UP, b.RIGHT | b.UP, b.LEFT | b.DOWN, b.RIGHT | b.DOWN, 0)
TAPPED = (b.JUMP, b.FIRE, b.USE, b.GADGET)
TAP_TICKS = 3
SHORTEST, LONGEST = 4, 30
"""An action holds its buttons for so many ticks."""
NEAR_TILES = 2
NEAR_PERCENT = 50
"""So near, and so often, the goal is used, shot, taken."""
NO_GOAL = 0

Press = tuple[int, int]
"""Buttons, and for how many ticks."""


class Strategy:
    """Plays anything that moves by the eight directions: a reticle, a jeep, an aeroplane."""

    def __init__(self, world: World) -> None:
        """`world` is any moment of the stage."""

    def place(self, world: World) -> tuple[int, ...] | None:
        """The player's place for the archive, by tiles; None where it is not worth keeping."""
        player = world.player
        if player is None:
            return ()
        return player.centre_x // TILE, player.centre_y // TILE

    def distance(self, world: World) -> int:
        """How far the goal is, tiles, and how badly the stage goes (see Stage.setback)."""
        player, goal = world.player, world.stage.goal()
        return straight(player, goal) + world.stage.setback() if player is not None and goal is not None else NO_GOAL

    def is_cut_off(self, world: World) -> bool:
        """Whether the player can certainly not get to the goal any more from where he is."""
        return False

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """What to hold now, and for how long."""
        goal, player = world.stage.goal(), world.player
        ticks = dice.randint(SHORTEST, LONGEST)
        if goal is None or player is None or dice.randrange(100) >= GUIDED_PERCENT:
            return self.any_presses(dice)
        dx, dy = goal.centre_x - player.centre_x, goal.centre_y - player.centre_y
        if straight(player, goal) <= NEAR_TILES and dice.randrange(100) < NEAR_PERCENT:
            return [(dice.choice(TAPPED), TAP_TICKS), (0, TAP_TICKS)]
        held = (b.RIGHT if dx > 0 else b.LEFT if dx < 0 else 0) | (b.DOWN if dy > 0 else b.UP if dy < 0 else 0)
        keep = dice.choice((b.ALL, b.ALL, b.LEFT | b.RIGHT, b.UP | b.DOWN))
        return [(held & keep | dice.choice((0, 0, b.FIRE)), ticks)]

    def any_presses(self, dice: Random) -> list[Press]:
        """Anything at all: a direction held, now and then with a button tapped or held."""
        held, ticks = dice.choice(DIRECTIONS), dice.randint(SHORTEST, LONGEST)
        tapped = dice.choice((0, 0, *TAPPED))
        if tapped and dice.randrange(2):
            return [(held | tapped, TAP_TICKS), (held, TAP_TICKS), (held | tapped, TAP_TICKS), (held, ticks)]
        return [(held | tapped, ticks)]


def straight(one: Entity, other: Entity) -> int:
    """The distance between two entities, tiles."""
    return (abs(one.centre_x - other.centre_x) + abs(one.centre_y - other.centre_y)) // TILE
