"""The cells: keys, dogs, fuses, Shah's lifts, the firing squad's clock."""

from __future__ import annotations

from typing import NamedTuple


class KeyTaken(NamedTuple):
    """A key went on to the ring."""

    x: int
    y: int
    key: str  # "brass", "red"


class CellOpened(NamedTuple):
    """The bars of a cell slid open."""

    x: int
    y: int


class CellLocked(NamedTuple):
    """A man was locked into a cell."""

    x: int
    y: int


class CellBanged(NamedTuple):
    """Who was locked up bangs on the door."""

    x: int
    y: int


class PrisonersFreed(NamedTuple):
    """Two prisoners were let out."""

    x: int
    y: int


class CompanionCalled(NamedTuple):
    """Kara calls somebody over."""

    x: int
    y: int


class BoostGiven(NamedTuple):
    """Shah threw Bond up from his shoulders."""

    x: int
    y: int


class DogGrowled(NamedTuple):
    """A dog lifted its head."""

    x: int
    y: int


class DogBarked(NamedTuple):
    """A dog gave tongue."""

    x: int
    y: int


class GrateLifted(NamedTuple):
    """A grating is up."""

    x: int
    y: int


class CratePushed(NamedTuple):
    """A crate scrapes over the floor."""

    x: int
    y: int


class FusePulled(NamedTuple):
    """A part of the prison went dark."""

    x: int
    y: int


class LightsReturned(NamedTuple):
    """The dark part of the prison is light again."""

    x: int
    y: int


class StoneLifted(NamedTuple):
    """A loose stone, or a filed bar, is out of its place."""

    x: int
    y: int


class TankBurst(NamedTuple):
    """The water of a whole tank came down."""

    x: int
    y: int


class SnareBeat(NamedTuple):
    """The firing squad's drum, at its officer."""

    x: int
    y: int


class SentenceRead(NamedTuple):
    """The condemned man stands at the post, and the officer unfolds a paper."""

    x: int
    y: int


class SquadOrdered(NamedTuple):
    """The officer's arm: ready, aim; after the third there is only one more."""

    x: int
    y: int
    number: int  # 1 to 3


class VolleyFired(NamedTuple):
    """The squad has fired."""

    x: int
    y: int


class LineThinned(NamedTuple):
    """So much of the riders' line is left."""

    x: int
    y: int
    strength: int
