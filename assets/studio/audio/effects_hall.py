"""The house: doors, machines, bells, pipes."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import (
    driven,
    effect,
    hiss,
    lay,
    loop_length,
    ring_noise,
    scatter,
    wander,
)
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once, noise
from assets.studio.audio.parts import BELL_PARTIALS, gong, hinge, latch
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room, reverb
from assets.studio.audio.synthesis import decay, seconds, struck


@effect(3, -22)
def door_open(random: Generator) -> Samples:
    """Latch, hinge."""
    creak = hinge(random, 0.5, 620 + 120 * random.random(), 150, 300)
    return in_room(lay((0, latch(random)), (0.05, creak * 0.6), (0.06, latch(random) * 0.4)), "room", -20, 0.5)


@effect(3, -21)
def door_close(random: Generator) -> Samples:
    """The panel in its frame, latch."""
    panel = struck([92, 164, 251, 388], [0.07, 0.05, 0.035, 0.02], [1, 0.8, 0.5, 0.3], int(0.25 * RATE), random, 0.04)
    slap = hiss(random, int(0.05 * RATE), 500, 3500) * decay(seconds(0.05), 0.01) * 0.4
    return in_room(lay((0, panel * 1.2), (0, slap), (0.03, latch(random) * 0.6)), "room", -19, 0.5)


@effect(3, -21)
def lever(random: Generator) -> Samples:
    """Six teeth of a ratchet and a clunk."""
    teeth = []
    for number in range(6):
        tooth = struck([880, 1730, 2890], [0.014, 0.01, 0.007], [0.5, 0.4, 0.3], int(0.05 * RATE), random, 0.04)
        teeth.append((0.028 * number + 0.004 * random.random(), tooth * (0.5 + 0.07 * number)))
    hertz, constants = [142, 263, 512, 905, 1470], [0.09, 0.07, 0.05, 0.035, 0.02]
    clunk = struck(hertz, constants, [1, 0.8, 0.7, 0.5, 0.3], int(0.4 * RATE), random, 0.03) * 1.2
    return in_room(lay(*teeth, (0.20, clunk)), "room", -19, 0.6)


@effect(1, -21)
def winch(random: Generator) -> Samples:
    """A drum of rope turns for two thirds of a second: pawl, rope, and the power thrown over."""
    parts: list[tuple[float, Samples]] = []
    for number in range(11):
        tooth = struck(
            [410, 905, 1640, 2720],
            [0.03, 0.02, 0.012, 0.008],
            [0.7, 0.6, 0.5, 0.3],
            int(0.1 * RATE),
            random,
            0.03,
        )
        parts.append((0.03 + 0.055 * number + 0.004 * random.random(), tooth * 0.5))
    rope = hinge(random, 0.7, 340, 45, 70)
    hertz, constants = [74, 131, 263, 512, 905, 1470], [0.2, 0.14, 0.09, 0.07, 0.04, 0.02]
    clunk = struck(hertz, constants, [1, 1, 0.7, 0.6, 0.4, 0.3], int(0.7 * RATE), random, 0.03) * 1.4
    arc = hiss(random, int(0.12 * RATE), 2500, 9000) * decay(seconds(0.12), 0.03, 0.002) * 0.25
    return in_room(lay(*parts, (0, rope * 0.8), (0.66, clunk), (0.67, arc)), "hall", -21, 1.2)


@effect(1, -20)
def gate(random: Generator) -> Samples:
    """A lattice of iron rises on its chains and stops."""
    time = seconds(0.95)
    rattle = np.zeros(len(time))
    for _ in range(46):
        at = int(random.uniform(0, 0.85) * RATE)
        hertz = 700 + 2600 * random.random()
        link = struck([hertz, hertz * 1.47], [0.03, 0.02], [0.5, 0.35], int(0.12 * RATE), random, 0.05)
        end = min(len(rattle), at + len(link))
        rattle[at:end] += link[: end - at] * random.uniform(0.2, 0.6)
    roll = hiss(random, len(time), 90, 700) * (0.6 + 0.4 * np.sin(2 * np.pi * 11 * time)) * np.minimum(1, time / 0.05)
    roll *= np.minimum(1, (time[-1] - time) / 0.1) * 0.35
    stop = struck(
        [118, 236, 411, 676, 1090],
        [0.25, 0.2, 0.14, 0.1, 0.06],
        [1, 0.8, 0.8, 0.6, 0.4],
        int(0.8 * RATE),
        random,
        0.03,
    )
    return in_room(lay((0, rattle), (0, roll), (0.88, stop * 1.3)), "hall", -20, 1.3)


@effect(2, -21, tuned=True)
def lift_bell(random: Generator) -> Samples:
    """Two strokes on a small brass bell: it moves in a moment."""
    hertz = 1870 * BELL_PARTIALS[:5]

    def stroke() -> Samples:
        ring = struck(hertz, [0.42, 0.26, 0.22, 0.12, 0.08], [1, 0.5, 0.6, 0.35, 0.25], int(0.9 * RATE), random, 0.002)
        return ring + noise(random, len(ring), 3000, 10000) * np.exp(-np.arange(len(ring)) / RATE / 0.002) * 0.3

    return in_room(lay((0, stroke()), (0.16 + 0.01 * random.random(), stroke() * 0.85)), "room", -20, 0.5)


@effect(3, -25)
def steam(random: Generator) -> Samples:
    """A breath of steam in a pipe."""
    time = seconds(0.85)
    low = hiss(random, len(time), 250, 1100) * 0.35
    shape = np.where(time < 0.5, 1 - 0.3 * time / 0.5, 0.7 * np.exp(-(time - 0.5) / 0.09)) * np.minimum(1, time / 0.02)
    flutter = np.clip(1 + filter_once(random.standard_normal(len(time)), Band("low", 30)), 0.6, 1.5)
    sides = [(hiss(random, len(time), 1800, 9500) + low) * shape * flutter for _ in range(2)]
    return in_room(np.stack(sides, 1), "pipe", -20, 1.2)


@effect(2, -23, tuned=True)
def tube_whistle(random: Generator) -> Samples:
    """Somebody blows into a speaking tube: the whistle at its other end, twice, and air."""
    hertz = 1180 + 60 * random.random()

    def blow(length: float) -> Samples:
        time = seconds(length)
        pressure = np.minimum(1, time / 0.05) * np.minimum(1, (length - time) / 0.06).clip(0)
        phase = 2 * np.pi * np.cumsum(hertz * (0.965 + 0.035 * pressure + 0.006 * np.sin(2 * np.pi * 27 * time))) / RATE
        tone = np.sin(phase) + 0.16 * np.sin(2 * phase) + 0.09 * np.sin(3 * phase)
        air = hiss(random, len(time), hertz * 0.8, hertz * 3.5) * 0.16
        return (tone + air) * pressure

    return in_room(lay((0, blow(0.16)), (0.21, blow(0.34))), "pipe", -17, 0.9)


@effect(3, -25)
def rack_roll(random: Generator) -> Samples:
    """Four small iron wheels over boards, hangers swinging."""
    time = seconds(0.62)
    turns = 1 + 0.5 * np.sin(2 * np.pi * (7 + 2 * random.random()) * time + 6 * random.random())
    rumble = hiss(random, len(time), 80, 420) * turns * 0.7
    rattle = hiss(random, len(time), 900, 3800) * turns**3 * 0.12
    shape = np.minimum(1, time / 0.06) * np.minimum(1, (time[-1] - time) / 0.18)
    gaps = []
    for number in range(5):
        knock = struck([210, 395, 720], [0.02, 0.015, 0.01], [0.8, 0.6, 0.3], int(0.08 * RATE), random, 0.06)
        gaps.append((0.05 + 0.105 * number + 0.01 * random.random(), knock * 0.8))
    hangers = []
    for _ in range(4):
        hanger = struck([2650, 4100, 6200], [0.03, 0.02, 0.012], [0.3, 0.2, 0.1], int(0.1 * RATE), random, 0.07)
        hangers.append((0.45 * random.random(), hanger * 0.25))
    return lay((0, (rumble + rattle) * shape), *gaps, *hangers)


@effect(3, -27)
def creak(random: Generator) -> Samples:
    """A board or a rope under load."""
    length = 0.45 + 0.2 * random.random()
    return in_room(hinge(random, length, 420 + 180 * random.random(), 70, 110), "room", -22, 0.4)


@effect(2, -24)
def panel_cut(random: Generator) -> Samples:
    """Pliers through a wire, a spark, a dying hum."""
    snip = struck([1900, 3100, 4700], [0.012, 0.009, 0.006], [0.8, 0.6, 0.4], int(0.06 * RATE), random, 0.03)
    time = seconds(0.42)
    crackle = (random.random(len(time)) < 0.006) * random.uniform(-1, 1, len(time)) * np.exp(-time / 0.08)
    spark = filter_once(crackle, Band("high", 1500)) * 2.5
    falling = 2 * np.pi * np.cumsum(100 * (0.35 + 0.65 * np.exp(-time / 0.2))) / RATE
    hum = sum(np.sin(number * falling) / number for number in (1, 2, 3, 5)) * np.exp(-time / 0.14) * 0.4
    return in_room(lay((0, snip), (0.05, spark), (0.05, hum)), "room", -22, 0.4)


# Bells


@effect(1, -19, tuned=True)
def bell_intermission(random: Generator) -> Samples:
    """One stroke: the interval is nearly over."""
    return in_room(gong(random, 2.4, 523.25), "hall", -14, 1.8)


@effect(1, -19, tuned=True)
def bell_last(random: Generator) -> Samples:
    """The last, long one: strokes that run together and ring out over the house."""
    strokes = [(0.135 * number, gong(random, 2.6, 523.25) * (0.75 if number % 2 else 0.9)) for number in range(16)]
    return in_room(lay(*strokes), "hall", -14, 2.0)


@effect(1, -19, loop=True)
def alarm_ring(random: Generator) -> Samples:
    """Fifteen strokes a second."""
    count = loop_length(1.0)
    time = np.arange(count) / RATE
    out = np.zeros(count)
    constants, gains = [0.30, 0.24, 0.2, 0.15, 0.12, 0.07, 0.05], [0.7, 0.5, 1, 0.5, 0.6, 0.4, 0.3]
    for stroke in range(15):
        ring = struck(812 * BELL_PARTIALS, constants, gains, count)
        ring += noise(random, count, 2500, 9000) * np.exp(-time / 0.003) * 0.35
        out += np.roll(ring, int(stroke / 15 * count)) * (1 if stroke % 2 else 0.88)
    out = np.roll(out, 900)  # the seam lies between two strokes
    return np.stack([out, np.roll(out, 13)], 1)


@effect(3, -33)
def clock_tick(random: Generator) -> Samples:
    """Four modes; tick or tock."""
    scale = 1.0 if random.random() < 0.5 else 0.86
    hertz = np.array([2130, 3490, 5210, 6950]) * scale
    return struck(hertz, [0.010, 0.007, 0.005, 0.003], [1, 0.8, 0.5, 0.3], int(0.09 * RATE), random, 0.01)


@effect(1, -22)
def applause(random: Generator) -> Samples:
    """A full house, four and a half seconds of it, through the curtain."""
    count = int(4.5 * RATE)
    out = np.zeros((count, 2))
    palms = []
    for _ in range(24):
        time = seconds(0.03)
        hands = filter_once(random.standard_normal(len(time)), Band("band", random.uniform(700, 2400), quality=1.6))
        palms.append(hands * decay(time, random.uniform(0.003, 0.007), 0.0005))
    for _ in range(170):  # clappers, each with a tempo of his own
        at, place = random.uniform(0, 0.8), random.random()
        period, gain, stop = (
            random.uniform(0.16, 0.3),
            random.uniform(0.1, 0.5) ** 1.5,
            random.uniform(2.2, 4.4),
        )
        while at < stop:
            scatter(out, palms[random.integers(24)] * gain, int(at * RATE), place)
            at += period * random.uniform(0.92, 1.08)
    time = np.arange(count) / RATE
    shape = np.minimum(1, time / 0.7) * np.minimum(1, (time[-1] - time) / 1.6)
    return in_room(filter_once(out, Band("low", 5200)) * shape[:, None], "hall", -10, 1.2)


# Machines that go on


@effect(1, -26, loop=True)
def lift_move(random: Generator) -> Samples:
    """Motor hum, rope over sheaves."""
    count = loop_length(2.0)
    turn = 2 * np.pi * np.arange(count) / count
    hum = sum(np.sin(round(2 * 49 * number) * turn + number) / number**0.8 for number in (1, 2, 3, 4, 6))
    gear = np.sin(2 * 310 * turn + 0.6 * np.sin(14 * turn)) * 0.18
    rope = ring_noise(random, count, 300, 1800) * (0.5 + 0.5 * np.cos(14 * turn)) ** 4 * 0.5
    rub = ring_noise(random, count, 1200, 4000) * 0.06
    return equalise(stereo(hum * 0.5 + gear + rope + rub), Band("high", 60), Band("low", 3600))


@effect(1, -25, loop=True)
def gear_loop(random: Generator) -> Samples:
    """Cog wheels taller than a man: teeth, a bearing that complains, weight that goes round."""
    count = loop_length(4.0)
    turn = 2 * np.pi * np.arange(count) / count
    out = np.zeros(count)
    for number in range(28):  # seven teeth a second
        hertz = np.array([96, 178, 305, 520, 880]) * (1.0 if number % 2 else 0.93)
        tooth = struck(hertz, [0.09, 0.07, 0.05, 0.03, 0.018], [1, 0.9, 0.6, 0.4, 0.25], int(0.5 * RATE), random, 0.03)
        tooth = np.concatenate([tooth, np.zeros(count - len(tooth))])
        out += np.roll(tooth, int((number + 0.05 * random.standard_normal()) / 28 * count)) * random.uniform(0.6, 1)
    weight = ring_noise(random, count, 45, 260) * (0.6 + 0.4 * np.cos(4 * turn)) * 0.6
    groan = np.sin(4 * 212 * turn + 2.2 * np.sin(4 * turn)) * (0.5 + 0.5 * np.cos(4 * turn + 1)) ** 6 * 0.35
    grit = ring_noise(random, count, 900, 3200) * (0.5 + 0.5 * np.cos(28 * turn)) ** 3 * 0.10
    loop = stereo(driven((out + weight + groan + grit) * 0.4, 1.2)).astype(np.float32)
    return loop + reverb(loop, "pipe") * 0.10


@effect(1, -24, loop=True)
def propeller_loop(random: Generator) -> Samples:
    """Two engines' blades, which beat against each other."""
    count = loop_length(4.0)
    share = np.arange(count) / count
    turns = 312  # blades that pass in the loop
    sides = []
    for more in (0, 3):
        phase = 2 * np.pi * (turns + more) * share
        pulse = sum(np.cos(number * phase + 0.4 * number**2) / number**0.75 for number in range(1, 22))
        sides.append(pulse + 0.7 * ring_noise(random, count, 200, 2400) * (0.5 + 0.5 * np.cos(phase)) ** 2)
    drone = sum(np.sin(2 * np.pi * (number * turns // 4) * share) / number for number in (1, 2, 3))
    out = np.stack([sides[0] + 0.5 * sides[1] + 0.8 * drone, 0.5 * sides[0] + sides[1] + 0.8 * drone], 1)
    out *= (0.9 + 0.1 * wander(random, count, 1.0))[:, None]
    return equalise(out, Band("low", 3200), Band("bell", 160, 3, 0.7), Band("high", 45))
