"""A speaking tube: it calls Koskov to a post on another floor, by the service stairs."""

from __future__ import annotations

from typing import ClassVar

from game.actors.koskov import Koskov
from game.core.entity import Entity, link_member, saved
from game.core.events import TubeCalled

CALL_TICKS = 60
FRAME_TICKS = 8


class SpeakingTube(Entity):
    """`use` sends Koskov to the `post`."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 32
    REACH: ClassVar[int] = 4
    COLOUR: ClassVar[str] = "#d0a040"

    post: int = link_member("the KoskovPost that he comes to")

    calling: int = saved(0)

    def can_use(self, user: Entity) -> bool:
        """When Koskov is free and somewhere else."""
        koskov = self.world.first(Koskov)
        post = self.world.get(self.post)
        return koskov is not None and post is not None and koskov.can_be_called(post)

    def prompt(self) -> str:
        """What use does."""
        return "call Koskov"

    def use(self, user: Entity) -> None:
        """Call."""
        koskov = self.world.first(Koskov)
        post = self.world.get(self.post)
        if koskov is not None and post is not None:
            self.calling = CALL_TICKS
            self.world.emit(TubeCalled(self.centre_x, self.y))
            koskov.travel_to(post)

    def update(self) -> None:
        """Puff."""
        if self.calling:
            self.calling -= 1

    def pose(self) -> tuple[str, int]:
        """Idle or calling."""
        return ("calling", self.world.tick // FRAME_TICKS) if self.calling else ("idle", 0)
