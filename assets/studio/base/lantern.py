"""The checkpoint of the air base: a storm lantern on an iron hook, and the ammunition box that holds it up."""

from __future__ import annotations

from assets.studio.lamp import ANCHOR, LIT_FRAMES, SIZE, strength
from assets.studio.sprite import AMBER, BRASS, INK, RUST, STEEL, Frame, Sprite

OLIVE = ("#12140c", "#23281a", "#3a4128", "#586038", "#7e8450", "#aeb078", "#dcd8a4")
FLAME = ("#fff6d0", "#ffd060", "#f08a2c")
SWING = (0, 1, 0, -1)
"""How far the draught moves the flame in each frame, px."""


def lantern(frame: int) -> Frame:
    """Frame 0 is out, later ones burn."""
    sprite = Sprite(*SIZE)
    x, foot = ANCHOR
    is_lit = frame > 0
    sprite.slab(x - 10, foot - 10, 20, 10, OLIVE, 4.6, 2)
    layer = sprite.layer()
    layer.rect(x - 10, foot - 7, 20, 1, OLIVE[1]).rect(x - 7, foot - 8, 3, 3, BRASS[3]).rect(x + 4, foot - 8, 3, 3, BRASS[3])
    layer.rect(x - 3, foot - 5, 6, 1, AMBER[4]).rect(x - 3, foot - 3, 4, 1, AMBER[4])
    layer.rect(x - 9, foot - 43, 4, 34, INK).rect(x - 8, foot - 43, 2, 33, RUST[3]).rect(x - 8, foot - 43, 1, 33, RUST[5])
    hook = [(x - 7, foot - 42), (x - 4, foot - 45), (x + 1, foot - 45), (x + 3, foot - 43), (x + 3, foot - 40)]
    layer.line(hook, INK, 4).line(hook, RUST[4], 2)
    sprite.lay(layer)
    layer = sprite.layer()
    layer.line([(x - 2, foot - 33), (x - 1, foot - 38), (x + 3, foot - 40), (x + 7, foot - 38), (x + 8, foot - 33)], STEEL[4], 1)
    layer.rect(x, foot - 37, 6, 2, STEEL[3]).rect(x - 1, foot - 35, 8, 2, STEEL[2]).rect(x - 1, foot - 35, 8, 1, STEEL[5])
    rim, glass = (FLAME[2], FLAME[1]) if is_lit else (STEEL[1], STEEL[2])
    layer.rect(x - 1, foot - 33, 8, 10, rim).rect(x, foot - 33, 6, 10, glass)
    if is_lit:
        lean = SWING[frame % LIT_FRAMES]
        layer.polygon([(x + 1, foot - 24), (x + 3 + lean, foot - 32), (x + 5, foot - 24)], FLAME[0])
    else:
        layer.line([(x + 1, foot - 25), (x + 5, foot - 32)], STEEL[4], 1).rect(x + 3, foot - 26, 1, 3, INK)
    layer.rect(x - 3, foot - 23, 12, 2, STEEL[4]).rect(x - 3, foot - 21, 12, 4, STEEL[2]).rect(x - 3, foot - 18, 12, 1, STEEL[1])
    layer.rect(x - 3, foot - 33, 1, 11, STEEL[4]).rect(x + 8, foot - 33, 1, 11, STEEL[3])
    layer.rect(x - 2, foot - 28, 10, 1, STEEL[3])
    sprite.lay(layer).outline()
    if is_lit:
        sprite.halo(x + 3, foot - 28, 18, FLAME[1], strength(frame, 0.6))
    return sprite.done(ANCHOR)
