"""The footnotes part: the two separators, then the notes in the order of their marks."""

from typing import Final, cast

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.parts.document import DocumentPart
from docx.parts.story import StoryPart

from milaff.render.docx.xml import Element, make, put, root

_SEPARATORS: Final = ((-1, "separator"), (0, "continuationSeparator"))


class Notes:
    """The notes of a document; the part exists from the start, as Word's own files have it."""

    def __init__(self, document: Document) -> None:
        self.part = _part(document.part)
        self._tree = self.part.element
        for number, kind in _SEPARATORS:
            spacing = make("w:pPr", make("w:spacing", after=0, line=240, lineRule="auto"))
            line = make("w:p", spacing, make("w:r", make(f"w:{kind}")))
            self._tree.append(make("w:footnote", line, type=kind, id=number))
        listed = (make("w:footnote", id=number) for number, _ in _SEPARATORS)
        put(document.settings.element, make("w:footnotePr", *listed))

    @property
    def written(self) -> int:
        """How many notes there are."""
        return len(self._tree) - len(_SEPARATORS)

    def add(self) -> Element:
        """A new note, still without its paragraph."""
        note = make("w:footnote", id=self.written + 1)
        self._tree.append(note)
        return note


def _part(main: DocumentPart) -> StoryPart:
    """The part of the notes, empty: that of the reference where Word has given it one, or a new one."""
    try:
        part = cast(StoryPart, main.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES))
    except KeyError:
        tree = root("w:footnotes", "w", "r", "wp", "a", "pic")
        part = StoryPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, tree, main.package)
        main.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    part.element[:] = []
    return part
