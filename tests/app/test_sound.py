from __future__ import annotations

import logging

import pytest

from game.app.sound import WAKE_UPDATES, Sound, Speakers
from game.app.stage_run import StageRun
from game.audio import mixer as mixer_module
from game.core import events
from game.tiled.load import Level


class FakeMixer:
    """Writes down what it is asked for."""

    status = "No sound: somebody took it"
    last: FakeMixer

    def __init__(self) -> None:
        self.listener_x = 0
        self.listener_y: int | None = None
        self.is_loading = False
        self.calls: list[tuple[object, ...]] = []
        FakeMixer.last = self

    def __getattr__(self, name: str) -> object:
        def call(*arguments: object) -> None:
            self.calls.append((name, *arguments))

        return call


@pytest.fixture
def speakers(monkeypatch: pytest.MonkeyPatch) -> Speakers:
    monkeypatch.setattr(mixer_module, "Mixer", FakeMixer)
    return Speakers()


def names() -> list[object]:
    return [call[0] for call in FakeMixer.last.calls]


def test_the_device_waits_for_the_first_frames_and_then_plays_what_was_asked(
    speakers: Speakers, caplog: pytest.LogCaptureFixture
) -> None:
    speakers.play("menu_move")
    speakers.start_music("title")
    speakers.set_volumes(4, 7)
    with caplog.at_level(logging.WARNING):
        for _ in range(WAKE_UPDATES + 1):
            speakers.update()
    assert ("set_volumes", 100, 40, 70) in FakeMixer.last.calls
    assert ("music", "title") in FakeMixer.last.calls
    assert "somebody took it" in caplog.text
    speakers.update()
    speakers.play("menu_ok")
    assert names()[-2:] == ["update", "play"]


def test_a_stage_is_heard(speakers: Speakers, level: Level, run: StageRun) -> None:
    world = run.new_world(level)
    speakers.begin_stage(world)
    assert ("music", "backstage") in FakeMixer.last.calls
    world.step(0)
    world.events = [events.Jumped(70, 330, "Bond")]
    world.stage.alarm = 2
    speakers.hear(world, "wind")
    speakers.hear(world, "wind")
    calls = FakeMixer.last.calls
    assert ("bed", "wind") in calls
    assert calls.count(("set_layers", ("calm", "tense", "alarm"))) == 1
    assert any(call[:2] == ("play", "jump") for call in calls)
    assert world.player is not None
    assert (FakeMixer.last.listener_x, FakeMixer.last.listener_y) == (world.player.centre_x, world.player.centre_y)
    speakers.pause()
    speakers.resume()
    speakers.end_stage()
    speakers.close()
    assert names()[-4:] == ["pause", "resume", "stop_loops", "close"]


def test_nothing_is_played_while_files_are_loaded(speakers: Speakers, level: Level, run: StageRun) -> None:
    world = run.new_world(level)
    speakers.expect_stage("backstage")
    speakers.begin_stage(world)
    FakeMixer.last.is_loading = True
    before = list(FakeMixer.last.calls)
    speakers.play("menu_ok")
    speakers.hear(world, "wind")
    speakers.update()
    assert FakeMixer.last.calls == before


@pytest.mark.parametrize("sound", [Sound(), Speakers()])
def test_before_there_is_a_device_nothing_fails(sound: Sound) -> None:
    sound.play("menu_move")
    sound.start_music("title")
    sound.set_volumes(1, 2)
    sound.pause()
    sound.resume()
    sound.end_stage()
    sound.update()
    sound.close()
