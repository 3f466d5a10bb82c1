"""Interludes: lines in their order, at the reader's pace, and figures who come and go with them."""

from __future__ import annotations

import pytest

from game.actors.story_eye import StoryEye
from game.actors.story_figure import StoryFigure
from game.actors.story_line import StoryLine
from game.core import buttons as b
from game.core.events import CaptionShown
from game.core.grid import Grid
from game.core.stage import Outcome
from game.core.world import World
from game.levels.interlude import FIRST_TICKS, SKIP_TICKS, Interlude

COLUMNS, ROWS = 80, 23
LONGEST_TICKS = 3000


@pytest.fixture
def world() -> World:
    made = World(Grid(COLUMNS, ROWS, bytes(COLUMNS * ROWS)), first_free_id=20)
    made.use_stage(Interlude(made, made.take_id(), 0, 0))
    made.add(StoryEye(made, 1, 320, 180))
    made.add(StoryLine(made, 3, 900, 100, order=2, speaker="BOND", text="Then I shall be brief."))
    made.add(StoryLine(made, 2, 300, 100, order=1, speaker="SAUNDERS", text="You are late."))
    made.add(StoryFigure(made, 4, 100, 200, walk_px=-40, walk_line=2, last_line=0))
    made.add(StoryFigure(made, 5, 500, 200, first_line=2))
    made.begin()
    return made


def read(world: World, buttons: int, ticks: int) -> list[str]:
    said = []
    for _ in range(ticks):
        world.step(buttons)
        said += [event.text for event in world.events if isinstance(event, CaptionShown)]
        if world.stage.outcome:
            break
    return said


def test_left_alone_it_is_read_to_its_end_in_order(world: World) -> None:
    assert read(world, 0, LONGEST_TICKS) == ["You are late.", "Then I shall be brief."]
    assert world.stage.outcome == Outcome.WON
    assert not world.stage.medals()


def test_a_press_goes_on_and_the_eye_goes_with_it(world: World) -> None:
    read(world, 0, FIRST_TICKS)
    eye = world.player
    assert eye is not None and eye.x < 640
    assert read(world, b.FIRE, 1) == ["Then I shall be brief."]
    assert eye.x > 640


def test_a_held_button_skips_the_rest(world: World) -> None:
    read(world, b.JUMP, SKIP_TICKS)
    assert world.stage.outcome == Outcome.WON
    assert world.tick == SKIP_TICKS


def test_figures_come_and_walk_with_their_lines(world: World) -> None:
    walker, late = world.get(4), world.get(5)
    assert isinstance(walker, StoryFigure) and isinstance(late, StoryFigure)
    read(world, 0, FIRST_TICKS)
    assert (walker.x, late.pose()[0]) == (100, "")
    read(world, b.USE, 1)
    read(world, 0, 60)
    assert (walker.x, walker.facing, late.pose()[0]) == (60, -1, "idle")


def test_the_lines_bring_the_music_their_moods(world: World) -> None:
    first, second = sorted(world.all(StoryLine), key=lambda line: line.order)
    first.mood, second.mood = "threat", ""
    assert world.stage.music_layers() == ("plain",)
    world.step(0)
    read(world, 0, FIRST_TICKS)
    assert world.stage.music_layers() == ("plain", "threat")
    second.mood = "plain"
    read(world, 0, LONGEST_TICKS)
    assert world.stage.music_layers() == ("plain",)


def test_a_figure_may_rise_on_its_way_and_end_where_the_map_says() -> None:
    made = World(Grid(COLUMNS, ROWS, bytes(COLUMNS * ROWS)), first_free_id=20)
    made.use_stage(Interlude(made, made.take_id(), 0, 0))
    made.add(StoryEye(made, 1, 320, 180))
    made.add(StoryLine(made, 2, 300, 100, order=1, text="It is gone.", ticks=400))
    ways = {4: (-90, 170), 5: (0, -60), 6: (33, 0)}
    for id, (across, up) in ways.items():
        made.add(StoryFigure(made, id, 200, 200, walk_px=across, rise_px=up))
    made.begin()
    read(made, 0, FIRST_TICKS + 200)
    for id, (across, up) in ways.items():
        figure = made.get(id)
        assert figure is not None
        assert (figure.x, figure.y) == (200 + across, 200 - up)


@pytest.mark.parametrize(("frame_px", "frames"), [(4, [0, 0, 0, 0, 1]), (0, [0, 1, 2, 3, 4])])
def test_frames_go_by_way_or_by_time(frame_px: int, frames: list[int]) -> None:
    made = World(Grid(COLUMNS, ROWS, bytes(COLUMNS * ROWS)), first_free_id=20)
    made.use_stage(Interlude(made, made.take_id(), 0, 0))
    figure = made.add(StoryFigure(made, 4, 100, 200, walk_px=40, walk_line=0, frame_px=frame_px, frame_ticks=1, walks="fly"))
    made.begin()
    seen = []
    for _ in frames:
        seen.append(figure.pose())
        made.step(0)
    assert seen == [("fly", frame) for frame in frames]
