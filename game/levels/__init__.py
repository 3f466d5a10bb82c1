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
    Chapter("pipeline_run", "Pipeline run", ("pipeline_run/pig.tmx",)),
)

STORY = "story/"
"""The folder of the interludes, which are told between the stages and have no records."""
