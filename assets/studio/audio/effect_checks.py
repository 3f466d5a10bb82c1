"""Measures of the shipped effects: `python -m assets.studio.audio.effect_checks [NAME ...]`; exit status 1 for faults.

Are they as loud as they should be, do they not clip, do takes differ, do loops close, and are warnings heard over the
densest music?
"""

from __future__ import annotations

import argparse
import sys
from itertools import combinations

import numpy as np

from assets.studio.audio import ogg
from assets.studio.audio.effects import EFFECTS, Effect
from assets.studio.audio.loudness import loudest, true_peak
from assets.studio.audio.sound import RATE, Samples, amplitude
from assets.studio.audio.sound_checks import ASSETS, above, bands, seam

WARNINGS = {
    "backstage": (
        "alert_sting",
        "suspicious_sting",
        "alarm_ring",
        "bell_intermission",
        "bell_last",
        "lift_bell",
        "pistol_open",
        "rifle",
        "pistol_silenced",
        "ricochet",
        "glass",
        "hurt",
        "heartbeat",
        "collar",
        "tube_whistle",
        "koskov_no",
        "koskov_fear",
        "cock",
        "oboe_a",
        "timpani",
        "lustre_tinkle",
        "chain_part",
        "engine_crank",
    ),
    "interval": (
        "alert_sting",
        "rifle_scope",
        "rifle_far",
        "cock",
        "sash_tug",
        "sash_open",
        "load_creak",
        "tram_bell",
        "militia_whistle",
        "clock_strike",
        "baton",
        "baton_clear",
        "heart_single",
        "glass",
        "lamp_break",
        "gasp",
        "rifle_splinter",
        "cello_flinch",
        "koskov_no",
        "koskov_fear",
    ),
    "pig": (
        "alert_sting",
        "pistol_silenced",
        "rifle",
        "hurt",
        "heartbeat",
        "cock",
        "steam_jet",
        "pressure_groan",
        "solenoid",
        "valve_slam",
        "leak_hiss",
        "fire_jet",
        "piston_strike",
        "rivets_pop",
        "hunter_horn",
        "hunter_lunge",
        "brake_screech",
        "brake_glazed",
        "border_chime",
        "splash",
    ),
    "station": (
        "alert_sting",
        "steam_vent_0",
        "steam_vent_1",
        "steam_vent_2",
        "steam_vent_3",
        "leak_hiss",
        "valve_wheel",
        "valve_open",
        "valve_slam",
        "pressure_groan",
        "rifle",
        "cock",
        "hunter_horn",
        "hurt",
        "heartbeat",
    ),
    "cells": (
        "alert_sting",
        "dog_growl",
        "dog_bark",
        "snare_tap",
        "key_ring",
        "kara_call",
        "order_1",
        "volley",
        "hurt",
        "heartbeat",
    ),
    "cargo": (
        "alert_sting",
        "flare_shot",
        "hoofs_far",
        "amber_ping",
        "door_blow",
        "bomb_armed",
        "rifle",
        "cock",
        "hunter_horn",
        "hurt",
        "heartbeat",
    ),
    "valley": (
        "flak",
        "flak_gun",
        "tank_gun",
        "gunship_comes",
        "gunship_aims",
        "rocket",
        "terrain_horn",
        "stall_horn",
        "war_cry",
        "plane_scrape",
    ),
    "bomb": (
        "fuse_set",
        "bomb_drop",
        "bomb_bounce",
        "span_crack",
        "span_fall",
        "pass_bell",
        "flak",
        "tank_gun",
        "war_cry",
        "terrain_horn",
    ),
    "ticking": (
        "tilt_horn",
        "train_hook",
        "leak_hiss",
        "flash_over",
        "extinguisher",
        "gust_whistle",
        "ratchet_last",
        "hurt",
        "heartbeat",
    ),
    "runway": (
        "mortar_whistle",
        "mortar_burst",
        "belt_rattle",
        "machine_gun",
        "motorcycle_comes",
        "chain_swing",
        "shutter_fall",
        "tyre_skid",
        "drum_light",
        "jeep_hit",
        "jeep_land",
        "ramp_bump",
        "heartbeat",
    ),
    "necros": (
        "alert_sting",
        "tilt_horn",
        "pocket_drop",
        "strap_cut",
        "necros_breath",
        "necros_grunt",
        "necros_grab",
        "necros_charge",
        "necros_lift",
        "gust_whistle",
        "strand_part",
        "blade_drawn",
        "lace_taut",
        "hurt",
        "heartbeat",
    ),
}
"""By piece: what must be heard over all of its layers."""
DUCKED = (
    "hoofs_far",
    "alert_sting",
    "bell_intermission",
    "bell_last",
    "heartbeat",
    "heart_single",
    "hunter_horn",
    "pressure_groan",
    "clock_strike",
    "koskov_no",
    "koskov_fear",
)
"""Under which the music is ducked by DUCK dB."""
DUCK = 4.0
LEAST_ABOVE = 5.0
"""Decibels over busy music in a warning's two best bands."""
LOUDNESS_ERROR = 1.0
"""LU beside the effect's own level."""
HIGHEST_PEAK = -1.0
"""Decoded true peak, dBTP."""
LEAST_DIFFERENCE = 1.0
"""Decibels, the mean over the heard bands of two takes' first 140 ms."""
MOST_CLICK = 1.5
GAIN = amplitude(20 * np.log10(0.7 / 0.6))
"""Effects beside music, both sliders full."""


def takes_of(effect: Effect) -> list[Samples]:
    """The shipped takes."""
    return [ogg.read(ASSETS / "sounds" / f"{effect.name}_{take + 1}.ogg") for take in range(effect.takes)]


def level_of(effect: Effect, sound: Samples) -> float:
    """LUFS of the loudest 400 ms, a loop going round."""
    return loudest(np.concatenate([sound] * (int(0.5 * RATE / len(sound)) + 1)) if effect.is_loop else sound)


def faults(effect: Effect, takes: list[Samples]) -> list[str]:
    """What is wrong with an effect by itself."""
    found = []
    for number, sound in enumerate(takes, 1):
        level, peak = level_of(effect, sound), true_peak(sound)
        if abs(level - effect.level) > LOUDNESS_ERROR:
            found.append(f"{effect.name}_{number}: {level:.1f} LUFS instead of {effect.level}")
        if peak > HIGHEST_PEAK:
            found.append(f"{effect.name}_{number}: peaks at {peak:.1f} dBTP")
        if effect.is_loop:
            edge = seam(sound)
            if edge.click > MOST_CLICK or edge.jump > 2 * edge.usual_step:
                found.append(f"{effect.name}_{number}: clicks at its seam, {edge}")
    if effect.takes > 1 and not effect.is_tuned and difference(takes) < LEAST_DIFFERENCE:
        found.append(f"{effect.name}: two takes differ by {difference(takes):.1f} dB only")
    return found


def difference(takes: list[Samples]) -> float:
    """Decibels between the two takes that are most alike."""
    return min(_difference(bands(one)[0], bands(other)[0]) for one, other in combinations(takes, 2))


def _difference(one: Samples, other: Samples) -> float:
    heard = one > one.max() - 40
    return float(np.abs(one - other)[heard].mean())


def bands_of(piece: str) -> Samples:
    """A piece with all its layers, in bands."""
    return bands(np.sum([ogg.read(path) for path in sorted((ASSETS / "music").glob(f"{piece}_*.ogg"))], axis=0))


def margin(effect: Effect, takes: list[Samples], music: Samples) -> float:
    """Decibels by which an effect stands over music in its two best bands, as both are played."""
    return above(takes[0] * GAIN, music) + (DUCK if effect.name in DUCKED else 0.0)


def masked(effect: Effect, takes: list[Samples], piece: str, music: Samples) -> str:
    """What is wrong with a warning that a piece covers; "" if nothing is."""
    gap = margin(effect, takes, music)
    if effect.name not in WARNINGS[piece] or gap >= LEAST_ABOVE:
        return ""
    return f"{effect.name}: only {gap:.1f} dB over all of {piece}"


def main() -> int:
    """Print a line for every effect."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*")
    names = parser.parse_args().name or list(EFFECTS)
    densest = {piece: bands_of(piece) for piece in WARNINGS}
    found = []
    for name in names:
        effect = EFFECTS[name]
        takes = takes_of(effect)
        found += faults(effect, takes)
        for piece, music in densest.items():
            found += [fault for fault in [masked(effect, takes, piece, music)] if fault]
        levels = [level_of(effect, take) for take in takes]
        line = f"{name:22} {effect.takes} x {len(takes[0]) / RATE:5.2f} s {min(levels):6.1f}..{max(levels):6.1f} LUFS "
        line += f"(want {effect.level}) peak {max(map(true_peak, takes)):5.1f}  over "
        line += " ".join(f"{piece} {margin(effect, takes, music):+5.1f}" for piece, music in densest.items())
        if effect.takes > 1:
            line += f"  takes differ {difference(takes):.1f} dB"
        if effect.is_loop:
            line += f"  click {seam(takes[0]).click:.2f}"
        print(line)
    print("\n".join(found) or "no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
