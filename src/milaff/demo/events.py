"""Synthetic events of a pair: a claim as ``seeds/facts`` writes it, and the sentence that says it in both languages."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from milaff.demo.stock import (
    FIELDS,
    INSTRUMENTS,
    MONTHS_AR,
    MONTHS_EN,
    OFFICES,
    VISITS,
    office_id,
    office_label,
)
from milaff.language.countries import Country, with_lam
from milaff.language.text import Text

FIRST_YEAR, LAST_YEAR = 1992, 2025


@dataclass(frozen=True)
class Event:
    """A claim's fields but for its id, quotation and translation, and the sentence that says it."""

    fields: dict[str, Any]
    sentence: Text


@dataclass(frozen=True)
class Pair:
    """Two countries, and the chance that decides what happened between them."""

    home: Country
    other: Country
    chance: Random

    @property
    def codes(self) -> list[str]:
        """The codes of both."""
        return [self.home.code, self.other.code]

    def sides(self) -> tuple[Country, Country]:
        """Give both, either first."""
        return (self.home, self.other) if self.chance.random() < 0.5 else (self.other, self.home)

    def day(self) -> tuple[str, Text]:
        """Choose a day: as EDTF, and in words."""
        year, month = self.chance.randint(FIRST_YEAR, LAST_YEAR), self.chance.randint(1, 12)
        day = self.chance.randint(1, 28)
        words = Text(ar=f"{day} {MONTHS_AR[month - 1]} {year}", en=f"{day} {MONTHS_EN[month - 1]} {year}")
        return f"{year:04}-{month:02}-{day:02}", words


def events(pair: Pair, count: int) -> list[Event]:
    """Make ``count`` events of a pair, in the mixture that dossiers have."""
    made = []
    for number in range(count):
        kind: Callable[[Pair, int], Event] = MIXTURE[number % len(MIXTURE)]
        made.append(kind(pair, number))
    return made


def _visit(pair: Pair, number: int) -> Event:
    guest, host = pair.sides()
    post, (date, day) = pair.chance.choice(sorted(OFFICES)), pair.day()
    label = office_label(post, guest)
    return Event(
        {
            "type": "visit",
            "parties": pair.codes,
            "date": date,
            "topics": ["diplomacy"],
            "visitors": [office_id(post, guest)],
            "from": guest.code,
            "to": host.code,
            "kind": pair.chance.choice(VISITS),
        },
        Text(
            ar=f"[اصطناعي {number}] زيارة {label.ar} {with_lam(host.in_text('ar'))} في {day.ar}",
            en=f"[synthetic {number}] The visit of the {label.en} to {host.in_text('en')} on {day.en}",
        ),
    )


def _meeting(pair: Pair, number: int) -> Event:
    first, second = pair.sides()
    post, (date, day), field = pair.chance.choice(sorted(OFFICES)), pair.day(), pair.chance.choice(FIELDS)
    ours, theirs = office_label(post, first), office_label(post, second)
    return Event(
        {
            "type": "meeting",
            "parties": pair.codes,
            "date": date,
            "topics": [field.topic],
            "between": [office_id(post, first), office_id(post, second)],
            "subject": {"ar": f"التعاون في مجال {field.ar}", "en": f"cooperation in {field.en}"},
        },
        Text(
            ar=f"[اصطناعي {number}] لقاء {ours.ar} و{theirs.ar} في {day.ar} لبحث التعاون في مجال {field.ar}",
            en=f"[synthetic {number}] The {ours.en} met the {theirs.en} on {day.en} on cooperation in {field.en}",
        ),
    )


def _agreement(pair: Pair, number: int) -> Event:
    kind, arabic, english, gender = pair.chance.choice(INSTRUMENTS)
    (date, day), field = pair.day(), pair.chance.choice(FIELDS)
    signed = "وُقّعت" if gender == "f" else "وُقّع"
    return Event(
        {
            "type": "agreement",
            "parties": pair.codes,
            "date": date,
            "topics": [field.topic],
            "instrument": kind,
            "subject": {"ar": f"التعاون في مجال {field.ar} ({number})", "en": f"cooperation in {field.en} ({number})"},
            "status": "signed",
        },
        Text(
            ar=f"[اصطناعي {number}] {signed} {arabic} بشأن التعاون في مجال {field.ar} ({number}) في {day.ar}",
            en=f"[synthetic {number}] {english} on cooperation in {field.en} ({number}) was signed on {day.en}",
        ),
    )


def _figure(pair: Pair, number: int) -> Event:
    year, millions = pair.chance.randint(FIRST_YEAR, LAST_YEAR), pair.chance.randint(3, 900)
    return Event(
        {
            "type": "figure",
            "parties": pair.codes,
            "topics": ["trade"],
            "measure": "trade-turnover",
            "what": {"ar": "حجم التبادل التجاري بين البلدين", "en": "trade between the two countries"},
            "value": millions * 10**6,
            "unit": "USD",
            "of": pair.codes,
            "as_of": str(year),
        },
        Text(
            ar=f"[اصطناعي {number}] التبادل التجاري بين البلدين {millions} مليون دولار في عام {year}",
            en=f"[synthetic {number}] Trade between the two countries was {millions} million dollars in {year}",
        ),
    )


def _cooperation(pair: Pair, number: int) -> Event:
    field = pair.chance.choice(FIELDS)
    return Event(
        {
            "type": "cooperation",
            "parties": pair.codes,
            "topics": [field.topic],
            "status": "existing",
            "what": {"ar": f"برنامج مشترك في مجال {field.ar}", "en": f"a joint programme in {field.en}"},
        },
        Text(
            ar=f"[اصطناعي {number}] يتعاون البلدان في برنامج مشترك في مجال {field.ar}",
            en=f"[synthetic {number}] The two countries cooperate in a joint programme in {field.en}",
        ),
    )


def _milestone(pair: Pair, number: int) -> Event:
    if number >= len(MIXTURE):  # relations are opened once
        return _visit(pair, number)
    date, day = pair.day()
    return Event(
        {
            "type": "milestone",
            "parties": pair.codes,
            "date": date,
            "topics": ["diplomacy"],
            "milestone": "diplomatic-relations",
            "what": {"ar": "إقامة العلاقات الدبلوماسية", "en": "the establishment of diplomatic relations"},
        },
        Text(
            ar=f"[اصطناعي {number}] أقام البلدان العلاقات الدبلوماسية في {day.ar}",
            en=f"[synthetic {number}] The two countries established diplomatic relations on {day.en}",
        ),
    )


MIXTURE = (
    _milestone,
    _visit,
    _agreement,
    _meeting,
    _visit,
    _figure,
    _agreement,
    _cooperation,
    _visit,
    _meeting,
    _agreement,
    _visit,
)
