"""Sheet: frames are cut to what is opaque, equal ones are stored once, and the same frames give the same bytes."""

import json
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
image = pytest.importorskip("PIL.Image")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.sheet import Sheet  # noqa: E402

INK = (200, 40, 40, 255)


def block(left: int, top: int, width: int, height: int):
    """A cell of 40 x 40 px with one opaque block."""
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[top : top + height, left : left + width] = INK
    return pixels


def sheet() -> Sheet:
    """Two animations; the second frame of `walk` is the first of `idle`."""
    result = Sheet(width=48)
    result.add("idle", [(block(10, 8, 12, 30), (16, 38))], [(block(14, 8, 12, 30), (20, 38))], loop=True)
    result.add("walk", [(block(9, 10, 20, 28), (16, 38)), (block(10, 8, 12, 30), (16, 38))])
    result.add("fill", [(block(4, 4, 16, 16), (12, 20))], repeat=True)
    return result


@pytest.fixture
def written(tmp_path: Path) -> Path:
    sheet().write(tmp_path, "thing")
    return tmp_path


def animations(folder: Path) -> dict:
    return json.loads((folder / "thing.json").read_text(encoding="utf-8"))["animations"]


def test_same_frames_give_same_bytes(written: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    sheet().write(again, "thing")
    for suffix in ("png", "json"):
        assert (written / f"thing.{suffix}").read_bytes() == (again / f"thing.{suffix}").read_bytes()


def test_frames_are_cut_to_what_is_opaque(written: Path) -> None:
    picture = np.asarray(image.open(written / "thing.png"))
    for entry in animations(written).values():
        for x, y, width, height, _, _ in entry["right"] + entry.get("left", []):
            assert (picture[y : y + height, x : x + width] == INK).all()


def test_anchors_keep_their_place(written: Path) -> None:
    found = animations(written)
    assert found["idle"]["right"][0][2:] == [12, 30, 6, 30]
    assert found["idle"]["left"][0][2:] == [12, 30, 6, 30]
    assert found["walk"]["right"][0][2:] == [20, 28, 7, 28]


def test_equal_frames_are_stored_once(written: Path) -> None:
    found = animations(written)
    assert found["walk"]["right"][1] == found["idle"]["right"][0] == found["idle"]["left"][0]


def test_frames_do_not_overlap(written: Path) -> None:
    picture = np.asarray(image.open(written / "thing.png"))
    frames = {tuple(frame[:4]) for entry in animations(written).values() for frame in entry["right"] + entry.get("left", [])}
    assert sum(width * height for _, _, width, height in frames) == (picture[..., 3] > 0).sum()


def test_flags(written: Path) -> None:
    found = animations(written)
    assert [found[name]["loop"] for name in ("idle", "walk", "fill")] == [True, False, False]
    assert found["fill"]["repeat"] is True
    assert "repeat" not in found["idle"]
    assert "left" not in found["walk"]
