"""One file that is PDF/A-3a and PDF/UA-1: what is asked of WeasyPrint, and what is set right before it is written."""

import hashlib
import zlib
from collections.abc import Sequence
from datetime import date
from importlib.resources import files
from typing import Any

from milaff.render.html import Page
from milaff.render.pdf.attachment import attachment
from milaff.render.pdf.metadata import information, read_properties
from milaff.render.pdf.untyped import Box, ColorProfile, Document, Pdf, PdfObject
from milaff.render.pdf.warnings import PdfError
from milaff.render.pdf.xmp import packet

Rectangle = tuple[float, float, float, float]  # left, top, right, bottom in CSS pixels


def archive_options(page: Page, document: Document) -> dict[str, Any]:
    """Return the options of ``write_pdf`` for a page that was laid out; put its document's colours and links in order.

    The file's identifier is a digest of what the page says. A page without data has nothing to attach.
    """
    document.color_profiles["srgb"] = _srgb()
    for sheet in document.pages:
        sheet.links = _outermost(sheet.links)
    day = _day(document.metadata.custom.get("as-of", "")) if page.data else None
    return {
        "pdf_variant": "pdf/a-3a",
        "output_intent": "the document's own",  # asked for srgb, WeasyPrint leaves the profile's file open
        "pdf_identifier": hashlib.sha256(page.html.encode() + b"\0" + page.data).hexdigest()[:32].encode(),
        "attachments": [attachment(page.data, day, page.language)] if day else None,
    }


def finish(document: Document, pdf: Pdf) -> None:
    """Set the properties, the preferences and the associated files of a PDF right, then compress its streams.

    To be called last, by ``write_pdf`` as its ``finisher``: streams cannot be changed afterwards.
    """
    import pydyf

    properties = read_properties(document.metadata)
    pdf.info.clear()
    pdf.info.update({name: pydyf.String(value) for name, value in information(properties).items()})
    described = _object(pdf, pdf.catalog["Metadata"])
    described.stream, described.compress = [packet(properties)], False  # so that any tool can read it
    preferences = {"DisplayDocTitle": "true"}
    if document.pages[0]._page_box.style["direction"] == "rtl":
        preferences["Direction"] = "/R2L"
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary(preferences)
    if "AF" in pdf.catalog:  # WeasyPrint names every file twice
        pdf.catalog["AF"] = pydyf.Array(dict.fromkeys(pdf.catalog["AF"]))
    _compress_once(pdf)


def _outermost(links: Sequence[tuple[str, Any, Rectangle, Box]]) -> list[tuple[str, Any, Rectangle, Box]]:
    """Leave out a link inside the area of another that leads to the same place: each part of a link makes one."""
    kept: list[tuple[str, Any, Rectangle, Box]] = []
    for link in links:
        if not any(other[:2] == link[:2] and _holds(other[2], link[2]) for other in kept):
            kept.append(link)
    return kept


def _holds(outer: Rectangle, inner: Rectangle) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _srgb() -> ColorProfile:
    """Return the profile of the colours that pages are painted in: sRGB, as WeasyPrint carries it."""
    from weasyprint.css import ColorProfile as Profile

    name = "sRGB2014.icc"
    with (files("weasyprint.pdf") / name).open("rb") as file:
        return Profile(file, name, "relative-colorimetric", (["r"], ["g"], ["b"]))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PdfError(f"the as-of date is «{text}»: give the meta named as-of a date, as 2026-11-21") from None


def _object(pdf: Pdf, reference: bytes) -> PdfObject:
    return pdf.objects[int(reference.split()[0])]


def _compress_once(pdf: Pdf) -> None:
    """Compress every stream here: pydyf would do it once to write it and once more for the file's identifier."""
    import pydyf

    for thing in pdf.objects:
        if isinstance(thing, pydyf.Stream) and thing.compress:
            content = b"\n".join(map(pydyf._to_bytes, thing.stream))
            thing.stream = [zlib.compress(content, 9)]
            thing.extra["Filter"] = "/FlateDecode"
            thing.compress = False
