"""Names of months by locale, from Babel: ar-EG يوليو, ar-DZ جويلية, ar-LB تموز, en-GB July."""

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
