"""The last look at a date: one that the quotation speaks against is taken back, or gives way to the quotation's own.

No date is better than another event's.
"""

import re
from dataclasses import replace

from milaff.extraction.dates import DateMention
from milaff.extraction.reading import Reading
from milaff.extraction.rules.beside import named_by_guest
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.signs import OPEN_YET, POSTPONED, TALKED
from milaff.extraction.rules.when.compared import compatible, to_come
from milaff.extraction.rules.when.dating import Dated
from milaff.extraction.rules.when.named import part_of_a_name
from milaff.extraction.rules.when.older import of_the_older
from milaff.extraction.rules.when.owned import SPEECH
from milaff.extraction.rules.when.rivals import of_an_amount, of_its_forerunner
from milaff.extraction.rules.when.subordinate import of_a_second_event

_EVENTS = frozenset({"visit", "meeting", "mechanism", "institution", "cooperation", "figure"})
_ONE_EVENT = frozenset({"milestone", "meeting", "institution"})
_GOES_ON = frozenset({"agreement", "cooperation"})
_FRONT = 40
"""Where a clause says, if it does, that it tells of talks: "reviewed the draft, which is under discussion"."""
_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_AT_IT = "took part in"
"""Who took part in «مؤتمر باندونغ عام 1955» was there in that year."""
_AND_IN = re.compile(r"[,;] and (?:in|on) $|; (?:in|on) $|[،؛] ?(?:وفي|ثم في|وفي عام|ثم عام) $")


def guarded(reading: Reading, draft: Draft) -> Draft:
    """Take a date back that another date in the quotation speaks against."""
    draft = _parted(reading, draft)
    if _planned_for_the_past(reading, draft) or _only_beside(reading, draft):
        return draft.dated(None)
    date = draft.date
    if date is None or draft.type in SPEECH:
        return draft
    if date.borrowed and _still_open(reading, draft):
        return draft.dated(None)
    found = [
        m
        for m in reading.within(reading.dates, draft.start, draft.end)
        if m.edtf
        and not _still_to_come(draft, m)
        and not (date.borrowed and of_an_amount(draft, m))
        and not of_its_forerunner(draft, m)
        and not of_the_older(draft.clause, draft.chosen.hit, m)
        and not of_a_second_event(draft.clause, draft.chosen.hit, m)
    ]
    named = draft.type in _EVENTS and draft.chosen.hit.trigger.name != _AT_IT
    own = [m for m in found if not (named and part_of_a_name(reading, m))]
    if not found or any(compatible(date.edtf, m.edtf or "") for m in own):
        return draft
    if not date.borrowed and not any(m.edtf == date.edtf for m in found):
        return draft  # gathered from several words of the clause
    chosen = {m.edtf: m for m in own}
    if len(chosen) != 1 or date.borrowed:
        return draft.dated(None)
    mention = next(iter(chosen.values()))
    return draft.dated(Dated(mention.edtf or "", mention.text, inferred=mention.inferred))


def _only_beside(reading: Reading, draft: Draft) -> bool:
    """Tell whether a visit named in passing has but the day of what was done during it: it may have begun before."""
    if draft.date is None or not named_by_guest(draft.clause, draft.chosen):
        return False
    return not any(m.edtf for m in reading.within(reading.dates, draft.chosen.hit.start, draft.chosen.end))


def _still_open(reading: Reading, draft: Draft) -> bool:
    """Tell whether a claim is of what goes on, or was put off: "was being discussed by the two" is of no one day."""
    low = draft.clause.low.text
    proposed = draft.type == "agreement" and draft.chosen.status == "proposed"
    if proposed and POSTPONED[reading.language].search(low):
        return True
    return draft.type in _GOES_ON and bool(OPEN_YET.search(low)) and not TALKED.search(low[:_FRONT])


def _planned_for_the_past(reading: Reading, draft: Draft) -> bool:
    """Tell whether a counted date of what is yet to come lies before the document's: it was counted the wrong way."""
    written, date = reading.document_date, draft.date
    if date is None or not date.inferred or draft.chosen.status not in ("planned", "preparing", "proposed"):
        return False
    if written is None or len(written) != len("YYYY-MM-DD") or date.borrowed or not _DAY_OR_MONTH.fullmatch(date.edtf):
        return False
    return date.edtf < written[: len(date.edtf)]


def _parted(reading: Reading, draft: Draft) -> Draft:
    """Let a quotation end before the next event that its sentence dates: "renewed their ties, and in 1959 …"."""
    date = draft.date
    if date is None or draft.type not in _ONE_EVENT or "/" in date.edtf:
        return draft
    for mention in reading.within(reading.dates, draft.chosen.hit.end, draft.end):
        if not mention.edtf or compatible(date.edtf, mention.edtf):
            continue
        joined = _AND_IN.search(reading.text[draft.chosen.hit.end : mention.start].lower())
        if joined is None:
            return draft
        end = draft.chosen.hit.end + joined.start()
        own = any(m.edtf == date.edtf for m in reading.within(reading.dates, draft.passage.start, end))
        return replace(draft, end=end) if own or date.borrowed else draft
    return draft


def _still_to_come(draft: Draft, mention: DateMention) -> bool:
    """Tell whether a date after a lent one is only of what was announced then: "inviting him … in 2027"."""
    lent = draft.date is not None and draft.date.borrowed and mention.start >= draft.chosen.hit.start
    return lent and draft.date is not None and to_come(mention, draft.date)
