"""The campaign's course: what follows a stage or an interlude."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.app.app import App
from game.app.briefing import open_stage
from game.app.ending import Ending
from game.app.scene import Scene
from game.app.stage_run import StageRun
from game.app.title import Title


def after(app: App, run: StageRun, handed: Mapping[str, int]) -> Callable[[], Scene]:
    """What makes the scene that comes when the run is over: the next map, the end of the campaign, or the title.

    `handed`: what the run hands to the next map.
    """
    if run.chapter is None:
        return lambda: Title(app)
    if run.is_aside:
        from game.app.records import Chapters, Dossier

        return lambda: Dossier(app) if run.is_story else Chapters(app)
    following = run.next(handed)
    if following is None:
        return lambda: Ending(app, run.difficulty)
    return lambda: open_stage(app, following)
