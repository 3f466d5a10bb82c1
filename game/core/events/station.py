"""The pumping station: steam, wheels, the launch."""

from __future__ import annotations

from typing import NamedTuple


class SteamRattled(NamedTuple):
    """A vent rattles and drips: it blows in a moment."""

    x: int
    y: int


class SteamBlown(NamedTuple):
    """A vent blows, on the stroke of `group` (0 to 3)."""

    x: int
    y: int
    group: int


class WheelTurned(NamedTuple):
    """A hand wheel went round by a quarter."""

    x: int
    y: int


class WheelOpened(NamedTuple):
    """A valve of the station opened, in its turn."""

    x: int
    y: int
    letter: str


class WheelKicked(NamedTuple):
    """A wheel kicked back: it was not its turn."""

    x: int
    y: int
    letter: str


class VentsSighed(NamedTuple):
    """The last valve is open: every vent of the station lets go."""

    x: int
    y: int


class BoardRead(NamedTuple):
    """The pressure diagram came into the picture."""

    x: int
    y: int


class TechnicianGasped(NamedTuple):
    """A technician has seen what he should not."""

    x: int
    y: int


class TechnicianCowered(NamedTuple):
    """A technician puts up his hands."""

    x: int
    y: int


class CordPulled(NamedTuple):
    """The crane's cord was pulled."""

    x: int
    y: int


class DoorBarred(NamedTuple):
    """A bar was laid across a door."""

    x: int
    y: int


class DoorHammered(NamedTuple):
    """Somebody hammers on a barred door."""

    x: int
    y: int


class DoorBroken(NamedTuple):
    """A barred door was broken open."""

    x: int
    y: int


class HoseFired(NamedTuple):
    """A steam hose blows; `way` is 1 to the right, -1 to the left."""

    x: int
    y: int
    way: int


class LeverClicked(NamedTuple):
    """The launch lever was tried without pressure."""

    x: int
    y: int


class LeverLatched(NamedTuple):
    """The launch lever is down and stays there; `jammed` says for good."""

    x: int
    y: int
    jammed: bool


class LeverThrown(NamedTuple):
    """A guard threw the launch lever up."""

    x: int
    y: int


class NeedleMoved(NamedTuple):
    """The pressure passed a tenth of its dial, up or down."""

    x: int
    y: int
    tenth: int


class CapsuleKnocked(NamedTuple):
    """Somebody knocks from inside the capsule."""

    x: int
    y: int


class HatchShut(NamedTuple):
    """The capsule's hatch is shut behind the last passenger."""

    x: int
    y: int


class ShiftChanged(NamedTuple):
    """The station's siren calls the new shift."""

    x: int
    y: int
