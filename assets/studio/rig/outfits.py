"""Who wears what: widths, cloth, head, weapon, and the colours of each material as (shade, base, light, rim)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assets.studio.rig.reduce import Ramp

Ramps = Mapping[str, Ramp]


@dataclass(frozen=True)
class Outfit:
    """A person. The factors widen or narrow the figure; coat, head and weapon name functions that draw them."""

    ramps: Ramps
    coat: str
    head: str
    weapon: str = "pistol"
    chest: float = 1.0
    hip: float = 1.0
    arm: float = 1.0
    leg: float = 1.0
    scale: float = 1.0
    belly: float = 0.0
    """How far the belly stands out, px."""
    face: tuple[float, float] = (0.0, 0.25)
    """Where in a px the head's origin lies, so that eye and mouth fall on whole px."""
    gloves: bool = False
    boots: bool = False
    hand: float = 1.0
    """How much larger than a slight man's his hands are."""


NIGHT: Ramp = ("#08080d", "#0b0b12", "#15151f", "#15151f")
STEEL: Ramp = ("#1b1e28", "#3b4152", "#79839b", "#c5d0e4")
BRIGHT_STEEL: Ramp = ("#2a2f3c", "#5a6274", "#98a4bc", "#c5d0e4")
"""A pistol that reads before the night and before a dark coat."""
SOVIET_RED: Ramp = ("#7c1620", "#c02530", "#ea4a44", "#ff8b72")
GOLD: Ramp = ("#a88a3a", "#e8c860", "#fff0a8", "#fff6d0")
LEATHER: Ramp = ("#2c1a12", "#5a3a26", "#8a6240", "#c9a070")
BOOTS: Ramp = ("#0d0d10", "#1d1c20", "#46444a", "#9fb0b8")
CHAIR: Ramp = ("#3a2014", "#6e4426", "#a06c3c", "#d8a870")
SOLDIER_SKIN: Ramp = ("#8f5a4c", "#c98f76", "#e5b596", "#ffdcbc")

COMMON: Ramps = {"dark": NIGHT, "metal": STEEL, "wood": CHAIR, "brass": GOLD, "fur": CHAIR}

BOND = Outfit(
    {
        **COMMON,
        "skin": ("#9a5b4a", "#d6987a", "#f0bf9a", "#ffe3c2"),
        "hair": ("#15110f", "#2a201c", "#4a3a32", "#8fa6c8"),
        "coat": ("#0e0f18", "#1d2030", "#353b55", "#8fa6c8"),
        "trousers": ("#0b0c14", "#181a28", "#2b3048", "#7f95b8"),
        "shirt": ("#a9b3c6", "#f2efe4", "#ffffff", "#ffffff"),
        "shoe": ("#07070c", "#12131c", "#3b4258", "#8fa6c8"),
        "metal": BRIGHT_STEEL,
        "accent": ("#8e1f28", "#c8313a", "#ef5a52", "#ff9b80"),
        "belt": ("#0b0b10", "#14141c", "#2a2c3a", "#666666"),
    },
    coat="dinner",
    head="bond",
    weapon="silenced",
)

GUARD = Outfit(
    {
        **COMMON,
        "skin": SOLDIER_SKIN,
        "hair": ("#2a2420", "#463c34", "#6d6052", "#b5c0c8"),
        "coat": ("#4a4636", "#746c50", "#978c6a", "#e0d6ac"),
        "trousers": ("#3c3a2e", "#5e5842", "#7c7458", "#c8be98"),
        "shirt": ("#6e7a5c", "#8d9a74", "#aab68e", "#dfe8c0"),
        "shoe": BOOTS,
        "metal": ("#1c1e26", "#3a3e4a", "#7c8492", "#c5d0e4"),
        "accent": SOVIET_RED,
        "belt": LEATHER,
        "fur": ("#2c2e38", "#4c505e", "#727888", "#c4ccdc"),
    },
    coat="tunic",
    head="ushanka",
    weapon="rifle",
    chest=1.1,
    hip=1.05,
    arm=1.1,
    leg=1.1,
    boots=True,
)

OFFICER = Outfit(
    {
        **COMMON,
        "skin": SOLDIER_SKIN,
        "hair": ("#2a2420", "#463c34", "#6d6052", "#b5c0c8"),
        "coat": ("#323c38", "#56645a", "#78897a", "#c9dcc4"),
        "trousers": ("#232a2b", "#37413e", "#4d5a54", "#9fb5a4"),
        "shirt": ("#6e7a5c", "#8d9a74", "#aab68e", "#dfe8c0"),
        "shoe": BOOTS,
        "metal": BRIGHT_STEEL,
        "accent": SOVIET_RED,
        "belt": LEATHER,
    },
    coat="greatcoat",
    head="peaked_cap",
    weapon="pistol",
    chest=1.12,
    hip=1.1,
    arm=1.15,
    gloves=True,
    boots=True,
)

KOSKOV = Outfit(
    {
        **COMMON,
        "skin": ("#a8604e", "#e0a082", "#f6c4a2", "#ffe6cc"),
        "hair": ("#26201e", "#443a36", "#70645c", "#c0c0c8"),
        "coat": ("#3e3430", "#6c5c50", "#948072", "#e4d2b8"),
        "trousers": ("#24262c", "#3a3d46", "#565a66", "#a8b4c8"),
        "shirt": ("#8a2630", "#bc3a40", "#dc6258", "#ffb09a"),
        "shoe": ("#140e0c", "#2a1e18", "#564034", "#c0a890"),
        "accent": ("#6e2230", "#a03444", "#cc5a5c", "#f0a898"),
        "belt": ("#3a2014", "#6e4426", "#a06c3c", "#d8a870"),
        "fur": ("#26242a", "#4e4a52", "#807a84", "#d4d0d8"),
    },
    coat="overcoat",
    head="karakul",
    chest=1.42,
    hip=1.7,
    arm=1.24,
    leg=1.2,
    scale=0.94,
    face=(0.0, 0.4),
    belly=4.8,
)

KOSKOV_DISGUISED = Outfit(
    {
        **KOSKOV.ramps,
        "coat": ("#5c0c1c", "#9c1a2c", "#cc3440", "#ff9080"),
        "accent": ("#8a5c20", "#c8902c", "#f0c060", "#fff0c4"),
        "belt": ("#8a5c20", "#c8902c", "#f0c060", "#fff0c4"),
        "fur": ("#5c4028", "#947048", "#c49c68", "#f4dcae"),
        "shirt": ("#8a8478", "#c4bcac", "#ece6d8", "#ffffff"),
        "shoe": ("#4a1410", "#7a2618", "#a84428", "#e8a080"),
    },
    coat="boyar",
    head="boyar",
    chest=1.48,
    hip=1.74,
    arm=1.36,
    leg=1.2,
    scale=0.94,
    face=(0.0, 0.4),
    belly=5.0,
)

PORTER = Outfit(
    {
        **COMMON,
        "skin": ("#9a6250", "#d09a80", "#ecc0a0", "#ffe4cc"),
        "hair": ("#8c8a88", "#c8c6c0", "#eeece4", "#ffffff"),
        "coat": ("#2c2434", "#4c3c54", "#6c5874", "#c8b4d0"),
        "trousers": ("#2a2620", "#464034", "#646050", "#c0b8a0"),
        "shirt": ("#7c7880", "#c4c2c4", "#eceae4", "#ffffff"),
        "shoe": ("#16100e", "#2c221c", "#584638", "#b8a890"),
        "accent": ("#7c5a1c", "#b88a30", "#e8c060", "#fff0b0"),
        "belt": LEATHER,
    },
    coat="waistcoat",
    head="porter",
    chest=0.98,
    hip=1.06,
    arm=0.92,
    leg=0.95,
    scale=0.95,
    belly=0.9,
)

NECROS = Outfit(
    {
        **COMMON,
        "skin": ("#9a5a44", "#d8946c", "#f4bc90", "#ffe8c4"),
        "hair": ("#a8742c", "#dcae54", "#f8d888", "#fff6cc"),
        "coat": ("#5c636c", "#949a9c", "#c2c6c2", "#fff4dc"),
        "trousers": ("#54504e", "#827c76", "#a8a094", "#f4e0c0"),
        "shirt": ("#747a80", "#b0b4b2", "#dcdcd4", "#ffffff"),
        "shoe": ("#140f0e", "#2c221e", "#5a4638", "#d8b890"),
        "metal": BRIGHT_STEEL,
        "accent": SOVIET_RED,
        "belt": ("#1c1410", "#3c2a1e", "#6c4c34", "#d0a070"),
    },
    coat="jersey",
    head="cropped",
    chest=1.6,
    hip=1.3,
    arm=1.7,
    leg=1.34,
    scale=1.06,
    boots=True,
    hand=1.5,
)
