"""The cargo plane's tile set: every terrain is whole, the ramp has an underside, tiles keep their numbers."""

import json
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.plane import hull  # noqa: E402
from assets.studio.recipes import plane_tiles  # noqa: E402
from assets.studio.tiles.blob import BLOB, surroundings  # noqa: E402

TILESETS = Path(__file__).resolve().parents[2] / "levels" / "tilesets"
NAMES: dict[str, int] = json.loads((TILESETS / "plane_names.json").read_text(encoding="utf-8"))
TERRAINS = ("deck", "skin", "ramp", "locker")
PINNED = {
    "deck.124": 33, "skin.199": 120, "ramp.255": 214, "ramp.slope_22_left_high": 217, "locker.0": 240, "gallery.left": 320,
    "ladder": 332, "mesh.left.0": 336, "cable": 351, "side_door.0.0": 352, "seats.2.3": 455,
}  # fmt: skip


def tiles() -> dict[int, Xml.Element]:
    return {int(tile.attrib["id"]): tile for tile in Xml.parse(TILESETS / "plane.tsx").getroot().iter("tile")}


def has(tile: Xml.Element, flag: str) -> bool:
    return tile.find(f"properties/property[@name='{flag}']") is not None


@pytest.mark.parametrize("terrain", TERRAINS)
def test_a_terrain_has_a_solid_tile_for_every_surrounding(terrain: str) -> None:
    found = tiles()
    for mask in BLOB:
        assert has(found[NAMES[f"{terrain}.{mask}"]], "solid")


def test_only_terrains_are_solid_and_only_ledges_let_through() -> None:
    words = {name.partition(".")[0] for name, number in NAMES.items() if number in tiles() and has(tiles()[number], "solid")}
    ledges = {name.partition(".")[0] for name, number in NAMES.items() if number in tiles() and has(tiles()[number], "one_way")}
    assert words == {*TERRAINS, "fairing"}
    assert ledges == {"gallery", "bench", "grating", "hatch"}


def test_the_skins_slopes_are_solid_all_the_way_down() -> None:
    """No sky shows through below them, as it does below the ramp."""
    for half in ("high", "low"):
        assert hull.fairing_tile(f"slope_22_left_{half}", 1)[..., 3].all()
        assert not hull.ramp_tile(f"slope_22_left_{half}", 1)[..., 3].all()


def test_the_ramp_s_underside_goes_on_from_slope_to_slope() -> None:
    """What lies below the first slope ends at its right edge where the next slope's own tile begins at its left."""
    high, low = (hull.ramp_tile(f"slope_22_left_{half}", 1)[..., 3] for half in ("high", "low"))
    following = hull.ramp_tile("slope_22_left_high", 0)[..., 3]
    assert abs(int(high[:, -1].sum()) - int(low[:, 0].sum())) <= 1
    assert abs(int(low[:, -1].sum()) - int(following[:, 0].sum())) <= 1


def test_strips_of_two_faces_meet_in_an_inner_corner() -> None:
    """With all but the north-east solid, the floor's stripes run on to the left of the corner's diagonal."""
    corner = hull.hull_tile(hull.DECK, surroundings(253), 0)
    floor = hull.hull_tile(hull.DECK, surroundings(124), 0)
    assert np.array_equal(corner[8, 9:], floor[8, 9:])
    assert np.array_equal(corner[4, 13:], floor[4, 13:])


def test_tiles_keep_their_numbers() -> None:
    """Maps store them."""
    assert {name: NAMES[name] for name in PINNED} == PINNED


def test_the_sheet_on_disk_is_what_the_recipe_makes(tmp_path: Path) -> None:
    plane_tiles.build(tmp_path / "assets")
    assert (tmp_path / "levels" / "tilesets" / "plane.tsx").read_text() == (TILESETS / "plane.tsx").read_text()
    written = (tmp_path / "assets" / "tiles" / "plane.png").read_bytes()
    assert written == (TILESETS.parents[1] / "assets" / "tiles" / "plane.png").read_bytes()
