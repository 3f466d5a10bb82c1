"""The picture of a stage, on small worlds without a map file, without a window."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, get_type_hints

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game import actors  # noqa: F401  (enters the classes)
from game.actors.bridge_vehicle import BridgeVehicle
from game.actors.riders_line import RidersLine
from game.core import buttons, events
from game.core.entity import ENTITIES
from game.core.grid import SOLID, Grid
from game.core.scenery import CameraZone, Colour, Layer, Light, PlacedTile, Scenery, TileImage
from game.core.units import TILE
from game.core.world import World
from game.tiled.load import load_level
from game.view import layers
from game.view.board import CANVAS_SIZE
from game.view.camera import HEIGHT, WIDTH, Camera
from game.view.hud_model import arrow, hud_model
from game.view.keys import with_keys
from game.view.marks import find_prompt, place_prompt
from game.view.pictures import SQUARE, picture, tile_picture
from game.view.plane import MOST_CHUNKS, Plane
from game.view.sheets import animation, frame_of, sheet, sheet_name
from game.view.sprites import in_order
from game.view.stage_view import OVERLAYS, StageView, ViewOptions

RUNWAY = Path(__file__).resolve().parents[2] / "levels" / "air_base" / "runway.tmx"
COLUMNS, ROWS = 120, 44
DARK = Colour(90, 96, 120)
ZONES = (
    CameraZone(0, 0, 1280, 352, Colour(220, 210, 200), "", "motes"),
    CameraZone(1280, 0, 640, 352, DARK, "wind", "snow"),
    CameraZone(0, 352, 1920, 352, DARK, "", "dust"),
)
LIGHTS = (
    Light(900, 200, 100, 80, Colour(255, 200, 120), 0.7, 0.0, "round"),
    Light(901, 300, 100, 90, Colour(255, 200, 120), 0.7, 0.6, "cone"),
    Light(902, 100, 60, 120, Colour(140, 170, 255), 0.5, 0.2, "beam"),
)


def floor_cells() -> bytearray:
    cells = bytearray(COLUMNS * ROWS)
    for row in (20, 21, 42, 43):
        for column in range(COLUMNS):
            cells[row * COLUMNS + column] = SOLID
    return cells


def make_scenery(folder: Path) -> Scenery:
    tiles = pygame.Surface((32, 16), pygame.SRCALPHA)
    tiles.fill("#806040", (0, 0, 16, 16))
    tiles.fill("#ff0000", (16, 0, 8, 8))
    pygame.image.save(tiles, folder / "tiles.png")
    sky = pygame.Surface((64, 32))
    sky.fill("#203060")
    sky.fill("#f0f0ff", (0, 0, 8, 8))
    pygame.image.save(sky, folder / "sky.png")
    gids = tuple(1 if cell else 0 for cell in floor_cells())
    path = str(folder / "tiles.png")
    images = {1: TileImage(path, 0, 0, 16, 16), 2: TileImage(path, 16, 0, 16, 16)}
    placed = PlacedTile(5, 2, 100, 200, 16, 16, True, False, False, 0.0, {})
    return Scenery(
        (
            Layer("image", "Background sky", 1, parallax_x=0.5, parallax_y=0.5, image=str(folder / "sky.png"), repeat_x=True),
            Layer("tiles", "Ground", 2, gids=gids),
            Layer("objects", "Decor", 3, tiles=(placed,)),
            Layer("entities", "Objects", 4),
            Layer("image", "Foreground", 5, parallax_x=1.3, image=str(folder / "missing.png")),
        ),
        images,
        LIGHTS,
        ZONES,
        Colour(5, 6, 12),
        COLUMNS,
        ROWS,
        {},
    )


def make_world(x: int = 100, y: int = 278) -> World:
    world = World(Grid(COLUMNS, ROWS, bytes(floor_cells())), first_free_id=100)
    spawns: list[tuple[str, int, int, int, int, dict[str, Any]]] = [
        ("Bond", x, y, 14, 42, {}),
        ("Koskov", x + 40, y, 14, 42, {}),
        ("Guard", x + 200, y, 14, 42, {"faces": "left"}),
        ("Porter", x + 300, y, 14, 42, {}),
        ("AlarmPanel", x + 10, 290, 16, 24, {}),
        ("Checkpoint", x - 40, 280, 16, 40, {}),
        ("Gate", x + 400, 200, 16, 120, {}),
        ("Shadow", x + 120, 200, 96, 120, {}),
        ("LightPool", x + 140, 200, 64, 120, {"sway_tiles": 1}),
        ("Hint", x - 20, 270, 80, 60, {"text": "{jump} up, {use} here"}),
    ]
    for number, (name, left, top, width, height, members) in enumerate(spawns, 1):
        world.add(ENTITIES[name](world, number, left, top, width, height, name.lower(), **members))
    world.begin()
    return world


@pytest.fixture(scope="module", autouse=True)
def display() -> None:
    pygame.display.init()
    pygame.display.set_mode(CANVAS_SIZE)


@pytest.fixture
def scenery(tmp_path: Path) -> Scenery:
    return make_scenery(tmp_path)


def pixels(view: StageView, overlays: tuple[str, ...] = ()) -> bytes:
    canvas = pygame.Surface(CANVAS_SIZE)
    view.draw(canvas, overlays)
    return pygame.image.tobytes(canvas, "RGB")


def play(world: World, view: StageView, ticks: int, held: int = 0) -> None:
    for _ in range(ticks):
        world.step(held)
        view.observe(world)


def example(event_class: type) -> Any:
    """An event of the class near the player."""
    values: dict[type, Any] = {int: 1, bool: True, str: "stone"}
    arguments = {name: values[kind] for name, kind in get_type_hints(event_class).items()}
    return event_class(**{**arguments, "x": 120, "y": 300})


def test_drawing_and_observing_change_nothing(scenery: Scenery) -> None:
    watched, alone = make_world(), make_world()
    view = StageView(scenery, watched)
    for tick in range(200):
        held = buttons.RIGHT | (buttons.FIRE if tick % 40 == 5 else 0) | (buttons.JUMP if tick % 50 < 10 else 0)
        watched.step(held)
        alone.step(held)
        view.observe(watched)
        if tick % 10 == 0:
            pixels(view, OVERLAYS)
    assert watched.digest() == alone.digest()


@pytest.mark.parametrize("event_class", events.EVENTS, ids=lambda cls: cls.__name__)
def test_every_event_can_be_observed(scenery: Scenery, event_class: type) -> None:
    world = make_world()
    view = StageView(scenery, world)
    for _ in range(3):
        world.step(0)
        world.events.append(example(event_class))
        view.observe(world)
        pixels(view)
    play(world, view, 30)
    pixels(view)


def test_the_same_tick_looks_the_same(scenery: Scenery) -> None:
    world = make_world()
    view = StageView(scenery, world)
    play(world, view, 40, buttons.RIGHT | buttons.FIRE)
    assert pixels(view) == pixels(view)


def test_two_views_of_one_run_look_the_same(scenery: Scenery) -> None:
    pictures = []
    for _ in range(2):
        world = make_world()
        view = StageView(scenery, world)
        play(world, view, 60, buttons.RIGHT)
        pictures.append(pixels(view))
    assert pictures[0] == pictures[1]


def test_the_picture_is_full_of_light_and_things(scenery: Scenery) -> None:
    view = StageView(scenery, make_world())
    assert len(set(pixels(view))) > 100


@pytest.mark.parametrize("x", [40, 640, 1200, 1400, 1700])
def test_the_camera_stays_in_its_zone(scenery: Scenery, x: int) -> None:
    world = make_world(x)
    camera = Camera(scenery, world)
    for tick in range(160):
        world.step(buttons.RIGHT if tick < 60 else buttons.LEFT if tick < 100 else 0)
        camera.observe(world)
    zone = camera.zone
    assert zone is not None
    assert zone.x <= camera.x
    assert camera.x + WIDTH <= zone.x + zone.width
    assert camera.y == zone.y - (HEIGHT - zone.height) // 2


def test_the_camera_glides_to_another_zone(scenery: Scenery) -> None:
    world = make_world(1250)
    camera = Camera(scenery, world)
    assert camera.x == 640
    assert world.player is not None
    world.player.x = 1300
    camera.observe(world)
    assert 640 < camera.x < 700
    for _ in range(25):
        camera.observe(world)
    assert camera.x == 1280


def test_shaking_ends_and_can_be_switched_off(scenery: Scenery) -> None:
    world = make_world()
    shaken, still = Camera(scenery, world), Camera(scenery, world, shakes=False)
    places: set[tuple[int, int]] = set()
    for tick in range(30):
        world.events = [events.PlayerDied(110, 300)] if tick == 2 else []
        shaken.observe(world)
        still.observe(world)
        places.add((shaken.x, shaken.y))
        assert (still.x, still.y) == (0, -4)
    assert len(places) > 1
    assert (shaken.x, shaken.y) == (0, -4)


def test_parallax_is_tiled_s(scenery: Scenery) -> None:
    plane = Plane(scenery, [scenery.layers[0]])
    left, top = plane.corner(500 + WIDTH / 2, 100 + HEIGHT / 2, 500, 100)
    # On the canvas a layer at offset 0 stands at (view centre) * (1 - parallax) - camera.
    assert -left == round(820 * 0.5) - 500
    assert -top == round(280 * 0.5) - 100


def test_tiles_are_turned_as_in_tiled(scenery: Scenery) -> None:
    path = scenery.images[2].path
    corners = {(0, 0): (False, False, False), (15, 0): (True, False, False), (0, 15): (False, True, False)}
    for corner, turn in corners.items():
        tile = tile_picture(path, (16, 0, 16, 16), turn)
        assert tile is not None
        assert tile.get_at(corner).a == 255
    transposed = tile_picture(path, (16, 0, 16, 16), (True, False, True))
    assert transposed is not None
    assert transposed.get_at((15, 0)).a == 255


def test_missing_pictures_and_sheets_do_not_crash(scenery: Scenery, tmp_path: Path) -> None:
    assert picture(str(tmp_path / "nothing.png")) is None
    assert sheet("nothing of the kind") is None
    assert animation("effects", "nothing of the kind") is None
    world = make_world()

    class Unpictured(ENTITIES["AlarmPanel"]):  # type: ignore[misc]
        pass

    try:
        box = frame_of(Unpictured(world, 77, 0, 0))
    finally:
        ENTITIES.pop("Unpictured", None)
    assert box is not None
    assert box[0].get_size() == (18, 26)


def test_who_stands_nearest_is_drawn_in_front_of_whoever_drives_by_and_of_the_player() -> None:
    world = make_world()
    riders = world.spawn(RidersLine, 100, 278)
    truck = world.spawn(BridgeVehicle, 110, 278)
    world.step(0)
    order = in_order(world, 0, 0, WIDTH, HEIGHT)
    assert order.index(truck) < order.index(riders) and order[-1] is riders


def test_names_of_sheets() -> None:
    assert sheet_name("AlarmPanel") == "alarm_panel"
    assert sheet_name("Bullet") == "effects"


def test_a_still_camera_shows_the_kept_picture(scenery: Scenery, monkeypatch: pytest.MonkeyPatch) -> None:
    view = StageView(scenery, make_world())
    pixels(view)  # the camera might have moved
    pixels(view)
    monkeypatch.setattr(layers.MapPicture, "_draw_behind", lambda *_: pytest.fail("drawn again"))
    pixels(view)


@pytest.mark.parametrize(("x", "left"), [(0, 460), (200, 360)])
def test_what_is_far_is_seen_at_its_own_depth_and_behind_the_ground(scenery: Scenery, x: int, left: int) -> None:
    mark = pygame.Surface((20, 20))
    mark.fill("#ff00ff")
    canvas = pygame.Surface(CANVAS_SIZE, 0, 32)
    layers.MapPicture(scenery).draw_behind(canvas, x, 0, 0, far=[layers.Far(mark, 300, 220, 0.5, 0.5)])
    seen = [canvas.get_at((left + 10, row))[:3] == (255, 0, 255) for row in range(300, 340)]
    assert seen == [10 <= row < 20 for row in range(40)], "above the floor, which begins at row 320"
    assert [canvas.get_at((column, 315))[:3] == (255, 0, 255) for column in (left - 1, left, left + 19, left + 20)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_prepare_comes_to_an_end(scenery: Scenery) -> None:
    view = StageView(scenery, make_world())
    steps = 0
    while view.prepare():
        steps += 1
        assert steps < 500


def test_the_whole_map(scenery: Scenery) -> None:
    view = StageView(scenery, make_world())
    whole, tiles = view.whole_map(), view.whole_map(tiles_only=True)
    assert whole.get_size() == tiles.get_size() == (COLUMNS * 16, ROWS * 16)
    assert tiles.get_at((8, 330))[:3] == (0x80, 0x60, 0x40)
    assert pygame.image.tobytes(whole, "RGB") != pygame.image.tobytes(tiles, "RGB")


@pytest.mark.parametrize("overlay", OVERLAYS)
def test_overlays_are_seen(scenery: Scenery, overlay: str) -> None:
    view = StageView(scenery, make_world())
    assert pixels(view, (overlay,)) != pixels(view)


def test_alarm_reddens_without_flashing_when_flashes_are_off(scenery: Scenery) -> None:
    world = make_world()
    view = StageView(scenery, world, options=ViewOptions(flashes=False, hud=False))
    play(world, view, 2)
    calm = view.lights._ambient_now(0)
    reds = set()
    for _ in range(100):
        view.observe(world)
        reds.add(view.lights._ambient_now(1))
    assert len(reds) == 1
    red = reds.pop()
    assert red[0] >= calm[0]
    assert red[1] < calm[1]


def test_the_display_s_model(scenery: Scenery) -> None:
    world = make_world()
    view = StageView(scenery, world, best=1000)
    play(world, view, 3)
    model = hud_model(world, view.camera.x, view.camera.y, best=1000)
    assert (model.health, model.rounds, model.reserve, model.gas, model.best) == (5, 7, 21, 3, 1000)
    assert model.koskov == "waiting"
    assert model.clock_ticks == -1
    assert model.hint == "[Z] up, [C] here"
    pad = {"jump": "{a}", "left": "{dpad}", "right": "{dpad}", "use": "<RB>"}
    assert with_keys("{jump} then {use}", pad) == "{a} then <RB>"
    assert with_keys("{left} {right} run, {left}+{jump}", pad) == "{dpad} run, {dpad}+{a}"
    world.stage.objective_id = 3
    assert arrow(world, 0, 0) is None
    assert arrow(world, 640, 0) == (307 - 960, 299 - 180)


def test_prompts_name_what_can_be_used(scenery: Scenery) -> None:
    world = make_world()
    prompt = find_prompt(world)
    assert prompt is not None
    assert prompt[0].startswith("{use} ")


@pytest.mark.parametrize("top", range(10, 320, 7))
@pytest.mark.parametrize("head", [40, 60, 140, 260])
def test_a_prompt_never_hides_the_player(head: int, top: int) -> None:
    player = pygame.Rect(300, head, 14, 42)
    for left in range(0, 630, 9):
        plate = place_prompt((80, 17), pygame.Rect(left, top, 16, 16), player)
        assert not plate.colliderect(player)
        assert pygame.Rect(0, 0, 640, 360).contains(plate)


def test_captions_are_taken_from_events(scenery: Scenery) -> None:
    world = make_world()
    view = StageView(scenery, world)
    world.step(0)
    world.events.append(events.CaptionShown(0, 0, "KOSKOV", "You are late.", 90))
    view.observe(world)
    assert view.captions.is_busy


def test_a_long_way_keeps_few_chunks_and_the_way_back_looks_the_same() -> None:
    level = load_level(RUNWAY)
    plane = next(plane for plane in layers.MapPicture(level.scenery).behind if plane.parallax_x == plane.parallax_y == 1)
    width, height = level.grid.width * TILE, level.grid.height * TILE

    def start() -> list[bytes]:
        return [pygame.image.tobytes(image, "RGBA") for image, _ in plane.blits(0, 0, WIDTH, height)]

    first = start()
    most = 0
    for left in range(0, width - WIDTH, SQUARE):
        while plane.bake_one(left - WIDTH, 0, left + 2 * WIDTH, height):
            pass
        most = max(most, len(plane._chunks))
    assert most <= MOST_CHUNKS < width * height // SQUARE**2
    assert start() == first


@pytest.mark.parametrize("turns", [events.BombReleased(0, 0), events.StoryTurned(0, 0)])
def test_what_was_said_does_not_stand_over_what_comes_now(tmp_path: Path, turns: events.Event) -> None:
    world = make_world()
    view = StageView(make_scenery(tmp_path), world)
    world.step(0)
    world.emit(events.CaptionShown(0, 0, "BOND", "I know a short cut.", 300))
    view.observe(world)
    assert view.captions.is_busy
    world.step(0)
    world.emit(turns)
    view.observe(world)
    assert not view.captions.is_busy
