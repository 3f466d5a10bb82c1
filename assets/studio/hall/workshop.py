"""Timber, iron and rope, and what is made of them: cogs, wheels, drums, barrels, crates. All return pieces."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Layer, Pixels, Size, mix, noise, polygon_path, vector
from assets.studio.pieces import (
    BRASS,
    IRON,
    ROPE,
    STEEL,
    WOOD,
    Ramp,
    blank,
    crisp,
    local_grid,
    path_mask,
    recolour,
    relief,
    stamp,
    toned,
)


def timber(length: int, thick: int, seed: int = 0, upright: bool = False, ramp: Ramp = WOOD) -> Pixels:
    """A squared beam with grain, its light upper (or left) edge and dark lower (right) edge."""
    size = (length, thick)
    xs, ys = local_grid(size)
    grain = noise(size, 40 + seed, 26, 2.2, 2)
    tone = 0.62 + 0.34 * (grain - 0.5) - 0.22 * (ys / thick)
    generator = np.random.default_rng(900 + seed)
    for _ in range(length // 36):
        knot_x, knot_y = generator.uniform(4, max(length - 4, 5)), generator.uniform(2, max(thick - 2, 3))
        tone = tone - 0.3 * (np.hypot((xs - knot_x) / 2.2, ys - knot_y) < 1.3)
    piece = toned(np.ones((thick, length), np.float32), tone, ramp, 0.4)
    piece[0] = np.append(vector(ramp[-1]), 1)
    piece[-1] = np.append(vector(ramp[0]), 1)
    return piece.transpose(1, 0, 2).copy() if upright else piece


def brace(size: Size, start: tuple[float, float], end: tuple[float, float], thick: float, ramp: Ramp = WOOD) -> Pixels:
    """A slanting beam within a box."""
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    across = (-(end[1] - start[1]) / length * thick / 2, (end[0] - start[0]) / length * thick / 2)
    corners = [
        (start[0] + across[0], start[1] + across[1]),
        (end[0] + across[0], end[1] + across[1]),
        (end[0] - across[0], end[1] - across[1]),
        (start[0] - across[0], start[1] - across[1]),
    ]
    mask = path_mask(size, polygon_path(corners))
    xs, ys = local_grid(size)
    along = ((xs - start[0]) * (end[0] - start[0]) + (ys - start[1]) * (end[1] - start[1])) / length
    tone = 0.5 + 0.1 * np.sin(along * 0.35) - 0.08 * np.sin(along * 0.9)
    return relief(toned(mask, tone, ramp, 0.4), ramp[-1], ramp[0], 0.85)


def rope_line(length: int, thick: int = 2, ramp: Ramp = ROPE) -> Pixels:
    """A hanging rope with its twist."""
    xs, ys = np.mgrid[0:thick, 0:length]
    tone = np.where((ys + xs) % 4 < 2, 0.75, 0.42) - 0.18 * xs / max(thick - 1, 1)
    return toned(np.ones((length, thick), np.float32), tone.T.astype(np.float32), ramp, 0)


def chain_line(length: int) -> Pixels:
    """A hanging chain, 3 px wide."""
    piece = blank((3, length))
    for y in range(length):
        row = y % 5
        places = {0: (1,), 1: (0, 2), 2: (0, 2), 3: (1,), 4: (1,)}[row]
        for x in places:
            piece[y, x] = np.append(vector(IRON[5] if x == 0 or row == 4 else IRON[3]), 1)
    return piece


def cog_mask(size: Size, centre: tuple[float, float], radius: float, teeth: int, angle: float, depth: float) -> Pixels:
    """The outline of a cogwheel as a mask."""
    xs, ys = local_grid(size)
    across, down = xs - centre[0], ys - centre[1]
    distance, turn = np.hypot(across, down), np.arctan2(down, across)
    wave = np.cos((turn - angle) * teeth)
    edge = radius - depth + depth * np.clip(wave * 1.7 + 0.5, 0, 1)
    return (distance <= edge).astype(np.float32)


def cog(
    radius: float,
    teeth: int,
    angle: float = 0.0,
    ramp: Ramp = BRASS,
    spokes: int = 6,
    depth: float = 3.0,
    rim_width: float = 4.0,
    hub: float = 4.0,
) -> Pixels:
    """A cogwheel with spokes, lit from the upper left."""
    side = math.ceil(radius) * 2 + 2
    centre = (side / 2, side / 2)
    mask = cog_mask((side, side), centre, radius, teeth, angle, depth)
    xs, ys = local_grid((side, side))
    across, down = xs - centre[0], ys - centre[1]
    distance, turn = np.hypot(across, down), np.arctan2(down, across)
    inner = radius - depth - rim_width
    sector = 2 * math.pi / spokes
    offset = np.mod(turn - angle + sector / 2, sector) - sector / 2
    arm = np.abs(np.sin(offset)) * distance < max(rim_width * 0.38, 1.1)
    body = mask * ((distance > inner) | (distance < hub) | arm)
    facing = -(across * 0.55 + down * 0.83) / np.maximum(distance, 1)
    tone = 0.50 + 0.20 * facing
    tone = tone - 0.26 * (np.abs(distance - (radius - depth - 1)) < 0.6)
    tone = tone + 0.10 * (distance < hub) - 0.5 * (distance < hub * 0.4)
    return relief(toned(body, tone, ramp, 0.3), ramp[-1], ramp[0], 0.8)


def spoked_wheel(radius: float, spokes: int, angle: float, ramp: Ramp = WOOD, rim_width: float = 6.0) -> Pixels:
    """A large wooden wheel with a double rim and pegs."""
    piece = cog(radius, int(radius * 0.9), angle, ramp, spokes, 2.5, rim_width, radius * 0.16)
    side = piece.shape[0]
    layer = Layer((side, side))
    for index in range(spokes * 3):
        turn = angle + index * 2 * math.pi / (spokes * 3)
        reach = radius - 3 - rim_width / 2
        x, y = side / 2 + math.cos(turn) * reach, side / 2 + math.sin(turn) * reach
        layer.rect(int(x), int(y), 2, 2, IRON[1]).pixel(x, y, BRASS[4])
    return stamp(piece, crisp(layer), 0, 0)


def rope_drum(width: int, height: int, phase: int = 0, ramp: Ramp = WOOD) -> Pixels:
    """A windlass drum lying across: wooden flanges and rope wound on it."""
    size = (width, height)
    xs, ys = local_grid(size)
    up = ys / height
    round_tone = np.clip(1.0 - ((up - 0.28) / 0.62) ** 2, 0.05, 1)
    flange = (xs < 6) | (xs > width - 6)
    inset = max(2, height // 8)
    mask = (flange | ((ys > inset) & (ys < height - inset))).astype(np.float32)
    wound = np.mod(xs + ys * 0.35 + phase, 4)
    tone = np.where(
        flange,
        round_tone * 0.62 + 0.05,
        round_tone * np.where(wound < 1, 0.35, np.where(wound < 2.5, 0.95, 0.7)),
    )
    wood, coil = toned(mask, tone, ramp, 0.4), toned(mask, tone, ROPE, 0.4)
    piece = np.where(flange[..., None], wood, coil).astype(np.float32)
    piece = recolour(piece, mask * ((np.abs(xs - 6.5) < 0.6) | (np.abs(xs - width + 6.5) < 0.6)), ROPE[0], 0.8)
    return relief(piece, ramp[-1], ramp[0], 0.6)


def barrel(width: int = 20, height: int = 26) -> Pixels:
    """A cask with iron hoops."""
    size = (width, height)
    xs, ys = local_grid(size)
    bulge = 0.84 + 0.16 * np.sin(ys / height * math.pi)
    across = (xs - width / 2) / (width / 2 * bulge)
    mask = (np.abs(across) <= 1).astype(np.float32)
    tone = 0.74 - 0.36 * across - 0.28 * across**2 - 0.2 * (np.mod((across * 4 + 10), 1) < 0.2)
    piece = toned(mask, tone, WOOD)
    for place in (0.14, 0.34, 0.66, 0.88):
        hoop = mask * (np.abs(ys - height * place) < 1.1)
        piece = recolour(piece, hoop, IRON[2], 0.9)
        piece = recolour(piece, hoop * (np.abs(across + 0.4) < 0.14), IRON[5], 0.9)
    return relief(piece, WOOD[5], WOOD[0], 0.7)


def weight_stack(count: int, width: int = 12) -> Pixels:
    """Cast-iron counterweights on their rod, with the rope's eye on top."""
    height = 8 + count * 5
    layer = Layer((width, height))
    layer.rect(width / 2 - 1, 0, 2, 8, STEEL[3]).circle(width / 2, 2.5, 2.4, STEEL[4], stroke=1)
    for index in range(count):
        y = 8 + index * 5
        layer.gradient(0, y, width, 5, [(0, IRON[4]), (0.4, IRON[3]), (1, IRON[1])], horizontal=True)
        layer.rect(0, y, width, 1, IRON[5]).rect(0, y + 4, width, 1, IRON[0])
        layer.rect(width / 2 - 1, y + 1, 2, 3, IRON[0])
    return crisp(layer)


def crate(width: int, height: int, seed: int = 0) -> Pixels:
    """A packing case with battens and a stencilled mark."""
    layer = Layer((width, height))
    layer.rect(0, 0, width, height, WOOD[3])
    for index, y in enumerate(range(0, height, 6)):
        layer.rect(0, y, width, 6, WOOD[3] if index % 2 else mix(WOOD[3], WOOD[4], 0.4))
        layer.rect(0, y + 5, width, 1, WOOD[1])
    layer.rect(0, 0, 4, height, WOOD[4]).rect(width - 4, 0, 4, height, WOOD[2])
    layer.rect(3, 0, 1, height, WOOD[1]).rect(width - 5, 0, 1, height, WOOD[1])
    layer.rect(0, 0, width, 4, WOOD[4]).rect(0, height - 4, width, 4, WOOD[2]).rect(0, 4, width, 1, WOOD[1])
    for x, y in ((1, 1), (width - 3, 1), (1, height - 3), (width - 3, height - 3)):
        layer.rect(x, y, 1, 1, IRON[0])
    if seed % 2 == 0 and width > 16:
        layer.polygon([(width / 2, 7), (width / 2 + 4, 12), (width / 2 - 4, 12)], WOOD[1])
        layer.rect(width / 2 - 1, 11, 2, height - 18, WOOD[1])
    return relief(crisp(layer), WOOD[5], WOOD[0], 0.8)


def rope_coil(width: int = 24) -> Pixels:
    """A coil of rope on the floor."""
    layer = Layer((width, 12))
    for y, inset in ((9.5, 0), (6.5, 1), (3.5, 2)):
        layer.oval(width / 2, y, width / 2 - inset - 1, 2.6, ROPE[1])
        layer.oval(width / 2, y - 0.6, width / 2 - inset - 1, 2.2, ROPE[3], stroke=1)
        for x in range(2 + inset, width - 2 - inset, 3):
            layer.pixel(x, y + 1, ROPE[0])
    layer.oval(width / 2, 3.2, width / 2 - 7, 1.2, ROPE[0])
    return crisp(layer)
