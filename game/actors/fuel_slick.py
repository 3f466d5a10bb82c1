"""Ground that fuel can run over: a shot lights it, and for ten seconds nobody passes."""

from __future__ import annotations

from typing import ClassVar

from game.actors.foe import Foe
from game.core import contacts
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.events import SlickLit

BURN_TICKS = 600
SPREAD_PX = 2
"""Flames run so far in a tick, px."""
FRAME_TICKS = 5
STUN_TICKS = 300


class Slick(Codes):
    """What lies there."""

    DRY = 0
    WET = 1
    BURNING = 2
    BURNT = 3


class FuelSlick(Entity):
    """A flat rectangle on the ground. Whoever is in it while it burns is hurt."""

    HURT_MASK: ClassVar[int] = contacts.PROP
    HIT_MASK: ClassVar[int] = contacts.PLAYER | contacts.ENEMY
    COLOUR: ClassVar[str] = "#a05020"
    HUMS: ClassVar[tuple[str, ...]] = ("fire_jet",)

    state: int = saved(Slick.DRY)
    ticks: int = saved(0)

    def spill(self) -> None:
        """Fuel comes."""
        if self.state == Slick.DRY:
            self.state = Slick.WET

    def dry_up(self) -> None:
        """Be as before any was spilled."""
        self.state = Slick.DRY

    def light(self) -> bool:
        """Burn. False if there is nothing to burn."""
        if self.state != Slick.WET:
            return False
        self.state, self.ticks = Slick.BURNING, 0
        self.world.rouse(self)
        self.world.emit(SlickLit(self.centre_x, self.y))
        return True

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """A round lights it."""
        return self.light()

    def update(self) -> None:
        """Burn down."""
        if self.state == Slick.BURNING:
            self.ticks += 1
            if self.ticks >= BURN_TICKS:
                self.state = Slick.BURNT
        else:
            self.world.rest(self)

    def hurtbox(self) -> tuple[int, int, int, int]:
        """While there is fuel to light."""
        return super().hurtbox() if self.state == Slick.WET else (0, 0, 0, 0)

    def hitbox(self) -> tuple[int, int, int, int]:
        """The flames, from the middle outwards."""
        if self.state != Slick.BURNING:
            return 0, 0, 0, 0
        reach = min(self.ticks * SPREAD_PX, self.width // 2)
        return self.centre_x - reach, self.y, self.centre_x + reach, self.feet

    def hit(self, other: Entity) -> None:
        """Whoever is in it: Bond loses a pip, others lie down for a time."""
        if isinstance(other, Foe):
            other.put_to_sleep(STUN_TICKS)
        else:
            other.hurt(1, self.centre_x, self)

    def gives_light(self) -> bool:
        """While it burns."""
        return self.state == Slick.BURNING

    def pose(self) -> tuple[str, int]:
        """Nothing, a sheen, flames, soot."""
        match self.state:
            case Slick.WET:
                return "wet", self.world.tick // 20
            case Slick.BURNING:
                return "burn", self.ticks // FRAME_TICKS
            case Slick.BURNT:
                return "burnt", 0
        return "", 0

    def hum(self) -> str:
        """The flames."""
        return "fire_jet" if self.state == Slick.BURNING else ""
