"""Chapter 3, stage 3.2, The cargo: the stage's script. Who looks where after the flare stands in the map."""

from __future__ import annotations

from typing import ClassVar

from game.actors.apron_gate import ApronGate
from game.actors.base_guard import BaseGuard
from game.actors.belt import Belt
from game.actors.bomb_rack import BombRack, is_armed
from game.actors.carried_bomb import CarriedBomb
from game.actors.cockpit_seat import CockpitSeat
from game.actors.flare_post import BARRACKS_GATE, RUNWAY, TANK_FARM, TARGETS, FlarePost, raid_on
from game.actors.hold_door import SAFE_CRATES, HoldDoor
from game.actors.opium_crate import OpiumCrate
from game.actors.plane_lever import PlaneLever
from game.actors.plane_ramp import PlaneRamp
from game.core.actor import Actor
from game.core.entity import Difficulty, Entity, saved
from game.core.events import LastCall
from game.core.stage import MAX_ALARM, SECOND_POINTS, Bonus, Outcome, RivalBar, Stage
from game.core.units import TICKS_PER_SECOND, TILE

ARMED_POINTS, SHUT_POINTS, NEVER_FOUND_POINTS = 5000, 3000, 1500
RODE_POINTS, CRATE_POINTS = 500, 300
NO_ALARM_POINTS, NO_KILL_POINTS, SILENT_PARTNER_POINTS = 3000, 2500, 4000
CLOCKS = {Difficulty.RECRUIT: 420, Difficulty.AGENT: 300, Difficulty.DOUBLE_O: 210}
"""The clock at the start by difficulty, seconds; the map's own is that at Agent."""

FIRST_WAVE_TICKS = 120
"""From the arming."""
SECOND_WAVE_TICKS = 60
"""From the lever."""
LATE_TICKS = 600
"""With the riders at the threshold the second wave comes so much later."""
FIRST_WAVE = 2
"""Men."""
SECOND_WAVE = {"": 2, TARGETS[TANK_FARM]: 3, TARGETS[BARRACKS_GATE]: 2, TARGETS[RUNWAY]: 1}
"""Men by each gate, by where the riders were when the bomb was armed."""
SIEGE_TICKS = 300
"""From the lever to the first blow at the door; without a lever, from the arming."""
WAVE_SIZE = {Difficulty.RECRUIT: -1, Difficulty.AGENT: 0, Difficulty.DOUBLE_O: 1}
"""So many men more in each wave, or fewer."""
PATIENCE = 3
"""After so many deaths in the finale the waves come one smaller."""

LEFT_BEHIND = 6 * TILE
"""Who is so far beyond the first flare has chosen to go without, px."""
SETTLE_PERIOD = 30
OBJECTIVE_PERIOD = 15
"""Every so many ticks who is out of sight goes to his post, and the objective is thought over."""
PHASE_TILES = 8
RAMP_PHASE_TICKS = 120

ARMED, TIPPED, KNOCKED, PACKED, LIFTED = 1, 2, 4, 8, 16
"""Bits of what has been remarked upon."""


class Cargo(Stage):
    """Choose where the base looks, carry the bomb through the gap, and hold the aeroplane from the inside."""

    COLOUR: ClassVar[str] = "#ffffff"
    NEEDS: ClassVar[tuple[str, ...]] = ("CarriedBomb", "BombRack", "PlaneRamp", "PlaneLever", "HoldDoor", "CockpitSeat")

    early_alarms: int = saved(0)
    """Alarms before the bomb was armed."""
    armed_ticks: int = saved(0)
    """Since the bomb was armed."""
    lever_ticks: int = saved(0)
    """Since the lever was thrown."""
    raid_at_end: str = saved("")
    """Where the riders were when the bomb was armed."""
    finale_deaths: int = saved(0)
    rode_belt: bool = saved(False)

    def starting_clock(self) -> int:
        """The take-off as planned."""
        return self.clock_ticks * CLOCKS[self.world.difficulty] // CLOCKS[Difficulty.AGENT]

    # What stands in the map

    def bomb(self) -> CarriedBomb | None:
        """What is carried."""
        return self.world.first(CarriedBomb)

    def is_armed(self) -> bool:
        """Whether the finale has begun."""
        return is_armed(self.world)

    def _ramp(self) -> PlaneRamp | None:
        return self.world.first(PlaneRamp)

    def _door(self) -> HoldDoor | None:
        return self.world.first(HoldDoor)

    # The tick

    def update(self) -> None:
        """Posts out of sight, remarks, the finale, the objective."""
        if self.outcome:
            return
        world = self.world
        if not world.tick % SETTLE_PERIOD:
            for guard in world.all(BaseGuard):
                if guard not in world.awake_actors:
                    guard.settle()
        player = world.player
        if player is not None and not self.rode_belt:
            for belt in world.all(Belt):
                self.rode_belt |= belt.carries(player)
        if self.is_armed():
            self._go_on_with_finale()
        else:
            self._remark_before()
        if not world.tick % OBJECTIVE_PERIOD or not self.objective:
            self.objective, target = self._next_thing()
            self.objective_id = target.id if target is not None else 0

    def raise_alarm(self, x: int, y: int, levels: int = 1) -> None:
        """Before the arming every alarm counts."""
        if not self.is_armed():
            self.early_alarms += 1
        super().raise_alarm(x, y, levels)

    def clock_ended(self) -> None:
        """Last call: the belt runs twice as fast, and everybody looks up."""
        self.world.emit(LastCall(*self.place()))
        for belt in self.world.all(Belt):
            belt.hurry()
        self.raise_alarm(*self.place())

    # Words

    def _remark_before(self) -> None:
        bomb = self.bomb()
        if bomb is None:
            return
        if bomb.was_taken:
            self.remark(LIFTED, "WATER CARRIER: It does not tick.", "BOND: It is shy.")
        if bomb.bearer and isinstance(self.world.get(bomb.bearer), OpiumCrate):
            self.remark(PACKED, "BOND: Left luggage.")

    # The finale

    def _go_on_with_finale(self) -> None:
        if not self.armed_ticks:
            self._begin_finale()
        self.armed_ticks += 1
        lever = self.world.first(PlaneLever)
        if lever is not None and lever.is_thrown:
            self.lever_ticks += 1
        more = WAVE_SIZE[self.world.difficulty] - (self.finale_deaths >= PATIENCE)
        if self.armed_ticks == FIRST_WAVE_TICKS:
            self._send(1, FIRST_WAVE + more)
        late = LATE_TICKS if self.raid_at_end == TARGETS[RUNWAY] else 0
        if self.lever_ticks == SECOND_WAVE_TICKS + late:
            self._send(2, SECOND_WAVE[self.raid_at_end] + more)
        door, ramp = self._door(), self._ramp()
        if door is not None and max(self.lever_ticks, self.armed_ticks - 2 * SIEGE_TICKS) >= SIEGE_TICKS:
            door.besiege()
        if door is not None and door.struck:
            self.remark(KNOCKED, "BOND: They are very polite. They knock.")
        if ramp is not None and ramp.tipped:
            self.remark(TIPPED, "BOND: Mind the step.")

    def _begin_finale(self) -> None:
        """Spotted: sirens, and the load-master's question."""
        self.raid_at_end = raid_on(self.world)
        self.remark(ARMED, "LOAD-MASTER: Who signed for you?")
        Stage.raise_alarm(self, *self.place(), MAX_ALARM)
        for door in self.world.all(HoldDoor):
            door.bar()
        rack = self.world.first(BombRack)
        for guard in self.world.all(BaseGuard):
            if rack is not None and guard.is_standing() and _is_in_hold_with(guard, rack):
                guard.come_running()

    def _send(self, wave: int, men: int) -> None:
        """So many by each gate of that wave; to the ramp only while it can be boarded."""
        ramp = self._ramp()
        for gate in self.world.all(ApronGate):
            if men > 0 and gate.sends(wave) and (gate.leads_to or (ramp is not None and ramp.can_be_boarded())):
                gate.send(men)

    def player_died(self, reason: str) -> None:
        """Deaths in the finale make its waves smaller."""
        if self.armed_ticks and not self.respawn_timer:
            self.finale_deaths += 1
        super().player_died(reason)

    # What to do next

    def _next_thing(self) -> tuple[str, Entity | None]:
        """What to do next, and where."""
        world, goal = self.world, self.goal()
        bomb, player = self.bomb(), world.player
        if self.is_armed():
            return self._what_to_shut(), goal
        if bomb is None or player is None:
            return "Find the bomb", goal
        bearer = world.get(bomb.bearer)
        if bearer is player:
            return "Bring the bomb to the rack in the hold", goal
        if isinstance(bearer, OpiumCrate):
            return "Be in the hold before the crate", goal
        if isinstance(bearer, BaseGuard):
            return "Stop the man with the bomb", bearer
        if not bomb.was_taken:
            post = self._flare_ahead(player)
            if post is not None:
                return "Up to Shah: his flare decides where the base looks", post
            return "Fetch the bomb from the cistern", bomb
        rack = world.first(BombRack)
        if rack is not None and rack.overlaps(player):
            return "The rack is empty: bring the bomb", bomb
        return "Pick up the bomb", bomb

    def _flare_ahead(self, player: Actor) -> FlarePost | None:
        """The flare that he has neither fired nor left behind; he may well leave it."""
        posts = self.world.all(FlarePost)
        first = min(posts, key=lambda post: post.x, default=None)
        is_left = first is None or player.centre_x > first.centre_x + LEFT_BEHIND
        return None if is_left or any(post.is_spent for post in posts) else first

    def _what_to_shut(self) -> str:
        """The count of what is still open."""
        seat = self.world.first(CockpitSeat)
        if seat is None or seat.is_ready():
            return "Take the pilot's seat"
        door, lever = self._door(), self.world.first(PlaneLever)
        parts = []
        if lever is not None and not lever.is_thrown:
            parts.append("ramp")
        if door is not None and door.is_broken:
            parts.append("whoever comes by the door")
        elif door is not None and not door.is_safe():
            parts.append(f"door, {door.crates_in_line()} of {SAFE_CRATES} crates")
        return "To shut: " + "; ".join(parts) if parts else "The ramp is rising"

    # Read by the audio

    def music_layers(self) -> tuple[str, ...]:
        """One more once the bomb was taken or an alarm rang; in the finale all, and one less for each thing that is shut."""
        layers = ("flow", "drive", "chase")
        if self.is_armed():
            ramp, door = self._ramp(), self._door()
            shut = (ramp is not None and ramp.is_shut()) + (door is not None and door.is_safe())
            return layers[: len(layers) - shut]
        bomb = self.bomb()
        return layers[: 2 if self.alarm or (bomb is not None and bomb.was_taken) else 1]

    def rival_bar(self) -> RivalBar | None:
        """How long the riders still hold."""
        post = next((post for post in self.world.all(FlarePost) if post.raid), None)
        return RivalBar(f"Riders: {TARGETS[post.target]}", post.raid, post.full()) if post is not None else None

    # The end

    def bonuses(self) -> list[Bonus]:
        """What was done, and what was not noticed."""
        bomb, door = self.bomb(), self._door()
        seconds = self.clock // TICKS_PER_SECOND
        bonuses = [Bonus("Armed", ARMED_POINTS), Bonus("Shut in", SHUT_POINTS)]
        if bomb is not None and not bomb.was_found:
            bonuses.append(Bonus("Bomb never found", NEVER_FOUND_POINTS))
        if self.rode_belt:
            bonuses.append(Bonus("Rode the belt", RODE_POINTS))
        crates = door.crates_in_line() if door is not None else 0
        if crates:
            bonuses.append(Bonus(f"{crates} crates at the door", crates * CRATE_POINTS))
        if not any(post.is_spent for post in self.world.all(FlarePost)):
            bonuses.append(Bonus("Silent partner", SILENT_PARTNER_POINTS))
        bonuses.append(Bonus(f"{seconds} seconds left", seconds * SECOND_POINTS))
        if not self.early_alarms:
            bonuses.append(Bonus("No alarm before arming", NO_ALARM_POINTS))
        if not self.kills:
            bonuses.append(Bonus("Nobody killed", NO_KILL_POINTS))
        return bonuses

    def medals(self) -> tuple[str, ...]:
        """Ghost counts until the arming."""
        others = tuple(medal for medal in super().medals() if medal != "Ghost")
        return others if self.early_alarms else ("Ghost", *others)

    # What the prover asks

    def progress(self) -> int:
        """The bomb found, in hand or on its way, armed; the lever, crates, the ramp."""
        bomb, ramp = self.bomb(), self._ramp()
        lever = self.world.first(PlaneLever)
        steps = (bomb is not None and bomb.was_taken) + (self.outcome == Outcome.WON)
        bearer = self.world.get(bomb.bearer) if bomb is not None else None
        steps += bearer is self.world.player is not None or isinstance(bearer, (OpiumCrate, BombRack))
        if self.is_armed():
            steps += 2 + (lever is not None and lever.is_thrown) + (ramp is not None and ramp.is_shut())
            steps += self._barricade_steps()
        return steps

    def _barricade_steps(self) -> int:
        """Two for each crate in line, one for who stands where he can push the next."""
        door, player = self._door(), self.world.player
        if door is None or player is None:
            return 0
        crate = door.next_crate()
        is_behind = crate is not None and crate.x + crate.width <= player.x and abs(crate.feet - player.feet) <= 1
        return 2 * min(door.crates_in_line(), SAFE_CRATES) + is_behind

    def goal(self) -> Entity | None:
        """The bomb, the rack; then lever, crates, seat."""
        world, bomb, player = self.world, self.bomb(), self.world.player
        if not self.is_armed():
            if bomb is None or player is None:
                return bomb
            bearer = world.get(bomb.bearer)
            return world.first(BombRack) if bearer is player or isinstance(bearer, OpiumCrate) else bomb
        lever, door, seat = world.first(PlaneLever), self._door(), world.first(CockpitSeat)
        if lever is not None and not lever.is_thrown:
            return lever
        if seat is None or seat.is_ready() or door is None or door.is_safe():
            return seat
        return door.next_crate() or door

    def phase(self) -> tuple[int, ...]:
        """Who holds the bomb, how far it has come by itself, how far the ramp has risen, where the next crate stands."""
        bomb, ramp, player = self.bomb(), self._ramp(), self.world.player
        if bomb is None or player is None or ramp is None:
            return super().phase()
        by_itself = bomb.centre_x // (PHASE_TILES * TILE) if bomb.bearer != player.id else 0
        door = self._door()
        crate = door.next_crate() if door is not None and self.is_armed() else None
        crate_at = crate.x // (PHASE_TILES * TILE) if crate is not None else 0
        return (*super().phase(), bomb.bearer, by_itself, ramp.ticks // RAMP_PHASE_TICKS, crate_at)


def _is_in_hold_with(guard: BaseGuard, rack: BombRack) -> bool:
    """Whether he stands on the rack's floor, near it."""
    return abs(guard.feet - rack.feet) < 2 * TILE and abs(guard.centre_x - rack.centre_x) < 20 * TILE
