"""A stage has exactly one player: without one nobody plays, with two the buttons would move only the first."""

from __future__ import annotations

from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "one-player"


def check(subject: Subject) -> Iterator[Finding]:
    """Count them; one of them must be there at every difficulty."""
    players = subject.players()
    if not any(subject.is_always(player) for player in players):
        yield subject.on_map("there is no player", RULE, "drag templates/Bond.tx, or another player, onto the map")
    for extra in players[1:]:
        yield subject.at(extra, f"{extra.class_name} is a second player", RULE, "take it out")
