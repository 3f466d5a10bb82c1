"""What only Shah can lift: who asks for his help beside it asks for that, and not for his shoulders."""

from __future__ import annotations

from game.core.entity import Entity
from game.core.solid import Solid


class Heavy(Solid, abstract=True):
    """A grating or a gate."""

    def can_be_lifted(self) -> bool:
        """Whether it is shut, and nothing but its weight keeps it so."""
        return False

    def is_in_reach(self, user: Entity) -> bool:
        """Whether `user` stands where it can be used."""
        return (
            self.x - self.REACH < user.x + user.width
            and user.x < self.x + self.width + self.REACH
            and self.y - self.REACH_Y < user.feet
            and user.y < self.y + self.height + self.REACH_Y
        )
