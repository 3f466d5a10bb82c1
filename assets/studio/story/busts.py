"""Heads and shoulders for the interludes' close-ups: black shapes with one line of light, as on the title picture.

Everybody looks to the right. A head is 120 units from crown to chin; (0, 0) is where its box begins.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.paint import Layer, curve_path
from assets.studio.sheet import Anchor, Bytes

Points = Sequence[tuple[float, float]]
SIZE = (324, 336)
FEET = (146, 336)
LEFT, TOP, UNIT = 92, 60, 1.06
SMOOTH = 4
OPAQUE = 128
INK, SHIRT = "#0c0814", "#f4e6c4"
SKIN = "#150c1e"

FACE: Points = (
    (80, 12), (91, 24), (95, 36), (97, 46), (95, 52), (94, 57), (98, 64), (104, 74), (109, 82), (106, 86), (99, 88),
    (99, 92), (102, 95), (99, 99), (101, 103), (98, 108), (99, 114), (96, 121), (88, 124),
)  # fmt: skip
"""From the hairline down to the chin."""
SKULL: Points = ((74, 122), (66, 130), (66, 150), (28, 156), (22, 120), (10, 96), (2, 66), (4, 36), (18, 12), (46, 0), (66, 2))
"""Along the jaw to the throat, up the nape, over the crown."""
ROUND_FACE: Points = (
    (80, 12), (92, 24), (96, 38), (98, 47), (95, 53), (97, 60), (105, 70), (112, 77), (110, 84), (101, 87),
    (101, 91), (104, 95), (100, 98), (102, 103), (98, 108), (101, 115), (100, 124), (94, 133), (84, 139),
)  # fmt: skip
ROUND_SKULL: Points = (
    (78, 142), (76, 152), (74, 162), (20, 162), (14, 124), (6, 98), (0, 66), (4, 36), (18, 12), (46, 0), (66, 2),
)  # fmt: skip
HER_FACE: Points = (
    (78, 14), (88, 26), (91, 38), (92, 48), (89, 54), (91, 61), (97, 71), (100, 77), (97, 81), (92, 84),
    (93, 88), (97, 92), (94, 96), (96, 100), (92, 105), (93, 111), (89, 117), (82, 119),
)  # fmt: skip
HER_SKULL: Points = (
    (68, 116),
    (58, 126),
    (56, 150),
    (34, 154),
    (28, 120),
    (10, 96),
    (4, 66),
    (6, 36),
    (18, 12),
    (46, 0),
    (66, 4),
)

Frame = tuple[Bytes, Anchor]


class Bust:
    """A layer on which somebody is painted, in units of the head."""

    def __init__(self, rim: str) -> None:
        self.layer = Layer(SIZE, SMOOTH)
        self.rim = rim

    def at(self, points: Points) -> list[tuple[float, float]]:
        """Units to px."""
        return [(LEFT + x * UNIT, TOP + y * UNIT) for x, y in points]

    def shape(self, points: Points, colour: str = INK, tension: float = 0.8) -> Bust:
        """A smooth shape."""
        self.layer.curve(self.at(points), colour, tension=tension)
        return self

    def plane(self, points: Points, colour: str) -> Bust:
        """A shape of straight lines."""
        self.layer.polygon(self.at(points), colour)
        return self

    def light(self, points: Points, width: float = 2.2) -> Bust:
        """A line of light."""
        self.layer.path(curve_path(self.at(points), closed=False, tension=0.8), self.rim, stroke=width)
        return self

    def frame(self) -> Frame:
        """What was painted."""
        return hard(self.layer), FEET


def hard(layer: Layer) -> Bytes:
    """A smooth layer with whole or no pixels at its edges."""
    pixels = np.round(layer.pixels() * 255).astype(np.uint8)
    alpha = pixels[..., 3:4].astype(np.float32) / 255
    colours = np.where(alpha > 0, pixels[..., :3] / np.maximum(alpha, 1 / 255), 0)
    is_opaque = pixels[..., 3] >= OPAQUE
    pixels[..., :3] = np.clip(colours, 0, 255).astype(np.uint8)
    pixels[..., 3] = np.where(is_opaque, 255, 0)
    pixels[~is_opaque] = 0
    return pixels


def shoulders(bust: Bust, width: float = 1.0, slope: float = 0.0) -> None:
    """A coat down to the lower edge."""
    near, far = 46 - 92 * width, 46 + 84 * width
    outline = [
        (30, 136), (14, 150), (near + 34, 166 + slope), (near + 8, 184 + slope), (near - 6, 216), (near - 10, 260),
        (far + 8, 260), (far + 2, 216), (far - 16, 186 + slope), (far - 34, 172 + slope), (70, 152),
    ]  # fmt: skip
    bust.shape(outline, INK, 0.6)
    bust.light([(18, 149), (near + 34, 167 + slope), (near + 8, 185 + slope), (near - 5, 216), (near - 9, 250)], 2.4)


def head(bust: Bust, face: Points, skull: Points) -> None:
    """Face and skull, the face's line lit."""
    bust.shape([*face, *skull], SKIN, 0.75)
    bust.light(face, 2.4)


def bond() -> Frame:
    """Side parting, bow tie."""
    bust = Bust("#ffb860")
    shoulders(bust)
    bust.plane([(62, 152), (90, 164), (108, 196), (110, 262), (88, 262), (64, 200)], SHIRT)
    bust.plane([(60, 150), (70, 160), (88, 210), (94, 262), (40, 262), (50, 190)], INK)
    for y in (196, 224, 252):
        bust.layer.circle(*bust.at([(101, y)])[0], 1.8, INK)
    head(bust, FACE, SKULL)
    hair = [
        (93, 30), (92, 18), (78, 2), (52, -8), (22, 0), (2, 24), (-2, 60), (8, 94), (18, 98), (24, 72), (30, 62), (36, 66),
        (38, 84), (44, 84), (46, 60), (56, 40), (74, 26),
    ]  # fmt: skip
    bust.shape(hair, INK, 0.7).light([(90, 16), (76, 1), (52, -8), (24, -1), (4, 22)], 2).light(
        [(84, 20), (62, 8), (34, 10)], 1.2
    )
    bust.plane([(60, 150), (84, 160), (98, 150), (104, 176), (84, 168), (66, 172)], INK).light(
        [(84, 160), (98, 151), (104, 175)], 1.4
    )
    bust.light([(70, 164), (88, 210), (93, 256)], 1.6).light([(58, 160), (44, 196), (62, 214), (80, 258)], 1.4)
    return bust.frame()


def koskov() -> Frame:
    """A tall lambskin hat, two chins, a fur collar."""
    bust = Bust("#ffb860")
    shoulders(bust, 1.16, -6)
    head(bust, ROUND_FACE, ROUND_SKULL)
    collar = [(18, 138), (40, 156), (74, 164), (100, 168), (112, 190), (96, 214), (66, 196), (28, 176), (4, 158)]
    bust.shape(collar, "#2a2028", 0.9).light([(40, 157), (74, 164), (100, 168), (112, 188)], 1.8)
    hat = [(98, 36), (60, 30), (2, 44), (-6, 20), (0, -26), (14, -44), (40, -34), (66, -48), (88, -34), (96, -6)]
    bust.shape(hat, INK, 0.7).light([(-6, 20), (0, -26), (14, -43), (40, -34), (66, -47), (88, -33), (96, -6), (99, 35)], 2.2)
    for x, y in ((14, -18), (34, -12), (56, -22), (76, -14), (22, 6), (44, 8), (66, 2), (84, 10), (10, 26), (34, 26), (58, 20)):
        bust.light([(x - 5, y), (x, y - 5), (x + 5, y), (x + 1, y + 4)], 1.1)
    bust.plane([(84, 46), (98, 50), (98, 54), (84, 52)], INK)
    return bust.frame()


def pushkin() -> Frame:
    """A general's cap, a high collar, boards on the shoulders."""
    bust = Bust("#ffcf7c")
    shoulders(bust, 1.12)
    head(bust, FACE, SKULL)
    bust.plane([(24, 128), (72, 140), (80, 166), (22, 160)], INK).light([(26, 130), (72, 141), (79, 165)], 1.8)
    bust.plane([(58, 146), (76, 150), (79, 164), (58, 158)], "#b02a30")
    cap = [(98, 34), (56, 30), (2, 40), (-10, 24), (-22, 4), (-10, -16), (30, -30), (84, -34), (112, -18), (110, 4), (98, 18)]
    bust.shape(cap, INK, 0.55).light([(-21, 4), (-10, -16), (30, -30), (84, -34), (112, -18)], 2.2)
    bust.plane([(-6, 26), (98, 18), (100, 32), (0, 40)], "#b02a30").plane([(92, 30), (128, 42), (126, 47), (88, 42)], INK)
    bust.light([(92, 30), (128, 42)], 1.8)
    bust.layer.circle(*bust.at([(88, 2)])[0], 6 * UNIT, "#f0c060")
    bust.plane([(-28, 168), (10, 152), (14, 158), (-24, 176)], "#f0c060")
    return bust.frame()


def kara() -> Frame:
    """Long fair hair, an earring."""
    bust = Bust("#ffd27a")
    shoulders(bust, 0.84, 6)
    head(bust, HER_FACE, HER_SKULL)
    hair = [
        (90, 30), (88, 16), (70, -2), (44, -8), (14, 4), (-4, 36), (-10, 84), (-16, 130), (-20, 168), (2, 180), (22, 172),
        (34, 146), (34, 108), (38, 72), (50, 44), (72, 28),
    ]  # fmt: skip
    bust.shape(hair, "#3a2014", 0.8)
    bust.light([(86, 14), (70, -2), (44, -8), (14, 4), (-4, 36), (-10, 84), (-16, 130), (-20, 168)], 2.2)
    for shift in (10, 20, 30):
        bust.light([(72 - shift, 8 + shift * 0.5), (24 + shift * 0.6, 24 + shift), (4 + shift, 90), (-6 + shift * 1.1, 164)], 1)
    bust.layer.circle(*bust.at([(44, 98)])[0], 3.4, SHIRT)
    bust.plane([(92, 92), (97, 92), (94, 96), (96, 100), (90, 98)], "#e8452f")
    return bust.frame()


def m() -> Frame:
    """Bald, a pipe, a waistcoat."""
    bust = Bust("#ffc25c")
    shoulders(bust, 1.02)
    bust.plane([(62, 152), (90, 164), (106, 200), (96, 262), (76, 262), (60, 196)], SHIRT)
    bust.plane([(74, 160), (88, 164), (98, 200), (92, 262), (82, 262)], "#6a1420")
    bust.plane([(60, 150), (68, 162), (78, 210), (84, 262), (40, 262), (50, 190)], INK)
    head(bust, ROUND_FACE, ROUND_SKULL)
    fringe = [(0, 56), (10, 50), (30, 66), (40, 84), (34, 104), (22, 112), (12, 104), (4, 86)]
    bust.shape(fringe, "#5c5660", 0.6)
    bust.light([(0, 56), (6, 86), (14, 106)], 1.8).light([(10, 60), (18, 84), (24, 104)], 1).light(
        [(20, 66), (28, 84), (30, 100)], 1
    )
    bust.light([(46, 66), (54, 62), (58, 72), (50, 86)], 1.4)
    bust.light([(-1, 54), (4, 30), (22, 10), (48, 1), (66, 2), (80, 12)], 1.8)
    bust.layer.circle(*bust.at([(88, 56)])[0], 9 * UNIT, bust.rim, stroke=1.6)
    bust.light([(80, 55), (36, 58)], 1.4)
    bust.plane([(98, 95), (126, 104), (126, 108), (98, 99)], INK).plane([(122, 92), (140, 92), (138, 114), (124, 114)], INK)
    bust.light([(98, 95), (124, 103)], 1.4).light([(122, 92), (140, 92)], 1.6)
    bust.light([(68, 164), (78, 210), (83, 256)], 1.6)
    return bust.frame()


BUSTS = {"bond": bond, "koskov": koskov, "pushkin": pushkin, "kara": kara, "m": m}
