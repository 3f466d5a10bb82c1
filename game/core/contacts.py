"""Who can hurt whom: bits of HIT_MASK and HURT_MASK. A hitbox hurts a hurtbox when they share a bit and a pixel."""

from __future__ import annotations

PLAYER = 1
ENEMY = 2
COMPANION = 4
PROP = 8
EVERYBODY = PLAYER | ENEMY | COMPANION

FARTHEST_BOX_PX = 512
"""No hitbox or hurtbox reaches farther, left or right, out of its entity's own box: who is far away is not asked for it."""
