"""All effects: importing this module registers every recipe."""

from __future__ import annotations

from assets.studio.audio import (
    effects_base,
    effects_beds,
    effects_body,
    effects_desert,
    effects_hall,
    effects_house,
    effects_pipe,
    effects_plane,
    effects_signs,
    effects_square,
    effects_valley,
    effects_weapons,
)
from assets.studio.audio.effect import EFFECTS, Effect, render

__all__ = [
    "EFFECTS",
    "Effect",
    "effects_base",
    "effects_beds",
    "effects_body",
    "effects_desert",
    "effects_hall",
    "effects_house",
    "effects_pipe",
    "effects_plane",
    "effects_signs",
    "effects_square",
    "effects_valley",
    "effects_weapons",
    "render",
]
