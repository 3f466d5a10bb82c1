"""How a place sounds from where the listener is: pan and loudness."""

from __future__ import annotations

import math
from typing import NamedTuple

NEAR = 280
"""Px at which a sound has lost half of its loudness."""
FAR = 800
"""Px beyond which nothing is heard."""
FLOORS = 1.6
"""Up and down counts for more than across: there are floors between."""
WIDE = 400
"""Px to the side at which a sound comes from one side alone, nearly."""
MOST_PAN = 0.85


class Gains(NamedTuple):
    """Factors for the left and the right channel."""

    left: float
    right: float

    def times(self, factor: float) -> Gains:
        """Both, made louder or softer."""
        return Gains(self.left * factor, self.right * factor)

    @property
    def is_heard(self) -> bool:
        """Whether it is worth a channel."""
        return max(self.left, self.right) > SILENT


SILENT = 0.004
MIDDLE = Gains(1.0, 1.0)
NOTHING = Gains(0.0, 0.0)


def gains(across: float, down: float = 0.0) -> Gains:
    """The gains of a sound so many px to the right of the listener and below."""
    distance = math.hypot(across, down * FLOORS)
    if distance >= FAR:
        return NOTHING
    fall = 1.0 / (1.0 + (distance / NEAR) ** 2)
    fade = min(1.0, (FAR - distance) / (FAR / 5))
    pan = max(-MOST_PAN, min(MOST_PAN, across / WIDE))
    angle = (pan + 1) * math.pi / 4
    loud = fall * fade * math.sqrt(2)
    return Gains(min(1.0, math.cos(angle) * loud), min(1.0, math.sin(angle) * loud))
