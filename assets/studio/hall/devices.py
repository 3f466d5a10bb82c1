"""Speaking tube, alarm panel and the lamp of a checkpoint."""

from __future__ import annotations

import math

from assets.studio.cast import Cast, soft_glow, sparkle
from assets.studio.hall.tones import GREEN_DARK, RED_DARK, RED_LIGHT
from assets.studio.paint import Layer, Pixels
from assets.studio.pieces import BRASS, IRON, LAMP_CORE, LAMP_WARM, PAPER, SOVIET_RED, STEEL, TULLE, WOOD


def tube_frame(puff: int = -1) -> Pixels:
    """A speaking tube: a pipe, a plate with a name, a flared mouthpiece; `puff` 0..3 blows the whistle."""
    layer = Layer((32, 32))
    layer.rect(6, 0, 4, 15, BRASS[2]).rect(6, 0, 1, 15, BRASS[4]).rect(9, 0, 1, 15, BRASS[0])
    for y in (2, 9):
        layer.rect(4, y, 8, 3, BRASS[3]).rect(4, y, 8, 1, BRASS[5]).pixel(4, y + 2, BRASS[0])
    layer.rect(2, 13, 11, 17, WOOD[2]).rect(2, 13, 11, 1, WOOD[5]).rect(2, 29, 11, 1, WOOD[0])
    layer.rect(4, 25, 7, 3, PAPER[3]).rect(5, 26, 5, 1, PAPER[0])
    layer.polygon([(4, 15), (9, 15), (12, 14), (15, 11), (15, 25), (12, 22), (9, 21), (4, 21)], BRASS[3])
    layer.line([(4, 15.5), (9, 15.5), (12, 14.5), (15, 11.5)], BRASS[5])
    layer.line([(4, 20.5), (9, 20.5), (12, 21.5), (15, 24.5)], BRASS[1])
    layer.oval(16, 18, 2.6, 8, BRASS[4]).oval(16.5, 18, 1.6, 6.2, BRASS[0]).rect(14, 11, 2, 1, BRASS[5])
    if puff >= 0:
        x = 20 + puff * 2
        for dx, dy, radius in (
            (0, 18, 1.5 + puff * 0.5),
            (2, 16 - puff, 1 + puff * 0.4),
            (3, 19 + puff // 2, 1 + puff * 0.4),
        ):
            if puff < 3 or dx:
                layer.oval(x + dx + 0.5, dy + 0.5, radius + 0.8, radius + 0.4, TULLE[3 if dx else 4])
        for turn in (-0.6, 0.0, 0.6):
            layer.pixel(20 + math.cos(turn) * (6 + puff), 18 + math.sin(turn) * (8 + puff * 2), LAMP_CORE)
    return layer.pixels()


def speaking_tube() -> Cast:
    """The tube that calls Koskov."""
    return Cast((9, 32)).add("idle", [tube_frame()]).add("calling", [tube_frame(index) for index in range(4)], True)


def alarm_frame(state: str, index: int = 0) -> Pixels:
    """The alarm panel: bell, lamp, button and cover; idle, ringing or sabotaged."""
    layer = Layer((26, 30))
    shift = (0, 1, 0, -1)[index % 4] if state == "ringing" else 0
    layer.rect(12 + shift, 0, 2, 2, IRON[4]).oval(13 + shift, 6, 5, 5, BRASS[3])
    layer.oval(11.5 + shift, 5, 2.5, 3, BRASS[4]).rect(10 + shift, 3, 2, 2, BRASS[5])
    layer.rect(6 + shift, 7, 14, 2, BRASS[2]).rect(6 + shift, 7, 14, 1, BRASS[5])
    layer.rect(7 + shift, 9, 12, 2, IRON[1])
    layer.rect(13 + (shift * 4 if state == "ringing" else 0), 9, 2, 2, IRON[4])
    layer.rect(5, 11, 16, 19, PROPS_ENAMEL[1]).rect(5, 11, 16, 1, PROPS_ENAMEL[3])
    layer.rect(5, 11, 1, 19, PROPS_ENAMEL[2]).rect(20, 12, 1, 18, PROPS_ENAMEL[0])
    layer.rect(5, 29, 16, 1, PROPS_ENAMEL[0])
    lit = state == "ringing" and index % 2 == 0
    layer.rect(7, 13, 5, 5, IRON[0]).rect(8, 13, 4, 4, SOVIET_RED if state != "sabotaged" else RED_DARK)
    layer.rect(8, 13, 2, 2, LAMP_CORE if lit else RED_LIGHT if state != "sabotaged" else "#8a2a28")
    if state == "sabotaged":
        layer.rect(7, 19, 12, 9, IRON[0]).line([(9, 20), (7, 27), (10, 31)], "#e0a030")
        layer.line([(12, 20), (13, 26), (12, 29)], SOVIET_RED)
        layer.line([(16, 20), (18, 25), (16, 30)], "#5ab0a0")
        layer.polygon([(20, 18), (25, 20), (25, 29), (20, 28)], PROPS_ENAMEL[2])
        layer.line([(20, 18.5), (25, 20.5)], PROPS_ENAMEL[3])
        sparks = (
            ((11, 24), (15, 22), (9, 28), (17, 27), (13, 29)) if index == 0 else ((13, 23), (8, 25), (16, 29), (18, 23), (10, 21))
        )
        for number, (x, y) in enumerate(sparks):
            layer.pixel(x, y, LAMP_CORE if number < 2 else LAMP_WARM)
        sparkle(layer, *sparks[0], 2 - index)
    else:
        layer.rect(13, 13, 6, 2, PAPER[3]).rect(13, 16, 6, 1, PROPS_ENAMEL[0])
        layer.rect(7, 20, 12, 7, PROPS_ENAMEL[0]).rect(8, 21, 4, 5, BRASS[3]).rect(9, 22, 2, 3, SOVIET_RED)
        layer.rect(14, 21, 1, 5, BRASS[4]).rect(16, 21, 1, 5, BRASS[4])
        layer.rect(13, 22 if state == "idle" else 24, 5, 2, STEEL[5])
    return layer.pixels()


PROPS_ENAMEL = ("#1c2a28", "#3f5a50", "#62806e", "#a8c4a0")


def alarm_panel() -> Cast:
    """The panel that calls the guards."""
    cast = Cast((13, 30))
    cast.add("idle", [alarm_frame("idle")])
    glow = [soft_glow((26, 30), 12, 14, 20, "#ff4a30", strength) for strength in (0.95, 0.35)]
    cast.add("ringing", [alarm_frame("ringing", index) for index in range(4)], True, glow)
    return cast.add("sabotaged", [alarm_frame("sabotaged", index) for index in range(2)], True)


def lamp_frame(lit: bool, flicker: int = 0) -> Pixels:
    """The call-boy's lamp: a brass stand with a green glass shade."""
    layer = Layer((28, 44))
    layer.rect(8, 41, 12, 3, BRASS[2]).rect(8, 41, 12, 1, BRASS[5]).rect(10, 39, 8, 2, BRASS[3])
    layer.rect(13, 14, 3, 26, BRASS[2]).rect(13, 14, 1, 26, BRASS[5]).rect(15, 14, 1, 26, BRASS[0])
    for y in (20, 29):
        layer.rect(12, y, 5, 3, BRASS[3]).rect(12, y, 5, 1, BRASS[5])
    layer.rect(6, 24, 6, 2, BRASS[2]).rect(5, 22, 2, 5, PAPER[3]).rect(5, 22, 2, 1, SOVIET_RED)
    glass = (GREEN_DARK, "#1f5a46", "#3c7a62") if not lit else ("#2a9a68", "#5ad890", "#b8ffd0")
    layer.polygon([(9, 3), (19, 3), (23, 13), (5, 13)], glass[1])
    layer.polygon([(9, 3), (12, 3), (9, 13), (5, 13)], glass[2])
    layer.polygon([(17, 3), (19, 3), (23, 13), (19, 13)], glass[0])
    layer.rect(5, 12, 18, 2, BRASS[3]).rect(5, 12, 18, 1, BRASS[5]).rect(11, 1, 6, 2, BRASS[3])
    layer.rect(13, 0, 2, 1, BRASS[5])
    if lit:
        layer.rect(11, 6 - flicker % 2, 5, 6, "#dcffe4").rect(12, 7, 3, 4, LAMP_CORE)
        layer.rect(11, 14, 6, 2, LAMP_CORE)
    return layer.pixels()


def checkpoint() -> Cast:
    """The lamp that marks where to begin again."""
    cast = Cast((14, 44))
    cast.add("off", [lamp_frame(False)])
    glow = [soft_glow((28, 44), 14, 9, 17 + index % 2, "#5ae890", 0.62 + 0.08 * math.sin(index * 1.6)) for index in range(4)]
    return cast.add("lit", [lamp_frame(True, index) for index in range(4)], True, glow)
