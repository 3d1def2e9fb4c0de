"""Fields: an instruction for Word, around the result that is there before Word has computed anything."""

from milaff.render.docx.pieces import Format, Marker, Piece, Words
from milaff.render.docx.xml import Element, make

_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"


def mark(kind: str) -> Element:
    """One of a field's three marks: ``begin``, ``separate`` or ``end``."""
    return make("w:r", make("w:fldChar", fldCharType=kind))


def instruction(text: str) -> Element:
    """A field's instruction."""
    code = make("w:instrText")
    code.text = f" {text} "
    code.set(_PRESERVE, "preserve")
    return make("w:r", code)


def field(text: str, result: str, look: Format) -> list[Piece]:
    """A whole field with its result filled in."""
    shown: list[Piece] = [Words(result, look)] if result else []
    begun: list[Piece] = [Marker(mark("begin")), Marker(instruction(text)), Marker(mark("separate"))]
    return [*begun, *shown, Marker(mark("end"))]
