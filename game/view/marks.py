"""Marks in the picture that tell what the rules know: who has noticed what, who holds whom, what a button would do."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import pygame

from game.core.actor import Actor
from game.core.entity import Entity
from game.core.world import World
from game.view.camera import HEIGHT, WIDTH, bounds
from game.view.hud import hint_parts, icons
from game.view.keys import KEYS, with_keys
from game.view.pictures import ready
from game.view.sheets import animation
from game.view.text import font

INK = (10, 11, 18)
METER_WIDTH, METER_HEIGHT = 18, 3
CALM, SUSPECTING = (240, 214, 110), (255, 150, 58)
COLLAR, COLLAR_LIGHT = (226, 52, 48), (255, 132, 112)
MARKS = {"alert": "alert_mark", "suspicious": "suspicion_mark"}
MARK_PACE = 4
ZZZ_PACE, STARS_PACE = 9, 5
LOOK_PERIOD = 4
"""Every so many ticks it is asked again what could be used."""
PROMPT_GAP = 14
PROMPT_EDGE, PROMPT_TOP = 4, 36
"""So far a prompt stays from the picture's sides, and below the display's lines, px."""
HEAD_ROOM = 9
"""Heads and caps reach so far above the bodies' boxes, px."""
MARGIN = 24
REFUSAL = ("#...#", ".#.#.", "..#..", ".#.#.", "#...#")

Prompt = tuple[str, int]
"""What a button would do, and over what (its id)."""


class Marks:
    """Follows what is to be marked in `observe`; drawing changes nothing."""

    def __init__(self) -> None:
        self._tick = 0
        self._moods: dict[int, tuple[str, int]] = {}
        """By enemy: the mark over him and since when."""
        self._prompt: Prompt | None = None
        self._refusal = refusal_sign()

    def observe(self, world: World) -> None:
        """A tick has passed."""
        self._tick += 1
        moods: dict[int, tuple[str, int]] = {}
        for actor in world.awake_actors:
            awareness = getattr(actor, "awareness", None)
            mood = awareness() if awareness is not None else ""
            if mood:
                before = self._moods.get(actor.id)
                moods[actor.id] = before if before is not None and before[0] == mood else (mood, self._tick)
        self._moods = moods
        if not self._tick % LOOK_PERIOD or self._prompt is None:
            self._prompt = find_prompt(world)

    def draw(self, surface: pygame.Surface, world: World, x: int, y: int, labels: Mapping[str, str] = KEYS) -> None:
        """Draw all marks over the light; `labels` is what prompts show for the buttons."""
        for actor in world.awake_actors:
            left, top = actor.centre_x - x, actor.y - HEAD_ROOM - y
            if -MARGIN < left < WIDTH + MARGIN and -MARGIN < top < HEIGHT + MARGIN:
                self._draw_actor(surface, actor, left, top)
        if self._prompt is not None:
            thing = world.get(self._prompt[1])
            if thing is not None:
                self._draw_prompt(surface, with_keys(self._prompt[0], labels), thing, world.player, x, y)

    def _draw_actor(self, surface: pygame.Surface, actor: Actor, x: int, y: int) -> None:
        if getattr(actor, "is_asleep", False):
            self._effect(surface, "zzz", self._tick // ZZZ_PACE, x + 5, y + 8 + HEAD_ROOM)
        elif getattr(actor, "awareness", None) is not None:
            self._draw_awareness(surface, actor, x, y)
        collar = getattr(actor, "collar", int)()
        if collar:
            share = collar / max(getattr(actor, "held_ticks", collar), 1)
            meter(surface, x, y - 9, share, COLLAR_LIGHT if self._tick & 8 else COLLAR, 26)
        elif getattr(actor, "is_refusing", False):
            surface.blit(self._refusal, (x - self._refusal.get_width() // 2, y - 16 - (self._tick // 12 & 1)))

    def _draw_awareness(self, surface: pygame.Surface, actor: Actor, x: int, y: int) -> None:
        if actor.pose()[0] == "stunned":
            self._effect(surface, "stars_dizzy", self._tick // STARS_PACE, x, y + 2)
            return
        mood, since = self._moods.get(actor.id, ("", 0))
        if not getattr(actor, "is_standing", bool)():
            return
        share = getattr(actor, "detection", 0) / max(getattr(actor, "detection_full", 1), 1)
        is_filling = 0 < share < 1 and mood != "alert"
        if is_filling:
            meter(surface, x, y - 7, share, SUSPECTING if mood else CALM)
        if mood in MARKS:
            self._effect(surface, MARKS[mood], (self._tick - since) // MARK_PACE, x, y - (9 if is_filling else 4))

    @staticmethod
    def _effect(surface: pygame.Surface, name: str, count: int, x: int, y: int) -> None:
        found = animation("effects", name)
        if found is not None:
            picture, anchor = found.frame(count)
            surface.blit(picture, (x - anchor[0], y - anchor[1]))

    def _draw_prompt(self, surface: pygame.Surface, text: str, thing: Entity, player: Entity | None, x: int, y: int) -> None:
        picture = prompt_picture(text)
        plate = place_prompt(picture.get_size(), bounds(thing, x, y), bounds(player, x, y) if player is not None else None)
        surface.blit(picture, (plate.left, plate.top - (self._tick // 24 & 1)))


def place_prompt(size: tuple[int, int], thing: pygame.Rect, player: pygame.Rect | None) -> pygame.Rect:
    """Where a prompt's plate goes: above the thing, or where it would hide the player above his head, or below his feet."""
    plate = pygame.Rect((0, 0), size)
    plate.midbottom = thing.centerx, thing.top - PROMPT_GAP
    plate.left = min(max(plate.left, PROMPT_EDGE), WIDTH - PROMPT_EDGE - plate.width)
    plate.top = max(plate.top, PROMPT_TOP)
    if player is not None and plate.colliderect(player):
        plate.bottom = player.top - PROMPT_GAP
        if plate.top < PROMPT_TOP:
            plate.top = player.bottom + PROMPT_GAP
    return plate


def find_prompt(world: World) -> Prompt | None:
    """What fire or use would do for the player now."""
    player = world.player
    if player is None or world.stage.outcome or not player.grounded or player.is_hidden():
        return None
    if getattr(player, "is_dead", bool)() or getattr(player, "is_working", bool)():
        return None
    target = getattr(player, "takedown_target", lambda: None)()
    if target is not None:
        return "{fire} takedown", target.id
    thing = world.usable(player)
    if thing is None or thing.is_in_hands_of(player):  # a hint has said it; over his head all the way it would be in the way
        return None
    return "{use} " + thing.prompt(), thing.id


def meter(
    surface: pygame.Surface, x: int, y: int, share: float, colour: tuple[int, int, int], width: int = METER_WIDTH
) -> None:  # fmt: skip
    """A small bar, its middle at x, its lower edge at y."""
    left, top = x - width // 2, y - METER_HEIGHT
    surface.fill(INK, (left - 1, top - 1, width + 2, METER_HEIGHT + 2))
    filled = max(round(width * min(share, 1)), 1)
    surface.fill(colour, (left, top, filled, METER_HEIGHT))
    surface.fill([min(part + 50, 255) for part in colour], (left, top, filled, 1))


@lru_cache(maxsize=64)
def prompt_picture(text: str) -> pygame.Surface:
    """A prompt on its dark plate."""
    parts = hint_parts(text, icons())
    width, height = sum(part.get_width() for part in parts) + 10, 17
    surface = pygame.Surface((width, height), pygame.SRCALPHA)
    pygame.draw.rect(surface, (6, 7, 14, 176), surface.get_rect(), border_radius=3)
    left = 4
    for part in parts:
        surface.blit(part, (left, height // 2 - part.get_height() // 2))
        left += part.get_width()
    return ready(surface)


def refusal_sign() -> pygame.Surface:
    """A small red cross: not that way."""
    surface = pygame.Surface((9, 9), pygame.SRCALPHA)
    for colour, grown in ((INK, 1), ((255, 86, 72), 0)):
        for row, line in enumerate(REFUSAL):
            for column, mark in enumerate(line):
                if mark == "#":
                    surface.fill(colour, (column + 2 - grown, row + 2 - grown, 1 + 2 * grown, 1 + 2 * grown))
    return ready(surface)


def warm_up() -> None:
    """Read what the marks need, before the first of them is wanted."""
    font("pix").size("0")
    animation("effects", "zzz")
