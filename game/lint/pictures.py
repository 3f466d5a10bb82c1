"""Pictures are there, and spelt as on a file system that tells upper from lower case."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from game.lint import Subject
from game.tiled.errors import Finding
from game.tiled.tree import Node

RULE = "pictures"


def check(subject: Subject) -> Iterator[Finding]:
    """Look for every picture that the map, or one of its tile sets, names."""
    folder = Path(subject.canon.file).parent
    seen: set[str] = set()
    for image in subject.canon.root.iter("image"):
        source = image.get("source")
        if not source or source in seen or not isinstance(image, Node):
            continue
        seen.add(source)
        file = Path(os.path.normpath(folder / source))
        if not file.parent.is_dir() or file.name not in os.listdir(file.parent):
            alike = (
                [name for name in os.listdir(file.parent) if name.lower() == file.name.lower()] if file.parent.is_dir() else []
            )
            hint = f"it is spelt {alike[0]}" if alike else f"looked for {file}"
            yield subject.on_map(f"picture {source} is not there", RULE, hint, node=image)
