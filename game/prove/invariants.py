"""What holds at every tick of every stage, whoever plays: the fuzzer looks for faults in it, a replay may expect it (`sound`)."""

from __future__ import annotations

from typing import Any, NamedTuple

from game.actors.bullet import Bullet
from game.actors.companion import FOLLOW, LAG_CRUMBS, Companion
from game.actors.koskov import Koskov, Mood
from game.core import buttons as b
from game.core.actor import STEP, Actor
from game.core.contacts import FARTHEST_BOX_PX
from game.core.entity import Difficulty, Entity
from game.core.grid import SLOPE
from game.core.replay import Replay
from game.core.stage import MAX_ALARM
from game.core.units import TILE
from game.core.world import World
from game.prove.explorer import strategy_for
from game.prove.strategy import Strategy
from game.tiled.load import Level

SKY_PX = 8 * TILE
"""Above the map all is open; player and companion get no farther up than this, px."""
COMPARED_EVERY, COMPARED_TICKS = 120, 30
"""Every so many ticks a twin is loaded from a snapshot, and has lived through the same so many ticks later."""
LOOKED_EVERY = 60
"""Every so many ticks somebody who does not move is looked at."""
STILL_TICKS = 300
"""Nobody is stuck who has not been still for so long."""
LEFT_TICKS = 600
"""No companion who can catch up is left behind for so long."""
WAYS_OUT = (b.LEFT, b.RIGHT, b.UP, b.DOWN, b.JUMP, b.LEFT | b.JUMP, b.RIGHT | b.JUMP, b.DOWN | b.JUMP, b.USE, b.FIRE)
TRY_TICKS = 60
"""What somebody who is stuck tries, and for how long."""


class Fault(NamedTuple):
    """Something that must never be."""

    invariant: str
    """Which of the invariants: inside_solid, outside, box, counter, snapshot, dead_end, companion; or exception."""
    about: str
    """Whose: the class of a body, the name of a number, the line of code."""
    message: str

    def is_like(self, other: Fault) -> bool:
        """Whether it is the same fault, perhaps at another place and tick."""
        return (self.invariant, self.about) == (other.invariant, other.about)


class Inspector:
    """Watches one run from its first tick. It only reads the world: what it tries out, it tries on a twin."""

    def __init__(self, twin: World, strategy: Strategy) -> None:
        """`twin` is a world over the same level, seed and difficulty; `strategy` knows the ways of its player."""
        self.twin = twin
        self.strategy = strategy
        self._snapshot: Any = None
        self._held: list[int] = []
        """The buttons since the snapshot."""
        self._stood: dict[int, tuple[int, int, int]] = {}
        """Where player and companion are, and since which tick."""
        self._apart: dict[int, int] = {}
        """Which companions are out of the picture though they follow, and since which tick."""

    def __call__(self, world: World) -> str:
        """What is wrong after this tick, as a sentence, or nothing."""
        fault = self.inspect(world)
        return fault.message if fault is not None else ""

    def save(self) -> Any:
        """What it remembers of the run."""
        return self._snapshot, tuple(self._held), dict(self._stood), dict(self._apart)

    def load(self, memory: Any) -> None:
        """Remember what was saved."""
        self._snapshot, held, stood, apart = memory
        self._held, self._stood, self._apart = list(held), dict(stood), dict(apart)

    def inspect(self, world: World) -> Fault | None:
        """The first fault after this tick."""
        self._watch_who_stands(world)
        for check in (_bodies, _boxes, _counters, self._snapshots, self._companion, self._left_behind, self._player):
            fault = check(world)
            if fault is not None:
                return fault
        return None

    def _watch_who_stands(self, world: World) -> None:
        for body in (world.player, world.companion):
            if body is not None:
                x, y, _ = self._stood.get(body.id, (None, None, 0))
                if (x, y) != (body.x, body.y):
                    self._stood[body.id] = body.x, body.y, world.tick

    def _stands_for(self, body: Entity) -> int:
        """How long it has not moved, ticks."""
        return body.world.tick - self._stood[body.id][2]

    def _snapshots(self, world: World) -> Fault | None:
        """Save, load, step: the twin goes the same way."""
        since = world.tick % COMPARED_EVERY
        if not since:
            self._snapshot, self._held = world.save(), []
        elif self._snapshot is not None:
            self._held.append(world.buttons)
            if since == COMPARED_TICKS:
                return self._compare(world)
        return None

    def _compare(self, world: World) -> Fault | None:
        twin, snapshot, self._snapshot = self.twin, self._snapshot, None
        twin.assists = world.assists
        twin.load(snapshot)
        if twin.save() != snapshot:
            return Fault(
                "snapshot", "load", f"a snapshot that is loaded and saved is another one: {_first_difference(twin, snapshot)}"
            )
        for held in self._held:
            twin.step(held)
        if twin.save() != world.save():
            where = _first_difference(twin, world.save())
            return Fault("snapshot", "step", f"{COMPARED_TICKS} ticks after a snapshot a restored world is another one: {where}")
        return None

    def _player(self, world: World) -> Fault | None:
        """The player can do something, and some way leads on. Being dead, or told that all is lost, is notice enough."""
        player, stage = world.player, world.stage
        if player is None or world.tick % LOOKED_EVERY or stage.outcome or stage.respawn_timer or stage.IS_STORY:
            return None
        if self.strategy.is_cut_off(world):
            return Fault("dead_end", "way", f"from {_place(player)} no way leads to {stage.goal()!r} any more")
        if self._stands_for(player) >= STILL_TICKS and not self._can_move(world):
            return Fault("dead_end", "stuck", f"{_place(player)} can do nothing")
        return None

    def _can_move(self, world: World) -> bool:
        """Whether any of the buttons, held, makes a difference to where the player is or to how the stage stands."""
        snapshot, twin = world.save(), self.twin
        twin.assists = world.assists
        for held in WAYS_OUT:
            twin.load(snapshot)
            before = _standing(twin)
            for _ in range(TRY_TICKS):
                twin.step(held)
                if _standing(twin) != before:
                    return True
        return False

    def _companion(self, world: World) -> Fault | None:
        """A companion who is to follow, and has a way that he does not refuse, walks it."""
        koskov = world.companion
        if not isinstance(koskov, Koskov) or world.stage.outcome or world.tick % LOOKED_EVERY:
            return None
        wants_to = koskov.mood == Mood.FOLLOW and len(koskov.trail) > LAG_CRUMBS and not koskov.is_refusing
        if wants_to and world.player is not None and world.player.grounded and self._stands_for(koskov) >= STILL_TICKS:
            return Fault("companion", "stuck", f"{_place(koskov)} neither follows nor says why, for {STILL_TICKS} ticks")
        return None

    def _left_behind(self, world: World) -> Fault | None:
        """A companion who can catch up does so before long."""
        player = world.player
        for companion in world.all(Companion):
            is_to_come = companion.CATCHES_UP and companion.mood == FOLLOW and not world.stage.outcome
            if player is None or not is_to_come or not companion.is_apart(player):
                self._apart.pop(companion.id, None)
                continue
            since = self._apart.setdefault(companion.id, world.tick)
            if world.tick - since >= LEFT_TICKS and player.grounded:
                return Fault("companion", "left_behind", f"{_place(companion)} has been out of sight for {LEFT_TICKS} ticks")
        return None


def _bodies(world: World) -> Fault | None:
    """Nobody is inside of something solid, nobody out of the world."""
    width, height = world.grid.pixel_width, world.grid.pixel_height
    for actor in world.awake_actors:
        if not actor.overlaps(actor) or actor.is_aside():  # on the service stairs, in the car, in an alcove: nowhere
            continue
        if actor.feet < 0 and not actor.IS_FOCUS:  # rounds may fly off into the sky
            continue
        is_too_high = actor.feet < -SKY_PX
        if actor.x < 0 or actor.x + actor.width > width or actor.feet > height or is_too_high:
            return Fault("outside", type(actor).__name__, f"{_place(actor)} is outside of the map")
        has_met_its_wall = isinstance(actor, Bullet) and actor.is_spent
        if actor.MEETS_TILES and not has_met_its_wall and (inside := _inside(actor)):
            return Fault("inside_solid", type(actor).__name__, f"{_place(actor)} is inside of {inside}")
    return None


def _inside(actor: Actor) -> str:
    """What solid thing an actor shares pixels with, or nothing."""
    world, grid = actor.world, actor.world.grid
    if actor.FOLLOWS_BENDS:
        return "solid tiles" if grid.is_solid_at(actor.centre_x, actor.centre_y) else ""
    left, top, right, feet = actor.x, actor.y, actor.x + actor.width, actor.feet
    corners = [(x, y) for x in (left, right - 1) for y in (top, feet - 1)]
    has_room = bool(grid.undersides) and not any(grid.is_solid_at(x, y) for x, y in corners)  # below a hanging tile's underside
    if grid.is_blocked(left, top, right, feet) and not has_room:
        # On a slope the middle of the feet walks, and the lowest pixels may lie in the tile beside.
        near = ((x, y) for x in range(left - TILE, right + TILE, TILE) for y in (feet - TILE, feet - 1, feet + TILE - 1))
        is_on_slope = actor.on_slope or any(grid.at(x, y) & SLOPE for x, y in near)
        is_on_slope = is_on_slope or world.ramp_y(actor.centre_x, feet - TILE, feet + TILE) >= 0
        if not is_on_slope or grid.is_blocked(left, top, right, feet - max(STEP, actor.width // 2)):
            return "solid tiles"
    for solid in world.solids_between(left, right):
        if solid.is_wall and solid.overlaps(actor):
            return repr(solid)
    return ""


def _boxes(world: World) -> Fault | None:
    """Who strikes and who is struck keep near to where they are: contacts are not looked for any farther away."""
    for entity in world.awake:
        for box in (entity.hitbox() if entity.HIT_MASK else None, entity.hurtbox() if entity.HURT_MASK else None):
            if box is not None and box[0] < box[2]:
                reach = max(entity.x - box[0], box[2] - entity.x - entity.width)
                if reach > FARTHEST_BOX_PX:
                    return Fault("box", type(entity).__name__, f"{entity!r} has a box that reaches {reach} px away")
    return None


def _counters(world: World) -> Fault | None:
    """What counts down stops at nothing."""
    stage, player = world.stage, world.player
    if not 0 <= stage.alarm <= MAX_ALARM:
        return Fault("counter", "alarm", f"the alarm is {stage.alarm}")
    owners: tuple[tuple[Entity | None, tuple[str, ...]], ...] = (
        (stage, ("clock", "lives", "score", "respawn_timer")),
        (player, ("rounds", "reserve", "gas", "invincible")),
    )
    for owner, names in owners:
        for name in names:
            value = getattr(owner, name, 0)
            if value < 0:
                return Fault("counter", name, f"{name} of {owner!r} is {value}")
    return None


def _standing(world: World) -> tuple[int, ...]:
    """How the player and the stage stand."""
    player, stage = world.player, world.stage
    assert player is not None
    return player.x, player.y, player.height, stage.outcome, stage.deaths, stage.progress()


def _place(entity: Entity) -> str:
    return f"{entity!r}, tile {entity.centre_x // TILE},{(entity.feet - 1) // TILE}"


def _first_difference(world: World, snapshot: Any) -> str:
    """The first entity, or the name of the first number, in which a world is not as in a snapshot."""
    mine = world.save()
    for index, (ours, theirs) in enumerate(zip(mine[:-1], snapshot[:-1], strict=True)):
        if ours != theirs:
            return f"part {index} of the snapshot is {ours!r}, not {theirs!r}"
    for (entity, ours), (_, theirs) in zip(world.states_in(mine), world.states_in(snapshot), strict=True):
        if ours != theirs:
            names = [name for name, declared in entity.fields.items() if not declared.is_tiled]
            name, one, other = next(
                (name, one, other) for name, one, other in zip(names, ours, theirs, strict=True) if one != other
            )
            return f"{name} of {entity!r} is {one!r}, not {other!r}"
    return "one has more entities than the other"


def inspector(level: Level, seed: int, difficulty: Difficulty, strategy: Strategy | None = None) -> Inspector:
    """An Inspector for a run on a level. `strategy` is that of another world of the level and difficulty, if there is one."""
    twin = level.new_world(seed=seed, difficulty=difficulty)
    return Inspector(twin, strategy or strategy_for(twin))


def inspector_for(replay: Replay, level: Level) -> Inspector | None:
    """The Inspector of a replay that expects `sound`; none of others."""
    if not replay.is_sound:
        return None
    twin = level.world_of(replay)
    return Inspector(twin, strategy_for(twin))
