"""Building stones of sounds made of numbers: envelopes, harmonics behind a moving filter, struck bodies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.audio.sound import RATE, Samples
from assets.studio.audio.theory import frequency

CONTROL = 64
"""Samples between two values of a moving filter."""


def seconds(length: float) -> Samples:
    """The time of every sample of a sound so long."""
    return np.arange(int(length * RATE)) / RATE


def decay(time: Samples, constant: float, attack: float = 0.0005) -> Samples:
    """Up at once, down by an exponential; seconds."""
    return np.minimum(1, time / attack) * np.exp(-time / constant)


def fall(time: Samples, held: float, constant: float) -> Samples:
    """One for `held` seconds, then down by an exponential."""
    return np.exp(-np.maximum(0.0, time - held) / constant)


def envelope(count: int, attack: float, constant: float, sustain: float, held: int, release: float) -> Samples:
    """Attack, decay and release in seconds; `held` samples until the key goes up."""
    time = np.arange(count) / RATE
    body = sustain + (1 - sustain) * np.exp(-np.maximum(0, time - attack) / max(constant, 1e-4))
    out = np.minimum(1.0, time / max(attack, 1e-4)) * body
    if held < count:
        out[held:] = out[held] * np.exp(-(time[held:] - held / RATE) / max(release, 1e-4) * 3)
    return out


def sweep(time: Samples, start: float, end: float, constant: float) -> Samples:
    """The phase of a tone that goes from `start` to `end` Hz with a time constant."""
    return 2 * np.pi * np.cumsum(end + (start - end) * np.exp(-time / constant)) / RATE


def additive(pitch: float, shape: str, cutoff: Samples, resonance: float, cents: float, seed: int) -> Samples:
    """A saw, square or narrow pulse whose harmonics follow a moving two-pole filter: no aliasing.

    `cutoff` is in Hz, a value every 64 samples.
    """
    count = len(cutoff) * CONTROL
    base = frequency(pitch) * 2 ** (cents / 1200)
    time = np.arange(count) / RATE
    grid = np.arange(len(cutoff)) * CONTROL + CONTROL // 2
    random = np.random.default_rng(seed + int(pitch * 10))
    out = np.zeros(count)
    for harmonic in range(1, max(1, int(min(11000, cutoff.max() * 5) / base)) + 1):
        strength = _harmonic(shape, harmonic)
        if not strength:
            continue
        ratio = harmonic * base / cutoff
        gain = 1 / np.sqrt((1 - ratio**2) ** 2 + (ratio / resonance) ** 2) / np.sqrt(1 + ratio**2)
        phase = 2 * np.pi * harmonic * base * time + random.uniform(0, 0.25) * harmonic
        out += strength * np.interp(np.arange(count), grid, gain) * np.sin(phase)
    return out


def _harmonic(shape: str, number: int) -> float:
    match shape:
        case "saw":
            return 1.0 / number
        case "square":
            return 1.0 / number if number % 2 else 0.0
        case _:  # a pulse of width 0.22
            return float(np.sin(np.pi * number * 0.22) / number * 1.4)


def closing(count: int, low: float, high: float, constant: float) -> Samples:
    """A cutoff that falls from `high` to `low` Hz."""
    time = np.arange(count // CONTROL + 1) * CONTROL / RATE
    return low + (high - low) * np.exp(-time / constant)


def struck(
    hertz: Sequence[float] | Samples,
    constants: Sequence[float] | Samples,
    gains: Sequence[float] | Samples,
    count: int,
    random: np.random.Generator | None = None,
    spread: float = 0.0,
) -> Samples:
    """A struck body: damped sines. `spread` moves each a little, so that no two strokes are the same."""
    time = np.arange(count) / RATE
    out = np.zeros(count)
    for tone, constant, strength in zip(hertz, constants, gains, strict=True):
        own_tone, own_strength, phase = tone, strength, 0.0
        if random is not None:
            own_tone *= 1 + spread * random.standard_normal()
            own_strength *= 1 + 4 * spread * random.standard_normal()
            phase = random.uniform(0, 6.28)
        if own_tone < 18000:
            out += own_strength * np.exp(-time / constant) * np.sin(2 * np.pi * own_tone * time + phase)
    return out
