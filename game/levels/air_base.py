"""Chapter 3, Afghan air base: the stages' scripts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from game.actors.jeep import Jeep
from game.actors.repair_stop import RepairStop
from game.actors.transport_plane import NEAR_TILES, Run, TransportPlane
from game.core.entity import Entity, saved
from game.core.stage import Bonus, Outcome, Stage
from game.core.units import TILE, px

ABOARD_POINTS = 5000
CAN_POINTS, PIP_POINTS, NO_RIDER_POINTS = 300, 400, 2000
PIPS = 5
SETBACK_WEIGHT, SETBACK_STEP = 4, 40
"""To the prover a tile that the jeep is behind counts as so many tiles of way; and in what steps it tells lags apart."""
SPEED_STEP = px(2)


class Runway(Stage):
    """Catch the aeroplane with Kara's jeep before it leaves the ground."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("Jeep", "TransportPlane")

    HAS_ALARM: ClassVar[bool] = False
    MEDALS: ClassVar[Mapping[str, str]] = {**Stage.MEDALS, "Ghost": "no pip lost", "Clean hands": "no rider thrown"}

    stops: int = saved(0)

    def jeep(self) -> Jeep | None:
        """What the player drives."""
        return self.world.first(Jeep)

    def plane(self) -> TransportPlane | None:
        """What is to be caught."""
        return self.world.first(TransportPlane)

    def update(self) -> None:
        """Stops, the ramp."""
        plane = self.plane()
        if plane is None or self.outcome:
            return
        self.stops = sum(stop.is_lit for stop in self.world.all(RepairStop))
        self.objective = "Up the ramp" if plane.state >= Run.LOWERED else "Keep up with the plane"
        self.objective_id = plane.id
        if plane.is_boarded:
            self.win()

    def clock_ended(self) -> None:
        """The clock only says when the plane should be gone; the plane itself decides."""

    def music_layers(self) -> tuple[str, ...]:
        """Fuller with each part of the way."""
        plane = self.plane()
        return ("flow", "drive", "chase")[: 1 + min(self.stops // 2, 1) + (plane is not None and plane.state >= Run.ROLLING)]

    def pips(self) -> tuple[int, int]:
        """The jeep."""
        jeep = self.jeep()
        return (max(jeep.health, 0), PIPS) if jeep is not None else (0, 0)

    def bonuses(self) -> list[Bonus]:
        """Aboard, what is left over, nobody run down."""
        bonuses = super().bonuses()
        jeep = self.jeep()
        bonuses.insert(0, Bonus("Aboard", ABOARD_POINTS))
        if jeep is not None:
            if jeep.cans:
                bonuses.append(Bonus(f"{jeep.cans} {'can' if jeep.cans == 1 else 'cans'} left", jeep.cans * CAN_POINTS))
            bonuses.append(Bonus(f"{jeep.health} pips left", max(jeep.health, 0) * PIP_POINTS))
        if self.has_clean_hands():
            bonuses.append(Bonus("No rider thrown", NO_RIDER_POINTS))
        return bonuses

    def is_ghost(self) -> bool:
        """No pip was lost."""
        jeep = self.jeep()
        return jeep is not None and not jeep.pips_lost and not self.deaths

    def has_clean_hands(self) -> bool:
        """No rider was thrown."""
        return not self.stuns

    # What the prover asks

    def progress(self) -> int:
        """Stops, and the plane."""
        return self.stops + 2 * (self.outcome == Outcome.WON)

    def goal(self) -> Entity | None:
        """The next stop, or the plane."""
        ahead = [stop for stop in self.world.all(RepairStop) if not stop.is_lit]
        return min(ahead, key=lambda stop: stop.x, default=None) or self.plane()

    def setback(self) -> int:
        """Once the plane rolls, whoever is not soon at its tail will not be any more."""
        plane = self.plane()
        if plane is None or plane.state not in (Run.ROLLING, Run.LOWERED):
            return 0
        return SETBACK_WEIGHT * max(plane.gap() // TILE - NEAR_TILES, 0)

    def phase(self) -> tuple[int, ...]:
        """Speed, whether it flies; once the plane rolls, how far ahead it is, for a whole jeep that comes late wins nothing."""
        jeep, plane = self.jeep(), self.plane()
        if jeep is None or plane is None:
            return ()
        return (jeep.vx // SPEED_STEP, jeep.state, self.setback() // SETBACK_STEP)
