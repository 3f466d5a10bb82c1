"""The east side's pictures are built on the map: masonry where it is solid, steps about its slopes."""

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.house_east.ground import STEP, TILE, depth_from, ground  # noqa: E402

FOYER = (120, 0, 40, 44)


def test_what_is_level_is_masonry_to_the_pixel() -> None:
    foyer = ground(*FOYER)
    cells = foyer.solid.reshape(44, TILE, 40, TILE).mean((1, 3))
    flights = foyer.stairs.reshape(44, TILE, 40, TILE).mean((1, 3)) > 0
    assert set(np.unique(cells[~flights])) == {0.0, 1.0}
    assert flights.any() and (cells[flights] > 0).all() and (cells[flights] < 1).all()


def test_a_flight_never_leaves_its_slope_by_more_than_half_a_step() -> None:
    foyer = ground(*FOYER)
    rows, columns = np.nonzero(foyer.stairs)
    left, right = columns.min(), columns.max() + 1
    for column in range(left, left + 7 * TILE):
        top = int(np.argmax(foyer.solid[480:, column])) + 480
        slope = 480 + (column - left)
        assert abs(top - slope) <= STEP // 2 + 1, column
    assert right - left > 14 * TILE
    assert rows.min() == 30 * TILE


def test_ladders_and_ledges_are_not_masonry() -> None:
    foyer = ground(*FOYER)
    assert not (foyer.solid * foyer.ladders).any()
    assert not (foyer.solid * foyer.ledges).any()


def test_depth_counts_from_the_edge_and_the_picture_s_end_is_no_edge() -> None:
    solid = np.zeros((6, 4), np.float32)
    solid[2:, :] = 1
    assert depth_from(solid, 0, -1)[:, 0].tolist() == [0, 0, 1, 2, 3, 4]
    assert (depth_from(solid, 0, 1)[5] > 6).all()
