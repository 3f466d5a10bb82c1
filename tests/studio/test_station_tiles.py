"""The station's tile set: what its names promise is what the tiles do."""

import json
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.recipes import station_tiles  # noqa: E402
from assets.studio.station import masonry  # noqa: E402

TILESETS = Path(__file__).resolve().parents[2] / "levels" / "tilesets"
NAMES: dict[str, int] = json.loads((TILESETS / "station_names.json").read_text(encoding="utf-8"))
SOLID = {"concrete", "casing", "roof", "great", "saddle", "drum", "case"}


def flagged(flag: str) -> set[str]:
    root = Xml.parse(TILESETS / "station.tsx").getroot()
    numbers = {int(t.attrib["id"]) for t in root.iter("tile") if t.find(f"properties/property[@name='{flag}']") is not None}
    return {name for name, number in NAMES.items() if number in numbers}


def test_masonry_is_solid_walks_are_one_way_ladders_are_climbed() -> None:
    assert flagged("solid") == {name for name in NAMES if name.partition(".")[0] in SOLID}
    assert flagged("one_way") == {name for name in NAMES if name.partition(".")[0] in {"grating", "girder", "hatch"}}
    assert flagged("ladder") == {"ladder", "hatch"}


@pytest.mark.parametrize("name", ["great.plain.0", "great.plain.3", "great.mark", "great.danger"])
def test_the_great_pipe_s_columns_meet(name: str) -> None:
    sheet = station_tiles.compose()
    columns = [key for key in NAMES if key.startswith(f"{name}.0")]
    last = columns[-1].removeprefix(f"{name}.0")
    for row in range(masonry.GREAT_ROWS):
        edge = sheet.pictures[NAMES[f"{name}.{row}{last}"]][:, -1, :3]
        plain = sheet.pictures[NAMES[f"great.plain.0.{row}"]][:, 0, :3]
        assert np.abs(edge - plain).mean() < 0.1, row
