"""Compressor, limiter, saturation: all of them treat a loop as a circle."""

from __future__ import annotations

import numpy as np
from scipy import signal
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from assets.studio.audio.loudness import true_peaks
from assets.studio.audio.sound import RATE, Samples, amplitude

CONTROL_STEP = RATE // 1000
"""Samples: the compressor's gain is thought over every millisecond."""
RELEASE_STEP = 32
"""Samples: the limiter's, on its way back."""


def compress(
    loop: Samples,
    threshold: float,
    ratio: float,
    attack_ms: float = 15,
    release_ms: float = 180,
    knee: float = 6.0,
) -> Samples:
    """Make what is louder than `threshold` (dB of mean power) softer; both channels together."""
    steps = len(loop) // CONTROL_STEP
    power = (loop[: steps * CONTROL_STEP] ** 2).mean(1).reshape(steps, CONTROL_STEP).mean(1)
    level = 10 * np.log10(power + 1e-10)
    run_up = min(steps, 4000)
    rise, fall = np.exp(-1 / attack_ms), np.exp(-1 / release_ms)
    smooth, state = np.empty(run_up + steps), float(level[-run_up])
    for index, value in enumerate(np.concatenate([level[-run_up:], level]).tolist()):
        keep = rise if value > state else fall
        state = keep * state + (1 - keep) * value
        smooth[index] = state
    over = smooth[run_up:] - threshold
    bent = np.where(over > knee / 2, over, (over + knee / 2) ** 2 / (2 * knee))
    gain = -(1 - 1 / ratio) * np.where(over < -knee / 2, 0.0, bent)
    places = (np.arange(steps) + 0.5) * CONTROL_STEP
    curve = 10 ** (np.interp(np.arange(len(loop)), places, gain) / 20)
    return (loop * curve[:, None]).astype(np.float32)


def limiter_gain(loop: Samples, ceiling: float, ahead_ms: float = 4.0, release_ms: float = 80.0) -> Samples:
    """The factor for every sample that keeps the true peak under `ceiling` dBTP.

    The gain falls at once, comes back slowly, and is then smoothed by a window no longer than the look-ahead.
    """
    need = np.minimum(1.0, amplitude(ceiling) / np.maximum(true_peaks(loop), 1e-9))
    if need.min() >= 1.0:
        return np.ones(len(loop))
    ahead = int(ahead_ms * RATE / 1000) | 1
    gain = 20 * np.log10(minimum_filter1d(need, 2 * ahead + 1, mode="wrap"))
    coarse = gain[: len(gain) // RELEASE_STEP * RELEASE_STEP].reshape(-1, RELEASE_STEP).min(1)
    run_up = min(len(coarse), 4000)
    keep = np.exp(-1000.0 * RELEASE_STEP / (release_ms * RATE))
    slow, state = np.empty(run_up + len(coarse)), 0.0
    for index, value in enumerate(np.concatenate([coarse[-run_up:], coarse]).tolist()):
        state = value if value < state else keep * state + (1 - keep) * value
        slow[index] = state
    fine = np.repeat(slow[run_up:], RELEASE_STEP)
    fine = np.minimum(np.concatenate([fine, np.full(len(loop) - len(fine), fine[-1])]), gain)
    fine = uniform_filter1d(uniform_filter1d(fine, ahead, mode="wrap"), ahead // 2 | 1, mode="wrap")
    return 10 ** (fine / 20)


def limit(loop: Samples, ceiling: float) -> Samples:
    """Keep the true peak under `ceiling` dBTP."""
    return (loop * limiter_gain(loop, ceiling)[:, None]).astype(np.float32)


def saturate(loop: Samples, drive: float, wet: float, even: float = 0.0) -> Samples:
    """Soft colour, at twice the rate; `even` leans the curve and gives the second harmonic of a tube."""
    ring = np.concatenate([loop[-256:], loop, loop[:256]])
    factor = amplitude(drive)
    bent = np.tanh(signal.resample_poly(ring, 2, 1, axis=0) * factor + even) - np.tanh(even)
    bent = signal.resample_poly(bent / factor / (1 - np.tanh(even) ** 2), 1, 2, axis=0)[256 : 256 + len(loop)]
    return ((1 - wet) * loop + wet * bent).astype(np.float32)
