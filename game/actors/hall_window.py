"""A window of the hall's front: frozen, opened by who is behind it, or shot to pieces."""

from __future__ import annotations

from typing import ClassVar

from game.actors.target import Area, Target
from game.core.entity import choice_member, member, saved
from game.core.events import GlassBroken, SashClosed, SashOpened, SashTugged

SHUT, TUGGED, OPENING, OPEN, BROKEN = range(5)
POSES = "shut", "tugged", "opening", "open", "broken"
TUG_TICKS, OPENING_TICKS = 24, 30
TUG_PACE, OPENING_PACE = 4, 5


class HallWindow(Target):
    """Behind a shut pane nobody can be hit without a noise: the pane breaks and lets the round through."""

    PHASE: ClassVar[int] = 0
    IS_PANE: ClassVar[bool] = True
    SCORES: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ffd060"

    style: str = choice_member("lit", ("lit", "dark", "lower"), "a bright room, a dark one, or a window of the ground floor")
    letter: str = member("", "its letter in the plan, for whoever reads the map")

    state: int = saved(SHUT)
    timer: int = saved(0)

    @property
    def is_shut(self) -> bool:
        """Whether there is glass between the room and the street."""
        return self.state in (SHUT, TUGGED)

    def tug(self) -> None:
        """Somebody tries to raise the sash; it is frozen."""
        if self.is_shut:
            self.state, self.timer = TUGGED, TUG_TICKS
            self.world.rouse(self)
            self.world.emit(SashTugged(self.centre_x, self.feet))

    def open(self) -> None:
        """The sash goes up."""
        if self.is_shut and self.style != "lower":
            self.state, self.timer = OPENING, OPENING_TICKS
            self.world.rouse(self)
            self.world.emit(SashOpened(self.centre_x, self.feet))

    def close(self) -> None:
        """The sash falls."""
        if self.state in (OPENING, OPEN):
            self.state, self.timer = SHUT, 0
            self.world.emit(SashClosed(self.centre_x, self.feet))

    def areas(self) -> tuple[Area, ...]:
        """The glass, while it is there."""
        return ((0, self.hurtbox()),) if self.is_shut else ()

    def struck(self, priority: int, x: int, y: int) -> None:
        """Break, for all the square to hear."""
        self.state = BROKEN
        self.world.emit(GlassBroken(x, y))
        self.world.stage.raise_alarm(x, y)

    def update(self) -> None:
        """Rattle or rise."""
        if self.timer:
            self.timer -= 1
            if not self.timer:
                self.state = OPEN if self.state == OPENING else SHUT
        else:
            self.world.rest(self)

    def pose(self) -> tuple[str, int]:
        """By style and state."""
        name = f"{self.style}_{POSES[self.state]}"
        if self.state == OPENING:
            return name, (OPENING_TICKS - self.timer) // OPENING_PACE
        return name, (self.timer // TUG_PACE if self.state == TUGGED else 0)
