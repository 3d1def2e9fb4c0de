"""What is told once for several days in Arabic: «زار … في مايو 2008، ثم مرة أخرى في أكتوبر 2014»."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.when.dating import Dated

_AGAIN = re.compile(
    fold(
        r"[،,؛]?\s(?:و?ثم (?:مرة )?(?:أخرى|ثانية|مجددا)|ثم (?=في |عام |سنة )|و?ب?أخرى(?= في| عام| سنة| يوم)|"
        r"وثانية(?= في)|ومرة (?:أخرى|ثانية)|"
        r"و[بل]?ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|أخير)ة?(?! من)(?= (?:في|ب|عام|سنة)))"
    )
)
"""The words that take a visit or session up again for another day."""
_SEVERAL = re.compile(fold(r"(?:عدة مرات|مرات عدة|مرارا|أكثر من مرة|في مناسبات عدة|مرتين)\W*$"))
_ROSE = re.compile(
    fold(r"(?<=\d)\s(?=(?:إلى|ليصل إلى|لتصل إلى|ليبلغ|لتبلغ) [^،.؛]{0,20}\d)") + r"|(?<=\d)\s(?=to [^,.;]{0,20}\d)"
)
_REACHING = re.compile(
    r"\W*(?:reaching|totalling|amounting to|hitting)\b" + fold(r"|\W*(?:ليبلغ|لتبلغ|ليصل|لتصل)(?!\w)")
)
"""How the amount is told to which a growth has led: "grew by 12%, reaching …"."""
_WHERE = re.compile(fold(r"\W*(?:حيث|إذ|و?قد) (?:بلغ|ناهز|تجاوز|وصل)"))
_BESIDE = 9
"""How far apart two clauses stand that are joined, in characters."""
_EVENTS = frozenset({"visit", "meeting", "mechanism"})


def again(reading: Reading, draft: Draft) -> Iterator[Draft]:
    """Give an event's draft, and one for each further day that its clause tells it for; others as they are."""
    if reading.language != "ar" or draft.type not in _EVENTS:
        yield draft
        return
    low = folded(reading.text, draft.start, draft.clause.end)
    cuts = [low.place(m.start()) for m in _AGAIN.finditer(low.text) if low.place(m.start()) >= draft.chosen.hit.end]
    yield from _dated_pieces(reading, draft, cuts)


def rose(reading: Reading, draft: Draft) -> list[Draft]:
    """Part «من 200 مليون في 2010 إلى 390 مليونا في 2018» into two figures.

    None where either has no date or no amount of its own.
    """
    low = folded(reading.text, draft.start, draft.end)
    cuts = [low.place(m.start()) for m in _ROSE.finditer(low.text) if low.place(m.start()) >= draft.chosen.hit.end]
    pieces = list(_dated_pieces(reading, draft, cuts[:1]))
    counted = [amount.start for amount in amounts(reading, draft.clause)]
    told = all(any(piece.start <= at < piece.end for at in counted) for piece in pieces)
    return pieces if len(pieces) == 2 and told else []


def joined(drafts: Sequence[Draft]) -> list[Draft]:
    """Join what only counts or ranks to what it is told with: «عدة مرات، منها زيارة …», «أول مستثمر، باستثمارات …»."""
    kept: list[Draft] = []
    for draft in drafts:
        last = kept[-1] if kept else None
        counts = next((n for n, other in enumerate(kept) if _counts_only(other) and _beside(other, draft)), None)
        if draft.type == "visit" and counts is not None and draft.end - kept[counts].start <= LONGEST_QUOTE:
            kept[counts] = replace(draft, start=kept[counts].start)
        elif last and draft.type == "figure" and last.chosen.hit.trigger.name == "ranks" and _beside(last, draft):
            kept[-1] = replace(last, end=min(draft.end, last.start + LONGEST_QUOTE), date=last.date or draft.date)
        elif last and _amount_of(last, draft):
            kept[-1] = replace(draft, start=last.start) if draft.end - last.start <= LONGEST_QUOTE else draft
        elif (
            last
            and draft.type == last.type == "figure"
            and _beside(last, draft)
            and _REACHING.match(draft.clause.low.text)
        ):
            kept[-1] = replace(last, end=min(draft.end, last.start + LONGEST_QUOTE))
        else:
            kept.append(draft)
    return kept


def _amount_of(last: Draft, draft: Draft) -> bool:
    """Tell whether a clause gives the amount of a trend told before it: «عرفت المبادلات منحى تصاعديا، حيث بلغت …»."""
    trend = draft.type == last.type == "figure" and last.chosen.hit.trigger.name == "trend" and last.date is None
    return trend and _beside(last, draft) and bool(_WHERE.match(draft.clause.low.text))


def _beside(last: Draft, draft: Draft) -> bool:
    return 0 <= draft.start - last.end < _BESIDE


def _counts_only(draft: Draft) -> bool:
    """Tell whether a clause only says that there were several visits, of which those told after it are some."""
    return draft.type == "visit" and draft.date is None and bool(_SEVERAL.search(draft.clause.low.text))


def _dated_pieces(reading: Reading, draft: Draft, cuts: list[int]) -> Iterator[Draft]:
    """Part a quotation at the places given, where every piece has one date at least; else give it whole."""
    last = draft.clause.end if cuts and cuts[-1] >= draft.end else draft.end
    edges = [draft.start, *cuts, min(last, draft.start + LONGEST_QUOTE)]
    edges = [edge for n, edge in enumerate(edges) if n == 0 or edge > edges[n - 1]]
    pieces = [(_first(reading.text, a, b), b, _date(reading, a, b)) for a, b in pairwise(edges)]
    if cuts and cuts[0] > draft.end:
        pieces[0] = (draft.start, draft.end, pieces[0][2])
    if len(pieces) < 2 or any(date is None for _, _, date in pieces[1:]) or (draft.date is None and not pieces[0][2]):
        yield draft
        return
    for n, (start, end, date) in enumerate(pieces):
        own = draft.date if n == 0 and draft.type != "figure" else date
        yield replace(draft, start=start, end=_last(reading.text, start, end), date=own or date)


def _date(reading: Reading, start: int, end: int) -> Dated | None:
    found = [m for m in reading.within(reading.dates, start, end) if m.edtf]
    return Dated(found[0].edtf or "", found[0].text, inferred=found[0].inferred) if found else None


def _first(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \n\t،,؛;":
        start += 1
    return start


def _last(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \n\t،,؛;":
        end -= 1
    return end
