"""In the cargo hold: alcoves between the ribs, and the hoist rail, from which one kicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.actors.bond_moves.body import CROUCH_HEIGHT, DROP_TICKS, RUN_SPEED, STAND_HEIGHT, Move
from game.actors.foe import Foe
from game.actors.hoist_rail import HoistRail
from game.actors.rib_alcove import RibAlcove
from game.core import buttons as b
from game.core import events
from game.core.units import px

if TYPE_CHECKING:
    from game.actors.bond import Bond

RAIL_REACH = 6
"""How far the rail may be from the hands, px."""
KICK_FALL = px(2)
KICK_REACH = 6
KICK_BOUNCE = px(3)
LYING_TICKS = 30
"""A drop kick that meets nobody ends on the back."""


def step_aside(bond: Bond) -> bool:
    """Back into an alcove between the ribs."""
    alcove = next((alcove for alcove in bond.world.all(RibAlcove) if alcove.takes(bond)), None)
    if alcove is None or not bond.set_height(STAND_HEIGHT):
        return False
    bond.is_crouched = False
    bond.enter(Move.ALCOVE)
    return True


def alcove(bond: Bond) -> None:
    """Stand there until the way out is free and wanted."""
    wants_out = bond.world.pressed & (b.UP | b.JUMP | b.DOWN | b.USE) or (bond.held_direction() and bond.state_ticks)
    if wants_out and bond.world.is_free(bond.x, bond.y, bond.width, bond.height):
        bond.jump_buffer = 0
        bond.enter(Move.GROUND)


def grab_rail(bond: Bond) -> bool:
    """Take hold of a rail overhead."""
    for rail in bond.world.all(HoistRail):
        reaches = rail.x <= bond.centre_x < rail.x + rail.width and abs(bond.y - rail.feet) <= RAIL_REACH
        if reaches and not bond.dropping and bond.world.is_free(bond.x, rail.feet, bond.width, bond.height):
            bond.y = rail.feet
            bond.partner = rail.id
            bond.world.emit(events.RailGrabbed(bond.centre_x, bond.y))
            bond.enter(Move.HANG)
            return True
    return False


def hang(bond: Bond) -> None:
    """Hand over hand to its ends; let go, or kick."""
    rail = bond.world.get(bond.partner)
    direction = bond.held_direction()
    if direction:
        bond.facing = direction
    if bond.fire_buffer:
        bond.fire_buffer = 0
        bond.enter(Move.DROP_KICK)
    elif not isinstance(rail, HoistRail) or bond.jump_buffer or bond.world.pressed & b.DOWN:
        bond.let_go()
    elif direction and rail.x <= bond.centre_x + direction < rail.x + rail.width:
        bond.move_x(rail.speed * direction)


def drop_kick_enter(bond: Bond) -> None:
    """Off the rail, forwards and down."""
    bond.vx, bond.vy = RUN_SPEED * bond.facing, KICK_FALL
    bond.dropping = DROP_TICKS


def drop_kick(bond: Bond) -> None:
    """Feet first: whoever is in the way takes it, guard or no guard; nobody there, one lies on the floor."""
    bond.move_x(bond.vx)
    speed = bond.fall()
    for actor in bond.world.bodies_in(bond.x - KICK_REACH, bond.y, bond.x + bond.width + KICK_REACH, bond.feet + KICK_REACH):
        if isinstance(actor, Foe) and actor.is_standing() and actor.kicked(bond):
            bond.world.emit(events.PunchThrown(bond.centre_x + bond.facing * bond.width, bond.feet, True))
            bond.world.hitstop = actor.HITSTOP
            bond.vx, bond.vy = -bond.facing * RUN_SPEED // 2, -KICK_BOUNCE
            bond.grounded = False
            bond.enter(Move.AIR)
            return
    if speed or bond.grounded:
        bond.world.emit(events.Landed(bond.centre_x, bond.feet, speed >> 8, bond.surface(), "Bond"))
        bond.enter(Move.LYING)


def lying_enter(bond: Bond) -> None:
    """Flat on the back."""
    bond.vx = 0
    bond.set_height(CROUCH_HEIGHT)
    bond.is_crouched = True


def lying(bond: Bond) -> None:
    """Get up after a while."""
    bond.fall()
    if bond.state_ticks >= LYING_TICKS:
        bond.enter(Move.GROUND if bond.grounded else Move.AIR)
