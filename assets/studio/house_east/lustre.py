"""The sheet of the great chandelier: crown, three rings of candles, a thousand drops; hung, dark, falling, in ruins."""

from __future__ import annotations

import math

import numpy as np

from assets.studio import paint, pieces
from assets.studio.atlas import Animation
from assets.studio.house_east.gilding import CRIMSON, GOLD
from assets.studio.paint import Layer, Pixels, mix

SIZE = 172, 162
MIDDLE, TOP = 86, 14
"""Where the crown's upper edge is."""
CROWN_WIDTH, CROWN_HEIGHT = 112, 16
RINGS = ((44, 74, 18), (78, 50, 12), (104, 27, 8))
"""Depth below the crown's top, radius, candles."""
FINIAL = 129
FLAT = 0.20
"""How much of a ring's depth is seen."""
WAX, FLAME, CORE = "#fff0d0", "#ffc860", "#fffbe8"
DROPS = ("#ffffff", "#ffe9b0", "#cfe0ff", "#ffd48a")
TWINKLES = 4
FLOOR = TOP + CROWN_HEIGHT + 112


def ring(layer: Layer, y: float, radius: float, lean: float, *, front: bool, light: float) -> None:
    """Half a gilt ring, its far side dark."""
    x = MIDDLE + lean
    span = np.linspace(0, math.pi, 28) if front else np.linspace(math.pi, 2 * math.pi, 28)
    points = [(x + radius * math.cos(turn), y + radius * FLAT * math.sin(turn)) for turn in span]
    tones = (GOLD[4], GOLD[3], GOLD[1]) if front else (GOLD[2], GOLD[1], GOLD[0])
    for drop, tone in enumerate(tones):
        layer.line([(px, py + drop * 1.5) for px, py in points], mix("#140806", tone, light), 2)
    if front:
        layer.line([(px, py - 0.5) for px, py in points[8:]], mix("#140806", GOLD[5], light), 1)


def strand(layer: Layer, start: tuple[float, float], end: tuple[float, float], sag: float, seed: int, light: float) -> None:
    """A string of drops between two points."""
    length = max(int(math.dist(start, end) / 2), 3)
    for index in range(length + 1):
        part = index / length
        x = start[0] + (end[0] - start[0]) * part
        y = start[1] + (end[1] - start[1]) * part + sag * 4 * part * (1 - part)
        tone = DROPS[(index * 7 + seed * 3) % 4] if (index + seed) % 2 == 0 else "#c89a58"
        layer.pixel(x, y, mix("#2a1a20", tone, light), 0.95)


def candles(
    layer: Layer, y: float, radius: float, count: int, lean: float, lit: int, frame: int, front: bool
) -> list[tuple[float, float]]:
    """The candles on one half of a ring, every `lit`-th of them burning (0: none); where flames are."""
    flames = []
    for index in range(count):
        turn = math.tau * (index + 0.5) / count
        if (math.sin(turn) >= 0) != front:
            continue
        x, foot = MIDDLE + lean + radius * math.cos(turn), y + radius * FLAT * math.sin(turn)
        layer.rect(round(x) - 2, round(foot) - 1, 5, 2, GOLD[4] if front else GOLD[2]).rect(
            round(x) - 1, round(foot) - 8, 2, 7, WAX if front else "#c8a878"
        )
        if lit and index % lit == 0:
            high = 3 + (index + frame) % 2
            layer.rect(round(x) - 1, round(foot) - 8 - high, 2, high, FLAME).rect(round(x) - 1, round(foot) - 10, 1, 2, CORE)
            flames.append((x, foot - 10))
        for drop in range(3):
            layer.rect(round(x), round(foot) + 3 + drop * 3, 1, 2, DROPS[(index + drop + frame) % 4] if lit else "#7a7c90")
    return flames


def lit_by(flames: list[tuple[float, float]], strength: float) -> Pixels:
    """The soft light about flames, with alpha."""
    xs, ys = pieces.local_grid(SIZE)
    body = np.hypot((xs - MIDDLE) / 70, (ys - TOP - 62) / 66)
    alpha = np.clip(1 - body, 0, 1) * strength * min(len(flames) / 30, 0.7)
    for x, y in flames:
        alpha = np.maximum(alpha, np.clip(1 - np.hypot(xs - x, ys - y) / 12, 0, 1) ** 2 * strength)
    alpha = np.round(alpha * 10) / 10
    return np.concatenate([alpha[..., None] * paint.vector("#ffc46a"), alpha[..., None]], 2).astype(np.float32)


def crown(layer: Layer, light: float) -> None:
    """The gilt drum that holds feet."""
    left = MIDDLE - CROWN_WIDTH // 2

    def tone(colour: str) -> str:
        return mix("#140806", colour, light)

    layer.rect(left - 2, TOP, CROWN_WIDTH + 4, 3, tone(GOLD[4])).rect(left - 2, TOP, CROWN_WIDTH + 4, 1, tone(GOLD[5]))
    layer.rect(left, TOP + 3, CROWN_WIDTH, 9, tone(GOLD[2])).rect(left, TOP + 3, CROWN_WIDTH, 1, tone(GOLD[0]))
    layer.rect(left, TOP + 11, CROWN_WIDTH, 1, tone(GOLD[1])).rect(left - 1, TOP + 12, CROWN_WIDTH + 2, 3, tone(GOLD[3]))
    layer.rect(left - 1, TOP + 12, CROWN_WIDTH + 2, 1, tone(GOLD[4])).rect(left + 1, TOP + 15, CROWN_WIDTH - 2, 1, tone(GOLD[0]))
    for index, x in enumerate(range(left + 4, left + CROWN_WIDTH - 6, 10)):
        layer.rect(x, TOP + 5, 7, 5, tone(GOLD[1])).rect(x, TOP + 5, 7, 1, tone(GOLD[4]))
        layer.rect(x + 2, TOP + 6, 3, 3, tone(CRIMSON[3] if index % 2 else GOLD[4])).pixel(x + 2, TOP + 6, tone("#fff0c8"))
    for x in range(left + 1, left + CROWN_WIDTH, 4):
        layer.rect(x, TOP + 16, 1, 2 + (x // 4) % 3, tone(DROPS[(x // 4) % 4]))


def lustre(lean: float, lit: int, frame: int) -> Pixels:
    """The whole chandelier; `lean` swings its lower rings, every `lit`-th candle burns, `frame` twinkles."""
    light = 1.0 if lit == 1 else 0.62
    layer = Layer(SIZE)
    flames: list[tuple[float, float]] = []
    leans = [lean * depth / 110 for depth, _, _ in RINGS]
    for (depth, radius, count), swing in zip(RINGS, leans, strict=True):
        ring(layer, TOP + depth, radius, swing, front=False, light=light)
        flames += candles(layer, TOP + depth, radius, count, swing, lit, frame, False)
    layer.rect(MIDDLE - 2, TOP + 14, 4, 100, mix("#140806", GOLD[2], light)).rect(
        MIDDLE - 2, TOP + 14, 1, 100, mix("#140806", GOLD[5], light)
    )
    for y, half in ((26, 5), (40, 8), (58, 6), (72, 9), (92, 6), (108, 5)):
        layer.oval(MIDDLE + lean * y / 110, TOP + y, half, 5, mix("#140806", GOLD[2], light)).oval(
            MIDDLE + lean * y / 110 - 1, TOP + y - 1, half - 2, 3, mix("#140806", GOLD[4], light)
        )
    sources = [(TOP + 15, CROWN_WIDTH / 2 - 3, 0.0)] + [
        (TOP + depth, radius, swing) for (depth, radius, _), swing in zip(RINGS, leans, strict=True)
    ]
    sources.append((TOP + FINIAL, 3, lean * 1.1))
    for tier in range(len(sources) - 1):
        (top, wide, swing), (foot, narrow, other) = sources[tier], sources[tier + 1]
        count = (24, 21, 16, 11)[tier]
        for index in range(count):
            turn = math.pi * (index + 0.5) / count
            start = MIDDLE + swing + wide * math.cos(turn), top + wide * FLAT * math.sin(turn) * (tier > 0)
            end = MIDDLE + other + narrow * math.cos(turn), foot + narrow * FLAT * math.sin(turn)
            strand(layer, start, end, 5 if tier == 0 else 4 if tier < 3 else 2, index + tier + frame, light)
    for (depth, radius, count), swing in zip(RINGS, leans, strict=True):
        ring(layer, TOP + depth, radius, swing, front=True, light=light)
        for index in range(count):
            turn = math.pi * (index + 0.5) / count
            x, y = MIDDLE + swing + radius * math.cos(turn), TOP + depth + radius * FLAT * math.sin(turn)
            next_x = MIDDLE + swing + radius * math.cos(math.pi * (index + 1.5) / count)
            if index + 1 < count:
                strand(layer, (x, y + 3), (next_x, y + 3), 3.5, index + frame, light)
        flames += candles(layer, TOP + depth, radius, count, swing, lit, frame, True)
    end = MIDDLE + lean * 1.1
    layer.circle(end, TOP + FINIAL - 4, 5, mix("#140806", "#a8b8e0", light)).circle(
        end - 1.5, TOP + FINIAL - 5.5, 2, mix("#140806", "#ffffff", light)
    )
    for drop in range(5):
        layer.rect(round(end), TOP + FINIAL + 1 + drop * 2, 1, 1, DROPS[(drop + frame) % 4])
    crown(layer, light)
    piece = layer.pixels()
    glow = lit_by(flames, 0.5 if lit == 1 else 0.4)
    generator = np.random.default_rng(100 + frame)
    shine = Layer(SIZE)
    for _ in range(9 if lit == 1 else 0):
        x, y = round(MIDDLE + float(generator.normal(0, 28))), round(TOP + 24 + float(generator.uniform(0, 92)))
        shine.rect(x - 2, y, 5, 1, "#fff4d0").rect(x, y - 2, 1, 5, "#fff4d0").pixel(x, y, "#ffffff")
    over_all = shine.pixels()
    over_all *= (piece[..., 3:4] > 0.5) * np.ones_like(over_all)
    piece = over_all + piece * (1 - over_all[..., 3:4])
    return glow * (1 - piece[..., 3:4]) + piece


def ruins() -> Pixels:
    """What lies on the floor: the crown on its edge, bent rings, drops and candles everywhere, the chain's heap."""
    layer = Layer(SIZE)
    generator = np.random.default_rng(5)
    layer.oval(MIDDLE, FLOOR - 2, 80, 5, "#140806", 0.5)
    for x, y, wide, tall, way in (
        (MIDDLE - 24, FLOOR - 20, 50, 17, -0.24),
        (MIDDLE + 30, FLOOR - 14, 40, 12, 0.2),
        (MIDDLE + 2, FLOOR - 30, 26, 11, 0.5),
    ):
        points = [
            (x + wide * math.cos(turn), y + tall * math.sin(turn) + way * wide * math.cos(turn))
            for turn in np.linspace(0, math.tau, 40)
        ]
        for drop, tone in enumerate((GOLD[3], GOLD[1], GOLD[0])):
            layer.line([(px, min(py + drop, FLOOR - 1)) for px, py in points], tone, 2)
        layer.line([(px, min(py - 1, FLOOR - 2)) for px, py in points[20:34]], GOLD[5])
    drum = [(MIDDLE - 56, FLOOR - 30), (MIDDLE + 40, FLOOR - 52), (MIDDLE + 44, FLOOR - 37), (MIDDLE - 52, FLOOR - 15)]
    layer.polygon(drum, GOLD[1]).line([drum[0], drum[1]], GOLD[5], 2).line([drum[3], drum[2]], GOLD[3], 2)
    for index in range(9):
        x, y = MIDDLE - 48 + index * 10, FLOOR - 25 - index * 2.3
        layer.rect(x, y, 6, 5, GOLD[0]).rect(x + 2, y + 1, 2, 2, CRIMSON[3] if index % 2 else GOLD[4])
    for _ in range(90):
        x = MIDDLE + float(generator.normal(0, 34))
        y = FLOOR - 1 - abs(float(generator.normal(0, 1))) * 12 * max(1 - abs(x - MIDDLE) / 80, 0.05)
        layer.rect(round(x), round(y), 1, 1 + int(generator.integers(0, 2)), DROPS[int(generator.integers(0, 4))], 0.95)
    for x, turn in ((MIDDLE - 70, 0.1), (MIDDLE - 38, -0.3), (MIDDLE + 18, 0.2), (MIDDLE + 60, -0.1), (MIDDLE + 72, 0.25)):
        layer.line([(x - 4, FLOOR - 2 + turn * 4), (x + 4, FLOOR - 2 - turn * 4)], WAX, 2)
    for index in range(11):
        x, y = MIDDLE - 6 + 9 * math.sin(index * 1.3), FLOOR - 42 - (index % 4) * 4
        layer.oval(x, y, 3, 2, GOLD[2], stroke=1)
    return layer.pixels()


def chain() -> Pixels:
    """Two links of the chain, 16 px of it, to be repeated."""
    layer = Layer((16, 16))
    for y in (0, 8):
        layer.oval(8, y + 3, 3, 4, GOLD[0], stroke=1).oval(8, y + 3, 2, 3, GOLD[3], stroke=1).pixel(6, y + 1, GOLD[5])
        layer.rect(7, y + 5, 2, 5, GOLD[2]).rect(7, y + 5, 1, 5, GOLD[4])
    layer.rect(7, 0, 2, 2, GOLD[2]).rect(7, 0, 1, 2, GOLD[4])
    return layer.pixels()


def animations() -> dict[str, Animation]:
    """All poses; the anchor lies on the crown's lower edge."""
    anchor = MIDDLE, TOP + CROWN_HEIGHT

    def finished(frames: list[Pixels]) -> tuple[Pixels, ...]:
        return tuple(frames)

    return {
        "hung": Animation(finished([lustre(0, 1, frame) for frame in range(TWINKLES)]), anchor, True),
        "lowering": Animation(
            finished([lustre(way, 1, frame) for frame, way in enumerate((-1.5, -0.5, 1.5, 0.5))]), anchor, True
        ),
        "lowered": Animation(finished([lustre(0, 4, frame) for frame in range(2)]), anchor, True),
        "falling": Animation(finished([lustre(-5, 1, 0), lustre(4, 1, 1), lustre(-3, 1, 2), lustre(6, 1, 3)]), anchor, True),
        "fallen": Animation(finished([ruins()]), anchor),
        "chain": Animation((chain(),), (8, 16)),
    }
