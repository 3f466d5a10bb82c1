"""The air base's pictures: the transport from within and without, what is in the buildings, rails, tanks."""

from __future__ import annotations

from pathlib import Path

from assets.studio.airfield import buildings, plane
from assets.studio.paint import posterise, save_png

PICTURES = {"plane_back": plane.back, "plane_face": plane.face, "wheels": plane.wheels, **buildings.PICTURES}


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        save_png(posterise(paint(), 32), assets / "backdrops" / f"airfield_{name}.png")
