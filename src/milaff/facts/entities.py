"""People, organisations, places, offices and forums, as ``seeds/entities/*.yaml`` lists them."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from milaff.language.text import Text

Gender = Literal["male", "female"]

# Offices in order of precedence; the first two make a meeting a summit.
Rank = Literal[
    "head-of-state",
    "head-of-government",
    "speaker",
    "foreign-minister",
    "minister",
    "spouse-of-head-of-state",
    "chief-justice",
    "deputy-minister",
    "ambassador",
    "senior-official",
    "other",
]


class Entity(BaseModel):
    """What every entity has: an id, a label in both languages, and its spellings in the documents."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    label: Text
    aliases: tuple[str, ...] = ()


class Person(Entity):
    """A person; ``offices`` are those that the documents say they hold or held, the latest told first."""

    gender: Gender
    country: str | None = None
    offices: tuple[str, ...] = ()


class Office(Entity):
    """A post that people hold in turn. ``title`` goes before a name (الرئيس / President).

    ``feminine`` is the Arabic label for a woman who holds it (وزيرة التعاون الدولي). ``former`` is set where the
    documents call someone by a post that he no longer holds (الرئيس الأسبق).
    """

    country: str | None = None
    organisation: str | None = None
    rank: Rank = "other"
    title: Text | None = None
    feminine: str | None = None
    former: bool = False


class Organisation(Entity):
    """A body with members or staff; ``gender`` is that of the head noun of its Arabic label."""

    country: str | None = None
    gender: Gender
    article_en: bool = True


class Place(Entity):
    """A city, building or site; ``in_`` says the place after a preposition: في القاهرة / in Cairo, at the palace."""

    country: str | None = None
    located: Text


class Forum(Entity):
    """A standing mechanism of the two countries, or an international forum both attend.

    ``sitting`` is what English calls one meeting of it: a session of a committee, a round of consultations.
    """

    parties: tuple[str, ...] = ()
    gender: Gender
    article_en: bool = True
    sitting: Literal["session", "round"] = "session"


KINDS: dict[str, type[Entity]] = {
    "people": Person,
    "organisations": Organisation,
    "places": Place,
    "offices": Office,
    "forums": Forum,
}
