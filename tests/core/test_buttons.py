"""Eight buttons, by bit and by name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core import buttons as b


def test_every_button_has_a_bit_of_its_own() -> None:
    assert len(b.NAMES) == 8
    assert sum(b.NAMES.values()) == b.ALL
    assert all(bit & (bit - 1) == 0 for bit in b.NAMES.values())


@given(held=st.integers(0, b.ALL))
def test_names_and_bits_say_the_same(held: int) -> None:
    assert b.from_names(b.to_names(held)) == held


def test_a_button_named_twice_is_one_button() -> None:
    assert b.from_names(["left", "left"]) == b.LEFT


def test_an_unknown_name_is_refused_by_name() -> None:
    with pytest.raises(KeyError, match="banana"):
        b.from_names(["left", "banana"])
