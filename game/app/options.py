"""Options: loudness, the picture, the game's speed."""

from __future__ import annotations

from typing import ClassVar

import pygame

from game.app.app import App
from game.app.cards import heading, panel, veil
from game.app.devices import Press
from game.app.holds import Holding
from game.app.menu import INK, PALE, Item, Menu
from game.app.profile import FULL, MIN_SPEED
from game.app.rebind import Rebind
from game.app.scene import Scene
from game.core.assists import ASSISTS
from game.view.text import font

ASSISTS_NOTE = ("From the next start of a stage on.", "Scores made with them bear a mark.")
MENU_LEFT, MENU_TOP, OPTIONS_TOP, MENU_WIDTH = 190, 100, 86, 276
OPTIONS_LINE_PX = 14
SPEED_STEP, FULL_SPEED = 10, 100


class Options(Scene):
    """Changes take effect at once and are kept."""

    IS_OVERLAY: ClassVar[bool] = True

    def __init__(self, app: App) -> None:
        super().__init__(app)
        settings = app.profile.settings
        items = [
            Item("MUSIC", change=lambda step: self._turn("music", step), value=lambda: _bar(settings.music)),
            Item("EFFECTS", change=lambda step: self._turn("effects", step), value=lambda: _bar(settings.effects)),
            self._switch("SCREEN SHAKE", "shake", "Explosions and falls shake the picture"),
            self._switch("PICTURE ROLL", "roll", "The picture leans with the floor of an aeroplane"),
            self._switch("FLASHES AND PULSES", "flashes", "Off: nothing flickers, flashes or pulses"),
            self._switch("SLOW MOTION", "slow_motion", "What is worth it is shown slowly"),
            self._switch("LARGE CAPTIONS", "large_text", "What is said stands twice as large"),
            Item(
                "FULL SCREEN",
                change=lambda _: app.toggle_fullscreen(),
                value=lambda: _yes(app.window.is_fullscreen),
                help="Also Alt and Enter, or F11",
            ),
            Item(
                "WINDOW SIZE",
                change=self._change_scale,
                value=lambda: f"× {settings.scale}" if settings.scale else "FITS",
                help="Fits: as large as the desktop allows",
            ),
            Item(
                "GAME SPEED",
                change=self._change_speed,
                value=lambda: f"{settings.speed} %",
                help="Slower leaves more time; such scores bear a mark",
            ),
            self._switch("GHOST", "ghost", "Your best run of a stage runs beside you, from its next start on"),
            Item(
                "HELD BUTTONS",
                change=self._change_holding,
                value=lambda: Holding(settings.holding).label,
                help="Toggle: one press creeps, flies up, steadies; all: walks, too",
            ),
            Item("CONTROLS", lambda: app.push(Rebind(app)), help="Keys and buttons of the pad"),
            Item("ASSISTS", lambda: app.push(Assists(app)), help="What is too hard may be softened"),
            Item("BACK", app.pop),
        ]
        self._menu = Menu(items, app.sound, back=app.pop)

    def _switch(self, label: str, name: str, help_: str) -> Item:
        settings = self.app.profile.settings
        return Item(
            label,
            help=help_,
            change=lambda _: setattr(settings, name, not getattr(settings, name)),
            value=lambda: _yes(getattr(settings, name)),
        )

    def _turn(self, name: str, step: int) -> None:
        settings = self.app.profile.settings
        setattr(settings, name, min(max(getattr(settings, name) + step, 0), FULL))
        self.app.sound.set_volumes(settings.music, settings.effects)

    def _change_speed(self, step: int) -> None:
        settings = self.app.profile.settings
        settings.speed = min(max(settings.speed + step * SPEED_STEP, MIN_SPEED), FULL_SPEED)

    def _change_holding(self, step: int) -> None:
        settings = self.app.profile.settings
        settings.holding = (settings.holding + step) % len(Holding)

    def _change_scale(self, step: int) -> None:
        """Round from 0, which fits, to the largest that fits."""
        settings = self.app.profile.settings
        settings.scale = (settings.scale + step) % (self.app.window.largest_scale() + 1)
        self.app.window.set_scale(settings.scale or None)

    def closed(self) -> None:
        """Keep what was chosen."""
        self.app.profile.save()

    def press(self, press: Press) -> None:
        """To the menu."""
        self._menu.press(press)

    def draw(self, surface: pygame.Surface) -> None:
        """The list."""
        surface.blit(veil(), (0, 0))
        surface.blit(panel(340, 276), (150, 44))
        heading(surface, "Options", 54)
        self._menu.draw(surface, (MENU_LEFT, OPTIONS_TOP), self.ticks, width=MENU_WIDTH, line_px=OPTIONS_LINE_PX)
        font("pix").draw(surface, self._menu.chosen.help, (320, 301), PALE, outline=INK, align=0.5)


class Assists(Scene):
    """What is softened. A stage takes it over when it begins, or is begun again."""

    IS_OVERLAY: ClassVar[bool] = True

    def __init__(self, app: App) -> None:
        super().__init__(app)
        items = [self._switch(name, help_) for name, help_ in ASSISTS.items()]
        self._menu = Menu([*items, Item("NONE", self._none), Item("BACK", app.pop)], app.sound, back=app.pop)

    def _switch(self, name: str, help_: str) -> Item:
        settings = self.app.profile.settings

        def turn(_: int) -> None:
            if name in settings.assists:
                settings.assists.remove(name)
            else:
                settings.assists.append(name)

        label = name.replace("_", " ").upper()
        return Item(label, change=turn, value=lambda: _yes(name in settings.assists), help=help_)

    def _none(self) -> None:
        self.app.profile.settings.assists.clear()

    def closed(self) -> None:
        """Keep what was chosen."""
        self.app.profile.save()

    def press(self, press: Press) -> None:
        """To the menu."""
        self._menu.press(press)

    def draw(self, surface: pygame.Surface) -> None:
        """The list, and what the chosen one does."""
        surface.blit(veil(), (0, 0))
        surface.blit(panel(340, 250), (150, 56))
        heading(surface, "Assists", 66)
        self._menu.draw(surface, (MENU_LEFT, MENU_TOP), self.ticks, width=MENU_WIDTH)
        for row, text in enumerate((self._menu.chosen.help, *ASSISTS_NOTE)):
            font("pix").draw(surface, text, (320, 254 + 14 * row), PALE, outline=INK, align=0.5)


def _yes(value: bool) -> str:
    return "ON" if value else "OFF"


def _bar(tenths: int) -> str:
    return "■" * tenths + "□" * (FULL - tenths)
