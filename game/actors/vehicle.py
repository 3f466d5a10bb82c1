"""What the player drives instead of walking: its pips, the safe second after a blow, the winch, the way back to the last stop."""

from __future__ import annotations

from typing import ClassVar

from game.core import assists, buttons, contacts, events, zone
from game.core.actor import Actor
from game.core.entity import saved
from game.core.state_machine import StateMachine

INVINCIBLE_TICKS = 60
HIT_STOP = 3
BUFFER_TICKS = 6
"""A press is remembered so long, for when it can be obeyed."""


class Vehicle(StateMachine, Actor, abstract=True):
    """Base of the capsule and the jeep. Its states come in this order: those in which somebody drives, then the rest."""

    FOLLOWS_BENDS: ClassVar[bool] = True
    HURT_MASK: ClassVar[int] = contacts.PLAYER
    TRIPS: ClassVar[int] = zone.PLAYER
    IS_FOCUS: ClassVar[bool] = True
    SLEEPS: ClassVar[bool] = False
    MAGAZINE: ClassVar[int] = 0

    LAST_DRIVEN: ClassVar[int] = 0
    """The last state in which somebody drives: later ones feel no blow."""
    WRECK: ClassVar[int] = 0
    """The state without a pip."""
    DEATH: ClassVar[str] = ""
    """What the player is told then."""

    health: int = saved(0)
    invincible: int = saved(0)
    asked: int = saved(0)
    """Ticks for which a press is still remembered."""
    rounds: int = saved(0)
    reload_timer: int = saved(0)
    winch_x: int = saved(0)
    winch_y: int = saved(0)
    """Where the winch sets it down."""
    start_x: int = saved(0)
    start_y: int = saved(0)

    def added(self) -> None:
        """Stand there, whole."""
        self.start_x, self.start_y = self.x, self.y
        self.health, self.rounds = self.max_health(), self.MAGAZINE

    def max_health(self) -> int:
        """Pips of a whole one."""
        return 1

    @property
    def is_driven(self) -> bool:
        """Whether somebody has it in hand."""
        return self.state <= self.LAST_DRIVEN

    def update(self) -> None:
        """Count down; hands and feet; then what the state does."""
        if self.invincible:
            self.invincible -= 1
        if self.world.pressed & buttons.JUMP:
            self.asked = BUFFER_TICKS
        elif self.asked:
            self.asked -= 1
        if self.is_driven:
            self.drive()
        self.update_state()

    def drive(self) -> None:
        """Do what the buttons say, but for the jump."""

    # Blows

    def can_be_hurt(self) -> bool:
        """Whether a blow would count now."""
        return self.is_driven and not self.invincible

    def lose_pips(self, damage: int) -> bool:
        """Take a blow, safe or not. False if none counts."""
        world = self.world
        self.invincible = INVINCIBLE_TICKS
        if world.stage.outcome or assists.INVINCIBLE in world.assists:
            return False
        self.health -= damage
        world.hitstop = HIT_STOP
        world.emit(events.ActorHurt(self.centre_x, self.centre_y, type(self).__name__, True))
        if self.health <= 0:
            self.enter(self.WRECK)
            world.emit(events.PlayerDied(self.centre_x, self.centre_y))
            world.stage.player_died(self.DEATH)
        return True

    # Ways back

    def hang(self, ticks: int) -> bool:
        """Swing on the winch towards where it sets down, `ticks` in all. True in the last one."""
        left = ticks - self.state_ticks
        self.swing(self.winch_x, self.winch_y, left)
        if left > 1:
            return False
        self.vy, self.invincible = 0, INVINCIBLE_TICKS
        return True

    def swing(self, x: int, y: int, ticks: int) -> None:
        """A tick's way on the rope to a place where it is to be in so many ticks."""
        self.x += (x - self.x) // ticks
        self.y += (y - self.y) // ticks

    def return_to_stop(self, state: int) -> None:
        """Stand at the last stop again, whole and at rest, in `state`."""
        place = self.world.get(self.world.stage.checkpoint)
        self.x, self.y = self.start_x, self.start_y
        if place is not None:
            self.x, self.y = place.centre_x - self.width // 2, place.feet - self.height
        self.health, self.rounds, self.reload_timer = self.max_health(), self.MAGAZINE, 0
        self.vx = self.vy = self.remainder_x = self.remainder_y = self.asked = 0
        self.invincible = INVINCIBLE_TICKS
        self.enter(state)
        self.world.leave_triggers(self)
        self.world.emit(events.PlayerRespawned(self.centre_x, self.centre_y))
