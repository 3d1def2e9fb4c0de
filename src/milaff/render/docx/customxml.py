"""Data inside the file: custom XML parts, which Word and LibreOffice carry along when a copy is edited and saved.

Each has its own properties part with an id (ISO/IEC 29500-1, 15.2.5 and 15.2.6); the data stand as the text of one
element, whose namespace says what they are.
"""

import json
from collections.abc import Mapping
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.parts.document import DocumentPart
from lxml import etree  # type: ignore[import-untyped]

from milaff import __version__
from milaff.render.docx.text import Unit, to_data

DOSSIER: Final = "urn:milaff:dossier:1#"
"""The dossier's JSON in ``dossier``; attributes ``language``, ``version``, and what the copy bears where it is set:
``edition``, ``addendum``, ``copy``, ``status``."""

TEXT: Final = "urn:milaff:text:1#"
"""The text as issued in ``text``: a JSON list of units, see :mod:`milaff.render.docx.text`."""

_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_OURS: Final = b"urn:milaff:"


def add_data(main: DocumentPart, data: bytes, units: tuple[Unit, ...], language: str, meta: Mapping[str, str]) -> None:
    """Put the dossier (its JSON in UTF-8) and the text as issued into the file; ``meta`` has what the copy bears.

    Those that a reference brings along, made from a dossier, are taken out.
    """
    for key, relation in list(main.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.CUSTOM_XML and _OURS in relation.target_part.blob:
            del main.rels[key]
    numbers = {name: meta[name] for name in ("edition", "addendum", "copy", "status") if meta.get(name)}
    _add(main, DOSSIER, "dossier", data.decode(), {"language": language, **numbers, "version": __version__})
    _add(main, TEXT, "text", json.dumps(to_data(units), ensure_ascii=False, separators=(",", ":")), {})


def _add(main: DocumentPart, namespace: str, name: str, text: str, attributes: Mapping[str, str]) -> None:
    item = etree.Element(f"{{{namespace}}}{name}", attributes, nsmap={None: namespace})
    item.text = text
    content = _bytes(item)
    package = main.package
    where = package.next_partname("/customXml/item%d.xml")
    part = Part(where, CONTENT_TYPE.XML, content, package)
    main.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
    identity = str(uuid5(NAMESPACE_URL, f"{namespace}{content.decode()}")).upper()
    properties = etree.Element(f"{{{_PROPERTIES}}}datastoreItem", nsmap={"ds": _PROPERTIES})
    properties.set(f"{{{_PROPERTIES}}}itemID", f"{{{identity}}}")
    references = etree.SubElement(properties, f"{{{_PROPERTIES}}}schemaRefs")
    etree.SubElement(references, f"{{{_PROPERTIES}}}schemaRef").set(f"{{{_PROPERTIES}}}uri", namespace)
    beside = PackURI(where.replace("item", "itemProps"))
    kind = CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES
    part.relate_to(Part(beside, kind, _bytes(properties), package), RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)


def _bytes(element: etree._Element) -> bytes:
    return bytes(etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True))
