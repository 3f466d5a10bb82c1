"""A map made canonical: tile sets and templates inlined, chunks joined, classes resolved, all in the file's own order.

pytmx gets many things wrong that Tiled allows (layer order, templates, classes, groups, infinite maps). After this module nothing
of that is left in the tree: what pytmx cannot say is settled beside it, in `Canon`.
"""

from __future__ import annotations

import copy
import os
from pathlib import Path
from typing import Any, NamedTuple

from game.core.entity import TILED_COLOUR
from game.core.scenery import Colour
from game.core.units import TILE
from game.tiled.errors import Finding, MapError
from game.tiled.layers import MAX_CELLS, cells_of
from game.tiled.properties import properties_of
from game.tiled.tree import Node, parse

FLIP_X, FLIP_Y, FLIP_DIAGONAL = 0x80000000, 0x40000000, 0x20000000
GID_MASK = 0x0FFFFFFF
LAYER_TAGS = ("layer", "group", "imagelayer", "objectgroup")
TILE_PROPERTIES = ("solid", "one_way", "ladder", "hazard", "surface")
"""What a tile is by itself; no members of the object that it stands for."""
SHAPES = ("point", "ellipse", "capsule", "polygon", "polyline", "text")


class CanonLayer(NamedTuple):
    """A layer with what it inherits from its groups."""

    node: Node
    kind: str
    id: int
    name: str
    offset: tuple[float, float]
    parallax: tuple[float, float]
    opacity: float
    tint: Colour
    is_visible: bool
    cells: tuple[int, ...]
    used: set[int]
    """The tiles that are in its cells, 0 where one is empty."""


class CanonObject(NamedTuple):
    """An object with its template and its tile's class filled in. The box is in px, its corner at the upper left."""

    node: Node
    layer: str
    layer_id: int
    id: int
    class_name: str
    name: str
    shape: str
    box: tuple[float, float, float, float]
    gid: int
    rotation: float
    is_visible: bool
    properties: dict[str, Any]


class TileSet(NamedTuple):
    """A tile set as it lies in the map."""

    first: int
    size: int
    """Tile numbers run from 0 to size - 1."""
    node: Node
    file: str
    tiles: dict[int, Node]
    """What the tile set says of single tiles, by number."""


class Canon(NamedTuple):
    """A map in plain terms. `files` are all files it was read from."""

    root: Node
    file: str
    width: int
    height: int
    class_name: str
    background: Colour
    properties: dict[str, Any]
    tile_sets: list[TileSet]
    layers: list[CanonLayer]
    objects: list[CanonObject]
    files: tuple[str, ...]

    def tile_of(self, gid: int) -> tuple[TileSet, int] | None:
        """The tile set and the number in it of a gid (flags are ignored)."""
        gid &= GID_MASK
        for tile_set in reversed(self.tile_sets):
            if gid >= tile_set.first:
                number = gid - tile_set.first
                return (tile_set, number) if number < tile_set.size else None
        return None


def colour_of(text: str) -> Colour:
    """Tiled's #RRGGBB or #AARRGGBB. Raises ValueError for anything else."""
    if not TILED_COLOUR.fullmatch(text):
        raise ValueError(f"a colour is #RRGGBB or #AARRGGBB, not {text!r}")
    alpha, red, green, blue = bytes.fromhex(text[1:].rjust(8, "f"))
    return Colour(red, green, blue, alpha)


def canonicalise(path: Path) -> Canon:
    """Read a map. Raises MapError with all that keeps it from being read."""
    return _Reader(path).read()


class _Reader:
    """One map on its way to Canon."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.parent
        self.files = [str(path)]
        self.findings: list[Finding] = []
        self.templates: dict[str, Node] = {}
        self.origin = (0, 0)
        self.is_infinite = False
        self._layer_count = 0

    def read(self) -> Canon:
        root = parse(self.path)
        if root.tag != "map":
            raise MapError([root.fault(f"is a <{root.tag}>, not a map", "format")])
        if root.get("orientation", "orthogonal") != "orthogonal":
            raise MapError([root.fault(f"is {root.get('orientation')}; maps here are orthogonal", "format")])
        tile_sets = self._tile_sets(root)
        width, height = self._size(root)
        self.canon = Canon(
            root, str(self.path), width, height, root.get("class", ""), self._colour(root, "backgroundcolor", "#000000"),
            properties_of(root), tile_sets, [], [], (),
        )  # fmt: skip
        self._walk(root, (0, 0), (1, 1), 1, Colour(255, 255, 255), True)
        if self.findings:
            raise MapError(self.findings)
        return self.canon._replace(files=tuple(self.files))

    def _colour(self, node: Node, attribute: str, default: str) -> Colour:
        try:
            return colour_of(node.get(attribute, default))
        except ValueError as error:
            self.findings.append(node.fault(f"{attribute}: {error}", "format", "pick it with Tiled's colour button"))
            return colour_of(default)

    def _size(self, root: Node) -> tuple[int, int]:
        width, height = root.integer("width"), root.integer("height")
        if root.get("infinite") == "1":
            corners = [
                (c.integer("x"), c.integer("y"), c.integer("width"), c.integer("height"))
                for c in root.iter("chunk")
                if isinstance(c, Node)
            ]
            if not corners:
                raise MapError([root.fault("is an infinite map without tiles", "format")])
            left, top = min(c[0] for c in corners), min(c[1] for c in corners)
            self.origin = left, top
            width, height = max(c[0] + c[2] for c in corners) - left, max(c[1] + c[3] for c in corners) - top
            self.is_infinite = True
            root.set("infinite", "0")
            root.set("width", str(width))
            root.set("height", str(height))
        if width < 1 or height < 1 or width * height > MAX_CELLS:
            raise MapError([root.fault(f"is {width} x {height} tiles; a map has 1 to {MAX_CELLS} cells", "format")])
        return width, height

    # Tile sets

    def _tile_sets(self, root: Node) -> list[TileSet]:
        found = []
        for index, child in enumerate(list(root)):
            if child.tag != "tileset" or not isinstance(child, Node):
                continue
            node = child
            first, source = node.integer("firstgid"), node.get("source")
            if source:
                file = self.folder / source
                inlined = self._linked(node, file, "tile set")
                if inlined is None:
                    continue
                _rebase(inlined, file.parent, self.folder)
                inlined.attrib.pop("class", None)
                inlined.set("firstgid", str(first))
                root[index] = node = inlined
            tiles = {tile.integer("id"): tile for tile in node.findall("tile") if isinstance(tile, Node)}
            count = max(int(node.get("tilecount", "0")), max(tiles, default=-1) + 1)
            found.append(TileSet(first, count, node, os.path.realpath(self.folder / source) if source else "", tiles))
        if self.findings:
            raise MapError(self.findings)
        return sorted(found, key=lambda tile_set: tile_set.first)

    def _linked(self, node: Node, file: Path, what: str) -> Node | None:
        """Another file that the map names; a finding at `node` where it cannot be read."""
        try:
            linked = parse(file)
        except MapError as error:
            self.findings.append(
                node.fault(f"{what} {file.name}: {error.findings[0].message}", "missing-file", f"looked for {file}")
            )
            return None
        self.files.append(str(file))
        return linked

    # Layers

    def _walk(
        self,
        parent: Node,
        offset: tuple[float, float],
        parallax: tuple[float, float],
        opacity: float,
        tint: Colour,
        is_visible: bool,
    ) -> None:
        for node in parent:
            if node.tag not in LAYER_TAGS or not isinstance(node, Node):
                continue
            place = offset[0] + node.number("offsetx"), offset[1] + node.number("offsety")
            depth = parallax[0] * node.number("parallaxx", 1), parallax[1] * node.number("parallaxy", 1)
            own = self._colour(node, "tintcolor", "#ffffff")
            mixed = Colour(*(a * b // 255 for a, b in zip(tint, own, strict=True)))
            seen = is_visible and node.get("visible", "1") == "1"
            strength = opacity * node.number("opacity", 1)
            if node.tag == "group":
                self._walk(node, place, depth, strength, mixed, seen)
                continue
            cells: tuple[int, ...] = ()
            used: set[int] = set()
            if node.tag == "layer":
                try:
                    cells, used = self._cells(node)
                except MapError as error:
                    self.findings += error.findings
            name = node.get("name", "")
            if node.tag == "imagelayer":
                place = place[0] - self.origin[0] * TILE, place[1] - self.origin[1] * TILE
            self._layer_count += 1
            layer_id = self._layer_count
            self.canon.layers.append(CanonLayer(node, node.tag, layer_id, name, place, depth, strength, mixed, seen, cells, used))
            if node.tag == "objectgroup":
                for child in node.findall("object"):
                    assert isinstance(child, Node)
                    try:
                        self.canon.objects.append(self._object(child, name, layer_id))
                    except MapError as error:
                        self.findings += error.findings

    def _cells(self, layer: Node) -> tuple[tuple[int, ...], set[int]]:
        """A layer's cells, and the tiles that are in them."""
        width, height = self.canon.width, self.canon.height
        cells = cells_of(layer, width, height, self.origin if self.is_infinite else None)
        used = set(cells)
        for index in sorted(cells.index(gid) for gid in used if gid and self.canon.tile_of(gid) is None):
            finding = layer.fault(
                f"tile number {cells[index] & GID_MASK} belongs to no tile set", "unknown-tile", "was a tile set removed?"
            )
            self.findings.append(finding._replace(layer=layer.get("name", ""), tile=(index % width, index // width)))
        return cells, used

    # Objects

    def _object(self, node: Node, layer: str, layer_id: int) -> CanonObject:
        properties: dict[str, Any] = {}
        template = node.get("template")
        if template:
            properties.update(self._apply_template(node, template))
        gid = node.integer("gid")
        class_name = node.get("type") or node.get("class") or ""
        owner = self.canon.tile_of(gid) if gid else None
        if gid and owner is None:
            finding = node.fault(f"tile number {gid & GID_MASK} belongs to no tile set", "unknown-tile")
            raise MapError([finding._replace(layer=layer, object=node.integer("id"))])
        if owner is not None:
            tile = owner[0].tiles.get(owner[1])
            if tile is not None:
                class_name = class_name or tile.get("type") or tile.get("class") or ""
                if class_name:
                    own = {name: value for name, value in properties_of(tile).items() if name not in TILE_PROPERTIES}
                    properties = {**own, **properties}
        properties.update(properties_of(node))
        x = node.number("x") - self.origin[0] * self.canon.root.integer("tilewidth")
        y = node.number("y") - self.origin[1] * self.canon.root.integer("tileheight")
        width, height = node.number("width"), node.number("height")
        if owner is not None:
            x, y = _aligned(x, y, width, height, owner[0].node.get("objectalignment", "unspecified"))
        shape = next((shape for shape in SHAPES if node.find(shape) is not None), "tile" if gid else "rectangle")
        return CanonObject(
            node,
            layer,
            layer_id,
            node.integer("id"),
            class_name,
            node.get("name", ""),
            shape,
            (x, y, width, height),
            gid,
            node.number("rotation"),
            node.get("visible", "1") == "1",
            properties,
        )

    def _apply_template(self, node: Node, source: str) -> dict[str, Any]:
        """Fill in what the object takes from its template; return the template's properties."""
        file = self.folder / source
        root = self.templates.get(source)
        if root is None:
            found = self._linked(node, file, "template")
            if found is None or not isinstance(found.find("object"), Node):
                raise MapError([node.fault(f"template {file.name} cannot be used", "missing-file", f"looked for {file}")])
            root = self.templates[source] = found
        pattern = root.find("object")
        assert isinstance(pattern, Node)
        for key, value in pattern.attrib.items():
            if key == "gid":
                value = self._template_gid(node, root, file, int(value))  # noqa: PLW2901
            node.attrib.setdefault(key, value)
        for child in pattern:
            if child.tag != "properties" and node.find(child.tag) is None:
                node.append(copy.deepcopy(child))
        node.attrib.pop("template")
        return properties_of(pattern)

    def _template_gid(self, node: Node, root: Node, file: Path, gid: int) -> str:
        tile_set = root.find("tileset")
        wanted = os.path.realpath(file.parent / (tile_set.get("source") or "")) if tile_set is not None else ""
        for own in self.canon.tile_sets:
            if tile_set is not None and own.file == wanted:
                return str((gid & ~GID_MASK) | ((gid & GID_MASK) - int(tile_set.get("firstgid", "1")) + own.first))
        raise MapError([node.fault(f"template {file.name}: its tile set is not in the map", "missing-file", "add the tile set")])


def _aligned(x: float, y: float, width: float, height: float, alignment: str) -> tuple[float, float]:
    """The upper left corner of a tile object, whose (x, y) is somewhere else of its box."""
    if alignment == "unspecified":
        alignment = "bottomleft"
    if alignment in ("top", "center", "bottom"):
        x -= width / 2
    elif "right" in alignment:
        x -= width
    if "top" not in alignment:
        y -= height / 2 if alignment in ("left", "center", "right") else height
    return x, y


def _rebase(tree: Node, here: Path, there: Path) -> None:
    """Make a linked file's paths relative to the map's folder."""
    for node in tree.iter("image"):
        source = node.get("source")
        if source:
            node.set("source", os.path.relpath(here / source, there))
