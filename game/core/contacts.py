"""Who can hurt whom: bits of HIT_MASK and HURT_MASK. A hitbox hurts a hurtbox when they share a bit and a pixel."""

from __future__ import annotations

PLAYER = 1
ENEMY = 2
COMPANION = 4
PROP = 8
EVERYBODY = PLAYER | ENEMY | COMPANION

FARTHEST_BOX_PX = 640
"""A hitbox and a hurtbox that meet lie so near, left and right, to the boxes of their entities: who is farther away is not asked."""
