"""The picture of a stage in play: layers, sprites, particles, light, marks, display and captions, in that order.

    view = StageView(level.scenery, world)
    world.step(buttons)
    view.observe(world)      # once after every tick
    view.draw(canvas)        # as often as a picture is wanted

Neither ever writes to the world. All motion that is only looks happens in `observe`, so that a tick drawn twice looks the same.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

import pygame

from game.core import events
from game.core.ghost import Place
from game.core.scenery import Scenery
from game.core.units import TILE
from game.core.world import World
from game.view import aims, debug_draw, gusts, sprites
from game.view.board import CANVAS_SIZE
from game.view.camera import Camera
from game.view.captions import Captions
from game.view.clockwork import Clockwork, covers, open_lock
from game.view.hud import Hud
from game.view.hud_model import hud_model
from game.view.inset import Inset
from game.view.keys import KEYS
from game.view.layers import MapPicture
from game.view.lights import Lights
from game.view.marks import Marks
from game.view.particles import Particles
from game.view.roll import Roll
from game.view.scope import Scope, is_scope
from game.view.sheet_reader import SheetReader

BELL_TICKS = 180
"""The display shows the bell for so long after a stroke."""
LOW_FEET = 256
"""Feet lower than this on the canvas (px) send the captions to its upper part."""
HIGH_BOTTOM = 126
"""There their band ends, px."""
WHITE_TICKS = 90
"""For so long the picture is white after the bomb."""
WHITE, DARK, FULL = (255, 255, 255), (8, 9, 16), 255
OVERLAYS = debug_draw.OVERLAYS


class ViewOptions(NamedTuple):
    """What a player may choose about the picture."""

    shake: bool = True
    flashes: bool = True
    """Off: nothing pulses, flickers or flashes."""
    roll: bool = True
    """The picture leans with a floor that tilts."""
    caption_scale: int = 1
    hud: bool = True


DEFAULTS = ViewOptions()


class StageView:
    """Shows one world. Call `observe` after every tick and `draw` when a picture is wanted."""

    def __init__(self, scenery: Scenery, world: World, *, options: ViewOptions = DEFAULTS, best: int = 0) -> None:
        self.scenery = scenery
        self.world = world
        self.options = options
        self.best = best
        """The score to beat, 0: none."""
        self.labels: Mapping[str, str] = KEYS
        """What hints show for the eight buttons; it may change at any time."""
        self.ghost: Place | None = None
        """Where the run beside the run is now; it may change at any time."""
        self.tick = 0
        self.camera = Camera(scenery, world, shakes=options.shake)
        self.map = MapPicture(scenery)
        self.particles = Particles()
        self.lights = Lights(scenery, self.camera.zone, flashes=options.flashes)
        self.marks = Marks()
        self.hud = Hud(flashes=options.flashes)
        self.captions = Captions(options.caption_scale)
        self.scope = Scope(self.map, flashes=options.flashes)
        self.inset = Inset(self.map)
        self.clockwork = Clockwork(flashes=options.flashes)
        self.roll = Roll(is_on=options.roll)
        self._sheets = SheetReader()
        self._bell = 0
        self._white = 0

    def observe(self, world: World) -> None:
        """A tick has passed: take its events, move what is only looks."""
        self.world = world
        self.tick += 1
        self.camera.observe(world)
        self.particles.observe(world, self.camera.x, self.camera.y)
        self.lights.observe(world, self.camera.zone)
        self.marks.observe(world)
        self.scope.observe(world)
        self.clockwork.observe(world)
        self.roll.observe(world)
        self.captions.update()
        self._bell = max(self._bell - 1, 0)
        self._white = max(self._white - 1, 0)
        for event in world.events:
            if isinstance(event, events.CaptionShown):
                self.captions.show(event.speaker, event.text, event.ticks)
            elif isinstance(event, (events.StoryTurned, events.BombReleased)):
                self.captions.clear()  # what comes now is looked at
            elif isinstance(event, events.BellRang):
                self._bell = BELL_TICKS
            elif isinstance(event, events.BombWent):
                self._white = WHITE_TICKS

    def draw(self, surface: pygame.Surface, overlays: Collection[str] = ()) -> None:
        """Draw the picture onto a canvas of CANVAS_SIZE."""
        world, x, y = self.world, self.camera.x, self.camera.y
        lock = open_lock(world)
        if lock is None or not covers(lock):
            self._draw_stage(surface, world, x, y)
        if lock is not None:
            self.clockwork.draw(surface, lock, world.stage.clock)
        if self._white:
            self._draw_white(surface)
        if world.stage.IS_STORY:
            self.captions.draw(surface)
        elif self.options.hud:
            if lock is None:
                self.marks.draw(surface, world, x, y, self.labels)
                self.particles.draw_points(surface, x, y)
            model = hud_model(world, x, y, best=self.best, labels=self.labels, bell=self._bell > 0, assisted=bool(world.assists))
            player = world.player
            if player is not None and player.feet - y > LOW_FEET:
                # Who walks along the lower edge must not walk behind the captions.
                self.hud.draw(surface, model, self.tick)
                self.captions.draw(surface, HIGH_BOTTOM)
            else:
                self.hud.draw(surface, model, self.tick, self.captions.height)
                self.captions.draw(surface)
        if overlays:
            debug_draw.draw(surface, world, x, y, overlays)

    def _draw_stage(self, surface: pygame.Surface, world: World, x: int, y: int) -> None:
        """The stage as it is seen from the corner (x, y), with all that belongs into it."""
        self.map.draw_behind(surface, x, y, self.tick, self.camera.rest, sprites.far_away(world))
        if self.ghost is not None and world.player is not None and world.player.MEETS_TILES:
            sprites.draw_ghost(surface, self.ghost, x, y)
        sprites.draw(surface, world, x, y)
        self.map.draw_before(surface, x, y, self.tick)
        self.particles.draw_lit(surface, x, y)
        self.lights.draw(surface, world, x, y, self.camera.rest)
        self.particles.draw_air(surface, world, x, y, self.scenery.camera_zones)
        self.particles.draw_bright(surface, x, y)
        gusts.draw(surface, world, x, y, self.tick)
        aims.draw(surface, world, x, y, self.tick, is_flashing=self.options.flashes)
        if world.player is not None and is_scope(world.player):
            self.scope.draw(surface, world, x, y, self.tick, self.particles)
            self.inset.draw(surface, world, x, y, self.tick)
        self.roll.draw(surface)

    def _draw_white(self, surface: pygame.Surface) -> None:
        """The bomb: all is white, then it fades; without flashes it is dark instead."""
        veil = pygame.Surface(CANVAS_SIZE)
        veil.fill(WHITE if self.options.flashes else DARK)
        veil.set_alpha(min(FULL * self._white * 2 // WHITE_TICKS, FULL))
        surface.blit(veil, (0, 0))

    def prepare(self) -> bool:
        """Read or bake a little of what may come into the picture soon. False when there is nothing left to do."""
        x, y = self.camera.x, self.camera.y
        is_busy = self._sheets.read_one(self.world, *self.camera.centre)
        return is_busy or self.map.prepare(x, y) or self.lights.prepare(x, y)

    def whole_map(self, *, tiles_only: bool = False, overlays: Collection[str] = ()) -> pygame.Surface:
        """The whole map at once, unlit; `tiles_only`: without entities.

        Backdrops with parallax are drawn for each camera zone as they are seen from its middle.
        """
        size = self.scenery.width * TILE, self.scenery.height * TILE
        surface = pygame.Surface(size, 0, 32)
        zones = self.scenery.camera_zones
        rooms = [pygame.Rect(zone.x, zone.y, zone.width, zone.height).clip(surface.get_rect()) for zone in zones]
        self.map.draw_whole(surface, rooms, is_behind=True)
        if not tiles_only:
            sprites.draw(surface, self.world, 0, 0, area=size)
        self.map.draw_whole(surface, rooms, is_behind=False)
        if overlays:
            debug_draw.draw(surface, self.world, 0, 0, overlays)
        return surface
