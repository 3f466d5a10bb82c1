"""The air base: cells, keys, dogs, a firing squad; then flares, horses, belts and a bomb that hums."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, family, hiss, lay, loop_length, ring_noise, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once
from assets.studio.audio.parts import breath, click, grains, hinge, latch, rustle, thud
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, fall, seconds, struck, sweep
from assets.studio.audio.theory import frequency

BARS = np.array([310.0, 690.0, 1240.0, 2010.0, 3150.0])
"""Modes of a cell's bars, Hz."""
BARS_DYING = np.array([0.22, 0.16, 0.1, 0.06, 0.04])
BARS_GAINS = np.array([0.9, 0.8, 0.6, 0.4, 0.3])
DOOR = np.array([88.0, 141.0, 224.0, 371.0, 602.0, 980.0])
"""Modes of an iron door, Hz."""
DOOR_DYING = np.array([0.5, 0.4, 0.3, 0.2, 0.12, 0.07])
DOOR_GAINS = np.array([1.0, 0.9, 0.8, 0.6, 0.4, 0.3])
ORDER_FORMANTS = ((700.0, 1150.0), (480.0, 1650.0), (620.0, 1000.0))
"""Of the officer's three syllables, Hz."""


def _bars(random: Generator, scale: float, length: float = 0.6) -> Samples:
    return struck(BARS * scale, BARS_DYING * length / 0.6, BARS_GAINS, int(length * RATE), random, 0.03)


def _door(random: Generator, scale: float, length: float = 1.0) -> Samples:
    return struck(DOOR * scale, DOOR_DYING * length, DOOR_GAINS, int(length * RATE), random, 0.03)


# The cells


@effect(2, -24)
def key_ring(random: Generator) -> Samples:
    """A ring of iron keys, shaken once."""
    keys = []
    for _ in range(9):
        hertz = random.uniform(1700, 4200)
        key = struck([hertz, hertz * 1.52, hertz * 2.3], [0.09, 0.06, 0.03], [0.7, 0.5, 0.3], int(0.3 * RATE), random, 0.02)
        keys.append((0.28 * random.random(), key * random.uniform(0.4, 1)))
    return in_room(lay(*keys), "room", -22, 0.5)


@effect(2, -21)
def cell_slide(random: Generator) -> Samples:
    """Bars on a rail, and the stop at its end."""
    time = seconds(0.55)
    run = hiss(random, len(time), 300, 3600) * np.hanning(len(time)) ** 0.6 * (0.7 + 0.3 * np.sin(2 * np.pi * 29 * time))
    return in_room(
        lay((0, latch(random)), (0.03, run * 0.7), (0.52, _bars(random, 0.9)), (0.52, thud(random, 130, 60, 0.05))),
        "pipe",
        -23,
        0.7,
    )


@effect(2, -21)
def cell_lock(random: Generator) -> Samples:
    """A heavy lock, turned twice."""
    turns = []
    for at in (0.0, 0.34):
        turns.append((at, click(random, (620, 1290, 2480), 1.3)))
        turns.append((at + 0.11, _bars(random, 0.7, 0.35) * 0.6))
        turns.append((at + 0.12, thud(random, 170, 80, 0.03)))
    return in_room(lay(*turns), "pipe", -24, 0.6)


@effect(2, -22)
def cell_bang(random: Generator) -> Samples:
    """Fists on an iron door, somewhere down the gallery."""
    blows = []
    for number in range(4):
        at = 0.21 * number + 0.03 * random.random()
        blows.append((at, _door(random, 1.0 + 0.06 * random.random(), 0.6) * random.uniform(0.7, 1)))
        blows.append((at, thud(random, 140, 70, 0.04)))
    return in_room(filter_once(lay(*blows), Band("low", 1600)), "pipe", -12, 1.1)


@effect(1, -20)
def prisoners_out(random: Generator) -> Samples:
    """The big door, and the feet of many who do not ask twice."""
    feet = []
    for number in range(16):
        step = thud(random, 150, 80, 0.025)
        feet.append((0.4 + 0.075 * number + 0.05 * random.random(), step * random.uniform(0.4, 0.9)))
    murmur = [
        (0.35 + 0.25 * number, breath(random, 0.4, 110 + 40 * random.random(), (560, 1240), 0.6) * 0.35) for number in range(5)
    ]
    return in_room(lay((0, _door(random, 0.9)), (0.05, hinge(random, 0.5, 420, 40, 70)), *feet, *murmur), "pipe", -18, 1.2)


@effect(2, -20)
def dog_growl(random: Generator) -> Samples:
    """A big dog, near, that has not decided yet."""
    time = seconds(0.9)
    rate = 52 + 6 * np.sin(2 * np.pi * 1.3 * time + 6 * random.random())
    phase = 2 * np.pi * np.cumsum(rate) / RATE
    pulses = np.clip(np.sin(phase), 0, 1) ** 4 * (0.7 + 0.3 * np.sin(2 * np.pi * 7 * time))
    source = pulses * (1 + 0.8 * hiss(random, len(time), 80, 2600))
    throat = filter_once(source, Band("band", 340, quality=2)) + 0.5 * filter_once(source, Band("band", 980, quality=3))
    return in_room(driven(throat * np.hanning(len(time)) ** 0.6 * 2.4, 1.8), "room", -25, 0.4)


@effect(3, -18)
def dog_bark(random: Generator) -> Samples:
    """It has decided."""
    barks = []
    for number in range(2):
        time = seconds(0.2)
        hertz = (310 + 40 * random.random()) * (
            1 + 0.35 * np.exp(-((time / time[-1] - 0.25) ** 2) / 0.02) - 0.25 * time / time[-1]
        )
        phase = 2 * np.pi * np.cumsum(hertz) / RATE
        tone = sum(np.sin(n * phase + n) / n**0.6 for n in range(1, 12))
        rasp = hiss(random, len(time), 500, 4200) * 1.4
        shape = np.minimum(1, time / 0.012) * np.minimum(1, (time[-1] - time) / 0.07)
        mouth = filter_once((tone + rasp) * shape, Band("bell", 900, 8, 1.2), Band("low", 4200))
        barks.append((0.26 * number, driven(mouth * 0.4, 1.8)))
    return in_room(lay(*barks), "room", -19, 0.5)


@effect(3, -19, tuned=True)
def snare_tap(random: Generator) -> Samples:
    """One tap on a muffled snare."""
    time = seconds(0.3)
    skin = struck([186, 311, 452], [0.07, 0.05, 0.03], [1, 0.6, 0.4], len(time), random, 0.01)
    wires = hiss(random, len(time), 1200, 6500) * decay(time, 0.06, 0.001) * 0.6
    return in_room(skin + wires, "pipe", -20, 0.6)


@effect(2, -20, tuned=True)
def kara_call(random: Generator) -> Samples:
    """A hum of two notes, clear as a cello's: the first step of her motif."""
    notes = []
    for number, pitch in enumerate((55, 63)):
        time = seconds(0.34 + 0.2 * number)
        vibrato = 1 + 0.006 * np.sin(2 * np.pi * 5.4 * time) * np.minimum(1, time / 0.2)
        phase = 2 * np.pi * np.cumsum(frequency(pitch) * vibrato) / RATE
        tone = sum(np.sin(n * phase) / n**1.3 for n in range(1, 9))
        body = filter_once(tone, Band("bell", 420, 5, 1.0), Band("bell", 1400, 4, 1.2), Band("low", 3600))
        shape = np.minimum(1, time / 0.06) * np.minimum(1, (time[-1] - time) / 0.09)
        notes.append((0.3 * number, body * shape))
    return in_room(lay(*notes), "pipe", -19, 1.0)


@effect(2, -23)
def boost(random: Generator) -> Samples:
    """Up on somebody's hands: a grunt, cloth, a boot on stone."""
    grunt = breath(random, 0.3, 105, (560, 1100), 0.8)
    return in_room(lay((0, grunt), (0.08, rustle(random, 0.4, 300, 3400)), (0.34, thud(random, 150, 80, 0.03))), "pipe", -24, 0.6)


@effect(1, -19)
def fuse_pull(random: Generator) -> Samples:
    """Sparks, and a hum that dies in every corridor at once."""
    time = seconds(1.5)
    sparks = hiss(random, len(time), 2600, 11000) * (random.random(len(time)) > 0.55) * decay(time, 0.09, 0.001) * 1.4
    hum = np.zeros(len(time))
    for number, gain in ((1, 0.7), (2, 1.0), (3, 0.5), (5, 0.3)):
        hum += np.sin(2 * np.pi * np.cumsum(50 * number * fall(time, 0.15, 0.7)) / RATE) * gain
    return in_room(
        lay((0, click(random, (900, 1800, 3300), 1.4)), (0, sparks), (0.02, hum * fall(time, 0.15, 0.4) * 0.6)), "pipe", -21, 1.0
    )


@effect(1, -21)
def lights_back(random: Generator) -> Samples:
    """A relay falls in; row after row, the tubes."""
    rows = []
    for number in range(5):
        tube = click(random, (2100 + 150 * number, 3900, 5600), 0.7)
        rows.append((0.2 + 0.17 * number, tube))
        rows.append((0.24 + 0.17 * number, click(random, (2300 + 150 * number, 4100, 6000), 0.5)))
    time = seconds(1.2)
    hum = (
        sum(np.sin(2 * np.pi * 100 * n * time + n) / n for n in (1, 2, 3))
        * np.minimum(1, time / 0.7)
        * np.minimum(1, (time[-1] - time) / 0.15)
    )
    return in_room(
        lay((0, click(random, (420, 870, 1760), 1.6)), (0, thud(random, 160, 80, 0.03)), *rows, (0.1, hum * 0.22)),
        "pipe",
        -22,
        0.9,
    )


@effect(1, -16)
def tank_burst(random: Generator) -> Samples:
    """Sixteen cubic metres of water, twenty storeys of nothing under them."""
    rip = _door(random, 0.8, 0.8)
    time = seconds(2.6)
    drop = sum(
        hiss(random, len(time), low, high) * gain for low, high, gain in ((60, 420, 1.2), (400, 1900, 0.9), (1800, 6500, 0.4))
    )
    shape = np.minimum(1, np.maximum(0, time - 0.15) / 0.5) * fall(time, 1.3, 0.5)
    hit = driven(thud(random, 110, 34, 0.22) * 1.8, 1.6)
    return in_room(lay((0, rip), (0, drop * shape), (0.75, hit)), "pipe", -15, 1.4)


@family(1, -19, first=1, count=3)
def order(random: Generator, number: int) -> Samples:
    """A shout without a word, across a yard: ready, aim, and what comes before the last one."""
    return in_room(breath(random, 0.42, 165, ORDER_FORMANTS[number - 1], 0.85), "hall", -19, 0.9)


@effect(1, -15)
def volley(random: Generator) -> Samples:
    """Four rifles as one, and the yard's four walls."""
    shots = []
    for _ in range(4):
        time = seconds(0.6)
        crack = hiss(random, len(time), 900, 12000) * decay(time, 0.010, 0.0002) * 1.5
        blast = hiss(random, len(time), 90, 1600) * decay(time, 0.06, 0.0006)
        boom = np.sin(sweep(time, 150, 48, 0.03)) * decay(time, 0.09) * 1.3
        shots.append((0.018 * random.random(), driven(crack + blast + boom, 1.6)))
    return in_room(lay(*shots), "hall", -14, 1.6)


@effect(2, -23)
def crate_scrape(random: Generator) -> Samples:
    """Wood on stone, a man's weight behind it."""
    time = seconds(0.6)
    scrape = hiss(random, len(time), 160, 2400) * (0.6 + 0.4 * np.sin(2 * np.pi * 37 * time)) * np.hanning(len(time)) ** 0.6
    return in_room(lay((0, scrape), (0, hinge(random, 0.6, 260, 60, 42) * 0.8)), "room", -22, 0.5)


@effect(2, -21)
def grate_lift(random: Generator) -> Samples:
    """Iron off stone, and laid aside."""
    time = seconds(0.35)
    grind = hiss(random, len(time), 500, 4200) * np.hanning(len(time))
    return in_room(
        lay((0, _bars(random, 0.8) * 0.6), (0.02, grind), (0.6, _bars(random, 0.6, 0.9)), (0.6, thud(random, 120, 55, 0.06))),
        "pipe",
        -22,
        0.8,
    )


@effect(2, -22)
def stone_lift(random: Generator) -> Samples:
    """A flagstone, up on its edge and down."""
    time = seconds(0.5)
    grind = hiss(random, len(time), 120, 1500) * np.hanning(len(time)) * (0.7 + 0.3 * np.sin(2 * np.pi * 21 * time))
    grit = grains(random, 0.5, 60, 0.0015, 600, 4200)
    return in_room(lay((0, grind), (0.1, grit), (0.55, driven(thud(random, 115, 48, 0.08) * 1.5, 1.4))), "room", -22, 0.6)


# The cargo yard


@effect(2, -17)
def flare_shot(random: Generator) -> Samples:
    """A flare pistol: a thump, a hiss that climbs."""
    time = seconds(0.9)
    thump = driven(thud(random, 190, 62, 0.05) * 1.6, 1.5)
    climb = hiss(random, len(time), 900, 6500) * np.minimum(1, time / 0.05) * fall(time, 0.3, 0.25) * 0.7
    whistle = np.sin(sweep(time, 700, 1500, 0.5)) * np.minimum(1, time / 0.1) * fall(time, 0.4, 0.2) * 0.25
    return in_room(lay((0, thump), (0.02, climb + whistle)), "hall", -22, 1.0)


@effect(2, -22)
def flare_star(random: Generator) -> Samples:
    """High up it opens, and burns with a hiss that lights the whole valley."""
    time = seconds(2.2)
    pop = thud(random, 260, 110, 0.03) + hiss(random, int(0.15 * RATE), 900, 7000) * decay(seconds(0.15), 0.02)
    burn = (
        hiss(random, len(time), 2200, 9500)
        * (0.6 + 0.4 * np.sin(2 * np.pi * 11 * time + 2 * np.sin(2 * np.pi * 3 * time)))
        * fall(time, 1.2, 0.5)
    )
    return in_room(lay((0, pop), (0.05, burn * np.minimum(1, time / 0.1) * 0.6)), "hall", -18, 1.2)


@effect(1, -19)
def hoofs_far(random: Generator) -> Samples:
    """A troop of horses on hard ground, behind a rise."""
    hoofs = []
    for horse in range(7):
        at = 0.3 * random.random()
        stride = 0.43 + 0.06 * random.random()
        while at < 2.9:
            for beat in (0.0, 0.13, 0.24):
                size = np.sin(np.pi * min(1.0, at / 3.0)) * random.uniform(0.5, 1)
                hertz = 150 + 90 * random.random()
                hoof = struck(
                    [hertz, hertz * 2.3, hertz * 4.4], [0.03, 0.018, 0.01], [1, 0.6, 0.4], int(0.12 * RATE), random, 0.08
                )
                hoofs.append((at + beat + 0.02 * horse * random.random(), hoof * size))
            at += stride
    return in_room(filter_once(lay(*hoofs), Band("low", 2600)), "hall", -17, 1.2)


@effect(1, -19)
def bomb_armed(random: Generator) -> Samples:
    """Clockwork is wound up: eleven teeth, a breath, and the first tick."""
    teeth = [(0.07 * number, click(random, (1180 + 40 * number, 2390, 4100), 0.7)) for number in range(11)]
    tick = struck([1650, 2710, 4230], [0.03, 0.02, 0.012], [1, 0.7, 0.4], int(0.15 * RATE), random, 0.01)
    return in_room(lay(*teeth, (1.15, tick * 1.5), (1.15, thud(random, 230, 120, 0.02))), "room", -21, 0.5)


@effect(1, -29, loop=True)
def bomb_hum(random: Generator) -> Samples:
    """One low note that should not be there."""
    count = loop_length(2.0)
    turn = 2 * np.pi * np.arange(count) / count
    note = sum(np.sin(2 * 73 * n * turn + 0.7 * n) * gain for n, gain in ((1, 1.0), (2, 0.7), (3, 0.35), (4, 0.25), (6, 0.15)))
    beat = 0.8 + 0.2 * np.cos(3 * turn)
    ticks = np.zeros(count)
    tick = click(random, (2600, 4100), 0.5)
    for number in range(4):
        at = number * count // 4
        ticks[at : at + len(tick)] += tick
    return equalise(stereo(driven(note * beat * 0.5, 1.4) + ticks * 0.5), Band("high", 50))


@effect(2, -24, tuned=True)
def amber_ping(random: Generator) -> Samples:
    """A tag is stamped: a small lamp and a small bell."""
    ring = struck([1568, 3136, 4330], [0.3, 0.18, 0.1], [1, 0.4, 0.25], int(0.6 * RATE), random, 0.001)
    return in_room(lay((0, click(random, (900, 2100), 0.6)), (0.02, ring * 0.7)), "room", -22, 0.5)


@effect(1, -27, loop=True)
def belt_loop(random: Generator) -> Samples:
    """Rollers under a belt, and a clack where it is sewn."""
    count = loop_length(2.4)
    turn = 2 * np.pi * np.arange(count) / count
    rollers = ring_noise(random, count, 140, 1500) * (0.6 + 0.4 * np.cos(31 * turn)) ** 2
    motor = sum(np.sin(round(2.4 * 50) * n * turn + n) / n for n in (1, 2, 4)) * 0.25
    squeak = np.sin(round(2.4 * 1320) * turn + 3 * np.sin(12 * turn)) * wander(random, count, 3.0) ** 3 * 0.2
    clacks = np.zeros(count)
    for at in (0.1, 1.3):
        clack = struck([340, 790, 1560], [0.03, 0.02, 0.012], [1, 0.7, 0.4], int(0.12 * RATE), random, 0.05)
        start = int(at * RATE)
        clacks[start : start + len(clack)] += clack * 2
    return equalise(stereo(rollers + motor + squeak + clacks), Band("low", 4200), Band("high", 55))


@effect(2, -17)
def door_blow(random: Generator) -> Samples:
    """A sledge on a steel door."""
    return in_room(
        lay(
            (0, driven(thud(random, 150, 55, 0.06) * 1.5, 1.5)),
            (0, _door(random, 1.05, 0.8)),
            (0, click(random, (760, 1650, 2900), 1.0)),
        ),
        "hall",
        -22,
        0.8,
    )


@effect(1, -16)
def door_fall(random: Generator) -> Samples:
    """The hinges have had enough."""
    bolts = [(0.03 + 0.06 * number, click(random, (900 + 130 * number, 2100, 3600), 1.0)) for number in range(4)]
    return in_room(
        lay(*bolts, (0.3, driven(thud(random, 105, 34, 0.2) * 1.9, 1.6)), (0.3, _door(random, 0.7, 1.6) * 1.2)), "hall", -19, 1.2
    )


@effect(2, -21)
def roller_roll(random: Generator) -> Samples:
    """A heavy crate on rollers."""
    time = seconds(1.0)
    rumble = hiss(random, len(time), 70, 700) * (0.7 + 0.3 * np.sin(2 * np.pi * 14 * time))
    balls = hiss(random, len(time), 900, 4600) * (0.5 + 0.5 * np.sin(2 * np.pi * 43 * time)) ** 3 * 0.5
    return in_room((rumble + balls) * np.minimum(1, time / 0.12) * fall(time, 0.7, 0.12), "pipe", -24, 0.6)


@effect(1, -20)
def ramp_pump(random: Generator) -> Samples:
    """Hydraulics take the ramp up, stroke by stroke."""
    strokes = []
    for number in range(6):
        time = seconds(0.24)
        stroke = (
            hiss(random, len(time), 160, 1500) * np.hanning(len(time))
            + np.sin(sweep(time, 120 + 9 * number, 190 + 12 * number, 0.1)) * np.hanning(len(time)) * 0.7
        )
        strokes.append((0.27 * number, stroke))
    return in_room(lay(*strokes), "pipe", -22, 0.7)


@effect(1, -17)
def ramp_shut(random: Generator) -> Samples:
    """A seal as thick as an arm closes; the outside is gone."""
    time = seconds(0.7)
    seal = hiss(random, len(time), 400, 4200) * np.minimum(1, time / 0.02) * fall(time, 0.1, 0.14) * 0.7
    locks = [(0.28 + 0.12 * number, _bars(random, 0.55, 0.4) * 0.6) for number in range(3)]
    return in_room(
        lay((0, driven(thud(random, 105, 36, 0.16) * 1.8, 1.6)), (0, _door(random, 0.75, 1.2)), (0.03, seal), *locks),
        "pipe",
        -18,
        1.1,
    )


# The minute


@effect(2, -22, tuned=True)
def ratchet(random: Generator) -> Samples:
    """One tooth of a wheel that must not be turned too far."""
    tooth = struck([1240, 2310, 3980], [0.03, 0.02, 0.012], [0.9, 0.7, 0.4], int(0.12 * RATE), random, 0.01)
    return in_room(lay((0, tooth), (0, thud(random, 240, 130, 0.015) * 0.7)), "room", -25, 0.3)


@effect(1, -20, tuned=True)
def ratchet_last(random: Generator) -> Samples:
    """The tooth that rings: now."""
    ring = struck([1760, 3520, 4870, 7030], [0.25, 0.14, 0.08, 0.05], [1, 0.5, 0.3, 0.2], int(0.5 * RATE), random, 0.001)
    return in_room(lay((0, ring), (0, click(random, (1240, 2310), 0.8))), "room", -22, 0.4)


@effect(1, -18)
def notch_caught(random: Generator) -> Samples:
    """A pin falls home."""
    bolt = struck([410, 860, 1690, 2900], [0.14, 0.1, 0.06, 0.03], [1, 0.8, 0.5, 0.3], int(0.5 * RATE), random, 0.02)
    return in_room(
        lay((0, bolt), (0, thud(random, 150, 62, 0.06) * 1.2), (0.1, click(random, (1900, 3300), 0.8))), "pipe", -22, 0.7
    )


@effect(1, -18)
def notch_missed(random: Generator) -> Samples:
    """Teeth over teeth: the wheel runs away."""
    teeth = [(0.045 * number, click(random, (1500 - 60 * number, 2700 - 90 * number, 4300), 1.1)) for number in range(10)]
    time = seconds(0.8)
    buzz = np.sign(np.sin(2 * np.pi * np.cumsum(130 - 50 * time / time[-1]) / RATE)) * fall(time, 0.4, 0.12) * 0.5
    return in_room(lay(*teeth, (0.02, filter_once(buzz, Band("low", 1800)))), "pipe", -23, 0.6)


@effect(2, -20)
def train_hook(random: Generator) -> Samples:
    """A train of pallets is unhooked: it comes next."""
    return in_room(
        lay(
            (0, _bars(random, 0.62, 0.5)),
            (0.09, _bars(random, 0.7, 0.4) * 0.8),
            (0.12, thud(random, 140, 70, 0.04)),
            (0.2, hinge(random, 0.35, 360, 30, 70)),
        ),
        "pipe",
        -22,
        0.6,
    )


@effect(2, -18)
def flash_over(random: Generator) -> Samples:
    """A sheet of flame goes through the crawl."""
    time = seconds(1.1)
    swell = np.exp(-(((time - 0.4) / 0.28) ** 2))
    roar = hiss(random, len(time), 60, 1200) * 1.2 + hiss(random, len(time), 1000, 5200) * 0.5
    flutter = 0.75 + 0.25 * np.sin(2 * np.pi * 23 * time + 2 * np.sin(2 * np.pi * 7 * time))
    return in_room(driven(roar * swell * flutter, 1.5), "pipe", -21, 0.7)


@effect(2, -20)
def extinguisher(random: Generator) -> Samples:
    """Powder, until there is no fire under it."""
    time = seconds(1.0)
    jet = hiss(random, len(time), 700, 8500) * np.minimum(1, time / 0.03) * fall(time, 0.6, 0.14)
    choke = 0.8 + 0.2 * np.sin(2 * np.pi * 17 * time)
    return in_room(lay((0, click(random, (820, 1730, 2900), 1.0)), (0.04, jet * choke)), "pipe", -24, 0.5)


@effect(1, -22)
def intercom(random: Generator) -> Samples:
    """A switch, a carrier wave, and somebody who answers through a sock."""
    time = seconds(0.75)
    carrier = hiss(random, len(time), 700, 2600) * 0.25
    words = [(0.14, breath(random, 0.16, 210, (520, 1500), 0.9)), (0.33, breath(random, 0.26, 235, (640, 1250), 0.9))]
    talk = filter_once(lay((0, carrier), *words), Band("high", 500), Band("low", 2400))
    return in_room(
        lay((0, click(random, (1500, 2900), 0.9)), (0.03, driven(talk, 1.8)), (0.76, click(random, (1400, 2700), 0.8))),
        "room",
        -25,
        0.3,
    )
