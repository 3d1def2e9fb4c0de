"""A good file broken in many ways: the lint, or the validator beside it, finds every one of them."""

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from milaff.render.docx import Quotation, write_docx
from milaff.render.docx.package import read_zip, write_zip
from tests.render.docx.conftest import DAY
from tests.render.docx.docx_sample import PAGES, PICTURES, sample
from tests.render.docx.lint import lint

DOCUMENT, STYLES, NOTES = "word/document.xml", "word/styles.xml", "word/footnotes.xml"
RELATIONS, COMMENTS, NUMBERING = "word/_rels/document.xml.rels", "word/comments.xml", "word/numbering.xml"
VALIDATOR = "validator"

MUTATIONS = {
    # Directions.
    "styles that do not run to the left": (STYLES, r"<w:bidi/>", "", "without bidi"),
    "an Arabic run without rtl": (DOCUMENT, r"<w:r><w:rPr><w:rtl/>", "<w:r><w:rPr>", "without rtl"),
    "a Latin run with rtl": (DOCUMENT, r"<w:rPr>(<w:lang w:val=)", r"<w:rPr><w:rtl/>\1", "Latin run with rtl"),
    "an English quotation from right to left": (
        DOCUMENT,
        r'(<w:pStyle w:val="Quote"/>)<w:bidi w:val="0"/>',
        r"\1",
        "Latin paragraph with bidi",
    ),
    "a table whose columns run to the right": (DOCUMENT, r"<w:bidiVisual/>", "", "bidiVisual"),
    "a section that runs to the right": (DOCUMENT, r"(<w:sectPr>.*?)<w:bidi/>", r"\1", "bidi of the section"),
    "an isolate left in the text": (DOCUMENT, r"</w:t>", "\u2069</w:t>", "isolate U+2069"),
    "text of the wrong language": (DOCUMENT, r'<w:lang w:bidi="ar-EG"/></w:rPr><w:t', "</w:rPr><w:t", "language"),
    # Pairs, sides, orders.
    "bold for one script only": (STYLES, r"<w:bCs [^>]*/>", "", "do not come together"),
    "a size for one script only": (STYLES, r"<w:szCs [^>]*/>", "", "do not come together"),
    "a side that flips": (STYLES, r'<w:jc w:val="center"/>', '<w:jc w:val="right"/>', "left or right"),
    "properties out of order": (DOCUMENT, r"(<w:pStyle [^>]*/>)(<w:pageBreakBefore/>)", r"\2\1", "out of order"),
    # Fields, bookmarks, links.
    "a field without an end": (DOCUMENT, r'<w:fldChar w:fldCharType="end"/>', "", "does not end"),
    "a field without a result": (DOCUMENT, r'<w:fldChar w:fldCharType="separate"/>', "", "no result"),
    "an end before its field": (
        DOCUMENT,
        r'w:fldCharType="begin"/>',
        'w:fldCharType="end"/>',
        "ends that has not begun",
    ),
    "an instruction outside its field": (
        DOCUMENT,
        r"<w:p>",
        "<w:p><w:r><w:instrText> PAGE </w:instrText></w:r>",
        "stands in no field",
    ),
    "a field to be updated": (DOCUMENT, r'w:fldCharType="begin"', r'\g<0> w:dirty="true"', "raises a prompt"),
    "fields to be updated on opening": (
        "word/settings.xml",
        r"<w:compat>",
        "<w:updateFields/><w:compat>",
        "raises a prompt",
    ),
    "a link to nothing": (DOCUMENT, r'w:anchor="sec_summary"', 'w:anchor="gone"', "nothing is called"),
    "the page of nothing": (DOCUMENT, r"PAGEREF sec_summary", "PAGEREF gone", "nothing is called"),
    "a bookmark without an end": (DOCUMENT, r"<w:bookmarkEnd [^>]*/>", "", "do not pair"),
    "two bookmarks of one name": (
        DOCUMENT,
        r'(<w:bookmarkStart [^>]*w:name=")[^"]*("/>.*?<w:bookmarkStart [^>]*w:name=")[^"]*',
        r"\1twice\2twice",
        "2 times",
    ),
    # Styles and lists.
    "a style that is not there": (
        DOCUMENT,
        r'<w:pStyle w:val="BodyText"/>',
        '<w:pStyle w:val="Gone"/>',
        "no paragraph style",
    ),
    "a style based on none": (STYLES, r'<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Gone"/>', "not there"),
    "a list that is not there": (DOCUMENT, r'<w:numId w:val="\d+"/>', '<w:numId w:val="99"/>', "no list 99"),
    "a list without a definition": (
        NUMBERING,
        r'<w:abstractNumId w:val="0"/>',
        '<w:abstractNumId w:val="77"/>',
        "without a definition",
    ),
    # Paragraphs, tables, pictures.
    "an empty paragraph for its space": (DOCUMENT, r"<w:sectPr>", "<w:p/><w:sectPr>", "empty paragraph"),
    "an empty paragraph in a header": ("word/header1.xml", r"<w:p>", "<w:p/><w:p>", "empty paragraph"),
    "a picture without words": (DOCUMENT, r'descr="[^"]+"', 'descr=""', "no description"),
    "a header row that does not repeat": (DOCUMENT, r"<w:tblHeader/>", "", "does not repeat"),
    "a row that may split": (DOCUMENT, r"<w:trPr><w:cantSplit/></w:trPr>", "<w:trPr/>", "may split"),
    "a row too short": (DOCUMENT, r"<w:gridSpan [^>]*/>", "", "fill the grid"),
    "a cell without a paragraph": (
        DOCUMENT,
        r"<w:tc>(<w:tcPr>.*?</w:tcPr>)<w:p>.*?</w:tc>",
        r"<w:tc>\1</w:tc>",
        "cell",
    ),
    # Notes and comments.
    "a note without its mark": (DOCUMENT, r"<w:footnoteReference [^>]*/>", "", "referred to 0 times"),
    "a mark without its note": (
        DOCUMENT,
        r'<w:footnoteReference w:id="1"',
        '<w:footnoteReference w:id="99"',
        "no note",
    ),
    "two notes of one number": (NOTES, r'w:id="2"', 'w:id="1"', "2 times"),
    "a comment without its mark": (DOCUMENT, r"<w:commentReference [^>]*/>", "", "not tied"),
    "a comment that begins at its end": (
        DOCUMENT,
        r"(<w:commentRangeStart [^>]*/>)(.*?)(<w:commentRangeEnd [^>]*/>)",
        r"\3\2\1",
        "not tied",
    ),
    "a mark without its comment": (COMMENTS, r'w:id="0"', 'w:id="5"', "no comment 0"),
    # The package.
    "a part that nothing leads to": (RELATIONS, r"<Relationship [^>]*theme[^>]*/>", "", "nothing leads to"),
    "a relationship to no part": (RELATIONS, r'Target="footnotes.xml"', 'Target="gone.xml"', "gone.xml"),
    "a picture of no relationship": (DOCUMENT, r'r:embed="[^"]*"', 'r:embed="rId999"', "no relationship"),
    "a part of no type": ("[Content_Types].xml", r"<Override [^>]*footnotes[^>]*/>", "", "footnotes"),
    # What the schema forbids and our lint does not look at.
    "a size that is no number": (STYLES, r'<w:sz w:val="\d+"/>', '<w:sz w:val="large"/>', "no number"),
    "an element that Word does not know": (DOCUMENT, r"<w:keepNext/>", "<w:keepNext/><w:hyphen/>", "holds"),
    "a run in a run": (DOCUMENT, r"<w:r>(<w:rPr>)", r"<w:r><w:r/>\1", VALIDATOR),
    "a border of no kind": (STYLES, r'<w:top w:val="single"', '<w:top w:val="wavy-ish"', VALIDATOR),
    "a cell outside a row": (DOCUMENT, r"<w:tr>", "<w:tc><w:p/></w:tc><w:tr>", VALIDATOR),
}


@pytest.fixture(scope="module")
def good(reference: bytes) -> bytes:
    """The Arabic sample, with a comment."""
    anchor = "st-0123456789ab"
    html = sample("ar").replace("<h3 ", f'<p data-statement="{anchor}">عبارة</p><h3 ', 1)
    quoted = {anchor: [Quotation("نص المصدر", "ar", "المصدر"), Quotation("The source’s words", "en", "المصدر")]}
    return write_docx(html, reference=reference, pictures=PICTURES, pages=PAGES, day=DAY, quoted=quoted)


def validated(data: bytes, path: Path) -> list[str]:
    path.write_bytes(data)
    return [str(error) for error in OpenXmlValidator().validate(path).errors]


def findings(data: bytes, path: Path) -> list[str]:
    """What the lint and the validator say; where a file is too broken for the lint, that is a finding."""
    try:
        found = lint(data, rtl=True)
    except (KeyError, AttributeError) as error:
        found = [f"unreadable: {error}"]
    return found + [f"{VALIDATOR}: {error}" for error in validated(data, path)]


def spoiled(data: bytes, part: str, pattern: str, replacement: str) -> bytes:
    parts = read_zip(data)
    text, count = re.subn(pattern, replacement, parts[part].decode(), count=1, flags=re.DOTALL)
    assert count == 1, "the file has nothing to spoil so"
    assert text != parts[part].decode()
    return write_zip(parts | {part: text.encode()})


def test_the_file_is_good_before_it_is_spoiled(good: bytes, tmp_path: Path) -> None:
    assert findings(good, tmp_path / "x.docx") == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_spoiled_file_is_found_out(good: bytes, tmp_path: Path, name: str) -> None:
    part, pattern, replacement, finding = MUTATIONS[name]
    found = findings(spoiled(good, part, pattern, replacement), tmp_path / "x.docx")
    assert any(finding in line for line in found), found
