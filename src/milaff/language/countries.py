"""The states a dossier can be about: their names, adjectives and grammar in Arabic and English.

The table beside this module, ``countries.csv``, holds the 193 member states of the United Nations and
its two observer states (the Holy See and the State of Palestine), keyed by ISO 3166-1 alpha-3 code.
Codes come from ISO 3166-1; long names follow the list of the UN Protocol and Liaison Service and
what each state calls itself; short names, Arabic adjectives and genders were set by hand after the usage
of Arab and British foreign ministries. The table is the authority: nothing here derives a name or an
adjective from another.
"""

import csv
import difflib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from milaff.language.text import Language, Text

# Common abbreviations and older names, known only so that a mistaken look-up can be set right.
OTHER_NAMES = {
    "UK": "GBR",
    "UAE": "ARE",
    "KSA": "SAU",
    "DRC": "COD",
    "Turkey": "TUR",
    "Ivory Coast": "CIV",
    "ساحل العاج": "CIV",
    "Cape Verde": "CPV",
    "الرأس الأخضر": "CPV",
    "Burma": "MMR",
    "Swaziland": "SWZ",
    "Holland": "NLD",
    "Vatican": "VAT",
    "الفاتيكان": "VAT",
    "هنغاريا": "HUN",
    "الإمارات العربية المتحدة": "ARE",
}


class UnknownCountry(KeyError):  # noqa: N818 - reads as what it is, not as a kind of error
    """Asked for a code that no country in the table has."""

    def __init__(self, code: str, suggestions: list[str]) -> None:
        self.code = code
        self.suggestions = suggestions
        super().__init__(code, suggestions)

    def __str__(self) -> str:
        """Tell the person who wrote the code which codes they may have meant."""
        message = f"no country has the code {self.code!r}"
        if not self.suggestions:
            return f"{message}; codes are ISO 3166-1 alpha-3, such as EGY"
        return f"{message}; did you mean {' or '.join(self.suggestions)}?"


@dataclass(frozen=True, slots=True)
class Country:
    """One state, with what either language needs to write a sentence about it."""

    code: str
    alpha2: str
    status: str
    name: Text
    official: Text
    article_en: str
    feminine: bool
    """Whether the Arabic short name takes feminine agreement."""
    official_feminine: bool
    """Whether the head noun of the Arabic official name is feminine."""
    adjective_ar_m: str
    adjective_ar_f: str
    definite_ar_m: str
    definite_ar_f: str
    adjective_en: str

    def in_text(self, language: Language) -> str:
        """Give the short name as a sentence carries it: "the Gambia", "Egypt", "مصر"."""
        if language == "ar":
            return self.name.ar
        return f"{self.article_en} {self.name.en}".lstrip()

    def official_in_text(self, language: Language) -> str:
        """Give the official name as a sentence carries it: "the Arab Republic of Egypt", "Canada".

        A long name that is the short name, or only adds to it ("Brunei Darussalam", "United States of
        America"), is a proper name and keeps the short name's article or lack of one; any other opens
        with a common noun or adjective (Republic, Kingdom, Hellenic …) and takes "the".
        """
        if language == "ar":
            return self.official.ar
        article = self.article_en if self.official.en.startswith(self.name.en) else "the"
        return f"{article} {self.official.en}".lstrip()

    def adjective_ar(self, *, feminine: bool, definite: bool) -> str:
        """Give the Arabic adjective that agrees with a noun of this gender and definiteness."""
        if definite:
            return self.definite_ar_f if feminine else self.definite_ar_m
        return self.adjective_ar_f if feminine else self.adjective_ar_m


@cache
def countries() -> Mapping[str, Country]:
    """Read the table: every country by its alpha-3 code, in the order of the codes."""
    table = resources.files("milaff.language").joinpath("countries.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(table.splitlines(), strict=True)
    return MappingProxyType({row["code"]: _country_of(row) for row in rows})


def country(code: str) -> Country:
    """Look a country up by its alpha-3 code; UnknownCountry, with suggestions, if there is none."""
    found = countries().get(code)
    if found is None:
        raise UnknownCountry(code, _suggestions(code))
    return found


def relations(first: Country, second: Country) -> Text:
    """Name the relations of two countries: "Egyptian–Azerbaijani relations".

    Two countries that share an adjective (the two Congos, Dominica and the Dominican Republic) are named
    instead, in both languages, with a small initial for running text: "relations between Dominica and the
    Dominican Republic".
    """
    if first.adjective_en == second.adjective_en or first.definite_ar_f == second.definite_ar_f:
        return Text(
            ar=f"العلاقات بين {first.in_text('ar')} و{second.in_text('ar')}",
            en=f"relations between {first.in_text('en')} and {second.in_text('en')}",
        )
    return Text(
        ar=f"العلاقات {first.definite_ar_f} {second.definite_ar_f}",
        en=f"{first.adjective_en}–{second.adjective_en} relations",
    )


def with_lam(name: str) -> str:
    """Join the preposition ل to a country's Arabic name: "لمصر", "للجزائر".

    The article's alif falls before ل; before a word that itself begins with ل the article's lam falls
    too, for Arabic never writes three together. A name that begins with ال is taken to carry the article,
    which is so of every name in the table.
    """
    if name.startswith("الل"):
        return f"ل{name[2:]}"
    if name.startswith("ال"):
        return f"ل{name[1:]}"
    return f"ل{name}"


def _country_of(row: Mapping[str, str]) -> Country:
    """Read a country from its line of the table."""
    return Country(
        code=row["code"],
        alpha2=row["alpha2"],
        status=row["status"],
        name=Text(ar=row["name_ar"], en=row["name_en"]),
        official=Text(ar=row["official_ar"], en=row["official_en"]),
        article_en=row["article_en"],
        feminine=row["gender_ar"] == "f",
        official_feminine=row["official_gender_ar"] == "f",
        adjective_ar_m=row["adjective_ar_m"],
        adjective_ar_f=row["adjective_ar_f"],
        definite_ar_m=row["definite_ar_m"],
        definite_ar_f=row["definite_ar_f"],
        adjective_en=row["adjective_en"],
    )


def _suggestions(written: str) -> list[str]:
    """Find the codes someone may have meant: of the country so named, else of those nearest in spelling."""
    hints = _hints()
    key = _key(written)
    if key in hints:
        return [hints[key]]
    is_code = len(key) <= 3
    candidates = [hint for hint in hints if (len(hint) == 3) == is_code]
    near = difflib.get_close_matches(key, candidates, n=3, cutoff=0.6 if is_code else 0.75)
    return list(dict.fromkeys(hints[hint] for hint in near))


@cache
def _hints() -> Mapping[str, str]:
    """Index what people write instead of an alpha-3 code by the code it stands for."""
    hints = {_key(name): state.code for state in countries().values() for name in _written_forms(state)}
    return hints | {_key(name): code for name, code in OTHER_NAMES.items()}


def _written_forms(state: Country) -> Iterator[str]:
    """List what a country may be called by someone who does not know its alpha-3 code."""
    yield from (state.code, state.alpha2)
    yield from (state.name.ar, state.official.ar, state.name.en, state.official.en)
    yield from (state.in_text("en"), state.official_in_text("en"))


def _key(written: str) -> str:
    """Strip a written form of what people leave out: case, outer spaces, accents, hamzas and vowel signs."""
    decomposed = unicodedata.normalize("NFKD", written.strip().casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
