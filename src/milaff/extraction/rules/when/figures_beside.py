"""The date of a figure that stands beside another one: its part, the other flow of the same trade."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.when.dating import Dated

_PART = re.compile(
    r"^\W*(?:and )?(?:of which|of this|including|a year in which|while|with|(?:[\w'-]+ ){0,4}?(?:exports|imports|sales|"
    r"purchases|shipments))\b"
    + fold(
        r"|^\W*[وف]?(?:في حين |بينما |فيما |حيث )?(?:(?:منها|من بينها|بينها|منه)(?!\w)|(?:(?:لم )?(?:تتجاوز|تتعد|تزد)|"
        r"بلغت?|شكلت?|سجلت?|وصلت?|قدرت?) (?:قيمة |حجم )?(?:ال)?(?:صادرات|واردات|مستوردات))"
    )
)
_OF_WHICH = re.compile(r", of which [^;.]{3,60}$")
"""The part of an amount whose clause was cut: "1.2 billion in 2024, of which exports, mostly of garments, were …"."""
_AGAINST = re.compile(fold(r"\W*(?:مقابل|مقارنة|بعد أن كان)"))
_SAME_SPAN = re.compile(fold(r"(?:نفس|ذات) (?:ال)?(?:فترة|سنة|عام|مدة)|(?:فترة|سنة|عام|مدة) (?:نفسها|ذاتها|نفسه|ذاته)"))
_FLOWS = re.compile(r"\b(?:exports|imports|exported|imported)\b")
_TRADED = re.compile(r"\b(?:trade|exports|imports|exported|imported|turnover)\b")
_STOCK = re.compile(r"\b(?:investments?|companies|firms) [^,;]{0,30}\b(?:has|have) |\bhave (?:now )?invested\b")
"""What has come together over the years is of none of them."""
_SHARE, _MONEY = (
    re.compile(r"\d ?(?:%|per ?cent\b)"),
    re.compile(r"[$€£¥]|\b(?:million|billion|dollars?|tonnes|barrels)\b"),
)
_YEARS = re.compile(r"\d{4}(?:-\d\d)?(?:/\d{4}(?:-\d\d)?)?")
"""A year, or a financial one."""
_ROW = 6
"""The most figures of one sentence that are looked back on."""


def of_figure(drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """The date of the figure told before in a sentence, for one that is a part of it or stands beside it."""
    last = next((d for d in reversed(drafts[-_ROW:]) if not _compared_with(d)), None)
    if draft.type != "figure" or last is None or last.type != "figure" or _STOCK.search(draft.clause.low.text):
        return None
    if last.passage != draft.passage:
        return next((date for d in _of_one_sentence(drafts) if (date := _of_the_same_year(d, draft))), None)
    if last.date is not None and _SAME_SPAN.search(draft.clause.low.text):
        return replace(last.date, borrowed=True)
    part = _PART.search(draft.clause.low.text[: draft.clause.low.index(draft.start) + 40])
    if last.date is None or not (part or _OF_WHICH.search(draft.clause.before)):
        return None
    return replace(last.date, borrowed=True)


def _compared_with(draft: Draft) -> bool:
    """Tell whether a figure is only what the one before it is compared with: «مقابل 96 مليون دولار عام 2021»."""
    return draft.type == "figure" and bool(_AGAINST.match(draft.clause.low.text[draft.clause.low.index(draft.start) :]))


def _of_one_sentence(drafts: Sequence[Draft]) -> list[Draft]:
    """Give the figures of the last draft's sentence, in the order of the text."""
    return [d for d in drafts[-_ROW:] if d.type == "figure" and d.passage == drafts[-1].passage]


def _of_the_same_year(last: Draft, draft: Draft) -> Dated | None:
    """The year of the trade told in the sentence before, for exports or imports that are told after it without one."""
    following = last.passage.line == draft.passage.line and 0 <= draft.passage.start - last.passage.end < 4
    flows = _FLOWS.search(draft.clause.low.text) or _FLOWS.search(draft.clause.before)
    if _SHARE.search(draft.clause.low.text) and not _MONEY.search(draft.clause.low.text):
        return None
    if not following or last.date is None or not flows or not _TRADED.search(last.clause.low.text):
        return None
    return replace(last.date, borrowed=True, inferred=True) if _YEARS.fullmatch(last.date.edtf) else None
