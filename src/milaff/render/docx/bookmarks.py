"""Bookmarks: what every id of the HTML becomes, and the names by which a test finds a fact's note."""

import re
from hashlib import sha256
from typing import Final

from milaff.render.docx.xml import Element, make

_PLAIN: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
_LONGEST: Final = 40


def bookmark_name(identifier: str) -> str:
    """The bookmark of an HTML id: at most 40 of [A-Za-z0-9_], different for different ids.

    Word compares names without regard to case, so only lower-case ids keep their own spelling.
    """
    if _PLAIN.fullmatch(identifier):
        return identifier.replace("-", "_")
    readable = re.sub(r"[^A-Za-z0-9_]", "_", identifier)
    if not readable[:1].isalpha():
        readable = f"b{readable}"
    digest = sha256(identifier.encode()).hexdigest()[:12]
    return f"{readable[: _LONGEST - 13]}_{digest}"


def fact_bookmark(fact_key: str) -> str:
    """The bookmark around the first note that documents a fact; the key is ``document/claim``."""
    return f"fact_{sha256(fact_key.encode()).hexdigest()[:16]}"


class Bookmarks:
    """All bookmarks of a document: each name once, ids in order; and the anchors that must resolve."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._anchors: dict[str, str] = {}
        self._pending: list[str] = []

    def pair(self, name: str) -> tuple[Element, Element] | None:
        """The two ends of a bookmark, or None where the name is taken: the first place wins."""
        if name in self._names:
            return None
        number = len(self._names)
        self._names.add(name)
        return make("w:bookmarkStart", id=number, name=name), make("w:bookmarkEnd", id=number)

    def pairs(self, names: list[str]) -> list[tuple[Element, Element]]:
        """The ends of several bookmarks around the same place."""
        return [pair for pair in map(self.pair, names) if pair is not None]

    def expect(self, identifier: str | None) -> None:
        """Mark the next paragraph with the id of a block around it."""
        if identifier:
            self._pending.append(bookmark_name(identifier))

    def take(self) -> list[tuple[Element, Element]]:
        """The bookmarks that the paragraph now begun must carry."""
        names, self._pending = self._pending, []
        return self.pairs(names)

    def anchor(self, identifier: str) -> str:
        """The name to link to for an id, remembered until ``unresolved`` asks."""
        return self._anchors.setdefault(identifier, bookmark_name(identifier))

    def unresolved(self) -> list[str]:
        """The ids linked to that nothing carries."""
        return [identifier for identifier, name in self._anchors.items() if name not in self._names]
