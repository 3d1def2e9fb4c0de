"""How people, offices, bodies and countries are named in a sentence of either language."""

from collections.abc import Sequence
from dataclasses import dataclass

from milaff.facts.claim import Participant
from milaff.facts.entities import Office
from milaff.facts.registry import Registry
from milaff.language import arabic, english
from milaff.language.countries import country
from milaff.language.text import Language


@dataclass(frozen=True)
class Names:
    """Names entities of one registry in one language."""

    registry: Registry
    language: Language

    def names(self, people: Sequence[Participant]) -> str:
        """Join all: «الرئيس إلهام علييف ووزير خارجية مصر» / "President Ilham Aliyev and the Foreign Minister …"."""
        named = [self.name(someone) for someone in people]
        return arabic.joined(named) if self.language == "ar" else english.joined(named)

    def name(self, someone: Participant) -> str:
        """Name one participant: title or office before the person, the office alone where nobody is named."""
        if someone.person:
            return self._person(someone)
        if someone.office:
            return self._office_alone(self.registry.office(someone.office), feminine=self.is_feminine([someone]))
        if someone.organisation:
            return self.body(someone.organisation)
        if someone.described is None:
            raise ValueError("a participant names nobody")
        return someone.described[self.language]

    def _person(self, someone: Participant) -> str:
        name = self.registry.entities[someone.person or ""].label[self.language]
        if not someone.office:
            return name
        office = self.registry.office(someone.office)
        if office.title:
            return f"{office.title[self.language]} {name}"
        if self.language == "en":
            return f"{office.label.en} {name}"
        return f"{self._label_ar(office, feminine=self.is_feminine([someone]))} {name}"

    def _office_alone(self, office: Office, *, feminine: bool) -> str:
        return f"the {office.label.en}" if self.language == "en" else self._label_ar(office, feminine=feminine)

    @staticmethod
    def _label_ar(office: Office, *, feminine: bool) -> str:
        return office.feminine if feminine and office.feminine else office.label.ar

    def office(self, entity: str, *, feminine: bool = False) -> str:
        """Name an office as a table does, without an article."""
        office = self.registry.office(entity)
        return office.label.en if self.language == "en" else self._label_ar(office, feminine=feminine)

    def body(self, entity: str) -> str:
        """Name an organisation, forum or place, with the English article where it takes one."""
        found = self.registry.entities[entity]
        article = "the " if self.language == "en" and getattr(found, "article_en", False) else ""
        return article + found.label[self.language]

    def at(self, place: str | None) -> str:
        """Say a place after its preposition: «في القاهرة» / "in Cairo"; nothing where none is known."""
        return self.registry.place(place).located[self.language] if place else ""

    def country(self, code: str) -> str:
        """Name a country in running text: «مصر» / "the Netherlands"."""
        return country(code).in_text(self.language)

    def country_of(self, someone: Participant) -> str | None:
        """Find the country that someone stands for: as the claim says, else of the office, body or person."""
        if someone.country:
            return someone.country
        ids = (someone.office, someone.organisation, someone.person)
        countries = (getattr(self.registry.entities[entity], "country", None) for entity in ids if entity)
        return next((country for country in countries if country), None)

    def is_feminine(self, people: Sequence[Participant]) -> bool:
        """Tell the gender that a verb before these subjects takes: that of the first."""
        if not people:
            return False
        first = people[0]
        if first.gender:
            return first.gender == "female"
        if first.person:
            return self.registry.person(first.person).gender == "female"
        if first.organisation:
            return getattr(self.registry.entities[first.organisation], "gender", "male") == "female"
        return False

    def pronoun(self, people: Sequence[Participant]) -> str:
        """Give the Arabic suffix that stands for them: ه، ها، هم."""
        if len(people) > 1:
            return "هم" if len(people) > 2 else "هما"
        return "ها" if self.is_feminine(people) else "ه"
