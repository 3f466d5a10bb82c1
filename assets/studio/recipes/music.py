"""The music: every score of assets/studio/audio/scores becomes music/PIECE_STEM.ogg. Needs FluidSynth and two sound fonts."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.audio import ogg
from assets.studio.audio.mixdown import mix
from assets.studio.audio.score import Score
from assets.studio.audio.score_reader import read
from assets.studio.audio.sound import RATE, Samples, amplitude
from assets.studio.audio.sound_checks import seam

SCORES = Path(__file__).parents[1] / "audio" / "scores"
SMOOTH = 1.0
"""A seam whose curvature is no greater than usual."""
TURNS = 20
TURN_SAMPLES = 128
"""A stem may begin up to 60 ms before its first beat, which nobody notices."""
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
    stems = {assets / "music" / f"{path.stem}_{stem}.ogg": sound for stem, sound in mix(score).stems.items()}
    if score.is_once:
        for file, sound in stems.items():
            ogg.write(file, _ended(sound), quality(score))
    else:
        _write_loops(stems, quality(score))


def quality(score: Score) -> float:
    """The codec's quality: a piece of many thin stems can say `quality 0.3` in its header."""
    return float(score.options.get("quality", ogg.MUSIC_QUALITY))


def _write_loops(stems: dict[Path, Samples], wanted: float) -> None:
    """The codec knows of no circle: all stems begin by the same few milliseconds early, where their seams are smoothest."""
    best = (float("inf"), 0)
    for turn in range(TURNS):
        click = 0.0
        for file, sound in stems.items():
            ogg.write(file, np.roll(sound, turn * TURN_SAMPLES, axis=0), wanted)
            click = max(click, seam(ogg.read(file)).click)
            if click >= best[0]:
                break
        best = min(best, (click, turn))
        if click <= SMOOTH:
            return
    for file, sound in stems.items():
        ogg.write(file, np.roll(sound, best[1] * TURN_SAMPLES, axis=0), wanted)


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
