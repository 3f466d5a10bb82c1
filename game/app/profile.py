"""What outlives the game: settings and best runs, in the user's data folder. Written whole or not at all, with a backup."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import Annotated

import msgspec

from game.core.assists import ASSISTS

LOG = logging.getLogger(__name__)
NAME = "smert-spionam"
FILE = "profile.json"
HOME_VARIABLE = "SMERT_HOME"
"""Names another folder for all that is kept."""
FULL = 10
MIN_SPEED = 50
MAX_SCALE = 12

Volume = Annotated[int, msgspec.Meta(ge=0, le=FULL)]


class Settings(msgspec.Struct):
    """What the player may choose. Volumes in tenths, the speed in per cent."""

    music: Volume = 8
    effects: Volume = 8
    shake: bool = True
    roll: bool = True
    flashes: bool = True
    slow_motion: bool = True
    """Whether what a stage holds to be worth it is shown slowly."""
    large_text: bool = False
    ghost: bool = False
    """Whether the best run of a stage runs beside the player."""
    fullscreen: bool = False
    scale: Annotated[int, msgspec.Meta(ge=0, le=MAX_SCALE)] = 0
    """Size of the window in canvases, 0: as large as fits."""
    holding: Annotated[int, msgspec.Meta(ge=0, le=2)] = 0
    """How what wants to be held is held (see holds.py)."""
    difficulty: Annotated[int, msgspec.Meta(ge=0, le=2)] = 1
    speed: Annotated[int, msgspec.Meta(ge=MIN_SPEED, le=100)] = 100
    keys: dict[str, list[str]] = msgspec.field(default_factory=dict)
    """The keys of each action; empty: as the game brings them (see bindings.py, which also judges them)."""
    pad: dict[str, list[str]] = msgspec.field(default_factory=dict)
    """The pad's buttons of each action, likewise."""
    assists: list[str] = msgspec.field(default_factory=list)
    """What is softened from the next stage on, by the names of core/assists.py."""

    def assists_on(self) -> tuple[str, ...]:
        """The assists that are on, in their fixed order; what this game does not know is left out."""
        return tuple(name for name in ASSISTS if name in self.assists)


class Record(msgspec.Struct):
    """The best of each kind that was ever reached in a stage at a difficulty."""

    score: int = 0
    ticks: int = 0
    rank: str = ""
    accuracy: int = 0
    alarms: int = 0
    kills: int = 0
    stuns: int = 0
    intel: int = 0
    medals: list[str] = msgspec.field(default_factory=list)
    credits: int = 0
    """How often the best score's run was continued after it was lost."""
    assisted: bool = False
    """Whether the best score's run had assists."""


class Checkpoint(msgspec.Struct):
    """A stage that was left after one of its checkpoints (see resume.py)."""

    replay: str = ""
    """The run up to the checkpoint, as a replay file would hold it."""
    credits: int = 0
    """How often the stage had been continued after it was lost."""


class Progress(msgspec.Struct):
    """How far the campaign has been played. Maps are named relative to the folder `levels`."""

    current: str = ""
    """Where it is continued."""
    title: str = ""
    """Its title for players."""
    checkpoint: Checkpoint | None = None
    """Within it; None: from its start."""
    handed: dict[str, int] = msgspec.field(default_factory=dict)
    """What the stage before handed to it, by name (see Stage.TAKES)."""
    reached: list[str] = msgspec.field(default_factory=list)
    """Every map that was begun, in order."""
    difficulty: Annotated[int, msgspec.Meta(ge=0, le=2)] = 1


class Content(msgspec.Struct):
    """The file's content. Members that a file lacks have their defaults; what a newer game wrote besides is ignored."""

    version: int = 1
    settings: Settings = msgspec.field(default_factory=Settings)
    progress: Progress = msgspec.field(default_factory=Progress)
    records: dict[str, Record] = msgspec.field(default_factory=dict)
    """By stage and difficulty, `concert_hall/backstage agent`."""


class Profile:
    """The profile in a folder (None: nothing is kept)."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._path = folder / FILE if folder is not None else None
        self.trouble = ""
        """A sentence for the player if the file was damaged or cannot be written."""
        self.is_first = self._path is not None
        """Whether nothing was kept here before: the game is started for the first time."""
        self._writer: Thread | None = None
        """Writes while the game goes on: a disk may take longer than a picture has time."""
        self.content = self._load()

    @property
    def settings(self) -> Settings:
        """What the player has chosen."""
        return self.content.settings

    def record(self, key: str) -> Record | None:
        """The best of a stage at a difficulty, if it was ever won."""
        return self.content.records.get(key)

    def best_score(self, key: str) -> int:
        """The best score, 0 if there is none."""
        record = self.record(key)
        return record.score if record else 0

    def enter(self, key: str, run: Record) -> None:
        """Let a won run better the record, and save."""
        best = self.content.records.get(key)
        self.content.records[key] = better(best, run) if best else run
        self.save()

    @property
    def progress(self) -> Progress:
        """How far the campaign has been played."""
        return self.content.progress

    def reach(self, place: str, difficulty: int, title: str = "", handed: Mapping[str, int] | None = None) -> None:
        """A map of the campaign begins: it is continued from here, and can be chosen from now on. Saved.

        `handed`: what the stage before handed to it.
        """
        progress = self.progress
        progress.current, progress.difficulty, progress.title = place, difficulty, title
        progress.checkpoint, progress.handed = None, dict(handed or {})
        if place not in progress.reached:
            progress.reached.append(place)
        self.save()

    def keep_checkpoint(self, checkpoint: Checkpoint | None) -> None:
        """The stage is continued from here, None: from its start. Saved, but not waited for: the player is in the midst of it."""
        if checkpoint != self.progress.checkpoint:
            self.progress.checkpoint = checkpoint
            self.wait()
            self._writer = Thread(target=self._write, args=(self._encoded(),))
            self._writer.start()

    def save(self) -> None:
        """Write the file: first the old one becomes the backup, then the new one takes its place in one step."""
        self.wait()
        self._write(self._encoded())

    def wait(self) -> None:
        """Until everything is written."""
        if self._writer is not None:
            self._writer.join()
            self._writer = None

    def _encoded(self) -> bytes:
        return msgspec.json.format(msgspec.json.encode(self.content), indent=2)

    def _write(self, data: bytes) -> None:
        path = self._path
        if path is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and _read(path) is not None:
                _replace(_backup(path), path.read_bytes())
            _replace(path, data)
        except OSError as error:
            self.trouble = f"The profile cannot be saved: {error.strerror or error}."
            LOG.warning("%s", self.trouble)

    def _load(self) -> Content:
        path = self._path
        if path is None or not (path.exists() or _backup(path).exists()):
            return Content()
        try:
            self.is_first = False
            content = _read(path)
            if content is not None:
                return content
            content = _read(_backup(path))
            where = "restored from its backup" if content is not None else "begun anew"
            self.trouble = f"The profile was damaged and has been {where}."
            if path.exists():
                aside = _free(path.with_suffix(".damaged.json"))
                path.replace(aside)
                self.trouble = f"{self.trouble[:-1]}; the damaged file is kept as {aside.name}."
        except OSError as error:
            self._path, content = None, None  # what cannot be read is not overwritten
            self.trouble = f"The profile cannot be read: {error.strerror or error}. Nothing is kept."
        LOG.warning("%s: %s", path, self.trouble)
        return content if content is not None else Content()


def default_folder() -> Path:
    """Where this system keeps such data for its user, or the folder that the environment names."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_data_path(NAME, appauthor=False))


def better(best: Record, run: Record) -> Record:
    """The best of two, member by member; the rank goes with the score."""
    lead = run if run.score >= best.score else best
    return Record(
        score=lead.score,
        ticks=min(best.ticks, run.ticks),
        rank=lead.rank,
        accuracy=max(best.accuracy, run.accuracy),
        alarms=min(best.alarms, run.alarms),
        kills=min(best.kills, run.kills),
        stuns=max(best.stuns, run.stuns),
        intel=max(best.intel, run.intel),
        medals=sorted({*best.medals, *run.medals}),
        credits=lead.credits,
        assisted=lead.assisted,
    )


def _backup(path: Path) -> Path:
    return path.with_suffix(".backup.json")


def _free(path: Path) -> Path:
    """The path, or the first like it that no file has."""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_suffix(f".{number}{path.suffix}")
    return free


def _read(path: Path) -> Content | None:
    """The content, None when there is none or it is damaged. Raises OSError when it may not be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Content)
    except (FileNotFoundError, msgspec.DecodeError):
        return None


def _replace(path: Path, data: bytes) -> None:
    """Give `path` this content in one step: a crash leaves the old one or the new one, never half of either."""
    fresh = path.with_suffix(path.suffix + ".new")
    with fresh.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
