"""General Koskov: the companion of the concert hall, who follows as far as a stout man can."""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.companion import STAND_HEIGHT, Companion, Crumb, jumps, speeds
from game.actors.koskov_post import WAIT_REACH, KoskovPost
from game.core import events
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, member, saved
from game.core.units import TILE
from game.core.zone import COMPANION

DISGUISED_SHARE = 4
PLAIN_SHARE = 2
DOUBLE_O_COLLAR = 2, 3
"""At Double-O he is lost in this share of the time."""
TRAVEL_SPEED = 2
"""On the service stairs, px per tick."""
TRAVEL_MIN_TICKS = 90


class Mood(Codes):
    """What Koskov is doing."""

    FOLLOW = 0
    WAIT = 1
    PANIC = 2
    HELD = 3
    TRAVEL = 4
    ABOARD = 5


class Koskov(Companion):
    """The General. Who seizes him by the collar takes him back."""

    TRIPS: ClassVar[int] = COMPANION
    SPEAKER: ClassVar[str] = "KOSKOV"
    REFUSAL: ClassVar[str] = "Not that way. Not at my age."
    CATCHES_UP: ClassVar[bool] = False

    run_speed, ladder_speed, crawl_speed = speeds(run=2.0, ladder=1.2, crawl=0.8)
    gap_tiles, step_tiles = jumps(gap=3, step=3)
    panic_ticks: int = member(90, "how long a shot close by keeps him down, ticks", minimum=0)
    held_ticks: int = member(300, "how long he can be held before he is lost, ticks", minimum=60)
    waits: bool = member(True, "he waits until he is told to follow")

    mood_before: int = saved(0)
    """What he goes back to after a fright."""
    is_disguised: bool = saved(False)
    holder: int = saved(0)
    post: int = saved(0)
    """The KoskovPost that he waits at or travels to."""
    visited: tuple[int, ...] = saved(())
    """Posts at which he has stopped by himself."""

    def added(self) -> None:
        """Wait, or follow from the start."""
        super().added()
        self.mood = int(Mood.WAIT if self.waits else Mood.FOLLOW)

    def update(self) -> None:
        """Record Bond's trail and live by the mood."""
        bond = self.world.player
        if self.mood in (Mood.FOLLOW, Mood.PANIC) and isinstance(bond, Bond):
            self._record(bond)
        match self.mood:
            case Mood.FOLLOW:
                self._follow()
            case Mood.WAIT:
                self.rest()
            case Mood.PANIC:
                self.rest()
                self.timer -= 1
                if self.timer <= 0:
                    self.mood = self.mood_before
            case Mood.HELD:
                self._be_dragged()
            case Mood.TRAVEL:
                self.timer -= 1
                if self.timer <= 0:
                    self._arrive()

    def lag(self) -> int:
        """On his way to a post he goes to the end of the trail."""
        return 0 if self.post else super().lag()

    def follow(self) -> None:
        """From here on he follows, and is done with the post."""
        self.post = 0
        super().follow()

    def walked_on(self) -> None:
        """Stop by himself at a post that asks for it, once."""
        for post in self.world.all(KoskovPost):
            if (
                post.stops_him
                and post.id not in self.visited
                and abs(post.centre_x - self.centre_x) <= WAIT_REACH // 2
                and abs(post.feet - self.feet) <= WAIT_REACH
                and self.kind == Crumb.GROUND
            ):
                self.visited = (*self.visited, post.id)
                self.wait()
                self.post = post.id
                if post.line:
                    self.world.stage.say("KOSKOV", post.line, self.centre_x, self.y)
                return

    # The service stairs

    def can_be_called(self, post: Entity) -> bool:
        """Whether he is free, and not there already."""
        return (
            self.mood in (Mood.FOLLOW, Mood.WAIT) and abs(post.centre_x - self.centre_x) + abs(post.feet - self.feet) > 4 * TILE
        )

    def travel_to(self, post: Entity) -> None:
        """Take the service stairs; he is gone for as long as it takes."""
        way = abs(post.centre_x - self.centre_x) + abs(post.feet - self.feet)
        self.mood = Mood.TRAVEL
        self.timer = max(way // TRAVEL_SPEED, TRAVEL_MIN_TICKS)
        self.post = post.id
        self.trail = ()
        self.world.leave_triggers(self)

    def can_board(self) -> bool:
        """Whether he stands free on the ground."""
        return self.mood in (Mood.FOLLOW, Mood.WAIT) and self.kind == Crumb.GROUND

    def board(self) -> None:
        """He gets in, and is out of it."""
        self.mood = Mood.ABOARD
        self.trail = ()
        self.world.leave_triggers(self)

    def _arrive(self) -> None:
        post = self.world.entities.get(self.post)
        if post is not None:
            self.stand_at(post.centre_x, post.feet, Crumb.GROUND)
            self.visited = (*self.visited, post.id)
        self.mood = Mood.WAIT
        self.world.emit(events.CompanionWaited(self.centre_x, self.y))

    # Fear, and the collar

    def panic(self) -> None:
        """Down, until it is quiet."""
        if self.mood in (Mood.FOLLOW, Mood.WAIT) and self.kind in (Crumb.GROUND, Crumb.LOW):
            self.mood_before = self.mood
            self.mood = Mood.PANIC
            self.timer = self.panic_ticks
            self.world.emit(events.CompanionPanicked(self.centre_x, self.y))

    def can_be_held(self) -> bool:
        """Never at Recruit, and only by one at a time."""
        return self.world.difficulty > Difficulty.RECRUIT and self.mood not in (Mood.TRAVEL, Mood.HELD, Mood.ABOARD)

    def be_held(self, by: Actor) -> bool:
        """A guard has him by the collar."""
        if not self.can_be_held():
            return False
        self.mood = Mood.HELD
        self.holder = by.id
        self.timer = self._collar_ticks()
        has_room = self.world.is_free(self.x, self.feet - STAND_HEIGHT, self.width, STAND_HEIGHT)
        self.stand_at(self.centre_x, self.feet, int(Crumb.GROUND if has_room else Crumb.LOW))
        self.world.emit(events.CompanionSeized(self.centre_x, self.y, self.timer))
        return True

    def is_held_by(self, by: Actor) -> bool:
        """Whether `by` has his collar."""
        return self.mood == Mood.HELD and self.holder == by.id

    def be_freed(self) -> None:
        """Free: he follows at once."""
        self.holder = 0
        self.follow()
        self.world.emit(events.CompanionFreed(self.centre_x, self.y))

    def _collar_ticks(self) -> int:
        """How long he can be held, ticks."""
        share, whole = DOUBLE_O_COLLAR if self.world.difficulty == Difficulty.DOUBLE_O else (1, 1)
        return self.held_ticks * share // whole

    def _be_dragged(self) -> None:
        self.fall()
        self.timer -= 1
        if self.timer <= 0:
            self.timer = self._collar_ticks()
            self.world.stage.player_died("Koskov was taken back.")

    def collar(self) -> int:
        """Ticks left until he is lost; 0 while nobody holds him."""
        return self.timer if self.mood == Mood.HELD else 0

    # What others ask

    def is_hidden(self) -> bool:
        """On the service stairs, or out of sight at a post."""
        post = self.world.get(self.post)
        is_at_post = self.mood == Mood.WAIT and isinstance(post, KoskovPost) and post.hides
        return self.mood in (Mood.TRAVEL, Mood.ABOARD) or is_at_post

    def sight_share(self) -> int:
        """He does not look dangerous; in the boyar's coat still less."""
        return DISGUISED_SHARE if self.is_disguised else PLAIN_SHARE

    def overlaps(self, other: Entity) -> bool:
        """Nowhere while on the service stairs."""
        return self.mood not in (Mood.TRAVEL, Mood.ABOARD) and super().overlaps(other)

    def respawned(self) -> None:
        """With Bond at the checkpoint, unless he waits at a post."""
        if self.mood == Mood.ABOARD or (self.mood in (Mood.WAIT, Mood.TRAVEL) and self.post):
            return
        self.holder = 0
        self.come_to_checkpoint()

    # Looks

    def pose(self) -> tuple[str, int]:
        """Animation and frame. In the boyar's coat the view takes the other sheet (see sprite_name)."""
        tick = self.world.tick
        match self.mood:
            case Mood.TRAVEL | Mood.ABOARD:
                return "", 0
            case Mood.PANIC:
                return "panic", tick // 8
            case Mood.HELD:
                return "held", tick // 8
            case Mood.WAIT:
                return "wait", tick // 24
        return self.move_pose()

    def sprite_name(self) -> str:
        """The sheet to draw from."""
        return "koskov_disguised" if self.is_disguised else "koskov"
