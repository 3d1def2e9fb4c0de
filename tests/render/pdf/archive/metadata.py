"""The XMP packet (ISO 19005-3, 6.6) and the information dictionary."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from tests.render.pdf.archive.subject import Finding, Subject, text

NS = {
    "x": "adobe:ns:meta/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# How each predefined property that we use must be written (XMP 2005; ISO 19005-1, 6.7.11).
PREDEFINED = {
    "dc:title": "Alt",
    "dc:description": "Alt",
    "dc:creator": "Seq",
    "dc:subject": "Bag",
    "dc:language": "Bag",
    "xmp:CreatorTool": "Text",
    "xmp:CreateDate": "Date",
    "xmp:ModifyDate": "Date",
    "pdf:Producer": "Text",
    "pdf:Keywords": "Text",
    "pdfaid:part": "Integer",
    "pdfaid:conformance": "Text",
    "pdfaExtension:schemas": "Bag",
}
SIMPLE = {
    "Text": r"(?s).+",
    "Integer": r"[+-]?\d+",
    "Date": r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?)?)?",
}
PROPERTY = {"name", "valueType", "category", "description"}


def check(subject: Subject) -> Iterator[Finding]:
    stream = subject.root.get("/Metadata")
    if stream is None or stream.get("/Type") != "/Metadata" or stream.get("/Subtype") != "/XML":
        yield Finding("A 6.6.2.1", "no metadata stream")
        return
    packet = stream.read_bytes().decode("utf-8", errors="replace")
    header = re.match(r'<\?xpacket begin="(\ufeff?)" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n', packet)
    if not header or "�" in packet:
        yield Finding("A 6.6.2.1", "the packet's header is wrong, or it is not UTF-8")
    try:
        meta = etree.fromstring(packet.encode())
    except etree.XMLSyntaxError as error:
        yield Finding("A 6.6.2.1", f"the packet is not well-formed: {error}")
        return
    described = meta.findall("rdf:RDF", NS)
    if len(described) != 1:
        yield Finding("A 6.6.2.1", f"{len(described)} RDF elements in the packet: validators read the first alone")
        return
    values = _values(described[0])
    yield from _identified(values)
    yield from _schemas(described[0], values)
    yield from _agreement(subject.pdf.docinfo, values)


def _values(rdf: Any) -> dict[str, Any]:
    """The properties by prefixed name; the prefix is that of the packet, for validators insist on it."""
    found: dict[str, Any] = {}
    for description in rdf.findall("rdf:Description", NS):
        for child in description:
            found[f"{child.prefix}:{etree.QName(child).localname}"] = child
    return found


def _identified(values: dict[str, Any]) -> Iterator[Finding]:
    wanted = (("pdfaid:part", "3", "A 6.6.4"), ("pdfaid:conformance", "A", "A 6.6.4"), ("pdfuaid:part", "1", "UA 5"))
    for name, value, clause in wanted:
        element = values.get(name)
        if element is None or element.text != value or element.nsmap[element.prefix] != NS[element.prefix]:
            yield Finding(clause, f"{name} is not {value}")
    title = values.get("dc:title")
    if title is None or not "".join(title.itertext()).strip():
        yield Finding("UA 7.1", "no dc:title")


def _schemas(rdf: Any, values: dict[str, Any]) -> Iterator[Finding]:
    kinds = dict(PREDEFINED)
    for schema in rdf.iterfind(".//pdfaExtension:schemas/rdf:Bag/rdf:li", NS):
        prefix = schema.findtext("pdfaSchema:prefix", namespaces=NS)
        uri = schema.findtext("pdfaSchema:namespaceURI", namespaces=NS)
        if not (prefix and uri and schema.findtext("pdfaSchema:schema", namespaces=NS)):
            yield Finding("A 6.6.2.3.3", "an extension schema lacks a field")
        for item in schema.iterfind("pdfaSchema:property/rdf:Seq/rdf:li", NS):
            fields = {etree.QName(field).localname: field.text for field in item}
            if (
                set(fields) != PROPERTY
                or not all(fields.values())
                or fields["category"] not in ("internal", "external")
            ):
                yield Finding("A 6.6.2.3.3", f"a property of {prefix} is not described in full")
            else:
                kinds[f"{prefix}:{fields['name']}"] = str(fields["valueType"])
        if prefix and any(value.prefix == prefix and value.nsmap[prefix] != uri for value in values.values()):
            yield Finding("A 6.6.2.3.3", f"the schema of {prefix} is of another namespace")
    for name, element in values.items():
        if name not in kinds:
            yield Finding("A 6.6.2.3.1", f"{name} is in no schema")
        elif not _is_of_type(element, kinds[name]):
            yield Finding("A 6.6.2.3.1", f"{name} is not of type {kinds[name]}")


def _is_of_type(element: Any, kind: str) -> bool:
    if kind in SIMPLE:
        return not len(element) and re.fullmatch(SIMPLE[kind], element.text or "") is not None
    containers = [etree.QName(child).localname for child in element]
    languages = [item.get(XML_LANG) for item in element.iterfind("rdf:Alt/rdf:li", NS)]
    return containers == [kind] and (kind != "Alt" or (languages[:1] == ["x-default"] and None not in languages))


def _agreement(information: Any, values: dict[str, Any]) -> Iterator[Finding]:
    """What the information dictionary says as well, it says in the same words (ISO 19005-1, 6.7.3)."""

    def said(name: str) -> str:
        element = values.get(name)
        if element is None:
            return ""
        item = element.find(".//rdf:li", NS)
        return str((element if item is None else item).text)

    pairs = {
        "/Title": said("dc:title"),
        "/Author": said("dc:creator"),
        "/Subject": said("dc:description"),
        "/Keywords": said("pdf:Keywords"),
        "/Creator": said("xmp:CreatorTool"),
        "/Producer": said("pdf:Producer"),
        "/CreationDate": _pdf_date(said("xmp:CreateDate")),
        "/ModDate": _pdf_date(said("xmp:ModifyDate")),
        "/Edition": said("milaff:edition"),
        "/Marking": said("milaff:marking"),
        "/AsOf": said("milaff:asOf"),
        "/Copy": said("milaff:copy"),
        "/Language": said("dc:language"),
    }
    for key, value in pairs.items():
        if text(information.get(key)) != value:
            yield Finding("A 6.6.3", f"{key} is «{text(information.get(key))}», but «{value}» in the packet")


def _pdf_date(value: str) -> str:
    return f"D:{re.sub('[-:T]', '', value)}" if value else ""
