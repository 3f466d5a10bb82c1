"""What a stage hands to the next one: through the results, the kept campaign and the card into the play and its replay."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from game.app.app import App
from game.app.attract import Attract
from game.app.briefing import Briefing, open_stage
from game.app.devices import Devices
from game.app.play import Play
from game.app.profile import Profile
from game.app.results import Results
from game.app.resume import resume
from game.app.stage_run import LEVELS, StageRun, campaign_runs, run_at
from game.cli import main
from game.core.entity import Difficulty
from game.core.replay import Replay, ReplayError, write
from game.core.replay_run import Status, expected
from game.core.replay_run import play as play_replay
from game.levels.bridge_bomb_bomb import BridgeBomb
from game.levels.bridge_bomb_valley import Valley
from game.tiled.load import load_level

VALLEY, BOMB = "bridge_bomb/valley.tmx", "bridge_bomb/bomb.tmx"
HANDED = {"riders": 432, "hull": 2, "fuel": 460, "flak_posts": 1, "tanks": 3}


def run_of(place: str) -> StageRun:
    found = run_at(place, Difficulty.AGENT)
    assert found is not None
    return found


@pytest.fixture
def kept(app: App, tmp_path: Path) -> App:
    app.profile = Profile(tmp_path / "kept")
    return app


def test_what_a_stage_hands_on_is_what_the_next_one_takes() -> None:
    handed = 0
    for run, following in pairwise(run for run in campaign_runs(Difficulty.AGENT) if not run.is_story):
        given = load_level(run.map).new_world().stage.hands_on()
        takes = load_level(following.map).stage_class.TAKES
        assert set(given) <= set(takes), run.place
        handed += len(given)
    assert handed


def test_the_valley_s_end_is_the_bomb_s_beginning(kept: App) -> None:
    valley = Play(kept, load_level(LEVELS / VALLEY), run_of(VALLEY))
    for _ in range(3):
        valley.tick(0)
    stage = valley.world.stage
    assert isinstance(stage, Valley)
    line, plane = stage.line(), stage.plane()
    assert line is not None and plane is not None
    line.left, plane.health, plane.tank = 432, 2, 460
    stage.win()
    results = Results(kept, valley.run, stage)
    card = results._next_scene()()
    assert isinstance(card, Briefing)
    assert "line 432, hull 2, fuel 460" in card._handed
    card.draw(kept.window.canvas)
    play = Play(kept, card._level, card._run)
    bomb = play.world.stage
    assert isinstance(bomb, BridgeBomb)
    assert bomb.strength() == 432 and bomb.pips()[0] == 2


@pytest.mark.parametrize("is_left_at", ["results", "card"])
def test_the_next_session_begins_with_what_was_handed(kept: App, is_left_at: str) -> None:
    run = run_of(BOMB)
    if is_left_at == "card":
        following = run_of(VALLEY).next(HANDED)
        assert following is not None
        open_stage(kept, following)
    else:
        kept.profile.reach(run.place, run.difficulty, "The bomb", HANDED)
    kept.profile.wait()
    later = App(kept.window, Profile(kept.profile.folder), Devices(), kept.sound)
    card = resume(later)
    assert isinstance(card, Briefing)
    assert dict(card._run.handed) == HANDED
    stage = card._run.new_world(card._level).stage
    assert isinstance(stage, BridgeBomb) and stage.strength() == HANDED["riders"]


def test_what_no_stage_takes_is_left_out_and_what_is_too_much_is_held_back() -> None:
    taken = BridgeBomb.taken({"riders": 5, "hull": 99, "horses": 3})
    assert taken == {"riders": 300, "hull": 7}


def test_a_run_is_written_with_what_it_was_handed(kept: App) -> None:
    run = run_of(VALLEY).next(HANDED)
    assert run is not None
    play = Play(kept, load_level(run.map), run)
    for _ in range(30):
        play.tick(0)
    text = play.recording.text(play.world)
    assert "handed riders=432 hull=2 fuel=460 flak_posts=1 tanks=3\n" in text
    replay = play.recording.replay(LEVELS / "bridge_bomb" / "x.tas", play.world)
    assert play_replay(replay, play.level.world_of(replay), play.level.digest).status == Status.SUCCESS
    alone = replay._replace(handed=())
    assert play_replay(alone, play.level.world_of(alone), play.level.digest).status == Status.DESYNC
    Attract(kept, play.level, replay).tick(0)


@pytest.mark.parametrize(("handed", "said"), [("horses=3", "nothing called 'horses'"), ("hull=0", "hull is 1 to 7")])
def test_a_replay_with_what_the_stage_does_not_take_is_refused(
    handed: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    level = load_level(LEVELS / BOMB)
    world = level.new_world()
    name, _, value = handed.partition("=")
    replay = Replay(str(LEVELS / BOMB), handed=((name, int(value)),), expectations=expected(world))
    with pytest.raises(ReplayError, match=said):
        level.world_of(replay)
    path = tmp_path / "run.tas"
    path.write_text(write(replay))
    assert main(["replay", str(path)]) == 2
    assert said in capsys.readouterr().out
