"""The sound effects: every effect becomes sounds/NAME_1.ogg, NAME_2.ogg, ... Two of them need FluidSynth and fonts."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.audio import ogg
from assets.studio.audio.effects import EFFECTS, render
from assets.studio.audio.sound import Samples
from assets.studio.audio.sound_checks import seam

SMOOTH = 1.0
"""A loop's seam whose curvature is no greater than usual."""
TURNS = 12
"""In so many places a loop is cut open, until the decoded seam is smooth."""


def build(assets: Path) -> None:
    """Write all takes."""
    for effect in EFFECTS.values():
        for take in range(effect.takes):
            path = assets / "sounds" / f"{effect.name}_{take + 1}.ogg"
            sound = render(effect, take)
            ogg.write(path, sound, ogg.EFFECT_QUALITY)
            if effect.is_loop and _click(path) > SMOOTH:
                _write_smoothest(path, sound)


def _write_smoothest(path: Path, loop: Samples) -> None:
    """The codec knows of no circle: cut the loop where it does least harm."""
    best = (_click(path), 0)
    for turn in range(1, TURNS):
        shift = turn * len(loop) // TURNS
        ogg.write(path, np.roll(loop, shift, axis=0), ogg.EFFECT_QUALITY)
        best = min(best, (_click(path), shift))
    ogg.write(path, np.roll(loop, best[1], axis=0), ogg.EFFECT_QUALITY)


def _click(path: Path) -> float:
    return seam(ogg.read(path)).click
