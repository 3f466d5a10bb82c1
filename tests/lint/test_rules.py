"""Every rule refuses a map that breaks it, and no rule complains of a good one."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import lint
from tests.tiled.map_text import BOND, EXIT, FLOOR, PROPERTIES, WIDTH, csv, good_map, layer, map_text, objects, write_map

LAMP = '<object id="5" name="lamp" type="Checkpoint" x="160" y="72" width="16" height="40"/>'
ROOM = '<object id="6" type="CameraZone" x="0" y="0" width="100" height="128"/>'


def lift(top: int, bottom: int) -> str:
    return (
        f'<object id="7" type="StageLift" x="160" y="48" width="64" height="16"><properties>'
        f'<property name="top_row" type="int" value="{top}"/><property name="bottom_row" type="int" value="{bottom}"/>'
        "</properties></object>"
    )


def tube(post: int) -> str:
    return (
        '<object id="8" type="SpeakingTube" x="160" y="64" width="16" height="32"><properties>'
        f'<property name="post" type="object" value="{post}"/></properties></object>'
    )


def pin(bag: int) -> str:
    return (
        '<object id="8" type="RopePin" x="160" y="64" width="16" height="32"><properties>'
        f'<property name="bag" type="object" value="{bag}"/></properties></object>'
    )


def story_line(id: int, order: int, text: str) -> str:
    return (
        f'<object id="{id}" type="StoryLine" x="64" y="32" width="32" height="16"><properties>'
        f'<property name="order" type="int" value="{order}"/><property name="text" value="{text}"/></properties></object>'
    )


def story_figure(sheet: str, stands: str) -> str:
    return (
        '<object id="5" type="StoryFigure" x="64" y="70" width="14" height="42"><properties>'
        f'<property name="sheet" value="{sheet}"/><property name="stands" value="{stands}"/></properties></object>'
    )


def flight_plan(plan: str) -> str:
    return (
        '<object id="8" type="FlightPlan" x="0" y="0" width="64" height="32"><properties>'
        f'<property name="plan" value="{plan}"/></properties></object>'
    )


IMAGE = '<imagelayer id="4" name="Background wall"><image source="Wall.png"/></imagelayer>'
GUARD = '<object id="9" type="Guard" x="100" y="70" width="14" height="42"><properties><property name="faces" value="right"/></properties></object>'

WAY = '<object id="10" type="RunPath" x="40" y="112"><polyline points="0,0 240,0"/></object>'


def cover(order: int, x: int, height: int = 48) -> str:
    return (
        f'<object id="{20 + order}" type="RunCover" x="{x}" y="{112 - height}" width="32" height="{height}"><properties>'
        f'<property name="order" type="int" value="{order}"/></properties></object>'
    )


COLUMN = '<object id="8" type="ColumnGroup" x="64" y="64" width="48" height="20"><properties><property name="order" value="{}"/></properties></object>'
ROAD = '<object id="10" type="ValleyRoad" x="0" y="112"><polyline points="0,0 240,0"/></object>'

BAD: dict[str, list[str]] = {
    "column-order": [
        map_text(layer(), objects(BOND, EXIT, ROAD, COLUMN.format("T X"))),
        map_text(layer(), objects(BOND, EXIT, COLUMN.format("T U"))),
        map_text(layer(), objects(BOND, EXIT, COLUMN.format("T X").replace("ColumnGroup", "BridgeColumn"))),
    ],
    "flight-plan": [
        map_text(layer(), objects(BOND, EXIT, flight_plan("90:0 90:+7"))),
        map_text(layer(), objects(BOND, EXIT, flight_plan("90:0 40:+1"))),
    ],
    "one-player": [
        map_text(layer(), objects(EXIT)),
        map_text(layer(), objects(BOND, EXIT, BOND.replace('id="1"', 'id="3"').replace("Bond", "", 1).replace('name=""', ""))),
    ],
    "stage-needs": [map_text(layer(), objects(BOND))],
    "in-bounds": [map_text(layer(), objects(BOND, EXIT, '<object id="4" type="Intel" x="-4" y="0" width="16" height="16"/>'))],
    "not-inside-solid": [map_text(layer(), objects(BOND.replace('y="70"', 'y="78"'), EXIT))],
    "links": [
        map_text(layer(), objects(BOND, EXIT, tube(40))),
        map_text(layer(), objects(BOND, EXIT, tube(1))),
        map_text(layer(), objects(BOND, EXIT, tube(0))),
        map_text(layer(), objects(BOND, EXIT, pin(0))),
        map_text(layer(), objects(BOND, EXIT, pin(1))),
    ],
    "layer-names": [map_text(layer(), layer("Grond"), objects(BOND, EXIT)), map_text(layer("Decor"), objects(BOND, EXIT))],
    "names-once": [
        map_text(layer(), objects(BOND, EXIT, LAMP, LAMP.replace('id="5"', 'id="6"'))),
        map_text(layer(), objects(BOND, EXIT, LAMP.replace('id="5"', 'id="2"'))),
    ],
    "pictures": [map_text(IMAGE, layer(), objects(BOND, EXIT))],
    "stage-words": [map_text(layer(), objects(BOND, EXIT), properties=PROPERTIES.replace("title", "music"))],
    "rooms": [map_text(layer(), objects(BOND, EXIT, LAMP, ROOM))],
    "lifts": [map_text(layer(), objects(BOND, EXIT, lift(5, 2))), map_text(layer(), objects(BOND, EXIT, lift(2, 7)))],
    "story": [
        map_text(layer(), objects(BOND, EXIT, story_line(5, 1, ""))),
        map_text(layer(), objects(BOND, EXIT, story_line(5, 1, "Good evening."), story_line(6, 1, "Is it?"))),
        map_text(layer(), objects(BOND, EXIT, story_figure("nobody", "idle"))),
        map_text(layer(), objects(BOND, EXIT, story_figure("bond", "dance"))),
    ],
    "run-path": [
        map_text(layer(), objects(BOND, EXIT, WAY, cover(0, 48), cover(2, 160))),
        map_text(layer(), objects(BOND, EXIT, WAY, cover(0, 48), cover(1, 160, 24))),
        map_text(layer(), objects(BOND, EXIT, WAY, cover(0, 160), cover(1, 48))),
        map_text(layer(), objects(BOND, EXIT, WAY.replace('y="112"', 'y="32"'), cover(0, 48))),
        map_text(layer(), objects(BOND, EXIT, WAY.replace("240,0", "240,-20"), cover(0, 48))),
        map_text(layer(), objects(BOND, EXIT, cover(0, 48))),
    ],
    "checkpoint-seen": [map_text(layer(), objects(BOND, EXIT, LAMP, GUARD))],
}


def rules_of(path: Path) -> set[str]:
    return {finding.rule for finding in lint.check(path)}


def test_a_good_map_has_no_findings(tmp_path: Path) -> None:
    assert lint.check(write_map(tmp_path, good_map())) == []


def test_a_way_through_its_covers_has_no_findings(tmp_path: Path) -> None:
    assert lint.check(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, WAY, cover(0, 48), cover(1, 160))))) == []


def test_a_way_that_is_no_polyline_is_refused(tmp_path: Path) -> None:
    box = '<object id="10" type="RunPath" x="40" y="64" width="48" height="32"/>'
    assert rules_of(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, box)))) == {"object-shape"}


def test_every_rule_has_a_bad_map() -> None:
    assert set(BAD) == set(lint.rules())


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in BAD.items() for text in texts])
def test_a_bad_map_trips_its_rule_and_no_other(tmp_path: Path, rule: str, text: str) -> None:
    findings = lint.check(write_map(tmp_path, text))
    assert {finding.rule for finding in findings} - {"not-inside-solid" if rule == "layer-names" else ""} == {rule}
    for finding in findings:
        assert finding.hint, finding
        assert finding.line > 1, finding


def test_a_misspelt_case_of_a_picture_is_told_with_its_spelling(tmp_path: Path) -> None:
    (tmp_path / "wall.png").write_bytes(b"")
    findings = lint.check(write_map(tmp_path, BAD["pictures"][0]))
    assert [finding.hint for finding in findings] == ["it is spelt wall.png"]


def test_a_missing_picture_is_told_at_the_line_that_names_it(tmp_path: Path) -> None:
    text = BAD["pictures"][0]
    (finding,) = lint.check(write_map(tmp_path, text))
    assert "wall.png" in text.splitlines()[finding.line - 1].lower(), finding


def test_a_map_that_does_not_load_gives_the_loaders_findings(tmp_path: Path) -> None:
    assert rules_of(write_map(tmp_path, map_text(layer(data=csv(FLOOR[WIDTH:]))))) == {"layer-size"}


def only_at_double_o(thing: str) -> str:
    """The object with the member that keeps it away at lower difficulties."""
    member = '<property name="difficulty" value="double-o"/>'
    if "<properties>" in thing:
        return thing.replace("<properties>", "<properties>" + member)
    return thing.replace("/>", f"><properties>{member}</properties></object>")


def test_what_comes_only_at_double_o_is_looked_at_too(tmp_path: Path) -> None:
    buried = only_at_double_o(GUARD.replace('y="70"', 'y="80"'))
    assert rules_of(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, buried)))) == {"not-inside-solid"}


@pytest.mark.parametrize(
    ("things", "rule"), [((only_at_double_o(BOND), EXIT), "one-player"), ((BOND, only_at_double_o(EXIT)), "stage-needs")]
)
def test_a_stage_can_be_played_at_every_difficulty(tmp_path: Path, things: tuple[str, ...], rule: str) -> None:
    assert rules_of(write_map(tmp_path, map_text(layer(), objects(*things)))) == {rule}
