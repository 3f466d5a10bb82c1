"""A stage on the canvas: layers, sprites, effects, light, marks, HUD and captions, in that order.

It reads the world and never writes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pygame

from game.core import events
from game.core.scenery import Scenery
from game.core.units import TILE
from game.core.world import World
from game.view.captions import Captions
from game.view.hud import Hud
from game.view.stage import debug_draw
from game.view.stage.camera import HEIGHT, WIDTH, Camera
from game.view.stage.effects import Effects
from game.view.stage.hud_model import BELL_TICKS, hud_model
from game.view.stage.layers import BakedLayers, build
from game.view.stage.lights import Lights
from game.view.stage.marks import Marks
from game.view.stage.sprites import Sprites

SIZE = WIDTH, HEIGHT
SHAKES: dict[type, int] = {
    events.ActorHurt: 2,
    events.ActorKilled: 3,
    events.PlayerDied: 5,
    events.RackRolled: 2,
    events.LiftStopped: 1,
    events.GateOpened: 3,
}
"""How hard the camera shakes (px) when something near happens."""
NEAR = 400
"""Farther from the middle of the canvas (px) nothing shakes it."""


class ViewOptions(NamedTuple):
    """What a player may choose about the picture."""

    shake: bool = True
    flashes: bool = True
    caption_scale: int = 1
    hud: bool = True
    pad: bool = False
    """Hints show the pad's buttons instead of keys."""


class StageView:
    """Shows one world. Call `observe` after every tick of the world and `draw` when a picture is wanted."""

    def __init__(self, scenery: Scenery, world: World, *, options: ViewOptions = ViewOptions(), best: int = 0) -> None:  # noqa: B008
        self.scenery = scenery
        self.world = world
        self.options = options
        self.best = best
        self.behind, self.before = build(scenery)
        self.camera = Camera(scenery.camera_zones, (scenery.width * TILE, scenery.height * TILE), shakes=options.shake)
        self.effects = Effects()
        self.lights = Lights(scenery.lights, flashes=options.flashes)
        self.sprites = Sprites()
        self.marks = Marks()
        self.hud = Hud(flashes=options.flashes)
        self.captions = Captions(options.caption_scale)
        self._bell = 0
        self.camera.update(world)

    def observe(self, world: World) -> None:
        """A tick has passed: take its events, move what is only looks."""
        self.world = world
        for event in world.events:
            self._observe(event)
        self.camera.update(world)
        self.effects.update()
        self.lights.update(self.camera.zone, world.stage.alarm)
        self.captions.update()
        self._bell = max(self._bell - 1, 0)

    def _observe(self, event: events.Event) -> None:
        self.effects.observe(event)
        self.lights.observe(event)
        strength = SHAKES.get(type(event))
        if (
            strength
            and abs(event.x - self.camera.x - WIDTH // 2) < NEAR
            and abs(event.y - self.camera.y - HEIGHT // 2) < NEAR // 2
        ):
            self.camera.shake(strength)
        if isinstance(event, events.CaptionShown):
            self.captions.show(event.speaker, event.text, event.ticks)
        elif isinstance(event, events.BellRang):
            self._bell = BELL_TICKS

    def draw(self, surface: pygame.Surface, overlays: Iterable[str] = ()) -> None:
        """Draw the canvas, 640 x 360 px."""
        x, y = self.camera.x, self.camera.y
        world = self.world
        surface.fill(self.scenery.background[:3])
        for layer in self.behind:
            layer.draw(surface, x, y)
        self.sprites.draw(surface, world, x, y)
        self.effects.draw(surface, x, y)
        for layer in self.before:
            layer.draw(surface, x, y)
        self.lights.draw(surface, world, x, y)
        zone = self.camera.zone
        if zone is not None and zone.weather:
            self.effects.draw_air(surface, x, y, zone.weather)
        if self.options.hud:
            self.effects.draw_points(surface, x, y)
            self.marks.draw(surface, world, x, y, pad=self.options.pad)
            model = hud_model(world, x, y, best=self.best, pad=self.options.pad, bell=bool(self._bell))
            self.hud.draw(surface, model, world.tick, self.captions.height)
            self.captions.draw(surface)
        if overlays:
            debug_draw.draw(surface, world, x, y, overlays)

    def whole_map(self, *, tiles_only: bool = False, overlays: Iterable[str] = ()) -> pygame.Surface:
        """The whole map at once, without light; `tiles_only`: without entities too."""
        surface = pygame.Surface((self.scenery.width * TILE, self.scenery.height * TILE))
        surface.fill(self.scenery.background[:3])
        for layer in self.behind:
            if isinstance(layer, BakedLayers) or not tiles_only:
                layer.draw(surface, 0, 0)
        if not tiles_only:
            for left in range(0, surface.get_width(), WIDTH):
                for top in range(0, surface.get_height(), HEIGHT):
                    area = surface.subsurface(pygame.Rect(left, top, WIDTH, HEIGHT).clip(surface.get_rect()))
                    self.sprites.draw(area, self.world, left, top)
        for layer in self.before:
            layer.draw(surface, 0, 0)
        debug_draw.draw(surface, self.world, 0, 0, overlays) if overlays else None
        return surface
