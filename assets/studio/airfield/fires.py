"""The flare and Shah beside it, the riders' fires, the fuel that runs and burns."""

from __future__ import annotations

import math

from assets.studio.cast import Cast, soft_glow
from assets.studio.desert.tones import FIRE, INK, KHAKI, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, over

FLAME_FRAMES = 8


def shah() -> Pixels:
    """Kamran Shah on one knee beside his box of flares: turban, waistcoat, a rifle over his knees."""
    layer = Layer((56, 44))
    layer.rect(30, 32, 22, 12, INK).rect(31, 33, 20, 10, KHAKI[3]).rect(31, 33, 20, 1, KHAKI[6]).rect(31, 38, 20, 1, KHAKI[1])
    layer.rect(49, 34, 2, 9, KHAKI[5]).rect(39, 37, 4, 3, STEEL[5])
    for x, tone in ((33, "#d8323c"), (37, "#d8323c"), (41, "#e0a040"), (45, "#d8323c")):
        layer.rect(x, 28, 3, 5, INK).rect(x, 29, 2, 4, tone).rect(x + 1, 29, 1, 1, "#ffd0a0")
    skin, robe, vest, cloth = "#b87450", "#8c7a6c", "#4a3a34", "#d8c8b0"
    layer.polygon([(6, 44), (8, 30), (20, 28), (25, 36), (26, 44)], INK)
    layer.polygon([(7, 43), (9, 31), (19, 29), (24, 37), (25, 43)], robe).polygon(
        [(19, 29), (24, 37), (25, 43), (21, 43)], "#c0a890"
    )
    layer.polygon([(8, 32), (9, 18), (18, 17), (21, 24), (20, 32)], INK).polygon(
        [(9, 31), (10, 19), (17, 18), (20, 24), (19, 31)], vest
    )
    layer.polygon([(16, 19), (19, 20), (20, 25), (19, 31), (17, 31)], "#7c6252")
    layer.line([(18, 21), (24, 26)], INK, 5).line([(18, 21), (24, 26)], robe, 3).circle(25, 27, 2, skin)
    layer.line([(8, 36), (30, 24)], INK, 4).line([(8, 36), (30, 24)], WOOD[2], 2).line([(20, 29.5), (30, 24)], STEEL[4], 1)
    layer.circle(14, 12, 5, INK).circle(14.4, 12, 4, skin).rect(16, 10, 2, 1, INK)
    layer.polygon([(12, 14), (18, 14), (16, 19), (12, 18)], "#2a1c1a").rect(17, 13, 1, 2, "#7c4a34")
    layer.oval(13.5, 7.5, 6.5, 4, INK).oval(13.5, 7.5, 5.5, 3.2, cloth).line([(9, 8), (18, 6)], "#a8947c", 1).line(
        [(9, 6), (17, 9)], "#fff0d4", 1
    )
    layer.polygon([(8, 8), (10, 8), (9, 18), (6, 17)], cloth)
    return layer.pixels()


def flare_post() -> Cast:
    """Shah waits by his flares; after the star only the box is left."""
    picture = shah()
    nodded = picture.copy()
    nodded[1:20, :30] = picture[0:19, :30]
    cast = Cast((28, 44))
    cast.add("ready", [picture, nodded], loop=True)
    box = picture.copy()
    box[:, :29] = 0
    cast.add("box", [box])
    left = box.copy()
    left[:33, 29:] = 0
    return cast.add("spent", [left])


def flare() -> Cast:
    """A spark on its way; a red star that spits."""
    cast = Cast((48, 52), outline=False)
    size = (96, 96)
    flights, stars = [], []
    for frame in range(4):
        spark = Layer(size).circle(48, 48, 2.4, "#ffe0c0").circle(48, 48, 1.2, "#ffffff")
        for trail in range(1, 7):
            spark.circle(48 - trail * 4, 48 + trail * 2 + (frame + trail) % 2, 1.6, "#ff6a50", 0.8 - trail * 0.12)
        flights.append(over(soft_glow(size, 48, 48, 26, "#ff4030", 0.8), spark.pixels()))
        reach = (30, 24, 34, 27)[frame]
        star = Layer(size)
        star.rect(48 - reach, 48, 2 * reach, 1, "#ff8a70", 0.8).rect(48, 48 - reach, 1, 2 * reach, "#ff8a70", 0.8)
        star.line([(48 - reach // 2, 48 - reach // 2), (48 + reach // 2, 48 + reach // 2)], "#ff5040", 1, 0.7)
        star.line([(48 + reach // 2, 48 - reach // 2), (48 - reach // 2, 48 + reach // 2)], "#ff5040", 1, 0.7)
        star.circle(48, 48, 5, "#ff6a50").circle(48, 48, 3.2, "#ffe0d0").circle(48, 48, 1.8, "#ffffff")
        stars.append(over(soft_glow(size, 48, 48, 46, "#ff3024", 0.85), star.pixels()))
    cast.add("fly", flights, loop=True)
    return cast.add("star", stars, loop=True)


def raid_fire() -> Cast:
    """Fire on the ground, black smoke that leans with the wind."""
    size = (160, 200)
    frames = []
    for frame in range(FLAME_FRAMES):
        turn = 2 * math.pi * frame / FLAME_FRAMES
        smoke = Layer(size, 2)
        for puff in range(16):
            rise = (puff + frame / FLAME_FRAMES * 1.0) * 10.5
            radius = 9 + puff * 1.25
            x = 74 + puff * 3.2 + 6 * math.sin(puff * 1.7 + turn)
            thick = max(1 - puff / 17, 0.1)
            for ring, share in ((1.0, 0.1), (0.86, 0.12), (0.7, 0.14), (0.5, 0.16)):  # no puff shows an edge
                smoke.circle(x, 176 - rise, radius * ring, "#140c18", share * thick)
            smoke.circle(x + radius * 0.25, 175 - rise - radius * 0.25, radius * 0.5, "#6a3a40", 0.1 * max(1 - puff / 12, 0))
        flames = Layer(size)
        for tongue in range(9):
            x = 48 + tongue * 8
            high = 16 + 22 * math.sin(math.pi * (tongue + 0.5) / 9) + 7 * math.sin(turn * (1 + tongue % 2) + tongue * 2.1)
            for part, tone in ((1.0, FIRE[1]), (0.8, FIRE[2]), (0.58, FIRE[3]), (0.36, FIRE[4])):
                tip = x + 4 + 3 * math.sin(turn + tongue)
                flames.polygon([(x - 6 * part, 198), (tip, 198 - high * part), (x + 12 * part, 198)], tone)
        picture = over(smoke.pixels(), soft_glow(size, 84, 178, 76, "#ff7020", 0.6))
        frames.append(over(picture, flames.pixels()))
    return Cast((80, 200), outline=False).add("burn", frames, loop=True)


def culvert_fire() -> Cast:
    """14 tiles of a low culvert: sparks that run along its floor, then flames up to its roof."""
    wide, high = 224, 32
    size = (wide + 32, high + 8)
    centre = size[0] / 2

    def kindle(frame: int) -> Pixels:
        layer = Layer(size)
        layer.rect(16, high + 5, wide, 2, "#5a2430").rect(16, high + 5, wide, 1, FIRE[1])
        for spark in range(28):
            x = 18 + (spark * 37 + frame * 11) % (wide - 4)
            rise = (spark * 13 + frame * 5) % 22
            layer.rect(x, high + 4 - rise, 2, 2, FIRE[3] if rise < 9 else FIRE[2], 1 - rise / 26)
        for tongue in range(14):
            x = 24 + tongue * 16
            tall = 4 + 3 * math.sin(frame * math.pi / 2 + tongue * 2.3)
            layer.polygon([(x - 5, high + 6), (x + 1, high + 6 - tall), (x + 6, high + 6)], FIRE[2])
        return over(soft_glow(size, round(centre), high + 4, 60, "#ff7028", 0.25), layer.pixels())

    def burn(frame: int) -> Pixels:
        turn = 2 * math.pi * frame / FLAME_FRAMES
        layer = Layer(size)
        layer.rect(14, 6, wide + 4, high + 1, "#3a0c18", 0.8)
        for part, tone in ((1.0, FIRE[1]), (0.78, FIRE[2]), (0.54, FIRE[3]), (0.3, FIRE[4])):
            for tongue in range(25):
                x = 20 + tongue * 9
                sway = math.sin(turn * (1 + tongue % 2) + tongue * 1.7)
                tall = (25 + 7 * sway + 4 * math.sin(tongue * 0.9)) * part
                layer.polygon([(x - 9 * part, high + 7), (x + 3 * sway, high + 7 - tall), (x + 10 * part, high + 7)], tone)
        return over(soft_glow(size, round(centre), high, 110, "#ff7028", 0.35), layer.pixels())

    cast = Cast((size[0] // 2, high + 7), outline=False)
    cast.add("kindle", [kindle(frame) for frame in range(4)], loop=True)
    return cast.add("burn", [burn(frame) for frame in range(FLAME_FRAMES)], loop=True)


def fuel_cock() -> Cast:
    """A stub of pipe with a red wheel; open, it runs."""

    def draw(turn: float, runs: bool) -> Pixels:
        layer = Layer((24, 28))
        layer.rect(8, 10, 8, 18, INK).rect(9, 10, 3, 18, STEEL[4]).rect(12, 10, 3, 18, STEEL[2]).rect(5, 22, 14, 6, INK).rect(
            6, 23, 12, 3, STEEL[3]
        )
        layer.circle(12, 9, 8, INK).circle(12, 9, 7, "#d8583c").circle(12, 9, 4.6, INK)
        for spoke in range(3):
            angle = turn + spoke * math.pi / 3
            dx, dy = 6 * math.cos(angle), 6 * math.sin(angle)
            layer.line([(12 - dx, 9 - dy), (12 + dx, 9 + dy)], "#ff9a70", 1)
        if runs:
            layer.rect(18, 24, 2, 4, "#6a3c5c").pixel(18, 25, "#e0a0c0")
        return layer.pixels()

    cast = Cast((12, 28), outline=False)
    cast.add("shut", [draw(0, runs=False)])
    return cast.add("open", [draw(0.5, runs=True)])


def fuel_slick() -> Cast:
    """112 x 16 px of ground: a sheen, flames along it, soot."""
    size = (128, 64)

    def film(tone: str, light: str, step: int) -> Layer:
        layer = Layer(size)
        layer.oval(64, 62, 56, 2.2, tone)
        for gleam in range(6):
            layer.rect(16 + gleam * 17 + step, 61, 7, 1, light, 0.8)
        return layer

    cast = Cast((64, 63), outline=False)
    cast.add("wet", [film("#2a1638", "#c070b0", step).pixels() for step in (0, 3)], loop=True)
    frames = []
    for frame in range(6):
        turn = 2 * math.pi * frame / 6
        flames = Layer(size)
        for tongue in range(13):
            x = 8 + tongue * 8.6
            high = 15 + 8 * math.sin(turn + tongue * 1.9) + 6 * math.sin(tongue * 0.9)
            for part, tone in ((1.0, FIRE[1]), (0.78, FIRE[2]), (0.55, FIRE[3]), (0.32, FIRE[4])):
                tip = x + 4 + 2.5 * math.sin(turn * 2 + tongue)
                flames.polygon([(x - 6 * part, 63), (tip, 63 - high * part), (x + 12 * part, 63)], tone)
        frames.append(over(soft_glow(size, 64, 56, 60, "#ff7a28", 0.5), flames.pixels()))
    cast.add("burn", frames, loop=True)
    return cast.add("burnt", [film("#120c14", "#241820", 0).pixels()])


def sheets() -> dict[str, Cast]:
    """Every sheet by name."""
    return {
        "flare_post": flare_post(),
        "flare": flare(),
        "raid_fire": raid_fire(),
        "culvert_fire": culvert_fire(),
        "fuel_cock": fuel_cock(),
        "fuel_slick": fuel_slick(),
    }
