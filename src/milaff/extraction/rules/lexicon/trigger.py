"""One entry of the lexicon: the words that make a clause a claim of some type."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from milaff.extraction.proposals.model import ClaimType, Status
from milaff.extraction.rules.folded import fold

Force = Literal["main", "side", "noun"]
"""``main``: a finite verb, which opens a clause wherever it stands; ``side``: a participle or absolute («مؤكدا»,
"noting that"), which opens one too and borrows its subject; ``noun``: a verbal noun («زيارة», "the visit of"), which is
a claim of its own only where no verb governs it or it carries its own date or names."""

Need = Literal[
    "number",
    "measure",
    "counted",
    "guest",
    "relation",
    "partner",
    "party",
    "person",
    "speaker",
    "both",
    "told",
    "session",
    "negotiated",
    "assessed",
    "host",
    "mission",
]
"""What must stand in the clause besides: a ``number``; what a figure measures (``measure``) or counts (``counted``); a
visitor and a country, place or date (``guest``); a word for the relations (``relation``); a named party, person or
office (``partner``), or one of these (``party``, ``person``, ``speaker``); ``both`` countries; the
relations (``told``), a body's ``session`` or negotiations (``negotiated``) named before it in the sentence; the
relations as such or the two (``assessed``); a country or capital, and nobody, before it (``host``); a ``mission`` named
before it in the sentence or the one before."""


@dataclass(frozen=True)
class Trigger:
    """Words that propose a claim: ``pattern`` is matched against folded text.

    ``name`` tells a reader which entry it was; ``sure`` is the confidence in a claim that rests on it alone (0 to 1).
    ``fields`` are the type's particular fields that the words decide; ``status`` is that of the claim where no word of
    modality says otherwise. A trigger with ``type`` None masks what it matches: words that look like a claim, and are
    none.
    """

    name: str
    type: ClaimType | None
    pattern: str
    force: Force = "main"
    sure: float = 0.8
    status: Status | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[Need, ...] = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern)


Words = Callable[[str], str]

_ONWARD = fold(
    r"(?! (?:فيما|بينما) |[،,] (?:اتفقا|اتفق فيها|اتفق خلالها|اتفق الجانبان) |[،,] وب(?:مذكر|اتفاقي|بروتوكول|معاهد)| "
    r"و(?:س[يت]|تم |قد |كانت? |أن |أنه ))"
) + (
    r"(?!, and (?:agreed|concurred|decided|welcomed|noted|stressed|reaffirmed|reiterated|expressed|called|underlined|"
    r"discussed|reviewed|exchanged|instructed|invited|praised|recalled|resolved|undertook|pledged) )"
)
GAP = rf"(?:{_ONWARD}[^.!?؟؛;\n]){{0,90}}?"
"""A stretch of words within one sentence."""
SHORT = rf"(?:{_ONWARD}[^.!?؟؛;،,:\n]){{0,45}}?"
"""A stretch of words without a comma."""


_PREFIX = r"[وف]?(?:[بك]?ال|[بلك]|لل)?"
"""The conjunctions, prepositions and article that are written together with an Arabic word."""


def arabic(pattern: str) -> str:
    """Give a pattern for Arabic words, a conjunction allowed before; ``…`` is a gap, ``~~`` one without a comma."""
    return rf"(?<!\w)[وف]?(?:{_gaps(fold(pattern), _PREFIX)})(?!\w)"


def arabic_noun(pattern: str) -> str:
    """The same for nouns, which carry an article or a preposition."""
    return rf"(?<!\w){_PREFIX}(?:{_gaps(fold(pattern), _PREFIX)})(?!\w)"


def english(pattern: str) -> str:
    """Give a pattern for English words: whole words, ``…`` a gap, ``~~`` a gap without a comma."""
    return rf"(?<!\w)(?:{_gaps(pattern, '')})(?!\w)"


def _gaps(pattern: str, prefix: str) -> str:
    """Write out the gaps: a word ends before one, and another begins after it, with what may be attached to it."""
    for sign, gap in (("…", GAP), ("~~", SHORT)):
        pattern = pattern.replace(sign, rf"(?!\w){gap}(?<!\w){prefix}")
    return pattern
