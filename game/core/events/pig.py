"""The capsule in the pipe: rings, leaks, pistons, the hunter behind."""

from __future__ import annotations

from typing import NamedTuple


class GravityFlipped(NamedTuple):
    """The capsule's gravity points the other way now: `up` to the ceiling."""

    x: int
    y: int
    up: bool


class BeatBegan(NamedTuple):
    """A cycle of the flames or a stroke of the pumps begins, for the music to keep from here on."""

    x: int
    y: int


class BoosterFired(NamedTuple):
    """A booster in the line throws the capsule on."""

    x: int
    y: int


class VentBlown(NamedTuple):
    """A vent in the line slows the capsule down."""

    x: int
    y: int


class RingStruck(NamedTuple):
    """The hull went over a ring of steel."""

    x: int
    y: int


class RingBumped(NamedTuple):
    """The capsule bumped over a ring of rubber."""

    x: int
    y: int


class WaterEntered(NamedTuple):
    """The capsule met water in the pipe."""

    x: int
    y: int


class LeakHissed(NamedTuple):
    """A leak is about to burn."""

    x: int
    y: int


class PistonStruck(NamedTuple):
    """A piston is fully out."""

    x: int
    y: int


class SolenoidStruck(NamedTuple):
    """The coil of a valve was shot."""

    x: int
    y: int


class ValveOpened(NamedTuple):
    """A valve in the pipe opens."""

    x: int
    y: int


class ValveShut(NamedTuple):
    """A valve shut behind the capsule."""

    x: int
    y: int


class ValveBurst(NamedTuple):
    """The hull burst a valve that was shut."""

    x: int
    y: int


class RivetsPopped(NamedTuple):
    """A floor in the pipe comes loose."""

    x: int
    y: int


class PlateFell(NamedTuple):
    """A floor in the pipe fell out."""

    x: int
    y: int


class LampCollected(NamedTuple):
    """A pilot lamp was taken."""

    x: int
    y: int


class BrakeMoved(NamedTuple):
    """The brake lever moved; `notch` is 0 (free) to 3."""

    x: int
    y: int
    notch: int


class BrakeGlazed(NamedTuple):
    """The brake shoe is too hot and grips badly for a while."""

    x: int
    y: int


class HunterKlaxon(NamedTuple):
    """The hunter is close and about to lunge."""

    x: int
    y: int


class HunterLunged(NamedTuple):
    """The hunter lunges."""

    x: int
    y: int


class HunterShutOut(NamedTuple):
    """The hunter ran into a valve; `last` says for good."""

    x: int
    y: int
    last: bool


class BorderCrossed(NamedTuple):
    """The capsule crossed the border."""

    x: int
    y: int


class KoskovSang(NamedTuple):
    """In the capsule somebody sings."""

    x: int
    y: int


class CapsuleParked(NamedTuple):
    """The capsule stands; `neat` says in the box, by its own brake."""

    x: int
    y: int
    neat: bool
