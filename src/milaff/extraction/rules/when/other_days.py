"""Days named before a claim in a report, on which it may have happened; those that only tell more of a thing."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import AMOUNT, NOW, SAME_DAY
from milaff.extraction.rules.when.named import part_of_a_name
from milaff.extraction.rules.when.older import of_the_older
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.speaking import closed_by_it, of_the_topic
from milaff.extraction.rules.when.subordinate import of_a_second_event

_BACK = 20
"""The most claims before one that are looked back on."""
_OPENS = 30
"""How near to its sentence's beginning a date opens it, in characters."""
_WITHIN = 60
"""How far around a verb of speech the words stand that say when it was said, in characters."""
_WHO = re.compile(
    r"\b(?:who|which|whose|that|where|signed|opened|established|built|killed|held|set up|by the|since)\b[^,]*$"
)
_WHO_AR = re.compile(fold(r"[،,] (?:الذي|التي|اللذان|اللذين) [^،]*$"))
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
        r"|(?<!\w)[وف]?[يت]?(?:قال|ذكر|أوضح|كشف|سجل|بين|أشار|لفت|أفاد|أكد|أضاف|صرح|أبرز|اعتبر|أعلن|نوه)ت?"
        r"(?: [^،؛.]{1,60})? (?:أن|إن|أنه|أنها|إلى|بأن)(?!\w)"
    )
)
"""A verb of speech and the word that opens what it reports: a date behind both is none of when it was said."""


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
            or (mention.end <= draft.clause.end and of_the_older(draft.clause, hit, mention))
            or of_a_second_event(draft.clause, hit, mention)
            or any(other.chosen.hit.start < mention.start < other.end for other in spoken)
            or (
                draft.type in SPEECH
                and (reported(reading, draft, mention) or closed_by_it(draft.clause, draft.chosen.hit, mention))
            )
            or _no_day_of_its_own(reading, draft, mention)
        ):
            continue
        if mention.end <= hit.end and tells_more(reading, draft, mention):
            continue
        if draft.type in SPEECH and of_the_topic(folded(reading.text, draft.passage.start, mention.start).text):
            continue
        if mention.start >= draft.passage.start or _leads(reading, mention):
            return True
    return False


def tells_more(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date tells more of what a sentence names: "the port, opened in 2016, …", «…، الذي وصل أمس، …»."""
    before = folded(reading.text, max(draft.passage.start, mention.start - _WITHIN), mention.start).text
    if reading.language == "en":
        return bool(_WHO.search(before))
    return bool(_WHO_AR.search(before)) and reading.text[mention.end : mention.end + 1] in "،,"


def _no_day_of_its_own(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date is an amount's, says since when something has been, or is the day just spoken of."""
    low = folded(reading.text, max(draft.passage.start, mention.start - _WITHIN), mention.end).text
    before = folded(reading.text, max(draft.passage.start, mention.start - _WITHIN), mention.start).text
    summed = mention.kind in ("year", "range") and mention.end <= draft.chosen.hit.start and AMOUNT.search(before)
    return bool(summed) or since(reading, mention) or (mention.edtf is None and bool(SAME_DAY.search(low)))


def since(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date only says since when: "her first trip there since taking office in October"."""
    return bool(_SINCE.search(folded(reading.text, max(0, mention.start - _WITHIN), mention.start).text))


def reported(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date before a claim in its sentence is of what is reported: «أوضح أن … في 2020، ودعا …»."""
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
    """Tell whether a date opens its sentence; in a quotation it is only of what the speaker tells of."""
    at = bisect_right(reading.sentences, mention.start, key=lambda sentence: sentence.start) - 1
    start = reading.sentences[at].start if at >= 0 else mention.start - _OPENS
    return mention.start - start < _OPENS and fold(reading.text[start]) != '"'
