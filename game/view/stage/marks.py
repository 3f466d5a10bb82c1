"""Marks in the picture that tell what the rules know: how nearly one is seen, who holds whom, what a button would do."""

from __future__ import annotations

import pygame

from game.core.actor import Actor
from game.core.entity import Entity
from game.core.world import World
from game.view.hud import draw_hint
from game.view.stage.hud_model import with_keys
from game.view.stage.sheets import sheet
from game.view.text import font

METER_WIDTH, METER_HEIGHT = 18, 3
INK = (10, 11, 18)
CALM, NEAR_SEEN, SEEN = (240, 208, 96), (255, 154, 60), (255, 74, 64)
COLLAR = (255, 90, 74)
ZZZ_PACE = 12
LOOK_PERIOD = 4
"""Every so many ticks it is asked again what could be used."""
PROMPT_RISE = 14


class Marks:
    """Draws meters and prompts over the light."""

    def __init__(self) -> None:
        self._usable = 0
        self._asked = -LOOK_PERIOD
        hud = sheet("hud") or {}
        self._icons = {name: [frame[0] for frame in entry.right] for name, entry in hud.items()}

    def draw(self, surface: pygame.Surface, world: World, camera_x: int, camera_y: int, *, pad: bool = False) -> None:
        """Meters over heads, then the prompt for what the player could do."""
        for actor in world.awake_actors:
            x, y = actor.centre_x - camera_x, actor.y - camera_y
            self._draw_awareness(surface, world, actor, x, y)
            collar = getattr(actor, "collar", int)()
            if collar:
                self._meter(surface, x, y - 10, collar / max(getattr(actor, "held_ticks", collar), 1), COLLAR)
        self._draw_prompt(surface, world, camera_x, camera_y, pad)

    def _draw_awareness(self, surface: pygame.Surface, world: World, actor: Actor, x: int, y: int) -> None:
        awareness = getattr(actor, "awareness", None)
        if awareness is None or not getattr(actor, "is_standing", bool)():
            return
        if getattr(actor, "is_asleep", False):
            entry = (sheet("effects") or {}).get("zzz")
            if entry is not None:
                picture, anchor = entry.frame(world.tick // ZZZ_PACE)
                surface.blit(picture, (x - anchor[0] + 6, y - anchor[1] + 4))
            return
        full = getattr(actor, "detection_full", 1)
        share = getattr(actor, "detection", 0) / full
        mood = awareness()
        if mood == "alert":
            font("pix_bold").draw(surface, "!", (x, y - 14), "#ff4a40", outline="#0a0b12", align=0.5)
        elif share > 0:
            self._meter(surface, x, y - 8, share, NEAR_SEEN if mood else CALM)
        elif mood:
            font("pix_bold").draw(surface, "?", (x, y - 14), "#ffcf6a", outline="#0a0b12", align=0.5)

    @staticmethod
    def _meter(surface: pygame.Surface, x: int, y: int, share: float, colour: tuple[int, int, int]) -> None:
        left = x - METER_WIDTH // 2
        surface.fill(INK, (left - 1, y - 1, METER_WIDTH + 2, METER_HEIGHT + 2))
        surface.fill(SEEN if share >= 1 else colour, (left, y, max(round(METER_WIDTH * min(share, 1)), 1), METER_HEIGHT))

    def _draw_prompt(self, surface: pygame.Surface, world: World, camera_x: int, camera_y: int, pad: bool) -> None:
        player = world.player
        if player is None or world.stage.outcome or getattr(player, "state", 0):
            return
        target = getattr(player, "takedown_target", lambda: None)()
        if target is not None:
            self._prompt(surface, target, "{fire} takedown", camera_x, camera_y, pad)
            return
        if world.tick - self._asked >= LOOK_PERIOD or world.tick < self._asked:
            self._asked = world.tick
            thing = world.usable(player)
            self._usable = thing.id if thing is not None else 0
        usable = world.get(self._usable)
        if usable is not None:
            self._prompt(surface, usable, "{use} " + usable.prompt(), camera_x, camera_y, pad)

    def _prompt(self, surface: pygame.Surface, over: Entity, text: str, camera_x: int, camera_y: int, pad: bool) -> None:
        draw_hint(
            surface, with_keys(text, pad=pad), (over.centre_x - camera_x, over.y - camera_y - PROMPT_RISE - 10), self._icons
        )
