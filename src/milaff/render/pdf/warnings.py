"""WeasyPrint's warnings, turned into errors: a missing glyph or a font that fell back is a defect of the page."""

import logging


class PdfError(Exception):
    """WeasyPrint warned: a glyph is missing, a font fell back, or a template asks for what it cannot do."""


class Warnings(logging.Handler):
    """Collects WeasyPrint's warnings while a document is made."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message of a warning."""
        self.seen.append(record.getMessage())

    def refuse(self) -> None:
        """Raise what was collected."""
        if self.seen:
            raise PdfError("; ".join(dict.fromkeys(self.seen)))

    def __enter__(self) -> "Warnings":
        self.logger = logging.getLogger("weasyprint")
        self.logger.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.logger.removeHandler(self)
