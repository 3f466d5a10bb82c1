"""A stem of the music as pieces of two seconds, decoded one after the other while it plays.

A minute of decoded sound takes 10 MB, of a file 1 MB, and a piece of music has up to six stems: what is not about to sound stays
on the disk. The pieces of a stem are cut at the same frames as those of any other stem of that length, so that stems which are
fed piece by piece stay together to the sample, whatever happens.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pygame

from game.audio.slices import Slice, slices

FRAME_BYTES = 4
"""Two channels of two bytes."""
SLICE_FRAMES = 44100
"""So much is decoded at once: SDL_mixer holds its lock meanwhile, for two or three milliseconds."""
PIECE_FRAMES = 2 * 44100
"""About."""


class Stream:
    """A file of which only a few pieces are decoded at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        data = path.read_bytes()
        self._slices = slices(data, SLICE_FRAMES)
        if not self._slices:
            whole = pygame.mixer.Sound(BytesIO(data))
            self._slices = [Slice(b"", 0, len(data), len(whole.get_raw()) // FRAME_BYTES)]
        self._raw = (-1, b"")
        """A slice's number and its frames: neighbouring pieces share one."""
        self.frames = sum(part.frames for part in self._slices)
        self.pieces = max(1, round(self.frames / PIECE_FRAMES))
        """How many there are."""
        self.ready: dict[int, pygame.mixer.Sound] = {}
        """By number: pieces that can be played."""

    def decode(self, number: int) -> None:
        """Make a piece ready; not for two threads at once."""
        first, last = (self.frames * edge // self.pieces for edge in (number, number + 1))
        raw, start = bytearray(), 0
        for index, part in enumerate(self._slices):
            end = start + part.frames
            if start < last and end > first:
                raw += self._frames(index)[max(0, first - start) * FRAME_BYTES : (last - start) * FRAME_BYTES]
            start = end
        self.ready[number] = pygame.mixer.Sound(buffer=raw)

    def drop(self, number: int) -> None:
        """Give a piece's memory back. The first stays: a piece of music can begin anew at once."""
        if number:
            self.ready.pop(number, None)

    def _frames(self, index: int) -> bytes:
        if self._raw[0] != index:
            part = self._slices[index]
            with self._path.open("rb") as file:
                file.seek(part.start)
                audio = file.read(part.end - part.start)
            decoded = pygame.mixer.Sound(BytesIO(part.joined(audio))).get_raw()
            size = part.frames * FRAME_BYTES
            if len(decoded) < size:
                raise ValueError("it ends early")
            self._raw = (index, decoded[-size:])
        return self._raw[1]
