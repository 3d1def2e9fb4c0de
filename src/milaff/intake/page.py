"""Reading HTML: the main text of a page, and what its head says of it."""

import json
import re
from copy import deepcopy
from itertools import pairwise
from typing import Any, Final

from milaff.intake.blocks import Element, hidden, lines, parsed
from milaff.intake.decode import declared_in, decoded
from milaff.intake.received import Received
from milaff.intake.stated import day, phrase

_TITLES: Final = ("og:title", "dc.title", "dcterms.title", "twitter:title", "citation_title")
_DATES: Final = (
    "article:published_time",
    "og:article:published_time",
    "dc.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "citation_publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "date",
)
_NEAR: Final = 3
"""How many lines between two lines of the main text are taken to be of it: list items and table rows, mostly."""


def read_page(content: bytes) -> Received:
    """Read the main text of a page in its own order; menus and footers are left out, and counted in a note.

    Where no main text can be told from the rest, the whole page is read. Title and date are those of the page's own
    metadata; no date is guessed from its text.
    """
    found = decoded(content, declared_in(content))
    root = parsed(found.text)
    everything = lines(root)
    main = main_lines(root, everything)
    notes = [found.doubt] if found.doubt else []
    if left := len(everything) - len(main):
        notes.append(f"{left} line{'' if left == 1 else 's'} of menus, footers and the like left out")
    if concealed := hidden(root):
        notes.append(f"{concealed} element{'' if concealed == 1 else 's'} that the page hides left out")
    named = _named(root)
    return Received(
        "html",
        "\n".join(main) + "\n" if main else "",
        title=_title(root, named),
        date=_date(root, named),
        origin=_origin(root, named),
        encoding=found.encoding,
        notes=tuple(notes),
    )


def main_lines(root: Element, everything: tuple[str, ...]) -> tuple[str, ...]:
    """Choose, from the lines of a page, those that trafilatura finds in its main text; their order is the page's."""
    import trafilatura

    chosen = trafilatura.extract(
        deepcopy(root), include_comments=False, include_tables=True, favor_recall=True, deduplicate=False, fast=False
    )
    known = _bare(chosen or "")
    kept = [n for n, line in enumerate(everything) if (bare := _bare(line)) and bare in known]
    if sum(len(everything[n]) for n in kept) < 200 and len(kept) < len(everything):
        return everything
    wanted = set(kept)
    for before, after in pairwise(kept):
        if after - before <= _NEAR + 1:
            wanted |= set(range(before, after))
    return tuple(line for n, line in enumerate(everything) if n in wanted)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


def _named(root: Element) -> dict[str, str]:
    """Give the values of the page's meta elements by their names, the first of each."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name and meta.get("content"):
            found.setdefault(name, meta.get("content"))
    return found


def _title(root: Element, named: dict[str, str]) -> str | None:
    for name in _TITLES:
        if said := phrase(named.get(name)):
            return said
    element = root.find(".//head/title")
    return phrase(element.text_content()) if element is not None else None


def _date(root: Element, named: dict[str, str]) -> str | None:
    said = [named[name] for name in _DATES if name in named]
    for script in root.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            said += _published(script.text or "")
    return next(filter(None, map(day, said)), None)


def _published(text: str) -> list[str]:
    """Give the dates of publication in a block of linked data; one that is no JSON says nothing."""
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        return []
    items = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
    items = items if isinstance(items, list) else [items]
    return [str(item["datePublished"]) for item in items if isinstance(item, dict) and "datePublished" in item]


def _origin(root: Element, named: dict[str, str]) -> str | None:
    """Give the address that a page says is its own."""
    canonical = [link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    said = (next(iter(canonical), None) or named.get("og:url") or "").strip()
    return said if re.fullmatch(r"https?://[!-~]{3,500}", said) else None
