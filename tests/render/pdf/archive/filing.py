"""The file as a file: header, trailer, streams, limits (ISO 19005-3, 6.1)."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pikepdf

from tests.render.pdf.archive.subject import Finding, Subject, items

FILTERS = {
    f"/{name}Decode" for name in ("ASCIIHex", "ASCII85", "Flate", "RunLength", "CCITTFax", "JBIG2", "DCT", "JPX")
}


def check(subject: Subject) -> Iterator[Finding]:
    yield from _frame(subject)
    for number, thing in enumerate(subject.pdf.objects, 1):
        if isinstance(thing, pikepdf.Stream):
            yield from _stream(thing, number)
        for value in _values(thing):
            yield from _limits(value, number)
    for page in subject.pdf.pages:
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        if not all(3 <= side <= 14400 for side in (right - left, top - bottom)):
            yield Finding("A 6.1.13", "a page is too small or too large")
    for problem in subject.pdf.check_pdf_syntax():
        yield Finding("A 6.1.1", f"qpdf: {problem}")


def _frame(subject: Subject) -> Iterator[Finding]:
    if not re.match(rb"%PDF-1\.[0-7]\r?\n", subject.data):
        yield Finding("A 6.1.2", "the header is not that of PDF 1.0 to 1.7")
    comment = subject.data.splitlines()[1]
    if not (comment.startswith(b"%") and len(comment) > 4 and all(byte > 127 for byte in comment[1:5])):
        yield Finding("A 6.1.2", "no binary comment after the header")
    identifier = subject.pdf.trailer.get("/ID")
    if identifier is None or len(identifier) != 2 or not all(map(bytes, identifier)):
        yield Finding("A 6.1.3", "no file identifier")
    if subject.pdf.is_encrypted:
        yield Finding("A 6.1.3", "the file is encrypted")
    if not re.search(rb"%%EOF\r?\n?\Z", subject.data):
        yield Finding("A 6.1.3", "data after the end of the file")


def _stream(stream: Any, number: int) -> Iterator[Finding]:
    for filter_ in items(stream.get("/Filter")):
        if str(filter_) not in FILTERS:
            yield Finding("A 6.1.7.2", f"filter {filter_} in object {number}")
    if {"/F", "/FFilter", "/FDecodeParms"} & set(stream.keys()):
        yield Finding("A 6.1.7.1", f"object {number} keeps its data elsewhere")


def _limits(value: Any, number: int) -> Iterator[Finding]:
    if isinstance(value, pikepdf.Name) and len(str(value).encode()) > 128:  # with its solidus
        yield Finding("A 6.1.13", f"a name longer than 127 bytes in object {number}")
    elif isinstance(value, pikepdf.String) and len(bytes(value)) > 32767:
        yield Finding("A 6.1.13", f"a string longer than 32767 bytes in object {number}")
    elif isinstance(value, int) and not isinstance(value, bool) and not -(2**31) <= value < 2**31:
        yield Finding("A 6.1.13", f"an integer out of range in object {number}")
    elif isinstance(value, Decimal | float) and abs(float(value)) > 3.403e38:
        yield Finding("A 6.1.13", f"a number out of range in object {number}")


def _values(thing: Any, depth: int = 0) -> Iterator[Any]:
    """The direct values in an object; what it refers to has an entry of its own."""
    if depth and isinstance(thing, pikepdf.Object) and thing.is_indirect:
        return
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            yield pikepdf.Name(key)
            yield from _values(value, depth + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            yield from _values(value, depth + 1)
    else:
        yield thing
