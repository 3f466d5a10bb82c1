"""The fuzzer: faults that are planted are found, made short and written as replays that fail for as long as they are there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from game.actors.bond import Bond
from game.actors.bond_moves import pistol
from game.actors.koskov import Koskov
from game.actors.stage_lift import StageLift
from game.cli import main
from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Difficulty
from game.core.replay import Replay, merge, parse
from game.core.replay_run import Status, play
from game.core.stage import Stage
from game.core.world import World
from game.prove.farm import open_farm
from game.prove.fuzz import EXCEPTION, Campaign, fuzz, plans, play_out
from game.prove.fuzz_minimise import minimise
from game.prove.fuzz_players import PLAYERS, EdgePlayer, RandomPlayer
from game.prove.invariants import COMPARED_EVERY, STILL_TICKS, Inspector, inspector
from game.prove.on_foot import OnFoot
from game.tiled.load import Level, load_level
from tests.core.ascii_world import place, world
from tests.prove.small_map import filled, rows, write_small_map

SECONDS = 20
RUNS, TICKS = 12, 900
PIT = range(20, 28), range(17, 24)


def sound_map(folder: Path) -> Path:
    """The small map with a ladder out of its pit."""
    return write_small_map(folder, filled(rows(), "H", range(27, 28), range(8, 23)))


def campaign(level: Level, **more) -> Campaign:
    with open_farm(1) as farm:
        return fuzz(level, farm, runs=RUNS, ticks=TICKS, **more)


@pytest.mark.parametrize("percent", [0, 100])
def test_a_campaign_may_begin_along_known_runs_alone(percent: int, tmp_path: Path) -> None:
    level = load_level(sound_map(tmp_path))
    known = (Replay("small.tmx", "", 3, Difficulty.AGENT, merge([b.RIGHT] * 200)),)
    planned = list(plans(level, runs=20, ticks=60, seed=1, difficulty=Difficulty.AGENT, known=known, known_percent=percent))
    assert sum(bool(plan.known) for plan in planned) == 20 * percent // 100
    assert all(plan.ticks == len(plan.known) + 60 for plan in planned)


def thin_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Walls let bodies through in one tick of 64."""
    shift_x = Actor.shift_x

    def careless(self: Actor, pixels: int) -> bool:
        if self.world.tick & 63 == 7:
            self.x += pixels
            return False
        return shift_x(self, pixels)

    monkeypatch.setattr(Actor, "shift_x", careless)


def test_a_sound_map_is_found_sound(tmp_path: Path) -> None:
    found = campaign(load_level(sound_map(tmp_path)))
    assert found.failures == ()
    assert found.runs == RUNS
    assert 0 < found.ticks <= RUNS * TICKS
    assert len(found.tiles) > 40


def test_a_planted_fault_is_found_made_short_and_shown_by_its_replay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sound_map(tmp_path)
    with monkeypatch.context() as patch:
        thin_walls(patch)
        assert main(["fuzz", str(path), "--runs", "12", "--ticks", "900", "--workers", "1", "--json"]) == 1
        row = json.loads(capsys.readouterr().out)
        assert set(row) >= {"runs", "ticks", "failures", "file"}
        assert row["failures"] == len(row["faults"]) == 1
        assert row["file"] == str(tmp_path / "test.fuzz.inside_solid.Bond.tas")
        text = Path(row["file"]).read_text()
        replay = parse(text)
        assert text.startswith("# inside_solid: <Bond 1 'Bond'")
        assert replay.is_sound
        assert replay.ticks == row["faults"][0]["tick"]
        # To the nearest wall, or less: a few spans, most of them of one direction.
        assert len(replay.actions) <= 4, text
        assert main(["replay", row["file"], "--json"]) == 1
        result = json.loads(capsys.readouterr().out)
        assert (result["status"], result["tick"]) == ("assert_failed", replay.ticks)
        assert "is inside of solid tiles" in result["message"]
    assert main(["replay", row["file"]]) == 0  # the fault is mended: the run is sound


def unbounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who lands is put beside the map."""
    monkeypatch.setattr(Bond, "_land", lambda self, speed: setattr(self, "x", -40))


def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lift counts its ticks where no snapshot sees it, and now and then is quicker by it."""
    update = StageLift.update

    def counting(self: StageLift) -> None:
        self.ticks = getattr(self, "ticks", 0) + 1  # type: ignore[attr-defined]
        if self.ticks % 50 == 0:  # type: ignore[attr-defined]
            update(self)
        update(self)

    monkeypatch.setattr(StageLift, "update", counting)


def overdrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """The magazine is never empty, only less than nothing."""
    shoot = pistol.shoot

    def shooting(bond: Bond) -> None:
        shoot(bond)
        bond.rounds -= 3

    monkeypatch.setattr(pistol, "shoot", shooting)


def crashing(monkeypatch: pytest.MonkeyPatch) -> None:
    """To use something in the third column divides by nothing."""
    use = Bond._begin_use
    monkeypatch.setattr(Bond, "_begin_use", lambda self: use(self) if self.x // 16 != 3 else 1 // 0)


def glued(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has crouched never gets up or away."""
    ground = Bond._ground
    stuck = lambda self: None if self.is_crouched else ground(self)  # noqa: E731
    monkeypatch.setitem(Bond.HOOKS, 0, Bond.HOOKS[0]._replace(update=stuck))


FAULTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], str]] = {
    "outside": (unbounded, "outside of the map"),
    "snapshot": (forgetful, "lift"),
    "counter": (overdrawn, "rounds of"),
    EXCEPTION: (crashing, "ZeroDivisionError"),
    "dead_end": (glued, "can do nothing"),
}


@pytest.mark.parametrize("invariant", FAULTS)
def test_every_invariant_finds_its_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, invariant: str) -> None:
    plant, told = FAULTS[invariant]
    plant(monkeypatch)
    found = campaign(load_level(sound_map(tmp_path)))
    failure = next(failure for failure in found.failures if failure.fault.invariant == invariant)
    assert told in failure.fault.message
    short = minimise(failure, SECONDS)
    assert short.fault.is_like(failure.fault)
    assert len(short.inputs) <= len(failure.inputs)
    again = play_out(failure.plan)
    assert again.failure == failure


def test_a_pit_without_a_way_out_is_a_dead_end(tmp_path: Path) -> None:
    level = load_level(write_small_map(tmp_path))
    failure = next(iter(campaign(level, seed=5).failures))
    assert failure.fault.invariant == "dead_end"
    assert "no way leads to <StageExit 2 'way out'" in failure.fault.message
    of = level.new_world(seed=failure.plan.seed)
    for held in failure.inputs:
        of.step(held)
    bond = of.player
    assert bond is not None
    assert bond.centre_x // 16 in PIT[0]
    assert bond.feet // 16 in PIT[1]


def inspected(of: World, ticks: int, held: int = 0) -> str:
    """What an inspector says in the course of so many ticks."""
    inspect = Inspector(world_like(of), OnFoot(of))
    for _ in range(ticks):
        of.step(held)
        if fault := inspect(of):
            return fault
    return ""


def world_like(of: World) -> World:
    """Another world over the same drawing."""
    return world(DRAWING) if of.grid.width else of


DRAWING = """
    ....................
    .K.B................
    ####################
"""


def test_a_companion_who_stands_still_on_his_way_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    of = world(DRAWING)
    of.all(Koskov)[0].follow()
    assert inspected(of, 60, b.RIGHT) == ""
    assert of.all(Koskov)[0].trail
    monkeypatch.setattr(Koskov, "_follow", lambda self: None)
    assert "neither follows nor says why" in inspected(of, 2 * STILL_TICKS, b.RIGHT)


def test_the_inspector_only_reads(tmp_path: Path) -> None:
    """The same run with and without it, through all that it looks at."""
    level = load_level(sound_map(tmp_path))
    seen, unseen = level.new_world(), level.new_world()
    inspect = inspector(level, 0, Difficulty.AGENT)
    dice = Random(4)
    for tick in range(5 * COMPARED_EVERY):
        held = 0 if tick < 3 * COMPARED_EVERY else dice.randrange(b.ALL)
        seen.step(held)
        unseen.step(held)
        assert inspect(seen) == ""
    assert seen.save() == unseen.save()


def test_a_replay_without_an_inspector_or_the_word_is_not_held_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    level = load_level(sound_map(tmp_path))
    thin_walls(monkeypatch)
    run = Replay(actions=merge([b.LEFT] * 200))
    assert play(run, level.new_world()).status == Status.SUCCESS
    inspect = inspector(level, 0, Difficulty.AGENT)
    result = play(run, level.new_world(), inspect=inspect)
    assert result.status == Status.ASSERT_FAILED
    assert result.message.startswith("expected sound, but ")


@pytest.mark.parametrize("player", PLAYERS.values())
def test_a_player_plays_the_same_for_the_same_dice(player) -> None:
    runs = []
    for seed in (1, 1, 2):
        of, dice = world(DRAWING), Random(seed)
        presses = []
        for _ in range(60):
            for held, ticks in player().next_presses(of, dice):
                assert 0 <= held <= b.ALL
                assert ticks > 0
                presses.append((held, ticks))
                for _ in range(ticks):
                    of.step(held)
        runs.append(presses)
    assert runs[0] == runs[1] != runs[2]


def test_the_edge_player_is_at_edges_more_often_than_chance() -> None:
    """A gap in the floor, a ladder: within half a tile of where something ends."""

    def share(player) -> float:
        of = world("\n".join(["." * 60, "." * 30 + "B" + "." * 29, "#" * 28 + "####" + "#" * 12 + ".." + "#" * 14, "#" * 60]))
        dice, near, ticks = Random(3), 0, 0
        while ticks < 2000:
            for held, span in player().next_presses(of, dice):
                for _ in range(span):
                    of.step(held)
                    ticks += 1
                    assert of.player is not None
                    near += min(abs(of.player.centre_x - x) for x in (44 * 16, 46 * 16)) < 24
        return near / ticks

    assert share(EdgePlayer) > 1.5 * share(RandomPlayer)


def test_runs_begin_like_known_ones(tmp_path: Path) -> None:
    level = load_level(sound_map(tmp_path))
    known = Replay(seed=9, difficulty=Difficulty.RECRUIT, actions=merge([b.RIGHT] * 50 + [0] * 50))
    made = list(plans(level, runs=40, ticks=100, seed=1, difficulty=Difficulty.AGENT, known=(known,)))
    heirs = [plan for plan in made if plan.difficulty == known.difficulty]
    assert 10 < len(heirs) < 40
    for plan in heirs:
        assert plan.seed == known.seed
        assert plan.known == tuple(known.inputs())[: len(plan.known)]
        assert plan.ticks == len(plan.known) + 100
    assert {plan.player for plan in made} == set(PLAYERS)


def test_nothing_wrong_is_told_and_leaves_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = sound_map(tmp_path)
    assert main(["fuzz", str(path), "--runs", "4", "--ticks", "300", "--workers", "2"]) == 0
    assert "nothing wrong  (4 runs, 1200 ticks" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.tas"))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--seed", "-1"], "--seed is a whole number"),
        (["--out", "nowhere"], "there is no folder nowhere"),
        (["--farm", "nowhere://x"], "there is no Dask scheduler at nowhere://x"),
        (["nowhere.tmx"], "nowhere.tmx: no such file"),
    ],
)
def test_a_call_that_cannot_be_meant_is_told_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
) -> None:
    assert main(["fuzz", str(sound_map(tmp_path)), *options]) == 2
    assert sentence in capsys.readouterr().err


def test_a_stage_that_is_told_is_no_dead_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is dead, or waits for the end, is not stuck."""
    glued(monkeypatch)
    monkeypatch.setattr(Stage, "IS_STORY", True)
    found = campaign(load_level(sound_map(tmp_path)))
    assert not [failure for failure in found.failures if failure.fault.invariant == "dead_end"]


def test_a_machine_on_the_safe_ground_sends_him_to_the_checkpoint() -> None:
    """What the fuzzer found: a lift came down on Bond and put him back to where it stood."""
    of = world("........\n........\n.B......\n########", place(StageLift, 4, 2, width=48, top_row=0, bottom_row=2))
    bond, lift = of.player, of.all(StageLift)[0]
    assert isinstance(bond, Bond)
    bond.safe_x, bond.safe_y = lift.x + 4, lift.y
    bond.fall_into_hazard(lift)
    assert (bond.x, bond.y) == (bond.start_x, bond.start_y)
