"""A soldier of the air base: a flare moves him, windows turn him away, and a bomb that lies about he carries to the bench."""

from __future__ import annotations

from typing import ClassVar

from game.actors.belt import Belt
from game.actors.bond import Bond
from game.actors.carried_bomb import CarriedBomb, bomb_held_by
from game.actors.enemy import RUN_SPEED, WALK_SPEED, Mood
from game.actors.evidence_bench import EvidenceBench
from game.actors.flare_post import NO_TARGET, calling
from game.actors.guard import Guard
from game.actors.guard_post import GuardPost
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Entity, link_member, member, saved
from game.core.events import BombBenched, BombReported
from game.core.units import TILE

NERVOUS_TICKS = 90
ANSWER_TICKS = 45
"""From the flare until the last of them runs."""
NEAR_NOISE = 2 * TILE
"""Nearer than this (px) a noise turns even him who looks out of a window."""
LOUD_NOISE = 160
"""What carries farther than this (px) turns him from wherever he hears it."""
CARGO_SIGHT = 3 * TILE
"""Who lies on the belt is seen only from so near, px."""
CALL_TICKS = 40
GIVE_UP_TICKS = 30
"""When he cannot get on for so long he puts it down."""
REACH_PX = 12
BESIDE_PX = 3 * TILE
"""Who stands no farther from a post waits there, px."""
NEAR_LADDER_PX = 2 * TILE
"""A ladder so near to the place over it leads there, px."""
CLIMB_SPEED_PX = 1
RUNG_PX = 8


class Task(Codes):
    """His errand."""

    NONE = 0
    ANSWER = 1
    CALL = 2
    FETCH = 3
    CARRY = 4
    TO_LADDER = 5
    CLIMB = 6


class BaseGuard(Guard):
    """`for_tanks`, `for_gate` and `for_runway` name the GuardPost that he takes while the riders are there."""

    COLOUR: ClassVar[str] = "#b04830"

    for_tanks: int = link_member("the GuardPost that he takes when the flare calls to the tank farm; 0: he stays")
    for_gate: int = link_member("the same for the barracks gate")
    for_runway: int = link_member("the same for the runway threshold")
    asleep: bool = member(False, "he sleeps until a noise or a flare wakes him")

    task: int = saved(0)
    answered: int = saved(NO_TARGET)
    """The target of the flare that he has answered."""
    post: int = saved(0)
    """Id of the GuardPost that he has taken."""
    own_x: int = saved(0)
    own_y: int = saved(0)
    """His place when nothing is the matter, px."""
    aside: int = saved(0)
    """Where he stands beside the post to which he was sent up, px."""
    sleeps: bool = saved(False)
    stuck: int = saved(0)

    def added(self) -> None:
        """Take his place; lie down."""
        super().added()
        self.own_x, self.own_y = self.x, self.y
        self.sleeps = self.asleep

    # The flare

    def update(self) -> None:
        """Answer the flare; live."""
        if (self.world.tick + self.id * 7) % ANSWER_TICKS == 0 and self.mood == Mood.PATROL:
            target = calling(self.world)
            if target != self.answered:
                self._answer(target)
        super().update()

    def _answer(self, target: int) -> None:
        """Go where he is wanted now."""
        self.answered = target
        self.post = (self.for_tanks, self.for_gate, self.for_runway)[target] if target != NO_TARGET else 0
        self.sleeps = self.asleep and target == NO_TARGET
        post = self.world.get(self.post)
        if post is not None:
            self.home_x, self.home_y = post.x, post.feet - self.HEIGHT
        else:
            self.home_x, self.home_y = self.own_x, self.own_y
        if abs(self.home_x - self.x) > TILE:
            self.become(Mood.ERRAND)
            self.task = Task.ANSWER
        else:
            self._take_post()

    def settle(self) -> None:
        """Out of sight he is where he went to."""
        target = calling(self.world)
        if self.mood != Mood.PATROL or target == self.answered:
            if self.mood == Mood.ERRAND and self.task == Task.ANSWER:
                self._arrive()
            return
        self._answer(target)
        if self.mood == Mood.ERRAND:
            self._arrive()

    def _arrive(self) -> None:
        self.x, self.y = self.home_x, self.home_y
        self.on_slope = False
        self.grounded = self.has_floor()
        self._take_post()

    def _take_post(self) -> None:
        self.vx = 0
        self.shift_x(self.home_x - self.x)
        if self.mood != Mood.PATROL:
            self.become(Mood.PATROL)
        post = self.world.get(self.post)
        faces = post.faces if isinstance(post, GuardPost) else self.faces
        self.facing = 1 if faces == "right" else -1

    def waits_at(self, post: Entity) -> bool:
        """Whether he stands there, or next to it, with nothing else to do."""
        is_there = self.feet == post.feet and abs(self.x - post.x) <= BESIDE_PX
        return is_there and self.mood == Mood.PATROL and self.is_standing()

    def _manner(self) -> str:
        post = self.world.get(self.post)
        return post.manner if isinstance(post, GuardPost) else ""

    def is_turned_away(self) -> bool:
        """Whether he looks out of the picture, or sleeps."""
        return self.mood == Mood.PATROL and (self.sleeps or (self.post > 0 and self._manner() == "outlook"))

    def _patrol(self) -> None:
        """At a post he stands; asleep he lies; else he walks his round."""
        manner = self._manner() if self.post else ""
        if not (manner or self.sleeps):
            super()._patrol()
            return
        self.vx = 0
        if manner == "nervous" and not self.world.tick % NERVOUS_TICKS:
            self.facing = -self.facing
        if abs(self.x - self.home_x) > TILE:  # a noise had called him away
            self.become(Mood.ERRAND)
            self.task = Task.ANSWER

    # Senses

    def _rate_of(self, body: Actor) -> int:
        """Not with his back turned; not who lies on the belt between crates, unless from near."""
        if self.is_turned_away():
            return 0
        if isinstance(body, Bond) and body.is_crouched and abs(body.centre_x - self.centre_x) > CARGO_SIGHT:
            if any(belt.carries(body) for belt in self.world.all(Belt)):
                return 0
        return super()._rate_of(body)

    def hear(self, x: int, y: int, radius: int) -> None:
        """At a window there is noise enough: only what is near or loud turns him round."""
        if self.is_turned_away():
            is_far = abs(x - self.centre_x) + abs(y - self.centre_y) > NEAR_NOISE
            if self._manner() == "outlook" and is_far and radius <= LOUD_NOISE:
                return
            self.sleeps = False
        super().hear(x, y, radius)

    def can_be_taken_down(self, by: Actor) -> bool:
        """With his back to the room, from any side."""
        return self.is_turned_away() or super().can_be_taken_down(by)

    def _look_for_traces(self) -> None:
        """A bomb on the floor is worth a call."""
        if self.is_turned_away():
            return
        bomb = self.world.first(CarriedBomb)
        if bomb is not None and bomb.lies_free() and self.sees_place(bomb.centre_x, bomb.centre_y):
            self.become(Mood.ERRAND)
            self.task, self.stuck = Task.CALL, 0
            self.facing = 1 if bomb.centre_x > self.centre_x else -1
            self.world.emit(BombReported(self.centre_x, self.y))
            return
        super()._look_for_traces()

    # Errands

    def become(self, mood: int) -> None:
        """Whatever else begins, the bomb is put down for it."""
        bomb = bomb_held_by(self)
        if bomb is not None:
            bomb.set_down(self)
        self.task = Task.NONE
        super().become(mood)

    def errand(self) -> None:
        """To his post, or with the bomb to the bench."""
        match self.task:
            case Task.ANSWER:
                if self._go_to(self.home_x + self.width // 2, RUN_SPEED):
                    self._end_of_the_way()
            case Task.CALL:
                self.vx = 0
                if self.mood_ticks >= CALL_TICKS:
                    self.task = Task.FETCH
            case Task.FETCH:
                self._fetch()
            case Task.CARRY:
                self._carry()
            case Task.TO_LADDER:
                self._go_to_ladder()
            case Task.CLIMB:
                self._climb()
            case _:
                self.become(Mood.PATROL)

    def _end_of_the_way(self) -> None:
        """There, or as near as he comes on foot: the rest of the way he goes when nobody looks."""
        if abs(self.home_x - self.x) <= TILE and abs(self.home_y - self.y) <= TILE:
            self._take_post()

    def go_up_to(self, post: GuardPost, aside_px: int) -> None:
        """Run to the ladder under a post and up it, and stand so far to the right of it."""
        self.become(Mood.ERRAND)
        self.task, self.post, self.aside, self.stuck = Task.TO_LADDER, post.id, aside_px, 0

    def _go_to_ladder(self) -> None:
        post, ladder = self.world.get(self.post), self.touches_ladder()
        if post is None or self.stuck >= GIVE_UP_TICKS:
            self.come_running()
        elif ladder >= 0 and abs(ladder - post.centre_x) <= NEAR_LADDER_PX:
            self.shift_x(ladder - self.centre_x)
            self.task, self.vx = Task.CLIMB, 0
            self.home_x, self.home_y = self.own_x, self.own_y = post.x + self.aside, post.feet - self.HEIGHT
        else:
            self._go_on_to(post.centre_x, RUN_SPEED)

    def _climb(self) -> None:
        self.grounded = False
        self.y = max(self.y - CLIMB_SPEED_PX, self.home_y)
        if self.y == self.home_y:
            self.grounded = True
            self.task = Task.ANSWER

    def fall(self, gravity_y: int = 0) -> int:
        """Not off a ladder."""
        return 0 if self.is_climbing() else super().fall(gravity_y)

    def is_climbing(self) -> bool:
        """Whether both hands are on a ladder."""
        return self.mood == Mood.ERRAND and self.task == Task.CLIMB

    def _fetch(self) -> None:
        bomb = self.world.first(CarriedBomb)
        if bomb is None or bomb.bearer or abs(bomb.feet - self.feet) > 2 * TILE or self.stuck >= GIVE_UP_TICKS:
            self.become(Mood.SEARCH)
        elif abs(bomb.centre_x - self.centre_x) <= REACH_PX:
            bomb.be_taken(self)
            bomb.was_found = True
            self.task, self.stuck = Task.CARRY, 0
        else:
            self._go_on_to(bomb.centre_x)

    def _go_on_to(self, x: int, speed: int = WALK_SPEED) -> None:
        self.stuck = 0 if self._walk(1 if x > self.centre_x else -1, speed) else self.stuck + 1

    def _carry(self) -> None:
        bench = min(self.world.all(EvidenceBench), key=lambda bench: abs(bench.centre_x - self.centre_x), default=None)
        bomb = bomb_held_by(self)
        if bomb is None:
            self.become(Mood.PATROL)
        elif bench is None or self.stuck >= GIVE_UP_TICKS:
            bomb.set_down(self)
            bomb.is_known = True
            self.become(Mood.PATROL)
        elif abs(bench.centre_x - self.centre_x) <= REACH_PX and abs(bench.feet - self.feet) <= TILE:
            bomb.set_down(self)
            bomb.is_known = True
            self.world.emit(BombBenched(bench.centre_x, bench.y))
            self.world.stage.raise_alarm(bench.centre_x, bench.y)
            self.become(Mood.PATROL)
        else:
            self._go_on_to(bench.centre_x)

    def roll_down(self, ticks: int) -> None:
        """The floor under him stands on end: down he rolls, and lies."""
        if self.is_standing():
            self.put_to_sleep(ticks)

    def can_sleep(self) -> bool:
        """Nor while he carries."""
        return super().can_sleep() or (self.mood == Mood.ERRAND and self.task == Task.ANSWER)

    def respawned(self) -> None:
        """Back to the post that he has taken; the bomb stays where he had it."""
        super().respawned()
        if self.is_standing():
            self._take_post()

    def pose(self) -> tuple[str, int]:
        """Asleep, at a window, with the bomb in his arms; else as any guard."""
        if self.mood == Mood.PATROL and self.sleeps:
            return "asleep", self.world.tick // 30
        if self.is_turned_away():
            return "outlook", (self.world.tick + self.id) // 24
        if self.mood == Mood.ERRAND and self.task == Task.CARRY:
            return "carry", (self.x if self.facing > 0 else -self.x) // 5
        if self.is_climbing():
            return "climb", self.feet // RUNG_PX
        if self.mood == Mood.ERRAND and self.task == Task.CALL:
            return "call", self.mood_ticks // 8
        return super().pose()
