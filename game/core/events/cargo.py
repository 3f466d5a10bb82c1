"""The airfield: flares, riders, the bomb among the sacks, crates, the ramp."""

from __future__ import annotations

from typing import NamedTuple


class FlareAimed(NamedTuple):
    """Bond aims the flare at a target for the riders: 0 the tank farm, 1 the barracks gate, 2 the runway's threshold."""

    x: int
    y: int
    target: int


class FlareFired(NamedTuple):
    """The flare has left its pistol for that target."""

    x: int
    y: int
    target: int


class FlareBurst(NamedTuple):
    """A red star hangs over the field."""

    x: int
    y: int


class RidersCame(NamedTuple):
    """Hoofs, and rifles: Shah's riders are at their target."""

    x: int
    y: int
    target: int


class RidersLeft(NamedTuple):
    """Shah's riders have ridden off again."""

    x: int
    y: int
    target: int


class BurdenLifted(NamedTuple):
    """Somebody took a heavy thing in both hands."""

    x: int
    y: int


class BurdenSet(NamedTuple):
    """What was carried in both hands was put down, or (`hard`) came down by itself."""

    x: int
    y: int
    hard: bool


class BombReported(NamedTuple):
    """A soldier has seen the bomb lie about, and calls."""

    x: int
    y: int


class BombBenched(NamedTuple):
    """The bomb lies on a bench as evidence."""

    x: int
    y: int


class BombArmed(NamedTuple):
    """The bomb ticks in its rack."""

    x: int
    y: int


class CrateTagged(NamedTuple):
    """A crate on the belt got the amber tag: it will be opened."""

    x: int
    y: int


class CratePacked(NamedTuple):
    """The bomb lies in a crate under its lid."""

    x: int
    y: int


class CrateSearched(NamedTuple):
    """The inspector opened a crate, and found something or nothing."""

    x: int
    y: int
    found: bool


class CrateRolled(NamedTuple):
    """A crate in the hold begins to roll."""

    x: int
    y: int


class CrateThudded(NamedTuple):
    """A rolling crate met the door, a wall or another crate."""

    x: int
    y: int


class RampRaised(NamedTuple):
    """The aeroplane's ramp begins to rise."""

    x: int
    y: int


class RampShut(NamedTuple):
    """The aeroplane's ramp is shut."""

    x: int
    y: int


class DoorStruck(NamedTuple):
    """A blow at the hold's door."""

    x: int
    y: int


class DoorBroke(NamedTuple):
    """The hold's door has fallen."""

    x: int
    y: int


class LastCall(NamedTuple):
    """The aeroplane should have gone by now: everything hurries."""

    x: int
    y: int


class HookDropped(NamedTuple):
    """The gantry's hook is let go: it creaks first."""

    x: int
    y: int


class HookLanded(NamedTuple):
    """The gantry's hook has come down."""

    x: int
    y: int


class SlickLit(NamedTuple):
    """Fuel on the ground has caught fire."""

    x: int
    y: int


class HatchSlid(NamedTuple):
    """The hatch in the aeroplane's roof begins to slide shut."""

    x: int
    y: int
