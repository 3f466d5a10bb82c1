"""The podium: a man in evening dress may take a bow there, and the house applauds."""

from __future__ import annotations

from typing import ClassVar

from game.actors.enemy import Enemy
from game.core.entity import Entity, link_member, member, saved
from game.core.events import Applauded
from game.core.zone import Zone

USE_TICKS = 60
BELIEVE_TICKS = 120
"""So long the witness does not believe his eyes."""
POINTS = 1000
MOST_ALARM = 1
UNHEARD = ("step", "silenced")
REACH_PX = 640
"""Applause covers noise so far, px."""


class BowSpot(Zone):
    """`use` on it once, while the house is calm. The applause covers noise, and before an applauding house nobody fires;
    then the witness raises the alarm.
    """

    USE_TICKS: ClassVar[int] = USE_TICKS
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#f0d0ff"

    applause_ticks: int = member(300, "how long the house applauds, ticks", minimum=1)
    witness: int = link_member("who will raise the alarm, unless he is stunned before")

    is_taken: bool = saved(False)
    applause: int = saved(0)
    """Ticks of applause left."""

    def can_use(self, user: Entity) -> bool:
        """Once, and while hardly anybody is alarmed."""
        return not self.is_taken and self.world.stage.alarm <= MOST_ALARM

    def prompt(self) -> str:
        """What use does."""
        return "take a bow"

    def use(self, user: Entity) -> None:
        """Bow."""
        self.is_taken = True
        self.applause = self.applause_ticks
        self.world.stage.gain(POINTS, self.centre_x, self.y)
        self.world.stage.say("BOND", "They liked it.", self.centre_x, self.y)
        self.world.emit(Applauded(self.centre_x, self.y))

    def update(self) -> None:
        """Applause dies away; the witness makes up his mind."""
        if not self.applause:
            return
        self.applause -= 1
        for enemy in self.world.all(Enemy):
            if self.contains(enemy.centre_x, enemy.centre_y):
                enemy.hold_fire()
        if self.applause_ticks - self.applause == BELIEVE_TICKS:
            witness = self.world.get(self.witness)
            if isinstance(witness, Enemy) and not witness.is_out():
                self.world.stage.raise_alarm(witness.centre_x, witness.y)

    def contains(self, x: int, y: int) -> bool:
        """How far the applause is heard."""
        return abs(x - self.centre_x) <= REACH_PX and abs(y - self.centre_y) <= REACH_PX

    def is_active(self) -> bool:
        """While the house applauds."""
        return self.applause > 0

    def muffles(self, kind: str) -> bool:
        """Steps and silenced shots."""
        return kind in UNHEARD
