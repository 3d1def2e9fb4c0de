"""Whether what is told happened on the day of an event told before it: in its sentence, paragraph or the next."""

import re
from bisect import bisect_right

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.folded import fold, folded
from milaff.extraction.rules.signs import SINCE
from milaff.extraction.rules.when.cast import names_in
from milaff.extraction.rules.when.compared import to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.rivals import has_dates
from milaff.sources.text import Span

_LINKED = re.compile(
    fold(
        r"^\W*[وف]?(?:خلال|خلالها|عقب|كما|من جانبه|من جهته|أضاف\w*|أكد\w*|أعرب\w*|أشار\w*|شدد\w*|أوضح\w*|"
        r"عبر\w*|بحث\w*|ناقش\w*|تناول\w*|تم|جرى|"
        r"سلم\w*|وجه\w*|وعد|اتفق\w*|استعرض\w*|تبادل\w*|أشاد\w*|دعا|حضر|تضمن\w*|وقع\w*|شهد\w*|عقد\w*|"
        r"التقى|استقبل\w*|بهذه المناسبة|قال\w*|تعهد\w*|إلتقي|كذلك|مع التأكيد|اختتم\w*|رحب\w*)"
    )
    + r"|^\W*(?:during|he|she|they|the two|both|the (?:visit|meeting|talks|leaders|ministers|sides)|"
    r"following|after|at the (?:end|meeting)|also|on (?:the latter|that|this|the same) occasion)\b|"
    r"^[^.;]{3,60}\bon that occasion\b"
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
_END_OF_IT = re.compile(
    r"\b(?:conclud\w+|end(?:ed|s|ing)|wrapp\w+ up|finish\w+|complet\w+|left|depart\w+|return\w+|arriv\w+|"
    r"beg[aiu]n\w*|start\w*|kick\w+)\b"
    + fold(r"|(?<!\w)[وف]?(?:اختتم\w*|يختتم|أنهى|أنهت|غادر\w*|عاد|عادت|وصل\w*|حل|حلت|بدأ\w*|شرع\w*|استهل\w*)(?!\w)")
)
_FIRST_PERSON = re.compile(r"\b(?:i|we|my|our)\b")
"""What a speaker says of himself is of the day on which he speaks, not of what he has told."""
_SINCE_IT = re.compile(r"\bsince [^,;.]{0,50}$")
_SUM = re.compile(
    r"\d ?(?:%|per ?cent\b)|\b(?:million|billion|tonnes)\b|[$€£]\s?\d"
    + fold(r"|مليون|مليار|ملايين|بالمئة|بالمائة|في المئة|طن")
)
_WHO = re.compile(r", who\b[^,]*$" + fold(r"|، (?:الذي|التي)(?!\w)[^،]*$"))
_OPENS = 12
"""How near to its paragraph's beginning a day opens it, in characters."""


def belongs(reading: Reading, draft: Draft, event: Draft, story: Dated | None) -> bool:
    """Tell whether what is told happened on the day of an event told before it."""
    if not _continues(event, draft) or has_dates(reading, draft, said=not _FIRST_PERSON.search(draft.clause.low.text)):
        return False
    if event.passage != draft.passage and _dated_before(reading, draft):
        return False
    same = event.passage == draft.passage
    if same and _of_its_subject(reading, draft, event):
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
    linked = linked or (_by_one_of_it(reading, draft, event) and undisputed(reading, draft, event) is not None)
    return linked or _led_by_its_day(reading, draft, event)


def _by_one_of_it(reading: Reading, draft: Draft, event: Draft) -> bool:
    """Tell whether someone who took part in a meeting is the first whom the sentence of what was said names."""
    if event.type != "meeting" or draft.type not in SPEECH:
        return False
    there = names_in(reading, Span(event.passage.start, event.passage.end))
    acts = names_in(reading, Span(draft.passage.start, draft.chosen.hit.start))
    return bool(acts & there)


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


def undisputed(reading: Reading, draft: Draft, event: Draft) -> Dated | None:
    """The event's date, or None where another date stands between it and what is told, so that it may be of either."""
    between = reading.within(reading.dates, event.start, draft.start)
    own = event.date.edtf if event.date else ""
    others = [m for m in between if m.edtf and m.edtf not in (own, own.split("/")[-1]) and not _aside(reading, m)]
    written = Dated(reading.document_date, "") if reading.document_date else None
    others = [m for m in others if not (written and draft.type in SPEECH and to_come(m, written))]
    return None if others else event.date


def _aside(reading: Reading, mention: DateMention) -> bool:
    """Tell whether a date stands in parentheses, is the year of a sum, or says since when something has lasted."""
    before = reading.text[max(0, mention.start - 60) : mention.start]
    if mention.kind == "year" and _SUM.search(folded(reading.text, *_sentence(reading, mention)).text):
        return True
    return before.rfind("(") > before.rfind(")") or bool(SINCE.search(fold(before)) or _SINCE_IT.search(before))


def _sentence(reading: Reading, mention: DateMention) -> tuple[int, int]:
    """Give the place of the sentence in which a date stands."""
    at = bisect_right(reading.sentences, mention.start, key=lambda one: one.start) - 1
    sentence = reading.sentences[max(at, 0)]
    return min(sentence.start, mention.start), max(sentence.end, mention.end)


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
