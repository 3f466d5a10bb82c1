"""The execution: what the squad does at which minute, and where the condemned man is meanwhile."""

from __future__ import annotations

from typing import ClassVar

from game.actors.cell_door import CellDoor
from game.actors.execution_post import ExecutionPost
from game.actors.fuse_box import FuseBox
from game.actors.kara import Kara
from game.actors.run_path import RunPath
from game.actors.shah import Mood as ShahMood
from game.actors.shah import Shah
from game.actors.squad_man import MARCH_SPEED, SquadMan
from game.actors.water_tank import WaterTank
from game.core.codes import Codes
from game.core.entity import Entity, Settled, link_member, saved
from game.core.events import SentenceRead, SnareBeat, SquadOrdered
from game.core.units import TICKS_PER_SECOND

DRUM_AT = 100 * TICKS_PER_SECOND
MARCH_AT = 80 * TICKS_PER_SECOND
LEAD_AT = 62 * TICKS_PER_SECOND
SENTENCE_AT = 40 * TICKS_PER_SECOND
ORDERS_AT = tuple(seconds * TICKS_PER_SECOND for seconds in (12, 8, 4))
"""What is done when the clock shows so many ticks."""
DRUM_PERIOD = 40
APART_PX = 22
"""Between two men of the column."""
GRACE_TICKS = 10 * TICKS_PER_SECOND
KARA_PX = 160
DOOR_PX = 18
"""So near to the cell's door (px) its key turns."""
MISSED_LEVELS = 2


class Part(Codes):
    """How far it has come."""

    WAITING = 0
    MARCHING = 1
    LEADING = 2
    READING = 3
    OVER = 4


class ExecutionClock(Entity):
    """Stands nowhere. It reads the stage's clock, and is over when Shah is free or nobody is left to fire."""

    PHASE: ClassVar[int] = 0
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d04040"

    path: int = link_member("the RunPath from the yard to the cell")
    door: int = link_member("the CellDoor of the condemned man")
    power: int = link_member("the FuseBox of the yard: in the dark nobody can aim")

    part: int = saved(0)
    orders: int = saved(0)
    """How many of the three orders have been given."""
    had_grace: bool = saved(False)
    """Kara has talked to the officer."""

    def squad(self) -> list[SquadMan]:
        """The officer and his rifles, in marching order."""
        return self.world.all(SquadMan)

    def is_over(self) -> bool:
        """Whether nobody is in danger any more."""
        return self.part == Part.OVER

    def is_too_dark(self) -> bool:
        """Whether nobody can aim, once the condemned man stands in the yard: then the clock stands still."""
        if self.part != Part.READING:
            return False
        box = self.world.get(self.power)
        return isinstance(box, FuseBox) and box.is_dark

    def update(self) -> None:
        """What the hour says."""
        shah, left = self.world.first(Shah), self.world.stage.clock
        if self.part == Part.OVER:
            self.world.rest(self)
        elif shah is None or not left:
            return
        elif self._is_missed(shah, left) or not self.can_fire:
            self._end(shah)
        elif left <= DRUM_AT:
            if not left % DRUM_PERIOD:
                self.world.emit(SnareBeat(*self._place()))
            self._do_what_is_due(shah, left)

    def _is_missed(self, shah: Shah, left: int) -> bool:
        """Whether it is noticed that the condemned man has gone."""
        if not shah.is_free or left > MARCH_AT:
            return False
        return self.part >= Part.LEADING or left <= LEAD_AT or self._is_at_the_cell()

    @Settled
    def can_fire(self) -> bool:
        """Whether the water has not come down on the squad, and one of them is on his feet."""
        tank = self.world.first(WaterTank)
        return not (tank is not None and tank.has_fallen) and any(man.is_standing() for man in self.squad())

    def _do_what_is_due(self, shah: Shah, left: int) -> None:
        if left <= SENTENCE_AT:
            self._read(shah, left)
        elif left <= LEAD_AT:
            self._lead(shah, left)
        elif left <= MARCH_AT:
            self.part = Part.MARCHING
            self._march((MARCH_AT - left) * MARCH_SPEED >> 8)
            if self._is_at_the_cell() and not shah.is_free:
                self._open_the_cell()

    def _place(self) -> tuple[int, int]:
        squad = self.squad()
        return (squad[0].centre_x, squad[0].y) if squad else (self.centre_x, self.centre_y)

    def _path(self) -> RunPath | None:
        path = self.world.get(self.path)
        return path if isinstance(path, RunPath) else None

    def _march(self, travel: int) -> None:
        """The column along the path, each man from his own place in the line."""
        path = self._path()
        if path is None or not path.points:
            return
        begin_x, begin_feet = path.points[0]
        for number, man in enumerate(self.squad()):
            if not man.is_on_duty:
                continue
            ahead = travel - abs(man.home_x + man.width // 2 - begin_x)
            if ahead >= 0:
                x, feet, is_climbing = path.place(min(ahead, path.length - number * APART_PX))
                man.march_to(x, feet, is_climbing)
            else:
                side = 1 if man.home_x > begin_x else -1
                man.march_to(begin_x - side * ahead, begin_feet, False)

    def _is_at_the_cell(self) -> bool:
        """Whether the first of the column stands before the condemned man's door, where he sees through the bars."""
        door = self.world.get(self.door)
        if isinstance(door, CellDoor):
            for man in self.squad():
                if man.feet == door.feet and abs(man.centre_x - door.centre_x) <= DOOR_PX and man.is_on_duty:
                    return True
        return False

    def _open_the_cell(self) -> None:
        door = self.world.get(self.door)
        if isinstance(door, CellDoor):
            door.unlock()

    def _lead(self, shah: Shah, left: int) -> None:
        """The same way back, with him in the middle; or nobody is there to be led."""
        path = self._path()
        if path is None:
            return
        if self.part < Part.LEADING:
            self.part = Part.LEADING
            self._open_the_cell()
        gone = (LEAD_AT - left) * MARCH_SPEED >> 8
        self._march(max(path.length + len(self.squad()) * APART_PX - gone, 0))
        travel = max(path.length - max(gone - APART_PX, 0), 0)
        x, feet, _ = path.place(travel)
        shah.be_led(x, feet)

    def _read(self, shah: Shah, left: int) -> None:
        """At the post: the sentence, the orders."""
        post = self.world.first(ExecutionPost)
        if self.part < Part.READING and post is not None:
            self.part = Part.READING
            shah.be_tied(post.centre_x, post.feet)
            for man in self.squad():
                if man.is_on_duty:
                    man.x, man.y = man.home_x, man.home_y
                    man.facing = -1 if man.centre_x > post.centre_x else 1
            self.world.emit(SentenceRead(post.centre_x, post.y))
        for man in self.squad():
            if man.is_on_duty:
                man.stand_by(aims=left <= ORDERS_AT[0])
        if self.orders < len(ORDERS_AT) and left <= ORDERS_AT[self.orders]:
            self.orders += 1
            x, y = self._place()
            self.world.emit(SquadOrdered(x, y, self.orders))

    def takes_grace(self) -> bool:
        """Whether Kara talks to the officer now, for the first time: ten seconds are won by it."""
        if self.had_grace or self.part != Part.READING:
            return False
        kara = self.world.first(Kara)
        if kara is None or not kara.is_talking():
            return False
        officers = [man for man in self.squad() if man.rank == "officer" and man.is_standing()]
        self.had_grace = any(abs(man.centre_x - kara.centre_x) <= KARA_PX for man in officers)
        return self.had_grace

    def _end(self, shah: Shah) -> None:
        """Nobody fires any more. Who has come for him to an empty cell says so."""
        if shah.is_free and self.part == Part.MARCHING:
            self.world.stage.raise_alarm(*self._place(), MISSED_LEVELS)
        elif shah.mood == ShahMood.MARCHED:
            shah.be_freed()  # nobody holds him any more
        self.part = Part.OVER
        for man in self.squad():
            man.is_climbing = man.aims = False
            if man.is_on_duty:
                man.come_running()

    def begin_again(self) -> None:
        """The hour is set back: everybody to his place, he to his cell."""
        shah = self.world.first(Shah)
        if self.part != Part.OVER and shah is not None and not shah.is_free:
            self.part, self.orders = Part.WAITING, 0
            shah.bind()
