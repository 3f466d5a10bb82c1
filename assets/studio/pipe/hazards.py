"""What burns, knocks, floods and turns in the pipe. Things on the ceiling are painted for it, not flipped."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from assets.studio.paint import Colour, Pixels, bayer, mix, noise, rgb
from assets.studio.sheet import Sheet
from assets.studio.sprite import INK, RED, RUST, STEEL, Frame, Sprite

WALLS = ("floor", "ceiling")
BORE = 128
FIRE = ("#a82a1e", "#e8482a", "#ff8a34", "#ffc45c", "#fff2c0")
PILOT = ("#1c4a7a", "#3f9ac8", "#8fe4ec", "#f4fff4")


def flames(size: tuple[int, int], reach: float, roots: tuple[float, ...], frame: int, count: int, seed: int) -> Pixels:
    """How hot each pixel is (0 none to 1) of a fire that stands on the lower edge; the frames make a loop."""
    width, height = size
    period = 48
    swirl = noise((period, width), seed, 12, 5, 3, wrap_x=True).T
    rows = (np.arange(height) + frame * period // count) % period
    swirl = swirl[rows]
    xs = np.arange(width)[None, :] + 0.5
    up = ((height - np.arange(height) - 0.5) / reach)[:, None]
    bodies = np.zeros((height, width), np.float32)
    for number, root in enumerate(roots):
        lean = 2.2 * math.sin(2 * math.pi * (frame / count + number * 0.37)) * up
        flare = (1.0, 0.78, 1.08, 0.9, 1.02, 0.74)[number] + 0.14 * math.sin(2 * math.pi * (frame / count + number * 0.61))
        wide = 10 * (1 - np.clip(up / flare, 0, 1)) ** 0.6 + 1.2 * up
        bodies = np.maximum(bodies, np.clip(1 - np.abs(xs - root - lean) / np.maximum(wide, 0.3), 0, 1) * (up < flare))
    heat = bodies**0.7 * (1.2 - 0.75 * up) + (swirl - 0.55) * 0.95 * np.clip(up * 2.2, 0, 1)
    return np.where(bodies > 0, heat, 0).astype(np.float32)


def coloured(heat: Pixels, ramp: tuple[str, ...], low: float = 0.22, high: float = 0.95) -> Pixels:
    """Heat as hard-edged colours; transparent where it is cool."""
    height, width = heat.shape
    tone = (heat - low) / (high - low) * len(ramp) + bayer((width, height)) * 0.5
    index = np.clip(np.floor(tone), 0, len(ramp) - 1).astype(int)
    colours = np.array([rgb(colour) for colour in ramp], np.float32)[index]
    alpha = (heat > low).astype(np.float32)[..., None]
    return np.concatenate([colours * alpha, alpha], 2)


# ---------------------------------------------------------------- weld ring, water


RING_HEAT = ("#fffbe0", "#ffe08a", "#ffb04a", "#f0782c", "#c84a20", "#7a3424")
"""A weld that has not cooled, from its crest downwards; below it the steel is blue."""
RING_STEEL = ("#4a4a6c", "#3a4c5c", "#54787a", "#6f9690")
GUM = ("#2a4448", "#3f666c", "#5f8e8c", "#86b4a8", "#b8d8c8")
RING_PROFILE = (8, 8, 7.5, 7, 6.5, 6, 5, 4, 3, 2)
"""Half the width of the bead, from its foot to its crest, px."""


def ring(wall: str, rubber: bool) -> Frame:
    """A bead across the way, 16 x 10 px: hot steel that hurts, or a cool gum ring with dots that does not."""
    sprite = Sprite(44, 38)
    layer = sprite.layer()
    x, foot = 22, 24 if wall == "floor" else 14
    for step, half in enumerate(RING_PROFILE):
        y = foot - 1 - step if wall == "floor" else foot + step
        from_crest = len(RING_PROFILE) - 1 - step
        if rubber:
            colour = GUM[min(1 + step // 3, 4)]
        elif from_crest < len(RING_HEAT):
            colour = RING_HEAT[from_crest]
        else:
            colour = RING_STEEL[from_crest - len(RING_HEAT)]
        layer.rect(x - half, y, 2 * half, 1, colour)
        dark = mix(colour, INK, 0.45 if rubber or from_crest > 3 else 0.18)
        layer.rect(x + half * 0.5, y, half * 0.5, 1, dark).rect(x - half, y, 1, 1, mix(colour, "#ffffff", 0.35))
    if rubber:
        for across, up in ((-5, 2), (-1, 5), (3, 2)):
            y = foot - 2 - up if wall == "floor" else foot + up
            layer.rect(x + across, y, 2, 2, "#f2ecc8")
    sprite.lay(layer).outline()
    if not rubber:
        crest = foot - 8 if wall == "floor" else foot + 8
        sprite.halo(x, crest, 18, "#ff9a3c", 0.42)
    return sprite.done((x, 24))


class Fluid(NamedTuple):
    """The colours of what stands in the line."""

    depths: tuple[Colour, ...]
    """Four, from the skin down."""
    skin: tuple[Colour, ...]
    """Three, the crest first."""
    glints: tuple[Colour, ...]
    """Four, the nearest to the skin first."""
    alpha: float


WATER = Fluid(
    ("#3f8c9c", "#2a6c80", "#1a4a60", "#10303f"),
    ("#eefcf4", "#a4e0dc", "#5fb4bc"),
    ("#7fccd0", "#4f9cac", "#3a7c90", "#2c667c"),
    0.86,
)
SLUDGE = Fluid(
    ("#3a2c1c", "#281c16", "#181214", "#0c0a0e"),
    ("#d8b070", "#8a6438", "#5a4028"),
    ("#6a5c78", "#4a5c68", "#3a3430", "#2a2226"),
    0.97,
)


def fluid(kind: Fluid, frame: int) -> Frame:
    """Sixteen by 32 px of a slug, repeated: its skin, its depth."""
    sprite = Sprite(16, 32)
    layer = sprite.layer()
    layer.gradient(0, 0, 16, 32, list(zip((0, 0.2, 0.6, 1), kind.depths, strict=True)), kind.alpha)
    for x in range(16):
        swell = round(1.2 * math.sin(2 * math.pi * (x / 16 + frame / 4)) + 0.4 * math.sin(2 * math.pi * (x / 8 - frame / 4)))
        layer.rect(x, 0, 1, 2 + swell, "#000000")
        for step, colour in enumerate(kind.skin):
            layer.pixel(x, 2 + step + swell, colour)
        if (x + frame * 4) % 16 in (3, 4, 5):
            layer.pixel(x, 8, kind.glints[0]).pixel((x + 6) % 16, 13, kind.glints[1])
        if (x + frame * 4) % 16 in (9, 10):
            layer.pixel(x, 20, kind.glints[2]).pixel((x + 9) % 16, 26, kind.glints[3])
    sprite.lay(layer)
    pixels = sprite.canvas.pixels
    for x in range(16):
        swell = round(1.2 * math.sin(2 * math.pi * (x / 16 + frame / 4)) + 0.4 * math.sin(2 * math.pi * (x / 8 - frame / 4)))
        pixels[: 2 + swell, x] = 0
    pixels[0, 0, 3] = max(pixels[0, 0, 3], 1 / 255)  # keeps the frame 16 x 32 when it is cut
    return sprite.done((8, 32))


# ---------------------------------------------------------------- fire leak

LEAK_WIDTH, LEAK_HEIGHT, LEAK_MARGIN = 64, 44, 14


def leak_base(sprite: Sprite, wall: str) -> None:
    """The cracked plate: slits with sooty lips."""
    layer = sprite.layer()
    edge = LEAK_MARGIN + LEAK_HEIGHT if wall == "floor" else LEAK_MARGIN
    top = edge - 3 if wall == "floor" else edge
    left = LEAK_MARGIN
    layer.rect(left, top, 64, 3, INK).rect(left + 1, top, 62, 1, STEEL[4] if wall == "floor" else STEEL[2])
    layer.rect(left + 1, top + 1, 62, 1, STEEL[2])
    for x in range(left + 5, left + 60, 12):
        lip = top - 1 if wall == "floor" else top + 3
        layer.rect(x, top, 7, 3, "#0a0608").rect(x - 1, lip, 9, 1, RUST[3]).rect(x, lip, 6, 1, RUST[5])
    sprite.lay(layer)


def leak_frame(wall: str, state: str, frame: int) -> Frame:
    """One frame of a leak: off, its pilot flames, the fire."""
    size = (LEAK_WIDTH + 2 * LEAK_MARGIN, LEAK_HEIGHT + 2 * LEAK_MARGIN)
    sprite = Sprite(*size)
    edge = LEAK_MARGIN + LEAK_HEIGHT if wall == "floor" else LEAK_MARGIN
    left = LEAK_MARGIN
    jets = tuple(left + 8.5 + 12 * number for number in range(5))
    field = (size[0], LEAK_HEIGHT + LEAK_MARGIN)
    middle = (left + 32, edge - 16 if wall == "floor" else edge + 16)
    if state == "burn":
        heat = flames(field, 47, tuple(left + place for place in (5, 15, 27, 40, 50, 59)), frame, 6, 41)
        picture = coloured(heat, FIRE)
    elif state == "pilot":
        heat = flames(field, 11 + frame, jets, frame, 4, 43)
        xs = np.arange(size[0])[None, :]
        near = np.min([np.abs(xs - jet) for jet in jets], axis=0)
        picture = coloured(heat * np.clip(1.9 - near / 2.6, 0, 1), PILOT)
    if state != "off":
        if wall == "floor":
            sprite.canvas.pixels[: LEAK_HEIGHT + LEAK_MARGIN] = picture
        else:
            sprite.canvas.pixels[LEAK_MARGIN:] = picture[::-1]
    leak_base(sprite, wall)
    if state == "burn":
        sprite.halo(*middle, 44, "#ff7a2c", 0.34, 1.5).halo(middle[0], edge, 30, "#ffd27a", 0.3)
    elif state == "pilot":
        for jet in jets:
            sprite.halo(jet, edge + (-4 if wall == "floor" else 4), 9, "#6fdcec", 0.4)
    return sprite.done((left + 32, LEAK_MARGIN + LEAK_HEIGHT))


# ---------------------------------------------------------------- piston

PISTON_WIDTH, PISTON_HEIGHT, PISTON_MARGIN = 32, 80, 8


def piston(wall: str, reach: float, warn: int = -1) -> Frame:
    """A ram that comes `reach` px out of a wall; with `warn` it trembles and drips."""
    width, height = PISTON_WIDTH + 2 * PISTON_MARGIN, PISTON_HEIGHT + PISTON_MARGIN
    sprite = Sprite(width, height + PISTON_MARGIN)
    left = PISTON_MARGIN
    hangs = wall == "ceiling"
    root = PISTON_MARGIN if hangs else PISTON_MARGIN + PISTON_HEIGHT

    def place(far: float, tall: float) -> float:
        """The upper edge of a part that begins `far` px from the wall."""
        return root + far if hangs else root - far - tall

    head = min(reach, 22)
    if reach > 22:
        rod = reach - head
        layer = sprite.layer()
        y = place(0, rod)
        layer.gradient(
            left + 8, y, 16, rod, [(0, STEEL[2]), (0.18, STEEL[6]), (0.36, STEEL[4]), (0.7, STEEL[2]), (1, STEEL[0])], 1, True
        )
        for far in range(4, int(rod), 9):
            layer.rect(left + 8, place(far, 1), 16, 1, "#0a1820", 0.5)
        sprite.lay(layer)
    if reach > 2:
        y = place(reach - head, head)
        sprite.slab(left, y, 32, head, STEEL, 4.4, 1.8)
        layer = sprite.layer()
        if head > 14:
            band = place(reach - 12, 7)
            layer.rect(left + 1, band, 30, 7, "#e0a038")
            for x in range(-8, 40, 10):
                for step in range(7):
                    start, end = max(left + x + step, left + 1), min(left + x + step + 5, left + 31)
                    if end > start:
                        layer.rect(start, band + step, end - start, 1, "#14181c")
            layer.rect(left + 1, band, 30, 1, "#ffd88a", 0.6).rect(left + 1, band + 6, 30, 1, "#0a0c10", 0.6)
        tip = place(reach - 2, 2)
        layer.rect(left, tip, 32, 2, "#d8e4d8" if hangs else "#f4fff0").rect(left + 22, tip, 10, 2, STEEL[3])
        for x in (4, 26):
            layer.pixel(left + x, place(reach - 17, 1), "#e4f0e0").pixel(left + x + 1, place(reach - 18, 1), INK)
        sprite.lay(layer)
    sprite.slab(left - 4, place(0, 6), 40, 6, RUST if warn < 0 else RED, 4.4, 2)
    layer = sprite.layer()
    for x in (-1, 9, 20, 31):
        layer.rect(left + x, place(2, 2), 2, 2, "#d8c8a0").pixel(left + x + 1, place(2, 2) + 1, INK)
    if warn >= 0:
        shake = warn * 2 - 1
        layer.rect(left + 2 + shake, place(6, 3), 28, 3, STEEL[4]).rect(left + 2 + shake, place(8, 1), 28, 1, "#f4fff0")
        drop = place(12 + warn * 5, 3)
        for x in (6, 24):
            layer.rect(left + x, drop, 1, 3, "#0a0608").pixel(left + x, drop, "#6a4a2c")
        for x in (left - 3, left + 32):
            layer.rect(x, place(1, 2), 3, 2, "#fff0c0" if warn else RED[4])
    sprite.lay(layer).outline()
    if warn >= 0:
        sprite.halo(left - 2, place(2, 1), 8, "#ff4a2c", 0.6).halo(left + 34, place(2, 1), 8, "#ff4a2c", 0.6)
    return sprite.done((left + 16, PISTON_MARGIN + PISTON_HEIGHT))


# ---------------------------------------------------------------- fan

FAN, FAN_FRAMES = 40, 4


def fan(frame: int) -> Frame:
    """A guarded fan in the middle of the bore, on struts that reach both walls; four blades, a quarter turn in four frames."""
    sprite = Sprite(56, BORE + 8)
    x, y = 28, BORE // 2 + 4
    layer = sprite.layer()
    for start, end in ((4, y - 18), (y + 18, BORE + 4)):
        layer.rect(x - 5, start, 10, end - start, INK).rect(x - 4, start, 8, end - start, STEEL[2])
        layer.rect(x - 4, start, 2, end - start, STEEL[5]).rect(x + 1, start, 3, end - start, STEEL[1])
        for step in range(start + 4, end - 2, 8):
            layer.pixel(x - 1, step, STEEL[6]).pixel(x, step + 1, INK)
    for edge in (4, BORE - 1):
        layer.rect(x - 11, edge, 22, 5, INK).rect(x - 10, edge + (0 if edge == 4 else 1), 20, 4, STEEL[3])
        layer.rect(x - 10, edge + (3 if edge == 4 else 1), 20, 1, STEEL[5])
    layer.circle(x, y, 20.5, INK).circle(x, y, 19.5, "#e0a038").circle(x, y, 16.8, INK).circle(x, y, 16, "#0a1820")
    for piece in range(8):  # the guard's warning paint
        turns = [math.radians(piece * 45 + 4 + 5.5 * step) for step in range(5)]
        layer.line([(x + 18.2 * math.cos(turn), y + 18.2 * math.sin(turn)) for turn in turns], "#14181c", 3)
    layer.curve_line([(x - 19, y - 3), (x - 15, y - 12), (x - 6, y - 18.6), (x + 3, y - 19)], "#ffe49a", 1)
    for blade in range(4):
        for ghost, (colour, alpha) in enumerate((("#22444c", 0.7), ("#3f666c", 0.85), ("#8fb09c", 1.0))):
            turn = math.radians(blade * 90 + frame * 90 / FAN_FRAMES + ghost * 9 - 18)
            points = [(x, y)]
            for far, aside in ((6, -0.16), (14.5, 0.0), (15, 0.36), (6, 0.52)):
                points.append((x + far * math.cos(turn + aside), y + far * math.sin(turn + aside)))
            layer.polygon(points, colour, alpha)
        turn = math.radians(blade * 90 + frame * 90 / FAN_FRAMES)
        layer.line([(x + far * math.cos(turn), y + far * math.sin(turn)) for far in (5, 14.5)], "#e4f0e0", 1)
    for radius in (6.5, 11.5):
        layer.circle(x, y, radius, "#040a10", 0.75, 1)
    layer.line([(x - 16, y), (x + 16, y)], "#040a10", 1, 0.8).line([(x, y - 16), (x, y + 16)], "#040a10", 1, 0.8)
    layer.circle(x, y, 5, INK).circle(x, y, 4, RED[4]).circle(x - 0.8, y - 0.9, 2.4, RED[5]).pixel(x - 2, y - 2, "#ffe0c0")
    return sprite.lay(layer).outline().done((28, y + FAN // 2))


# ---------------------------------------------------------------- plate


def plate(loose: bool, frame: int) -> Frame:
    """Sixteen by 32 px of floor that will go, repeated over its length."""
    sprite = Sprite(16, 32)
    layer = sprite.layer()
    layer.rect(0, 0, 16, 32, INK)
    rows = ((0, "#f6dca8"), (1, "#d09858"), (2, "#a8683a"), (3, "#7a4428"), (4, "#4e2a1c"))
    for y, colour in rows:
        layer.rect(0, y, 16, 1, colour)
    layer.rect(0, 6, 16, 18, "#0c1a20")
    for x in range(-24, 20, 8):  # the wool's threads, charred
        for step in range(18):
            if 0 <= x + step < 16:
                layer.pixel(x + step, 23 - step, "#2c1c18").pixel(x + step, 22 - step, "#4e2a1c")
    layer.rect(0, 24, 16, 1, INK).rect(0, 25, 16, 5, RUST[3]).rect(0, 25, 16, 1, RUST[2]).rect(0, 29, 16, 1, RUST[5])
    layer.rect(0, 30, 16, 2, RUST[2])
    gap = loose and frame % 2 == 1
    for x in (3, 11):
        if loose:
            lift = 1 + (frame + x) % 2
            layer.rect(x, 2, 2, 2, "#120808").rect(x, 2 - lift, 2, 2, "#fff0c0").pixel(x + 1, 3 - lift, "#c8823c")
        else:
            layer.rect(x, 2, 2, 2, "#f0cc90").pixel(x + 1, 3, "#2c1612")
        layer.rect(x, 27, 2, 1, "#120808")
    if loose:
        layer.rect(0, 0, 1, 32, "#ff9a3c" if gap else "#120808")
        layer.line([(6, 5), (8, 11), (6, 17), (9, 24)], "#ff9a3c" if gap else INK, 1)
        layer.rect(0, 5, 16, 1, "#ffcf7c" if gap else INK)
    else:
        layer.rect(15, 0, 1, 32, "#120a08").line([(7, 6), (9, 12), (7, 18)], INK, 1)
    return sprite.lay(layer).done((8, 32))


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    result = {name: Sheet() for name in ("weld_ring", "water_slug", "fire_leak", "pump_piston", "bore_fan", "falling_plate")}
    rings = result["weld_ring"]
    rings.add("idle", [ring("floor", False)])
    for wall in WALLS:
        rings.add(wall, [ring(wall, False)])
    rings.add("rubber", [ring("floor", True)])
    for name, kind in (("idle", WATER), ("sludge", SLUDGE)):
        result["water_slug"].add(name, [fluid(kind, frame) for frame in range(4)], loop=True, repeat=True)
    leak, ram = result["fire_leak"], result["pump_piston"]
    leak.add("idle", [leak_frame("floor", "off", 0)])
    ram.add("idle", [piston("ceiling", 0)])
    for wall in WALLS:
        leak.add(f"{wall}_off", [leak_frame(wall, "off", 0)])
        leak.add(f"{wall}_pilot", [leak_frame(wall, "pilot", frame) for frame in range(4)], loop=True)
        leak.add(f"{wall}_burn", [leak_frame(wall, "burn", frame) for frame in range(6)], loop=True)
        ram.add(f"{wall}_out", [piston(wall, PISTON_HEIGHT * step / 5) for step in range(6)])
        ram.add(f"{wall}_warn", [piston(wall, 0, step) for step in range(2)], loop=True)
    blades = [fan(frame) for frame in range(FAN_FRAMES)]
    result["bore_fan"].add("idle", blades[:1])
    result["bore_fan"].add("spin", blades, loop=True)
    floor = result["falling_plate"]
    floor.add("idle", [plate(False, 0)], repeat=True)
    floor.add("hold", [plate(False, 0)], repeat=True)
    floor.add("loose", [plate(True, frame) for frame in range(4)], loop=True, repeat=True)
    return result
