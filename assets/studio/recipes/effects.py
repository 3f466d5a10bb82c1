"""Crisp little animations (sprites/effects) and additive lights (sprites/glows).

Every effect is three or four flat tones without soft edges; what shines also gets a glow, which the game adds
at run time. Anchors: the middle, the muzzle, or the ground, as noted with each effect.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from assets.studio.atlas import Animation, write_atlas
from assets.studio.paint import (
    Colour,
    Layer,
    Pixels,
    Point,
    Size,
    bayer,
    blur,
    grid,
    noise,
    over,
    vector,
)

LIGHT = np.array([-0.5, -0.68, 0.54], np.float32)  # the house's key light, upper left and towards the viewer
FIRE = ("#c23a20", "#f07a30", "#ffb648", "#ffe88c", "#fffdf0")
SOOT = ("#1e1520", "#38242a", "#5e3a36", "#8a5a44")
SMOKE = ("#2e3242", "#4c5266", "#767e92", "#a8b0c2")
DUST = ("#6e4a42", "#a07058", "#c89a74", "#ecc8a0")
SNOW = ("#7584bc", "#a2b2dc", "#cdd8f0", "#f6f9ff")
GAS = ("#3c5a3c", "#5e8450", "#8cb06a", "#c4dc98")
STEAM = ("#7c8ca4", "#a8b6c8", "#d0dae4", "#f4f8fa")
INK = "#0a0b12"


def build(assets: Path) -> None:
    """Write both sheets."""
    write_atlas(assets / "sprites", "effects", effects())
    write_atlas(assets / "sprites", "glows", glows())


def effects() -> dict[str, Animation]:
    """All animations by name."""
    return {
        "muzzle": Animation(muzzle_frames((1, 0)), (2, 9), mirrored=True),
        "muzzle_up": Animation(muzzle_frames((0, -1)), (9, 25)),
        **tracers(),
        "hit_star": Animation(hit_frames(), (16, 16)),
        "smoke": Animation(tuple(smoke_frame(t) for t in (0.05, 0.25, 0.45, 0.65, 0.83, 1.0)), (20, 26)),
        "dust": Animation(tuple(kick_frame(t, DUST, 4) for t in STAGES), (23, 21), mirrored=True),
        "dust_land": Animation(tuple(landing_frame(t, DUST) for t in STAGES), (28, 21)),
        "snow_kick": Animation(tuple(kick_frame(t, SNOW, 8) for t in STAGES), (23, 21), mirrored=True),
        "sparks": Animation(tuple(sparks_frame(t) for t in (0.06, 0.24, 0.42, 0.62, 0.84)), (20, 24)),
        "glass": Animation(tuple(glass_frame(t) for t in (0.0, 0.2, 0.4, 0.62, 0.86)), (24, 22)),
        "splinters": Animation(tuple(splinters_frame(t) for t in (0.04, 0.24, 0.45, 0.68, 0.92)), (24, 24)),
        "explosion": Animation(tuple(explosion_frame(t) for t in BLAST), (44, 60)),
        "gas_cloud": Animation(tuple(gas_frame(t) for t in np.linspace(0.06, 1.0, 8)), (40, 46)),
        "steam": Animation(tuple(steam_frame(t) for t in np.linspace(0.1, 1.0, 6)), (16, 46)),
        "shell": Animation(shell_frames(), (3, 3), loop=True),
        "alert_mark": Animation(mark_frames(EXCLAMATION, "#ff4a3c", "#fff0d8"), (8, 21)),
        "suspicion_mark": Animation(mark_frames(QUESTION, "#ffb848", "#fff6d8"), (8, 21)),
        "zzz": Animation(tuple(sleep_frame(i / 8) for i in range(8)), (10, 24), loop=True),
        "stars_dizzy": Animation(tuple(dizzy_frame(i / 6) for i in range(6)), (14, 8), loop=True),
        "note": Animation(tuple(note_frame(i) for i in range(4)), (7, 16), loop=True),
        "paper": Animation(tuple(paper_frame(i / 6) for i in range(6)), (8, 8), loop=True),
    }


# ---------------------------------------------------------------- means


Puff = tuple[float, float, float]
"""Centre and radius of one ball of smoke."""
STAGES = (0.06, 0.26, 0.5, 0.74, 0.95)
BLAST = (0.05, 0.15, 0.28, 0.43, 0.6, 0.78, 0.96)


def star_points(x: float, y: float, outer: float, inner: float, arms: int, turn: float = 0.0) -> list[Point]:
    """The corners of a star."""
    return [
        (
            x + (outer if i % 2 == 0 else inner) * math.cos(turn + math.pi * i / arms),
            y + (outer if i % 2 == 0 else inner) * math.sin(turn + math.pi * i / arms),
        )
        for i in range(2 * arms)
    ]


def puffs(size: Size, balls: Sequence[Puff], ramp: Sequence[Colour], erosion: float = 0.0, seed: int = 0) -> Pixels:
    """Balls of smoke lit from the upper left, in the ramp's tones; erosion 0..1 eats holes into them."""
    xs, ys = grid(size)
    xs, ys = xs + 0.5, ys + 0.5
    nearest = np.full(xs.shape, -1e9, np.float32)
    tone = np.zeros(xs.shape, np.float32)
    for x, y, radius in balls:
        if radius < 0.7:
            continue
        across, down = (xs - x) / radius, (ys - y) / radius
        towards = 1 - across**2 - down**2
        inside = towards > 0
        height = np.sqrt(np.maximum(towards, 0))
        depth = height * radius + radius
        lit = LIGHT[0] * across + LIGHT[1] * down + LIGHT[2] * height
        front = inside & (depth > nearest)
        nearest[front], tone[front] = depth[front], lit[front]
    cover = nearest > 0
    if erosion > 0:
        cover &= noise(size, seed, 7, 7, 2) > erosion * 0.95
    index = np.clip(np.floor((tone * 0.7 + 0.26) * len(ramp)), 0, len(ramp) - 1).astype(int)
    colours = np.array([vector(colour) for colour in ramp])[index]
    alpha = cover.astype(np.float32)[..., None]
    return np.concatenate([colours * alpha, alpha], 2).astype(np.float32)


def fire(size: Size, balls: Sequence[Puff], heat: float) -> Pixels:
    """Balls of flame: hottest in their hearts, cooler as `heat` falls from 1."""
    xs, ys = grid(size)
    field = np.zeros(xs.shape, np.float32)
    for x, y, radius in balls:
        if radius >= 0.7:
            distance = ((xs + 0.5 - x) ** 2 + (ys + 0.5 - y) ** 2) / radius**2
            field = np.maximum(field, np.clip(1 - distance, 0, 1) + 0.0)
    index = np.clip(np.floor(field**0.8 * 4.6 * heat + 0.1), 0, len(FIRE) - 1).astype(int)
    colours = np.array([vector(colour) for colour in FIRE])[index]
    alpha = (field > 0).astype(np.float32)[..., None]
    return np.concatenate([colours * alpha, alpha], 2).astype(np.float32)


def outlined(frame: Pixels, colour: Colour = INK) -> Pixels:
    """The frame with a one px dark line round it."""
    solid = np.pad(frame[..., 3] > 0, 1)
    spread = solid.copy()
    for axis, shift in ((0, 1), (0, -1), (1, 1), (1, -1)):
        spread |= np.roll(solid, shift, axis)
    edge = spread[1:-1, 1:-1].astype(np.float32)[..., None]
    return over(np.concatenate([vector(colour) * edge, edge], 2).astype(np.float32), frame)


# ---------------------------------------------------------------- shots


def muzzle_frames(direction: tuple[int, int]) -> tuple[Pixels, ...]:
    """A tongue of flame with two side jets, from the muzzle in the direction."""
    frames = []
    for length, spread in ((14.0, 4.5), (24.0, 7.0), (11.0, 2.6)):
        layer = Layer((28, 18))
        for colour, part in (("#ff8a3c", 1.0), ("#ffd86a", 0.72), ("#fffbe0", 0.42)):
            reach, half = length * part, spread * (0.3 + 0.7 * part)
            layer.polygon(
                [
                    (1, 9.5),
                    (3, 9.5 - half * 0.6),
                    (reach * 0.42, 9.5 - half),
                    (reach * 0.36, 9.5 - half * 0.42),
                    (2 + reach, 9.5),
                    (reach * 0.36, 9.5 + half * 0.42),
                    (reach * 0.42, 9.5 + half),
                    (3, 9.5 + half * 0.6),
                ],
                colour,
            )
        frames.append(layer.pixels())
    if direction == (0, -1):
        return tuple(np.ascontiguousarray(np.rot90(frame)) for frame in frames)
    return tuple(frames)


def tracers() -> dict[str, Animation]:
    """The flying round: a hot head and a cooling tail, in five directions."""
    tail = ("#8a3c1e", "#c8642c", "#ff9a4a", "#ffd070", "#fff2b0", "#ffffff")

    def colour_at(part: float) -> str:
        return tail[min(int(part * len(tail)), len(tail) - 1)]

    level = Layer((24, 2))
    upright = Layer((2, 24))
    for step in range(24):
        level.pixel(step, 1, colour_at(step / 24))
        upright.pixel(1, 23 - step, colour_at(step / 24))
    level.rect(14, 0, 10, 1, "#ffd070").rect(18, 0, 6, 1, "#fff2b0")
    upright.rect(0, 0, 1, 10, "#ffd070").rect(0, 0, 1, 6, "#fff2b0")
    rising = Layer((18, 18))
    for step in range(17):
        rising.pixel(step, 17 - step, colour_at(step / 17)).pixel(step + 1, 17 - step, colour_at(step / 17))
    up = rising.pixels()
    return {
        "tracer": Animation((level.pixels(),), (12, 1), mirrored=True),
        "tracer_vertical": Animation((upright.pixels(),), (1, 12)),
        "tracer_diagonal_up": Animation((up,), (9, 9), mirrored=True),
        "tracer_diagonal_down": Animation((np.ascontiguousarray(up[::-1]),), (9, 9), mirrored=True),
    }


def hit_frames() -> tuple[Pixels, ...]:
    """A bloodless hit: a star that bursts, then eight short lines flying off."""
    frames = []
    for size, turn in ((0.55, 0.0), (1.05, 0.2), (0.75, 0.45)):
        layer = Layer((32, 32))
        for radius, colour in ((13.0, "#c8313a"), (10.0, "#ff9a4a"), (6.5, "#fff6d0")):
            layer.polygon(star_points(16, 16, radius * size, radius * size * 0.36, 6, turn), colour)
        frames.append(layer.pixels())
    last = Layer((32, 32))
    for i in range(8):
        angle = math.tau * i / 8 + 0.2
        inner, outer = 8.5, 13.5 if i % 2 else 11.5
        start = (16 + inner * math.cos(angle), 16 + inner * math.sin(angle))
        end = (16 + outer * math.cos(angle), 16 + outer * math.sin(angle))
        last.line([start, end], "#fff6d0" if i % 2 else "#ff9a4a")
    return (*frames, last.pixels())


def shell_frames() -> tuple[Pixels, ...]:
    """A brass casing turning over."""
    shapes = (
        [(1, 3), (2, 3), (3, 3), (4, 3)],
        [(1, 4), (2, 3), (3, 2), (4, 1)],
        [(3, 1), (3, 2), (3, 3), (3, 4)],
        [(1, 1), (2, 2), (3, 3), (4, 4)],
    )
    frames = []
    for shape in shapes:
        layer = Layer((6, 6))
        for index, (x, y) in enumerate(shape):
            layer.pixel(x, y, ("#fff0b0", "#f0c060", "#c8902c", "#8a5c24")[index])
        frames.append(layer.pixels())
    return tuple(frames)


# ---------------------------------------------------------------- smoke, dust, gas, fire


def smoke_frame(t: float) -> Pixels:
    """A puff that swells, rises and is eaten by holes. Anchor: its middle at birth."""
    generator = np.random.default_rng(4)
    balls = []
    for _ in range(7):
        angle, reach, radius = generator.uniform(0, math.tau), generator.uniform(3, 9), generator.uniform(3.6, 5.6)
        swell = 0.55 + 0.75 * t
        balls.append((20 + reach * t * math.cos(angle), 26 - 12 * t + reach * t * 0.7 * math.sin(angle), radius * swell))
    return puffs((40, 36), balls, SMOKE, max(0.0, t - 0.4) * 1.1, 5)


def kick_frame(t: float, ramp: Sequence[Colour], crumbs: int) -> Pixels:
    """What a running foot throws backwards (to the left when facing right). Anchor: the foot on the ground."""
    generator = np.random.default_rng(3)
    balls = []
    for i in range(6):
        reach = (1.5 + 3.0 * i) * (0.35 + t)
        rise = generator.uniform(0.5, 2.0) * i * t * (1.4 - t)
        radius = generator.uniform(2.8, 4.4) * min(1.0, 0.55 + 2 * t) * (1 - 0.55 * t)
        balls.append((23 - reach, 21 - radius * 0.7 - rise, radius))
    frame = puffs((28, 22), balls, ramp, max(0.0, t - 0.35) * 0.9, 8)
    layer = Layer((28, 22))
    for i in range(crumbs):
        speed, lift = generator.uniform(8, 22), generator.uniform(8, 17)
        x, y = 23 - speed * t, 20 - lift * t + 13 * t * t
        if 0.1 < t < 0.9 and y < 21:
            layer.pixel(x, y, ramp[3 - i % 2])
    return over(frame, layer.pixels())


def landing_frame(t: float, ramp: Sequence[Colour]) -> Pixels:
    """Two puffs running apart along the ground. Anchor: where the feet came down."""
    generator = np.random.default_rng(7)
    balls = []
    for i in range(10):
        side = -1 if i % 2 else 1
        reach = (3 + 1.6 * i) * (0.45 + 0.95 * t)
        radius = generator.uniform(3.2, 5.2) * min(1.0, 0.6 + 2 * t) * (1 - 0.55 * t)
        balls.append((28 + side * reach, 21 - radius * 0.6 - generator.uniform(0, 5) * t, radius))
    return puffs((56, 22), balls, ramp, max(0.0, t - 0.4) * 0.95, 6)


def steam_frame(t: float) -> Pixels:
    """A jet of steam straight up. Anchor: the vent."""
    generator = np.random.default_rng(11)
    balls = []
    for i in range(8):
        climb = min(1.0, t * 1.5) * (i + 1) / 8
        lift = max(0.0, t - 0.6) * 14
        radius = (2.2 + 5.0 * climb) * (1 - max(0.0, t - 0.6) * 1.1)
        balls.append((16 + generator.uniform(-3, 3) * climb * 1.6, 45 - 34 * climb - lift, radius))
    return puffs((32, 48), balls, STEAM, max(0.0, t - 0.3) * 0.85, 2)


def gas_frame(t: float) -> Pixels:
    """A cloud of sleeping gas: rolls out, stays, thins to a chequer and goes. Anchor: the ground below it."""
    generator = np.random.default_rng(12)
    spread = min(1.0, t * 2.4) ** 0.6
    balls = []
    for index in range(26):
        x = -30 + 60 * (index % 10) / 9 + generator.uniform(-2, 2)
        top = -8 - 21 * math.sqrt(max(0.0, 1 - (x / 33) ** 2))
        low, high = ((top, top + 4), (-9, -5), (top * 0.62, top * 0.5))[index // 10]
        if index >= 20:
            x *= 0.7
        y = generator.uniform(low, high)
        radius = generator.uniform(7, 10) * (1.15 - abs(x) / 90)
        drift = math.sin(6 * t + x) * 2
        balls.append((40 + x * spread + drift, 46 + y * spread, radius * (0.45 + 0.55 * spread)))
    size = (80, 50)
    frame = puffs(size, balls, GAS, max(0.0, t - 0.55) * 1.15, 9)
    xs, ys = grid(size)
    sparse = (xs + ys) % 2 == 0 if t < 0.7 else ((xs % 2 == 0) & (ys % 2 == 0))
    heart = puffs(size, [(x, y, radius * 0.6) for x, y, radius in balls], GAS)[..., 3] > 0
    keep = sparse | (heart & (t < 0.5))
    return frame * keep[..., None]


def explosion_frame(t: float) -> Pixels:
    """Flash, fireball, soot. Anchor: the ground below the blast."""
    size = (88, 76)
    generator = np.random.default_rng(2)
    seeds = [(generator.uniform(-17, 17), generator.uniform(-26, 4), generator.uniform(9, 15)) for _ in range(11)]
    grown = min(1.0, 0.36 + t * 1.9)
    soot_rise, soot_radius = 16 * max(0.0, t - 0.2), 1.0 - 0.55 * max(0.0, t - 0.45)
    soot = [(44 + x * grown * (1 + 0.5 * t), 56 + y * grown - soot_rise, radius * grown * soot_radius) for x, y, radius in seeds]
    frame = np.zeros((size[1], size[0], 4), np.float32)
    if t > 0.2:
        frame = puffs(size, soot, SOOT, max(0.0, t - 0.5) * 0.95, 4)
    if t < 0.7:
        shrink = grown * (1.0 if t < 0.3 else 1 - 1.5 * (t - 0.3))
        flame = [
            (44 + x * grown * 0.8, 57 + y * grown * 0.82 - 5 * t, radius * (0.3 + 0.7 * shrink) * 0.86) for x, y, radius in seeds
        ]
        frame = over(frame, fire(size, flame, 1.25 - 1.15 * t))
    layer = Layer(size)
    if t < 0.1:
        layer.polygon(star_points(44, 52, 30, 8, 6, 0.25), "#ffe88c")
        layer.polygon(star_points(44, 52, 20, 7, 6, 0.25), "#fffdf0")
    for i in range(18):
        angle, speed = generator.uniform(math.pi * 1.02, math.pi * 1.98), generator.uniform(26, 50)
        x, y = 44 + speed * math.cos(angle) * t, 56 + speed * math.sin(angle) * t + 30 * t * t
        if 0.1 < t < 0.92:
            side = 2 if i % 3 else 1
            layer.rect(int(x), int(y), side, side, "#ffcf70" if t < 0.45 else "#c8562c" if t < 0.7 else "#38242a")
    return over(frame, layer.pixels())


# ---------------------------------------------------------------- debris


def sparks_frame(t: float) -> Pixels:
    """Short bright arcs from the anchor."""
    generator = np.random.default_rng(8)
    layer = Layer((40, 36))
    colour = "#fffbe0" if t < 0.2 else "#ffd070" if t < 0.5 else "#ff8a3c"
    for _ in range(13):
        angle, speed = generator.uniform(math.pi * 1.0, math.pi * 2.0), generator.uniform(12, 25)

        def place(u: float, angle: float = angle, speed: float = speed) -> Point:
            return 20.5 + speed * math.cos(angle) * u, 24.5 + speed * math.sin(angle) * u + 20 * u * u

        layer.line([place(t + 0.02), place(max(t - 0.15, 0))], colour)
    if t < 0.3:
        layer.polygon(star_points(20.5, 24.5, 9 - t * 18, 2.2, 4, 0.3), "#fffbe0")
    return layer.pixels()


def shards(
    size: Size,
    t: float,
    colours: Sequence[str],
    count: int,
    seed: int,
    corners: Sequence[Point],
    fall: float,
) -> Pixels:
    """Polygons flying from the middle, turning and falling, thinning out towards the end."""
    generator = np.random.default_rng(seed)
    layer = Layer(size)
    middle_x, middle_y = size[0] / 2, size[1] / 2 - 2
    for i in range(count):
        start_x, start_y = generator.uniform(-9, 9), generator.uniform(-10, 10)
        drift, lift = start_x * 1.2 + generator.uniform(-4, 4), generator.uniform(0, 15)
        turn, scale = generator.uniform(0, math.tau) + 8 * t, generator.uniform(0.6, 1.5)
        if t > 0.55 and i % 3 == 0:
            continue
        x, y = middle_x + start_x + drift * t, middle_y + start_y - lift * t + fall * t * t
        cosine, sine = math.cos(turn), math.sin(turn)
        points = [(x + scale * (u * cosine - v * sine), y + scale * (u * sine + v * cosine)) for u, v in corners]
        layer.polygon(points, colours[i % len(colours)])
        if i % 4 == 0:
            layer.pixel(x, y, colours[-1])
    return layer.pixels()


def glass_frame(t: float) -> Pixels:
    """A pane going to pieces. Anchor: its middle."""
    return shards((48, 48), t, ("#6f9cc0", "#9fc4dc", "#d8f0ff", "#ffffff"), 22, 5, [(-2.6, 0), (1, -1.8), (2, 1.4)], 30)


def splinters_frame(t: float) -> Pixels:
    """Wood going to pieces. Anchor: its middle."""
    wood = ("#4a2a16", "#7a4428", "#b06c38", "#e0a868")
    return shards((48, 48), t, wood, 20, 6, [(-3.4, -0.8), (3.4, -0.5), (3.0, 0.7), (-3, 0.6)], 28)


# ---------------------------------------------------------------- signs


EXCLAMATION = ("####", "####", "####", "####", "####", ".##.", ".##.", "....", ".##.", ".##.")
QUESTION = (".#####.", "##...##", "##...##", "....##.", "...##..", "..##...", "..##...", ".......", "..##...", "..##...")


def mark_frames(pattern: Sequence[str], colour: Colour, bright: Colour) -> tuple[Pixels, ...]:
    """A sign that pops up over a head: squat, tall, low, at rest. Anchor: just below it."""
    rows, columns = len(pattern), len(pattern[0])
    frames = []
    for stretch_x, stretch_y, lift in ((1.25, 0.5, 0), (0.75, 1.45, 2), (1.12, 0.88, 1), (1.0, 1.0, 1)):
        width, height = max(round(columns * stretch_x), 2), max(round(rows * stretch_y), 3)
        layer = Layer((16, 22))
        left, top = 8 - width // 2, 20 - lift - height
        for y in range(height):
            row = pattern[min(y * rows // height, rows - 1)]
            for x in range(width):
                if row[min(x * columns // width, columns - 1)] == "#":
                    layer.pixel(left + x, top + y, bright if y == 0 or x <= columns // 6 else colour)
        frames.append(outlined(layer.pixels()))
    return tuple(frames)


SMALL_Z, MIDDLE_Z, LARGE_Z = (
    ("###", ".#.", "###"),
    ("####", "..#.", ".#..", "####"),
    (
        "#####",
        "...#.",
        "..#..",
        ".#...",
        "#####",
    ),
)


def sleep_frame(t: float) -> Pixels:
    """Three letters Z rising in turn. Anchor: the sleeper's head."""
    layer = Layer((22, 26))
    for index in range(3):
        age = (t + index / 3) % 1.0
        pattern = SMALL_Z if age < 0.3 else MIDDLE_Z if age < 0.62 else LARGE_Z
        if age > 0.93:
            continue
        left = round(8 + 7 * age + 2 * math.sin(age * 9))
        top = round(19 - 18 * age)
        for y, row in enumerate(pattern):
            for x, mark in enumerate(row):
                if mark == "#":
                    layer.pixel(left + x, top + y, "#9fb0d6" if age < 0.2 or age > 0.8 else "#eef4ff")
    return outlined(layer.pixels())


def dizzy_frame(t: float) -> Pixels:
    """Three stars circling a head. Anchor: the top of the head."""
    layer = Layer((28, 14))
    places = []
    for index in range(3):
        angle = math.tau * (t / 3 + index / 3)
        places.append((math.sin(angle), 13.5 + 10 * math.cos(angle), 6.5 + 3.2 * math.sin(angle)))
    for depth, x, y in sorted(places):
        left, top = round(x), round(y)
        if depth < -0.3:
            layer.rect(left, top - 1, 1, 3, "#c8902c").rect(left - 1, top, 3, 1, "#c8902c")
            continue
        layer.rect(left, top - 2, 1, 5, "#ffd86a").rect(left - 2, top, 5, 1, "#ffd86a")
        layer.rect(left - 1, top - 1, 3, 3, "#ffd86a").pixel(left, top, "#fffbe0").pixel(left, top - 1, "#fffbe0")
    return outlined(layer.pixels())


def note_frame(index: int) -> Pixels:
    """An eighth note that sways. Anchor: just below it."""
    layer = Layer((14, 18))
    sway, lift = (0, 1, 0, -1)[index], (0, 1, 2, 1)[index]
    base = 14 - lift
    layer.rect(3, base - 2, 4, 3, "#f4e6c4").rect(2, base - 1, 4, 2, "#f4e6c4").pixel(3, base - 2, "#fffdf0")
    for step in range(9):
        layer.pixel(6 + (sway if step > 5 else 0), base - 2 - step, "#f4e6c4")
    top = base - 10
    flag = [(1, 0), (2, 1), (3, 2), (4, 3), (4, 4), (3, 5)]
    for x, y in flag:
        layer.pixel(6 + sway + x, top + y, "#ffcf6a").pixel(6 + sway + max(x - 1, 1), top + y, "#ffcf6a")
    return outlined(layer.pixels())


def paper_frame(t: float) -> Pixels:
    """A sheet turning over as it drifts. Anchor: its middle."""
    turn = math.tau * t
    half = 5.5 * abs(math.cos(turn)) + 0.8
    lean = 2.4 * math.sin(turn)
    light = math.cos(turn) > 0
    layer = Layer((16, 16))
    corners = [(8 - half, 4.5 - lean), (8 + half, 4.5 + lean), (8 + half, 11.5 + lean), (8 - half, 11.5 - lean)]
    layer.polygon(corners, "#f4ecd8" if light else "#c4b8a4")
    if light and half > 3:
        for row in range(3):
            y = 6.5 + 2 * row
            layer.line([(8 - half + 2, y - lean * 0.6), (8 + half - 2, y + lean * 0.6)], "#9a8c80")
    return outlined(layer.pixels(), "#2a2430")


# ---------------------------------------------------------------- lights


WARM = "#fff0d6"
GLOW_LEVELS = 18


def light_frame(strength: Pixels, colour: Colour = WARM) -> Pixels:
    """Light of 0..1 as an opaque picture on black, in soft steps; nothing at its border."""
    height, width = strength.shape
    steps = np.floor(strength * GLOW_LEVELS + 0.5 + bayer((width, height))) / GLOW_LEVELS
    steps = np.where(strength <= 0.003, 0, np.clip(steps, 0, 1))
    colours = steps[..., None] * vector(colour)
    return np.concatenate([colours, np.ones((height, width, 1))], 2).astype(np.float32)


def round_light(side: int) -> Pixels:
    """A radial glow with a small hot heart."""
    xs, ys = grid((side, side))
    middle = (side - 1) / 2
    distance = np.hypot(xs - middle, ys - middle) / (side / 2)
    fall = np.clip(1 - distance, 0, 1)
    return light_frame(0.8 * fall**2 + 0.2 * np.clip(1 - distance * 2.6, 0, 1) ** 1.5)


def cone_light() -> Pixels:
    """The cone below a lamp: 128 wide at its foot, 160 high. Anchor: the lamp."""
    xs, ys = grid((128, 160))
    along = ys / 160
    half = 7 + 53 * along
    across = np.abs(xs - 63.5) / half
    edge = np.clip((1.05 - across) / 0.45, 0, 1)
    edge = edge * edge * (3 - 2 * edge)
    fall = (1 - along) ** 1.1 * 0.62 + 0.08 * (1 - along)
    return light_frame(edge * fall + 0.25 * np.clip(1 - np.hypot(xs - 63.5, ys - 2) / 26, 0, 1) ** 2)


def moonbeam() -> Pixels:
    """An oblique shaft from the upper left. Anchor: the middle of its upper end."""
    shape = Layer((64, 200), 2).polygon([(4, 2), (26, 2), (60, 190), (30, 190)], "#ffffff").pixels()[..., 0]
    soft = blur(shape, 2.2)
    _, ys = grid((64, 200))
    streaks = 0.85 + 0.3 * (noise((64, 200), 3, 9, 400, 2) - 0.5)
    return light_frame(soft * np.clip(1 - ys / 196, 0, 1) ** 0.8 * 0.5 * streaks, "#d6e4ff")


def window_light() -> Pixels:
    """The bloom round a lit window. Anchor: its middle."""
    pane = Layer((96, 96), 2).rect(32, 22, 32, 52, "#ffffff").pixels()[..., 0]
    strength = 0.55 * blur(pane, 8) + 0.3 * blur(pane, 14)
    xs, ys = grid((96, 96))
    border = np.clip(1.3 - 1.3 * np.maximum(np.abs(xs - 47.5), np.abs(ys - 47.5)) / 48, 0, 1)
    return light_frame(np.clip(strength * border, 0, 1), "#ffd89a")


def glows() -> dict[str, Animation]:
    """All lights by name."""
    rounds = {f"glow_{side}": Animation((round_light(side),), (side // 2, side // 2)) for side in (16, 32, 64, 128, 256)}
    return rounds | {
        "cone_down_128x160": Animation((cone_light(),), (64, 0)),
        "beam_64x200": Animation((moonbeam(),), (15, 2)),
        "window_96": Animation((window_light(),), (48, 48)),
    }
