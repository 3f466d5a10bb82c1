"""The picture of a stage in play. `observe` takes in each tick, `draw` paints; neither ever writes to the world."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import pygame

from game.core.scenery import Scenery
from game.core.world import World
from game.view import sprites
from game.view.camera import HEIGHT, WIDTH, Camera
from game.view.captions import Captions
from game.view.layers import MapPicture
from game.view.lights import Lights

SIZE = WIDTH, HEIGHT


@dataclass(frozen=True)
class ViewOptions:
    """What a player may choose about the picture."""

    shake: bool = True
    flashes: bool = True
    caption_scale: int = 1
    labels: Mapping[str, str] = field(default_factory=dict)


class StageView:
    """Draws one stage."""

    def __init__(self, scenery: Scenery, world: World, *, options: ViewOptions | None = None) -> None:
        self.options = options or ViewOptions()
        self.scenery = scenery
        self.world = world
        self.tick = 0
        self.camera = Camera(scenery, world, shakes=self.options.shake)
        self.captions = Captions(self.options.caption_scale)
        self._map = MapPicture(scenery)
        self._lights = Lights(scenery, self.camera.zone, flashes=self.options.flashes)

    def observe(self, world: World) -> None:
        """Take in what happened in the tick."""
        self.world = world
        self.tick += 1
        self.camera.observe(world)
        self._lights.observe(world, self.camera.zone)
        self.captions.update()

    def draw(self, surface: pygame.Surface, overlays: Collection[str] = ()) -> None:
        """Draw the picture."""
        x, y = self.camera.x, self.camera.y
        self._map.draw_behind(surface, x, y, self.tick)
        sprites.draw(surface, self.world, x, y)
        self._map.draw_before(surface, x, y, self.tick)
        self._lights.draw(surface, self.world, x, y)
