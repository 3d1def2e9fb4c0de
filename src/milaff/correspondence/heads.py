"""The head nouns of those who write and are written to: gender in Arabic, the short name, how the full name is made.

The full name of a mission or ministry follows from its kind and country by :func:`derived`; other kinds (centre,
department, agency …) are named by whoever lists them, for no grammar knows what they are called.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, get_args

from milaff.language.arabic import li
from milaff.language.countries import Country
from milaff.language.text import Text

Kind = Literal[
    "ministry",
    "embassy",
    "high-commission",
    "permanent-mission",
    "mission",
    "consulate-general",
    "consulate",
    "office",
    "centre",
    "department",
    "section",
    "sector",
    "agency",
    "authority",
    "institute",
    "council",
    "committee",
    "presidency",
    "secretariat",
    "organisation",
    "company",
    "university",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)


@dataclass(frozen=True)
class Head:
    """A head noun: its short name with the article («السفارة», "the Embassy") and its gender in Arabic.

    ``full`` is the full name of a country's, with ``{of}`` for the country in the genitive, ``{to}`` for the country
    after ل and ``{country}`` for English; None where it cannot be derived.
    """

    short: Text
    feminine: bool
    full: Text | None = None


def _head(arabic: str, english: str, *, feminine: bool, full: tuple[str, str] | None = None) -> Head:
    name = Text(ar=full[0], en=full[1]) if full else None
    return Head(Text(ar=arabic, en=f"the {english}"), feminine, name)


HEADS: Final[Mapping[Kind, Head]] = MappingProxyType(
    {
        "ministry": _head(
            "الوزارة",
            "Ministry",
            feminine=True,
            full=("وزارة خارجية {of}", "the Ministry of Foreign Affairs of {country}"),
        ),
        "embassy": _head("السفارة", "Embassy", feminine=True, full=("سفارة {of}", "the Embassy of {country}")),
        "high-commission": _head(
            "المفوضية السامية",
            "High Commission",
            feminine=True,
            full=("المفوضية السامية {to}", "the High Commission of {country}"),
        ),
        "permanent-mission": _head(
            "البعثة الدائمة",
            "Permanent Mission",
            feminine=True,
            full=("البعثة الدائمة {to}", "the Permanent Mission of {country}"),
        ),
        "mission": _head("البعثة", "Mission", feminine=True, full=("بعثة {of}", "the Mission of {country}")),
        "consulate-general": _head(
            "القنصلية العامة",
            "Consulate General",
            feminine=True,
            full=("القنصلية العامة {to}", "the Consulate General of {country}"),
        ),
        "consulate": _head("القنصلية", "Consulate", feminine=True, full=("قنصلية {of}", "the Consulate of {country}")),
        "office": _head(
            "المكتب", "Office", feminine=False, full=("مكتب تمثيل {of}", "the Representative Office of {country}")
        ),
        "centre": _head("المركز", "Centre", feminine=False),
        "department": _head("الإدارة", "Department", feminine=True),
        "section": _head("القسم", "Section", feminine=False),
        "sector": _head("القطاع", "Sector", feminine=False),
        "agency": _head("الوكالة", "Agency", feminine=True),
        "authority": _head("الهيئة", "Authority", feminine=True),
        "institute": _head("المعهد", "Institute", feminine=False),
        "council": _head("المجلس", "Council", feminine=False),
        "committee": _head("اللجنة", "Committee", feminine=True),
        "presidency": _head("الرئاسة", "Presidency", feminine=True),
        "secretariat": _head("الأمانة", "Secretariat", feminine=True),
        "organisation": _head("المنظمة", "Organisation", feminine=True),
        "company": _head("الشركة", "Company", feminine=True),
        "university": _head("الجامعة", "University", feminine=True),
    }
)

# The Holy See has a nunciature where others have an embassy, and its Secretariat of State conducts foreign affairs.
_OF_THE_HOLY_SEE: Final[Mapping[Kind, Head]] = MappingProxyType(
    {
        "embassy": _head(
            "السفارة البابوية",
            "Apostolic Nunciature",
            feminine=True,
            full=("السفارة البابوية", "the Apostolic Nunciature"),
        ),
        "ministry": _head(
            "أمانة سر الدولة",
            "Secretariat of State",
            feminine=True,
            full=("أمانة سر الدولة للكرسي الرسولي", "the Secretariat of State of the Holy See"),
        ),
    }
)


def head_of(kind: Kind, country: Country | None) -> Head:
    """Give the head noun of a kind for a country's."""
    own = _OF_THE_HOLY_SEE.get(kind) if country and country.code == "VAT" else None
    return own or HEADS[kind]


def derived(head: Head, country: Country) -> Text | None:
    """Make the full name, without a place: «سفارة جمهورية مصر العربية», "the Embassy of the Arab Republic of Egypt"."""
    if head.full is None:
        return None
    arabic = head.full.ar.format(of=country.official.ar, to=li(country.official.ar))
    return Text(ar=arabic, en=head.full.en.format(country=country.official_in_text("en")))
