"""Backstage beyond the cellar: pit, platform, fly loft, foyer and yard; things that fall, and a car that will not start."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import driven, effect, hiss, lay, loop_length, ring_noise, sampled, scatter, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, filter_once
from assets.studio.audio.parts import hinge, put, rustle, thud
from assets.studio.audio.sound import RATE, Generator, Samples, add_round, stereo
from assets.studio.audio.spaces import in_room, reverb
from assets.studio.audio.synthesis import decay, fall, seconds, struck, sweep

OBOE = ("muse", 0, 68)
TIMPANI = ("muse", 0, 47)
VIOLINS, VIOLAS, CELLI, BASSES = (("muse", program, 48) for program in (20, 30, 40, 50))
HORN = ("muse", 0, 60)
CIRCLE_SECONDS = 0.5
"""The end of a held note is laid over its start so long: a circle."""


def _circle(sound: Samples, count: int) -> Samples:
    """A loop of `count` samples out of a longer steady sound: its end fades into its beginning."""
    fade = int(CIRCLE_SECONDS * RATE)
    ramp = np.sin(np.linspace(0, np.pi / 2, fade))
    out = sound[:count].copy()
    out[:fade] = out[:fade] * ramp + sound[count : count + fade] * ramp[::-1]
    return out


# The pit and the platform


@effect(1, -22, loop=True)
def oboe_a(random: Generator) -> Samples:
    """The oboe's A, held: while it sounds nobody hears steps."""
    count = loop_length(3.2)
    held = sampled(OBOE, [(0.0, 5.6, 69, 96)], 6.0)[int(0.6 * RATE) :]
    loop = stereo(_circle(held, count)).astype(np.float32)
    return equalise(loop + reverb(loop, "hall") * 0.35, Band("bell", 1300, 4, 0.8))


def _pipe(random: Generator, hertz: float) -> Samples:
    """An organ pipe that is trodden on: the valve, the breath before the tone, a principal and its octave, the hall."""
    time = seconds(1.0)
    wind = np.minimum(1, time / 0.07) * np.minimum(1, (1.0 - time) / 0.28)
    shiver = 1 + 0.0012 * np.sin(2 * np.pi * 5.1 * time)
    turn = 2 * np.pi * np.cumsum(hertz * (0.985 + 0.015 * np.minimum(1, time / 0.12)) * shiver) / RATE
    tone = sum(gain * np.sin(number * turn) for number, gain in ((1, 1.0), (2, 0.62), (3, 0.3), (4, 0.34), (6, 0.12), (8, 0.1)))
    breath = hiss(random, len(time), hertz * 2, hertz * 7) * (0.10 + 0.9 * decay(time, 0.05, 0.01)) * 0.25
    valve = thud(random, 150, 90, 0.02) * 0.3
    return in_room(lay((0, valve), (0.01, (tone + breath) * wind * 0.5)), "hall", -11, 1.8)


@effect(1, -21)
def organ_d(random: Generator) -> Samples:
    """The shortest step beside the platform's organ: its lowest note."""
    return _pipe(random, 293.66)


@effect(1, -21)
def organ_f(random: Generator) -> Samples:
    """The second step."""
    return _pipe(random, 349.23)


@effect(1, -21)
def organ_g(random: Generator) -> Samples:
    """The third step."""
    return _pipe(random, 392.00)


@effect(1, -21)
def organ_a(random: Generator) -> Samples:
    """The fourth step."""
    return _pipe(random, 440.00)


@effect(1, -21)
def organ_c(random: Generator) -> Samples:
    """The tallest pipes, in the middle."""
    return _pipe(random, 523.25)


@effect(3, -18)
def timpani(random: Generator) -> Samples:
    """Somebody lands on a kettledrum: the skin, and its pitch bent by the weight."""
    pitch = int(random.choice([41, 43, 45]))
    drum = sampled(TIMPANI, [(0.0, 1.6, pitch, 118)], 1.9)
    time = np.arange(len(drum)) / RATE
    low = np.sin(sweep(time, 190, 98, 0.05)) * decay(time, 0.22, 0.003) * np.abs(drum).max() * 0.6
    slap = hiss(random, int(0.05 * RATE), 300, 3800) * decay(seconds(0.05), 0.012) * np.abs(drum).max() * 0.5
    return in_room(lay((0, drum), (0, low), (0, slap)), "hall", -20, 1.2)


def _house(random: Generator, count: int, voices: int) -> Samples:
    """A full house that talks: many throats in two formants, none of them to be understood."""
    out = np.zeros((count, 2))
    for _ in range(voices):
        low = random.uniform(280, 620)
        throat = ring_noise(random, count, low * 0.8, low * 1.25) + 0.4 * ring_noise(random, count, low * 2.6, low * 3.4)
        speech = wander(random, count, 4.5) ** 3 * (0.3 + wander(random, count, 0.3))
        place = random.random()
        out += (throat * speech)[:, None] * np.array([np.sqrt(1 - place), np.sqrt(place)])
    return out


@effect(1, -31, loop=True)
def house_murmur(random: Generator) -> Samples:
    """The house from the platform, in the interval: talk, programmes, a cough."""
    count = loop_length(14.0)
    out = _house(random, count, 22)
    for at in (3.1, 8.4, 11.2):
        time = seconds(0.3)
        cough = hiss(random, len(time), 300, 2600) * decay(time, 0.06, 0.01) + hiss(random, len(time), 250, 1500) * 0.2
        piece = np.zeros((len(time), 2), np.float32)
        place = random.random()
        piece[:, 0], piece[:, 1] = cough * (1 - place), cough * place
        wet = out.astype(np.float32)
        add_round(wet, piece * float(out.std()) * 1.6, int(at * RATE))
        out = wet.astype(float)
    wet = out.astype(np.float32)
    return equalise(wet * 0.5 + reverb(wet, "hall") * 0.9, Band("low", 2400), Band("high", 140))


@effect(1, -31, loop=True)
def pit_murmur(random: Generator) -> Samples:
    """From below: the house overhead, strings that try their fifths; the oboe is heard by itself."""
    count = loop_length(16.0)
    talk = _house(random, count, 12)
    level = float(np.sqrt((talk**2).mean()))
    strings = np.zeros((count, 2), np.float32)
    for program, open_strings, place in (
        (VIOLINS, (55, 62, 69, 76), 0.3),
        (VIOLAS, (48, 55, 62, 69), 0.6),
        (CELLI, (36, 43, 50, 57), 0.75),
    ):
        start, notes = random.uniform(0.2, 2.0), []
        while start < 12.5:
            held, lower = random.uniform(0.8, 2.2), int(random.integers(3))
            notes += [(start, held, open_strings[string], int(random.uniform(46, 80))) for string in (lower, lower + 1)]
            start += held + random.uniform(0.6, 2.2)
        sound = sampled(program, notes, 15.8)
        add_round(strings, np.stack([sound * (1 - place), sound * place], 1).astype(np.float32), 0)
    strings *= level / (float(np.sqrt((strings**2).mean())) + 1e-9)
    out = (talk * 0.6).astype(np.float32) + strings * np.float32(0.8)
    return equalise(out * 0.5 + reverb(out, "hall") * 0.7, Band("low", 1500), Band("high", 110))


@effect(1, -30, loop=True)
def second_half_far(random: Generator) -> Samples:
    """The second half through the walls: a slow dance on G, D and what lies between, so that it never fights our music."""
    count = loop_length(24.0)
    beat = count / RATE / 32
    out = np.zeros((count, 2), np.float32)

    def play(program: tuple[str, int, int], line: list[tuple[float, float, int, int]], place: float, gain: float) -> None:
        notes = [(start * beat, held * beat * 0.96, pitch, velocity) for start, held, pitch, velocity in line]
        sound = sampled(program, notes, count / RATE + 1.5) * gain
        add_round(out, np.stack([sound * (1 - place), sound * place], 1).astype(np.float32) * 2, 0)

    bass = (43, 38, 43, 36, 43, 38, 41, 38)
    play(BASSES, [(4.0 * bar, 4, pitch, 78) for bar, pitch in enumerate(bass)], 0.75, 0.9)
    for offset, pitches in ((1, (50, 55)), (2, (50, 55)), (3, (53, 58))):
        play(VIOLAS, [(4.0 * bar + offset, 0.8, pitch, 58) for bar in range(8) for pitch in pitches], 0.6, 0.5)
    tune = (
        (0, 3, 67), (3, 1, 70), (4, 3, 72), (7, 1, 70), (8, 2, 67), (10, 2, 65), (12, 4, 67),
        (16, 3, 74), (19, 1, 72), (20, 2, 70), (22, 2, 72), (24, 2, 70), (26, 2, 67), (28, 4, 62),
    )  # fmt: skip
    play(VIOLINS, [(start, held, pitch, 84) for start, held, pitch in tune], 0.3, 1.0)
    play(HORN, [(start + 0.0, held, pitch - 12, 62) for start, held, pitch in tune[6:9]], 0.35, 0.5)
    hall = out * 0.3 + reverb(out, "hall") * 0.7
    walls = (Band("low", 900), Band("low", 1300), Band("bell", 280, 3, 0.8), Band("high", 90))
    return equalise(hall, *walls)


@effect(2, -20)
def house_gasp(random: Generator) -> Samples:
    """Nine hundred people draw in their breath."""
    time = seconds(1.0)
    out = np.zeros((int(1.4 * RATE), 2))
    for _ in range(40):
        low = random.uniform(520, 1250)
        air = filter_once(hiss(random, len(time), 300, 5500), Band("band", low, quality=3))
        air += 0.6 * filter_once(hiss(random, len(time), 300, 5500), Band("band", low * 2.7, quality=4))
        swell = np.minimum(1, time / random.uniform(0.1, 0.22)) ** 2 * fall(time, 0.22, random.uniform(0.06, 0.16))
        scatter(out, air * swell * random.uniform(0.4, 1), int(random.uniform(0, 0.14) * RATE), random.random())
    voices = np.zeros(len(time))
    for _ in range(9):
        pitch = random.uniform(230, 420)
        rising = pitch * (1 + 0.25 * time)
        voices += np.sin(2 * np.pi * np.cumsum(rising) / RATE + 6 * random.random()) * np.hanning(len(time)) ** 2
    scatter(out, voices * 0.25 * float(out.std()), 0, 0.5)
    return in_room(out, "hall", -12, 1.3)


# The fly loft


@effect(1, -32, loop=True)
def loft_air(random: Generator) -> Samples:
    """High among ropes: a draught, hemp that works, the house far below."""
    count = loop_length(12.0)
    air = np.stack([ring_noise(random, count, 110, 640) * (0.3 + wander(random, count, 0.4)) for _ in range(2)], 1)
    air += np.stack([ring_noise(random, count, 1200, 3600) * wander(random, count, 0.5) * 0.08 for _ in range(2)], 1)
    for at in (1.3, 4.6, 5.3, 9.1, 10.7):
        creak = hinge(random, 0.5 + 0.3 * random.random(), 260 + 160 * random.random(), 26, 52)
        piece = np.zeros(count)
        put(piece, creak, at)
        place = random.random()
        air += piece[:, None] * np.array([1 - place, place]) * 1.6
    below = _house(random, count, 6)
    wet = (below * 0.12 * float(air.std()) / float(below.std())).astype(np.float32)
    return equalise(air + wet + reverb(wet, "hall"), Band("low", 4200), Band("high", 90))


@effect(2, -18)
def sandbag(random: Generator) -> Samples:
    """A hundredweight of sand on boards, and the rope after it."""
    blow = thud(random, 120, 40, 0.12) * 1.7
    boards = struck([84, 150, 262, 410], [0.12, 0.09, 0.06, 0.04], [1, 0.9, 0.6, 0.3], int(0.5 * RATE), random, 0.04)
    sand = hiss(random, int(0.35 * RATE), 400, 3800) * decay(seconds(0.35), 0.07, 0.003) * 0.5
    rope = [(0.12 + 0.07 * number, rustle(random, 0.14, 500, 2800) * (0.35 - 0.06 * number)) for number in range(4)]
    return in_room(lay((0, driven(blow, 1.4)), (0, boards), (0, sand), *rope), "hall", -21, 1.0)


@effect(1, -25, loop=True)
def rope_run(random: Generator) -> Samples:
    """Hemp over wooden blocks."""
    count = loop_length(1.2)
    turn = 2 * np.pi * np.arange(count) / count
    hiss_ = ring_noise(random, count, 700, 4200) * (0.6 + 0.4 * np.cos(12 * turn)) * 0.7
    block = ring_noise(random, count, 120, 520) * (0.5 + 0.5 * np.cos(6 * turn)) ** 2
    squeak = np.sin(round(1.2 * 640) * turn + 1.5 * np.sin(6 * turn)) * (0.5 + 0.5 * np.cos(6 * turn + 1)) ** 8 * 0.5
    return equalise(stereo(hiss_ + block + squeak), Band("high", 80))


# The foyer


@effect(1, -33, loop=True)
def foyer_hush(random: Generator) -> Samples:
    """Marble: a tall clock's seconds, glasses being polished far off, air."""
    count = loop_length(12.0)
    air = np.stack([ring_noise(random, count, 90, 480) * (0.5 + 0.3 * wander(random, count, 0.3)) for _ in range(2)], 1)
    wet = np.zeros((count, 2), np.float32)
    for second in range(12):
        scale = 1.0 if second % 2 else 0.87
        hertz = np.array([980, 1640, 2890]) * scale
        tick = struck(hertz, [0.016, 0.01, 0.006], [1, 0.7, 0.4], int(0.12 * RATE), random, 0.01)
        add_round(wet, np.stack([tick * 0.8, tick * 0.4], 1).astype(np.float32) * 0.9, int(second * RATE))
    for at in (2.4, 2.9, 6.2, 9.6, 9.9):
        hertz = random.uniform(2600, 3900)
        glass = struck([hertz, hertz * 2.3], [0.16, 0.08], [1, 0.4], int(0.5 * RATE), random, 0.01)
        add_round(wet, np.stack([glass * 0.3, glass * 0.7], 1).astype(np.float32) * 0.5, int((at + 0.2 * random.random()) * RATE))
    wet *= np.float32(float(air.std()) * 1.3)
    return equalise(air + wet * 0.4 + reverb(wet, "hall") * 0.6, Band("low", 5200))


@effect(1, -23, loop=True)
def lustre_tinkle(random: Generator) -> Samples:
    """A thousand drops of cut glass that begin to swing."""
    count = loop_length(1.6)
    out = np.zeros((count, 2), np.float32)
    for _ in range(70):
        hertz = float(np.exp(random.uniform(np.log(2700), np.log(7800))))
        drop = struck([hertz, hertz * 1.51, hertz * 2.2], [0.09, 0.06, 0.03], [1, 0.5, 0.3], int(0.35 * RATE), random, 0.01)
        place = random.random()
        piece = np.stack([drop * (1 - place), drop * place], 1).astype(np.float32) * np.float32(0.3 + 0.7 * random.random())
        add_round(out, piece, int(random.random() * count))
    return equalise(out + reverb(out, "hall") * 0.15, Band("high", 900))


@effect(1, -24, loop=True)
def chain_run(random: Generator) -> Samples:
    """A winch pays out a chain, link by link."""
    count = loop_length(1.6)
    out = np.zeros(count)
    for number in range(16):
        hertz = 700 + 900 * random.random()
        link = struck(
            [hertz * 0.5, hertz, hertz * 1.46, hertz * 2.3],
            [0.05, 0.04, 0.025, 0.015],
            [0.8, 0.7, 0.5, 0.3],
            int(0.2 * RATE),
            random,
            0.04,
        )
        put(out, link * random.uniform(0.6, 1), 0.1 * number + 0.012 * random.random())
    pawl = ring_noise(random, count, 90, 420) * 0.25
    return equalise(stereo(out + pawl), Band("high", 70))


@effect(1, -15)
def chandelier_crash(random: Generator) -> Samples:
    """Two tons of brass and glass on marble."""
    count = int(3.4 * RATE)
    time = np.arange(count) / RATE
    boom = np.sin(sweep(time, 105, 34, 0.1)) * decay(time, 0.35, 0.003) * 1.5
    tones, dying = [212, 341, 548, 873, 1390, 2160], [0.7, 0.6, 0.45, 0.35, 0.22, 0.14]
    brass = struck(tones, dying, [0.7, 0.8, 0.7, 0.5, 0.4, 0.3], count, random, 0.03)
    burst = hiss(random, count, 1500, 12000) * decay(time, 0.10, 0.0006) * 0.9
    out = stereo(driven(boom + brass * 0.6 + burst, 1.4))
    for _ in range(220):
        at = 2.2 * random.random() ** 2.4
        hertz = float(np.exp(random.uniform(np.log(1900), np.log(9500))))
        size = random.random()
        tones, dying = [hertz, hertz * 1.52, hertz * 2.31], [0.03 + 0.09 * size, 0.02 + 0.04 * size, 0.012]
        shard = struck(tones, dying, [1, 0.6, 0.4], int(0.3 * RATE), random, 0.01)
        scatter(out, shard * 0.34 * (0.3 + random.random()) * np.exp(-at / 0.9), int(at * RATE), random.random())
    return in_room(out, "hall", -16, 2.0)


# The yard


def _firing(random: Generator, length: float, rates: tuple[float, float], load: float) -> Samples:
    """Four cylinders whose firing rate goes from one to another, Hz."""
    time = seconds(length)
    rate = rates[0] + (rates[1] - rates[0]) * (time / time[-1])
    phase = 2 * np.pi * np.cumsum(rate * (1 + 0.012 * filter_once(random.standard_normal(len(time)), Band("low", 9)))) / RATE
    uneven = 1 + 0.2 * np.cos(phase / 2) + 0.12 * np.cos(phase / 4)
    motor = sum(np.sin(number * phase + 0.7 * number) / number**0.65 for number in range(1, 20)) * uneven
    exhaust = hiss(random, len(time), 140, 1500) * (0.5 + 0.5 * np.cos(phase)) ** 3 * 1.1
    return np.tanh(load * (motor + exhaust))


@effect(3, -20)
def engine_crank(random: Generator) -> Samples:
    """The starter drags a frozen engine over four compressions."""
    time = seconds(0.62)
    labour = 0.55 + 0.45 * np.abs(np.sin(2 * np.pi * 3.3 * time + 0.4 * random.random()))
    whirr = np.sin(2 * np.pi * np.cumsum(190 * labour) / RATE) + 0.5 * np.sin(2 * np.pi * np.cumsum(570 * labour) / RATE)
    gear = hiss(random, len(time), 700, 3600) * labour**2 * 0.7
    chuff = hiss(random, len(time), 90, 520) * (1 - labour) * 1.6
    shape = np.minimum(1, time / 0.04) * np.minimum(1, (time[-1] - time) / 0.08)
    return in_room(filter_once((whirr * 0.5 + gear + chuff) * shape, Band("low", 4200)), "room", -22, 0.4)


@effect(1, -19)
def engine_start(random: Generator) -> Samples:
    """It catches, coughs, and runs."""
    catch = [
        (at, _firing(random, 0.12, (26, 22), 0.7) * np.hanning(int(0.12 * RATE)) * gain) for at, gain in ((0.0, 0.7), (0.17, 0.9))
    ]
    rise = _firing(random, 0.7, (24, 92), 0.8)
    settle = _firing(random, 0.8, (92, 46), 0.55)
    run = np.concatenate([rise, settle])
    time = np.arange(len(run)) / RATE
    shape = np.minimum(1, time / 0.1) * np.minimum(1, (time[-1] - time) / 0.5)
    return in_room(filter_once(lay(*catch, (0.3, run * shape)), Band("low", 3600)), "room", -20, 0.5)


@effect(1, -27, loop=True)
def engine_idle(random: Generator) -> Samples:
    """Forty-six firings a second, tappets, a loose plate."""
    count = loop_length(2.0)
    share = np.arange(count) / count
    phase = 2 * np.pi * 92 * share + 0.03 * ring_noise(random, count, 0, 8)
    uneven = 1 + 0.24 * np.cos(phase / 2) + 0.14 * np.cos(phase / 4)
    motor = sum(np.sin(number * phase + number * 0.7) / number**0.65 for number in range(1, 22)) * uneven
    exhaust = ring_noise(random, count, 130, 1300) * (0.5 + 0.5 * np.cos(phase)) ** 3
    tappets = ring_noise(random, count, 2200, 5200) * (0.5 + 0.5 * np.cos(phase / 2 + 1)) ** 10 * 0.35
    return equalise(stereo(np.tanh(0.5 * (motor + exhaust)) + tappets), Band("low", 4600), Band("high", 45))


@effect(1, -18)
def car_drive(random: Generator) -> Samples:
    """In with the clutch: it revs, wheels spin in snow, and it is away."""
    up = np.concatenate([_firing(random, 0.9, (46, 128), 0.9), _firing(random, 1.1, (78, 150), 0.9)])
    time = np.arange(len(up)) / RATE
    spin = hiss(random, len(up), 700, 5200) * np.minimum(1, time / 0.1) * fall(time, 0.5, 0.3) * 0.5
    away = np.minimum(1, time / 0.08) * fall(time, 0.9, 0.5)
    return in_room(filter_once((up + spin) * away, Band("low", 4800)), "hall", -24, 1.0)


@effect(1, -16)
def gate_ram(random: Generator) -> Samples:
    """A bonnet through an iron gate."""
    blow = driven(thud(random, 150, 42, 0.12) * 1.8, 1.6)
    tones, dying = [126, 247, 418, 690, 1110, 1870], [0.5, 0.4, 0.3, 0.2, 0.12, 0.08]
    iron = struck(tones, dying, [1, 1, 0.9, 0.7, 0.5, 0.4], int(1.4 * RATE), random, 0.03)
    crunch = hiss(random, int(0.4 * RATE), 500, 6500) * decay(seconds(0.4), 0.07, 0.001) * 0.9
    bars = []
    for _ in range(9):
        hertz = 380 + 900 * random.random()
        bar = struck([hertz, hertz * 2.1, hertz * 3.7], [0.2, 0.12, 0.06], [0.6, 0.5, 0.3], int(0.6 * RATE), random, 0.04)
        bars.append((0.05 + 0.7 * random.random() ** 1.5, bar * random.uniform(0.3, 0.8)))
    lamp = hiss(random, int(0.12 * RATE), 2500, 10000) * decay(seconds(0.12), 0.03, 0.0005) * 0.6
    return in_room(lay((0, blow), (0, iron * 0.8), (0, crunch), (0.03, lamp), *bars), "hall", -21, 1.2)


@effect(1, -31, loop=True)
def arc_hum(random: Generator) -> Samples:
    """A carbon arc."""
    count = loop_length(1.0)
    turn = 2 * np.pi * np.arange(count) / count
    hum = sum(np.sin(100 * number * turn + number) / number**0.8 for number in (1, 2, 3, 4, 6))
    spit = ring_noise(random, count, 2500, 7000) * (0.5 + 0.5 * np.cos(100 * turn)) ** 4 * wander(random, count, 9.0) * 0.5
    return equalise(stereo(hum * 0.5 + spit), Band("high", 80))
