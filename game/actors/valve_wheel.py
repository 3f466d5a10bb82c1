"""A hand wheel of the station: three of them, in the order of the board, and steam goes somewhere else after each."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core.entity import Difficulty, Entity, choice_member, member, saved
from game.core.events import WheelKicked, WheelOpened, WheelTurned
from game.core.world import World

LETTERS = ("А", "Б", "В")
"""Cyrillic: A, Be, Ve."""
PLATES = dict(zip(LETTERS, "abv", strict=True))
"""Each letter as the sheet's animations name it."""
TURN_TICKS = 60
QUARTER_TICKS = 15
KICK_TICKS = 60
KICK_NOISE = 160
OPEN_POINTS = 500
FRAME_TICKS = 5
WHEELS = 3


class ValveWheel(Entity):
    """`use` turns it in 60 ticks; a blow breaks that off. Out of order it kicks back and the relief vents roar."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 40
    REACH: ClassVar[int] = 4
    USE_TICKS: ClassVar[int] = TURN_TICKS
    COLOUR: ClassVar[str] = "#e04038"

    letter: str = choice_member(LETTERS[0], LETTERS, "what is painted over it")
    step: int = member(1, "when its turn is", minimum=1, maximum=WHEELS)
    step_double_o: int = member(1, "when its turn is at Double-O", minimum=1, maximum=WHEELS)

    is_open: bool = saved(False)
    turned: int = saved(0)
    """Ticks for which a hand has turned it."""
    kick: int = saved(0)
    """Ticks for which it still kicks."""

    def turn(self) -> int:
        """Which of the wheels it is by the board, from 1."""
        return self.step_double_o if self.world.difficulty == Difficulty.DOUBLE_O else self.step

    def can_use(self, user: Entity) -> bool:
        """Until it is open; not while it kicks."""
        return not self.is_open and not self.kick

    def prompt(self) -> str:
        """What use does."""
        return f"turn valve {self.letter}"

    def use(self, user: Entity) -> None:
        """It has gone all the way round: in its turn it opens."""
        self.turned = 0
        if self.turn() == valves_open(self.world) + 1:
            self.is_open = True
            self.world.stage.gain(OPEN_POINTS, self.centre_x, self.y)
            self.world.emit(WheelOpened(self.centre_x, self.centre_y, self.letter))
        else:
            self.kick = KICK_TICKS
            self.world.emit(WheelKicked(self.centre_x, self.centre_y, self.letter))
            self.world.make_noise(self.centre_x, self.centre_y, KICK_NOISE)

    def update(self) -> None:
        """Go round with the hand, or kick."""
        if self.kick:
            self.kick -= 1
        player = self.world.player
        if isinstance(player, Bond) and player.state == Move.USE and player.partner == self.id:
            if not self.turned % QUARTER_TICKS:
                self.world.emit(WheelTurned(self.centre_x, self.centre_y))
            self.turned += 1
        else:
            self.turned = 0

    def pose(self) -> tuple[str, int]:
        """Shut, turning, open, kicking, each with its letter's plate: shut_a, shut_b, shut_v."""
        plate = PLATES[self.letter]
        if self.turned:
            return f"turning_{plate}", self.turned // FRAME_TICKS
        if self.kick:
            return f"kicking_{plate}", (KICK_TICKS - self.kick) // FRAME_TICKS
        return (f"open_{plate}" if self.is_open else f"shut_{plate}"), 0


def wheels_in_order(world: World) -> list[ValveWheel]:
    """The wheels as the board names them at this difficulty."""
    return sorted(world.all(ValveWheel), key=lambda wheel: wheel.turn())


def valves_open(world: World) -> int:
    """How many wheels are open: what steam, lifts and crane go by."""
    count = 0
    for wheel in world.all(ValveWheel):
        count += wheel.is_open
    return count
