"""What visits to come are written with: people, places, and the texts of the desk."""

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

from milaff.dossier.timetable import refused
from milaff.facts.claim import CountryCode
from milaff.facts.entities import Gender
from milaff.language.text import Text


class Planned(BaseModel):
    """Frozen data of a report that rejects unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Attendee(Planned):
    """Someone who is to take part: a bare entity id, a person and an office, or a description.

    ``entity`` is the id of a person, an office, an organisation or a forum of ``seeds/entities``. ``gender`` is that of
    the holder of an office who is not named; ``country`` is wanted where the entity has none.
    """

    entity: str | None = None
    person: str | None = None
    office: str | None = None
    described: Text | None = None
    gender: Gender | None = None
    country: CountryCode | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_id(cls, value: Any) -> Any:  # noqa: ANN401 -- raw YAML
        return {"entity": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _is_someone(self) -> "Attendee":
        if not (self.entity or self.person or self.office or self.described):
            raise refused("nobody is named", "Give an entity's id, a person, an office or described")
        return self


class Said(Planned):
    """A text of the desk; ``to`` is whom it is for: its addressee, or the one in whose meeting it has its place."""

    text: Text
    to: Attendee | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401 -- raw YAML
        """Read a text by itself, and one beside its addressee: ``{to: …, ar: …, en: …}``."""
        if not isinstance(value, dict) or "text" in value or not {"ar", "en"} & value.keys():
            return value
        return {
            "text": {key: value[key] for key in ("ar", "en") if key in value},
            **{key: other for key, other in value.items() if key not in ("ar", "en")},
        }


class Point(Said):
    """A point, which always has its addressee."""

    to: Attendee


class Exchange(Planned):
    """What they will probably say, and our response."""

    point: Text
    response: Text
    to: Attendee | None = None


class Place(Planned):
    """A place: the id of one in ``seeds/entities/places.yaml``, or words of the desk."""

    entity: str | None = None
    described: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_id(cls, value: Any) -> Any:  # noqa: ANN401 -- raw YAML
        if isinstance(value, str):
            return {"entity": value}
        return {"described": value} if isinstance(value, dict) and {"ar", "en"} & value.keys() else value

    @model_validator(mode="after")
    def _is_somewhere(self) -> "Place":
        if not (self.entity or self.described):
            raise refused("no place is named", "Give the id of a place, or its name as {ar: …, en: …}")
        return self
