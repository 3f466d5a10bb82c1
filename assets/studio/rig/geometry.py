"""Points, directions and outlines of the figure. Units are px of the sprite, y grows downwards, angles are degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

import skia

Point = tuple[float, float]


def direction(angle: float) -> Point:
    """The unit vector of a limb: 0 hangs straight down, 90 points forward."""
    radians = math.radians(angle)
    return math.sin(radians), math.cos(radians)


def upward(angle: float) -> Point:
    """The unit vector of a spine that leans forward by `angle`."""
    radians = math.radians(angle)
    return math.sin(radians), -math.cos(radians)


def along(point: Point, vector: Point, distance: float = 1.0) -> Point:
    """The point `distance` vectors away."""
    return point[0] + vector[0] * distance, point[1] + vector[1] * distance


def between(first: Point, second: Point, part: float) -> Point:
    """The point `part` of the way."""
    return first[0] + (second[0] - first[0]) * part, first[1] + (second[1] - first[1]) * part


def rotated(points: Sequence[Point], origin: Point, angle: float) -> list[Point]:
    """Local points (x forward, -y up the spine) of a part that leans forward by `angle`, seen from outside."""
    radians = math.radians(angle)
    cosine, sine = math.cos(radians), math.sin(radians)
    return [(origin[0] + x * cosine - y * sine, origin[1] + x * sine + y * cosine) for x, y in points]


def bend(reach: Point, upper: float, lower: float, forward: bool = True) -> tuple[float, float]:
    """Angles (of the upper bone, and between the two) of a limb that ends at `reach` from its root.

    An elbow bends forward, a knee backward; the second angle is positive for either. Too far is stretched out.
    """
    distance = min(max(math.hypot(*reach), abs(upper - lower) + 0.01), upper + lower - 0.01)
    heading = math.degrees(math.atan2(reach[0], reach[1]))
    inner = math.degrees(math.acos((upper * upper + distance * distance - lower * lower) / (2 * upper * distance)))
    outer = math.degrees(math.acos((upper * upper + lower * lower - distance * distance) / (2 * upper * lower)))
    return (heading - inner, 180 - outer) if forward else (heading + inner, 180 - outer)


def capsule(start: Point, end: Point, start_radius: float, end_radius: float) -> skia.Path:
    """A tapered limb with round ends."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1e-6
    nx, ny = -dy / length, dx / length
    path = skia.Path()
    path.moveTo(start[0] + nx * start_radius, start[1] + ny * start_radius)
    path.lineTo(end[0] + nx * end_radius, end[1] + ny * end_radius)
    path.lineTo(end[0] - nx * end_radius, end[1] - ny * end_radius)
    path.lineTo(start[0] - nx * start_radius, start[1] - ny * start_radius)
    path.close()
    for centre, radius in ((start, start_radius), (end, end_radius)):
        circle = skia.Path()
        circle.addCircle(centre[0], centre[1], radius)
        path = skia.Op(path, circle, skia.PathOp.kUnion_PathOp)
    return path


def polygon(points: Sequence[Point], smooth: float = 0.0) -> skia.Path:
    """A closed outline, its corners rounded by `smooth` (0 to about 0.6)."""
    path = skia.Path()
    path.moveTo(*points[0])
    if smooth <= 0:
        for point in points[1:]:
            path.lineTo(*point)
    else:
        count = len(points)
        for i in range(count):
            before, start, end, after = points[i - 1], points[i], points[(i + 1) % count], points[(i + 2) % count]
            first = start[0] + (end[0] - before[0]) * smooth / 3, start[1] + (end[1] - before[1]) * smooth / 3
            second = end[0] - (after[0] - start[0]) * smooth / 3, end[1] - (after[1] - start[1]) * smooth / 3
            path.cubicTo(*first, *second, *end)
    path.close()
    return path
