"""A ghost is where the run's player was, whatever is asked first, and touches nothing."""

from __future__ import annotations

import pytest

from game.actors.stage_exit import StageExit
from game.core.ghost import Ghost
from game.core.grid import Grid
from game.core.replay import parse
from game.core.world import World
from tests.core.ascii_world import place, world

CORRIDOR = """
    ............
    ............
    ............
    B...........
    ############
"""
RUN = "20 right\n 8 right jump\n 100 right\n"


def corridor() -> World:
    return world(CORRIDOR, place(StageExit, 9, 3))


def walked() -> list[tuple[int, int, int, tuple[str, int]]]:
    """Where the player of the run is at each tick, until the stage is over."""
    seen = corridor()
    places = []
    inputs = parse(RUN).inputs()
    while True:
        player = seen.player
        assert player is not None
        places.append((player.centre_x, player.feet, player.facing, player.pose()))
        if seen.stage.outcome:
            return places
        seen.step(next(inputs))


def test_it_is_where_the_player_was() -> None:
    ghost = Ghost(parse(RUN), corridor())
    places = walked()
    assert len(places) < parse(RUN).ticks
    for tick, (x, feet, facing, pose) in enumerate(places):
        found = ghost.at(tick)
        assert found is not None
        assert (found.x, found.feet, found.facing, found.pose, found.sprite) == (x, feet, facing, pose, "Bond")
    assert len({found[:2] for found in places}) > 20


def test_it_can_be_asked_in_any_order() -> None:
    """Whoever rewinds, or comes back at a checkpoint, asks so."""
    places = walked()
    ghost = Ghost(parse(RUN), corridor())
    for tick in (30, 3, 31, 0, len(places) - 1):
        found = ghost.at(tick)
        assert found is not None
        assert (found.x, found.feet) == places[tick][:2]


def test_it_is_gone_when_its_run_is_over() -> None:
    ghost = Ghost(parse(RUN), corridor())
    end = len(walked())
    assert ghost.at(end) is None
    assert ghost.at(end + 5000) is None
    assert ghost.at(end - 1) is not None
    assert ghost.at(-1) is None
    short = Ghost(parse("5 right"), corridor())
    assert short.at(5) is not None
    assert short.at(6) is None


def test_it_touches_no_other_world() -> None:
    alone, watched = corridor(), corridor()
    ghost = Ghost(parse(RUN), corridor())
    for tick in range(40):
        alone.step(2)
        watched.step(2)
        ghost.at(tick)
    assert alone.digest() == watched.digest()


def test_where_there_is_no_player_there_is_no_ghost() -> None:
    empty = World(Grid(4, 4, bytes(16)))
    empty.begin()
    assert Ghost(parse("9"), empty).at(4) is None


def test_a_run_that_today_s_rules_play_otherwise_ends_where_that_shows() -> None:
    ghost = Ghost(parse("20 right\ndigest 0123456789ab\n20 right"), corridor())
    assert ghost.at(19) is not None
    assert ghost.at(20) is None


def test_a_run_that_today_s_rules_fail_on_ends_there(monkeypatch: pytest.MonkeyPatch) -> None:
    step = World.step

    def failing(self: World, held: int) -> None:
        if self.tick == 12:
            raise ZeroDivisionError
        step(self, held)

    monkeypatch.setattr(World, "step", failing)
    ghost = Ghost(parse(RUN), corridor())
    assert ghost.at(12) is not None
    assert ghost.at(13) is None
