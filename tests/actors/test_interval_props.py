"""The things of the interval that can be shot at besides people, and the people who should not be."""

from __future__ import annotations

from typing import Any

import pytest

from game import actors  # noqa: F401  (enters the classes)
from game.core import events
from game.core.entity import ENTITIES, Entity
from game.core.grid import Grid
from game.core.world import World

COLUMNS, ROWS = 100, 28
PATH = ((1400, 304), (1056, 304), (1056, 416), (400, 416))


def make_world(*things: tuple[str, int, int, int, int, dict[str, Any]]) -> World:
    """A world with the given things, and Koskov on his way if there is a path."""
    world = World(Grid(COLUMNS, ROWS, bytes(COLUMNS * ROWS)), first_free_id=100)
    for number, (name, x, y, width, height, members) in enumerate(things, 1):
        world.add(ENTITIES[name](world, number, x, y, width, height, f"{name.lower()}{number}", **members))
    world.begin()
    return world


RUN: tuple[tuple[str, int, int, int, int, dict[str, Any]], ...] = (
    ("RunPath", 400, 304, 1000, 112, {"points": PATH}),
    ("RunCover", 1380, 250, 40, 54, {"order": 0}),
    ("RunCover", 720, 352, 160, 64, {"order": 1}),
    ("RunCover", 420, 352, 48, 64, {"order": 2}),
    ("RunnerKoskov", 1393, 262, 14, 42, {}),
)


def the(world: World, name: str) -> Any:
    return next(entity for entity in world.entities.values() if type(entity).__name__ == name)


def play(world: World, ticks: int) -> list[Any]:
    seen: list[Any] = []
    for _ in range(ticks):
        world.step(0)
        seen += world.events
    return seen


def strike(target: Any) -> None:
    priority, (left, top, right, bottom) = target.areas()[0]
    target.struck(priority, (left + right) // 2, (top + bottom) // 2)


def happened(seen: list[Any], event: type) -> int:
    return sum(isinstance(one, event) for one in seen)


def test_a_sash_opens_and_a_shut_pane_breaks_with_a_noise() -> None:
    world = make_world(("HallWindow", 432, 224, 32, 64, {}), ("HallWindow", 496, 224, 32, 64, {"style": "dark"}))
    first, second = (entity for entity in world.entities.values() if type(entity).__name__ == "HallWindow")
    assert isinstance(first, Entity)
    first.tug()  # type: ignore[attr-defined]
    assert first.pose()[0] == "lit_tugged"
    play(world, 30)
    assert first.pose()[0] == "lit_shut"
    first.open()  # type: ignore[attr-defined]
    assert first.pose() == ("lit_opening", 0)
    play(world, 30)
    assert first.pose()[0] == "lit_open"
    assert first.areas() == ()  # type: ignore[attr-defined]
    strike(second)
    assert second.pose()[0] == "dark_broken"
    assert world.stage.alarm == 1
    first.close()  # type: ignore[attr-defined]
    second.close()  # type: ignore[attr-defined]
    assert (first.pose()[0], second.pose()[0]) == ("lit_shut", "dark_broken")


def test_the_awning_falls_when_both_chains_are_cut() -> None:
    world = make_world(
        ("AwningChain", 688, 320, 8, 16, {}), ("AwningChain", 976, 320, 8, 16, {}), ("Awning", 672, 336, 336, 16, {})
    )
    awning = the(world, "Awning")
    chains = [entity for entity in world.entities.values() if type(entity).__name__ == "AwningChain"]
    strike(chains[0])
    assert not happened(play(world, 5), events.AwningFell)
    assert not awning.is_down
    strike(chains[1])
    assert happened(play(world, 40), events.AwningFell) == 1
    assert awning.pose() == ("down", 0)
    assert (awning.y, awning.height) == (336, 64)


def test_the_hand_of_the_clock_is_worth_time() -> None:
    world = make_world(("ChurchClock", 200, 104, 32, 32, {"hold_ticks": 600}))
    clock = the(world, "ChurchClock")
    world.stage.clock = 1000
    hands = set()
    for _ in range(12):
        hands.add(clock.hand_box())
        play(world, 450)
    assert len(hands) > 6
    world.stage.clock = 1000
    strike(clock)
    assert world.stage.clock == 1600
    assert world.stage.secrets == 1
    assert clock.areas() == ()


def test_a_load_creaks_before_it_falls_on_whoever_is_below() -> None:
    world = make_world(("FallingLoad", 832, 144, 80, 16, {"fall_tiles": 3}), *RUN)
    load = the(world, "FallingLoad")
    strike(load)
    assert happened(play(world, 20), events.LoadFell) == 0
    assert load.y == 144
    seen = play(world, 20)
    assert happened(seen, events.LoadFell) == 1
    assert load.y == 144 + 3 * 16
    assert load.pose()[0] == "snow_down"


def test_the_tram_takes_its_cover_along_once_and_only_with_koskov_behind_it() -> None:
    world = make_world(("TramCar", 720, 352, 160, 64, {"cover": 1, "roll_tiles": 4}), *RUN)
    tram, runner = the(world, "TramCar"), the(world, "RunnerKoskov")
    cover = next(entity for entity in world.entities.values() if getattr(entity, "order", -1) == 1)
    strike(tram)
    assert happened(play(world, 60), events.TramRolled) == 0
    runner.put_in(1)
    strike(tram)
    seen = play(world, 80)
    assert happened(seen, events.TramStopped) == 1
    assert (tram.x, cover.x) == (720 - 64, 720 - 64)
    strike(tram)
    play(world, 60)
    assert tram.x == 720 - 64


def test_a_lamp_sweeps_catches_and_can_be_shot() -> None:
    lamp_members = {"min_tile": 30, "max_tile": 50, "period_ticks": 240, "dwell_ticks": 20, "pool_tiles": 10}
    world = make_world(("SweepLamp", 384, 176, 16, 16, lamp_members), *RUN)
    lamp, runner = the(world, "SweepLamp"), the(world, "RunnerKoskov")
    pools = set()
    for _ in range(280):
        world.step(0)
        pools.add(lamp.pool()[0])
    assert min(pools) == 30 * 16 - 80
    assert max(pools) <= 50 * 16 - 80
    assert lamp.is_on
    runner.put_in(1)
    runner.go()
    alarms = world.stage.alarms
    seen = play(world, 500)
    assert happened(seen, events.LampCaught) >= 1
    assert world.stage.alarms > alarms
    strike(lamp)
    world.step(0)
    assert not lamp.is_on
    assert lamp.pose()[0] == "broken"
    assert lamp.areas() == ()


@pytest.mark.parametrize("prop", ["flute", "glasses", "bow"])
def test_a_bystander_opens_a_window_stays_and_goes_unhurt(prop: str) -> None:
    window = ("HallWindow", 432, 224, 32, 64, {})
    person = ("Bystander", 442, 266, 12, 22, {"prop": prop, "stay_ticks": 60, "at_tick": 5})
    world = make_world(window, person, *RUN)
    bystander = the(world, "Bystander")
    assert happened(play(world, 12), events.SashOpened) == 1
    assert bystander.pose()[0] == "enter"
    play(world, 30)
    assert bystander.pose()[0] == f"hold_{prop}"
    assert bystander.glint() == "round"
    world.stage.score = 1000
    strike(bystander)
    assert bystander.pose()[0] == "duck"
    assert world.stage.score < 1000
    assert world.stage.alarm == 1
    assert happened(play(world, 70), events.SashClosed) == 1
    assert bystander.pose()[0] == ""


def test_only_the_lens_tells_who_holds_a_flute() -> None:
    world = make_world(("Bystander", 442, 266, 12, 22, {}), *RUN)
    assert the(world, "Bystander").sprite_name() == "window_figure"


def test_the_quintet_misses_its_cellist_in_the_last_wave() -> None:
    world = make_world(("Quintet", 560, 240, 32, 48, {"last_wave": 1}), *RUN)
    quintet, runner = the(world, "Quintet"), the(world, "RunnerKoskov")
    assert quintet.pose()[0] == "five"
    runner.wave = 1
    assert quintet.pose()[0] == "four"


def test_the_flag_shows_the_wind(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world(("WindFlag", 860, 64, 24, 16, {}))
    flag = the(world, "WindFlag")
    assert flag.pose()[0] == "slack"
    for blow, facing in ((4, 1), (-3, -1)):
        monkeypatch.setattr(world.stage, "wind", lambda blow=blow: blow, raising=False)
        assert flag.pose()[0] == "wind"
        assert flag.facing == facing


def test_states_survive_a_snapshot() -> None:
    world = make_world(("HallWindow", 432, 224, 32, 64, {}), ("FallingLoad", 832, 144, 80, 16, {}), *RUN)
    strike(the(world, "FallingLoad"))
    the(world, "HallWindow").open()
    play(world, 10)
    snapshot = world.save()
    play(world, 60)
    later = world.digest()
    world.load(snapshot)
    play(world, 60)
    assert world.digest() == later
