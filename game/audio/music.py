"""Music in layers: all stems of a piece run from the same moment, and each is faded in and out by itself."""

from __future__ import annotations

from collections.abc import Collection

import pygame

from game.audio.library import Library

BANKS = (range(6), range(6, 12))
"""Channels of a piece's layers, twice: where a piece begins anew the old one dies away beside it."""
GAIN = 0.6
"""At a full slider: leaves room for seven effects a second."""
FADE_IN_SECONDS = 0.35
FADE_OUT_SECONDS = 2.0
CHANGE_SECONDS = 0.25
"""A piece dies away before the next begins."""
RESTART_SECONDS = 0.02
"""A piece that begins anew does not click."""
DUCK = 0.63
"""4 dB."""
DUCK_FALL_SECONDS = 0.06
DUCK_RISE_SECONDS = 0.5
END_PIECES = frozenset({"results", "death"})
"""These are played once."""
ALWAYS = "main"
"""The stem of a piece that has only one."""


class Music:
    """Plays one piece at a time."""

    def __init__(self, library: Library) -> None:
        self.piece = ""
        self.volume = 1.0
        self._library = library
        self._stems: tuple[str, ...] = ()
        self._layers: frozenset[str] = frozenset()
        self._held: dict[str, float] = {}
        """Layers that stay for so many seconds whatever the level."""
        self._gains: dict[str, float] = {}
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._bank = 0
        self._is_waiting = False
        self._rest_seconds = 0.0
        self._duck_seconds = 0.0
        self._duck = 1.0

    def start(self, piece: str, stems: Collection[str] | None = None) -> None:
        """Begin a piece as soon as it is loaded; nothing happens if it is playing. `stems`: None for all it has."""
        if piece == self.piece:
            return
        old = self.piece
        self.stop()
        if old:
            self._library.forget_music(old)
        self._stems = tuple(stems if stems is not None else self._library.stems(piece))[: len(BANKS[0])]
        if not self._stems:
            return
        self.piece, self._is_waiting = piece, True
        self._layers = frozenset()
        self._held = {}
        for stem in self._stems:
            self._library.stem(piece, stem)

    def stop(self) -> None:
        """Silence."""
        self._fade_out()
        self._rest_seconds = CHANGE_SECONDS if self._sounds else 0.0
        self.piece, self._stems, self._sounds, self._gains, self._is_waiting = "", (), {}, {}, False

    def restart(self) -> None:
        """Begin the piece that plays anew, at once: in step with the stage."""
        if self._sounds:
            self._fade_out()
            self._bank = (self._bank + 1) % len(BANKS)
            self._play(round(RESTART_SECONDS * 1000))

    def set_layers(self, layers: Collection[str]) -> None:
        """These stems are heard from now on; a piece with one stem is always heard."""
        self._layers = frozenset(layers)

    def hold(self, layer: str, seconds: float) -> None:
        """Let a layer be heard for at least so long."""
        self._held[layer] = max(seconds, self._held.get(layer, 0.0))

    def duck(self, seconds: float) -> None:
        """Step back under something that must be heard."""
        self._duck_seconds = max(seconds, self._duck_seconds)

    def gain(self, stem: str) -> float:
        """How loud a stem is now, 0 to 1, volumes aside."""
        return self._gains.get(stem, 0.0)

    def update(self, seconds: float) -> None:
        """Fade."""
        self._held = {layer: left - seconds for layer, left in self._held.items() if left > seconds}
        self._duck_seconds = max(0.0, self._duck_seconds - seconds)
        step = seconds / (DUCK_FALL_SECONDS if self._duck_seconds else DUCK_RISE_SECONDS) * (1 - DUCK)
        self._duck = max(DUCK, self._duck - step) if self._duck_seconds else min(1.0, self._duck + step)
        self._rest_seconds -= seconds
        if self._is_waiting and self._rest_seconds <= 0:
            self._begin()
        for stem, sound in self._sounds.items():
            now = self._gains[stem]
            if self._is_wanted(stem):
                now = min(1.0, now + seconds / FADE_IN_SECONDS)
            else:
                now = max(0.0, now - seconds / FADE_OUT_SECONDS)
            self._gains[stem] = now
            sound.set_volume(now * now * self._duck * self.volume * GAIN)
        if self._sounds and self.piece in END_PIECES and not pygame.mixer.Channel(BANKS[self._bank][0]).get_busy():
            self._sounds = {}

    def _is_wanted(self, stem: str) -> bool:
        return stem in self._layers or stem in self._held or len(self._stems) == 1 or stem == ALWAYS

    def _begin(self) -> None:
        """Start all stems in consecutive calls, so that they stay together."""
        if not all(self._library.is_settled(self.piece, stem) for stem in self._stems):
            return
        self._is_waiting = False
        found = {stem: self._library.stem(self.piece, stem) for stem in self._stems}
        self._sounds = {stem: sound for stem, sound in found.items() if sound is not None}
        self._gains = {stem: 1.0 if self._is_wanted(stem) else 0.0 for stem in self._sounds}
        for stem, sound in self._sounds.items():
            sound.set_volume(self._gains[stem] * self._duck * self.volume * GAIN)
        self._play()

    def _play(self, fade_ms: int = 0) -> None:
        loops = 0 if self.piece in END_PIECES else -1
        channels = [pygame.mixer.Channel(channel) for channel in BANKS[self._bank]]
        for channel, sound in zip(channels, self._sounds.values(), strict=False):
            channel.play(sound, loops, fade_ms=fade_ms)

    def _fade_out(self) -> None:
        for channel in BANKS[self._bank] if self._sounds else ():
            pygame.mixer.Channel(channel).fadeout(round(CHANGE_SECONDS * 1000))
