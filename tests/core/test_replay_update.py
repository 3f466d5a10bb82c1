"""Digests are written anew, and nothing else in the file is touched."""

from __future__ import annotations

import pytest

from game.core.replay import CHECK_TICKS, ReplayError, parse
from game.core.replay_run import Status, play
from game.core.replay_update import updated
from tests.core.test_replay import corridor

MAP_DIGEST = "feedfacef00d"
STALE = "0" * 12
TEXT = f"""# How the corridor is walked

map corridor.tmx
map_digest {STALE}   # of long ago
difficulty agent

  20 right   # off we go
digest {STALE} # half way
assert bond.vx > 0

  20 right
expect digest {STALE}
expect score 0   # after the digest, on purpose
"""


def update(text: str, *, add_checks: bool = False) -> tuple[str, Status, str]:
    new, result = updated(text, "run.tas", corridor(), MAP_DIGEST, add_checks=add_checks)
    return new, result.status, result.message


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, TEXT.rstrip("\n")])
def test_only_digests_change(text: str) -> None:
    new, status, _ = update(text)
    assert status == Status.SUCCESS
    assert play(parse(new), corridor(), MAP_DIGEST).status == Status.SUCCESS
    replay = parse(new)
    put_back = new.replace(MAP_DIGEST, STALE).replace(replay.checks[0].digest, STALE)
    for expectation in replay.expectations:
        put_back = put_back.replace(expectation.value, STALE) if expectation.kind == "digest" else put_back
    assert put_back == text
    assert update(new)[0] == new


def test_no_digest_comes_that_was_not_there() -> None:
    text = "map corridor.tmx\n 20 right\nexpect score 0\n"
    assert update(text) == (text, Status.SUCCESS, "")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("assert bond.health == 1", Status.ASSERT_FAILED),
        ("expect won", Status.NOT_FINISHED),
        ("expect ticks 3", Status.WRONG_TIME),
        ("expect score 9", Status.ASSERT_FAILED),
    ],
)
def test_where_anything_else_fails_nothing_is_written(line: str, status: Status) -> None:
    text = TEXT + line + "\n"
    assert update(text)[:2] == (text, status)


def test_a_digest_after_the_end_has_to_go() -> None:
    text = f"300 right\ndigest {STALE}\n"
    new, status, message = update(text)
    assert (new, status) == (text, Status.DESYNC)
    assert message.startswith("line 2: the stage is over at tick")


def test_checks_are_put_in_every_ten_seconds() -> None:
    text = f"  30\n1300 left # against the wall\nassert bond.health == 5\n {CHECK_TICKS * 3 - 1330}\n  7 right"
    new, status, _ = update(text, add_checks=True)
    assert status == Status.SUCCESS
    before, after = parse(text), parse(new)
    assert list(after.inputs()) == list(before.inputs())
    assert [assertion.tick for assertion in after.assertions] == [1330]
    assert [check.tick for check in after.checks] == [CHECK_TICKS, 2 * CHECK_TICKS, 3 * CHECK_TICKS]
    assert new.splitlines()[1] == f"{CHECK_TICKS - 30:4d} left # against the wall"
    assert new.count("#") == 1
    assert new.endswith("  7 right")
    assert play(after, corridor()).status == Status.SUCCESS
    assert update(new, add_checks=True)[0] == new


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(ReplayError, match=r"run\.tas:1"):
        update("sideways")
