"""What lies, stands and flies on the way: drums, crates, posts, cans, stops, mortar shells, the hangar's shutter."""

from __future__ import annotations

import math

import numpy as np

from assets.studio.desert import ground
from assets.studio.desert.model import DUST, cloud
from assets.studio.desert.tones import CANVAS, FIRE, GLINT, INK, KHAKI, RED, SAND, STEEL, WOOD
from assets.studio.paint import Layer, Pixels, grid, hashed, polygon_path
from assets.studio.pipe.hazards import coloured, flames
from assets.studio.sheet import Sheet
from assets.studio.sprite import Frame, Sprite, sparks

SMOKE = ("#2a1830", "#46303e", "#6a4a54", "#946860")
Corners = list[tuple[float, float]]


def turned(points: Corners, degrees: float, x: float, y: float) -> Corners:
    """Points turned about (0, 0) and put at (x, y)."""
    angle = math.radians(degrees)
    return [
        (x + px * math.cos(angle) - py * math.sin(angle), y + px * math.sin(angle) + py * math.cos(angle)) for px, py in points
    ]


# ---------------------------------------------------------------- fuel

DRUM = (46, 56)
DRUM_ANCHOR = (23, 52)


def drum(sprite: Sprite, is_burnt: bool = False) -> None:
    """A red drum of 14 by 16 px, its right side in the sun."""
    x, y = DRUM_ANCHOR[0] - 7, DRUM_ANCHOR[1] - 16
    ramp = STEEL if is_burnt else RED
    layer = sprite.layer()
    for column in range(14):
        tone = (1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 4, 6)[column]
        layer.rect(x + column, y, 1, 16, ramp[tone])
    layer.rect(x, y, 14, 1, ramp[5]).rect(x + 8, y, 6, 1, GLINT)
    for row in (1, 5, 10, 15):
        for column in range(14):
            layer.pixel(x + column, y + row, ramp[max((0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 2, 4)[column], 0)])
    if not is_burnt:
        layer.rect(x + 3, y + 6, 7, 4, "#f0c060").polygon([(x + 4, y + 10), (x + 6.5, y + 6), (x + 9, y + 10)], INK)
    sprite.lay(layer).outline(INK)


def within_drum() -> Pixels:
    """How strong the fire is at each place of its picture: at its foot it is no broader than the drum."""
    xs, ys = grid((34, 40))
    return np.clip((7.5 + (40 - ys) * 0.3 - np.abs(xs + 0.5 - 17)) / 3, 0, 1)


def fuel_drum() -> Sheet:
    """`idle`; `burning`."""
    sheet = Sheet()
    whole = Sprite(*DRUM)
    drum(whole)
    sheet.add("idle", [whole.done(DRUM_ANCHOR)])
    frames = []
    for frame in range(6):
        sprite = Sprite(*DRUM)
        layer = sprite.layer()
        for number in range(4):
            rise = (frame * 3 + number * 5) % 18
            cloud(layer, DRUM_ANCHOR[0] - rise * 0.5 + number - 2, DRUM_ANCHOR[1] - 26 - rise, 2.5 + rise * 0.2, number, SMOKE)
        sprite.lay(layer, 0.85)
        drum(sprite, is_burnt=True)
        heat = flames((34, 40), 34, (14, 17, 20), frame, 6, 31) * within_drum()
        fire = sprite.layer().pixels()
        fire[DRUM_ANCHOR[1] - 52 : DRUM_ANCHOR[1] - 12, 6:40] = coloured(heat, FIRE)
        sprite.lay(fire).halo(DRUM_ANCHOR[0], DRUM_ANCHOR[1] - 18, 22, "#ff8a34", 0.45)
        frames.append(sprite.done(DRUM_ANCHOR))
    sheet.add("burning", frames, loop=True)
    return sheet


def fuel_can() -> Sheet:
    """A jerry can to be taken: it floats and blinks."""
    sheet = Sheet()
    frames = []
    for frame, rise in enumerate((0, 1, 2, 1)):
        sprite = Sprite(36, 36)
        layer = sprite.layer()
        x, y = 12, 14 - rise
        layer.rect(x, y + 2, 12, 14, KHAKI[3]).rect(x + 8, y + 2, 4, 14, KHAKI[5]).rect(x + 11, y + 2, 1, 14, KHAKI[6])
        layer.rect(x, y + 2, 2, 14, KHAKI[2]).rect(x, y + 2, 12, 1, KHAKI[6]).rect(x, y + 15, 12, 1, KHAKI[1])
        layer.rect(x + 2, y, 3, 2, KHAKI[4]).rect(x + 6, y - 1, 5, 3, KHAKI[3]).rect(x + 6, y - 1, 5, 1, KHAKI[6])
        layer.line([(x + 3, y + 5), (x + 9, y + 13)], KHAKI[2], 1).line([(x + 9, y + 5), (x + 3, y + 13)], KHAKI[2], 1)
        layer.rect(x + 3, y + 7, 6, 4, "#e8452f").rect(x + 3, y + 7, 6, 1, "#ff9a6c").rect(x + 5, y + 8, 2, 2, "#ffe9b0")
        sprite.lay(layer).outline(INK)
        shine = sprite.layer()
        if frame == 2:
            shine.rect(x + 9, y + 3, 1, 5, "#ffffff").rect(x + 7, y + 5, 5, 1, "#ffffff")
        sprite.lay(shine).halo(18, 23 - rise, 15, "#ffc45c", 0.26 + 0.06 * rise)
        frames.append(sprite.done((18, 31)))
    sheet.add("idle", frames, loop=True)
    return sheet


# ---------------------------------------------------------------- crates


def board_crate(layer: Layer, x: float, y: float, wide: int, tall: int) -> Layer:
    """An upright crate with its upper left corner at (x, y)."""
    layer.rect(x, y, wide, tall, WOOD[3])
    for row in range(3, tall - 2, 4):
        layer.rect(x + 2, y + row - 1, wide - 4, 1, WOOD[1]).rect(x + 2, y + row, wide - 4, 1, WOOD[4])
    layer.line([(x + 2, y + tall - 2), (x + wide - 2, y + 2)], WOOD[1], 3).line(
        [(x + 2, y + tall - 2), (x + wide - 2, y + 2)], WOOD[4], 1
    )
    layer.rect(x, y, wide, 2, WOOD[4]).rect(x, y, wide, 1, GLINT).rect(x, y + tall - 2, wide, 2, WOOD[2])
    layer.rect(x, y, 2, tall, WOOD[2]).rect(x + wide - 2, y, 2, tall, WOOD[5]).rect(x + wide - 1, y, 1, tall, WOOD[6])
    return layer.pixel(x + 1, y + 1, WOOD[6]).pixel(x + wide - 2, y + 1, WOOD[1]).pixel(x + wide - 2, y + tall - 2, WOOD[1])


def spun_crate(size: int, degrees: float, x: float, y: float, frame: Sprite) -> None:
    """A crate that turns in the air, its middle at (x, y)."""
    half = size / 2
    layer = frame.layer()
    layer.polygon(turned([(-half, -half), (half, -half), (half, half), (-half, half)], degrees, x, y), WOOD[3])
    for offset in (-half * 0.45, half * 0.1, half * 0.6):
        layer.line(turned([(-half + 1, offset), (half - 1, offset)], degrees, x, y), WOOD[1], 1)
        layer.line(turned([(-half + 1, offset + 1), (half - 1, offset + 1)], degrees, x, y), WOOD[4], 1)
    for first, second in ((0, 1), (1, 2), (2, 3), (3, 0)):
        corners = turned([(-half, -half), (half, -half), (half, half), (-half, half)], degrees, x, y)
        start, end = corners[first], corners[second]
        outward = ((start[0] + end[0]) / 2 - x) - ((start[1] + end[1]) / 2 - y)
        tone = WOOD[6] if outward > half * 0.6 else WOOD[4] if outward > -half * 0.4 else WOOD[2]
        inner = ((start[0] * 0.92 + x * 0.08, start[1] * 0.92 + y * 0.08), (end[0] * 0.92 + x * 0.08, end[1] * 0.92 + y * 0.08))
        layer.line(list(inner), tone, 1.6)
    frame.lay(layer).outline(INK)


def splinters(layer: Layer, x: float, y: float, reach: float, count: int, seed: int, ramp: tuple[str, ...] = WOOD) -> Layer:
    """Pieces that fly apart."""
    for number in range(count):
        angle = math.radians(360 * hashed(number, seed, 1))
        far = reach * (0.35 + 0.65 * hashed(number, seed, 2))
        px, py = x + math.cos(angle) * far * 1.3, y + math.sin(angle) * far - reach * 0.25
        long = 2 + 3 * hashed(number, seed, 3)
        spin = angle + reach * 0.2 + number
        dx, dy = math.cos(spin) * long, math.sin(spin) * long
        board = [(px - dx, py - dy), (px + dx, py + dy)]
        layer.line(board, INK, 4).line(board, ramp[3 + number % 3], 2)
    return layer


def crate_stack() -> Sheet:
    """Crates to take along, roped, 24 x 24 px."""
    sheet = Sheet()
    sprite = Sprite(32, 32)
    layer = sprite.layer()
    board_crate(layer, 4, 18, 13, 12)
    board_crate(layer, 17, 18, 11, 12)
    board_crate(layer, 9, 7, 13, 11)
    layer.rect(15, 7, 1, 11, CANVAS[5]).rect(9, 17, 1, 13, CANVAS[5]).rect(22, 18, 1, 12, CANVAS[6])
    sheet.add("idle", [sprite.lay(layer).outline(INK).halo(16, 18, 16, "#ffd890", 0.16).done((16, 30))])
    return sheet


def flying_crate(size: int, reverse: bool) -> list[Frame]:
    """Four frames of a turn; what comes back with the wind trails dust."""
    frames = []
    for frame in range(4):
        sprite = Sprite(44, 44)
        spun_crate(size, (-22.5 if reverse else 22.5) * frame + 8, 22, 22, sprite)
        layer = sprite.layer()
        for number in range(3):
            side = 1 if reverse else -1
            x = 22 + side * (11 + 3 * number + frame % 2) - (5 if side < 0 else 0)
            layer.rect(x, 16 + 5 * number, 5 - number, 1, SAND[6 - number], 0.8 - 0.2 * number)
        sprite.lay(layer)
        frames.append(sprite.done((22, 22 + size // 2)))
    return frames


def kick_crate() -> Sheet:
    """A crate off the jeep's back: `fly`, `lie`."""
    sheet = Sheet()
    sheet.add("fly", flying_crate(14, False), loop=True)
    sprite = Sprite(32, 24)
    sheet.add("lie", [sprite.lay(board_crate(sprite.layer(), 8, 6, 16, 16)).outline(INK).done((16, 22))])
    return sheet


def wash_crate() -> Sheet:
    """A crate in the propellers' wind."""
    sheet = Sheet()
    sheet.add("fly", flying_crate(13, True), loop=True)
    return sheet


def smash_box() -> Sheet:
    """A box in the way: `idle`, `smash`."""
    sheet = Sheet()
    sprite = Sprite(72, 60)
    layer = board_crate(sprite.layer(), 28, 36, 16, 16)
    sheet.add("idle", [sprite.lay(layer).outline(INK).done((36, 52))])
    frames = []
    for frame in range(4):
        sprite = Sprite(72, 60)
        layer = sprite.layer()
        for number in range(4):
            cloud(
                layer,
                25 + number * 7 + 3 * hashed(number, 2),
                49 - frame * (1 + number % 2),
                2.6 + number % 2 - 0.4 * frame,
                number,
                DUST,
            )
        sprite.lay(layer, 0.7 - 0.15 * frame)
        sprite.lay(splinters(sprite.layer(), 36 + 4 * frame, 42 - 3 * frame, 7 + 6 * frame, 11 - frame, 5))
        frames.append(sprite.done((36, 52)))
    sheet.add("smash", frames)
    return sheet


def road_post() -> Sheet:
    """A marker post by the road: `idle`, `smash`."""
    sheet = Sheet()
    sprite = Sprite(80, 72)
    layer = sprite.layer()
    x, foot = 36, 64
    layer.rect(x + 2, foot - 31, 5, 31, "#d8c8c0").rect(x + 6, foot - 31, 1, 31, GLINT).rect(x + 2, foot - 31, 1, 31, "#84707c")
    for y in (foot - 29, foot - 17, foot - 5):
        layer.rect(x + 2, y, 5, 5, RED[3]).rect(x + 6, y, 1, 5, RED[5]).rect(x + 2, y, 1, 5, RED[1])
    layer.rect(x + 3, foot - 23, 3, 3, "#ffb04c").pixel(x + 4, foot - 22, "#fff2c0")
    layer.oval(x + 4.5, foot - 1, 6, 2, SAND[2]).rect(x + 2, foot - 3, 6, 1, SAND[4])
    sheet.add("idle", [sprite.lay(layer).outline(INK).done((40, foot))])
    frames = []
    for frame in range(4):
        sprite = Sprite(80, 72)
        layer = sprite.layer()
        for number in range(3):
            cloud(layer, 35 + number * 5, foot - 2 - number % 2 - frame, 3.4 - 0.5 * frame, number, DUST)
        sprite.lay(layer, 0.7 - 0.15 * frame)
        layer = sprite.layer()
        for number, (start, end) in enumerate(((-16, -5), (-4, 6), (7, 16))):
            px = 42 + frame * (4 + 2 * number)
            py = foot - 18 - frame * (8 - 2 * number) + frame * frame * 1.6
            angle = 90 + frame * (40 + 25 * number)
            layer.line(turned([(start, 0), (end, 0)], angle, px, py), INK, 6).line(
                turned([(start, 0), (end, 0)], angle, px, py), "#d8c8c0", 4
            )
            layer.line(turned([(start + 3, 0), (end - 3, 0)], angle, px, py), RED[3 + number % 2], 4)
        frames.append(sprite.lay(layer).done((40, foot)))
    sheet.add("smash", frames)
    return sheet


# ---------------------------------------------------------------- the stop, the flare


def repair_stop() -> Sheet:
    """A flag on a drum, tools and tyres beside it: `off`, `lit`."""
    sheet = Sheet()

    def stop(frame: int, is_lit: bool) -> Frame:
        sprite = Sprite(80, 84)
        layer = sprite.layer()
        foot, x = 76, 40
        layer.rect(x - 1, foot - 62, 3, 46, STEEL[3]).rect(x + 1, foot - 62, 1, 46, STEEL[6])
        upper, lower = [], []
        for step in range(8):
            along = step / 7
            wave = math.sin(2 * math.pi * (along * 1.1 - frame / 4)) * 2.4 * along
            upper.append((x - 2 - 23 * along, foot - 61 + wave + 2 * along))
            lower.append((x - 2 - 23 * along, foot - 45 + wave + 2 * along))
        cloth = ("#2f9088", "#62c8b0", "#1c5c66") if is_lit else ("#7c6460", "#a08478", "#54424a")
        layer.curve([*upper, *lower[::-1]], cloth[0], tension=0.6)
        layer.curve([*[(a, b + 9) for a, b in upper], *lower[::-1]], cloth[2], tension=0.6).curve_line(upper, cloth[1], 1)
        mark = [(upper[3][0] + dx, upper[3][1] + 8 + dy) for dx, dy in ((-4, -3), (-1, -4), (4, 3), (2, 5))]
        layer.polygon(mark, "#ffe9b0").line([(mark[0][0] - 1, mark[0][1] - 2), (mark[0][0] + 2, mark[0][1] + 2)], "#ffe9b0", 2)
        for column in range(16):
            tone = (1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5, 5, 5, 4, 6)[column]
            layer.rect(x - 8 + column, foot - 19, 1, 19, STEEL[tone])
        for row in (0, 6, 12, 18):
            layer.rect(x - 8, foot - 19 + row, 16, 1, STEEL[1]).rect(x + 2, foot - 19 + row, 6, 1, STEEL[5] if row else GLINT)
        layer.rect(x - 5, foot - 12, 9, 5, "#e0a03c" if is_lit else "#84604c").line(
            [(x - 3, foot - 8), (x + 2, foot - 11)], INK, 1.4
        )
        layer.rect(x + 8, foot - 6, 9, 6, "#2a1c28").rect(x + 9, foot - 6, 7, 2, "#54424c").rect(x + 9, foot - 3, 7, 2, "#54424c")
        layer.rect(x + 15, foot - 6, 1, 6, "#a8807c").rect(x - 18, foot - 7, 10, 7, RED[2]).rect(x - 18, foot - 7, 10, 1, RED[5])
        layer.rect(x - 15, foot - 9, 4, 2, STEEL[2]).rect(x - 9, foot - 6, 1, 6, RED[4])
        lamp = "#fff6d0" if is_lit else STEEL[3]
        layer.circle(x + 0.5, foot - 64, 3, INK).circle(x + 0.5, foot - 64, 2.2, lamp)
        sprite.lay(layer).outline(INK)
        if is_lit:
            sprite.halo(x + 0.5, foot - 64, 16, "#8ff0d0", 0.5 + 0.12 * math.sin(frame * math.pi / 2)).halo(
                x, foot - 14, 26, "#ffd890", 0.16
            )
        return sprite.done((x, foot))

    sheet.add("off", [stop(0, False)])
    sheet.add("lit", [stop(frame, True) for frame in range(4)], loop=True)
    return sheet


def flare_shot() -> Sheet:
    """A flare in flight."""
    sheet = Sheet()
    frames = []
    for frame in range(2):
        sprite = Sprite(72, 40)
        layer = sprite.layer()
        for number in range(7):
            x = 42 - number * 5 - frame * 2
            layer.rect(x, 20 + (number + frame) % 2, 4, 2 if number < 3 else 1, FIRE[4 - number // 2])
        layer.circle(46, 20.5, 3.6, "#ffd878").circle(46.5, 20.5, 2.4, "#fffbe8")
        sparks(layer, 44, 20, 180, 40, 18, 6, 3 + frame)
        sprite.lay(layer).halo(46, 20.5, 19, "#ffb060", 0.6).halo(46, 20.5, 9, "#fff0d0", 0.5)
        frames.append(sprite.done((46, 24)))
    sheet.add("fly", frames, loop=True)
    return sheet


# ---------------------------------------------------------------- mortar, shutter

CRATER = (64, 48)
"""A mark's surface and what lies below it, px: four tiles of runway, three deep."""
SCORCH = ("#0e0714", "#1c0e1c", "#341a28")


def runway_piece() -> Pixels:
    """The runway that is still whole over the crater to be."""
    rows = [
        [ground.ground_tile(ground.TARMAC, ground.level_ground(), look) for look in (1, 0, 2, 0)],
        [ground.ground_tile(ground.TARMAC, ground.within_ground(), look) for look in (0, 2, 1, 0)],
        [ground.ground_tile(ground.SAND, ground.within_ground(), look) for look in (1, 0, 2, 1)],
    ]
    return np.concatenate([np.concatenate(row, 1) for row in rows], 0)


def lay_piece(sprite: Sprite, piece: Pixels) -> None:
    """Put a piece of the crater's size where the mark is."""
    whole = sprite.layer().pixels()
    left, top = MARK_ANCHOR[0] - CRATER[0] // 2, MARK_ANCHOR[1] - 16
    whole[top : top + CRATER[1], left : left + CRATER[0]] = piece
    sprite.lay(whole)


def crater_edges(sprite: Sprite) -> None:
    """Torn walls, the left one in the sun; slabs that stand out, soot on both lips, rubble below."""
    left, top = MARK_ANCHOR[0] - CRATER[0] // 2, MARK_ANCHOR[1] - 16
    layer = sprite.layer()
    for row in range(CRATER[1]):
        bulge = 3 * hashed(row // 4, 3) + 1.5 * hashed(row, 4) + 3 * row / CRATER[1]
        for column in range(int(bulge) + 2):
            tone = max(5 - column - int(2 * hashed(row // 2, column, 6)), 0)
            layer.pixel(left + column, top + row, SAND[tone]).pixel(
                left + CRATER[0] - 1 - column, top + row, SAND[0 if column else 1]
            )
    for side, first in ((-1, left), (1, left + CRATER[0])):
        for number in range(16):
            x = first + side * 16 * hashed(number, side + 2, 7)
            layer.rect(x, top + int(3 * hashed(number, 8)), 3, 1, SCORCH[number % 3], 0.8)
        slab = [(first + side * 3, top), (first - side * 9, top + 2), (first - side * 11, top + 6), (first + side * 2, top + 8)]
        layer.polygon([(x, y + 1) for x, y in slab], INK).polygon(slab, STEEL[2]).line(slab[:2], STEEL[5], 1)
        layer.line([(first - side * 4, top + 5), (first - side * 14, top + 1)], WOOD[4], 1)
    sprite.lay(layer)


MARK = (160, 340)
MARK_ANCHOR = (80, 300)


def plume(layer: Layer, x: float, level: float, grow: float, frame: int) -> Layer:
    """Earth that is thrown up in a fan, the highest in the middle."""
    for ray in range(9):
        lean = (ray - 4) * 11 + 6 * (hashed(ray, 3) - 0.5)
        angle = math.radians(lean - 90)
        reach = grow * (62 - 6 * abs(ray - 4)) * (0.8 + 0.3 * hashed(ray, 5))
        for step in range(5):
            part = (step + 1) / 5
            sink = max(frame - 2, 0) ** 2 * 2.2 * part
            px, py = x + math.cos(angle) * reach * part, level + math.sin(angle) * reach * part + sink
            tones = SMOKE if (ray + step) % 3 == 0 else DUST
            cloud(layer, px, min(py, level - 2), (3.4 + 3.6 * part) * (1.05 - 0.08 * frame), ray + step, tones)
    return layer


def fireball(layer: Layer, x: float, y: float, size: float, seed: int) -> Layer:
    """A knot of fire, its heart the brightest."""
    for ring, tone in enumerate(FIRE[1:]):
        part = size * (1 - ring * 0.2)
        for number in range(7):
            angle = 2 * math.pi * (number / 7 + 0.3 * hashed(number, seed))
            far = part * (0.45 + 0.2 * hashed(number, seed, 2))
            layer.circle(
                x + math.cos(angle) * far, y + math.sin(angle) * far * 0.9, part * (0.42 + 0.16 * hashed(number, seed, 3)), tone
            )
        layer.circle(x, y, part * 0.6, tone)
    return layer


def mortar_mark() -> Sheet:
    """`idle`: the runway whole; `whistle`: a shadow on it, the shell above; `blast`: earth, fire, smoke; `crater`: the hole."""
    sheet = Sheet()
    piece = runway_piece()
    sprite = Sprite(*MARK)
    lay_piece(sprite, piece)
    sheet.add("idle", [sprite.done(MARK_ANCHOR)])
    sprite = Sprite(*MARK)
    crater_edges(sprite)
    sheet.add("crater", [sprite.done(MARK_ANCHOR)])
    x, level = MARK_ANCHOR[0], MARK_ANCHOR[1] - 16
    frames = []
    for frame in range(4):
        sprite = Sprite(*MARK)
        lay_piece(sprite, piece)
        layer = sprite.layer()
        wide = (17, 14, 17, 20)[frame]
        layer.oval(x, level + 1, wide + 3, 3.4, "#d8323c", 0.8).oval(x, level + 1, wide, 2.4, "#1a0818", 0.95)
        for side in (-1, 1):
            tip = x + side * (wide + 9 - frame % 2 * 3)
            layer.polygon([(tip, level - 1), (tip + side * 6, level - 4), (tip + side * 6, level + 3)], "#ff5a4a")
        fall = 40 + frame * 12
        layer.line([(x - 4, level - 196), (x - 1, level - 190 + fall)], "#ffe0b0", 1, 0.5)
        y = level - 190 + fall
        shell = [(x - 3, y), (x - 3, y + 9), (x, y + 14), (x + 3, y + 9), (x + 3, y)]
        layer.polygon([(px + (1 if px > x else -1 if px < x else 0), py + (1 if py > y else -1)) for px, py in shell], INK)
        layer.polygon(shell, STEEL[3]).rect(x + 1, y, 2, 9, STEEL[5]).rect(x - 3, y + 2, 6, 1, "#e0a03c")
        layer.polygon([(x - 5, y - 7), (x - 2, y - 1), (x + 2, y - 1), (x + 5, y - 7), (x + 1, y - 4), (x - 1, y - 4)], STEEL[2])
        frames.append(sprite.lay(layer).done(MARK_ANCHOR))
    sheet.add("whistle", frames, loop=True)
    frames = []
    for frame in range(6):
        sprite = Sprite(*MARK)
        crater_edges(sprite)
        layer = sprite.layer()
        grow = (0.45, 0.85, 1.0, 1.06, 1.1, 1.13)[frame]
        plume(layer, x, level, grow, frame)
        sprite.lay(layer, 1.0 if frame < 4 else 0.75 - 0.3 * (frame - 4))
        layer = sprite.layer()
        if frame < 4:
            fireball(layer, x, level - (4, 12, 18, 24)[frame], (13, 20, 15, 7)[frame], frame)
        for number in range(12):
            angle = math.radians(-90 + 120 * (hashed(number, 21) - 0.5))
            far = grow * 60 * (0.5 + 0.5 * hashed(number, 22)) + 5 * frame
            px = x + math.cos(angle) * far
            py = level + math.sin(angle) * far + 1.5 * frame * frame
            if py < level:
                layer.rect(px, py, 2 + number % 2, 2, SAND[number % 3]).pixel(px + 1, py, SAND[4])
        sprite.lay(layer)
        if frame < 3:
            sprite.halo(x, level - 14, 60, "#ffa040", (0.8, 0.7, 0.35)[frame])
        frames.append(sprite.done(MARK_ANCHOR))
    sheet.add("blast", frames)
    return sheet


SHUTTER_FRAMES = 16
SHUTTER_TALL = 144


def slats(layer: Layer, x: float, top: float, tall: float) -> None:
    """The shutter's slats down to `tall` px, with the warning edge below."""
    for row in range(int(tall)):
        y = top + tall - 1 - row
        tone = (1, 4, 3, 2)[row % 4]
        layer.rect(x, y, 16, 1, STEEL[tone]).rect(x + 13, y, 2, 1, STEEL[min(tone + 1, 6)]).rect(x + 15, y, 1, 1, STEEL[1])
    edge = min(tall, 8)
    for row in range(int(edge)):
        for column in range(16):
            layer.pixel(x + column, top + tall - edge + row, "#e0a03c" if (column + row) % 8 < 4 else INK)
    layer.rect(x, top + tall - 1, 16, 1, GLINT)


TORN = ((-1, 45), (-1, 38), (3, 32), (6, 39), (10, 29), (13, 40), (17, 34), (17, 45))
"""The edge of the hole, from the shutter's upper left corner."""


def hangar_shutter() -> Sheet:
    """`falling`: sixteen frames from open to shut; `burst`: a hole where the jeep has gone through, slats in the air."""
    sheet = Sheet()
    wide, tall = 96, 176
    x, top = 40, 16
    anchor = (48, top + SHUTTER_TALL)
    frames = []
    for frame in range(SHUTTER_FRAMES):
        sprite = Sprite(wide, tall)
        layer = sprite.layer()
        slats(layer, x, top, max(round(SHUTTER_TALL * frame / (SHUTTER_FRAMES - 1)), 8))
        layer.rect(x - 3, top - 10, 22, 12, INK).rect(x - 2, top - 9, 20, 9, STEEL[2]).rect(x - 2, top - 9, 20, 1, STEEL[5])
        layer.rect(x + 16, top - 8, 2, 8, STEEL[4]).rect(x + 5, top - 6, 6, 3, "#ff5a3c" if frame % 2 else "#8c2428")
        sprite.lay(layer)
        if frame % 2:
            sprite.halo(x + 8, top - 5, 12, "#ff4a2c", 0.5)
        frames.append(sprite.done(anchor))
    sheet.add("falling", frames)
    frames = []
    for frame in range(4):
        sprite = Sprite(wide + 60, tall)
        layer = sprite.layer()
        slats(layer, x, top, 44)
        layer.erase(polygon_path([(x + dx, top + dy) for dx, dy in TORN]))
        layer.rect(x - 3, top - 10, 22, 12, INK).rect(x - 2, top - 9, 20, 9, STEEL[2]).rect(x - 2, top - 9, 20, 1, STEEL[5])
        sprite.lay(layer)
        layer = sprite.layer()
        for number in range(9):
            angle = math.radians(-50 + 110 * hashed(number, 5))
            far = (8 + 15 * frame) * (0.5 + 0.7 * hashed(number, 6))
            px, py = (
                x + 10 + math.cos(angle) * far,
                top + 66 + math.sin(angle) * far * 0.7 + 2.4 * frame * frame * (0.4 + hashed(number, 8)),
            )
            py = min(py, top + SHUTTER_TALL - 2)
            bar = turned([(-7, 0), (7, 0)], 70 * number + 50 * frame, px, py)
            layer.line(bar, INK, 5).line(bar, STEEL[3 + number % 3], 3)
        sparks(layer, x + 8, top + 60, 10, 80, 14 + 10 * frame, 14 - 3 * frame, frame + 2)
        frames.append(sprite.lay(layer).done(anchor))
    sheet.add("burst", frames)
    return sheet


def sheets() -> dict[str, Sheet]:
    """Every sheet by name."""
    makers = (
        fuel_drum, fuel_can, crate_stack, kick_crate, wash_crate, smash_box, road_post, repair_stop, flare_shot, mortar_mark,
        hangar_shutter,
    )  # fmt: skip
    return {maker.__name__: maker() for maker in makers}
