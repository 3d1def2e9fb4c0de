"""Bookmarks and page labels of a bundle (ISO 32000-1, 12.3.3 and 12.4.2): one entry and one numbering for each part."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from milaff.correspondence.bundle.part import Part, pairs
from milaff.language.text import Language

Pdf = Any
Thing = Any

ENTRY: Final[dict[Language, str]] = {"ar": "المرفق {number}: {title}", "en": "Enclosure {number}: {title}"}
LABEL: Final[dict[Language, str]] = {"ar": "م{number}-", "en": "E{number}-"}
DEEPEST: Final = 50


@dataclass
class Bookmark:
    """A bookmark: its words, where it leads (``/Dest`` or ``/A``, and how it looks), and those below it."""

    title: str
    leads: dict[str, Thing]
    below: list["Bookmark"] = field(default_factory=list)
    closed: bool = False


def entry(part: Part, language: Language) -> Bookmark:
    """Return the bookmark of a part with its own below it; one at the top that names the part gives way to it."""
    from pikepdf import Array, Name

    own = list(bookmarks(part.pdf.Root.get("/Outlines", {}).get("/First")))
    leads: dict[str, Thing] = {"/Dest": Array([part.first, Name.Fit])}
    if len(own) == 1 and _names(own[0].title, part):
        leads, own = own[0].leads or leads, own[0].below
    said = ENTRY[language].format(number=part.number, title=part.title) if part.number else part.title
    return Bookmark(said, leads, own, closed=bool(part.number))


def _names(title: str, part: Part) -> bool:
    return any(called.casefold().startswith(title.strip().casefold()) for called in (part.title, *part.titles))


def bookmarks(item: Thing, depth: int = 0, seen: set[tuple[int, int]] | None = None) -> Iterator[Bookmark]:
    """Read a chain of bookmarks; one that leads back into itself ends there."""
    known = set() if seen is None else seen
    while item is not None and item.objgen not in known and depth < DEEPEST:
        known.add(item.objgen)
        leads = {key: item[key] for key in ("/Dest", "/A", "/SE", "/C", "/F") if key in item}
        below = list(bookmarks(item.get("/First"), depth + 1, known))
        closed = "/Count" in item and int(item.Count) < 0
        yield Bookmark(str(item.get("/Title", "")), leads, below, closed)
        item = item.get("/Next")


def copied(whole: Pdf, part: Part, bookmark: Bookmark) -> Bookmark:
    """Return a bookmark as it stands in the bundle, once the part's pages are there."""
    if part.pdf is whole:
        return bookmark
    leads = {key: _own(whole, part, value) for key, value in bookmark.leads.items() if key != "/SE"}
    return Bookmark(bookmark.title, leads, [copied(whole, part, one) for one in bookmark.below], bookmark.closed)


def _own(whole: Pdf, part: Part, value: Thing) -> Thing:
    import pikepdf

    if not isinstance(value, pikepdf.Array | pikepdf.Dictionary):
        return value
    return whole.copy_foreign(value if value.is_indirect else part.pdf.make_indirect(value))


def write_outline(whole: Pdf, tops: list[Bookmark]) -> None:
    """Write the bookmarks of a bundle in place of the letter's own."""
    from pikepdf import Dictionary, Name

    root = whole.make_indirect(Dictionary(Type=Name.Outlines))
    root.Count = _chain(whole, root, tops)
    whole.Root.Outlines = root


def _chain(whole: Pdf, above: Thing, chain: list[Bookmark]) -> int:
    """Write a chain below an item; return how many items are to be seen there."""
    from pikepdf import Dictionary, String

    seen, before = 0, None
    for one in chain:
        item = whole.make_indirect(Dictionary(Title=String(one.title), Parent=above, **_named(one.leads)))
        below = _chain(whole, item, one.below)
        if below:
            item.Count = -below if one.closed else below
        seen += 1 + (0 if one.closed else below)
        if before is None:
            above.First = item
        else:
            item.Prev, before.Next = before, item
        above.Last, before = item, item
    return seen


def _named(leads: dict[str, Thing]) -> dict[str, Thing]:
    return {key.removeprefix("/"): value for key, value in leads.items()}


def labels(part: Part, start: int, language: Language) -> Iterator[tuple[int, Thing]]:
    """Give the page labels of a part whose first page is the ``start``-th (0-based): its own, after a prefix."""
    from pikepdf import Dictionary, Name, String

    prefix = LABEL[language].format(number=part.number) if part.number else ""
    own = {int(key): value for key, value in pairs(part.pdf.Root.get("/PageLabels"), "/Nums")}
    if 0 not in own:
        own[0] = Dictionary(S=Name.D)
    for page, label in sorted(own.items()):
        if 0 <= page < len(part.pdf.pages):
            made = Dictionary({key: label[key] for key in ("/S", "/St") if key in label})
            if words := prefix + str(label.get("/P", "")):
                made.P = String(words)
            yield start + page, made


def write_labels(whole: Pdf, numbered: dict[int, Thing]) -> None:
    """Write the page labels of a bundle."""
    from pikepdf import Array, Dictionary

    flat = Array()
    for page, label in sorted(numbered.items()):
        flat.append(page)
        flat.append(label)
    whole.Root.PageLabels = Dictionary(Nums=flat)
