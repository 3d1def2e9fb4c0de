"""Days that lie near together: those of a story within the week before its page, and the few between two of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from milaff.extraction.dates import DateMention
from milaff.extraction.rules.when.dating import Dated
from milaff.language.edtf import DateError, parse

_WEEK = 7
"""How many days before its page a day of a story lies at most."""
_SHORT = 4
"""Within how many days, counted with both ends, a reader leaves open on which something was."""
_DAY = len("YYYY-MM-DD")


def cover(days: Sequence[Dated]) -> Dated | None:
    """Give the day, or the few days from the first to the last of them; None where they lie far apart."""
    found: Dated | None = days[0]
    for day in days[1:]:
        found = between(found, day) if found else None
    return found


def between(one: Dated, other: Dated) -> Dated | None:
    """Give the days from one to another of which either may be meant; None where they lie far apart."""
    ends = sorted(part for day in (one, other) for part in day.edtf.split("/"))
    if one.edtf == other.edtf:
        return one
    if any(len(end) != _DAY for end in ends) or (_date(ends[-1]) - _date(ends[0])).days >= _SHORT:
        return None
    return replace(one, edtf=f"{ends[0]}/{ends[-1]}", borrowed=True, inferred=True)


def near(mention: DateMention, written: Dated) -> bool:
    """Tell whether a date names a day, or a few, within the week before a page's own."""
    return mention.kind in ("day", "range") and mention.edtf is not None and shortly(mention.edtf, written)


def shortly(day: str, written: Dated) -> bool:
    """Tell whether a day, or every one of a few, lies within the week before another."""
    ends = day.split("/")
    if any(len(end) != _DAY for end in (*ends, written.edtf)):
        return False
    try:
        return all(0 < (_date(written.edtf) - _date(end)).days <= _WEEK for end in ends)
    except (DateError, ValueError):
        return False


def _date(day: str) -> date:
    return parse(day).earliest
