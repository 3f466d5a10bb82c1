"""Everything in the concert hall that turns, opens, hides or is picked up, and the decor tiles.

A frame is drawn on a cell of fixed size; the anchor is the bottom centre of the hitbox within the
cell. `outlined` adds the dark line and a margin of one pixel, which `Cast.add` adds to the anchor.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assets.studio.cast import Cast
from assets.studio.hall import decor
from assets.studio.hall.costume_rack import costume_rack
from assets.studio.hall.devices import alarm_panel, checkpoint, speaking_tube
from assets.studio.hall.doors import door, gate, reinforcement_door, stage_exit
from assets.studio.hall.hiding import hiding_place
from assets.studio.hall.machinery import gear_pit, stage_lift, stage_winch
from assets.studio.hall.pickups import ammo, disguise, first_aid, intel, secret


def build(assets: Path) -> None:
    """Write every machine's sheet, the decor pictures and their tile set."""
    folder = assets / "sprites"
    for name, make in MACHINES.items():
        make().write(folder, name)
    decor.write_pictures(assets / "tiles" / "decor")
    tilesets = assets.parent / "levels" / "tilesets"
    if tilesets.is_dir():
        decor.write_tileset(tilesets / "hall_decor.tsx")


MACHINES: dict[str, Callable[[], Cast]] = {
    "door": door,
    "gate": gate,
    "stage_lift": stage_lift,
    "stage_winch": stage_winch,
    "gear_pit": gear_pit,
    "costume_rack": costume_rack,
    "speaking_tube": speaking_tube,
    "alarm_panel": alarm_panel,
    "reinforcement_door": reinforcement_door,
    "hiding_place": hiding_place,
    "checkpoint": checkpoint,
    "stage_exit": stage_exit,
    "intel": intel,
    "secret": secret,
    "ammo": ammo,
    "first_aid": first_aid,
    "disguise": disguise,
}
