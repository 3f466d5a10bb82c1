"""Sheets of the house's machines: the getaway car, the kettledrums, the sandbags."""

from __future__ import annotations

import json
from pathlib import Path

from PIL import Image, ImageDraw

Frame = tuple[Image.Image, int, int]
"""A picture and its anchor: where the bottom centre of the hitbox lies on it, px."""
Colour = tuple[int, int, int, int]

INK: Colour = (12, 12, 20, 255)
BODY: Colour = (46, 58, 74, 255)
SHINE: Colour = (112, 130, 150, 255)
GLASS: Colour = (148, 176, 200, 255)
CHROME: Colour = (196, 200, 204, 255)
LAMP: Colour = (255, 226, 150, 255)
GOLD: Colour = (212, 168, 84, 255)
COPPER: Colour = (176, 98, 56, 255)
SKIN: Colour = (228, 214, 186, 255)
SACK: Colour = (150, 120, 82, 255)
SACK_DARK: Colour = (104, 80, 56, 255)
CLEAR: Colour = (0, 0, 0, 0)


def _canvas(width: int, height: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGBA", (width, height), CLEAR)
    return picture, ImageDraw.Draw(picture)


def car(rise: int, turn: int) -> Frame:
    """A black saloon of the fifties; `rise` shakes its body, `turn` its wheels."""
    picture, draw = _canvas(104, 42)
    top = 2 - rise
    draw.polygon([(26, top + 14), (36, top + 2), (66, top + 2), (80, top + 14)], fill=BODY, outline=INK)
    draw.polygon([(31, top + 13), (38, top + 5), (50, top + 5), (50, top + 13)], fill=GLASS, outline=INK)
    draw.polygon([(54, top + 13), (54, top + 5), (64, top + 5), (74, top + 13)], fill=GLASS, outline=INK)
    draw.rounded_rectangle((4, top + 13, 99, top + 30), radius=7, fill=BODY, outline=INK)
    draw.line((12, top + 16, 92, top + 16), fill=SHINE)
    draw.line((8, top + 24, 96, top + 24), fill=CHROME)
    draw.line((52, top + 14, 52, top + 29), fill=INK)
    draw.rectangle((56, top + 18, 61, top + 19), fill=CHROME)
    draw.ellipse((91, top + 16, 98, top + 23), fill=LAMP, outline=INK)
    draw.rectangle((97, top + 26, 102, top + 29), fill=CHROME, outline=INK)
    draw.rectangle((1, top + 26, 6, top + 29), fill=CHROME, outline=INK)
    for middle in (24, 80):
        draw.ellipse((middle - 9, 23, middle + 9, 41), fill=INK)
        draw.ellipse((middle - 4, 28, middle + 4, 36), fill=CHROME)
        spoke = ((0, -3), (3, 0))[turn % 2]
        draw.line((middle - spoke[0], 32 - spoke[1], middle + spoke[0], 32 + spoke[1]), fill=INK)
    return picture, 52, 42


def timpani(sag: int) -> Frame:
    """Two copper kettles side by side; `sag` pushes the skins in."""
    picture, draw = _canvas(50, 18)
    for left in (1, 25):
        draw.pieslice((left, -12, left + 23, 17), 0, 180, fill=COPPER, outline=INK)
        draw.rectangle((left, 1 + sag, left + 23, 4 + sag), fill=SKIN, outline=INK)
        draw.line((left + 5, 8, left + 8, 13), fill=GOLD)
    return picture, 25, 17


def sandbag(*, is_down: bool) -> Frame:
    """A sack with a tied neck."""
    picture, draw = _canvas(20, 34)
    if is_down:
        draw.ellipse((1, 16, 18, 33), fill=SACK, outline=INK)
    else:
        draw.line((10, 0, 10, 9), fill=GOLD)
        draw.rounded_rectangle((2, 10, 17, 33), radius=6, fill=SACK, outline=INK)
    draw.rectangle((7, 9 if not is_down else 15, 12, 12 if not is_down else 18), fill=SACK_DARK, outline=INK)
    draw.line((5, 24, 14, 24), fill=SACK_DARK)
    return picture, 10, 33


SHEETS: dict[str, dict[str, tuple[bool, list[Frame]]]] = {
    "getaway_car": {
        "idle": (False, [car(0, 0)]),
        "crank": (True, [car(0, 0), car(1, 0), car(0, 0), car(-1, 0)]),
        "drive": (True, [car(0, 0), car(1, 1)]),
    },
    "timpani": {"idle": (False, [timpani(0)]), "struck": (False, [timpani(2), timpani(1), timpani(2), timpani(0)])},
    "fly_sandbag": {
        "hung": (False, [sandbag(is_down=False)]),
        "falling": (False, [sandbag(is_down=False)]),
        "fallen": (False, [sandbag(is_down=True)]),
    },
}


def build(assets: Path) -> None:
    """Lay each sheet's frames in a row and write it with its JSON."""
    for name, animations in SHEETS.items():
        frames = [frame for _, row in animations.values() for frame in row]
        sheet = Image.new("RGBA", (sum(frame[0].width for frame in frames), max(frame[0].height for frame in frames)), CLEAR)
        described: dict[str, dict[str, object]] = {}
        left = 0
        for animation, (is_loop, row) in animations.items():
            boxes = []
            for picture, anchor_x, anchor_y in row:
                sheet.paste(picture, (left, 0))
                boxes.append([left, 0, picture.width, picture.height, anchor_x, anchor_y])
                left += picture.width
            described[animation] = {"loop": is_loop, "right": boxes}
        sheet.save(assets / "sprites" / f"{name}.png")
        (assets / "sprites" / f"{name}.json").write_text(json.dumps({"animations": described}) + "\n", encoding="utf-8")
