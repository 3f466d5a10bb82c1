"""Sprite sheets: PNG and JSON as ARCHITECTURE.md describes them, loaded when first drawn."""

from __future__ import annotations

import json
import logging
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pygame

SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
LOG = logging.getLogger(__name__)
MISSING_COLOUR = (255, 96, 160)

Frame = tuple[pygame.Surface, tuple[int, int]]
"""A picture and its anchor in it, px."""


class Animation(NamedTuple):
    """The frames of one animation, by facing."""

    right: tuple[Frame, ...]
    left: tuple[Frame, ...]
    loops: bool
    repeats: bool
    """Its one frame is repeated over the whole hitbox."""

    def frame(self, count: int, facing: int = 1) -> Frame:
        """The frame for a count, wrapped or clamped."""
        frames = self.left if facing < 0 else self.right
        return frames[count % len(frames)] if self.loops else frames[min(max(count, 0), len(frames) - 1)]


@cache
def sheet(name: str) -> dict[str, Animation] | None:
    """The animations of a sheet, None (and one line in the log) where it is missing or damaged."""
    try:
        picture = pygame.image.load(SPRITES / f"{name}.png")
        description = json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, pygame.error) as error:
        LOG.warning("sprite sheet %s cannot be used: %s", name, error)
        return None
    if pygame.display.get_surface() is not None:
        picture = picture.convert_alpha()
    animations = {}
    for animation, entry in description["animations"].items():
        facings = []
        for facing in ("right", "left"):
            frames = entry.get(facing) or entry["right"]
            facings.append(tuple((picture.subsurface((x, y, w, h)), (ax, ay)) for x, y, w, h, ax, ay in frames))
        animations[animation] = Animation(facings[0], facings[1], bool(entry.get("loop")), bool(entry.get("repeat")))
    return animations


@cache
def sheet_name(class_name: str) -> str:
    """The sheet of a class: its name in snake case."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


@cache
def missing_frame(width: int, height: int) -> Frame:
    """What is drawn where a picture is missing: the body's outline."""
    surface = pygame.Surface((max(width, 1), max(height, 1)), pygame.SRCALPHA)
    pygame.draw.rect(surface, MISSING_COLOUR, surface.get_rect(), 1)
    return surface, (width // 2, height)
