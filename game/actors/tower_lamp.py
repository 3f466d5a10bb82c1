"""The searchlight of the tower: its pool goes to and fro along the great pipe. Its keeper shoots at whom it catches."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bullet import ENEMY_SPEED, fire
from game.actors.enemy import Enemy
from game.core import contacts
from game.core.entity import Entity, link_member, member, saved
from game.core.events import EnemyAimed, LampBroken, LampCaught, ShotFired
from game.core.units import TILE

CAUGHT_TICKS = 20
AIM_TICKS = 24
SHOT_NOISE = 320
FRAME_TICKS = 8


class TowerLamp(Entity):
    """Sweeps from `min_tile` to `max_tile` of `ground_row` and back in `period_ticks`. Dark when shot, or its keeper is out."""

    WIDTH: ClassVar[int] = 16
    HEIGHT: ClassVar[int] = 16
    HURT_MASK: ClassVar[int] = contacts.PROP
    SLEEPS: ClassVar[bool] = False
    """It shines farther than its screen."""
    IS_FIXED: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#fff0a0"
    HUMS: ClassVar[tuple[str, ...]] = ("arc_hum",)

    keeper: int = link_member("the enemy who serves it")
    min_tile: int = member(0, "the pool's middle at its left end, tiles", minimum=0, maximum=500)
    max_tile: int = member(20, "the pool's middle at its right end, tiles", minimum=0, maximum=500)
    ground_row: int = member(0, "map row of the ground that it shines on", minimum=0)
    pool_tiles: int = member(5, "the pool's width", minimum=1, maximum=20)
    period_ticks: int = member(420, "to the left end and back, ticks", minimum=60)

    is_broken: bool = saved(False)
    caught_ticks: int = saved(0)
    has_caught: bool = saved(False)
    """He must leave the pool before he can be caught again."""
    aim: int = saved(0)
    """Ticks until the keeper fires."""

    @property
    def is_on(self) -> bool:
        """Whether it burns."""
        keeper = self.world.get(self.keeper)
        return not self.is_broken and isinstance(keeper, Enemy) and keeper.is_standing()

    def middle(self) -> int:
        """The pool's middle, px: to and fro at one pace, from the right end at first."""
        half = self.period_ticks // 2
        at = self.world.tick % (2 * half)
        way = at if at < half else 2 * half - at
        return (self.max_tile * TILE * (half - way) + self.min_tile * TILE * way) // half

    @property
    def pool_y(self) -> int:
        """The ground that it lights, px."""
        return self.ground_row * TILE

    def pool(self) -> tuple[int, int]:
        """The pool's ends on the ground, px."""
        middle, reach = self.middle(), self.pool_tiles * TILE // 2
        return middle - reach, middle + reach

    def lights_up(self, body: Entity) -> bool:
        """Whether `body` stands in the pool and nothing shades it."""
        left, right = self.pool()
        if not (left <= body.centre_x < right and self.pool_y - 4 * TILE < body.feet <= self.pool_y):
            return False
        return self.world.can_see(self.centre_x, self.centre_y, body.centre_x, body.y + TILE // 2)

    def update(self) -> None:
        """Catch whom it lights up; the keeper aims and fires."""
        player = self.world.player
        if player is None or not self.is_on:
            self.caught_ticks = self.aim = 0
            return
        if player.is_hidden() or not self.lights_up(player):
            self.caught_ticks, self.has_caught = 0, False
        elif not self.has_caught:
            self.caught_ticks += 1
            if self.caught_ticks >= CAUGHT_TICKS:
                self._catch(player)
        if self.aim:
            self.aim -= 1
            if not self.aim:
                self._fire(player)

    def _catch(self, player: Entity) -> None:
        self.has_caught, self.caught_ticks, self.aim = True, 0, AIM_TICKS
        self.world.emit(LampCaught(player.centre_x, player.y))
        self.world.emit(EnemyAimed(self.centre_x, self.y, AIM_TICKS))
        self.world.stage.raise_alarm(player.centre_x, player.y)

    def _fire(self, player: Entity) -> None:
        """One round from the keeper's rifle, straight at where the player is."""
        keeper = self.world.get(self.keeper)
        if keeper is None or not self.world.can_see(self.centre_x, self.centre_y, player.centre_x, player.centre_y):
            return
        way_x, way_y = player.centre_x - self.centre_x, player.centre_y - self.centre_y
        self.world.emit(ShotFired(self.centre_x, self.centre_y, 1 if way_x > 0 else -1, 1, "rifle"))
        fire(self.world, keeper, self.centre_x, self.centre_y, way_x, way_y, ENEMY_SPEED, contacts.PLAYER)
        self.world.make_noise(self.centre_x, self.centre_y, SHOT_NOISE)

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Dark for good."""
        if self.is_broken:
            return False
        self.is_broken = True
        self.world.emit(LampBroken(self.centre_x, self.centre_y))
        return True

    def gives_light(self) -> bool:
        """While it burns."""
        return self.is_on

    def pose(self) -> tuple[str, int]:
        """On, off, broken."""
        if self.is_broken:
            return "broken", 0
        return ("on", self.world.tick // FRAME_TICKS) if self.is_on else ("off", 0)

    def hum(self) -> str:
        """The arc."""
        return "arc_hum" if self.is_on else ""
