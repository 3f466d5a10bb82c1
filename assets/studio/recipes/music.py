"""The music: every score of assets/studio/audio/scores becomes music/PIECE_STEM.ogg. Needs FluidSynth and two sound fonts."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.audio import ogg
from assets.studio.audio.mixdown import mix
from assets.studio.audio.score_reader import read
from assets.studio.audio.sound import RATE, Samples, amplitude

SCORES = Path(__file__).parents[1] / "audio" / "scores"
END_LEVEL = -62.0
"""Decibels below its peak where a piece that ends is cut."""
FADE_SECONDS = 0.4


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
    """The piece without the silence behind it."""
    level = np.abs(sound).max(1)
    last = int(np.flatnonzero(level > level.max() * amplitude(END_LEVEL))[-1]) + 1
    fade = min(int(FADE_SECONDS * RATE), last)
    out = sound[:last].copy()
    out[-fade:] *= np.cos(np.linspace(0, np.pi / 2, fade))[:, None] ** 2
    return out
