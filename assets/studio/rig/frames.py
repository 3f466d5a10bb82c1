"""From poses to a sheet: every pose drawn for both facings, standing on its anchor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assets.studio.rig.drawing import ORIGIN_X, ORIGIN_Y, SCALE
from assets.studio.rig.figure import draw_figure
from assets.studio.rig.outfits import Outfit
from assets.studio.rig.reduce import Bytes, body, coloured, lit_edge, majority
from assets.studio.rig.skeleton import Pose
from assets.studio.sheet import Sheet


@dataclass(frozen=True)
class Move:
    """An animation: its poses, and whether it goes round."""

    poses: tuple[Pose, ...]
    loop: bool = False


def once(poses: Iterable[Pose]) -> Move:
    """Played to its end."""
    return Move(tuple(poses))


def loop(poses: Iterable[Pose]) -> Move:
    """Played again and again."""
    return Move(tuple(poses), loop=True)


def render(pose: Pose, outfit: Outfit, facing: int, zoom: int = 1) -> tuple[Bytes, tuple[int, int]]:
    """The pixels of a pose and its anchor, so that its lowest px, outline included, is the row above the ground.

    With a `zoom` of 2 or 4 the same figure is drawn so many times larger, as the lens shows it.
    """
    block = SCALE // zoom
    whole = draw_figure(pose, outfit, facing, zoom)
    rows, columns = (np.nonzero(whole.any(axis))[0] // block for axis in (1, 0))
    top, bottom = max(rows[0] - 2, 0), rows[-1] + 3
    left, right = max(columns[0] - 2, 0), columns[-1] + 3
    indices = majority(lit_edge(whole[top * block : bottom * block, left * block : right * block], block), block)
    pixels = coloured(indices, outfit.ramps)
    if pose.hips is not None:
        ground = ORIGIN_Y * zoom - int(top) + 1
    else:
        ground = int(np.nonzero(body(indices, ("flash", "metal")).any(1))[0][-1]) + 2 + pose.lift * zoom
    return pixels, (ORIGIN_X * zoom - int(left), ground)


def write_sheet(assets: Path, name: str, outfit: Outfit, moves: Mapping[str, Move]) -> None:
    """Bake all moves into sprites/NAME.png and NAME.json."""
    sheet = Sheet()
    for animation, move in moves.items():
        right, left = ([render(pose, outfit, facing) for pose in move.poses] for facing in (1, -1))
        sheet.add(animation, right, left, move.loop)
    folder = assets / "sprites"
    folder.mkdir(parents=True, exist_ok=True)
    sheet.write(folder, name)
