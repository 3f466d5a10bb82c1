"""Chapter 4, Cargo plane fight: the stages' scripts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from game.actors.bond import MAX_HEALTH, Bond
from game.actors.boot_finale import LACES, BootFinale
from game.actors.cage_gate import Bars, CageGate
from game.actors.cargo_net import CargoNet, Patch
from game.actors.checkpoint import Checkpoint
from game.actors.flight_plan import FlightPlan, horizon
from game.actors.loose_pistol import LoosePistol
from game.actors.necros import LAST_ROUND, OPENINGS, Necros
from game.actors.net_bond import NetBond
from game.actors.net_necros import NetNecros
from game.actors.net_patch import NetPatch
from game.actors.net_sack import NetSack
from game.actors.ramp_door import Ramp, RampDoor
from game.actors.sliding_cargo import SlidingCargo
from game.core import tilt
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Entity, saved
from game.core.events import RoundBegan, RoundWon
from game.core.stage import SECOND_POINTS, Bonus, Horizon, RivalBar, Stage
from game.core.units import TICKS_PER_SECOND, TILE

POLITE_TICKS = 60 * TICKS_PER_SECOND
"""The bomb's clock stops there: the last minute is another stage's."""
QUIET_TICKS = 90
"""Between two rounds nothing comes for at least so long."""
LANYARD_TICKS, CATCH_TICKS, OVER_TICKS = 120, 120, 90
"""From the deck to the net, from the net to the boot, and from the sill to the results."""
DROP_PX = 160
"""So far below the sill nobody stands any more."""
NET_START = Patch(5, 2)
ENTRY_PX = 4 * TILE
"""So far beyond the gate one must be before it falls."""
OPENING_TICKS = 90
"""The first words come so long after the start."""
ROUND_STEPS = 20
"""What a search counts a round for: more than he has blows to take."""
WAIT_TICKS = 30
"""So long a wait is one moment to a search."""
UNHURT_POINTS, UNTOUCHED_POINTS, QUIET_WAY_POINTS = 1000, 2000, 1500
RANK_LIMITS = (("00", 0, 2), ("A", 30 * TICKS_PER_SECOND, 5))
"""Rank, ticks above par, pips that may be lost."""
WHEEL_LINES = (("KARA", "What does this wheel do?"), ("BOND", "Everything. Ask it politely."))
PISTOL_LINE = "You are standing on my pistol."
BANK_LINE = "The mountain wants to pass."
WINDOW_LINE = "He has opened a window."
POLITE_LINE = "It is being polite."
NET_LINES = (("KARA", "Are you still in the plane?"), ("BOND", "Attached."))
FALL_LINE = "Size nine."


class Beat(Codes):
    """How far the stage is."""

    BAY = 0
    GATE = 1
    ROUND = 2
    QUIET = 3
    LANYARD = 4
    NET = 5
    CATCH = 6
    BOOT = 7
    CLIMB = 8
    OVER = 9


class HoldFight(Stage):
    """Find out who else is aboard, and throw him out: three rounds in a hold that tilts, a net behind it, and one boot."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("Bond", "Necros", "CageGate", "RampDoor", "CargoNet", "NetNecros", "BootFinale")

    HAS_ALARM: ClassVar[bool] = False
    MEDALS: ClassVar[Mapping[str, str]] = {**Stage.MEDALS, "Ghost": "no cargo", "Clean hands": "no pistol"}

    beat: int = saved(Beat.BAY)
    beat_ticks: int = saved(0)
    round: int = saved(0)
    """The round that is fought, or was fought last; 0 before the first."""
    pips_lost: int = saved(0)
    last_health: int = saved(MAX_HEALTH)
    is_unhurt: bool = saved(True)
    """In this round."""
    was_polite: bool = saved(False)
    went_quietly: bool = saved(False)
    """Off the net by its first strap, with Necros still on it."""

    # What the script holds on to

    def bond(self) -> Bond | NetBond | None:
        """The player, on his feet or on the net."""
        player = self.world.player
        return player if isinstance(player, (Bond, NetBond)) else None

    def necros(self) -> Necros | NetNecros | None:
        """The other one, on deck or on the net."""
        if self.beat >= Beat.NET:
            return self.world.first(NetNecros)
        return self.world.first(Necros)

    def is_fist_fight(self) -> bool:
        """From the gate on."""
        return self.beat > Beat.BAY

    def is_in_one_boot(self) -> bool:
        """Once the other one has gone down with Necros."""
        return self.beat >= Beat.CLIMB

    def rival(self) -> Actor | None:
        """Necros, while there is a fight."""
        return self.necros() if self.beat in (Beat.ROUND, Beat.QUIET, Beat.NET) else None

    def rival_bar(self) -> RivalBar | None:
        """His health."""
        necros = self.necros()
        if necros is None or self.rival() is None:
            return None
        return RivalBar("NECROS", necros.health, necros.full_health())

    def horizon(self) -> Horizon | None:
        """The plane's attitude and what has been announced, for who stands in it."""
        return None if self.beat >= Beat.NET else horizon(self.world)

    # The tick

    def update(self) -> None:
        """Beats, one after the other."""
        bond = self.bond()
        if bond is None or self.outcome:
            return
        self.beat_ticks += 1
        self._count_pips(bond)
        self._keep_clock()
        if self.beat == Beat.OVER:
            if self.beat_ticks >= OVER_TICKS:
                self.win()
        elif isinstance(bond, Bond):
            self._on_deck(bond)
        else:
            self._off_deck(bond)
        self._name_objective()

    def _on_deck(self, bond: Bond) -> None:
        necros = self.world.first(Necros)
        if self.world.tick == 1:
            bond.gas = 0
        match self.beat:
            case Beat.BAY:
                self._bay(bond)
            case Beat.GATE:
                self._gate(bond)
            case Beat.ROUND if necros is not None and necros.is_beaten():
                self._win_round(bond)
            case Beat.QUIET:
                if self.beat_ticks >= QUIET_TICKS and not self._is_flying() and not bond.is_dead():
                    self._begin_round(self.round + 1)
            case Beat.LANYARD:
                if self.beat_ticks >= LANYARD_TICKS and not bond.is_dead():
                    self._leave_the_deck(bond)
            case Beat.CLIMB:
                self._up_the_ramp(bond)

    def _off_deck(self, bond: NetBond) -> None:
        necros, finale = self.world.first(NetNecros), self.world.first(BootFinale)
        match self.beat:
            case Beat.NET:
                if self.beat_ticks == OPENING_TICKS:
                    self.say(*NET_LINES[1], *self.place())
                if bond.is_dead():
                    return
                if bond.is_at_the_lip():
                    self.went_quietly = True
                    self._enter(Beat.CATCH)
                elif necros is not None and necros.is_beaten():
                    self._enter(Beat.CATCH)
            case Beat.CATCH if self.beat_ticks >= CATCH_TICKS and not bond.is_dead():
                self._begin_boot()
            case Beat.BOOT if finale is not None and finale.is_over():
                self.say("BOND", FALL_LINE, *self.place())
                bond.take_the_cable(finale.centre_x)
                self._enter(Beat.CLIMB)
            case Beat.CLIMB if finale is not None:
                lip = self._lip(finale.centre_x)
                if bond.feet <= lip:
                    self._stand_on_the_ramp(bond, finale.centre_x, lip)

    def _enter(self, beat: int) -> None:
        self.beat, self.beat_ticks = beat, 0

    def _count_pips(self, bond: Bond | NetBond) -> None:
        if bond.health < self.last_health:
            self.pips_lost += self.last_health - bond.health
            self.is_unhurt = False
        self.last_health = bond.health

    def _keep_clock(self) -> None:
        """The bomb waits at its last minute."""
        if self.clock_ticks and self.clock <= POLITE_TICKS:
            self.clock = POLITE_TICKS
            if not self.was_polite:
                self.was_polite = True
                self.say("BOND", POLITE_LINE, *self.place())

    def _name_objective(self) -> None:
        gate, necros, finale = self.world.first(CageGate), self.necros(), self.world.first(BootFinale)
        target: Entity | None = None
        if self.beat <= Beat.GATE:
            self.objective, target = "See who else is aboard", gate
        elif self.beat < Beat.NET:
            self.objective, target = "Throw him out", necros if self.beat == Beat.ROUND else None
        elif self.beat == Beat.NET:
            self.objective, target = "Back to the plane, over him or past him", necros
        elif self.beat < Beat.CLIMB:
            self.objective, target = "Lose the boot", finale
        else:
            self.objective, target = "Climb back aboard", self.world.first(RampDoor)
        self.objective_id = target.id if target is not None else 0

    # The bay

    def _bay(self, bond: Bond) -> None:
        for number, (speaker, line) in enumerate(WHEEL_LINES, 1):
            if self.ticks == number * OPENING_TICKS:
                self.say(speaker, line, *self.place())
        gate = self.world.first(CageGate)
        if gate is not None and bond.x >= gate.x + gate.width + ENTRY_PX and not bond.is_dead():
            gate.close()
            for plan in self.world.all(FlightPlan):
                plan.end()
            self._disarm(bond)
            for pistol in self.world.all(LoosePistol):
                pistol.drop()
            self.say("BOND", PISTOL_LINE, *self.place())
            self._enter(Beat.GATE)

    def _disarm(self, bond: Bond) -> None:
        bond.rounds = bond.reserve = bond.reload_timer = 0

    def _gate(self, bond: Bond) -> None:
        """The fight begins with the bars down and both men on the same side of them."""
        gate = self.world.first(CageGate)
        if gate is None or gate.state != Bars.DOWN:
            if gate is not None:
                gate.close()
            return
        if bond.x < gate.x:
            gate.open()
            self._enter(Beat.BAY)
        elif not self._is_flying():
            self._begin_round(1)

    def _is_flying(self) -> bool:
        return any(plan.is_flying for plan in self.world.all(FlightPlan))

    # Rounds

    def _begin_round(self, number: int) -> None:
        necros, bond = self.world.first(Necros), self.bond()
        self.round = number
        self.is_unhurt = True
        self._enter(Beat.ROUND)
        lamps = [lamp for lamp in self.world.all(Checkpoint) if necros is not None and lamp.x > self._gate_x()]
        if lamps:
            self.checkpoint = lamps[0].id
        if necros is not None:
            necros.begin_round(number)
        for plan in self.world.all(FlightPlan):
            if plan.boss_round == number:
                plan.begin()
        if bond is not None:
            self.world.emit(RoundBegan(bond.centre_x, bond.y, number))
        if number == LAST_ROUND - 1:
            self.say("KARA", BANK_LINE, *self.place())
        elif number == LAST_ROUND:
            self.say("BOND", WINDOW_LINE, *self.place())
            for cargo in self.world.all(SlidingCargo):
                if cargo.kind == "jeep":
                    cargo.unhook()

    def _gate_x(self) -> int:
        gate = self.world.first(CageGate)
        return gate.x if gate is not None else 0

    def _win_round(self, bond: Bond) -> None:
        self.world.emit(RoundWon(*self.place(), self.round))
        if self.is_unhurt:
            self.gain(UNHURT_POINTS, bond.centre_x, bond.y)
        for plan in self.world.all(FlightPlan):
            plan.end()
        if not bond.is_dead():
            bond.health = self.last_health = min(bond.health + 1, MAX_HEALTH)
        self._enter(Beat.QUIET if self.round < LAST_ROUND else Beat.LANYARD)
        if self.beat == Beat.LANYARD:
            for necros in self.world.all(Necros):
                necros.go_out()

    # Off the deck: the net, the boot

    def _leave_the_deck(self, bond: Bond) -> None:
        """He has pulled the lanyard: both are out, on the net."""
        for necros in self.world.all(Necros):
            necros.wait()
        for plan in self.world.all(FlightPlan):
            plan.stop()
        bond.remove()
        self.world.spawn(NetBond, *self._net_start(), health=bond.health)
        self.say(*NET_LINES[0], *self.place())
        self._begin_net()

    def _net_start(self) -> tuple[int, int]:
        """Where Bond hangs at first: the last patch of the lowest row, px of his corner."""
        net = self.world.first(CargoNet)
        if net is None:
            return self.place()
        x, y = net.middle(NET_START)
        return x - NetBond.WIDTH // 2, y - NetBond.HEIGHT // 2

    def _begin_net(self) -> None:
        self._enter(Beat.NET)
        for net in self.world.all(CargoNet):
            net.begin()
        for sack in self.world.all(NetSack):
            sack.put_back()
        for necros in self.world.all(NetNecros):
            necros.begin()

    def _begin_boot(self) -> None:
        self._enter(Beat.BOOT)
        for net in self.world.all(CargoNet):
            net.end()
        for finale in self.world.all(BootFinale):
            finale.begin()

    def _lip(self, x: int) -> int:
        """The ramp's lower end above the cable, px."""
        return self.world.grid.ground_below(x, 0, self.world.grid.pixel_height)

    def _stand_on_the_ramp(self, bond: NetBond, x: int, lip: int) -> None:
        """On his feet again, in one boot."""
        bond.remove()
        place = x - Bond.WIDTH // 2, lip - Bond.HEIGHT
        self.world.spawn(Bond, *place, health=bond.health, facing=-1, rounds=0, reserve=0, gas=0, on_slope=True)
        for door in self.world.all(RampDoor):
            door.cut_webbing()

    def _up_the_ramp(self, bond: Bond) -> None:
        """Aboard: the fight is over. Over the lip there is a safety line, and it costs nothing."""
        door = self.world.first(RampDoor)
        if door is None or bond.centre_x <= door.x:
            self._enter(Beat.OVER)
        elif bond.feet > door.feet + DROP_PX:
            bond.invincible = max(bond.invincible, 1)
            bond.fall_into_hazard(door)

    def _respawn_off_deck(self, bond: NetBond) -> None:
        x, y = self._net_start()
        bond.hang_at(x + bond.width // 2, y + bond.height // 2, MAX_HEALTH)
        self.last_health = bond.health
        if self.beat <= Beat.CATCH:
            self._begin_net()
        else:
            self._begin_boot()

    def player_died(self, reason: str) -> None:
        """Once Necros is gone for good, nobody dies."""
        if self.beat < Beat.CLIMB:
            super().player_died(reason)

    def respawn(self) -> None:
        """The round begins anew: he with all the health he had, the cargo where it was, the floor level."""
        super().respawn()
        bond = self.bond()
        if isinstance(bond, NetBond):
            self._respawn_off_deck(bond)
        if not isinstance(bond, Bond) or self.beat == Beat.BAY:
            return
        self._disarm(bond)
        self.last_health = bond.health
        for plan in self.world.all(FlightPlan):
            plan.stop()
        for cargo in self.world.all(SlidingCargo):
            if cargo.home_x > self._gate_x():
                cargo.put_back()
        for door in self.world.all(RampDoor):
            door.shut()
        for pistol in self.world.all(LoosePistol):
            if not pistol.is_taken:
                pistol.drop()
        if self.beat == Beat.GATE:
            for gate in self.world.all(CageGate):
                gate.open()
            self._enter(Beat.BAY)
            return
        if self.beat == Beat.LANYARD:
            return
        self._begin_round(self.round + (self.beat == Beat.QUIET))

    # Music and results

    def music_layers(self) -> tuple[str, ...]:
        """One layer in the bay, two in the first round, all from the second on; none in a pocket of air."""
        if tilt.is_pocket(self.world):
            return ()
        if self.beat >= Beat.CLIMB:
            return ()
        if self.beat >= Beat.NET:
            return ("flow", "chase") if self.beat == Beat.NET else ("flow",)
        return ("flow", "drive", "chase")[: min(self.round, 2) + 1]

    def bed(self, zone_bed: str) -> str:
        """With the door open it is the sky going past."""
        door = self.world.first(RampDoor)
        return "slipstream" if door is not None and door.state != Ramp.SHUT else zone_bed

    def cargo_hits(self) -> int:
        """How often cargo has struck Bond."""
        return sum(cargo.struck_player for cargo in self.world.all(SlidingCargo))

    def bonuses(self) -> list[Bonus]:
        """Seconds above the last minute, and a body that cargo never touched."""
        seconds = max(self.clock - POLITE_TICKS, 0) // TICKS_PER_SECOND
        bonuses = [Bonus(f"{seconds} seconds above the minute", seconds * SECOND_POINTS)]
        if not self.cargo_hits():
            bonuses.append(Bonus("Never struck by cargo", UNTOUCHED_POINTS))
        if self.went_quietly:
            bonuses.append(Bonus("The quiet way up the net", QUIET_WAY_POINTS))
        return bonuses

    def rank(self) -> str:
        """By time and pips lost; B without a death, else C."""
        for rank, ticks, pips in RANK_LIMITS:
            if self.ticks <= self.par_ticks + ticks and self.pips_lost <= pips:
                return rank
        return "C" if self.deaths else "B"

    def is_ghost(self) -> bool:
        """Never struck by cargo."""
        return not self.cargo_hits()

    def has_clean_hands(self) -> bool:
        """The loose pistol was left alone."""
        return not any(pistol.is_taken for pistol in self.world.all(LoosePistol))

    # What the prover asks

    def progress(self) -> int:
        """Beats, rounds won, blows landed, laces undone. Only a death takes any of it away."""
        necros, finale = self.necros(), self.world.first(BootFinale)
        is_fight = necros is not None and self.beat in (Beat.ROUND, Beat.NET)
        landed = necros.full_health() - necros.health if necros is not None and is_fight else 0
        laces = LACES - finale.laces if finale is not None and self.beat >= Beat.BOOT else 0
        won = max(self.round - (self.beat == Beat.ROUND), 0)
        return ROUND_STEPS * (won + max(self.beat - Beat.QUIET, 0)) + landed + laces + (self.beat > Beat.BAY) + self.outcome

    def goal(self) -> Entity | None:
        """The way to the fight, Necros, the first patch of the net, the boot, the ramp."""
        if self.beat <= Beat.GATE:
            return next((lamp for lamp in self.world.all(Checkpoint) if lamp.x > self._gate_x()), self.necros())
        if self.beat == Beat.NET:
            return self.world.first(NetPatch)  # the first one: from its top the ramp is in reach
        if self.beat in (Beat.CATCH, Beat.BOOT):
            return self.world.first(BootFinale)
        return self.necros() if self.beat < Beat.NET else self.world.first(RampDoor)

    def phase(self) -> tuple[int, ...]:
        """The floor, whether blows count, the pips that are left; between two fights how long one has waited."""
        necros, bond = self.necros(), self.bond()
        is_open = isinstance(necros, Necros) and necros.state in OPENINGS
        waited = self.beat_ticks // WAIT_TICKS if self.beat in (Beat.QUIET, Beat.LANYARD, Beat.CATCH) else 0
        return (self.beat, self.round, tilt.attitude(self.world), int(is_open), bond.health if bond is not None else 0, waited)
