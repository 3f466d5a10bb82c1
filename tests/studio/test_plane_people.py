"""Necros' sheet: every pose that the game asks for, a tell that is held, blows that go as far as they hurt."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.actors.necros import ATTACKS, Act, Necros

ASSETS = Path(__file__).resolve().parents[2] / "assets"
POSES = {
    "idle": 4, "walk": 8, "run": 12, "guard": 2, "stagger": 3, "dazed": 4, "thrown": 4, "down": 6, "heavy": 4, "beaten": 4, "afloat": 4,
    "hop": 2, "drop": 2, "out": 6, "lever": 4,
}  # fmt: skip
BLOWS = (Act.HOOK, Act.SHIN, Act.DOUBLE, Act.DOUBLE_LOW, Act.GRAB)
FORGIVEN = 10
"""A blow may hurt so much farther than it is painted: its smear, his knuckles' reach."""


def animations() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((ASSETS / "sprites" / "necros.json").read_text(encoding="utf-8"))["animations"]
    return content


def test_every_pose_is_there_in_both_facings() -> None:
    found = animations()
    for name, count in POSES.items():
        assert len(found[name]["right"]) == len(found[name]["left"]) == count, name


@pytest.mark.parametrize("act", ATTACKS)
def test_an_attack_has_its_three_parts(act: Act) -> None:
    found, name = animations(), act.name.lower()
    assert len(found[f"{name}_startup"]["right"]) == 4
    assert len(found[f"{name}_active"]["right"]) >= (1 if act == Act.THROW else 2)
    if not ATTACKS[act].then:
        assert len(found[f"{name}_recovery"]["right"]) == 3


@pytest.mark.parametrize("act", BLOWS)
def test_a_blow_is_seen_as_far_as_it_hurts(act: Act) -> None:
    reach = Necros.WIDTH // 2 + ATTACKS[act].reach
    frames = animations()[f"{act.name.lower()}_active"]
    assert max(width - anchor for _, _, width, _, anchor, _ in frames["right"]) >= reach - FORGIVEN
    assert max(anchor for _, _, _, _, anchor, _ in frames["left"]) >= reach - FORGIVEN


def test_he_stands_on_the_floor_and_above_bond() -> None:
    for facing in ("right", "left"):
        assert all(anchor_y == height for _, _, _, height, _, anchor_y in animations()["idle"][facing])
    bond = json.loads((ASSETS / "sprites" / "bond.json").read_text(encoding="utf-8"))["animations"]["idle"]["right"][0]
    assert animations()["idle"]["right"][0][3] >= bond[3] + 2


def test_facings_are_drawn_not_flipped() -> None:
    """The light stays on one side."""
    np = pytest.importorskip("numpy")
    image = pytest.importorskip("PIL.Image")
    picture = np.asarray(image.open(ASSETS / "sprites" / "necros.png").convert("RGBA"))
    right, left = (
        picture[y : y + height, x : x + width]
        for facing in ("right", "left")
        for x, y, width, height, _, _ in animations()["idle"][facing][:1]
    )
    assert right.shape != left.shape or (right != left[:, ::-1]).any()
