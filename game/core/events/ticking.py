"""The bomb's clock: loose pallets, fire, the three wheels."""

from __future__ import annotations

from typing import NamedTuple


class ClockStarted(NamedTuple):
    """The bomb's clock begins to run."""

    x: int
    y: int


class BombWent(NamedTuple):
    """The clock is at zero: all is white."""

    x: int
    y: int


class BombStopped(NamedTuple):
    """The clock stands still for good."""

    x: int
    y: int


class PalletClanked(NamedTuple):
    """The hook of the pallets' chute clanks: some will come down with the coming tilt."""

    x: int
    y: int


class PalletDropped(NamedTuple):
    """A pallet fell out of the chute."""

    x: int
    y: int


class JetHissed(NamedTuple):
    """A burst fuel line hisses: it is about to burn from roof to deck."""

    x: int
    y: int


class SlickDoused(NamedTuple):
    """Burning fuel was put out for a while."""

    x: int
    y: int


class FlashGlowed(NamedTuple):
    """A glow at the mouth of the crawl: fire will run through it."""

    x: int
    y: int


class FlashRan(NamedTuple):
    """Fire runs through the crawl."""

    x: int
    y: int


class OrderGiven(NamedTuple):
    """The pilot was asked for that attitude (-4 to 4)."""

    x: int
    y: int
    steps: int


class RatchetClicked(NamedTuple):
    """A wheel of the clockwork turned on by an eighth; `last` says that its notch comes next."""

    x: int
    y: int
    last: bool


class NotchCaught(NamedTuple):
    """A wheel of the clockwork was stopped in its window; `is_true` says that it was at its dead centre."""

    x: int
    y: int
    is_true: bool


class NotchMissed(NamedTuple):
    """A wheel was stopped beside its window and jams."""

    x: int
    y: int


class OverdriveBurnt(NamedTuple):
    """The jeep burns a can of fuel."""

    x: int
    y: int
