"""The frame that every checkpoint's lamp is drawn in, whatever it looks like."""

from __future__ import annotations

import math
from collections.abc import Callable

from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame

SIZE = (40, 56)
ANCHOR = (20, 48)
LIT_FRAMES = 4


def strength(frame: int, mean: float) -> float:
    """How bright its halo is in a lit frame, around a mean of 0 to 1."""
    return mean + 0.1 * math.sin(frame * math.pi / 2)


def lamp_sheet(lamp: Callable[[int], Frame]) -> Sheet:
    """A lamp's sheet: its frame 0 is off, the others are lit."""
    sheet = Sheet()
    sheet.add("off", [lamp(0)])
    sheet.add("lit", [lamp(frame) for frame in range(1, LIT_FRAMES + 1)], loop=True)
    return sheet
