"""Music that covers noise: while it sounds, nobody hears steps or a silenced shot."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import member, saved
from game.core.zone import Zone

UNHEARD = ("step", "silenced")


class SoundMask(Zone):
    """Sounds for `on_ticks` of every `period_ticks`; or from the bell on, all the time."""

    COLOUR: ClassVar[str] = "#50a0a0"
    HUMS: ClassVar[tuple[str, ...]] = ("oboe_a", "second_half_far")

    on_ticks: int = member(96, "how long it sounds, ticks", minimum=1)
    period_ticks: int = member(288, "how often it begins, ticks", minimum=1)
    from_bell: bool = member(False, "silent until the bell, then always on")

    has_rung: bool = saved(False)

    def ring(self) -> None:
        """The second half begins."""
        self.has_rung = True

    def is_active(self) -> bool:
        """Whether the music sounds now."""
        return self.has_rung if self.from_bell else self.world.tick % self.period_ticks < self.on_ticks

    def muffles(self, kind: str) -> bool:
        """Steps and silenced shots; never an open shot."""
        return kind in UNHEARD

    def hum(self) -> str:
        """The oboe's A, or the second half through the walls."""
        if not self.is_active():
            return ""
        return "second_half_far" if self.from_bell else "oboe_a"
