"""From dry parts to finished stems: strips, rooms, buses, master. Every step is circular, so every stem loops."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from assets.studio.audio.dynamics import compress, limiter_gain, saturate
from assets.studio.audio.filters import apply_curve, equalise, matching_curve, mono_below
from assets.studio.audio.loudness import integrated, speaking
from assets.studio.audio.orchestra import PLAYERS, Player
from assets.studio.audio.performer import PlayedNote, calibration, samples_per_quarter
from assets.studio.audio.placing import chorus, echo, pan, tremolo
from assets.studio.audio.rendering import render
from assets.studio.audio.score import Part, Score
from assets.studio.audio.sound import RATE, Samples, amplitude, decibels, rms
from assets.studio.audio.spaces import SPACES, reverb

CEILING = -1.5
"""True peak of all stems together, dBTP, before lossy coding takes a little more."""
UNSENT = -60.0
"""Sends below this many dB are left out."""
BALANCE_ROUNDS = 3
"""After so many the states are as loud as they should be."""
MONO_BELOW = 110.0
"""Hz."""
CACHE_VARIABLE = "AUDIO_CACHE"
"""A folder in which finished strips are kept, so that only changed parts are played again."""


@dataclass
class Mix:
    """A piece in the making, and what the checks want to know of it."""

    score: Score
    stems: dict[str, Samples] = field(default_factory=dict)
    parts: dict[str, Samples] = field(default_factory=dict)
    """The finished strips, before rooms and master."""
    played: dict[str, list[PlayedNote]] = field(default_factory=dict)

    @property
    def total(self) -> Samples:
        """All stems together."""
        return np.sum(list(self.stems.values()), axis=0)


def mix(score: Score) -> Mix:
    """Play, mix and master a piece."""
    out = Mix(score)
    buses: dict[tuple[str, str], Samples] = {}
    for name, part in score.parts.items():
        player = PLAYERS[part.instrument]
        strip, played = _kept(score, part, player, lambda p=part, q=player: _strip(score, p, q))
        out.parts[name], out.played[name] = strip, played
        _add(out.stems, part.stem, strip)
        for space in SPACES:
            send = part.option(space, getattr(player, space))
            if send > UNSENT and played:
                _add(buses, (part.stem, space), strip * np.float32(amplitude(send)))
    for (stem, space), bus in buses.items():
        out.stems[stem] += reverb(bus, space)
    _master(out)
    return out


def _add(sums: dict[Any, Samples], key: Any, sound: Samples) -> None:
    if key in sums:
        sums[key] += sound
    else:
        sums[key] = sound.copy()


def _kept(
    score: Score, part: Part, player: Player, play: Callable[[], tuple[Samples, list[PlayedNote]]]
) -> tuple[Samples, list[PlayedNote]]:
    """The strip from the cache, if there is one for exactly these notes and this player."""
    folder = os.environ.get(CACHE_VARIABLE)
    if not folder:
        return play()
    piece = (score.title, score.tempo, score.meter, score.seed, score.bars)
    own = repr((piece, part, player, calibration(player)))
    path = Path(folder) / f"{hashlib.sha256(own.encode()).hexdigest()[:24]}.pickle"
    if path.exists():
        found: tuple[Samples, list[PlayedNote]] = pickle.loads(path.read_bytes())
        return found
    result = play()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(result))
    return result


def _strip(score: Score, part: Part, player: Player) -> tuple[Samples, list[PlayedNote]]:
    """One part, finished but for its rooms.

    Written dynamics keep their meaning: a part that only plays softly is not pulled up to mezzo-forte.
    """
    dry, played = render(score, part, player)
    if not played:
        return dry, played
    mark = float(np.percentile([note.velocity for note in part.notes], 75))
    target = player.level + part.option("level", 0) + 26 * np.log10(mark / 80)
    dry = dry * np.float32(amplitude(target - speaking(dry)))
    dry = equalise(dry, *player.bands)
    for kind, *arguments in player.effects:
        dry = _effect(dry, str(kind), [float(argument) for argument in arguments], target, score)
    dry = dry * np.float32(amplitude(target - speaking(dry)))
    out = pan(dry, part.option("pan", player.pan), player.width)
    if player.delay_ms:
        out = np.roll(out, int(player.delay_ms * RATE / 1000), 0)
    return out.astype(np.float32), played


def _effect(dry: Samples, kind: str, arguments: list[float], target: float, score: Score) -> Samples:
    match kind:
        case "tremolo":
            return tremolo(dry, *arguments)
        case "saturate":
            gain = np.float32(amplitude(-14 - decibels(rms(dry) * 3)))
            return saturate(dry * gain, *arguments) / gain
        case "chorus":
            return chorus(dry, *arguments)
        case "echo":
            quarters, feedback, wet = arguments
            return echo(dry, int(quarters * samples_per_quarter(score)), feedback, wet)
        case "compress":
            over, ratio = arguments
            return compress(dry, target + 2 + over + 24, ratio, 8, 120)
        case _:
            raise ValueError(f"unknown effect {kind!r}")


def _master(out: Mix) -> None:
    """One equaliser, one level and one limiter for all stems, found on their sum.

    So every sum of stems keeps its balance; each stem alone is glued by its own light compressor first.
    """
    for name, stem in out.stems.items():
        loop = mono_below(stem, MONO_BELOW)
        loud = integrated(loop)
        loop = compress(loop, loud + 3, 1.8, 25, 220, 8)
        gain = np.float32(amplitude(-16 - loud))
        out.stems[name] = saturate(loop * gain, 2.0, 0.3, 0.15) / gain
    _balance(out)
    centres, curve = matching_curve(out.total)
    for name, stem in out.stems.items():
        out.stems[name] = apply_curve(stem, centres, curve)
    _balance(out)
    total = out.total
    level = np.float32(amplitude(out.score.goal - integrated(total)))
    ride = (level * limiter_gain(total * level, CEILING)).astype(np.float32)
    for name in out.stems:
        out.stems[name] = out.stems[name] * ride[:, None]


def _balance(out: Mix) -> None:
    """Give each state, the sum of the stems so far, the loudness that the score asks for.

    Stems add like powers, nearly: who rests for many bars adds less than his own loudness says.
    """
    heard = np.zeros_like(out.total)
    below = 0.0
    for stem, level in out.score.states:
        wanted = 10 ** (level / 10)
        own = wanted - below
        for _ in range(BALANCE_ROUNDS):
            target = 10 * np.log10(max(own, 1e-9))
            out.stems[stem] = out.stems[stem] * np.float32(amplitude(target - integrated(out.stems[stem])))
            own += wanted - 10 ** (integrated(heard + out.stems[stem]) / 10)
        heard += out.stems[stem]
        below = wanted
