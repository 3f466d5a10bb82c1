"""The bitmap fonts and their renderer."""

import pygame
import pytest

from game.view.text import KEPT_SURFACES, Font, font

NAMES = ("pix", "pix_bold", "display", "display_large")


@pytest.fixture(params=NAMES)
def face(request: pytest.FixtureRequest) -> Font:
    return Font(request.param)


def ink(surface: pygame.Surface) -> int:
    return pygame.mask.from_surface(surface).count()


def test_every_face_draws_both_alphabets(face: Font) -> None:
    for character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ.,:!?-—“”…→é":
        assert face.has(character), character


def test_pix_draws_latin_1_and_the_symbols() -> None:
    printable = [chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))]
    for character in (*printable, *"абвгдеёжзийклмнопрстуфхцчшщъыьэюя←→↑↓▶★☆●○✓…—“”„♪"):
        assert font("pix").has(character), character
        assert font("pix_bold").has(character), character


def test_an_unknown_character_becomes_a_box(face: Font) -> None:
    assert not face.has("漢")
    assert ink(face.render("漢", "#ffffff")) > 0
    assert face.size("漢") == face.size("\ufffd")


def test_surface_has_the_stated_size_and_colour() -> None:
    pix = font("pix")
    surface = pix.render("Spy", "#c8313a")
    assert surface.get_size() == pix.size("Spy")
    assert surface.get_at((0, pix.cap_line + 1))[:3] == (0xC8, 0x31, 0x3A)
    assert pix.render("Spy", "#c8313a", scale=2).get_size() == pix.size("Spy", 2)


def test_capitals_stand_between_cap_line_and_baseline(face: Font) -> None:
    box = pygame.mask.from_surface(face.render("H", "#ffffff")).get_bounding_rects()[0]
    assert (box.top, box.bottom) == (face.cap_line, face.baseline)
    assert box.height == face.ascent


def test_outline_and_shadow_add_ink_around() -> None:
    bold = font("pix_bold")
    plain = bold.render("OK", "#ffffff")
    outlined = bold.render("OK", "#ffffff", outline="#000000")
    shadowed = bold.render("OK", "#ffffff", shadow="#000000")
    assert outlined.get_width() == plain.get_width() + 2
    assert shadowed.get_width() == plain.get_width() + 1
    assert ink(outlined) > ink(shadowed) > ink(plain)


def test_surfaces_are_kept_and_the_oldest_dropped() -> None:
    pix = Font("pix")
    first = pix.render("0", "#ffffff")
    assert pix.render("0", "#ffffff") is first
    for number in range(1, KEPT_SURFACES + 1):
        pix.render(str(number), "#ffffff")
    assert pix.render("0", "#ffffff") is not first


def test_wrap_keeps_every_line_within_the_width() -> None:
    pix = font("pix")
    text = "The cello is a Stradivarius, and the cellist is not what she seems.\nMind the bow."
    lines = pix.wrap(text, 120)
    assert all(pix.size(line)[0] <= 120 for line in lines)
    assert " ".join(lines) == text.replace("\n", " ")
    assert lines[-1] == "Mind the bow."
    assert "".join(pix.wrap("Unübersehbarkeitsbehauptung", 40)) == "Unübersehbarkeitsbehauptung"
    assert pix.wrap("", 40) == [""]


def test_draw_aligns_by_the_capitals() -> None:
    canvas = pygame.Surface((100, 30), pygame.SRCALPHA)
    width = font("pix_bold").draw(canvas, "00", (99, 10), "#ffffff", outline="#000000", align=1.0)
    box = pygame.mask.from_surface(canvas).get_bounding_rects()[0]
    assert (box.right, box.top) == (100, 9)
    assert box.width == width + 2
