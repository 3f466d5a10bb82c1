"""The air base's tile set and sheets: what names promise is what tiles do, and every pose of the cells' cast is drawn."""

from __future__ import annotations

import json
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TILESETS, SPRITES = ROOT / "levels" / "tilesets", ROOT / "assets" / "sprites"
NAMES: dict[str, int] = json.loads((TILESETS / "base_names.json").read_text(encoding="utf-8"))
SOLID = {"brick", "block", "rock", "grid", "crate", "fence"}
LEDGES = {"gallery", "plank", "lamp", "beam", "tin", "hatch"}
DRAWN = {
    "kara": {"idle", "run", "climb", "crawl", "jump_rise", "wait", "sit", "call", "talk", "held"},
    "shah": {"idle", "run", "climb", "crawl", "jump_rise", "sit", "kneel", "lift", "bound", "bound_walk"},
    "jailer": {"idle", "walk", "lean", "pat", "taken_down", "knocked_out"},
    "freed_prisoner": {"idle", "run", "brawl", "sit"},
    "electrician": {"idle", "walk", "panel", "taken_down", "knocked_out"},
    "guard_dog": {"sleep", "ear", "bark", "run", "walk", "sit"},
    "cell_door": {"closed", "opening", "holding"},
    "back_cell": {"open", "taken", "shut"},
    "prisoners": {"waiting", "empty"},
    "board_key": {"idle"},
    "pen_gate": {"closed"},
    "kennel_lever": {"up", "down"},
    "sluice_wheel": {"idle", "turned"},
    "floor_grate": {"closed", "bolted", "lifting", "open"},
    "portcullis": {"closed", "open"},
    "push_crate": {"idle"},
    "loose_flag": {"flag_closed", "flag_open", "bars_closed", "bars_open"},
    "fuse_box": {"on", "dark"},
    "grate_light": {"on", "off"},
    "water_tank": {"full", "tipping", "empty"},
    "tank_rope": {"taut", "slack"},
    "execution_post": {"idle"},
    "drain_mouth": {"open"},
}


def flagged(flag: str) -> set[str]:
    root = Xml.parse(TILESETS / "base.tsx").getroot()
    numbers = {int(t.attrib["id"]) for t in root.iter("tile") if t.find(f"properties/property[@name='{flag}']") is not None}
    return {name for name, number in NAMES.items() if number in numbers}


def test_walls_are_solid_ledges_are_one_way_ladders_are_climbed() -> None:
    assert flagged("solid") == {name for name in NAMES if name.partition(".")[0] in SOLID}
    assert flagged("one_way") == {name for name in NAMES if name.partition(".")[0] in LEDGES}
    assert flagged("ladder") == {"ladder", "hatch"}


@pytest.mark.parametrize("name", DRAWN)
def test_every_pose_is_drawn(name: str) -> None:
    table = json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))
    assert DRAWN[name] <= set(table["animations"])
