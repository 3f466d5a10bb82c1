"""The slipstream as it is seen on the plane's back: streaks that race aft, shivering before a gust, many in it."""

from __future__ import annotations

import pygame

from game.core.entity import Entity
from game.core.world import World
from game.view.camera import HEIGHT, WIDTH
from game.view.cast import chosen

BLOWS = {"SlipStream": True}
"""The class whose wind this is."""
SCRAMBLE, FOLD = 2654435761, 0xFFFFFFFF
"""Knuth's multiplicative hash: places that look like chance and are the same in each picture."""
STEADY, HUM, BLOW = 10, 26, 64
"""How many streaks there are."""
STEADY_PX, BLOW_PX = 7, 22
"""How far they move in a tick."""
STEADY_LENGTH, BLOW_LENGTH = 16, 58
SHIVER = 3
PALE, BRIGHT = (176, 200, 220), (244, 250, 255)


def draw(surface: pygame.Surface, world: World, x: int, y: int, tick: int) -> None:
    """Draw the wind around the player onto the picture whose corner is (x, y), while he is in it."""
    player = world.player
    streams = chosen(world, BLOWS)
    if player is None or not streams or not streams[0][0].contains(player.centre_x, player.centre_y):
        return
    stream = streams[0][0]
    is_humming, is_blowing = _says(stream, "is_humming"), _says(stream, "is_blowing")
    count = BLOW if is_blowing else HUM if is_humming else STEADY
    pace, length = (BLOW_PX, BLOW_LENGTH) if is_blowing else (STEADY_PX, STEADY_LENGTH)
    low = min(stream.feet - y, HEIGHT)
    for number in range(count):
        chance = (number + 1) * SCRAMBLE & FOLD
        row = chance % max(low, 1)
        speed = pace + (chance >> 9) % 4
        left = ((chance >> 4) + tick * speed) % (WIDTH + length) - length
        reach = length * (2 + (chance >> 13) % 3) // 4
        if is_humming:
            row += (tick * (number % 3 + 1)) % SHIVER - 1
        colour = BRIGHT if is_blowing and number % 3 == 0 else PALE
        surface.fill(colour, (left, row, reach, 1))


def _says(stream: Entity, name: str) -> bool:
    """What the wind says of itself."""
    return bool(getattr(stream, name, bool)())
