"""The one surface onto which pictures are drawn: the canvas, a margin around it, and a strip for smaller pictures of the same.

SDL finds the runs of a picture anew whenever it is drawn onto another surface than before (see `quick`), and a part of a surface
counts as that surface. What is drawn elsewhere than on the canvas is drawn here and copied.
"""

from __future__ import annotations

from functools import cache

import pygame

from game.view.pictures import plain

CANVAS_SIZE = 640, 360
"""The canvas, px."""
MARGIN = 16
"""So much is around it on each side, px: more than a camera shakes."""
ODD = 1
"""Rows are longer by so many px, so that not all of them begin at 16 bytes: SDL would copy past the processor's cache where
they do, and take up to four times as long."""
SIDE = 112
"""The strip below is so high, px."""


@cache
def roomy() -> pygame.Surface:
    """The canvas with its margin."""
    width, height = CANVAS_SIZE[0] + 2 * MARGIN, CANVAS_SIZE[1] + 2 * MARGIN
    return plain((width + ODD, height + SIDE)).subsurface((0, 0, width, height))


@cache
def canvas() -> pygame.Surface:
    """The canvas."""
    return roomy().subsurface((MARGIN, MARGIN, *CANVAS_SIZE))


def side(left: int, size: tuple[int, int]) -> pygame.Surface:
    """A part of the strip from `left` on. Whoever draws there uses it at once: others may draw there, too."""
    return roomy().get_abs_parent().subsurface((left, roomy().get_height(), *size))
