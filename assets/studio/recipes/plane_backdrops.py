"""The backdrops of the cargo plane: the evening outside, the hold's far wall, the plane from outside."""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import evening, hold


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in (evening.PICTURES | hold.PICTURES).items():
        paint().save(assets / "backdrops" / f"{name}.png")
