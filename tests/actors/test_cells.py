"""The cells' rules one by one: keys, bars, the jailer, the prisoners, Kara's voice, Shah's back, dogs, fuses, the squad."""

from __future__ import annotations

import pytest

from game.actors.back_cell import BackCell
from game.actors.base_guard import BaseGuard
from game.actors.board_key import BoardKey
from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.cell_door import CellDoor
from game.actors.companion import APART_X, LOST_TICKS, Crumb
from game.actors.door import Door
from game.actors.electrician import LEAVE_TICKS, REPAIR_TICKS, Electrician
from game.actors.enemy import Mood as ManMood
from game.actors.execution_clock import LEAD_AT, MARCH_AT, SENTENCE_AT, ExecutionClock, Part
from game.actors.execution_post import ExecutionPost
from game.actors.floor_grate import FloorGrate
from game.actors.freed_prisoner import FreedPrisoner
from game.actors.fuse_box import FuseBox
from game.actors.guard import Guard
from game.actors.guard_dog import GuardDog, Temper
from game.actors.jail import BANG_NOISE, QUIET_TICKS
from game.actors.jailer import BELT_TICKS, Jailer
from game.actors.kara import CALL_TICKS, Kara
from game.actors.kara import Mood as KaraMood
from game.actors.kennel_lever import KennelLever
from game.actors.key_holder import KeyHolder
from game.actors.loose_flag import LooseFlag
from game.actors.pen_gate import PenGate
from game.actors.portcullis import Portcullis
from game.actors.prisoners import Prisoners
from game.actors.push_crate import PushCrate
from game.actors.run_path import RunPath
from game.actors.shadow import Shadow
from game.actors.shah import Mood as ShahMood
from game.actors.shah import Shah
from game.actors.sluice_wheel import SluiceWheel
from game.actors.squad_man import SquadMan
from game.actors.swaying_lamp import SwayingLamp
from game.actors.tank_rope import TankRope
from game.actors.water_tank import CREAK_TICKS, FALL_TICKS, WaterTank
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.events import Event
from game.core.stage import Stage
from game.core.units import TILE
from game.core.world import World
from tests.core.ascii_world import kinds, one, place, play, play_until, world

CELL = """
    ##############################
    ..............................
    ..............................
    ..............................
    B.............................
    ##############################
"""
LONG = "\n".join(["." * 120] * 6 + ["B" + "." * 119, "#" * 120])
USE = b.USE


def ring(world: World) -> Stage:
    return KeyHolder(world, world.take_id(), 0, 0)


def keys(world: World) -> KeyHolder:
    assert isinstance(world.stage, KeyHolder)
    return world.stage


def press(made: World, *moves: tuple[int, int]) -> list[Event]:
    """Hold buttons for so many ticks, one after the other; all that happened."""
    return [event for buttons, ticks in moves for event in play(made, ticks, buttons)]


def use(world: World, ticks: int = 40) -> None:
    """Press use once and wait for what it does."""
    press(world, (USE, 2), (0, ticks))


# ---------------------------------------------------------------- keys and bars


def test_a_cell_opens_for_its_key_only_and_stays_open() -> None:
    made = world(CELL, place(CellDoor, 2, 4, key="red"), stage=ring)
    door = one(made, CellDoor)
    press(made, (b.RIGHT, 30))
    use(made)
    assert not door.is_open
    keys(made).take_key("red", 0, 0)
    use(made)
    assert door.is_open
    press(made, (b.RIGHT, 60))
    assert one(made, Bond).x > door.x + door.width
    assert door.is_open


def test_bars_stop_bodies_but_not_looks() -> None:
    made = world(CELL, place(CellDoor, 6, 4), stage=ring)
    door = one(made, CellDoor)
    press(made, (b.RIGHT, 120))
    assert one(made, Bond).x + one(made, Bond).width == door.x
    assert made.can_see(8, door.y + 8, 20 * TILE, door.y + 8)


def test_a_key_from_the_board_is_taken_in_passing_and_kept_after_a_death() -> None:
    made = world(CELL, place(BoardKey, 3, 4, key="red"), stage=ring)
    press(made, (b.RIGHT, 60))
    assert keys(made).has_key("red")
    assert not made.all(BoardKey)
    one(made, Bond).health = 1
    one(made, Bond).hurt(1, 0)
    press(made, (0, 200))
    assert keys(made).has_key("red")


def test_on_a_stage_without_keys_nothing_locked_opens() -> None:
    made = world(CELL, place(CellDoor, 2, 4, key="brass"), place(BoardKey, 1, 4))
    press(made, (b.RIGHT, 30))
    use(made)
    assert not one(made, CellDoor).is_open
    assert made.all(BoardKey)


@pytest.mark.parametrize("cls", [CellDoor, BackCell])
def test_a_stunned_man_is_locked_up_found_by_nobody_and_bangs_at_last(cls: type[CellDoor] | type[BackCell]) -> None:
    made = world(
        CELL, place(cls, 3, 4, **({"key": "none", "inside": "right"} if cls is CellDoor else {})), place(Guard, 2, 4), stage=ring
    )
    one(made, Guard).knock_out()
    cell = one(made, cls)
    if isinstance(cell, CellDoor):
        cell.unlock()
    score = made.stage.score
    press(made, (b.RIGHT, 17))
    use(made)
    assert cell.men == 1
    assert not made.all(Guard)
    assert made.stage.score == score + 300
    events = press(made, (0, QUIET_TICKS + 1))
    assert "CellBanged" in kinds(events)
    assert any(getattr(event, "radius", 0) == BANG_NOISE for event in events)
    assert not cell.can_use(one(made, Bond))


def test_nobody_locks_a_man_up_from_inside_the_cell() -> None:
    made = world(CELL, place(CellDoor, 3, 4, key="none", inside="left"), place(Guard, 2, 4), stage=ring)
    one(made, Guard).knock_out()
    one(made, CellDoor).unlock()
    use(made)
    assert one(made, CellDoor).men == 0


def test_no_door_of_bars_shuts_on_who_stands_in_it() -> None:
    made = world(CELL, place(CellDoor, 3, 4, key="none", inside="left"), place(Guard, 5, 4), stage=ring)
    guard, door, bond = one(made, Guard), one(made, CellDoor), one(made, Bond)
    guard.knock_out()
    door.unlock()
    play(made, 2)
    bond.x = door.x + door.width - 1
    assert not door.has_inside(bond) and not door.can_use(bond)
    door.use(bond)
    assert door.is_open and not door.men
    bond.x = door.x + door.width
    assert door.can_use(bond)


# ---------------------------------------------------------------- the jailer


def jail() -> World:
    made = world(CELL, place(CellDoor, 2, 4, id=90, inside="left"), place(Jailer, 6, 4, cell=90, faces="left"), stage=ring)
    press(made, (b.RIGHT, 40))
    return made


def test_the_jailer_leans_in_and_drops_his_keys_within_reach() -> None:
    made = jail()
    man = one(made, Jailer)
    play_until(made, lambda: man.is_leaning, limit=400)
    press(made, (b.FIRE, 2), (0, 60))
    assert man.is_out()
    assert keys(made).has_key("brass")


def test_a_jailer_who_cannot_come_to_the_bars_does_not_appear_there() -> None:
    """Searching he has climbed to another floor: there is no way back along it."""
    two_floors = "....................\n" * 4 + "##########..########\n" + "....................\n" * 4 + "#" * 20
    made = world(two_floors, place(CellDoor, 2, 3, id=90, inside="left"), place(Jailer, 14, 8, cell=90, faces="left"), stage=ring)
    jailer = one(made, Jailer)
    jailer.become(ManMood.ERRAND)
    for _ in range(300):
        before = jailer.x
        made.step(0)
        assert abs(jailer.x - before) <= 4 and not jailer.is_leaning


def test_the_jailer_does_not_mind_whom_he_has_locked_up() -> None:
    made = jail()
    press(made, (0, 300))
    assert one(made, Jailer).detection == 0


def test_his_keys_are_lifted_without_a_blow_and_missed_later() -> None:
    made = world(
        CELL, place(CellDoor, 20, 4, id=90, inside="right"), place(Jailer, 2, 4, cell=90, faces="right", turns=False), stage=ring
    )
    man = one(made, Jailer)
    press(made, (b.RIGHT | b.DOWN, 12))
    use(made, 2)
    assert keys(made).has_key("brass")
    assert man.is_standing()
    one(made, Bond).x = 0
    press(made, (0, BELT_TICKS + 5))
    assert man.mood in (ManMood.SEARCH, ManMood.ALERT, ManMood.SUSPICIOUS)


# ---------------------------------------------------------------- prisoners


def test_two_prisoners_keep_the_nearest_guards_busy_for_ten_seconds() -> None:
    made = world(CELL, place(Prisoners, 1, 4), place(Guard, 12, 4, faces="right", turns=False), stage=ring)
    guard = one(made, Guard)
    use(made)
    assert not made.all(FreedPrisoner)
    keys(made).take_key("brass", 0, 0)
    use(made)
    assert len(made.all(FreedPrisoner)) == 2
    assert made.stage.alarm == 1
    play_until(made, lambda: guard.mood == ManMood.SEIZED, limit=300)
    press(made, (0, 590))
    assert guard.mood == ManMood.SEIZED
    press(made, (0, 60))
    assert guard.is_standing()


# ---------------------------------------------------------------- Kara


def with_kara(*others: object, text: str = LONG, **members: object) -> World:
    made = world(text, place(Kara, 1, 6, **members), *others, stage=ring)  # type: ignore[arg-type]
    use(made, 2)
    assert one(made, Kara).is_free
    return made


def test_kara_stays_in_her_cell_until_she_is_spoken_to_past_no_bars() -> None:
    made = world(CELL, place(CellDoor, 1, 4, key="brass", inside="right"), place(Kara, 2, 4), stage=ring)
    use(made)
    assert not one(made, Kara).is_free
    one(made, CellDoor).unlock()
    use(made)
    assert one(made, Kara).is_free


def test_kara_follows_and_waits() -> None:
    made = with_kara()
    kara, bond = one(made, Kara), one(made, Bond)
    press(made, (b.RIGHT, 200), (0, 120))
    assert abs(kara.centre_x - bond.centre_x) < 5 * TILE
    press(made, (b.LEFT, 14), (0, 4))
    use(made, 4)
    assert kara.mood == KaraMood.WAIT
    place_ = kara.x
    press(made, (b.RIGHT, 100))
    assert kara.x == place_


def test_kara_calls_a_man_who_turns_his_back_and_takes_her_by_the_arm_when_nobody_comes() -> None:
    made = with_kara(place(BaseGuard, 12, 6, faces="right", turns=False))
    kara, guard, bond = one(made, Kara), one(made, BaseGuard), one(made, Bond)
    bond.x = 30 * TILE
    press(made, (b.GADGET, 2), (0, CALL_TICKS))
    assert kara.is_talking()
    play_until(made, lambda: abs(guard.centre_x - kara.centre_x) < 2 * TILE and guard.vx == 0, limit=400)
    assert guard.facing == -1
    play_until(made, lambda: kara.mood == KaraMood.CAUGHT, limit=400)
    play_until(made, lambda: not kara.is_talking(), limit=400)
    assert kara.is_free


def test_kara_needs_her_breath_between_two_calls() -> None:
    made = with_kara()
    press(made, (b.GADGET, 2), (0, CALL_TICKS + 2))
    events = press(made, (b.GADGET, 2), (0, 10))
    assert "CompanionCalled" not in kinds(events)


# ---------------------------------------------------------------- left behind


def test_who_is_held_up_by_bars_catches_up() -> None:
    made = with_kara(place(CellDoor, 8, 6, key="none"))
    kara, bond, door = one(made, Kara), one(made, Bond), one(made, CellDoor)
    door.is_open = True
    press(made, (b.RIGHT, 80))
    assert bond.x > door.x + door.width > kara.x
    door.is_open = False
    press(made, (b.RIGHT, 120), (0, LOST_TICKS + 60))
    assert kara.x > door.x


def test_who_is_out_of_the_picture_comes_on_from_outside_of_it() -> None:
    made = with_kara(place(CellDoor, 8, 6, key="none"))
    kara, bond, door = one(made, Kara), one(made, Bond), one(made, CellDoor)
    door.is_open = True
    press(made, (b.RIGHT, 80))
    door.is_open = False
    press(made, (b.RIGHT, 260))
    assert kara.is_apart(bond)
    seen = []
    for _ in range(LOST_TICKS + 10):
        before = kara.centre_x
        made.step(0)
        if abs(kara.centre_x - before) > TILE:
            seen.append(abs(bond.centre_x - kara.centre_x))
    assert seen and min(seen) > APART_X
    press(made, (0, 240))
    assert abs(bond.centre_x - kara.centre_x) < 6 * TILE


STEP_BETWEEN = "\n".join(["." * 40] * 6 + ["B" + "." * 7 + "#" + "." * 31, "#" * 40])


def test_nobody_walks_through_what_a_look_passes() -> None:
    made = with_kara(text=STEP_BETWEEN)
    kara, bond = one(made, Kara), one(made, Bond)
    bond.x = 11 * TILE
    assert made.can_see(kara.centre_x, kara.centre_y, bond.centre_x, bond.centre_y)
    kara.follow()
    for _ in range(LOST_TICKS // 3):
        made.step(b.RIGHT)
        assert not made.grid.is_blocked(kara.x, kara.y, kara.x + kara.width, kara.feet)


# ---------------------------------------------------------------- Shah


SHAFT = "\n".join(
    ["#" + "." * 28 + "#"] * 9
    + ["#" + "." * 20 + "=" * 8 + "#"]
    + ["#" + "." * 28 + "#"] * 5
    + ["#" + ".B" + "." * 26 + "#", "#" * 30]
)


def with_shah(text: str = LONG, *others: object, column: int = 2, row: int = 6) -> World:
    made = world(text, place(Shah, column, row), *others, stage=ring)  # type: ignore[arg-type]
    press(made, (b.RIGHT, 4))
    use(made, 2)
    assert one(made, Shah).mood == ShahMood.FOLLOW
    return made


@pytest.mark.parametrize(("is_boosted", "reaches"), [(False, False), (True, True)])
def test_only_from_shahs_shoulders_a_ledge_of_seven_tiles_is_reached(is_boosted: bool, reaches: bool) -> None:
    made = with_shah(SHAFT, column=3, row=15)
    bond, shah = one(made, Bond), one(made, Shah)
    press(made, (b.RIGHT, 165), (0, 60))
    if is_boosted:
        play_until(made, lambda: abs(bond.centre_x - shah.centre_x) < 8, b.LEFT, limit=60)
        press(made, (0, 8), (USE, 2), (0, 14))
        assert shah.mood == ShahMood.KNEELING
    press(made, (b.JUMP, 60))
    play_until(made, lambda: bond.state == Move.GROUND, limit=120)
    assert (bond.feet == 9 * TILE) == reaches


def test_shah_kneels_for_two_seconds_and_follows_again() -> None:
    made = with_shah()
    shah = one(made, Shah)
    use(made, 2)
    assert shah.mood == ShahMood.KNEELING
    press(made, (0, 119))
    assert shah.mood == ShahMood.FOLLOW


@pytest.mark.parametrize(("level", "ticks"), [(Difficulty.RECRUIT, 120), (Difficulty.AGENT, 180), (Difficulty.DOUBLE_O, 240)])
def test_lifting_takes_longer_the_harder_it_is(level: Difficulty, ticks: int) -> None:
    made = world(LONG, place(Shah, 2, 6), stage=ring, difficulty=level)
    assert one(made, Shah).lift_time() == ticks


PIT = "\n".join(["." * 40] * 6 + ["B" + "." * 39, "#" * 8 + "." * 2 + "#" * 30] + ["#" * 8 + "." * 2 + "#" * 30] * 4 + ["#" * 40])


def test_a_grating_opens_for_shah_only_once_the_bolt_is_out_and_not_with_a_guard_beside_it() -> None:
    made = with_shah(
        PIT, place(FloorGrate, 8, 7, bolted=True), place(SluiceWheel, 30, 6), place(Guard, 12, 6, faces="right", turns=False)
    )
    grate, wheel, shah, bond = one(made, FloorGrate), one(made, SluiceWheel), one(made, Shah), one(made, Bond)
    press(made, (b.RIGHT | b.DOWN, 90), (0, 60))
    assert not grate.can_use(bond)
    wheel.use(bond)
    assert grate.can_use(bond)
    use(made, 14)
    assert grate.lift and shah.mood == ShahMood.LIFTING
    left = grate.lift
    press(made, (0, 60))
    assert grate.lift == left
    one(made, Guard).knock_out()
    press(made, (0, left + 2))
    assert grate.is_open
    assert shah.mood == ShahMood.FOLLOW


KERBED = "\n".join(["." * 40] * 6 + ["B" + "." * 6 + "#" + "." * 2 + "#" + "." * 29, *PIT.splitlines()[7:]])


@pytest.mark.parametrize("row", [6, 7], ids=["kerb", "floor"])
def test_shah_lifts_a_grating_from_its_kerb_or_from_the_floor_and_stands_in_neither(row: int) -> None:
    made = with_shah(KERBED if row == 6 else PIT, place(FloorGrate, 8, 7))
    grate, shah, bond = one(made, FloorGrate), one(made, Shah), one(made, Bond)
    shah.stand_at(6 * TILE, 7 * TILE, Crumb.GROUND)
    grate.use(bond)
    assert grate.lift and shah.mood == ShahMood.LIFTING and shah.feet == row * TILE
    assert made.is_free(shah.x, shah.y, shah.width, shah.height)


@pytest.mark.parametrize(("gap", "way"), [(0, 0), (9, 9)], ids=["no room", "room"])
def test_a_crate_is_not_pushed_into_who_has_no_room_behind_him(gap: int, way: int) -> None:
    made = world(
        "\n".join(["#" + "." * 28 + "#"] * 5 + ["#" + "." * 28 + "#", "#" * 30]), place(Bond, 2, 5), place(PushCrate, 4, 5)
    )
    crate, bond = one(made, PushCrate), one(made, Bond)
    bond.x = TILE + gap
    crate.x = start = bond.x + bond.width
    for _ in range(60):
        crate.pushed(bond, -1)
        made.step(0)
        assert made.is_free(bond.x, bond.y, bond.width, bond.height)
    assert start - crate.x == way


def test_three_go_under_the_portcullis_and_the_crate_lets_shah_come_last() -> None:
    text = "\n".join(["#" * 12 + "." + "#" * 27] * 2 + ["." * 40] * 5 + ["B" + "." * 39, "#" * 40])
    made = with_shah(text, place(Portcullis, 12, 7, height=64), place(PushCrate, 16, 7), row=7)
    gate, crate, shah, bond = one(made, Portcullis), one(made, PushCrate), one(made, Shah), one(made, Bond)
    play_until(made, lambda: bond.x + bond.width >= gate.x - 4, b.RIGHT, limit=200)
    press(made, (0, 60))
    use(made, 60)
    assert gate.is_held and gate.y == gate.home_y - 2 * TILE
    press(made, (b.RIGHT, 1), (b.RIGHT | b.DOWN, 1), (b.RIGHT | b.DOWN | b.JUMP, 2), (b.RIGHT, 30))
    assert bond.x > gate.x
    bond.x, bond.y = crate.x + crate.width, crate.feet - bond.height
    play_until(made, lambda: gate.is_propped, b.LEFT, limit=400)
    play_until(made, lambda: shah.x > crate.x + crate.width, limit=300)
    assert gate.y == gate.home_y - gate.height


# ---------------------------------------------------------------- the kennels


def test_a_dog_hears_who_runs_and_not_who_creeps() -> None:
    made = world(LONG, place(GuardDog, 12, 6))
    dog = one(made, GuardDog)
    press(made, (b.RIGHT | b.DOWN, 140))
    assert dog.temper == Temper.ASLEEP
    events = press(made, (b.LEFT, 20))
    assert "DogGrowled" in kinds(events)
    assert dog.temper == Temper.EAR


def test_a_dog_barks_chases_bites_and_backs_off() -> None:
    made = world(LONG, place(GuardDog, 12, 6))
    dog, bond = one(made, GuardDog), one(made, Bond)
    events = press(made, (b.RIGHT, 70), (b.LEFT, 120))
    assert {"DogGrowled", "DogBarked"} <= set(kinds(events))
    play_until(made, lambda: bond.health < 5, limit=200)
    assert dog.temper == Temper.BACKING_OFF


def test_a_dog_never_leaves_its_gates() -> None:
    made = world(LONG, place(GuardDog, 12, 6), place(PenGate, 10, 6, height=64), place(PenGate, 16, 6, height=64))
    dog = one(made, GuardDog)
    gates = made.all(PenGate)
    for buttons in (b.RIGHT, b.LEFT, b.RIGHT, b.LEFT):
        for _ in range(80):
            made.step(buttons)
            assert gates[0].x + gates[0].width <= dog.x and dog.x + dog.width <= gates[1].x


def test_kara_sings_a_dog_over() -> None:
    made = with_kara(place(GuardDog, 14, 6))
    dog = one(made, GuardDog)
    press(made, (b.GADGET, 2), (0, CALL_TICKS + 200))
    assert abs(dog.centre_x - one(made, Kara).centre_x) < 2 * TILE


def test_the_lever_moves_the_inner_gates_and_none_comes_down_on_a_body() -> None:
    made = world(
        LONG,
        place(KennelLever, 1, 6),
        place(PenGate, 6, 6, height=64, has_lever=True, raised=True),
        place(PenGate, 9, 6, height=64),
    )
    inner, outer = made.all(PenGate)
    assert inner.is_open and not outer.is_open
    one(made, Bond).x = inner.x - 4
    one(made, KennelLever).use(one(made, Bond))
    press(made, (0, 90))
    assert inner.is_open
    one(made, Bond).x = 0
    press(made, (0, 90))
    assert not inner.is_open and not outer.is_open


# ---------------------------------------------------------------- light, stone, water


def test_a_pulled_fuse_makes_its_shadow_dark_and_the_electrician_comes() -> None:
    made = world(
        LONG,
        place(FuseBox, 2, 6, id=90, dark_ticks=2000),
        place(Electrician, 20, 6, box=90, faces="left", turns=False),
        stage=ring,
    )
    box, man = one(made, FuseBox), one(made, Electrician)
    made.add(Shadow(made, made.take_id(), 0, 0, 640, 200, lamp=90))
    made.step(0)
    assert not made.is_in(Shadow, 320, 100)
    box.use(man)
    assert made.is_in(Shadow, 320, 100)
    one(made, Bond).x = 30 * TILE
    press(made, (0, LEAVE_TICKS[Difficulty.AGENT] + REPAIR_TICKS + 500))
    assert not box.is_dark
    assert box.can_use(man)
    box.use(man)
    box.repair()
    press(made, (0, 30))
    assert not box.can_use(man)


def test_a_loose_stone_is_lifted_by_who_stands_on_it() -> None:
    made = world(PIT, place(LooseFlag, 8, 7, width=32, height=16))
    press(made, (b.RIGHT, 60), (0, 10))
    bond = one(made, Bond)
    assert bond.feet == 7 * TILE
    use(made)
    press(made, (0, 60))
    assert bond.feet > 8 * TILE


def test_the_tank_stuns_all_below_it_and_costs_bond_a_pip() -> None:
    text = "\n".join(["." * 40] * 12 + ["B" + "." * 39, "#" * 40])
    made = world(
        text,
        place(WaterTank, 10, 4, id=90, drop_tiles=14),
        place(TankRope, 1, 12, tank=90),
        place(Guard, 12, 12),
        place(Guard, 30, 12),
    )
    near, far = made.all(Guard)
    use(made, 2)
    one(made, Bond).x = 10 * TILE
    press(made, (0, CREAK_TICKS + FALL_TICKS))
    assert near.mood == ManMood.STUNNED
    assert far.mood != ManMood.STUNNED
    assert one(made, Bond).health == 4
    assert not one(made, TankRope).can_use(one(made, Bond))


# ---------------------------------------------------------------- the squad


def yard() -> World:
    made = world(
        LONG,
        place(Shah, 100, 6),
        place(ExecutionPost, 60, 6),
        place(SquadMan, 65, 6, rank="officer"),
        place(SquadMan, 67, 6),
        place(RunPath, 62, 6, id=90, points=((62 * TILE, 7 * TILE), (98 * TILE, 7 * TILE))),
        place(FuseBox, 50, 6, id=91, repairs=1),
        place(ExecutionClock, 60, 2, path=90, power=91, width=16, height=16),
        stage=ring,
    )
    made.stage.clock = MARCH_AT + 2
    return made


def until_clock(made: World, left: int) -> None:
    play_until(made, lambda: made.stage.clock <= left, limit=4000)


def test_the_squad_fetches_him_and_ties_him_to_the_post() -> None:
    made = yard()
    shah, post, execution = one(made, Shah), one(made, ExecutionPost), one(made, ExecutionClock)
    until_clock(made, LEAD_AT)
    assert shah.is_at_home()
    until_clock(made, LEAD_AT - 60)
    assert shah.mood == ShahMood.MARCHED
    until_clock(made, SENTENCE_AT - 2)
    assert post.tied() is shah
    assert execution.part == Part.READING
    assert all(man.home_x == man.x for man in made.all(SquadMan))


def test_the_squad_opens_doors_that_sleep() -> None:
    made = yard()
    made.add(Door(made, made.take_id(), 72 * TILE, 4 * TILE))
    made.step(0)
    door = one(made, Door)
    until_clock(made, MARCH_AT - 200)
    assert door.is_open


def cell_yard() -> tuple[World, CellDoor]:
    """The yard, and a locked door of bars on the squad's way to him."""
    made = yard()
    door = CellDoor(made, made.take_id(), 90 * TILE, 4 * TILE)
    door.key = "red"
    made.add(door)
    one(made, ExecutionClock).door = door.id
    return made, door


def test_the_squad_goes_through_no_shut_cell_door() -> None:
    made, door = cell_yard()
    while made.stage.clock > LEAD_AT:
        made.step(0)
        assert door.is_open or not any(man.overlaps(door) for man in made.all(SquadMan))
    assert door.is_open
    assert any(man.x > door.x for man in made.all(SquadMan))


def test_bars_hide_no_empty_cell_from_the_squad() -> None:
    made, door = cell_yard()
    one(made, Shah).be_freed()
    play_until(made, lambda: made.stage.alarm > 0, limit=MARCH_AT - LEAD_AT)
    assert made.stage.clock > LEAD_AT
    assert not door.is_open
    assert all(man.centre_x < door.x for man in made.all(SquadMan))


def test_untied_he_comes_along_and_it_is_over() -> None:
    made = yard()
    until_clock(made, SENTENCE_AT - 2)
    bond, post = one(made, Bond), one(made, ExecutionPost)
    for man in made.all(SquadMan):
        man.knock_out()
    bond.x = post.x
    use(made, 70)
    assert one(made, Shah).is_free
    assert one(made, ExecutionClock).is_over()


def test_in_the_dark_nobody_can_aim() -> None:
    made = yard()
    execution = one(made, ExecutionClock)
    until_clock(made, SENTENCE_AT - 2)
    assert not execution.is_too_dark()
    made.all(FuseBox)[0].use(one(made, Bond))
    assert execution.is_too_dark()


def test_who_finds_the_cell_empty_raises_the_alarm() -> None:
    made = yard()
    one(made, Shah).be_freed()
    until_clock(made, LEAD_AT + 1)
    assert made.stage.alarm == 0
    made.step(0)
    made.step(0)
    assert made.stage.alarm == 2
    assert one(made, ExecutionClock).is_over()


def test_a_squad_that_lies_on_the_floor_executes_nobody() -> None:
    made = yard()
    until_clock(made, LEAD_AT - 60)
    for man in made.all(SquadMan):
        man.knock_out()
    made.step(0)
    assert one(made, Shah).is_free


def test_a_lamp_sways_as_a_pendulum_does_and_carries_who_stands_on_it() -> None:
    made = world("....................\n" * 10 + "####################", place(Bond, 6, 4), place(SwayingLamp, 5, 5, wire_row=1))
    lamp, bond = one(made, SwayingLamp), one(made, Bond)
    play(made, 240 - made.tick % 240)
    left, stood = lamp.x, bond.x
    play(made, 60)
    quarter = lamp.x - left
    play(made, 60)
    assert lamp.x - left == TILE and bond.x - stood == TILE, "as far as it sways he is carried"
    assert quarter == TILE // 2
    play(made, 120)
    assert (lamp.x, bond.x) == (left, stood)
    assert lamp.pose()[0] and lamp.hangs_from() == TILE
