"""Compare a rebuild, byte by byte, with what the repository holds."""

from __future__ import annotations

from pathlib import Path

SOURCES = "studio"
"""The folder of assets that holds no asset."""


def faults(built: Path, kept: Path, assets: Path | None = None) -> list[str]:
    """A sentence for every file below `built` that differs from, or is missing at, the same place below `kept`.

    With `assets`, a folder below `kept`, also for every file there that was not built.
    """
    names = sorted(path.relative_to(built) for path in built.rglob("*") if path.is_file())
    found = []
    for name in names:
        if not (kept / name).is_file():
            found.append(f"{name} is missing: a rebuild writes it")
        elif (kept / name).read_bytes() != (built / name).read_bytes():
            found.append(f"{name} differs from what a rebuild writes")
    if assets is not None:
        held = {path.relative_to(kept) for path in assets.rglob("*") if path.is_file() and (assets / SOURCES) not in path.parents}
        found += [f"{name} is left over: no recipe writes it" for name in sorted(held.difference(names))]
    return found
