"""A proposal: what a document seems to say, for a person to accept, mend or reject."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from milaff.facts.claim import CountryCode, DateText

LONGEST_QUOTE = 300
"""The most characters that the quotation of a claim has."""

ClaimType = Literal[
    "visit",
    "meeting",
    "agreement",
    "milestone",
    "mechanism",
    "position",
    "cooperation",
    "figure",
    "commitment",
    "institution",
]
Status = Literal[
    # of visits, meetings and sessions
    "held",
    "planned",
    "preparing",
    "postponed",
    "cancelled",
    "denied",
    # of agreements
    "proposed",
    "negotiating",
    "signed",
    "ratified",
    "in-force",
    "lapsed",
    # of cooperation («proposed» too)
    "existing",
    "discussed",
    "possible",
]
Decision = Literal["accepted", "rejected", "skipped"]


class _Frozen(BaseModel):
    """Frozen data that rejects unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ProposedParticipant(_Frozen):
    """Someone who took part: ``name`` as the text writes it, and the ids of the workspace where they are known.

    ``entity`` is the id of a person, organisation or forum, ``office`` the id of an office or, where the workspace has
    none, the office as written; ``country`` is alpha-3. ``role`` says in what part: ``visitor``, ``host``, ``speaker``,
    ``signatory``, ``member``, ``met``; "" where nothing tells.
    """

    name: str = ""
    entity: str | None = None
    office: str | None = None
    country: CountryCode | None = None
    role: str = ""


class NewEntity(_Frozen):
    """Someone or something that the workspace does not know yet: an entry for ``seeds/entities`` to be completed.

    ``id`` is a suggestion that no entity of the workspace has. ``label`` maps "ar" or "en" to the name as written;
    ``office`` is the id of an office or the words that name it.
    """

    kind: Literal["people", "offices", "organisations", "places", "forums"]
    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    label: Mapping[Literal["ar", "en"], str]
    country: CountryCode | None = None
    office: str | None = None


class Proposal(_Frozen):
    """A claim proposed: its type, what it is about, the words that say it, and why it was proposed.

    ``quote`` is exactly ``text[start:end]`` of the document as stored, 300 characters at most. ``date`` is EDTF, never
    more precise than ``date_words``, the words of the text that give it (outside the quotation too, where a heading
    dates what stands under it). ``place`` is the id of a place, or its name as written. ``confidence`` lies between 0
    and 1; ``reason`` says in one line of English which words led to the proposal. ``fields`` holds the particular
    fields of the type in the shape of ``seeds/facts`` where they can be given. ``inferred`` names the fields that do
    not stand in the words but follow from others. ``id`` is "" until it is given one
    (:func:`milaff.extraction.proposals.numbered`).
    """

    id: str = ""
    type: ClaimType
    parties: tuple[CountryCode, ...] = Field(min_length=2)
    date: DateText | None = None
    date_words: str | None = None
    participants: tuple[ProposedParticipant, ...] = ()
    place: str | None = None
    status: Status | None = None
    quote: str = Field(min_length=1, max_length=LONGEST_QUOTE)
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    confidence: float = Field(ge=0, le=1)
    reason: str = Field(min_length=1)
    fields: Mapping[str, Any] = Field(default_factory=dict)
    new_entities: tuple[NewEntity, ...] = ()
    inferred: tuple[str, ...] = ()
    decision: Decision | None = None
    because: str | None = None
    """Why a person rejected it."""
    claim: str | None = None
    """The id of the claim that it became, where it was accepted."""

    @model_validator(mode="after")
    def _stands(self) -> "Proposal":
        if self.end - self.start != len(self.quote):
            raise ValueError("start and end are not those of the quotation")
        if len(set(self.parties)) < len(self.parties):
            raise ValueError("a party stands twice")
        return self
