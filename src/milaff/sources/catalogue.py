"""The catalogue of documents, ``seeds/sources.yaml``."""

import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from milaff.language.text import Language, Text

Kind = Literal[
    "article",
    "statement",
    "press-report",
    "official-page",
    "treaty",
    "note",
    "report",
    "document",
    "message",
    "web-page",
]


class Title(BaseModel):
    """A title as the document prints it, with our translation into the other language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_printed: str | None = None
    translation: str | None = None


class Original(BaseModel):
    """The file that a document's text was taken from, kept beside it in ``seeds/documents/``, and its digest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class FlaggedLetters(BaseModel):
    """Something in a text's letters that may deceive: how often, and in which paragraphs (1-based).

    ``override``: shown in another order than stored; ``direction-control`` and ``zero-width``: invisible characters;
    ``mixed-script``: a word in the letters of two scripts; ``persian-letter``: ی or ک, say, where Arabic has ي or ك.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    flag: Literal["override", "direction-control", "zero-width", "mixed-script", "persian-letter"]
    count: int = Field(ge=1)
    paragraphs: tuple[int, ...] = ()
    examples: tuple[str, ...] = ()


class ReviewPage(BaseModel):
    """A page of a PDF that a person must read: the first and last paragraph (1-based) that it gave, and why.

    No claim is proposed from these paragraphs. A page without text has none. Taking the entry out of the catalogue
    says that the page was read and is right.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    page: int = Field(ge=1)
    paragraphs: tuple[int, int] | None = None
    reason: str


class Source(BaseModel):
    """One document as received. What the document does not say (author, date, publisher) stays unknown.

    ``from_metadata`` names the fields that were taken from the file's own metadata, which nobody may have meant to
    state; ``encoding`` is that of the file received, where it was not UTF-8; ``attachments`` of a message are not read.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    file: str
    kind: Kind
    language: Language
    title: Title | None = None
    cited_as: Text
    author: Text | None = None
    publisher: Text | None = None
    date: str | None = None
    date_note: Text | None = None
    description: Text | None = None
    received: datetime.date | None = None
    origin: str | None = None
    marking: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    original: Original | None = None
    encoding: str | None = None
    from_metadata: tuple[Literal["title", "date", "author", "origin"], ...] = ()
    attachments: tuple[str, ...] = ()
    flags: tuple[FlaggedLetters, ...] = ()
    review_pages: tuple[ReviewPage, ...] = ()


class Catalogue(BaseModel):
    """All documents of a workspace, and its markings from the lowest to the highest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    markings: tuple[str, ...] = Field(min_length=1)
    documents: tuple[Source, ...] = ()
