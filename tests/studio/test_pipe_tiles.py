"""The pipeline's tile set: floors and ceilings of bends fit, the far wall has a piece for every row of every bore."""

import json
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.pipe import back, wall  # noqa: E402
from assets.studio.recipes import pipe_tiles  # noqa: E402

TILESETS = Path(__file__).resolve().parents[2] / "levels" / "tilesets"
NAMES: dict[str, int] = json.loads((TILESETS / "pipe_names.json").read_text(encoding="utf-8"))
PINNED = {"rock.0.0": 272, "back8.plain.0.0": 832, "back8.border.7": 1227, "terminus.7.3": 1352}
TERRAINS = ("pipe", "jacket", "earth")


def polygons() -> dict[int, list[tuple[int, int]]]:
    tiles = Xml.parse(TILESETS / "pipe.tsx").getroot().iter("tile")
    result = {}
    for tile in tiles:
        polygon = tile.find("objectgroup/object/polygon")
        if polygon is not None:
            pairs = [pair.split(",") for pair in polygon.attrib["points"].split()]
            result[int(tile.attrib["id"])] = [(int(x), int(y)) for x, y in pairs]
    return result


def area(corners: list[tuple[int, int]]) -> float:
    pairs = zip(corners, corners[1:] + corners[:1], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


@pytest.mark.parametrize("terrain", TERRAINS)
@pytest.mark.parametrize("slope", wall.SLOPES)
def test_a_floor_and_the_ceiling_over_it_share_one_tile(terrain: str, slope: str) -> None:
    shapes = polygons()
    floor = shapes[NAMES[f"{terrain}.{slope}"]]
    ceiling = shapes[NAMES[f"{terrain}.{slope.replace('slope', 'hang')}"]]
    assert area(floor) + area(ceiling) == 256
    assert {y for _, y in ceiling} >= {0}, "a ceiling hangs from the tile's top"


def test_every_tile_of_the_wall_is_solid_and_no_other() -> None:
    root = Xml.parse(TILESETS / "pipe.tsx").getroot()
    solid = {int(tile.attrib["id"]) for tile in root.iter("tile") if tile.find("properties/property[@name='solid']") is not None}
    assert solid == {number for name, number in NAMES.items() if name.partition(".")[0] in TERRAINS}


@pytest.mark.parametrize("bore", back.BORES)
def test_the_far_wall_fills_the_bore_in_the_level_and_in_bends(bore: int) -> None:
    sheet = pipe_tiles.compose()
    for piece in ("plain.0", "rib", "seam"):
        column = np.concatenate([sheet.pictures[NAMES[f"back{bore}.{piece}.{row}"]] for row in range(bore)])
        assert (column[..., 3] == 1).all()
    for slope in wall.SLOPES:
        column = np.concatenate([sheet.pictures[NAMES[f"back{bore}.{slope}.{row}"]] for row in range(bore + 1)])
        assert (column[..., 3].sum(axis=0) == bore * 16).all(), slope
        ceiling = sheet.pictures[NAMES[f"pipe.{slope.replace('slope', 'hang')}"]][..., 3]
        assert not (ceiling * column[:16, :, 3]).any(), f"{slope}: no wall shows through the ceiling"
        assert (ceiling + column[:16, :, 3] == 1).all(), f"{slope}: no gap between ceiling and wall"


@pytest.mark.parametrize("coat", [coat for coat in back.COATS if coat])
def test_every_coat_has_the_same_pieces_in_colours_of_its_own(coat: str) -> None:
    plain = {name.removeprefix("back8") for name in NAMES if name.startswith("back8.")}
    assert {name.removeprefix(f"back8{coat}") for name in NAMES if name.startswith(f"back8{coat}.")} == plain
    steel, coated = (back.rib(8, back.COATS[key]).done()[..., :3].mean(axis=(0, 1)) for key in ("", coat))
    assert np.abs(steel / steel.sum() - coated / coated.sum()).max() > 0.04, "another hue"
    assert abs(float((steel - coated) @ np.array(back.LUMA))) < 0.12, "as light as the steel, so that what moves reads alike"


def test_marks_keep_their_colours_in_every_coat() -> None:
    cream = [back.border(8, coat).done()[64, 8, :3] for coat in back.COATS.values()]
    assert np.ptp(cream, axis=0).max() < 0.15


def test_tiles_keep_their_numbers() -> None:
    """Maps store them."""
    assert {name: NAMES[name] for name in ("rock.0.0", "back8.plain.0.0", "back8.border.7", "terminus.7.3")} == PINNED
