"""What stands, rolls, burns and is pushed on the air base, each with its animations."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.airfield.bomb import bomb
from assets.studio.airfield.masonry import DIAMOND, plain_crate, sack_crate
from assets.studio.cast import Cast, soft_glow
from assets.studio.desert.tones import FIRE, GLINT, INK, KHAKI, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, over, to_bytes
from assets.studio.sheet import Sheet

FLAME_FRAMES = 8
RAMP_FRAMES = 25
RAMP_TIPS = ((256, 128), (279, 64), (286, 0), (269, -98), (219, -184), (143, -248))
"""As in the rules: the ramp's tip from its hinge, px, hanging to shut."""


def placed(size: tuple[int, int], piece: Pixels, x: int, y: int) -> Pixels:
    """A piece on an empty picture."""
    picture = np.zeros((size[1], size[0], 4), np.float32)
    picture[y : y + piece.shape[0], x : x + piece.shape[1]] = piece
    return picture


# ---------------------------------------------------------------- bomb, rack, bench


def carried_bomb() -> Cast:
    """The bomb on the ground: its lamp blinks."""
    cast = Cast((10, 18), outline=False)
    glow = soft_glow((20, 18), 13, 8, 9, "#ff4030", 0.5)
    return cast.add("idle", [bomb(lit=False), over(glow, bomb(lit=True))], loop=True)


def rack(held: bool, lit: bool = False) -> Pixels:
    """A frame of angle iron between two ribs, straps, a clamp; with the bomb in it or without."""
    layer = Layer((40, 40))
    layer.rect(2, 4, 36, 36, INK, 0.55)
    for x in (2, 34):
        layer.rect(x, 2, 4, 38, INK).rect(x + 1, 3, 2, 37, STEEL[3]).rect(x + 2, 3, 1, 37, STEEL[5])
    for y in (3, 18, 36):
        layer.rect(2, y, 36, 4, INK).rect(3, y + 1, 34, 2, STEEL[3]).rect(3, y + 1, 34, 1, STEEL[5])
    for x in range(4, 36, 6):
        layer.rect(x, 37, 3, 2, "#d8a03c")
    picture = layer.pixels()
    if held:
        picture = over(picture, placed((40, 40), bomb(lit), 10, 19))
        straps = Layer((40, 40))
        for x in (13, 25):
            straps.rect(x, 18, 2, 20, "#c8862c").rect(x, 18, 1, 20, "#f4c468")
        picture = over(picture, straps.pixels())
    else:
        lamp = Layer((40, 40)).rect(18, 8, 4, 4, INK).rect(19, 9, 2, 2, "#7cf0a0")
        picture = over(picture, lamp.pixels())
    return picture


def bomb_rack() -> Cast:
    """Empty with a green lamp; armed, with the red one beating."""
    cast = Cast((20, 40), outline=False)
    glow = soft_glow((40, 40), 23, 27, 20, "#ff3020", 0.7)
    cast.add("empty", [rack(held=False)])
    return cast.add("armed", [over(glow, rack(held=True, lit=True)), rack(held=True)], loop=True)


def evidence_bench() -> Cast:
    """A trestle table, a shaded lamp, a seal and a ledger."""
    layer = Layer((56, 34))
    layer.rect(3, 17, 50, 4, WOOD[4]).rect(3, 17, 50, 1, WOOD[6]).rect(3, 20, 50, 1, WOOD[1])
    for x in (6, 46):
        layer.polygon([(x, 21), (x + 3, 21), (x + 5, 34), (x + 2, 34)], WOOD[2]).polygon(
            [(x + 3, 21), (x + 5, 21), (x, 34), (x - 2, 34)], WOOD[3]
        )
    layer.rect(10, 14, 12, 3, "#8c3a40").rect(10, 14, 12, 1, "#c86a5a").rect(10, 16, 12, 1, "#f0e0c0")
    layer.rect(44, 8, 1, 9, STEEL[4]).rect(41, 16, 7, 1, STEEL[3]).polygon([(39, 9), (50, 9), (47, 4), (42, 4)], "#3c5c4a")
    layer.rect(42, 4, 5, 1, "#8cb08c").rect(40, 9, 10, 1, "#ffe0a0")
    cast = Cast((28, 34))
    return cast.add("idle", [layer.pixels()], glows=[soft_glow((56, 34), 44, 14, 18, "#ffc060", 0.55)])


# ---------------------------------------------------------------- flare, fire


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
    left = picture.copy()
    left[:, :29] = 0
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
            smoke.circle(x, 176 - rise, radius, "#140c18", 0.42 * max(1 - puff / 17, 0.1))
            smoke.circle(x + radius * 0.3, 174 - rise - radius * 0.3, radius * 0.55, "#6a3a40", 0.2 * max(1 - puff / 12, 0))
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


# ---------------------------------------------------------------- trolley, crates, hoist


def trolley(turn: float, bell: bool) -> Pixels:
    """A flat car of planks on four spoked wheels, a bell on its end."""
    layer = Layer((56, 26))
    layer.rect(2, 8, 52, 6, INK).rect(3, 9, 50, 4, WOOD[4]).rect(3, 9, 50, 1, WOOD[6]).rect(3, 12, 50, 1, WOOD[2])
    for x in range(8, 50, 9):
        layer.rect(x, 9, 1, 4, WOOD[1])
    layer.rect(4, 14, 48, 4, INK).rect(5, 14, 46, 3, STEEL[2]).rect(5, 14, 46, 1, STEEL[4])
    for x in (13, 43):
        layer.circle(x, 20, 5.6, INK).circle(x, 20, 4.6, STEEL[3]).circle(x, 20, 3.2, STEEL[1])
        for spoke in range(4):
            angle = turn + spoke * math.pi / 2
            layer.line([(x, 20), (x + 4 * math.cos(angle), 20 + 4 * math.sin(angle))], STEEL[5], 1)
        layer.pixel(x, 20, GLINT)
    layer.rect(49, 1, 2, 8, INK).rect(49, 2, 1, 7, STEEL[4]).circle(50, 3 if not bell else 4, 3, INK).circle(50, 3, 2, "#e0a840")
    if bell:
        layer.line([(44, 1), (46, 3)], GLINT, 1).line([(55, 1), (53, 3)], GLINT, 1)
    return layer.pixels()


def rail_trolley() -> Cast:
    """Stands, rings, rolls."""
    cast = Cast((28, 25), outline=False)
    cast.add("idle", [trolley(0.4, False)])
    cast.add("ring", [trolley(0.4, True), trolley(0.4, False)], loop=True)
    return cast.add("roll", [trolley(0.4 + turn * math.pi / 8, False) for turn in range(4)], loop=True)


def opium(state: str, amber: bool) -> Pixels:
    """A crate of relief: shut under its sacks, with its lid ajar, or open."""
    picture = np.zeros((48, 40, 4), np.float32)
    body = sack_crate().pixels()
    if state == "shut":
        picture[16:48, 4:36] = body
    else:
        picture[24:48, 4:36] = body[8:32]
        lid = Layer((40, 48))
        if state == "hollow":
            lid.polygon([(4, 22), (36, 16), (36, 19), (4, 25)], INK).polygon([(5, 22), (35, 17), (35, 18), (5, 24)], WOOD[5])
            lid.rect(6, 24, 28, 3, INK).rect(7, 25, 26, 1, "#0a0410")
        else:
            lid.polygon([(4, 4), (8, 3), (8, 25), (4, 25)], INK).polygon([(5, 5), (7, 4), (7, 25), (5, 25)], WOOD[5])
            lid.rect(7, 22, 27, 4, INK)
            for x, tone in ((9, "#e8e0d0"), (17, "#d8ccb8"), (25, "#e8e0d0")):
                lid.oval(x + 4, 23, 4, 3, tone).pixel(x + 5, 21, "#ffffff")
        picture = over(picture, lid.pixels())
    if amber:
        tag = Layer((40, 48)).rect(24, 28, 10, 8, INK).rect(25, 29, 8, 6, "#ffb02c").rect(25, 29, 8, 1, "#fff0b0")
        tag.rect(26, 31, 6, 1, "#7c4a10").rect(26, 33, 4, 1, "#7c4a10").line([(28, 26), (29, 29)], "#f0e0c0", 1)
        picture = over(picture, tag.pixels())
    return picture


def opium_crate() -> Cast:
    """Shut, hollow, open; each with the amber tag too."""
    cast = Cast((20, 48), outline=False)
    for state in ("shut", "hollow", "open"):
        cast.add(state, [opium(state, amber=False)])
        glow = soft_glow((40, 48), 29, 32, 14, "#ffb040", 0.6)
        cast.add(f"{state}_amber", [over(glow, opium(state, amber=True))])
    return cast


def belly_hoist() -> Cast:
    """A platform between two guide rods, its edge striped."""
    layer = Layer((56, 16))
    layer.rect(4, 2, 48, 8, INK).rect(4, 2, 48, 1, GLINT).rect(4, 3, 48, 2, STEEL[4]).rect(4, 5, 48, 4, STEEL[2])
    for x in range(4, 52):
        for y in (6, 7, 8):
            if (x + y) % 10 < 5:
                layer.pixel(x, y, "#e0a03c")
    for x in (1, 52):
        layer.rect(x, 0, 3, 14, INK).rect(x + 1, 1, 1, 12, STEEL[5])
    return Cast((28, 10), outline=False).add("idle", [layer.pixels()])


def barricade_crate() -> Cast:
    """A crate on small wheels, strapped, with the red diamond."""

    def draw(turn: int) -> Pixels:
        picture = np.zeros((36, 36, 4), np.float32)
        picture[2:34, 2:34] = plain_crate().pixels()
        layer = Layer((36, 36))
        layer.polygon([(18, 9), (27, 18), (18, 27), (9, 18)], INK).polygon([(18, 10), (26, 18), (18, 26), (10, 18)], "#f0d8c0")
        layer.polygon([(18, 12), (24, 18), (18, 24), (12, 18)], DIAMOND)
        for x in (8, 27):
            layer.circle(x + 0.5, 33, 3, INK).circle(x + 0.5, 33, 2, STEEL[4]).pixel(x + (turn % 2), 32 + (turn // 2), GLINT)
        return over(picture, layer.pixels())

    cast = Cast((18, 36), outline=False)
    cast.add("idle", [draw(0)])
    return cast.add("roll", [draw(turn) for turn in range(4)], loop=True)


# ---------------------------------------------------------------- door, seat, ramp


def door(swing: float, knocked: int = 0, broken: bool = False) -> Pixels:
    """The hold's door from its edge: a steel leaf with a wheel, in a frame with a red lamp above."""
    layer = Layer((44, 60))
    layer.rect(12, 4, 20, 56, INK).rect(13, 5, 18, 55, "#150d18")
    if broken:
        layer.polygon([(16, 59), (20, 58), (41, 53), (42, 57), (20, 60)], INK).polygon(
            [(18, 58), (40, 54), (41, 56), (20, 59)], STEEL[3]
        )
        layer.line([(14, 10), (17, 18)], STEEL[4], 2).line([(28, 8), (25, 14)], STEEL[4], 2)
    else:
        wide = round(14 * (1 - swing)) + 3
        shove = (0, 2, 1)[knocked]
        layer.rect(15 + shove, 8, wide, 52, INK).rect(16 + shove, 9, max(wide - 2, 1), 51, STEEL[3])
        layer.rect(16 + shove, 9, max(wide - 2, 1), 1, STEEL[5]).rect(15 + shove + wide - 2, 9, 1, 51, STEEL[5])
        if wide > 9:
            for y in (14, 30, 46):
                layer.rect(18 + shove, y, wide - 6, 10, STEEL[2]).rect(18 + shove, y, wide - 6, 1, STEEL[1])
            layer.circle(23 + shove, 36, 4, INK).circle(23 + shove, 36, 3, "#d8903c").circle(23 + shove, 36, 1.6, STEEL[1])
        if knocked:
            for x, y in ((10, 20), (8, 34), (12, 48), (33, 26), (35, 42)):
                layer.circle(x, y + knocked, 2, "#c8a890", 0.7)
    layer.rect(12, 4, 2, 56, STEEL[2]).rect(30, 4, 2, 56, STEEL[4]).rect(12, 4, 20, 2, STEEL[4])
    layer.rect(19, 0, 6, 4, INK).rect(20, 1, 4, 2, "#ff4a3a" if knocked or broken else "#8c2a30")
    return layer.pixels()


def hold_door() -> Cast:
    """Closed, opening, open, under blows, fallen."""
    cast = Cast((22, 60), outline=False)
    cast.add("closed", [door(0)])
    cast.add("opening", [door(step / 4) for step in range(4)])
    cast.add("open", [door(1)])
    cast.add("struck", [door(0, 1), door(0, 2)], loop=True)
    return cast.add("broken", [door(0, broken=True)])


def seat(crew: bool, nod: int = 0) -> Pixels:
    """The pilot's seat before the wheel; with the pilot in it, or empty."""
    layer = Layer((56, 48))
    layer.rect(0, 18, 14, 26, INK).rect(1, 19, 12, 25, STEEL[2]).rect(1, 19, 12, 1, STEEL[4])
    for x, y, tone in ((3, 22, "#7cf0a0"), (7, 22, "#ffb040"), (3, 27, "#ffe0a0"), (8, 28, "#ff5a4a"), (4, 33, "#7cc0f0")):
        layer.rect(x, y, 3, 3, INK).rect(x + 1, y + 1, 1, 1, tone)
    layer.line([(14, 40), (20, 28)], STEEL[3], 3).rect(17, 22, 3, 10, INK).rect(17, 23, 2, 8, "#1c1418")
    layer.polygon([(26, 44), (44, 44), (46, 14), (40, 14), (38, 34), (26, 36)], INK)
    layer.polygon([(27, 43), (43, 43), (45, 15), (41, 15), (39, 35), (27, 37)], "#6a3a30").polygon(
        [(41, 15), (45, 15), (43, 43), (41, 43)], "#a8624a"
    )
    if crew:
        y = nod
        layer.polygon([(29, 37), (30, 20 + y), (39, 18 + y), (41, 36)], INK).polygon(
            [(30, 36), (31, 21 + y), (38, 19 + y), (40, 35)], "#4c5468"
        )
        layer.line([(32, 24 + y), (21, 28)], INK, 4).line([(32, 24 + y), (21, 28)], "#5c6478", 2)
        layer.rect(27, 34, 12, 5, INK).rect(28, 35, 10, 3, "#3c4250").rect(26, 36, 4, 8, INK).rect(27, 37, 2, 7, "#3c4250")
        layer.circle(34, 13 + y, 5, INK).circle(33.6, 13 + y, 4, "#d89a78").rect(30, 12 + y, 2, 1, INK)
        layer.oval(34.5, 9.5 + y, 5.4, 3.2, INK).oval(34.5, 9.5 + y, 4.4, 2.4, "#5a6a80").rect(37, 11 + y, 3, 5, INK).rect(
            38, 12 + y, 1, 3, "#c8a060"
        )
    return layer.pixels()


def cockpit_seat() -> Cast:
    """The crew at the wheel, or the seat free and the window open."""
    cast = Cast((30, 44))
    cast.add("crew", [seat(True), seat(True, 1)], loop=True)
    return cast.add("free", [seat(False)])


def gantry_hook() -> Cast:
    """An aircraft's engine in a sling: hanging, trembling; a chain to the gantry."""

    def draw(shift: int) -> Pixels:
        layer = Layer((48, 40))
        x = 8 + shift
        layer.rect(x, 12, 32, 26, INK).rect(x + 1, 13, 30, 24, STEEL[2]).rect(x + 1, 13, 30, 2, STEEL[5])
        for rib in range(x + 4, x + 30, 5):
            layer.rect(rib, 15, 2, 22, STEEL[1]).rect(rib + 2, 15, 1, 22, STEEL[4])
        layer.circle(x + 16, 26, 7, INK).circle(x + 16, 26, 6, STEEL[3]).circle(x + 16, 26, 2.4, "#e0a03c")
        layer.line([(x + 2, 13), (x + 16, 1)], INK, 4).line([(x + 30, 13), (x + 16, 1)], INK, 4)
        layer.line([(x + 2, 13), (x + 16, 1)], "#d8a860", 2).line([(x + 30, 13), (x + 16, 1)], "#d8a860", 2)
        layer.circle(x + 16, 3, 3, INK).circle(x + 16, 3, 2, "#e0a03c")
        return layer.pixels()

    cast = Cast((24, 38), outline=False)
    cast.add("idle", [draw(0)])
    cast.add("creak", [draw(-1), draw(1)], loop=True)
    chain = Layer((8, 16))
    for y in (0, 8):
        chain.oval(4, y + 4, 3, 4, INK).oval(4, y + 4, 2, 3, STEEL[4]).oval(4, y + 4, 1, 1.6, INK)
    cast.anchor = (4, 0)
    return cast.add("chain", [chain.pixels()])


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


def ramp_tip(frame: int) -> tuple[float, float]:
    """The tip from the hinge at a step of its rise, px."""
    place = frame * (len(RAMP_TIPS) - 1) / (RAMP_FRAMES - 1)
    leg = min(int(place), len(RAMP_TIPS) - 2)
    part = place - leg
    (x0, y0), (x1, y1) = RAMP_TIPS[leg], RAMP_TIPS[leg + 1]
    return x0 + (x1 - x0) * part, y0 + (y1 - y0) * part


def ramp(frame: int) -> Pixels:
    """The ramp from its edge: a girder with treads, holes in its web, a rubber lip, and the jacks that lift it."""
    size = (304, 404)
    hinge = (8.0, 260.0)
    across, down = ramp_tip(frame)
    length = math.hypot(across, down)
    along = (across / length, down / length)
    normal = (-along[1], along[0])

    def at(way: float, deep: float) -> tuple[float, float]:
        return hinge[0] + along[0] * way + normal[0] * deep, hinge[1] + along[1] * way + normal[1] * deep

    layer = Layer(size)
    jack = at(length * 0.42, 5)
    foot = (hinge[0] - 2, hinge[1] - 86) if down < 40 else (hinge[0] + 2, hinge[1] - 84)
    layer.line([foot, jack], INK, 5).line([foot, jack], STEEL[4], 3).line([foot, jack], GLINT, 1)
    layer.polygon([at(0, 0), at(length, 0), at(length, 4), at(length * 0.8, 15), at(0, 15)], INK)
    layer.polygon([at(1, 1), at(length - 1, 1), at(length - 1, 3), at(length * 0.8, 14), at(1, 14)], STEEL[2])
    layer.polygon([at(1, 1), at(length - 1, 1), at(length - 1, 3), at(1, 3)], STEEL[5]).line(
        [at(1, 0.5), at(length, 0.5)], GLINT, 1
    )
    layer.polygon([at(1, 11), at(length * 0.82, 11), at(length * 0.8, 14), at(1, 14)], STEEL[1])
    for step in range(12, int(length * 0.8), 18):
        x, y = at(step, 7)
        layer.circle(x, y, 3.2, INK).circle(x, y, 2.2, "#1a0f18")
    for step in range(6, int(length) - 4, 10):
        layer.line([at(step, 0), at(step + 3, 0)], STEEL[3], 2)
    layer.line([at(length - 3, 1), at(length + 1, 2)], "#1c1418", 4)
    for step in range(int(length) - 40, int(length) - 6, 8):
        layer.line([at(step, 4), at(step + 4, 4)], "#e0a03c", 2)
    return layer.pixels()


def plane_ramp() -> Sheet:
    """From the ground to shut, in 25 steps; its box is 256 x 128 px, its hinge the upper left corner."""
    sheet = Sheet(1024)
    sheet.add("rise", [(to_bytes(ramp(frame)), (8 + 128, 260 + 128)) for frame in range(RAMP_FRAMES)])
    return sheet


def sheets() -> dict[str, Cast | Sheet]:
    """Every sheet by name."""
    return {
        "carried_bomb": carried_bomb(),
        "bomb_rack": bomb_rack(),
        "evidence_bench": evidence_bench(),
        "flare_post": flare_post(),
        "flare": flare(),
        "raid_fire": raid_fire(),
        "rail_trolley": rail_trolley(),
        "opium_crate": opium_crate(),
        "belly_hoist": belly_hoist(),
        "barricade_crate": barricade_crate(),
        "hold_door": hold_door(),
        "cockpit_seat": cockpit_seat(),
        "plane_ramp": plane_ramp(),
        "gantry_hook": gantry_hook(),
        "fuel_cock": fuel_cock(),
        "fuel_slick": fuel_slick(),
    }
