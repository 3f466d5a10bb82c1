"""The machine that plays the telescopic sight: it gets onto targets, signals, and proves the Interval."""

from __future__ import annotations

from pathlib import Path
from random import Random

from game.actors.marksman import Aim, Marksman
from game.actors.runner_koskov import RunnerKoskov
from game.actors.sight import Sight
from game.core import buttons as b
from game.core.stage import Outcome
from game.core.world import World
from game.prove.by_sight import BySight
from game.prove.explorer import strategy_for
from game.prove.farm import open_farm
from game.prove.prover import search
from game.prove.strategy import Strategy
from game.tiled.load import load_level

INTERVAL = load_level(Path(__file__).resolve().parents[2] / "levels/concert_hall/interval.tmx")
ENOUGH_SECONDS = 90
"""It takes about ten; a slow machine may take longer."""


def shots_that_hit(strategy: type[Strategy], ticks: int) -> int:
    """How many marksmen a way to play puts out of action in so many ticks of each of some runs."""
    out = 0
    for seed in range(4):
        world, dice = INTERVAL.new_world(seed=seed), Random(seed)
        plays = strategy(world)
        while world.tick < ticks and not world.stage.outcome:
            for held, span in plays.next_presses(world, dice):
                for _ in range(span):
                    world.step(held)
        out += sum(marksman.state == Aim.OUT for marksman in world.all(Marksman))
    return out


def test_it_hits_more_than_who_only_steers_towards_the_goal() -> None:
    assert shots_that_hit(BySight, 1500) > 2 * shots_that_hit(Strategy, 1500)


def test_the_sight_is_played_so() -> None:
    assert type(strategy_for(INTERVAL.new_world())) is BySight


def test_who_waits_is_signalled_and_never_fired_at() -> None:
    world, dice = INTERVAL.new_world(), Random(1)
    world.step(0)
    while not isinstance(world.stage.goal(), RunnerKoskov):
        world.step(0)
    plays, held = BySight(world), []
    for _ in range(200):
        held += [buttons for buttons, _ in plays.next_presses(world, dice)]
    assert b.GADGET in held
    assert sum(bool(buttons & b.FIRE) for buttons in held) < len(held) // 20


def test_a_glide_comes_to_rest_at_its_point() -> None:
    """From anywhere on the screen, at any speed, in less than two seconds."""
    dice = Random(2)
    for _ in range(20):
        world: World = INTERVAL.new_world()
        sight = world.player
        assert isinstance(sight, Sight)
        sight.put_at(600 + dice.randint(-200, 200), 200 + dice.randint(-90, 90))
        sight.vx = dice.randint(-1000, 1000)
        nearest = 999
        while world.tick < 120:
            dx, dy = 600 - sight.centre_x, 200 - sight.centre_y
            nearest = min(nearest, abs(dx) + abs(dy))
            for held, ticks in BySight._glide(sight, dx, dy, dice):
                for _ in range(ticks):
                    world.step(held)
        assert nearest <= 2


def test_the_interval_is_proven() -> None:
    with open_farm(1) as farm:
        found = search(INTERVAL, farm, seconds=ENOUGH_SECONDS, search_seed=2)
    assert found.inputs is not None
    world = INTERVAL.new_world()
    for held in found.inputs:
        world.step(held)
    assert world.stage.outcome == Outcome.WON
