"""The sound files: finds their takes, loads them behind the game's back, and never gives the same take twice running."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from queue import SimpleQueue
from random import Random

import pygame

from game.audio.slices import slices

LONG_FILE = 40_000
"""Bytes: what is longer is decoded in slices."""
FRAME_BYTES = 4
"""Two channels of two bytes."""
_TAKE = re.compile(r"^(?P<name>.+)_(?P<take>\d+)\.ogg$")


class Library:
    """The sounds of a folder. A sound that is not loaded yet is asked for and given later."""

    def __init__(self, sounds: Path, music: Path, seed: int = 0) -> None:
        self.faults: list[str] = []
        """What could not be read, a sentence each."""
        self._music = music
        self._takes = _takes(sounds)
        self._loaded: dict[Path, pygame.mixer.Sound | None] = {}
        self._asked: set[Path] = set()
        self._queue: SimpleQueue[Path | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._last: dict[str, Path] = {}
        self._random = Random(seed)

    def has(self, name: str) -> bool:
        """Whether the sound has a file."""
        return name in self._takes

    def stems(self, piece: str) -> tuple[str, ...]:
        """The stems of a piece, by its files."""
        return tuple(sorted(path.stem.removeprefix(f"{piece}_") for path in self._music.glob(f"{piece}_*.ogg")))

    def preload(self, names: Iterable[str]) -> None:
        """Load all takes of these sounds soon."""
        for name in names:
            for path in self._takes.get(name, ()):
                self._ask(path)

    def preload_music(self, piece: str) -> None:
        """Load a piece's stems soon."""
        for stem in self.stems(piece):
            self._ask(self._music_file(piece, stem))

    @property
    def is_loading(self) -> bool:
        """Whether something that was asked for is not there yet."""
        return not self._asked <= self._loaded.keys()

    def is_loaded(self, name: str) -> bool:
        """Whether some take of the sound is there."""
        return any(self._loaded.get(path) for path in self._takes.get(name, ()))

    def take(self, name: str) -> pygame.mixer.Sound | None:
        """A take of the sound, another one than last time. Asks for what is not there yet."""
        paths = self._takes.get(name)
        if paths is None:
            self._fault(f"there is no sound {name!r}")
            return None
        self.preload((name,))
        ready = [path for path in paths if self._loaded.get(path)]
        others = [path for path in ready if path != self._last.get(name)] or ready
        if not others:
            return None
        chosen = self._random.choice(others)
        self._last[name] = chosen
        return self._loaded[chosen]

    def stem(self, piece: str, stem: str) -> pygame.mixer.Sound | None:
        """A stem of a piece, if it is there. Asks for it otherwise."""
        path = self._music_file(piece, stem)
        self._ask(path)
        return self._loaded.get(path)

    def is_settled(self, piece: str, stem: str) -> bool:
        """Whether the stem has been loaded or has failed to."""
        return self._music_file(piece, stem) in self._loaded

    def forget_music(self, piece: str) -> None:
        """Give back the memory of a piece: a stem of two minutes takes 20 MB."""
        for path in [path for path in list(self._loaded) if path.parent == self._music and path.stem.startswith(f"{piece}_")]:
            del self._loaded[path]
            self._asked.discard(path)

    def close(self) -> None:
        """Let the loading thread end."""
        self._queue.put(None)

    def _music_file(self, piece: str, stem: str) -> Path:
        return self._music / f"{piece}_{stem}.ogg"

    def _ask(self, path: Path) -> None:
        if path in self._asked:
            return
        self._asked.add(path)
        self._queue.put(path)
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._load, name="sounds", daemon=True)
            self._thread.start()

    def _load(self) -> None:
        while (path := self._queue.get()) is not None:
            try:
                sound = _decoded(path)
            except Exception as fault:  # a missing or broken file is silence, whatever the decoder says
                self._fault(f"cannot read {path.name}: {fault}")
                self._loaded[path] = None
            else:
                self._loaded[path] = sound

    def _fault(self, sentence: str) -> None:
        if sentence not in self.faults:
            self.faults.append(sentence)


def _decoded(path: Path) -> pygame.mixer.Sound:
    """The sound, decoded bit by bit where it is long: see slices.py."""
    data = path.read_bytes()
    raw = bytearray()
    for part in slices(data) if len(data) > LONG_FILE else ():
        piece = pygame.mixer.Sound(BytesIO(part.data)).get_raw()
        size = part.frames * FRAME_BYTES
        if len(piece) < size:
            raw.clear()
            break
        raw += piece[-size:]
    return pygame.mixer.Sound(buffer=raw) if raw else pygame.mixer.Sound(path)


def _takes(folder: Path) -> dict[str, tuple[Path, ...]]:
    """The files of every sound, by its name without the take."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.ogg")):
        if match := _TAKE.match(path.name):
            found[match["name"]].append(path)
    return {name: tuple(paths) for name, paths in found.items()}
