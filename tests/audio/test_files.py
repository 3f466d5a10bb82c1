"""The shipped files, decoded: equal stems, closed seams, loudness and peaks."""

from functools import cache
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")
soundfile = pytest.importorskip("soundfile", exc_type=ImportError)

from assets.studio.audio import effect_checks, ogg  # noqa: E402
from assets.studio.audio.effects import EFFECTS  # noqa: E402
from assets.studio.audio.loudness import integrated, true_peak  # noqa: E402
from assets.studio.audio.performer import loop_samples  # noqa: E402
from assets.studio.audio.score_reader import read  # noqa: E402
from assets.studio.audio.sound import RATE  # noqa: E402
from assets.studio.audio.sound_checks import seam  # noqa: E402
from game.core.units import TICKS_PER_SECOND  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SCORES = ROOT / "assets" / "studio" / "audio" / "scores"
PIECES = sorted(path.stem for path in SCORES.glob("*.score"))
LOUDNESS_ERROR = 0.3
MEGABYTE = 1_000_000
LARGEST_STEM, MEAN_STEM = 1.1, 0.9
"""Megabytes a minute: of any stem, and of all of them together."""


@cache
def stem(piece: str, name: str) -> "np.ndarray":
    return ogg.read(ROOT / "assets" / "music" / f"{piece}_{name}.ogg")


@pytest.mark.parametrize("piece", PIECES)
def test_stems_are_as_long_as_the_score_says(piece: str) -> None:
    score = read(SCORES / f"{piece}.score")
    lengths = {len(stem(piece, name)) for name, _ in score.states}
    assert len(lengths) == 1
    assert lengths == {loop_samples(score)} or score.is_once


@pytest.mark.parametrize("piece", ["pig", "station", "ticking"])
def test_what_keeps_time_with_the_play_loses_none(piece: str) -> None:
    score = read(SCORES / f"{piece}.score")
    wanted = float(score.bars * score.bar_length) * 60 / score.tempo * TICKS_PER_SECOND
    for name, _ in score.states:
        assert len(stem(piece, name)) / RATE * TICKS_PER_SECOND == pytest.approx(wanted, abs=0.1), "a tenth of a tick in all"


@pytest.mark.parametrize("piece", PIECES)
def test_states_are_as_loud_as_the_score_says_and_never_clip(piece: str) -> None:
    total = 0.0
    for name, level in read(SCORES / f"{piece}.score").states:
        total = total + stem(piece, name)
        assert integrated(total) == pytest.approx(level, abs=LOUDNESS_ERROR)
    assert true_peak(total) <= -1.0


@pytest.mark.parametrize("piece", PIECES)
def test_loops_close_without_a_click(piece: str) -> None:
    score = read(SCORES / f"{piece}.score")
    for name, _ in score.states:
        edge = seam(stem(piece, name))
        assert score.is_once or (edge.jump <= edge.usual_step and edge.click <= 1.0), edge


def test_a_piece_that_ends_begins_and_ends_in_silence() -> None:
    for piece in ("results", "death"):
        sound = stem(piece, "main")
        assert abs(sound[-1]).max() < 0.002
        assert abs(sound[0]).max() < 0.01


@pytest.mark.parametrize("name", sorted(EFFECTS))
def test_an_effect_is_as_loud_as_it_should_be(name: str) -> None:
    effect = EFFECTS[name]
    assert effect_checks.faults(effect, effect_checks.takes_of(effect)) == []


@pytest.mark.parametrize("piece", sorted(effect_checks.WARNINGS))
def test_warnings_are_heard_over_all_layers(piece: str) -> None:
    music = effect_checks.bands_of(piece)
    warnings = [EFFECTS[name] for name in effect_checks.WARNINGS[piece]]
    takes = {warning.name: effect_checks.takes_of(warning) for warning in warnings}
    assert [effect_checks.masked(warning, takes[warning.name], piece, music) for warning in warnings] == [""] * len(warnings)


def test_no_file_is_left_over() -> None:
    wanted = {f"{effect.name}_{take + 1}.ogg" for effect in EFFECTS.values() for take in range(effect.takes)}
    assert {path.name for path in (ROOT / "assets" / "sounds").glob("*")} == wanted
    music = list((ROOT / "assets" / "music").glob("*"))
    assert {path.name for path in music} == {
        f"{piece}_{name}.ogg" for piece in PIECES for name, _ in read(SCORES / f"{piece}.score").states
    }


def test_a_minute_of_music_is_small() -> None:
    """How much music there is, the game decides; how large a minute of a stem is, the codec's quality: see audio/ogg.py."""
    minutes, sizes = {}, {}
    for path in (ROOT / "assets" / "music").glob("*.ogg"):
        info = soundfile.info(path)
        minutes[path.name] = info.frames / info.samplerate / 60
        sizes[path.name] = path.stat().st_size / MEGABYTE
    assert {name: size for name, size in sizes.items() if size > LARGEST_STEM * minutes[name]} == {}
    assert sum(sizes.values()) <= MEAN_STEM * sum(minutes.values())
