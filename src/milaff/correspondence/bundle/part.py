"""One PDF of a bundle, made fit to stand beside others: its numbers and names can be told from theirs.

Everything is changed in the part's own objects, before they are copied.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

Pdf = Any
Thing = Any


@dataclass(frozen=True)
class Part:
    """A PDF that goes into a bundle: its place (the letter is 0), what it is called there, and its file name.

    ``titles`` are all that it is called, in any language.
    """

    pdf: Pdf
    number: int
    title: str
    name: str
    titles: tuple[str, ...] = ()

    @property
    def prefix(self) -> bytes:
        """What goes before its names; nothing before those of the letter."""
        return b"enclosure-%d/" % self.number if self.number else b""

    @property
    def first(self) -> Thing:
        """Its first page."""
        return self.pdf.pages[0].obj


def everything(thing: Thing, level: int = 0) -> Iterator[Thing]:
    """Give an object and all dictionaries that lie directly in it; what it refers to has an entry of its own."""
    import pikepdf

    if level and isinstance(thing, pikepdf.Object) and thing.is_indirect:
        return
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        yield thing
        for value in thing.stream_dict.values() if isinstance(thing, pikepdf.Stream) else thing.values():
            yield from everything(value, level + 1)
    elif isinstance(thing, pikepdf.Array):
        for value in thing:
            yield from everything(value, level + 1)


def dictionaries(pdf: Pdf) -> Iterator[Thing]:
    """Give every dictionary and stream of a file."""
    for thing in pdf.objects:
        yield from everything(thing)


def pairs(tree: Thing, leaf: str) -> Iterator[tuple[Thing, Thing]]:
    """Give the keys and values of a name or number tree (ISO 32000-1, 7.9.6 and 7.9.7); ``leaf``: /Names or /Nums."""
    nodes, seen = [tree], set()
    while nodes:
        node = nodes.pop()
        if node is None or (node.is_indirect and node.objgen in seen):
            continue
        seen.add(node.objgen)
        flat = list(node.get(leaf, []))
        yield from zip(flat[::2], flat[1::2], strict=False)
        nodes += reversed(list(node.get("/Kids", [])))


def offset(part: Part, by: int) -> None:
    """Raise the keys by which pages, links and drawings are found in the tree of parents."""
    for thing in dictionaries(part.pdf):
        for key in ("/StructParents", "/StructParent"):
            value = thing.get(key)
            if isinstance(value, int) and not isinstance(value, bool):
                thing[key] = value + by


def without_structure(part: Part) -> None:
    """Drop the keys into a tree of parents that is not there."""
    for thing in dictionaries(part.pdf):
        for key in ("/StructParents", "/StructParent"):
            with suppress(KeyError):
                del thing[key]


def rename_destinations(part: Part, renamed: Callable[[Thing], Thing]) -> None:
    """Give every use of a named destination another name: links, bookmarks, actions that go there."""
    import pikepdf

    for thing in dictionaries(part.pdf):
        for key in ("/Dest", "/D"):
            named = isinstance(thing.get(key), pikepdf.String | pikepdf.Name)
            if named and (key == "/Dest" or thing.get("/S") == "/GoTo"):
                thing[key] = renamed(thing[key])
