"""A rider of the capsule as people are: reads what comes, mostly answers it, sometimes late, wrongly or not at all."""

from __future__ import annotations

from random import Random

from game.actors.capsule import CEILING, FLOOR, Capsule, Ride
from game.actors.fire_leak import BURN_TICKS, FireLeak
from game.actors.pipe_hazard import BEAT_TICKS, CYCLE_TICKS
from game.actors.pump_piston import PumpPiston
from game.actors.solenoid import Solenoid
from game.actors.speed_zone import SpeedZone
from game.actors.weld_ring import WeldRing
from game.core import buttons as b
from game.core.events import PlayerDied
from game.core.stage import Outcome
from game.core.units import TILE
from game.core.world import World

SIDES = {"floor": FLOOR, "ceiling": CEILING}
HOP_TICKS, FLIP_TICKS = 4, 10
"""How long the key is held for either."""
HOP_LEAD, FLIP_LEAD = 9, 26
"""So many ticks before the demand the key goes down, when all goes well."""
SLOPPY_TICKS = 5
"""The key goes down so much too soon or too late at most, by and by."""
SLIP_PERCENT = 12
"""Demands that are not seen or answered wrongly."""
AIM_TICKS = 8
"""Coils are shot from so close."""
MOST_TICKS = 7500


class Rider:
    """Plays with the buttons alone: `buttons()` for every tick."""

    def __init__(self, seed: int, slip_percent: int = SLIP_PERCENT) -> None:
        self.random = Random(seed)
        self.slip_percent = slip_percent
        self.held = 0
        """Ticks for which the key stays down."""
        self.answered: dict[tuple[int, int], int] = {}
        """By demand and life: how many ticks early it is answered, or -1 for not at all."""

    def buttons(self, world: World) -> int:
        """What is held in this tick."""
        capsule = world.player
        assert isinstance(capsule, Capsule)
        if self.held:
            self.held -= 1
            return b.JUMP
        if capsule.state != Ride.ATTACHED:
            return 0
        shot = self._shot(world, capsule)
        if shot:
            return shot
        if any(zone.coasts and zone.contains(capsule.centre_x, capsule.centre_y) for zone in world.all(SpeedZone)):
            return b.LEFT if capsule.notch < 2 and world.tick % 3 == 0 else 0
        return self._answer(world, capsule)

    def _lead(self, demand: int, world: World, usual: int) -> int:
        key = demand, world.stage.deaths
        if key not in self.answered:
            slips = self.random.randrange(100) < self.slip_percent
            self.answered[key] = -1 if slips else usual + self.random.randint(-SLOPPY_TICKS, SLOPPY_TICKS)
        return self.answered[key]

    def _shot(self, world: World, capsule: Capsule) -> int:
        for coil in world.all(Solenoid):
            ticks = (coil.x - capsule.x - capsule.width) * 256 // max(capsule.vx, 1)
            is_near = 0 < ticks <= self._lead(coil.id, world, AIM_TICKS + 4)
            if is_near and not coil.is_done and capsule.rounds and SIDES[coil.on] == capsule.side and world.tick % 8 == 0:
                return b.FIRE
        return 0

    def _answer(self, world: World, capsule: Capsule) -> int:
        speed = max(capsule.vx, 1)
        nose = capsule.x + capsule.width
        for demand in (*world.all(WeldRing), *world.all(FireLeak), *world.all(PumpPiston)):
            ticks = (demand.x - nose) * 256 // speed
            if not 0 <= ticks <= 2 * FLIP_LEAD or SIDES[demand.on] != capsule.side:
                continue
            if isinstance(demand, WeldRing):
                if ticks <= self._lead(demand.id, world, HOP_LEAD):
                    self.held = FLIP_TICKS if self._is_followed(world, capsule, demand) else HOP_TICKS
                    return b.JUMP
            elif ticks <= self._lead(demand.id, world, FLIP_LEAD) and self._is_out(demand, ticks):
                self.held = FLIP_TICKS
                return b.JUMP
        return self._gap(world, capsule, nose, speed)

    def _is_followed(self, world: World, capsule: Capsule, ring: WeldRing) -> bool:
        """Whether a hop over the ring would come down before something worse on the same wall."""
        reach = FLIP_LEAD * capsule.vx >> 8
        return any(
            thing.on == ring.on and 0 < thing.x - ring.x <= reach and self._is_out(thing, FLIP_LEAD)
            for thing in (*world.all(FireLeak), *world.all(PumpPiston))
        )

    @staticmethod
    def _is_out(demand: FireLeak | PumpPiston, ticks: int) -> bool:
        """Whether it burns or stands out when the capsule is there."""
        shift = 0 if demand.on == "floor" else BEAT_TICKS
        come = (demand.beat(demand.phase_ticks + shift) + ticks) % CYCLE_TICKS
        return come < BURN_TICKS + 12 or come > CYCLE_TICKS - 20

    def _gap(self, world: World, capsule: Capsule, nose: int, speed: int) -> int:
        """A floor that ends: across where there is a ceiling, else a hop at its edge."""
        if capsule.side != FLOOR:
            return 0
        for ahead in range(TILE, 12 * TILE, TILE):
            x = nose + ahead
            if world.floor_below(x, capsule.centre_y, 4 * TILE) >= 0:
                continue
            has_ceiling = world.grid.ceiling_above(x, capsule.centre_y, 176) >= 0
            lead = self._lead(-(x // (16 * TILE)), world, 20 if has_ceiling else 6)
            if ahead * 256 // speed <= lead:
                self.held = FLIP_TICKS if has_ceiling else HOP_TICKS
                return b.JUMP
            return 0
        return 0


def ride(world: World, seed: int) -> list[int]:
    """One whole run: where it died, px from the map's left edge, life by life."""
    rider, deaths = Rider(seed), []
    while not world.stage.outcome and world.tick < MOST_TICKS:
        world.step(rider.buttons(world))
        deaths += [event.x for event in world.events if isinstance(event, PlayerDied)]
    assert world.stage.outcome or deaths, "a run that neither dies nor ends"
    return deaths


def has_won(world: World) -> bool:
    """Whether the run ended in the box or at the buffers."""
    return world.stage.outcome == Outcome.WON
