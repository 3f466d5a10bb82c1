"""A column's order can be read, and there is a road for it."""

from __future__ import annotations

from collections.abc import Iterator

from game.actors.column_group import ColumnGroup
from game.actors.road_column import RoadColumn, kinds
from game.actors.valley_road import ValleyRoad
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "column-order"


def check(subject: Subject) -> Iterator[Finding]:
    """Read every order; look for the road."""
    things = {thing.id: thing for thing in subject.canon.objects}
    for column in subject.world.all(RoadColumn):
        try:
            kinds(column.order)
        except ValueError as error:
            yield subject.at(things[column.id], str(error), RULE, "write letters like T T Y U T")
    for group in subject.world.all(ColumnGroup):
        if subject.world.first(ValleyRoad) is None:
            yield subject.at(things[group.id], "there is no road for the column", RULE, "draw a ValleyRoad from west to east")
