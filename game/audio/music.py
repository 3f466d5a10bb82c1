"""Music in layers: all stems of a piece run from the same moment, and each is faded in and out by itself.

A stem is played piece by piece (stream.py): while one sounds the next one waits in the channel's queue, where SDL takes it
up at the very sample. Pieces are queued for all stems or for none, so the stems cannot come apart.
"""

from __future__ import annotations

from collections.abc import Collection

import pygame

from game.audio.library import Library
from game.audio.stream import FRAME_BYTES, Stream

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
HUSH_FRAMES = 64
"""So short is the silence that takes the place of a queued piece: SDL plays what is queued even on a channel that is stopped."""


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
        self._streams: dict[str, Stream] = {}
        self._live: dict[str, list[pygame.mixer.Sound]] = {}
        """By stem: the piece that sounds, and the one that waits."""
        self._next: int | None = None
        """The piece to be queued next; None after the last one of what is played once."""
        self._dying: list[pygame.mixer.Sound] = []
        """Pieces that fade. They are kept till they are silent: who is freed by SDL's own thread takes the game with him."""
        self._hush: pygame.mixer.Sound | None = None
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
        self._library.open_music(piece, self._stems)

    def stop(self) -> None:
        """Silence."""
        self._fade_out()
        self._rest_seconds = CHANGE_SECONDS if self._streams else 0.0
        self.piece, self._stems, self._streams, self._live, self._gains, self._is_waiting = "", (), {}, {}, {}, False

    def restart(self) -> None:
        """Begin the piece that plays anew, at once: in step with the stage."""
        if self._streams:
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
        self._dying = [sound for sound in self._dying if sound.get_num_channels()]
        if self._is_waiting and self._rest_seconds <= 0:
            self._begin()
        for stem in self._streams:
            now = self._gains[stem]
            if self._is_wanted(stem):
                now = min(1.0, now + seconds / FADE_IN_SECONDS)
            else:
                now = max(0.0, now - seconds / FADE_OUT_SECONDS)
            self._gains[stem] = now
            for sound in self._live[stem]:
                sound.set_volume(self._volume(stem))
        if self._streams:
            self._feed()

    def _is_wanted(self, stem: str) -> bool:
        return stem in self._layers or stem in self._held or len(self._stems) == 1 or stem == ALWAYS

    def _begin(self) -> None:
        """Start all stems in consecutive calls, so that they stay together."""
        if not all(self._library.is_open(self.piece, stem) for stem in self._stems):
            return
        self._is_waiting = False
        found = {stem: self._library.stream(self.piece, stem) for stem in self._stems}
        self._streams = {stem: stream for stem, stream in found.items() if stream is not None}
        self._gains = {stem: 1.0 if self._is_wanted(stem) else 0.0 for stem in self._streams}
        if self._streams:
            self._play()

    def _volume(self, stem: str) -> float:
        return self._gains[stem] ** 2 * self._duck * self.volume * GAIN

    def _channels(self) -> list[pygame.mixer.Channel]:
        """One for each stem."""
        return [pygame.mixer.Channel(number) for number in BANKS[self._bank][: len(self._streams)]]

    def _play(self, fade_ms: int = 0) -> None:
        """From the first piece on."""
        self._live = {stem: [stream.ready[0]] for stem, stream in self._streams.items()}
        for stem, sounds in self._live.items():
            sounds[0].set_volume(self._volume(stem))
        for channel, sounds in zip(self._channels(), self._live.values(), strict=True):
            channel.play(sounds[0], fade_ms=fade_ms)
        self._next = 0
        self._turn()

    def _feed(self) -> None:
        """Let the next piece of all stems wait behind the one that sounds."""
        channels = self._channels()
        if self._next is None:
            if not any(channel.get_busy() for channel in channels):
                self._bury()
                self._streams = {}
            return
        if any(channel.get_queue() is not None for channel in channels):
            return
        pieces = {stem: stream.ready.get(self._next) for stem, stream in self._streams.items()}
        if None in pieces.values():
            return
        for channel, (stem, sound) in zip(channels, pieces.items(), strict=True):
            if sound is not None:
                sound.set_volume(self._volume(stem))
                channel.queue(sound)
                self._live[stem] = [self._live[stem][-1], sound]
        for stream in self._streams.values():
            stream.drop(self._next)
        self._turn()

    def _turn(self) -> None:
        """Have the piece after the next one decoded; after the last one comes the first."""
        count = min(stream.pieces for stream in self._streams.values())
        last = self._next == count - 1
        self._next = None if self._next is None or (last and self.piece in END_PIECES) else (self._next + 1) % count
        for stem in self._streams if self._next is not None else ():
            self._library.decode(self.piece, stem, self._next or 0)

    def _fade_out(self) -> None:
        if not self._streams:
            return
        if self._hush is None:
            self._hush = pygame.mixer.Sound(buffer=bytes(HUSH_FRAMES * FRAME_BYTES))
        self._bury()
        for channel in self._channels():
            channel.queue(self._hush)
            channel.fadeout(round(CHANGE_SECONDS * 1000))

    def _bury(self) -> None:
        self._dying += [sound for sounds in self._live.values() for sound in sounds]
        self._live = {}
