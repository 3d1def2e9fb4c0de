"""A story of a Word file, read element by element: its paragraphs as text, bookmarks and marks of notes.

It reads what any program wrote, so names are compared without their namespace: Word's strict files have another.
Elements that it does not know are read through.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from milaff.render.docx.xml import Element

_SKIPPED: Final = frozenset(("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "Fallback", "rt"))
_DELETED: Final = frozenset(("del", "moveFrom"))
_LETTERS: Final = {"tab": " ", "br": " ", "cr": " ", "ptab": " ", "noBreakHyphen": "\u2011"}
_COUNTED: Final = frozenset(("TOC", "SEQ", "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "INDEX"))
"""Fields whose result a program makes: it is no text that a person wrote."""


@dataclass(frozen=True)
class Anchor:
    """Where a bookmark begins or ends."""

    name: str
    begins: bool


@dataclass(frozen=True)
class Call:
    """The mark of a note, by ``footnote`` or ``endnote`` and its number."""

    kind: str
    number: str


Piece: TypeAlias = str | Anchor | Call


@dataclass
class Paragraph:
    """The pieces of a paragraph in order; ``row`` counts the rows of all tables from 0, -1 outside them."""

    row: int = -1
    pieces: list[Piece] = field(default_factory=list)


@dataclass
class Note:
    """A note: ``footnote`` or ``endnote``, its number, and its paragraphs."""

    kind: str
    number: str
    paragraphs: list[Paragraph]


class Story:
    """A part with paragraphs; one is read once."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._bookmarks: dict[str, str] = {}
        self._fields: list[str | None] = []  # the instruction of each open field; None once it is read and counted
        self._hidden: list[bool] = []
        self._rows = -1
        self._carried: Paragraph | None = None
        self._waiting: list[Piece] = []
        self._boxes: list[Paragraph] = []
        self._deleted = 0

    @classmethod
    def notes_of(cls, root: Element) -> Iterator[Note]:
        """Read the notes of their part, without the separators."""
        for note in root:
            kind = local(note)
            if kind in ("footnote", "endnote") and attribute(note, "type") in ("", "normal"):
                yield Note(kind, attribute(note, "id"), list(cls(note).paragraphs()))

    def paragraphs(self) -> Iterator[Paragraph]:
        """Read all paragraphs, those of a text box after the one that it hangs on."""
        yield from self._blocks(self._root, -1)
        if self._carried is not None:
            yield self._carried

    def _blocks(self, parent: Element, row: int) -> Iterator[Paragraph]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield from self._paragraph(child, row)
            elif name == "tr":
                if not any(local(mark) == "del" for mark in _bag(child, "trPr")):
                    self._rows += 1
                    yield from self._blocks(child, self._rows)
            elif name in ("bookmarkStart", "bookmarkEnd"):
                self._waiting += self._bookmark(child, name)
            elif name not in _SKIPPED:
                self._deleted += name in _DELETED
                yield from self._blocks(child, row)
                self._deleted -= name in _DELETED

    def _paragraph(self, element: Element, row: int) -> Iterator[Paragraph]:
        paragraph = self._carried or Paragraph(row)
        paragraph.pieces += self._waiting
        self._waiting, self._carried = [], None
        paragraph.pieces += self._inline(element)
        marks = (mark for look in _bag(element, "pPr") if local(look) == "rPr" for mark in look)
        if any(local(mark) in _DELETED for mark in marks):
            self._carried = paragraph  # its end is deleted: the next one goes on
        else:
            yield paragraph
        boxes, self._boxes = self._boxes, []
        yield from boxes

    def _inline(self, parent: Element) -> Iterator[Piece]:
        for child in parent:
            name = local(child)
            if name in ("bookmarkStart", "bookmarkEnd"):
                yield from self._bookmark(child, name)
            elif name == "fldSimple":
                self._hidden.append(_counted(attribute(child, "instr")))
                yield from self._inline(child)
                self._hidden.pop()
            elif name == "fldChar":
                self._field(attribute(child, "fldCharType"))
            elif name == "instrText":
                if self._fields and self._fields[-1] is not None:
                    self._fields[-1] += child.text or ""
            elif name == "txbxContent":
                self._boxes += Story(child).paragraphs()
            elif name in ("t", "sym", "footnoteReference", "endnoteReference") or name in _LETTERS:
                if not any(self._hidden) and not self._deleted:
                    yield _piece(child, name)
            elif name not in _SKIPPED:
                self._deleted += name in _DELETED
                yield from self._inline(child)
                self._deleted -= name in _DELETED

    def _bookmark(self, element: Element, name: str) -> Iterator[Anchor]:
        number = attribute(element, "id")
        if name == "bookmarkStart":
            self._bookmarks[number] = attribute(element, "name")
            yield Anchor(self._bookmarks[number], begins=True)
        elif number in self._bookmarks:
            yield Anchor(self._bookmarks.pop(number), begins=False)

    def _field(self, mark: str) -> None:
        if mark == "begin":
            self._fields.append("")
            self._hidden.append(False)
        elif mark == "separate" and self._fields:
            self._hidden[-1] = _counted(self._fields[-1] or "")
            self._fields[-1] = None
        elif mark == "end" and self._fields:
            self._fields.pop()
            self._hidden.pop()


def local(element: Element) -> str:
    """Give an element's name without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """Give an attribute, whatever its namespace; empty where there is none."""
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")


def _bag(element: Element, name: str) -> Element:
    return next((child for child in element if local(child) == name), ())


def _counted(instruction: str) -> bool:
    return (instruction.split() or [""])[0].upper() in _COUNTED


def _piece(element: Element, name: str) -> Piece:
    if name == "t":
        return element.text or ""
    if name == "sym":
        return chr(int(attribute(element, "char") or "20", 16))
    if name in _LETTERS:
        return _LETTERS[name]
    return Call(name.removesuffix("Reference"), attribute(element, "id"))
