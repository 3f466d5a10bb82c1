"""A stage about to be played: which map, how, and where in the campaign it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from game.core.entity import Difficulty, Entity
from game.core.world import World
from game.levels import CAMPAIGN, STORY
from game.tiled.errors import MapError
from game.tiled.load import Level, load_level

LEVELS = Path(__file__).resolve().parents[2] / "levels"


@dataclass(frozen=True)
class StageRun:
    """How a stage is to be played."""

    map: Path
    difficulty: Difficulty = Difficulty.AGENT
    seed: int = 0
    assists: tuple[str, ...] = ()
    """What the player has softened, by the names of assists.py."""
    chapter: int | None = None
    """Index in the campaign; None for a map that is played by itself."""
    stage: int = 0
    at: tuple[int, int] | None = None
    """Where the player's feet stand at the start instead, px."""
    at_object: int | None = None
    """Beside which object of the map the player starts instead."""
    is_aside: bool = False
    """Whether it is played or read again from a list, out of the campaign's course: nothing of that moves."""
    handed: tuple[tuple[str, int], ...] = ()
    """What the stage before handed on, by name (see Stage.TAKES)."""
    credits: int = 0
    """How often the stage was continued after it was lost."""
    record: Path | None = None
    """Where the run is written as a replay."""
    is_watched: bool = False
    """Whether the map is read again when it is saved."""

    @property
    def chapter_title(self) -> str:
        """The chapter's title, or nothing."""
        return CAMPAIGN[self.chapter].title if self.chapter is not None else ""

    @property
    def key(self) -> str:
        """The name under which its record is kept."""
        try:
            name = self.map.resolve().relative_to(LEVELS).with_suffix("").as_posix()
        except ValueError:
            name = self.map.stem
        return f"{name} {self.difficulty.label}"

    @property
    def is_story(self) -> bool:
        """Whether it is an interlude of the campaign."""
        return self.chapter is not None and CAMPAIGN[self.chapter].stages[self.stage].startswith(STORY)

    @property
    def place(self) -> str:
        """Its map in the campaign, relative to `levels`; empty outside of it."""
        return CAMPAIGN[self.chapter].stages[self.stage] if self.chapter is not None else ""

    @property
    def is_campaign(self) -> bool:
        """Whether the campaign's course and its kept checkpoint hang on it."""
        return self.chapter is not None and not self.is_story and not self.is_aside and self.is_whole

    @property
    def is_whole(self) -> bool:
        """Whether it starts where the map says, so that its score counts."""
        return self.at is None and self.at_object is None

    def next(self, handed: Mapping[str, int]) -> StageRun | None:
        """The stage after this one, which this one hands something; None after the last or outside of the campaign."""
        if self.chapter is None:
            return None
        chapter, stage = self.chapter, self.stage + 1
        if stage >= len(CAMPAIGN[chapter].stages):
            chapter, stage = chapter + 1, 0
        if chapter >= len(CAMPAIGN):
            return None
        path = LEVELS / CAMPAIGN[chapter].stages[stage]
        return replace(self, map=path, chapter=chapter, stage=stage, handed=tuple(handed.items()), credits=0)

    def new_world(self, level: Level) -> World:
        """The world of the run at its first tick. Raises ValueError with a sentence when there is no such object."""
        world = level.new_world(seed=self.seed, difficulty=self.difficulty, handed=dict(self.handed))
        world.assists = self.assists
        feet = self.at
        if self.at_object is not None:
            feet = feet_at_object(level, world, self.at_object)
        if feet is not None:
            place_player(world, feet)
        return world


@lru_cache(maxsize=64)
def title_of(run: StageRun) -> str:
    """The title of the run's map; its file's name where it cannot be read. Kept: to read a map takes longer than a picture."""
    try:
        level = load_level(run.map)
    except MapError:
        return run.map.stem
    return str(level.stage_members.get("title", run.map.stem))


def first_stage(difficulty: Difficulty, chapter: int = 0) -> StageRun:
    """The first stage of a chapter."""
    return StageRun(LEVELS / CAMPAIGN[chapter].stages[0], difficulty, chapter=chapter)


def campaign_runs(difficulty: Difficulty) -> list[StageRun]:
    """Everything in the campaign in its order, stages and interludes."""
    return [
        StageRun(LEVELS / map_, difficulty, chapter=chapter, stage=stage)
        for chapter, content in enumerate(CAMPAIGN)
        for stage, map_ in enumerate(content.stages)
    ]


def run_at(place: str, difficulty: Difficulty) -> StageRun | None:
    """The run of a map of the campaign, None when the campaign has no such map (any more)."""
    return next((run for run in campaign_runs(difficulty) if run.place == place), None)


def feet_at_object(level: Level, world: World, id: int) -> tuple[int, int]:
    """The middle of the lower edge of an object of the map, px. Raises ValueError with a sentence."""
    entity = world.get(id)
    if entity is not None:
        return entity.centre_x, entity.feet
    for light in level.scenery.lights:
        if light.id == id:
            return light.x, light.y
    for spawn in level.spawns:
        if spawn.id == id:
            return spawn.x + spawn.width // 2, spawn.y + spawn.height
    raise ValueError(f"{level.path}: has no object {id} to start beside")


def place_player(world: World, feet: tuple[int, int]) -> None:
    """Put the player (and the companion, a step behind) with the feet there, px. Only before the first tick."""
    for body, step in ((world.player, 0), (world.companion, -1)):
        if body is None:
            continue
        body.x = feet[0] - body.width // 2 + step * body.width
        body.y = feet[1] - body.height
        if not body.MEETS_TILES:
            body.put_at(*feet)
            continue
        if not world.is_free(body.x, body.y, body.width, body.height):
            body.x = feet[0] - body.width // 2
        _forget_start(body)
        body.grounded = body.has_floor()


def _forget_start(body: Entity) -> None:
    """Where it comes back to life is where it was put."""
    for name, value in (("start_x", body.x), ("start_y", body.y), ("safe_x", body.x), ("safe_y", body.y)):
        if name in body.fields:
            setattr(body, name, value)
