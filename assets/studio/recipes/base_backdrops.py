"""What stands behind the prison's yard. It repeats in x."""

from __future__ import annotations

from pathlib import Path

from assets.studio.base.compound import PICTURES


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
