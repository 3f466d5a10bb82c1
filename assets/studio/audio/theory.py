"""Scales and chords: what a chord symbol in a score means."""

from __future__ import annotations

import re
from dataclasses import dataclass

SCALES = {
    "ionian": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "locrian": (0, 1, 3, 5, 6, 8, 10),
    "melodic": (0, 2, 3, 5, 7, 9, 11),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "altered": (0, 1, 4, 6, 8, 3, 10),
    "phrygian dominant": (0, 1, 4, 5, 7, 8, 10),
    "lydian dominant": (0, 2, 4, 6, 7, 9, 10),
    "octatonic": (0, 1, 3, 4, 6, 7, 9, 10),
    "diminished": (0, 2, 3, 5, 6, 8, 9),
    "whole": (0, 2, 4, 6, 8, 8, 10),
    "lydian augmented": (0, 2, 4, 6, 8, 9, 11),
}
"""Semitones above the root, by degree."""

QUALITIES = {
    "": ((0, 4, 7), "ionian"),
    "6": ((0, 4, 7, 9), "ionian"),
    "maj7": ((0, 4, 7, 11), "ionian"),
    "maj9": ((0, 4, 7, 11, 2), "ionian"),
    "maj7#11": ((0, 4, 7, 11, 6), "lydian"),
    "maj7#5": ((0, 4, 8, 11), "lydian augmented"),
    "m": ((0, 3, 7), "aeolian"),
    "m6": ((0, 3, 7, 9), "melodic"),
    "m69": ((0, 3, 7, 9, 2), "melodic"),
    "m7": ((0, 3, 7, 10), "dorian"),
    "m9": ((0, 3, 7, 10, 2), "dorian"),
    "m11": ((0, 3, 7, 10, 5), "dorian"),
    "mM7": ((0, 3, 7, 11), "melodic"),
    "mb6": ((0, 3, 7, 8), "aeolian"),
    "phr": ((0, 3, 7, 1), "phrygian"),
    "phd": ((0, 4, 7, 1), "phrygian dominant"),
    "7": ((0, 4, 7, 10), "mixolydian"),
    "9": ((0, 4, 7, 10, 2), "mixolydian"),
    "13": ((0, 4, 7, 10, 9), "mixolydian"),
    "7#11": ((0, 4, 7, 10, 6), "lydian dominant"),
    "7b9": ((0, 4, 7, 10, 1), "phrygian dominant"),
    "7alt": ((0, 4, 10, 1, 8), "altered"),
    "7sus": ((0, 5, 7, 10), "mixolydian"),
    "9sus": ((0, 5, 7, 10, 2), "mixolydian"),
    "7b9sus": ((0, 5, 7, 10, 1), "phrygian"),
    "dim7": ((0, 3, 6, 9), "diminished"),
    "m7b5": ((0, 3, 6, 10), "locrian"),
    "+": ((0, 4, 8), "whole"),
    "oct": ((0, 3, 6, 9), "octatonic"),
    "5": ((0, 7), "dorian"),
    "sus2": ((0, 2, 7), "dorian"),
    "sus4": ((0, 5, 7), "dorian"),
}
"""What follows the root in a chord symbol: the chord's tones in semitones above it, and the scale that goes with it."""

STEPS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
ACCIDENTALS = {"#": 1, "b": -1}
NAMES = ("C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B")

_SYMBOL = re.compile(r"^([A-G])([#b]?)([^/:]*)(?:/([A-G])([#b]?))?$")


@dataclass(frozen=True)
class Chord:
    """A chord symbol, read. Pitch classes count semitones from C."""

    name: str
    root: int
    tones: tuple[int, ...]
    scale: tuple[int, ...]
    bass: int

    @property
    def pitch_classes(self) -> frozenset[int]:
        """What belongs to the chord itself."""
        return frozenset((self.root + tone) % 12 for tone in self.tones) | {self.bass}

    @property
    def scale_classes(self) -> frozenset[int]:
        """What may sound over it."""
        return frozenset((self.root + step) % 12 for step in self.scale) | self.pitch_classes

    def degree(self, degree: str, octave: int) -> int:
        """The MIDI number of a degree (`1`, `4#`, `b` for the bass) within the octave from C to B."""
        base = 12 * (octave + 1)
        if degree == "b":
            return base + self.bass
        number = int(degree.rstrip("#-"))
        shift = degree.count("#") - degree.count("-")
        return base + (self.root + self.scale[(number - 1) % len(self.scale)] + shift) % 12


def read_chord(symbol: str) -> Chord:
    """Read a symbol such as `Ebmaj7#11/G`. Raises ValueError for one that is unknown."""
    found = _SYMBOL.match(symbol)
    if not found or found[3] not in QUALITIES:
        raise ValueError(f"unknown chord {symbol!r}")
    root = (STEPS[found[1].lower()] + ACCIDENTALS.get(found[2], 0)) % 12
    bass = (STEPS[found[4].lower()] + ACCIDENTALS.get(found[5], 0)) % 12 if found[4] else root
    tones, scale = QUALITIES[found[3]]
    return Chord(symbol, root, tones, SCALES[scale], bass)


def pitch_number(name: str) -> int:
    """The MIDI number of a written pitch such as `c#5`; `a4` is 69."""
    return 12 * (int(name[-1]) + 1) + STEPS[name[0]] + ACCIDENTALS.get(name[1:-1], 0)


def pitch_name(number: int) -> str:
    """The written name of a MIDI number."""
    return f"{NAMES[number % 12]}{number // 12 - 1}"


def frequency(pitch: float) -> float:
    """Hz of a MIDI number; `a4` is 440."""
    return float(440.0 * 2 ** ((pitch - 69) / 12))
