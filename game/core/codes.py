"""Named whole numbers for what changes in play: states, phases, errands."""

from __future__ import annotations

from collections.abc import Iterator


class _Numbered(type):
    """Lets a list of codes be looped over."""

    def __iter__(cls) -> Iterator[int]:
        return (value for name, value in vars(cls).items() if name.isupper())


class Codes(metaclass=_Numbered):
    """Base of a list of them: `class Gun(Codes): IDLE = 0`, then `if self.state == Gun.IDLE`.

    Plain class attributes and no enum: on Python 3.11 a member of an enum costs five times as much to read, and a tick reads
    hundreds. Where numbers need their names back, an IntEnum does that.
    """
