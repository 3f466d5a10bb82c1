"""Driving machines: what they hold to be near, and that they come along in a real stage."""

from __future__ import annotations

from pathlib import Path
from random import Random

from game.actors.vehicle import Vehicle
from game.core import buttons as b
from game.core.entity import Difficulty
from game.prove.by_wheel import PIP_TILES, ByWheel
from game.prove.explorer import Round, explore, strategy_for
from game.prove.farm import pack_level
from game.tiled.load import load_level

PIG = load_level(Path(__file__).resolve().parents[2] / "levels" / "pipeline_run" / "pig.tmx")


def test_vehicles_are_driven_and_a_dent_counts_as_way() -> None:
    world = PIG.new_world()
    strategy, capsule = strategy_for(world), world.player
    assert isinstance(strategy, ByWheel) and isinstance(capsule, Vehicle)
    whole = strategy.distance(world)
    capsule.lose_pips(1)
    assert strategy.distance(world) == whole + PIP_TILES


def test_every_button_is_tried() -> None:
    world, dice = PIG.new_world(), Random(1)
    strategy = strategy_for(world)
    tried = 0
    for _ in range(2000):
        for held, ticks in strategy.next_presses(world, dice):
            assert ticks > 0
            tried |= held
    assert tried == b.LEFT | b.RIGHT | b.UP | b.DOWN | b.JUMP | b.FIRE | b.USE | b.GADGET


def test_a_short_search_passes_the_first_stop_of_a_real_pipe() -> None:
    findings = explore(Round(pack_level(PIG), 0, Difficulty.AGENT, 1, (), 60_000))
    assert max(found.value.progress for found in findings.found) >= 1
