"""What stands dark before the rooms."""

from __future__ import annotations

import numpy as np

from assets.studio import pieces
from assets.studio.paint import Canvas, Layer, Size

SILHOUETTE, SILHOUETTE_EDGE = "#0a0508", "#5a3020"

FOREGROUND: Size = (640, 60)


def silhouette(layer: Layer, edge: str = SILHOUETTE_EDGE) -> Canvas:
    """Everything drawn on the layer turned near-black, with a faint warm upper edge."""
    canvas = Canvas(FOREGROUND)
    mask = (layer.mask()[..., 0] > 0.5).astype(np.float32)
    black = pieces.toned(mask, np.zeros_like(mask), (SILHOUETTE, SILHOUETTE), 0)
    lit = mask * (1 - pieces.shifted(mask, 1, 1))
    canvas.over(pieces.recolour(black, lit, edge, 0.8))
    return canvas


def foreground_stage() -> Canvas:
    """Ropes, chair backs, stands and the scroll of a cello against the light."""
    layer = Layer(FOREGROUND)
    layer.curve([(0, 60), (0, 0), (6, 4), (8, 22), (14, 40), (30, 50), (52, 60)], SILHOUETTE)
    layer.curve_line([(4, 10), (22, 34), (40, 40), (76, 60)], SILHOUETTE, 4)
    layer.curve_line([(12, 0), (14, 26), (10, 60)], SILHOUETTE, 3)
    for x, height in ((92, 34), (124, 31), (456, 34), (490, 30)):
        chair_back(layer, x, height)
    for x, top in ((176, 26), (548, 24)):
        layer.rect(x, top + 8, 3, 60, SILHOUETTE)
        layer.polygon([(x - 15, top + 10), (x + 16, top + 6), (x + 19, top - 6), (x - 14, top - 2)], SILHOUETTE)
        layer.polygon([(x - 8, top - 1), (x + 10, top - 4), (x + 12, top - 8), (x - 6, top - 5)], SILHOUETTE)
    cello(layer, 266)
    for radius_x, y, thick in ((26, 57, 6), (20, 50, 5), (14, 44, 4)):
        layer.oval(356, y, radius_x, 6, SILHOUETTE).oval(356, y, radius_x - thick, 2, SILHOUETTE)
    layer.polygon([(402, 60), (404, 42), (436, 39), (440, 60)], SILHOUETTE).rect(408, 34, 3, 8, SILHOUETTE)
    layer.rect(416, 31, 15, 9, SILHOUETTE)
    layer.curve([(640, 60), (640, 0), (633, 4), (630, 24), (622, 42), (604, 50), (584, 60)], SILHOUETTE)
    layer.curve_line([(640, 12), (616, 38), (598, 44), (566, 60)], SILHOUETTE, 4)
    return silhouette(layer)


def chair_back(layer: Layer, x: int, height: int) -> None:
    """A bentwood chair's back."""
    top = 60 - height
    layer.curve_line([(x, 62), (x + 1, top + 8), (x + 12, top + 1), (x + 23, top + 8), (x + 24, 62)], SILHOUETTE, 4)
    layer.curve_line([(x + 7, 62), (x + 7, top + 15), (x + 12, top + 9), (x + 17, top + 15), (x + 17, 62)], SILHOUETTE, 3)
    layer.rect(x + 1, 50, 23, 3, SILHOUETTE)


def cello(layer: Layer, x: int) -> None:
    """Shoulders, neck, pegs and scroll of a cello that leans to the right."""
    layer.polygon([(x - 3, 60), (x + 5, 60), (x + 21, 20), (x + 17, 18)], SILHOUETTE)
    layer.circle(x + 20, 15, 5, SILHOUETTE).circle(x + 25, 13, 4, SILHOUETTE)
    layer.circle(x + 26, 17, 2, SILHOUETTE)
    for dx, dy in ((16, 24), (13, 30)):
        layer.line([(x + dx - 7, dy - 3), (x + dx + 11, dy + 4)], SILHOUETTE, 2)
    layer.curve([(x - 30, 62), (x - 24, 52), (x - 10, 45), (x + 4, 46), (x + 14, 50), (x + 22, 62)], SILHOUETTE)


def foreground_wardrobe() -> Canvas:
    """Hat stands, feather boas and tutus against the light."""
    layer = Layer(FOREGROUND)
    generator = np.random.default_rng(15)
    layer.curve([(0, 60), (0, 0), (10, 2), (14, 20), (9, 36), (16, 50), (30, 60)], SILHOUETTE)
    hat_stand(layer, 40, 16)
    for x, width in ((94, 58), (330, 64), (486, 56)):
        tulle(layer, x, width, generator)
    hat_stand(layer, 244, 30)
    boa(layer, [(158, 62), (176, 46), (200, 50), (222, 42), (234, 60)], generator)
    boa(layer, [(404, 60), (418, 50), (440, 54), (462, 46), (478, 62)], generator)
    for x, y, width, height in ((286, 46, 30, 14), (290, 35, 22, 11), (574, 44, 42, 16), (580, 31, 28, 13)):
        layer.rect(x, y, width, height, SILHOUETTE).rect(x - 2, y - 1, width + 4, 4, SILHOUETTE)
    layer.curve([(640, 60), (640, 4), (632, 8), (630, 30), (622, 48), (612, 60)], SILHOUETTE)
    return silhouette(layer, "#6a3424")


def boa(layer: Layer, points: list[tuple[int, int]], generator: np.random.Generator) -> None:
    """A feather boa: a ragged garland."""
    segments = len(points) - 1
    for t in np.linspace(0, 0.999, 140):
        index = int(t * segments)
        part = t * segments - index
        (x0, y0), (x1, y1) = points[index], points[index + 1]
        x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
        layer.line([(x, y), (x + generator.uniform(-7, 7), y + generator.uniform(-7, 7))], SILHOUETTE, 2)


def hat_stand(layer: Layer, x: int, top: int) -> None:
    """A stand with a plumed hat on its knob."""
    layer.rect(x - 1, top, 4, 60 - top, SILHOUETTE).oval(x + 0.5, top + 3, 14, 3, SILHOUETTE)
    layer.curve([(x - 9, top + 3), (x - 8, top - 6), (x, top - 9), (x + 9, top - 6), (x + 10, top + 3)], SILHOUETTE)
    layer.curve_line([(x - 6, top - 5), (x - 14, top - 10), (x - 20, top - 5)], SILHOUETTE, 4)
    for side in (-1, 1):
        layer.curve_line([(x, top + 17), (x + side * 10, top + 17), (x + side * 12, top + 10)], SILHOUETTE, 3)


def tulle(layer: Layer, x: int, width: int, generator: np.random.Generator) -> None:
    """The upper half of a tutu on its dummy: a narrow bodice with straps over a ragged disc of net."""
    middle = x + width / 2
    layer.oval(middle, 53, width / 2, 6, SILHOUETTE).rect(x + 5, 53, width - 10, 8, SILHOUETTE)
    for _ in range(width):
        reach = generator.uniform(-width / 2 - 3, width / 2 + 3)
        layer.line([(middle, 54), (middle + reach, 50 + abs(reach) * 0.16 + generator.uniform(-2, 3))], SILHOUETTE, 1)
    layer.polygon(
        [
            (middle - 5, 50),
            (middle - 9, 32),
            (middle - 3, 36),
            (middle + 4, 36),
            (middle + 9, 32),
            (middle + 5, 50),
        ],
        SILHOUETTE,
    )
    layer.line([(middle - 8, 33), (middle - 5, 24)], SILHOUETTE, 2)
    layer.line([(middle + 8, 33), (middle + 5, 24)], SILHOUETTE, 2)
    layer.rect(middle - 2, 22, 4, 14, SILHOUETTE).oval(middle, 22, 3, 3, SILHOUETTE)
