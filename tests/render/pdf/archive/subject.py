"""The file that is checked, read once for all checks."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pikepdf


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as a sentence."""
    return frozenset(text.split())


STANDARD_TYPES = words(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form"
)


@dataclass(frozen=True)
class Finding:
    """A clause that a file breaks: ``A 6.1.2`` is of ISO 19005-3, ``UA 7.1`` of ISO 14289-1."""

    clause: str
    what: str


@dataclass(frozen=True)
class Element:
    """A structure element: its dictionary, its type, the elements around and below it, its own marks and areas."""

    dictionary: Any
    role: str
    parent: "Element | None"
    kids: list["Element"]
    marks: list[tuple[int, int]]  # page's object number, MCID
    areas: list[Any]  # annotations

    def walk(self) -> Iterator["Element"]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


@dataclass
class Subject:
    """A file: its bytes and its objects."""

    data: bytes
    pdf: pikepdf.Pdf

    @classmethod
    @contextmanager
    def opened(cls, data: bytes) -> Iterator["Subject"]:
        """Open a file for as long as it is checked."""
        with pikepdf.open(io.BytesIO(data)) as pdf:
            yield cls(data, pdf)

    @property
    def root(self) -> Any:
        """The document catalogue."""
        return self.pdf.Root

    @cached_property
    def document(self) -> Element | None:
        """The top of the structure tree."""
        tree = self.root.get("/StructTreeRoot")
        top = items(tree.get("/K")) if tree is not None else []
        return _element(top[0], None) if top else None

    @cached_property
    def elements(self) -> list[Element]:
        """All structure elements in reading order."""
        return list(self.document.walk()) if self.document else []


def items(value: Any) -> list[Any]:
    """The entries of an array, or the one value that stands for it."""
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def text(value: Any) -> str:
    """A PDF string or name as text."""
    return "" if value is None else str(value)


def _element(dictionary: Any, parent: Element | None) -> Element:
    element = Element(dictionary, text(dictionary.get("/S")).removeprefix("/"), parent, [], [], [])
    own = dictionary.get("/Pg")
    for kid in items(dictionary.get("/K")):
        if isinstance(kid, int):
            element.marks.append((own.objgen[0] if own is not None else 0, kid))
        elif kid.get("/Type") == "/MCR":
            element.marks.append((kid.get("/Pg", own).objgen[0], int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            element.areas.append(kid.Obj)
        else:
            element.kids.append(_element(kid, element))
    return element
