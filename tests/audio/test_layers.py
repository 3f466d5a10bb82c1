"""The music follows the stage: its layers, its bars, its beds."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from assets.studio.audio.score_reader import read as read_score
from game.actors.cellist_window import CellistWindow
from game.actors.pipe_hazard import CYCLE_TICKS
from game.actors.steam_cycle import STROKE_TICKS
from game.audio.cues import CUES, Restart
from game.core.events import BeatBegan, CelloStopped, ClockStarted
from game.core.replay import read
from game.core.stage import MUSIC_LAYERS
from game.core.units import TICKS_PER_SECOND
from game.core.world import World
from game.levels.interval import ALARM_LAYER, LEAVING, Interval
from game.tiled.load import load_level

ROOT = Path(__file__).resolve().parents[2]
LEVELS = ROOT / "levels"
MUSIC = ROOT / "assets" / "music"
SCORES = ROOT / "assets" / "studio" / "audio" / "scores"


def played(name: str) -> Iterator[World]:
    """The world after every tick of a replay."""
    replay = read(LEVELS / name)
    world = load_level((LEVELS / name).parent / replay.map).world_of(replay)
    for buttons in replay.inputs():
        world.step(buttons)
        yield world


@pytest.mark.parametrize(
    "name",
    [
        "concert_hall/interval.spared.tas",
        "concert_hall/interval.loud.tas",
        "concert_hall/interval.cellist.tas",
        "concert_hall/backstage.loud.tas",
        "pipeline_run/pumping_station.loud.tas",
        "pipeline_run/pig.battered.tas",
        "air_base/cells.loud.tas",
        "air_base/runway.loud.tas",
        "cargo_plane/necros.perfect.tas",
        "cargo_plane/ticking.keel.tas",
    ],
)
def test_every_layer_that_is_asked_for_has_a_file(name: str) -> None:
    asked = {(world.stage.music, layer) for world in played(name) for layer in world.stage.music_layers()}
    assert len(asked) > 1
    for piece, layer in asked:
        assert (MUSIC / f"{piece}_{layer}.ogg").is_file(), (piece, layer)


def test_the_serenade_grows_with_the_waves_and_leaves_bar_by_bar() -> None:
    first: dict[str, int] = {}
    last: list[tuple[str, ...]] = []
    for world in played("concert_hall/interval.spared.tas"):
        stage = world.stage
        assert isinstance(stage, Interval)
        layers = stage.music_layers()
        if stage.wave < 7:
            for layer in layers:
                first.setdefault(layer, stage.wave)
            assert "cello" in layers
            assert (ALARM_LAYER in layers) == bool(stage.alarm)
        else:
            assert "cello" not in layers
            cellist = world.first(CellistWindow)
            assert cellist is not None
            if layers and layers not in last:
                last.append(layers)
                assert cellist.age % cellist.bar_ticks == 0
    assert {name: wave for name, wave in first.items() if name != ALARM_LAYER} == {
        "winds": 0,
        "cello": 0,
        "strings": 2,
        "violin": 2,
        "bass": 4,
    }
    assert last == [LEAVING[number:] for number in range(len(last))]
    assert len(last) > 1


def test_the_last_bars_begin_with_the_piece() -> None:
    """Bars and candle would be out of step otherwise: the piece goes round while the player aims."""
    assert any(isinstance(act, Restart) for act in CUES[CelloStopped.__name__].always)
    stops = 0
    for world in played("concert_hall/interval.spared.tas"):
        cellist = world.first(CellistWindow)
        for event in world.events:
            if isinstance(event, CelloStopped):
                stops += 1
                assert cellist is not None
                assert cellist.age == 0
    assert stops == 1


def test_backstage_follows_the_alarm() -> None:
    seen = {(world.stage.alarm, world.stage.music_layers()) for world in played("concert_hall/backstage.loud.tas")}
    assert seen
    for alarm, layers in seen:
        assert layers == MUSIC_LAYERS[: alarm + 1]


def test_the_minute_is_as_long_as_its_music() -> None:
    """The piece begins anew with the clock, and both end together."""
    assert any(isinstance(act, Restart) for act in CUES[ClockStarted.__name__].always)
    score = read_score(SCORES / "ticking.score")
    seconds = score.bars * float(score.bar_length) * 60 / score.tempo
    world = next(played("cargo_plane/ticking.keel.tas"))
    assert seconds * TICKS_PER_SECOND == world.stage.clock_ticks


def test_the_string_finds_its_tune_with_shah() -> None:
    first: dict[str, int] = {}
    for world in played("air_base/cells.quiet.tas"):
        for layer in world.stage.music_layers():
            first.setdefault(layer, world.tick)
    assert first["drone"] < first["drum"] <= first["tune"]


def test_the_pigs_music_grows_to_the_border_and_there_it_ends() -> None:
    heard = [layers for layers, _ in groupby(world.stage.music_layers() for world in played("pipeline_run/pig.perfect.tas"))]
    assert heard == [("flow",), ("flow", "drive"), ("flow", "drive", "chase"), ()]


def test_the_stations_music_strikes_with_its_pumps() -> None:
    """Its beat is half a stroke, and it begins anew with the first one."""
    score = read_score(SCORES / "station.score")
    assert 60 / score.tempo * TICKS_PER_SECOND * 2 == STROKE_TICKS
    begun = [
        world.tick
        for world in played("pipeline_run/pumping_station.loud.tas")
        if any(isinstance(event, BeatBegan) for event in world.events)
    ]
    assert begun == [STROKE_TICKS]


def test_a_bar_of_the_pig_is_a_cycle_of_its_flames() -> None:
    """So that the ear can play."""
    score = read_score(SCORES / "pig.score")
    assert float(score.bar_length) * 60 / score.tempo * TICKS_PER_SECOND == CYCLE_TICKS
    assert any(isinstance(act, Restart) for act in CUES[BeatBegan.__name__].always)
    begun = [
        world.tick
        for world in played("pipeline_run/pig.battered.tas")
        if any(isinstance(event, BeatBegan) for event in world.events)
    ]
    assert len(begun) == 2, "with the stage, and after the death"
    assert not any(tick % CYCLE_TICKS for tick in begun)
