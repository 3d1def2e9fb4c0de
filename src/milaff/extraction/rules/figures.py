"""What a figure measures and its amount: of several the one in the words quoted, that it rose or fell to."""

import re
from typing import Any

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.numbers import ROSE, UNITS, Amount, amounts, bound, worded
from milaff.extraction.rules.worth import in_words

_MEASURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("exports", re.compile(fold("صادرات") + r"|export")),
    ("imports", re.compile(fold("واردات") + r"|import")),
    ("investment", re.compile(fold("استثمار") + r"|invest|fdi")),
    ("trade-turnover", re.compile(fold(r"تبادل|تجار|مبادلات") + r"|trade|turnover")),
)
_RISING = re.compile(fold(r"ارتفع|زاد|نما|ازداد|ارتفاع|زياد") + r"|rose|grew|increas|risen|climb|up from")
_FALLING = re.compile(fold(r"انخفض|تراجع|هبط|انخفاض") + r"|fell|declin|decreas|drop|down from")
_SHARE = re.compile(r"per ?cent|%|٪|" + fold(r"بالمئة|بالمائة|في المئة"))
"""The unit of by how much something grew, which is not how much there is of it."""
_GREAT = 10**6
_AND = re.compile(r"ن?\s*و?")
"""What stands between the parts of one amount: «مليارين و300 مليون»."""


def figure(reading: Reading, draft: Draft) -> dict[str, Any]:
    """Give what a figure measures, its value, bound and unit as far as its words tell, and its trend.

    By how much something grew is not how much there is of it: such a figure has no value.
    """
    low, between = draft.clause.low.text, draft.between
    named = next((name for name, words in _MEASURES if words.search(low)), "other")
    given: dict[str, Any] = {"measure": named, "of": list(between.named or between.codes)}
    trend = "rising" if _RISING.search(low) else "falling" if _FALLING.search(low) else None
    found = amounts(reading, draft.clause)
    told = [amount for amount in found if not _is_year(amount)] or list(found)
    counted = [amount for amount in told if not _SHARE.match(amount.unit)]
    if not counted and not trend:
        counted = told
    if said := _in_words(draft, told):
        given |= said
    elif counted:
        given |= _amount(draft, counted)
    return given | ({"trend": trend} if trend else {})


def _amount(draft: Draft, counted: list[Amount]) -> dict[str, Any]:
    """Choose among amounts: those in the trigger's own words, then in the quotation, with a unit before without."""
    hit = draft.chosen.hit
    quoted = [amount for amount in counted if draft.start <= amount.start < draft.end] or counted
    quoted = [amount for amount in counted if hit.start <= amount.start < hit.end] or quoted
    if reached := _reached(draft):
        quoted = [amount for amount in quoted if amount.start >= reached] or quoted
    best = next((amount for amount in quoted if amount.unit), quoted[0])
    units = {amount.unit for amount in counted if amount.unit}
    unit = best.unit or (units.pop() if len(units) == 1 else "")
    return {"value": best.value, "bound": best.bound} | ({"unit": unit} if unit else {})


def _in_words(draft: Draft, told: list[Amount]) -> dict[str, Any]:
    """Give the amount that a clause tells in words: of those before digits only a great one, «مليار أورو»."""
    low = draft.clause.low
    upto = low.index(told[0].start) if told else len(low.text)
    found = worded(draft.clause, upto)
    value = in_words(low.text, found.start()) if found else 0
    if found is None or not value or (told and (value < _GREAT or _AND.fullmatch(low.text, found.end(), upto))):
        return {}
    unit = UNITS.search(found.group())
    return {"value": value, "bound": bound(low.text[: found.end()])} | ({"unit": unit.group()} if unit else {})


def _is_year(amount: Amount) -> bool:
    """Tell whether a number without a unit is more likely the year in a name («إكسبو 2020») than a quantity."""
    return not amount.unit and amount.end - amount.start == len("2020") and 1900 <= amount.value <= 2100


def _reached(draft: Draft) -> int:
    """Tell where the words begin that say what a figure rose or fell to; 0 where none are quoted."""
    low = draft.clause.low
    rose = ROSE.search(low.text)
    at = low.place(rose.start(rose.lastindex or 0)) if rose else 0
    return at if at < draft.end else 0
