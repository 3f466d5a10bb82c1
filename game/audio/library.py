"""The sound files: finds their takes, loads them behind the game's back, and never gives the same take twice running."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from io import BytesIO
from pathlib import Path
from queue import SimpleQueue
from random import Random

import pygame

from game.audio.device import RATE
from game.audio.slices import slices
from game.audio.stream import FRAME_BYTES, Stream

LONG_FILE = 40_000
"""Bytes: what is longer is decoded in slices."""
EFFECT_BYTES = 16_000_000
"""Decoded effects take no more; what has been heard longest ago is given back, and decoded anew when it is asked for."""
LONGEST_JOB = 2.0
"""Seconds: no file takes so long."""
_TAKE = re.compile(r"^(?P<name>.+)_(?P<take>\d+)\.ogg$")

StemKey = tuple[str, str]
"""Piece and stem."""


class Library:
    """The sounds of a folder. A sound that is not loaded yet is asked for and given later."""

    def __init__(self, sounds: Path, music: Path, seed: int = 0) -> None:
        self.faults: list[str] = []
        """What could not be read, a sentence each."""
        self._music = music
        self._takes = _takes(sounds)
        self._loaded: dict[Path, pygame.mixer.Sound | None] = {}
        """Effects; who has been heard last stands last."""
        self._asked: set[Path] = set()
        self._streams: dict[StemKey, Stream | None] = {}
        self._opening: set[StemKey] = set()
        self._decoding: set[tuple[StemKey, int]] = set()
        self._expected: set[Path] = set()
        """What a loading scene waits for."""
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._last: dict[str, Path] = {}
        self._random = Random(seed)

    def has(self, name: str) -> bool:
        """Whether the sound has a file."""
        return name in self._takes

    def preload(self, names: Iterable[str]) -> None:
        """Load all takes of these sounds soon."""
        for name in names:
            for path in self._takes.get(name, ()):
                if path not in self._loaded:
                    self._expected.add(path)
                self._ask(path)

    @property
    def is_loading(self) -> bool:
        """Whether something that was to be loaded beforehand is not there yet."""
        self._expected -= self._loaded.keys()
        return bool(self._expected or self._opening)

    def is_loaded(self, name: str) -> bool:
        """Whether some take of the sound is there."""
        return any(self._loaded.get(path) for path in self._takes.get(name, ()))

    def take(self, name: str) -> pygame.mixer.Sound | None:
        """A take of the sound, another one than last time. Asks for what is not there yet."""
        paths = self._takes.get(name)
        if paths is None:
            self._fault(f"there is no sound {name!r}")
            return None
        for path in paths:
            self._ask(path)
        ready = [path for path in paths if self._loaded.get(path)]
        others = [path for path in ready if path != self._last.get(name)] or ready
        if not others:
            return None
        chosen = self._random.choice(others)
        self._last[name] = chosen
        sound = self._loaded.pop(chosen)
        self._loaded[chosen] = sound
        return sound

    # Music

    def stems(self, piece: str) -> tuple[str, ...]:
        """The stems of a piece, by its files."""
        return tuple(sorted(path.stem.removeprefix(f"{piece}_") for path in self._music.glob(f"{piece}_*.ogg")))

    def open_music(self, piece: str, stems: Iterable[str]) -> None:
        """Have the first pieces of these stems ready soon."""
        for key in [(piece, stem) for stem in stems]:
            if key not in self._streams and key not in self._opening:
                self._opening.add(key)
                self._put(partial(self._open, key))

    def is_open(self, piece: str, stem: str) -> bool:
        """Whether the stem can begin, or never will."""
        return (piece, stem) in self._streams

    def stream(self, piece: str, stem: str) -> Stream | None:
        """An open stem; None if it could not be read."""
        return self._streams.get((piece, stem))

    def decode(self, piece: str, stem: str, number: int) -> None:
        """Have a piece of an open stem ready soon."""
        stream = self._streams.get((piece, stem))
        job = (piece, stem), number
        if stream is not None and number not in stream.ready and job not in self._decoding:
            self._decoding.add(job)
            self._put(partial(self._decode, stream, job))

    def forget_music(self, piece: str) -> None:
        """Give back the memory of a piece."""
        for key in [key for key in list(self._streams) if key[0] == piece]:
            del self._streams[key]

    def close(self) -> None:
        """Wait for the loading thread's end: the device must not be closed under a decoder."""
        self._is_closed = True
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join(LONGEST_JOB)
            self._thread = None

    # On the loading thread

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            if not self._is_closed:
                job()

    def _load(self, path: Path) -> None:
        sound: pygame.mixer.Sound | None = None
        try:
            sound = _decoded(path)
        except Exception as fault:  # a missing or broken file is silence, whatever the decoder says
            self._fault(f"cannot read {path.name}: {fault}")
        self._loaded[path] = sound

    def _open(self, key: StemKey) -> None:
        path = self._music / f"{key[0]}_{key[1]}.ogg"
        stream: Stream | None = None
        try:
            stream = Stream(path)
            stream.decode(0)
        except Exception as fault:  # as above
            self._fault(f"cannot read {path.name}: {fault}")
            stream = None
        self._streams[key] = stream
        self._opening.discard(key)

    def _decode(self, stream: Stream, job: tuple[StemKey, int]) -> None:
        try:
            stream.decode(job[1])
        except Exception as fault:  # as above
            self._fault(f"cannot read {job[0][0]}_{job[0][1]}.ogg: {fault}")
        self._decoding.discard(job)

    # Within

    def _ask(self, path: Path) -> None:
        if path in self._asked:
            return
        self._give_back()
        self._asked.add(path)
        self._put(partial(self._load, path))

    def _give_back(self) -> None:
        """Forget what has been heard longest ago, while the effects take too much."""
        loaded = list(self._loaded.items())
        total = sum(_size(sound) for _, sound in loaded)
        for path, sound in loaded:
            if total <= EFFECT_BYTES:
                return
            if sound is not None and not sound.get_num_channels():  # what sounds must not be freed by SDL's own thread
                total -= _size(sound)
                del self._loaded[path]
                self._asked.discard(path)

    def _put(self, job: Callable[[], None]) -> None:
        if self._is_closed:
            return
        self._queue.put(job)
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)
            self._thread.start()

    def _fault(self, sentence: str) -> None:
        if sentence not in self.faults:
            self.faults.append(sentence)


def _size(sound: pygame.mixer.Sound | None) -> int:
    """Bytes."""
    return 0 if sound is None else round(sound.get_length() * RATE) * FRAME_BYTES


def _decoded(path: Path) -> pygame.mixer.Sound:
    """The sound, decoded bit by bit where it is long: see slices.py."""
    data = path.read_bytes()
    raw = bytearray()
    for part in slices(data) if len(data) > LONG_FILE else ():
        piece = pygame.mixer.Sound(BytesIO(part.joined(data[part.start : part.end]))).get_raw()
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
