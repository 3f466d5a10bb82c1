"""What stands in a dip is drawn to the floor of the dip, not as a box."""

from __future__ import annotations

import pygame

from game.actors.capsule import Capsule
from game.actors.water_slug import WaterSlug
from game.core.world import World
from game.view.sheets import frame_of
from tests.core.ascii_world import one, place, world

DIP = """
........................
........................
####................####
#####..............#####
########################
"""


def frame(slug: WaterSlug) -> tuple[pygame.Surface, tuple[int, int]]:
    found = frame_of(slug)
    assert found is not None
    return found


OPEN = """
............
............
............
############
"""


def made(drawing: str) -> World:
    """Two rows of water over the deep part of a dip."""
    return world(drawing, place(WaterSlug, 5, 3, width=14 * 16, height=32), place(Capsule, 10, 3))


def test_water_is_drawn_out_to_the_shore_and_stops_at_the_floor() -> None:
    slug = one(made(DIP), WaterSlug)
    picture, anchor = frame(slug)
    left = slug.centre_x - anchor[0]
    assert left == 4 * 16 and picture.get_width() == 16 * 16
    assert picture.get_at((8, 12)).a and not picture.get_at((8, 24)).a, "one row deep over the step"
    assert picture.get_at((40, 24)).a, "two rows deep over the floor"


def test_two_pools_of_one_width_keep_their_own_floors() -> None:
    stepped, other = (
        one(made(DIP), WaterSlug),
        one(made(DIP.replace("#####..............#####", "######............######")), WaterSlug),
    )
    first, second = frame(stepped)[0], frame(other)[0]
    assert first.get_size() == second.get_size()
    assert first.get_at((24, 24)).a and not second.get_at((24, 24)).a


def test_where_nothing_holds_it_it_ends_in_a_round_front() -> None:
    slug = one(world(OPEN, place(WaterSlug, 3, 2, width=96, height=32), place(Capsule, 0, 2)), WaterSlug)
    picture, anchor = frame(slug)
    assert slug.centre_x - anchor[0] == slug.x and picture.get_width() == 96
    for end in (0, 95):
        assert not picture.get_at((end, 6)).a and picture.get_at((end, 31)).a
    assert picture.get_at((48, 8)).a
