"""The PDF: laid out without a warning, in our own faces, its contents and footnotes on the right pages."""

import ctypes
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx import bookmark_name
from milaff.render.html import Page
from milaff.render.pdf import PdfError, render_pdf
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.render.conftest import LaidOut
from tests.support import ROOT, Copy, read_html

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# An entry of the contents is as wide as its column; the number of a piece of evidence is not (points).
NARROWEST = 100


def opened(built: Path, edition: tuple[str, str]) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(built / edition[0] / f"{edition[1]}.pdf")


def links(pdf: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[tuple[str, int]]:
    """Give (text, page led to) of each link within the document but those of notes; pages are counted from 1."""
    position, link, text = ctypes.c_int(0), pdfium.FPDF_LINK(), page.get_textpage()
    while pdfium.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
        target = pdfium.FPDFLink_GetDest(pdf.raw, link)
        if target:
            area = pdfium.FS_RECTF()
            pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(area))
            if area.right - area.left < NARROWEST:
                continue
            words = text.get_text_bounded(area.left, area.bottom, area.right, area.top)
            yield words, pdfium.FPDFDest_GetDestPageIndex(pdf.raw, target) + 1


def contents(pdf: pypdfium2.PdfDocument) -> list[tuple[str, int]]:
    """The entries of the contents, which stand between the cover and the first section."""
    found: list[tuple[str, int]] = []
    for page in list(pdf)[1:4]:
        entries = list(links(pdf, page))
        if found and not entries:
            break
        # A page number is a link of its own as well; the one that counts holds the words too.
        found += [entry for entry in entries if re.search(r"[^\W\d]", entry[0])]
    return found


def hrefs(html: Any) -> list[str]:
    return [link.get("href").removeprefix("#") for link in html.iterfind(".//nav//a")]


def test_the_page_numbers_of_the_contents_are_the_pages_that_its_links_lead_to(
    built: Path, pages: dict[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    pdf = opened(built, edition)
    entries = contents(pdf)
    assert len(entries) == len(hrefs(pages[edition]))
    for words, target in entries:
        assert re.findall(r"\d+", words)[-1:] == [str(target)], words


def test_a_heading_stands_on_the_page_that_the_contents_name(built: Path, pages: dict[tuple[str, str], Any]) -> None:
    for report in ("algeria-azerbaijan", "egypt-azerbaijan"):
        pdf = opened(built, (report, "en"))
        texts = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
        for heading in pages[report, "en"].iterfind(".//main//h2"):
            stands = [n for n, text in enumerate(texts, 1) if heading.text_content() in text]
            named = [target for words, target in contents(pdf) if heading.text_content() in " ".join(words.split())]
            assert named, heading.text_content()
            assert named[0] in stands


def test_word_s_contents_have_the_page_numbers_of_the_pdf(built: Path, pages: dict[tuple[str, str], Any]) -> None:
    for report, language in pages:
        with zipfile.ZipFile(built / report / f"{language}.docx") as archive:
            body = etree.fromstring(archive.read("word/document.xml"))
        in_word = [
            (link.get(f"{W}anchor"), "".join(link.itertext(f"{W}t")))
            for link in body.iter(f"{W}hyperlink")
            if any("PAGEREF" in (code.text or "") for code in link.iter(f"{W}instrText"))
        ]
        in_pdf = contents(opened(built, (report, language)))
        assert [anchor for anchor, _ in in_word] == [bookmark_name(name) for name in hrefs(pages[report, language])]
        assert [int(re.findall(r"\d+", text)[-1]) for _, text in in_word] == [page for _, page in in_pdf]


def test_every_anchor_is_told_with_the_page_it_stands_on(laid_out: LaidOut, built: Path) -> None:
    html = read_html(laid_out.page.html.encode())
    anchors = hrefs(html)
    assert set(anchors) <= set(laid_out.laid.pages)
    in_file = contents(opened(built, ("egypt-azerbaijan", "ar")))
    assert [laid_out.laid.pages[name] for name in anchors] == [page for _, page in in_file]


def test_the_same_page_gives_the_same_bytes_in_another_process(laid_out: LaidOut, built: Path) -> None:
    assert laid_out.laid.pdf == (built / "egypt-azerbaijan" / "ar.pdf").read_bytes()


def test_no_line_begins_with_the_call_of_a_footnote(laid_out: LaidOut) -> None:
    lines = [
        box
        for page in laid_out.document.pages
        for box in page._page_box.descendants()
        if type(box).__name__ == "LineBox"
    ]
    first_texts = (next((b for b in line.descendants() if type(b).__name__ == "TextBox"), None) for line in lines)
    assert len(lines) > 1000
    assert not [text.text for text in first_texts if text and text.element_tag == "span::footnote-call"]


def test_every_footnote_begins_on_the_page_of_its_call(laid_out: LaidOut) -> None:
    calls_in_all = 0
    for number, page in enumerate(laid_out.document.pages, 1):
        calls, notes = Counter[int](), Counter[int]()
        for box in page._page_box.descendants():
            if box.element_tag == "span::footnote-call":
                calls[id(box.element)] = 1
            elif box.element_tag == "span::footnote-marker":
                notes[id(box.element)] = 1
        calls_in_all += len(calls)
        assert calls == notes, f"page {number}"
    assert calls_in_all == laid_out.page.html.count('class="note"')


def test_only_faces_of_the_fonts_folder_are_used_and_all_are_embedded(built: Path, edition: tuple[str, str]) -> None:
    css = (ROOT / "templates" / "fonts.css").read_text(encoding="utf-8")
    ours = {_plain(name) for name in re.findall(r'font-family: "([^"]+)"', css)}
    used: set[str] = set()
    for page in opened(built, edition):
        for thing in page.get_objects(max_depth=5):
            if thing.type == pdfium.FPDF_PAGEOBJ_TEXT:
                font = pdfium.FPDFTextObj_GetFont(thing.raw)
                name = ctypes.create_string_buffer(200)
                pdfium.FPDFFont_GetBaseFontName(font, name, 200)
                used.add(name.value.decode())
                assert pdfium.FPDFFont_GetIsEmbedded(font) == 1, name.value
    assert used
    assert {
        name for name in used if not any(_plain(name.partition("+")[2] or name).startswith(f) for f in ours)
    } == set()


def _plain(name: str) -> str:
    return re.sub(r"[\s-]", "", name).lower()


def test_no_page_is_empty(built: Path, edition: tuple[str, str]) -> None:
    for number, page in enumerate(opened(built, edition), 1):
        assert page.get_textpage().count_chars() > 80, f"page {number}"


@pytest.mark.parametrize(
    "body",
    [
        '<p style="colour: red">x</p>',
        '<p><a href="#nowhere" style="content: target-counter(attr(href), page)">x</a></p>',
    ],
    ids=["unknown-property", "dangling-reference"],
)
def test_a_warning_of_weasyprint_is_an_error(theme: Theme, body: str) -> None:
    html = f'<html lang="en"><head><title>x</title></head><body>{body}</body></html>'
    with pytest.raises(PdfError):
        render_pdf(Page(html, {}, "en"), theme)


def test_a_warning_about_a_style_sheet_is_an_error_each_time(copy: Copy, laid_out: LaidOut) -> None:
    path = copy.path("templates/dossier.en.css")
    path.parent.mkdir()
    path.write_text("p { colour: red }", encoding="utf-8")
    theme = Theme(Workspace(copy.root))
    for _ in range(2):
        with pytest.raises(PdfError, match="colour"):
            render_pdf(replace(laid_out.page, language="en"), theme)


def test_nothing_is_left_among_the_temporary_files_once_the_process_has_ended(tmp_path: Path) -> None:
    script = """
import pathlib, tempfile
from milaff.render.pdf import render_pdf
from milaff.render.theme import Theme
from milaff.workspace import Workspace
from tests.render.pdf.small import small_page

render_pdf(small_page(), Theme(Workspace(pathlib.Path.cwd())))
print(len(list(pathlib.Path(tempfile.gettempdir()).glob("weasyprint-*"))))
"""
    there = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=there, capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == 1  # the fonts lie there while they are used
    assert not list(tmp_path.iterdir())
