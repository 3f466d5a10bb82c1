"""The stage script: rules that belong to a whole stage. It keeps score, clock and alarm, and decides who has won.

Every map has one. A chapter's own script is a subclass, named by the map's class (or its property `stage`), and the map's
properties are its members.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from game.core import assists
from game.core.entity import Difficulty, Entity, member, saved
from game.core.events import AlarmLowered, AlarmRaised, CaptionShown, ScoreGained, SecretFound, StageLost, StageWon
from game.core.units import TICKS_PER_SECOND, clamp

if TYPE_CHECKING:
    from game.core.actor import Actor

MAX_ALARM = 3
MUSIC_LAYERS = ("calm", "tense", "alarm")
"""Of a piece that follows the alarm: each adds to those before it."""
ALARM_DECAY_TICKS = 20 * TICKS_PER_SECOND
"""Unseen for so long, the alarm falls by one level."""
LIVES = 3
MAX_PIPS = 5
CAPTION_TICKS = 150
LINE_SEPARATOR = "|"
FULL_PACE = 100
PHASE_PX = 64
"""The companion's place matters to a search only so finely."""
RESPAWN_TICKS = 90
"""From the last pip to standing at the checkpoint."""

STUN_POINTS = 300
KILL_POINTS = 100
INTEL_POINTS = 500
SECRET_POINTS = 1000
NO_ALARM_POINTS = 3000
NO_KILL_POINTS = 3000
SECOND_POINTS = 30


class Outcome(IntEnum):
    """How a stage stands."""

    PLAYING = 0
    WON = 1
    LOST = 2


class Bonus(NamedTuple):
    """A line of the results: what for, and how many points."""

    label: str
    points: int


class RivalBar(NamedTuple):
    """Whom the player fights, for the display: his name, his health and how much of it is full."""

    name: str
    health: int
    full: int


class Horizon(NamedTuple):
    """The floor's tilt, for the display: -4 to 4 steps, what it goes to, what the air will do ("" if nothing is announced)."""

    steps: int
    coming: int
    air: str


class Stage(Entity):
    """The plain stage script: reach the exit before the clock runs out, if there is a clock."""

    PHASE: ClassVar[int] = 2
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#ffffff"
    PLACEABLE: ClassVar[bool] = False
    IS_STORY: ClassVar[bool] = False
    """Whether it is only told: no display, no card, no results."""
    NEEDS: ClassVar[tuple[str, ...]] = ("StageExit",)
    """Classes without which the stage cannot be won: the linter looks for each of them."""
    HAS_ALARM: ClassVar[bool] = True
    """Whether there is anybody to hide from: else the display has no stars, and nobody is thanked for keeping quiet."""
    MEDALS: ClassVar[Mapping[str, str]] = {
        "Ghost": "no alarm",
        "Clean hands": "nobody killed",
        "Express": "under par",
        "Archivist": "all intel",
    }
    """The medals, and what each asks for, for the results. A stage may ask for something else, but for the same four medals."""
    TAKES: ClassVar[Mapping[str, range]] = {}
    """What the stage before may hand to this one, by name: whole numbers, each of its range. What is not handed is as the map
    says. Who is meant by a name reads it from `world.handed` when it is added."""

    title: str = member("Untitled", "the stage's name for players")
    briefing: str = member("", "one sentence shown before the stage")
    music: str = member("backstage", "the piece that plays, by its file name without the layer")
    par_ticks: int = member(6000, "time for the Express medal, ticks", minimum=0)
    clock_ticks: int = member(0, "the clock at the start at Agent, ticks; 0: none", minimum=0)
    rank_00: int = member(20000, "score for rank 00", minimum=0)
    rank_a: int = member(15000, "score for rank A", minimum=0)
    rank_b: int = member(9500, "score for rank B", minimum=0)
    weather: str = member("", "what falls from the sky where it is seen: snow, or nothing")

    outcome: int = saved(0)
    reason: str = saved("")
    score: int = saved(0)
    clock: int = saved(0)
    """Ticks left, or 0."""
    ticks: int = saved(0)
    """Ticks played: hit-stop and the end do not count."""
    alarm: int = saved(0)
    alarm_calm: int = saved(0)
    """Ticks since somebody last saw the player."""
    alarms: int = saved(0)
    shots: int = saved(0)
    hits: int = saved(0)
    kills: int = saved(0)
    stuns: int = saved(0)
    intel: int = saved(0)
    intel_in_all: int = saved(0)
    """Found, and in the map at the beginning."""
    secrets: int = saved(0)
    deaths: int = saved(0)
    lives: int = saved(LIVES)
    checkpoint: int = saved(0)
    """Id of the last checkpoint, 0: the start."""
    respawn_timer: int = saved(0)
    objective: str = saved("")
    objective_id: int = saved(0)
    """What the objective arrow points at: an entity's id, 0 for none."""
    hint: int = saved(0)
    """Id of the Hint that the player stands in, 0: none."""
    remarks: int = saved(0)
    """Bits of what is said once and was said: a stage's script names its own."""

    def added(self) -> None:
        """Set the clock by difficulty; count what there is to find."""
        self.clock = self.starting_clock()
        self.intel_in_all = sum(entity.IS_INTEL for entity in self.world.all(Entity))

    def starting_clock(self) -> int:
        """The clock at the start, ticks."""
        if not self.clock_ticks:
            return 0
        factor = {Difficulty.RECRUIT: 4 / 3, Difficulty.AGENT: 1, Difficulty.DOUBLE_O: 8 / 9}[self.world.difficulty]
        return round(self.clock_ticks * factor)

    # The tick

    def update(self) -> None:
        """The script's own rules; called like any entity's update."""

    def tick(self) -> None:
        """Clock, alarm and coming back to life; called by the world at the end of each tick."""
        if self.outcome:
            return
        self.ticks += 1
        if self.respawn_timer:
            self.respawn_timer -= 1
            if not self.respawn_timer:
                self.respawn()
        if self.alarm:
            self.alarm_calm += 1
            if self.alarm_calm >= ALARM_DECAY_TICKS:
                self.set_alarm(self.alarm - 1)
                self.alarm_calm = 0
                self.world.emit(AlarmLowered(*self.place(), self.alarm))
        if self.clock and self.clock_runs():
            self.clock -= 1
            if not self.clock:
                self.clock_ended()

    def clock_runs(self) -> bool:
        """Whether the clock counts down now."""
        return assists.NO_TIMER not in self.world.assists

    def clock_ended(self) -> None:
        """The clock shows 0:00."""
        self.lose("Time is up.")

    def place(self) -> tuple[int, int]:
        """Where things happen that have no place of their own: at the player (px)."""
        player = self.world.player
        return (player.centre_x, player.centre_y) if player else (0, 0)

    # Read by the audio

    def music_layers(self) -> tuple[str, ...]:
        """The layers of the music that are heard now, by their files' names; a piece of one layer is always heard."""
        return MUSIC_LAYERS[: self.alarm + 1]

    def pace(self) -> int:
        """How fast to show what happens now, per cent of the player's choice. Nothing in the rules reads it."""
        return FULL_PACE

    def carries_player(self) -> bool:
        """Whether something takes the player out of the picture: then he is not drawn."""
        return False

    def bed(self, zone_bed: str) -> str:
        """What the place sounds like now, where the camera's zone names this bed."""
        return zone_bed

    # Score and alarm

    def gain(self, points: int, x: int, y: int) -> None:
        """Add points earned at (x, y) px, or take some away; nobody owes any. While the end is shown nothing counts."""
        if self.outcome:
            return
        self.score = max(self.score + points, 0)
        self.world.emit(ScoreGained(x, y, points))

    def found_secret(self, x: int, y: int) -> None:
        """Something was found that only who looks for it finds."""
        self.secrets += 1
        self.gain(SECRET_POINTS, x, y)
        self.world.emit(SecretFound(x, y))

    def say_all(self, lines: str, x: int, y: int) -> None:
        """Show lines like `KOSKOV: You are late.|BOND: I came by the stairs.`, one after the other."""
        for line in lines.split(LINE_SEPARATOR):
            speaker, _, text = line.partition(":")
            self.say(speaker.strip(), text.strip(), x, y)

    def stunned(self, x: int, y: int, points: int = STUN_POINTS) -> None:
        """An enemy was put out of action without being killed."""
        self.stuns += 1
        self.gain(points, x, y)

    def killed(self, x: int, y: int, points: int = KILL_POINTS) -> None:
        """An enemy was killed."""
        self.kills += 1
        self.gain(points, x, y)

    def raise_alarm(self, x: int, y: int, levels: int = 1) -> None:
        """Raise the alarm by `levels`, up to 3."""
        self.alarm_calm = 0
        self.alarms += 1
        if self.alarm < MAX_ALARM:
            self.set_alarm(min(self.alarm + levels, MAX_ALARM))
            self.world.emit(AlarmRaised(x, y, self.alarm))

    def set_alarm(self, level: int) -> None:
        """The alarm is at another level: there may be something to do for whoever rests."""
        self.alarm = level
        self.world.rouse_all()

    def freed(self, who: Entity) -> None:
        """The player has let `who` out."""

    def seen(self) -> None:
        """An enemy sees the player: the alarm does not fall."""
        self.alarm_calm = 0

    def say(self, speaker: str, text: str, x: int, y: int, ticks: int = CAPTION_TICKS) -> None:
        """Show a line of dialogue."""
        self.world.emit(CaptionShown(x, y, speaker, text, ticks))

    def remark(self, sign: int, *lines: str) -> None:
        """Say these lines (SPEAKER: text) one after the other, but once in the stage: `sign` is the remark's own bit."""
        if self.remarks & sign:
            return
        self.remarks |= sign
        for line in lines:
            speaker, _, text = line.partition(": ")
            self.say(speaker, text, *self.place())

    def pips(self) -> tuple[int, int]:
        """What the display's row of health shows: pips left, and how many there are when all is well."""
        player = self.world.player
        return (max(getattr(player, "health", 0), 0), MAX_PIPS)

    def rival(self) -> Actor | None:
        """Whom the player fights now: the camera keeps both in the picture."""
        return None

    def rival_bar(self) -> RivalBar | None:
        """The rival's health for the display."""
        return None

    def horizon(self) -> Horizon | None:
        """The floor's tilt for the display, where floors tilt."""
        return None

    def controls(self) -> tuple[tuple[str, str], ...]:
        """What the player can do here, each with its buttons: his body's, where a stage says nothing else."""
        player = self.world.player
        return player.CONTROLS if player is not None else ()

    def is_fist_fight(self) -> bool:
        """Whether the player, without a round left, has no pistol either, only his fists."""
        return False

    def is_in_one_boot(self) -> bool:
        """Whether the player has lost a boot: every other step of his is a bare foot's."""
        return False

    # From stage to stage

    @classmethod
    def taken(cls, handed: Mapping[str, int]) -> dict[str, int]:
        """Of what is handed, what this stage takes, held within its ranges: a kept campaign may be of another version."""
        return {
            name: clamp(handed[name], amounts.start, amounts.stop - 1) for name, amounts in cls.TAKES.items() if name in handed
        }

    def hands_on(self) -> dict[str, int]:
        """What a won stage hands to the next one, by the names which that one takes."""
        return {}

    def handed_words(self) -> str:
        """What the stage's card says of what was handed; nothing where all is as the map says."""
        return ""

    # The end

    def win(self) -> None:
        """The stage is won: count the bonuses in."""
        if self.outcome:
            return
        self.score += sum(bonus.points for bonus in self.bonuses())
        self.outcome = int(Outcome.WON)
        self.world.emit(StageWon(*self.place()))

    def lose(self, reason: str) -> None:
        """The stage is lost; `reason` is a sentence for the player."""
        if self.outcome:
            return
        self.outcome = int(Outcome.LOST)
        self.reason = reason
        self.world.emit(StageLost(*self.place(), reason))

    def bonuses(self) -> list[Bonus]:
        """What the results screen counts up, as things stand now."""
        bonuses = []
        if self.clock_ticks:
            seconds = self.clock // TICKS_PER_SECOND
            bonuses.append(Bonus(f"{seconds} seconds left", seconds * SECOND_POINTS))
        if self.HAS_ALARM and not self.alarms:
            bonuses.append(Bonus("No alarm", NO_ALARM_POINTS))
        if self.HAS_ALARM and not self.kills:
            bonuses.append(Bonus("Nobody killed", NO_KILL_POINTS))
        return bonuses

    def rank(self) -> str:
        """The rank for the score: 00, A, B or C."""
        for rank, score in (("00", self.rank_00), ("A", self.rank_a), ("B", self.rank_b)):
            if self.score >= score:
                return rank
        return "C"

    def intel_total(self) -> int:
        """How much intel the stage held at the beginning."""
        return self.intel_in_all

    def medals(self) -> tuple[str, ...]:
        """The medals that a win now earns."""
        earned = (
            self.is_ghost(),
            self.has_clean_hands(),
            self.is_express(),
            self.intel == self.intel_total() > 0,
        )
        return tuple(name for name, is_earned in zip(self.MEDALS, earned, strict=True) if is_earned)

    def is_ghost(self) -> bool:
        """Whether what the medal Ghost asks for is so."""
        return not self.alarms

    def has_clean_hands(self) -> bool:
        """Whether what the medal Clean hands asks for is so."""
        return not self.kills

    def is_express(self) -> bool:
        """Whether what the medal Express asks for is so."""
        return self.ticks <= self.par_ticks

    # For whoever searches a way to win (game/prove). A stage declares how far along it is; the search adds the player's place

    def progress(self) -> int:
        """How many steps towards the win are done: higher is nearer to it.

        It counts what has happened (a lever thrown, a target hit), not where the player is: the search adds his place and his
        way to `goal()`. Every stage with more to do than to reach its exit overrides it.
        """
        return int(self.outcome == Outcome.WON)

    def goal(self) -> Entity | None:
        """What the player should reach next, on foot or with a reticle: the objective, or else the way out."""
        target = self.world.get(self.objective_id)
        return target or next((entity for entity in self.world.all(Entity) if entity.IS_WAY_OUT), None)

    def setback(self) -> int:
        """How badly it goes, as so many tiles of way that a search adds to the way to `goal()`; 0: as well as it can.

        What is chased has got away, or of what must last some is gone.
        """
        return 0

    def phase(self) -> tuple[int, ...]:
        """What besides progress makes two moments different though the player is at the same place: alarm, the companion.

        Each value multiplies the moments that a search keeps, so they are few and coarse.
        """
        companion = self.world.companion
        alarmed = int(self.alarm > 0)
        if companion is None:
            return (alarmed,)
        return (alarmed, companion.centre_x // PHASE_PX, companion.feet // PHASE_PX)

    # Dying and coming back

    def player_died(self, reason: str) -> None:
        """The player's last pip is gone, or the companion is lost."""
        if self.outcome or self.respawn_timer:
            return
        self.deaths += 1
        if assists.LIVES not in self.world.assists:
            self.lives -= 1
        if self.lives <= 0:
            self.lose(reason)
        else:
            self.respawn_timer = RESPAWN_TICKS

    def respawn(self) -> None:
        """Everybody returns to a fair state: the player first, to the last checkpoint, so that others know what lies ahead."""
        player = self.world.player
        for entity in sorted(self.world.entities.values(), key=lambda entity: entity is not player):
            entity.respawned()
        self.world.rouse_all()
        self.world.decide_sleep()
