"""Feet, fists, cloth and breath."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, hiss, lay, loop_length
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once
from assets.studio.audio.parts import breath, grains, put, rustle, thud
from assets.studio.audio.sound import RATE, Generator, Samples
from assets.studio.audio.synthesis import decay, seconds, struck, sweep


def _heel_and_toe(random: Generator, heel: Samples, toe: Samples) -> Samples:
    return lay((0, heel), (0.042 + 0.014 * random.random(), toe * (0.45 + 0.25 * random.random())))


# Steps


@effect(4, -27)
def step_board(random: Generator) -> Samples:
    """The modes of a plank."""

    def tap(scale: float) -> Samples:
        time = seconds(0.12)
        hertz = np.array([118, 212, 305, 468, 690]) * scale
        constants, gains = [0.035, 0.028, 0.022, 0.014, 0.009], [1, 0.8, 0.5, 0.35, 0.2]
        plank = struck(hertz, constants, gains, len(time), random, 0.04)
        return plank * 0.7 + hiss(random, len(time), 1200, 6000) * decay(time, 0.005) * 0.6

    step = _heel_and_toe(random, tap(0.95 + 0.1 * random.random()), tap(1.25 + 0.15 * random.random()))
    return filter_once(step, Band("low", 7500))


@effect(4, -28)
def step_tile(random: Generator) -> Samples:
    """A leather heel on glazed tiles: hard, small, bright."""

    def tap(scale: float) -> Samples:
        time = seconds(0.09)
        hertz = np.array([640, 1130, 1870, 2750, 4100]) * scale
        constants, gains = [0.012, 0.010, 0.007, 0.005, 0.003], [0.7, 0.8, 0.6, 0.4, 0.25]
        tile = struck(hertz, constants, gains, len(time), random, 0.04)
        thud = np.sin(sweep(time, 190, 95, 0.012)) * decay(time, 0.016) * 0.7
        return tile * 0.6 + thud + hiss(random, len(time), 2500, 9000) * decay(time, 0.003) * 0.4

    return _heel_and_toe(random, tap(0.95 + 0.1 * random.random()), tap(1.15 + 0.15 * random.random()))


@effect(4, -29)
def step_bare(random: Generator) -> Samples:
    """A bare sole on cold metal: a damp slap, the ball of the foot after it, hardly any ring."""

    def slap(scale: float) -> Samples:
        time = seconds(0.11)
        skin = hiss(random, len(time), 350, 2400) * decay(time, 0.011, 0.001)
        flesh = np.sin(sweep(time, 165 * scale, 70, 0.02)) * decay(time, 0.026) * 0.8
        plate = struck(np.array([310, 530, 820]) * scale, [0.03, 0.02, 0.014], [0.16, 0.1, 0.06], len(time), random, 0.04)
        return skin + flesh + plate

    step = _heel_and_toe(random, slap(0.95 + 0.1 * random.random()), slap(1.15 + 0.1 * random.random()))
    return filter_once(step, Band("low", 4200))


@effect(4, -28)
def step_stone(random: Generator) -> Samples:
    """Flagstones: a dull knock and grit."""

    def tap(scale: float) -> Samples:
        time = seconds(0.11)
        knock = struck(np.array([150, 265, 430]) * scale, [0.018, 0.014, 0.010], [1, 0.7, 0.5], len(time), random, 0.05)
        grit = hiss(random, len(time), 1800, 5200) * decay(time, 0.010, 0.001) * 0.45
        return knock * 0.8 + grit

    return _heel_and_toe(random, tap(0.95 + 0.1 * random.random()), tap(1.2 + 0.1 * random.random()))


@effect(4, -29)
def step_coal(random: Generator) -> Samples:
    """Lumps that roll and crack under the sole."""
    crush = grains(random, 0.22, 38, 0.0022, 500, 4200)
    lumps = [
        (
            0.01 + 0.12 * random.random(),
            struck([900 + 900 * random.random()], [0.006], [0.5], int(0.03 * RATE), random, 0.1),
        )
        for _ in range(4)
    ]
    return lay((0, crush), (0, thud(random, 130, 75, 0.025) * 0.35), *((at, lump * 0.35) for at, lump in lumps))


@effect(4, -30)
def step_snow(random: Generator) -> Samples:
    """Grains of snow."""
    crunch = grains(random, 0.2, 70, 0.0009, 900, 6200)
    return lay((0, crunch), (0, thud(random, 120, 70, 0.03) * 0.3))


@effect(4, -28)
def step_metal(random: Generator) -> Samples:
    """The modes of a grate."""

    def tap(scale: float) -> Samples:
        time = seconds(0.28)
        hertz = np.array([236, 411, 676, 1090, 1640, 2480, 3370]) * scale
        constants = [0.09, 0.08, 0.06, 0.05, 0.035, 0.02, 0.014]
        grate = struck(hertz, constants, [0.7, 1, 0.8, 0.6, 0.5, 0.3, 0.2], len(time), random, 0.03)
        return grate * 0.7 + hiss(random, len(time), 2200, 8000) * decay(time, 0.005) * 0.7

    return _heel_and_toe(random, tap(0.94 + 0.12 * random.random()), tap(1.08 + 0.1 * random.random()))


@effect(4, -30)
def step_carpet(random: Generator) -> Samples:
    """Hardly more than the weight."""
    brush = rustle(random, 0.10, 500, 2600) * 0.30
    heel, toe = thud(random, 115, 62, 0.022), thud(random, 105, 60, 0.018)
    return lay((0, heel), (0.045, toe * 0.5), (0.005, brush))


# Moves


@effect(3, -28)
def jump(random: Generator) -> Samples:
    """Cloth, the push, a scuff."""
    time = seconds(0.22)
    cloth = hiss(random, len(time), 500, 3200) * np.hanning(len(time)) ** 1.5 * np.linspace(0.5, 1, len(time))
    push = np.sin(sweep(time, 90, 150, 0.06)) * decay(time, 0.04, 0.006) * 0.8
    return cloth * 0.35 + push + hiss(random, len(time), 1500, 5500) * decay(time, 0.015, 0.003) * 0.5


@effect(4, -24)
def land(random: Generator) -> Samples:
    """The weight, both soles, cloth."""
    time = seconds(0.26)
    thud = np.sin(sweep(time, 135 + 15 * random.random(), 55, 0.02)) * decay(time, 0.06) * 1.3
    slap = hiss(random, len(time), 900, 5200) * decay(time, 0.012) * 0.9
    cloth = hiss(random, len(time), 800, 3600) * decay(time - 0.03, 0.05, 0.03).clip(0) * 0.18
    return thud + slap + cloth


@effect(3, -27)
def roll(random: Generator) -> Samples:
    """Cloth that goes round, shoulder, hip, heels."""
    time = seconds(0.42)
    swell = 0.4 + 0.6 * np.sin(np.pi * np.minimum(1, time / 0.38)) ** 2
    turns = np.abs(np.sin(2 * np.pi * 3.6 * time + 0.5)) ** 1.5
    cloth = hiss(random, len(time), 900, 5200) * swell * turns * np.minimum(1, (time[-1] - time) / 0.05)
    hits = [(at, thud(random, 120, 60, 0.03) * gain) for at, gain in ((0.03, 0.8), (0.17, 1.0), (0.33, 0.7))]
    return lay((0, cloth * 0.5), *hits)


@effect(3, -27)
def cloth(random: Generator) -> Samples:
    """Into the costumes, or out of them: hangers and heavy cloth."""
    rails = [
        (
            0.03 + 0.2 * random.random(),
            struck([2350, 3720, 5480], [0.02, 0.014, 0.01], [0.3, 0.2, 0.1], int(0.06 * RATE), random, 0.06),
        )
        for _ in range(3)
    ]
    folds = rustle(random, 0.42, 450, 4200)
    return lay((0, folds), (0.16, rustle(random, 0.3, 300, 2600) * 0.7), *((at, rail * 0.5) for at, rail in rails))


@effect(3, -27)
def ladder(random: Generator) -> Samples:
    """A hand and a shoe on the next rung."""
    count = int(0.16 * RATE)
    rung = struck([265, 540, 905, 1490], [0.04, 0.03, 0.02, 0.012], [0.8, 0.8, 0.5, 0.3], count, random, 0.05)
    return lay((0, rustle(random, 0.07, 900, 4000) * 0.25), (0.03, rung), (0.09, rung[: count // 2] * 0.4))


@effect(3, -26)
def mantle(random: Generator) -> Samples:
    """Fingers on the edge, and the body after them."""
    slap = hiss(random, int(0.05 * RATE), 700, 4500) * decay(seconds(0.05), 0.012)
    return lay((0, slap * 0.8), (0, thud(random, 150, 80, 0.03)), (0.07, rustle(random, 0.32, 400, 3000) * 0.5))


# Blows


@effect(4, -21)
def punch(random: Generator) -> Samples:
    """Thump, slap, cloth."""
    time = seconds(0.24)
    thud = np.sin(sweep(time, 210 + 30 * random.random(), 58, 0.014)) * decay(time, 0.05) * 1.4
    slap = hiss(random, len(time), 700, 4200) * decay(time, 0.010, 0.0006) * 0.9
    cloth_ = hiss(random, len(time), 250, 1200) * decay(time, 0.035, 0.002) * 0.5
    return driven(thud + slap + cloth_, 1.8)


@effect(3, -28)
def punch_miss(random: Generator) -> Samples:
    """A sleeve through the air."""
    time = seconds(0.2)
    swish = hiss(random, len(time), 700, 3400) * np.hanning(len(time)) ** 2
    return filter_once(swish, Band("bell", 1500 + 400 * random.random(), 6, 1.2))


@effect(2, -22)
def takedown(random: Generator) -> Samples:
    """An arm about the neck, a short struggle, the blow."""
    grab = rustle(random, 0.22, 350, 3000)
    choke = breath(random, 0.24, 180, (520, 1100), 0.5)
    blow = driven(thud(random, 190, 60, 0.06) * 1.2, 1.6)
    return lay((0, grab * 0.7), (0.02, thud(random, 150, 75, 0.03) * 0.6), (0.10, choke * 0.5), (0.34, blow))


@effect(3, -22)
def body_fall(random: Generator) -> Samples:
    """Knees, body, an arm."""
    hits = (
        (0.0, 0.6, 0.03),
        (0.11 + 0.03 * random.random(), 1.2, 0.07),
        (0.22 + 0.04 * random.random(), 0.35, 0.03),
    )
    thuds = [(at, thud(random, 140, 52, constant) * gain) for at, gain, constant in hits]
    return lay((0, rustle(random, 0.35, 350, 2800) * 0.4), *thuds)


@effect(3, -20)
def hurt(random: Generator) -> Samples:
    """The blow, and the breath it costs."""
    time = seconds(0.2)
    thud = np.sin(sweep(time, 240, 65, 0.012)) * decay(time, 0.045) * 1.3
    slap = hiss(random, len(time), 600, 5000) * decay(time, 0.009, 0.0005) * 0.8
    gasp = breath(random, 0.3, 150 + 15 * random.random(), (560, 1250), 0.55)
    return lay((0, driven(thud + slap, 1.7)), (0.02, gasp * 0.9))


@effect(1, -19)
def death(random: Generator) -> Samples:
    """The last blow, a long breath, the floor."""
    gasp = breath(random, 0.7, 128, (500, 1050), 0.5)
    fall = lay((0, thud(random, 130, 48, 0.08) * 1.3), (0.14, thud(random, 120, 55, 0.04) * 0.5))
    return lay((0, driven(thud(random, 230, 50, 0.07) * 1.5, 1.6)), (0.03, gasp * 0.9), (0.42, fall))


@effect(1, -23, loop=True)
def collar(random: Generator) -> Samples:
    """Held by the collar: cloth pulled to and fro, boots, short breaths."""
    out = np.zeros(loop_length(1.6))
    for at in (0.0, 0.31, 0.58, 0.93, 1.22):
        put(out, rustle(random, 0.3, 350, 3200) * (0.6 + 0.4 * random.random()), at + 0.03 * random.random())
    for at in (0.12, 0.5, 0.88, 1.3):
        put(out, thud(random, 120, 62, 0.025) * (0.4 + 0.3 * random.random()), at)
    for at, pitch in ((0.22, 196), (0.98, 174)):
        put(out, breath(random, 0.26, pitch, (610, 1350), 0.5) * 0.7, at)
    return out


@effect(1, -21, loop=True)
def heartbeat(random: Generator) -> Samples:
    """Two thuds, driven so that small speakers play their overtones; 92 a minute."""
    out = np.zeros(loop_length(60 / 92))
    for at, hertz, gain in ((0.02, 58.0, 1.0), (0.19, 49.0, 0.7)):
        time = seconds(0.2)
        beat = np.sin(sweep(time, hertz * 1.6, hertz, 0.03)) * decay(time, 0.055, 0.008) * gain
        beat += filter_once(random.standard_normal(len(time)), Band("low", 180)) * decay(time, 0.03, 0.006) * 0.5 * gain
        beat = driven(beat, 4.0) + 0.9 * np.sin(sweep(time, 420, 210, 0.03)) * decay(time, 0.035, 0.004) * gain
        beat += hiss(random, len(time), 450, 1300) * decay(time, 0.016, 0.003) * 0.4 * gain
        put(out, beat * np.minimum(1, (time[-1] - time) / 0.03), at)
    return out
