"""What every stage's script has from its base: remarks, intel, medals."""

from __future__ import annotations

from game.actors.intel import Intel
from game.core.events import CaptionShown
from game.core.stage import Stage
from game.core.world import World
from tests.core.ascii_world import Place, place, world

ROOM = "\n".join(["." * 20] * 4 + ["B" + "." * 19, "#" * 20])
ONE, OTHER = 1, 2


def room(*places: Place) -> World:
    return world(ROOM, *places, stage=lambda of: Stage(of, 999, 0, 0))


def said(of: World) -> list[tuple[str, str]]:
    return [(event.speaker, event.text) for event in of.events if isinstance(event, CaptionShown)]


def test_a_remark_is_made_once_with_all_its_answers_and_survives_a_snapshot() -> None:
    made = room()
    before = made.save()
    made.stage.remark(ONE, "BOND: First: this.", "KARA: Then that.")
    assert said(made) == [("BOND", "First: this."), ("KARA", "Then that.")]
    made.events.clear()
    made.stage.remark(ONE, "BOND: Again.")
    assert said(made) == []
    made.stage.remark(OTHER, "BOND: Something else.")
    assert said(made) == [("BOND", "Something else.")]
    made.load(before)
    made.events.clear()
    made.stage.remark(ONE, "BOND: As if for the first time.")
    assert len(said(made)) == 1


def test_archivist_asks_for_all_that_was_there_at_the_beginning() -> None:
    made = room(place(Intel, 0, 3), place(Intel, 10, 3))
    assert made.stage.intel_total() == 2
    made.step(0)
    assert made.stage.intel == 1 and made.stage.intel_total() == 2
    assert "Archivist" not in made.stage.medals()
    assert made.player is not None
    made.player.x = 10 * 16
    made.step(0)
    assert made.stage.intel == 2 and "Archivist" in made.stage.medals()


def test_where_there_is_no_intel_nobody_is_an_archivist() -> None:
    assert "Archivist" not in room().stage.medals()
