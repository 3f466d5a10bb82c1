"""Hand to hand, and the gas key-ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.actors.bond_moves.body import STAND_HEIGHT, STOP_ACCELERATION, Move
from game.actors.foe import Foe
from game.core import buttons as b
from game.core import events
from game.core.units import TILE, approach

if TYPE_CHECKING:
    from game.actors.bond import Bond

TAKEDOWN_REACH = 14
TAKEDOWN_TICKS = 40
MELEE_REACH = 18
PUNCH_TICKS = 14
PUNCH_HIT_TICK = 5
COMBO_TICKS = 24
"""A blow within so many ticks of the last belongs to the same combo."""
COMBO_ANIMATIONS = ("punch", "punch_2", "throw")
COMBO_LENGTH = len(COMBO_ANIMATIONS)
"""The third blow is the throw."""
GAS_PUFFS = 3
GAS_RADIUS = 40
GAS_STUN_TICKS = 300
GAS_TICKS = 20


def enemy_ahead(bond: Bond, reach: int) -> Foe | None:
    """The nearest enemy on his feet within `reach` px before the body."""
    left = bond.x - reach if bond.facing < 0 else bond.x + bond.width // 2
    right = left + bond.width // 2 + reach
    best: Foe | None = None
    for actor in bond.world.bodies_in(left, bond.y, right, bond.feet):
        if isinstance(actor, Foe) and actor.is_standing():
            if best is None or abs(actor.centre_x - bond.centre_x) < abs(best.centre_x - bond.centre_x):
                best = actor
    return best


def takedown_target(bond: Bond) -> Foe | None:
    """Whom fire or use would seize now: an unaware enemy, from behind."""
    enemy = enemy_ahead(bond, TAKEDOWN_REACH)
    if enemy is None or not bond.grounded or not enemy.can_be_taken_down(bond):
        return None
    return enemy


def begin_takedown(bond: Bond) -> bool:
    """Seize who does not know of him, from behind."""
    enemy = takedown_target(bond)
    if enemy is None or not bond.set_height(STAND_HEIGHT):
        return False
    bond.is_crouched = False
    bond.fire_buffer = 0
    bond.partner = enemy.id
    enemy.seize(bond)
    bond.world.emit(events.TakedownStarted(enemy.centre_x, enemy.centre_y))
    bond.enter(Move.TAKEDOWN)
    return True


def takedown(bond: Bond) -> None:
    """Hold on until the other is out."""
    bond.vx = 0
    bond.fall()
    if bond.state_ticks >= TAKEDOWN_TICKS:
        enemy = bond.world.get(bond.partner)
        if isinstance(enemy, Foe):
            enemy.knock_out()
        bond.partner = 0
        bond.enter(Move.GROUND)


def begin_melee(bond: Bond) -> bool:
    """Punch whoever is ahead; in a fight of fists, without a round left, the air."""
    enemy = enemy_ahead(bond, MELEE_REACH)
    has_fists = bond.world.stage.is_fist_fight() and not (bond.rounds or bond.reserve)
    if (enemy is None and not has_fists) or bond.world.buttons & b.UP:
        return False
    bond.fire_buffer = 0
    bond.partner = enemy.id if enemy is not None else 0
    bond.combo = bond.combo % COMBO_LENGTH + 1 if enemy is not None else 1
    bond.combo_timer = COMBO_TICKS + PUNCH_TICKS
    bond.enter(Move.MELEE)
    return True


def melee(bond: Bond) -> None:
    """The blow lands in one tick of it."""
    bond.vx = approach(bond.vx, 0, STOP_ACCELERATION)
    bond.fall()
    if bond.state_ticks == PUNCH_HIT_TICK:
        enemy = bond.world.get(bond.partner)
        is_near = isinstance(enemy, Foe) and abs(enemy.centre_x - bond.centre_x) <= MELEE_REACH + bond.width
        landed = is_near and isinstance(enemy, Foe) and enemy.punched(bond, bond.combo >= COMBO_LENGTH)
        bond.world.emit(events.PunchThrown(bond.centre_x + bond.facing * MELEE_REACH, bond.y + 14, landed))
        if landed and isinstance(enemy, Foe):
            bond.world.hitstop = enemy.HITSTOP
    if bond.state_ticks >= PUNCH_TICKS:
        bond.partner = 0
        bond.enter(Move.GROUND if bond.grounded else Move.AIR)


def gas_enter(bond: Bond) -> None:
    """Whoever is near and in sight of the key-ring sleeps."""
    bond.gas -= 1
    bond.vx = 0
    bond.world.emit(events.GasReleased(bond.centre_x + bond.facing * TILE, bond.y + TILE, GAS_RADIUS))
    left, right = bond.centre_x - GAS_RADIUS, bond.centre_x + GAS_RADIUS
    for actor in list(bond.world.bodies_in(left, bond.y - TILE, right, bond.feet + TILE)):
        if isinstance(actor, Foe) and bond.world.can_see(bond.centre_x, bond.centre_y, actor.centre_x, actor.centre_y):
            actor.put_to_sleep(GAS_STUN_TICKS)


def gas(bond: Bond) -> None:
    """Stand in it."""
    bond.fall()
    if bond.state_ticks >= GAS_TICKS:
        bond.enter(Move.GROUND)
