"""A score in memory: sections, chords, and parts with their notes. Times are in quarters from the start of the piece."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from assets.studio.audio.theory import Chord


@dataclass
class Note:
    """One written note."""

    beat: float
    length: float
    pitch: int
    velocity: float
    marks: str = ""
    is_slurred: bool = False
    """The next note of the line is bound to this one."""
    bar: int = 0
    lane: str = ""
    """The drum, for a drum."""
    strum: int = 0
    """Its place within a chord, from below."""
    line: int = 0


@dataclass
class Part:
    """One player's line."""

    name: str
    instrument: str
    options: dict[str, str] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)

    @property
    def stem(self) -> str:
        """The file that the part is mixed into."""
        return self.options.get("stem", "main")

    def option(self, name: str, default: float) -> float:
        """A number from the score's `part` line, or the player's own."""
        return float(self.options.get(name, default))


@dataclass
class Score:
    """One piece."""

    title: str = ""
    meter: tuple[int, int] = (4, 4)
    tempo: float = 120.0
    seed: int = 1
    options: dict[str, str] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    chords: list[tuple[float, float, Chord]] = field(default_factory=list)
    """Start, length, chord."""
    sections: list[tuple[str, int, int]] = field(default_factory=list)
    """Name, first bar, number of bars."""

    @property
    def bar_length(self) -> Fraction:
        """Quarters in a bar."""
        return Fraction(4 * self.meter[0], self.meter[1])

    @property
    def bars(self) -> int:
        """How many bars the piece has."""
        return sum(count for _, _, count in self.sections)

    @property
    def is_once(self) -> bool:
        """Whether it ends instead of going round: `once` in the header."""
        return "once" in self.options

    @property
    def is_in_step(self) -> bool:
        """Whether its bars must be as long as so many ticks of the play: `in_step` in the header."""
        return "in_step" in self.options

    @property
    def states(self) -> list[tuple[str, float]]:
        """The stems in the order in which they are added, each with the LUFS of the sum so far."""
        pairs = (state.split("=") for state in self.options.get("states", "main=-18").split())
        return [(stem, float(level)) for stem, level in pairs]

    @property
    def goal(self) -> float:
        """LUFS of all stems together."""
        return self.states[-1][1]

    def chord_at(self, beat: float) -> Chord | None:
        """The chord that sounds at that time."""
        for start, length, chord in self.chords:
            if start - 1e-6 <= beat < start + length - 1e-6:
                return chord
        return None
