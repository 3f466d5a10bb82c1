"""The valley and the bridge: guns, a column, a gunship; spans that crack, a bomb that falls and rolls."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, family, hiss, lay, loop_length, ring_noise
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once
from assets.studio.audio.parts import breath, click, grains, thud
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, fall, seconds, struck, sweep
from assets.studio.audio.theory import frequency

STONE = np.array([61.0, 97.0, 158.0, 251.0, 402.0])
"""What a pier sounds of, Hz."""
STONE_DYING = np.array([0.22, 0.18, 0.12, 0.08, 0.05])
STONE_GAINS = np.array([1.0, 0.9, 0.8, 0.6, 0.4])
HULL = np.array([104.0, 187.0, 302.0, 517.0, 861.0, 1420.0])
"""Modes of armour plate, Hz."""
HORN_FIRST, HORN_STEP = 38, 7
"""The first note of the horn over the bridge, and from note to note, semitones."""
HULL_DYING = np.array([0.4, 0.3, 0.22, 0.15, 0.09, 0.05])
HULL_GAINS = np.array([1.0, 0.9, 0.8, 0.6, 0.45, 0.3])


def _hull(random: Generator, scale: float, length: float = 0.8) -> Samples:
    return struck(HULL * scale, HULL_DYING * length, HULL_GAINS, int(length * RATE), random, 0.03)


def _stone(random: Generator, scale: float, length: float = 0.7) -> Samples:
    return struck(STONE * scale, STONE_DYING * length / 0.7, STONE_GAINS, int(length * RATE), random, 0.05)


# The battle


@effect(3, -19)
def flak_gun(random: Generator) -> Samples:
    """Twin barrels, one after the other, from the ground."""
    shots = []
    for number in range(2):
        time = seconds(0.4)
        crack = hiss(random, len(time), 700, 8000) * decay(time, 0.011, 0.0003) * 1.3
        blast = hiss(random, len(time), 80, 1100) * decay(time, 0.06, 0.0006)
        boom = np.sin(sweep(time, 140, 52, 0.03)) * decay(time, 0.08) * 1.3
        shots.append((0.12 * number, driven(crack + blast + boom, 1.6)))
    return in_room(filter_once(lay(*shots), Band("low", 4200)), "hall", -17, 1.2)


@effect(2, -18)
def tank_gun(random: Generator) -> Samples:
    """A hundred millimetres: the pressure first."""
    time = seconds(1.2)
    punch = np.sin(sweep(time, 120, 33, 0.05)) * decay(time, 0.2, 0.001) * 1.7
    crack = hiss(random, len(time), 500, 6500) * decay(time, 0.02, 0.0004) * 1.2
    roll = hiss(random, len(time), 60, 700) * decay(time, 0.28, 0.004)
    return in_room(driven(punch + crack + roll, 1.6), "hall", -18, 1.2)


@effect(2, -21)
def flak_dead(random: Generator) -> Samples:
    """A gun falls over its own shield."""
    brass = [(0.1 + 0.5 * random.random(), click(random, (2400 + 900 * random.random(), 4300, 6100), 0.6)) for _ in range(7)]
    blow = driven(thud(random, 125, 44, 0.1) * 1.6, 1.5)
    return in_room(lay((0, blow), (0, _hull(random, 1.2)), *brass), "hall", -22, 0.9)


@effect(2, -22)
def hatch_clang(random: Generator) -> Samples:
    """A lid over a head."""
    return in_room(
        lay((0, _hull(random, 1.5, 0.5)), (0, thud(random, 170, 80, 0.03)), (0.12, click(random, (700, 1600, 2900), 0.8))),
        "hall",
        -24,
        0.7,
    )


@effect(2, -18)
def vehicle_buried(random: Generator) -> Samples:
    """A pallet on a turret: sacks, boards, armour under them."""
    sacks = [(0.05 + 0.4 * random.random(), thud(random, 120, 55, 0.05) * 0.8) for _ in range(5)]
    dust = grains(random, 0.9, 160, 0.0012, 500, 4200) * 1.6
    return in_room(
        lay((0, driven(thud(random, 110, 40, 0.12) * 1.7, 1.5)), (0.02, _hull(random, 0.9) * 0.7), (0.04, dust), *sacks),
        "hall",
        -22,
        0.9,
    )


@effect(2, -18)
def vehicle_stop(random: Generator) -> Samples:
    """It will not go any farther: tracks, a radiator."""
    time = seconds(1.3)
    grind = (
        hiss(random, len(time), 200, 2600)
        * (0.6 + 0.4 * np.sin(2 * np.pi * 23 * time * (1 - 0.3 * time / time[-1])))
        * fall(time, 0.3, 0.2)
    )
    steam = hiss(random, len(time), 1800, 8000) * np.minimum(1, np.maximum(0, time - 0.35) / 0.1) * fall(time, 0.8, 0.3) * 0.5
    return in_room(
        lay((0, driven(thud(random, 130, 46, 0.1) * 1.6, 1.5)), (0, grind + steam), (0.02, _hull(random, 1.0))), "hall", -22, 0.9
    )


@effect(1, -20)
def column_brakes(random: Generator) -> Samples:
    """Lorries, one after the other, find that the road is shut."""
    brakes = []
    for number in range(3):
        time = seconds(0.5)
        squeal = (
            np.sin(2 * np.pi * np.cumsum((1180 - 170 * number) * (1 - 0.1 * time / time[-1])) / RATE)
            * np.hanning(len(time))
            * 0.5
        )
        hush = hiss(random, len(time), 1500, 7500) * np.maximum(0, time - 0.3) * 3
        brakes.append((0.32 * number, (squeal + hush * 0.6) * (1 - 0.2 * number)))
    horn = sum(np.sin(2 * np.pi * tone * seconds(0.5)) for tone in (311, 392)) * np.hanning(int(0.5 * RATE)) * 0.4
    return in_room(lay(*brakes, (0.9, horn)), "hall", -20, 1.0)


@effect(1, -22, loop=True)
def rotor(random: Generator) -> Samples:
    """Five blades and two turbines behind you."""
    count = loop_length(2.0)
    turn = 2 * np.pi * np.arange(count) / count
    blades = (0.5 + 0.5 * np.cos(2 * 16 * turn)) ** 6
    slap = ring_noise(random, count, 60, 900) * blades * 1.6
    whine = sum(np.sin(round(2 * hertz) * turn + hertz) * gain for hertz, gain in ((1730.0, 0.16), (2610.0, 0.1)))
    tail = np.sin(2 * 54 * turn) * 0.25
    return equalise(
        stereo(driven(slap, 1.3) + whine + tail + ring_noise(random, count, 900, 4200) * blades * 0.25), Band("high", 45)
    )


@effect(1, -18)
def gunship_comes(random: Generator) -> Samples:
    """First the ground shakes, then there is a sound."""
    time = seconds(2.2)
    blades = (0.5 + 0.5 * np.cos(2 * np.pi * 16 * time)) ** 5
    near = (time / time[-1]) ** 1.6 * np.minimum(1, (time[-1] - time) / 0.25)
    slap = hiss(random, len(time), 60, 1100) * blades * 1.6
    whine = np.sin(2 * np.pi * np.cumsum(1500 + 260 * time / time[-1]) / RATE) * 0.2
    return in_room(driven((slap + whine) * near, 1.4), "hall", -22, 0.9)


@effect(2, -20, tuned=True)
def gunship_aims(random: Generator) -> Samples:
    """Its nose dips: a tone that rises until something leaves."""
    time = seconds(0.8)
    tone = np.sin(2 * np.pi * np.cumsum(660 * 2 ** (time / time[-1])) / RATE)
    gate = 0.5 + 0.5 * np.sign(np.sin(2 * np.pi * np.cumsum(9 + 14 * time / time[-1]) / RATE))
    return in_room(tone * filter_once(gate, Band("low", 90)) * np.minimum(1, (time[-1] - time) / 0.02), "room", -26, 0.3)


@effect(2, -19)
def rocket(random: Generator) -> Samples:
    """Off its rail."""
    time = seconds(0.9)
    roar = hiss(random, len(time), 200, 6500) * np.minimum(1, time / 0.02) * fall(time, 0.25, 0.25)
    tear = hiss(random, len(time), 60, 500) * (0.6 + 0.4 * np.sin(2 * np.pi * 31 * time)) * fall(time, 0.2, 0.2)
    return in_room(driven(roar + tear, 1.5), "hall", -24, 0.8)


@effect(1, -15)
def gunship_falls(random: Generator) -> Samples:
    """The blades come too slowly, then not at all; then the ground."""
    time = seconds(1.3)
    blades = (0.5 + 0.5 * np.cos(2 * np.pi * np.cumsum(16 - 9 * time / time[-1]) / RATE)) ** 5
    wheel = hiss(random, len(time), 80, 1600) * blades * np.linspace(0.5, 1, len(time))
    whine = np.sin(2 * np.pi * np.cumsum(1500 - 1050 * time / time[-1]) / RATE) * 0.3
    blow = driven(thud(random, 110, 30, 0.3) * 2, 1.7)
    parts = [(1.25 + 0.7 * random.random(), _hull(random, random.uniform(1.2, 2.4), 0.5) * 0.5) for _ in range(8)]
    roar = hiss(random, int(1.4 * RATE), 50, 1500) * decay(seconds(1.4), 0.35, 0.004)
    return in_room(lay((0, wheel + whine), (1.2, blow), (1.2, roar), *parts), "hall", -20, 1.3)


@effect(2, -20)
def war_cry(random: Generator) -> Samples:
    """Riders, many, far down: a shout without words, and rifles in the air."""
    voices = []
    for _ in range(9):
        voice = breath(random, 0.7, random.uniform(130, 210), (random.uniform(560, 760), random.uniform(1050, 1500)), 0.75)
        voices.append((0.25 * random.random(), voice * random.uniform(0.4, 0.9)))
    return in_room(filter_once(lay(*voices), Band("low", 3200)), "hall", -15, 1.3)


# The bridge


@effect(2, -23)
def fuse_set(random: Generator) -> Samples:
    """A ring on a bomb's nose, turned by one second."""
    return in_room(lay((0, click(random, (1320, 2480, 4100), 1.0)), (0.03, click(random, (1500, 2700), 0.6))), "room", -25, 0.3)


@effect(1, -17)
def bomb_drop(random: Generator) -> Samples:
    """A shackle opens, the plane jumps up, and something begins to sing."""
    shackle = lay((0, _hull(random, 1.6, 0.4)), (0, thud(random, 150, 60, 0.05)))
    time = seconds(2.4)
    hertz = 1750 * 0.4 ** (time / time[-1])
    phase = 2 * np.pi * np.cumsum(hertz * (1 + 0.004 * np.sin(2 * np.pi * 6 * time))) / RATE
    song = (np.sin(phase) + 0.25 * np.sin(2 * phase)) * np.minimum(1, time / 0.5) * np.minimum(1, (time[-1] - time) / 0.4) * 0.6
    return in_room(lay((0, shackle), (0.1, song)), "hall", -23, 0.9)


@effect(2, -17)
def bomb_bounce(random: Generator) -> Samples:
    """Half a ton of iron on a stone road."""
    return in_room(
        lay((0, driven(thud(random, 120, 40, 0.1) * 1.8, 1.6)), (0, _stone(random, 1.3)), (0.005, _hull(random, 1.9, 0.5) * 0.7)),
        "hall",
        -20,
        1.0,
    )


@effect(1, -21)
def bomb_rest(random: Generator) -> Samples:
    """It rolls out, rocks, and can be heard ticking."""
    time = seconds(0.8)
    roll = (
        hiss(random, len(time), 120, 1500)
        * (0.5 + 0.5 * np.sin(2 * np.pi * np.cumsum(9 - 6 * time / time[-1]) / RATE))
        * fall(time, 0.5, 0.15)
    )
    tick = struck([1650, 2710, 4230], [0.03, 0.02, 0.012], [1, 0.7, 0.4], int(0.15 * RATE), random, 0.01)
    return in_room(lay((0, roll), (0.95, tick), (1.45, tick * 0.9)), "hall", -22, 0.8)


@effect(1, -13)
def bomb_burst(random: Generator) -> Samples:
    """Nothing for a blink; then a bridge comes into question."""
    time = seconds(3.2)
    boom = np.sin(sweep(time, 90, 24, 0.2)) * decay(time, 0.8, 0.003) * 1.8
    crack = hiss(random, len(time), 600, 9500) * decay(time, 0.03, 0.0004) * 1.3
    roar = (
        hiss(random, len(time), 45, 900) * decay(time, 0.7, 0.004)
        + hiss(random, len(time), 800, 3600) * decay(time, 0.3, 0.01) * 0.5
    )
    stones = [
        (0.5 + 1.9 * random.random() ** 1.3, _stone(random, random.uniform(1.2, 3.2), 0.4) * random.uniform(0.2, 0.6))
        for _ in range(16)
    ]
    return in_room(lay((0, driven(boom + crack + roar, 1.6)), *stones), "hall", -19, 1.6)


@effect(2, -18)
def span_crack(random: Generator) -> Samples:
    """A line runs through a vault."""
    cracks, at = [], 0.0
    for number in range(6):
        snap = hiss(random, int(0.12 * RATE), 700, 7500) * decay(seconds(0.12), 0.012, 0.0004)
        cracks.append((at, snap * (0.6 + 0.08 * number)))
        cracks.append((at, _stone(random, 1.8 - 0.15 * number, 0.4) * 0.7))
        at += 0.15 - 0.018 * number
    grit = grains(random, 0.9, 120, 0.0014, 600, 5200) * 1.4
    return in_room(lay(*cracks, (0.3, grit)), "hall", -20, 1.0)


@effect(2, -14)
def span_fall(random: Generator) -> Samples:
    """An arch lets go: keystone, road, and the river a long way down."""
    blocks = [
        (0.1 + 1.2 * random.random(), _stone(random, random.uniform(0.7, 1.8), 0.7) * random.uniform(0.5, 1)) for _ in range(14)
    ]
    time = seconds(3.0)
    earth = hiss(random, len(time), 45, 800) * np.minimum(1, time / 0.2) * fall(time, 1.2, 0.5)
    river = hiss(random, len(time), 250, 5200) * np.minimum(1, np.maximum(0, time - 1.3) / 0.12) * fall(time, 1.6, 0.4) * 0.7
    return in_room(lay(*blocks, (0, earth), (0, river), (0.05, driven(thud(random, 105, 30, 0.25) * 1.8, 1.5))), "hall", -18, 1.5)


@effect(1, -16)
def pier_sink(random: Generator) -> Samples:
    """A pier goes down into its own bed."""
    time = seconds(2.4)
    low = 64 * (1 - 0.25 * time / time[-1])
    groan = sum(
        np.sin(2 * np.pi * np.cumsum(low * ratio) / RATE + ratio) * gain
        for ratio, gain in ((1.0, 1.0), (1.61, 0.7), (2.9, 0.5), (5.1, 0.3))
    )
    grind = hiss(random, len(time), 120, 1600) * (0.6 + 0.4 * np.sin(2 * np.pi * 17 * time))
    return in_room(driven((groan * 0.5 + grind * 0.7) * np.hanning(len(time)) ** 0.6, 1.5), "hall", -18, 1.2)


@effect(2, -18)
def vehicle_sink(random: Generator) -> Samples:
    """Steel into deep water."""
    time = seconds(1.6)
    burst = hiss(random, len(time), 250, 6500) * decay(time, 0.25, 0.006)
    body = driven(thud(random, 100, 34, 0.14) * 1.6, 1.5)
    bubbles = []
    for _ in range(14):
        hertz = random.uniform(260, 900)
        drop = struck([hertz, hertz * 1.9], [0.04, 0.02], [0.6, 0.2], int(0.15 * RATE), random, 0.04)
        bubbles.append((0.35 + 1.1 * random.random(), drop * random.uniform(0.2, 0.5)))
    return in_room(lay((0, burst), (0, body), *bubbles), "hall", -20, 1.0)


@effect(1, -20, tuned=True)
def pass_bell(random: Generator) -> Samples:
    """There is time for another run: a cockpit's bell, twice."""
    strokes = []
    for at in (0.0, 0.3):
        ring = struck(
            frequency(83) * np.array([1, 2.0, 2.76, 4.1]),
            [0.5, 0.3, 0.18, 0.1],
            [1, 0.5, 0.3, 0.2],
            int(0.9 * RATE),
            random,
            0.0006,
        )
        strokes.append((at, ring))
    return in_room(lay(*strokes), "room", -22, 0.7)


# The net's last things


@effect(2, -22)
def sack_drop(random: Generator) -> Samples:
    """A hook gives, sacking rushes."""
    time = seconds(0.6)
    rush = hiss(random, len(time), 300, 2800) * (time / time[-1]) ** 0.6 * np.minimum(1, (time[-1] - time) / 0.1)
    return in_room(lay((0, click(random, (1050, 2100, 3500), 1.1)), (0.03, rush)), "room", -27, 0.4)


@effect(2, -18)
def sack_hit(random: Generator) -> Samples:
    """Fifty kilos on a man."""
    return in_room(
        lay(
            (0, driven(thud(random, 120, 48, 0.09) * 1.6, 1.4)),
            (0.01, grains(random, 0.4, 70, 0.0012, 400, 3200)),
            (0.05, breath(random, 0.3, 96, (600, 1150), 0.8)),
        ),
        "room",
        -24,
        0.5,
    )


# The bridge fills


@family(1, -21, first=1, count=5, tuned=True)
def span_horn(_random: Generator, number: int) -> Samples:
    """A horn far up the gorge: the `number`th of five notes, each a fifth above the last."""
    time = seconds(1.5)
    turn = 2 * np.pi * frequency(HORN_FIRST + HORN_STEP * (number - 1)) * time
    bright = 1.5 - 0.6 * np.minimum(1, time / 0.3)
    brass = sum(np.sin(partial * turn + 0.3 * partial) / partial**bright for partial in range(1, 9))
    shape = np.minimum(1, time / 0.06) * fall(time, 1.0, 0.22)
    return in_room(filter_once(brass * shape * 0.4, Band("low", 3800)), "hall", -14, 1.4)
