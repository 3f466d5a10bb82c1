"""The bomb: the sight is honest, the bridge falls by its law, and whoever cannot win any more is told."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.actors.bomb_plane import DIAL_TICKS, LONGEST_FUSE, SHORTEST_FUSE, BombPlane
from game.actors.bridge_column import BridgeColumn
from game.actors.bridge_engineer import BridgeEngineer
from game.actors.bridge_pier import BridgePier, Pier
from game.actors.bridge_span import DOMINO_TICKS, Arch, BridgeSpan
from game.actors.bridge_vehicle import BridgeVehicle
from game.actors.column_crew import ColumnCrew
from game.actors.drop_bomb import Charge, DropBomb
from game.actors.flak_post import FlakPost, Gun
from game.actors.hint import Hint
from game.actors.riders_line import RidersLine
from game.actors.road_column import LETTERS
from game.actors.road_vehicle import HANDED
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.events import CaptionShown, FlakFired, SpanLoaded
from game.core.stage import FULL_PACE, Outcome
from game.core.world import World
from game.levels.bridge_bomb_bomb import LOOK_TICKS, NOTICE_TICKS, Beat, BridgeBomb
from tests.levels import bomb_bot
from tests.levels.shipped import Shipped

STAGE = Shipped("bridge_bomb/bomb")

DECK = 528
MIDDLE = 1424
LAST_TICK = 5000
"""No run goes on longer."""


def new_world(difficulty: Difficulty = Difficulty.AGENT, *, is_armed: bool = True) -> World:
    world = STAGE.level.new_world(difficulty=difficulty)
    world.step(b.USE if is_armed else 0)
    return world


def stage(world: World) -> BridgeBomb:
    assert isinstance(world.stage, BridgeBomb)
    return world.stage


def plane(world: World) -> BombPlane:
    assert isinstance(world.player, BombPlane)
    return world.player


def spans(world: World) -> list[BridgeSpan]:
    return stage(world).spans()


def bomb(world: World) -> DropBomb:
    found = world.first(DropBomb)
    assert found is not None
    return found


def run(world: World, ticks: int, buttons: int = 0) -> None:
    for _ in range(ticks):
        world.step(buttons)


def clear(world: World) -> None:
    """Nobody on the road."""
    for vehicle in world.all(BridgeVehicle):
        vehicle.x += 4000
    column = world.first(BridgeColumn)
    assert column is not None
    column.clock = -100_000


def park(world: World, order: dict[int, str]) -> None:
    """Put vehicles onto spans, by number; all others far away."""
    clear(world)
    vehicles = {letter: [one for one in world.all(BridgeVehicle) if LETTERS[one.kind] == letter] for letter in LETTERS}
    for number, letters in order.items():
        for place, letter in enumerate(letters):
            one = vehicles[letter].pop()
            one.x = spans(world)[number - 1].x + 2 + 44 * place


def lay(world: World, x: int, *, fuse: int = 1, drums: bool = False) -> DropBomb:
    """Something that lies on the deck and bursts in `fuse` ticks."""
    made = world.spawn(DropBomb, x - DropBomb.WIDTH // 2, DECK - DropBomb.HEIGHT, fuse=fuse, is_drums=drums)
    made.state = int(Charge.REST)
    plane(world).rounds = 0
    stage(world).shots += 1
    run(world, 2)
    return made


def fly_low(world: World, height: int = 140) -> BombPlane:
    """Level over the bridge's west end, to the east."""
    player = plane(world)
    player.x, player.y = 1000, DECK - height - player.height
    player.pitch = player.remainder_x = player.remainder_y = 0
    run(world, 1)
    return player


# The dial


def test_the_dial_goes_from_two_to_eight_and_arms() -> None:
    world = new_world(is_armed=False)
    player = plane(world)
    for button, end in ((b.LEFT, SHORTEST_FUSE), (b.RIGHT, LONGEST_FUSE)):
        for _ in range(10):
            run(world, 1, button)
            run(world, 1)
        assert player.seconds == end
        assert not player.is_armed
    run(world, 1, b.FIRE)
    assert player.is_armed and player.rounds == 1
    run(world, 1)
    run(world, 1, b.GADGET)
    assert player.seconds == SHORTEST_FUSE, "eight wraps to two"


def test_nobody_has_to_arm_it() -> None:
    world = new_world(is_armed=False)
    run(world, DIAL_TICKS + 1)
    assert plane(world).is_armed


# The sight


@pytest.mark.parametrize("fuse", [2, 4, 8])
@pytest.mark.parametrize("is_empty", [True, False])
def test_the_sight_is_honest_at_every_tick(fuse: int, is_empty: bool) -> None:
    """What it shows before a release is what then happens, column or not."""
    world = new_world()
    if is_empty:
        clear(world)
    else:
        run(world, 700)
    player = fly_low(world)
    player.seconds = fuse
    for tick in range(36):
        run(world, 1, b.USE if 12 < tick < 24 else 0)
        sight = player.sight()
        assert sight is not None
        before = world.save()
        run(world, 1, b.FIRE)
        fallen = None
        for _ in range(fuse * 60 + 2):
            run(world, 1)
            fallen = bomb(world)
            if fallen.state >= Charge.BURST:
                break
        assert fallen is not None and fallen.state == Charge.BURST
        assert abs(fallen.centre_x - sight.burst[0]) <= (0 if is_empty else 1), tick
        assert abs(fallen.feet - sight.burst[1]) <= 1
        world.load(before)
        run(world, 3)


def test_speed_blows_and_difficulty_widen_the_sway_and_a_steady_hand_halves_it() -> None:
    world = new_world()
    player = plane(world)
    plain = player.sway_width()
    player.health -= 2
    assert player.sway_width() == plain + 64
    player.steady = 1
    assert player.sway_width() == (plain + 64) // 2
    easy, hard = (plane(new_world(level)).sway_width() for level in (Difficulty.RECRUIT, Difficulty.DOUBLE_O))
    assert easy < plain < hard


def test_one_release_and_no_more() -> None:
    world = new_world()
    player = fly_low(world)
    run(world, 1, b.FIRE)
    run(world, 1)
    assert player.rounds == 0 and player.is_watching and player.sight() is None
    run(world, 1, b.FIRE)
    assert len(world.all(DropBomb)) == 1


def test_the_eye_stays_with_the_bomb_and_kara_flies() -> None:
    world = new_world()
    player = fly_low(world)
    run(world, 1, b.FIRE)
    run(world, 60, b.DOWN)
    assert not player.pitch
    assert abs(player.eye()[0] - bomb(world).centre_x) < abs(player.centre_x - bomb(world).centre_x)


# The bridge


@pytest.mark.parametrize(
    ("order", "x", "fallen"),
    [
        ({}, MIDDLE, [3]),
        ({}, 1360, [2, 3]),  # the keystone takes both
        ({}, 1168, []),  # an empty walled arch only cracks
        ({1: "T"}, 1168, [1]),
        ({3: "T", 2: "TU", 4: "TU"}, MIDDLE, [2, 3, 4]),
        ({3: "T", 2: "T", 4: "TU"}, MIDDLE, [3, 4]),
        ({3: "T", 4: "TT", 5: "TU"}, MIDDLE, [3, 4, 5]),
        ({3: "T", 4: "TT", 5: "UU"}, MIDDLE, [3, 4]),  # one step out asks for one more
        ({3: "B"}, MIDDLE, [2, 3, 4]),  # a bowser burns
    ],
)
def test_what_falls(order: dict[int, str], x: int, fallen: list[int]) -> None:
    world = new_world()
    park(world, order)
    lay(world, x)
    run(world, 5 * DOMINO_TICKS)
    assert [span.number for span in spans(world) if not span.is_standing] == fallen


@pytest.mark.parametrize(("difficulty", "falls"), [(Difficulty.RECRUIT, True), (Difficulty.AGENT, False)])
def test_the_need_of_a_domino_is_the_difficulty_s(difficulty: Difficulty, falls: bool) -> None:
    world = new_world(difficulty)
    park(world, {3: "T", 2: "T"})
    lay(world, MIDDLE)
    run(world, 5 * DOMINO_TICKS)
    assert (spans(world)[1].is_standing) != falls


def test_vehicles_fall_with_their_span_and_are_counted_and_the_pier_follows() -> None:
    world = new_world()
    park(world, {3: "TT", 2: "TT"})
    lay(world, 1360)
    run(world, 600)
    assert len(stage(world).fallen()) == 4
    assert stage(world).outcome == Outcome.WON
    pier = next(pier for pier in world.all(BridgePier) if pier.number == 2)
    assert pier.state >= Pier.SINKING
    assert all(one.feet > DECK for one in stage(world).fallen())
    assert stage(world).rank() == "B"
    assert stage(world).at_pier


def test_a_crack_is_answered_and_the_drums_break_it() -> None:
    world = new_world()
    clear(world)
    lay(world, 1168)
    assert spans(world)[0].state == Arch.CRACKED
    run(world, NOTICE_TICKS + 2)
    assert stage(world).beat == Beat.SECOND
    assert plane(world).rounds == 1 and plane(world).has_drums
    lay(world, 1168, drums=True)
    assert not spans(world)[0].is_standing


def test_drums_take_nobody_along_but_by_a_bowser() -> None:
    world = new_world()
    park(world, {3: "TT", 2: "TT"})
    lay(world, MIDDLE, drums=True)
    run(world, 5 * DOMINO_TICKS)
    assert [span.number for span in spans(world) if not span.is_standing] == [3]


def test_drums_set_off_a_dud() -> None:
    world = new_world()
    park(world, {3: "TT", 2: "TT", 4: "TT"})
    dud = lay(world, MIDDLE, fuse=300)
    plane(world).watch(dud)
    dud.defuse()
    run(world, NOTICE_TICKS + 4)
    assert stage(world).beat == Beat.SECOND
    assert plane(world).can_release(), "a dud does not keep the eye"
    lay(world, MIDDLE + 30, drums=True)
    run(world, 5 * DOMINO_TICKS)
    assert stage(world).on_dud
    assert [span.number for span in spans(world) if not span.is_standing] == [2, 3, 4]


# The column


def test_a_driver_stops_for_a_bomb_and_those_behind_close_up() -> None:
    world = new_world()
    run(world, 900)
    lay(world, 1300, fuse=420)
    run(world, 120)
    behind = sorted((one.x for one in world.all(BridgeVehicle) if one.x > 1300), key=int)
    gaps = [right - left - BridgeVehicle.WIDTH for left, right in pairwise(behind)]
    assert min(gaps) <= 5
    assert all(gap >= 0 for gap in gaps)


def test_with_a_long_fuse_the_crews_get_off() -> None:
    world = new_world()
    park(world, {3: "TT", 4: "T"})
    column = world.first(BridgeColumn)
    assert column is not None
    column.clock = 0
    lay(world, MIDDLE - 40, fuse=420)
    run(world, 80)
    assert world.all(ColumnCrew)
    run(world, 800)
    assert stage(world).outcome == Outcome.WON
    assert not stage(world).crews_lost()
    assert stage(world).has_clean_hands()
    assert any(bonus.label.endswith("crews spared") for bonus in stage(world).bonuses())


@pytest.mark.parametrize(
    ("difficulty", "fuse", "is_dud"),
    [(Difficulty.AGENT, 420, True), (Difficulty.AGENT, 180, False), (Difficulty.RECRUIT, 420, False)],
)
def test_the_engineer_needs_his_time(difficulty: Difficulty, fuse: int, is_dud: bool) -> None:
    world = new_world(difficulty)
    park(world, {4: "C"})
    column = world.first(BridgeColumn)
    assert column is not None
    column.clock = 0
    made = lay(world, MIDDLE, fuse=fuse)
    run(world, 60)
    assert bool(world.all(BridgeEngineer)) == (difficulty != Difficulty.RECRUIT)
    run(world, 380)
    assert (made.state == Charge.DUD) == is_dud


def test_vehicles_stop_at_a_hole_in_the_bridge() -> None:
    world = new_world()
    spans(world)[1].fall(0, 0)
    run(world, 1600)
    on_their_side = [one for one in world.all(BridgeVehicle) if one.is_on_road and one.x > 1248]
    assert all(one.x >= spans(world)[1].x + spans(world)[1].width for one in on_their_side)


# What the valley hands on


def handed_world(difficulty: Difficulty = Difficulty.AGENT, **handed: int) -> World:
    return STAGE.level.new_world(difficulty=difficulty, handed=handed)


def letters(world: World) -> str:
    """The column, from west to east."""
    return "".join(LETTERS[one.kind] for one in sorted(world.all(BridgeVehicle), key=lambda one: one.x))


def test_the_plane_and_the_riders_are_as_the_valley_left_them() -> None:
    world = handed_world(riders=432, hull=2, fuel=460)
    assert stage(world).strength() == 432
    assert stage(world).pips() == (2, 4)
    assert plane(world).tank == 460
    assert plane(world).sway_width() == plane(new_world()).sway_width() + 2 * 32
    assert not plane(world).pips_lost, "what was lost in the valley does not count against Ghost here"


def test_of_each_kind_the_foremost_are_missing() -> None:
    assert letters(handed_world()) == "TUTCTTUTBTUYTU"
    assert letters(handed_world(tanks=5, command_cars=0)) == "UTTUTBTUYTU"
    assert letters(handed_world(**dict.fromkeys(HANDED, 0))) == "TUTCTTUTBTUYTU", "a bridge without a column is no stage"


def test_whom_the_road_does_not_hold_follows_out_of_the_tunnel() -> None:
    world = handed_world(scouts=1, tanks=9, delay=0)
    assert letters(world) == "TUTCTTUTBTUYTU"
    assert stage(world).handed_words().endswith("column 17")
    column = world.first(BridgeColumn)
    assert column is not None
    while column.waiting:
        run(world, 1)
        assert max(one.x + one.width for one in world.all(BridgeVehicle)) <= world.grid.pixel_width
        assert world.tick < LAST_TICK
    assert letters(world) == "TUTCTTUTBTUYTU" + "STT"
    places = sorted(one.x for one in world.all(BridgeVehicle))
    assert all(abs(right - left - column.pitch) <= 1 for left, right in pairwise(places))


def test_a_flak_lorry_fires_in_the_open_and_only_at_who_is_above_it() -> None:
    for height, lorries, fires in ((200, 1, True), (60, 1, False), (200, 0, False)):
        world = handed_world(flak_trucks=lorries, flak_posts=0)
        run(world, 1, b.USE)
        player = plane(world)
        fired = 0
        for _ in range(1500):
            player.x, player.y, player.vy, player.health = 1700, DECK - height - player.height, 0, player.hull
            run(world, 1)
            fired += any(isinstance(event, FlakFired) for event in world.events)
        assert bool(fired) == fires, height
        out = [one.cooled > 0 for one in world.all(BridgeVehicle)]
        assert any(out) == bool(lorries)


@pytest.mark.parametrize("fuse", [5, 6, 7, 8])
def test_the_little_man_on_the_dial_is_right(fuse: int) -> None:
    """Whether the engineer would reach it is said before the bomb is let go, and is then so."""
    said = set()
    for start in range(560, 1500, 130):
        world = new_world()
        run(world, start)
        player = fly_low(world)
        player.x, player.seconds = 1100 + start % 400, fuse
        run(world, 1)
        sight = player.sight()
        if sight is None:  # it is in a turn
            continue
        reaches = player.engineer_reaches(sight)
        run(world, 1, b.FIRE)
        run(world, 1)
        made = bomb(world)
        while made.is_live:
            run(world, 1)
        assert (made.state == Charge.DUD) == reaches, start
        said.add(reaches)
    assert said == {True, False} or fuse < 6


def test_silenced_flak_stays_silent_and_an_early_end_is_waited_for() -> None:
    world = handed_world(Difficulty.DOUBLE_O, flak_posts=1, delay=300)
    assert [post.state == Gun.SILENT for post in world.all(FlakPost)] == [False, True, True]
    head = min(one.x for one in world.all(BridgeVehicle))
    run(world, 299)
    assert min(one.x for one in world.all(BridgeVehicle)) == head
    run(world, 10)
    assert min(one.x for one in world.all(BridgeVehicle)) < head


@pytest.mark.parametrize(
    ("handed", "said"),
    [
        ({"hull": 1}, "hole"),
        ({"hull": 4, "riders": 310}, "wait for it"),
        ({"hull": 4, "command_cars": 0}, "engineer"),
        ({"hull": 4, "flak_posts": 0, "flak_trucks": 0}, "quiet"),
        ({"hull": 4}, ""),
    ],
)
def test_somebody_remarks_on_the_valley_and_the_card_tells_of_it(handed: dict[str, int], said: str) -> None:
    world = handed_world(**handed)
    run(world, 1)
    lines = " ".join(event.text for event in world.events if isinstance(event, CaptionShown))
    assert said in lines
    assert f"hull {handed['hull']}" in stage(world).handed_words()
    assert not stage(new_world()).handed_words()


@pytest.mark.parametrize("difficulty", list(Difficulty))
@pytest.mark.parametrize("riders", [300, 1000])
@pytest.mark.parametrize("hull", [1, 5])
@pytest.mark.parametrize("delay", [0, 900])
def test_the_bridge_can_be_broken_from_every_start(difficulty: Difficulty, riders: int, hull: int, delay: int) -> None:
    world = handed_world(difficulty, riders=riders, hull=hull, delay=delay, fuel=400)
    bomb_bot.play(world, LAST_TICK)
    assert world.stage.outcome == Outcome.WON
    assert not stage(world).is_second


# The end


@pytest.mark.parametrize("difficulty", list(Difficulty))
@pytest.mark.parametrize("handed", [{}, {"riders": 1000, "hull": 7, "fuel": 800, "flak_posts": 0, "delay": 900}])
def test_doing_nothing_ends_with_a_reason(difficulty: Difficulty, handed: dict[str, int]) -> None:
    world = handed_world(difficulty, **handed)
    while not world.stage.outcome and world.tick < LAST_TICK:
        run(world, 10)
    assert world.stage.outcome == Outcome.LOST
    assert world.stage.reason


@pytest.mark.parametrize(("strength", "fuel", "is_second"), [(600, 400, True), (60, 400, False), (600, 100, False)])
def test_a_miss_is_answered_at_once(strength: int, fuel: int, is_second: bool) -> None:
    world = new_world()
    line = world.first(RidersLine)
    assert line is not None
    line.left, plane(world).tank = strength, fuel
    lay(world, 1900)
    run(world, NOTICE_TICKS + 2)
    if is_second:
        assert stage(world).is_second and plane(world).rounds == 1
        lay(world, 1900, drums=True)
        run(world, NOTICE_TICKS + 2)
    assert stage(world).outcome == Outcome.LOST
    assert stage(world).reason


def test_a_bomb_among_the_riders_costs_them() -> None:
    world = new_world()
    line = world.first(RidersLine)
    assert line is not None
    before = line.left
    lay(world, line.centre_x)
    assert line.left <= before - 200


def test_without_fuel_the_bridge_must_be_ahead() -> None:
    world = new_world()
    plane(world).tank, plane(world).x = 0, 1900
    run(world, 2)
    assert stage(world).outcome == Outcome.LOST


def test_the_collapse_is_shown_slowly_and_only_it() -> None:
    world = new_world()
    park(world, {3: "TT"})
    assert stage(world).pace() == FULL_PACE
    lay(world, MIDDLE)
    run(world, 2)
    assert stage(world).pace() < FULL_PACE
    run(world, 120)
    assert stage(world).pace() == FULL_PACE


def test_the_last_word_is_the_riders() -> None:
    world = new_world()
    park(world, {3: "TT"})
    lay(world, MIDDLE)
    line = world.first(RidersLine)
    assert line is not None and not line.is_glad
    while not line.is_glad:
        run(world, 1)
        assert not world.stage.outcome
    assert not stage(world).objective
    assert line.pose()[0].endswith("_cheer")
    run(world, 90)
    assert abs(plane(world).eye()[0] - line.centre_x) < 8
    run(world, 120)
    assert world.stage.outcome == Outcome.WON


def test_nobody_is_told_what_to_press_while_the_bomb_falls() -> None:
    world = new_world()
    player = fly_low(world)
    hint = next(hint for hint in world.all(Hint) if hint.name == "hint_drop")
    player.x = hint.x + 200
    run(world, 1)
    assert stage(world).hint == hint.id
    run(world, 1, b.FIRE)
    run(world, 2)
    assert stage(world).hint == 0


def test_rank_00_asks_for_vehicles_and_spans() -> None:
    for order, difficulty, rank in (
        ({1: "TT", 2: "TT", 3: "TU", 4: "TT", 5: ""}, Difficulty.AGENT, "A"),
        ({1: "TT", 2: "TT", 3: "TU", 4: "TT", 5: ""}, Difficulty.DOUBLE_O, "00"),
        ({1: "TT", 2: "TU", 3: "TU", 4: "TU", 5: "TT"}, Difficulty.AGENT, "00"),
        ({3: "BT"}, Difficulty.AGENT, "B"),
    ):
        world = new_world(difficulty)
        park(world, order)
        lay(world, 1360)
        run(world, 6 * DOMINO_TICKS)
        assert stage(world).rank() == rank, (order, difficulty)


def test_a_horn_counts_the_spans_that_bear_something() -> None:
    world = new_world()
    clear(world)
    heard = []
    for loads in ({1: "T"}, {1: "T", 2: "T"}, {}, {1: "T", 2: "T", 3: "T"}):
        park(world, loads)
        for _ in range(2 * LOOK_TICKS):
            run(world, 1)
            heard += [event.number for event in world.events if isinstance(event, SpanLoaded)]
    assert heard == [1, 2, 3]


def test_the_fullest_moment_sounds_fullest() -> None:
    world = new_world()
    clear(world)
    run(world, 1)
    assert len(stage(world).music_layers()) == 1
    park(world, dict.fromkeys((1, 2, 3), "T"))
    assert len(stage(world).music_layers()) == 2
    park(world, dict.fromkeys((1, 2, 3, 4, 5), "T"))
    assert len(stage(world).music_layers()) == 3
