"""A run beside the run: where the player of a replay was, tick by tick."""

from __future__ import annotations

from typing import NamedTuple

from game.core.replay import Replay
from game.core.world import World


class Place(NamedTuple):
    """Where a player is at a tick, and what he looks like there."""

    x: int
    """Middle of the body, px."""
    feet: int
    """Its lower edge, px."""
    facing: int
    sprite: str
    """The sprite sheet, or the class that it is called after."""
    pose: tuple[str, int]
    """The animation and its frame count."""


class Ghost:
    """Plays a replay in a world of its own, as far as it is asked for; nothing in it touches any other world.

    The file of a ghost is a replay like any other. Where the map has changed since, whoever reads it looks at its `map_digest`;
    where the rules have, it ends at the first digest that differs, or where they fail.
    """

    def __init__(self, replay: Replay, world: World) -> None:
        """`world` is a fresh one over the replay's map, as the replay wants it."""
        self._world = world
        self._inputs = replay.inputs()
        self._checks = {check.tick: check.digest for check in replay.checks}
        self._places = [_place(world)]
        self._is_over = False

    def at(self, tick: int) -> Place | None:
        """Where it is when `tick` ticks have been played; None once its run is over, or where the map has no player."""
        while len(self._places) <= tick and not self._is_over:
            self._step()
        return self._places[tick] if 0 <= tick < len(self._places) else None

    def _step(self) -> None:
        held = next(self._inputs, None)
        if held is None or self._world.stage.outcome:
            self._is_over = True
            return
        world = self._world
        try:
            world.step(held)
        except Exception:  # who plays beside it is not to suffer for a run of long ago
            self._is_over = True
            return
        wanted = self._checks.get(world.tick)
        if wanted is not None and wanted != world.digest():
            self._is_over = True
            return
        self._places.append(_place(world))


def _place(world: World) -> Place | None:
    player = world.player
    if player is None:
        return None
    sprite = player.sprite_name() or type(player).__name__
    return Place(player.centre_x, player.feet, player.facing, sprite, player.pose())
