"""Going back leads to the very moment, digest for digest, and costs a bounded amount of memory."""

from __future__ import annotations

import pickle
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core import buttons as b
from game.core.replay import read
from game.core.rewind import PERIOD, Rewind
from game.core.units import TICKS_PER_SECOND
from game.core.world import World
from game.tiled.load import load_level
from tests.core.ascii_world import world

ROOM = """
    ....................
    ....................
    .........####.......
    B.........G.....##..
    ####################
"""
REPLAYS = sorted((Path(__file__).resolve().parents[2] / "levels").rglob("*.tas"))
HELD = (b.RIGHT, b.RIGHT | b.JUMP, 0, b.LEFT | b.DOWN, b.FIRE, b.RIGHT | b.FIRE, b.UP)


def played(ticks: int, seconds: int = 10) -> tuple[World, Rewind, dict[int, str]]:
    """A world after so many ticks, and the digest of each of them."""
    seen = world(ROOM)
    rewind = Rewind(seen, seconds)
    digests = {0: seen.digest()}
    for tick in range(1, ticks + 1):
        rewind.step(HELD[tick // 7 % len(HELD)])
        digests[tick] = seen.digest()
    return seen, rewind, digests


@given(ticks=st.integers(0, 200), backs=st.lists(st.integers(0, 90), max_size=4))
def test_any_moment_comes_back_as_it_was(ticks: int, backs: list[int]) -> None:
    seen, rewind, digests = played(ticks)
    for back in backs:
        before, can = seen.tick, rewind.ticks
        gone = rewind.back(back)
        assert gone == min(back, can)
        assert seen.tick == before - gone
        assert seen.digest() == digests[seen.tick]
        assert seen.events == []


def test_what_follows_is_played_as_it_would_have_been() -> None:
    seen, rewind, digests = played(150)
    rewind.back(64)
    for tick in range(87, 151):
        rewind.step(HELD[tick // 7 % len(HELD)])
        assert seen.digest() == digests[tick]
    rewind.back(64)
    assert seen.digest() == digests[86]


def test_another_way_taken_is_the_one_that_is_gone_back_on() -> None:
    seen, rewind, _ = played(100)
    rewind.back(33)
    digests = {}
    for _ in range(40):
        rewind.step(b.LEFT)
        digests[seen.tick] = seen.digest()
    rewind.back(25)
    assert seen.digest() == digests[seen.tick]


@pytest.mark.parametrize("seconds", [1, 3])
def test_it_goes_back_so_far_and_no_farther(seconds: int) -> None:
    seen, rewind, digests = played(400, seconds)
    assert rewind.ticks == seconds * TICKS_PER_SECOND
    assert rewind.back(10_000) == seconds * TICKS_PER_SECOND
    assert seen.digest() == digests[400 - seconds * TICKS_PER_SECOND]
    assert rewind.ticks < PERIOD
    assert rewind.back(-5) == 0


def test_memory_is_bounded() -> None:
    seen = world(ROOM)
    rewind = Rewind(seen, 2)
    sizes = []
    for tick in range(1, 1501):
        rewind.step(HELD[tick // 7 % len(HELD)])
        if tick % 500 == 0:
            sizes.append(len(pickle.dumps([moment.snapshot for moment in rewind._moments])))
        assert rewind.snapshots <= 2 * TICKS_PER_SECOND // PERIOD + 2
        assert all(len(moment.buttons) <= PERIOD for moment in rewind._moments)
    assert max(sizes) < 1.2 * min(sizes)


@pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
def test_a_run_with_many_rewinds_ends_as_the_run_without(path: Path) -> None:
    """On the game's own stages: go back, do something else, go back, go on."""
    replay = read(path)
    level = load_level(path.parent / replay.map)
    plain, wound = (level.world_of(replay) for _ in range(2))
    plain.assists = wound.assists = replay.assists
    rewind = Rewind(wound)
    inputs = list(islice(replay.inputs(), 1800))
    for tick, held in enumerate(inputs, 1):
        plain.step(held)
        rewind.step(held)
        if tick % 173 == 0:
            here = wound.digest()
            for other in range(37):
                rewind.step((held + other * 37) & b.ALL)
            rewind.back(37)
            assert wound.digest() == here == plain.digest()
            gone = rewind.back(91)
            for again in inputs[tick - gone : tick]:
                rewind.step(again)
    assert wound.digest() == plain.digest()
