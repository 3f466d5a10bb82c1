"""The loader: what Tiled can write comes in right, and what is wrong comes back as a sentence with its place."""

from __future__ import annotations

import base64
import gzip
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from game.core.entity import Difficulty
from game.core.grid import LADDER, ONE_WAY, SLOPE, SOLID
from game.tiled.canon import colour_of
from game.tiled.errors import MapError
from game.tiled.load import load_level
from tests.tiled.map_text import BOND, EXIT, FLOOR, HEIGHT, WIDTH, csv, good_map, layer, map_text, objects, write_map

ROOT = Path(__file__).resolve().parents[2]
FIRST_LAYER_LINE = 5


def fault(path: Path) -> str:
    with pytest.raises(MapError) as caught:
        load_level(path)
    return str(caught.value)


# What comes in


def test_a_map_becomes_a_world(tmp_path: Path) -> None:
    level = load_level(write_map(tmp_path, good_map()))
    world = level.new_world()
    assert world.player is not None
    assert (world.player.x, world.player.y) == (32, 70)
    assert world.player.grounded
    assert world.grid.at(0, 112) == SOLID
    assert world.grid.surface_at(0, 112) == "tile"


@pytest.mark.parametrize("compression", ["", "zlib", "gzip"])
def test_base64_layers_hold_the_same_cells(tmp_path: Path, compression: str) -> None:
    raw = struct.pack(f"<{WIDTH * HEIGHT}I", *FLOOR)
    packed = {"": raw, "zlib": zlib.compress(raw), "gzip": gzip.compress(raw)}[compression]
    named = f' compression="{compression}"' if compression else ""
    data = f'<data encoding="base64"{named}>{base64.b64encode(packed).decode()}</data>'
    plain = load_level(write_map(tmp_path, good_map()))
    assert load_level(write_map(tmp_path, map_text(layer(data=data), objects(BOND, EXIT)))).digest == plain.digest


def test_tile_flags_and_slopes(tmp_path: Path) -> None:
    cells = list(FLOOR)
    cells[:4] = [2, 3, 4, 4 | 0x80000000]
    grid = load_level(write_map(tmp_path, map_text(layer(data=csv(cells)), objects(BOND, EXIT)))).grid
    assert [grid.at(column * 16, 0) & 31 for column in range(4)] == [ONE_WAY, LADDER, SOLID | SLOPE, SOLID | SLOPE]
    assert grid.slope_y(32, 0) == 16 and grid.slope_y(47, 0) == 1
    assert grid.slope_y(48, 0) == 1 and grid.slope_y(63, 0) == 16


def test_a_slope_turned_over_hangs_from_its_top(tmp_path: Path) -> None:
    cells = list(FLOOR)
    cells[:2] = [4 | 0x40000000, 4 | 0xC0000000]
    level = load_level(write_map(tmp_path, map_text(layer(data=csv(cells)), objects(BOND, EXIT))))
    assert [level.grid.at(column * 16, 0) for column in range(2)] == [SOLID, SOLID]
    assert [level.grid.ceiling_above(x, 20, 20) for x in (0, 15, 16, 31)] == [0, 15, 15, 0]
    cells[1] = 1
    changed = load_level(write_map(tmp_path, map_text(layer(data=csv(cells)), objects(BOND, EXIT))))
    assert changed.digest != level.digest


def test_an_infinite_map_is_joined_from_its_chunks(tmp_path: Path) -> None:
    chunk = f'<chunk x="-16" y="0" width="16" height="2">{",".join(["0"] * 16 + ["1"] * 16)}</chunk>'
    text = map_text(
        layer(data=f'<data encoding="csv">{chunk}</data>'), objects(BOND.replace('"32"', '"-200"').replace('"70"', '"-30"'))
    )
    level = load_level(write_map(tmp_path, text.replace('infinite="0"', 'infinite="1"')))
    assert (level.grid.width, level.grid.height) == (16, 2)
    assert level.grid.at(0, 16) == SOLID
    assert level.spawns[0].x == -200 + 256


def test_groups_hand_down_offset_parallax_opacity_and_visibility(tmp_path: Path) -> None:
    group = f'<group id="9" name="Background far" offsetx="8" parallaxx="0.5" opacity="0.5" visible="0">{layer("Decor")}</group>'
    layers = load_level(write_map(tmp_path, map_text(group, layer(), objects(BOND, EXIT)))).scenery.layers
    found = next(found for found in layers if found.name == "Decor")
    assert (found.offset_x, found.parallax_x, found.opacity, found.is_visible) == (8, 0.5, 0.5, False)


def test_layers_keep_the_order_of_the_file(tmp_path: Path) -> None:
    image = '<imagelayer id="4" name="Foreground mist"><image source="mist.png"/></imagelayer>'
    text = map_text(layer("Decor one"), objects(BOND, EXIT), layer(), image)
    names = [found.name for found in load_level(write_map(tmp_path, text)).scenery.layers]
    assert names == ["Decor one", "Objects", "Ground", "Foreground mist"]


def test_a_template_gives_class_size_and_members(tmp_path: Path) -> None:
    (tmp_path / "guard.tx").write_text(
        '<template><object type="Guard" width="14" height="42"><properties>'
        '<property name="patrol_left" type="int" value="3"/></properties></object></template>'
    )
    placed = '<object id="7" template="guard.tx" x="100" y="70"><properties><property name="patrol_right" type="int" value="2"/></properties></object>'
    level = load_level(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, placed))))
    guard = level.spawns[-1]
    assert (guard.cls.__name__, guard.x, guard.y, guard.members) == ("Guard", 100, 70, {"patrol_left": 3, "patrol_right": 2})


def test_the_class_of_a_tile_counts_and_the_tile_stands_on_its_lower_edge(tmp_path: Path) -> None:
    placed = '<object id="7" gid="5" x="96" y="112" width="16" height="16"/>'
    spawn = load_level(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, placed)))).spawns[-1]
    assert (spawn.cls.__name__, spawn.x, spawn.y) == ("Intel", 96, 96)


def test_class_attribute_of_newer_tiled_counts_as_type(tmp_path: Path) -> None:
    text = map_text(layer(), objects(BOND.replace("type=", "class="), EXIT))
    assert load_level(write_map(tmp_path, text)).new_world().player is not None


def test_members_come_in_the_units_of_the_rules(tmp_path: Path) -> None:
    guard = '<object id="7" type="Guard" x="100" y="70" width="14" height="42"><properties><property name="speed" type="float" value="1.5"/></properties></object>'
    assert load_level(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, guard)))).spawns[-1].members == {"speed": 384}


def test_difficulty_keeps_some_at_home(tmp_path: Path) -> None:
    guard = '<object id="7" type="Guard" x="100" y="70"><properties><property name="difficulty" value="double-o"/></properties></object>'
    level = load_level(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, guard))))
    assert level.new_world(difficulty=Difficulty.AGENT).get(7) is None
    assert level.new_world(difficulty=Difficulty.DOUBLE_O).get(7) is not None


@pytest.mark.parametrize("change", [lambda t: t.replace("\n", "\r\n"), lambda t: "\ufeff" + t])
def test_line_ends_and_byte_order_marks_change_nothing(tmp_path: Path, change: object) -> None:
    plain = load_level(write_map(tmp_path, good_map())).digest
    assert callable(change)
    path = tmp_path / "Жёлтый.tmx"
    path.write_bytes(change(good_map()).encode())
    assert load_level(path).digest == plain


def test_the_digest_changes_with_what_play_depends_on_and_with_nothing_else(tmp_path: Path) -> None:
    plain = load_level(write_map(tmp_path, good_map())).digest
    moved = load_level(write_map(tmp_path, good_map().replace('x="32"', 'x="33"'))).digest
    painted = load_level(write_map(tmp_path, map_text(layer("Decor"), layer(), objects(BOND, EXIT)))).digest
    assert moved != plain
    assert painted == plain


def test_two_worlds_of_a_level_are_equal_and_apart(tmp_path: Path) -> None:
    level = load_level(write_map(tmp_path, good_map()))
    one, two = level.new_world(), level.new_world()
    assert one.digest() == two.digest()
    one.step(2)
    assert one.digest() != two.digest()


def test_loading_opens_no_picture_and_no_display(tmp_path: Path) -> None:
    path = write_map(tmp_path, good_map())
    code = (
        "import sys; from game.tiled.load import load_level; load_level(sys.argv[1]); import pygame; "
        "assert not pygame.display.get_init(); assert pygame.display.get_surface() is None"
    )
    environment = {name: value for name, value in os.environ.items() if name != "SDL_VIDEODRIVER"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


# What is refused


def test_a_missing_map(tmp_path: Path) -> None:
    assert "nothing.tmx:1: no such file [xml]" in fault(tmp_path / "nothing.tmx")


def test_a_map_that_is_cut_off(tmp_path: Path) -> None:
    text = good_map()
    assert "is no valid XML" in fault(write_map(tmp_path, text[: len(text) // 2]))


def test_a_doctype(tmp_path: Path) -> None:
    assert "DOCTYPE" in fault(write_map(tmp_path, good_map().replace("<map", '<!DOCTYPE map [<!ENTITY a "b">]>\n<map', 1)))


def test_a_missing_tile_set_is_named_with_the_line_that_wants_it(tmp_path: Path) -> None:
    message = fault(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT), tile_set="gone.tsx")))
    assert "test.tmx:4: tile set gone.tsx: no such file [missing-file]" in message


def test_a_missing_template(tmp_path: Path) -> None:
    assert "template gone.tx" in fault(
        write_map(tmp_path, map_text(layer(), objects(BOND, '<object id="9" template="gone.tx" x="0" y="0"/>')))
    )


def test_a_tile_of_no_tile_set_is_named_by_layer_and_place(tmp_path: Path) -> None:
    cells = list(FLOOR)
    cells[WIDTH + 3] = 900
    message = fault(write_map(tmp_path, map_text(layer(data=csv(cells)), objects(BOND, EXIT))))
    assert (
        f"test.tmx:{FIRST_LAYER_LINE}: layer 'Ground', tile 3,1: tile number 900 belongs to no tile set [unknown-tile]" in message
    )


def test_a_layer_that_is_too_short(tmp_path: Path) -> None:
    assert "the layer has 159 cells instead of 160 [layer-size]" in fault(
        write_map(tmp_path, map_text(layer(data=csv(FLOOR[1:]))))
    )


def test_zstd_is_said_to_be_unsupported(tmp_path: Path) -> None:
    data = '<data encoding="base64" compression="zstd">AAAA</data>'
    assert "compressed with zstd are not supported [layer-data]  hint: choose CSV" in fault(
        write_map(tmp_path, map_text(layer(data=data)))
    )


@pytest.mark.parametrize(
    ("thing", "sentence"),
    [
        (
            '<object id="7" type="Gaurd" x="1" y="1"/>',
            "object 7 (Gaurd): there is no class 'Gaurd' [known-class]  hint: did you mean Guard?",
        ),
        (
            '<object id="7" type="Guard" x="1" y="1"><properties><property name="patrol_lef" type="int" value="1"/></properties></object>',
            "object 7 (Guard): Guard has no member 'patrol_lef' [known-member]  hint: did you mean patrol_left?",
        ),
        (
            '<object id="7" type="Guard" x="1" y="1"><properties><property name="patrol_left" type="int" value="-1"/></properties></object>',
            "object 7 (Guard): patrol_left is at least 0, not -1 [member-value]",
        ),
        (
            '<object id="7" type="Guard" x="1" y="1"><properties><property name="faces" value="up"/></properties></object>',
            "faces is one of left, right, not 'up' [member-value]",
        ),
        ('<object id="7" type="Shadow" x="1" y="1"/>', "object 7 (Shadow): Shadow has no size [object-size]"),
        ('<object id="7" type="Bullet" x="1" y="1"/>', "Bullet is only born in play [known-class]"),
        ('<object id="7" type="Guard" x="nan" y="1"/>', "which is no number [format]"),
    ],
)
def test_objects_that_make_no_sense(tmp_path: Path, thing: str, sentence: str) -> None:
    message = fault(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, thing))))
    assert sentence in message
    assert message.startswith(str(tmp_path / "test.tmx") + ":6: ")


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    things = [f'<object id="{number}" type="Nobody{number}" x="1" y="1"/>' for number in (7, 8, 9)]
    assert len(fault(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, *things)))).splitlines()) == 3


def test_an_unknown_stage_script(tmp_path: Path) -> None:
    text = map_text(layer(), objects(BOND, EXIT), attributes='class="Backstge"')
    assert "there is no stage script 'Backstge' [known-class]  hint: did you mean Backstage?" in fault(write_map(tmp_path, text))


@pytest.mark.parametrize("text", ["dusk", "#12345", "#gg0000", "112233"])
def test_what_is_no_colour_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError, match="a colour is #RRGGBB or #AARRGGBB, not"):
        colour_of(text)


def test_a_colour_that_is_none(tmp_path: Path) -> None:
    text = map_text(layer(), objects(BOND, EXIT), attributes='backgroundcolor="dusk"')
    assert "backgroundcolor: a colour is #RRGGBB or #AARRGGBB, not 'dusk' [format]" in fault(write_map(tmp_path, text))


def test_an_id_given_twice(tmp_path: Path) -> None:
    message = fault(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT.replace('id="2"', 'id="1"')))))
    assert "object 1 (StageExit): another object has the id 1 [names-once]" in message


def test_tiles_of_another_size(tmp_path: Path) -> None:
    assert "has tiles of 32 x 16 px" in fault(write_map(tmp_path, good_map().replace('tilewidth="16"', 'tilewidth="32"')))


def test_groups_without_end(tmp_path: Path) -> None:
    text = map_text(layer(), "<group>" * 3000 + "</group>" * 3000)
    assert "is nested more than 100 deep [xml]" in fault(write_map(tmp_path, text))


def test_an_encoding_that_nobody_knows(tmp_path: Path) -> None:
    assert "has an encoding that cannot be read" in fault(write_map(tmp_path, good_map().replace("UTF-8", "klingon")))


@pytest.mark.parametrize("compress", [zlib.compress, gzip.compress])
def test_a_small_file_that_unpacks_to_a_large_one_is_cut_short(tmp_path: Path, compress: object) -> None:
    assert callable(compress)
    name = "zlib" if compress is zlib.compress else "gzip"
    data = f'<data encoding="base64" compression="{name}">{base64.b64encode(compress(bytes(1 << 24))).decode()}</data>'
    assert "cells instead of 160 [layer-size]" in fault(write_map(tmp_path, map_text(layer(data=data))))


def test_a_chunk_outside_of_the_map(tmp_path: Path) -> None:
    chunk = f'<chunk x="0" y="0" width="-4" height="1">{",".join("1111")}</chunk>'
    text = map_text(layer(data=f'<data encoding="csv">{chunk}</data>'))
    assert "[layer-data]" in fault(write_map(tmp_path, text)) or "cells" in fault(write_map(tmp_path, text))


def test_a_number_that_is_not_finite(tmp_path: Path) -> None:
    guard = '<object id="7" type="Guard" x="1" y="1"><properties><property name="speed" type="float" value="inf"/></properties></object>'
    assert "speed is a number, not inf [member-value]" in fault(
        write_map(tmp_path, map_text(layer(), objects(BOND, EXIT, guard)))
    )


def test_damage_deep_in_an_attribute_is_a_sentence_all_the_same(tmp_path: Path) -> None:
    path = write_map(tmp_path, good_map())
    (tmp_path / "test.tsx").write_text((tmp_path / "test.tsx").read_text().replace('tilecount="8"', 'tilecount="many"'))
    assert "holds a value that makes no sense" in fault(path)


def test_a_lamp_changes_neither_map_digest_nor_play(tmp_path: Path) -> None:
    lamp = '<object id="40" type="Light" x="50" y="50"><point/></object>'
    dark = load_level(write_map(tmp_path, good_map()))
    lit = load_level(write_map(tmp_path, map_text(layer(), objects(BOND, EXIT), objects(lamp, name="Lights"))))
    assert len(lit.scenery.lights) == 1
    assert (lit.digest, lit.new_world().digest()) == (dark.digest, dark.new_world().digest())


def test_what_a_tile_is_does_not_become_a_member_of_what_it_stands_for(tmp_path: Path) -> None:
    path = write_map(
        tmp_path, map_text(layer(), objects(BOND, EXIT, '<object id="7" gid="5" x="96" y="112" width="16" height="16"/>'))
    )
    tiles = (tmp_path / "test.tsx").read_text()
    solid = '<tile id="4" type="Intel"><properties><property name="solid" type="bool" value="true"/></properties></tile>'
    (tmp_path / "test.tsx").write_text(tiles.replace('<tile id="4" type="Intel"/>', solid))
    assert load_level(path).spawns[-1].members == {}


def test_two_object_layers_of_one_name_are_two(tmp_path: Path) -> None:
    tile = '<object id="{}" gid="1" x="96" y="96" width="16" height="16"/>'
    text = map_text(layer(), objects(tile.format(8), name="Decor"), objects(tile.format(9), name="Decor"), objects(BOND, EXIT))
    placed = [found.tiles for found in load_level(write_map(tmp_path, text)).scenery.layers if found.kind == "objects"]
    assert [[tile.id for tile in tiles] for tiles in placed] == [[8], [9]]


def test_an_empty_layer_of_an_infinite_map(tmp_path: Path) -> None:
    chunk = f'<chunk x="0" y="0" width="16" height="2">{",".join(["0"] * 16 + ["1"] * 16)}</chunk>'
    text = map_text(
        layer(data=f'<data encoding="csv">{chunk}</data>'), layer("Decor", data='<data encoding="csv"></data>'), objects(BOND)
    )
    assert load_level(write_map(tmp_path, text.replace('infinite="0"', 'infinite="1"'))).grid.width == 16
