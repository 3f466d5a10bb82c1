"""Turns played notes into dry sound of exactly one loop: sampled, cut out of long bows, or made of numbers."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import numpy as np

from assets.studio.audio.filter_band import Band
from assets.studio.audio.filters import equalise, noise
from assets.studio.audio.machine_drums import drum
from assets.studio.audio.orchestra import DRUM_KEYS, Player, Program, Voice
from assets.studio.audio.performer import PlayedNote, calibration, loop_samples, perform
from assets.studio.audio.sampler import ORDER, Event, sampler
from assets.studio.audio.score import Part, Score
from assets.studio.audio.sound import BLOCK, RATE, Samples, add_round, rms
from assets.studio.audio.voices import voice

LEAD = BLOCK * 700
"""Samples before the first lap, about a second: early notes have room."""
TILT_HERTZ = 1300
"""Old samples only get louder with velocity; above this, soft notes are darker and hard ones brighter too."""
TILTS = ((0, 48, -8.0), (48, 68, -4.0), (68, 92, 0.0), (92, 128, 4.5))
"""Velocities, and dB above TILT_HERTZ."""
VOICES = 4
"""Channels that a part rotates through, so that bends of one note leave the others alone."""
BORROWED = (0, 1, -1, 2)
"""Semitones away from which repeated notes take their samples, in turn."""
VELOCITY_STEP = 6
"""Of our own voices, whose notes are kept."""


def render(score: Score, part: Part, player: Player) -> tuple[Samples, list[PlayedNote]]:
    """One part's dry loop, and its notes as played."""
    loop = loop_samples(score)
    played = perform(score, part, player)
    if not played:
        return np.zeros((loop, 2), np.float32), played
    seed = zlib.crc32(part.name.encode())
    if isinstance(player.source, Voice):
        return _synthesised(played, player.source.name, loop), played
    if player.kind == "spiccato":
        return _spiccato(played, player, player.source, loop, seed), played
    return _sampled(played, player, player.source, loop, seed), played


def _sampled(played: list[PlayedNote], player: Player, program: Program, loop: int, seed: int) -> Samples:
    tilts = TILTS if player.is_pitched and player.brightness else ((0, 128, 0.0),)
    out = np.zeros((loop, 2), np.float32)
    for low, high, tilt in tilts:
        group = [note for note in played if low <= note.velocity < high]
        if not group:
            continue
        events = _events(group, player, loop, np.random.default_rng(seed))
        dry = sampler(program.font).render(events, LEAD + 2 * loop, program.bank, program.number, VOICES)
        dry = dry[LEAD + loop :]
        if tilt:
            shelf = float(np.clip(tilt * player.brightness, -10, 7))
            dry = equalise(dry, Band("highshelf", TILT_HERTZ, shelf, 0.5))
        out += dry
    return out


def _events(played: list[PlayedNote], player: Player, loop: int, random: np.random.Generator) -> list[Event]:
    """The events of two laps and of the third's early notes; only the second lap is kept."""
    lap: list[Event] = []
    sour = calibration(player).get("uneven_cents", {})
    used: dict[int, int] = {}
    for index, note in enumerate(played):
        channel = index % VOICES
        pitch, cents = note.pitch, player.tuning_cents + 2.5 * random.standard_normal()
        if player.borrows_keys:
            turn = used.get(note.pitch, 0)
            used[note.pitch] = turn + 1
            shift = BORROWED[turn % len(BORROWED)]
            pitch, cents = note.pitch + shift, cents - 100 * shift
        cents -= 0.9 * sour.get(str(pitch), 0.0)
        if player.kind == "drums":
            pitch, cents = DRUM_KEYS[note.written.lane], 12 * random.standard_normal()
        lap.extend(_bends(note, channel, cents))
        if player.kind == "sustain":
            lap.extend(_expression(note, channel, player))
        lap.append(Event(note.start, "on", channel, pitch, note.velocity))
        lap.append(Event(note.start + max(note.length, BLOCK * 4), "off", channel, pitch))
    events = [event._replace(sample=LEAD + turn * loop + event.sample) for turn in range(3) for event in lap]
    events = [event for event in events if 0 <= event.sample < LEAD + 2 * loop]
    return sorted(events, key=lambda event: (event.sample // BLOCK, ORDER[event.kind]))


def _bends(note: PlayedNote, channel: int, cents: float) -> Iterator[Event]:
    """The tuning of a note, a scoop up into it, a fall off its end."""
    if "/" in note.written.marks:
        for step in range(8):
            bent = cents - 90 * (1 - step / 7) ** 1.5
            yield Event(note.start + step * 600, "bend", channel, bent)
    else:
        yield Event(note.start - BLOCK, "bend", channel, cents)
    if "\\" in note.written.marks:
        end = note.start + max(note.length, BLOCK * 4)
        for step in range(10):
            at = end - int(note.length * 0.35 * (1 - step / 9))
            yield Event(at, "bend", channel, cents - 190 * (step / 9) ** 1.4)


def _expression(note: PlayedNote, channel: int, player: Player) -> Iterator[Event]:
    """How a bow or a breath shapes a note: a swell, a fall after an accent, vibrato that comes late."""
    length = note.length / RATE
    marks = note.written.marks
    steps = max(2, min(48, int(length / 0.04)))
    for step in range(steps):
        share = step / (steps - 1)
        if ">" in marks or "^" in marks:
            level = 1.0 - 0.34 * min(1.0, share * 2.2)
        elif "_" in marks or length < 0.45:
            level = 0.95
        elif note.follows:
            level = 0.86 + 0.14 * np.sin(np.pi * min(1.0, share * 1.1))
        else:
            level = 0.80 + 0.20 * np.sin(np.pi * min(1.0, share * 1.15) ** 0.8)
        at = note.start + int(share * note.length)
        yield Event(at, "controller", channel, 11, int(127 * level))
        if player.vibrato:
            late = float(np.clip((share * length - 0.28) / 0.5, 0, 1)) if length > 0.5 else 0.0
            yield Event(at, "controller", channel, 1, int(player.vibrato * late))


def _spiccato(played: list[PlayedNote], player: Player, program: Program, loop: int, seed: int) -> Samples:
    """Short bows cut out of the middle of long ones: on the beat, and every stroke another piece of the bow."""
    random = np.random.default_rng(seed)
    out = np.zeros((loop, 2), np.float32)
    bows: dict[tuple[int, int], Samples] = {}
    strokes: dict[int, int] = {}
    for note in played:
        layer = 60 if note.velocity < 70 else 100
        if (note.pitch, layer) not in bows:
            bows[note.pitch, layer] = _long_bow(program, note.pitch, layer)
        strokes[note.pitch] = turn = strokes.get(note.pitch, -1) + 1
        at = int((0.45 + 0.31 * (turn % 6) + 0.05 * random.random()) * RATE)
        held = min(max(note.length, int(0.05 * RATE)), int(0.22 * RATE))
        count = held + int(0.16 * RATE)
        time = np.arange(count) / RATE
        bite = np.minimum(1, time / 0.009) * (0.62 + 0.5 * np.exp(-time / 0.03))
        lift = held / RATE * 0.6
        fall = np.where(time < lift, 1.0, np.exp(-(time - lift) / 0.05))
        grit = noise(random, count, 1500, 6500, 1) * np.exp(-time / 0.012) * 0.010
        stroke = bows[note.pitch, layer][at : at + count] * (bite * fall)[:, None] + grit[:, None]
        stroke = stroke * (note.velocity / 100) ** 2
        if note.velocity > 92 or note.velocity < 60:
            tilt = 4.5 if note.velocity > 92 else -6.0
            stroke = equalise(stroke, Band("highshelf", TILT_HERTZ, tilt * player.brightness, 0.5))
        add_round(out, stroke.astype(np.float32), note.start)
    return out


def _long_bow(program: Program, pitch: int, velocity: int) -> Samples:
    """Three seconds of one note, all of them equally loud."""
    events = [Event(0, "on", 0, pitch, velocity), Event(BLOCK * 2100, "off", 0, pitch)]
    bow = sampler(program.font).render(events, BLOCK * 2200, program.bank, program.number)
    return bow / (rms(bow[RATE : 2 * RATE]) + 1e-6) * 0.08


def _synthesised(played: list[PlayedNote], name: str, loop: int) -> Samples:
    out = np.zeros((loop, 2), np.float32)
    strokes: dict[int, int] = {}
    for note in played:
        strokes[note.pitch] = turn = strokes.get(note.pitch, -1) + 1
        velocity = min(127, note.velocity // VELOCITY_STEP * VELOCITY_STEP + VELOCITY_STEP // 2)
        start = note.start
        if name == "drums":
            sound = drum(note.written.lane, velocity, turn % 5)
            if note.written.lane == "rv":  # a riser ends where it is written
                start -= len(sound)
        else:
            sound = voice(name, note.pitch, max(BLOCK * 8, note.length // 256 * 256), velocity, turn % 4)
        add_round(out, sound, start)
    return out
