"""Custom document properties: what a copy bears, for whoever files it by properties (ISO/IEC 29500-1, 15.2.12.2)."""

from collections.abc import Mapping
from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree  # type: ignore[import-untyped]

from milaff.render.docx.xml import Element

_SPACE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_NAMES: Final = {
    "Edition": "edition",
    "Addendum": "addendum",
    "Copy": "copy",
    "Status": "status",
    "As of": "as-of",
    "Marking": "marking",
}


def write_custom_properties(document: Document, meta: Mapping[str, str]) -> None:
    """Write what the copy bears, its as-of date and its marking, where set, beside what the reference has."""
    values = {name: meta[key] for name, key in _NAMES.items() if meta.get(key)}
    package = document.part.package
    kept = [key for key, relation in package.rels.items() if relation.reltype == RELATIONSHIP_TYPE.CUSTOM_PROPERTIES]
    if not values and not kept:
        return
    tree = etree.Element(f"{{{_SPACE}}}Properties", nsmap={None: _SPACE, "vt": _VALUES})
    for key in kept:
        tree = etree.fromstring(package.rels[key].target_part.blob)
        del package.rels[key]
    for old in [item for item in tree if item.get("name") in _NAMES]:
        tree.remove(old)
    for name, value in values.items():
        _add(tree, name, value)
    blob = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    part = Part(PackURI("/docProps/custom.xml"), CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, blob, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def _add(tree: Element, name: str, value: str) -> None:
    number = max((int(item.get("pid")) for item in tree), default=1) + 1
    item = etree.SubElement(tree, f"{{{_SPACE}}}property", fmtid=_FORMAT, pid=str(number), name=name)
    etree.SubElement(item, f"{{{_VALUES}}}{'i4' if value.isdecimal() else 'lpwstr'}").text = value
