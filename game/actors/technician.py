"""A technician: unarmed, and quicker at the alarm than any officer."""

from __future__ import annotations

from typing import ClassVar

from game.actors.alarm_panel import nearest_panel
from game.actors.bond import Bond
from game.actors.bullet import Bullet
from game.actors.enemy import Enemy, Mood
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, saved
from game.core.events import TechnicianCowered, TechnicianGasped
from game.core.units import TILE, px

GASP_TICKS = 30
PRESS_TICKS = 60
PANEL_SPEED = px(2.2)
PANEL_REACH = 8
PISTOL_RANGE = 6 * TILE
"""A raised pistol so near makes him put up his hands, px."""
SHOT_RANGE = 48
"""So does any round that comes so near, px."""
COWER_TICKS = {Difficulty.RECRUIT: 360, Difficulty.AGENT: 240, Difficulty.DOUBLE_O: 120}
STUN_POINTS = 200
KILL_POINTS = -500


class Errand(Codes):
    """What he does once he knows."""

    GASP = 0
    RUN = 1
    PRESS = 2
    COWER = 3


class Technician(Enemy):
    """Walks from console to console (`turn_ticks` at each). Seeing Bond he gasps, runs to the panel, presses; or he cowers."""

    COLOUR: ClassVar[str] = "#e0c060"
    TOUGHNESS: ClassVar[int] = 1
    STUN_POINTS: ClassVar[int] = STUN_POINTS
    KILL_POINTS: ClassVar[int] = KILL_POINTS

    task: int = saved(0)
    """The part of his errand."""

    def alerted(self) -> None:
        """Gasp."""
        self.become(Mood.ERRAND)
        self._begin(Errand.GASP)
        self.world.emit(TechnicianGasped(self.centre_x, self.y))

    def _begin(self, task: int) -> None:
        self.task, self.timer, self.vx = task, 0, 0

    def update(self) -> None:
        """Live; put up the hands before a pistol."""
        super().update()
        if self.mood in (Mood.PATROL, Mood.SUSPICIOUS, Mood.SEARCH, Mood.ERRAND) and self.is_threatened():
            self.cower()

    def is_threatened(self) -> bool:
        """Whether he looks into a raised pistol, or a round goes by."""
        player = self.world.player
        if isinstance(player, Bond) and player.aim_timer and not player.is_hidden():
            way = player.centre_x - self.centre_x
            is_near = abs(way) <= PISTOL_RANGE and abs(player.centre_y - self.centre_y) <= 2 * TILE
            points_here = way * player.facing <= 0
            if is_near and points_here and self.world.can_see(self.centre_x, self.y, player.centre_x, player.y):
                return True
        for round_ in self.world.all(Bullet):
            if abs(round_.x - self.centre_x) <= SHOT_RANGE and self.y - SHOT_RANGE <= round_.y <= self.feet:
                return True
        return False

    def cower(self) -> None:
        """Hands up, on the knees, and no thought of the panel."""
        is_new = self.mood != Mood.ERRAND or self.task != Errand.COWER
        if self.mood != Mood.ERRAND:
            self.become(Mood.ERRAND)
        self._begin(Errand.COWER)
        if is_new:
            self.world.emit(TechnicianCowered(self.centre_x, self.y))

    def errand(self) -> None:
        """Gasp, run, press; or cower until the fear has passed."""
        self.timer += 1
        match self.task:
            case Errand.GASP:
                if self.timer >= GASP_TICKS:
                    self._begin(Errand.RUN)
            case Errand.RUN:
                self._run()
            case Errand.PRESS:
                self._press()
            case _:
                if self.timer >= COWER_TICKS[self.world.difficulty]:
                    self.become(Mood.SEARCH)

    def _run(self) -> None:
        panel = nearest_panel(self)
        if panel is None:
            self.cower()
        elif abs(panel.centre_x - self.centre_x) <= PANEL_REACH:
            self._begin(Errand.PRESS)
        elif not self._walk(1 if panel.centre_x > self.centre_x else -1, PANEL_SPEED):
            self.cower()

    def _press(self) -> None:
        panel = nearest_panel(self)
        if panel is None:
            self.cower()
        elif self.timer >= PRESS_TICKS:
            panel.pull()
            self.cower()

    def is_cowering(self) -> bool:
        """Whether he has given up."""
        return self.mood == Mood.ERRAND and self.task == Errand.COWER

    def can_be_taken_down(self, by: Actor) -> bool:
        """Cowering, from any side."""
        return self.is_cowering() or super().can_be_taken_down(by)

    def punched(self, by: Actor, is_last: bool) -> bool:
        """One blow is enough."""
        return super().punched(by, True)

    def awareness(self) -> str:
        """On his way to the panel he is alert."""
        if self.mood == Mood.ERRAND:
            return "" if self.task == Errand.COWER else "alert"
        return super().awareness()

    def pose(self) -> tuple[str, int]:
        """Idle, walk, run, suspicious, search, stunned, knocked_out, taken_down, hurt, death; work, gasp, press, cower."""
        if self.mood == Mood.ERRAND:
            match self.task:
                case Errand.GASP:
                    return "gasp", self.timer // 8
                case Errand.RUN:
                    return "run", (self.x if self.facing > 0 else -self.x) // 5
                case Errand.PRESS:
                    return "press", self.timer // 10
            return "cower", self.timer // 12
        if self.mood == Mood.PATROL and not self.vx and (self.patrol_left or self.patrol_right):
            return "work", (self.world.tick + self.id) // 14
        return super().pose()
