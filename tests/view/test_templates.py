"""Whatever a designer drags from the templates into a first map of his own loads, plays and has a picture."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from game.core.buttons import ALL
from game.tiled.load import load_level
from game.view import board, sheets
from game.view.stage_view import StageView
from tests.tiled.map_text import map_text

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(path.stem for path in (ROOT / "levels" / "templates").glob("*.tx"))
WIDTH, HEIGHT, FLOOR_Y = 80, 30, 400
"""A room in tiles, and its floor in px."""
TICKS, LOOK = 150, 25


def room(template: str) -> str:
    """A plain stage: floor, walls, Bond, an exit, and the template's thing on the floor."""
    cells = ",".join("1" if y >= FLOOR_Y // 16 or x in (0, WIDTH - 1) else "0" for y in range(HEIGHT) for x in range(WIDTH))
    return map_text(
        f'<layer id="1" name="Ground" width="{WIDTH}" height="{HEIGHT}"><data encoding="csv">{cells}</data></layer>',
        '<objectgroup id="2" name="Objects">'
        '<object id="1" type="Bond" x="200" y="358" width="14" height="42"/>'
        '<object id="2" type="StageExit" x="1200" y="352" width="32" height="48"/>'
        f'<object id="3" template="{template}" x="240" y="300"/></objectgroup>',
        tile_set=str(ROOT / "levels" / "tilesets" / "hall.tsx"),
        size=(WIDTH, HEIGHT),
    )


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_plays_in_a_plain_map(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_picture(*_: object) -> None:
        raise AssertionError(f"{name} is drawn as a box")

    monkeypatch.setattr(sheets, "missing_frame", no_picture)
    path = tmp_path / "room.tmx"
    path.write_text(room(str(ROOT / "levels" / "templates" / f"{name}.tx")), encoding="utf-8")
    level = load_level(path)
    world, hand, held = level.new_world(), Random(0), 0
    view = StageView(level.scenery, world)
    for tick in range(TICKS):
        if tick % LOOK == 0:
            held = hand.randint(0, ALL)
            view.draw(board.canvas())
        world.step(held)
        view.observe(world)
    before = world.digest()
    world.load(world.save())
    assert world.digest() == before
