"""The cargo hold: a floor that tilts, the net, Necros."""

from __future__ import annotations

from typing import NamedTuple


class TiltWarned(NamedTuple):
    """The plane is about to go to that attitude (-4 to 4); `air` is "calm", "pocket" or "pull_out"."""

    x: int
    y: int
    steps: int
    air: str


class PlaneTilted(NamedTuple):
    """The plane tilted by a step, to that attitude (-4 to 4)."""

    x: int
    y: int
    steps: int


class PocketFell(NamedTuple):
    """The plane dropped into a pocket of air: all floats."""

    x: int
    y: int


class PulledOut(NamedTuple):
    """The plane is caught again: all is heavy."""

    x: int
    y: int


class CargoUnhooked(NamedTuple):
    """The straps of a piece of cargo are off."""

    x: int
    y: int


class CargoThudded(NamedTuple):
    """Cargo ran into something or came down, so many px per tick fast."""

    x: int
    y: int
    speed: int


class CargoStruck(NamedTuple):
    """Cargo hit somebody. `who` is the class name."""

    x: int
    y: int
    who: str


class CargoLeft(NamedTuple):
    """Cargo went out over the ramp."""

    x: int
    y: int


class RailGrabbed(NamedTuple):
    """Hands took hold of the hoist rail."""

    x: int
    y: int


class GateShut(NamedTuple):
    """A gate's bars are down."""

    x: int
    y: int


class RampOpened(NamedTuple):
    """The ramp's door begins to open."""

    x: int
    y: int


class NecrosTold(NamedTuple):
    """Necros shows which attack comes in so many ticks, by its name in his table: "hook", "shin", "grab", ..."""

    x: int
    y: int
    attack: str
    ticks: int


class NecrosStruck(NamedTuple):
    """Necros' blow goes off, whether or not it meets anybody."""

    x: int
    y: int
    attack: str


class BlowGuarded(NamedTuple):
    """A blow met a guard."""

    x: int
    y: int


class BoxBroke(NamedTuple):
    """A thrown box went to pieces."""

    x: int
    y: int


class GustWhistled(NamedTuple):
    """A gust is about to come along the net; `up` says that it lifts."""

    x: int
    y: int
    up: bool


class GustBlew(NamedTuple):
    """A gust blows; `up` says that it lifts."""

    x: int
    y: int
    up: bool


class HandsSlipped(NamedTuple):
    """The gust took somebody who was not still."""

    x: int
    y: int


class BladeDrawn(NamedTuple):
    """Necros begins to cut."""

    x: int
    y: int


class PatchFrayed(NamedTuple):
    """A patch of the net is cut and will fall."""

    x: int
    y: int


class PatchFell(NamedTuple):
    """A patch of the net fell."""

    x: int
    y: int


class SackDropped(NamedTuple):
    """A sack that was tied into the net falls."""

    x: int
    y: int


class SackStruck(NamedTuple):
    """A falling sack struck Necros."""

    x: int
    y: int


class LaceTaut(NamedTuple):
    """A lace of the boot will draw taut in a moment."""

    x: int
    y: int


class LaceUndone(NamedTuple):
    """A lace of the boot is undone; `left` are still tied."""

    x: int
    y: int
    left: int


class HoldGained(NamedTuple):
    """Necros climbed a hold: 1 ankle, 2 knee, 3 belt."""

    x: int
    y: int
    hold: int


class StrandParted(NamedTuple):
    """A strand of the strap parted; so many are left."""

    x: int
    y: int
    left: int


class BootLost(NamedTuple):
    """The boot is off, and he with it."""

    x: int
    y: int


class RoundBegan(NamedTuple):
    """A round of the fight begins."""

    x: int
    y: int
    number: int


class RoundWon(NamedTuple):
    """A round of the fight is won."""

    x: int
    y: int
    number: int
