"""The pictures and machines of the concert hall's east side: foyer, cloakroom, facade and yard."""

from __future__ import annotations

from pathlib import Path

from assets.studio.atlas import write_atlas
from assets.studio.house_east import car, cloakroom, foyer, lustre, machines, townscape, yard

PICTURES = {
    "house_foyer": foyer.picture,
    "house_cloakroom": cloakroom.picture,
    "house_town": townscape.picture,
    "house_yard": yard.picture,
    "foreground_yard": yard.foreground,
}
SHEETS = {"chandelier": lustre.animations}
SHEET_WIDTH = 700
CASTS = {
    "batten": machines.batten,
    "bell_door": machines.bell_door,
    "cloud_lift": machines.cloud_lift,
    "fly_sandbag": machines.fly_sandbag,
    "getaway_car": car.getaway_car,
    "key": machines.key,
    "rope_pin": machines.rope_pin,
    "timpani": machines.timpani,
}


def build(assets: Path) -> None:
    """Write every picture and sheet."""
    for name, paint in PICTURES.items():
        paint().save(assets / "backdrops" / f"{name}.png")
    for name, animations in SHEETS.items():
        write_atlas(assets / "sprites", name, animations(), SHEET_WIDTH)
    for name, make in CASTS.items():
        make().write(assets / "sprites", name)
