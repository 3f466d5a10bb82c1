"""The runway: a jeep by its speed, motorcycles, shells, sheet iron, sand."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, hiss, lay, loop_length, ring_noise, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once
from assets.studio.audio.parts import click, grains, hinge, rustle, thud
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, fall, seconds, struck, sweep

SHEET = np.array([94.0, 151.0, 233.0, 361.0, 548.0, 870.0, 1390.0, 2210.0])
"""Modes of a hangar's sheet iron, Hz."""
SHEET_DYING = np.array([0.5, 0.45, 0.4, 0.3, 0.22, 0.15, 0.1, 0.06])
SHEET_GAINS = np.array([0.8, 1.0, 1.0, 0.9, 0.8, 0.6, 0.5, 0.4])
ENGINE_SECONDS = 2.0
"""Of a loop of the engine."""


def _sheet(random: Generator, scale: float, length: float) -> Samples:
    """A blow on sheet iron: it rings, and it rattles on its rivets."""
    count = int(length * RATE)
    ring = struck(SHEET * scale, SHEET_DYING * length, SHEET_GAINS, count, random, 0.04)
    time = np.arange(count) / RATE
    rattle = hiss(random, count, 1200, 7000) * (0.5 + 0.5 * np.sign(np.sin(2 * np.pi * 37 * scale * time)))
    return ring * 0.7 + rattle * decay(time, 0.12 * length, 0.001) * 0.5


# The jeep


def _engine(random: Generator, firings: int, road: float, bright: float) -> Samples:
    """A loop of a four-stroke engine that fires so many times a second, over a road."""
    count = loop_length(ENGINE_SECONDS)
    share = np.arange(count) / count
    phase = 2 * np.pi * firings * ENGINE_SECONDS * share + 0.02 * ring_noise(random, count, 0, 12)
    uneven = 1 + 0.22 * np.cos(phase / 2) + 0.12 * np.cos(phase / 4)
    motor = sum(np.sin(number * phase + number * 0.7) / number**0.64 for number in range(1, 24)) * uneven
    exhaust = ring_noise(random, count, 150, 1900) * (0.5 + 0.5 * np.cos(phase)) ** 3
    gears = np.sin(2 * np.pi * round(firings * 7.6) * ENGINE_SECONDS * share + 0.3 * np.sin(phase)) * 0.12
    body = np.tanh(0.55 * (motor + exhaust)) + gears
    wheels = ring_noise(random, count, 250, 4200) * (0.7 + 0.6 * wander(random, count, 9.0)) * road
    loop = np.stack([body + wheels, body + np.roll(wheels, 997)], 1)
    return equalise(loop, Band("low", 2600 + 2600 * bright), Band("bell", 220, 3, 0.8), Band("high", 50))


@effect(1, -27, loop=True)
def jeep_slow(random: Generator) -> Samples:
    """Second gear."""
    return _engine(random, 60, 0.12, 0.3)


@effect(1, -26, loop=True)
def jeep_cruise(random: Generator) -> Samples:
    """Third."""
    return _engine(random, 84, 0.22, 0.6)


@effect(1, -25, loop=True)
def jeep_fast(random: Generator) -> Samples:
    """All it was built for."""
    return _engine(random, 112, 0.32, 0.85)


@effect(1, -24, loop=True)
def jeep_over(random: Generator) -> Samples:
    """A third above what it was built for."""
    return _engine(random, 141, 0.36, 1.0)


@effect(2, -21)
def overdrive(random: Generator) -> Samples:
    """A can of fuel too much: a cough, a bang, and it pulls."""
    crack = hiss(random, int(0.25 * RATE), 300, 5200) * decay(seconds(0.25), 0.03)
    bang = driven(lay((0, thud(random, 190, 62, 0.05) * 1.5), (0, crack)), 1.6)
    time = seconds(0.9)
    phase = 2 * np.pi * np.cumsum(96 + 70 * np.minimum(1, time / 0.6)) / RATE
    pull = np.tanh(sum(np.sin(number * phase + number) / number**0.6 for number in range(1, 16)) * 0.6)
    return in_room(lay((0, bang), (0.07, pull * np.minimum(1, time / 0.06) * fall(time, 0.5, 0.2) * 0.7)), "room", -24, 0.4)


@effect(2, -25)
def jeep_hop(random: Generator) -> Samples:
    """Springs let go, tyres leave the ground."""
    time = seconds(0.4)
    spring = np.sin(sweep(time, 150, 310, 0.12)) * decay(time, 0.09, 0.01) * 0.6
    squeak = hinge(random, 0.3, 780, 70, 40) * 0.8
    sand = grains(random, 0.3, 40, 0.001, 900, 6000)
    return in_room(lay((0, spring), (0.02, squeak), (0, sand)), "room", -26, 0.3)


@effect(3, -19)
def jeep_land(random: Generator) -> Samples:
    """Four wheels, springs to the stop, all that is loose in a jeep."""
    body = hiss(random, int(0.3 * RATE), 80, 900) * decay(seconds(0.3), 0.05)
    blow = driven(lay((0, thud(random, 130, 46, 0.09) * 1.7), (0, body)), 1.5)
    loose = [(0.02 + 0.22 * random.random(), click(random, (640 + 500 * random.random(), 1490, 2780), 0.9)) for _ in range(6)]
    again = thud(random, 110, 52, 0.05) * 0.6
    sand = grains(random, 0.5, 90, 0.0012, 700, 5600) * 1.6
    return in_room(lay((0, blow), (0, sand), (0.16 + 0.03 * random.random(), again), *loose), "room", -24, 0.6)


@effect(2, -18)
def jeep_hit(random: Generator) -> Samples:
    """A mudguard that was straight."""
    crunch = hiss(random, int(0.3 * RATE), 500, 6500) * decay(seconds(0.3), 0.05, 0.0006)
    return in_room(
        lay((0, driven(thud(random, 170, 58, 0.07) * 1.5, 1.5)), (0, _sheet(random, 1.7, 0.6)), (0, crunch)), "room", -23, 0.6
    )


@effect(1, -17)
def jeep_ditch(random: Generator) -> Samples:
    """Nose first into a hole."""
    slide = hiss(random, int(0.5 * RATE), 250, 3200) * np.hanning(int(0.5 * RATE))
    blow = driven(thud(random, 120, 38, 0.14) * 1.8, 1.6)
    stones = grains(random, 0.9, 120, 0.0016, 500, 4600) * 1.8
    return in_room(lay((0, slide * 0.6), (0.3, blow), (0.3, _sheet(random, 1.3, 0.8) * 0.7), (0.32, stones)), "room", -22, 0.8)


# Motorcycles


@effect(1, -25, loop=True)
def motorcycle(random: Generator) -> Samples:
    """Two cylinders that fire too close together, then wait."""
    count = loop_length(ENGINE_SECONDS)
    share = np.arange(count) / count
    phase = 2 * np.pi * 38 * ENGINE_SECONDS * share + 0.03 * ring_noise(random, count, 0, 10)
    first, second = (0.5 + 0.5 * np.cos(phase)) ** 12, (0.5 + 0.5 * np.cos(phase - 2.4)) ** 12
    blast = ring_noise(random, count, 120, 2600) * (first + 0.8 * second)
    tone = sum(np.sin(number * phase + 0.5 * number) / number**0.5 for number in range(1, 20)) * 0.25
    chain = ring_noise(random, count, 2400, 6500) * (0.5 + 0.5 * np.cos(5 * phase)) ** 2 * 0.12
    return equalise(stereo(np.tanh(0.8 * (blast + tone)) + chain), Band("high", 60), Band("low", 5200))


@effect(2, -21)
def motorcycle_comes(random: Generator) -> Samples:
    """It is up from behind: the throttle opens."""
    time = seconds(1.1)
    phase = 2 * np.pi * np.cumsum(28 + 34 * np.minimum(1, time / 0.8)) / RATE
    blasts = (0.5 + 0.5 * np.cos(phase)) ** 10 + 0.8 * (0.5 + 0.5 * np.cos(phase - 2.4)) ** 10
    engine = hiss(random, len(time), 130, 2800) * blasts + sum(np.sin(n * phase + n) / n**0.5 for n in range(1, 14)) * 0.2
    return in_room(driven(engine * np.minimum(1, time / 0.3) * fall(time, 0.85, 0.12), 1.4), "room", -24, 0.4)


@effect(2, -24)
def chain_swing(random: Generator) -> Samples:
    """A chain, swung."""
    time = seconds(0.35)
    sweep_noise = hiss(random, len(time), 500, 3600) * np.hanning(len(time)) ** 2
    links = [(0.03 + 0.025 * n, click(random, (1900 + 200 * (n % 3), 3300, 5100), 0.45)) for n in range(9)]
    return in_room(lay((0, sweep_noise), *links), "room", -24, 0.3)


@effect(2, -19)
def rider_fall(random: Generator) -> Samples:
    """Man and machine part; the machine goes on a little."""
    man = thud(random, 140, 60, 0.06)
    cloth = rustle(random, 0.35, 300, 3400) * 0.5
    scrape = hiss(random, int(0.8 * RATE), 900, 6000) * np.hanning(int(0.8 * RATE)) ** 1.5 * 0.6
    iron = [(0.08 + 0.6 * random.random(), _sheet(random, random.uniform(1.8, 3.0), 0.3) * 0.5) for _ in range(5)]
    return in_room(lay((0, man * 1.2), (0.02, cloth), (0.06, scrape), *iron), "room", -23, 0.7)


# What is fired and what falls


@effect(2, -22)
def belt_rattle(random: Generator) -> Samples:
    """A belt is drawn into a gun, and the bolt goes back."""
    links = [(0.045 * n + 0.008 * random.random(), click(random, (1480 + 90 * (n % 4), 2690, 4350), 0.8)) for n in range(8)]
    bolt = struck([520, 1130, 2240, 3650], [0.05, 0.04, 0.025, 0.015], [0.7, 0.8, 0.5, 0.3], int(0.2 * RATE), random, 0.03)
    return in_room(lay(*links, (0.42, bolt), (0.56, bolt * 0.9)), "room", -25, 0.3)


@effect(4, -18)
def machine_gun(random: Generator) -> Samples:
    """One round of many: heavier than a rifle, and shorter."""
    time = seconds(0.32)
    crack = hiss(random, len(time), 800, 11000) * decay(time, 0.007, 0.0002) * 1.4
    blast = hiss(random, len(time), 90, 1300) * decay(time, 0.035, 0.0006) * 1.2
    boom = np.sin(sweep(time, 165, 60, 0.02)) * decay(time, 0.05) * 1.2
    brass = click(random, (2900, 4600, 6300), 0.12)
    return in_room(lay((0, driven(crack + blast + boom, 1.8)), (0.12, brass)), "room", -19, 0.4)


@effect(2, -21, tuned=True)
def mortar_whistle(random: Generator) -> Samples:
    """A shell on its way down: it flutters, and it is getting longer."""
    time = seconds(1.0)
    hertz = 1750 * 0.42 ** (time / time[-1]) * (1 + 0.01 * np.sin(2 * np.pi * 13 * time))
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    tone = np.sin(phase) + 0.35 * np.sin(2 * phase)
    flutter = 0.7 + 0.3 * np.sin(2 * np.pi * 27 * time)
    air = hiss(random, len(time), 1000, 5200) * 0.35
    return in_room(
        (tone + air) * flutter * (0.3 + 0.7 * time / time[-1]) * np.minimum(1, (time[-1] - time) / 0.02), "hall", -22, 0.7
    )


@effect(3, -15)
def mortar_burst(random: Generator) -> Samples:
    """Earth goes up and comes down again."""
    time = seconds(1.5)
    boom = np.sin(sweep(time, 110, 31, 0.09)) * decay(time, 0.32, 0.002) * 1.6
    crack = hiss(random, len(time), 700, 9000) * decay(time, 0.02, 0.0004) * 1.2
    earth = hiss(random, len(time), 60, 900) * decay(time, 0.3, 0.003)
    stones = grains(random, 1.3, 200, 0.0018, 500, 5200) * 2.0
    return in_room(lay((0, driven(boom + crack + earth, 1.6)), (0.2, stones)), "hall", -24, 1.0)


@effect(2, -19)
def drum_light(random: Generator) -> Samples:
    """Fuel catches: a breath in, a breath out."""
    time = seconds(1.0)
    inward = hiss(random, len(time), 200, 1400) * np.minimum(1, time / 0.1) * fall(time, 0.12, 0.03)
    outward = hiss(random, len(time), 60, 2200) * np.minimum(1, np.maximum(0, time - 0.14) / 0.04) * fall(time, 0.2, 0.25) * 1.4
    whoof = thud(random, 120, 44, 0.12) * 1.3
    return in_room(lay((0, inward + outward), (0.15, whoof)), "room", -24, 0.6)


@effect(2, -19)
def tyre_skid(random: Generator) -> Samples:
    """Ten tyres that do not want to stop."""
    time = seconds(1.2)
    out = np.zeros(len(time))
    for hertz, gain in ((610, 0.8), (655, 0.7), (1180, 0.6), (1820, 0.4)):
        wobble = 1 + 0.02 * np.sin(2 * np.pi * (5 + hertz / 300) * time) - 0.12 * time / time[-1]
        out += np.sin(2 * np.pi * np.cumsum(hertz * wobble) / RATE + hertz) * gain
    grit = hiss(random, len(time), 500, 4200)
    shudder = 0.7 + 0.3 * np.sin(2 * np.pi * 19 * time)
    return in_room(
        driven((out * 0.5 + grit) * shudder * np.minimum(1, time / 0.05) * fall(time, 0.8, 0.16), 1.3), "room", -22, 0.6
    )


@effect(2, -16)
def tanker_fall(random: Generator) -> Samples:
    """Twelve cubic metres of steel lie down, and something sloshes in it."""
    blow = driven(thud(random, 95, 30, 0.25) * 1.9, 1.6)
    hull = struck(SHEET * 0.55, SHEET_DYING * 2.2, SHEET_GAINS, int(2.0 * RATE), random, 0.03)
    slosh = filter_once(hiss(random, int(1.2 * RATE), 150, 900) * np.hanning(int(1.2 * RATE)), Band("bell", 420, 6, 1.0)) * 0.6
    scrape = hiss(random, int(0.9 * RATE), 700, 5200) * np.hanning(int(0.9 * RATE)) * 0.5
    return in_room(lay((0, blow), (0, hull), (0.1, scrape), (0.35, slosh)), "hall", -24, 1.0)


@effect(1, -20)
def shutter_fall(random: Generator) -> Samples:
    """A hangar's door runs down: slats over a drum, faster and faster."""
    slats, at, step = [], 0.0, 0.11
    while at < 1.15:
        slats.append((at, _sheet(random, 2.4 + 0.3 * random.random(), 0.16) * 0.7))
        at += step
        step = max(0.035, step * 0.9)
    chain = hiss(random, int(1.2 * RATE), 1800, 6500) * np.linspace(0.1, 0.5, int(1.2 * RATE))
    return in_room(lay((0, chain * 0.5), *slats), "hall", -24, 0.7)


@effect(1, -16)
def shutter_burst(random: Generator) -> Samples:
    """A bonnet through sheet iron."""
    blow = driven(thud(random, 150, 42, 0.12) * 1.8, 1.6)
    slats = [(0.03 + 0.7 * random.random() ** 1.4, _sheet(random, random.uniform(1.4, 2.8), 0.4) * 0.5) for _ in range(9)]
    crunch = hiss(random, int(0.5 * RATE), 400, 7500) * decay(seconds(0.5), 0.08, 0.0006)
    return in_room(lay((0, blow), (0, _sheet(random, 0.9, 1.2)), (0, crunch), *slats), "hall", -22, 1.0)


@effect(2, -21)
def crate_break(random: Generator) -> Samples:
    """A crate that held something fragile: boards, nails."""
    boards = []
    for _ in range(7):
        hertz = random.uniform(240, 760)
        board = struck([hertz, hertz * 2.4, hertz * 4.1], [0.06, 0.03, 0.016], [1, 0.6, 0.35], int(0.25 * RATE), random, 0.06)
        boards.append((0.25 * random.random() ** 1.6, board * random.uniform(0.5, 1)))
    crack = hiss(random, int(0.2 * RATE), 900, 8000) * decay(seconds(0.2), 0.018, 0.0004) * 1.3
    splinters = grains(random, 0.5, 60, 0.0012, 1200, 7500)
    return in_room(lay((0, crack), (0.03, splinters), *boards), "room", -23, 0.5)


# The aeroplane


@effect(1, -20)
def ramp_lower(random: Generator) -> Samples:
    """Hydraulics: a pump, a column of oil that sinks."""
    time = seconds(1.8)
    pump = np.sign(np.sin(2 * np.pi * 47 * time)) * 0.3 + hiss(random, len(time), 180, 1100) * 0.4
    whine = np.sin(2 * np.pi * np.cumsum(690 - 210 * time / time[-1]) / RATE) * 0.35
    shape = np.minimum(1, time / 0.08) * fall(time, 1.5, 0.06)
    stop = struck(SHEET * 1.5, SHEET_DYING * 0.6, SHEET_GAINS, int(0.5 * RATE), random, 0.03)
    return in_room(lay((0, filter_once((pump + whine) * shape, Band("low", 3800))), (1.55, stop * 0.7)), "room", -23, 0.6)


@effect(2, -18)
def ramp_bump(random: Generator) -> Samples:
    """A bumper against the ramp's lip: sparks."""
    sparks = hiss(random, int(0.35 * RATE), 3500, 11000) * decay(seconds(0.35), 0.08, 0.002) * 0.5
    return in_room(
        lay((0, driven(thud(random, 150, 52, 0.07) * 1.5, 1.5)), (0, _sheet(random, 1.9, 0.7)), (0.01, sparks)), "room", -22, 0.6
    )


@effect(1, -18)
def plane_lift(random: Generator) -> Samples:
    """Four engines pull away overhead, and fall in pitch as they go."""
    time = seconds(3.0)
    drop = 1 - 0.16 / (1 + np.exp(-(time - 1.0) / 0.25))
    out = np.zeros(len(time))
    for hertz in (78, 79.1, 80.3):
        phase = 2 * np.pi * np.cumsum(hertz * drop) / RATE
        out += sum(np.cos(number * phase + 0.4 * number**2) / number**0.75 for number in range(1, 20))
    rush = hiss(random, len(time), 200, 2600) * 0.9
    shape = np.exp(-(((time - 1.0) / 0.75) ** 2)) + 0.12 * fall(time, 1.0, 0.9)
    return in_room(driven((out * 0.4 + rush) * shape, 1.3), "hall", -24, 1.0)


# Sand


@effect(4, -29)
def step_sand(random: Generator) -> Samples:
    """It gives way and runs back into the print."""
    press = grains(random, 0.16, 90, 0.0008, 700, 4200)
    run = hiss(random, int(0.2 * RATE), 1800, 6500) * np.hanning(int(0.2 * RATE)) ** 2 * 0.12
    return lay((0, press), (0.05, run), (0, thud(random, 105, 62, 0.03) * 0.45))


@effect(3, -25)
def impact_sand(random: Generator) -> Samples:
    """A round in sand."""
    spurt = grains(random, 0.3, 110, 0.001, 900, 6500) * 1.5
    return lay(
        (0, spurt),
        (0, thud(random, 190, 90, 0.02)),
        (0, hiss(random, int(0.05 * RATE), 1500, 8000) * decay(seconds(0.05), 0.006)),
    )
