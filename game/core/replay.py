"""Replays: a run as text, one action a line, ticks then the buttons held.

```
map backstage.tmx
map_digest 0123456789ab
seed 7
difficulty agent
assist no_timer endless_lives
handed riders=640 hull=3
 30
120 right
assert koskov.is_following
digest 0a1b2c3d4e5f
480 right
expect won
expect digest 1a2b3c4d5e6f
```

`#` begins a comment. `assert NAME.MEMBER` (or `NAME.MEMBER == VALUE`) and `digest` (the whole world's) are checked at the tick
where they stand. After the last action the world's outcome, ticks, digest, score, rank and medals are compared with the
`expect` lines. `handed` is what the stage before handed on (see Stage.TAKES); without it all is as the map says.
With `expect sound` nothing may be wrong after any tick (see game/prove/invariants.py).
replay_run.py plays all this, replay_update.py writes digests anew.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from game.core import buttons
from game.core.assists import ASSISTS
from game.core.entity import DIFFICULTIES, Difficulty

EXPECTATIONS = ("won", "lost", "sound", "ticks", "digest", "score", "rank", "medal")
PLAIN = ("won", "lost", "sound")
"""Expectations without a value."""
MAX_TICKS = 60 * 60 * 60
"""An hour; longer replays are a mistake."""
CHECK_TICKS = 600
"""A recording holds the world's digest every so many ticks, so that what goes another way is found to within ten seconds."""
DIGEST = re.compile("[0-9a-f]{12}")
LINES = "digest, assert or expect"
"""What a line begins with that is neither header nor action."""
OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


class ReplayError(Exception):
    """A replay that cannot be read: `FILE:LINE: what is wrong`."""


class Action(NamedTuple):
    """So many ticks with these buttons held."""

    ticks: int
    buttons: int


class Assertion(NamedTuple):
    """Something that must hold when `tick` ticks have been played."""

    tick: int
    line: int
    text: str


class Check(NamedTuple):
    """The digest that the world must have when `tick` ticks have been played."""

    tick: int
    line: int
    digest: str


class Expectation(NamedTuple):
    """Something that must hold at the end."""

    line: int
    kind: str
    value: str


class Replay(NamedTuple):
    """A run. `map` is relative to the replay's own folder."""

    map: str = ""
    map_digest: str = ""
    seed: int = 0
    difficulty: Difficulty = Difficulty.AGENT
    actions: tuple[Action, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    assists: tuple[str, ...] = ()
    """What the player had softened (see assists.py)."""
    checks: tuple[Check, ...] = ()
    handed: tuple[tuple[str, int], ...] = ()
    """What the stage before handed on, by name; what is not in it is as the map says."""

    @property
    def is_sound(self) -> bool:
        """Whether nothing may be wrong after any tick."""
        return any(expectation.kind == "sound" for expectation in self.expectations)

    @property
    def ticks(self) -> int:
        """How long the run is."""
        return sum(action.ticks for action in self.actions)

    def inputs(self) -> Iterator[int]:
        """The buttons of each tick."""
        for action in self.actions:
            for _ in range(action.ticks):
                yield action.buttons


def parse(text: str, name: str = "replay") -> Replay:
    """Read a replay. Raises ReplayError with `name` and the line."""
    header: dict[str, str] = {}
    actions: list[Action] = []
    assertions: list[Assertion] = []
    expectations: list[Expectation] = []
    checks: list[Check] = []
    tick = 0
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        words = raw.partition("#")[0].split()
        if not words:
            continue
        first = words[0]
        try:
            if first.isascii() and first.isdigit():
                ticks = int(first)
                tick += ticks
                if not 0 < ticks <= MAX_TICKS or tick > MAX_TICKS:
                    raise ReplayError(f"{name}:{number}: an action lasts 1 to {MAX_TICKS} ticks, as does a replay")
                actions.append(Action(ticks, buttons.from_names(words[1:])))
            elif first == "assert":
                text_ = " ".join(words[1:])
                parse_assertion(text_)
                assertions.append(Assertion(tick, number, text_))
            elif first == "digest":
                checks.append(Check(tick, number, _parse_digest(" ".join(words[1:]))))
            elif first == "expect":
                expectations.append(_parse_expectation(words[1:], number))
            elif first in ("map", "map_digest", "seed", "difficulty", "assist", "handed"):
                header[first] = raw.partition("#")[0].strip().partition(" ")[2].strip()
                _check_header(first, header[first])
            else:
                raise ReplayError(f"{name}:{number}: a line begins with ticks, a header word, {LINES}, not {first!r}")
        except KeyError as error:
            raise ReplayError(
                f"{name}:{number}: there is no button {error.args[0]!r}; there are {', '.join(buttons.NAMES)}"
            ) from None
        except ValueError as error:
            raise ReplayError(f"{name}:{number}: {error}") from None
    return Replay(
        header.get("map", ""),
        header.get("map_digest", ""),
        int(header.get("seed", "0")),
        Difficulty(DIFFICULTIES.index(header.get("difficulty", Difficulty.AGENT.label))),
        tuple(actions),
        tuple(assertions),
        tuple(expectations),
        tuple(header.get("assist", "").split()),
        tuple(checks),
        _parse_handed(header.get("handed", "")),
    )


def _parse_handed(text: str) -> tuple[tuple[str, int], ...]:
    """Raises ValueError."""
    handed: dict[str, int] = {}
    for word in text.split():
        name, _, value = word.partition("=")
        if not name.isidentifier() or name in handed or not (value.isascii() and value.isdigit()):
            raise ValueError(f"handed wants NAME=NUMBER, each name once, not {word!r}")
        handed[name] = int(value)
    return tuple(handed.items())


def parse_assertion(text: str) -> tuple[str, str, str, str]:
    """NAME, MEMBER, operator and value of an assertion. Raises ValueError."""
    words = text.split()
    target, _, attribute = words[0].rpartition(".") if words else ("", "", "")
    if not target or len(words) not in (1, 3) or (len(words) == 3 and words[1] not in OPERATORS):  # noqa: PLR2004
        raise ValueError(f"assert NAME.MEMBER or NAME.MEMBER == VALUE (also {' '.join(OPERATORS)}), not {text!r}")
    return target, attribute, words[1] if len(words) > 1 else "", words[2] if len(words) > 1 else ""


def _parse_digest(text: str) -> str:
    """Raises ValueError."""
    if not DIGEST.fullmatch(text):
        raise ValueError(f"digest wants twelve hexadecimal digits, not {text!r}")
    return text


def _parse_expectation(words: list[str], line: int) -> Expectation:
    """Raises ValueError."""
    if not words or words[0] not in EXPECTATIONS:
        raise ValueError(f"expect one of {', '.join(EXPECTATIONS)}")
    kind, value = words[0], " ".join(words[1:])
    if kind in PLAIN:
        if value:
            raise ValueError(f"'expect {kind}' wants no value")
    elif not value:
        raise ValueError(f"'expect {kind}' wants a value")
    elif kind == "digest":
        _parse_digest(value)
    elif kind in ("ticks", "score") and not (value.isascii() and value.isdigit()):
        raise ValueError(f"'expect {kind}' wants a whole number, not {value!r}")
    return Expectation(line, kind, value)


def _check_header(word: str, value: str) -> None:
    """Raises ValueError."""
    if word == "seed" and not (value.isascii() and value.isdigit()):
        raise ValueError(f"seed is a whole number, not {value!r}")
    if word == "difficulty" and value not in DIFFICULTIES:
        raise ValueError(f"difficulty is one of {', '.join(DIFFICULTIES)}, not {value!r}")
    if word == "assist":
        for name in value.split():
            if name not in ASSISTS:
                raise ValueError(f"there is no assist {name!r}; there are {', '.join(ASSISTS)}")
    if word == "handed":
        _parse_handed(value)


def read(path: Path) -> Replay:
    """Read a replay file. Raises ReplayError, also for a file that is not there or not text."""
    try:
        return parse(path.read_text(encoding="utf-8"), str(path))
    except FileNotFoundError:
        raise ReplayError(f"{path}: no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ReplayError(f"{path}: cannot be read: {error}") from None


def merge(inputs: list[int]) -> tuple[Action, ...]:
    """The buttons of each tick as actions, equal ticks merged."""
    actions: list[Action] = []
    for held in inputs:
        if actions and actions[-1].buttons == held:
            actions[-1] = Action(actions[-1].ticks + 1, held)
        else:
            actions.append(Action(1, held))
    return tuple(actions)


def write(replay: Replay) -> str:
    """The replay as text that `parse` reads back."""
    lines = [f"map {replay.map}"]
    if replay.map_digest:
        lines.append(f"map_digest {replay.map_digest}")
    lines += [f"seed {replay.seed}", f"difficulty {replay.difficulty.label}"]
    if replay.assists:
        lines.append(f"assist {' '.join(replay.assists)}")
    if replay.handed:
        lines.append(f"handed {' '.join(f'{name}={value}' for name, value in replay.handed)}")
    tick = 0
    pending = [(assertion.tick, f"assert {assertion.text}") for assertion in replay.assertions]
    pending += [(check.tick, f"digest {check.digest}") for check in replay.checks]
    pending.sort(key=lambda moment: moment[0])
    for action in replay.actions:
        end = tick + action.ticks
        while tick < end:
            while pending and pending[0][0] <= tick:
                lines.append(pending.pop(0)[1])
            # What is checked in the middle of an action cuts it in two.
            ticks = min(end, pending[0][0] if pending else end) - tick
            lines.append(" ".join((f"{ticks:4d}", *buttons.to_names(action.buttons))))
            tick += ticks
    lines += [line for _, line in pending]
    lines += [f"expect {expectation.kind} {expectation.value}".rstrip() for expectation in replay.expectations]
    return "\n".join(lines) + "\n"
