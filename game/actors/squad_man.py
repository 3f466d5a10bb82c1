"""A man of the firing squad: he fetches the condemned man, stands, aims and fires by the clock, unless he is kept from it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.door import REACH, Door
from game.actors.enemy import DETECTION_FULL, Enemy, Mood
from game.core.entity import choice_member, saved
from game.core.units import px

MARCH_SPEED = px(1.2)
RUNG_PX = 8


class SquadMan(Enemy):
    """On duty he is where the ExecutionClock wants him; seeing Bond he leaves it."""

    SLEEPS: ClassVar[bool] = False
    WEAPON: ClassVar[str] = "rifle"
    COLOUR: ClassVar[str] = "#a02020"

    rank: str = choice_member("rifle", ("rifle", "officer"), "who gives the orders")

    is_climbing: bool = saved(False)
    aims: bool = saved(False)

    def added(self) -> None:
        """On duty."""
        super().added()
        self.become(Mood.ERRAND)

    @property
    def is_on_duty(self) -> bool:
        """Whether he does what the clock says."""
        return self.mood == Mood.ERRAND

    def errand(self) -> None:
        """The clock moves him."""

    def stand_by(self, aims: bool) -> None:
        """In the line, rifle down or up."""
        self.vx, self.is_climbing, self.aims = 0, False, aims

    def march_to(self, x: int, feet: int, is_climbing: bool) -> None:
        """A step of the march: the middle of the feet to (x, feet) px."""
        way = x - self.centre_x
        if way:
            self.facing = 1 if way > 0 else -1
        self.vx = MARCH_SPEED * self.facing if way else 0
        self.is_climbing, self.aims = is_climbing, False
        self.x, self.y = x - self.width // 2, feet - self.height
        self.grounded = not is_climbing
        for solid in self.world.solids_between(self.x - REACH, self.x + self.width + REACH):
            if isinstance(solid, Door) and not solid.is_open and solid.y < feet and self.y < solid.y + solid.height:
                solid.open()  # though it sleeps while Bond is far away

    def fall(self, gravity_y: int = 0) -> int:
        """On duty the march says where the feet are."""
        return 0 if self.is_on_duty else super().fall(gravity_y)

    def _notice(self) -> None:
        """Duty or not: an escaped prisoner comes first, but not on a ladder."""
        super()._notice()
        if self.is_on_duty and not self.is_climbing and self.detection >= DETECTION_FULL:
            self.become(Mood.ALERT)

    def respawned(self) -> None:
        """Back in the line."""
        super().respawned()
        if self.is_standing():
            self.become(Mood.ERRAND)
            self.stand_by(False)
            self.facing = 1 if self.faces == "right" else -1

    def sprite_name(self) -> str:
        """An officer's sheet, or a soldier's."""
        return "officer" if self.rank == "officer" else "base_guard"

    def pose(self) -> tuple[str, int]:
        """On the ladder, or with the rifle up."""
        if self.is_on_duty and self.is_climbing:
            return "climb", self.feet // RUNG_PX
        if self.is_on_duty and self.aims:
            return "aim", 0
        return super().pose()
