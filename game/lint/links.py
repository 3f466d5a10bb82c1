"""Links point at objects that are there and are of the right kind."""

from __future__ import annotations

from collections.abc import Iterator

from game.core.entity import ENTITIES
from game.lint import Subject
from game.tiled.errors import Finding

RULE = "links"
WANTED: dict[str, tuple[str, ...]] = {
    "post": ("KoskovPost",),
    "gate": ("Gate",),
    "raises": ("Batten",),
    "bag": ("FlySandbag",),
    "lamp": ("Chandelier", "FuseBox"),
    "until": ("StageWinch", "LaunchLever", "WheelLock"),
    "light": ("SearchLamp",),
    "valve": ("LineValve",),
    "left_door": ("ReinforcementDoor",),
    "right_door": ("ReinforcementDoor",),
    "cell": ("CellDoor",),
    "tank": ("WaterTank",),
    "box": ("FuseBox",),
    "power": ("FuseBox",),
    "path": ("RunPath",),
}
"""What a link of that name may point at."""
NEVER_EMPTY = ("SpeakingTube", "RopePin", "FlySandbag", "Solenoid", "ForestSoldier", "TankRope", "Electrician")
"""Without their link these would do nothing."""


def check(subject: Subject) -> Iterator[Finding]:
    """Follow every link member."""
    classes = {thing.id: thing.class_name for thing in subject.canon.objects}
    for thing in subject.canon.objects:
        cls = ENTITIES.get(thing.class_name)
        for name, field in cls.fields.items() if cls else ():
            if field.kind != "link":
                continue
            target = thing.properties.get(name, 0)
            if target and target not in classes:
                yield subject.at(thing, f"{name} points at object {target}, which is not there", RULE, "choose the object again")
            elif target and name in WANTED and classes[target] not in WANTED[name]:
                wanted = " or a ".join(WANTED[name])
                message = f"{name} points at a {classes[target] or 'nameless object'}, not at a {wanted}"
                yield subject.at(thing, message, RULE, f"choose a {wanted}")
            elif not target and thing.class_name in NEVER_EMPTY:
                yield subject.at(thing, f"has no {name}", RULE, f"choose a {' or a '.join(WANTED[name])}")
