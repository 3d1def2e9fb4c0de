"""A file taken in: its entry in the catalogue, made of what a person stated and what the file says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal

from milaff.intake.copies import digest
from milaff.intake.form import SUFFIXES, Form
from milaff.intake.letters import flags
from milaff.intake.limits import FILE_BYTES
from milaff.intake.naming import cited
from milaff.intake.received import Received
from milaff.language.text import Language, Text
from milaff.sources.catalogue import FlaggedLetters, Kind, Original, ReviewPage, Source, Title

KINDS: Final[Mapping[Form, Kind]] = {"eml": "message", "html": "web-page"}
FROM_METADATA: Final = Text(ar="من بيانات الملف الوصفية", en="from the file's metadata")


@dataclass(frozen=True)
class Stated:
    """What the person who adds files says of them; it goes before what a file says of itself.

    ``id``, ``title`` and ``cited_as`` are of one file. ``near_copy`` takes a text in that is nearly one already there.
    """

    id: str | None = None
    title: str | None = None
    cited_as: Text | None = None
    publisher: Text | None = None
    date: str | None = None
    marking: str | None = None
    language: Language | None = None
    kind: Kind | None = None
    near_copy: bool = False
    max_bytes: int = FILE_BYTES


@dataclass(frozen=True)
class File:
    """A file that was read: its path as named, its bytes, what they gave, its text to store, and its language."""

    path: Path
    content: bytes
    received: Received
    text: str
    language: Language


@dataclass(frozen=True)
class Taken:
    """A document to be catalogued: the path it came from, its entry, what is stored, and remarks for the person.

    ``original`` is None where the text as stored is the file, byte for byte.
    """

    path: str
    source: Source
    text: str
    original: bytes | None
    notes: tuple[str, ...] = ()

    @property
    def files(self) -> dict[str, bytes]:
        """What is to be written, by path within ``seeds/``."""
        files = {f"documents/{self.source.file}": self.text.encode("utf-8")}
        if self.source.original and self.original is not None:
            files[f"documents/{self.source.original.file}"] = self.original
        return files


def catalogued(file: File, stated: Stated, name: str, marking: str, today: date) -> Taken:
    """Make the entry of a file, with the id ``name``; what is known from neither person nor file is left out."""
    received, stored = file.received, file.text.encode("utf-8")
    kind: Kind = stated.kind or KINDS.get(received.form, "document")
    title = stated.title or received.title
    differs = file.content != stored
    source = Source(
        id=name,
        file=f"{name}.txt",
        kind=kind,
        language=file.language,
        title=Title(as_printed=title) if title else None,
        cited_as=stated.cited_as or cited(kind, title, file.path.name),
        author=Text(ar=received.author, en=received.author) if received.author else None,
        publisher=stated.publisher,
        date=stated.date or received.date,
        date_note=FROM_METADATA if received.date and not stated.date else None,
        received=today,
        origin=received.origin,
        marking=marking,
        sha256=digest(stored),
        original=_original(name, received.form, file.content) if differs else None,
        encoding=received.encoding if received.encoding != "utf-8" else None,
        from_metadata=_from_metadata(stated, received),
        attachments=received.attachments,
        flags=_flags(file.text),
        review_pages=tuple(ReviewPage(page=d.page, paragraphs=d.paragraphs, reason=d.reason) for d in received.doubts),
    )
    return Taken(str(file.path), source, file.text, file.content if differs else None, received.notes)


def _original(name: str, form: Form, content: bytes) -> Original:
    suffix = SUFFIXES[form]
    return Original(file=f"{name}.original.txt" if suffix == "txt" else f"{name}.{suffix}", sha256=digest(content))


def _from_metadata(stated: Stated, received: Received) -> tuple[Literal["title", "date", "author", "origin"], ...]:
    fields: tuple[tuple[Literal["title", "date", "author", "origin"], object], ...] = (
        ("title", received.title if not stated.title else None),
        ("date", received.date if not stated.date else None),
        ("author", received.author),
        ("origin", received.origin),
    )
    return tuple(field for field, value in fields if value)


def _flags(text: str) -> tuple[FlaggedLetters, ...]:
    return tuple(
        FlaggedLetters(flag=flag.name, count=flag.count, paragraphs=flag.paragraphs, examples=flag.examples)
        for flag in flags(text)
    )
