"""The backdrops of the plain, from the sky to the foreground. All but the sky repeat in x."""

from __future__ import annotations

from pathlib import Path

from assets.studio.desert.outdoors import PICTURES


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
