"""Rooms: impulse responses made of band-wise dying noise and the early reflections of a shoe box."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import NamedTuple

import numpy as np
from scipy import fft, signal

from assets.studio.audio.sound import RATE, Samples, amplitude, stereo

SPEED_OF_SOUND = 343.0
"""Metres per second."""
EAR = 0.09
"""Metres from the middle of the head."""


class Space(NamedTuple):
    """A room: seconds to -60 dB by octave (Hz), size (width, depth, height) and distance in metres."""

    dying: dict[int, float]
    delay_ms: float
    size: tuple[float, float, float]
    distance: float
    build_ms: float


SPACES = {
    "hall": Space(
        {63: 2.6, 125: 2.5, 250: 2.4, 500: 2.2, 1000: 2.0, 2000: 1.7, 4000: 1.2, 8000: 0.7, 15000: 0.4},
        22,
        (24, 38, 15),
        11,
        25,
    ),
    "room": Space(
        {125: 0.55, 250: 0.6, 500: 0.6, 1000: 0.55, 2000: 0.5, 4000: 0.42, 8000: 0.3, 15000: 0.2},
        4,
        (6, 8, 3),
        3,
        5,
    ),
    "plate": Space(
        {125: 1.1, 250: 1.4, 500: 1.6, 1000: 1.7, 2000: 1.6, 4000: 1.3, 8000: 0.9, 15000: 0.5},
        12,
        (3, 4, 2),
        2,
        4,
    ),
    "pipe": Space(
        {63: 3.2, 125: 3.0, 250: 2.6, 500: 2.2, 1000: 1.6, 2000: 1.0, 4000: 0.5, 8000: 0.25},
        8,
        (2.2, 60, 2.2),
        6,
        2,
    ),
}


def _dying_noise(random: np.random.Generator, count: int, dying: dict[int, float]) -> Samples:
    time = np.arange(count) / RATE
    out = np.zeros(count)
    for hertz, seconds in dying.items():
        edges = [hertz / 1.42, min(hertz * 1.42, RATE * 0.48)]
        sections = signal.butter(2, edges, "bandpass", fs=RATE, output="sos")
        out += signal.sosfilt(sections, random.standard_normal(count)) * 10 ** (-3 * time / seconds)
    return out


def _reflections(space: Space, count: int) -> Samples:
    """What comes back from the walls, heard by two ears and made duller by each bounce."""
    early = np.zeros((count, 2))
    width, depth, height = space.size
    source = np.array([width * 0.47, depth * 0.3, 1.5])
    for ear, offset in ((0, -EAR), (1, EAR)):
        listener = np.array([width * 0.5 + offset, depth * 0.3 + space.distance, 1.6])
        for turns in product(range(-2, 3), range(-2, 3), range(-1, 2)):
            bounces = sum(map(abs, turns))
            if not 1 <= bounces <= 3:
                continue
            image = np.array(
                [
                    turn * length + (place if turn % 2 == 0 else length - place)
                    for turn, length, place in zip(turns, (width, depth, height), source, strict=True)
                ]
            )
            path = float(np.linalg.norm(image - listener))
            at = int((path - space.distance) / SPEED_OF_SOUND * RATE) + 20
            if 0 < at < count:
                shadow = 1 + 0.6 * (image[0] - listener[0]) / path * (1 if ear else -1)
                sign = 1 if bounces % 2 else -0.8
                early[at, ear] += 0.75**bounces * space.distance / path * shadow * sign
    return signal.sosfilt(signal.butter(1, 6500, fs=RATE, output="sos"), early, axis=0)


@lru_cache
def impulse(name: str) -> Samples:
    """The answer of a room to a click, of energy 1 per channel."""
    space = SPACES[name]
    random = np.random.default_rng(5)
    count = int(RATE * max(space.dying.values()) * 1.05)
    delay = int(space.delay_ms * RATE / 1000)
    late = np.zeros((count + delay, 2))
    build = 1 - np.exp(-np.arange(count) / RATE / (space.build_ms / 3000))
    for channel in range(2):
        late[delay:, channel] = _dying_noise(random, count, space.dying) * build
    early = _reflections(space, count + delay)
    out = 0.8 * late / np.sqrt((late**2).sum()) + 0.45 * early / (np.sqrt((early**2).sum()) + 1e-9)
    lowest = 90 if name == "pipe" else 150
    out = signal.sosfilt(signal.butter(2, lowest, "high", fs=RATE, output="sos"), out, axis=0)
    return (out / np.sqrt((out**2).sum() / 2)).astype(np.float32)


def reverb(loop: Samples, name: str) -> Samples:
    """The room's answer to a loop: the tail of its last bar sounds under its first."""
    response = impulse(name)
    count = len(loop)
    size = fft.next_fast_len(count + len(response), real=True)
    out = np.zeros((count, 2), np.float32)
    for channel in range(2):
        spectrum = fft.rfft(loop[:, channel], size) * fft.rfft(response[:, channel], size)
        long = fft.irfft(spectrum, size)[: count + len(response)]
        for start in range(0, len(long), count):
            piece = long[start : start + count]
            out[: len(piece), channel] += piece
    return out


def in_room(sound: Samples, name: str, wet: float, seconds: float = 1.5) -> Samples:
    """A single sound in a room, whose answer is `wet` dB beside it and cut after some seconds."""
    dry = stereo(sound)
    response = impulse(name)[: int(seconds * RATE)].copy()
    response[-2000:] *= np.linspace(1, 0, 2000)[:, None]
    out = np.stack([signal.fftconvolve(dry[:, channel], response[:, channel]) for channel in range(2)], 1)
    out *= amplitude(wet)
    out[: len(dry)] += dry
    return out
