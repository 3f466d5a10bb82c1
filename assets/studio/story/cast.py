"""The cast of the interludes as flat shapes, story_*: people twice as large as in play, close-ups, and what flies and turns.

The game draws them in black with a rim of light, so that only outlines count here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from assets.studio.interval.people import CELLIST
from assets.studio.paint import Layer
from assets.studio.recipes import koskov
from assets.studio.recipes.title import lettering, moved
from assets.studio.rig import poses
from assets.studio.rig.frames import render
from assets.studio.rig.outfits import BOND, KOSKOV, KOSKOV_DISGUISED, OFFICER, Outfit
from assets.studio.rig.poses import STAND
from assets.studio.rig.skeleton import Pose, foot_at, hand_at
from assets.studio.sheet import Anchor, Bytes, Sheet
from assets.studio.story.busts import BUSTS, SMOOTH, hard

DRAWN_AT = 4
"""The figure is drawn so many times as large as in play, before it is reduced to these:"""
WIDTH, HEIGHT = 1.9, 2.16
OUTLINE = 2
"""px of the large figure."""
ENDING = ("fall",)
"""What is played once."""
INK = "#0e0818"
INK_BYTES = (14, 8, 24, 255)
OPAQUE = 128
Frame = tuple[Bytes, Anchor]

SAUNDERS = replace(BOND, coat="overcoat", chest=0.94, hip=1.0)
PUSHKIN = replace(OFFICER, chest=1.2, hip=1.2, scale=1.03)
WHITAKER = replace(OFFICER, coat="tunic", chest=1.3, hip=1.35, belly=2.4)
NECROS = replace(BOND, coat="overcoat", chest=1.4, hip=1.2, arm=1.5, leg=1.2, scale=1.06)
KARA = replace(CELLIST, coat="overcoat", chest=0.82, hip=0.9, arm=0.78, leg=0.84, scale=0.97)


def flat(frame: Frame) -> Frame:
    """One colour, whole or nothing."""
    pixels, anchor = frame
    result = np.zeros_like(pixels)
    result[pixels[..., 3] >= OPAQUE] = INK_BYTES
    return result, anchor


def grown_up(pose: Pose, outfit: Outfit, facing: int) -> Frame:
    """The figure of the game as a shape that bears to be seen large: without its dark outline, taller and slimmer."""
    pixels, (x, y) = render(pose, outfit, facing, DRAWN_AT)
    shape = Image.fromarray(np.where(pixels[..., 3] >= OPAQUE, 255, 0).astype(np.uint8))
    shape = shape.filter(ImageFilter.MinFilter(2 * OUTLINE + 1))
    size = round(shape.width * WIDTH / DRAWN_AT), round(shape.height * HEIGHT / DRAWN_AT)
    mask = np.asarray(shape.resize(size, Image.Resampling.BOX)) >= OPAQUE
    result = np.zeros((*mask.shape, 4), np.uint8)
    result[mask] = INK_BYTES
    feet = int(np.nonzero(mask.any(1))[0][-1]) + 1
    return result, (round(x * WIDTH / DRAWN_AT), min(round(y * HEIGHT / DRAWN_AT), feet) if pose.hips is None else feet)


def person(sheet: Sheet, outfit: Outfit, moves: Mapping[str, Sequence[Pose]]) -> None:
    """Every move of somebody, for both facings."""
    for name, steps in moves.items():
        right, left = ([grown_up(pose, outfit, facing) for pose in steps] for facing in (1, -1))
        sheet.add(name, right, left, loop=name not in ENDING)


def idle(pose: Pose = STAND) -> list[Pose]:
    """Breathing."""
    return poses.breathing(pose)


def talking(pose: Pose) -> list[Pose]:
    """A hand that makes its point, and rests."""
    return [
        pose,
        pose.but(near_arm=hand_at(7.0, 5.0), head=pose.head - 2),
        pose.but(near_arm=hand_at(9.0, 2.0), head=pose.head + 2),
        pose.but(near_arm=hand_at(7.0, 5.0)),
    ]


POCKETED = STAND.but(near_arm=(-8, 62), far_arm=(22, 48))
"""A hand in the pocket."""
BEHIND = STAND.but(near_arm=(-40, -10), far_arm=(-30, -8), lean=-2, head=-3)
"""Hands behind the back."""
AIMED = poses.aiming(STAND.but(near_leg=(20, 14, 0), far_leg=(-22, 8, 8)), "silenced", 0)
FIRM = STAND.but(near_arm=(-6, 14), far_arm=(10, 12), lean=-2)
PLAYING = Pose(
    4,
    8,
    hand_at(8.4, 3.4),
    hand_at(5.4, -1.4),
    foot_at(11.0, 10.6),
    foot_at(9.4, 11.2),
    hips=(-4, -14.2),
    prop="chair",
    prop_x=-4.0,
)
"""On her chair, the left hand at the strings' upper end."""


def people() -> dict[str, tuple[Outfit, dict[str, list[Pose]]]]:
    """Who appears: outfit and moves."""
    in_thought = {"idle": idle(POCKETED), "walk": poses.walk(POCKETED), "talk": talking(POCKETED)}
    firm = {"idle": idle(FIRM), "walk": poses.walk(FIRM), "talk": talking(FIRM)}
    return {
        "bond": (BOND, {**in_thought, "walk": poses.walk(), "run": poses.run(), "aim": [AIMED]}),
        "koskov": (
            KOSKOV,
            {"idle": koskov.idle(), "walk": koskov.walk(), "run": koskov.run(), "talk": koskov.talk(), "wave": koskov.wave()},
        ),
        "koskov_disguised": (KOSKOV_DISGUISED, {"idle": koskov.idle(), "walk": koskov.walk()}),
        "saunders": (SAUNDERS, {**in_thought, "lie": [poses.LYING_FLAT]}),
        "pushkin": (PUSHKIN, {**firm, "idle": idle(BEHIND), "fall": poses.death()}),
        "whitaker": (WHITAKER, {**firm, "aim": [AIMED], "fall": poses.death()}),
        "necros": (NECROS, firm),
        "kara": (KARA, firm),
    }


# ---------------------------------------------------------------- the cellist at her instrument

BOW_REACH = (-7.0, -3.5, 0.0, 3.5, 7.0, 3.5, 0.0, -3.5)
CELLO_ROOM = (170, 130)
CELLO_FEET = (70, 120)


def cellist() -> list[Frame]:
    """Seated, bowing; right facing only, for she looks to the window."""
    frames = []
    for reach in BOW_REACH:
        pose = PLAYING.but(near_arm=hand_at(8.4 + reach * 0.32, 4.6 - reach * 0.16), lean=4 + reach * 0.2)
        body, anchor = grown_up(pose, KARA, 1)
        layer = Layer(CELLO_ROOM)
        _cello(layer, CELLO_FEET[0] + 26, CELLO_FEET[1])
        _bow(layer, CELLO_FEET[0] + 22 + 2 * reach, CELLO_FEET[1] - 40 - reach * 0.6)
        pixels = np.round(layer.pixels() * 255).astype(np.uint8)
        top, left = CELLO_FEET[1] - anchor[1], CELLO_FEET[0] - anchor[0]
        part = pixels[top : top + body.shape[0], left : left + body.shape[1]]
        part[body[..., 3] > 0] = INK_BYTES
        frames.append(flat((pixels, CELLO_FEET)))
    return frames


def _cello(layer: Layer, x: float, feet: float) -> None:
    """Leaning back against her shoulder, on its spike."""
    body = [
        (x + 8, feet - 8), (x + 22, feet - 20), (x + 17, feet - 38), (x + 14, feet - 46), (x + 12, feet - 62), (x - 4, feet - 72),
        (x - 14, feet - 62), (x - 6, feet - 46), (x - 8, feet - 36), (x - 12, feet - 20),
    ]  # fmt: skip
    layer.curve(body, INK, tension=0.9)
    layer.line([(x + 6, feet - 10), (x + 12, feet)], INK, 2)
    layer.line([(x - 4, feet - 66), (x - 18, feet - 108)], INK, 4)
    layer.circle(x - 19, feet - 111, 4, INK)
    layer.line([(x - 24, feet - 104), (x - 12, feet - 108)], INK, 1.6).line([(x - 22, feet - 99), (x - 11, feet - 102)], INK, 1.6)


def _bow(layer: Layer, x: float, y: float) -> None:
    layer.line([(x - 22, y + 9), (x + 42, y - 5)], INK, 1.6)
    layer.line([(x - 20, y + 12), (x + 42, y - 3)], INK, 1)


# ---------------------------------------------------------------- what flies and turns


def drawn(size: tuple[int, int], anchor: Anchor, draw: Callable[[Layer], object]) -> Frame:
    """A frame painted by hand."""
    layer = Layer(size)
    draw(layer)
    pixels = np.round(layer.pixels() * 255).astype(np.uint8)
    return flat((pixels, anchor))


def helicopter(turn: int) -> Frame:
    """Nose to the left, nose low: it has what it came for."""

    def draw(layer: Layer) -> None:
        body = [(20, 52), (12, 60), (16, 70), (34, 76), (66, 76), (84, 66), (150, 52), (154, 46), (84, 48), (74, 40), (40, 40)]
        layer.curve(body, INK, tension=0.6)
        layer.polygon([(144, 54), (160, 28), (166, 28), (156, 56)], INK)
        layer.line([(30, 84), (78, 84)], INK, 2.4).line([(38, 74), (36, 84)], INK, 2).line([(66, 74), (70, 84)], INK, 2)
        layer.line([(58, 40), (58, 30)], INK, 4)
        reach = (62, 44, 20, 44)[turn]
        layer.line([(58 - reach, 30 + turn % 2), (58 + reach, 30 - turn % 2)], INK, 2.4)
        spoke = math.radians(45 * turn)
        for side in (1, -1):
            layer.line([(160, 32), (160 + 14 * side * math.cos(spoke), 32 + 14 * side * math.sin(spoke))], INK, 1.8)

    return drawn((182, 92), (80, 86), draw)


def jet(_: int) -> Frame:
    """A small business jet, climbing to the left."""

    def draw(layer: Layer) -> None:
        layer.curve([(4, 46), (30, 34), (104, 22), (132, 20), (128, 30), (70, 44), (24, 52)], INK, tension=0.5)
        layer.polygon([(112, 24), (132, 2), (142, 2), (130, 26)], INK)
        layer.polygon([(62, 36), (118, 50), (126, 48), (84, 32)], INK)
        layer.curve([(94, 20), (118, 14), (124, 18), (102, 26)], INK, tension=0.6)

    return drawn((148, 60), (74, 56), draw)


WHEEL_RADIUS, WHEEL_ARMS, WHEEL_STEPS = 112, 12, 8


def wheel(step: int) -> Frame:
    """A giant wheel with its cabins; the steps lead from one cabin to the next."""
    middle = WHEEL_RADIUS + 16

    def draw(layer: Layer) -> None:
        for radius in (WHEEL_RADIUS, WHEEL_RADIUS - 8):
            layer.circle(middle, middle, radius, INK, stroke=2)
        layer.circle(middle, middle, 7, INK)
        for arm in range(WHEEL_ARMS):
            angle = math.tau * (arm + step / WHEEL_STEPS) / WHEEL_ARMS
            x, y = middle + WHEEL_RADIUS * math.cos(angle), middle + WHEEL_RADIUS * math.sin(angle)
            layer.line([(middle, middle), (x, y)], INK, 1)
            layer.rect(x - 8, y - 2, 16, 11, INK).rect(x - 6, y - 5, 12, 3, INK)
        layer.polygon([(middle - 2, middle), (middle - 44, 2 * middle + 40), (middle - 36, 2 * middle + 40)], INK)
        layer.polygon([(middle + 2, middle), (middle + 44, 2 * middle + 40), (middle + 36, 2 * middle + 40)], INK)

    return drawn((2 * middle, 2 * middle + 40), (middle, 2 * middle + 40), draw)


def capsule(_: int) -> Frame:
    """The pig at rest, its hatch open, painted."""
    rim, rust, glass = "#ffcf7c", "#c4511e", "#ffe9ac"
    layer = Layer((160, 96), SMOOTH)
    layer.rect(20, 30, 100, 56, INK).circle(120, 58, 28, INK).circle(26, 58, 28, INK)
    layer.line([(20, 30), (120, 30)], rim, 1.8).curve_line([(120, 30), (140, 38), (148, 58)], rim, 1.8)
    for x in (24, 66, 108):
        layer.rect(x, 24, 12, 70, rust).rect(x, 24, 2, 70, rim).rect(x + 10, 24, 2, 70, INK)
    layer.circle(132, 56, 9, glass).circle(132, 56, 9, INK, stroke=2.4)
    layer.rect(46, 46, 12, 9, glass).rect(88, 46, 12, 9, glass)
    layer.polygon([(80, 30), (100, 30), (94, 2), (86, 0)], INK).line([(80, 30), (86, 0)], rim, 1.6)
    return hard(layer), (80, 94)


def note(_: int) -> Frame:
    """What was tied to 004, in the lamp's light."""
    layer = Layer((290, 170), SMOOTH)
    layer.canvas.translate(146, 84)
    layer.canvas.rotate(-6)
    layer.polygon([(-132, -64), (126, -64), (126, 64), (-96, 70), (-132, 48)], "#f4e6c4")
    layer.polygon([(-132, 48), (-96, 70), (-102, 42)], "#c8b284")
    chalked(layer, 36, "#b01c26", -46, 54)
    layer.circle(0, -58, 4, INK)
    return hard(layer), (145, 166)


def chalked(layer: Layer, height: float, colour: str, top: float, step: float) -> None:
    """Death to spies, in two lines about the layer's middle."""
    for row, text in enumerate(("СМЕРТЬ", "ШПИОНАМ")):
        path = lettering(text, height, 1.3, 0.95, 0.6)
        box = path.getBounds()
        layer.path(moved(path, -box.width() / 2 - box.left(), top + row * step - box.top()), colour)


THINGS: dict[str, tuple[Callable[[int], Frame], int]] = {
    "helicopter": (helicopter, 4),
    "jet": (jet, 1),
    "wheel": (wheel, WHEEL_STEPS),
    "capsule": (capsule, 1),
    "note": (note, 1),
}


ONE_SIDED = ("note",)
"""Nobody reads it in a mirror."""


def both(frames: Iterable[Frame]) -> tuple[list[Frame], list[Frame]]:
    """As painted for the left facing, mirrored for the right: shapes have no side of light."""
    left = list(frames)
    right = [(np.ascontiguousarray(pixels[:, ::-1]), (pixels.shape[1] - 1 - x, y)) for pixels, (x, y) in left]
    return right, left


def build(assets: Path) -> None:
    """Write every sheet."""
    folder = assets / "sprites"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (outfit, moves) in people().items():
        sheet = Sheet()
        person(sheet, outfit, moves)
        if name == "kara":
            sheet.add("play", cellist(), loop=True)
        sheet.write(folder, f"story_{name}")
    for name, bust in BUSTS.items():
        sheet = Sheet(1024)
        pixels, anchor = bust()
        mirrored = np.ascontiguousarray(pixels[:, ::-1]), (pixels.shape[1] - 1 - anchor[0], anchor[1])
        sheet.add("idle", [(pixels, anchor)], [mirrored], loop=True)
        sheet.write(folder, f"story_{name}_close")
    for name, (paint, count) in THINGS.items():
        sheet = Sheet(1024)
        frames = [paint(index) for index in range(count)]
        if name in ONE_SIDED:
            sheet.add("idle", frames, loop=True)
        else:
            sheet.add("idle", *both(frames), loop=True)
        sheet.write(folder, f"story_{name}")
