"""The players: what sounds, where it sits, how it speaks.

Levels are LUFS of the part alone while it plays mezzo-forte; sends to the rooms are dB beside the dry sound.
"""

from __future__ import annotations

from dataclasses import dataclass

from assets.studio.audio.filter_band import Band

OFF = -99.0
"""Decibels: not sent to that room at all."""


@dataclass(frozen=True)
class Program:
    """A program of a sound font."""

    font: str
    bank: int
    number: int

    @property
    def key(self) -> str:
        """Its name in calibration.json."""
        return f"{self.font}:{self.bank}:{self.number}"


@dataclass(frozen=True)
class Voice:
    """A voice of our own: see voices.py, or "drums" for machine_drums.py."""

    name: str


@dataclass(frozen=True)
class Player:
    """How a part is played. `kind`: sustain, pluck, struck, spiccato, drums, synth, machine."""

    source: Program | Voice
    kind: str
    lowest: int = 0
    """The written range that sounds good, MIDI numbers."""
    highest: int = 127
    level: float = -26.0
    pan: float = 0.0
    width: float = 1.0
    hall: float = -14.0
    plate: float = OFF
    room: float = OFF
    pipe: float = OFF
    delay_ms: float = 0.0
    """How far back it sits."""
    human_ms: float = 6.0
    late_ms: float = 0.0
    """Behind (+) or ahead (-) of the beat."""
    brightness: float = 1.0
    """How much louder is also brighter, for samples that only get louder."""
    strum_ms: float = 0.0
    borrows_keys: bool = False
    """Repeated notes take the neighbour key's sample."""
    vibrato: int = 0
    """MIDI modulation of a long note."""
    tuning_cents: float = 0.0
    bands: tuple[Band, ...] = ()
    effects: tuple[tuple[str | float, ...], ...] = ()
    """tremolo hz depth spread; saturate drive wet even; chorus wet; echo quarters feedback wet; compress over ratio."""

    @property
    def is_pitched(self) -> bool:
        """Whether its notes have a pitch."""
        return self.kind not in ("drums", "machine")


# fmt: off
PLAYERS: dict[str, Player] = {
    # Strings: MuseScore General's sections, seated as in a hall
    "violins": Player(
        Program("muse", 20, 48), "sustain", lowest=55, highest=98, pan=-0.5, width=0.6, hall=-9, human_ms=9,
        bands=(Band("high", 160), Band("bell", 2600, -2.5, 0.9), Band("highshelf", 8000, -2),),
    ),
    "violins2": Player(
        Program("muse", 25, 48), "sustain", lowest=55, highest=93, level=-27, pan=-0.2, width=0.6, hall=-9,
        human_ms=9, bands=(Band("high", 160), Band("bell", 2600, -2.5, 0.9), Band("highshelf", 8000, -2),),
    ),
    "violas": Player(
        Program("muse", 30, 48), "sustain", lowest=48, highest=84, level=-27, pan=0.2, width=0.6, hall=-9,
        human_ms=9, bands=(Band("high", 110),),
    ),
    "celli": Player(
        Program("muse", 40, 48), "sustain", lowest=36, highest=74, pan=0.42, width=0.5, hall=-10, human_ms=9,
        bands=(Band("high", 60),),
    ),
    "basses": Player(
        Program("muse", 50, 48), "sustain", lowest=28, highest=60, pan=0.5, width=0.4, human_ms=9,
        bands=(Band("high", 35),),
    ),
    "strings": Player(
        Program("muse", 0, 49), "sustain", lowest=36, highest=96, level=-27, width=0.9, hall=-8, human_ms=12,
        bands=(Band("high", 120), Band("bell", 2500, -2, 0.9),),
    ),
    "tremolo_hi": Player(
        Program("muse", 20, 44), "sustain", lowest=55, highest=96, level=-29, pan=-0.4, width=0.8, hall=-8,
        bands=(Band("high", 220), Band("highshelf", 7000, -3),),
    ),
    "tremolo_lo": Player(
        Program("muse", 40, 44), "sustain", lowest=36, highest=74, level=-29, pan=0.4, width=0.7, hall=-10,
        bands=(Band("high", 70),),
    ),
    "pizz_hi": Player(
        Program("muse", 20, 45), "pluck", lowest=55, highest=93, pan=-0.4, width=0.45, hall=-10, human_ms=7,
        borrows_keys=True, bands=(Band("bell", 3200, 2.0, 0.8),),
    ),
    "pizz_mid": Player(
        Program("muse", 30, 45), "pluck", lowest=48, highest=82, pan=0.15, width=0.6, hall=-11, human_ms=7,
        borrows_keys=True, bands=(Band("bell", 2400, 2.5, 0.8),),
    ),
    "pizz_cello": Player(
        Program("muse", 40, 45), "pluck", lowest=36, highest=70, level=-25, pan=0.4, width=0.6, hall=-12,
        human_ms=7, borrows_keys=True, bands=(Band("bell", 1800, 2.5, 0.8),),
    ),
    "pizz_bass": Player(
        Program("muse", 50, 45), "pluck", lowest=28, highest=55, level=-24, pan=0.3, width=0.5, hall=-16,
        late_ms=-18, borrows_keys=True,
        bands=(Band("high", 38), Band("lowshelf", 110, 3), Band("bell", 1200, 3, 0.8),),
    ),
    "spicc_hi": Player(
        Program("muse", 20, 48), "spiccato", lowest=55, highest=91, pan=-0.45, width=0.6, hall=-11,
        human_ms=5, bands=(Band("high", 180), Band("bell", 2600, -2, 0.9),),
    ),
    "spicc_mid": Player(
        Program("muse", 30, 48), "spiccato", lowest=48, highest=79, pan=0.15, width=0.6, hall=-11, human_ms=5,
        bands=(Band("high", 110),),
    ),
    "spicc_low": Player(
        Program("muse", 40, 48), "spiccato", lowest=36, highest=67, level=-25, pan=0.4, width=0.5, hall=-13,
        human_ms=5, bands=(Band("high", 60), Band("bell", 1500, 3, 0.7),),
    ),
    "spicc_bass": Player(
        Program("muse", 50, 48), "spiccato", lowest=28, highest=52, level=-25, pan=0.45, width=0.4, hall=-16,
        human_ms=5, bands=(Band("high", 36), Band("lowshelf", 110, 3), Band("bell", 1100, 4, 0.7),),
    ),
    "cello_solo": Player(
        Program("fluid", 0, 42), "sustain", lowest=36, highest=72, level=-22, pan=0.12, width=0.35, hall=-9,
        human_ms=12, late_ms=8, vibrato=38,
        bands=(Band("high", 55), Band("bell", 320, -2, 1.0), Band("bell", 1400, 2, 0.8),),
    ),
    "violin_solo": Player(
        Program("fluid", 0, 40), "sustain", lowest=55, highest=93, level=-24, pan=-0.2, width=0.35, hall=-8,
        human_ms=10, vibrato=34, bands=(Band("high", 180), Band("bell", 3000, -3, 0.8),),
    ),
    # Winds
    "flugelhorn": Player(
        Program("muse", 0, 56), "sustain", lowest=52, highest=79, level=-21, pan=-0.08, hall=-10, plate=-18,
        human_ms=12, late_ms=14, brightness=1.6, vibrato=22,
        bands=(Band("bell", 330, 3.0, 0.8), Band("bell", 900, 1.0, 0.8), Band("highshelf", 2300, -8.0), Band("low", 6500),),
    ),
    "trumpets": Player(
        Program("muse", 0, 61), "sustain", lowest=55, highest=82, level=-24, pan=0.18, hall=-11, delay_ms=6,
        brightness=1.4,
    ),
    "mute_trumpet": Player(
        Program("muse", 0, 59), "sustain", lowest=55, highest=82, pan=-0.3, hall=-13, room=-14, human_ms=9,
        late_ms=6, vibrato=18, bands=(Band("high", 300),),
    ),
    "horns": Player(
        Program("muse", 0, 60), "sustain", lowest=41, highest=74, level=-25, pan=-0.3, hall=-8, delay_ms=10,
        human_ms=9, brightness=1.6, bands=(Band("bell", 500, 1.5, 0.8),),
    ),
    "trombones": Player(
        Program("muse", 0, 57), "sustain", lowest=36, highest=67, level=-25, pan=0.35, hall=-11, delay_ms=8,
        human_ms=7, brightness=1.5, bands=(Band("high", 60),),
    ),
    "tuba": Player(
        Program("muse", 0, 58), "sustain", lowest=28, highest=55, pan=0.4, hall=-13, delay_ms=8, human_ms=7,
    ),
    "clarinet": Player(
        Program("muse", 0, 71), "sustain", lowest=50, highest=84, level=-25, pan=0.1, hall=-11, delay_ms=5,
        human_ms=10, late_ms=5,
    ),
    "oboe": Player(
        Program("muse", 0, 68), "sustain", lowest=58, highest=88, level=-25, pan=0.02, width=0.5, hall=-10, delay_ms=5,
        human_ms=10, late_ms=4, vibrato=12, bands=(Band("bell", 2900, -2, 0.9),),
    ),
    "bassoon": Player(
        Program("muse", 0, 70), "sustain", lowest=34, highest=67, pan=0.2, hall=-12, delay_ms=5, human_ms=8,
    ),
    "flute": Player(
        Program("fluid", 0, 73), "sustain", lowest=55, highest=93, pan=-0.1, width=0.4, hall=-9, delay_ms=5,
        human_ms=10, vibrato=14,
    ),
    # Plucked and struck
    "vibes": Player(
        Program("fluid", 0, 11), "pluck", lowest=53, highest=89, level=-25, pan=0.22, width=0.8, hall=-13,
        plate=-14, human_ms=9, strum_ms=9, effects=(("tremolo", 4.6, 0.32, 1.57),),
    ),
    "celesta": Player(
        Program("fluid", 0, 8), "pluck", lowest=60, highest=96, level=-28, pan=-0.25, hall=-9, human_ms=8,
        strum_ms=8,
    ),
    "glock": Player(
        Program("fluid", 0, 9), "pluck", lowest=72, highest=103, level=-31, pan=-0.3, hall=-9,
    ),
    "harp": Player(
        Program("fluid", 0, 46), "pluck", lowest=31, highest=96, pan=-0.55, width=0.5, hall=-9, human_ms=8,
        strum_ms=22,
    ),
    "cimbalom": Player(
        Program("fluid", 0, 15), "pluck", lowest=40, highest=86, pan=0.35, plate=-15, human_ms=7,
        brightness=1.4, strum_ms=14,
        bands=(Band("high", 110), Band("bell", 2200, 2.5, 0.8), Band("highshelf", 6000, 3),),
        effects=(("chorus", 0.16),),
    ),
    "piano_low": Player(
        Program("muse", 0, 0), "pluck", lowest=21, highest=60, width=0.7, hall=-12,
        bands=(Band("bell", 2500, 2, 0.8),),
    ),
    "baritone": Player(
        Program("fluid", 0, 27), "pluck", lowest=35, highest=67, level=-24, pan=-0.28, hall=-18, plate=-9,
        human_ms=8, late_ms=6, brightness=1.6, strum_ms=16,
        bands=(Band("high", 60), Band("bell", 420, -3, 0.9), Band("bell", 2400, 4, 0.8), Band("low", 7000),),
        effects=(("saturate", 7, 0.45, 0.2), ("tremolo", 5.8, 0.42, 0.0),),
    ),
    "jazz_guitar": Player(
        Program("fluid", 0, 26), "pluck", lowest=40, highest=76, level=-28, pan=-0.35, hall=-20, room=-12,
        human_ms=8, strum_ms=12,
    ),
    "mute_guitar": Player(
        Program("fluid", 0, 28), "pluck", lowest=35, highest=70, level=-28, pan=-0.45, plate=-16,
        borrows_keys=True, bands=(Band("bell", 2600, 4, 0.8),),
    ),
    "bass": Player(
        Program("fluid", 0, 32), "pluck", lowest=28, highest=55, level=-24, hall=-99, room=-17, late_ms=-3,
        borrows_keys=True,
        bands=(Band("high", 36), Band("bell", 75, 1.5, 0.9), Band("bell", 240, -2, 1.0), Band("bell", 900, 4, 0.8),),
        effects=(("compress", -24, 3), ("saturate", 5, 0.35, 0.2),),
    ),
    "timpani": Player(
        Program("muse", 0, 47), "struck", lowest=38, highest=57, pan=0.05, hall=-9, delay_ms=8,
    ),
    "bells": Player(
        Program("fluid", 0, 14), "struck", lowest=53, highest=79, level=-28, pan=0.3, hall=-7,
        tuning_cents=15,
    ),
    "marimba": Player(
        Program("fluid", 0, 12), "pluck", lowest=40, highest=96, level=-27, pan=0.3, hall=-12,
    ),
    "rubab": Player(
        Program("fluid", 0, 106), "pluck", lowest=40, highest=79, level=-25, pan=-0.15, hall=-18, room=-12,
        human_ms=7, strum_ms=10, bands=(Band("bell", 260, 3, 0.8), Band("highshelf", 5000, -3),),
    ),
    # Drums
    "brushes": Player(
        Program("fluid", 128, 40), "drums", level=-29, hall=-20, room=-12, late_ms=4,
        bands=(Band("highshelf", 7000, 1.5),),
    ),
    "jazz_kit": Player(
        Program("fluid", 128, 32), "drums", level=-27, hall=-20, room=-12,
        bands=(Band("bell", 350, -3, 0.9),), effects=(("compress", -22, 2.5),),
    ),
    "orch_kit": Player(
        Program("muse", 128, 48), "drums", level=-27, hall=-9, delay_ms=6,
    ),
    "power_kit": Player(
        Program("fluid", 128, 16), "drums", level=-25, plate=-20, room=-14, human_ms=4,
        effects=(("compress", -22, 3), ("saturate", 4, 0.4, 0.1),),
    ),
    "hand_drums": Player(
        Program("fluid", 128, 0), "drums", level=-27, room=-10, human_ms=7,
    ),
    # Machines
    "motor": Player(
        Voice("motor"), "synth", lowest=24, highest=60, level=-23, hall=-99, pipe=-22, human_ms=0.5,
        effects=(("saturate", 4, 0.4, 0.1),),
    ),
    "sub": Player(
        Voice("sub"), "synth", lowest=24, highest=48, level=-25, hall=-99, human_ms=0.5,
    ),
    "seq": Player(
        Voice("seq"), "synth", lowest=40, highest=84, level=-28, pan=0.25, hall=-99, plate=-14, human_ms=0.5,
        effects=(("echo", 0.75, 0.45, 0.35),),
    ),
    "pad": Player(
        Voice("pad"), "synth", lowest=36, highest=84, level=-30, hall=-10, human_ms=10,
        bands=(Band("high", 150),),
    ),
    "fm_bell": Player(
        Voice("bell"), "synth", lowest=48, highest=96, level=-29, pan=-0.2, hall=-12, plate=-10, human_ms=3,
    ),
    "machine": Player(
        Voice("drums"), "machine", level=-24, hall=-99, plate=-24, room=-18, human_ms=0.8,
        effects=(("compress", -20, 3), ("saturate", 3, 0.3, 0.1),),
    ),
    "anvils": Player(
        Voice("drums"), "machine", level=-28, pan=0.3, hall=-99, pipe=-8, human_ms=2,
    ),
}

DRUM_KEYS = {
    "bd": 36, "b2": 35, "sn": 38, "s2": 40, "rs": 37, "cl": 39, "hh": 42, "ho": 46, "hp": 44, "t1": 41,
    "t2": 43, "t3": 45, "t4": 47, "t5": 48, "t6": 50, "cr": 49, "c2": 57, "rd": 51, "rb": 53, "ch": 52,
    "sp": 55, "tb": 54, "cb": 56, "bo": 60, "bp": 61, "co": 62, "cm": 63, "cn": 64, "sh": 70, "ca": 69,
    "cv": 75, "wb": 76, "wl": 77, "ti": 81, "tm": 80, "gu": 73,
}
"""Drum lanes on a General MIDI kit."""
# fmt: on
