"""The searchlight of the tower: its pool goes to and fro along the great pipe. Its keeper shoots at whom it catches."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bullet import ENEMY_SPEED, fire
from game.actors.enemy import Enemy
from game.actors.searchlight import Searchlight
from game.core import contacts
from game.core.actor import Actor
from game.core.entity import link_member, member, saved
from game.core.events import EnemyAimed, ShotFired
from game.core.units import TILE

AIM_TICKS = 24
SHOT_NOISE = 320


class TowerLamp(Searchlight):
    """Sweeps from `max_tile` to `min_tile` of `ground_row` and back. Dark when shot, or its keeper is out."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16

    keeper: int = link_member("the enemy who serves it")
    min_tile: int = member(0, "the pool's middle at its left end, tiles", minimum=0, maximum=500)
    max_tile: int = member(20, "the pool's middle at its right end, tiles", minimum=0, maximum=500)
    ground_row: int = member(0, "map row of the ground that it shines on", minimum=0)

    aim: int = saved(0)
    """Ticks until the keeper fires."""

    @property
    def is_on(self) -> bool:
        """Whether it burns."""
        keeper = self.world.get(self.keeper)
        return super().is_on and isinstance(keeper, Enemy) and keeper.is_standing()

    @property
    def pool_y(self) -> int:
        """The ground that it lights, px."""
        return self.ground_row * TILE

    def sweep(self) -> tuple[int, int]:
        """From right to left."""
        return self.max_tile * TILE, self.min_tile * TILE

    def lights_up(self, body: Actor) -> bool:
        """Whether `body` stands on the ground and nothing shades it."""
        if not self.pool_y - 4 * TILE < body.feet <= self.pool_y:
            return False
        return self.world.can_see(self.centre_x, self.centre_y, body.centre_x, body.y + TILE // 2)

    def update(self) -> None:
        """Catch; and what the keeper aimed at, he fires at."""
        super().update()
        if not self.aim:
            return
        player = self.world.player
        if player is None or not self.is_on:
            self.aim = 0
            return
        self.aim -= 1
        if not self.aim:
            self._fire(player)

    def caught(self, body: Actor) -> None:
        """The keeper takes aim."""
        self.aim = AIM_TICKS
        self.world.emit(EnemyAimed(self.centre_x, self.y, AIM_TICKS))

    def _fire(self, player: Actor) -> None:
        """One round from the keeper's rifle, straight at where the player is."""
        keeper = self.world.get(self.keeper)
        if keeper is None or not self.world.can_see(self.centre_x, self.centre_y, player.centre_x, player.centre_y):
            return
        way_x, way_y = player.centre_x - self.centre_x, player.centre_y - self.centre_y
        self.world.emit(ShotFired(self.centre_x, self.centre_y, 1 if way_x > 0 else -1, 1, "rifle"))
        fire(self.world, keeper, self.centre_x, self.centre_y, way_x, way_y, ENEMY_SPEED, contacts.PLAYER)
        self.world.make_noise(self.centre_x, self.centre_y, SHOT_NOISE)
