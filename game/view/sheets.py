"""Sprite sheets of entities: read when first wanted, kept, both facings; a missing one becomes a plain box, never a crash."""

from __future__ import annotations

import json
import logging
import math
import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import pygame

from game.core.entity import Entity
from game.core.grid import Grid
from game.view.pictures import ready

SPRITES = Path(__file__).resolve().parents[2] / "assets" / "sprites"
LOG = logging.getLogger(__name__)
OTHER_SHEETS = {"Bullet": "effects"}
"""Classes that are drawn from a sheet of another name."""
CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
OUTLINE = (13, 14, 30)
SHORE = 128
"""So far beside its hitbox a fluid may stand, px."""
RISE = 4
"""A floor that has not risen within so many px is no shore."""
FRONT = 20
"""Where it flows its end is a round front of so many px, with so much foam on it as its skin is deep."""
SKIN, FOAM = 3, 3
NOTHING = (0, 0, 0, 0)

Cell = tuple[pygame.Surface, tuple[int, int]]
"""A picture and its anchor."""


class Animation(NamedTuple):
    """The frames of a pose, for either facing."""

    right: tuple[Cell, ...]
    left: tuple[Cell, ...]
    loops: bool
    repeats: bool
    """Its frames are repeated over the hitbox."""

    def frame(self, count: int, facing: int = 1) -> Cell:
        """The frame of that count, wrapped or clamped."""
        cells = self.right if facing >= 0 else self.left
        if self.loops:
            return cells[count % len(cells)]
        return cells[min(max(count, 0), len(cells) - 1)]


Sheet = dict[str, Animation]


@cache
def sheet_name(name: str) -> str:
    """The sheet of a class: AlarmPanel, alarm_panel."""
    return OTHER_SHEETS.get(name) or CAPITAL.sub("_", name).lower()


@cache
def sheet(name: str, folder: Path = SPRITES) -> Sheet | None:
    """A sheet's animations, or None, with a line in the log, where it cannot be read."""
    try:
        description = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        picture = ready(pygame.image.load(folder / f"{name}.png"))
        content: Sheet = {}
        for pose, entry in description["animations"].items():
            right = _cells(picture, entry["right"])
            left = _cells(picture, entry["left"]) if "left" in entry else right
            if right and left:
                content[pose] = Animation(right, left, bool(entry.get("loop")), bool(entry.get("repeat")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, pygame.error) as error:
        LOG.warning("sprite sheet %s cannot be used (%s); boxes stand in for it", name, error)
        return None
    return content


def sheet_of(entity: Entity) -> str:
    """The name of the sheet that an entity is drawn from now."""
    return entity.sprite_name() or sheet_name(type(entity).__name__)


def has_sheet(name: str) -> bool:
    """Whether there is a sheet of that name."""
    return (SPRITES / f"{name}.json").is_file()


@cache
def animation(sheet_: str, name: str) -> Animation | None:
    """One animation of a sheet; None, with a line in the log, where there is none."""
    content = sheet(sheet_)
    if content is None:
        return None
    found = content.get(name)
    if found is None:
        LOG.warning("sprite sheet %s has no animation %r", sheet_, name)
    return found


@cache
def _posed(name: str, pose: str) -> Animation | None:
    """The animation of a pose, or else of standing about."""
    return animation(name, pose) or animation(name, "idle")


def frame_of(entity: Entity) -> Cell | None:
    """The picture of an entity as it is now, or None when there is nothing to see of it."""
    pose, count = entity.pose()
    if not pose:
        return None
    name = sheet_of(entity)
    found = _posed(name, pose)
    if found is None:
        return missing_frame(entity.width, entity.height, entity.COLOUR)
    if found.repeats and getattr(entity, "FILLS_DIP", False):
        dip = _dip(entity.world.grid, entity.x, entity.y, entity.width, entity.height)
        return _pooled(name, pose, count % len(found.right), dip, entity.width)
    if found.repeats:
        return _repeated(name, pose, count % len(found.right), entity.width, entity.height)
    return found.frame(count, getattr(entity, "facing", 1))


@cache
def missing_frame(width: int, height: int, colour: str = "#8090a0") -> Cell:
    """A neutral outlined box, for what has no picture."""
    width, height = max(width, 2), max(height, 2)
    picture = pygame.Surface((width + 2, height + 2), pygame.SRCALPHA)
    picture.fill(OUTLINE)
    fill = pygame.Color(colour).lerp(pygame.Color(120, 124, 136), 0.55)
    picture.fill(fill, (1, 1, width, height))
    picture.fill(fill.lerp(pygame.Color("white"), 0.4), (1, 1, width, 1))
    return ready(picture), (width // 2 + 1, height + 1)


@cache
def _repeated(name: str, pose: str, count: int, width: int, height: int) -> Cell:
    found = _posed(name, pose)
    assert found is not None
    picture = found.right[count][0]
    whole = pygame.Surface((max(width, 1), max(height, 1)), pygame.SRCALPHA)
    for top in range(0, height, picture.get_height()):
        for left in range(0, width, picture.get_width()):
            whole.blit(picture, (left, top))
    return ready(whole), (width // 2, height)


class Dip(NamedTuple):
    """Where a fluid stands: over the hitbox, and on up the slopes beside it as far as its level reaches."""

    before: int
    """So many columns lie left of the hitbox."""
    depths: tuple[int, ...]
    """Of each column, px."""
    runs_left: bool
    runs_right: bool
    """Whether there is no shore at that end: it flows."""


@lru_cache(maxsize=64)
def _dip(grid: Grid, x: int, level: int, width: int, height: int) -> Dip:
    """Look for the floor beside the hitbox (px), to where it comes up to the level or SHORE px away."""

    def depth(column: int) -> int:
        if grid.is_solid_at(column, level):
            return 0
        floor = grid.ground_below(column, level, height)
        return floor - level if floor >= 0 else 0

    left, right = x, x + width
    while left > x - SHORE and depth(left - 1) and depth(left - RISE) < height:
        left -= 1
    while right < x + width + SHORE and depth(right) and depth(right + RISE - 1) < height:
        right += 1
    depths = tuple(depth(column) for column in range(left, right))
    return Dip(x - left, depths, not grid.is_solid_at(left - 1, level), not grid.is_solid_at(right, level))


@lru_cache(maxsize=256)
def _pooled(name: str, pose: str, count: int, dip: Dip, width: int) -> Cell:
    """A repeated frame that stops at the floor."""
    height = max(dip.depths, default=1)
    picture = _repeated(name, pose, count, len(dip.depths), height)[0].copy()
    for column, depth in enumerate(dip.depths):
        picture.fill(NOTHING, (column, depth, 1, height - depth))
    for step in range(min(FRONT, len(dip.depths))):
        low = height - round(height * math.sqrt(1 - (1 - (step + 0.5) / FRONT) ** 2))
        for column in [step] * dip.runs_left + [len(dip.depths) - 1 - step] * dip.runs_right:
            picture.fill(NOTHING, (column, 0, 1, low))
            for foam in range(FOAM):
                if low + foam < dip.depths[column]:
                    picture.set_at((column, low + foam), picture.get_at((len(dip.depths) // 2, SKIN + foam)))
    return picture, (dip.before + width // 2, height)


def _cells(picture: pygame.Surface, frames: list[list[int]]) -> tuple[Cell, ...]:
    return tuple((picture.subsurface((x, y, width, height)), (left, top)) for x, y, width, height, left, top in frames)
