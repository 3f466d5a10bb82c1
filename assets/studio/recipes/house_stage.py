"""The pictures of the concert hall's heart: the pit, the platform with its organ, the fly loft."""

from __future__ import annotations

from pathlib import Path

from assets.studio.house_stage import loft, pit, platform

PICTURES = {
    "house_pit": pit.picture,
    "house_platform": platform.picture,
    "house_loft_far": loft.far,
    "house_loft_drops": loft.drops,
    "house_loft": loft.near,
}


def build(assets: Path) -> None:
    """Write every picture."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
