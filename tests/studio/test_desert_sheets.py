"""The plain's sheets: what the actors ask for is there, and stands where they stand."""

import json
from pathlib import Path

import pytest

SPRITES = Path(__file__).resolve().parents[2] / "assets" / "sprites"
FRAMES: dict[str, dict[str, int]] = {
    "jeep": {
        "drive": 4, "drive_up1": 4, "drive_up2": 4, "drive_down1": 4, "drive_down2": 4, "air": 2, "air_up": 2, "air_down": 2,
        "duck": 4, "hurt": 3, "ditched": 2, "aboard": 1,
    },
    "fuel_drum": {"idle": 1, "burning": 6},
    "mortar_mark": {"idle": 1, "whistle": 4, "blast": 6, "crater": 1},
    "hangar_shutter": {"falling": 16, "burst": 4},
    "fuel_can": {"idle": 4},
    "crate_stack": {"idle": 1},
    "kick_crate": {"fly": 4, "lie": 1},
    "smash_box": {"idle": 1, "smash": 4},
    "road_post": {"idle": 1, "smash": 4},
    "repair_stop": {"off": 1, "lit": 4},
    "flare_shot": {"fly": 2},
    "wash_crate": {"fly": 4},
    "pursuit_rider": {"ride": 4, "lean": 2, "swing": 4, "fall": 5, "black_ride": 4, "black_lean": 2, "black_salute": 3, "black_fall": 5},
    "gun_nest": {"idle": 2, "tell": 2, "fire": 2, "blind": 2},
    "shah_rider": {"gallop": 6},
    "transport_plane": {"taxi": 2, "roll": 2, "lowering": 6, "ramp": 2, "gloves": 2, "airborne": 2},
    "jack_knife": {"standing": 1, "falling": 4, "lying": 1},
}  # fmt: skip
LOOPS = {
    "drive", "drive_up1", "drive_up2", "drive_down1", "drive_down2", "air", "air_up", "air_down", "duck", "ditched", "burning",
    "whistle", "lit", "fly", "ride", "lean", "black_ride", "black_lean", "tell", "fire", "blind", "gallop", "taxi", "roll", "ramp",
    "gloves",
    "airborne",
}  # fmt: skip
LOOPING_IDLES = {("fuel_can", "idle"), ("gun_nest", "idle")}
STANDING = {"fuel_drum": "idle", "kick_crate": "lie", "smash_box": "idle", "repair_stop": "off"}


def animations(name: str) -> dict:
    return json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))["animations"]


@pytest.mark.parametrize("name", FRAMES)
def test_every_animation_has_its_frames(name: str) -> None:
    found = animations(name)
    assert {animation: len(entry["right"]) for animation, entry in found.items()} == FRAMES[name]
    for animation, entry in found.items():
        assert entry["loop"] == (animation in LOOPS or (name, animation) in LOOPING_IDLES), animation


@pytest.mark.parametrize("name", STANDING)
def test_what_stands_has_its_lowest_pixel_on_the_ground(name: str) -> None:
    """Its outline is the row above the ground, or the one below."""
    for _, _, _, height, _, anchor_y in animations(name)[STANDING[name]]["right"]:
        assert anchor_y in (height, height - 1)


def test_tilted_jeep_is_as_crisp_as_the_level_one() -> None:
    """It is tilted before it is reduced: no more colours, but for the light before its lamp."""
    pytest.importorskip("skia", exc_type=ImportError)
    from assets.studio.desert import jeep

    level, steep = (jeep.painted(jeep.Look(tilt=tilt, lamps=False)).canvas.pixels for tilt in (0.0, -jeep.STEEPEST))
    colours = [{tuple(pixel) for pixel in picture.reshape(-1, 4).round(3).tolist()} for picture in (level, steep)]
    assert len(colours[1]) <= len(colours[0]) + 4
    heights = [picture[..., 3].any(axis=1).sum() for picture in (level, steep)]
    assert heights[1] > heights[0] + 6, "its nose points up"


@pytest.mark.parametrize("name", ["mountains", "dunes", "base", "foreground"])
def test_a_backdrop_meets_itself(name: str) -> None:
    """What is left of the seam is not farther from what is right of it than columns are from each other elsewhere."""
    image = pytest.importorskip("PIL.Image")
    np = pytest.importorskip("numpy")
    pixels = np.asarray(image.open(SPRITES.parent / "backdrops" / f"desert_{name}.png").convert("RGBA")).astype(int)
    assert pixels.shape[1] == 1280
    steps = np.abs(pixels - np.roll(pixels, 1, axis=1)).mean(axis=(0, 2))
    assert steps[0] <= np.quantile(steps[1:], 0.99) + 1
