"""The music follows the stage: its layers, its bars, its beds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.actors.cellist_window import CellistWindow
from game.audio.cues import CUES, Restart
from game.core.events import CelloStopped
from game.core.replay import read
from game.core.stage import MUSIC_LAYERS
from game.core.world import World
from game.levels.interval import ALARM_LAYER, LEAVING, Interval
from game.tiled.load import load_level

ROOT = Path(__file__).resolve().parents[2]
LEVELS = ROOT / "levels" / "concert_hall"
MUSIC = ROOT / "assets" / "music"


def played(name: str) -> Iterator[World]:
    """The world after every tick of a replay."""
    replay = read(LEVELS / name)
    world = load_level(LEVELS / replay.map).new_world(seed=replay.seed, difficulty=replay.difficulty)
    for buttons in replay.inputs():
        world.step(buttons)
        yield world


@pytest.mark.parametrize("name", ["interval.spared.tas", "interval.loud.tas", "interval.cellist.tas", "backstage.loud.tas"])
def test_every_layer_that_is_asked_for_has_a_file(name: str) -> None:
    asked = {(world.stage.music, layer) for world in played(name) for layer in world.stage.music_layers()}
    assert len(asked) > 1
    for piece, layer in asked:
        assert (MUSIC / f"{piece}_{layer}.ogg").is_file(), (piece, layer)


def test_the_serenade_grows_with_the_waves_and_leaves_bar_by_bar() -> None:
    first: dict[str, int] = {}
    last: list[tuple[str, ...]] = []
    for world in played("interval.spared.tas"):
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
    for world in played("interval.spared.tas"):
        cellist = world.first(CellistWindow)
        for event in world.events:
            if isinstance(event, CelloStopped):
                stops += 1
                assert cellist is not None
                assert cellist.age == 0
    assert stops == 1


def test_backstage_follows_the_alarm() -> None:
    seen = {(world.stage.alarm, world.stage.music_layers()) for world in played("backstage.loud.tas")}
    assert seen
    for alarm, layers in seen:
        assert layers == MUSIC_LAYERS[: alarm + 1]
