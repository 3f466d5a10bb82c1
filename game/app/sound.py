"""The scenes' door to the audio. `Sound` is silence, `Speakers` is what a player hears; neither ever fails."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from game.core.world import World

if TYPE_CHECKING:
    from game.audio.mixer import Mixer

LOG = logging.getLogger(__name__)
PER_TENTH = 10
FULL = 100
WAKE_UPDATES = 2
"""The device is opened when so many frames have been shown: opening it takes longer than drawing the title."""


class Sound:
    """Silence."""

    def play(self, name: str) -> None:
        """A sound of the menus, by its file name without the take."""

    def start_music(self, piece: str) -> None:
        """Begin a piece, by its file name without the stem; nothing happens if it is playing."""

    def begin_stage(self, world: World) -> None:
        """Load what the stage's events can ask for; let its machines be heard."""

    def hear(self, world: World, bed: str) -> None:
        """A tick of the stage, from where the player is; `bed` is the room's own sound."""

    def end_stage(self) -> None:
        """The stage is left."""

    def set_volumes(self, music: int, effects: int) -> None:
        """Loudness in tenths."""

    def pause(self) -> None:
        """Hold everything but the menus."""

    def resume(self) -> None:
        """Go on."""

    def update(self) -> None:
        """A frame passes."""

    def close(self) -> None:
        """Give the device back."""


class Speakers(Sound):
    """The mixer, opened after the first frames."""

    def __init__(self) -> None:
        self._mixer: Mixer | None = None
        self._updates = 0
        self._piece = ""
        self._volumes = PER_TENTH, PER_TENTH
        self._level = -1

    def play(self, name: str) -> None:
        """A sound of the menus."""
        if self._mixer is not None:
            self._mixer.play(name)

    def start_music(self, piece: str) -> None:
        """Begin a piece; before the device is open it is remembered."""
        self._piece = piece
        self._level = -1
        if self._mixer is not None:
            self._mixer.music(piece)

    def begin_stage(self, world: World) -> None:
        """Load the effects behind the game's back; begin music and machines."""
        from game.audio import cues
        from game.audio.surround import surround

        mixer = self._opened()
        mixer.preload(cues.sounds(), world.stage.music)
        self.start_music(world.stage.music)
        surround(mixer, world)

    def hear(self, world: World, bed: str) -> None:
        """Events, heart, tension, room."""
        from game.audio import cues

        mixer, player = self._opened(), world.player
        x, y = (player.centre_x, player.centre_y) if player is not None else (0, 0)
        cues.hear_all(mixer, world.events, x, y)
        cues.hear_heart(mixer, getattr(player, "health", 0))
        mixer.bed(bed)
        if world.stage.alarm != self._level:
            self._level = world.stage.alarm
            mixer.set_level(self._level)

    def end_stage(self) -> None:
        """Machines and rooms fall silent."""
        if self._mixer is not None:
            self._mixer.stop_loops()

    def set_volumes(self, music: int, effects: int) -> None:
        """Heard at once."""
        self._volumes = music, effects
        if self._mixer is not None:
            self._mixer.set_volumes(FULL, music * PER_TENTH, effects * PER_TENTH)

    def pause(self) -> None:
        """Hold everything but the menus."""
        if self._mixer is not None:
            self._mixer.pause()

    def resume(self) -> None:
        """Go on."""
        if self._mixer is not None:
            self._mixer.resume()

    def update(self) -> None:
        """Open the device when the first frames have been seen; from then on let the mixer fade and move."""
        if self._mixer is not None:
            self._mixer.update()
            return
        self._updates += 1
        if self._updates > WAKE_UPDATES:
            self._opened()

    def close(self) -> None:
        """Give the device back."""
        if self._mixer is not None:
            self._mixer.close()

    def _opened(self) -> Mixer:
        if self._mixer is None:
            from game.audio.cues import MENU_SOUNDS
            from game.audio.mixer import Mixer

            mixer = self._mixer = Mixer()
            self.set_volumes(*self._volumes)
            mixer.preload(MENU_SOUNDS)
            mixer.music(self._piece)
            if mixer.status:
                LOG.warning("%s", mixer.status)
        return self._mixer
