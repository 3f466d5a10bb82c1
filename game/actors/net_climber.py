"""Whoever hangs from the cargo net: hand over hand by reaches of eight px, and down the wind who moves in a gust."""

from __future__ import annotations

from typing import ClassVar

from game.actors.cargo_net import CargoNet, Patch
from game.core.actor import Actor
from game.core.entity import saved
from game.core.state_machine import StateMachine

REACH_PX = 8
FORWARD_TICKS, UP_TICKS, EASY_TICKS = 8, 7, 5
"""A reach forward, up, and aft or down; a slanting one takes a tick more than the slower of its two."""
SLIP_LIMIT = 64
"""A gust takes nobody farther, px."""


def reach_ticks(dx: int, dy: int) -> int:
    """How long a reach that way takes, ticks; -1 is forward and up."""
    across = (FORWARD_TICKS if dx < 0 else EASY_TICKS) if dx else 0
    along = (UP_TICKS if dy < 0 else EASY_TICKS) if dy else 0
    return max(across, along) + (1 if dx and dy else 0)


class NetClimber(StateMachine, Actor, abstract=True):
    """The base of both men on the net: hands, not feet."""

    SLEEPS: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False
    SLOWNESS: ClassVar[int] = 0
    """Each reach takes him so many ticks more."""

    way_x: int = saved(0)
    way_y: int = saved(0)
    """The way of the present reach, -1 to 1 each."""
    reach: int = saved(0)
    """Ticks of it that are done; 0: at rest."""
    left: int = saved(0)
    """How far he still slips or drops, px."""

    def net(self) -> CargoNet | None:
        """What he hangs from."""
        return self.world.first(CargoNet)

    def patch(self) -> Patch | None:
        """The patch that holds his hands."""
        net = self.net()
        return net.patch_at(self.centre_x, self.centre_y) if net is not None else None

    def trusts(self, net: CargoNet, patch: Patch) -> bool:
        """Whether he would reach for it."""
        return net.hangs(patch)

    def hang_in(self, x: int, y: int) -> None:
        """With his middle at (x, y) px."""
        self.x, self.y = x - self.width // 2, y - self.height // 2

    def begin_reach(self, net: CargoNet, dx: int, dy: int) -> bool:
        """Reach that way (-1 to 1 each), or along one of its two where only that is held. False: there is nothing to hold."""
        for way_x, way_y in ((dx, dy), (dx, 0), (0, dy)):
            there = net.patch_at(self.centre_x + way_x * REACH_PX, self.centre_y + way_y * REACH_PX)
            if (way_x or way_y) and there is not None and self.trusts(net, there):
                self.way_x, self.way_y = way_x, way_y
                self.go_on()
                return True
        return False

    def go_on(self) -> None:
        """A tick of a reach: its eight px are spread over its time."""
        ticks = reach_ticks(self.way_x, self.way_y) + self.SLOWNESS
        step = REACH_PX * (self.reach + 1) // ticks - REACH_PX * self.reach // ticks
        self.x += self.way_x * step
        self.y += self.way_y * step
        self.reach = (self.reach + 1) % ticks

    def slip_on(self) -> bool:
        """A tick down the wind. False at the next patch's edge, at the net's, or when he has slipped far enough."""
        net = self.net()
        if net is None:
            return True
        dx, dy = net.push()
        here, there = self.patch(), net.patch_at(self.centre_x + dx, self.centre_y + dy)
        if there is not None:
            self.x += dx
            self.y += dy
            self.left -= abs(dx + dy)
        return there is not None and there == here and self.left > 0
