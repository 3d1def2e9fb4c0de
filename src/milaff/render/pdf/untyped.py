"""Names for the objects of WeasyPrint and pydyf, which have no types of their own."""

from typing import Any

Document = Any  # weasyprint.document.Document
Metadata = Any  # weasyprint.document.DocumentMetadata
Box = Any  # weasyprint.formatting_structure.boxes.Box
Element = Any  # an element of the HTML, as xml.etree has it
Pdf = Any  # pydyf.PDF
PdfObject = Any  # pydyf.Dictionary, Array, String or Stream
Stream = Any  # weasyprint.pdf.stream.Stream
ColorProfile = Any  # weasyprint.css.ColorProfile
