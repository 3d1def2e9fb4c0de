"""A letter's dress in Word: the styles of its own that a reference may lack, and the text without a dossier's indent.

A reference that has a style of one of these names keeps its own.
"""

from typing import Any, Final, NamedTuple

from docx.document import Document
from docx.shared import Mm

from milaff.render.docx.levels import Direction
from milaff.render.docx.styles import HOUSE_COLOUR
from milaff.render.docx.xml import Element, make, put, qn

LETTER_CLASSES: Final = {
    "letterhead-emblem": "Milaff Letterhead Emblem",
    "letterhead-name": "Milaff Letterhead Name",
    "letterhead-other": "Milaff Letterhead Other",
    "letterhead-address": "Milaff Letterhead Address",
    "letter-reference": "Milaff Letter Reference",
    "letter-marking": "Milaff Letter Marking",
    "letter-subject": "Milaff Letter Subject",
    "letter-date": "Milaff Letter Date",
    "letter-initials": "Milaff Letter Initials",
    "letter-seal": "Milaff Letter Seal",
    "letter-to": "Milaff Letter Addressee",
    "letter-foot": "Milaff Letter Foot",
}
_MARGINS: Final = {"top_margin": 24, "bottom_margin": 22, "left_margin": 24, "right_margin": 24}
_SANS: Final = "IBM Plex Sans Arabic"
_SERIF: Final = "EB Garamond"
_INDENT: Final = 400


class _Look(NamedTuple):
    """How a style looks: sizes in half points (Latin, Arabic), spaces in twips, alignment, line in points for Latin."""

    latin: int
    arabic: int
    before: int = 0
    after: int = 0
    align: str = ""
    bold: bool = False
    sans: bool = False
    colour: str = ""
    next: bool = False
    rule: tuple[str, int, str] | None = None


# Paragraphs that follow each other with one rule have it once, under the last.
_UNDER: Final = ("w:bottom", 9, HOUSE_COLOUR)
_OVER: Final = ("w:top", 3, "8A8A8A")
_SEAL: Final = ("w:top", 3, HOUSE_COLOUR)

_LOOKS: Final = {
    "Milaff Letterhead Emblem": _Look(23, 28, after=60, align="center", next=True),
    "Milaff Letterhead Name": _Look(34, 38, after=20, align="center", bold=True, colour=HOUSE_COLOUR, next=True),
    "Milaff Letterhead Other": _Look(22, 26, after=20, align="center", colour="5F5F5F", rule=_UNDER),
    "Milaff Letterhead Address": _Look(17, 19, align="center", sans=True, colour="5F5F5F", rule=_UNDER),
    "Milaff Letter Reference": _Look(23, 27, before=320, next=True),
    "Milaff Letter Marking": _Look(17, 19, before=20, bold=True, sans=True, colour="333333"),
    "Milaff Letter Subject": _Look(24, 29, before=60, after=160, bold=True),
    "Milaff Letter Date": _Look(24, 29, before=200, after=0, align="end"),
    "Milaff Letter Initials": _Look(17, 19, before=1100, after=0, align="end", sans=True, colour="5F5F5F"),
    "Milaff Letter Seal": _Look(17, 19, before=480, sans=True, colour="5F5F5F", rule=_SEAL),
    "Milaff Letter Addressee": _Look(24, 29, before=560, bold=True),
    "Milaff Letter Foot": _Look(17, 20, before=480, after=40, sans=True, colour="333333", next=True, rule=_OVER),
}


def dress_as_letter(document: Document, direction: Direction) -> None:
    """Add the styles of letters, and set the text, title and lists of the document as a letter has them."""
    section = document.sections[-1]
    for name, millimetres in _MARGINS.items():
        setattr(section, name, Mm(millimetres))
    tree: Element = document.styles.element
    present = {name.get(qn("w:val")) for name in tree.iterfind(f"{qn('w:style')}/{qn('w:name')}")}
    for name, look in _LOOKS.items():
        if name not in present:
            tree.append(_style(name, look))
    _text(tree, direction)
    _lists(document.part.numbering_part.element)


def _style(name: str, look: _Look) -> Element:
    faces = make("w:rFonts", ascii=_SANS, eastAsia=_SANS, hAnsi=_SANS, cs=_SANS) if look.sans else None
    bold = [make("w:b"), make("w:bCs")] if look.bold else []
    colour = make("w:color", val=look.colour) if look.colour else None
    letters = make("w:rPr", faces, *bold, colour, make("w:sz", val=look.latin), make("w:szCs", val=look.arabic))
    paragraph = make(
        "w:pPr",
        make("w:keepNext") if look.next else None,
        _rule(*look.rule) if look.rule else None,
        make("w:spacing", before=look.before, after=look.after, line=240, lineRule="auto"),
        make("w:jc", val=look.align) if look.align else None,
    )
    head = (make("w:name", val=name), make("w:basedOn", val="Normal"), make("w:uiPriority", val=11), make("w:qFormat"))
    return make("w:style", *head, paragraph, letters, type="paragraph", styleId=name.replace(" ", ""), customStyle=1)


def _rule(side: str, eighths: int, colour: str) -> Element:
    return make("w:pBdr", make(side, val="single", sz=eighths, space=6, color=colour))


def _text(tree: Element, direction: Direction) -> None:
    """Running text over the whole width; the title in the middle, of a size with the letter."""
    exact, loose = {"line": 340, "lineRule": "exact"}, {"line": 250, "lineRule": "auto"}
    line: dict[str, Any] = exact if direction == "ltr" else loose
    _reset(tree, "Body Text", make("w:spacing", before=0, after=170, **line), sizes=(25, 31))
    for name, sizes in (("List Number", (20, 23)), ("Milaff Remark", (20, 24))):
        _reset(tree, name, make("w:spacing", before=0, after=60, line=240, lineRule="auto"), sizes=sizes)
    spacing = make("w:spacing", before=360, after=280, line=240, lineRule="auto")
    title = _reset(tree, "Title", spacing, make("w:jc", val="center"), sizes=(30, 34))
    if title is not None:
        put(title, make("w:rFonts", ascii=_SERIF, eastAsia=_SERIF, hAnsi=_SERIF, cs=_SANS))


def _reset(tree: Element, name: str, *properties: Element, sizes: tuple[int, int]) -> Element | None:
    """Give a style of the reference other sizes and paragraph properties; return its letters' properties."""
    style = next((s for s in tree.findall(qn("w:style")) if s.find(qn("w:name")).get(qn("w:val")) == name), None)
    if style is None:
        return None
    bag, letters = style.find(qn("w:pPr")), style.find(qn("w:rPr"))
    if letters is None:
        letters = make("w:rPr")
        style.append(letters)
    put(letters, make("w:sz", val=sizes[0]))
    put(letters, make("w:szCs", val=sizes[1]))
    if bag is None:
        bag = make("w:pPr")
        letters.addprevious(bag)
    for item in properties:
        put(bag, item)
    indent = bag.find(qn("w:ind"))
    if indent is not None:
        indent.set(qn("w:left"), "0")
    return letters


def _lists(numbering: Element) -> None:
    """The marks of a letter's lists stand at the edge of the text."""
    for level in numbering.iter(qn("w:lvl")):
        indent = level.find(f"{qn('w:pPr')}/{qn('w:ind')}")
        if indent is not None:
            depth = int(level.get(qn("w:ilvl"))) + 1
            indent.set(qn("w:left"), str(_INDENT * depth))
