"""Which of a report's sentences happened on the day of the report: none that is told beside another day."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.clauses import Clause, Hit
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import SPEECH, Dated
from milaff.extraction.rules.when.frame_words import NOW, SAME_DAY, TODAY
from milaff.extraction.rules.when.named import part_of_a_name

_AHEAD = re.compile(fold(r"(?<!\w)[وف]?(?:[يت]نتظر أن|من (?:ال)?(?:مقرر|منتظر|مرتقب|متوقع)|س[يت]\w{3,}|غدا)(?!\w)"))
_DECLARES = re.compile(fold(r"[وف]?(?:أعلن|تعهد|وعد|أكد|التزم|جدد|كشف|أبلغ)\w*(?!\w)"))
"""A verb by which something is announced on the day, though what is announced is to come."""
_BACK = 20
"""The most claims before one that are looked back on."""
_FRONT = 14
"""How near to its sentence's beginning a date dates all that the sentence tells, in characters."""
_GOES_ON = frozenset({"position", "commitment", "meeting", "agreement", "cooperation", "institution"})
_DONE = frozenset({None, "held", "signed", "discussed", "proposed"})
_OPENS = 30
"""How near to its sentence's beginning a date opens it, in characters."""
_HOLDS_IT = re.compile(
    r"(?:supports?|backs?|opposes?|attach(?:es)?|regards?|considers?|favou?rs?|recogni[sz]es?|values?|shares?|"
    r"remains?|seeks?|wants?)\b"
)
_FIRST = re.compile(r"\b(?:[Ww]e|I)(?: \w+ly)? $")
_WEEKDAY = re.compile(r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_WITHIN = 60
"""How far around a verb of speech the words stand that say when it was said, in characters."""
_WHO = re.compile(
    r"\b(?:who|which|whose|that|where|signed|opened|established|built|killed|held|set up|by the|since)\b[^,]*$"
)
_CONTENT = re.compile(
    r"\b(?:that|for|to|its|his|her|their)\b|[\"“]" + fold(r"|(?<!\w)(?:أن|إن|بأن|أنه|أنها|إلى|عن|على)(?!\w)")
)
_AND_THAT = re.compile(r"\band that\b[^,.]*$")
_MEANT = re.compile(r"(?:intend\w*|was ready|were ready|would|will|hope[sd]?|wish\w*|plan\w*|aim\w*|support\w*)\b")
_SAID = r"\b(?:said|says|told|noted|added|stated|explained|pointed out|stressed|announced|declared)"
_SINCE = re.compile(r"\bsince (?!(?:[\w-]+ )*?(?:on|the) )[^,.;]{0,40}$" + fold(r"|(?<!\w)منذ(?!\w)[^،.؛]{0,40}$"))
_REPORTS = re.compile(
    rf"{_SAID}(?! (?:on|in|last|earlier|during|at|yesterday|back)\b)(?: [^\s;]+){{3,}}"
    rf"|{_SAID}(?: [^\s;,]+){{1,6}} that\b"
    + fold(
        r"|(?<!\w)[وف]?[يت]?(?:قال|ذكر|أوضح|كشف|سجل|بين|أشار|لفت|أفاد|أكد|أضاف|صرح|أبرز|اعتبر|أعلن|نوه)ت?(?: [^،؛.]{1,60})? "
        r"(?:أن|إن|أنه|أنها|إلى|بأن)(?!\w)"
    )
)
"""A verb of speech and the word that opens what it reports: a date behind both is none of when it was said."""


def dated_only(reading: Reading) -> bool:
    """Tell whether the day at the head of a text stands by itself, without a place, agency or sentence.

    So stand the days of dispatches, articles and pages alike; only what says «اليوم» or "on Tuesday" is a dispatch.
    """
    line = reading.dateline
    if line is None:
        return False
    around = reading.text[line.start : line.mention.start] + reading.text[line.mention.end : line.end]
    first = next((one for one in reading.lines if one.start <= line.start < one.end), None)
    alone = first is not None and line.end >= first.end - 2
    return alone and not re.search(r"[^\W\d]{2,}", around) and not speaks_of_today(reading, line.mention.edtf or "")


def speaks_of_today(reading: Reading, day: str) -> str | None:
    """Give the words by which a text says that it is a report of a day: «اليوم», or "on Tuesday" of no other date."""
    for found in TODAY.finditer(folded(reading.text, 0, len(reading.text)).text):
        if not found.group().startswith("on "):
            return found.group()
    weekdays = (m for m in reading.dates if m.kind == "day" and m.edtf and _WEEKDAY.match(m.text.lower()))
    return next((m.text for m in weekdays if not re.search(r"\d", m.text) or m.edtf == day), None)


def on_another_day(reading: Reading, draft: Draft, story: Dated, told: Sequence[Draft], resumed: int = 0) -> bool:
    """Tell whether another day is named before a claim in its paragraph, so that it may have happened then.

    ``told`` are the claims before it: a day that one of them speaks of is none that it happened on.
    ``resumed`` is where the story last went on: days named before that are of another time.
    """
    line = reading.lines[draft.passage.line]
    hit = draft.chosen.hit
    upto = speaking_until(draft) if draft.type in SPEECH else draft.end
    if NOW.search(folded(reading.text, draft.passage.start, draft.passage.end).text):
        return False
    body = max(line.start, resumed, reading.dateline.end if reading.dateline else line.start)
    spoken = [other for other in told[-_BACK:] if other.type in SPEECH and other.passage.line == draft.passage.line]
    for mention in reading.within(reading.dates, body, upto):
        if (
            holds(mention, story)
            or part_of_a_name(reading, mention)
            or (mention.start > hit.start and to_come(mention, story))
            or any(other.chosen.hit.start < mention.start < other.end for other in spoken)
            or (draft.type in SPEECH and reported(reading, draft, mention))
            or _no_day_of_its_own(reading, draft, mention)
        ):
            continue
        if (
            reading.language == "en"
            and mention.start < hit.start
            and _WHO.search(folded(reading.text, max(draft.passage.start, mention.start - _WITHIN), mention.start).text)
        ):
            continue
        if mention.start >= draft.passage.start or _leads(reading, mention):
            return True
    return False


def _no_day_of_its_own(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date says since when something has been, or is the same day as the one spoken of."""
    low = folded(reading.text, max(draft.passage.start, mention.start - _WITHIN), mention.end).text
    return since(reading, mention) or (mention.edtf is None and bool(SAME_DAY.search(low)))


def since(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date only says since when: "her first trip there since taking office in October"."""
    return bool(_SINCE.search(folded(reading.text, max(0, mention.start - _WITHIN), mention.start).text))


def reported(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date before a claim in its sentence is of what its speaker reports: «أوضح أن … في 2020، ودعا …»."""
    inside = draft.passage.start <= mention.start < draft.chosen.hit.start
    between = reading.text[mention.end : draft.chosen.hit.start] if inside else ""
    ended = (
        "," in between
        or "،" in between
        or (_AND_THAT.search(between) and _MEANT.match(reading.text[draft.chosen.hit.start : draft.chosen.hit.end]))
    )
    return (
        inside and bool(ended) and bool(_REPORTS.search(folded(reading.text, draft.passage.start, mention.start).text))
    )


def speaking_until(draft: Draft) -> int:
    """Tell where the words that say when a speaker spoke end, and what was said begins."""
    low = draft.clause.low
    if draft.chosen.hit.end >= draft.end:
        return draft.chosen.hit.start
    after = low.text[low.index(draft.chosen.hit.end) :]
    said = _CONTENT.search(after)
    return (
        low.place(low.index(draft.chosen.hit.end) + said.start())
        if said and said.start() < _WITHIN
        else draft.chosen.hit.start
    )


def _leads(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date opens its sentence."""
    at = bisect_right(reading.sentences, mention.start, key=lambda sentence: sentence.start) - 1
    return at >= 0 and mention.start - reading.sentences[at].start < _OPENS


def of_its_first_day(reading: Reading, draft: Draft, told: Sequence[Draft]) -> Dated | None:
    """Give the date that opens an Arabic sentence, for what it goes on to tell: «في 14 أبريل 2005 قطعت …، متهمة …».

    Only where the sentence's first claim happened then, and no other date stands between.
    """
    if reading.language != "ar" or draft.type not in _GOES_ON or draft.chosen.status not in _DONE:
        return None
    first = next((other for other in told[-_BACK:] if other.passage == draft.passage), None)
    if first is None or first.date is None or first.date.borrowed or first.chosen.nested:
        return None
    found = [m for m in reading.within(reading.dates, draft.passage.start, max(draft.end, draft.start)) if m.edtf]
    opens = bool(found) and found[0].edtf == first.date.edtf and found[0].start - draft.passage.start < _FRONT
    if not opens or len(found) > 1:
        return None
    return replace(first.date, borrowed=True)


def reading_ahead(clause: Clause, hit: Hit) -> bool:
    """Tell whether Arabic words say before a trigger that it is yet to come: «وينتظر أن يسلم دعوة»."""
    at = clause.low.index(hit.start)
    return bool(_AHEAD.search(clause.low.text[: at if _DECLARES.match(clause.low.text, at) else at + 24]))


def standing_of_state(reading: Reading, draft: Draft) -> bool:
    """Tell whether a position is one that a state holds, told in the present: "Norway supports Chile's bid".

    What "we support" says is said on the day.
    """
    hit = draft.chosen.hit
    spoken = _FIRST.search(reading.text[draft.passage.start : hit.start])
    held = _HOLDS_IT.match(reading.text[hit.start : hit.end].lower())
    return draft.type == "position" and held is not None and spoken is None
