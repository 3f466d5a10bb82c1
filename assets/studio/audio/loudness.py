"""How loud a sound is: ITU-R BS.1770 loudness in LUFS, EBU loudness range in LU, true peak in dBTP."""

from __future__ import annotations

import numpy as np
from scipy import signal

from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once
from assets.studio.audio.sound import RATE, Samples

WINDOW_SECONDS = 0.4
PEAK_BLOCK = 2048
"""Samples."""
PEAK_SHARE = 0.7
"""Of the highest sample: what lies lower does not overshoot it between samples."""
SILENCE = -70.0
"""LUFS: what is softer does not count."""
_WEIGHTING = (Band("highshelf", 1681.97, 3.99984, 0.70717), Band("high", 38.1355, 0, 0.50033))


def momentary(sound: Samples, window: float = WINDOW_SECONDS, hop: float = 0.1) -> Samples:
    """LUFS of every `window` seconds, every `hop` seconds."""
    power = (filter_once(sound, *_WEIGHTING) ** 2).sum(1)
    length, step = int(window * RATE), int(hop * RATE)
    if len(power) < length:
        power = np.concatenate([power, np.zeros(length - len(power))])
    total = np.concatenate([[0.0], np.cumsum(power)])
    starts = np.arange(0, len(power) - length + 1, step)
    return -0.691 + 10 * np.log10(np.maximum(total[starts + length] - total[starts], 0) / length + 1e-12)


def integrated(sound: Samples) -> float:
    """LUFS of the whole."""
    blocks = momentary(sound)
    loud = blocks[blocks > SILENCE]
    if not len(loud):
        return SILENCE
    gate = 10 * np.log10((10 ** (loud / 10)).mean()) - 10
    return float(10 * np.log10((10 ** (loud[loud > gate] / 10)).mean()))


def loudness_range(sound: Samples) -> float:
    """LU between the soft and the loud places."""
    blocks = momentary(sound, 3.0)
    blocks = blocks[blocks > SILENCE]
    if len(blocks) < 2:
        return 0.0
    gate = 10 * np.log10((10 ** (blocks / 10)).mean()) - 20
    blocks = blocks[blocks > gate]
    return float(np.percentile(blocks, 95) - np.percentile(blocks, 10))


def speaking(sound: Samples) -> float:
    """LUFS of a part while it plays: the 80th percentile of its momentary loudness above its own gate."""
    blocks = momentary(sound)
    if blocks.max() < -100:
        return -120.0
    return float(np.percentile(blocks[blocks > blocks.max() - 14], 80))


def loudest(sound: Samples) -> float:
    """LUFS of the loudest 400 ms; a shorter sound counts as if silence followed it."""
    silence = np.zeros((int(WINDOW_SECONDS * RATE), 2))
    return float(momentary(np.concatenate([silence, sound, silence]), WINDOW_SECONDS, 0.02).max())


def true_peaks(sound: Samples) -> Samples:
    """The largest magnitude of the four times oversampled sound beside every sample, of both channels."""
    ring = np.concatenate([sound[-64:], sound, sound[:64]])
    return np.abs(signal.resample_poly(ring, 4, 1, axis=0)).max(1).reshape(-1, 4).max(1)[64 : 64 + len(sound)]


def true_peak(sound: Samples) -> float:
    """The highest oversampled peak, dBTP. Only where the samples come near their own peak is oversampled."""
    edge = np.zeros((64, 2), sound.dtype)
    padded = np.concatenate([edge, sound, edge])
    size = np.abs(padded).max(1)
    starts = np.arange(0, len(size), PEAK_BLOCK)
    near = starts[np.maximum.reduceat(size, starts) > size.max() * PEAK_SHARE]
    peaks = [true_peaks(padded[max(0, at - 64) : at + PEAK_BLOCK + 64])[: PEAK_BLOCK + 64].max() for at in near]
    return float(20 * np.log10(max(peaks, default=0.0) + 1e-9))
