"""Players who do not want to win but to break something: each chooses what to hold next, and for how long."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from random import Random
from typing import ClassVar

from game.actors.enemy import Enemy
from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Entity
from game.core.grid import LADDER, SLOPE, STANDABLE
from game.core.solid import Solid
from game.core.units import TILE
from game.core.world import World
from game.core.zone import Trigger
from game.prove.strategy import TAP_TICKS, Press, straight

SIDES = (b.LEFT, b.RIGHT)
LOOK_TILES = 14
"""An edge or a machine so far away is gone to."""
TICKS_FOR, PX = 5, 12
"""On foot he goes so many px in so many ticks."""
BOTH_SIDES, BOTH_WAYS = b.LEFT | b.RIGHT, b.UP | b.DOWN


class Player(ABC):
    """Somebody at the controls of anything: a body, a sight, a vehicle."""

    NAME: ClassVar[str] = ""

    @abstractmethod
    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """What to hold next."""


class RandomPlayer(Player):
    """Any buttons for a moment: comes upon what nobody would think of."""

    NAME = "random"
    LONGEST = 12

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """Each button as likely down as up."""
        return [(dice.randrange(b.ALL + 1), dice.randint(1, self.LONGEST))]


class StickyPlayer(Player):
    """Holds few buttons for long, as a child does: gets far, and pushes against whatever is there."""

    NAME = "sticky"
    SHORTEST, LONGEST = 20, 150

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """A direction or two, perhaps one button more."""
        held = dice.choice((b.LEFT, b.RIGHT, b.RIGHT, b.UP, b.DOWN, b.LEFT | b.DOWN, b.RIGHT | b.DOWN, b.RIGHT | b.UP, 0))
        more = dice.choice((0, 0, 0, b.JUMP, b.FIRE, b.USE, b.GADGET))
        return [(held | more, dice.randint(self.SHORTEST, self.LONGEST))]


class EdgePlayer(Player):
    """Goes to where something ends (floors, ladders, slopes, machines, triggers) and dances there: that is where rules meet."""

    NAME = "edge"

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """To the pixel of an edge, more or less; then a dance."""
        player = world.player
        edges = _edges(world, player) if player is not None else []
        if player is None or not edges:
            return [(dice.choice(SIDES), dice.randint(10, 60))]
        way = dice.choice(edges) - player.centre_x + dice.randint(-2, 2)
        side = b.RIGHT if way > 0 else b.LEFT
        presses: list[Press] = [(side | dice.choice((0, 0, b.DOWN, b.JUMP)), max(abs(way) * TICKS_FOR // PX, 1))]
        for _ in range(dice.randint(2, 6)):
            presses.append(dice.choice(_steps_of_a_dance(side, dice)))
        return presses


def _steps_of_a_dance(side: int, dice: Random) -> tuple[Press, ...]:
    """What is done at an edge, where `side` leads across it."""
    back = BOTH_SIDES ^ side
    return (
        (side, dice.randint(1, 3)),
        (back, dice.randint(1, 3)),
        (side | b.JUMP, dice.randint(1, 24)),
        (back | b.JUMP, dice.randint(1, 24)),
        (b.JUMP, dice.randint(1, 24)),
        (side | b.DOWN, dice.randint(1, 12)),
        (b.DOWN | b.JUMP, dice.randint(1, 4)),
        (side | b.UP, dice.randint(1, 20)),
        (b.UP, dice.randint(1, 20)),
        (b.DOWN, dice.randint(1, 20)),
        (0, dice.randint(1, 40)),
    )


def _edges(world: World, player: Actor) -> list[int]:
    """The columns of pixels (x) near the player where the floor, a ladder, a slope, a solid or a trigger begins or ends."""
    grid, found = world.grid, []
    left, right = player.x - LOOK_TILES * TILE, player.x + LOOK_TILES * TILE
    for row in (player.feet, player.feet - TILE, player.y):
        for x in range(left & -TILE, right, TILE):
            one, other = grid.at(x - TILE, row), grid.at(x, row)
            if (one ^ other) & (STANDABLE | LADDER | SLOPE):
                found.append(x)
    for entity in world.entities.values():
        if isinstance(entity, (Solid, Trigger)) and left < entity.centre_x < right and _shares_rows(entity, player):
            found += [entity.x, entity.x + entity.width]
    return found


def _shares_rows(one: Entity, other: Entity) -> bool:
    return one.y - TILE < other.feet and other.y < one.y + one.height + TILE


class AdversarialPlayer(Player):
    """Does what rules like least: two things at once, halves of things, blows at the worst place, bodies under machines."""

    NAME = "adversarial"

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """One trick after the other."""
        trick = dice.choice(TRICKS)
        return trick(world, dice)


def _interrupt(world: World, dice: Random) -> list[Press]:
    """Begin one thing, and another before it is done."""
    things = (b.JUMP, b.FIRE, b.USE, b.GADGET, b.DOWN | b.JUMP, b.UP, b.DOWN, b.LEFT | b.JUMP, b.RIGHT | b.JUMP)
    return [press for _ in range(3) for press in ((dice.choice(things), dice.randint(1, 6)), (0, dice.randint(1, 3)))]


def _contradict(world: World, dice: Random) -> list[Press]:
    """Opposite directions, or everything."""
    held = dice.choice((BOTH_SIDES, BOTH_WAYS, BOTH_SIDES | BOTH_WAYS, b.ALL, b.ALL ^ b.LEFT, BOTH_SIDES | b.JUMP))
    return [(dice.choice(SIDES), dice.randint(1, 10)), (held, dice.randint(1, 30))]


def _flicker(world: World, dice: Random) -> list[Press]:
    """Buttons that change with every tick."""
    one, other = dice.randrange(b.ALL + 1), dice.randrange(b.ALL + 1)
    return [press for _ in range(dice.randint(4, 20)) for press in ((one, 1), (other, 1))]


def _into_machines(world: World, dice: Random) -> list[Press]:
    """Stand or lie in the way of the nearest thing that moves, and wait for it."""
    player = world.player
    machine = min(world.all(Solid), key=lambda solid: straight(solid, player) if player else 0, default=None)
    if player is None or machine is None:
        return _contradict(world, dice)
    way = machine.centre_x - player.centre_x + dice.randint(-machine.width, machine.width) // 2
    side = b.RIGHT if way > 0 else b.LEFT
    low = dice.choice((0, b.DOWN, b.JUMP, b.UP))
    return [(side | low, min(abs(way) * TICKS_FOR // PX + 1, 90)), (low, dice.randint(10, 120)), (side, dice.randint(1, 10))]


def _provoke(world: World, dice: Random) -> list[Press]:
    """Wake the nearest enemy, run at him, and take his blows where one is."""
    player = world.player
    enemies = [actor for actor in world.awake_actors if isinstance(actor, Enemy) and actor.is_standing()]
    if player is None or not enemies:
        return _interrupt(world, dice)
    enemy = min(enemies, key=lambda near: straight(near, player))
    side = b.RIGHT if enemy.centre_x > player.centre_x else b.LEFT
    return [
        (side | b.FIRE, TAP_TICKS),
        (side | dice.choice((0, b.JUMP, b.DOWN)), dice.randint(5, 60)),
        dice.choice(((b.FIRE, TAP_TICKS), (b.UP, 20), (side | b.DOWN | b.JUMP, 6), (BOTH_SIDES ^ side, 20))),
    ]


def _lead_astray(world: World, dice: Random) -> list[Press]:
    """Tell the companion to follow or to wait at the worst moment, and leave by another way than his."""
    return [
        (b.USE, TAP_TICKS),
        (dice.choice(SIDES) | dice.choice((0, b.JUMP, b.DOWN)), dice.randint(1, 40)),
        (b.USE, TAP_TICKS),
        (dice.choice((b.UP, b.DOWN, b.DOWN | b.JUMP, *SIDES)), dice.randint(10, 60)),
    ]


TRICKS: tuple[Callable[[World, Random], list[Press]], ...] = (
    _interrupt,
    _contradict,
    _flicker,
    _into_machines,
    _provoke,
    _lead_astray,
)
PLAYERS: dict[str, type[Player]] = {player.NAME: player for player in (RandomPlayer, StickyPlayer, EdgePlayer, AdversarialPlayer)}
