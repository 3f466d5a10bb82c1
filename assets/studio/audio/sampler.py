"""Renders notes with libfluidsynth, one part at a time, to dry stereo sound.

One synthesiser is opened per sound font and kept. Every event lies on FluidSynth's own grid of 64 samples, so that a
loop of whole blocks repeats to the sample.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from assets.studio import MissingToolError
from assets.studio.audio.sound import BLOCK, RATE, Samples

FONTS = {
    "fluid": ("FluidR3_GM.sf2", "default-GM.sf2"),
    "muse": ("MuseScore_General.sf3", "MuseScore_General_Full.sf3", "MuseScore_General.sf2"),
}
"""File names by the name that the orchestra uses."""
FOLDERS = ("sounds/sf2", "sounds/sf3", "soundfonts")
"""Below /usr/share."""
BEND_RANGE = 200.0
"""Cents to either side of the pitch wheel."""
HIGHEST_INTERPOLATION = 7
DRUM_CHANNEL = 9
FAILED = -1


class Event(NamedTuple):
    """What a player does. `kind`: on (key, velocity), off (key), controller (number, value), bend (cents)."""

    sample: int
    kind: str
    channel: int
    first: float
    second: float = 0


ORDER = {"bend": 0, "controller": 1, "off": 2, "on": 3}
"""Within one block."""


def font_path(name: str) -> Path:
    """Where the font lies: $SOUND_FONTS first, then the folders of the usual packages."""
    folders = [Path(folder) for folder in os.environ.get("SOUND_FONTS", "").split(":") if folder]
    folders += [Path("/usr/share") / folder for folder in FOLDERS]
    for folder in folders:
        for file in FONTS[name]:
            if (folder / file).is_file():
                return folder / file
    places = ", ".join(map(str, folders))
    raise MissingToolError(f"none of {FONTS[name]} in {places}; apt-get install fluid-soundfont-gm musescore-general-soundfont")


@lru_cache
def _library() -> ctypes.CDLL:
    name = ctypes.util.find_library("fluidsynth") or "libfluidsynth.so.3"
    try:
        library = ctypes.CDLL(name)
    except OSError as fault:
        raise MissingToolError(f"{name} cannot be loaded ({fault}); apt-get install libfluidsynth3") from fault
    pointer, whole, real, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_double, ctypes.c_char_p
    for function, result, arguments in (
        ("new_fluid_settings", pointer, ()),
        ("fluid_settings_setnum", whole, (pointer, text, real)),
        ("fluid_settings_setint", whole, (pointer, text, whole)),
        ("fluid_settings_setstr", whole, (pointer, text, text)),
        ("new_fluid_synth", pointer, (pointer,)),
        ("fluid_synth_sfload", whole, (pointer, text, whole)),
        ("fluid_synth_program_select", whole, (pointer, whole, whole, whole, whole)),
        ("fluid_synth_noteon", whole, (pointer, whole, whole, whole)),
        ("fluid_synth_noteoff", whole, (pointer, whole, whole)),
        ("fluid_synth_cc", whole, (pointer, whole, whole, whole)),
        ("fluid_synth_pitch_bend", whole, (pointer, whole, whole)),
        ("fluid_synth_pitch_wheel_sens", whole, (pointer, whole, whole)),
        ("delete_fluid_synth", None, (pointer,)),
        ("fluid_synth_set_interp_method", whole, (pointer, whole, whole)),
        ("fluid_synth_write_float", whole, (pointer, whole, pointer, whole, whole, pointer, whole, whole)),
        ("fluid_set_log_function", pointer, (whole, pointer, pointer)),
    ):
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    for level in range(5):
        library.fluid_set_log_function(level, None, None)
    return library


class Sampler:
    """One sound font, without FluidSynth's reverb and chorus: our rooms are better.

    Every rendering has a synthesiser of its own: an old one remembers what it played. The first is kept, so that the
    samples stay in memory.
    """

    def __init__(self, font: str) -> None:
        self._library = _library()
        self._path = font_path(font)
        self._settings = settings = self._library.new_fluid_settings()
        self._library.fluid_settings_setnum(settings, b"synth.sample-rate", float(RATE))
        self._library.fluid_settings_setnum(settings, b"synth.gain", 0.5)
        for name, value in ((b"reverb.active", 0), (b"chorus.active", 0), (b"polyphony", 512)):
            self._library.fluid_settings_setint(settings, b"synth." + name, value)
        self._library.fluid_settings_setstr(settings, b"synth.midi-bank-select", b"gs")
        self._kept, self._font = self._new()
        self._synth = self._kept

    def _new(self) -> tuple[int, int]:
        """A synthesiser, and the number of its font."""
        synth = self._library.new_fluid_synth(self._settings)
        font = self._library.fluid_synth_sfload(synth, str(self._path).encode(), 1)
        if font == FAILED:
            raise MissingToolError(f"FluidSynth cannot read {self._path}")
        return synth, font

    def render(self, events: Sequence[Event], samples: int, bank: int, program: int, channels: int = 1) -> Samples:
        """Play events, which are sorted by block, for a number of samples."""
        self._synth, self._font = self._new()
        try:
            return self._render(events, samples, bank, program, channels)
        finally:
            self._library.delete_fluid_synth(self._synth)
            self._synth = self._kept

    def _render(self, events: Sequence[Event], samples: int, bank: int, program: int, channels: int) -> Samples:
        self._prepare(bank, program, channels)
        out = np.zeros((samples, 2), np.float32)
        at = 0
        for event in events:
            when = min(round(event.sample / BLOCK) * BLOCK, samples)
            if when > at:
                self._write(out, at, when)
                at = when
            self._send(event)
        if at < samples:
            self._write(out, at, samples)
        return out

    def _prepare(self, bank: int, program: int, channels: int) -> None:
        library, synth = self._library, self._synth
        for channel in map(self._channel, range(channels)):
            library.fluid_synth_program_select(synth, channel, self._font, bank, program)
            library.fluid_synth_pitch_wheel_sens(synth, channel, int(BEND_RANGE / 100))
            for controller in (7, 11):  # volume and expression
                library.fluid_synth_cc(synth, channel, controller, 127)
        library.fluid_synth_set_interp_method(synth, -1, HIGHEST_INTERPOLATION)

    def _send(self, event: Event) -> None:
        library, channel = self._library, self._channel(event.channel)
        match event.kind:
            case "on":
                library.fluid_synth_noteon(self._synth, channel, int(event.first), int(event.second))
            case "off":
                library.fluid_synth_noteoff(self._synth, channel, int(event.first))
            case "controller":
                library.fluid_synth_cc(self._synth, channel, int(event.first), int(event.second))
            case "bend":
                wheel = round(8192 + event.first * 8192 / BEND_RANGE)
                library.fluid_synth_pitch_bend(self._synth, channel, min(16383, max(0, wheel)))

    @staticmethod
    def _channel(index: int) -> int:
        return index if index < DRUM_CHANNEL else index + 1

    def _write(self, out: Samples, start: int, end: int) -> None:
        left, right = np.empty((2, end - start), np.float32)
        self._library.fluid_synth_write_float(self._synth, end - start, left.ctypes.data, 0, 1, right.ctypes.data, 0, 1)
        out[start:end, 0], out[start:end, 1] = left, right


@lru_cache
def sampler(font: str) -> Sampler:
    """The synthesiser of a font, opened once."""
    return Sampler(font)
