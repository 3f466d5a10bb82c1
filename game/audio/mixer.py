"""Everything that sounds: music in layers, beds, loops in places, effects. Without a device it is silent, and says why."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import NamedTuple

import pygame

from game.audio.device import close_device, is_device_open, open_device
from game.audio.hearing import MIDDLE, Gains, gains
from game.audio.library import Library
from game.audio.music import Music
from game.core.units import TICKS_PER_SECOND

ASSETS = Path(__file__).resolve().parents[2] / "assets"

LOOP_CHANNELS = (12, 13, 14, 28, 27, 26, 25)
"""Beds, and machines; where they need many, the effects' last channels too."""
EFFECT_CHANNELS = range(15, 29)
CHANNELS = 29
EFFECT_GAIN = 0.7
"""At a full slider."""
REPEAT_SECONDS = 0.04
"""The same effect sounds at most so often."""
PATIENCE_SECONDS = 0.15
"""A sound that is not loaded in time is left out."""
BED_FADE_SECONDS = 1.2
LOOP_FADE_SECONDS = 0.25
LONGEST_FRAME = 0.1
"""Seconds: after a pause of the whole game fades go on where they were."""
FULL = 100
BED = "bed "
"""The keys of beds begin so."""


class _Loop:
    """Something that goes on until it is stopped. It has a channel only while it is heard."""

    def __init__(self, name: str, place: tuple[int, int | None] | None, loudness: float, seconds: float | None) -> None:
        self.name, self.place, self.loudness, self.left = name, place, loudness, seconds
        self.fade_seconds = LOOP_FADE_SECONDS
        self.gain = 0.0
        self.is_ending = False
        self.channel: int | None = None


class _Waiting(NamedTuple):
    """An effect whose file is on its way."""

    name: str
    place: tuple[int, int | None] | None
    loudness: float
    until: float


class Mixer:
    """The one mixer. No method raises for want of a device or a file; `status` tells what is wrong."""

    def __init__(self, assets: Path = ASSETS, clock: Callable[[], float] = time.monotonic, seed: int = 0) -> None:
        self.listener_x = 0
        self.listener_y: int | None = None
        """None: height does not count."""
        self._clock = clock
        self._library = Library(assets / "sounds", assets / "music", seed)
        self._music = Music(self._library)
        self._fault: str | None = None
        """None before the device has been asked for, "" if it is open."""
        self._effect_volume = 1.0
        self._loops: dict[str, _Loop] = {}
        self._waiting: list[_Waiting] = []
        self._started: dict[int, float] = {}
        """By channel: when its effect began."""
        self._last: dict[str, float] = {}
        """By effect: when it began last."""
        self._bed = ""
        self._is_paused = False
        self._then = clock()

    # The device

    @property
    def is_open(self) -> bool:
        """Whether there is a device. The first question opens it."""
        if self._fault is None:
            self._fault = open_device(CHANNELS)
        elif not self._fault and not is_device_open():
            self._fault = "No sound: the device was closed"
        return not self._fault

    @property
    def status(self) -> str:
        """One sentence for the log: what is wrong with the sound, or "" if nothing is."""
        return self._fault or "; ".join(self._library.faults)

    def close(self) -> None:
        """Give the device back."""
        self._library.close()
        if self._fault == "":
            close_device()
        self._fault = "No sound: closed"
        self._loops.clear()

    def set_volumes(self, master: int, music: int, effects: int) -> None:
        """Per cent, heard at once. Half a slider is a quarter of the amplitude, which is about half as loud."""
        self._music.volume = _slider(master) * _slider(music)
        self._effect_volume = _slider(master) * _slider(effects)

    # Loading

    def preload(self, names: Iterable[str], piece: str = "") -> None:
        """Load effects, and a piece, behind the loading scene."""
        if self.is_open:
            self._library.preload(names)
            if piece:
                self._library.open_music(piece, self._library.stems(piece))

    @property
    def is_loading(self) -> bool:
        """Whether the loading scene should stay."""
        return self.is_open and self._library.is_loading

    # Effects and loops

    def play(self, name: str, x: int | None = None, loudness: float = 1.0, y: int | None = None) -> None:
        """Play an effect, at a place of the world (px) or everywhere."""
        if not self.is_open:
            return
        now = self._clock()
        if now - self._last.get(name, -1.0) < REPEAT_SECONDS:
            return
        place = None if x is None else (x, y)
        heard = self._gains(place, loudness)
        if not heard.is_heard:
            return
        self._last[name] = now
        sound = self._library.take(name)
        if sound is not None:
            self._start(sound, heard, now)
        elif self._library.has(name):
            self._waiting.append(_Waiting(name, place, loudness, now + PATIENCE_SECONDS))

    def loop(
        self,
        name: str,
        key: str,
        x: int | None = None,
        loudness: float = 1.0,
        y: int | None = None,
        seconds: float | None = None,
    ) -> None:
        """Let a loop sound under `key` until it is stopped, or for some seconds. The same key again moves it."""
        place = None if x is None else (x, y)
        running = self._loops.get(key)
        if running is not None and running.name == name:
            running.place, running.loudness, running.left, running.is_ending = place, loudness, seconds, False
            return
        if self.is_open:
            self._drop(key)
            self._library.preload((name,))
            self._loops[key] = _Loop(name, place, loudness, seconds)

    def stop(self, key: str) -> None:
        """Fade a loop out."""
        if key in self._loops:
            self._loops[key].is_ending = True

    def stop_loops(self) -> None:
        """Fade all loops out, beds too: a stage is left."""
        for key in self._loops:
            self.stop(key)
        self._bed = ""

    def bed(self, name: str) -> None:
        """Cross over to the sound that is everywhere in a room: "wind", "cellar_hum" or nothing."""
        if name == self._bed:
            return
        self.stop(BED + self._bed)
        self._bed = name
        if name:
            self.loop(name, BED + name)
        for key, running in self._loops.items():
            if key.startswith(BED):
                running.fade_seconds = BED_FADE_SECONDS

    # Music

    def music(self, piece: str, stems: Collection[str] | None = None) -> None:
        """Begin a piece, by its file name without the stem; nothing happens if it is playing. "": silence."""
        if not self.is_open:
            return
        if piece:
            self._music.start(piece, stems)
        else:
            self._music.stop()

    def set_layers(self, layers: Collection[str]) -> None:
        """Let these stems be heard: in within 0.35 s, out over 2 s."""
        self._music.set_layers(layers)

    def restart_music(self) -> None:
        """Let the piece begin anew, in step with the stage."""
        if self.is_open:
            self._music.restart()

    def hold_layer(self, layer: str, ticks: int) -> None:
        """Let a layer be heard for at least so many ticks: somebody wonders."""
        self._music.hold(layer, ticks / TICKS_PER_SECOND)

    def duck(self, ticks: int) -> None:
        """Let the music step back by 4 dB for so many ticks."""
        self._music.duck(ticks / TICKS_PER_SECOND)

    # Time

    def pause(self) -> None:
        """Hold everything; what is played from now on, a menu's sounds, is heard."""
        self._is_paused = True
        if self.is_open:
            pygame.mixer.pause()

    def resume(self) -> None:
        """Go on."""
        self._is_paused = False
        if self.is_open:
            pygame.mixer.unpause()

    def update(self) -> None:
        """A frame passes: fade, move, begin what has been loaded."""
        now = self._clock()
        seconds = min(LONGEST_FRAME, max(0.0, now - self._then))
        self._then = now
        if not self.is_open:
            return
        for waiting in self._waiting[:]:
            self._wait(waiting, now)
        if self._is_paused:
            return
        self._music.update(seconds)
        for key in list(self._loops):
            self._update_loop(key, self._loops[key], seconds)

    # Within

    def _gains(self, place: tuple[int, int | None] | None, loudness: float) -> Gains:
        factor = loudness * self._effect_volume * EFFECT_GAIN
        if place is None:
            return MIDDLE.times(factor)
        x, y = place
        down = 0 if y is None or self.listener_y is None else y - self.listener_y
        return gains(x - self.listener_x, down).times(factor)

    def _start(self, sound: pygame.mixer.Sound, heard: Gains, now: float) -> None:
        channel = self._free(EFFECT_CHANNELS)
        if channel is None:
            taken = {loop.channel for loop in self._loops.values()}
            channel = min((c for c in EFFECT_CHANNELS if c not in taken), key=lambda c: self._started.get(c, 0.0))
        self._started[channel] = now
        player = pygame.mixer.Channel(channel)
        player.play(sound)
        player.set_volume(*heard)

    def _free(self, channels: Iterable[int]) -> int | None:
        taken = {loop.channel for loop in self._loops.values()}
        return next((c for c in channels if c not in taken and not pygame.mixer.Channel(c).get_busy()), None)

    def _wait(self, waiting: _Waiting, now: float) -> None:
        if self._library.is_loaded(waiting.name):
            sound = self._library.take(waiting.name)
            if sound is not None:
                self._start(sound, self._gains(waiting.place, waiting.loudness), now)
        elif now < waiting.until:
            return
        self._waiting.remove(waiting)

    def _update_loop(self, key: str, loop: _Loop, seconds: float) -> None:
        if loop.left is not None:
            loop.left -= seconds
            loop.is_ending = loop.is_ending or loop.left <= 0
        step = seconds / loop.fade_seconds
        loop.gain = max(0.0, loop.gain - step) if loop.is_ending else min(1.0, loop.gain + step)
        if loop.is_ending and not loop.gain:
            self._drop(key)
            return
        heard = self._gains(loop.place, loop.loudness * loop.gain)
        if not heard.is_heard:
            self._silence(loop)
            return
        if loop.channel is None:
            self._begin_loop(loop)
        if loop.channel is not None:
            pygame.mixer.Channel(loop.channel).set_volume(*heard)

    def _begin_loop(self, loop: _Loop) -> None:
        sound = self._library.take(loop.name)
        channel = self._free(LOOP_CHANNELS)
        if sound is not None and channel is not None:
            loop.channel = channel
            pygame.mixer.Channel(channel).play(sound, -1)

    def _silence(self, loop: _Loop) -> None:
        if loop.channel is not None:
            pygame.mixer.Channel(loop.channel).stop()
            loop.channel = None

    def _drop(self, key: str) -> None:
        if key in self._loops:
            self._silence(self._loops.pop(key))


def _slider(per_cent: int) -> float:
    """The factor of a slider."""
    return (max(0, min(FULL, per_cent)) / FULL) ** 2
