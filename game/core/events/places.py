"""What a place does: doors, gates, levers, lifts, what lies about to be found."""

from __future__ import annotations

from typing import NamedTuple


class DoorOpened(NamedTuple):
    """A door swung open."""

    x: int
    y: int


class DoorClosed(NamedTuple):
    """A door fell shut."""

    x: int
    y: int


class GateOpened(NamedTuple):
    """A gate began to rise."""

    x: int
    y: int


class LeverPulled(NamedTuple):
    """A winch or lever was thrown."""

    x: int
    y: int


class LiftRang(NamedTuple):
    """A lift rings its bell: it moves in a moment."""

    x: int
    y: int


class LiftStopped(NamedTuple):
    """A lift came to rest."""

    x: int
    y: int


class IntelTaken(NamedTuple):
    """A dossier was picked up."""

    x: int
    y: int


class SecretFound(NamedTuple):
    """A secret was found."""

    x: int
    y: int


class PickupTaken(NamedTuple):
    """Rounds, first aid or a disguise; `kind` is the class name."""

    x: int
    y: int
    kind: str


class CheckpointReached(NamedTuple):
    """A checkpoint was lit."""

    x: int
    y: int
