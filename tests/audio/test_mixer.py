"""The mixer without a device, with a dummy one, with wrong names: it never raises."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.audio import library
from game.audio.hearing import FAR, gains
from game.audio.mixer import CHANNELS, EFFECT_CHANNELS, Mixer
from game.audio.music import BANKS, CHANGE_SECONDS, Music
from game.audio.slices import slices

ROOT = Path(__file__).resolve().parents[2]
FRAME = 1 / 60


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mixer(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[Mixer]:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    mixer = Mixer(clock=clock)
    assert mixer.is_open, mixer.status
    yield mixer
    mixer.close()


def load(mixer: Mixer) -> None:
    end = time.monotonic() + 8
    while mixer.is_loading and time.monotonic() < end:
        time.sleep(0.005)
    assert not mixer.is_loading


def run(mixer: Mixer, clock: Clock, seconds: float) -> None:
    for _ in range(round(seconds / FRAME)):
        clock.now += FRAME
        mixer.update()


def busy() -> list[int]:
    return [channel for channel in range(CHANNELS) if pygame.mixer.Channel(channel).get_busy()]


# Places


def test_gains_fall_with_distance_and_lean_to_the_side() -> None:
    assert gains(0).left == gains(0).right == pytest.approx(1.0)
    near, far = gains(100), gains(400)
    assert near.right > near.left > far.left
    assert gains(-100).left == pytest.approx(near.right)
    assert not gains(FAR).is_heard
    assert gains(0, 200).left < gains(0, 50).left


# Nothing raises


def exercise(mixer: Mixer) -> None:
    mixer.preload(["land", "no_such_sound"], "backstage")
    for name in ("land", "no_such_sound"):
        mixer.play(name)
        mixer.play(name, 100, 0.5, 30)
        mixer.loop(name, "key", 5)
        mixer.bed(name)
    for piece in ("title", "no_such_piece", ""):
        mixer.music(piece)
        mixer.update()
    mixer.set_layers({"calm", "no_such_stem"})
    mixer.restart_music()
    mixer.hold_layer("tense", 30)
    mixer.duck(30)
    mixer.set_volumes(50, 0, 130)
    mixer.pause()
    mixer.play("menu_ok")
    mixer.update()
    mixer.resume()
    mixer.stop("key")
    mixer.stop("no_such_key")
    mixer.stop_loops()
    mixer.update()


def test_a_dummy_device(mixer: Mixer) -> None:
    exercise(mixer)
    assert "no_such_sound" in mixer.status


def test_no_device_is_silence_and_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no_such_driver")
    mixer = Mixer()
    exercise(mixer)
    assert not mixer.is_open
    assert mixer.status.startswith("No sound: ")
    assert "\n" not in mixer.status
    mixer.close()
    exercise(mixer)


def test_a_device_that_somebody_closes(mixer: Mixer) -> None:
    mixer.preload(["land"])
    load(mixer)
    mixer.play("land")
    pygame.mixer.quit()
    exercise(mixer)
    assert not mixer.is_open


def test_no_files_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    (tmp_path / "sounds").mkdir()
    (tmp_path / "sounds" / "land_1.ogg").write_bytes(b"this is no sound")
    mixer = Mixer(tmp_path)
    exercise(mixer)
    load(mixer)
    assert "cannot read land_1.ogg" in mixer.status
    mixer.close()


def test_importing_opens_nothing() -> None:
    code = "import pygame, game.audio.cues; from game.audio.mixer import Mixer; Mixer(); print(pygame.mixer.get_init())"
    environment = os.environ | {"SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "None"


# Effects


def test_the_same_effect_waits_40_ms(mixer: Mixer, clock: Clock) -> None:
    mixer.preload(["land"])
    load(mixer)
    mixer.play("land")
    mixer.play("land")
    assert len(busy()) == 1
    clock.now += 0.05
    mixer.play("land")
    assert len(busy()) == 2


def test_never_the_same_take_twice_running(mixer: Mixer) -> None:
    mixer.preload(["step_tile"])
    load(mixer)
    takes = [mixer._library.take("step_tile") for _ in range(60)]
    assert all(one is not other for one, other in pairwise(takes))
    assert len({id(take) for take in takes}) == 4


def test_the_oldest_effect_gives_way(mixer: Mixer, clock: Clock) -> None:
    mixer.preload(["bell_last"])
    load(mixer)
    for _ in range(len(EFFECT_CHANNELS) + 3):
        clock.now += 0.05
        mixer.play("bell_last")
    assert busy() == list(EFFECT_CHANNELS)


def test_an_effect_that_is_late_is_left_out(mixer: Mixer, clock: Clock) -> None:
    mixer.play("land")
    clock.now += 1.0
    mixer.update()
    mixer.preload(["land"])
    load(mixer)
    mixer.update()
    assert busy() == [] or len(busy()) == 1  # it may have been loaded before the second frame
    mixer.play("land")
    assert busy()


def test_what_is_far_away_takes_no_channel(mixer: Mixer) -> None:
    mixer.preload(["land"])
    load(mixer)
    mixer.listener_x, mixer.listener_y = 0, 0
    mixer.play("land", FAR + 1)
    mixer.play("land", 0, 1.0, FAR)
    assert busy() == []


@pytest.mark.parametrize("name", ["music/death_main", "sounds/orchestra_tuning_far_1", "sounds/cellar_hum_1"])
def test_slices_are_the_whole(mixer: Mixer, name: str) -> None:
    path = ROOT / "assets" / f"{name}.ogg"
    assert len(slices(path.read_bytes())) > 1
    assert library._decoded(path).get_raw() == pygame.mixer.Sound(path).get_raw()


def test_what_is_no_ogg_has_no_slices() -> None:
    assert slices(b"") == slices(b"RIFF" * 5000) == []


# Loops


def test_a_loop_has_a_channel_only_while_it_is_heard(mixer: Mixer, clock: Clock) -> None:
    mixer.preload(["gear_loop"])
    load(mixer)
    mixer.loop("gear_loop", "pit", 300)
    run(mixer, clock, 0.5)
    assert len(busy()) == 1
    mixer.listener_x = 3000
    run(mixer, clock, 0.1)
    assert busy() == []
    mixer.listener_x = 200
    run(mixer, clock, 0.1)
    assert len(busy()) == 1
    mixer.stop("pit")
    run(mixer, clock, 0.5)
    assert busy() == []


def test_a_loop_for_some_seconds_ends(mixer: Mixer, clock: Clock) -> None:
    mixer.preload(["alarm_ring"])
    load(mixer)
    mixer.loop("alarm_ring", "alarm", seconds=1.0)
    run(mixer, clock, 0.9)
    assert busy()
    run(mixer, clock, 0.6)
    assert busy() == []


def test_beds_cross_over(mixer: Mixer, clock: Clock) -> None:
    mixer.preload(["wind", "cellar_hum"])
    load(mixer)
    mixer.bed("wind")
    run(mixer, clock, 1.3)
    mixer.bed("cellar_hum")
    run(mixer, clock, 0.5)
    assert len(busy()) == 2
    run(mixer, clock, 1.5)
    assert len(busy()) == 1
    mixer.bed("")
    run(mixer, clock, 1.5)
    assert busy() == []


# Music


def music_of(mixer: Mixer) -> Music:
    return mixer._music


def test_layers_fade_in_quickly_and_out_slowly(mixer: Mixer, clock: Clock) -> None:
    mixer.preload((), "backstage")
    load(mixer)
    mixer.music("backstage")
    mixer.set_layers({"calm"})
    run(mixer, clock, 0.1)
    music = music_of(mixer)
    assert busy() == [0, 1, 2]
    assert (music.gain("calm"), music.gain("tense"), music.gain("alarm")) == (1.0, 0.0, 0.0)
    mixer.set_layers({"calm", "tense", "alarm"})
    run(mixer, clock, 0.4)
    assert music.gain("alarm") == 1.0
    mixer.set_layers({"calm"})
    run(mixer, clock, 1.0)
    assert 0.3 < music.gain("alarm") < 0.7
    run(mixer, clock, 1.2)
    assert music.gain("alarm") == 0.0
    assert busy() == [0, 1, 2]
    mixer.hold_layer("tense", 30)
    run(mixer, clock, 0.4)
    assert music.gain("tense") == 1.0


def test_a_piece_begins_anew_beside_what_dies_away(mixer: Mixer, clock: Clock) -> None:
    mixer.preload((), "interval")
    load(mixer)
    mixer.music("interval")
    mixer.set_layers({"winds", "cello"})
    run(mixer, clock, 0.2)
    old, new = map(list, BANKS)
    assert busy() == old
    mixer.restart_music()
    assert busy() == old + new
    time.sleep(CHANGE_SECONDS + 0.2)
    assert busy() == new
    mixer.set_layers({"winds"})
    run(mixer, clock, 2.2)
    assert (music_of(mixer).gain("winds"), music_of(mixer).gain("cello")) == (1.0, 0.0)


def test_volumes_are_heard_at_once_and_ducking_passes(mixer: Mixer, clock: Clock) -> None:
    mixer.preload((), "results")
    load(mixer)
    mixer.music("results")
    run(mixer, clock, 0.1)
    sound = pygame.mixer.Channel(0).get_sound()
    loud = sound.get_volume()
    mixer.duck(30)
    run(mixer, clock, 0.3)
    assert sound.get_volume() == pytest.approx(loud * 0.63, abs=0.02)
    run(mixer, clock, 1.2)
    assert sound.get_volume() == pytest.approx(loud, abs=0.01)
    mixer.set_volumes(100, 50, 100)
    run(mixer, clock, 0.05)
    assert sound.get_volume() == pytest.approx(loud / 4, abs=0.02)


def test_the_same_piece_goes_on_and_another_one_takes_over(mixer: Mixer, clock: Clock) -> None:
    for piece in ("results", "death"):
        mixer.preload((), piece)
    load(mixer)
    mixer.music("results")
    run(mixer, clock, 0.1)
    first = pygame.mixer.Channel(0).get_sound()
    mixer.music("results")
    run(mixer, clock, 0.1)
    assert pygame.mixer.Channel(0).get_sound() is first
    mixer.music("death")
    run(mixer, clock, 0.6)
    assert pygame.mixer.Channel(0).get_sound() is not first


def test_a_menu_is_heard_while_all_else_is_held(mixer: Mixer, clock: Clock) -> None:
    mixer.preload(["bell_last", "menu_ok"])
    load(mixer)
    mixer.play("bell_last")
    mixer.pause()
    clock.now += 0.1
    mixer.play("menu_ok")
    assert len(busy()) == 2
    mixer.resume()
