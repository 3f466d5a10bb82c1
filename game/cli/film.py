"""A replay as a contact sheet (.png), an animation (.gif) or a film (.mp4)."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from functools import cached_property
from pathlib import Path

import pygame

from game.cli import CommandError, at_least
from game.cli._common import open_level, open_replay
from game.cli._pictures import open_hidden_display, overlays_of, play_to, save
from game.core.replay import Action, Replay
from game.core.units import TICKS_PER_SECOND
from game.core.world import World
from game.view.board import CANVAS_SIZE
from game.view.stage_view import StageView
from game.view.text import font

HELP = "a replay as a contact sheet (.png), an animation (.gif) or a film (.mp4)"
COLUMNS = 4
GAP = 4
SMALL = CANVAS_SIZE[0] // 2, CANVAS_SIZE[1] // 2
MAX_PICTURES = 60
"""A contact sheet holds at most so many."""
IDLE_TICKS = 600
"""A map without a replay is shown for so long, unless one says how long."""
GIF_MILLISECONDS = 10


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("replay", type=Path, metavar="FILE.tas|MAP.tmx", help="a run, or a map that is left alone")
    parser.add_argument("out", type=Path, metavar="OUT.png|.gif|.mp4")
    parser.add_argument("--from", dest="first", type=at_least(1), default=1, metavar="N")
    parser.add_argument("--to", dest="last", type=at_least(1), metavar="N")
    parser.add_argument(
        "--every", type=at_least(1), metavar="N", help="ticks between pictures (default: 2, for a sheet what fits)"
    )
    parser.add_argument("--scale", type=int, default=1, choices=range(1, 9))
    parser.add_argument("--overlay", default="", help="hitboxes,vision,triggers,grid")


def run(options: argparse.Namespace) -> int:
    """Play it and write it."""
    kind = options.out.suffix.lower()
    if kind not in KINDS:
        raise CommandError(f"{options.out}: a film is a .png, .gif or .mp4")
    overlays = overlays_of(options.overlay)
    if options.replay.suffix == ".tmx":
        replay, level = Replay(actions=(Action(options.last or IDLE_TICKS, 0),)), open_level(options.replay)
    else:
        replay, level = open_replay(options.replay)
    last = min(options.last or replay.ticks, replay.ticks)
    first = options.first
    every = options.every or (max((last - first) // (MAX_PICTURES // 3), 1) if kind == ".png" else 2)
    if first > last:
        raise CommandError(f"there is nothing from tick {first} to tick {last}")
    open_hidden_display()
    film = KINDS[kind](options.out, options.scale, every)

    def take(view: StageView, world: World) -> None:
        if world.tick >= first and (world.tick - first) % every == 0:
            surface = pygame.Surface(CANVAS_SIZE)
            view.draw(surface, overlays)
            film.add(world.tick, surface)

    try:
        play_to(level, replay, last, take)
    except CommandError as error:
        raise CommandError(f"{options.replay}: {error}") from None
    finally:
        if film.count:
            film.close()  # what was taken until the rules failed shows why
    print(f"{options.out}: {film.count} pictures")
    return 0


class Film:
    """What pictures are written into, one after the other."""

    def __init__(self, out: Path, scale: int, every: int) -> None:
        """Each px becomes `scale` px; there are `every` ticks between pictures. Raises CommandError."""
        self.out = out
        self.scale = scale
        self.every = every
        self.count = 0

    def add(self, tick: int, picture: pygame.Surface) -> None:
        """Take one more. Raises CommandError."""
        self.count += 1

    def close(self) -> None:
        """Write what is not yet written; only where there are pictures. Raises CommandError."""


class Sheet(Film):
    """The pictures at half size, four in a row, each with its tick."""

    def __init__(self, out: Path, scale: int, every: int) -> None:
        super().__init__(out, scale, every)
        self._small: list[pygame.Surface] = []

    def add(self, tick: int, picture: pygame.Surface) -> None:
        """Keep it small, as long as there is room."""
        if self.count < MAX_PICTURES:
            super().add(tick, picture)
            small = pygame.transform.smoothscale(picture, SMALL)
            font("pix").draw(small, f"{tick}", (4, SMALL[1] - 10), "#ffffff", outline="#000000")
            self._small.append(small)

    def close(self) -> None:
        """Lay them out."""
        width, height = SMALL[0] + GAP, SMALL[1] + GAP
        sheet = pygame.Surface((COLUMNS * width + GAP, -(-self.count // COLUMNS) * height + GAP))
        for index, small in enumerate(self._small):
            sheet.blit(small, (GAP + index % COLUMNS * width, GAP + index // COLUMNS * height))
        save(sheet, self.out, self.scale)


class Animation(Film):
    """A .gif, which is written when all its pictures are known."""

    def __init__(self, out: Path, scale: int, every: int) -> None:
        super().__init__(out, scale, every)
        try:
            from PIL import Image
        except ImportError:
            raise CommandError("a .gif needs the package pillow: pip install pillow; .png needs nothing more") from None
        self._images: list[Image.Image] = []

    def add(self, tick: int, picture: pygame.Surface) -> None:
        """Keep it in 256 colours."""
        from PIL import Image

        super().add(tick, picture)
        large = pygame.transform.scale_by(picture, self.scale)
        self._images.append(Image.frombytes("RGB", large.get_size(), pygame.image.tobytes(large, "RGB")).quantize(256))

    def close(self) -> None:
        """Write them."""
        step = round(1000 * self.every / TICKS_PER_SECOND / GIF_MILLISECONDS) * GIF_MILLISECONDS
        first, *others = self._images
        duration = max(step, 2 * GIF_MILLISECONDS)
        try:
            first.save(self.out, save_all=True, append_images=others, duration=duration, loop=0)
        except OSError as error:
            raise CommandError(f"{self.out}: cannot be written: {error}") from None


class Video(Film):
    """An .mp4: every picture goes to ffmpeg at once, so that a long run takes no more memory than a short one."""

    def __init__(self, out: Path, scale: int, every: int) -> None:
        super().__init__(out, scale, every)
        ffmpeg = shutil.which("ffmpeg")
        if ffmpeg is None:
            raise CommandError("a .mp4 needs the program ffmpeg on the PATH; .png and .gif do not")
        size = f"{CANVAS_SIZE[0] * scale}x{CANVAS_SIZE[1] * scale}"
        rate = f"{TICKS_PER_SECOND}/{every}"
        command = [ffmpeg, "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", size, "-r", rate, "-i", "-"]
        self._command = [*command, "-pix_fmt", "yuv420p", "-crf", "16", str(out)]

    def add(self, tick: int, picture: pygame.Surface) -> None:
        """Hand it on."""
        super().add(tick, picture)
        assert self._encoder.stdin is not None
        try:
            self._encoder.stdin.write(pygame.image.tobytes(pygame.transform.scale_by(picture, self.scale), "RGB"))
        except OSError:
            raise CommandError("ffmpeg has given up") from None  # why, it says when it is closed

    @cached_property
    def _encoder(self) -> subprocess.Popen[bytes]:
        """Started with the first picture: without one it would complain, and hide why there is none."""
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)

    def close(self) -> None:
        """Let it end."""
        _, said = self._encoder.communicate()
        if self._encoder.returncode:
            raise CommandError(f"ffmpeg could not write {self.out}: {said.decode(errors='replace').strip()}")


KINDS: dict[str, type[Film]] = {".png": Sheet, ".gif": Animation, ".mp4": Video}
