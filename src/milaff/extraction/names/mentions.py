"""What of a text names someone or something: countries as parties, people, offices, organisations and places.

``start`` and ``end`` are character offsets into the text as stored, ``end`` exclusive, and ``text`` is what stands
between them, verbatim. Attached particles (و، ف، ب، ل، ك) lie outside; the article ال lies inside.
"""

from dataclasses import dataclass
from typing import Literal

How = Literal["name", "official", "adjective", "demonym", "capital", "leader-of"]


@dataclass(frozen=True)
class PartyMention:
    """A country named as one that acts or is acted with.

    ``country`` is its alpha-3 code. ``how``: its short name; its official name; an adjective of it («المصري»,
    «الجانب الأذربيجاني», "Egyptian"); a demonym (its people: «المصريون», "the Egyptians"); its capital standing for
    it («القاهرة», "Baku"): the same words are a :class:`PlaceMention` too; «leader-of»: a person known to the registry
    whose country it is («الرئيس علييف»).
    """

    start: int
    end: int
    text: str
    country: str
    how: How


@dataclass(frozen=True)
class OfficeMention:
    """An office named: «وزير خارجية أذربيجان», «الرئيس المصري», "the Turkish Foreign Minister".

    ``office`` is the id of the registry's office, None where it has none. ``rank`` is one of
    :data:`milaff.facts.entities.Rank`. ``country`` is whose office it is, None where the words do not say (a later
    reader may know it from the context). ``head`` is the office without its country, as a lower-case English key
    (``president``, ``foreign-minister``, ``minister``, ``ambassador`` …). ``feminine`` where a woman's form is written.
    ``to`` is, of an ambassador, the country that he or she is sent to.
    """

    start: int
    end: int
    text: str
    head: str
    rank: str
    country: str | None = None
    office: str | None = None
    former: bool = False
    feminine: bool = False
    to: str | None = None
    field: str = ""
    """Of a minister, the portfolio as written («التعاون الدولي», "Energy"); "" where there is none."""


@dataclass(frozen=True)
class PersonMention:
    """A person named. ``text`` is the name without its title and honorific, which are given beside it, as written.

    ``entity`` is the id of the registry's person and ``score`` how near the name is to that person's (1.0: the same
    after folding); None for one whom the registry does not know. ``office`` is the id of the office that the words (or,
    failing these, the registry) give, ``office_text`` the office as written beside the name, "" where there is none.
    """

    start: int
    end: int
    text: str
    title: str = ""
    honorific: str = ""
    office: str | None = None
    country: str | None = None
    entity: str | None = None
    score: float = 0.0
    office_text: str = ""
    rank: str = "other"


@dataclass(frozen=True)
class OrganisationMention:
    """A body named: a bank, company, university, association, ministry, or a forum such as a joint committee.

    ``entity`` is the id in the registry, None where it has none. ``kind``: «forum» (joint committees, consultations,
    international organisations), «state» (ministry, parliament, embassy), «body» (any other). A country inside the name
    of a «body» is no party; inside that of a «forum» or «state» body it is.
    """

    start: int
    end: int
    text: str
    kind: Literal["forum", "state", "body"]
    entity: str | None = None
    countries: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlaceMention:
    """A city, building or site. ``place`` is the registry's id, None where there is none; ``country`` is alpha-3."""

    start: int
    end: int
    text: str
    country: str | None = None
    place: str | None = None
    capital: bool = False
