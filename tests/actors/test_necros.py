"""Necros on deck: tells, boxes, what he knows, when blows count, and what the plane does to him."""

from __future__ import annotations

import pytest

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.actors.flight_plan import FlightPlan
from game.actors.hoist_rail import HoistRail
from game.actors.necros import HEALTH_CHANGE, HIGH_TICKS, UNTOUCHABLE_TICKS, Bout, Necros
from game.actors.necros_attacks import ATTACKS, LEAST_STARTUP, Act
from game.actors.ramp_door import RampDoor
from game.actors.sliding_cargo import Hold, SlidingCargo
from game.actors.thrown_box import ThrownBox
from game.core import events, tilt
from game.core.buttons import DOWN, FIRE, JUMP, LEFT, RIGHT, UP
from game.core.entity import Difficulty
from game.core.stage import Stage
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

FLOOR_ROW = 11
HULL = "\n".join(["#" * 60, *["#" + "." * 58 + "#"] * 10, "#" * 60])
BLOWS = [act for act in ATTACKS if act not in (Act.YANK, Act.KICK, Act.THROW, Act.REACH_UP, Act.DOUBLE_LOW)]


class Ring(Stage, abstract=True):
    """A stage of fists."""

    def is_fist_fight(self) -> bool:
        return True


def on_floor(cls: type, column: int, **members: object) -> Place:
    return place(cls, column, FLOOR_ROW - 1, **members)  # type: ignore[arg-type]


def fight(
    *places: Place, bond: int = 26, necros: int = 30, bout: int = 1, difficulty: Difficulty = Difficulty.AGENT, seed: int = 0
) -> World:
    """Bond and Necros, who stands ready in that round."""
    made = world(
        HULL,
        on_floor(Bond, bond),
        on_floor(Necros, necros),
        *places,
        difficulty=difficulty,
        seed=seed,
        stage=lambda w: Ring(w, w.take_id(), 0, 0),
    )
    body, foe = one(made, Bond), one(made, Necros)
    body.rounds = body.reserve = body.gas = 0
    foe.begin_round(1)
    foe.y = FLOOR_ROW * 16 - foe.height
    foe.grounded = True
    foe.bout, foe.health = bout, 8
    foe.enter(Bout.IDLE)
    foe.facing = 1 if bond > necros else -1
    return made


def begin(made: World, act: Act) -> Necros:
    """Let him begin that attack now."""
    foe = one(made, Necros)
    foe._begin(act)
    return foe


def open_up(made: World, ticks: int = 200) -> Necros:
    """Let him be dazed."""
    foe = one(made, Necros)
    foe._be_dazed(ticks)
    return foe


# The table


@pytest.mark.parametrize("difficulty", Difficulty)
@pytest.mark.parametrize("act", ATTACKS)
def test_every_attack_is_told_for_twenty_ticks(difficulty: Difficulty, act: Act) -> None:
    made = fight(difficulty=difficulty, bond=20, bout=3)
    foe = begin(made, act)
    told = [event for event in made.events if isinstance(event, events.NecrosTold)]
    assert len(told) == 1 and told[0].ticks >= LEAST_STARTUP
    ticks = 0
    while foe.state == Bout.STARTUP:
        made.step(0)
        ticks += 1
        assert one(made, Bond).health == 5
    assert ticks >= LEAST_STARTUP


@pytest.mark.parametrize("act", BLOWS)
def test_who_stands_before_it_is_hit_once(act: Act) -> None:
    made = fight(bond=29, bout=3)
    foe = begin(made, act)
    play_until(made, lambda: foe.state == Bout.RECOVERY or foe.act == Act.DOUBLE_LOW)
    assert one(made, Bond).health == 4


@pytest.mark.parametrize("act", [Act.HOOK, Act.DOUBLE])
def test_a_hook_goes_over_who_crouches(act: Act) -> None:
    made = fight(bond=29, bout=3)
    foe = begin(made, act)
    play_until(made, lambda: foe.state == Bout.RECOVERY or foe.act == Act.DOUBLE_LOW, DOWN)
    assert one(made, Bond).health == 5


def test_a_kick_at_the_shins_goes_under_who_jumps_and_hits_who_crouches() -> None:
    for jumps in (True, False):
        made = fight(bond=29)
        foe = begin(made, Act.SHIN)
        play(made, ATTACKS[Act.SHIN].startup - 6, DOWN)
        play_until(made, lambda foe=foe: foe.state == Bout.RECOVERY, JUMP if jumps else DOWN)
        assert (one(made, Bond).health == 5) == jumps


def test_a_charge_is_rolled_through_or_jumped_and_ends_at_a_wall_in_a_daze() -> None:
    made = fight(bond=26, necros=30)
    foe = begin(made, Act.CHARGE)
    play(made, ATTACKS[Act.CHARGE].startup, 0)
    play(made, 4)
    made.step(RIGHT | DOWN)
    play(made, 30, RIGHT | DOWN | JUMP)
    assert one(made, Bond).health == 5
    made = fight(bond=50, necros=4)
    foe = begin(made, Act.CHARGE)
    foe.facing = -1
    happened = play_until(made, lambda: foe.state == Bout.DAZED, limit=80)
    assert "CargoThudded" in kinds(happened) and foe.is_open()


def test_a_grab_hurls_downhill() -> None:
    made = fight(bond=29, bout=2)
    tilt.set_attitude(made, 2)
    foe = begin(made, Act.GRAB)
    play_until(made, lambda: one(made, Bond).state == Move.HURT, DOWN)
    x = one(made, Bond).x
    play_until(made, lambda: one(made, Bond).state != Move.HURT)
    assert 54 <= one(made, Bond).x - x <= 72 and foe.has_hit


@pytest.mark.parametrize("ducks", [True, False])
def test_a_thrown_box_is_ducked(ducks: bool) -> None:
    made = fight(bond=20, necros=30)
    begin(made, Act.THROW)
    happened = play(made, 140, DOWN if ducks else 0)
    assert (one(made, Bond).health == 5) == ducks and not made.all(ThrownBox)
    assert "BoxBroke" in kinds(happened)


def test_he_reaches_up_for_who_stands_on_the_edge_above() -> None:
    made = fight(place(SlidingCargo, 27, FLOOR_ROW - 1, width=48, height=48), bond=20, necros=30)
    body, foe = one(made, Bond), one(made, Necros)
    body.x, body.y = 29 * 16, (FLOOR_ROW - 3) * 16 - body.height
    begin(made, Act.REACH_UP)
    play_until(made, lambda: foe.state == Bout.RECOVERY)
    assert body.health == 4


def test_too_long_on_the_rail_and_he_yanks_the_chain() -> None:
    made = fight(place(HoistRail, 20, FLOOR_ROW - 8, width=320), bond=26, necros=40)
    body, foe, rail = one(made, Bond), one(made, Necros), one(made, HoistRail)
    body.y, body.partner = rail.feet, rail.id
    body.enter(Move.HANG)
    foe.high_ticks = HIGH_TICKS
    happened = play_until(made, lambda: foe.act == Act.YANK, limit=60)
    happened += play_until(made, lambda: foe.state == Bout.RECOVERY)
    assert body.state != Move.HANG and body.health == 4
    assert [event.ticks for event in happened if isinstance(event, events.NecrosTold)][-1] >= LEAST_STARTUP


def test_he_kicks_cargo_loose_when_the_coming_tilt_runs_to_bond() -> None:
    made = fight(
        on_floor(SlidingCargo, 27, width=48, height=48, lashed=True, min_tilt=3),
        place(FlightPlan, 1, 1, width=16, height=16, plan="90:0 200:-3", loop=False),
        bond=18,
        necros=31,
        bout=2,
    )
    foe, cargo = one(made, Necros), one(made, SlidingCargo)
    play(made, 60)
    foe.enter(Bout.IDLE)
    foe.x = 31 * 16
    assert foe._can_kick(foe.seen[-1])
    begin(made, Act.KICK)
    play_until(made, lambda: foe.state == Bout.RECOVERY)
    assert cargo.state != Hold.LASHED
    play(made, 160, 0)
    assert cargo.x < 24 * 16


# What he knows


def test_he_reads_distance_as_it_was_and_never_the_buttons() -> None:
    """Two runs in which Bond is in the same places give the same fight, whatever else is pressed."""
    states = []
    for extra in (0, UP):
        made = fight(bond=22, necros=34, seed=5)
        play(made, 400, extra)
        foe = one(made, Necros)
        states.append((foe.x, foe.state, foe.act, made.random.state))
    assert states[0] == states[1]


def test_he_swings_at_where_bond_was() -> None:
    made = fight(bond=29, necros=30)
    foe = one(made, Necros)
    play(made, 20)
    old = foe.seen[0]
    play(made, foe.look_delay - 2, LEFT)
    assert foe.seen[0].gap <= old.gap + 2 < foe.seen[-1].gap


@pytest.mark.parametrize("seed", range(4))
def test_never_the_same_attack_three_times(seed: int) -> None:
    made = fight(bond=24, necros=30, bout=3, seed=seed)
    told: list[str] = []
    for tick in range(4000):
        one(made, Bond).health = 5
        made.step((RIGHT, LEFT, 0, DOWN)[tick // 40 % 4])
        told += [event.attack for event in made.events if isinstance(event, events.NecrosTold)]
    told = [name for name in told if name != "double_low"]
    assert len(told) > 20 and len(set(told)) >= 4
    assert not any(one == two == three for one, two, three in zip(told, told[1:], told[2:], strict=False))


def test_early_rounds_have_fewer_attacks() -> None:
    made = fight(bond=28, necros=30)
    told: set[str] = set()
    for _ in range(3000):
        one(made, Bond).health = 5
        made.step(0)
        told |= {event.attack for event in made.events if isinstance(event, events.NecrosTold)}
    assert told <= {"hook", "shin", "charge", "throw", "reach_up"}


# When blows count


def test_a_guard_turns_blows_and_sends_bond_back() -> None:
    made = fight(bond=28, necros=29)
    foe, body = one(made, Necros), one(made, Bond)
    body.facing, foe.seen = 1, ()
    x = body.x
    happened = play(made, 8, FIRE)
    assert "BlowGuarded" in kinds(happened) and foe.health == 8 and body.x < x


def test_three_blows_in_an_opening_and_he_flies() -> None:
    made = fight(bond=28, necros=29)
    foe = open_up(made)
    x = foe.x
    while foe.state != Bout.THROWN:
        made.step(FIRE if made.tick % 4 == 1 else 0)
        assert made.tick < 120
    assert foe.health == 5
    play_until(made, lambda: foe.state == Bout.DOWN)
    assert 40 <= foe.x - x <= 72
    assert not foe.is_standing() and foe.untouchable == UNTOUCHABLE_TICKS
    play(made, UNTOUCHABLE_TICKS)
    assert foe.is_standing()


def test_downhill_he_flies_farther_and_a_wall_costs_him_one_more() -> None:
    made = fight(bond=28, necros=29)
    tilt.set_attitude(made, 2)
    foe = open_up(made)
    x = foe.x
    assert foe.punched(one(made, Bond), True)
    play_until(made, lambda: foe.state == Bout.DOWN)
    assert 88 <= foe.x - x <= 124 and foe.health == 7
    made = fight(bond=56, necros=57)
    foe = open_up(made)
    foe.punched(one(made, Bond), True)
    play_until(made, lambda: foe.state == Bout.DOWN)
    assert foe.health == 6


def test_struck_while_he_lifts_he_has_the_box_on_his_head() -> None:
    made = fight(bond=28, necros=29)
    foe = begin(made, Act.THROW)
    play(made, 10)
    assert foe.punched(one(made, Bond), False)
    assert foe.state == Bout.DAZED and foe.health == 6
    play(made, 60)
    assert not made.all(ThrownBox)


def test_a_drop_kick_needs_no_opening() -> None:
    made = fight(bond=28, necros=30)
    foe = one(made, Necros)
    assert foe.kicked(one(made, Bond)) and foe.health == 6 and foe.state == Bout.THROWN


@pytest.mark.parametrize(("hop", "hurts"), [(True, False), (False, True)])
def test_cargo_hits_him_unless_he_hops_it(hop: bool, hurts: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    made = fight(on_floor(SlidingCargo, 20, width=32, height=32, hurts=2), bond=2, necros=40)
    monkeypatch.setattr("game.actors.necros.HOP_PERCENT", dict.fromkeys(Difficulty, 100 if hop else 0))
    foe = one(made, Necros)
    tilt.set_attitude(made, 4)
    for _ in range(260):
        one(made, Bond).y = 32
        made.step(0)
        assert not any(cargo.overlaps(foe) for cargo in made.all(SlidingCargo))
    assert (foe.health < 8) == hurts
    assert (made.stage.score > 0) == hurts


def test_he_does_not_hop_what_was_only_just_unhooked() -> None:
    made = fight(on_floor(SlidingCargo, 26, width=32, height=32), bond=2, necros=29)
    foe, cargo = one(made, Necros), one(made, SlidingCargo)
    tilt.set_attitude(made, 4)
    cargo.vx, cargo.state, cargo.loosened_at = 700, int(Hold.SLIDING), made.tick
    made.step(0)
    cargo.loosened_at = made.tick
    play(made, 20)
    assert foe.health == 7


def test_in_a_pocket_every_blow_counts_and_flings() -> None:
    made = fight(bond=28, necros=29)
    foe = one(made, Necros)
    made.gravity_y = tilt.POCKET_GRAVITY
    made.step(0)
    assert foe.state == Bout.AFLOAT and foe.is_open()
    x = foe.x
    assert foe.punched(one(made, Bond), False)
    play(made, 40)
    assert foe.health == 7 and foe.x - x >= 90
    assert foe.state == Bout.AFLOAT
    made.gravity_y = tilt.PULL_OUT_GRAVITY
    play_until(made, lambda: foe.state == Bout.RECOVERY)


def test_the_last_blow_ends_the_round() -> None:
    made = fight(bond=28, necros=29)
    foe = open_up(made)
    foe.health = 1
    foe.punched(one(made, Bond), True)
    assert foe.is_beaten() and not foe.is_standing()
    play(made, 200)
    assert foe.is_beaten()


@pytest.mark.parametrize("difficulty", Difficulty)
def test_health_by_round_and_difficulty(difficulty: Difficulty) -> None:
    made = fight(difficulty=difficulty)
    foe = one(made, Necros)
    found = []
    for number in (1, 2, 3):
        foe.begin_round(number)
        found.append(foe.health)
    assert found == [{0: (6, 6, 4), 1: (8, 8, 6), 2: (9, 9, 8)}[difficulty][number] for number in range(3)]
    assert set(HEALTH_CHANGE) == set(Difficulty)


def test_for_the_third_round_he_runs_to_the_lever() -> None:
    made = fight(on_floor(RampDoor, 55, width=16, height=160), bond=20, necros=24)
    foe, door = one(made, Necros), one(made, RampDoor)
    foe.begin_round(3)
    assert not foe.is_standing()
    happened = play_until(made, door.lets_cargo_out, limit=400)
    assert {"LeverPulled", "RampOpened"} <= kinds(happened) and foe.state != Bout.LEVER


def test_a_fight_can_be_saved_and_gone_on_with() -> None:
    made = fight(bond=27, necros=30, bout=3, seed=3)
    play(made, 150, RIGHT)
    kept = made.save()
    play(made, 200, LEFT)
    digest = made.digest()
    made.load(kept)
    play(made, 200, LEFT)
    assert made.digest() == digest


def test_from_a_gallery_he_comes_down_to_bond() -> None:
    drawing = "\n".join(
        ["#" * 60, *["#" + "." * 58 + "#"] * 5, "#" + "." * 20 + "=" * 16 + "." * 22 + "#", *["#" + "." * 58 + "#"] * 4, "#" * 60]
    )
    made = world(drawing, on_floor(Bond, 28), place(Necros, 28, 5), stage=lambda w: Ring(w, w.take_id(), 0, 0))
    foe = one(made, Necros)
    foe.begin_round(1)
    foe.y, foe.grounded = 6 * 16 - foe.height, True
    foe.enter(Bout.IDLE)
    play_until(made, lambda: foe.feet == FLOOR_ROW * 16, limit=200)
