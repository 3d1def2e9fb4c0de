"""Fonts as TrueType: unpacked without loss, the same bytes each time, and left alone where they are TrueType."""

import io

import pytest
from fontTools.ttLib import TTFont

from milaff.render.theme import Theme
from milaff.render.truetype import truetype, truetype_file

PLEX = "ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.woff2"
AMIRI = "amiri/Amiri-Regular.ttf"


def test_a_woff2_file_is_unpacked_with_every_glyph_and_letter(theme: Theme) -> None:
    packed, unpacked = TTFont(theme.font(PLEX)), TTFont(io.BytesIO(truetype(theme.font(PLEX))))
    assert unpacked.flavor is None
    assert unpacked.getGlyphOrder() == packed.getGlyphOrder()
    assert unpacked.getBestCmap() == packed.getBestCmap()


def test_unpacking_gives_the_same_bytes_each_time(theme: Theme) -> None:
    once = truetype(theme.font(PLEX))
    truetype.cache_clear()
    assert truetype(theme.font(PLEX)) == once


def test_the_unpacked_file_holds_these_bytes_and_is_gone_afterwards(theme: Theme) -> None:
    with truetype_file(theme.font(PLEX)) as path:
        assert path.suffix == ".ttf"
        assert path.read_bytes() == truetype(theme.font(PLEX))
    assert not path.parent.exists()


@pytest.mark.parametrize("name", [AMIRI, "eb-garamond/EBGaramond12-Regular.otf"])
def test_a_font_that_is_not_packed_is_taken_as_it_is(theme: Theme, name: str) -> None:
    path = theme.font(name)
    assert truetype(path) == path.read_bytes()
    with truetype_file(path) as file:
        assert file == path
    assert path.exists()
