"""The frames of a small sprite sheet, for what is no entity: the HUD's pictures, the title's walker."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pygame

SPRITES = Path(__file__).resolve().parents[2] / "assets" / "sprites"

Frame = tuple[pygame.Surface, tuple[int, int]]
"""A picture and its anchor."""


@cache
def frames(sheet: str, facing: str = "right", folder: Path = SPRITES) -> Mapping[str, tuple[Frame, ...]]:
    """All animations of `folder/sheet` by name; those without a left facing are given as they are."""
    picture = pygame.image.load(folder / f"{sheet}.png")
    if pygame.display.get_surface() is not None:
        picture = picture.convert_alpha()
    description = json.loads((folder / f"{sheet}.json").read_text(encoding="utf-8"))
    return {
        name: tuple(
            (picture.subsurface((x, y, w, h)), (left, top)) for x, y, w, h, left, top in entry.get(facing, entry["right"])
        )
        for name, entry in description["animations"].items()
    }
