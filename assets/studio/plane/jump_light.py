"""The checkpoint of the cargo plane: the two lights by which men are told to wait and to jump, on a post of the deck."""

from __future__ import annotations

from assets.studio.lamp import ANCHOR, SIZE, lamp_sheet, strength
from assets.studio.sheet import Sheet
from assets.studio.sprite import AMBER, INK, RUBBER, STEEL, Frame, Sprite

WAIT, GO = ("#ffd0b8", "#ff4a34", "#8c1c18"), ("#e6ffe0", "#58f08c", "#187048")
"""A burning light from the middle to the rim."""
DEAD = ("#3c2424", "#241c20"), ("#24382c", "#182420")
"""The red and the green glass without its light."""


def jump_light(frame: int) -> Frame:
    """Frame 0 says wait, later ones go."""
    sprite = Sprite(*SIZE)
    x, foot = ANCHOR
    is_go = frame > 0
    sprite.slab(x - 7, foot - 4, 14, 4, STEEL, 4.6, 2)
    layer = sprite.layer()
    for across in (-5, 4):
        layer.rect(x + across, foot - 3, 1, 1, INK)
    layer.rect(x - 3, foot - 20, 6, 17, INK).rect(x - 2, foot - 20, 4, 17, STEEL[2]).rect(x - 2, foot - 20, 1, 17, STEEL[5])
    for y in (foot - 8, foot - 12, foot - 16):
        layer.rect(x - 2, y, 4, 2, AMBER[4])
    layer.line([(x + 5, foot - 21), (x + 7, foot - 14), (x + 6, foot - 6), (x + 4, foot - 4)], RUBBER[2], 1)
    sprite.lay(layer).slab(x - 8, foot - 44, 16, 25, STEEL, 3.6, 1.4)
    layer = sprite.layer()
    layer.rect(x - 8, foot - 32, 16, 1, STEEL[1])
    for y, burning, dead in ((foot - 38, None if is_go else WAIT, DEAD[0]), (foot - 25, GO if is_go else None, DEAD[1])):
        layer.circle(x, y, 5.6, INK)
        if burning is None:
            layer.circle(x, y, 4.6, dead[0]).circle(x, y + 0.8, 3.4, dead[1]).pixel(x - 2, y - 3, STEEL[5])
        else:
            core = 2.2 - frame % 2 * 0.4
            layer.circle(x, y, 4.8, burning[2]).circle(x, y, 4, burning[1]).circle(x - 0.6, y - 0.8, core, burning[0])
        layer.rect(x - 6, y - 7, 12, 2, STEEL[4]).rect(x - 6, y - 7, 12, 1, STEEL[6])
    for column in (-7, 6):
        layer.pixel(x + column, foot - 43, STEEL[6]).pixel(x + column, foot - 21, STEEL[0])
    sprite.lay(layer).outline()
    if is_go:
        return sprite.halo(x, foot - 25, 17, GO[1], strength(frame, 0.6)).done(ANCHOR)
    return sprite.halo(x, foot - 38, 10, WAIT[1], 0.35).done(ANCHOR)


def sheets() -> dict[str, Sheet]:
    """The sheet by its name."""
    return {"checkpoint_plane": lamp_sheet(jump_light)}
