"""What the file says of itself: core properties and the languages of its settings."""

from collections.abc import Mapping
from datetime import date, datetime
from textwrap import shorten
from typing import Final

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from milaff.render.docx.context import Context
from milaff.render.docx.xml import make, put

_LONGEST: Final = 255
"""What Word has room for in a property; python-docx refuses more."""


def write_properties(document: Document, title: str, meta: Mapping[str, str], language: str, day: date) -> None:
    """Write the core properties; both dates are the dossier's day, so that equal input gives equal bytes."""
    core = document.core_properties
    # Whoever made the reference is not the author of the dossier.
    document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element[:] = []
    author = meta.get("author", "")
    for name, value in (
        ("title", title),
        ("subject", meta.get("subject", "")),
        ("author", author),
        ("keywords", meta.get("keywords", "")),
        ("last_modified_by", author),
        ("language", language),
    ):
        if value:
            setattr(core, name, shorten(value, _LONGEST, placeholder=" …"))
    core.revision = 1
    core.created = core.modified = datetime(day.year, day.month, day.day)


def localise_settings(document: Document, context: Context) -> None:
    """Tell Word the languages of the document, so that its defaults follow them."""
    put(document.settings.element, make("w:themeFontLang", val=context.latin, bidi=context.arabic))
