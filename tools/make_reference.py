"""Make templates/reference.docx: the page, the styles and the lists that every Word dossier is built on.

One file serves Arabic and English: its styles have no direction; the writer gives them the document's.
Arabic (complex script) and Latin each have their own face and size in every style. Run it after a change of
the tables below and commit what it writes; the same tables give the same bytes. The package is python-docx's, the
parts are all ours: its default document brings hundreds of styles and a picture of itself, which would have to go.
"""

from pathlib import Path
from typing import Final, NamedTuple

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.coreprops import CT_CoreProperties
from docx.package import Package

from milaff.render.docx.package import to_bytes
from milaff.render.docx.xml import NAMESPACES, Element, make, qn, root

TARGET: Final = Path(__file__).parents[1] / "templates" / "reference.docx"

# The house colour, which every dossier replaces by its own house's, and the greys of the PDF's style sheet.
INK: Final = "1F3A4D"
DARK: Final = "333333"
GREY: Final = "5F5F5F"
PALE: Final = "8A8A8A"
THIN: Final = "BDBDBD"

TEXT: Final = ("EB Garamond", "Amiri")
HEAD: Final = ("IBM Plex Sans Arabic", "IBM Plex Sans Arabic")

MILLIMETRE: Final = 1440 / 25.4
STEP: Final = 8
# Running text stands back from the headings, as in the PDF; tables and figures take the whole width.
HANG: Final = 30
# The summary, which keeps to one page, stands back by less.
CLOSE: Final = 12
MARKER: Final = 5
PAGE: Final = (11906, 16838)
SIDE: Final = 1361  # 24 mm
TOP: Final = 1644  # 29 mm
BOTTOM: Final = 1474  # 26 mm
WIDTH: Final = PAGE[0] - 2 * SIDE


class Line(NamedTuple):
    """A rule of a paragraph or a table: its weight in eighths of a point, its colour, and the points to the text."""

    weight: int
    colour: str
    space: int = 0


class Style(NamedTuple):
    """One paragraph style. Sizes are points (Latin, Arabic), spaces are points, indents are millimetres."""

    name: str
    size: tuple[float, float] | None = None
    face: tuple[str, str] | None = None
    colour: str | None = None
    bold: bool | None = None
    before: float = 0
    after: float = 0
    start: float = 0
    end: float = 0
    hanging: float = 0
    jc: str | None = None
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    tab: bool = False
    middle: bool = False
    rule: Line | None = None
    caps: bool = False
    exact: float = 0
    numbering: int | None = None
    based: str = "Normal"
    following: str | None = None


UNDER: Final = Line(6, INK, 4)

# fmt: off
PARAGRAPHS: Final = (
    Style("Normal", based=""),
    Style("Body Text", after=6, start=HANG),
    Style("heading 1", (17, 19), HEAD, INK, True, 32, 13, keep_next=True, keep_lines=True, outline=0, rule=UNDER),
    Style("heading 2", (11.5, 13.5), HEAD, "222222", True, 18, 6, keep_next=True, keep_lines=True, outline=1),
    Style("heading 3", (10, 11.5), HEAD, "444444", True, 12, 4, HANG, keep_next=True, keep_lines=True, outline=2),
    Style("Title", (29, 31), HEAD, INK, True, after=4, keep_lines=True, following="Subtitle"),
    Style("Subtitle", (14, 17), HEAD, GREY, after=24),
    Style("TOC Heading", (17, 19), HEAD, INK, True, 0, 13, keep_next=True, rule=UNDER),
    Style("toc 1", (9, 9.5), HEAD, DARK, True, 3, start=HANG, tab=True, exact=12.5, following="Normal"),
    Style("toc 2", (9, 9.5), HEAD, DARK, start=HANG + 6, tab=True, exact=12.5, following="Normal"),
    Style("header", (7.5, 8.5), HEAD, GREY, middle=True),
    Style("footer", (7.5, 8.5), HEAD, GREY, middle=True),
    Style("footnote text", (8.5, 9.5), colour=DARK, after=1, exact=14.5),
    Style("caption", (8, 9), HEAD, GREY, before=5, after=5, keep_lines=True, following="Body Text"),
    Style("Quote", (10.5, 12.5), before=1, after=4, start=9, end=9),
    Style("List Bullet", after=4.5, numbering=1),
    Style("List Number", after=4.5, numbering=2),
    Style("List Continue", after=4.5, start=HANG),
    Style("List Continue 2", after=4.5, start=HANG + STEP),
    Style("List Continue 3", after=4.5, start=HANG + 2 * STEP),
    Style("Milaff Point", (11, 12.5), after=2, start=CLOSE, hanging=MARKER, numbering=1),
    Style("Milaff Lead", (12.5, 15), after=10, start=HANG, following="Body Text"),
    Style("Milaff Absent", (10.5, 12), None, GREY, after=6, start=HANG),
    Style("Milaff Remark", (10, 12), None, GREY, after=6, start=HANG),
    Style("Milaff Ours", (10, 11.5), None, "444444", after=4),
    Style("Milaff Source", (10, 11.5), None, GREY, before=2, after=8),
    Style("Milaff Question", (11.5, 13.5), None, None, True, 17, 6, keep_next=True, keep_lines=True),
    Style("Milaff Numeral", (23, 24), HEAD, INK, before=5, jc="center", keep_next=True),
    Style("Milaff Numeral Long", (11, 12.5), HEAD, INK, before=5, after=3, jc="center", keep_next=True),
    Style("Milaff Numeral Caption", (7.5, 8.5), HEAD, "444444", after=4, jc="center"),
    Style("Milaff Cover Ornament", after=34),
    Style("Milaff Cover Kind", (9.5, 14), HEAD, GREY, after=4, keep_next=True, caps=True),
    Style("Milaff Cover Marking", (8, 8.5), HEAD, DARK, True, 24, jc="center"),
    Style("Milaff Cover Name", (11, 13), HEAD, DARK, True),
    Style("Milaff Cover Other Name", (10.5, 13), HEAD, GREY),
    Style("Milaff Marking", (8, 8.5), HEAD, DARK, True, jc="center", based="header"),
    Style("Milaff Page", based="footer"),
    Style("Milaff Running", based="header"),
    Style("Milaff Cell", (10.5, 12)),
    Style("Milaff Cell Key", (10.5, 12), None, None, True),
    Style("Milaff Cell Small", (8.5, 9.5)),
    Style("Milaff Cell Head", (8, 9.5), HEAD, DARK, True, keep_next=True),
    Style("Milaff Row Head", (8.5, 9.5), HEAD, GREY, before=2.5),
    Style("Milaff Term", None, None, INK, True, 6, 1, HANG, keep_next=True, following="Milaff Definition"),
    Style("Milaff Definition", after=4, start=HANG + STEP),
    Style("Milaff Picture", before=8, keep_next=True, following="caption"),
    Style("Milaff Between Tables", (1, 1), before=9, exact=1),
)
# fmt: on

FALLBACKS: Final = {
    "Amiri": ("Traditional Arabic", "B2", "roman"),
    "EB Garamond": ("Garamond", "00", "roman"),
    "IBM Plex Sans Arabic": ("Segoe UI", "B2", "swiss"),
}


def identifier(name: str) -> str:
    """The id of a style as Word itself makes it of the name: ``heading 1`` is ``Heading1``."""
    if name.startswith("toc "):
        return name.upper().replace(" ", "")
    return "".join(word[0].upper() + word[1:] for word in name.split())


def fonts(face: tuple[str, str]) -> Element:
    """The fonts of a Latin and an Arabic face."""
    latin, arabic = face
    return make("w:rFonts", ascii=latin, eastAsia=latin, hAnsi=latin, cs=arabic)


def run_properties(
    size: tuple[float, float] | None,
    face: tuple[str, str] | None,
    colour: str | None,
    bold: bool | None,
    *,
    caps: bool = False,
) -> list[Element]:
    """How text looks; Latin and complex script always together."""
    children = []
    if face:
        children.append(fonts(face))
    if bold is not None:
        children += [make("w:b", val=int(bold)), make("w:bCs", val=int(bold))]
    if caps:
        children.append(make("w:caps"))
    if colour:
        children.append(make("w:color", val=colour))
    if size:
        children += [make("w:sz", val=round(size[0] * 2)), make("w:szCs", val=round(size[1] * 2))]
    return children


def paragraph_properties(style: Style) -> Element:
    """How a paragraph stands."""
    tabs = []
    if style.middle:
        tabs += [make("w:tab", val="center", pos=WIDTH // 2), make("w:tab", val="right", pos=WIDTH)]
    if style.tab:
        tabs.append(make("w:tab", val="right", pos=WIDTH))
    line = (round(style.exact * 20), "exact") if style.exact else (240, "auto")
    spacing = make("w:spacing", before=round(style.before * 20), after=round(style.after * 20))
    spacing.set(qn("w:line"), str(line[0]))
    spacing.set(qn("w:lineRule"), line[1])
    return make(
        "w:pPr",
        make("w:keepNext") if style.keep_next else None,
        make("w:keepLines") if style.keep_lines else None,
        make("w:numPr", make("w:numId", val=style.numbering)) if style.numbering else None,
        make("w:pBdr", rule("bottom", style.rule)) if style.rule else None,
        make("w:tabs", *tabs) if tabs else None,
        spacing,
        indent(style),
        make("w:jc", val=style.jc) if style.jc else None,
        make("w:outlineLvl", val=style.outline) if style.outline is not None else None,
    )


def indent(style: Style) -> Element | None:
    """How far a paragraph stands back; in ``w:ind`` left is the start of a right-to-left paragraph, too."""
    if not style.start and not style.end:
        return None
    element = make("w:ind", left=round(style.start * MILLIMETRE), right=round(style.end * MILLIMETRE))
    if style.hanging:
        element.set(qn("w:hanging"), str(round(style.hanging * MILLIMETRE)))
    return element


def paragraph_style(style: Style) -> Element:
    """A paragraph style from its line of the table."""
    own = style.name.startswith("Milaff")
    element = make("w:style", type="paragraph", styleId=identifier(style.name))
    if style.name == "Normal":
        element.set(qn("w:default"), "1")
    if own:
        element.set(qn("w:customStyle"), "1")
    element.append(make("w:name", val=style.name))
    if style.based:
        element.append(make("w:basedOn", val=identifier(style.based)))
    following = style.following or ("Body Text" if style.outline is not None else None)
    if following:
        element.append(make("w:next", val=identifier(following)))
    element.append(make("w:uiPriority", val=10 if own else 1))
    element.append(make("w:qFormat"))
    element.append(paragraph_properties(style))
    runs = run_properties(style.size, style.face, style.colour, style.bold, caps=style.caps)
    if runs:
        element.append(make("w:rPr", *runs))
    return element


def character_style(name: str, *properties: Element) -> Element:
    """A character style."""
    element = make("w:style", type="character", styleId=identifier(name))
    if name.startswith("Milaff"):
        element.set(qn("w:customStyle"), "1")
    element.extend([make("w:name", val=name), make("w:basedOn", val="DefaultParagraphFont")])
    element.extend([make("w:uiPriority", val=20), make("w:qFormat"), make("w:rPr", *properties)])
    return element


def rule(side: str, line: Line | None) -> Element:
    """A rule at one side of a paragraph or a table, or none."""
    if line is None:
        return make(f"w:{side}", val="nil")
    return make(f"w:{side}", val="single", sz=line.weight, space=line.space, color=line.colour)


class Rules(NamedTuple):
    """The horizontal rules of a table: at its top, at its bottom, between rows, and under the header row."""

    top: Line | None = None
    bottom: Line | None = None
    inner: Line | None = None
    head: Line | None = None


def table_style(name: str, rules: Rules, pad: tuple[int, int] = (70, 85), *, sums: bool = False) -> Element:
    """A table style without vertical rules; ``pad`` is the padding in twips, ``sums`` that the last row adds up."""
    vertical, horizontal = pad
    borders = make("w:tblBorders")
    borders.extend([rule("top", rules.top), rule("left", None), rule("bottom", rules.bottom), rule("right", None)])
    borders.extend([rule("insideH", rules.inner), rule("insideV", None)])
    margins = make("w:tblCellMar")
    for side, width in (("top", vertical), ("left", horizontal), ("bottom", vertical), ("right", horizontal)):
        margins.append(make(f"w:{side}", w=width, type="dxa"))
    element = make("w:style", type="table", customStyle=1, styleId=identifier(name))
    element.extend([make("w:name", val=name), make("w:basedOn", val="TableNormal")])
    element.extend([make("w:uiPriority", val=40), make("w:qFormat")])
    element.append(make("w:tblPr", make("w:tblInd", w=0, type="dxa"), borders, margins))
    if rules.head:
        bottom = make("w:tcBorders", rule("bottom", rules.head))
        element.append(make("w:tblStylePr", make("w:tcPr", bottom, make("w:vAlign", val="bottom")), type="firstRow"))
    if sums:
        bold = make("w:rPr", make("w:b"), make("w:bCs"))
        top = make("w:tcPr", make("w:tcBorders", rule("top", Line(5, DARK))))
        element.append(make("w:tblStylePr", bold, top, type="lastRow"))
    return element


def table_normal() -> Element:
    """Word's own base of all table styles."""
    margins = make("w:tblCellMar")
    for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108)):
        margins.append(make(f"w:{side}", w=width, type="dxa"))
    element = make("w:style", type="table", default=1, styleId="TableNormal")
    element.extend([make("w:name", val="Normal Table"), make("w:uiPriority", val=99), make("w:semiHidden")])
    element.extend([make("w:unhideWhenUsed"), make("w:tblPr", make("w:tblInd", w=0, type="dxa"), margins)])
    return element


def styles() -> Element:
    """The styles part."""
    part = root("w:styles", "w", "w14", "mc")
    part.set(qn("mc:Ignorable"), "w14")
    language = make("w:lang", val="en-GB", eastAsia="en-US", bidi="ar-EG")
    defaults = make(
        "w:rPr",
        fonts(TEXT),
        make("w:sz", val=23),
        make("w:szCs", val=28),
        language,
        make("w14:numForm", w14_val="lining"),
    )
    spacing = make("w:pPr", make("w:spacing", after=0, line=240, lineRule="auto"))
    part.append(make("w:docDefaults", make("w:rPrDefault", defaults), make("w:pPrDefault", spacing)))
    part.append(
        make(
            "w:latentStyles",
            defLockedState=0,
            defUIPriority=99,
            defSemiHidden=1,
            defUnhideWhenUsed=1,
            defQFormat=0,
            count=376,
        )
    )
    normal, *others = (paragraph_style(style) for style in PARAGRAPHS)
    part.append(normal)
    for kind, name, called in (
        ("character", "Default Paragraph Font", "DefaultParagraphFont"),
        ("numbering", "No List", "NoList"),
    ):
        element = make("w:style", type=kind, default=1, styleId=called)
        element.extend([make("w:name", val=name), make("w:uiPriority", val=99 if kind == "numbering" else 1)])
        element.extend([make("w:semiHidden"), make("w:unhideWhenUsed")])
        part.append(element)
    part.append(table_normal())
    part.extend(others)
    part.append(character_style("footnote reference", make("w:vertAlign", val="superscript")))
    part.append(character_style("Hyperlink", make("w:color", val=INK)))
    marking = run_properties((8, 8.5), None, DARK, bold=True)
    part.append(character_style("Milaff Marking Words", *marking))
    part.append(character_style("Milaff Small", make("w:sz", val=18), make("w:szCs", val=22)))
    # Titles of works lean in Latin script only: Arabic type has no italics.
    part.append(character_style("Milaff Cite", make("w:i"), make("w:iCs", val=0)))
    thin, head = Line(3, THIN), Line(7, DARK)
    part.append(table_style("Milaff Table", Rules(None, thin, thin, head)))
    part.append(table_style("Milaff Counts", Rules(None, thin, thin, head), (25, 85), sums=True))
    part.append(table_style("Milaff Numerals", Rules(Line(3, PALE), Line(3, PALE))))
    part.append(table_style("Milaff Particulars", Rules(None, thin, thin), (50, 85)))
    part.append(table_style("Milaff Sides", Rules(None, thin, thin, Line(5, DARK)), (70, 85)))
    part.append(table_style("Milaff Pair", Rules(Line(6, INK)), (60, 0)))
    part.append(table_style("Milaff Imprint", Rules(Line(3, PALE)), (25, 0)))
    return part


def level(depth: int, form: str, mark: str) -> Element:
    """One level of a list, 8 mm further in than the one above, the first as far in as running text.

    Its marker begins 5 mm before the text and has no side of its own: programs disagree on what left and right are
    for a marker in a right-to-left paragraph.
    """
    element = make("w:lvl", ilvl=depth)
    element.extend([make("w:start", val=1), make("w:numFmt", val=form), make("w:lvlText", val=mark)])
    indent = make("w:ind", left=round((HANG + STEP * depth) * MILLIMETRE), hanging=round(MARKER * MILLIMETRE))
    element.append(make("w:pPr", indent))
    if form == "bullet":
        element.append(make("w:rPr", fonts(TEXT), make("w:color", val=INK)))
    return element


def numbering() -> Element:
    """The numbering part: one abstract list of each kind, and one list of each for the styles."""
    part = root("w:numbering", "w", "r")
    bullets = ("–", "•", "·")
    kinds = (
        ("Milaff Bullets", [("bullet", bullets[depth % 3]) for depth in range(9)]),
        ("Milaff Decimals", [("decimal", f"%{depth}.") for depth in range(1, 10)]),
        ("Milaff Arabic Letters", [("arabicAlpha", f"%{depth}.") for depth in range(1, 10)]),
        ("Milaff Latin Letters", [("lowerLetter", f"%{depth}.") for depth in range(1, 10)]),
    )
    for number, (name, levels) in enumerate(kinds):
        abstract = make("w:abstractNum", abstractNumId=number)
        abstract.append(make("w:nsid", val=f"4D494C{number:02X}"))
        abstract.append(make("w:multiLevelType", val="hybridMultilevel"))
        abstract.append(make("w:tmpl", val=f"4D494D{number:02X}"))
        abstract.append(make("w:name", val=name))
        abstract.extend(level(depth, form, mark) for depth, (form, mark) in enumerate(levels))
        part.append(abstract)
    for number in range(len(kinds)):
        part.append(make("w:num", make("w:abstractNumId", val=number), numId=number + 1))
    return part


def settings() -> Element:
    """The settings part."""
    names = (
        ("compatibilityMode", 15),
        ("overrideTableStyleFontSizeAndJustification", 1),
        ("enableOpenTypeFeatures", 1),
        ("doNotFlipMirrorIndents", 1),
        ("differentiateMultirowTableHeaders", 1),
    )
    uri = "http://schemas.microsoft.com/office/word"
    compat = make("w:compat", *(make("w:compatSetting", name=name, uri=uri, val=value) for name, value in names))
    part = root("w:settings", "w", "r")
    part.extend(
        [
            make("w:zoom", percent=100),
            make("w:defaultTabStop", val=720),
            make("w:characterSpacingControl", val="doNotCompress"),
            compat,
            make("w:themeFontLang", val="en-GB", bidi="ar-EG"),
            make("w:decimalSymbol", val="."),
            make("w:listSeparator", val=","),
        ]
    )
    return part


def font_table() -> Element:
    """The font table, with the face to take where ours is missing."""
    part = root("w:fonts", "w", "r")
    for name, (alternative, charset, family) in FALLBACKS.items():
        font = make("w:font", name=name)
        font.extend([make("w:altName", val=alternative), make("w:charset", val=charset)])
        font.extend([make("w:family", val=family), make("w:pitch", val="variable")])
        part.append(font)
    return part


def theme() -> Element:
    """The theme of python-docx's default document with our faces and colours, so that no menu brings in others."""
    tree: Element = parse_xml(docx.Document().part.part_related_by(RELATIONSHIP_TYPE.THEME).blob)
    tree.set("name", "Milaff")
    space = {"a": NAMESPACES["a"]}
    for scheme in tree.findall(".//a:clrScheme", space) + tree.findall(".//a:fontScheme", space):
        scheme.set("name", "Milaff")
    palette = {"dk2": INK, "lt2": "FFFFFF", "hlink": INK, "folHlink": INK}
    palette |= {f"accent{n}": colour for n, colour in enumerate((INK, DARK, PALE, INK, DARK, PALE), 1)}
    for name, colour in palette.items():
        tree.find(f".//a:clrScheme/a:{name}/a:srgbClr", space).set("val", colour)
    for name, (latin, arabic) in (("majorFont", HEAD), ("minorFont", TEXT)):
        font = tree.find(f".//a:fontScheme/a:{name}", space)
        for child in list(font):
            font.remove(child)
        font.append(make("a:latin", typeface=latin))
        font.append(make("a:ea", typeface=""))
        font.append(make("a:cs", typeface=arabic))
    return tree


def document() -> Element:
    """An empty document that holds the geometry of the page."""
    section = make(
        "w:sectPr",
        make("w:pgSz", w=PAGE[0], h=PAGE[1]),
        make("w:pgMar", top=TOP, right=SIDE, bottom=BOTTOM, left=SIDE, header=680, footer=624, gutter=0),
        make("w:cols", space=720),
        make("w:docGrid", linePitch=360),
    )
    return root("w:document", "w", "r", "wp", "a", "pic", children=[make("w:body", make("w:p"), section)])


def program() -> bytes:
    """The part that names the program; python-docx has no class for it."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    lines = ("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>", f'<Properties xmlns="{kind}">')
    return "\n".join((*lines, "<Application>Milaff</Application></Properties>")).encode()


def build() -> bytes:
    """The whole file; the core properties are empty: the writer fills them."""
    package = Package()

    def part(name: str, content_type: str, tree: Element) -> XmlPart:
        return XmlPart(PackURI(name), content_type, tree, package)

    main = part("/word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, document())
    core = part("/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, CT_CoreProperties.new())
    app = Part(PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, program())
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    package.relate_to(core, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    package.relate_to(app, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    for name, content_type, kind, tree in (
        ("styles", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, styles()),
        ("numbering", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING, numbering()),
        ("settings", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS, settings()),
        ("fontTable", CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE, font_table()),
        ("theme/theme1", CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME, theme()),
    ):
        main.relate_to(part(f"/word/{name}.xml", content_type, tree), kind)
    return to_bytes(package)


if __name__ == "__main__":
    TARGET.write_bytes(build())
