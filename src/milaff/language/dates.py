"""Dates in words, at the precision they are known with, in the months of each country (Babel's locales)."""

from milaff.language.edtf import Edtf
from milaff.language.months import month_name

_ABOUT = {"ar": "نحو", "en": "about"}


def date_text(date: Edtf, locale: str) -> str:
    """Write a date as it stands in a table: «8 نوفمبر 1992», "November 1992", "1992"."""
    if date.interval:
        return _interval(date, locale)
    plain = _plain(date, locale)
    return f"{_ABOUT[locale[:2]]} {plain}" if date.approximate else plain


def on_date(date: Edtf, locale: str) -> str:
    """Write a date as it stands in a sentence, preposition included: «في عام 1992», "on 8 November 1992"."""
    if locale.startswith("ar"):
        return _on_date_ar(date, locale)
    if date.interval:
        first, last = _ends(date, locale)
        return f"between {first} and {last}"
    if date.precision == "day":
        return f"{'on or about' if date.approximate else 'on'} {_plain(date, locale)}"
    return f"in {date_text(date, locale)}"


def _on_date_ar(date: Edtf, locale: str) -> str:
    if date.interval:
        first, last = _ends(date, locale)
        return f"في الفترة من {first} إلى {last}"
    year = "عام " if date.precision == "year" else ""
    return f"{'نحو' if date.approximate else 'في'} {year}{_plain(date, locale)}"


def _ends(date: Edtf, locale: str) -> tuple[str, str]:
    """Write both ends of an interval, the month and year of two days of one month but once."""
    first, last = date.ends
    days = first.precision == last.precision == "day" and not (first.approximate or last.approximate)
    if days and first.earliest.replace(day=1) == last.earliest.replace(day=1):
        return str(first.earliest.day), date_text(last, locale)
    return date_text(first, locale), date_text(last, locale)


def _plain(date: Edtf, locale: str) -> str:
    """Day, month and year in the one order that both languages share."""
    first = date.earliest
    parts = [str(first.year)]
    if date.precision != "year":
        parts.insert(0, month_name(first.month, locale))
    if date.precision == "day":
        parts.insert(0, str(first.day))
    return " ".join(parts)


def _interval(date: Edtf, locale: str) -> str:
    """Write an interval with an en dash that spaced words keep in reading order in either direction."""
    first, last = date.ends
    return f"{date_text(first, locale)} – {date_text(last, locale)}"
