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
from game.core.grid import LADDER, ONE_WAY, SLOPE, SOLID, Grid
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
    """The graph of places where a body can stand or hang. A node is a tile's number: row * width + column, at the feet."""

    def __init__(self, world: World, powers: Powers) -> None:
        self.grid = world.grid
        self.width, self.height = self.grid.width, self.grid.height
        self.powers = powers
        self._walls = [_is_wall(cell) for cell in self.grid.cells]
        self._shafts = _shafts(world)
        self.edges: dict[int, list[Edge]] = {}
        self._back: dict[int, list[Edge]] = {}
        self._fields: dict[tuple[Box, tuple[int, ...]], Field] = {}
        self._bars = [solid.id for solid in world.all(Solid) if solid.is_wall and _is_narrow(solid) and not _lets_pass(solid)]
        """What is shut at the beginning and may open."""
        nodes = [node for node in range(self.width * self.height) if self._holds(node % self.width, node // self.width)]
        self._is_node = frozenset(nodes)
        for node in nodes:
            self.edges[node] = self._edges_of(node)
        for node, edges in self.edges.items():
            for target, cost in edges:
                self._back.setdefault(target, []).append((node, cost))
        self._barred = {bar: self._edges_across(world.entities[bar]) for bar in self._bars}

    # The tiles

    def _cell(self, column: int, row: int) -> int:
        return self.grid.at(column * TILE, row * TILE)

    def _has_wall(self, column: int, row: int) -> bool:
        """Whether the tile is a wall; beside and below the map all is."""
        if row < 0:
            return False
        if not 0 <= column < self.width or row >= self.height:
            return True
        return self._walls[row * self.width + column]

    def _fits(self, column: int, row: int) -> bool:
        """Whether a body, crouched, two tiles high, has room with its feet in the tile."""
        return not (self._has_wall(column, row) or self._has_wall(column, row - 1))

    def _climbs(self, column: int, row: int) -> bool:
        """Whether there is something to climb by at the tile."""
        if not self._cell(column, row) & LADDER:
            return False
        return self.powers.climbs_ropes or self.grid.surface_at(column * TILE, row * TILE) != ROPE

    def _stands(self, column: int, row: int) -> bool:
        """Whether feet in the tile have a floor."""
        return bool(self._cell(column, row) & SLOPE or self._cell(column, row + 1) & (SOLID | ONE_WAY))

    def _holds(self, column: int, row: int) -> bool:
        if not self._fits(column, row):
            return False
        return (
            self._stands(column, row)
            or any(self._climbs(column, row + near) for near in (0, -1, 1))
            or row * self.width + column in self._shafts
        )

    # Edges

    def _edges_of(self, node: int) -> list[Edge]:
        width = self.width
        column, row = node % width, node // width
        found: dict[int, int] = {}

        def add(to_column: int, to_row: int, cost: int) -> None:
            target = to_row * width + to_column
            if 0 <= to_column < width and to_row >= 0 and target in self._is_node and target != node:
                found[target] = min(cost, found.get(target, cost))

        for side in (-1, 1):
            for step in (0, -1, 1):  # level, up and down a slope
                add(column + side, row + step, 1)
        if any(self._climbs(column, row + near) for near in (0, -1, 1)):
            add(column, row - 1, 1)
        if self._climbs(column, row) or self._climbs(column, row + 1):
            add(column, row + 1, 1)
        if node in self._shafts:
            add(column, row - 1, RIDE_COST)
            add(column, row + 1, RIDE_COST)
        self._leap(column, row, found)
        return list(found.items())

    def _leap(self, column: int, row: int, found: dict[int, int]) -> None:
        """All landings of jumps and falls from a tile: first up and across, then down and across."""
        width, powers = self.width, self.powers
        node = row * width + column
        budget = 2 * (powers.gap + 1)
        rising: dict[tuple[int, int], tuple[int, int]] = {(column, row): (0, budget)}
        queue = [(column, row)]
        for at_column, at_row in queue:
            cost, side = rising[at_column, at_row]
            steps = [(at_column - 1, at_row, side - 2), (at_column + 1, at_row, side - 2)]
            if row - at_row < powers.rise:
                steps.append((at_column, at_row - 1, side))
            for to_column, to_row, left in steps:
                if left >= 0 and to_row >= 0 and (to_column, to_row) not in rising and self._fits(to_column, to_row):
                    rising[to_column, to_row] = (cost + 1, left)
                    queue.append((to_column, to_row))
        start = (column, row)
        falling = {place: value for place, value in rising.items() if place == start or not self._stands(*place)}
        for place, (cost, _) in rising.items():
            self._land(place, node, cost, found)
            self._pull_up(place, node, cost, found)
        if self._cell(column, row + 1) & ONE_WAY and self._fits(column, row + 1):
            falling[column, row + 1] = (1, 0)
        queue = list(falling)
        for at_column, at_row in queue:
            cost, side = falling[at_column, at_row]
            is_held = self._stands(at_column, at_row)
            if at_row >= self.height - 1 or (is_held and (at_column, at_row) != start):
                continue
            for to_column, to_row, left in (
                (at_column, at_row + 1, side + DRIFT_PER_ROW),
                (at_column - 1, at_row, side - 2),
                (at_column + 1, at_row, side - 2),
            ):
                place = (to_column, to_row)
                sinks_in = is_held and to_row > at_row
                if left >= 0 and not sinks_in and place not in falling and self._fits(to_column, to_row):
                    falling[place] = (cost + 1, left)
                    queue.append(place)
                    self._land(place, node, cost + 1, found)
                    self._pull_up(place, node, cost + 1, found)

    def _land(self, place: tuple[int, int], node: int, cost: int, found: dict[int, int]) -> None:
        target = place[1] * self.width + place[0]
        if target != node and target in self._is_node:
            cost += JUMP_COST
            if cost < found.get(target, cost + 1):
                found[target] = cost

    def _pull_up(self, place: tuple[int, int], node: int, cost: int, found: dict[int, int]) -> None:
        """Catch the edge of a wall beside a place in the air."""
        column, row = place
        for side in (column - 1, column + 1):
            for up in range(1, self.powers.hands + 1):
                if not self._fits(column, row - up):
                    break
                if self._has_wall(side, row - up + 1) and self._fits(side, row - up):
                    self._land((side, row - up), node, cost + up, found)

    def _edges_across(self, bar: Entity) -> frozenset[Edge]:
        """The edges, from node to node, that lead through a closed gate."""
        column, top, bottom = bar.centre_x // TILE, bar.y // TILE, (bar.feet - 1) // TILE
        found = set()
        for node, edges in self.edges.items():
            for target, _ in edges:
                columns = sorted((node % self.width, target % self.width))
                rows = sorted((node // self.width, target // self.width))
                if columns[0] <= column <= columns[1] and rows[0] <= bottom and top <= rows[1] and columns[0] != columns[1]:
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
                if 0 <= column < self.width and row * self.width + column in self._is_node
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


def _shafts(world: World) -> frozenset[int]:
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
                    found.add(row * grid.width + column)
    return frozenset(found)
