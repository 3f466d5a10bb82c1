"""Pitched machines: sequenced bass, pulse arpeggio, pad, two-operator FM bell."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from assets.studio.audio.sound import RATE, Samples
from assets.studio.audio.synthesis import CONTROL, additive, closing, envelope
from assets.studio.audio.theory import frequency


@lru_cache(4096)
def voice(kind: str, pitch: int, held: int, velocity: int, take: int) -> Samples:
    """One note of a voice, stereo; `held` samples until the key goes up."""
    strength = velocity / 127
    random = np.random.default_rng(pitch * 131 + take * 7 + len(kind) * 977)
    match kind:
        case "motor":
            sound = _motor(pitch, held, strength, take, random)
        case "sub":
            sound = _sub(pitch, held, strength)
        case "seq":
            sound = _sequence(pitch, held, strength, take)
        case "pad":
            sound = _pad(pitch, held, strength, take)
        case "bell":
            sound = _bell(pitch, held, strength)
        case _:
            raise ValueError(f"unknown voice {kind!r}")
    return sound.astype(np.float32)


def _motor(pitch: int, held: int, strength: float, take: int, random: np.random.Generator) -> Samples:
    """Two detuned saws and a sub behind a snappy filter."""
    count = held + int(0.12 * RATE)
    high = 500 + 3200 * strength**1.5 * (1 + 0.08 * random.standard_normal())
    cutoff = closing(count, 150 + 250 * strength, high, 0.07 + 0.05 * strength)
    saw = additive(pitch, "saw", cutoff, 2.2, -5, take)
    pulse = additive(pitch, "pulse", cutoff, 2.2, 6, take + 1)
    middle = (saw + 0.7 * pulse) * 0.5
    sub = np.sin(2 * np.pi * frequency(pitch) * np.arange(len(saw)) / RATE) * 0.8
    shape = envelope(len(saw), 0.002, 0.16, 0.45, held, 0.06) * strength
    return np.stack([middle + 0.06 * saw + sub, middle + 0.06 * pulse + sub], 1) * shape[:, None]


def _sub(pitch: int, held: int, strength: float) -> Samples:
    count = held + int(0.1 * RATE)
    time = np.arange(count) / RATE
    turn = 2 * np.pi * frequency(pitch) * time
    tone = np.sin(turn) + 0.25 * np.sin(2 * turn) * np.exp(-time / 0.3) + 0.06 * np.sin(3 * turn)
    tone = np.tanh(1.3 * tone) * envelope(count, 0.008, 0.5, 0.75, held, 0.07) * strength
    return np.stack([tone, tone], 1)


def _sequence(pitch: int, held: int, strength: float, take: int) -> Samples:
    """A hollow pulse for arpeggios."""
    cutoff = closing(held + int(0.15 * RATE), 500 + 600 * strength, 1400 + 3800 * strength, 0.09)
    pulse = additive(pitch, "pulse", cutoff, 1.4, -4, take)
    square = additive(pitch, "square", cutoff, 1.4, 4, take)
    shape = envelope(len(pulse), 0.003, 0.14, 0.25, held, 0.09) * strength * 0.5
    return np.stack([pulse + 0.5 * square, 0.5 * pulse + square], 1) * shape[:, None]


def _pad(pitch: int, held: int, strength: float, take: int) -> Samples:
    """Slow detuned saws behind a low filter."""
    count = held + int(1.2 * RATE)
    time = np.arange(count // CONTROL + 1) * CONTROL / RATE
    cutoff = 500 + 900 * strength * (1 - np.exp(-time / 0.8)) + 160 * np.sin(2 * np.pi * 0.21 * time + take)
    channels = []
    for channel in range(2):
        seeds = (take + 3 * channel, take + 1 + 3 * channel, take + 2 + 3 * channel)
        cents = (-9 + 2 * channel, 2 * channel, 8 + 2 * channel)
        pairs = zip(cents, seeds, strict=True)
        channels.append(sum(additive(pitch, "saw", cutoff, 0.8, detune, seed) for detune, seed in pairs))
    shape = envelope(len(channels[0]), 0.35, 2.0, 0.85, held, 1.0) * strength * 0.33
    return np.stack(channels, 1) * shape[:, None]


def _bell(pitch: int, held: int, strength: float) -> Samples:
    count = held + int(2.0 * RATE)
    time = np.arange(count) / RATE
    base = frequency(pitch)
    index = 3.2 * (0.35 + 0.65 * strength) * (0.25 + 0.75 * np.exp(-time / 0.35)) * min(1.0, 900 / base + 0.25)
    phase = 2 * np.pi * base * time
    tone = np.sin(phase + index * np.sin(3.5 * phase)) * envelope(count, 0.002, 0.9, 0.0, held, 0.9) * strength
    return np.stack([tone, tone], 1)
