"""Dates in a claim's own words that speak against one that it may be lent: its event may be of any of them."""

import re

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.when.apart import of_one_before
from milaff.extraction.rules.when.aside import its_own_verbs
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.frame_words import AMOUNT, NOW
from milaff.extraction.rules.when.older import KEEPS_ITS_DAY, of_the_older
from milaff.extraction.rules.when.other_days import reported, since, tells_more
from milaff.extraction.rules.when.others_ar import of_another_event
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.speaking import of_the_matter, of_the_topic
from milaff.extraction.rules.when.subordinate import of_a_second_event
from milaff.extraction.rules.when.valid import runs_for

_AGO = re.compile(r"\b(?:last|ago|earlier|previous|recent)\b|" + fold(r"ماضي|سابق|منصرم|منقضي|فارط|فائت"))
_OF_A_RUN = frozenset({"agreement", "commitment", "cooperation"})
HAPPENS = frozenset({"visit", "meeting", "agreement", "commitment"})
"""What has a day of its own: where the clause names one that is not taken, none is lent either."""


def told_another_day(reading: Reading, draft: Draft) -> bool:
    """Tell whether a clause names a day that cannot be told: "told this newspaper last week"."""
    found = [m for m in reading.within(reading.dates, draft.start, draft.end) if not said_of(reading, draft, m)]
    return any(
        mention.edtf is None and (_AGO.search(mention.text.lower()) or mention.kind == "day") for mention in found
    )


def after_another(reading: Reading, draft: Draft, story: Dated) -> bool:
    """Tell whether an event is told after an earlier day in its sentence: «زيارته في يوليو 2019، ولقائه …»."""
    before = reading.within(reading.dates, draft.passage.start, draft.start)
    said = draft.type == "commitment"
    past = any(
        m.edtf
        and not holds(m, story)
        and not to_come(m, story)
        and not (said and of_the_topic(folded(reading.text, draft.passage.start, m.start).text))
        and not (said and (reported(reading, draft, m) or tells_more(reading, draft, m)))
        and not since(reading, m)
        for m in before
    )
    return past and draft.type in HAPPENS


def has_dates(reading: Reading, draft: Draft, story: Dated | None = None, *, said: bool = False) -> bool:
    """Tell whether a clause has dates, though none that is the claim's own: its events are others'.

    ``said`` leaves out those of what a speaker speaks of.
    Those after the day of a report, and periods that run then, are none of what it tells to have happened.
    """
    found = [mention for mention in reading.within(reading.dates, draft.start, draft.end) if mention.edtf]
    if said or story is not None:
        found = [mention for mention in found if not said_of(reading, draft, mention)]
    if draft.type in _OF_A_RUN:
        found = [mention for mention in found if not of_an_amount(draft, mention)]
        found = [mention for mention in found if not _of_its_run(draft, mention)]
        found = [mention for mention in found if not of_its_forerunner(draft, mention)]
        found = [mention for mention in found if not _of_what_followed(draft, mention)]
    hit = draft.chosen.hit
    return any(
        story is None
        or (
            not (mention.start >= hit.start and (to_come(mention, story) or _running(mention, story)))
            and mention.edtf != story.edtf
            and not since(reading, mention)
        )
        for mention in found
    )


def said_of(reading: Reading, draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date is of what a speaker speaks of, not of when it was said.

    What was pledged may have been pledged in the year that its words end with: "pledged 1 billion in loans in 2017".
    """
    if draft.type not in SPEECH or NOW.search(f"{fold(mention.text.lower())} "):
        return False
    if mention.end <= draft.chosen.hit.start:
        return of_the_topic(folded(reading.text, draft.passage.start, mention.start).text)
    return draft.type == "position" and of_the_matter(draft.clause, draft.chosen.hit, mention)


def of_its_forerunner(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date is that of an instrument replaced or changed, or of what went before a signature."""
    clause, hit = draft.clause, draft.chosen.hit
    if draft.type != "agreement" or not (clause.start <= mention.start and mention.end <= clause.end):
        return False
    older = of_one_before(clause, hit, mention) or of_the_older(clause, hit, mention)
    return older or not its_own_verbs(clause, hit, [mention])


def _of_what_followed(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date is only that on which a signed instrument was ratified, came into force or ended."""
    low, hit = draft.clause.low, draft.chosen.hit
    if draft.chosen.status != "signed" or not (hit.end <= mention.start and mention.end <= draft.clause.end):
        return False
    return bool(KEEPS_ITS_DAY.search(low.text[low.index(hit.end) : low.index(mention.start)]))


def _running(mention: DateMention, story: Dated) -> bool:
    """Tell whether a period runs on the day of a report: «برنامج للأعوام 2021-2023», "this year"."""
    return holds(mention, story) and mention.kind in ("range", "year")


def of_an_amount(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a year before a claim is that of an amount: "at $14 million in 2023, and agreed to explore …"."""
    low, hit = draft.clause.low, draft.chosen.hit
    before = draft.clause.start <= mention.start and mention.end <= hit.start and mention.kind in ("year", "range")
    return before and bool(AMOUNT.search(low.text[: low.index(mention.start)]))


def _of_its_run(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date only says for how long an instrument is to run, or is plainly another event's."""
    held = draft.clause.start <= mention.start and mention.end <= draft.clause.end
    hit = draft.chosen.hit
    return held and (
        runs_for(draft.clause, mention)
        or of_another_event(draft.clause, hit, mention)
        or of_a_second_event(draft.clause, hit, mention)
    )
