"""Signature fields (ISO 19005-3, 6.3, 6.4 and annex B; ISO 14289-1, 7.18); no other form is allowed."""

from collections.abc import Iterator
from typing import Any

from tests.render.pdf.archive.subject import Finding, Subject, items, text

PRINT, FORBIDDEN_FLAGS = 4, 1 | 2 | 32 | 256
FORM = {"/Fields", "/SigFlags"}
FILTERS = ("/ETSI.CAdES.detached", "/ETSI.RFC3161", "/adbe.pkcs7.detached")


def check(subject: Subject) -> Iterator[Finding]:
    form = subject.root.get("/AcroForm")
    fields = items(form.get("/Fields")) if form is not None else []
    if form is not None and (set(form.keys()) - FORM or not fields):
        yield Finding("A 6.4.1", "a form with more than signatures, or with none")
    held = {area.objgen: element for element in subject.elements for area in element.areas}
    shown = {area.objgen for page in subject.pdf.pages for area in page.obj.get("/Annots", [])}
    for field in fields:
        where = f"field {text(field.get('/T'))}"
        if field.get("/FT") != "/Sig":
            yield Finding("A 6.4.1", f"{where} is no signature")
        yield from _widget(field, where)
        element = held.get(field.objgen)
        if field.objgen not in shown or element is None or element.role != "Form":
            yield Finding("UA 7.18.4", f"{where} is on no page, or in no Form element")
        elif field.get("/StructParent") not in _keys(subject, element.dictionary):
            yield Finding("UA 7.18.4", f"{where} does not lead back to its element")
        yield from _value(subject, field, where)


def _widget(field: Any, where: str) -> Iterator[Finding]:
    flags = field.get("/F")
    if flags is None or not flags & PRINT or flags & FORBIDDEN_FLAGS:
        yield Finding("A 6.3.2", f"{where} is not printed")
    left, bottom, right, top = map(float, field.Rect)
    if "/AP" not in field and (left, bottom) != (right, top):
        yield Finding("A 6.3.3", f"{where} has a size and no appearance")
    if {"/A", "/AA"} & set(field.keys()):
        yield Finding("A 6.4.1", f"{where} has actions")
    if not text(field.get("/TU")).strip() or not text(field.get("/Contents")).strip():
        yield Finding("UA 7.18.1", f"{where} has no description")


def _value(subject: Subject, field: Any, where: str) -> Iterator[Finding]:
    value = field.get("/V")
    if value is None:
        yield Finding("A 6.4.3", f"{where} is not signed")
        return
    start, first, second, rest = map(int, value.ByteRange)
    hole = subject.data[first:second]
    if value.get("/SubFilter") not in FILTERS:
        yield Finding("A 6.4.3", f"{where} is signed by {value.get('/SubFilter')}")
    if start or hole[:1] + hole[-1:] != b"<>" or not subject.data[: second + rest].rstrip().endswith(b"%%EOF"):
        yield Finding("A 6.4.3", f"{where} does not cover the file as it was signed")
    if first + len(bytes(value.Contents)) * 2 + 2 != second:
        yield Finding("A 6.4.3", f"{where} leaves more open than the signature")


def _keys(subject: Subject, element: Any) -> set[int]:
    """The numbers by which the parent tree leads to an element."""
    flat = items(subject.root.StructTreeRoot.ParentTree.get("/Nums"))
    return {int(key) for key, kid in zip(flat[::2], flat[1::2], strict=True) if kid.objgen == element.objgen}
