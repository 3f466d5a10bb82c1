"""How a machine plays the telescopic sight: glide to a point of the target, breathe in, fire; signal who waits for it."""

from __future__ import annotations

from random import Random

from game.actors.runner_koskov import Run, RunnerKoskov
from game.actors.sight import BRAKING, Sight
from game.actors.target import Target
from game.core import buttons as b
from game.core.units import SUBPIXELS
from game.core.world import World
from game.prove.strategy import TAP_TICKS, Press, Strategy

GUIDED_PERCENT = 85
FIRE_PERCENT = 60
"""On a target one mostly fires; else one waits for what it will show."""
BESIDE_PX = 16
"""Somebody who cannot be hit yet may be aimed at beside."""
STEADY_PX = 24
"""So near, the breath is held now and then."""
LONGEST_GLIDE = 16
WAIT_TICKS = 60
SIGNAL_PERCENT = 40


class BySight(Strategy):
    """A lens that has inertia, sways, and kicks."""

    def next_presses(self, world: World, dice: Random) -> list[Press]:
        """Mostly towards a point of the goal, or a shot at it."""
        sight, goal = world.player, world.stage.goal()
        if not isinstance(sight, Sight) or goal is None or dice.randrange(100) >= GUIDED_PERCENT:
            return self.any_presses(dice)
        if isinstance(goal, RunnerKoskov):
            signals = goal.state == Run.WAITING and dice.randrange(100) < SIGNAL_PERCENT
            return [(b.GADGET if signals else 0, TAP_TICKS), (0, dice.randint(TAP_TICKS, WAIT_TICKS))]
        if not isinstance(goal, Target):
            return super().next_presses(world, dice)
        x, y, is_open = self._point(goal, dice)
        dx, dy = x - sight.centre_x, y - sight.centre_y
        if max(abs(dx), abs(dy)) > 1:
            return self._glide(sight, dx, dy, dice)
        if is_open and dice.randrange(100) < FIRE_PERCENT:
            return [(b.FIRE, 1), (0, dice.randint(TAP_TICKS, sight.BOLT_TICKS))]
        return [(b.USE, dice.randint(1, WAIT_TICKS // 2))]

    @staticmethod
    def _point(goal: Target, dice: Random) -> tuple[int, int, bool]:
        """Where to aim at (px), and whether there is something to hit: mostly inside of an area, else beside the body."""
        areas = goal.areas()
        if areas:
            _, (left, top, right, bottom) = dice.choice(areas)
            return dice.randrange(left, right), dice.randrange(top, bottom), True
        x, y = goal.centre_x + dice.randint(-BESIDE_PX, BESIDE_PX), goal.y + dice.randrange(max(goal.height, 1))
        return x, y, False

    @staticmethod
    def _glide(sight: Sight, dx: int, dy: int, dice: Random) -> list[Press]:
        """Speed up or brake towards a point, each way for as long as it takes, at most for a moment."""
        held, ticks = 0, LONGEST_GLIDE
        for way, speed, less, more in ((dx, sight.vx, b.LEFT, b.RIGHT), (dy, sight.vy, b.UP, b.DOWN)):
            braking = speed * abs(speed) // (2 * BRAKING)  # px / 256 that it still goes when the button is let go
            left = way * SUBPIXELS - braking
            if abs(left) > SUBPIXELS:
                held |= more if left > 0 else less
                ticks = min(ticks, max(abs(left) // SUBPIXELS // 4, 1))
        if max(abs(dx), abs(dy)) < STEADY_PX and dice.randrange(2):
            held |= b.USE
        return [(held, ticks), (held & b.USE, dice.randint(1, 4))]
