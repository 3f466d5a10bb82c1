"""Everything that lives in a World. An entity's declared members are its Tiled members, its snapshot and its digest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, overload

from game.core.units import SUBPIXELS, px

if TYPE_CHECKING:
    from game.core.world import World

T = TypeVar("T")
Value = int | str | tuple[Any, ...]

ENTITIES: dict[str, type[Entity]] = {}
"""Every class that a map may name."""
TILED_COLOUR = re.compile("#(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
"""#RRGGBB, or #AARRGGBB."""


class Difficulty(IntEnum):
    """How hard the game is asked to be."""

    RECRUIT = 0
    AGENT = 1
    DOUBLE_O = 2

    @property
    def label(self) -> str:
        """The name in maps, replays and on the command line."""
        return ("recruit", "agent", "double-o")[self]


DIFFICULTIES: tuple[str, ...] = tuple(level.label for level in Difficulty)


class Field:
    """One declared member of an entity class.

    `kind` is "int", "bool", "str", "speed" (px per tick in Tiled, 1/256 px in the rules), "enum" (one of `choices`),
    "colour" (#RRGGBB, or empty), "link" (the Tiled id of another object, 0 for none), "points" (the object's own polyline, no
    property of it; `corners` are those of its template, px from the object) or "numbers" (whole numbers with spaces between
    them; `count` says how many, 0: as many as one likes).
    """

    __slots__ = ("choices", "corners", "count", "default", "help", "is_tiled", "kind", "maximum", "minimum", "name")

    def __init__(
        self,
        default: Any,
        kind: str,
        *,
        is_tiled: bool,
        help: str = "",
        minimum: float | None = None,
        maximum: float | None = None,
        choices: tuple[str, ...] = (),
        count: int = 0,
        corners: tuple[tuple[int, int], ...] = (),
    ) -> None:
        self.name = ""
        self.default = default
        self.kind = kind
        self.is_tiled = is_tiled
        self.help = help
        self.minimum = minimum
        self.maximum = maximum
        self.choices = choices
        self.count = count
        self.corners = corners

    @property
    def tiled_default(self) -> Any:
        """The default as Tiled shows it."""
        if self.kind == "numbers":
            return " ".join(map(str, self.default))
        return self.default / SUBPIXELS if self.kind == "speed" else self.default

    def from_tiled(self, value: Any) -> Any:
        """A Tiled property's value as the member's. Raises ValueError with a sentence that says what is wanted."""
        if self.kind == "bool":
            if not isinstance(value, bool):
                raise ValueError(f"{self.name} is true or false, not {value!r}")
            return value
        if self.kind in ("int", "speed", "link"):
            is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < float("inf")
            if not is_number or (self.kind != "speed" and value != int(value)):
                raise ValueError(f"{self.name} is {'a number' if self.kind == 'speed' else 'a whole number'}, not {value!r}")
            self._keep_in_range(value)
            return px(value) if self.kind == "speed" else int(value)
        if self.kind == "numbers":
            return self._numbers_of(value)
        if self.kind == "points":
            return tuple(value)
        text = "" if value is None else str(value)
        if self.kind == "enum" and text not in self.choices:
            raise ValueError(f"{self.name} is one of {', '.join(self.choices)}, not {text!r}")
        if self.kind == "colour" and text:
            if not TILED_COLOUR.fullmatch(text):
                raise ValueError(f"{self.name} is #RRGGBB, not {text!r}: pick it with Tiled's colour button")
            return f"#{text[-6:]}"  # before these six Tiled writes how opaque it is: all lights are
        return text

    def _keep_in_range(self, value: float) -> None:
        if self.minimum is not None and value < self.minimum:
            raise ValueError(f"{self.name} is at least {self.minimum:g}, not {value:g}")
        if self.maximum is not None and value > self.maximum:
            raise ValueError(f"{self.name} is at most {self.maximum:g}, not {value:g}")

    def _numbers_of(self, value: Any) -> tuple[int, ...]:
        words = "" if value is None else str(value)
        wanted = f"{self.count} whole numbers" if self.count else "whole numbers"
        if not all(word.isascii() and word.isdigit() for word in words.split()) or not words.split():
            raise ValueError(f"{self.name} is {wanted} with spaces between them, like {self.tiled_default}, not {words!r}")
        found = tuple(int(word) for word in words.split())
        if self.count and len(found) != self.count:
            raise ValueError(f"{self.name} is {wanted}, not {len(found)}: {words!r}")
        for number in found:
            self._keep_in_range(number)
        return found


def member(default: T, help: str, *, minimum: float | None = None, maximum: float | None = None) -> T:
    """Declare a Tiled member (int, bool or str). Its value is set by the map and never changes in play."""
    kind = "bool" if isinstance(default, bool) else "int" if isinstance(default, int) else "str"
    return Field(default, kind, is_tiled=True, help=help, minimum=minimum, maximum=maximum)  # type: ignore[return-value]


def speed_member(default: float, help: str, *, minimum: float = 0, maximum: float = 16) -> int:
    """Declare a Tiled member in px per tick, which the rules read in 1/256 px per tick."""
    return Field(px(default), "speed", is_tiled=True, help=help, minimum=minimum, maximum=maximum)  # type: ignore[return-value]


def numbers_member(
    default: tuple[int, ...], help: str, *, count: int = 0, minimum: int = 0, maximum: int | None = None
) -> tuple[int, ...]:
    """Declare a Tiled member of whole numbers with spaces between them: `count` of them, 0: one or more."""
    return Field(default, "numbers", is_tiled=True, help=help, count=count, minimum=minimum, maximum=maximum)  # type: ignore[return-value]


def colour_member(default: str, help: str) -> str:
    """Declare a Tiled member that is a colour, #RRGGBB; empty: none."""
    return Field(default, "colour", is_tiled=True, help=help)  # type: ignore[return-value]


def choice_member(default: str, choices: tuple[str, ...], help: str) -> str:
    """Declare a Tiled member that is one of `choices`."""
    return Field(default, "enum", is_tiled=True, help=help, choices=choices)  # type: ignore[return-value]


def link_member(help: str) -> int:
    """Declare a Tiled member that points at another object: its id, 0 for none."""
    return Field(0, "link", is_tiled=True, help=help, minimum=0)  # type: ignore[return-value]


def points_member(help: str, *, corners: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Declare that the object is drawn as a polyline, whose corners (px in the map) the rules read; `corners`: its template's."""
    return Field((), "points", is_tiled=True, help=help, corners=corners)  # type: ignore[return-value]


def saved(default: T) -> T:
    """Declare a member that changes in play (int, bool, str or a tuple of these): saved, restored and digested."""
    kind = "bool" if isinstance(default, bool) else "int" if isinstance(default, int) else "str"
    return Field(default, kind, is_tiled=False)  # type: ignore[return-value]


class WorkedOut(cached_property[T]):
    """What follows from what the map says, worked out when it is first asked for: an entity's `cached_property`.

    That of the standard library would give the entity a dict, out of which Python reads what has no slot more slowly.
    """

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any] | None = None) -> Self | T:
        """The value, from now on the instance's own."""
        if instance is None:
            return self
        value = self.func(instance)
        setattr(instance, str(self.attrname), value)
        return value


class Settled(WorkedOut[T]):
    """What follows from how things stand: worked out when it is asked for, and settled until `World.unsettle`."""

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any] | None = None) -> Self | T:
        """The value, for now the instance's own."""
        if isinstance(instance, Entity):
            instance.world.settled.append((instance, str(self.attrname)))
        return super().__get__(instance, owner)


DECLARED = "_declared"
"""Where a class keeps what it declares itself."""


class Declaring(type):
    """Makes the classes of entities, and what is mixed into them: takes out what they declare, and gives it slots.

    Python reads a slot faster than a dict, and in a dict it keeps the values of whatever has more than thirty. Abstract classes
    leave the slots to those made of them, for only one of a class's bases may have any.
    """

    def __new__(mcs, name: str, bases: tuple[type, ...], scope: dict[str, Any], **options: bool) -> Declaring:
        """The class. The options are those of `__init_subclass__`."""
        own = {key: value for key, value in scope.items() if isinstance(value, Field)}
        for key, value in own.items():
            value.name = key
            del scope[key]
        scope[DECLARED] = own
        if bases and not options.get("abstract"):
            names = (*_declared_in(cls for base in bases for cls in base.__mro__), *own)
            scope["__slots__"] = [key for key in dict.fromkeys(names) if not any(hasattr(base, key) for base in bases)]
        return super().__new__(mcs, name, bases, scope, **options)


def _declared_in(classes: Iterable[type]) -> dict[str, Field]:
    """What these classes declare themselves, by name; the last has the last word."""
    return {name: field for cls in classes for name, field in vars(cls).get(DECLARED, {}).items()}


State = tuple[Value, ...]
Save = Callable[[Sequence[Any]], list[State]]
Load = Callable[[Sequence[Any], Sequence[State]], None]
"""How all entities that are exactly of one class are saved and loaded."""

SNAPSHOT = """
def save(entities):
    states = []
    for self in entities:
        states.append({state})
    return states
def load(entities, states):
    number = 0
    for self in entities:
        ({members}) = states[number]
        number += 1
"""
"""Generated for each class that a world holds, as straight-line code: ten times as fast as loops over names. All of a class at
once, because a call for each entity would cost half as much again. A world holds but one or two of most classes: there a
comprehension or a `zip` costs more than the loop."""
LONGEST = 30
"""So many values Python puts into a tuple at once. A longer one it builds value by value: slower by a third than a sum of two."""


GENERATED: dict[type[Entity], tuple[Save, Load]] = {}


def states_of(cls: type[Entity]) -> tuple[Save, Load]:
    """What saves and loads the entities of this class."""
    if cls in GENERATED:
        return GENERATED[cls]
    scope: dict[str, Any] = {}
    members = [f"self.{name}, " for name in cls.states()]
    state = " + ".join(f"({''.join(members[first : first + LONGEST])})" for first in range(0, len(members), LONGEST))
    source = SNAPSHOT.format(members="".join(members), state=state)
    exec(compile(source, f"<snapshot of {cls.__name__}>", "exec"), scope)
    GENERATED[cls] = scope["save"], scope["load"]
    return GENERATED[cls]


class Entity(metaclass=Declaring):
    """Base of all world objects. Subclasses declare members and override the lifecycle: added, update, removed."""

    world: World
    id: int
    """The Tiled object's id, or one above all of them for entities born in play."""
    name: str
    """The Tiled object's name, for replays' assertions and scripts. May be empty."""
    width: int
    height: int

    x: int = saved(0)
    """Left edge, px."""
    y: int = saved(0)
    """Top edge, px."""
    difficulty: str = choice_member("recruit", DIFFICULTIES, "appears from this difficulty on")

    WIDTH: ClassVar[int] = 0
    """Fixed size in px; 0: the map's rectangle gives it."""
    HEIGHT: ClassVar[int] = 0
    COLOUR: ClassVar[str] = "#8090a0"
    """Colour of the class in Tiled."""
    PHASE: ClassVar[int] = 0
    """0: machinery and solids, 1: actors, 2: the stage's script; the order within a tick."""
    HIT_MASK: ClassVar[int] = 0
    """Whom the hitbox hurts (see contacts.py)."""
    HURT_MASK: ClassVar[int] = 0
    """As whom the hurtbox can be hurt."""
    TRIPS: ClassVar[int] = 0
    """As whom the entity trips triggers."""
    SLEEPS: ClassVar[bool] = True
    """Whether it rests while far from every focus."""
    IS_FOCUS: ClassVar[bool] = False
    """Whether the world around it is kept awake."""
    PLACEABLE: ClassVar[bool] = True
    """Whether a designer puts it on a map; what is only born in play is not offered in Tiled."""
    IS_INTEL: ClassVar[bool] = False
    """Whether it can be found and counts for the medal Archivist."""
    IS_WAY_OUT: ClassVar[bool] = False
    """Whether reaching it ends the stage: what `Stage.goal` falls back on."""
    IS_NEAREST: ClassVar[bool] = False
    """Whether it is drawn in front of all others."""
    DEPTH: ClassVar[tuple[int, int]] = (100, 100)
    """Per cent of the camera's way by which it moves in the picture, across and down, as the parallax of a layer. What is far is
    seen behind all layers that are nearer, and its place is told in that depth's own px.
    """
    IS_SILHOUETTE: ClassVar[bool] = False
    """Whether only its outline is seen, with a rim of light in the colour of its member `rim` (empty: after all not)."""
    USE_TICKS: ClassVar[int] = 0
    """How long `use` takes before it has its effect, ticks."""
    WORK_POSE: ClassVar[str] = "use"
    """The animation of who works at it with both hands."""
    REACH: ClassVar[int] = 0
    """How far outside of its box it can still be used, px."""
    REACH_Y: ClassVar[int] = 0
    """How far above or below of it: what is let into the floor is used by who stands on it, px."""

    HUMS: ClassVar[tuple[str, ...]] = ()
    """All that `hum()` can say: sounds to be loaded beforehand, by their files' names."""

    IS_FIXED: ClassVar[bool] = True
    """Nothing about it ever changes: no snapshot needs it. Set from the declared members; what moves says False."""

    fields: ClassVar[dict[str, Field]] = {}

    def __init_subclass__(cls, *, abstract: bool = False) -> None:
        """Collect the declared members, and enter the class under its name."""
        cls.fields = _declared_in(reversed(cls.__mro__))
        cls.IS_FIXED = cls.IS_FIXED and cls.states() == ["x", "y"]
        if not abstract:
            if cls.__name__ in ENTITIES and ENTITIES[cls.__name__].__module__ != cls.__module__:
                raise TypeError(f"two entity classes are called {cls.__name__}")
            ENTITIES[cls.__name__] = cls

    def __init__(
        self, world: World, id: int, x: int, y: int, width: int = 0, height: int = 0, name: str = "", **members: Any
    ) -> None:
        """Place it at (x, y) px. `members` are values of declared Tiled members, already in the rules' units."""
        self.world = world
        self.id = id
        self.name = name
        self.width = self.WIDTH or width
        self.height = self.HEIGHT or height
        for key, declared in self.fields.items():
            setattr(self, key, declared.default)
        for key, value in members.items():
            if key not in self.fields:
                raise TypeError(f"{type(self).__name__} has no member {key!r}")
            setattr(self, key, value)
        self.x = x
        self.y = y

    # Snapshots

    @classmethod
    def states(cls) -> list[str]:
        """The names of what play changes, in the order in which it is saved."""
        return [name for name, declared in cls.fields.items() if not declared.is_tiled]

    def save(self) -> State:
        """All that play can change of it."""
        save, _ = states_of(type(self))
        return save([self])[0]

    def load(self, state: State) -> None:
        """Be again as it was saved."""
        _, load = states_of(type(self))
        load([self], [state])
        self.world.unsettle()

    # Lifecycle

    def added(self) -> None:
        """The entity is in the world, and so are all that came with the map."""

    def update(self) -> None:
        """Live for one tick. Who finds nothing to do until something happens to it may call `world.rest`."""

    def removed(self) -> None:
        """The entity has left the world."""

    def respawned(self) -> None:
        """The player came back to life at a checkpoint: return to a fair state."""

    def can_sleep(self) -> bool:
        """Whether it may rest now, being far from every focus."""
        return True

    def keeps_awake(self) -> bool:
        """Whether a focus keeps the world around it awake just now."""
        return True

    # Contacts

    def hit(self, other: Entity) -> None:
        """The hitbox met `other`'s hurtbox."""

    def hurt(self, damage: int, from_x: int, source: Entity | None = None) -> bool:
        """Take a blow that came from `from_x` px. True if it counted."""
        return False

    def hurtbox(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom (the last two excluded), px."""
        return self.x, self.y, self.x + self.width, self.y + self.height

    def hitbox(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom (the last two excluded), px."""
        return self.x, self.y, self.x + self.width, self.y + self.height

    def gives_light(self) -> bool:
        """Whether it lights the place around it."""
        return False

    # Use

    def can_use(self, user: Entity) -> bool:
        """Whether `user`, who overlaps it, could use it now."""
        return False

    def use(self, user: Entity) -> None:
        """`user` pressed use here."""

    def is_in_hands_of(self, user: Entity) -> bool:
        """Whether `user` carries it: then everything else at hand is used before it."""
        return False

    def watched_place(self) -> tuple[int, int] | None:
        """What the camera looks at instead of who works at it, px."""
        return None

    def prompt(self) -> str:
        """What `use` would do here, a word or two for the player."""
        return "use"

    # Looks

    def pose(self) -> tuple[str, int]:
        """The animation and its frame count (the view wraps or clamps it). An empty name draws nothing."""
        return "", 0

    def sprite_name(self) -> str:
        """The sprite sheet to draw from, if it is not the one of the class's name."""
        return ""

    def hangs_from(self) -> int:
        """Where its rope or chain begins, px of the map; its sheet's "chain" is repeated from there down to it. `y` for none."""
        return self.y

    def shadow_y(self) -> int:
        """Where its shadow falls while it floats, px of the map; -1 for none. Bodies on foot have theirs from the view."""
        return -1

    # Sounds

    def hum(self) -> str:
        """What is heard of it all the time, now: one of its `HUMS`, or nothing. Events tell what is heard once."""
        return ""

    # Geometry

    @property
    def centre_x(self) -> int:
        """Middle of the box, px."""
        return self.x + self.width // 2

    @property
    def centre_y(self) -> int:
        """Middle of the box, px."""
        return self.y + self.height // 2

    @property
    def feet(self) -> int:
        """Lower edge, px: the first row below the box."""
        return self.y + self.height

    def overlaps(self, other: Entity) -> bool:
        """Whether the two boxes share a pixel."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def contains(self, x: int, y: int) -> bool:
        """Whether the pixel lies in the box."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def remove(self) -> None:
        """Leave the world at the end of this tick."""
        self.world.remove(self)

    def __repr__(self) -> str:
        label = f" {self.name!r}" if self.name else ""
        return f"<{type(self).__name__} {self.id}{label} at {self.x},{self.y}>"
