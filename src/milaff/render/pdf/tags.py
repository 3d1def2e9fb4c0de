"""The structure tree (ISO 32000-1, 14.7), written in place of WeasyPrint 70's own.

WeasyPrint starts a new element on each page, so that a table over ten pages is ten tables with ten heads; it leaves
running headers in the tree's keeping, knows no notes, no languages and no scopes, and gives a figure's place in CSS
pixels from the top. All of this is in one function, ``weasyprint.pdf.add_tags``, which ``tag_whole_elements`` replaces.
"""

from collections.abc import Sequence
from functools import cache

from milaff.render.pdf.headers import name_headers
from milaff.render.pdf.marks import settle
from milaff.render.pdf.nodes import Annotation, Node, Speech, tidy
from milaff.render.pdf.untyped import Document, Pdf, PdfObject, Stream
from milaff.render.pdf.walk import Walk
from milaff.render.pdf.warnings import PdfError


@cache
def tag_whole_elements() -> None:
    """Have WeasyPrint write our structure tree, once for each process."""
    import weasyprint.pdf

    weasyprint.pdf.add_tags = _add_tags


def _add_tags(pdf: Pdf, document: Document, _version: object, streams: Sequence[Stream]) -> None:
    language = document.metadata.lang
    if not language:
        raise PdfError("the document has no language: give the html element a lang attribute")
    walk = Walk(language, document.pages[0]._page_box.style["direction"])
    numbers: list[dict[int, int]] = []
    for page, stream in zip(document.pages, streams, strict=True):
        walk.page(page._page_box, stream._tags, page.height)
        numbers.append(settle(stream, len(stream._tags), walk.artifacts[-1]))
    tidy(walk.document)
    name_headers(walk.document)
    _Writer(pdf, numbers).write(walk.document)


class _Writer:
    """Writes nodes as objects of a PDF; ``numbers`` gives for each page the final number of each mark."""

    def __init__(self, pdf: Pdf, numbers: Sequence[dict[int, int]]) -> None:
        import pydyf

        self.make = pydyf
        self.pdf = pdf
        self.pages: tuple[bytes, ...] = pdf.page_references
        self.numbers = numbers
        self.parents: list[list[bytes]] = [[b"null"] * len(page) for page in numbers]
        self.annotations: list[bytes] = []
        self.identifiers: dict[str, bytes] = {}

    def write(self, document: Node) -> None:
        """Write the whole tree and hang it into the catalogue."""
        root = self.make.Dictionary({"Type": "/StructTreeRoot"})
        self.pdf.add_object(root)
        root["K"] = self._element(document, root.reference, Speech(document.speech.language, "ltr"))
        parents = self.make.Array()
        for number, value in enumerate([*(self.make.Array(page) for page in self.parents), *self.annotations]):
            parents.extend((number, value))
        root["ParentTree"] = self._object({"Nums": parents})
        root["ParentTreeNextKey"] = len(parents) // 2
        if self.identifiers:
            names = self.make.Array()
            for name, reference in sorted(self.identifiers.items()):
                names.extend((self.make.String(name), reference))
            root["IDTree"] = self._object({"Names": names})
        self.pdf.catalog["StructTreeRoot"] = root.reference
        self.pdf.catalog["MarkInfo"] = self.make.Dictionary({"Marked": "true"})

    def _object(self, content: dict[str, object]) -> bytes:
        made = self.make.Dictionary(content)
        self.pdf.add_object(made)
        return bytes(made.reference)

    def _element(self, node: Node, parent: bytes, around: Speech) -> bytes:
        """Write a node below ``parent``, which is read as ``around``; return the reference to it."""
        element = self.make.Dictionary({"Type": "/StructElem", "S": f"/{node.role}", "P": parent})
        self.pdf.add_object(element)
        reference = bytes(element.reference)
        if node.speech.language != around.language:
            element["Lang"] = self.make.String(node.speech.language)
        if node.alt:
            element["Alt"] = self.make.String(node.alt)
        if node.identifier:
            element["ID"] = self.make.String(node.identifier)
            self.identifiers[node.identifier] = reference
        if attributes := self._attributes(node, around.direction):
            element["A"] = attributes[0] if len(attributes) == 1 else self.make.Array(attributes)
        element["K"] = self._kids(node, element, reference)
        return reference

    def _kids(self, node: Node, element: PdfObject, reference: bytes) -> PdfObject:
        own: int | None = None  # the page that plain numbers of marks refer to
        kids = self.make.Array()
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(self._element(kid, reference, node.speech))
                continue
            if own is None:
                own, element["Pg"] = kid.page, self.pages[kid.page]
            if isinstance(kid, Annotation):
                kids.append(self._area(kid, node, reference))
                continue
            number = self.numbers[kid.page][kid.number]
            self.parents[kid.page][number] = reference
            there = {"Type": "/MCR", "Pg": self.pages[kid.page], "MCID": number}
            kids.append(number if kid.page == own else self.make.Dictionary(there))
        return kids

    def _area(self, area: Annotation, link: Node, reference: bytes) -> PdfObject:
        """Tie a link's active area to the link's element (ISO 32000-1, 14.7.4.3) and say its words."""
        area.dictionary["StructParent"] = len(self.pages) + len(self.annotations)
        if link.text:
            area.dictionary["Contents"] = self.make.String(link.text)
        self.annotations.append(reference)
        return self.make.Dictionary({"Type": "/OBJR", "Pg": self.pages[area.page], "Obj": area.dictionary.reference})

    def _attributes(self, node: Node, direction: str) -> list[PdfObject]:
        """Return a node's attribute objects, with its writing mode where that differs from what is around it."""
        owners = {owner: dict(values) for owner, values in node.attributes.items()}
        if node.speech.direction != direction:
            owners.setdefault("Layout", {})["WritingMode"] = "/RlTb" if node.speech.direction == "rtl" else "/LrTb"
        if node.headers:
            owners["Table"]["Headers"] = [self.make.String(name) for name in node.headers]
        return [
            self.make.Dictionary(
                {
                    "O": f"/{owner}",
                    **{key: self.make.Array(v) if isinstance(v, list) else v for key, v in values.items()},
                }
            )
            for owner, values in owners.items()
            if values
        ]
