"""What every stage can say: points, captions, how it ends."""

from __future__ import annotations

from typing import NamedTuple


class CaptionShown(NamedTuple):
    """A line of dialogue. `ticks` is the least time it stays."""

    x: int
    y: int
    speaker: str
    text: str
    ticks: int


class StoryTurned(NamedTuple):
    """An interlude goes on: what was said is taken off the picture."""

    x: int
    y: int


class ScoreGained(NamedTuple):
    """Points, shown where they were earned."""

    x: int
    y: int
    points: int


class StageWon(NamedTuple):
    """The stage is won."""

    x: int
    y: int


class StageLost(NamedTuple):
    """The stage is lost; `reason` is a sentence for the player."""

    x: int
    y: int
    reason: str
