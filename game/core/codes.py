"""Named whole numbers for what changes in play: states, phases, errands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class _Listed(type):
    """Makes each list of codes an object, that can be looped over, and no class: that is what its speed comes from."""

    def __new__(mcs, name: str, bases: tuple[type, ...], scope: dict[str, Any]) -> Any:
        """The list itself; only Codes is a class."""
        if not bases:
            return super().__new__(mcs, name, bases, scope)
        listed = type(name, (), {"__doc__": scope.get("__doc__"), "__iter__": mcs.__iter__})()
        for key, value in scope.items():
            if key.isupper():
                setattr(listed, key, value)
        return listed

    def __iter__(cls) -> Iterator[int]:
        return iter(vars(cls).values())


class Codes(metaclass=_Listed):
    """Base of a list of them: `class Gun(Codes): IDLE = 0`, then `if self.state == Gun.IDLE`.

    Plain attributes of an object and no enum: on Python 3.11 a class's attribute costs three times as much to read, a member of
    an enum five times as much as that, and a tick reads hundreds. Where numbers need their names back, an IntEnum does that.
    """
