"""A player of the hold who only reads what is to be seen: where men, cargo and boxes are, and Necros' tells."""

from __future__ import annotations

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.necros import Bout, Necros
from game.actors.necros_attacks import ATTACKS, Act
from game.actors.sliding_cargo import Hold, SlidingCargo
from game.actors.thrown_box import ThrownBox
from game.core import buttons as b
from game.core import tilt
from game.core.world import World

REACTION = 6
"""He answers a tell so many ticks after it began."""
PUNCH_GAP = 14
KEEP_FROM, KEEP_TO = 30, 70
"""Between blows he keeps so far away, px."""
RUN_PX = 2


class Footwork:
    """Ask it for the buttons of each tick."""

    def __init__(self) -> None:
        self.held = 0

    def __call__(self, world: World) -> int:
        bond, necros = world.first(Bond), world.first(Necros)
        self.held = 0 if bond is None or necros is None else self._answer(world, bond, necros)
        return self.held

    def _tap(self, button: int) -> int:
        return 0 if self.held & button else button

    def _answer(self, world: World, bond: Bond, necros: Necros) -> int:
        side = 1 if necros.centre_x >= bond.centre_x else -1
        towards, away = (b.RIGHT, b.LEFT) if side > 0 else (b.LEFT, b.RIGHT)
        gap = abs(necros.centre_x - bond.centre_x) - (necros.width + bond.width) // 2
        brace = b.DOWN if abs(tilt.attitude(world)) >= tilt.DRIFT_FROM else 0
        if bond.state == Move.MELEE:
            return self._tap(b.FIRE)
        if bond.state == Move.AIR:
            return self._in_the_air(world, gap, towards)
        if bond.state == Move.ROLL:
            return b.DOWN | (b.RIGHT if bond.facing > 0 else b.LEFT)
        if any(
            (bond.centre_x - box.centre_x) * box.vx > 0 and abs(bond.centre_x - box.centre_x) < 60 for box in world.all(ThrownBox)
        ):
            return b.DOWN
        if self._cargo_comes(world, bond):
            return self._tap(b.JUMP)
        if necros.state in (Bout.STARTUP, Bout.ACTIVE):
            if necros.state == Bout.STARTUP and necros.state_ticks < REACTION:
                return brace
            return self._to_a_tell(bond, necros, gap, side, towards, away)
        if not necros.is_standing():
            return away if gap < 50 else brace
        if necros.is_open():
            return self._punish(bond, necros, gap, side, towards)
        return away if gap < KEEP_FROM else towards if gap > KEEP_TO else brace

    def _in_the_air(self, world: World, gap: int, towards: int) -> int:
        if tilt.is_pocket(world):
            return towards | (self._tap(b.FIRE) if gap < PUNCH_GAP + 2 else b.JUMP)
        return b.JUMP | (towards if gap > 60 else 0)

    def _cargo_comes(self, world: World, bond: Bond) -> bool:
        for cargo in world.all(SlidingCargo):
            way = bond.centre_x - cargo.centre_x
            gap = abs(way) - (cargo.width + bond.width) // 2
            is_level = cargo.y < bond.feet < cargo.feet + 40
            if (
                cargo.state != Hold.GONE
                and abs(cargo.vx) > 200
                and cargo.vx * way > 0
                and gap < 26
                and is_level
                and bond.grounded
            ):
                return True
        return False

    def _to_a_tell(self, bond: Bond, necros: Necros, gap: int, side: int, towards: int, away: int) -> int:
        act = Act(necros.act)
        is_told = necros.state == Bout.STARTUP
        left = necros.startup_of(act) - necros.state_ticks if is_told else 0
        match act:
            case Act.HOOK | Act.DOUBLE:
                return b.DOWN
            case Act.SHIN | Act.DOUBLE_LOW:
                return 0 if gap > 44 or left > 10 else b.JUMP
            case Act.GRAB | Act.REACH_UP | Act.KICK:
                return away if gap < 60 else 0
            case Act.CHARGE:
                if is_told:
                    return away if gap < PUNCH_GAP else 0
                return towards | b.DOWN | self._tap(b.JUMP) if gap < 58 and necros.facing * side < 0 else 0
            case Act.THROW:
                if is_told and left > (gap - PUNCH_GAP) // RUN_PX + 10:
                    return towards if gap > PUNCH_GAP or bond.facing != side else self._tap(b.FIRE)
                return b.DOWN
            case _:
                return b.DOWN | self._tap(b.JUMP)

    def _punish(self, bond: Bond, necros: Necros, gap: int, side: int, towards: int) -> int:
        """Walk up and strike, if there is time."""
        if gap > PUNCH_GAP:
            is_long = necros.state == Bout.DAZED
            left = ATTACKS[Act(necros.act)].recovery - necros.state_ticks if necros.state == Bout.RECOVERY and necros.act else 0
            return towards if is_long or (gap - PUNCH_GAP) // RUN_PX < left - 6 else 0
        return towards if bond.facing != side else self._tap(b.FIRE)
