"""What steam does in the pumping station: jets from their vents, the lift on its column, the hose on its drum, a bank."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.paint import Layer, Pixels, grid, mix, vector
from assets.studio.pipe.fixtures import hazard
from assets.studio.pipe.sprite import AMBER, BRASS, INK, RED, STEEL, Frame, Sprite
from assets.studio.recipes.hall_tiles import hashed
from assets.studio.sheet import Sheet

TILE = 16
WHITE, SHADE, DEEP = "#f6fcfa", "#c4dcd8", "#7fa4a6"
FRAMES = 6
AIMS = {"up": 2, "right": 3, "down": 0, "left": 1}
"""By aim: quarter turns clockwise from a vent that blows down."""
REACHES = (2, 3, 4, 5)
COLUMN = 96
"""So much of the column is seen under a lift that rises, px."""


def plume(width: int, height: int, frame: int, mouth: float, end: float, strength: float = 1.0, seed: int = 0) -> Pixels:
    """Steam that leaves the middle of the upper edge downwards: `mouth` and `end` are half widths, px. Loops in six frames."""
    xs, ys = grid((width, height))
    along = (ys + 0.5) / height
    half = mouth + (end - mouth) * np.clip(along * 1.3, 0, 1) ** 0.7
    across = (xs + 0.5 - width / 2) / np.maximum(half, 0.5)
    turn = frame / FRAMES
    waves = np.zeros_like(xs)
    for number, (long, tall) in enumerate(((3, 1.0), (5, 0.7), (8, 0.5))):
        phase = 2 * math.pi * (long * along - (1 + number) * turn) + seed
        waves += tall * np.sin(phase + across * (2.2 + number) * (1 if number % 2 else -1))
    density = (1.15 - across**2 * 0.95 + waves * 0.24) * strength
    density *= np.clip((1 - along) * 4, 0, 1) * np.clip(along * 40 + 0.7, 0, 1)
    alpha = np.clip(np.floor(np.clip(density, 0, 1) * 5) / 5, 0, 0.94)
    light = np.clip(0.62 - across * 0.34 + waves * 0.16, 0, 1)[..., None]
    colours = vector(SHADE) * (1 - light) + vector(WHITE) * light
    edge = np.clip((np.abs(across) - 0.7) * 3, 0, 1)[..., None]
    colours = colours * (1 - edge) + vector(DEEP) * edge
    cover = alpha[..., None].astype(np.float32)
    return np.concatenate([(colours * cover).astype(np.float32), cover], 2)


# ---------------------------------------------------------------- vents

FIELD = 208
MIDDLE = FIELD // 2
"""The vent's box (16 x 16 px) lies about the middle of its field."""


def vent(sprite: Sprite, lift: int, is_hot: bool) -> None:
    """A vent that blows down: flange, throat, and its cap on two springs, `lift` px open."""
    left, top = MIDDLE - 8, MIDDLE - 8
    sprite.slab(left, top, 16, 4, STEEL, 5, 3)
    sprite.slab(left + 3, top + 4, 10, 5, STEEL, 4.4, 2)
    layer = sprite.layer()
    for x in (left + 1, left + 13):
        layer.rect(x, top + 1, 2, 2, STEEL[6]).pixel(x + 1, top + 2, INK)
    layer.rect(left + 4, top + 9, 8, 2 + lift, "#2a0e08" if is_hot else INK)
    if is_hot:
        layer.rect(left + 5, top + 9, 6, 1, RED[4])
    for x in (left + 3, left + 12):
        layer.rect(x, top + 8, 1, 4 + lift, BRASS[4])
    sprite.lay(layer)
    sprite.slab(left + 2, top + 11 + lift, 12, 4, AMBER if is_hot else STEEL, 4.4, 2.2)
    sprite.outline()


def turned(sprite: Sprite, quarters: int) -> Frame:
    """The field turned clockwise about the vent's middle."""
    sprite.canvas.pixels = np.ascontiguousarray(np.rot90(sprite.canvas.pixels, -quarters))
    return sprite.done((MIDDLE, MIDDLE + 8))


def vent_frame(aim: str, breath: str, frame: int, reach: int = 0) -> Frame:
    """One picture of a vent."""
    sprite = Sprite(FIELD, FIELD)
    if breath == "blow":
        length = reach * TILE + 8
        width = 46
        piece = plume(width, length, frame, 4.0, 13.0, 1.15, reach)
        below = np.zeros((FIELD, FIELD, 4), np.float32)
        top = MIDDLE + 6
        below[top : top + length, MIDDLE - width // 2 : MIDDLE - width // 2 + width] = piece
        vent(sprite, 1, True)
        sprite.lay(below)
        sprite.halo(MIDDLE, MIDDLE + 16, 26, "#dff4f0", 0.22)
        return turned(sprite, AIMS[aim])
    lift = frame % 2 if breath == "tell" else 0
    vent(sprite, lift, breath in ("tell", "rest"))
    layer = sprite.layer()
    if breath == "tell":
        layer.rect(MIDDLE - 1, MIDDLE + 9 + 3 * (frame % 4), 2, 2, WHITE).pixel(MIDDLE + 3, MIDDLE + 8 + 2 * (frame % 3), SHADE)
        for number in range(5):
            x = MIDDLE - 9 + 4 * number + int(3 * hashed(number, frame, 3))
            layer.rect(x, MIDDLE + 8 + int(6 * hashed(number, frame, 5)), 2, 2, WHITE, 0.7)
    elif breath == "rest" and frame % 4 == 1:
        layer.rect(MIDDLE - 1, MIDDLE + 10, 1, 2, SHADE, 0.8)
    sprite.lay(layer)
    if breath == "tell":
        sprite.halo(MIDDLE, MIDDLE + 8, 16, "#ffb060", 0.35)
    return turned(sprite, AIMS[aim])


def jet() -> Sheet:
    """Every aim and breath; blowing, every length."""
    sheet = Sheet(1024)
    for aim in AIMS:
        sheet.add(f"{aim}_dead", [vent_frame(aim, "dead", 0)])
        sheet.add(f"{aim}_rest", [vent_frame(aim, "rest", frame) for frame in range(4)], loop=True)
        sheet.add(f"{aim}_tell", [vent_frame(aim, "tell", frame) for frame in range(4)], loop=True)
        for reach in REACHES:
            frames = [vent_frame(aim, "blow", frame, reach) for frame in range(FRAMES)]
            sheet.add(f"{aim}_blow_{reach}", frames, loop=True)
    return sheet


# ---------------------------------------------------------------- the lift

LIFT = 64, 16


def plate(sprite: Sprite, x: int, y: int, is_hot: bool) -> None:
    """A chequered steel plate with warning paint along its front."""
    sprite.slab(x, y, 64, 6, STEEL, 5.6, 3.4)
    layer = sprite.layer()
    for step in range(3, 62, 6):
        layer.line([(x + step, y + 2), (x + step + 2, y + 4)], STEEL[2], 1).pixel(x + step + 3, y + 2, STEEL[6])
    hazard(layer, x, y + 6, 64, 4)
    layer.rect(x + 4, y + 10, 56, 2, STEEL[1]).rect(x + 4, y + 10, 56, 1, STEEL[3])
    for dx in (8, 50):
        layer.rect(x + dx, y + 10, 6, 6, STEEL[2]).rect(x + dx, y + 10, 2, 6, STEEL[4])
    throat = (AMBER[2], AMBER[4]) if is_hot else (STEEL[1], STEEL[3])
    layer.rect(x + 26, y + 11, 12, 5, throat[0]).rect(x + 26, y + 11, 12, 1, throat[1])
    sprite.lay(layer)
    sprite.outline()


def lift_frame(pose: str, frame: int) -> Frame:
    """The plate; rising with its column below, sinking with what is left of it."""
    margin = 16
    sprite = Sprite(64 + 2 * margin, 16 + COLUMN + 2 * margin)
    x, y = margin, margin
    shake = (frame % 2) if pose == "tell" else 0
    if pose in ("rise", "sink"):
        strength = 1.1 if pose == "rise" else 0.5
        tall = COLUMN if pose == "rise" else COLUMN // 2
        below = np.zeros((*reversed(sprite.size), 4), np.float32)
        width = 60
        below[y + 12 : y + 12 + tall, x + 2 : x + 2 + width] = plume(width, tall, frame, 14, 26, strength, 3)
        sprite.lay(below)
    top = Sprite(*sprite.size)
    plate(top, x, y - shake, pose != "dead")
    sprite.lay(top.canvas.pixels)
    layer = sprite.layer()
    if pose in ("tell", "rise"):
        for side in (-1, 1):
            for number in range(3):
                far = 2 + 4 * number + int(4 * hashed(number, frame, side + 2))
                layer.rect(x + 32 + side * (30 + far), y + 10 - number + frame % 2, 3, 2, WHITE, 0.75 - 0.2 * number)
    sprite.lay(layer)
    if pose != "dead":
        sprite.halo(x + 32, y + 14, 22, "#ffb060" if pose == "tell" else "#dff4f0", 0.25)
    return sprite.done((x + 32, y + 16))


def lift() -> Sheet:
    """The plate that steam throws up."""
    sheet = Sheet()
    for pose, frames in (("dead", 1), ("rest", 1), ("tell", 4), ("rise", FRAMES), ("sink", FRAMES)):
        sheet.add(pose, [lift_frame(pose, frame) for frame in range(frames)], loop=frames > 1)
    return sheet


# ---------------------------------------------------------------- the hose

CONE = 96


def drum(layer: Layer, x: int, y: int, is_full: bool) -> None:
    """A reel of hose in a red frame; (x, y) is the corner of its box of 32 x 32 px."""
    layer.rect(x + 1, y + 28, 30, 4, RED[2]).rect(x + 1, y + 28, 30, 1, RED[4])
    for dx in (2, 26):
        layer.rect(x + dx, y + 6, 4, 24, RED[2]).rect(x + dx, y + 6, 1, 24, RED[4])
    hose = BRASS if is_full else STEEL
    layer.circle(x + 16, y + 16, 12.5, INK).circle(x + 16, y + 16, 11.5, hose[2])
    for radius in (11, 9, 7):
        layer.circle(x + 16, y + 16, radius, hose[4], stroke=1)
    layer.circle(x + 16, y + 16, 5, RED[3]).circle(x + 16, y + 16, 5, RED[1], stroke=1).circle(x + 15, y + 15, 2, RED[5])


def hose_frame(pose: str, frame: int = 0) -> Frame:
    """The reel, and the cone that it blows from the middle of its box."""
    reach = CONE + 24
    sprite = Sprite(2 * reach + 32, 80)
    x, y = reach, 40
    way = {"blow_right": 1, "blow_left": -1}.get(pose, 0)
    layer = sprite.layer()
    drum(layer, x, y, pose != "empty")
    if not way:
        layer.line([(x + 26, y + 18), (x + 29, y + 26), (x + 24, y + 30)], BRASS[3], 2)
        layer.rect(x + 20, y + 27, 8, 3, BRASS[4]).rect(x + 20, y + 27, 8, 1, BRASS[6])
    sprite.lay(layer)
    sprite.outline()
    if way:
        strength = (1.2, 1.2, 1.2, 1.1, 1.0, 0.9, 0.7, 0.45)[min(frame, 7)]
        piece = np.rot90(plume(72, CONE + 16, frame, 4, 30, strength, 5), 1)
        piece = piece if way > 0 else piece[:, ::-1]
        below = np.zeros((80, sprite.size[0], 4), np.float32)
        left = x + 16 if way > 0 else x + 16 - piece.shape[1]
        top = y + 8 - piece.shape[0] // 2
        rows = slice(max(top, 0), min(top + piece.shape[0], 80))
        below[rows, left : left + piece.shape[1]] = piece[rows.start - top : rows.stop - top]
        sprite.lay(np.ascontiguousarray(below))
    return sprite.done((x + 16, y + 32))


def hose() -> Sheet:
    """The reel."""
    sheet = Sheet(1024)
    sheet.add("idle", [hose_frame("idle")])
    sheet.add("empty", [hose_frame("empty")])
    for pose in ("blow_right", "blow_left"):
        sheet.add(pose, [hose_frame(pose, frame) for frame in range(8)])
    return sheet


# ---------------------------------------------------------------- a bank


def bank_frame(frame: int) -> Frame:
    """A tile of standing steam that drifts through itself."""
    xs, ys = grid((TILE, TILE))
    turn = 2 * math.pi * frame / 4
    field = 0.5 + 0.22 * np.sin(2 * math.pi * xs / TILE + turn) + 0.18 * np.sin(2 * math.pi * (ys / TILE + xs / TILE) - turn)
    cover = (0.62 + 0.25 * np.floor(np.clip(field, 0, 1) * 4) / 4)[..., None].astype(np.float32)
    colours = vector(mix(SHADE, DEEP, 0.35)) * (1 - field[..., None]) + vector(WHITE) * field[..., None]
    sprite = Sprite(TILE, TILE)
    sprite.lay(np.concatenate([(colours * cover).astype(np.float32), cover], 2))
    return sprite.done((TILE // 2, TILE))


def bank() -> Sheet:
    """The bank's tile."""
    sheet = Sheet()
    sheet.add("idle", [bank_frame(frame) for frame in range(4)], loop=True, repeat=True)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by its name."""
    return {"steam_jet": jet(), "steam_lift": lift(), "steam_hose": hose(), "steam_bank": bank()}
