"""The air base's sheets: what the actors ask for is there, and stands where they stand."""

import json
from pathlib import Path

import pytest

from game.actors.plane_ramp import TIPS

SPRITES = Path(__file__).resolve().parents[2] / "assets" / "sprites"
FRAMES: dict[str, dict[str, int]] = {
    "carried_bomb": {"idle": 2},
    "bomb_rack": {"empty": 1, "armed": 2},
    "evidence_bench": {"idle": 1},
    "flare_post": {"ready": 2, "box": 1, "spent": 1},
    "flare": {"fly": 4, "star": 4},
    "raid_fire": {"burn": 8},
    "culvert_fire": {"kindle": 4, "burn": 8},
    "roof_hatch": {"open": 1, "slide": 6, "shut": 1},
    "rail_trolley": {"idle": 1, "ring": 2, "roll": 4},
    "opium_crate": {"shut": 1, "shut_amber": 1, "hollow": 1, "hollow_amber": 1, "open": 1, "open_amber": 1},
    "belly_hoist": {"idle": 1},
    "barricade_crate": {"idle": 1, "roll": 4},
    "hold_door": {"closed": 1, "opening": 4, "open": 1, "struck": 2, "broken": 1},
    "cockpit_seat": {"crew": 2, "free": 1},
    "plane_ramp": {"rise": 25},
    "gantry_hook": {"idle": 1, "creak": 2, "chain": 1},
    "fuel_cock": {"shut": 1, "open": 1},
    "fuel_slick": {"wet": 2, "burn": 6, "burnt": 1},
}
LOOPS = {"ready", "fly", "star", "burn", "ring", "roll", "struck", "crew", "armed", "creak", "wet", "kindle"}
PEOPLE = {
    "base_guard": {
        "idle",
        "walk",
        "run",
        "aim",
        "call",
        "climb",
        "asleep",
        "outlook",
        "carry",
        "stunned",
        "knocked_out",
        "death",
    },
    "bond_burdened": {"idle", "run", "creep", "crouch", "climb", "jump_rise", "jump_apex", "fall", "use", "hurt"},
    "inspector": {"idle", "walk", "work", "cower", "gasp", "press"},
}


def animations(name: str) -> dict:
    return json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))["animations"]


@pytest.mark.parametrize("name", FRAMES)
def test_every_animation_has_its_frames(name: str) -> None:
    found = animations(name)
    assert {animation: len(entry["right"]) for animation, entry in found.items()} == FRAMES[name]
    for animation, entry in found.items():
        assert entry["loop"] == (animation in LOOPS or (name, animation) == ("carried_bomb", "idle")), animation


@pytest.mark.parametrize("name", PEOPLE)
def test_people_have_all_that_they_do_in_both_facings(name: str) -> None:
    found = animations(name)
    assert set(found) >= PEOPLE[name]
    for animation in PEOPLE[name]:
        assert len(found[animation]["left"]) == len(found[animation]["right"]) > 0


def test_the_ramp_s_pictures_go_by_the_ramp_s_rules() -> None:
    pytest.importorskip("skia", exc_type=ImportError)
    from assets.studio.airfield import hold

    assert hold.RAMP_TIPS == TIPS
    frames = animations("plane_ramp")["rise"]["right"]
    assert frames[0][3] > frames[10][3] < frames[-1][3], "it hangs, is level, stands on end"
