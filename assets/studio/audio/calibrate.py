"""Measures the orchestra's programs into calibration.json: `python -m assets.studio.audio.calibrate [PROGRAM ...]`.

By program: how late a note is heard (`heard_ms`) and how long it takes to speak (`speak_ms`), the medians of its keys;
and by key, how much louder it is than its neighbours (`uneven_db`) and how far out of tune (`uneven_cents`). Run it when
a sound font changes or a player is added.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from scipy import signal

from assets.studio.audio.loudness import momentary
from assets.studio.audio.orchestra import PLAYERS, Program
from assets.studio.audio.sampler import Event, sampler
from assets.studio.audio.sound import BLOCK, RATE, Samples
from assets.studio.audio.theory import frequency

FILE = Path(__file__).parent / "calibration.json"
HELD = BLOCK * 1000
"""Samples for which a key is held down."""
NEIGHBOURS = 7
"""Keys to either side that say how loud a key ought to be."""
LEAST_UNEVEN_DB, MOST_UNEVEN_DB = 0.5, 6.0
LEAST_SOUR_CENTS, MOST_SOUR_CENTS = 3.0, 45.0
HOP = 64


def note(program: Program, key: int) -> Samples:
    """One key of a program, mezzo-forte."""
    events = [Event(0, "on", 0, key, 80), Event(HELD, "off", 0, key)]
    return sampler(program.font).render(events, HELD + BLOCK * 100, program.bank, program.number)


def heard_ms(mono: Samples) -> float:
    """When its spectrum's energy rises fastest."""
    quiet = 2048
    padded = np.concatenate([np.zeros(quiet), mono[: RATE // 2]])
    size = np.abs(signal.stft(padded, RATE, nperseg=512, noverlap=512 - HOP)[2])
    rises = np.maximum(0, np.diff(np.log1p(300 * size / size.max()), axis=1)).sum(0)
    rises = np.convolve(rises, np.hanning(9), "same")[: int((quiet + 0.3 * RATE) / HOP)]
    return max(0.0, (float(np.argmax(rises)) * HOP - quiet) / RATE * 1000)


def speak_ms(mono: Samples) -> float:
    """When it comes within 6 dB of its peak."""
    size = np.sqrt(signal.fftconvolve(mono**2, np.ones(441) / 441)[: len(mono)].clip(0))
    return float(np.argmax(size > size[:HELD].max() / 2)) / RATE * 1000


def sour_cents(mono: Samples, key: int) -> float:
    """How far out of tune the first four harmonics are, by their strength."""
    size = 1 << 17
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(len(mono)), size))
    hertz = np.fft.rfftfreq(size, 1 / RATE)
    strengths, errors = [], []
    for harmonic in range(1, 5):
        expected = frequency(key) * harmonic
        near = np.flatnonzero(np.abs(1200 * np.log2(np.maximum(hertz, 1) / expected)) < 60)
        if expected > 8700 or not len(near):
            continue
        top = int(near[np.argmax(spectrum[near])])
        before, peak, after = np.log(spectrum[top - 1 : top + 2] + 1e-12)
        place = top + 0.5 * (before - after) / (before - 2 * peak + after + 1e-12)
        strengths.append(spectrum[top])
        errors.append(1200 * np.log2(place * RATE / size / expected))
    return float(np.average(errors, weights=strengths)) if errors else 0.0


def measure(program: Program, lowest: int, highest: int) -> dict[str, Any]:
    """One program, over the keys that its players use."""
    loudness, sour, heard, speaks = [], {}, [], []
    for key in range(lowest, highest + 1):
        sound = note(program, key)
        loudness.append(float(momentary(sound, 0.55)[0]))
        cents = sour_cents(sound[4000:40000].mean(1), key)
        if LEAST_SOUR_CENTS <= abs(cents) <= MOST_SOUR_CENTS:
            sour[str(key)] = round(cents, 1)
        heard.append(heard_ms(sound.mean(1)))
        speaks.append(speak_ms(sound.mean(1)))
    padded = np.pad(loudness, NEIGHBOURS, mode="reflect" if len(loudness) > NEIGHBOURS else "edge")
    usual = [np.median(padded[place : place + 2 * NEIGHBOURS + 1]) for place in range(len(loudness))]
    uneven = np.clip(np.array(loudness) - usual, -MOST_UNEVEN_DB, MOST_UNEVEN_DB)
    return {
        "heard_ms": round(float(np.median(heard)), 1),
        "speak_ms": round(float(np.median(speaks)), 1),
        "uneven_db": {
            str(lowest + place): round(float(value), 1) for place, value in enumerate(uneven) if abs(value) >= LEAST_UNEVEN_DB
        },
        "uneven_cents": sour,
    }


def main() -> None:
    """Measure all programs, or those named as in the file, and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="*", help="such as muse:0:60")
    chosen = parser.parse_args().program
    ranges: defaultdict[Program, list[tuple[int, int]]] = defaultdict(list)
    for player in PLAYERS.values():
        if isinstance(player.source, Program) and player.is_pitched:
            ranges[player.source].append((player.lowest, player.highest))
    table = json.loads(FILE.read_text(encoding="utf-8"))
    for program, spans in ranges.items():
        if not chosen or program.key in chosen:
            table[program.key] = measure(program, min(low for low, _ in spans), max(high for _, high in spans))
            print(program.key, table[program.key])
    FILE.write_text(text(table), encoding="utf-8")


def text(table: dict[str, Any]) -> str:
    """A line for each program."""
    rows = [f' "{key}": {json.dumps(row)}' for key, row in sorted(table.items())]
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    main()
