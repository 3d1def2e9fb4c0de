"""Reading ToUnicode maps and what a page shows."""

from typing import Any

import pikepdf

from milaff.render.audit.glyphs import Piece, pieces, to_unicode


def test_single_entries_and_ranges_are_read_and_ligatures_stand_as_they_are_seen() -> None:
    content = b"""1 begincodespacerange <0000> <ffff> endcodespacerange
    3 beginbfchar <0001> <0628> <0002> <06440627> <0003> <00660069> endbfchar
    1 beginbfrange <0010> <0012> <0041> endbfrange"""
    assert to_unicode(content) == {1: "ب", 2: "ال", 3: "fi", 16: "A", 17: "B", 18: "C"}


def test_pieces_are_told_by_mark_place_and_text() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(100, 100))
    cmap = pdf.make_stream(b"2 beginbfchar <0001> <0041> <0002> <0042> endbfchar")
    font = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, ToUnicode=cmap))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    content = b"""q 2 0 0 2 10 0 cm /P <</MCID 7>> BDC BT /F 5 Tf 1 0 0 1 3 4 Tm [<0001> -20 <0002>] TJ ET EMC Q
    /Artifact BMC BT /F 5 Tf 1 0 0 1 30 4 Tm <00020009> Tj ET EMC /P <</MCID 8>> BDC EMC"""
    page.Contents = pdf.make_stream(content)
    fonts: dict[Any, Any] = {}
    assert list(pieces(page, fonts)) == [Piece(7, 16, 8, 10, "AB"), Piece(None, 30, 4, 5, "B\ufffd")]
