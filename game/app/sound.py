"""The scenes' door to the audio: everything works without a sound device, and without the audio package's files."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.events import Event


class Sound:
    """Silence. Its subclasses make noise."""

    def play(self, name: str) -> None:
        """A sound of the menus, by its file name without the take."""

    def hear(self, events: Iterable[Event], listener_x: int) -> None:
        """The sounds of a tick's events, as heard at `listener_x` px."""

    def start_music(self, piece: str) -> None:
        """Begin a piece; nothing happens if it is playing."""

    def set_level(self, level: int) -> None:
        """How tense the music is: 0 calm to 3 alarm."""

    def set_bed(self, bed: str) -> None:
        """The sound that is everywhere in a room: "wind", "cellar_hum" or nothing."""

    def set_volumes(self, music: int, effects: int) -> None:
        """Loudness in tenths."""

    def pause(self) -> None:
        """Hold everything."""

    def resume(self) -> None:
        """Go on."""

    def update(self) -> None:
        """A tick passes."""

    def close(self) -> None:
        """Give the device back."""
