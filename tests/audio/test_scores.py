"""The scores can be played, and say what the audio direction wants of them."""

from pathlib import Path

import pytest

from assets.studio.audio import score_checks
from assets.studio.audio.score_reader import ScoreError, read

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
        ("results", "mission"),
        ("death", "necros"),
    ],
)
def test_motifs_are_there(piece: str, motif: str) -> None:
    assert score_checks.motifs(read(SCORES / f"{piece}.score"))[motif]


def test_stems_share_no_player() -> None:
    score = read(SCORES / "backstage.score")
    assert {part.stem for part in score.parts.values()} == {"calm", "tense", "alarm"}
    assert [stem for stem, _ in score.states] == ["calm", "tense", "alarm"]


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
