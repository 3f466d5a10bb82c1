"""The scenes' door to the audio. `Sound` is silence, `Speakers` is what a player hears; neither ever fails."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.audio.mixer import Mixer
    from game.audio.surround import Surround
    from game.core.world import World

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

    def expect_stage(self, piece: str) -> None:
        """A stage with this piece is about to begin: load what it can ask for."""

    def begin_stage(self, world: World) -> None:
        """Begin the stage's music; let its machines be heard."""

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
    """The mixer, opened after the first frames.

    Effects are decoded when they are first asked for, which takes a frame or two; music, beds and machines begin to be
    decoded with the stage, and until they are there nothing is played.
    """

    def __init__(self) -> None:
        self._mixer: Mixer | None = None
        self._updates = 0
        self._piece = ""
        self._volumes = PER_TENTH, PER_TENTH
        self._layers: tuple[str, ...] | None = None
        self._surround: Surround | None = None

    def play(self, name: str) -> None:
        """A sound of the menus."""
        if self._mixer is not None and not self._mixer.is_loading:
            self._mixer.play(name)

    def start_music(self, piece: str) -> None:
        """Begin a piece; before the device is open it is remembered."""
        self._piece = piece
        self._layers = None
        if self._mixer is not None:
            self._mixer.music(piece)

    def expect_stage(self, piece: str) -> None:
        """Open its music behind the game's back."""
        self._opened().preload((), piece)

    def begin_stage(self, world: World) -> None:
        """Begin music and machines."""
        from game.audio.surround import Surround, hums

        self.expect_stage(world.stage.music)
        self._opened().preload(hums(world))
        self.start_music(world.stage.music)
        self._follow(world)
        self._surround = Surround()

    def hear(self, world: World, bed: str) -> None:
        """Events, heart, tension, room."""
        from game.audio import cues

        mixer, player = self._opened(), world.player
        if mixer.is_loading:
            return
        x, y = (player.centre_x, player.centre_y) if player is not None else (0, 0)
        cues.hear_all(mixer, world.events, x, y)
        cues.hear_heart(mixer, getattr(player, "health", 0))
        mixer.bed(world.stage.bed(bed))
        if self._surround is not None:
            self._surround.update(mixer, world)
        self._follow(world)

    def _follow(self, world: World) -> None:
        """Let the layers be heard that the stage asks for."""
        layers = world.stage.music_layers()
        if layers != self._layers:
            self._layers = layers
            self._opened().set_layers(layers)

    def end_stage(self) -> None:
        """Machines and rooms fall silent."""
        self._surround = None
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
            if not self._mixer.is_loading:
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
