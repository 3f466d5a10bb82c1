"""Open the game: the title screen, or straight into a map."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli import CommandError, at_least
from game.core.entity import DIFFICULTIES, Difficulty

if TYPE_CHECKING:
    from game.app.app import App
    from game.app.profile import Profile
    from game.app.scene import Scene
    from game.app.stage_run import StageRun

HELP = "open the game: the title screen, or straight into a map"

MAX_SCALE = 12


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("map", nargs="?", metavar="MAP|CHAPTER", help="a map's file, or the name of a chapter")
    parser.add_argument("--at-object", type=int, metavar="ID", help="start beside this object of the map")
    parser.add_argument("--at", type=_tile, metavar="X,Y", help="start with the feet in this tile, counted from 0")
    parser.add_argument("--difficulty", choices=DIFFICULTIES, default=Difficulty.AGENT.label)
    parser.add_argument("--seed", type=at_least(0), default=0, metavar="N")
    parser.add_argument("--record", type=Path, metavar="FILE.tas", help="write the run as a replay")
    parser.add_argument("--fullscreen", action="store_true")
    parser.add_argument("--scale", type=int, choices=range(1, MAX_SCALE + 1), metavar="N", help="size of the window, 1 to 12")
    parser.add_argument("--mute", action="store_true")
    parser.add_argument("--ticks", type=at_least(0), metavar="N", help="leave after so many ticks")
    parser.add_argument("--no-profile", action="store_true", help="neither read nor write settings and records")


def _tile(text: str) -> tuple[int, int]:
    across, comma, down = text.partition(",")
    if not (comma and across.strip().isdigit() and down.strip().isdigit()):
        raise argparse.ArgumentTypeError(f"wants two whole numbers like 31,9, not {text!r}")
    return int(across), int(down)


def run(options: argparse.Namespace) -> int:
    """Open the window and play until it is closed."""
    from game.app.profile import Profile, default_folder

    run_ = stage_run(options)
    profile = Profile(None if options.no_profile or options.ticks is not None else default_folder())
    app = _open(options, profile)
    try:
        return app.run(lambda: _first_scene(app, run_), options.ticks)
    except Exception as error:
        raise CommandError(_describe(error)) from None
    finally:
        app.window.close()


def _describe(error: Exception) -> str:
    """Keep the traceback of a fault of the game's own in a file. Returns the sentence for the player."""
    import traceback

    from game.app.profile import default_folder

    path = default_folder() / "crash.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except OSError:
        return f"the game has stopped by a fault of its own ({type(error).__name__}: {error})"
    return f"the game has stopped by a fault of its own ({type(error).__name__}: {error}); where it happened is told in {path}"


def _open(options: argparse.Namespace, profile: Profile) -> App:
    from game.app.app import App
    from game.app.devices import Devices
    from game.app.pads import Pads
    from game.app.sound import Sound, Speakers
    from game.app.window import NoDisplayError, Window

    try:
        fullscreen = options.fullscreen or profile.settings.fullscreen
        is_open = profile.is_first and not (fullscreen or options.scale)
        window = Window(scale=options.scale or profile.settings.scale or None, fullscreen=None if is_open else fullscreen)
        profile.settings.fullscreen |= is_open and window.is_fullscreen
    except NoDisplayError as error:
        raise CommandError(str(error)) from None
    sound = Sound() if options.mute else Speakers()
    sound.set_volumes(profile.settings.music, profile.settings.effects)
    return App(window, profile, Devices(Pads()), sound)


def _first_scene(app: App, run_: StageRun | None) -> Scene:
    if run_ is None:
        from game.app.title import Title

        return Title(app)
    from game.app.briefing import open_stage

    return open_stage(app, run_, with_card=False)


def stage_run(options: argparse.Namespace) -> StageRun | None:
    """What the arguments ask to play; None for the title. Raises CommandError."""
    if options.map is None:
        if options.record or options.at or options.at_object is not None:
            raise CommandError("--record, --at and --at-object want a MAP; see main.py play --help")
        return None
    from game.app.stage_run import StageRun, first_stage
    from game.core.units import TILE
    from game.levels import CAMPAIGN

    if options.record and (options.at or options.at_object is not None):
        raise CommandError("--record cannot go with --at or --at-object: a replay begins where the map says")
    difficulty = Difficulty(DIFFICULTIES.index(options.difficulty))
    chapters = [chapter.name for chapter in CAMPAIGN]
    path = Path(options.map)
    if options.map in chapters:
        run_ = first_stage(difficulty, chapters.index(options.map))
    elif path.is_file():
        run_ = StageRun(path, difficulty, is_watched=True)
    else:
        raise CommandError(f"{path}: no such map; the chapters are {', '.join(chapters)}")
    at = ((options.at[0] * TILE + TILE // 2, (options.at[1] + 1) * TILE)) if options.at else None
    return replace(run_, seed=options.seed, at=at, at_object=options.at_object, record=options.record)
