"""The tick: who comes and goes when, who sleeps, who hears, what is noticed, who can hurt whom."""

from __future__ import annotations

from typing import ClassVar

import pytest

from game.actors.bond import Bond
from game.actors.bullet import Bullet
from game.actors.door import Door
from game.actors.guard import Guard
from game.actors.hush import Hush
from game.actors.shadow import Shadow
from game.core import buttons as b
from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, Settled, saved
from game.core.events import NoiseMade
from game.core.stage import Stage
from game.core.world import AWAKE_MARGIN_X, SCREEN_WIDTH, World
from game.core.zone import COMPANION, PLAYER, Trigger
from game.prove.invariants import _boxes
from tests.core.ascii_world import grid, one, place, play, world

ROOM = """
    ....................
    ....................
    ....................
    ..B.......K.........
    ####################
"""


class Diarist(Entity, abstract=True):
    """Writes down what happens to it."""

    diary: tuple[str, ...] = saved(())

    def note(self, line: str) -> None:
        self.diary = (*self.diary, line)

    def added(self) -> None:
        self.note("added")

    def update(self) -> None:
        self.note("update")

    def removed(self) -> None:
        self.note("removed")


def made_of(*classes: type[Entity]) -> World:
    """A world of a few entities in an empty room, begun."""
    of = World(grid("....\n####"), first_free_id=100)
    for number, cls in enumerate(classes, 1):
        of.add(cls(of, number, 16, 0, 8, 8))
    of.begin()
    return of


# Coming and going


def test_what_is_spawned_joins_at_the_end_of_the_tick() -> None:
    class Mother(Diarist, abstract=True):
        def update(self) -> None:
            if self.world.tick == 1:
                child = self.world.spawn(Diarist, 5, 6)
                assert self.world.get(child.id) is None
                assert child.diary == ()

    of = made_of(Mother)
    play(of, 1)
    child = of.all(Diarist)[-1]
    assert (child.x, child.y, child.diary) == (5, 6, ("added",))


@pytest.mark.parametrize("wait", range(7))
def test_what_is_born_lives_from_the_next_tick_on(wait: int) -> None:
    """A round that hangs in the air before it flies, for a time that nobody sees a reason for, is a lottery."""
    of = world(ROOM)
    play(of, wait)
    bullet = of.spawn(Bullet, 60, 20, vx=256 * 5, from_x=60, from_y=20)
    play(of, 2)
    assert bullet.age == 1


def test_what_is_removed_stays_until_the_end_of_the_tick() -> None:
    class Leaver(Diarist, abstract=True):
        def update(self) -> None:
            super().update()
            if self.world.tick == 2:
                self.remove()
                self.remove()
                assert self.world.get(self.id) is self

    of = made_of(Leaver)
    leaver = of.all(Leaver)[0]
    play(of, 4)
    assert of.get(1) is None
    assert leaver.diary == ("added", "update", "update", "removed")


def test_what_is_added_while_others_join_joins_too() -> None:
    class Nest(Entity, abstract=True):
        def added(self) -> None:
            self.world.spawn(Diarist, 0, 0)

    of = made_of(Nest)
    assert len(of.all(Diarist)) == 1
    assert of.all(Diarist)[0].diary == ("added",)


def test_ids_are_never_used_twice() -> None:
    of = made_of(Diarist)
    first = of.spawn(Diarist, 0, 0)
    play(of, 1)
    first.remove()
    play(of, 1)
    second = of.spawn(Diarist, 0, 0)
    assert 100 <= first.id < second.id
    assert of.take_id() == second.id + 1


def test_what_is_born_in_play_has_no_members_of_the_map() -> None:
    of = world(ROOM)
    with pytest.raises(TypeError, match=r"Guard\.patrol_left comes from the map"):
        of.spawn(Guard, 0, 0, patrol_left=3)


class Sleepyhead(Diarist, abstract=True):
    """Writes a line a tick, and rests when there is nothing more to be written."""

    lines: int = saved(1)

    def update(self) -> None:
        if self.lines:
            self.lines -= 1
            self.note("update")
        else:
            self.note("rests")
            self.world.rest(self)


class Earlier(Entity, abstract=True):
    """Rouses every Sleepyhead in tick 4, from before them or, as Later, from behind."""

    def update(self) -> None:
        if self.world.tick == 4:
            for one in self.world.all(Sleepyhead):
                one.lines = 1
                self.world.rouse(one)


class Later(Earlier, abstract=True):
    PHASE: ClassVar[int] = 1


@pytest.mark.parametrize(("rouser", "tick"), [(Earlier, 4), (Later, 5)])
def test_who_rests_has_no_turn_until_he_is_roused_and_then_this_tick_if_his_turn_is_still_to_come(
    rouser: type[Entity], tick: int
) -> None:
    of = made_of(rouser, Sleepyhead)
    sleeper = of.all(Sleepyhead)[0]
    play(of, tick - 1)
    assert sleeper.diary == ("added", "update", "rests")
    play(of, 3)
    assert sleeper.diary == ("added", "update", "rests", "update", "rests")


def test_no_snapshot_knows_who_rests() -> None:
    of = made_of(Sleepyhead)
    sleeper = of.all(Sleepyhead)[0]
    before = of.save()
    play(of, 4)
    of.load(before)
    play(of, 4)
    assert sleeper.diary == ("added", "update", "rests")


class Counter(Entity, abstract=True):
    """Counts how often it counts the Diarists."""

    counts: int = saved(0)

    @Settled
    def diarists(self) -> int:
        self.counts += 1
        return len(self.world.all(Diarist))


def test_what_is_settled_is_worked_out_anew_when_things_stand_otherwise() -> None:
    of = made_of(Counter, Diarist)
    counter = of.all(Counter)[0]
    before = of.save()
    for _ in range(2):
        assert (counter.diarists, counter.counts) == (1, 1)
    of.unsettle()
    for _ in range(2):
        assert (counter.diarists, counter.counts) == (1, 2)
    second = of.spawn(Diarist, 0, 0)
    of.step(0)
    assert (counter.diarists, counter.counts) == (2, 3)
    second.remove()
    of.step(0)
    assert (counter.diarists, counter.counts) == (1, 4)
    of.load(before)
    assert (counter.diarists, counter.counts) == (1, 1)
    counter.load(counter.save())
    assert (counter.diarists, counter.counts) == (1, 2)


def test_the_order_of_a_tick_is_machinery_actors_script_and_spawn_order_within() -> None:
    order: list[str] = []

    class Machine(Entity, abstract=True):
        def update(self) -> None:
            order.append(f"machine {self.id}")

    class Body(Actor, abstract=True):
        def update(self) -> None:
            order.append(f"body {self.id}")

    class Script(Stage, abstract=True):
        def update(self) -> None:
            order.append("script")

        def tick(self) -> None:
            order.append("end")

    of = World(grid("....\n####"), first_free_id=50)
    of.use_stage(Script(of, of.take_id(), 0, 0))
    for number, cls in enumerate((Body, Machine, Body, Machine), 1):
        of.add(cls(of, number, 16, 0, 8, 8))
    of.begin()
    order.clear()
    of.step(0)
    assert order == ["machine 2", "machine 4", "body 1", "body 3", "script", "end"]


def test_named_finds_by_name_in_any_case_and_by_a_class_that_stands_alone() -> None:
    of = world(ROOM, place(Guard, 5, 3, name="Igor"), place(Guard, 6, 3))
    assert of.named("igor") is of.named("IGOR") is of.get(1)
    assert of.named("bond") is one(of, Bond)
    assert of.named("guard") is None
    assert of.named("nobody") is None


def test_those_with_the_same_value_of_a_member_are_found_also_who_came_later() -> None:
    of = world(ROOM, place(Door, 5, 3, look="iron"), place(Door, 7, 3), place(Door, 9, 3, look="iron"))
    iron = of.all_with(Door, "look", "iron")
    assert [door.id for door in iron] == [1, 3] and of.all_with(Door, "look", "iron") is iron
    before = of.save()
    of.remove(iron[0])
    of.step(0)
    assert [door.id for door in of.all_with(Door, "look", "iron")] == [3]
    of.load(before)
    assert of.all_with(Door, "look", "iron") == iron and not of.all_with(Door, "look", "brass")


# Buttons


class Listener(Diarist, abstract=True):
    """Writes down what is pressed."""

    def update(self) -> None:
        self.note(str(self.world.pressed))


def test_a_press_is_new_for_one_tick() -> None:
    of = made_of(Listener)
    for held in (0, b.JUMP, b.JUMP, b.JUMP | b.FIRE, 0, b.JUMP):
        of.step(held)
    assert of.all(Listener)[0].diary == ("added", "0", "16", "0", "32", "0", "16")


def test_a_press_while_the_world_holds_its_breath_is_kept() -> None:
    of = made_of(Listener)
    of.hitstop = 3
    for held in (b.JUMP, 0, b.FIRE, 0, 0):
        of.step(held)
    assert of.all(Listener)[0].diary == ("added", str(b.JUMP | b.FIRE), "0")
    assert of.tick == 5 and of.stage.ticks == 2


# Sleep

LONG = "\n".join(["." * 200] * 4 + ["B" + "." * 199, "#" * 200])
WALKER = {"patrol_left": 2, "patrol_right": 2, "turn_ticks": 20}


def test_who_is_far_from_everybody_rests_and_wakes_again() -> None:
    of = world(LONG, place(Guard, 150, 4, **WALKER))
    guard, bond = one(of, Guard), one(of, Bond)
    before = guard.save()
    play(of, 100)
    assert guard.save() == before
    bond.x = 140 * 16
    play(of, 100)
    assert guard.save() != before


def test_two_guards_of_one_screen_stay_in_step() -> None:
    """What the map put on one screen wakes and sleeps together: walking across the border of sleep changes nothing."""
    screen = SCREEN_WIDTH // 16
    of = world(LONG, place(Guard, 2 * screen + 8, 4, **WALKER), place(Guard, 3 * screen - 6, 4, **WALKER))
    first, second = of.all(Guard)
    bond = one(of, Bond)
    apart = second.x - first.x
    for round_ in range(40):
        bond.x = 2 * SCREEN_WIDTH - AWAKE_MARGIN_X + (-40 if round_ % 2 else 40) + round_
        play(of, 7 + round_ % 5)
        assert (second.x - first.x, second.mood, second.timer) == (apart, first.mood, first.timer)
    assert 0 < first.mood_ticks < of.tick


def test_a_body_put_to_rest_is_not_moved_by_save_and_load() -> None:
    of = world(LONG, place(Guard, 150, 4, **WALKER))
    play(of, 30)
    saved_ = of.save()
    play(of, 30)
    of.load(saved_)
    assert one(of, Guard) not in of.awake


# Noise


class Ear(Actor, abstract=True):
    """Counts noises."""

    heard: int = saved(0)

    def hear(self, x: int, y: int, radius: int) -> None:
        self.heard += 1


def listening(*places: int) -> World:
    of = World(grid("....................\n####################"), first_free_id=50)
    for number, x in enumerate(places, 1):
        of.add(Ear(of, number, x, 0, 10, 10))
    of.begin()
    return of


def test_a_noise_is_heard_to_its_radius_and_no_farther() -> None:
    of = listening(95, 96, 5)
    of.make_noise(0, 5, 100)
    assert [ear.heard for ear in of.all(Ear)] == [1, 0, 1]
    assert of.events == [NoiseMade(0, 5, 100)]


def test_a_carpet_swallows_steps_but_no_shots() -> None:
    of = listening(60)
    of.add(Hush(of, 9, 0, 0, 32, 16))
    of._resolve()
    for x, kind, expected in ((10, "step", 0), (10, "loud", 1), (40, "step", 2), (10, "silenced", 3)):
        of.make_noise(x, 5, 300, kind)
        assert of.all(Ear)[0].heard == expected


# Zones and triggers


def test_a_zone_is_asked_about_by_pixel() -> None:
    of = world(ROOM, place(Shadow, 3, 3, width=32, height=16))
    inside = [(x, y) for x in (47, 48, 79, 80) for y in (47, 48, 63, 64) if of.is_in(Shadow, x, y)]
    assert inside == [(48, 48), (48, 63), (79, 48), (79, 63)]
    assert not of.is_in(Hush, 50, 50)
    assert len(of.zones(Shadow)) == 1


class Mat(Trigger, abstract=True):
    """Writes down who comes and goes."""

    diary: tuple[str, ...] = saved(())

    def entered(self, visitor: Entity) -> None:
        self.diary = (*self.diary, f"in {type(visitor).__name__}")

    def stayed(self, visitor: Entity) -> None:
        self.diary = (*self.diary, "stay")

    def left(self, visitor: Entity) -> None:
        self.diary = (*self.diary, f"out {type(visitor).__name__}")


class CompanionMat(Mat, abstract=True):
    NOTICES: ClassVar[int] = COMPANION


def test_a_trigger_notices_coming_staying_and_going() -> None:
    of = world(ROOM, place(Mat, 5, 3, width=16, height=16))
    mat, bond = one(of, Mat), one(of, Bond)
    play(of, 2)
    bond.x = 80
    play(of, 3)
    bond.x = 100
    play(of, 2)
    assert mat.diary == ("in Bond", "stay", "stay", "stay", "out Bond")


def test_a_trigger_notices_only_whom_it_should() -> None:
    of = world(ROOM, place(CompanionMat, 0, 3, width=320, height=16))
    play(of, 1)
    assert one(of, CompanionMat).diary == ("in Koskov", "stay")
    assert one(of, CompanionMat).inside == COMPANION != PLAYER


def test_who_is_put_elsewhere_leaves_all_triggers() -> None:
    of = world(ROOM, place(Mat, 2, 3, width=16, height=16))
    play(of, 1)
    of.leave_triggers(one(of, Bond))
    assert one(of, Mat).diary[-1] == "out Bond"
    play(of, 1)
    assert one(of, Mat).diary[-2:] == ("in Bond", "stay")


@pytest.mark.parametrize("x", [120, 127, 128, 136, 250, 256])
def test_a_trigger_is_noticed_once_a_tick_wherever_it_lies(x: int) -> None:
    """Also across the borders of the columns by which triggers are looked up."""
    of = World(grid("\n".join(["." * 40] * 4 + ["#" * 40])), first_free_id=50)
    bond = of.add(Bond(of, 1, x, 22))
    of.add(Mat(of, 2, x + 3, 30, 4, 4))
    of.add(Mat(of, 3, x - 100, 30, 300, 4))
    of.begin()
    play(of, 2)
    assert bond.x == x
    assert [mat.diary for mat in of.all(Mat)] == [("in Bond", "stay", "stay")] * 2


def test_a_trigger_notices_going_across_the_border_of_its_columns() -> None:
    """It begins at x = 128; whoever leaves it to the left, three pixels a tick, is in other columns at once."""
    of = world(ROOM, place(Mat, 8, 3, width=16, height=16))
    mat, bond = one(of, Mat), one(of, Bond)
    bond.x = 128
    for _ in range(10):
        bond.x -= 3
        play(of, 1)
    assert not mat.overlaps(bond)
    assert mat.diary[-1] == "out Bond"


# Contacts


@pytest.mark.parametrize(
    ("mask", "victims"),
    [
        (contacts.PLAYER, {"Bond"}),
        (contacts.ENEMY, {"Guard"}),
        (contacts.PLAYER | contacts.ENEMY, {"Bond"}),
        (contacts.COMPANION | contacts.PROP, set()),
        (0, set()),
    ],
)
def test_a_round_hurts_whom_its_mask_names_and_only_one(mask: int, victims: set[str]) -> None:
    of = world(ROOM)
    bond = one(of, Bond)
    guard = of.add(Guard(of, 900, bond.x + 2, bond.y, turns=False))
    of._resolve()
    of.decide_sleep()
    of.spawn(Bullet, bond.x + 4, bond.y + 10, vx=256, mask=mask, from_x=bond.x + 4, from_y=bond.y + 10)
    happened = play(of, 12)
    hurt = {name for event in happened if type(event).__name__ == "ActorHurt" for name in [event.who]}  # type: ignore[attr-defined]
    if victims and mask == contacts.PLAYER | contacts.ENEMY:
        assert len(hurt) == 1
    else:
        assert hurt == victims
    assert (guard.health < guard.TOUGHNESS) == ("Guard" in hurt)


def test_a_round_is_swept_and_cannot_fly_through_a_man() -> None:
    for offset in range(14):
        of = world(ROOM)
        guard = of.add(Guard(of, 900, 150, one(of, Bond).y, turns=False, faces="right"))
        of._resolve()
        of.decide_sleep()
        y = guard.y + 10
        of.spawn(Bullet, 100 + offset, y, vx=14 * 256, mask=contacts.ENEMY, from_x=100 + offset, from_y=y)
        play(of, 16)
        assert guard.health == guard.TOUGHNESS - 1


class Pole(Entity, abstract=True):
    """Strikes at its far end: so many px to its right."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 64
    HIT_MASK: ClassVar[int] = contacts.PLAYER
    REACHES: ClassVar[int] = contacts.FARTHEST_BOX_PX

    met: int = saved(0)

    def hitbox(self) -> tuple[int, int, int, int]:
        """Its last pixel's column."""
        return self.x + self.width + self.REACHES - 1, self.y, self.x + self.width + self.REACHES, self.y + self.height

    def hit(self, other: Entity) -> None:
        """Count."""
        self.met += 1


def test_a_box_strikes_as_far_away_as_it_may_reach_and_the_inspector_tells_of_one_that_reaches_farther() -> None:
    of = world("." * 60 + "\n" + "B".rjust(50, ".") + "." * 10 + "\n" + "#" * 60)
    bond = one(of, Bond)
    pole = of.add(Pole(of, 900, bond.x - Pole.WIDTH - contacts.FARTHEST_BOX_PX + bond.width // 2, bond.y))
    of._resolve()
    of.wake(pole)
    play(of, 1)
    assert pole.met == 1
    assert _boxes(of) is None
    pole.REACHES += 1  # type: ignore[misc]
    fault = _boxes(of)
    assert fault is not None and fault.about == "Pole" and "513 px" in fault.message


def test_no_round_hurts_who_fired_it() -> None:
    of = world(ROOM)
    bond = one(of, Bond)
    of.spawn(Bullet, bond.x, bond.y + 10, vx=256, mask=contacts.PLAYER, owner=bond.id, from_x=bond.x, from_y=bond.y + 10)
    play(of, 16)
    assert bond.health == 5


# Sight and solids


def test_a_closed_door_stops_looks_and_an_open_one_does_not() -> None:
    of = world(ROOM, place(Door, 6, 3))
    door = one(of, Door)
    assert not of.can_see(40, 40, 150, 40)
    assert of.can_see(40, 10, 150, 10)
    door.open()
    assert of.can_see(40, 40, 150, 40)


def test_a_look_along_a_doors_edge_is_free() -> None:
    of = world(ROOM, place(Door, 6, 3))
    door = one(of, Door)
    assert of.can_see(door.x - 1, 20, door.x - 1, 60)
    assert not of.can_see(door.x, 20, door.x, 60)
    assert of.can_see(door.x + 16, 20, door.x + 16, 60)


def test_is_free_sees_tiles_and_walls() -> None:
    of = world(ROOM, place(Door, 6, 3))
    assert of.is_free(82, 20, 14, 44)
    assert not of.is_free(83, 20, 14, 44)
    assert not of.is_free(82, 21, 14, 44)
    one(of, Door).open()
    assert of.is_free(83, 20, 14, 44)
