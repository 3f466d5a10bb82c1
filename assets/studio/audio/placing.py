"""Place and movement: pan, tremolo, chorus, echo. Every wobble has a whole number of turns in the loop."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise
from assets.studio.audio.sound import RATE, Samples

EAR_DELAY = 0.0004
"""Seconds by which the far ear hears the outermost seat later."""


def pan(loop: Samples, position: float, width: float = 1.0) -> Samples:
    """Seat a sound from -1 (left) to 1 at constant power; `width` scales what differs between the channels."""
    middle, side = loop.mean(1), (loop[:, 0] - loop[:, 1]) / 2 * width
    angle = (position + 1) * np.pi / 4
    left, right = middle + side, middle - side
    lag = int(abs(position) * EAR_DELAY * RATE)
    if lag and position > 0:
        left = np.roll(left, lag)
    elif lag:
        right = np.roll(right, lag)
    return (np.stack([left * np.cos(angle), right * np.sin(angle)], 1) * np.sqrt(2)).astype(np.float32)


def tremolo(loop: Samples, hertz: float, depth: float, spread: float = 0.0) -> Samples:
    """Wobble in loudness; `spread` (radians) lets it wander between the channels."""
    turns = max(1, round(hertz * len(loop) / RATE))
    phase = 2 * np.pi * turns * np.arange(len(loop)) / len(loop)
    gains = np.stack([1 - depth * (0.5 - 0.5 * np.cos(phase + shift)) for shift in (0.0, spread)], 1)
    return (loop * gains).astype(np.float32)


def chorus(loop: Samples, wet: float) -> Samples:
    """Three wandering copies, 14 to 20 ms late."""
    count = len(loop)
    at = np.arange(count)
    copies = np.zeros_like(loop)
    for voice in range(3):
        turns = max(1, round(0.6 * (1 + 0.27 * voice) * count / RATE))
        wander = 2.2 * np.sin(2 * np.pi * turns * at / count + 2.1 * voice)
        delay = (14 + 3.1 * voice + wander) * RATE / 1000
        for channel in range(2):
            source = at - delay - channel * 0.0035 * RATE * (voice - 1)
            whole = np.floor(source).astype(int)
            rest = (source - whole).astype(np.float32)
            column = loop[:, channel]
            copies[:, channel] += (1 - rest) * column[whole % count] + rest * column[(whole + 1) % count]
    return ((1 - wet) * loop + wet * copies / np.sqrt(3)).astype(np.float32)


def echo(loop: Samples, samples: int, feedback: float, wet: float) -> Samples:
    """Repeats that change sides and grow darker."""
    out = loop.copy()
    tap = loop.mean(1, keepdims=True).repeat(2, 1)
    for turn in range(6):
        tap = equalise(tap, Band("low", 3500), Band("high", 200))
        side = turn % 2
        one = np.roll(tap, samples * (turn + 1), axis=0)
        one[:, 1 - side] *= 0.25
        out += np.float32(wet * feedback**turn) * one
    return out
