"""The cargo: what is carried, who is called away, what rolls, rises and is struck."""

from __future__ import annotations

import itertools

import pytest

from game.actors.alarm_panel import AlarmPanel
from game.actors.apron_gate import ApronGate
from game.actors.barricade_crate import BarricadeCrate
from game.actors.base_guard import BaseGuard
from game.actors.base_officer import BaseOfficer
from game.actors.belly_hoist import BellyHoist
from game.actors.belt import Belt
from game.actors.bomb_rack import BombRack
from game.actors.bond import Bond
from game.actors.bond_moves.body import RUN_SPEED, Move
from game.actors.burden import LIFT_TICKS
from game.actors.camera_ride import CameraRide
from game.actors.carried_bomb import CarriedBomb
from game.actors.checkpoint import Checkpoint
from game.actors.culvert_fire import CulvertFire
from game.actors.enemy import Mood
from game.actors.evidence_bench import EvidenceBench
from game.actors.field_lamp import FieldLamp
from game.actors.flare_post import RAID_TICKS, TARGETS, FlarePost, calling, raid_on
from game.actors.fuel_cock import FuelCock
from game.actors.fuel_slick import BURN_TICKS, FuelSlick
from game.actors.gantry_hook import GantryHook, Hook
from game.actors.gantry_lever import GantryLever
from game.actors.guard_post import GuardPost
from game.actors.hold_door import BLOWS, MEN, SAFE_CRATES, HoldDoor
from game.actors.inspector import Inspector
from game.actors.master_panel import MasterPanel
from game.actors.opium_crate import OpiumCrate
from game.actors.plane_lever import PlaneLever
from game.actors.plane_ramp import SHUT_TICKS, PlaneRamp
from game.actors.raid_fire import RaidFire
from game.actors.raid_noise import RaidNoise
from game.actors.rail_trolley import RailTrolley
from game.actors.roof_hatch import RoofHatch
from game.actors.shadow import Shadow
from game.actors.target import Target
from game.actors.technician import Technician
from game.actors.zip_cable import ZipCable
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.units import TICKS_PER_SECOND, TILE
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

FLAT = """
    ........................................
    ........................................
    ........................................
    ........................................
    .B......................................
    ########################################
"""


def bond(of: World) -> Bond:
    assert isinstance(of.player, Bond)
    return of.player


def lift(of: World) -> CarriedBomb:
    """Take the bomb that lies before Bond's feet."""
    of.step(b.USE)
    play(of, LIFT_TICKS + 1)
    bomb = one(of, CarriedBomb)
    assert bomb.bearer == bond(of).id
    return bomb


def with_bomb(drawing: str = FLAT, *places: Place, difficulty: Difficulty = Difficulty.AGENT) -> World:
    return world(drawing, place(CarriedBomb, 1, 4), *places, difficulty=difficulty)


# The bomb in both hands


def test_the_bomb_is_lifted_put_down_and_lifted_again() -> None:
    made = with_bomb()
    bomb = lift(made)
    assert bomb.was_taken
    made.step(0)
    made.step(b.USE)
    play(made, LIFT_TICKS + 1)
    assert not bomb.bearer and bomb.grounded and bomb.feet == bond(made).feet
    lift(made)


def test_with_it_bond_walks_slowly_jumps_two_tiles_and_does_not_roll() -> None:
    made = with_bomb()
    bomb = lift(made)
    play(made, 40, b.RIGHT)
    assert bond(made).vx == bomb.carry_speed < RUN_SPEED
    feet = bond(made).feet
    made.step(0)
    lowest = feet
    for _ in range(60):
        made.step(b.JUMP)
        lowest = min(lowest, bond(made).feet)
    assert 2 * TILE <= feet - lowest < 3 * TILE
    play(made, 4, b.DOWN)
    made.step(b.DOWN | b.JUMP)
    play(made, 3, b.DOWN)
    assert bond(made).state == Move.GROUND


def test_fire_puts_it_down_and_only_then_shoots() -> None:
    made = with_bomb()
    bomb = lift(made)
    rounds = bond(made).rounds
    made.step(0)
    made.step(b.FIRE)
    assert not bomb.bearer and bond(made).rounds == rounds
    made.step(0)
    made.step(b.FIRE)
    assert bond(made).rounds == rounds - 1


def test_with_full_hands_no_pistol_is_shown_and_none_is_loaded() -> None:
    """His sheet with the bomb has no such pictures, and no hand is free for a magazine."""
    made = with_bomb()
    body = bond(made)
    body.rounds, body.reload_timer = 0, 40
    body.aim_timer = 40
    lift(made)
    left = body.reload_timer
    play(made, 60)
    assert body.reload_timer == left and body.pose()[0] == "idle"
    body.aim_timer = 40
    for held, name in ((b.DOWN, "crouch"), (b.RIGHT, "run")):
        play(made, 3, held)
        assert body.pose()[0] == name
    one(made, CarriedBomb).set_down(body)
    play(made, left)
    assert body.rounds == body.MAGAZINE


@pytest.mark.parametrize(("difficulty", "least", "most"), [(Difficulty.AGENT, 8, 40), (Difficulty.DOUBLE_O, 41, 90)])
def test_a_blow_knocks_it_out_of_his_arms(difficulty: Difficulty, least: int, most: int) -> None:
    made = with_bomb(difficulty=difficulty)
    bomb = lift(made)
    x = bomb.centre_x
    bond(made).hurt(1, bond(made).centre_x - 10)
    play(made, 90)
    assert not bomb.bearer and bomb.grounded
    assert least <= bomb.centre_x - x <= most


def test_after_a_deadly_blow_it_lies_where_it_fell_and_out_of_his_arms_it_goes_to_the_checkpoint() -> None:
    made = with_bomb(FLAT, place(Checkpoint, 12, 4))
    bomb, checkpoint = lift(made), one(made, Checkpoint)
    play_until(made, lambda: made.stage.checkpoint == checkpoint.id, b.RIGHT, limit=300)
    play(made, 60, b.RIGHT)
    assert bomb.centre_x - checkpoint.centre_x > 2 * TILE
    bond(made).health = 1
    bond(made).hurt(1, 0)
    play_until(made, lambda: bond(made).state == Move.GROUND and bond(made).health > 1, limit=400)
    assert not bomb.bearer
    assert bomb.centre_x - checkpoint.centre_x > 2 * TILE  # the blow had thrown it out of his arms
    bomb.be_taken(bond(made))
    bomb.respawned()
    assert abs(bomb.centre_x - checkpoint.centre_x) <= 1 and bomb.feet == checkpoint.feet


# Soldiers, the bomb and the bench


def test_a_soldier_calls_carries_it_to_the_bench_and_that_is_an_alarm() -> None:
    made = world(
        FLAT,
        place(CarriedBomb, 1, 4),
        place(BaseGuard, 24, 4, turns=False, faces="left"),
        place(EvidenceBench, 36, 4, width=48, height=16),
    )
    bomb = one(made, CarriedBomb)
    guard = one(made, BaseGuard)
    bomb.put_at_rest(18 * TILE, 4 * TILE)
    assert not bomb.lies_free()  # it is not looked for before Bond has had it
    bomb.was_taken = True
    happened = play_until(made, lambda: made.stage.alarm, limit=1200)
    assert {"BombReported", "BurdenLifted", "BombBenched"} <= kinds(happened)
    assert bomb.was_found and bomb.is_known and not bomb.bearer
    assert abs(bomb.centre_x - one(made, EvidenceBench).centre_x) < 2 * TILE
    play(made, 200)
    assert guard.mood == Mood.PATROL and not bomb.bearer


def test_stunned_on_the_way_he_drops_it() -> None:
    made = world(
        FLAT,
        place(CarriedBomb, 18, 4),
        place(BaseGuard, 24, 4, turns=False, faces="left"),
        place(EvidenceBench, 36, 4, width=48, height=16),
    )
    bomb, guard = one(made, CarriedBomb), one(made, BaseGuard)
    bomb.was_taken = True
    play_until(made, lambda: bomb.bearer == guard.id, limit=600)
    guard.put_to_sleep(300)
    assert not bomb.bearer
    bomb.use(bond(made))
    assert bomb.bearer == bond(made).id


# The flare


def field(*places: Place, difficulty: Difficulty = Difficulty.AGENT) -> World:
    """A post with its three targets, and whoever is to be called."""
    return world(
        FLAT,
        place(RaidFire, 10, 4, width=16, height=16, id=101, target=TARGETS[0]),
        place(RaidFire, 20, 4, width=16, height=16, id=102, target=TARGETS[1]),
        place(RaidFire, 36, 4, width=16, height=16, id=103, target=TARGETS[2]),
        place(FlarePost, 1, 4, tank_farm=101, barracks_gate=102, runway_threshold=103),
        *places,
        difficulty=difficulty,
    )


def fire_at(made: World, button: int) -> None:
    """Choose and fire."""
    for held in (b.USE, 0, button, 0, b.FIRE, 0):
        made.step(held)


@pytest.mark.parametrize(("button", "target"), [(b.DOWN, 0), (b.RIGHT, 1), (b.UP, 2)])
def test_each_direction_calls_the_riders_to_its_own_place(button: int, target: int) -> None:
    made = field()
    assert calling(made) == -1
    fire_at(made, button)
    assert calling(made) == target and raid_on(made) == ""
    happened = play_until(made, lambda: raid_on(made), limit=400)
    assert {"FlareBurst", "RidersCame"} <= kinds(happened)
    assert raid_on(made) == TARGETS[target]
    assert [fire.burns() for fire in made.all(RaidFire)] == [number == target for number in range(3)]
    assert bond(made).state == Move.GROUND
    post = one(made, FlarePost)
    assert post.is_spent and not post.can_use(bond(made))


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_the_riders_tire(difficulty: Difficulty) -> None:
    made = field(difficulty=difficulty)
    fire_at(made, b.RIGHT)
    play_until(made, lambda: raid_on(made), limit=400)
    play(made, RAID_TICKS[difficulty] * TICKS_PER_SECOND - 2)
    assert raid_on(made)
    happened = play(made, 4)
    assert "RidersLeft" in kinds(happened) and not raid_on(made) and calling(made) == -1


@pytest.mark.parametrize("again", [b.JUMP, b.USE])
def test_to_think_better_of_it_costs_nothing(again: int) -> None:
    made = field()
    for held in (b.USE, 0, b.UP, 0, again, 0, 0):
        made.step(held)
    assert bond(made).state == Move.GROUND and not one(made, FlarePost).is_spent
    assert one(made, FlarePost).watched_place() is None


def test_while_he_chooses_the_camera_is_at_the_target() -> None:
    made = field()
    for held in (b.USE, 0, b.UP):
        made.step(held)
    target = made.get(103)
    assert target is not None
    assert bond(made).eye() == (target.centre_x, target.centre_y)


def test_the_flare_moves_exactly_the_men_whose_post_it_is_and_they_come_back() -> None:
    made = field(
        place(GuardPost, 30, 4, id=110, faces="right"),
        place(BaseGuard, 24, 4, id=120, turns=False, faces="left", for_runway=110),
        place(BaseGuard, 14, 4, id=121, turns=False, faces="right"),
    )
    called, stays = made.get(120), made.get(121)
    assert isinstance(called, BaseGuard) and isinstance(stays, BaseGuard)
    before = called.x
    fire_at(made, b.UP)
    play(made, 300)
    assert called.x == made.get(110).x and called.facing == 1 and called.mood == Mood.PATROL  # type: ignore[union-attr]
    assert stays.x == 14 * TILE + 1
    play(made, RAID_TICKS[Difficulty.AGENT] * TICKS_PER_SECOND + 300)
    assert abs(called.x - before) <= TILE and called.mood == Mood.PATROL


def test_who_looks_out_of_a_window_sees_nobody_and_can_be_seized_from_any_side() -> None:
    made = field(
        place(GuardPost, 5, 4, id=110, manner="outlook"), place(BaseGuard, 5, 4, id=120, turns=False, faces="left", for_gate=110)
    )
    guard = made.get(120)
    assert isinstance(guard, BaseGuard)
    guard.facing = 1
    fire_at(made, b.RIGHT)
    play(made, 60)
    assert guard.is_turned_away() and guard.pose()[0] == "outlook"
    guard.facing = -1
    play(made, 120)
    assert guard.mood == Mood.PATROL and not guard.detection
    assert guard.can_be_taken_down(bond(made))
    made.make_noise(guard.centre_x + 5 * TILE, guard.centre_y, 160)
    assert guard.is_turned_away()
    kept = made.save()
    guard.hear(guard.centre_x + TILE + 4, guard.centre_y, 48)
    assert guard.mood == Mood.SUSPICIOUS
    made.load(kept)
    made.make_noise(guard.centre_x + 5 * TILE, guard.centre_y, 320)
    assert guard.mood == Mood.SUSPICIOUS


def test_a_sleeper_sees_nothing_and_wakes_at_a_noise() -> None:
    made = world(FLAT, place(BaseGuard, 6, 4, turns=False, faces="left", asleep=True))
    guard = one(made, BaseGuard)
    play(made, 120)
    assert guard.is_turned_away() and guard.pose()[0] == "asleep"
    made.make_noise(guard.centre_x + 2 * TILE, guard.centre_y, 96)
    assert not guard.is_turned_away() and guard.mood == Mood.SUSPICIOUS


def test_smoke_darkens_and_fire_lights() -> None:
    made = field(
        place(Shadow, 8, 4, id=130, width=64, height=64, smoke=101),
        place(Shadow, 30, 4, id=131, width=64, height=64, fire=103),
    )
    smoke, apron = made.get(130), made.get(131)
    assert isinstance(smoke, Shadow) and isinstance(apron, Shadow)
    assert not smoke.is_active() and apron.is_active()
    one(made, FlarePost).target, one(made, FlarePost).raid = 0, 100
    assert smoke.is_active() and apron.is_active()
    one(made, FlarePost).target = 2
    assert not smoke.is_active() and not apron.is_active()


def test_gunfire_covers_steps_and_lamps_die_where_it_is() -> None:
    made = field(
        place(RaidNoise, 10, 4, width=64, height=64, target=TARGETS[1]),
        place(BaseGuard, 30, 4, id=140, turns=False),
        place(FieldLamp, 30, 2, id=141, keeper=140, dies_at=TARGETS[1], ground_row=5),
    )
    noise, lamp = one(made, RaidNoise), one(made, FieldLamp)
    assert not noise.is_active() and lamp.is_on
    one(made, FlarePost).target, one(made, FlarePost).raid = 1, 100
    assert noise.is_active() and noise.muffles("step") and not noise.muffles("loud") and not lamp.is_on


def test_an_officer_of_the_base_runs_to_the_panel() -> None:
    made = world(FLAT, place(BaseOfficer, 10, 4, turns=False, faces="left"), place(AlarmPanel, 16, 4))
    play_until(made, lambda: made.stage.alarm, limit=600)
    assert one(made, AlarmPanel).ringing


def test_the_master_panel_silences_all_the_others() -> None:
    made = world(FLAT, place(MasterPanel, 1, 4), place(AlarmPanel, 16, 4), place(AlarmPanel, 30, 4))
    made.step(b.USE)
    play(made, MasterPanel.USE_TICKS + 2)
    assert all(panel.is_sabotaged for panel in made.all(AlarmPanel))
    assert not one(made, MasterPanel).can_use(bond(made))


# The trolley, the cable


RAILS = """
    ........................................
    ........................................
    ........................................
    ........................................
    .B......................................
    ##########.................../##########
    ##########\\................./###########
    ###########\\.............../############
    #########################################
"""


def test_the_trolley_rolls_by_itself_with_what_stands_on_it() -> None:
    made = world(RAILS, place(RailTrolley, 1, 4, far_tile=36), place(CarriedBomb, 2, 3))
    trolley, bomb = one(made, RailTrolley), one(made, CarriedBomb)
    play(made, 30)
    assert bomb.rides(trolley)
    assert trolley.can_use(bond(made))
    made.step(b.USE)
    play_until(made, lambda: trolley.x == trolley.far_x(), limit=900)
    assert bomb.rides(trolley)
    assert trolley.feet == 5 * TILE
    assert bond(made).x < 8 * TILE


@pytest.mark.parametrize(
    ("is_cowering", "is_ridden", "is_stopped"), [(False, False, True), (True, False, False), (False, True, False)]
)
def test_a_technician_on_the_line_stops_a_trolley_that_nobody_rides(is_cowering: bool, is_ridden: bool, is_stopped: bool) -> None:
    made = world(RAILS, place(RailTrolley, 2, 4, far_tile=36), place(Technician, 16, 7, turns=False, faces="right"))
    trolley, man = one(made, RailTrolley), one(made, Technician)
    if is_cowering:
        man.cower()
    if is_ridden:
        bond(made).x, bond(made).y = trolley.centre_x - 7, trolley.y - bond(made).height
        made.step(0)
    assert trolley.can_use(bond(made))
    trolley.use(bond(made))
    play_until(made, lambda: not trolley.way and not trolley.bell, limit=900)
    assert (trolley.x < man.x + man.width) == is_stopped
    assert (trolley.x == trolley.far_x()) != is_stopped


def test_the_cable_carries_who_has_free_hands() -> None:
    drawing = """
        ........................................
        ........................................
        .B......................................
        ###.....................................
        ........................................
        ........................................
        ........................................
        ........................................
        ########################################
    """
    points = ((2 * TILE, -TILE), (26 * TILE, 5 * TILE))
    made = world(drawing, place(ZipCable, 2, 0, points=points), place(CarriedBomb, 1, 2))
    cable = one(made, ZipCable)
    bomb = lift(made)
    assert not cable.can_use(bond(made))
    bomb.set_down(bond(made))
    bomb.put_at_rest(30 * TILE, 7 * TILE)
    made.step(0)
    made.step(b.USE)
    assert bond(made).state == Move.WORK
    play_until(made, lambda: bond(made).state != Move.WORK, limit=200)
    assert bond(made).x > 24 * TILE


# Belt, crates, inspector, hoist


BELT = ((4 * TILE, 5 * TILE), (34 * TILE, 5 * TILE))


def conveyor(*places: Place) -> World:
    return world(FLAT, place(Belt, 4, 4, points=BELT, crate_every_ticks=160), *places)


def test_the_belt_sends_crates_and_takes_along_who_stands_on_it() -> None:
    made = conveyor()
    play(made, 10)
    assert [crate.number for crate in made.all(OpiumCrate)] == [0]
    bond(made).x = 8 * TILE
    x = bond(made).x
    play(made, 100)
    assert bond(made).x - x == pytest.approx(120, abs=2)
    play(made, 160)
    crates = made.all(OpiumCrate)
    assert [crate.is_hollow for crate in crates] == [True, False]
    assert crates[0].x > crates[1].x


def test_crates_queue_at_the_belts_end() -> None:
    made = conveyor()
    bond(made).x = 0
    play(made, 1000)
    crates = made.all(OpiumCrate)
    assert crates[0].x + crates[0].width == BELT[1][0]
    for first, second in itertools.pairwise(crates):
        assert second.x + second.width <= first.x


def test_a_hollow_crate_takes_the_bomb_and_a_full_one_does_not() -> None:
    made = conveyor(place(CarriedBomb, 1, 4))
    bomb = lift(made)
    play(made, 60, b.RIGHT)
    crates = made.all(OpiumCrate)
    hollow = next(crate for crate in crates if crate.is_hollow)
    bond(made).x = hollow.centre_x
    assert hollow.can_use(bond(made))
    hollow.use(bond(made))
    assert bomb.bearer == hollow.id and hollow.content() is bomb
    assert not hollow.can_use(bond(made))


def test_the_inspector_tags_one_in_four_opens_it_and_finds_what_is_in_it() -> None:
    made = conveyor(
        place(Inspector, 20, 4, turns=False, faces="right"),
        place(CarriedBomb, 1, 4),
        place(EvidenceBench, 36, 4, width=48, height=16),
    )
    bond(made).x = 0
    play_until(made, lambda: any(crate.is_amber for crate in made.all(OpiumCrate)), limit=900)
    crate = next(crate for crate in made.all(OpiumCrate) if crate.is_amber)
    assert crate.number == 3
    bomb = one(made, CarriedBomb)
    bomb.was_taken, bomb.bearer = True, crate.id
    happened = play_until(made, lambda: not crate.is_amber, limit=600)
    searched = [event for event in happened if type(event).__name__ == "CrateSearched"]
    assert len(searched) == 1 and searched[0].found  # type: ignore[attr-defined]
    assert made.stage.alarm == 1 and bomb.was_found and not bomb.bearer
    assert one(made, Inspector).writes


def test_with_the_riders_at_the_threshold_nothing_is_opened() -> None:
    made = field(place(Belt, 4, 4, points=BELT, crate_every_ticks=60), place(Inspector, 20, 4, turns=False))
    one(made, FlarePost).target = 2
    bond(made).x = 0
    play(made, 700)
    assert not any(crate.is_amber for crate in made.all(OpiumCrate))


def test_the_hoist_takes_two_crates_a_round_and_sets_the_bomb_on_the_upper_floor() -> None:
    drawing = """
        ........................................
        ........................................
        ........................................
        ........................................
        ................................########
        ........................................
        ........................................
        ........................................
        .B......................................
        ########################################
    """
    line = ((4 * TILE, 9 * TILE), (29 * TILE, 9 * TILE))
    made = world(
        drawing,
        place(Belt, 4, 8, points=line, crate_every_ticks=80),
        place(BellyHoist, 29, 4, width=48, top_row=4, bottom_row=9),
        place(CarriedBomb, 1, 8),
    )
    bomb = one(made, CarriedBomb)
    play(made, 4)
    crate = made.all(OpiumCrate)[0]
    bomb.bearer = crate.id
    play_until(made, lambda: not bomb.bearer, limit=1400)
    play(made, 60)
    assert bomb.grounded and bomb.feet == 4 * TILE and crate not in made.all(OpiumCrate)


# The ramp


RAMP = """
    ........................................
    ........................................
    ........................................
    ........................................
    .B......................................
    ##########..............................
    ........................................
    ........................................
    ........................................
    ........................................
    ........................................
    ........................................
    ........................................
    ########################################
"""


def ramp_world(*places: Place) -> World:
    made = world(RAMP, place(PlaneRamp, 10, 12, width=256, height=128), *places)
    ramp = one(made, PlaneRamp)
    ramp.y = 5 * TILE
    return made


def test_feet_follow_the_ramp_down_and_up_again() -> None:
    made = ramp_world()
    body = bond(made)
    for _ in range(190):
        made.step(b.RIGHT)
        ramp = one(made, PlaneRamp)
        if ramp.x + 4 < body.centre_x < ramp.x + 250:
            assert body.state == Move.GROUND
            assert body.feet == ramp.surface_at(body.centre_x)
    assert body.feet == 13 * TILE
    for _ in range(200):
        made.step(b.LEFT)
        assert body.state == Move.GROUND
    assert body.feet == 5 * TILE


def test_one_walks_under_the_ramp_and_jumps_up_through_it() -> None:
    made = ramp_world()
    body = bond(made)
    body.x, body.y = 14 * TILE, 13 * TILE - body.height
    play(made, 20, b.RIGHT)
    assert body.feet == 13 * TILE and body.x > 16 * TILE
    body.x = 22 * TILE
    play(made, 30, b.JUMP)
    play(made, 40)
    assert body.feet == one(made, PlaneRamp).surface_at(body.centre_x) < 13 * TILE


@pytest.mark.parametrize("column", range(11, 26, 2))
def test_it_shuts_with_a_man_on_any_column_and_crushes_nobody(column: int) -> None:
    made = ramp_world(place(BaseGuard, 30, 12, id=120, turns=False, faces="right"))
    ramp, guard = one(made, PlaneRamp), made.get(120)
    assert isinstance(guard, BaseGuard)
    guard.x = column * TILE
    guard.y = ramp.surface_at(guard.centre_x) - guard.height
    guard.grounded = guard.on_slope = True
    made.step(0)
    ramp.raise_up()
    happened = play(made, SHUT_TICKS + 2)
    assert "RampShut" in kinds(happened)
    assert ramp.is_shut() and guard.health == guard.TOUGHNESS
    assert guard.feet == 5 * TILE and guard.x < ramp.x
    assert ramp.tipped and made.stage.stuns == 1


@pytest.mark.parametrize("way", range(24))
def test_the_bomb_put_down_at_the_ramps_hinge_is_never_in_the_wall(way: int) -> None:
    made = ramp_world(place(CarriedBomb, 1, 4))
    bomb = lift(made)
    while bond(made).centre_x < 10 * TILE - 12 + way:
        made.step(b.RIGHT)
    made.step(b.FIRE)
    for _ in range(90):
        made.step(0)
        assert not made.grid.is_blocked(bomb.x, bomb.y, bomb.x + bomb.width, bomb.feet - 8)
    assert not bomb.bearer and bomb.grounded and bomb.feet <= 6 * TILE


def test_bond_on_the_rising_ramp_slides_in_unhurt() -> None:
    made = ramp_world()
    ramp, body = one(made, PlaneRamp), bond(made)
    play(made, 90, b.RIGHT)
    ramp.raise_up()
    play(made, SHUT_TICKS + 60)
    assert body.feet == 5 * TILE and body.x < ramp.x + TILE and body.health == 5


def test_the_lever_waits_for_the_bomb() -> None:
    made = world(FLAT, place(PlaneLever, 1, 4), place(BombRack, 20, 4), place(PlaneRamp, 30, 4, width=256, height=128))
    lever, rack = one(made, PlaneLever), one(made, BombRack)
    assert not lever.can_use(bond(made))
    rack.is_armed = True
    made.step(b.USE)
    play(made, PlaneLever.USE_TICKS + 2)
    assert lever.is_thrown and one(made, PlaneRamp).is_rising


def test_the_rack_arms_what_is_brought_and_is_no_use_to_empty_hands() -> None:
    made = with_bomb(FLAT, place(BombRack, 6, 4))
    rack = one(made, BombRack)
    bond(made).x = 6 * TILE
    made.step(0)
    assert not rack.can_use(bond(made))
    bond(made).x = TILE
    bomb = lift(made)
    bond(made).x = 6 * TILE
    made.step(0)
    made.step(b.USE)
    play(made, BombRack.USE_TICKS + 2)
    assert rack.is_armed and bomb.bearer == rack.id


# Crates and the door


HOLD = """
    ........................................
    ........................................
    ........................................
    ........................................
    ..........................B.............
    ########################################
"""


def hold(*columns: int, difficulty: Difficulty = Difficulty.AGENT) -> World:
    crates = [place(BarricadeCrate, column, 4, rollers_from=8, rollers_to=34) for column in columns]
    return world(
        HOLD,
        place(HoldDoor, 7, 4, behind=200),
        place(GuardPost, 4, 4, id=200),
        *crates,
        difficulty=difficulty,
    )


def test_walking_against_a_crate_sends_it_rolling_to_the_door() -> None:
    made = hold(20)
    door = one(made, HoldDoor)
    happened = play(made, 60, b.LEFT)
    happened += play(made, 120)
    crate = one(made, BarricadeCrate)
    assert {"CrateRolled", "CrateThudded"} <= kinds(happened)
    assert crate.x == door.x + door.width and door.crates_in_line() == 1
    assert bond(made).health == 5


def test_who_lies_in_its_way_is_taken_along_on_its_lid() -> None:
    made = world(
        HOLD,
        place(HoldDoor, 7, 4),
        place(BarricadeCrate, 20, 4, rollers_from=8, rollers_to=34),
        place(BaseGuard, 14, 4, id=120),
    )
    guard, crate, door = made.get(120), one(made, BarricadeCrate), one(made, HoldDoor)
    assert isinstance(guard, BaseGuard)
    guard.knock_out()
    play_until(made, door.crates_in_line, b.LEFT, limit=400)
    assert guard.feet == crate.y and guard.rides(crate)


def test_to_the_right_it_goes_only_as_far_as_it_is_pushed() -> None:
    made = hold(28)
    crate = one(made, BarricadeCrate)
    play(made, 60, b.RIGHT)
    made.step(0)  # what he has begun to push still goes its pixel
    x = crate.x
    assert x > 28 * TILE
    play(made, 60)
    assert crate.x == x


def test_three_crates_hold_the_door_for_good() -> None:
    made = hold(10, 14, 20)
    door = one(made, HoldDoor)
    door.bar()
    play_until(made, lambda: door.crates_in_line() == SAFE_CRATES, b.LEFT, limit=900)
    door.besiege()
    play(made, 3600)
    assert door.struck > 30 and not door.is_broken and door.is_safe()


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_without_crates_it_falls_after_its_blows_and_six_men_come(difficulty: Difficulty) -> None:
    made = hold(difficulty=difficulty)
    door = one(made, HoldDoor)
    door.bar()
    door.besiege()
    happened = play_until(made, lambda: door.is_broken, limit=900)
    assert door.struck == BLOWS[difficulty]
    assert "DoorBroke" in kinds(happened)
    bond(made).health = 1000
    play(made, 700)
    assert door.sent == MEN and not door.men_left()


def test_a_barred_door_opens_for_nobody() -> None:
    made = hold()
    door = one(made, HoldDoor)
    bond(made).x = 8 * TILE + 4
    play(made, 5)
    assert door.is_open
    bond(made).x = 20 * TILE
    play(made, 120)
    door.bar()
    bond(made).x = 8 * TILE + 2
    play(made, 60, b.LEFT)
    assert not door.is_open


def test_the_gate_sends_soldiers_of_the_base() -> None:
    made = world(FLAT, place(ApronGate, 30, 4, from_alarm=2, guards=1))
    one(made, ApronGate).send(2)
    play(made, 120)
    assert len(made.all(BaseGuard)) == 2


def test_snapshots_restore_belt_crates_and_flare() -> None:
    made = field(place(Belt, 4, 4, points=BELT, crate_every_ticks=60))
    fire_at(made, b.UP)
    play(made, 50)
    kept, before = made.save(), made.digest()
    play(made, 200)
    first = made.digest()
    assert first != before
    made.load(kept)
    play(made, 200)
    assert made.digest() == first


# The hook, the fuel


def test_the_hook_creaks_falls_and_stuns_who_stands_below() -> None:
    made = world(
        FLAT,
        place(GantryHook, 20, 1, id=120, rail_row=0, gallery_row=1),
        place(GantryLever, 1, 4, hook=120),
        place(BaseGuard, 21, 4, id=121, turns=False, faces="right"),
        place(BaseGuard, 34, 4, id=122, turns=False, faces="right"),
    )
    hook, below, aside = one(made, GantryHook), made.get(121), made.get(122)
    assert isinstance(below, BaseGuard) and isinstance(aside, BaseGuard)
    made.step(b.USE)
    happened = play_until(made, lambda: hook.state == Hook.LIES, limit=200)
    assert {"LeverPulled", "HookDropped", "HookLanded"} <= kinds(happened)
    assert below.mood == Mood.STUNNED and aside.is_standing()
    assert hook.feet == 5 * TILE


def hangar() -> World:
    """A hook that lies on the floor, beside a gallery."""
    drawing = """
        ........................................
        ........................................
        .......................#################
        ........................................
        ........................................
        .B......................................
        ########################################
    """
    made = world(drawing, place(GantryHook, 20, 5, id=120, rail_row=0, gallery_row=2), place(GantryLever, 1, 5, hook=120))
    assert one(made, GantryHook).state == Hook.LIES
    assert one(made, GantryLever).prompt() == "lift the hook"
    return made


def test_the_hook_lifts_who_stands_on_it_to_the_gallery_and_can_be_dropped_again() -> None:
    made = hangar()
    hook, body = one(made, GantryHook), bond(made)
    body.x, body.y = hook.centre_x - body.width // 2, hook.y - body.height
    play(made, 2)
    assert body.rides(hook)
    happened = play(made, 1, b.USE)
    happened += play_until(made, lambda: hook.state == Hook.HANGS, limit=200)
    assert {"LiftRang", "LiftStopped"} <= kinds(happened)
    assert hook.y == 2 * TILE and body.feet == 2 * TILE and body.rides(hook)
    play(made, 30, b.RIGHT)
    assert body.grounded and body.feet == 2 * TILE and body.x > 23 * TILE
    assert one(made, GantryLever).prompt() == "drop the hook"
    hook.pull()
    play_until(made, lambda: hook.state == Hook.LIES, limit=200)
    assert hook.feet == 6 * TILE


def test_who_stands_on_the_hanging_hook_rides_across_and_back_with_the_bomb() -> None:
    drawing = """
        ................................................
        ................................................
        ...............................=================
        ................................................
        ================................................
        ..B.............................................
        ################################################
    """
    hook_place = place(GantryHook, 17, 5, id=120, rail_row=0, gallery_row=4, far_column=28, far_row=2)
    made = world(drawing, hook_place, place(GantryLever, 1, 5, hook=120))
    hook, body = one(made, GantryHook), bond(made)
    near = hook.x
    bomb = made.spawn(CarriedBomb, hook.centre_x - 8, hook.y - 16)
    body.x, body.y = hook.x, hook.y - body.height
    play(made, 2)
    hook.use(body)
    play_until(made, lambda: hook.state == Hook.HANGS, limit=200)
    assert hook.y == 4 * TILE and hook.can_use(body) and hook.prompt() == "ride across"
    for end in (28 * TILE, near):
        hook.use(body)
        play_until(made, lambda: hook.state == Hook.CROSSES, limit=200)
        before = hook.x
        play(made, 20)
        assert abs(before - hook.x) == 30  # a pixel and a half each tick
        play_until(made, lambda: hook.state == Hook.HANGS, limit=300)
        assert (hook.x, hook.y) == (end, 2 * TILE)
        assert body.rides(hook) and bomb.rides(hook)
    body.x = near - 3 * TILE
    play(made, 60)
    assert not hook.can_use(body), "there is no cord beside it"
    hook.pull()
    play_until(made, lambda: hook.state == Hook.LIES, limit=200)
    assert hook.feet == 6 * TILE


def test_the_hook_lifts_the_bomb_alone_at_its_lever() -> None:
    made = hangar()
    hook = one(made, GantryHook)
    bomb = made.spawn(CarriedBomb, hook.centre_x - 8, hook.y - 16)
    play(made, 4)
    made.step(b.USE)
    play_until(made, lambda: hook.state == Hook.RISES, limit=60)
    before = hook.y
    play(made, 20)
    assert before - hook.y == pytest.approx(30, abs=2)  # a pixel and a half each tick
    play_until(made, lambda: hook.state == Hook.HANGS, limit=200)
    assert bomb.rides(hook) and bomb.feet == 2 * TILE


# The culvert's fire, the hatch, the view


CULVERT = """
    ..........####################..........
    ..........####################..........
    ..........####################..........
    ........................................
    .B......................................
    ########################################
"""


@pytest.mark.parametrize(("start", "way"), [(2, b.RIGHT), (37, b.LEFT)])
def test_nobody_comes_through_the_culvert_while_the_tanks_burn(start: int, way: int) -> None:
    made = world(
        CULVERT,
        place(RaidFire, 14, 0, width=64, height=64, id=101, target=TARGETS[0]),
        place(FlarePost, 1, 4),
        place(CulvertFire, 12, 3, id=110, fire=101),
    )
    fire, post, body = one(made, CulvertFire), one(made, FlarePost), bond(made)
    body.x = start * TILE
    post.target, post.raid = 0, 10**6
    body.health = 10**6
    play(made, 130)
    assert fire.burns()
    for ticks in range(900):
        made.step(way | (b.DOWN | (b.JUMP if ticks % 50 < 20 else 0) if ticks % 200 < 100 else 0))  # he rolls, then runs
        assert body.x + body.width <= fire.x + 4 or body.x >= fire.x + fire.width - 4
    assert body.health < 10**6
    assert (body.x < fire.x) == (way == b.RIGHT)
    post.raid = 1
    play(made, 400, way)
    assert (body.x > fire.x) == (way == b.RIGHT)


def test_who_is_in_the_culvert_when_it_kindles_has_time_to_creep_out() -> None:
    made = world(
        CULVERT,
        place(RaidFire, 14, 0, width=64, height=64, id=101, target=TARGETS[0]),
        place(FlarePost, 1, 4),
        place(CulvertFire, 12, 3, id=110, fire=101),
    )
    fire, post, body = one(made, CulvertFire), one(made, FlarePost), bond(made)
    body.x = fire.centre_x
    post.target, post.raid = 0, 10**6
    play(made, 140, b.DOWN | b.RIGHT)
    assert fire.burns() and body.health == 5 and body.x > fire.x + fire.width


def test_flames_hurt_and_the_smoke_above_them_does_not() -> None:
    made = field()
    one(made, FlarePost).target, one(made, FlarePost).raid = 0, 10**6
    fire = made.get(101)
    assert isinstance(fire, RaidFire)
    body = bond(made)
    body.x, body.y = fire.x, fire.feet - body.height
    made.step(0)
    assert body.health == 4
    body.invincible, body.y = 0, fire.feet - 32 - body.height - 4
    made.step(0)
    assert body.health == 4


def test_the_hatch_is_open_until_the_bomb_ticks() -> None:
    drawing = """
        ........................................
        ....B...................................
        ####....################################
        ........................................
        ........................................
        ........................................
        ########################################
    """
    for is_armed in (False, True):
        made = world(drawing, place(RoofHatch, 4, 2), place(BombRack, 30, 5))
        one(made, BombRack).is_armed = is_armed
        hatch, body = one(made, RoofHatch), bond(made)
        body.x = 20 * TILE
        happened = play(made, 60)
        body.x, body.y, body.grounded = hatch.x + TILE, 0 - body.height, False
        play(made, 80)
        assert ("HatchSlid" in kinds(happened)) == is_armed
        assert hatch.is_open != is_armed
        assert body.feet == (hatch.y if is_armed else 6 * TILE)


def test_an_armed_hatch_does_not_shut_in_anybody() -> None:
    made = world(FLAT, place(RoofHatch, 1, 3), place(BombRack, 30, 4))
    one(made, BombRack).is_armed = True
    play(made, 100)
    assert one(made, RoofHatch).is_open
    play(made, 60, b.RIGHT)
    assert not one(made, RoofHatch).is_open


def test_the_view_is_shown_once_and_any_button_ends_it() -> None:
    for press in (0, b.JUMP):
        made = world(FLAT, place(CameraRide, 0, 2, id=130, width=64, height=48, to=131), place(Target, 38, 4, id=131))
        ride, body = one(made, CameraRide), bond(made)
        made.step(0)
        made.step(0)
        assert body.works_at(ride)
        start = body.eye()[0]
        play(made, 100)
        assert start < body.eye()[0] < 38 * TILE
        if press:
            made.step(press)
        else:
            play(made, 90)
            end = made.get(131)
            assert end is not None and body.eye() == (end.centre_x, end.centre_y)
            play(made, 60)
        made.step(0)
        assert ride.is_over and body.state == Move.GROUND and body.grounded
        play(made, 30)
        assert not body.works_at(ride)


def test_fuel_burns_only_where_it_has_run_and_only_for_ten_seconds() -> None:
    made = world(
        FLAT,
        place(FuelSlick, 10, 4, id=120, width=112, height=10),
        place(FuelCock, 1, 4, slick=120),
        place(BaseGuard, 13, 4, id=121, turns=False, faces="right"),
    )
    slick, guard = one(made, FuelSlick), made.get(121)
    assert isinstance(guard, BaseGuard)
    assert not slick.hurt(1, 0)
    made.step(b.USE)
    play(made, FuelCock.USE_TICKS + 2)
    assert one(made, FuelCock).is_open and slick.hurt(1, 0)
    play(made, 60)
    assert guard.mood == Mood.STUNNED and slick.gives_light()
    play(made, BURN_TICKS)
    assert not slick.gives_light() and slick.hitbox() == (0, 0, 0, 0)
    bond(made).x = slick.centre_x
    play(made, 30)
    assert bond(made).health == 5
