"""Who can hurt whom: bits of HIT_MASK and HURT_MASK. A hitbox hurts a hurtbox when they share a bit and a pixel."""

from __future__ import annotations

PLAYER = 1
ENEMY = 2
COMPANION = 4
PROP = 8
EVERYBODY = PLAYER | ENEMY | COMPANION

FARTHEST_BOX_PX = 512
"""No hitbox or hurtbox reaches farther, left or right, out of its entity's own box. The world relies on it: between two boxes
farther apart than twice this there is no contact to look for. The fuzzer watches that it is kept."""
