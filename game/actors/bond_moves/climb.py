"""Up: over ledges, on ladders and on ropes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.actors.bond_moves import pistol
from game.actors.bond_moves.body import CROUCH_HEIGHT, DROP_TICKS, RUN_SPEED, STAND_HEIGHT, Move
from game.core import buttons as b
from game.core import events
from game.core.grid import LADDER, ONE_WAY
from game.core.units import TILE, px

if TYPE_CHECKING:
    from game.actors.bond import Bond

MANTLE_REACH = 6
"""How far the edge may be from the hands, px."""
MANTLE_MAX_RISE = px(2)
"""No edge is caught while rising faster."""
MANTLE_UP_TICKS = 12
MANTLE_TICKS = 18
CLIMB_SPEED = px(1.6)
RUNG_PX = 8


def grab_edge(bond: Bond, direction: int) -> bool:
    """Catch the edge of a ledge that the hands reach, and pull up."""
    if bond.vy < -MANTLE_MAX_RISE:
        return False
    beside = bond.x + bond.width if direction > 0 else bond.x - 1
    top = edge_beside(bond, beside)
    if top < 0 or not bond.world.is_free(bond.x, top - CROUCH_HEIGHT, bond.width, bond.height):
        return False
    over = bond.x + direction * bond.width
    if not bond.world.is_free(over, top - CROUCH_HEIGHT, bond.width, CROUCH_HEIGHT):
        return False
    bond.mantle_top = top
    bond.facing = direction
    bond.world.emit(events.LedgeMantled(beside, top))
    bond.enter(Move.MANTLE)
    return True


def edge_beside(bond: Bond, x: int) -> int:
    """The y (px) of the edge at column x that the hands reach, or -1. Over the map's own upper edge nobody climbs."""
    world = bond.world
    for y in range(max((bond.y - MANTLE_REACH + 15) & -TILE, TILE), bond.y + MANTLE_REACH + 1, TILE):
        if world.grid.is_blocked(x, y, x + 1, y + 1) and world.is_free(x, y - 1, 1, 1):
            return y
    for solid in world.solids_between(x, x + 1):
        if solid.is_wall and solid.x <= x < solid.x + solid.width and abs(solid.y - bond.y) <= MANTLE_REACH:
            return solid.y
    return -1


def mantle_enter(bond: Bond) -> None:
    """Crouch at the wall, at rest."""
    bond.halt()
    bond.is_jumping = False
    bond.set_height(CROUCH_HEIGHT)
    bond.is_crouched = True


def mantle(bond: Bond) -> None:
    """Up, then over."""
    if bond.feet > bond.mantle_top:
        left = max(MANTLE_UP_TICKS - bond.state_ticks, 1)
        if bond.shift_y(-((bond.feet - bond.mantle_top + left - 1) // left)):
            bond.enter(Move.AIR)
            return
    else:
        bond.shift_x(bond.facing * ((bond.width + MANTLE_TICKS - MANTLE_UP_TICKS - 1) // (MANTLE_TICKS - MANTLE_UP_TICKS)))
    if bond.state_ticks >= MANTLE_TICKS:
        bond.grounded = bond.has_floor()
        bond.enter(Move.GROUND if bond.grounded else Move.AIR)


def grab_ladder(bond: Bond, dy: int) -> bool:
    """Take hold of a ladder at the body."""
    ladder = bond.touches_ladder(dy)
    if ladder < 0 or bond.dropping:
        return False
    if bond.grounded and not bond.world.grid.at(ladder, bond.y + RUNG_PX) & LADDER:
        return False
    return hold_ladder(bond, ladder)


def climb_down(bond: Bond) -> bool:
    """Step down onto a ladder below the feet."""
    grid = bond.world.grid
    if not (grid.at(bond.centre_x, bond.feet) & LADDER and grid.at(bond.centre_x, bond.feet) & ONE_WAY):
        return False
    ladder = bond._ladder_middle(bond.centre_x, bond.feet)
    if not hold_ladder(bond, ladder):
        return False
    bond.dropping = DROP_TICKS
    bond.shift_y(RUNG_PX)
    return True


def hold_ladder(bond: Bond, ladder_x: int) -> bool:
    """Go to its middle and hang on. False where there is no room."""
    x = ladder_x - bond.width // 2
    if not bond.world.is_free(x, bond.y, bond.width, bond.height) or not bond.set_height(STAND_HEIGHT):
        return False
    bond.is_crouched = False
    bond.x = x
    bond.ladder_x = ladder_x
    bond.enter(Move.LADDER)
    return True


def ladder(bond: Bond) -> None:
    """Climb, step off onto a floor, jump off, shoot."""
    held = bond.world.buttons
    direction = bond.held_direction()
    if direction:
        bond.facing = direction
    if bond.jump_buffer:
        bond.jump_buffer = 0
        if held & b.DOWN or not (direction or held & b.UP):
            bond.dropping = DROP_TICKS
            bond.enter(Move.AIR)
        else:
            bond.vx = RUN_SPEED * direction
            bond.jump()
        return
    burden = bond.burden()
    if bond.fire_buffer and not bond.cooldown and burden is None:
        pistol.shoot(bond)
    climb = (1 if held & b.DOWN else 0) - (1 if held & b.UP else 0)
    if direction and not climb and not bond.dropping and bond.has_floor():
        bond.grounded = True
        bond.enter(Move.GROUND)
    elif climb < 0:
        climb_up(bond, CLIMB_SPEED if burden is None else burden.CLIMB_SPEED)
    elif climb > 0:
        climb_on_down(bond, CLIMB_SPEED if burden is None else burden.CLIMB_SPEED)


def climb_up(bond: Bond, speed: int) -> None:
    """A rung up; over the top onto a floor, or no farther than where the feet still stand on the ladder."""
    grid = bond.world.grid
    rung = bond.feet // RUNG_PX
    bond.move_y(-speed)
    count_rung(bond, rung)
    if grid.at(bond.ladder_x, bond.feet - 1) & LADDER or grid.at(bond.ladder_x, bond.centre_y) & LADDER:
        return
    top = (bond.feet + TILE - 1) & -TILE
    bond.shift_y(top - bond.feet)
    bond.remainder_y = 0
    if grid.at(bond.ladder_x, top) & ONE_WAY:
        bond.dropping = 0
        bond.grounded = True
        bond.enter(Move.GROUND)


def climb_on_down(bond: Bond, speed: int) -> None:
    """A rung down, to the floor or off the ladder's end."""
    grid = bond.world.grid
    rung = bond.feet // RUNG_PX
    bond.dropping = 2 if grid.at(bond.ladder_x, bond.feet) & LADDER else 0  # a floor at the ladder's foot holds
    if bond.move_y(speed):
        bond.dropping = 0
        bond.grounded = True
        bond.enter(Move.GROUND)
        return
    count_rung(bond, rung)
    if not grid.at(bond.ladder_x, bond.feet - 1) & LADDER and not grid.at(bond.ladder_x, bond.y) & LADDER:
        bond.enter(Move.AIR)


def count_rung(bond: Bond, rung: int) -> None:
    """Every second rung is heard."""
    if bond.feet // RUNG_PX != rung and not rung & 1:
        bond.world.emit(events.LadderClimbed(bond.centre_x, bond.y))
