"""A crate of medical relief, as its red diamond says. One with room in it takes what nobody should find."""

from __future__ import annotations

from typing import ClassVar

from game.actors.carried_bomb import CarriedBomb, bomb_held_by
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.events import CratePacked
from game.core.solid import Solid
from game.core.units import TILE

PACK_TICKS = 30
PACK_REACH = 44
"""It runs on while one packs: so far away it is still within reach, px."""
OPENED_TICKS = 40


class Way(Codes):
    """Where it is."""

    BELT = 0
    HOIST = 1


class OpiumCrate(Solid):
    """Born on the belt; one can stand on it. `use` with the bomb packs a hollow one."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    ONE_WAY: ClassVar[bool] = True
    BLOCKS_SIGHT: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    USE_TICKS: ClassVar[int] = PACK_TICKS
    REACH: ClassVar[int] = PACK_REACH
    COLOUR: ClassVar[str] = "#c03030"

    number: int = saved(0)
    way: int = saved(0)
    is_hollow: bool = saved(False)
    is_amber: bool = saved(False)
    """Tagged: the inspector will open it."""
    opened: int = saved(0)
    """Ticks for which its lid still stands open after the search."""

    def update(self) -> None:
        """The belt moves it; a lid that was opened falls shut."""
        if self.opened:
            self.opened -= 1
        else:
            self.world.rest(self)

    def slide_to(self, x: int, y: int) -> None:
        """Go there, with all that stands on it."""
        self.shift(x - self.x, y - self.y)

    def waits_at(self, x: int) -> bool:
        """Whether it has come to the belt's end, at x px."""
        return self.way == Way.BELT and self.x + self.width >= x

    # Packing

    def content(self) -> CarriedBomb | None:
        """What should not be in it."""
        return bomb_held_by(self)

    def can_use(self, user: Entity) -> bool:
        """With the bomb in hand, when there is room in it, from its side or from its lid."""
        return (
            self.is_hollow
            and self.way == Way.BELT
            and bomb_held_by(user) is not None
            and self.content() is None
            and -TILE <= user.feet - self.feet <= 2 * TILE
        )

    def prompt(self) -> str:
        """What use does."""
        return "pack the bomb"

    def use(self, user: Entity) -> None:
        """In with it."""
        bomb = bomb_held_by(user)
        if bomb is not None:
            bomb.bearer = self.id
            self.world.emit(CratePacked(self.centre_x, self.y))

    def be_opened(self) -> CarriedBomb | None:
        """The inspector looks in. What he finds, if it should not be there."""
        self.opened = OPENED_TICKS
        self.world.rouse(self)
        self.is_amber = False
        return self.content()

    def pose(self) -> tuple[str, int]:
        """Shut, with room, open; with its tag."""
        name = "open" if self.opened else "hollow" if self.is_hollow and self.content() is None else "shut"
        return (f"{name}_amber" if self.is_amber else name), 0
