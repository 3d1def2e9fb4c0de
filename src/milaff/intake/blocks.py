"""The lines of an HTML page in their order: one for each paragraph, heading, list item and table row."""

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]
from lxml import html as lxml_html

from milaff.intake.refusal import Refused

Element = Any

_UNREAD_TAGS: Final = (
    "script style noscript template head iframe object embed applet svg canvas audio video select option button input"
    " textarea map datalist math"
)
_BLOCK_TAGS: Final = (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul"
)
_UNREAD: Final = frozenset(_UNREAD_TAGS.split())
_BLOCKS: Final = frozenset(_BLOCK_TAGS.split())
_CELLS: Final = frozenset(("td", "th"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BREAK: Final = "\n"


def parsed(text: str) -> Element:
    """Parse a page; raise :class:`Refused` for one that is empty, or nested so deeply that parts would be lost."""
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, remove_comments=True)
    try:
        root = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise Refused("is a page without any text", "Save the page again from the browser") from None
    if any("depth" in entry.message.lower() or "nested" in entry.message.lower() for entry in parser.error_log):
        raise Refused("is a page that is nested too deeply to be read whole", "Save its text as plain text")
    return root


def lines(root: Element) -> tuple[str, ...]:
    """Give the visible text of a page, in order, white space folded; the cells of a row are parted by tabs."""
    joined = "".join(_pieces(root))
    found = (re.sub(r"[ \r\f\v]*\t[ \r\f\v\t]*", "\t", line).strip() for line in joined.split(_BREAK))
    return tuple(re.sub(r" {2,}", " ", line) for line in found if line and not line.isspace())


def hidden(root: Element) -> int:
    """Count the elements that the page hides from its reader."""
    return sum(_is_hidden(element) for element in root.iter() if isinstance(element.tag, str))


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style") or ""))


def _pieces(element: Element) -> Iterator[str]:
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _UNREAD or _is_hidden(element):
        return
    block = tag in _BLOCKS
    if tag == "br":
        yield _BREAK
        return
    inside = tag in _CELLS
    if block:
        yield _BREAK
    if tag == "tr":
        yield _row(element) + _BREAK
        return
    if tag == "pre":
        yield element.text_content() + _BREAK
        return
    yield from _folded(element.text)
    for child in element:
        yield from _pieces(child)
        yield from _folded(child.tail)
    if block or inside:
        yield _BREAK


def _row(element: Element) -> str:
    """Give a row as one line; a table within a cell, which lays a page out, keeps its lines."""
    cells = [child for child in element if child.tag in _CELLS]
    if any(cell.find(".//table") is not None or cell.find(".//p") is not None for cell in cells) and len(cells) == 1:
        return "".join("".join(_pieces(cell)) for cell in cells)
    return "\t".join(" ".join("".join(_pieces(cell)).split("\n")).strip() for cell in cells)


def _folded(text: str | None) -> Iterator[str]:
    """Fold the white space of markup, which means nothing; a no-break space is the author's and stays."""
    if text:
        yield re.sub(r"[ \t\r\n\f]+", " ", text)
