"""Everybody at the windows, on the roofs and in the street of the interval, at the map's size and for the lens."""

from __future__ import annotations

from pathlib import Path

from assets.studio.interval import people
from assets.studio.interval.people import CELLIST, MARKSMAN, MILITIA, PLAYERS, SOMEBODY, ZOOMS
from assets.studio.interval.scene import LENS_SCALE
from assets.studio.recipes import koskov
from assets.studio.rig.outfits import KOSKOV
from assets.studio.sheet import Sheet

LENS_WIDTH = 1024


def build(assets: Path) -> None:
    """Bake every sheet."""
    folder = assets / "sprites"
    folder.mkdir(parents=True, exist_ok=True)
    for zoom, ending in ZOOMS:
        sheet = Sheet()
        people.add(sheet, people.marksman(), MARKSMAN, zoom)
        people.add_whole(sheet, people.on_foot(), MARKSMAN, zoom, prefix="full_")
        sheet.write(folder, f"marksman{ending}")
        sheet = Sheet()
        people.add(sheet, people.startled(), PLAYERS[0][1], zoom)
        for prop, outfit in PLAYERS:
            people.add(sheet, people.bystander(prop), outfit, zoom)
        sheet.write(folder, f"bystander{ending}")
        sheet = Sheet()
        people.add(sheet, people.cellist(), CELLIST, zoom)
        people.add_look(sheet, zoom)
        people.add_absence(sheet)
        sheet.write(folder, f"cellist_window{ending}")
        sheet = Sheet()
        people.add_whole(sheet, people.militia(), MILITIA, zoom)
        sheet.write(folder, f"militia_runner{ending}")
    sheet = Sheet(LENS_WIDTH)
    people.add_whole(sheet, {name: list(move.poses) for name, move in koskov.moves().items()}, KOSKOV, LENS_SCALE)
    sheet.write(folder, "koskov_lens")
    sheet = Sheet()
    people.add(sheet, people.nobody_knows(), SOMEBODY, 1)
    people.add_whole(sheet, people.on_foot(), SOMEBODY, 1, prefix="full_")
    sheet.write(folder, "window_figure")
