"""Playing a replay: what became of it, and at which tick it first went otherwise than it should."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from game.core.crash import describe
from game.core.entity import Entity
from game.core.replay import OPERATORS, Assertion, Check, Expectation, Replay, parse_assertion
from game.core.stage import Outcome
from game.core.world import World


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


def play(
    replay: Replay,
    world: World,
    map_digest: str = "",
    each_tick: Callable[[World], None] | None = None,
    inspect: Callable[[World], str] | None = None,
) -> Result:
    """Play `replay` on a fresh `world` and compare. `each_tick` is called after every tick (a view may watch).

    `inspect` says after each tick what is wrong, or nothing; without it `expect sound` is not looked at.
    Whatever the rules throw is a result, too.
    """
    if replay.map_digest and map_digest and replay.map_digest != map_digest:
        return Result(Status.MAP_CHANGED, 0, "", f"the map is {map_digest}, the replay was made on {replay.map_digest}")
    world.assists = replay.assists
    moments = _Moments(replay)
    tick = 0
    for held in replay.inputs():
        fault = moments.fault(world, tick)
        if fault is not None:
            return fault
        if world.stage.outcome:
            break
        try:
            world.step(held)
        except Exception as error:
            return Result(Status.CRASH, world.tick, "", describe(error))
        tick += 1
        if each_tick is not None:
            each_tick(world)
        wrong = inspect(world) if inspect is not None else ""
        if wrong:
            return Result(Status.ASSERT_FAILED, tick, world.digest(), f"expected sound, but {wrong}")
    result = moments.fault_at_end(world, tick) or _compare(replay, world, tick, moments.last_same)
    unplayed = replay.ticks - tick
    if unplayed:
        note = f"the stage is over at tick {tick}: {unplayed} more ticks of input are not played"
        result = result._replace(message=f"{result.message}; {note}" if result.message else note)
    return result


def expected(world: World) -> tuple[Expectation, ...]:
    """All that may be expected of a run that has led to this end of the stage."""
    stage = world.stage
    found = [("won" if stage.outcome == Outcome.WON else "lost", ""), ("ticks", str(world.tick)), ("score", str(stage.score))]
    if stage.outcome == Outcome.WON:
        found.append(("rank", stage.rank()))
        found += [("medal", medal) for medal in stage.medals()]
    found.append(("digest", world.digest()))
    return tuple(Expectation(0, kind, value) for kind, value in found)


class _Moments:
    """What must hold in the course of a run, in its order."""

    def __init__(self, replay: Replay) -> None:
        self._pending: list[Assertion | Check] = sorted(
            (*replay.assertions, *replay.checks), key=lambda moment: (moment.tick, moment.line)
        )
        self.last_same: Check | None = None
        """The last digest that was as expected."""

    def fault(self, world: World, tick: int) -> Result | None:
        """What does not hold now, when `tick` ticks have been played."""
        while self._pending and self._pending[0].tick <= tick:
            moment = self._pending.pop(0)
            if isinstance(moment, Check):
                digest = world.digest()
                if digest != moment.digest:
                    return _desync(tick, moment.line, moment.digest, digest, self.last_same)
                self.last_same = moment
            elif found := _holds(world, moment.text):
                return Result(Status.ASSERT_FAILED, tick, world.digest(), f"line {moment.line}: assert {moment.text}: {found}")
        return None

    def fault_at_end(self, world: World, tick: int) -> Result | None:
        """What does not hold at the end of the run; what should have held later is asked now."""
        for moment in self._pending:
            if isinstance(moment, Check) and moment.tick > tick:
                message = f"line {moment.line} expects the run to go on to tick {moment.tick}, but the stage is over"
                return Result(Status.DESYNC, tick, world.digest(), message)
        return self.fault(world, max(tick, *(moment.tick for moment in self._pending), 0))


def _desync(tick: int, line: int, wanted: str, digest: str, last_same: Check | None) -> Result:
    where = f"line {line}: " if line else ""
    since = f"; at tick {last_same.tick} it was still as expected" if last_same else ""
    return Result(Status.DESYNC, tick, digest, f"{where}expected digest {wanted}, got {digest}{since}")


def _holds(world: World, text: str) -> str:
    """Empty when the assertion holds now, else what is the case instead."""
    target, attribute, compare, wanted = parse_assertion(text)
    entity: Entity | None = world.stage if target == "stage" else world.named(target)
    if entity is None:
        return f"there is nothing called {target!r} now"
    if not hasattr(entity, attribute):
        return f"{target} has no {attribute!r}"
    value = getattr(entity, attribute)
    if callable(value):
        try:
            value = value()
        except TypeError:
            return f"{target}.{attribute} cannot be asked without more words"
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
        is_so = OPERATORS[compare](value, wanted_value)
    except (TypeError, ValueError):
        return f"{target}.{attribute} is {value!r}, which {wanted!r} cannot be compared with"
    return "" if is_so else f"{target}.{attribute} is {value!r}"


def _compare(replay: Replay, world: World, tick: int, last_same: Check | None) -> Result:
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
            return _desync(tick, expectation.line, expectation.value, digest, last_same)
    return Result(Status.SUCCESS, tick, digest, "")
