"""What a figure measures and its amount: of several the one in the words quoted, that it rose or fell to."""

import re
from typing import Any

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.numbers import ROSE, UNITS, Amount, amounts
from milaff.extraction.rules.worth import in_words

_MEASURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("exports", re.compile(fold("صادرات") + r"|export")),
    ("imports", re.compile(fold("واردات") + r"|import")),
    ("investment", re.compile(fold("استثمار") + r"|invest|fdi")),
    ("trade-turnover", re.compile(fold(r"تبادل|تجار|مبادلات") + r"|trade|turnover")),
)
_RISING = re.compile(fold(r"ارتفع|زاد|نما|ازداد|ارتفاع|زياد") + r"|rose|grew|increas|risen|climb|up from")
_SHARE = re.compile(r"per ?cent|%|٪|" + fold(r"بالمئة|بالمائة|في المئة"))
"""The unit of by how much something grew, which is not how much there is of it."""
_ABOUT = re.compile(
    fold(r"نحو|حوالي|قرابة|زهاء|أكثر من|أزيد من|ناهز\w*|[يت]ناهز|[يت]زيد|تجاوز|[يت]تجاوز") + r"|about|around|some"
)
_FALLING = re.compile(fold(r"انخفض|تراجع|هبط|انخفاض") + r"|fell|declin|decreas|drop|down from")

_OF_IT = re.compile(r"(?<!\d )" + fold(r"(?<!\w)[وب]?(?:مليار|مليون|ملياري|مليوني)ن?ا? ") + rf"(?={UNITS.pattern})")
"""An amount that stands in words, without digits before it: «ناهزت المبادلات مليار أورو»."""


def figure(reading: Reading, draft: Draft) -> dict[str, Any]:
    """Give what a figure measures, its value, bound and unit as far as its words tell, and its trend.

    By how much something grew is not how much there is of it: such a figure has no value.
    """
    low, between = draft.clause.low.text, draft.between
    named = next((name for name, words in _MEASURES if words.search(low)), "other")
    given: dict[str, Any] = {"measure": named, "of": list(between.named or between.codes)}
    trend = "rising" if _RISING.search(low) else "falling" if _FALLING.search(low) else None
    told = [amount for amount in amounts(reading, draft.clause) if not _is_year(amount)]
    counted = [amount for amount in told if not _SHARE.match(amount.unit)]
    if not counted and not trend:
        counted = told
    said = _said_before(draft, counted) if counted else 0 if told else in_words(low)
    if said:
        given |= {"value": said, "bound": _bound(low)}
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


def _said_before(draft: Draft, counted: list[Amount]) -> int:
    """Give the amount in words that a clause tells before those in digits; 0 where there is none."""
    low = draft.clause.low
    found = _OF_IT.search(low.text, 0, max(0, low.index(counted[0].start)))
    return in_words(found.group()) if found else 0


def _bound(low: str) -> str:
    return "about" if _ABOUT.search(low) else "exact"


def _is_year(amount: Amount) -> bool:
    """Tell whether a number without a unit is more likely the year in a name («إكسبو 2020») than a quantity."""
    return not amount.unit and amount.end - amount.start == len("2020") and 1900 <= amount.value <= 2100


def _reached(draft: Draft) -> int:
    """Tell where the words begin that say what a figure rose or fell to; 0 where none are quoted."""
    low = draft.clause.low
    rose = ROSE.search(low.text)
    at = low.place(rose.start(rose.lastindex or 0)) if rose else 0
    return at if at < draft.end else 0
