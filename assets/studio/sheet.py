"""Sheet: trimmed frames of both facings packed into one PNG, with the JSON that the game reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assets.studio.paint import save_png

Bytes = npt.NDArray[np.uint8]
Anchor = tuple[int, int]


class Sheet:
    """Collects animations; `write` packs them. The same frames give the same bytes.

    A frame is an RGBA array (rows, columns, 4) of bytes with an anchor (x, y) in it. Frames are cut down to what
    is opaque, and equal ones are stored once.
    """

    def __init__(self, width: int = 512) -> None:
        self.width = width
        self.table: dict[str, dict[str, object]] = {}
        self.cuts: dict[bytes, Bytes] = {}

    def add(
        self,
        animation: str,
        right: Sequence[tuple[Bytes, Anchor]],
        left: Sequence[tuple[Bytes, Anchor]] = (),
        loop: bool = False,
        repeat: bool = False,
    ) -> None:
        """Add an animation: frames with their anchors. Without `left` it has no facing.

        With `repeat` its one frame is laid over the whole hitbox, again and again.
        """
        entry: dict[str, object] = {"loop": loop, "right": [self._cut(*frame) for frame in right]}
        if repeat:
            entry["repeat"] = True
        if left:
            entry["left"] = [self._cut(*frame) for frame in left]
        self.table[animation] = entry

    def _cut(self, pixels: Bytes, anchor: Anchor) -> tuple[bytes, Anchor]:
        rows, columns = np.nonzero(pixels[..., 3])
        top, left = rows.min(), columns.min()
        cut = np.ascontiguousarray(pixels[top : rows.max() + 1, left : columns.max() + 1])
        key = bytes(str(cut.shape), "ascii") + cut.tobytes()
        self.cuts[key] = cut
        return key, (anchor[0] - int(left), anchor[1] - int(top))

    def write(self, folder: Path, name: str) -> None:
        """Write NAME.png and NAME.json."""
        order = sorted(self.cuts, key=lambda key: -self.cuts[key].shape[0])
        places: dict[bytes, tuple[int, int]] = {}
        x = y = shelf = 0
        for key in order:
            rows, columns = self.cuts[key].shape[:2]
            if x + columns > self.width:
                x, y, shelf = 0, y + shelf, 0
            places[key] = (x, y)
            x, shelf = x + columns, max(shelf, rows)
        picture = np.zeros((y + shelf, self.width, 4), np.uint8)
        for key, (x, y) in places.items():
            cut = self.cuts[key]
            picture[y : y + cut.shape[0], x : x + cut.shape[1]] = cut
        table: dict[str, dict[str, object]] = {}
        for animation, entry in self.table.items():
            table[animation] = {key: entry[key] for key in ("loop", "repeat") if key in entry}
            for facing in ("right", "left"):
                if facing in entry:
                    frames = entry[facing]
                    assert isinstance(frames, list)
                    table[animation][facing] = [self._rectangle(places, *frame) for frame in frames]
        save_png(picture, folder / f"{name}.png")
        text = json.dumps({"animations": table}, separators=(",", ":")).replace("]],", "]],\n")
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")

    def _rectangle(self, places: dict[bytes, tuple[int, int]], key: bytes, anchor: Anchor) -> list[int]:
        rows, columns = self.cuts[key].shape[:2]
        return [*places[key], columns, rows, *anchor]
