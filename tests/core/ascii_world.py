"""Worlds from a few lines of text, for all tests.

    world('''
        ..........
        .B......g.
        ##########
    ''')

`#` solid, `=` one-way, `H` ladder, `T` ladder whose top holds the feet, `/` and `\\` slopes of 45 degrees, `<<` a 2:1 slope that rises
to the right, `>>` one that falls, `d` and `p` ceilings that fall and rise to the right at 45 degrees, `!` hazard, `.` nothing. Letters are bodies that stand on the lower edge of their tile; a
lower-case enemy looks left, an upper-case one right. Everything else comes as a `Place`.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import game.actors  # noqa: F401  (enters the cast)
from game.actors.bond import Bond
from game.actors.guard import Guard
from game.actors.koskov import Koskov
from game.actors.officer import Officer
from game.actors.porter import Porter
from game.core.entity import Difficulty, Entity
from game.core.events import Event
from game.core.grid import HAZARD, LADDER, ONE_WAY, SLOPE, SLOPE_SHIFT, SOLID, Grid, Slope
from game.core.stage import Stage
from game.core.units import TILE
from game.core.world import World

E = TypeVar("E", bound=Entity)

UP_RIGHT, UP_LEFT, LOW_RIGHT, HIGH_RIGHT, HIGH_LEFT, LOW_LEFT = range(6)
RISING = tuple(16 - column for column in range(16))
LOW_RISING = tuple((65 - 2 * column) // 4 for column in range(16))
HIGH_RISING = tuple((33 - 2 * column) // 4 for column in range(16))
"""The columns of slopes as the loader reads them from Tiled's polygons."""
SLOPES = tuple(Slope(heights) for heights in (RISING, RISING[::-1], LOW_RISING, HIGH_RISING, HIGH_RISING[::-1], LOW_RISING[::-1]))
DEPTHS = (tuple(range(1, 17)), tuple(range(16, 0, -1)))
HANGING = "dp"
FLAT = {"#": SOLID, "d": SOLID, "p": SOLID, "=": ONE_WAY, "H": LADDER, "T": LADDER | ONE_WAY, "!": HAZARD}
BODIES: dict[str, tuple[type[Entity], dict[str, Any]]] = {
    "B": (Bond, {}),
    "K": (Koskov, {}),
    "g": (Guard, {"turns": False}),
    "G": (Guard, {"turns": False, "faces": "right"}),
    "o": (Officer, {"turns": False}),
    "O": (Officer, {"turns": False, "faces": "right"}),
    "P": (Porter, {}),
}
MIRROR = str.maketrans("/\\<>gGoO", "\\/><GgOo")


class Place(NamedTuple):
    """An entity by the tile of its lower left corner: narrow ones stand in the tile's middle."""

    cls: type[Entity]
    column: int
    row: int
    members: dict[str, Any]
    width: int = 0
    height: int = 0
    name: str = ""
    id: int = 0


def place(
    cls: type[Entity], column: int, row: int, *, width: int = 0, height: int = 0, name: str = "", id: int = 0, **members: Any
) -> Place:
    """A Place, members as keywords. `width` and `height` in px."""
    return Place(cls, column, row, members, width, height, name, id)


def rows_of(text: str) -> list[str]:
    """The rows of a drawing, all of one length."""
    rows = [row.rstrip() for row in textwrap.dedent(text).strip("\n").splitlines()]
    width = max(map(len, rows))
    return [row.ljust(width, ".") for row in rows]


def mirrored(text: str) -> str:
    """The drawing seen in a mirror."""
    return "\n".join(row[::-1].translate(MIRROR) for row in rows_of(text))


def _cell(row: str, column: int) -> int:
    letter = row[column]
    if letter in FLAT:
        return FLAT[letter]
    if letter not in "/\\<>":
        return 0
    before = len(row[:column]) - len(row[:column].rstrip(letter))
    is_second = before % 2 == 1
    number = {
        "/": UP_RIGHT,
        "\\": UP_LEFT,
        "<": HIGH_RIGHT if is_second else LOW_RIGHT,
        ">": LOW_LEFT if is_second else HIGH_LEFT,
    }[letter]
    return SOLID | SLOPE | number << SLOPE_SHIFT


def grid(text: str) -> Grid:
    """The tiles of a drawing."""
    rows = rows_of(text)
    undersides = bytes(HANGING.find(letter) + 1 for row in rows for letter in row)
    cells = bytes(_cell(row, column) for row in rows for column in range(len(row)))
    return Grid(len(rows[0]), len(rows), cells, SLOPES, undersides=undersides, depths=DEPTHS)


def world(
    text: str,
    *places: Place,
    seed: int = 0,
    difficulty: Difficulty = Difficulty.AGENT,
    stage: Callable[[World], Stage] | None = None,
    surfaces: dict[str, str] | None = None,
) -> World:
    """A world that has begun. `surfaces` names the material of letters: {"H": "rope"}."""
    rows = rows_of(text)
    tiles = grid(text)
    if surfaces:
        names = ("stone", *surfaces.values())
        letters = list(surfaces)
        numbers = bytes(letters.index(letter) + 1 if letter in surfaces else 0 for row in rows for letter in row)
        tiles = Grid(tiles.width, tiles.height, tiles.cells, SLOPES, numbers, names)
    made = World(tiles, seed=seed, difficulty=difficulty, first_free_id=1000)
    if stage is not None:
        made.use_stage(stage(made))
    drawn = [
        place(BODIES[letter][0], column, row, **BODIES[letter][1])
        for row, line in enumerate(rows)
        for column, letter in enumerate(line)
        if letter in BODIES
    ]
    for number, thing in enumerate((*places, *drawn), 1):
        entity = thing.cls(made, thing.id or number, 0, 0, thing.width, thing.height, thing.name, **thing.members)
        entity.x = thing.column * TILE + max((TILE - entity.width) // 2, 0)
        entity.y = (thing.row + 1) * TILE - entity.height
        made.add(entity)
    made.begin()
    return made


def one(of: World, cls: type[E]) -> E:
    """The only entity of a class."""
    found = of.all(cls)
    assert len(found) == 1, found
    return found[0]


def play(of: World, ticks: int, buttons: int = 0) -> list[Event]:
    """Let ticks pass with these buttons held; all that happened."""
    happened: list[Event] = []
    for _ in range(ticks):
        of.step(buttons)
        happened += of.events
    return happened


def play_until(of: World, done: Callable[[], object], buttons: int = 0, *, limit: int = 600) -> list[Event]:
    """Let ticks pass until `done`; fails when that takes more than `limit`."""
    happened: list[Event] = []
    for _ in range(limit):
        if done():
            return happened
        of.step(buttons)
        happened += of.events
    raise AssertionError(f"not done after {limit} ticks")


def kinds(happened: list[Event]) -> set[str]:
    """The names of what happened."""
    return {type(event).__name__ for event in happened}
