"""The layers of the first stage, put together."""

from __future__ import annotations

from assets.studio.interval import hall, pavilions, street
from assets.studio.interval.scene import Scene
from assets.studio.paint import Canvas


def facade(scale: int) -> Canvas:
    """The whole front, at the map's size times `scale`."""
    scene = Scene(scale)
    layer = scene.layer()
    pavilions.tower(layer, scene)
    pavilions.west(layer, scene)
    pavilions.east(layer, scene)
    scene.lay(layer)
    hall.paint(scene)
    street.weathered(scene)
    layer = scene.layer()
    street.pavement(layer, scene)
    street.car(layer, scene)
    for x in street.LAMPS:
        street.lamp(layer, x)
    scene.lay(layer)
    street.lit(scene)
    scene.canvas.bloom(0.8, 5 * scale, 0.45)
    return scene.canvas
