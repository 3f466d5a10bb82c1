"""Turns written notes into played ones: timing, accents, articulation, and how late the samples speak."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from assets.studio.audio.orchestra import Player, Program
from assets.studio.audio.score import Note, Part, Score
from assets.studio.audio.sound import BLOCK, RATE

CALIBRATION: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "calibration.json").read_text(encoding="utf-8"))
"""By program: how late, how loud and how sour its keys are (measured)."""
STROKES_PER_SECOND = 13.5
"""Of a tremolo or trill."""
ROLL_STROKES_PER_SECOND = 18.0
SHORT, HARD, BROAD = 0.42, 0.68, 0.98
"""The share of its length that a marked note sounds."""
BOUND_SECONDS = 0.045
"""A slurred note reaches so far into the next."""
BREATH_SECONDS = 0.05
ACCENTS = {">": 15, "^": 22, "*": -26}
"""Velocity beside the dynamic."""
SPREAD = 14
"""Semitones from the part's middle that still make a note louder or softer."""


@dataclass
class PlayedNote:
    """A note as it is sent to the instrument; samples from the loop's start, which may be negative."""

    start: int
    length: int
    pitch: int
    velocity: int
    written: Note
    follows: bool = False
    """Bound to the note before it."""


def samples_per_quarter(score: Score) -> Fraction:
    """The nearest whole number of blocks, so that every quarter starts on FluidSynth's grid.

    In step with the play it is what the tempo says, and only the whole piece is rounded: rounded quarters lose milliseconds
    from bar to bar, and after a minute the ear hears the flames late.
    """
    exact = Fraction(60 * RATE) / Fraction(score.tempo)
    quarters = score.bars * score.bar_length if score.is_in_step else 1
    return Fraction(round(exact * quarters / BLOCK) * BLOCK) / quarters


def loop_samples(score: Score) -> int:
    """How long the piece is: whole blocks, so that every lap lies alike on the grid."""
    length = score.bars * score.bar_length * samples_per_quarter(score)
    if length.denominator != 1 or length % BLOCK:
        raise ValueError(f"{score.title}: the loop is no whole number of blocks")
    return int(length)


def calibration(player: Player) -> dict[str, Any]:
    """What was measured about the player's program; empty for our own voices and for drum kits."""
    return CALIBRATION.get(player.source.key, {}) if isinstance(player.source, Program) else {}


def perform(score: Score, part: Part, player: Player) -> list[PlayedNote]:
    """Play a part: the same score gives the same performance."""
    quarter = float(samples_per_quarter(score))
    notes = _strokes(part.notes, quarter, score)
    if not notes:
        return []
    random = np.random.default_rng(zlib.crc32(f"{score.title}/{part.name}/{score.seed}".encode()))
    lead = _lead(player)
    late = part.option("late", player.late_ms) / 1000
    human = part.option("human", player.human_ms) / 1000
    centre = float(np.median([note.pitch for note in notes]))
    drift = 0.0
    jitter: dict[float, float] = {}
    out: list[PlayedNote] = []
    previous: Note | None = None
    for note in notes:
        drift = 0.85 * drift + 0.5 * human * random.standard_normal()
        moment = round(note.beat, 4)
        if moment not in jitter:
            jitter[moment] = drift * 0.6 + human * 0.6 * random.standard_normal()
        velocity = _velocity(note, player, centre, score, random)
        length = _length(note, note.length * quarter, player)
        follows = bool(previous and previous.is_slurred and abs(previous.beat + previous.length - note.beat) < 1e-3)
        strum = note.strum * player.strum_ms / 1000 * (0.8 + 0.4 * random.random())
        start = note.beat * quarter + (jitter[moment] + late - lead + strum) * RATE
        out.append(PlayedNote(int(start), int(length + lead * RATE), note.pitch, velocity, note, follows))
        previous = note
    return out


def _lead(player: Player) -> float:
    """Seconds that a sample needs before it is heard: notes start so much earlier."""
    if not isinstance(player.source, Program):
        return 0.0
    row = calibration(player)
    if not row:
        return 0.003
    heard, speaks = row["heard_ms"] / 1000, row["speak_ms"] / 1000
    if player.kind == "sustain":
        return float(min(0.09, max(0.35 * heard, 0.25 * speaks)))
    return float(min(0.03, max(0.9 * heard, 0.2 * speaks))) if player.kind in ("pluck", "struck") else 0.0


def _strokes(notes: list[Note], quarter: float, score: Score) -> list[Note]:
    """Write out tremolo, rolls and trills."""
    out = []
    for note in notes:
        if "=" not in note.marks and "@" not in note.marks:
            out.append(note)
            continue
        rate = ROLL_STROKES_PER_SECOND if note.lane else STROKES_PER_SECOND
        count = max(2, round(note.length * quarter / RATE * rate))
        chord = score.chord_at(note.beat)
        upper = note.pitch + 2
        if chord and "@" in note.marks:
            steps = (step for step in (1, 2, 3) if (note.pitch + step) % 12 in chord.scale_classes)
            upper = note.pitch + next(steps, 2)
        for stroke in range(count):
            swell = 0.72 + 0.28 * np.sin(np.pi * min(1.0, (stroke + 1) / count * 0.9))
            pitch = upper if "@" in note.marks and stroke % 2 else note.pitch
            velocity = note.velocity * swell * (0.9 if stroke % 2 else 1.0)
            beat, length = note.beat + note.length * stroke / count, note.length / count
            out.append(Note(beat, length, pitch, velocity, "", False, note.bar, note.lane, note.strum, note.line))
    return out


def _velocity(note: Note, player: Player, centre: float, score: Score, random: np.random.Generator) -> int:
    inside = note.beat % float(score.bar_length)
    velocity = note.velocity
    if inside < 1e-6:
        velocity += 4
    elif abs(inside - round(inside)) >= 1e-6:
        velocity -= 4
    if player.is_pitched:
        velocity += 0.35 * float(np.clip(note.pitch - centre, -SPREAD, SPREAD))
    velocity += sum(accent for mark, accent in ACCENTS.items() if mark in note.marks)
    velocity += (3.2 if player.human_ms > 1 else 1.0) * random.standard_normal()
    uneven = calibration(player).get("uneven_db", {}).get(str(note.pitch), 0.0)
    return int(np.clip(velocity * 10 ** (-0.7 * uneven / 40), 8, 127))


def _length(note: Note, samples: float, player: Player) -> float:
    if "'" in note.marks:
        return samples * SHORT
    if "^" in note.marks:
        return samples * HARD
    if note.is_slurred:
        return samples + BOUND_SECONDS * RATE
    if "_" in note.marks:
        return samples * BROAD
    if player.kind == "sustain":
        return max(0.6 * samples, samples - BREATH_SECONDS * RATE)
    return samples
