"""What an effect is: a recipe that gets a random generator and returns samples, in takes, at a loudness."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from scipy import signal

from assets.studio.audio.dynamics import limit
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once, noise
from assets.studio.audio.loudness import loudest, true_peak
from assets.studio.audio.sampler import Event, sampler
from assets.studio.audio.sound import BLOCK, RATE, Generator, Samples, amplitude, stereo

Recipe = Callable[[Generator], Samples]

CEILING = -1.6
"""True peak, dBTP."""
END_LEVEL = -58.0
"""Decibels below its peak where a sound is cut."""
SOFT_END = 0.008
"""Seconds: no part of a sound ends in a step."""


@dataclass(frozen=True)
class Effect:
    """A registered effect. `level` is the loudest 400 ms in LUFS."""

    name: str
    recipe: Recipe
    takes: int
    level: float
    is_loop: bool = False
    is_tuned: bool = False
    """Its takes keep their pitch."""


EFFECTS: dict[str, Effect] = {}
"""Every effect by name, once the modules effects_*.py have been imported."""


def effect(takes: int, level: float, *, loop: bool = False, tuned: bool = False) -> Callable[[Recipe], Recipe]:
    """Register a recipe under its function's name."""

    def keep(recipe: Recipe) -> Recipe:
        name = recipe.__name__
        EFFECTS[name] = Effect(name, recipe, takes, level, loop, tuned)
        return recipe

    return keep


def family(
    takes: int, level: float, *, first: int, count: int, tuned: bool = False
) -> Callable[[Callable[[Generator, int], Samples]], Callable[[Generator, int], Samples]]:
    """Register a recipe that also gets a number, once for each number from `first` on: as NAME_1, NAME_2, ..."""

    def keep(recipe: Callable[[Generator, int], Samples]) -> Callable[[Generator, int], Samples]:
        for number in range(first, first + count):
            name = f"{recipe.__name__}_{number}"
            EFFECTS[name] = Effect(name, partial(recipe, number=number), takes, level, is_tuned=tuned)
        return recipe

    return keep


def render(chosen: Effect, take: int) -> Samples:
    """One take, counted from 0, finished."""
    random = np.random.default_rng(zlib.crc32(chosen.name.encode()) + take)
    sound = np.asarray(chosen.recipe(random), float)
    if chosen.takes > 1 and not chosen.is_tuned:
        sound = _another_day(sound, take, chosen.takes, random)
    return _loop(stereo(sound), chosen.level) if chosen.is_loop else _once(stereo(sound), chosen.level)


def _another_day(sound: Samples, take: int, takes: int, random: Generator) -> Samples:
    """Spread the takes over a semitone, with two bumps and a tilt in places of their own."""
    share = take / (takes - 1)
    semitones = share - 0.5 + random.uniform(-0.12, 0.12)
    sound = signal.resample(sound, int(len(sound) * 2 ** (-semitones / 12)))
    sign = -1 if take % 2 else 1
    low = Band("bell", 280 * 2 ** (1.6 * share + random.uniform(-0.2, 0.2)), sign * random.uniform(3, 4), 0.9)
    high = Band("bell", 4200 / 2 ** (1.6 * share + random.uniform(-0.2, 0.2)), -sign * random.uniform(3, 4), 0.9)
    return filter_once(sound, low, high, Band("highshelf", 5000, random.uniform(-1.5, 1.5)))


def _once(sound: Samples, level: float) -> Samples:
    sound = sound - sound.mean(0)
    size = np.abs(sound).max(1)
    last = int(np.flatnonzero(size > size.max() * amplitude(END_LEVEL))[-1]) + 1
    sound = sound[: max(last, 400)].copy()
    fade = min(len(sound) // 3, int(0.012 * RATE))
    sound[-fade:] *= (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, fade)))[:, None]
    sound[:16] *= np.linspace(0, 1, 16)[:, None]
    sound = sound * amplitude(level - loudest(sound))
    if true_peak(sound) > CEILING + 0.1:
        sound = limit(np.concatenate([sound, np.zeros((2000, 2))]), CEILING)[: len(sound)]
    return sound.astype(np.float32)


def _loop(sound: Samples, level: float) -> Samples:
    heard = np.concatenate([sound] * (int(0.5 * RATE / len(sound)) + 1))
    sound = sound * amplitude(level - loudest(heard))
    peak = true_peak(sound)
    return (sound * amplitude(min(0.0, CEILING - peak))).astype(np.float32)


# Building stones that only effects need


def hiss(random: Generator, count: int, low: float, high: float) -> Samples:
    """Noise between two Hz, of standard deviation 1."""
    sound = noise(random, count, low, high)
    return sound / (np.std(sound) + 1e-9)


def lay(*parts: tuple[float, Samples]) -> Samples:
    """Mono parts, each from a second on, over each other."""
    out = np.zeros(max(int(start * RATE) + len(part) for start, part in parts))
    for start, part in parts:
        at = int(start * RATE)
        fade = min(len(part) // 2, int(SOFT_END * RATE))
        shape = np.concatenate([np.ones(len(part) - fade), np.linspace(1, 0, fade)])
        out[at : at + len(part)] += part * shape
    return out


def scatter(out: Samples, piece: Samples, at: int, place: float) -> None:
    """Add a mono piece to a stereo sound, from 0 (left) to 1; what does not fit is left out."""
    end = min(len(out), at + len(piece))
    out[at:end, 0] += piece[: end - at] * np.sqrt(1 - place)
    out[at:end, 1] += piece[: end - at] * np.sqrt(place)


def driven(sound: Samples, amount: float) -> Samples:
    """Soft clipping."""
    return np.tanh(sound * amount) / np.tanh(amount)


def loop_length(length: float) -> int:
    """Samples of a loop of about so many seconds."""
    return int(length * RATE) // BLOCK * BLOCK


def ring_noise(random: Generator, count: int, low: float, high: float) -> Samples:
    """Noise that is a circle: its end meets its start. Standard deviation 1."""
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    inside = (hertz > low) & (hertz < high)
    spectrum = np.zeros(len(hertz), complex)
    lines = int(inside.sum())
    spectrum[inside] = random.standard_normal(lines) + 1j * random.standard_normal(lines)
    sound = np.fft.irfft(spectrum, count)
    return sound / np.std(sound)


def wander(random: Generator, count: int, fastest: float) -> Samples:
    """A slow circular wandering between 0 and 1, no faster than some Hz."""
    return 1 / (1 + np.exp(-1.3 * ring_noise(random, count, 0, fastest)))


def sampled(program: tuple[str, int, int], notes: list[tuple[float, float, int, int]], length: float) -> Samples:
    """Notes of a sound font, in mono: start and length in seconds, pitch, velocity."""
    font, bank, number = program
    events = []
    for start, held, pitch, velocity in notes:
        events.append(Event(int(start * RATE), "on", 0, pitch, velocity))
        events.append(Event(int((start + held) * RATE), "off", 0, pitch))
    events.sort(key=lambda event: event.sample // BLOCK)
    return sampler(font).render(events, loop_length(length), bank, number).mean(1).astype(float)
