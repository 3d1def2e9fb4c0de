"""Quotations as comments: on the words that they support, each in its own direction, the same bytes every time."""

from datetime import date
from typing import Any

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx import Quotation, write_docx
from milaff.render.docx.package import read_zip
from tests.render.docx.lint import W, lint

NOTE = '<span class="note">A source.</span>'
BODY = "".join(f'<p data-statement="st-{n:012x}">Statement {n}.{NOTE}</p>' for n in range(4))
QUOTED = {
    "st-000000000000": (Quotation("نص عربي", "ar", "Source A, para. 1"), Quotation("English text", "en", "Source B")),
    "st-000000000001": (Quotation("English text", "en", "Source B"),),
    "st-000000000003": (Quotation("English text", "en", "Source B"),),
}
DAY = date(2026, 11, 21)


def commented(reference: bytes, direction: str, quoted: Any = QUOTED) -> bytes:
    language = "ar" if direction == "rtl" else "en"
    html = f'<html lang="{language}" dir="{direction}"><head><title>x</title></head><body>{BODY}</body></html>'
    return write_docx(html, reference=reference, pictures={}, pages={}, day=DAY, quoted=quoted)


def trees(data: bytes) -> tuple[Any, Any]:
    parts = read_zip(data)
    return etree.fromstring(parts["word/document.xml"]), etree.fromstring(parts["word/comments.xml"])


def test_one_comment_on_each_statement_holds_all_its_quotations(reference: bytes) -> None:
    document, comments = trees(commented(reference, "ltr"))
    texts = [["".join(p.itertext(f"{W}t")) for p in comment.iter(f"{W}p")] for comment in comments]
    assert texts[0] == ["Source A, para. 1", "«نص عربي»", "Source B", "“English text”"]
    assert len(texts) == 3
    for comment in comments:
        number = comment.get(f"{W}id")
        (start,) = (x for x in document.iter(f"{W}commentRangeStart") if x.get(f"{W}id") == number)
        (end,) = (x for x in document.iter(f"{W}commentRangeEnd") if x.get(f"{W}id") == number)
        assert len([x for x in document.iter(f"{W}commentReference") if x.get(f"{W}id") == number]) == 1
        between = start.getparent()[start.getparent().index(start) + 1 : end.getparent().index(end)]
        words = "".join(text for item in between for text in item.itertext(f"{W}t"))
        assert words == f"Statement {(0, 1, 3)[int(number)]}."


def test_who_comments_and_when_is_fixed(reference: bytes) -> None:
    _, comments = trees(commented(reference, "ltr"))
    assert {(c.get(f"{W}author"), c.get(f"{W}initials"), c.get(f"{W}date")) for c in comments} == {
        ("Milaff", "M", "2026-11-21T00:00:00Z")
    }
    assert commented(reference, "ltr") == commented(reference, "ltr")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_each_quotation_runs_its_own_way(reference: bytes, direction: str) -> None:
    _, comments = trees(commented(reference, direction))
    paragraphs = {"".join(p.itertext(f"{W}t")): p for p in comments[0].iter(f"{W}p")}
    arabic, english = paragraphs["«نص عربي»"], paragraphs["“English text”"]
    marks = [p.find(f"{W}pPr/{W}bidi") for p in (arabic, english)]
    if direction == "ltr":
        assert marks[0] is not None
        assert marks[1] is None
    else:
        # The style of an Arabic document runs from right to left already.
        assert marks[0] is None
        assert marks[1].get(f"{W}val") == "0"
    for paragraph, rtl in ((arabic, True), (english, False)):
        runs = [run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None]
        assert all((run.find(f"{W}rPr/{W}rtl") is not None) == rtl for run in runs)
        assert all(run.find(f"{W}rPr/{W}lang").get(f"{W}bidi" if rtl else f"{W}val") for run in runs)


def test_no_mark_of_a_comment_stands_between_the_first_two_notes(reference: bytes) -> None:
    """LibreOffice 7.4 gives every note the text of another where one does."""
    document, _ = trees(commented(reference, "ltr"))
    order = [item.tag for item in document.iter(f"{W}commentReference", f"{W}footnoteReference")]
    first, second = (n for n, tag in enumerate(order) if tag == f"{W}footnoteReference" and n < 4)
    assert second == first + 1


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_with_and_without_comments_the_file_passes_the_lint(reference: bytes, direction: str) -> None:
    for quoted in (QUOTED, None):
        assert lint(commented(reference, direction, quoted), rtl=direction == "rtl") == []


def test_without_quotations_there_is_neither_part_nor_style(reference: bytes) -> None:
    parts = read_zip(commented(reference, "ltr", None))
    assert "word/comments.xml" not in parts
    assert b"annotation" not in parts["word/styles.xml"]
    assert b"comment" not in parts["word/document.xml"]
