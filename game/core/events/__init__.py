"""What happened in a tick, told to the view and the audio.

Past tense, always with a place in px. Nothing in the rules reads them. What all stages share and each stage's own have a file
each; all are used as `events.NAME`.
"""

from __future__ import annotations

from typing import Protocol

from game.core.events.backstage import *
from game.core.events.bridge import *
from game.core.events.cargo import *
from game.core.events.cells import *
from game.core.events.flight import *
from game.core.events.hold import *
from game.core.events.interval import *
from game.core.events.people import *
from game.core.events.pig import *
from game.core.events.places import *
from game.core.events.runway import *
from game.core.events.stage import *
from game.core.events.station import *
from game.core.events.ticking import *
from game.core.events.valley import *


class Event(Protocol):
    """Something that happened at a place of the world (px)."""

    @property
    def x(self) -> int:
        """Across, px."""

    @property
    def y(self) -> int:
        """Down, px."""


EVENTS: tuple[type, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, type) and hasattr(value, "_fields")
)
"""Every event class, so that tests can ask whether the view and the audio know them all."""
