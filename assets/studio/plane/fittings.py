"""What is fixed in the hold, as tiles: gallery, handrail, ladder, wire, straps, doors, seats, the wheel, the bomb's cage."""

from __future__ import annotations

from collections.abc import Callable

from assets.studio.paint import Layer, Pixels, hashed
from assets.studio.pipe.fixtures import letters
from assets.studio.tiles.ledges import ends, tile_layer

INK, STEEL, LIGHT, EDGE = "#05070b", "#384750", "#6c7f82", "#c6d0c8"
YELLOW, GOLD, WEB, WEB_LIGHT = "#c8902c", "#f4c468", "#9c3f22", "#e0703c"


def gallery(left: bool, right: bool) -> Layer:
    """A walkway: a yellow nosing, a grating, an angle iron with struts below."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#ffe6a8").rect(0, 1, 16, 1, "#b07c28").rect(0, 2, 16, 3, "#0c1118").rect(0, 5, 16, 1, LIGHT)
    layer.rect(0, 6, 16, 1, INK)
    for x in range(0, 16, 2):
        layer.rect(x, 2, 1, 3, "#46555c")
    layer.line([(0, 12.5), (8, 7)], STEEL, 1).line([(8, 7), (16, 12.5)], "#29343c", 1)
    layer.rect(7, 6, 2, 2, LIGHT).rect(0, 12, 16, 1, STEEL).rect(0, 13, 16, 1, INK)
    for near, x in ((left, 0), (right, 14)):
        if near:
            layer.rect(x, 1, 2, 13, STEEL).rect(x, 1, 1, 13, "#94a29c").rect(x, 13, 2, 1, INK)
    return layer


def bench(left: bool, right: bool) -> Layer:
    """A troop seat let down from the wall: red canvas over a tube, on struts that end in plates on the wall."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#c8785a").rect(0, 1, 16, 2, "#7c3a2a").rect(0, 3, 16, 1, "#3c1c18").rect(0, 4, 16, 1, "#94a29c")
    layer.rect(0, 5, 16, 1, INK)
    for x in (4, 11):
        layer.rect(x, 1, 1, 2, "#5c2a20")
    for near, x, lean in ((left, 2, 1), (right, 13, -1)):
        if near:
            foot = x + lean * 5
            layer.rect(foot - 2, 9, 5, 7, INK).rect(foot - 1, 10, 3, 5, "#56676c").rect(foot - 1, 10, 3, 1, "#94a29c")
            layer.line([(x, 5), (foot, 12)], INK, 3).line([(x, 5), (foot, 12)], "#94a29c", 1).pixel(foot, 13, "#c6d0c8")
    return ends(layer, left, right, 5, "#e0a078", "#3c1c18")


def rail(left: bool, right: bool) -> Layer:
    """The handrail over a gallery: two tubes and a post."""
    layer = tile_layer()
    layer.rect(0, 1, 16, 1, "#94a29c").rect(0, 2, 16, 1, "#29343c").rect(0, 8, 16, 1, "#56676c").rect(0, 9, 16, 1, "#141b23")
    posts = [x for near, x in ((left, 0), (right, 14)) if near] or [7]
    for x in posts:
        layer.rect(x, 1, 2, 15, "#56676c").rect(x, 1, 1, 15, "#94a29c").rect(x - 1, 15, 4, 1, INK)
    if left:
        layer.rect(0, 0, 2, 1, EDGE)
    if right:
        layer.rect(14, 0, 2, 1, "#94a29c")
    return layer


LEDGES: dict[str, Callable[[bool, bool], Layer]] = {"gallery": gallery, "bench": bench, "rail": rail}


def ladder(left: bool, right: bool) -> Layer:
    """Aluminium, its rungs four px apart."""
    layer = tile_layer()
    start, end = (2 if left else 0), (14 if right else 16)
    for y in (2, 6, 10, 14):
        layer.rect(start, y, end - start, 1, "#aebbb6").rect(start, y + 1, end - start, 1, "#1a232b")
    for near, x in ((left, 1), (right, 12)):
        if near:
            layer.rect(x, 0, 3, 16, "#51636a").rect(x, 0, 1, 16, EDGE).rect(x + 2, 0, 1, 16, "#1a232b")
            for y in (3, 11):
                layer.pixel(x + 1, y, "#c6d0c8")
    return layer


def ladder_top() -> Layer:
    """The ends of the stiles, bent over the edge that they lead to."""
    layer = tile_layer()
    for x, lean in ((1, -1), (12, 1)):
        layer.rect(x, 5, 3, 11, "#51636a").rect(x, 5, 1, 11, EDGE).rect(x + 2, 5, 1, 11, "#1a232b")
        layer.rect(x + (0 if lean > 0 else -1), 3, 4, 3, "#51636a").rect(x + (0 if lean > 0 else -1), 3, 4, 1, EDGE)
    return layer


def manhole() -> Layer:
    """A lid flush with the deck, its rim striped, and a ladder hanging below it."""
    layer = ladder(True, True)
    layer.rect(0, 0, 16, 5, INK).rect(0, 0, 16, 1, "#ffe6a8").rect(1, 1, 14, 3, STEEL).rect(1, 1, 14, 1, LIGHT)
    for x in range(1, 15):
        if x % 6 < 3:
            layer.rect(x, 3, 1, 1, YELLOW)
    return layer.rect(6, 1, 4, 2, INK).rect(7, 1, 2, 1, EDGE)


def grating(left: bool, right: bool) -> Layer:
    """A walkway's grating on short legs: what burns below is seen through it."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 1, "#ffe6a8").rect(0, 1, 16, 1, LIGHT).rect(0, 2, 16, 4, "#0c1118").rect(0, 6, 16, 1, STEEL)
    layer.rect(0, 7, 16, 1, INK)
    for x in range(0, 16, 4):
        layer.rect(x + 1, 2, 1, 4, LIGHT).rect(x + 3, 2, 1, 4, STEEL)
    for near, x in ((left, 2), (right, 11)):
        if near:
            layer.rect(x, 7, 3, 9, INK).rect(x + 1, 7, 1, 9, LIGHT)
    return layer


def mesh(row: int, column: int) -> Layer:
    """Cage wire on a frame of angle iron; the middle repeats both ways."""
    layer = tile_layer()
    for start in range(-16, 17, 4):
        layer.line([(start, 0), (start + 16, 16)], "#4c5f68", 1, 0.75)
        layer.line([(start + 16, 0), (start, 16)], "#2a363e", 1, 0.75)
    if row == 0:
        layer.rect(0, 0, 16, 3, STEEL).rect(0, 0, 16, 1, EDGE).rect(0, 3, 16, 1, INK)
    if row == 2:
        layer.rect(0, 13, 16, 3, STEEL).rect(0, 13, 16, 1, LIGHT).rect(0, 12, 16, 1, INK)
    if column == 0:
        layer.rect(0, 0, 3, 16, STEEL).rect(0, 0, 1, 16, EDGE).rect(3, 0, 1, 16, INK)
    if column == 2:
        layer.rect(13, 0, 3, 16, STEEL).rect(13, 0, 1, 16, LIGHT).rect(12, 0, 1, 16, INK)
    if row != 1 and column != 1:
        layer.rect(0 if column == 0 else 13, 0 if row == 0 else 13, 3, 3, "#51636a")
        layer.pixel(1 if column == 0 else 14, 1 if row == 0 else 14, EDGE)
    return layer


def strap(look: int) -> Layer:
    """Webbing that hangs or lashes: straight, or leaning to either side by a tile's width."""
    layer = tile_layer()
    start, end = ((8, 8), (2, 14), (14, 2))[look]
    points = [(start, -1), (end, 17)]
    layer.line(points, INK, 4).line(points, WEB, 2)
    for y in range(0, 16, 4):
        x = start + (end - start) * (y + 1) / 18
        layer.rect(round(x) - 1, y, 1, 2, WEB_LIGHT)
    return layer


def hanger(look: int) -> Layer:
    """A rod from the roof to a gallery; look 1 has its turnbuckle, look 2 the bracket in the roof."""
    layer = tile_layer()
    layer.rect(6, 0, 4, 16, INK).rect(7, 0, 2, 16, "#51636a").rect(7, 0, 1, 16, "#94a29c")
    if look == 1:
        layer.rect(5, 4, 6, 8, INK).rect(6, 5, 4, 6, "#7a5418").rect(6, 5, 1, 6, GOLD).rect(9, 6, 1, 5, "#3a2810")
    if look == 2:
        layer.rect(3, 0, 10, 3, INK).rect(4, 0, 8, 2, STEEL).rect(4, 1, 8, 1, LIGHT)
    return layer


def cable(look: int) -> Layer:
    """A steel rope; look 1 frays at its end."""
    layer = tile_layer()
    length = 16 if look == 0 else 10
    layer.rect(6, 0, 4, length, "#140c0c").rect(7, 0, 2, length, "#5c4a3c")
    for y in range(0, length, 4):
        layer.pixel(7, y, "#e8cfa0").pixel(8, y + 1, "#b08a5c").pixel(7, y + 2, "#8a6a48").pixel(8, y + 3, "#3c2c24")
    if look:
        for x, drop in ((5, 4), (6, 2), (8, 5), (9, 3), (10, 6)):
            layer.rect(x, 9, 1, drop, "#b08a5c").pixel(x, 8 + drop, "#e8cfa0")
    return layer


def hand_rail(look: int) -> Layer:
    """The bar at the ramp's lip; look 1 is its end with a stanchion."""
    layer = tile_layer()
    layer.rect(0, 2, 16, 2, "#e0b888").rect(0, 2, 16, 1, "#fff4d2").rect(0, 4, 16, 1, INK)
    if look:
        layer.rect(6, 2, 4, 14, INK).rect(7, 3, 2, 13, "#8a7468").rect(7, 3, 1, 13, "#fff4d2")
    return layer


PIECES: tuple[tuple[str, Callable[[], Layer]], ...] = (
    ("strap.0", lambda: strap(0)),
    ("strap.1", lambda: strap(1)),
    ("strap.2", lambda: strap(2)),
    ("hanger.0", lambda: hanger(0)),
    ("hanger.1", lambda: hanger(1)),
    ("hanger.2", lambda: hanger(2)),
    ("cable", lambda: cable(0)),
)
"""The rest of the row of the wire."""


def side_door() -> Pixels:
    """Three by four tiles: the crew's door in the far wall, rounded, with a window and a bar across."""
    layer = tile_layer(3, 4)
    layer.rect(5, 4, 38, 60, INK).rect(6, 5, 36, 59, "#51636a").rect(6, 5, 36, 1, EDGE).rect(6, 5, 1, 59, "#94a29c")
    layer.rect(9, 8, 30, 56, INK)
    layer.gradient(10, 9, 28, 55, [(0, "#43545a"), (0.5, "#33434a"), (1, "#222e36")])
    layer.rect(10, 9, 28, 1, "#82938f").rect(10, 9, 1, 55, "#6c7f82").rect(37, 10, 1, 54, "#141b23")
    layer.circle(24, 22, 8.5, INK).circle(24, 22, 7.5, "#6c7f82").circle(24, 22, 6, "#0a0e14")
    layer.circle(24, 22, 5, "#2d6290").circle(24, 22.5, 4.4, "#5d93b0")
    layer.rect(20, 23, 9, 2, "#f6d49a").rect(20, 25, 8, 1, "#f6a872").rect(22, 18, 2, 2, "#e8f4f4")
    for y in (36, 52):
        layer.rect(13, y, 22, 1, "#19242a").rect(13, y + 1, 22, 1, "#56696c")
    layer.rect(11, 43, 26, 4, INK).rect(12, 44, 24, 2, YELLOW).rect(12, 44, 24, 1, GOLD).rect(32, 40, 3, 10, INK)
    layer.rect(33, 41, 1, 8, "#ff5a3c")
    for x, y in ((7, 12), (7, 34), (7, 54), (40, 12), (40, 34), (40, 54)):
        layer.pixel(x, y, EDGE).pixel(x + 1, y + 1, INK)
    return layer.pixels()


def red_lamp() -> Pixels:
    """A lamp under the roof."""
    layer = tile_layer()
    layer.rect(0, 0, 16, 5, INK).rect(1, 0, 14, 4, "#1a232b").rect(1, 3, 14, 1, "#384750")
    layer.rect(2, 4, 12, 4, "#3c0c0e").rect(3, 4, 10, 3, "#ff4a3c").rect(5, 4, 6, 2, "#ffd8c0").rect(3, 7, 10, 1, "#a01818")
    return layer.pixels()


def fire_bottle() -> Pixels:
    """One by two tiles: an extinguisher in its clamp."""
    layer = tile_layer(1, 2)
    layer.rect(4, 7, 9, 24, INK).rect(5, 8, 7, 22, "#8e1a1a").rect(5, 8, 2, 22, "#d8443a").rect(10, 9, 2, 21, "#4c0c10")
    layer.rect(6, 4, 5, 4, INK).rect(7, 5, 3, 3, "#94a29c").rect(10, 3, 4, 2, INK)
    layer.rect(5, 16, 7, 4, "#e8dcc0").rect(5, 18, 7, 1, "#8e1a1a")
    layer.rect(2, 13, 12, 2, "#51636a").rect(2, 13, 12, 1, EDGE).rect(2, 25, 12, 2, "#51636a").rect(2, 25, 12, 1, EDGE)
    return layer.line([(12, 5), (14, 9), (13, 20)], INK, 1).pixels()


def fuse_box() -> Pixels:
    """Two by two tiles: switches, a row of lamps, cables from above."""
    layer = tile_layer(2, 2)
    for x, colour in ((8, "#7a3a20"), (11, INK), (14, "#384750"), (22, "#7a5418")):
        layer.rect(x, 0, 2, 6, colour)
    layer.rect(2, 4, 28, 27, INK).rect(3, 5, 26, 25, "#2c3a42").rect(3, 5, 26, 1, "#82938f").rect(3, 5, 1, 25, "#6c7f82")
    layer.rect(5, 8, 22, 7, "#0a0e14")
    for index, x in enumerate(range(6, 26, 4)):
        layer.rect(x, 10, 2, 3, ("#ff5a3c", "#7a5418", "#6ff0a0", "#f4c468", "#7a1c14")[index])
    for x in range(6, 27, 5):
        layer.rect(x, 18, 3, 8, INK).rect(x + 1, 19 if x % 2 else 22, 1, 3, EDGE)
    return layer.rect(22, 27, 5, 1, "#b9a47a").pixels()


def stencil(words: str) -> Pixels:
    """Three by one tiles: words on the wall, stencilled."""
    layer = tile_layer(3, 1)
    letters(layer, words, 1, 4, "#b0663c", 1)
    return layer.pixels()


def wheel() -> Pixels:
    """Four by four tiles: the pilot's place: window, panel of dials, column with its yoke, seat back to the right."""
    layer = tile_layer(4, 4)
    layer.polygon([(0, 2), (26, 0), (34, 22), (0, 26)], INK)
    layer.polygon([(0, 5), (24, 3), (30, 20), (0, 23)], "#2d6290").polygon([(0, 12), (27, 11), (30, 20), (0, 23)], "#b7c4b0")
    layer.polygon([(0, 17), (29, 16), (30, 20), (0, 23)], "#f6d49a").line([(12, 4), (15, 22)], INK, 2)
    layer.polygon([(0, 28), (30, 25), (38, 40), (34, 64), (0, 64)], INK)
    layer.polygon([(0, 29), (29, 26), (36, 40), (32, 64), (0, 64)], "#22303a").line([(0, 29), (29, 26), (36, 40)], LIGHT, 1)
    for index, (x, y) in enumerate(((5, 35), (14, 34), (23, 33), (9, 44), (19, 43), (28, 42))):
        layer.circle(x, y, 4, INK).circle(x, y, 3, "#0d1c1c").line([(x, y), (x + 2, y - 2 + index % 3)], "#8ff0c0", 1)
        layer.pixel(x - 2, y - 1, "#f4c468")
    for x in range(4, 28, 4):
        layer.rect(x, 52, 2, 2, "#ff5a3c" if hashed(x, 5) > 0.7 else "#6ff0a0" if hashed(x, 6) > 0.5 else "#7a5418")
    layer.line([(40, 64), (44, 44)], INK, 5).line([(40, 64), (44, 44)], STEEL, 3)
    layer.line([(37, 38), (39, 46), (49, 46), (52, 38)], INK, 4).line([(37, 38), (39, 46), (49, 46), (52, 38)], LIGHT, 2)
    return layer.pixels()


def bomb_rack() -> Pixels:
    """Four by three tiles: crates of relief goods with a clock among them, a thin wire, two sticks too many."""
    layer = tile_layer(4, 3)
    for x, y, wide, tall in ((2, 26, 28, 22), (32, 22, 30, 26), (8, 6, 24, 20)):
        layer.rect(x, y, wide, tall, INK).rect(x + 1, y + 1, wide - 2, tall - 2, "#4e3a2c")
        layer.rect(x + 1, y + 1, wide - 2, 1, "#c08a58").rect(x + 1, y + 1, 2, tall - 2, "#7c5a3c")
        for line in range(y + 7, y + tall - 2, 6):
            layer.rect(x + 1, line, wide - 2, 1, "#241812")
    layer.rect(36, 8, 22, 14, INK).rect(37, 9, 20, 12, "#d8d0b8").rect(37, 9, 20, 1, "#fff4d8").rect(37, 20, 20, 1, "#8a8068")
    layer.rect(40, 11, 10, 6, "#100a0a").rect(41, 12, 2, 4, "#ff4a3c").rect(44, 12, 2, 4, "#ff4a3c").rect(47, 12, 2, 4, "#ff4a3c")
    layer.rect(52, 12, 3, 3, "#ff2a20").pixel(52, 12, "#ffd8c0")
    for x, y in ((38, 17), (42, 18), (46, 17)):
        layer.rect(x, y, 3, 2, "#b8342c")
    layer.curve_line([(56, 14), (61, 16), (60, 24), (62, 34)], "#ff5a3c", 1)
    layer.curve_line([(38, 13), (33, 12), (31, 20)], "#f4c468", 1)
    return layer.pixels()


def seats() -> Pixels:
    """Four by three tiles, to be repeated: folded troop seats with their red webbing, as the far wall has them."""
    layer = tile_layer(4, 3)
    layer.rect(0, 6, 64, 2, "#29343c").rect(0, 6, 64, 1, "#51636a")
    for x in (2, 34):
        for strand in range(4):
            layer.rect(x + 2 + 7 * strand, 8, 2, 20, "#5a2418").rect(x + 2 + 7 * strand, 8, 1, 20, "#8a3c24")
        for y in (14, 21):
            layer.rect(x + 1, y, 26, 1, "#6a2c1c")
        layer.rect(x, 28, 28, 5, INK).rect(x + 1, 29, 26, 3, "#7c3a2a").rect(x + 1, 29, 26, 1, "#b0603c")
        layer.line([(x + 3, 33), (x + 7, 48)], INK, 2).line([(x + 25, 33), (x + 21, 48)], INK, 2)
        layer.line([(x + 3, 33), (x + 7, 48)], "#384750", 1)
    return layer.pixels()


PICTURES: tuple[tuple[str, Callable[[], Pixels]], ...] = (
    ("side_door", side_door),
    ("red_lamp", red_lamp),
    ("fire_bottle", fire_bottle),
    ("fuse_box", fuse_box),
    ("stencil", lambda: stencil("НЕ КУРИТЬ")),
    ("wheel", wheel),
    ("bomb_rack", bomb_rack),
    ("seats", seats),
    ("cable_end", lambda: cable(1).pixels()),
    ("hand_rail", lambda: hand_rail(0).pixels()),
    ("hand_rail_post", lambda: hand_rail(1).pixels()),
)
"""In the order of their numbers, which maps store: new ones go to the end."""
