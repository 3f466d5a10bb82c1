"""Chapter 5, Bridge bomb, second stage: one bomb, five arches, and a column that will not queue for anybody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from game.actors.bomb_plane import BombPlane
from game.actors.bridge_column import BridgeColumn
from game.actors.bridge_engineer import BridgeEngineer
from game.actors.bridge_span import Arch, BridgeSpan, bridge_of
from game.actors.bridge_vehicle import POINTS as VEHICLE_POINTS
from game.actors.bridge_vehicle import BridgeVehicle, March
from game.actors.drop_bomb import Charge, DropBomb
from game.actors.flak_post import FlakPost, Gun
from game.actors.riders_line import FULL, RidersLine
from game.actors.road_vehicle import HANDED, Kind
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.events import NoSecondPass, SecondPass, SpanLoaded
from game.core.stage import FULL_PACE, Bonus, Outcome, RivalBar, Stage
from game.core.units import TICKS_PER_SECOND

DRAIN, DRAIN_TICKS = 10, (160, 120, 100)
"""The column fires at the riders: so much of their strength goes each so many ticks, by difficulty."""
CROSSED_LOST = 40
"""And so much for each vehicle that leaves the bridge among them."""
TURN_TICKS = 900
"""A second pass takes about so long."""
SECOND_FUEL = 120
SECOND_LINE = (1, 1, 500)
"""The riders' strength that it takes at least, by difficulty."""
NOTICE_TICKS = 30
"""At the latest so long after a burst in vain the player is told how things stand."""
GLIDE_PX = 900
"""Without fuel the bridge must be so near, ahead."""
SETTLE_TICKS, CODA_TICKS = 60, 170
"""From the last fall on the eye stays with the river, then with the riders, until the results."""
SLOW_TICKS = 90
"""The collapse is shown slowly for so long, ticks."""
SLOW_PACE = 40
"""Per cent."""
DOWN_POINTS, KEYSTONE_POINTS, OUTRUN_POINTS, ALL_POINTS, FIRST_POINTS = 2000, 2000, 3000, 5000, 5000
SPARED_POINTS, DUD_POINTS = 1000, 7000
TOP_VEHICLES, TOP_SPANS = 8, (5, 5, 4)
"""Rank 00 asks for both, the spans by difficulty: of all moments and aims of a full column 8 in a hundred do it at Agent."""
GOOD_VEHICLES, GOOD_SPANS = 4, 3
FULL_BRIDGE = 8
"""So many on the bridge are a traffic jam."""
LINE_BLOCKS = 10
LOADED = (3, 5)
"""So many loaded spans bring the second and the third layer of the music."""
HORN_PX = 320

MOST_FLAK = 4
"""So many posts there are in the valley: more cannot be handed on."""
HOLED_HULL, THIN_LINE = 2, 400
"""With so little left of the hull, or of the riders, somebody remarks on it."""

CRADLE = ("KARA: You spent a minute stopping that.", "BOND: I have changed my mind.")
HOLED = ("KARA: There is more hole than aeroplane.", "BOND: Then nothing can hit it.")
THIN = ("SHAH: Do not make us wait for it.",)
NO_ENGINEER = ("BOND: Their engineer is still in the valley. A long fuse is ours.",)
NO_FLAK = ("KARA: It is very quiet.", "BOND: We were thorough.")
DRY = ("BOND: Not yet.",)
JAM = ("KARA: There is a traffic jam.", "BOND: I know a short cut.")
LORRY = ("KARA: That lorry has a gun on it.", "BOND: It got past us.")
CRACK = ("KARA", "It is thinking about it.")
DUD = ("BOND", "Somebody over there has read the manual.")
ALL_FIVE = (("KARA", "Was that all of it?"), ("BOND", "The banks are still standing."))
FEW = ("BOND", "It is down. They will need a boat.")
FAILED = ("KARA", "The bridge stands. So do they.")
SECOND = "One pass left: six drums, spare fuse"
OBJECTIVE = "Bring down the bridge, preferably occupied"
ACROSS = "They are across: Shah's line is broken."
ALL_ACROSS = "The whole column is across."
NO_FUEL = "The tanks are dry, and the bridge is out of reach."
NO_SECOND = "No second pass: {}."
NO_RIDERS, NO_TANKS, NO_DRUMS = "the riders will not hold so long", "there is not the fuel for it", "the drums are gone too"
SAID_CRADLE, SAID_DRY, SAID_JAM, SAID_LORRY, SAID_ALL = 1, 2, 4, 8, 15
LOOK_TICKS = 16
"""How full the bridge is, is looked at every so many ticks."""


class Beat(Codes):
    """How far the stage is."""

    RUN = 0
    WATCH = 1
    COLLAPSE = 2
    VAIN = 3
    """The charge is spent and the bridge stands; the player is about to be told what that means."""
    SECOND = 4
    OVER = 5


class BridgeBomb(Stage):
    """Choose the second, the stone and the fuse; whoever misses is told at once whether there is another pass."""

    NEEDS: ClassVar[tuple[str, ...]] = ("BombPlane", "BridgeSpan", "BridgeColumn", "RidersLine")
    HAS_ALARM: ClassVar[bool] = False
    MEDALS: ClassVar[Mapping[str, str]] = {
        **Stage.MEDALS,
        "Ghost": "no pip lost",
        "Clean hands": "no crew fell",
        "Archivist": "both pictures",
    }

    TAKES: ClassVar[Mapping[str, range]] = {
        "riders": range(300, FULL + 1),
        "hull": range(1, 8),
        "fuel": range(400, 801),
        "flak_posts": range(MOST_FLAK + 1),
        "delay": range(901),
        **dict.fromkeys(HANDED, range(30)),
    }

    beat: int = saved(Beat.RUN)
    beat_ticks: int = saved(0)
    drained: int = saved(0)
    """Ticks towards the next of the riders' strength that goes."""
    across: int = saved(0)
    """How many of the column are on the riders' side."""
    most_loaded: int = saved(0)
    """So many spans at most have borne something at once."""
    is_second: bool = saved(False)
    at_pier: bool = saved(False)
    on_dud: bool = saved(False)
    outran: bool = saved(False)
    """The engineer was on his way when it burst."""

    def added(self) -> None:
        """Say what is to be done. Flak that a pallet has silenced in the valley does not fire here."""
        super().added()
        self.objective = OBJECTIVE
        for post in self.world.all(FlakPost)[self.world.handed.get("flak_posts", MOST_FLAK) :]:
            post.state = Gun.SILENT

    # Who is here

    def plane(self) -> BombPlane | None:
        """What the player flies."""
        return self.world.first(BombPlane)

    def strength(self) -> int:
        """What is left of the riders' line."""
        line = self.world.first(RidersLine)
        return line.left if line is not None else FULL

    def spans(self) -> list[BridgeSpan]:
        """The bridge, from west to east."""
        return bridge_of(self.world)

    def middle(self) -> BridgeSpan | None:
        """The middle of the bridge."""
        spans = self.spans()
        return spans[len(spans) // 2] if spans else None

    def fallen_spans(self) -> int:
        """How many are down, or on their way."""
        return sum(not span.is_standing for span in self.world.all(BridgeSpan))

    def fallen(self) -> list[BridgeVehicle]:
        """Who fell with them."""
        return [one for one in self.world.all(BridgeVehicle) if not one.is_on_road]

    def on_bridge(self) -> int:
        """How many are on it now."""
        return sum(len(span.vehicles()) for span in self.spans() if span.is_standing)

    def charge(self) -> DropBomb | None:
        """What was let go last."""
        charges = self.world.all(DropBomb)
        return charges[-1] if charges else None

    def _enter(self, beat: int) -> None:
        self.beat, self.beat_ticks = beat, 0

    # The tick

    def update(self) -> None:
        """The riders bleed; the bomb; the bridge."""
        plane = self.plane()
        if plane is None or self.outcome:
            return
        self.beat_ticks += 1
        self.clock = plane.tank * TICKS_PER_SECOND // (3 + plane.notch) + 1
        if self.beat != Beat.COLLAPSE:
            middle = self.middle()
            self.objective_id = middle.id if middle is not None else 0
            self._bleed()
        self._talk(plane)
        if self.beat == Beat.RUN and not self.ticks % LOOK_TICKS:
            self._sound_the_horn()
        match self.beat:
            case Beat.RUN | Beat.SECOND:
                if self.charge() is not None and not plane.rounds:
                    self._enter(Beat.WATCH)
                else:
                    self._look_for_the_end(plane)
            case Beat.WATCH:
                self._watch()
            case Beat.COLLAPSE:
                self._collapse()
            case Beat.VAIN:
                if self.beat_ticks >= NOTICE_TICKS:
                    self._judge(plane)

    def _bleed(self) -> None:
        line = self.world.first(RidersLine)
        if line is None:
            return
        self.drained += 1
        if self.drained >= DRAIN_TICKS[self.world.difficulty]:
            self.drained = 0
            line.lose(DRAIN)
        column = self.world.first(BridgeColumn)
        if column is not None and column.across > self.across:
            line.lose(CROSSED_LOST * (column.across - self.across))
            self.across = column.across

    def _look_for_the_end(self, plane: BombPlane) -> None:
        """What cannot be won any more is said at once."""
        if not self.strength():
            self._fail(ACROSS)
        elif not any(one.is_on_road and one.centre_x >= self.spans()[0].x for one in self.world.all(BridgeVehicle)):
            self._fail(ALL_ACROSS)
        elif not plane.tank and not self._can_glide(plane):
            self._fail(NO_FUEL)

    def _can_glide(self, plane: BombPlane) -> bool:
        spans = self.spans()
        west, east = spans[0].x, spans[-1].x + spans[-1].width
        ahead = west - plane.centre_x if plane.facing > 0 else plane.centre_x - east
        return ahead <= GLIDE_PX and (east - plane.centre_x if plane.facing > 0 else plane.centre_x - west) > 0

    def _fail(self, reason: str) -> None:
        self.say(*FAILED, *self.place())
        self.lose(reason)

    def _watch(self) -> None:
        charge = self.charge()
        if charge is not None and charge.is_live and charge.feet < self.world.grid.pixel_height:
            return
        if charge is not None and charge.state == Charge.BURST:
            self.at_pier |= charge.at_pier
            self.on_dud |= charge.on_dud
            self.outran |= any(man.is_busy for man in self.world.all(BridgeEngineer))
        if self.fallen_spans():
            self.hits += 1
            self.objective, self.objective_id = "", 0
            self._enter(Beat.COLLAPSE)
            self._look_at_the_bridge()
            return
        if charge is not None and charge.state == Charge.DUD:
            self.say(*DUD, *self.place())
        elif any(span.state == Arch.CRACKED for span in self.spans()):
            self.say(*CRACK, *self.place())
        self._enter(Beat.VAIN)

    def _look_at_the_bridge(self) -> None:
        """The eye stays there to the end."""
        plane, middle = self.plane(), self.middle()
        if plane is not None and middle is not None:
            plane.watch(middle)

    def _collapse(self) -> None:
        moving = any(span.state == Arch.FALLING for span in self.spans()) or any(
            one.state == March.FALL for one in self.world.all(BridgeVehicle)
        )
        if moving and self.beat_ticks > SLOW_TICKS:
            self.beat_ticks = SLOW_TICKS
        elif self.beat_ticks == SLOW_TICKS + SETTLE_TICKS:
            self._tell()
            self._look_at_the_riders()
        elif self.beat_ticks >= SLOW_TICKS + SETTLE_TICKS + CODA_TICKS:
            self._enter(Beat.OVER)
            self.win()

    def _look_at_the_riders(self) -> None:
        """The last word is theirs."""
        plane, line = self.plane(), self.world.first(RidersLine)
        if plane is not None and line is not None:
            plane.watch(line)
            line.cheer()

    def _tell(self) -> None:
        lines = ALL_FIVE if self.fallen_spans() == len(self.spans()) else (FEW,) if len(self.fallen()) < GOOD_VEHICLES else ()
        for speaker, text in lines:
            self.say(speaker, text, *self.place())

    def refusal(self) -> str:
        """Why there is no second pass; empty if there is one."""
        plane, column = self.plane(), self.world.first(BridgeColumn)
        if self.is_second or plane is None:
            return NO_DRUMS
        if plane.tank < SECOND_FUEL:
            return NO_TANKS
        level = self.world.difficulty
        west = self.spans()[0].x
        speed = column.speed if column is not None else 0
        soon = sum(
            one.is_on_road and west <= one.centre_x < west + (speed * TURN_TICKS >> 8) for one in self.world.all(BridgeVehicle)
        )
        left = self.strength()
        if level:  # at Recruit they hold as long as anybody stands
            left -= DRAIN * TURN_TICKS // DRAIN_TICKS[level] + CROSSED_LOST * soon
        return "" if left >= SECOND_LINE[level] else NO_RIDERS

    def _judge(self, plane: BombPlane) -> None:
        reason = self.refusal()
        if reason:
            self.world.emit(NoSecondPass(*self.place()))
            self._fail(NO_SECOND.format(reason))
            return
        self.is_second = True
        plane.reload()
        self.objective = SECOND
        self.say("", SECOND + ".", *self.place())
        self.world.emit(SecondPass(*self.place()))
        self._enter(Beat.SECOND)

    def _talk(self, plane: BombPlane) -> None:
        if self.remarks == SAID_ALL:
            return
        if not self.remarks & SAID_CRADLE:
            self.remark(SAID_CRADLE, *CRADLE, *self._of_the_valley())
        if self.beat != Beat.RUN:
            return
        middle = self.middle()
        if middle is not None and abs(plane.centre_x - middle.x) < HORN_PX:
            self.remark(SAID_DRY, *DRY)
        if not self.ticks % LOOK_TICKS and self.on_bridge() >= FULL_BRIDGE:
            self.remark(SAID_JAM, *JAM)
        if any(one.cooled for one in self.world.all(BridgeVehicle)):
            self.remark(SAID_LORRY, *LORRY)

    def _sound_the_horn(self) -> None:
        """A note for each span that comes to bear something, each a fifth higher."""
        loaded = self.loaded_spans()
        if loaded > self.most_loaded:
            self.most_loaded = loaded
            self.world.emit(SpanLoaded(*self.place(), loaded))

    def _of_the_valley(self) -> tuple[str, ...]:
        """What is different here for what was done there; nothing where nothing was handed on."""
        handed = self.world.handed
        if not handed:
            return ()
        for is_so, lines in (
            (handed.get("hull", FULL) <= HOLED_HULL, HOLED),
            (handed.get("riders", FULL) <= THIN_LINE, THIN),
            (not handed.get(HANDED[Kind.COMMAND], 1), NO_ENGINEER),
            (not handed.get("flak_posts", 1) and not handed.get(HANDED[Kind.FLAK], 1), NO_FLAK),
        ):
            if is_so:
                return lines
        return ()

    def handed_words(self) -> str:
        """Both sides, as the valley has left them."""
        handed, column = self.world.handed, self.world.first(BridgeColumn)
        if not handed:
            return ""
        plane = self.plane()
        hull, fuel = (plane.health, plane.tank) if plane is not None else (0, 0)
        flak = sum(post.state != Gun.SILENT for post in self.world.all(FlakPost))
        vehicles = len(self.world.all(BridgeVehicle)) + (len(column.waiting) if column is not None else 0)
        return f"From the valley: line {self.strength()}, hull {hull}, fuel {fuel}, flak {flak}, column {vehicles}"

    def tick(self) -> None:
        """Nobody is told what to press while there is nothing to press."""
        super().tick()
        plane = self.plane()
        if plane is not None and plane.is_watching:
            self.hint = 0

    def clock_ended(self) -> None:
        """The clock only says when the tanks will be dry."""

    def player_died(self, reason: str) -> None:
        """There is no other aeroplane."""
        self.deaths += 1
        self._fail(reason)

    # What the display and the audio ask

    def pace(self) -> int:
        """The first falls are worth being shown slowly."""
        return SLOW_PACE if self.beat == Beat.COLLAPSE and self.beat_ticks < SLOW_TICKS else FULL_PACE

    def pips(self) -> tuple[int, int]:
        """The hull."""
        plane = self.plane()
        return (max(plane.health, 0), max(plane.hull, plane.health)) if plane is not None else (0, 0)

    def rival_bar(self) -> RivalBar | None:
        """Not a rival but a friend: the riders' line, in tenths."""
        return RivalBar("SHAH'S LINE", -(-self.strength() * LINE_BLOCKS // FULL), LINE_BLOCKS)

    def loaded_spans(self) -> int:
        """How many spans bear anything now."""
        return sum(span.is_standing and span.weight() > 0 for span in self.world.all(BridgeSpan))

    def music_layers(self) -> tuple[str, ...]:
        """Fuller with the bridge; nothing but clockwork while the bomb falls."""
        if self.beat == Beat.WATCH:
            return ()
        loaded = self.loaded_spans()
        return ("flow", "drive", "chase")[: 1 + sum(loaded >= least for least in LOADED)]

    # The end

    def crews_lost(self) -> int:
        """Crews that fell with their vehicles."""
        return sum(one.fell_manned for one in self.fallen())

    def bonuses(self) -> list[Bonus]:
        """The bridge, who was on it, and how it was done."""
        fallen, spans = self.fallen(), self.fallen_spans()
        bonuses = []
        if spans:
            bonuses.append(Bonus("Bridge down", DOWN_POINTS))
        if fallen and spans:
            worth = sum(VEHICLE_POINTS[one.kind] for one in fallen) * spans
            bonuses.append(Bonus(f"{len(fallen)} vehicles, {spans} spans", worth))
        spared = len(fallen) - self.crews_lost()
        for label, points, is_due in (
            ("First pass", FIRST_POINTS, not self.is_second),
            ("Keystone", KEYSTONE_POINTS, self.at_pier),
            ("All five arches", ALL_POINTS, spans == len(self.spans())),
            ("Engineer outrun", OUTRUN_POINTS, self.outran),
            ("Drums on the dud", DUD_POINTS, self.on_dud),
            (f"{spared} crews spared", SPARED_POINTS * spared, spared > 0),
        ):
            if is_due:
                bonuses.append(Bonus(label, points))
        return bonuses

    def rank(self) -> str:
        """By pass, column and stone, not by the score."""
        if self.is_second:
            return "C"
        vehicles, spans = len(self.fallen()), self.fallen_spans()
        if vehicles >= TOP_VEHICLES and spans >= TOP_SPANS[self.world.difficulty]:
            return "00"
        return "A" if vehicles >= GOOD_VEHICLES and spans >= GOOD_SPANS else "B"

    def is_ghost(self) -> bool:
        """No pip was lost."""
        plane = self.plane()
        return plane is not None and not plane.pips_lost

    def has_clean_hands(self) -> bool:
        """No crew fell."""
        return not self.crews_lost()

    # What the prover asks

    def progress(self) -> int:
        """Armed; the bridge down."""
        plane = self.plane()
        return int(plane is not None and plane.is_armed) + 2 * bool(self.fallen_spans()) + (self.outcome == Outcome.WON)

    def goal(self) -> Entity | None:
        """The middle of the bridge."""
        return self.middle()

    def phase(self) -> tuple[int, ...]:
        """The beat, and which way the plane flies."""
        plane = self.plane()
        return (self.beat, plane.facing) if plane is not None else ()
