"""A picture of the whole map in map px, painted at any whole scale: the same strokes, finer edges."""

from __future__ import annotations

import numpy as np

from assets.studio.paint import Canvas, Layer, Pixels, blur, noise, screen, shade, tint

WIDTH, HEIGHT = 1600, 448
LENS_SCALE = 2
"""The lens shows things so much larger."""

WALL_TOP, LEDGE, GROUND = 192, 304, 416
"""The cornice, the balcony's ledge and the pavement, px from the map's top."""
HALL_LEFT, HALL_RIGHT = 384, 1344
FIRST_BAY, BAY = 432, 64
"""The left edge of window A, and from one window to the next, px."""
LETTERS = "ABCDEFGHIJKLMN"
PANE = 32
"""A window's width, px."""

SNOW_TOP, SNOW_SIDE = "#dfe6f4", "#9fb0d6"
TRIM, TRIM_LIGHT, TRIM_DARK = "#8a7078", "#b094a0", "#3a304c"
INK = "#14142a"


class Scene:
    """A transparent picture that is `scale` times as large as the map; everything is said in map px."""

    def __init__(self, scale: int) -> None:
        self.scale = scale
        self.size = WIDTH * scale, HEIGHT * scale
        self.canvas = Canvas(self.size)

    @property
    def is_fine(self) -> bool:
        """Whether there is room for what only the lens shows."""
        return self.scale > 1

    @property
    def hair(self) -> float:
        """The thinnest line, map px."""
        return 1 / self.scale

    def layer(self, soft: int = 1) -> Layer:
        """A sheet in map px."""
        layer = Layer(self.size, soft)
        layer.canvas.scale(self.scale, self.scale)
        return layer

    def lay(self, layer: Layer) -> Scene:
        """Put a sheet on top."""
        self.canvas.over(layer)
        return self

    def grid(self) -> tuple[Pixels, Pixels]:
        """The x and the y of every pixel, map px, each as a row or a column."""
        xs = (np.arange(self.size[0], dtype=np.float32) / self.scale)[None, :]
        ys = (np.arange(self.size[1], dtype=np.float32) / self.scale)[:, None]
        return xs, ys

    def noise(self, seed: int, scale_x: float, scale_y: float, octaves: int = 4) -> Pixels:
        """Smooth noise, the same at every scale but for its finest octave."""
        return noise(self.size, seed, scale_x * self.scale, scale_y * self.scale, octaves)

    def shade(self, factor: Pixels | float) -> Scene:
        """Multiply the colours."""
        self.canvas.pixels = shade(self.canvas.pixels, factor)
        return self

    def tint(self, colour: str, amount: Pixels | float) -> Scene:
        """Mix towards a colour."""
        self.canvas.pixels = tint(self.canvas.pixels, colour, amount)
        return self

    def glow(
        self, x: float, y: float, radius: float, colour: str, strength: float, power: float = 2.0, tall: float = 1.0
    ) -> Scene:
        """Round light on what is there."""
        scale = self.scale
        self.canvas.glow(x * scale, y * scale, radius * scale, colour, strength, power, tall)
        return self

    def pool(self, layer: Layer, softness: float, box: tuple[int, int, int, int], fade: Pixels | None = None) -> Scene:
        """Screen a blurred sheet of light within a box (left, top, right, bottom), map px; `fade` is a column of the map."""
        left, top, right, bottom = (edge * self.scale for edge in box)
        part = slice(max(top, 0), bottom), slice(max(left, 0), right)
        light = blur(layer.pixels()[part][..., :3], softness * self.scale)
        if fade is not None:
            light = light * fade[part[0]][:, None, None]
        self.canvas.pixels[part] = screen(self.canvas.pixels[part], light)
        return self
