"""What every claim has: its type, parties, date, quotation, and how sure it is.

A claim is what *one* document says. The types stand one module each in :mod:`milaff.facts.types`.
"""

from collections.abc import Hashable, Iterator
from difflib import get_close_matches
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from milaff.facts.entities import Gender
from milaff.facts.topics import Topic
from milaff.language import edtf
from milaff.language.countries import UnknownCountry, country
from milaff.language.text import Text

# The parts of a dossier that a fact can be at home in, in the order of the standard briefing book.
Home = Literal[
    "political-relations",
    "exchange-of-visits",
    "economic-relations",
    "agreements",
    "joint-mechanisms",
    "culture-education-consular",
    "international-organisations",
    "positions",
    "commitments",
]


class Frozen(BaseModel):
    """Frozen data that rejects unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


def _edtf(text: str) -> str:
    try:
        edtf.parse(text)
    except edtf.DateError as error:
        raise _refused(str(error), "Write the date as EDTF, no more precise than the document") from error
    return text


def _unset(value: object) -> bool:
    """Leave out of the data of a claim what only those accepted by machine have."""
    return value is None


def _country(code: str) -> str:
    try:
        country(code)
    except UnknownCountry as error:
        codes = " or ".join(f"«{suggestion}»" for suggestion in error.suggestions)
        remedy = f"Perhaps {codes} is meant" if codes else "Use an ISO 3166 alpha-3 code such as EGY"
        raise _refused(f"no country has the code «{code}»", remedy) from error
    return code


def _refused(message: str, remedy: str) -> PydanticCustomError:
    """Refuse a value with a remedy of its own. Braces would be taken for placeholders of pydantic's."""
    return PydanticCustomError("refused", "{message}", {"message": message, "remedy": remedy})


def _two_parties(parties: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(parties)) < 2:
        raise _refused("the parties are not two countries or more", "Name each country once, two at the least")
    return parties


DateText = Annotated[str, AfterValidator(_edtf)]
CountryCode = Annotated[str, AfterValidator(_country)]


class Quote(Frozen):
    """The words that say it (W3C TextQuoteSelector): exact, with prefix or suffix where they stand twice."""

    exact: str = Field(min_length=1)
    prefix: str = ""
    suffix: str = ""


def _quote(value: Any) -> Any:  # noqa: ANN401 -- raw YAML
    return {"exact": value} if isinstance(value, str) else value


QuoteText = Annotated[Quote, BeforeValidator(_quote)]


PARTICIPANT_FIELDS = {
    "people": "person",
    "offices": "office",
    "organisations": "organisation",
    "forums": "organisation",
}


class Participant(Frozen):
    """Who took part: a person, the holder of an office whom the document may not name, a body, or a described group.

    In YAML a bare entity id stands for the person, office, organisation or forum of that id.
    """

    person: str | None = None
    office: str | None = None
    organisation: str | None = None
    described: Text | None = None
    gender: Gender | None = None
    country: CountryCode | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_id(cls, value: Any, info: ValidationInfo) -> Any:  # noqa: ANN401 -- raw YAML
        """Read a bare entity id by its kind, which the registry in the validation context knows."""
        if not isinstance(value, str):
            return value
        kinds: dict[str, str] = (info.context or {}).get("kinds", {})
        field = PARTICIPANT_FIELDS.get(kinds.get(value, ""))
        if field is None:
            near = get_close_matches(value, [entity for entity, kind in kinds.items() if kind in PARTICIPANT_FIELDS], 1)
            remedy = f"Perhaps «{near[0]}» is meant" if near else "Add it to seeds/entities"
            raise _refused(f"«{value}» is no person, office, organisation or forum in seeds/entities", remedy)
        return {field: value}

    @model_validator(mode="after")
    def _names_someone(self) -> "Participant":
        if not (self.person or self.office or self.organisation or self.described):
            raise _refused("the participant names nobody", "Give a person, office, organisation or described")
        return self

    @property
    def entities(self) -> tuple[tuple[str, str], ...]:
        """The (role, id) of each entity that it names."""
        named = (("person", self.person), ("office", self.office), ("organisation", self.organisation))
        return tuple((role, entity) for role, entity in named if entity)


class Inference(Frozen):
    """What of a claim does not stand in its quotation but follows from other claims, and why.

    ``from_claims`` is empty where it follows from the document itself: «yesterday», and the day of a press report.
    """

    fields: tuple[str, ...] = Field(min_length=1)
    because: Text
    from_claims: tuple[str, ...] = Field(default=(), alias="from")


class Claim(Frozen):
    """The fields that all types share. ``date`` is EDTF, absent where the document gives none.

    ``event`` joins claims of one event that the rule of resolution would keep apart, and parts those that it
    would join. ``wording`` replaces the phrase template where prose deserves it. ``translation`` is ours, of the
    quotation, into the other language, None where it is not translated yet. ``note`` is our remark on how the words
    were read. ``accepted`` is "machine" where no person has reviewed the claim, and the dossier says so.
    """

    HOME: ClassVar[Home]

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    type: str
    parties: Annotated[tuple[CountryCode, ...], AfterValidator(_two_parties)]
    date: DateText | None = None
    place: str | None = None
    topics: tuple[Topic, ...] = ()
    event: str | None = Field(default=None, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    quote: QuoteText
    translation: str | None = Field(default=None, min_length=1)
    wording: Text | None = None
    note: Text | None = None
    inferred: Inference | None = None
    marking: str | None = None
    accepted: Literal["machine"] | None = Field(default=None, exclude_if=_unset)

    def home(self) -> Home:
        """The part of a dossier in which the fact is stated in full."""
        return self.HOME

    def identity(self) -> Hashable | None:
        """What two claims of this type and pair must share to be of one fact; None: only ``event`` joins them."""
        return None

    def participants(self) -> tuple[Participant, ...]:
        """Everyone who took part, in the order in which the claim names them."""
        return ()

    def infers(self, field: str) -> bool:
        """Tell whether a field is inferred from other claims."""
        return self.inferred is not None and field in self.inferred.fields

    def edtf(self) -> edtf.Edtf | None:
        """The date, read."""
        return edtf.parse(self.date) if self.date else None

    def entity_ids(self) -> Iterator[tuple[str, str]]:
        """Give (role, entity id) for each entity that the claim names; the roles are those of ``references``."""
        if self.place:
            yield "place", self.place
        for someone in self.participants():
            yield from someone.entities


def actor(someone: Participant) -> Hashable:
    """Who it is, for telling events apart: the person before the office, the office before the description."""
    return someone.person or someone.office or someone.organisation or (someone.described and someone.described.en)
