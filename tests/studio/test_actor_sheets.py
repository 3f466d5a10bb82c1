"""The people's sheets: every animation with its frames, on the ground, and rebuilt to the same bytes."""

import json
from pathlib import Path

import pytest

ASSETS = Path(__file__).resolve().parents[2] / "assets"

BOND = {
    "idle": 4, "run": 12, "creep": 8, "crouch": 2, "crouch_aim": 2, "roll": 8, "jump_rise": 1, "jump_apex": 1, "fall": 2, "land": 2,
    "aim_forward": 2, "aim_up": 2, "aim_up_diagonal": 2, "aim_down_diagonal": 2, "aim_down": 2, "air_aim_forward": 2, "air_aim_up": 2,
    "air_aim_up_diagonal": 2, "air_aim_down": 2, "air_aim_down_diagonal": 2, "run_aim": 12, "climb": 4, "climb_aim": 2, "mantle": 6,
    "punch": 4, "punch_2": 4, "throw": 6, "takedown": 8, "gas": 4, "reload": 6, "lean_aim": 2, "use": 4, "talk": 2, "hurt": 2, "death": 8,
}  # fmt: skip
SOLDIER = {
    "idle": 4, "walk": 8, "run": 12, "suspicious": 2, "alert": 3, "aim": 2, "call": 4, "hold": 4, "search": 4, "stunned": 4,
    "knocked_out": 1, "taken_down": 8, "hurt": 2, "death": 8, "climb": 4, "melee": 4, "panel": 4, "grabbed": 2,
}  # fmt: skip
KOSKOV = {
    "idle": 4, "walk": 8, "run": 12, "jump_rise": 1, "fall": 1, "land": 2, "climb": 4, "crawl": 6, "panic": 4, "held": 4, "wait": 4,
    "wave": 4, "talk": 2, "sit": 1,
}  # fmt: skip
PORTER = {
    "sleep": 4, "wake": 4, "idle": 4, "walk": 8, "call": 4, "taken_down": 8, "stunned": 1, "knocked_out": 1, "hurt": 2, "death": 8,
}  # fmt: skip
SHEETS = {"bond": BOND, "guard": SOLDIER, "officer": SOLDIER, "koskov": KOSKOV, "koskov_disguised": KOSKOV, "porter": PORTER}
LOOPS = {
    "idle", "run", "walk", "creep", "crouch", "run_aim", "climb", "use", "talk", "suspicious", "call", "hold", "search", "stunned",
    "panel", "crawl", "panic", "held", "wait", "wave", "sleep",
}  # fmt: skip
HEIGHTS = {
    ("bond", "creep"): 32,
    ("bond", "roll"): 31,
    ("guard", "stunned"): 32,
    ("guard", "knocked_out"): 15,
    ("koskov", "crawl"): 25,
}


def animations(name: str) -> dict:
    return json.loads((ASSETS / "sprites" / f"{name}.json").read_text(encoding="utf-8"))["animations"]


@pytest.mark.parametrize("name", SHEETS)
def test_every_animation_has_its_frames_in_both_facings(name: str) -> None:
    found = animations(name)
    assert {animation: len(entry["right"]) for animation, entry in found.items()} == SHEETS[name]
    assert {animation: len(entry["left"]) for animation, entry in found.items()} == SHEETS[name]
    assert {animation for animation, entry in found.items() if entry["loop"]} == LOOPS & SHEETS[name].keys()


@pytest.mark.parametrize("name", SHEETS)
def test_standing_feet_are_on_the_ground(name: str) -> None:
    for facing in ("right", "left"):
        for _, _, _, height, _, anchor_y in animations(name)["idle"][facing]:
            assert anchor_y == height


@pytest.mark.parametrize(("name", "animation"), HEIGHTS)
def test_low_moves_stay_low(name: str, animation: str) -> None:
    assert max(frame[3] for frame in animations(name)[animation]["right"]) <= HEIGHTS[name, animation]


def test_frames_lie_within_the_picture() -> None:
    image = pytest.importorskip("PIL.Image")
    for name in SHEETS:
        width, height = image.open(ASSETS / "sprites" / f"{name}.png").size
        for entry in animations(name).values():
            for x, y, w, h, _, _ in entry["right"] + entry["left"]:
                assert x >= 0 and x + w <= width and y >= 0 and y + h <= height


def test_rebuilt_porter_has_the_same_bytes(tmp_path: Path) -> None:
    pytest.importorskip("skia", exc_type=ImportError)
    pytest.importorskip("numpy")
    from assets.studio.recipes import porter

    porter.build(tmp_path)
    for suffix in ("png", "json"):
        assert (tmp_path / "sprites" / f"porter.{suffix}").read_bytes() == (ASSETS / "sprites" / f"porter.{suffix}").read_bytes()
