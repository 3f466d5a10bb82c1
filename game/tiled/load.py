"""Maps as worlds: `load_level` reads a file once; the Level makes as many worlds over it as are wanted.

Tile layers called Ground... are what bodies meet; everything else is scenery. Headless by nature: no picture is opened.
"""

from __future__ import annotations

import difflib
import hashlib
import os
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from itertools import compress
from pathlib import Path
from typing import Any, NamedTuple

from game import actors, levels
from game.core.entity import DIFFICULTIES, ENTITIES, Difficulty, Entity
from game.core.grid import HAZARD, LADDER, MAX_SLOPES, ONE_WAY, SLOPE, SLOPE_SHIFT, SOLID, Grid, Slope
from game.core.replay import Replay, ReplayError
from game.core.scenery import CameraZone, Layer, Light, PlacedTile, Scenery, TileImage
from game.core.stage import Stage
from game.core.units import TICKS_PER_SECOND, TILE
from game.core.world import World
from game.tiled.canon import FLIP_DIAGONAL, FLIP_X, FLIP_Y, GID_MASK, Canon, CanonObject, canonicalise, colour_of
from game.tiled.errors import Finding, MapError
from game.tiled.tree import Node
from game.tiled.view_classes import VIEW_CLASSES

REGISTERED = (actors, levels)
"""Importing these enters every class that a map may name."""
GROUND = "Ground"
FLAGS = {"solid": SOLID, "one_way": ONE_WAY, "ladder": LADDER, "hazard": HAZARD}
MAP_MEMBERS = ("stage",)
"""Map properties that are not the stage's members."""
DEFAULT_SURFACE = "stone"
PER_CENT = 100
LEAST_CORNERS = 2
"""Of a polyline."""
MILLISECONDS = 1000


class Spawn(NamedTuple):
    """An entity to be made: what, where and with which members."""

    id: int
    cls: type[Entity]
    x: int
    y: int
    width: int
    height: int
    name: str
    members: dict[str, Any]
    lowest: int
    """The lowest difficulty at which it appears."""


class Level(NamedTuple):
    """A map that has been read. `digest` changes when anything changes that play depends on."""

    path: Path
    digest: str
    grid: Grid
    scenery: Scenery
    spawns: tuple[Spawn, ...]
    stage_class: type[Stage]
    stage_members: dict[str, Any]
    first_free_id: int
    files: tuple[str, ...]
    """All files it was read from, for watching."""

    def new_world(
        self, *, seed: int = 0, difficulty: Difficulty = Difficulty.AGENT, handed: Mapping[str, int] | None = None
    ) -> World:
        """A fresh world over this map, begun. `handed`: by the stage before; what its stage does not take is left out."""
        world = World(self.grid, seed=seed, difficulty=difficulty, first_free_id=self.first_free_id + 1)
        world.handed = self.stage_class.taken(handed or {})
        world.use_stage(self.stage_class(world, self.first_free_id, 0, 0, name="stage", **self.stage_members))
        for spawn in self.spawns:
            if spawn.lowest <= difficulty:
                world.add(spawn.cls(world, spawn.id, spawn.x, spawn.y, spawn.width, spawn.height, spawn.name, **spawn.members))
        world.begin()
        return world

    def world_of(self, replay: Replay) -> World:
        """A fresh world as a replay wants it. Raises ReplayError when the stage does not take what the replay hands it."""
        self.check_handed(replay)
        world = self.new_world(seed=replay.seed, difficulty=replay.difficulty, handed=dict(replay.handed))
        world.assists = replay.assists
        return world

    def check_handed(self, replay: Replay) -> None:
        """Raises ReplayError when the stage does not take what the replay hands it."""
        takes = self.stage_class.TAKES
        for name, value in replay.handed:
            if name not in takes:
                names = ", ".join(takes) or "nothing at all"
                raise ReplayError(f"{self.path.name} is handed {names}, but nothing called {name!r}")
            amounts = takes[name]
            if value not in amounts:
                raise ReplayError(f"{name} is {amounts.start} to {amounts.stop - 1} when it is handed on, not {value}")


def load_level(path: Path | str) -> Level:
    """Read a map. Raises MapError with every fault that keeps it from being played."""
    try:
        return level_from(canonicalise(Path(path)), Path(path))
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        # What Tiled would never write, somewhere deep in an attribute: a sentence all the same.
        message = f"holds a value that makes no sense: {error}"
        raise MapError([Finding(str(path), 1, message, "format", "save it again in Tiled")]) from error


def level_from(canon: Canon, path: Path) -> Level:
    """The Level of a canonical map. Raises MapError."""
    return _Loader(canon, path).level()


class _Loader:
    """One canonical map on its way to a Level."""

    def __init__(self, canon: Canon, path: Path) -> None:
        self.canon = canon
        self.path = path
        self.findings: list[Finding] = []

    def level(self) -> Level:
        grid = self._grid()
        stage_class, stage_members = self._stage()
        self._check_tile_size()
        spawns = [spawn for spawn in map(self._spawn, self._entity_objects()) if spawn is not None]
        lights, zones = self._view_objects()
        if self.findings:
            raise MapError(self.findings)
        # Ids born in play follow those of entities, not of lamps: scenery must not change a world's digest.
        first_free = max((spawn.id for spawn in spawns), default=0) + 1
        return Level(
            self.path,
            self._digest(grid, spawns, stage_class, stage_members),
            grid,
            self._scenery(lights, zones),
            tuple(spawns),
            stage_class,
            stage_members,
            first_free,
            self.canon.files,
        )

    def _check_tile_size(self) -> None:
        size = self.canon.root.integer("tilewidth"), self.canon.root.integer("tileheight")
        if size != (TILE, TILE):
            message = f"has tiles of {size[0]} x {size[1]} px; tiles here are {TILE} x {TILE}"
            self.findings.append(self.canon.root.fault(message, "format", "set it in Map Properties"))

    # What bodies meet

    def _grid(self) -> Grid:
        """The Ground layers' tiles, their flags united."""
        canon = self.canon
        slopes: list[Slope] = []
        names = [DEFAULT_SURFACE]
        depths: list[tuple[int, ...]] = []
        kinds: dict[int, tuple[int, int, int]] = {}
        size = canon.width * canon.height
        cells, surfaces, undersides = bytearray(size), bytearray(size), bytearray(size)
        for layer in canon.layers:
            if layer.kind != "layer" or not layer.name.startswith(GROUND):
                continue
            for index in compress(range(size), layer.cells):
                gid = layer.cells[index]
                kind = kinds.get(gid)
                if kind is None:
                    kind = kinds[gid] = self._kind(gid, slopes, names, depths)
                cells[index] |= kind[0]
                surfaces[index] = kind[1] or surfaces[index]
                undersides[index] = kind[2] or undersides[index]
        if len(slopes) > MAX_SLOPES:
            self.findings.append(canon.root.fault(f"uses {len(slopes)} shapes of slope; there can be {MAX_SLOPES}", "slopes"))
            slopes = slopes[:MAX_SLOPES]
        hanging = bytes(undersides) if depths else b""
        return Grid(
            canon.width, canon.height, bytes(cells), tuple(slopes), bytes(surfaces), tuple(names), hanging, tuple(depths)
        )  # fmt: skip

    def _kind(
        self, gid: int, slopes: list[Slope], names: list[str], depths: list[tuple[int, ...]]
    ) -> tuple[int, int, int]:  # fmt: skip
        """A tile's cell bits, the number of its surface's name, and of its underside's shape (0: none)."""
        from game.tiled.properties import properties_of

        owner = self.canon.tile_of(gid)
        tile = owner[0].tiles.get(owner[1]) if owner else None
        if tile is None:
            return 0, 0, 0
        properties = properties_of(tile)
        bits = sum(bit for name, bit in FLAGS.items() if properties.get(name) in (True, "true"))
        surface = str(properties.get("surface") or DEFAULT_SURFACE)
        if surface not in names:
            names.append(surface)
        underside = 0
        outline = _outline_of(tile, bool(gid & FLIP_X), bool(gid & FLIP_Y)) if bits & SOLID else None
        if outline is not None:
            tops, bottoms = outline
            if any(tops):
                slope = Slope(tops)
                if slope not in slopes:
                    slopes.append(slope)
                bits |= SLOPE | min(slopes.index(slope), MAX_SLOPES) << SLOPE_SHIFT
            elif min(bottoms) < TILE:
                if bottoms not in depths:
                    depths.append(bottoms)
                underside = depths.index(bottoms) + 1
        return bits, names.index(surface), underside

    # Objects

    def _entity_objects(self) -> Iterator[CanonObject]:
        ids: set[int] = set()
        for thing in self.canon.objects:
            if thing.class_name in ENTITIES and thing.id in ids:
                self._find(thing, f"another object has the id {thing.id}", "names-once", "delete it and place it again")
                continue
            ids.add(thing.id)
            if thing.class_name in ENTITIES and not issubclass(ENTITIES[thing.class_name], Stage):
                yield thing
            elif thing.class_name and thing.class_name not in VIEW_CLASSES:
                close = difflib.get_close_matches(thing.class_name, [*ENTITIES, *VIEW_CLASSES], 1)
                hint = f"did you mean {close[0]}?" if close else "the classes are listed in Tiled's class box after `tiled-sync`"
                self._find(thing, f"there is no class {thing.class_name!r}", "known-class", hint)

    def _find(self, thing: CanonObject, message: str, rule: str, hint: str = "") -> None:
        finding = thing.node.fault(message, rule, hint)
        self.findings.append(finding._replace(layer=thing.layer, object=thing.id, class_name=thing.class_name))

    def _members(self, thing: CanonObject, cls: type[Entity]) -> dict[str, Any]:
        members: dict[str, Any] = {}
        known = {name: field for name, field in cls.fields.items() if field.is_tiled and field.kind != "points"}
        for name, value in thing.properties.items():
            field = known.get(name)
            if field is None:
                close = difflib.get_close_matches(name, known, 1)
                hint = f"did you mean {close[0]}?" if close else f"{cls.__name__} has {', '.join(known) or 'none'}"
                self._find(thing, f"{cls.__name__} has no member {name!r}", "known-member", hint)
                continue
            try:
                members[name] = field.from_tiled(value)
            except ValueError as error:
                self._find(thing, str(error), "member-value", field.help)
        return members

    def _spawn(self, thing: CanonObject) -> Spawn | None:
        cls = ENTITIES[thing.class_name]
        if not cls.PLACEABLE:
            self._find(thing, f"{thing.class_name} is only born in play", "known-class", "take the object out")
            return None
        members = self._members(thing, cls)
        left, top, width, height = thing.box
        for name, field in cls.fields.items():
            if field.kind == "points":
                points = members[name] = _corners_of(thing)
                if len(points) < LEAST_CORNERS:
                    self._find(
                        thing, f"{thing.class_name} is no polyline", "object-shape", "draw it as a polyline: " + field.help
                    )
                    return None
                across, down = zip(*points, strict=True)
                left, top, width, height = min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1
        own_width, own_height = cls.WIDTH or round(width), cls.HEIGHT or round(height)
        if own_width < 1 or own_height < 1:
            self._find(thing, f"{thing.class_name} has no size", "object-size", "draw it as a rectangle")
            return None
        # A class of fixed size stands with its bottom centre where the object's is.
        x = round(left + width / 2) - own_width // 2 if cls.WIDTH else round(left)
        y = round(top + height) - own_height if cls.HEIGHT else round(top)
        lowest = DIFFICULTIES.index(members.get("difficulty", DIFFICULTIES[0]))
        return Spawn(thing.id, cls, x, y, own_width, own_height, thing.name, members, lowest)

    def _stage(self) -> tuple[type[Stage], dict[str, Any]]:
        """The stage script's class, from the map's class or its property `stage`, and its members from the map's properties."""
        canon = self.canon
        name = canon.class_name or str(canon.properties.get("stage") or "Stage")
        cls = ENTITIES.get(name)
        if cls is None or not issubclass(cls, Stage):
            stages = [known for known, entity in ENTITIES.items() if issubclass(entity, Stage)]
            close = difflib.get_close_matches(name, stages, 1)
            hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(stages)}"
            self.findings.append(canon.root.fault(f"there is no stage script {name!r}", "known-class", hint))
            return Stage, {}
        properties = {key: value for key, value in canon.properties.items() if key not in MAP_MEMBERS}
        thing = CanonObject(canon.root, "", 0, 0, name, "", "map", (0, 0, 0, 0), 0, 0, True, properties)
        return cls, self._members(thing, cls)

    def _view_objects(self) -> tuple[tuple[Light, ...], tuple[CameraZone, ...]]:
        lights, zones = [], []
        for thing in self.canon.objects:
            cls = VIEW_CLASSES.get(thing.class_name)
            if cls is None:
                continue
            found = self._members(thing, cls)
            value = {name: found.get(name, field.default) for name, field in cls.fields.items()}
            left, top, width, height = (round(number) for number in thing.box)
            try:
                if thing.class_name == "Light":
                    lights.append(
                        Light(
                            thing.id,
                            left + width // 2,
                            top + height // 2,
                            value["radius"],
                            colour_of(value["colour"]),
                            value["strength"] / PER_CENT,
                            value["flicker"] / PER_CENT,
                            value["shape"],
                        )
                    )
                else:
                    zones.append(
                        CameraZone(left, top, width, height, colour_of(value["ambient"]), value["bed"], value["weather"])
                    )
            except ValueError as error:
                self._find(thing, str(error), "member-value", "pick it with Tiled's colour button")
        return tuple(lights), tuple(zones)

    # Looks

    def _scenery(self, lights: tuple[Light, ...], zones: tuple[CameraZone, ...]) -> Scenery:
        canon = self.canon
        holders = [thing for thing in canon.objects if thing.class_name in ENTITIES]
        holders.sort(key=lambda thing: thing.layer != "Objects")
        entity_layer = holders[0].layer_id if holders else 0
        layers = []
        for layer in canon.layers:
            common = (
                layer.name,
                layer.id,
                *layer.offset,
                *layer.parallax,
                layer.opacity,
                layer.tint,
                layer.is_visible,
            )
            if layer.kind == "layer":
                layers.append(Layer("tiles", *common, gids=layer.cells))
            elif layer.kind == "imagelayer":
                image = layer.node.find("image")
                source = str(self.path.parent / (image.get("source") or "")) if image is not None else ""
                repeat = layer.node.get("repeatx") == "1", layer.node.get("repeaty") == "1"
                layers.append(Layer("image", *common, image=source, repeat_x=repeat[0], repeat_y=repeat[1]))
            else:
                tiles = tuple(_placed(thing) for thing in canon.objects if thing.layer_id == layer.id and self._is_scenery(thing))
                if tiles:
                    layers.append(Layer("objects", *common, tiles=tiles))
                if layer.id == entity_layer:
                    layers.append(Layer("entities", *common))
        images = _tile_images(canon, self.path)
        return Scenery(
            tuple(layers), images, lights, zones, canon.background, canon.width, canon.height, dict(canon.properties)
        )  # fmt: skip

    @staticmethod
    def _is_scenery(thing: CanonObject) -> bool:
        return bool(thing.gid) and not thing.class_name and thing.is_visible

    def _digest(self, grid: Grid, spawns: list[Spawn], stage_class: type[Stage], members: dict[str, Any]) -> str:
        """Twelve hexadecimal digits of what play depends on: not of pictures, names of layers, or how the file is written."""
        content = [
            grid.width,
            grid.height,
            grid.cells.hex(),
            [slope.heights for slope in grid.slopes],
            grid.surfaces.hex(),
            grid.surface_names,
            stage_class.__name__,
            sorted(members.items()),
            [
                (s.id, s.cls.__name__, s.x, s.y, s.width, s.height, s.name, sorted(s.members.items()), s.lowest)
                for s in sorted(spawns, key=lambda spawn: spawn.id)
            ],
            [s.id for s in spawns],
        ]
        if grid.depths:
            content += [grid.undersides.hex(), grid.depths]
        return hashlib.sha256(repr(content).encode()).hexdigest()[:12]


def _outline_of(tile: Node, flip_x: bool, flip_y: bool) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Where a tile's collision polygon begins and ends in each of 16 columns, px from the tile's top; None without one."""
    polygon = tile.find("objectgroup/object/polygon")
    if polygon is None:
        return None
    holder = tile.find("objectgroup/object")
    assert isinstance(holder, Node)
    left, top = holder.number("x"), holder.number("y")
    points = []
    for pair in (polygon.get("points") or "").split():
        across, _, down = pair.partition(",")
        points.append((float(across) + left, float(down) + top))
    tops, bottoms = [], []
    for column in range(TILE):
        x = column + 0.5
        crossings = [
            y0 + (y1 - y0) * (x - x0) / (x1 - x0)
            for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True)
            if min(x0, x1) <= x <= max(x0, x1) and x0 != x1
        ]
        tops.append(_row(min(crossings, default=TILE)))
        bottoms.append(_row(max(crossings, default=TILE)))
    if flip_x:
        tops.reverse()
        bottoms.reverse()
    if flip_y:
        tops, bottoms = [TILE - row for row in bottoms], [TILE - row for row in tops]
    return tuple(tops), tuple(bottoms)


def _row(y: float) -> int:
    """The nearest row of a tile, 0 to 16."""
    return max(0, min(TILE, int(y + 0.5)))


def _corners_of(thing: CanonObject) -> tuple[tuple[int, int], ...]:
    """The corners (px) of an object that is drawn as a polyline or a polygon, or none."""
    shape = thing.node.find(thing.shape) if thing.shape in ("polyline", "polygon") else None
    corners = []
    for pair in (shape.get("points") or "").split() if shape is not None else ():
        across, _, down = pair.partition(",")
        corners.append((round(thing.box[0] + float(across)), round(thing.box[1] + float(down))))
    return tuple(corners)


def _placed(thing: CanonObject) -> PlacedTile:
    left, top, width, height = (round(number) for number in thing.box)
    gid = thing.gid
    flips = bool(gid & FLIP_X), bool(gid & FLIP_Y), bool(gid & FLIP_DIAGONAL)
    return PlacedTile(thing.id, gid & GID_MASK, left, top, width, height, *flips, thing.rotation, dict(thing.properties))


def _tile_images(canon: Canon, path: Path) -> dict[int, TileImage]:
    """Where the pictures of the used tiles lie, as pytmx sees them, by Tiled's own gid."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pytmx

    tree = _for_pytmx(canon)
    map_ = pytmx.TiledMap(allow_duplicate_names=True)
    map_.filename = str(path)
    map_.parse_xml(tree)
    images: dict[int, TileImage] = {}
    for tiled_gid, variants in list(map_.gidmap.items()):
        if not variants:
            continue
        gid = variants[0][0]
        picture = map_.images[gid] if gid < len(map_.images) else None
        if picture is None:
            continue
        file, rectangle, _ = picture
        frames = tuple(
            (map_.tiledgidmap[frame.gid], round(frame.duration * TICKS_PER_SECOND / MILLISECONDS))
            for frame in (map_.tile_properties.get(gid) or {}).get("frames", ())
        )
        if rectangle is None:
            owner = canon.tile_of(tiled_gid)
            tile = owner[0].tiles.get(owner[1]) if owner else None
            image = tile.find("image") if tile is not None else None
            size = (int(image.get("width", "0")), int(image.get("height", "0"))) if image is not None else (TILE, TILE)
            rectangle = (0, 0, *size)
        left, top, width, height = rectangle
        images[tiled_gid & GID_MASK] = TileImage(str(file), left, top, width, height, frames)
    return images


def _for_pytmx(canon: Canon) -> Node:
    """The tree with nothing left in it that pytmx reads wrongly, or slowly: of the layers, each tile that they use, once."""
    tree = _without(canon.root, ("imagelayer", "wangsets", "properties", "layer", "group", "objectgroup"))
    used = sorted(set().union(*(layer.used for layer in canon.layers), (thing.gid for thing in canon.objects)) - {0})
    tree.set("width", str(max(len(used), 1)))
    tree.set("height", "1")
    layer = Node("layer", {"id": "1", "name": GROUND, "width": str(max(len(used), 1)), "height": "1"})
    data = Node("data", {"encoding": "csv"})
    data.text = ",".join(map(str, used)) or "0"
    layer.append(data)
    tree.append(layer)
    return tree


def _without(node: ET.Element, tags: tuple[str, ...]) -> Node:
    """A copy of a node without children of these tags, shapes of tiles, and attributes that pytmx trips over."""
    attributes = {name: value for name, value in node.attrib.items() if name not in ("offsetx", "offsety", "class")}
    copied = Node(node.tag, attributes)
    copied.text = node.text
    for child in node:
        is_shape = child.tag == "objectgroup" and node.tag == "tile"
        if child.tag not in tags and not is_shape:
            copied.append(_without(child, tags))
    return copied
