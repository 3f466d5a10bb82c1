from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.actors.bond import Bond
from game.app import attract, briefing, title
from game.app.app import App
from game.app.attract import Attract
from game.app.briefing import READ_TICKS, Briefing, open_stage
from game.app.controls import Controls
from game.app.credits import Credits
from game.app.devices import PAD_LOST, Devices, Press
from game.app.fault import Fault
from game.app.game_over import GameOver
from game.app.menu import CREAM
from game.app.options import Options
from game.app.pads import Pads
from game.app.pause import Pause
from game.app.play import END_TICKS, Play
from game.app.profile import Record
from game.app.records import Scores
from game.app.results import Results, accuracy
from game.app.scene import Scene
from game.app.stage_run import LEVELS, StageRun, first_stage, place_player
from game.app.title import IDLE_TICKS, Title
from game.app.transition import HALF_TICKS
from game.core import buttons
from game.core.entity import Difficulty
from game.core.replay import read
from game.core.replay_run import Status, play
from game.tiled.load import Level, load_level
from tests.app.conftest import Recorder, button, event, live, press

WIPE = 2 * HALF_TICKS + 1
UP, DOWN, LEFT, RIGHT = pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT
ENTER, ESCAPE, FIRE = pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_x


@pytest.fixture
def small(level: Level, monkeypatch: pytest.MonkeyPatch) -> Level:
    """The campaign consists of the small level."""
    monkeypatch.setattr(briefing, "load_level", lambda path: level)
    return level


@pytest.fixture
def playing(app: App, small: Level, run: StageRun) -> Play:
    scene = Play(app, small, run)
    app.push(scene)
    return scene


def test_from_the_title_into_play(app: App, small: Level) -> None:
    app.push(Title(app))
    app.draw()
    press(app, DOWN, RIGHT)
    app.draw()
    press(app, UP, ENTER)
    live(app, WIPE)
    card = app.scene
    assert isinstance(card, Briefing)
    app.draw()
    press(app, ENTER, ENTER)
    live(app, WIPE)
    scene = app.scene
    assert isinstance(scene, Play)
    assert scene.run.difficulty == Difficulty.DOUBLE_O
    assert scene.run.map == first_stage(Difficulty.AGENT).map
    app.draw()


def test_the_title_leads_everywhere_and_back(app: App) -> None:
    app.push(Title(app))
    press(app, DOWN, DOWN, ENTER, DOWN, DOWN, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Scores)
    app.draw()
    press(app, ESCAPE)
    live(app, WIPE)
    press(app, DOWN, DOWN, ENTER, UP, UP, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Credits)
    live(app, WIPE)
    press(app, ESCAPE)
    live(app, WIPE)
    press(app, DOWN, DOWN, ENTER, UP, UP, UP, ENTER)
    assert isinstance(app.scene, Controls)
    app.draw()
    press(app, ESCAPE, ESCAPE, DOWN, ENTER)
    assert isinstance(app.scene, Options)
    press(app, ESCAPE, DOWN, ENTER)
    assert not app._is_running


def test_keys_move_bond(app: App, playing: Play) -> None:
    player = playing.world.player
    assert player is not None
    x = player.x
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=RIGHT, mod=0))
    app.handle_events()
    live(app, 30)
    assert player.x > x + 40


def test_pause_holds_the_world_and_resumes_it(app: App, playing: Play) -> None:
    live(app, 5)
    press(app, ESCAPE)
    assert isinstance(app.scene, Pause)
    tick, digest = playing.world.tick, playing.world.digest()
    live(app, 50)
    app.draw()
    assert (playing.world.tick, playing.world.digest()) == (tick, digest)
    press(app, ESCAPE)
    assert app.scene is playing
    live(app, 5)
    assert playing.world.tick > tick
    assert isinstance(app.sound, Recorder)
    assert [call for call in app.sound.calls if call in ("pause", "resume")] == ["pause", "resume"]


def test_losing_the_focus_pauses_once(app: App, playing: Play) -> None:
    for _ in range(2):
        pygame.event.post(pygame.event.Event(pygame.WINDOWFOCUSLOST))
        app.handle_events()
        app.tick()
    assert isinstance(app.scene, Pause)
    press(app, ENTER)
    assert app.scene is playing


def test_the_key_that_chose_resume_does_not_play_on(app: App, playing: Play) -> None:
    press(app, ESCAPE)
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_z, mod=0))
    app.handle_events()
    live(app, 3)
    assert app.scene is playing
    assert not playing.world.buttons & buttons.JUMP


def test_restart_and_quit_from_pause(app: App, playing: Play) -> None:
    live(app, 100)
    press(app, ESCAPE, UP, UP, ENTER)
    app.draw()
    press(app, ENTER)  # asked first, with the pointer on going back
    assert isinstance(app.scene, Pause)
    press(app, ENTER, DOWN, ENTER)
    live(app, WIPE)
    fresh = app.scene
    assert isinstance(fresh, Play)
    assert fresh is not playing
    assert fresh.world.tick < 10
    press(app, ESCAPE, UP, ENTER, ESCAPE, ENTER)
    app.draw()
    press(app, DOWN, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Title)


def test_options_change_what_is_kept_and_shown(app: App, playing: Play) -> None:
    press(app, ESCAPE, DOWN, DOWN, ENTER)
    assert isinstance(app.scene, Options)
    press(app, LEFT, LEFT, DOWN, DOWN, ENTER, DOWN, ENTER, DOWN, DOWN, DOWN, DOWN, DOWN, DOWN, LEFT)
    app.draw()
    settings = app.profile.settings
    assert (settings.music, settings.shake, settings.roll, settings.speed) == (6, False, False, 90)
    press(app, ESCAPE, ESCAPE)
    assert app.scene is playing
    assert not playing.view.options.shake and not playing.view.options.roll
    tick = playing.world.tick
    live(app, 100)
    assert playing.world.tick - tick == 90


def test_a_won_stage_leads_to_results_and_a_record(app: App, playing: Play) -> None:
    live(app, 3)
    playing.world.stage.win()
    live(app, END_TICKS + WIPE + 2)
    results = app.scene
    assert isinstance(results, Results)
    before = results.shown_score
    for _ in range(60):
        app.tick()
        app.draw()
    assert results.shown_score > before
    press(app, ENTER)
    assert results.shown_score == playing.world.stage.score
    app.draw()
    record = app.profile.record(playing.run.key)
    assert record is not None
    assert record.score == playing.world.stage.score
    press(app, ENTER)
    live(app, WIPE)
    assert isinstance(app.scene, Title)


def test_the_last_words_are_read_before_the_results_and_a_press_hurries_on(app: App, playing: Play) -> None:
    live(app, 3)
    world = playing.world
    world.stage.say("KOSKOV", "I think I am ill.", *world.stage.place(), ticks=2 * END_TICKS)
    playing.view.observe(world)
    world.stage.win()
    score = world.stage.score
    world.stage.gain(500, *world.stage.place())
    live(app, END_TICKS + WIPE + 2)
    assert app.scene is playing and playing.view.captions.is_busy
    assert world.stage.score == score, "what happens while they are read earns nothing"
    press(app, ENTER)
    live(app, WIPE + 2)
    assert isinstance(app.scene, Results)


def test_after_a_chapters_stage_comes_the_next(app: App, small: Level) -> None:
    run = first_stage(Difficulty.AGENT)
    assert run.next({}) is None or isinstance(run.next({}), StageRun)
    assert StageRun(small.path).next({}) is None


def test_a_lost_stage_can_be_tried_again(app: App, playing: Play) -> None:
    playing.world.stage.lose("The bell has rung.")
    live(app, END_TICKS + WIPE + 2)
    assert isinstance(app.scene, GameOver)
    app.draw()
    live(app, 30)
    app.draw()
    press(app, ENTER)
    live(app, WIPE)
    again = app.scene
    assert isinstance(again, Play)
    assert (again.world.stage.outcome, again.world.stage.score, again.run.credits) == (0, 0, 1)
    again.world.stage.win()
    live(app, END_TICKS + WIPE + 2)
    record = app.profile.record(again.run.key)
    assert record is not None
    assert record.credits == 1


def test_closing_the_window_in_play_writes_the_recording(app: App, small: Level, tmp_path: Path) -> None:
    path = tmp_path / "runs" / "run.tas"
    run = StageRun(small.path, seed=3, record=path)

    def start() -> Play:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=RIGHT, mod=0))
        return Play(app, small, run)

    assert app.run(start, ticks=40) == 0
    replay = read(path)
    assert (replay.map, replay.seed, replay.ticks) == ("../small.tmx", 3, 40)
    result = play(replay, run.new_world(small), small.digest)
    assert result.status == Status.SUCCESS, result.message
    assert isinstance(app.sound, Recorder)
    assert app.sound.calls[-1] == "close"


def test_a_recorded_loss_holds_when_it_is_replayed(app: App, small: Level, tmp_path: Path) -> None:
    path = tmp_path / "loss.tas"
    run = StageRun(small.path, record=path)
    scene = Play(app, small, run)
    app.push(scene)
    scene.world.stage.clock = 20
    live(app, 60)
    assert scene.world.stage.outcome
    app.put(lambda: Title(app))
    replay = read(path)
    assert replay.ticks == 20
    assert "lost" in {expectation.kind for expectation in replay.expectations}
    assert small.path.parent == path.parent and replay.map == small.path.name


def test_quit_ends_the_loop(app: App, small: Level, run: StageRun) -> None:
    def start() -> Play:
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        return Play(app, small, run)

    assert app.run(start, ticks=1000) == 0
    assert app.frames <= 1


def test_a_real_run_comes_out_the_same_through_the_scenes(app: App) -> None:
    path = LEVELS / "concert_hall" / "backstage.quiet.tas"
    replay = read(path)
    level = load_level(path.parent / replay.map)
    scene = Play(app, level, StageRun(level.path, replay.difficulty, replay.seed))
    alone = level.world_of(replay)
    for held in replay.inputs():
        scene.tick(held)
        scene.ticks += 1
        if scene.ticks % 20 == 0:
            scene.draw(app.window.canvas)
        alone.step(held)
        if alone.stage.outcome:
            break
    assert scene.world.digest() == alone.digest()


# Faults and saving


def test_a_faulty_map_is_shown_until_it_is_mended(app: App, tmp_path: Path) -> None:
    path = tmp_path / "broken.tmx"
    path.write_text("<map")
    app.push(open_stage(app, StageRun(path), with_card=False))
    assert isinstance(app.scene, Fault)
    app.draw()
    good = LEVELS / "concert_hall" / "backstage.tmx"
    path.write_text(good.read_text(encoding="utf-8").replace('"../', f'"{good.parent.parent.as_posix()}/'), encoding="utf-8")
    live(app, 40)
    assert isinstance(app.scene, Play)


def test_escape_leaves_a_faulty_map(app: App, tmp_path: Path) -> None:
    app._is_running = True
    app.push(open_stage(app, StageRun(tmp_path / "missing.tmx"), with_card=False))
    press(app, ESCAPE)
    assert not app._is_running


def test_an_object_that_is_not_there_is_a_fault(app: App, small: Level) -> None:
    scene = open_stage(app, StageRun(small.path, at_object=77), with_card=False)
    assert isinstance(scene, Fault)


def test_a_saved_map_is_read_again_where_bond_stands(app: App, small: Level) -> None:
    app.push(Play(app, small, StageRun(small.path, is_watched=True)))
    scene = app.scene
    assert isinstance(scene, Play)
    place_player(scene.world, (300, 336))
    small.path.write_text("<map>changed</map>")
    live(app, 40)
    again = app.scene
    assert isinstance(again, Play)
    assert again is not scene
    player = again.world.player
    assert player is not None
    assert (player.centre_x, player.feet) == (300, 336)


def test_keys_for_those_who_make_levels(app: App, playing: Play, home: Path) -> None:
    live(app, 12)
    press(app, pygame.K_F1)
    app.draw()
    press(app, pygame.K_F1, pygame.K_F4)
    app.draw()
    assert read(home / "replays" / "small.run1.tas").ticks == playing.world.tick - 1  # the key comes before its tick
    press(app, pygame.K_F2)
    assert isinstance(app.scene, Play)
    assert app.scene is not playing


def test_single_ticks(app: App, playing: Play) -> None:
    live(app, 5)
    press(app, ESCAPE, pygame.K_F3)
    assert app.scene is playing
    tick = playing.world.tick
    live(app, 20)
    app.draw()
    assert playing.world.tick == tick
    press(app, pygame.K_F3, pygame.K_F3)
    live(app, 20)
    assert playing.world.tick == tick + 2
    press(app, ESCAPE)
    assert app.scene is playing
    live(app, 20)
    assert playing.world.tick > tick + 20
    calls = app.sound.calls if isinstance(app.sound, Recorder) else []
    assert [call for call in calls if call in ("pause", "resume")] == ["pause", "resume", "pause", "resume"]


def test_a_replay_that_cannot_be_written_is_said(app: App, playing: Play, home: Path) -> None:
    home.write_text("a file where the folder should be")
    press(app, pygame.K_F4)
    assert "cannot be written" in playing._note
    app.draw()


def test_a_recording_that_cannot_be_written_changes_the_status(app: App, small: Level, home: Path) -> None:
    home.write_text("")
    run = StageRun(small.path, record=home / "run.tas")
    assert app.run(lambda: Play(app, small, run), ticks=3) == 1


def test_a_card_leads_into_play_by_itself(app: App, small: Level, run: StageRun) -> None:
    app.push(Briefing(app, small, run))
    live(app, READ_TICKS - 10)
    assert isinstance(app.scene, Briefing)
    live(app, 30 + WIPE)
    assert isinstance(app.scene, Play)


def test_a_card_waits_while_nobody_looks(app: App, small: Level, run: StageRun) -> None:
    card = Briefing(app, small, run)
    app.push(card)
    card.press(Press.LOST)
    live(app, READ_TICKS * 2)
    assert app.scene is card


def test_a_pad_that_is_pulled_out_pauses_with_a_sentence(app: App, playing: Play) -> None:
    live(app, 3)
    app.devices.notice = PAD_LOST
    app.devices._presses.append(Press.LOST)
    app.tick()
    assert isinstance(app.scene, Pause)
    app.draw()
    press(app, ENTER)
    assert app.scene is playing
    assert app.devices.notice == ""


def test_a_real_pad_is_pulled_out_and_comes_back(app: App, playing: Play, pads: Pads) -> None:
    app.devices = Devices(pads)
    for happened in (
        event(pygame.JOYDEVICEADDED, device_index=0),
        event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=0, value=32767),
    ):
        pygame.event.post(happened)
        app.handle_events()
        live(app, 5)
    player = playing.world.player
    assert player is not None
    assert player.vx > 0
    pygame.event.post(event(pygame.JOYDEVICEREMOVED, instance_id=0))
    app.handle_events()
    live(app, 2)
    assert isinstance(app.scene, Pause)
    assert app.devices.notice == PAD_LOST
    app.draw()
    tick = playing.world.tick
    live(app, 30)
    assert playing.world.tick == tick
    pygame.event.post(event(pygame.JOYDEVICEADDED, device_index=0))
    pygame.event.post(button(0, pygame.CONTROLLER_BUTTON_A))
    app.handle_events()
    live(app, 3)
    assert app.scene is playing
    assert app.devices.notice == ""


def test_the_window_may_be_closed_in_every_scene(app: App, small: Level, run: StageRun) -> None:
    stage = run.new_world(small).stage
    scenes: list[Callable[[], Scene]] = [
        lambda: Title(app),
        lambda: Briefing(app, small, run),
        lambda: Play(app, small, run),
        lambda: Results(app, run, stage),
        lambda: GameOver(app, small, run, stage),
        lambda: Fault(app, "x.tmx: is broken", run),
        lambda: Controls(app, Bond.CONTROLS),
        lambda: Options(app),
    ]
    for make in scenes:
        if make in scenes[-2:]:
            app.push(Title(app))
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        assert app.run(make, ticks=100) == 0
        assert app.scene is None


def test_the_size_of_the_window_is_chosen(app: App) -> None:
    app.push(Title(app))
    app.push(Options(app))
    press(app, *[DOWN] * 8, RIGHT)
    app.draw()
    assert app.profile.settings.scale == 1
    assert pygame.display.get_window_size() == (640, 360)


def test_starting_beside_an_object(small: Level) -> None:
    world = StageRun(small.path, at_object=2).new_world(small)
    assert world.player is not None
    assert abs(world.player.centre_x - 807) <= 1
    assert world.player.feet == 336
    assert (world.player.start_x, world.player.start_y) == (world.player.x, world.player.y)  # type: ignore[attr-defined]


def test_a_run_that_began_elsewhere_is_no_record(app: App, small: Level) -> None:
    run = StageRun(small.path, at=(300, 336))
    scene = Play(app, small, run)
    scene.world.stage.win()
    Results(app, run, scene.world.stage)
    assert app.profile.record(run.key) is None


# Attract


def test_after_a_while_a_replay_shows_how_it_is_done(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.push(Title(app))
    live(app, IDLE_TICKS + WIPE + 2)
    show = app.scene
    assert isinstance(show, Attract)
    live(app, 30)
    app.draw()
    press(app, FIRE)
    live(app, WIPE)
    assert isinstance(app.scene, Title)


def test_the_show_ends_by_itself(app: App) -> None:
    show = attract.next_replay(app)
    assert show is not None
    show._end = 5
    app.push(show)
    live(app, 6 + WIPE)
    assert isinstance(app.scene, Title)


def test_without_replays_the_title_stays(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bad.tas").write_text("nonsense")
    assert attract.next_replay(app, tmp_path) is None
    monkeypatch.setattr(title, "IDLE_TICKS", 3)
    monkeypatch.setattr(attract, "next_replay", lambda app: None)
    app.push(Title(app))
    live(app, 20)
    assert isinstance(app.scene, Title)


# Small parts


def test_transitions_cover_everything_in_their_middle(app: App) -> None:
    from game.app.transition import Transition

    for kind in ("iris", "curtain"):
        swapped: list[int] = []
        transition = Transition(lambda swapped=swapped: swapped.append(1), kind)  # type: ignore[misc]
        canvas = app.window.canvas
        for _ in range(HALF_TICKS):
            transition.tick()
        canvas.fill("#00ff00")
        transition.draw(canvas)
        assert swapped == [1]
        assert all(canvas.get_at((x, y))[:3] != (0, 255, 0) for x in range(0, 640, 7) for y in range(0, 360, 7))
        for _ in range(HALF_TICKS):
            transition.tick()
        assert transition.is_over


def test_accuracy_without_a_shot_is_perfect(small: Level, run: StageRun) -> None:
    stage = run.new_world(small).stage
    assert accuracy(stage) == 100
    stage.shots, stage.hits = 4, 3
    assert accuracy(stage) == 75


def test_focus_lost_on_the_title_does_nothing(app: App) -> None:
    scene = Title(app)
    app.push(scene)
    scene.press(Press.LOST)
    assert app.scene is scene


def test_trouble_with_the_profile_is_said_on_the_title(app: App) -> None:
    app.profile.trouble = "The profile was damaged and has been begun anew."
    app.push(Title(app))
    app.draw()


def test_results_against_an_earlier_best(app: App, playing: Play) -> None:
    playing.world.stage.win()
    app.profile.content.records[playing.run.key] = Record(score=999999, ticks=1, rank="00")
    results = Results(app, playing.run, playing.world.stage)
    results.ticks = 10000
    results.draw(app.window.canvas)
    record = app.profile.record(playing.run.key)
    assert record is not None
    assert (record.score, record.rank) == (999999, "00")


def test_why_a_stage_is_lost_stands_as_large_as_what_is_said(app: App, small: Level, run: StageRun) -> None:
    """The longest reason of the game stays inside of its panel, and the menu below it."""
    world = run.new_world(small)
    world.stage.lose("No second pass: the riders will not hold so long, and there is not the fuel for it.")
    heights = []
    for is_large in (False, True):
        app.profile.settings.large_text = is_large
        over = GameOver(app, small, run, world.stage)
        over.ticks = 100
        app.window.canvas.fill("#000000")
        over.draw(app.window.canvas)
        assert len(over._reason) <= 3
        cream = pygame.mask.from_threshold(app.window.canvas, CREAM, (1, 1, 1, 255)).get_bounding_rects()
        lines = [rect for rect in cream if rect.top > 160 and rect.height > 2]
        assert all(rect.left > 114 and rect.right < 526 for rect in lines)
        heights.append(min(rect.height for rect in lines if rect.top < 186))
    assert heights[1] >= 2 * heights[0] - 2
