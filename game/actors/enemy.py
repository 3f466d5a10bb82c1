"""Enemies that see and hear. The base of guards and officers: senses, suspicion, search, the fight, and being put out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from game.actors.audience import Audience
from game.actors.bullet import ENEMY_SPEED, fire, leaves_muzzle
from game.actors.costume_rack import CostumeRack
from game.actors.foe import Foe
from game.actors.light_pool import LightPool
from game.actors.shadow import Shadow
from game.core import contacts, events
from game.core.actor import Actor
from game.core.codes import Codes
from game.core.entity import Difficulty, Entity, choice_member, member, saved, speed_member
from game.core.stage import KILL_POINTS, STUN_POINTS
from game.core.units import TILE, approach, px

STAND_HEIGHT, LYING_HEIGHT = 42, 12

# Sight
SIGHT = 9 * TILE
"""How far an enemy sees, px."""
SHADOW_SIGHT = 2 * TILE
"""How far he sees somebody who stands in the dark, px."""
SLOPE_OF_SIGHT = 93
"""Tangent of half the cone's angle (20 degrees), in 1/256."""
CLOSE_HEIGHT = 20
"""Close by, the cone is at least so high to either side, px."""
EYES_Y = 8
LOOK_PERIOD = 4
"""Every so many ticks an enemy looks again."""
BODY_PERIOD = 16
DETECTION_FULL = 1080
FAR_TICKS, NEAR_TICKS = 45, 12
"""The meter fills in so many ticks at the far end of the cone and close by."""
SUSPICION = DETECTION_FULL * 2 // 5
DECAY = DETECTION_FULL // 180

# Behaviour, ticks and 1/256 px per tick
WALK_SPEED = px(0.8)
SEARCH_SPEED = px(1.1)
RUN_SPEED = px(1.7)
ACCELERATION = px(0.15)
SUSPICIOUS_TICKS = 180
STARE_TICKS = 30
SEARCH_TICKS = 300
SEARCH_TURN_TICKS = 55
LOSE_TICKS = 90
"""Out of sight for so long, the fight becomes a search."""
AIM_TICKS = 26
"""The tell before the first shot; never below 20."""
BURST_SHOTS = 2
BURST_TICKS = 14
REST_TICKS = 55
FIGHT_RANGE = 11 * TILE
KEEP_RANGE = 5 * TILE
MELEE_RANGE = 22
MELEE_TICKS = 24
STAGGER_TICKS = 22
SHOUT = 160
OPEN_SHOT = 320
PANIC_RADIUS = 96
SEIZE_RANGE = 14
STEP_DOWN = 20
ARRIVED = 3
"""Near enough to a goal, px."""
MUZZLE_X, MUZZLE_Y = 16, 5
HITSTOP_TICKS = 3


class Mood(Codes):
    """What an enemy knows and does."""

    PATROL = 0
    SUSPICIOUS = 1
    ALERT = 2
    SEARCH = 3
    STAGGERED = 4
    STUNNED = 5
    SEIZED = 6
    OUT = 7
    DEAD = 8
    HOLDING = 9
    ERRAND = 10
    """Something of the subclass's own: to the panel, waking up."""


ALERT = Mood.ALERT
SENSING = sum(1 << mood for mood in (Mood.PATROL, Mood.SUSPICIOUS, Mood.ALERT, Mood.SEARCH, Mood.ERRAND))
"""One bit a mood: in these he uses his senses."""
RESTFUL = sum(1 << mood for mood in (Mood.PATROL, Mood.OUT, Mood.DEAD))
"""One bit a mood: in these he may sleep while he is far from the picture."""
FALLEN = sum(1 << mood for mood in (Mood.STUNNED, Mood.OUT, Mood.DEAD))
"""One bit a mood: in these he lies on the floor."""
DOWN = FALLEN | 1 << Mood.SEIZED
"""One bit a mood: in these he cannot be fought."""


LIVES = ("_patrol", "_suspect", "_fight", "_search", "_stagger", "_sleep", "_lie", "_lie", "_lie", "_hold", "errand")
"""What an enemy does each tick, by mood: methods that a subclass may have its own of."""


class Phase(Codes):
    """Parts of the fight."""

    CLOSE_IN = 0
    AIM = 1
    BURST = 2
    REST = 3
    STRIKE = 4


class Enemy(Foe, abstract=True):
    """Patrols `patrol_left` and `patrol_right` tiles around his place until he sees or hears something."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = STAND_HEIGHT
    COLOUR: ClassVar[str] = "#c03030"
    TOUGHNESS: ClassVar[int] = 2
    WEAPON: ClassVar[str] = "pistol"
    STUN_POINTS: ClassVar[int] = STUN_POINTS
    KILL_POINTS: ClassVar[int] = KILL_POINTS

    patrol_left: int = member(0, "how far he walks to the left of his place, tiles", minimum=0, maximum=100)
    patrol_right: int = member(0, "how far he walks to the right of his place, tiles", minimum=0, maximum=100)
    turn_ticks: int = member(60, "how long he stands at either end, ticks; where he does not walk, how often he turns", minimum=0)
    turns: bool = member(True, "without a patrol: he turns round every turn_ticks")
    faces: str = choice_member("left", ("left", "right"), "where he looks at first")
    speed: int = speed_member(0.8, "walking, px per tick")
    crosses: bool = member(False, "at Double-O he begins his round the other way")

    mood: int = saved(0)
    mood_ticks: int = saved(0)
    phase: int = saved(0)
    timer: int = saved(0)
    shots_left: int = saved(0)
    home_x: int = saved(0)
    home_y: int = saved(0)
    height: int = saved(STAND_HEIGHT)
    health: int = saved(0)
    detection: int = saved(0)
    """0 to DETECTION_FULL."""
    rate: int = saved(0)
    """What the last look adds to the meter each tick."""
    goal_x: int = saved(0)
    """Where he goes to, px: what he saw or heard last."""
    unseen: int = saved(0)
    hunts_companion: bool = saved(False)
    is_found: bool = saved(False)
    """Out of action, and a colleague has seen it."""
    was_counted: bool = saved(False)

    detection_full: ClassVar[int] = DETECTION_FULL
    lives: ClassVar[tuple[Callable[[Any], None], ...]]
    """What he does each tick, by mood: the methods LIVES names, each class's own."""

    def __init_subclass__(cls, *, abstract: bool = False) -> None:
        """Look up what he does in each mood."""
        super().__init_subclass__(abstract=abstract)
        cls.lives = tuple([getattr(cls, name) for name in LIVES])

    def added(self) -> None:
        """Take his post."""
        super().added()
        self.home_x, self.home_y = self.x, self.y
        self.facing = 1 if self.faces == "right" else -1
        if self.crosses and self.world.difficulty == Difficulty.DOUBLE_O:
            self.facing = -self.facing
        self.health = self.TOUGHNESS
        self.timer = self.turn_ticks

    def become(self, mood: int) -> None:
        """Change mood: the one place where a mood begins."""
        if self.mood == Mood.HOLDING and mood != Mood.HOLDING:
            self._let_go()
        self.mood = mood
        self.world.unsettle()  # who lies about
        self.mood_ticks = 0
        self.phase = Phase.CLOSE_IN
        match mood:
            case Mood.OUT | Mood.DEAD:
                self._lie_down()
            case Mood.PATROL:
                self.detection = 0
                self.timer = self.turn_ticks
            case Mood.SUSPICIOUS:
                self.world.emit(events.EnemySuspected(self.centre_x, self.y))
            case Mood.ALERT:
                self.detection = DETECTION_FULL
                self.unseen = 0
                self.timer = STAGGER_TICKS
                self.phase = Phase.REST
                self.world.emit(events.EnemyAlerted(self.centre_x, self.y))
                self.world.make_noise(self.centre_x, self.centre_y, SHOUT)
                self.alerted()
            case _:
                self.timer = 0

    def alerted(self) -> None:
        """He knows: the subclass may have an errand."""

    def update(self) -> None:
        """Feel the ground, look, and live by the mood."""
        self.mood_ticks += 1
        beat = (self.world.tick + self.id) % LOOK_PERIOD
        if not beat or not self.grounded:
            self.fall()
        if SENSING >> self.mood & 1:
            if not beat:
                self._look()
            if self.rate:
                self._notice()
            else:
                self.unseen += 1
                if self.detection and self.mood != ALERT:
                    self.detection = max(self.detection - DECAY, 0)
        self.lives[self.mood](self)

    def _lie(self) -> None:
        """Seized, or on the floor: nothing to be done."""

    def _stagger(self) -> None:
        self._slide()
        if self.mood_ticks >= STAGGER_TICKS:
            self.become(Mood.ALERT)

    def _sleep(self) -> None:
        self.timer -= 1
        if self.timer <= 0:
            self.become(Mood.SEARCH)

    def errand(self) -> None:
        """The subclass's own mood."""
        self.become(Mood.PATROL)

    # Senses

    def _notice(self) -> None:
        """He sees somebody now: the meter fills."""
        self.detection = min(self.detection + self.rate, DETECTION_FULL)
        self.unseen = 0
        self.world.stage.seen()
        if self.detection >= DETECTION_FULL:
            if self.mood not in (Mood.ALERT, Mood.ERRAND):
                self.become(Mood.ALERT)
        elif self.detection >= SUSPICION and self.mood == Mood.PATROL:
            self.become(Mood.SUSPICIOUS)

    def _look(self) -> None:
        """Look for the player and the companion: what seeing them adds to the meter each tick from now on."""
        world = self.world
        rate = 0
        player = world.player
        middle = self.centre_x
        if player is not None and abs(player.centre_x - middle) <= SIGHT:
            rate = self._rate_of(player)
            if rate:
                self.goal_x = player.centre_x
                self.hunts_companion = False
        companion = world.companion
        if not rate and companion is not None and abs(companion.centre_x - middle) <= SIGHT and companion.can_be_held():
            rate = self._rate_of(companion) // companion.sight_share()
            if rate:
                self.goal_x = companion.centre_x
                self.hunts_companion = True
        self.rate = rate
        if not rate and self.mood == Mood.PATROL and (world.tick + self.id) % BODY_PERIOD == 0:
            self._look_for_traces()

    def _rate_of(self, body: Actor) -> int:
        """What seeing `body` now adds to the meter each tick; 0 when it is not seen."""
        ahead = (body.centre_x - self.centre_x) * self.facing
        if ahead < -TILE // 2 or ahead > SIGHT or body.is_hidden():
            return 0
        if not self._is_in_cone(body.centre_x, body.y + EYES_Y) and not self._is_in_cone(body.centre_x, body.centre_y):
            return 0
        world = self.world
        if ahead > SHADOW_SIGHT and world.is_in(Shadow, body.centre_x, body.centre_y):
            if not world.is_in(LightPool, body.centre_x, body.centre_y):
                return 0
        eye_x, eye_y = self.centre_x, self.y + EYES_Y
        if world.is_veiled(eye_x, eye_y, body.centre_x, body.y + EYES_Y):
            return 0
        sees_head = world.can_see(eye_x, eye_y, body.centre_x, body.y + EYES_Y)
        if not sees_head and not world.can_see(eye_x, eye_y, body.centre_x, body.centre_y):
            return 0
        ticks = NEAR_TICKS + (FAR_TICKS - NEAR_TICKS) * max(ahead, 0) // SIGHT
        if world.difficulty == Difficulty.RECRUIT:
            ticks = ticks * 3 // 2
        return DETECTION_FULL // ticks + 1

    def _is_in_cone(self, x: int, y: int) -> bool:
        ahead = (x - self.centre_x) * self.facing
        aside = abs(y - (self.y + EYES_Y))
        return ahead >= -TILE // 2 and (aside << 8) <= max(ahead * SLOPE_OF_SIGHT, CLOSE_HEIGHT << 8)

    def _look_for_traces(self) -> None:
        """A colleague on the floor, or a rack that has moved."""
        for enemy in self.world.all_with(Enemy, "lies_unfound", True):
            if self.sees_place(enemy.centre_x, enemy.feet - TILE):
                enemy.is_found = True
                self.goal_x = enemy.centre_x
                self.become(Mood.SUSPICIOUS)
                return
        for rack in self.world.all(CostumeRack):
            if rack.is_suspicious() and self.sees_place(rack.centre_x, rack.centre_y):
                self.goal_x = rack.centre_x
                self.become(Mood.SUSPICIOUS)
                return

    def sees_place(self, x: int, y: int) -> bool:
        """Whether the pixel is before him, in sight and on his level."""
        ahead = (x - self.centre_x) * self.facing
        near = 0 <= ahead <= SIGHT and abs(y - self.centre_y) < SHADOW_SIGHT
        eye_x, eye_y = self.centre_x, self.y + EYES_Y
        return near and self.world.can_see(eye_x, eye_y, x, y) and not self.world.is_veiled(eye_x, eye_y, x, y)

    def hear(self, x: int, y: int, radius: int) -> None:
        """Go and see, unless there is something better to do."""
        if self.mood in (Mood.PATROL, Mood.SUSPICIOUS, Mood.SEARCH) and abs(x - self.centre_x) + abs(y - self.centre_y) > TILE:
            self.goal_x = x
            if self.mood == Mood.PATROL:
                self.become(Mood.SUSPICIOUS)
            else:
                self.mood_ticks = min(self.mood_ticks, STARE_TICKS)

    # Moving

    def _walk(self, direction: int, top_speed: int) -> bool:
        """A step along the floor; False at an edge or a wall."""
        self.facing = direction
        if not self._floor_ahead(direction):
            self.vx = 0
            return False
        wanted = direction * top_speed
        if self.vx != wanted:
            self.vx = approach(self.vx, wanted, ACCELERATION)
        if self.move_x(self.vx):
            self.vx = 0
            return False
        return True

    def _slide(self) -> None:
        """Come to rest."""
        self.vx = approach(self.vx, 0, ACCELERATION)
        if self.vx and self._floor_ahead(1 if self.vx > 0 else -1):
            self.move_x(self.vx)

    def _floor_ahead(self, direction: int) -> bool:
        front = self.x + self.width if direction > 0 else self.x
        if front & 15 and not self.on_slope:
            return True  # the floor is looked at when the front comes to a new tile
        edge = front if direction > 0 else front - 1
        if self.world.grid.ground_below(edge, self.feet - TILE, STEP_DOWN + TILE) >= 0:
            return True
        if self.world.ramps and self.world.ramp_y(edge, self.feet - TILE, self.feet + STEP_DOWN) >= 0:
            return True
        return any(
            solid.is_floor and solid.x <= edge < solid.x + solid.width and solid.y == self.feet
            for solid in self.world.solids_between(edge, edge + 1)
        )

    def _go_to(self, x: int, speed: int) -> bool:
        """Go towards x px. True when there, or as near as he can come."""
        way = x - self.centre_x
        if abs(way) <= ARRIVED:
            self.vx = 0
            return True
        return not self._walk(1 if way > 0 else -1, speed)

    # Patrol

    def _patrol(self) -> None:
        if self.timer > 1:
            self.timer -= 1
            self.vx = 0
            return
        left, right = self.home_x - self.patrol_left * TILE, self.home_x + self.patrol_right * TILE
        if self.timer:
            self.timer = self.vx = 0
            if self.patrol_left or self.patrol_right:
                self.facing = 1 if self.x <= left else -1 if self.x >= right else self.facing
            elif self.turns and self.turn_ticks and abs(self.x - self.home_x) <= ARRIVED:
                self.facing = -self.facing
                self.timer = self.turn_ticks
            return
        if left == right:
            if self._go_to(self.home_x + self.width // 2, self.speed):
                if abs(self.x - self.home_x) <= ARRIVED:
                    self.shift_x(self.home_x - self.x)
                self.facing = 1 if self.faces == "right" else -1
                self.timer = self.turn_ticks if self.turns else 0
            return
        target = right if self.facing > 0 else left
        if (self.x >= target) if self.facing > 0 else (self.x <= target):
            outside = self.x > right or self.x < left
            self.facing = (1 if self.x < left else -1) if outside else self.facing
            if not outside:
                self._stand_at_end()
                return
        if not self._walk(self.facing, self.speed):
            self._stand_at_end()

    def _stand_at_end(self) -> None:
        self.vx = 0
        self.timer = max(self.turn_ticks, 1)
        if self.home_x - self.patrol_left * TILE < self.x < self.home_x + self.patrol_right * TILE:
            self.facing = -self.facing

    # Suspicion and search

    def _suspect(self) -> None:
        """Stare, walk there, look, go home."""
        if self.mood_ticks <= STARE_TICKS:
            self.vx = 0
            self.facing = 1 if self.goal_x >= self.centre_x else -1
            return
        if self._go_to(self.goal_x, SEARCH_SPEED) and self.mood_ticks % SEARCH_TURN_TICKS == 0:
            self.facing = -self.facing
        if self.mood_ticks >= SUSPICIOUS_TICKS + STARE_TICKS:
            self.become(Mood.PATROL)

    def _search(self) -> None:
        if self._go_to(self.goal_x, SEARCH_SPEED) and self.mood_ticks % SEARCH_TURN_TICKS == 0:
            self.facing = -self.facing
            self.goal_x = self.centre_x + self.facing * 3 * TILE
        if self.mood_ticks >= SEARCH_TICKS:
            self.become(Mood.PATROL)

    def come_running(self) -> None:
        """Reinforcement: begin with a search at the player's place."""
        self.become(Mood.SEARCH)
        if self.world.player is not None:
            self.goal_x = self.world.player.centre_x
            self.facing = 1 if self.goal_x > self.centre_x else -1

    # The fight

    def _fight(self) -> None:
        target = self.world.companion if self.hunts_companion else self.world.player
        if target is None or self.unseen > LOSE_TICKS or (self.hunts_companion and not target.can_be_held()):
            self.become(Mood.SEARCH)
            return
        if self.hunts_companion:
            self._hunt_companion(target)
            return
        way = self.goal_x - self.centre_x
        distance = abs(way)
        self.timer -= 1
        match self.phase:
            case Phase.CLOSE_IN | Phase.REST:
                self._manoeuvre(target, way, distance)
            case Phase.AIM:
                self._slide()
                if self.timer <= 0:
                    self.phase = Phase.BURST
                    self.shots_left = BURST_SHOTS
                    self.timer = 0
            case Phase.BURST:
                self._slide()
                if self.timer <= 0:
                    self._fire_once(target)
            case Phase.STRIKE:
                self._slide()
                if self.timer <= 0:
                    self._strike(target)

    def _manoeuvre(self, target: Actor, way: int, distance: int) -> None:
        """Between attacks: face him, come nearer or stand, and begin the next attack when rested."""
        self.facing = 1 if way >= 0 else -1
        sees = bool(self.rate)
        if not sees and distance > TILE:
            self._go_to(self.goal_x, RUN_SPEED)
        elif distance > KEEP_RANGE:
            self._walk(self.facing, WALK_SPEED if self.phase == Phase.REST else RUN_SPEED)
        else:
            self._slide()
        if self.timer > 0 or not sees:
            return
        if distance <= MELEE_RANGE and abs(target.feet - self.feet) < TILE:
            self.phase = Phase.STRIKE
            self.timer = MELEE_TICKS
            self.world.emit(events.EnemyAimed(self.centre_x, self.y, MELEE_TICKS))
        elif distance <= FIGHT_RANGE:
            self.phase = Phase.AIM
            self.timer = AIM_TICKS
            self.world.emit(events.EnemyAimed(self.centre_x, self.y, AIM_TICKS))
        else:
            self.phase = Phase.CLOSE_IN

    def _fire_once(self, target: Actor) -> None:
        """One round of the burst, straight at where the target is; he never fires at what he does not see."""
        self.shots_left -= 1
        self.timer = BURST_TICKS
        if self.rate:
            x, y = self.centre_x + MUZZLE_X * self.facing, self.y + MUZZLE_Y
            dx, dy = target.centre_x - x, target.y + target.height // 3 - y
            if dx * self.facing < TILE:
                dx = TILE * self.facing
            dy = max(-abs(dx), min(dy, abs(dx)))
            self.world.emit(events.ShotFired(x, y, self.facing, 0, self.WEAPON))
            if leaves_muzzle(self.world, self, x, y):
                fire(self.world, self, x, y, dx, dy, ENEMY_SPEED, contacts.PLAYER)
            else:
                self.world.emit(events.BulletStopped(self.centre_x, y, self.world.grid.surface_at(x, y)))
            self.world.make_noise(x, y, OPEN_SHOT)
            for audience in self.world.all(Audience):
                if audience.contains(x, y):
                    audience.startle()
            companion = self.world.companion
            if companion is not None and max(abs(companion.centre_x - x), abs(companion.centre_y - y)) < PANIC_RADIUS:
                companion.panic()
        if self.shots_left <= 0:
            self.phase = Phase.REST
            self.timer = REST_TICKS

    def _strike(self, target: Actor) -> None:
        if abs(target.centre_x - self.centre_x) <= MELEE_RANGE and abs(target.feet - self.feet) < 2 * TILE:
            target.hurt(1, self.centre_x, self)
        self.world.emit(events.PunchThrown(self.centre_x + MUZZLE_X * self.facing, self.y + MUZZLE_Y, True))
        self.phase = Phase.REST
        self.timer = REST_TICKS

    def hold_fire(self) -> None:
        """Too many look on: he keeps him in sight and attacks later."""
        if self.mood == ALERT:
            self.phase = Phase.REST
            self.timer = REST_TICKS

    def _hunt_companion(self, companion: Actor) -> None:
        """Nobody fires at him: they want him back."""
        way = companion.centre_x - self.centre_x
        if abs(way) <= SEIZE_RANGE and abs(companion.feet - self.feet) < TILE:
            if companion.be_held(self):
                self.become(Mood.HOLDING)
        else:
            self._go_to(companion.centre_x if self.rate else self.goal_x, RUN_SPEED)

    def _hold(self) -> None:
        companion = self.world.companion
        if companion is None or not companion.is_held_by(self):
            self.become(Mood.SEARCH)

    def _let_go(self) -> None:
        companion = self.world.companion
        if companion is not None and companion.is_held_by(self):
            companion.be_freed()

    # Being put out of action

    def is_standing(self) -> bool:
        """Whether he can be fought."""
        return not DOWN >> self.mood & 1

    def is_out(self) -> bool:
        """Whether he lies on the floor."""
        return bool(FALLEN >> self.mood & 1)

    @property
    def lies_unfound(self) -> bool:
        """Whether there is something for a colleague to find."""
        return self.is_out() and not self.is_found

    def can_be_taken_down(self, by: Actor) -> bool:
        """Unaware, and `by` stands behind him."""
        if self.mood in (Mood.HOLDING, Mood.ERRAND):
            return (by.centre_x - self.centre_x) * self.facing < 0
        return self.mood in (Mood.PATROL, Mood.SUSPICIOUS, Mood.SEARCH) and (by.centre_x - self.centre_x) * self.facing < 0

    def seize(self, by: Actor) -> None:
        """Seized from behind: nothing more to be done."""
        self.become(Mood.SEIZED)
        self.vx = 0
        self.rate = self.detection = 0
        self.facing = by.facing

    def knock_out(self) -> None:
        """Out for good, alive."""
        self._count_stun()
        self.become(Mood.OUT)

    def _count_stun(self) -> None:
        self.world.emit(events.ActorStunned(self.centre_x, self.centre_y, type(self).__name__))
        if not self.was_counted:
            self.was_counted = True
            self.world.stage.stunned(self.centre_x, self.y, self.STUN_POINTS)

    def put_to_sleep(self, ticks: int) -> None:
        """Stunned for a time."""
        if self.is_standing():
            self._count_stun()
            self.is_found = False
            self.become(Mood.STUNNED)
            self.timer = ticks

    def punched(self, by: Actor, is_last: bool) -> bool:
        """A blow: he staggers; the last one of a combo throws him."""
        if not self.is_standing():
            return False
        self.vx = px(1.2) * by.facing
        self.world.emit(events.ActorHurt(self.centre_x, self.y + MUZZLE_Y, type(self).__name__, by.facing < 0))
        if is_last:
            self.knock_out()
        else:
            self.goal_x = by.centre_x
            self.become(Mood.STAGGERED)
            self.facing = -by.facing
        return True

    def _lie_down(self) -> None:
        """Lie on the floor: a body of little height."""
        self.y += self.height - LYING_HEIGHT
        self.height = LYING_HEIGHT

    def squish(self, solid: Entity) -> None:
        """Under a lift: room beside it, or out."""
        if not self._wiggle():
            self.bowl_over(solid)

    def bowl_over(self, by: Entity) -> None:
        """Run over by something heavy."""
        if self.is_standing():
            self.knock_out()

    def hurtbox(self) -> tuple[int, int, int, int]:
        """The body while it stands; nothing on the floor."""
        if not self.is_standing():
            return 0, 0, 0, 0
        return self.x, self.y, self.x + self.width, self.feet

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Shot. The last hit kills."""
        if not self.is_standing():
            return False
        stage = self.world.stage
        stage.hits += 1
        self.health -= damage
        self.world.hitstop = HITSTOP_TICKS
        self.world.emit(events.ActorHurt(self.centre_x, self.y + MUZZLE_Y, type(self).__name__, from_x > self.centre_x))
        if self.health <= 0:
            self.world.emit(events.ActorKilled(self.centre_x, self.centre_y, type(self).__name__))
            stage.killed(self.centre_x, self.y, self.KILL_POINTS)
            self.become(Mood.DEAD)
            return True
        self.goal_x = from_x
        self.vx = px(1) if from_x < self.centre_x else -px(1)
        self.become(Mood.STAGGERED)
        self.facing = 1 if from_x > self.centre_x else -1
        return True

    # What others ask

    def opens_doors(self) -> bool:
        """On his feet and under way."""
        return self.is_standing() and self.vx != 0

    def respawned(self) -> None:
        """Whoever is on his feet forgets and goes home."""
        if self.is_standing():
            self.become(Mood.PATROL)
            self.x, self.y = self.home_x, self.home_y
            self.on_slope = False
            self.grounded = self.has_floor()
            self.rate = 0
            self.vx = 0

    def can_sleep(self) -> bool:
        """Not in the middle of something."""
        return bool(RESTFUL >> self.mood & 1)

    def awareness(self) -> str:
        """For the mark over his head: "", "suspicious" or "alert"."""
        if self.mood == Mood.ALERT:
            return "alert"
        return "suspicious" if self.mood in (Mood.SUSPICIOUS, Mood.SEARCH) else ""

    def vision(self) -> list[tuple[int, int]]:
        """The cone of sight as a polygon in px, for the debug view."""
        if not self.is_standing():
            return []
        x, y = self.centre_x, self.y + EYES_Y
        reach = SIGHT * SLOPE_OF_SIGHT >> 8
        return [(x, y), (x + SIGHT * self.facing, y - reach), (x + SIGHT * self.facing, y + reach)]

    # Looks

    def pose(self) -> tuple[str, int]:
        """Animation and frame."""
        way = self.x if self.facing > 0 else -self.x
        ticks = self.mood_ticks
        match self.mood:
            case Mood.STAGGERED:
                return "hurt", ticks // 8
            case Mood.STUNNED:
                return "stunned", ticks // 12
            case Mood.SEIZED:
                return "taken_down", ticks // 5
            case Mood.OUT:
                return "knocked_out", 0
            case Mood.DEAD:
                return "death", ticks // 5
            case Mood.HOLDING:
                return "hold", ticks // 10
            case Mood.ALERT:
                return self._fight_pose(way)
            case Mood.SUSPICIOUS if not self.vx:
                return "suspicious", ticks // 16
            case Mood.SEARCH if not self.vx:
                return "search", ticks // 14
        if abs(self.vx) > px(1.3):
            return "run", way // 5
        return ("walk", way // 5) if self.vx else ("idle", (self.world.tick + self.id) // 16)

    def _fight_pose(self, way: int) -> tuple[str, int]:
        match self.phase:
            case Phase.AIM:
                return "aim", 0
            case Phase.BURST:
                return "aim", 1 if self.timer > BURST_TICKS - 5 and self.shots_left < BURST_SHOTS else 0
            case Phase.STRIKE:
                return "melee", (MELEE_TICKS - self.timer) * 4 // MELEE_TICKS
        if self.mood_ticks < STAGGER_TICKS:
            return "alert", self.mood_ticks // 7
        if abs(self.vx) > px(1.0):
            return "run", way // 5
        return ("walk", way // 5) if self.vx else ("aim", 0)
