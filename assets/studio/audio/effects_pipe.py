"""The pipeline: pressure, valves, fire, and a capsule that nobody should ride in."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, family, hiss, lay, loop_length, ring_noise, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once
from assets.studio.audio.parts import click, hinge, thud
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room, reverb
from assets.studio.audio.synthesis import decay, fall, seconds, struck
from assets.studio.audio.theory import frequency

STEEL = np.array([118.0, 236.0, 411.0, 676.0, 1090.0, 1640.0, 2480.0])
"""Modes of a plate of the pipe, Hz."""
STEEL_DYING = np.array([0.30, 0.26, 0.20, 0.14, 0.09, 0.05, 0.03])
STEEL_GAINS = np.array([1.0, 1.0, 0.8, 0.7, 0.5, 0.35, 0.2])

VENT_FIRST, VENT_STEP = 440.0, 4 / 3
"""The throat of the first group's jets, Hz, and by how much the next group's is higher."""

UP_PITCH = 1.19
"""The wheels under the ceiling are a minor third higher."""
FAR_SIDE = 0.6
"""The floor is heard on the left, the ceiling on the right; on the other side so much of it."""


def _plate(random: Generator, scale: float, length: float = 0.9) -> Samples:
    """A blow on the pipe."""
    return struck(STEEL * scale, STEEL_DYING * length, STEEL_GAINS, int(length * RATE), random, 0.03)


# The pumping station


@effect(3, -21)
def steam_jet(random: Generator) -> Samples:
    """A safety valve lets go on the beat: a crack, then half a second of steam."""
    time = seconds(0.75)
    crack = hiss(random, len(time), 900, 9000) * decay(time, 0.012, 0.0004) * 1.2
    jet = hiss(random, len(time), 1600, 9500) * np.minimum(1, time / 0.015) * fall(time, 0.42, 0.07)
    throat = hiss(random, len(time), 320, 1200) * np.minimum(1, time / 0.02) * fall(time, 0.42, 0.05) * 0.45
    return in_room(crack + jet + throat, "pipe", -22, 0.9)


@family(2, -21, first=0, count=4, tuned=True)
def steam_vent(random: Generator, number: int) -> Samples:
    """A jet of the hall with a throat of its own: the group can be told by the ear, each a fourth above the last."""
    time = seconds(0.8)
    hertz = VENT_FIRST * VENT_STEP**number
    shape = np.minimum(1, time / 0.015) * fall(time, 0.46, 0.07)
    crack = hiss(random, len(time), 900, 9000) * decay(time, 0.012, 0.0004) * 1.1
    throat = sum(hiss(random, len(time), hertz * part * 0.94, hertz * part * 1.06) * 0.6 / part for part in (1, 2, 3))
    jet = hiss(random, len(time), 2 * hertz, 9500) * 0.5
    return in_room(crack + (throat + jet) * shape, "pipe", -22, 0.9)


@effect(3, -23)
def valve_wheel(random: Generator) -> Samples:
    """A quarter turn of a hand wheel as wide as a man is tall."""
    squeal = hinge(random, 0.5, 520 + 160 * random.random(), 62, 120)
    spokes = []
    for number in range(4):
        spoke = struck([310, 640, 1210], [0.05, 0.035, 0.02], [0.7, 0.5, 0.3], int(0.2 * RATE), random, 0.05)
        spokes.append((0.02 + 0.15 * number, spoke * 0.6))
    return in_room(lay((0, squeal * 1.3), *spokes), "pipe", -22, 0.7)


@effect(2, -19)
def pressure_groan(random: Generator) -> Samples:
    """Steel that is asked for more than it was built for: two tones that sag against each other, rivets."""
    time = seconds(2.0)
    slip = 1 + 0.05 * np.sin(2 * np.pi * (2.1 + random.random()) * time) * fall(time, 0.6, 0.8)
    low = 82 * (1 - 0.12 * time / time[-1]) * slip
    tones = np.zeros(len(time))
    for ratio, gain in ((1.0, 1.0), (1.53, 0.8), (2.71, 0.5), (4.2, 0.35), (6.4, 0.2)):
        tones += np.sin(2 * np.pi * np.cumsum(low * ratio) / RATE + 6 * random.random()) * gain
    grit = hiss(random, len(time), 300, 1800) * (0.5 + 0.5 * np.sin(2 * np.pi * 23 * time)) * 0.3
    shape = np.hanning(len(time)) ** 0.7
    rivets = [(random.uniform(0.3, 1.6), click(random, (900, 1730, 2900), 1.4)) for _ in range(4)]
    return in_room(lay((0, driven((tones + grit) * shape * 0.4, 1.6)), *rivets), "pipe", -17, 1.2)


@effect(1, -28, loop=True)
def pump_hall(random: Generator) -> Samples:
    """The station: three pumps out of step, a transformer, steam somewhere."""
    count = loop_length(9.0)
    turn = 2 * np.pi * np.arange(count) / count
    out = sum(np.sin(9 * 100 * number * turn + number) * gain for number, gain in ((1, 0.5), (2, 0.3), (3, 0.12)))
    for beats, high in ((15, 420), (16, 300), (18, 240)):
        out = out + ring_noise(random, count, 50, high) * (0.5 + 0.5 * np.cos(beats * turn)) ** 2 * 0.7
    steam = ring_noise(random, count, 1500, 7000) * wander(random, count, 0.5) ** 2 * 0.25
    wet = stereo(out + steam).astype(np.float32)
    return equalise(wet * 0.6 + reverb(wet, "pipe") * 0.35, Band("high", 50), Band("low", 5200))


# Inside the pipe: the capsule


def _roar(random: Generator, rings: int, pitch: float, air: float, *, is_up: bool = False) -> Samples:
    """The capsule at one speed: `rings` weld rings in the loop, wheels that hum at a pitch (Hz), air that is pushed.

    Under the ceiling the pipe carries less and rings higher, and it comes from the other side: with shut eyes one knows the wall.
    """
    count = loop_length(2.0)
    turn = 2 * np.pi * np.arange(count) / count
    cycles = round(2.0 * pitch * (UP_PITCH if is_up else 1))
    wheel = sum(np.sin(number * cycles * turn + 0.6 * number) / number**0.8 for number in (1, 2, 3, 4, 6, 8))
    rumble = ring_noise(random, count, 90 if is_up else 45, 520 if is_up else 360) * (0.75 + 0.25 * np.cos(rings * turn))
    rush = ring_noise(random, count, 500, 1400 + 2600 * air) * (0.35 + 0.65 * air) * (0.8 + 0.2 * np.cos(rings * turn + 1))
    whistle = np.sin(round(2.0 * pitch * 7.3) * turn + 0.8 * np.sin(rings * turn)) * 0.12 * air
    wet = stereo(driven((wheel * 0.35 + rumble + rush * 0.5) * 0.5, 1.3) + whistle).astype(np.float32)
    heard = equalise(wet * 0.7 + reverb(wet, "pipe") * 0.2, Band("high", 42), Band("low", 3200 + 3600 * air))
    return heard * np.array([FAR_SIDE, 1.0] if is_up else [1.0, FAR_SIDE], np.float32)


@effect(1, -27, loop=True)
def capsule_slow(random: Generator) -> Samples:
    """Four to five pixels a tick."""
    return _roar(random, 5, 74, 0.15)


@effect(1, -26, loop=True)
def capsule_cruise(random: Generator) -> Samples:
    """About six."""
    return _roar(random, 7, 98, 0.5)


@effect(1, -25, loop=True)
def capsule_fast(random: Generator) -> Samples:
    """Up to nine."""
    return _roar(random, 10, 131, 1.0)


@effect(1, -27, loop=True)
def capsule_slow_up(random: Generator) -> Samples:
    """Four to five, under the ceiling."""
    return _roar(random, 5, 74, 0.15, is_up=True)


@effect(1, -26, loop=True)
def capsule_cruise_up(random: Generator) -> Samples:
    """About six, under the ceiling."""
    return _roar(random, 7, 98, 0.5, is_up=True)


@effect(1, -25, loop=True)
def capsule_fast_up(random: Generator) -> Samples:
    """Up to nine, under the ceiling."""
    return _roar(random, 10, 131, 1.0, is_up=True)


@effect(2, -19)
def booster(random: Generator) -> Samples:
    """A pump in the line takes hold of the capsule: a turbine runs up, the water hammer, air that is thrown on."""
    time = seconds(1.0)
    hertz = (130 + 20 * random.random()) * 3.4 ** np.minimum(1, time / 0.5)
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    swell = np.minimum(1, time / 0.05) * fall(time, 0.5, 0.18)
    turbine = sum(np.sin(number * phase) / number**0.8 for number in (1, 2, 3, 5, 8)) * swell
    rush = hiss(random, len(time), 500, 7500) * np.minimum(1, time / 0.3) ** 2 * fall(time, 0.4, 0.2)
    return in_room(lay((0, turbine * 0.45 + rush), (0, thud(random, 170, 52, 0.08) * 1.2)), "pipe", -20, 0.9)


@effect(4, -22)
def weld_ring(random: Generator) -> Samples:
    """The hull over a weld ring."""
    return in_room(lay((0, _plate(random, 1.0 + 0.2 * random.random(), 0.7)), (0, thud(random, 150, 70, 0.04))), "pipe", -22, 0.7)


@effect(3, -24)
def capsule_roll(random: Generator) -> Samples:
    """Up the wall and over: the weight goes round."""
    time = seconds(0.4)
    swing = hiss(random, len(time), 160, 1300) * np.hanning(len(time)) ** 1.4
    scrape = hiss(random, len(time), 1500, 5200) * np.hanning(len(time)) ** 3 * 0.4
    return in_room(lay((0, swing + scrape), (0.3, _plate(random, 0.8, 0.4) * 0.6)), "pipe", -22, 0.6)


@effect(3, -21)
def splash(random: Generator) -> Samples:
    """A slug of water stands in the pipe."""
    time = seconds(0.9)
    burst = hiss(random, len(time), 350, 6500) * decay(time, 0.13, 0.004)
    body = hiss(random, len(time), 90, 500) * decay(time, 0.10, 0.004) * 1.3
    drops = []
    for _ in range(16):
        hertz = random.uniform(700, 2100)
        drop = struck([hertz, hertz * 2.1], [0.02, 0.01], [0.5, 0.2], int(0.1 * RATE), random, 0.03)
        drops.append((0.15 + 0.7 * random.random(), drop * random.uniform(0.1, 0.35)))
    return in_room(lay((0, burst + body), *drops), "pipe", -20, 0.9)


# Valves, fire, falling things


@effect(2, -21)
def solenoid(random: Generator) -> Samples:
    """A round in a solenoid: a spark, the coil lets go."""
    time = seconds(0.35)
    arc = hiss(random, len(time), 2200, 11000) * decay(time, 0.03, 0.0004)
    buzz = np.sign(np.sin(2 * np.pi * 100 * time)) * decay(time, 0.07) * 0.4
    plunger = struck([720, 1490, 2660, 4100], [0.04, 0.03, 0.018, 0.01], [0.9, 0.8, 0.5, 0.3], int(0.2 * RATE), random, 0.03)
    return in_room(lay((0, arc + filter_once(buzz, Band("low", 3500))), (0.05, plunger)), "pipe", -21, 0.6)


@effect(2, -20)
def valve_open(random: Generator) -> Samples:
    """A slide as high as the pipe runs back into its housing."""
    time = seconds(0.55)
    run = hiss(random, len(time), 200, 2600) * np.hanning(len(time)) * (0.7 + 0.3 * np.sin(2 * np.pi * 34 * time)) * 0.6
    latch = click(random, (980, 1900, 3200), 1.5)
    return in_room(lay((0, latch), (0.04, run), (0.52, _plate(random, 0.9, 0.8))), "pipe", -20, 0.9)


@effect(2, -17)
def valve_slam(random: Generator) -> Samples:
    """It falls shut behind."""
    blow = driven(thud(random, 140, 40, 0.11) * 1.6, 1.5)
    return in_room(lay((0, _plate(random, 0.75, 1.2) * 1.2), (0, blow)), "pipe", -16, 1.3)


@effect(2, -16)
def valve_burst(random: Generator) -> Samples:
    """The hull goes through a slide that was shut."""
    shards = [(0.04 + 0.5 * random.random() ** 1.5, _plate(random, random.uniform(1.3, 2.6), 0.4) * 0.4) for _ in range(7)]
    crunch = hiss(random, int(0.4 * RATE), 400, 7500) * decay(seconds(0.4), 0.07, 0.0006)
    blow = driven(thud(random, 160, 42, 0.12) * 1.7, 1.7)
    return in_room(lay((0, blow), (0, crunch), (0, _plate(random, 0.9, 1.0)), *shards), "pipe", -18, 1.2)


@effect(2, -21, tuned=True)
def leak_hiss(random: Generator) -> Samples:
    """Gas whistles out of a seam, higher and higher: fire follows."""
    time = seconds(0.7)
    hertz = (1500 + 60 * random.random()) * 1.55 ** (time / time[-1])
    tone = np.sin(2 * np.pi * np.cumsum(hertz * (1 + 0.006 * np.sin(2 * np.pi * 17 * time))) / RATE)
    air = hiss(random, len(time), 1800, 9000) * 0.5
    swell = np.minimum(1, time / 0.08) * (0.4 + 0.6 * time / time[-1]) * np.minimum(1, (time[-1] - time) / 0.02)
    return in_room((tone * 0.8 + air) * swell, "pipe", -20, 0.6)


@effect(1, -22, loop=True)
def fire_jet(random: Generator) -> Samples:
    """It burns across the bore."""
    count = loop_length(1.6)
    turn = 2 * np.pi * np.arange(count) / count
    roar = ring_noise(random, count, 70, 900) * (0.7 + 0.3 * wander(random, count, 12.0))
    tongue = ring_noise(random, count, 900, 5200) * (0.4 + 0.6 * wander(random, count, 18.0)) * 0.5
    flutter = 0.85 + 0.15 * np.cos(26 * turn)
    return equalise(stereo(driven((roar + tongue) * flutter * 0.5, 1.4)), Band("high", 60))


@effect(2, -19)
def piston_strike(random: Generator) -> Samples:
    """A pump's piston is out across the pipe, and held."""
    air = hiss(random, int(0.25 * RATE), 900, 7000) * decay(seconds(0.25), 0.06, 0.002) * 0.5
    return in_room(lay((0, _plate(random, 1.2, 0.7)), (0, thud(random, 170, 60, 0.06) * 1.3), (0.05, air)), "pipe", -20, 0.8)


@effect(2, -21)
def rivets_pop(random: Generator) -> Samples:
    """Seven rivets of a floor plate, one after the other, faster and faster."""
    pops, at = [], 0.0
    for number in range(7):
        pop = struck([1250, 2380, 3900, 5600], [0.03, 0.02, 0.012, 0.008], [0.9, 0.7, 0.5, 0.3], int(0.15 * RATE), random, 0.06)
        pops.append((at, pop * (0.7 + 0.05 * number)))
        at += 0.095 - 0.011 * number
    return in_room(lay(*pops), "pipe", -20, 0.7)


@effect(2, -18)
def plate_fall(random: Generator) -> Samples:
    """The plate goes, and is heard far below."""
    far = filter_once(_plate(random, 0.8, 0.9), Band("low", 900)) * 0.7
    scrape = hiss(random, int(0.3 * RATE), 600, 4200) * np.hanning(int(0.3 * RATE)) * 0.5
    return in_room(lay((0, _plate(random, 0.7, 1.0)), (0.02, scrape), (0.62 + 0.1 * random.random(), far)), "pipe", -17, 1.3)


@effect(1, -15)
def collapse(random: Generator) -> Samples:
    """A section of the line comes down behind: rivets, plates, earth."""
    parts: list[tuple[float, Samples]] = []
    for number in range(14):
        plate = _plate(random, random.uniform(0.55, 1.5), 0.8) * random.uniform(0.4, 1)
        parts.append((0.13 * number + 0.08 * random.random(), plate))
    for at in (0.1, 0.7, 1.25):
        parts.append((at, driven(thud(random, 120, 34, 0.18) * 1.7, 1.4)))
    time = seconds(2.6)
    earth = hiss(random, len(time), 50, 900) * np.minimum(1, time / 0.4) * fall(time, 1.4, 0.4)
    return in_room(lay(*parts, (0, earth * 0.8)), "pipe", -18, 1.4)


# The inspection pig, the brake, the border


@effect(1, -17, tuned=True)
def hunter_horn(random: Generator) -> Samples:
    """Its klaxon: three reeds, none of which agrees with the others, growing: it lunges next."""
    time = seconds(0.95)
    out = np.zeros(len(time))
    for pitch in (50.0, 56.0, 61.3):
        bend = 1 - 0.06 * fall(time, 0.0, 0.06) + 0.004 * np.sin(2 * np.pi * 31 * time)
        phase = 2 * np.pi * np.cumsum(frequency(pitch) * bend) / RATE
        out += sum(np.sin(number * phase + number) / number**0.55 for number in range(1, 16))
    swell = np.minimum(1, time / 0.05) * (0.7 + 0.3 * time / time[-1]) * np.minimum(1, (time[-1] - time) / 0.06)
    return in_room(driven(out * swell * 0.2, 1.6), "pipe", -15, 1.2)


@effect(2, -19)
def hunter_lunge(random: Generator) -> Samples:
    """Turbine and couplings: it jumps forward."""
    time = seconds(0.8)
    hertz = 180 + 520 * np.minimum(1, time / 0.45) ** 1.5
    phase = 2 * np.pi * np.cumsum(hertz) / RATE
    turbine = sum(np.sin(number * phase) / number for number in (1, 2, 3, 5)) * np.minimum(1, time / 0.1) * fall(time, 0.5, 0.12)
    rush = hiss(random, len(time), 250, 4200) * np.minimum(1, time / 0.2) * fall(time, 0.5, 0.1)
    return in_room(lay((0, turbine * 0.6 + rush), (0.02, _plate(random, 1.1, 0.4) * 0.6)), "pipe", -20, 0.9)


@effect(1, -16)
def hunter_shut_out(random: Generator) -> Samples:
    """It runs into the valve that shut between you."""
    blow = driven(thud(random, 130, 34, 0.2) * 1.9, 1.6)
    knocks = [(0.3 + 0.22 * number, _plate(random, 0.7, 0.5) * (0.6 - 0.15 * number)) for number in range(3)]
    horn = hunter_horn(random)[: int(0.6 * RATE)].mean(1)
    horn = filter_once(horn * np.linspace(1, 0, len(horn)), Band("low", 700)) * 2.2
    return in_room(lay((0, blow), (0, _plate(random, 0.6, 1.3) * 1.3), *knocks, (0.25, horn)), "pipe", -16, 1.3)


@effect(2, -24, tuned=True)
def brake_notch(random: Generator) -> Samples:
    """The lever falls into its next notch."""
    return in_room(lay((0, click(random, (880, 1730, 2890), 1.2)), (0.02, _plate(random, 2.2, 0.2) * 0.5)), "pipe", -24, 0.3)


@effect(1, -22, loop=True)
def brake_screech(random: Generator) -> Samples:
    """A shoe on the pipe's wall."""
    count = loop_length(1.6)
    turn = 2 * np.pi * np.arange(count) / count
    out = np.zeros(count)
    for hertz, gain in ((690, 0.5), (1380, 0.8), (2130, 1.0), (3370, 0.5)):
        wobble = 2.5 * np.sin(5 * turn + hertz) + 0.8 * np.sin(19 * turn)
        out += np.sin(round(1.6 * hertz) * turn + wobble) * gain * (0.6 + 0.4 * wander(random, count, 7.0))
    grit = ring_noise(random, count, 900, 6500) * (0.6 + 0.4 * np.cos(38 * turn)) * 0.9
    return equalise(stereo(out * 0.5 + grit), Band("high", 200), Band("low", 7500))


@effect(1, -20)
def brake_glazed(random: Generator) -> Samples:
    """The shoe glazes: the screech slides up and is gone."""
    time = seconds(0.6)
    hertz = 1400 * 2.1 ** (time / time[-1])
    tone = np.sin(2 * np.pi * np.cumsum(hertz) / RATE) * fall(time, 0.1, 0.2)
    smear = hiss(random, len(time), 1500, 7500) * fall(time, 0.05, 0.16)
    return in_room(lay((0, tone + smear * 0.7), (0.1, click(random, (2100, 3300), 0.8))), "pipe", -20, 0.6)


@effect(1, -19, tuned=True)
def border_chime(random: Generator) -> Samples:
    """Over the line: the Mission's motif an octave up in glass and brass, in the west's major."""
    notes = []
    for number, (pitch, at) in enumerate(((76, 0.0), (81, 0.16), (80, 0.42), (75, 0.58), (76, 0.74), (83, 1.0))):
        ring = struck(
            frequency(pitch) * np.array([1, 2.0, 2.76, 4.1, 5.4]),
            [0.7, 0.4, 0.25, 0.14, 0.08],
            [1, 0.5, 0.35, 0.2, 0.12],
            int(1.6 * RATE),
            random,
            0.0006,
        )
        notes.append((at, ring * (0.8 + 0.05 * number)))
    return in_room(lay(*notes), "hall", -14, 1.8)


@effect(1, -20)
def capsule_park(random: Generator) -> Samples:
    """It stands: buffers, a long breath of air, silence."""
    time = seconds(1.3)
    air = hiss(random, len(time), 900, 7500) * np.minimum(1, time / 0.03) * fall(time, 0.3, 0.3) * 0.5
    return in_room(lay((0, _plate(random, 0.8, 0.8)), (0, thud(random, 120, 48, 0.09)), (0.3, air)), "pipe", -20, 1.0)
