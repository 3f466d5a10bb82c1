"""The plain's tile set: numbers that maps store, what is solid, slopes without seams, ledges that carry."""

import json
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.desert import ground  # noqa: E402
from assets.studio.pipe.wall import SLOPES  # noqa: E402
from assets.studio.recipes import desert_tiles  # noqa: E402

TILESETS = Path(__file__).resolve().parents[2] / "levels" / "tilesets"
NAMES: dict[str, int] = json.loads((TILESETS / "desert_names.json").read_text(encoding="utf-8"))
PINNED = {
    "sand.124": 33, "sand.slope_22_right_low": 57, "sand.under_45_left": 68, "sand.slope_22_right_high.open": 76, "tarmac.under_22_left_high.open": 159,
     "tarmac.124": 113, "tarmac.dash": 149, "iron.255": 214,
    "rock.7.7": 359, "plank.left": 248, "roof.middle": 265, "cart.left.0": 280, "pit.floor.2": 255, "hut.right": 333, "water.top": 301,
    "lamp.runway": 317, "pole.6.1": 474, "wreck.1.4": 468, "shed.2.7": 594,
}  # fmt: skip
SOLID = ("sand", "tarmac", "iron", "rock", "fade")


def flagged(flag: str) -> set[int]:
    root = Xml.parse(TILESETS / "desert.tsx").getroot()
    return {int(tile.attrib["id"]) for tile in root.iter("tile") if tile.find(f"properties/property[@name='{flag}']") is not None}


def test_tiles_keep_their_numbers() -> None:
    """Maps store them."""
    assert {name: NAMES[name] for name in PINNED} == PINNED


def test_what_is_solid_and_what_is_a_ledge() -> None:
    assert flagged("solid") == {number for name, number in NAMES.items() if name.partition(".")[0] in SOLID}
    decks = {number for name, number in NAMES.items() if name.startswith(("plank.", "roof."))}
    decks |= {NAMES[f"cart.{part}.0"] for part in ("left", "middle", "right")}
    assert flagged("one_way") == decks
    assert flagged("surface") == flagged("solid") | flagged("one_way")


@pytest.mark.parametrize("slope", SLOPES)
def test_a_slope_and_what_lies_below_it_make_one_hillside(slope: str) -> None:
    sheet = desert_tiles.compose()
    upper = sheet.pictures[NAMES[f"sand.{slope}"]]
    lower = sheet.pictures[NAMES[f"sand.{slope.replace('slope', 'under')}"]]
    column = np.concatenate([upper, lower])
    alpha = column[..., 3]
    assert (np.diff(alpha, axis=0) >= 0).all(), "no hole below the surface"
    top = alpha.argmax(axis=0)
    skin = column[top, np.arange(16), :3].sum(axis=1)
    assert (skin > 1.9).all(), "its skin is lit from end to end"


@pytest.mark.parametrize("terrain", ["sand", "tarmac", "iron"])
def test_a_lip_has_the_slope_of_its_twin_and_a_face_to_the_pit(terrain: str) -> None:
    sheet = desert_tiles.compose()
    for side, column in (("right", 15), ("left", 0)):
        slope, lip = (NAMES[f"{terrain}.slope_22_{side}_high{end}"] for end in ("", ".open"))
        assert sheet.polygons[slope] == sheet.polygons[lip]
        assert (sheet.pictures[slope][..., 3] == sheet.pictures[lip][..., 3]).all()
        inner, outer = (sheet.pictures[NAMES[f"{terrain}.under_22_{side}_high{end}"]][8:, column, :3] for end in ("", ".open"))
        assert (inner != outer).any()


@pytest.mark.parametrize("terrain", ground.TERRAINS, ids=lambda terrain: terrain.name)
def test_walls_to_the_sun_are_lighter_than_those_in_the_shade(terrain: ground.Terrain) -> None:
    sheet = desert_tiles.compose()
    shaded, lit = sheet.pictures[NAMES[f"{terrain.name}.31"]], sheet.pictures[NAMES[f"{terrain.name}.241"]]
    assert lit[:, 15, :3].mean() > 2 * shaded[:, 0, :3].mean()
