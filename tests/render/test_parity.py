"""HTML, Word and PDF say the same words in the same order, all four dossiers; and a difference of one word is seen."""

import io
import re
import zipfile
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

import pikepdf
import pytest

from milaff.render.audit.meant import meant
from milaff.render.audit.order import Paragraph
from milaff.render.audit.printed import printed
from milaff.render.audit.report import Finding, compare
from milaff.render.theme import Theme
from tests.render.words import Words, read_built, replace_in_docx, words_of_docx, words_of_html

ARABIC = ("egypt-azerbaijan", "ar")


def differences(ours: Words, theirs: Words) -> list[tuple[object, object]]:
    """The places where words or notes differ, the first ones."""
    rows = [*zip_longest(ours.text, theirs.text), *zip_longest(ours.notes, theirs.notes)]
    return [row for row in rows if row[0] != row[1]][:5]


def printed_otherwise(html: str, path: Path, language: str, theme: Theme) -> tuple[Finding, ...]:
    """The lines of a PDF that are not those of a page, told from its glyphs and its structure."""
    css = "".join(re.findall(r"<style>(.*?)</style>", html, re.DOTALL))
    blocks = meant(html, css)
    with pikepdf.open(path) as pdf:
        copy = printed(pdf)
    label, base = theme.strings.get(language, "page"), blocks[0].paragraphs[0].base  # type: ignore[arg-type]
    labels = {n: Paragraph(label.format(page=n, pages=copy.pages), base) for n in range(1, copy.pages + 1)}
    return compare(str(path), blocks, copy, labels).findings


def test_word_says_the_words_of_the_page_in_their_order(built: Path, edition: tuple[str, str]) -> None:
    page = words_of_html(read_built(built, edition, "html"))
    assert len(page.text) > 900
    assert len(page.notes) > 20
    assert differences(page, words_of_docx(read_built(built, edition, "docx"))) == []


def test_the_pdf_prints_the_words_of_the_page_in_their_order(
    built: Path, edition: tuple[str, str], theme: Theme
) -> None:
    html = read_built(built, edition, "html").decode()
    path = built / edition[0] / f"{edition[1]}.pdf"
    assert printed_otherwise(html, path, edition[1], theme) == ()


@pytest.mark.parametrize("part", ["word/document.xml", "word/footnotes.xml", "word/header2.xml"])
def test_one_other_word_in_word_is_seen(built: Path, part: str) -> None:
    word = "مصنّف" if part == "word/header2.xml" else "العلاقات"
    content = read_built(built, ARABIC, "docx")
    changed = words_of_docx(replace_in_docx(content, part, word, "الشؤون"))
    assert len(differences(words_of_html(read_built(built, ARABIC, "html")), changed)) == 1


def test_words_that_change_places_are_seen(built: Path) -> None:
    page = words_of_html(read_built(built, ARABIC, "html"))
    swapped = replace(page, text=(page.text[1], page.text[0], *page.text[2:]), notes=page.notes[::-1])
    assert differences(page, swapped)
    assert sorted(page.text) == sorted(swapped.text)


def test_one_other_word_in_the_page_is_seen_in_the_pdf(built: Path, theme: Theme) -> None:
    edition = ("algeria-azerbaijan", "ar")
    html = read_built(built, edition, "html").decode()
    place = html.index("2023", html.index("<main"))
    found = printed_otherwise(f"{html[:place]}2032{html[place + 4 :]}", built / edition[0] / "ar.pdf", "ar", theme)
    assert len(found) == 1
    assert "2023" in found[0].printed
    assert "2032" in found[0].meant


def test_the_reading_leaves_out_only_what_word_counts(built: Path) -> None:
    content = read_built(built, ARABIC, "docx")
    label, text = "الشكل\u00a0", words_of_docx(content).text
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert f">{label}<" in archive.read("word/document.xml").decode()
    assert label.strip() not in text
    assert text[-1] == words_of_html(read_built(built, ARABIC, "html")).text[-1]
