"""The backdrops of the interludes, story_*."""

from __future__ import annotations

from pathlib import Path

from assets.studio.story import scenes

PICTURES = {
    "above_the_square": scenes.above_the_square,
    "dark_window": scenes.dark_window,
    "the_yard": scenes.the_yard,
    "the_pipeline": scenes.the_pipeline,
}


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        paint().vignette(0.3).save(assets / "backdrops" / f"story_{name}.png")
