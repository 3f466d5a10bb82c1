"""The cargo plane's sheets: a picture for every pose, things as large as their hitboxes, what stands on the floor stands on it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from game.actors.boot_finale import AFT_END, FRAME_TICKS, PERIOD, sway
from game.actors.cage_gate import FRAMES as GATE_FRAMES
from game.actors.cage_gate import POSES as GATE_POSES
from game.actors.cargo_net import Wind
from game.actors.fire_slick import FLAME_PX, FireSlick
from game.actors.flash_over import THICK
from game.actors.net_patch import EDGE
from game.actors.net_patch import FRAMES as PATCH_FRAMES
from game.actors.ramp_door import FRAMES as DOOR_FRAMES
from game.actors.ramp_door import POSES as DOOR_POSES
from game.core import tilt

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TILE = 16
CARGO = ("crate_2x2", "crate_2x3", "crate_3x2", "crate_3x3", "jeep_5x2", "sacks_3x3")


def animations(sheet: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((ASSETS / "sprites" / f"{sheet}.json").read_text(encoding="utf-8"))["animations"]
    return content


def frame(sheet: str, name: str, number: int = 0, facing: str = "right") -> tuple[Any, int, int]:
    """The opaque px of a frame, and its anchor."""
    picture = np.asarray(Image.open(ASSETS / "sprites" / f"{sheet}.png").convert("RGBA"))
    x, y, width, height, anchor_x, anchor_y = animations(sheet)[name][facing][number]
    return picture[y : y + height, x : x + width, 3] > 200, anchor_x, anchor_y


@pytest.mark.parametrize("name", CARGO)
def test_cargo_fills_its_hitbox(name: str) -> None:
    wide, tall = (int(number) * TILE for number in re.findall(r"\d", name))
    opaque, anchor_x, anchor_y = frame("sliding_cargo", name)
    rows, columns = np.nonzero(opaque)
    assert abs(rows.max() + 1 - anchor_y) <= 3, "on the floor"
    assert abs(anchor_y - rows.min() - tall) <= 3, "as high as who stands on it"
    assert abs(anchor_x - columns.min() - wide // 2) <= 3
    assert abs(columns.max() + 1 - anchor_x - wide // 2) <= 3


@pytest.mark.parametrize("name", CARGO)
def test_straps_show_beside_lashed_cargo(name: str) -> None:
    loose, lashed = (frame("sliding_cargo", pose)[0].shape[1] for pose in (name, f"{name}_lashed"))
    assert lashed >= loose + 10


def test_gate_and_door_have_every_step() -> None:
    gate, door = animations("cage_gate"), animations("ramp_door")
    assert set(gate) == set(GATE_POSES)
    assert set(door) == set(DOOR_POSES)
    assert len(gate["closing"]["right"]) == len(gate["opening"]["right"]) == GATE_FRAMES
    assert len(door["opening"]["right"]) == DOOR_FRAMES


def test_the_closed_gate_reaches_the_floor_and_the_open_one_lets_a_man_through() -> None:
    gaps = {}
    for name in ("closed", "open"):
        opaque, _, anchor_y = frame("cage_gate", name)
        gaps[name] = anchor_y - 1 - int(np.nonzero(opaque)[0].max())
    assert abs(gaps["closed"]) <= 2
    assert gaps["open"] >= 64


def test_the_open_door_lets_light_in_and_the_shut_one_none() -> None:
    shut, opened = (animations("ramp_door")[name]["right"][0] for name in ("shut", "open"))
    assert opened[4] > shut[4] + 100, "to the left of its middle"


def test_straps_lean_as_the_plane_tilts() -> None:
    ends = []
    for number in range(2 * tilt.MOST + 1):
        opaque, anchor_x, _ = frame("hanging_strap", "strap", number)
        rows, columns = np.nonzero(opaque)
        ends.append(columns[rows == rows.max()].mean() - anchor_x)
    assert ends == sorted(ends)
    assert ends[0] < -10 < 10 < ends[-1]


def test_the_rail_is_repeated() -> None:
    assert animations("hoist_rail")["rail"]["repeat"]
    assert animations("hoist_rail")["rail"]["right"][0][2:4] == [TILE, TILE]


# The net and the strap


def test_a_patch_fills_its_place_and_frays_to_nearly_nothing() -> None:
    content = animations("net_patch")
    assert len(content["whole"]["right"]) == PATCH_FRAMES
    left = []
    for step in range(len(content["fray"]["right"])):
        opaque, _, _ = frame("net_patch", "fray", step)
        left.append(int(opaque.sum()))
    assert left == sorted(left), "frame 0 is its last moment"
    assert left[0] < 0.6 * left[-1]
    opaque, _, _ = frame("net_patch", "whole")
    assert all(EDGE <= length <= EDGE + 8 for length in opaque.shape)


@pytest.mark.parametrize("strands", range(4))
def test_the_strap_swings_with_the_boot(strands: int) -> None:
    count = len(animations("boot_finale")[f"strap_{strands}"]["right"])
    assert count == PERIOD // FRAME_TICKS
    for number in range(count):
        opaque, anchor_x, anchor_y = frame("boot_finale", f"strap_{strands}", number)
        hands = np.nonzero(opaque[anchor_y - 18])[0]
        assert abs(hands.mean() - anchor_x - sway(number * PERIOD // count)) <= 4


def test_a_lace_glints_brightest_when_it_is_taut() -> None:
    lights = []
    picture = np.asarray(Image.open(ASSETS / "sprites" / "boot_finale.png").convert("RGBA"))
    for x, y, width, height, _, anchor_y in animations("boot_finale")["strap_3_glint"]["right"]:
        lights.append(int((picture[y + anchor_y + 4 : y + height, x : x + width, 3] > 200).sum()))
    assert max(lights) == lights[AFT_END // FRAME_TICKS] > 2 * lights[1]


# The pictures behind the map

REPEATING = ("plane_clouds_far", "plane_clouds_middle", "plane_clouds_near", "plane_wisps")
SIZES = {
    "plane_sky": (640, 360),
    "plane_hold": (80 * TILE, 11 * TILE),
    "plane_top": (86 * TILE, 84),
    "plane_tail": (40 * TILE, 22 * TILE),
    "plane_cockpit": (4 * TILE, 6 * TILE),
}


def backdrop(name: str) -> Any:
    return np.asarray(Image.open(ASSETS / "backdrops" / f"{name}.png").convert("RGBA")).astype(int)


@pytest.mark.parametrize("name", REPEATING)
def test_a_cloud_deck_meets_itself_at_its_ends(name: str) -> None:
    picture = backdrop(name)
    steps = np.abs(np.diff(picture, axis=1)).mean(axis=(0, 2))
    assert np.abs(picture[:, 0] - picture[:, -1]).mean() <= np.percentile(steps, 97) + 1


@pytest.mark.parametrize("name", SIZES)
def test_a_picture_is_as_large_as_its_place(name: str) -> None:
    assert backdrop(name).shape[1::-1] == SIZES[name]


@pytest.mark.parametrize("name", ["plane_hold", "plane_hold_aft", "plane_hold_fore"])
def test_the_hold_s_windows_show_the_evening_and_the_wall_does_not(name: str) -> None:
    from assets.studio.plane.hold import AFT, FORE, HOLD, WINDOW_RADIUS, WINDOW_Y

    alpha = backdrop(name)[..., 3]
    for x in {"plane_hold": HOLD, "plane_hold_aft": AFT, "plane_hold_fore": FORE}[name].windows:
        if x + WINDOW_RADIUS >= alpha.shape[1]:
            continue
        assert (alpha[WINDOW_Y + 3 : WINDOW_Y + 7, x + 2 : x + 7] < 128).all()
        assert (alpha[WINDOW_Y + WINDOW_RADIUS + 3, x - 2 : x + 3] == 255).all()
    assert (alpha[:20] == 255).all()


def test_a_dark_hold_lets_fighters_stand_out() -> None:
    """Its median is dark, as the direction has it; Necros' jersey is twice as light."""
    wall = backdrop("plane_hold")
    light = wall[..., :3][wall[..., 3] == 255] @ np.array((0.2126, 0.7152, 0.0722))
    assert 25 < float(np.median(light)) < 75
    assert float(np.percentile(light, 90)) < 140


def test_the_net_hangs_in_every_wind_that_the_game_knows() -> None:
    content = animations("cargo_net")
    assert set(content) == {f"straps_{wind.name.lower()}" for wind in Wind}
    heights = {name: {entry[3] for entry in animation["right"]} for name, animation in content.items()}
    assert max(heights["straps_blowing"]) > max(heights["straps_steady"]), "it flutters"


# From the ramp to the bomb


def test_fire_has_a_picture_for_every_length_that_a_map_may_ask_for() -> None:
    slick, jet = animations("fire_slick"), animations("fire_jet")
    fields = FireSlick.fields["length_px"]
    assert fields.minimum is not None and fields.maximum is not None
    for tiles in range(int(fields.minimum) // TILE, int(fields.maximum) // TILE + 1):
        assert len(slick[f"burn_{tiles}"]["right"]) > 2 and slick[f"out_{tiles}"]
    for tiles in range(3, 14):
        assert {f"off_{tiles}", f"hiss_{tiles}", f"burn_{tiles}"} <= set(jet)


def test_a_slick_burns_as_long_as_it_hurts_and_stands_on_the_deck() -> None:
    opaque, anchor_x, anchor_y = frame("fire_slick", "burn_6")
    rows, columns = np.nonzero(opaque)
    assert abs(anchor_x - columns.min() - 48) <= 8 and abs(columns.max() + 1 - anchor_x - 48) <= 8
    assert abs(rows.max() + 1 - anchor_y) <= 4
    assert anchor_y - rows.min() >= FLAME_PX - 4, "as high as it hurts"


def test_a_jet_reaches_from_the_roof_to_the_deck() -> None:
    opaque, _, anchor_y = frame("fire_jet", "burn_11")
    rows, _ = np.nonzero(opaque)
    assert abs(rows.max() + 1 - anchor_y) <= 6 and rows.max() - rows.min() >= 11 * TILE - 10
    idle, _, _ = frame("fire_jet", "off_11")
    assert np.nonzero(idle)[0].max() < 2 * TILE


def test_the_flash_overs_front_is_where_it_hurts() -> None:
    opaque, anchor_x, _ = frame("flash_over", "run")
    columns = np.nonzero(opaque)[1]
    assert abs(columns.max() - anchor_x - THICK // 2) <= 7, "not before its hitbox"
    assert anchor_x - columns.min() > THICK, "it trails behind"


def test_pallet_bomb_and_sack_fill_their_boxes() -> None:
    for sheet, name, wide, tall in (
        ("train_pallet", "idle", 48, 32),
        ("wheel_lock", "ticking", 48, 48),
        ("net_sack", "hang", 24, 26),
    ):
        opaque, anchor_x, anchor_y = frame(sheet, name)
        rows, columns = np.nonzero(opaque)
        assert abs(anchor_x - columns.min() - wide // 2) <= 4 and abs(columns.max() + 1 - anchor_x - wide // 2) <= 4
        assert abs(rows.max() + 1 - anchor_y) <= 4 and anchor_y - rows.min() >= tall - 3


def test_what_is_repeated_is_whole_tiles() -> None:
    for sheet, name in (("cable_belt", "run"), ("catch_net", "net")):
        entry = animations(sheet)[name]
        assert entry["repeat"] and all(cell[2] == TILE for cell in entry["right"])


def test_the_windsock_rises_before_the_gust_and_stands_in_it() -> None:
    drop = {}
    for name in ("steady", "hum", "blow"):
        opaque, anchor_x, _ = frame("wind_break", name)
        columns = np.nonzero(opaque)[1]
        drop[name] = columns.max() - anchor_x
    assert drop["steady"] < drop["hum"] < drop["blow"]


def test_the_close_up_is_a_whole_picture_and_its_wheels_are_where_the_game_lays_their_marks() -> None:
    from assets.studio.plane import clockwork as painted
    from game.view import clockwork as drawn

    assert backdrop("plane_clockwork").shape[:2] == (360, 640)
    assert (painted.CENTRE, painted.RINGS) == (drawn.CENTRE, drawn.RINGS)
    assert tuple(drawn.DISPLAY) == painted.DISPLAY
