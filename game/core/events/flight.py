"""An aeroplane in the player's hands."""

from __future__ import annotations

from typing import NamedTuple


class TerrainWarned(NamedTuple):
    """The horn: there is rock ahead."""

    x: int
    y: int


class PlaneStalled(NamedTuple):
    """The plane has stopped flying; its nose falls."""

    x: int
    y: int


class StickShook(NamedTuple):
    """The plane is about to stop flying: the stick shakes, again and again."""

    x: int
    y: int


class PlaneBanked(NamedTuple):
    """The plane begins to turn round."""

    x: int
    y: int


class TurnRefused(NamedTuple):
    """The plane cannot turn round here and now."""

    x: int
    y: int
    reason: str  # "soon", "slow", "low", "cramped"


class PlaneScraped(NamedTuple):
    """The plane touched rock or ground."""

    x: int
    y: int


class EnginesStopped(NamedTuple):
    """The last of the fuel is burnt."""

    x: int
    y: int


class PalletPushed(NamedTuple):
    """A pallet went over the sill."""

    x: int
    y: int


class PalletLanded(NamedTuple):
    """A pallet lies on the ground."""

    x: int
    y: int


class PalletShoved(NamedTuple):
    """A pallet broke, on somebody or out of the way of a column."""

    x: int
    y: int


class FlareDropped(NamedTuple):
    """A flare was thrown out."""

    x: int
    y: int
