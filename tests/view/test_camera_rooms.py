"""Which room the camera keeps to, when rooms lie in each other."""

from __future__ import annotations

from pathlib import Path

from game.core.scenery import CameraZone
from game.core.units import TILE
from game.tiled.load import load_level
from game.view.camera import HEIGHT, WIDTH, Camera

MAP = Path(__file__).resolve().parents[2] / "levels" / "air_base" / "cargo.tmx"


def test_a_room_inside_another_counts_while_he_is_in_it() -> None:
    """The cargo's field holds the whole map, its hold a part of it; in and out again, in whatever order they are drawn."""
    level = load_level(MAP)
    field = max(level.scenery.camera_zones, key=lambda zone: zone.width)
    hold = min(level.scenery.camera_zones, key=lambda zone: zone.width)
    assert (hold.x, hold.y, hold.width, hold.height) == (252 * TILE, 26 * TILE, 66 * TILE, 27 * TILE)
    for zones in ((field, hold), (hold, field)):
        world = level.new_world()
        camera = Camera(level.scenery._replace(camera_zones=zones), world)
        assert world.player is not None
        found: list[CameraZone | None] = []
        for column, row in ((230, 50), (280, 41), (230, 50)):
            world.player.x, world.player.y = column * TILE, row * TILE
            for _ in range(60):
                camera.observe(world)
            found.append(camera.zone)
        assert found == [field, hold, field]


def test_in_the_hold_the_picture_stays_in_its_box() -> None:
    level = load_level(MAP)
    world = level.new_world()
    camera = Camera(level.scenery, world)
    assert world.player is not None
    for column in range(256, 316, 6):
        world.player.x, world.player.y = column * TILE, 41 * TILE
        for _ in range(90):
            camera.observe(world)
        assert camera.x >= 252 * TILE and camera.x + WIDTH <= 318 * TILE
        assert camera.y >= 26 * TILE and camera.y + HEIGHT <= 53 * TILE
