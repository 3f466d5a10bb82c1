"""The costume rack on wheels, behind whose clothes one hides."""

from __future__ import annotations

import math

from assets.studio import pieces
from assets.studio.cast import Cast, swayed
from assets.studio.hall import costumes
from assets.studio.paint import GOLD, Layer, Pixels
from assets.studio.pieces import BRASS, IRON, STEEL, stamp


def rack_frame(variant: int, sway: float = 0.0, wheel: float = 0.0, eyes: int = -1) -> Pixels:
    """A costume rack on castors, 52 x 52. `eyes` -1: nobody, 0: open eyes between the costumes, 1: shut."""
    piece = pieces.blank((52, 52))
    clothes = rack_clothes(variant)
    if eyes >= 0:
        person = Layer((52, 52)).rect(22, 14, 10, 24, "#120a10").rect(23, 17, 8, 6, "#d8a07c")
        person.rect(23, 17, 8, 1, "#8a5844").rect(23, 22, 8, 1, "#a8705c")
        colour = "#fff6e0" if eyes == 0 else "#7a4a38"
        person.rect(24, 19, 2, 1, colour).rect(28, 19, 2, 1, colour)
        if eyes == 0:
            person.pixel(25, 19, "#141828").pixel(29, 19, "#141828")
        person.rect(20, 34, 4, 11, "#1c1c28").rect(28, 34, 4, 11, "#1c1c28").rect(20, 34, 1, 10, "#4a4a64")
        person.rect(28, 34, 1, 10, "#4a4a64")
        person.rect(19, 43, 7, 3, "#0d0a10").rect(28, 43, 7, 3, "#0d0a10").rect(20, 43, 5, 1, STEEL[4])
        person.rect(29, 43, 5, 1, STEEL[4])
        stamp(piece, person.pixels(), 0, 0)
        clothes = clothes.copy()
        clothes[14:21, 21:29] = 0
        clothes[35:, 15:34] = 0
    stamp(piece, swayed(clothes, sway, 6), 2, 2)
    layer = Layer((52, 52))
    for x in (1, 49):
        layer.rect(x, 1, 2, 46, BRASS[3]).rect(x, 1, 1, 46, BRASS[5])
    layer.rect(1, 1, 50, 2, BRASS[4]).rect(1, 1, 50, 1, BRASS[5]).rect(1, 46, 50, 2, BRASS[2])
    layer.rect(1, 46, 50, 1, BRASS[4])
    layer.circle(2, 1.5, 2, BRASS[4]).circle(50, 1.5, 2, BRASS[4])
    for x in (5, 46):
        layer.circle(x, 49.5, 2.5, IRON[1])
        layer.pixel(x + math.cos(wheel) * 1.6, 49 + math.sin(wheel) * 1.6, STEEL[5])
    return stamp(piece, layer.pixels(), 0, 0)


def rack_clothes(variant: int) -> Pixels:
    """The costumes of a rack: crimson gowns, or white tutus."""
    piece = pieces.blank((48, 44))
    if variant == 1:
        for index, x in enumerate((1, 9, 17, 25, 33, 38)):
            ramp = (pieces.CRIMSON, pieces.BRONZE, pieces.CRIMSON, pieces.ROSE, pieces.CRIMSON, pieces.CRIMSON)[index]
            stamp(
                piece,
                costumes.hung(costumes.hanging_strip(11, 35 + index * 3 % 5, ramp, (3, 2, 11, 8, 0, 13)[index])),
                x,
                0,
            )
        return stamp(piece, costumes.hung(costumes.garment("gown", (19, 38), pieces.CRIMSON, 2, GOLD[3])), 15, 1)
    for x, seed in ((-1, 1), (23, 4)):
        stamp(piece, costumes.hung(costumes.garment("tutu", (25, 28), pieces.TULLE, seed, GOLD[3])), x, 0)
    for index, x in enumerate((0, 16, 31, 38)):
        strip = costumes.hung(
            costumes.hanging_strip(
                9,
                38 - index % 2 * 3,
                (pieces.TULLE, pieces.ROSE, pieces.TULLE, pieces.MIDNIGHT)[index],
                index + 5,
            )
        )
        stamp(piece, strip, x, 1)
    return stamp(piece, costumes.hung(costumes.garment("tutu", (27, 32), pieces.TULLE, 3, GOLD[3])), 10, 1)


def costume_rack() -> Cast:
    """The rack one can hide in and push; the second set of animations has white tutus."""
    cast = Cast((26, 52))
    for variant, suffix in ((1, ""), (2, "_2")):
        cast.add(f"idle{suffix}", [rack_frame(variant)])
        swings = (0.0, 2.4, 0.0, -2.4)
        cast.add(
            f"rolling{suffix}",
            [rack_frame(variant, swing, index * math.pi / 2) for index, swing in enumerate(swings)],
            True,
        )
        cast.add(f"occupied{suffix}", [rack_frame(variant, eyes=0), rack_frame(variant, 1.0, eyes=1)], True)
    return cast
