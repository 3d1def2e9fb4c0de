"""The forms under which each country, its people and its cities are named, folded, for finding them in a text."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from milaff.extraction.names.fold import folded
from milaff.extraction.names.mentions import How
from milaff.language.countries import Country, countries

_OTHERS_STEMS = frozenset({"نيجر"})
"""What would be another state's name with the ending of the accusative: «نيجريا»."""
_PLURALS = ("ين", "ون", "ان", "تين", "تان", "ات")


@dataclass(frozen=True)
class Form:
    """A written form of a country: its code, what kind of form, and whether it counts only beside a surer one.

    ``case`` is set for abbreviations, which count only in capitals. ``city`` is set for capitals and other cities,
    which are places first; ``capital`` tells the one from the other.
    """

    code: str
    how: How
    weak: bool = False
    case: bool = False
    city: bool = False
    capital: bool = False


def _table(name: str) -> Iterator[dict[str, str]]:
    text = resources.files("milaff.extraction.names").joinpath(name).read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines(), strict=True)


@cache
def country_forms() -> Mapping[str, tuple[Form, ...]]:
    """Give every folded form of a country's name, adjective and people; some are of two countries (الكونغولي)."""
    found: dict[str, list[Form]] = {}
    for country in countries().values():
        for written, form in _own(country):
            _note(found, written, form)
    for row in _table("forms.csv"):
        for written in row["forms"].split("|"):
            how: How = row["how"]  # type: ignore[assignment]  # the table holds no other
            form = Form(row["code"], how, weak=bool(row["weak"]), case=_is_abbreviation(written))
            if how != "adjective":
                _note(found, written, form)
                continue
            for inflected in _inflected(written):
                _note(found, inflected, replace(form, how=_how(inflected)))
    return {written: tuple(forms) for written, forms in found.items()}


@cache
def city_forms() -> Mapping[str, tuple[Form, ...]]:
    """Give every folded form of a capital, and of cities that are often the place of visits and meetings."""
    found: dict[str, list[Form]] = {}
    for row in _table("capitals.csv"):
        for written in filter(None, (row["ar"], row["en"], *row["others"].split("|"))):
            _note(found, written, Form(row["code"], "capital", weak=row["code"] in _COMMON, city=True, capital=True))
    for row in _table("cities.csv"):
        for written in (row["ar"], row["en"]):
            _note(found, written, Form(row["code"], "capital", city=True))
    found.pop(folded("عمان"), None)  # Amman, which the fold cannot tell from Oman: decided where it stands
    return {written: tuple(forms) for written, forms in found.items()}


# Countries whose capital's name is also another word or another place (Victoria, ديلي, Georgetown).
_COMMON = frozenset({"SYC", "TLS", "FJI", "DMA", "GUY", "JAM", "CRI", "STP", "CHE", "ATG", "GRD", "VUT", "LUX"})
# Adjectives that mean something else more often (financial, lunar, Roman, course), or belong to two countries.
_WEAK_ADJECTIVES = frozenset({"MLI", "COM", "ROU", "HUN", "SLB", "MHL", "KNA", "VAT", "TLS", "LCA", "STP", "BHS"})
# «عمان» may be Amman, «الكونغو» either Congo: these count, but are no evidence.
_WEAK_NAMES = frozenset({"MLI", "BEN", "OMN", "COG"})


def _own(country: Country) -> Iterator[tuple[str, Form]]:
    name = Form(country.code, "name", weak=country.code in _WEAK_NAMES)
    yield country.name.ar, name
    yield country.name.en, Form(country.code, "name", weak=country.code == "COG")
    for official in (country.official.ar, country.official.en):
        yield official, Form(country.code, "official")
    weak = country.code in _WEAK_ADJECTIVES
    for written in (country.definite_ar_f, country.adjective_ar_f):
        yield written, Form(country.code, "adjective", weak=weak)
    for masculine in (country.definite_ar_m, country.adjective_ar_m):
        for written in _inflected(masculine):
            yield written, Form(country.code, _how(written), weak=weak)
    if country.adjective_en not in (country.name.en, country.code):
        yield country.adjective_en, Form(country.code, "adjective")
        if country.adjective_en.endswith(("an", "i", "ek", "ai")):
            yield f"{country.adjective_en}s", Form(country.code, "demonym")


def _how(written: str) -> How:
    """Tell an adjective from its plural, which names the people."""
    return "demonym" if written.endswith(_PLURALS) else "adjective"


def _inflected(adjective: str) -> Iterator[str]:
    """Inflect a one-word Arabic adjective for gender and number, with its article and without; the rest stays."""
    yield adjective
    if " " in adjective or not adjective.endswith(("ي", "ى")):
        if adjective.endswith(" الجنوبي") or adjective.endswith(" الشمالي"):
            yield f"{adjective.split()[0]}ة {adjective.split()[1]}ة"
        return
    stems = [adjective]
    if adjective.startswith("ال"):
        stems.append(adjective[2:])
    for stem in stems:
        yield stem
        yield f"{stem}ة"
        if not stem.startswith("ال") and stem[:-1] not in _OTHERS_STEMS:
            yield f"{stem[:-1]}يا"  # «طالبا سنغاليا»
        for ending in _PLURALS:
            yield f"{stem[:-1]}ي{ending}"


def _is_abbreviation(written: str) -> bool:
    return written.isascii() and written.replace(".", "").isupper() and len(written) <= 6


def _note(found: dict[str, list[Form]], written: str, form: Form) -> None:
    key = folded(written)
    forms = found.setdefault(key, [])
    if not any(known.code == form.code for known in forms):
        forms.append(form)
