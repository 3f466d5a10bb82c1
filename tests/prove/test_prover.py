"""The prover: a small stage is proven at every difficulty, its sabotaged copies are not, and the place is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.core import buttons as b
from game.core.actor import Actor
from game.core.entity import Difficulty, Entity, saved
from game.core.replay import Replay, merge
from game.core.replay_run import Status, play
from game.core.stage import Outcome, Stage
from game.core.units import TILE
from game.core.world import World
from game.core.zone import PLAYER
from game.prove.explorer import Round, explore, strategy_for
from game.prove.farm import open_farm, pack_level
from game.prove.on_foot import BOND, OnFoot
from game.prove.prover import Search, search
from game.prove.shorten import shorten
from game.prove.strategy import Strategy
from game.prove.ways import Ways
from game.tiled.load import Level, load_level
from tests.core.ascii_world import place, world
from tests.prove.searching import search_for
from tests.prove.small_map import GAP, LADDER_COLUMN, filled, rows, write_small_map

ENOUGH_SECONDS = 60
"""A good map is proven in about one; a slow machine may take longer."""
SABOTAGED_TICKS = 300_000
"""About four seconds of an idle machine; a way through, where there is one, is found in a tenth of it."""


def prove(path: Path, seconds: float, **more) -> tuple[Level, Search]:
    level = load_level(path)
    with open_farm(1) as farm:
        return level, search(level, farm, seconds=seconds, **more)


@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_a_good_map_is_proven_and_its_run_wins(tmp_path: Path, difficulty: Difficulty) -> None:
    level, found = prove(write_small_map(tmp_path), ENOUGH_SECONDS, difficulty=difficulty)
    assert found.inputs is not None
    run = Replay(actions=merge(found.inputs), difficulty=difficulty)
    of = level.new_world(difficulty=difficulty)
    assert play(run, of).status == Status.SUCCESS
    assert of.stage.outcome == Outcome.WON
    assert found.ticks_per_second > 0
    assert sum(found.heat.values()) > 0


def test_one_worker_finds_the_same_run_for_the_same_seed(tmp_path: Path) -> None:
    path = write_small_map(tmp_path)
    runs = [prove(path, ENOUGH_SECONDS, search_seed=seed)[1].inputs for seed in (3, 3, 4)]
    assert runs[0] == runs[1]
    assert runs[0] != runs[2]


def test_a_run_is_shortened_and_still_wins(tmp_path: Path) -> None:
    level, found = prove(write_small_map(tmp_path), ENOUGH_SECONDS)
    assert found.inputs is not None
    wins = lambda inputs: _outcome(level, inputs) == Outcome.WON  # noqa: E731
    assert wins(found.inputs)
    idle = [0] * 90
    padded = next(
        run for at in range(len(found.inputs) - 20, 0, -20) if wins(run := [*found.inputs[:at], *idle, *found.inputs[at:]])
    )
    short = shorten(level, padded, seconds=10, difficulty=Difficulty.AGENT, seed=0)
    assert wins(short)
    assert len(short) < len(padded) - len(idle) // 2


def _outcome(level: Level, inputs: list[int]) -> int:
    of = level.new_world()
    for held in inputs:
        of.step(held)
    return of.stage.outcome


SABOTAGES: dict[str, tuple[Callable[[], list[str]], str, Callable[[int, int], bool]]] = {
    "exit walled off": (lambda: filled(rows(), "#", range(36, 37), range(14, 23)), "", lambda column, row: 30 <= column <= 35),
    "lift removed": (rows, "lift", lambda column, row: row >= 12),
    "gap of 9 tiles": (
        lambda: filled(rows(), ".", range(GAP.start, GAP.start + 9), range(8, 23)),
        "",
        lambda column, row: column < 30,
    ),
    "lever deleted": (rows, "lever", lambda column, row: column <= 36 and row < 20),
    "ladder cut": (
        lambda: filled(rows(), ".", range(LADDER_COLUMN, LADDER_COLUMN + 1), range(16, 23)),
        "",
        lambda column, row: row >= 16,
    ),
}


@pytest.mark.parametrize("sabotage", SABOTAGES)
def test_a_sabotaged_map_is_not_proven_and_the_place_is_named(tmp_path: Path, sabotage: str) -> None:
    draw, without, is_before = SABOTAGES[sabotage]
    found = search_for(load_level(write_small_map(tmp_path, draw(), without)), SABOTAGED_TICKS)
    assert found.inputs is None
    assert found.objective is not None
    assert str(found.objective) == "object 2 (StageExit 'way out'), tile 38,22"
    assert is_before(*found.tile), found.tile


def test_the_way_of_the_tiles_knows_gaps_ladders_and_lifts(tmp_path: Path) -> None:
    """From the exit's field: nearer along the way, and no way where something is missing."""

    def way(drawing: list[str], without: str = "") -> int | None:
        of = load_level(write_small_map(tmp_path, drawing, without)).new_world()
        ways = Ways(of, BOND)
        goal, bond = of.stage.goal(), of.player
        assert goal is not None
        assert bond is not None
        node = ways.node_of(bond)
        assert node is not None
        return ways.field(goal).at(node)

    whole = way(rows())
    assert whole is not None
    assert whole > 50
    for sabotage in ("exit walled off", "lift removed", "ladder cut"):
        draw, without, _ = SABOTAGES[sabotage]
        assert way(draw(), without) is None, sabotage


class Lens(Actor, abstract=True):
    """A player who is no body: it goes where it is steered."""

    WIDTH = HEIGHT = 8
    TRIPS = PLAYER
    IS_FOCUS = True
    SLEEPS = False

    def update(self) -> None:
        held = self.world.buttons
        self.x += 2 * (bool(held & b.RIGHT) - bool(held & b.LEFT))
        self.y += 2 * (bool(held & b.DOWN) - bool(held & b.UP))


class Mark(Entity, abstract=True):
    """Shot when the lens is on it."""

    WIDTH = HEIGHT = 16
    is_hit: bool = saved(False)

    def update(self) -> None:
        player = self.world.player
        if self.world.pressed & b.FIRE and player is not None and self.overlaps(player):
            self.is_hit = True


class Gallery(Stage, abstract=True):
    """Won when both marks are hit."""

    def update(self) -> None:
        if self.progress() == 2 and not self.outcome:
            self.win()

    def progress(self) -> int:
        return sum(mark.is_hit for mark in self.world.all(Mark)) + super().progress()

    def goal(self) -> Entity | None:
        return next((mark for mark in self.world.all(Mark) if not mark.is_hit), None)


def test_a_stage_that_is_not_on_foot_is_proven_by_its_own_progress(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty = "\n".join(["." * 40] * 20)
    gallery = [place(Lens, 2, 2), place(Mark, 30, 4), place(Mark, 8, 17)]
    made = lambda: world(empty, *gallery, stage=lambda of: Gallery(of, 999, 0, 0))  # noqa: E731
    assert type(strategy_for(made())) is Strategy
    level = load_level(write_small_map(tmp_path))
    assert type(strategy_for(level.new_world())) is OnFoot
    monkeypatch.setattr(Level, "new_world", lambda self, **options: made())
    with open_farm(1) as farm:
        found = search(level, farm, seconds=ENOUGH_SECONDS, search_seed=5)
    assert found.inputs is not None
    of = made()
    for held in found.inputs:
        of.step(held)
    assert of.stage.outcome == Outcome.WON


def test_the_stage_script_never_sleeps() -> None:
    """Not even when the player is many screens away from the corner in which it stands."""
    of: World = world("\n".join([*["." * 200] * 60, "B" + "." * 199, "#" * 200]))
    bond = of.player
    assert bond is not None
    bond.x = 180 * TILE
    for _ in range(30):
        of.step(0)
    assert of.stage in of.awake


def test_a_round_tells_what_it_did(tmp_path: Path) -> None:
    level = load_level(write_small_map(tmp_path))
    findings = explore(Round(pack_level(level), 0, Difficulty.AGENT, 1, (), 2000))
    assert findings.found
    assert findings.ticks >= 2000 or findings.win is not None
    assert findings.units > 0
    assert {found.start for found in findings.found} == {-1}
