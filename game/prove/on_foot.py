"""How a machine plays Bond on foot: along the ways of the map to the goal, with the companion at his own pace."""

from __future__ import annotations

from random import Random

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.bond_moves.climb import MANTLE_MAX_RISE
from game.actors.enemy import Enemy
from game.actors.koskov import Koskov, Mood
from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Entity
from game.core.grid import LADDER
from game.core.units import TILE
from game.core.world import World
from game.prove.strategy import GUIDED_PERCENT, NO_GOAL, TAP_TICKS, Press, Strategy, straight
from game.prove.ways import Field, Powers, Ways

BOND = Powers(rise=3, hands=3, gap=6, climbs_ropes=True)
BURDENED = Powers(rise=2, hands=0, gap=4, climbs_ropes=True)
"""With both hands full."""
OFF_THE_MAP = 60
"""Where no way leads to the goal, a place counts as so many tiles farther than the straight way."""
RUN_TICKS_A_TILE = 7
CLIMB_TICKS_A_TILE = 10
TICKS_FOR, PX = 5, 12
"""He runs so many ticks for so many px."""
BACKS = (0, 0, 6, 14)
"""Before a leap he goes back for so many ticks."""
LONGEST_JUMP = 26
CLOSE_TILES = 3
LAG_TILES = 6
"""A companion who follows from farther away is worth waiting for."""
ENEMY_TILES = 12
MOST_ENEMIES = 3
"""So many near enemies are told apart from fewer."""
ARRIVED_PERCENT = 70
WAIT_PERCENT = 40
FIGHT_PERCENT = 30
FETCH_PERCENT = 70
"""One who is left behind twice as far is waited for, or fetched."""
MACHINE_PERCENT = 15
"""So often a machine at hand is tried, though it is not the goal."""
LOOSE_PERCENT = 25
"""So often a step that should be run is jumped."""
BUSY, BUSY_TICKS = (Move.USE, Move.TAKEDOWN, Move.GAS, Move.DEAD), 8
"""Then no button matters."""
ARCHIVED = (Move.GROUND, Move.LADDER, Move.HIDE)
"""Moments in the air, in a roll or a blow are on the way to somewhere and are not kept."""


class OnFoot(Strategy):
    """Bond, with or without a companion. Where he goes on as another body (on a net), it is played as any body is."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._ways = Ways(world, BOND)
        self._escort_ways: Ways | None = None
        self._burdened_ways: Ways | None = None

    def place(self, world: World) -> tuple[int, ...] | None:
        """The tile of the feet, how he is there, and how many stand in his way: a moment after a fight is another one."""
        bond = world.player
        if not isinstance(bond, Bond):
            return super().place(world)
        if bond.state not in ARCHIVED or world.hitstop:
            return None
        enemies = min(len(_enemies_near(world, bond)), MOST_ENEMIES)
        return bond.centre_x // TILE, (bond.feet - 1) // TILE, bond.state, enemies

    def distance(self, world: World) -> int:
        """Bond's way to the goal, and his companion's, who should come along."""
        bond, goal = world.player, world.stage.goal()
        if bond is None or goal is None:
            return NO_GOAL
        if not isinstance(bond, Bond):
            return super().distance(world)
        escort = _escort(world)
        distance = self._way(bond, goal, escort)
        if escort is not None and escort is not goal:
            behind = self._way(escort, goal, escort)
            distance = behind + max(distance, behind - LAG_TILES)  # to run ahead of him is no gain
        return distance

    def is_cut_off(self, world: World) -> bool:
        """Bond stands somewhere from where no way leads to the goal, judged generously."""
        bond, goal = world.player, world.stage.goal()
        if not isinstance(bond, Bond) or bond.state != Move.GROUND or goal is None:
            return False
        node = self._ways.node_of(bond)
        return node is not None and self._ways.field(goal).at(node) is None

    def _all_ways(self, escort: Koskov | None) -> tuple[Ways, ...]:
        """The ways that count now, the first first: the companion's own while he follows, then Bond's."""
        if escort is None:
            bond = self._ways.world.player
            if not isinstance(bond, Bond) or bond.burden() is None:
                return (self._ways,)
            if self._burdened_ways is None:
                self._burdened_ways = Ways(bond.world, BURDENED)
            return self._burdened_ways, self._ways
        if self._escort_ways is None:
            self._escort_ways = Ways(escort.world, Powers(escort.step_tiles, 0, escort.gap_tiles, climbs_ropes=False))
        return self._escort_ways, self._ways

    def _way(self, body: Actor, goal: Entity, escort: Koskov | None) -> int:
        """A body's way to the goal, tiles. One that is not for the companion counts as longer, the straight one still more."""
        detour = 0
        for ways in self._all_ways(escort):
            node = ways.node_of(body)
            known = ways.field(goal).at(node) if node is not None else None
            if known is not None:
                return known + detour
            detour += OFF_THE_MAP
        return straight(body, goal) + detour

    def _is_left_behind(self, bond: Bond, escort: Koskov, goal: Entity) -> bool:
        return self._way(escort, goal, escort) - self._way(bond, goal, escort) > 2 * LAG_TILES

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """Mostly the next step of the way; else anything."""
        bond, goal = world.player, world.stage.goal()
        if not isinstance(bond, Bond):
            return super().next_presses(world, dice)
        if bond.state in BUSY:
            return [(0, BUSY_TICKS)]
        if goal is None or dice.randrange(100) >= GUIDED_PERCENT:
            return self.any_presses(dice)
        if bond.state == Move.HIDE:
            return dice.choice(([(0, dice.randint(20, 60))], [(b.UP, TAP_TICKS), (0, 2)]))
        machine = world.usable(bond)
        is_apart = machine is not None and machine is not world.companion and not machine.is_in_hands_of(bond)
        if is_apart and dice.randrange(100) < MACHINE_PERCENT:
            return [(b.USE, TAP_TICKS), (0, TAP_TICKS)]
        escort = _escort(world)
        if escort is not None and straight(bond, escort) > LAG_TILES and dice.randrange(100) < WAIT_PERCENT:
            return [(0, dice.randint(10, 40))]
        if escort is not None and self._is_left_behind(bond, escort, goal) and dice.randrange(100) < FETCH_PERCENT:
            if dice.randrange(2):
                return [(0, dice.randint(20, 60))]
            goal = escort
        enemy = min(_enemies_near(world, bond), key=lambda near: straight(near, bond), default=None)
        if enemy is not None and dice.randrange(100) < FIGHT_PERCENT:
            return _fight(bond, enemy, dice)
        if straight(bond, goal) > CLOSE_TILES or dice.randrange(100) < ARRIVED_PERCENT:
            for ways in self._all_ways(escort):
                field, node = ways.field(goal), ways.node_of(bond)
                target = ways.next_node(node, field) if node is not None else None
                if target is not None:
                    return _step(world, bond, ways, field, target, dice)
        return self._at_goal(world, bond, goal, dice)

    def _at_goal(self, world: World, bond: Bond, goal: Entity, dice: Random) -> list[Press]:
        """Use it, shoot at it, or stand at its middle."""
        if world.usable(bond) is not None and dice.randrange(100) < ARRIVED_PERCENT:
            return [(b.USE, TAP_TICKS), (0, dice.randint(2, 12))]
        dx = goal.centre_x - bond.centre_x
        towards = b.RIGHT if dx > 0 else b.LEFT
        match dice.randrange(4):
            case 0:
                return [(towards, max(min(abs(dx) // 2, 24), 1)), (0, 4)]
            case 1:
                return [(towards, 2), (b.FIRE, TAP_TICKS), (0, 10)]
            case 2:
                aim = dice.choice((b.UP, b.UP | towards))
                return [(towards, 1), (aim | b.FIRE, TAP_TICKS), (0, 10)]
            case _:
                return [(0, dice.randint(10, 40))]

    def any_presses(self, dice: Random) -> list[Press]:
        """One of the things that a player does, for some time."""
        side = dice.choice((b.LEFT, b.RIGHT))
        ticks = dice.randint(4, 30)
        actions: tuple[list[Press], ...] = (
            [(side, ticks)],
            [(side, ticks)],
            [(side | b.JUMP, ticks), (side, dice.randint(1, 24))],
            [(side, dice.randint(4, 16)), (side | b.JUMP, ticks), (side, dice.randint(1, 24))],
            [(b.JUMP, dice.randint(4, 24)), (side, dice.randint(4, 20))],
            [(b.UP, ticks)],
            [(b.DOWN, ticks)],
            [(side | b.DOWN, ticks)],
            [(side | b.DOWN, 2), (side | b.DOWN | b.JUMP, 24), (0, 2)],
            [(b.DOWN, 2), (b.DOWN | b.JUMP, 2), (0, dice.randint(4, 20))],
            [(b.USE, TAP_TICKS), (0, 4)],
            [(side, 1), (b.FIRE, TAP_TICKS), (0, 8)],
            [(side | b.UP | b.FIRE, TAP_TICKS), (0, 8)],
            [(b.UP | b.FIRE, TAP_TICKS), (0, 8)],
            [(b.GADGET, TAP_TICKS), (0, 20)],
            [(0, dice.randint(4, 60))],
            [(0, dice.randint(4, 60))],
        )
        return dice.choice(actions)


def _escort(world: World) -> Koskov | None:
    """The companion, when he comes along."""
    companion = world.companion
    return companion if isinstance(companion, Koskov) and companion.mood in (Mood.FOLLOW, Mood.PANIC) else None


def _enemies_near(world: World, bond: Bond) -> list[Enemy]:
    """The enemies on their feet, near, on about the same floor."""
    return [
        actor
        for actor in world.awake_actors
        if isinstance(actor, Enemy)
        and actor.is_standing()
        and abs(actor.feet - bond.feet) < bond.height
        and straight(actor, bond) <= ENEMY_TILES
    ]


def _fight(bond: Bond, enemy: Enemy, dice: Random) -> list[Press]:
    """Shoot, close in and strike, creep up, gas, or stay out of sight."""
    towards = b.RIGHT if enemy.centre_x > bond.centre_x else b.LEFT
    away = (b.LEFT | b.RIGHT) ^ towards
    shots: list[Press] = [(b.FIRE, TAP_TICKS), (0, 8)]
    match dice.randrange(8):
        case 0 | 1:
            return [(towards, 2), *shots]
        case 2 | 3:
            return [(towards, 2), *shots, *shots, *shots]
        case 4:
            return [(towards | b.DOWN, dice.randint(10, 40)), *shots]
        case 5:
            return [(towards, dice.randint(4, 20)), *shots, *shots]
        case 6:
            return [(b.GADGET, TAP_TICKS), (0, 20)]
        case _:
            return [(away, dice.randint(4, 20))]


def _step(world: World, bond: Bond, ways: Ways, field: Field, target: int, dice: Random) -> list[Press]:
    """The buttons for one step of a way: climb, ride, jump, drop or run."""
    column, row = bond.centre_x // TILE, (bond.feet - 1) // TILE
    dx, dy = target % ways.width - column, target // ways.width - row
    while dy == 0 and abs(dx) < CLOSE_TILES:  # a longer run at once
        further = ways.next_node(target, field)
        if further is None or further // ways.width != row or (further % ways.width - column) * dx <= 0:
            break
        target, dx = further, further % ways.width - column
    side = b.RIGHT if dx > 0 else b.LEFT if dx < 0 else 0
    run: Press = (side, max(abs(dx) * RUN_TICKS_A_TILE + dice.randint(-3, 3), 2))
    grid = world.grid
    if bond.state == Move.LADDER:
        if dy:
            return [(b.UP if dy < 0 else b.DOWN, abs(dy) * CLIMB_TICKS_A_TILE + dice.randint(0, 6))]
        return dice.choice(([(side | b.JUMP, dice.randint(4, 16)), run], [run], [(b.DOWN, CLIMB_TICKS_A_TILE)]))
    if bond.state == Move.AIR:
        catch = b.UP if bond.vy > -MANTLE_MAX_RISE and dice.randrange(2) else 0
        return [(side | catch, dice.randint(4, 12))]
    if dy < 0 and bond.touches_ladder() >= 0:
        return [(b.UP, -dy * CLIMB_TICKS_A_TILE + dice.randint(4, 12))]
    if dy > 0 and grid.at(bond.centre_x, bond.feet) & LADDER:
        return [(0, 1), (b.DOWN, dy * CLIMB_TICKS_A_TILE + dice.randint(4, 12))]
    if dy > 1 and not dx:
        return dice.choice(([(b.DOWN, 2), (b.DOWN | b.JUMP, 2), (0, 12)], [(0, dice.randint(4, 30))]))
    if dy < -1 and not dx:
        return dice.choice(([(b.JUMP, 20), (side, 8)], [(0, dice.randint(10, 60))]))
    way = 1 if dx > 0 else -1
    floor = 0  # tiles to run before the floor ends
    while floor < abs(dx) and row * ways.width + column + (floor + 1) * way in ways.edges:
        floor += 1
    is_leap = floor < abs(dx) and abs(dx) > 1
    if not is_leap and dy >= -1 and dice.randrange(100) >= LOOSE_PERCENT:
        return [run]
    return _leap(bond, (column + floor) * TILE + (TILE if way > 0 else 0), side, abs(dx), dice)


def _leap(bond: Bond, edge: int, side: int, tiles: int, dice: Random) -> list[Press]:
    """A run-up, and a jump near the edge (px), mostly as long as can be."""
    back, hold = dice.choice(BACKS), dice.choice((LONGEST_JUMP, LONGEST_JUMP, dice.randint(6, LONGEST_JUMP)))
    before = abs(edge - bond.centre_x) * TICKS_FOR // PX + back + dice.randint(-6, 8)
    presses: list[Press] = [
        ((b.LEFT | b.RIGHT) ^ side, back),
        (side, before),
        (side | b.JUMP, hold),
        (side, max(tiles * RUN_TICKS_A_TILE - hold, 4) + dice.randint(0, 10)),
    ]
    return [press for press in presses if press[1] > 0]
