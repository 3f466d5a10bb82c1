"""What happened in a tick, told to the view and the audio.

Past tense, always with a place in px. Nothing in the rules reads them.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Event(Protocol):
    """Something that happened at a place of the world (px)."""

    @property
    def x(self) -> int:
        """Across, px."""

    @property
    def y(self) -> int:
        """Down, px."""


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


class DoorOpened(NamedTuple):
    """A door swung open."""

    x: int
    y: int


class DoorClosed(NamedTuple):
    """A door fell shut."""

    x: int
    y: int


class GateOpened(NamedTuple):
    """A gate began to rise."""

    x: int
    y: int


class LeverPulled(NamedTuple):
    """A winch or lever was thrown."""

    x: int
    y: int


class LiftRang(NamedTuple):
    """A lift rings its bell: it moves in a moment."""

    x: int
    y: int


class LiftStopped(NamedTuple):
    """A lift came to rest."""

    x: int
    y: int


class TubeCalled(NamedTuple):
    """Somebody spoke into a speaking tube."""

    x: int
    y: int


class RackRolled(NamedTuple):
    """A costume rack began to roll, or is being pushed."""

    x: int
    y: int
    loose: bool


class PropStruck(NamedTuple):
    """A heavy thing of the house was struck or came down: "timpani", "sandbag", "chandelier", or its "chain";
    or the "gate" of the yard.
    """

    x: int
    y: int
    kind: str


class AudienceTurned(NamedTuple):
    """An open shot: the whole house looks round."""

    x: int
    y: int


class OrganSounded(NamedTuple):
    """Somebody came to stand on an organ pipe; `note` is 0 for the lowest."""

    x: int
    y: int
    note: int


class Applauded(NamedTuple):
    """The house applauds."""

    x: int
    y: int


class EngineCranked(NamedTuple):
    """The starter of a cold engine turns."""

    x: int
    y: int


class EngineStarted(NamedTuple):
    """The engine runs."""

    x: int
    y: int


class CarLeft(NamedTuple):
    """The car drives off."""

    x: int
    y: int


class IntelTaken(NamedTuple):
    """A dossier was picked up."""

    x: int
    y: int


class SecretFound(NamedTuple):
    """A secret was found."""

    x: int
    y: int


class PickupTaken(NamedTuple):
    """Rounds, first aid or a disguise; `kind` is the class name."""

    x: int
    y: int
    kind: str


class CheckpointReached(NamedTuple):
    """A checkpoint was lit."""

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


# The interval: the sight, the windows, the run


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


class CaptionShown(NamedTuple):
    """A line of dialogue. `ticks` is the least time it stays."""

    x: int
    y: int
    speaker: str
    text: str
    ticks: int


class StoryTurned(NamedTuple):
    """An interlude goes on: what was said is taken off the picture."""

    x: int
    y: int


class BellRang(NamedTuple):
    """The intermission bell: a warning stroke, or the last, long one."""

    x: int
    y: int
    last: bool


class GravityFlipped(NamedTuple):
    """The capsule's gravity points the other way now: `up` to the ceiling."""

    x: int
    y: int
    up: bool


class RingBumped(NamedTuple):
    """The capsule bumped over a ring of rubber."""

    x: int
    y: int


class WaterEntered(NamedTuple):
    """The capsule met water in the pipe."""

    x: int
    y: int


class LeakHissed(NamedTuple):
    """A leak is about to burn."""

    x: int
    y: int


class PistonStruck(NamedTuple):
    """A piston is fully out."""

    x: int
    y: int


class SolenoidStruck(NamedTuple):
    """The coil of a valve was shot."""

    x: int
    y: int


class ValveOpened(NamedTuple):
    """A valve in the pipe opens."""

    x: int
    y: int


class ValveShut(NamedTuple):
    """A valve shut behind the capsule."""

    x: int
    y: int


class ValveBurst(NamedTuple):
    """The hull burst a valve that was shut."""

    x: int
    y: int


class RivetsPopped(NamedTuple):
    """A floor in the pipe comes loose."""

    x: int
    y: int


class PlateFell(NamedTuple):
    """A floor in the pipe fell out."""

    x: int
    y: int


class LampCollected(NamedTuple):
    """A pilot lamp was taken."""

    x: int
    y: int


class BrakeMoved(NamedTuple):
    """The brake lever moved; `notch` is 0 (free) to 3."""

    x: int
    y: int
    notch: int


class BrakeGlazed(NamedTuple):
    """The brake shoe is too hot and grips badly for a while."""

    x: int
    y: int


class HunterKlaxon(NamedTuple):
    """The hunter is close and about to lunge."""

    x: int
    y: int


class HunterLunged(NamedTuple):
    """The hunter lunges."""

    x: int
    y: int


class HunterShutOut(NamedTuple):
    """The hunter ran into a valve; `last` says for good."""

    x: int
    y: int
    last: bool


class BorderCrossed(NamedTuple):
    """The capsule crossed the border."""

    x: int
    y: int


class CapsuleParked(NamedTuple):
    """The capsule stands; `neat` says in the box, by its own brake."""

    x: int
    y: int
    neat: bool


# The pumping station: steam, wheels, the launch


class SteamRattled(NamedTuple):
    """A vent rattles and drips: it blows in a moment."""

    x: int
    y: int


class SteamBlown(NamedTuple):
    """A vent blows, on the stroke of `group` (0 to 3)."""

    x: int
    y: int
    group: int


class WheelTurned(NamedTuple):
    """A hand wheel went round by a quarter."""

    x: int
    y: int


class WheelOpened(NamedTuple):
    """A valve of the station opened, in its turn."""

    x: int
    y: int
    letter: str


class WheelKicked(NamedTuple):
    """A wheel kicked back: it was not its turn."""

    x: int
    y: int
    letter: str


class VentsSighed(NamedTuple):
    """The last valve is open: every vent of the station lets go."""

    x: int
    y: int


class BoardRead(NamedTuple):
    """The pressure diagram came into the picture."""

    x: int
    y: int


class TechnicianGasped(NamedTuple):
    """A technician has seen what he should not."""

    x: int
    y: int


class TechnicianCowered(NamedTuple):
    """A technician puts up his hands."""

    x: int
    y: int


class CordPulled(NamedTuple):
    """The crane's cord was pulled."""

    x: int
    y: int


class DoorBarred(NamedTuple):
    """A bar was laid across a door."""

    x: int
    y: int


class DoorHammered(NamedTuple):
    """Somebody hammers on a barred door."""

    x: int
    y: int


class DoorBroken(NamedTuple):
    """A barred door was broken open."""

    x: int
    y: int


class HoseFired(NamedTuple):
    """A steam hose blows; `way` is 1 to the right, -1 to the left."""

    x: int
    y: int
    way: int


class LeverClicked(NamedTuple):
    """The launch lever was tried without pressure."""

    x: int
    y: int


class LeverLatched(NamedTuple):
    """The launch lever is down and stays there; `jammed` says for good."""

    x: int
    y: int
    jammed: bool


class LeverThrown(NamedTuple):
    """A guard threw the launch lever up."""

    x: int
    y: int


class NeedleMoved(NamedTuple):
    """The pressure passed a tenth of its dial, up or down."""

    x: int
    y: int
    tenth: int


class CapsuleKnocked(NamedTuple):
    """Somebody knocks from inside the capsule."""

    x: int
    y: int


class HatchShut(NamedTuple):
    """The capsule's hatch is shut behind the last passenger."""

    x: int
    y: int


class ShiftChanged(NamedTuple):
    """The station's siren calls the new shift."""

    x: int
    y: int


# What every stage can say


# The cargo hold: a floor that tilts


class TiltWarned(NamedTuple):
    """The plane is about to go to that attitude (-4 to 4); `air` is "calm", "pocket" or "pull_out"."""

    x: int
    y: int
    steps: int
    air: str


class PlaneTilted(NamedTuple):
    """The plane tilted by a step, to that attitude (-4 to 4)."""

    x: int
    y: int
    steps: int


class PocketFell(NamedTuple):
    """The plane dropped into a pocket of air: all floats."""

    x: int
    y: int


class PulledOut(NamedTuple):
    """The plane is caught again: all is heavy."""

    x: int
    y: int


class CargoUnhooked(NamedTuple):
    """The straps of a piece of cargo are off."""

    x: int
    y: int


class CargoThudded(NamedTuple):
    """Cargo ran into something or came down, so many px per tick fast."""

    x: int
    y: int
    speed: int


class CargoStruck(NamedTuple):
    """Cargo hit somebody. `who` is the class name."""

    x: int
    y: int
    who: str


class CargoLeft(NamedTuple):
    """Cargo went out over the ramp."""

    x: int
    y: int


class RailGrabbed(NamedTuple):
    """Hands took hold of the hoist rail."""

    x: int
    y: int


class GateShut(NamedTuple):
    """A gate's bars are down."""

    x: int
    y: int


class RampOpened(NamedTuple):
    """The ramp's door begins to open."""

    x: int
    y: int


class NecrosTold(NamedTuple):
    """Necros shows which attack comes in so many ticks, by its name in his table: "hook", "shin", "grab", ..."""

    x: int
    y: int
    attack: str
    ticks: int


class NecrosStruck(NamedTuple):
    """Necros' blow goes off, whether or not it meets anybody."""

    x: int
    y: int
    attack: str


class BlowGuarded(NamedTuple):
    """A blow met a guard."""

    x: int
    y: int


class BoxBroke(NamedTuple):
    """A thrown box went to pieces."""

    x: int
    y: int


class GustWhistled(NamedTuple):
    """A gust is about to come along the net; `up` says that it lifts."""

    x: int
    y: int
    up: bool


class GustBlew(NamedTuple):
    """A gust blows; `up` says that it lifts."""

    x: int
    y: int
    up: bool


class HandsSlipped(NamedTuple):
    """The gust took somebody who was not still."""

    x: int
    y: int


class BladeDrawn(NamedTuple):
    """Necros begins to cut."""

    x: int
    y: int


class PatchFrayed(NamedTuple):
    """A patch of the net is cut and will fall."""

    x: int
    y: int


class PatchFell(NamedTuple):
    """A patch of the net fell."""

    x: int
    y: int


class SackDropped(NamedTuple):
    """A sack that was tied into the net falls."""

    x: int
    y: int


class SackStruck(NamedTuple):
    """A falling sack struck Necros."""

    x: int
    y: int


class LaceTaut(NamedTuple):
    """A lace of the boot will draw taut in a moment."""

    x: int
    y: int


class LaceUndone(NamedTuple):
    """A lace of the boot is undone; `left` are still tied."""

    x: int
    y: int
    left: int


class HoldGained(NamedTuple):
    """Necros climbed a hold: 1 ankle, 2 knee, 3 belt."""

    x: int
    y: int
    hold: int


class StrandParted(NamedTuple):
    """A strand of the strap parted; so many are left."""

    x: int
    y: int
    left: int


class BootLost(NamedTuple):
    """The boot is off, and he with it."""

    x: int
    y: int


class RoundBegan(NamedTuple):
    """A round of the fight begins."""

    x: int
    y: int
    number: int


class RoundWon(NamedTuple):
    """A round of the fight is won."""

    x: int
    y: int
    number: int


class ClockStarted(NamedTuple):
    """The bomb's clock begins to run."""

    x: int
    y: int


class BombWent(NamedTuple):
    """The clock is at zero: all is white."""

    x: int
    y: int


class BombStopped(NamedTuple):
    """The clock stands still for good."""

    x: int
    y: int


class PalletClanked(NamedTuple):
    """The hook of the pallets' chute clanks: some will come down with the coming tilt."""

    x: int
    y: int


class PalletDropped(NamedTuple):
    """A pallet fell out of the chute."""

    x: int
    y: int


class JetHissed(NamedTuple):
    """A burst fuel line hisses: it is about to burn from roof to deck."""

    x: int
    y: int


class SlickDoused(NamedTuple):
    """Burning fuel was put out for a while."""

    x: int
    y: int


class FlashGlowed(NamedTuple):
    """It glows at the mouth of the crawl: fire will run through it."""

    x: int
    y: int


class FlashRan(NamedTuple):
    """Fire runs through the crawl."""

    x: int
    y: int


class OrderGiven(NamedTuple):
    """The pilot was asked for that attitude (-4 to 4)."""

    x: int
    y: int
    steps: int


class RatchetClicked(NamedTuple):
    """A wheel of the clockwork turned on by an eighth; `last` says that its notch comes next."""

    x: int
    y: int
    last: bool


class NotchCaught(NamedTuple):
    """A wheel of the clockwork was stopped in its window; `is_true` says that it was at its dead centre."""

    x: int
    y: int
    is_true: bool


class NotchMissed(NamedTuple):
    """A wheel was stopped beside its window and jams."""

    x: int
    y: int


class OverdriveBurnt(NamedTuple):
    """The jeep burns a can of fuel."""

    x: int
    y: int


class CrateKicked(NamedTuple):
    """A crate was kicked off the back of the jeep."""

    x: int
    y: int


class CrateBroke(NamedTuple):
    """A box on the road flew to pieces."""

    x: int
    y: int


class JeepDitched(NamedTuple):
    """The jeep went into a hole."""

    x: int
    y: int


class DrumLit(NamedTuple):
    """A drum of fuel caught fire."""

    x: int
    y: int


class NestRattled(NamedTuple):
    """The belt of a machine gun rattles: it is about to fire."""

    x: int
    y: int


class NestFired(NamedTuple):
    """A machine gun fired along its line."""

    x: int
    y: int


class MortarWhistled(NamedTuple):
    """A shell is on its way down."""

    x: int
    y: int


class MortarBurst(NamedTuple):
    """A shell burst and left a crater."""

    x: int
    y: int


class TankerSkidded(NamedTuple):
    """A tanker skids across the road."""

    x: int
    y: int


class TankerFell(NamedTuple):
    """The trailer of a tanker fell over."""

    x: int
    y: int


class ShutterFalls(NamedTuple):
    """A hangar's door begins to come down."""

    x: int
    y: int


class ShutterBurst(NamedTuple):
    """The jeep burst a hangar's door."""

    x: int
    y: int


class RiderCame(NamedTuple):
    """A motorcycle comes up from behind."""

    x: int
    y: int


class RiderSwung(NamedTuple):
    """A rider swings his chain."""

    x: int
    y: int


class RiderFell(NamedTuple):
    """A rider fell off his machine."""

    x: int
    y: int


class RampLowered(NamedTuple):
    """The plane lowers its ramp."""

    x: int
    y: int


class RampBumped(NamedTuple):
    """The jeep bumped into the ramp's lip."""

    x: int
    y: int


class PlaneBoarded(NamedTuple):
    """The jeep is on the ramp."""

    x: int
    y: int


class PlaneLifted(NamedTuple):
    """The plane left the ground without the jeep."""

    x: int
    y: int


# An aeroplane in the player's hands


class TerrainWarned(NamedTuple):
    """The horn: there is rock ahead."""

    x: int
    y: int


class PlaneStalled(NamedTuple):
    """The plane has stopped flying; its nose falls."""

    x: int
    y: int


class PlaneBanked(NamedTuple):
    """The plane begins to turn round."""

    x: int
    y: int


class TurnRefused(NamedTuple):
    """The plane cannot turn round here and now."""

    x: int
    y: int
    reason: str  # "soon", "slow", "low", "cramped"


class PlaneScraped(NamedTuple):
    """The plane touched rock or ground."""

    x: int
    y: int


class EnginesStopped(NamedTuple):
    """The last of the fuel is burnt."""

    x: int
    y: int


class PalletPushed(NamedTuple):
    """A pallet went over the sill."""

    x: int
    y: int


class PalletLanded(NamedTuple):
    """A pallet lies on the ground."""

    x: int
    y: int


class PalletShoved(NamedTuple):
    """A pallet broke, on somebody or out of the way of a column."""

    x: int
    y: int


class FlareDropped(NamedTuple):
    """A flare was thrown out."""

    x: int
    y: int


class KeyTaken(NamedTuple):
    """A key went on to the ring."""

    x: int
    y: int
    key: str  # "brass", "red"


class CellOpened(NamedTuple):
    """The bars of a cell slid open."""

    x: int
    y: int


class CellLocked(NamedTuple):
    """A man was locked into a cell."""

    x: int
    y: int


class CellBanged(NamedTuple):
    """Who was locked up bangs on the door."""

    x: int
    y: int


class PrisonersFreed(NamedTuple):
    """Two prisoners were let out."""

    x: int
    y: int


class CompanionCalled(NamedTuple):
    """Kara calls somebody over."""

    x: int
    y: int


class BoostGiven(NamedTuple):
    """Shah threw Bond up from his shoulders."""

    x: int
    y: int


class DogGrowled(NamedTuple):
    """A dog lifted its head."""

    x: int
    y: int


class DogBarked(NamedTuple):
    """A dog gave tongue."""

    x: int
    y: int


class GrateLifted(NamedTuple):
    """A grating is up."""

    x: int
    y: int


class CratePushed(NamedTuple):
    """A crate scrapes over the floor."""

    x: int
    y: int


class FusePulled(NamedTuple):
    """A part of the prison went dark."""

    x: int
    y: int


class LightsReturned(NamedTuple):
    """It is light again."""

    x: int
    y: int


class StoneLifted(NamedTuple):
    """A loose stone, or a filed bar, is out of its place."""

    x: int
    y: int


class TankBurst(NamedTuple):
    """The water of a whole tank came down."""

    x: int
    y: int


class SnareBeat(NamedTuple):
    """The firing squad's drum, at its officer."""

    x: int
    y: int


class SentenceRead(NamedTuple):
    """The condemned man stands at the post, and the officer unfolds a paper."""

    x: int
    y: int


class SquadOrdered(NamedTuple):
    """The officer's arm: ready, aim; after the third there is only one more."""

    x: int
    y: int
    number: int  # 1 to 3


class VolleyFired(NamedTuple):
    """The squad has fired."""

    x: int
    y: int


class LineThinned(NamedTuple):
    """So much of the riders' line is left."""

    x: int
    y: int
    strength: int


class FlakFired(NamedTuple):
    """A shell is on its way."""

    x: int
    y: int


class FlakBurst(NamedTuple):
    """A shell burst."""

    x: int
    y: int


class FlakSilenced(NamedTuple):
    """A flak post is out of action."""

    x: int
    y: int


class VehicleFired(NamedTuple):
    """A vehicle of the column fired."""

    x: int
    y: int
    who: str  # "tank", "truck", "scout": at the riders; "gun": at the plane


class VehicleButtoned(NamedTuple):
    """Lids go down under a low plane."""

    x: int
    y: int


class VehicleBuried(NamedTuple):
    """A tank is under a pallet, for a while."""

    x: int
    y: int


class VehicleStopped(NamedTuple):
    """A vehicle is stopped for good; its crew climbs out with hands up."""

    x: int
    y: int
    who: str


class ColumnCorked(NamedTuple):
    """A pallet in the road holds a column up."""

    x: int
    y: int


class GunshipCame(NamedTuple):
    """A gunship comes."""

    x: int
    y: int


class GunshipAimed(NamedTuple):
    """Its nose dips: it aims."""

    x: int
    y: int


class GunshipHit(NamedTuple):
    """A gunship was hit."""

    x: int
    y: int


class GunshipFell(NamedTuple):
    """A gunship goes down."""

    x: int
    y: int
    by: str  # "flak" (or a pallet), "rock"


class GunshipLeft(NamedTuple):
    """A gunship turns for home."""

    x: int
    y: int


class RocketFired(NamedTuple):
    """A rocket left its rail."""

    x: int
    y: int


class RocketBurst(NamedTuple):
    """A rocket burst."""

    x: int
    y: int


class PhotoTaken(NamedTuple):
    """A photograph was taken."""

    x: int
    y: int


class FuseSet(NamedTuple):
    """The dial is at so many seconds."""

    x: int
    y: int
    seconds: int


class BombReleased(NamedTuple):
    """The bomb, or what is left to be thrown, leaves the aeroplane."""

    x: int
    y: int


class BombBounced(NamedTuple):
    """It bounces on the deck or on the ground."""

    x: int
    y: int


class BombRested(NamedTuple):
    """It lies still, and ticks."""

    x: int
    y: int


class BombBurst(NamedTuple):
    """It bursts; on the bridge, or in vain."""

    x: int
    y: int
    on_bridge: bool


class BombDefused(NamedTuple):
    """An engineer has made it a dud."""

    x: int
    y: int


class CrewsFled(NamedTuple):
    """Crews get out of what stands on the bridge."""

    x: int
    y: int


class CrewFell(NamedTuple):
    """Somebody fell with the bridge."""

    x: int
    y: int


class SpanCracked(NamedTuple):
    """A walled-up arch cracked and stands."""

    x: int
    y: int


class SpanFell(NamedTuple):
    """An arch of the bridge falls."""

    x: int
    y: int
    number: int


class PierSank(NamedTuple):
    """A pier without arches goes down."""

    x: int
    y: int


class VehicleSank(NamedTuple):
    """A vehicle of the column is in the river."""

    x: int
    y: int
    who: str


class VehicleCrossed(NamedTuple):
    """A vehicle of the column has left the bridge among the riders."""

    x: int
    y: int


class SecondPass(NamedTuple):
    """The bridge stands, and there is one more pass."""

    x: int
    y: int


class NoSecondPass(NamedTuple):
    """The bridge stands, and that was all."""

    x: int
    y: int


class ScoreGained(NamedTuple):
    """Points, shown where they were earned."""

    x: int
    y: int
    points: int


class StageWon(NamedTuple):
    """The stage is won."""

    x: int
    y: int


class StageLost(NamedTuple):
    """The stage is lost; `reason` is a sentence for the player."""

    x: int
    y: int
    reason: str


EVENTS: tuple[type, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, type) and hasattr(value, "_fields")
)
"""Every event class, so that tests can ask whether the view and the audio know them all."""


class FlareAimed(NamedTuple):
    """Bond looks at a target for the riders: 0 the tank farm, 1 the barracks gate, 2 the runway's threshold."""

    x: int
    y: int
    target: int


class FlareFired(NamedTuple):
    """The flare has left its pistol for that target."""

    x: int
    y: int
    target: int


class FlareBurst(NamedTuple):
    """A red star hangs over the field."""

    x: int
    y: int


class RidersCame(NamedTuple):
    """Hoofs, and rifles: Shah's riders are at their target."""

    x: int
    y: int
    target: int


class RidersLeft(NamedTuple):
    """They have ridden off again."""

    x: int
    y: int
    target: int


class BombTaken(NamedTuple):
    """Somebody lifted the bomb."""

    x: int
    y: int


class BombSet(NamedTuple):
    """The bomb was put down, or (`hard`) came down by itself."""

    x: int
    y: int
    hard: bool


class BombReported(NamedTuple):
    """A soldier has seen the bomb lie about, and calls."""

    x: int
    y: int


class BombBenched(NamedTuple):
    """It lies on a bench as evidence."""

    x: int
    y: int


class BombArmed(NamedTuple):
    """The bomb ticks in its rack."""

    x: int
    y: int


class CrateTagged(NamedTuple):
    """A crate on the belt got the amber tag: it will be opened."""

    x: int
    y: int


class CratePacked(NamedTuple):
    """The bomb lies in a crate under its lid."""

    x: int
    y: int


class CrateSearched(NamedTuple):
    """The inspector opened a crate, and found something or nothing."""

    x: int
    y: int
    found: bool


class CrateRolled(NamedTuple):
    """A crate in the hold begins to roll."""

    x: int
    y: int


class CrateThudded(NamedTuple):
    """It met the door, a wall or another crate."""

    x: int
    y: int


class RampRaised(NamedTuple):
    """The aeroplane's ramp begins to rise."""

    x: int
    y: int


class RampShut(NamedTuple):
    """It is shut."""

    x: int
    y: int


class DoorStruck(NamedTuple):
    """A blow at the hold's door."""

    x: int
    y: int


class DoorBroke(NamedTuple):
    """The hold's door has fallen."""

    x: int
    y: int


class LastCall(NamedTuple):
    """The aeroplane should have gone by now: everything hurries."""

    x: int
    y: int


class HookDropped(NamedTuple):
    """The gantry's hook is let go: it creaks first."""

    x: int
    y: int


class HookLanded(NamedTuple):
    """It has come down."""

    x: int
    y: int


class SlickLit(NamedTuple):
    """Fuel on the ground has caught fire."""

    x: int
    y: int
