"""From the boxes of laid-out pages to the document's structure.

Every HTML element becomes one node, however many boxes and pages it was broken into: a table over ten pages is one
table, its repeated heads are artifacts, and a footnote stands where it is called, not where it is printed.
"""

from milaff.render.pdf.nodes import Annotation, Mark, Node, Speech
from milaff.render.pdf.place import Places
from milaff.render.pdf.untyped import Box, PdfObject
from milaff.render.pdf.warnings import PdfError


class Walk:
    """Walks a document's pages in order and builds its structure below ``document``.

    ``artifacts`` tells for each page (0-based) the marks that are no content, as :func:`marks.settle` takes them.
    """

    def __init__(self, language: str, direction: str) -> None:
        from weasyprint.formatting_structure import boxes

        self.document = Node("Document", Speech(language, direction), html="html")
        self.artifacts: list[dict[int, str]] = []
        self._boxes = boxes
        self._places = Places()

    def page(self, box: Box, marks: dict[Box, dict[str, int]], height: float) -> None:
        """Walk the next page: its box, the marks that were drawn for its boxes, its height in CSS pixels.

        Raises :class:`PdfError` where something was drawn that no box of the page stands for.
        """
        self._marks, self._height = dict(marks), height
        self._number = len(self.artifacts)
        self.artifacts.append({})
        self._visit(box, self.document, None)
        if self._marks:
            raise PdfError("something on the page is drawn outside the order of reading and cannot be tagged")

    def _visit(self, box: Box, at: Node, artifact: str | None) -> None:
        box = getattr(box, "_box", box)  # what is positioned absolutely stands behind a placeholder
        boxes = self._boxes
        if isinstance(box, boxes.TextBox):
            self._mark(box, at, artifact)
            return
        if isinstance(box, boxes.MarginBox):
            artifact = _edge(box.at_keyword)
        elif isinstance(box, boxes.TableRowGroupBox) and (box.is_header or box.is_footer) and self._places.known(box):
            artifact = ""
        elif artifact is None and not isinstance(box, boxes.LineBox):
            if self._places.decorative(box):
                artifact = ""
            else:
                at = self._places.find(box, at, self._height)
        if box.link_annotation:
            self._link(box.link_annotation, at, artifact)
        if isinstance(box, boxes.ReplacedBox):
            self._mark(box, at, artifact)
        for child in box.children if isinstance(box, boxes.ParentBox) else ():
            self._visit(child, at, artifact)

    def _mark(self, box: Box, at: Node, artifact: str | None) -> None:
        if (mark := self._marks.pop(box, None)) is None:
            return  # nothing of it is visible
        if artifact is None:
            at.kids.append(Mark(self._number, mark["mcid"]))
        else:
            self.artifacts[-1][mark["mcid"]] = artifact

    def _link(self, dictionary: PdfObject, at: Node, artifact: str | None) -> None:
        link: Node | None = at
        while link and link.role != "Link":
            link = link.parent
        if link is None or artifact is not None:
            raise PdfError("a link stands where a reader cannot follow it: move it out of the running header or head")
        link.kids.append(Annotation(self._number, dictionary))


def _edge(keyword: str) -> str:
    """Say of a page-margin box whether it is a header, a footer or neither."""
    return "Header" if keyword.startswith("@top") else "Footer" if keyword.startswith("@bottom") else ""
