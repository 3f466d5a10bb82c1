"""Cuts an Ogg Vorbis file into short ones that can be decoded one after the other.

SDL_mixer holds its lock for as long as it decodes a file: for a stem of two minutes a fifth of a second, in which all that
sounds stands still. Slices of a few seconds take less than a buffer.

A slice is the file's header and some of its pages. A decoder that starts in the middle gives nothing for the first packets,
so every slice begins some pages early; its end is known to the sample from its last page, and its start is counted from there.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

SLICE_FRAMES = 3 * 44100
"""Frames (samples of both channels) of a slice, about."""
EARLY_PAGES = 2
_HEADER = struct.Struct("<4sBBqIIIB")
"""Mark, version, flags, position, stream, sequence, checksum, number of segments."""
_NO_POSITION = -1
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
"""Every byte with its bits in reverse."""


class Slice(NamedTuple):
    """Which bytes of a file it takes, and how many frames at its end are new."""

    header: bytes
    """The file's beginning, the same for all."""
    start: int
    end: int
    frames: int

    def joined(self, audio: bytes) -> bytes:
        """A file of its own, given the bytes from its start to its end."""
        pages = [*_pages(self.header), *_pages(audio)]
        return b"".join(_numbered(page.data, number) for number, page in enumerate(pages)) if self.header else audio


class _Page(NamedTuple):
    data: bytes
    start: int
    """Where in the file it is."""
    position: int
    """Frames of the stream that are complete at the page's end."""


def slices(data: bytes, length: int = SLICE_FRAMES) -> list[Slice]:
    """Slices of a file of about `length` frames; none where it is not what we know how to cut."""
    pages = list(_pages(data))
    header = [page for page in pages if page.position == 0]
    audio = pages[len(header) :]
    if not audio or any(page.position == _NO_POSITION for page in audio) or pages[: len(header)] != header:
        return []
    found: list[Slice] = []
    beginning = data[: audio[0].start]
    first, done = 0, 0
    for index, page in enumerate(audio):
        if page.position - done >= length or index == len(audio) - 1:
            start = audio[max(0, first - EARLY_PAGES)].start
            found.append(Slice(beginning, start, page.start + len(page.data), page.position - done))
            first, done = index + 1, page.position
    return found


def _pages(data: bytes) -> Iterator[_Page]:
    at = 0
    while at + _HEADER.size <= len(data):
        mark, _, _, position, _, _, _, segments = _HEADER.unpack_from(data, at)
        if mark != b"OggS":
            return
        body = at + _HEADER.size
        end = body + segments + sum(data[body : body + segments])
        yield _Page(data[at:end], at, position)
        at = end


def _numbered(page: bytes, number: int) -> bytes:
    """The page with its place in the slice: a gap would be taken for a loss."""
    mark, version, flags, position, stream, _, _, segments = _HEADER.unpack_from(page)
    body = page[_HEADER.size :]
    blank = _HEADER.pack(mark, version, flags, position, stream, number, 0, segments) + body
    return _HEADER.pack(mark, version, flags, position, stream, number, _checksum(blank), segments) + body


def _checksum(page: bytes) -> int:
    """Ogg's CRC-32 runs over the bits the other way round than zlib's, from 0 and without a last inversion."""
    value = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{value:032b}"[::-1], 2)
