"""The aeroplane: an airframe that groans, cargo on the move, a net in the wind, a man who fights, a boot."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, hiss, lay, loop_length, ring_noise, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once
from assets.studio.audio.parts import breath, click, hinge, rustle, thud
from assets.studio.audio.sound import RATE, Generator, Samples, stereo
from assets.studio.audio.spaces import in_room
from assets.studio.audio.synthesis import decay, fall, seconds, struck, sweep

RIB = np.array([67.0, 112.0, 178.0, 263.0, 402.0, 655.0, 1040.0])
"""Modes of the fuselage, Hz."""
RIB_DYING = np.array([0.6, 0.5, 0.4, 0.3, 0.2, 0.12, 0.07])
RIB_GAINS = np.array([1.0, 0.9, 0.8, 0.6, 0.5, 0.35, 0.25])
MOUTH = (620.0, 1180.0)
"""His formants, Hz."""
CHEST = 92.0
"""His voice, Hz."""


def _frame(random: Generator, scale: float, length: float) -> Samples:
    """A blow on the fuselage."""
    return struck(RIB * scale, RIB_DYING * length, RIB_GAINS, int(length * RATE), random, 0.03)


# The airframe


def _groan(random: Generator, bend: float) -> Samples:
    """Ribs that take the weight, bent by so many octaves on the way."""
    time = seconds(1.5)
    hertz = 105 * 2 ** (bend * (time / time[-1]) ** 0.8)
    slip = 1 + 0.03 * np.sin(2 * np.pi * (3 + random.random()) * time)
    out = np.zeros(len(time))
    for ratio, gain in ((1.0, 1.0), (1.47, 0.8), (2.31, 0.6), (3.9, 0.4), (6.2, 0.25)):
        out += np.sin(2 * np.pi * np.cumsum(hertz * ratio * slip) / RATE + 6 * random.random()) * gain
    grit = hiss(random, len(time), 250, 1500) * (0.5 + 0.5 * np.sin(2 * np.pi * np.cumsum(hertz / 5) / RATE)) * 0.5
    ticks = [(random.uniform(0.1, 1.2), click(random, (1240, 2370, 3900), 0.9)) for _ in range(5)]
    return in_room(lay((0, driven((out + grit) * np.hanning(len(time)) ** 0.7 * 0.4, 1.5)), *ticks), "pipe", -22, 0.9)


@effect(2, -20)
def tilt_up(random: Generator) -> Samples:
    """The nose rises."""
    return _groan(random, 0.55)


@effect(2, -20)
def tilt_down(random: Generator) -> Samples:
    """The nose falls."""
    return _groan(random, -0.55)


@effect(1, -19, tuned=True)
def tilt_horn(random: Generator) -> Samples:
    """The loadmaster's horn: two short notes."""
    notes = []
    for at in (0.0, 0.24):
        time = seconds(0.18)
        phase = 2 * np.pi * 392 * time
        reed = sum(np.sin(number * phase + number) / number**0.6 for number in range(1, 14))
        notes.append((at, reed * np.minimum(1, time / 0.01) * np.minimum(1, (time[-1] - time) / 0.02)))
    return in_room(lay(*((at, driven(note * 0.3, 1.5)) for at, note in notes)), "pipe", -22, 0.6)


@effect(2, -18)
def pocket_drop(random: Generator) -> Samples:
    """The floor goes away: air, a rope of rattles, stomachs."""
    time = seconds(1.4)
    rush = hiss(random, len(time), 120, 1600) * np.minimum(1, time / 0.15) * fall(time, 0.8, 0.25)
    sink = np.sin(sweep(time, 210, 66, 0.5)) * np.minimum(1, time / 0.05) * fall(time, 0.7, 0.2) * 0.8
    loose = [(random.uniform(0.05, 0.9), click(random, (800 + 900 * random.random(), 2100, 3600), 0.7)) for _ in range(9)]
    return in_room(lay((0, rush + sink), *loose), "pipe", -23, 0.7)


@effect(2, -17)
def pull_out(random: Generator) -> Samples:
    """It is caught again, and all of it weighs double."""
    blow = driven(thud(random, 110, 34, 0.18) * 1.8, 1.6)
    loose = [(0.02 + 0.5 * random.random() ** 1.5, _frame(random, random.uniform(1.5, 3.2), 0.4) * 0.4) for _ in range(6)]
    return in_room(lay((0, blow), (0, _frame(random, 0.8, 1.3)), *loose), "pipe", -20, 1.0)


@effect(1, -27, loop=True)
def slipstream(random: Generator) -> Samples:
    """The sky past an open door: four engines in it, and cloth somewhere."""
    count = loop_length(8.0)
    turn = 2 * np.pi * np.arange(count) / count
    out = np.zeros((count, 2))
    for low, high, gain in ((60, 260, 1.1), (240, 900, 0.9), (800, 2600, 0.5), (2400, 7500, 0.2)):
        gust = 0.55 + 0.6 * wander(random, count, 1.2)
        for side in range(2):
            out[:, side] += ring_noise(random, count, low, high) * gain * gust * (0.85 + 0.3 * wander(random, count, 3.0))
    blades = sum(np.sin(8 * 78 * number * turn + number**2) / number for number in (1, 2, 3)) * 0.5
    cloth = ring_noise(random, count, 700, 3200) * (0.5 + 0.5 * np.cos(8 * 11 * turn)) ** 4 * wander(random, count, 0.7) * 0.5
    return equalise(out + (blades + cloth)[:, None], Band("high", 45))


# Cargo


@effect(2, -21)
def strap_cut(random: Generator) -> Samples:
    """A strap under load lets go: it sings, cracks and runs out of its buckle."""
    time = seconds(0.5)
    crack = hiss(random, int(0.08 * RATE), 900, 9500) * decay(seconds(0.08), 0.012, 0.0003) * 1.5
    whip = np.sin(sweep(time, 900, 210, 0.06)) * decay(time, 0.06) * 0.6
    run = rustle(random, 0.4, 900, 5200) * 0.8
    buckle = click(random, (1750, 2900, 4700), 1.0)
    return in_room(lay((0, crack), (0, whip), (0.03, run), (0.36, buckle)), "pipe", -25, 0.5)


@effect(3, -18)
def cargo_thud(random: Generator) -> Samples:
    """A crate of half a ton arrives."""
    wood = struck(
        [142, 297, 511, 830, 1330], [0.1, 0.08, 0.05, 0.03, 0.02], [1, 0.9, 0.7, 0.4, 0.25], int(0.4 * RATE), random, 0.04
    )
    blow = driven(thud(random, 115, 42, 0.1) * 1.7, 1.5)
    return in_room(lay((0, blow), (0, wood), (0.01, _frame(random, 1.1, 0.7) * 0.5)), "pipe", -22, 0.8)


@effect(2, -20)
def cargo_out(random: Generator) -> Samples:
    """It goes over the ramp's edge, and the wind has it."""
    time = seconds(1.3)
    scrape = hiss(random, len(time), 300, 2600) * fall(time, 0.25, 0.06)
    away = hiss(random, len(time), 200, 1800) * np.minimum(1, np.maximum(0, time - 0.25) / 0.1) * fall(time, 0.45, 0.28)
    tumble = 0.6 + 0.4 * np.sin(2 * np.pi * 4.5 * time)
    return in_room(lay((0, scrape), (0, away * tumble), (0.26, thud(random, 120, 60, 0.06))), "pipe", -26, 0.5)


@effect(2, -19)
def box_break(random: Generator) -> Samples:
    """A thrown box comes to pieces on a rib."""
    boards = []
    for _ in range(6):
        hertz = random.uniform(260, 820)
        board = struck([hertz, hertz * 2.4, hertz * 4.0], [0.05, 0.03, 0.015], [1, 0.6, 0.35], int(0.22 * RATE), random, 0.06)
        boards.append((0.22 * random.random() ** 1.6, board * random.uniform(0.5, 1)))
    crack = hiss(random, int(0.15 * RATE), 1000, 8000) * decay(seconds(0.15), 0.016, 0.0004) * 1.3
    return in_room(
        lay((0, crack), (0, thud(random, 180, 80, 0.04)), (0, _frame(random, 1.6, 0.4) * 0.5), *boards), "pipe", -23, 0.6
    )


@effect(2, -18)
def gate_shut(random: Generator) -> Samples:
    """Bars come down behind: nobody leaves."""
    bars = []
    for number in range(5):
        hertz = 340 + 70 * number
        bar = struck([hertz, hertz * 2.2, hertz * 3.9], [0.16, 0.1, 0.05], [0.8, 0.6, 0.4], int(0.5 * RATE), random, 0.03)
        bars.append((0.012 * number, bar))
    return in_room(
        lay((0, driven(thud(random, 130, 48, 0.1) * 1.6, 1.5)), *bars, (0.02, _frame(random, 1.2, 0.8) * 0.6)), "pipe", -20, 0.9
    )


# Necros: a breath or a scrape for every attack


def _voice(random: Generator, length: float, pitch: float, voiced: float) -> Samples:
    return breath(random, length, CHEST * pitch, MOUTH, voiced)


@effect(3, -24)
def necros_breath(random: Generator) -> Samples:
    """Through the nose, before a straight blow."""
    time = seconds(0.28)
    sniff = hiss(random, len(time), 900, 3600) * np.minimum(1, time / 0.15) * fall(time, 0.18, 0.03)
    return in_room(sniff, "pipe", -28, 0.3)


@effect(3, -21)
def necros_grunt(random: Generator) -> Samples:
    """With weight behind it."""
    return in_room(_voice(random, 0.32, 1.0 + 0.1 * random.random(), 0.85), "pipe", -26, 0.4)


@effect(2, -23)
def necros_grab(random: Generator) -> Samples:
    """Arms open: leather, and a breath in."""
    leather = hinge(random, 0.3, 520, 45, 90) * 0.8
    return in_room(
        lay((0, rustle(random, 0.35, 250, 3200)), (0.05, leather), (0.1, _voice(random, 0.25, 0.9, 0.2) * 0.8)), "pipe", -27, 0.4
    )


@effect(2, -22)
def necros_charge(random: Generator) -> Samples:
    """A boot scrapes the deck, as a bull's would."""
    time = seconds(0.22)
    scrape = hiss(random, len(time), 700, 4600) * np.hanning(len(time))
    again = hiss(random, len(time), 700, 4600) * np.hanning(len(time))
    return in_room(
        lay((0, scrape), (0.24, again), (0.26, _voice(random, 0.3, 0.85, 0.7)), (0.24, _frame(random, 1.8, 0.3) * 0.4)),
        "pipe",
        -25,
        0.5,
    )


@effect(2, -21)
def necros_lift(random: Generator) -> Samples:
    """Something heavy goes over his head."""
    strain = _voice(random, 0.6, 0.8, 0.8) * np.linspace(0.4, 1, int(0.6 * RATE))
    return in_room(lay((0, strain), (0.04, hinge(random, 0.4, 380, 30, 60) * 0.8)), "pipe", -25, 0.5)


@effect(2, -20)
def necros_throw(random: Generator) -> Samples:
    """It leaves his hands."""
    time = seconds(0.4)
    air = hiss(random, len(time), 240, 1900) * np.hanning(len(time)) ** 1.4
    return in_room(lay((0, _voice(random, 0.3, 1.15, 0.9)), (0.03, air)), "pipe", -25, 0.5)


@effect(2, -23)
def blow_guarded(random: Generator) -> Samples:
    """A fist on a forearm."""
    return in_room(
        lay(
            (0, thud(random, 210, 110, 0.03) * 1.3),
            (0, rustle(random, 0.14, 400, 3800)),
            (0.004, click(random, (760, 1410), 0.4)),
        ),
        "pipe",
        -27,
        0.3,
    )


# The net and the boot


@effect(3, -24)
def net_creak(random: Generator) -> Samples:
    """Rope under two men."""
    first = hinge(random, 0.6, 340 + 120 * random.random(), 34, 18)
    second = hinge(random, 0.45, 610 + 120 * random.random(), 52, 30) * 0.7
    return in_room(lay((0, first), (0.12, second)), "room", -28, 0.3)


@effect(2, -20, tuned=True)
def gust_whistle(random: Generator) -> Samples:
    """The lines begin to sing: hold on."""
    time = seconds(1.0)
    out = np.zeros(len(time))
    for hertz, gain in ((1080, 1.0), (1625, 0.6), (2190, 0.35)):
        bent = hertz * (0.9 + 0.25 * (time / time[-1]) ** 1.5) * (1 + 0.006 * np.sin(2 * np.pi * 9 * time))
        out += np.sin(2 * np.pi * np.cumsum(bent) / RATE + hertz) * gain
    air = hiss(random, len(time), 700, 3600) * 0.8
    return in_room((out * 0.7 + air) * (time / time[-1]) ** 1.2 * np.minimum(1, (time[-1] - time) / 0.04), "room", -28, 0.3)


@effect(2, -18)
def gust_blow(random: Generator) -> Samples:
    """It comes: a wall of air, a net that flaps."""
    time = seconds(1.3)
    wall = sum(
        hiss(random, len(time), low, high) * gain for low, high, gain in ((70, 420, 1.1), (400, 1900, 0.8), (1800, 6500, 0.3))
    )
    flaps = 0.6 + 0.4 * np.sign(np.sin(2 * np.pi * 13 * time + 1.5 * np.sin(2 * np.pi * 2 * time)))
    smooth = filter_once(flaps, Band("low", 60))
    return in_room(wall * smooth * np.minimum(1, time / 0.08) * fall(time, 0.7, 0.22), "room", -27, 0.4)


@effect(2, -21)
def hands_slip(random: Generator) -> Samples:
    """Rope through gloves."""
    time = seconds(0.5)
    run = hiss(random, len(time), 900, 5600) * (0.6 + 0.4 * np.sin(2 * np.pi * 62 * time)) * np.hanning(len(time)) ** 0.8
    return in_room(lay((0, run), (0.05, _voice(random, 0.3, 1.3, 0.5) * 0.6)), "room", -28, 0.3)


@effect(1, -22)
def blade_drawn(random: Generator) -> Samples:
    """Steel out of a sheath."""
    time = seconds(0.45)
    ring = struck([2650, 4120, 5870, 7900], [0.2, 0.14, 0.09, 0.05], [0.6, 0.6, 0.4, 0.3], len(time), random, 0.01)
    draw = hiss(random, len(time), 2600, 9500) * np.minimum(1, time / 0.12) * fall(time, 0.14, 0.03)
    return in_room(lay((0, draw), (0.15, ring * 0.8)), "room", -26, 0.4)


@effect(3, -21)
def strand_part(random: Generator) -> Samples:
    """One strand fewer: a crack, and the rest take the load."""
    crack = hiss(random, int(0.07 * RATE), 1100, 9000) * decay(seconds(0.07), 0.011, 0.0003) * 1.5
    twang = struck([196, 392, 590, 1180], [0.16, 0.12, 0.08, 0.04], [0.8, 0.7, 0.5, 0.3], int(0.4 * RATE), random, 0.02)
    return in_room(lay((0, crack), (0, twang), (0.08, hinge(random, 0.5, 460, 40, 16))), "room", -27, 0.4)


@effect(2, -20)
def patch_fall(random: Generator) -> Samples:
    """A piece of the net is gone: it flaps away below."""
    flaps = []
    for number in range(8):
        flap = rustle(random, 0.16, 250, 2600) * (1 - 0.1 * number)
        flaps.append((0.03 + 0.1 * number, filter_once(flap, Band("low", 3400 - 330 * number))))
    return in_room(lay((0, strand_part(random)[: int(0.3 * RATE)].mean(1)), *flaps), "room", -27, 0.4)


@effect(2, -25)
def lace_taut(random: Generator) -> Samples:
    """A lace draws taut: a small string, plucked."""
    pluck = struck([523, 1046, 1570, 2100], [0.09, 0.06, 0.04, 0.03], [1, 0.6, 0.4, 0.2], int(0.3 * RATE), random, 0.01)
    return in_room(lay((0, pluck), (0, click(random, (2400, 3900), 0.3))), "room", -26, 0.3)


@effect(2, -22)
def lace_undone(random: Generator) -> Samples:
    """It slips through its eyes, one after the other."""
    eyes = [(0.05 + 0.06 * number, click(random, (1900 + 140 * number, 3300, 5000), 0.6)) for number in range(5)]
    return in_room(lay((0, rustle(random, 0.5, 1200, 6500)), *eyes), "room", -27, 0.3)


@effect(1, -16)
def boot_lost(random: Generator) -> Samples:
    """The last lace: a boot that lets go of a foot, a voice that gets smaller, and the wind."""
    pull = hinge(random, 0.35, 420, 60, 110) * 1.2
    pop = thud(random, 240, 110, 0.03) * 1.2
    time = seconds(2.4)
    falling = CHEST * 2.6 * 0.5 ** (time / time[-1])
    phase = 2 * np.pi * np.cumsum(falling) / RATE
    throat = sum(np.cos(number * phase) / number**0.7 for number in range(1, 14))
    voice = (
        filter_once(throat, Band("band", 720, quality=3), Band("low", 2600)) * np.minimum(1, time / 0.05) * fall(time, 0.15, 0.6)
    )
    wind = hiss(random, len(time), 150, 1500) * np.minimum(1, time / 0.5) * fall(time, 1.2, 0.5) * 0.5
    return in_room(lay((0, pull), (0.32, pop), (0.34, voice * 0.9), (0.3, wind)), "hall", -20, 1.2)


# In the pilot's seat


@effect(1, -19, tuned=True)
def terrain_horn(random: Generator) -> Samples:
    """Rock ahead: a horn that does not stop asking."""
    pieces = []
    for number in range(4):
        time = seconds(0.11)
        phase = 2 * np.pi * (622 if number % 2 else 830) * time
        reed = sum(np.sin(n * phase + n) / n**0.7 for n in range(1, 10))
        pieces.append((0.15 * number, reed * np.minimum(1, time / 0.006) * np.minimum(1, (time[-1] - time) / 0.012)))
    return in_room(driven(lay(*pieces) * 0.35, 1.4), "room", -26, 0.3)


@effect(1, -19, tuned=True)
def stall_horn(random: Generator) -> Samples:
    """A reed in the wing's edge, and the shudder behind it."""
    time = seconds(1.2)
    phase = 2 * np.pi * np.cumsum(470 * (1 - 0.06 * time / time[-1])) / RATE
    reed = sum(np.sin(number * phase + number) / number**0.8 for number in range(1, 10))
    shudder = hiss(random, len(time), 60, 500) * (0.5 + 0.5 * np.sign(np.sin(2 * np.pi * 11 * time))) * 1.2
    return in_room(
        (reed * 0.5 + shudder) * np.minimum(1, time / 0.04) * np.minimum(1, (time[-1] - time) / 0.08), "pipe", -25, 0.6
    )


@effect(2, -17)
def plane_scrape(random: Generator) -> Samples:
    """Belly and rock."""
    time = seconds(0.9)
    grind = (
        hiss(random, len(time), 250, 5200)
        * (0.6 + 0.4 * np.sin(2 * np.pi * 41 * time))
        * np.minimum(1, time / 0.02)
        * fall(time, 0.5, 0.14)
    )
    blow = driven(thud(random, 120, 38, 0.13) * 1.7, 1.5)
    return in_room(lay((0, blow), (0, grind), (0.02, _frame(random, 0.9, 1.1) * 0.7)), "pipe", -21, 0.9)


@effect(1, -18)
def engines_die(random: Generator) -> Samples:
    """One after the other: a cough, and blades that wind down."""
    time = seconds(3.0)
    out = np.zeros(len(time))
    for number, stop in enumerate((0.2, 0.7, 1.1, 1.6)):
        hertz = (78 + 1.3 * number) * np.where(time < stop, 1.0, np.exp(-(time - stop) / 0.9))
        phase = 2 * np.pi * np.cumsum(hertz) / RATE
        blades = sum(np.cos(n * phase + 0.4 * n**2) / n**0.8 for n in range(1, 16))
        out += blades * np.where(time < stop, 1.0, np.exp(-(time - stop) / 0.45))
    coughs = [(stop, thud(random, 150, 60, 0.05) * 1.4) for stop in (0.2, 0.7, 1.1, 1.6)]
    return in_room(lay((0, out * 0.4 * np.minimum(1, time / 0.1)), *coughs), "hall", -24, 0.9)


@effect(2, -19)
def pallet_land(random: Generator) -> Samples:
    """A ton of goods on hard ground."""
    blow = driven(thud(random, 100, 36, 0.14) * 1.8, 1.6)
    wood = struck(
        [128, 262, 455, 720, 1150], [0.1, 0.08, 0.05, 0.03, 0.02], [1, 0.9, 0.7, 0.5, 0.3], int(0.4 * RATE), random, 0.05
    )
    dust = hiss(random, int(0.6 * RATE), 300, 2600) * decay(seconds(0.6), 0.15, 0.02) * 0.5
    return in_room(lay((0, blow), (0, wood), (0.04, dust)), "hall", -25, 0.7)


@effect(2, -23)
def flare_drop(random: Generator) -> Samples:
    """A cap is pulled: it spits, then burns."""
    time = seconds(1.1)
    spit = (
        hiss(random, len(time), 1800, 9500)
        * (0.5 + 0.5 * (random.random(len(time)) > 0.4))
        * np.minimum(1, time / 0.03)
        * fall(time, 0.6, 0.2)
    )
    return in_room(lay((0, click(random, (1300, 2600), 0.8)), (0.03, spit)), "room", -27, 0.4)


@effect(1, -21)
def stick_shaker(random: Generator) -> Samples:
    """A weight on a shaft, out of balance, beats against the stick."""
    clack = struck([340, 910, 1650], [0.03, 0.02, 0.012], [1, 0.7, 0.4], int(0.06 * RATE), random, 0.04)
    beats = [(0.036 * number, clack * (1 - 0.04 * number)) for number in range(10)]
    return in_room(lay((0, thud(random, 90, 48, 0.2) * 0.5), *beats), "room", -27, 0.3)


def _engines(random: Generator, faster: float) -> Samples:
    """Four propellers from in front of them, `faster` than at cruise by this factor."""
    count = loop_length(4.0)
    share = np.arange(count) / count
    out = np.zeros((count, 2))
    for number, turns in enumerate((300, 302, 305, 309)):
        phase = 2 * np.pi * round(turns * faster) * share + 1.7 * number
        pulse = sum(np.cos(n * phase + 0.4 * n**2) / n**0.85 for n in range(1, 16))
        place = 0.2 + 0.2 * number
        out += np.stack([pulse * (1 - place), pulse * place], 1)
    body = ring_noise(random, count, 60, 900) * (0.8 + 0.4 * wander(random, count, 2.0))
    rivets = ring_noise(random, count, 1800, 4200) * (0.5 + 0.5 * np.cos(2 * np.pi * round(300 * faster) * share)) ** 6 * 0.15
    return equalise(stereo(out * 0.6 + (body * 0.5 + rivets)[:, None]), Band("low", 3600), Band("high", 45))


@effect(1, -24, loop=True)
def cockpit_engines(random: Generator) -> Samples:
    """At cruise."""
    return _engines(random, 1.0)


@effect(1, -24, loop=True)
def cockpit_engines_low(random: Generator) -> Samples:
    """Throttled back, a fourth lower."""
    return _engines(random, 0.75)


@effect(1, -24, loop=True)
def cockpit_engines_high(random: Generator) -> Samples:
    """In a rush, a third higher."""
    return _engines(random, 1.25)
