"""What is carried in both hands. Whoever carries it does what it allows: it says how fast, how high, and how it is put down."""

from __future__ import annotations

from typing import ClassVar

from game.core.actor import Actor
from game.core.entity import Entity, saved


class Burden(Actor, abstract=True):
    """One bearer at a time. With it in both hands there is no roll, no pulling up, no pistol, no takedown."""

    CARRIER_LOOK: ClassVar[str] = ""
    """The ending of the bearer's sprite sheet while he carries it: Bond is drawn from `bond_` and this."""

    bearer: int = saved(0)
    """Id of who or what holds it: Bond, a guard, a crate, a rack; 0: it lies free."""

    def run_speed(self) -> int:
        """How fast its bearer runs, 1/256 px per tick."""
        raise NotImplementedError

    def creep_speed(self) -> int:
        """How fast he creeps, 1/256 px per tick."""
        raise NotImplementedError

    def climb_speed(self) -> int:
        """How fast he climbs, 1/256 px per tick."""
        raise NotImplementedError

    def leap_speed(self) -> int:
        """How fast he leaves the ground, 1/256 px per tick."""
        raise NotImplementedError

    def set_down(self, bearer: Entity) -> None:
        """Out of his hands, to his feet."""
        raise NotImplementedError

    def knocked_from(self, bearer: Entity, push: int) -> None:
        """A blow throws it out of his arms, to the right (1) or to the left (-1)."""
        raise NotImplementedError


def burden_of(bearer: Entity) -> Burden | None:
    """What `bearer` carries."""
    return next((burden for burden in bearer.world.all(Burden) if burden.bearer == bearer.id), None)
