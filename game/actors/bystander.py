"""Somebody at a window with a flute, a pair of opera glasses or a bow: from afar it might be a rifle."""

from __future__ import annotations

from typing import ClassVar

from game.actors.hall_window import OPENING_TICKS, HallWindow
from game.actors.target import Area
from game.actors.wave_target import WaveTarget
from game.core.entity import choice_member, member, saved
from game.core.events import BystanderStruck

ABSENT, ENTERING, HOLDING, DUCKED, LEFT = range(5)
ENTER_TICKS, DUCK_TICKS = OPENING_TICKS, 60
ENTER_PACE, HOLD_PACE, DUCK_PACE = 8, 12, 5
HAT = 4
"""The head reaches so far above the box, px."""
PENALTY = -1000
WORDS = {"flute": "That was a flute.", "glasses": "Those were opera glasses.", "bow": "That was a bow."}


class Bystander(WaveTarget):
    """Opens a window in its wave, stays a while, and goes. Whoever shoots at it is sorry; it is never hurt."""

    WIDTH: ClassVar[int] = 12
    HEIGHT: ClassVar[int] = 22
    SCORES: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ffe060"

    stay_ticks: int = member(300, "how long it stands there", minimum=30)
    prop: str = choice_member("flute", ("flute", "glasses", "bow"), "what is in its hands")
    faces: str = choice_member("right", ("right", "left"), "which way it looks")

    state: int = saved(ABSENT)
    timer: int = saved(0)

    @property
    def facing(self) -> int:
        """1 right, -1 left."""
        return 1 if self.faces == "right" else -1

    def window(self) -> HallWindow | None:
        """The window it stands at."""
        return next((window for window in self.world.all(HallWindow) if window.contains(self.centre_x, self.y)), None)

    def update(self) -> None:
        """Come, stay, go."""
        if self.state == LEFT or (self.state == ABSENT and not self.is_due()):
            return
        window = self.window()
        if self.state == ABSENT:
            self.state, self.timer = ENTERING, ENTER_TICKS
            if window is not None:
                window.open()
            return
        self.timer -= 1
        if self.timer > 0:
            return
        if self.state == ENTERING:
            self.state, self.timer = HOLDING, self.stay_ticks
        else:
            self.state = LEFT
            if window is not None:
                window.close()

    def areas(self) -> tuple[Area, ...]:
        """All of it, while it stands there."""
        left, top, right, bottom = self.hurtbox()
        return ((0, (left, top - HAT, right, bottom)),) if self.state == HOLDING else ()

    def struck(self, priority: int, x: int, y: int) -> None:
        """Down, unhurt."""
        stage = self.world.stage
        self.state, self.timer = DUCKED, DUCK_TICKS
        self.world.emit(BystanderStruck(self.centre_x, self.y, self.prop))
        stage.gain(PENALTY, self.centre_x, self.y)
        stage.raise_alarm(self.centre_x, self.y)
        stage.say("SAUNDERS", WORDS[self.prop], self.centre_x, self.y)

    def glint(self) -> str:
        """Brass and silver shine round and golden, a telescope in four points."""
        return "round" if self.state == HOLDING else ""

    def pose(self) -> tuple[str, int]:
        """By state."""
        match self.state:
            case 1:
                return "enter", (ENTER_TICKS - self.timer) // ENTER_PACE
            case 2:
                return f"hold_{self.prop}", self.timer // HOLD_PACE
            case 3:
                return "duck", (DUCK_TICKS - self.timer) // DUCK_PACE
        return "", 0

    def sprite_name(self) -> str:
        """Told from anybody else only in the lens."""
        return "bystander" if self.is_lensed() else "window_figure"
