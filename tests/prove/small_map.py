"""A small stage as a map file: a ladder, a running lift, a gap over a pit, a lever, a lift that the lever gives power, a way out."""

from __future__ import annotations

from pathlib import Path

from tests.tiled.map_text import csv, write_map

TILES = {".": 0, "#": 1, "=": 2, "H": 3}
DRAWING = """
########################################
#......................................#
#......................................#
#......................................#
#......................................#
#......................................#
#......................................#
#......................................#
#.............#######......######......#
#.............######........#####...####
#.............######........#####...####
#.............######........#####...####
#.............######........#####...####
#.............######........#####...####
#.............######........#####...####
#.............######........#####...####
####.#H####...######........#####...####
#....#H#######......#.......#####......#
#....#H#######......#.......#####......#
#.....H#######......#.......#####......#
#.....H#######......#.......#####......#
#.....H#######......#.......#####......#
#.....H#######......#.......#####......#
########################################
"""
LADDER_COLUMN, GAP = 6, range(21, 27)
OBJECTS = {
    "bond": '<object id="1" name="Bond" type="Bond" x="33" y="326" width="14" height="42"/>',
    "exit": '<object id="2" name="way out" type="StageExit" x="592" y="320" width="32" height="48">'
    '<properties><property name="needs_companion" type="bool" value="false"/></properties></object>',
    "lift": '<object id="3" name="lift" type="StageLift" x="176" y="256" width="48" height="16"><properties>'
    '<property name="circuit" value="a"/><property name="top_row" type="int" value="8"/>'
    '<property name="bottom_row" type="int" value="16"/><property name="starts_down" type="bool" value="true"/></properties></object>',
    "lever": '<object id="4" name="lever" type="StageWinch" x="480" y="96" width="24" height="32"/>',
    "shaft": '<object id="5" name="shaft" type="StageLift" x="528" y="128" width="48" height="16"><properties>'
    '<property name="circuit" value="b"/><property name="top_row" type="int" value="8"/>'
    '<property name="bottom_row" type="int" value="23"/></properties></object>',
}


def rows() -> list[str]:
    """The drawing, row by row."""
    return DRAWING.strip().splitlines()


def filled(drawing: list[str], letter: str, columns: range, lines: range) -> list[str]:
    """The drawing with a rectangle of one letter."""
    return [
        "".join(letter if line in lines and column in columns else old for column, old in enumerate(row))
        for line, row in enumerate(drawing)
    ]


def write_small_map(folder: Path, drawing: list[str] | None = None, without: str = "") -> Path:
    """The map as a file, with another drawing or without one of its objects."""
    drawing = drawing or rows()
    width, height = len(drawing[0]), len(drawing)
    cells = csv([TILES[letter] for row in drawing for letter in row])
    objects = "".join(text for name, text in OBJECTS.items() if name != without)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<map version="1.10" orientation="orthogonal" width="{width}" height="{height}" tilewidth="16" tileheight="16" '
        'infinite="0" nextobjectid="50">\n'
        ' <properties><property name="title" value="Test"/></properties>\n'
        ' <tileset firstgid="1" source="test.tsx"/>\n'
        f' <layer id="1" name="Ground" width="{width}" height="{height}">{cells}</layer>\n'
        f' <objectgroup id="2" name="Objects">{objects}</objectgroup>\n</map>\n'
    )
    return write_map(folder, text)
