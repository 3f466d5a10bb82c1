"""The farm: the same work here, on processes, on a Dask cluster."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.core.stage import Outcome
from game.prove.farm import FarmError, open_farm, pack_level, stream, unpack_level
from game.prove.prover import search
from game.tiled.load import load_level
from tests.prove.small_map import write_small_map
from tests.tiled.map_text import good_map, write_map


def square(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


@pytest.mark.parametrize("workers", [1, 2])
def test_every_task_gives_a_result(workers: int) -> None:
    with open_farm(workers) as farm:
        results = list(stream(farm, square, range(9)))
    assert sorted(number for number, _ in results) == [n * n for n in range(9)]
    assert all((process == os.getpid()) == (workers == 1) for _, process in results)


def test_one_worker_keeps_the_order_and_draws_tasks_when_it_wants_them() -> None:
    drawn = []

    def tasks():
        for number in range(5):
            drawn.append(number)
            yield number

    with open_farm(1) as farm:
        results = stream(farm, square, tasks())
        assert next(results)[0] == 0
        assert next(results)[0] == 1
        assert len(drawn) <= 3


def test_what_a_worker_raises_reaches_the_caller() -> None:
    with open_farm(1) as farm, pytest.raises(TypeError):
        list(stream(farm, square, ["no number"]))  # type: ignore[list-item]


def test_a_dask_cluster_proves_a_map(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    level = load_level(write_small_map(tmp_path))
    with (
        distributed.LocalCluster(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as cluster,
        open_farm(address=cluster.scheduler_address) as farm,
    ):
        assert farm.width == 2
        found = search(level, farm, seconds=60)
    assert found.inputs is not None
    world = level.new_world()
    for held in found.inputs:
        world.step(held)
    assert world.stage.outcome == Outcome.WON


def test_a_cluster_that_is_not_there_is_told_in_a_sentence() -> None:
    with pytest.raises(FarmError, match="no Dask scheduler at nowhere"), open_farm(1, "nowhere://x"):
        pass


def test_a_packed_level_plays_the_same_world(tmp_path: Path) -> None:
    level = load_level(write_map(tmp_path, good_map()))
    copy = unpack_level(pack_level(level))
    ours, theirs = level.new_world(), copy.new_world()
    for world in (ours, theirs):
        for tick in range(120):
            world.step(2 if tick & 32 else 18)
    assert ours.digest() == theirs.digest()
    assert unpack_level(pack_level(level)) is copy
