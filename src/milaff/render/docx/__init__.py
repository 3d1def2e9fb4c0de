"""The Word writer: the dossier's HTML, element by element, into WordprocessingML over our reference document.

python-docx opens the reference and keeps its parts, their relationships, the pictures, headers, footers and core
properties. What stands in the parts is built here element by element: python-docx has no words for direction,
complex script, fields, bookmarks or notes.

``story`` and ``text`` read a Word file back, as issued or as edited by a person.

It reads from the bottom up: ``xml`` and ``package`` know the file format, ``levels``, ``pieces`` and ``runs``
text and its directions, ``paragraphs``, ``lists``, ``tables``, ``notes`` and ``contents`` what stands on a page,
and ``mapper`` the document. One kind of element is one function in ``inline`` or ``blocks``.
"""

from milaff.render.docx.bookmarks import bookmark_name, fact_bookmark
from milaff.render.docx.comments import Quotation
from milaff.render.docx.errors import MissingStyle, UnmappedElement
from milaff.render.docx.mapper import write_docx
from milaff.render.docx.picture import Picture

__all__ = ["MissingStyle", "Picture", "Quotation", "UnmappedElement", "bookmark_name", "fact_bookmark", "write_docx"]
