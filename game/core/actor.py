"""Actors move by whole pixels, axis by axis, and never overlap what is solid.

The model is that of TowerFall and Celeste (Maddy Thorson, "Celeste and TowerFall Physics", 2018): a speed in fractions of a
pixel fills a remainder, whole pixels are moved at once, and only the tiles that a move newly enters are looked at.

On slopes the middle of the feet walks on the surface; the lowest STEP px of the body may then share a pixel with the tile beside.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from game.core.entity import Entity, saved
from game.core.grid import LADDER, ONE_WAY, SLOPE, SLOPE_SHIFT, SOLID, STANDABLE
from game.core.solid import Solid
from game.core.units import px

STEP = 8
"""How far the ground may rise or fall under the feet within one move on a slope, px; half of a person's width."""
FALL_CAP = px(7)
"""Fastest fall, 1/256 px per tick."""


class Framing(NamedTuple):
    """How the camera keeps a player in the picture, px. The defaults are for somebody on foot."""

    look_ahead: int = 64
    """So far ahead of the player, the way he faces, is the picture's middle."""
    dead_x: int = 20
    dead_y: int = 28
    """The player moves so far from the middle before the camera follows."""
    eye_y: int = 24
    """The middle of the picture is so far above the player's feet, when there is room."""
    speed: int = 0
    """The camera moves by at most so much in a tick; 0: it glides as fast as it must."""
    ease: int = 16
    """Per cent of its way across that the camera goes in a tick: 100 for who must not drift in the picture."""


class Actor(Entity, abstract=True):
    """A body with weight. Speeds and remainders are in 1/256 px."""

    FRAMING: ClassVar[Framing] = Framing()
    CONTROLS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """For players: what they can do as this body, each with its buttons, `("Jump", "{jump}")`. Shown before the stage."""
    HOLDS: ClassVar[int] = 0
    """The buttons that this body wants held for long; who has chosen so presses them once instead."""
    MEETS_TILES: ClassVar[bool] = True
    """Whether tiles stop it: not what is only a point of aim, or goes along a path drawn in the map."""

    FOLLOWS_BENDS: ClassVar[bool] = False
    """It rolls along floors and ceilings by its middle, which is never in anything solid; its corners may be, in a bend."""

    PHASE: ClassVar[int] = 1
    IS_FIXED: ClassVar[bool] = False

    vx: int = saved(0)
    vy: int = saved(0)
    remainder_x: int = saved(0)
    remainder_y: int = saved(0)
    facing: int = saved(1)
    """1 right, -1 left."""
    grounded: bool = saved(False)
    on_slope: bool = saved(False)
    dropping: int = saved(0)
    """Ticks in which one-way tiles and lifts do not hold the feet."""

    def put_at(self, x: int, y: int) -> None:
        """Begin with the middle of the lower edge at (x, y) px instead of where the map says."""
        self.x, self.y = x - self.width // 2, y - self.height

    def added(self) -> None:
        """Find out what the feet stand on."""
        self.grounded = self.MEETS_TILES and self.has_floor()

    # Moving

    def move_x(self, amount: int) -> bool:
        """Move across by `amount` (1/256 px). True if something solid stopped it."""
        total = self.remainder_x + amount
        pixels = total >> 8 if total >= 0 else -(-total >> 8)
        self.remainder_x = total - (pixels << 8)
        if pixels and self.shift_x(pixels):
            self.remainder_x = 0
            return True
        return False

    def move_y(self, amount: int) -> bool:
        """Move down (or up) by `amount` (1/256 px). True if something solid stopped it."""
        total = self.remainder_y + amount
        pixels = total >> 8 if total >= 0 else -(-total >> 8)
        self.remainder_y = total - (pixels << 8)
        if pixels and self.shift_y(pixels):
            self.remainder_y = 0
            return True
        return False

    def shift_x(self, pixels: int) -> bool:
        """Move across by whole `pixels`, up to the first solid thing. True if stopped."""
        world = self.world
        x = self.x
        if self.grounded and not self.on_slope:
            # Most moves enter no new column of tiles with any part that matters; then there is nothing to look at.
            far, middle = x + self.width - 1, x + self.width // 2
            if x >> 4 == (x + pixels) >> 4 and far >> 4 == (far + pixels) >> 4 and middle >> 4 == (middle + pixels) >> 4:
                left, right = (x, far + pixels + 1) if pixels > 0 else (x + pixels, far + 1)
                top, bottom = self.y, self.y + self.height
                for solid in world.solids_between(left, right):
                    if (
                        solid.x < right
                        and left < solid.x + solid.width
                        and solid.y < bottom
                        and top < solid.y + solid.height
                        and solid.is_wall
                    ):
                        break
                else:
                    self.x = x + pixels
                    return False
        grid = world.grid
        top = self.y
        bottom = top + self.height
        tile_bottom = bottom - STEP - abs(pixels) if self.on_slope else bottom
        blocked = False
        if pixels > 0:
            edge = x + self.width - 1
            column, last = (edge >> 4) + 1, (edge + pixels) >> 4
        else:
            column, last = (x >> 4) - 1, (x + pixels) >> 4
        if (column <= last) if pixels > 0 else (column >= last):
            first_row, last_row = top >> 4, (tile_bottom - 1) >> 4
            step = 1 if pixels > 0 else -1
            while not blocked and (column - last) * step <= 0:
                for row in range(first_row, last_row + 1):
                    cell = grid.at(column << 4, row << 4)
                    if cell & SOLID and not (
                        cell & SLOPE
                        and tile_bottom <= (row << 4) + grid.slopes[cell >> SLOPE_SHIFT].heights[0 if step > 0 else 15]
                    ):
                        blocked = True
                        pixels = (column << 4) - self.width - x if step > 0 else ((column + 1) << 4) - x
                        break
                column += step
        target = x + pixels
        if world.solid_count:
            left, right = (x, target + self.width) if pixels > 0 else (target, x + self.width)
            for solid in world.solids_between(left, right):
                if (
                    solid.x < right
                    and left < solid.x + solid.width
                    and solid.y < bottom
                    and top < solid.y + solid.height
                    and solid.is_wall
                    and not (solid.x < x + self.width and x < solid.x + solid.width)
                ):
                    blocked = True
                    target = min(target, solid.x - self.width) if pixels > 0 else max(target, solid.x + solid.width)
        self.x = target
        if not self.grounded:
            self._meet_slope()
            return blocked
        self._follow_slope(abs(target - x) + 1)
        if (
            self.on_slope
            and self.y > top
            and grid.is_blocked(self.x, self.y, self.x + self.width, self.feet - max(STEP, self.width // 2))
        ):
            # Down a slope into a notch: its wall is met with the foot, not with the shoulder.
            self.x, self.y = x, top
            return True
        return blocked

    def _meet_slope(self) -> None:
        """In the air, a move across into a slope lifts the feet out of it; the next fall lands on it."""
        grid = self.world.grid
        if not grid.slopes:
            return
        ground = grid.slope_y(self.x + self.width // 2, self.y + self.height - 1)
        rise = self.y + self.height - ground
        if ground >= 0 and 0 < rise <= STEP and not self._head_is_blocked(rise):
            self.y -= rise

    def _follow_slope(self, reach: int) -> None:
        """Keep the feet on a slope that begins, goes on or ends under their middle."""
        world = self.world
        grid = world.grid
        middle, feet = self.x + self.width // 2, self.y + self.height
        ramp = world.ramp_y(middle, feet - reach, feet + reach + 1) if world.ramps and not self.dropping else -1
        if not (self.on_slope or ramp >= 0 or grid.at(middle, feet) & SLOPE or grid.at(middle, feet - 1) & SLOPE):
            return
        ground = grid.ground_below(middle, feet - reach, 2 * reach)
        if ramp >= 0 and (ground < 0 or ramp < ground):
            ground = ramp
        if ground < 0:
            self.on_slope = False
            return
        if ground < feet and self._head_is_blocked(feet - ground):
            return
        self.y = ground - self.height
        self.remainder_y = 0
        self.on_slope = ground == ramp or bool(grid.at(middle, ground) & SLOPE or grid.at(middle, ground - 1) & SLOPE)

    def _head_is_blocked(self, rise: int) -> bool:
        """Whether the body cannot rise by `rise` px."""
        return not self.world.is_free(self.x, self.y - rise, self.width, rise)

    def shift_y(self, pixels: int) -> bool:
        """Move down (or up) by whole `pixels`, up to the first solid thing. True if stopped."""
        if pixels > 0:
            return self._shift_down(pixels)
        world = self.world
        grid = world.grid
        x, top = self.x, self.y
        target = top + pixels
        blocked = False
        row, last = (top >> 4) - 1, target >> 4
        while not blocked and row >= last:
            for column in range(x >> 4, ((x + self.width - 1) >> 4) + 1):
                cell = grid.at(column << 4, row << 4)
                if cell & SOLID and (not cell & SLOPE or column == (x + self.width // 2) >> 4):
                    blocked = True
                    target = (row + 1) << 4
                    break
            row -= 1
        if world.solid_count:
            right = x + self.width
            for solid in world.solids_between(x, right):
                low = solid.y + solid.height
                if target < low <= top and solid.x < right and x < solid.x + solid.width and solid.is_wall:
                    blocked = True
                    target = low
        self.y = target
        self.on_slope = False
        return blocked

    def _shift_down(self, pixels: int) -> bool:
        world = self.world
        grid = world.grid
        x = self.x
        feet = self.y + self.height
        target = feet + pixels
        right = x + self.width
        middle = x + self.width // 2
        blocked = on_slope = False
        floor = SOLID if self.dropping else STANDABLE
        row, last = (feet + 15) >> 4, target >> 4
        while row <= last and not blocked:
            if row << 4 >= target:
                break
            for column in range(x >> 4, ((right - 1) >> 4) + 1):
                cell = grid.at(column << 4, row << 4)
                if cell & floor and not cell & SLOPE:
                    blocked = True
                    target = row << 4
                    break
            row += 1
        for row in range((feet - 1) >> 4, (target >> 4) + 1):
            cell = grid.at(middle, row << 4)
            if cell & SLOPE:
                surface = (row << 4) + grid.slopes[cell >> SLOPE_SHIFT].heights[middle & 15]
                if surface <= target and surface < (row << 4) + 16:
                    if surface >= feet or self._can_rise(feet - surface):
                        blocked = on_slope = True
                        target = surface
                    break
        if world.solid_count:
            for solid in world.solids_between(x, right):
                if (
                    feet <= solid.y < target
                    and solid.is_floor
                    and solid.x < right
                    and x < solid.x + solid.width
                    and not (self.dropping and solid.ONE_WAY)
                ):
                    blocked, on_slope = True, False
                    target = solid.y
        if world.ramps and not self.dropping:
            surface = world.ramp_y(middle, feet, target)
            if surface >= 0:
                blocked = on_slope = True
                target = surface
        self.y = target - self.height
        self.on_slope = on_slope
        return blocked

    def _can_rise(self, pixels: int) -> bool:
        return pixels <= STEP and not self._head_is_blocked(pixels)

    def has_floor(self) -> bool:
        """Whether something holds the feet right now."""
        world = self.world
        grid = world.grid
        x, feet = self.x, self.y + self.height
        middle, right = x + self.width // 2, x + self.width
        if not feet & 15:
            floor = SOLID if self.dropping else STANDABLE
            if 0 <= middle < grid.pixel_width and 0 <= feet < grid.pixel_height:
                # Nearly always the tile under the middle of the feet answers.
                cell = grid.cells[(feet >> 4) * grid.width + (middle >> 4)]
                if cell & floor and not cell & SLOPE:
                    return True
            for column in range(x >> 4, ((right - 1) >> 4) + 1):
                cell = grid.at(column << 4, feet)
                if cell & floor and not cell & SLOPE:
                    return True
        if grid.slope_y(middle, feet) == feet or grid.slope_y(middle, feet - 1) == feet:
            return True
        if world.solid_count:
            for solid in world.solids_between(x, right):
                if (
                    solid.y == feet
                    and solid.is_floor
                    and solid.x < right
                    and x < solid.x + solid.width
                    and not (self.dropping and solid.ONE_WAY)
                ):
                    return True
        return bool(world.ramps) and not self.dropping and world.ramp_y(middle, feet, feet + 1) == feet

    def fall(self, gravity_y: int = 0) -> int:
        """Feel gravity for a tick: the world's, or the one given (1/256 px per tick^2). Returns the landing speed, else 0."""
        gravity_y = gravity_y or self.world.gravity_y
        if self.grounded and self.vy >= 0 and self.has_floor():
            self.vy = 0
            return 0
        self.vy = min(self.vy + gravity_y, FALL_CAP)
        speed = self.vy
        if self.move_y(self.vy):
            self.vy = 0
            if speed > 0:
                landed = not self.grounded
                self.grounded = True
                return speed if landed else 0
            return 0
        self.grounded = False
        return 0

    # Riding and being pushed

    def be_thrown_up(self, speed: int) -> None:
        """Leave the ground upwards at `speed` (1/256 px per tick)."""
        self.vy = -speed
        self.remainder_y = 0
        self.grounded = False

    def rides(self, solid: Solid) -> bool:
        """Whether the feet stand on `solid`."""
        return (
            self.y + self.height == solid.y and self.vy >= 0 and self.x < solid.x + solid.width and solid.x < self.x + self.width
        )

    def squish(self, solid: Solid) -> None:
        """A moving solid leaves no room. The plain answer is to go back by where there is some, else to take a blow."""
        if not self._wiggle():
            self.hurt(1, solid.centre_x, solid)

    def _wiggle(self) -> bool:
        """Look for a free place at most half a body away: sideways, then upwards."""
        for distance in range(1, self.width + 1):
            for dx, dy in ((distance, 0), (-distance, 0), (0, -distance)):
                if self.world.is_free(self.x + dx, self.y + dy, self.width, self.height):
                    self.x += dx
                    self.y += dy
                    return True
        return False

    # What the camera asks

    def eye(self) -> tuple[int, int]:
        """The place (px) that the camera keeps in the picture's middle, but for its look ahead."""
        return self.centre_x, self.feet - self.FRAMING.eye_y

    def look_ahead(self) -> int:
        """How far ahead of `eye` the picture's middle is now, px."""
        return self.FRAMING.look_ahead * self.facing

    # Looking about

    def is_companion(self) -> bool:
        """Whether the player brings it along."""
        return False

    # What others ask of bodies: a plain body gives the plain answer

    def is_hidden(self) -> bool:
        """Whether nobody can see it."""
        return False

    def is_aside(self) -> bool:
        """Whether it stands back in the wall: what slides by does not meet it."""
        return False

    def sight_share(self) -> int:
        """How many times slower than the player it is made out."""
        return 1

    def panic(self) -> None:
        """A shot went off close by."""

    def can_be_held(self) -> bool:
        """Whether an enemy would care to lay hands on it now."""
        return False

    def be_held(self, by: Actor) -> bool:
        """Somebody lays hands on it. True if that succeeds."""
        return False

    def is_held_by(self, by: Actor) -> bool:
        """Whether `by` holds it."""
        return False

    def be_freed(self) -> None:
        """Who held it has let go."""

    def opens_doors(self) -> bool:
        """Whether doors open for the body now."""
        return False

    def hear(self, x: int, y: int, radius: int) -> None:
        """A noise from (x, y) px, which carries for `radius` px, reached the body."""

    def touches_ladder(self, dy: int = 0) -> int:
        """The x (px) of the middle of the ladder at the body's middle, `dy` px below its centre, or -1."""
        grid = self.world.grid
        middle = self.x + self.width // 2
        y = self.y + self.height // 2 + dy
        for x in (middle, self.x + 2, self.x + self.width - 3):
            if grid.at(x, y) & LADDER:
                return self._ladder_middle(x, y)
        return -1

    def _ladder_middle(self, x: int, y: int) -> int:
        """The middle (px) of the run of ladder tiles that holds (x, y)."""
        grid = self.world.grid
        left = right = x & -16
        while grid.at(left - 16, y) & LADDER:
            left -= 16
        while grid.at(right + 16, y) & LADDER:
            right += 16
        return (left + right + 16) // 2

    def stands_on_one_way(self) -> bool:
        """Whether the feet could drop through what holds them."""
        grid = self.world.grid
        feet = self.y + self.height
        found = False
        if not feet & 15:
            for column in range(self.x >> 4, ((self.x + self.width - 1) >> 4) + 1):
                cell = grid.at(column << 4, feet)
                if cell & SOLID:
                    return False
                found = found or bool(cell & ONE_WAY)
        return found or any(
            solid.ONE_WAY and self.rides(solid) for solid in self.world.solids_between(self.x, self.x + self.width)
        )

    def surface(self) -> str:
        """The material under the feet."""
        return self.world.grid.surface_at(self.x + self.width // 2, self.y + self.height)
