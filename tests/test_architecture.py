"""The arrows of ARCHITECTURE.md, and what keeps the simulation headless, deterministic and saved whole."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import pytest

import game.actors
import game.levels
from game.core import buttons as b
from game.core.entity import ENTITIES, Entity
from game.core.random import Random
from game.core.stage import Stage
from game.core.world import World
from tests.core.ascii_world import place, world

ROOT = Path(__file__).resolve().parents[1]
GAME = ROOT / "game"
RULES = ("core", "actors", "levels")

MAY_IMPORT = {
    "core": {"core"},
    "actors": {"core", "actors"},
    "levels": {"core", "actors", "levels"},
    "tiled": {"core", "actors", "levels", "tiled"},
    "lint": {"core", "actors", "levels", "tiled", "lint"},
    "testing": {"core", "actors", "levels", "tiled", "lint", "prove", "testing"},
    "prove": {"core", "actors", "levels", "tiled", "prove"},
    "view": {"core", "view"},
    "audio": {"core", "audio"},
}
"""What stands to the left of each package's arrow, and itself. app and cli may see everything but each other's backs."""
CLOCKS_AND_DICE = {"time", "datetime", "random", "secrets", "uuid"}
TABLES_INSTEAD = {"sin", "cos", "tan", "atan", "atan2", "sqrt", "hypot", "exp", "log", "pow"}
"""Functions of math whose last digits differ from platform to platform."""


def modules_of(package: str) -> list[Path]:
    return sorted((GAME / package).rglob("*.py"))


def imports_of(path: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file imports, wherever in it: line and dotted name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def package_of(module: str) -> str:
    """The package below game that a dotted name belongs to, or nothing."""
    words = module.split(".")
    return words[1] if words[0] == "game" and len(words) > 1 else ""


@pytest.mark.parametrize("package", [*MAY_IMPORT, "app"])
def test_imports_run_one_way(package: str) -> None:
    allowed = MAY_IMPORT.get(package, {*MAY_IMPORT, "app"})
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in modules_of(package)
        for line, module in imports_of(path)
        if module.split(".")[0] == "game" and package_of(module) not in allowed
    ]
    assert not wrong


@pytest.mark.parametrize("package", RULES)
def test_the_rules_use_the_standard_library_only(package: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in modules_of(package)
        for line, module in imports_of(path)
        if module.split(".")[0] not in ("game", *sys.stdlib_module_names)
    ]
    assert not wrong


@pytest.mark.parametrize("package", RULES)
def test_the_rules_know_neither_clock_nor_dice_nor_angles(package: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in modules_of(package)
        for line, module in imports_of(path)
        if module.split(".")[0] in CLOCKS_AND_DICE
        or (module.split(".")[0] == "math" and module.split(".")[-1] in TABLES_INSTEAD | {"math"})
    ]
    assert not wrong


@pytest.mark.parametrize("package", RULES)
def test_the_rules_never_walk_a_set(package: str) -> None:
    """The order of a set of strings changes from process to process."""
    wrong = []
    for path in modules_of(package):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            walked = node.iter if isinstance(node, (ast.For, ast.comprehension)) else None
            is_call = (
                isinstance(walked, ast.Call) and isinstance(walked.func, ast.Name) and walked.func.id in ("set", "frozenset")
            )
            if is_call or isinstance(walked, (ast.Set, ast.SetComp)):
                wrong.append(f"{path.relative_to(ROOT)}:{getattr(walked, 'lineno', 0)}")
    assert not wrong


@pytest.mark.parametrize("package", RULES)
def test_the_rules_hold_no_generators_that_live_over_ticks(package: str) -> None:
    """A generator cannot be saved: none is kept in a member."""
    wrong = []
    for path in modules_of(package):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.GeneratorExp):
                wrong += [
                    f"{path.relative_to(ROOT)}:{node.lineno}" for target in node.targets if isinstance(target, ast.Attribute)
                ]
    assert not wrong


HEADLESS_RUN = """
import sys
import game.core.replay, game.core.scenery, game.actors, game.levels
from game.core.grid import Grid
from game.core.world import World
from game.actors.bond import Bond
from game.actors.guard import Guard
world = World(Grid(20, 6, bytes(100) + bytes([1]) * 20))
world.add(Bond(world, 1, 32, 38))
world.add(Guard(world, 2, 200, 38))
world.begin()
for tick in range(120):
    world.step(tick & 63)
world.load(world.save())
world.digest()
print(*sorted(sys.modules))
"""


def test_a_headless_run_loads_nothing_heavy() -> None:
    # -S: no site-packages, so that neither a startup file there nor an installed library can blur what the game itself loads.
    run = subprocess.run([sys.executable, "-S", "-c", HEADLESS_RUN], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in run.stdout.split()}
    assert "game" in loaded
    assert not loaded & {"pygame", "pytmx", "numpy", "msgspec", "rich", "platformdirs", "dataclasses", "asyncio", "random"}


def test_the_title_waits_for_no_rules() -> None:
    code = "import sys, game.app.title; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(run.stdout.split()) & {"game.core.world", "game.core.events", "game.actors", "game.tiled", "game.audio"}


# One file, one actor


def classes_in(module_name: str) -> list[type[Entity]]:
    """The entity classes that a module itself defines and that a map may name."""
    module = importlib.import_module(module_name)
    return [
        value
        for value in vars(module).values()
        if inspect.isclass(value) and value.__module__ == module_name and ENTITIES.get(value.__name__) is value
    ]


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


ACTOR_MODULES = [found.name for found in pkgutil.iter_modules(game.actors.__path__)]


@pytest.mark.parametrize("name", ACTOR_MODULES)
def test_an_actor_file_holds_the_one_class_that_it_is_named_after(name: str) -> None:
    names = [cls.__name__ for cls in classes_in(f"game.actors.{name}")]
    module = importlib.import_module(f"game.actors.{name}")
    abstract = [
        value.__name__
        for value in vars(module).values()
        if inspect.isclass(value)
        and issubclass(value, Entity)
        and value.__module__ == module.__name__
        and value.__name__ not in names
    ]
    if names or abstract:
        assert [snake(found) for found in names or abstract] == [name]
    else:
        assert any(name.startswith(f"{actor}_") for actor in ACTOR_MODULES), "tables are named after the actor that lives by them"


@pytest.mark.parametrize("name", [found.name for found in pkgutil.iter_modules(game.levels.__path__)])
def test_a_chapter_module_holds_stage_scripts(name: str) -> None:
    classes = classes_in(f"game.levels.{name}")
    assert classes
    assert all(issubclass(cls, Stage) for cls in classes)


GAME_CLASSES = sorted((cls for cls in ENTITIES.values() if cls.__module__.startswith("game.")), key=lambda cls: cls.__name__)


@pytest.mark.parametrize("cls", GAME_CLASSES, ids=lambda cls: cls.__name__)
def test_the_defaults_of_every_class_can_be_built(cls: type[Entity]) -> None:
    """And a designer may write each of them into the map."""
    made = cls(World(world("#").grid), 1, 0, 0, 16, 16)
    for name, field in cls.fields.items():
        assert getattr(made, name) == field.default or name in ("x", "y")
        if field.is_tiled:
            assert field.from_tiled(field.tiled_default) == field.default
            assert field.help
            assert field.name == name
    assert len(made.save()) == sum(not field.is_tiled for field in cls.fields.values())


@pytest.mark.parametrize("cls", GAME_CLASSES, ids=lambda cls: cls.__name__)
def test_every_class_says_what_it_is(cls: type[Entity]) -> None:
    assert cls.__doc__
    assert cls.COLOUR.startswith("#") and int(cls.COLOUR[1:], 16) >= 0
    tiled = {name for name, field in cls.fields.items() if field.is_tiled}
    assert not tiled & {"name", "width", "height", "id", "type", "visible", "image", "template"}, "Tiled refuses such members"


# Nothing escapes the snapshot

CROWD = """
    ................................................
    ................................................
    ................................................
    ................................................
    .B..K......g....O.........G........P............
    ################################################
"""


def crowd() -> World:
    """A world with one of everything that a designer can place."""
    drawn = {"Bond", "Koskov"}
    bodies = [
        place(cls, 4 + 2 * (number % 20), 4, width=cls.WIDTH or 32, height=cls.HEIGHT or 32)
        for number, cls in enumerate(GAME_CLASSES)
        if cls.PLACEABLE and not issubclass(cls, Stage) and cls.__name__ not in drawn
    ]
    return world(CROWD, *bodies)


def test_every_attribute_of_every_entity_is_declared() -> None:
    """What is not declared would be left out of save, load and digest. What is worked out once, of what the map says, may be."""
    made = crowd()
    chance = Random(3)
    seen: dict[int, Entity] = {}
    own = {"world", "id", "name", "width", "height"}
    for tick in range(300):
        made.step(chance.below(b.ALL + 1) if tick % 5 == 0 else made.buttons)
        seen.update(made.entities)
    assert any(type(entity).__name__ == "Bullet" for entity in seen.values())
    for entity in seen.values():
        bases = type(entity).__mro__
        worked_out = {name for base in bases for name, value in vars(base).items() if isinstance(value, cached_property)}
        assert set(vars(entity)) <= set(type(entity).fields) | own | worked_out, entity


def test_the_members_that_a_map_sets_do_not_change_in_play() -> None:
    """They are in no snapshot, so they may not."""
    made = crowd()
    chance = Random(4)
    before = {
        entity.id: [(name, getattr(entity, name)) for name, field in entity.fields.items() if field.is_tiled]
        for entity in made.entities.values()
    }
    widths = {entity.id: entity.width for entity in made.entities.values()}
    heights = {entity.id: entity.height for entity in made.entities.values() if "height" not in entity.fields}
    for tick in range(300):
        made.step(chance.below(b.ALL + 1) if tick % 5 == 0 else made.buttons)
        for entity in made.entities.values():
            assert entity.id not in before or before[entity.id] == [
                (name, getattr(entity, name)) for name, _ in before[entity.id]
            ]
            assert widths.get(entity.id, entity.width) == entity.width, entity
            assert heights.get(entity.id, entity.height) == entity.height, entity
