"""What the base's freight goes on and in: trolley, crates, hoist, hook."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.airfield.masonry import DIAMOND, plain_crate, sack_crate
from assets.studio.cast import Cast, soft_glow
from assets.studio.desert.tones import GLINT, INK, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, over


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


def sheets() -> dict[str, Cast]:
    """Every sheet by name."""
    return {
        "rail_trolley": rail_trolley(),
        "opium_crate": opium_crate(),
        "belly_hoist": belly_hoist(),
        "barricade_crate": barricade_crate(),
        "gantry_hook": gantry_hook(),
    }
