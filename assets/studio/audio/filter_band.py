"""The description of one filter; numpy is not needed to read it."""

from __future__ import annotations

from typing import NamedTuple


class Band(NamedTuple):
    """One filter: low, high (pass), lowshelf, highshelf, bell, band."""

    kind: str
    hertz: float
    decibels: float = 0.0
    quality: float = 0.707
