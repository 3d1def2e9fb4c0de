"""The lint finds what it is there to find."""

import re

import pytest

from milaff.render.docx.package import read_zip, write_zip
from tests.render.docx.lint import lint


def spoiled(data: bytes, part: str, pattern: str, replacement: str) -> bytes:
    parts = read_zip(data)
    text, count = re.subn(pattern, replacement, parts[part].decode(), count=1)
    assert count == 1
    parts[part] = text.encode()
    return write_zip(parts)


@pytest.mark.parametrize(
    ("part", "pattern", "replacement", "finding"),
    [
        ("word/styles.xml", r"<w:bidi/>", "", "without bidi"),
        ("word/document.xml", r"<w:r><w:rPr><w:rtl/>", "<w:r><w:rPr>", "without rtl"),
        ("word/document.xml", r"<w:bidiVisual/>", "", "bidiVisual"),
        ("word/styles.xml", r"<w:bCs [^>]*/>", "", "do not come together"),
        ("word/styles.xml", r'<w:jc w:val="center"/>', '<w:jc w:val="right"/>', "left or right"),
        ("word/document.xml", r'<w:fldChar w:fldCharType="end"/>', "", "does not end"),
        ("word/document.xml", r'w:anchor="sec_summary"', 'w:anchor="gone"', "nothing is called"),
        ("word/document.xml", r"<w:bookmarkEnd [^>]*/>", "", "do not pair"),
        ("word/document.xml", r'<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Gone"/>', "no paragraph style"),
        ("word/document.xml", r"<w:sectPr>", "<w:p/><w:sectPr>", "empty paragraph"),
        ("word/document.xml", r'descr="[^"]+"', 'descr=""', "no description"),
        ("word/document.xml", r"<w:tblHeader/>", "", "does not repeat"),
        ("word/document.xml", r"(<w:pStyle [^>]*/>)(<w:pageBreakBefore/>)", r"\2\1", "out of order"),
        ("word/document.xml", r"<w:footnoteReference [^>]*/>", "", "referred to 0 times"),
        ("word/_rels/document.xml.rels", r"<Relationship [^>]*theme[^>]*/>", "", "nothing leads to"),
    ],
)
def test_a_spoiled_document_is_found_out(
    samples: dict[str, bytes], part: str, pattern: str, replacement: str, finding: str
) -> None:
    findings = lint(spoiled(samples["ar"], part, pattern, replacement), rtl=True)
    assert any(finding in line for line in findings), findings
