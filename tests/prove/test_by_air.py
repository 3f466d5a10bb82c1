"""Flying machines: what they hold to stay in the air, to turn, and that they come along in a real stage."""

from __future__ import annotations

from pathlib import Path
from random import Random

from game.actors.cargo_plane import CargoPlane
from game.core import buttons as b
from game.core.entity import Difficulty
from game.core.world import World
from game.prove.by_air import GUIDED_PERCENT, LEAST_PX, ByAir
from game.prove.explorer import Round, explore, strategy_for
from game.prove.farm import pack_level
from game.tiled.load import load_level

VALLEY = load_level(Path(__file__).resolve().parents[2] / "levels" / "bridge_bomb" / "valley.tmx")
PROPOSALS = 400


def proposals(world: World) -> list[int]:
    """What it would hold first, many times over."""
    strategy, dice = strategy_for(world), Random(1)
    return [strategy.next_presses(world, dice)[0][0] for _ in range(PROPOSALS)]


def share(held: list[int], wanted: int) -> int:
    return 100 * sum(one == wanted for one in held) // len(held)


def flown(world: World) -> CargoPlane:
    assert isinstance(world.player, CargoPlane)
    return world.player


def test_aeroplanes_are_flown_and_every_button_is_tried() -> None:
    world, dice = VALLEY.new_world(), Random(1)
    strategy = strategy_for(world)
    assert isinstance(strategy, ByAir)
    tried = 0
    for _ in range(2000):
        for held, ticks in strategy.next_presses(world, dice):
            assert ticks > 0
            tried |= held
    assert tried == b.LEFT | b.RIGHT | b.UP | b.DOWN | b.JUMP | b.FIRE | b.USE | b.GADGET


def test_it_climbs_when_the_horn_sounds_or_the_ground_is_near() -> None:
    world = VALLEY.new_world()
    flown(world).is_warned = True
    assert share(proposals(world), b.UP) >= GUIDED_PERCENT - 5
    flown(world).is_warned = False
    flown(world).y += flown(world).height_above_ground() - LEAST_PX + 1
    assert share(proposals(world), b.UP) >= GUIDED_PERCENT - 5


def test_it_turns_when_the_goal_lies_behind() -> None:
    world = VALLEY.new_world()
    assert share(proposals(world), b.JUMP) < 100 - GUIDED_PERCENT
    goal = world.stage.goal()
    assert goal is not None
    goal.x = flown(world).x - 1000
    assert share(proposals(world), b.JUMP) >= GUIDED_PERCENT - 5


def test_a_short_search_flies_on_through_a_real_battle() -> None:
    findings = explore(Round(pack_level(VALLEY), 0, Difficulty.AGENT, 1, (), 20_000))
    assert max(found.value.progress for found in findings.found) >= 2
