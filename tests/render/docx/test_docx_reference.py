"""A reference document of a ministry's own: what it must have, and how it may differ from ours."""

import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from shutil import which

import docx
import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx import write_docx
from milaff.render.docx.errors import MissingStyle, UnfitReference
from milaff.render.docx.package import read_zip, write_zip
from tests.render.docx.conftest import DAY, REFERENCE
from tests.render.docx.docx_sample import PAGES, PICTURES, sample
from tests.render.docx.lint import W, lint

DOCUMENTED = (REFERENCE.parents[1] / "docs" / "word.md").read_text(encoding="utf-8")


def written(reference: bytes, html: str = "") -> bytes:
    return write_docx(html or sample("ar"), reference=reference, pictures=PICTURES, pages=PAGES, day=DAY)


def changed(reference: bytes, part: str, old: str, new: str) -> bytes:
    parts = read_zip(reference)
    assert old in parts[part].decode()
    return write_zip(parts | {part: parts[part].decode().replace(old, new).encode()})


def names(reference: bytes) -> list[str]:
    tree = etree.fromstring(read_zip(reference)["word/styles.xml"])
    return [name.get(f"{W}val") for name in tree.iterfind(f"{W}style/{W}name")]


@pytest.mark.parametrize(
    "name", ["heading 1", "Milaff Cell", "Milaff Table", "Hyperlink", "footnote text", "Milaff Between Tables"]
)
def test_a_style_of_any_kind_that_is_missing_is_named(reference: bytes, name: str) -> None:
    spoiled = changed(reference, "word/styles.xml", f'w:name w:val="{name}"', 'w:name w:val="Gone"')
    with pytest.raises(MissingStyle, match=f"«{name}» is missing"):
        written(spoiled)


def test_a_list_that_is_missing_is_named(reference: bytes) -> None:
    spoiled = changed(reference, "word/numbering.xml", "Milaff Arabic Letters", "Gone")
    with pytest.raises(MissingStyle, match="list «Milaff Arabic Letters»"):
        written(spoiled)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (lambda _: b"", "no DOCX file"),
        (lambda _: b"%PDF-1.7", "no DOCX file"),
        (lambda _: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "no DOCX file"),
        (lambda ours: ours[:4000], "no DOCX file"),
        (lambda ours: ours[:3000] + bytes(8) + ours[3008:], "damaged"),
        (lambda _: write_zip({"a": b"b"}), "no Word document"),
        (lambda ours: changed(ours, "word/document.xml", "</w:body>", ""), "damaged"),
    ],
    ids=["empty", "PDF", "password", "cut", "flipped", "zip", "XML"],
)
def test_what_is_no_whole_document_is_said_to_be_none(
    reference: bytes, content: Callable[[bytes], bytes], said: str
) -> None:
    with pytest.raises(UnfitReference, match=said):
        written(content(reference))


def test_a_document_of_another_template_lacks_our_styles() -> None:
    other = BytesIO()
    docx.Document().save(other)
    with pytest.raises(MissingStyle):
        written(other.getvalue())


def test_another_margin_is_the_width_of_all_that_is_written(reference: bytes) -> None:
    wide = re.sub(rb'w:(left|right)="1361"', rb'w:\1="1000"', read_zip(reference)["word/document.xml"])
    data = written(write_zip(read_zip(reference) | {"word/document.xml": wide}))
    table = etree.fromstring(read_zip(data)["word/document.xml"]).find(f".//{W}tbl/{W}tblPr/{W}tblW")
    assert table.get(f"{W}w") == str(11906 - 2000)


def test_lists_without_names_or_order_are_found_by_their_styles(reference: bytes) -> None:
    unnamed = changed(reference, "word/numbering.xml", '<w:name w:val="Milaff Bullets"/>', "")
    shuffled = changed(unnamed, "word/numbering.xml", '<w:num w:numId="4">', '<w:num w:numId="40">')
    data = written(shuffled, '<html dir="rtl"><body><ul><li>x</li></ul><ol><li>y</li></ol></body></html>')
    assert lint(data, rtl=True) == []
    numbers = [item.get(f"{W}numId") for item in etree.fromstring(read_zip(data)["word/numbering.xml"]).iter(f"{W}num")]
    assert numbers == ["1", "2", "3", "40", "41", "42"]


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice is not installed")
def test_a_reference_that_libreoffice_has_saved_serves(tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path), str(REFERENCE)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    html = '<html dir="rtl"><body><ul><li>x</li></ul></body></html>'
    data = written((tmp_path / "reference.docx").read_bytes(), html)
    # LibreOffice turns the sides of some styles around; that is a person's to mend.
    assert [found for found in lint(data, rtl=True) if "jc left" not in found] == []


@pytest.mark.parametrize("name", names(REFERENCE.read_bytes()))
def test_each_style_is_documented(name: str) -> None:
    assert f"`{name}`" in DOCUMENTED


def test_no_style_is_documented_that_is_not_there(reference: bytes) -> None:
    documented = re.findall(r"^\| `([^`]+)`", DOCUMENTED, re.MULTILINE)
    assert set(documented) <= set(names(reference))
