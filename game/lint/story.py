"""An interlude can be read: its lines have words and each its own place in the order; its figures have pictures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from game.actors.story_figure import StoryFigure
from game.actors.story_line import StoryLine
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "story"
SPRITES = Path(__file__).resolve().parents[2] / "assets" / "sprites"


def check(subject: Subject) -> Iterator[Finding]:
    """Look at every line and every figure."""
    things = {thing.id: thing for thing in subject.canon.objects}
    seen: dict[int, int] = {}
    for line in subject.world.all(StoryLine):
        if not line.text.strip():
            yield subject.at(things[line.id], "says nothing", RULE, "write its text")
        if line.order in seen:
            message = f"has the order {line.order}, as object {seen[line.order]} has"
            yield subject.at(things[line.id], message, RULE, "give each line its own order")
        seen.setdefault(line.order, line.id)
    for figure in subject.world.all(StoryFigure):
        animations = _animations(figure.sheet)
        if animations is None:
            yield subject.at(
                things[figure.id], f"there is no sprite sheet {figure.sheet!r}", RULE, "use a name from assets/sprites"
            )
            continue
        for name in (figure.stands, figure.walks) if figure.walk_px else (figure.stands,):
            if name not in animations:
                hint = f"there are {', '.join(animations)}"
                yield subject.at(things[figure.id], f"the sheet {figure.sheet} has no animation {name!r}", RULE, hint)


def _animations(sheet: str) -> list[str] | None:
    try:
        content = json.loads((SPRITES / f"{sheet}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return list(content["animations"])
