"""The interval: a rifle over a snowed-in square, windows, a tram, a church, and a cellist who holds a rifle badly."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, hiss, lay, loop_length, ring_noise, sampled, scatter, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once, noise
from assets.studio.audio.parts import BELL_PARTIALS, breath, click, grains, hinge, latch, rustle, thud
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, fall, seconds, struck, sweep

CELLO = ("fluid", 0, 42)
WALLS_SECONDS = (0.19, 0.34)
"""A shot's echo from the hall's front, and from the houses behind."""


# Shots and bolts


def _over_the_square(random: Generator, shot: Samples, walls: tuple[float, float]) -> Samples:
    """A shot, and what two rows of houses under snow give back of it."""
    out = [(0.0, shot)]
    for number, (at, gain) in enumerate(zip(WALLS_SECONDS, walls, strict=True)):
        dull = filter_once(shot, Band("low", 2100 - 700 * number), Band("high", 140))
        out.append((at + 0.02 * random.random(), dull * gain))
    return in_room(lay(*out), "hall", -23, 1.5)


@effect(3, -18)
def rifle_scope(random: Generator) -> Samples:
    """Ours, at the cheek: a muffled crack, the push of the stock, the square."""
    time = seconds(0.6)
    crack = hiss(random, len(time), 600, 6500) * decay(time, 0.011, 0.0003) * 1.3
    blast = hiss(random, len(time), 80, 1100) * decay(time, 0.06, 0.0008)
    stock = np.sin(sweep(time, 170 + 20 * random.random(), 52, 0.025)) * decay(time, 0.08) * 1.5
    return _over_the_square(random, driven(crack + blast + stock, 1.6), (0.2, 0.11))


@effect(3, -17)
def rifle_far(random: Generator) -> Samples:
    """A marksman's, from a window: the crack arrives first, the boom rolls along the front."""
    time = seconds(0.7)
    crack = hiss(random, len(time), 1300, 9000) * decay(time, 0.009, 0.0002) * 1.5
    boom = hiss(random, len(time), 90, 900) * decay(time - 0.03, 0.10, 0.004).clip(0) * 0.9
    body = np.sin(sweep(time, 140 + 20 * random.random(), 60, 0.03)) * decay(time, 0.09, 0.004)
    return _over_the_square(random, driven(crack + boom + body, 1.6), (0.34, 0.2))


@effect(3, -24)
def bolt(random: Generator) -> Samples:
    """Forward and down: a round is in the chamber."""
    slide = hiss(random, int(0.11 * RATE), 1400, 6500) * np.hanning(int(0.11 * RATE)) * 0.09
    home = struck([680, 1390, 2240, 3600], [0.022, 0.016, 0.011, 0.007], [0.9, 0.8, 0.6, 0.4], int(0.12 * RATE), random, 0.03)
    down = click(random, (1520, 2470, 3900), 1.1)
    late = 0.015 * random.random()
    return in_room(lay((0, slide), (0.10, home), (0.17 + late, down)), "room", -25, 0.3)


@effect(3, -22)
def cock(random: Generator) -> Samples:
    """Somebody makes a weapon ready: two bright clicks, the second lower. What follows is a shot."""
    first = click(random, (2350, 3720, 5300), 1.2)
    second = struck([1180, 2090, 3260, 4700], [0.03, 0.02, 0.014, 0.009], [1, 0.8, 0.6, 0.4], int(0.12 * RATE), random, 0.02)
    return in_room(lay((0, first), (0.095 + 0.01 * random.random(), second)), "hall", -22, 0.5)


@effect(2, -22)
def rifle_splinter(random: Generator) -> Samples:
    """A stock goes to splinters, the barrel rings, and falls."""
    time = seconds(0.5)
    crack = hiss(random, len(time), 1100, 8500) * decay(time, 0.012, 0.0003) * 1.2
    wood = struck([210, 388, 640, 1020, 1660], [0.05, 0.04, 0.03, 0.02, 0.012], [1, 0.9, 0.7, 0.5, 0.4], len(time), random, 0.05)
    barrel = struck([1240, 2890, 4710], [0.30, 0.18, 0.10], [0.5, 0.4, 0.25], int(0.9 * RATE), random, 0.02)
    splinters = [
        (0.03 + 0.3 * random.random(), struck([1800 + 2600 * random.random()], [0.01], [0.35], int(0.05 * RATE), random, 0.1))
        for _ in range(12)
    ]
    falls = [
        (at, struck([860, 1730, 2950], [0.06, 0.04, 0.02], [0.5, 0.4, 0.3], int(0.3 * RATE), random, 0.06) * gain)
        for at, gain in ((0.46, 0.7), (0.60, 0.4), (0.68, 0.25))
    ]
    return in_room(lay((0, crack + wood), (0.01, barrel * 0.5), *splinters, *falls), "hall", -22, 0.9)


# The breath behind the sight


@effect(2, -31)
def breath_held(random: Generator) -> Samples:
    """Air through the nose, and no more of it."""
    time = seconds(0.34)
    air = hiss(random, len(time), 900, 4200) * np.minimum(1, time / 0.16) * np.minimum(1, (time[-1] - time) / 0.03)
    return filter_once(air, Band("bell", 1900 + 400 * random.random(), 5, 1.0))


@effect(2, -26)
def breath_lost(random: Generator) -> Samples:
    """It comes out all at once."""
    return lay((0, breath(random, 0.42, 120, (640, 1400), 0.25)), (0.42, breath(random, 0.3, 140, (520, 1250), 0.1) * 0.4))


@effect(2, -22, tuned=True)
def heart_single(random: Generator) -> Samples:
    """One beat of the heart behind the sight, loud enough to move it."""

    def half(hertz: float, gain: float) -> Samples:
        time = seconds(0.2)
        beat = np.sin(sweep(time, hertz * 1.6, hertz, 0.03)) * decay(time, 0.055, 0.008)
        over = np.sin(sweep(time, 420, 210, 0.03)) * decay(time, 0.035, 0.004) * 1.1
        return (driven(beat, 4.0) + over) * gain * np.minimum(1, (time[-1] - time) / 0.03)

    return lay((0, half(58.0 + random.normal(0, 0.5), 1.0)), (0.16, half(49.0, 0.6)))


# Windows


@effect(3, -21.5)
def sash_tug(random: Generator) -> Samples:
    """A sash that is frozen into its frame is shaken: panes, cord weights."""
    knocks = []
    for number in range(3):
        frame = struck([138, 262, 470, 810], [0.05, 0.04, 0.025, 0.015], [1, 0.8, 0.5, 0.3], int(0.2 * RATE), random, 0.05)
        pane = struck([1650, 2720, 4180], [0.03, 0.02, 0.012], [0.9, 0.8, 0.6], int(0.12 * RATE), random, 0.05)
        at = 0.12 * number + 0.02 * random.random()
        knocks += [(at, frame * (0.7 + 0.15 * number)), (at + 0.006, pane * 1.1)]
    return in_room(lay(*knocks), "hall", -24, 0.5)


@effect(3, -21.5)
def sash_open(random: Generator) -> Samples:
    """Ice cracks, the sash runs up, weights knock in their box."""
    ice = grains(random, 0.25, 30, 0.0016, 1200, 7000)
    run = hinge(random, 0.5, 880 + 160 * random.random(), 120, 260)
    time = seconds(0.45)
    rub = hiss(random, len(time), 500, 3200) * np.hanning(len(time)) * 0.14
    stop = struck([150, 282, 510], [0.05, 0.04, 0.025], [1, 0.8, 0.5], int(0.25 * RATE), random, 0.04)
    weight = struck([96, 171], [0.06, 0.04], [0.8, 0.5], int(0.25 * RATE), random, 0.05)
    return in_room(lay((0, ice * 2.6), (0.05, run * 0.9), (0.05, rub), (0.47, stop), (0.52, weight)), "hall", -22, 0.7)


@effect(2, -21)
def sash_close(random: Generator) -> Samples:
    """It drops: wood on wood, panes, a latch that springs back."""
    hertz, constants = [104, 188, 342, 590, 980], [0.09, 0.07, 0.05, 0.03, 0.02]
    drop = struck(hertz, constants, [1, 0.9, 0.7, 0.5, 0.3], int(0.4 * RATE), random, 0.04)
    panes = struck([1480, 2350, 3720, 5600], [0.06, 0.04, 0.025, 0.015], [0.4, 0.35, 0.25, 0.15], int(0.3 * RATE), random, 0.05)
    slap = hiss(random, int(0.05 * RATE), 500, 4000) * decay(seconds(0.05), 0.01) * 0.6
    return in_room(lay((0, drop * 1.2), (0, slap), (0.004, panes), (0.11, latch(random) * 0.5)), "hall", -22, 0.7)


@effect(3, -22)
def gasp(random: Generator) -> Samples:
    """Somebody who only wanted air draws it in, and drops what he holds."""
    time = seconds(0.34)
    rising = 240 * (1 + 0.5 * time / time[-1])
    voice = np.sin(2 * np.pi * np.cumsum(rising) / RATE) * 0.5
    source = hiss(random, len(time), 400, 6500) + voice
    mouth = filter_once(source, Band("band", 780 + 120 * random.random(), quality=3)) * 1.4
    mouth += filter_once(source, Band("band", 2100 + 300 * random.random(), quality=4))
    shape = np.minimum(1, time / 0.09) ** 2 * np.minimum(1, (time[-1] - time) / 0.04)
    drop = struck([1900, 3300, 5200], [0.05, 0.03, 0.02], [0.6, 0.5, 0.3], int(0.2 * RATE), random, 0.08)
    return in_room(lay((0, mouth * shape), (0.38, drop * 0.5), (0.49, drop * 0.25)), "hall", -20, 0.7)


# The square's things


@effect(2, -21.5)
def lamp_break(random: Generator) -> Samples:
    """An arc lamp: the lens, the pop of the arc, and its hum dying."""
    time = seconds(0.8)
    pop = hiss(random, len(time), 300, 9000) * decay(time, 0.02, 0.0003) * 1.3
    pop += np.sin(sweep(time, 260, 70, 0.02)) * decay(time, 0.05)
    falling = 2 * np.pi * np.cumsum(100 * (0.3 + 0.7 * np.exp(-time / 0.3))) / RATE
    hum = sum(np.sin(number * falling) / number for number in (1, 2, 3, 5)) * np.exp(-time / 0.22) * 0.35
    out = stereo(pop + hum)
    for _ in range(46):
        hertz = float(np.exp(random.uniform(np.log(2400), np.log(8500))))
        shard = struck([hertz, hertz * 1.48], [0.03, 0.02], [1, 0.5], int(0.14 * RATE), random, 0.01)
        scatter(out, shard * 0.22 * random.random(), int(0.7 * random.random() ** 1.7 * RATE), random.random())
    return in_room(out, "hall", -22, 1.0)


@effect(2, -21)
def load_creak(random: Generator) -> Samples:
    """Snow or planks that begin to slip: a groan, trickling."""
    groan = hinge(random, 0.42, 240 + 60 * random.random(), 38, 72)
    return in_room(lay((0, groan * 1.3), (0.05, grains(random, 0.4, 60, 0.0012, 900, 6200) * 2.2)), "room", -22, 0.5)


@effect(2, -19)
def snow_fall(random: Generator) -> Samples:
    """A roof's load of snow: a rush, a blow without an edge, powder."""
    time = seconds(1.3)
    rush = hiss(random, len(time), 250, 3800) * np.minimum(1, time / 0.12) ** 2 * fall(time, 0.12, 0.18)
    powder = hiss(random, len(time), 1800, 9000) * decay(time - 0.16, 0.30, 0.03).clip(0) * 0.22
    blow = thud(random, 105, 38, 0.16) * 1.7
    return in_room(lay((0, (rush + powder) * 0.8), (0.13, driven(blow, 1.4))), "hall", -26, 1.0)


@effect(2, -18)
def scaffold_fall(random: Generator) -> Samples:
    """Planks and poles come down under the snow that lay on them."""
    parts: list[tuple[float, Samples]] = [(0.0, thud(random, 120, 42, 0.14) * 1.5)]
    for _ in range(7):
        scale = random.uniform(0.8, 1.4)
        plank = struck(
            np.array([150, 276, 448, 702]) * scale, [0.08, 0.06, 0.04, 0.025], [1, 0.8, 0.5, 0.3], int(0.3 * RATE), random, 0.05
        )
        parts.append((0.6 * random.random() ** 1.3, plank * random.uniform(0.3, 0.9)))
    for _ in range(4):
        pole = struck(
            [520 * random.uniform(0.8, 1.5), 1430, 2790], [0.25, 0.16, 0.09], [0.6, 0.5, 0.3], int(0.7 * RATE), random, 0.08
        )
        parts.append((0.1 + 0.55 * random.random(), pole * 0.45))
    parts.append((0.02, grains(random, 0.9, 150, 0.0015, 500, 5000) * 1.5))
    return in_room(lay(*parts), "hall", -22, 1.1)


@effect(2, -20, tuned=True)
def tram_bell(random: Generator) -> Samples:
    """A foot gong under the platform: two strokes."""
    hertz = 1046 * BELL_PARTIALS

    def stroke(gain: float) -> Samples:
        ring = struck(
            hertz, [0.6, 0.45, 0.4, 0.25, 0.2, 0.12, 0.08], [0.8, 0.5, 1, 0.5, 0.5, 0.3, 0.2], int(1.3 * RATE), random, 0.001
        )
        strike = noise(random, len(ring), 2200, 9000) * np.exp(-np.arange(len(ring)) / RATE / 0.003) * 0.5
        return (ring + strike) * gain

    return in_room(lay((0, stroke(1.0)), (0.23 + 0.02 * random.random(), stroke(0.8))), "hall", -20, 1.2)


@effect(1, -24, loop=True)
def tram_roll(random: Generator) -> Samples:
    """Wheels over rail joints, a traction motor's whine, snow under the flanges."""
    count = loop_length(2.4)
    turn = 2 * np.pi * np.arange(count) / count
    motor = sum(np.sin(round(2.4 * 132 * number) * turn + number) / number for number in (1, 2, 3, 5))
    rumble = ring_noise(random, count, 50, 420) * (0.8 + 0.2 * np.cos(6 * turn))
    snow = ring_noise(random, count, 1400, 6000) * (0.4 + 0.6 * wander(random, count, 3.0)) * 0.22
    out = motor * 0.35 + rumble * 0.8 + snow
    for at in (0.12, 0.42, 1.32, 1.62):  # two axles over each joint
        knock = struck([92, 205, 410, 890], [0.08, 0.05, 0.03, 0.02], [1, 0.8, 0.5, 0.3], int(0.3 * RATE), random, 0.03)
        places = (int(at * RATE) + np.arange(len(knock))) % count
        np.add.at(out, places, knock * 1.6)
    return equalise(stereo(out), Band("high", 45), Band("low", 5200))


@effect(1, -23)
def tram_stop(random: Generator) -> Samples:
    """Blocks on the wheels, a sigh of air, couplings."""
    time = seconds(0.9)
    hertz = 1180 + 240 * np.exp(-time / 0.3)
    squeal = np.sin(2 * np.pi * np.cumsum(hertz * (1 + 0.01 * np.sin(2 * np.pi * 31 * time))) / RATE)
    squeal = (squeal + 0.3 * hiss(random, len(time), 900, 4200)) * np.hanning(len(time)) * 0.35
    air = hiss(random, int(0.5 * RATE), 1500, 8000) * decay(seconds(0.5), 0.16, 0.02) * 0.35
    clank = struck([128, 310, 590, 1120], [0.12, 0.09, 0.06, 0.03], [1, 0.8, 0.6, 0.4], int(0.5 * RATE), random, 0.04)
    return in_room(lay((0, squeal), (0.8, clank), (0.86, air)), "hall", -23, 0.8)


@effect(2, -21)
def chain_part(random: Generator) -> Samples:
    """A link goes, the rest runs out over its hook."""
    snap = struck([1630, 2740, 4220, 6100], [0.06, 0.04, 0.025, 0.015], [1, 0.8, 0.6, 0.4], int(0.3 * RATE), random, 0.04)
    crack = hiss(random, int(0.05 * RATE), 1500, 10000) * decay(seconds(0.05), 0.007, 0.0003)
    links = []
    for number in range(14):
        hertz = 900 + 1900 * random.random()
        link = struck([hertz, hertz * 1.43, hertz * 2.2], [0.03, 0.02, 0.012], [0.6, 0.4, 0.3], int(0.12 * RATE), random, 0.05)
        links.append((0.05 + 0.03 * number * (1 - 0.02 * number), link * (0.7 - 0.03 * number)))
    return in_room(lay((0, snap + np.pad(crack, (0, len(snap) - len(crack)))), *links), "hall", -22, 0.8)


@effect(1, -19)
def awning_fall(random: Generator) -> Samples:
    """Ten metres of canvas and an iron frame drop before the doors."""
    canvas = rustle(random, 0.5, 180, 2600) * 1.2
    flap = hiss(random, int(0.2 * RATE), 120, 1400) * decay(seconds(0.2), 0.05, 0.004) * 1.1
    frame = struck(
        [164, 327, 548, 912, 1530], [0.3, 0.24, 0.16, 0.1, 0.06], [1, 0.9, 0.7, 0.5, 0.3], int(0.9 * RATE), random, 0.03
    )
    blow = thud(random, 130, 48, 0.08)
    return in_room(lay((0, canvas), (0.3, flap), (0.33, frame), (0.33, blow), (0.52, flap * 0.5)), "hall", -22, 1.1)


@effect(3, -20)
def militia_whistle(random: Generator) -> Samples:
    """A pea whistle: two reeds a third apart, chopped by the pea."""
    length = 0.5 + 0.12 * random.random()
    time = seconds(length)
    pressure = np.minimum(1, time / 0.03) * np.minimum(1, (length - time) / 0.05).clip(0)
    pea = 1 + 0.05 * np.sign(np.sin(2 * np.pi * (31 + 4 * random.random()) * time + 0.5 * np.sin(2 * np.pi * 5 * time)))
    out = np.zeros(len(time))
    for hertz in (2210.0, 2705.0):
        out += np.sin(2 * np.pi * np.cumsum(hertz * (0.94 + 0.06 * pressure) * pea) / RATE)
    air = hiss(random, len(time), 1800, 7500) * 0.25
    return in_room((out * (0.6 + 0.4 * (pea > 1)) + air) * pressure, "hall", -17, 1.1)


@effect(1, -18, tuned=True)
def clock_strike(random: Generator) -> Samples:
    """A round on the iron hand, and the church's bell for the last time tonight, deep."""
    hand = struck([1320, 2480, 3970, 5200], [0.25, 0.15, 0.09, 0.05], [0.8, 0.6, 0.5, 0.3], int(0.7 * RATE), random, 0.02)
    count = int(3.4 * RATE)
    hum = 174.6
    partials = np.array([1, 2, 2.4, 3, 4, 5.33, 6.67, 8.0]) * hum
    ring = struck(
        partials, [2.4, 1.8, 1.5, 1.1, 0.8, 0.4, 0.25, 0.15], [0.9, 0.8, 0.7, 0.4, 0.6, 0.35, 0.25, 0.15], count, random, 0.0008
    )
    strike = hiss(random, int(0.1 * RATE), 900, 5000) * decay(seconds(0.1), 0.012, 0.0006) * 0.3
    return in_room(lay((0, hand * 0.7), (0.12, ring), (0.12, strike)), "hall", -15, 2.2)


# The last window


@effect(3, -23, tuned=True)
def baton(random: Generator) -> Samples:
    """A beat of the bar, tapped on a music stand."""
    stand = struck([640, 1270, 2150, 3480], [0.03, 0.022, 0.014, 0.008], [1, 0.8, 0.5, 0.3], int(0.14 * RATE), random, 0.01)
    return in_room(stand, "room", -22, 0.3)


@effect(2, -20, tuned=True)
def baton_clear(random: Generator) -> Samples:
    """The fourth beat, on which the barrel is clear of her: higher, and it rings."""
    stand = struck([960, 1905, 3225, 5220], [0.05, 0.036, 0.02, 0.01], [1, 0.8, 0.5, 0.3], int(0.3 * RATE), random, 0.005)
    ring = struck([1567.98, 3136], [0.22, 0.12], [0.6, 0.25], int(0.7 * RATE), random, 0.0005)
    return in_room(lay((0, stand), (0, ring)), "room", -22, 0.4)


@effect(1, -24)
def chair_scrape(random: Generator) -> Samples:
    """She stands: a chair on parquet, a dress, wood on a sill."""
    scrape = hinge(random, 0.4, 310, 55, 110)
    sill = struck([232, 430, 760], [0.04, 0.03, 0.02], [1, 0.7, 0.4], int(0.2 * RATE), random, 0.03)
    return in_room(lay((0, scrape * 1.3), (0.2, rustle(random, 0.4, 500, 3600) * 0.5), (0.66, sill)), "hall", -22, 0.7)


@effect(1, -22)
def cello_flinch(random: Generator) -> Samples:
    """A bow jumps off two strings."""
    notes = [(0.0, 0.09, 57, 96), (0.02, 0.12, 58, 104), (0.09, 0.2, 50, 70)]
    bow = sampled(CELLO, notes, 0.9)
    bite = hiss(random, int(0.12 * RATE), 1200, 5200) * decay(seconds(0.12), 0.03, 0.004) * 0.2 * np.abs(bow).max()
    return in_room(lay((0, bow), (0, bite)), "hall", -20, 0.8)


@effect(1, -21)
def cello_fall(random: Generator) -> Samples:
    """A body, and a cello that falls with it: all four open strings, and the belly's wood."""
    strings = sampled(CELLO, [(0.0, 1.2, pitch, 92) for pitch in (36, 43, 50, 57)], 2.2)
    strings = filter_once(strings, Band("low", 2600)) / np.abs(strings).max()
    strings *= np.exp(-np.arange(len(strings)) / RATE / 0.7)
    belly = struck([98, 176, 245, 402], [0.18, 0.14, 0.09, 0.05], [1, 0.9, 0.6, 0.4], int(0.6 * RATE), random, 0.03)
    falls = [(0.0, thud(random, 130, 55, 0.05)), (0.16, thud(random, 120, 48, 0.08) * 1.2)]
    return in_room(lay((0.2, strings), (0.2, belly), *falls), "hall", -19, 1.2)
