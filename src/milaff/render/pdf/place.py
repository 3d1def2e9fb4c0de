"""Which node of the structure the content of a box belongs to."""

from typing import Any

from milaff.render.pdf.nodes import Node, Speech
from milaff.render.pdf.roles import GROUPING, ROLES, numbering, scope
from milaff.render.pdf.untyped import Box, Element
from milaff.render.pdf.warnings import PdfError

POINTS = 0.75  # PDF points in a CSS pixel


class Places:
    """Finds or makes the node for a box. Boxes of one HTML element share a node."""

    def __init__(self) -> None:
        self._nodes: dict[tuple[int, str], Node] = {}
        self._notes = 0

    def known(self, box: Box) -> bool:
        """Say whether an earlier box of the same element has a node."""
        return (id(box.element), box.element_tag) in self._nodes

    def decorative(self, box: Box) -> bool:
        """Say whether a box is a picture that its author declared to say nothing (``alt=""``)."""
        return bool(box.element_tag == "img" and box.element.get("alt") == "")

    def find(self, box: Box, at: Node, height: float) -> Node:
        """Return the node for the content of a box that stands in ``at``, on a page of a height in CSS pixels."""
        tag = box.element_tag
        if box.element is None or tag in (None, "html", "body"):
            return at
        key = id(box.element), tag
        if key not in self._nodes:
            name, _, pseudo = tag.partition("::")
            node = self._pseudo(box, name, pseudo, at) if pseudo else self._element(box, tag, at, height)
            if node is at:
                return at
            self._nodes[key] = node
        return self._nodes[key]

    def _pseudo(self, box: Box, name: str, pseudo: str, at: Node) -> Node:
        if pseudo == "marker":
            item = at.parent if at.role == "LBody" and at.parent else at
            label = Node("Lbl", at.speech, parent=item)
            item.kids.insert(0, label)
            return label
        if pseudo == "footnote-call":
            reference = at.add("Reference")
            self._notes += 1
            note = at.add("Note", _speech(box), identifier=f"note-{self._notes:05}")
            self._nodes[id(box.element), name] = note
            return reference
        return at.add("Lbl") if pseudo == "footnote-marker" else at

    def _element(self, box: Box, tag: str, at: Node, height: float) -> Node:
        speech = _speech(box)
        if tag in ("li", "dt", "dd"):
            return _item(tag, at, speech)
        if tag == "a" and box.element.get("href"):
            holder = at.add("Reference", speech) if at.role == "TOCI" else at
            return holder.add("Link", speech, text=_words(box.element))
        if tag == "div" and at.html == "dl":
            return at
        role = ROLES.get(tag)
        if role is None:
            return at if speech.language == at.speech.language else at.add("Span", speech)
        if role == "L" and (at.html == "nav" or at.role == "TOCI"):
            role = "TOC"
        node = at.add(role, speech, html=tag)
        _describe(node, box, height)
        return node


def _describe(node: Node, box: Box, height: float) -> None:
    if node.role == "L":
        kind = "None" if node.html == "dl" else numbering(box.style["list_style_type"])  # a term does not count
        node.attributes["List"] = {"ListNumbering": f"/{kind}"}
    elif node.role in ("TH", "TD"):
        node.span = box.colspan, box.rowspan
        spans = {"ColSpan": box.colspan, "RowSpan": box.rowspan}
        attributes: dict[str, Any] = {name: count for name, count in spans.items() if count != 1}
        if node.role == "TH":
            attributes["Scope"] = f"/{scope(box.element.get('scope'), in_head=node.inside('THead'))}"
        node.attributes["Table"] = attributes
    elif node.role == "Figure":
        node.alt = _alternative(box.element)
        left, top = box.content_box_x(), box.content_box_y()
        edges = (left, height - top - box.height, left + box.width, height - top)
        block = node.parent is None or node.parent.role in GROUPING
        node.attributes["Layout"] = {
            "BBox": [round(edge * POINTS, 3) for edge in edges],
            "Placement": "/Block" if block else "/Inline",
        }


def _item(tag: str, at: Node, speech: Speech) -> Node:
    """Make the item of a list; the node returned is the part of it that holds the content."""
    if at.role == "TOC":
        return at.add("TOCI", speech)
    if at.role != "L":
        return at.add("P", speech)
    last = at.kids[-1] if at.kids else None
    item = last if tag == "dd" and isinstance(last, Node) else at.add("LI", speech)
    return item.add("Lbl" if tag == "dt" else "LBody", speech)


def _speech(box: Box) -> Speech:
    """Return the language and direction of a box, inherited as in HTML."""
    return Speech(box.style["lang"] or "", box.style["direction"])


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _alternative(element: Element) -> str:
    """Return what a picture says in words."""
    title = element.find("{http://www.w3.org/2000/svg}title")
    words = element.get("alt") or (_words(title) if title is not None else "")
    if not words:
        raise PdfError(
            f"a picture has no description: give the {element.tag} an alt, or an empty one if it says nothing"
        )
    return words
