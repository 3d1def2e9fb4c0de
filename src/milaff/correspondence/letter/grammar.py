"""Grammar of the parties of a letter: names as a sentence carries them, and the words that agree with them."""

from dataclasses import dataclass

from milaff.correspondence.correspondents import Correspondent
from milaff.language.arabic import counted
from milaff.language.english import counted as counted_in_english
from milaff.language.english import sentence_case
from milaff.language.text import Language

_ESTEEMED = {True: "الموقرة", False: "الموقر"}


@dataclass(frozen=True)
class Party:
    """A sender or addressee in one language. ``at`` is how a house says a place: "in {city}", «في {city}»."""

    who: Correspondent
    language: Language
    at: str

    def agree(self, masculine: str, feminine: str) -> str:
        """Choose the form that agrees with the head noun in Arabic: ``agree("يهدي", "تهدي")``."""
        return feminine if self.who.feminine else masculine

    @property
    def place(self) -> str:
        """Where it sits or to whom it is accredited, after the name: «في باكو»; "" where that is known or not said.

        A name that was given is whole; a ministry is where its state is.
        """
        who = self.who
        if who.name or who.kind == "ministry":
            return ""
        parts = []
        if who.accredited_to:
            word = "لدى" if self.language == "ar" else "to"
            parts.append(f"{word} {who.accredited_to[self.language]}")
        if who.city:
            parts.append(self.in_city)
        return " ".join(parts)

    @property
    def in_city(self) -> str:
        """Its city after a preposition; "" where none is given."""
        return self.at.format(city=self.who.city[self.language]) if self.who.city else ""

    @property
    def city(self) -> str:
        """Its city; "" where none is given."""
        return self.who.city[self.language] if self.who.city else ""

    @property
    def name(self) -> str:
        """The full name: «سفارة جمهورية مصر العربية في باكو», "the Embassy of the Arab Republic of Egypt in Baku"."""
        return f"{self.who.full[self.language]} {self.place}".rstrip()

    @property
    def esteemed(self) -> str:
        """The full name as courtesy has it: «وزارة خارجية جمهورية أذربيجان الموقرة»; in English the name alone."""
        if self.language == "en":
            return self.name
        return f"{self.who.full.ar} {_ESTEEMED[self.who.feminine]} {self.place}".rstrip()

    @property
    def short(self) -> str:
        """The short name with the article: «الوزارة», "the Ministry"."""
        return (self.who.short or self.who.head.short)[self.language]

    @property
    def short_esteemed(self) -> str:
        """The short name as courtesy has it: «الوزارة الموقرة»; in English the short name alone."""
        return self.short if self.language == "en" else f"{self.short} {_ESTEEMED[self.who.feminine]}"

    @property
    def heading(self) -> str:
        """The full name as a letterhead carries it, without the English article: "Embassy of … in Baku"."""
        return sentence_case(self.name.removeprefix("the ")) if self.language == "en" else self.name

    @property
    def headline(self) -> str:
        """The name without its place, as the first line of a letterhead carries it."""
        name = self.who.full[self.language]
        return sentence_case(name.removeprefix("the ")) if self.language == "en" else name

    @property
    def under_headline(self) -> str:
        """The second line of a letterhead: the city, or to whom a permanent mission is accredited; "" where neither."""
        return self.place if self.who.accredited_to else (self.city if self.place else "")

    @property
    def addressed(self) -> str:
        """The full name with courtesy, as it stands on a line of its own."""
        return sentence_case(self.esteemed) if self.language == "en" else self.esteemed

    @property
    def under_addressed(self) -> str:
        """The city, where the name does not say it."""
        return "" if self.city and self.city in self.esteemed else self.city

    def beside(self, other: "Party") -> str:
        """Name it shortly beside another: in full where both would have the same short name."""
        return self.name if self.short == other.short else self.short

    def esteemed_beside(self, other: "Party") -> str:
        """The same with courtesy."""
        return self.esteemed if self.short == other.short else self.short_esteemed


def pages(number: int, language: Language) -> str:
    """Count pages: «صفحة واحدة», «صفحتان», «24 صفحة»; "one page", "24 pages"."""
    return counted(number, "page") if language == "ar" else counted_in_english(number, "page")


def enclosures(number: int, language: Language) -> str:
    """Count enclosures: «مرفق واحد», «مرفقان», «3 مرفقات»; English letters have the bare number."""
    return counted(number, "enclosure") if language == "ar" else str(number)
