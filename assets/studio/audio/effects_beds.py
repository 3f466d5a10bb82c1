"""Beds: what a place sounds like all the time. Loops of many seconds, made as circles."""

from __future__ import annotations

import numpy as np

from assets.studio.audio.effect import effect, loop_length, ring_noise, sampled, wander
from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise
from assets.studio.audio.sound import RATE, Generator, Samples, add_round, stereo
from assets.studio.audio.spaces import reverb
from assets.studio.audio.synthesis import struck

OBOE = ("muse", 0, 68)
STRINGS = {  # by section: program, open strings as MIDI numbers, loudness
    "violins": (("muse", 20, 48), (55, 62, 69, 76), 1.0),
    "violas": (("muse", 30, 48), (48, 55, 62, 69), 0.8),
    "celli": (("muse", 40, 48), (36, 43, 50, 57), 0.9),
    "basses": (("muse", 50, 48), (28, 33, 38, 43), 0.6),
}
CLARINET = ("muse", 0, 71)
FLUTE = ("fluid", 0, 73)
HORN = ("muse", 0, 60)


@effect(1, -29, loop=True)
def wind(random: Generator) -> Samples:
    """Gusts in four bands, and a howl about a corner."""
    count = loop_length(8.0)
    out = np.zeros((count, 2))
    for low, high, gain in ((120, 420, 1.0), (380, 900, 0.7), (800, 1900, 0.35), (1900, 5000, 0.12)):
        gust = 0.25 + wander(random, count, 0.5)
        for side in range(2):
            out[:, side] += ring_noise(random, count, low, high) * gain * gust * (0.85 + 0.3 * wander(random, count, 0.8))
    cycles = np.cumsum(520 + 90 * (wander(random, count, 0.4) - 0.5)) / RATE
    cycles *= round(cycles[-1]) / cycles[-1]
    out += (np.sin(2 * np.pi * cycles) * wander(random, count, 0.6) ** 2 * 0.35)[:, None]
    return out


@effect(1, -29, loop=True)
def cellar_hum(random: Generator) -> Samples:
    """A boiler behind a wall, mains hum, drops into a puddle."""
    count = loop_length(12.0)
    turn = 2 * np.pi * np.arange(count) / count
    hum = sum(np.sin(12 * 50 * number * turn + number) * gain for number, gain in ((1, 0.8), (2, 1.0), (4, 0.3), (6, 0.2)))
    hum *= 0.8 + 0.2 * wander(random, count, 0.7)
    boiler = ring_noise(random, count, 60, 300) * (0.7 + 0.3 * np.cos(60 * turn)) * 0.9
    air = [ring_noise(random, count, 200, 1400) * 0.16 * (0.4 + wander(random, count, 0.3)) for _ in range(2)]
    out = np.stack([hum * 0.35 + boiler + side for side in air], 1)
    wet = np.zeros((count, 2))
    for at in (0.9, 2.65, 4.1, 6.8, 8.05, 10.4):
        hertz = random.uniform(900, 1700)
        drop = struck([hertz, hertz * 2.3], [0.02, 0.01], [1, 0.4], int(0.12 * RATE), random, 0.02)
        rise = np.interp(np.arange(len(drop)), [0, 300, len(drop)], [0, 1, 1])
        place = random.random()
        add_round(wet, np.stack([drop * rise * (1 - place), drop * rise * place], 1) * 1.6, int(at * RATE))
    wet = wet.astype(np.float32)
    return out + wet * 0.7 + reverb(wet, "pipe") * 0.8


@effect(1, -28, loop=True)
def orchestra_tuning_far(random: Generator) -> Samples:
    """The oboe gives its A, the strings look for their fifths, winds warm up; all of it through the walls."""
    count = loop_length(26.0)
    out = np.zeros((count, 2), np.float32)

    def play(program: tuple[str, int, int], notes: list[tuple[float, float, int, int]], place: float, gain: float) -> None:
        length = max(start + held for start, held, _, _ in notes) + 1.5
        sound = sampled(program, notes, length) * gain
        add_round(out, np.stack([sound * (1 - place), sound * place], 1).astype(np.float32) * 2, 0)

    play(OBOE, [(0.4, 3.8, 69, 92), (6.0, 3.2, 69, 88), (15.5, 2.6, 69, 80)], 0.5, 1.6)
    places = {"violins": 0.25, "violas": 0.6, "celli": 0.72, "basses": 0.8}
    for name, (program, strings, gain) in STRINGS.items():
        for desk in range(3):
            start = 2.2 + 0.5 * desk + 0.4 * random.random()
            notes = []
            while start < 23.0:
                held = random.uniform(0.9, 2.6)
                lower = int(random.integers(3))
                pair = (3, 2) if start < 4.5 and name == "violins" else (lower, lower + 1)
                for string in pair if random.random() < 0.8 else pair[:1]:
                    notes.append((start, held, strings[string], int(random.uniform(50, 92))))
                start += held + random.uniform(0.1, 1.1)
            play(program, notes, places[name] + 0.06 * (desk - 1), gain * 0.5)
    # the winds: scraps of scales, a horn's fifth, the first four notes of Crosshair on a clarinet
    scale = [65, 67, 69, 70, 72, 74, 76, 77, 79, 81, 79, 77, 76, 74, 72]
    play(CLARINET, [(8.5 + 0.13 * step, 0.12, pitch, 70) for step, pitch in enumerate(scale)], 0.55, 0.7)
    crosshair = ((0.0, 0.6, 69), (0.6, 0.9, 74), (1.5, 0.4, 73), (1.9, 0.9, 68), (2.8, 0.9, 69))
    play(CLARINET, [(19.0 + at, held, pitch, 66) for at, held, pitch in crosshair], 0.55, 0.6)
    run = [81, 83, 85, 86, 88, 90, 92, 93, 90, 86, 81]
    play(FLUTE, [(12.0 + 0.09 * step, 0.09, pitch, 62) for step, pitch in enumerate(run)], 0.48, 0.6)
    play(HORN, [(13.6, 0.7, 53, 72), (14.3, 1.2, 60, 76), (15.6, 0.9, 57, 70)], 0.3, 0.5)
    crowd = np.stack([ring_noise(random, count, 180, 900) * (0.5 + wander(random, count, 1.5)) for _ in range(2)], 1)
    level = float(np.sqrt((out**2).mean()))
    hall = out * 0.35 + reverb(out, "hall") * 0.55 + (crowd * level * 0.16).astype(np.float32)
    walls = (Band("low", 950), Band("low", 1500), Band("bell", 320, 3, 0.8), Band("high", 110))
    return equalise(stereo(hall), *walls)
