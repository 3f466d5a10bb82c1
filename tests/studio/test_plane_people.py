"""Necros' sheet: every pose that the game asks for, a tell that is held, blows that go as far as they hurt."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.actors.necros import Necros
from game.actors.necros_attacks import ATTACKS, Act
from game.actors.net_bond import Grip, NetBond
from game.actors.net_necros import SWING, NetNecros
from tests.core.ascii_world import world

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


# On the net

NET = {
    "net_idle": 4, "net_climb": 4, "swing_startup": 4, "swing_active": 2, "swing_recovery": 3, "stamp_startup": 4, "stamp_active": 2,
    "stamp_recovery": 3, "cut": 4, "far_face": 4, "net_slip": 2, "net_beaten": 4, "grip": 4,
    "heave": 4, "boot_look": 4, "boot_fall": 4,
}  # fmt: skip
BOND_ON_THE_NET = {
    "net_idle": 4, "net_climb": 4, "net_punch": 4, "net_heel": 4, "net_unbuckle": 4, "net_swing": 6, "net_slip": 2, "net_hauled": 2,
    "net_dead": 2, "boot_hang": 4, "boot_kick": 4,
}  # fmt: skip


def test_both_have_every_pose_of_the_net() -> None:
    found = animations()
    assert {name: len(found[name]["right"]) for name in NET} == NET
    content = json.loads((ASSETS / "sprites" / "net_bond.json").read_text(encoding="utf-8"))["animations"]
    assert {name: len(entry["right"]) for name, entry in content.items()} == BOND_ON_THE_NET


@pytest.mark.parametrize("state", list(Grip))
def test_every_state_of_bond_on_the_net_has_its_picture(state: int) -> None:
    made = world("\n".join(["." * 40] * 24))
    bond = made.spawn(NetBond, 100, 100)
    for reach in (0, 3):
        bond.reach = reach
        bond.state = int(state)
        assert bond.pose()[0] in BOND_ON_THE_NET


def test_a_stamp_goes_below_his_feet_and_a_swing_beside_him() -> None:
    stamp, swing = (animations()[f"{name}_active"]["right"][0] for name in ("stamp", "swing"))
    assert stamp[3] - stamp[5] >= 8
    assert swing[2] - swing[4] >= NetNecros.WIDTH // 2 + SWING.reach - FORGIVEN
