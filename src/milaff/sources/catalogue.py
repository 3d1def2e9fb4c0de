"""The catalogue of documents, ``seeds/sources.yaml``."""

import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from milaff.language.text import Language, Text


class Title(BaseModel):
    """A title as the document prints it, with our translation into the other language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_printed: str | None = None
    translation: str | None = None


class Source(BaseModel):
    """One document as received. What the document does not say (author, date, publisher) stays unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    file: str
    kind: Literal["article", "statement", "press-report", "official-page", "treaty", "note", "report"]
    language: Language
    title: Title | None = None
    cited_as: Text
    author: Text | None = None
    publisher: Text | None = None
    date: str | None = None
    date_note: Text | None = None
    description: Text
    received: datetime.date | None = None
    origin: str | None = None
    marking: str
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Catalogue(BaseModel):
    """All documents of a workspace, and its markings from the lowest to the highest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    markings: tuple[str, ...] = Field(min_length=1)
    documents: tuple[Source, ...] = ()
