"""A soldier of the air base: felt hat, rifle, and a long time until he goes home."""

from __future__ import annotations

from game.actors.guard import Guard


class BaseSoldier(Guard):
    """A guard in the clothes of the desert."""
