"""Chapter 5, Bridge bomb, first stage: hold the riders' line from the air until the main body is at the bridge."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from game.actors.cargo_plane import CargoPlane
from game.actors.column_group import ColumnGroup
from game.actors.column_vehicle import FARTHEST_BATTERY, ColumnVehicle, March
from game.actors.flak_post import FlakPost, Gun
from game.actors.flak_shell import FlakShell
from game.actors.flown_plane import Flight
from game.actors.gunship import Gunship
from game.actors.photo_target import PHOTO_POINTS
from game.actors.riders_line import FULL, RidersLine
from game.actors.road_vehicle import FROM_WEST, HANDED
from game.core import buttons
from game.core.entity import Entity, member, saved
from game.core.stage import Bonus, Outcome, RivalBar, Stage
from game.core.units import SUBPIXELS, TICKS_PER_SECOND, px

CHECKPOINT_TICKS = (2400, 4500)
"""At these ticks of the battle a new try begins from what was then; before, from the start."""
KEPT: tuple[type[Entity], ...] = (ColumnGroup, ColumnVehicle, FlakPost, Gunship)
"""Who goes back to how it was at the checkpoint."""
MERCY_HULL, MERCY_LINE = 3, 150
LINE_POINTS = 10
"""For each of the riders' strength."""
NO_PALLET_POINTS = 5000
EXPRESS_LINE = 500
RANKS = (("A", 600), ("B", 350))
"""Strength of the line for a rank; 00 asks for more than that."""
TOP_LINE, TOP_HULL, TOP_FLAK = 800, 4, 4
LINE_BLOCKS = 10
COLUMN_SPEED = px(0.625)
"""At this speed the main body goes on to the bridge, where the next stage begins, 1/256 px per tick."""
THIN = 250
PROGRESS_TICKS = 300
COARSE_LINE = 100
LINE_A_TILE, HOLE_TILES = 5, 20
"""To the search so much of the line is as a tile of way, and a hole in the hull as so many."""
GLANCE_RISE = 40
LOST = "Shah's line is broken."

START, FIRST_DROP, FLAK, LOW, HALF, STALL, QUARTER = (1 << place for place in range(7))
"""What is said once."""
LINES: dict[int, tuple[str, ...]] = {
    START: ("KARA: We have only one bomb.", "BOND: And a hold full of somebody's savings."),
    FIRST_DROP: ("KARA: What was that?", "BOND: Evidence."),
    FLAK: ("BOND: Change something. Anything.",),
    LOW: ("KARA: They are closing their lids.",),
    STALL: ("KARA: It has stopped flying.", "BOND: Point it at the ground. It will remember."),
    HALF: ("SHAH: Half my line, Englishman.",),
    QUARTER: ("SHAH: We are counting in horses now.",),
}
END_LINE = ("KARA", "Fuel for one idea.")


class Valley(Stage):
    """Scare what you can, stop what you must, and leave enough of the column alive to be worth a bridge."""

    NEEDS: ClassVar[tuple[str, ...]] = ("CargoPlane", "RidersLine", "ColumnGroup")
    HAS_ALARM: ClassVar[bool] = False
    MEDALS: ClassVar[Mapping[str, str]] = {
        **Stage.MEDALS,
        "Ghost": "no hull lost",
        "Clean hands": "no gunship",
        "Express": f"par, line {EXPRESS_LINE}",
        "Archivist": "all photographs",
    }

    end_x: int = member(1800, "the main body's head at this x (px) ends the stage", minimum=0, maximum=20000)
    end_fuel: int = member(400, "so much fuel left ends the stage", minimum=0, maximum=5000)

    battle: int = saved(0)
    """Ticks of the battle: a new try goes back to those of its checkpoint."""
    is_line_lost: bool = saved(False)
    kept: tuple[tuple[int, tuple[Any, ...]], ...] = saved(())
    """Who was where, and how, at the checkpoint: ids and what they saved."""
    kept_battle: int = saved(0)
    kept_line: int = saved(0)
    kept_counts: tuple[int, ...] = saved(())
    left_over: tuple[tuple[str, int], ...] = saved(())
    """What is handed on, once it is won."""

    def added(self) -> None:
        """The start is the first checkpoint, once the column stands."""
        super().added()
        self.objective = "Keep Shah's line until the main body is at the bridge"

    # Who is here

    def plane(self) -> CargoPlane | None:
        """What the player flies."""
        return self.world.first(CargoPlane)

    def line(self) -> RidersLine | None:
        """Whom he flies it for."""
        return self.world.first(RidersLine)

    def strength(self) -> int:
        """What is left of the riders' line, 0 to 1000."""
        line = self.world.first(RidersLine)
        return line.left if line is not None else FULL

    def main_head(self) -> int:
        """How far west the main body has come, px."""
        heads = [group.head_x() for group in self.world.all_with(ColumnGroup, "main", True)]
        return min(heads) if heads else self.world.grid.pixel_width

    def at_the_line(self) -> list[ColumnVehicle]:
        """Who has the riders in reach, those who fire before those who are buttoned up, from the west."""
        here: list[ColumnVehicle] = []
        for group in self.world.all(ColumnGroup):
            if group.head_x() < FARTHEST_BATTERY:
                here += [one for one in group.under_way if one.is_at_the_line()]
        here.sort(key=FROM_WEST)
        return [one for one in here if not one.buttoned] + [one for one in here if one.buttoned]

    def silenced(self) -> int:
        """Flak posts out of action."""
        return sum(post.state == Gun.SILENT for post in self.world.all(FlakPost))

    # The tick

    def update(self) -> None:
        """Fuel is the clock; the line must hold; there is something to say."""
        plane = self.world.first(CargoPlane)
        if plane is None or self.outcome:
            return
        if not self.kept:
            self._keep()
        self.clock = max(plane.tank - self.end_fuel, 0) * TICKS_PER_SECOND // (3 + plane.notch) + 1
        if self.respawn_timer:
            return
        self.battle += 1
        if self.battle in CHECKPOINT_TICKS:
            self._keep()
            plane.keep()
        self._hear_glance(plane)
        firing = self.at_the_line()
        self.objective_id = firing[0].id if firing else 0
        strength = self.strength()
        self._talk(plane, strength)
        if not strength:
            self.is_line_lost = True
            self.player_died(LOST)
        elif plane.tank <= self.end_fuel or self.main_head() <= self.end_x:
            self.say(*END_LINE, *self.place())
            self.win()

    def clock_ended(self) -> None:
        """The clock only says when the fuel will be down; the fuel itself decides."""

    def _hear_glance(self, plane: CargoPlane) -> None:
        if self.world.pressed & buttons.USE and plane.state == Flight.FLYING:
            line = self.line()
            if line is not None:
                plane.look_at(line.centre_x, line.y - GLANCE_RISE)

    def _talk(self, plane: CargoPlane, strength: int) -> None:
        due = START
        if self.shots:
            due |= FIRST_DROP
        if self.world.all(FlakShell):
            due |= FLAK
        if not self.remarks & LOW and any(vehicle.buttoned for vehicle in self.world.all(ColumnVehicle)):
            due |= LOW
        if plane.state == Flight.STALLED:
            due |= STALL
        if strength <= FULL // 2:
            due |= HALF
        if strength <= THIN:
            due |= QUARTER
        if due & ~self.remarks:
            for sign, lines in LINES.items():
                if due & sign:
                    self.remark(sign, *lines)

    # A new try

    def _keep(self) -> None:
        """A new try begins from here."""
        self.kept = tuple((one.id, one.save()) for cls in KEPT for one in self.world.all(cls))
        self.kept_battle, self.kept_line = self.battle, self.strength()
        self.kept_counts = (self.score, self.shots, self.hits, self.kills, self.stuns, self.intel)

    def respawn(self) -> None:
        """Everybody back to the checkpoint: fuel, column and line as they were, a little mercy on top."""
        super().respawn()
        for id, state in self.kept:
            entity = self.world.get(id)
            if entity is not None:
                entity.load(state)
        plane, line = self.plane(), self.line()
        if plane is not None:
            plane.health = min(plane.health, MERCY_HULL)
        if line is not None:
            line.left = min(self.kept_line + (MERCY_LINE if self.is_line_lost else 0), line.strength)
        self.is_line_lost = False
        self.battle = self.kept_battle
        photos = self.intel
        self.score, self.shots, self.hits, self.kills, self.stuns, before = self.kept_counts
        self.score += (photos - before) * PHOTO_POINTS

    # What the display asks

    def pips(self) -> tuple[int, int]:
        """The hull."""
        plane = self.plane()
        return (max(plane.health, 0), plane.hull) if plane is not None else (0, 0)

    def rival_bar(self) -> RivalBar | None:
        """Not a rival but a friend: the riders' line, in tenths."""
        return RivalBar("SHAH'S LINE", -(-self.strength() * LINE_BLOCKS // FULL), LINE_BLOCKS)

    def music_layers(self) -> tuple[str, ...]:
        """Fuller with somebody at the line; fullest with a gunship, or when the line is thin."""
        is_worst = self.strength() <= THIN or any(gunship.is_here() for gunship in self.world.all(Gunship))
        return ("flow", "drive", "chase")[: 3 if is_worst else 1 + bool(self.at_the_line())]

    # The end

    def bonuses(self) -> list[Bonus]:
        """What is left of the line; nothing pushed at anybody."""
        bonuses = [Bonus(f"Shah's line at {self.strength()}", self.strength() * LINE_POINTS)]
        if not self.shots:
            bonuses.append(Bonus("Nothing pushed", NO_PALLET_POINTS))
        return bonuses

    def rank(self) -> str:
        """By the line, not by the score."""
        plane, strength = self.plane(), self.strength()
        is_whole = plane is not None and plane.health >= TOP_HULL
        if strength >= TOP_LINE and is_whole and self.silenced() >= TOP_FLAK:
            return "00"
        return next((rank for rank, least in RANKS if strength >= least), "C")

    def is_ghost(self) -> bool:
        """No hull was lost."""
        plane = self.plane()
        return plane is not None and not plane.pips_lost and not self.deaths

    def is_express(self) -> bool:
        """In time, and with a line that stands."""
        return super().is_express() and self.strength() >= EXPRESS_LINE

    # To the next stage

    def win(self) -> None:
        """What is handed on is what is left now: shells are still in the air while the end is shown."""
        self.left_over = tuple(self._what_is_left().items())
        super().win()

    def hands_on(self) -> dict[str, int]:
        """What was left on both sides when it was won, and how soon the main body is at the bridge."""
        return dict(self.left_over) or self._what_is_left()

    def _what_is_left(self) -> dict[str, int]:
        plane = self.plane()
        left = [vehicle.kind for vehicle in self.world.all(ColumnVehicle) if vehicle.state != March.STOPPED]
        return {
            "riders": self.strength(),
            "hull": max(plane.health, 1) if plane is not None else 1,
            "fuel": plane.tank if plane is not None else 0,
            "flak_posts": len(self.world.all(FlakPost)) - self.silenced(),
            "delay": max(self.main_head() - self.end_x, 0) * SUBPIXELS // COLUMN_SPEED,
            **{handed: left.count(kind) for kind, handed in enumerate(HANDED)},
        }

    # What the prover asks

    def progress(self) -> int:
        """Time is what is to be won."""
        return self.battle // PROGRESS_TICKS + (self.outcome == Outcome.WON)

    def goal(self) -> Entity | None:
        """Who fires at the riders; else the first of the column."""
        here = self.at_the_line()
        if here:
            return here[0]
        column = [vehicle for vehicle in self.world.all(ColumnVehicle) if vehicle.state < March.BURIED]
        return min(column, key=lambda vehicle: (vehicle.x, vehicle.id), default=None)

    def setback(self) -> int:
        """What of the line and of the hull is gone: whoever has kept more of both is nearer to the end."""
        plane = self.plane()
        holes = plane.hull - plane.health if plane is not None else 0
        return (FULL - self.strength()) // LINE_A_TILE + HOLE_TILES * holes

    def phase(self) -> tuple[int, ...]:
        """The line, coarsely, and which way the plane flies."""
        plane = self.plane()
        return (self.strength() // COARSE_LINE, plane.facing) if plane is not None else ()
