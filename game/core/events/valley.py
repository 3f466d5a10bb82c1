"""The valley: flak, the column, the gunship, the photographs."""

from __future__ import annotations

from typing import NamedTuple


class FlakFired(NamedTuple):
    """A shell is on its way."""

    x: int
    y: int


class FlakBurst(NamedTuple):
    """A shell burst."""

    x: int
    y: int


class FlakSilenced(NamedTuple):
    """A flak post is out of action."""

    x: int
    y: int


class VehicleFired(NamedTuple):
    """A vehicle of the column fired."""

    x: int
    y: int
    who: str  # "tank", "truck", "scout": at the riders; "gun": at the plane


class VehicleButtoned(NamedTuple):
    """Lids go down under a low plane."""

    x: int
    y: int


class VehicleBuried(NamedTuple):
    """A tank is under a pallet, for a while."""

    x: int
    y: int


class VehicleStopped(NamedTuple):
    """A vehicle is stopped for good; its crew climbs out with hands up."""

    x: int
    y: int
    who: str


class ColumnCorked(NamedTuple):
    """A pallet in the road holds a column up."""

    x: int
    y: int


class GunshipCame(NamedTuple):
    """A gunship comes."""

    x: int
    y: int


class GunshipAimed(NamedTuple):
    """Its nose dips: it aims."""

    x: int
    y: int


class GunshipHit(NamedTuple):
    """A gunship was hit."""

    x: int
    y: int


class GunshipFell(NamedTuple):
    """A gunship goes down."""

    x: int
    y: int
    by: str  # "flak" (or a pallet), "rock"


class GunshipLeft(NamedTuple):
    """A gunship turns for home."""

    x: int
    y: int


class RocketFired(NamedTuple):
    """A rocket left its rail."""

    x: int
    y: int


class RocketBurst(NamedTuple):
    """A rocket burst."""

    x: int
    y: int


class PhotoTaken(NamedTuple):
    """A photograph was taken."""

    x: int
    y: int
