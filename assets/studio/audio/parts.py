"""Building stones that several effects share: latches, hinges, bells, cloth, weight, breath."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import hiss
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once, noise
from assets.studio.audio.sound import RATE, Generator, Samples
from assets.studio.audio.synthesis import decay, seconds, struck, sweep

BELL_PARTIALS = np.array([1, 1.51, 2.0, 2.66, 3.02, 4.17, 5.43])
"""Of a gong bell, over its hum note."""


def latch(random: Generator) -> Samples:
    """A door's tongue."""
    return struck([1240, 2180, 3460], [0.016, 0.012, 0.008], [0.8, 0.6, 0.4], int(0.06 * RATE), random, 0.03)


def hinge(random: Generator, length: float, hertz: float, low: float, high: float) -> Samples:
    """Wood or iron that sticks and slips `low` to `high` times a second."""
    time = seconds(length)
    rate = low + (high - low) * time / time[-1] + 3 * np.sin(2 * np.pi * 2.3 * time + 6 * random.random())
    teeth = (np.mod(np.cumsum(rate) / RATE, 1) < 0.06).astype(float) * random.uniform(0.6, 1, len(time))
    body = filter_once(teeth, Band("band", hertz, quality=7), Band("low", 2600))
    return body * np.hanning(len(time)) * 3


def gong(random: Generator, length: float, hum: float) -> Samples:
    """One stroke on the house's bell."""
    count = int(length * RATE)
    constants = np.array([1.5, 1.1, 0.95, 0.6, 0.5, 0.25, 0.14]) * length / 2.4
    ring = struck(hum * BELL_PARTIALS, constants, [0.8, 0.5, 1, 0.5, 0.55, 0.35, 0.25], count, random, 0.0006)
    beat = struck(hum * BELL_PARTIALS * 1.0035, constants, [0.35, 0.2, 0.4, 0.2, 0.2, 0.1, 0.1], count, random, 0.0006)
    strike = noise(random, count, 2200, 9000) * np.exp(-np.arange(count) / RATE / 0.004) * 0.5
    return ring + beat + strike


def thud(random: Generator, start: float, end: float, constant: float) -> Samples:
    """Weight that comes down: a tone that falls to `end` Hz."""
    time = seconds(constant * 5)
    return np.sin(sweep(time, start * (0.93 + 0.14 * random.random()), end, 0.02)) * decay(time, constant, 0.003)


def rustle(random: Generator, length: float, low: float, high: float) -> Samples:
    """Cloth: noise that swells and dies, with folds in it."""
    time = seconds(length)
    folds = 0.55 + 0.45 * np.abs(np.sin(2 * np.pi * (5 + 4 * random.random()) * time + 6 * random.random()))
    return hiss(random, len(time), low, high) * np.hanning(len(time)) ** 1.3 * folds


def grains(random: Generator, length: float, number: int, size: float, low: float, high: float) -> Samples:
    """Many small crushed things."""
    time = seconds(length)
    out = np.zeros(len(time))
    for _ in range(number):
        at = int(random.beta(1.6, 2.6) * length * 0.8 * RATE)
        count = min(int(size * 4 * RATE), len(time) - at)
        out[at : at + count] += random.standard_normal(count) * np.exp(-np.arange(count) / (size * RATE)) * random.random()
    shaped = filter_once(out, Band("high", low), Band("low", high))
    return shaped * np.minimum(1, time / 0.01) * np.exp(-time / 0.09)


def breath(random: Generator, length: float, pitch: float, formants: tuple[float, float], voiced: float) -> Samples:
    """A throat without words: pulses and air through two formants. The pitch falls by a fifth."""
    time = seconds(length)
    falling = pitch * (1 - 0.33 * time / time[-1]) * (1 + 0.02 * np.sin(2 * np.pi * 21 * time))
    phase = 2 * np.pi * np.cumsum(falling) / RATE
    pulses = sum(np.cos(number * phase) / number**0.6 for number in range(1, 18)) * voiced * 0.4
    source = pulses + hiss(random, len(time), 200, 6000) * (1.1 - voiced)
    low, high = (float(formant * (0.95 + 0.1 * random.random())) for formant in formants)
    mouth = filter_once(source, Band("band", low, quality=4)) + 0.7 * filter_once(source, Band("band", high, quality=6))
    return mouth * np.minimum(1, time / 0.012) * np.exp(-time / (length * 0.45)) * 2


def put(loop: Samples, piece: Samples, at: float) -> None:
    """Add a piece to a mono loop, round its end."""
    places = (int(at * RATE) + np.arange(len(piece))) % len(loop)
    np.add.at(loop, places, piece)


def click(random: Generator, hertz: tuple[float, ...], gain: float = 1.0) -> Samples:
    """A small piece of steel on another."""
    constants = [0.014, 0.010, 0.007, 0.005][: len(hertz)]
    strengths = [0.6, 0.45, 0.3, 0.2][: len(hertz)]
    return struck(hertz, constants, strengths, int(0.06 * RATE), random, 0.03) * gain
