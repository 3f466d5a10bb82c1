"""Backdrop of the fly loft."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

Colour = tuple[int, int, int]

ROOMS: dict[str, tuple[int, int, Colour, Colour, Colour, int]] = {
    "house_loft": (1148, 320, (62, 60, 84), (34, 34, 54), (120, 108, 100), 124),
}
"""Width, height, colour above and below, colour of the mouldings, distance of the pilasters (px)."""
PILASTER = 14
CAPITAL = 8
WAINSCOT = 44
INSET = 10


def _mix(first: Colour, second: Colour, part: float) -> Colour:
    """`part` of the way from one colour to another."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(first, second, strict=True))
    return red, green, blue


def room(width: int, height: int, above: Colour, below: Colour, moulding: Colour, bay: int) -> Image.Image:
    """A panelled wall: pilasters with capitals, arched panels between them, wainscot and cornice."""
    picture = Image.new("RGBA", (width, height))
    draw = ImageDraw.Draw(picture)
    for y in range(height):
        draw.line((0, y, width, y), fill=(*_mix(above, below, y / height), 255))
    floor = height - WAINSCOT
    for left in range(0, width, bay):
        dark, light = _mix(below, (0, 0, 0), 0.35), _mix(above, moulding, 0.35)
        box = (left + PILASTER + INSET, 3 * INSET, left + bay - INSET, floor - INSET)
        draw.rounded_rectangle(box, radius=bay // 4, fill=(*_mix(below, above, 0.35), 255), outline=(*dark, 255))
        inner = (box[0] + 3, box[1] + 3, box[2] - 3, box[3] - 3)
        draw.rounded_rectangle(inner, radius=bay // 4, outline=(*_mix(light, below, 0.5), 255))
        draw.rectangle((left, 0, left + PILASTER - 1, height), fill=(*_mix(above, below, 0.3), 255))
        draw.line((left, 0, left, height), fill=(*light, 255))
        draw.line((left + PILASTER - 1, 0, left + PILASTER - 1, height), fill=(*dark, 255))
        draw.rectangle((left - 3, 2 * INSET, left + PILASTER + 2, 2 * INSET + CAPITAL), fill=(*_mix(moulding, below, 0.4), 255))
        draw.line((left - 3, 2 * INSET, left + PILASTER + 2, 2 * INSET), fill=(*moulding, 255))
    draw.rectangle((0, floor, width, height), fill=(*_mix(below, (0, 0, 0), 0.3), 255))
    draw.line((0, floor, width, floor), fill=(*_mix(moulding, below, 0.3), 255))
    for left in range(0, width, bay // 2):
        draw.rectangle((left + 5, floor + 8, left + bay // 2 - 5, height - 8), outline=(*_mix(moulding, below, 0.7), 255))
    for y, part in ((0, 0.2), (6, 0.6), (12, 0.4)):
        draw.line((0, y, width, y), fill=(*_mix(moulding, below, part), 255))
    return picture


def build(assets: Path) -> None:
    """Write every room."""
    for name, (width, height, above, below, moulding, bay) in ROOMS.items():
        room(width, height, above, below, moulding, bay).save(assets / "backdrops" / f"{name}.png")
