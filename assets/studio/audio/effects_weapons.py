"""Shots, what they hit, and what explodes."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, hiss, lay, scatter
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import filter_once
from assets.studio.audio.parts import click
from assets.studio.audio.sound import RATE, Generator, Samples
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, seconds, struck, sweep


@effect(4, -20)
def pistol_silenced(random: Generator) -> Samples:
    """A puff, a thump, the slide."""
    time = seconds(0.26)
    puff = hiss(random, len(time), 300, 2400) * decay(time, 0.022 + 0.004 * random.random(), 0.0012)
    thump = np.sin(sweep(time, 190 + 20 * random.random(), 62, 0.018)) * decay(time, 0.05) * 1.5
    slide = struck([1850, 2930, 4210], [0.012, 0.009, 0.006], [0.5, 0.4, 0.3], int(0.05 * RATE), random, 0.02)
    back = struck([1460, 2380, 3650], [0.014, 0.010, 0.006], [0.35, 0.3, 0.2], int(0.05 * RATE), random, 0.02)
    slide_at, back_at = 0.016 + 0.003 * random.random(), 0.058 + 0.006 * random.random()
    body = lay((0, puff + thump), (slide_at, slide * 0.6), (back_at, back * 0.5))
    body = driven(body / np.abs(body).max(), 2.2)
    return in_room(filter_once(body, Band("low", 5200), Band("bell", 900, 3, 0.8)), "room", -24, 0.35)


@effect(4, -17)
def pistol_open(random: Generator) -> Samples:
    """A guard's pistol in a stone house: crack, bark, the room, the slide."""
    time = seconds(0.5)
    crack = hiss(random, len(time), 1200, 11000) * decay(time, 0.008, 0.0002) * 1.4
    bark = hiss(random, len(time), 180, 2100) * decay(time, 0.034 + 0.006 * random.random(), 0.0005)
    boom = np.sin(sweep(time, 210 + 25 * random.random(), 74, 0.02)) * decay(time, 0.06) * 1.1
    shot = driven(crack + bark + boom, 1.8)
    slide = click(random, (1720, 2860, 4400), 0.10)
    return in_room(lay((0, shot), (0.052, slide)), "room", -13, 0.6)


@effect(4, -16)
def rifle(random: Generator) -> Samples:
    """Crack, blast, boom, and the slap off the houses."""
    time = seconds(0.7)
    crack = hiss(random, len(time), 900, 12000) * decay(time, 0.010, 0.0002) * 1.6
    blast = hiss(random, len(time), 90, 1600) * decay(time, 0.055, 0.0006)
    boom = np.sin(sweep(time, 150, 48, 0.03)) * decay(time, 0.09) * 1.3
    shot = driven(crack + blast + boom, 1.7)
    slap = filter_once(shot, Band("low", 1500), Band("high", 150)) * 0.16
    return in_room(lay((0, shot), (0.21 + 0.03 * random.random(), slap)), "hall", -22, 1.4)


@effect(5, -22)
def ricochet(random: Generator) -> Samples:
    """Sparks off stone, and a whine that flies past."""
    time = seconds(1.05)
    start, end = 3400 + 900 * random.random(), 1150 + 500 * random.random()
    wobble = 1 + 0.012 * np.sin(2 * np.pi * (24 + 14 * random.random()) * time)
    falling = end + (start - end) * np.exp(-time / (0.20 + 0.1 * random.random()))
    phase = 2 * np.pi * np.cumsum(falling * wobble) / RATE
    tone = np.sin(phase) + 0.35 * np.sin(2.01 * phase) + 0.12 * hiss(random, len(time), 2000, 6000)
    whine = tone * decay(time, 0.19, 0.012)
    hertz, constants = [2750, 4120, 5900, 7600], [0.03, 0.022, 0.016, 0.01]
    spark = struck(hertz, constants, [0.8, 0.7, 0.6, 0.4], int(0.12 * RATE), random, 0.05)
    place = random.choice([-1, 1]) * np.linspace(-0.7, 0.7, len(time))
    mono = lay((0, spark), (0.004, whine * 0.7))[: len(time)]
    sides = np.stack([mono * np.sqrt((1 - place) / 2), mono * np.sqrt((1 + place) / 2)], 1) * 1.4
    return in_room(sides, "plate", -24, 0.9)


@effect(3, -25)
def impact_wood(random: Generator) -> Samples:
    """A round in a plank, and splinters."""
    time = seconds(0.22)
    knock = struck(
        [168, 310, 492, 770, 1240],
        [0.05, 0.04, 0.028, 0.02, 0.012],
        [1, 0.9, 0.6, 0.4, 0.3],
        len(time),
        random,
        0.05,
    )
    crack = hiss(random, len(time), 1400, 7500) * decay(time, 0.006, 0.0003) * 0.8
    splinters = [
        (
            0.02 + 0.1 * random.random(),
            hiss(random, int(0.02 * RATE), 2500, 8000) * np.exp(-np.arange(int(0.02 * RATE)) / 120) * 0.12,
        )
        for _ in range(5)
    ]
    return lay((0, knock + crack), *splinters)


@effect(3, -28)
def impact_soft(random: Generator) -> Samples:
    """A round in snow, coal dust or cloth."""
    time = seconds(0.18)
    thud = np.sin(sweep(time, 160, 70, 0.015)) * decay(time, 0.03, 0.001)
    return thud + hiss(random, len(time), 350, 3200) * decay(time, 0.03, 0.001) * 0.8


@effect(2, -27)
def dry_fire(random: Generator) -> Samples:
    """The hammer on nothing."""
    return lay((0, click(random, (2100, 3350, 4900))), (0.035, click(random, (1560, 2480), 0.5)))


@effect(2, -25)
def reload(random: Generator) -> Samples:
    """Magazine out, magazine in, the slide home."""
    out = click(random, (1240, 1980, 3120), 0.7)
    rub = hiss(random, int(0.16 * RATE), 1500, 6000) * np.hanning(int(0.16 * RATE)) * 0.06
    home = struck(
        [420, 910, 1730, 2900],
        [0.02, 0.016, 0.012, 0.008],
        [0.8, 0.7, 0.6, 0.4],
        int(0.12 * RATE),
        random,
        0.03,
    )
    slide = lay((0, click(random, (1680, 2650, 4200))), (0.05, click(random, (1380, 2240, 3500), 1.3)))
    late = 0.02 * random.random()
    return in_room(lay((0, out), (0.06, rub), (0.24 + late, home), (0.42 + late, slide)), "room", -26, 0.3)


@effect(2, -24)
def gas(random: Generator) -> Samples:
    """The key ring: a valve and a long soft breath."""
    time = seconds(0.9)
    shape = np.minimum(1, time / 0.012) * np.exp(-time / 0.26)
    sides = [hiss(random, len(time), 900, 7000) * shape + hiss(random, len(time), 200, 900) * shape**2 * 0.5 for _ in range(2)]
    breath = np.stack(sides, 1)
    valve = click(random, (2600, 3900, 5600), 1.2)
    breath[: len(valve)] += valve[:, None]
    return in_room(breath, "room", -22, 0.4)


@effect(3, -14)
def explosion(random: Generator) -> Samples:
    """Four noise bands dying at their own rate over a falling boom; debris."""
    time = seconds(2.4)
    count = len(time)
    boom = np.sin(sweep(time, 95, 27, 0.16)) * decay(time, 0.55, 0.004) * 1.6
    roar = np.zeros(count)
    for low, high, constant in ((40, 160, 0.9), (160, 600, 0.55), (600, 2400, 0.28), (2400, 9000, 0.10)):
        roar += hiss(random, count, low, high) * decay(time, constant * (0.85 + 0.3 * random.random()), 0.003)
    flutter = np.clip(1 + 4 * filter_once(random.standard_normal(count), Band("low", 14)), 0.4, 1.8)
    sides = []
    for _ in range(2):
        tail = 0.25 * hiss(random, count, 60, 3000) * decay(time, 0.5)
        sides.append(driven(boom + roar * 0.55 * flutter + tail, 1.5))
    out = np.stack(sides, 1)
    for _ in range(26):
        hertz, constant = 400 + 2600 * random.random(), 0.02 + 0.03 * random.random()
        piece = struck([hertz], [constant], [1.0], int(0.12 * RATE), random, 0.05) * 0.10 * random.random()
        scatter(out, piece, int((0.12 + 1.6 * random.random() ** 1.4) * RATE), random.random())
    return out


@effect(4, -17)
def flak(random: Generator) -> Samples:
    """A shell far up: crack, fall, echo."""
    time = seconds(0.9)
    crack = hiss(random, len(time), 500, 6000) * decay(time, 0.02, 0.0006)
    body = np.sin(sweep(time, 130, 44, 0.05)) * decay(time, 0.16) * 1.4
    body += hiss(random, len(time), 70, 700) * decay(time, 0.2, 0.002) * 0.8
    duller = Band("low", 3800 + 900 * random.random())
    return in_room(filter_once(driven(crack + body, 1.6), duller), "hall", -20, 1.4)


@effect(2, -22, tuned=True)
def bomb_whistle(random: Generator) -> Samples:
    """Three partials that fall from 2100 to 760 Hz."""
    time = seconds(2.2)
    hertz = 2100 * (0.36 ** (time / time[-1])) * (1 + 0.004 * np.sin(2 * np.pi * 6.5 * time))
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    tone = np.sin(phase) + 0.22 * np.sin(2 * phase) + 0.08 * np.sin(3 * phase)
    air = hiss(random, len(time), 900, 3000) * 0.15
    shape = np.minimum(1, time / 0.25) * (0.35 + 0.65 * time / time[-1]) * np.minimum(1, (time[-1] - time) / 0.02)
    return (tone + air) * shape


@effect(4, -21)
def glass(random: Generator) -> Samples:
    """A crack and sixty damped shards."""
    time = seconds(1.1)
    hit = hiss(random, len(time), 1800, 12000) * decay(time, 0.012, 0.0003)
    thud = np.sin(sweep(time, 320, 140, 0.02)) * decay(time, 0.03) * 0.7
    out = np.stack([hit + thud, hit + thud], 1) * 0.8
    for _ in range(60):
        at = int(0.95 * random.random() ** 2.0 * RATE)
        hertz = float(np.exp(random.uniform(np.log(2200), np.log(9500))))
        size = random.random()
        tones, constants = (
            [hertz, hertz * 1.52, hertz * 2.31],
            [0.02 + 0.05 * size, 0.014 + 0.03 * size, 0.01],
        )
        shard = struck(tones, constants, [1, 0.6, 0.4], int(0.2 * RATE), random, 0.01)
        gain = 0.30 * (0.3 + random.random()) * np.exp(-at / RATE / 0.5)
        scatter(out, shard * gain, at, random.random())
    return in_room(filter_once(out, Band("high", 180)), "room", -22, 0.5)
