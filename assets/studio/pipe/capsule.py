"""The capsule: a scouring pig that a general fits into. It runs to the right, on either wall."""

from __future__ import annotations

import math

from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, CREAM, INK, RED, RUBBER, Frame, Sprite, puff, sparks

WIDTH, HEIGHT = 96, 72
LEFT, TOP = 28, 24
"""Where the hitbox (40 x 24 px) lies in a frame."""
AXIS = TOP + 12
ANCHOR = (LEFT + 20, TOP + 24)
WHEELS = (LEFT + 13, LEFT + 23)
SMOKE = ("#2c3c42", "#6f8a88", "#c8d8cc")
SOOT = ("#0c1216", "#252c30", "#4a5254")
STEPS = 6
BEND = math.degrees(math.atan(1 / 2))
"""How steep a bend of one row in two columns is."""


def wheels(sprite: Sprite, angle: float, phase: int, drop: float, hot: bool) -> None:
    """The bogies at an angle about the axis (degrees; 90 below, 0 towards the onlooker, -90 above)."""
    down, front = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    layer = sprite.layer()
    y = AXIS + (7.2 + drop) * down
    for x in WHEELS:
        if front > 0.45:  # seen from below: the bogie's plate and the tyre's tread
            tall = 3.5 + 2 * front
            layer.rect(x - 5, y - tall, 10, 2 * tall, INK).rect(x - 4, y - tall + 1, 8, 2 * tall - 2, RUBBER[3])
            layer.rect(x - 4, y - tall + 1, 8, 1, RUBBER[5]).rect(x - 1, y - tall + 1, 3, 2 * tall - 2, RUBBER[1])
            continue
        layer.line([(x, AXIS + 4 * down), (x, y)], INK, 4).line([(x, AXIS + 4 * down), (x, y)], CREAM[3], 2)
        layer.circle(x, y, 4.6, INK).circle(x, y, 3.8, RUBBER[3]).circle(x, y, 2.2, "#ff9a3c" if hot else CREAM[3])
        for spoke in range(2):
            turn = math.radians(phase * 22.5 + spoke * 90)
            dx, dy = 3 * math.cos(turn), 3 * math.sin(turn)
            layer.line([(x - dx, y - dy), (x + dx, y + dy)], RUBBER[6], 1)
        layer.pixel(x, y, "#fff0c0" if hot else CREAM[5])
    sprite.lay(layer)


def around(degrees: float) -> tuple[float, float]:
    """The y of a place on the body at an angle about the axis, and how broad it is seen (0 and less: it is behind)."""
    turn = math.radians(degrees)
    return AXIS + 7.6 * math.sin(turn), math.cos(turn)


def hull(sprite: Sprite, roll: float, glow: bool) -> None:
    """The body with its seals; `roll` (degrees) is how far it has turned over."""
    sprite.revolve(AXIS, [(LEFT + 1, 4.5), (LEFT + 5, 6)], RUBBER, -0.6)
    sprite.revolve(AXIS, [(LEFT + 4, 8), (LEFT + 28, 8)], CREAM)
    nose = [(LEFT + 28 + step, 8 * math.sqrt(max(1 - (step / 11.6) ** 2, 0.02))) for step in range(12)]
    sprite.revolve(AXIS, nose, CREAM, 0.2)
    layer = sprite.layer()
    for turn in (34, 146):  # the painted band, once on either side
        y, broad = around(turn - roll)
        if broad > 0.1:
            tone = 4 if y < AXIS else 3
            layer.rect(LEFT + 8, round(y - 2 * broad), 19, max(round(4 * broad), 1), AMBER[tone])
            layer.rect(LEFT + 8, round(y - 2 * broad), 19, 1, AMBER[tone + 1])
    for turn in (-14, 194):  # a porthole on either side
        y, broad = around(turn - roll)
        if broad > 0.2:
            tall = 4.2 * broad
            layer.oval(LEFT + 17, y, 5.4, tall + 0.8, INK).oval(LEFT + 17, y, 4.6, tall, "#b07c30")
            layer.oval(LEFT + 16.6, y - 0.4, 4, tall * 0.86, "#ffd884").oval(LEFT + 17, y, 3.4, tall * 0.72, "#4a3418")
            layer.oval(LEFT + 17, y, 3, tall * 0.64, "#ffe9ac")
            if broad > 0.8:
                layer.rect(LEFT + 16, round(y) - 1, 3, 4, "#5a3420").rect(LEFT + 15, round(y) + 1, 5, 2, "#3a2418")
                layer.pixel(LEFT + 15, round(y) - 2, "#fffae0")
    for x in (LEFT + 8, LEFT + 26):
        for turn in range(-75, 80, 30):
            y, _ = around(turn)
            layer.pixel(x, y, "#fffae0" if turn < 10 else CREAM[2]).pixel(x, y + 1, CREAM[1])
    sprite.lay(layer)
    for x, radius in ((LEFT + 4, 10.4), (LEFT + 28, 10.4)):
        sprite.revolve(AXIS, [(x, radius - 0.8), (x + 1.5, radius), (x + 4, radius - 0.8)], RUBBER, -0.9)
    layer = sprite.layer()
    layer.rect(LEFT + 37, AXIS - 4, 2, 8, INK).rect(LEFT + 38, AXIS - 3, 2, 6, "#fff6d0" if glow else CREAM[3])
    layer.rect(LEFT + 32, AXIS - 6, 4, 1, "#fffae0")
    sprite.lay(layer)


def capsule(
    angle: float = 90.0,
    roll: float = 0.0,
    phase: int = 0,
    drop: float = 0.0,
    hot: bool = False,
    lamps: bool = True,
    tilt: float = 0.0,
) -> Sprite:
    """The whole capsule. `angle` is the place of the wheels about its axis: 90 below, -90 above, between them in front.

    `tilt` (degrees, clockwise) is how it lies on a bend: it turns about the place where its middle stands on its wall.
    """
    sprite = Sprite(WIDTH, HEIGHT)
    hull(sprite, roll, lamps)
    wheels(sprite, angle, phase, drop, hot)
    layer = sprite.layer()
    layer.rect(LEFT, AXIS - 3, 2, 6, RED[5] if hot else RED[3]).pixel(LEFT, AXIS - 2, RED[6])
    sprite.lay(layer)
    stand = TOP + 24 if angle > 0 else TOP
    if tilt:
        sprite.tilt(tilt, LEFT + 20, stand)
    sprite.outline()
    turn = math.radians(tilt)

    def beside(along: float) -> tuple[float, float]:
        """A place on the axis, tilted."""
        dx, dy = along - 20, AXIS - stand
        return LEFT + 20 + dx * math.cos(turn) - dy * math.sin(turn), stand + dx * math.sin(turn) + dy * math.cos(turn)

    if lamps:
        sprite.halo(*beside(41), 16, "#fff0b8", 0.5).halo(*beside(48), 26, "#ffe49a", 0.16, 1.4)
    return sprite.halo(*beside(0), 10 if hot else 6, "#ff4a2c", 0.6 if hot else 0.35)


def upside(name: str) -> float:
    """Where the wheels are on a wall."""
    return 90.0 if name == "floor" else -90.0


def rolled(name: str) -> float:
    """How far the body is turned over on a wall: half a turn brings the other porthole to the front."""
    return 0.0 if name == "floor" else 180.0


def jolt(frame: int) -> int:
    """The body trembles by a pixel now and then."""
    return (0, 0, 1, 0, 0, 0, 1, 0)[frame % 8]


def rolling(wall: str, tilt: float = 0.0) -> list[Frame]:
    """Eight frames along a wall that rises or falls."""
    frames = []
    for frame in range(8):
        sprite = capsule(upside(wall), rolled(wall), frame, tilt=tilt)
        frames.append(sprite.done((ANCHOR[0], ANCHOR[1] + jolt(frame) * (1 if wall == "floor" else -1))))
    return frames


def crossing(upwards: bool) -> list[Frame]:
    """Six frames from wall to wall: it turns over about its long axis, wheels past the onlooker."""
    frames = []
    for step in range(STEPS):
        turned = 180 * (step + 0.5) / STEPS
        turned = turned if upwards else 180 - turned
        sprite = capsule(90 - turned, turned, step, 1.5)
        layer = sprite.layer()
        for number, x in enumerate((LEFT - 3, LEFT - 9, LEFT - 15)):  # what it leaves behind it
            layer.rect(x, AXIS - 7 + number * 5 + step % 2 * 2, 5 - number, 1, "#c8e0d0", 0.55 - 0.12 * number)
        frames.append(sprite.lay(layer).done(ANCHOR))
    return frames


def braking(wall: str) -> list[Frame]:
    """Four frames with hot shoes and sparks."""
    frames = []
    edge = TOP + 23 if wall == "floor" else TOP + 1
    for frame in range(4):
        sprite = capsule(upside(wall), rolled(wall), frame // 2, hot=True)
        layer = sprite.layer()
        for x in WHEELS:
            sparks(layer, x - 3, edge, 195 if wall == "floor" else 165, 18, 24, 9, frame * 7 + x)
            layer.rect(x - 4, edge - 1 if wall == "floor" else edge, 8, 1, "#ffe49a")
        sprite.lay(layer)
        for x in WHEELS:
            sprite.halo(x - 2, edge, 13, "#ff9a3c", 0.55)
        frames.append(sprite.done(ANCHOR))
    return frames


def hit() -> list[Frame]:
    """Four frames of a jolt."""
    frames = []
    for frame, tilt in enumerate((-7, 5, -3, 1)):
        sprite = capsule(90, 0, frame)
        sprite.turn(tilt, LEFT + 20, AXIS)
        if frame < 2:
            sprite.flash("#fff6d0", 0.7 - 0.4 * frame)
        layer = sprite.layer()
        sparks(layer, LEFT + 34, AXIS - 4, -40, 60, 12 + 6 * frame, 12 - 3 * frame, frame + 3)
        frames.append(sprite.lay(layer).done(ANCHOR))
    return frames


def winch() -> list[Frame]:
    """Two frames on a hook."""
    frames = []
    for tilt in (-4, 3):
        sprite = capsule(90, 0, 0, 2).turn(tilt, LEFT + 20, TOP)
        layer = sprite.layer()
        layer.rect(LEFT + 19, 0, 1, TOP - 4, "#8fb09c").rect(LEFT + 20, 0, 1, TOP - 4, INK)
        layer.rect(LEFT + 17, TOP - 6, 6, 5, INK).rect(LEFT + 18, TOP - 5, 4, 3, AMBER[4])
        layer.rect(LEFT + 18, TOP - 5, 4, 1, AMBER[6])
        for x in (LEFT + 8, LEFT + 30):
            layer.line([(LEFT + 20, TOP - 2), (x, TOP + 4)], CREAM[4], 1)
        frames.append(sprite.lay(layer).done(ANCHOR))
    return frames


def parked() -> list[Frame]:
    """Four frames at rest: the hatch is up, the shoes cool."""
    frames = []
    for frame in range(4):
        sprite = capsule(90, 0, 0, lamps=False)
        layer = sprite.layer()
        layer.polygon([(LEFT + 10, TOP + 3), (LEFT + 12, TOP - 6), (LEFT + 14, TOP - 6), (LEFT + 13, TOP + 3)], INK)
        layer.line([(LEFT + 11.5, TOP + 3), (LEFT + 13, TOP - 5)], CREAM[5], 1)
        layer.rect(LEFT + 13, TOP + 2, 10, 2, "#ffe49a").rect(LEFT + 13, TOP + 4, 10, 1, AMBER[2])
        for number, x in enumerate(WHEELS):
            rise = (frame * 4 + number * 6) % 16
            puff(layer, x - 4 - rise * 0.4, TOP + 20 - rise, 2 + rise * 0.22, SMOKE, number)
        frames.append(sprite.lay(layer).halo(LEFT + 18, TOP + 1, 14, "#ffe49a", 0.4).done(ANCHOR))
    return frames


def wreck() -> list[Frame]:
    """Four frames: it lies on its nose, burnt, and burns."""
    frames = []
    for frame in range(4):
        sprite = capsule(70, 0, 0, lamps=False)
        layer = sprite.layer()
        layer.polygon([(LEFT + 33, AXIS - 9), (LEFT + 42, AXIS - 9), (LEFT + 42, AXIS + 3), (LEFT + 37, AXIS)], SOOT[0])
        layer.line([(LEFT + 20, AXIS - 9), (LEFT + 23, AXIS - 3), (LEFT + 21, AXIS + 3)], INK, 1.4)
        sprite.lay(layer).shade(0.62).turn(13, LEFT + 30, AXIS + 6)
        layer = sprite.layer()
        for number in range(4):
            rise = (frame * 7 + number * 7) % 28
            puff(layer, LEFT + 26 - number * 4 - rise * 0.5, AXIS - 8 - rise, 3 + rise * 0.2, SOOT, number)
        for x, tall in ((LEFT + 34, 10), (LEFT + 29, 15), (LEFT + 23, 8)):
            sway = ((frame + x) % 3 - 1) * 1.6
            high = tall + (frame * 5 + x) % 4
            flame = [(-4, 2), (-3, -4), (sway, -high), (3, -4), (3, 2)]
            heart = [(-2, 2), (-2, -2), (sway, -high * 0.6), (2, 2)]
            layer.curve([(x + dx, AXIS + dy) for dx, dy in flame], "#e8482a")
            layer.curve([(x + dx, AXIS + dy) for dx, dy in heart], "#ffb050")
        sprite.lay(layer).halo(LEFT + 28, AXIS - 4, 24, "#ff7a2c", 0.5)
        frames.append(sprite.done(ANCHOR))
    return frames


def hop() -> list[Frame]:
    """Two frames off the floor, the springs stretched."""
    frames = []
    for frame in range(2):
        sprite = capsule(90, 0, frame * 2, 1.5)
        layer = sprite.layer()
        for number, x in enumerate(WHEELS):
            layer.rect(x - 2 - 4 * frame, TOP + 27 + frame * 2 + number % 2, 4, 1, "#c8e0d0", 0.6 - 0.25 * frame)
        frames.append(sprite.lay(layer).done(ANCHOR))
    return frames


def sheet() -> Sheet:
    """All animations."""
    result = Sheet()
    result.add("idle", [capsule().done(ANCHOR)])
    result.add("floor", rolling("floor"), loop=True)
    result.add("ceiling", rolling("ceiling"), loop=True)
    for wall in ("floor", "ceiling"):
        result.add(f"{wall}_up", rolling(wall, -BEND), loop=True)
        result.add(f"{wall}_down", rolling(wall, BEND), loop=True)
    result.add("hop", hop(), loop=True)
    result.add("cross", crossing(True))
    result.add("cross_down", crossing(False))
    result.add("brake", braking("floor"), loop=True)
    result.add("brake_up", braking("ceiling"), loop=True)
    result.add("hit", hit())
    result.add("winch", winch(), loop=True)
    result.add("parked", parked(), loop=True)
    result.add("wreck", wreck(), loop=True)
    return result
