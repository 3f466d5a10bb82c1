"""The only door to Tiled: maps come in through a canonicaliser and pytmx, class declarations go out as a Tiled project."""
