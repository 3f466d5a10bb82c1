"""The state machine of players and bosses: a table of hooks, one int of state, one count of ticks.

Small actors do without: `match` on their Codes and one `enter()`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple

from game.core.entity import Declaring, saved


def nothing(_: Any) -> None:
    """The hook of a state that needs none."""


class Hooks(NamedTuple):
    """What a state does each tick, when it begins and when it ends. Functions of the class, called with the entity."""

    update: Callable[[Any], None]
    enter: Callable[[Any], None] = nothing
    leave: Callable[[Any], None] = nothing


class StateMachine(metaclass=Declaring):
    """Mix into an Entity. `HOOKS` maps each state (its number among the Codes) to its Hooks."""

    HOOKS: ClassVar[dict[int, Hooks]] = {}

    state: int = saved(0)
    state_ticks: int = saved(0)
    """Ticks spent in the state; 0 in its first tick."""

    def enter(self, new: int) -> None:
        """Leave the state and begin `new`."""
        self.HOOKS[self.state].leave(self)
        self.state = int(new)
        self.state_ticks = 0
        self.HOOKS[self.state].enter(self)

    def update_state(self) -> None:
        """Let the state live for one tick. The tick in which a state changes counts as the new state's first."""
        before = self.state
        self.HOOKS[before].update(self)
        if self.state == before:
            self.state_ticks += 1
