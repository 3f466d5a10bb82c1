"""A hall guard: rifle, fur cap, patience."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy


class Guard(Enemy):
    """Walks his round; fires bursts; does not run for the alarm."""

    WEAPON: ClassVar[str] = "rifle"
