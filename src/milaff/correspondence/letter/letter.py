"""What a letter is: plain data, from which its page is made in one language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal, Protocol, get_args

from milaff.correspondence.correspondents import Correspondent
from milaff.language.digits import western
from milaff.language.text import Language, Text

Kind = Literal["note-verbale", "memorandum", "slip"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
_REPLY: Final = re.compile(
    r"(?:(?:no|number|رقم)\b\.?\s*)?(?P<number>\S(?:.*?\S)?)[\s,،]+(?:of|dated|بتاريخ|في)\s+(?P<day>\d{4}-\d\d-\d\d)",
    re.IGNORECASE,
)


class Enclosed(Protocol):
    """What a letter says of an enclosure: title, marking, pages and edition where known, 16 digits of SHA-256."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> Text: ...  # noqa: D102
    @property
    def marking(self) -> Text | None: ...  # noqa: D102
    @property
    def pages(self) -> int | None: ...  # noqa: D102
    @property
    def edition(self) -> int | None: ...  # noqa: D102
    @property
    def short(self) -> str: ...  # noqa: D102


@dataclass(frozen=True)
class Reply:
    """The note that a letter answers: its number as the other side wrote it, and its day."""

    number: str
    day: date


def reply_to(text: str) -> Reply:
    """Read "No. 12 of 2026-03-01" or «رقم 12 بتاريخ 2026-03-01»; raise ValueError for anything else."""
    found = _REPLY.fullmatch(western(text).strip())
    if not found:
        raise ValueError(text)
    return Reply(found["number"], date.fromisoformat(found["day"]))


@dataclass(frozen=True)
class Letter:
    """A letter in one language.

    ``reference`` is its number; ``marking`` its own, at least the highest of what it encloses. ``body`` are its
    paragraphs where they were written by hand; empty: the template's own. A note of ``condolence`` has no courtesies;
    ``sealed`` says that a seal will be put on the file; ``translated_from`` is the language of which it is a
    translation. With ``subject_line`` a note says its subject; a ``marked`` letter bears its marking on every page.
    """

    kind: Kind
    language: Language
    sender: Correspondent
    addressee: Correspondent
    reference: str
    day: date
    marking: Text
    enclosures: Sequence[Enclosed]
    subject: Text
    locale: str
    colour: str
    arabic_digits: bool = False
    hijri: bool = False
    body: tuple[str, ...] = ()
    subject_line: bool = False
    reply: Reply | None = None
    condolence: bool = False
    sealed: bool = False
    translated_from: Text | None = None
    marked: bool = False

    def numbered(self, reference: str) -> "Letter":
        """Return the same letter under a number."""
        return replace(self, reference=reference)


def paragraphs(text: str) -> tuple[str, ...]:
    """Part a text at its blank lines; lines within a paragraph are joined."""
    parts = re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip())
    return tuple(" ".join(part.split()) for part in parts if part.strip())
