"""The sprite sheets of the air base: what is carried, packed, pushed, raised, struck, and what burns."""

from __future__ import annotations

from pathlib import Path

from assets.studio.airfield import bomb, fires, freight, hold


def build(assets: Path) -> None:
    """Write every sheet."""
    for subject in (bomb, fires, freight, hold):
        for name, sheet in subject.sheets().items():
            sheet.write(assets / "sprites", name)
