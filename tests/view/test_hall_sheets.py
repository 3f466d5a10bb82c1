"""The sheets of the hall's machines have what the actors name; every decor tile has its picture."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pygame
import pytest

from game.actors import checkpoint
from game.actors.hiding_place import LOOKS

ROOT = Path(__file__).resolve().parents[2]
SPRITES = ROOT / "assets" / "sprites"
ANIMATIONS = {
    "door": {"closed": 1, "opening": 4, "open": 1},
    "gate": {"closed": 1},
    "stage_lift": {"idle": 1, "w64": 1, "w64_bell": 2, "w128": 1, "w128_bell": 2},
    "stage_winch": {"idle": 1, "turning": 8, "thrown": 1},
    "gear_pit": {"turning": 8},
    "costume_rack": {"idle": 1, "rolling": 4, "occupied": 2, "idle_2": 1, "rolling_2": 4, "occupied_2": 2},
    "speaking_tube": {"idle": 1, "calling": 4},
    "alarm_panel": {"idle": 1, "ringing": 4, "sabotaged": 2},
    "reinforcement_door": {"closed": 1, "opening": 4, "open": 1},
    "hiding_place": {f"{look}_{state}": count for look in LOOKS for state, count in (("empty", 1), ("drawn", 2))},
    **{f"checkpoint_{look}".removesuffix(f"_{checkpoint.LOOKS[0]}"): {"off": 1, "lit": 4} for look in checkpoint.LOOKS},
    "stage_exit": {"closed": 1, "open": 2},
    "intel": {"idle": 8},
    "secret": {"idle": 8},
    "ammo": {"idle": 4},
    "first_aid": {"idle": 4},
    "disguise": {"idle": 1},
    "batten": {"idle": 1, "w64": 1, "w80": 1},
    "bell_door": {"closed": 1, "opening": 4, "open": 1, "ringing": 4, "barred": 1},
    "cloud_lift": {"idle": 1, "bell": 2},
    "fly_sandbag": {"hung": 1, "falling": 2, "fallen": 1},
    "getaway_car": {"idle": 1, "crank": 4, "ready": 4, "drive": 4},
    "key": {"idle": 8},
    "rope_pin": {"idle": 1, "thrown": 1},
    "timpani": {"idle": 1, "struck": 4},
    "chandelier": {"hung": 4, "lowering": 4, "lowered": 2, "falling": 4, "fallen": 1, "chain": 1},
}


def table(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))["animations"]
    return content


@pytest.mark.parametrize("name", ANIMATIONS)
def test_animations_and_their_lengths(name: str) -> None:
    assert {animation: len(entry["right"]) for animation, entry in table(name).items()} == ANIMATIONS[name]


@pytest.mark.parametrize("name", ANIMATIONS)
def test_every_frame_shows_something_and_holds_its_anchor(name: str) -> None:
    sheet = pygame.image.load(SPRITES / f"{name}.png")
    for entry in table(name).values():
        for x, y, width, height, anchor_x, anchor_y in entry["right"]:
            frame = sheet.subsurface((x, y, width, height))
            assert frame.get_bounding_rect().width > 0
            assert 0 <= anchor_x <= width
            assert 0 <= anchor_y <= height


def test_what_is_of_any_size_is_repeated() -> None:
    repeated = [(name, pose) for name in ANIMATIONS for pose, entry in table(name).items() if entry.get("repeat")]
    assert repeated == [("gate", "closed"), ("stage_lift", "idle"), ("batten", "idle")]


def test_decor_tiles_are_in_the_order_of_names_and_have_their_pictures() -> None:
    path = ROOT / "levels" / "tilesets" / "hall_decor.tsx"
    tiles = ElementTree.parse(path).getroot().findall("tile")
    images = [tile.find("image") for tile in tiles]
    sources = [image.get("source", "") for image in images if image is not None]
    assert [tile.get("id") for tile in tiles] == [str(index) for index in range(len(tiles))]
    assert sources == sorted(sources)
    for image in images:
        assert image is not None
        size = pygame.image.load(path.parent / image.get("source", "")).get_size()
        assert size == (int(image.get("width", 0)), int(image.get("height", 0)))
