"""What a page means to say: the paragraphs of its HTML, with the numbers of its notes, in the order of reading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from tinyhtml5 import parse

from milaff.language.bidi import FSI, LRI, PDI, RLI
from milaff.render.audit.capitals import transform
from milaff.render.audit.order import Paragraph
from milaff.render.docx.levels import Direction, first_strong

_INLINE: Final = frozenset(
    "a abbr b bdi bdo br cite code em i img kbd mark q s small span strong sub sup time u var wbr".split()  # noqa: SIM905
)
_OPENING: Final = {"ltr": LRI, "rtl": RLI, "auto": FSI}
_BREAK: Final = "\x1e"
_WHITE: Final = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True)
class Block:
    """The text that stands directly in one element: its paragraphs, more than one where lines are broken by hand."""

    tag: str
    paragraphs: tuple[Paragraph, ...]


@dataclass
class _Reader:
    """Reads elements; ``notes`` counts the footnotes so far."""

    notes: int = 0
    waiting: list[Block] = field(default_factory=list)

    def blocks(self, element: Any, base: Direction) -> Iterator[Block]:  # noqa: ANN401 -- elements of HTML
        """Give the blocks of an element, each followed by the notes that are called in it."""
        base = _direction(element, base)
        pieces = [_label(element), element.text or ""]
        for child in element:
            if _tag(child) in _INLINE:
                pieces += (self._inline(child, base), child.tail or "")
                continue
            yield from self._block(_tag(element), pieces, base)
            pieces = [child.tail or ""]
            yield from self.blocks(child, base) if _shown(child) else ()
        yield from self._block(_tag(element), pieces, base)

    def _block(self, tag: str, pieces: list[str], base: Direction) -> Iterator[Block]:
        parts = [_WHITE.sub(" ", part).strip(" ") for part in "".join(pieces).split(_BREAK)]
        paragraphs = tuple(Paragraph(part, base) for part in parts if part)
        if paragraphs:
            yield Block(tag, paragraphs)
        yield from self.waiting
        self.waiting = []

    def _inline(self, element: Any, base: Direction) -> str:  # noqa: ANN401
        """Give an inline element's text, isolated where it has a direction of its own (HTML's rule for dir)."""
        if _tag(element) == "br":
            return _BREAK
        if element.get("class") == "note":
            return self._call(element, base)
        inner = "".join([element.text or "", *(self._inline(child, base) + (child.tail or "") for child in element)])
        opening = _OPENING.get(element.get("dir") or ("auto" if _tag(element) == "bdi" else ""))
        return f"{opening}{inner}{PDI}" if opening else inner

    def _call(self, element: Any, base: Direction) -> str:  # noqa: ANN401
        """Set a footnote's words aside, after its number; give the number where it is called."""
        self.notes += 1
        opening = _OPENING[base]
        inner = "".join([element.text or "", *(self._inline(c, base) + (c.tail or "") for c in element)])
        text = f"{opening}{self.notes}. {PDI}{_WHITE.sub(' ', inner).strip(' ')}"
        self.waiting.append(Block("note", (Paragraph(text, base),)))
        return f"{opening}{self.notes}{PDI}"


def meant(html: str, css: str = "") -> list[Block]:
    """Read the blocks of a page; generated numbers of footnotes and labels of captions are part of their text."""
    root = parse(html, namespace_html_elements=False)
    transform(root, css)
    body = root.find("body")
    return list(_Reader().blocks(body, _direction(root, "ltr"))) if body is not None else []


def _tag(element: Any) -> str:  # noqa: ANN401
    return element.tag if isinstance(element.tag, str) else "!"


def _shown(element: Any) -> bool:  # noqa: ANN401
    return _tag(element) not in ("!", "script", "style", "template", "svg")


def _label(element: Any) -> str:  # noqa: ANN401
    label = element.get("data-label") if _tag(element) == "figcaption" else None
    return f"{label}: " if label else ""


def _direction(element: Any, inherited: Direction) -> Direction:  # noqa: ANN401
    said = element.get("dir")
    if said == "auto":
        return first_strong("".join(element.itertext()), inherited)
    return said if said in ("ltr", "rtl") else inherited
