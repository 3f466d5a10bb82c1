"""The hunters' inspection pig: it comes up behind whoever loses time."""

from __future__ import annotations

from typing import ClassVar

from game.actors.capsule import REACH, Capsule
from game.actors.hazard import Hazard
from game.actors.line_valve import ENDS_HUNTER, IRIS, LineValve
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.events import HunterKlaxon, HunterLunged, HunterShutOut
from game.core.units import TILE, px

FAR_PX, NEAR_PX = 300, 120
CATCH_UP = px(0.5)
CREEP = px(0.3)
"""Near the capsule it gains so much on one that is slower than the flow, and loses it on one that keeps pace."""
LUNGE = px(2.5)
BUMP = px(1)
"""What its push adds to the capsule's speed."""
WAIT_TICKS, WAIT_TICKS_DOUBLE_O = 90, 45
KLAXON_TICKS, LUNGE_TICKS = 24, 20
FALL_BACK = px(2)
SHUT_OUT_PX = 640
SHUT_OUT_POINTS, END_POINTS = 1000, 2000
SWERVE = 128
FRAME_PX, FRAME_TICKS = 8, 5


class Chase(Codes):
    """What the hunter does."""

    RESTING = 0
    FOLLOWING = 1
    WAITING = 2
    KLAXON = 3
    LUNGING = 4
    FALLING_BACK = 5
    ENDED = 6


class HunterPig(Hazard):
    """Sets off once the capsule is past it by `gap_px`; as fast as the segment, and never nearer than a clean run lets it."""

    WIDTH: ClassVar[int] = 72
    HEIGHT: ClassVar[int] = 112
    PHASE: ClassVar[int] = 1
    IS_FIXED: ClassVar[bool] = False
    SLEEPS: ClassVar[bool] = False
    COLOUR: ClassVar[str] = "#d02040"

    gap_px: int = member(260, "how far behind it begins", minimum=0, maximum=2000)

    state: int = saved(0)
    state_ticks: int = saved(0)
    remainder: int = saved(0)
    home_x: int = saved(0)
    home_y: int = saved(0)

    def added(self) -> None:
        """Remember the siding."""
        self.home_x, self.home_y = self.x, self.y

    def _enter(self, state: int) -> None:
        self.state, self.state_ticks = state, 0

    @property
    def is_hunting(self) -> bool:
        """Whether it is under way."""
        return Chase.RESTING < self.state < Chase.ENDED

    def gap(self, capsule: Entity) -> int:
        """The pipe between it and the capsule, px."""
        return capsule.x - (self.x + self.width)

    def update(self) -> None:
        """Keep behind the capsule; come closer when it loses time."""
        capsule = self.world.player
        if not isinstance(capsule, Capsule) or self.state == Chase.ENDED:
            return
        if self.state == Chase.RESTING:
            if self.gap(capsule) >= self.gap_px:
                self._enter(Chase.FOLLOWING)
            return
        if not capsule.is_driven:
            return
        self.state_ticks += 1
        self._think(capsule)
        self._advance(self._speed(capsule))
        self._meet_valves()

    def _think(self, capsule: Capsule) -> None:
        gap = self.gap(capsule)
        if self.state == Chase.FOLLOWING and gap < NEAR_PX:
            self._enter(Chase.WAITING)
        elif self.state == Chase.WAITING and gap > NEAR_PX + TILE:
            self._enter(Chase.FOLLOWING)
        elif self.state == Chase.WAITING and self._is_on_pace(capsule):
            self.state_ticks = 0
        elif self.state == Chase.WAITING and self.state_ticks >= self._patience():
            self._enter(Chase.KLAXON)
            self.world.emit(HunterKlaxon(self.x + self.width, self.centre_y))
        elif self.state == Chase.KLAXON and self.state_ticks >= KLAXON_TICKS:
            self._enter(Chase.LUNGING)
            self.world.emit(HunterLunged(self.x + self.width, self.centre_y))
        elif self.state == Chase.LUNGING and self.state_ticks >= LUNGE_TICKS:
            self._enter(Chase.WAITING)
        elif self.state == Chase.FALLING_BACK and gap >= FAR_PX:
            self._enter(Chase.FOLLOWING)

    @staticmethod
    def _is_on_pace(capsule: Capsule) -> bool:
        """Whether the capsule is as fast as the flow."""
        return capsule.vx >= capsule.target

    def _patience(self) -> int:
        return WAIT_TICKS_DOUBLE_O if self.world.difficulty == Difficulty.DOUBLE_O else WAIT_TICKS

    def _speed(self, capsule: Capsule) -> int:
        """Its speed now, 1/256 px per tick."""
        match self.state:
            case Chase.FOLLOWING:
                return capsule.target + (CATCH_UP if self.gap(capsule) > FAR_PX else 0)
            case Chase.LUNGING:
                return capsule.vx + LUNGE
            case Chase.FALLING_BACK:
                return max(capsule.vx - FALL_BACK, 0)
            case _:
                return max(capsule.vx + (-CREEP if self._is_on_pace(capsule) else CREEP), 0)

    def _advance(self, speed: int) -> None:
        """Along the middle of the bore."""
        self.remainder += speed
        pixels, self.remainder = self.remainder >> 8, self.remainder & 255
        self.x += pixels
        self._centre()

    def _centre(self) -> None:
        """Stand in the middle of the bore at its place; round a wedge, where there is room."""
        grid, x, y = self.world.grid, self.centre_x, self.centre_y
        if grid.is_solid_at(x, y):
            y += next((d for d in range(1, SWERVE) for d in (d, -d) if not grid.is_solid_at(x, y + d)), 0)
        ceiling, floor = grid.ceiling_above(x, y, REACH), grid.ground_below(x, y, REACH)
        if ceiling >= 0 and floor >= 0:
            self.y = (ceiling + floor - self.height) // 2
        elif floor >= 0:
            self.y = floor - self.height - TILE // 2

    def _put_behind(self, body: Entity, distance: int) -> None:
        """Go back to `distance` px behind `body`, along the pipe."""
        end = body.x - distance - self.width
        self.x, self.y = body.x, body.centre_y - self.height // 2
        while self.x > end:
            self.x = max(self.x - TILE, end)
            self._centre()

    def _meet_valves(self) -> None:
        """A valve that was shut behind the capsule is a door in the face."""
        for valve in self.world.all(LineValve):
            if valve.is_shut and not valve.stands_shut() and self.x < valve.x <= self.x + self.width:
                is_end = valve.mode in (ENDS_HUNTER, IRIS)
                self.world.emit(HunterShutOut(self.x + self.width, self.centre_y, is_end))
                if valve.mode != IRIS:  # nobody shot for that
                    self.world.stage.gain(END_POINTS if is_end else SHUT_OUT_POINTS, valve.centre_x, valve.centre_y)
                valve.is_shut = False
                if is_end:
                    self.end()
                else:
                    self._put_behind(self, SHUT_OUT_PX)
                    self._enter(Chase.FOLLOWING)

    def end(self) -> None:
        """It hunts no more."""
        self._enter(Chase.ENDED)

    def hitbox(self) -> tuple[int, int, int, int]:
        """Its front, while it hunts."""
        if not Chase.RESTING < self.state < Chase.FALLING_BACK:
            return 0, 0, 0, 0
        return self.x + self.width - TILE, self.y, self.x + self.width, self.feet

    def hit(self, other: Entity) -> None:
        """A blow and a push; then it falls back."""
        if isinstance(other, Capsule) and other.hurt(1, self.centre_x, self):
            other.vx += BUMP
            self._enter(Chase.FALLING_BACK)

    def respawned(self) -> None:
        """Begin again behind the player, if it was under way, or at home if he is before it."""
        player = self.world.player
        if self.state == Chase.ENDED or player is None:
            return
        if self.world.is_ahead(self.home_x):
            self.x, self.y = self.home_x, self.home_y
            self._enter(Chase.RESTING)
        elif self.state:
            self._put_behind(player, FAR_PX)
            self._enter(Chase.FOLLOWING)

    def gives_light(self) -> bool:
        """Its lamp, under way."""
        return self.is_hunting

    def pose(self) -> tuple[str, int]:
        """Rolling, klaxon, lunge; shut out it is stuck. Nobody has seen it before it hunts."""
        if self.state == Chase.RESTING:
            return "", 0
        if self.state == Chase.ENDED:
            return "stuck", self.world.tick // FRAME_TICKS
        if self.state in (Chase.KLAXON, Chase.LUNGING):
            return ("klaxon" if self.state == Chase.KLAXON else "lunge"), self.state_ticks // FRAME_TICKS
        return "roll", self.x // FRAME_PX
