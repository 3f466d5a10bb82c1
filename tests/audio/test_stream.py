"""Music that is decoded while it plays is the file, to the sample; effects give their memory back."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.audio import library
from game.audio.library import Library
from game.audio.stream import FRAME_BYTES, Stream

ROOT = Path(__file__).resolve().parents[2]
SOUNDS, MUSIC = ROOT / "assets" / "sounds", ROOT / "assets" / "music"
PLAYED = """
import sys, time
from pathlib import Path
from game.audio import music
from game.audio.mixer import Mixer
music.GAIN = 1.0
mixer = Mixer()
mixer.preload((), sys.argv[1])
while mixer.is_loading:
    time.sleep(0.001)
mixer.music(sys.argv[1])
mixer.update()
while any(music_channel.get_busy() for music_channel in mixer._music._channels()):
    mixer.update()
    time.sleep(0.001)
mixer.close()
"""
"""Plays a piece to its end."""


@pytest.fixture(autouse=True)
def device(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.init(44100, -16, 2, 512, allowedchanges=0)
    yield
    pygame.mixer.quit()


def wait(ready: Library) -> None:
    end = time.monotonic() + 8
    while ready.is_loading and time.monotonic() < end:
        time.sleep(0.005)
    assert not ready.is_loading


def test_the_pieces_are_the_whole() -> None:
    path = MUSIC / "death_main.ogg"
    stream = Stream(path)
    assert stream.pieces > 1
    for number in (1, 0, *range(2, stream.pieces)):
        stream.decode(number)
    joined = b"".join(stream.ready[number].get_raw() for number in range(stream.pieces))
    assert joined == pygame.mixer.Sound(path).get_raw()


def test_a_file_that_cannot_be_cut_is_one_piece(tmp_path: Path) -> None:
    stream = Stream(SOUNDS / "menu_ok_1.ogg")
    stream.decode(0)
    assert stream.pieces == 1
    assert len(stream.ready[0].get_raw()) == stream.frames * FRAME_BYTES
    broken = tmp_path / "broken.ogg"
    broken.write_bytes(b"this is no sound")
    with pytest.raises(pygame.error):
        Stream(broken)


def test_stems_are_cut_at_the_same_frames() -> None:
    streams = [Stream(path) for path in sorted(MUSIC.glob("necros_*.ogg"))]
    assert len(streams) == 3
    for stream in streams:
        for number in (0, stream.pieces - 1):
            stream.decode(number)
    for number in (0, streams[0].pieces - 1):
        assert len({len(stream.ready[number].get_raw()) for stream in streams}) == 1


def test_only_the_first_piece_stays() -> None:
    stream = Stream(MUSIC / "death_main.ogg")
    stream.decode(0)
    stream.decode(1)
    stream.drop(1)
    stream.drop(0)
    assert list(stream.ready) == [0]


def test_what_is_played_is_the_file_to_the_sample(tmp_path: Path) -> None:
    """SDL writes what would be heard into a file, four times as fast."""
    heard = tmp_path / "heard.raw"
    environment = os.environ | {
        "SDL_AUDIODRIVER": "disk",
        "SDL_DISKAUDIOFILE": str(heard),
        "SDL_DISKAUDIODELAY": "3",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        "PYTHONPATH": str(ROOT),
    }
    subprocess.run([sys.executable, "-c", PLAYED, "death"], env=environment, check=True, capture_output=True, timeout=30)
    whole = pygame.mixer.Sound(MUSIC / "death_main.ogg").get_raw()
    assert whole.strip(b"\0") in heard.read_bytes()


def test_effects_are_given_back_when_they_take_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "EFFECT_BYTES", 1_000_000)
    ready = Library(SOUNDS, MUSIC)
    for name in ("bell_last", "clock_strike", "applause", "land"):
        ready.preload([name])
        wait(ready)
    assert ready.is_loaded("land")
    assert ready.is_loaded("applause")
    assert not ready.is_loaded("bell_last")
    assert ready.take("bell_last") is None
    end = time.monotonic() + 8
    while not ready.is_loaded("bell_last") and time.monotonic() < end:
        time.sleep(0.005)
    assert ready.take("bell_last") is not None
    ready.close()
