"""What must hold in every Word document of ours, told from the file alone: an empty list is a pass.

It shares no code with the writer, so that a mistake there is not repeated here.
"""

import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final, TypeAlias
from unicodedata import bidirectional

import docx
from lxml import etree  # type: ignore[import-untyped]

from tests.render.docx import lint_references as references

Element: TypeAlias = Any

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DECORATIVE: Final = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"

_PPR: Final = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
)
_RPR: Final = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish"
    " webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang"
    " eastAsianLayout specVanish oMath numForm"
)
_TBLPR: Final = (
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd"
    " tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
)
_SECTPR: Final = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols"
    " formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"
)
ORDERS: Final = {
    name: order.split() for name, order in (("pPr", _PPR), ("rPr", _RPR), ("tblPr", _TBLPR), ("sectPr", _SECTPR))
}
PAIRS: Final = (("b", "bCs"), ("i", "iCs"), ("sz", "szCs"))


def lint(docx_bytes: bytes, *, rtl: bool) -> list[str]:
    """All that is wrong with a document; ``rtl`` says that it is an Arabic one."""
    return _Lint(docx_bytes, rtl=rtl).run()


class _Lint:
    def __init__(self, docx_bytes: bytes, *, rtl: bool) -> None:
        self.data = docx_bytes
        with zipfile.ZipFile(BytesIO(docx_bytes)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.rtl = rtl
        self.trees = {
            name: etree.fromstring(data) for name, data in self.parts.items() if name.endswith((".xml", ".rels"))
        }
        self.document = self.trees["word/document.xml"]
        self.styles = {
            (style.get(f"{W}type"), style.get(f"{W}styleId")): style
            for style in self.trees["word/styles.xml"].iter(f"{W}style")
        }
        self.stories = {
            name: tree
            for name, tree in self.trees.items()
            if name.startswith(("word/document", "word/header", "word/footer", "word/footnotes", "word/comments"))
        }
        self.findings: list[str] = []

    def run(self) -> list[str]:
        for name, tree in self.trees.items():
            self.find(name, _orders(tree))
            self.find(name, _pairs(tree))
            self.find(name, _justification(tree))
        for name, tree in self.stories.items():
            self.find(name, self.directions(tree))
            self.find(name, references.fields(tree))
            self.find(name, self.used_styles(tree))
            self.find(name, _tables(tree, rtl=self.rtl))
            self.find(name, _pictures(tree))
            self.find(name, _empty_paragraphs(tree))
        for name, tree in self.trees.items():
            if not name.endswith(".rels"):
                self.find(name, self.relations(name, tree))
        self.find("styles", references.styles(self.trees["word/styles.xml"]))
        users = [*self.stories.values(), self.trees["word/styles.xml"]]
        self.find("numbering", references.lists(self.trees["word/numbering.xml"], users))
        self.find("comments", references.comments(self.document, self.trees.get("word/comments.xml")))
        self.find("anchors", self.anchors())
        self.find("notes", self.notes())
        self.find("package", self.content_types())
        self.find("settings", self.settings())
        self.find("python-docx", self.reopened())
        return self.findings

    def find(self, where: str, findings: Iterator[str]) -> None:
        self.findings += [f"{where}: {finding}" for finding in findings]

    def is_bidi(self, paragraph: Element) -> bool:
        """Whether a paragraph is right-to-left: by itself, by its style, or by one its style is based on."""
        own = paragraph.find(f"{W}pPr/{W}bidi")
        if own is not None:
            return _on(own)
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        called = "Normal" if style is None else style.get(f"{W}val")
        while called:
            definition = self.styles.get(("paragraph", called))
            if definition is None:
                return False
            found = definition.find(f"{W}pPr/{W}bidi")
            if found is not None:
                return _on(found)
            based = definition.find(f"{W}basedOn")
            called = None if based is None else based.get(f"{W}val")
        return False

    def directions(self, tree: Element) -> Iterator[str]:
        for paragraph in tree.iter(f"{W}p"):
            text = "".join(paragraph.itertext(f"{W}t"))
            kinds = Counter(_script(letter) for letter in text)
            bidi = self.is_bidi(paragraph)
            # A line of an English document may hold nothing but an Arabic name; a quotation has its own direction.
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            bound = self.rtl or style_is(style, "Quote")
            if kinds["arabic"] > kinds["latin"] and not bidi and bound:
                yield f"Arabic paragraph without bidi: {text[:40]!r}"
            if (not self.rtl or style_is(style, "Quote")) and kinds["latin"] > kinds["arabic"] and bidi:
                yield f"Latin paragraph with bidi: {text[:40]!r}"
            for run in paragraph.iter(f"{W}r"):
                yield from _run_direction(run)
        for letter in "\u2066\u2067\u2068\u2069":
            if letter in "".join(tree.itertext()):
                yield f"the isolate U+{ord(letter):04X} is in the text"

    def used_styles(self, tree: Element) -> Iterator[str]:
        for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
            for style in tree.iter(f"{W}{tag}"):
                if (kind, style.get(f"{W}val")) not in self.styles:
                    yield f"no {kind} style {style.get(f'{W}val')!r}"

    def anchors(self) -> Iterator[str]:
        starts = [item for tree in self.stories.values() for item in tree.iter(f"{W}bookmarkStart")]
        ends = [item.get(f"{W}id") for tree in self.stories.values() for item in tree.iter(f"{W}bookmarkEnd")]
        names = Counter(item.get(f"{W}name").lower() for item in starts)
        yield from (f"bookmark {name!r} {count} times" for name, count in names.items() if count > 1)
        yield from (f"bookmark name {name!r} is too long" for name in names if len(name) > 40)
        if sorted(item.get(f"{W}id") for item in starts) != sorted(ends) or len(set(ends)) != len(ends):
            yield "the ids of bookmarks do not pair"
        for tree in self.stories.values():
            targets = [link.get(f"{W}anchor") for link in tree.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
            targets += references.names_of_fields(tree)
            yield from (f"nothing is called {name!r}" for name in targets if name.lower() not in names)

    def notes(self) -> Iterator[str]:
        written = [note.get(f"{W}id") for note in self.trees["word/footnotes.xml"].iter(f"{W}footnote")]
        used = Counter(item.get(f"{W}id") for item in self.document.iter(f"{W}footnoteReference"))
        yield from (f"note {number} {count} times" for number, count in Counter(written).items() if count > 1)
        if written[:2] != ["-1", "0"]:
            yield "the separators are not -1 and 0"
        yield from (f"note {number} is referred to {used[number]} times" for number in written[2:] if used[number] != 1)
        yield from (f"no note {number}" for number in used if number not in written)
        if list(used) != [str(number) for number in range(1, len(used) + 1)]:
            yield "notes are not numbered in the order of the text"

    def relations(self, name: str, tree: Element) -> Iterator[str]:
        folder, base = posixpath.split(name)
        relations = self.trees.get(f"{folder}/_rels/{base}.rels")
        known = {} if relations is None else {item.get("Id"): item for item in relations}
        for element in tree.iter():
            for attribute in ("id", "embed"):
                used = element.get(f"{R}{attribute}")
                if used is not None and used not in known:
                    yield f"no relationship {used}"
        if relations is not None and len(known) != len(relations):
            yield "two relationships have one id"
        yield from references.targets(known)
        for item in known.values():
            target = posixpath.normpath(posixpath.join(folder, item.get("Target")))
            if item.get("TargetMode") != "External" and target not in self.parts:
                yield f"no part {target}"

    def content_types(self) -> Iterator[str]:
        types = self.trees["[Content_Types].xml"]
        named = {item.get("PartName") for item in types}
        extensions = {item.get("Extension") for item in types}
        for name in self.parts:
            if name != "[Content_Types].xml" and f"/{name}" not in named and name.split(".")[-1] not in extensions:
                yield f"{name} has no content type"
        yield from (f"{name} is not there" for name in named if name and name[1:] not in self.parts)

    def settings(self) -> Iterator[str]:
        settings = self.trees["word/settings.xml"]
        modes = {item.get(f"{W}name"): item.get(f"{W}val") for item in settings.iter(f"{W}compatSetting")}
        if modes.get("compatibilityMode") != "15":
            yield "compatibility mode is not 15"
        if settings.find(f"{W}updateFields") is not None:
            yield "updateFields raises a prompt"
        if [item.get(f"{W}id") for item in settings.iterfind(f"{W}footnotePr/{W}footnote")] != ["-1", "0"]:
            yield "footnotePr does not name the separators"
        for section in self.document.iter(f"{W}sectPr"):
            if section.find(f"{W}titlePg") is None:
                yield "the first page has no header of its own"
            for name in ("bidi", "rtlGutter"):
                if (section.find(f"{W}{name}") is not None) != self.rtl:
                    yield f"{name} of the section does not fit the language"

    def reopened(self) -> Iterator[str]:
        """What python-docx reads otherwise than it is written."""
        opened = docx.Document(BytesIO(self.data))
        written = ["".join(item.itertext(f"{W}t")) for item in self.document.iterfind(f"{W}body/{W}p")]
        read = [item.text.translate({ord("\t"): None, ord("\n"): None}) for item in opened.paragraphs]
        if read != written or not any(read):
            yield "paragraphs have another text"
        if len(opened.tables) != len(self.document.findall(f"{W}body/{W}tbl")):
            yield "tables are missing"
        reached = {part.partname.membername for part in opened.part.package.parts}
        stored = {name for name in self.parts if not name.endswith(".rels") and name != "[Content_Types].xml"}
        yield from (f"nothing leads to {name}" for name in sorted(stored - reached))


def style_is(style: Element | None, called: str) -> bool:
    return style is not None and style.get(f"{W}val") == called


def _on(toggle: Element) -> bool:
    return toggle.get(f"{W}val", "1") not in ("0", "false", "off")


def _script(letter: str) -> str:
    kind = bidirectional(letter)
    if letter in "\u200e\u200f\u061c":
        return "mark"
    return "arabic" if kind in ("R", "AL") else ("latin" if kind == "L" else "neutral")


def _run_direction(run: Element) -> Iterator[str]:
    text = "".join(run.itertext(f"{W}t"))
    scripts = {_script(letter) for letter in text}
    right_to_left = run.find(f"{W}rPr/{W}rtl") is not None
    language = run.find(f"{W}rPr/{W}lang")
    if "arabic" in scripts and not right_to_left:
        yield f"Arabic run without rtl: {text[:40]!r}"
    if "latin" in scripts and right_to_left:
        yield f"Latin run with rtl: {text[:40]!r}"
    if text and (language is None or (language.get(f"{W}bidi") is None) == right_to_left):
        yield f"run whose language does not fit its direction: {text[:40]!r}"


def _orders(tree: Element) -> Iterator[str]:
    for name, order in ORDERS.items():
        for bag in tree.iter(f"{W}{name}"):
            children = [etree.QName(child).localname for child in bag]
            unknown = [child for child in children if child not in order]
            if unknown:
                yield f"{name} holds {unknown}"
            elif [order.index(child) for child in children] != sorted(order.index(child) for child in children):
                yield f"{name} out of order: {children}"
            if name != "sectPr" and len(set(children)) != len(children):
                yield f"{name} says a thing twice: {children}"


def _pairs(tree: Element) -> Iterator[str]:
    for bag in tree.iter(f"{W}rPr"):
        for latin, complex_script in PAIRS:
            if (bag.find(f"{W}{latin}") is None) != (bag.find(f"{W}{complex_script}") is None):
                yield f"{latin} and {complex_script} do not come together"
        for size in bag.iterchildren(f"{W}sz", f"{W}szCs"):
            if not size.get(f"{W}val").isdecimal():
                yield f"a size that is no number: {size.get(f'{W}val')}"


def _justification(tree: Element) -> Iterator[str]:
    for item in tree.iter(f"{W}jc"):
        if item.get(f"{W}val") in ("left", "right"):
            yield "jc left or right, which flip in a right-to-left paragraph"


def _tables(tree: Element, *, rtl: bool) -> Iterator[str]:
    for table in tree.iter(f"{W}tbl"):
        visual = table.find(f"{W}tblPr/{W}bidiVisual") is not None
        if visual != rtl:
            yield f"bidiVisual is {visual} in a document that is {'Arabic' if rtl else 'not Arabic'}"
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        rows = table.findall(f"{W}tr")
        for row in rows:
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
            if sum(1 if span is None else int(span.get(f"{W}val")) for span in spans) != columns:
                yield "a row does not fill the grid"
            if row.find(f"{W}trPr/{W}cantSplit") is None:
                yield "a row may split"
        yield from references.header_rows(table)
        look = table.find(f"{W}tblPr/{W}tblLook")
        if look.get(f"{W}firstRow") == "1" and rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield "a header row does not repeat"
        for cell in table.iter(f"{W}tc"):
            if cell[-1].tag != f"{W}p":
                yield "a cell does not end in a paragraph"
        if table.getnext() is not None and table.getnext().tag == f"{W}tbl":
            yield "two tables touch"


def _pictures(tree: Element) -> Iterator[str]:
    for properties in tree.iter(f"{WP}docPr"):
        decorative = next(properties.iter(DECORATIVE), None) is not None
        if not properties.get("descr") and not decorative:
            yield f"picture {properties.get('name')!r} has no description"
    numbers = [properties.get("id") for properties in tree.iter(f"{WP}docPr")]
    if len(set(numbers)) != len(numbers):
        yield "pictures share a number"


def _empty_paragraphs(tree: Element) -> Iterator[str]:
    """Empty paragraphs, but for those Word asks for: in an empty cell, after a table in a cell, between tables."""
    for paragraph in tree.iter(f"{W}p"):
        if paragraph.find(f".//{W}r") is not None:
            continue
        before = paragraph.getprevious()
        alone = before is not None and before.tag == f"{W}tcPr" and paragraph.getnext() is None
        after_table = before is not None and before.tag == f"{W}tbl"
        if not alone and not after_table:
            yield "an empty paragraph"
