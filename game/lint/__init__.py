"""The map linter: one rule a file, found by name. `check(path)` gives every finding of a map.

What keeps a map from loading at all (XML, references, classes, members) is found by the loader; the rules look at maps that load.
A rule module has `check(subject) -> Iterator[Finding]` and its name, with - for _, is the rule's name.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from game.core.actor import Actor
from game.core.entity import DIFFICULTIES, ENTITIES, Difficulty
from game.core.world import World
from game.core.zone import PLAYER
from game.tiled.canon import Canon, CanonObject, canonicalise
from game.tiled.errors import Finding, MapError
from game.tiled.load import Level, level_from
from game.tiled.tree import Node


class Subject(NamedTuple):
    """A map under the linter: as it is written, as it loads, and as a world at its first tick, with all that Double-O adds."""

    canon: Canon
    level: Level
    world: World

    def at(self, thing: CanonObject, message: str, rule: str, hint: str = "", level: str = "error") -> Finding:
        """A finding about an object."""
        finding = thing.node.fault(message, rule, hint)
        return finding._replace(layer=thing.layer, object=thing.id, class_name=thing.class_name, level=level)

    def on_map(self, message: str, rule: str, hint: str = "", level: str = "error", node: Node | None = None) -> Finding:
        """A finding about the whole map, or one of its elements."""
        return (self.canon.root if node is None else node).fault(message, rule, hint)._replace(level=level)

    def of_class(self, name: str) -> list[CanonObject]:
        """The objects of a class."""
        return [thing for thing in self.canon.objects if thing.class_name == name]

    def always(self, name: str) -> list[CanonObject]:
        """The objects of a class that are there at every difficulty."""
        return [thing for thing in self.of_class(name) if self.is_always(thing)]

    @staticmethod
    def is_always(thing: CanonObject) -> bool:
        """Whether an object is there at every difficulty."""
        return bool(thing.properties.get("difficulty", DIFFICULTIES[0]) == DIFFICULTIES[0])

    def players(self) -> list[CanonObject]:
        """The objects that the buttons would move."""
        classes = {name for name, cls in ENTITIES.items() if issubclass(cls, Actor) and cls.IS_FOCUS and cls.TRIPS & PLAYER}
        return [thing for thing in self.canon.objects if thing.class_name in classes]


Rule = Callable[[Subject], Iterable[Finding]]


def rules() -> dict[str, Rule]:
    """Every rule by name."""
    found: dict[str, Rule] = {}
    for module in pkgutil.iter_modules(__path__):
        found[module.name.replace("_", "-")] = importlib.import_module(f"{__name__}.{module.name}").check
    return found


def check(path: Path) -> list[Finding]:
    """All findings of a map, by line."""
    try:
        canon = canonicalise(path)
        level = level_from(canon, path)
        subject = Subject(canon, level, level.new_world(difficulty=Difficulty.DOUBLE_O))
    except MapError as error:
        return error.findings
    findings = [finding for rule in rules().values() for finding in rule(subject)]
    return sorted(findings, key=lambda finding: (finding.line, finding.rule, finding.object))
