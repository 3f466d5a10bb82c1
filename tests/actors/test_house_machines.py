"""The machines of the house: masks, drums, sandbags and battens, the cloud, the chandelier, bell doors, the key, the car."""

from __future__ import annotations

from game.actors.batten import Batten
from game.actors.bell_door import BellDoor
from game.actors.bond import Bond
from game.actors.bow_spot import BowSpot
from game.actors.chandelier import Chandelier
from game.actors.cloud_lift import CloudLift
from game.actors.fly_sandbag import FlySandbag
from game.actors.gate import Gate
from game.actors.getaway_car import GetawayCar
from game.actors.guard import Guard
from game.actors.key import Key
from game.actors.koskov import Koskov, Mood
from game.actors.rope_bag import RopeBag
from game.actors.rope_pin import RopePin
from game.actors.shadow import Shadow
from game.actors.sound_mask import SoundMask
from game.actors.stage_winch import StageWinch
from game.actors.timpani import Timpani
from game.core import buttons as b
from game.core.stage import Outcome, Stage
from game.core.units import TILE
from game.core.world import World
from game.levels.concert_hall import Backstage
from tests.core.ascii_world import Place, one, place, play, play_until, world

HALL = "\n".join(["." * 38] * 11 + ["#" * 38])


def hall(*places: Place, stage: type[Stage] = Stage) -> World:
    return world(HALL, place(Bond, 2, 10), *places, stage=lambda of: stage(of, of.take_id(), 0, 0))


def wait(of: World, ticks: int) -> None:
    for _ in range(ticks):
        of.step(0)


def test_a_mask_sounds_by_its_period_and_covers_no_open_shot() -> None:
    of = hall(place(SoundMask, 0, 0, width=600, height=160, on_ticks=10, period_ticks=30))
    mask = one(of, SoundMask)
    seen = []
    for _ in range(60):
        seen.append(mask.is_active())
        of.step(0)
    assert sum(seen) == 20
    assert mask.muffles("step") and mask.muffles("silenced") and not mask.muffles("loud")


def test_the_second_half_is_silent_until_the_bell() -> None:
    of = hall(place(SoundMask, 0, 0, width=600, height=160, from_bell=True))
    mask = one(of, SoundMask)
    assert not mask.is_active()
    mask.ring()
    wait(of, 400)
    assert mask.is_active()


def test_a_drum_throws_up_who_falls_on_it() -> None:
    of = hall(place(Timpani, 10, 10))
    bond, drum = one(of, Bond), one(of, Timpani)
    bond.x, bond.y = drum.x + 16, drum.y - 80
    bond.grounded = False
    highest = bond.y
    was_down = False
    for _ in range(120):
        of.step(0)
        was_down = was_down or bool(drum.struck)
        if was_down:
            highest = min(highest, bond.feet)
    assert was_down and highest < drum.y - 4 * TILE


def test_a_jump_pressed_on_the_drum_does_not_spoil_the_throw() -> None:
    of = hall(place(Timpani, 10, 10))
    bond, drum = one(of, Bond), one(of, Timpani)
    bond.x, bond.y, bond.grounded = drum.x + 16, drum.y - 80, False
    play_until(of, lambda: drum.struck)
    of.step(b.JUMP)
    highest = bond.feet
    for _ in range(60):
        of.step(b.JUMP)
        highest = min(highest, bond.feet)
    assert highest <= drum.y - 7 * TILE  # the ledge of the pit is seven tiles up


def test_a_pin_lets_the_bag_down_and_the_batten_up() -> None:
    of = hall(place(Batten, 20, 9, width=64, batten_row=6), place(FlySandbag, 24, 4), place(RopePin, 3, 9))
    batten, bag, pin = one(of, Batten), one(of, FlySandbag), one(of, RopePin)
    bag.raises, pin.bag = batten.id, bag.id
    assert pin.can_use(one(of, Bond)) and pin.lowers(batten)
    pin.use(one(of, Bond))
    wait(of, 60)
    assert batten.is_up() and batten.y == 6 * TILE and bag.is_silent and not pin.can_use(one(of, Bond))


def test_a_shot_bag_puts_down_who_stands_below() -> None:
    of = hall(place(FlySandbag, 6, 5), place(Guard, 6, 10, turns=False, faces="right"))
    guard = one(of, Guard)
    bag = one(of, FlySandbag)
    bag.x = guard.centre_x - bag.width // 2
    assert bag.hurt(1, 0) and not bag.hurt(1, 0)
    wait(of, 40)
    assert guard.is_out() and of.stage.kills == 0


def test_a_cut_bag_falls_to_the_ground_however_far_that_is() -> None:
    of = world("\n".join(["." * 38] * 40 + ["#" * 38]), place(Bond, 2, 39), place(FlySandbag, 20, 3))
    bag = one(of, FlySandbag)
    bag.hurt(1, 0)
    wait(of, 200)
    assert bag.is_down and bag.feet == 40 * TILE and bag.pose() == ("fallen", 0)


WELL = "\n".join(["....H" + "." * 20] * 24 + ["#" * 25])


def on_the_rope() -> tuple[World, Bond, RopeBag]:
    of = world(WELL, place(Bond, 4, 23), place(RopeBag, 5, 20, top_row=4), surfaces={"H": "rope"})
    return of, one(of, Bond), one(of, RopeBag)


def test_who_hangs_on_the_rope_is_pulled_up_when_its_bag_is_shot() -> None:
    of, bond, bag = on_the_rope()
    play_until(of, lambda: bond.y <= bag.y + TILE, b.UP)
    play(of, 1, b.RIGHT)
    play(of, 2, b.RIGHT | b.FIRE)
    play_until(of, lambda: bag.is_cut, limit=10)
    play_until(of, lambda: bond.feet == 4 * TILE, limit=120)
    assert bag.hum() == "rope_run"
    play(of, 60)
    assert bond.feet == 4 * TILE and not bag.hum()


def test_who_lets_go_of_the_rope_is_not_pulled_any_more() -> None:
    of, bond, bag = on_the_rope()
    play_until(of, lambda: bond.feet <= bag.feet, b.UP)
    bag.hurt(1, 0)
    play(of, 20)
    assert bond.feet < bag.feet
    play(of, 1, b.JUMP)
    play(of, 90)
    assert bond.feet == 24 * TILE


def test_the_cloud_goes_up_with_koskov_only() -> None:
    of = hall(
        place(CloudLift, 20, 9, width=32, top_row=4, bottom_row=9, starts_down=True),
        place(StageWinch, 4, 10, drives="cloud"),
        place(Koskov, 30, 10),
    )
    cloud, winch, koskov = one(of, CloudLift), one(of, StageWinch), one(of, Koskov)
    winch.use(one(of, Bond))
    wait(of, 200)
    assert not cloud.is_up()
    koskov.x, koskov.y = cloud.x + 8, cloud.y - koskov.height
    wait(of, 200)
    assert cloud.is_up() and koskov.rides(cloud)


def test_the_chandelier_falls_on_who_stands_below_and_takes_the_light() -> None:
    of = hall(
        place(Chandelier, 12, 2, width=112, chain_row=0, bottom_row=9),
        place(Guard, 15, 10, turns=False, faces="right"),
        place(Shadow, 10, 5, width=160, height=96),
    )
    chandelier, guard, dark = one(of, Chandelier), one(of, Guard), one(of, Shadow)
    dark.lamp = chandelier.id
    assert not dark.is_active()
    left, top, right, bottom = chandelier.hurtbox()
    assert left < right and top < bottom
    chandelier.hurt(1, 0)
    wait(of, 20)
    assert guard.is_standing()  # the chain tinkles first
    wait(of, 60)
    assert guard.is_out() and dark.is_active() and of.stage.alarm == 2 and chandelier.is_open


def test_the_winch_lowers_the_chandelier_quietly() -> None:
    of = hall(place(Chandelier, 12, 2, width=112, bottom_row=9), place(StageWinch, 4, 10, drives="chandelier"))
    one(of, StageWinch).use(one(of, Bond))
    wait(of, 300)
    assert one(of, Chandelier).is_dark() and not of.stage.alarms


def test_a_bell_door_shuts_for_good_but_never_on_a_body() -> None:
    of = hall(place(BellDoor, 20, 10))
    door, bond = one(of, BellDoor), one(of, Bond)
    door.is_open = True
    bond.x, bond.y = door.x, door.feet - bond.height
    door.ring()
    wait(of, 200)
    assert not door.is_shut()
    assert door.pose()[0] == "ringing"
    bond.x -= 100
    wait(of, 60)
    assert door.is_shut() and door.pose()[0] == "barred"
    bond.x = door.x - bond.width - 2
    wait(of, 60)
    assert door.is_shut()


def test_a_key_unlocks_its_door() -> None:
    of = hall(place(BellDoor, 20, 10, locked=True), place(Key, 3, 10))
    door, key = one(of, BellDoor), one(of, Key)
    key.door = door.id
    key.take(one(of, Bond))
    assert door.is_unlocked


def test_a_bow_is_applauded_once_and_the_witness_believes_it_at_last() -> None:
    of = hall(place(BowSpot, 1, 8, width=64, height=48), place(Guard, 30, 10, turns=False, faces="right"))
    spot, bond = one(of, BowSpot), one(of, Bond)
    spot.witness = one(of, Guard).id
    assert spot.can_use(bond)
    spot.use(bond)
    assert spot.is_active() and not spot.can_use(bond)
    wait(of, 119)
    assert not of.stage.alarms
    wait(of, 2)
    assert of.stage.alarms == 1
    wait(of, 200)
    assert not spot.is_active()


def test_the_car_takes_koskov_in_cranks_and_wins_through_the_gate() -> None:
    of = hall(
        place(GetawayCar, 12, 10, starts=1, crank_ticks=50),
        place(Koskov, 14, 10),
        place(Gate, 30, 10, width=16, height=48),
        stage=Backstage,
    )
    car, koskov, gate, bond = one(of, GetawayCar), one(of, Koskov), one(of, Gate), one(of, Bond)
    car.gate = gate.id
    wait(of, 20)
    assert car.has_koskov and koskov.mood == Mood.ABOARD and koskov.is_hidden() and not car.can_use(bond)
    wait(of, 60)
    assert car.is_ready() and car.prompt() == "ram the gate"
    assert bond.pose()[0] and car.pose()[0] == "ready"
    car.use(bond)
    wait(of, 10)
    assert bond.pose()[0] == "" and car.pose()[0] == "drive"
    wait(of, 90)
    assert of.stage.outcome == Outcome.WON and gate.is_open and of.stage.alarms == 1


def test_who_touches_the_car_stops_the_cranking() -> None:
    of = hall(
        place(GetawayCar, 12, 10, starts=1, crank_ticks=500),
        place(Koskov, 14, 10),
        place(Guard, 15, 10, turns=False, faces="right"),
    )
    wait(of, 100)
    car = one(of, GetawayCar)
    assert car.has_koskov and car.cranked == 0
