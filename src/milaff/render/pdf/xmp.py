"""The XMP packet: one ``rdf:RDF`` that claims PDF/A-3a and PDF/UA-1 and carries the document's properties.

ISO 19005-3, 6.6.2 and 6.6.4; ISO 14289-1, 5. PDF/A knows neither PDF/UA's identification nor our properties, so the
packet describes both in extension schemas.
"""

from dataclasses import dataclass

from lxml import etree  # type: ignore[import-untyped]

from milaff.render.pdf.metadata import Properties

NAMESPACE = "urn:milaff:dossier:1#"
"""The namespace of our own properties: edition, addendum, marking, asOf, copy, status."""

_NS = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    "milaff": NAMESPACE,
}
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_HEADER = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
_FOOTER = '</x:xmpmeta>\n<?xpacket end="r"?>'


@dataclass(frozen=True)
class _Schema:
    """An extension schema; each property with its value type and what it says."""

    title: str
    prefix: str
    category: str
    properties: tuple[tuple[str, str, str], ...]


_SCHEMAS = (
    _Schema(
        "PDF/UA identification schema",
        "pdfuaid",
        "internal",
        (("part", "Integer", "The part of ISO 14289 to which the file conforms"),),
    ),
    _Schema(
        "Milaff dossier schema",
        "milaff",
        "external",
        (
            ("edition", "Integer", "The number of the edition"),
            ("marking", "Text", "The protective marking, in the language of the document"),
            ("asOf", "Date", "The day on which the facts stated were known"),
            ("copy", "Text", "The number of the copy, or whom it is for"),
            ("addendum", "Integer", "The number of the addendum to the edition"),
            ("status", "Text", "draft where the document was not issued"),
        ),
    ),
)


def packet(properties: Properties) -> bytes:
    """Return the XMP packet in UTF-8; properties that are empty are left out."""
    rdf = etree.Element(_name("rdf:RDF"), nsmap=_NS)
    about = etree.SubElement(rdf, _name("rdf:Description"), {_name("rdf:about"): ""})
    for name, value in _simple(properties).items():
        if value:
            _add(about, name, value)
    for name, value in (("dc:title", properties.title), ("dc:description", properties.subject)):
        if value:
            _alternatives(about, name, value, properties.language)
    _container(about, "dc:creator", "rdf:Seq", (properties.author,))
    _container(about, "dc:subject", "rdf:Bag", properties.keywords)
    _container(about, "dc:language", "rdf:Bag", (properties.language,))
    _extensions(about)
    etree.indent(rdf)
    return f"{_HEADER}{etree.tostring(rdf, encoding='unicode')}\n{_FOOTER}".encode()


def _simple(properties: Properties) -> dict[str, str]:
    return {
        "pdfaid:part": "3",
        "pdfaid:conformance": "A",
        "pdfuaid:part": "1",
        "pdf:Producer": properties.producer,
        "pdf:Keywords": ", ".join(properties.keywords),
        "xmp:CreatorTool": properties.creator,
        "xmp:CreateDate": f"{properties.created:%Y-%m-%dT%H:%M:%SZ}" if properties.created else "",
        "xmp:ModifyDate": f"{properties.modified:%Y-%m-%dT%H:%M:%SZ}" if properties.modified else "",
        "milaff:edition": properties.edition,
        "milaff:marking": properties.marking,
        "milaff:asOf": properties.as_of,
        "milaff:copy": properties.copy,
        "milaff:addendum": properties.addendum,
        "milaff:status": properties.status,
    }


def _extensions(about: etree._Element) -> None:
    bag = _add(_add(about, "pdfaExtension:schemas"), "rdf:Bag")
    for schema in _SCHEMAS:
        item = _structure(bag)
        _add(item, "pdfaSchema:schema", schema.title)
        _add(item, "pdfaSchema:namespaceURI", _NS[schema.prefix])
        _add(item, "pdfaSchema:prefix", schema.prefix)
        sequence = _add(_add(item, "pdfaSchema:property"), "rdf:Seq")
        for name, kind, description in schema.properties:
            described = _structure(sequence)
            _add(described, "pdfaProperty:name", name)
            _add(described, "pdfaProperty:valueType", kind)
            _add(described, "pdfaProperty:category", schema.category)
            _add(described, "pdfaProperty:description", description)


def _alternatives(about: etree._Element, name: str, value: str, language: str) -> None:
    choices = _add(_add(about, name), "rdf:Alt")
    for tag in dict.fromkeys(("x-default", language)):
        if tag:
            _add(choices, "rdf:li", value).set(_XML_LANG, tag)


def _container(about: etree._Element, name: str, kind: str, values: tuple[str, ...]) -> None:
    if any(values):
        holder = _add(_add(about, name), kind)
        for value in values:
            _add(holder, "rdf:li", value)


def _structure(parent: etree._Element) -> etree._Element:
    item = _add(parent, "rdf:li")
    item.set(_name("rdf:parseType"), "Resource")
    return item


def _add(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    element = etree.SubElement(parent, _name(name))
    element.text = text
    return element


def _name(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_NS[prefix]}}}{local}"
