"""Measures of finished sound: seams, spectrum, harmony, audibility.

`python -m assets.studio.audio.sound_checks NAME ...` plays scores (AUDIO_CACHE=folder keeps their parts) and prints
what their stems are like, decoded from the shipped files too.
"""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import signal

from assets.studio.audio import ogg, score_checks
from assets.studio.audio.filters import reference_curve, third_octaves
from assets.studio.audio.loudness import integrated, loudness_range, true_peak
from assets.studio.audio.mixdown import Mix, mix
from assets.studio.audio.performer import samples_per_quarter
from assets.studio.audio.score_reader import read
from assets.studio.audio.sound import RATE, Samples

ASSETS = Path(__file__).parents[2]
BARK_EDGES = np.array(
    [
        60,
        120,
        200,
        300,
        420,
        560,
        720,
        900,
        1120,
        1380,
        1700,
        2100,
        2600,
        3200,
        4000,
        5000,
        6400,
        8200,
        11000,
        15000,
    ]
)
"""Hz between which the ear tells sounds apart."""
WINDOW = 6144
"""Samples, 140 ms: as long as a quick ear needs."""


LEAST_BEND = 2.0**-15
"""One step of 16 bits: no device plays a smaller one."""


class Seam(NamedTuple):
    """How a loop's end meets its start, beside how the sound goes on around it."""

    jump: float
    """Between the last sample and the first."""
    usual_step: float
    """The 99th percentile of such steps nearby."""
    click: float
    """Curvature at the seam over the 99.5th percentile of curvature nearby: a click is above 1."""


def seam(loop: Samples) -> Seam:
    """Measure a loop's seam."""
    middle = loop.mean(1)
    near = np.concatenate([middle[-4410:], middle[:4410]])
    bends = np.abs(np.diff(np.concatenate([middle[-2000:], middle[:2000]]), 2))
    edge = min(2000, len(middle))
    return Seam(
        float(abs(middle[0] - middle[-1])),
        float(np.percentile(np.abs(np.diff(near)), 99)),
        float(bends[edge - 3 : edge + 1].max() / max(np.percentile(bends, 99.5), LEAST_BEND)),
    )


def spectrum_error(sound: Samples) -> tuple[float, list[tuple[int, float]]]:
    """Decibels rms off the reference, third octaves from 50 Hz to 11 kHz, and the worst (Hz, dB)."""
    centres, levels = third_octaves(sound)
    off = levels - reference_curve(centres)
    heard = (centres > 45) & (centres < 11000)
    off -= np.median(off[heard])
    pairs = zip(centres[heard].tolist(), off[heard].tolist(), strict=True)
    worst = sorted(pairs, key=lambda pair: -abs(pair[1]))[:4]
    return float(np.sqrt((off[heard] ** 2).mean())), [(round(hertz), round(error, 1)) for hertz, error in worst]


def chroma(sound: Samples) -> Samples:
    """The share of each pitch class in the energy between A1 and A6."""
    size = 32768
    mono = np.pad(sound.mean(1), (0, max(0, size - len(sound))))
    starts = range(0, len(mono) - size + 1, size // 4)
    power = np.mean([np.abs(np.fft.rfft(mono[at : at + size] * np.hanning(size))) ** 2 for at in starts], axis=0)
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    inside = (hertz > 62) & (hertz < 1800)
    notes = 69 + 12 * np.log2(hertz[inside] / 440)
    near = np.abs(notes - np.round(notes)) < 0.35
    out = np.zeros(12)
    np.add.at(out, np.round(notes[near]).astype(int) % 12, (power[inside] / hertz[inside])[near])
    return out / (out.sum() + 1e-12)


def chord_fits(made: Mix) -> list[tuple[float, int, str]]:
    """The share of the energy inside each chord's scale, its bar and name; the worst first."""
    quarter = samples_per_quarter(made.score)
    total = made.total
    rows = []
    for start, length, chord in made.score.chords:
        share = chroma(total[int(start * quarter) : int((start + length) * quarter)])
        inside = sum(share[pitch] for pitch in chord.scale_classes)
        rows.append((round(float(inside), 2), int(start // made.score.bar_length) + 1, chord.name))
    return sorted(rows)


def bands(sound: Samples) -> Samples:
    """Decibels by window and band."""
    mono = sound.mean(1)
    count = max(1, len(mono) // WINDOW)
    mono = np.pad(mono, (0, max(0, WINDOW - len(mono))))[: count * WINDOW].reshape(count, WINDOW)
    power = np.abs(np.fft.rfft(mono, axis=1)) ** 2 / WINDOW**2
    hertz = np.fft.rfftfreq(WINDOW, 1 / RATE)
    pairs = pairwise(BARK_EDGES)
    return np.stack([10 * np.log10(power[:, (hertz >= a) & (hertz < b)].sum(1) + 1e-13) for a, b in pairs], 1)


def above(effect: Samples, music_bands: Samples) -> float:
    """Decibels by which an effect stands over busy music (its 80th percentile) in its two best bands."""
    gap = bands(effect).max(0) - np.percentile(music_bands, 80, axis=0)
    return float(np.sort(gap)[-2:].mean())


def audibility(made: Mix) -> dict[str, float]:
    """The share of a part's energy where the rest is at most 4 dB louder, in time and band."""
    edges = np.concatenate([[0], BARK_EDGES[:-1]])

    def ear(sound: Samples) -> Samples:
        hertz, _, values = signal.stft(sound.mean(1), RATE, nperseg=4096, noverlap=2048)
        power = np.abs(values) ** 2 * (np.minimum(1, (hertz / 700) ** 0.9) + 0.05)[:, None]
        index = np.digitize(hertz, edges) - 1
        return np.stack([power[index == band].sum(0) for band in range(len(edges))])

    each = {name: ear(sound) for name, sound in made.parts.items() if np.abs(sound).max() > 0}
    total = sum(each.values())
    out = {}
    for name, own in each.items():
        clear = own > (total - own) * 10**-0.4
        active = own.sum(0) > own.sum(0).max() * 1e-3
        out[name] = round(float((own * clear)[:, active].sum() / (own[:, active].sum() + 1e-12)), 2)
    return out


def report(path: Path) -> None:
    """Play a score and print its measures, and those of the shipped stems."""
    score = read(path)
    made = mix(score)
    total = made.total
    error, worst = spectrum_error(total)
    heard = audibility(made)
    print(
        f"{score.title}: {len(total)} samples, {len(total) / RATE:.1f} s, {integrated(total):.2f} LUFS, "
        f"{true_peak(total):.2f} dBTP, range {loudness_range(total):.1f} LU"
    )
    print(
        f"  spectrum {error:.2f} dB rms off, worst {worst}; channels correlate {np.corrcoef(total[:, 0], total[:, 1])[0, 1]:.2f}"
    )
    print(f"  weakest chords {chord_fits(made)[:4]}")
    print(f"  least audible {sorted(heard.items(), key=lambda pair: pair[1])[:4]}")
    print(f"  motifs { {name: len(places) for name, places in score_checks.motifs(score).items() if places} }")
    print(
        f"  written: {score_checks.faults(score) or 'no faults'}; {len(score_checks.muddy(score))} muddy, "
        f"{len(score_checks.strangers(score))} strangers, most repeated "
        f"{max(score_checks.sameness(score).items(), key=lambda pair: pair[1])}"
    )
    bar = float(score.bar_length) * samples_per_quarter(score)
    for name, first, count in score.sections:
        piece = total[int(first * bar) : int((first + count) * bar)]
        print(f"  section {name}: {integrated(piece):.1f} LUFS")
    summed: Samples | None = None
    for stem, sound in made.stems.items():
        file = ASSETS / "music" / f"{path.stem}_{stem}.ogg"
        line = f"  {stem}: {integrated(sound):.2f} LUFS, {true_peak(sound):.2f} dBTP"
        if file.exists():
            shipped = ogg.read(file)
            summed = shipped if summed is None else summed + shipped
            line += (
                f"; shipped {file.stat().st_size // 1024} kB, {len(shipped)} samples, {true_peak(shipped):.2f} dBTP, "
                f"state {integrated(summed):.2f} LUFS, seam {seam(shipped)}"
            )
        print(line)


def main() -> None:
    """Report on scores by name, or on all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*")
    scores = Path(__file__).parent / "scores"
    for name in parser.parse_args().name or sorted(path.stem for path in scores.glob("*.score")):
        report(scores / f"{name}.score")


if __name__ == "__main__":
    main()
