"""The sprite sheets of the pipeline: what rides in it, what stands in its way, what hunts."""

from __future__ import annotations

from pathlib import Path

from assets.studio.pipe import capsule, fixtures, flow, hazards, hunter


def build(assets: Path) -> None:
    """Write every sheet."""
    folder = assets / "sprites"
    capsule.sheet().write(folder, "capsule")
    hunter.sheet().write(folder, "hunter_pig")
    for name, sheet in (hazards.sheets() | fixtures.sheets() | flow.sheets()).items():
        sheet.write(folder, name)
