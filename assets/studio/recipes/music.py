"""The music: every score of assets/studio/audio/scores becomes music/PIECE_STEM.ogg. Needs FluidSynth and two sound fonts."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.audio import ogg
from assets.studio.audio.mixdown import mix
from assets.studio.audio.score_reader import read
from assets.studio.audio.sound import RATE, Samples, amplitude

SCORES = Path(__file__).parents[1] / "audio" / "scores"
EDGE_LEVEL = -50.0
"""Decibels below its peak where a piece that ends begins and is cut."""
FADE_SECONDS = 0.6
EARLY_SECONDS = 0.15
"""Notes begin so much before the first beat, at the circle's end: slow samples have to speak in time."""


def build(assets: Path) -> None:
    """Write the stems of all pieces."""
    for path in sorted(SCORES.glob("*.score")):
        build_piece(path, assets)


def build_piece(path: Path, assets: Path) -> None:
    """Write the stems of one piece."""
    score = read(path)
    for stem, sound in mix(score).stems.items():
        finished = _ended(sound) if score.is_once else sound
        ogg.write(assets / "music" / f"{path.stem}_{stem}.ogg", finished, ogg.MUSIC_QUALITY)


def _ended(sound: Samples) -> Samples:
    """The piece cut open before its first note, without the silence behind it."""
    opened = np.roll(sound, int(EARLY_SECONDS * RATE), axis=0)
    level = np.abs(opened).max(1)
    heard = np.flatnonzero(level > level.max() * amplitude(EDGE_LEVEL))
    out = opened[heard[0] : heard[-1] + 1].copy()
    fade = min(int(FADE_SECONDS * RATE), len(out))
    out[-fade:] *= np.cos(np.linspace(0, np.pi / 2, fade))[:, None] ** 2
    out[:64] *= np.linspace(0, 1, 64)[:, None]
    return out
