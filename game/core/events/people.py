"""What people do: shots, blows, steps, hiding, the alarm, companions."""

from __future__ import annotations

from typing import NamedTuple


class ShotFired(NamedTuple):
    """A weapon went off at its muzzle. `dx`, `dy` give the direction, -1 to 1 each."""

    x: int
    y: int
    dx: int
    dy: int
    weapon: str  # "ppk" (silenced), "pistol", "rifle"


class BulletStopped(NamedTuple):
    """A round met a wall, a door or an edge of the world. `surface` names what it met."""

    x: int
    y: int
    surface: str  # "stone", "wood", "metal", "out"


class MagazineEmptied(NamedTuple):
    """The trigger was pulled on an empty magazine."""

    x: int
    y: int


class ReloadStarted(NamedTuple):
    """A fresh magazine is on its way in; takes `ticks`."""

    x: int
    y: int
    ticks: int


class ActorHurt(NamedTuple):
    """Somebody was hit. `who` is the class name, `left` says that the blow went leftwards."""

    x: int
    y: int
    who: str
    left: bool


class ActorStunned(NamedTuple):
    """Somebody was knocked out without being killed."""

    x: int
    y: int
    who: str


class ActorKilled(NamedTuple):
    """Somebody was shot dead."""

    x: int
    y: int
    who: str


class PlayerDied(NamedTuple):
    """The player's last pip is gone."""

    x: int
    y: int


class PlayerRespawned(NamedTuple):
    """The player stands at the last checkpoint again."""

    x: int
    y: int


class Stepped(NamedTuple):
    """A foot touched the ground. `surface` is the tile's material, `who` the class name."""

    x: int
    y: int
    surface: str
    who: str


class Jumped(NamedTuple):
    """The feet left the ground by a jump."""

    x: int
    y: int
    who: str


class Landed(NamedTuple):
    """The feet met the ground at `speed` px per tick."""

    x: int
    y: int
    speed: int
    surface: str
    who: str


class Rolled(NamedTuple):
    """A roll began."""

    x: int
    y: int


class LadderClimbed(NamedTuple):
    """A hand moved to the next rung."""

    x: int
    y: int


class LedgeMantled(NamedTuple):
    """The hands caught an edge; the body is pulled up."""

    x: int
    y: int


class PunchThrown(NamedTuple):
    """A blow was struck; `landed` says whether it met somebody."""

    x: int
    y: int
    landed: bool


class TakedownStarted(NamedTuple):
    """An unaware enemy was seized from behind."""

    x: int
    y: int


class GasReleased(NamedTuple):
    """The key-ring gave a puff; everybody within `radius` px sleeps."""

    x: int
    y: int
    radius: int


class Hidden(NamedTuple):
    """The player went into a hiding place."""

    x: int
    y: int


class Unhidden(NamedTuple):
    """The player came out of a hiding place."""

    x: int
    y: int


class NoiseMade(NamedTuple):
    """A noise that enemies within `radius` px can hear."""

    x: int
    y: int
    radius: int


class EnemySuspected(NamedTuple):
    """An enemy saw or heard something: the question mark."""

    x: int
    y: int


class EnemyAlerted(NamedTuple):
    """An enemy knows: the exclamation mark."""

    x: int
    y: int


class EnemyAimed(NamedTuple):
    """An enemy raised the weapon; the shot follows in `ticks`."""

    x: int
    y: int
    ticks: int


class AlarmRaised(NamedTuple):
    """The alarm rose to `level` (1 to 3)."""

    x: int
    y: int
    level: int


class AlarmLowered(NamedTuple):
    """The alarm fell to `level` (0 to 2)."""

    x: int
    y: int
    level: int


class PanelSabotaged(NamedTuple):
    """An alarm panel will not ring any more."""

    x: int
    y: int


class ReinforcementsCame(NamedTuple):
    """A reinforcement door opened."""

    x: int
    y: int


class CompanionFollowed(NamedTuple):
    """The companion was told to follow."""

    x: int
    y: int


class CompanionWaited(NamedTuple):
    """The companion was told to wait."""

    x: int
    y: int


class CompanionRefused(NamedTuple):
    """The companion cannot go where the player went."""

    x: int
    y: int


class CompanionPanicked(NamedTuple):
    """The companion crouches under fire."""

    x: int
    y: int


class CompanionSeized(NamedTuple):
    """An enemy holds the companion: the collar meter runs for `ticks`."""

    x: int
    y: int
    ticks: int


class CompanionFreed(NamedTuple):
    """The companion is free again."""

    x: int
    y: int
