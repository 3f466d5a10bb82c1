"""Whoever sits at the keys, hands a child at them: no press in any scene may end the game with a fault."""

from __future__ import annotations

import random
from pathlib import Path

import pygame
import pytest

from game.app.app import App
from game.app.briefing import open_stage
from game.app.profile import Profile
from game.app.stage_run import LEVELS, StageRun
from game.app.title import Title
from game.core.entity import Difficulty
from game.levels import CAMPAIGN
from tests.app.conftest import event

TICKS = 4000
STAGE_TICKS = 500
"""After so many ticks another stage, or the title, is opened."""
FRAME_TICKS = 11
"""Every so many ticks a picture is drawn."""
PRESS_SHARE, LET_GO_SHARE, WINDOW_SHARE = 0.2, 0.06, 0.01
KEYS = (
    *[pygame.K_RETURN] * 6,
    *[pygame.K_ESCAPE] * 2,
    *[pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT] * 3,
    *[pygame.K_z, pygame.K_x, pygame.K_c, pygame.K_v, pygame.K_p, pygame.K_SPACE, pygame.K_BACKSPACE],
    *range(pygame.K_F1, pygame.K_F12 + 1),
)
TO_THE_WINDOW = (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_press_in_any_scene_is_a_fault(app: App, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    app.profile = Profile(tmp_path)
    app.put(lambda: Title(app))
    held: set[int] = set()
    scenes = set()
    for tick in range(TICKS):
        if not tick % STAGE_TICKS:
            _open_any(app, dice)
        if dice.random() < PRESS_SHARE:
            key = dice.choice(KEYS)
            held.add(key)
            pygame.event.post(event(pygame.KEYDOWN, key=key, mod=dice.choice((0, pygame.KMOD_ALT)), unicode="", scancode=0))
        if held and dice.random() < LET_GO_SHARE:
            for key in sorted(held):
                pygame.event.post(event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))
            held.clear()
        if dice.random() < WINDOW_SHARE:
            pygame.event.post(event(dice.choice(TO_THE_WINDOW), x=640, y=400))
        app.handle_events()
        app.tick()
        if app.scene is None:
            app.put(lambda: Title(app))
        if not tick % FRAME_TICKS:
            app.draw()
        scenes.add(type(app.scene).__name__)
    assert {"Play", "Pause"} <= scenes
    assert "Fault" not in scenes


def _open_any(app: App, dice: random.Random) -> None:
    """Any stage or interlude of the campaign, anyhow, or the title."""
    chapter = dice.randrange(len(CAMPAIGN) + 1)
    if chapter == len(CAMPAIGN):
        app.put(lambda: Title(app))
        return
    stage = dice.randrange(len(CAMPAIGN[chapter].stages))
    path = LEVELS / CAMPAIGN[chapter].stages[stage]
    run = StageRun(path, dice.choice(list(Difficulty)), chapter=chapter, stage=stage, is_aside=dice.random() < 0.3)
    app.put(lambda: open_stage(app, run, with_card=dice.random() < 0.5))
