"""Entities that shine: by class, where their light is, its colour and how strong it is at a tick."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.core.entity import Entity
from game.core.scenery import Colour

Lamp = tuple[int, int, int, Colour, float, float]
"""x, y, radius, colour, strength on things, strength of the glow."""


LAMP_WARM, LAMP_GREEN = Colour(255, 206, 120), Colour(130, 255, 180)
GREEN_LOOKS = ("line", "plane")
"""Of the checkpoints, these turn green; the others burn."""


def _checkpoint(entity: Entity, tick: int) -> Lamp | None:
    if not getattr(entity, "is_lit", False):
        return None
    colour = LAMP_GREEN if getattr(entity, "look", "") in GREEN_LOOKS else LAMP_WARM
    return entity.centre_x, entity.y + 9, 84, colour, 0.75 + 0.06 * math.sin(tick / 9 + entity.id), 0.5


def _panel(entity: Entity, tick: int) -> Lamp | None:
    if not getattr(entity, "ringing", 0):
        return None
    pulse = 0.6 + 0.4 * math.sin(tick / 5)
    return entity.centre_x, entity.y + 4, 96, Colour(255, 60, 44), pulse, 0.6 * pulse


def _lift(entity: Entity, tick: int) -> Lamp | None:
    rings = getattr(entity, "rings", None)
    if rings is None or not rings():
        return None
    return entity.centre_x, entity.y + 8, 48, Colour(255, 190, 90), 0.6, 0.4


def _exit(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.y + 4, 72, Colour(255, 214, 150), 0.5, 0.3


def _chandelier(entity: Entity, tick: int) -> Lamp | None:
    """A hall full of light, or a few candles left for those who trim the others; nothing from the ruins."""
    middle = entity.y + 72
    if getattr(entity, "gives_light", bool)():
        return entity.centre_x, middle, 360, Colour(255, 206, 132), 0.95 + 0.03 * math.sin(tick / 9), 0.20
    if entity.pose()[0] == "lowered":
        return entity.centre_x, middle, 120, Colour(255, 168, 84), 0.42 + 0.05 * math.sin(tick / 7), 0.22
    return None


def _prize(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.centre_y, 34, Colour(255, 224, 150), 0.35, 0.28 + 0.08 * math.sin(tick / 14 + entity.id)


def _headlights(entity: Entity, tick: int) -> Lamp | None:
    """Before a car that cranks, runs or drives; they dim with every turn of the starter."""
    pose, count = entity.pose()
    if pose == "idle":
        return None
    strength = 0.2 + 0.1 * (count % 2) if pose == "crank" else 0.7
    return entity.x + entity.width + 24, entity.y + 18, 96, Colour(255, 222, 160), strength, 0


def _board(entity: Entity, tick: int) -> Lamp | None:
    """The diagram is lit from behind."""
    return entity.centre_x, entity.centre_y, 2 * entity.width, Colour(170, 232, 206), 0.5, 0.16


def _wheel(entity: Entity, tick: int) -> Lamp | None:
    """Red while it is shut, green when it is open."""
    colour = Colour(120, 255, 170) if getattr(entity, "is_open", False) else Colour(255, 92, 64)
    return entity.centre_x, entity.y, 56, colour, 0.5 + 0.05 * math.sin(tick / 11), 0.3


def _lever(entity: Entity, tick: int) -> Lamp | None:
    """Its dial; while the pressure builds it pulses."""
    pulse = 0.5 + 0.2 * math.sin(tick / 6) if getattr(entity, "is_down", False) else 0.4
    return entity.centre_x, entity.y, 72, Colour(255, 190, 96), pulse, 0.35 * pulse


def _waiting_capsule(entity: Entity, tick: int) -> Lamp | None:
    """Warm light out of the hatch; green when there is pressure behind it."""
    ready = getattr(entity, "is_ready", bool)()
    colour = Colour(130, 255, 170) if ready else Colour(255, 206, 130)
    return entity.centre_x, entity.y + 8, 110, colour, 0.6, 0.25


def _steam(entity: Entity, tick: int) -> Lamp | None:
    """A jet is pale enough to be seen in the dark."""
    if not getattr(entity, "is_blowing", bool)():
        return None
    left, top, right, bottom = getattr(entity, "jet", entity.hurtbox)()
    return (left + right) // 2, (top + bottom) // 2, 56, Colour(214, 240, 246), 0.5, 0.0


def _round_in_flight(entity: Entity, tick: int) -> Lamp | None:
    return entity.centre_x, entity.centre_y, 24, Colour(255, 190, 110), 0.4, 0.4


def _flame(entity: Entity, tick: int) -> Lamp | None:
    if not entity.gives_light():
        return None
    return entity.centre_x, entity.centre_y, 96, Colour(255, 150, 70), 0.8 + 0.08 * math.sin(tick / 3), 0.3


def _blaze(entity: Entity, tick: int) -> Lamp | None:
    """A fire as wide as its box lights the ground around it."""
    if not entity.gives_light():
        return None
    return entity.centre_x, entity.centre_y, entity.width // 2 + 72, Colour(255, 140, 60), 0.85 + 0.08 * math.sin(tick / 4), 0.25


def _head_lamp(entity: Entity, tick: int) -> Lamp | None:
    """The capsule lights its own way."""
    return entity.x + entity.width + 24, entity.centre_y, 90, Colour(230, 240, 210), 0.5, 0.1


def _hunter(entity: Entity, tick: int) -> Lamp | None:
    if not entity.gives_light():
        return None
    blaze = 0.7 if entity.pose()[0] == "roll" else 0.9 + 0.1 * math.sin(tick / 2)
    return entity.x + entity.width + 40, entity.centre_y, 150, Colour(255, 214, 120), blaze, 0.35


def _small_lamp(entity: Entity, tick: int) -> Lamp | None:
    if not entity.pose()[0]:
        return None
    return entity.centre_x, entity.centre_y, 20, Colour(120, 255, 190), 0.3, 0.25 + 0.08 * math.sin(tick / 9 + entity.id)


def _signal(entity: Entity, tick: int) -> Lamp | None:
    if entity.pose()[0] != "lit":
        return None
    return entity.centre_x, entity.centre_y, 90, Colour(150, 255, 190), 0.6, 0.25


def _booster(entity: Entity, tick: int) -> Lamp | None:
    """Cold blue, and a blaze while it throws the capsule on."""
    strength = 0.9 if entity.gives_light() else 0.4 + 0.08 * math.sin(tick / 9)
    return entity.centre_x, entity.centre_y, 100, Colour(110, 226, 255), strength, 0.3 * strength


def _vent(entity: Entity, tick: int) -> Lamp | None:
    strength = 0.7 if entity.gives_light() else 0.35
    return entity.centre_x, entity.centre_y, 90, Colour(255, 150, 90), strength, 0.25 * strength


SHINES: dict[str, Callable[[Entity, int], Lamp | None]] = {
    "Checkpoint": _checkpoint,
    "AlarmPanel": _panel,
    "Chandelier": _chandelier,
    "StageLift": _lift,
    "CloudLift": _lift,
    "StageExit": _exit,
    "Intel": _prize,
    "Secret": _prize,
    "FirstAid": _prize,
    "Ammo": _prize,
    "Key": _prize,
    "GetawayCar": _headlights,
    "Bullet": _round_in_flight,
    "PressureBoard": _board,
    "ValveWheel": _wheel,
    "LaunchLever": _lever,
    "WaitingCapsule": _waiting_capsule,
    "SteamJet": _steam,
    "FireLeak": _flame,
    "FireSlick": _flame,
    "FireJet": _flame,
    "RaidFire": _blaze,
    "CulvertFire": _blaze,
    "FuelSlick": _blaze,
    "FlashOver": _flame,
    "Capsule": _head_lamp,
    "HunterPig": _hunter,
    "PilotLamp": _small_lamp,
    "PumpStop": _signal,
    "BoosterStation": _booster,
    "BrakeVent": _vent,
    "BorderRing": _signal,
}
