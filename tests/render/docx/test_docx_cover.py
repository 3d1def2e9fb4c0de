"""The cover: a band from edge to edge, the lines at one side, and the marking in the header alone."""

from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.shared import Mm, Twips
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx import Picture, write_docx
from milaff.render.docx.blocks import COVER_ORNAMENT
from milaff.render.docx.package import read_zip
from tests.render.docx.conftest import DAY
from tests.render.docx.docx_sample import png
from tests.render.docx.lint import W, lint

Write = Callable[..., Any]

COVER = (
    '<section class="cover"><p class="cover-marking">{shown}</p><div class="cover-ornament"></div>'
    '<h1 class="title">{title}</h1><p class="subtitle" lang="{other}" dir="{towards}">x</p>'
    '<table class="particulars pair"><tr><th scope="row">1</th><td>2</td></tr></table>'
    '<table class="particulars imprint"><tr><th scope="row">1</th><td>2</td></tr></table></section>'
)


def written(reference: bytes, *, shown: str = "SECRET", title: str = "x", direction: str = "rtl") -> tuple[Any, bytes]:
    other, towards = ("en", "ltr") if direction == "rtl" else ("ar", "rtl")
    body = COVER.format(shown=shown, title=title, other=other, towards=towards)
    head = '<meta name="marking" content="SECRET">'
    html = f'<html lang="en" dir="{direction}"><head>{head}</head><body>{body}</body></html>'
    pictures = {COVER_ORNAMENT: Picture(png(), 210, 90)}
    data = write_docx(html, reference=reference, pictures=pictures, pages={}, day=DAY)
    return etree.fromstring(read_zip(data)["word/document.xml"]), data


def texts(tree: Any) -> list[str]:
    return ["".join(item.itertext(f"{W}t")) for item in tree.iterfind(f"{W}body/{W}p")]


def test_the_marking_of_the_cover_is_that_of_its_header(reference: bytes) -> None:
    tree, data = written(reference)
    assert "SECRET" not in texts(tree)
    assert b"SECRET" in read_zip(data)["word/header2.xml"]


def test_another_marking_than_the_header_has_is_not_lost(reference: bytes) -> None:
    assert "Secret annex" in texts(written(reference, shown="Secret annex")[0])


def test_the_band_goes_from_edge_to_edge_and_is_decoration(reference: bytes, tmp_path: Any) -> None:
    tree, data = written(reference)
    (tmp_path / "x.docx").write_bytes(data)
    opened = docx.Document(str(tmp_path / "x.docx"))
    assert round(opened.inline_shapes[0].width / Mm(1)) == 210
    margin = opened.sections[0].left_margin
    beyond = opened.paragraphs[0].paragraph_format.left_indent
    assert margin is not None
    assert beyond is not None
    assert abs(margin + beyond) <= Twips(2)
    assert b"adec:decorative" in etree.tostring(tree)
    assert lint(data, rtl=True) == []


@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_the_title_in_the_other_language_stands_under_the_beginning_of_the_first(
    reference: bytes, direction: str
) -> None:
    tree, _ = written(reference, direction=direction)
    subtitle = next(item for item in tree.iter(f"{W}p") if item.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Subtitle")
    assert subtitle.find(f"{W}pPr/{W}jc").get(f"{W}val") == "end"


def test_a_title_of_two_lines_leaves_the_imprint_on_the_cover(reference: bytes) -> None:
    def above_imprint(title: str) -> int:
        tree, _ = written(reference, title=title)
        imprint = tree.findall(f".//{W}tbl")[1]
        return int(imprint.getprevious().find(f"{W}pPr/{W}spacing").get(f"{W}before"))

    assert above_imprint("Relations " * 6) < above_imprint("Relations")
