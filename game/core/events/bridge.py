"""The bridge: the fuse, the bomb, the spans, who was on them."""

from __future__ import annotations

from typing import NamedTuple


class FuseSet(NamedTuple):
    """The dial is at so many seconds."""

    x: int
    y: int
    seconds: int


class BombReleased(NamedTuple):
    """The bomb, or what is left to be thrown, leaves the aeroplane."""

    x: int
    y: int


class BombBounced(NamedTuple):
    """The bomb bounces on the deck or on the ground."""

    x: int
    y: int


class BombRested(NamedTuple):
    """The bomb lies still, and ticks."""

    x: int
    y: int


class BombBurst(NamedTuple):
    """The bomb bursts: on the bridge, or in vain."""

    x: int
    y: int
    on_bridge: bool


class BombDefused(NamedTuple):
    """An engineer has made it a dud."""

    x: int
    y: int


class CrewsFled(NamedTuple):
    """Crews get out of what stands on the bridge."""

    x: int
    y: int


class CrewFell(NamedTuple):
    """Somebody fell with the bridge."""

    x: int
    y: int


class SpanCracked(NamedTuple):
    """A walled-up arch cracked and stands."""

    x: int
    y: int


class SpanFell(NamedTuple):
    """An arch of the bridge falls."""

    x: int
    y: int
    number: int


class PierSank(NamedTuple):
    """A pier without arches goes down."""

    x: int
    y: int


class VehicleSank(NamedTuple):
    """A vehicle of the column is in the river."""

    x: int
    y: int
    who: str


class VehicleCrossed(NamedTuple):
    """A vehicle of the column has left the bridge among the riders."""

    x: int
    y: int


class SecondPass(NamedTuple):
    """The bridge stands, and there is one more pass."""

    x: int
    y: int


class NoSecondPass(NamedTuple):
    """The bridge stands, and that was all."""

    x: int
    y: int


class SpanLoaded(NamedTuple):
    """More spans than ever before bear something at once: so many."""

    x: int
    y: int
    number: int


class RidersCheered(NamedTuple):
    """The bridge is down, and Shah's riders have seen it."""

    x: int
    y: int
