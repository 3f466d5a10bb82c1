from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from game.app import profile as profile_module
from game.app.profile import FILE, Profile, Record, better, default_folder


def backup_of(folder: Path) -> Path:
    return folder / "profile.backup.json"


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    first = Profile(tmp_path / "deep" / "folder")
    assert first.is_first
    first.settings.music = 3
    first.enter("hall agent", Record(score=9000, ticks=3000, rank="B"))
    again = Profile(tmp_path / "deep" / "folder")
    assert again.settings.music == 3 and not again.is_first
    assert again.record("hall agent") == Record(score=9000, ticks=3000, rank="B")
    assert again.best_score("hall agent") == 9000
    assert again.best_score("elsewhere") == 0
    assert again.trouble == ""


def test_a_profile_without_a_folder_keeps_nothing() -> None:
    profile = Profile(None)
    assert not profile.is_first
    profile.settings.shake = False
    profile.save()
    assert profile.trouble == ""


@pytest.mark.parametrize(
    "damage", [b"", b"{", b'{"settings": {"music": 99}}', b'{"settings": {"music": "loud"}}', b"\xff\xfe\x00"]
)
def test_a_damaged_file_is_restored_from_its_backup(tmp_path: Path, damage: bytes) -> None:
    profile = Profile(tmp_path)
    profile.settings.effects = 2
    profile.save()
    profile.settings.music = 1
    profile.save()
    (tmp_path / FILE).write_bytes(damage)
    again = Profile(tmp_path)
    assert again.settings.effects == 2
    assert "restored" in again.trouble
    again.save()
    assert Profile(tmp_path).trouble == ""


def test_damage_never_becomes_the_backup(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.save()
    profile.save()
    (tmp_path / FILE).write_bytes(b"rubbish")
    profile.save()
    assert msgspec.json.decode(backup_of(tmp_path).read_bytes())["version"] == 1


def test_without_a_backup_it_begins_anew_and_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"rubbish")
    profile = Profile(tmp_path)
    assert profile.settings.music == 8
    assert "anew" in profile.trouble


def test_the_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    for number, damage in enumerate((b"rubbish", b"more")):
        (tmp_path / FILE).write_bytes(damage)
        profile = Profile(tmp_path)
        name = ("profile.damaged.json", "profile.damaged.2.json")[number]
        assert name in profile.trouble
        assert (tmp_path / name).read_bytes() == damage
        profile.save()


def test_what_may_not_be_read_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile(tmp_path)
    profile.settings.music = 2
    profile.save()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", lambda path: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
        shut = Profile(tmp_path)
        assert "cannot be read" in shut.trouble
    shut.save()
    assert Profile(tmp_path).settings.music == 2


def test_the_environment_names_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMERT_HOME", str(tmp_path / "elsewhere"))
    assert default_folder() == tmp_path / "elsewhere"


def test_a_lost_file_comes_from_the_backup(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.settings.music = 5
    profile.save()
    profile.save()
    (tmp_path / FILE).unlink()
    assert Profile(tmp_path).settings.music == 5


def test_a_crash_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile(tmp_path)
    profile.settings.music = 4
    profile.save()

    def crash(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(profile_module.os, "fsync", crash)
    profile.settings.music = 9
    profile.save()
    assert "cannot be saved" in profile.trouble
    assert Profile(tmp_path).settings.music == 4


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    profile = Profile(tmp_path / "file" / "below")
    profile.save()
    assert "cannot be saved" in profile.trouble


def test_what_a_newer_game_wrote_is_ignored(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"version": 9, "settings": {"music": 6, "holograms": true}, "ghosts": []}')
    profile = Profile(tmp_path)
    assert profile.settings.music == 6
    assert profile.trouble == ""


def test_better_takes_the_best_of_each_kind() -> None:
    first = Record(score=9000, ticks=3000, rank="B", accuracy=50, alarms=2, kills=1, stuns=3, intel=1, medals=["Express"])
    second = Record(score=8000, ticks=3500, rank="C", accuracy=90, alarms=0, kills=0, stuns=1, intel=3, medals=["Ghost"])
    for one, two in ((first, second), (second, first)):
        best = better(one, two)
        assert best == Record(9000, 3000, "B", 90, 0, 0, 3, 3, ["Express", "Ghost"])
