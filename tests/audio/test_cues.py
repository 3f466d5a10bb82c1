"""Every event is known to the table of cues, and every sound it names is there."""

import re
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from game.actors.bond import BARE_FOOT
from game.audio import cues
from game.audio.cues import CUES, HEARTBEAT, MENU_SOUNDS, Loop, Play, acts, hear, hear_all, hear_heart
from game.audio.mixer import Mixer
from game.core import events
from game.core.events import EVENTS

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"
SURFACES = ("board", "carpet", "coal", "glass", "metal", "rail", "rope", "snow", "stone", "tile")


class Recorder(Mixer):
    """Writes down what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Any, ...]] = []

    def play(self, name: str, x: int | None = None, loudness: float = 1.0, y: int | None = None) -> None:
        self.asked.append(("play", name, x, round(loudness, 2)))

    def loop(
        self,
        name: str,
        key: str,
        x: int | None = None,
        loudness: float = 1.0,
        y: int | None = None,
        seconds: float | None = None,
    ) -> None:
        self.asked.append(("loop", name, key, x, seconds))

    def stop(self, key: str) -> None:
        self.asked.append(("stop", key))

    def duck(self, ticks: int) -> None:
        self.asked.append(("duck", ticks))


def example(kind: type, **values: object) -> Any:
    plain = {int: 10, str: "", bool: False}
    hints = get_type_hints(kind, vars(events))
    fields = {name: plain[hints[name]] for name in kind._fields}  # type: ignore[attr-defined]
    return kind(**(fields | values))


@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_class_is_known(kind: type) -> None:
    assert kind.__name__ in CUES
    recorder = Recorder()
    hear(recorder, example(kind), 0)
    rule = CUES[kind.__name__]
    if rule.attribute:
        assert rule.attribute in kind._fields  # type: ignore[attr-defined]
    if rule.loudness_of:
        assert rule.loudness_of[0] in kind._fields  # type: ignore[attr-defined]


def test_every_named_sound_has_a_file() -> None:
    rules = CUES.values()
    every = [act for rule in rules for some in (rule.always, rule.otherwise, *rule.by_value.values()) for act in some]
    for name in {act.sound for act in every if isinstance(act, Play | Loop)} | MENU_SOUNDS | {HEARTBEAT}:
        assert (SOUNDS / f"{name}_1.ogg").is_file(), name


def test_beds_of_the_maps_have_files() -> None:
    named = {
        bed
        for path in (SOUNDS.parents[1] / "levels").rglob("*.tmx")
        for bed in re.findall(r'name="bed" value="([^"]+)"', path.read_text(encoding="utf-8"))
    }
    assert named
    for name in named:
        assert (SOUNDS / f"{name}_1.ogg").is_file(), name


def test_what_is_heard_hangs_on_attributes() -> None:
    def plays(event: Any) -> list[str]:
        return [act.sound for act in acts(event) if isinstance(act, Play | Loop)]

    assert plays(events.ShotFired(0, 0, 1, 0, "ppk")) == ["pistol_silenced"]
    assert plays(events.ShotFired(0, 0, 1, 0, "rifle")) == ["rifle"]
    assert plays(events.PunchThrown(0, 0, False)) == ["punch_miss"]
    assert plays(events.BulletStopped(0, 0, "out")) == []
    assert plays(events.BulletStopped(0, 0, "stone")) == ["ricochet"]
    assert plays(events.BellRang(0, 0, True)) == ["bell_last"]
    for surface in (*SURFACES, BARE_FOOT):
        assert plays(events.Stepped(0, 0, surface, "Bond"))


def test_a_soft_landing_is_softer() -> None:
    recorder = Recorder()
    hear(recorder, events.Landed(5, 0, 2, "tile", "Bond"), 0)
    hear(recorder, events.Landed(5, 0, 9, "tile", "Bond"), 0)
    assert recorder.asked == [
        ("play", "land", 5, 0.33),
        ("play", "step_tile", 5, 0.33),
        ("play", "land", 5, 1.0),
        ("play", "step_tile", 5, 1.0),
    ]


def test_a_lift_is_heard_from_its_bell_to_its_stop() -> None:
    recorder = Recorder()
    hear_all(recorder, [events.LiftRang(64, 8), events.LiftStopped(64, 80)], 0)
    assert ("loop", "lift_move", "lift 64", 64, None) in recorder.asked
    assert ("stop", "lift 64") in recorder.asked


def test_the_heart_beats_on_the_last_pip() -> None:
    recorder = Recorder()
    hear_heart(recorder, 1)
    hear_heart(recorder, 2)
    assert recorder.asked == [
        ("loop", "heartbeat", "heartbeat", None, None),
        ("duck", 2),
        ("stop", "heartbeat"),
    ]


def test_an_unknown_event_is_silent() -> None:
    class Whispered:
        x = y = 0

    assert acts(Whispered()) == ()
    assert cues.CUES.get("Whispered") is None
