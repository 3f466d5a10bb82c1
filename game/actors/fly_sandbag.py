"""A sandbag of the fly loft: cut or paid out, it falls, and what hangs at the other end goes up."""

from __future__ import annotations

from game.actors.batten import Batten
from game.actors.sandbag import Sandbag
from game.core.entity import link_member


class FlySandbag(Sandbag):
    """Shot, it thumps; paid out by hand at its RopePin, it makes no sound. Either way it raises its Batten."""

    raises: int = link_member("the Batten at the other end of the rope")

    def let_go(self) -> None:
        """Down it goes, and up goes the batten."""
        super().let_go()
        batten = self.world.get(self.raises)
        if isinstance(batten, Batten):
            batten.raise_up()

    def pay_out(self) -> None:
        """Let go by hand: without a sound."""
        self.is_silent = True
        self.let_go()
