"""The cargo plane over the valley: eight pallets on the sill, three flares, and a glance at the riders."""

from __future__ import annotations

from typing import ClassVar

from game.actors.decoy_flare import DecoyFlare
from game.actors.drop import Impact, fallen, impact
from game.actors.flown_plane import Flight, FlownPlane
from game.actors.pallet import Pallet
from game.core import assists, buttons
from game.core.entity import member, saved
from game.core.events import FlareDropped, PalletPushed
from game.core.units import px

SILL_TICKS = 60
"""One pallet is on the sill; the next one is there so much later."""
GLANCE_TICKS = 60
DOT_TICKS = 5
"""A dot of the sight's line for so many ticks of the fall."""
PALLETS_MORE, FLARES_MORE = (2, 0, -2), (1, 0, -1)
"""Than the map says, by difficulty."""
FLARE_RISE = px(-1.5)
FLARE_SHARE = 2
"""A flare keeps that part of the plane's speed."""


class CargoPlane(FlownPlane):
    """Fly it low over the column and lids go down; push a pallet and something stops for good."""

    RELOAD_TICKS: ClassVar[int] = SILL_TICKS
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Climb, dive", "{up} {down}"),
        ("Throttle: where the nose points is forward", "{left} {right}"),
        ("Turn round: fast enough, high enough", "{jump}"),
        ("Push a pallet", "{fire}"),
        ("Flare", "{gadget}"),
        ("Glance at the riders", "{use}"),
    )

    pallets: int = member(8, "pallets at Agent", minimum=3, maximum=12)
    flares: int = member(3, "flares at Agent", minimum=1, maximum=6)

    gas: int = saved(0)
    """Flares left."""
    glance: int = saved(0)
    """Ticks for which eyes, and the camera, are on the riders."""
    glance_x: int = saved(0)
    glance_y: int = saved(0)
    kept_pallets: int = saved(0)
    kept_flares: int = saved(0)
    kept_fuel: int = saved(0)
    """As at the last checkpoint."""

    def added(self) -> None:
        """Loaded."""
        super().added()
        self.rounds = self.pallets + PALLETS_MORE[self.world.difficulty]
        self.gas = self.flares + FLARES_MORE[self.world.difficulty]
        self.keep()

    def update(self) -> None:
        """Eyes come back to the instruments by themselves."""
        if self.glance:
            self.glance -= 1
        super().update()

    def drive(self) -> None:
        """Throttle, then what the loadmaster does."""
        super().drive()
        if self.reload_timer:
            self.reload_timer -= 1
        if self.state == Flight.BANKING:
            return
        pressed = self.world.pressed
        if pressed & buttons.FIRE and self.rounds and not self.reload_timer:
            self._push_pallet()
        if pressed & buttons.GADGET and self.gas:
            self.gas -= 1
            self.world.spawn(DecoyFlare, self.centre_x, self.y, vx=self.vx // FLARE_SHARE, vy=FLARE_RISE)
            self.world.emit(FlareDropped(self.centre_x, self.y))

    def _push_pallet(self) -> None:
        self.world.spawn(Pallet, self.centre_x - Pallet.WIDTH // 2, self.feet - Pallet.HEIGHT, vx=self.vx, vy=self.vy)
        self.world.emit(PalletPushed(self.centre_x, self.feet))
        self.world.stage.shots += 1
        self.reload_timer = SILL_TICKS
        if assists.MAGAZINE not in self.world.assists:
            self.rounds -= 1

    def sight(self) -> Impact | None:
        """Where a pallet pushed now would come down; None while none is on the sill, or it would fly out of the valley."""
        if not self.rounds or self.reload_timer or self.state not in (Flight.FLYING, Flight.STALLED):
            return None
        return impact(self.world, self.centre_x, self.feet, self.vx, self.vy)

    def sight_dots(self, ticks: int) -> list[tuple[int, int]]:
        """Where that pallet would be each DOT_TICKS of its fall of `ticks`, px."""
        dots = []
        x, y, vx, vy = self.centre_x << 8, self.feet << 8, self.vx, self.vy
        for number in range(ticks):
            vx, vy = fallen(vx, vy)
            x, y = x + vx, y + vy
            if not number % DOT_TICKS:
                dots.append((x >> 8, y >> 8))
        return dots

    def look_at(self, x: int, y: int) -> None:
        """Glance at a place (px); meanwhile the plane flies level."""
        self.glance, self.glance_x, self.glance_y = GLANCE_TICKS, x, y

    def wanted_pitch(self) -> int:
        """Level while nobody looks ahead."""
        return 0 if self.glance else super().wanted_pitch()

    def eye(self) -> tuple[int, int]:
        """The plane, or what is glanced at."""
        return (self.glance_x, self.glance_y) if self.glance else super().eye()

    def sprite_name(self) -> str:
        """The aeroplane of the next stage, which is the same."""
        return "bomb_plane"

    def keep(self) -> None:
        """A checkpoint: what is aboard now is what a new try begins with."""
        self.kept_pallets, self.kept_flares, self.kept_fuel = self.rounds, self.gas, self.tank

    def respawned(self) -> None:
        """Begin again with what was aboard then."""
        super().respawned()
        self.rounds, self.gas, self.tank = self.kept_pallets, self.kept_flares, self.kept_fuel
        self.glance = 0
