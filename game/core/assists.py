"""Assists: rules that a player may soften, freely mixed. They are part of a run as its seed is, and stand in its replay."""

from __future__ import annotations

INVINCIBLE = "invincible"
MAGAZINE = "endless_magazine"
NO_TIMER = "no_timer"
LIVES = "endless_lives"
REWIND = "rewind"
AIM = "aim_help"

ASSISTS: dict[str, str] = {
    INVINCIBLE: "No blow and no shot counts, on foot",
    MAGAZINE: "Shots take no rounds",
    NO_TIMER: "The clock stands still",
    LIVES: "A death takes no life",
    REWIND: "Hold the rewind key to go back, up to ten seconds",
    AIM: "Shots find who is near their line; the sight is calm",
}
"""What each does, by its name in replays."""
