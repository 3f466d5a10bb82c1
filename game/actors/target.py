"""What a round from the scoped rifle can meet: areas with priorities, and what follows when one of them is struck."""

from __future__ import annotations

from typing import ClassVar

from game.core.entity import Entity

Box = tuple[int, int, int, int]
"""Left, top, right, bottom (the last two excluded), px."""
Area = tuple[int, Box]
"""A priority and a box: a round that touches several strikes the one of the highest priority."""


class Target(Entity, abstract=True):
    """Base of all that can be shot at from afar. The interval is small: nobody sleeps."""

    PHASE: ClassVar[int] = 1
    SLEEPS: ClassVar[bool] = False
    IS_FIXED: ClassVar[bool] = False
    IS_PANE: ClassVar[bool] = False
    """A pane is struck and lets the round through to what is behind it."""
    SCORES: ClassVar[bool] = True
    """Whether a round that meets it was well aimed."""

    def areas(self) -> tuple[Area, ...]:
        """Where it can be struck now."""
        return ()

    def struck(self, priority: int, x: int, y: int) -> None:
        """A round met the area of that priority at (x, y) px."""

    def passed_by(self, x: int, y: int) -> None:
        """A round struck something else close by, at (x, y) px."""

    def buried(self) -> bool:
        """A load came down on it. True if that put it out of action."""
        return False

    def halve_fuse(self) -> None:
        """The runner was shown up: be quicker, if it is a marksman."""

    def threatens(self) -> bool:
        """Whether the runner would be in danger from it in the open."""
        return False

    def is_lensed(self) -> bool:
        """Whether the player's lens is on it: only there are faces and hands to be told apart."""
        player = self.world.player
        holds = getattr(player, "lens_holds", None)
        return holds is not None and bool(holds(self.centre_x, self.centre_y))
