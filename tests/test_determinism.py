"""The same seed and inputs give the same digest: twice, for every hash seed, with a view attached, restored and taken over.

What digest that is, is test_golden.py's business; tests/app/test_determinism.py does the same through the application's loop.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.core.entity import Settled
from game.core.replay import Replay, read
from game.core.replay_run import play
from game.core.world import World
from game.tiled.load import Level, load_level

ROOT = Path(__file__).resolve().parents[1]
BY_SIZE = sorted((ROOT / "levels").rglob("*.tas"), key=lambda path: path.stat().st_size)
REPLAYS = sorted({path.name.partition(".")[0]: path for path in BY_SIZE}.values())
"""Of each stage the replay with the most to do."""
PLAY = (
    "import sys; from pathlib import Path; from game.core.replay import read; from game.core.replay_run import play; from game.tiled.load import load_level; "
    "path = Path(sys.argv[1]); replay = read(path); level = load_level(path.parent / replay.map); "
    "print(play(replay, level.world_of(replay)).digest)"
)


@pytest.fixture(params=REPLAYS, ids=lambda path: path.stem)
def run(request: pytest.FixtureRequest) -> tuple[Replay, Level, Path]:
    replay = read(request.param)
    return replay, load_level(request.param.parent / replay.map), request.param


def fresh(replay: Replay, level: Level) -> World:
    return level.world_of(replay)


def test_twice_is_the_same_and_something_happened(run: tuple[Replay, Level, Path]) -> None:
    replay, level, _ = run
    idle = fresh(replay, level)
    for _ in range(replay.ticks):
        idle.step(0)
    digests = {play(replay, fresh(replay, level)).digest for _ in range(2)}
    assert len(digests) == 1
    does_nothing = not any(replay.inputs())  # there are replays of a player who looks on
    assert (idle.digest() in digests) == does_nothing


def test_hash_seeds_change_nothing(run: tuple[Replay, Level, Path]) -> None:
    digests = set()
    for seed in ("0", "1", "4242"):
        environment = dict(os.environ, PYTHONHASHSEED=seed)
        done = subprocess.run(
            [sys.executable, "-c", PLAY, str(run[2])], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        digests.add(done.stdout.strip())
    assert len(digests) == 1


def test_who_rests_would_have_done_nothing(run: tuple[Replay, Level, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    replay, level, _ = run
    rested = play(replay, fresh(replay, level)).digest
    monkeypatch.setattr(World, "rest", lambda world, entity: None)
    assert play(replay, fresh(replay, level)).digest == rested


def test_what_is_settled_is_what_would_be_worked_out_each_time(
    run: tuple[Replay, Level, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    replay, level, _ = run
    settled = play(replay, fresh(replay, level)).digest
    monkeypatch.setattr(Settled, "__get__", lambda settled, entity, owner: settled.func(entity))
    monkeypatch.setattr(
        World,
        "all_with",
        lambda world, cls, member, value: [entity for entity in world.all(cls) if getattr(entity, member) == value],
    )
    assert play(replay, fresh(replay, level)).digest == settled


def test_a_view_changes_nothing(run: tuple[Replay, Level, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.view.board import CANVAS_SIZE
    from game.view.stage_view import StageView

    replay, level, _ = run
    pygame.display.init()
    surface = pygame.display.set_mode(CANVAS_SIZE)
    world = fresh(replay, level)
    view = StageView(level.scenery, world)

    def watch(seen: World) -> None:
        view.observe(seen)
        if seen.tick % 23 == 0:
            view.draw(surface, ("hitboxes", "vision", "triggers", "grid") if seen.tick % 46 else ())

    assert play(replay, world, level.digest, watch).digest == play(replay, fresh(replay, level), level.digest).digest


def test_saving_and_going_back_changes_nothing(run: tuple[Replay, Level, Path]) -> None:
    replay, level, _ = run
    world = fresh(replay, level)
    for number, held in enumerate(replay.inputs()):
        if number % 97 == 0:
            snapshot = world.save()
            for step in range(40):
                world.step((held + step) % 256)
            world.load(snapshot)
        if world.stage.outcome:
            break
        world.step(held)
    assert world.digest() == play(replay, fresh(replay, level)).digest


def test_another_world_can_take_over(run: tuple[Replay, Level, Path]) -> None:
    replay, level, _ = run
    inputs = list(replay.inputs())
    first, second = fresh(replay, level), fresh(replay, level)
    half = len(inputs) // 2
    for held in inputs[:half]:
        first.step(held)
    second.load(first.save())
    for held in inputs[half:]:
        first.step(held)
        second.step(held)
    assert first.digest() == second.digest()
