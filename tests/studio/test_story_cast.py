"""The cast of the interludes: shapes without an outline, taller and slimmer than in play, close-ups with whole pixels."""

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("skia", exc_type=ImportError)

from assets.studio.rig.frames import render  # noqa: E402
from assets.studio.rig.outfits import BOND  # noqa: E402
from assets.studio.rig.poses import STAND  # noqa: E402
from assets.studio.story import cast  # noqa: E402
from assets.studio.story.busts import BUSTS  # noqa: E402


def size_of(frame: tuple[np.ndarray, tuple[int, int]]) -> tuple[int, int]:
    rows, columns = np.nonzero(frame[0][..., 3])
    return int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1


def test_grown_up_is_taller_and_slimmer_and_stands_on_its_anchor() -> None:
    small, tall = render(STAND, BOND, 1), cast.grown_up(STAND, BOND, 1)
    (small_wide, small_high), (wide, high) = size_of(small), size_of(tall)
    assert high > 2 * small_high * 0.98
    assert high / wide > small_high / small_wide
    pixels, (_, feet) = tall
    assert pixels[feet - 1, :, 3].any() and not pixels[feet:, :, 3].any()
    assert len(np.unique(pixels[pixels[..., 3] > 0], axis=0)) == 1


@pytest.mark.parametrize("name", BUSTS)
def test_close_ups_have_no_half_pixels(name: str) -> None:
    pixels, (x, y) = BUSTS[name]()
    assert set(np.unique(pixels[..., 3])) == {0, 255}
    assert 0 < x < pixels.shape[1] and y == pixels.shape[0]
    assert not pixels[:4, :, 3].any(), "a hat is cut off"


def test_the_wheel_turns_on_from_its_last_step_to_its_first() -> None:
    first, last = cast.wheel(0)[0], cast.wheel(cast.WHEEL_STEPS)[0]
    differing = (first != last).any(2).sum()
    assert differing < 0.02 * (first[..., 3] > 0).sum()
