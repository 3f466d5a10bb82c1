"""The head-up display: health, magazine, clock, score, alarm, objective, Koskov, hints.

The scene fills a `HudModel` every frame; `Hud.draw` redraws only the pieces whose values changed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import pygame

from game.core.units import TICKS_PER_SECOND, whole_seconds
from game.view.frames import frames
from game.view.text import font

INK = "#0a0b12"
CREAM = "#f2e6c8"
GOLD = "#ffcf6a"
PALE = "#cfd6e6"
DIM = "#8a8fa4"
RED = "#ff5a4a"
DEEP_RED = "#d8323c"

FADE_HEIGHT = 46
"""px: down to below the line that says what is to be done."""
FADE_ALPHA = 190
RIGHT = 634
CENTRE = 320
HURRY_TICKS = 60 * TICKS_PER_SECOND
LOW_HEALTH = 2
ALARM_LEVELS = 3
SHOWN_ROUNDS = 12
RELOAD_STEPS = 24
BELL_TICKS = 6
PULSE_TICKS = 30
RIVAL_BLOCK = 11
HORIZON_WIDTH, NOTCH_PX = 150, 14
STEEP = 3
"""From so many steps on the floor carries who stands away."""
HINT_BOTTOM = 350
OPAQUE, SEEN_THROUGH = 255, 96
"""The alpha of a part, and of one behind which the player is."""

KEY_COLOURS = {"brass": GOLD, "red": RED}
KOSKOV_LABELS = {
    "following": ("FOLLOWING", "#8fd0a0"),
    "waiting": ("WAITING", PALE),
    "panicking": ("PANICKING", "#ff8a5c"),
    "held": ("CAUGHT", RED),
    "on the stairs": ("ON THE STAIRS", PALE),
    "in the car": ("IN THE CAR", "#8fd0a0"),
}


@dataclass(frozen=True, slots=True)
class HudModel:
    """What the display shows. `rounds` below 0 means endless."""

    health: int
    max_health: int
    rounds: int
    magazine: int
    gas: int
    score: int
    best: int
    clock_ticks: int | None
    """-1: no clock runs; None: another picture shows it."""
    alarm: int
    """-1: none to raise."""
    objective: str
    arrow: tuple[int, int] | None
    """The direction from the picture to the objective if it is out of sight; any length."""
    koskov: str | None
    """following, waiting, panicking or held."""
    sound_masked: bool
    hidden: bool
    lives: int
    reloading: float | None
    """The part of the reload that is done."""
    assist_mark: bool
    hint: str | None
    """A line in which [E] is drawn as a key, {a}, {b}, {x}, {y}, {dpad} and <LB> as a pad's buttons."""
    bell: bool
    reserve: int = -1
    """Rounds besides the magazine; below 0: not shown."""
    is_nerve: bool = False
    """The pips are the nerve of a man in the player's charge."""
    fists: bool = False
    """There is no pistol: the magazine says so."""
    keys: tuple[str, ...] = ()
    """The keys on the player's ring, by their colours."""
    rival: tuple[str, int, int] | None = None
    """Whom the player fights: name, health, full health."""
    horizon: tuple[int, int, str] | None = None
    """The floor's tilt, what it goes to, and what the air will do; see Stage.horizon."""
    player: pygame.Rect | None = None
    """Where the player is in the picture, px."""


class Piece:
    """A part of the display that is drawn anew only when its key changes."""

    def __init__(self, draw: Callable[[HudModel, pygame.Surface], None], area: pygame.Rect) -> None:
        self.area = area
        self._draw = draw
        self._key: Hashable = object()  # equal to no key
        self._picture = pygame.Surface(area.size, pygame.SRCALPHA)
        self._used = pygame.Rect(0, 0, 0, 0)
        self.redrawn = 0

    def blit(self, surface: pygame.Surface, model: HudModel, key: Hashable, lift: int = 0) -> None:
        """Bring the picture up to date and draw it, `lift` px higher than its place; one looks through it at the player."""
        if key != self._key:
            self._key = key
            self._picture.fill((0, 0, 0, 0))
            self._draw(model, self._picture)
            self._used = self._picture.get_bounding_rect()
            self.redrawn += 1
        if self._used.width:
            place = self._used.move(self.area.x, self.area.y - lift)
            self._picture.set_alpha(SEEN_THROUGH if model.player is not None and place.colliderect(model.player) else OPAQUE)
            surface.blit(self._picture, place, self._used)


class Hud:
    """The display. `flashes=False` replaces every pulse by a steady colour."""

    def __init__(self, *, flashes: bool = True) -> None:
        self.flashes = flashes
        self._icons = icons()
        self._fade = top_fade(640)
        self._tick = 0
        self._health = Piece(self._draw_health, pygame.Rect(0, 0, 260, 32))
        self._magazine = Piece(self._draw_magazine, pygame.Rect(36, 16, 220, 18))
        self._clock = Piece(self._draw_clock, pygame.Rect(270, 0, 100, 26))
        self._signs = Piece(self._draw_signs, pygame.Rect(372, 4, 48, 18))
        self._score = Piece(self._draw_score, pygame.Rect(440, 0, 200, 17))
        self._alarm = Piece(self._draw_alarm, pygame.Rect(500, 16, 140, 15))
        self._best = Piece(self._draw_best, pygame.Rect(520, 30, 120, 12))
        self._objective = Piece(self._draw_objective, pygame.Rect(120, 24, 400, 17))
        self._koskov = Piece(self._draw_koskov, pygame.Rect(4, 34, 130, 32))
        self._rival = Piece(self._draw_rival, pygame.Rect(4, 34, 160, 24))
        self._horizon = Piece(self._draw_horizon, pygame.Rect(CENTRE - HORIZON_WIDTH // 2, 42, HORIZON_WIDTH, 36))
        self._hint = Piece(self._draw_hint, pygame.Rect(20, HINT_BOTTOM - 20, 600, 20))

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All parts, for tests and measurements."""
        return (
            self._health,
            self._magazine,
            self._clock,
            self._signs,
            self._score,
            self._alarm,
            self._best,
            self._objective,
            self._koskov,
            self._rival,
            self._horizon,
            self._hint,
        )

    def draw(self, surface: pygame.Surface, model: HudModel, tick: int = 0, caption_height: int = 0) -> None:
        """Draw the display over the picture of this tick; the hint stands above a caption of that height."""
        self._tick = tick
        surface.blit(self._fade, (0, 0))
        steps = None if model.reloading is None else int(model.reloading * RELOAD_STEPS)
        clock = model.clock_ticks
        seconds = clock if clock is None or clock < 0 else whole_seconds(clock)
        hurry = clock is not None and 0 <= clock < HURRY_TICKS
        pulse = hurry and self.flashes and tick % PULSE_TICKS * 2 < PULSE_TICKS
        swing = tick // BELL_TICKS % 4 if model.bell and self.flashes else 0
        self._health.blit(surface, model, (model.health, model.max_health, model.lives, model.is_nerve))
        pocket = (model.fists, model.keys, model.rounds, model.magazine, model.reserve, model.gas, steps)
        self._magazine.blit(surface, model, pocket)
        self._clock.blit(surface, model, (seconds, hurry, pulse))
        self._signs.blit(surface, model, (model.sound_masked, model.hidden))
        self._score.blit(surface, model, (model.score, model.score > model.best, model.assist_mark))
        self._alarm.blit(surface, model, (model.alarm, model.bell, swing))
        self._best.blit(surface, model, model.best)
        self._objective.blit(surface, model, (model.objective, octant(model.arrow)))
        self._koskov.blit(surface, model, model.koskov)
        self._rival.blit(surface, model, model.rival)
        is_announced = model.horizon is not None and bool(model.horizon[2])
        self._horizon.blit(surface, model, (model.horizon, is_announced and self._blinks()))
        self._hint.blit(surface, model, model.hint, caption_height)

    # ------------------------------------------------------------ pieces, each in its own surface

    def _draw_health(self, model: HudModel, surface: pygame.Surface) -> None:
        surface.blit(self._icons["portrait_koskov" if model.is_nerve else "portrait"][0], (6, 4))
        full = "pip_low" if model.health <= LOW_HEALTH else "pip_full"
        for index in range(model.max_health):
            surface.blit(self._icons[full if index < model.health else "pip_empty"][0], (36 + 8 * index, 6))
        left = 36 + 8 * model.max_health + 8
        if model.lives >= 0:
            surface.blit(self._icons["heart"][0], (left, 5))
            left += 11 + font("pix").draw(surface, f"×{model.lives}", (left + 11, 6), CREAM, outline=INK)
        if model.is_nerve:
            font("pix").draw(surface, "KOSKOV'S NERVE", (left + 8, 6), GOLD, outline=INK)

    def _draw_magazine(self, model: HudModel, surface: pygame.Surface) -> None:
        left, top = 0, 2
        if model.fists:
            left = font("pix").draw(surface, "FISTS", (0, 3), CREAM, outline=INK) + 6
        elif model.magazine > 0:
            left = self._draw_rounds(model, surface)
        for key in model.keys:
            left += font("pix").draw(surface, f"{key.upper()} KEY", (left, 3), KEY_COLOURS.get(key, CREAM), outline=INK) + 6
        if model.reloading is not None and model.magazine > 0:
            width = max(5 * min(model.magazine, SHOWN_ROUNDS), 12)
            surface.fill(INK, (0, top + 10, width, 4))
            surface.fill(GOLD, (1, top + 11, int((width - 2) * min(model.reloading, 1.0)), 2))
        for index in range(model.gas):
            surface.blit(self._icons["gas_full"][0], (left + 10 * index, 0))

    def _draw_rounds(self, model: HudModel, surface: pygame.Surface) -> int:
        """Draw the magazine; give where it ends."""
        if model.rounds < 0 or model.magazine > SHOWN_ROUNDS:
            surface.blit(self._icons["round_full" if model.rounds else "round_empty"][0], (0, 2))
            count = "∞" if model.rounds < 0 else f"{model.rounds}/{model.magazine}"
            colour = RED if model.rounds == 0 else CREAM
            if count == "∞":
                endless(surface, (8, 4), CREAM)
                return 26
            return 8 + font("pix").draw(surface, count, (8, 3), colour, outline=INK) + 6
        for index in range(model.magazine):
            full = index < model.rounds
            surface.blit(self._icons["round_full" if full else "round_empty"][0], (5 * index, 2))
        left = 5 * model.magazine + 6
        if model.reserve >= 0:
            colour = DIM if model.reserve else RED
            left += font("pix").draw(surface, f"+{model.reserve}", (left - 3, 3), colour, outline=INK) + 5
        return left

    def _draw_clock(self, model: HudModel, surface: pygame.Surface) -> None:
        text, colour = "--:--", CREAM
        if model.clock_ticks is None:
            return
        if model.clock_ticks >= 0:
            seconds = whole_seconds(model.clock_ticks)
            text = f"{seconds // 60:02}:{seconds % 60:02}"
            if model.clock_ticks < HURRY_TICKS:
                bright = self.flashes and self._tick % PULSE_TICKS * 2 < PULSE_TICKS
                colour = "#ffa08a" if bright else RED
        # Digits stand in fixed places, so that the clock does not jitter.
        face = font("pix_bold")
        step = face.size("0", 2)[0] + 2
        left = CENTRE - 270 - (4 * step + 8 - 2) // 2
        for character in text:
            wide = 8 if character == ":" else step
            offset = (wide - 2 - face.size(character, 2)[0]) // 2
            face.draw(surface, character, (left + max(offset, 0), 6), colour, outline=INK, scale=2)
            left += wide

    def _draw_signs(self, model: HudModel, surface: pygame.Surface) -> None:
        left = 0
        for shown, name in ((model.sound_masked, "icon_wave"), (model.hidden, "icon_hidden")):
            if shown:
                icon = self._icons[name][0]
                surface.blit(icon, (left, 9 - icon.get_height() // 2))
                left += icon.get_width() + 4

    def _draw_score(self, model: HudModel, surface: pygame.Surface) -> None:
        right = RIGHT - 440
        colour = GOLD if model.score > model.best > 0 else CREAM
        digits = f"{model.score:06}"
        width = font("pix_bold").draw(surface, digits, (right, 6), colour, outline=INK, align=1)
        left = right - width - 6
        left -= font("pix").draw(surface, "SCORE", (left, 6), GOLD, outline=INK, align=1)
        if model.assist_mark:
            surface.blit(self._icons["icon_assist"][0], (left - 16, 4))

    def _draw_alarm(self, model: HudModel, surface: pygame.Surface) -> None:
        if model.alarm < 0:
            return
        left = RIGHT - 500 - 10 * ALARM_LEVELS
        for index in range(ALARM_LEVELS):
            star = "star_full" if index < model.alarm else "star_empty"
            surface.blit(self._icons[star][0], (left + 10 * index, 1))
        colour = RED if model.bell else GOLD
        width = font("pix").draw(surface, "ALERT", (left - 5, 2), colour, outline=INK, align=1)
        if model.bell:
            swing = self._tick // BELL_TICKS % 4 if self.flashes else 0
            surface.blit(self._icons["bell"][swing], (left - width - 21, 1))

    def _draw_best(self, model: HudModel, surface: pygame.Surface) -> None:
        if model.best > 0:
            text = f"BEST {model.best:06}"
            font("pix").draw(surface, text, (RIGHT - 520, 2), DIM, outline=INK, align=1)

    def _draw_objective(self, model: HudModel, surface: pygame.Surface) -> None:
        if not model.objective:
            return
        middle = CENTRE - 120
        width = font("pix").draw(surface, model.objective, (middle, 4), PALE, outline=INK, align=0.5)
        direction = octant(model.arrow)
        if direction is not None:
            # The arrow stands on the side to which it points.
            right_hand = direction in (7, 0, 1, 2)
            left = middle + width // 2 + 5 if right_hand else middle - width // 2 - 18
            surface.blit(self._icons["arrow"][direction], (left, 1))

    def _draw_koskov(self, model: HudModel, surface: pygame.Surface) -> None:
        if model.koskov is None:
            return
        label, colour = KOSKOV_LABELS.get(model.koskov, (model.koskov.upper(), PALE))
        surface.blit(self._icons["portrait_koskov"][0], (2, 2))
        if model.koskov in self._icons:
            surface.blit(self._icons[model.koskov][0], (32, 4))
        font("pix").draw(surface, "KOSKOV", (46, 5), GOLD, outline=INK)
        font("pix").draw(surface, label, (32, 19), colour, outline=INK)

    def _draw_rival(self, model: HudModel, surface: pygame.Surface) -> None:
        """His name, and a block for each blow that he still takes."""
        if model.rival is None:
            return
        name, health, full = model.rival
        font("pix").draw(surface, name, (2, 2), GOLD, outline=INK)
        for index in range(full):
            surface.fill(INK, (RIVAL_BLOCK * index + 2, 13, RIVAL_BLOCK, 9))
            colour = (RED if health <= LOW_HEALTH else DEEP_RED) if index < health else "#2c2a34"
            surface.fill(colour, (RIVAL_BLOCK * index + 3, 14, RIVAL_BLOCK - 2, 7))

    def _draw_horizon(self, model: HudModel, surface: pygame.Surface) -> None:
        """A spirit level: notches, where the floor is, and a hollow arrow to where it goes."""
        if model.horizon is None:
            return
        steps, coming, air = model.horizon
        middle = HORIZON_WIDTH // 2
        surface.fill(INK, (middle - 4 * NOTCH_PX - 5, 5, 8 * NOTCH_PX + 11, 7))
        for notch in range(-4, 5):
            surface.fill(DIM if notch else CREAM, (middle + notch * NOTCH_PX, 6, 1, 5))
        place = middle + steps * NOTCH_PX
        surface.fill(INK, (place - 4, 2, 9, 13))
        surface.fill(CREAM if not steps else GOLD if abs(steps) < STEEP else RED, (place - 3, 3, 7, 11))
        if air:
            target = middle + coming * NOTCH_PX
            colour = CREAM if self._blinks() else RED
            arrow = ((target - 5, 20), (target, 15), (target + 5, 20))
            pygame.draw.polygon(surface, INK, arrow, 3)
            pygame.draw.polygon(surface, colour, arrow, 1)
            if air != "calm":
                label = "AIR POCKET" if air == "pocket" else "HOLD ON"
                font("pix").draw(surface, label, (middle, 23), colour, outline=INK, align=0.5)

    def _blinks(self) -> bool:
        return self.flashes and self._tick % PULSE_TICKS * 2 < PULSE_TICKS

    def _draw_hint(self, model: HudModel, surface: pygame.Surface) -> None:
        if model.hint:
            draw_hint(surface, model.hint, (CENTRE - 20, 2), self._icons)


# ---------------------------------------------------------------- parts


def top_fade(width: int) -> pygame.Surface:
    """The darkness behind the upper edge, from the edge down to nothing."""
    fade = pygame.Surface((width, FADE_HEIGHT), pygame.SRCALPHA)
    for y in range(FADE_HEIGHT):
        fade.fill((6, 7, 14, FADE_ALPHA - FADE_ALPHA * y // (FADE_HEIGHT - 1)), (0, y, width, 1))
    return fade


def octant(arrow: tuple[int, int] | None) -> int | None:
    """The nearest of the eight directions, clockwise from the right."""
    if arrow is None or arrow == (0, 0):
        return None
    return round(math.atan2(arrow[1], arrow[0]) / (math.pi / 4)) % 8


def endless(surface: pygame.Surface, position: tuple[int, int], colour: str) -> None:
    """The sign of infinity."""
    rows = (".##..##.", "#..##..#", "#..##..#", ".##..##.")
    dots = [(x, y) for y, row in enumerate(rows) for x, mark in enumerate(row) if mark == "#"]
    for x, y in dots:
        surface.fill(INK, (position[0] + x - 1, position[1] + y - 1, 3, 3))
    for x, y in dots:
        surface.fill(colour, (position[0] + x, position[1] + y, 1, 1))


HINT_TOKEN = re.compile(r"(\[[^\]]+\]|\{[a-z]+\}|<[A-Z0-9]+>)")
KEY_BORDER = 4
KEY_HEIGHT, PAD_CAP_MARGIN = 15, 5
PLATE = (6, 7, 14, 178)
"""Behind a hint, so that it reads on anything."""
PLATE_MARGIN, PLATE_HEIGHT = 7, 18


def icons() -> dict[str, list[pygame.Surface]]:
    """The pictures of the display, of keys and of buttons, by name."""
    return {name: [frame[0] for frame in content] for name, content in frames("hud").items()}


def key_cap(label: str, blank: pygame.Surface) -> pygame.Surface:
    """A key as wide as its label: the blank key's borders stay, its middle is stretched."""
    text = font("pix").render(label, "#2a2420")
    width = max(blank.get_width(), text.get_width() + 2 * KEY_BORDER)
    height = blank.get_height()
    middle = blank.get_width() - 2 * KEY_BORDER
    key = pygame.Surface((width, height), pygame.SRCALPHA)
    centre = blank.subsurface((KEY_BORDER, 0, middle, height))
    key.blit(blank, (0, 0), (0, 0, KEY_BORDER, height))
    key.blit(pygame.transform.scale(centre, (width - 2 * KEY_BORDER, height)), (KEY_BORDER, 0))
    key.blit(blank, (width - KEY_BORDER, 0), (blank.get_width() - KEY_BORDER, 0, KEY_BORDER, height))
    key.blit(text, ((width - text.get_width() + 1) // 2, 3 - font("pix").cap_line))
    return key


def pad_cap(label: str) -> pygame.Surface:
    """A pad's button that has no picture of its own: dark, round at its ends, with its name."""
    text = font("pix").render(label, CREAM)
    width = max(text.get_width() + 2 * PAD_CAP_MARGIN, KEY_HEIGHT)
    cap = pygame.Surface((width, KEY_HEIGHT), pygame.SRCALPHA)
    for inset, colour in ((0, INK), (1, "#8a90a8"), (2, "#4a4e60")):
        area = cap.get_rect().inflate(-2 * inset, -2 * inset)
        pygame.draw.rect(cap, colour, area, border_radius=area.height // 2)
    cap.blit(text, ((width - text.get_width() + 1) // 2, 4 - font("pix").cap_line))
    return cap


def hint_parts(hint: str, icons: dict[str, list[pygame.Surface]]) -> list[pygame.Surface]:
    """The pictures of a hint, from left to right."""
    parts = []
    for token in HINT_TOKEN.split(hint):
        if token.startswith("["):
            parts.append(key_cap(token[1:-1], icons["key_cap"][0]))
        elif token.startswith("{"):
            name = token[1:-1]
            icon = icons.get(name) or icons.get(f"button_{name}")
            parts.append(icon[0] if icon else font("pix").render(token, CREAM, outline=INK))
        elif token.startswith("<") and token.endswith(">"):
            parts.append(pad_cap(token[1:-1]))
        elif token:
            parts.append(font("pix").render(token, CREAM, outline=INK))
    return parts


def draw_hint(surface: pygame.Surface, hint: str, top_middle: tuple[int, int], icons: dict[str, list[pygame.Surface]]) -> None:
    """Draw a hint with its keys and buttons, centred, 15 px high."""
    parts = hint_parts(hint, icons)
    width = sum(part.get_width() for part in parts)
    left = top_middle[0] - width // 2
    plate = pygame.Surface((width + 2 * PLATE_MARGIN, PLATE_HEIGHT), pygame.SRCALPHA)
    pygame.draw.rect(plate, PLATE, plate.get_rect(), border_radius=4)
    surface.blit(plate, (left - PLATE_MARGIN, top_middle[1] + 7 - PLATE_HEIGHT // 2))
    for part in parts:
        surface.blit(part, (left, top_middle[1] + 7 - part.get_height() // 2))
        left += part.get_width()
