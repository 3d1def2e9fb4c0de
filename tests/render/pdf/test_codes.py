"""Codes of a font: one for each pair of a glyph and its text, and nothing in them that PDF/A forbids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.render.audit.glyphs import to_unicode
from milaff.render.pdf.codes import FILLER, FORBIDDEN, Codes, shared_out


@pytest.mark.parametrize(
    ("text", "glyphs", "shares"),
    [
        ("ب", 1, ("ب",)),
        ("لا", 1, ("لا",)),
        ("بَ", 2, ("ب", "َ")),
        ("لاً", 2, ("لا", "ً")),
        ("بَّ", 2, ("بَ"[:1] + "َ", "ّ")),
        ("خ", 2, ("خ", FILLER)),
        ("خَ", 3, ("خ", "َ", FILLER)),
        ("", 1, (FILLER,)),
        ("\ue000", 1, ("\ufffd",)),
        ("a\x00", 2, ("a", "\ufffd")),
    ],
)
def test_the_letters_of_a_cluster_are_shared_out_in_their_order(
    text: str, glyphs: int, shares: tuple[str, ...]
) -> None:
    assert shared_out(text, glyphs) == shares


@given(st.text(max_size=6), st.integers(min_value=1, max_value=6))
def test_no_glyph_is_without_text_and_no_letter_is_lost(text: str, glyphs: int) -> None:
    shares = shared_out(text, glyphs)
    assert len(shares) == glyphs
    assert all(shares)
    assert not FORBIDDEN.search("".join(shares))
    assert "".join(shares).rstrip(FILLER) == FORBIDDEN.sub("\ufffd", text).rstrip(FILLER)


def test_the_first_text_of_a_glyph_keeps_the_glyph_for_its_code_and_others_lead_back_to_it() -> None:
    codes = Codes(first=1000, remap=True)
    assert [codes.code(7, "ب"), codes.code(7, "ت"), codes.code(9, "ث"), codes.code(7, "ت")] == [7, 1000, 9, 1000]
    assert to_unicode(codes.to_unicode()) == {7: "ب", 9: "ث", 1000: "ت"}
    to_glyphs = codes.to_glyphs()
    assert [int.from_bytes(to_glyphs[2 * code : 2 * code + 2]) for code in (7, 9, 1000)] == [7, 9, 7]
    assert codes.widths({7: 500, 8: 250, 9: 300}) == [(7, [500, 250, 300]), (1000, [500])]


def test_a_font_that_cannot_remap_keeps_the_first_text() -> None:
    codes = Codes(first=1000, remap=False)
    assert [codes.code(7, "ب"), codes.code(7, "ت")] == [7, 7]
    assert to_unicode(codes.to_unicode()) == {7: "ب"}


def test_more_than_a_hundred_codes_are_written_in_blocks_of_a_hundred() -> None:
    codes = Codes(first=1000, remap=True)
    for glyph in range(1, 251):
        codes.code(glyph, chr(0x4E00 + glyph))
    written = codes.to_unicode()
    assert written.count(b"100 beginbfchar") == 2
    assert written.count(b"50 beginbfchar") == 1
    assert len(to_unicode(written)) == 250
