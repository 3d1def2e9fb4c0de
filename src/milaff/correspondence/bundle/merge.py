"""A letter and its enclosures as one PDF: bookmarks, page labels, tags, links and attached files of each are kept.

What the bundle claims (PDF/A, PDF/UA) is what all its parts claim. Equal parts give equal bytes.
"""

import io
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from milaff.correspondence.bundle.claims import claim, joint, write_claim
from milaff.correspondence.bundle.layers import Layers
from milaff.correspondence.bundle.names import Names
from milaff.correspondence.bundle.outline import Bookmark, copied, entry, labels, write_labels, write_outline
from milaff.correspondence.bundle.part import Part
from milaff.correspondence.bundle.structure import Roof
from milaff.correspondence.enclosures.danger import is_signed
from milaff.correspondence.enclosures.model import Enclosure
from milaff.language.text import Language

Pdf = Any

_LOOSE = ("/AcroForm", "/OpenAction", "/AA", "/Threads", "/Perms", "/Collection", "/Requirements", "/NeedsRendering")


@dataclass(frozen=True)
class Bundle:
    """One PDF, and sentences on what files of others lost by joining: claims, forms, signatures."""

    content: bytes
    notes: tuple[str, ...]


def bundle_pdf(letter: bytes, enclosures: Sequence[Enclosure]) -> Bundle:
    """Join a letter (PDF of ours) and what it encloses, in that order; every enclosure is a sound PDF."""
    import pikepdf

    with ExitStack() as opened:
        whole = opened.enter_context(pikepdf.open(io.BytesIO(letter)))
        language: Language = "ar" if str(whole.Root.get("/Lang", "")).startswith("ar") else "en"
        parts = [Part(whole, 0, str(whole.docinfo.get("/Title", "")), "the letter")]
        for number, one in enumerate(enclosures, 1):
            pdf = opened.enter_context(pikepdf.open(io.BytesIO(one.content)))
            parts.append(Part(pdf, number, one.title[language], one.name, (one.title.ar, one.title.en)))
        own, *others = [(part.name, claim(part.pdf)) for part in parts]
        notes = [note for part in parts for note in _loosened(part)]
        said, lost = joint(own[1], others)
        _join(whole, parts, language)
        write_claim(whole, said)
        return Bundle(_saved(whole), (*notes, *lost))


def _join(whole: Pdf, parts: Sequence[Part], language: Language) -> None:
    roof, names, layers = Roof(whole), Names(whole), Layers(whole)
    tops: list[Bookmark] = []
    numbered: dict[int, Any] = {}
    for part in parts:
        raised = roof.raised() if part.number else 0
        tagged = roof.prepare(part)
        names.prepare(part)
        start = len(whole.pages) if part.number else 0
        numbered |= dict(labels(part, start, language))
        top = entry(part, language)
        if part.number:
            for page in part.pdf.pages:
                whole.pages.append(page)
        if tagged:
            roof.join(part, raised)
        names.join(part)
        layers.join(part)
        tops.append(copied(whole, part, top))
    for merged in (roof, names, layers):
        merged.close()
    write_outline(whole, tops)
    write_labels(whole, numbered)


def _loosened(part: Part) -> list[str]:
    """Take off a part what is of a whole file: forms, signatures, what happens on opening; tell what is lost."""
    root, notes = part.pdf.Root, []
    if "/AcroForm" in root:
        signed = is_signed(part.pdf)
        what = (
            "its signature does not hold in the bundle" if signed else "its fields are printed as they were filled in"
        )
        notes.append(f"{part.name}: {what}; enclose it by itself to keep {'it' if signed else 'them'}")
        _print_fields(part.pdf)
    for key in _LOOSE:
        if key in root:
            del root[key]
    for page in part.pdf.pages:
        for key in ("/B", "/AA", "/PresSteps"):
            if key in page.obj:
                del page.obj[key]
    return notes


def _print_fields(pdf: Pdf) -> None:
    """Turn the fields of a form into what is seen of them; other annotations, links above all, stay."""
    from pikepdf import Array

    others = []
    for page in pdf.pages:
        areas = list(page.obj.get("/Annots", []))
        others.append([area for area in areas if area.get("/Subtype") != "/Widget"])
        page.obj.Annots = Array(area for area in areas if area.get("/Subtype") == "/Widget")
    pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")
    for page, kept in zip(pdf.pages, others, strict=True):
        page.obj.Annots = Array(kept)


def _saved(whole: Pdf) -> bytes:
    import pikepdf

    if "/ID" in whole.trailer:  # the letter's: the bundle is another file
        del whole.trailer["/ID"]
    out = io.BytesIO()
    whole.save(
        out,
        min_version="1.7",
        deterministic_id=True,
        fix_metadata_version=False,
        compress_streams=True,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return out.getvalue()
