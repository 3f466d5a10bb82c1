"""A stage in play: buttons to the world, events to eyes and ears, and what follows when it is won or lost."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pygame

from game.app import ghosts
from game.app.app import App
from game.app.bindings import REWIND
from game.app.devices import Press
from game.app.holds import toggled
from game.app.loop import FULL_SPEED
from game.app.menu import GOLD, INK
from game.app.pause import Pause
from game.app.profile import Checkpoint, Settings, default_folder
from game.app.recording import Recording
from game.app.scene import Scene
from game.app.stage_run import StageRun
from game.app.watch import Watch
from game.core import assists
from game.core.buttons import ALL, JUMP
from game.core.events import CheckpointReached
from game.core.replay import Replay
from game.core.rewind import Rewind
from game.core.stage import Outcome
from game.core.units import TICKS_PER_SECOND
from game.core.world import World
from game.tiled.load import Level
from game.view.keys import with_keys
from game.view.marks import prompt_picture
from game.view.stage_view import OVERLAYS, StageView, ViewOptions
from game.view.text import font

LOG = logging.getLogger(__name__)
REPLAYS = "replays"
"""Below the profile's folder: where F4 writes."""
END_TICKS = 110
"""From the end of the stage to the next scene: time to see what happened."""
STORY_END_TICKS = 12
STORY_HELP = "{jump} go on   {pause} skip"
STORY_HELP_RIGHT, STORY_HELP_TOP = 634, 6
WAITING = "Back at the checkpoint. Any button: go on"
REWIND_TICKS = 3
"""While it is held, so many ticks are gone back in one."""
POLL_TICKS = 30
NOTE_TICKS = 240
NOTE_WIDTH, NOTE_LINE_PX = 600, 12
LARGE_TEXT_SCALE = 2


def caption_scale(settings: Settings) -> int:
    """How large that is written which the player has to read in time, or at a bad moment."""
    return LARGE_TEXT_SCALE if settings.large_text else 1


class Play(Scene):
    """Plays a level. Raises ValueError when the run asks for an object that the map lacks."""

    def __init__(self, app: App, level: Level, run: StageRun, resumed: tuple[World, Replay] | None = None) -> None:
        """`resumed`: a world of the run at some later moment, and the run that led there."""
        super().__init__(app)
        self.level = level
        self.run = run
        self.world, played = resumed or (run.new_world(level), None)
        self._waits = played is not None
        """Whether time stands still until the first button: whoever comes back looks about first."""
        self.best = app.profile.best_score(run.key)
        self.view = self._new_view()
        self.recording = Recording(level, run, played)
        if played is None:
            self._keep(None)
        self._ghost = ghosts.find(app.profile, run, level) if app.profile.settings.ghost else None
        self._rewind = Rewind(self.world) if assists.REWIND in self.world.assists else None
        self._is_going_back = False
        app.sound.begin_stage(self.world)
        self._overlays: tuple[str, ...] = ()
        self._end_ticks = 0
        self._reads_on = False
        """Whether the reader has pressed something that is no button of the play."""
        self._note, self._note_ticks = "", 0
        self._is_frozen, self._single_steps = False, 0
        self._watch = Watch([Path(file) for file in level.files]) if run.is_watched else None

    def _options(self) -> ViewOptions:
        settings = self.app.profile.settings
        return ViewOptions(
            shake=settings.shake, flashes=settings.flashes, roll=settings.roll, caption_scale=caption_scale(settings)
        )

    def _new_view(self) -> StageView:
        return StageView(self.level.scenery, self.world, options=self._options(), best=self.best)

    # Coming and going

    def entered(self) -> None:
        """Options may have changed."""
        self.app.devices.start_over()
        if self._options() != self.view.options:
            self.view = self._new_view()

    def closed(self) -> None:
        """A run that is being recorded is written, however it ended."""
        self.app.sound.end_stage()
        self._thaw()
        if self.run.record is not None:
            try:
                self.recording.write(self.run.record, self.world)
            except OSError as error:
                LOG.error("%s: cannot be written: %s", self.run.record, error.strerror)
                self.app.status = 1

    @property
    def toggles(self) -> int:
        """What this body holds, as the player has chosen; a story is read with presses."""
        stage = self.world.stage
        return 0 if stage.IS_STORY or stage.outcome else toggled(self.app.profile.settings.holding, self.world.player)

    @property
    def speed(self) -> int:
        """As the player has chosen, slower where the stage has something to show."""
        settings = self.app.profile.settings
        return settings.speed * self.world.stage.pace() // FULL_SPEED if settings.slow_motion else settings.speed

    # Pressed

    def press(self, press: Press) -> None:
        """Pause; a press after the end hurries on."""
        if self._is_frozen:
            if press in (Press.ESCAPE, Press.START):
                self._thaw()
        elif self.world.stage.IS_STORY and press != Press.LOST:
            self._press_story(press)
        elif self.world.stage.outcome and press in (Press.OK, Press.START, Press.ESCAPE):
            self._end_ticks = max(self._end_ticks, END_TICKS)
            self.view.captions.clear()
        elif press in (Press.ESCAPE, Press.START, Press.LOST) and not self.world.stage.outcome:
            pause = Pause(
                self.app,
                self.world,
                is_campaign=self.run.is_campaign,
                restart=self.restart,
                leave=self.leave,
                step=self.step_once,
            )
            self.app.push(pause)

    def _press_story(self, press: Press) -> None:
        """Whatever says yes reads on; escape and start leave the rest unread."""
        if press in (Press.ESCAPE, Press.START):
            self._end()
        elif press == Press.OK:
            self._reads_on = True

    def key(self, key: int) -> None:
        """F1 what the rules see, F2 the map anew, F3 one tick, F4 the run so far as a replay."""
        if key == pygame.K_F1:
            self._overlays = () if self._overlays else OVERLAYS
        elif key == pygame.K_F2:
            self.read_again()
        elif key == pygame.K_F3:
            self.step_once()
        elif key == pygame.K_F4:
            self._write_replay()

    def step_once(self) -> None:
        """Hold time still but for one tick, with the buttons that are held."""
        if not self._is_frozen:
            self._is_frozen = True
            self.app.sound.pause()
        self._single_steps += 1

    def _thaw(self) -> None:
        if self._is_frozen:
            self._is_frozen, self._single_steps = False, 0
            self.app.sound.resume()

    def restart(self) -> None:
        """The stage from its start."""
        run = replace(self.run, assists=self.app.profile.settings.assists_on())
        self.app.go(lambda: Play(self.app, self.level, run))

    def leave(self) -> None:
        """To the title."""
        from game.app.title import Title

        self.app.go(lambda: Title(self.app), "curtain")

    def read_again(self) -> None:
        """The map from its file, the player where he stands."""
        from game.app.briefing import open_stage

        player = self.world.player
        run = self.run
        if player is not None and not self.run.record:
            run = replace(run, at=(player.centre_x, player.feet), at_object=None)
        self.app.put(lambda: open_stage(self.app, run, with_card=False))

    def _write_replay(self) -> None:
        path = self.recording.free_path((self.app.profile.folder or default_folder()) / REPLAYS)
        try:
            self.recording.write(path, self.world)
        except OSError as error:
            self.say(f"{path} cannot be written: {error.strerror}")
            return
        self.say(f"Written: {path}" if self.run.is_whole else f"Written (starts elsewhere than the map says): {path}")

    def say(self, note: str) -> None:
        """Show a sentence for a while."""
        self._note, self._note_ticks = note, NOTE_TICKS if note else 0

    # Time

    def tick(self, buttons: int) -> None:
        """A tick of the world."""
        if self._waits and not buttons:
            return
        self._waits = False
        self._note_ticks = max(self._note_ticks - 1, 0)
        if self._watch is not None and self.ticks % POLL_TICKS == 0 and self._watch.take_change():
            self.read_again()
            return
        if self._is_frozen:
            if not self._single_steps:
                return
            self._single_steps -= 1
        self._is_going_back = self._rewind is not None and bool(buttons & REWIND)
        if self._is_going_back:
            self._go_back()
        else:
            self._play(buttons & ALL)
        if self._ghost is not None:
            self.view.ghost = self._ghost.at(self.world.tick)
        self.view.observe(self.world)
        zone = self.view.camera.zone
        self.app.sound.hear(self.world, zone.bed if zone is not None else "")
        if self._is_over():
            self._end()

    def _is_over(self) -> bool:
        """Whether the end has been seen, and its last words could be read."""
        if self.world.stage.IS_STORY:
            return self._end_ticks >= STORY_END_TICKS
        return self._end_ticks >= END_TICKS and not self.view.captions.is_busy

    def _play(self, buttons: int) -> None:
        """A tick forwards."""
        world = self.world
        if self._reads_on:
            self._reads_on = False
            buttons |= JUMP
        was_playing = not world.stage.outcome
        if was_playing:
            self.recording.take(buttons, world)
        else:
            self._end_ticks += 1
        step = world.step if self._rewind is None else self._rewind.step
        step(buttons if was_playing else 0)
        if was_playing and world.stage.outcome:
            self.recording.end(world)
            if world.stage.outcome == Outcome.WON and world.stage.score >= self.best and self.run.is_whole:
                ghosts.keep(self.app.profile, self.run, self.recording, world)
            self._keep(None)
        elif any(isinstance(event, CheckpointReached) for event in world.events):
            self._keep(Checkpoint(self.recording.text(world), self.run.credits))

    def _go_back(self) -> None:
        """Some ticks back. The run is the one that is played on from there."""
        assert self._rewind is not None
        self._rewind.back(REWIND_TICKS)
        self.recording.cut(self.world)
        if not self.world.stage.outcome:
            self._end_ticks = 0

    def _keep(self, checkpoint: Checkpoint | None) -> None:
        """Let the campaign go on from here, in the next session too."""
        if self.run.is_campaign:
            self.app.profile.keep_checkpoint(checkpoint)

    def _end(self) -> None:
        self._end_ticks = 0
        if self.world.stage.IS_STORY:
            from game.app.course import after

            self.app.go(after(self.app, self.run, dict(self.run.handed)))  # an interlude passes it on
        elif self.world.stage.outcome == Outcome.WON:
            from game.app.results import Results

            self.app.go(lambda: Results(self.app, self.run, self.world.stage))
        else:
            from game.app.game_over import GameOver

            self.app.go(lambda: GameOver(self.app, self.level, self.run, self.world.stage), "curtain")

    # Drawing

    def prepare(self) -> None:
        """Bake what may soon be seen, while there is time."""
        self.view.prepare()

    def draw(self, surface: pygame.Surface) -> None:
        """The stage, and what is written over it."""
        devices = self.app.devices
        self.view.labels = devices.labels
        self.view.draw(surface, self._overlays)
        if self.world.stage.IS_STORY:
            text = with_keys(STORY_HELP, {**devices.labels, "pause": devices.pause_label})
            picture = prompt_picture(text)
            surface.blit(picture, (STORY_HELP_RIGHT - picture.get_width(), STORY_HELP_TOP))
        if self._overlays:
            text = f"{self.app.fps:5.1f} fps  digest {self.world.digest()}"
            font("pix").draw(surface, text, (636, 348), "#ffffff", outline="#000000", align=1)
        if self._is_going_back and self._rewind is not None:
            text = f"REWIND  {self._rewind.ticks / TICKS_PER_SECOND:.1f} s left"
            font("pix_bold").draw(surface, text, (320, 46), GOLD, outline=INK, align=0.5)
        if self._is_frozen:
            text = f"Tick {self.world.tick}   F3: next tick   Esc: go on"
            font("pix").draw(surface, text, (320, 46), "#ffffff", outline="#000000", align=0.5)
        if self._waits:
            font("pix_bold").draw(surface, WAITING, (320, 60), "#ffffff", outline=INK, align=0.5)
        elif self._note_ticks:
            for row, line in enumerate(font("pix").wrap(self._note, NOTE_WIDTH)):
                font("pix").draw(surface, line, (320, 60 + NOTE_LINE_PX * row), "#ffffff", outline=INK, align=0.5)
