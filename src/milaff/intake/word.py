"""Reading Word documents (ECMA-376): paragraphs, the rows of tables, then the notes."""

import posixpath
from collections.abc import Iterator
from typing import Final

from milaff.intake.archive import Archive, Element
from milaff.intake.received import Received
from milaff.intake.refusal import Refused
from milaff.intake.stated import day, phrase

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_TERMS: Final = "{http://purl.org/dc/terms/}"
_SPACE: Final = {"tab": "\t", "ptab": "\t", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}
_UNREAD: Final = frozenset(("del", "moveFrom", "delText", "instrText", "rPr", "pPr", "tblPr", "trPr", "tcPr", "sectPr"))
# The day in the template that python-docx writes into every document which states none of its own.
_TEMPLATE_DAY: Final = "2013-12-23"


def read_word(content: bytes) -> Received:
    """Read a Word document; what was deleted under change tracking is left out, what was inserted is read.

    A row of a table is one line, its cells parted by tabs. Notes stand after the text, one line each. Headers and
    footers, comments and hidden text are left out, and a note says so where there are any.
    """
    archive = Archive(content)
    main = _main_part(archive)
    body = archive.tree(main)
    if body is None:
        raise Refused("is an archive, but no Word document", "Unpack it and add the documents in it")
    reader = _Reader()
    lines = [*reader.lines(body)]
    folder = posixpath.dirname(main)
    for name in ("footnotes", "endnotes"):
        notes = archive.tree(f"{folder}/{name}.xml")
        if notes is not None:
            lines += reader.notes(notes)
    core = archive.tree("docProps/core.xml")
    created = _said(core, f"{_TERMS}created")
    return Received(
        "docx",
        "".join(f"{line}\n" for line in lines),
        title=phrase(_said(core, f"{_DC}title")),
        date=day(created) if created and not created.startswith(_TEMPLATE_DAY) else None,
        author=phrase(_said(core, f"{_DC}creator")),
        notes=tuple(_left_out(archive, folder, reader)),
    )


def _main_part(archive: Archive) -> str:
    """Find the document's main part by the relations of the package."""
    relations = archive.tree("_rels/.rels")
    for relation in relations if relations is not None else ():
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return posixpath.normpath(str(relation.get("Target", "")).lstrip("/"))
    return "word/document.xml"


def _said(core: Element | None, tag: str) -> str | None:
    element = core.find(tag) if core is not None else None
    return element.text if element is not None else None


def _left_out(archive: Archive, folder: str, reader: "_Reader") -> Iterator[str]:
    heads = [name for name in archive.names if name.startswith((f"{folder}/header", f"{folder}/footer"))]
    if any(_holds_text(archive, name) for name in sorted(heads)):
        yield "headers and footers left out"
    if f"{folder}/comments.xml" in archive.names:
        yield "comments left out"
    if reader.hidden:
        yield f"{reader.hidden} stretch{'' if reader.hidden == 1 else 'es'} of hidden text left out"
    if reader.deleted:
        yield "text deleted under change tracking left out"
    if any(name.startswith(f"{folder}/embeddings/") for name in archive.names):
        yield "embedded files not read"


def _holds_text(archive: Archive, name: str) -> bool:
    tree = archive.tree(name)
    return tree is not None and any(_name(e) == "t" and (e.text or "").strip() for e in tree.iter())


def _name(element: Element) -> str:
    """Give an element's name in WordprocessingML, whether transitional or strict; "" for any other."""
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.removeprefix(_W).removeprefix(_STRICT) if tag.startswith((_W, _STRICT)) else ""


class _Reader:
    """Walks the tree of a document; counts what it leaves out."""

    def __init__(self) -> None:
        self.hidden = 0
        self.deleted = 0

    def lines(self, element: Element) -> Iterator[str]:
        """Give the lines of a container, in order; text boxes after the paragraph that they are anchored in."""
        for child in element:
            name = _name(child)
            if name == "p":
                boxes: list[Element] = []
                yield from _filled("".join(self._words(child, boxes)))
                for box in boxes:
                    yield from self.lines(box)
            elif name == "tbl":
                yield from self._rows(child)
            elif name not in _UNREAD:
                yield from self.lines(child)

    def notes(self, root: Element) -> Iterator[str]:
        """Give the notes, without the two that hold only the rule above them."""
        for note in root:
            if not any(key.endswith("}type") for key in note.attrib):
                yield from _filled(" ".join(self.lines(note)))

    def _rows(self, table: Element) -> Iterator[str]:
        for row in table.iter():
            if _name(row) == "tr" and _table_of(row) is table:
                cells = [cell for cell in row.iter() if _name(cell) == "tc" and _table_of(cell) is table]
                yield from _filled("\t".join(" ".join(self.lines(cell)) for cell in cells))

    def _words(self, element: Element, boxes: list[Element]) -> Iterator[str]:
        for child in element:
            name = _name(child)
            if name == "t":
                yield child.text or ""
            elif name in _SPACE:
                yield _SPACE[name]
            elif name == "txbxContent":
                boxes.append(child)
            elif child.tag == f"{_MC}AlternateContent":
                choice = child.find(f"{_MC}Choice")
                yield from self._words(choice if choice is not None else child, boxes)
            elif name == "r" and _hidden(child):
                self.hidden += 1
            elif name in _UNREAD:
                self.deleted += name in ("del", "moveFrom")
            elif isinstance(child.tag, str):
                yield from self._words(child, boxes)


def _table_of(element: Element) -> Element | None:
    return next((above for above in element.iterancestors() if _name(above) == "tbl"), None)


def _hidden(run: Element) -> bool:
    for properties in run:
        if _name(properties) == "rPr":
            for one in properties:
                if _name(one) == "vanish":
                    return next(iter(one.attrib.values()), "true") not in ("0", "false", "off")
    return False


def _filled(line: str) -> Iterator[str]:
    line = line.replace("\r", " ").replace("\n", " ").strip(" \t")
    if line.strip():
        yield line
