"""Names of months by locale, from Babel: ar-EG يوليو, ar-DZ جويلية, ar-LB تموز, en-GB July."""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale, UnknownLocaleError


@cache
def month_names(locale: str) -> tuple[str, ...]:
    """Return the twelve names, January first; ``locale`` is a BCP 47 tag such as ``ar-DZ``."""
    try:
        names = Locale.parse(locale, sep="-").months["format"]["wide"]
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f"unknown locale «{locale}»; write one such as ar-EG, ar-DZ or en-GB") from error
    return tuple(str(names[n]) for n in range(1, 13))


def month_name(month: int, locale: str) -> str:
    """Return the name of one month, 1 to 12."""
    return month_names(locale)[month - 1]


@cache
def all_month_names() -> dict[str, frozenset[int]]:
    """Give every month name of the locales in use, folded to lower case, with the months it may mean."""
    names: dict[str, set[int]] = {}
    for locale in ("ar-EG", "ar-DZ", "ar-LB", "ar-MA", "en-GB"):
        for number, name in enumerate(month_names(locale), 1):
            names.setdefault(name.casefold(), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in names.items()}


# Spellings beside those of Babel's locales.
_SPELLINGS = {"يونيه": 6, "يوليه": 7, "مايس": 5}
# Month names that are also everyday words: taken for months only where a date is written.
_EVERYDAY = frozenset({"may", "march", "august", "مارس", "اب", "ماي"})
_LEADS_TO_DATE = re.compile(r"(?:\d|شهر|\bفي|\bمنذ|\bحتى|\b(?:in|of|since|until|by|during|early|late|mid))[\s-]*$")
_FOLDED_LETTERS = str.maketrans("أإآ", "ااا")


def months_in(text: str, *, strict: bool = True) -> Iterator[tuple[str, frozenset[int]]]:
    """Find the month names of a text, with the months that each may mean, whatever their hamzas and capitals.

    An Arabic name may have a conjunction or preposition written before it. ``strict`` passes over everyday words
    (may, مارس «practised») that do not stand in a date.
    """
    pattern, names = _month_pattern()
    folded = _folded(text)
    for match in pattern.finditer(folded):
        name = match["name"]
        written = text[match.start("name") : match.end("name")]
        if strict and name in _EVERYDAY and not _in_date(text, match.start(), match.end(), written):
            continue
        yield written, names[name]


def _in_date(text: str, start: int, end: int, written: str) -> bool:
    """Tell whether a number, or a word that leads to a date, stands beside the name."""
    if written[:1].islower() and written.isascii():
        return False
    return bool(_LEADS_TO_DATE.search(text[:start]) or re.match(r"[\s,]*\d", text[end:]))


@cache
def _month_pattern() -> tuple[re.Pattern[str], dict[str, frozenset[int]]]:
    names = {_folded(name): months for name, months in all_month_names().items()}
    names |= {_folded(name): frozenset({month}) for name, month in _SPELLINGS.items()}
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\w)[وفبلك]{{0,2}}(?P<name>{longest_first})(?!\w)"), names


def _folded(text: str) -> str:
    """Fold capitals and hamzas, letter for letter, so that places in the text stay the same."""
    return "".join(low if len(low := char.lower()) == 1 else char for char in text).translate(_FOLDED_LETTERS)
