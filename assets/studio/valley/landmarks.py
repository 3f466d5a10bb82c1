"""The great stones of the valley: which tiles of each are rock, and what they look like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from assets.studio.paint import Pixels, blur, noise, over
from assets.studio.valley.rocks import TILE, rock
from assets.studio.valley.tones import FAR_ROCK, ROCK

Spans = dict[int, Sequence[tuple[int, int]]]
"""By row: first and last column of each stretch of rock."""
SOFT, LEAST, ROUGH = 7.0, 0.43, 0.22
"""An outline's corners are softened so far (px); what is rock then; how ragged it is."""
BELOW = 48


class Landmark(NamedTuple):
    """A stone: its size in tiles, the tiles that are solid, those that only stand behind."""

    columns: int
    rows: int
    solid: Spans
    far: Spans
    seed: int

    def is_solid(self, column: int, row: int) -> bool:
        """Whether the tile stops an aeroplane."""
        return _holds(self.solid, column, row)


def _holds(spans: Spans, column: int, row: int) -> bool:
    return any(first <= column <= last for first, last in spans.get(row, ()))


def steps(first: int, tall: Sequence[int], middle: int) -> Spans:
    """A pyramid's spans: from row `first` down, each row so many tiles to either side of the middle."""
    return {first + row: [(middle - half, middle + half)] for row, half in enumerate(tall)}


ANVIL = Landmark(
    19,
    13,
    {**steps(0, (2, 2, 3, 3, 4, 4, 5, 5), 8), **{row: [(2, 16)] for row in range(8, 13)}},
    {},
    31,
)
"""Its left upper corner stands at column 109, row 24 of the map."""

HAMMER = Landmark(
    22,
    18,
    {**steps(0, (2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8), 11), **{row: [(1, 20)] for row in range(13, 18)}},
    {},
    47,
)
"""Column 238, row 19."""

EYE = Landmark(
    26,
    22,
    {
        1: [(7, 18)], 2: [(6, 19)], 3: [(5, 20)], 4: [(4, 21)], 5: [(3, 22)], 6: [(2, 23)], 7: [(1, 24)], 8: [(1, 24)],
        9: [(1, 24)], 10: [(1, 3), (22, 24)], 11: [(1, 2), (23, 24)], 12: [(1, 1), (24, 24)],
    },
    {row: [(1, 4), (21, 24)] for row in range(9, 22)},
    59,
)  # fmt: skip
"""Column 165, row 15: the needle's eye. Its legs stand behind the road and stop nobody."""

PILLARS = Landmark(
    30,
    15,
    {},
    {
        1: [(18, 19)],
        2: [(8, 12), (18, 20)],
        3: [(7, 13), (18, 20)],
        4: [(8, 12), (18, 20)],
        5: [(9, 11), (18, 21)],
        6: [(9, 10), (18, 21)],
        7: [(2, 3), (9, 11), (17, 21)],
        8: [(1, 3), (9, 11), (17, 21), (27, 28)],
        9: [(1, 3), (9, 11), (17, 21), (26, 28)],
        10: [(1, 4), (8, 11), (17, 21), (26, 28)],
        11: [(1, 4), (8, 11), (17, 21), (26, 28)],
        12: [(1, 4), (8, 11), (16, 21), (25, 28)],
        13: [(1, 5), (8, 12), (16, 22), (25, 28)],
        14: [(1, 5), (8, 12), (16, 22), (24, 28)],
    },
    71,
)
"""The defile's pillars, behind the road: a stump, a rock that balances, a needle, a stump. Column 128, row 22."""

LANDMARKS = {"anvil": ANVIL, "hammer": HAMMER, "eye": EYE, "pillars": PILLARS}


def outline(spans: Spans, columns: int, rows: int, seed: int) -> Pixels:
    """The spans' tiles with softened, ragged corners, as a mask; at its foot it goes on."""
    flat = np.zeros((rows * TILE + BELOW, columns * TILE), np.float32)
    for row, stretches in spans.items():
        for first, last in stretches:
            flat[row * TILE : (row + 1) * TILE, first * TILE : (last + 1) * TILE] = 1
    flat[rows * TILE :] = flat[rows * TILE - 1]
    ragged = (noise((columns * TILE, rows * TILE + BELOW), seed, 13, 13, 3) - 0.5) * ROUGH
    mask = blur(flat, SOFT) + ragged * (blur(flat, SOFT) > 0.05) > LEAST
    return mask[: rows * TILE].astype(np.float32)[..., None]


def picture(name: str) -> Pixels:
    """A landmark's picture, RGBA."""
    mark = LANDMARKS[name]
    made = np.zeros((mark.rows * TILE, mark.columns * TILE, 4), np.float32)
    if mark.far:
        made = over(made, rock(outline(mark.far, mark.columns, mark.rows, mark.seed + 1), mark.seed + 2, FAR_ROCK, base=2.6))
    if mark.solid:
        made = over(made, rock(outline(mark.solid, mark.columns, mark.rows, mark.seed), mark.seed, ROCK))
    return made
