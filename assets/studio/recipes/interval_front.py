"""The backdrops of the interval: the front at the size of the map and of the lens, the night behind, the covers before."""

from __future__ import annotations

from pathlib import Path

from assets.studio.interval import front, night
from assets.studio.interval.scene import LENS_SCALE

STREET = 304, 240, 1040, 192
"""Where covers and shelters stand, px of the map: left, top, width, height. The map has them at this corner."""


def build(assets: Path) -> None:
    """Paint and write every picture."""
    folder = assets / "backdrops"
    night.sky().save(folder / "interval_sky.png")
    night.far().save(folder / "interval_far.png")
    night.near().save(folder / "interval_near.png")
    night.foreground().save(folder / "interval_foreground.png")
    night.branches().save(folder / "interval_branches.png")
    for scale, ending in ((1, ""), (LENS_SCALE, "_lens")):
        front.facade(scale).save(folder / f"interval_front{ending}.png")
        street = [scale * length for length in STREET]
        night.covers(scale).crop(*street).save(folder / f"interval_covers{ending}.png")
        night.shelters(scale).crop(*street).save(folder / f"interval_shelters{ending}.png")
