"""The backdrops of the cargo plane: the evening outside, the hull from within and from outside, the bomb's clockwork."""

from __future__ import annotations

from pathlib import Path

from assets.studio.plane import clockwork, evening, hold, wing


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in (evening.PICTURES | hold.PICTURES | wing.PICTURES | clockwork.PICTURES).items():
        paint().save(assets / "backdrops" / f"{name}.png")
