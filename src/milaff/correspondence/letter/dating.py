"""The day of a letter in words, the Hijri date beside it on request (the Umm al-Qura calendar, 1343–1500 AH)."""

from datetime import date

from milaff.language.months import month_name
from milaff.language.text import Language


def day_text(day: date, language: Language, locale: str, *, hijri: bool = False) -> str:
    """Write a day: «21 نوفمبر 2026», "21 November 2026"; with ``hijri`` the Hijri date first, as far as it is known.

    Outside 1 August 1924 – 16 November 2077 the Hijri date is left out.
    """
    gregorian = f"{day.day} {month_name(day.month, locale)} {day.year}"
    other = _hijri(day, language) if hijri else ""
    if not other:
        return gregorian
    if language == "ar":
        return f"{other}، الموافق {gregorian}م"
    return f"{other}, corresponding to {gregorian}"


def _hijri(day: date, language: Language) -> str:
    from hijridate import Gregorian

    try:
        found = Gregorian(day.year, day.month, day.day).to_hijri()
    except OverflowError:
        return ""
    return f"{found.day} {found.month_name(language)} {found.year}{'هـ' if language == 'ar' else ' AH'}"
