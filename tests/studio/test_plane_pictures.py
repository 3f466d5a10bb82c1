"""The cargo plane's sheets: a picture for every pose, things as large as their hitboxes, what stands on the floor stands on it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from game.actors.cage_gate import FRAMES as GATE_FRAMES
from game.actors.cage_gate import POSES as GATE_POSES
from game.actors.ramp_door import FRAMES as DOOR_FRAMES
from game.actors.ramp_door import POSES as DOOR_POSES
from game.core import tilt

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TILE = 16
CARGO = ("crate_2x2", "crate_2x3", "crate_3x2", "crate_3x3", "jeep_5x2", "sacks_3x3")


def animations(sheet: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((ASSETS / "sprites" / f"{sheet}.json").read_text(encoding="utf-8"))["animations"]
    return content


def frame(sheet: str, name: str, number: int = 0, facing: str = "right") -> tuple[Any, int, int]:
    """The opaque px of a frame, and its anchor."""
    picture = np.asarray(Image.open(ASSETS / "sprites" / f"{sheet}.png").convert("RGBA"))
    x, y, width, height, anchor_x, anchor_y = animations(sheet)[name][facing][number]
    return picture[y : y + height, x : x + width, 3] > 200, anchor_x, anchor_y


@pytest.mark.parametrize("name", CARGO)
def test_cargo_fills_its_hitbox(name: str) -> None:
    wide, tall = (int(number) * TILE for number in re.findall(r"\d", name))
    opaque, anchor_x, anchor_y = frame("sliding_cargo", name)
    rows, columns = np.nonzero(opaque)
    assert abs(rows.max() + 1 - anchor_y) <= 3, "on the floor"
    assert abs(anchor_y - rows.min() - tall) <= 3, "as high as who stands on it"
    assert abs(anchor_x - columns.min() - wide // 2) <= 3
    assert abs(columns.max() + 1 - anchor_x - wide // 2) <= 3


@pytest.mark.parametrize("name", CARGO)
def test_straps_show_beside_lashed_cargo(name: str) -> None:
    loose, lashed = (frame("sliding_cargo", pose)[0].shape[1] for pose in (name, f"{name}_lashed"))
    assert lashed >= loose + 10


def test_gate_and_door_have_every_step() -> None:
    gate, door = animations("cage_gate"), animations("ramp_door")
    assert set(gate) == set(GATE_POSES)
    assert set(door) == set(DOOR_POSES)
    assert len(gate["closing"]["right"]) == len(gate["opening"]["right"]) == GATE_FRAMES
    assert len(door["opening"]["right"]) == DOOR_FRAMES


def test_the_closed_gate_reaches_the_floor_and_the_open_one_lets_a_man_through() -> None:
    gaps = {}
    for name in ("closed", "open"):
        opaque, _, anchor_y = frame("cage_gate", name)
        gaps[name] = anchor_y - 1 - int(np.nonzero(opaque)[0].max())
    assert abs(gaps["closed"]) <= 2
    assert gaps["open"] >= 64


def test_the_open_door_lets_light_in_and_the_shut_one_none() -> None:
    shut, opened = (animations("ramp_door")[name]["right"][0] for name in ("shut", "open"))
    assert opened[4] > shut[4] + 100, "to the left of its middle"


def test_straps_lean_as_the_plane_tilts() -> None:
    ends = []
    for number in range(2 * tilt.MOST + 1):
        opaque, anchor_x, _ = frame("hanging_strap", "strap", number)
        rows, columns = np.nonzero(opaque)
        ends.append(columns[rows == rows.max()].mean() - anchor_x)
    assert ends == sorted(ends)
    assert ends[0] < -10 < 10 < ends[-1]


def test_the_rail_is_repeated() -> None:
    assert animations("hoist_rail")["rail"]["repeat"]
    assert animations("hoist_rail")["rail"]["right"][0][2:4] == [TILE, TILE]
