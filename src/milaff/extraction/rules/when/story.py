"""The dates of claims that have none of their own: each is lent the first that it may have, in a fixed order."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.carried_on import of_its_paragraph, said_as_well
from milaff.extraction.rules.when.compared import compatible
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.days_told import day_told
from milaff.extraction.rules.when.elapsed import elapsed, of_what_came_with_it, since_its_lead, years_later
from milaff.extraction.rules.when.figures_beside import of_figure, of_its_heading
from milaff.extraction.rules.when.frame_words import ENDED_WITH, SAME_DAY
from milaff.extraction.rules.when.goes_on import gone_on, of_others
from milaff.extraction.rules.when.interview import said_in_it
from milaff.extraction.rules.when.lending import lent_date
from milaff.extraction.rules.when.line_told import of_line, said_on_its_line
from milaff.extraction.rules.when.nth_day import nth_day
from milaff.extraction.rules.when.occasion import of_the_opening, thereupon
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.put_off import tells_of_delay
from milaff.extraction.rules.when.reckoned import lasting, of_another_year
from milaff.extraction.rules.when.report_day import of_its_first_day
from milaff.extraction.rules.when.rivals import has_dates
from milaff.extraction.rules.when.same import in_its_session, of_the_occasion, of_the_same
from milaff.extraction.rules.when.saying import content_of, gone_on_saying, of_its_occasion, with_the_talks
from milaff.extraction.rules.when.sentence import of_its_announcement, of_its_sentence, only_spoken_of
from milaff.extraction.rules.when.session_told import of_the_session
from milaff.extraction.rules.when.stay_days import stay_days, with_its_arrival
from milaff.extraction.rules.when.telling import Telling, reckoned, telling
from milaff.extraction.rules.when.told_to import told_when_they_met
from milaff.extraction.rules.when.vague import at_no_day
from milaff.extraction.rules.when.visit_told import day_of_it, during_a_visit, of_the_stay, of_the_visit, since_it
from milaff.language.edtf import DateError, parse

_AT_ITS_CLOSE = re.compile(
    fold(r"(?<!\w)و?في ختام (?:هذه )?(?:الزيارة|زيارته|زيارتها)(?!\w)")
    + r"|\bat the (?:end|close|conclusion) of (?:the|his|her|this) (?:[\w-]+ )?visit\b"
)
"""Thanks and invitations at the end of a visit are of its last day."""
_BY_SIGNING = re.compile(fold(r"\W*بالتوقيع على"))
"""How a clause begins with which a session was closed: «اختتمت …، بالتوقيع على محضرها»."""
_PERIODS = ("month", "season", "quarter", "half", "range")
_WHILE_THERE = re.compile(
    r"\W*(?:while (?:in|there)|during (?:his|her|their) (?:stay\b(?! (?:of|from))|time (?:in|there)))"
    + fold(r"|\W*[وف]?(?:خلال|أثناء) (?:وجوده|وجودها|وجودهم|تواجده|تواجدها|إقامته|إقامتها)(?!\w)")
)
_RECALLED = re.compile(
    r"\b(?:recall(?:ed|s|ing)?|remember(?:ed|s)?) (?:that|with \w+ (?:that )?)?\b"
    + fold(r"|(?<!\w)[وف]?(?:ذكر|استذكر|استحضر)(?:ا|ت|وا)? ب?أن(?!\w)")
)
"""What is recalled of an earlier meeting is none of the one at which it is."""
_SAID = frozenset({"position", "commitment", "cooperation"})
_FAR = 160
"""How far before a clause words stand that still lead it, in characters."""
_OPENS = 12
"""How near to its sentence's beginning a date stands that dates the whole of it, in characters."""


def told(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Lend dates to the drafts that have none: from their sentence's event, their line's, or the day of the report.

    A guest's stay that is told after the talks gives other meetings its days; what is said goes on about the talks.
    """
    whole = telling(reading, drafts)
    lent: list[Draft] = []
    event: Draft | None = None
    talks: Draft | None = None
    for draft in with_its_arrival(reading, drafts):
        about = talks if draft.type in _SAID else event
        dated = _at_its_end(reading, _with_its_date(reading, whole, lent, draft, about))
        if _happened_then(reading, dated):
            talks = talks if _around(dated, event) else dated
            event = dated
        lent.append(dated)
    return lent


def _with_its_date(reading: Reading, whole: Telling, lent: Sequence[Draft], draft: Draft, event: Draft | None) -> Draft:
    """Give a draft with its own date, that of its speech, one counted from what was told, or one that it is lent.

    ``event`` is the last event told with its own date.
    """
    bounded, days = stay_days(reading, draft, whole.day_of(draft))
    own = days if bounded else reckoned(reading, draft) or of_another_year(reading, lent, draft) or draft.date
    draft = draft.dated(None if _of_its_signing(draft) else own)
    counted_from, told_day = nth_day(reading, lent, draft)
    if not counted_from:
        counted_from, told_day = day_told(reading, lent, draft, whole.story)
    if whole.spoken and said_in_it(reading, draft, speech=whole.speech):
        draft = draft.dated(whole.spoken)
    if counted_from:
        return draft.dated(told_day)
    if since_its_lead(reading, draft) or of_what_came_with_it(reading, draft):
        draft = draft.dated(None)
    if draft.date is not None:
        return draft
    if elapsed(draft):
        return draft.dated(years_later(reading, draft))
    if said := _said_then(reading, lent, draft):
        return draft.dated(said)
    return (
        draft
        if bounded or _on_a_day_unknown(reading, draft) or (not whole.visit and _while_there(reading, draft))
        else draft.dated(_lent(reading, whole, lent, draft, event))
    )


def _lent(reading: Reading, whole: Telling, lent: Sequence[Draft], draft: Draft, event: Draft | None) -> Dated | None:
    """Give the first date that a draft without one may have, from what was told before or the day of the story."""
    course = whole.course
    beside = of_others(draft, reading)
    if beside and reading.language == "ar" and draft.chosen.hit.trigger.fields.get("act") == "denied":
        return None  # a ministry's denial stands beside a report, on a day that it does not tell
    beside = beside and course is not None
    about = None if beside else _gone_on_about(draft, event, whole.story)
    day = whole.day_to_lend(reading, lent, draft)
    found = (
        _of_what_was_told(reading, lent, draft, whole.story)
        or of_the_stay(whole.stays, draft)
        or lent_date(reading, draft, about, day, whole.visit, lent, whole.resumed_at(draft))
        or _of_speech(reading, lent, draft)
        or said_as_well(reading, lent, draft)
    )
    if found or course is None:
        return found
    return gone_on(reading, draft, lent, course, beyond=course.past or whole.gone)


def _happened_then(reading: Reading, draft: Draft) -> bool:
    """Tell whether a draft is an event told with its own date, which what follows may be told of."""
    told_of_it = draft.date is not None and not draft.date.borrowed and not draft.chosen.nested
    happened = draft.type in ("visit", "meeting", "mechanism") and draft.chosen.status == "held"
    if not (told_of_it and happened) or only_spoken_of(reading, draft):
        return False
    recalled = draft.type == "visit" and since_it(reading, draft)
    upto = folded(reading.text, draft.passage.start, draft.chosen.hit.end).text
    recalled = recalled or bool(_RECALLED.search(upto))
    return not recalled and not tells_of_delay(reading, draft.passage.start, draft.passage.end)


def _around(visit: Draft, event: Draft | None) -> bool:
    """Tell whether a visit is only told as the stay in which the talks or session told right before were held."""
    if event is None or event.type == "visit" or visit.type != "visit" or visit.date is None or event.date is None:
        return False
    inside = "/" in visit.date.edtf and event.date.edtf != visit.date.edtf
    try:
        return inside and parse(visit.date.edtf).contains(parse(event.date.edtf))
    except DateError:
        return False


def _gone_on_about(draft: Draft, event: Draft | None, story: Dated | None) -> Draft | None:
    """Leave out a visit of another time where a report's new paragraph speaks of "the visit": it means its own."""
    if event is not None and event.type == "visit" and day_of_it(draft):
        return None  # which of its days it was is not told by the day that is known
    if event is None or story is None or event.date is None or event.type != "visit" or not during_a_visit(draft):
        return event
    other = not compatible(event.date.edtf, story.edtf) and event.passage.line != draft.passage.line
    return None if other else event


def _on_a_day_unknown(reading: Reading, draft: Draft) -> bool:
    """Tell whether an event's own words name a day or month that cannot be told: no other day is its own."""
    found = reading.within(reading.dates, draft.clause.start, draft.clause.end)
    if draft.type == "figure":
        span = reading.within(reading.dates, draft.passage.start, draft.end)
        return any(m.edtf is None and m.kind in _PERIODS for m in span)
    if draft.type not in ("visit", "meeting", "mechanism", "agreement"):
        return False
    return at_no_day(draft.clause, draft.chosen.hit) or any(
        (m.edtf is None or m.kind == "week")
        and m.kind in ("day", "week", "decade", "century", *_PERIODS)
        and not SAME_DAY.search(f"the {fold(m.text.lower())}")
        for m in found
    )


def _while_there(reading: Reading, draft: Draft) -> bool:
    """Tell whether a guest is said to have done something while there, on a day that is not that of the event told."""
    return draft.type == "meeting" and bool(
        _WHILE_THERE.match(folded(reading.text, draft.passage.start, draft.passage.end).text)
    )


def _said_then(reading: Reading, lent: Sequence[Draft], draft: Draft) -> Dated | None:
    """Give the date that a claim's sentence gives what was said, outside the clause that tells it."""
    last = lent[-1] if lent else None
    return (
        of_its_occasion(reading, draft)
        or content_of(last, reading, draft)
        or gone_on_saying(last, reading, draft)
        or with_the_talks(last, draft)
    )


def _of_what_was_told(reading: Reading, lent: Sequence[Draft], draft: Draft, story: Dated | None) -> Dated | None:
    """Give the date that a claim's words or place take from what was told before it: its line, its list, its visit."""
    return (
        lasting(reading, draft)
        or of_line(reading, lent, draft)
        or of_the_opening(reading, draft)
        or of_its_announcement(reading, draft)
        or of_figure(lent, draft)
        or of_its_heading(reading, draft)
        or of_the_same(reading, lent, draft)
        or of_the_session(reading, lent, draft, story)
        or of_the_occasion(reading, lent, draft)
        or in_its_session(reading, lent, draft)
        or of_the_visit(reading, lent, draft, story)
        or of_its_paragraph(reading, lent, draft)
        or told_when_they_met(reading, lent, draft)
        or thereupon(reading, lent, draft)
        or of_its_sentence(reading, lent, draft)
        or of_its_first_day(reading, draft, lent)
        or said_on_its_line(reading, draft)
    )


def _at_its_end(reading: Reading, draft: Draft) -> Draft:
    """Give what was signed or said at the end of several days the last of them: «وُقّع في ختامها», "ended with …"."""
    date = draft.date
    if date is None or not date.borrowed or "/" not in date.edtf:
        return draft
    last = date.edtf.split("/")[1]
    said = draft.type in SPEECH and _AT_ITS_CLOSE.search(folded(reading.text, draft.passage.start, draft.end).text)
    above = draft.passage.announced
    led = folded(reading.text, above.start, above.end).text if above else draft.clause.before[-_FAR:]
    led = f"{led} {draft.clause.low.text}"
    signed = draft.type == "agreement" and (ENDED_WITH.search(led) or _BY_SIGNING.match(draft.clause.low.text))
    if len(last) != len("YYYY-MM-DD") or not (said or signed):
        return draft
    return draft.dated(replace(date, edtf=last, inferred=True))


def _of_speech(reading: Reading, drafts: Sequence[Draft], draft: Draft) -> Dated | None:
    """The day that leads a sentence, for what its speaker goes on to say: «في سبتمبر 2018 أعربت … ودعت …»."""
    last = drafts[-1] if drafts else None
    if last is None or last.passage != draft.passage or not last.type == draft.type == "position" or last.date is None:
        return None
    leads = last.date.borrowed or _leading(reading, last)
    return replace(last.date, borrowed=True) if leads and not has_dates(reading, draft) else None


def _leading(reading: Reading, draft: Draft) -> bool:
    """Tell whether the first date of a draft's sentence is its own and opens it."""
    found = reading.within(reading.dates, draft.passage.start, draft.passage.end)
    return (
        bool(found)
        and draft.date is not None
        and found[0].edtf == draft.date.edtf
        and (found[0].start - draft.passage.start < _OPENS)
    )


def _of_its_signing(draft: Draft) -> bool:
    """Tell whether a year is only that in which an instrument under negotiation is to be signed: "later this year"."""
    date = draft.date
    open_yet = draft.type == "agreement" and draft.chosen.status in ("negotiating", "proposed")
    return open_yet and date is not None and date.inferred and len(date.edtf) <= len("YYYY~")
