"""The footnotes part: the two separators, then the notes in the order of their marks."""

from typing import Final

from milaff.render.docx.package import MAIN, OFFICE, WORD, Package
from milaff.render.docx.xml import Element, make, put, root

PART: Final = "word/footnotes.xml"
_SEPARATORS: Final = ((-1, "separator"), (0, "continuationSeparator"))


class Notes:
    """The notes of a document; the part exists from the start, as Word's own files have it."""

    def __init__(self, package: Package) -> None:
        self._tree = root("w:footnotes", "w", "r", "wp", "a", "pic")
        for number, kind in _SEPARATORS:
            spacing = make("w:pPr", make("w:spacing", after=0, line=240, lineRule="auto"))
            line = make("w:p", spacing, make("w:r", make(f"w:{kind}")))
            self._tree.append(make("w:footnote", line, type=kind, id=number))
        package.add(PART, f"{WORD}.footnotes+xml", self._tree)
        package.relate(MAIN, f"{OFFICE}/footnotes", "footnotes.xml")
        listed = (make("w:footnote", id=number) for number, _ in _SEPARATORS)
        put(package.tree("word/settings.xml"), make("w:footnotePr", *listed))

    def add(self) -> Element:
        """A new note, still without its paragraph."""
        note = make("w:footnote", id=len(self._tree) - len(_SEPARATORS) + 1)
        self._tree.append(note)
        return note
