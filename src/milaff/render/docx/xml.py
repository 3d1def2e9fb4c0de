"""The floor of the Word writer: namespaces, elements in one line, and the order the schema asks for."""

from functools import cache
from typing import Any, Final, TypeAlias

from docx.oxml.ns import nsmap
from docx.oxml.parser import oxml_parser

Element: TypeAlias = Any
"""An lxml element, of python-docx's class where it has one for the name; lxml carries no types of its own."""

NAMESPACES: Final = nsmap | {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
"""The namespaces that python-docx knows, and two more."""

_ORDERS: Final = {
    "w:pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
        " suppressAutoHyphens bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc"
        " textDirection textAlignment outlineLvl cnfStyle rPr sectPr"
    ),
    "w:rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike color spacing kern position sz szCs u vertAlign"
        " rtl cs em lang numForm"
    ),
    "w:tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
        " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
    ),
    "w:tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
    "w:sectPr": (
        "headerReference footerReference footnotePr type pgSz pgMar pgNumType cols vAlign titlePg"
        " textDirection bidi rtlGutter docGrid"
    ),
    "w:settings": (
        "zoom embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges"
        " bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors"
        " activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter"
        " stylePaneSortMethod documentType trackRevisions documentProtection defaultTabStop autoHyphenation"
        " evenAndOddHeaders characterSpacingControl hdrShapeDefaults footnotePr endnotePr compat docVars rsids"
        " attachedSchema themeFontLang clrSchemeMapping shapeDefaults decimalSymbol listSeparator"
    ),
}
"""The children each property bag may hold here, in the order of the schema (ECMA-376 part 1, 17)."""

_RANKS: Final = {bag: {qname: rank for rank, qname in enumerate(order.split())} for bag, order in _ORDERS.items()}


@cache
def qn(name: str) -> str:
    """The full name of a prefixed one: ``w:p`` in Clark notation."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def make(name: str, /, *children: Element | None, **attributes: str | int) -> Element:
    """Make an element; a child that is None is left out.

    Attributes of ``w:`` elements take that prefix; ``r_id`` stands for ``r:id``; others have none.
    A property bag (``w:pPr`` and its like) sorts its children by the schema.
    """
    prefix = name.partition(":")[0]
    named = {_attribute(prefix, key): str(value) for key, value in attributes.items()}
    element = oxml_parser.makeelement(qn(name), named, _declared(prefix))
    present = [child for child in children if child is not None]
    if name in _RANKS and len(present) > 1:
        present.sort(key=lambda child: _RANKS[name][local_name(child)])
    element.extend(present)
    return element


@cache
def _attribute(prefix: str, key: str) -> str:
    """The full name of an attribute of elements with that prefix, as :func:`make` takes it."""
    space, _, local = key.partition("_")
    if local and space in NAMESPACES:
        return qn(f"{space}:{local}")
    return qn(f"w:{key}") if prefix == "w" else key


def put(bag: Element, child: Element) -> None:
    """Set a property in its bag, at its place in the schema's order; an older one of its name gives way."""
    for old in bag.findall(child.tag):
        bag.remove(old)
    name = local_name(child)
    order = _ORDERS[f"w:{local_name(bag)}"].split()
    bag.insert_element_before(child, *(f"w:{following}" for following in order[order.index(name) + 1 :]))


def local_name(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def text_of(element: Element) -> str:
    """All text inside an element, white space as HTML collapses it."""
    return " ".join("".join(element.itertext()).split())


@cache
def _declared(*prefixes: str) -> dict[str, str]:
    return {prefix: NAMESPACES[prefix] for prefix in prefixes}


def root(name: str, *prefixes: str, children: list[Element] | None = None) -> Element:
    """Make the root of a part, with its namespaces declared once."""
    element = oxml_parser.makeelement(qn(name), nsmap=_declared(*prefixes))
    element.extend(children or [])
    return element
