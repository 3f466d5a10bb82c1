"""A shell on its way to where the plane will be if nothing changes: flak is always right about a plane that does nothing."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from game.actors.decoy_flare import DecoyFlare
from game.actors.flown_plane import LOW_PX, FlownPlane
from game.core import contacts
from game.core.actor import Actor
from game.core.entity import Entity, saved
from game.core.events import FlakBurst, FlakFired
from game.core.units import clamp
from game.core.world import World

FUSE = 54
"""Ticks from muzzle to burst."""
RINGS = (52, 40, 32)
"""For so many of them a ring closes at the place, by difficulty."""
RADIUS = 26
RANGE = 520
PUFF_TICKS = 36
LORRY_PERIOD = 90
"""From shell to shell of a flak lorry at Agent, ticks."""
CYCLES = (144, 100, 83)
"""Per cent of a gun's period, by difficulty."""
DAMAGE = 1
TOP, KERB = 12, 20
"""It is never aimed nearer to the map's upper edge, or to the ground, px."""
FRAME_TICKS = 4


class FlakShell(Actor):
    """Seen all the way; a burst hurts whoever is within its radius, the gunship too."""

    WIDTH: ClassVar[int] = 4
    HEIGHT: ClassVar[int] = 4
    HIT_MASK: ClassVar[int] = contacts.PLAYER | contacts.ENEMY
    SLEEPS: ClassVar[bool] = False
    PLACEABLE: ClassVar[bool] = False
    MEETS_TILES: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#403838"

    age: int = saved(0)
    from_x: int = saved(0)
    from_y: int = saved(0)
    target_x: int = saved(0)
    target_y: int = saved(0)

    def update(self) -> None:
        """Along its line; burst; drift away as smoke."""
        self.age += 1
        part = min(self.age, FUSE)
        self.x = self.from_x + (self.target_x - self.from_x) * part // FUSE
        self.y = self.from_y + (self.target_y - self.from_y) * part // FUSE
        if self.age == FUSE:
            self.world.emit(FlakBurst(self.target_x, self.target_y))
        elif self.age > FUSE + PUFF_TICKS:
            self.remove()

    def ring(self) -> int:
        """The ring's radius now, px; 0 while there is none."""
        shown = RINGS[self.world.difficulty]
        left = FUSE - self.age
        return RADIUS + left if 0 < left <= shown else 0

    def hitbox(self) -> tuple[int, int, int, int]:
        """The burst."""
        if self.age != FUSE:
            return 0, 0, 0, 0
        return self.target_x - RADIUS, self.target_y - RADIUS, self.target_x + RADIUS, self.target_y + RADIUS

    def hit(self, other: Entity) -> None:
        """Splinters; those on the ground are dug in."""
        left, top, right, bottom = other.hurtbox()
        dx = max(left - self.target_x, self.target_x - right, 0)
        dy = max(top - self.target_y, self.target_y - bottom, 0)
        if dx * dx + dy * dy <= RADIUS * RADIUS:
            other.hurt(DAMAGE, self.target_x, self)

    def respawned(self) -> None:
        """Gone."""
        self.remove()

    def pose(self) -> tuple[str, int]:
        """A glowing point, a flash, a cloud."""
        if self.age < FUSE:
            return "fly", self.age // FRAME_TICKS
        return "burst", (self.age - FUSE) // FRAME_TICKS


class Aim(NamedTuple):
    """Where a shell would burst, px, and the id of the flare that it is meant for; 0: the plane."""

    x: int
    y: int
    flare: int = 0


def cycle(world: World, period: int) -> int:
    """Ticks from shell to shell of a gun that needs `period` of them at Agent."""
    return period * CYCLES[world.difficulty] // 100


def aim(world: World, gun: Entity) -> Aim | None:
    """Where a shell from `gun` would burst now; None while it cannot aim. To look costs a flare nothing: to `fire` does."""
    plane, flares = world.player, world.all(DecoyFlare)
    if not isinstance(plane, FlownPlane):
        return None
    muzzle_x = gun.x + gun.width // 2
    is_in_range = -RANGE <= plane.x + plane.width // 2 - muzzle_x <= RANGE
    if not (is_in_range or flares) or not plane.draws_flak():
        return None
    for flare in flares:
        if not flare.has_drawn and abs(flare.x - muzzle_x) <= RANGE and _sees(world, gun, flare):
            return Aim(flare.centre_x, flare.centre_y, flare.id)
    if not is_in_range or plane.feet > gun.feet - LOW_PX or not _sees(world, gun, plane):
        return None
    x = plane.centre_x + (plane.vx * FUSE >> 8)
    y = plane.centre_y + (plane.vy * FUSE >> 8)
    x = clamp(x, RADIUS, world.grid.pixel_width - RADIUS)
    ground = world.grid.ground_below(x, plane.y, world.grid.pixel_height)
    return Aim(x, max(min(y, ground - KERB) if ground >= 0 else y, TOP))


def _sees(world: World, gun: Entity, other: Entity) -> bool:
    return world.can_see(gun.centre_x, gun.y - 1, other.centre_x, other.centre_y)


def fire(world: World, gun: Entity, target: Aim) -> None:
    """Send a shell from the muzzle of `gun`. A flare has drawn that one, and draws no other."""
    flare = world.get(target.flare)
    if isinstance(flare, DecoyFlare):
        flare.has_drawn = True
    x, y = gun.centre_x, gun.y
    world.spawn(FlakShell, x, y, from_x=x, from_y=y, target_x=target.x, target_y=target.y)
    world.emit(FlakFired(x, y))


def lorry_fires(world: World, lorry: Entity, cooled: int) -> bool:
    """Whether a flak lorry that has not fired for so many ticks sends a shell now."""
    target = aim(world, lorry) if cooled >= cycle(world, LORRY_PERIOD) else None
    if target is None:
        return False
    fire(world, lorry, target)
    return True
