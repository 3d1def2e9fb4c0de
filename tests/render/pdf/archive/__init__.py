"""A checker of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): what a validator would find, clause by clause.

It knows what our files can contain: composite fonts, link annotations, signatures, no layers, no media.
"""

from pathlib import Path

from tests.render.pdf.archive import annotations, catalogue, contents, filing, fonts, forms, metadata, structure, tables
from tests.render.pdf.archive.subject import Finding, Subject

CHECKS = (
    filing.check,
    catalogue.check,
    metadata.check,
    contents.check,
    fonts.check,
    annotations.check,
    forms.check,
    structure.check,
    tables.check,
)


def findings(pdf: Path | bytes) -> list[Finding]:
    """Every way in which a file breaks a clause."""
    data = pdf if isinstance(pdf, bytes) else pdf.read_bytes()
    with Subject.opened(data) as subject:
        return [finding for check in CHECKS for finding in check(subject)]
