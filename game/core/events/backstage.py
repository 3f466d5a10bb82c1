"""The concert hall from within: tubes, racks, the orchestra, the bell, the car."""

from __future__ import annotations

from typing import NamedTuple


class TubeCalled(NamedTuple):
    """Somebody spoke into a speaking tube."""

    x: int
    y: int


class RackRolled(NamedTuple):
    """A costume rack began to roll, or is being pushed."""

    x: int
    y: int
    loose: bool


class PropStruck(NamedTuple):
    """A heavy thing of the house was struck or came down: "timpani", "sandbag", "chandelier", or its "chain";
    or the "gate" of the yard.
    """

    x: int
    y: int
    kind: str


class AudienceTurned(NamedTuple):
    """An open shot: the whole house looks round."""

    x: int
    y: int


class OrganSounded(NamedTuple):
    """Somebody came to stand on an organ pipe; `note` is 0 for the lowest."""

    x: int
    y: int
    note: int


class Applauded(NamedTuple):
    """The house applauds."""

    x: int
    y: int


class EngineCranked(NamedTuple):
    """The starter of a cold engine turns."""

    x: int
    y: int


class EngineStarted(NamedTuple):
    """The engine runs."""

    x: int
    y: int


class CarLeft(NamedTuple):
    """The car drives off."""

    x: int
    y: int


class BellRang(NamedTuple):
    """The intermission bell: a warning stroke, or the last, long one."""

    x: int
    y: int
    last: bool
