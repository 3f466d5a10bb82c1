from __future__ import annotations

import os
from pathlib import Path

from game.app.watch import Watch


def test_a_save_is_noticed_once(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("one")
    watch = Watch([path])
    assert not watch.take_change()
    path.write_text("three")
    assert watch.take_change()
    assert not watch.take_change()


def test_a_file_put_in_its_place_is_noticed_by_its_inode(tmp_path: Path) -> None:
    path, other = tmp_path / "a.tmx", tmp_path / "b.tmx"
    path.write_text("one")
    other.write_text("two")
    stamp = path.stat()
    os.utime(other, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    watch = Watch([path])
    other.replace(path)
    assert watch.take_change()


def test_a_file_that_is_being_written_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("one")
    watch = Watch([path])
    path.write_text("")
    assert not watch.take_change()
    path.unlink()
    assert not watch.take_change()
    path.write_text("four")
    assert watch.take_change()
