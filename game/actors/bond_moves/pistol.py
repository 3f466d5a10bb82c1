"""The PPK: aim, shot, and a fresh magazine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.actors.bond_moves.body import Move
from game.actors.bullet import PPK_SPEED, fire, leaves_muzzle
from game.actors.foe import Foe
from game.core import assists, contacts, events
from game.core import buttons as b

if TYPE_CHECKING:
    from game.actors.bond import Bond

STARTING_RESERVE = 21
SHOT_TICKS = 10
AIM_HOLD_TICKS = 24
"""The weapon stays raised so long after a shot."""
MUZZLE = {  # aim (dx, dy) -> px from the body's middle and top
    (1, 0): (17, 2),
    (1, -1): (8, -9),
    (0, -1): (-6, -12),
    (1, 1): (15, 17),
    (0, 1): (4, 26),
}
CROUCH_MUZZLE = (24, 1)
LEAD_RANGE = 176
LEAD_SLOPE = 3
"""A level shot leans towards an enemy at most so far away (px), one down for three across."""
LEAD_INSET = 6
HELPED_RANGE, HELPED_SLOPE = 320, 2
"""With aim help any shot leans so far."""
SHOT_NOISE = 96
"""A silenced shot is heard so far away, px."""


def aim(bond: Bond) -> tuple[int, int]:
    """The direction of a shot: ahead, up, diagonally, and in the air also down. x counts towards the facing."""
    held = bond.world.buttons
    sideways = bool(held & (b.LEFT | b.RIGHT))
    if held & b.UP and bond.state != Move.LADDER:
        return (1, -1) if sideways else (0, -1)
    if held & b.DOWN and bond.state == Move.AIR:
        return (1, 1) if sideways else (0, 1)
    return 1, 0


def shoot(bond: Bond) -> None:
    """Fire, or find the magazine empty."""
    bond.fire_buffer = 0
    if bond.reload_timer:
        return
    aim_x, aim_y = aim(bond)
    bond.aim_x, bond.aim_y, bond.aim_timer = aim_x, aim_y, AIM_HOLD_TICKS
    bond.cooldown = SHOT_TICKS
    world = bond.world
    muzzle_x, muzzle_y = MUZZLE[aim_x, aim_y]
    if bond.is_crouched and aim_y == 0:
        muzzle_x, muzzle_y = CROUCH_MUZZLE
    x, y = bond.centre_x + muzzle_x * bond.facing, bond.y + muzzle_y
    if not bond.rounds:
        world.emit(events.MagazineEmptied(x, y))
        begin_reload(bond)
        return
    if assists.MAGAZINE not in world.assists:
        bond.rounds -= 1
    world.stage.shots += 1
    dx = aim_x * bond.facing
    world.emit(events.ShotFired(x, y, dx, aim_y, "ppk"))
    if leaves_muzzle(world, bond, x, y):
        way_x, way_y = lead(bond, x, y, dx, aim_y)
        fire(world, bond, x, y, way_x, way_y, PPK_SPEED, contacts.ENEMY | contacts.PROP)
    else:
        world.emit(events.BulletStopped(bond.centre_x, y, world.grid.surface_at(x, y)))
    world.make_noise(bond.centre_x, y, SHOT_NOISE, "silenced")
    if not bond.rounds:
        begin_reload(bond)


def lead(bond: Bond, x: int, y: int, way_x: int, way_y: int) -> tuple[int, int]:
    """The way of a shot that is aimed along (way_x, way_y), each -1 to 1.

    A level one leans a little up or down to the nearest enemy ahead, so that slopes do not spoil it; with aim help any does.
    """
    is_helped = assists.AIM in bond.world.assists
    best = way_x, way_y
    if way_y and not is_helped:
        return best
    nearest, slope = (HELPED_RANGE, HELPED_SLOPE) if is_helped else (LEAD_RANGE, LEAD_SLOPE)
    left, right = x - nearest * (way_x <= 0), x + nearest * (way_x >= 0)
    height = nearest if way_y else nearest // slope
    for actor in bond.world.bodies_in(left, y - height, right, y + height):
        if isinstance(actor, Foe) and actor.is_standing():
            inset = actor.height // 2 if is_helped else LEAD_INSET
            dx, dy = actor.centre_x - x, max(actor.y + inset, min(y, actor.feet - inset)) - y
            along, aside = dx * way_x + dy * way_y, abs(dx * way_y - dy * way_x)
            if way_y and along < 0:
                continue  # level shots look at one side only
            along = abs(along)
            if along < nearest and aside * slope <= along and bond.world.can_see(x, y, actor.centre_x, y + dy):
                nearest, best = along, (dx, dy)
    return best


def begin_reload(bond: Bond) -> None:
    """Put in a fresh magazine, if there are rounds left."""
    if bond.reserve and not bond.reload_timer:
        bond.reload_timer = bond.RELOAD_TICKS
        bond.world.emit(events.ReloadStarted(bond.centre_x, bond.y, bond.RELOAD_TICKS))


def reload(bond: Bond) -> None:
    """A tick of it passes."""
    bond.reload_timer -= 1
    if not bond.reload_timer:
        fresh = min(bond.MAGAZINE - bond.rounds, bond.reserve)
        bond.rounds += fresh
        bond.reserve -= fresh
