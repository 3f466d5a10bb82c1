"""The jeep's chase: crates, drums, nests, mortars, the plane ahead."""

from __future__ import annotations

from typing import NamedTuple


class CrateKicked(NamedTuple):
    """A crate was kicked off the back of the jeep."""

    x: int
    y: int


class CrateBroke(NamedTuple):
    """A box on the road flew to pieces."""

    x: int
    y: int


class JeepDitched(NamedTuple):
    """The jeep went into a hole."""

    x: int
    y: int


class DrumLit(NamedTuple):
    """A drum of fuel caught fire."""

    x: int
    y: int


class NestRattled(NamedTuple):
    """The belt of a machine gun rattles: it is about to fire."""

    x: int
    y: int


class NestFired(NamedTuple):
    """A machine gun fired along its line."""

    x: int
    y: int


class MortarWhistled(NamedTuple):
    """A shell is on its way down."""

    x: int
    y: int


class MortarBurst(NamedTuple):
    """A shell burst and left a crater."""

    x: int
    y: int


class TankerSkidded(NamedTuple):
    """A tanker skids across the road."""

    x: int
    y: int


class TankerFell(NamedTuple):
    """The trailer of a tanker fell over."""

    x: int
    y: int


class ShutterFalls(NamedTuple):
    """A hangar's door begins to come down."""

    x: int
    y: int


class ShutterBurst(NamedTuple):
    """The jeep burst a hangar's door."""

    x: int
    y: int


class RiderCame(NamedTuple):
    """A motorcycle comes up from behind."""

    x: int
    y: int


class HorsesCame(NamedTuple):
    """Hoofs behind: one of Shah's riders."""

    x: int
    y: int


class RiderSwung(NamedTuple):
    """A rider swings his chain."""

    x: int
    y: int


class RiderFell(NamedTuple):
    """A rider fell off his machine."""

    x: int
    y: int


class RampLowered(NamedTuple):
    """The plane lowers its ramp."""

    x: int
    y: int


class RampBumped(NamedTuple):
    """The jeep bumped into the ramp's lip."""

    x: int
    y: int


class PlaneBoarded(NamedTuple):
    """The jeep is on the ramp."""

    x: int
    y: int


class PlaneLifted(NamedTuple):
    """The plane left the ground without the jeep."""

    x: int
    y: int
