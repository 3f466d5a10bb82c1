"""The campaign: chapters, their stages in order, and the stages' scripts, one module a chapter."""

from __future__ import annotations

import importlib
import pkgutil
from typing import NamedTuple

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")


class Chapter(NamedTuple):
    """A chapter of the campaign."""

    name: str
    title: str
    stages: tuple[str, ...]
    """Map paths relative to the folder `levels`."""


CAMPAIGN: tuple[Chapter, ...] = (
    Chapter(
        "concert_hall",
        "Concert hall escape",
        (
            "story/concert_hall_before.tmx",
            "concert_hall/interval.tmx",
            "concert_hall/backstage.tmx",
            "story/concert_hall_after.tmx",
        ),
    ),
    Chapter(
        "pipeline_run",
        "Pipeline run",
        (
            "story/pipeline_before.tmx",
            "pipeline_run/pumping_station.tmx",
            "pipeline_run/pig.tmx",
            "story/pipeline_after.tmx",
        ),
    ),
    Chapter(
        "air_base",
        "Afghan air base",
        (
            "story/air_base_before.tmx",
            "air_base/cells.tmx",
            "air_base/cargo.tmx",
            "air_base/runway.tmx",
            "story/air_base_after.tmx",
        ),
    ),
    Chapter(
        "cargo_plane",
        "Cargo plane fight",
        ("cargo_plane/necros.tmx", "cargo_plane/ticking.tmx", "story/cargo_plane_after.tmx"),
    ),
    Chapter(
        "bridge_bomb",
        "Bridge bomb",
        ("bridge_bomb/valley.tmx", "bridge_bomb/bomb.tmx", "story/epilogue.tmx"),
    ),
)

STORY = "story/"
"""The folder of the interludes, which are told between the stages and have no records."""
