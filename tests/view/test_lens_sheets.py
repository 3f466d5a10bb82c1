"""Pictures for the lens match those for the naked eye: the same poses, frames and anchors, twice as large."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pygame
import pytest

ASSETS = Path(__file__).resolve().parents[2] / "assets"
ZOOM = 2
SLACK = 3
"""Rounding of an outline and of a rim, px of the lens."""
LENS_SHEETS = sorted(path.stem for path in (ASSETS / "sprites").glob("*_lens.json"))
LENS_BACKDROPS = sorted(path.stem for path in (ASSETS / "backdrops").glob("*_lens.png"))


def animations(name: str) -> dict[str, Any]:
    text = (ASSETS / "sprites" / f"{name}.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["animations"]
    return found


@pytest.mark.parametrize("lens", LENS_SHEETS)
def test_the_lens_shows_the_same_poses(lens: str) -> None:
    coarse, fine = animations(lens.removesuffix("_lens")), animations(lens)
    assert coarse.keys() == fine.keys()
    for pose, entry in coarse.items():
        assert entry.keys() == fine[pose].keys()
        for facing in ("right", "left"):
            small, large = entry.get(facing, []), fine[pose].get(facing, [])
            assert len(small) == len(large), (pose, facing)


@pytest.mark.parametrize("lens", LENS_SHEETS)
def test_the_lens_shows_them_at_the_same_place(lens: str) -> None:
    coarse, fine = animations(lens.removesuffix("_lens")), animations(lens)
    for pose, entry in coarse.items():
        for (*_, width, height, x, y), (*_, wide, high, far_x, far_y) in zip(entry["right"], fine[pose]["right"], strict=True):
            assert abs(ZOOM * y - far_y) <= SLACK * ZOOM, pose
            if height * width > 64:
                assert abs(ZOOM * (width - 2 * x) - (wide - 2 * far_x)) <= 4 * SLACK, pose
                assert high > height, pose


@pytest.mark.parametrize("lens", LENS_BACKDROPS)
def test_a_backdrop_for_the_lens_is_twice_as_large(lens: str) -> None:
    folder = ASSETS / "backdrops"
    coarse = pygame.image.load(folder / f"{lens.removesuffix('_lens')}.png")
    assert pygame.image.load(folder / f"{lens}.png").get_size() == (ZOOM * coarse.get_width(), ZOOM * coarse.get_height())


def test_from_afar_nobody_can_be_told_apart() -> None:
    unknown = animations("window_figure")
    for name in ("marksman", "bystander"):
        assert animations(name).keys() <= unknown.keys()
    aiming = unknown["aim"]["right"]
    for prop in ("flute", "glasses", "bow"):
        assert unknown[f"hold_{prop}"]["right"] == aiming


def test_there_are_pictures_for_the_lens() -> None:
    assert {"marksman_lens", "bystander_lens", "cellist_window_lens", "koskov_lens", "hall_window_lens"} <= set(LENS_SHEETS)
    assert "interval_front_lens" in LENS_BACKDROPS
