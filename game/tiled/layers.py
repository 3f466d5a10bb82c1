"""The cells of tile layers: csv, base64 with zlib, gzip, zstd or nothing, finite or in chunks."""

from __future__ import annotations

import base64
import binascii
import struct
import zlib

from game.tiled.errors import MapError
from game.tiled.tree import Node

GZIP_HEADER = 16
"""Added to zlib's window bits, it reads gzip's header."""
MAX_CELLS = 1 << 21
"""A layer with more cells is refused before it is unpacked."""


def cells_of(layer: Node, width: int, height: int, origin: tuple[int, int] | None) -> tuple[int, ...]:
    """The gids of a layer as width x height of them, row by row. `origin` is the first chunk's corner of an infinite map.

    Raises MapError for a layer of the wrong size, of unknown encoding or damaged.
    """
    data = layer.find("data")
    if not isinstance(data, Node):
        raise MapError([layer.fault(f"layer {layer.get('name')!r} has no <data>", "layer-data")])
    chunks = [chunk for chunk in data.findall("chunk") if isinstance(chunk, Node)]
    if not chunks and origin is not None and not (data.text or "").strip():
        return (0,) * (width * height)  # an infinite map's layer without a tile
    if not chunks:
        own = layer.integer("width", width), layer.integer("height", height)
        if own != (width, height):
            message = f"layer {layer.get('name')!r} is {own[0]} x {own[1]} tiles, the map {width} x {height}"
            raise MapError([layer.fault(message, "layer-size", "resize the map in Tiled and save")])
        return _decode(data, data, width * height)
    cells = [0] * (width * height)
    for chunk in chunks:
        corner = origin or (0, 0)
        left, top = chunk.integer("x") - corner[0], chunk.integer("y") - corner[1]
        across, down = chunk.integer("width"), chunk.integer("height")
        if across < 1 or down < 1 or left < 0 or top < 0 or left + across > width or top + down > height:
            raise MapError([chunk.fault(f"a chunk of {across} x {down} tiles lies outside of the map", "layer-data")])
        for index, gid in enumerate(_decode(data, chunk, across * down)):
            cells[(top + index // across) * width + left + index % across] = gid
    return tuple(cells)


def _decode(data: Node, holder: Node, wanted: int) -> tuple[int, ...]:
    text = (holder.text or "").strip()
    encoding, compression = data.get("encoding"), data.get("compression") or ""
    try:
        if encoding == "csv":
            cells = tuple(map(int, text.split(",")))
        elif encoding == "base64":
            raw = _unpack(data, base64.b64decode(text, validate=False), compression, wanted * 4)
            cells = struct.unpack(f"<{len(raw) // 4}I", raw)
        elif encoding is None:
            cells = tuple(int(tile.get("gid", "0")) for tile in holder.findall("tile"))
        else:
            raise MapError([data.fault(f"encoding {encoding!r} is unknown", "layer-data", "choose CSV in the map's properties")])
    except (ValueError, binascii.Error, zlib.error, OSError, EOFError, struct.error) as error:
        raise MapError([holder.fault(f"the layer's cells cannot be read: {error}", "layer-data")]) from None
    if len(cells) != wanted:
        raise MapError([holder.fault(f"the layer has {len(cells)} cells instead of {wanted}", "layer-size")])
    return cells


def _unpack(data: Node, raw: bytes, compression: str, limit: int) -> bytes:
    if not compression:
        return raw
    if compression in ("zlib", "gzip"):
        # Never more than the layer can hold, however small the file is.
        header = zlib.MAX_WBITS if compression == "zlib" else zlib.MAX_WBITS | GZIP_HEADER
        return zlib.decompressobj(header).decompress(raw, limit + 4)
    hint = "choose CSV or zlib as Tile Layer Format in the map's properties"
    raise MapError([data.fault(f"tile layers compressed with {compression} are not supported", "layer-data", hint)])
