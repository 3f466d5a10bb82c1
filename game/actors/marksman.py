"""A marksman of the minders: he shows himself, raises the rifle, follows Koskov along it and fires when his fuse has burnt."""

from __future__ import annotations

from typing import ClassVar

from game.actors.awning import Awning
from game.actors.hall_window import HallWindow
from game.actors.target import Area, Box
from game.actors.wave_target import WaveTarget
from game.core import events
from game.core.codes import Codes
from game.core.entity import Difficulty, choice_member, member, saved, speed_member
from game.core.stage import MAX_ALARM
from game.core.units import SUBPIXELS, TILE

RIFLE_POINTS = 400
FULL_HEIGHT = 40
"""Of one who is seen from head to foot, px."""
RIFLE_WIDTH, RIFLE_HEIGHT = 14, 6
RIFLE_AHEAD = 3
"""From his middle to the rifle's near end, px."""
RIFLE_TOP, FULL_RIFLE_TOP = 7, 0
"""From the box's upper edge to the rifle, px."""
HEAD_ROOM, FULL_HEAD_ROOM = 4, 10
"""Heads and caps reach so far above the box, px."""
RIFLE, BODY = 2, 1
"""The rifle wins where a round touches both."""
ENTER_TICKS = 30
RAISE_TICKS = 24
SOLID_TICKS = 20
"""The aim line is drawn through over the last ticks of a fuse."""
RELOAD_TICKS = 90
SECOND_FUSE_TICKS = 60
FUSE_PER_CENT = {Difficulty.RECRUIT: 150, Difficulty.AGENT: 100, Difficulty.DOUBLE_O: 75}
ALARMED_PER_CENT = 80
TUG_PERIOD = 60
TUG_TICKS = 126
"""Three tugs at a frozen sash before it gives."""
FULL = 100
HAT_LINE = "He went back for the hat."
FIRE_TICKS = 12
FLIGHT_TICKS = 70
"""Without his rifle he is seen so long, and then no more."""
FRAME_TICKS = 5


class Aim(Codes):
    """What he is doing."""

    ABSENT = 0
    TUGGING = 1
    ENTERING = 2
    WALKING = 3
    SMOKING = 4
    RAISING = 5
    TRACKING = 6
    RELOADING = 7
    OUT = 8
    LEFT = 9


class Marksman(WaveTarget):
    """The fuse burns only while Koskov is out of cover, so that whoever watches him is never surprised."""

    WIDTH: ClassVar[int] = 12
    HEIGHT: ClassVar[int] = 22
    COLOUR: ClassVar[str] = "#ff6040"

    post: str = choice_member("window", ("window", "doorway", "roof", "belfry"), "where he stands")
    fuse_ticks: int = member(150, "ticks from the aim to the shot at Agent, counted while Koskov is in the open", minimum=60)
    walk_tiles: int = member(0, "how far he walks before he aims, tiles; below 0: to the left", minimum=-60, maximum=60)
    walk_speed: int = speed_member(1.0, "px per tick")
    rest_tile: int = member(0, "after so many tiles he stops to smoke; 0: he does not", minimum=0)
    rest_ticks: int = member(90, "how long he smokes", minimum=0)
    takes_hat: bool = member(False, "the first of them: his sash is frozen, he aims at the hat, and then he is gone")

    height: int = saved(22)
    state: int = saved(0)
    state_ticks: int = saved(0)
    fuse: int = saved(0)
    fuse_full: int = saved(1)
    facing: int = saved(-1)
    walked: int = saved(0)
    """1/256 px."""
    start_x: int = saved(0)
    way_out: str = saved("")
    """How he was put out of action: disarmed, killed or stunned."""

    def added(self) -> None:
        """Take up the place; on roofs and in doorways all of him is seen."""
        self.start_x = self.x
        if self.is_full() and self.height != FULL_HEIGHT:
            self.y += self.height - FULL_HEIGHT
            self.height = FULL_HEIGHT

    def is_full(self) -> bool:
        """Whether he is seen from head to foot."""
        return self.post in ("doorway", "roof")

    # The tick

    def update(self) -> None:
        """Come, aim, fire, leave."""
        self.state_ticks += 1
        if self._is_present() and self.is_over() and not self.takes_hat:
            self._leave()
        match self.state:
            case Aim.ABSENT:
                if self.is_due():
                    self._come()
            case Aim.TUGGING:
                self._tug()
            case Aim.ENTERING:
                if self.state_ticks >= ENTER_TICKS:
                    self._enter(Aim.WALKING if self.walk_tiles else Aim.RAISING)
            case Aim.WALKING:
                self._walk()
            case Aim.SMOKING:
                if self.state_ticks >= self.rest_ticks:
                    self._enter(Aim.WALKING)
            case Aim.RAISING:
                if self.state_ticks >= RAISE_TICKS:
                    self._light(self.fuse_ticks)
            case Aim.TRACKING:
                self._track()
            case Aim.RELOADING:
                if self.state_ticks >= RELOAD_TICKS:
                    self._light(SECOND_FUSE_TICKS)

    def _is_present(self) -> bool:
        return Aim.ABSENT < self.state < Aim.OUT

    def _enter(self, state: int) -> None:
        self.state = state
        self.state_ticks = 0
        if state == Aim.RAISING:
            self._face_runner()
            self.world.emit(events.EnemyAimed(self.centre_x, self.y, RAISE_TICKS))

    def _come(self) -> None:
        if self.post == "doorway":
            awning = self.world.first(Awning)
            if awning is not None and awning.is_down:
                self._enter(Aim.LEFT)
                return
        if self.takes_hat:
            self._enter(Aim.TUGGING)
            return
        self._open_sash()
        self._enter(Aim.ENTERING)

    def _tug(self) -> None:
        window = self._window()
        if self.state_ticks % TUG_PERIOD == 1 and window is not None:
            window.tug()
        if self.state_ticks >= TUG_TICKS:
            self._open_sash()
            self._enter(Aim.ENTERING)

    def _window(self) -> HallWindow | None:
        return next((window for window in self.world.all(HallWindow) if window.contains(self.centre_x, self.y)), None)

    def _open_sash(self) -> None:
        window = self._window()
        if window is not None and self.post == "window":
            window.open()

    def _leave(self) -> None:
        window = self._window()
        if window is not None and self.post == "window":
            window.close()
        self._enter(Aim.LEFT)

    def _walk(self) -> None:
        self.facing = 1 if self.walk_tiles > 0 else -1
        before = self.walked
        self.walked = min(before + self.walk_speed, abs(self.walk_tiles) * TILE * SUBPIXELS)
        self.x = self.start_x + self.facing * (self.walked // SUBPIXELS)
        rest = self.rest_tile * TILE * SUBPIXELS
        if rest and before < rest <= self.walked:
            self._enter(Aim.SMOKING)
        elif self.walked >= abs(self.walk_tiles) * TILE * SUBPIXELS:
            self._enter(Aim.RAISING)

    # The fuse

    def _light(self, ticks: int) -> None:
        ticks = ticks * FUSE_PER_CENT[self.world.difficulty] // FULL
        if self.world.stage.alarm >= MAX_ALARM:
            ticks = ticks * ALARMED_PER_CENT // FULL
        self.fuse = self.fuse_full = max(ticks, SOLID_TICKS)
        self._enter(Aim.TRACKING)

    def _track(self) -> None:
        self._face_runner()
        if self._burns():
            self.fuse -= 1
            if self.fuse <= 0:
                self._fire()

    def _burns(self) -> bool:
        runner = self.runner()
        return self.takes_hat or (runner is not None and runner.is_exposed)

    def _face_runner(self) -> None:
        runner = self.runner()
        if runner is not None and runner.centre_x != self.centre_x:
            self.facing = 1 if runner.centre_x > self.centre_x else -1

    def _fire(self) -> None:
        runner = self.runner()
        if runner is None:
            return
        x, y = runner.centre_x, runner.y
        hits = not self.takes_hat and not runner.is_ducking()
        self.world.emit(events.MarksmanFired(*self.muzzle(), x, runner.centre_y if hits else y, hits))
        if self.takes_hat:
            runner.has_hat = False
            self.world.emit(events.HatShot(x, y))
            self.world.stage.say("SAUNDERS", HAT_LINE, x, y)
            self._leave()
            return
        if hits:
            runner.hurt(1, self.centre_x, self)
        self._enter(Aim.RELOADING)

    def halve_fuse(self) -> None:
        """A lamp shows Koskov up."""
        if self.state == Aim.TRACKING:
            self.fuse = max(self.fuse // 2, SOLID_TICKS)

    def threatens(self) -> bool:
        """While he has a rifle up."""
        return self.state in (Aim.RAISING, Aim.TRACKING, Aim.RELOADING)

    # What the view asks

    def fuse_share(self) -> int:
        """What is left of the fuse, per cent."""
        return self.fuse * FULL // self.fuse_full if self.state == Aim.TRACKING else FULL

    @property
    def is_line_solid(self) -> bool:
        """Whether he fires in a moment."""
        return self.state == Aim.TRACKING and self.fuse <= SOLID_TICKS

    def aims_at(self) -> tuple[int, int] | None:
        """Where his aim line ends, px."""
        runner = self.runner()
        if self.state != Aim.TRACKING or runner is None:
            return None
        return runner.centre_x, runner.y if self.takes_hat else runner.centre_y

    def muzzle(self) -> tuple[int, int]:
        """The rifle's mouth, px."""
        left, top, right, bottom = self.rifle_box()
        return (right if self.facing > 0 else left), (top + bottom) // 2

    def glint(self) -> str:
        """What flashes on him: a four-pointed star while the rifle comes up."""
        return "rifle" if self.state == Aim.RAISING else ""

    # What can be struck

    def body_box(self) -> Box:
        """All of him that is seen."""
        top = self.y - (FULL_HEAD_ROOM if self.is_full() else HEAD_ROOM)
        return self.x, top, self.x + self.width, self.feet

    def rifle_box(self) -> Box:
        """The rifle, ahead of him."""
        left = self.centre_x + (RIFLE_AHEAD if self.facing > 0 else -RIFLE_AHEAD - RIFLE_WIDTH)
        top = self.y + (FULL_RIFLE_TOP if self.is_full() else RIFLE_TOP)
        return left, top, left + RIFLE_WIDTH, top + RIFLE_HEIGHT

    def areas(self) -> tuple[Area, ...]:
        """The rifle once it is up, and the man."""
        if not self._is_present():
            return ()
        if self.threatens():
            return (RIFLE, self.rifle_box()), (BODY, self.body_box())
        return ((BODY, self.body_box()),)

    def struck(self, priority: int, x: int, y: int) -> None:
        """The rifle: disarmed. The man: killed."""
        stage = self.world.stage
        self._enter(Aim.OUT)
        if priority == RIFLE:
            self.way_out = "disarmed"
            stage.gain(RIFLE_POINTS, x, y)
            self.world.emit(events.RifleStruck(x, y))
        else:
            self.way_out = "killed"
            stage.killed(x, y)
            self.world.emit(events.ActorKilled(x, y, "Marksman"))

    def buried(self) -> bool:
        """Snow from above."""
        if not self._is_present():
            return False
        self.way_out = "stunned"
        self._enter(Aim.OUT)
        return True

    def respawned(self) -> None:
        """Who was dealt with stays so; the others come again with their wave, or are gone with an earlier one."""
        if self.state == Aim.OUT:
            return
        window = self._window()
        if window is not None and self.post == "window" and self._is_present():
            window.close()
        self.x, self.walked = self.start_x, 0
        self._enter(Aim.LEFT if self.is_over() else Aim.ABSENT)

    # Looks

    def sprite_name(self) -> str:
        """Outside of the lens he looks like anybody."""
        return "marksman" if self.is_lensed() else "window_figure"

    def pose(self) -> tuple[str, int]:
        """What he does; `full_` where all of him is seen."""
        count = self.state_ticks
        match self.state:
            case Aim.ABSENT | Aim.LEFT | Aim.TUGGING:
                return "", 0
            case Aim.ENTERING:
                name, count = "enter", count * 4 // ENTER_TICKS
            case Aim.WALKING:
                name, count = "walk", count // FRAME_TICKS
            case Aim.SMOKING:
                name, count = "smoke", count // (2 * FRAME_TICKS)
            case Aim.RAISING:
                name, count = "raise", count * 6 // RAISE_TICKS
            case Aim.RELOADING if count < FIRE_TICKS:
                name, count = "fire", count // (FIRE_TICKS // 3)
            case Aim.RELOADING:
                name, count = "reload", count // (2 * FRAME_TICKS)
            case Aim.OUT if self.way_out == "disarmed" and count > FLIGHT_TICKS:
                return "", 0
            case Aim.OUT:
                name, count = self.way_out, count // FRAME_TICKS
            case _:
                name, count = "aim", count // (2 * FRAME_TICKS)
        return ("full_" if self.is_full() else "") + name, count
