"""The sheets of effects, lights and HUD pictures keep what the game relies on."""

import json
from typing import Any

import pygame
import pytest

from game.view.frames import SPRITES, frames

LENGTHS = {
    "muzzle": 3,
    "muzzle_up": 3,
    "tracer": 1,
    "tracer_vertical": 1,
    "tracer_diagonal_up": 1,
    "tracer_diagonal_down": 1,
    "hit_star": 4,
    "smoke": 6,
    "dust": 5,
    "dust_land": 5,
    "snow_kick": 5,
    "sparks": 5,
    "glass": 5,
    "splinters": 5,
    "explosion": 7,
    "gas_cloud": 8,
    "steam": 6,
    "shell": 4,
    "alert_mark": 4,
    "suspicion_mark": 4,
    "zzz": 8,
    "stars_dizzy": 6,
    "note": 4,
    "paper": 6,
}
LOOPS = {"shell", "zzz", "stars_dizzy", "note", "paper"}
FACINGS = {"muzzle", "tracer", "tracer_diagonal_up", "tracer_diagonal_down", "dust", "snow_kick"}


def animations(sheet: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SPRITES / f"{sheet}.json").read_text())["animations"]
    return content


def test_every_effect_has_its_frames() -> None:
    content = animations("effects")
    assert {name: len(entry["right"]) for name, entry in content.items()} == LENGTHS
    assert {name for name, entry in content.items() if entry["loop"]} == LOOPS
    assert {name for name, entry in content.items() if "left" in entry} == FACINGS


@pytest.mark.parametrize("sheet", ["effects", "glows", "hud"])
def test_every_frame_lies_on_the_sheet_and_shows_something(sheet: str) -> None:
    for facing in ("right", "left"):
        for name, content in frames(sheet, facing).items():
            for picture, (x, y) in content:
                assert picture.get_bounding_rect().width > 0, name
                assert 0 <= x <= picture.get_width(), name
                assert 0 <= y <= picture.get_height(), name


@pytest.mark.parametrize("sheet", ["effects", "hud"])
def test_edges_are_crisp(sheet: str) -> None:
    picture = pygame.image.load(SPRITES / f"{sheet}.png")
    alphas = {picture.get_at((x, y))[3] for y in range(picture.get_height()) for x in range(0, picture.get_width(), 3)}
    assert alphas <= {0, 255}


def test_lights_are_black_at_their_border() -> None:
    for name, content in frames("glows").items():
        picture = content[0][0]
        width, height = picture.get_size()
        sides = [picture.get_at((x, y)) for x in (0, width - 1) for y in range(height)]
        assert all(max(colour[:3]) < 24 for colour in sides), name
