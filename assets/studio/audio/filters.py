"""Equalisers. Loops are circles: a filter runs over the loop's end before its start, so that no seam is left."""

from __future__ import annotations

import numpy as np
from scipy import fft, signal

from assets.studio.audio.filter_band import Band
from assets.studio.audio.sound import RATE, Samples


def biquad(band: Band) -> Samples:
    """The second-order section of a band, after the audio EQ cookbook of R. Bristow-Johnson."""
    gain = 10 ** (band.decibels / 40)
    turn = 2 * np.pi * min(band.hertz, RATE * 0.49) / RATE
    cosine, alpha = np.cos(turn), np.sin(turn) / (2 * band.quality)
    plain = [1 + alpha, -2 * cosine, 1 - alpha]
    match band.kind:
        case "low":
            above, below = [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2], plain
        case "high":
            above, below = [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2], plain
        case "band":
            above, below = [alpha, 0, -alpha], plain
        case "bell":
            above = [1 + alpha * gain, -2 * cosine, 1 - alpha * gain]
            below = [1 + alpha / gain, -2 * cosine, 1 - alpha / gain]
        case "lowshelf" | "highshelf":
            sign = 1 if band.kind == "lowshelf" else -1
            more, less, root = gain + 1, gain - 1, 2 * np.sqrt(gain) * alpha
            above = [
                gain * (more - sign * less * cosine + root),
                sign * 2 * gain * (less - sign * more * cosine),
                gain * (more - sign * less * cosine - root),
            ]
            below = [
                more + sign * less * cosine + root,
                sign * -2 * (less + sign * more * cosine),
                more + sign * less * cosine - root,
            ]
        case _:
            raise ValueError(f"unknown filter {band.kind!r}")
    return np.array(above + below) / below[0]


def equalise(loop: Samples, *bands: Band) -> Samples:
    """Filter a loop."""
    if not bands:
        return loop
    sections = np.array([biquad(band) for band in bands])
    run_up = min(len(loop), RATE // 2)
    return signal.sosfilt(sections, np.concatenate([loop[-run_up:], loop]), axis=0)[run_up:].astype(np.float32)


def filter_once(sound: Samples, *bands: Band) -> Samples:
    """Filter a sound that begins in silence."""
    return signal.sosfilt(np.array([biquad(band) for band in bands]), sound, axis=0)


def noise(random: np.random.Generator, count: int, low: float, high: float, order: int = 2) -> Samples:
    """Noise between two Hz."""
    edges = [max(20.0, low), min(high, RATE * 0.48)]
    return signal.sosfilt(signal.butter(order, edges, "bandpass", fs=RATE, output="sos"), random.standard_normal(count))


def mono_below(loop: Samples, hertz: float) -> Samples:
    """The loop without low sounds at the sides."""
    middle, side = loop.mean(1), (loop[:, 0] - loop[:, 1]) / 2
    side = equalise(side, Band("high", hertz))
    return np.stack([middle + side, middle - side], 1).astype(np.float32)


def third_octaves(sound: Samples) -> tuple[Samples, Samples]:
    """Hz and mean power in dB per third of an octave, 31.5 Hz to 16 kHz."""
    hertz, power = signal.welch(sound.mean(1), RATE, nperseg=16384)
    centres = 1000 * 2 ** (np.arange(-15, 13) / 3)
    edge = 2 ** (1 / 6)
    levels = [power[(hertz >= centre / edge) & (hertz < centre * edge)].sum() for centre in centres]
    return centres, 10 * np.log10(np.array(levels) * (hertz[1] - hertz[0]) + 1e-14)


def reference_curve(centres: Samples) -> Samples:
    """What a finished piece's third octaves look like, in dB.

    Rises to 63 Hz, flat to 125, falls by 1.3 dB a third to 2.5 kHz and by 2.1 beyond.
    """
    thirds = 3 * np.log2(centres / 1000)
    knee = 3 * np.log2(2.5)
    curve = np.where(centres <= 2500, -1.3 * thirds, -1.3 * knee - 2.1 * (thirds - knee))
    flat = -1.3 * 3 * np.log2(0.125)
    curve = np.where(centres < 125, flat, curve)
    return np.where(centres < 63, flat - 2.5 * 3 * np.log2(63 / centres), curve)


def matching_curve(sound: Samples, most: float = 5.0, amount: float = 0.85) -> tuple[Samples, Samples]:
    """Hz and dB of a gentle equaliser toward the reference, at most `most` dB anywhere."""
    centres, levels = third_octaves(sound)
    missing = reference_curve(centres) - levels
    heard = (centres > 45) & (centres < 12000)
    missing -= np.median(missing[heard])
    smooth = np.convolve(np.pad(missing, 2, mode="edge"), [0.1, 0.2, 0.4, 0.2, 0.1], "valid")
    curve = np.clip(amount * smooth, -most, most)
    curve[~heard] = 0
    return centres, curve


def apply_curve(loop: Samples, centres: Samples, curve: Samples, rumble_hertz: float = 22.0) -> Samples:
    """Equalise a loop by a curve, in linear phase; nothing below what a speaker can play."""
    hertz = np.maximum(fft.rfftfreq(len(loop), 1 / RATE), 10)
    gain = 10 ** (np.interp(np.log2(hertz), np.log2(centres), curve) / 20) / (1 + (rumble_hertz / hertz) ** 4)
    channels = [fft.irfft(fft.rfft(loop[:, channel]) * gain, len(loop)) for channel in range(2)]
    return np.stack(channels, 1).astype(np.float32)
