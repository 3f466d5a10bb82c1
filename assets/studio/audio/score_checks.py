"""What is wrong with the written notes: clashes, strangers, mud, ranges, missing motifs, machine-like repetition.

Standard library only, so that every checkout can run it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from assets.studio.audio.orchestra import DRUM_KEYS, PLAYERS
from assets.studio.audio.score import Note, Part, Score
from assets.studio.audio.theory import pitch_name

MOTIFS = {
    "mission": ((5, -1, -5, 1),),
    "kara": ((8, -1, -5, 1),),
    "koskov": ((3, 4, 1, -2, 1), (4, 3, 1, -2, 1)),
    "necros": ((-5, 1, 5, -1),),
    "shah": ((5, 2, 3, 2),),
    "smert": ((1, -2, -3),),
}
"""Semitones between the notes of each leitmotif."""
LONG_CLASH = 0.51
"""Quarters for which a minor second may sound: an eighth, and a hair."""
MOST_MUDDY = 8
MOST_STRANGERS = 6
MOST_SAME = 0.9
"""Share of a part's bars that repeat an earlier one to the note."""
MACHINE_LANES = ("bd", "sn", "hh", "ho", "hp", "an", "a2", "pl", "t1", "t2", "t3", "st", "rv", "bm")


def faults(score: Score) -> list[str]:
    """Everything that a score must not have."""
    found = [*unplayable(score), *clashes(score)]
    muddy_ones, strange_ones = muddy(score), strangers(score)
    if len(muddy_ones) > MOST_MUDDY:
        found.append(f"{len(muddy_ones)} muddy intervals, among them {muddy_ones[0]}")
    if len(strange_ones) > MOST_STRANGERS:
        found.append(f"{len(strange_ones)} notes outside their chords, among them {strange_ones[0]}")
    for name, share in sameness(score).items():
        if share > MOST_SAME and "steady" not in score.parts[name].options:
            found.append(f"{name} repeats {share:.0%} of its bars")
    return found


def _pitched(score: Score) -> list[Part]:
    return [part for part in score.parts.values() if PLAYERS[part.instrument].is_pitched]


def _overlaps(score: Score, most: int = 127) -> Iterator[tuple[Note, str, Note, str, float]]:
    """Pairs of notes that sound together, with their parts and for how long; all of them up to a pitch."""
    notes = [(note, part.name) for part in _pitched(score) for note in part.notes if note.pitch <= most]
    notes.sort(key=lambda pair: (pair[0].beat, pair[0].pitch))
    for index, (one, who) in enumerate(notes):
        end = one.beat + one.length
        for other, name in notes[index + 1 :]:
            if other.beat >= end - 1e-6:
                break
            yield one, who, other, name, min(end, other.beat + other.length) - other.beat


def clashes(score: Score) -> list[str]:
    """Minor seconds and ninths between parts for more than an eighth, but for those that the chord itself holds."""
    found = []
    for one, who, other, name, both in _overlaps(score):
        if who == name or abs(one.pitch - other.pitch) not in (1, 13) or both < LONG_CLASH:
            continue
        chord = score.chord_at(other.beat)
        if chord and {one.pitch % 12, other.pitch % 12} <= chord.pitch_classes:
            continue
        over = chord.name if chord else "nothing"
        pair = f"{who} {pitch_name(one.pitch)} against {name} {pitch_name(other.pitch)}"
        found.append(f"bar {other.bar + 1}: {pair} for {both:g} quarters over {over}")
    return found


def strangers(score: Score) -> list[str]:
    """Notes of a quarter or more that the chord's scale does not hold."""
    found = []
    for part in _pitched(score):
        for note in part.notes:
            chord = score.chord_at(note.beat)
            if chord and note.length >= 1 and note.pitch % 12 not in chord.scale_classes:
                found.append(f"bar {note.bar + 1}: {part.name} {pitch_name(note.pitch)} is outside {chord.name}")
    return found


def muddy(score: Score) -> list[str]:
    """Intervals too low and close to be told apart: thirds under C3, anything under a fifth below G2."""
    found = []
    for one, who, other, name, both in _overlaps(score, 49):
        gap, low = abs(one.pitch - other.pitch), min(one.pitch, other.pitch)
        if both >= 0.9 and 0 < gap < 7 and (low < 43 or (low < 48 and gap < 5)):
            pair = f"{who} {pitch_name(one.pitch)} with {name} {pitch_name(other.pitch)}"
            found.append(f"bar {other.bar + 1}: {pair}")
    return found


def unplayable(score: Score) -> list[str]:
    """Instruments that nobody plays, notes out of range, drums that the kit has not."""
    found = []
    for part in score.parts.values():
        player = PLAYERS.get(part.instrument)
        if player is None:
            found.append(f"{part.name}: no instrument {part.instrument!r}")
        elif player.is_pitched:
            wrong = [note for note in part.notes if not player.lowest <= note.pitch <= player.highest]
            found.extend(f"bar {note.bar + 1}: {part.name} cannot play {pitch_name(note.pitch)}" for note in wrong[:1])
        else:
            lanes = DRUM_KEYS if player.kind == "drums" else MACHINE_LANES
            missing = sorted({note.lane for note in part.notes} - set(lanes))
            found.extend(f"{part.name} has no drum {lane!r}" for lane in missing)
    return found


def motifs(score: Score) -> dict[str, list[str]]:
    """Where each leitmotif sounds, at any pitch and in any rhythm: part and bar of every statement."""
    found: dict[str, list[str]] = {name: [] for name in MOTIFS}
    for part in _pitched(score):
        line = _top_line(part)
        steps = tuple(after.pitch - before.pitch for before, after in pairwise(line))
        for name, shapes in MOTIFS.items():
            for shape in shapes:
                for start in range(len(steps) - len(shape) + 1):
                    notes = line[start : start + len(shape) + 1]
                    is_close = all(b.beat - (a.beat + a.length) <= 1.01 for a, b in pairwise(notes))
                    if steps[start : start + len(shape)] == shape and is_close:
                        found[name].append(f"{part.name} {notes[0].bar + 1}")
    return found


def _top_line(part: Part) -> list[Note]:
    top: dict[float, Note] = {}
    for note in part.notes:
        if note.beat not in top or note.pitch > top[note.beat].pitch:
            top[note.beat] = note
    return [top[beat] for beat in sorted(top)]


def sameness(score: Score) -> dict[str, float]:
    """The share of each part's bars that repeat an earlier one to the note: at 1.0 it is a machine."""
    out = {}
    for part in score.parts.values():
        bars: dict[int, list[tuple[float, int, str, float]]] = defaultdict(list)
        for note in part.notes:
            place = round(note.beat % float(score.bar_length), 3)
            bars[note.bar].append((place, note.pitch, note.lane, round(note.length, 3)))
        different = len({tuple(bar) for bar in bars.values()})
        out[part.name] = round(1 - different / max(1, len(bars)), 2)
    return out
