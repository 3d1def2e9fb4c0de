"""Who met whom during a visit: what is told in passing belongs to the visit, what was discussed to the meeting."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.signs import TALKED

_CAME = re.compile(
    fold(r"نظير\w*|وفد\w*|رئيس|الرئيس|رئيس الوزراء|ملك") + r"|counterpart|delegation|president|prime minister|king"
)
_LATIN = re.compile(r"[a-z]{3}")
_IN_PASSING = frozenset({"met", "called on", "received", "talks of"})
_THEREBY = re.compile(fold(r"(?<!\w)(?:خلالها|خلاله|أثناءها|حيث)(?!\w)") + r"|^(?:where|when|and|during which) ")


def met_in_passing_left_out(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out whom a visitor met, told with the visit and without what they spoke of: a part of the visit."""
    kept: list[Draft] = []
    for n, draft in enumerate(drafts):
        if kept and _what_they_discussed(kept[-1], draft):
            kept[-1] = kept[-1].upto(draft)
            continue
        before = any(other.type == "visit" for other in kept)
        follows = drafts[n + 1] if n + 1 < len(drafts) else None
        talked = follows is not None and _what_they_discussed(draft, follows)
        low = draft.clause.low.text
        passing = (
            draft.type == "meeting" and draft.chosen.hit.trigger.name in _IN_PASSING and bool(_THEREBY.search(low))
        )
        if draft.between.codes and _LATIN.search(low):  # who was called on is a meeting of its own
            passing = False
        if not (before and passing and not talked and not TALKED.search(draft.clause.low.text)):
            kept.append(draft)
    return kept


_VISIT = Trigger("received on a date", "visit", "", sure=0.55, status="held")


def received(drafts: Sequence[Draft]) -> list[Draft]:
    """Add the visit to "received on …": who was received on a day of its own, from the other country, came for it."""
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


def met_abroad(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Add the visit to "met … in Sochi on …": who meets a counterpart in the other's country came for it."""
    found = list(drafts)
    if reading.language != "ar" or any(draft.type == "visit" for draft in drafts):
        return found
    for draft in drafts:
        hit, dated = draft.chosen.hit, draft.date is not None and not draft.date.inferred
        if hit.trigger.name != "met" or not dated or draft.chosen.status != "held":
            continue
        subject = reading.countries_within(hit.start, draft.clause.end)[:1]
        places = [place.country for place in reading.within(reading.places, hit.end, draft.clause.end)]
        if subject and places[:1] and places[0] in draft.between.codes and (places[0],) != subject:
            found.append(replace(draft, chosen=replace(draft.chosen, hit=replace(hit, trigger=_VISIT))))
    return found


def _what_they_discussed(last: Draft, draft: Draft) -> bool:
    """Tell whether a clause says what those who met spoke of: «التقى … وبحث معه …»."""
    met = last.type == "meeting" and last.chosen.hit.trigger.name in ("met", "received", "held talks", "called on")
    return met and draft.type == "cooperation" and draft.chosen.status == "discussed" and draft.start - last.end < 4
