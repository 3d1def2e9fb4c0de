"""Comments: the words of the sources on the words of the statement that they support.

A reviewer's aid: one comment on each statement, with all its quotations, each in its own language and direction.
Word's styles for comments are added where the reference has none (ISO/IEC 29500-1, 17.13.4).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.parts.comments import CommentsPart

from milaff.render.docx.context import Context
from milaff.render.docx.paragraphs import paragraph
from milaff.render.docx.pieces import Format, Marker, Piece, Words
from milaff.render.docx.scribe import Scribe
from milaff.render.docx.xml import Element, make, qn, root

AUTHOR: Final = "Milaff"
INITIALS: Final = "M"
_TEXT: Final = "annotation text"
_REFERENCE: Final = "annotation reference"
_QUOTES: Final = {"ar": "«{}»", "en": "“{}”"}


@dataclass(frozen=True)
class Quotation:
    """What a claim quotes, without quotation marks; its language, ``ar`` or ``en``; and where it stands, as cited."""

    words: str
    language: str
    cited: str


@dataclass(frozen=True)
class Comment:
    """The three elements that tie a comment to the text: before the words, after them, and its mark."""

    start: Element
    end: Element
    reference: Element


class Comments:
    """The comments of one document; ``quoted`` are the quotations by statement, ``day`` dates every comment."""

    def __init__(self, document: Document, quoted: Mapping[str, Sequence[Quotation]], day: date) -> None:
        self._quoted, self._day = quoted, day
        main = document.part
        tree = root("w:comments", "w", "r", "wp", "a", "pic")
        self.part = CommentsPart(PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, tree, main.package)
        for key in [key for key, relation in main.rels.items() if relation.reltype == RELATIONSHIP_TYPE.COMMENTS]:
            del main.rels[key]  # those of a person at work on the reference
        main.relate_to(self.part, RELATIONSHIP_TYPE.COMMENTS)
        self._due: list[Element] = []

    def put_off(self, reference: Element) -> None:
        """Keep the mark of a comment until the mark of the note that follows is written.

        LibreOffice 7.4 gives every note the text of another where a comment's mark stands between the first two notes.
        """
        self._due.append(reference)

    def due(self) -> list[Piece]:
        """Take the marks that were put off."""
        due, self._due = self._due, []
        return [Marker(reference) for reference in due]

    def on(self, scribe: Scribe, context: Context, anchor: str) -> Comment | None:
        """Write the comment on a statement; None where it has no quotation."""
        quoted = self._quoted.get(anchor)
        if not quoted:
            return None
        number = len(self.part.element)
        comment = make(
            "w:comment", id=number, author=AUTHOR, date=f"{self._day.isoformat()}T00:00:00Z", initials=INITIALS
        )
        self.part.element.append(comment)
        comment.extend(_paragraphs(scribe, context.styled(_TEXT), quoted))
        return Comment(
            make("w:commentRangeStart", id=number),
            make("w:commentRangeEnd", id=number),
            make("w:r", _reference_look(scribe), make("w:commentReference", id=number)),
        )


def _paragraphs(scribe: Scribe, context: Context, quoted: Sequence[Quotation]) -> list[Element]:
    """Two paragraphs for each quotation: where it stands, and its words."""
    written: list[Element] = []
    for number, quotation in enumerate(quoted):
        own: list[Piece] = [] if number else [Marker(make("w:r", _reference_look(scribe), make("w:annotationRef")))]
        cited = Words(quotation.cited, Format(context.arabic, context.latin, bold=True))
        inside = context.inside(_element(quotation.language))
        words = _QUOTES[quotation.language].format(quotation.words)
        written.append(paragraph(scribe, context, [*own, cited], in_note=True))
        written.append(paragraph(scribe, inside, [Words(words, Format(inside.arabic, inside.latin))], in_note=True))
    return written


def _element(language: str) -> dict[str, str]:
    """What a place says of itself in a language; a context asks an element no more than this."""
    return {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}


def _reference_look(scribe: Scribe) -> Element:
    return make("w:rPr", make("w:rStyle", val=scribe.styles.character(_REFERENCE)))


def add_comment_styles(styles: Element) -> None:
    """Give a reference Word's own styles for comments, where it lacks them."""
    present = {name.get(qn("w:val")).lower() for name in styles.iterfind(f"{qn('w:style')}/{qn('w:name')}")}
    if _REFERENCE not in present:
        look = make("w:rPr", make("w:sz", val=16), make("w:szCs", val=16))
        styles.append(_style("character", "CommentReference", _REFERENCE, None, look))
    if _TEXT not in present:
        spacing = make("w:pPr", make("w:spacing", before=0, after=0, line=240, lineRule="auto"))
        look = make("w:rPr", make("w:sz", val=20), make("w:szCs", val=20))
        styles.append(_style("paragraph", "CommentText", _TEXT, "Normal", spacing, look))


def _style(kind: str, called: str, name: str, based: str | None, *bags: Element) -> Element:
    head = (
        make("w:name", val=name),
        make("w:basedOn", val=based) if based else None,
        make("w:uiPriority", val=99),
        make("w:unhideWhenUsed"),
    )
    return make("w:style", *head, *bags, type=kind, styleId=called)
