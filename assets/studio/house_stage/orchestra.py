"""Musicians as hazy figures against the light: drawn large and flat, voted down to crisp pixels, a rim on their upper left."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, Point, vector
from assets.studio.pieces import recolour, shifted, solid, stamp

WIDE, HIGH = 64, 64
FOOT = 60
"""Row of the cell on which feet stand."""
FINE = 4


class Tones(NamedTuple):
    """Cloth, its shade, skin, an instrument's wood or brass, its highlight, and the rim."""

    cloth: str
    shade: str
    skin: str
    wood: str
    shine: str
    rim: str


class Pose:
    """Draws a figure in its own px: x runs towards where it looks, y down from the feet (negative is up)."""

    def __init__(self, way: int, tones: Tones) -> None:
        self.way, self.tones = way, tones
        self.layer = Layer((WIDE, HIGH), FINE, antialias=False)

    def at(self, x: float, y: float) -> Point:
        """A point of the cell."""
        return WIDE / 2 + self.way * x, FOOT + y

    def limb(self, points: list[Point], width: float, colour: str) -> None:
        """An arm, a leg, a stick: a line with round ends."""
        placed = [self.at(*point) for point in points]
        self.layer.line(placed, colour, width)
        for x, y in placed:
            self.layer.circle(x, y, width / 2, colour)

    def shape(self, points: list[Point], colour: str, *, sharp: bool = False) -> None:
        """A filled body."""
        placed = [self.at(*point) for point in points]
        (self.layer.polygon if sharp else self.layer.curve)(placed, colour)

    def oval(self, x: float, y: float, reach_x: float, reach_y: float, colour: str) -> None:
        """An ellipse."""
        self.layer.oval(*self.at(x, y), reach_x, reach_y, colour)

    def finish(self) -> Pixels:
        """The figure in crisp pixels with its rim."""
        soft = self.layer.pixels()
        mask = (soft[..., 3] > 0.5).astype(np.float32)
        colours = soft[..., :3] / np.maximum(soft[..., 3:4], 1e-4)
        palette = np.array([vector(tone) for tone in self.tones[:5]], np.float32)
        nearest = np.abs(colours[:, :, None, :] - palette).sum(-1).argmin(-1)
        piece = np.concatenate([palette[nearest] * mask[..., None], mask[..., None]], 2).astype(np.float32)
        body = solid(piece)
        lit = body * (1 - shifted(body, 1, 1))
        return recolour(piece, lit, self.tones.rim, 0.8)


def _sitting(pose: Pose, build: float, seed: int) -> None:
    """Legs, chair, torso and head of somebody seated, seen half from the side."""
    tones = pose.tones
    pose.limb([(-4, -13), (-5, -1)], 1.2, tones.shade)
    pose.limb([(-5, -13), (-6, -24)], 1.2, tones.shade)
    pose.limb([(-6, -12.5), (3, -12.5)], 1.6, tones.shade)
    pose.limb([(-2, -14), (5, -13.5), (5.5, -2)], 4.2, tones.shade)
    pose.limb([(-2, -14.5), (7, -14), (8, -2)], 4.2, tones.cloth)
    pose.limb([(8, -1.4), (10.5, -1)], 2.2, tones.shade)
    back, chest = -5.4 * build, 4 * build
    pose.shape([(-5, -13), (back, -20), (-3.6 * build, -27), (1, -28), (chest, -26), (4, -19), (3.4, -12)], tones.cloth)
    _head(pose, 1.2, -31.5, seed)


def _standing(pose: Pose, build: float, seed: int, tall: float = 1.0) -> None:
    """Somebody on their feet."""
    tones = pose.tones
    hip, shoulder = -20 * tall, -34 * tall
    pose.limb([(-1.5, hip), (-3, -1)], 4.4, tones.shade)
    pose.limb([(1.5, hip), (2.6, -1)], 4.4, tones.cloth)
    pose.limb([(2.6, -1), (5, -0.8)], 2, tones.shade)
    pose.shape(
        [
            (-4, hip + 2),
            (-4.6 * build, hip - 7),
            (-4 * build, shoulder),
            (0, shoulder - 1.6),
            (4.2 * build, shoulder + 1),
            (4, hip),
        ],
        tones.cloth,
    )
    _head(pose, 0.8, shoulder - 4.6, seed)


def _head(pose: Pose, x: float, y: float, seed: int) -> None:
    """A head with one of five heads of hair."""
    tones = pose.tones
    pose.limb([(x - 0.6, y + 2), (x - 1, y + 5)], 2.4, tones.skin)
    pose.oval(x, y, 2.9, 3.6, tones.skin)
    pose.limb([(x + 2.6, y + 0.4), (x + 3.2, y + 0.9)], 1.2, tones.skin)
    hair = tones.shade
    crown = [(2.6, -2.2), (0.6, -4.4), (-2.6, -3.6), (-3.7, 0), (-2.2, 2.4), (-1.0, -0.8)]
    pose.shape([(x + dx, y + dy) for dx, dy in crown], hair)
    style = seed % 5
    if style == 1:
        pose.oval(x - 4.2, y - 1.2, 2.1, 2.1, hair)
    elif style == 2:
        pose.shape([(x - 1, y - 4), (x - 4.4, y - 2), (x - 4.8, y + 4.5), (x - 2, y + 5), (x - 1.4, y)], hair)
    elif style == 3:
        pose.limb([(x - 0.2, y - 3.7), (x - 2.4, y - 3)], 0.8, tones.skin)
    elif style == 4:
        pose.limb([(x + 0.6, y + 3), (x + 2.4, y + 3)], 2.4, hair)


def violinist(way: int, tones: Tones, seed: int = 0, bow: float = 0.0) -> Pixels:
    """Seated, fiddle under the chin; `bow` -1..1 is where the stroke is."""
    pose = Pose(way, tones)
    _sitting(pose, 1.0, seed)
    pose.shape([(1.6, -28.4), (4.4, -30.2), (6.6, -28.6), (8.8, -29.2), (9.6, -27.4), (6.2, -26.2), (2.6, -26.2)], tones.wood)
    pose.limb([(9, -28.2), (14.6, -26.6)], 1.0, tones.wood)
    pose.limb([(3, -24), (9, -21.5), (13.6, -26)], 2.0, tones.cloth)
    hand = (6.4 + bow * 3.4, -23.6 + bow * 2.6)
    pose.limb([(-2, -24.6), (1.4, -19.6), hand], 2.4, tones.cloth)
    pose.oval(*hand, 1.2, 1.2, tones.skin)
    pose.oval(13.6, -26.4, 1.1, 1.1, tones.skin)
    pose.limb([hand, (hand[0] + 1.4, hand[1] - 16)], 0.7, tones.shine)
    return pose.finish()


def cellist(way: int, tones: Tones, seed: int = 0, bow: float = 0.0) -> Pixels:
    """Seated, the cello between the knees."""
    pose = Pose(way, tones)
    _sitting(pose, 1.05, seed)
    pose.limb([(8, -1), (8.6, -6)], 0.9, tones.shine)
    pose.shape(
        [
            (5.4, -5.5), (3.6, -10), (5, -13.6), (4.6, -17), (7.6, -19.6),
            (10.6, -18), (11, -14.4), (12.6, -11.4), (11.6, -6.4), (8.4, -4.8),
        ],
        tones.wood,
    )  # fmt: skip
    pose.limb([(8, -17), (4.6, -31)], 1.4, tones.shade)
    pose.limb([(4.6, -31), (3.6, -32.4)], 2, tones.wood)
    pose.limb([(7, -8.6), (8.2, -14)], 1.0, tones.shine)
    pose.limb([(2, -25), (8.4, -22.4), (6.6, -26.4)], 2.1, tones.cloth)
    pose.oval(6.4, -26.4, 1.2, 1.2, tones.skin)
    hand = (1.6 + bow * 2.4, -13)
    pose.limb([(-3, -25), (-4.2, -18), hand], 2.4, tones.cloth)
    pose.oval(*hand, 1.2, 1.2, tones.skin)
    pose.limb([hand, (hand[0] + 14, -11.4)], 0.7, tones.shine)
    return pose.finish()


def bassist(way: int, tones: Tones, seed: int = 0, bow: float = 0.0) -> Pixels:
    """On their feet behind a double bass."""
    pose = Pose(way, tones)
    _standing(pose, 1.1, seed)
    pose.shape(
        [
            (1.5, -3), (-0.5, -9), (1.4, -14), (1, -19.5), (5, -23.5), (9, -22.4),
            (10.4, -18.6), (10, -14.6), (12.4, -10), (11.4, -4), (6, -1.6),
        ],
        tones.wood,
    )  # fmt: skip
    pose.limb([(4.4, -6), (6, -15)], 1.1, tones.shine)
    pose.limb([(6, -21), (4.8, -43)], 1.5, tones.shade)
    pose.limb([(4.8, -43), (3.6, -45)], 2.2, tones.wood)
    pose.limb([(-2, -31), (6.4, -29), (5.6, -36)], 2.3, tones.cloth)
    pose.oval(5.6, -36.4, 1.3, 1.3, tones.skin)
    hand = (0.4 + bow * 2, -17)
    pose.limb([(-3.6, -31), (-5, -23), hand], 2.5, tones.cloth)
    pose.limb([hand, (hand[0] + 13, -15.4)], 0.8, tones.shine)
    return pose.finish()


def wind(way: int, tones: Tones, seed: int = 0, kind: str = "oboe") -> Pixels:
    """Seated with an oboe, a flute, a horn, a trumpet, a bassoon or a trombone."""
    pose = Pose(way, tones)
    _sitting(pose, 1.0, seed)
    mouth = (4.2, -30.4)
    if kind == "oboe":
        pose.limb([mouth, (10.6, -20)], 1.3, tones.shine)
        pose.limb([(10.6, -20), (11.6, -18.6)], 2.4, tones.shine)
        hands = [(6.2, -26.4), (8.6, -22.6)]
    elif kind == "flute":
        pose.limb([(2.6, -30.2), (13.6, -27.4)], 1.2, tones.shine)
        hands = [(6.6, -28.4), (11, -27.2)]
    elif kind == "bassoon":
        pose.limb([(9.6, -36.5), (3.6, -10)], 2.0, tones.wood)
        pose.limb([mouth, (8, -29)], 0.7, tones.shine)
        hands = [(7.6, -26), (5.8, -18)]
    elif kind == "horn":
        pose.oval(7, -22, 4.6, 4.6, tones.wood)
        pose.oval(7, -22, 2.4, 2.4, tones.cloth)
        pose.limb([mouth, (8, -26)], 1.0, tones.shine)
        pose.shape([(3, -20), (0, -14), (-2.6, -18)], tones.shine, sharp=True)
        hands = [(9.4, -24.4), (0.8, -17.8)]
    elif kind == "trombone":
        pose.limb([mouth, (19, -26)], 0.9, tones.shine)
        pose.limb([(4, -28), (18.4, -24)], 0.9, tones.wood)
        pose.shape([(1, -29), (-6, -33), (-6, -26.6)], tones.wood, sharp=True)
        hands = [(6, -28.6), (12.6, -26.4)]
    else:
        pose.limb([mouth, (12.4, -29.4)], 1.2, tones.shine)
        pose.shape([(11.6, -29.6), (16.2, -32.2), (16.2, -26.6)], tones.shine, sharp=True)
        pose.limb([(6.4, -28), (11, -27.4)], 1.2, tones.wood)
        hands = [(7.4, -27.8), (9.4, -28.6)]
    for index, hand in enumerate(hands):
        elbow = (4.4 - 5.6 * index, -21 + index)
        pose.limb([(2.6 - 4.6 * index, -25), elbow, hand], 2.2, tones.cloth)
        pose.oval(*hand, 1.2, 1.2, tones.skin)
    return pose.finish()


def harpist(way: int, tones: Tones, seed: int = 1) -> Pixels:
    """Seated at a gilt harp."""
    pose = Pose(way, tones)
    pose.limb([(15, -1), (17.6, -38)], 1.7, tones.shine)
    pose.limb([(5, -2), (15, -2)], 2.4, tones.wood)
    pose.limb([(5.4, -3), (2.6, -25)], 2.6, tones.wood)
    pose.layer.curve_line([pose.at(2.6, -26), pose.at(6, -32), pose.at(11, -33), pose.at(17.6, -39)], tones.wood, 2.2)
    for index in range(7):
        pose.limb([(4.6 + index * 1.5, -29 - index * 0.7), (5.2 + index * 1.35, -5)], 0.5, tones.skin)
    _sitting(pose, 0.95, seed)
    for y in (-24, -20):
        pose.limb([(0, -25), (2, y + 3), (8, y)], 2, tones.cloth)
        pose.oval(8, y, 1.2, 1.2, tones.skin)
    return pose.finish()


def seat(canvas: Canvas, figure: Pixels, x: int, foot: int) -> None:
    """Lay a figure on a picture with its feet at (x, foot)."""
    stamp(canvas.pixels, figure, x - WIDE // 2, foot - FOOT)


def stand(canvas: Canvas, x: int, foot: int, way: int, metal: str, page: str, glow: float = 0.0) -> None:
    """A music stand whose pages face `way`; with `glow` a lamp is clipped to it."""
    layer = canvas.layer()
    layer.rect(x, foot - 16, 1, 16, metal).line([(x - 4, foot), (x, foot - 5), (x + 4, foot)], metal)
    tilt = 3 * way
    layer.polygon([(x - 5 + tilt, foot - 23), (x + 5 + tilt, foot - 23), (x + 5, foot - 15), (x - 5, foot - 15)], metal)
    layer.polygon([(x - 4 + tilt, foot - 24), (x + 4 + tilt, foot - 24), (x + 4, foot - 17), (x - 4, foot - 17)], page)
    layer.line([(x + tilt, foot - 24), (x, foot - 17)], metal)
    canvas.over(layer)
    if glow:
        canvas.glow(x + tilt, foot - 22, 22, "#ffc070", glow, 1.8).glow(x + tilt, foot - 22, 8, "#ffe8b8", glow * 0.8, 1.4)


def sitters(left: float, right: float, y: float, size: float, seed: int) -> Iterator[tuple[float, float, float, int]]:
    """A row of the audience: the middle of each head, its reach and its head of hair, 0 to 4."""
    generator = np.random.default_rng(seed)
    x = left + float(generator.uniform(0, size))
    while x < right:
        reach = size * float(generator.uniform(0.84, 1.12))
        lift = y + float(generator.uniform(-0.22, 0.22)) * size
        yield x, lift, reach, int(generator.integers(0, 5))
        x += size * float(generator.uniform(2.5, 3.2))


def heads(layer: Layer, left: float, right: float, y: float, size: float, colour: str, rim: str, seed: int) -> None:
    """A row of the audience from behind: heads and shoulders, some with hair put up; a rim of stage light."""
    for x, lift, reach, style in sitters(left, right, y, size, seed):
        layer.curve(
            [
                (x - reach * 1.75, lift + reach * 2.8),
                (x - reach * 1.25, lift + reach * 1.25),
                (x, lift + reach * 0.9),
                (x + reach * 1.25, lift + reach * 1.25),
                (x + reach * 1.75, lift + reach * 2.8),
            ],
            colour,
        )
        layer.oval(x, lift, reach * 0.74, reach * 0.92, colour)
        if style == 1:
            layer.oval(x, lift - reach * 1.0, reach * 0.42, reach * 0.4, colour)
        elif style == 2:
            layer.oval(x, lift + reach * 0.3, reach * 0.92, reach * 1.0, colour)
        layer.curve_line(
            [
                (x + math.cos(turn) * reach * 0.74, lift + math.sin(turn) * reach * 0.92)
                for turn in np.linspace(math.pi * 1.05, math.pi * 1.66, 6)
            ],
            rim,
        )
