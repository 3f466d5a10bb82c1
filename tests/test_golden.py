"""Nothing changes in play unnoticed: the shipped replays lead, tick for tick, to what they led to when they were recorded.

Where this fails and test_determinism.py does not, the rules or a map have changed. If that was meant,
`python main.py replay --update levels/*/*.tas` writes the new digests where everything else still holds.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from game.actors.enemy import Enemy
from game.core import world as world_module
from game.core.replay import CHECK_TICKS, Replay, parse, read
from game.core.replay_run import Result, Status, play
from game.core.replay_update import updated
from game.tiled.load import load_level

LEVELS = Path(__file__).resolve().parents[1] / "levels"
REPLAYS = sorted(LEVELS.rglob("*.tas"))
BACKSTAGE = LEVELS / "concert_hall" / "backstage.quiet.tas"


def result_of(replay: Replay, folder: Path) -> Result:
    level = load_level(folder / replay.map)
    return play(replay, level.world_of(replay), level.digest)


@pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
def test_a_shipped_replay_leads_to_what_it_led_to(path: Path) -> None:
    replay = read(path)
    result = result_of(replay, path.parent)
    assert (result.status, result.message) == (Status.SUCCESS, ""), f"tick {result.tick}: {result.message}"
    kinds = {expectation.kind for expectation in replay.expectations}
    assert replay.map_digest
    assert {"ticks", "digest"} < kinds, "a replay that expects no digest guards nothing"
    assert kinds & {"won", "lost"}


# Small changes of the rules are noticed, and where they begin


def first_difference(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, value: int) -> Result:
    """What the quiet run, with digests every ten seconds, comes to when a number of the rules is another one."""
    text = BACKSTAGE.read_text(encoding="utf-8")
    level = load_level(BACKSTAGE.parent / parse(text).map)
    checked, _ = updated(text, "run", level.new_world(), level.digest, add_checks=True)
    replay = parse(checked)
    assert len(replay.checks) == replay.ticks // CHECK_TICKS
    assert result_of(replay, BACKSTAGE.parent).status == Status.SUCCESS
    monkeypatch.setattr(owner, name, value)
    first, second = (result_of(replay, BACKSTAGE.parent) for _ in range(2))
    assert first == second, "changed rules are still deterministic"
    return first


def test_a_change_of_gravity_is_noticed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    result = first_difference(monkeypatch, world_module, "GRAVITY", world_module.GRAVITY + 1)
    assert result.status != Status.SUCCESS
    assert result.tick <= CHECK_TICKS


def test_a_change_that_tells_later_is_found_where_it_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another number of points for a stun changes nothing before the first stun."""
    stunned: list[int] = []
    replay = read(BACKSTAGE)
    level = load_level(BACKSTAGE.parent / replay.map)
    play(replay, level.new_world(), each_tick=lambda world: stunned.append(world.tick) if world.stage.stuns else None)
    result = first_difference(monkeypatch, Enemy, "STUN_POINTS", Enemy.STUN_POINTS + 1)
    assert result.status == Status.DESYNC
    assert result.tick - CHECK_TICKS < stunned[0] <= result.tick
