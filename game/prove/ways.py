"""Ways on foot through a map, judged generously: what a body might reach by walking, jumping, climbing, riding.

The search measures by it how far a goal is, and in which direction to try first. It is a guess from the tiles alone (gates can
be opened, whatever moves reaches every row of its shaft), never a rule: what can be done is decided by the world itself.
"""

from __future__ import annotations

import heapq
from typing import NamedTuple

from game.actors.door import Door
from game.core.actor import Actor
from game.core.entity import Entity
from game.core.grid import LADDER, ONE_WAY, SLOPE, SOLID, STANDABLE, Grid
from game.core.solid import Solid
from game.core.units import TILE
from game.core.world import World

JUMP_COST = 2
RIDE_COST = 3
"""A tile's way with a machine, which keeps one waiting, counts as so many on foot."""
ROPE = "rope"
NEAR_TILES = 8
"""A goal that nobody can stand at is reached by standing so near."""
NEAR_COST = 2
MIN_MOVER_TILES = 2
"""Narrower solids are doors and gates."""
CLOSED_COST = 40
"""The way through what is shut counts as a detour of so many tiles."""
ACTOR_TILES = 4
KEPT_FIELDS = 400
DRIFT_PER_ROW = 1
"""Half tiles to the side that a row of falling adds."""

Box = tuple[int, int, int, int]
"""Left, top, right, bottom tile, all included."""
Edge = tuple[int, int]
"""To which node, at what cost (tiles)."""


class Powers(NamedTuple):
    """What a body can do, in tiles."""

    rise: int
    """By a jump."""
    hands: int
    """Farther up, where an edge can be caught."""
    gap: int
    climbs_ropes: bool


class Field(NamedTuple):
    """How far every node is from one goal, tiles. What is not in it does not lead there."""

    distances: dict[int, int]

    def at(self, node: int) -> int | None:
        """The way from a node, or None."""
        return self.distances.get(node)


class Ways:
    """The graph of places where a body can stand or hang. A node is a tile's number, at the feet: row * width + column."""

    def __init__(self, world: World, powers: Powers) -> None:
        self.world = world
        grid = self.grid = world.grid
        self.width = grid.width + 1
        """Nodes a row, one more than the map has tiles: a column of wall beside it keeps its sides apart."""
        self.height = grid.height
        self.powers = powers
        self._cells = [
            grid.cells[row * grid.width + column] if column < grid.width else SOLID
            for row in range(self.height)
            for column in range(self.width)
        ]
        walls = self._walls = [_is_wall(cell) for cell in self._cells] + [True] * self.width
        stride = self.width
        self._fits = [not wall and not (node >= stride and walls[node - stride]) for node, wall in enumerate(walls)]
        """Whether a body, crouched, two tiles high, has room with its feet in the tile; below the map is none."""
        cells = self._cells + [SOLID] * stride
        self._stands = [bool(cell & SLOPE or cells[node + stride] & STANDABLE) for node, cell in enumerate(self._cells)]
        """Whether feet in the tile have a floor."""
        self._stands += [True] * stride
        for ramp in world.ramps:
            for column in range(grid.width):
                surface = ramp.surface_at(column * TILE + TILE // 2)
                if surface > 0:
                    self._stands[(surface - 1) // TILE * stride + column] = True
        self._shafts = _shafts(world, stride)
        self.edges: dict[int, list[Edge]] = {}
        self._back: dict[int, list[Edge]] = {}
        self._fields: dict[tuple[Box, tuple[int, ...]], Field] = {}
        self._bars = [solid.id for solid in world.all(Solid) if solid.is_wall and _is_narrow(solid) and not _lets_pass(solid)]
        """What is shut at the beginning and may open."""
        nodes = [node for node in range(self.width * self.height) if self._holds(node)]
        self._is_node = frozenset(nodes)
        self._landings = [self._landings_at(place) for place in range(self.width * self.height)]
        steps = {node: self._steps_of(node) for node in nodes}
        for node in nodes:
            self.edges[node] = [*steps[node].items(), *self._leaps_of(node, steps).items()]
        for node, edges in self.edges.items():
            for target, cost in edges:
                self._back.setdefault(target, []).append((node, cost))
        self._barred = {bar: self._edges_across(world.entities[bar]) for bar in self._bars}

    # The tiles

    def _climbs(self, column: int, row: int) -> bool:
        """Whether there is something to climb by at the tile."""
        x, y = column * TILE, row * TILE
        if not self.grid.at(x, y) & LADDER:
            return False
        return self.powers.climbs_ropes or self.grid.surface_at(x, y) != ROPE

    def _is_at_ladder(self, column: int, row: int) -> bool:
        return any(self._climbs(column, row + near) for near in (0, -1, 1))

    def _holds(self, node: int) -> bool:
        column, row = node % self.width, node // self.width
        return self._fits[node] and (self._stands[node] or node in self._shafts or self._is_at_ladder(column, row))

    # Edges

    def _steps_of(self, node: int) -> dict[int, int]:
        """What is reached by walking, climbing and riding, and at what cost."""
        stride = self.width
        column, row = node % stride, node // stride
        found: dict[int, int] = {}

        def add(target: int, cost: int) -> None:
            if target in self._is_node:
                found[target] = min(cost, found.get(target, cost))

        for side in (-1, 1):
            for step in (0, -stride, stride):  # level, up and down a slope
                add(node + side + step, 1)
        if self._is_at_ladder(column, row):
            add(node - stride, 1)
        if self._climbs(column, row) or self._climbs(column, row + 1):
            add(node + stride, 1)
        if node in self._shafts:
            add(node - stride, RIDE_COST)
            add(node + stride, RIDE_COST)
        found.pop(node, None)
        return found

    def _leaps_of(self, node: int, steps: dict[int, dict[int, int]]) -> dict[int, int]:
        """The landings of leaps that are not reached as soon by steps: from the node, or on from another landing."""
        found: dict[int, int] = {}
        self._leap(node, found)
        walked = {node: 0, **steps[node]}
        best = {**found, **walked}
        queue = list(walked)
        for place in queue:
            for target, cost in steps[place].items():
                way = best[place] + cost
                if target in found and way <= best[target]:
                    if target not in walked or way < best[target]:
                        queue.append(target)
                    walked[target] = best[target] = way
        followers = {
            target
            for place, cost in found.items()
            for target, step in steps[place].items()
            if cost + step <= found.get(target, 0)
        }
        return {target: cost for target, cost in found.items() if target not in walked and target not in followers}

    def _leap(self, start: int, found: dict[int, int]) -> None:
        """All landings of jumps and falls from a tile: first up and across, then down and across."""
        stride, fits, stands = self.width, self._fits, self._stands
        highest = start // stride - self.powers.rise
        costs, sides, queue = {start: 0}, {start: 2 * (self.powers.gap + 1)}, [start]
        for place in queue:  # rising
            cost, side = costs[place] + 1, sides[place]
            if side >= 2:  # noqa: PLR2004  (half tiles)
                for beside in (place - 1, place + 1):
                    if fits[beside] and beside not in costs:
                        costs[beside], sides[beside] = cost, side - 2
                        queue.append(beside)
            above = place - stride
            if place // stride > highest and above >= 0 and fits[above] and above not in costs:
                costs[above], sides[above] = cost, side
                queue.append(above)
        self._land(queue, costs, start, found)
        fallen = {place: costs[place] for place in queue if place == start or not stands[place]}
        below = start + stride
        if below < len(self._cells) and self._cells[below] & ONE_WAY and fits[below]:
            fallen[below], sides[below] = 1, 0
        queue = list(fallen)
        before = len(queue)
        for place in queue:  # falling
            if stands[place] and place != start:
                continue
            cost, side = fallen[place] + 1, sides[place]
            below = place + stride
            if fits[below] and below not in fallen and not stands[place]:
                fallen[below], sides[below] = cost, side + DRIFT_PER_ROW
                queue.append(below)
            if side >= 2:  # noqa: PLR2004
                for beside in (place - 1, place + 1):
                    if fits[beside] and beside not in fallen:
                        fallen[beside], sides[beside] = cost, side - 2
                        queue.append(beside)
        self._land(queue[before:], fallen, start, found)

    def _land(self, places: list[int], costs: dict[int, int], start: int, found: dict[int, int]) -> None:
        """Note what is reached from places in the air."""
        landings = self._landings
        for place in places:
            for node, climb in landings[place]:
                cost = costs[place] + climb
                if node != start and cost < found.get(node, cost + 1):
                    found[node] = cost

    def _landings_at(self, place: int) -> tuple[Edge, ...]:
        """The nodes that are reached from a place in the air: itself, and over the edges of walls beside it. At what cost."""
        if not self._fits[place]:
            return ()
        stride, fits, walls = self.width, self._fits, self._walls
        found = [(place, JUMP_COST)] if place in self._is_node else []
        for side in (-1, 1):
            for up in range(1, self.powers.hands + 1):
                above = place - up * stride
                if above < 0 or not fits[above]:
                    break
                over = above + side
                if walls[over + stride] and fits[over] and over in self._is_node:
                    found.append((over, JUMP_COST + up))
        return tuple(found)

    def _edges_across(self, bar: Entity) -> frozenset[Edge]:
        """The edges, from node to node, that lead through a closed gate."""
        column, top, bottom = bar.centre_x // TILE, bar.y // TILE, (bar.feet - 1) // TILE
        found = set()
        for node, edges in self.edges.items():
            for target, _ in edges:
                columns = sorted((node % self.width, target % self.width))
                rows = sorted((node // self.width, target // self.width))
                if columns[0] < column <= columns[1] and rows[0] <= bottom and top <= rows[1] and columns[0] != columns[1]:
                    found.add((node, target))
        return frozenset(found)

    # Asking

    def node_of(self, body: Entity) -> int | None:
        """Where a body stands: the tile of its feet, or one beside it."""
        row = (body.feet - 1) // TILE
        for x in (body.centre_x, body.x, body.x + body.width - 1):
            for at_row in (row, row + 1, row - 1):
                node = at_row * self.width + x // TILE
                if node in self._is_node:
                    return node
        return None

    def field(self, goal: Entity) -> Field:
        """The way to a goal from everywhere."""
        reach = goal.REACH
        box = (
            (goal.x - reach) // TILE,
            goal.y // TILE,
            (goal.x + goal.width - 1 + reach) // TILE,
            max(goal.feet - 1, goal.y) // TILE,
        )
        if isinstance(goal, Actor):  # it moves: one field will do for some tiles
            left = box[0] // ACTOR_TILES * ACTOR_TILES
            box = (left, box[1], left + ACTOR_TILES - 1, box[3])
        entities = goal.world.entities
        shut = tuple(bar for bar in self._bars if isinstance(solid := entities.get(bar), Solid) and solid.is_wall)
        known = self._fields.get((box, shut))
        if known is None:
            if len(self._fields) >= KEPT_FIELDS:
                self._fields.clear()
            known = self._fields[box, shut] = Field(self._distances(self._ends(box), shut))
        return known

    def _ends(self, box: Box) -> list[tuple[int, int]]:
        """Where the goal is reached: cost, node. Where nobody can stand, the places around it."""
        left, top, right, bottom = box
        for margin in range(NEAR_TILES + 1):
            ends = [
                (margin * NEAR_COST, row * self.width + column)
                for row in range(top - margin, bottom + margin + 1)
                for column in range(left - margin, right + margin + 1)
                if 0 <= column < self.grid.width and row * self.width + column in self._is_node
            ]
            if ends:
                return ends
        return []

    def _distances(self, queue: list[tuple[int, int]], shut: tuple[int, ...]) -> dict[int, int]:
        barred = [self._barred[bar] for bar in shut]
        distances: dict[int, int] = {}
        found = {node: distance for distance, node in sorted(queue, reverse=True)}
        heapq.heapify(queue)
        while queue:
            distance, node = heapq.heappop(queue)
            if node in distances:
                continue
            distances[node] = distance
            for source, cost in self._back.get(node, ()):
                if source in distances:
                    continue
                way = distance + cost
                for edges in barred:
                    if (source, node) in edges:
                        way += CLOSED_COST
                if way < found.get(source, way + 1):
                    found[source] = way
                    heapq.heappush(queue, (way, source))
        return distances

    def next_node(self, node: int, field: Field) -> int | None:
        """The first step of the shortest way from a node, or None at its end."""
        here = field.at(node)
        best = None
        for target, cost in self.edges.get(node, ()):
            distance = field.at(target)
            if here is not None and distance is not None and distance < here:
                if best is None or distance + cost < best[0]:
                    best = (distance + cost, target)
        return best[1] if best else None


def _is_wall(cell: int) -> bool:
    return bool(cell & SOLID and not cell & SLOPE)


def _is_narrow(solid: Solid) -> bool:
    return solid.width < MIN_MOVER_TILES * TILE


def _lets_pass(solid: Solid) -> bool:
    """Whether it opens for whoever comes near."""
    return isinstance(solid, Door) and not solid.locked


def _shafts(world: World, stride: int) -> frozenset[int]:
    """The tiles through which something that carries might move: between its rows if it names them, else to the next wall."""
    grid: Grid = world.grid
    found = set()
    for solid in world.all(Solid):
        if _is_narrow(solid):
            continue
        start = solid.y // TILE - 1
        rows = getattr(solid, "top_row", start), getattr(solid, "bottom_row", start)
        is_railed = rows != (start, start)
        for column in range(solid.x // TILE, (solid.x + solid.width - 1) // TILE + 1):
            for way in (range(start, -1, -1), range(start, grid.height)):
                for row in way:
                    if _is_wall(grid.at(column * TILE, row * TILE)) or (is_railed and not min(rows) <= row + 1 <= max(rows)):
                        break
                    found.add(row * stride + column)
    return frozenset(found)
