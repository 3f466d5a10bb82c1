"""Kara in the cells: once she is free she can call a man over, and he will not look behind him."""

from __future__ import annotations

from typing import ClassVar

from game.actors.companion import FOLLOW, WAIT, Companion, Crumb
from game.actors.enemy import STARE_TICKS, Enemy
from game.actors.enemy import Mood as ManMood
from game.actors.guard_dog import GuardDog
from game.actors.shah import Shah
from game.core import buttons as b
from game.core.codes import Codes
from game.core.entity import Entity, member, saved
from game.core.events import CompanionCalled
from game.core.units import TILE

CALL_TICKS = 20
KARA_LAG = 14
"""With Shah she stays so many crumbs behind Bond."""
WAY_TICKS = 420
"""So long a man may be under way to her; then he has thought better of it."""
TALK_PX = 20
"""He stands so far from her, px."""
DOGS_HEAR = 20 * TILE
CAUGHT_TICKS = 240
LISTENING = (ManMood.PATROL, ManMood.SUSPICIOUS)
FRAME_TICKS = 14


class Mood(Codes):
    """What Kara is doing."""

    FOLLOW = FOLLOW
    WAIT = WAIT
    CALLING = 2
    TALKING = 3
    CAUGHT = 4


class Kara(Companion):
    """`use`: follow, or wait. `gadget`: she calls from where she stands; the nearest who suspects nothing comes."""

    SPEAKER: ClassVar[str] = "KARA"
    REFUSAL: ClassVar[str] = "I play the cello. I do not fly."
    COLOUR: ClassVar[str] = "#ff80c0"

    call_radius: int = member(224, "how far she is heard, px", minimum=16)
    cooldown_ticks: int = member(300, "ticks between two calls", minimum=0)
    talk_ticks: int = member(240, "how long a man listens before he takes her by the arm", minimum=60)

    is_free: bool = saved(False)
    """Bond has spoken to her."""
    mood_before: int = saved(0)
    cooldown: int = saved(0)
    listener: int = saved(0)
    """Id of the man whom she talks to."""

    def added(self) -> None:
        """In her cell."""
        super().added()
        self.mood = Mood.WAIT

    def update(self) -> None:
        """Follow, wait, call, talk."""
        if self.cooldown:
            self.cooldown -= 1
        if self.world.pressed & b.GADGET and self.can_call():
            self._call()
        match self.mood:
            case Mood.FOLLOW:
                self.go_along()
            case Mood.WAIT if not self.is_free:
                self.stay()
            case Mood.WAIT:
                self.rest()
            case Mood.CALLING:
                self.rest()
                self.timer -= 1
                if self.timer <= 0:
                    self._begin_to_talk()
            case _:
                self.rest()
                self._talk()

    # With Bond

    def lag(self) -> int:
        """Close behind Bond; behind Shah, once he walks there."""
        shah = self.world.first(Shah)
        return KARA_LAG if shah is not None and shah.is_free else super().lag()

    def can_use(self, user: Entity) -> bool:
        """When nothing but air is between them."""
        return super().can_use(user) and not self.is_walled_off(user)

    def use(self, user: Entity) -> None:
        """The first time she is freed by it."""
        if not self.is_free:
            self.is_free = True
            self.world.rouse(self)
            self.world.stage.freed(self)
        super().use(user)

    # The voice

    def can_call(self) -> bool:
        """Free, on the ground, and with breath."""
        return self.is_free and not self.cooldown and self.mood in (FOLLOW, WAIT) and self.kind == Crumb.GROUND

    def _call(self) -> None:
        self.mood_before = self.mood
        self.mood = Mood.CALLING
        self.timer = CALL_TICKS
        self.cooldown = self.cooldown_ticks
        self.world.emit(CompanionCalled(self.centre_x, self.y))

    def _begin_to_talk(self) -> None:
        """Dogs come in any case; a man, if one has heard her."""
        for dog in self.world.all(GuardDog):
            if abs(dog.centre_x - self.centre_x) <= DOGS_HEAR:
                dog.lure(self.centre_x)
        near = [man for man in self.world.all(Enemy) if man.mood in LISTENING and self._hears(man)]
        man = min(near, key=self._distance, default=None)
        if man is None:
            self._go_back()
            return
        self.listener = man.id
        self.mood = Mood.TALKING
        self.timer = self.talk_ticks
        self.lost = 0

    def _distance(self, man: Enemy) -> int:
        return abs(man.centre_x - self.centre_x) + abs(man.feet - self.feet)

    def _hears(self, man: Enemy) -> bool:
        return abs(man.feet - self.feet) < 2 * TILE and abs(man.centre_x - self.centre_x) <= self.call_radius

    def _talk(self) -> None:
        """Keep him where he is, with his back to the room."""
        man = self.world.get(self.listener)
        if not isinstance(man, Enemy) or man.mood not in LISTENING:
            self._go_back()
            return
        side = 1 if man.centre_x >= self.centre_x else -1
        self.facing = side
        if man.mood == ManMood.PATROL:
            man.become(ManMood.SUSPICIOUS)
        man.goal_x = self.centre_x + side * TALK_PX
        man.mood_ticks = STARE_TICKS + 1
        is_here = abs(man.centre_x - man.goal_x) <= TALK_PX
        if not is_here:
            self.lost += 1
            if self.lost > WAY_TICKS:
                self._go_back()
            return
        man.facing = -side
        self.timer -= 1
        if self.timer <= 0 and self.mood == Mood.TALKING:
            self.mood, self.timer = Mood.CAUGHT, CAUGHT_TICKS
            self.world.stage.say(self.SPEAKER, "He has me by the arm!", self.centre_x, self.y)
        elif self.timer <= 0:
            man.become(ManMood.PATROL)
            self._go_back()

    def _go_back(self) -> None:
        """To what she did before."""
        self.listener = self.lost = 0
        self.trail = ()
        self.mood = self.mood_before

    def comes_along(self) -> bool:
        """Whether she follows, or will again when she has talked."""
        is_speaking = self.mood not in (FOLLOW, WAIT)
        return self.is_free and (self.mood_before if is_speaking else self.mood) == FOLLOW

    def is_talking(self) -> bool:
        """Whether somebody listens to her now."""
        return self.mood in (Mood.TALKING, Mood.CAUGHT)

    # What others ask

    def respawned(self) -> None:
        """With Bond, once she is free."""
        self.listener = self.cooldown = 0
        if self.is_free:
            self.come_to_checkpoint()

    def pose(self) -> tuple[str, int]:
        """Animation and frame."""
        match self.mood:
            case Mood.WAIT:
                return "wait" if self.is_free else "sit", self.world.tick // FRAME_TICKS
            case Mood.CALLING:
                return "call", (CALL_TICKS - self.timer) // 5
            case Mood.TALKING:
                return "talk", self.world.tick // FRAME_TICKS
            case Mood.CAUGHT:
                return "held", self.world.tick // FRAME_TICKS
        return self.move_pose()
