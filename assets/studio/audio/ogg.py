"""Writes Ogg Vorbis whose bytes depend on the sound alone."""

from __future__ import annotations

import struct
import zlib
from functools import lru_cache
from pathlib import Path

import numpy as np
import soundfile

from assets.studio.audio.sound import RATE, Samples

MUSIC_QUALITY = 0.45
"""About 140 kbit a second in stereo."""
EFFECT_QUALITY = 0.4
CHUNK = 8192
"""Samples per write: libsndfile's Vorbis encoder overflows its stack on long ones."""
_CHECKSUM_POLYNOMIAL = 0x04C11DB7
_HEADER = 27
"""Bytes of a page before its segment table."""


def write(path: Path, sound: Samples, quality: float) -> None:
    """Write a sound; in mono where both channels are the same."""
    is_mono = bool(np.abs(sound[:, 0] - sound[:, 1]).max() < 1e-5)
    data = sound[:, :1] if is_mono else sound
    path.parent.mkdir(parents=True, exist_ok=True)
    settings = {"format": "OGG", "subtype": "VORBIS", "compression_level": 1 - quality}
    with soundfile.SoundFile(path, "w", RATE, data.shape[1], **settings) as file:
        for start in range(0, len(data), CHUNK):
            file.write(data[start : start + CHUNK])
    path.write_bytes(_with_serial(path.read_bytes(), zlib.crc32(path.name.encode())))


def read(path: Path) -> Samples:
    """The decoded sound, in stereo."""
    sound, rate = soundfile.read(path, dtype="float32", always_2d=True)
    if rate != RATE:
        raise ValueError(f"{path} has {rate} samples a second instead of {RATE}")
    return np.repeat(sound, 2, axis=1) if sound.shape[1] == 1 else sound


def _with_serial(data: bytes, serial: int) -> bytes:
    """The file with that stream number: encoders draw it by chance, and then no two files are the same."""
    out = bytearray(data)
    at = 0
    while at < len(out):
        segments = out[at + _HEADER - 1]
        size = _HEADER + segments + sum(out[at + _HEADER : at + _HEADER + segments])
        struct.pack_into("<I", out, at + 14, serial)
        struct.pack_into("<I", out, at + 22, 0)
        struct.pack_into("<I", out, at + 22, _checksum(bytes(out[at : at + size])))
        at += size
    return bytes(out)


@lru_cache(1)
def _table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1) ^ (_CHECKSUM_POLYNOMIAL if value & 0x80000000 else 0)
        table.append(value & 0xFFFFFFFF)
    return tuple(table)


def _checksum(page: bytes) -> int:
    """Ogg's own CRC-32: not reflected, starts at 0."""
    table, value = _table(), 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ table[(value >> 24) ^ byte]
    return value
