"""The pumping station's sheets: every pose of every actor is there, people in both facings, things as large as their boxes."""

import json
from pathlib import Path
from typing import Any

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

SPRITES = Path(__file__).resolve().parents[2] / "assets" / "sprites"
PEOPLE: dict[str, dict[str, int]] = {
    "forest_soldier": {"idle": 1, "stand": 2, "aim": 2, "fire": 2, "dive": 4},
    "technician": {
        "idle": 4, "walk": 8, "run": 12, "suspicious": 2, "search": 4, "stunned": 4, "knocked_out": 1, "taken_down": 8,
        "hurt": 2, "death": 8, "grabbed": 2, "work": 4, "gasp": 4, "press": 4, "cower": 4,
    },
}  # fmt: skip
THINGS: dict[str, dict[str, int]] = {
    "search_lamp": {"idle": 1, "on": 4, "broken": 1},
    "tower_lamp": {"idle": 1, "on": 4, "off": 1, "broken": 1},
    "valve_wheel": {
        f"{pose}_{letter}": frames
        for letter in "abv"
        for pose, frames in (("shut", 1), ("turning", 8), ("open", 1), ("kicking", 12))
    },
    "pressure_board": {f"{kind}_{order}": 4 for kind in ("board", "plate") for order in ("bav", "avb")},
    "launch_lever": {"up": 21, "down": 21, "jammed": 21},
    "waiting_capsule": {"idle": 1, "waiting": 4, "knock": 6, "ready": 4, "boarded": 1},
    "bar_door": {"closed": 1, "opening": 4, "open": 1, "barred": 3, "broken": 1},
    "glass_pane": {"whole": 1, "broken": 1},
    "crane_trolley": {"dead": 1, "idle": 1, "ring": 4, "roll": 9, "chain": 1},
    "crane_cord": {"idle": 1, "pulled": 4},
    "spanner": {"idle": 4},
    "steam_lift": {"idle": 1, "dead": 1, "rest": 1, "tell": 4, "rise": 4, "sink": 4},
    "steam_hose": {"idle": 1, "empty": 1, "blow_right": 8, "blow_left": 8},
    "steam_bank": {"idle": 8},
    "steam_jet": {"idle": 1}
    | {
        f"{aim}_{breath}": frames
        for aim in ("up", "down", "left", "right")
        for breath, frames in (("dead", 1), ("rest", 1), ("tell", 4), *((f"blow_{reach}", 4) for reach in range(1, 9)))
    },
}
BOXES = {
    "search_lamp": (16, 48),
    "tower_lamp": (16, 16),
    "bar_door": (16, 48),
    "launch_lever": (32, 48),
    "waiting_capsule": (96, 48),
}
"""Hitboxes, px."""
AIMS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


def animations(sheet: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SPRITES / f"{sheet}.json").read_text())["animations"]
    return content


def solid(sheet: str, frame: list[int]) -> Any:
    """Where a frame is no glow."""
    x, y, width, height, _, _ = frame
    picture = np.asarray(Image.open(SPRITES / f"{sheet}.png").convert("RGBA"))
    return picture[y : y + height, x : x + width, 3] > 200


@pytest.mark.parametrize("sheet", PEOPLE | THINGS)
def test_a_sheet_has_every_pose_with_its_frames(sheet: str) -> None:
    content = animations(sheet)
    assert {name: len(entry["right"]) for name, entry in content.items()} == (PEOPLE | THINGS)[sheet]


@pytest.mark.parametrize("sheet", PEOPLE)
def test_people_are_lit_from_the_same_side_whichever_way_they_face(sheet: str) -> None:
    for name, entry in animations(sheet).items():
        assert len(entry["left"]) == len(entry["right"]), name
    right, left = (animations(sheet)["idle"][facing][0] for facing in ("right", "left"))
    picture = np.asarray(Image.open(SPRITES / f"{sheet}.png").convert("RGBA"))
    first, second = (picture[y : y + h, x : x + w] for x, y, w, h, _, _ in (right, left))
    assert first.shape != second.shape or (first[:, ::-1] != second).any(), "baked, not flipped"


@pytest.mark.parametrize("sheet", BOXES)
def test_a_thing_stands_in_its_box(sheet: str) -> None:
    width, height = BOXES[sheet]
    for name, entry in animations(sheet).items():
        frame = entry["right"][0]
        rows, columns = np.nonzero(solid(sheet, frame))
        assert -2 <= rows.max() - frame[5] <= 1, f"{name}: its foot is on the ground"
        assert abs(rows.max() - rows.min() + 1 - height) <= height // 3 + 4, f"{name}: about as high as its box"
        middle = (columns.min() + columns.max()) / 2 - frame[4]
        assert abs(middle) <= width / 2, f"{name}: its middle is the box's"


@pytest.mark.parametrize("name", ["station_far", "station_near", "station_faces"])
def test_the_hall_s_pictures_are_as_large_as_the_map_says(name: str) -> None:
    levels = SPRITES.parents[1] / "levels" / "pipeline_run" / "pumping_station.tmx"
    picture = Image.open(SPRITES.parent / "backdrops" / f"{name}.png")
    assert f'{name}.png" width="{picture.width}" height="{picture.height}"' in levels.read_text(encoding="utf-8")


@pytest.mark.parametrize("aim", AIMS)
@pytest.mark.parametrize("reach", range(1, 9))
def test_a_jet_is_seen_about_as_far_as_it_burns(aim: str, reach: int) -> None:
    dx, dy = AIMS[aim]
    for frame in animations("steam_jet")[f"{aim}_blow_{reach}"]["right"]:
        rows, columns = np.nonzero(solid("steam_jet", frame))
        xs, ys = columns - frame[4], rows - frame[5] + 8  # from the middle of the nozzle
        far = int((xs * dx + ys * dy).max()) - 8
        assert reach * 16 * 0.6 <= far <= reach * 16 + 12


def test_the_board_tells_the_two_orders_apart() -> None:
    content = animations("pressure_board")
    for kind in ("board", "plate"):
        first, second = (content[f"{kind}_{order}"]["right"] for order in ("bav", "avb"))
        assert all(a != b for a, b in zip(first, second, strict=True))
