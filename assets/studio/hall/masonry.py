"""The concert hall's terrains: washroom tiles, stone, boards, stage timber, roofs in snow, heaps of coal and linen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.studio.paint import Colour, Pixels, bayer, hashed, vector
from assets.studio.tiles.blob import TILE
from assets.studio.tiles.terrain import Terrain, inks


def _repeat(*rows: str) -> list[str]:
    """Rows given in part, repeated to 16 letters."""
    return [(row * TILE)[:TILE] for row in rows]


WASHROOM = Terrain(
    name="washroom",
    colour="#4fb0a8",
    ink=inks(
        "h #f6fbf4  w #d4e4dc  v #a9c2bc  t #2f8480  u #1f605f  k #0b1f26  g #6fa8a2 "
        "c #cfe6de  d #17434a  l #8fb6ae  m #44706f  b #070d14  p #4a6468  q #2f4750 "
        "x #5d8d88"
    ),
    floor=[
        _repeat("hhhhgggg", "wwwwtttt", "wwwwtttt", "ttttwwww", "uuuuvvvv", "kkkkkkkk"),
        _repeat("hhhhgggg", "wwwwtttt", "wwvwtttt", "ttttwvww", "uuuuvvvv", "kkkkkkkk"),
        _repeat("hhhhggggchhhgggg", "wwwwttttwwwwttut", "wwwwttttwwwwtutt", "ttttwwwwttttwwww", "uuuuvvvv", "kkkkkkkk"),
    ],
    ceiling=[
        _repeat("b", "p", "q", "_"),
        _repeat("b", "p", "q", "_"),
        _repeat("b", "p", "q", "_"),
    ],
    west=[
        _repeat("ccch", "wvwx", "gggu", "dddk"),
        _repeat("ccch", "wwwx", "gmgu", "dddk"),
        _repeat("ccch", "wvvx", "mggu", "dddk"),
    ],
    east=[
        _repeat("lllu", "xxxu", "mmmk", "kkkk"),
        _repeat("lllu", "xmxu", "mmmk", "kkkk"),
        _repeat("lxlu", "xxxu", "mmmk", "kkkk"),
    ],
    lit="#2c4a52",
)

STONE = Terrain(
    name="stone",
    colour="#8088a0",
    ink=inks(
        "h #b8c2d0  i #8a94a6  s #666f80  t #4e5666  u #353c4c  k #0d0e16  g #46604e j #1c202c  d #272d3c  b #06070c  r #88a4c0"
    ),
    floor=[
        ["ihhhhhhhijihhhhi", "sisssssstjtsisss", "ttstttsttjtttstt", "uuttuuuuujuuuutu", "jjujjjuujjjujjjj", "kkkkkkkkkkkkkkkk"],
        ["hhhhijihhhhhhhhi", "sssstjtssisssist", "tsttujuttttsttts", "uuuuujuutuuuuuuu", "jjjjjjuujjjjjujj", "kkkkkkkkkkkkkkkk"],
        ["ihhhrrhhhhhijihh", "ssssrsssisstjtss", "tttsttttttstjgtt", "uuuuutuuuuuujguu", "jujjjjjujjjjjjjj", "kkkkkkkkkkkkkkkk"],
    ],
    ceiling=[
        ["bbbbbbbbbbbbbbbb", "uuuujuuuuuuuujuu", "tuuujtutuuuuujtu", "djddjdddddjddjdd"],
        ["bbbbbbbbbbbbbbbb", "uuuuuuujuuuuuuuu", "uutuuuujutuuutuu", "ddddjddjddddddjd"],
        ["bbbbbbbbbbbbbbbb", "ujuuuuuuuuujuuuu", "tjtuuguutuujtuuu", "djddddddjddjdddd"],
    ],
    west=[
        ["hiiisjhhiiisjhii", "isssujissstujiss", "tttudjtttuudjttt", "djddkkjddddkkddd"],
        ["iiisjhhiiiisjhhi", "sssujissssstujss", "ttudjttttuudjjtt", "ddkkjdddddkkkddd"],
        ["hiisjhhhiisjhiii", "isstjisssgtujsss", "ttudjttgguudjttt", "djkkkdjdddkkkddd"],
    ],
    east=[
        ["ssstujssssttujss", "tttuujtttuuujttt", "uudddjuuudddjuuu", "djjkkkdjjjkkkddj"],
        ["sstujssssssttujs", "ttuujttttuuuujtt", "uuddjuuuddddjuuu", "djkkkdjjjkkkkddj"],
        ["ssstujssgsttujss", "ttguujttgguuujtt", "uugddjuuudddjuuu", "djjkkkdjjjkkkddj"],
    ],
    lit="#363e50",
)

BOARDS = Terrain(
    name="boards",
    colour="#c07a3c",
    ink=inks(
        "h #ffe0a0  o #d8914c  p #b06c38  q #8a4f28  r #6a3820  k #1c0a0c  y #c8902c "
        "z #f0c060  x #6a4418  j #4a2416  w #8e1822  v #6a0f1b  u #460a14  b #0a0406 "
        "e #a86a3a"
    ),
    floor=[
        [
            "hhhhhhhohhhhhhho",
            "ooopoooqoopooooq",
            "pppppppqpppppppq",
            "qqqqqqqrqqqqqqqr",
            "zyyyyyyyzyyyyyyy",
            "xxxxxxxxxxxxxxxx",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhohhhhhhhohhhh",
            "oooqpoooooqqoopo",
            "pppqppppppqppppp",
            "qqqrqqqqqqrqqqqq",
            "zyyyyyyyzyyyyyyy",
            "xxxxxxxxxxxxxxxx",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhohhhhhhhhoh",
            "opoooqooooopooqo",
            "pppppqppppppppqp",
            "qrqqqrqqqqqqqqrq",
            "zyyyyyyyzyyyyyyy",
            "xxxxxxxxxxxxxxxx",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    ceiling=[_repeat("b", "r", "yyyz", "j", "k")] * 3,
    west=[_repeat("e", "qpqq", "r", "j", "k")] * 3,
    east=[_repeat("q", "r", "j", "j", "k")] * 3,
    lit="#4a2822",
)

STAGE_TIMBER = Terrain(
    name="stage",
    colour="#8a5a34",
    ink=inks(
        "h #e0a868  o #a8703c  p #865430  q #643c24  r #472a1c  k #120a0a  i #c0bab0 "
        "j #6a6462  n #2c1810  b #080406  f #2a2426  g #98643a"
    ),
    floor=[
        [
            "hhhhhhhhhhhhhhhn",
            "ogoooooogooooopn",
            "ppiippppppppppqn",
            "pqijqqpppqqqppqn",
            "qqffqqqqqqqqqqrn",
            "rrrrrrrqqrrrrrrn",
            "nnnnnnnnnnnnnnnn",
            "rrrrqrrrrrrrrrrr",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhhnhhhhhhhh",
            "oogooopnoooogooo",
            "pppppppnppppppii",
            "pqqqpppnppqqqqij",
            "qqqqqqqnqqqqqqff",
            "rrqqrrrnrrrrqqrr",
            "nnnnnnnnnnnnnnnn",
            "rrrrrrrrrrrqrrrr",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "hhhhhhhhhhhhhhhn",
            "ooooggooooooogpn",
            "ppppppppqqppppqn",
            "ppqqqqpqppqpppqn",
            "qqqqqqqqqqqqqqrn",
            "rrrrqqrrrrrrrrrn",
            "nnnnnnnnnnnnnnnn",
            "rrrrrrqrrrrrrrrr",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    ceiling=[
        [
            "bbbbbbbbbbbbbbbb",
            "rrrrrrrrrrrrrrrn",
            "rqqrrrqqqrrrrrrn",
            "qqijqqqqqqqqqqqn",
            "qqffqqpqqqqqppqn",
            "nnnnnnnnnnnnnnnn",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "bbbbbbbbbbbbbbbb",
            "rrrrrrrnrrrrrrrr",
            "rrrqqrrnrrqqqrrr",
            "qqqqqqqnqqqqqqij",
            "qqppqqqnqqqqqqff",
            "nnnnnnnnnnnnnnnn",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "bbbbbbbbbbbbbbbb",
            "rrrrrrrrrrrrrrrn",
            "rrqqqrrrrrqqrrrn",
            "qqqqqqqqqqqqqqqn",
            "qqqppqqqqpqqqqqn",
            "nnnnnnnnnnnnnnnn",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    west=[
        ["hoooogooohooooog", "oppppppooppppppp", "pqijqppppqqpppqp", "qqffqqqqqqqqqqqq", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn"],
        ["ooohooooogoooooo", "pppooppppppppoop", "ppqqpppijppppqqp", "qqqqqqqffqqqqqqq", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn"],
        ["oogooohooooogooo", "pppppppooppppppp", "pqqppppppppqqppp", "qqqqqqqqqqqqqqqq", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn"],
    ],
    east=[
        ["pppppqpppppppqpp", "qqqqqqqqqqqqqqqq", "rrijrrrqqrrrrrrr", "rrffrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn", "kkkkkkkkkkkkkkkk"],
        ["ppqppppppppqpppp", "qqqqqqqqqqqqqqqq", "rrrrqqrijrrrqqrr", "rrrrrrrffrrrrrrr", "nnnnnnnnnnnnnnnn", "kkkkkkkkkkkkkkkk"],
        ["pppppppqpppppppp", "qqqqqqqqqqqqqqqq", "rrrrrrrrrrqqrrrr", "rrrrrrrrrrrrrrrr", "nnnnnnnnnnnnnnnn", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#3c261c",
)

ROOF = Terrain(
    name="roof",
    colour="#9fb0d6",
    ink=inks(
        "h #f8fbff  s #dfe6f4  t #c2cee8  u #9fb0d6  v #6f83b8  k #141731  a #6c70a0 "
        "b #565a88  c #43466f  d #2e3158  e #20234a  i #b8c8ea  g #8a8fb8"
    ),
    floor=[
        [
            "hhhhhhhhhhhhhhhh",
            "ssshsssssshsssss",
            "tssssssttssssstt",
            "utttsstuutttssuu",
            "vuuuttuvvuuutuvv",
            "kvvuuuvkkvvuuvkk",
            "kkkvvvkkkkkvvkkk",
            "_kkkkkk__kkkkk__",
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "sssssshsssssshss",
            "ttssssssssstttss",
            "uuttsssssttuuuts",
            "vvuutttttuuvvvuu",
            "kkvvuuuuuvvkkkvv",
            "kkkkvvvvvkkkkkkk",
            "__kkkkkkk____kkk",
        ],
        [
            "hhhhhhhhhhhhhhhh",
            "shsssssssshsssss",
            "sstttsssssssttss",
            "stuuuttsssttuuut",
            "tuvvvuutttuuvvvu",
            "uvkkkvvuuuvvkkkv",
            "vkkkkkkvvvkkkkkk",
            "kk___kkkkkkk___k",
        ],
    ],
    ceiling=[
        [
            ".....i..........",
            ".i...i....i...i.",
            ".i...i.i..i...i.",
            "iiiiiiiiiiiiiiii",
            "gabaagabaagaabag",
            "bcbbcbcbbcbcbbcb",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "..i.........i...",
            "..i...i.....i...",
            ".ii...i..i..ii..",
            "iiiiiiiiiiiiiiii",
            "aagabaagabaagaba",
            "cbcbbcbcbbcbcbbc",
            "kkkkkkkkkkkkkkkk",
        ],
        [
            "........i.......",
            "....i...i....i..",
            "....i..ii....i..",
            "iiiiiiiiiiiiiiii",
            "abaagabaagaabaga",
            "bbcbcbbcbcbbcbcb",
            "kkkkkkkkkkkkkkkk",
        ],
    ],
    west=[
        ["gggggggkgggggggk", "baaaaabkabaaaabk", "bbbbbbckbbbbbbck", "cccbbcckccbbccck", "dddddddkdddddddk"],
        ["ggkgggggggkggggg", "abkbaaaaabkbaaaa", "bckbbbbbbckbbbbb", "cckccbbccckccbbc", "ddkdddddddkddddd"],
        ["gggggkgggggggggk", "aaabbkabaaaaaabk", "bbbbckbbbbbbbbck", "cbbcckcccbbccccc", "dddddkdddddddddd"],
    ],
    east=[
        ["cccccckdccccccdk", "ddcccddkddccdddk", "ddddddekddddddek", "eeeeeekkeeeeeekk", "kkkkkkkkkkkkkkkk"],
        ["cdkccccccdkccccc", "ddkddccdddkddccd", "dekddddddekddddd", "ekkeeeeeekkeeeee", "kkkkkkkkkkkkkkkk"],
        ["cccdkcccccccccdk", "ccddkddccccccddk", "dddekddddddddddk", "eeekkeeeeeeeeekk", "kkkkkkkkkkkkkkkk"],
    ],
    lit="#2e3462",
    reach=13.0,
)


def lumps(seed: int, look: int, cells: int, tones: Sequence[Colour]) -> Pixels:
    """A heap of things seen in section: rounded cells that meet across tile borders, whatever the look."""
    step = TILE / cells
    centres = []
    for row in range(-1, cells + 1):
        for column in range(-1, cells + 1):
            inside = 0 < row < cells - 1 and 0 < column < cells - 1
            key = (seed, row % cells, column % cells, look if inside else 0)
            x = (column + 0.15 + 0.7 * hashed(*key, 1)) * step
            y = (row + 0.15 + 0.7 * hashed(*key, 2)) * step
            centres.append((x, y, hashed(*key, 3)))
    ys, xs = np.mgrid[0:TILE, 0:TILE] + 0.5
    distances = np.stack([np.hypot(xs - x, (ys - y) * 1.15) for x, y, _ in centres])
    order = np.sort(distances, axis=0)
    nearest = distances.argmin(axis=0)
    result = np.zeros((TILE, TILE, 3), np.float32)
    ramp = [vector(tone) for tone in tones]
    for py in range(TILE):
        for px in range(TILE):
            x, y, tone = centres[nearest[py, px]]
            lean = ((x - px) * 0.55 + (y - py) * 0.83) / step  # light from the upper left
            level = 1.6 + 2.2 * lean + (tone - 0.5) * 2.4
            if order[1, py, px] - order[0, py, px] < 0.9:
                level = 0
            result[py, px] = ramp[int(np.clip(round(level), 0, len(ramp) - 1))]
    return result


def bundles(look: int) -> Pixels:
    """A heap of knotted linen bundles: soft domes that overlap downwards, with folds running to their knots."""
    result = np.zeros((TILE, TILE, 3), np.float32)
    ramp = [vector(tone) for tone in LINEN_TONES]
    places = ((4.0, 2.5, 7.2), (12.5, 5.5, 7.6), (3.5, 10.5, 7.8), (11.5, 13.0, 7.0))
    ys, xs = np.mgrid[0:TILE, 0:TILE] + 0.5
    nearest = np.full((TILE, TILE), np.inf)
    levels = np.zeros((TILE, TILE))
    for index, (x, y, radius) in enumerate(places):
        for wrap_x in (-TILE, 0, TILE):
            for wrap_y in (-TILE, 0, TILE):
                dx, dy = xs - x - wrap_x, ys - y - wrap_y
                distance = np.hypot(dx, dy * 1.12) / radius - 0.04 * index
                turn = np.arctan2(dy + radius * 0.5, dx)
                folds = np.sin(turn * (5 + index) + 2 * index + (look if index == 1 else 0))
                dome = 3.5 - 2.3 * (0.5 * dx + 0.85 * dy) / radius + 0.55 * folds * np.clip(distance, 0, 1)
                dome = np.where(distance > 0.93, dome - 1.3, dome)
                closer = distance < nearest
                nearest, levels = np.where(closer, distance, nearest), np.where(closer, dome, levels)
    levels = np.clip(np.floor(levels + 0.5 + bayer((TILE, TILE)) * 0.5), 0, len(ramp) - 1).astype(int)
    for level, tone in enumerate(ramp):
        result[levels == level] = tone
    return result


COAL_TONES = ("#08080f", "#151722", "#232734", "#343a4c", "#525c76", "#94a6c8")
LINEN_TONES = ("#3a4066", "#646c98", "#8c98be", "#b0bcd8", "#ccd6ea", "#e8eef8")

COAL = Terrain(
    name="coal",
    colour="#30343f",
    ink=inks("h #8494b4  i #4a5268  s #2c3040  t #181a24  k #07070c  f #c87840"),
    floor=[
        ["..hh.....hhh....", ".hiih.h.hiis..hh", "hissihihiss_hhis", "is__issi____iss_"],
        ["hh....hhh.....h.", "ih.h.hiish...hih", "sihihiss_ihhhis_", "_sissi____iiss__"],
        ["....hh.....h..hh", "h..hiis.h.hih.is", "ihhiss_hihiss_s_", "siis___isis_____"],
    ],
    ceiling=[_repeat("k", "t")] * 3,
    west=[["..h..h...h.h...h", "hhihhihhhihihhhi", "i_s_i_s_i_s_i_s_"]] * 3,
    east=[["t..t..t...t..t..", "stksttstttstkstt"]] * 3,
    lit="#ffffff",
    reach=17.0,
    core=0.22,
    texture=lambda look: lumps(11, look, 3, COAL_TONES),
)

LAUNDRY = Terrain(
    name="laundry",
    colour="#dfe6f4",
    ink=inks("h #ffffff  i #e2e9f4  s #b6c2dc  t #7f8cb4  k #39406a  r #b84a4a"),
    floor=[
        ["...hhhh.....hhh.", "..hiiiih...hiiih", "hhiiiissh.hiiiis", "iiii__stthiii__s"],
        ["hhh......hhhh...", "iiih....hiiiihh.", "iisshhhhiii_iiih", "s__tiiiii____sst"],
        ["......hhhh......", "hhh..hiiiihh...h", "iiihhiiiiiiihhhi", "_stiii____sttiii"],
    ],
    ceiling=[_repeat("k", "t")] * 3,
    west=[["..hhh......hhh..", "hhiiihhhhhhiiihh", "ii_iiiii_ii_iiii"]] * 3,
    east=[["...ss.....ss....", "ttssstttttsssttt", "kt__tkkkt__tkkkk"]] * 3,
    lit="#ffffff",
    reach=17.0,
    core=0.6,
    texture=bundles,
)

TERRAINS = (WASHROOM, STONE, BOARDS, STAGE_TIMBER, ROOF, COAL, LAUNDRY)
