"""How a machine plays the telescopic sight: glide to a point of the target, breathe in, fire; signal who waits for it."""

from __future__ import annotations

from random import Random

from game.actors.runner_koskov import Run, RunnerKoskov
from game.actors.sight import BRAKING, TOP_SPEED, Sight
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
        across, ticks_across = _way(dx, sight.vx, b.LEFT, b.RIGHT)
        down, ticks_down = _way(dy, sight.vy, b.UP, b.DOWN)
        breath = b.USE if max(abs(dx), abs(dy)) < STEADY_PX and dice.randrange(2) else 0
        both = min(ticks_across, ticks_down) or max(ticks_across, ticks_down)
        longer = across if ticks_across > ticks_down else down
        presses = [(across | down | breath, both), (longer | breath, max(ticks_across, ticks_down) - both)]
        return [press for press in presses if press[1]] or [(breath, 1)]


def _way(way: int, speed: int, less: int, more: int) -> tuple[int, int]:
    """The button to hold, and for how many ticks, to come nearer to a point so many px away; none when it glides there."""
    left = way * SUBPIXELS - speed * abs(speed) // (2 * BRAKING)  # of which it goes some when the button is let go
    if abs(left) <= SUBPIXELS:
        return 0, 0
    return (more if left > 0 else less), min(max(abs(left) // TOP_SPEED, 1), LONGEST_GLIDE)
