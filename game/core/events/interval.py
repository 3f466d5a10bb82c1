"""The interval: the sight, the windows, the run."""

from __future__ import annotations

from typing import NamedTuple


class BoltWorked(NamedTuple):
    """The bolt of the scoped rifle went home: it can fire again."""

    x: int
    y: int


class BreathHeld(NamedTuple):
    """The breath is held: the sight is steady."""

    x: int
    y: int


class BreathLost(NamedTuple):
    """The lungs are empty: the sight sways more than before."""

    x: int
    y: int


class HeartBeat(NamedTuple):
    """A heartbeat in the held breath."""

    x: int
    y: int


class SashTugged(NamedTuple):
    """Somebody tugged at a frozen sash."""

    x: int
    y: int


class SashOpened(NamedTuple):
    """A sash begins to rise."""

    x: int
    y: int


class SashClosed(NamedTuple):
    """A sash dropped shut."""

    x: int
    y: int


class GlassBroken(NamedTuple):
    """A pane went to pieces."""

    x: int
    y: int


class MarksmanFired(NamedTuple):
    """A marksman fired at (to_x, to_y) px."""

    x: int
    y: int
    to_x: int
    to_y: int
    hit: bool


class RifleStruck(NamedTuple):
    """A rifle was shot out of its owner's hands."""

    x: int
    y: int


class BystanderStruck(NamedTuple):
    """A round met what a bystander held."""

    x: int
    y: int
    prop: str


class LampCaught(NamedTuple):
    """A sweeping lamp caught the runner."""

    x: int
    y: int


class LampBroken(NamedTuple):
    """A lamp was shot out."""

    x: int
    y: int


class LoadCreaked(NamedTuple):
    """A load begins to slip."""

    x: int
    y: int
    kind: str


class LoadFell(NamedTuple):
    """A load came down."""

    x: int
    y: int
    kind: str


class TramRang(NamedTuple):
    """The tram's bell rang."""

    x: int
    y: int


class TramRolled(NamedTuple):
    """The tram begins to roll."""

    x: int
    y: int


class TramStopped(NamedTuple):
    """The tram came to rest."""

    x: int
    y: int


class ChainCut(NamedTuple):
    """A chain of the awning parted."""

    x: int
    y: int


class AwningFell(NamedTuple):
    """The awning dropped before the doors."""

    x: int
    y: int


class MilitiaWhistled(NamedTuple):
    """A militiaman runs for the general."""

    x: int
    y: int


class MilitiaPinned(NamedTuple):
    """A near shot keeps a militiaman down."""

    x: int
    y: int


class ClockStruck(NamedTuple):
    """The church clock lost its hand: the interval grows longer."""

    x: int
    y: int


class RunnerHit(NamedTuple):
    """The runner was hit; `nerve` pips are left."""

    x: int
    y: int
    nerve: int


class RunnerCame(NamedTuple):
    """The runner reached the cover of that order."""

    x: int
    y: int
    cover: int


class RunnerImpatient(NamedTuple):
    """The runner will not wait any longer."""

    x: int
    y: int


class HatShot(NamedTuple):
    """The runner's hat was shot off."""

    x: int
    y: int


class CelloStopped(NamedTuple):
    """The cello left the music."""

    x: int
    y: int


class CelloBeat(NamedTuple):
    """A beat of the last bars, 1 to 4; on the fourth the barrel is clear of her."""

    x: int
    y: int
    beat: int


class CellistRose(NamedTuple):
    """She stands and lifts the rifle."""

    x: int
    y: int


class CellistFlinched(NamedTuple):
    """A near miss made her flinch: one more bar."""

    x: int
    y: int


class CellistSpared(NamedTuple):
    """Her rifle is in splinters."""

    x: int
    y: int


class CellistStruck(NamedTuple):
    """She was hit."""

    x: int
    y: int
