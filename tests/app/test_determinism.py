"""The same run through the application's loop, at any speed and under load: tick by tick the same digests as headless."""

from __future__ import annotations

import random
from itertools import islice
from pathlib import Path

import pytest

from game.app.app import App
from game.app.devices import Devices
from game.app.loop import MAX_CATCH_UP, TICK_SECONDS, Pacer
from game.app.play import Play
from game.app.profile import Profile
from game.app.stage_run import LEVELS, StageRun
from game.app.window import Window
from game.core.replay import Replay, read
from game.core.replay_run import Status
from game.core.replay_run import play as play_replay
from game.tiled.load import Level, load_level
from tests.app.conftest import FakeTime, Recorder

TICKS = 420
FIRST_REPLAYS = {path.name.partition(".")[0]: path for path in sorted(LEVELS.rglob("*.tas"), reverse=True)}
"""A replay of each stage."""
FULL, HALF, FOUR_TIMES = 100, 50, 400
SLOWEST_FRAME = 8 * TICK_SECONDS


class Replayer(Devices):
    """Holds what a replay holds, and ends the game after it. Notes what the world was like before each tick."""

    def __init__(self, inputs: list[int]) -> None:
        super().__init__()
        self._inputs = inputs
        self.digests: list[str] = []
        self.app: App | None = None

    def take_buttons(self, toggles: int = 0) -> int:
        app = self.app
        assert app is not None
        scene = app.scene
        assert isinstance(scene, Play)
        tick = len(self.digests)
        self.digests.append(scene.world.digest())
        if tick == len(self._inputs):
            app.quit()
        return self._inputs[tick] if tick < len(self._inputs) else 0


class Loaded(FakeTime):
    """A machine that is busy with something else, too: now and then a picture takes its time."""

    def __init__(self) -> None:
        super().__init__()
        self._random = random.Random(1987)

    def frame(self) -> None:
        """A picture has been shown."""
        if self._random.random() < 0.3:
            self.now += self._random.uniform(0, SLOWEST_FRAME)


class Loop:
    """A replay played through the application's own loop."""

    def __init__(self, replay: Replay, level: Level, *, speed: int, is_loaded: bool = False) -> None:
        inputs = list(islice(replay.inputs(), TICKS))
        clock = Loaded() if is_loaded else FakeTime()
        self.devices = Replayer(inputs)
        window = Window(scale=1)
        self.app = self.devices.app = App(window, Profile(None), self.devices, Recorder(), pacer=Pacer(clock, clock.sleep))
        self.app.profile.settings.speed = speed
        if isinstance(clock, Loaded):
            present = window.present

            def present_slowly() -> None:
                present()
                clock.frame()

            window.present = present_slowly  # type: ignore[method-assign]
        run = StageRun(level.path, replay.difficulty, replay.seed, replay.assists)
        self.scene = Play(self.app, level, run)
        self.app.run(lambda: self.scene)
        self.digests = self.devices.digests[: len(inputs) + 1]


@pytest.fixture(params=sorted(FIRST_REPLAYS), ids=str)
def run(request: pytest.FixtureRequest) -> tuple[Replay, Level, list[str], list[int]]:
    """A replay, its map, and what its ticks are like without any application: digests, and the pace at which each is shown."""
    path: Path = FIRST_REPLAYS[request.param]
    replay = read(path)
    level = load_level(path.parent / replay.map)
    world = level.world_of(replay)
    digests, paces = [world.digest()], []
    for held in islice(replay.inputs(), TICKS):
        paces.append(world.stage.pace())
        world.step(held)
        digests.append(world.digest())
    return replay, level, digests, paces


@pytest.mark.parametrize(("speed", "is_loaded"), [(HALF, False), (FOUR_TIMES, False), (FULL, True), (FOUR_TIMES, True)])
def test_speed_and_load_change_nothing(
    run: tuple[Replay, Level, list[str], list[int]], speed: int, is_loaded: bool, tmp_path: Path
) -> None:
    replay, level, digests, paces = run
    loop = Loop(replay, level, speed=speed, is_loaded=is_loaded)
    different = next((tick for tick, pair in enumerate(zip(loop.digests, digests, strict=True)) if len(set(pair)) > 1), None)
    assert different is None, f"{replay.map} goes another way at tick {different}"
    frames = sum(FULL / (speed * pace // FULL) for pace in paces)
    if is_loaded:
        assert frames / MAX_CATCH_UP < loop.app.frames < 0.9 * frames, "the load was none"
    else:
        a_tick = FULL / (speed * min(paces) // FULL)
        assert loop.app.frames == pytest.approx(frames, abs=3 + a_tick)
    recorded = loop.scene.recording.replay(tmp_path / "run.tas", loop.scene.world)
    assert list(islice(recorded.inputs(), TICKS)) == list(islice(replay.inputs(), TICKS))
    world = level.world_of(replay)
    assert play_replay(recorded, world, level.digest).status == Status.SUCCESS
