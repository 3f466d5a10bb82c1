"""The rooms east of the stairs: the wardrobe (B2), the machinery under the stage (B3), depths, foregrounds.

Rooms are RGBA with openings to an opaque depth picture which moves slower. Picture coordinates: the
wardrobe's corner is map (656, 384), the under-stage's (656, 736). Light is baked;
every picture ends posterised and dithered.
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.hall_east.foregrounds import foreground_stage, foreground_wardrobe
from assets.studio.hall_east.under_stage import under_stage, under_stage_depth
from assets.studio.hall_east.wardrobe import wardrobe, wardrobe_depth


def build(assets: Path) -> None:
    """Write the two rooms, their depths and their foregrounds."""
    folder = assets / "backdrops"
    wardrobe_depth().save(folder / "wardrobe_depth.png")
    wardrobe().save(folder / "wardrobe.png")
    under_stage_depth().save(folder / "under_stage_depth.png")
    under_stage().save(folder / "under_stage.png")
    foreground_stage().save(folder / "foreground_stage.png")
    foreground_wardrobe().save(folder / "foreground_wardrobe.png")
