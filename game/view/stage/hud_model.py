"""The HUD's model, read off a world."""

from __future__ import annotations

import re

from game.core.world import World
from game.view.hud import HudModel
from game.view.stage.camera import HEIGHT, WIDTH

MAX_HEALTH = 5
MAGAZINE = 7
RELOAD_TICKS = 45
EDGE = 24
"""An objective nearer to the canvas's edge than this (px) counts as out of sight."""
KOSKOV_MOODS = ("following", "waiting", "panicking", "held", "on the stairs")
KEYBOARD_KEYS = {
    "left": "[←]",
    "right": "[→]",
    "up": "[↑]",
    "down": "[↓]",
    "jump": "[Z]",
    "fire": "[X]",
    "use": "[C]",
    "gadget": "[V]",
}
PAD_KEYS = {
    "left": "{dpad}",
    "right": "",
    "up": "{dpad}",
    "down": "{dpad}",
    "jump": "{a}",
    "fire": "{x}",
    "use": "{b}",
    "gadget": "{y}",
}
BELL_TICKS = 180


def with_keys(text: str, *, pad: bool = False) -> str:
    """A hint's text with its {buttons} as the keys of the device in use."""
    keys = PAD_KEYS if pad else KEYBOARD_KEYS
    return re.sub(r"\{([a-z]+)\}", lambda found: keys.get(found[1], found[0]), text)


def hud_model(world: World, camera_x: int, camera_y: int, *, best: int = 0, pad: bool = False, bell: bool = False) -> HudModel:
    """What the display shows now."""
    stage, player, companion = world.stage, world.player, world.companion
    reload_timer = getattr(player, "reload_timer", 0)
    mood = getattr(companion, "mood", 0) if companion is not None else 0
    hint = world.get(stage.hint)
    return HudModel(
        health=max(getattr(player, "health", 0), 0),
        max_health=MAX_HEALTH,
        rounds=getattr(player, "rounds", 0),
        magazine=MAGAZINE,
        gas=getattr(player, "gas", 0),
        score=stage.score,
        best=best,
        clock_ticks=stage.clock if stage.clock_ticks else -1,
        alarm=stage.alarm,
        objective=stage.objective,
        arrow=_arrow(world, camera_x, camera_y),
        koskov=KOSKOV_MOODS[mood] if companion is not None else None,
        sound_masked=False,
        hidden=bool(player is not None and player.is_hidden()),
        lives=stage.lives,
        reloading=1 - reload_timer / RELOAD_TICKS if reload_timer else None,
        assist_mark=False,
        hint=with_keys(getattr(hint, "text", ""), pad=pad) or None,
        bell=bell,
    )


def _arrow(world: World, camera_x: int, camera_y: int) -> tuple[int, int] | None:
    """The direction from the canvas's middle to the objective while that is out of sight."""
    target = world.get(world.stage.objective_id)
    if target is None:
        return None
    x, y = target.centre_x - camera_x, target.centre_y - camera_y
    if EDGE <= x < WIDTH - EDGE and EDGE <= y < HEIGHT - EDGE:
        return None
    return x - WIDTH // 2, y - HEIGHT // 2
