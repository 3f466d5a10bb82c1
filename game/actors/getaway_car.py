"""The car in the yard: Koskov gets in, the cold engine cranks, and everybody comes running."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.enemy import Enemy
from game.actors.gate import Gate
from game.actors.koskov import Koskov
from game.actors.reinforcement_door import ReinforcementDoor
from game.core.entity import Difficulty, Entity, link_member, member, saved
from game.core.events import CarLeft, EngineCranked, EngineStarted, PropStruck
from game.core.units import TILE

BOARD_PX = 80
"""Koskov so near gets in."""
CRANK_TICKS = 40
"""Between two turns of the starter that are heard."""
DRIVE_PX = 4
DRIVE_TICKS = 80
"""As long as it takes through the gate."""
TOUCH_PX = 8
FRAME_TICKS = 4
WAVES: dict[int, tuple[tuple[int, int], ...]] = {
    0: ((300, 1),),
    1: ((150, 2), (400, 1)),
    2: ((100, 2), (250, 2), (450, 1)),
    3: ((60, 2), (200, 2), (340, 2), (480, 1)),
}
"""By the alarm: at which tick of the cranking how many guards come."""


class GetawayCar(Entity):
    """Cranks `starts` times `crank_ticks`; `use` then drives off: through the open gate, or through the closed one."""

    WIDTH: ClassVar[int] = 6 * TILE
    HEIGHT: ClassVar[int] = 2 * TILE
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    IS_WAY_OUT: ClassVar[bool] = True
    REACH: ClassVar[int] = 8
    COLOUR: ClassVar[str] = "#ffffff"
    HUMS: ClassVar[tuple[str, ...]] = ("engine_idle",)

    starts: int = member(3, "how often the engine must be cranked", minimum=1, maximum=9)
    crank_ticks: int = member(200, "how long each cranking takes, ticks", minimum=1)
    gate: int = link_member("the gate of the yard")
    left_door: int = link_member("the ReinforcementDoor of the house")
    right_door: int = link_member("the ReinforcementDoor of the gatehouse")

    cranked: int = saved(0)
    """Ticks that the engine has been cranked."""
    has_koskov: bool = saved(False)
    has_complained: bool = saved(False)
    driving: int = saved(0)
    """Ticks since it drove off."""

    def share(self) -> int:
        """How far the engine is, per cent."""
        return 100 * self.cranked // (self.starts * self.crank_ticks)

    def is_ready(self) -> bool:
        """Whether the engine runs."""
        return self.cranked >= self.starts * self.crank_ticks

    def update(self) -> None:
        """Take Koskov in, crank, drive off."""
        if self.driving:
            self._drive()
        elif not self.has_koskov:
            self._take_in()
        elif not self.is_ready():
            if self.blocker() is None:
                self._crank()
            elif not self.has_complained:
                self.has_complained = True
                self.world.stage.say("KOSKOV", "It will not start with a man on the bonnet.", self.centre_x, self.y)

    def _take_in(self) -> None:
        koskov = self.world.first(Koskov)
        if (
            koskov is not None
            and abs(koskov.x - self.x) <= BOARD_PX + self.width
            and koskov.can_board()
            and abs(koskov.centre_x - self.centre_x) <= BOARD_PX
            and koskov.feet == self.feet
        ):
            koskov.board()
            self.has_koskov = True
            self.world.stage.say("KOSKOV", "Is this the best one?", self.centre_x, self.y)
            self.world.stage.say("BOND", "It is the near one.", self.centre_x, self.y)

    def blocker(self) -> Enemy | None:
        """Who lays hands on the car, so that it is not cranked."""
        bodies = self.world.bodies_in(self.x - TOUCH_PX, self.y, self.x + self.width + TOUCH_PX, self.feet)
        return next((body for body in bodies if isinstance(body, Enemy) and body.is_standing()), None)

    def _crank(self) -> None:
        if not self.cranked % CRANK_TICKS:
            self.world.emit(EngineCranked(self.centre_x, self.y))
        self.cranked += 1
        for tick, guards in WAVES[self.world.stage.alarm]:
            if tick == self.cranked:
                self._send(guards)
        if self.is_ready():
            self.world.emit(EngineStarted(self.centre_x, self.y))

    def _send(self, guards: int) -> None:
        """The first comes from the house, the second from the gatehouse. At Recruit one stays at home."""
        guards -= self.world.difficulty == Difficulty.RECRUIT
        for index, link in enumerate((self.left_door, self.right_door)):
            door = self.world.get(link)
            if isinstance(door, ReinforcementDoor) and guards > index:
                door.send((guards + 1 - index) // 2)

    def can_use(self, user: Entity) -> bool:
        """When the engine runs."""
        return self.is_ready() and not self.driving

    def prompt(self) -> str:
        """What use does."""
        return "drive off" if self.gate_is_open() else "ram the gate"

    def gate_is_open(self) -> bool:
        """Whether the way out is free."""
        gate = self.world.get(self.gate)
        return gate.is_open if isinstance(gate, Gate) else True

    def use(self, user: Entity) -> None:
        """Get in and go."""
        self.driving = 1
        self.world.emit(CarLeft(self.centre_x, self.y))

    def _drive(self) -> None:
        self.driving += 1
        self.x += DRIVE_PX
        gate = self.world.get(self.gate)
        if isinstance(gate, Gate) and not gate.is_open and self.x + self.width > gate.x:
            self._ram(gate)
        if self.driving >= DRIVE_TICKS:
            self.world.stage.win()

    def _ram(self, gate: Gate) -> None:
        """Through the closed gate: it costs a pip and wakes the street."""
        gate.raise_up()
        self.world.emit(PropStruck(self.x + self.width, self.centre_y, "gate"))
        self.world.stage.raise_alarm(self.centre_x, self.y)
        if isinstance(self.world.player, Bond):
            self.world.player.be_jolted()

    def pose(self) -> tuple[str, int]:
        """Cold, shaking, with its engine running, or under way."""
        if self.driving:
            return "drive", self.driving // FRAME_TICKS
        if self.is_ready():
            return "ready", self.world.tick // FRAME_TICKS
        return ("crank", self.cranked // FRAME_TICKS) if self.has_koskov else ("idle", 0)

    def hum(self) -> str:
        """The engine, once it runs."""
        return "engine_idle" if self.is_ready() else ""
