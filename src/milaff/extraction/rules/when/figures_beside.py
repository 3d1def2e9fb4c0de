"""The date of a figure that stands beside another one: its part, the other flow of the same trade."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.dating import Dated

_PART = re.compile(
    r"^\W*(?:[^\s,;]+ ){1,4}of which\b|"
    r"^\W*(?:and )?(?:of which|of this|including|a year in which|while|with|(?:[\w'-]+ ){0,4}?(?:exports|imports|sales|"
    r"purchases|shipments))\b|^\W*and (?:imported|exported|bought|sold|exceeded|reached|totall?ed)\b"
    + fold(
        r"|^\W*[وف]?(?:في حين |بينما |فيما |حيث )?(?:(?:مقابل (?:صادرات|واردات|مستوردات)|"
        r"موزعة على|منها|من بينها|بينها|منه)(?!\w)|"
        r"(?:(?:لم )?(?:تتجاوز|تتعد|تزد)|"
        r"بلغت?|شكلت?|سجلت?|وصلت?|قدرت?|ناهزت?|فاقت?) (?:قيمة |حجم )?(?:ال)?(?:صادرات|واردات|مستوردات|ميزان التجاري))"
    )
)
_OF_WHICH = re.compile(r", of which [^;.]{3,60}$")
"""The part of an amount whose clause was cut: "1.2 billion in 2024, of which exports, mostly of garments, were …"."""
_OTHER_WAY = re.compile(
    r"\b(?:while|whereas|and|but)(?: (?:its|their|our|the))?(?: [\w'-]+){0,2}? (?:exports|imports|sales|purchases)\b"
    r"(?:(?!(?:19|20)\d\d)[^;.])*$"
    + fold(
        r"|(?<!\w)(?:مقابل|في حين|بينما|فيما|و?(?:لافتا|مشيرا|مبينا|موضحا)(?: إلى)? أن)(?: \w+){0,3}? "
        r"(?:ال)?(?:صادرات|واردات|مستوردات)\w*(?:(?!(?:19|20)\d\d)[^؛.])*$"
    )
)
"""What leads to the amount of the other flow: "while imports, chiefly cocoa, were worth"."""
_AGAINST = re.compile(
    fold(r"\W*(?:مقابل(?! (?:صادرات|واردات|مستوردات))|مقارنة|بعد أن كان)")
    + r"|\W*(?:from|(?:as )?against|compared (?:to|with)|(?:up|down) from) "
)
_SAME_SPAN = re.compile(fold(r"(?:نفس|ذات) (?:ال)?(?:فترة|سنة|عام|مدة)|(?:فترة|سنة|عام|مدة) (?:نفسها|ذاتها|نفسه|ذاته)"))
_FLOWS = re.compile(r"\b(?:exports|imports|exported|imported)\b" + fold(r"|صادرات|واردات|مستوردات|استورد|صدر"))
_TRADED = re.compile(
    r"\b(?:trade|exports|imports|exported|imported|turnover)\b"
    + fold(r"|تبادل|مبادلات|صادرات|واردات|مستوردات|استورد|صدر")
)
_STOCK = re.compile(r"\b(?:investments?|companies|firms) [^,;]{0,30}\b(?:has|have) |\bhave (?:now )?invested\b")
"""What has come together over the years is of none of them."""
_SHARE, _MONEY = (
    re.compile(r"\d ?(?:%|per ?cent\b)" + fold(r"|٪|بالمئة|بالمائة|في المئة|في المائة")),
    re.compile(r"[$€£¥]|\b(?:million|billion|dollars?|tonnes|barrels)\b" + fold(r"|مليون|مليار|ألف|ملايين|طن")),
)
_YEARS = re.compile(r"\d{4}(?:-\d\d)?(?:/\d{4}(?:-\d\d)?)?")
"""A year, or a financial one."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SUM = re.compile(r": ?\D{0,6}\d|\d[\d.,]* (?:million|billion|مليون|مليار)")
_HEADING = 90
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
    low = draft.clause.low
    upto = f"{draft.clause.before} {low.text[: low.index(draft.chosen.hit.end)]}"
    part = part or _OF_WHICH.search(draft.clause.before) or _OTHER_WAY.search(upto)
    if last.date is None or not part:
        return None
    return replace(last.date, borrowed=True)


def of_its_heading(reading: Reading, draft: Draft) -> Dated | None:
    """The year of a heading such as "Trade in 2023", for a line beneath it that gives an amount without one."""
    if draft.type != "figure" or reading.within(reading.dates, draft.passage.start, draft.passage.end):
        return None
    for line in reversed(reading.lines[max(0, draft.passage.line - _ROW) : draft.passage.line]):
        text = reading.text[line.start : line.end]
        found = reading.within(reading.dates, line.start, line.end)
        if not found and not text.rstrip().endswith(".") and _SUM.search(text):
            continue
        alone = len(found) == 1 and len(set(_YEAR.findall(text))) < 2  # "(2021, 2022)" is of neither
        year = found[0] if alone and found[0].kind == "year" else None
        heads = len(text) < _HEADING and not text.rstrip().endswith(".") and not _SUM.search(text)
        if year is None or not year.edtf or not heads or not _TRADED.search(folded(text, 0, len(text)).text):
            return None
        return Dated(year.edtf, year.text, borrowed=True, inferred=True)
    return None


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
