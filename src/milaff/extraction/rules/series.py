"""Claims told in a row: a second instrument after «وقع», items of a list of agreements, one figure after another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.choose import Chosen
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.dating import own_date
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.numbers import amounts
from milaff.extraction.rules.pair import Pair, between
from milaff.extraction.rules.sections import Passage
from milaff.extraction.rules.signs import TALKED

_INSTRUMENT = (
    r"(?:"
    + fold(
        "اتفاقية|اتفاق|مذكرة تفاهم|مذكرة|بروتوكول|معاهدة|برنامج تنفيذي|برنامج تعاون|البرنامج التنفيذي|"
        "خطاب نوايا|إعلان نوايا|إتفاقية|إتفاق"
    )
    + r"|(?:[\w-]+ ){0,4}?(?:agreement|memorandum of understanding|memorandum|mou|protocol|treaty|"
    r"convention|programme|letter of intent|accord))"
)
_ITEM = re.compile(rf"\W*(?:(?:a|an|the) )?{_INSTRUMENT}(?!\w)")
_ANOTHER = re.compile(
    rf"(?:[،,;؛]\s*|\s)(?:و\s?|and )(?:(?:a|an|the) )?(?={_INSTRUMENT} (?:"
    + fold(r"في|بشأن|حول|بين|ل\w+|ال\w+|تعاون|خاص\w*|مع|من|ب\w+")
    + r"|on|for|in|between|concerning|regarding|to|of)(?!\w))"
)
_MORE = re.compile(
    r"[،,;؛(]?\s*(?<!\w)(?=(?:"
    + fold(r"مقابل|مقارنة ب\w*|منها|من بينها|بعد أن كان\w*|وبلغت?|بينما|فيما")
    + r"|from|against|compared|up from|down from|of which|including|with an?|while) )"
)
_ONWARD = re.compile(r"[،,]?\s(?=(?:" + fold(r"حيث تم|حيث جرى|كما أن|كما تجري|كما يجري|كما تم") + r")\s)")
"""Where reported speech goes on to another statement."""
_LONG = 140
_LISTED = Trigger("listed instrument", "agreement", _ITEM.pattern, sure=0.75, status="signed")
_NEGOTIATED = re.compile(
    fold(r"مفاوض|تفاوض|قيد الدراسة|قيد الإعداد|مشروع") + r"|negotiat|under discussion|draft|proposed"
)
_CAME = re.compile(
    fold(r"نظير\w*|وفد\w*|رئيس|الرئيس|رئيس الوزراء|ملك") + r"|counterpart|delegation|president|prime minister|king"
)
_IN_PASSING = frozenset({"met", "called on", "received", "talks of"})
_THEREBY = re.compile(fold(r"(?<!\w)(?:خلالها|خلاله|أثناءها|حيث)(?!\w)") + r"|^(?:where|when|and|during which) ")
_SHORTEST = 18


def in_series(reading: Reading, passage: Passage, pair: Pair, drafts: list[Draft]) -> list[Draft]:
    """Give the drafts of a sentence with those that only the row shows added, and those that are one joined."""
    if listed := _listed(reading, passage, pair, drafts):
        return [*listed, *(draft for draft in drafts if draft.type in ("visit", "figure"))]
    drafts = _received(drafts)
    parted: list[Draft] = []
    for draft in _joined(_met_in_passing_left_out(drafts)):
        if draft.type == "agreement":
            parted.extend(_parted(reading, draft, _ANOTHER))
        elif draft.type == "position" and draft.end - draft.start > _LONG:
            parted.extend(_parted(reading, draft, _ONWARD))
        else:
            parted.extend(_counted(reading, draft))
    return parted


def _listed(reading: Reading, passage: Passage, pair: Pair, drafts: Sequence[Draft]) -> list[Draft]:
    """An item of a list of agreements, which need not say that it was signed."""
    announced = passage.announced and folded(reading.text, passage.announced.start, passage.announced.end).text
    under = passage.topic == "agreements" or bool(announced and re.search(_INSTRUMENT, announced))
    low = folded(reading.text, passage.start, passage.end)
    found = _ITEM.match(low.text)
    told = any(draft.type == "agreement" and not _NEGOTIATED.search(low.text) for draft in drafts)
    if not passage.item or not under or not found or told:
        return []
    hit = Hit(_LISTED, passage.start, low.end_place(found.end()))
    end = passage.end - (1 if reading.text[passage.end - 1] in ";؛،,:" else 0)
    clause = Clause(passage.start, end, hit, (), folded(reading.text, passage.start, end), opens=True)
    parties = between(reading, clause, pair)
    if parties.foreign and len(parties.named) < 2:
        return []
    status: Chosen = Chosen(hit, "negotiating" if _NEGOTIATED.search(low.text) else "signed", passage.start, end)
    return [
        Draft(
            passage,
            clause,
            status,
            parties,
            own_date(reading, clause, hit),
            passage.start,
            min(end, passage.start + 300),
        )
    ]


def _parted(reading: Reading, draft: Draft, cuts: re.Pattern[str]) -> Iterator[Draft]:
    """Part a quotation before each further instrument that has words of its own."""
    low = folded(reading.text, draft.start, draft.end)
    reach = low.index(draft.chosen.hit.end)
    at = [low.place(m.end()) for m in cuts.finditer(low.text) if m.start() >= reach]
    starts = [place for place in at if place - draft.start >= _SHORTEST and draft.end - place >= _SHORTEST]
    edges = [draft.start, *starts, draft.end]
    for n, (start, end) in enumerate(zip(edges, edges[1:], strict=False)):
        piece = _shortened(reading.text, start, end)
        yield replace(draft, start=start, end=piece) if n == 0 else _dated_piece(reading, draft, start, piece)


def _dated_piece(reading: Reading, draft: Draft, start: int, end: int) -> Draft:
    """A further piece with a date of its own, where it has one; else the first one's."""
    hit = replace(draft.chosen.hit, start=start, end=start + 1)
    clause = replace(draft.clause, start=start, end=end, low=folded(reading.text, start, end), hit=hit, under=())
    own = own_date(reading, clause, hit)
    date = own or (replace(draft.date, borrowed=True) if draft.date and draft.type == "agreement" else None)
    chosen = replace(draft.chosen, hit=hit, start=start, end=end)
    return replace(draft, start=start, end=end, clause=clause, chosen=chosen, date=date)


def _counted(reading: Reading, draft: Draft) -> Iterator[Draft]:
    """Part a figure before the amounts that it is compared with."""
    if draft.type != "figure" or len([a for a in amounts(reading, draft.clause) if a.unit or a.value >= 50]) < 2:
        yield draft
        return
    for piece in _parted(reading, draft, _MORE):
        if amounts(reading, piece.clause):
            low = piece.clause.low.text
            own = own_date(
                reading,
                replace(
                    piece.clause, start=piece.start, end=piece.end, low=folded(reading.text, piece.start, piece.end)
                ),
                piece.chosen.hit,
            )
            yield piece.dated(own) if low else piece


def _shortened(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " \n\t،,؛;:(و":
        end -= 1
    return end


def _met_in_passing_left_out(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out whom a visitor met, told with the visit and without what they spoke of: a part of the visit."""
    kept: list[Draft] = []
    for n, draft in enumerate(drafts):
        if kept and _what_they_discussed(kept[-1], draft):
            whole = draft.end if draft.end - kept[-1].start <= 300 else kept[-1].end
            kept[-1] = replace(kept[-1], end=whole)
            continue
        before = any(other.type == "visit" for other in kept)
        follows = drafts[n + 1] if n + 1 < len(drafts) else None
        talked = follows is not None and _what_they_discussed(draft, follows)
        low = draft.clause.low.text
        passing = (
            draft.type == "meeting" and draft.chosen.hit.trigger.name in _IN_PASSING and bool(_THEREBY.search(low))
        )
        if not (before and passing and not talked and not TALKED.search(draft.clause.low.text)):
            kept.append(draft)
    return kept


_VISIT = Trigger("received on a date", "visit", "", sure=0.55, status="held")


def _received(drafts: Sequence[Draft]) -> list[Draft]:
    """Add the visit to "received on …": whoever was received on a day of its own, from the other country, came for it."""
    found = list(drafts)
    if any(draft.type == "visit" for draft in drafts):
        return found
    for draft in drafts:
        hit = draft.chosen.hit
        dated = draft.date is not None and not draft.date.inferred
        if (
            hit.trigger.name == "received"
            and dated
            and _CAME.search(draft.clause.low.text)
            and draft.chosen.status == "held"
        ):
            found.append(replace(draft, chosen=replace(draft.chosen, hit=replace(hit, trigger=_VISIT))))
    return found


def _what_they_discussed(last: Draft, draft: Draft) -> bool:
    """Tell whether a clause says what those who met spoke of: «التقى … وبحث معه …»."""
    met = last.type == "meeting" and last.chosen.hit.trigger.name in ("met", "received", "held talks", "called on")
    return met and draft.type == "cooperation" and draft.chosen.status == "discussed" and draft.start - last.end < 4


def _joined(drafts: Sequence[Draft]) -> list[Draft]:
    """Join «signed on …» and "and entered into force …" of one sentence: one instrument, at its last stage."""
    kept: list[Draft] = []
    for draft in drafts:
        last = kept[-1] if kept else None
        later = draft.chosen.status in ("in-force", "ratified")
        if last and later and last.type == draft.type == "agreement" and draft.start - last.end < 30:
            whole = draft.end if draft.end - last.start <= 300 else last.end
            kept[-1] = replace(last, chosen=replace(last.chosen, status=draft.chosen.status), end=whole)
        else:
            kept.append(draft)
    return kept
