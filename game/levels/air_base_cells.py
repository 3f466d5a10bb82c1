"""Chapter 3, stage 3.1, The cells: the stage's script. Cells, dogs, gates and the squad stand in the map."""

from __future__ import annotations

from typing import ClassVar

from game.actors.back_cell import BackCell
from game.actors.bond import Bond
from game.actors.cell_door import CellDoor
from game.actors.companion import WAIT
from game.actors.enemy import Enemy
from game.actors.execution_clock import MARCH_AT, ExecutionClock
from game.actors.execution_post import ExecutionPost
from game.actors.floor_grate import FloorGrate
from game.actors.fuse_box import FuseBox
from game.actors.jailer import Jailer
from game.actors.kara import Kara
from game.actors.key_holder import KeyHolder
from game.actors.portcullis import Portcullis
from game.actors.prisoners import Prisoners
from game.actors.push_crate import PushCrate
from game.actors.shah import Shah
from game.actors.sluice_wheel import SluiceWheel
from game.actors.stage_exit import StageExit
from game.core.entity import Entity, saved
from game.core.events import VolleyFired
from game.core.stage import Bonus, Outcome
from game.core.units import TICKS_PER_SECOND, TILE

SHAH_POINTS, AT_POST_POINTS, KARA_POINTS = 5000, 7000, 2000
STUN_POINTS, NO_KILL_POINTS = 200, 2000
FULL_HOUSE, FULL_HOUSE_POINTS = 3, 2000
"""So many men locked up are a full house."""
GRACE_TICKS = 10 * TICKS_PER_SECOND
LEAST_CLOCK = 60 * TICKS_PER_SECOND
"""Who comes back to life has at least so long."""
AGAIN_CLOCK, LONGER_CLOCK = 100 * TICKS_PER_SECOND, 20 * TICKS_PER_SECOND
"""After a volley the clock is set to this; after each further one to more."""
ROLL_CALL = 120 * TICKS_PER_SECOND
RIOT_TICKS = 40 * TICKS_PER_SECOND
"""Each cell of prisoners that is opened brings the hour so much nearer, until the squad is about to set out."""
WELL_PX = 40 * TILE
"""The roll is called west of this, px."""
TOGETHER_PX = 120
"""So near to Bond, they go out with him."""
OBJECTIVE_PERIOD = 15

CONTROLS = (
    ("Run, climb, crouch", "{left} {right} {up} {down}"),
    ("Jump; with down: roll, or drop through", "{jump}"),
    ("Punch, seize from behind", "{fire}"),
    ("Use: cells, bodies, fuses; Kara waits, Shah kneels", "{use}"),
    ("Kara calls a man over", "{gadget}"),
    ("Hide in an open cell", "{up}"),
    ("Creep, which nobody hears", "{down} {right}"),
)

KEYS_LINE, KARA_LINE, SHAH_LINE, RIOT_LINE = 1, 2, 4, 8
"""Bits of what has been said."""


class AirBaseCells(KeyHolder):
    """Out of cell 7 with empty hands; whoever is freed is a way on. Three go out by the drain."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("DrainMouth", "Kara", "Shah", "Jailer", "ExecutionClock")

    volleys: int = saved(0)
    riots: int = saved(0)
    """So many cells of prisoners have been opened."""
    was_at_post: bool = saved(False)
    """Shah was untied at the last moment."""

    def added(self) -> None:
        """Empty Bond's pockets."""
        super().added()
        self._disarm()

    def _disarm(self) -> None:
        for bond in self.world.all(Bond):
            bond.rounds = bond.reserve = bond.reload_timer = bond.gas = 0

    def controls(self) -> tuple[tuple[str, str], ...]:
        """Bond without a gun, and with company."""
        return CONTROLS

    def is_fist_fight(self) -> bool:
        """There is no gun in this stage."""
        return True

    def execution(self) -> ExecutionClock | None:
        """The squad's clock."""
        return self.world.first(ExecutionClock)

    def music_layers(self) -> tuple[str, ...]:
        """A drone; a drum for the first who is freed, a tune for Shah. In the dark only boots and breath are heard."""
        if any(box.is_dark for box in self.world.all(FuseBox)):
            return ()
        kara, shah = self.world.first(Kara), self.world.first(Shah)
        is_shah_free = shah is not None and shah.is_free
        heard = {"drum": is_shah_free or (kara is not None and kara.is_free), "tune": is_shah_free, "alarm": bool(self.alarm)}
        return ("drone", *(layer for layer, is_heard in heard.items() if is_heard))

    # The tick

    def clock_runs(self) -> bool:
        """In the dark nobody can aim: the clock stands still."""
        execution = self.execution()
        return super().clock_runs() and not (execution is not None and execution.is_too_dark())

    def update(self) -> None:
        """The officer's patience, the roll call, the objective."""
        if self.outcome:
            return
        execution = self.execution()
        if execution is not None and execution.takes_grace():
            self.clock += GRACE_TICKS
        if self.clock == ROLL_CALL:
            self._call_the_roll()
        if not self.world.tick % OBJECTIVE_PERIOD or not self.objective:
            self.objective, target = self._next_thing()
            self.objective_id = target.id if target is not None else 0

    def take_key(self, key: str, x: int, y: int) -> None:
        """The jailer's ring is worth a remark."""
        super().take_key(key, x, y)
        if key == "brass":
            self.remark(KEYS_LINE, "BOND: Room service.")

    def freed(self, who: Entity) -> None:
        """Kara and Shah say what they think of it; prisoners make a riot."""
        if isinstance(who, Kara):
            self.remark(
                KARA_LINE,
                "KARA: You shot at me.",
                "BOND: Near you.",
                "KARA: In an orchestra that is worse.",
                "KARA: He said it was for a week.",
                "BOND: He says that to countries.",
            )
        elif isinstance(who, Shah):
            post = self.world.first(ExecutionPost)
            self.was_at_post = post is not None and abs(post.centre_x - who.centre_x) < TILE
            self.remark(SHAH_LINE, "SHAH: You are late." if self.was_at_post else "SHAH: You are early. I am for sunrise.")
        elif isinstance(who, Prisoners):
            self._hear_the_riot()

    def _hear_the_riot(self) -> None:
        """Who has a riot on his hands does not wait for the sun."""
        self.riots += 1
        if self.clock > MARCH_AT:
            self.clock = max(self.clock - RIOT_TICKS, MARCH_AT)
            self.remark(RIOT_LINE, "OFFICER: The sun is late. We begin without it.")

    def _call_the_roll(self) -> None:
        """Somebody counts cell 7 through the bars, if anybody is on his feet to do so."""
        door = self.world.named("cell 7")
        counts = any(
            man.is_standing() and man.centre_x < WELL_PX and not isinstance(man, Jailer) for man in self.world.all(Enemy)
        )
        player = self.world.player
        if not isinstance(door, CellDoor) or not counts or player is None:
            return
        if door.men:
            self.say("GUARD", "He sleeps like a prince.", door.centre_x, door.y)
        elif door.is_open or not door.has_inside(player):
            self.say("GUARD", "Cell seven is empty!", door.centre_x, door.y)
            self.raise_alarm(door.centre_x, door.y)

    # The way

    def _next_thing(self) -> tuple[str, Entity | None]:
        """What to do next, and where."""
        world = self.world
        kara, shah, exit_ = world.first(Kara), world.first(Shah), world.first(StageExit)
        if not self.has_key("brass"):
            return "Wait for the jailer: his keys", world.first(Jailer)
        cell = world.named("cell 7")
        player = world.player
        if isinstance(cell, CellDoor) and player is not None and not cell.is_open and not cell.men and cell.has_inside(player):
            return "Unlock the cell", cell
        if kara is not None and not kara.is_free:
            return "Free Kara, at the bottom of the well", kara
        if shah is not None and not shah.is_free:
            return self._to_shah(shah)
        if not self.is_in_drain():
            return self._to_drain()
        gate = world.first(Portcullis)
        if gate is not None and not gate.is_propped:
            return (
                ("The crate: push it under the gate", world.first(PushCrate)) if gate.is_held else ("Shah lifts the gate", gate)
            )
        missing = self.missing()
        if missing is not None and (missing.mood == WAIT or self._is_at_exit()):
            return f"{missing.SPEAKER.title()} is missing", missing
        return "Out", exit_

    def _to_shah(self, shah: Shah) -> tuple[str, Entity | None]:
        if not shah.is_at_home():
            return "Free Shah from the post", self.world.first(ExecutionPost) or shah
        if not self.has_key("red"):
            red = self.world.named("red key")
            return "The red key, in the guardroom", red
        return "Free Kamran Shah, in the east block", shah

    def _to_drain(self) -> tuple[str, Entity | None]:
        wheel = self.world.first(SluiceWheel)
        grate = self.world.named("kennel grate")
        if wheel is not None and not wheel.is_turned:
            return "The wheel over the kennels: Shah's shoulders", wheel
        if isinstance(grate, FloorGrate) and not grate.is_open:
            return "Shah lifts the grating in the middle pen", grate
        return "Down the drain", grate

    def is_in_drain(self) -> bool:
        """Whether Bond is below ground."""
        grate = self.world.named("kennel grate")
        player = self.world.player
        return grate is not None and player is not None and player.feet > grate.feet + TILE

    def missing(self) -> Kara | Shah | None:
        """Who is not with Bond."""
        player = self.world.player
        for companion in (self.world.first(Kara), self.world.first(Shah)):
            if companion is None or player is None:
                continue
            near = abs(companion.centre_x - player.centre_x) + abs(companion.feet - player.feet) <= TOGETHER_PX
            if not companion.is_free or not near:
                return companion
        return None

    def _is_at_exit(self) -> bool:
        exit_, player = self.world.first(StageExit), self.world.player
        return exit_ is not None and player is not None and exit_.overlaps(player)

    def win(self) -> None:
        """Only all three together."""
        if self.missing() is None:
            super().win()

    # The volley

    def clock_ended(self) -> None:
        """The sun is up. If the squad can still fire, it does."""
        execution, shah = self.execution(), self.world.first(Shah)
        if execution is None or execution.is_over() or shah is None or shah.is_free:
            return
        self.world.emit(VolleyFired(shah.centre_x, shah.y))
        self.volleys += 1
        self.player_died("The sun was punctual.")

    def respawn(self) -> None:
        """Keys and friends are kept. After a volley the hour is set back."""
        super().respawn()
        self._disarm()
        execution = self.execution()
        if not self.clock and execution is not None and not execution.is_over():
            self.clock = AGAIN_CLOCK + LONGER_CLOCK * (self.volleys - 1)
            execution.begin_again()
        elif self.clock:
            self.clock = max(self.clock, LEAST_CLOCK)

    # Score

    def stunned(self, x: int, y: int, points: int = STUN_POINTS) -> None:
        """Here it is the rule rather than the exception."""
        super().stunned(x, y, min(points, STUN_POINTS))

    def jailed(self) -> int:
        """How many men are locked up."""
        return sum(door.men for door in self.world.all(CellDoor)) + sum(cell.men for cell in self.world.all(BackCell))

    def bonuses(self) -> list[Bonus]:
        """Who was freed, and who was locked up instead."""
        bonuses = [bonus for bonus in super().bonuses() if bonus.label != "Nobody killed"]
        if not self.kills:
            bonuses.append(Bonus("Nobody killed", NO_KILL_POINTS))
        bonuses.insert(0, Bonus("Kamran Shah, at the post" if self.was_at_post else "Kamran Shah", self._shah_points()))
        bonuses.insert(1, Bonus("Kara", KARA_POINTS))
        if self.jailed() >= FULL_HOUSE:
            bonuses.append(Bonus("Full house", FULL_HOUSE_POINTS))
        return bonuses

    def _shah_points(self) -> int:
        return AT_POST_POINTS if self.was_at_post else SHAH_POINTS

    # What the prover asks

    def goal(self) -> Entity | None:
        """The objective; but the wheel is too high for feet alone, so that the place below it counts."""
        target = super().goal()
        return self.world.named("below the wheel") or target if isinstance(target, SluiceWheel) else target

    def progress(self) -> int:
        """Keys, friends, gates. What comes after Kara counts only while she comes along: nobody is to be led away from her."""
        world = self.world
        kara, shah, gate = world.first(Kara), world.first(Shah), world.first(Portcullis)
        cell = world.named("cell 7")
        steps = len(self.keys) + (isinstance(cell, CellDoor) and (cell.is_open or bool(cell.men)))
        steps += kara is not None and kara.is_free
        if kara is not None and kara.comes_along():
            grate = world.named("kennel grate")
            steps += 1 + 2 * (shah is not None and shah.is_free)
            steps += sum(wheel.is_turned for wheel in world.all(SluiceWheel)) + self.is_in_drain()
            steps += isinstance(grate, FloorGrate) and grate.is_open
            if gate is not None:
                steps += gate.is_held + gate.is_propped + (gate.is_propped and self.missing() is None)
        return steps + 2 * (self.outcome == Outcome.WON)

    def setback(self) -> int:
        """How far the crate is from where it is wanted, tiles; after that whoever of the three is farthest from Bond."""
        gate, crate, player = self.world.first(Portcullis), self.world.first(PushCrate), self.world.player
        if gate is None or crate is None or player is None:
            return 0
        if not gate.is_propped:
            return self._crate_way(gate, crate)
        friends = (self.world.first(Kara), self.world.first(Shah))
        return max((abs(friend.centre_x - player.centre_x) // TILE for friend in friends if friend is not None), default=0)

    @staticmethod
    def _crate_way(gate: Portcullis, crate: PushCrate) -> int:
        return abs(crate.centre_x - gate.centre_x) // TILE

    def phase(self) -> tuple[int, ...]:
        """Shah's mood besides, for kneeling is a moment of its own; and where the crate is."""
        shah, gate, crate = self.world.first(Shah), self.world.first(Portcullis), self.world.first(PushCrate)
        crate_way = self._crate_way(gate, crate) if gate is not None and crate is not None else 0
        return (*super().phase(), shah.mood if shah is not None else 0, crate_way)
