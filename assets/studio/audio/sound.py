"""What a sound is here: float samples of shape (samples, 2) at 44.1 kHz, full scale 1."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

RATE = 44100
"""Samples per second."""
BLOCK = 64
"""Samples: FluidSynth looks at its events once per block, so every beat lies on one."""

Samples = npt.NDArray[np.floating]
"""(samples,) or (samples, 2)."""
Generator = np.random.Generator


def amplitude(decibels: float) -> float:
    """The factor of a gain in dB."""
    return float(10.0 ** (decibels / 20.0))


def decibels(factor: float) -> float:
    """The dB of a factor."""
    return float(20.0 * np.log10(max(abs(factor), 1e-9)))


def rms(sound: Samples) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(np.square(sound))))


def stereo(sound: Samples) -> Samples:
    """The sound with two channels."""
    return np.stack([sound, sound], 1) if sound.ndim == 1 else sound


def add_round(circle: Samples, piece: Samples, start: int) -> None:
    """Add a sound to a loop; what is longer than the loop goes round more than once."""
    while len(piece):
        at = start % len(circle)
        count = min(len(piece), len(circle) - at)
        circle[at : at + count] += piece[:count]
        piece, start = piece[count:], start + count
