"""Machine drums of 1987 and struck metal, in stereo, by the score's drum lanes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once, noise
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.synthesis import seconds, struck

METALS = {"an": (412.0, 1.1), "a2": (655.0, 0.7), "pl": (173.0, 1.6)}
"""Anvil, lighter anvil, steel plate: Hz, seconds."""
TOMS = {"t1": (62, 0.35), "t2": (84, -0.05), "t3": (112, -0.4)}
"""Hz, place."""
HAT_HERTZ = (2453, 3187, 4271, 5123, 6397, 8011)


@lru_cache(512)
def drum(lane: str, velocity: int, take: int) -> Samples:
    """One stroke."""
    strength = velocity / 127
    random = np.random.default_rng(take * 101 + sum(map(ord, lane)))
    if lane in METALS:
        sound = _metal(lane, strength, random)
    elif lane in TOMS:
        sound = _tom(lane, strength, random)
    elif lane in ("hh", "ho", "hp"):
        sound = _hat(lane == "ho", strength, random)
    else:
        sound = _OTHERS[lane](strength, random)
    return stereo(sound).astype(np.float32)


def _bass_drum(strength: float, random: Generator) -> Samples:
    time = seconds(0.32)
    hertz = 48 + 95 * np.exp(-time / 0.022) + 160 * np.exp(-time / 0.004)
    tone = np.sin(2 * np.pi * np.cumsum(hertz) / RATE) * np.exp(-time / (0.10 + 0.05 * strength))
    tone += 0.35 * noise(random, len(time), 1800, 7000) * np.exp(-time / 0.004)
    return np.tanh(1.8 * tone) * strength


def _snare(strength: float, random: Generator) -> Samples:
    """Gated: a burst of room that is cut off."""
    time = seconds(0.36)
    gate = 1 / (1 + np.exp((time - 0.20 - 0.02 * strength) / 0.012))
    body = np.sin(2 * np.pi * 188 * time) * np.exp(-time / 0.06)
    body += 0.6 * np.sin(2 * np.pi * 331 * time) * np.exp(-time / 0.04)
    shape = 0.9 * np.exp(-time / 0.05) + 0.34 * gate
    wires = [noise(random, len(time), 900, 9500, 1) * shape for _ in range(2)]
    return np.tanh(1.2 * np.stack([(0.8 * body + 0.55 * wire) * strength for wire in wires], 1))


def _hat(is_open: bool, strength: float, random: Generator) -> Samples:
    time = seconds(0.32 if is_open else 0.09)
    bent = [hertz * (1 + 0.004 * random.standard_normal()) for hertz in HAT_HERTZ]
    metal = sum(np.sign(np.sin(2 * np.pi * hertz * time)) for hertz in bent)
    hiss = 0.12 * metal + 0.5 * random.standard_normal(len(time))
    hiss = filter_once(hiss, Band("high", 7000), Band("high", 7000, quality=1.0))
    hiss *= np.exp(-time / ((0.09 if is_open else 0.018) * (0.7 + 0.6 * strength))) * strength * 0.7
    return np.stack([hiss * 0.9, hiss * 1.05], 1)


def _metal(lane: str, strength: float, random: Generator) -> Samples:
    base, length = METALS[lane]
    time = seconds(length)
    hertz = base * np.array([1, 1.47, 2.09, 2.76, 3.41, 4.18, 5.43, 6.79, 8.21, 9.7])
    constants = 0.34 / (1 + 0.35 * np.arange(10)) * (1.4 if lane == "pl" else 1)
    gains = (0.5 + 0.5 * strength) ** np.arange(10) * 0.35
    sides = [struck(hertz, constants, gains, len(time), random, 0.004) for _ in range(2)]
    hit = noise(random, len(time), 2500, 11000) * np.exp(-time / 0.003) * 0.5
    return np.stack([side + hit for side in sides], 1) * strength


def _tom(lane: str, strength: float, random: Generator) -> Samples:
    time = seconds(0.5)
    base, place = TOMS[lane]
    hertz = base * (1 + 0.7 * np.exp(-time / 0.03))
    tone = np.sin(2 * np.pi * np.cumsum(hertz) / RATE) * np.exp(-time / 0.17)
    tone += 0.25 * noise(random, len(time), 300, 3000) * np.exp(-time / 0.02)
    return np.stack([tone * (1 - place * 0.6), tone * (1 + place * 0.6)], 1) * strength


def _steam(strength: float, random: Generator) -> Samples:
    time = seconds(0.22)
    shape = np.minimum(1, time / 0.015) * np.exp(-time / 0.07) * strength * 0.6
    return np.stack([noise(random, len(time), 2200, 9000) * shape for _ in range(2)], 1)


def _riser(strength: float, random: Generator) -> Samples:
    """Rises into the beat that follows."""
    time = seconds(1.6)
    sides = []
    for _ in range(2):
        bands = ((300, 900, 2.8), (900, 2700, 4.0), (2700, 9000, 5.2))
        raw = [noise(random, len(time), low, high) * (time / time[-1]) ** power for low, high, power in bands]
        sides.append(sum(raw) * strength * 0.5)
    return np.stack(sides, 1)


def _boom(strength: float, random: Generator) -> Samples:
    """A deep drop under a downbeat."""
    time = seconds(1.4)
    hertz = 34 + 40 * np.exp(-time / 0.12)
    tone = np.tanh(1.6 * np.sin(2 * np.pi * np.cumsum(hertz) / RATE) * np.exp(-time / 0.5))
    return (tone + 0.2 * noise(random, len(time), 60, 900) * np.exp(-time / 0.08)) * strength


_OTHERS: dict[str, Callable[[float, Generator], Samples]] = {
    "bd": _bass_drum,
    "sn": _snare,
    "st": _steam,
    "rv": _riser,
    "bm": _boom,
}
