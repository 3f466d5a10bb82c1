"""Replays: a run as text, one action a line, ticks then the buttons held.

```
map backstage.tmx
map_digest 0123456789ab
seed 7
difficulty agent
assist no_timer endless_lives
 30
120 right
assert koskov.is_following
expect won
expect digest 1a2b3c4d5e6f
```

`#` begins a comment. `assert NAME.MEMBER` (or `NAME.MEMBER == VALUE`) is checked at the tick where it stands. After the last
action the world's outcome, ticks, digest, score, rank and medals are compared with the `expect` lines.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from game.core import buttons
from game.core.assists import ASSISTS
from game.core.entity import DIFFICULTIES, Difficulty, Entity
from game.core.stage import Outcome
from game.core.world import World

EXPECTATIONS = ("won", "lost", "ticks", "digest", "score", "rank", "medal")
MAX_TICKS = 60 * 60 * 60
"""An hour; longer replays are a mistake."""
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
                _parse_assertion(text_)
                assertions.append(Assertion(tick, number, text_))
            elif first == "expect":
                expectations.append(_parse_expectation(words[1:], number))
            elif first in ("map", "map_digest", "seed", "difficulty", "assist"):
                header[first] = raw.partition("#")[0].strip().partition(" ")[2].strip()
                _check_header(first, header[first])
            else:
                raise ReplayError(f"{name}:{number}: a line begins with ticks, a header word, assert or expect, not {first!r}")
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
    )


def _parse_expectation(words: list[str], line: int) -> Expectation:
    """Raises ValueError."""
    if not words or words[0] not in EXPECTATIONS:
        raise ValueError(f"expect one of {', '.join(EXPECTATIONS)}")
    kind, value = words[0], " ".join(words[1:])
    if kind in ("won", "lost"):
        if value:
            raise ValueError(f"'expect {kind}' wants no value")
    elif not value:
        raise ValueError(f"'expect {kind}' wants a value")
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
    tick = 0
    pending = list(replay.assertions)
    for action in replay.actions:
        end = tick + action.ticks
        while tick < end:
            while pending and pending[0].tick <= tick:
                lines.append(f"assert {pending.pop(0).text}")
            # An assertion in the middle of an action cuts it in two.
            ticks = min(end, pending[0].tick if pending else end) - tick
            lines.append(" ".join((f"{ticks:4d}", *buttons.to_names(action.buttons))))
            tick += ticks
    lines += [f"assert {assertion.text}" for assertion in pending]
    lines += [f"expect {expectation.kind} {expectation.value}".rstrip() for expectation in replay.expectations]
    return "\n".join(lines) + "\n"


class Status(StrEnum):
    """How a replay went."""

    SUCCESS = "success"
    NOT_FINISHED = "not_finished"
    WRONG_TIME = "wrong_time"
    ASSERT_FAILED = "assert_failed"
    DESYNC = "desync"
    MAP_CHANGED = "map_changed"
    CRASH = "crash"


class Result(NamedTuple):
    """The outcome of playing a replay. `tick` is the first at which it went otherwise than expected, or the last."""

    status: Status
    tick: int
    digest: str
    message: str


def _parse_assertion(text: str) -> tuple[str, str, str, str]:
    """NAME, MEMBER, operator and value of an assertion. Raises ValueError."""
    words = text.split()
    target, _, attribute = words[0].rpartition(".") if words else ("", "", "")
    if not target or len(words) not in (1, 3) or (len(words) == 3 and words[1] not in OPERATORS):  # noqa: PLR2004
        raise ValueError(f"assert NAME.MEMBER or NAME.MEMBER == VALUE (also {' '.join(OPERATORS)}), not {text!r}")
    return target, attribute, words[1] if len(words) > 1 else "", words[2] if len(words) > 1 else ""


def _holds(world: World, text: str) -> str:
    """Empty when the assertion holds now, else what is the case instead."""
    target, attribute, compare, wanted = _parse_assertion(text)
    entity: Entity | None = world.stage if target == "stage" else world.named(target)
    if entity is None:
        return f"there is nothing called {target!r} now"
    if not hasattr(entity, attribute):
        return f"{target} has no {attribute!r}"
    value = getattr(entity, attribute)
    value = value() if callable(value) else value
    if not compare:
        return "" if value else f"{target}.{attribute} is {value!r}"
    try:
        wanted_value: Any = (
            str(wanted)
            if isinstance(value, str)
            else {"true": 1, "false": 0}.get(wanted)
            if wanted in ("true", "false")
            else int(wanted)
        )
    except ValueError:
        return f"{target}.{attribute} is {value!r}, which {wanted!r} cannot be compared with"
    return "" if OPERATORS[compare](value, wanted_value) else f"{target}.{attribute} is {value!r}"


def play(replay: Replay, world: World, map_digest: str = "", each_tick: Callable[[World], None] | None = None) -> Result:
    """Play `replay` on a fresh `world` and compare. `each_tick` is called after every tick (a view may watch)."""
    if replay.map_digest and map_digest and replay.map_digest != map_digest:
        return Result(Status.MAP_CHANGED, 0, "", f"the map is {map_digest}, the replay was made on {replay.map_digest}")
    world.assists = replay.assists
    pending = list(replay.assertions)
    tick = 0
    for held in replay.inputs():
        while pending and pending[0].tick <= tick:
            assertion = pending.pop(0)
            fault = _holds(world, assertion.text)
            if fault:
                return Result(
                    Status.ASSERT_FAILED, tick, world.digest(), f"line {assertion.line}: assert {assertion.text}: {fault}"
                )
        if world.stage.outcome:
            break
        world.step(held)
        tick += 1
        if each_tick is not None:
            each_tick(world)
    for assertion in pending:
        fault = _holds(world, assertion.text)
        if fault:
            return Result(Status.ASSERT_FAILED, tick, world.digest(), f"line {assertion.line}: assert {assertion.text}: {fault}")
    return _compare(replay, world, tick)


def _compare(replay: Replay, world: World, tick: int) -> Result:
    stage = world.stage
    digest = world.digest()
    outcome = Outcome(stage.outcome)
    for expectation in replay.expectations:
        kind, value = expectation.kind, expectation.value
        if kind in ("won", "lost") and outcome.name.lower() != kind:
            if outcome == Outcome.PLAYING:
                return Result(Status.NOT_FINISHED, tick, digest, f"the run is over and the stage is not {kind}")
            return Result(
                Status.ASSERT_FAILED, tick, digest, f"expected {kind}, but {outcome.name.lower()} {stage.reason}".rstrip()
            )
        if kind == "ticks" and tick != int(value):
            return Result(Status.WRONG_TIME, tick, digest, f"expected {value} ticks, took {tick}")
        if kind == "score" and stage.score != int(value):
            return Result(Status.ASSERT_FAILED, tick, digest, f"expected score {value}, got {stage.score}")
        if kind == "rank" and stage.rank() != value:
            return Result(Status.ASSERT_FAILED, tick, digest, f"expected rank {value}, got {stage.rank()}")
        if kind == "medal" and value not in stage.medals():
            return Result(
                Status.ASSERT_FAILED, tick, digest, f"expected medal {value}, got {', '.join(stage.medals()) or 'none'}"
            )
    for expectation in replay.expectations:
        if expectation.kind == "digest" and expectation.value != digest:
            return Result(Status.DESYNC, tick, digest, f"expected digest {expectation.value}, got {digest}")
    return Result(Status.SUCCESS, tick, digest, "")
