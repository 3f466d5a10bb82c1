"""A flight plan can be read, and announces every change in time."""

from __future__ import annotations

from collections.abc import Iterator

from game.actors.flight_plan import FlightPlan, segments
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "flight-plan"


def check(subject: Subject) -> Iterator[Finding]:
    """Read every plan; no part of it is shorter than its warning."""
    things = {thing.id: thing for thing in subject.canon.objects}
    for plan in subject.world.all(FlightPlan):
        try:
            parts = segments(plan.plan)
        except ValueError as error:
            yield subject.at(things[plan.id], str(error), RULE, "write ticks:attitude, like 240:0 150:+1 90:P 60:H")
            continue
        short = min(part.ticks for part in parts)
        if short < plan.warn:
            yield subject.at(
                things[plan.id],
                f"a part of {short} ticks is shorter than the warning of {plan.warn}",
                RULE,
                "make the part longer, or the warning shorter",
            )
