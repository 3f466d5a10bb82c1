"""The animations of a thing that stands in the world: outlined frames with one anchor, glows behind them, small touches."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from assets.studio import paint, pieces
from assets.studio.atlas import Animation, write_atlas
from assets.studio.paint import Layer, Pixels, Size

SHEET_WIDTH = 272
BOB = (0, 0, 1, 1, 2, 2, 1, 1)
"""How far a thing to be picked up has sunk, px by frame."""


@dataclass
class Cast:
    """The animations of one thing; a cell's anchor holds for all animations added while it is set."""

    anchor: tuple[int, int]
    outline: bool = True
    animations: dict[str, Animation] = field(default_factory=dict)
    repeated: set[str] = field(default_factory=set)
    """Animations whose one frame (16 x 16) is laid over the whole hitbox."""

    def add(
        self,
        animation: str,
        frames: Sequence[Pixels],
        loop: bool = False,
        glows: Sequence[Pixels] = (),
        repeat: bool = False,
    ) -> Cast:
        """Add an animation; a glow is laid behind the outlined frame with its soft alpha."""
        margin = 1 if self.outline else 0
        finished = []
        for index, frame in enumerate(frames):
            piece = pieces.outlined(frame) if self.outline else frame
            if glows:
                glow = np.pad(glows[index % len(glows)], ((margin, margin), (margin, margin), (0, 0)))
                piece = glow * (1 - piece[..., 3:4]) + piece
            finished.append(piece)
        anchor = (self.anchor[0] + margin, self.anchor[1] + margin)
        if repeat:
            self.repeated.add(animation)
        self.animations[animation] = Animation(tuple(finished), anchor, loop)
        return self

    def write(self, folder: Path, name: str) -> None:
        """Write the sheet; repeated pictures are marked as such."""
        widths = [frame.shape[1] for animation in self.animations.values() for frame in animation.frames]
        write_atlas(folder, name, self.animations, max(min(sum(widths), SHEET_WIDTH), *widths))
        if self.repeated:
            path = folder / f"{name}.json"
            table = json.loads(path.read_text(encoding="utf-8"))
            for animation in self.repeated:
                table["animations"][animation]["repeat"] = True
            path.write_text(json.dumps(table) + "\n", encoding="utf-8")


def soft_glow(size: Size, x: float, y: float, radius: float, colour: str, strength: float) -> Pixels:
    """A round light with soft alpha."""
    xs, ys = pieces.local_grid(size)
    alpha = np.clip(1 - np.hypot(xs - x, ys - y) / radius, 0, 1) ** 2 * strength
    return np.concatenate([alpha[..., None] * paint.vector(colour), alpha[..., None]], 2).astype(np.float32)


def swayed(piece: Pixels, amount: float, top: int = 0) -> Pixels:
    """The piece with its lower rows moved sideways: hanging cloth that swings."""
    result = piece.copy()
    height = piece.shape[0]
    for y in range(top, height):
        offset = round(amount * ((y - top) / max(height - top, 1)) ** 1.5)
        if offset:
            result[y] = np.roll(piece[y], offset, axis=0)
    return result


def sparkle(layer: Layer, x: int, y: int, reach: int) -> None:
    """A four-pointed glint."""
    if reach <= 0:
        return
    layer.rect(x - reach, y, 2 * reach + 1, 1, "#fff6d8").rect(x, y - reach, 1, 2 * reach + 1, "#fff6d8")
