"""Out of sight: behind curtains, in lockers and among costumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.actors.bond_moves import pistol
from game.actors.bond_moves.body import Move
from game.actors.costume_rack import CostumeRack
from game.actors.hiding_place import HidingPlace
from game.core import buttons as b
from game.core import events

if TYPE_CHECKING:
    from game.actors.bond import Bond

LEAN_TICKS = 22
"""Leaning out of a hiding place, one is seen for so long."""


def begin_hiding(bond: Bond) -> bool:
    """Go into the hiding place at hand, if there is one."""
    places: list[HidingPlace | CostumeRack] = [*bond.world.all(HidingPlace), *bond.world.all(CostumeRack)]
    for place in places:
        if place.can_hide(bond):
            place.hide(bond)
            bond.partner = place.id
            bond.world.emit(events.Hidden(bond.centre_x, bond.centre_y))
            bond.enter(Move.HIDE)
            return True
    return False


def hide_enter(bond: Bond) -> None:
    """Stand still."""
    bond.vx = 0
    bond.lean = 0


def hide(bond: Bond) -> None:
    """Lean out to shoot, push what can be pushed, or come out."""
    world = bond.world
    place = world.get(bond.partner)
    direction = bond.held_direction()
    if bond.lean:
        bond.lean -= 1
    if direction:
        bond.facing = direction
    if bond.fire_buffer and not bond.cooldown:
        bond.lean = LEAN_TICKS
        pistol.shoot(bond)
    pushed = isinstance(place, (HidingPlace, CostumeRack)) and direction != 0 and place.push(bond, direction)
    walks_out = direction and not pushed and bond.state_ticks > pistol.SHOT_TICKS
    wants_out = world.pressed & (b.UP | b.JUMP | b.DOWN | b.USE) or walks_out
    if place is None or wants_out:
        bond.jump_buffer = 0
        bond.enter(Move.GROUND)


def hide_leave(bond: Bond) -> None:
    """Leave the place as it was found."""
    place = bond.world.get(bond.partner)
    if isinstance(place, (HidingPlace, CostumeRack)):
        place.leave(bond)
    bond.partner = bond.lean = 0
    bond.world.emit(events.Unhidden(bond.centre_x, bond.centre_y))
