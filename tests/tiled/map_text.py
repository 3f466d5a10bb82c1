"""Small maps as text, for the tests of loader and linter: a room of 20 x 8 tiles with a floor."""

from __future__ import annotations

from pathlib import Path

WIDTH, HEIGHT = 20, 8
TILES = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="test" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="test.png" width="64" height="32"/>
 <tile id="0"><properties><property name="solid" type="bool" value="true"/><property name="surface" value="tile"/></properties></tile>
 <tile id="1"><properties><property name="one_way" type="bool" value="true"/></properties></tile>
 <tile id="2"><properties><property name="ladder" type="bool" value="true"/></properties></tile>
 <tile id="3">
  <properties><property name="solid" type="bool" value="true"/></properties>
  <objectgroup><object id="1" x="0" y="16"><polygon points="0,0 16,-16 16,0"/></object></objectgroup>
 </tile>
 <tile id="4" type="Intel"/>
</tileset>
"""
FLOOR = [0] * (WIDTH * (HEIGHT - 1)) + [1] * WIDTH
PROPERTIES = '<property name="title" value="Test"/><property name="par_ticks" type="int" value="600"/>'
BOND = '<object id="1" name="Bond" type="Bond" x="32" y="70" width="14" height="42"/>'
EXIT = '<object id="2" type="StageExit" x="256" y="64" width="32" height="48"/>'


def csv(cells: list[int]) -> str:
    """A layer's data as csv."""
    return f'<data encoding="csv">{",".join(map(str, cells))}</data>'


def layer(name: str = "Ground", data: str | None = None, attributes: str = "") -> str:
    """A tile layer."""
    return f'<layer id="1" name="{name}" width="{WIDTH}" height="{HEIGHT}" {attributes}>{data or csv(FLOOR)}</layer>'


def objects(*content: str, name: str = "Objects") -> str:
    """An object layer."""
    return f'<objectgroup id="2" name="{name}">{"".join(content)}</objectgroup>'


def map_text(
    *content: str,
    properties: str = PROPERTIES,
    attributes: str = "",
    tile_set: str = "test.tsx",
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> str:
    """A map of that size in tiles with these layers, each on a line of its own; the first is line 5."""
    body = "\n".join(content)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<map version="1.10" orientation="orthogonal" width="{size[0]}" height="{size[1]}" tilewidth="16" tileheight="16" '
        f'infinite="0" nextobjectid="50" {attributes}>\n'
        f" <properties>{properties}</properties>\n"
        f' <tileset firstgid="1" source="{tile_set}"/>\n{body}\n</map>\n'
    )


def write_map(folder: Path, text: str, name: str = "test.tmx") -> Path:
    """The map and its tile set as files; returns the map's path."""
    (folder / "test.tsx").write_text(TILES, encoding="utf-8")
    (folder / "test.png").write_bytes(b"")
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def good_map() -> str:
    """A map without a fault."""
    return map_text(layer(), objects(BOND, EXIT))
