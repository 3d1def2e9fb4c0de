"""The structure of a document as plain data, before it is written: what a screen reader walks through."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from milaff.render.pdf.roles import CELLS, GROUPING, INLINE
from milaff.render.pdf.untyped import PdfObject


@dataclass(frozen=True)
class Mark:
    """A piece of a page's content: the page (0-based) and the number under which the page's stream marks it."""

    page: int
    number: int


@dataclass(frozen=True, eq=False)
class Annotation:
    """A link's active area: its page (0-based) and its dictionary in the PDF."""

    page: int
    dictionary: PdfObject


@dataclass(frozen=True)
class Speech:
    """How something is read: its language (BCP 47) and its direction (``ltr`` or ``rtl``)."""

    language: str
    direction: str


@dataclass(eq=False)
class Node:
    """One structure element. It grows while boxes are walked, so it is not frozen; compared by identity.

    ``attributes`` holds names and numbers by owner (``Layout``, ``List``, ``Table``), as ISO 32000-1, 14.8.5 has them;
    ``html`` is the element's HTML tag, ``span`` a cell's columns and rows, ``identifier`` its ID where it has one,
    ``headers`` the IDs of a cell's headers, ``text`` the words of a link.
    """

    role: str
    speech: Speech
    html: str = ""
    parent: "Node | None" = None
    kids: list["Node | Mark | Annotation"] = field(default_factory=list)
    attributes: dict[str, dict[str, Any]] = field(default_factory=dict)
    alt: str = ""
    identifier: str = ""
    headers: list[str] = field(default_factory=list)
    span: tuple[int, int] = (1, 1)
    text: str = ""

    def add(
        self, role: str, speech: Speech | None = None, *, html: str = "", identifier: str = "", text: str = ""
    ) -> "Node":
        """Append a child, read as this node is unless told otherwise."""
        node = Node(role, speech or self.speech, html, self, identifier=identifier, text=text)
        self.kids.append(node)
        return node

    def inside(self, role: str) -> bool:
        """Say whether this node or one around it has a role."""
        node: Node | None = self
        while node and node.role != role:
            node = node.parent
        return node is not None

    def walk(self) -> Iterator["Node"]:
        """Give this node and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()


def tidy(node: Node) -> bool:
    """Drop what is empty and wrap loose text in paragraphs, here and below; say whether anything is left."""
    node.kids = [kid for kid in node.kids if not isinstance(kid, Node) or tidy(kid)]
    if node.role in GROUPING:
        node.kids = list(_paragraphs(node))
    return bool(node.kids) or node.role in CELLS


def _paragraphs(node: Node) -> Iterator[Node | Mark | Annotation]:
    paragraph: Node | None = None
    for kid in node.kids:
        if isinstance(kid, Node) and kid.role not in INLINE:
            paragraph = None
            yield kid
            continue
        if paragraph is None:
            paragraph = Node("P", node.speech, parent=node)
            yield paragraph
        paragraph.kids.append(kid)
        if isinstance(kid, Node):
            kid.parent = paragraph
