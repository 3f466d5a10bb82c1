"""Machines, the oboe and the second half are heard from where they are, for as long as they sound."""

from pathlib import Path
from typing import Any

import pytest

import game.actors
from game.audio.mixer import Mixer
from game.audio.surround import Surround, hums
from game.core.entity import ENTITIES, Entity
from tests.audio.test_layers import played

SOUNDS = Path(__file__).resolve().parents[2] / "assets" / "sounds"


class Recorder(Mixer):
    """Knows which loops sound, and where."""

    def __init__(self) -> None:
        super().__init__()
        self.sounding: dict[str, tuple[str, Any]] = {}
        self.begun: list[str] = []
        self.ended: list[str] = []

    def loop(
        self,
        name: str,
        key: str,
        x: int | None = None,
        loudness: float = 1.0,
        y: int | None = None,
        seconds: float | None = None,
    ) -> None:
        if key not in self.sounding:
            self.begun.append(name)
        self.sounding[key] = name, (x, y)

    def stop(self, key: str) -> None:
        self.ended.append(self.sounding.pop(key)[0])


def test_every_hum_has_a_file() -> None:
    assert game.actors
    named = {name for kind in ENTITIES.values() for name in kind.HUMS}
    assert {"gear_loop", "oboe_a", "second_half_far", "engine_idle"} <= named
    for name in named:
        assert (SOUNDS / f"{name}_1.ogg").is_file(), name
    for kind in ENTITIES.values():
        has_hum = any(base.HUMS for base in kind.__mro__ if issubclass(base, Entity))
        assert has_hum == (kind.hum is not Entity.hum), kind


@pytest.mark.parametrize(
    "name", ["concert_hall/backstage.loud.tas", "concert_hall/backstage.checkpoint.tas", "concert_hall/interval.loud.tas"]
)
def test_a_replay_hums_what_it_says(name: str) -> None:
    mixer, surround = Recorder(), Surround()
    for world in played(name):
        player = world.player
        assert player is not None
        mixer.listener_x, mixer.listener_y = player.centre_x, player.centre_y
        surround.update(mixer, world)
    assert {sound for sound, _ in mixer.sounding.values()} | set(mixer.ended) <= hums(world)
    wanted = {
        "concert_hall/backstage.loud.tas": ("gear_loop", "oboe_a", "lustre_tinkle", "engine_idle"),
        "concert_hall/backstage.checkpoint.tas": ("oboe_a", "second_half_far"),
        "concert_hall/interval.loud.tas": ("arc_hum",),
    }[name]
    for sound in wanted:
        assert sound in mixer.begun
    assert not {"oboe_a", "lustre_tinkle"} & set(wanted) - set(mixer.ended)


def test_who_stands_within_a_sound_hears_all_of_it() -> None:
    mixer, surround = Recorder(), Surround()
    world = next(played("concert_hall/backstage.loud.tas"))
    mask = next(entity for entity in world.entities.values() if entity.hum() == "oboe_a")
    mixer.listener_x, mixer.listener_y = mask.x + 5, mask.y + 9
    surround.update(mixer, world)
    assert mixer.sounding[f"entity {mask.id} oboe_a"][1] == (mask.x + 5, mask.y + 9)
    mixer.listener_x = mask.x - 500
    surround.update(mixer, world)
    assert mixer.sounding[f"entity {mask.id} oboe_a"][1] == (mask.x, mask.y + 9)
