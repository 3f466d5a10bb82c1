"""The net and the boot: reaches, gusts, what may be cut and what falls, fists and heels, laces on a pendulum."""

from __future__ import annotations

import pytest

from game.actors.boot_finale import AFT_END, CLIMB_FROM, CLIMB_GRACE, CLIMB_TELL, LACES, PERIOD, BootFinale, Peril, sway
from game.actors.cargo_net import BLOW_TICKS, COLUMNS, FRAY_TICKS, ROWS, TELL_TICKS, CargoNet, Patch, Wind
from game.actors.necros_attacks import LEAST_STARTUP
from game.actors.net_bond import SWING_SAFE_FROM, Grip, NetBond
from game.actors.net_climber import reach_ticks
from game.actors.net_necros import CORD_TICKS, FAR_TICKS, MOST_CUTS, STAMP, SWING, Hang, NetNecros
from game.actors.net_patch import NetPatch
from game.actors.net_sack import NetSack, Tie
from game.core import events
from game.core.buttons import DOWN, FIRE, JUMP, LEFT, RIGHT, UP, USE
from game.core.entity import Difficulty
from game.core.world import World
from tests.core.ascii_world import Place, kinds, one, place, play, play_until, world

SKY = "\n".join(["." * 60] * 40)
FIRST, MIDDLE = Patch(0, 0), Patch(3, 1)


def trailing(
    *places: Place,
    bond: Patch = MIDDLE,
    necros: Patch | None = None,
    difficulty: Difficulty = Difficulty.AGENT,
    seed: int = 0,
) -> World:
    """Bond in the middle of a patch of a fresh net; Necros in another one, or not there."""
    net = place(CargoNet, 10, 20, width=24 * 16, height=14 * 16)
    made = world(SKY, net, place(NetNecros, 2, 2), *places, difficulty=difficulty, seed=seed)
    fresh = one(made, CargoNet)
    made.spawn(NetBond, 0, 0)
    made.step(0)
    body = one(made, NetBond)
    body.hang_at(*fresh.middle(bond), 5)
    body.invincible = 0
    fresh.begin()
    foe = one(made, NetNecros)
    if necros is not None:
        foe.begin()
        put(made, necros)
    return made


def put(made: World, patch: Patch, dx: int = 0, dy: int = 0) -> NetNecros:
    foe = one(made, NetNecros)
    x, y = one(made, CargoNet).middle(patch)
    foe.x, foe.y = x + dx - foe.width // 2, y + dy - foe.height // 2
    return foe


def blow(made: World) -> None:
    """Skip to the gust."""
    net = one(made, CargoNet)
    net.timer = net.period() - BLOW_TICKS - 1
    made.step(0)
    assert net.wind() == Wind.BLOWING


# The net itself


def test_eighteen_patches_hang_and_are_seen() -> None:
    made = trailing()
    net = one(made, CargoNet)
    assert len(net.all_patches()) == len(made.all(NetPatch)) == COLUMNS * ROWS
    for patch in net.all_patches():
        assert net.patch_at(*net.middle(patch)) == patch
    assert net.patch_at(net.x - 1, net.y + 10) is None


def test_a_cut_patch_frays_and_falls_with_all_that_hangs_on_it_alone() -> None:
    made = trailing(bond=FIRST)
    net = one(made, CargoNet)
    for row in range(ROWS):
        net.fray(Patch(4, row))
    assert net.is_whole(Patch(5, 0)) and not net.is_whole(Patch(4, 1))
    net.fray(Patch(5, 0))
    happened = play(made, FRAY_TICKS + 1)
    assert {patch.column for patch in net.all_patches()} == {0, 1, 2, 3}
    assert "PatchFell" in kinds(happened)
    play(made, 200)
    assert sum(patch.pose() == ("", 0) for patch in made.all(NetPatch)) == 6


@pytest.mark.parametrize("bond", [Patch(5, 2), Patch(3, 1), Patch(1, 2), Patch(2, 0)])
def test_whatever_is_cut_leaves_both_men_a_way_to_the_first_strap(bond: Patch) -> None:
    made = trailing(bond=bond)
    net = one(made, CargoNet)
    foe_at = Patch(4, 0)
    for _ in range(MOST_CUTS):
        choices = [patch for patch in net.all_patches() if patch not in (bond, foe_at) and net.may_fall(patch, (bond, foe_at))]
        if not choices:
            break
        assert all(patch.column for patch in choices)
        net.fray(choices[made.tick % len(choices)])
        play(made, FRAY_TICKS + 1)
        held = net.held_without(None)
        assert net.reaches(bond, FIRST, held) and net.reaches(foe_at, FIRST, held)


# Hands


@pytest.mark.parametrize(
    ("button", "dx", "dy"), [(RIGHT, 1, 0), (LEFT, -1, 0), (UP, 0, -1), (DOWN, 0, 1), (UP | LEFT, -1, -1), (DOWN | RIGHT, 1, 1)]
)
def test_a_reach_is_eight_px_and_takes_its_time(button: int, dx: int, dy: int) -> None:
    made = trailing()
    body = one(made, NetBond)
    x, y = body.x, body.y
    ticks = reach_ticks(dx, dy)
    play(made, ticks, button)
    assert (body.x - x, body.y - y) == (8 * dx, 8 * dy) and not body.reach
    assert reach_ticks(-1, 0) == 8 and reach_ticks(0, -1) == 7 and reach_ticks(1, 0) == 5 and reach_ticks(-1, -1) == 9


def test_hands_go_round_the_step_between_two_columns_without_a_fall() -> None:
    """Neighbouring columns sag differently: halfway of a slanting reach no patch is under the hands."""
    made = trailing(bond=Patch(5, 0))
    body, net = one(made, NetBond), one(made, CargoNet)
    for _ in range(400):
        high = body.centre_y > net.y + 10
        made.step((UP if high else DOWN | LEFT) if body.centre_x > net.x + 200 else LEFT)
        assert body.health == 5


def test_hands_stop_where_nothing_holds_them() -> None:
    made = trailing(bond=Patch(0, 1))
    body, net = one(made, NetBond), one(made, CargoNet)
    play(made, 200, LEFT)
    assert net.x <= body.centre_x < net.x + 8 and body.health == 5


def test_at_the_first_strap_the_lip_is_in_reach() -> None:
    made = trailing(bond=FIRST)
    body = one(made, NetBond)
    assert not body.is_at_the_lip()
    play(made, 60, UP)
    assert body.is_at_the_lip()


def test_a_patch_that_falls_under_bond_costs_a_pip_and_the_line_hauls_him_in() -> None:
    made = trailing(bond=Patch(3, 1))
    body, net = one(made, NetBond), one(made, CargoNet)
    net.fray(Patch(3, 1))
    happened = play(made, FRAY_TICKS + 60)
    assert body.health == 4 and body.patch() is not None and body.state == Grip.CLIMB
    assert "PatchFrayed" not in kinds(happened)


def test_bond_unbuckles_a_strap_and_necros_falls_with_it() -> None:
    made = trailing(bond=Patch(4, 0), necros=Patch(4, 1))
    net = one(made, CargoNet)
    foe = one(made, NetNecros)
    for lost in (Patch(3, 1), Patch(5, 1), Patch(4, 2), Patch(3, 2), Patch(5, 2)):
        net.fray(lost)
    play(made, FRAY_TICKS + 1)
    foe.enter(Hang.RECOVERY)
    health = foe.health
    happened = play(made, 2, USE)
    assert one(made, NetBond).state == Grip.UNBUCKLE
    for _ in range(140):
        one(made, NetBond).invincible = 2
        if net.hangs(Patch(4, 1)):
            put(made, Patch(4, 1))
        foe.rest = 9
        made.step(0)
        happened += made.events
    assert foe.health == health - 3 and "PatchFell" in kinds(happened)
    assert made.stage.score >= 1000


# Wind


def test_a_gust_is_told_and_takes_only_who_moves() -> None:
    made = trailing(bond=Patch(2, 1))
    net, body = one(made, CargoNet), one(made, NetBond)
    x = body.x
    happened = play(made, net.period())
    told = [tick for tick, event in enumerate(happened) if isinstance(event, events.GustWhistled | events.GustBlew)]
    assert len(told) == 2 and body.x == x
    net.timer = net.period() - BLOW_TICKS - TELL_TICKS - 1
    made.step(0)
    assert net.wind() == Wind.TELLING
    play(made, TELL_TICKS - 1)
    assert net.wind() == Wind.TELLING
    made.step(0)
    assert net.wind() == Wind.BLOWING


@pytest.mark.parametrize("button", [UP, LEFT, JUMP, FIRE])
def test_whoever_moves_in_a_gust_slips_to_the_next_patch(button: int) -> None:
    made = trailing(bond=Patch(2, 1))
    blow(made)
    body, net = one(made, NetBond), one(made, CargoNet)
    play(made, 2, button)
    play(made, 28)
    patch = body.patch()
    assert patch is not None and patch.column == 3 and body.centre_x - net.box(Patch(3, 1))[0] < 12
    assert body.health == 5


def test_every_second_gust_lifts_when_he_is_half_beaten() -> None:
    made = trailing(necros=Patch(5, 2), bond=Patch(1, 1))
    net = one(made, CargoNet)
    one(made, NetNecros)._take(5)
    assert net.is_blowing_up
    net.gusts = 1
    blow(made)
    y = one(made, NetBond).y
    play(made, 20, RIGHT)
    assert one(made, NetBond).y < y


# Necros on it


@pytest.mark.parametrize("difficulty", Difficulty)
def test_his_blows_are_told_for_twenty_ticks(difficulty: Difficulty) -> None:
    foe = one(trailing(necros=Patch(3, 0), difficulty=difficulty), NetNecros)
    assert min(foe.startup_of(SWING), foe.startup_of(STAMP)) >= LEAST_STARTUP


@pytest.mark.parametrize("hides", [True, False])
def test_behind_the_net_nothing_hits(hides: bool) -> None:
    made = trailing(necros=Patch(3, 1))
    put(made, Patch(3, 1), dx=-24)
    foe, body = one(made, NetNecros), one(made, NetBond)
    foe.facing = 1
    foe._begin(is_stamp=False)
    play_until(made, lambda: foe.startup_of(SWING) - foe.state_ticks <= SWING_SAFE_FROM + 1)
    play_until(made, lambda: foe.state == Hang.RECOVERY, JUMP if hides else 0)
    assert (body.health == 5) == hides


def test_a_stamp_sends_bond_four_reaches_down() -> None:
    made = trailing(necros=Patch(3, 0), bond=Patch(3, 0))
    body = one(made, NetBond)
    foe = put(made, Patch(3, 0), dy=-30)
    body.y += 8
    y = body.y
    foe._begin(is_stamp=True)
    play_until(made, lambda: body.state == Grip.DROP)
    play_until(made, lambda: body.state == Grip.CLIMB)
    assert body.health == 4 and 28 <= body.y - y <= 36


def test_fists_count_while_he_cuts_and_send_him_behind_the_net() -> None:
    made = trailing(necros=Patch(4, 1))
    foe, body = put(made, Patch(3, 1), dx=24), one(made, NetBond)
    body.facing = 1
    foe.enter(Hang.IDLE)
    foe.rest = 99
    happened = play(made, 8, FIRE)
    assert foe.health == 9 and "BlowGuarded" in kinds(happened)
    play(made, 20)
    foe = put(made, Patch(3, 1), dx=24)
    foe.target = 4
    foe.enter(Hang.CUT)
    happened = play(made, 10, FIRE)
    assert foe.health == 8 and foe.state == Hang.FAR_FACE and not foe.is_standing()
    play_until(made, lambda: foe.state == Hang.CUT, limit=FAR_TICKS + 10)


def test_a_heel_from_above_always_counts_twice() -> None:
    made = trailing(necros=Patch(3, 1), bond=Patch(3, 0))
    foe, body = one(made, NetNecros), one(made, NetBond)
    put(made, Patch(3, 1), dy=-16)
    foe.rest = 99
    foe.enter(Hang.IDLE)
    assert foe.y <= body.feet + 32
    play(made, 12, DOWN | FIRE)
    assert foe.health == 7


def test_left_alone_he_cuts_and_never_cuts_bond_off() -> None:
    made = trailing(necros=Patch(1, 0), bond=Patch(4, 2))
    net, body = one(made, CargoNet), one(made, NetBond)
    cuts = 0
    for _ in range(9000):
        body.health, body.invincible = 5, 9
        made.step(0)
        for event in made.events:
            if isinstance(event, events.PatchFrayed):
                cuts += 1
                his = body.patch()
                assert his is not None and net.reaches(his, FIRST, net.held_without(None))
        assert body.patch() is not None
    assert 2 <= cuts <= MOST_CUTS
    assert {patch.row for patch in net.all_patches() if not patch.column} == {0, 1, 2}, "the first column is never cut"


def test_a_cut_takes_its_time() -> None:
    made = trailing(necros=Patch(2, 1), bond=Patch(5, 2))
    foe, net = one(made, NetNecros), one(made, CargoNet)
    foe.target = 1 * COLUMNS + 3
    foe.enter(Hang.CUT)
    play(made, CORD_TICKS[Difficulty.AGENT])
    assert net.is_whole(Patch(3, 1))
    happened = play(made, 2)
    assert "PatchFrayed" in kinds(happened) and not net.is_whole(Patch(3, 1))


# The boot


def hanging(difficulty: Difficulty = Difficulty.AGENT) -> World:
    made = trailing(place(BootFinale, 6, 10), necros=Patch(3, 0), difficulty=difficulty)
    one(made, BootFinale).begin()
    return made


def to_phase(made: World, phase: int) -> BootFinale:
    finale = one(made, BootFinale)
    play_until(made, lambda: (finale.ticks + 1) % PERIOD == phase, limit=PERIOD)
    return finale


def test_the_pendulum_is_even() -> None:
    ways = [sway(tick) for tick in range(PERIOD)]
    assert max(ways) == 40 and min(ways) == -40 and ways[AFT_END] == 40
    assert all(abs(ways[tick] + ways[(tick + PERIOD // 2) % PERIOD]) <= 1 for tick in range(PERIOD))
    assert max(abs(ways[tick] - ways[tick - 1]) for tick in range(PERIOD)) <= 3


def test_three_laces_at_the_aft_end_and_he_falls_out_of_the_map() -> None:
    made = hanging()
    finale, foe = one(made, BootFinale), one(made, NetNecros)
    undone = []
    while finale.state == Peril.HANGING:
        is_end = (finale.ticks + 1) % PERIOD == AFT_END
        is_tell = finale.is_climbing and not finale.kick
        made.step(USE if is_end else FIRE if is_tell else 0)
        undone += [event.left for event in made.events if isinstance(event, events.LaceUndone)]
        assert made.tick < 1000
    assert undone == [2, 1, 0] and one(made, NetBond).health == 5
    happened = play_until(made, finale.is_over, limit=400)
    assert "BootLost" in kinds(happened) and foe.state == Hang.AWAY
    assert foe.feet >= made.grid.pixel_height


@pytest.mark.parametrize(("off", "undone"), [(0, True), (12, True), (-12, True), (13, False), (-13, False)])
def test_the_first_lace_has_its_window(off: int, undone: bool) -> None:
    made = hanging()
    finale = to_phase(made, AFT_END + off)
    made.step(USE)
    assert (finale.laces == LACES - 1) == undone and (finale.hold == 0) == undone


def test_windows_close_and_difficulty_moves_them() -> None:
    windows = {}
    for difficulty in Difficulty:
        finale = one(hanging(difficulty), BootFinale)
        found = []
        for laces in (3, 2, 1):
            finale.laces = laces
            found.append(finale.window())
        windows[difficulty] = found
    assert list(windows.values()) == [[29, 23, 19], [25, 19, 15], [21, 15, 11]]


def test_a_kick_in_the_tell_keeps_him_down_and_none_lets_him_up() -> None:
    for kicks in (True, False):
        made = hanging()
        finale = to_phase(made, CLIMB_FROM + 4)
        assert finale.is_climbing
        made.step(FIRE if kicks else 0)
        play(made, CLIMB_TELL + CLIMB_GRACE)
        assert (finale.hold == 0) == kicks


def test_his_tell_is_seen_and_so_is_the_kick() -> None:
    made = hanging()
    finale, foe, bond = one(made, BootFinale), one(made, NetNecros), one(made, NetBond)
    to_phase(made, CLIMB_FROM + 4)
    assert foe.state == Hang.HEAVE and foe.pose()[0] == "heave"
    made.step(FIRE)
    assert foe.state == Hang.GRIP and bond.pose()[0] == "boot_kick"
    play(made, finale.kick + 1)
    assert bond.pose()[0] == "boot_hang"
    to_phase(made, CLIMB_FROM + 4)
    play(made, CLIMB_TELL + CLIMB_GRACE)
    assert foe.state == Hang.GRIP and finale.hold == 1


def test_with_the_last_lace_he_looks_at_the_boot_before_he_falls() -> None:
    made = hanging()
    finale, foe = to_phase(made, AFT_END), one(made, NetNecros)
    finale.laces = 1
    made.step(USE)
    assert foe.state == Hang.LOOK and not foe.is_standing()
    play_until(made, lambda: finale.state == Peril.FALLING, limit=200)
    assert foe.pose()[0] == "boot_fall"


def test_at_the_belt_he_costs_a_pip() -> None:
    made = hanging()
    play(made, 3 * PERIOD + 10)
    assert one(made, NetBond).health == 4 and one(made, BootFinale).hold == 0


def test_above_the_ankle_no_lace_is_undone() -> None:
    made = hanging()
    finale = to_phase(made, AFT_END)
    finale.hold = 2
    made.step(USE)
    assert finale.laces == LACES


def test_the_strap_parts_strand_by_strand() -> None:
    made = hanging()
    finale = one(made, BootFinale)
    happened = play(made, 3 * finale.strand_length() + 1)
    assert [event.left for event in happened if isinstance(event, events.StrandParted)] == [2, 1, 0]
    assert made.stage.deaths == 1


# Sacks


def sack_at(patch: Patch) -> Place:
    """A sack in the middle of a patch, whatever the sag."""
    column, row = 10 + 4 * patch.column + 2, 20 - 14 + 1 + 4 * patch.row + (0, 1, 2, 2, 1, 0)[patch.column] + 2
    return place(NetSack, column, row, drop_damage=2)


def test_a_blow_beside_a_sack_drops_it_on_whoever_hangs_below() -> None:
    made = trailing(sack_at(Patch(3, 0)), bond=Patch(3, 0), necros=Patch(3, 2))
    foe, sack = one(made, NetNecros), one(made, NetSack)
    foe.x = sack.centre_x - foe.width // 2
    health = foe.health
    happened = [*play(made, 1, FIRE), *play(made, 60)]
    assert {"SackDropped", "SackStruck"} <= kinds(happened)
    assert foe.health == health - 2 and made.stage.score > 0


def test_a_heel_and_a_far_blow_leave_sacks_alone() -> None:
    made = trailing(sack_at(Patch(3, 0)), bond=Patch(3, 0))
    play(made, 20, DOWN | FIRE)
    assert one(made, NetSack).state == Tie.HANGING
    made = trailing(sack_at(Patch(5, 0)), bond=Patch(3, 0))
    play(made, 1, FIRE)
    play(made, 20)
    assert one(made, NetSack).state == Tie.HANGING


def test_a_sack_passes_bond_by() -> None:
    made = trailing(sack_at(Patch(3, 0)), bond=Patch(3, 1), necros=Patch(0, 0))
    body = one(made, NetBond)
    one(made, NetSack).drop()
    play(made, 120)
    assert body.health == 5 and one(made, NetSack).state == Tie.GONE


def test_a_sack_hits_only_once_though_he_comes_out_again_below_it() -> None:
    made = trailing(sack_at(Patch(3, 0)), bond=FIRST, necros=Patch(3, 2))
    foe, sack = one(made, NetNecros), one(made, NetSack)
    foe.x, before = sack.centre_x - foe.width // 2, foe.health
    sack.drop()
    play_until(made, lambda: foe.health < before)
    foe.y = sack.feet
    foe.enter(Hang.IDLE)
    play_until(made, lambda: sack.y > foe.feet)
    assert foe.health == before - sack.drop_damage


def test_a_sack_falls_with_its_patch_and_is_back_for_the_next_fight() -> None:
    made = trailing(sack_at(Patch(5, 2)), bond=FIRST)
    net, sack = one(made, CargoNet), one(made, NetSack)
    net.fray(Patch(5, 2))
    happened = play(made, FRAY_TICKS + 4)
    assert "SackDropped" in kinds(happened) and sack.state == Tie.FALLING
    sack.put_back()
    assert sack.y == sack.home_y and sack.state == Tie.HANGING


# Chance


def test_two_fights_differ_and_their_tells_do_not() -> None:
    stories, tells = set(), set()
    for seed in range(6):
        made = trailing(bond=MIDDLE, necros=FIRST, seed=seed)
        told = []
        for tick in range(900):
            made.step(0)
            one(made, NetBond).health = 5
            for event in made.events:
                if isinstance(event, events.NecrosTold | events.BladeDrawn):
                    told.append((tick, type(event).__name__))
                if isinstance(event, events.NecrosTold):
                    tells.add((event.attack, event.ticks))
        stories.add(tuple(told))
    assert len(stories) >= 5
    assert tells <= {("swing", SWING.startup), ("stamp", STAMP.startup)}
