"""Signs to the player: alert, pickups, menus, results. Tuned to the title's D."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import effect, hiss, lay, sampled
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once
from assets.studio.audio.sound import RATE, Generator, Samples
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, seconds, struck, sweep
from assets.studio.audio.theory import frequency

BASSOON = ("muse", 0, 70)
"""Koskov."""


def _glass(pitch: float, length: float, constant: float, ratio: float = 3.0, index: float = 1.2) -> Samples:
    """Two-operator FM whose brightness dies before its loudness."""
    time = seconds(length)
    turn = 2 * np.pi * frequency(pitch) * time
    bright = index * np.exp(-time / (constant * 0.4)) * np.sin(ratio * turn)
    return np.sin(turn + bright) * decay(time, constant, 0.002)


def _notes(pitches: tuple[int, ...], step: float, gains: tuple[float, ...], index: float) -> list[tuple[float, Samples]]:
    return [
        (number * step, _glass(pitch, 0.5 + 0.1 * number, 0.10 + 0.05 * number, 3.0, index) * gain)
        for number, (pitch, gain) in enumerate(zip(pitches, gains, strict=True))
    ]


@effect(1, -20, tuned=True)
def alert_sting(random: Generator) -> Samples:
    """Seen: a rising tritone of brass over a thump, outside the music's keys on purpose."""
    parts = []
    for at, pitches in ((0.0, (50, 56)), (0.085, (62, 68, 73))):
        for pitch in pitches:
            time = seconds(0.7 if at else 0.3)
            turn = 2 * np.pi * frequency(pitch) * time
            slope = 0.7 + 1.2 * np.minimum(1, time / 0.25)
            partials = range(1, 14)
            brass = sum(np.sin(number * turn * (1 + 0.0015 * random.standard_normal())) / number**slope for number in partials)
            shape = np.minimum(1, time / 0.008) * np.exp(-time / (0.22 if at else 0.09))
            parts.append((at, brass * shape * 0.3))
    time = seconds(0.4)
    parts.append((0.0, np.sin(sweep(time, 140, 52, 0.03)) * decay(time, 0.1) * 0.9))
    return in_room(filter_once(lay(*parts), Band("low", 6500)), "plate", -18, 1.1)


@effect(1, -23, tuned=True)
def suspicious_sting(random: Generator) -> Samples:
    """Something was there: two plucked notes a tritone apart, the second left hanging."""
    low = struck(
        frequency(62) * np.array([1, 2, 3, 4, 5]),
        [0.12, 0.08, 0.05, 0.03, 0.02],
        [1, 0.6, 0.4, 0.2, 0.1],
        int(0.4 * RATE),
        random,
        0.001,
    )
    high = struck(
        frequency(68) * np.array([1, 2, 3, 4, 5]),
        [0.24, 0.15, 0.09, 0.05, 0.03],
        [1, 0.6, 0.4, 0.2, 0.1],
        int(0.9 * RATE),
        random,
        0.001,
    )
    breath = hiss(random, int(0.3 * RATE), 500, 2200) * np.hanning(int(0.3 * RATE)) * 0.05
    return in_room(lay((0, low), (0.11, high), (0.05, breath)), "plate", -16, 0.9)


@effect(3, -25, tuned=True)
def pickup(random: Generator) -> Samples:
    """The first notes of Crosshair, quick, in glass."""
    step, index = 0.058 + 0.014 * random.random(), 0.8 + 1.2 * random.random()
    return in_room(lay(*_notes((81, 86, 85, 88), step, (1, 1, 0.9, 0.5), index)), "plate", -16, 0.9)


@effect(1, -23, tuned=True)
def intel(random: Generator) -> Samples:
    """A dossier: paper, then all of Crosshair in glass, up on a sixth."""
    paper = hiss(random, int(0.16 * RATE), 1800, 8000) * np.hanning(int(0.16 * RATE)) * 0.12
    notes = [(0.06 + at, note) for at, note in _notes((81, 86, 85, 80, 81, 90), 0.078, (1, 1, 0.9, 0.8, 0.9, 0.6), 1.5)]
    return in_room(lay((0, paper), *notes), "plate", -14, 1.1)


@effect(1, -22, tuned=True)
def secret(random: Generator) -> Samples:
    """A secret: Crosshair a major third away, where the music's other key lies, and a shimmer above."""
    notes = _notes((73, 78, 77, 72, 73), 0.11, (1, 1, 0.9, 0.8, 0.9), 2.0)
    shimmer = [(0.5 + 0.05 * step, _glass(pitch, 0.9, 0.3, 2.0, 0.6) * 0.35) for step, pitch in enumerate((85, 90, 92, 97))]
    return in_room(lay(*notes, *shimmer), "hall", -14, 1.6)


@effect(1, -24, tuned=True)
def checkpoint(random: Generator) -> Samples:
    """A lamp is lit: a match, a fifth."""
    match = hiss(random, int(0.22 * RATE), 1500, 8500) * decay(seconds(0.22), 0.06, 0.02) * 0.16
    fifth = lay((0.10, _glass(74, 0.9, 0.28, 2.0, 0.9)), (0.20, _glass(81, 1.0, 0.34, 2.0, 0.7) * 0.8))
    return in_room(lay((0, match), (0, fifth)), "plate", -15, 1.0)


@effect(2, -28, tuned=True)
def menu_move(random: Generator) -> Samples:
    """A tick."""
    tick = hiss(random, int(0.05 * RATE), 2500, 7000) * decay(seconds(0.05), 0.002) * 0.25
    return lay((0, _glass(74 + random.normal(0, 0.1), 0.09, 0.02, 2.0, 0.8)), (0, tick))


@effect(1, -26, tuned=True)
def menu_ok(random: Generator) -> Samples:
    """A small shot and a fifth."""
    time = seconds(0.2)
    shot = np.sin(sweep(time, 180, 70, 0.015)) * decay(time, 0.04)
    shot += hiss(random, len(time), 500, 3000) * decay(time, 0.012) * 0.4
    return in_room(lay((0, shot * 0.8), (0, _glass(74, 0.3, 0.09)), (0.07, _glass(81, 0.6, 0.2))), "plate", -18, 0.8)


@effect(1, -27, tuned=True)
def menu_back(random: Generator) -> Samples:
    """The fifth, downwards."""
    tick = hiss(random, int(0.04 * RATE), 1500, 5000) * decay(seconds(0.04), 0.004) * 0.3
    return in_room(lay((0, tick), (0, _glass(81, 0.25, 0.06) * 0.8), (0.06, _glass(74, 0.4, 0.12))), "plate", -20, 0.6)


@effect(2, -31, tuned=True)
def count_up(random: Generator) -> Samples:
    """A counter's wheel goes on by one."""
    wheel = struck([1900, 3150, 4800], [0.008, 0.006, 0.004], [0.8, 0.5, 0.3], int(0.04 * RATE), random, 0.02)
    return lay((0, wheel), (0, _glass(86, 0.06, 0.014, 2.0, 0.6) * 0.5))


@effect(1, -18, tuned=True)
def rank_stamp(random: Generator) -> Samples:
    """A rubber stamp on a file on a desk."""
    time = seconds(0.5)
    desk = struck([82, 143, 236, 371], [0.11, 0.08, 0.05, 0.03], [1, 0.9, 0.5, 0.3], len(time), random, 0.01)
    thump = np.sin(sweep(time, 170, 50, 0.02)) * decay(time, 0.07) * 1.4
    rubber = hiss(random, len(time), 600, 4200) * decay(time, 0.014, 0.0006) * 0.8
    lift = hiss(random, int(0.08 * RATE), 1200, 5000) * np.hanning(int(0.08 * RATE)) * 0.08
    return in_room(lay((0, np.tanh(1.5 * (desk + thump + rubber))), (0.24, lift)), "room", -16, 0.5)


# Words


@effect(3, -33)
def caption(random: Generator) -> Samples:
    """A line of dialogue appears: one key of a typewriter, from the next room."""
    key = struck([1350, 2260, 3840], [0.010, 0.007, 0.004], [0.8, 0.6, 0.3], int(0.05 * RATE), random, 0.05)
    platen = struck([240, 430], [0.018, 0.012], [0.6, 0.4], int(0.07 * RATE), random, 0.05)
    return in_room(lay((0, key), (0.004, platen)), "room", -20, 0.25)


@effect(3, -28)
def teletype(random: Generator) -> Samples:
    """A place and a time are typed: eight strokes, the carriage."""
    parts, at = [], 0.0
    for _ in range(8):
        key = struck([1350, 2260, 3840], [0.010, 0.007, 0.004], [0.8, 0.6, 0.3], int(0.05 * RATE), random, 0.06)
        platen = struck([240, 430, 760], [0.018, 0.012, 0.008], [0.7, 0.5, 0.3], int(0.07 * RATE), random, 0.05)
        parts += [(at, key * random.uniform(0.7, 1)), (at + 0.004, platen)]
        at += 0.075 + 0.025 * random.random()
    carriage = hiss(random, int(0.16 * RATE), 900, 4200) * np.hanning(int(0.16 * RATE)) * 0.12
    bell = struck([2630, 5290], [0.16, 0.09], [0.35, 0.15], int(0.5 * RATE), random, 0.002)
    return in_room(lay(*parts, (at, carriage), (at + 0.02, bell)), "room", -22, 0.4)


@effect(3, -33)
def page(random: Generator) -> Samples:
    """A page of the file is turned."""
    count = int(0.22 * RATE)
    paper = hiss(random, count, 1600, 8500) * np.hanning(count) * np.linspace(0.5, 1, count)
    edge = hiss(random, int(0.03 * RATE), 2500, 9000) * decay(seconds(0.03), 0.006) * 0.6
    return lay((0, paper), (0.17 + 0.02 * random.random(), edge))


# Koskov has no words here, but a bassoon


def _bassoon(notes: list[tuple[float, float, int, int]], random: Generator) -> Samples:
    """Notes as start, length, pitch, velocity; with the reed in front, so that any music lets it through."""
    late = [(at + 0.01 * random.random(), held, pitch, velocity) for at, held, pitch, velocity in notes]
    reed = filter_once(sampled(BASSOON, late, 1.0), Band("bell", 1250, 9, 0.8), Band("high", 160))
    return in_room(reed, "room", -18, 0.5)


@effect(2, -22)
def koskov_yes(random: Generator) -> Samples:
    """His motif's first steps: he comes."""
    notes = [(0.0, 0.10, 55, 82), (0.13, 0.10, 58, 84), (0.26, 0.22, 62, 92)]
    return _bassoon(notes, random)


@effect(2, -22)
def koskov_no(random: Generator) -> Samples:
    """Its slip, downwards: he does not."""
    notes = [(0.0, 0.12, 62, 88), (0.16, 0.30, 61, 80)]
    return _bassoon(notes, random)


@effect(1, -20, tuned=True)
def koskov_song(random: Generator) -> Samples:
    """His motif as he would have it sung: a tenor behind closed lips, the bassoon a shade late, and all the pipe for a bath."""
    first = ((55, 0.30), (58, 0.30), (62, 0.45), (63, 0.15), (61, 0.30), (62, 0.60))
    melody = (*first, (60, 0.30), (58, 0.30), (57, 0.30), (55, 0.85))
    parts: list[tuple[float, Samples]] = []
    bassoon: list[tuple[float, float, int, int]] = []
    at = 0.0
    for pitch, length in melody:
        parts.append((at, _hum(random, pitch, length + 0.06)))
        bassoon.append((at + 0.03, length * 0.9, pitch - 12, 70))
        at += length
    reed = filter_once(sampled(BASSOON, bassoon, at + 0.6), Band("high", 120))
    return in_room(lay((0, lay(*parts)), (0, reed / (np.abs(reed).max() + 1e-9) * 0.35)), "pipe", -11, 1.6)


def _hum(random: Generator, pitch: float, length: float) -> Samples:
    """One note of a man who hums: a scoop up into it, too much vibrato, and the two formants that closed lips leave."""
    time = seconds(length)
    scoop = -0.7 * np.exp(-time / 0.05)
    vibrato = 0.28 * np.sin(2 * np.pi * 5.4 * time) * np.minimum(1, time / 0.25)
    turn = 2 * np.pi * np.cumsum(frequency(pitch) * 2 ** ((scoop + vibrato) / 12)) / RATE
    voice = sum(np.sin(number * turn + random.random()) / number for number in range(1, 14))
    shape = np.minimum(1, time / 0.04) * np.minimum(1, (time[-1] - time) / 0.06)
    return filter_once(voice * shape * 0.3, Band("bell", 320, 7, 1.2), Band("bell", 950, 5, 1.4), Band("low", 1900))


@effect(2, -22)
def koskov_fear(random: Generator) -> Samples:
    """A shake on the note beside the truth."""
    notes = [(0.07 * step, 0.07, 62 + step % 2, 94 - 4 * step) for step in range(8)]
    return _bassoon(notes, random)
