"""Small sprite sheets: frames on shelves, untrimmed or trimmed, with the JSON that the game reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assets.studio.paint import Pixels, save_png, to_bytes
from assets.studio.sheet import Sheet


@dataclass(frozen=True)
class Animation:
    """The frames (facing right), the anchor that they share, and whether the mirrored frames are its left."""

    frames: tuple[Pixels, ...]
    anchor: tuple[int, int]
    loop: bool = False
    mirrored: bool = False

    def facings(self) -> dict[str, tuple[tuple[Pixels, ...], tuple[int, int]]]:
        """Frames and anchor by facing."""
        facings = {"right": (self.frames, self.anchor)}
        if self.mirrored:
            width = self.frames[0].shape[1]
            flipped = tuple(np.ascontiguousarray(frame[:, ::-1]) for frame in self.frames)
            facings["left"] = (flipped, (width - self.anchor[0], self.anchor[1]))
        return facings


def trimmed(animations: Mapping[str, Animation], width: int) -> Sheet:
    """A sheet of the same without what is empty around the frames, for what is drawn by its anchor alone."""
    sheet = Sheet(width)
    for name, content in animations.items():
        facings = content.facings().items()
        cells = {facing: [(to_bytes(picture), anchor) for picture in pictures] for facing, (pictures, anchor) in facings}
        sheet.add(name, cells["right"], cells.get("left", ()), loop=content.loop)
    return sheet


def write_atlas(folder: Path, name: str, animations: Mapping[str, Animation], width: int = 512) -> None:
    """Write NAME.png and NAME.json. Frames of one facing must have one size; tall ones are packed first."""
    frames = [
        (frame, animation, facing, index)
        for animation, content in animations.items()
        for facing, (pictures, _) in content.facings().items()
        for index, frame in enumerate(pictures)
    ]
    frames.sort(key=lambda entry: -entry[0].shape[0])
    places: dict[tuple[str, str, int], tuple[int, int]] = {}
    x = y = shelf = 0
    for frame, animation, facing, index in frames:
        rows, columns = frame.shape[:2]
        if x + columns > width:
            x, y, shelf = 0, y + shelf, 0
        places[animation, facing, index] = (x, y)
        x, shelf = x + columns, max(shelf, rows)
    sheet = np.zeros((y + shelf, width, 4), np.uint8)
    table: dict[str, dict[str, object]] = {}
    for animation, content in animations.items():
        entry: dict[str, object] = {"loop": content.loop}
        for facing, (pictures, anchor) in content.facings().items():
            rectangles = []
            for index, frame in enumerate(pictures):
                x, y = places[animation, facing, index]
                rows, columns = frame.shape[:2]
                sheet[y : y + rows, x : x + columns] = to_bytes(frame)
                rectangles.append([x, y, columns, rows, *anchor])
            entry[facing] = rectangles
        table[animation] = entry
    save_png(sheet, folder / f"{name}.png")
    text = json.dumps({"animations": table}, separators=(",", ":")).replace("]],", "]],\n")
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
