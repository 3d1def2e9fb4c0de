"""The structure tree: types, nesting, headings, figures, notes, languages (ISO 14289-1, 7; ISO 19005-3, 6.7)."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.render.pdf.archive.catalogue import LANGUAGE
from tests.render.pdf.archive.subject import STANDARD_TYPES, Element, Finding, Subject, items, text, words

# What may stand in what: the kids of a type, in order, each with a semicolon; and the types that a type must stand in.
KIDS = {
    "L": r"(Caption;)?((L|LI);)+",
    "LI": r"((Lbl|LBody);)+",
    "TOC": r"(Caption;)?((TOC|TOCI);)+",
    "Table": r"(Caption;)?(TR;)*(THead;)?(TBody;)*(TR;)*(TFoot;)?(Caption;)?",
    "THead": r"(TR;)+",
    "TBody": r"(TR;)+",
    "TFoot": r"(TR;)+",
    "TR": r"((TH|TD);)+",
}
PARENTS = {
    "LI": ("L",),
    "LBody": ("LI",),
    "TOCI": ("TOC",),
    "THead": ("Table",),
    "TBody": ("Table",),
    "TFoot": ("Table",),
    "TR": ("Table", "THead", "TBody", "TFoot"),
    "TH": ("TR",),
    "TD": ("TR",),
}
BLOCKS_ONLY = {"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "TOC", "L", "LI", "TR", *KIDS} - {"TOCI"}
NUMBERINGS = words("/None /Disc /Circle /Square /Decimal /UpperRoman /LowerRoman /UpperAlpha /LowerAlpha")


def check(subject: Subject) -> Iterator[Finding]:
    if subject.document is None or subject.document.role != "Document":
        yield Finding("A 6.7.3.1", "no structure tree with a Document at its top")
        return
    for element in subject.elements:
        yield from _nesting(element)
        yield from _content(element)
    yield from _headings(subject.elements)
    yield from _identifiers(subject)
    yield from _way_back(subject)


def _nesting(element: Element) -> Iterator[Finding]:
    kids = "".join(f"{kid.role};" for kid in element.kids)
    if element.role not in STANDARD_TYPES:
        yield Finding("A 6.7.3.4", f"type {element.role} is not a standard one")
    if element.role in KIDS and not re.fullmatch(KIDS[element.role], kids):
        yield Finding("UA 7.2", f"{element.role} holds {kids}")
    if element.role in PARENTS and (element.parent is None or element.parent.role not in PARENTS[element.role]):
        yield Finding("UA 7.2", f"{element.role} stands in {element.parent.role if element.parent else 'nothing'}")
    if element.role in BLOCKS_ONLY and element.marks:
        yield Finding("UA 7.1", f"{element.role} holds content directly")
    expected = element.parent.dictionary.objgen if element.parent else None
    if expected and element.dictionary.P.objgen != expected:
        yield Finding("A 6.7.3.1", f"{element.role} does not name the element around it")


def _content(element: Element) -> Iterator[Finding]:
    entries = element.dictionary
    attributes = {text(a.get("/O")): a for a in items(entries.get("/A"))}
    if element.role == "Figure":
        if not text(entries.get("/Alt")).strip() and not text(entries.get("/ActualText")).strip():
            yield Finding("UA 7.3", "a figure without alternative text")
        box = attributes.get("/Layout", {}).get("/BBox")
        page = entries.get("/Pg")
        if box is None or page is None:
            yield Finding("UA 7.3", "a figure without its place")
        else:
            left, bottom, right, top = map(float, box)
            if not (0 <= left < right <= float(page.MediaBox[2]) and 0 <= bottom < top <= float(page.MediaBox[3])):
                yield Finding("UA 7.3", f"a figure's place is not on its page: {left, bottom, right, top}")
    labelled = any(kid.role == "Lbl" for item in element.kids for kid in item.kids)
    if element.role == "L" and labelled and text(attributes.get("/List", {}).get("/ListNumbering")) not in NUMBERINGS:
        yield Finding("UA 7.6", "a list with labels does not say how they count")
    if "/Lang" in entries and not LANGUAGE.fullmatch(text(entries.Lang)):
        yield Finding("UA 7.2", f"{element.role} is in no language: «{text(entries.Lang)}»")
    if element.role not in ("TD", "TH") and not (element.kids or element.marks or element.areas):
        yield Finding("UA 7.1", f"{element.role} is empty")
    if element.role == "Link" and not element.areas:
        yield Finding("UA 7.18.5", "a Link that cannot be followed")


def _headings(elements: list[Element]) -> Iterator[Finding]:
    levels = [int(element.role[1]) for element in elements if re.fullmatch(r"H[1-6]", element.role)]
    if any(element.role == "H" for element in elements) and levels:
        yield Finding("UA 7.4.4", "H and numbered headings in one document")
    for before, level in zip([0, *levels], levels, strict=False):
        if level > before + 1:
            yield Finding("UA 7.4.2", f"H{level} follows H{before}" if before else f"the first heading is H{level}")


def _identifiers(subject: Subject) -> Iterator[Finding]:
    named = [(text(e.dictionary.ID), e) for e in subject.elements if "/ID" in e.dictionary]
    for name, count in Counter(name for name, _ in named).items():
        if count > 1:
            yield Finding("UA 7.9", f"the ID {name} is given {count} times")
    for element in subject.elements:
        if element.role == "Note" and not text(element.dictionary.get("/ID")):
            yield Finding("UA 7.9", "a note without an ID")
    tree = items(subject.root.StructTreeRoot.get("/IDTree", {}).get("/Names"))
    keys = [bytes(key) for key in tree[::2]]
    listed = {key.decode(): value.objgen for key, value in zip(keys, tree[1::2], strict=True)}
    if keys != sorted(keys) or listed != {name: element.dictionary.objgen for name, element in named}:
        yield Finding("A 6.7.3.1", "the tree of IDs does not list the elements that have one, in order")


def _way_back(subject: Subject) -> Iterator[Finding]:
    """ISO 32000-1, 14.7.4.4: from each mark on a page the parent tree leads to the element that holds it."""
    flat = items(subject.root.StructTreeRoot.get("/ParentTree", {}).get("/Nums"))
    parents = {int(key): value for key, value in zip(flat[::2], flat[1::2], strict=True)}
    pages: dict[int, Any] = {int(page.objgen[0]): page.obj for page in subject.pdf.pages}
    for element in subject.elements:
        for page, number in element.marks:
            row = items(parents.get(int(pages[page].get("/StructParents", -1)))) if page in pages else []
            if number >= len(row) or row[number] is None or row[number].objgen != element.dictionary.objgen:
                yield Finding("A 6.7.3.1", f"mark {number} of {element.role} does not lead back to it")
