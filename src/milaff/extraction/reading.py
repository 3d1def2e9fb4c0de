"""A document read: its sentences, and the dates and names in them, as the rules that propose claims use them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from milaff.extraction.cells import in_rows, merged
from milaff.extraction.dateline import Dateline, find_dateline
from milaff.extraction.dates import DateMention, find_dates
from milaff.extraction.names import (
    OfficeMention,
    OrganisationMention,
    PartyMention,
    PersonMention,
    PlaceMention,
    find_names,
)
from milaff.extraction.sentences import find_lines, find_sentences
from milaff.extraction.wraps import unwrapped
from milaff.extraction.written import written_on
from milaff.facts.registry import Registry
from milaff.language.text import Language
from milaff.sources.text import Span


class Placed(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""


P = TypeVar("P", bound=Placed)


@dataclass(frozen=True)
class Reading:
    """A document's text as stored and what was found in it, in the order of the text; all offsets are into ``text``.

    ``sentences`` are the stretches that end with a full stop, a question mark or the end of a line, without the white
    space around them; ``lines`` are the document's non-blank lines (its paragraphs, headings and list items).
    The cells of a table's row that stand each on a line are one line and one sentence.
    ``document_date`` is EDTF, None where the document has no known date; ``dateline`` is the day that the text gives
    itself at its head. ``skipped`` are stretches from which nothing
    may be proposed (pages that two readers of a PDF read differently). ``between`` are the two countries that a person
    says it is about; None where that is to be found out.
    """

    text: str
    language: Language
    document_id: str
    document_date: str | None
    dates: tuple[DateMention, ...]
    parties: tuple[PartyMention, ...]
    people: tuple[PersonMention, ...]
    offices: tuple[OfficeMention, ...]
    organisations: tuple[OrganisationMention, ...]
    places: tuple[PlaceMention, ...]
    sentences: tuple[Span, ...]
    lines: tuple[Span, ...]
    registry: Registry
    skipped: tuple[Span, ...] = field(default=())
    dateline: Dateline | None = None
    between: tuple[str, str] | None = None

    @property
    def start(self) -> int:
        """Where what is read begins: of one item of a page, its first line."""
        return self.lines[0].start if self.lines else 0

    @property
    def end(self) -> int:
        """Where what is read ends."""
        return self.lines[-1].end if self.lines else len(self.text)

    def within(self, mentions: Sequence[P], start: int, end: int) -> tuple[P, ...]:
        """Give the mentions (in the order of the text) that lie wholly between two offsets."""
        at = bisect_left(mentions, start, key=lambda mention: mention.start)
        found: list[P] = []
        for mention in mentions[at:]:
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append(mention)
        return tuple(found)

    def countries_within(self, start: int, end: int) -> tuple[str, ...]:
        """Give the codes of the countries named between two offsets, each once, in the order of the text."""
        return tuple(dict.fromkeys(party.country for party in self.within(self.parties, start, end)))

    def commonest(self) -> tuple[tuple[str, int], ...]:
        """Give (country, number of mentions), the most often named first, those of equal number by code."""
        return tuple(sorted(Counter(p.country for p in self.parties).items(), key=lambda item: (-item[1], item[0])))


def overlapping(mentions: Iterable[P], start: int, end: int) -> tuple[P, ...]:
    """Give the mentions that share a character with the stretch between two offsets."""
    return tuple(mention for mention in mentions if mention.start < end and start < mention.end)


def read_document(
    text: str,
    *,
    language: Language,
    registry: Registry,
    document_id: str = "",
    document_date: str | None = None,
    skipped: Sequence[Span] = (),
) -> Reading:
    """Read a text: find its sentences, dates and names.

    ``registry`` is that of the workspace (an empty one knows no people). Never raises for a text, whatever it holds.
    """
    names = find_names(text, registry)
    dates, lines, sentences = find_dates(text, document_date=document_date), find_lines(text), find_sentences(text)
    lines, sentences = unwrapped(text, lines, sentences)
    if dateline := find_dateline(text, lines, dates):
        sentences = tuple(dateline.leave_out(sentence) for sentence in sentences)
    if document_date is None:  # the text may say itself of what day it is
        document_date = dateline.mention.edtf if dateline else written_on(text, lines, dates)
        dates = find_dates(text, document_date=document_date) if document_date else dates
    rows = in_rows(text, lines, dates)
    sentences, lines = merged(sentences, lines, rows), rows
    return Reading(
        text=text,
        language=language,
        document_id=document_id,
        document_date=document_date,
        dates=dates,
        parties=names.parties,
        people=names.people,
        offices=names.offices,
        organisations=names.organisations,
        places=names.places,
        sentences=sentences,
        lines=lines,
        registry=registry,
        skipped=tuple(skipped),
        dateline=dateline,
    )
