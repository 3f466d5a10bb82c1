"""Rope, wire and cloth: the net under the hole, the control cables in the keel, the windsocks on the roof."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.plane.cargo import INK, IRON, JUTE, WEB
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite
from assets.studio.tiles.blob import TILE


def net_tile(sag: int) -> Frame:
    """A tile of the catch net, its upper rope where feet stand."""
    sprite = Sprite(TILE, TILE + 8)
    layer = sprite.layer()
    drop = (0, 3, 2, 1)[sag]
    layer.rect(0, drop, 16, 3, INK).rect(0, drop, 16, 1, JUTE[4]).rect(0, drop + 1, 16, 1, JUTE[2])
    for start in (-8, 0, 8):
        layer.line([(start, drop + 3), (start + 16, drop + 17)], INK, 2, 0.8).line(
            [(start, drop + 2), (start + 16, drop + 16)], JUTE[3], 1
        )
        layer.line([(start + 16, drop + 3), (start, drop + 17)], INK, 2, 0.8).line(
            [(start + 16, drop + 2), (start, drop + 16)], JUTE[2], 1
        )
    layer.rect(6, drop, 3, 3, WEB[2]).pixel(6, drop, WEB[4])
    sprite.lay(layer)
    sprite.canvas.pixels[0, :, 3] = np.maximum(sprite.canvas.pixels[0, :, 3], 1 / 255)
    return sprite.done((8, 8))


def catch_net() -> Sheet:
    """At rest, giving way: laid along its box."""
    sheet = Sheet()
    sheet.add("net", [net_tile(sag) for sag in range(4)], loop=True, repeat=True)
    return sheet


def sock(lift: float, shake: float) -> Frame:
    """A windsock on a thin mast: it hangs (0) or stands (1) to the right, its rings red and cream."""
    sprite = Sprite(88, 72)
    x, y = 24, 22
    layer = sprite.layer()
    layer.rect(x - 1, y - 2, 3, 44, INK).rect(x, y - 2, 1, 44, IRON[4]).rect(x - 2, y - 3, 5, 3, INK)
    angle = math.radians(78 * (1 - lift))
    place = (x + 2.0, float(y))
    for ring in range(5):
        bend = angle + shake * math.sin(ring * 1.5)
        end = (place[0] + 8 * math.cos(bend), place[1] + 8 * math.sin(bend))
        half = 5.0 - 0.6 * ring
        aside = (-math.sin(bend) * half, math.cos(bend) * half)
        corners = [
            (place[0] + aside[0], place[1] + aside[1]), (end[0] + aside[0] * 0.88, end[1] + aside[1] * 0.88),
            (end[0] - aside[0] * 0.88, end[1] - aside[1] * 0.88), (place[0] - aside[0], place[1] - aside[1]),
        ]  # fmt: skip
        layer.polygon(corners, "#f4e8cc" if ring % 2 else "#d8443a").line(
            [corners[3], corners[2]], "#fff6e0" if ring % 2 else "#ff8a6c", 1
        )
        layer.line([corners[0], corners[1]], "#8a7a68" if ring % 2 else "#7a1c1a", 1)
        place = end
    return sprite.lay(layer).outline(INK).done((x, y + 42 + 16))


def wind_break() -> Sheet:
    """In steady wind, before a gust, in it. It stands on the upper half of its box."""
    sheet = Sheet()
    sheet.add("steady", [sock(0.42, 0.1), sock(0.5, -0.12), sock(0.46, 0.16), sock(0.54, -0.06)], loop=True)
    sheet.add("hum", [sock(0.66, 0.5), sock(0.74, -0.5), sock(0.62, 0.6), sock(0.78, -0.4)], loop=True)
    sheet.add("blow", [sock(1.0, 0.12), sock(1.03, -0.16), sock(0.98, 0.2), sock(1.04, -0.1)], loop=True)
    return sheet


def cable_run(frame: int) -> Frame:
    """A tile of the control cables over the keel's floor: strands that run, rollers that turn."""
    sprite = Sprite(TILE, TILE)
    layer = sprite.layer()
    for row, (colour, light) in enumerate((("#3c4a44", "#8aa090"), ("#4a4030", "#b09868"))):
        y = 10 + 3 * row
        layer.rect(0, y, 16, 2, INK).rect(0, y, 16, 1, colour)
        for strand in range(0, 16, 4):
            layer.pixel((strand + frame) % 16, y, light)
    layer.circle(8, 13, 2.6, INK).circle(8, 13, 1.6, IRON[3])
    angle = frame * math.pi / 8
    layer.pixel(8 + 1.2 * math.cos(angle), 13 + 1.2 * math.sin(angle), IRON[5])
    sprite.lay(layer)
    pixels = sprite.canvas.pixels
    pixels[0, 0, 3] = pixels[0, 15, 3] = pixels[15, 0, 3] = pixels[15, 15, 3] = 1.2 / 255  # keeps the frame whole when it is cut
    return sprite.done((8, 16))


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    cables = Sheet()
    cables.add("run", [cable_run(frame) for frame in range(4)], loop=True, repeat=True)
    return {"catch_net": catch_net(), "cable_belt": cables, "wind_break": wind_break()}
