"""What a Word file carries beside its text: its dossier, the text as issued, and properties to file it by."""

import json
from datetime import date
from typing import Any
from uuid import UUID

from lxml import etree  # type: ignore[import-untyped]

from milaff import __version__
from milaff.render.docx import write_docx
from milaff.render.docx.package import read_zip, write_zip
from tests.render.docx.lint import lint

DATA = '{"report": "x", "title": "علاقات <b> & «x»"}'.encode()
DAY = date(2026, 11, 21)
HEAD = (
    '<meta name="edition" content="3"><meta name="copy" content="7"><meta name="marking" content="RESTRICTED">'
    '<meta name="as-of" content="2026-11-21">'
)
DS = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}"


def written(reference: bytes, head: str = HEAD, data: bytes = DATA, language: str = "en") -> bytes:
    direction = "rtl" if language.startswith("ar") else "ltr"
    html = f'<html lang="{language}" dir="{direction}"><head>{head}</head><body><p>Words.</p></body></html>'
    return write_docx(html, reference=reference, pictures={}, pages={}, day=DAY, data=data)


def items(data: bytes) -> dict[str, Any]:
    """The custom parts by the namespace of their root."""
    parts = read_zip(data)
    names = [name for name in parts if name.startswith("customXml/item") and "Props" not in name]
    return {etree.QName(root).namespace: root for root in (etree.fromstring(parts[name]) for name in names)}


def test_the_dossier_is_carried_as_it_is_with_language_numbers_and_version(reference: bytes) -> None:
    root = items(written(reference, language="ar-EG"))["urn:milaff:dossier:1#"]
    assert root.text.encode() == DATA
    assert dict(root.attrib) == {"language": "ar", "edition": "3", "copy": "7", "version": __version__}


def test_the_text_as_issued_is_carried_too(reference: bytes) -> None:
    root = items(written(reference))["urn:milaff:text:1#"]
    assert json.loads(root.text) == [["", "Words.", [], -1, []]]


def test_each_part_has_properties_with_an_id_that_follows_from_its_content(reference: bytes) -> None:
    def identities(data: bytes) -> list[UUID]:
        parts = read_zip(data)
        found = []
        for name in sorted(parts):
            if name.startswith("customXml/itemProps"):
                root = etree.fromstring(parts[name])
                found.append(UUID(root.get(f"{DS}itemID")))
                number = name.removeprefix("customXml/itemProps")
                relations = parts[f"customXml/_rels/item{number}.rels"].decode()
                assert f"itemProps{number}" in relations
        return found

    one, other = identities(written(reference)), identities(written(reference, data=b"{}"))
    assert len(set(one)) == 2
    assert {identity.version for identity in one} == {5}
    assert one == identities(written(reference))
    assert set(one) != set(other)


def test_a_reference_made_from_a_dossier_does_not_bring_that_one_along(reference: bytes) -> None:
    first = written(reference)
    again = written(first, data=b'{"report": "new"}')
    names = [name for name in read_zip(again) if name.startswith("customXml/item") and "Props" not in name]
    assert len(names) == 2
    assert items(again)["urn:milaff:dossier:1#"].text == '{"report": "new"}'


def test_edition_copy_date_and_marking_are_properties(reference: bytes) -> None:
    root = etree.fromstring(read_zip(written(reference))["docProps/custom.xml"])
    assert {item.get("name"): item[0].text for item in root} == {
        "Edition": "3",
        "Copy": "7",
        "As of": "2026-11-21",
        "Marking": "RESTRICTED",
    }
    assert [item.get("pid") for item in root] == ["2", "3", "4", "5"]


def test_properties_of_the_reference_stay_beside_ours(reference: bytes) -> None:
    parts = read_zip(written(reference))
    parts["docProps/custom.xml"] = parts["docProps/custom.xml"].replace(b'name="Copy"', b'name="Registry"')
    again = written(write_zip(parts), head='<meta name="edition" content="4">')
    root = etree.fromstring(read_zip(again)["docProps/custom.xml"])
    assert {item.get("name"): item[0].text for item in root} == {"Registry": "7", "Edition": "4"}
    assert len({item.get("pid") for item in root}) == 2


def test_what_is_not_set_is_not_a_property_and_without_data_there_is_no_part(reference: bytes) -> None:
    parts = read_zip(written(reference, head="", data=b""))
    assert "docProps/custom.xml" not in parts
    assert not [name for name in parts if name.startswith("customXml")]


def test_the_file_passes_the_lint(reference: bytes) -> None:
    assert lint(written(reference), rtl=False) == []
