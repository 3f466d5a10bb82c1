"""The display's model, read off a world."""

from __future__ import annotations

from collections.abc import Mapping

from game.core.world import World
from game.view.camera import HEIGHT, WIDTH, bounds
from game.view.clockwork import open_lock
from game.view.hud import HudModel
from game.view.keys import KEYS, with_keys
from game.view.scope import is_scope

EDGE = 20
"""An objective nearer to the picture's edge than this (px) counts as out of sight."""
KOSKOV_MOODS = ("following", "waiting", "panicking", "held", "on the stairs", "in the car")


def hud_model(
    world: World,
    x: int,
    y: int,
    *,
    best: int = 0,
    labels: Mapping[str, str] = KEYS,
    bell: bool = False,
    assisted: bool = False,
) -> HudModel:
    """What the display shows now; (x, y) is the picture's corner, `labels` what hints show for the buttons."""
    stage, player, companion = world.stage, world.player, world.companion
    health, max_health = stage.pips()
    reload_timer = getattr(player, "reload_timer", 0)
    hint = world.get(stage.hint) if stage.hint else None
    return HudModel(
        health=health,
        max_health=max_health,
        rounds=getattr(player, "rounds", 0),
        magazine=getattr(player, "MAGAZINE", 0),
        reserve=getattr(player, "reserve", -1),
        gas=getattr(player, "gas", 0),
        score=stage.score,
        best=best,
        clock_ticks=None if open_lock(world) is not None else stage.clock if stage.clock_ticks else -1,
        alarm=stage.alarm if stage.HAS_ALARM else -1,
        objective=stage.objective,
        arrow=arrow(world, x, y),
        koskov=koskov_mood(companion) if companion is not None else None,
        sound_masked=bool(getattr(stage, "is_sound_masked", False)),
        hidden=player is not None and player.is_hidden(),
        lives=stage.lives,
        reloading=1 - reload_timer / getattr(player, "RELOAD_TICKS", reload_timer) if reload_timer else None,
        assist_mark=assisted,
        hint=with_keys(getattr(hint, "text", ""), labels) or None,
        bell=bell,
        is_nerve=player is not None and is_scope(player),
        fists=stage.is_fist_fight() and not getattr(player, "rounds", 0),
        keys=tuple(getattr(stage, "keys", ())),
        rival=stage.rival_bar(),
        horizon=stage.horizon(),
        player=bounds(player, x, y) if player is not None else None,
    )


def koskov_mood(companion: object) -> str:
    """The companion's mood in the display's words."""
    mood = int(getattr(companion, "mood", 0))
    return KOSKOV_MOODS[mood] if 0 <= mood < len(KOSKOV_MOODS) else KOSKOV_MOODS[0]


def arrow(world: World, x: int, y: int) -> tuple[int, int] | None:
    """The direction from the picture's middle to the objective while that is out of sight."""
    target = world.get(world.stage.objective_id) if world.stage.objective_id else None
    if target is None:
        return None
    left, top = target.centre_x - x, target.centre_y - y
    if EDGE <= left < WIDTH - EDGE and EDGE <= top < HEIGHT - EDGE:
        return None
    return left - WIDTH // 2, top - HEIGHT // 2
