"""The World owns the tiles, the entities, the tick and the only random numbers of the rules.

One tick: buttons -> machinery and solids -> actors in spawn order -> triggers -> contacts -> stage script -> additions and
removals.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, TypeVar

from game.core.actor import Actor
from game.core.contacts import FARTHEST_BOX_PX
from game.core.entity import ENTITIES, Difficulty, Entity, Load, Save, states_of
from game.core.events import Event, NoiseMade
from game.core.grid import Grid
from game.core.ramp import Ramp
from game.core.random import Random
from game.core.solid import Solid
from game.core.stage import Stage
from game.core.units import px
from game.core.zone import COMPANION, PLAYER, Trigger, Zone

E = TypeVar("E", bound=Entity)
Snapshot = tuple[Any, ...]
Area = tuple[int, int, int, int]
"""Left, top, right, bottom (the last two excluded), px."""
Who = tuple[int, str]
"""Id and name of the class."""
Kin = tuple[Save, Load, list[Entity]]
"""What saves and loads a class, and all who are exactly of it, in spawn order."""
Sleeper = tuple[int, int, Callable[[], bool] | None]
"""Id, number of the area in which a focus keeps it awake, and what says whether it may sleep otherwise."""
Night = tuple[list[int], list[tuple[int, Callable[[], bool]]]]
"""Ids of who is awake in any case; ids of who is not unless he must not sleep, and what says whether he may."""

GRAVITY = px(0.30)
"""Down, 1/256 px per tick^2."""
COLUMN_SHIFT = 7
"""Solids are looked up by columns of 128 px, triggers by cells."""
MOVE_REACH = 16
"""More than anybody moves in a tick, px."""
SLEEP_PERIOD = 8
"""Every so many ticks it is decided who sleeps."""
FAR_PX = 1 << 40
EVERYWHERE: Area = (-FAR_PX, -FAR_PX, FAR_PX, FAR_PX)
SCREEN_WIDTH, SCREEN_HEIGHT = 640, 352
"""The unit of a map, px: 40 x 22 tiles."""
AWAKE_MARGIN_X, AWAKE_MARGIN_Y = 160, 24
"""A screen is awake while a focus is in it or this near to it (px). What a map put on one screen wakes and sleeps together,
so that two guards who walk in step stay in step."""


class World:
    """A stage in play. `step(buttons)` is the only way in which time passes."""

    def __init__(self, grid: Grid, *, seed: int = 0, difficulty: Difficulty = Difficulty.AGENT, first_free_id: int = 1) -> None:
        """An empty world over `grid`. Entities born in play get ids from `first_free_id` on."""
        self.grid = grid
        self.seed = seed
        self.difficulty = difficulty
        self.assists: tuple[str, ...] = ()
        """The assists of the run (see assists.py). Only set before the first tick."""
        self.handed: Mapping[str, int] = {}
        """What the stage before handed on, by name (see Stage.TAKES). Only set before anything is added."""
        self.tick = 0
        self.random = Random(seed)
        self.gravity_x = 0
        self.gravity_y = GRAVITY
        self.hitstop = 0
        """Ticks for which the world holds its breath after a blow."""
        self.buttons = 0
        self.pressed = 0
        """Buttons that went down in this tick, or while the world held its breath before it."""
        self._latched = 0
        self.next_id = first_free_id
        self.events: list[Event] = []
        """What happened in the last tick."""
        self.entities: dict[int, Entity] = {}
        """All that is in the world, by id, in spawn order."""
        self.awake: list[Entity] = []
        self.awake_actors: list[Actor] = []
        self._updates: list[Callable[[], None]] = []
        """What those awake do in a tick, in their order."""
        self._turns: list[Callable[[], None] | None] = []
        """The same, with None for who rests."""
        self._turn_of: dict[int, int] = {}
        """Whose turn is which, by id."""
        self._opponents: list[tuple[list[Entity], list[Entity]]] = []
        """Of those awake: who may hurt anybody else who is, and whom; a pair for each HIT_MASK."""
        self.solid_count = 0
        self.ramps: list[Ramp] = []
        """Sloping floors that move."""
        self._pool: dict[Who, Entity] = {}
        """All who ever were in the world. Another branch of time may use an id for somebody of another class."""
        self._listed: list[Entity] = []
        self._usable: list[Entity] = []
        self._roster: tuple[Who, ...] | None = ()
        """All in spawn order, or None: somebody came or went since a snapshot last needed to know."""
        self._kin: dict[type[Entity], Kin] = {}
        self._changing: list[Kin] = []
        """Those of the roster whose state can change, class by class."""
        self._solids: list[Solid] = []
        self._triggers: list[Trigger] = []
        self._awake_ids: tuple[int, ...] = ()
        self._beds: dict[int, Sleeper | None] = {}
        """How what the map brought along sleeps, by id; None for what neither lives through ticks nor meets others."""
        self._sleepers: list[Sleeper] = []
        self._sleeping_areas: list[Area] = []
        self._nights: dict[tuple[bool, ...], Night] = {}
        """Noted when those of the sleeping areas to which a focus is near are first the same."""
        self._born: list[Entity] = []
        """Those who were born in play: no screen of the map is theirs."""
        self._adding: list[Entity] = []
        self._removing: list[Entity] = []
        columns = (grid.pixel_width >> COLUMN_SHIFT) + 1
        self._solid_columns: list[list[Solid]] = [[] for _ in range(columns)]
        self._triggers_in: dict[Area, list[Trigger]] = {}
        """What lies in a rectangle of cells of 128 x 128 px: noted when somebody first comes there."""
        self._zones: dict[type[Zone], list[Zone]] = {}
        self._veils: list[Zone] = []
        """Zones that can hide what is behind them."""
        self._foci: list[Entity] = []
        self._visitors: list[Entity] = []
        """Those whom some trigger notices."""
        self.player: Actor | None = None
        """Whom the buttons move."""
        self.companion: Actor | None = None
        """Whom the player brings along."""
        self._by_class: dict[type[Entity], list[Any]] = {}
        self._first: dict[type[Entity], Entity | None] = {}
        self._named: dict[str, Entity | None] = {}
        self._by_member: dict[tuple[type[Entity], str, Any], list[Any]] = {}
        self.settled: list[tuple[Entity, str]] = []
        """What entities have worked out from how things stand: whose it is, and its name."""
        self.stage = self.add(Stage(self, self.take_id(), 0, 0))

    # Coming and going

    def take_id(self) -> int:
        """A fresh id."""
        self.next_id += 1
        return self.next_id - 1

    def spawn(self, cls: type[E], x: int, y: int, **members: Any) -> E:
        """Make an entity in play; it joins at the end of the tick.

        Its class must have a fixed size and `members` must be saved ones: a snapshot restores it from these alone.
        """
        for name in members:
            if cls.fields[name].is_tiled:
                raise TypeError(f"{cls.__name__}.{name} comes from the map; what is born in play has saved members only")
        return self.add(cls(self, self.take_id(), x, y, **members))

    def add(self, entity: E) -> E:
        """Let `entity` join at the end of the tick (or when the stage begins)."""
        self._adding.append(entity)
        return entity

    def remove(self, entity: Entity) -> None:
        """Let `entity` go at the end of the tick."""
        if entity not in self._removing:
            self._removing.append(entity)

    def use_stage(self, stage: Stage) -> None:
        """Put a chapter's stage script in place of the plain one. Only before the first tick."""
        self._adding.remove(self.stage)
        self.stage = self.add(stage)

    def begin(self) -> None:
        """All that the map holds has been added: let it join, wake up and look about."""
        areas: dict[Area, int] = {EVERYWHERE: 0}
        for entity in self._adding:
            area = _area_of(entity) if entity.SLEEPS else EVERYWHERE
            asked = entity.can_sleep if type(entity).can_sleep is not Entity.can_sleep else None
            self._beds[entity.id] = None if _is_idle(entity) else (entity.id, areas.setdefault(area, len(areas)), asked)
        self._sleeping_areas = list(areas)
        self._resolve()
        self.decide_sleep()

    def _resolve(self) -> None:
        adding, self._adding = self._adding, []
        for entity in adding:
            self.entities[entity.id] = entity
            self._pool[entity.id, type(entity).__name__] = entity
        removing, self._removing = self._removing, []
        for entity in removing:
            self.entities.pop(entity.id, None)
        self._index({type(entity) for entity in (*adding, *removing)})
        if removing:
            self._wake(tuple([id for id in self._awake_ids if id in self.entities]))
        for entity in adding:
            entity.added()
        for entity in removing:
            entity.removed()
        if adding:
            self.decide_sleep()  # who has just come lives from the next tick on
        if self._adding or self._removing:
            self._resolve()

    def _index(self, classes: set[type[Entity]]) -> None:
        """Bring up to date what follows from who is here, now that some of these classes have come or gone."""
        self._listed = list(self.entities.values())
        self._roster = None
        for cls in classes:
            self._kin.pop(cls, None)
            for base in cls.__mro__:
                self._by_class.pop(base, None)
                self._first.pop(base, None)
        self._by_class[Entity] = self._listed
        self._named.clear()
        self.unsettle()
        solids, triggers = self.all(Solid), self.all(Trigger)  # new lists, if one of them has come or gone
        if solids is not self._solids:
            self._solids = solids
            self._index_solids()
        if triggers is not self._triggers:
            self._triggers = triggers
            self._triggers_in = {}
        if any(issubclass(cls, Zone) for cls in classes):
            self._zones = {}
            for zone in self.all(Zone):
                self._zones.setdefault(type(zone), []).append(zone)
            self._veils = [zone for zone in self.all(Zone) if type(zone).veil is not Zone.veil]
        if any(cls.IS_FOCUS for cls in classes):
            self._foci = [entity for entity in self._listed if entity.IS_FOCUS]
            self.player = next((a for a in self._foci if isinstance(a, Actor) and a.TRIPS & PLAYER), None)
            self.companion = next((a for a in self._foci if isinstance(a, Actor) and a.TRIPS & COMPANION), None)
        if any(cls.TRIPS or issubclass(cls, Trigger) for cls in classes):
            noticed = 0
            for trigger in triggers:
                noticed |= trigger.NOTICES
            self._visitors = [entity for entity in self._listed if entity.TRIPS & noticed]
        if any(cls.can_use is not Entity.can_use for cls in classes):
            self._usable = [entity for entity in self._listed if type(entity).can_use is not Entity.can_use]
        self.ramps = self.all(Ramp)
        beds = self._beds
        sleepers = [bed for id in self.entities if (bed := beds.get(id)) is not None]
        if sleepers != self._sleepers:
            self._sleepers = sleepers
            self._nights.clear()
        self._born = [entity for id, entity in self.entities.items() if id not in beds and not _is_idle(entity)]

    def _index_solids(self) -> None:
        self.solid_count = len(self._solids)
        for bucket in self._solid_columns:
            bucket.clear()
        for solid in self._solids:
            for bucket in self._columns_between(solid.x, solid.x + solid.width):
                bucket.append(solid)

    def _list_states(self) -> tuple[Who, ...]:
        """The roster; first list anew whose states snapshots hold, if somebody has come or gone since."""
        return self._roster or self._enrol(tuple([(entity.id, type(entity).__name__) for entity in self._listed]))

    def _enrol(self, roster: tuple[Who, ...]) -> tuple[Who, ...]:
        """These are all who are here now: list whose states snapshots hold."""
        self._roster = roster
        classes = dict.fromkeys([type(entity) for entity in self._listed])
        self._changing = [self._kin_of(cls) for cls in classes if not cls.IS_FIXED]
        return roster

    def _kin_of(self, cls: type[Entity]) -> Kin:
        """Those who are exactly of that class."""
        try:
            return self._kin[cls]
        except KeyError:
            found = self._kin[cls] = (*states_of(cls), [entity for entity in self._listed if type(entity) is cls])
            return found

    def _columns_between(self, left: int, right: int) -> list[list[Solid]]:
        """The lists in which a solid from `left` to `right` px stands; beside the map, that at its edge."""
        last = len(self._solid_columns) - 1
        first = min(max(left >> COLUMN_SHIFT, 0), last)
        return self._solid_columns[first : min(max(right >> COLUMN_SHIFT, 0), last) + 1]

    def solid_moved(self, solid: Solid, from_x: int) -> None:
        """A solid moved across from `from_x` px: find it in its new columns from now on."""
        left, right = solid.x, solid.x + solid.width
        if from_x >> COLUMN_SHIFT == left >> COLUMN_SHIFT and (from_x + solid.width) >> COLUMN_SHIFT == right >> COLUMN_SHIFT:
            return
        for bucket in self._columns_between(from_x, from_x + solid.width):
            bucket.remove(solid)
        for bucket in self._columns_between(left, right):
            bucket.append(solid)
            bucket.sort(key=self._solids.index)  # in spawn order, as in a world that is restored to this moment

    # Sleep

    def decide_sleep(self) -> None:
        """Settle who is awake: whose screen a focus is in or near, and who must not sleep."""
        foci = [(focus.centre_x, focus.centre_y) for focus in self._foci if focus.keeps_awake()]
        near = tuple([not foci or _holds_any(area, foci) for area in self._sleeping_areas])
        awake, asked = self._nights.get(near) or self._list_night(near)
        restless = [id for id, may_sleep in asked if not may_sleep()]
        if restless:
            awake = [id for id, place, _ in self._sleepers if near[place] or id in restless]
        born = [
            entity.id
            for entity in self._born
            if not (entity.SLEEPS and entity.can_sleep()) or not foci or _holds_any(_area_of(entity), foci)
        ]
        ids = (*awake, *born)
        if ids != self._awake_ids:
            self._wake(ids)

    def _list_night(self, near: tuple[bool, ...]) -> Night:
        """How it is while a focus is near to these of the sleeping areas."""
        awake = [id for id, place, _ in self._sleepers if near[place]]
        asked = [(id, may_sleep) for id, place, may_sleep in self._sleepers if may_sleep is not None and not near[place]]
        self._nights[near] = awake, asked
        return self._nights[near]

    def _wake(self, ids: tuple[int, ...]) -> None:
        self._awake_ids = ids
        entities = self.entities
        awake = [entities[i] for i in ids]
        awake.sort(key=attrgetter("PHASE"))  # stable: spawn order within a phase
        self.awake = awake
        self.awake_actors = [entity for entity in awake if isinstance(entity, Actor)]
        self.rouse_all()  # of those whose turn is still to come in this tick
        living = [entity for entity in awake if type(entity).update is not Entity.update]
        self._updates = [entity.update for entity in living]
        self._turns = [*self._updates]
        self._turn_of = {entity.id: turn for turn, entity in enumerate(living)}
        strikers: dict[int, list[Entity]] = {}
        for entity in awake:
            if entity.HIT_MASK:
                strikers.setdefault(entity.HIT_MASK, []).append(entity)
        self._opponents = [
            (having, bodies)
            for mask, having in strikers.items()
            if (bodies := [entity for entity in awake if entity.HURT_MASK & mask])
        ]

    def wake(self, entity: Entity) -> None:
        """Wake `entity` now; whether it may sleep again is decided with everybody else's sleep."""
        if entity.id in self.entities and entity.id not in self._awake_ids:
            self._wake((*self._awake_ids, entity.id))

    # Rest

    def rest(self, entity: Entity) -> None:
        """Pass over `entity`, whose `update` would change nothing until somebody rouses it. No snapshot knows of it."""
        turn = self._turn_of.get(entity.id)
        if turn is not None:
            self._turns[turn] = None

    def rouse(self, entity: Entity) -> None:
        """Let `entity` have its turns again, that of this tick too if it is still to come."""
        turn = self._turn_of.get(entity.id)
        if turn is not None:
            self._turns[turn] = self._updates[turn]

    def rouse_all(self) -> None:
        """Something has happened to everybody: who has nothing to do will rest again."""
        self._turns[:] = self._updates

    def unsettle(self) -> None:
        """Things stand otherwise than before: what follows from how they stand (see Settled) is worked out anew."""
        self._by_member.clear()
        for entity, name in self.settled:
            delattr(entity, name)
        self.settled.clear()

    # Time

    def step(self, buttons: int) -> None:
        """Let one tick pass with these buttons held."""
        pressed = buttons & ~self.buttons
        self.buttons = buttons
        self.events = []
        self.tick += 1
        if self.hitstop:
            self.hitstop -= 1
            self._latched |= pressed
            return
        self.pressed = pressed | self._latched
        self._latched = 0
        for update in filter(None, self._turns):
            update()
        for visitor in self._visitors:
            self._trip_triggers(visitor)
        self._contacts()
        self.stage.tick()
        if self._adding or self._removing:
            self._resolve()
        if not self.tick % SLEEP_PERIOD:
            self.decide_sleep()

    def _trip_triggers(self, visitor: Entity) -> None:
        """Let the triggers around the visitor notice it, also those which it may just have left."""
        left, top = visitor.x, visitor.y
        right, bottom = left + visitor.width, top + visitor.height
        cells = (
            (left - MOVE_REACH) >> COLUMN_SHIFT,
            (top - MOVE_REACH) >> COLUMN_SHIFT,
            (right + MOVE_REACH) >> COLUMN_SHIFT,
            (bottom + MOVE_REACH) >> COLUMN_SHIFT,
        )
        near = self._triggers_in.get(cells)
        if near is None:
            near = self._triggers_in[cells] = self._list_triggers(*cells)
        for trigger in near:
            if trigger.inside or (
                trigger.x < right and left < trigger.x + trigger.width and trigger.y < bottom and top < trigger.y + trigger.height
            ):
                trigger.notice(visitor)

    def _list_triggers(self, first_column: int, first_row: int, last_column: int, last_row: int) -> list[Trigger]:
        """The triggers of which part lies in a rectangle of cells, or touches it from the left or from above."""
        left, right = first_column << COLUMN_SHIFT, (last_column + 1) << COLUMN_SHIFT
        top, bottom = first_row << COLUMN_SHIFT, (last_row + 1) << COLUMN_SHIFT
        return [
            trigger
            for trigger in self._triggers
            if trigger.x < right and left <= trigger.x + trigger.width
            if trigger.y < bottom and top <= trigger.y + trigger.height
        ]

    def _contacts(self) -> None:
        """Who strikes meets whom he can hurt. All boxes are taken before the first blow: nobody gets out of the way of it."""
        met: list[tuple[Entity, Entity]] = []
        for all_strikers, all_bodies in self._opponents:
            # the fewer are asked where they are, that most of the others need not be asked for their boxes
            strikers, bodies, are_few = all_strikers, all_bodies, len(all_bodies) < len(all_strikers)
            if are_few:
                left = min([body.x for body in bodies]) - 2 * FARTHEST_BOX_PX
                right = max([body.x + body.width for body in bodies]) + 2 * FARTHEST_BOX_PX
                strikers = [striker for striker in strikers if left < striker.x + striker.width and striker.x < right]
            hitboxes = [(striker, box) for striker in strikers if (box := striker.hitbox())[0] < box[2]]
            if not hitboxes:
                continue
            if not are_few:
                left = min([box[0] for _, box in hitboxes]) - FARTHEST_BOX_PX
                right = max([box[2] for _, box in hitboxes]) + FARTHEST_BOX_PX
                bodies = [body for body in bodies if left < body.x + body.width and body.x < right]
            hurtboxes = [(body, body.hurtbox()) for body in bodies]
            for striker, (left, top, right, bottom) in hitboxes:
                for body, (body_left, body_top, body_right, body_bottom) in hurtboxes:
                    if left < body_right and body_left < right and top < body_bottom and body_top < bottom:
                        met.append((striker, body))
        if len(met) > 1 and len(self._opponents) > 1:
            met.sort(key=lambda pair: self.awake.index(pair[0]))
        for striker, body in met:
            striker.hit(body)

    def emit(self, event: Event) -> None:
        """Tell the view and the audio that something happened."""
        self.events.append(event)

    # Asking

    def get(self, id: int) -> Entity | None:
        """The entity with this id, if it is still here."""
        return self.entities.get(id)

    def named(self, name: str) -> Entity | None:
        """The entity with this Tiled name, upper or lower case, or the only one of the class of that name."""
        try:
            return self._named[name]
        except KeyError:
            wanted = name.lower()
            called = [entity for entity in self._listed if entity.name.lower() == wanted]
            same = [entity for entity in self._listed if type(entity).__name__.lower() == wanted]
            found = called[0] if called else same[0] if len(same) == 1 else None
            self._named[name] = found
            return found

    def all(self, cls: type[E]) -> list[E]:
        """All entities of a class (and of its subclasses), in spawn order."""
        try:
            return self._by_class[cls]
        except KeyError:
            found = self._by_class[cls] = [entity for entity in self._listed if isinstance(entity, cls)]
            return found

    def with_newcomers(self) -> Iterator[Entity]:
        """All, and those who come into the world at the end of this tick."""
        yield from self._listed
        yield from self._adding

    def all_with(self, cls: type[E], member: str, value: Any) -> list[E]:
        """Those of a class that have this value of a member, in spawn order. Where it changes in play, the world is unsettled."""
        try:
            return self._by_member[cls, member, value]
        except KeyError:
            found = [entity for entity in self.all(cls) if getattr(entity, member) == value]
            self._by_member[cls, member, value] = found
            return found

    def first(self, cls: type[E]) -> E | None:
        """The first entity of a class, if there is one."""
        try:
            return self._first[cls]  # type: ignore[return-value]
        except KeyError:
            found = self._first[cls] = next(iter(self.all(cls)), None)
            return found

    def solids_between(self, left: int, right: int) -> list[Solid]:
        """The solids in the columns from `left` to `right` px. Some of them may lie a little outside."""
        columns = self._solid_columns
        first, last = left >> COLUMN_SHIFT, right >> COLUMN_SHIFT
        if first == last:
            return columns[first] if 0 <= first < len(columns) else []
        found: list[Solid] = []
        for here in columns[first if first > 0 else 0 : last + 1 if last >= 0 else 0]:
            if here:
                found = [*found, *(solid for solid in here if solid not in found)] if found else here
        return found

    def floor_below(self, x: int, y: int, reach: int) -> int:
        """The y (px) of the first floor, of tiles or of a solid, at column x from y down to y + reach, or -1."""
        floor = self.grid.ground_below(x, y, reach)
        for solid in self.solids_between(x, x + 1):
            if solid.x <= x < solid.x + solid.width and y <= solid.y <= y + reach and solid.is_floor:
                floor = solid.y if floor < 0 else min(floor, solid.y)
        return floor

    def is_ahead(self, x: int) -> bool:
        """Whether column x (px) lies ahead of the player. What is ahead on a way without return begins anew with him."""
        return self.player is None or self.player.x < x

    def ramp_y(self, x: int, top: int, bottom: int) -> int:
        """The highest surface of a ramp at column x from y = top down to bottom (excluded), px; -1 where there is none."""
        surfaces = [surface for ramp in self.ramps if top <= (surface := ramp.surface_at(x)) < bottom]
        return min(surfaces, default=-1)

    def is_free(self, x: int, y: int, width: int, height: int) -> bool:
        """Whether a box touches neither solid tiles nor walls of solids."""
        right, bottom = x + width, y + height
        if self.grid.is_blocked(x, y, right, bottom):
            return False
        if self.solid_count:
            for solid in self.solids_between(x, right):
                if solid.is_wall and solid.x < right and x < solid.x + solid.width:
                    if solid.y < bottom and y < solid.y + solid.height:
                        return False
        return True

    def can_see(self, x0: int, y0: int, x1: int, y1: int) -> bool:
        """Whether light passes from pixel 0 to pixel 1: no solid tile and no closed solid between them."""
        if self.grid.raycast(x0, y0, x1, y1) is not None:
            return False
        left, right = min(x0, x1), max(x0, x1) + 1
        for solid in self.solids_between(left, right):
            if solid.BLOCKS_SIGHT and solid.is_wall and _segment_meets(solid, x0, y0, x1, y1):
                return False
        return True

    def is_veiled(self, x0: int, y0: int, x1: int, y1: int) -> bool:
        """Whether smoke or steam hangs between pixel 0 and pixel 1: it stops looks, but neither light nor rounds."""
        return any(_segment_meets_box(zone.veil(), x0, y0, x1, y1) for zone in self._veils)

    def is_in(self, zone_class: type[Zone], x: int, y: int) -> bool:
        """Whether the pixel lies in an active zone of that class."""
        for zone in self._zones.get(zone_class, ()):  # noqa: SIM110 (a generator costs more than the few zones)
            if zone.contains(x, y) and zone.is_active():
                return True
        return False

    def zones(self, zone_class: type[Zone]) -> list[Zone]:
        """All zones of exactly that class."""
        return self._zones.get(zone_class, [])

    def usable(self, user: Entity) -> Entity | None:
        """What `user` would use now: the nearest thing that lies under the user and can be used; what is in his hands last."""
        best: Entity | None = None
        for entity in self._usable:
            reach = entity.REACH
            if (
                entity.x - reach < user.x + user.width
                and user.x < entity.x + entity.width + reach
                and entity.y - entity.REACH_Y < user.y + user.height
                and user.y < entity.y + entity.height + entity.REACH_Y
                and entity.can_use(user)
                and (best is None or _use_order(entity, user) < _use_order(best, user))
            ):
                best = entity
        return best

    def bodies_in(self, left: int, top: int, right: int, bottom: int) -> Iterator[Actor]:
        """The awake actors whose boxes share a pixel with the given one."""
        for actor in self.awake_actors:
            if actor.x < right and left < actor.x + actor.width and actor.y < bottom and top < actor.y + actor.height:
                yield actor

    def make_noise(self, x: int, y: int, radius: int, kind: str = "loud") -> None:
        """Let everybody within `radius` px who listens hear a noise from (x, y). `kind` is "step", "silenced" or "loud"."""
        for zones in self._zones.values():
            for zone in zones:
                if zone.muffles(kind) and zone.contains(x, y) and zone.is_active():
                    return
        self.emit(NoiseMade(x, y, radius))
        for actor in self.awake_actors:
            dx, dy = actor.centre_x - x, actor.centre_y - y
            if dx * dx + dy * dy <= radius * radius:
                actor.hear(x, y, radius)

    def leave_triggers(self, visitor: Entity) -> None:
        """`visitor` is put somewhere else: no trigger holds it any more."""
        for trigger in self.all(Trigger):
            if trigger.inside & visitor.TRIPS:
                trigger.inside &= ~visitor.TRIPS
                trigger.left(visitor)

    # Snapshots

    def save(self) -> Snapshot:
        """All that can change, as a value: restore it with `load`, compare it, keep thousands of it."""
        return (
            self.tick,
            self.random.state,
            self.gravity_x,
            self.gravity_y,
            self.hitstop,
            self.buttons,
            self._latched,
            self.next_id,
            self._list_states(),
            self._awake_ids,
            [save(entities) for save, _, entities in self._changing],
        )

    def load(self, snapshot: Snapshot) -> None:
        """Return to the moment of `snapshot`, which another World over the same map may have made."""
        (
            self.tick,
            self.random.state,
            self.gravity_x,
            self.gravity_y,
            self.hitstop,
            self.buttons,
            self._latched,
            self.next_id,
            roster,
            awake_ids,
            states,
        ) = snapshot
        self.events = []
        self._adding.clear()
        self._removing.clear()
        if roster is not self._roster and roster != self._roster:
            before = {*self._listed}
            self.entities = {who[0]: self._pool.get(who) or self._recall(who) for who in roster}
            self._index({type(entity) for entity in before.symmetric_difference(self.entities.values())})
            self._enrol(roster)
            self._wake(awake_ids)
        places = [solid.x for solid in self._solids]
        self._load_states(states)
        self.unsettle()
        if places != [solid.x for solid in self._solids]:
            for solid, from_x in zip(self._solids, places, strict=True):
                self.solid_moved(solid, from_x)
        if awake_ids != self._awake_ids:
            self._wake(awake_ids)
        self.rouse_all()

    def _load_states(self, states: list[list[tuple[Any, ...]]]) -> None:
        for (_, load, entities), values in zip(self._changing, states, strict=True):
            load(entities, values)

    def states_in(self, snapshot: Snapshot) -> list[tuple[Entity, tuple[Any, ...]]]:
        """What a snapshot of who is here now says of each whose state can change, in spawn order."""
        by_class = {type(here[0]): iter(states) for (_, _, here), states in zip(self._changing, snapshot[-1], strict=True)}
        return [(entity, next(by_class[type(entity)])) for entity in self._listed if not entity.IS_FIXED]

    def _recall(self, who: Who) -> Entity:
        """Somebody who has never been in this world, but in the other that made the snapshot."""
        id, class_name = who
        entity = self._pool[who] = ENTITIES[class_name](self, id, 0, 0)
        return entity

    def digest(self) -> str:
        """Twelve hexadecimal digits of all that can change: equal for equal worlds, on every Python and platform."""
        snapshot = self.save()
        states = [state for _, state in self.states_in(snapshot)]
        return hashlib.sha256(_canonical((*snapshot[:-1], states)).encode()).hexdigest()[:12]


def _use_order(thing: Entity, user: Entity) -> tuple[bool, int]:
    """Which of two things at hand is used: the lesser."""
    return thing.is_in_hands_of(user), abs(thing.centre_x - user.centre_x)


def _area_of(entity: Entity) -> Area:
    """The screen that holds the entity's middle, and a margin."""
    left = entity.centre_x // SCREEN_WIDTH * SCREEN_WIDTH - AWAKE_MARGIN_X
    top = entity.centre_y // SCREEN_HEIGHT * SCREEN_HEIGHT - AWAKE_MARGIN_Y
    return left, top, left + SCREEN_WIDTH + 2 * AWAKE_MARGIN_X, top + SCREEN_HEIGHT + 2 * AWAKE_MARGIN_Y


def _holds_any(area: Area, places: list[tuple[int, int]]) -> bool:
    """Whether one of the places (px) lies in the area."""
    left, top, right, bottom = area
    for x, y in places:  # noqa: SIM110 (a generator costs more than the few places)
        if left <= x < right and top <= y < bottom:
            return True
    return False


def _is_idle(entity: Entity) -> bool:
    """Whether it neither lives through ticks nor meets others: nobody asks if it sleeps."""
    if isinstance(entity, Actor) or entity.HIT_MASK or entity.HURT_MASK:
        return False
    return type(entity).update is Entity.update


def _canonical(value: Any) -> str:
    """A snapshot as text that does not depend on how a Python version prints its enums and bools."""
    if isinstance(value, (tuple, list)):
        return "(" + ",".join(_canonical(item) for item in value) + ")"
    if isinstance(value, str):
        return repr(str(value))
    return str(int(value))


def _segment_meets(box: Entity, x0: int, y0: int, x1: int, y1: int) -> bool:
    """Whether the segment meets an entity's box."""
    return _segment_meets_box((box.x, box.y, box.x + box.width, box.y + box.height), x0, y0, x1, y1)


def _segment_meets_box(box: tuple[int, int, int, int], x0: int, y0: int, x1: int, y1: int) -> bool:
    """Whether the segment meets the box (separating axes, in whole numbers)."""
    left, top, right, bottom = box
    if max(x0, x1) < left or min(x0, x1) >= right or max(y0, y1) < top or min(y0, y1) >= bottom:
        return False
    dx, dy = x1 - x0, y1 - y0
    sides = [dx * (y - y0) - dy * (x - x0) for x in (left, right) for y in (top, bottom)]
    return min(sides) <= 0 <= max(sides)
