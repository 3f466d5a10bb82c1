"""Where Bond shows the riders their target with a flare. Which one he chooses decides where the whole base looks."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.flare import FLIGHT_TICKS, HANG_TICKS, Flare
from game.core import buttons as b
from game.core.entity import Difficulty, Entity, link_member, member, saved
from game.core.events import FlareAimed, FlareFired, RidersCame, RidersLeft
from game.core.units import TICKS_PER_SECOND
from game.core.world import World

TARGETS = ("tank farm", "barracks gate", "runway threshold")
TANK_FARM, BARRACKS_GATE, RUNWAY = range(len(TARGETS))
NO_TARGET = -1
BUTTONS = {b.DOWN: TANK_FARM, b.LEFT: BARRACKS_GATE, b.RIGHT: BARRACKS_GATE, b.UP: RUNWAY}
"""Which button looks at which target."""
RIDING_TICKS = 90
"""From the star's going out until hoofs are heard."""
RAID_TICKS = {Difficulty.RECRUIT: 140, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 70}
"""How long the riders hold, seconds."""
SKY_PX = 96
"""The star hangs so high above its target."""
MUZZLE_X, MUZZLE_Y = 8, 4


class FlarePost(Entity):
    """`use`, then down, forward or up: the camera looks there; `fire` calls the riders, `use` or `jump` thinks better of it."""

    WIDTH: ClassVar[int] = 32
    HEIGHT: ClassVar[int] = 32
    REACH: ClassVar[int] = 8
    WORK_POSE: ClassVar[str] = "aim_up_diagonal"
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ff4040"

    tank_farm: int = link_member("the RaidFire that is aimed at with `down`")
    barracks_gate: int = link_member("the RaidFire that is aimed at with `forward`")
    runway_threshold: int = link_member("the RaidFire that is aimed at with `up`")

    is_alone: bool = member(False, "a cartridge that lies about: nobody kneels beside it")

    aim: int = saved(NO_TARGET)
    """The target that is looked at."""
    is_leaving: bool = saved(False)
    flare: int = saved(0)
    """Id of the star, while it flies."""
    is_spent: bool = saved(False)
    target: int = saved(NO_TARGET)
    """Where the riders are sent."""
    riding: int = saved(0)
    """Ticks until they are there."""
    raid: int = saved(0)
    """Ticks for which they hold."""

    # Choosing

    def can_use(self, user: Entity) -> bool:
        """One cartridge."""
        return not self.is_spent

    def prompt(self) -> str:
        """What use does."""
        return "choose a target"

    def use(self, user: Entity) -> None:
        """Look forward first."""
        if isinstance(user, Bond):
            self._look_at(BARRACKS_GATE)
            user.work_at(self)

    def _look_at(self, target: int) -> None:
        if target != self.aim:
            self.aim = target
            self.world.rouse(self)
            self.world.emit(FlareAimed(*self._place_of(target), target))

    def _choose(self) -> None:
        """Choose, fire, follow the star; a blow ends it too."""
        pressed, bond = self.world.pressed, self.world.player
        if not isinstance(bond, Bond) or not bond.works_at(self):
            self.flare, self.aim = 0, NO_TARGET
        elif self.is_leaving:
            self.is_leaving = False  # a tick later: the press that ends it begins nothing else
            bond.stop_work()
        elif self.flare:
            self.is_leaving = self.world.get(self.flare) is None or bool(pressed & b.JUMP)
        elif pressed & (b.USE | b.JUMP):
            self.is_leaving = True
        else:
            for button, target in BUTTONS.items():
                if pressed & button:
                    self._look_at(target)
            if pressed & b.FIRE:
                self._fire()

    def _fire(self) -> None:
        x, y = self._place_of(self.aim)
        flare = self.world.spawn(
            Flare,
            self.x + MUZZLE_X,
            self.y - MUZZLE_Y,
            start_x=self.x + MUZZLE_X,
            start_y=self.y - MUZZLE_Y,
            target_x=x,
            target_y=y - SKY_PX,
        )
        for post in self.world.all(FlarePost):  # whoever rides is called elsewhere
            post.riding = post.raid = 0
            post.target = NO_TARGET
        self.is_spent, self.flare = True, flare.id
        self.target, self.riding = self.aim, FLIGHT_TICKS + HANG_TICKS + RIDING_TICKS
        self.world.emit(FlareFired(self.x + MUZZLE_X, self.y, self.aim))

    def _place_of(self, target: int) -> tuple[int, int]:
        fire = self.world.get((self.tank_farm, self.barracks_gate, self.runway_threshold)[target])
        return (fire.centre_x, fire.centre_y) if fire is not None else (self.centre_x, self.centre_y)

    def watched_place(self) -> tuple[int, int] | None:
        """The star, or the target that is looked at."""
        flare = self.world.get(self.flare) if self.flare else None
        if flare is not None:
            return flare.centre_x, flare.centre_y + SKY_PX // 2
        return self._place_of(self.aim) if self.aim != NO_TARGET else None

    # The riders

    def update(self) -> None:
        """Bond chooses; the riders ride, they hold, they tire."""
        if self.aim != NO_TARGET:
            self._choose()
        if self.riding:
            self.riding -= 1
            if not self.riding:
                self.raid = self.full()
                self.world.emit(RidersCame(*self._place_of(self.target), self.target))
        elif self.raid:
            self.raid -= 1
            if not self.raid:
                self.world.emit(RidersLeft(*self._place_of(self.target), self.target))
                self.target = NO_TARGET
        elif self.aim == NO_TARGET:
            self.world.rest(self)

    def full(self) -> int:
        """How long they hold, ticks."""
        return RAID_TICKS[self.world.difficulty] * TICKS_PER_SECOND

    def pose(self) -> tuple[str, int]:
        """The box of cartridges, and Shah beside it until the star has flown."""
        if self.is_spent:
            return "spent", 0
        return ("box", 0) if self.is_alone else ("ready", self.world.tick // 20)


def calling(world: World) -> int:
    """The target to which the whole base is looking, from the star on: its number, -1 for none."""
    for post in world.all(FlarePost):
        if post.target != NO_TARGET:
            return post.target
    return NO_TARGET


def raid_on(world: World) -> str:
    """Where the riders fight now: one of TARGETS, or nothing."""
    for post in world.all(FlarePost):
        if post.raid:
            return TARGETS[post.target]
    return ""
