"""The date that a claim without one is lent: that of the event it is told with, else the day of the report."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import FUTURE_VERB, OPEN_YET
from milaff.extraction.rules.when.belonging import belongs, one_end, undisputed
from milaff.extraction.rules.when.borrowing import acted_on, may_borrow, within_visit
from milaff.extraction.rules.when.dating import Dated, several_days
from milaff.extraction.rules.when.elsewhen import not_of_the_day, said_so_far
from milaff.extraction.rules.when.frame_words import THEN
from milaff.extraction.rules.when.occasion import unresolved_day
from milaff.extraction.rules.when.other_days import on_another_day
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.report_day import standing_of_state
from milaff.extraction.rules.when.rivals import HAPPENS, after_another, has_dates, told_another_day
from milaff.extraction.rules.when.sentence import of_several
from milaff.extraction.rules.when.turning import awaited, is_statement

_AFTER_TALKS = re.compile(
    r"\b(?:after|following|at the end of) (?:the|their) (?:talks|meeting|session|discussions)\b"
    + fold(r"|(?<!\w)[وف]?(?:عقب|بعد|إثر|في ختام) (?:هذ[اه] )?(?:ال)?(?:مباحثات|محادثات|لقاء|اجتماع|جلسة)")
)
"""What was signed after the talks of a day was signed on that day of a visit."""
_VISITING = re.compile(
    r"\bwho is (?:currently |now )?(?:visiting|on a)\b" + fold(r"|(?<!\w)(?:الذي|التي) [يت]زور(?!\w)")
)
"""A guest who is there is there on the day of the report, whichever day his talks had."""
_DURING = re.compile(
    r"\bduring (?:the|this|his|her|their) (?:\w+ )?(?:visit|trip|stay)\b"
    + fold(r"|(?:خلال|أثناء|في إطار) (?:هذه )?(?:ال)?زيار")
)
_LED_BY_VISIT = re.compile(
    r"\W*(?:on the (?:sidelines|margins) of|during) the visit\b"
    + fold(r"|\W*[وف]?(?:على هامش|خلال|أثناء) (?:هذه )?الزيارة(?!\w)")
)
_VERB_TO_COME = re.compile(r",? ?which [^,.;]{3,140}, (?:is|are|was|were|will|has|had)\b")
_HOPED = re.compile(
    r"\b(?:hopes?|hoped|expects?|expected|plans?|planned|aims?|intends?|wish(?:es)?|wants?|due|set|likely|about) to "
    r"(?:sign|conclude|finali[sz]e|complete|ink)\b"
    r"|\b(?:will|shall) be (?:the subject of|further |discussed|considered|finali[sz]ed|signed|concluded|negotiated)"
)
_LEAD = 2
"""Up to which line a report tells its news, in the perfect tense too: "has told reporters"."""


def lent_date(
    reading: Reading,
    draft: Draft,
    event: Draft | None,
    story: Dated | None,
    visit: Dated | None,
    lent: Sequence[Draft],
    resumed: int = 0,
) -> Dated | None:
    """Give the date that a draft may be lent; None where there is none that is surely its own.

    ``event`` is the last event told with its own date, ``story`` the day of the report where the sentence is told
    of it, ``visit`` the days of the visit that a report is about, ``lent`` the drafts before, ``resumed`` where the
    story last went on after another time.
    """
    if (draft.type == "visit" and several_days(draft.clause)) or of_several(draft) or _goes_on(reading, draft):
        return None
    if draft.type == "visit" and event is not None and _VISITING.search(draft.clause.low.text):
        event = None
    on_visit = event is not None and within_visit(draft, event)
    if not may_borrow(draft) and not on_visit:
        return None
    if event is not None and event.date is not None and not one_end(event) and belongs(reading, draft, event, story):
        date = undisputed(reading, draft, event)
        return replace(date, borrowed=True, inferred=date.inferred or event.passage != draft.passage) if date else None
    if (
        told_another_day(reading, draft)
        or not_of_the_day(draft.clause, draft.chosen.hit if draft.type in SPEECH else None)
        or unresolved_day(reading, draft)
        or awaited(reading, draft)
        or THEN.search(folded(reading.text, draft.passage.start, draft.passage.end).text)
    ):
        return None
    if story is None or on_visit or (draft.type in HAPPENS and has_dates(reading, draft, story)):
        return None
    goes_on = draft.passage.line > _LEAD or not draft.passage.first
    if draft.type in SPEECH and goes_on and said_so_far(draft.clause, draft.chosen.hit):
        return None
    if standing_of_state(reading, draft) or _to_be_signed(draft) or after_another(reading, draft, story):
        return None
    if on_another_day(reading, draft, story, lent, resumed):
        return None
    stated = is_statement(reading)
    signed = draft.passage.announced is not None or draft.chosen.hit.trigger.name.startswith("sign")
    signed = signed or (stated and draft.chosen.status == "signed")
    during = draft.type == "meeting" or (draft.type == "agreement" and signed)
    during = during or (draft.type in ("cooperation", "institution") and acted_on(draft) and not stated)
    if draft.type == "commitment" and _LED_BY_VISIT.match(folded(reading.text, draft.passage.start, draft.end).text):
        return visit or story
    told_first = bool(lent) and lent[0].type == "visit"
    during = during and (told_first or stated or bool(_DURING.search(draft.clause.low.text)))
    after_talks = draft.type == "agreement" and not stated and bool(_AFTER_TALKS.search(draft.clause.low.text))
    return visit if visit and during and not after_talks else story


def _goes_on(reading: Reading, draft: Draft) -> bool:
    """Tell whether a session's clause was cut before its verb: "The first meeting, which …, is due to be held"."""
    return draft.type == "mechanism" and bool(_VERB_TO_COME.match(reading.text, draft.clause.end))


def _to_be_signed(draft: Draft) -> bool:
    """Tell whether an instrument is spoken of as one that will be signed, or is still negotiated."""
    low = draft.clause.low.text
    if draft.type == "agreement" and draft.chosen.status == "negotiating" and OPEN_YET.search(low):
        return True
    proposed = draft.type == "agreement" and draft.chosen.status == "proposed"
    return proposed and bool(FUTURE_VERB.search(low) or _HOPED.search(low))
