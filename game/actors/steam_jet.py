"""A vent that blows steam on its beat: it burns, it hides, and nobody hears a step beside it."""

from __future__ import annotations

from typing import ClassVar

from game.actors.steam_cycle import Breath, SteamCycle
from game.core import contacts
from game.core.entity import Entity, choice_member, member
from game.core.events import SteamBlown, SteamRattled
from game.core.units import TILE
from game.core.zone import Zone

AIMS = ("up", "down", "left", "right")
HALF_WIDTH = 6
"""The jet is a little narrower than it looks, px to either side of its middle."""
DEAF_PX = 160
"""So far from a blowing jet steps and silenced shots go unheard."""
UNHEARD = ("step", "silenced")
FRAME_TICKS = 4
EMPTY = (0, 0, 0, 0)


class SteamJet(SteamCycle, Zone):
    """The nozzle is the box; the jet reaches `reach_tiles` from its mouth."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    HIT_MASK: ClassVar[int] = contacts.PLAYER

    aim: str = choice_member("down", AIMS, "where it blows")
    reach_tiles: int = member(3, "how far, tiles", minimum=1, maximum=8)

    def update(self) -> None:
        """Rattle, then blow."""
        self.warm_up()
        if self.is_warm and not self.clock():
            self.world.emit(SteamRattled(self.centre_x, self.centre_y))
        elif self.is_warm and self.clock() == self.tell_ticks():
            self.world.emit(SteamBlown(self.centre_x, self.centre_y, self.group))

    def is_blowing(self) -> bool:
        """Whether the jet is out."""
        return self.breath() == Breath.BLOW

    def jet(self) -> tuple[int, int, int, int]:
        """Where it would burn: left, top, right, bottom, px."""
        reach = self.reach_tiles * TILE
        if self.aim in ("up", "down"):
            top = self.y - reach if self.aim == "up" else self.feet
            return self.centre_x - HALF_WIDTH, top, self.centre_x + HALF_WIDTH, top + reach
        left = self.x - reach if self.aim == "left" else self.x + self.width
        return left, self.centre_y - HALF_WIDTH, left + reach, self.centre_y + HALF_WIDTH

    def hitbox(self) -> tuple[int, int, int, int]:
        """The jet while it blows."""
        return self.jet() if self.is_blowing() else EMPTY

    def veil(self) -> tuple[int, int, int, int]:
        """Nobody sees through it."""
        return self.hitbox()

    def hit(self, other: Entity) -> None:
        """Scald, and push to the nearer side."""
        other.hurt(1, self.centre_x, self)

    # What it drowns

    def contains(self, x: int, y: int) -> bool:
        """Whether its hiss is loud there."""
        dx, dy = x - self.centre_x, y - self.centre_y
        return dx * dx + dy * dy <= DEAF_PX * DEAF_PX

    def is_active(self) -> bool:
        """Whether it hisses."""
        return self.is_blowing()

    def muffles(self, kind: str) -> bool:
        """Steps and silenced shots."""
        return kind in UNHEARD

    def pose(self) -> tuple[str, int]:
        """By aim: UP_dead, UP_rest, UP_tell, and UP_blow_REACH with the jet's length in tiles."""
        breath, frame = self.breath(), self.world.tick // FRAME_TICKS
        if breath == Breath.BLOW:
            return f"{self.aim}_blow_{self.reach_tiles}", frame
        name = ("dead", "rest", "tell")[breath]
        return f"{self.aim}_{name}", frame
