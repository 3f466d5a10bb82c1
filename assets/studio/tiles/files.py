"""The files of a tile set: its picture, what Tiled reads and the table of its names."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from operator import itemgetter
from pathlib import Path

from assets.studio.paint import save_png
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.sheet import COLUMNS, Sheet
from assets.studio.tiles.terrain import Terrain


def surface(name: str, surfaces: Mapping[str, str]) -> str:
    """The material of the tile called `name`: that of as many of its first words as are listed; "" stands for all else."""
    while name and name not in surfaces:
        name = name.rpartition(".")[0]
    return surfaces[name]


def wang_id(mask: int) -> str:
    """Tiled's eight numbers, clockwise from the top, for a blob mask."""
    return ",".join("1" if mask & (1 << bit) else "0" for bit in range(8))


def tile_set(sheet: Sheet, name: str, terrains: Sequence[Terrain], surfaces: Mapping[str, str]) -> str:
    """The text of the .tsx file of the tile set `name`."""
    width, height = COLUMNS * TILE, sheet.rows * TILE
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" tilewidth="{TILE}" tileheight="{TILE}"'
        f' tilecount="{COLUMNS * sheet.rows}" columns="{COLUMNS}">',
        f' <image source="../../assets/tiles/{name}.png" width="{width}" height="{height}"/>',
    ]
    for tile_name, tile_id in sorted(sheet.names.items(), key=itemgetter(1)):
        if not sheet.flags[tile_id]:
            continue
        lines += [f' <tile id="{tile_id}">', "  <properties>"]
        properties = [(flag, 'type="bool" value="true"') for flag in sheet.flags[tile_id]]
        properties.append(("surface", f'value="{surface(tile_name, surfaces)}"'))
        lines += [f'   <property name="{key}" {value}/>' for key, value in sorted(properties)]
        lines.append("  </properties>")
        if tile_id in sheet.polygons:
            points = " ".join(f"{x},{y}" for x, y in sheet.polygons[tile_id])
            lines += ['  <objectgroup draworder="index" id="2">', '   <object id="1" x="0" y="0">']
            lines += [f'    <polygon points="{points}"/>', "   </object>", "  </objectgroup>"]
        lines.append(" </tile>")
    lines += [" <wangsets>", '  <wangset name="Terrain" type="mixed" tile="-1">']
    for terrain in terrains:
        icon = sheet.names[f"{terrain.name}.124"]
        lines.append(f'   <wangcolor name="{terrain.name}" color="{terrain.colour}" tile="{icon}" probability="1"/>')
    for tile_id, number, mask in sheet.members:
        if mask:  # Tiled has no place for a tile without any corner or edge of a terrain
            wang = wang_id(mask).replace("1", str(number))
            lines.append(f'   <wangtile tileid="{tile_id}" wangid="{wang}"/>')
    lines += ["  </wangset>", " </wangsets>", "</tileset>"]
    return "\n".join(lines) + "\n"


def write_tile_set(assets: Path, name: str, sheet: Sheet, terrains: Sequence[Terrain], surfaces: Mapping[str, str]) -> None:
    """Write the tile set `name`: its picture, and beside the assets what Tiled reads and the names (name -> tile id)."""
    save_png(sheet.picture(), assets / "tiles" / f"{name}.png")
    folder = assets.parent / "levels" / "tilesets"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.tsx").write_text(tile_set(sheet, name, terrains, surfaces), encoding="utf-8", newline="\n")
    (folder / f"{name}_names.json").write_text(json.dumps(sheet.names, indent=1) + "\n", encoding="utf-8", newline="\n")
