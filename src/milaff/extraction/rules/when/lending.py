"""The date that a claim without one is lent: that of the event it is told with, else the day of the report."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import FUTURE_VERB, SINCE
from milaff.extraction.rules.when.compared import holds, to_come
from milaff.extraction.rules.when.dating import SPEECH, UNDATED, Dated, several_days
from milaff.extraction.rules.when.elsewhen import not_of_the_day, said_so_far
from milaff.extraction.rules.when.frames import awaited
from milaff.extraction.rules.when.occasion import session_of_the_day, unresolved_day
from milaff.extraction.rules.when.report_day import (
    on_another_day,
    reading_ahead,
    reported,
    since,
    standing_of_state,
)
from milaff.extraction.rules.when.valid import runs_for

_LINKED = re.compile(
    fold(
        r"^\W*[وف]?(?:خلال|خلالها|عقب|كما|من جانبه|من جهته|أضاف\w*|أكد\w*|أعرب\w*|أشار\w*|شدد\w*|أوضح\w*|"
        r"عبر\w*|بحث\w*|ناقش\w*|تناول\w*|تم|جرى|"
        r"سلم\w*|وجه\w*|وعد|اتفق\w*|استعرض\w*|تبادل\w*|أشاد\w*|دعا|حضر|تضمن\w*|وقع\w*|شهد\w*|عقد\w*|"
        r"التقى|استقبل\w*|قال\w*|تعهد\w*|إلتقي|كذلك|مع التأكيد|اختتم\w*|رحب\w*)"
    )
    + r"|^\W*(?:during|he|she|they|the two|both|the (?:visit|meeting|talks|leaders|ministers|sides)|"
    r"following|after|at the (?:end|meeting)|also|on (?:the latter|that|this|the same) occasion)\b|^[^.;]{3,60}\bon that occasion\b"
)
_ABOUT_IT = re.compile(
    r"^\W*(?:during|following|after|at|in|on|within) (?:the|this|that|their|his|her) (?:[\w-]+ )?(?:visit|"
    r"meeting|talks|session|"
    r"stay|trip|conclusion|end|margins?|sidelines|ceremony)\b|^\W*the (?:visit|meeting|talks|session)\b"
    + fold(
        r"|^\W*[وف]?(?:تم |جرى |شهد\w* |توج\w* )?(?:خلال|أثناء|عقب|في ختام|على هامش|بعد|في أعقاب) (?:هذ[اه] |"
        r"تلك |ذلك )?"
        r"(?:ال)?(?:زيار|لقاء|اجتماع|مباحث|محادث|دور|جلس)"
    )
)
_AGO = re.compile(r"\b(?:last|ago|earlier|previous|recent)\b|" + fold(r"ماضي|سابق|منصرم"))
_END_OF_IT = re.compile(
    r"\b(?:conclud\w+|end(?:ed|s|ing)|wrapp\w+ up|finish\w+|complet\w+|left|depart\w+|return\w+|arriv\w+|"
    r"beg[aiu]n\w*|start\w*|kick\w+)\b"
    + fold(r"|(?<!\w)[وف]?(?:اختتم\w*|يختتم|أنهى|أنهت|غادر\w*|عاد|عادت|وصل\w*|حل|حلت|بدأ\w*|شرع\w*|استهل\w*)(?!\w)")
)
_AFTER_TALKS = re.compile(
    r"\b(?:after|following|at the end of) (?:the|their) (?:talks|meeting|session|discussions)\b"
    + fold(r"|(?<!\w)(?:عقب|بعد|إثر|في ختام) (?:هذ[اه] )?(?:ال)?(?:مباحثات|محادثات|لقاء|اجتماع|جلسة)")
)
"""What was signed after the talks of a day was signed on that day of a visit."""
_OF_SEVERAL = re.compile(
    r"\bduring (?:both|the two|these|those) (?:\w+ )?(?:visits|trips|meetings)\b"
    + fold(r"|(?<!\w)(?:خلال|أثناء) (?:هاتين |تلك |هذه )?(?:الزيارتين|الزيارات|اللقاءين|الاجتماعين)(?!\w)")
)
_SINCE_IT = re.compile(r"\bsince [^,;.]{0,50}$")
_OF_A_RUN = frozenset({"agreement", "commitment", "cooperation"})
_HAPPENS = frozenset({"visit", "meeting", "agreement", "commitment"})
"""What has a day of its own: where the clause names one that is not taken, none is lent either."""
_ACTED = re.compile(
    r"\b(?:agreed|considered|explored|discussed|reviewed|examined|welcomed|noted|took note|instructed|directed|proposed|"
    r"touched on|underlined|stressed|decided|resolved|exchanged|paid (?:\w+ )?attention|undertook|to explore|looked into)\b"
    + fold(
        r"|(?<!\w)[وف]?(?:اتفق|بحث|ناقش|استعرض|تدارس|تناول|رحب|وجه|أكد|شدد|قرر|تباحث|أعرب|تطرق|اقترح|سجل|أخذ|جرى|تم)"
        r"(?:ت|ا|وا|تا)?(?!\w)"
    )
)
"""What the two sides did with what is yet to be: "agreed to speed up the negotiations", not "are negotiating"."""
_NOT_YET = frozenset({"possible", "proposed", "negotiating"})
_HANDED = frozenset({"initialled", "handed over"})
_NEAR = 90
_WHO = re.compile(r", who\b[^,]*$" + fold(r"|، (?:الذي|التي)(?!\w)[^،]*$"))
_OPENS = 12
"""How near to its paragraph's beginning a day opens it, in characters."""
_LEAD = 2
"""Up to which line a report tells its news, in the perfect tense too: "has told reporters"."""
_TELLS = frozenset({"position", "commitment", "meeting", "agreement", "cooperation"})


def _told_another_day(reading: Reading, draft: Draft) -> bool:
    """Tell whether a clause names a day that cannot be told: "told this newspaper last week"."""
    found = reading.within(reading.dates, draft.start, draft.end)
    return any(
        mention.edtf is None and (_AGO.search(mention.text.lower()) or mention.kind == "day") for mention in found
    )


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
    if (draft.type == "visit" and several_days(draft.clause)) or _OF_SEVERAL.search(draft.clause.low.text):
        return None
    on_visit = event is not None and _within_visit(draft, event)
    if not _may_borrow(draft) and not on_visit:
        return None
    if event is not None and event.date is not None and not one_end(event) and _belongs(reading, draft, event, story):
        date = _undisputed(reading, draft, event)
        return replace(date, borrowed=True, inferred=date.inferred or event.passage != draft.passage) if date else None
    if (
        _told_another_day(reading, draft)
        or not_of_the_day(draft.clause)
        or unresolved_day(reading, draft)
        or awaited(reading, draft)
    ):
        return None
    if story is None or on_visit or (draft.type in _HAPPENS and has_dates(reading, draft, story)):
        return None
    if draft.type in SPEECH and draft.passage.line > _LEAD and said_so_far(draft.clause, draft.chosen.hit):
        return None
    if standing_of_state(reading, draft) or _to_be_signed(draft) or _after_another(reading, draft, story):
        return None
    if on_another_day(reading, draft, story, lent, resumed):
        return None
    signed = draft.passage.announced is not None or draft.chosen.hit.trigger.name.startswith("sign")
    during = draft.type == "meeting" or (draft.type == "agreement" and signed)
    during = during or (draft.type in ("cooperation", "institution") and acted_on(draft))
    after_talks = draft.type == "agreement" and bool(_AFTER_TALKS.search(draft.clause.low.text))
    return visit if visit and during and not after_talks else story


def _to_be_signed(draft: Draft) -> bool:
    """Tell whether an instrument is spoken of as one that will be signed."""
    low = draft.clause.low.text
    return draft.type == "agreement" and draft.chosen.status == "proposed" and bool(FUTURE_VERB.search(low))


def _after_another(reading: Reading, draft: Draft, story: Dated) -> bool:
    """Tell whether an event is told after an earlier day in its sentence: «زيارته في يوليو 2019، ولقائه …»."""
    before = reading.within(reading.dates, draft.passage.start, draft.start)
    said = draft.type == "commitment"
    past = any(
        m.edtf
        and not holds(m, story)
        and not to_come(m, story)
        and not (said and reported(reading, draft, m))
        and not since(reading, m)
        for m in before
    )
    return past and draft.type in _HAPPENS


def _belongs(reading: Reading, draft: Draft, event: Draft, story: Dated | None) -> bool:
    """Tell whether what is told happened on the day of an event told before it."""
    if not _continues(event, draft) or has_dates(reading, draft):
        return False
    if event.passage != draft.passage and _dated_before(reading, draft):
        return False
    same = event.passage == draft.passage
    if same and story is not None and _of_its_subject(reading, draft, event):
        return False
    if event.type == "mechanism" and not (same and draft.type == "agreement"):
        return False
    said = draft.type in ("position", "commitment") and story is not None
    if said and not same and event.date is not None and event.date.borrowed:
        return False
    if draft.chosen.status in ("proposed", "negotiating") and same:
        return False
    opening = folded(reading.text, draft.passage.start, draft.passage.end).text
    if event.passage.line != draft.passage.line:  # a paragraph of its own must say what it goes on about
        return bool(_ABOUT_IT.search(opening))
    linked = event.passage.start == draft.passage.start or bool(_LINKED.search(opening))
    return linked or _led_by_its_day(reading, draft, event)


def _led_by_its_day(reading: Reading, draft: Draft, event: Draft) -> bool:
    """Tell whether a paragraph opens with the day of its event, and what it goes on to quote is of no other."""
    if event.date is None or not event.passage.first or draft.type not in SPEECH:
        return False
    found = reading.within(reading.dates, event.passage.start, draft.end)
    days = [mention for mention in found if mention.edtf == event.date.edtf and mention.kind == "day"]
    opens = bool(days) and found[0] == days[0] and found[0].start - event.passage.start < _OPENS
    return opens and len(found) == len(days)


def _of_its_subject(reading: Reading, draft: Draft, event: Draft) -> bool:
    """Tell whether an event is told of who acts, between commas: "the Speaker, who arrived on Tuesday, conveyed …"."""
    before = folded(reading.text, event.passage.start, event.chosen.hit.start).text
    between = reading.text[event.chosen.hit.end : draft.chosen.hit.start]
    return bool(_WHO.search(before)) and ("," in between or "،" in between)


def _dated_before(reading: Reading, draft: Draft) -> bool:
    """Tell whether a sentence names a day of its own before it comes to a claim: «وعقب أحداث 1989 كان …»."""
    hit = draft.chosen.hit
    return any(m.edtf for m in reading.within(reading.dates, draft.passage.start, hit.start))


def _undisputed(reading: Reading, draft: Draft, event: Draft) -> Dated | None:
    """The event's date, or None where another date stands between it and what is told, so that it may be of either."""
    between = reading.within(reading.dates, event.start, draft.start)
    others = [m for m in between if m.edtf and event.date and m.edtf != event.date.edtf and not _aside(reading, m)]
    return None if others else event.date


def _aside(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date stands in parentheses or says since when something has lasted."""
    before = reading.text[max(0, mention.start - 60) : mention.start]
    return before.rfind("(") > before.rfind(")") or bool(SINCE.search(fold(before)) or _SINCE_IT.search(before))


def has_dates(reading: Reading, draft: Draft, story: Dated | None = None) -> bool:
    """Tell whether a clause has dates, though none that is the claim's own: its events are others'.

    Those after the day of a report, and periods that run then, are none of what it tells to have happened.
    """
    found = [mention for mention in reading.within(reading.dates, draft.start, draft.end) if mention.edtf]
    if draft.type in _OF_A_RUN:
        found = [mention for mention in found if not _of_its_run(draft, mention)]
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


def _running(mention: DateMention, story: Dated) -> bool:
    """Tell whether a period runs on the day of a report: «برنامج للأعوام 2021-2023», "this year"."""
    return holds(mention, story) and mention.kind in ("range", "year")


def _of_its_run(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date only says for how long an instrument is to run."""
    held = draft.clause.start <= mention.start and mention.end <= draft.clause.end
    return held and runs_for(draft.clause, mention)


def one_end(event: Draft) -> bool:
    """Tell whether only the day is told on which a visit began or ended: what was done on it may be of another."""
    low, hit = event.clause.low, event.chosen.hit
    around = low.text[max(0, low.index(hit.start) - 30) : low.index(hit.end)]
    one_day = event.date is not None and "/" not in event.date.edtf and len(event.date.edtf) > len("YYYY-MM")
    return event.type == "visit" and one_day and bool(_END_OF_IT.search(around))


def _continues(event: Draft, draft: Draft) -> bool:
    """Tell whether a draft may go on about an event: on its line, or on the next of running text about the two."""
    if event.passage.line == draft.passage.line:
        return True
    following = draft.passage.line == event.passage.line + 1 and not (draft.passage.item or event.passage.item)
    return following and draft.between.mutual and draft.type in ("meeting", "agreement") and not draft.between.named


def _may_borrow(draft: Draft) -> bool:
    status = draft.chosen.status
    if draft.chosen.hit.trigger.name in UNDATED:
        return False
    if draft.type == "commitment" and reading_ahead(draft.clause, draft.chosen.hit):
        return False
    if draft.type == "visit":
        ongoing = draft.chosen.hit.trigger.name == "is there on a mission"
        return status == "held" and draft.chosen.hit.trigger.force != "noun" and not ongoing
    if draft.type == "mechanism":
        return session_of_the_day(draft)
    if acted_on(draft):
        return True
    if draft.type == "cooperation":
        return status == "discussed" or draft.chosen.hit.trigger.name in ("agreed to explore", "agreed to cooperate")
    if draft.type == "agreement":
        return status in ("signed", "ratified", "in-force", "proposed")
    return draft.type in _TELLS and status in (None, "held")


def acted_on(draft: Draft) -> bool:
    """Tell whether something was done on the day with what is yet to be, or was handed over or celebrated."""
    low, hit = draft.clause.low, draft.chosen.hit
    name, status = hit.trigger.name, draft.chosen.status
    if name in _HANDED or (name == "commemorated" and draft.between.mutual):
        return True
    yet = draft.type in ("cooperation", "agreement") and status in _NOT_YET and name != "under negotiation"
    if not yet and name != "agreed to found":
        return False
    return bool(_ACTED.search(f"{draft.clause.before[-_NEAR:]} {low.text[: low.index(hit.end)]}"))


def _within_visit(draft: Draft, event: Draft) -> bool:
    """Tell whether a session is told in the sentence of the visit that it was held on."""
    held = draft.type == "mechanism" and draft.chosen.status == "held"
    return held and event.type == "visit" and event.passage == draft.passage
