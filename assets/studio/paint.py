"""The paint box: skia layers, float compositing, light, noise, dither and palettes for every recipe.

A picture is a float32 array (height, width, 3) or, with transparency, (height, width, 4) premultiplied by
alpha; values run from 0 to 1. A size is (width, height). Nothing here keeps state or asks a clock: the same
calls give the same bytes.

    picture = Canvas((320, 128), "#16040a")
    layer = picture.layer()                           # crisp pixels; picture.layer(4) for soft paint
    layer.rect(0, 100, 320, 28, "#7a4428").line([(0, 100), (320, 100)], "#f0c060")
    picture.over(layer).glow(160, 40, 90, "#ffb254", 0.4).bloom().vignette(0.3).save(folder / "room.png")
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path as FilePath

import numpy as np
import numpy.typing as npt
import skia
from PIL import Image

Size = tuple[int, int]
Point = tuple[float, float]
Points = Sequence[Point]
Colour = str | tuple[float, float, float]
Pixels = npt.NDArray[np.float32]
Stops = Sequence[tuple[float, Colour] | tuple[float, Colour, float]]

# Ramps that several chapters share, dark to light.
VELVET = ("#16040a", "#2a060e", "#460a14", "#6a0f1b", "#8e1822", "#b32a2c", "#d24a3c", "#ee7a56")
SNOW, SNOW_SHADE, SNOW_DEEP = "#dfe6f4", "#9fb0d6", "#6f83b8"
GOLD = ("#5a3418", "#8a5c24", "#c8902c", "#f0c060", "#ffe49a")

BAYER = ((np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) + 0.5) / 16 - 0.5).astype(np.float32)


# ---------------------------------------------------------------- colours


def rgb(colour: Colour) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1 of "#rgb", "#rrggbb" or such a triple."""
    if not isinstance(colour, str):
        return colour
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255


def mix(first: Colour, second: Colour, part: float) -> str:
    """The colour `part` of the way from the first to the second, as "#rrggbb"."""
    channels = (round(255 * (a + (b - a) * part)) for a, b in zip(rgb(first), rgb(second), strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def vector(colour: Colour) -> Pixels:
    """The colour as an array of three floats."""
    return np.array(rgb(colour), np.float32)


def _colour4f(colour: Colour, alpha: float = 1.0) -> skia.Color4f:
    red, green, blue = rgb(colour)
    return skia.Color4f(red, green, blue, alpha)


# ---------------------------------------------------------------- paths


def polygon_path(points: Points, closed: bool = True) -> skia.Path:
    """A path of straight lines."""
    path = skia.Path()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    return path


def curve_path(points: Points, closed: bool = True, tension: float = 1.0) -> skia.Path:
    """A smooth path (Catmull-Rom) through all the points."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    path = skia.Path()
    path.moveTo(*points[0])
    for i in range(count if closed else count - 1):
        before, start, end, after = at(i - 1), at(i), at(i + 1), at(i + 2)
        path.cubicTo(
            start[0] + (end[0] - before[0]) * tension / 6,
            start[1] + (end[1] - before[1]) * tension / 6,
            end[0] - (after[0] - start[0]) * tension / 6,
            end[1] - (after[1] - start[1]) * tension / 6,
            *end,
        )
    if closed:
        path.close()
    return path


def arch_path(x: float, y: float, width: float, height: float) -> skia.Path:
    """A round-headed opening: a half circle on top of a rectangle, within the given box."""
    path = skia.Path()
    path.moveTo(x, y + height)
    path.lineTo(x, y + width / 2)
    path.arcTo(skia.Rect.MakeXYWH(x, y, width, width), 180, 180, False)
    path.lineTo(x + width, y + height)
    path.close()
    return path


# ---------------------------------------------------------------- layers


class Layer:
    """A transparent sheet to draw on. Every drawing method returns the layer, so that calls can be chained.

    `supersample=1` gives crisp pixels without anti-aliasing; 2 to 4 draws that many times larger, smoothly,
    and averages: for skies, mountains, fog and cloth.
    """

    def __init__(self, size: Size, supersample: int = 1, antialias: bool | None = None) -> None:
        self.size = size
        self.supersample = supersample
        self.antialias = supersample > 1 if antialias is None else antialias
        self._surface = skia.Surface(size[0] * supersample, size[1] * supersample)
        self.canvas: skia.Canvas = self._surface.getCanvas()
        self.canvas.clear(skia.ColorTRANSPARENT)
        self.canvas.scale(supersample, supersample)

    def _paint(self, colour: Colour, alpha: float, stroke: float | None, cap: str = "butt") -> skia.Paint:
        paint = skia.Paint(AntiAlias=self.antialias, Color4f=_colour4f(colour, alpha))
        if stroke is not None:
            paint.setStyle(skia.Paint.kStroke_Style)
            paint.setStrokeWidth(stroke)
            paint.setStrokeJoin(skia.Paint.kRound_Join)
            paint.setStrokeCap(skia.Paint.kRound_Cap if cap == "round" else skia.Paint.kButt_Cap)
        return paint

    def rect(self, x: float, y: float, width: float, height: float, colour: Colour, alpha: float = 1.0) -> Layer:
        """A filled rectangle."""
        self.canvas.drawRect(skia.Rect.MakeXYWH(x, y, width, height), self._paint(colour, alpha, None))
        return self

    def frame(self, x: float, y: float, width: float, height: float, colour: Colour, alpha: float = 1.0) -> Layer:
        """The one pixel wide outline just within a rectangle."""
        self.rect(x, y, width, 1, colour, alpha).rect(x, y + height - 1, width, 1, colour, alpha)
        return self.rect(x, y + 1, 1, height - 2, colour, alpha).rect(x + width - 1, y + 1, 1, height - 2, colour, alpha)

    def pixel(self, x: float, y: float, colour: Colour, alpha: float = 1.0) -> Layer:
        """One pixel."""
        return self.rect(int(x), int(y), 1, 1, colour, alpha)

    def path(self, path: skia.Path, colour: Colour, alpha: float = 1.0, stroke: float | None = None) -> Layer:
        """A skia path, filled, or drawn with the given stroke width."""
        self.canvas.drawPath(path, self._paint(colour, alpha, stroke))
        return self

    def polygon(self, points: Points, colour: Colour, alpha: float = 1.0) -> Layer:
        """A filled polygon."""
        return self.path(polygon_path(points), colour, alpha)

    def curve(self, points: Points, colour: Colour, alpha: float = 1.0, tension: float = 1.0) -> Layer:
        """A filled smooth shape through the points."""
        return self.path(curve_path(points, True, tension), colour, alpha)

    def line(self, points: Points, colour: Colour, width: float = 1, alpha: float = 1.0) -> Layer:
        """An open line of straight pieces."""
        return self.path(polygon_path(points, False), colour, alpha, width)

    def curve_line(self, points: Points, colour: Colour, width: float = 1, alpha: float = 1.0) -> Layer:
        """An open smooth line through the points."""
        return self.path(curve_path(points, False), colour, alpha, width)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        colour: Colour,
        alpha: float = 1.0,
        stroke: float | None = None,
    ) -> Layer:
        """A circle, filled or drawn with the given stroke width."""
        self.canvas.drawCircle(x, y, radius, self._paint(colour, alpha, stroke))
        return self

    def oval(
        self,
        x: float,
        y: float,
        radius_x: float,
        radius_y: float,
        colour: Colour,
        alpha: float = 1.0,
        stroke: float | None = None,
    ) -> Layer:
        """An ellipse about (x, y), filled or drawn with the given stroke width."""
        box = skia.Rect.MakeXYWH(x - radius_x, y - radius_y, 2 * radius_x, 2 * radius_y)
        self.canvas.drawOval(box, self._paint(colour, alpha, stroke))
        return self

    def gradient(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        stops: Stops,
        alpha: float = 1.0,
        horizontal: bool = False,
    ) -> Layer:
        """A rectangle with a vertical (or horizontal) gradient: stops (place 0..1, colour[, alpha])."""
        end = skia.Point(x + width, y) if horizontal else skia.Point(x, y + height)
        colours = [_colour4f(stop[1], stop[2] if len(stop) == 3 else 1.0).toColor() for stop in stops]
        shader = skia.GradientShader.MakeLinear([skia.Point(x, y), end], colours, [stop[0] for stop in stops])
        paint = self._paint("#ffffff", alpha, None)
        paint.setShader(shader)
        paint.setAlphaf(alpha)
        self.canvas.drawRect(skia.Rect.MakeXYWH(x, y, width, height), paint)
        return self

    @contextmanager
    def clip(self, path: skia.Path) -> Iterator[Layer]:
        """Within the `with` block nothing is drawn outside of the path."""
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, self.antialias)
        try:
            yield self
        finally:
            self.canvas.restore()

    def erase(self, path: skia.Path) -> Layer:
        """Cut the path out of what was drawn so far."""
        paint = self._paint("#000000", 1.0, None)
        paint.setBlendMode(skia.BlendMode.kClear)
        self.canvas.drawPath(path, paint)
        return self

    def pixels(self) -> Pixels:
        """The sheet as a premultiplied float array (height, width, 4)."""
        snapshot = self._surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        result: Pixels = snapshot.astype(np.float32) / 255
        result[..., :3] *= result[..., 3:4]
        if self.supersample > 1:
            width, height = self.size
            factor = self.supersample
            result = result.reshape(height, factor, width, factor, 4).mean((1, 3))
        return result

    def mask(self) -> Pixels:
        """The alpha of the sheet, (height, width, 1)."""
        return self.pixels()[..., 3:4]


# ---------------------------------------------------------------- compositing


def size_of(picture: Pixels) -> Size:
    """Width and height of an array."""
    return picture.shape[1], picture.shape[0]


def over(below: Pixels, above: Pixels, opacity: float = 1.0) -> Pixels:
    """A premultiplied RGBA picture laid over an RGB or RGBA one."""
    channels = below.shape[2]
    return below * (1 - above[..., 3:4] * opacity) + above[..., :channels] * opacity


def _coverage(picture: Pixels) -> Pixels | float:
    return picture[..., 3:4] if picture.shape[2] == 4 else 1.0


def add(below: Pixels, light: Pixels, strength: float = 1.0) -> Pixels:
    """Additive light. On an RGBA picture it falls only where there is something to light."""
    result = below.copy()
    result[..., :3] += light[..., :3] * strength * _coverage(below)
    return result


def screen(below: Pixels, light: Pixels, strength: float = 1.0) -> Pixels:
    """Light that cannot burn out: for bright grounds and for beams."""
    result = below.copy()
    cover = _coverage(below)
    colour = np.clip(below[..., :3], 0, 1)
    lit = np.clip(light[..., :3] * strength, 0, 1)
    result[..., :3] = colour + lit * (cover - colour)
    return result


def tint(below: Pixels, colour: Colour, amount: Pixels | float) -> Pixels:
    """Mix towards a colour by an amount (number, or array (height, width) or (height, width, 1))."""
    part = np.asarray(amount, np.float32)
    if part.ndim == 2:
        part = part[..., None]
    result = below.copy()
    result[..., :3] = below[..., :3] * (1 - part) + vector(colour) * part * _coverage(below)
    return result


def shade(below: Pixels, factor: Pixels | float) -> Pixels:
    """Multiply the colours (not the alpha) by a factor (number or array)."""
    part = np.asarray(factor, np.float32)
    if part.ndim == 2:
        part = part[..., None]
    result = below.copy()
    result[..., :3] *= part
    return result


# ---------------------------------------------------------------- light and texture


def grid(size: Size) -> tuple[Pixels, Pixels]:
    """The x and the y of every pixel, each (height, width)."""
    ys, xs = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    return xs, ys


def glow(
    size: Size,
    x: float,
    y: float,
    radius: float,
    colour: Colour,
    strength: float = 1.0,
    power: float = 2.0,
    stretch_y: float = 1.0,
) -> Pixels:
    """Round light, to be added: falls from `strength` at (x, y) to nothing at the radius."""
    xs, ys = grid(size)
    distance = np.sqrt((xs - x) ** 2 + ((ys - y) / stretch_y) ** 2) / radius
    falloff = np.clip(1 - distance, 0, 1) ** power
    return (falloff[..., None] * vector(colour) * strength).astype(np.float32)


def beam(
    size: Size,
    points: Points,
    colour: Colour,
    strength: float = 0.4,
    softness: float = 4.0,
    fade: Pixels | None = None,
) -> Pixels:
    """A blurred polygon of light, to be screened; `fade` (height, width) multiplies it."""
    light = blur(Layer(size, 2).polygon(points, colour, strength).pixels()[..., :3], softness)
    return light if fade is None else light * fade[..., None]


def _blur_axis(picture: Pixels, sigma: float, axis: int) -> Pixels:
    radius = int(sigma * 3) + 1
    kernel = np.exp(-(np.arange(-radius, radius + 1) ** 2) / (2 * sigma * sigma))
    kernel /= kernel.sum()
    margins = [(0, 0)] * picture.ndim
    margins[axis] = (radius, radius)
    padded = np.pad(picture, margins, mode="edge")
    length = picture.shape[axis]
    result = np.zeros_like(picture)
    for index, weight in enumerate(kernel):
        window = padded[index : index + length] if axis == 0 else padded[:, index : index + length]
        result += window * np.float32(weight)
    return result


def blur(picture: Pixels, sigma: float) -> Pixels:
    """Gaussian blur of an array (height, width[, channels])."""
    return _blur_axis(_blur_axis(picture, sigma, 0), sigma, 1)


def bloom(picture: Pixels, threshold: float = 0.78, sigma: float = 6.0, strength: float = 0.5) -> Pixels:
    """Let everything brighter than the threshold shine over its surroundings."""
    colour = picture[..., :3]
    bright = np.clip(colour - threshold, 0, 1) * (colour.max(2, keepdims=True) > threshold)
    height, width = bright.shape[:2]
    padded = np.pad(bright, ((0, height % 2), (0, width % 2), (0, 0)))
    half = padded.reshape(padded.shape[0] // 2, 2, padded.shape[1] // 2, 2, 3).mean((1, 3))
    shine = blur(half, sigma / 2).repeat(2, 0).repeat(2, 1)[:height, :width]
    return add(picture, shine, strength)


def hashed(*numbers: int) -> float:
    """A number 0..1 that depends only on the given ones."""
    value = 2166136261
    for number in numbers:
        value = ((value ^ (number & 0xFFFFFFFF)) * 16777619) & 0xFFFFFFFF
        value ^= value >> 13
    return (value & 0xFFFF) / 0xFFFF


def noise(
    size: Size,
    seed: int,
    scale_x: float,
    scale_y: float | None = None,
    octaves: int = 4,
    wrap_x: bool = False,
) -> Pixels:
    """Smooth value noise 0..1, (height, width); with `wrap_x` the right edge meets the left one."""
    width, height = size
    scale_y = scale_y or scale_x
    generator = np.random.default_rng(seed)
    result = np.zeros((height, width), np.float32)
    weight, total = 1.0, 0.0
    for _ in range(octaves):
        columns = max(round(width / scale_x), 1)
        step = width / columns if wrap_x else scale_x
        lattice = generator.random((max(int(height / scale_y) + 3, 3), max(int(width / step) + 3, 3)))
        lattice = lattice.astype(np.float32)
        if wrap_x:
            lattice = lattice[:, np.arange(lattice.shape[1]) % columns]
        place_x, place_y = np.arange(width) / step, np.arange(height) / scale_y
        cell_x, cell_y = place_x.astype(int), place_y.astype(int)
        part_x, part_y = place_x - cell_x, place_y - cell_y
        part_x = (part_x * part_x * (3 - 2 * part_x)).astype(np.float32)
        part_y = (part_y * part_y * (3 - 2 * part_y)).astype(np.float32)[:, None]
        top = lattice[cell_y][:, cell_x] * (1 - part_x) + lattice[cell_y][:, cell_x + 1] * part_x
        bottom = lattice[cell_y + 1][:, cell_x] * (1 - part_x) + lattice[cell_y + 1][:, cell_x + 1] * part_x
        result += weight * (top * (1 - part_y) + bottom * part_y)
        total += weight
        weight, scale_x, scale_y = weight / 2, scale_x / 2, scale_y / 2
        if scale_x < 2 or scale_y < 1:
            break
    return result / total


def bayer(size: Size) -> Pixels:
    """The 4 x 4 ordered dither, -0.5..0.5, repeated over (height, width)."""
    width, height = size
    return np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]


def posterise(picture: Pixels, levels: int = 30, amount: float = 1.0) -> Pixels:
    """Snap each channel to `levels` steps with ordered dither: the house's last touch. Alpha stays."""
    result = picture.copy()
    cover = np.maximum(_coverage(picture), 1e-4)
    colour = np.clip(picture[..., :3] / cover, 0, 1)
    dither = bayer(size_of(picture))[..., None] * amount
    snapped = np.clip(np.floor(colour * levels + 0.5 + dither) / levels, 0, 1)
    result[..., :3] = snapped * _coverage(picture)
    return result


def vignette(picture: Pixels, strength: float = 0.35, inner: float = 0.25) -> Pixels:
    """Darken the corners."""
    width, height = size_of(picture)
    xs, ys = grid((width, height))
    distance = 0.8 * (((xs - width / 2) / (width / 2)) ** 2 + ((ys - height / 2) / (height / 2)) ** 2)
    return shade(picture, 1 - strength * np.clip(distance - inner, 0, 1.6))


def fog(
    picture: Pixels,
    y: float,
    spread: float,
    colour: Colour,
    strength: float,
    seed: int = 0,
    wrap_x: bool = False,
) -> Pixels:
    """A level band of fog about y. Fog does not fill the holes of an RGBA picture."""
    size = size_of(picture)
    ys = grid(size)[1]
    band = np.exp(-(((ys - y) / spread) ** 2)) * (0.55 + 0.45 * noise(size, seed, 90, 18, 3, wrap_x))
    return tint(picture, colour, band * strength)


def velvet_curtain(
    size: Size,
    top: float,
    bottom: float,
    period: float = 15.0,
    seed: int = 1,
    lean: float = 0.0,
    light: float = 1.0,
    gather: Point | None = None,
    ramp: Sequence[Colour] = VELVET,
) -> Pixels:
    """Velvet in folds over the whole size (RGB; mask it): an 8-tone ramp, dithered.

    `lean` slants the folds, `gather` is the point at which the cloth is tied back.
    """
    xs, ys = grid(size)
    along = xs + lean * (ys - top)
    if gather is not None:
        pull = np.clip(1 - np.abs(ys - gather[1]) / 150, 0, 1) ** 1.5
        along = along + (xs - gather[0]) * pull * 1.1
    phase = along / period * 2 * np.pi + 4.4 * noise(size, seed, 70, 300, 2)
    folds = 0.5 + 0.5 * np.sin(phase) + 0.22 * np.sin(2.3 * phase + 1) + 0.10 * np.sin(5.1 * phase)
    folds = np.clip(folds / 1.15, 0, 1) ** 1.25
    fall = np.clip(1 - (ys - top) / (bottom - top), 0, 1)
    tone = folds * (0.62 + 0.38 * fall) * light + 0.04
    last = len(ramp) - 1
    index = np.clip(np.floor(tone * (last + 0.2) + 0.5 + bayer(size) * 0.7), 0, last).astype(int)
    return np.array([rgb(colour) for colour in ramp], np.float32)[index]


# ---------------------------------------------------------------- files


def to_bytes(picture: Pixels) -> npt.NDArray[np.uint8]:
    """8 bits a channel, straight (not premultiplied) alpha."""
    straight = np.clip(picture, 0, 1)
    if picture.shape[2] == 4:
        alpha = straight[..., 3:4]
        colour = np.where(alpha > 0, straight[..., :3] / np.maximum(alpha, 1e-4), 0)
        straight = np.concatenate([np.clip(colour, 0, 1), alpha], 2)
    return (straight * 255 + 0.5).astype(np.uint8)


def from_bytes(picture: npt.NDArray[np.uint8]) -> Pixels:
    """The reverse of `to_bytes`: premultiplied floats of an RGB or RGBA byte array."""
    result: Pixels = picture.astype(np.float32) / 255
    if result.shape[2] == 4:
        result[..., :3] *= result[..., 3:4]
    return result


def save_png(picture: Pixels | npt.NDArray[np.uint8], path: FilePath) -> None:
    """Write a float or byte picture, RGB or RGBA, without any metadata: the bytes depend on it alone."""
    data = picture if picture.dtype == np.uint8 else to_bytes(picture)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.ascontiguousarray(data)).save(path, "PNG", optimize=False, compress_level=9)


class Canvas:
    """A picture in the making, changed in place; every method returns it, so that calls can be chained."""

    def __init__(self, size: Size, ground: Colour | None = None) -> None:
        """Without a ground colour the picture is transparent (RGBA), with one it is opaque (RGB)."""
        self.size = size
        self.pixels: Pixels = np.zeros((size[1], size[0], 4 if ground is None else 3), np.float32)
        if ground is not None:
            self.pixels += vector(ground)

    def layer(self, supersample: int = 1) -> Layer:
        """A fresh layer of the picture's size (lay it with `over`)."""
        return Layer(self.size, supersample)

    def over(self, above: Layer | Pixels, opacity: float = 1.0) -> Canvas:
        """Lay a layer on top."""
        self.pixels = over(self.pixels, above.pixels() if isinstance(above, Layer) else above, opacity)
        return self

    def masked(self, colours: Pixels, mask: Pixels) -> Canvas:
        """Lay RGB colours on top where the mask (height, width, 1) is."""
        return self.over(np.concatenate([colours[..., :3] * mask, mask], 2))

    def glow(
        self,
        x: float,
        y: float,
        radius: float,
        colour: Colour,
        strength: float = 1.0,
        power: float = 2.0,
        stretch_y: float = 1.0,
    ) -> Canvas:
        """Add round light (only the part of the picture that it reaches is touched)."""
        reach = radius * max(stretch_y, 1.0)
        left, right = max(int(x - radius) - 1, 0), min(int(x + radius) + 2, self.size[0])
        top, bottom = max(int(y - reach) - 1, 0), min(int(y + reach) + 2, self.size[1])
        if right <= left or bottom <= top:
            return self
        part = (right - left, bottom - top)
        light = glow(part, x - left, y - top, radius, colour, strength, power, stretch_y)
        self.pixels[top:bottom, left:right] = add(self.pixels[top:bottom, left:right], light)
        return self

    def beam(
        self,
        points: Points,
        colour: Colour,
        strength: float = 0.4,
        softness: float = 4.0,
        fade: Pixels | None = None,
    ) -> Canvas:
        """Screen a soft polygon of light."""
        self.pixels = screen(self.pixels, beam(self.size, points, colour, strength, softness, fade))
        return self

    def tint(self, colour: Colour, amount: Pixels | float) -> Canvas:
        """Mix towards a colour."""
        self.pixels = tint(self.pixels, colour, amount)
        return self

    def shade(self, factor: Pixels | float) -> Canvas:
        """Multiply the colours."""
        self.pixels = shade(self.pixels, factor)
        return self

    def fog(self, y: float, spread: float, colour: Colour, strength: float, seed: int = 0, wrap_x: bool = False) -> Canvas:
        """Lay a level band of fog."""
        self.pixels = fog(self.pixels, y, spread, colour, strength, seed, wrap_x)
        return self

    def bloom(self, threshold: float = 0.78, sigma: float = 6.0, strength: float = 0.5) -> Canvas:
        """Let bright parts shine."""
        self.pixels = bloom(self.pixels, threshold, sigma, strength)
        return self

    def vignette(self, strength: float = 0.35, inner: float = 0.25) -> Canvas:
        """Darken the corners."""
        self.pixels = vignette(self.pixels, strength, inner)
        return self

    def crop(self, left: int, top: int, width: int, height: int) -> Canvas:
        """Keep no more than a part."""
        self.size = width, height
        self.pixels = self.pixels[top : top + height, left : left + width]
        return self

    def save(self, path: FilePath, levels: int = 30) -> None:
        """Posterise, dither and write the picture."""
        save_png(posterise(self.pixels, levels), path)
