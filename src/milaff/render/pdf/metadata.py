"""What a PDF says of itself: read once from the HTML's ``title`` and ``meta``, so that all who say it agree."""

from dataclasses import dataclass
from datetime import datetime

from milaff import __version__
from milaff.render.pdf.untyped import Metadata
from milaff.render.pdf.warnings import PdfError


@dataclass(frozen=True)
class Properties:
    """The properties of a document. Texts are empty and dates None where the HTML does not say them.

    ``edition`` and ``addendum`` are numbers; ``status`` is ``draft`` or nothing; ``as_of`` a date (YYYY-MM-DD);
    ``created`` and ``modified`` are in UTC.
    """

    title: str
    author: str
    subject: str
    keywords: tuple[str, ...]
    language: str
    edition: str
    marking: str
    as_of: str
    copy: str
    addendum: str
    status: str
    created: datetime | None
    modified: datetime | None
    producer: str
    creator: str = f"Milaff {__version__}"


def read_properties(metadata: Metadata) -> Properties:
    """Read WeasyPrint's ``DocumentMetadata``; raise :class:`PdfError` where the edition is not a number."""
    from weasyprint import VERSION

    own: dict[str, str] = {name: value.strip() for name, value in metadata.custom.items()}
    edition = own.get("edition", "")
    if edition and not edition.isdecimal():
        raise PdfError(f"the edition is «{edition}»: give the meta named edition a number, or nothing")
    return Properties(
        title=metadata.title or "",
        author=", ".join(metadata.authors),
        subject=own.get("subject") or metadata.description or "",
        keywords=tuple(filter(None, metadata.keywords)),
        language=metadata.lang or "",
        edition=str(int(edition)) if edition else "",
        marking=own.get("marking", ""),
        as_of=own.get("as-of", ""),
        copy=own.get("copy", ""),
        addendum=own.get("addendum", ""),
        status=own.get("status", ""),
        created=_moment(metadata.created),
        modified=_moment(metadata.modified),
        producer=f"WeasyPrint {VERSION}",
    )


def information(properties: Properties) -> dict[str, str]:
    """Return the entries of the information dictionary (ISO 32000-1, 14.3.3), and ours; what is empty is left out."""
    entries = {
        "Title": properties.title,
        "Author": properties.author,
        "Subject": properties.subject,
        "Keywords": ", ".join(properties.keywords),
        "Creator": properties.creator,
        "Producer": properties.producer,
        "CreationDate": _pdf_date(properties.created),
        "ModDate": _pdf_date(properties.modified),
        "Edition": properties.edition,
        "Marking": properties.marking,
        "AsOf": properties.as_of,
        "Copy": properties.copy,
        "Addendum": properties.addendum,
        "Status": properties.status,
        "Language": properties.language,
    }
    return {name: value for name, value in entries.items() if value}


def _moment(date: str | None) -> datetime | None:
    return datetime.fromisoformat(date) if date else None


def _pdf_date(moment: datetime | None) -> str:
    return f"D:{moment:%Y%m%d%H%M%S}Z" if moment else ""
