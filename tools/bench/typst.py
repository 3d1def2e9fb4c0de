"""The words of a dossier as a Typst document: headings, paragraphs, lists, tables and footnotes, in our fonts.

It stands for what an engine could do with the same text; our look is not imitated.
"""

import re
from collections.abc import Iterator
from typing import Any

from lxml import html as lxml_html  # type: ignore[import-untyped]

HEAD = """\
#set document(title: "dossier")
#set page(paper: "a4", margin: 22mm, numbering: "1")
#set text(font: ("Noto Naskh Arabic", "Amiri", "IBM Plex Sans Arabic"))
#set text(size: {size}pt, lang: "{language}", dir: {direction})
#set par(justify: true, leading: {leading}em)
#outline()
"""
LOOKS = ((9, 0.65), (10, 0.65), (11, 0.65), (12, 0.65), (12, 0.9), (12, 1.2), (12, 1.6))
_BLOCKS = {"h1": "=", "h2": "==", "h3": "===", "h4": "====", "p": "", "li": "-", "blockquote": "", "figcaption": ""}
_MARKS = re.compile(r"([\\#$*_`<>@\[\]~=+\-/])")


def typst_source(html: str, language: str, look: tuple[float, float]) -> str:
    """Write the body of a page of HTML as Typst; ``look`` is the size of letters in points, the leading in em."""
    body = lxml_html.document_fromstring(html).find("body")
    text = "\n\n".join(_blocks(body))
    size, leading = look
    direction = "rtl" if language == "ar" else "ltr"
    return HEAD.format(size=size, leading=leading, language=language, direction=direction) + text + "\n"


def _blocks(element: Any) -> Iterator[str]:  # noqa: ANN401 -- an element of lxml
    for child in element:
        tag = str(child.tag)
        if tag == "table":
            yield _table(child)
        elif tag in _BLOCKS:
            said = _inline(child).strip()
            if said:
                yield f"{_BLOCKS[tag]} {said}".strip()
        elif tag not in ("style", "script", "nav", "img", "svg"):
            yield from _blocks(child)


def _table(table: Any) -> str:  # noqa: ANN401
    rows = [[_inline(cell).strip() for cell in row] for row in table.iter("tr")]
    width = max((len(row) for row in rows), default=1)
    cells = [f"[{cell}]" for row in rows for cell in (*row, *[""] * (width - len(row)))]
    return f"#table(columns: {width}, {', '.join(cells)})"


def _inline(element: Any) -> str:  # noqa: ANN401
    parts = [_escaped(element.text)]
    for child in element:
        if "note" in str(child.get("class", "")).split():
            parts.append(f"#footnote[{_inline(child).strip()}]")
        elif child.tag == "br":
            parts.append(" \\ ")
        elif isinstance(child.tag, str):
            parts.append(_inline(child))
        parts.append(_escaped(child.tail))
    return "".join(parts)


def _escaped(text: str | None) -> str:
    return _MARKS.sub(r"\\\1", " ".join((text or "").split("\n")))
