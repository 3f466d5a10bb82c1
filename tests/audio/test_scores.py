"""The scores can be played, and say what the audio direction wants of them."""

from pathlib import Path

import pytest

from assets.studio.audio import score_checks
from assets.studio.audio.score_reader import ScoreError, read
from game.actors.sight import SWAY_X_TICKS
from game.core.units import TICKS_PER_SECOND
from game.levels.interval import LEAVING

SCORES = Path(__file__).resolve().parents[2] / "assets" / "studio" / "audio" / "scores"
PIECES = sorted(path.stem for path in SCORES.glob("*.score"))
HEADER = "title T\nmeter 4/4\npart lead = clarinet\n"


@pytest.mark.parametrize("piece", PIECES)
def test_a_score_has_no_faults(piece: str) -> None:
    assert score_checks.faults(read(SCORES / f"{piece}.score")) == []


@pytest.mark.parametrize(
    ("piece", "motif"),
    [
        ("title", "mission"),
        ("title", "kara"),
        ("backstage", "mission"),
        ("backstage", "koskov"),
        ("backstage", "kara"),
        ("interval", "kara"),
        ("interval", "koskov"),
        ("interval", "mission"),
        ("pig", "mission"),
        ("pig", "necros"),
        ("station", "mission"),
        ("station", "koskov"),
        ("cells", "shah"),
        ("cargo", "shah"),
        ("epilogue", "kara"),
        ("epilogue", "koskov"),
        ("credits", "kara"),
        ("credits", "mission"),
        ("credits", "shah"),
        ("bomb", "shah"),
        ("bomb", "mission"),
        ("valley", "shah"),
        ("valley", "mission"),
        ("runway", "shah"),
        ("runway", "mission"),
        ("necros", "necros"),
        ("necros", "mission"),
        ("ticking", "mission"),
        ("ticking", "smert"),
        ("results", "mission"),
        ("death", "necros"),
    ],
)
def test_motifs_are_there(piece: str, motif: str) -> None:
    assert score_checks.motifs(read(SCORES / f"{piece}.score"))[motif]


@pytest.mark.parametrize("piece", PIECES)
def test_every_stem_has_players_and_a_level(piece: str) -> None:
    score = read(SCORES / f"{piece}.score")
    assert [stem for stem, _ in score.states] == list(dict.fromkeys(part.stem for part in score.parts.values()))
    levels = [level for _, level in score.states]
    assert levels == sorted(levels)


def test_the_serenade_keeps_the_breath() -> None:
    """One bar is as long as the sight's sway, and its last phrase ends in the violin's own bar."""
    score = read(SCORES / "interval.score")
    quarters = float(score.bar_length)
    assert quarters * 60 / score.tempo == pytest.approx(SWAY_X_TICKS / TICKS_PER_SECOND)
    bar = [note for note in score.parts["solo"].notes if note.bar == len(LEAVING) - 1]
    assert bar
    assert bar[-1].beat + bar[-1].length == quarters * len(LEAVING)


def faults_of(tmp_path: Path, text: str) -> str:
    path = tmp_path / "bad.score"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScoreError) as caught:
        read(path)
    return str(caught.value)


def test_a_bar_of_wrong_length_is_named_with_its_line(tmp_path: Path) -> None:
    fault = faults_of(tmp_path, HEADER + "[A 2]\nchords Dm | %\nlead a4:1 | a4:2.\n")
    assert "bad.score:6" in fault
    assert "3 quarters long instead of 4" in fault


def test_a_missing_bar_is_named(tmp_path: Path) -> None:
    assert "1 bars in section 'A' of 2" in faults_of(tmp_path, HEADER + "[A 2]\nchords Dm | %\nlead a4:1\n")


def test_an_unknown_chord_is_named(tmp_path: Path) -> None:
    assert "unknown chord 'Dx7'" in faults_of(tmp_path, HEADER + "[A 1]\nchords Dx7\nlead a4:1\n")


def test_clashes_strangers_and_ranges_are_found(tmp_path: Path) -> None:
    path = tmp_path / "clash.score"
    text = HEADER + "part other = flute\npart low = violins\n[A 1]\nchords C\nlead e4:1\nother f4:1\nlow c2:1\n"
    path.write_text(text, encoding="utf-8")
    score = read(path)
    assert any("lead E4 against other F4" in fault for fault in score_checks.clashes(score))
    assert any("low cannot play C2" in fault for fault in score_checks.unplayable(score))
