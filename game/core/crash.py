"""What the rules throw, told to whoever made the map: which object it was, and where it stood."""

from __future__ import annotations

from pathlib import Path

from game.core.entity import Entity
from game.core.units import TILE


def culprit(error: BaseException) -> Entity | None:
    """The innermost entity whose rules were at work."""
    found = None
    trace = error.__traceback__
    while trace is not None:
        owner = trace.tb_frame.f_locals.get("self")
        if isinstance(owner, Entity):
            found = owner
        trace = trace.tb_next
    return found


def describe(error: BaseException) -> str:
    """`object 12 'porter' (Guard), tile 31,9: ZeroDivisionError: division by zero (guard.py:88)`."""
    trace, place = error.__traceback__, ""
    while trace is not None:
        place = f" ({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})"
        trace = trace.tb_next
    sentence = f"{type(error).__name__}: {error}{place}"
    entity = culprit(error)
    if entity is None:
        return sentence
    name = f" {entity.name!r}" if entity.name else ""
    tile = f"{entity.centre_x // TILE},{entity.centre_y // TILE}"
    return f"object {entity.id}{name} ({type(entity).__name__}), tile {tile}: {sentence}"
