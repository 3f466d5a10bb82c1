"""General Koskov: he follows where Bond went, as far as a stout man can.

He walks Bond's own trail, a few tiles behind. The trail is made of crumbs: a place between the feet (on a lift: relative to it)
and how Bond was moving there. A jump or a climb is begun only when its whole way is known and within his powers; before anything
else he stops and says so.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from game.actors.bond import Bond, Move
from game.actors.koskov_post import WAIT_REACH, KoskovPost
from game.core import events
from game.core.actor import STEP, Actor
from game.core.entity import Difficulty, Entity, member, saved, speed_member
from game.core.grid import LADDER, SLOPE
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE, px
from game.core.zone import COMPANION

STAND_HEIGHT = 42
CRAWL_HEIGHT = 20
CRUMB_PX = 6
"""A crumb is dropped when Bond has gone so far."""
AIR_CRUMB_PX = 3
"""In the air so often, so that a leap cuts no corners."""
MAX_TRAIL = 480
GAP_STEP = 4
"""How finely the ground under a leap is looked at, px."""
LAG_CRUMBS = 8
"""He stays so many crumbs behind: three tiles."""
LEAP_SPEED = px(3.2)
NEAR_PX = 24
"""How near Bond must be to speak to him."""
PICK_UP_PX = 20
"""Bond so near, and the trail begins anew."""
DISGUISED_SHARE = 4
PLAIN_SHARE = 2
DOUBLE_O_COLLAR = 2, 3
"""At Double-O he is lost in this share of the time."""
TRAVEL_SPEED = 2
"""On the service stairs, px per tick."""
TRAVEL_MIN_TICKS = 90
STEP_FRAME_PX = 5
ROPE = "rope"
"""The surface of tiles that he does not climb."""


class Crumb(IntEnum):
    """How Bond moved at a crumb."""

    GROUND = 0
    AIR = 1
    LADDER = 2
    LOW = 3
    ROPE = 4


HURRIES = (Crumb.AIR, Crumb.LADDER)
"""Where he does not stop: in the air and on ladders he goes on to the ground."""


class Mood(IntEnum):
    """What Koskov is doing."""

    FOLLOW = 0
    WAIT = 1
    PANIC = 2
    HELD = 3
    TRAVEL = 4
    ABOARD = 5


Place = tuple[int, int, int, int]
"""A crumb: middle x, feet y (px), kind, id of the solid they are relative to or 0."""


def _share(way: int, part: int, whole: int) -> int:
    """`part` of `whole` of a way, towards zero."""
    return way * part // whole if way >= 0 else -(-way * part // whole)


class Koskov(Actor):
    """The companion. `use` near him toggles follow and wait."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = STAND_HEIGHT
    SLEEPS: ClassVar[bool] = False
    IS_FOCUS: ClassVar[bool] = True
    TRIPS: ClassVar[int] = COMPANION
    REACH: ClassVar[int] = NEAR_PX
    COLOUR: ClassVar[str] = "#30a0ff"

    run_speed: int = speed_member(2.0, "following, px per tick")
    ladder_speed: int = speed_member(1.2, "on ladders, px per tick")
    crawl_speed: int = speed_member(0.8, "on hands and knees, px per tick")
    gap_tiles: int = member(3, "widest gap that he jumps, tiles", minimum=0, maximum=10)
    step_tiles: int = member(3, "highest step that he climbs, tiles", minimum=0, maximum=10)
    panic_ticks: int = member(90, "how long a shot close by keeps him down, ticks", minimum=0)
    held_ticks: int = member(300, "how long he can be held before he is lost, ticks", minimum=60)
    waits: bool = member(True, "he waits until he is told to follow")

    height: int = saved(STAND_HEIGHT)
    mood: int = saved(0)
    mood_before: int = saved(0)
    """What he goes back to after a fright."""
    timer: int = saved(0)
    trail: tuple[Place, ...] = saved(())
    walked: int = saved(0)
    """Way left over from the last tick, 1/256 px."""
    kind: int = saved(0)
    """The crumb that he stands on or moves along."""
    is_moving: bool = saved(False)
    is_refusing: bool = saved(False)
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
                self._rest()
            case Mood.PANIC:
                self._rest()
                self.timer -= 1
                if self.timer <= 0:
                    self.mood = self.mood_before
            case Mood.HELD:
                self._be_dragged()
            case Mood.TRAVEL:
                self.timer -= 1
                if self.timer <= 0:
                    self._arrive()

    def _rest(self) -> None:
        """Stand where he is, on the ground."""
        self.is_moving = False
        if self.kind not in (Crumb.LADDER, Crumb.LOW):
            self.fall()

    # The trail

    def _record(self, bond: Bond) -> None:
        """Drop a crumb where Bond is, when he has gone far enough or moves in another way."""
        if bond.state == Move.DEAD:
            return
        trail = self.trail
        if self.mood == Mood.FOLLOW and self._is_met(bond, trail):
            self.trail = trail = ()
            self.is_refusing = False
        if len(trail) >= MAX_TRAIL:
            return
        x, feet = bond.centre_x, bond.feet
        kind = self._kind_of(bond)
        if not trail and not self._can_walk_to(bond):
            return
        if trail:
            last_x, last_feet = self._resolve(trail[-1])
            apart = AIR_CRUMB_PX if kind == Crumb.AIR else CRUMB_PX
            if abs(x - last_x) + abs(feet - last_feet) < apart and kind == trail[-1][2]:
                return
        ground = self._solid_under(bond) if kind == Crumb.GROUND else None
        if ground is not None:
            self.trail = (*trail, (x - ground.x, feet - ground.y, kind, ground.id))
        else:
            self.trail = (*trail, (x, feet, kind, 0))

    def _is_met(self, bond: Bond, trail: tuple[Place, ...]) -> bool:
        """Whether Bond has come back to him, so that the trail begins anew. On a ladder that mends a refusal only."""
        if abs(bond.centre_x - self.centre_x) > PICK_UP_PX:
            return False
        if self.kind in (Crumb.GROUND, Crumb.LOW):
            stands = bond.grounded and bond.state == Move.GROUND and bond.feet == self.feet
            return stands and len(trail) > LAG_CRUMBS and self.has_floor()
        near = abs(bond.feet - self.feet) <= NEAR_PX
        return self.is_refusing and self.kind == Crumb.LADDER and near and bond.state in (Move.GROUND, Move.LADDER)

    def _can_walk_to(self, bond: Bond) -> bool:
        """Whether a trail may begin at Bond: he stands next to him, in sight on the same floor, or hangs close by on a ladder."""
        if self.kind == Crumb.LADDER and bond.state == Move.LADDER:
            return abs(bond.feet - self.feet) + abs(bond.centre_x - self.centre_x) <= NEAR_PX
        if abs(bond.feet - self.feet) > NEAR_PX or not bond.grounded:
            return False
        if abs(bond.centre_x - self.centre_x) <= NEAR_PX:
            return True
        sees = self.world.can_see(self.centre_x, self.centre_y, bond.centre_x, bond.centre_y)
        return sees and not self._floorless(bond.centre_x, self.feet)

    def _kind_of(self, bond: Bond) -> int:
        if bond.state == Move.LADDER:
            grid = self.world.grid
            held = (y for y in (bond.feet - 1, bond.centre_y, bond.y, bond.feet) if grid.at(bond.ladder_x, y) & LADDER)
            is_rope = grid.surface_at(bond.ladder_x, next(held, bond.centre_y)) == ROPE
            return int(Crumb.ROPE if is_rope else Crumb.LADDER)
        if not bond.grounded or bond.state == Move.MANTLE:
            return int(Crumb.AIR)
        if bond.height < STAND_HEIGHT and not self.world.is_free(bond.x, bond.feet - STAND_HEIGHT, bond.width, STAND_HEIGHT):
            return int(Crumb.LOW)
        return int(Crumb.GROUND)

    def _solid_under(self, body: Actor) -> Solid | None:
        for solid in self.world.solids_between(body.x, body.x + body.width):
            if solid.is_floor and body.rides(solid):
                return solid
        return None

    def _resolve(self, crumb: Place) -> tuple[int, int]:
        """A crumb's place in the world now, px."""
        x, feet, _, solid_id = crumb
        if solid_id:
            solid = self.world.entities.get(solid_id)
            if solid is not None:
                return x + solid.x, feet + solid.y
        return x, feet

    def _follow(self) -> None:
        """Walk the trail until he is close enough behind."""
        trail = self.trail
        lag = LAG_CRUMBS if not self.post else 0
        if not trail or (len(trail) <= lag and self.kind not in HURRIES):
            self._rest()
            return
        if not self._may_go_on(trail):
            self._rest()
            return
        was_moving, self.is_moving = self.is_moving, True
        budget = self.walked + self._pace(trail[0][2])
        index = 0
        while index < len(trail) and (len(trail) - index > lag or trail[index][2] in HURRIES or self.kind in HURRIES):
            if index and not self._may_go_on(trail[index:]):
                break
            crumb = trail[index]
            x, feet = self._resolve(crumb)
            dx, dy = x - self.centre_x, feet - self.feet
            way = max(abs(dx), abs(dy)) * SUBPIXELS
            if way > budget:
                part = budget >> 8
                # On the way out of a crawl he stays on his knees until he is out.
                kind = self.kind if self.kind == Crumb.LOW else crumb[2]
                x, feet = self._on_the_way(dx, dy, part)
                if crumb[2] != Crumb.AIR and self._is_in_the_way(x, feet):
                    self._stop_at_the_wall(was_moving)
                    break
                self._stand_at(x, feet, kind)
                budget &= SUBPIXELS - 1
                self._face(dx)
                break
            if self._is_in_the_way(x, feet):
                if crumb[2] == Crumb.AIR:
                    self._lose_the_way()
                    return
                self._stop_at_the_wall(was_moving)
                break
            self._face(dx)
            self._stand_at(x, feet, crumb[2])
            budget -= way
            index += 1
        self.walked = min(budget, SUBPIXELS)
        if index:
            self.trail = trail[index:]
            self._look_for_posts()

    def _on_the_way(self, dx: int, dy: int, part: int) -> tuple[int, int]:
        """Where he is when he has gone `part` px of a way: straight on, but upright or across first where a corner is."""
        middle, feet = self.centre_x, self.feet
        if not dy:
            return middle + (part if dx > 0 else -part), feet
        longest = max(abs(dx), abs(dy))
        straight = middle + _share(dx, part, longest), feet + _share(dy, part, longest)
        upright = middle, feet + max(-part, min(dy, part))
        across = middle + max(-part, min(dx, part)), feet
        return next((place for place in (straight, upright, across) if self._has_room(*place)), straight)

    def _has_room(self, x: int, feet: int) -> bool:
        """Whether he fits between the tiles there. On a slope the lowest pixels may lie in the tile beside."""
        grid = self.world.grid
        is_on_slope = (grid.at(x, feet) | grid.at(x, feet - 1)) & SLOPE
        left, top = x - self.width // 2, feet - self.height
        return not grid.is_blocked(left, top, left + self.width, feet - (STEP if is_on_slope else 0))

    def _is_in_the_way(self, x: int, feet: int) -> bool:
        """Whether a door is shut, or something solid has come into the way."""
        left, top = x - self.width // 2, feet - (CRAWL_HEIGHT if self.kind == Crumb.LOW else STAND_HEIGHT)
        return any(
            solid.is_wall
            and solid.x < left + self.width
            and left < solid.x + solid.width
            and solid.y < feet
            and top < solid.y + solid.height
            for solid in self.world.solids_between(left, left + self.width)
        )

    def _stop_at_the_wall(self, was_moving: bool) -> None:
        """A door opens for him when he sets off; what is still shut after that stays shut."""
        if was_moving:
            self.is_moving = False
            self._refuse()

    def _lose_the_way(self) -> None:
        """Drop where he is, and wait for Bond to come near."""
        self.trail = ()
        self.kind = int(Crumb.GROUND)
        self.grounded = False

    def _pace(self, kind: int) -> int:
        if kind == Crumb.AIR:
            return LEAP_SPEED
        if kind == Crumb.LADDER:
            return self.ladder_speed
        return self.crawl_speed if kind == Crumb.LOW else self.run_speed

    def _face(self, dx: int) -> None:
        if dx:
            self.facing = 1 if dx > 0 else -1

    def _stand_at(self, x: int, feet: int, kind: int) -> None:
        self.height = CRAWL_HEIGHT if kind == Crumb.LOW else STAND_HEIGHT
        self.x, self.y = x - self.width // 2, feet - self.height
        self.kind = kind
        self.grounded = kind in (Crumb.GROUND, Crumb.LOW)
        self.vx = self.vy = 0

    def _may_go_on(self, trail: tuple[Place, ...]) -> bool:
        """Whether he can do what comes next: on the ground always, through the air only what he can jump."""
        kind = trail[0][2]
        if kind == Crumb.ROPE:
            return self._refuse()
        if kind != Crumb.AIR or self.kind == Crumb.AIR:
            return True
        landing = next((crumb for crumb in trail if crumb[2] != Crumb.AIR), None)
        if landing is None:
            return False  # Bond is still in the air
        x, feet = self._resolve(landing)
        rise = self.feet - feet
        gap = abs(x - self.centre_x)
        if landing[2] == Crumb.ROPE or rise > self.step_tiles * TILE:
            return self._refuse()
        widest = self.gap_tiles * TILE
        if gap > widest + TILE + CRUMB_PX and self._floorless(x, max(feet, self.feet)) > widest + TILE // 2:
            return self._refuse()
        return True

    def _floorless(self, x: int, feet: int) -> int:
        """How much of the way to column x has no ground under it, px: a long leap over a floor is no gap."""
        left, right = sorted((self.centre_x, x))
        top, bottom = feet - 2 * TILE, feet + TILE
        solids = [solid for solid in self.world.solids_between(left, right) if solid.is_floor and top <= solid.y < bottom]
        grid = self.world.grid
        return GAP_STEP * sum(
            grid.ground_below(column, top, bottom - top) < 0
            and not any(solid.x <= column < solid.x + solid.width for solid in solids)
            for column in range(left, right, GAP_STEP)
        )

    def _refuse(self) -> bool:
        if not self.is_refusing:
            self.is_refusing = True
            self.world.emit(events.CompanionRefused(self.centre_x, self.y))
            self.world.stage.say("KOSKOV", "Not that way. Not at my age.", self.centre_x, self.y)
        return False

    # Told to wait or to follow

    def can_use(self, user: Entity) -> bool:
        """When he can listen."""
        return self.mood in (Mood.FOLLOW, Mood.WAIT) and self.kind in (Crumb.GROUND, Crumb.LOW)

    def prompt(self) -> str:
        """What use does."""
        return "wait here" if self.mood == Mood.FOLLOW else "follow me"

    def use(self, user: Entity) -> None:
        """Toggle."""
        if self.mood == Mood.FOLLOW:
            self.wait()
        else:
            self.follow()

    def follow(self) -> None:
        """From here on he follows."""
        self.mood = int(Mood.FOLLOW)
        self.trail = ()
        self.post = 0
        self.is_refusing = False
        self.world.emit(events.CompanionFollowed(self.centre_x, self.y))

    def wait(self) -> None:
        """He stays here."""
        self.mood = int(Mood.WAIT)
        self.trail = ()
        self.world.emit(events.CompanionWaited(self.centre_x, self.y))

    def is_following(self) -> bool:
        """Whether he comes along."""
        return self.mood == Mood.FOLLOW

    def _look_for_posts(self) -> None:
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
        self.mood = int(Mood.TRAVEL)
        self.timer = max(way // TRAVEL_SPEED, TRAVEL_MIN_TICKS)
        self.post = post.id
        self.trail = ()
        self.world.leave_triggers(self)

    def can_board(self) -> bool:
        """Whether he stands free on the ground."""
        return self.mood in (Mood.FOLLOW, Mood.WAIT) and self.kind == Crumb.GROUND

    def board(self) -> None:
        """He gets in, and is out of it."""
        self.mood = int(Mood.ABOARD)
        self.trail = ()
        self.world.leave_triggers(self)

    def _arrive(self) -> None:
        post = self.world.entities.get(self.post)
        if post is not None:
            self._stand_at(post.centre_x, post.feet, int(Crumb.GROUND))
            self.visited = (*self.visited, post.id)
        self.mood = int(Mood.WAIT)
        self.world.emit(events.CompanionWaited(self.centre_x, self.y))

    # Fear, and the collar

    def panic(self) -> None:
        """Down, until it is quiet."""
        if self.mood in (Mood.FOLLOW, Mood.WAIT) and self.kind in (Crumb.GROUND, Crumb.LOW):
            self.mood_before = self.mood
            self.mood = int(Mood.PANIC)
            self.timer = self.panic_ticks
            self.world.emit(events.CompanionPanicked(self.centre_x, self.y))

    def can_be_held(self) -> bool:
        """Never at Recruit, and only by one at a time."""
        return self.world.difficulty > Difficulty.RECRUIT and self.mood not in (Mood.TRAVEL, Mood.HELD, Mood.ABOARD)

    def be_held(self, by: Actor) -> bool:
        """A guard has him by the collar."""
        if not self.can_be_held():
            return False
        self.mood = int(Mood.HELD)
        self.holder = by.id
        self.timer = self._collar_ticks()
        has_room = self.world.is_free(self.x, self.feet - STAND_HEIGHT, self.width, STAND_HEIGHT)
        self._stand_at(self.centre_x, self.feet, int(Crumb.GROUND if has_room else Crumb.LOW))
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

    def is_companion(self) -> bool:
        """Yes."""
        return True

    def is_hidden(self) -> bool:
        """On the service stairs, or out of sight at a post."""
        post = self.world.get(self.post)
        is_at_post = self.mood == Mood.WAIT and isinstance(post, KoskovPost) and post.hides
        return self.mood in (Mood.TRAVEL, Mood.ABOARD) or is_at_post

    def keeps_awake(self) -> bool:
        """While he waits nobody looks for him, and the world around him may rest."""
        return self.mood != Mood.WAIT

    def sight_share(self) -> int:
        """He does not look dangerous; in the boyar's coat still less."""
        return DISGUISED_SHARE if self.is_disguised else PLAIN_SHARE

    def opens_doors(self) -> bool:
        """Under way."""
        return self.is_moving

    def overlaps(self, other: Entity) -> bool:
        """Nowhere while on the service stairs."""
        return self.mood not in (Mood.TRAVEL, Mood.ABOARD) and super().overlaps(other)

    def squish(self, solid: Entity) -> None:
        """He finds a place."""
        self._wiggle()

    def respawned(self) -> None:
        """With Bond at the checkpoint, unless he waits at a post."""
        if self.mood == Mood.ABOARD or (self.mood in (Mood.WAIT, Mood.TRAVEL) and self.post):
            return
        place = self.world.entities.get(self.world.stage.checkpoint)
        bond = self.world.player
        if place is not None:
            self._stand_at(place.centre_x, place.feet, int(Crumb.GROUND))
        elif isinstance(bond, Bond):
            self._stand_at(bond.start_x + bond.width // 2, bond.start_y + STAND_HEIGHT, int(Crumb.GROUND))
        self.holder = 0
        self.walked = 0
        self.world.leave_triggers(self)
        self.mood = int(Mood.FOLLOW)
        self.trail = ()

    # Looks

    def pose(self) -> tuple[str, int]:
        """Animation and frame. In the boyar's coat the view takes the other sheet (see sprite_name)."""
        tick = self.world.tick
        way = self.x if self.facing > 0 else -self.x
        match self.mood:
            case Mood.TRAVEL | Mood.ABOARD:
                return "", 0
            case Mood.PANIC:
                return "panic", tick // 8
            case Mood.HELD:
                return "held", tick // 8
            case Mood.WAIT:
                return "wait", tick // 24
        if self.kind == Crumb.LADDER or (self.is_moving and self.kind == Crumb.LADDER):
            return "climb", self.feet // 8
        if self.kind == Crumb.LOW:
            return "crawl", way // STEP_FRAME_PX
        if self.kind == Crumb.AIR:
            return "jump_rise", 0
        return ("run", way // STEP_FRAME_PX) if self.is_moving else ("idle", tick // 20)

    def sprite_name(self) -> str:
        """The sheet to draw from."""
        return "koskov_disguised" if self.is_disguised else "koskov"
