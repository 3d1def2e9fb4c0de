"""Styles by name, and the direction and languages of the document put into them."""

from collections.abc import Iterator
from typing import Final

from milaff.render.docx.context import Context
from milaff.render.docx.errors import MissingStyle
from milaff.render.docx.xml import Element, make, put, qn

LATIN_LINES: Final = {
    "Body Text": 16.4,
    "Milaff Lead": 19.0,
    "List Bullet": 16.4,
    "List Number": 16.4,
    "List Continue": 16.4,
    "List Continue 2": 16.4,
    "List Continue 3": 16.4,
    "Milaff Point": 15.4,
    "Milaff Definition": 16.4,
    "Milaff Absent": 15.0,
    "Milaff Remark": 14.5,
    "Milaff Source": 14.5,
    "footnote text": 11.5,
    "Milaff Cell": 14.5,
    "Milaff Cell Key": 14.5,
    "Milaff Cell Small": 12.0,
    "Milaff Row Head": 14.5,
}
"""The line in points of text styles in a left-to-right document.

The Arabic face brings its own generous line; in Latin text one Arabic word would push its line apart.
"""


HOUSE_COLOUR: Final = "1F3A4D"


def tint(part: Element, colour: str) -> None:
    """Put a house's colour where a part of the reference has its own, :data:`HOUSE_COLOUR`."""
    for element in part.iter():
        for name in (qn("w:val"), qn("w:color")):
            if element.get(name) == HOUSE_COLOUR:
                element.set(name, colour)


class Styles:
    """The styles part of the document that is being written."""

    def __init__(self, tree: Element) -> None:
        self._tree = tree
        self._faces: dict[str, str | None] = {}
        self._ids = {
            (style.get(qn("w:type")), style.find(qn("w:name")).get(qn("w:val")).lower()): style.get(qn("w:styleId"))
            for style in tree.findall(qn("w:style"))
        }

    def paragraph(self, name: str) -> str:
        """The id of a paragraph style."""
        return self._id("paragraph", name)

    def character(self, name: str) -> str:
        """The id of a character style."""
        return self._id("character", name)

    def table(self, name: str) -> str:
        """The id of a table style."""
        return self._id("table", name)

    def _id(self, kind: str, name: str) -> str:
        # Word compares the names of built-in styles without regard to case.
        try:
            return str(self._ids[kind, name.lower()])
        except KeyError:
            raise MissingStyle(name) from None

    def list_of(self, name: str) -> str | None:
        """The number of the list that a paragraph style belongs to."""
        called = self._ids.get(("paragraph", name.lower()))
        style = next((item for item in self._tree if item.get(qn("w:styleId")) == called), None)
        number = None if style is None else style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        return None if number is None else str(number.get(qn("w:val")))

    def arabic_face(self, called: str) -> str | None:
        """The face of Arabic text in the paragraph style with this id."""
        if called not in self._faces:
            self._faces[called] = self._arabic_face(called)
        return self._faces[called]

    def _arabic_face(self, called: str) -> str | None:
        for style in self._ancestry(called):
            face = style.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
            if face is not None and face.get(qn("w:cs")):
                return str(face.get(qn("w:cs")))
        default = self._tree.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
        return None if default is None else str(default.get(qn("w:cs")))

    def _ancestry(self, called: str) -> Iterator[Element]:
        """A style, the one it is based on, and so on."""
        following: str | None = called
        while following:
            style = next(item for item in self._tree if item.get(qn("w:styleId")) == following)
            yield style
            based = style.find(qn("w:basedOn"))
            following = None if based is None else based.get(qn("w:val"))

    def localise(self, context: Context) -> None:
        """Give the styles the document's direction and languages, so that whoever writes on keeps them."""
        for language in self._tree.iterfind(f".//{qn('w:docDefaults')}//{qn('w:lang')}"):
            language.set(qn("w:val"), context.latin)
            language.set(qn("w:bidi"), context.arabic)
        if context.direction == "rtl":
            # Every paragraph style of the reference derives from Normal.
            put(self._properties("Normal"), make("w:bidi"))
            return
        for name, points in LATIN_LINES.items():
            spacing = self._properties(name).find(qn("w:spacing"))
            if spacing is not None:
                spacing.set(qn("w:line"), str(round(points * 20)))
                spacing.set(qn("w:lineRule"), "exact")
                # Space above that levels a small Arabic line with the taller one beside it is not needed.
                spacing.set(qn("w:before"), "0" if name == "Milaff Row Head" else spacing.get(qn("w:before")))

    def _properties(self, name: str) -> Element:
        called = self.paragraph(name)
        style = next(item for item in self._tree if item.get(qn("w:styleId")) == called)
        properties = style.find(qn("w:pPr"))
        if properties is None:
            properties = make("w:pPr")
            following = style.find(qn("w:rPr"))
            style.append(properties) if following is None else following.addprevious(properties)
        return properties
