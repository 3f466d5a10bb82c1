"""Layers are called what they are: the name decides whether bodies meet the tiles."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from game.lint import Subject
from game.tiled.errors import Finding

RULE = "layer-names"
KNOWN = ("Background", "Decor", "Ground", "Zones", "Objects", "Lights", "Foreground")


def check(subject: Subject) -> Iterator[Finding]:
    """Every layer's name begins with a known word."""
    for layer in subject.canon.layers:
        if layer.name.startswith(KNOWN):
            continue
        close = difflib.get_close_matches(layer.name.split(" ")[0], KNOWN, 1)
        hint = f"did you mean {close[0]}?" if close else f"names begin with {', '.join(KNOWN)}"
        finding = subject.on_map(f"nothing is known of a layer called {layer.name!r}", RULE, hint, "warning", layer.node)
        yield finding._replace(layer=layer.name)
    if not any(layer.kind == "layer" and layer.name.startswith("Ground") for layer in subject.canon.layers):
        yield subject.on_map(
            "there is no tile layer called Ground: bodies fall out of the map", RULE, "name the layer of the floors Ground"
        )
