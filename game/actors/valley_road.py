"""The road through the valley, drawn in the map as a polyline from west to east: where wheels and tracks stand."""

from __future__ import annotations

from typing import ClassVar

from game.actors.rock_tunnel import RockTunnel
from game.core.entity import Entity, WorkedOut, points_member
from game.core.polyline import y_at


class ValleyRoad(Entity):
    """Its corners run from west to east."""

    COLOUR: ClassVar[str] = "#d8b080"

    points: tuple[tuple[int, int], ...] = points_member("the road's surface, from west to east", corners=((0, 0), (320, 0)))

    @WorkedOut
    def surfaces(self) -> tuple[int, ...]:
        """Its y at each column of the map, px: a vehicle asks for each pixel that it rolls."""
        return tuple([y_at(self.points, x) if self.points else self.y for x in range(self.world.grid.pixel_width)])

    def surface(self, x: int) -> int:
        """The road's y at column x, px; beyond its ends that of the end."""
        surfaces = self.surfaces
        return surfaces[x] if 0 <= x < len(surfaces) else surfaces[0 if x < 0 else -1]

    @WorkedOut
    def roofed(self) -> frozenset[int]:
        """The columns of the map (px) in which rock is over the road."""
        columns = ((x, rock) for rock in self.world.all(RockTunnel) for x in range(rock.x, rock.x + rock.width))
        return frozenset([x for x, rock in columns if rock.contains(x, self.surface(x) - 1)])
