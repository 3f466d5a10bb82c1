"""Replays: read, written, refused with their line, played to each of the seven ends."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.actors.stage_exit import StageExit
from game.core import buttons as b
from game.core.entity import Difficulty, saved
from game.core.replay import (
    MAX_TICKS,
    Action,
    Assertion,
    Check,
    Expectation,
    Replay,
    ReplayError,
    merge,
    parse,
    read,
    write,
)
from game.core.replay_run import Result, Status, expected, play
from game.core.solid import Solid
from game.core.world import World
from tests.core.ascii_world import place, world

TEXT = """\ufeff# a run
map backstage.tmx
map_digest 0123456789ab
seed 7
difficulty double-o
 30
120 right jump   # over the wall
assert bond.health >= 5
assert koskov.is_following
  1 fire
expect won
expect medal Clean hands
expect digest 1a2b3c4d5e6f
"""


# Reading and writing


def test_a_replay_is_read() -> None:
    replay = parse(TEXT)
    assert replay == Replay(
        "backstage.tmx",
        "0123456789ab",
        7,
        Difficulty.DOUBLE_O,
        (Action(30, 0), Action(120, b.RIGHT | b.JUMP), Action(1, b.FIRE)),
        (Assertion(150, 8, "bond.health >= 5"), Assertion(150, 9, "koskov.is_following")),
        (Expectation(11, "won", ""), Expectation(12, "medal", "Clean hands"), Expectation(13, "digest", "1a2b3c4d5e6f")),
    )
    assert replay.ticks == 151 == len(list(replay.inputs()))


def test_an_empty_replay_has_defaults() -> None:
    assert parse("\n# nothing\n\n") == Replay("", "", 0, Difficulty.AGENT, (), (), ())


ACTIONS = st.lists(st.builds(Action, st.integers(1, 400), st.integers(0, b.ALL)), max_size=8)
ASSERTED = st.sampled_from(["bond.health", "bond.x > 40", "stage.score == 0", "koskov.is_following", "bond.facing != -1"])
EXPECTED = st.sampled_from(
    [
        ("won", ""),
        ("lost", ""),
        ("ticks", "12"),
        ("digest", "0123456789ab"),
        ("score", "300"),
        ("rank", "A"),
        ("medal", "Clean hands"),
    ]
)


@st.composite
def replays(draw: st.DrawFn) -> Replay:
    """Any replay that could be recorded; assertions stand at the ends of actions."""
    actions = tuple(draw(ACTIONS))
    moments = [0]
    for action in actions:
        moments.append(moments[-1] + action.ticks)
    asserted = draw(st.lists(st.tuples(st.sampled_from(moments), ASSERTED), max_size=5))
    checked = draw(st.lists(st.sampled_from(moments), max_size=3, unique=True))
    return Replay(
        draw(st.sampled_from(["backstage.tmx", "../story/a map.tmx"])),
        draw(st.sampled_from(["", "0123456789ab"])),
        draw(st.integers(0, 2**32)),
        draw(st.sampled_from(list(Difficulty))),
        actions,
        tuple(Assertion(tick, 0, text) for tick, text in sorted(asserted)),
        tuple(Expectation(0, kind, value) for kind, value in draw(st.lists(EXPECTED, max_size=4))),
        (),
        tuple(Check(tick, 0, f"{tick:012x}") for tick in sorted(checked)),
        tuple(draw(st.dictionaries(st.sampled_from(["riders", "hull", "fuel"]), st.integers(0, 2**20))).items()),
    )


def without_lines(replay: Replay) -> Replay:
    return replay._replace(
        assertions=tuple(assertion._replace(line=0) for assertion in replay.assertions),
        expectations=tuple(expectation._replace(line=0) for expectation in replay.expectations),
        checks=tuple(check._replace(line=0) for check in replay.checks),
    )


@given(replay=replays())
def test_what_is_written_is_read_back(replay: Replay) -> None:
    assert without_lines(parse(write(replay))) == replay


@given(replay=replays())
def test_writing_is_settled_after_the_first_time(replay: Replay) -> None:
    assert write(parse(write(replay))) == write(replay)


@given(inputs=st.lists(st.sampled_from([0, 0, b.RIGHT, b.RIGHT | b.JUMP]), max_size=60))
def test_merging_inputs_keeps_every_tick(inputs: list[int]) -> None:
    actions = merge(inputs)
    assert list(Replay(actions=actions).inputs()) == inputs
    assert all(first.buttons != second.buttons for first, second in pairwise(actions))


# What cannot be read


LIMIT = f"an action lasts 1 to {MAX_TICKS} ticks, as does a replay"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("10 rihgt", "run.tas:1: there is no button 'rihgt'; there are left, right, up, down, jump, fire, use, gadget"),
        ("# c\n0 left", f"run.tas:2: {LIMIT}"),
        (f"{MAX_TICKS + 1}", f"run.tas:1: {LIMIT}"),
        (f"{MAX_TICKS}\n\n1", f"run.tas:3: {LIMIT}"),
        ("-5 left", "run.tas:1: a line begins with ticks, a header word, digest, assert or expect, not '-5'"),
        ("jump 5", "run.tas:1: a line begins with ticks, a header word, digest, assert or expect, not 'jump'"),
        ("assert", "run.tas:1: assert NAME.MEMBER or NAME.MEMBER == VALUE (also == != >= <= > <), not ''"),
        ("assert bond", "run.tas:1: assert NAME.MEMBER or NAME.MEMBER == VALUE (also == != >= <= > <), not 'bond'"),
        (
            "1\nassert bond.x = 3",
            "run.tas:2: assert NAME.MEMBER or NAME.MEMBER == VALUE (also == != >= <= > <), not 'bond.x = 3'",
        ),
        ("assert bond.x ==", "run.tas:1: assert NAME.MEMBER or NAME.MEMBER == VALUE (also == != >= <= > <), not 'bond.x =='"),
        ("expect", "run.tas:1: expect one of won, lost, sound, ticks, digest, score, rank, medal"),
        ("5\ndigest 12", "run.tas:2: digest wants twelve hexadecimal digits, not '12'"),
        ("expect digest 12", "run.tas:1: digest wants twelve hexadecimal digits, not '12'"),
        ("expect glory", "run.tas:1: expect one of won, lost, sound, ticks, digest, score, rank, medal"),
        ("expect won 5", "run.tas:1: 'expect won' wants no value"),
        ("\nexpect ticks", "run.tas:2: 'expect ticks' wants a value"),
        ("handed riders", "run.tas:1: handed wants NAME=NUMBER, each name once, not 'riders'"),
        ("handed a=1 a=2", "run.tas:1: handed wants NAME=NUMBER, each name once, not 'a=2'"),
        ("handed hull=-1", "run.tas:1: handed wants NAME=NUMBER, each name once, not 'hull=-1'"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, sentence: str) -> None:
    with pytest.raises(ReplayError) as caught:
        parse(text, "run.tas")
    assert str(caught.value) == sentence


@pytest.mark.parametrize("text", ["seed seven", "difficulty easy", "\n\nseed -1"])
def test_a_header_that_is_wrong_is_refused(text: str) -> None:
    with pytest.raises(ReplayError, match=r"run\.tas.*not '(seven|easy|-1)'"):
        parse(text, "run.tas")


@pytest.mark.parametrize("text", ["\nseed seven", "\ndifficulty easy"])
def test_a_wrong_header_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(ReplayError, match=r"run\.tas:2: "):
        parse(text, "run.tas")


@pytest.mark.parametrize("text", ["expect ticks soon", "expect score a lot", "seed \u00b2"])
def test_a_number_that_is_none_is_refused_when_read(text: str) -> None:
    with pytest.raises(ReplayError):
        parse(text, "run.tas")


def test_a_file_that_is_not_there_or_not_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReplayError, match="no such file"):
        read(tmp_path / "none.tas")
    (tmp_path / "picture.tas").write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(ReplayError, match=r"picture\.tas: cannot be read"):
        read(tmp_path / "picture.tas")
    with pytest.raises(ReplayError, match="cannot be read"):
        read(tmp_path)
    (tmp_path / "run.tas").write_text(TEXT, encoding="utf-8")
    assert read(tmp_path / "run.tas") == parse(TEXT)


# Playing

CORRIDOR = """
    ............
    ............
    ............
    B...........
    ############
"""


def corridor() -> World:
    return world(CORRIDOR, place(StageExit, 9, 3))


def run(text: str, map_digest: str = "") -> Result:
    return play(parse(text, "run.tas"), corridor(), map_digest)


def test_success() -> None:
    first = run("200 right\nexpect won")
    assert first.status == Status.SUCCESS
    again = run(
        f"200 right\nexpect won\nexpect ticks {first.tick}\nexpect digest {first.digest}\nexpect rank C\nexpect medal Ghost"
    )
    assert again == first._replace(status=Status.SUCCESS)


def test_not_finished() -> None:
    result = run("5 right\nexpect won")
    assert (result.status, result.tick) == (Status.NOT_FINISHED, 5)


def test_wrong_time() -> None:
    assert run("5 right\nexpect ticks 6").status == Status.WRONG_TIME
    assert run("5 right\nexpect ticks 5").status == Status.SUCCESS


def test_desync() -> None:
    result = run("5 right\nexpect digest 000000000000")
    assert result.status == Status.DESYNC
    assert result.digest in result.message and "000000000000" in result.message


def test_map_changed() -> None:
    text = "map_digest 0123456789ab\n5 right"
    assert run(text, "ba9876543210").status == Status.MAP_CHANGED
    assert run(text, "0123456789ab").status == run(text).status == Status.SUCCESS


class Bomb(Solid, abstract=True):
    """Its rules fail in its fifth tick."""

    age: int = saved(0)

    def update(self) -> None:
        self.age += 1
        if self.age == 5:
            raise ZeroDivisionError("a fault of the rules")


def test_a_crash_tells_its_tick_and_its_object() -> None:
    watched: list[int] = []
    fragile = world(CORRIDOR, place(Bomb, 6, 1, width=16, height=16, name="clock"))
    result = play(parse("20 right\nexpect won"), fragile, each_tick=lambda seen: watched.append(seen.tick))
    assert (result.status, result.tick) == (Status.CRASH, 5)
    assert watched == [1, 2, 3, 4]
    bomb = fragile.named("clock")
    assert bomb is not None
    assert result.message.startswith(
        f"object {bomb.id} 'clock' (Bomb), tile 6,1: ZeroDivisionError: a fault of the rules (test_replay.py:"
    )


# Digests on the way


def checked_run() -> list[str]:
    """A run of 54 ticks with the digests at 18 and 36."""
    seen = corridor()
    digests = {}
    for tick in range(1, 55):
        seen.step(b.RIGHT)
        digests[tick] = seen.digest()
    return ["18 right", f"digest {digests[18]}", "18 right", f"digest {digests[36]}", "18 right", f"expect digest {digests[54]}"]


def test_digests_on_the_way_hold() -> None:
    assert run("\n".join(checked_run())).status == Status.SUCCESS


@pytest.mark.parametrize(
    ("changed", "tick", "since"),
    [(0, 18, None), (2, 36, 18), (4, 54, 36)],
)
def test_a_desync_is_found_at_the_first_digest_that_differs(changed: int, tick: int, since: int | None) -> None:
    lines = checked_run()
    lines[changed] = "10 right\n7\n1 right"
    result = run("\n".join(lines))
    assert (result.status, result.tick) == (Status.DESYNC, tick)
    assert ("still as expected" in result.message) == (since is not None)
    if since is not None:
        assert result.message.endswith(f"; at tick {since} it was still as expected")


def test_a_digest_after_the_end_of_the_stage_is_a_desync() -> None:
    end = run("200 right").tick
    result = run("200 right\ndigest 0123456789ab")
    assert (result.status, result.tick) == (Status.DESYNC, end)
    assert result.message.startswith("line 2 expects the run to go on to tick 200, but the stage is over")


def test_input_after_the_end_of_the_stage_is_told() -> None:
    end = run("200 right").tick
    result = run(f"200 right\nexpect won\nexpect ticks {end}")
    assert result.status == Status.SUCCESS
    assert result.message == f"the stage is over at tick {end}: {200 - end} more ticks of input are not played"
    assert run(f"{end} right\nexpect won").message == ""


def test_what_a_run_led_to_is_all_expected_of_it() -> None:
    end = run("200 right").tick
    seen = corridor()
    for _ in range(end):
        seen.step(b.RIGHT)
    kinds = [expectation.kind for expectation in expected(seen)]
    assert kinds[:4] == ["won", "ticks", "score", "rank"]
    assert [expectation.value for expectation in expected(seen) if expectation.kind == "medal"] == list(seen.stage.medals())
    replay = Replay(actions=(Action(end, b.RIGHT),), expectations=expected(seen))
    assert play(replay, corridor()).status == Status.SUCCESS
    for number, expectation in enumerate(replay.expectations):
        wrong = {"won": ("lost", ""), "medal": ("medal", "Archivist"), "digest": ("digest", "0" * 12)}
        kind, value = wrong.get(expectation.kind, (expectation.kind, "7"))
        others = (*replay.expectations[:number], Expectation(0, kind, value), *replay.expectations[number + 1 :])
        assert play(replay._replace(expectations=others), corridor()).status != Status.SUCCESS


# Assertions


@pytest.mark.parametrize(
    ("line", "is_true"),
    [
        ("assert bond.grounded", True),
        ("assert Bond.grounded == true", True),
        ("assert bond.grounded == false", False),
        ("assert bond.is_dead", False),
        ("assert bond.is_dead == false", True),
        ("assert bond.health == 5", True),
        ("assert bond.health != 5", False),
        ("assert bond.health < 5", False),
        ("assert bond.health > 4", True),
        ("assert bond.health <= 5", True),
        ("assert bond.health >= 6", False),
        ("assert stage.reason == x", False),
        ("assert stage.title == Untitled", True),
        ("assert koskov.mood == 0", False),
        ("assert bond.charm", False),
        ("assert bond.hurt", False),
        ("assert stage.bonuses > 3", False),
        ("assert bond.health == much", False),
    ],
)
def test_assertions(line: str, is_true: bool) -> None:
    result = run(f"5\n{line}\n5")
    assert result.status == (Status.SUCCESS if is_true else Status.ASSERT_FAILED)
    if not is_true:
        assert result.tick == 5
        assert result.message.startswith(f"line 2: {line}: ")


def test_an_assertion_is_checked_at_its_tick() -> None:
    result = run("assert bond.vx == 0\n20 right\nassert bond.vx > 0\n60\nassert bond.vx == 0\nassert bond.vx > 0")
    assert (result.status, result.tick) == (Status.ASSERT_FAILED, 80)
    assert result.message.startswith("line 6")


@pytest.mark.parametrize("line", ["expect score 1", "expect rank 00", "expect medal Archivist", "expect lost"])
def test_an_expectation_that_fails_is_reported(line: str) -> None:
    result = run(f"200 right\n{line}")
    assert result.status == Status.ASSERT_FAILED
    assert result.message.startswith("expected ")


def test_a_replay_ends_with_the_stage() -> None:
    watched: list[int] = []
    result = play(parse("500 right"), corridor(), each_tick=lambda world: watched.append(world.tick))
    assert 0 < result.tick < 500
    assert watched == list(range(1, result.tick + 1))
