"""The section through the roof: rafters and tie beams in the dark above the washroom, brick where the chimneys go down."""

from __future__ import annotations

import numpy as np

from assets.studio.hall import walls, workshop
from assets.studio.house_east.ground import depth_from, ground
from assets.studio.paint import Canvas, Size, noise
from assets.studio.pieces import stamp

SIZE: Size = (640, 352)
SKIN = 13
"""So many px below the snow are the tiles' own."""
BEAM = ("#100e1e", "#1c1930", "#282442", "#383458", "#4a466e", "#645f8c")
BRICK = ("#100e1e", "#1e1a30", "#2c2640", "#3a3250", "#4c4464")
CHIMNEYS = ((190, 26), (298, 30))
"""Left edge and width of the stacks on the roof."""
LADDER = 256, 16
DECK = 272
"""The roof's level part."""


def attic() -> Canvas:
    """640 x 352: what lies under the snow and over the rooms, nearly dark."""
    canvas = Canvas(SIZE, "#0b0a18")
    boards = canvas.layer()
    for y in range(DECK, SIZE[1], 9):
        boards.rect(0, y, SIZE[0], 1, "#131122").rect(0, y + 1, SIZE[0], 1, "#171528")
    canvas.over(boards)
    for x, width in CHIMNEYS:
        stamp(canvas.pixels, walls.brick_wall((width, 110), x, BRICK, (10, 5)), x, DECK)
    for x in range(-40, 620, 76):
        stamp(canvas.pixels, workshop.brace((70, 62), (4, 58), (66, 4), 7, BEAM), x + 8, DECK + 16, 0.9)
        stamp(canvas.pixels, workshop.brace((70, 62), (66, 58), (4, 4), 7, BEAM), x + 8, DECK + 16, 0.7)
        stamp(canvas.pixels, workshop.timber(90, 9, x, True, BEAM), x + 34, DECK + 12)
    for y in (DECK + 14, DECK + 66):
        stamp(canvas.pixels, workshop.timber(SIZE[0], 9, y, False, BEAM), 0, y)
    for step in range(7):
        x = 400 + step * 40
        stamp(canvas.pixels, workshop.timber(360, 8, step, True, BEAM), x, 60, 0.8)
    for drop in (34, 84):
        stamp(canvas.pixels, workshop.brace((330, 330), (4, 326), (326, 4), 9, BEAM), 362 + drop, 20 + drop, 1.0)
    whole = ground(0, 0, 40, 22, flights=False).solid
    depth = np.minimum(depth_from(whole, 0, -1, 200), np.minimum(depth_from(whole, 1, 0, 200), depth_from(whole, -1, 0, 200)))
    near = np.clip(1 - (depth - SKIN) / 130, 0, 1) ** 1.2
    canvas.shade(0.30 + 0.70 * near)
    canvas.shade(0.85 + 0.3 * noise(SIZE, 17, 60, 40, 3))
    canvas.glow(LADDER[0] + LADDER[1] / 2, SIZE[1] + 10, 110, "#ffb860", 0.22, 1.8)
    mask = whole * (depth > SKIN)
    result = Canvas(SIZE)
    result.masked(canvas.pixels, mask[..., None])
    return result
