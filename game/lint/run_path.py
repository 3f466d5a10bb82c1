"""A runner's way is level or upright, and touches every cover in their order; each cover has room for him."""

from __future__ import annotations

from collections.abc import Iterator

from game.actors.run_cover import RunCover
from game.actors.run_path import RunPath
from game.actors.runner_koskov import RunnerKoskov
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "run-path"


def check(subject: Subject) -> Iterator[Finding]:
    """Walk along the way."""
    things = {thing.id: thing for thing in subject.canon.objects}
    covers = sorted(subject.world.all(RunCover), key=lambda cover: cover.order)
    paths = subject.world.all(RunPath)
    for number, cover in enumerate(covers):
        if cover.order != number:
            message = f"has the order {cover.order}; the next after {number - 1} is {number}"
            yield subject.at(things[cover.id], message, RULE, "number the covers from 0 on")
            return
        if cover.width < RunnerKoskov.WIDTH or cover.height < RunnerKoskov.HEIGHT:
            message = f"is smaller than Koskov, who is {RunnerKoskov.WIDTH} x {RunnerKoskov.HEIGHT} px"
            yield subject.at(things[cover.id], message, RULE, "make it larger")
    if covers and not paths:
        yield subject.at(things[covers[0].id], "is on no RunPath", RULE, "draw a RunPath through all covers")
    for path in paths:
        corners = list(zip(path.points, path.points[1:], strict=False))
        if any(a[0] != b[0] and a[1] != b[1] for a, b in corners):
            yield subject.at(things[path.id], "has a slanting stretch", RULE, "keep it level or upright: snap to the grid")
            continue
        last = -1
        for cover in covers:
            stop = path.stop_at(cover)
            if stop <= last:
                message = f"comes to cover {cover.order} out of turn" if stop >= 0 else f"misses cover {cover.order}"
                yield subject.at(things[path.id], message, RULE, "draw it on the covers' floor, through one after another")
            last = max(stop, last)
