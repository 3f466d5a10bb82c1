"""Bond's move table, as what must hold however it is tuned: where a leeway ends, what he fits through, what he can and cannot reach."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.actors.bond import ROLL_HEIGHT, Bond
from game.actors.bond_moves.body import STAND_HEIGHT, Move
from game.actors.bullet import Bullet
from game.actors.checkpoint import Checkpoint
from game.actors.enemy import Mood
from game.actors.first_aid import FirstAid
from game.actors.gear_pit import GearPit
from game.actors.guard import Guard
from game.actors.hiding_place import HidingPlace
from game.actors.intel import Intel
from game.core import buttons as b
from game.core.stage import LIVES, RESPAWN_TICKS, Outcome
from game.core.units import TILE
from game.core.world import World
from tests.core.ascii_world import kinds, one, place, play, play_until, world

FLOOR = """
    ..............................
    ..............................
    ..............................
    ..............................
    ..............................
    ..............................
    ....B.........................
    ##############################
"""
LEDGE = """
    ..............................
    ..............................
    ..............................
    ...B..........................
    #########.....................
    #########.....................
    #########.....................
    ##############################
"""


def bond_in(text: str = FLOOR) -> tuple[World, Bond]:
    of = world(text)
    return of, one(of, Bond)


def has_jumped(happened: list[object]) -> bool:
    return "Jumped" in kinds(happened)  # type: ignore[arg-type]


# Run


def test_he_runs_to_full_speed_and_stops_and_the_two_ways_are_alike() -> None:
    speeds = {}
    for held in (b.LEFT, b.RIGHT):
        of, bond = bond_in()
        bond.x = 200
        play(of, 30, held)
        speeds[held] = bond.vx
        play(of, 30)
        assert bond.vx == 0
        assert bond.facing == (1 if held == b.RIGHT else -1)
    assert speeds[b.LEFT] == -speeds[b.RIGHT] < 0


def test_left_and_right_together_are_nothing() -> None:
    of, bond = bond_in()
    x = bond.x
    play(of, 30, b.LEFT | b.RIGHT)
    assert bond.x == x


def test_running_is_heard_and_creeping_is_not() -> None:
    of, _ = bond_in()
    assert "NoiseMade" in kinds(play(of, 60, b.RIGHT))
    of, bond = bond_in()
    x = bond.x
    assert "NoiseMade" not in kinds(play(of, 120, b.RIGHT | b.DOWN))
    assert bond.x > x


# Jump


@pytest.mark.parametrize("late", range(10))
def test_a_jump_comes_off_for_six_ticks_after_the_ledge_and_not_in_the_seventh(late: int) -> None:
    of, bond = bond_in(LEDGE)
    play_until(of, lambda: bond.state == Move.AIR, b.RIGHT)
    play(of, late, b.RIGHT)
    assert has_jumped(play(of, 1, b.RIGHT | b.JUMP)) is (late < 6)


def test_there_is_one_jump_in_the_air_and_not_two() -> None:
    of, _ = bond_in(LEDGE)
    assert has_jumped(play(of, 1, b.JUMP))
    play(of, 1)
    assert not has_jumped(play(of, 1, b.JUMP))


@pytest.mark.parametrize("early", range(9))
def test_a_jump_pressed_up_to_five_ticks_before_the_ground_is_remembered(early: int) -> None:
    of, bond = bond_in()
    bond.y -= 60
    bond.grounded = False
    falling = world(FLOOR)
    twin = one(falling, Bond)
    twin.load(bond.save())
    play_until(falling, lambda: twin.state == Move.GROUND and falling.tick > 3)
    first_on_the_ground = falling.tick + 1
    play(of, first_on_the_ground - early - 1)
    happened = play(of, 1, b.JUMP)
    happened += play(of, early)
    assert of.tick == first_on_the_ground
    assert has_jumped(happened) is (early < 6)


def apex(held_ticks: int) -> int:
    """How high the feet come when jump is held so long, px."""
    of, bond = bond_in()
    start = bond.feet
    highest = start
    for tick in range(80):
        of.step(b.JUMP if tick < held_ticks else 0)
        highest = min(highest, bond.feet)
    assert bond.grounded
    return start - highest


def test_a_full_jump_clears_three_tiles_and_not_four() -> None:
    assert 3 * TILE < apex(80) < 4 * TILE


def test_the_apex_is_the_designs() -> None:
    assert abs(apex(80) - 54) <= 2


def test_the_longer_jump_is_held_the_higher_it_goes() -> None:
    heights = [apex(ticks) for ticks in (1, 4, 8, 12, 80)]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1] // 2


def test_a_jump_at_full_speed_reaches_about_six_tiles() -> None:
    of, bond = bond_in()
    play(of, 20, b.RIGHT)
    start = bond.x
    play(of, 1, b.RIGHT | b.JUMP)
    play_until(of, lambda: bond.state == Move.GROUND, b.RIGHT | b.JUMP)
    assert 5 * TILE < bond.x - start < 8 * TILE


def test_a_jump_held_down_is_one_jump() -> None:
    of, _ = bond_in()
    jumps = [event for event in play(of, 200, b.JUMP) if type(event).__name__ == "Jumped"]
    assert len(jumps) == 1


OVERHANG = """
    ..............
    ..............
    .....###......
    ..............
    ..............
    ..............
    .B............
    ##############
"""


@pytest.mark.parametrize("side", [-1, 1])
@pytest.mark.parametrize("overlap", range(1, 10))
def test_a_head_that_meets_a_corner_by_four_pixels_slips_past_it(overlap: int, side: int) -> None:
    of, bond = bond_in(OVERHANG)
    bond.x = 5 * TILE - bond.width + overlap if side < 0 else 8 * TILE - overlap
    play_until(of, lambda: bond.vy > 0 or bond.y < 2 * TILE, b.JUMP)
    assert (bond.y < 3 * TILE) is (overlap <= 4)


# Mantle


def wall(tiles: int) -> str:
    """A wall so many tiles high, to the right of Bond."""
    rows = ["...." + ("#" if row >= 10 - tiles else ".") * 26 for row in range(10)]
    rows[9] = ".B.." + rows[9][4:]
    return "\n".join([*rows, "#" * 30])


@pytest.mark.parametrize("tiles", range(1, 9))
def test_he_gets_onto_a_wall_of_six_tiles_and_not_of_seven(tiles: int) -> None:
    for way in (1, -1):
        of, bond = bond_in(wall(tiles) if way > 0 else "\n".join(row[::-1] for row in wall(tiles).splitlines()))
        held = b.RIGHT if way > 0 else b.LEFT
        play(of, 15, held)
        play(of, 60, held | b.JUMP)
        play(of, 30)
        assert bond.grounded
        assert (bond.feet == (10 - tiles) * TILE) is (tiles <= 6), way


@pytest.mark.parametrize("below", range(-12, 13))
def test_his_hands_catch_an_edge_within_six_pixels(below: int) -> None:
    """`below`: how far the top of his head is below the edge, px."""
    of, bond = bond_in(wall(4))
    bond.x, bond.y = 4 * TILE - bond.width, 6 * TILE + below
    bond.grounded = False
    bond.enter(Move.AIR)
    bond.vx = 512
    assert ("LedgeMantled" in kinds(play(of, 1, b.RIGHT))) is (abs(below) <= 6)


def test_he_does_not_pull_himself_into_a_space_that_is_too_low() -> None:
    """One tile between the edge and the ceiling holds nobody."""
    text = "....####\n....####\n....####\n....####\n........\n....####\n....####\n....####\n.B..####\n########"
    of, bond = bond_in(text)
    play(of, 15, b.RIGHT)
    play(of, 60, b.RIGHT | b.JUMP)
    play(of, 30)
    assert bond.x + bond.width <= 4 * TILE


# Low places

CRAWLWAY = """
    ....................
    ......########......
    ......########......
    ....................
    .B..................
    ####################
"""
INSIDE = range(7 * TILE, 12 * TILE)


def test_upright_he_does_not_fit_through_a_gap_of_two_tiles() -> None:
    of, bond = bond_in(CRAWLWAY)
    play(of, 200, b.RIGHT)
    assert bond.x + bond.width == 6 * TILE


def test_creeping_he_fits_and_cannot_stand_up_in_it() -> None:
    of, bond = bond_in(CRAWLWAY)
    play_until(of, lambda: bond.x in INSIDE, b.RIGHT | b.DOWN)
    play(of, 30)
    assert bond.is_crouched and bond.height < STAND_HEIGHT
    assert not has_jumped(play(of, 5, b.JUMP))
    play_until(of, lambda: bond.x > 14 * TILE, b.RIGHT)
    play(of, 2)
    assert bond.height == STAND_HEIGHT and not bond.is_crouched


def test_rolling_he_fits_and_ends_crouched_where_it_is_low() -> None:
    of, bond = bond_in(CRAWLWAY)
    play_until(of, lambda: bond.x > 4 * TILE, b.RIGHT)
    play(of, 1, b.DOWN | b.JUMP)
    play(of, 1)
    assert (bond.state, bond.height) == (Move.ROLL, ROLL_HEIGHT)
    play_until(of, lambda: bond.state != Move.ROLL)
    assert bond.x + bond.width > 6 * TILE
    play(of, 30)
    assert bond.height < STAND_HEIGHT
    assert of.is_free(bond.x, bond.y, bond.width, bond.height)


def test_down_and_jump_on_stone_is_a_roll_and_on_a_one_way_floor_a_drop() -> None:
    of, bond = bond_in()
    assert "Rolled" in kinds(play(of, 2, b.DOWN | b.JUMP))
    of, bond = bond_in("....\n....\n....\n.B..\n====\n....\n....\n....\n####")
    happened = play(of, 2, b.DOWN | b.JUMP)
    assert "Rolled" not in kinds(happened)
    play(of, 60)
    assert bond.feet == 8 * TILE


def test_he_drops_through_one_floor_and_stands_on_the_next() -> None:
    of, bond = bond_in("....\n....\n....\n.B..\n====\n....\n....\n====\n....\n....\n####")
    play(of, 1, b.DOWN | b.JUMP)
    play(of, 60)
    assert bond.feet == 7 * TILE


def test_a_roll_is_safe_from_its_fourth_to_its_sixteenth_tick() -> None:
    of, bond = bond_in()
    play(of, 1, b.DOWN | b.JUMP)
    safe = []
    while bond.state == Move.ROLL:
        if not bond.can_be_hurt():
            safe.append(bond.state_ticks)
        play(of, 1)
    assert safe == list(range(4, 16))


# Ladders

TOWER = """
    ..........
    ..........
    ..T#######
    ..H.......
    ..H.......
    ..H.......
    ..H.......
    ..H.......
    .BH.......
    ##########
"""


def test_up_a_ladder_over_the_top_and_down_through_the_hatch() -> None:
    of, bond = bond_in(TOWER)
    bond.x = 2 * TILE + 1
    play_until(of, lambda: bond.state == Move.GROUND and bond.feet == 2 * TILE, b.UP)
    play(of, 60, b.UP)
    assert (bond.feet, bond.grounded) == (2 * TILE, True)
    play(of, 5)
    play_until(of, lambda: bond.feet == 9 * TILE and bond.state == Move.GROUND, b.DOWN)
    assert bond.grounded


def test_a_thin_floor_at_the_ladder_s_foot_holds_him() -> None:
    of, bond = bond_in("""
        ..T####
        .BH....
        ..H....
        ..H....
        ======.
        .......
        #######
    """)
    bond.x = 2 * TILE + 1
    play(of, 20, b.UP)
    play_until(of, lambda: bond.state == Move.GROUND, b.DOWN)
    play(of, 60, b.DOWN)
    assert bond.feet == 4 * TILE


def test_he_hangs_still_on_a_ladder() -> None:
    of, bond = bond_in(TOWER)
    bond.x = 2 * TILE + 1
    play(of, 30, b.UP)
    assert bond.state == Move.LADDER
    feet = bond.feet
    play(of, 60)
    assert (bond.state, bond.feet) == (Move.LADDER, feet)


def test_he_jumps_off_a_ladder_sideways_and_lets_go_with_jump_alone() -> None:
    for held, jumps in ((b.RIGHT | b.JUMP, True), (b.JUMP, False)):
        of, bond = bond_in(TOWER)
        bond.x = 2 * TILE + 1
        play(of, 20, b.UP)
        happened = play(of, 1, held)
        assert has_jumped(happened) is jumps
        assert bond.state == Move.AIR
        play(of, 60, b.RIGHT if jumps else 0)
        assert bond.feet == 9 * TILE


def test_with_his_feet_on_the_floor_he_walks_off_the_ladder() -> None:
    of, bond = bond_in(TOWER)
    bond.x = 2 * TILE + 1
    play(of, 40, b.UP)
    play_until(of, lambda: bond.feet == 9 * TILE, b.DOWN)
    x = bond.x
    play(of, 20, b.RIGHT)
    assert bond.x > x


def test_where_the_floor_has_no_hatch_down_is_only_down() -> None:
    of, bond = bond_in()
    play(of, 30, b.DOWN)
    assert bond.state == Move.GROUND and bond.is_crouched


# Pistol


def shots_of(of: World, ticks: int) -> list[int]:
    """The ticks of the shots when fire is hammered."""
    moments = []
    for tick in range(ticks):
        of.step(b.FIRE if tick % 2 else 0)
        moments += [of.tick for event in of.events if type(event).__name__ == "ShotFired"]
    return moments


def test_seven_rounds_ten_ticks_apart_and_then_a_reload_of_forty_five() -> None:
    of, _ = bond_in()
    moments = shots_of(of, 200)
    gaps = [after - before for before, after in pairwise(moments)]
    assert min(gaps[:6]) >= 10 and max(gaps[:6]) <= 11
    assert 45 <= gaps[6] <= 47
    assert gaps[7] < 45


def test_he_cannot_fire_more_rounds_than_he_has() -> None:
    of, bond = bond_in()
    carried = bond.rounds + bond.reserve
    assert len(shots_of(of, 800)) == carried == of.stage.shots
    assert (bond.rounds, bond.reserve) == (0, 0)
    assert "MagazineEmptied" in kinds(play(of, 20) + play(of, 3, b.FIRE))


@pytest.mark.parametrize(
    ("held", "in_air", "aim"),
    [
        (0, False, (1, 0)),
        (b.RIGHT, False, (1, 0)),
        (b.LEFT, False, (-1, 0)),
        (b.UP, False, (0, -1)),
        (b.UP | b.RIGHT, False, (1, -1)),
        (b.UP | b.LEFT, False, (-1, -1)),
        (b.DOWN, False, (1, 0)),
        (b.DOWN, True, (0, 1)),
        (b.DOWN | b.RIGHT, True, (1, 1)),
        (b.DOWN | b.LEFT, True, (-1, 1)),
        (b.UP, True, (0, -1)),
        (0, True, (1, 0)),
    ],
)
def test_he_aims_where_the_buttons_point(held: int, in_air: bool, aim: tuple[int, int]) -> None:
    of, bond = bond_in()
    bond.x = 200
    if in_air:
        play(of, 12, b.JUMP)
    elif held & b.LEFT:
        play(of, 1, b.LEFT)
    shot = next(event for event in play(of, 1, held | b.FIRE) if type(event).__name__ == "ShotFired")
    assert (shot.dx, shot.dy) == aim  # type: ignore[attr-defined]
    bullet = one(of, Bullet)
    assert (bullet.vx > 0) - (bullet.vx < 0) == aim[0]
    assert (bullet.vy > 0) - (bullet.vy < 0) == aim[1]


def test_turning_and_firing_in_one_tick_fires_where_he_turns() -> None:
    of, bond = bond_in()
    bond.x = 200
    shot = next(event for event in play(of, 1, b.LEFT | b.FIRE) if type(event).__name__ == "ShotFired")
    assert shot.dx == -1  # type: ignore[attr-defined]


def test_he_does_not_fire_through_a_wall_at_his_nose() -> None:
    of, _ = bond_in("..#.\n..#.\n..#.\n.B#.\n####")
    play(of, 20, b.RIGHT)
    happened = play(of, 1, b.FIRE)
    assert {"ShotFired", "BulletStopped"} <= kinds(happened)
    assert not of.all(Bullet)


def test_no_round_begins_with_a_pixel_in_the_floor_above() -> None:
    """Crouched, he fires slantwise up: the muzzle is just over the edge of a crate beside him."""
    of, bond = bond_in("....\n....\n....\n..#.\n.B#.\n####")
    play(of, 10, b.DOWN)
    for step in range(16):
        bond.x, bond.cooldown, bond.rounds = TILE + step - 8, 0, 7
        bond.facing = 1
        bond.fire_buffer = 0
        of.step(b.DOWN)
        of.step(b.DOWN | b.UP | b.FIRE | b.RIGHT)
        for bullet in of.all(Bullet):
            assert of.is_free(bullet.x, bullet.y, bullet.width, bullet.height)
            bullet.remove()


# Hand to hand

ALLEY = """
    ................................
    ................................
    ................................
    ................................
    ................................
    ....B...........................
    ################################
"""


def facing_a_guard(distance: int, *, guard_looks: str, aware: bool = False) -> tuple[World, Bond, Guard]:
    """Bond looks right; between his middle and the guard's lie `distance` px."""
    of = world(ALLEY, place(Guard, 8, 5, faces=guard_looks, turns=False))
    bond, guard = one(of, Bond), one(of, Guard)
    bond.x = guard.x - distance
    if aware:
        guard.become(Mood.ALERT)
    return of, bond, guard


@pytest.mark.parametrize("button", [b.FIRE, b.USE])
def test_an_unaware_man_is_taken_down_from_behind_without_a_sound(button: int) -> None:
    of, bond, guard = facing_a_guard(18, guard_looks="right")
    happened = play(of, 1, button) + play(of, 60)
    assert "TakedownStarted" in kinds(happened)
    assert not kinds(happened) & {"NoiseMade", "ShotFired", "PunchThrown", "EnemyAlerted", "AlarmRaised"}
    assert guard.is_out() and bond.state == Move.GROUND
    assert (of.stage.stuns, of.stage.kills) == (1, 0)


def test_nobody_is_taken_down_from_the_front_or_aware_or_from_afar() -> None:
    for distance, looks, aware in ((18, "left", False), (18, "right", True), (40, "right", False)):
        of, _, guard = facing_a_guard(distance, guard_looks=looks, aware=aware)
        assert "TakedownStarted" not in kinds(play(of, 1, b.USE) + play(of, 10))
        assert not guard.is_out()


UNAWARE = {Mood.PATROL, Mood.SUSPICIOUS, Mood.SEARCH, Mood.HOLDING, Mood.ERRAND}


@pytest.mark.parametrize("mood", list(Mood))
def test_from_behind_only_who_does_not_know_him_can_be_taken_down(mood: int) -> None:
    of, bond, guard = facing_a_guard(18, guard_looks="right")
    guard.mood = mood
    assert (bond.takedown_target() is guard) is (mood in UNAWARE)
    guard.facing = -1
    assert bond.takedown_target() is None
    assert of.tick == 0


def test_three_blows_are_enough_for_an_aware_man_and_two_are_not() -> None:
    of, bond, guard = facing_a_guard(18, guard_looks="left", aware=True)
    blows = 0
    for tick in range(120):
        of.step(b.FIRE if tick % 3 == 0 else 0)
        blows += sum(type(event).__name__ == "PunchThrown" and event.x > bond.centre_x for event in of.events)  # type: ignore[attr-defined]
        assert guard.is_out() is (blows >= 3)
        if guard.is_out():
            break
    assert blows == 3
    assert (of.stage.stuns, of.stage.kills, of.stage.shots) == (1, 0, 0)


# Gas


def test_gas_stuns_for_three_hundred_ticks_within_reach_and_three_times() -> None:
    of, bond, guard = facing_a_guard(30, guard_looks="left")
    play(of, 1, b.GADGET)
    assert guard.is_out()
    down = 0
    while guard.is_out():
        play(of, 1)
        down += 1
    assert 299 <= down <= 301
    for _ in range(4):
        play(of, 1, b.GADGET)
        play(of, 40)
    assert bond.gas == 0
    of, _, guard = facing_a_guard(70, guard_looks="right")
    play(of, 1, b.GADGET)
    assert not guard.is_out()


def test_gas_does_not_pass_a_wall() -> None:
    of = world("......\n......\n..#...\n.B#...\n######", place(Guard, 3, 3, turns=False, faces="right"))
    assert one(of, Guard).centre_x - one(of, Bond).centre_x <= 40
    play(of, 1, b.GADGET)
    assert not one(of, Guard).is_out()


# Hiding


def test_hidden_he_is_neither_seen_nor_hurt_and_leaning_out_he_is() -> None:
    of = world(ALLEY, place(HidingPlace, 4, 5), place(Guard, 9, 5, turns=False))
    bond, guard = one(of, Bond), one(of, Guard)
    happened = play(of, 1, b.UP)
    assert "Hidden" in kinds(happened) and bond.is_hidden()
    play(of, 200)
    assert guard.detection == 0 and guard.mood == 0
    assert not bond.hurt(1, 0)
    play(of, 1, b.FIRE)
    assert not bond.is_hidden() and bond.can_be_hurt()
    play(of, 60)
    assert bond.is_hidden()
    play(of, 1, b.UP)
    assert "Unhidden" in kinds(of.events) and one(of, HidingPlace).occupant == 0


def test_without_a_hiding_place_up_hides_nobody() -> None:
    of, bond = bond_in()
    play(of, 5, b.UP)
    assert not bond.is_hidden()


# Hurt


def test_a_blow_costs_a_pip_and_then_none_for_sixty_ticks() -> None:
    of, bond = bond_in()
    assert bond.hurt(1, bond.x - 10)
    assert bond.health == 4
    for _ in range(60):
        assert not bond.hurt(1, bond.x - 10)
        play(of, 1)
    assert bond.hurt(1, bond.x - 10)
    assert bond.health == 3


@pytest.mark.parametrize("from_left", [True, False])
def test_a_blow_throws_him_away_from_it(from_left: bool) -> None:
    of, bond = bond_in()
    x = bond.x
    bond.hurt(1, x - 20 if from_left else x + 40)
    play(of, 20)
    assert (bond.x > x) is from_left


@pytest.mark.parametrize("to_edge", range(0, 40, 3))
def test_no_blow_throws_him_off_a_ledge(to_edge: int) -> None:
    for way in (1, -1):
        text = LEDGE if way > 0 else "\n".join(row[::-1] for row in LEDGE.split("\n"))
        of, bond = bond_in(text)
        edge = 9 * TILE if way > 0 else of.grid.pixel_width - 9 * TILE
        bond.x = edge - bond.width - to_edge if way > 0 else edge + to_edge
        bond.grounded = True
        assert bond.hurt(1, bond.centre_x - way * 10)
        play(of, 60)
        assert (bond.feet, bond.health) == (4 * TILE, 4)


def test_running_at_an_enemy_does_not_throw_him_through_the_wall_behind() -> None:
    of, bond = bond_in("......\n......\n......\n.B....\n######")
    bond.x = 0
    bond.hurt(1, 100)
    play(of, 30)
    assert bond.x == 0


PIT = """
    ..............................
    ..............................
    ..............................
    ...B..........................
    #########...##################
    #########...##################
    ##############################
"""


def test_the_gears_cost_a_pip_and_put_him_back_on_safe_ground() -> None:
    of = world(PIT, place(GearPit, 9, 5, width=48, height=24))
    bond = one(of, Bond)
    play_until(of, lambda: bond.health < 5, b.RIGHT)
    play(of, 30)
    assert bond.health == 4
    assert bond.grounded and bond.feet == 4 * TILE and bond.x + bond.width <= 9 * TILE
    play(of, 300)
    assert bond.health == 4


def test_invincible_he_does_not_walk_on_the_gears() -> None:
    of = world(PIT, place(GearPit, 9, 5, width=48, height=24))
    bond = one(of, Bond)
    bond.invincible = 500
    play(of, 120, b.RIGHT)
    assert bond.health == 5
    assert bond.x + bond.width < 9 * TILE or bond.feet <= 4 * TILE + 4


def test_he_comes_back_at_the_checkpoint_and_keeps_what_he_found() -> None:
    of = world(FLOOR, place(Intel, 8, 6), place(Checkpoint, 12, 6), place(Intel, 20, 6))
    bond, checkpoint = one(of, Bond), one(of, Checkpoint)
    play_until(of, lambda: bond.x > 14 * TILE, b.RIGHT)
    assert (checkpoint.is_lit, of.stage.intel) == (True, 1)
    score = of.stage.score
    bond.hurt(5, 0)
    assert bond.is_dead()
    play(of, RESPAWN_TICKS - 1, b.RIGHT)
    assert bond.is_dead()
    happened = play(of, 3)
    assert "PlayerRespawned" in kinds(happened)
    assert (bond.health, bond.rounds) == (5, 7)
    assert bond.overlaps(checkpoint) and bond.grounded
    assert (of.stage.intel, len(of.all(Intel)), of.stage.score, of.stage.lives) == (1, 1, score, LIVES - 1)
    assert not bond.can_be_hurt()


def test_without_a_checkpoint_he_comes_back_where_he_began() -> None:
    of, bond = bond_in()
    start = bond.x
    play(of, 60, b.RIGHT)
    bond.hurt(5, 0)
    play(of, RESPAWN_TICKS + 2)
    assert bond.x == start and bond.health == 5


def test_with_the_last_life_the_stage_is_lost() -> None:
    of, bond = bond_in()
    for life in range(LIVES):
        assert of.stage.outcome == Outcome.PLAYING
        bond.invincible = 0
        assert bond.hurt(9, 0), life
        play(of, RESPAWN_TICKS + 5)
    assert of.stage.outcome == Outcome.LOST
    assert of.stage.reason
    assert bond.is_dead()


def test_first_aid_stays_while_he_is_whole_and_never_gives_too_much() -> None:
    of = world(FLOOR, place(FirstAid, 4, 6))
    bond = one(of, Bond)
    play(of, 30)
    assert of.all(FirstAid)
    bond.health = 4
    play(of, 2)
    assert bond.health == 5
    assert not of.all(FirstAid)


@pytest.mark.parametrize(("rows_above", "is_caught"), [(0, False), (1, True), (4, True)])
def test_nobody_pulls_himself_up_over_the_map_s_upper_edge(rows_above: int, is_caught: bool) -> None:
    of = world("\n".join(["......."] * rows_above + ["......#"] * 6 + ["#######"]), place(Bond, 5, rows_above + 5))
    bond = one(of, Bond)
    bond.x, bond.y, bond.vy, bond.grounded = 6 * TILE - bond.width, rows_above * TILE, 0, False
    bond.enter(Move.AIR)
    bond.vx = 512
    assert ("LedgeMantled" in kinds(play(of, 1, b.RIGHT))) is is_caught
