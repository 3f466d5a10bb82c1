"""The prover on the game's own maps: a stage is proven, its sabotaged copies are not, and the place is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.core.grid import SOLID, Grid
from game.core.stage import Outcome
from game.tiled.load import Level, load_level
from tests.prove.searching import search_for

LEVELS = Path(__file__).resolve().parents[2] / "levels"
STATION = load_level(LEVELS / "pipeline_run/pumping_station.tmx")
BACKSTAGE = load_level(LEVELS / "concert_hall/backstage.tmx")
PROVEN_TICKS = 200_000
"""The station is proven in a tenth of it."""
SABOTAGED_TICKS = 150_000


def walled_in(level: Level, left: int, top: int, right: int, bottom: int) -> Level:
    """The level with a box of walls, tiles."""
    grid = level.grid
    cells = bytearray(grid.cells)
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            if column in (left, right) or row in (top, bottom):
                cells[row * grid.width + column] = SOLID
    walled = Grid(grid.width, grid.height, bytes(cells), grid.slopes, grid.surfaces, grid.surface_names)
    return level._replace(grid=walled)


def around(level: Level, name: str, margin: int) -> Level:
    """The level with a box of walls around an object."""
    spawn = next(spawn for spawn in level.spawns if name in (spawn.name, spawn.cls.__name__))
    column, row = (spawn.x + spawn.width // 2) // 16, (spawn.y + spawn.height) // 16
    return walled_in(level, column - 2 * margin, row - margin, column + 2 * margin, row)


def without(level: Level, name: str) -> Level:
    """The level without an object."""
    kept = tuple(spawn for spawn in level.spawns if spawn.name != name)
    assert len(kept) == len(level.spawns) - 1
    return level._replace(spawns=kept)


def test_the_pumping_station_is_proven() -> None:
    found = search_for(STATION, PROVEN_TICKS, search_seed=1)
    assert found.inputs is not None
    world = STATION.new_world()
    for held in found.inputs:
        world.step(held)
    assert world.stage.outcome == Outcome.WON


SABOTAGES: dict[str, tuple[Callable[[], Level], str, Callable[[int, int], bool]]] = {
    # The column and row of the nearest place that was reached.
    "capsule walled in": (lambda: around(STATION, "WaitingCapsule", 6), "WaitingCapsule", lambda column, row: column > 120),
    "wheel walled in": (lambda: around(STATION, "wheel Ve", 3), "wheel Ve", lambda column, row: 100 < column < 135),
    "winch deleted": (lambda: without(BACKSTAGE, "winch"), "Koskov", lambda column, row: (column, row) > (60, 44)),
}


@pytest.mark.parametrize("sabotage", SABOTAGES)
def test_a_sabotaged_stage_is_not_proven_and_the_place_is_named(sabotage: str) -> None:
    spoil, named, is_near = SABOTAGES[sabotage]
    found = search_for(spoil(), SABOTAGED_TICKS, search_seed=1)
    assert found.inputs is None
    assert found.objective is not None
    assert named in str(found.objective)
    assert is_near(*found.tile), found.tile
