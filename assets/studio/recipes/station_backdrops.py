"""The pumping station's inside: far wall, rooms, the machines' faces."""

from __future__ import annotations

from pathlib import Path

from assets.studio.station import hall

PICTURES = {"station_far": hall.far, "station_near": hall.near, "station_faces": hall.faces}


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
