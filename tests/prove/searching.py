"""Searches that are measured by how much they play, so that a busy machine finds what an idle one does."""

from __future__ import annotations

from game.prove.farm import open_farm
from game.prove.prover import Search, search
from game.tiled.load import Level

PATIENCE_SECONDS = 240
"""No search of a test takes longer, on whatever machine."""


class _EnoughError(Exception):
    """So much has been played."""


def search_for(level: Level, ticks: int, search_seed: int = 0) -> Search:
    """What one worker knows when it has won or has played so many ticks: the same on every machine."""
    last: list[Search] = []

    def watch(now: Search) -> None:
        last[:] = [now]
        if now.ticks >= ticks:
            raise _EnoughError

    with open_farm(1) as farm:
        try:
            return search(level, farm, seconds=PATIENCE_SECONDS, search_seed=search_seed, watch=watch)
        except _EnoughError:
            return last[0]
