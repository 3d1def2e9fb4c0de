"""What became of one thing: "was opened in 1963, closed in 1987 and reopened in 1993"; missions told in a row."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from milaff.extraction.dates import DateMention
from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import folded
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.elapsed import LATER

_FURTHER = re.compile(
    r"[,;]?\s+(?:and (?:then )?|but |before (?:being )?|then |later |until it was )?(?:(?:it |they )?(?:was|were|"
    r"had been|being) )?"
    r"(?:then |later |again |finally |subsequently |temporarily )*"
    r"(?=(?:closed|reopened|re-opened|opened|upgraded|raised|elevated|restored|resumed|severed|broken off|"
    r"re-established|"
    r"downgraded|moved|relocated|transferred|suspended|inaugurated|established|entered into force|ratified|renewed|"
    r"extended|"
    r"amended|launched|concluded|completed|relaunched)\b)|"
    r"[,;]?\s+and (?=to (?:an? |the )?(?:[\w-]+ ){0,4}?(?:level|partnership|status|rank|embass)\b)"
)
_ITS_COURSE = re.compile(r"(?:ratified|entered into force)\b")
"""What an instrument goes through after its signature is no further claim."""
_MISSIONS = re.compile(
    r"(?:[,;]\s*(?:and |as well as )?|\s+(?:and|as well as) )(?=(?:an? |its |one |two |three |another |"
    r"honorary )+(?:[\w-]+ ){0,2}?"
    r"(?:consulates?(?:[- ]general)?|trade office|embass(?:y|ies)|honorary consuls?|high commission|legation|"
    r"mission)\b)"
)
_SHORTEST = 14


def in_stages(reading: Reading, draft: Draft) -> list[Draft]:
    """Give a milestone or agreement in as many drafts as its words tell dated stages of it, or missions in a row."""
    if reading.language != "en" or draft.type not in ("milestone", "agreement"):
        return [draft]
    if draft.chosen.hit.trigger.fields.get("milestone") in ("assessment", "commemoration", "honour", "support"):
        return [draft]
    end = max(draft.end, min(draft.clause.end, draft.start + LONGEST_QUOTE))
    low = folded(reading.text, draft.start, end)
    reach = low.index(draft.chosen.hit.end) - 2
    named = draft.type == "agreement"  # a participle right after its noun names it: "the agreement concluded in 2008"
    further = (m for m in _FURTHER.finditer(low.text) if m.start() >= reach and not (named and not m[0].strip()))
    cuts = [low.place(m.end()) for m in further]
    if draft.type == "agreement":
        cuts = [cut for cut in cuts if not _ITS_COURSE.match(low.text, low.index(cut))]
    found = _dated(reading, draft, cuts, end)
    if len(found) > 1 or draft.type != "milestone":
        return found
    missions = [low.place(m.end()) for m in _MISSIONS.finditer(low.text) if m.start() >= reach - 12]
    return _pieces(reading, draft, missions, end) if missions else found


def _dated(reading: Reading, draft: Draft, cuts: list[int], end: int) -> list[Draft]:
    """Part at the verbs where each piece has a date of its own; else give the draft whole."""
    edges = [draft.start]
    for cut in [*cuts, end]:
        if cut - edges[-1] >= _SHORTEST and _tells_when(reading, edges[-1], cut):
            edges.append(cut)
    if len(edges) < 3:
        return [draft]
    edges[-1] = end
    return list(_cut(reading, draft, edges))


def _pieces(reading: Reading, draft: Draft, cuts: list[int], end: int) -> list[Draft]:
    edges = [draft.start, *(cut for cut in cuts if cut - draft.start >= _SHORTEST), end]
    return list(_cut(reading, draft, edges))


def _cut(reading: Reading, draft: Draft, edges: list[int]) -> Iterator[Draft]:
    for n, (start, end) in enumerate(pairwise(edges)):
        last = start + len(reading.text[start:end].rstrip(" \n,;"))
        last = last - 4 if reading.text[start:last].endswith(" and") else last
        own = _dates(reading, start, last)
        date = Dated(own[0].edtf or "", own[0].text, inferred=own[0].inferred) if own else None
        whole = draft.date if n == 0 else None
        if (
            whole and own
        ):  # of a piece with an aside the date that is its verb's, but "had worked since 1981" has its own
            since = reading.text[start : own[0].start].rstrip().endswith("since")
            whole = whole if not since and whole.edtf in {m.edtf for m in own} else None
        yield replace(draft, start=start, end=last, date=whole or date)


def _tells_when(reading: Reading, start: int, end: int) -> bool:
    """Tell whether words date a stage, or count it from another: "opened in Accra two years later"."""
    return bool(_dates(reading, start, end) or LATER.search(folded(reading.text, start, end).text))


def _dates(reading: Reading, start: int, end: int) -> list[DateMention]:
    return [m for m in reading.within(reading.dates, start, end) if m.edtf]
