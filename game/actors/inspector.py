"""The inspector at the belt: now and then he has a crate opened, and while he writes he sees nothing."""

from __future__ import annotations

from typing import ClassVar

from game.actors.carried_bomb import CarriedBomb
from game.actors.evidence_bench import EvidenceBench
from game.actors.flare_post import RUNWAY, calling
from game.actors.opium_crate import OpiumCrate, Way
from game.actors.technician import Technician
from game.core.actor import Actor
from game.core.entity import Difficulty, Entity, member, saved
from game.core.events import CrateSearched, CrateTagged

WRITE_TICKS = 70
TAG_PX = 6
"""A tagged crate whose middle is so near to his own is opened, px."""
MORE_PASS = {Difficulty.RECRUIT: 2, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: -1}
"""How many more, or fewer, he lets pass."""


class Inspector(Technician):
    """Tags one crate of so many when it comes on the belt, and opens it when it has come to him."""

    COLOUR: ClassVar[str] = "#e0a040"

    opens_every: int = member(4, "one crate of so many is opened at Agent", minimum=2)

    writes: int = saved(0)
    """Ticks for which he still writes."""
    last: int = saved(-1)
    """The number of the crate that was tagged, or looked at for it, last."""

    def update(self) -> None:
        """Tag, open, write."""
        if self.writes:
            self.writes -= 1
        if self.is_standing() and not self.is_hiding():
            for crate in self.world.all(OpiumCrate):
                if crate.way == Way.BELT:
                    self._look_at(crate)
        super().update()

    def _look_at(self, crate: OpiumCrate) -> None:
        every = self.opens_every + MORE_PASS[self.world.difficulty]
        if crate.number > self.last:
            self.last = crate.number
            if crate.number % every == every - 1:
                crate.is_amber = True
                self.world.emit(CrateTagged(crate.centre_x, crate.y))
        if crate.is_amber and abs(crate.centre_x - self.centre_x) <= TAG_PX and self.can_open():
            self.writes = WRITE_TICKS
            found = crate.be_opened()
            self.world.emit(CrateSearched(crate.centre_x, crate.y, found is not None))
            if found is not None:
                self._hand_over(found)

    def _hand_over(self, bomb: CarriedBomb) -> None:
        """Evidence: to the nearest bench."""
        bench: Entity = min(self.world.all(EvidenceBench), key=lambda bench: abs(bench.centre_x - self.centre_x), default=self)
        bomb.put_at_rest(bench.centre_x - bomb.width // 2, bench.feet - bomb.height)
        bomb.is_known = bomb.was_found = True
        self.world.stage.raise_alarm(self.centre_x, self.y)

    def can_open(self) -> bool:
        """Whether he is at his work."""
        return self.awareness() == "" and not self.is_cowering()

    def is_hiding(self) -> bool:
        """With the riders at the threshold he works no more."""
        return calling(self.world) == RUNWAY

    def _rate_of(self, body: Actor) -> int:
        """Writing, or under his desk, he sees nobody."""
        return 0 if self.writes or self.is_hiding() else super()._rate_of(body)

    def sprite_name(self) -> str:
        """A technician's coat; the clipboard is his own."""
        return "inspector"

    def pose(self) -> tuple[str, int]:
        """Writes, hides, or stands as any technician."""
        if self.writes:
            return "work", self.writes // 8
        return ("cower", self.world.tick // 12) if self.is_hiding() and self.is_standing() else super().pose()
