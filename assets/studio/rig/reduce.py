"""Index map to pixels: rim of light, majority vote, colours, outline."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from assets.studio.rig.drawing import KEY_LIGHT, MATERIALS, NUMBERS, SCALE, Indices, index_of

Ramp = tuple[str, str, str, str]
Bytes = npt.NDArray[np.uint8]

RIM_WIDTH = 0.85
WITHOUT_RIM = ("metal", "flash", "shirt")
COVERAGE = 0.44
"""A pixel is drawn where so much of it is covered."""
WEIGHTS = {index_of("dark", 0): 1.25, index_of("accent", 1): 1.15, index_of("brass", 1): 1.6, index_of("shirt", 1): 1.2}
"""Small things of these tones win pixels that they cover only in part."""
RIM_WEIGHT = 1.25
OUTLINE = "#0a0b12"
FLASH: Ramp = ("#ff8a3c", "#ffd86a", "#fffbe0", "#fffbe0")


def lit_edge(indices: Indices, block: int = SCALE) -> Indices:
    """The map with the rim tone along the silhouette that faces the light; a px is `block` points wide."""
    solid = indices > 0
    dx, dy = (round(-part * RIM_WIDTH * block) for part in KEY_LIGHT)
    moved = np.zeros_like(solid)
    moved[dy:, dx:] = solid[:-dy, :-dx]
    material = (indices - 1) // 4
    band = solid & ~moved & ~np.isin(material, [NUMBERS[name] for name in WITHOUT_RIM])
    result = indices.copy()
    result[band] = material[band] * 4 + 4
    return result


def majority(indices: Indices, block: int = SCALE) -> Indices:
    """One index for each px of `block` points: the one that covers most of it."""
    rows, columns = indices.shape[0] // block, indices.shape[1] // block
    blocks = indices.reshape(rows, block, columns, block).transpose(0, 2, 1, 3).reshape(rows, columns, block * block)
    best = np.zeros((rows, columns))
    result = np.zeros((rows, columns), np.int16)
    for index in np.unique(indices):
        if not index:
            continue
        share = (blocks == index).mean(2) * WEIGHTS.get(int(index), 1.0) * (RIM_WEIGHT if index % 4 == 0 else 1.0)
        wins = share > best
        result[wins] = index
        best[wins] = share[wins]
    result[(blocks > 0).mean(2) < COVERAGE] = 0
    return result


def coloured(indices: Indices, ramps: Mapping[str, Ramp]) -> Bytes:
    """RGBA pixels with a dark outline round everything but the muzzle flash."""
    table = np.zeros((len(MATERIALS) * 4 + 1, 4), np.uint8)
    for name, ramp in {**ramps, "flash": FLASH}.items():
        for tone, colour in enumerate(ramp):
            table[index_of(name, tone)] = (*bytes.fromhex(colour[1:]), 255)
    pixels = table[indices]
    pixels[outlined(indices)] = (*bytes.fromhex(OUTLINE[1:]), 255)
    return pixels


def outlined(indices: Indices) -> npt.NDArray[np.bool_]:
    """The px of the outline."""
    solid = body(indices, ("flash",))
    edge = np.zeros_like(solid)
    edge[1:] |= solid[:-1]
    edge[:-1] |= solid[1:]
    edge[:, 1:] |= solid[:, :-1]
    edge[:, :-1] |= solid[:, 1:]
    outline: npt.NDArray[np.bool_] = edge & (indices == 0)
    return outline


def body(indices: Indices, without: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """The px of everything but some materials."""
    return (indices > 0) & ~np.isin((indices - 1) // 4, [NUMBERS[name] for name in without])
