"""Whoever walks where Bond went: the base of his companions.

A companion walks Bond's own trail, a few tiles behind. The trail is made of crumbs: a place between the feet (on a lift: relative
to it) and how Bond was moving there. A jump or a climb is begun only when its whole way is known and within the companion's
powers; before anything else he stops and says so. Left behind, who `CATCHES_UP` is soon with Bond again: he goes on from the part
of the trail that is just out of the picture.
"""

from __future__ import annotations

from typing import ClassVar

from game.actors.bond import Bond
from game.actors.bond_moves.body import Move
from game.core import events
from game.core.actor import STEP, Actor
from game.core.codes import Codes
from game.core.entity import Entity, member, saved, speed_member
from game.core.grid import LADDER, SLOPE
from game.core.solid import Solid
from game.core.units import SUBPIXELS, TILE, px

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
APART_X, APART_Y = 22 * TILE, 13 * TILE
"""Farther from Bond than this the companion is out of the picture, px."""
STRAY_PX = 6 * TILE
"""Who stands still so far from Bond is held up by something."""
LOST_TICKS = 300
"""Apart or held up for so long, who can catches up."""
FOLLOW, WAIT = 0, 1
"""The two moods that every companion has; the others are the subclass's own."""
STEP_FRAME_PX, RUNG_PX = 5, 8
BREATH_TICKS = 20
"""How long a frame of standing about lasts, ticks."""
ROPE = "rope"
"""The surface of tiles that he does not climb."""


class Crumb(Codes):
    """How Bond moved at a crumb."""

    GROUND = 0
    AIR = 1
    LADDER = 2
    LOW = 3
    ROPE = 4


HURRIES = (Crumb.AIR, Crumb.LADDER)
"""Where he does not stop: in the air and on ladders he goes on to the ground."""

Place = tuple[int, int, int, int]
"""A crumb: middle x, feet y (px), kind, id of the solid they are relative to or 0."""


def speeds(*, run: float, ladder: float, crawl: float) -> tuple[int, int, int]:
    """Declare the members that say how fast a companion goes, px per tick unless the map says otherwise."""
    return (
        speed_member(run, "following, px per tick"),
        speed_member(ladder, "on ladders, px per tick"),
        speed_member(crawl, "on hands and knees, px per tick"),
    )


def jumps(*, gap: int, step: int) -> tuple[int, int]:
    """Declare the members that say what a companion jumps, tiles unless the map says otherwise."""
    return (
        member(gap, "widest gap that he jumps, tiles", minimum=0, maximum=10),
        member(step, "highest step that he climbs, tiles", minimum=0, maximum=10),
    )


def _share(way: int, part: int, whole: int) -> int:
    """`part` of `whole` of a way, towards zero."""
    return way * part // whole if way >= 0 else -(-way * part // whole)


class Companion(Actor, abstract=True):
    """Follows, or waits. `use` near him toggles between the two."""

    WIDTH: ClassVar[int] = 14
    HEIGHT: ClassVar[int] = STAND_HEIGHT
    SLEEPS: ClassVar[bool] = False
    IS_FOCUS: ClassVar[bool] = True
    REACH: ClassVar[int] = NEAR_PX
    COLOUR: ClassVar[str] = "#30a0ff"
    SPEAKER: ClassVar[str] = ""
    """The name over what is said."""
    REFUSAL: ClassVar[str] = ""
    """What is said before a way that is too hard."""
    CATCHES_UP: ClassVar[bool] = True
    """Whether nobody who is left behind stays behind."""

    run_speed, ladder_speed, crawl_speed = speeds(run=2.6, ladder=1.8, crawl=1.4)
    gap_tiles, step_tiles = jumps(gap=8, step=6)

    height: int = saved(STAND_HEIGHT)
    mood: int = saved(0)
    """FOLLOW, WAIT, or one of the subclass's own."""
    timer: int = saved(0)
    trail: tuple[Place, ...] = saved(())
    walked: int = saved(0)
    """Way left over from the last tick, 1/256 px."""
    kind: int = saved(0)
    """The crumb that he stands on or moves along."""
    is_moving: bool = saved(False)
    is_refusing: bool = saved(False)
    ordered: int = saved(0)
    """So many crumbs at the trail's beginning are a way that he was told to go, however near Bond is."""
    lost: int = saved(0)
    """Ticks for which he has been left behind."""

    def go_along(self) -> None:
        """Live for a tick of following: record where Bond goes, and go there."""
        bond = self.world.player
        if not isinstance(bond, Bond):
            return
        self._record(bond)
        self._follow()
        if self.CATCHES_UP:
            self._look_whether_lost(bond)

    def lag(self) -> int:
        """So many crumbs behind Bond he stops."""
        return LAG_CRUMBS

    def walked_on(self) -> None:
        """He has come some way along the trail."""

    def rest(self) -> None:
        """Stand where he is, on the ground."""
        self.is_moving = False
        if self.kind not in (Crumb.LADDER, Crumb.LOW):
            self.fall()

    def stay(self) -> None:
        """Stand where he is until something happens to him."""
        self.rest()
        if self.grounded:
            self.world.rest(self)

    # The trail

    def _record(self, bond: Bond) -> None:
        """Drop a crumb where Bond is, when he has gone far enough or moves in another way."""
        if bond.state == Move.DEAD:
            return
        x, feet = bond.centre_x, bond.feet
        is_near = abs(x - self.centre_x) <= PICK_UP_PX
        if self.mood == FOLLOW and ((is_near and self._is_met(bond)) or (self.is_refusing and self._finds_another_way(bond))):
            self.trail = ()
            self.ordered = 0
            self.is_refusing = False
        trail = self.trail
        if len(trail) >= MAX_TRAIL:
            return
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

    def _is_met(self, bond: Bond) -> bool:
        """Whether Bond, who is near, has come back, so that the trail begins anew. On a ladder that mends a refusal only."""
        if self.kind in (Crumb.GROUND, Crumb.LOW):
            stands = bond.grounded and bond.state == Move.GROUND and bond.feet == self.feet
            return stands and len(self.trail) > LAG_CRUMBS and self.has_floor()
        near = abs(bond.feet - self.feet) <= NEAR_PX
        return self.is_refusing and self.kind == Crumb.LADDER and near and bond.state in (Move.GROUND, Move.LADDER)

    def _finds_another_way(self, bond: Bond) -> bool:
        """Whether he, who has refused to go where Bond went, can now simply walk up to him."""
        is_stuck = self.CATCHES_UP and self.kind == Crumb.GROUND
        return is_stuck and self._can_walk_to(bond) and not self.is_walled_off(bond)

    def is_walled_off(self, body: Entity) -> bool:
        """Whether a wall, a door or bars stand between the two, level with his head."""
        left, right = sorted((body.centre_x, self.centre_x))
        return not self.world.is_free(left, self.y, right - left + 1, 1)

    def _can_walk_to(self, bond: Bond) -> bool:
        """Whether a trail may begin at Bond: he stands next to him, in sight on the same floor, or hangs close by on a ladder."""
        if self.kind == Crumb.LADDER and bond.state == Move.LADDER:
            return abs(bond.feet - self.feet) + abs(bond.centre_x - self.centre_x) <= NEAR_PX
        if abs(bond.feet - self.feet) > NEAR_PX or not bond.grounded:
            return False
        if abs(bond.centre_x - self.centre_x) <= NEAR_PX:
            return True
        sees = self.world.can_see(self.centre_x, self.centre_y, bond.centre_x, bond.centre_y)
        return sees and not self._floorless(bond.centre_x, self.feet) and self._has_passage_to(bond)

    def _has_passage_to(self, bond: Bond) -> bool:
        """Whether no block lies on the floor between the two and no ceiling hangs too low: a look passes above and below."""
        height = CRAWL_HEIGHT if Crumb.LOW in (self.kind, self._kind_of(bond)) else STAND_HEIGHT
        left, right = sorted((self.centre_x, bond.centre_x))
        feet, half = min(self.feet, bond.feet), self.width // 2
        return not self.world.grid.is_blocked(left - half, feet - height, right + half, feet - STEP)

    def _kind_of(self, bond: Bond) -> int:
        if bond.state == Move.LADDER:
            grid = self.world.grid
            held = (y for y in (bond.feet - 1, bond.centre_y, bond.y, bond.feet) if grid.at(bond.ladder_x, y) & LADDER)
            is_rope = grid.surface_at(bond.ladder_x, next(held, bond.centre_y)) == ROPE
            return int(Crumb.ROPE if is_rope else Crumb.LADDER)
        if not bond.grounded or bond.state == Move.MANTLE:
            return Crumb.AIR
        if bond.height < STAND_HEIGHT and not self.world.is_free(bond.x, bond.feet - STAND_HEIGHT, bond.width, STAND_HEIGHT):
            return Crumb.LOW
        return Crumb.GROUND

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
        lag = 0 if self.ordered or not trail else self.lag()
        if not trail or (len(trail) <= lag and self.kind not in HURRIES) or not self._may_go_on(trail):
            self.rest()
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
                self.stand_at(x, feet, kind)
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
            self.stand_at(x, feet, crumb[2])
            budget -= way
            index += 1
        self.walked = min(budget, SUBPIXELS)
        if index:
            self.trail = trail[index:]
            self.ordered = max(self.ordered - index, 0)
            self.walked_on()

    def _on_the_way(self, dx: int, dy: int, part: int) -> tuple[int, int]:
        """Where he is when he has gone `part` px of a way: straight on, but upright or across first where a corner is."""
        middle, feet = self.centre_x, self.feet
        if not dy:
            return middle + (part if dx > 0 else -part), feet
        longest = max(abs(dx), abs(dy))
        straight = middle + _share(dx, part, longest), feet + _share(dy, part, longest)
        if self._has_room(*straight):
            return straight
        upright = middle, feet + max(-part, min(dy, part))
        across = middle + max(-part, min(dx, part)), feet
        return next((place for place in (upright, across) if self._has_room(*place)), straight)

    def _has_room(self, x: int, feet: int) -> bool:
        """Whether he fits between the tiles there. On a slope the lowest pixels may lie in the tile beside."""
        grid = self.world.grid
        is_on_slope = (grid.at(x, feet) | grid.at(x, feet - 1)) & SLOPE
        left, top = x - self.width // 2, feet - self.height
        return not grid.is_blocked(left, top, left + self.width, feet - (STEP if is_on_slope else 0))

    def _is_in_the_way(self, x: int, feet: int) -> bool:
        """Whether a door is shut, or something solid has come into the way."""
        left, top = x - self.width // 2, feet - (CRAWL_HEIGHT if self.kind == Crumb.LOW else STAND_HEIGHT)
        right = left + self.width
        for solid in self.world.solids_between(left, right):
            if solid.x < right and left < solid.x + solid.width and solid.y < feet and top < solid.y + solid.height:
                if solid.is_wall:
                    return True
        return False

    def _stop_at_the_wall(self, was_moving: bool) -> None:
        """A door opens for him when he sets off; what is still shut after that stays shut."""
        if was_moving:
            self.is_moving = False
            self._refuse()

    def _lose_the_way(self) -> None:
        """Drop where he is, and wait for Bond to come near."""
        self.trail = ()
        self.kind = Crumb.GROUND
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

    def stand_at(self, x: int, feet: int, kind: int) -> None:
        """Put the middle of the feet at (x, feet) px, moving as the crumb `kind` says. Who leaps in below a ceiling ducks."""
        left, right = x - self.width // 2, x - self.width // 2 + self.width
        is_ducking = kind == Crumb.AIR and self.world.grid.is_blocked(left, feet - STAND_HEIGHT, right, feet - CRAWL_HEIGHT)
        self.height = CRAWL_HEIGHT if kind == Crumb.LOW or is_ducking else STAND_HEIGHT
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
            self.world.stage.say(self.SPEAKER, self.REFUSAL, self.centre_x, self.y)
        return False

    # Left behind

    def is_apart(self, bond: Actor) -> bool:
        """Whether he is out of the picture that shows `bond`."""
        return abs(bond.centre_x - self.centre_x) > APART_X or abs(bond.feet - self.feet) > APART_Y

    def _look_whether_lost(self, bond: Bond) -> None:
        """Count how long he has been apart, or held up; then do something about it."""
        is_held_up = not self.is_moving and abs(bond.centre_x - self.centre_x) > STRAY_PX
        if not is_held_up and not self.is_apart(bond):
            self.lost = 0
            return
        self.lost += 1
        if self.lost >= LOST_TICKS and bond.state == Move.GROUND and bond.grounded:
            self._catch_up(bond)

    def _catch_up(self, bond: Bond) -> None:
        """Go on from where the trail comes into the picture; else from beyond what holds him up; else at Bond's heels."""
        self.ordered = self.lost = 0
        self.is_refusing = False
        trail = self.trail
        ground = [number for number, crumb in enumerate(trail) if crumb[2] == Crumb.GROUND and self._is_clear(crumb)]
        outside = [number for number in ground if self._is_out_of_picture(trail[number], bond)]
        if outside:
            number = outside[-1]
        elif ground:
            number = ground[0]
        else:
            self.trail = ()
            has_room = self.world.is_free(bond.x, bond.feet - STAND_HEIGHT, self.width, STAND_HEIGHT)
            self.stand_at(bond.centre_x, bond.feet, int(Crumb.GROUND if has_room else Crumb.LOW))
            return
        self.stand_at(*self._resolve(trail[number]), Crumb.GROUND)
        self.trail = trail[number + 1 :]

    def _is_clear(self, crumb: Place) -> bool:
        """Whether he could stand there now, away from where he is."""
        x, feet = self._resolve(crumb)
        is_elsewhere = abs(x - self.centre_x) + abs(feet - self.feet) > self.width
        return is_elsewhere and self.world.is_free(x - self.width // 2, feet - STAND_HEIGHT, self.width, STAND_HEIGHT)

    def _is_out_of_picture(self, crumb: Place, bond: Actor) -> bool:
        x, feet = self._resolve(crumb)
        return abs(bond.centre_x - x) > APART_X or abs(bond.feet - feet) > APART_Y

    # Told to wait or to follow

    def can_use(self, user: Entity) -> bool:
        """When he can listen."""
        if any(solid.needs_help(user) for solid in self.world.all(Solid)):
            return False  # that is what he wants help with
        return self.mood in (FOLLOW, WAIT) and self.kind in (Crumb.GROUND, Crumb.LOW)

    def prompt(self) -> str:
        """What use does."""
        return "wait here" if self.mood == FOLLOW else "follow me"

    def use(self, user: Entity) -> None:
        """Toggle."""
        if self.mood == FOLLOW:
            self.wait()
        else:
            self.follow()

    def follow(self) -> None:
        """From here on he follows."""
        self.mood = FOLLOW
        self.trail = ()
        self.ordered = self.lost = 0
        self.is_refusing = False
        self.world.emit(events.CompanionFollowed(self.centre_x, self.y))

    def follow_by(self, way: tuple[Place, ...]) -> None:
        """From here on he follows, but goes this way first."""
        self.follow()
        self.trail, self.ordered = way, len(way)

    def wait(self) -> None:
        """He stays here."""
        self.mood = WAIT
        self.trail = ()
        self.world.emit(events.CompanionWaited(self.centre_x, self.y))

    def is_following(self) -> bool:
        """Whether he comes along."""
        return self.mood == FOLLOW

    # What others ask

    def opens_doors(self) -> bool:
        """Under way."""
        return self.is_moving

    def is_companion(self) -> bool:
        """Yes."""
        return True

    def keeps_awake(self) -> bool:
        """While he waits nobody looks for him, and the world around him may rest."""
        return self.mood != WAIT

    def squish(self, solid: Entity) -> None:
        """He finds a place."""
        self._wiggle()

    def come_to_checkpoint(self) -> None:
        """Stand with Bond where he comes back to life, and follow."""
        place = self.world.entities.get(self.world.stage.checkpoint)
        bond = self.world.player
        if place is not None:
            self.stand_at(place.centre_x, place.feet, Crumb.GROUND)
        elif isinstance(bond, Bond):
            self.stand_at(bond.start_x + bond.width // 2, bond.start_y + STAND_HEIGHT, Crumb.GROUND)
        self.walked = self.ordered = self.lost = 0
        self.world.leave_triggers(self)
        self.mood = FOLLOW
        self.trail = ()

    def move_pose(self) -> tuple[str, int]:
        """Animation and frame while he follows."""
        way = self.x if self.facing > 0 else -self.x
        if self.kind == Crumb.LADDER:
            return "climb", self.feet // RUNG_PX
        if self.kind == Crumb.LOW:
            return "crawl", way // STEP_FRAME_PX
        if self.kind == Crumb.AIR:
            return "jump_rise", 0
        return ("run", way // STEP_FRAME_PX) if self.is_moving else ("idle", self.world.tick // BREATH_TICKS)
