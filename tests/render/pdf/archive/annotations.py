"""Links (ISO 19005-3, 6.3 and 6.5; ISO 14289-1, 7.18)."""

from collections.abc import Iterator
from typing import Any

from tests.render.pdf.archive.subject import Finding, Subject, text

PRINT, FORBIDDEN_FLAGS = 4, 1 | 2 | 32 | 256
ACTIONS = ("/GoTo", "/GoToR", "/URI")


def check(subject: Subject) -> Iterator[Finding]:
    held = {area.objgen: element for element in subject.elements for area in element.areas}
    parents = _numbers(subject.root.get("/StructTreeRoot", {}).get("/ParentTree", {}).get("/Nums"))
    names = _names(subject)
    for number, page in enumerate(subject.pdf.pages, 1):
        where = f"page {number}"
        if page.obj.get("/Annots") and page.obj.get("/Tabs") != "/S":
            yield Finding("UA 7.18.3", f"{where}: tabs do not follow the structure")
        for area in page.obj.get("/Annots", []):
            if area.get("/Subtype") == "/Widget" and area.get("/FT") == "/Sig":
                continue  # of a form: see there
            yield from _area(area, where)
            element = held.get(area.objgen)
            if element is None or element.role != "Link":
                yield Finding("UA 7.18.5", f"{where}: a link is in no Link element")
            elif parents.get(int(area.get("/StructParent", -1)), area).objgen != element.dictionary.objgen:
                yield Finding("UA 7.18.5", f"{where}: a link does not lead back to its element")
            if "/Dest" in area and text(area.Dest) not in names:
                yield Finding("UA 7.18.5", f"{where}: a link leads nowhere: {area.Dest}")


def _area(area: Any, where: str) -> Iterator[Finding]:
    if area.get("/Subtype") != "/Link":
        yield Finding("A 6.3.1", f"{where}: an annotation of type {area.get('/Subtype')}")
    flags = area.get("/F")
    if flags is None or not flags & PRINT or flags & FORBIDDEN_FLAGS:
        yield Finding("A 6.3.2", f"{where}: an annotation that is not printed")
    if "/AP" in area or "/AA" in area:
        yield Finding("A 6.3.3", f"{where}: an annotation with an appearance or further actions")
    action = area.get("/A")
    if action is not None and action.get("/S") not in ACTIONS:
        yield Finding("A 6.5.1", f"{where}: action {action.get('/S')}")
    if not text(area.get("/Contents")).strip():
        yield Finding("UA 7.18.5", f"{where}: a link without a description")


def _numbers(array: Any) -> dict[int, Any]:
    flat = list(array) if array is not None else []
    return dict(zip(flat[::2], flat[1::2], strict=True))


def _names(subject: Subject) -> set[str]:
    names = subject.root.get("/Names", {}).get("/Dests", {}).get("/Names")
    return set(map(str, list(names)[::2])) if names is not None else set()
