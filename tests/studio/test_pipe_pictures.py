"""The pipeline's sheets and backdrops: the poses are there, things stand on the wall that they belong to, pictures repeat."""

import json
from pathlib import Path
from typing import Any

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

ASSETS = Path(__file__).resolve().parents[2] / "assets"
BORE = 128
SHEETS: dict[str, dict[str, int]] = {
    "capsule": {
        "idle": 1, "floor": 8, "ceiling": 8,
        "floor_up": 8, "floor_down": 8, "ceiling_up": 8, "ceiling_down": 8, "hop": 2, "cross": 6, "cross_down": 6, "brake": 4, "brake_up": 4, "hit": 4,
        "winch": 2, "parked": 4, "wreck": 4,
    },
    "weld_ring": {"idle": 1, "floor": 1, "ceiling": 1, "rubber": 1},
    "water_slug": {"idle": 4, "sludge": 4},
    "booster_station": {"idle": 1, "rest": 3, "work": 3},
    "brake_vent": {"idle": 1, "rest": 2, "work": 2},
    "fire_leak": {
        "idle": 1, "floor_off": 1, "floor_pilot": 4, "floor_burn": 6, "ceiling_off": 1, "ceiling_pilot": 4, "ceiling_burn": 6,
    },
    "line_valve": {"idle": 1, "shut": 1, "open": 1, "moving": 6, "burst": 4},
    "solenoid": {"idle": 1, "floor_ready": 4, "floor_done": 1, "ceiling_ready": 4, "ceiling_done": 1},
    "pump_piston": {"idle": 1, "floor_out": 6, "floor_warn": 2, "ceiling_out": 6, "ceiling_warn": 2},
    "bore_fan": {"idle": 1, "spin": 4},
    "falling_plate": {"idle": 1, "hold": 1, "loose": 4},
    "fork_sign": {"idle": 1, "up": 4, "down": 4},
    "pump_stop": {"idle": 1, "off": 1, "lit": 4},
    "pilot_lamp": {"idle": 1, "lit": 4, "amber": 4, "green": 4, "red": 4, "off": 1},
    "border_ring": {"idle": 1, "off": 1, "lit": 4},
    "buffer_stop": {"idle": 1, "pushed": 1},
    "hunter_pig": {"idle": 1, "roll": 8, "klaxon": 4, "lunge": 4, "stuck": 2},
}  # fmt: skip
HANGING = {"weld_ring": 10, "fire_leak": 44, "solenoid": 16, "pump_piston": 80, "capsule": 24}
"""How far above the anchor the ceiling is for what hangs from it, px."""
REPEATED = {"water_slug", "falling_plate"}
REPEATING = ("pipe_mountains", "pipe_forest_far", "pipe_forest_near", "pipe_foreground")


def animations(sheet: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((ASSETS / "sprites" / f"{sheet}.json").read_text())["animations"]
    return content


def solid_rows(sheet: str, name: str, frame: int) -> tuple[int, int]:
    """The first and the last row of a frame that is no glow, from the anchor (the last row over the floor is -1)."""
    picture = np.asarray(Image.open(ASSETS / "sprites" / f"{sheet}.png").convert("RGBA"))
    x, y, width, height, _, anchor = animations(sheet)[name]["right"][frame]
    rows = np.nonzero((picture[y : y + height, x : x + width, 3] > 200).any(axis=1))[0]
    return int(rows[0]) - anchor, int(rows[-1]) - anchor


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_has_every_pose_with_its_frames(sheet: str) -> None:
    content = animations(sheet)
    assert {name: len(entry["right"]) for name, entry in content.items()} == SHEETS[sheet]
    assert {sheet} & REPEATED == ({sheet} if all(entry.get("repeat") for entry in content.values()) else set())


@pytest.mark.parametrize("sheet", HANGING)
def test_what_hangs_touches_the_ceiling_and_what_stands_the_floor(sheet: str) -> None:
    for name in animations(sheet):
        if name.endswith(("_up", "_down")):
            continue  # on a bend both ends of the capsule pass the height of its middle
        first, last = solid_rows(sheet, name, 0)
        if name.startswith("ceiling"):
            assert -3 <= first + HANGING[sheet] <= 1, name
        elif name.startswith("floor"):
            assert -3 <= last <= 1, name


@pytest.mark.parametrize("wall", ["floor", "ceiling"])
@pytest.mark.parametrize(("bend", "rise"), [("up", 0.5), ("down", -0.5)])
def test_on_a_bend_the_capsule_lies_along_the_wall(wall: str, bend: str, rise: float) -> None:
    picture = np.asarray(Image.open(ASSETS / "sprites" / "capsule.png").convert("RGBA"))
    x, y, width, height, _, _ = animations("capsule")[f"{wall}_{bend}"]["right"][0]
    rows, columns = np.nonzero(picture[y : y + height, x : x + width, 3] > 200)
    slope = np.linalg.eigh(np.cov(columns, -rows))[1][:, -1]
    assert abs(slope[1] / slope[0] - rise) < 0.12


@pytest.mark.parametrize(
    ("sheet", "name"),
    [
        ("line_valve", "shut"),
        ("border_ring", "lit"),
        ("pump_stop", "lit"),
        ("line_valve", "open"),
        ("booster_station", "rest"),
        ("brake_vent", "rest"),
    ],
)
def test_what_spans_the_bore_reaches_both_walls(sheet: str, name: str) -> None:
    first, last = solid_rows(sheet, name, 0)
    assert -3 <= first + BORE <= 1
    assert -2 <= last <= 1


def test_the_fan_s_struts_reach_both_walls_when_its_hub_is_in_the_middle() -> None:
    first, last = solid_rows("bore_fan", "spin", 0)
    above = BORE // 2 + 20
    assert -2 <= first + above <= 2
    assert -2 <= last - (BORE - above - 1) <= 2


@pytest.mark.parametrize("name", REPEATING)
def test_a_backdrop_meets_itself_at_its_ends(name: str) -> None:
    picture = np.asarray(Image.open(ASSETS / "backdrops" / f"{name}.png").convert("RGBA")).astype(int)
    steps = np.abs(np.diff(picture, axis=1)).mean(axis=(0, 2))
    seam = np.abs(picture[:, 0] - picture[:, -1]).mean()
    assert seam <= np.percentile(steps, 97) + 1


def test_the_sky_fills_the_canvas() -> None:
    assert Image.open(ASSETS / "backdrops" / "pipe_sky.png").size == (640, 360)
