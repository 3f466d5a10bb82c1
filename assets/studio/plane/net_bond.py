"""Bond on the net and over the drop: hand over hand, fist and heel, a buckle, the wind; then one boot, and who hangs from it."""

from __future__ import annotations

import math

from assets.studio.rig import poses
from assets.studio.rig.frames import Move, loop, once
from assets.studio.rig.skeleton import Pose

CLINGING = Pose(0, back=True, near_arm=(152, 24), far_arm=(148, 26), near_leg=(12, 0, 0), far_leg=(4, 0, 0), hips=(0, -22))
"""Seen from behind, hands and feet in the cords."""
SIDEWAYS = Pose(-6, -8, (40, 60), (166, 18), (40, 66, 20), (8, 36, 30), hips=(0, -22))
"""From the side, by the far hand."""
OVER_THE_DROP = Pose(3, 12, (168, 8), (176, 6), (4, 6, 30), (-10, 22, 34), hips=(0, -12.6))
"""Both hands on the strap, looking down at who holds his boot."""


def climbing() -> list[Pose]:
    """Hand over hand."""
    return [
        CLINGING.but(
            near_arm=(150 + 22 * up, 26 - 20 * up),
            far_arm=(150 - 22 * up, 26 + 20 * up),
            near_leg=(18 - 14 * up, 0, 0),
            far_leg=(18 + 14 * up, 0, 0),
        )
        for up in (1, 0.3, -1, -0.3)
    ]


def through() -> list[Pose]:
    """Behind the net and back: he draws himself together, goes round on one arm, and comes in at the other side."""
    tucked = Pose(20, 10, (150, 40), (160, 30), (92, 110, 10), (70, 100, 20), hips=(0, -24), stretch=0.9)
    turned = tucked.but(looks_back=True, lean=-14)
    return [
        SIDEWAYS.but(lean=10),
        tucked,
        tucked.but(lean=34, near_leg=(104, 116, 10)),
        turned,
        turned.but(lean=-24, near_leg=(80, 90, 20)),
        SIDEWAYS.but(lean=-12),
    ]


def moves() -> dict[str, Move]:
    """Every animation by name."""
    wind = (0, 2, 3, 1)
    idle = [CLINGING.but(stretch=1 + 0.012 * step, near_leg=(12 + 2 * step, 0, 0)) for step in wind]
    wound = SIDEWAYS.but(lean=-14, near_arm=(-70, 90), fist=True)
    hit = SIDEWAYS.but(lean=22, near_arm=(90, 2), far_arm=(194, 14), head=-12, fist=True)
    high = Pose(0, 26, (150, 36), (160, 26), (92, 110, 0), (4, 18, 20), hips=(0, -23))
    low = Pose(4, 32, (170, 6), (176, 6), (5, 2, -10), (-22, 46, 30), hips=(0, -12))
    reaching = CLINGING.but(near_arm=(168, 8), far_arm=(140, 34))
    sliding = CLINGING.but(near_arm=(170, 6), far_arm=(172, 4), near_leg=(30, 0, 0), far_leg=(2, 0, 0))
    hauled = Pose(-14, -20, (150, 20), (164, 16), (30, 40, 20), (-16, 30, 34), hips=(0, -20))
    hanging = [OVER_THE_DROP.but(far_leg=(-10 - swing, 22 + swing, 34)) for swing in (0, 5, 10, 5)]
    drawn = OVER_THE_DROP.but(far_leg=(72, 100, 0), head=24, lean=8)
    out = drawn.but(far_leg=(20, 4, -20), head=28)
    return {
        "net_idle": loop(idle),
        "net_climb": loop(climbing()),
        "net_punch": once([wound, hit, hit.but(lean=28, near_arm=(72, 22)), SIDEWAYS]),
        "net_heel": once([high, low, low.but(hips=(0, -14)), high.but(near_leg=(50, 70, 10))]),
        "net_unbuckle": loop(
            [
                reaching.but(far_arm=(140 + 6 * math.sin(step * math.pi / 2), 34 + 8 * math.cos(step * math.pi / 2)))
                for step in range(4)
            ]
        ),
        "net_swing": once(through()),
        "net_slip": loop([sliding, sliding.but(near_arm=(142, 28), near_leg=(4, 0, 0), far_leg=(28, 0, 0))]),
        "net_hauled": loop([hauled, hauled.but(lean=-20, near_leg=(14, 30, 20), far_leg=(-4, 40, 34))]),
        "net_dead": once(
            [poses.HURT[0].but(hips=(0, -22)), hauled.but(near_arm=(20, 10), far_arm=(176, 4), head=30, asleep=True)]
        ),
        "boot_hang": loop(hanging),
        "boot_kick": once([drawn, out, out.but(far_leg=(12, 10, 0)), OVER_THE_DROP.but(far_leg=(20, 40, 10))]),
    }
