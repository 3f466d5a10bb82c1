"""Make a failing run short enough to be read: leave out spans of held buttons, then buttons, then ticks, while it still fails so.

Delta debugging (Zeller, Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002). A try plays on from the last
moment that it has in common with the run so far.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from game.core import buttons
from game.core.replay import Action, merge
from game.prove.fuzz import Failure, Run, begin

SAVED_EVERY = 32
"""A moment is kept every so many ticks."""
Spans = tuple[Action, ...]


def minimise(failure: Failure, seconds: float) -> Failure:
    """A shorter run that fails in the same way, or the same one."""
    shorter = _Minimiser(failure, time.monotonic() + seconds).run()
    return shorter if _still_fails(shorter) else failure


def _still_fails(failure: Failure) -> bool:
    """Whether the run goes wrong, exactly so, when it is played from the start."""
    run, last = begin(failure.plan), len(failure.inputs) - 1
    for tick, held in enumerate(failure.inputs):
        fault = run.step(held)
        if fault is not None:
            return tick == last and fault == failure.fault
    return False


class _Minimiser:
    """A failing run that grows shorter."""

    def __init__(self, failure: Failure, until: float) -> None:
        self.failure = failure
        self.until = until
        self.play: Run = begin(failure.plan)
        self.moments: list[tuple[Any, Any]] = []
        self.spans: Spans = ()
        self._record(list(failure.inputs), 0)

    def _record(self, inputs: list[int], same: int) -> None:
        """Take `inputs` as the run; its first `same` ticks are those of the old one. Keep moments."""
        del self.moments[max(-(-same // SAVED_EVERY), 1) :]
        first = self._go_back(same)
        run = self.play
        for tick in range(first, len(inputs)):
            if tick % SAVED_EVERY == 0 and tick // SAVED_EVERY == len(self.moments):
                self.moments.append((run.world.save(), run.inspect.save()))
            run.step(inputs[tick])
        self.spans = merge(inputs)

    def _go_back(self, tick: int) -> int:
        """Return to the last kept moment at or before a tick; its own tick."""
        if not self.moments:
            return 0
        index = min(tick // SAVED_EVERY, len(self.moments) - 1)
        world, inspect = self.moments[index]
        self.play.world.load(world)
        self.play.inspect.load(inspect)
        return index * SAVED_EVERY

    def run(self) -> Failure:
        is_shorter = True
        while is_shorter and time.monotonic() < self.until:
            is_shorter = self._leave_out_spans()
            is_shorter = self._try_each(_with_fewer_buttons) or is_shorter
            is_shorter = self._try_each(_with_fewer_ticks) or is_shorter
        return self.failure

    def _leave_out_spans(self) -> bool:
        """Half of them, a quarter, ... one, from the last to the first."""
        done, size = False, max(len(self.spans) // 2, 1)
        while size:
            end = len(self.spans)
            while end > 0:
                first = max(end - size, 0)
                done = self._try((*self.spans[:first], *self.spans[end:])) or done
                end = min(first, len(self.spans))
            size //= 2
        return done

    def _try_each(self, variants: Any) -> bool:
        """Put something smaller in the place of each span, from the last to the first."""
        done, index = False, len(self.spans) - 1
        while index >= 0:
            for smaller in variants(self.spans[index]):
                if self._try((*self.spans[:index], smaller, *self.spans[index + 1 :])):
                    done = True
                    break
            index = min(index, len(self.spans)) - 1
        return done

    def _try(self, spans: Spans) -> bool:
        """Whether these spans fail in the same way. If so, they are the run from now on."""
        if time.monotonic() > self.until:
            return False
        inputs = [held for span in spans for held in (span.buttons,) * span.ticks]
        old = self.failure.inputs
        same = next((tick for tick, (one, other) in enumerate(zip(inputs, old, strict=False)) if one != other), len(inputs))
        first = self._go_back(same)
        for tick in range(first, len(inputs)):
            fault = self.play.step(inputs[tick])
            if fault is not None:
                if not fault.is_like(self.failure.fault):
                    return False
                inputs = inputs[: tick + 1]
                self.failure = self.failure._replace(fault=fault, inputs=tuple(inputs))
                self._record(inputs, min(same, tick))
                return True
            if self.play.world.stage.outcome:
                return False
        return False


def _with_fewer_buttons(span: Action) -> Iterator[Action]:
    """None, or one less."""
    if span.buttons:
        yield Action(span.ticks, 0)
    for bit in buttons.NAMES.values():
        if span.buttons & bit and span.buttons != bit:
            yield Action(span.ticks, span.buttons & ~bit)


def _with_fewer_ticks(span: Action) -> Iterator[Action]:
    """Half, a few less, one less."""
    for ticks in (1, span.ticks // 2, span.ticks * 3 // 4, span.ticks - 1):
        if 0 < ticks < span.ticks:
            yield Action(ticks, span.buttons)
