"""What is wrong with a map, where, and what to do about it."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """A fault in a map file. Parts that do not apply are empty or 0.

    Its text is `FILE:LINE: layer 'L', object 12 (Guard), tile 31,9: message [rule]  hint: ...`.
    """

    file: str
    line: int
    message: str
    rule: str
    hint: str = ""
    layer: str = ""
    object: int = 0
    class_name: str = ""
    tile: tuple[int, int] | None = None
    level: str = "error"
    """"error" or "warning"."""

    def __str__(self) -> str:
        places = []
        if self.layer:
            places.append(f"layer {self.layer!r}")
        if self.object:
            places.append(f"object {self.object}" + (f" ({self.class_name})" if self.class_name else ""))
        if self.tile is not None:
            places.append(f"tile {self.tile[0]},{self.tile[1]}")
        where = f"{self.file}:{self.line}: " + (", ".join(places) + ": " if places else "")
        return f"{where}{self.message} [{self.rule}]" + (f"  hint: {self.hint}" if self.hint else "")


class MapError(Exception):
    """A map cannot be used. `findings` holds every fault found, at least one; the text is their sentences, a line each."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        super().__init__("\n".join(str(finding) for finding in findings))
