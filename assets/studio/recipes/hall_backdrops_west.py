"""The painted backdrops of the concert hall's west side: the night, the roof, and four rooms."""

from __future__ import annotations

from pathlib import Path

from assets.studio.hall_west import attic, cellars, heaps, outdoors, rooms

PICTURES = {
    "night_sky": outdoors.night_sky,
    "night_city_far": outdoors.city_far,
    "night_city_near": outdoors.city_near,
    "roof_nook": outdoors.roof_nook,
    "washroom": rooms.washroom,
    "corridor": rooms.corridor,
    "laundry": rooms.laundry,
    "cellar": cellars.cellar,
    "cellar_depth": cellars.cellar_depth,
    "cellar_coal": heaps.coal,
    "roof_attic": attic.attic,
    "wardrobe_dais": heaps.dais,
}


def build(assets: Path) -> None:
    """Paint and write every picture."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
