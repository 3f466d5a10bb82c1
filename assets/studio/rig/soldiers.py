"""The moves of those who guard the hall, with a rifle or a pistol."""

from __future__ import annotations

from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once
from assets.studio.rig.poses import AIM_STANCE, RIFLE_CARRIED, STAND
from assets.studio.rig.skeleton import Pose, hand_at

READY = STAND.but(lean=2, head=0)


def soldier_moves(weapon: str) -> dict[str, Move]:
    """Every animation by name; what the hands do depends on the weapon: "rifle" or "pistol"."""
    rifle = weapon == "rifle"
    stand = READY.but(**RIFLE_CARRIED) if rifle else READY.but(near_arm=(-22, 30), far_arm=(-8, 14))
    walking = Pose(3, 0, **RIFLE_CARRIED, hem=-2) if rifle else None  # type: ignore[arg-type]
    running = Pose(14, -6, (-20, 84), weapon="held", weapon_angle=108, hands=2, hem=-6) if rifle else None
    return {
        "idle": loop(poses.breathing(stand)),
        "walk": loop(poses.walk(walking)),
        "run": loop(poses.run(running)),
        "suspicious": loop(suspicious(rifle)),
        "alert": once(alert(weapon)),
        "aim": once(poses.shots(AIM_STANCE.but(lean=5), weapon)),
        "call": loop(poses.calling(READY, slung=rifle)),
        "hold": loop(hold(rifle)),
        "search": loop(search(rifle)),
        "stunned": loop(poses.stunned()),
        "knocked_out": once([poses.KNOCKED_OUT]),
        "taken_down": once(poses.taken_down()),
        "hurt": once(poses.HURT),
        "death": once(poses.death()),
        "climb": loop(poses.climb(slung=rifle)),
        "melee": once(melee(rifle)),
        "panel": loop(panel(rifle)),
        "grabbed": once(poses.GRABBED),
    }


def slung(rifle: bool) -> str:
    """Where a rifle is when both hands are busy."""
    return "slung" if rifle else ""


def suspicious(rifle: bool) -> list[Pose]:
    """Head forward, peering, weapon half raised or a hand at the holster."""
    base = Pose(10, -2, (-26, 62), (20, 40), (18, 14, 0), (-16, 6, 6))
    if rifle:
        base = base.but(near_arm=(-14, 76), weapon="held", weapon_angle=78, hands=2)
    return [base, base.but(lean=13, head=-10)]


def alert(weapon: str) -> list[Pose]:
    """A start, a step, the weapon up."""
    start = Pose(-10, -8, (20, 80), (34, 80), (12, 14, 0), (-18, 10, 6), hem=4)
    if weapon == "rifle":
        start = start.but(near_arm=(-6, 92), weapon="held", weapon_angle=134, hands=2)
    level = poses.aiming(AIM_STANCE.but(lean=8), weapon, 0)
    half = poses.aiming(AIM_STANCE.but(lean=2), weapon, -34 if weapon == "pistol" else 24)
    return [start, half, level]


def hold(rifle: bool) -> list[Pose]:
    """Both fists at somebody's collar, shaking him."""
    base = Pose(6, -2, far_leg=(-24, 10, 10), near_leg=(20, 16, 0), fist=True, weapon=slung(rifle))
    shakes = ((10.0, -1.0, 5), (11.0, -2.2, 8), (10.4, -1.6, 6), (9.4, -0.4, 3))
    return [base.but(near_arm=hand_at(x, y), far_arm=hand_at(x - 2.2, y - 0.6), lean=lean) for x, y, lean in shakes]


def search(rifle: bool) -> list[Pose]:
    """Bent forward, looking high and low before him, then over the shoulder."""
    base = Pose(12, 0, (-20, 60), hand_at(6.6, -5.4), (22, 22, 0), (-14, 14, 6))
    if rifle:
        base = base.but(near_arm=(-10, 66), weapon="held", weapon_angle=64, hands=2)
    looks = ((-14, 10, False), (14, 18, False), (-2, 6, True), (-10, 4, True))
    lowered = (14, 34)
    return [
        base.but(head=head, lean=lean, looks_back=back, far_arm=lowered if back else base.far_arm) for head, lean, back in looks
    ]


def melee(rifle: bool) -> list[Pose]:
    """A thrust with the rifle, or a blow with the pistol's butt."""
    if not rifle:
        back = Pose(-8, 2, (-130, -30), (40, 80), (12, 14, 0), (-22, 10, 10), fist=True, weapon="held", weapon_angle=200)
        return [
            back.but(near_arm=(150, 60)),
            Pose(6, -2, (120, 40), (20, 80), (24, 22, 0), (-26, 8, 16), fist=True, weapon="held", weapon_angle=150),
            Pose(
                22, -8, (70, 14), (-10, 80), (34, 32, 0), (-36, 6, 30), fist=True, weapon="held", weapon_angle=70, shift=2, hem=-6
            ),
            Pose(14, -6, (40, 40), (0, 70), (28, 26, 0), (-30, 8, 20), fist=True, weapon="held", weapon_angle=70, shift=1),
        ]
    stance = Pose(0, 0, near_leg=(14, 14, 0), far_leg=(-22, 10, 10), weapon="held", hands=2)
    return [
        stance.but(lean=-6, near_arm=(-62, 96), weapon_angle=96),
        stance.but(lean=8, near_arm=(-20, 84), weapon_angle=92, near_leg=(26, 24, 0), far_leg=(-28, 8, 18)),
        stance.but(
            lean=22, head=-8, near_arm=(52, 24), weapon_angle=88, near_leg=(36, 34, 0), far_leg=(-36, 6, 30), shift=2, hem=-6
        ),
        stance.but(lean=12, near_arm=(10, 66), weapon_angle=96, near_leg=(28, 26, 0), far_leg=(-30, 8, 22), shift=1),
    ]


def panel(rifle: bool) -> list[Pose]:
    """Down with the handle, and up again."""
    base = Pose(2, -6, far_arm=(-18, 40), near_leg=(16, 12, 0), far_leg=(-16, 6, 6), fist=True, weapon=slung(rifle))
    return [
        base.but(near_arm=(146, 8), lean=-2),
        base.but(near_arm=(118, 16), lean=4),
        base.but(near_arm=(72, 24), lean=12, head=2, near_leg=(24, 26, 0), far_leg=(-14, 18, 8)),
        base.but(near_arm=(112, 20), lean=4),
    ]
