"""The interludes: their backdrops, story_*, and their cast."""

from __future__ import annotations

from pathlib import Path

from assets.studio.story import air_base, cargo_plane, cast, epilogue, pipeline, scenes

PICTURES = {
    "above_the_square": scenes.above_the_square,
    "dark_window": scenes.dark_window,
    "the_yard": scenes.the_yard,
    "the_pipeline": scenes.the_pipeline,
    "the_station": pipeline.the_station,
    "the_pig": pipeline.the_pig,
    "the_terminal": pipeline.the_terminal,
    "the_safe_house": pipeline.the_safe_house,
    "the_lawn": pipeline.the_lawn,
    "the_note": pipeline.the_note,
    "karas_room": pipeline.karas_room,
    "the_arms_room": pipeline.the_arms_room,
    "the_prater": pipeline.the_prater,
    "the_door": pipeline.the_door,
    "the_roofs": pipeline.the_roofs,
    "the_glass": pipeline.the_glass,
    "the_passenger": air_base.the_passenger,
    "the_base": air_base.the_base,
    "the_last_door": air_base.the_last_door,
    "the_cockpit": cargo_plane.the_cockpit,
    "the_bridge": cargo_plane.the_bridge,
    "the_last_seconds": cargo_plane.the_last_seconds,
    "the_gorge": epilogue.the_gorge,
    "the_quay": epilogue.the_quay,
    "the_concert": epilogue.the_concert,
}


def build(assets: Path) -> None:
    """Paint and write every picture and every sheet."""
    for name, paint in PICTURES.items():
        paint().vignette(0.3).save(assets / "backdrops" / f"story_{name}.png")
    cast.build(assets)
