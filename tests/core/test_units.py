"""Whole numbers for speeds, and how they approach each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.units import SUBPIXELS, approach, clamp, px


def test_a_pixel_is_256_subpixels() -> None:
    assert px(1) == SUBPIXELS == 256
    assert px(0.5) == 128
    assert px(-0.5) == -128
    assert isinstance(px(2.4), int)


@given(value=st.integers(-50, 50), ends=st.tuples(st.integers(-40, 40), st.integers(-40, 40)).map(sorted))
def test_clamp_is_the_nearest_within_the_range(value: int, ends: list[int]) -> None:
    low, high = ends
    assert clamp(value, low, high) == min(range(low, high + 1), key=lambda inside: abs(inside - value))


@given(value=st.integers(-5000, 5000), target=st.integers(-5000, 5000), step=st.integers(0, 600))
def test_approach_goes_towards_the_target_and_never_past_it(value: int, target: int, step: int) -> None:
    result = approach(value, target, step)
    assert abs(result - value) == min(step, abs(target - value))
    assert min(value, target) <= result <= max(value, target)


@given(value=st.integers(-5000, 5000), target=st.integers(-5000, 5000), step=st.integers(0, 600))
def test_approach_is_the_same_in_a_mirror(value: int, target: int, step: int) -> None:
    assert approach(-value, -target, step) == -approach(value, target, step)
