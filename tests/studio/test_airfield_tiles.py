"""The air base's tile set: what its names promise is what the tiles do."""

import json
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.airfield import masonry  # noqa: E402
from assets.studio.recipes import airfield_tiles  # noqa: E402

TILESETS = Path(__file__).resolve().parents[2] / "levels" / "tilesets"
NAMES: dict[str, int] = json.loads((TILESETS / "airfield_names.json").read_text(encoding="utf-8"))
SOLID = {"brick", "tank", "hull", "crate", "crate_plain", "case", "fence", "roller"}


def flagged(flag: str) -> set[str]:
    root = Xml.parse(TILESETS / "airfield.tsx").getroot()
    numbers = {int(t.attrib["id"]) for t in root.iter("tile") if t.find(f"properties/property[@name='{flag}']") is not None}
    return {name for name, number in NAMES.items() if number in numbers}


def test_walls_are_solid_walks_and_belts_are_one_way_ladders_are_climbed() -> None:
    assert flagged("solid") == {name for name in NAMES if name.partition(".")[0] in SOLID}
    assert flagged("one_way") == {name for name in NAMES if name.partition(".")[0] in {"steel", "wood", "hatch", "belt"}}
    assert flagged("ladder") == {"ladder", "hatch"}


def test_every_tile_that_is_stepped_on_has_a_sound() -> None:
    tiles = Xml.parse(TILESETS / "airfield.tsx").getroot().iter("tile")
    surfaces = {int(tile.attrib["id"]): tile.find("properties/property[@name='surface']") for tile in tiles}
    for name in flagged("solid") | flagged("one_way"):
        surface = surfaces[NAMES[name]]
        assert surface is not None
        assert surface.attrib["value"] in set(masonry.SURFACES.values())


@pytest.mark.parametrize("name", ["brick", "tank", "hull"])
def test_floors_are_lighter_than_the_wall_below_them(name: str) -> None:
    """What one can stand on is read at once: its edge lies in the sun."""
    sheet = airfield_tiles.compose()
    floor = sheet.pictures[NAMES[f"{name}.124"]]
    assert floor[0, :, :3].mean() > 2 * floor[12:, :, :3].mean()


def test_the_belt_s_cleats_go_from_tile_to_tile() -> None:
    sheet = airfield_tiles.compose()
    tops = [sheet.pictures[NAMES[f"belt.{phase}"]][0, :, 0] for phase in range(4)]
    brightest = [int(np.argmax(top)) for top in tops]
    assert brightest == sorted(brightest) and len(set(brightest)) == 4
