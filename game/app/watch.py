"""Files under watch: has anybody saved one of them?"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

Mark = tuple[int, int, int]


class Watch:
    """Compares time, size and inode, so that an editor that writes a new file in the old one's place is noticed too."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = list(paths)
        self._marks = [_mark(path) for path in self._paths]

    def take_change(self) -> bool:
        """Whether any file has changed since the last call. A file that is being written (gone or empty) does not count yet."""
        marks = [_mark(path) for path in self._paths]
        if marks == self._marks or any(mark[1] == 0 for mark in marks):
            return False
        self._marks = marks
        return True


def _mark(path: Path) -> Mark:
    try:
        found = path.stat()
    except OSError:
        return 0, 0, 0
    return found.st_mtime_ns, found.st_size, found.st_ino
