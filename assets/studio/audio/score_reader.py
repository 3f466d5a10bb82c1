r"""Reads a score text: sections of parts in aligned bars. Every fault is named with its line.

    title  Midnight, Bratislava
    meter  5/4
    tempo  126
    states calm=-21 alarm=-18
    part   lead = flugelhorn  level=-1 stem=calm
    pat    walk = $1/2:4 $5/2 $3/2 $1/2 $2/2

    [A 4]
    chords  Dm69 | % | Gbmaj7#11 | A7b9
    lead    mf a4:4. d5:8~ d5:2 c#5:4 | g#4:4. a4:8~ a4:2. | -  %2
    bass    &walk*4
    kit     bd=x....x.... rd=x.xxx.x.xx  %3

Notes: a4:4. = pitch, octave, length (which sticks; 1 2 4 8 16 32, dots, t = triplet); c4+e4 = chord; r = rest; a bar
of - rests; % repeats the last bar, %3 three times; <= NAME repeats the line of an earlier section.

Marks after a note: ~ tie, ( ) slur, ' short, _ broad, > accent, ^ hard, / scoop up into it, \ fall off, * ghost,
= tremolo, @ trill.

$d/o is degree d of the chord's scale within octave o, from C to B, so that a pattern keeps its register and leads its
voices by itself; $b is the bass. The words pp p mp mf f ff set the dynamic, < and > lead to the next one.

Drum lanes: x hit, X accent, o soft, g ghost, r roll, . nothing; a lane's characters share the bar evenly.

Header: `states` names the stems in the order in which they are added, each with the LUFS of the sum so far; `once` is
for a piece that ends, `in_step` for one whose bars must be as long as so many ticks of the play, `quality` the codec's
(0.45 where it is not said).
"""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

from assets.studio.audio.score import Note, Part, Score
from assets.studio.audio.theory import Chord, pitch_number, read_chord

DYNAMICS = {"ppp": 26, "pp": 38, "p": 51, "mp": 65, "mf": 80, "f": 97, "ff": 112, "fff": 122}
"""MIDI velocities."""
HITS = {"x": 0, "X": 17, "o": -20, "g": -36, "r": -8}
"""A drum lane's signs: velocity beside the dynamic."""
MARKS = "~()'_>^/\\*=@"

_NOTE = re.compile(
    r"^(?P<body>r|(?:[a-g][#b]?\d)(?:\+[a-g][#b]?\d)*|\$(?:[1-9]|b)(?:[#-])?(?:\+[1-9])*/\d)"
    r"(?::(?P<length>\d+\.{0,2}t?))?(?P<marks>[" + re.escape(MARKS) + r"]*)$"
)
_LANE = re.compile(r"^([a-z0-9]{2})=([xXogr.]+)$")
_REPEAT = re.compile(r"(?:^|\s)%(\d*)(?=\s|$)")

Bars = list[tuple[str, int]]
"""The text of every bar, with its line number."""


class ScoreError(ValueError):
    """A score says something that cannot be played; the text names file, line and what was expected."""


def read(path: Path) -> Score:
    """Read a score file. Raises ScoreError with all faults that can be told at once."""
    score = _Reader(path.read_text(encoding="utf-8"), path.name).score
    for part in score.parts.values():
        part.notes.sort(key=lambda note: (note.beat, note.pitch))
    return score


def read_length(text: str) -> Fraction:
    """Quarters of a written length: `8.` is three quarters of one."""
    is_triplet, text = text.endswith("t"), text.rstrip("t")
    dots, text = text.count("."), text.rstrip(".")
    value = Fraction(4, int(text)) * (2 - Fraction(1, 2**dots))
    return value * Fraction(2, 3) if is_triplet else value


class _Reader:
    def __init__(self, text: str, name: str) -> None:
        self.score, self.name = Score(), name
        self.faults: list[str] = []
        self._patterns: dict[str, str] = {}
        self._lines: dict[str, Bars] = {}
        """The open section's."""
        self._earlier: dict[str, dict[str, Bars]] = {}
        self._section: tuple[str, int, int] | None = None
        self._state: dict[str, tuple[float, Fraction]] = {}
        """By part: dynamic and length that stick."""
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.split("//")[0].rstrip()
            if line.strip():
                try:
                    self._read(line, number)
                except ValueError as fault:
                    raise ScoreError(f"{name}:{number}: {fault}") from None
        self._close()
        if self.faults:
            raise ScoreError("\n".join(self.faults))

    def _read(self, line: str, number: int) -> None:
        if line.startswith("["):
            self._close()
            name, bars = line.strip("[] ").split()
            self._section, self._lines = (name, self.score.bars, int(bars)), {}
            return
        word, _, rest = line.partition(" ")
        if self._section is None:
            self._header(word, rest.strip())
        else:
            self._part_line(word, rest.strip(), number)

    def _header(self, word: str, rest: str) -> None:
        score = self.score
        name, _, body = (text.strip() for text in rest.partition("="))
        match word:
            case "title":
                score.title = rest
            case "meter":
                beats, unit = rest.split("/")
                score.meter = (int(beats), int(unit))
            case "tempo":
                score.tempo = float(rest)
            case "seed":
                score.seed = int(rest)
            case "part":
                instrument, *options = body.split()
                score.parts[name] = Part(name, instrument, dict(option.split("=", 1) for option in options))
            case "pat":
                self._patterns[name] = body
            case _:
                score.options[word] = rest

    def _part_line(self, word: str, rest: str, number: int) -> None:
        if word != "chords" and word not in self.score.parts:
            raise ValueError(f"unknown part {word!r}; parts are {sorted(self.score.parts)}")
        if rest.startswith("<="):
            source = rest[2:].strip()
            if word not in self._earlier.get(source, {}):
                raise ValueError(f"section {source!r} has no line {word!r} to repeat")
            self._lines.setdefault(word, []).extend(self._earlier[source][word])
            return
        bars = self._lines.setdefault(word, [])
        rest = re.sub(r"&(\w+)(?:\*(\d+))?", lambda found: self._pattern(found[1], int(found[2] or 1)), rest)
        for chunk in filter(None, map(str.strip, rest.split("|"))):
            body = _REPEAT.sub("", chunk).strip()
            if body:
                bars.append((body, number))
            for times in _REPEAT.findall(chunk):
                if not bars:
                    raise ValueError("% repeats a bar but there is none before it")
                bars.extend([bars[-1]] * int(times or 1))

    def _pattern(self, name: str, times: int) -> str:
        if name not in self._patterns:
            raise ValueError(f"unknown pattern {name!r}; patterns are {sorted(self._patterns)}")
        return " | ".join([self._patterns[name]] * times)

    def _close(self) -> None:
        """Turn the open section's lines into notes."""
        if self._section is None:
            return
        name, first, count = self._section
        if "chords" not in self._lines:
            raise ScoreError(f"{self.name}: section {name!r} has no chords line")
        for part, bars in self._lines.items():
            if len(bars) != count:
                where = f"{self.name}:{bars[-1][1] if bars else '?'}"
                self.faults.append(f"{where}: {part} has {len(bars)} bars in section {name!r} of {count}")
        self._earlier[name] = self._lines
        self.score.sections.append(self._section)
        self._chords(self._lines["chords"], first)
        for part, bars in self._lines.items():
            if part != "chords":
                line = _Line(self.score, self.score.parts[part], first, self._state.get(part), self.name)
                self._state[part] = line.read(bars)
                self.faults.extend(line.faults)
        self._section = None

    def _chords(self, bars: Bars, first: int) -> None:
        size = self.score.bar_length
        for index, (text, number) in enumerate(bars):
            pairs = [(symbol, length) for symbol, _, length in (word.partition(":") for word in text.split())]
            given = sum((read_length(length) for _, length in pairs if length), Fraction(0))
            free = sum(1 for _, length in pairs if not length)
            at = (first + index) * size
            for symbol, written in pairs:
                length = read_length(written) if written else (size - given) / free
                try:
                    self.score.chords.append((float(at), float(length), read_chord(symbol)))
                except ValueError as fault:
                    raise ScoreError(f"{self.name}:{number}: {fault}") from None
                at += length


class _Line:
    """One part's line of one section."""

    def __init__(self, score: Score, part: Part, first: int, state: tuple[float, Fraction] | None, file: str) -> None:
        self.score, self.part, self.first, self.file = score, part, first, file
        self.dynamic, self.length = state or (float(DYNAMICS["mf"]), Fraction(1))
        self.faults: list[str] = []
        self._ramp: list[Note] | None = None
        self._ramp_from = self.dynamic
        self._tied: dict[int, Note] = {}
        self._is_slurred = False

    def read(self, bars: Bars) -> tuple[float, Fraction]:
        """Add the line's notes to the part; return the dynamic and the length that stick."""
        for index, (text, number) in enumerate(bars):
            bar = self.first + index
            where = f"{self.file}:{number}: {self.part.name}, bar {bar + 1}"
            if text == "-":
                continue
            if any(_LANE.match(token) for token in text.split()):
                self._drums(text, bar, number, where)
            else:
                self._notes(text, bar, number, where)
        return self.dynamic, self.length

    def _drums(self, text: str, bar: int, number: int, where: str) -> None:
        size = self.score.bar_length
        start = bar * size
        hits: list[Note] = []
        came_from, is_ramp = self.dynamic, False
        for token in text.split():
            lane = _LANE.match(token)
            if token in DYNAMICS:
                self.dynamic = float(DYNAMICS[token])
                if not hits:
                    came_from = self.dynamic
            elif token in ("<", ">"):
                is_ramp = True
            elif lane:
                step = size / len(lane[2])
                for place, sign in enumerate(lane[2]):
                    if sign != ".":
                        marks = "=" if sign == "r" else ""
                        beat = float(start + place * step)
                        note = Note(beat, float(step), 0, HITS[sign], marks, False, bar, lane[1], 0, number)
                        hits.append(note)
            else:
                self.faults.append(f"{where}: {token!r} is no drum lane")
        for hit in hits:
            share = (hit.beat - float(start)) / float(size) if is_ramp else 0.0
            hit.velocity = max(12, min(127, hit.velocity + came_from + (self.dynamic - came_from) * share))
        self.part.notes.extend(hits)

    def _notes(self, text: str, bar: int, number: int, where: str) -> None:
        at = bar * self.score.bar_length
        end = at + self.score.bar_length
        for token in text.split():
            if token in DYNAMICS:
                self._set_dynamic(float(DYNAMICS[token]), float(at))
            elif token in ("<", ">"):
                self._ramp, self._ramp_from = [], self.dynamic
            elif token == "-":
                at = end
            elif found := _NOTE.match(token):
                if found["length"]:
                    self.length = read_length(found["length"])
                if found["body"] != "r":
                    self._note(found["body"], found["marks"], float(at), bar, number)
                at += self.length
            else:
                self.faults.append(f"{where}: cannot read {token!r}")
        if at != end:
            quarters = float(at - end + self.score.bar_length)
            wanted = float(self.score.bar_length)
            self.faults.append(f"{where}: {quarters:g} quarters long instead of {wanted:g}: {text!r}")

    def _set_dynamic(self, target: float, at: float) -> None:
        if self._ramp:
            start = self._ramp[0].beat
            for note in self._ramp:
                share = (note.beat - start) / max(1e-6, at - start)
                note.velocity = self._ramp_from + (target - self._ramp_from) * share
            self._ramp = None
        self.dynamic = target

    def _note(self, body: str, marks: str, at: float, bar: int, number: int) -> None:
        if "(" in marks:
            self._is_slurred = True
        if ")" in marks:
            self._is_slurred = False
        pitches = sorted(self._pitches(body, self.score.chord_at(at)))
        shift = 12 * int(self.part.options.get("octave", 0))
        tied: dict[int, Note] = {}
        for place, unshifted in enumerate(pitches):
            pitch = unshifted + shift
            note = self._tied.get(pitch)
            if note:
                note.length += float(self.length)
                note.is_slurred = self._is_slurred
            else:
                plain = marks.replace("~", "")
                length = float(self.length)
                note = Note(at, length, pitch, self.dynamic, plain, self._is_slurred, bar, "", place, number)
                self.part.notes.append(note)
                if self._ramp is not None:
                    self._ramp.append(note)
            if "~" in marks:
                tied[pitch] = note
        self._tied = tied

    def _pitches(self, body: str, chord: Chord | None) -> list[int]:
        if not body.startswith("$"):
            return [pitch_number(name) for name in body.split("+")]
        if chord is None:
            raise ValueError(f"{body!r} has no chord to be a degree of")
        degrees, octave = body[1:].split("/")
        return [chord.degree(degree, int(octave)) for degree in degrees.split("+")]
