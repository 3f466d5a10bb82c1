"""A replay as a contact sheet (.png), an animation (.gif) or a film (.mp4)."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

import pygame

from game.cli import CommandError
from game.cli._common import open_level, open_replay
from game.cli._pictures import open_hidden_display, overlays_of, play_to, save
from game.core.replay import Action, Replay
from game.core.units import TICKS_PER_SECOND
from game.core.world import World
from game.view.stage_view import SIZE, StageView
from game.view.text import font

HELP = "a replay as a contact sheet (.png), an animation (.gif) or a film (.mp4)"
COLUMNS = 4
GAP = 4
MAX_PICTURES = 60
"""A contact sheet holds at most so many."""
IDLE_TICKS = 600
"""A map without a replay is shown for so long."""
GIF_MILLISECONDS = 10


def register(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("replay", type=Path, metavar="FILE.tas|MAP.tmx", help="a run, or a map that is left alone")
    parser.add_argument("out", type=Path, metavar="OUT.png|.gif|.mp4")
    parser.add_argument("--from", dest="first", type=int, default=1, metavar="N")
    parser.add_argument("--to", dest="last", type=int, metavar="N")
    parser.add_argument("--every", type=int, metavar="N", help="ticks between pictures (default: 2, for a sheet what fits)")
    parser.add_argument("--scale", type=int, default=1, choices=range(1, 9))
    parser.add_argument("--overlay", default="", help="hitboxes,vision,triggers,grid")


def run(options: argparse.Namespace) -> int:
    """Play it and write it."""
    kind = options.out.suffix.lower()
    if kind not in (".png", ".gif", ".mp4"):
        raise CommandError(f"{options.out}: a film is a .png, .gif or .mp4")
    overlays = overlays_of(options.overlay)
    if options.replay.suffix == ".tmx":
        replay, level = Replay(actions=(Action(IDLE_TICKS, 0),)), open_level(options.replay)
    else:
        replay, level = open_replay(options.replay)
    last = min(options.last or replay.ticks, replay.ticks)
    first = max(options.first, 1)
    every = options.every or (max((last - first) // (MAX_PICTURES // 3), 1) if kind == ".png" else 2)
    if first > last or every < 1:
        raise CommandError(f"there is nothing from tick {first} to tick {last} every {every}")
    open_hidden_display()
    pictures: list[tuple[int, pygame.Surface]] = []

    def take(view: StageView, world: World) -> None:
        if world.tick >= first and (world.tick - first) % every == 0:
            surface = pygame.Surface(SIZE)
            view.draw(surface, overlays)
            pictures.append((world.tick, surface))

    try:
        play_to(level, replay, last, take)
    except CommandError as error:
        if pictures:
            _write(pictures, options.out, options.scale, every)
        raise CommandError(f"{options.replay}: {error}") from None
    _write(pictures, options.out, options.scale, every)
    print(f"{options.out}: {len(pictures)} pictures")
    return 0


def _write(pictures: list[tuple[int, pygame.Surface]], out: Path, scale: int, every: int) -> None:
    kind = out.suffix.lower()
    if kind == ".png":
        save(_sheet(pictures[:MAX_PICTURES]), out, scale)
    elif kind == ".gif":
        _write_gif([picture for _, picture in pictures], out, scale, every)
    else:
        _write_mp4([picture for _, picture in pictures], out, scale, every)


def _sheet(pictures: list[tuple[int, pygame.Surface]]) -> pygame.Surface:
    """The pictures at half size, four in a row, each with its tick."""
    width, height = SIZE[0] // 2, SIZE[1] // 2
    rows = -(-len(pictures) // COLUMNS)
    sheet = pygame.Surface((COLUMNS * (width + GAP) + GAP, rows * (height + GAP) + GAP))
    for index, (tick, picture) in enumerate(pictures):
        x, y = GAP + index % COLUMNS * (width + GAP), GAP + index // COLUMNS * (height + GAP)
        sheet.blit(pygame.transform.smoothscale(picture, (width, height)), (x, y))
        font("pix").draw(sheet, f"{tick}", (x + 4, y + height - 10), "#ffffff", outline="#000000")
    return sheet


def _write_gif(pictures: list[pygame.Surface], out: Path, scale: int, every: int) -> None:
    try:
        from PIL import Image
    except ImportError:
        raise CommandError("a .gif needs the package pillow: pip install pillow; .png needs nothing more") from None
    images = []
    for picture in pictures:
        large = pygame.transform.scale_by(picture, scale)
        images.append(Image.frombytes("RGB", large.get_size(), pygame.image.tobytes(large, "RGB")).quantize(256))
    duration = round(1000 * every / TICKS_PER_SECOND / GIF_MILLISECONDS) * GIF_MILLISECONDS
    images[0].save(out, save_all=True, append_images=images[1:], duration=max(duration, 2 * GIF_MILLISECONDS), loop=0)


def _write_mp4(pictures: list[pygame.Surface], out: Path, scale: int, every: int) -> None:
    ffmpeg = shutil.which("ffmpeg")
    if ffmpeg is None:
        raise CommandError("a .mp4 needs the program ffmpeg on the PATH; .png and .gif do not")
    size = f"{SIZE[0] * scale}x{SIZE[1] * scale}"
    rate = f"{TICKS_PER_SECOND}/{every}"
    command = [ffmpeg, "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", size, "-r", rate, "-i", "-"]
    command += ["-pix_fmt", "yuv420p", "-crf", "16", str(out)]
    data = b"".join(pygame.image.tobytes(pygame.transform.scale_by(picture, scale), "RGB") for picture in pictures)
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    if done.returncode:
        raise CommandError(f"ffmpeg could not write {out}: {done.stderr.decode(errors='replace').strip()}")
